# The steps of a plan: title, and every instruction named in assets/content/flows.toml.
# Placeables are exact names of things on a screen; they come from assets/content/labels.toml.

do-what-you-see = 请按符合您屏幕的那一行操作：

step-get-authenticator = 安装 Microsoft Authenticator
step-turn-on-provider = 让 Authenticator 可以保存通行密钥
step-open-security-info = 在这台电脑上打开 My Sign-Ins
step-open-security-info-on-phone = 在手机上打开 My Sign-Ins
step-choose-method = 选择要添加的内容
step-different-way = 改用二维码
step-show-code = 显示二维码
step-scan-code = 扫描二维码
step-save-in-authenticator = 把通行密钥保存到 Authenticator
step-name-passkey = 给通行密钥取名
step-open-account = 在 Authenticator 里打开您的帐户
step-finish-in-app = 在 Authenticator 里完成
step-verify-in-browser = 让页面找到您的通行密钥
step-confirm = 检查通行密钥在不在
step-work-profile-too = 在工作区里同样做一遍

## Get Microsoft Authenticator

do-install-android = 在手机上打开 Play 商店，安装 Microsoft Authenticator。
do-install-no-play = 您的手机没有 Google Play。如果手机上的应用商店有 Microsoft Authenticator，请从那里安装。如果没有，请联系 IT 服务台。
do-install-work = 打开图标带公文包的 Play 商店，在那里安装 Microsoft Authenticator。
do-install-ios = 在手机上打开 App Store，安装 Microsoft Authenticator。
do-update-authenticator = 已经装了？请先更新到最新版本。
do-company-portal = 如果手机上还有 { $portal } 应用，也请更新。

## Open My Sign-Ins on this computer

do-open-my-sign-ins = 打开 My Sign-Ins。Microsoft 的页面会在浏览器中打开。
do-normal-window = 请用普通的浏览器窗口，不要用无痕或隐私窗口。
do-sign-in-computer = 用工作帐户登录，并按平时的方法验证。
do-sign-in-computer-pass = 用工作帐户登录。要求输入 Temporary Access Pass（中文可能显示为“临时访问密码”）时，填写您的临时访问通行证，不要填平时的密码。

## Open My Sign-Ins on your phone

do-open-my-sign-ins-phone = 用手机相机扫描二维码，或者在手机浏览器里输入短网址。
do-chrome-android = 用 Chrome 效果最好。
do-sign-in-phone = 用工作帐户登录，并按平时的方法验证。
do-sign-in-phone-pass = 用工作帐户登录。要求输入 Temporary Access Pass（中文可能显示为“临时访问密码”）时，填写您的临时访问通行证，不要填平时的密码。

## Choose the passkey in Authenticator

do-add-method = 选择{ $add }。
do-choose-method = 选择{ $method }。如果还看到单独的{ $plain }，不要选它，它会把通行密钥保存到别的地方。
do-sign-in-again = 如果要求您再次登录，请选择{ $next }并登录。
do-create-page = 看到类似{ $page }的页面时，选择{ $next }。
do-leave-page-open = 看到{ $page }时先停下，不要关闭页面。接下来在 Authenticator 里操作。

## QR code

do-having-trouble = 选择{ $trouble }。
do-different-way = 选择{ $way }。
do-pick-iphone = 选择{ $phone }。
do-pick-android = 选择{ $phone }。
do-provider-page = 可能会出现类似{ $page }的页面。这一步您已经做过了，选择{ $continue }即可。
do-devices-ready = 可能会出现类似{ $page }的页面。选择{ $ready }。
do-pick-phone = 询问通行密钥保存到哪里时，先选择{ $phone }，再选择{ $next }。
do-other-device-first = 如果页面想保存到这台电脑，请找一找{ $another }、{ $more }或{ $way }。
do-allow-chrome-mac = 如果浏览器询问是否允许 login.microsoft.com 查看您的设备，请允许。
do-scan-ios = 打开相机应用，不要用 Authenticator 里的扫描功能。对准二维码，然后点{ $save }。
do-scan-android = 打开手机相机，对准二维码，然后点出现的提示。
do-scan-in-app = 没有反应？在 Authenticator 里先点{ $add }，再点{ $scan }。
do-scan-work = 不要用相机，请用图标带公文包的 Authenticator：先点{ $add }，再点{ $scan }。
do-save-passkey = 在手机上点{ $save }。之后可能还要点{ $continue }。
do-choose-authenticator = 选择{ $app }。如果先看到别的名称，请找一找可以更改的地方。
do-unlock-phone = 用指纹、面容或 PIN 解锁。
do-name = 回到这台电脑，在{ $name }处输入一个名称，让您能认出是哪部手机，然后选择{ $next }。
do-created = 看到{ $created }时，选择{ $done }。
do-naming-hangs = 页面一直不动？请打开{ $info }。如果列表里已有通行密钥，就可以关闭原来的页面。

## Open your account in Authenticator

do-open-authenticator = 在手机上打开 Authenticator。
do-open-authenticator-work = 在手机上打开图标带公文包的 Authenticator。
see-account-new = { $page }页面
see-account-none = 没有帐户
see-account-listed = 列表里有我的工作帐户
see-account-restored = 我的工作帐户，带红字{ $red }

