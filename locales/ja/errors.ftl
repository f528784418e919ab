### What to tell a person who sees a message on the way to the passkey.
###
### One block per record of assets/content/errors.toml, in the same order:
###   error-<id>-title    what it is, in plain words (not the heading on the screen)
###   error-<id>-meaning  what it means
###   error-<id>-do-N     what the person does now, one action each; the last one is always a way out
###   error-<id>-it       for the IT helpdesk: probable cause and remedy, technical words allowed
###
### Variables are labels on the screen: { $auth-delete-passkey } is the label auth.delete-passkey of labels.toml.
### Put them where they belong in your sentence and never translate what is in them. Host names, numbers and
### App IDs stay as they are.

## 1 passkey-not-accepted (medium)

error-passkey-not-accepted-title = Microsoft がこのパスキーを受け付けませんでした
error-passkey-not-accepted-meaning = スマホでパスキーは作られましたが、会社が認めるのは Authenticator アプリの中で作られたパスキーだけです。操作の間違いではありません。ウェブページが別の進め方を案内したためです。
error-passkey-not-accepted-do-1 = スマホで Authenticator を開き、会社のアカウントをタップしてください。{ $auth-settings }、{ $auth-delete-passkey }の順にタップします。削除されるのは、受け付けられなかったパスキーだけです。
error-passkey-not-accepted-do-2 = そのまま Authenticator で会社のアカウントをもう一度タップし、{ $auth-create-a-passkey }をタップしてください。あとは画面の案内のとおりに進めます。
error-passkey-not-accepted-do-3 = それでも受け付けられないときは、このツールが用意したメッセージを IT ヘルプデスクに送ってください。
error-passkey-not-accepted-it = 構成証明が適用されていて、パスキーが WebAuthn の経路（{ $ms-having-trouble }または割り込みウィザード）で作成された可能性が高いと思われます。この経路では構成証明を提供できません。本人が残ったパスキーを削除し、Authenticator の中で登録し直します。QR コードを使う必要があるユーザーには、構成証明を適用しない別のパスキー プロファイルを用意する方法もあります。

## 2 app-protection-block (medium)

error-app-protection-block-title = 会社のルールにより、Authenticator が止められています
error-app-protection-block-meaning = ここでは、会社が特別に保護されたアプリを求めていますが、Authenticator はその条件を満たせません。操作の間違いではなく、繰り返しても変わりません。
error-app-protection-block-do-1 = ここで止めてください。何かを削除したり、最初からやり直したりする必要はありません。
error-app-protection-block-do-2 = このツールが用意したメッセージを IT ヘルプデスクに送ってください。ヘルプデスクならルールを変更できます。
error-app-protection-block-it = アプリ保護ポリシーまたは承認されたクライアント アプリを要求する条件付きアクセス ポリシーが、Authenticator のサインインに適用されています。Authenticator はブローカーのため、この条件を満たせません。文書化されている対処は、フィルターで特定のアプリを対象にする、準拠デバイスとの OR 条件にする、代替の管理策を設けたうえで期間を限って除外する、のいずれかです。Microsoft は Microsoft Authenticator Credential Registration（App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b）の除外を案内していますが、ページの版によっては記載がありません。テナントで確認してください。

## 3 compliant-device-required (medium)

error-compliant-device-required-title = 会社は、先にこのスマホを管理対象にするよう求めています
error-compliant-device-required-meaning = 会社のルールにより、ここから先に進めるのは管理対象のスマホだけです。このメッセージはそのルールによるもので、操作の間違いではありません。
error-compliant-device-required-do-1 = まだ{ $auth-continue }を押さないでください。スマホが会社の管理対象になることがあります。
error-compliant-device-required-do-2 = スマホを管理対象として登録するのは、IT ヘルプデスクから指示があったときだけにしてください。
error-compliant-device-required-do-3 = このツールが用意したメッセージを IT ヘルプデスクに送り、このスマホを管理対象にすべきか聞いてください。答えがわかったら、ここに戻って続けてください。
error-compliant-device-required-it = スマホからの登録に、準拠デバイスの許可条件が適用されています。認証方法の読み取り（UserAuthenticationMethod.Read）は除外されますが、書き込み（UserAuthenticationMethod.ReadWrite）は除外されません。スマホを管理登録するか、登録操作を除外してください。Microsoft はこのために Microsoft Authenticator Credential Registration（App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b）を案内しています。テナントで確認してください。現場では Azure Credential Configuration Endpoint Service（App ID ea890292-c8c8-4433-b5ea-b09d0668e1a6）も除外する例がありますが、文書化されていません。

## 4 signin-blocked-security-info (medium)

