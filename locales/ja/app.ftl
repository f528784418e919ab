# The window: pages, controls, notes. One idea a sentence; the reader may be nervous and in a second language.

app-name = Passkey Companion

next = 次へ
back = 戻る
not-sure = わからない
copied = コピーしました
copy-message = この文をコピー

page-welcome = ようこそ
page-phone = お使いのスマホ
page-sign-in = サインイン方法
page-plan = これからの流れ
page-ready = 準備
page-on-phone = スマホでの操作
page-create = パスキーの作成
page-verify = 確認
page-done = 完了

time-left = { $minutes ->
   *[other] 残り約 { $minutes } 分
}
chip-change = 変更: { $answer }

rail-name = 手順

## Welcome

welcome-title = パスキーを作りましょう
welcome-lead = パスキーがあれば、会社のサインインでパスワードの代わりにスマホを使えます。作り方を一つずつご案内します。
welcome-time = たいてい 5～15 分で終わります。
welcome-phone = お手元にスマホをご用意ください。iOS { $ios } 以降の iPhone か、Android { $android } 以降の Android スマホが必要です。
welcome-privacy = お名前、パスワード、コードをお聞きすることはありません。回答がこのパソコンの外に送られることもありません。
welcome-help = 知らないメッセージが出たら、「違う画面が出た」をクリックしてください。多くのメッセージについて、意味と、だれに頼めばよいかをご案内します。
welcome-language = 言語
no-font = このパソコンではこの言語を表示できません
welcome-start = 始める
welcome-continue = 続きから始める
about-button = このツールについて
# Where their own letters cannot be drawn:

## Your phone

phone-title = お使いのスマホはどれですか？
phone-lead = これからサインインに使うスマホを選んでください。
phone-platform = スマホの種類
phone-which = どちらかわからないときは
phone-which-answer = 背面にりんごのマークがあれば iPhone です。なければ Android です（Samsung、Google、Xiaomi など）。
platform-ios = iPhone
platform-ios-text = Apple 製
platform-android = Android
platform-android-text = Samsung、Google、Xiaomi など
phone-maker = メーカーはどこですか？
phone-maker-lead = メーカーの名前は、スマホの背面か、起動したときの画面に出ています。
phone-maker-more = ほかのメーカー
maker-other = ほかのメーカー、またはわからない
maker-samsung = Samsung
maker-google = Google Pixel
maker-xiaomi = Xiaomi、Redmi、POCO
maker-bbk = OnePlus、OPPO、realme
maker-motorola = Motorola
maker-sony = Sony Xperia
maker-honor = Honor
maker-vivo = vivo、iQOO
maker-huawei = Huawei
maker-nothing = Nothing
maker-hmd = Nokia、HMD
maker-fairphone = Fairphone
maker-asus = ASUS
maker-rugged = Zebra、Honeywell
maker-degoogled = LineageOS、/e/、iodé
maker-grapheneos = GrapheneOS
phone-version-ios = iOS のバージョンは？
phone-version-android = バージョンは？
version-ios = iOS { $number }
version-android = Android { $number }
version-row-android = { $name }（Android { $number }）
version-older = これより古い
phone-where = どこで確認できますか？
find-version = スマホで{ $path }を開いて確認してください。
find-version-ios = iPhone の設定で、本体の情報のページを開いてください。iOS のバージョンが載っています。
find-version-android = スマホの設定で、端末の情報のページを開いてください。たいてい一番下にあり、Android のバージョンが載っています。
phone-profile = 仕事用アプリに、小さなかばんのマークが付いていますか？
profile-personal = いいえ、または仕事用アプリを使っていない
profile-personal-text = 会社のアカウントを、ふだんの個人用アプリと一緒に使っています。
profile-work = はい、仕事用アプリに小さなかばんのマークが付いている
profile-work-text = 会社のアカウントは、仕事用プロファイルの中だけにあります。
profile-both = 付いているものと、付いていないものがある
profile-both-text = 会社のアカウントを、個人用と仕事用の両方のプロファイルで使っています。その場合、パスキーはそれぞれのプロファイルに必要です。

chip-side-personal = 仕事用アプリにかばんのマークなし
chip-side-work = 仕事用アプリにかばんのマークあり
chip-side-both = 仕事用アプリは両方のプロファイルにあり

## Authenticator, while the questions are answered

