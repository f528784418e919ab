### What to tell a person who sees a message on the way to the passkey.
###
### One block per record of assets/content/errors.toml, in the same order:
###   error-<id>-title    what it is, in plain words (not the heading on the screen)
###   error-<id>-meaning  what it means
###   error-<id>-do-N     what the person does now, one action each; the last one is always a way out
###   error-<id>-it       for the helpdesk: probable cause and remedy, technical words allowed
###
### Variables are labels on the screen: { $auth-delete-passkey } is the label auth.delete-passkey of labels.toml.
### Put them where they belong in your sentence and never translate what is in them. Host names, numbers and
### App IDs stay as they are.

## Whole sentences that several texts share: { -nobody-asks } stands in every text that asks for a pass, { -check-who }
## at the end of its text for IT.

-nobody-asks = 会社や Microsoft の人が、あなたの一時アクセス パスやほかのコード、QR コードの写真を求めることは決してありません。
-check-who = 一時アクセス パスを発行したり何かをリセットしたりする前に、依頼しているのがだれかを確認してください。このメッセージは送信者の証明になりません。
-log-policy = サインイン ログを、ユーザー、時刻、エラー コードで絞り込んでください。エントリにポリシー名があります。アプリが Microsoft Authenticator で、リソースが ea890292-c8c8-4433-b5ea-b09d0668e1a6 の場合は、パスキーの登録がブロックされている可能性があります。
request-user = お世話になっております。Microsoft Authenticator でパスキーを設定しています。自分でできることは試しましたが、先に進めません。ご支援をお願いします。
request-helpdesk = お世話になっております。Microsoft Authenticator でパスキーを設定していますが、先に進むにはヘルプデスクのご対応が必要です。
request-admin = お世話になっております。Microsoft Authenticator でパスキーを設定していますが、会社の設定で止まっています。IT 担当へお伝えください。
request-screen = 画面の言葉: { $quote }
request-number = 画面の番号: { $number }
request-about = 内容: { $title }
request-place = 今の場所: { $place }
request-sign-in = 現在のサインイン方法: { $way }
request-time = 時刻: { $time }
request-it = IT 担当の方へ:
request-unknown = この番号はプログラムの一覧にありません。Microsoft の説明: { $address }

## 1 passkey-not-accepted (medium)

error-passkey-not-accepted-title = Microsoft がこのパスキーを受け付けませんでした
error-passkey-not-accepted-meaning = スマホでパスキーは作られましたが、会社が認めるのは Authenticator アプリの中で作られたパスキーだけです。操作の間違いではありません。ウェブページが別の進め方を案内したためです。
error-passkey-not-accepted-do-1 = スマホで Authenticator を開き、会社のアカウントをタップしてください。{ $auth-settings }、{ $auth-delete-passkey }の順にタップします。削除されるのは、受け付けられなかったパスキーだけです。
error-passkey-not-accepted-do-2 = そのまま Authenticator で会社のアカウントをもう一度タップし、{ $auth-create-a-passkey }をタップしてください。あとは画面の案内のとおりに進めます。
error-passkey-not-accepted-do-3 = それでも受け付けられないときは、下のメッセージをヘルプデスクに送ってください。
error-passkey-not-accepted-it = 構成証明が適用されていて、パスキーが WebAuthn の経路（{ $ms-having-trouble }または割り込みウィザード）で作成された可能性が高いと思われます。この経路では構成証明を提供できません。本人が残ったパスキーを削除し、Authenticator の中で登録し直します。QR コードを使う必要があるユーザーには、構成証明を適用しない別のパスキー プロファイルを用意する方法もあります。

## 2 app-protection-block (medium)

error-app-protection-block-title = 会社のルールにより、Authenticator が止められています
error-app-protection-block-meaning = ここでは、会社が特別に保護されたアプリを求めていますが、Authenticator はその条件を満たせません。操作の間違いではなく、繰り返しても変わりません。
error-app-protection-block-do-1 = ここで止めてください。何かを削除したり、最初からやり直したりする必要はありません。
error-app-protection-block-do-2 = 下のメッセージをヘルプデスクに送ってください。ヘルプデスクならルールを変更できます。
error-app-protection-block-it = アプリ保護ポリシーまたは承認されたクライアント アプリを要求する条件付きアクセス ポリシーが、Authenticator のサインインに適用されています。Authenticator はブローカーのため、この条件を満たせません。文書化されている対処は、フィルターで特定のアプリを対象にする、準拠デバイスとの OR 条件にする、代替の管理策を設けたうえで期間を限って除外する、のいずれかです。Microsoft は Microsoft Authenticator Credential Registration（App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b）の除外を案内していますが、ページの版によっては記載がありません。テナントで確認してください。

## 3 compliant-device-required (high)

error-compliant-device-required-title = 会社は、先にこのスマホを管理対象にするよう求めています
error-compliant-device-required-meaning = 会社のルールにより、ここから先に進めるのは管理対象のスマホだけです。このメッセージはそのルールによるもので、操作の間違いではありません。
error-compliant-device-required-do-1 = まだ{ $auth-continue }を押さないでください。スマホが会社の管理対象になることがあります。
error-compliant-device-required-do-2 = スマホを会社の管理対象にするのは、ヘルプデスクから指示があったときだけにしてください。
error-compliant-device-required-do-3 = 下のメッセージをヘルプデスクに送り、このスマホを管理対象にすべきか聞いてください。それが決まったら、ここに戻って続けてください。
error-compliant-device-required-it = スマホからの登録に、準拠デバイスの許可条件が適用されています。認証方法の読み取り（UserAuthenticationMethod.Read）は除外されますが、書き込み（UserAuthenticationMethod.ReadWrite）は除外されません。スマホを管理登録するか、登録操作を除外してください。Microsoft はこのために Microsoft Authenticator Credential Registration（App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b）を案内しています。テナントで確認してください。現場では Azure Credential Configuration Endpoint Service（App ID ea890292-c8c8-4433-b5ea-b09d0668e1a6）も除外する例がありますが、文書化されていません。

## 4 signin-blocked-security-info (medium)

error-signin-blocked-security-info-title = この操作は、決まった場所やデバイスでのみ行えます
error-signin-blocked-security-info-meaning = サインイン方法をほかの人に変更されないように、会社がこの操作を保護しています。操作の間違いではありません。
error-signin-blocked-security-info-do-1 = 社内ネットワークなど、会社が求める場所やデバイスがわかる場合は、そこでもう一度試してください。
error-signin-blocked-security-info-do-2 = わからない場合は、ヘルプデスクに{ $ms-temporary-access-pass }を頼んでください。短い時間だけ使えるコードです。このパソコンではなく、スマホで使ってください。{ -nobody-asks }
error-signin-blocked-security-info-do-3 = それでも進めないときは、下のメッセージをヘルプデスクに送ってください。
error-signin-blocked-security-info-it = おそらく AADSTS53010（ProofUpBlockedDueToSecurityInfoAcr）です。ユーザー操作 Register security information（セキュリティ情報の登録）に対するポリシー、または認証強度が資格情報のエンドポイントをブロックしています。Authenticator へのサインイン自体もこのポリシーの対象です。TAP は、どのデバイスや場所からでも MFA の要件を満たします。モバイル向けのポリシーを登録用のポリシーに合わせてください。ポリシーがデバイス プラットフォームをブロックしている場合も、53003 とともに同じ見出しが表示されます。{ -check-who }

## 5 finish-setup-on-web (medium)

error-finish-setup-on-web-title = Authenticator からブラウザーに案内されました
error-finish-setup-on-web-meaning = パスキーがまだないのに、会社のルールがパスキーを求めています。そのため、アプリとブラウザーの間を何度も行き来することがあります。操作の間違いではありません。
error-finish-setup-on-web-do-1 = 同じことの繰り返しになるので、いったんここで止めてください。
error-finish-setup-on-web-do-2 = { $auth-open-browser }は、ヘルプデスクから指示があったときだけ押してください。
error-finish-setup-on-web-do-3 = 下のメッセージをヘルプデスクに送ってください。先に進めるように手伝ってもらえます。
error-finish-setup-on-web-it = すべてのリソースに対するパスキーのみの認証強度が、最初のパスキーの作成に必要なサインインにも適用されています。文書化されている対処は、デスクトップ用とモバイル用にポリシーを分け、モバイルの認証強度を TAP とパスキーにして、Register security information（セキュリティ情報の登録）の認証強度と同一にするか、アプリ フィルターを使うことです。ブラウザーで完了できるのは、構成証明がオフの間だけです。

## 6 contact-admin-no-mfa (medium)

error-contact-admin-no-mfa-title = もう一つの本人確認の方法が必要です
error-contact-admin-no-mfa-meaning = パスキーを追加するには、もう一つの方法での本人確認が必要ですが、アカウントにはまだその方法がありません。ご自身だけでは解決できませんが、操作の間違いではありません。
error-contact-admin-no-mfa-do-1 = ヘルプデスクに{ $ms-temporary-access-pass }を頼んでください。短い時間だけ使えるコードです。下のメッセージを送ることもできます。{ -nobody-asks }
error-contact-admin-no-mfa-do-2 = コードを受け取ったら、このパソコンではなく、スマホで使ってください。1 回しか使えないことがあります。
error-contact-admin-no-mfa-do-3 = そのあとここに戻り、次の手順に進んでください。コードが使えないときは、ヘルプデスクに伝えてください。
error-contact-admin-no-mfa-it = アカウントに MFA の方法がありません。登録には MFA または一時アクセス パス (TAP) が必要です。スマホで使うための TAP を発行してください。1 回限りの TAP でサインインした場合、10 分以内に登録を終える必要があります。複数回使える TAP なら再度使用でき、その時点から時間を数え直します。{ -check-who }

## 7 lets-try-something-else (high)

error-lets-try-something-else-title = 別の方法で、もう一度サインインしてください
error-lets-try-something-else-meaning = セキュリティのルールが二つ、かみ合っていません。操作の間違いではありません。最初からやり直すと解決することがよくあります。
error-lets-try-something-else-do-1 = ブラウザーのウィンドウをすべて閉じてください。
error-lets-try-something-else-do-2 = このツールから、{ $ms-security-info }のページをもう一度開いてください。
error-lets-try-something-else-do-3 = サインインするときは、前回とは別の方法を選んでください。
error-lets-try-something-else-do-4 = 同じ画面がまた出たら、下のメッセージをヘルプデスクに送ってください。
error-lets-try-something-else-it = ユーザー操作 Register security information（セキュリティ情報の登録）の認証強度と、直近 10 分以内に MFA がない場合に My Sign-Ins が MFA を求めるルールが競合しています。文書化されている対処は、このユーザー操作のサインインの頻度を Every time（毎回）にすることです。認証強度が受け入れる方法で、本人がサインインし直すこともできます。

