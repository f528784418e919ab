# The plan, its reasons, and every stop. Named after the ids in src/enroll/.

mark-label-open = 「
mark-label-close = 」

## Routes

route-app = スマホの Authenticator で
route-phone-browser = スマホのブラウザーから
route-handoff = このパソコンで始めて、スマホで仕上げる
route-qr = このパソコンで、QR コードを使って
route-app-short = 一つのアプリの中だけで終わります。Bluetooth も QR コードも要りません。
route-phone-browser-short = スマホのブラウザーで Microsoft のページを開いて始め、アプリで仕上げます。
route-handoff-short = このパソコンで Microsoft のページを開いて始め、アプリで仕上げます。うまくいったかどうかは、そのページが確認します。
route-qr-short = この画面の QR コードをスマホで読み取ります。パソコンとスマホの両方に Bluetooth が必要です。

## Why a route is open

reason-recommended = Microsoft がすすめる進め方で、会社がパスキーを厳しく確認していても使えます。
reason-recommended-alone = Microsoft が勧める進め方です。
reason-no-bluetooth-needed = Bluetooth も QR コードも必要ありません。
reason-works-with-attestation = パスキーがどこで作られたかを会社が確認していても使えます。
reason-pass-used-on-phone = 一時アクセス パスを、必要になるスマホでそのまま使えます。
reason-no-phone-sign-in = 会社は、管理対象のスマホだけにサインインを認めています。この進め方なら、スマホでサインインせずに済みます。
reason-organisation-prefers = 会社がこの進め方をすすめています。
reason-you-chose = ご自身で選んだ進め方です。
reason-attestation-off = 会社がこの進め方を認めています。

## Why a route is closed

reason-attestation-enforced = 会社は、パスキーがどこで作られたかを確認しています。この進め方ではその確認に通らず、使えないパスキーが残ってしまいます。
reason-attestation-unknown = パスキーがどこで作られたかを会社が確認しているかどうか、わかりません。確認している場合、この進め方はうまくいかず、使えないパスキーが残ってしまいます。
reason-one-time-pass = 一時アクセス パスは 1 回しか使えないかもしれません。ここで使うと、スマホでは使えなくなります。
reason-phone-not-managed = 会社は、管理対象のスマホだけにサインインを認めています。お使いのスマホは管理対象ではありません。
reason-phone-management-unknown = 会社は、管理対象のスマホだけにサインインを認めています。お使いのスマホが管理対象かどうか、わかりません。
reason-remote-session = このパソコンを離れた場所から操作しています。Bluetooth はそこまで届きません。
reason-phone-cannot-scan = このスマホでは QR コードを使えません。
reason-no-bluetooth = このパソコンには Bluetooth がありません。
reason-computer-too-old = このパソコンのシステムは古いため、この進め方を使えません。
reason-not-allowed = 会社では、この進め方を使っていません。

## What appears on the account

addition-passkey = Microsoft Authenticator のパスキー
addition-passwordless-sign-in = パスワードなしのサインイン（スマホで承認）
addition-approvals = Authenticator での承認とコード
addition-device = 会社のデバイス一覧への、お使いのスマホの登録

## What to know before starting

warning-wrong-place = スマホやパソコンが、パスワード管理アプリなど、別の保存先をすすめることがあります。正しいのは Authenticator だけです。
warning-samsung-pass = 保存するとき、先に Samsung Pass が出ることがあります。代わりに Authenticator を選んでください。
warning-switch-often-missing = お使いの機種と同じようなスマホには、Authenticator にパスキーを保存するためのスイッチがないものがあります。まず、スイッチがあるかどうかを確認してください。
warning-switch-may-not-hold = お使いの機種と同じようなスマホでは、スイッチをオンにしても、オフに戻ることがよくあります。一度試して、うまくいかなければ、別のスマホを使うか、セキュリティ キーを頼んでください。
warning-shared-device = 共用の仕事用スマホのようです。パスキーは一人ひとりのものです。始める前に、ヘルプデスクに確認してください。
warning-path-uncertain = お使いのスマホのメニューは、確かではありません。ご案内と違うときは、設定の検索を使ってください。
warning-path-unknown = お使いのスマホのメニューはわかりません。スイッチは、設定の検索で探してください。
warning-version-unknown = スマホには iOS { $ios } 以降か Android { $android } 以降が必要です。まず確認してください。
warning-proof-unknown = 設定の途中で、アプリやコードなどによる本人確認が必要です。パスワードしかない場合は、ここで止めて、ヘルプデスクに一時アクセス パスを頼んでください。
warning-company-network = 会社は、この操作を社内ネットワークでのみ認めています。このパソコンとスマホを社内ネットワークにつないでください。
warning-app-protection = 会社のルールで、Authenticator が止められることがあります。そのメッセージが出ても、操作の間違いではありません。ここでメッセージを検索し、見つかった文面を IT 部門に送ってください。
warning-text-messages-end = Microsoft は、SMS や電話によるサインインを段階的に終了しています。ほとんどの人は 2027 年 2 月に終わります。これからはパスキーが代わりになります。
warning-pass-clock = 10 分ほど時間が取れるときに始めてください。一時アクセス パスを入力したら、その時間内に最後まで終わらせる必要があります。
warning-both-sides = 会社のアカウントを、スマホの両方のプロファイルで使っています。パスキーは、それぞれのプロファイルに必要です。二つ目は最後に作ります。
warning-work-side-may-be-locked = 仕事用プロファイルでは、会社が Authenticator を許可する必要があるかもしれません。スイッチが灰色のときは、ヘルプデスクに連絡してください。
warning-switch-may-be-locked = このスマホは会社が管理していて、スイッチがロックされていることがあります。灰色のときは、ヘルプデスクに連絡してください。
warning-altered-phone = Authenticator は root 化されたスマホを受け付けません。お使いのスマホはメーカーのシステムではないため、root 化されたものと見なされることがあります。会社によるスマホの確認に通らないこともあります。一度だけ試してください。うまくいかないときは、別のスマホを使うか、セキュリティ キーを頼んでください。

