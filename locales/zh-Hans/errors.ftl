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

error-passkey-not-accepted-title = Microsoft 没有接受这个通行密钥
error-passkey-not-accepted-meaning = 通行密钥已经在手机上建好，但公司只接受在 Authenticator 应用里创建的通行密钥。您没有做错什么，是网页引导您用了另一种方式。
error-passkey-not-accepted-do-1 = 在手机上打开 Authenticator，点您的工作帐户。先点{ $auth-settings }，再点{ $auth-delete-passkey }。这样只会删除被拒绝的通行密钥。
error-passkey-not-accepted-do-2 = 留在 Authenticator 里，再点一次您的工作帐户，然后点{ $auth-create-a-passkey }，按提示操作。
error-passkey-not-accepted-do-3 = 如果又被拒绝，请把本程序准备好的消息发给 IT 服务台。
error-passkey-not-accepted-it = 很可能强制了证明 (attestation)，而这个通行密钥来自 WebAuthn 途径（{ $ms-having-trouble }或中断模式向导），该途径无法提供证明。请用户删除残留的通行密钥，并在 Authenticator 内注册；对必须使用二维码的用户，可以另设一个不要求证明的通行密钥配置文件。

## 2 app-protection-block (medium)

error-app-protection-block-title = 公司的规则在这里拦下了 Authenticator
error-app-protection-block-meaning = 公司在这里要求使用受特别保护的应用，而 Authenticator 无法满足这个要求。这不是您的错，再试也没有用。
error-app-protection-block-do-1 = 请在这里停下。不用删除任何东西，也不用重来。
error-app-protection-block-do-2 = 请把本程序准备好的消息发给 IT 服务台，他们可以更改规则。
error-app-protection-block-it = 要求应用保护策略或已批准的客户端应用的条件访问策略覆盖了 Authenticator 的登录；Authenticator 是代理 (broker)，无法满足该要求。文档中的解决办法：用筛选器只针对特定应用；与合规设备用“或”组合授权；或在有补偿控制的情况下限时豁免。Microsoft 的文档提到可排除 Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b)，但并非该页面的每个版本都有，请在您的租户中核对。

## 3 compliant-device-required (medium)

error-compliant-device-required-title = 公司要求先把这部手机纳入管理
error-compliant-device-required-meaning = 公司的规则只让受管理的手机通过这里。这个提示来自规则，不是因为您做了什么。
error-compliant-device-required-do-1 = 先不要点{ $auth-continue }，它可能会让您的手机被公司管理。
error-compliant-device-required-do-2 = 只有 IT 服务台让您这样做时，才让手机加入公司管理。
error-compliant-device-required-do-3 = 请把本程序准备好的消息发给 IT 服务台，问问这部手机是否应该由公司管理。弄清楚之后，再回到这里继续。
error-compliant-device-required-it = 手机上的注册受到合规设备授权的约束：读取方法 (UserAuthenticationMethod.Read) 获得豁免，写入 (UserAuthenticationMethod.ReadWrite) 则没有。请让手机注册到管理，或排除该注册操作。Microsoft 的文档为此列出了 Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b)，请在您的租户中核对；实践中也有人排除 Azure Credential Configuration Endpoint Service (App ID ea890292-c8c8-4433-b5ea-b09d0668e1a6)，但这一点没有文档记载。

## 4 signin-blocked-security-info (medium)

error-signin-blocked-security-info-title = 这一步只能在特定的地点或设备上做
error-signin-blocked-security-info-meaning = 公司保护这一步，是为了不让别人更改您的登录方法。您没有做错什么。
error-signin-blocked-security-info-do-1 = 如果您知道公司要求的地点或设备，例如办公室的网络，请在那里再试一次。
error-signin-blocked-security-info-do-2 = 如果不知道，请向 IT 服务台申请{ $ms-temporary-access-pass }。这是一个短时间有效的代码，请在手机上使用，不要在这台电脑上使用。
error-signin-blocked-security-info-do-3 = 如果还是被拦下，请把本程序准备好的消息发给 IT 服务台。
error-signin-blocked-security-info-it = 很可能是 AADSTS53010 (ProofUpBlockedDueToSecurityInfoAcr)：针对用户操作 Register security information（注册安全信息）的策略，或某个身份验证强度阻止了凭据终结点。登录 Authenticator 本身也受该策略约束。TAP 可在任何设备或地点满足 MFA；请让移动端策略与注册策略保持一致。当策略阻止设备平台时，同样的标题也会随 53003 出现。