## 8 key-type-blocked (medium)

error-key-type-blocked-title = パスキーが別の場所に保存されたようです
error-key-type-blocked-meaning = おそらく Samsung Pass など、別のパスワード管理アプリに保存されました。会社はそこのパスキーを認めていません。スマホはメーカーのアプリを先にすすめるので、よくあることです。
error-key-type-blocked-do-1 = 保存先のアプリで、新しいパスキーを削除してください。
error-key-type-blocked-do-2 = もう一度試してください。パスキーの保存先をスマホに聞かれたら、{ $auth-name }を選びます。
error-key-type-blocked-do-3 = 見当たらないときは、{ $samsung-use-a-different-passkey }か、それに似た言葉を探してください。
error-key-type-blocked-do-4 = Authenticator を選んでも受け付けられないときは、下のメッセージをヘルプデスクに送ってください。
error-key-type-blocked-it = 新しいパスキーの AAGUID が、このユーザーに許可されていません。通常は、別のプロバイダーが要求を処理したことが原因です。Authenticator 自体が拒否された場合は、その AAGUID を許可してください: de1e552d-db1d-4423-a619-566b625cdc84（Android）と 90a3ccdf-635c-4729-a248-9b709135078f（iOS）。

## 9 passkey-not-registered (medium)

error-passkey-not-registered-title = 今回は、パスキーが保存されませんでした
error-passkey-not-registered-meaning = 時間がかかりすぎたか、キャンセルされたか、プライベート ウィンドウを使ったのかもしれません。何も壊れていません。もう一度試せば大丈夫です。
error-passkey-not-registered-do-1 = Microsoft Edge か Google Chrome の普通のウィンドウを使ってください。プライベート ウィンドウや、ほかのアプリの中のウィンドウは使わないでください。
error-passkey-not-registered-do-2 = スマホのロックを解除して手に持ち、もう一度始めてください。
error-passkey-not-registered-do-3 = 2 回目も失敗したら、下のメッセージをヘルプデスクに送ってください。
error-passkey-not-registered-it = 埋め込みブラウザー（Windows App のサインイン ウィンドウで確認されています）、タイムアウト、プライベート ウィンドウでよく起こります。Windows App からではなく、通常のブラウザー ウィンドウで登録させてください。

## 10 passkey-already-exists (high)

error-passkey-already-exists-title = 前回のパスキーが残っています
error-passkey-already-exists-meaning = スマホにはすでにパスキーがありますが、会社のアカウントには登録されていないかもしれません。前回、途中で止まった場合に起こることがあります。
error-passkey-already-exists-do-1 = { $ms-security-info }のページを開いてください。一覧にパスキーがあれば、もうできているかもしれません。このツールの最後の確認に進んでください。
error-passkey-already-exists-do-2 = 一覧になければ、スマホで Authenticator を開き、会社のアカウントをタップしてください。{ $auth-settings }、{ $auth-delete-passkey }の順にタップします。
error-passkey-already-exists-do-3 = 会社のアカウントをもう一度タップし、{ $auth-create-a-passkey }をタップしてください。
error-passkey-already-exists-do-4 = また失敗したら、下のメッセージをヘルプデスクに送ってください。
error-passkey-already-exists-it = Authenticator 内にローカルのパスキーがありますが、Entra に対応する登録がありません。構成証明による拒否、タイムアウト、許可されていないプロバイダーのあとに起こります。本人がローカルのパスキーを削除してやり直します。サーバー側に古い登録が残っている場合は、それも削除してください。

## 11 work-profile-cannot-sign-in (high)

error-work-profile-cannot-sign-in-title = パスキーが、スマホのもう一方のプロファイルにあります
error-work-profile-cannot-sign-in-meaning = スマホでは、仕事用アプリと個人用アプリが分かれています。パスキーは、作ったプロファイルでしか使えません。おそらく、もう一つ作るだけで解決します。
error-work-profile-cannot-sign-in-do-1 = 仕事用プロファイルの Authenticator（かばんのマーク付き）を開いてください。
error-work-profile-cannot-sign-in-do-2 = そこで会社のアカウントをタップし、{ $auth-create-a-passkey }をタップしてください。最初のパスキーは残しておいてかまいません。
error-work-profile-cannot-sign-in-do-3 = かばんのマークの付いた Authenticator がない場合や、失敗した場合は、下のメッセージをヘルプデスクに送ってください。
error-work-profile-cannot-sign-in-it = Android では、パスキーは作成したプロファイルでしか使えません。仕事用プロファイルに Authenticator をインストールし、認証情報プロバイダーとして許可し、その中にパスキーを作成する必要があります。個人用プロファイルのパスキーは使えません。

## 12 sign-in-another-way (high)

error-sign-in-another-way-title = このパスキーは、もう使えません
error-sign-in-another-way-meaning = Microsoft は、スマホのパスキーを使えませんでした。すでに無効になっていますが、新しいものはすぐに作れます。
error-sign-in-another-way-do-1 = お持ちの別の方法でサインインしてください。
error-sign-in-another-way-do-2 = 古いパスキーを削除してください。Authenticator で会社のアカウント、{ $auth-settings }、{ $auth-delete-passkey }の順にタップします。{ $ms-security-info }のページにも載っていれば、そこでも削除してください。
error-sign-in-another-way-do-3 = このツールで新しいパスキーを作ってください。
error-sign-in-another-way-do-4 = ほかにサインインする方法がないときは、下のメッセージをヘルプデスクに送ってください。
error-sign-in-another-way-it = デバイス上のパスキーは、このアカウントではもう有効ではありません。本人が別の方法または TAP でサインインし、古いパスキーを削除して登録し直します。{ -check-who }

## 13 passkey-no-longer-usable (high)

error-passkey-no-longer-usable-title = このパスキーは、アカウントから削除されています
error-passkey-no-longer-usable-meaning = スマホには古いパスキーが残っていますが、アカウントにはもう登録されていません。新しいものを作れば大丈夫です。
error-passkey-no-longer-usable-do-1 = Authenticator で会社のアカウントをタップし、{ $auth-settings }、{ $auth-delete-passkey }の順にタップしてください。
error-passkey-no-longer-usable-do-2 = このツールで新しいパスキーを作ってください。
error-passkey-no-longer-usable-do-3 = 古いパスキーがないとサインインできない場合は、下のメッセージをヘルプデスクに送ってください。
error-passkey-no-longer-usable-it = パスキーはサーバーから削除され、スマホにだけ残っています。本人がローカルのパスキーを削除して登録し直します。ほかの方法が残っていない場合は、TAP を発行してください。{ -check-who }

## 14 phone-option-or-qr-missing (high)

error-phone-option-or-qr-missing-title = パソコンにスマホの選択肢が出ません
error-phone-option-or-qr-missing-meaning = QR コードは、パソコンとスマホが互いを見つけられるときだけ表示されます。たいていは、Bluetooth がオフか、許可されていないか、スマホが離れすぎています。
error-phone-option-or-qr-missing-do-1 = パソコンとスマホの Bluetooth をオンにしてください。ペアリングは要りません。
error-phone-option-or-qr-missing-do-2 = スマホをパソコンのそばに置き、両方がインターネットにつながっているか確認してください。そのあと、もう一度{ $ms-phone-option }を探します。
error-phone-option-or-qr-missing-do-3 = それでもない場合は、このツールの前の画面に戻り、QR コードを使わない進め方を選んでください。Bluetooth は要りません。
error-phone-option-or-qr-missing-do-4 = ほかの進め方が出ないときは、下のメッセージをヘルプデスクに送ってください。
error-phone-option-or-qr-missing-it = Bluetooth がオフ、ポリシーで禁止、または距離が遠いか、いずれかのデバイスがオフラインです。Bluetooth はパスキー用にだけ許可できます: ServicesAllowedList にサービス 0000FFFD-0000-1000-8000-00805F9B34FB と 0000FFF9-0000-1000-8000-00805F9B34FB を指定します。アプリ内の経路と、アプリに引き継ぐ経路では、Bluetooth は不要です。

## 15 stuck-connecting-to-device (medium)

error-stuck-connecting-to-device-title = パソコンとスマホがつながりません
error-stuck-connecting-to-device-meaning = QR コードは読み取れましたが、パソコンとスマホがつながりません。たいていはネットワークで遮断されています。それは画面からはわかりません。
error-stuck-connecting-to-device-do-1 = キャンセルし、両方の Bluetooth がオンか確認して、もう一度試してください。
error-stuck-connecting-to-device-do-2 = 許可されていれば、別のネットワークで試してください。
error-stuck-connecting-to-device-do-3 = または、このツールの前の画面に戻り、QR コードを使わない進め方を選んでください。
error-stuck-connecting-to-device-do-4 = 下のメッセージをヘルプデスクに送ってください。接続を許可してもらえます。
error-stuck-connecting-to-device-it = QR の経路で使うトンネル ホストが、遮断または傍受されている可能性があります。cable.ua5v.com（Android）、cable.auth.com、app-site-association.cdn-apple.com、app-site-association.networking.apple（iPhone と iPad）を、パソコンとスマホの両方から、プロキシと TLS 検査なしで許可してください。両方のデバイスで Bluetooth が動作している必要があります。

## 16 tap-blocked-by-policy (high)

error-tap-blocked-by-policy-title = 一時アクセス パスが受け付けられませんでした
error-tap-blocked-by-policy-meaning = コードはすでに使われたか、会社の設定に合っていないようです。操作の間違いではありません。新しいコードが必要です。
error-tap-blocked-by-policy-do-1 = 同じコードをもう一度入力しないでください。
error-tap-blocked-by-policy-do-2 = ヘルプデスクに新しい{ $ms-temporary-access-pass }を頼み、下のメッセージを送ってください。{ -nobody-asks }
error-tap-blocked-by-policy-do-3 = 新しいコードは、このパソコンではなく、スマホで使ってください。それも受け付けられないときは、もう一度ヘルプデスクに電話してください。
error-tap-blocked-by-policy-it = ユーザーが一時アクセス パス (TAP) ポリシーの対象外か、ポリシーが 1 回限りを強制しているのにパスが複数回用か、パスがすでに使用されています。ポリシーを修正し、新しいパスを発行してください。1 回限りのパスは、必ずスマホで使わせてください。{ -check-who }

