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

-nobody-asks = 公司和 Microsoft 的任何人都绝不会向您索要临时代码、其他验证码或二维码的照片。
-check-who = 在签发通行证或重置任何内容之前，请先核实是谁在提出请求。这条消息不能证明发送者的身份。
-log-policy = 请在登录日志中按用户、时间和错误代码筛选，条目中有策略名称。如果应用是 Microsoft Authenticator，资源是 ea890292-c8c8-4433-b5ea-b09d0668e1a6，被阻止的可能是通行密钥的注册。
request-user = 您好，我正在 Microsoft Authenticator 里设置通行密钥。我自己能做的都没有解决问题，请帮我继续。
request-helpdesk = 您好，我正在 Microsoft Authenticator 里设置通行密钥，需要服务台帮助才能继续。
request-admin = 您好，我正在 Microsoft Authenticator 里设置通行密钥，公司的一项设置让我无法继续。请转给 IT 部门。
request-screen = 我屏幕上的文字：{ $quote }
request-number = 我屏幕上的数字：{ $number }
request-about = 事情是：{ $title }
request-place = 我在这一步：{ $place }
request-sign-in = 我现在的登录方式：{ $way }
request-time = 时间：{ $time }
request-it = 给 IT 部门：
request-unknown = 这个数字不在程序的列表里。Microsoft 的说明：{ $address }

## 1 passkey-not-accepted (medium)

error-passkey-not-accepted-title = Microsoft 没有接受这个通行密钥
error-passkey-not-accepted-meaning = 通行密钥已经在手机上建好，但公司只接受在 Authenticator 应用里创建的通行密钥。您没有做错什么，是网页引导您用了另一种方式。
error-passkey-not-accepted-do-1 = 在手机上打开 Authenticator，点您的工作帐户。先点{ $auth-settings }，再点{ $auth-delete-passkey }。这样只会删除被拒绝的通行密钥。
error-passkey-not-accepted-do-2 = 留在 Authenticator 里，再点一次您的工作帐户，然后点{ $auth-create-a-passkey }，按提示操作。
error-passkey-not-accepted-do-3 = 如果通行密钥又被拒绝，请把下面的消息发给 IT 服务台。
error-passkey-not-accepted-it = 很可能强制了证明 (attestation)，而这个通行密钥来自 WebAuthn 途径（{ $ms-having-trouble }或中断模式向导），该途径无法提供证明。请用户删除残留的通行密钥，并在 Authenticator 内注册；对必须使用二维码的用户，可以另设一个不要求证明的通行密钥配置文件。

## 2 app-protection-block (medium)

error-app-protection-block-title = 公司的规则在这里拦下了 Authenticator
error-app-protection-block-meaning = 公司在这里要求使用受特别保护的应用，而 Authenticator 无法满足这个要求。这不是您的错，再试也没有用。
error-app-protection-block-do-1 = 请在这里停下。不用删除任何东西，也不用重来。
error-app-protection-block-do-2 = 请把下面的消息发给 IT 服务台，他们可以更改规则。
error-app-protection-block-it = 要求应用保护策略或已批准的客户端应用的条件访问策略覆盖了 Authenticator 的登录；Authenticator 是代理 (broker)，无法满足该要求。文档中的解决办法：用筛选器只针对特定应用；与合规设备用“或”组合授权；或在有补偿控制的情况下限时豁免。Microsoft 的文档提到可排除 Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b)，但并非该页面的每个版本都有，请在您的租户中核对。

## 3 compliant-device-required (high)

error-compliant-device-required-title = 公司要求先把这部手机纳入管理
error-compliant-device-required-meaning = 公司的规则只让受管理的手机通过这里。这个提示来自规则，不是因为您做了什么。
error-compliant-device-required-do-1 = 先不要点{ $auth-continue }，它可能会让您的手机被公司管理。
error-compliant-device-required-do-2 = 只有 IT 服务台让您这样做时，才让手机加入公司管理。
error-compliant-device-required-do-3 = 请把下面的消息发给 IT 服务台，问问这部手机是否应该由公司管理。弄清楚之后，再回到这里继续。
error-compliant-device-required-it = 手机上的注册受到合规设备授权的约束：读取方法 (UserAuthenticationMethod.Read) 获得豁免，写入 (UserAuthenticationMethod.ReadWrite) 则没有。请让手机注册到管理，或排除该注册操作。Microsoft 的文档为此列出了 Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b)，请在您的租户中核对；实践中也有人排除 Azure Credential Configuration Endpoint Service (App ID ea890292-c8c8-4433-b5ea-b09d0668e1a6)，但这一点没有文档记载。

## 4 signin-blocked-security-info (medium)

error-signin-blocked-security-info-title = 这一步只能在特定的地点或设备上做
error-signin-blocked-security-info-meaning = 公司保护这一步，是为了不让别人更改您的登录方法。您没有做错什么。
error-signin-blocked-security-info-do-1 = 如果您知道公司要求的地点或设备，例如办公室的网络，请在那里再试一次。
error-signin-blocked-security-info-do-2 = 如果不知道，请向 IT 服务台申请{ $ms-temporary-access-pass }。这是一个短时间有效的代码，请在手机上使用，不要在这台电脑上使用。{ -nobody-asks }
error-signin-blocked-security-info-do-3 = 如果还是被拦下，请把下面的消息发给 IT 服务台。
error-signin-blocked-security-info-it = 很可能是 AADSTS53010 (ProofUpBlockedDueToSecurityInfoAcr)：针对用户操作 Register security information（注册安全信息）的策略，或某个身份验证强度阻止了凭据终结点。登录 Authenticator 本身也受该策略约束。TAP 可在任何设备或地点满足 MFA；请让移动端策略与注册策略保持一致。当策略阻止设备平台时，同样的标题也会随 53003 出现。{ -check-who }

## 5 finish-setup-on-web (medium)

error-finish-setup-on-web-title = Authenticator 让您去浏览器
error-finish-setup-on-web-meaning = 您还没有通行密钥，公司的规则就已经要求它了。这样应用和浏览器可能会把您来回推，这不是您的错。
error-finish-setup-on-web-do-1 = 请先在这里停下，免得来回打转。
error-finish-setup-on-web-do-2 = 只有 IT 服务台让您这样做时，才点{ $auth-open-browser }。
error-finish-setup-on-web-do-3 = 请把下面的消息发给 IT 服务台，他们可以帮您继续。
error-finish-setup-on-web-it = 针对所有资源的“仅限通行密钥”身份验证强度，也覆盖了创建第一个通行密钥所需的登录。文档中的解决办法：为桌面和移动设备分设策略，移动端强度为 TAP 加通行密钥，并与 Register security information（注册安全信息）的强度完全一致；或使用应用筛选器。只有在未强制证明 (attestation) 时，才能在浏览器中完成。

## 6 contact-admin-no-mfa (medium)

error-contact-admin-no-mfa-title = 您需要第二种方法来证明身份
error-contact-admin-no-mfa-meaning = 只有再证明一次是您本人，才能添加通行密钥，而您的帐户还没有这样的方法。这件事您自己解决不了，但您没有做错什么。
error-contact-admin-no-mfa-do-1 = 请向 IT 服务台申请{ $ms-temporary-access-pass }。这是一个短时间有效的代码。您可以把下面的消息发给他们。{ -nobody-asks }
error-contact-admin-no-mfa-do-2 = 拿到代码后，请在手机上使用，不要在这台电脑上使用。它可能只能用一次。
error-contact-admin-no-mfa-do-3 = 然后回到这里，继续下一步。如果代码不能用，请告诉 IT 服务台。
error-contact-admin-no-mfa-it = 该帐户没有 MFA 方法，而注册需要 MFA 或临时访问通行证 (TAP)。请签发一个在手机上使用的 TAP：用一次性 TAP 登录后，必须在 10 分钟内完成注册；多次使用的 TAP 可以再次使用，并重新计时。{ -check-who }

## 7 lets-try-something-else (high)

error-lets-try-something-else-title = 请换一种方法再登录一次
error-lets-try-something-else-meaning = 两条安全规则不能同时满足。您没有做错什么，重新来一次往往就能解决。
error-lets-try-something-else-do-1 = 关闭浏览器的所有窗口。
error-lets-try-something-else-do-2 = 从本程序重新打开{ $ms-security-info }页面。
error-lets-try-something-else-do-3 = 登录时，选择和上次不同的方法。
error-lets-try-something-else-do-4 = 如果提示再次出现，请把下面的消息发给 IT 服务台。
error-lets-try-something-else-it = 用户操作 Register security information（注册安全信息）的身份验证强度，与 My Sign-Ins 的规则（最近 10 分钟内没有 MFA 就要求 MFA）发生冲突。文档中的解决办法：把该用户操作的登录频率设为 Every time（每次）。用户也可以用该强度接受的方法重新登录。

## 8 key-type-blocked (medium)