## 5 finish-setup-on-web (medium)

error-finish-setup-on-web-title = Authenticator 让您去浏览器
error-finish-setup-on-web-meaning = 您还没有通行密钥，公司的规则就已经要求它了。这样应用和浏览器可能会把您来回推，这不是您的错。
error-finish-setup-on-web-do-1 = 请先在这里停下，免得来回打转。
error-finish-setup-on-web-do-2 = 只有 IT 服务台让您这样做时，才点{ $auth-open-browser }。
error-finish-setup-on-web-do-3 = 请把本程序准备好的消息发给 IT 服务台，他们可以为您放行。
error-finish-setup-on-web-it = 针对所有资源的“仅限通行密钥”身份验证强度，也覆盖了创建第一个通行密钥所需的登录。文档中的解决办法：为桌面和移动设备分设策略，移动端强度为 TAP 加通行密钥，并与 Register security information（注册安全信息）的强度完全一致；或使用应用筛选器。只有在未强制证明 (attestation) 时，才能在浏览器中完成。

## 6 contact-admin-no-mfa (medium)

error-contact-admin-no-mfa-title = 您需要第二种方法来证明身份
error-contact-admin-no-mfa-meaning = 要通过第二种验证才能添加通行密钥，而您的帐户还没有。这件事您自己解决不了，但您没有做错什么。
error-contact-admin-no-mfa-do-1 = 请向 IT 服务台申请{ $ms-temporary-access-pass }。这是一个短时间有效的代码。本程序已经准备好一条消息，您可以直接发送。
error-contact-admin-no-mfa-do-2 = 拿到代码后，请在手机上使用，不要在这台电脑上使用。它可能只能用一次。
error-contact-admin-no-mfa-do-3 = 然后回到这里，继续下一步。如果代码不能用，请告诉 IT 服务台。
error-contact-admin-no-mfa-it = 该帐户没有 MFA 方法，而注册需要 MFA 或临时访问通行证 (TAP)。请签发一个在手机上使用的 TAP：用一次性 TAP 登录后，必须在 10 分钟内完成注册；多次使用的 TAP 可以再次使用，并重新计时。

## 7 lets-try-something-else (high)

error-lets-try-something-else-title = 请换一种方法再登录一次
error-lets-try-something-else-meaning = 两条安全规则互相冲突了。您没有做错什么，重新来一次往往就能解决。
error-lets-try-something-else-do-1 = 关闭浏览器的所有窗口。
error-lets-try-something-else-do-2 = 从本程序重新打开{ $ms-security-info }页面。
error-lets-try-something-else-do-3 = 登录时，选择和上次不同的方法。
error-lets-try-something-else-do-4 = 如果提示再次出现，请把本程序准备好的消息发给 IT 服务台。
error-lets-try-something-else-it = 用户操作 Register security information（注册安全信息）的身份验证强度，与 My Sign-Ins 的规则（最近 10 分钟内没有 MFA 就要求 MFA）发生冲突。文档中的解决办法：把该用户操作的登录频率设为 Every time（每次）。用户也可以用该强度接受的方法重新登录。

## 8 key-type-blocked (medium)

error-key-type-blocked-title = 通行密钥很可能保存到了错误的地方
error-key-type-blocked-meaning = 它很可能进了另一个密码管理器，例如 Samsung Pass，而公司不接受那里的通行密钥。手机喜欢推荐自带的应用，所以这种情况很常见。
error-key-type-blocked-do-1 = 在保存它的应用里，删除新建的通行密钥。
error-key-type-blocked-do-2 = 再试一次。手机询问通行密钥保存到哪里时，选择{ $auth-name }。
error-key-type-blocked-do-3 = 如果没有看到它，请找一找{ $samsung-use-a-different-passkey }或类似的文字。
error-key-type-blocked-do-4 = 如果您选的就是 Authenticator，却还是被拒绝，请把本程序准备好的消息发给 IT 服务台。
error-key-type-blocked-it = 新通行密钥的 AAGUID 不在该用户允许的范围内，通常是因为另一个提供程序接管了请求。如果被拒绝的是 Authenticator 本身，请允许它的 AAGUID：de1e552d-db1d-4423-a619-566b625cdc84 (Android) 和 90a3ccdf-635c-4729-a248-9b709135078f (iOS)。

## 9 passkey-not-registered (medium)