## 17 tap-not-offered (high)

error-tap-not-offered-title = サインインの画面で、一時アクセス パスを求められません
error-tap-not-offered-meaning = 新しいコードは、使えるようになるまで数分かかることがあります。すでに使い切ったか、アカウントがまだ対応していないことも考えられます。
error-tap-not-offered-do-1 = 数分待ってから、もう一度サインインを始めてください。
error-tap-not-offered-do-2 = サインインの画面で、{ $ms-use-tap-instead }か、それに似た言葉を探してください。
error-tap-not-offered-do-3 = ない場合は、下のメッセージをヘルプデスクに送り、コードの確認を頼んでください。{ -nobody-asks }
error-tap-not-offered-it = ユーザーが一時アクセス パス (TAP) ポリシーの対象外か、パスが使用済みか、まだ複製されていません（数分かかります）。パスの対象範囲と状態を確認し、必要なら新しいものを発行してください。{ -check-who }

## 18 tap-guest-refused (high)

error-tap-guest-refused-title = ゲストは一時アクセス パスを受け取れません
error-tap-guest-refused-meaning = ここでのアカウントは、別の組織から来たゲストです。ゲストにはこのコードを発行できません。だれにでも当てはまる決まりで、ご自身に問題があるわけではありません。
error-tap-guest-refused-do-1 = アカウントを持っている、ご自身の組織のヘルプデスクに、サインインについて相談してください。
error-tap-guest-refused-do-2 = こちらのヘルプデスクにも伝え、下のメッセージを送ってください。
error-tap-guest-refused-it = 一時アクセス パスを外部ゲストに追加することはできません。また、ゲストはリソース テナントにパスキーを登録できません。ホーム テナントで MFA を行うようにしてください。

## 19 more-information-required (medium)

error-more-information-required-title = 会社がサインイン方法の追加を求めています
error-more-information-required-meaning = エラーではなく、操作の間違いでもありません。会社がアカウントをより安全にしたいときに、Microsoft がこのページを表示します。
error-more-information-required-do-1 = ご自身でサインインを始めたあとに、このページが出ましたか。それなら、{ $ms-next }を選んでください。多くの会社では、次のページは mysignins.microsoft.com にあります。
error-more-information-required-do-2 = QR コードを表示しようとしたら、{ $ms-different-method }を試し、そのあと{ $ms-passkey-in-authenticator }を選んでください。
error-more-information-required-do-3 = 本物のページかどうか自信がないときは、閉じてヘルプデスクに確認してください。
error-more-information-required-it = サインイン時に登録が強制されています（割り込みモード）。障害ではありません。ウィザードのパスキーの画面から WebAuthn の経路が始まることがあり、構成証明が適用されていると失敗します。その場合は、別の方法を選び、Passkey in Microsoft Authenticator を選んでもらってください。

## 20 restored-account-needs-sign-in (high)

error-restored-account-needs-sign-in-title = バックアップから戻したアカウントです。一度サインインが必要です
error-restored-account-needs-sign-in-meaning = 赤い文字は、お知らせにすぎません。このスマホにはアカウントの名前が戻りましたが、まだサインインしていません。
error-restored-account-needs-sign-in-do-1 = 赤い文字で{ $auth-sign-in-to-add }と出ているアカウントをタップしてください。
error-restored-account-needs-sign-in-do-2 = サインインしてください。そのあと、パスキーの作成を続けられます。
error-restored-account-needs-sign-in-do-3 = サインインできないときは、下のメッセージをヘルプデスクに送り、{ $ms-temporary-access-pass }を頼んでください。{ -nobody-asks }
error-restored-account-needs-sign-in-it = アカウントは Authenticator のバックアップから復元されました。バックアップにパスキーは含まれません。本人が一度アカウントにサインインし、新しいパスキーを登録します。ほかの方法が残っていない場合は、TAP を発行してください。{ -check-who }

## 21 no-passkeys-available (high)

error-no-passkeys-available-title = スマホにパスキーが見つかりませんでした
error-no-passkeys-available-meaning = 画面ロックやインターネットなど、ちょっとしたものが足りないのかもしれません。新しいスマホなら、よくあることです。パスキーは古いスマホから引き継がれません。
error-no-passkeys-available-do-1 = スマホに画面ロックが設定されているか確認してください。
error-no-passkeys-available-do-2 = スマホとパソコンの両方で、Bluetooth とインターネットがオンか確認し、もう一度試してください。
error-no-passkeys-available-do-3 = 新しいスマホの場合は、このツールを最初から始めて、新しいパスキーを作ってください。古いスマホがまだあれば、終わるまで取っておいてください。
error-no-passkeys-available-do-4 = ほかにサインインする方法がないときは、ヘルプデスクに{ $ms-temporary-access-pass }を頼み、下のメッセージを送ってください。{ -nobody-asks }
error-no-passkeys-available-it = スマホに使えるパスキーがありません。画面ロックがない、Bluetooth かインターネットがない、またはパスキーが古いスマホに残っています（Authenticator のバックアップには含まれません）。本人が登録し直せるように、TAP を発行してください。{ -check-who }

## 22 rooted-or-jailbroken (high)

error-rooted-or-jailbroken-title = Authenticator が、このスマホのシステムを信頼していません
error-rooted-or-jailbroken-meaning = このスマホのシステムは、改造されているようです。Microsoft は、そのようなスマホでの会社のアカウントの利用を認めなくなりました。会社の設定で解除することもできません。
error-rooted-or-jailbroken-do-1 = このスマホでは、パスキーを設定しないでください。
error-rooted-or-jailbroken-do-2 = 別のスマホがあれば、それを使い、このツールを最初から始めてください。
error-rooted-or-jailbroken-do-3 = なければ、下のメッセージをヘルプデスクに送り、セキュリティ キーなど、ほかの方法がないか聞いてください。
error-rooted-or-jailbroken-it = Authenticator が、脱獄または root 化されたスマホを検出しました。2026 年に Microsoft は、警告、登録とサインインのブロック、Entra 資格情報の消去を順に展開しました。常に有効で、無効にはできません。別のスマホかセキュリティ キーが必要です。

## 23 not-allowed-error (high)

error-not-allowed-error-title = 操作が中断されました
error-not-allowed-error-meaning = キャンセルされたか、時間がかかりすぎたか、別のウィンドウが手前に出たようです。よくあることで、何も壊れていません。
error-not-allowed-error-do-1 = スマホのロックを解除して、手元に置いてください。
error-not-allowed-error-do-2 = あわてずに、もう一度試してください。終わるまでブラウザーのウィンドウを手前に出したままにし、ほかの場所をクリックしないでください。
error-not-allowed-error-do-3 = 何度も起こるときは、下のメッセージをヘルプデスクに送ってください。
error-not-allowed-error-it = NotAllowedError は、キャンセル、タイムアウト、フォーカスの喪失、CTAP の失敗のいずれかを表します。Windows では、詳細がイベント ログ Microsoft-Windows-WebAuthN/Operational に記録されます。

## 24 something-went-wrong (medium)

error-something-went-wrong-title = Microsoft のページには、原因が示されていません
error-something-went-wrong-meaning = このメッセージには、いろいろな原因が考えられます。前回のパスキーや別のアプリのパスキーが妨げになっていることが多く、操作の間違いではありません。
error-something-went-wrong-do-1 = { $ms-security-info }のページと Authenticator を見てください。前回のパスキーが残っていれば、削除してください。
error-something-went-wrong-do-2 = 別のブラウザーの普通のウィンドウで、もう一度試してください。
error-something-went-wrong-do-3 = それでも失敗するときは、下のメッセージをヘルプデスクに送ってください。
error-something-went-wrong-it = 汎用のメッセージで、別の保管場所の資格情報が原因であることが多いものです。古いパスキーを削除し、別のブラウザーで試し、その時刻のサインイン ログと監査ログを確認してください。

## 25 method-missing-in-list (high)

error-method-missing-in-list-title = アカウントで Authenticator のパスキーが有効になっていません
error-method-missing-in-list-meaning = 一覧に{ $ms-passkey-in-authenticator }が出ません。おそらく、会社がまだこのアカウントで有効にしていません。ご自身では変更できません。
error-method-missing-in-list-do-1 = 代わりに{ $ms-plain-passkey }を選ばないでください。パスキーが別のアプリに保存されることがあります。
error-method-missing-in-list-do-2 = { $ms-security-info }のページの一覧に、もう使っていない古いパスキーがあれば、削除してください。今日、会社で設定の変更があったときは、2 時間待ってからもう一度見てください。
error-method-missing-in-list-do-3 = 下のメッセージをヘルプデスクに送ってください。使えるようにしてもらえます。
error-method-missing-in-list-it = 次の点を確認してください。Passkey (FIDO2) が有効であること、ユーザーが対象グループに含まれ、除外グループに含まれていないこと（除外が優先されます）、Allow self-service set up が Yes であること、ユーザーのプロファイルが Authenticator の AAGUID を許可していること。許可された上限まですでに設定されている場合と、ポリシーの変更後 1 ～ 2 時間の間も、この方法は表示されません。

## 26 code-53000-device-not-compliant (high)

error-code-53000-device-not-compliant-title = ここでは、会社が確認したデバイスだけを使えます
error-code-53000-device-not-compliant-meaning = 会社のルールにより、デバイスが先に一定の条件を満たす必要があります。操作の間違いではありません。
error-code-53000-device-not-compliant-do-1 = ここで止めてください。もう一度試しても変わりません。
error-code-53000-device-not-compliant-do-2 = 下のメッセージに番号 53000 を添えて、ヘルプデスクに送ってください。
error-code-53000-device-not-compliant-it = 53000 DeviceNotCompliant: 準拠デバイスの許可条件を満たしていません。デバイスを準拠させるか、登録を除外してください。Microsoft はこのために Microsoft Authenticator Credential Registration（App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b）を案内しています。テナントで確認してください。

## 27 code-53001-device-not-domain-joined (high)

error-code-53001-device-not-domain-joined-title = 会社のパソコン用のルールが、このデバイスに適用されました
error-code-53001-device-not-domain-joined-meaning = このルールは、会社のネットワークに所属するパソコンを求めています。スマホでは条件を満たせないため、ご自身では解決できません。
error-code-53001-device-not-domain-joined-do-1 = ここで止めてください。もう一度試しても変わりません。
error-code-53001-device-not-domain-joined-do-2 = 下のメッセージに番号 53001 を添えて、ヘルプデスクに送ってください。
error-code-53001-device-not-domain-joined-it = 53001 DeviceNotDomainJoined: ハイブリッド参加済みデバイスを要求する許可条件が適用されています。スマホには適用しないでください。