error-key-type-blocked-title = 通行密钥很可能保存到了错误的地方
error-key-type-blocked-meaning = 它很可能进了另一个密码管理器，例如 Samsung Pass，而公司不接受那里的通行密钥。手机喜欢推荐自带的应用，所以这种情况很常见。
error-key-type-blocked-do-1 = 在保存它的应用里，删除新建的通行密钥。
error-key-type-blocked-do-2 = 再试一次。手机询问通行密钥保存到哪里时，选择{ $auth-name }。
error-key-type-blocked-do-3 = 如果没有看到它，请找一找{ $samsung-use-a-different-passkey }或类似的文字。
error-key-type-blocked-do-4 = 如果您选的就是 Authenticator，却还是被拒绝，请把下面的消息发给 IT 服务台。
error-key-type-blocked-it = 新通行密钥的 AAGUID 不在该用户允许的范围内，通常是因为另一个提供程序接管了请求。如果被拒绝的是 Authenticator 本身，请允许它的 AAGUID：de1e552d-db1d-4423-a619-566b625cdc84 (Android) 和 90a3ccdf-635c-4729-a248-9b709135078f (iOS)。

## 9 passkey-not-registered (medium)

error-passkey-not-registered-title = 这次没有保存通行密钥
error-passkey-not-registered-meaning = 可能是时间太长、被取消了，或者您用的是隐私窗口。什么都没有损坏，再试一次就好。
error-passkey-not-registered-do-1 = 请用 Microsoft Edge 或 Google Chrome 的普通窗口，不要用隐私窗口，也不要用其他程序里的窗口。
error-passkey-not-registered-do-2 = 把手机解锁，拿在手里，然后重新开始。
error-passkey-not-registered-do-3 = 如果第二次还是失败，请把下面的消息发给 IT 服务台。
error-passkey-not-registered-it = 常见于嵌入式浏览器（在 Windows App 的登录窗口中见过）、超时或隐私窗口。请让用户在普通的浏览器窗口中注册，不要通过 Windows App。

## 10 passkey-already-exists (high)

error-passkey-already-exists-title = 之前留下了一个通行密钥
error-passkey-already-exists-meaning = 您的手机上已经有一个通行密钥，但您的工作帐户里可能没有它的记录。之前的操作中途停下时，就可能这样。
error-passkey-already-exists-do-1 = 打开您的{ $ms-security-info }页面。如果列表里有这个通行密钥，可能已经完成了：请到本程序的最后一步检查。
error-passkey-already-exists-do-2 = 如果列表里没有，请在手机上打开 Authenticator，点您的工作帐户。先点{ $auth-settings }，再点{ $auth-delete-passkey }。
error-passkey-already-exists-do-3 = 再点一次您的工作帐户，然后点{ $auth-create-a-passkey }。
error-passkey-already-exists-do-4 = 如果又失败，请把下面的消息发给 IT 服务台。
error-passkey-already-exists-it = Authenticator 本地有通行密钥，但 Entra 中没有对应的记录，起因是证明 (attestation) 被拒、超时，或提供程序不被允许。请用户删除本地通行密钥后重试；服务器上如有过期条目，请一并删除。

## 11 work-profile-cannot-sign-in (high)

error-work-profile-cannot-sign-in-title = 通行密钥在手机的另一个区里
error-work-profile-cannot-sign-in-meaning = 您的手机把工作应用和个人应用分开了。通行密钥只能在创建它的那个区里使用。您多半只需要再建一个。
error-work-profile-cannot-sign-in-do-1 = 打开工作区里的 Authenticator，也就是图标带公文包的那个。
error-work-profile-cannot-sign-in-do-2 = 在那里点您的工作帐户，再点{ $auth-create-a-passkey }。第一个通行密钥可以留着。
error-work-profile-cannot-sign-in-do-3 = 如果没有图标带公文包的 Authenticator，或者失败了，请把下面的消息发给 IT 服务台。
error-work-profile-cannot-sign-in-it = 在 Android 上，通行密钥只能在创建它的配置文件中使用。Authenticator 必须安装在工作配置文件 (work profile) 中，在那里被允许作为凭据提供程序，并有自己的通行密钥；个人配置文件中的不算。

## 12 sign-in-another-way (high)

error-sign-in-another-way-title = 这个通行密钥不能再用了
error-sign-in-another-way-meaning = Microsoft 无法使用您手机上的通行密钥。它已经失效，不过很快就能建一个新的。
error-sign-in-another-way-do-1 = 用您拥有的其他方法登录。
error-sign-in-another-way-do-2 = 删除旧的通行密钥：在 Authenticator 里依次点您的工作帐户、{ $auth-settings }、{ $auth-delete-passkey }。如果{ $ms-security-info }页面上也有它，请在那里一并删除。
error-sign-in-another-way-do-3 = 用本程序创建一个新的通行密钥。
error-sign-in-another-way-do-4 = 如果您没有其他登录方法，请把下面的消息发给 IT 服务台。
error-sign-in-another-way-it = 设备上的通行密钥对该帐户已失效。请用户用其他方法或 TAP 登录，删除过期的通行密钥并重新注册。{ -check-who }

## 13 passkey-no-longer-usable (high)

error-passkey-no-longer-usable-title = 这个通行密钥已从您的帐户中移除
error-passkey-no-longer-usable-meaning = 您的手机上还有旧的通行密钥，但帐户里已经没有它的记录了。您只需要建一个新的。
error-passkey-no-longer-usable-do-1 = 在 Authenticator 里依次点您的工作帐户、{ $auth-settings }、{ $auth-delete-passkey }。
error-passkey-no-longer-usable-do-2 = 用本程序创建一个新的通行密钥。
error-passkey-no-longer-usable-do-3 = 如果没有旧的就无法登录，请把下面的消息发给 IT 服务台。
error-passkey-no-longer-usable-it = 通行密钥已在服务器上删除，但仍留在手机上。请用户删除本地的通行密钥并重新注册；如果没有其他方法，请签发 TAP。{ -check-who }

## 14 phone-option-or-qr-missing (high)

error-phone-option-or-qr-missing-title = 电脑上没有出现手机这个选项
error-phone-option-or-qr-missing-meaning = 只有电脑和手机能互相发现时，才会显示二维码。多半是蓝牙没开、不被允许，或者手机离得太远。
error-phone-option-or-qr-missing-do-1 = 在电脑和手机上都打开蓝牙，不需要配对。
error-phone-option-or-qr-missing-do-2 = 把手机放在电脑旁边，确认两边都已联网，然后再找一找{ $ms-phone-option }。
error-phone-option-or-qr-missing-do-3 = 还是没有？请在本程序里返回，选择不用二维码的方式，它不需要蓝牙。
error-phone-option-or-qr-missing-do-4 = 如果没有其他方式可选，请把下面的消息发给 IT 服务台。
error-phone-option-or-qr-missing-it = 蓝牙已关闭、被策略禁止或超出范围，或者某台设备离线。可以只为通行密钥允许蓝牙：在 ServicesAllowedList 中加入服务 0000FFFD-0000-1000-8000-00805F9B34FB 和 0000FFF9-0000-1000-8000-00805F9B34FB。应用内途径和转到应用的途径不需要蓝牙。

## 15 stuck-connecting-to-device (medium)

error-stuck-connecting-to-device-title = 电脑和手机连不上
error-stuck-connecting-to-device-meaning = 二维码已经读到，但电脑和手机连不上。多半是网络拦住了，您在这里看不出来。
error-stuck-connecting-to-device-do-1 = 取消，确认两台设备的蓝牙都已打开，再试一次。
error-stuck-connecting-to-device-do-2 = 如果允许，请换一个网络试试。
error-stuck-connecting-to-device-do-3 = 或者在本程序里返回，选择不用二维码的方式。
error-stuck-connecting-to-device-do-4 = 请把下面的消息发给 IT 服务台，让他们放行这个连接。
error-stuck-connecting-to-device-it = 二维码途径的隧道主机很可能被阻止或拦截。请允许电脑和手机访问 cable.ua5v.com (Android)、cable.auth.com、app-site-association.cdn-apple.com 和 app-site-association.networking.apple（iPhone 和 iPad），不经代理，也不做 TLS 检查。两台设备的蓝牙都必须可用。

## 16 tap-blocked-by-policy (high)

error-tap-blocked-by-policy-title = 临时代码被拒绝了
error-tap-blocked-by-policy-meaning = 代码可能已经用过，或者不符合公司的设置。您没有做错什么，但需要一个新的代码。
error-tap-blocked-by-policy-do-1 = 不要再输入同一个代码。
error-tap-blocked-by-policy-do-2 = 请向 IT 服务台申请新的{ $ms-temporary-access-pass }，并把下面的消息发给他们。{ -nobody-asks }
error-tap-blocked-by-policy-do-3 = 请在手机上使用新代码，不要在这台电脑上使用。如果又被拒绝，请再次打电话给 IT 服务台。
error-tap-blocked-by-policy-it = 用户不在临时访问通行证 (TAP) 策略的范围内；或通行证可多次使用，而策略强制一次性使用；或通行证已经用过。请更正策略并签发新的通行证；一次性通行证必须在手机上使用。{ -check-who }

## 17 tap-not-offered (high)

error-tap-not-offered-title = 登录页面没有要求输入您的临时代码
error-tap-not-offered-meaning = 新代码可能要过几分钟才能用。也可能是代码已经用完，或者您的帐户还没有为它设置好。
error-tap-not-offered-do-1 = 等几分钟，再重新开始登录。
error-tap-not-offered-do-2 = 在登录页面上找一找{ $ms-use-tap-instead }或类似的文字。
error-tap-not-offered-do-3 = 如果没有，请把下面的消息发给 IT 服务台，请他们检查代码。{ -nobody-asks }
error-tap-not-offered-it = 用户不在临时访问通行证 (TAP) 策略的范围内，或通行证已用完，或尚未完成复制（需要几分钟）。请检查通行证的范围和状态，必要时签发新的。{ -check-who }

