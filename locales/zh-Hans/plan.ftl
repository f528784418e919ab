# The plan, its reasons, and every stop. Named after the ids in src/enroll/.

mark-label-open = “
mark-label-close = ”

## Routes

route-app = 在手机的 Authenticator 里
route-phone-browser = 在手机上，从浏览器开始
route-handoff = 从这台电脑开始，在手机上完成
route-qr = 在这台电脑上，使用二维码
route-app-short = 全程只用一个应用，不需要蓝牙，也不需要二维码。
route-phone-browser-short = 先在手机浏览器里打开 Microsoft 的页面，再到应用里完成。
route-handoff-short = 先在这里打开 Microsoft 的页面，再到应用里完成，最后由页面检查是否成功。
route-qr-short = 用手机扫描这个屏幕上的二维码。电脑和手机都需要蓝牙。

## Why a route is open

reason-recommended = 这是 Microsoft 推荐的方式。无论公司对通行密钥查得多严，它都能用。
reason-recommended-alone = Microsoft 推荐这种方式。
reason-no-bluetooth-needed = 不需要蓝牙，也不需要二维码。
reason-works-with-attestation = 即使公司会检查通行密钥是在哪里创建的，它也能用。
reason-pass-used-on-phone = 您的临时访问通行证正好用在需要它的地方，也就是手机上。
reason-no-phone-sign-in = 公司只允许受管理的手机登录。这种方式不用在手机上登录。
reason-organisation-prefers = 公司优先使用这种方式。
reason-you-chose = 这是您自己选的方式。
reason-attestation-off = 公司允许这种方式。

## Why a route is closed

reason-attestation-enforced = 公司会检查通行密钥是在哪里创建的。这种方式通不过检查，还会留下一个不能用的通行密钥。
reason-attestation-unknown = 我们不知道公司是否检查通行密钥是在哪里创建的。如果检查，这种方式会失败，还会留下一个不能用的通行密钥。
reason-one-time-pass = 您的临时访问通行证可能只能用一次。如果在这里用掉，等手机需要时就没有了。
reason-phone-not-managed = 公司只允许受管理的手机登录，而您的手机不受管理。
reason-phone-management-unknown = 公司只允许受管理的手机登录，我们不知道您的手机是否受管理。
reason-remote-session = 您正在远程使用这台电脑，蓝牙传不了那么远。
reason-phone-cannot-scan = 这部手机不能使用二维码。
reason-no-bluetooth = 这台电脑没有蓝牙。
reason-computer-too-old = 这台电脑的系统太旧，不支持这种方式。
reason-not-allowed = 公司不使用这种方式。

## What appears on the account

addition-passkey = Microsoft Authenticator 里的通行密钥
addition-passwordless-sign-in = 无密码登录（在手机上批准）
addition-approvals = Authenticator 里的批准请求和验证码
addition-device = 您的手机（出现在公司的设备列表里）

## What to know before starting

warning-wrong-place = 手机或电脑可能会推荐别的保存位置，例如密码管理器。只有 Authenticator 是对的。
warning-samsung-pass = 保存时，Samsung Pass 可能排在最前面。请改选 Authenticator。
warning-switch-often-missing = 与您手机类似的机型中，有些没有让 Authenticator 保存通行密钥的开关。请先看看有没有，再做别的。
warning-switch-may-not-hold = 在与您手机类似的机型上，这个开关开启后，常常又会自动关闭。请试一次。如果不行，请换一部手机，或申请安全密钥。
warning-shared-device = 这看起来是一部共用的工作手机。通行密钥只属于一个人。开始之前，请先问 IT 服务台。
warning-path-uncertain = 我们不能确定您手机上的菜单。如果对不上，可以用设置里的搜索。
warning-path-unknown = 我们不了解您手机上的菜单。请用设置里的搜索来找这个开关。
warning-version-unknown = 您的手机需要 iOS { $ios } 或更高版本，或者 Android { $android } 或更高版本。请先确认。
warning-proof-unknown = 设置过程中，您需要证明是您本人，例如用应用或验证码。如果您只有密码，请先停下，向 IT 服务台申请临时访问通行证 (Temporary Access Pass)。
warning-company-network = 公司只允许在内部网络中这样做。请把这台电脑和手机都连到公司网络。
warning-app-protection = 公司的规则可能会拦下 Authenticator。如果看到这样的提示，不是您的错。请在这里搜索这条提示，然后把找到的文字发给 IT 部门。
warning-text-messages-end = Microsoft 正在逐步停用短信和电话登录，对大多数人将在 2027 年 2 月结束，由通行密钥代替。
warning-pass-clock = 请在有 10 分钟空闲时再开始。输入临时代码后，剩下的步骤必须在这段时间内完成。
warning-both-sides = 您在手机的两个区都用工作帐户，每个区都需要自己的通行密钥。第二个放在最后创建。
warning-work-side-may-be-locked = 在工作区里，可能需要公司先允许 Authenticator。如果开关是灰色的，请联系 IT 服务台。
warning-switch-may-be-locked = 您的公司管理这部手机，可能锁定了开关。如果开关是灰色的，请联系 IT 服务台。
warning-altered-phone = Authenticator 会拒绝已 root 的手机。您手机的系统不是原厂系统，可能被当成已 root 的手机。公司对手机的检查也可能通不过。请试一次。如果不行，请换一部手机，或者申请安全密钥。