## 28 code-53002-app-not-approved (high)

error-code-53002-app-not-approved-title = 会社のルールで、使用中のアプリは許可されていません
error-code-53002-app-not-approved-meaning = 会社には承認済みアプリの一覧があり、使っているアプリが載っていません。操作の間違いではありません。
error-code-53002-app-not-approved-do-1 = ここで止めてください。もう一度試しても変わりません。
error-code-53002-app-not-approved-do-2 = 下のメッセージに番号 53002 を添えて、ヘルプデスクに送ってください。
error-code-53002-app-not-approved-it = 53002 ApplicationUsedIsNotAnApprovedApp: 承認されたクライアント アプリの許可条件が適用されています。この条件は 2026 年 3 月の廃止が発表されているため、アプリ保護ポリシーに置き換えてください。ただし、Authenticator はそちらも満たせないため、登録は対象から外す必要があります。

## 29 code-53003-blocked-by-ca (high)

error-code-53003-blocked-by-ca-title = 会社のルールにより、このサインインがブロックされました
error-code-53003-blocked-by-ca-meaning = 会社のセキュリティのルールの一つが、サインインを認めませんでした。どのルールかは、ここではだれにもわかりませんが、ヘルプデスクなら調べられます。
error-code-53003-blocked-by-ca-do-1 = ページに Correlation ID（関連付け ID）が出ていたら、コピーするか写真に撮ってください。
error-code-53003-blocked-by-ca-do-2 = 下のメッセージと一緒に、ヘルプデスクに送ってください。
error-code-53003-blocked-by-ca-it = 53003 BlockedByConditionalAccess: いずれかの条件付きアクセス ポリシーによるものです。ポリシー名はサインイン ログで確認できます。Correlation ID で検索してください。アプリが Microsoft Authenticator で、リソースが ea890292-c8c8-4433-b5ea-b09d0668e1a6 の場合は、パスキーの登録がブロックされている可能性があります。デバイス プラットフォームのブロックも確認してください。

## 30 code-53004-53011-risk (high)

error-code-53004-53011-risk-title = アカウントを守るため、Microsoft が操作を止めました
error-code-53004-53011-risk-meaning = Microsoft がリスクを検出し、まずヘルプデスクの確認を求めています。それだけで、操作を間違えたということにはなりません。
error-code-53004-53011-risk-do-1 = 何度も試さないでください。
error-code-53004-53011-risk-do-2 = なるべく早くヘルプデスクに連絡し、下のメッセージを送ってください。
error-code-53004-53011-risk-it = 53004 ProofUpBlockedDueToRisk または 53011: リスクのため登録がブロックされています。リスクを調査して修復してから、本人にもう一度試してもらってください。

## 31 code-53009-app-protection (low)

error-code-53009-app-protection-title = 保護されたアプリについての会社のルールが原因かもしれません
error-code-53009-app-protection-meaning = この番号は、会社が特別に保護されたアプリを求めているときによく出ます。通常、ご自身では変更できません。
error-code-53009-app-protection-do-1 = いったんここで止めてください。
error-code-53009-app-protection-do-2 = 下のメッセージに番号 53009 を添えて、ヘルプデスクに送ってください。
error-code-53009-app-protection-it = 53009 は、Intune のアプリ保護ポリシーがないことを示すと報告されています（出典は未確認）。Authenticator はこの許可条件を満たせません。サインイン ログでポリシーを確認し、アプリ フィルター、準拠デバイスとの OR 条件、または登録の除外を使ってください。

## 32 code-530035-security-defaults (high)

error-code-530035-security-defaults-title = 会社の基本の保護により、このサインインがブロックされました
error-code-530035-security-defaults-meaning = 会社は Microsoft の基本の保護を使っていて、ここではそれがサインインを認めませんでした。操作の間違いではありません。
error-code-530035-security-defaults-do-1 = ここで止めてください。もう一度試しても、おそらく変わりません。
error-code-530035-security-defaults-do-2 = 下のメッセージに番号 530035 を添えて、ヘルプデスクに送ってください。
error-code-530035-security-defaults-it = 530035 BlockedBySecurityDefaults: テナントのセキュリティの既定値群がサインインをブロックしています。この操作について、文書化された対処は確認できていません。何が拒否されたか、サインイン ログを確認してください。

## 33 code-135010-key-not-found (high, cure medium)

error-code-135010-key-not-found-title = このパスキーは、アカウントに登録されていません
error-code-135010-key-not-found-meaning = スマホにパスキーはありますが、アカウントにはもう登録されていないようです。新しいものを作れば解決します。
error-code-135010-key-not-found-do-1 = Authenticator で会社のアカウントをタップし、{ $auth-settings }、{ $auth-delete-passkey }の順にタップしてください。
error-code-135010-key-not-found-do-2 = このツールで新しいパスキーを作ってください。
error-code-135010-key-not-found-do-3 = 失敗したら、下のメッセージに番号 135010 を添えて、ヘルプデスクに送ってください。
error-code-135010-key-not-found-it = 135010 KeyNotFound: このキーは Entra に登録されていません。本人がローカルのパスキーを削除して登録し直します。

## 34 android14-no-provider-switch (high)

error-android14-no-provider-switch-title = このスマホには、Authenticator のスイッチがありません
error-android14-no-provider-switch-meaning = 一部のメーカーは、Android 14 にこのスイッチを入れていません。アプリで追加することもできないので、見落としたわけではありません。
error-android14-no-provider-switch-do-1 = まず、スマホの設定の検索で{ $android-search-passkey }と入力してください。
error-android14-no-provider-switch-do-2 = { $auth-name }の入った一覧が出てこなければ、システムの更新を確認し、Android 15 以降があればインストールしてください。
error-android14-no-provider-switch-do-3 = 更新がない場合は、別のスマホを使うか、下のメッセージをヘルプデスクに送り、セキュリティ キーを頼んでください。
error-android14-no-provider-switch-it = Android 14 では、Credential Manager の機能はメーカーの任意で、搭載していないスマホがあります。Microsoft は Android 15 を推奨しています。確認コマンド: adb shell pm has-feature android.software.credentials。更新できない場合は、セキュリティ キーか別のスマホを用意してください。

## 35 attestation-service-down (high)

error-attestation-service-down-title = スマホの確認を完了できませんでした
error-attestation-service-down-meaning = スマホが正規のものであることを、Apple または Google がインターネット経由で確認します。このサービスは、混み合ったり、しばらく止まったりすることがあります。操作とは関係ありません。
error-attestation-service-down-do-1 = スマホがインターネットにつながっているか確認してください。
error-attestation-service-down-do-2 = しばらく待ってから、もう一度試してください。
error-attestation-service-down-do-3 = あとで試しても失敗するときは、下のメッセージをヘルプデスクに送ってください。
error-attestation-service-down-it = 構成証明が適用されている場合、スマホは Apple（App Attest）または Google（Play Integrity とキーの構成証明）にオンラインで問い合わせます。https://developer.apple.com/system-status/ と https://status.play.google.com/ を確認し、スマホのネットワークからこれらのサービスに接続できるようにしてください。

## 36 company-portal-too-old (high)

error-company-portal-too-old-title = スマホにある会社用の別のアプリが古すぎます
error-company-portal-too-old-meaning = スマホの Company Portal（ポータル サイト）というアプリが古すぎます。そのため、Authenticator を設定できません。更新すれば解決します。
error-company-portal-too-old-do-1 = スマホのアプリ ストアで Company Portal を検索し、更新してください。
error-company-portal-too-old-do-2 = Authenticator に戻り、もう一度試してください。
error-company-portal-too-old-do-3 = 更新できないときは、下のメッセージをヘルプデスクに送ってください。
error-company-portal-too-old-it = Company Portal（ポータル サイト）が 2111 (5.0.5333.0) より古い Android スマホでは、Authenticator を登録できません。更新を配布してください。

## 37 naming-page-hangs (low)

error-naming-page-hangs-title = 名前を付けるページが先に進みません
error-naming-page-hangs-meaning = ページが読み込み中のままでも、パスキーは保存されていることがよくあります。おそらく、操作はすべて正しくできています。
error-naming-page-hangs-do-1 = 新しいタブで{ $ms-security-info }のページを開き、一覧にパスキーがあるか見てください。
error-naming-page-hangs-do-2 = あれば、止まっているページを閉じてください。このツールの最後の確認に進めます。
error-naming-page-hangs-do-3 = なければ、もう一度試してください。それでもだめなら、下のメッセージをヘルプデスクに送ってください。
error-naming-page-hangs-it = ブラウザーのウィザードの名前を付けるページは、パスキーが作成されていても止まることがあると報告されています。ユーザーの認証方法を確認してください。そこにパスキーがなければ、ローカルのパスキーを削除し、Authenticator の中で登録してもらってください。

## 38 windows-whfb-credential-exists (high)

error-windows-whfb-credential-exists-title = パソコンにパスキーが保存されそうになりました
error-windows-whfb-credential-exists-meaning = Windows が、このパソコンにパスキーを保存しようとしました。でも、パスキーの正しい保存先はスマホです。
error-windows-whfb-credential-exists-do-1 = キャンセルして、もう一度始めてください。
error-windows-whfb-credential-exists-do-2 = { $ms-passkey-in-authenticator }を選んでください。パスキーの保存先を Windows に聞かれたら、Windows ではなくスマホを選びます。
error-windows-whfb-credential-exists-do-3 = スマホの選択肢が出ないときは、このツールの前の画面に戻り、Authenticator の中で作る進め方を選んでください。それもうまくいかなければ、下のメッセージをヘルプデスクに送ってください。
error-windows-whfb-credential-exists-it = 同じアカウントの Windows Hello for Business 資格情報があると、Windows での Microsoft Entra パスキーの登録は失敗します。代わりにスマホを選んでもらってください。Passkey in Microsoft Authenticator から行うのが確実です。

## 39 cannot-access-right-now (medium)