## 18 tap-guest-refused (high)

error-tap-guest-refused-title = 来宾无法获得临时代码
error-tap-guest-refused-meaning = 您在这里的帐户是来自另一个组织的来宾，不能为来宾提供这种代码。这是通用规定，不是针对您。
error-tap-guest-refused-do-1 = 请联系您自己组织（帐户所属的组织）的 IT 服务台，请他们帮助您登录。
error-tap-guest-refused-do-2 = 也请告诉这里的 IT 服务台，并把下面的消息发给他们。
error-tap-guest-refused-it = 不能为外部来宾添加临时访问通行证 (TAP)，来宾也不能在资源租户中注册通行密钥。请让用户在其主租户中完成 MFA。

## 19 more-information-required (medium)

error-more-information-required-title = 公司要求您添加一种登录方法
error-more-information-required-meaning = 这不是错误，您也没有做错什么。公司想让您的帐户更安全时，Microsoft 就会显示这个页面。
error-more-information-required-do-1 = 这个页面是在您自己开始登录之后出现的吗？如果是，请选择{ $ms-next }。在大多数公司，接下来的页面在 mysignins.microsoft.com 上。
error-more-information-required-do-2 = 如果它要显示二维码，请先试{ $ms-different-method }，再选择{ $ms-passkey-in-authenticator }。
error-more-information-required-do-3 = 如果不确定页面是不是真的，请关闭它，并询问 IT 服务台。
error-more-information-required-it = 登录时正在强制注册（中断模式），并非故障。向导中的通行密钥页面可能会启动 WebAuthn 途径，在强制证明 (attestation) 时会失败：此时请用户选择其他方法，再选 Passkey in Microsoft Authenticator。

## 20 restored-account-needs-sign-in (high)

error-restored-account-needs-sign-in-title = 您的帐户来自备份，需要登录一次
error-restored-account-needs-sign-in-meaning = 红字只是提醒。这部手机上恢复了您的帐户名称，但您还没有登录。
error-restored-account-needs-sign-in-do-1 = 点带有红字{ $auth-sign-in-to-add }的帐户。
error-restored-account-needs-sign-in-do-2 = 登录。之后就可以继续创建通行密钥。
error-restored-account-needs-sign-in-do-3 = 如果无法登录，请把下面的消息发给 IT 服务台，并申请{ $ms-temporary-access-pass }。{ -nobody-asks }
error-restored-account-needs-sign-in-it = 该帐户由 Authenticator 备份恢复，而备份从不包含通行密钥。请用户登录一次该帐户，然后注册新的通行密钥；如果没有其他方法，请签发 TAP。{ -check-who }

## 21 no-passkeys-available (high)

error-no-passkeys-available-title = 手机上没有找到通行密钥
error-no-passkeys-available-meaning = 可能只是缺了一点小东西，例如锁屏或网络。如果是新手机，这很正常：通行密钥不会从旧手机转移过来。
error-no-passkeys-available-do-1 = 检查手机是否设置了锁屏。
error-no-passkeys-available-do-2 = 检查手机和电脑的蓝牙和网络是否都已打开，然后再试一次。
error-no-passkeys-available-do-3 = 新手机？请从头运行本程序，创建新的通行密钥。如果旧手机还在，请留到完成为止。
error-no-passkeys-available-do-4 = 如果没有其他登录方法，请向 IT 服务台申请{ $ms-temporary-access-pass }，并把下面的消息发给他们。{ -nobody-asks }
error-no-passkeys-available-it = 手机上没有可用的通行密钥：没有锁屏、缺少蓝牙或网络，或通行密钥留在旧手机上（Authenticator 备份从不包含它）。请签发 TAP，让用户重新注册。{ -check-who }

## 22 rooted-or-jailbroken (high)

error-rooted-or-jailbroken-title = Authenticator 不信任这部手机的系统
error-rooted-or-jailbroken-meaning = 这部手机的系统似乎被改动过。Microsoft 不再允许在这样的手机上使用工作帐户，公司也无法关闭这个限制。
error-rooted-or-jailbroken-do-1 = 不要在这部手机上设置通行密钥。
error-rooted-or-jailbroken-do-2 = 如果您有另一部手机，请用那一部，并重新运行本程序。
error-rooted-or-jailbroken-do-3 = 如果没有，请把下面的消息发给 IT 服务台，问问他们能否提供其他方法，例如安全密钥。
error-rooted-or-jailbroken-it = Authenticator 检测到手机已越狱或 root。2026 年，Microsoft 先后推出了警告、阻止注册和登录、清除 Entra 凭据；该功能始终开启，无法停用。需要另一部手机或安全密钥。

## 23 not-allowed-error (high)

error-not-allowed-error-title = 这一步被中断了
error-not-allowed-error-meaning = 可能是取消了、超时了，或者有别的窗口挡在前面。这很常见，什么都没有损坏。
error-not-allowed-error-do-1 = 把手机解锁，放在身边。
error-not-allowed-error-do-2 = 慢慢来，再试一次。让浏览器窗口保持在最前面，完成之前不要点别的地方。
error-not-allowed-error-do-3 = 如果反复出现，请把下面的消息发给 IT 服务台。
error-not-allowed-error-it = NotAllowedError 表示取消、超时、失去焦点或 CTAP 失败。在 Windows 上，详情见事件日志 Microsoft-Windows-WebAuthN/Operational。

## 24 something-went-wrong (medium)

error-something-went-wrong-title = Microsoft 的页面没有说明问题在哪里
error-something-went-wrong-meaning = 这个提示可能有很多种意思。常见的原因是之前留下的、或来自其他应用的通行密钥造成了干扰，这不是您的错。
error-something-went-wrong-do-1 = 查看{ $ms-security-info }页面和 Authenticator。如果之前留下了通行密钥，请删除它。
error-something-went-wrong-do-2 = 换一个浏览器，用普通窗口再试一次。
error-something-went-wrong-do-3 = 如果还是失败，请把下面的消息发给 IT 服务台。
error-something-went-wrong-it = 通用提示，常由来自错误保管库的凭据引起。请清除过期的通行密钥，换一个浏览器，并查看尝试时间前后的登录日志和审核日志。

## 25 method-missing-in-list (high)

error-method-missing-in-list-title = 您的帐户还没有开通 Authenticator 通行密钥
error-method-missing-in-list-meaning = 列表里没有{ $ms-passkey-in-authenticator }。公司很可能还没有为您的帐户开通它。您自己无法更改。
error-method-missing-in-list-do-1 = 不要选择{ $ms-plain-passkey }来代替，它可能会把通行密钥存到错误的应用里。
error-method-missing-in-list-do-2 = { $ms-security-info }页面的列表里，有没有已经不用的旧通行密钥？如果有，请删除它。如果公司今天改过设置，请等两个小时再看。
error-method-missing-in-list-do-3 = 请把下面的消息发给 IT 服务台，他们可以为您开通。
error-method-missing-in-list-it = 请检查：Passkey (FIDO2) 已启用；用户在目标组中且不在任何排除组中（排除优先）；Allow self-service set up 为 Yes；用户的配置文件允许 Authenticator 的 AAGUID。如果已经达到允许的最大数量，或策略更改后的一到两小时内，这个方法也不会出现。

## 26 code-53000-device-not-compliant (high)

error-code-53000-device-not-compliant-title = 公司在这里只允许经过检查的设备
error-code-53000-device-not-compliant-meaning = 公司的规则要求设备先满足一定的条件。您没有做错什么。
error-code-53000-device-not-compliant-do-1 = 请在这里停下，再试结果也一样。
error-code-53000-device-not-compliant-do-2 = 请把下面的消息发给 IT 服务台，并附上编号 53000。
error-code-53000-device-not-compliant-it = 53000 DeviceNotCompliant：未满足合规设备授权。请让设备合规，或排除该注册操作。Microsoft 的文档为此列出了 Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b)，请在您的租户中核对。

## 27 code-53001-device-not-domain-joined (high)

error-code-53001-device-not-domain-joined-title = 针对公司电脑的规则用到了您的设备上
error-code-53001-device-not-domain-joined-meaning = 这条规则要求使用属于公司网络的电脑。手机无法满足，所以这不是您能解决的。
error-code-53001-device-not-domain-joined-do-1 = 请在这里停下，再试结果也一样。
error-code-53001-device-not-domain-joined-do-2 = 请把下面的消息发给 IT 服务台，并附上编号 53001。
error-code-53001-device-not-domain-joined-it = 53001 DeviceNotDomainJoined：要求混合联接设备的授权控制已生效。请不要把它用于手机。

## 28 code-53002-app-not-approved (high)

error-code-53002-app-not-approved-title = 公司的规则不允许这个应用
error-code-53002-app-not-approved-meaning = 公司有一份已批准应用的清单，您使用的应用不在其中。这不是您的错。
error-code-53002-app-not-approved-do-1 = 请在这里停下，再试结果也一样。
error-code-53002-app-not-approved-do-2 = 请把下面的消息发给 IT 服务台，并附上编号 53002。
error-code-53002-app-not-approved-it = 53002 ApplicationUsedIsNotAnApprovedApp：“批准的客户端应用”授权控制已生效。Microsoft 已宣布该控制将于 2026 年 3 月停用，请改用应用保护策略；注意 Authenticator 同样无法满足应用保护策略，因此注册操作必须排除在外。