## Stops: what it is

stop-cloud-without-passkeys = 您的帐户不支持通行密钥
stop-phone-too-old = 这部手机的系统太旧，不支持通行密钥
stop-phone-not-supported = 这部手机无法保存通行密钥
stop-phone-usually-too-old = 这部手机很可能太旧，不支持通行密钥
stop-switch-missing = 这部手机可能没有通行密钥的开关
stop-no-second-proof = 开始之前，您还缺一样东西
stop-pass-not-issued-here = 我们不确定您的代码是什么
stop-passkey-already-demanded = 您需要先拿到临时访问通行证
stop-phone-sign-in-closed = 公司的规则还不允许这部手机登录
stop-phone-management-unknown = 请先弄清手机是否受公司管理
stop-pass-would-be-lost = 您的临时访问通行证会白白用掉
stop-remote-session = 请直接在电脑前操作
stop-computer-cannot = 这台电脑无法创建通行密钥
stop-no-allowed-route = 按公司的设置，没有可用的方式

stop-cloud-without-passkeys-why = 您的帐户在中国由世纪互联 (21Vianet) 运营的 Microsoft 云中，那里不支持通行密钥。您没有做错什么。
stop-phone-too-old-why = Authenticator 里的通行密钥需要 iOS { $ios } 或更高版本，或者 Android { $android } 或更高版本。更早的系统无法保存通行密钥。
stop-phone-not-supported-why = 这类手机缺少 Authenticator 通行密钥所需的功能，装应用或改设置都解决不了。
stop-phone-usually-too-old-why = 用这种系统的手机多为 Android 13 或更早版本，通行密钥需要 Android 14 或更高版本。
stop-switch-missing-why = 在 Android 14 上，这个品牌的有些手机可能没有让 Authenticator 保存通行密钥的开关。更新到 Android 15 或更高版本即可解决。
stop-no-second-proof-why = 只有密码不能添加通行密钥，Microsoft 会要求您再用一种方法证明是您本人。没有第二种方法就开始，会一直在原地打转。
stop-pass-not-issued-here-why = 公司表示不使用临时访问通行证 (Temporary Access Pass)。您的代码可能是别的东西。
stop-passkey-already-demanded-why = 公司已经要求每次登录都使用通行密钥。没有临时访问通行证 (Temporary Access Pass)，您就无法登录去创建它。
stop-phone-sign-in-closed-why = 只有受管理的手机才能登录，别的方式也走不通。这不是您的错，再试也没有用。
stop-phone-management-unknown-why = 只有公司管理的手机才能登录。从这里看不出您的手机是否在内。
signs-of-management = 如果手机是公司发的、工作应用带有公文包标志，或者您用 { $portal } 应用为工作设置过这部手机，那么它由公司管理。
stop-pass-would-be-lost-why = 公司允许的方式会把您的临时代码用在错误的地方。换一个能用多次的临时代码就可以解决。
stop-remote-session-why = 您唯一可用的方式需要这台电脑和手机之间用蓝牙连接，而您正在远程使用这台电脑。
stop-computer-cannot-why = 您唯一可用的方式要求电脑有蓝牙，并且系统较新。这台电脑至少有一项不满足。
stop-no-allowed-route-why = 公司允许的方式对您都行不通，只有 IT 部门能更改。