error-cannot-access-right-now-title = サインインはできましたが、会社のルールで次に進めません
error-cannot-access-right-now-meaning = 会社は、この操作を決まった場所、デバイス、ブラウザー、アプリからだけ許可しています。操作の間違いではありません。
error-cannot-access-right-now-do-1 = プライベート ウィンドウや、ほかのアプリの中のウィンドウを使っていましたか。それなら、Microsoft Edge か Google Chrome の普通のウィンドウで一度試してください。
error-cannot-access-right-now-do-2 = また同じ言葉が出たら、繰り返さないでください。ページに番号や Correlation ID（関連付け ID）が出ていたら、コピーするか写真に撮ってください。
error-cannot-access-right-now-do-3 = その番号か写真を、下のメッセージと一緒にヘルプデスクに送ってください。
error-cannot-access-right-now-it = 最初の手順が正しく終わったあとで、条件付きアクセス ポリシーがブロックしています。多くは 53003 です。{ -log-policy }デバイス プラットフォームのブロックも確認してください。Microsoft は Microsoft Authenticator Credential Registration（App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b）の除外を案内していますが、ページの版によっては記載がありません。テナントで確認してください。

## 40 help-keep-device-secure (medium)

error-help-keep-device-secure-title = Authenticator がこのスマホを登録しようとしています
error-help-keep-device-secure-meaning = エラーではありません。このスマホが会社のアカウントのものだと、Authenticator が Microsoft に知らせます。登録と、会社によるスマホの管理は別のものです。
error-help-keep-device-secure-do-1 = 会社のアカウントを追加したところか、スマホでのサインインをオンにしたところですか。それなら、{ $auth-register }をタップしてください。
error-help-keep-device-secure-do-2 = あとのページで、会社がスマホを管理するという説明が出たら、進まずに、先にヘルプデスクに聞いてください。
error-help-keep-device-secure-do-3 = 登録に失敗したら、下のメッセージをヘルプデスクに送ってください。
error-help-keep-device-secure-it = デバイスの登録（Entra registered）です。パスワードなしの電話サインインに、テナントごとに 1 回必要です。障害ではありません。パスキーだけなら不要です。失敗する場合は、Users may register their devices と Maximum number of devices を確認してください。管理登録を求める以前のページも同じタイトルでした。管理登録を求められる場合は、準拠デバイスの許可条件が適用されています。

## 41 prompted-setup-error-skip (high)

error-prompted-setup-error-skip-title = サインイン中のパスキーの設定に失敗しました
error-prompted-setup-error-skip-meaning = サインインの画面でパスキーの設定をすすめられ、それがうまくいきませんでした。何も壊れていません。設定は飛ばすことができ、その回数も数えられません。
error-prompted-setup-error-skip-do-1 = エラーのページで{ $ms-skip }を選んでください。そのまま仕事を続けられます。
error-prompted-setup-error-skip-do-2 = パスキーは Authenticator アプリで作ってください。このツールが手順を案内します。
error-prompted-setup-error-skip-do-3 = パスキーがないと先に進めないときは、下のメッセージをヘルプデスクに送ってください。
error-prompted-setup-error-skip-it = 登録キャンペーンから始まった設定が失敗しました。このエラー ページでのスキップは、延期の回数に入りません。この画面では、使用中のデバイスやブラウザーにパスキーが保存されます。本人には Authenticator の中で登録してもらってください。

## 42 prompted-to-set-up-passkey (high)

error-prompted-to-set-up-passkey-title = サインインの画面がパスキーの設定をすすめています
error-prompted-to-set-up-passkey-meaning = エラーではありません。多くの会社がこの画面を使っていて、毎日出ることもあります。{ $ms-next }を選ぶと、パスキーは Authenticator ではなく、今使っているデバイスに保存されることがよくあります。
error-prompted-to-set-up-passkey-do-1 = ご自身でサインインを始めたあとに出ましたか。それなら、本物と考えてまず間違いありません。そうでなければ、ページを閉じてください。
error-prompted-to-set-up-passkey-do-2 = { $ms-skip-for-now }か{ $ms-other-options }を選んでください。そのあと、Authenticator でパスキーを作ります。このツールが手順を案内します。
error-prompted-to-set-up-passkey-do-3 = 飛ばせないときや、本物のページかどうかわからないときは、ページを閉じて、下のメッセージをヘルプデスクに送ってください。
error-prompted-to-set-up-passkey-it = パスキーの登録キャンペーンです。障害ではありません。Microsoft managed では毎日、回数の制限なしで表示されます。状態が Enabled の場合は 0 ～ 14 日ごとで、延期を 3 回に制限できます。この画面では、使用中のデバイスやブラウザーにパスキーが保存されます。Authenticator のパスキーで表示が止まるのは iOS と Android だけです。ただし、パスキー プロファイルが AAGUID で制限されているか、構成証明を要求する場合は、ほかの環境でも止まります。

## 43 sms-only-must-register (high)

error-sms-only-must-register-title = SMS と電話が使えなくなるため、パスキーが必要です
error-sms-only-must-register-meaning = 2027 年 2 月 1 日から、Microsoft のサインインを SMS や電話で確認することはできなくなります。グローバル管理者と外部ユーザーは 2027 年 7 月 1 日からです。ほかの方法がない人は、パスキーを設定する必要があります。アカウントに問題はありません。
error-sms-only-must-register-do-1 = パスキーを設定してください。保存先を選べるときは、スマホの{ $auth-name }を選びます。
error-sms-only-must-register-do-2 = うまくいかないときは、ヘルプデスクに{ $ms-temporary-access-pass }を頼んでください。短い時間だけ使えるコードです。下のメッセージも送ってください。{ -nobody-asks }
error-sms-only-must-register-do-3 = コードは、このパソコンではなく、スマホで使ってください。それでもパスキーを作れないときは、ヘルプデスクに電話してください。
error-sms-only-must-register-it = 本人の MFA の方法が、Microsoft の SMS か音声通話だけです。2027 年 2 月 1 日から（グローバル管理者と外部ユーザーは 2027 年 7 月 1 日から）、サインイン時にパスキーが要求され、スキップできません。本人がスマホで登録できるように、一時アクセス パス (TAP) を発行してください。それ以前に電話プロバイダーに移行したユーザーは、SMS と音声通話を引き続き使えます。{ -check-who }

## 44 code-130504-tap-expired (low)

error-code-130504-tap-expired-title = 一時アクセス パスの期限が切れたようです
error-code-130504-tap-expired-meaning = 一時アクセス パスは短い時間しか使えません。この番号は、多くの場合、その時間が過ぎたことを表します。操作の間違いではありません。
error-code-130504-tap-expired-do-1 = 同じコードをもう一度入力しないでください。
error-code-130504-tap-expired-do-2 = ヘルプデスクに新しい{ $ms-temporary-access-pass }を頼み、下のメッセージを送ってください。{ -nobody-asks }
error-code-130504-tap-expired-do-3 = 新しいコードは、受け取ったら早めに、スマホで使ってください。それも受け付けられないときは、ヘルプデスクに電話してください。
error-code-130504-tap-expired-it = 130504 は、期限が過ぎた一時アクセス パス (TAP) で報告されています（出典は未確認）。ユーザーの TAP を確認し、スマホでの操作に十分な時間がある新しい TAP を発行してください。{ -check-who }

## 45 code-130507-tap-not-verified (low)

error-code-130507-tap-not-verified-title = 一時アクセス パスが認識されませんでした
error-code-130507-tap-not-verified-meaning = この番号は、多くの場合、コードが削除されたか、新しいものに置き換えられたか、別のアカウントのものであることを表します。新しいコードをもらえば解決します。
error-code-130507-tap-not-verified-do-1 = 会社のアカウントでサインインしたか、いちばん新しいコードを入力したかを確認してください。
error-code-130507-tap-not-verified-do-2 = それでも受け付けられないときは、ヘルプデスクに新しい{ $ms-temporary-access-pass }を頼み、下のメッセージを送ってください。{ -nobody-asks }
error-code-130507-tap-not-verified-do-3 = 新しいコードも受け付けられないときは、ヘルプデスクに電話してください。
error-code-130507-tap-not-verified-it = 130507 は、一時アクセス パス (TAP) が見つからないか確認できないときに報告されています（出典は未確認）。ユーザーの TAP を確認してください。TAP は 1 ユーザーに 1 つだけなので、新しいものを発行すると古いものは置き換えられます。{ -check-who }

## 46 code-130501-credential-policy (high, cure medium)

error-code-130501-credential-policy-title = このサインイン方法は、このアカウントでは使えません
error-code-130501-credential-policy-meaning = どのサインイン方法を使えるかは、会社が決めています。選んだ方法は、おそらくその中にありません。操作の間違いではありません。
error-code-130501-credential-policy-do-1 = サインインをやり直し、ほかのサインイン方法があれば、それを選んでください。
error-code-130501-credential-policy-do-2 = ほかにないときは、下のメッセージに番号 130501 を添えて、ヘルプデスクに送ってください。
error-code-130501-credential-policy-it = 130501: 認証方法ポリシーが、このユーザーにこの方法を許可していません。対象グループと除外グループ（除外が優先されます）、およびその方法の設定を確認してください。

## 47 code-5007x-mfa-needed (high)

error-code-5007x-mfa-needed-title = サインインにはパスワード以外の確認も必要です
error-code-5007x-mfa-needed-meaning = もう一つの方法で、本人であることを示す必要があります。その確認が終わっていないか、アカウントにまだその方法がありません。操作の間違いではありません。
error-code-5007x-mfa-needed-do-1 = サインインをやり直し、アプリやコードなどで、二つ目の確認を最後まで進めてください。
error-code-5007x-mfa-needed-do-2 = 確認の方法がないときは、ヘルプデスクに{ $ms-temporary-access-pass }を頼んでください。短い時間だけ使えるコードです。下のメッセージも送ってください。{ -nobody-asks }
error-code-5007x-mfa-needed-do-3 = コードは、このパソコンではなく、スマホで使ってください。それでもサインインできないときは、ヘルプデスクに電話してください。
error-code-5007x-mfa-needed-it = 50074 と 50076: MFA が必要で、完了していません。50072 と 50079: ユーザーが先に方法を登録する必要があります。これだけなら割り込みで、障害ではありません。ユーザーに方法がない場合は、スマホで使う一時アクセス パス (TAP) を発行してください。{ -check-who }

## 48 code-50078-mfa-expired (high)

error-code-50078-mfa-expired-title = 前回の確認から時間がたっています
error-code-50078-mfa-expired-meaning = 以前のサインインは確認済みですが、会社が新しい確認を求めています。よくあることです。
error-code-50078-mfa-expired-do-1 = もう一度サインインし、本人であることを確認してください。
error-code-50078-mfa-expired-do-2 = そのあと、途中だったところから続けてください。
error-code-50078-mfa-expired-do-3 = 何度も求められるときは、下のメッセージに番号 50078 を添えて、ヘルプデスクに送ってください。
error-code-50078-mfa-expired-it = 50078 UserStrongAuthExpired: セッションの MFA がポリシーに対して古すぎます。本人が MFA でサインインし直します。繰り返す場合は、サインインの頻度を確認してください。

