# The checks of this computer. One short sentence each; the reader may be nervous. Technical details stand
# elsewhere, in English, for the helpdesk.
# { $host } is the name of a server, { $issuer } and { $maker } are names, { $proxy } is an address.

check-bluetooth-title = Bluetooth
check-remote-title = 操作している場所
check-os-title = システム
check-browser-title = ブラウザー
check-sign-in-pages-title = サインインのページ
check-qr-tunnel-title = スマホとの接続
check-interception-title = 通信の保護
check-proxy-title = インターネット接続
check-clock-title = 時計

## Not looked at

check-skipped-not-needed = これは必要ありません。
check-skipped-offline = オフラインで作業しているため、確認していません。
check-unknown-late = 時間がかかりすぎたため、確認できませんでした。

## Bluetooth

check-bluetooth-pass = Bluetooth はオンです。
check-bluetooth-off = Bluetooth がオフです。
check-bluetooth-airplane = 機内モードかパソコンのスイッチで、Bluetooth がオフになっています。
check-bluetooth-no-adapter = このパソコンには Bluetooth がありません。
check-bluetooth-policy = このパソコンでは、会社が Bluetooth をオフにしています。
check-bluetooth-permission = このツールは、まだ Bluetooth の使用を許可されていません。
check-bluetooth-service = Bluetooth はありますが、サービスが動いていません。
check-bluetooth-no-low-energy = このパソコンの Bluetooth は古いため、スマホを見つけられません。
check-bluetooth-unknown = Bluetooth がオンかどうか、確認できませんでした。

## At this computer

check-remote-pass = このパソコンを直接使っています。
check-remote-desktop = 別のパソコンからこのパソコンに接続しているため、スマホはおそらく近くにありません。
check-remote-citrix = Citrix を通して作業しているため、スマホはおそらくこのパソコンの近くにありません。
check-remote-vnc = このパソコンの画面を別のパソコンと共有しているため、スマホはおそらく近くにありません。
check-remote-ssh = ネットワーク越しにこのパソコンに接続しているため、スマホはおそらく近くにありません。
check-remote-virtual-machine = これは仮想のパソコンで、通常は Bluetooth がありません（{ $maker }）。
check-remote-sign-in-screen = このパソコンには、まだだれもサインインしていません。
check-remote-set-up = このパソコンは、まだ初期設定の途中です。
check-remote-unknown = このパソコンの前にいるかどうか、確認できませんでした。

## System

check-os-pass = { $system } は対応しています。
check-os-too-old = { $system } は古すぎるため、これには使えません。
check-os-browser-only = { $system } では、ブラウザーの Chrome と Edge で使えます。
check-os-unknown = システムのバージョンを確認できませんでした。

## Browser

check-browser-pass = { $browser } が開きます。このまま使えます。
check-browser-cannot = { $browser } は対応していません。
check-browser-untested = { $browser } が対応しているかどうかは、わかっていません。
check-browser-unknown = どのブラウザーが開くか、確認できませんでした。

## Sign-in pages

check-sign-in-pages-pass = サインインのページに接続できます。
check-sign-in-pages-offline = このパソコンはインターネットにつながっていないようです。
check-sign-in-pages-dns = このネットワークでは、{ $host } のアドレスが見つかりません。
check-sign-in-pages-blocked = ここから { $host } に接続できません。
check-sign-in-pages-tls = { $host } と安全に接続できません。
check-sign-in-pages-no-answer = { $host } に接続できますが、応答がありません。
check-sign-in-pages-server = 今、{ $host } からエラーが返ってきます。
check-sign-in-pages-one-family = { $host } に接続できますが、{ $family } では接続できません。ページの表示が遅くなることがあります。
check-sign-in-pages-proxy = このパソコンのプロキシの先は確認できませんでした。ブラウザーからは、おそらく接続できます。
check-sign-in-pages-unknown = サインインのページを確認できませんでした。

## Certificates

check-certificate-untrusted = { $host } の証明書が、このパソコンに信頼されていません（証明書に書かれた発行元: { $issuer }）。
check-certificate-date = { $host } の証明書が期限切れか、このパソコンの時計が合っていません。
check-certificate-not-valid-today = 時計は合っていますが、{ $host } の証明書は今日は有効ではありません。

