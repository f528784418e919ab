# The checks of this computer. One short sentence each; the reader may be nervous. Technical details stand
# elsewhere, in English, for the helpdesk.
# { $host } is the name of a server, { $issuer } and { $maker } are names, { $proxy } is an address.

check-bluetooth-title = 蓝牙
check-remote-title = 操作位置
check-os-title = 系统
check-browser-title = 浏览器
check-sign-in-pages-title = 登录页面
check-qr-tunnel-title = 与手机的连接
check-interception-title = 连接的私密性
check-proxy-title = 互联网连接
check-clock-title = 时钟

## Not looked at

check-skipped-not-needed = 您不需要这一项。
check-skipped-offline = 您处于离线状态，没有检查这一项。
check-unknown-late = 花的时间太长，没能查清。

## Bluetooth

check-bluetooth-pass = 蓝牙已打开。
check-bluetooth-off = 蓝牙已关闭。
check-bluetooth-airplane = 飞行模式或电脑上的开关关闭了蓝牙。
check-bluetooth-no-adapter = 这台电脑没有蓝牙。
check-bluetooth-policy = 公司关闭了这台电脑的蓝牙。
check-bluetooth-permission = 本程序还没有使用蓝牙的权限。
check-bluetooth-service = 这台电脑有蓝牙，但它的服务没有运行。
check-bluetooth-no-low-energy = 这台电脑的蓝牙太旧，找不到您的手机。
check-bluetooth-unknown = 无法判断蓝牙是否已打开。

## At this computer

check-remote-pass = 您正直接使用这台电脑。
check-remote-desktop = 您是从另一台电脑连到这台电脑的，所以手机很可能不在它旁边。
check-remote-citrix = 您正通过 Citrix 使用电脑，所以手机很可能不在这台电脑旁边。
check-remote-vnc = 这台电脑的屏幕正共享到另一台电脑，所以手机很可能不在它旁边。
check-remote-ssh = 您是通过网络连到这台电脑的，所以手机很可能不在它旁边。
check-remote-virtual-machine = 这是一台虚拟电脑，通常没有蓝牙（{ $maker }）。
check-remote-sign-in-screen = 还没有人登录这台电脑。
check-remote-set-up = 这台电脑还在初始设置中。
check-remote-unknown = 无法判断您是否就在这台电脑前。

## System

check-os-pass = { $system } 可以使用。
check-os-too-old = { $system } 太旧，不支持这项操作。
check-os-browser-only = 在 { $system } 上，用 Chrome 和 Edge 浏览器可以完成。
check-os-unknown = 无法判断系统是哪个版本。

## Browser

check-browser-pass = 将打开 { $browser }，可以使用。
check-browser-cannot = { $browser } 不支持这项操作。
check-browser-untested = 我们不知道 { $browser } 是否支持这项操作。
check-browser-unknown = 无法判断会打开哪个浏览器。

## Sign-in pages

check-sign-in-pages-pass = 可以访问登录页面。
check-sign-in-pages-offline = 这台电脑似乎没有联网。
check-sign-in-pages-dns = 在这个网络中找不到 { $host } 的地址。
check-sign-in-pages-blocked = 从这里无法访问 { $host }。
check-sign-in-pages-tls = 无法与 { $host } 建立安全连接。
check-sign-in-pages-no-answer = { $host } 可以连上，但没有回应。
check-sign-in-pages-server = { $host } 目前返回错误。
check-sign-in-pages-one-family = { $host } 可以访问，但不能通过 { $family } 访问，页面可能会变慢。
check-sign-in-pages-proxy = 我们看不到这台电脑的代理后面的情况，您的浏览器多半可以访问。
check-sign-in-pages-unknown = 没能检查登录页面。

## Certificates

check-certificate-untrusted = 这台电脑不信任 { $host } 的证书（证书自称由 { $issuer } 颁发）。
check-certificate-date = { $host } 的证书已过期，或者这台电脑的时钟不准。
check-certificate-not-valid-today = 时钟是准的，但 { $host } 的证书今天无效。

## Connection to your phone

check-qr-tunnel-pass = 连接这台电脑和您的手机的服务器可以访问。
check-qr-tunnel-dns = 在这个网络中找不到 { $host } 的地址。
check-qr-tunnel-blocked = 从这里无法访问 { $host }，而您的手机需要它。
check-qr-tunnel-websocket = { $host } 可以访问，但没有打开手机所需的连接。
check-qr-tunnel-unknown = 没能检查与手机的连接。

## Private connection

check-interception-pass = 我们试过的连接没有被检查。
check-interception-harmless = 您的组织会检查网络数据（证书上的名称：{ $issuer }），对您选的方式没有影响。
check-interception-qr = 您的组织会检查网络数据（证书上的名称：{ $issuer }），这样二维码无法使用。
check-interception-unknown = 无法确认连接是否私密。

## Way to the internet

check-proxy-none = 这台电脑可以连接互联网。
check-proxy-in-use = 上网要经过代理（{ $proxy }），可以正常使用。
check-proxy-script = 由脚本决定如何连接互联网，可以正常使用。
check-proxy-sign-in = 代理（{ $proxy }）要验证您的身份，浏览器通常会自动完成。
check-proxy-unreachable = 代理（{ $proxy }）不让我们通过。
check-proxy-portal = 这个网络要求您先登录，就像酒店的 Wi-Fi 一样。
check-proxy-unknown = 无法判断这台电脑怎样连接互联网。

## Clock

check-clock-pass = 时钟准确。
check-clock-fast = 时钟快了大约 { $minutes } 分钟。
check-clock-slow = 时钟慢了大约 { $minutes } 分钟。
check-clock-far = 时钟误差超过一天。
check-clock-unknown = 没能检查时钟。

## What to do

check-fix-turn-bluetooth-on = 请打开蓝牙。
check-fix-look-at-bluetooth = 请在设置里打开蓝牙。
check-fix-airplane = 请关闭飞行模式。
check-fix-no-adapter = 请选择其他方式，其他方式都不需要蓝牙。
check-fix-bluetooth-policy = 请让 IT 部门允许通行密钥使用蓝牙。
check-fix-bluetooth-permission = 请在设置里允许使用蓝牙。
check-fix-bluetooth-service = 请让 IT 部门启动蓝牙服务。
check-fix-other-way = 请选择其他方式，或者在您面前的电脑上操作。
check-fix-real-computer = 如果不行，请在真正的电脑上操作，或者选择其他方式。
check-fix-sign-in-first = 请先登录这台电脑，再重新开始。
check-fix-finish-set-up = 请先完成这台电脑的初始设置，再重新开始。
check-fix-update-system = 请更新系统。
check-fix-use-browser = 请改用 { $browser }。
check-fix-chrome-or-edge = 请用 Chrome 或 Edge。
check-fix-connect = 请连接网络。
check-fix-allow-host = 请让 IT 部门放行这个地址。
check-fix-allow-websocket = 请让 IT 部门放行到这个地址的 WebSocket 连接。
check-fix-no-interception = 请让 IT 部门不要检查这个地址的数据，或者您改用其他方式。
check-fix-tell-it = 请告诉 IT 部门。
check-fix-try-later = 请过几分钟再试。
check-fix-portal = 请打开这个网络的登录页面。
check-fix-proxy-sign-in = 如果页面打不开，请告诉 IT 部门。
check-fix-proxy-settings = 请检查代理设置。
check-fix-clock = 请把时钟调到正确的时间。
check-fix-compare-clock = 请把这台电脑的时钟与另一个时钟对照。