app-title = Microsoft Authenticator を入手する
app-lead = 今すぐ始めてください。アプリのダウンロード中に、ここでいくつかの質問にお答えください。
app-next = ダウンロード中、または最新版

## How you sign in

sign-in-title = 会社ではどうやってサインインしていますか？
sign-in-lead = パスワードのほかに、何を使っていますか？パスキーを追加する前に、もう一つの方法で、ご本人であることを Microsoft に示す必要があります。
sign-in-question = 本人確認はどうやってしていますか？
proof-app = アプリで承認している
proof-app-text = スマホに通知が届き、承認するか数字を入力します。
proof-code = アプリのコードを入力している
proof-code-text = 30 秒ごとに変わる 6 桁の数字です。
proof-sms = SMS か電話を受けている
proof-sms-text = コードが届くか、電話でキーを押すように言われます。
proof-key = セキュリティ キーを使っている
proof-key-text = パソコンに差し込んだり、スマホにかざしたりする小さな機器です。
proof-tap = 一時アクセス パスをもらった
proof-tap-text = ヘルプデスクや上司から渡される、使える時間が限られたコードです。
proof-password = パスワードしかない
proof-password-text = サインインに必要なのは、パスワードだけです。
proof-unsure = わからない
proof-unsure-text = 何を見ればよいかをご案内します。
pass-keep-title = 一時アクセス パスは、まだ使わないでください
pass-keep = 入力する場所をご案内するまで、取っておいてください。違う場所で使うと、もう使えなくなることがあります。
pass-kind = 一時アクセス パスは何回使えますか？
proof-tap-once = 1 回だけ、またはわからない
proof-tap-once-text = 1 回しか使えないものとして進めます。
proof-tap-multi = 何回か使える
chip-tap-once = 一時アクセス パスは 1 回だけ使える
chip-tap-multi = 一時アクセス パスは何回か使える
chip-managed-yes = 管理対象のスマホ
chip-managed-no = 管理対象ではないスマホ
chip-managed-unsure = 管理対象のスマホかわからない
managed-question = このスマホは、個人のものであっても、会社が管理していますか？
managed-yes = はい（仕事用プロファイルや Company Portal があるなど）
managed-no = いいえ
managed-unsure = わからない

## Your plan

plan-title = これからの流れです
plan-have = 準備するもの
plan-missing-something = 足りないものがありますか？
plan-side = 仕事用アプリに、小さなかばんのマークが付いていますか？
plan-go = すべてそろいました
plan-back = 元の画面に戻る
plan-know = 始める前に
plan-additions = アカウントには何が追加されますか？
done-additions = アカウントには何が追加されましたか？
plan-additions-note = 何が表示されるかは、会社の設定によって変わります。
plan-others = ほかの進め方
plan-pick = この進め方にする
plan-recommended = おすすめの進め方に戻す
plan-missing = まだ答えていない質問があります
plan-closed = この進め方は使えなくなりました: { $route }
plan-closed-other = 次におすすめの進め方を下に示します。これまでの回答はすべて残っています。
plan-closed-none = これまでの回答はすべて残っています。
stop-next = 次にすること
stop-others = ほかにできること
stop-change = 回答を変更する
stop-switch-seen = スイッチはありました
handover-label = 送信するメッセージ

## Get ready

ready-title = 準備するもの
ready-lead = 先に済ませておけば、途中で止まりません。
ready-computer = このパソコン
ready-phone = お使いのスマホ
ready-tick-all = 当てはまる項目に、一つずつチェックを入れてください。
ready-cannot = チェックできません
ready-looking = まだ確認しています。
ready-again = もう一度確認
ready-red = { $count ->
   *[other] 解決が必要なことが { $count } 件あります
}
ready-red-text = まずこれを解決し、もう一度確認してください。
ready-others = { $count ->
   *[other] そのほかの確認 { $count } 件
}
ready-anyway = このまま進む
ready-evidence = ヘルプデスク向けの詳細
ready-evidence-label = 技術情報
fix-turn-on = オンにする
fix-open-settings = 設定を開く
fix-open-portal = ページを開く
fix-use-browser = このブラウザーを使う
fix-copy = IT 用にコピー

## Steps