error-passkey-not-registered-title = 这次没有保存通行密钥
error-passkey-not-registered-meaning = 可能是超时了、被取消了，或者用的是隐私窗口。什么都没有损坏，再试一次就好。
error-passkey-not-registered-do-1 = 请用 Microsoft Edge 或 Google Chrome 的普通窗口，不要用隐私窗口，也不要用其他程序里的窗口。
error-passkey-not-registered-do-2 = 把手机解锁，拿在手里，然后重新开始。
error-passkey-not-registered-do-3 = 如果第二次还是失败，请把本程序准备好的消息发给 IT 服务台。
error-passkey-not-registered-it = 常见于嵌入式浏览器（在 Windows App 的登录窗口中见过）、超时或隐私窗口。请让用户在普通的浏览器窗口中注册，不要通过 Windows App。

## 10 passkey-already-exists (high)

error-passkey-already-exists-title = 之前留下了一个通行密钥
error-passkey-already-exists-meaning = 您的手机上已经有一个通行密钥，但您的工作帐户里可能没有它的记录。之前的操作中途停下时，就可能这样。
error-passkey-already-exists-do-1 = 打开您的{ $ms-security-info }页面。如果列表里有这个通行密钥，可能已经完成了：请到本程序的最后一步检查。
error-passkey-already-exists-do-2 = 如果列表里没有，请在手机上打开 Authenticator，点您的工作帐户。先点{ $auth-settings }，再点{ $auth-delete-passkey }。
error-passkey-already-exists-do-3 = 再点一次您的工作帐户，然后点{ $auth-create-a-passkey }。
error-passkey-already-exists-do-4 = 如果又失败，请把本程序准备好的消息发给 IT 服务台。
error-passkey-already-exists-it = Authenticator 本地有通行密钥，但 Entra 中没有对应的记录，起因是证明 (attestation) 被拒、超时，或提供程序不被允许。请用户删除本地通行密钥后重试；服务器上如有过期条目，请一并删除。

## 11 work-profile-cannot-sign-in (high)

error-work-profile-cannot-sign-in-title = 通行密钥在手机的另一边
error-work-profile-cannot-sign-in-meaning = 您的手机把工作和个人应用分开了。通行密钥在哪一边创建，就只能在哪一边用。您多半只需要再建一个。
error-work-profile-cannot-sign-in-do-1 = 打开工作区里的 Authenticator，也就是图标带公文包的那个。
error-work-profile-cannot-sign-in-do-2 = 在那里点您的工作帐户，再点{ $auth-create-a-passkey }。第一个通行密钥可以留着。
error-work-profile-cannot-sign-in-do-3 = 如果没有图标带公文包的 Authenticator，或者失败了，请把本程序准备好的消息发给 IT 服务台。
error-work-profile-cannot-sign-in-it = 在 Android 上，通行密钥只能在创建它的配置文件中使用。Authenticator 必须安装在工作配置文件 (work profile) 中，在那里被允许作为凭据提供程序，并有自己的通行密钥；个人配置文件中的不算。

## 12 sign-in-another-way (high)

error-sign-in-another-way-title = 这个通行密钥不能再用了
error-sign-in-another-way-meaning = Microsoft 无法使用您手机上的通行密钥。它已经失效，不过很快就能建一个新的。
error-sign-in-another-way-do-1 = 用您拥有的其他方法登录。
error-sign-in-another-way-do-2 = 删除旧的通行密钥：在 Authenticator 里依次点您的工作帐户、{ $auth-settings }、{ $auth-delete-passkey }。如果{ $ms-security-info }页面上也有它，请在那里一并删除。
error-sign-in-another-way-do-3 = 用本程序创建一个新的通行密钥。
error-sign-in-another-way-do-4 = 如果您没有其他登录方法，请把本程序准备好的消息发给 IT 服务台。
error-sign-in-another-way-it = 设备上的通行密钥对该帐户已失效。请用户用其他方法或 TAP 登录，删除过期的通行密钥并重新注册。

## 13 passkey-no-longer-usable (high)