error-signin-blocked-security-info-title = この操作は、決まった場所やデバイスでのみ行えます
error-signin-blocked-security-info-meaning = サインイン方法をほかの人に変更されないように、会社がこの操作を保護しています。操作の間違いではありません。
error-signin-blocked-security-info-do-1 = 社内ネットワークなど、会社が求める場所やデバイスがわかる場合は、そこでもう一度試してください。
error-signin-blocked-security-info-do-2 = わからない場合は、IT ヘルプデスクに{ $ms-temporary-access-pass }を頼んでください。短い時間だけ使えるコードです。このパソコンではなく、スマホで使ってください。
error-signin-blocked-security-info-do-3 = それでも進めないときは、このツールが用意したメッセージを IT ヘルプデスクに送ってください。
error-signin-blocked-security-info-it = おそらく AADSTS53010（ProofUpBlockedDueToSecurityInfoAcr）です。ユーザー操作 Register security information（セキュリティ情報の登録）に対するポリシー、または認証強度が資格情報のエンドポイントをブロックしています。Authenticator へのサインイン自体もこのポリシーの対象です。TAP は、どのデバイスや場所からでも MFA の要件を満たします。モバイル向けのポリシーを登録用のポリシーに合わせてください。ポリシーがデバイス プラットフォームをブロックしている場合も、53003 とともに同じ見出しが表示されます。

## 5 finish-setup-on-web (medium)

error-finish-setup-on-web-title = Authenticator からブラウザーに案内されました
error-finish-setup-on-web-meaning = パスキーがまだないのに、会社のルールがパスキーを求めています。そのため、アプリとブラウザーの間を何度も行き来することがあります。操作の間違いではありません。
error-finish-setup-on-web-do-1 = 同じことの繰り返しになるので、いったんここで止めてください。
error-finish-setup-on-web-do-2 = { $auth-open-browser }は、IT ヘルプデスクから指示があったときだけ押してください。
error-finish-setup-on-web-do-3 = このツールが用意したメッセージを IT ヘルプデスクに送ってください。先に進めるようにしてもらえます。
error-finish-setup-on-web-it = すべてのリソースに対するパスキーのみの認証強度が、最初のパスキーの作成に必要なサインインにも適用されています。文書化されている対処は、デスクトップ用とモバイル用にポリシーを分け、モバイルの認証強度を TAP とパスキーにして、Register security information（セキュリティ情報の登録）の認証強度と同一にするか、アプリ フィルターを使うことです。ブラウザーで完了できるのは、構成証明がオフの間だけです。

## 6 contact-admin-no-mfa (medium)

error-contact-admin-no-mfa-title = もう一つの本人確認の方法が必要です
error-contact-admin-no-mfa-meaning = パスキーを追加するには、もう一つの方法での本人確認が必要ですが、アカウントにはまだその方法がありません。ご自身だけでは解決できませんが、操作の間違いではありません。
error-contact-admin-no-mfa-do-1 = IT ヘルプデスクに{ $ms-temporary-access-pass }を頼んでください。短い時間だけ使えるコードです。送信用のメッセージは、このツールが用意しています。
error-contact-admin-no-mfa-do-2 = コードを受け取ったら、このパソコンではなく、スマホで使ってください。1 回しか使えないことがあります。
error-contact-admin-no-mfa-do-3 = そのあとここに戻り、次の手順に進んでください。コードが使えないときは、IT ヘルプデスクに伝えてください。
error-contact-admin-no-mfa-it = アカウントに MFA の方法がありません。登録には MFA または一時アクセス パス (TAP) が必要です。スマホで使うための TAP を発行してください。1 回限りの TAP でサインインした場合、10 分以内に登録を終える必要があります。複数回使える TAP なら再度使用でき、その時点から時間を数え直します。

## 7 lets-try-something-else (high)

error-lets-try-something-else-title = 別の方法で、もう一度サインインしてください
error-lets-try-something-else-meaning = セキュリティのルールが二つ、互いに妨げ合っています。操作の間違いではありません。やり直すと解決することがよくあります。
error-lets-try-something-else-do-1 = ブラウザーのウィンドウをすべて閉じてください。
error-lets-try-something-else-do-2 = このツールから、ページ{ $ms-security-info }をもう一度開いてください。
error-lets-try-something-else-do-3 = サインインするときは、前回とは別の方法を選んでください。
error-lets-try-something-else-do-4 = 同じメッセージがまた出たら、このツールが用意したメッセージを IT ヘルプデスクに送ってください。
error-lets-try-something-else-it = ユーザー操作 Register security information（セキュリティ情報の登録）の認証強度と、直近 10 分以内に MFA がない場合に My Sign-Ins が MFA を求めるルールが競合しています。文書化されている対処は、このユーザー操作のサインインの頻度を Every time（毎回）にすることです。認証強度が受け入れる方法で、本人がサインインし直すこともできます。

## 8 key-type-blocked (medium)

error-key-type-blocked-title = パスキーが別の場所に保存されたようです
error-key-type-blocked-meaning = おそらく Samsung Pass など、別のパスワード管理アプリに保存されました。会社はそこのパスキーを認めていません。スマホは自社のアプリをすすめてくるので、よくあることです。
error-key-type-blocked-do-1 = 保存先のアプリで、新しいパスキーを削除してください。
error-key-type-blocked-do-2 = もう一度試してください。パスキーの保存先をスマホに聞かれたら、{ $auth-name }を選びます。
error-key-type-blocked-do-3 = 見当たらないときは、{ $samsung-use-a-different-passkey }か、それに似た言葉を探してください。
error-key-type-blocked-do-4 = Authenticator を選んでも受け付けられないときは、このツールが用意したメッセージを IT ヘルプデスクに送ってください。
error-key-type-blocked-it = 新しいパスキーの AAGUID が、このユーザーに許可されていません。通常は、別のプロバイダーが要求を処理したことが原因です。Authenticator 自体が拒否された場合は、その AAGUID を許可してください: de1e552d-db1d-4423-a619-566b625cdc84（Android）と 90a3ccdf-635c-4729-a248-9b709135078f（iOS）。

