about-it-done = デバイス管理は、パスキーがあるかどうかと、いつからあるかをこのプログラムに問い合わせることができます。
about-it-untold = このプログラムは、進み具合をデバイス管理に伝えません。
deadline-left = { $days ->
   *[other] あと { $days } 日です
}
deadline-today = 今日が最終日です
deadline-past = 最終日を過ぎました
deadline-friendly = 所属の組織は、その日までに全員がパスキーを設定するよう求めています。このプログラムが何かをロックすることはありません。
deadline-firm = 所属の組織は、その日までに全員がパスキーを持つことを求めています。今すぐ始めてください。このプログラムが何かをロックすることはありません。
later-title = 今は都合が悪いですか？
later-text = いつ通知するかを選んでください。
later-left = { $count ->
   *[other] あと { $count } 回延期できます。
}
later-hour = 1 時間後
later-day = 明日
later-week = 来週
managed-by = 管理: { $name }
prompts-title = Microsoft からも求められることがあります
prompt-campaign = サインインの後、手元のデバイス用のパスキーを Microsoft が勧めることがあります。本物ですが、Authenticator のパスキーではありません。スキップして、ここの手順に従ってください。
prompt-sms-retirement = 2 つ目の証明が SMS か電話だけの場合、サインイン時に Microsoft からパスキーを求められることがあり、いずれはスキップできなくなります。
prompt-teams = Teams でパスキーの設定を求めるメッセージは、本物のことがあります。
kiosk-countdown = { $seconds ->
   *[other] どなたかいますか？あと { $seconds } 秒で最初に戻ります。続けるには、ポインターを動かすか、キーを押してください。
}
about-it-overlay = 所属の組織が次の情報を置き換えたか追加しました: { $rows }