## 29 code-53003-blocked-by-ca (high)

error-code-53003-blocked-by-ca-title = 公司的规则阻止了这次登录
error-code-53003-blocked-by-ca-meaning = 公司的某一条安全规则没有放行。从这里谁也看不出是哪一条，但 IT 服务台可以查到。
error-code-53003-blocked-by-ca-do-1 = 如果页面上有 Correlation ID（关联 ID），请复制它或拍张照片。
error-code-53003-blocked-by-ca-do-2 = 把它和下面的消息一起发给 IT 服务台。
error-code-53003-blocked-by-ca-it = 53003 BlockedByConditionalAccess：任意条件访问策略。登录日志中有策略名称，请按 Correlation ID 查找。如果应用是 Microsoft Authenticator，资源是 ea890292-c8c8-4433-b5ea-b09d0668e1a6，被阻止的可能是通行密钥的注册；另请检查是否阻止了设备平台。

## 30 code-53004-53011-risk (high)

error-code-53004-53011-risk-title = Microsoft 为保护您的帐户而停止了操作
error-code-53004-53011-risk-meaning = Microsoft 发现了风险，希望 IT 服务台先看一看。这并不说明您做错了什么。
error-code-53004-53011-risk-do-1 = 不要继续尝试。
error-code-53004-53011-risk-do-2 = 请尽快联系 IT 服务台，并把下面的消息发给他们。
error-code-53004-53011-risk-it = 53004 ProofUpBlockedDueToRisk 或 53011：因风险而阻止注册。请调查并消除风险，然后让用户重试。

## 31 code-53009-app-protection (low)

error-code-53009-app-protection-title = 可能是公司关于受保护应用的规则拦下了您
error-code-53009-app-protection-meaning = 这个编号通常表示公司要求使用受特别保护的应用。一般来说，您自己无法更改。
error-code-53009-app-protection-do-1 = 请先在这里停下。
error-code-53009-app-protection-do-2 = 请把下面的消息发给 IT 服务台，并附上编号 53009。
error-code-53009-app-protection-it = 据反映，53009 表示缺少 Intune 应用保护策略（来源未经证实）。Authenticator 无法满足该授权：请在登录日志中查找该策略，然后使用应用筛选器、与合规设备用“或”组合，或排除该注册操作。

## 32 code-530035-security-defaults (high)

error-code-530035-security-defaults-title = 公司的基本防护阻止了这次登录
error-code-530035-security-defaults-meaning = 公司使用 Microsoft 的基本防护，它在这里没有放行。您没有做错什么。
error-code-530035-security-defaults-do-1 = 请在这里停下，再试多半也不会改变。
error-code-530035-security-defaults-do-2 = 请把下面的消息发给 IT 服务台，并附上编号 530035。
error-code-530035-security-defaults-it = 530035 BlockedBySecurityDefaults：租户的安全默认值阻止了登录。就我们所知，这一步没有文档记载的解决办法；请在登录日志中查看被拒绝的内容。

## 33 code-135010-key-not-found (high, cure medium)

error-code-135010-key-not-found-title = 您的帐户里没有这个通行密钥的记录
error-code-135010-key-not-found-meaning = 手机上有通行密钥，但它很可能已经不在您的帐户里了。建一个新的就能解决。
error-code-135010-key-not-found-do-1 = 在 Authenticator 里依次点您的工作帐户、{ $auth-settings }、{ $auth-delete-passkey }。
error-code-135010-key-not-found-do-2 = 用本程序创建一个新的通行密钥。
error-code-135010-key-not-found-do-3 = 如果失败，请把下面的消息发给 IT 服务台，并附上编号 135010。
error-code-135010-key-not-found-it = 135010 KeyNotFound：Entra 中没有这个密钥。请用户删除本地的通行密钥并重新注册。

## 34 android14-no-provider-switch (high)

error-android14-no-provider-switch-title = 这部手机没有 Authenticator 的开关
error-android14-no-provider-switch-meaning = 有些厂商在 Android 14 里没有提供这个开关。任何应用都无法补上，所以不是您漏看了。
error-android14-no-provider-switch-do-1 = 先在手机的设置里搜索{ $android-search-passkey }。
error-android14-no-provider-switch-do-2 = 如果没有出现包含{ $auth-name }的列表，请检查系统更新；如果手机可以更新，请安装 Android 15 或更高版本。
error-android14-no-provider-switch-do-3 = 没有更新？请换一部手机，或者把下面的消息发给 IT 服务台，申请安全密钥。
error-android14-no-provider-switch-it = 在 Android 14 上，Credential Manager 功能由厂商自行决定是否提供，有些手机没有。Microsoft 建议使用 Android 15；检查手机的命令：adb shell pm has-feature android.software.credentials。否则请提供安全密钥或另一部手机。

## 35 attestation-service-down (high)

error-attestation-service-down-title = 对您手机的一项检查没能完成
error-attestation-service-down-meaning = Apple 或 Google 必须通过互联网确认您的手机是正品。这项服务有时会繁忙或暂停一阵，与您无关。
error-attestation-service-down-do-1 = 检查手机是否已联网。
error-attestation-service-down-do-2 = 等一会儿，再试一次。
error-attestation-service-down-do-3 = 如果过后还是失败，请把下面的消息发给 IT 服务台。
error-attestation-service-down-it = 强制证明 (attestation) 时，手机会在线请求 Apple (App Attest) 或 Google（Play Integrity 和密钥证明）。请查看 https://developer.apple.com/system-status/ 和 https://status.play.google.com/，并确保手机所在的网络能访问这些服务。

## 36 company-portal-too-old (high)

error-company-portal-too-old-title = 您手机上的另一个公司应用太旧了
error-company-portal-too-old-meaning = 您手机上的 Company Portal（公司门户）应用版本太旧，导致无法设置 Authenticator。更新即可解决。
error-company-portal-too-old-do-1 = 打开手机上的应用商店，搜索 Company Portal 并更新。
error-company-portal-too-old-do-2 = 回到 Authenticator，再试一次。
error-company-portal-too-old-do-3 = 如果无法更新，请把下面的消息发给 IT 服务台。
error-company-portal-too-old-it = 在 Company Portal（公司门户）低于 2111 (5.0.5333.0) 的 Android 手机上，无法注册 Authenticator。请推送更新。

## 37 naming-page-hangs (low)

error-naming-page-hangs-title = 填写名称的页面一直不动
error-naming-page-hangs-meaning = 页面虽然一直在加载，但通行密钥往往已经保存了。您很可能全都做对了。
error-naming-page-hangs-do-1 = 在新标签页中打开{ $ms-security-info }页面，看看列表里有没有这个通行密钥。
error-naming-page-hangs-do-2 = 如果有，就关闭卡住的页面。您可以继续做本程序的最后一步检查。
error-naming-page-hangs-do-3 = 如果没有，请再试一次。还是不行的话，请把下面的消息发给 IT 服务台。
error-naming-page-hangs-it = 据反映，浏览器向导的命名页面有时会卡住，而通行密钥其实已经存在。请检查用户的身份验证方法；如果那里没有通行密钥，请用户删除本地的通行密钥，并在 Authenticator 内注册。

## 38 windows-whfb-credential-exists (high)

error-windows-whfb-credential-exists-title = 电脑想自己保存通行密钥
error-windows-whfb-credential-exists-meaning = Windows 想把通行密钥保存在这台电脑上。但您的通行密钥应该放在手机里。
error-windows-whfb-credential-exists-do-1 = 取消，重新开始。
error-windows-whfb-credential-exists-do-2 = 选择{ $ms-passkey-in-authenticator }。如果 Windows 询问通行密钥保存到哪里，请选手机，不要选 Windows。
error-windows-whfb-credential-exists-do-3 = 如果没有手机这个选项，请在本程序里返回，选择在 Authenticator 里创建的方式。如果也不行，请把下面的消息发给 IT 服务台。
error-windows-whfb-credential-exists-it = 如果同一帐户已有 Windows Hello 企业版 (Windows Hello for Business) 凭据，在 Windows 上注册 Microsoft Entra 通行密钥会失败。请用户改选手机，最好通过 Passkey in Microsoft Authenticator。

## 39 cannot-access-right-now (medium)

error-cannot-access-right-now-title = 登录成功了，但公司的规则阻止了下一步
error-cannot-access-right-now-meaning = 公司只允许从特定的地点、设备、浏览器或应用进行这一步。您没有做错什么。
error-cannot-access-right-now-do-1 = 您用的是隐私窗口，还是其他程序里的窗口？如果是，请在 Microsoft Edge 或 Google Chrome 的普通窗口里再试一次。
error-cannot-access-right-now-do-2 = 如果又出现同样的文字，请不要继续尝试。如果页面上有编号或 Correlation ID（关联 ID），请复制它或拍张照片。
error-cannot-access-right-now-do-3 = 把编号或照片和下面的消息一起发给 IT 服务台。
error-cannot-access-right-now-it = 条件访问策略在正确的第一步之后阻止了登录，代码通常是 53003。{ -log-policy }另请检查是否阻止了设备平台。Microsoft 的文档提到可排除 Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b)，但并非该页面的每个版本都有，请在您的租户中核对。