## 9 passkey-not-registered (medium)

error-passkey-not-registered-title = 今回は、パスキーが保存されませんでした
error-passkey-not-registered-meaning = 時間がかかりすぎたか、キャンセルされたか、プライベート ウィンドウだったのかもしれません。何も壊れていないので、もう一度試せば大丈夫です。
error-passkey-not-registered-do-1 = Microsoft Edge か Google Chrome の普通のウィンドウを使ってください。プライベート ウィンドウや、ほかのアプリの中のウィンドウは使わないでください。
error-passkey-not-registered-do-2 = スマホのロックを解除して手に持ち、もう一度始めてください。
error-passkey-not-registered-do-3 = 2 回目も失敗したら、このツールが用意したメッセージを IT ヘルプデスクに送ってください。
error-passkey-not-registered-it = 埋め込みブラウザー（Windows App のサインイン ウィンドウで確認されています）、タイムアウト、プライベート ウィンドウでよく起こります。Windows App からではなく、通常のブラウザー ウィンドウで登録させてください。

## 10 passkey-already-exists (high)

error-passkey-already-exists-title = 前回のパスキーが残っています
error-passkey-already-exists-meaning = スマホにはすでにパスキーがありますが、会社のアカウントには登録されていないかもしれません。前回、途中で止まった場合に起こることがあります。
error-passkey-already-exists-do-1 = ページ{ $ms-security-info }を開いてください。一覧にパスキーがあれば、もうできているかもしれません。このツールの最後の確認に進んでください。
error-passkey-already-exists-do-2 = 一覧になければ、スマホで Authenticator を開き、会社のアカウントをタップしてください。{ $auth-settings }、{ $auth-delete-passkey }の順にタップします。
error-passkey-already-exists-do-3 = 会社のアカウントをもう一度タップし、{ $auth-create-a-passkey }をタップしてください。
error-passkey-already-exists-do-4 = また失敗したら、このツールが用意したメッセージを IT ヘルプデスクに送ってください。
error-passkey-already-exists-it = Authenticator 内にローカルのパスキーがありますが、Entra に対応する登録がありません。構成証明による拒否、タイムアウト、許可されていないプロバイダーのあとに起こります。本人がローカルのパスキーを削除してやり直します。サーバー側に古い登録が残っている場合は、それも削除してください。

## 11 work-profile-cannot-sign-in (high)

error-work-profile-cannot-sign-in-title = パスキーが、もう一方のプロファイルにあります
error-work-profile-cannot-sign-in-meaning = スマホは、仕事用と個人用のアプリを分けています。パスキーは、作った側でしか使えません。おそらく、もう一つ作るだけで解決します。
error-work-profile-cannot-sign-in-do-1 = 仕事用プロファイルの Authenticator（かばんのマーク付き）を開いてください。
error-work-profile-cannot-sign-in-do-2 = そこで会社のアカウントをタップし、{ $auth-create-a-passkey }をタップしてください。最初のパスキーは残しておいてかまいません。
error-work-profile-cannot-sign-in-do-3 = かばんのマークの付いた Authenticator がない場合や、失敗した場合は、このツールが用意したメッセージを IT ヘルプデスクに送ってください。
error-work-profile-cannot-sign-in-it = Android では、パスキーは作成したプロファイルでしか使えません。仕事用プロファイルに Authenticator をインストールし、認証情報プロバイダーとして許可し、その中にパスキーを作成する必要があります。個人用プロファイルのパスキーは使えません。

## 12 sign-in-another-way (high)

error-sign-in-another-way-title = このパスキーは、もう使えません
error-sign-in-another-way-meaning = Microsoft は、スマホのパスキーを使えませんでした。すでに無効になっていますが、新しいものはすぐに作れます。
error-sign-in-another-way-do-1 = お持ちの別の方法でサインインしてください。
error-sign-in-another-way-do-2 = 古いパスキーを削除してください。Authenticator で会社のアカウント、{ $auth-settings }、{ $auth-delete-passkey }の順にタップします。ページ{ $ms-security-info }にも載っていれば、そこでも削除してください。
error-sign-in-another-way-do-3 = このツールで新しいパスキーを作ってください。
error-sign-in-another-way-do-4 = ほかにサインインする方法がないときは、このツールが用意したメッセージを IT ヘルプデスクに送ってください。
error-sign-in-another-way-it = デバイス上のパスキーは、このアカウントではもう有効ではありません。本人が別の方法または TAP でサインインし、古いパスキーを削除して登録し直します。

## 13 passkey-no-longer-usable (high)

