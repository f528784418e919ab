# The window: pages, controls, notes. One idea a sentence; the reader may be nervous and in a second language.

app-name = Passkey Companion

next = 继续
back = 返回
not-sure = 不确定
copied = 已复制
copy-message = 复制这条消息

page-welcome = 欢迎
page-phone = 您的手机
page-sign-in = 登录方法
page-plan = 您的方案
page-ready = 准备工作
page-on-phone = 在手机上操作
page-create = 创建通行密钥
page-verify = 确认结果
page-done = 完成

time-left = { $minutes ->
   *[other] 大约还剩 { $minutes } 分钟
}
chip-change = 修改：{ $answer }

rail-name = 步骤

## Welcome

welcome-title = 创建您的通行密钥
welcome-lead = 有了通行密钥，您在公司登录时就可以用手机代替密码。我们会一步一步带您完成。
welcome-time = 通常需要 5 到 15 分钟。
welcome-phone = 请把手机放在身边。iPhone 需要 iOS { $ios } 或更高版本，Android 手机需要 Android { $android } 或更高版本。
welcome-privacy = 我们不会询问您的姓名、密码或验证码。您的回答只留在这台电脑上。
welcome-help = 如果看到不认识的提示，请点击“我看到的不一样”。我们会解释很多提示，并说明谁可以帮忙。
welcome-language = 语言
no-font = 这台电脑无法显示这种语言
welcome-start = 开始
welcome-continue = 从上次的地方继续
about-button = 关于本程序
# Where their own letters cannot be drawn:

## Your phone

phone-title = 您用的是什么手机？
phone-lead = 请选择您以后登录时要用的手机。
phone-platform = 手机类型
phone-which = 分不清是哪一种？
phone-which-answer = 背面有苹果标志的是 iPhone，没有的是 Android 手机，例如三星、Google、小米等。
platform-ios = iPhone
platform-ios-text = Apple 生产
platform-android = Android
platform-android-text = 三星、Google、小米等
phone-maker = 手机是什么品牌？
phone-maker-lead = 手机背面或开机画面上可以看到品牌名称。
phone-maker-more = 更多品牌
maker-other = 其他品牌，或不确定
maker-samsung = Samsung（三星）
maker-google = Google Pixel
maker-xiaomi = Xiaomi（小米）、Redmi、POCO
maker-bbk = OnePlus（一加）、OPPO、realme
maker-motorola = Motorola（摩托罗拉）
maker-sony = Sony（索尼）Xperia
maker-honor = Honor（荣耀）
maker-vivo = vivo、iQOO
maker-huawei = Huawei（华为）
maker-nothing = Nothing
maker-hmd = Nokia（诺基亚）、HMD
maker-fairphone = Fairphone
maker-asus = ASUS（华硕）
maker-rugged = Zebra、Honeywell
maker-degoogled = LineageOS、/e/ 或 iodé
maker-grapheneos = GrapheneOS
phone-version-ios = 哪个 iOS 版本？
phone-version-android = 哪个版本？
version-ios = iOS { $number }
version-android = Android { $number }
version-row-android = { $name }（Android { $number }）
version-older = 更早的版本
phone-where = 在哪里可以看到？
find-version = 请在手机上查看{ $path }。
find-version-ios = 在 iPhone 上打开设置，找到介绍本机信息的页面，上面写着 iOS 版本。
find-version-android = 在手机上打开设置，找到介绍本机信息的页面，通常在最下面，上面写着 Android 版本。
phone-profile = 您的工作应用图标上有小公文包吗？
profile-personal = 没有，或者我不用这些应用
profile-personal-text = 您把工作帐户和自己的应用放在一起用。
profile-work = 有，我的工作应用图标上有小公文包
profile-work-text = 您的工作帐户只在工作区里。
profile-both = 有的有，有的没有
profile-both-text = 您在个人区和工作区都用工作帐户。那么两个区各需要一个通行密钥。

chip-side-personal = 工作应用没有公文包
chip-side-work = 工作应用有公文包
chip-side-both = 两个区里都有工作应用