## Stops: who acts, and the next action

owner-user = 您自己就能解决
stop-yours = 您的下一步
owner-helpdesk = IT 服务台可以解决
owner-admin = IT 部门可以解决

next-update-phone = 请把手机系统更新到最新，然后在这里重新开始。
next-other-phone = 请换一部 iOS { $ios } 或更高版本、或者 Android { $android } 或更高版本的手机。
next-security-key = 请向 IT 服务台申请安全密钥来代替。
next-find-version = 请查看手机的系统版本，然后返回填写。
next-look-for-switch = 请自己找一找这个开关。如果手机上有，就可以继续。
next-ask-for-pass = 请向 IT 服务台申请临时访问通行证 (Temporary Access Pass)。回到这里之前，不要在任何地方使用它。
next-ask-for-multi-use-pass = 请向 IT 服务台申请一个可以多次使用的临时访问通行证 (Temporary Access Pass)。
next-ask-what-code = 请问 IT 服务台：您的代码是做什么用的，怎样用它添加通行密钥。
next-ask-whether-managed = 请问 IT 服务台您的手机是否由公司管理，然后返回修改您的回答。
next-send-to-it = 请把下面的消息发给 IT 部门。
next-use-this-computer = 请在您面前的电脑上运行本程序。
next-other-computer = 请换一台带蓝牙的较新的电脑。
next-change-answers = 如果上面有不对的地方，请返回修改您的回答。

## What to have ready

ready-new-enough = 我的手机是 { $version } 或更高版本
ready-new-enough-fix = 请在手机的设置里查找更新。如果没有更新，请向 IT 服务台申请安全密钥。
ready-new-enough-hint = 版本可以在{ $path }里查看。
ready-switch-there = 我在手机上找到了这个开关
ready-switch-there-fix = 请把手机更新到 Android 15 或更高版本，或向 IT 服务台申请安全密钥。
ready-switch-there-hint = 请在手机的设置里搜索“通行密钥”或“passkey”。应该会看到一个服务列表，可以在里面开启各个应用。
ready-screen-lock = 我的手机设置了 PIN、图案或锁屏密码
ready-screen-lock-fix = 请打开手机的设置，搜索锁屏或锁屏密码，然后设置一种。
ready-screen-lock-hint = 没有锁屏，Authenticator 就无法保存通行密钥。
ready-bluetooth = 我手机上的蓝牙已打开
ready-bluetooth-fix = 请在手机的设置里打开蓝牙。如果被锁定，请联系 IT 服务台。
ready-bluetooth-hint = 蓝牙打开就行，不需要配对。
ready-work-side-on = 我手机上的工作区已开启
ready-work-side-on-fix = 请在手机的设置里开启工作应用。如果没有工作应用，请返回修改您的回答。
ready-work-side-on-hint = 如果工作应用是灰色的，说明已暂停，请重新开启。
ready-company-network = 我的手机和这台电脑都已连到公司网络
ready-company-network-fix = 请在公司时再回到这里，或者问 IT 服务台怎样连接。
ready-company-network-hint = 公司只允许在公司网络中这样做。
ready-proof-at-hand = { $proof }已准备好
ready-proof-at-hand-fix = 请先准备好它，再回到这里。您的回答会留在这里。如果弄丢了，请联系 IT 服务台。
ready-proof-at-hand-hint = 马上就会用到。
proof-hand-app = 我用来批准的应用
proof-hand-code = 显示验证码的应用
proof-hand-sms = 接收短信或电话的手机
proof-hand-key = 我的安全密钥
proof-hand-tap-once = 我的临时访问通行证
proof-hand-tap-multi = 我的临时访问通行证
stop-platform-not-allowed = 你的公司不使用这类手机来保存通行密钥
stop-platform-not-allowed-why = 你的公司指定了哪些手机可以保存通行密钥，你的手机不在其中。这不是你的错。