do-account-new = 如果看到{ $page }：点{ $add }。
do-account-none = 如果没有任何帐户：点{ $add }或{ $plus }，再点{ $work }，然后点{ $signin }。
do-account-listed = 如果列出了您的工作帐户：点它，再点{ $create }。
do-account-restored = 如果有红字{ $red }：先点它，完成登录。
do-confirm-usual = 用工作帐户登录，并按平时的方法验证。
do-confirm-unsure = 用工作帐户登录并验证。如果要求您提供没有的东西，请停下，向 IT 服务台申请临时访问通行证 (Temporary Access Pass)。
do-confirm-pass-once = 用工作帐户登录。临时访问通行证（Temporary Access Pass，中文可能显示为“临时访问密码”）只在手机的这一步输入，不要用在别处，它可能只能用一次。
do-confirm-pass = 用工作帐户登录。要求输入 Temporary Access Pass（中文可能显示为“临时访问密码”）时，填写您的临时访问通行证，不要填平时的密码。
do-consent = 如果出现类似{ $page }的页面，列出将要设置的内容，点{ $continue }。

## Turn on Authenticator for passkeys

do-tap-settings = 当 Authenticator 提示您为通行密钥启用它时，点{ $settings }，手机会带您到正确的位置。
do-path = 如果不行，请自己依次打开：
do-path-by-hand = 在手机上依次打开：
do-switch = 开启这一项。要点开关本身，不要点旁边的名称：
do-confirm-dialog = 手机会让您确认，请选择同意。
do-fallback = 找不到开关？

## Finish in Authenticator

do-back-to-app = 回到 Authenticator，点{ $done }。
do-app-shows = 您的帐户现在显示已添加{ $passkey }。点{ $done }。

## Let the page find your passkey

do-back-to-page = 回到您一直开着的页面，选择{ $next }。
do-page-finds = 页面会查找您的通行密钥。找到后，选择{ $done }。

## Check that the passkey is there

do-look-in-app = 在 Authenticator 里打开您的工作帐户，里面应该列有{ $passkey }。
do-look-in-list = 打开{ $info }页面，列表里应该有 Microsoft Authenticator 里的通行密钥。

## The same in the work profile

do-work-why = 通行密钥只能在创建它的那个区里使用。您在两个区都用工作帐户，所以工作区也需要自己的通行密钥。
do-work-install = 请确认工作区里装了 Authenticator，它的图标带公文包。
do-work-create = 打开那个 Authenticator，点您的工作帐户，再点{ $create }，然后按同样的步骤操作。
do-work-switch = 开启 Authenticator 时，请在页面顶部找类似{ $work }的标签页，开启带公文包的 Authenticator。

## Where the menu is not known

fallback-android-1 = 打开手机的设置，搜索{ $word }。
fallback-android-2 = 打开关于密码或通行密钥的结果，不要选 Google 下面的那个。
fallback-android-3 = 找到服务或提供程序的列表，开启其中的 Authenticator。
fallback-android-4 = 没有这样的列表？说明厂商在这个版本里没有提供。请把手机更新到 Android 15 或更高版本，或向 IT 服务台申请安全密钥。
fallback-android-words = 什么都没找到？请搜索{ $second }，再搜索{ $third }。
fallback-ios-1 = 打开 iPhone 的设置，搜索{ $word }。
fallback-ios-2 = 进入关于密码的结果，开启密码和通行密钥的总开关。
fallback-ios-3 = 在下面的应用列表里，开启 Authenticator。
fallback-ios-4 = 列表里没有 Authenticator？请先打开一次这个应用，再回来看。如果是公司手机，也可能是 IT 部门锁定了这项设置。

path-try-second = 那里没有？试试这个：
path-hint = 有些手机上的名称会略有不同。
path-hint-low = 我们对这部手机不太确定。请先试这里，如果对不上，请往下看。
switch-under = 在{ $list }下面

## What is special about a phone (assets/content/phones.toml, warnings)

phone-warning-samsung-pass = Samsung Pass 常常排在最前面。每次询问保存位置时，请选择 Authenticator。
phone-warning-settings-button-may-miss = 在部分 Galaxy 手机上，Authenticator 里的按钮可能会打开错误的页面。遇到这种情况，请按这里显示的菜单操作。
phone-warning-one-other-manager = 在 iOS 17 上，开启 Authenticator 可能会停用另一个密码应用。之后可以再把它开启。
phone-warning-update-from-14 = 在 Android 14 上，有些手机没有这个开关。更新到 Android 15 后通常就有了。
phone-warning-page-missing-or-crashes = 在 HyperOS 1 上，这个页面可能不存在，或者会自己关闭。遇到这种情况，请更新手机。
phone-warning-search-fails = 设置里的搜索可能找不到这个页面。请改为按菜单一步步进入。
phone-warning-china-rom = 在中国销售的手机常常优先使用自带的密码应用。请试一次。如果开关总是自动关闭，请换一部手机，或向 IT 服务台申请安全密钥。
phone-warning-switch-resets = 手机重启后，这个开关可能又关闭了。继续之前请看一下。
phone-warning-tap-the-switch = 请点开关本身。点名称可能没有反应。
phone-warning-save-window-crashes = 在 HyperOS 3 上，询问保存位置的窗口可能一出现就关闭。遇到这种情况，请再试一次，不行就联系 IT 服务台。
phone-warning-save-window-blocked = 如果保存时没有弹出窗口，请允许 Authenticator 在后台打开窗口，并取消对它的电池限制。
phone-warning-google-takes-over = 手机可能还是会推荐 Google 的密码管理器。请选择 Authenticator。
phone-warning-provider-not-listed = 在其中一部分手机上，列表里可能没有 Authenticator。请先打开一次这个应用，再回来看。
phone-warning-kiosk-or-shared = 这看起来是一部共用的工作手机。通行密钥只属于一个人。继续之前，请先问 IT 服务台。
phone-warning-no-qr = 这部手机不能使用二维码。
phone-warning-rooted = Authenticator 无法在系统被改动过的手机（root 过的手机）上使用。