error-passkey-no-longer-usable-title = 这个通行密钥已从您的帐户中移除
error-passkey-no-longer-usable-meaning = 您的手机上还有旧的通行密钥，但帐户里已经没有它的记录了。您只需要建一个新的。
error-passkey-no-longer-usable-do-1 = 在 Authenticator 里依次点您的工作帐户、{ $auth-settings }、{ $auth-delete-passkey }。
error-passkey-no-longer-usable-do-2 = 用本程序创建一个新的通行密钥。
error-passkey-no-longer-usable-do-3 = 如果没有旧的就无法登录，请把本程序准备好的消息发给 IT 服务台。
error-passkey-no-longer-usable-it = 通行密钥已在服务器上删除，但仍留在手机上。请用户删除本地的通行密钥并重新注册；如果没有其他方法，请签发 TAP。

## 14 phone-option-or-qr-missing (high)

error-phone-option-or-qr-missing-title = 电脑上没有出现手机这个选项
error-phone-option-or-qr-missing-meaning = 只有电脑和手机能互相发现时，才会显示二维码。多半是蓝牙没开、不被允许，或者手机离得太远。
error-phone-option-or-qr-missing-do-1 = 在电脑和手机上都打开蓝牙，不需要配对。
error-phone-option-or-qr-missing-do-2 = 把手机放在电脑旁边，确认两边都已联网，然后再找一找{ $ms-phone-option }。
error-phone-option-or-qr-missing-do-3 = 还是没有？请在本程序里返回，选择不用二维码的方式，它不需要蓝牙。
error-phone-option-or-qr-missing-do-4 = 如果没有其他方式可选，请把本程序准备好的消息发给 IT 服务台。
error-phone-option-or-qr-missing-it = 蓝牙已关闭、被策略禁止或超出范围，或者某台设备离线。可以只为通行密钥允许蓝牙：在 ServicesAllowedList 中加入服务 0000FFFD-0000-1000-8000-00805F9B34FB 和 0000FFF9-0000-1000-8000-00805F9B34FB。应用内途径和转到应用的途径不需要蓝牙。

## 15 stuck-connecting-to-device (medium)

error-stuck-connecting-to-device-title = 电脑和手机连不上
error-stuck-connecting-to-device-meaning = 二维码已经读到，但连接没有建立。多半是网络拦住了，您在这里看不出来。
error-stuck-connecting-to-device-do-1 = 取消，确认两台设备的蓝牙都已打开，再试一次。
error-stuck-connecting-to-device-do-2 = 如果允许，请换一个网络试试。
error-stuck-connecting-to-device-do-3 = 或者在本程序里返回，选择不用二维码的方式。
error-stuck-connecting-to-device-do-4 = 请把本程序准备好的消息发给 IT 服务台，让他们放行网络。
error-stuck-connecting-to-device-it = 二维码途径的隧道主机很可能被阻止或拦截。请允许电脑和手机访问 cable.ua5v.com (Android)、cable.auth.com、app-site-association.cdn-apple.com 和 app-site-association.networking.apple（iPhone 和 iPad），不经代理，也不做 TLS 检查。两台设备的蓝牙都必须可用。

## 16 tap-blocked-by-policy (high)

error-tap-blocked-by-policy-title = 临时代码被拒绝了
error-tap-blocked-by-policy-meaning = 代码可能已经用过，或者不符合公司的设置。您没有做错什么，但需要一个新的代码。
error-tap-blocked-by-policy-do-1 = 不要再输入同一个代码。
error-tap-blocked-by-policy-do-2 = 请向 IT 服务台申请新的{ $ms-temporary-access-pass }，并把本程序准备好的消息发给他们。
error-tap-blocked-by-policy-do-3 = 请在手机上使用新代码，不要在这台电脑上使用。如果又被拒绝，请再次联系 IT 服务台。
error-tap-blocked-by-policy-it = 用户不在临时访问通行证 (TAP) 策略的范围内；或通行证可多次使用，而策略强制一次性使用；或通行证已经用过。请更正策略并签发新的通行证；一次性通行证必须在手机上使用。

## 17 tap-not-offered (high)

error-tap-not-offered-title = 登录页面没有要求输入您的临时代码
error-tap-not-offered-meaning = 新代码可能要过几分钟才能用。也可能是代码已经用完，或者您的帐户还没有为它设置好。
error-tap-not-offered-do-1 = 等几分钟，再重新开始登录。
error-tap-not-offered-do-2 = 在登录页面上找一找{ $ms-use-tap-instead }或类似的文字。
error-tap-not-offered-do-3 = 如果没有，请把本程序准备好的消息发给 IT 服务台，请他们检查代码。
error-tap-not-offered-it = 用户不在临时访问通行证 (TAP) 策略的范围内，或通行证已用完，或尚未完成复制（需要几分钟）。请检查通行证的范围和状态，必要时签发新的。

