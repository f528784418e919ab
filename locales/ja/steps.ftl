# The steps of a plan: title, and every instruction named in assets/content/flows.toml.
# Placeables are exact names of things on a screen; they come from assets/content/labels.toml.

do-what-you-see = 画面に合う行のとおりに操作してください:

step-get-authenticator = Microsoft Authenticator を入手する
step-turn-on-provider = Authenticator でパスキーを使えるようにする
step-open-security-info = このパソコンで My Sign-Ins を開く
step-open-security-info-on-phone = スマホで My Sign-Ins を開く
step-choose-method = 追加するものを選ぶ
step-different-way = QR コードの進め方に切り替える
step-show-code = QR コードを表示する
step-scan-code = QR コードを読み取る
step-save-in-authenticator = パスキーを Authenticator に保存する
step-name-passkey = パスキーに名前を付ける
step-open-account = Authenticator で自分のアカウントを開く
step-finish-in-app = Authenticator で仕上げる
step-verify-in-browser = ページで確認を終える
step-confirm = パスキーがあることを確かめる
step-work-profile-too = 仕事用プロファイルでも同じ操作をする

## Get Microsoft Authenticator

do-install-android = スマホで Play ストアを開き、Microsoft Authenticator をインストールしてください。
do-install-no-play = このスマホには Google Play がありません。スマホのストアに Microsoft Authenticator があれば、そこからインストールしてください。なければ、ヘルプデスクに連絡してください。
do-install-work = アイコンにかばんのマークが付いた Play ストアを開いてください。そこで Microsoft Authenticator をインストールします。
do-install-ios = スマホで App Store を開き、Microsoft Authenticator をインストールしてください。
do-update-authenticator = すでに入っている場合は、まず最新版に更新してください。
do-company-portal = スマホに { $portal } というアプリもあれば、それも更新してください。

## Open My Sign-Ins on this computer

do-open-my-sign-ins = My Sign-Ins を開いてください。Microsoft のページがブラウザーで開きます。
do-normal-window = プライベート ウィンドウではなく、普通のブラウザー ウィンドウを使ってください。
do-sign-in-computer = 会社のアカウントでサインインし、いつもの本人確認をしてください。
do-sign-in-computer-pass = 会社のアカウントでサインインしてください。求められたら、一時アクセス パスを入力します。

## Open My Sign-Ins on your phone

do-open-my-sign-ins-phone = スマホのカメラでコードを読み取るか、スマホのブラウザーに短いアドレスを入力してください。
do-chrome-android = Chrome を使うと、一番うまくいきます。
do-sign-in-phone = 会社のアカウントでサインインし、いつもの本人確認をしてください。
do-sign-in-phone-pass = 会社のアカウントでサインインしてください。求められたら、一時アクセス パスを入力します。

## Choose the passkey in Authenticator

do-add-method = { $add }を選んでください。
do-choose-method = { $method }を選んでください。{ $plain }だけの項目もあるときは、そちらは選ばないでください。パスキーが別の場所に保存されてしまいます。
do-sign-in-again = またサインインを求められたら、{ $next }を選んでサインインしてください。
do-create-page = { $page }のようなページで、{ $next }を選んでください。
do-leave-page-open = { $page }が出たら、ページを開いたまま手を止めてください。次は Authenticator で操作します。

## QR code