pick-what-you-see = スマホには何が表示されていますか？
place-phone = スマホで操作
place-phone-now = スマホを手に取ってください
place-computer = このパソコンで操作
place-computer-now = このパソコンに戻ってください
dock-beside = ウィンドウの幅を狭くする
step-done = 次の手順へ
signed-in = サインインしました
save-title = パスキーの保存先を確認してください
open-my-sign-ins = My Sign-Ins を開く
browser-opened = ブラウザーでページを開きました。次の手順は、この画面に戻って確認してください。
browser-failed-title = ブラウザーが開きませんでした
browser-failed = 下のアドレスをブラウザーに貼り付けるか、別の機器でコードを読み取ってください。
browser-failed-qr = My Sign-Ins
address-label = アドレス
short-label = 短いアドレス
store-qr = 読み取ってアプリを入手
my-sign-ins-qr = 読み取って My Sign-Ins を開く
clock-sign-in = サインインしてから約 { $minutes } 分の間に操作してください。
clock-pass = 一時アクセス パスを使ってから約 { $minutes } 分の間に操作してください。
clock-left = { $minutes ->
    [0] 時間切れかもしれません
   *[other] 約 { $minutes } 分以内に終えてください
}
clock-sign-in-over = 時間切れかもしれません。もう一度サインインを求められたら、サインインしてください。そのあと「サインインし直しました」をクリックします。
clock-pass-over = 時間切れかもしれません。もう一度一時アクセス パスを求められたら、新しい一時アクセス パスをヘルプデスクに頼んでください。
clock-again = サインインし直しました
phone-language-ask = スマホは別の言語ですか？
phone-language = スマホの言語
phone-language-is = スマホの言語: { $language }
label-english = { $label }（英語）
note-english = * この名前は英語でしかわかっていません。画面では別の言語で表示されることがあります。
note-english-search = * この名前は英語でしかわかっていません。スマホでは違う名前かもしれません。設定でこの言葉を検索してください: { $word }
label-probable = おそらく { $label }、英語では { $english }
note-probable = ≈ かっこ内の英語名は、ほかの画面ではこのように表示されます。お使いの画面でも、おそらく同じです。
note-search = 見つからないときは、スマホの設定でこの言葉を検索してください：{ $word }
note-and = { $one }{ $two }

## Make sure

verify-title = パスキーはありますか？
verify-lead = うまくいったかどうか、さっと確認しましょう。
verify-question = 何が表示されていますか？
verify-result-listed = パスキーがある
verify-result-listed-text = Microsoft Authenticator の中にあります。
verify-result-not-listed = パスキーがない
verify-result-not-listed-text = または、エラーのメッセージが出ています。
verify-result-wrong-place = パスキーはあるが、Authenticator ではない
verify-result-wrong-place-text = パスワード管理アプリや Windows Hello など、別の名前が出ています。
clean-title = 片づけてから、もう一度試しましょう
clean-orphan = 作りかけのパスキーがスマホに残っているかもしれません。残っていると、次のパスキーを作れないことがあります。
clean-orphan-delete = Authenticator で会社のアカウントをタップしてください。パスキーがあれば、{ $settings }、{ $delete }の順にタップします。
clean-message = メッセージが出た
clean-wrong-place = パスキーが別の場所に保存されました。そこにあると、会社に認められないことがあります。
clean-wrong-place-delete = { $info }のページで、そのパスキーを削除してください。保存された場所からも削除してください。
clean-wrong-place-next = 次に保存先を聞かれたら、{ $app }を選んでください。
try-again = もう一度試す
verify-enough-title = ご自身でできることは終わりました
verify-enough = 2 回とも、正しく操作されています。ここからは見えない原因があるようです。ヘルプデスクなら調べられます。

## Done

done-title = パスキーができました
done-lead = スマホの Microsoft Authenticator に入っています。
done-tomorrow = 次に会社のアカウントでサインインするとき
done-tomorrow-1 = スマホを手元に置いてください。
done-tomorrow-2 = サインイン方法を聞かれたら、パスキーを選んでください。
done-tomorrow-3 = スマホで確認の操作をしてください。
done-pass = 一時アクセス パスは紙に書いてありますか？その紙は捨ててください。一時アクセス パスは、もう必要ありません。
done-keep = 覚えておきたいこと
done-second-method = スマホの紛失や故障に備えて、別のサインイン方法も残しておいてください。
done-new-phone = スマホを買い替えたら、古いスマホを初期化する前に、新しいスマホで新しいパスキーを作ってください。パスキーは、どのバックアップにも含まれません。
done-screen-lock = スマホの PIN やパスコードは、設定したままにしてください。外すと、パスキーが失われることがあります。
done-close = 閉じる
start-over-button = やり直す
start-over-title = 最初からやり直しますか？
start-over-lead = このパソコンに保存した回答を削除します。アカウントは何も変わりません。
start-over-yes = 回答を削除する
start-over-no = 回答を残しておく
resume-title = 前回の続きから始めますか？
resume-phone = このパソコンに以前の回答が残っています: { $phone }、「{ $place }」まで進んでいます。
resume-lead = このパソコンに以前の回答が残っています。「{ $place }」まで進んでいます。
resume-other = 別の人です