error-passkey-no-longer-usable-title = このパスキーは、アカウントから削除されています
error-passkey-no-longer-usable-meaning = スマホには古いパスキーが残っていますが、アカウントにはもう登録されていません。新しいものを作れば大丈夫です。
error-passkey-no-longer-usable-do-1 = Authenticator で会社のアカウントをタップし、{ $auth-settings }、{ $auth-delete-passkey }の順にタップしてください。
error-passkey-no-longer-usable-do-2 = このツールで新しいパスキーを作ってください。
error-passkey-no-longer-usable-do-3 = 古いパスキーがないとサインインできない場合は、このツールが用意したメッセージを IT ヘルプデスクに送ってください。
error-passkey-no-longer-usable-it = パスキーはサーバーから削除され、スマホにだけ残っています。本人がローカルのパスキーを削除して登録し直します。ほかの方法が残っていない場合は、TAP を発行してください。

## 14 phone-option-or-qr-missing (high)

error-phone-option-or-qr-missing-title = パソコンにスマホの選択肢が出ません
error-phone-option-or-qr-missing-meaning = QR コードは、パソコンとスマホが互いを見つけられるときだけ表示されます。たいていは、Bluetooth がオフか、許可されていないか、スマホが離れすぎています。
error-phone-option-or-qr-missing-do-1 = パソコンとスマホの Bluetooth をオンにしてください。ペアリングは要りません。
error-phone-option-or-qr-missing-do-2 = スマホをパソコンのそばに置き、両方がインターネットにつながっているか確認してください。そのあと、もう一度{ $ms-phone-option }を探します。
error-phone-option-or-qr-missing-do-3 = それでもない場合は、このツールの前の画面に戻り、QR コードを使わない進め方を選んでください。Bluetooth は要りません。
error-phone-option-or-qr-missing-do-4 = ほかの進め方が出ないときは、このツールが用意したメッセージを IT ヘルプデスクに送ってください。
error-phone-option-or-qr-missing-it = Bluetooth がオフ、ポリシーで禁止、または距離が遠いか、いずれかのデバイスがオフラインです。Bluetooth はパスキー用にだけ許可できます: ServicesAllowedList にサービス 0000FFFD-0000-1000-8000-00805F9B34FB と 0000FFF9-0000-1000-8000-00805F9B34FB を指定します。アプリ内の経路と、アプリに引き継ぐ経路では、Bluetooth は不要です。

## 15 stuck-connecting-to-device (medium)

error-stuck-connecting-to-device-title = パソコンとスマホがつながりません
error-stuck-connecting-to-device-meaning = QR コードは読み取れましたが、接続できませんでした。たいていはネットワークで遮断されていますが、画面からはわかりません。
error-stuck-connecting-to-device-do-1 = キャンセルし、両方の Bluetooth がオンか確認して、もう一度試してください。
error-stuck-connecting-to-device-do-2 = 許可されていれば、別のネットワークで試してください。
error-stuck-connecting-to-device-do-3 = または、このツールの前の画面に戻り、QR コードを使わない進め方を選んでください。
error-stuck-connecting-to-device-do-4 = このツールが用意したメッセージを IT ヘルプデスクに送ってください。ネットワークを使えるようにしてもらえます。
error-stuck-connecting-to-device-it = QR の経路で使うトンネル ホストが、遮断または傍受されている可能性があります。cable.ua5v.com（Android）、cable.auth.com、app-site-association.cdn-apple.com、app-site-association.networking.apple（iPhone と iPad）を、パソコンとスマホの両方から、プロキシと TLS 検査なしで許可してください。両方のデバイスで Bluetooth が動作している必要があります。

## 16 tap-blocked-by-policy (high)

error-tap-blocked-by-policy-title = 一時的なコードが受け付けられませんでした
error-tap-blocked-by-policy-meaning = コードはすでに使われたか、会社の設定に合っていないようです。操作の間違いではありません。新しいコードが必要です。
error-tap-blocked-by-policy-do-1 = 同じコードをもう一度入力しないでください。
error-tap-blocked-by-policy-do-2 = IT ヘルプデスクに新しい{ $ms-temporary-access-pass }を頼み、このツールが用意したメッセージを送ってください。
error-tap-blocked-by-policy-do-3 = 新しいコードは、このパソコンではなく、スマホで使ってください。それも受け付けられないときは、もう一度 IT ヘルプデスクに連絡してください。
error-tap-blocked-by-policy-it = ユーザーが一時アクセス パス (TAP) ポリシーの対象外か、ポリシーが 1 回限りを強制しているのにパスが複数回用か、パスがすでに使用されています。ポリシーを修正し、新しいパスを発行してください。1 回限りのパスは、必ずスマホで使わせてください。

## 17 tap-not-offered (high)