## Authenticator, while the questions are answered

app-title = 安装 Microsoft Authenticator
app-lead = 请现在就做。应用下载的时候，请在这里回答几个问题。
app-next = 正在下载，或已是最新

## How you sign in

sign-in-title = 您在公司怎么登录？
sign-in-lead = 除了密码，您还用什么？添加通行密钥之前，您必须再向 Microsoft 证明一次是您本人。
sign-in-question = 您怎样证明是您本人？
proof-app = 在应用里批准
proof-app-text = 手机上弹出消息，请您批准，或输入一个数字。
proof-code = 输入应用里的验证码
proof-code-text = 6 位数字，每半分钟换一次。
proof-sms = 接收短信或电话
proof-sms-text = 短信里有验证码，或在电话中按一个键。
proof-key = 使用安全密钥
proof-key-text = 一个小设备，插在电脑上，或者贴近手机。
proof-tap = 拿到了临时访问通行证
proof-tap-text = 也叫 Temporary Access Pass 或“临时访问密码”，是 IT 服务台或主管给您的限时代码。
proof-password = 只有密码
proof-password-text = 登录时只需要密码。
proof-unsure = 不确定
proof-unsure-text = 我们会告诉您要找什么。
pass-keep-title = 先不要使用您的临时代码
pass-keep = 请先留着，等我们告诉您在哪里输入。用错了地方，它可能就失效了。
pass-kind = 您的临时代码能用几次？
proof-tap-once = 一次，或者不知道
proof-tap-once-text = 我们按您的临时代码只能用一次来安排。
proof-tap-multi = 多次
chip-tap-once = 临时代码能用一次
chip-tap-multi = 临时代码能用多次
chip-managed-yes = 受管理的手机
chip-managed-no = 不受管理的手机
chip-managed-unsure = 不确定手机是否受管理
managed-question = 这部手机由公司管理吗？（您自己的手机也算）
managed-yes = 是，例如有工作区或 Company Portal
managed-no = 不是
managed-unsure = 不确定

## Your plan

plan-title = 这是您的方案
plan-have = 请先准备好这些
plan-missing-something = 还缺什么吗？
plan-side = 您的工作应用图标上有小公文包吗？
plan-go = 都准备好了
plan-back = 返回刚才的位置
plan-know = 开始之前
plan-additions = 您的帐户里会增加什么？
done-additions = 您的帐户里增加了什么？
plan-additions-note = 您会看到什么，取决于公司的设置。
plan-others = 其他方式
plan-pick = 选择这种方式
plan-recommended = 改回推荐的方式
plan-missing = 还有几个问题没有回答
plan-closed = 这种方式现在不可用：{ $route }
plan-closed-other = 下面是次优方式。您的回答都还在。
plan-closed-none = 您的回答都还在。
stop-next = 现在怎么办
stop-others = 您还可以这样做
stop-change = 修改我的回答
stop-switch-seen = 我的手机有这个开关
handover-label = 要发送的消息

## Get ready

ready-title = 请先准备好这些
ready-lead = 这样后面就不会卡住。
ready-computer = 这台电脑
ready-phone = 您的手机
ready-tick-all = 请勾选符合您情况的每一项。
ready-cannot = 我无法勾选这一项
ready-looking = 检查还在进行。
ready-again = 重新检查
ready-red = { $count ->
   *[other] 有 { $count } 个问题需要解决
}
ready-red-text = 请先解决，然后重新检查。
ready-others = { $count ->
   *[other] 其他 { $count } 项检查
}
ready-anyway = 仍然继续
ready-evidence = 提供给 IT 服务台的详情
ready-evidence-label = 技术详情
fix-turn-on = 打开
fix-open-settings = 打开设置
fix-open-portal = 打开页面
fix-use-browser = 用这个浏览器
fix-copy = 复制给 IT

## Steps