## 18 tap-guest-refused (high)

error-tap-guest-refused-title = 来宾不能使用临时代码
error-tap-guest-refused-meaning = 您在这里的帐户是来自另一个组织的来宾，不能为来宾提供这种代码。这是通用规定，不是针对您。
error-tap-guest-refused-do-1 = 请联系您自己组织（帐户所属的组织）的 IT 服务台，请他们帮助您登录。
error-tap-guest-refused-do-2 = 也请告诉这里的 IT 服务台，并把本程序准备好的消息发给他们。
error-tap-guest-refused-it = 不能为外部来宾添加临时访问通行证 (TAP)，来宾也不能在资源租户中注册通行密钥。请让用户在其主租户中完成 MFA。

## 19 more-information-required (medium)

error-more-information-required-title = 公司要求您添加一种登录方法
error-more-information-required-meaning = 这不是错误，您也没有做错什么。公司想让您的帐户更安全时，Microsoft 就会显示这个页面。
error-more-information-required-do-1 = 它是在您自己登录工作帐户时出现的吗？那就点{ $ms-next }。在大多数公司，接下来的页面在 mysignins.microsoft.com 上。
error-more-information-required-do-2 = 如果它要显示二维码，请先试{ $ms-different-method }，再选择{ $ms-passkey-in-authenticator }。
error-more-information-required-do-3 = 如果不确定页面是不是真的，请关闭它，并询问 IT 服务台。
error-more-information-required-it = 登录时正在强制注册（中断模式），并非故障。向导中的通行密钥页面可能会启动 WebAuthn 途径，在强制证明 (attestation) 时会失败：此时请用户选择其他方法，再选 Passkey in Microsoft Authenticator。

## 20 restored-account-needs-sign-in (high)

error-restored-account-needs-sign-in-title = 您的帐户来自备份，需要登录一次
error-restored-account-needs-sign-in-meaning = 红字只是提醒。恢复到这部手机上的只有帐户名称，没有密钥。
error-restored-account-needs-sign-in-do-1 = 点带有红字{ $auth-sign-in-to-add }的帐户。
error-restored-account-needs-sign-in-do-2 = 登录。之后就可以继续创建通行密钥。
error-restored-account-needs-sign-in-do-3 = 如果无法登录，请把本程序准备好的消息发给 IT 服务台，并申请{ $ms-temporary-access-pass }。
error-restored-account-needs-sign-in-it = 该帐户由 Authenticator 备份恢复，而备份从不包含通行密钥。请用户登录一次该帐户，然后注册新的通行密钥；如果没有其他方法，请签发 TAP。

## 21 no-passkeys-available (high)

error-no-passkeys-available-title = 手机上没有找到通行密钥
error-no-passkeys-available-meaning = 可能只是缺了一点小东西，例如锁屏或网络。如果是新手机，这很正常：通行密钥不会从旧手机转移过来。
error-no-passkeys-available-do-1 = 检查手机是否设置了锁屏。
error-no-passkeys-available-do-2 = 检查手机和电脑的蓝牙和网络是否都已打开，然后再试一次。
error-no-passkeys-available-do-3 = 新手机？请从头运行本程序，创建新的通行密钥。如果旧手机还在，请留到完成为止。
error-no-passkeys-available-do-4 = 如果没有其他登录方法，请向 IT 服务台申请{ $ms-temporary-access-pass }，并把本程序准备好的消息发给他们。
error-no-passkeys-available-it = 手机上没有可用的通行密钥：没有锁屏、缺少蓝牙或网络，或通行密钥留在旧手机上（Authenticator 备份从不包含它）。请签发 TAP，让用户重新注册。

## 22 rooted-or-jailbroken (high)

error-rooted-or-jailbroken-title = Authenticator 不信任这部手机的系统
error-rooted-or-jailbroken-meaning = 这部手机的系统似乎被改动过。Microsoft 不再允许在这样的手机上使用工作帐户，公司也无法关闭这个限制。
error-rooted-or-jailbroken-do-1 = 不要在这部手机上设置通行密钥。
error-rooted-or-jailbroken-do-2 = 如果您有另一部手机，请用那一部，并重新运行本程序。
error-rooted-or-jailbroken-do-3 = 如果没有，请把本程序准备好的消息发给 IT 服务台，问问他们能否提供其他方法，例如安全密钥。
error-rooted-or-jailbroken-it = Authenticator 检测到手机已越狱或 root。2026 年，Microsoft 先后推出了警告、阻止注册和登录、清除 Entra 凭据；该功能始终开启，无法停用。需要另一部手机或安全密钥。