error-tap-not-offered-title = サインインの画面で、一時的なコードを求められません
error-tap-not-offered-meaning = 新しいコードは、使えるようになるまで数分かかることがあります。すでに使い切ったか、アカウントがまだ対応していないことも考えられます。
error-tap-not-offered-do-1 = 数分待ってから、もう一度サインインを始めてください。
error-tap-not-offered-do-2 = サインインの画面で、{ $ms-use-tap-instead }か、それに似た言葉を探してください。
error-tap-not-offered-do-3 = ない場合は、このツールが用意したメッセージを IT ヘルプデスクに送り、コードの確認を頼んでください。
error-tap-not-offered-it = ユーザーが一時アクセス パス (TAP) ポリシーの対象外か、パスが使用済みか、まだ複製されていません（数分かかります）。パスの対象範囲と状態を確認し、必要なら新しいものを発行してください。

## 18 tap-guest-refused (high)

error-tap-guest-refused-title = ゲストは一時的なコードを受け取れません
error-tap-guest-refused-meaning = ここでのアカウントは、別の組織から来たゲストです。ゲストにはこのコードを発行できません。だれにでも当てはまる決まりで、ご自身に問題があるわけではありません。
error-tap-guest-refused-do-1 = アカウントを持っている、ご自身の組織のヘルプデスクに、サインインについて相談してください。
error-tap-guest-refused-do-2 = こちらのヘルプデスクにも伝え、このツールが用意したメッセージを送ってください。
error-tap-guest-refused-it = 一時アクセス パスを外部ゲストに追加することはできません。また、ゲストはリソース テナントにパスキーを登録できません。ホーム テナントで MFA を行うようにしてください。

## 19 more-information-required (medium)

error-more-information-required-title = 会社がサインイン方法の追加を求めています
error-more-information-required-meaning = エラーではなく、操作の間違いでもありません。会社がアカウントをより安全にしたいときに、Microsoft がこのページを表示します。
error-more-information-required-do-1 = ご自身で会社のサインインをしている途中に出た場合は、{ $ms-next }を押してください。多くの会社では、次のページは mysignins.microsoft.com にあります。
error-more-information-required-do-2 = QR コードを表示しようとしたら、{ $ms-different-method }を試し、そのあと{ $ms-passkey-in-authenticator }を選んでください。
error-more-information-required-do-3 = 本物のページかどうか自信がないときは、閉じて IT ヘルプデスクに確認してください。
error-more-information-required-it = サインイン時に登録が強制されています（割り込みモード）。障害ではありません。ウィザードのパスキーの画面から WebAuthn の経路が始まることがあり、構成証明が適用されていると失敗します。その場合は、別の方法を選び、Passkey in Microsoft Authenticator を選んでもらってください。

## 20 restored-account-needs-sign-in (high)

error-restored-account-needs-sign-in-title = バックアップから戻したアカウントです。一度サインインが必要です
error-restored-account-needs-sign-in-meaning = 赤い文字は、お知らせにすぎません。このスマホにはアカウントの名前だけが戻り、鍵は戻っていません。
error-restored-account-needs-sign-in-do-1 = 赤い文字で{ $auth-sign-in-to-add }と出ているアカウントをタップしてください。
error-restored-account-needs-sign-in-do-2 = サインインしてください。そのあと、パスキーの作成を続けられます。
error-restored-account-needs-sign-in-do-3 = サインインできないときは、このツールが用意したメッセージを IT ヘルプデスクに送り、{ $ms-temporary-access-pass }を頼んでください。
error-restored-account-needs-sign-in-it = アカウントは Authenticator のバックアップから復元されました。バックアップにパスキーは含まれません。本人が一度アカウントにサインインし、新しいパスキーを登録します。ほかの方法が残っていない場合は、TAP を発行してください。

## 21 no-passkeys-available (high)

error-no-passkeys-available-title = スマホにパスキーが見つかりませんでした
error-no-passkeys-available-meaning = 画面ロックやインターネットなど、ちょっとしたものが足りないのかもしれません。新しいスマホなら、よくあることです。パスキーは古いスマホから引き継がれません。
error-no-passkeys-available-do-1 = スマホに画面ロックが設定されているか確認してください。
error-no-passkeys-available-do-2 = スマホとパソコンの両方で、Bluetooth とインターネットがオンか確認し、もう一度試してください。
error-no-passkeys-available-do-3 = 新しいスマホの場合は、このツールを最初から始めて、新しいパスキーを作ってください。古いスマホがまだあれば、終わるまで取っておいてください。
error-no-passkeys-available-do-4 = ほかにサインインする方法がないときは、IT ヘルプデスクに{ $ms-temporary-access-pass }を頼み、このツールが用意したメッセージを送ってください。
error-no-passkeys-available-it = スマホに使えるパスキーがありません。画面ロックがない、Bluetooth かインターネットがない、またはパスキーが古いスマホに残っています（Authenticator のバックアップには含まれません）。本人が登録し直せるように、TAP を発行してください。

## 22 rooted-or-jailbroken (high)