do-having-trouble = { $trouble }を選んでください。
do-different-way = { $way }を選んでください。
do-pick-iphone = { $phone }を選んでください。
do-pick-android = { $phone }を選んでください。
do-provider-page = { $page }のようなページが出ることがあります。もう済んでいるので、{ $continue }を選んでください。
do-devices-ready = { $page }のようなページが出ることがあります。{ $ready }を選んでください。
do-pick-phone = パスキーの保存先を聞かれたら、{ $phone }、{ $next }の順に選んでください。
do-other-device-first = このパソコンへの保存をすすめられたら、{ $another }、{ $more }、{ $way }のどれかを探してください。
do-allow-chrome-mac = login.microsoft.com にデバイスの情報を見せてよいかとブラウザーに聞かれたら、許可してください。
do-scan-ios = Authenticator のスキャナーではなく、カメラ アプリを開いてください。QR コードに向けて、{ $save }をタップします。
do-scan-android = スマホのカメラを開き、QR コードに向けてください。出てきた表示をタップします。
do-scan-in-app = 何も出ないときは、Authenticator で{ $add }、{ $scan }の順にタップしてください。
do-scan-work = カメラではなく、かばんのマークが付いた Authenticator を使います。{ $add }、{ $scan }の順にタップしてください。
do-save-passkey = スマホで{ $save }をタップしてください。続けて{ $continue }のタップを求められることがあります。
do-choose-authenticator = { $app }を選んでください。先に別の名前が出ているときは、変更できるところを探してください。
do-unlock-phone = 指紋、顔、PIN のどれかでロックを解除してください。
do-name = このパソコンに戻り、{ $name }で、どのスマホかわかる名前を入力してください。そのあと{ $next }を選びます。
do-created = { $created }が出たら、{ $done }を選んでください。
do-naming-hangs = ページが進まないときは、{ $info }を開いてください。一覧にパスキーがあれば、元のページは閉じてかまいません。

## Open your account in Authenticator

do-open-authenticator = スマホで Authenticator を開いてください。
do-open-authenticator-work = スマホで、かばんのマークが付いた Authenticator を開いてください。
see-account-new = { $page }のページ
see-account-none = アカウントがない
see-account-listed = 一覧に会社のアカウントがある
see-account-restored = 会社のアカウントに、赤い文字で{ $red }と出ている

do-account-new = { $page }が出ている場合: { $add }をタップしてください。
do-account-none = アカウントが一つもない場合: { $add }か{ $plus }をタップし、{ $work }、{ $signin }の順にタップしてください。
do-account-listed = 会社のアカウントがある場合: それをタップし、{ $create }をタップしてください。
do-account-restored = 赤い文字で{ $red }と出ている場合: そこをタップして、先にサインインしてください。
do-confirm-usual = 会社のアカウントでサインインし、いつもの本人確認をしてください。
do-confirm-unsure = 会社のアカウントでサインインし、本人確認をしてください。持っていないものを求められたら、ここで止めて、ヘルプデスクに一時アクセス パスを頼んでください。
do-confirm-pass-once = 会社のアカウントでサインインしてください。一時アクセス パスは、必ずスマホの画面で入力します。1 回しか使えないことがあるので、ほかの場所には入力しないでください。
do-confirm-pass = 会社のアカウントでサインインしてください。求められたら、一時アクセス パスを入力します。
do-consent = { $page }のようなページに、設定される内容が並んでいたら、{ $continue }をタップしてください。

## Turn on Authenticator for passkeys

do-tap-settings = Authenticator から、パスキー用にオンにするよう求められたら、{ $settings }をタップしてください。必要な画面が開きます。
do-path = うまくいかないときは、ご自身で次の順に開いてください:
do-path-by-hand = スマホで、次の順に開いてください:
do-switch = これをオンにしてください。名前ではなく、スイッチをタップします:
do-confirm-dialog = スマホに確認の画面が出ます。同意してください。
do-fallback = スイッチが見つからないときは

## Finish in Authenticator

do-back-to-app = Authenticator に戻り、{ $done }をタップしてください。
do-app-shows = アカウントに{ $passkey }が追加されました。{ $done }をタップしてください。

## Let the page find your passkey

do-back-to-page = 開いたままのページに戻り、{ $next }を選んでください。
do-page-finds = ページがパスキーを探します。見つかったら、{ $done }を選んでください。

## Check that the passkey is there

do-look-in-app = Authenticator で会社のアカウントを開いてください。{ $passkey }が表示されるはずです。
do-look-in-list = { $info }のページを開いてください。一覧に Microsoft Authenticator のパスキーがあるはずです。

## The same in the work profile