## 23 not-allowed-error (high)

error-not-allowed-error-title = 这一步被中断了
error-not-allowed-error-meaning = 可能是取消了、超时了，或者有别的窗口挡在前面。这很常见，什么都没有损坏。
error-not-allowed-error-do-1 = 把手机解锁，放在身边。
error-not-allowed-error-do-2 = 慢慢来，再试一次。让浏览器窗口保持在最前面，完成之前不要点别的地方。
error-not-allowed-error-do-3 = 如果反复出现，请把本程序准备好的消息发给 IT 服务台。
error-not-allowed-error-it = NotAllowedError 表示取消、超时、失去焦点或 CTAP 失败。在 Windows 上，详情见事件日志 Microsoft-Windows-WebAuthN/Operational。

## 24 something-went-wrong (medium)

error-something-went-wrong-title = Microsoft 的页面没有说明问题在哪里
error-something-went-wrong-meaning = 这个提示可能有很多种意思。常见的原因是之前留下的、或来自其他应用的通行密钥造成了干扰，这不是您的错。
error-something-went-wrong-do-1 = 查看{ $ms-security-info }页面和 Authenticator。如果之前留下了通行密钥，请删除它。
error-something-went-wrong-do-2 = 换一个浏览器，用普通窗口再试一次。
error-something-went-wrong-do-3 = 如果还是失败，请把本程序准备好的消息发给 IT 服务台。
error-something-went-wrong-it = 通用提示，常由来自错误保管库的凭据引起。请清除过期的通行密钥，换一个浏览器，并查看尝试时间前后的登录日志和审核日志。

## 25 method-missing-in-list (high)

error-method-missing-in-list-title = 您的帐户还没有开通 Authenticator 通行密钥
error-method-missing-in-list-meaning = 您的帐户里没有{ $ms-passkey-in-authenticator }这个选项。这是公司的设置，您自己无法更改。
error-method-missing-in-list-do-1 = 不要选择{ $ms-plain-passkey }来代替，它可能会把通行密钥存到错误的应用里。
error-method-missing-in-list-do-2 = 请把本程序准备好的消息发给 IT 服务台，他们可以为您开通。
error-method-missing-in-list-it = 请检查：Passkey (FIDO2) 已启用；用户在目标组中且不在任何排除组中（排除优先）；Allow self-service set up 为 Yes；用户的配置文件允许 Authenticator 的 AAGUID。

## 26 code-53000-device-not-compliant (high)

error-code-53000-device-not-compliant-title = 公司在这里只允许经过检查的设备
error-code-53000-device-not-compliant-meaning = 公司的规则要求设备先满足一定的条件。您没有做错什么。
error-code-53000-device-not-compliant-do-1 = 请在这里停下，再试也不会改变。
error-code-53000-device-not-compliant-do-2 = 请把本程序准备好的消息发给 IT 服务台，并附上编号 53000。
error-code-53000-device-not-compliant-it = 53000 DeviceNotCompliant：未满足合规设备授权。请让设备合规，或排除该注册操作。Microsoft 的文档为此列出了 Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b)，请在您的租户中核对。

## 27 code-53001-device-not-domain-joined (high)

error-code-53001-device-not-domain-joined-title = 针对公司电脑的规则用到了您的设备上
error-code-53001-device-not-domain-joined-meaning = 这条规则要求使用属于公司网络的电脑。手机无法满足，所以这不是您能解决的。
error-code-53001-device-not-domain-joined-do-1 = 请在这里停下，再试也不会改变。
error-code-53001-device-not-domain-joined-do-2 = 请把本程序准备好的消息发给 IT 服务台，并附上编号 53001。
error-code-53001-device-not-domain-joined-it = 53001 DeviceNotDomainJoined：应用了要求混合联接设备的授权。请不要对手机应用它。

## 28 code-53002-app-not-approved (high)