## 49 code-50053-account-locked (high)

error-code-50053-account-locked-title = アカウントが今はロックされています
error-code-50053-account-locked-meaning = 間違った試みが多すぎたか、お使いのネットワークが攻撃で知られているかのどちらかです。ご自身の間違いとは限りません。
error-code-50053-account-locked-do-1 = しばらく待ってください。その間は試さないでください。
error-code-50053-account-locked-do-2 = スマホのモバイル データ通信など、別のネットワークで一度だけ試してください。
error-code-50053-account-locked-do-3 = まだロックされているときは、下のメッセージに番号 50053 を添えて、ヘルプデスクに送ってください。
error-code-50053-account-locked-it = 50053 IdsLocked: 失敗した試行が多すぎるか、攻撃で知られている IP アドレスです。どちらかはサインイン ログでわかります。アカウントのロックを解除するか、別のネットワークを使ってもらってください。{ -check-who }

## 50 code-50055-password-expired (high)

error-code-50055-password-expired-title = パスワードの期限が切れています
error-code-50055-password-expired-meaning = 先に進む前に、会社が新しいパスワードを求めています。パスキーとは関係ありません。
error-code-50055-password-expired-do-1 = ご自身で始めたサインインなら、ページに従って新しいパスワードを決めてください。
error-code-50055-password-expired-do-2 = そのあと、サインインをやり直してください。
error-code-50055-password-expired-do-3 = パスワードを変更できないときは、ヘルプデスクにリセットを頼み、下のメッセージを送ってください。{ -nobody-asks }
error-code-50055-password-expired-it = 50055 InvalidPasswordExpiredPassword または 50144 InvalidPasswordExpiredOnPremPassword: パスワードの期限が切れています。本人が変更します。できない場合はリセットしてください。{ -check-who }

## 51 code-50126-wrong-password (high)

error-code-50126-wrong-password-title = 名前かパスワードが受け付けられませんでした
error-code-50126-wrong-password-meaning = 名前とパスワードの組み合わせが合いませんでした。だれにでもあることです。
error-code-50126-wrong-password-do-1 = 会社のアカウントの名前とパスワードを、ゆっくりもう一度入力してください。
error-code-50126-wrong-password-do-2 = 一時アクセス パスがあれば、パスワードの代わりに使ってください。{ -nobody-asks }
error-code-50126-wrong-password-do-3 = パスワードがわからないときは、ヘルプデスクにリセットを頼み、下のメッセージを送ってください。
error-code-50126-wrong-password-it = 50126 InvalidUserNameOrPassword: 名前またはパスワードが違います。50056: アカウントにパスワードが保存されていません。パスワードをリセットするか、一時アクセス パス (TAP) を発行してください。{ -check-who }

## 52 code-50057-account-disabled (high)

error-code-50057-account-disabled-title = このアカウントは停止されています
error-code-50057-account-disabled-meaning = 会社がこのアカウントを停止しています。もう一度有効にできるのは、会社だけです。
error-code-50057-account-disabled-do-1 = 正しい会社のアカウントでサインインしたか確認してください。
error-code-50057-account-disabled-do-2 = アカウントが正しいときは、下のメッセージに番号 50057 を添えて、ヘルプデスクに送ってください。
error-code-50057-account-disabled-it = 50057 UserDisabled: アカウントが無効になっています。理由を確認し、アクセスが必要な人であれば有効にしてください。{ -check-who }

## 53 code-50034-account-not-found (high)

error-code-50034-account-not-found-title = このアカウントが見つかりませんでした
error-code-50034-account-not-found-meaning = 名前の文字が違うか、個人のアカウントかほかの組織のアカウントなのかもしれません。
error-code-50034-account-not-found-do-1 = いったんサインアウトしてください。それから会社のアカウントでサインインし直し、名前を一文字ずつ確認します。
error-code-50034-account-not-found-do-2 = ページが別のアカウントを勝手に選ぶときは、そこで会社のアカウントを選んでください。
error-code-50034-account-not-found-do-3 = 会社のアカウントも見つからないときは、下のメッセージにページの番号を添えて、ヘルプデスクに送ってください。
error-code-50034-account-not-found-it = 50034 UserAccountNotFound または 51004 UserAccountNotInDirectory: アカウントがこのディレクトリにありません。50020 UserUnauthorized: ほかの組織のアカウントか個人のアカウントです。名前を直すか、アクセスが必要なら招待してください。

## 54 code-500021-tenant-restriction (high)

error-code-500021-tenant-restriction-title = このネットワークでは、会社へのサインインができません
error-code-500021-tenant-restriction-meaning = 決まった会社へのサインインだけを許可するネットワークがあります。アカウントに問題はありません。
error-code-500021-tenant-restriction-do-1 = 別のネットワークを使ってください。スマホなら、モバイル データ通信です。
error-code-500021-tenant-restriction-do-2 = このネットワークが必要なときは、下のメッセージにページの番号を添えて、ヘルプデスクに送ってください。
error-code-500021-tenant-restriction-it = 500021 または 500022: ネットワークのテナント制限（tenant restrictions）に、このテナントが含まれていません。プロキシが追加するヘッダーでこのテナントを許可するか、制限のないネットワークを使ってもらってください。

## 55 code-50155-device-authentication (high)

error-code-50155-device-authentication-title = 会社が把握しているデバイスだけを許可するルールがあります
error-code-50155-device-authentication-meaning = 会社がこのデバイスを把握していないか、無効にしています。操作の間違いではありません。
error-code-50155-device-authentication-do-1 = 繰り返さないでください。もう一度試しても、ルールは変わりません。
error-code-50155-device-authentication-do-2 = 下のメッセージにページの番号を添えて、ヘルプデスクに送ってください。
error-code-50155-device-authentication-it = 50097 DeviceAuthenticationRequired、50155 DeviceAuthenticationFailed、50187 DeviceInformationNotProvided: ポリシーが既知のデバイスを要求していますが、このデバイスは登録されていません。135011: デバイスが無効になっています。デバイスを有効にするか、登録し直してください。{ -log-policy }

## 56 code-50129-not-workplace-joined (high)

error-code-50129-not-workplace-joined-title = このスマホは会社に登録されていません
error-code-50129-not-workplace-joined-meaning = 会社のルールで、登録されたスマホが必要です。会社がそう望むなら、Authenticator で登録できます。
error-code-50129-not-workplace-joined-do-1 = このスマホを登録してよいか、ヘルプデスクに聞き、下のメッセージを送ってください。
error-code-50129-not-workplace-joined-do-2 = よければ、Authenticator に会社のアカウントをもう一度追加してください。Authenticator に聞かれたら、{ $auth-register }をタップします。
error-code-50129-not-workplace-joined-do-3 = うまくいかないときは、番号 50129 をヘルプデスクに伝えてください。
error-code-50129-not-workplace-joined-it = 50129 DeviceIsNotWorkplaceJoined: ポリシーが登録済みデバイスを要求していますが、スマホが Entra に登録されていません。スマホを登録してよいかどうかを知らせてください。よい場合は、Users may register their devices と Maximum number of devices を確認してください。

## 57 code-50127-broker-missing (high)

error-code-50127-broker-missing-title = スマホに、サインイン用のアプリがありません
error-code-50127-broker-missing-meaning = 会社は、スマホに Microsoft のサインイン用アプリがあることを求めています。iPhone では Authenticator、Android では Authenticator か Company Portal（ポータル サイト）です。
error-code-50127-broker-missing-do-1 = スマホのアプリ ストアを開き、Microsoft Authenticator をインストールしてください。
error-code-50127-broker-missing-do-2 = Authenticator に会社のアカウントを追加し、もう一度試してください。
error-code-50127-broker-missing-do-3 = アプリをインストールできないときは、下のメッセージに番号 50127 を添えて、ヘルプデスクに送ってください。
error-code-50127-broker-missing-it = 50127 BrokerAppNotInstalled: スマホにブローカー アプリがありません（iOS: Authenticator、Android: Authenticator または Company Portal）。アプリを配布するか、本人にインストールしてもらってください。

## 58 code-50005-platform-not-supported (high)

error-code-50005-platform-not-supported-title = この種類のデバイスは、会社のルールで使えません
error-code-50005-platform-not-supported-meaning = 会社はここで決まったシステムだけを許可していて、このデバイスのシステムはその中にありません。操作の間違いではありません。
error-code-50005-platform-not-supported-do-1 = 繰り返さないでください。もう一度試しても、ルールは変わりません。
error-code-50005-platform-not-supported-do-2 = 下のメッセージに番号 50005 を添えて、ヘルプデスクに送ってください。
error-code-50005-platform-not-supported-it = 50005 DevicePolicyError: ポリシーがサポートしていないプラットフォームからのサインインです。デバイス プラットフォームをブロックするポリシーでは、iOS と Android を許可してください。{ -log-policy }

## 59 code-50131-access-policy (high)

error-code-50131-access-policy-title = 会社のルールにより、このサインインは認められませんでした
error-code-50131-access-policy-meaning = 理由は、デバイスか、いつもと違う何かか、別のルールかもしれません。理由はここではわかりませんが、ヘルプデスクなら調べられます。
error-code-50131-access-policy-do-1 = 繰り返さないでください。もう一度試しても、ルールは変わりません。
error-code-50131-access-policy-do-2 = 下のメッセージに番号 50131 を添えて、ヘルプデスクに送ってください。
error-code-50131-access-policy-it = 50131 ConditionalAccessFailed: デバイスの状態、疑わしいアクティビティ、またはアクセスの判定によるものです。{ -log-policy }

## 60 code-530032-security-policy (high)

error-code-530032-security-policy-title = 会社全体のセキュリティのルールにより、このサインインがブロックされました
error-code-530032-security-policy-meaning = このルールは、会社の全員に同じように適用されます。操作の間違いではありません。
error-code-530032-security-policy-do-1 = 繰り返さないでください。もう一度試しても、ルールは変わりません。
error-code-530032-security-policy-do-2 = 下のメッセージに番号 530032 を添えて、ヘルプデスクに送ってください。
error-code-530032-security-policy-it = 530032 BlockedByConditionalAccessOnSecurityPolicy: テナント全体のセキュリティ ポリシーがサインインをブロックしています。テナント レベルのポリシーを確認してください。{ -log-policy }