pick-what-you-see = 您在手机上看到了什么？
place-phone = 在手机上
place-phone-now = 现在请拿起手机
place-computer = 在这台电脑上
place-computer-now = 现在请回到这台电脑
dock-beside = 把这个窗口变窄
step-done = 下一步
signed-in = 我已登录
save-title = 请确认通行密钥保存的位置
open-my-sign-ins = 打开 My Sign-Ins
browser-opened = 页面已在浏览器中打开。请回到这里看下一步。
browser-failed-title = 浏览器没有打开
browser-failed = 请把下面的网址复制到浏览器里，或者用另一台设备扫描二维码。
browser-failed-qr = My Sign-Ins
address-label = 网址
short-label = 短网址
store-qr = 扫码获取应用
my-sign-ins-qr = 扫码打开 My Sign-Ins
clock-sign-in = 登录之后，您大约有 { $minutes } 分钟。
clock-pass = 使用临时代码之后，您大约有 { $minutes } 分钟。
clock-left = { $minutes ->
    [0] 时间可能到了
   *[other] 请在大约 { $minutes } 分钟内完成
}
clock-sign-in-over = 时间可能到了。如果要求您再次登录，请登录，然后点击“我又登录了一次”。
clock-pass-over = 时间可能到了。如果又要求输入临时代码，请向 IT 服务台要一个新的。
clock-again = 我又登录了一次
phone-language-ask = 手机用的是其他语言？
phone-language = 手机的语言
phone-language-is = 手机的语言：{ $language }
label-english = { $label }（英文）
note-english = * 我们只知道这个名称的英文。屏幕上可能显示为其他语言。
note-english-search = * 我们只知道这个名称的英文。您手机上的名称可能不同。请在设置中搜索：{ $word }
label-probable = 很可能是 { $label }，英文为 { $english }
note-probable = ≈ 括号中的英文名称在其他屏幕上是这样显示的，您的屏幕很可能也一样。
note-search = 找不到？请在手机设置中搜索：{ $word }
note-and = { $one }{ $two }

## Make sure

verify-title = 看到您的通行密钥了吗？
verify-lead = 快速看一眼，确认是否成功。
verify-question = 您看到了什么？
verify-result-listed = 有，看到通行密钥了
verify-result-listed-text = 在 Microsoft Authenticator 里。
verify-result-not-listed = 没有通行密钥
verify-result-not-listed-text = 或者有提示说出错了。
verify-result-wrong-place = 有通行密钥，但不在 Authenticator 里
verify-result-wrong-place-text = 显示的是别的名称，例如某个密码管理器或 Windows Hello。
clean-title = 清理一下，再试一次
clean-orphan = 手机上可能还留着一个没建好的通行密钥，它可能会妨碍您重新创建。
clean-orphan-delete = 在 Authenticator 里点您的工作帐户。如果有通行密钥，请先点{ $settings }，再点{ $delete }。
clean-message = 出现了一条提示
clean-wrong-place = 通行密钥保存到别的地方了，公司可能不接受。
clean-wrong-place-delete = 请在{ $info }页面上删除那个通行密钥，在它保存的地方也要删除。
clean-wrong-place-next = 下次询问保存位置时，请选择{ $app }。
try-again = 再试一次
verify-enough-title = 您该做的都做了
verify-enough = 两次您都做对了。问题出在别处，您在这里看不到，但 IT 服务台可以查到。

## Done

done-title = 您的通行密钥建好了
done-lead = 它就在您手机的 Microsoft Authenticator 里。
done-tomorrow = 下次登录工作帐户时
done-tomorrow-1 = 把手机放在身边。
done-tomorrow-2 = 如果询问怎样登录，请选择您的通行密钥。
done-tomorrow-3 = 在手机上确认。
done-pass = 您的临时代码写在纸上吗？请把纸扔掉，您不再需要这个代码了。
done-keep = 请记住
done-second-method = 请保留另一种登录方法，以防手机丢失或损坏。
done-new-phone = 换了新手机？请先在新手机上创建新的通行密钥，再清空旧手机。任何备份都不包含您的通行密钥。
done-screen-lock = 请不要取消手机的 PIN 或锁屏密码。没有它，通行密钥可能会丢失。
done-close = 关闭
start-over-button = 重新开始
start-over-title = 要重新开始吗？
start-over-lead = 这台电脑上的回答会被删除，您的帐户不会有任何变化。
start-over-yes = 删除我的回答
start-over-no = 保留我的回答
resume-title = 从上次的地方继续吗？
resume-phone = 这台电脑上有以前的回答：{ $phone }，进行到“{ $place }”。
resume-lead = 这台电脑上有以前的回答，进行到“{ $place }”。
resume-other = 我是另一个人