do-work-why = パスキーは、作ったプロファイルでしか使えません。両方のプロファイルでアカウントを使っているため、仕事用プロファイルにも専用のパスキーが必要です。
do-work-install = 仕事用プロファイルに Authenticator がインストールされているか確認してください。アイコンにかばんのマークが付いています。
do-work-create = その Authenticator を開いてください。会社のアカウント、{ $create }の順にタップします。あとは同じ手順です。
do-work-switch = Authenticator をオンにするときは、ページの上のほうにある{ $work }のようなタブを探し、かばんのマークが付いた Authenticator をオンにしてください。

## Where the menu is not known

fallback-android-1 = スマホの設定を開き、{ $word }を検索してください。
fallback-android-2 = パスワードやパスキーについての結果を開いてください。Google の下にあるものは選ばないでください。
fallback-android-3 = サービスやプロバイダーの一覧で、Authenticator をオンにしてください。
fallback-android-4 = その一覧がないときは、このバージョンではメーカーが機能を省いています。スマホを Android 15 以降に更新するか、ヘルプデスクにセキュリティ キーを頼んでください。
fallback-android-words = 見つからないときは、{ $second }、次に{ $third }で検索してください。
fallback-ios-1 = iPhone の設定を開き、{ $word }を検索してください。
fallback-ios-2 = パスワードについての結果を開き、パスワードとパスキーのメインのスイッチをオンにしてください。
fallback-ios-3 = その下のアプリの一覧で、Authenticator をオンにしてください。
fallback-ios-4 = 一覧に Authenticator がないときは、アプリを一度開いてから、もう一度見てください。会社のスマホでは、IT 部門が変更できないようにしていることもあります。

path-try-second = なければ、こちらを試してください:
path-hint = スマホによって、名前が少し違うことがあります。
path-hint-low = このスマホのメニューは、確かではありません。まずこの順に試し、合わなければ下の方法を見てください。
switch-under = { $list }の下

## What is special about a phone (assets/content/phones.toml, warnings)

phone-warning-samsung-pass = Samsung Pass が先に出ることがよくあります。保存先を聞かれたら、いつも Authenticator を選んでください。
phone-warning-settings-button-may-miss = 一部の Galaxy では、Authenticator のボタンから違うページが開くことがあります。そのときは、ここに出ているメニューの順に進んでください。
phone-warning-one-other-manager = iOS 17 では、Authenticator をオンにすると、別のパスワード アプリがオフになることがあります。あとでオンに戻せます。
phone-warning-update-from-14 = Android 14 では、このスイッチがない機種があります。たいていは、Android 15 に更新すると使えるようになります。
phone-warning-page-missing-or-crashes = HyperOS 1 では、このページがなかったり、勝手に閉じたりすることがあります。そのときは、スマホを更新してください。
phone-warning-search-fails = 設定の検索では、このページが見つからないことがあります。代わりにメニューをたどってください。
phone-warning-china-rom = 中国で販売されたスマホでは、独自のパスワード アプリが優先されることがよくあります。一度試して、スイッチがオフに戻るときは、別のスマホを使うか、ヘルプデスクにセキュリティ キーを頼んでください。
phone-warning-switch-resets = 再起動すると、スイッチがオフに戻ることがあります。先に進む前に確認してください。
phone-warning-tap-the-switch = スイッチそのものをタップしてください。名前をタップしても、変わらないことがあります。
phone-warning-save-window-crashes = HyperOS 3 では、保存先を選ぶ画面がすぐに閉じることがあります。そのときは、もう一度だけ試し、だめならヘルプデスクに連絡してください。
phone-warning-save-window-blocked = 保存するときに画面が開かない場合は、Authenticator がバックグラウンドでウィンドウを開くことを許可し、バッテリーの制限を解除してください。
phone-warning-google-takes-over = スマホが、引き続き Google のパスワード マネージャーをすすめることがあります。Authenticator を選んでください。
phone-warning-provider-not-listed = こうしたスマホの一部では、一覧に Authenticator が出ないことがあります。アプリを一度開いてから、もう一度見てください。
phone-warning-kiosk-or-shared = 共用の仕事用スマホのようです。パスキーは一人ひとりのものです。進める前に、ヘルプデスクに確認してください。
phone-warning-no-qr = このスマホでは QR コードを使えません。
phone-warning-rooted = システムが改造されたスマホ（root 化したスマホ）では、Authenticator を使えません。