error-code-53002-app-not-approved-title = 公司的规则不允许这个应用
error-code-53002-app-not-approved-meaning = 公司有一份已批准应用的清单，您使用的应用不在其中。这不是您的错。
error-code-53002-app-not-approved-do-1 = 请在这里停下，再试也不会改变。
error-code-53002-app-not-approved-do-2 = 请把本程序准备好的消息发给 IT 服务台，并附上编号 53002。
error-code-53002-app-not-approved-it = 53002 ApplicationUsedIsNotAnApprovedApp：应用了已批准的客户端应用授权。该授权已宣布于 2026 年 3 月停用，请改用应用保护策略；注意 Authenticator 同样无法满足应用保护策略，因此注册操作必须排除在外。

## 29 code-53003-blocked-by-ca (high)

error-code-53003-blocked-by-ca-title = 公司的规则阻止了这次登录
error-code-53003-blocked-by-ca-meaning = 这次登录没有通过公司的某一条安全规则。从这里看不出是哪一条，但 IT 服务台可以查到。
error-code-53003-blocked-by-ca-do-1 = 如果页面上有 Correlation ID（关联 ID），请复制它或拍张照片。
error-code-53003-blocked-by-ca-do-2 = 把它和本程序准备好的消息一起发给 IT 服务台。
error-code-53003-blocked-by-ca-it = 53003 BlockedByConditionalAccess：任意条件访问策略。登录日志中有策略名称，请按 Correlation ID 查找。如果应用是 Microsoft Authenticator，资源是 ea890292-c8c8-4433-b5ea-b09d0668e1a6，被阻止的可能是通行密钥的注册；另请检查是否阻止了设备平台。

## 30 code-53004-53011-risk (high)

error-code-53004-53011-risk-title = Microsoft 为保护您的帐户而停止了操作
error-code-53004-53011-risk-meaning = Microsoft 发现了风险，希望 IT 服务台先看一看。这并不说明您做错了什么。
error-code-53004-53011-risk-do-1 = 不要继续尝试。
error-code-53004-53011-risk-do-2 = 请尽快联系 IT 服务台，并把本程序准备好的消息发给他们。
error-code-53004-53011-risk-it = 53004 ProofUpBlockedDueToRisk 或 53011：因风险而阻止注册。请调查并消除风险，然后让用户重试。

## 31 code-53009-app-protection (low)

error-code-53009-app-protection-title = 可能是公司关于受保护应用的规则拦下了您
error-code-53009-app-protection-meaning = 这个编号通常表示公司要求使用受特别保护的应用。一般来说，您自己无法更改。
error-code-53009-app-protection-do-1 = 请先在这里停下。
error-code-53009-app-protection-do-2 = 请把本程序准备好的消息发给 IT 服务台，并附上编号 53009。
error-code-53009-app-protection-it = 据反映，53009 表示缺少 Intune 应用保护策略（来源未经证实）。Authenticator 无法满足该授权：请在登录日志中查找该策略，然后使用应用筛选器、与合规设备用“或”组合，或排除该注册操作。

## 32 code-530035-security-defaults (high)

error-code-530035-security-defaults-title = 公司的基本防护阻止了这次登录
error-code-530035-security-defaults-meaning = 公司使用 Microsoft 的基本防护，它在这里没有放行。您没有做错什么。
error-code-530035-security-defaults-do-1 = 请在这里停下，再试多半也不会改变。
error-code-530035-security-defaults-do-2 = 请把本程序准备好的消息发给 IT 服务台，并附上编号 530035。
error-code-530035-security-defaults-it = 530035 BlockedBySecurityDefaults：租户的安全默认值阻止了登录。就我们所知，这一步没有文档记载的解决办法；请在登录日志中查看被拒绝的内容。

## 33 code-135010-key-not-found (medium)

error-code-135010-key-not-found-title = 您的帐户里没有这个通行密钥的记录
error-code-135010-key-not-found-meaning = 手机上有通行密钥，但它很可能已经不在您的帐户里了。建一个新的就能解决。
error-code-135010-key-not-found-do-1 = 在 Authenticator 里依次点您的工作帐户、{ $auth-settings }、{ $auth-delete-passkey }。
error-code-135010-key-not-found-do-2 = 用本程序创建一个新的通行密钥。
error-code-135010-key-not-found-do-3 = 如果失败，请把本程序准备好的消息发给 IT 服务台，并附上编号 135010。
error-code-135010-key-not-found-it = 135010 KeyNotFound：Entra 中没有这个密钥（代码来自较早的文档）。请用户删除本地的通行密钥并重新注册。

## 34 android14-no-provider-switch (high)