error-rooted-or-jailbroken-title = Authenticator が、このスマホのシステムを信頼していません
error-rooted-or-jailbroken-meaning = このスマホのシステムは、改造されているようです。Microsoft は、そのようなスマホでの会社のアカウントの利用を認めなくなりました。会社の設定で解除することもできません。
error-rooted-or-jailbroken-do-1 = このスマホでは、パスキーを設定しないでください。
error-rooted-or-jailbroken-do-2 = 別のスマホがあれば、それを使い、このツールを最初から始めてください。
error-rooted-or-jailbroken-do-3 = なければ、このツールが用意したメッセージを IT ヘルプデスクに送り、セキュリティ キーなど、ほかの方法がないか聞いてください。
error-rooted-or-jailbroken-it = Authenticator が、脱獄または root 化されたスマホを検出しました。2026 年に Microsoft は、警告、登録とサインインのブロック、Entra 資格情報の消去を順に展開しました。常に有効で、無効にはできません。別のスマホかセキュリティ キーが必要です。

## 23 not-allowed-error (high)

error-not-allowed-error-title = 操作が中断されました
error-not-allowed-error-meaning = キャンセルされたか、時間がかかりすぎたか、別のウィンドウが手前に出たようです。よくあることで、何も壊れていません。
error-not-allowed-error-do-1 = スマホのロックを解除して、手元に置いてください。
error-not-allowed-error-do-2 = あわてずに、もう一度試してください。終わるまでブラウザーのウィンドウを手前に出したままにし、ほかの場所をクリックしないでください。
error-not-allowed-error-do-3 = 何度も起こるときは、このツールが用意したメッセージを IT ヘルプデスクに送ってください。
error-not-allowed-error-it = NotAllowedError は、キャンセル、タイムアウト、フォーカスの喪失、CTAP の失敗のいずれかを表します。Windows では、詳細がイベント ログ Microsoft-Windows-WebAuthN/Operational に記録されます。

## 24 something-went-wrong (medium)

error-something-went-wrong-title = Microsoft のページには、原因が示されていません
error-something-went-wrong-meaning = このメッセージには、いろいろな原因が考えられます。前回のパスキーや別のアプリのパスキーが妨げになっていることが多く、操作の間違いではありません。
error-something-went-wrong-do-1 = ページ{ $ms-security-info }と Authenticator を見てください。前回のパスキーが残っていれば、削除してください。
error-something-went-wrong-do-2 = 別のブラウザーの普通のウィンドウで、もう一度試してください。
error-something-went-wrong-do-3 = それでも失敗するときは、このツールが用意したメッセージを IT ヘルプデスクに送ってください。
error-something-went-wrong-it = 汎用のメッセージで、別の保管場所の資格情報が原因であることが多いものです。古いパスキーを削除し、別のブラウザーで試し、その時刻のサインイン ログと監査ログを確認してください。

## 25 method-missing-in-list (high)

error-method-missing-in-list-title = アカウントで Authenticator のパスキーが有効になっていません
error-method-missing-in-list-meaning = アカウントの一覧に{ $ms-passkey-in-authenticator }が出ません。これは会社の設定で、ご自身では変更できません。
error-method-missing-in-list-do-1 = 代わりに{ $ms-plain-passkey }を選ばないでください。パスキーが別のアプリに保存されることがあります。
error-method-missing-in-list-do-2 = このツールが用意したメッセージを IT ヘルプデスクに送ってください。使えるようにしてもらえます。
error-method-missing-in-list-it = 次の点を確認してください。Passkey (FIDO2) が有効であること、ユーザーが対象グループに含まれ、除外グループに含まれていないこと（除外が優先されます）、Allow self-service set up が Yes であること、ユーザーのプロファイルが Authenticator の AAGUID を許可していること。

## 26 code-53000-device-not-compliant (high)

error-code-53000-device-not-compliant-title = ここでは、会社が確認したデバイスだけを使えます
error-code-53000-device-not-compliant-meaning = 会社のルールにより、デバイスが先に一定の条件を満たす必要があります。操作の間違いではありません。
error-code-53000-device-not-compliant-do-1 = ここで止めてください。もう一度試しても変わりません。
error-code-53000-device-not-compliant-do-2 = このツールが用意したメッセージに番号 53000 を添えて、IT ヘルプデスクに送ってください。
error-code-53000-device-not-compliant-it = 53000 DeviceNotCompliant: 準拠デバイスの許可条件を満たしていません。デバイスを準拠させるか、登録を除外してください。Microsoft はこのために Microsoft Authenticator Credential Registration（App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b）を案内しています。テナントで確認してください。

## 27 code-53001-device-not-domain-joined (high)

error-code-53001-device-not-domain-joined-title = 会社のパソコン用のルールが、このデバイスに適用されました
error-code-53001-device-not-domain-joined-meaning = このルールは、会社のネットワークに所属するパソコンを求めています。スマホでは条件を満たせないため、ご自身では解決できません。
error-code-53001-device-not-domain-joined-do-1 = ここで止めてください。もう一度試しても変わりません。
error-code-53001-device-not-domain-joined-do-2 = このツールが用意したメッセージに番号 53001 を添えて、IT ヘルプデスクに送ってください。
error-code-53001-device-not-domain-joined-it = 53001 DeviceNotDomainJoined: ハイブリッド参加済みデバイスを要求する許可条件が適用されています。スマホには適用しないでください。

## 28 code-53002-app-not-approved (high)