## 40 help-keep-device-secure (medium)

error-help-keep-device-secure-title = Authenticator 想登记这部手机
error-help-keep-device-secure-meaning = 这不是错误。Authenticator 告诉 Microsoft：这部手机属于您的工作帐户。登记并不等于由公司管理手机。
error-help-keep-device-secure-do-1 = 您刚刚添加了工作帐户，或开启了用手机登录吗？如果是，请点{ $auth-register }。
error-help-keep-device-secure-do-2 = 如果后面的页面说公司要管理这部手机，请先不要继续，先问 IT 服务台。
error-help-keep-device-secure-do-3 = 如果登记失败，请把下面的消息发给 IT 服务台。
error-help-keep-device-secure-it = 这是设备注册 (Entra registered)，每个租户需要一次，用于手机无密码登录，并非故障。只用通行密钥时不需要。如果失败，请检查 Users may register their devices 和 Maximum number of devices。以前要求纳入管理的页面标题相同：如果要求纳入管理，则是合规设备授权在起作用。

## 41 prompted-setup-error-skip (high)

error-prompted-setup-error-skip-title = 登录时设置通行密钥失败了
error-prompted-setup-error-skip-meaning = 登录页面建议设置通行密钥，但没有成功。没有任何损坏。您可以跳过这次设置，而且不计次数。
error-prompted-setup-error-skip-do-1 = 在错误页面上选择{ $ms-skip }，然后可以继续工作。
error-prompted-setup-error-skip-do-2 = 请在 Authenticator 应用里创建通行密钥。本程序会告诉您怎么做。
error-prompted-setup-error-skip-do-3 = 如果没有通行密钥就无法继续，请把下面的消息发给 IT 服务台。
error-prompted-setup-error-skip-it = 由注册活动启动的设置失败了。在该错误页面上跳过不算作推迟。该提示会把通行密钥保存在正在使用的设备或浏览器中；请让用户在 Authenticator 里注册。

## 42 prompted-to-set-up-passkey (high)

error-prompted-to-set-up-passkey-title = 登录页面建议设置通行密钥
error-prompted-to-set-up-passkey-meaning = 这不是错误。很多公司都用这个提示，它可能每天都会出现。选择{ $ms-next }后，通行密钥往往会保存在您正在使用的设备上，而不是 Authenticator 里。
error-prompted-to-set-up-passkey-do-1 = 这个提示是在您自己开始登录之后出现的吗？如果是，它很可能是真的。如果不是，请关闭页面。
error-prompted-to-set-up-passkey-do-2 = 选择{ $ms-skip-for-now }或{ $ms-other-options }，然后在 Authenticator 里创建通行密钥。本程序会告诉您怎么做。
error-prompted-to-set-up-passkey-do-3 = 如果无法跳过，或者不确定页面是不是真的，请关闭页面，并把下面的消息发给 IT 服务台。
error-prompted-to-set-up-passkey-it = 这是通行密钥的注册活动，并非故障。Microsoft managed：每天一次，不限次数。状态为 Enabled：间隔 0 到 14 天，推迟次数可限制为 3 次。该提示会把通行密钥保存在正在使用的设备或浏览器中。Authenticator 里的通行密钥只在 iOS 和 Android 上让提示停止；如果通行密钥配置文件按 AAGUID 限制或要求证明 (attestation)，则在其他系统上也会停止。

## 43 sms-only-must-register (high)

error-sms-only-must-register-title = 短信和电话即将停用，因此需要通行密钥
error-sms-only-must-register-meaning = 从 2027 年 2 月 1 日起，Microsoft 不再允许用短信或电话确认登录。全局管理员和外部用户从 2027 年 7 月 1 日起。没有其他方法的人，届时必须设置通行密钥。您的帐户没有问题。
error-sms-only-must-register-do-1 = 请设置通行密钥。如果可以选择保存的位置，请选择手机上的{ $auth-name }。
error-sms-only-must-register-do-2 = 如果失败，请向 IT 服务台申请{ $ms-temporary-access-pass }。这是一个短时间有效的代码。请把下面的消息发给他们。{ -nobody-asks }
error-sms-only-must-register-do-3 = 请在手机上使用这个代码，不要在这台电脑上使用。如果还是无法创建通行密钥，请打电话给 IT 服务台。
error-sms-only-must-register-it = 用户唯一的 MFA 方法是 Microsoft 的短信或语音电话。从 2027 年 2 月 1 日起（全局管理员和外部用户：2027 年 7 月 1 日），登录时要求通行密钥，且无法跳过。请签发临时访问通行证 (TAP)，让用户在手机上注册。在此之前已转到电话服务提供商的用户可继续使用短信和电话。{ -check-who }

## 44 code-130504-tap-expired (low)

error-code-130504-tap-expired-title = 临时访问通行证可能已过期
error-code-130504-tap-expired-meaning = 临时访问通行证只在短时间内有效。这个编号通常表示时间已过。您没有做错什么。
error-code-130504-tap-expired-do-1 = 不要再输入同一个代码。
error-code-130504-tap-expired-do-2 = 请向 IT 服务台申请新的{ $ms-temporary-access-pass }，并把下面的消息发给他们。{ -nobody-asks }
error-code-130504-tap-expired-do-3 = 拿到新代码后，请尽快在手机上使用。如果又被拒绝，请打电话给 IT 服务台。
error-code-130504-tap-expired-it = 据报告，130504 出现在已过期的临时访问通行证 (TAP) 上（来源未经证实）。请检查用户的 TAP，并签发一个留有足够时间在手机上使用的新 TAP。{ -check-who }

## 45 code-130507-tap-not-verified (low)

error-code-130507-tap-not-verified-title = 临时访问通行证没有被识别
error-code-130507-tap-not-verified-meaning = 这个编号通常表示代码已被删除、已被新代码取代，或属于另一个帐户。换一个新代码就可以解决。
error-code-130507-tap-not-verified-do-1 = 检查您登录的是不是工作帐户，输入的是不是最新的代码。
error-code-130507-tap-not-verified-do-2 = 如果还是被拒绝，请向 IT 服务台申请新的{ $ms-temporary-access-pass }，并把下面的消息发给他们。{ -nobody-asks }
error-code-130507-tap-not-verified-do-3 = 如果新代码也被拒绝，请打电话给 IT 服务台。
error-code-130507-tap-not-verified-it = 据报告，130507 出现在找不到或无法验证临时访问通行证 (TAP) 时（来源未经证实）。请检查用户的 TAP：每个用户只有一个，新的会取代旧的。{ -check-who }

## 46 code-130501-credential-policy (high, cure medium)

error-code-130501-credential-policy-title = 您的帐户不允许使用这种登录方法
error-code-130501-credential-policy-meaning = 您可以使用哪些登录方法，由公司决定。您选择的方法很可能不在其中。您没有做错什么。
error-code-130501-credential-policy-do-1 = 重新开始登录，如果有其他登录方法，请选择那一种。
error-code-130501-credential-policy-do-2 = 如果没有其他方法，请把下面的消息发给 IT 服务台，并附上编号 130501。
error-code-130501-credential-policy-it = 130501：身份验证方法策略不允许该用户使用这种方法。请检查目标组和排除组（排除优先）以及该方法的设置。

## 47 code-5007x-mfa-needed (high)

error-code-5007x-mfa-needed-title = 登录时只有密码还不够
error-code-5007x-mfa-needed-meaning = 您需要再用一种方式证明是您本人。要么这一步没有完成，要么帐户里还没有这样的方法。您没有做错什么。
error-code-5007x-mfa-needed-do-1 = 重新开始登录，完成第二次验证，例如用应用或验证码。
error-code-5007x-mfa-needed-do-2 = 如果没有这样的方法，请向 IT 服务台申请{ $ms-temporary-access-pass }。这是一个短时间有效的代码。请把下面的消息发给他们。{ -nobody-asks }
error-code-5007x-mfa-needed-do-3 = 请在手机上使用这个代码，不要在这台电脑上使用。如果还是无法登录，请打电话给 IT 服务台。
error-code-5007x-mfa-needed-it = 50074 和 50076：需要 MFA，但没有完成。50072 和 50079：用户必须先注册一种方法。单独出现时只是中断，并非故障。如果用户没有任何方法，请签发临时访问通行证 (TAP)，供其在手机上使用。{ -check-who }

## 48 code-50078-mfa-expired (high)

error-code-50078-mfa-expired-title = 上一次确认的时间太久了
error-code-50078-mfa-expired-meaning = 您以前的登录确认过，但公司要求重新确认。这很正常。
error-code-50078-mfa-expired-do-1 = 重新登录，并确认是您本人。
error-code-50078-mfa-expired-do-2 = 然后从中断的地方继续。
error-code-50078-mfa-expired-do-3 = 如果反复要求确认，请把下面的消息发给 IT 服务台，并附上编号 50078。
error-code-50078-mfa-expired-it = 50078 UserStrongAuthExpired：对策略来说，会话的 MFA 时间太久。请用户用 MFA 重新登录。如果反复出现，请检查登录频率。

## 49 code-50053-account-locked (high)