## Connection to your phone

check-qr-tunnel-pass = このパソコンとスマホをつなぐサーバーに接続できます。
check-qr-tunnel-dns = このネットワークでは、{ $host } のアドレスが見つかりません。
check-qr-tunnel-blocked = ここから { $host } に接続できません。スマホとの接続に必要です。
check-qr-tunnel-websocket = { $host } には接続できますが、スマホに必要な通信が開始されません。
check-qr-tunnel-unknown = スマホとの接続を確認できませんでした。

## Private connection

check-interception-pass = 確認した接続では、通信は検査されていません。
check-interception-harmless = 組織が通信を検査しています（証明書の名前: { $issuer }）。この進め方では問題ありません。
check-interception-qr = 組織が通信を検査しています（証明書の名前: { $issuer }）。そのままでは QR コードを使えません。
check-interception-unknown = 接続のプライバシーが保護されているかどうか、確認できませんでした。

## Way to the internet

check-proxy-none = このパソコンはインターネットに接続できます。
check-proxy-in-use = プロキシ（{ $proxy }）を通して、インターネットに接続できます。
check-proxy-script = スクリプトが接続の経路を選んでいて、インターネットに接続できます。
check-proxy-sign-in = プロキシ（{ $proxy }）が本人確認を求めています。通常はブラウザーが自動で応答します。
check-proxy-unreachable = プロキシ（{ $proxy }）を通ることができません。
check-proxy-portal = ホテルの Wi-Fi のように、先にこのネットワークへのサインインが必要です。
check-proxy-unknown = このパソコンがどのようにインターネットに接続しているか、確認できませんでした。

## Clock

check-clock-pass = 時計は合っています。
check-clock-fast = 時計が約 { $minutes } 分進んでいます。
check-clock-slow = 時計が約 { $minutes } 分遅れています。
check-clock-far = 時計が 1 日以上ずれています。
check-clock-unknown = 時計を確認できませんでした。

## What to do

check-fix-turn-bluetooth-on = Bluetooth をオンにしてください。
check-fix-look-at-bluetooth = 設定で Bluetooth をオンにしてください。
check-fix-airplane = 機内モードをオフにしてください。
check-fix-no-adapter = ほかの進め方を選んでください。どれも Bluetooth なしで使えます。
check-fix-bluetooth-policy = パスキー用に Bluetooth を許可するよう、IT 部門に頼んでください。
check-fix-bluetooth-permission = 設定で Bluetooth を許可してください。
check-fix-bluetooth-service = Bluetooth サービスを開始するよう、IT 部門に頼んでください。
check-fix-other-way = ほかの進め方を選ぶか、目の前のパソコンで操作してください。
check-fix-real-computer = うまくいかなければ、実物のパソコンで操作するか、ほかの進め方を選んでください。
check-fix-sign-in-first = 先にこのパソコンにサインインしてから、もう一度始めてください。
check-fix-finish-set-up = 先にこのパソコンの初期設定を終えてから、もう一度始めてください。
check-fix-update-system = システムを更新してください。
check-fix-use-browser = 代わりに { $browser } を使ってください。
check-fix-chrome-or-edge = Chrome か Edge を使ってください。
check-fix-connect = ネットワークに接続してください。
check-fix-allow-host = このアドレスを許可するよう、IT 部門に頼んでください。
check-fix-allow-websocket = このアドレスへの WebSocket 接続を許可するよう、IT 部門に頼んでください。
check-fix-no-interception = このアドレスを検査しないよう IT 部門に頼むか、ほかの進め方を選んでください。
check-fix-tell-it = IT 部門に伝えてください。
check-fix-try-later = 数分後にもう一度試してください。
check-fix-portal = このネットワークのサインイン ページを開いてください。
check-fix-proxy-sign-in = ページが開かなければ、IT 部門に伝えてください。
check-fix-proxy-settings = プロキシの設定を確認してください。
check-fix-clock = 時計を正しい時刻に合わせてください。
check-fix-compare-clock = このパソコンの時計を、ほかの時計と比べてください。