error-android14-no-provider-switch-title = 这部手机没有 Authenticator 的开关
error-android14-no-provider-switch-meaning = 有些厂商在 Android 14 里没有提供这个开关。任何应用都无法补上，所以不是您漏看了。
error-android14-no-provider-switch-do-1 = 先在手机的设置里搜索{ $android-search-passkey }。
error-android14-no-provider-switch-do-2 = 如果没有出现包含{ $auth-name }的列表，请检查系统更新；如果手机可以更新，请安装 Android 15 或更高版本。
error-android14-no-provider-switch-do-3 = 没有更新？请换一部手机，或者把本程序准备好的消息发给 IT 服务台，申请安全密钥。
error-android14-no-provider-switch-it = 在 Android 14 上，Credential Manager 功能由厂商自行决定是否提供，有些手机没有。Microsoft 建议使用 Android 15；检查手机的命令：adb shell pm has-feature android.software.credentials。否则请提供安全密钥或另一部手机。

## 35 attestation-service-down (high)

error-attestation-service-down-title = 对您手机的一项检查没能完成
error-attestation-service-down-meaning = Apple 或 Google 必须通过互联网确认您的手机是正品。这项服务有时会繁忙或暂停一阵，与您无关。
error-attestation-service-down-do-1 = 检查手机是否已联网。
error-attestation-service-down-do-2 = 等一会儿，再试一次。
error-attestation-service-down-do-3 = 如果过后还是失败，请把本程序准备好的消息发给 IT 服务台。
error-attestation-service-down-it = 强制证明 (attestation) 时，手机会在线请求 Apple (App Attest) 或 Google（Play Integrity 和密钥证明）。请查看 https://developer.apple.com/system-status/ 和 https://status.play.google.com/，并确保手机所在的网络能访问这些服务。

## 36 company-portal-too-old (high)

error-company-portal-too-old-title = 您手机上的另一个公司应用太旧了
error-company-portal-too-old-meaning = 您手机上的 Company Portal（公司门户）应用版本太旧，导致无法设置 Authenticator。更新即可解决。
error-company-portal-too-old-do-1 = 打开手机上的应用商店，搜索 Company Portal 并更新。
error-company-portal-too-old-do-2 = 回到 Authenticator，再试一次。
error-company-portal-too-old-do-3 = 如果无法更新，请把本程序准备好的消息发给 IT 服务台。
error-company-portal-too-old-it = 在 Company Portal（公司门户）低于 2111 (5.0.5333.0) 的 Android 手机上，无法注册 Authenticator。请推送更新。

## 37 naming-page-hangs (low)

error-naming-page-hangs-title = 填写名称的页面一直不动
error-naming-page-hangs-meaning = 页面虽然一直在加载，但通行密钥往往已经保存了。您很可能全都做对了。
error-naming-page-hangs-do-1 = 在新标签页中打开{ $ms-security-info }页面，看看列表里有没有这个通行密钥。
error-naming-page-hangs-do-2 = 如果有，就关闭卡住的页面。您可以继续做本程序的最后一步检查。
error-naming-page-hangs-do-3 = 如果没有，请再试一次。还是不行的话，请把本程序准备好的消息发给 IT 服务台。
error-naming-page-hangs-it = 据反映，浏览器向导的命名页面有时会卡住，而通行密钥其实已经存在。请检查用户的身份验证方法；如果那里没有通行密钥，请用户删除本地的通行密钥，并在 Authenticator 内注册。

## 38 windows-whfb-credential-exists (high)

error-windows-whfb-credential-exists-title = 电脑想自己保存通行密钥
error-windows-whfb-credential-exists-meaning = Windows 想把通行密钥保存在这台电脑上，而这里已经有同类的登录方法。您要的通行密钥应该放在手机里。
error-windows-whfb-credential-exists-do-1 = 取消，重新开始。
error-windows-whfb-credential-exists-do-2 = 选择{ $ms-passkey-in-authenticator }。如果 Windows 询问通行密钥保存到哪里，请选手机，不要选 Windows。
error-windows-whfb-credential-exists-do-3 = 如果没有手机这个选项，请在本程序里返回，选择在 Authenticator 里创建的方式。如果也不行，请把本程序准备好的消息发给 IT 服务台。
error-windows-whfb-credential-exists-it = 如果同一帐户已有 Windows Hello 企业版 (Windows Hello for Business) 凭据，在 Windows 上注册 Microsoft Entra 通行密钥会失败。请用户改选手机，最好通过 Passkey in Microsoft Authenticator。