error-code-50053-account-locked-title = 帐户目前被锁定
error-code-50053-account-locked-meaning = 错误的尝试太多，或者您所在的网络曾被用于攻击。这并不表示您做错了什么。
error-code-50053-account-locked-do-1 = 请等一会儿，这段时间不要再试。
error-code-50053-account-locked-do-2 = 换一个网络试一次，例如手机的移动数据。
error-code-50053-account-locked-do-3 = 如果帐户仍被锁定，请把下面的消息发给 IT 服务台，并附上编号 50053。
error-code-50053-account-locked-it = 50053 IdsLocked：失败的尝试太多，或 IP 地址因攻击而为人所知。登录日志会显示是哪一种。请解锁帐户，或让用户换一个网络。{ -check-who }

## 50 code-50055-password-expired (high)

error-code-50055-password-expired-title = 密码已过期
error-code-50055-password-expired-meaning = 公司要求您先设置新密码，然后才能继续。这和通行密钥没有关系。
error-code-50055-password-expired-do-1 = 如果登录是您自己开始的，请按页面的提示设置新密码。
error-code-50055-password-expired-do-2 = 然后重新开始登录。
error-code-50055-password-expired-do-3 = 如果无法更改密码，请让 IT 服务台重置密码，并把下面的消息发给他们。{ -nobody-asks }
error-code-50055-password-expired-it = 50055 InvalidPasswordExpiredPassword 或 50144 InvalidPasswordExpiredOnPremPassword：密码已过期。请用户更改密码；如果不行，请重置密码。{ -check-who }

## 51 code-50126-wrong-password (high)

error-code-50126-wrong-password-title = 用户名或密码没有通过
error-code-50126-wrong-password-meaning = 用户名和密码不匹配。谁都可能遇到这种情况。
error-code-50126-wrong-password-do-1 = 慢慢地重新输入工作帐户的名称和密码。
error-code-50126-wrong-password-do-2 = 如果您有临时访问通行证，请用它代替密码。{ -nobody-asks }
error-code-50126-wrong-password-do-3 = 如果不知道密码，请让 IT 服务台重置密码，并把下面的消息发给他们。
error-code-50126-wrong-password-it = 50126 InvalidUserNameOrPassword：用户名或密码错误。50056：帐户没有存储密码。请重置密码，或签发临时访问通行证 (TAP)。{ -check-who }

## 52 code-50057-account-disabled (high)

error-code-50057-account-disabled-title = 这个帐户已停用
error-code-50057-account-disabled-meaning = 公司停用了这个帐户。只有公司可以重新启用它。
error-code-50057-account-disabled-do-1 = 检查您登录的是不是正确的工作帐户。
error-code-50057-account-disabled-do-2 = 如果是正确的帐户，请把下面的消息发给 IT 服务台，并附上编号 50057。
error-code-50057-account-disabled-it = 50057 UserDisabled：帐户已禁用。请查明原因；如果该用户应有访问权限，请启用帐户。{ -check-who }

## 53 code-50034-account-not-found (high)

error-code-50034-account-not-found-title = 找不到这个帐户
error-code-50034-account-not-found-meaning = 可能是名称里有字母输错了，也可能是个人帐户，或另一个组织的帐户。
error-code-50034-account-not-found-do-1 = 先退出登录，再用工作帐户登录，并逐个检查名称里的字母。
error-code-50034-account-not-found-do-2 = 如果页面自动选择了另一个帐户，请在那里选择您的工作帐户。
error-code-50034-account-not-found-do-3 = 如果也找不到您的工作帐户，请把下面的消息发给 IT 服务台，并附上页面上的编号。
error-code-50034-account-not-found-it = 50034 UserAccountNotFound 或 51004 UserAccountNotInDirectory：帐户不在此目录中。50020 UserUnauthorized：另一个组织的帐户或个人帐户。请更正名称；如果该用户应有访问权限，请邀请该用户。

## 54 code-500021-tenant-restriction (high)

error-code-500021-tenant-restriction-title = 这个网络不允许登录您的公司
error-code-500021-tenant-restriction-meaning = 有些网络只允许登录特定的公司。您的帐户没有问题。
error-code-500021-tenant-restriction-do-1 = 请换一个网络；在手机上可以用移动数据。
error-code-500021-tenant-restriction-do-2 = 如果您必须使用这个网络，请把下面的消息发给 IT 服务台，并附上页面上的编号。
error-code-500021-tenant-restriction-it = 500021 或 500022：网络的租户限制 (tenant restrictions) 没有包含此租户。请在代理添加的标头中允许此租户，或让用户使用没有这种限制的网络。

## 55 code-50155-device-authentication (high)

error-code-50155-device-authentication-title = 公司的规则要求使用公司认识的设备
error-code-50155-device-authentication-meaning = 公司不认识这台设备，或者已经停用了它。您没有做错什么。
error-code-50155-device-authentication-do-1 = 请不要继续尝试，再试也不会改变规则。
error-code-50155-device-authentication-do-2 = 请把下面的消息发给 IT 服务台，并附上页面上的编号。
error-code-50155-device-authentication-it = 50097 DeviceAuthenticationRequired、50155 DeviceAuthenticationFailed、50187 DeviceInformationNotProvided：策略要求已知的设备，而这台设备未知。135011：设备已禁用。请启用设备或重新注册设备。{ -log-policy }

## 56 code-50129-not-workplace-joined (high)

error-code-50129-not-workplace-joined-title = 这部手机没有在公司登记
error-code-50129-not-workplace-joined-meaning = 公司的规则要求使用已登记的手机。如果公司愿意，您可以在 Authenticator 里登记。
error-code-50129-not-workplace-joined-do-1 = 请问 IT 服务台可不可以登记这部手机，并把下面的消息发给他们。
error-code-50129-not-workplace-joined-do-2 = 如果可以，请在 Authenticator 里重新添加工作帐户。Authenticator 询问时，点{ $auth-register }。
error-code-50129-not-workplace-joined-do-3 = 如果不行，请把编号 50129 告诉 IT 服务台。
error-code-50129-not-workplace-joined-it = 50129 DeviceIsNotWorkplaceJoined：策略要求已注册的设备，而手机没有在 Entra 中注册。请告知手机是否可以注册。如果可以，请检查 Users may register their devices 和 Maximum number of devices。

## 57 code-50127-broker-missing (high)

error-code-50127-broker-missing-title = 手机上缺少登录用的应用
error-code-50127-broker-missing-meaning = 公司要求手机上有 Microsoft 的登录应用。在 iPhone 上是 Authenticator，在 Android 上是 Authenticator 或 Company Portal（公司门户）。
error-code-50127-broker-missing-do-1 = 打开手机上的应用商店，安装 Microsoft Authenticator。
error-code-50127-broker-missing-do-2 = 在 Authenticator 里添加工作帐户，然后再试一次。
error-code-50127-broker-missing-do-3 = 如果无法安装应用，请把下面的消息发给 IT 服务台，并附上编号 50127。
error-code-50127-broker-missing-it = 50127 BrokerAppNotInstalled：手机上没有代理 (broker) 应用（iOS：Authenticator；Android：Authenticator 或 Company Portal）。请推送该应用，或让用户安装。

## 58 code-50005-platform-not-supported (high)

error-code-50005-platform-not-supported-title = 公司的规则不允许这类设备
error-code-50005-platform-not-supported-meaning = 公司在这里只允许特定的系统，而这台设备的系统不在其中。您没有做错什么。
error-code-50005-platform-not-supported-do-1 = 请不要继续尝试，再试也不会改变规则。
error-code-50005-platform-not-supported-do-2 = 请把下面的消息发给 IT 服务台，并附上编号 50005。
error-code-50005-platform-not-supported-it = 50005 DevicePolicyError：从策略不支持的平台登录。如果策略阻止设备平台，请允许 iOS 和 Android。{ -log-policy }

## 59 code-50131-access-policy (high)

error-code-50131-access-policy-title = 公司的规则没有同意这次登录
error-code-50131-access-policy-meaning = 原因可能是设备、异常情况或另一条规则。您看不到原因，但 IT 服务台可以查到。
error-code-50131-access-policy-do-1 = 请不要继续尝试，再试也不会改变规则。
error-code-50131-access-policy-do-2 = 请把下面的消息发给 IT 服务台，并附上编号 50131。
error-code-50131-access-policy-it = 50131 ConditionalAccessFailed：设备状态、可疑活动或访问决定所致。{ -log-policy }

## 60 code-530032-security-policy (high)

error-code-530032-security-policy-title = 全公司的安全规则阻止了这次登录
error-code-530032-security-policy-meaning = 这条规则对公司里的每个人都一样。您没有做错什么。
error-code-530032-security-policy-do-1 = 请不要继续尝试，再试也不会改变规则。
error-code-530032-security-policy-do-2 = 请把下面的消息发给 IT 服务台，并附上编号 530032。
error-code-530032-security-policy-it = 530032 BlockedByConditionalAccessOnSecurityPolicy：整个租户的安全策略阻止了登录。请检查租户级别的策略。{ -log-policy }

## 61 code-50158-external-challenge (high)