error-code-53002-app-not-approved-title = 会社のルールで、使用中のアプリは許可されていません
error-code-53002-app-not-approved-meaning = 会社には承認済みアプリの一覧があり、使っているアプリが載っていません。操作の間違いではありません。
error-code-53002-app-not-approved-do-1 = ここで止めてください。もう一度試しても変わりません。
error-code-53002-app-not-approved-do-2 = このツールが用意したメッセージに番号 53002 を添えて、IT ヘルプデスクに送ってください。
error-code-53002-app-not-approved-it = 53002 ApplicationUsedIsNotAnApprovedApp: 承認されたクライアント アプリの許可条件が適用されています。この条件は 2026 年 3 月の廃止が発表されているため、アプリ保護ポリシーに置き換えてください。ただし、Authenticator はそちらも満たせないため、登録は対象から外す必要があります。

## 29 code-53003-blocked-by-ca (high)

error-code-53003-blocked-by-ca-title = 会社のルールにより、このサインインがブロックされました
error-code-53003-blocked-by-ca-meaning = 会社のセキュリティのルールの一つに引っかかりました。どのルールかはここではわかりませんが、IT ヘルプデスクなら調べられます。
error-code-53003-blocked-by-ca-do-1 = ページに Correlation ID（関連付け ID）が出ていたら、コピーするか写真に撮ってください。
error-code-53003-blocked-by-ca-do-2 = このツールが用意したメッセージと一緒に、IT ヘルプデスクに送ってください。
error-code-53003-blocked-by-ca-it = 53003 BlockedByConditionalAccess: いずれかの条件付きアクセス ポリシーによるものです。ポリシー名はサインイン ログで確認できます。Correlation ID で検索してください。アプリが Microsoft Authenticator で、リソースが ea890292-c8c8-4433-b5ea-b09d0668e1a6 の場合は、パスキーの登録がブロックされている可能性があります。デバイス プラットフォームのブロックも確認してください。

## 30 code-53004-53011-risk (high)

error-code-53004-53011-risk-title = アカウントを守るため、Microsoft が操作を止めました
error-code-53004-53011-risk-meaning = Microsoft がリスクを検出し、まず IT ヘルプデスクの確認を求めています。それだけで、操作を間違えたということにはなりません。
error-code-53004-53011-risk-do-1 = 何度も試さないでください。
error-code-53004-53011-risk-do-2 = なるべく早く IT ヘルプデスクに連絡し、このツールが用意したメッセージを送ってください。
error-code-53004-53011-risk-it = 53004 ProofUpBlockedDueToRisk または 53011: リスクのため登録がブロックされています。リスクを調査して修復してから、本人にもう一度試してもらってください。

## 31 code-53009-app-protection (low)

error-code-53009-app-protection-title = 保護されたアプリについての会社のルールが原因かもしれません
error-code-53009-app-protection-meaning = この番号は、会社が特別に保護されたアプリを求めているときによく出ます。通常、ご自身では変更できません。
error-code-53009-app-protection-do-1 = いったんここで止めてください。
error-code-53009-app-protection-do-2 = このツールが用意したメッセージに番号 53009 を添えて、IT ヘルプデスクに送ってください。
error-code-53009-app-protection-it = 53009 は、Intune のアプリ保護ポリシーがないことを示すと報告されています（出典は未確認）。Authenticator はこの許可条件を満たせません。サインイン ログでポリシーを確認し、アプリ フィルター、準拠デバイスとの OR 条件、または登録の除外を使ってください。

## 32 code-530035-security-defaults (high)

error-code-530035-security-defaults-title = 会社の基本の保護により、このサインインがブロックされました
error-code-530035-security-defaults-meaning = 会社は Microsoft の基本の保護を使っていて、ここではそれがサインインを認めませんでした。操作の間違いではありません。
error-code-530035-security-defaults-do-1 = ここで止めてください。もう一度試しても、おそらく変わりません。
error-code-530035-security-defaults-do-2 = このツールが用意したメッセージに番号 530035 を添えて、IT ヘルプデスクに送ってください。
error-code-530035-security-defaults-it = 530035 BlockedBySecurityDefaults: テナントのセキュリティの既定値群がサインインをブロックしています。この操作について、文書化された対処は確認できていません。何が拒否されたか、サインイン ログを確認してください。

## 33 code-135010-key-not-found (medium)

error-code-135010-key-not-found-title = このパスキーは、アカウントに登録されていません
error-code-135010-key-not-found-meaning = スマホにパスキーはありますが、アカウントの一覧からは消えているようです。新しいものを作れば解決します。
error-code-135010-key-not-found-do-1 = Authenticator で会社のアカウントをタップし、{ $auth-settings }、{ $auth-delete-passkey }の順にタップしてください。
error-code-135010-key-not-found-do-2 = このツールで新しいパスキーを作ってください。
error-code-135010-key-not-found-do-3 = 失敗したら、このツールが用意したメッセージに番号 135010 を添えて、IT ヘルプデスクに送ってください。
error-code-135010-key-not-found-it = 135010 KeyNotFound: このキーは Entra に登録されていません（古い文書にあるコードです）。本人がローカルのパスキーを削除して登録し直します。