## Stops: what it is

stop-cloud-without-passkeys = このアカウントではパスキーを使えません
stop-phone-too-old = システムが古いため、パスキーを使えません
stop-phone-not-supported = このスマホにはパスキーを保存できません
stop-phone-usually-too-old = スマホのシステムが古すぎるようです
stop-switch-missing = パスキーのスイッチがないかもしれません
stop-no-second-proof = 始める前に、必要なものがもう一つあります
stop-pass-not-issued-here = そのコードが何か、はっきりしません
stop-passkey-already-demanded = 先に一時アクセス パスが必要です
stop-phone-sign-in-closed = 会社のルールにより、このスマホではまだサインインできません
stop-phone-management-unknown = 管理対象のスマホかどうか確認してください
stop-pass-would-be-lost = 一時アクセス パスが無駄になります
stop-remote-session = パソコンの前で操作してください
stop-computer-cannot = このパソコンではパスキーを作れません
stop-no-allowed-route = 会社の設定では、使える進め方がありません

stop-cloud-without-passkeys-why = アカウントは、中国で 21Vianet が運営する Microsoft のクラウドにあります。そこではパスキーを使えません。操作の間違いではありません。
stop-phone-too-old-why = Authenticator のパスキーには、iOS { $ios } 以降か Android { $android } 以降が必要です。それより古いシステムでは、パスキーを保存できません。
stop-phone-not-supported-why = この種類のスマホには、Authenticator のパスキーに必要な機能がありません。アプリや設定で変えることもできません。
stop-phone-usually-too-old-why = このシステムのスマホは、ほとんどが Android 13 以前です。パスキーには Android 14 以降が必要です。
stop-switch-missing-why = このメーカーの Android 14 のスマホには、Authenticator にパスキーを保存するためのスイッチがないことがあります。Android 15 以降に更新すると解決します。
stop-no-second-proof-why = パスワードだけでは、パスキーを追加できません。Microsoft が、もう一つの方法で本人確認を求めるためです。ないまま始めると、同じ画面を行き来することになります。
stop-pass-not-issued-here-why = 会社では、一時アクセス パスを使っていないことになっています。お持ちのコードは、別のものかもしれません。
stop-passkey-already-demanded-why = 会社では、サインインのたびにパスキーが必要です。一時アクセス パスがないと、パスキーを作るためのサインインができません。
stop-phone-sign-in-closed-why = サインインできるのは管理対象のスマホだけで、ほかの進め方も使えません。操作の間違いではなく、繰り返しても変わりません。
stop-phone-management-unknown-why = サインインできるのは、会社が管理しているスマホだけです。お使いのスマホがそうかどうかは、ここではわかりません。
signs-of-management = 会社から渡されたスマホである、仕事用アプリにかばんのマークが付いている、または { $portal } アプリでスマホを仕事用に設定した。このどれかに当てはまれば、スマホは会社が管理しています。
stop-pass-would-be-lost-why = 会社が認めている進め方では、一時アクセス パスを別の場所で使い切ってしまいます。何回か使えるものがあれば解決します。
stop-remote-session-why = 使える進め方は一つだけで、このパソコンとスマホを Bluetooth でつなぐ必要があります。今は、離れた場所からこのパソコンを操作しています。
stop-computer-cannot-why = 使える進め方は一つだけで、パソコンに Bluetooth と、比較的新しいシステムが必要です。このパソコンには、少なくともどちらかが足りません。
stop-no-allowed-route-why = 会社が認めている進め方は、どれも使えません。変更できるのは IT 部門だけです。