error-code-50158-external-challenge-title = 要先完成另一个页面
error-code-50158-external-challenge-meaning = 公司还使用另一个页面，例如使用条款，或另一家服务商的验证。单独这个编号不算错误。
error-code-50158-external-challenge-do-1 = 重新开始登录，并完成那个页面。
error-code-50158-external-challenge-do-2 = 如果页面打不开，请在 Microsoft Edge 或 Google Chrome 的普通窗口里试试。
error-code-50158-external-challenge-do-3 = 如果还是无法继续，请把下面的消息发给 IT 服务台，并附上编号 50158。
error-code-50158-external-challenge-it = 50158：没有满足外部安全质询（第三方 MFA 或使用条款）。单独出现时不算失败：请在登录日志中查看同一次登录的下一个条目。

## 62 code-70043-sign-in-again (high)

error-code-70043-sign-in-again-title = 登录已失效，请重新登录
error-code-70043-sign-in-again-meaning = 上次登录的时间太久，或者密码改过了。这很正常。
error-code-70043-sign-in-again-do-1 = 重新登录。
error-code-70043-sign-in-again-do-2 = 然后从中断的地方继续。
error-code-70043-sign-in-again-do-3 = 如果一再失效，请把下面的消息发给 IT 服务台，并附上页面上的编号。
error-code-70043-sign-in-again-it = 70043 BadTokenDueToSignInFrequency、50132 SsoArtifactInvalidOrExpired、50133 SsoArtifactRevoked、50173：会话时间太久，或因更改密码而结束。如果反复出现，请检查登录频率。

## 63 code-50125-password-step (high)

error-code-50125-password-step-title = 要先完成与密码有关的一步
error-code-50125-password-step-meaning = 公司要求您先设置新密码，或填写重置密码用的信息，然后才能继续。这和通行密钥没有关系。
error-code-50125-password-step-do-1 = 如果登录是您自己开始的，请按页面的提示做完。
error-code-50125-password-step-do-2 = 然后重新开始登录。
error-code-50125-password-step-do-3 = 如果无法完成页面，请把下面的消息发给 IT 服务台，并附上页面上的编号。
error-code-50125-password-step-it = 50125 PasswordResetRegistrationRequiredInterrupt：需要先注册密码重置。50135 PasswordChangeCompromisedPassword、50137 和 50142：需要先设置新密码。如果用户做不到，请重置密码。{ -check-who }

## 64 code-220450-old-webview (high, cure medium)

error-code-220450-old-webview-title = 这部手机上的 Android 组件太旧
error-code-220450-old-webview-meaning = 应用里的登录页面需要较新的 Android 组件。通常更新一下就可以解决。
error-code-220450-old-webview-do-1 = 在手机上打开 Google Play，更新 Android System WebView 和 Google Chrome。
error-code-220450-old-webview-do-2 = 回到 Authenticator，再试一次。
error-code-220450-old-webview-do-3 = 如果无法更新，请把下面的消息发给 IT 服务台，并附上编号 220450。
error-code-220450-old-webview-it = 220450 UnsupportedAndroidWebViewVersion：手机上的 Chrome WebView 太旧。请推送 Android System WebView 和 Google Chrome 的更新。

## 65 code-50088-call-limit (high)

error-code-50088-call-limit-title = 电话或短信次数太多
error-code-50088-call-limit-meaning = Microsoft 会限制给您打电话或发短信的次数。限制会自动解除。
error-code-50088-call-limit-do-1 = 请等几分钟，这段时间不要再要新的验证码。
error-code-50088-call-limit-do-2 = 或者选择另一种方式确认是您本人。
error-code-50088-call-limit-do-3 = 如果后来还是收不到验证码，请把下面的消息发给 IT 服务台，并附上编号 50088。
error-code-50088-call-limit-it = 50088：已达到 MFA 电话和短信的上限。请等待，或让用户使用其他方法。

## 66 code-50087-try-again (high)

error-code-50087-try-again-title = Microsoft 的服务暂时出了问题
error-code-50087-try-again-meaning = 这种故障通常很快就会过去。您没有做错什么。
error-code-50087-try-again-do-1 = 请等几分钟，再试一次。
error-code-50087-try-again-do-2 = 如果后来还是失败，请把下面的消息发给 IT 服务台，并附上页面上的编号。
error-code-50087-try-again-it = 服务的暂时故障：50087 SasRetryableError、50033 RetryableError、90006 ExternalServerRetryableError、90012 RequestTimeout 或 90024 RequestBudgetExceededError。如果一直存在，请检查服务状态。

## 67 code-90072-account-not-in-tenant (high)

error-code-90072-account-not-in-tenant-title = 这个帐户不属于这个组织
error-code-90072-account-not-in-tenant-meaning = 这个帐户来自另一个组织，这里没有它的记录。也可能是公司的帐户信息没有更新。
error-code-90072-account-not-in-tenant-do-1 = 退出登录，再用您公司的工作帐户登录。
error-code-90072-account-not-in-tenant-do-2 = 如果帐户是正确的，请把下面的消息发给 IT 服务台，并附上编号 90072。
error-code-90072-account-not-in-tenant-it = 90072 PassThroughUserMfaError：此租户中不存在的外部帐户，或同步不一致。请添加用户，或检查同步。

## 68 code-90094-admin-consent (high)

error-code-90094-admin-consent-title = IT 部门还没有批准这项检查
error-code-90094-admin-consent-meaning = 您的 Microsoft 帐户里的一项检查需要 IT 部门批准。这项检查是可选的，您的通行密钥不需要它。
error-code-90094-admin-consent-do-1 = 关闭页面，跳过这项检查。
error-code-90094-admin-consent-do-2 = 打开{ $ms-security-info }页面，看看列表里有没有您的通行密钥。这样就够了。
error-code-90094-admin-consent-do-3 = 如果公司需要这项检查，请把下面的消息发给 IT 服务台。
error-code-90094-admin-consent-it = 90094 AdminConsentRequired、90095 AdminConsentRequiredRequestAccess 或 65001 DelegationDoesNotExist：可选的 Graph 检查所用的应用没有管理员同意。两个委托权限 UserAuthMethod-Passkey.Read（最小特权）和 UserAuthenticationMethod.Read 都需要管理员同意。请授予同意，或不启用这项检查。

## 69 code-900561-back-button (high)

error-code-900561-back-button-title = 页面打开的顺序不对
error-code-900561-back-button-meaning = 例如用了浏览器的后退按钮，就会这样。没有任何损坏。
error-code-900561-back-button-do-1 = 关闭页面。
error-code-900561-back-button-do-2 = 从本程序重新打开{ $ms-security-info }页面，从那里开始。
error-code-900561-back-button-do-3 = 如果又出现同样的编号，请把下面的消息发给 IT 服务台，并附上编号 900561。
error-code-900561-back-button-it = 900561 BadResourceRequestInvalidRequest：页面被以不接受的方式调用，例如后退按钮。请用户从 Security info 页面重新开始。

## 70 code-50105-not-assigned (high)

error-code-50105-not-assigned-title = 您的帐户还不能使用这个应用
error-code-50105-not-assigned-meaning = 需要公司先允许您的帐户使用这个应用。您没有做错什么。
error-code-50105-not-assigned-do-1 = 请不要继续尝试，再试结果也一样。
error-code-50105-not-assigned-do-2 = 请把下面的消息发给 IT 服务台，并附上编号 50105。
error-code-50105-not-assigned-it = 50105 EntitlementGrantsNotFound：用户没有分配到该应用。登录日志中有应用名称。请分配用户或组。

## 71 window-without-passkeys (medium, our own row)

error-window-without-passkeys-title = 这个窗口或浏览器不能使用通行密钥
error-window-without-passkeys-meaning = 有些程序会打开自己的登录窗口，通行密钥在那里往往不能用。有些浏览器也不能使用 Authenticator 里的通行密钥，例如 Linux 或 Android 上的 Firefox。您的通行密钥没有问题。
error-window-without-passkeys-do-1 = 在那个窗口里取消登录。
error-window-without-passkeys-do-2 = 请在 Microsoft Edge 或 Google Chrome 的普通窗口里登录。在 Android 手机上请用 Google Chrome。
error-window-without-passkeys-do-3 = 如果程序只打开自己的窗口，请在那里选择其他登录方法。如果没有，请把下面的消息发给 IT 服务台。
error-window-without-passkeys-it = 有些程序的登录窗口无法完成 WebAuthn（据报告有 Windows App），Linux 和 Android 上的 Firefox 也不支持 Authenticator 里的通行密钥。请让程序通过系统浏览器登录，或为它允许第二种方法。

## 72 provider-switch-locked (medium, our own row)

error-provider-switch-locked-title = 公司的管理锁定了 Authenticator 的开关
error-provider-switch-locked-meaning = 在受管理的手机上或工作区里，哪些应用可以保存通行密钥由公司决定。您自己无法更改，您也没有做错什么。
error-provider-switch-locked-do-1 = 您的手机有工作区吗？如果有，设置页面可能分为个人应用和工作应用两部分。请看工作应用的部分。
error-provider-switch-locked-do-2 = 如果那里的开关也被锁定，请把下面的消息发给 IT 服务台，并说明手机是您自己的还是公司的。
error-provider-switch-locked-it = 设备管理限制了凭据提供程序 (credential provider)。在由 Google 管理的工作配置文件 (work profile) 中，从 Android 15 起，第三方提供程序默认关闭：请允许 com.azure.authenticator。在受管理的 iPhone 上，对密码自动填充的限制可能会隐藏或锁定开关。

## 73 authenticator-not-offered (medium, our own row)