## 34 android14-no-provider-switch (high)

error-android14-no-provider-switch-title = このスマホには、Authenticator のスイッチがありません
error-android14-no-provider-switch-meaning = 一部のメーカーは、Android 14 にこのスイッチを入れていません。アプリで追加することもできないので、見落としたわけではありません。
error-android14-no-provider-switch-do-1 = まず、スマホの設定の検索で{ $android-search-passkey }と入力してください。
error-android14-no-provider-switch-do-2 = { $auth-name }の入った一覧が出てこなければ、システムの更新を確認し、Android 15 以降があればインストールしてください。
error-android14-no-provider-switch-do-3 = 更新がない場合は、別のスマホを使うか、このツールが用意したメッセージを IT ヘルプデスクに送り、セキュリティ キーを頼んでください。
error-android14-no-provider-switch-it = Android 14 では、Credential Manager の機能はメーカーの任意で、搭載していないスマホがあります。Microsoft は Android 15 を推奨しています。確認コマンド: adb shell pm has-feature android.software.credentials。更新できない場合は、セキュリティ キーか別のスマホを用意してください。

## 35 attestation-service-down (high)

error-attestation-service-down-title = スマホの確認を完了できませんでした
error-attestation-service-down-meaning = スマホが正規のものであることを、Apple または Google がインターネット経由で確認します。このサービスは、混み合ったり、しばらく止まったりすることがあります。操作とは関係ありません。
error-attestation-service-down-do-1 = スマホがインターネットにつながっているか確認してください。
error-attestation-service-down-do-2 = しばらく待ってから、もう一度試してください。
error-attestation-service-down-do-3 = あとで試しても失敗するときは、このツールが用意したメッセージを IT ヘルプデスクに送ってください。
error-attestation-service-down-it = 構成証明が適用されている場合、スマホは Apple（App Attest）または Google（Play Integrity とキーの構成証明）にオンラインで問い合わせます。https://developer.apple.com/system-status/ と https://status.play.google.com/ を確認し、スマホのネットワークからこれらのサービスに接続できるようにしてください。

## 36 company-portal-too-old (high)

error-company-portal-too-old-title = スマホにある会社用の別のアプリが古すぎます
error-company-portal-too-old-meaning = スマホの Company Portal（ポータル サイト）というアプリが古く、Authenticator を設定できません。更新すれば解決します。
error-company-portal-too-old-do-1 = スマホのアプリ ストアで Company Portal を検索し、更新してください。
error-company-portal-too-old-do-2 = Authenticator に戻り、もう一度試してください。
error-company-portal-too-old-do-3 = 更新できないときは、このツールが用意したメッセージを IT ヘルプデスクに送ってください。
error-company-portal-too-old-it = Company Portal（ポータル サイト）が 2111 (5.0.5333.0) より古い Android スマホでは、Authenticator を登録できません。更新を配布してください。

## 37 naming-page-hangs (low)

error-naming-page-hangs-title = 名前を付けるページが先に進みません
error-naming-page-hangs-meaning = ページが読み込み中のままでも、パスキーは保存されていることがよくあります。おそらく、操作はすべて正しくできています。
error-naming-page-hangs-do-1 = 新しいタブでページ{ $ms-security-info }を開き、一覧にパスキーがあるか見てください。
error-naming-page-hangs-do-2 = あれば、止まっているページを閉じてください。このツールの最後の確認に進めます。
error-naming-page-hangs-do-3 = なければ、もう一度試してください。それでもだめなら、このツールが用意したメッセージを IT ヘルプデスクに送ってください。
error-naming-page-hangs-it = ブラウザーのウィザードの名前を付けるページは、パスキーが作成されていても止まることがあると報告されています。ユーザーの認証方法を確認してください。そこにパスキーがなければ、ローカルのパスキーを削除し、Authenticator の中で登録してもらってください。

## 38 windows-whfb-credential-exists (high)

error-windows-whfb-credential-exists-title = パソコンにパスキーが保存されそうになりました
error-windows-whfb-credential-exists-meaning = Windows が、このパソコンにパスキーを保存しようとしましたが、ここには同じ種類のサインインがすでにあります。必要なパスキーは、スマホに作るものです。
error-windows-whfb-credential-exists-do-1 = キャンセルして、もう一度始めてください。
error-windows-whfb-credential-exists-do-2 = { $ms-passkey-in-authenticator }を選んでください。パスキーの保存先を Windows に聞かれたら、Windows ではなくスマホを選びます。
error-windows-whfb-credential-exists-do-3 = スマホの選択肢が出ないときは、このツールの前の画面に戻り、Authenticator の中で作る進め方を選んでください。それもうまくいかなければ、このツールが用意したメッセージを IT ヘルプデスクに送ってください。
error-windows-whfb-credential-exists-it = 同じアカウントの Windows Hello for Business 資格情報があると、Windows での Microsoft Entra パスキーの登録は失敗します。代わりにスマホを選んでもらってください。Passkey in Microsoft Authenticator から行うのが確実です。