## Help

help-button = 違う画面が出た
help-title = 何が表示されていますか？
help-lead = 画面に出ている言葉や番号を入力してください。
help-search = 画面の言葉
help-here = この手順でよく出るもの
help-common = よくあるメッセージ
help-found = 当てはまる説明が { $count } 件あります
help-nothing-title = このメッセージは見つかりませんでした
help-nothing = 言葉を減らすか、メッセージに出ている番号で試してください。何度も出るときは、ヘルプデスクに電話して、メッセージを読み上げてください。
help-maybe-title = 確かなものはありません。この中にありますか?
help-maybe = 似ているだけのものです。どれも違うときは、ヘルプデスクにメッセージを読み上げて相談してください。
help-unknown-title = 番号 { $number } は一覧にありません
help-unknown = この番号については Microsoft のページがあります。IT ヘルプデスクも利用できます: { $address }
help-look-up = Microsoft で調べる
help-or = それとも、この中にありますか?
help-go-on = 済みました。先へ進む
help-do = できること
help-on-screen = 画面の表示: { $quote }
help-told = IT 担当に伝えました
help-waiting-title = { $date } から IT 担当の返事を待っています
help-waiting = これまでの回答はすべて保存されています。このウィンドウは閉じてもかまいません。返事が来たら、続きから進めてください。
help-answered = 返事が来ました。先へ進む
help-back = 元の画面に戻る

## Messages to hand over

message-hello = お世話になっております。Microsoft Authenticator でパスキーを設定していますが、先に進めません。ご対応をお願いします。
message-phone = スマホ: { $phone }
message-route = 進め方 { $route } は使えません: { $reason }
message-end = （Passkey Companion { $version }、{ $reason }）
message-cloud-without-passkeys = 私のアカウントは 21Vianet のクラウドにあり、パスキーを使えません。代わりにどのサインイン方法を使えばよいでしょうか。
message-phone-too-old = 私のスマホは iOS { $ios } または Android { $android } より古いバージョンです。セキュリティ キーか別のスマホをお借りできますか。
message-phone-not-supported = 私のスマホでは、Authenticator にパスキーを保存できません。セキュリティ キーか別のスマホをお借りできますか。
message-phone-usually-too-old = 私のスマホは、おそらく Android { $android } より古いバージョンです。セキュリティ キーか別のスマホをお借りできますか。
message-switch-missing = 私のスマホは Android 14 で、認証情報プロバイダーのスイッチがないようです。セキュリティ キーか別のスマホをお借りできますか。
message-no-second-proof = パスワードしか持っていません。パスキーを追加する前に、一時アクセス パスか、もう一つのサインイン方法が必要です。
message-pass-not-issued-here = コードを受け取りましたが、一時アクセス パスは使わない設定になっているようです。このコードは何に使うものでしょうか。
message-passkey-already-demanded = サインインにはすでにパスキーが必要ですが、一時アクセス パスがありません。そのため、サインインしてパスキーを登録することができません。
message-phone-sign-in-closed = 準拠デバイスまたはアプリ保護のルールにより、スマホの Authenticator でサインインできません。ほかの進め方も使えません。登録をルールの対象から除外していただくか、スマホの管理登録の方法を教えてください。
message-phone-management-unknown = 私のスマホは会社の管理対象でしょうか。設定では、管理対象のスマホだけがサインインできることになっています。
message-pass-would-be-lost = 使える進め方では、1 回限りの一時アクセス パスを別の場所で使い切ってしまいます。複数回使えるものを発行していただけますか。
message-remote-session = QR コードを使う進め方しかありませんが、リモート接続で作業しています。直接使える、Bluetooth 付きのパソコンはどこにありますか。
message-computer-cannot = QR コードを使う進め方しかありませんが、このパソコンには Bluetooth がないか、システムが古すぎます。
message-no-allowed-route = 現在の設定では、使える進め方が一つもありません。
message-result-not-listed = 登録を 2 回行いましたが、パスキーが一覧に表示されません。
message-result-wrong-place = 2 回とも、パスキーが Authenticator 以外の場所に保存されました。