## Help

help-button = 我看到的不一样
help-title = 您看到了什么？
help-lead = 请输入屏幕上的几个字或一个数字。
help-search = 屏幕上的文字
help-here = 这一步常见的提示
help-common = 常见情况
help-found = 找到 { $count } 条符合的说明
help-nothing-title = 没有找到这条提示
help-nothing = 请减少几个字，或者输入提示里的数字。如果一直看到这条提示，请打电话给 IT 服务台，把提示念给他们听。
help-maybe-title = 没有确定的结果。是下面的某一条吗？
help-maybe = 这些只是相似。如果都不是，请联系 IT 服务台，把提示念给他们听。
help-unknown-title = 数字 { $number } 不在我们的列表里
help-unknown = Microsoft 有关于这个数字的页面，IT 服务台也可以查看：{ $address }
help-look-up = 到 Microsoft 查询
help-or = 还是下面的某一条？
help-go-on = 我做好了，继续
help-do = 您可以这样做
help-on-screen = 屏幕上显示：{ $quote }
help-told = 我已告诉 IT 部门
help-waiting-title = 自 { $date } 起等待 IT 部门
help-waiting = 您的所有回答都已保存，可以关闭此窗口。收到答复后，请从刚才的地方继续。
help-answered = 我收到答复了，继续
help-back = 返回刚才的位置

## Messages to hand over

message-hello = 您好，我正在 Microsoft Authenticator 里设置通行密钥，无法继续，需要您的帮助。
message-phone = 手机：{ $phone }
message-route = 方式 { $route } 不可用：{ $reason }
message-end = （Passkey Companion { $version }，{ $reason }）
message-cloud-without-passkeys = 我的帐户在世纪互联 (21Vianet) 运营的云中，不支持通行密钥。请问我应该用哪种登录方法？
message-phone-too-old = 我的手机系统低于 iOS { $ios } 或 Android { $android }。能给我一个安全密钥，或者另一部手机吗？
message-phone-not-supported = 我的手机无法在 Authenticator 里保存通行密钥。能给我一个安全密钥，或者另一部手机吗？
message-phone-usually-too-old = 我的手机系统很可能低于 Android { $android }。能给我一个安全密钥，或者另一部手机吗？
message-switch-missing = 我的手机是 Android 14，可能没有凭据提供程序的开关。能给我一个安全密钥，或者另一部手机吗？
message-no-second-proof = 我只有密码。我需要一个临时访问通行证 (Temporary Access Pass) 或另一种验证方法，才能添加通行密钥。
message-pass-not-issued-here = 我拿到了一个代码，但公司的设置里写着不使用临时访问通行证 (Temporary Access Pass)。请问这个代码是做什么用的？
message-passkey-already-demanded = 我登录时已经必须使用通行密钥，但我没有临时访问通行证 (Temporary Access Pass)，所以无法登录来注册通行密钥。
message-phone-sign-in-closed = 由于要求合规设备或应用保护的规则，我无法在手机的 Authenticator 里登录，其他方式也不可用。请把注册操作排除在规则之外，或者告诉我怎样让手机加入公司管理。
message-phone-management-unknown = 请问我的手机是否由公司管理？按照设置，只有受管理的手机才能登录。
message-pass-would-be-lost = 按可用的方式操作，一次性的临时访问通行证 (Temporary Access Pass) 会在错误的地方用掉。我需要一个可以多次使用的。
message-remote-session = 我只能用二维码的方式，但我正在远程操作电脑。请问哪里有带蓝牙、我可以直接使用的电脑？
message-computer-cannot = 我只能用二维码的方式，但这台电脑没有蓝牙，或者系统太旧。
message-no-allowed-route = 按照目前的设置，我没有任何可用的方式。
message-result-not-listed = 我完整注册了两次，列表里都没有通行密钥。
message-result-wrong-place = 我的通行密钥两次都保存到了 Authenticator 以外的地方。