## 61 code-50158-external-challenge (high)

error-code-50158-external-challenge-title = 先に別のページを終える必要があります
error-code-50158-external-challenge-meaning = 会社は、利用規約やほかの会社による確認など、もう一つのページを使っています。この番号だけならエラーではありません。
error-code-50158-external-challenge-do-1 = サインインをやり直し、そのページを最後まで進めてください。
error-code-50158-external-challenge-do-2 = そのページが開かないときは、Microsoft Edge か Google Chrome の普通のウィンドウで試してください。
error-code-50158-external-challenge-do-3 = それでも進めないときは、下のメッセージに番号 50158 を添えて、ヘルプデスクに送ってください。
error-code-50158-external-challenge-it = 50158: 外部のセキュリティ チャレンジ（サード パーティの MFA や利用規約）が満たされていません。これだけなら失敗ではありません。サインイン ログで、同じサインインの次のエントリを確認してください。

## 62 code-70043-sign-in-again (high)

error-code-70043-sign-in-again-title = サインインの状態が終わりました。もう一度サインインしてください
error-code-70043-sign-in-again-meaning = 前回のサインインから時間がたちすぎたか、パスワードが変更されました。よくあることです。
error-code-70043-sign-in-again-do-1 = もう一度サインインしてください。
error-code-70043-sign-in-again-do-2 = そのあと、途中だったところから続けてください。
error-code-70043-sign-in-again-do-3 = 何度もサインアウトされるときは、下のメッセージにページの番号を添えて、ヘルプデスクに送ってください。
error-code-70043-sign-in-again-it = 70043 BadTokenDueToSignInFrequency、50132 SsoArtifactInvalidOrExpired、50133 SsoArtifactRevoked、50173: セッションが古すぎるか、パスワードの変更で終了しました。繰り返す場合は、サインインの頻度を確認してください。

## 63 code-50125-password-step (high)

error-code-50125-password-step-title = 先にパスワードについての手順があります
error-code-50125-password-step-meaning = 先に進む前に、会社が新しいパスワードか、パスワード再設定用の情報を求めています。パスキーとは関係ありません。
error-code-50125-password-step-do-1 = ご自身で始めたサインインなら、ページを最後まで進めてください。
error-code-50125-password-step-do-2 = そのあと、サインインをやり直してください。
error-code-50125-password-step-do-3 = ページを終えられないときは、下のメッセージにページの番号を添えて、ヘルプデスクに送ってください。
error-code-50125-password-step-it = 50125 PasswordResetRegistrationRequiredInterrupt: 先にパスワード リセットの登録が必要です。50135 PasswordChangeCompromisedPassword、50137、50142: 先に新しいパスワードが必要です。本人ができない場合は、パスワードをリセットしてください。{ -check-who }

## 64 code-220450-old-webview (high, cure medium)

error-code-220450-old-webview-title = このスマホの Android の一部が古すぎます
error-code-220450-old-webview-meaning = アプリの中のサインイン画面には、より新しい Android の部品が必要です。たいていは更新で解決します。
error-code-220450-old-webview-do-1 = スマホで Google Play を開き、Android System WebView と Google Chrome を更新してください。
error-code-220450-old-webview-do-2 = Authenticator に戻り、もう一度試してください。
error-code-220450-old-webview-do-3 = 更新できないときは、下のメッセージに番号 220450 を添えて、ヘルプデスクに送ってください。
error-code-220450-old-webview-it = 220450 UnsupportedAndroidWebViewVersion: スマホの Chrome WebView が古すぎます。Android System WebView と Google Chrome の更新を配布してください。

## 65 code-50088-call-limit (high)

error-code-50088-call-limit-title = 電話か SMS の回数が多すぎました
error-code-50088-call-limit-meaning = Microsoft は、電話や SMS の回数を制限しています。制限は自然に終わります。
error-code-50088-call-limit-do-1 = 数分待ってください。その間は、新しいコードを求めないでください。
error-code-50088-call-limit-do-2 = または、本人であることを確認するほかの方法を選んでください。
error-code-50088-call-limit-do-3 = あとになってもコードが届かないときは、下のメッセージに番号 50088 を添えて、ヘルプデスクに送ってください。
error-code-50088-call-limit-it = 50088: MFA の電話と SMS の上限に達しました。待つか、別の方法を使ってもらってください。

## 66 code-50087-try-again (high)

error-code-50087-try-again-title = Microsoft のサービスに一時的な問題がありました
error-code-50087-try-again-meaning = このような問題は、たいてい自然に直ります。操作の間違いではありません。
error-code-50087-try-again-do-1 = 数分待ってから、もう一度試してください。
error-code-50087-try-again-do-2 = あとになっても失敗するときは、下のメッセージにページの番号を添えて、ヘルプデスクに送ってください。
error-code-50087-try-again-it = サービスの一時的な障害です: 50087 SasRetryableError、50033 RetryableError、90006 ExternalServerRetryableError、90012 RequestTimeout、90024 RequestBudgetExceededError。続く場合は、サービスの状態を確認してください。

## 67 code-90072-account-not-in-tenant (high)

error-code-90072-account-not-in-tenant-title = このアカウントは、この組織のものではありません
error-code-90072-account-not-in-tenant-meaning = ほかの組織のアカウントで、ここでは登録されていません。または、会社のアカウントの情報が更新されていません。
error-code-90072-account-not-in-tenant-do-1 = いったんサインアウトし、ご自分の会社のアカウントでサインインしてください。
error-code-90072-account-not-in-tenant-do-2 = アカウントが正しいときは、下のメッセージに番号 90072 を添えて、ヘルプデスクに送ってください。
error-code-90072-account-not-in-tenant-it = 90072 PassThroughUserMfaError: このテナントに存在しない外部アカウントか、同期の不一致です。ユーザーを追加するか、同期を確認してください。

## 68 code-90094-admin-consent (high)

error-code-90094-admin-consent-title = IT 部門がこの確認をまだ承認していません
error-code-90094-admin-consent-meaning = Microsoft のアカウントでの確認には、IT 部門の承認が必要です。この確認はしなくてもかまいません。パスキーには必要ありません。
error-code-90094-admin-consent-do-1 = ページを閉じて、確認を飛ばしてください。
error-code-90094-admin-consent-do-2 = { $ms-security-info }のページを開き、一覧にパスキーがあるか見てください。それで十分です。
error-code-90094-admin-consent-do-3 = 会社がこの確認を望むときは、下のメッセージをヘルプデスクに送ってください。
error-code-90094-admin-consent-it = 90094 AdminConsentRequired、90095 AdminConsentRequiredRequestAccess、65001 DelegationDoesNotExist: 任意の Graph 確認に使うアプリに、管理者の同意がありません。委任されたアクセス許可 UserAuthMethod-Passkey.Read（最小特権）と UserAuthenticationMethod.Read には、どちらも管理者の同意が必要です。同意を与えるか、この確認をオフのままにしてください。

## 69 code-900561-back-button (high)

error-code-900561-back-button-title = ページが違う順番で開かれました
error-code-900561-back-button-meaning = たとえば、ブラウザーの戻るボタンを使うと起こります。何も壊れていません。
error-code-900561-back-button-do-1 = ページを閉じてください。
error-code-900561-back-button-do-2 = このツールから、{ $ms-security-info }のページをもう一度開き、そこから始めてください。
error-code-900561-back-button-do-3 = また同じ番号が出たら、下のメッセージに番号 900561 を添えて、ヘルプデスクに送ってください。
error-code-900561-back-button-it = 900561 BadResourceRequestInvalidRequest: 戻るボタンなどで、ページが受け付けない形で呼び出されました。本人が「セキュリティ情報」のページからやり直します。

## 70 code-50105-not-assigned (high)

error-code-50105-not-assigned-title = このアカウントには、このアプリを使う権限がまだありません
error-code-50105-not-assigned-meaning = 先に、会社がアカウントにアプリの利用を許可する必要があります。操作の間違いではありません。
error-code-50105-not-assigned-do-1 = 繰り返さないでください。もう一度試しても変わりません。
error-code-50105-not-assigned-do-2 = 下のメッセージに番号 50105 を添えて、ヘルプデスクに送ってください。
error-code-50105-not-assigned-it = 50105 EntitlementGrantsNotFound: ユーザーがアプリに割り当てられていません。アプリ名はサインイン ログでわかります。ユーザーかグループを割り当ててください。

## 71 window-without-passkeys (medium, our own row)

error-window-without-passkeys-title = このウィンドウかブラウザーでは、パスキーを使えません
error-window-without-passkeys-meaning = 独自のサインイン用ウィンドウを開くアプリがあり、そこではパスキーが使えないことがよくあります。また、Linux や Android の Firefox など、Authenticator のパスキーを使えないブラウザーもあります。パスキーに問題はありません。
error-window-without-passkeys-do-1 = そのウィンドウでのサインインをキャンセルしてください。
error-window-without-passkeys-do-2 = Microsoft Edge か Google Chrome の普通のウィンドウでサインインしてください。Android のスマホでは、Google Chrome を使います。
error-window-without-passkeys-do-3 = アプリが独自のウィンドウしか開かないときは、そこで別のサインイン方法を選んでください。ないときは、下のメッセージをヘルプデスクに送ってください。
error-window-without-passkeys-it = 一部のアプリのサインイン ウィンドウでは WebAuthn を完了できません（Windows App で報告があります）。Linux と Android の Firefox は、Authenticator のパスキーに対応していません。アプリがシステムのブラウザーでサインインするようにするか、別の方法を許可してください。

## 72 provider-switch-locked (medium, our own row)

error-provider-switch-locked-title = Authenticator のスイッチが、会社の管理でロックされています
error-provider-switch-locked-meaning = 管理対象のスマホや仕事用プロファイルでは、パスキーを保存できるアプリを会社が決めます。ご自身では変更できません。操作の間違いではありません。
error-provider-switch-locked-do-1 = スマホに仕事用プロファイルがありますか。あれば、設定のページが個人用アプリの部分と仕事用アプリの部分に分かれていることがあります。仕事用アプリの部分を見てください。
error-provider-switch-locked-do-2 = そこでもスイッチがロックされているときは、下のメッセージをヘルプデスクに送ってください。スマホが個人のものか会社のものかも伝えてください。
error-provider-switch-locked-it = デバイス管理が認証情報プロバイダー（credential provider）を制限しています。Google が管理する Android 15 以降の仕事用プロファイルでは、サード パーティのプロバイダーは既定でオフです。com.azure.authenticator を許可してください。管理対象の iPhone では、パスワードの自動入力の制限により、スイッチが表示されないかロックされることがあります。