## About

about-title = Passkey Companion について
about-lead = Microsoft Authenticator でのパスキー作りをお手伝いします。終わったら、もう使う必要はありません。
about-privacy = パスワード、コード、お名前をお聞きすることはありません。どこにもデータを送らず、オフラインでも動作します。
about-not-microsoft = Microsoft の製品ではなく、Microsoft との提携関係もありません。
about-facts = メニューの名前は変わることがあります。どの手順にも、情報の出どころと最後に確認した日を示しています。
about-version = バージョン { $version }
about-licence = MIT または Apache 2.0 ライセンスのどちらかを選んで利用できるフリーソフトウェアです。書体は SIL Open Font License の Inter と Noto Sans です。

## Notes about the program itself

note-damaged = 前回の回答を読み込めませんでした。コピーは保管してあります。もう一度お答えください。
note-newer = 前回の回答は、このツールの新しいバージョンで保存されたものです。コピーは保管してあります。もう一度お答えください。
note-not-saved = このパソコンには回答を保存できません。このまま進められますが、ウィンドウは閉じないでください。
note-disk-full = ディスクの空きがないため、回答を保存できません。このまま進められますが、ウィンドウは閉じないでください。
note-pretended = テスト実行（仮の設定）: { $settings }
note-not-opened = 開けませんでした。ご自分で開いてください。
note-dismiss = 非表示にする
note-start-failed = Passkey Companion のウィンドウを開けませんでした。コンソールで「guide」を付けて起動すると、手順を文章で読めます。
note-crashed = Passkey Companion は、プログラムの不具合で停止しました。
note-crashed-saved = 回答は保存されています。
note-crashed-record = 記録は { $file } にあります。
search-clear = 消去
copy = コピー

## Words for assistive software, and states

light-running = 確認中
light-pass = 問題なし
light-warn = 注意
light-fail = 問題あり
light-skipped = 不要
light-unknown = 不明
path-name = タップする順番
rail-done = 完了
message-close = 閉じる

## The drawn phone. Alternatives are read aloud to people who cannot see the drawing.

drawing-iphone = iPhone のイラスト
drawing-pixel = Pixel のイラスト
drawing-samsung = Samsung 製スマホのイラスト
drawing-xiaomi = Xiaomi 製スマホのイラスト
drawing-neutral = Android スマホのイラスト
drawing-play = 再生
drawing-pause = 一時停止
drawing-step = 次の絵
drawing-replay = 最初から
drawing-list = { $title }のページです。{ $row }をタップします。
drawing-switch = { $title }のページです。{ $row }をオンにします。
drawing-confirm = { $title }と聞かれます。同意してください。
drawing-save = スマホに保存先を聞かれます。ほかのものではなく、{ $place }を選んでください。
drawing-app = Authenticator アプリです。{ $button }をタップします。

## The narrow window beside the browser

dock-narrow = 幅を狭く
dock-full = 元の幅に
dock-front = 常に手前に

welcome-organization = { $organization } が用意しました。
paused-title = 今は開始できません
paused-text = 会社が一時停止しています。すでに始めた方は、最後まで進められます。
already-done-title = パスキーはすでにあります
already-done-text = 会社によると、パスキーは設定済みです。新しいスマホなどで別のパスキーが必要な場合だけ進んでください。
support-title = 会社のサポート
support-phone = 電話: { $contact }
support-mail = メール: { $contact }
support-url = Web: { $contact }
about-it = IT 部門から見えるもの
about-it-never = このツールは、回答、スマホ、サインインの内容を IT 部門に伝えません。どれもこのパソコンの中だけにあります。
about-it-status = デバイス管理は、このツールに進み具合を問い合わせることができます。ページ、手順、時刻、進めなかった理由です。
about-it-kiosk = このパソコンには何も残らないため、見えるものはありません。
about-it-nothing = 会社は、このツールに何も設定していません。
about-it-keys = 会社が設定したもの: { $keys }
message-platform-not-allowed = 登録されている設定では、私の種類のスマホでパスキーを使えません。どのスマホを使えばよいですか。または、セキュリティ キーをもらえますか。