## Stops: who acts, and the next action

owner-user = ご自身で解決できます
stop-yours = 次にすること
owner-helpdesk = ヘルプデスクが解決できます
owner-admin = IT 部門が解決できます

next-update-phone = スマホのシステムを最新に更新してから、ここでもう一度始めてください。
next-other-phone = iOS { $ios } 以降か Android { $android } 以降の、別のスマホを使ってください。
next-security-key = 代わりにセキュリティ キーを使えるか、ヘルプデスクに相談してください。
next-find-version = スマホのバージョンを確認し、前の画面に戻って入力してください。
next-look-for-switch = ご自身でスイッチを探してみてください。見つかれば、先に進めます。
next-ask-for-pass = ヘルプデスクに一時アクセス パスを頼んでください。この画面に戻るまでは、どこにも入力しないでください。
next-ask-for-multi-use-pass = 何回か使える一時アクセス パスを、ヘルプデスクに頼んでください。
next-ask-what-code = お持ちのコードが何のためのもので、どう使えばパスキーを追加できるのか、ヘルプデスクに聞いてください。
next-ask-whether-managed = スマホが会社の管理対象かどうかをヘルプデスクに聞き、前の画面に戻って回答を変更してください。
next-send-to-it = 下のメッセージを IT 部門に送ってください。
next-use-this-computer = 目の前で直接使えるパソコンで、このツールを開いてください。
next-other-computer = Bluetooth のある、もっと新しいパソコンを使ってください。
next-change-answers = 違っているところがあれば、前の画面に戻って回答を変更してください。

## What to have ready

ready-new-enough = スマホは { $version } 以降です
ready-new-enough-fix = スマホの設定で更新を探してください。なければ、ヘルプデスクにセキュリティ キーを頼んでください。
ready-new-enough-hint = バージョンは{ $path }で確認できます。
ready-switch-there = スマホでスイッチを見つけました
ready-switch-there-fix = スマホを Android 15 以降に更新するか、ヘルプデスクにセキュリティ キーを頼んでください。
ready-switch-there-hint = スマホの設定で「パスキー」か「passkey」を検索してください。アプリをオンにできるサービスの一覧が出るはずです。
ready-screen-lock = スマホに PIN、パターン、パスコードのどれかを設定しています
ready-screen-lock-fix = スマホの設定を開き、画面ロックかパスコードを検索してください。見つけたら、設定します。
ready-screen-lock-hint = 画面ロックがないと、Authenticator はパスキーを保存できません。
ready-bluetooth = スマホの Bluetooth がオンです
ready-bluetooth-fix = スマホの設定で Bluetooth をオンにしてください。変更できないときは、ヘルプデスクに相談してください。
ready-bluetooth-hint = Bluetooth はオンにするだけで大丈夫です。ペアリングは要りません。
ready-work-side-on = スマホの仕事用プロファイルがオンです
ready-work-side-on-fix = スマホの設定で仕事用アプリをオンにしてください。仕事用アプリがなければ、前の画面に戻って回答を変更してください。
ready-work-side-on-hint = 仕事用アプリが灰色なら、一時停止しています。オンにしてください。
ready-company-network = スマホとこのパソコンが社内ネットワークにつながっています
ready-company-network-fix = 職場にいるときにもう一度ここに戻るか、接続の方法をヘルプデスクに聞いてください。
ready-company-network-hint = 会社は、この操作を社内ネットワークでのみ認めています。
ready-proof-at-hand = { $proof }を用意しました
ready-proof-at-hand-fix = 先にこれを用意してから、ここに戻ってください。回答は残ります。なくした場合は、ヘルプデスクに相談してください。
ready-proof-at-hand-hint = このあとすぐに使います。
proof-hand-app = 承認に使うアプリ
proof-hand-code = コードが出るアプリ
proof-hand-sms = SMS や電話を受けるスマホ
proof-hand-key = セキュリティ キー
proof-hand-tap-once = 一時アクセス パス
proof-hand-tap-multi = 一時アクセス パス
stop-platform-not-allowed = 会社では、この種類のスマホをパスキーに使っていません
stop-platform-not-allowed-why = 会社は、パスキーを保存できるスマホの種類を決めています。お使いのものは含まれていません。あなたの間違いではありません。