## 73 authenticator-not-offered (medium, our own row)

error-authenticator-not-offered-title = Authenticator の代わりに、別のアプリが出てきます
error-authenticator-not-offered-meaning = Authenticator をオンにしていても、自分のパスワード用アプリを先に出すスマホがたくさんあります。そこに保存したパスキーは、場所が違います。操作の間違いではありません。
error-authenticator-not-offered-do-1 = キャンセルし、別のアプリにはパスキーを保存しないでください。
error-authenticator-not-offered-do-2 = スマホで Authenticator を開いてください。会社のアカウント、{ $auth-create-a-passkey }の順にタップします。スマホの設定で Authenticator がオンになるまで、そこでの手順に従ってください。
error-authenticator-not-offered-do-3 = パスキーの保存先をスマホに聞かれたら、{ $auth-name }を選びます。見当たらないときは、{ $samsung-use-a-different-passkey }か、それに似た言葉を探してください。
error-authenticator-not-offered-do-4 = スマホの更新をインストールしてください。それでも Authenticator が出ないときは、下のメッセージをヘルプデスクに送ってください。
error-authenticator-not-offered-it = 別の認証情報プロバイダー（credential provider）が要求を受け取っています（Samsung Pass、Google Password Manager、Apple Passwords、またはメーカーのアプリ）。Android 14 では、すべての要求を Google Password Manager に送る OnePlus のスマホがあります。スイッチの設定を保持しない Xiaomi のスマホもあります。Authenticator の中で登録すれば、たいてい保存のウィンドウを避けられます。それ以外は、Android 15 以降、別のスマホ、またはセキュリティ キーです。

## 74 phone-lost-or-replaced (high, our own row)

error-phone-lost-or-replaced-title = パスキーのあるスマホが、紛失、交換、またはリセットされました
error-phone-lost-or-replaced-meaning = パスキーは、作成したスマホにだけあります。Authenticator のバックアップには含まれないので、新しいパスキーが必要です。よくあることです。
error-phone-lost-or-replaced-do-1 = 古いスマホがまだ手元にありますか。先に新しいスマホで新しいパスキーを作ってください。古いスマホを消去するのは、そのあとです。
error-phone-lost-or-replaced-do-2 = スマホを紛失したか、盗まれたときは、早めにヘルプデスクに電話してください。そのスマホのパスキーを、アカウントから削除してもらえます。
error-phone-lost-or-replaced-do-3 = サインインできなくなったときは、ヘルプデスクに{ $ms-temporary-access-pass }を頼んでください。短い時間だけ使えるコードです。下のメッセージも送ってください。{ -nobody-asks }
error-phone-lost-or-replaced-do-4 = コードは新しいスマホで使い、このツールでパスキーを作ってください。コードが使えないときは、ヘルプデスクに電話してください。
error-phone-lost-or-replaced-it = パスキーが、紛失、交換、またはリセットされたスマホに結び付いています。Authenticator のバックアップにパスキーは含まれません。紛失の場合は、ユーザーの認証方法から、そのスマホのパスキーとその他の方法を削除してください。本人が新しいスマホを登録できるように、一時アクセス パス (TAP) を発行してください。{ -check-who }

## 75 confirm-in-app-being-set-up (medium, our own row)

error-confirm-in-app-being-set-up-title = Authenticator の設定に、Authenticator での確認が求められています
error-confirm-in-app-being-set-up-meaning = サインインで Authenticator での確認を求められていますが、このスマホの Authenticator は新しいか、リセットされたか、削除されています。これはお一人では抜け出せません。操作の間違いではありません。
error-confirm-in-app-being-set-up-do-1 = Authenticator が入った別のスマホか、ほかのサインイン方法がまだありますか。それなら、それで確認してください。
error-confirm-in-app-being-set-up-do-2 = ないときは、ヘルプデスクに{ $ms-temporary-access-pass }を頼んでください。短い時間だけ使えるコードです。下のメッセージも送ってください。{ -nobody-asks }
error-confirm-in-app-being-set-up-do-3 = Authenticator にサインインを求められたら、スマホでそのコードを使ってください。そこでは何も削除しないでください。
error-confirm-in-app-being-set-up-do-4 = コードが受け付けられないときは、ヘルプデスクに電話してください。
error-confirm-in-app-being-set-up-it = 本人の唯一の方法が、もうない Authenticator です（アプリのリセットや削除、または別のスマホ）。一時アクセス パス (TAP) を発行してください。TAP は MFA とみなされ、本人はそれで Authenticator にサインインします。そのあと、古い Authenticator の登録を削除してください。{ -check-who }

## 76 no-phone-to-use (medium, our own row)

error-no-phone-to-use-title = 使えるスマホがない、または個人のスマホを仕事に使いたくない
error-no-phone-to-use-meaning = 使えるスマホを持っていない人も、個人のスマホを仕事に使いたくない人もいます。それでかまいません。ほかの方法があります。
error-no-phone-to-use-do-1 = ヘルプデスクに、セキュリティ キーか会社のスマホを頼んでください。下のメッセージも送ってください。
error-no-phone-to-use-do-2 = 返事があるまで、個人のスマホに何もインストールする必要はありません。Authenticator でスマホの何が変わるのかを知りたいだけのときは、それもヘルプデスクに聞いてください。
error-no-phone-to-use-it = 本人が iOS 17 か Android 14 以降のスマホを持っていないか、個人のスマホの使用を望んでいません。FIDO2 セキュリティ キー（その AAGUID がパスキー プロファイルで許可されている必要があります）、会社のスマホ、またはポリシーが認める別の方法を提案してください。

## 77 prompt-again-although-done (high, our own row)

error-prompt-again-although-done-title = パスキーがあるのに、また設定の画面が出ます
error-prompt-again-although-done-meaning = エラーではありません。この画面は今使っているデバイスのパスキーを探しますが、パスキーはスマホにあります。そのため、Windows のパソコンや Mac ではまた出ることがあります。
error-prompt-again-although-done-do-1 = { $ms-security-info }のページを開き、一覧にパスキーがあるか見てください。あれば、もう全部終わっています。
error-prompt-again-although-done-do-2 = 画面が出たら、{ $ms-skip-for-now }を選んでください。
error-prompt-again-although-done-do-3 = 飛ばせないときや、何度も出るときは、下のメッセージをヘルプデスクに送ってください。
error-prompt-again-although-done-it = 登録キャンペーンは、使用中のシステムとブラウザーに合うローカルのパスキーを探します。Authenticator のパスキーで表示が止まるのは iOS と Android で、Windows と macOS では止まりません。ただし、パスキー プロファイルが AAGUID で制限されているか、構成証明を要求する場合は止まります。セキュリティ キーなら、これらのすべてで止まります。障害ではなく、本人は飛ばすことができます。

## 78 chat-message-asks-for-passkey (high, our own row)

error-chat-message-asks-for-passkey-title = パスキーの設定を求めるチャット メッセージが届きました
error-chat-message-asks-for-passkey-meaning = 会社は、このようなメッセージを Microsoft Teams で送ることができるので、本物かもしれません。ただし、メッセージだけでは本物とわかりません。
error-chat-message-asks-for-passkey-do-1 = メッセージの中のリンクは使わないでください。パスキーは、このツールで作ってください。正しいページを開きます。
error-chat-message-asks-for-passkey-do-2 = パスワード、一時アクセス パス、コード、QR コードの写真を求められていますか。それなら返事をしないでください。{ -nobody-asks }
error-chat-message-asks-for-passkey-do-3 = 迷うときは、知っている番号でヘルプデスクに電話し、メッセージを読み上げてください。
error-chat-message-asks-for-passkey-it = Conditional Access Optimization Agent のパスキー キャンペーンは、このようなメッセージを Teams で送ります（最大 200 ユーザー、既定では管理者）。その人たちにパスキーが許可されているかどうかは確認しません。テナントでこのキャンペーンが動いているか確認し、動いていなければ、フィッシングとして扱ってください。

## 79 somebody-asks-for-code (medium, our own row)

error-somebody-asks-for-code-title = だれかに、一時アクセス パス、コード、QR コードの写真を求められています
error-somebody-asks-for-code-meaning = 一時アクセス パスやコードがあれば、ほかの人があなたとしてサインインできてしまいます。{ -nobody-asks }だれかがそうしてくるのは、あなたのせいではありません。
error-somebody-asks-for-code-do-1 = 何も送らないでください。電話やチャットを終わらせてください。
error-somebody-asks-for-code-do-2 = もう何か送ってしまいましたか。ヘルプデスクに早く知らせれば、対処できます。
error-somebody-asks-for-code-do-3 = すぐに、知っている番号でヘルプデスクに電話し、下のメッセージを送ってください。
error-somebody-asks-for-code-it = だれかが本人に、一時アクセス パス (TAP)、コード、QR コードの写真を求めました。TAP は MFA とみなされるため、持っている人はだれでもサインインし、認証方法を登録できます。何かが渡っていた場合は、TAP を削除し、それ以降に追加された方法を確認し、サインイン ログを調べてください。{ -check-who }

## 80 pass-used-but-more-asked (medium, our own row)

error-pass-used-but-more-asked-title = 一時アクセス パスは使えましたが、ほかの確認も求められます
error-pass-used-but-more-asked-meaning = コードに問題はありません。おそらく、会社のルールがここでは一時アクセス パスを認めていません。別のコードをもらっても変わりません。
error-pass-used-but-more-asked-do-1 = 別のコードを頼まないでください。今あるコードは取っておきます。{ -nobody-asks }
error-pass-used-but-more-asked-do-2 = ページに、お持ちの別のサインイン方法が出ていたら、それを使ってください。
error-pass-used-but-more-asked-do-3 = なければ、下のメッセージをヘルプデスクに送ってください。IT 部門がルールを変更できます。
error-pass-used-but-more-asked-it = すべてのリソースに対するパスキーのみの認証強度など、認証強度が一時アクセス パス (TAP) を認めていない可能性があります。別の TAP を発行しても解決しません。文書化されている対処は、デスクトップ用とモバイル用にポリシーを分け、モバイルの認証強度を TAP とパスキーにして、Register security information（セキュリティ情報の登録）の認証強度と同一にするか、アプリ フィルターを使うことです。また、SSPR の登録または MFA 登録ポリシーの対象の人がブラウザーで TAP を使ってサインインすると割り込みモードになり、そこではパスキーを登録できません。