## About

about-title = 关于 Passkey Companion
about-lead = 它帮您在 Microsoft Authenticator 里设置通行密钥。之后您就不再需要本程序了。
about-privacy = 它不询问密码、验证码或姓名，不向外发送任何数据，离线也能使用。
about-not-microsoft = 它不是 Microsoft 的产品，与 Microsoft 没有关联。
about-facts = 菜单名称会变。每条操作说明都注明了来源和最近一次核对的日期。
about-version = 版本 { $version }
about-licence = 自由软件，可任选 MIT 或 Apache 2.0 许可证。字体为 Inter 和 Noto Sans，使用 SIL 开放字体许可证。

## Notes about the program itself

note-damaged = 我们无法读取您之前的回答，已保留一份副本。请重新回答。
note-newer = 您之前的回答来自本程序的较新版本，我们已保留一份副本。请重新回答。
note-not-saved = 您的回答无法保存到这台电脑上。您可以继续，但请不要关闭窗口。
note-disk-full = 磁盘已满，您的回答无法保存。您可以继续，但请不要关闭窗口。
note-pretended = 试运行（假定的设置）：{ $settings }
note-not-opened = 我们无法打开，请您自己打开。
note-dismiss = 隐藏
note-start-failed = Passkey Companion 无法打开窗口。请在控制台里加上“guide”启动，即可阅读文字版步骤。
note-crashed = Passkey Companion 因程序错误停止了运行。
note-crashed-saved = 您的回答已保存。
note-crashed-record = 错误记录在 { $file } 中。
search-clear = 清除
copy = 复制

## Words for assistive software, and states

light-running = 检查中
light-pass = 正常
light-warn = 警告
light-fail = 有问题
light-skipped = 不需要
light-unknown = 未知
path-name = 依次点按的位置
rail-done = 已完成
message-close = 关闭

## The drawn phone. Alternatives are read aloud to people who cannot see the drawing.

drawing-iphone = iPhone 示意图
drawing-pixel = Pixel 手机示意图
drawing-samsung = 三星手机示意图
drawing-xiaomi = 小米手机示意图
drawing-neutral = Android 手机示意图
drawing-play = 播放
drawing-pause = 暂停
drawing-step = 下一张
drawing-replay = 从头播放
drawing-list = { $title }页面。请点{ $row }。
drawing-switch = { $title }页面。请开启{ $row }。
drawing-confirm = 手机会询问{ $title }，请选择同意。
drawing-save = 手机询问保存到哪里。请选择{ $place }，不要选别的。
drawing-app = Authenticator 应用。请点{ $button }。

## The narrow window beside the browser

dock-narrow = 窄窗口
dock-full = 完整大小
dock-front = 始终置顶

welcome-organization = 由 { $organization } 为您准备。
paused-title = 目前无法开始
paused-text = 公司已暂停此项工作。如果您已经开始，可以继续完成。
already-done-title = 您已经有通行密钥
already-done-text = 公司表示您的通行密钥已经设置好。只有需要另一个时才继续，例如在新手机上。
support-title = 公司提供的帮助
support-phone = 电话：{ $contact }
support-mail = 邮箱：{ $contact }
support-url = 网页：{ $contact }
about-it = 您的 IT 部门能看到什么
about-it-never = 本程序不会把您的回答、手机或登录告诉 IT 部门：这些都留在这台电脑上。
about-it-status = 设备管理可以向本程序询问您的进度：页面、步骤、时间，以及为什么没能继续。
about-it-kiosk = 这台电脑上不保留任何内容，所以没有可看的。
about-it-nothing = 公司没有在本程序中设置任何内容。
about-it-keys = 公司已设置：{ $keys }
message-platform-not-allowed = 声明的设置不允许在我这类手机上使用通行密钥。我应该用哪部手机，或者能领一个安全密钥吗？