error-authenticator-not-offered-title = 出来的是另一个应用，而不是 Authenticator
error-authenticator-not-offered-meaning = 即使开启了 Authenticator，很多手机也会先推荐自己的密码应用。保存在那里的通行密钥放错了地方。您没有做错什么。
error-authenticator-not-offered-do-1 = 请取消，不要把通行密钥保存在另一个应用里。
error-authenticator-not-offered-do-2 = 在手机上打开 Authenticator，先点工作帐户，再点{ $auth-create-a-passkey }。按那里的步骤操作，直到在手机的设置里开启 Authenticator 的开关。
error-authenticator-not-offered-do-3 = 手机询问通行密钥保存到哪里时，选择{ $auth-name }。如果没有看到，请找一找{ $samsung-use-a-different-passkey }或类似的文字。
error-authenticator-not-offered-do-4 = 安装手机的更新。如果还是没有 Authenticator，请把下面的消息发给 IT 服务台。
error-authenticator-not-offered-it = 请求被另一个凭据提供程序 (credential provider) 接走（Samsung Pass、Google Password Manager、Apple Passwords 或厂商自己的应用）。在 Android 14 上，有些 OnePlus 手机会把所有请求发给 Google Password Manager；有些 Xiaomi 手机不会保留开关的状态。在 Authenticator 里注册通常可以避开保存窗口。否则请用 Android 15 或更高版本、另一部手机或安全密钥。

## 74 phone-lost-or-replaced (high, our own row)

error-phone-lost-or-replaced-title = 有通行密钥的手机丢了、换了或重置过
error-phone-lost-or-replaced-meaning = 通行密钥只留在创建它的手机上。Authenticator 的备份里没有通行密钥，所以您需要一个新的。这很正常。
error-phone-lost-or-replaced-do-1 = 旧手机还在吗？请先在新手机上创建新的通行密钥，然后再清除旧手机。
error-phone-lost-or-replaced-do-2 = 手机丢了或被偷了？请尽快打电话给 IT 服务台，让他们从您的帐户里删除那部手机的通行密钥。
error-phone-lost-or-replaced-do-3 = 如果已经无法登录，请向 IT 服务台申请{ $ms-temporary-access-pass }。这是一个短时间有效的代码。请把下面的消息发给他们。{ -nobody-asks }
error-phone-lost-or-replaced-do-4 = 请在新手机上使用这个代码，并用本程序创建通行密钥。如果代码不能用，请打电话给 IT 服务台。
error-phone-lost-or-replaced-it = 通行密钥绑定在丢失、更换或重置的手机上；Authenticator 备份从不包含通行密钥。如果手机丢失，请在用户的身份验证方法中删除那部手机的通行密钥和其他方法。请签发临时访问通行证 (TAP)，让用户注册新手机。{ -check-who }

## 75 confirm-in-app-being-set-up (medium, our own row)

error-confirm-in-app-being-set-up-title = 设置 Authenticator 时，却要用 Authenticator 来确认
error-confirm-in-app-being-set-up-meaning = 登录时要求在 Authenticator 里确认，但这部手机上的 Authenticator 是新的、被重置过或被删除过。这个死循环靠自己走不出来，您也没有做错什么。
error-confirm-in-app-being-set-up-do-1 = 您还有另一部装有 Authenticator 的手机，或其他登录方法吗？如果有，请用它确认。
error-confirm-in-app-being-set-up-do-2 = 如果没有，请向 IT 服务台申请{ $ms-temporary-access-pass }。这是一个短时间有效的代码。请把下面的消息发给他们。{ -nobody-asks }
error-confirm-in-app-being-set-up-do-3 = Authenticator 要求登录时，请在手机上使用这个代码。不要在那里删除任何内容。
error-confirm-in-app-being-set-up-do-4 = 如果代码不能通过，请打电话给 IT 服务台。
error-confirm-in-app-being-set-up-it = 用户唯一的方法是已经不存在的 Authenticator（应用被重置或删除，或在另一部手机上）。请签发临时访问通行证 (TAP)：它算作 MFA，用户可用它登录 Authenticator。之后请删除旧的 Authenticator 条目。{ -check-who }

## 76 no-phone-to-use (medium, our own row)

error-no-phone-to-use-title = 没有合适的手机，或不想用个人手机工作
error-no-phone-to-use-meaning = 不是每个人都有合适的手机，也不是每个人都愿意用个人手机工作。这没关系，还有其他办法。
error-no-phone-to-use-do-1 = 请向 IT 服务台申请安全密钥或公司手机，并把下面的消息发给他们。
error-no-phone-to-use-do-2 = 在得到答复之前，您不必在个人手机上安装任何东西。如果您只是想知道 Authenticator 会改变手机上的什么，也可以问 IT 服务台。
error-no-phone-to-use-it = 用户没有 iOS 17 或 Android 14 及更高版本的手机，或不愿意使用个人手机。请提供 FIDO2 安全密钥（通行密钥配置文件须允许其 AAGUID）、公司手机，或策略接受的其他方法。

## 77 prompt-again-although-done (high, our own row)

error-prompt-again-although-done-title = 已经有通行密钥，提示却又出现
error-prompt-again-although-done-meaning = 这不是错误。提示会在您正在使用的设备上寻找通行密钥，而您的通行密钥在手机上。所以在 Windows 电脑或 Mac 上，它可能还会出现。
error-prompt-again-although-done-do-1 = 打开{ $ms-security-info }页面，看看列表里有没有您的通行密钥。如果有，您就都做完了。
error-prompt-again-although-done-do-2 = 出现提示时，选择{ $ms-skip-for-now }。
error-prompt-again-although-done-do-3 = 如果无法跳过，或者提示出现得太频繁，请把下面的消息发给 IT 服务台。
error-prompt-again-although-done-it = 注册活动会寻找适合当前系统和浏览器的本地通行密钥。Authenticator 里的通行密钥在 iOS 和 Android 上会让提示停止，在 Windows 和 macOS 上不会；如果通行密钥配置文件按 AAGUID 限制或要求证明 (attestation)，则会停止。安全密钥在这些系统上都会让提示停止。并非故障，用户可以跳过。

## 78 chat-message-asks-for-passkey (high, our own row)

error-chat-message-asks-for-passkey-title = 聊天消息要求设置通行密钥
error-chat-message-asks-for-passkey-meaning = 公司可以在 Microsoft Teams 里发送这样的消息，所以它可能是真的。但只凭消息无法证明。
error-chat-message-asks-for-passkey-do-1 = 不要使用消息里的链接。请用本程序创建通行密钥，它会为您打开正确的页面。
error-chat-message-asks-for-passkey-do-2 = 消息是否索要密码、临时代码、验证码或二维码的照片？如果是，请不要回复。{ -nobody-asks }
error-chat-message-asks-for-passkey-do-3 = 如果不确定，请用您知道的号码打电话给 IT 服务台，把消息念给他们听。
error-chat-message-asks-for-passkey-it = Conditional Access Optimization Agent 的通行密钥活动会在 Teams 里发送这样的消息（最多 200 名用户，默认为管理员）。它不会检查这些人是否可以使用通行密钥。请检查您的租户是否正在进行这样的活动；如果没有，请把消息当作网络钓鱼处理。

## 79 somebody-asks-for-code (medium, our own row)

error-somebody-asks-for-code-title = 有人索要临时代码、验证码或二维码的照片
error-somebody-asks-for-code-meaning = 有了您的临时代码或验证码，别人就可能冒充您登录。{ -nobody-asks }有人这样做，不是您的错。
error-somebody-asks-for-code-do-1 = 不要发送任何内容。结束通话或聊天。
error-somebody-asks-for-code-do-2 = 已经发了什么吗？只要尽快告诉 IT 服务台，就可以补救。
error-somebody-asks-for-code-do-3 = 请马上用您知道的号码打电话给 IT 服务台，并把下面的消息发给他们。
error-somebody-asks-for-code-it = 有人向用户索要临时访问通行证 (TAP)、验证码或二维码的照片。TAP 算作 MFA：拿到它的人可以登录并注册方法。如果已经泄露，请删除 TAP，检查此后添加的方法，并查看登录日志。{ -check-who }

## 80 pass-used-but-more-asked (medium, our own row)

error-pass-used-but-more-asked-title = 临时访问通行证通过了，但还要求别的验证
error-pass-used-but-more-asked-meaning = 您的代码没有问题。很可能公司的规则在这里不接受临时访问通行证。换一个代码也不会改变。
error-pass-used-but-more-asked-do-1 = 不要再申请代码，请保留现有的代码。{ -nobody-asks }
error-pass-used-but-more-asked-do-2 = 如果页面上有您可以用的其他登录方法，请使用那一种。
error-pass-used-but-more-asked-do-3 = 如果没有，请把下面的消息发给 IT 服务台。IT 部门可以更改规则。
error-pass-used-but-more-asked-it = 身份验证强度很可能不接受临时访问通行证 (TAP)，例如针对所有资源的“仅限通行密钥”强度；再签发 TAP 也没有用。文档中的解决办法：为桌面和移动设备分设策略，移动端强度为 TAP 加通行密钥，并与 Register security information（注册安全信息）的强度完全一致；或使用应用筛选器。另外：如果用户在 SSPR 注册或 MFA 注册策略的范围内，在浏览器中用 TAP 登录会进入中断模式，在那里无法注册通行密钥。
