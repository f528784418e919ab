# The checks of this computer. One short sentence each; the reader may be nervous. Technical details stand
# elsewhere, in English, for the helpdesk.
# { $host } is the name of a server, { $issuer } and { $maker } are names, { $proxy } is an address.

check-bluetooth-title = Bluetooth
check-remote-title = 사용 위치
check-os-title = 시스템
check-browser-title = 브라우저
check-sign-in-pages-title = 로그인 페이지
check-qr-tunnel-title = 휴대폰과의 연결
check-interception-title = 연결 보호
check-proxy-title = 인터넷 연결
check-clock-title = 시계

## Not looked at

check-skipped-not-needed = 이것은 필요 없어요.
check-skipped-offline = 오프라인으로 쓰고 있어서 확인하지 않았어요.
check-unknown-late = 너무 오래 걸려 알아내지 못했어요.

## Bluetooth

check-bluetooth-pass = Bluetooth가 켜져 있어요.
check-bluetooth-off = Bluetooth가 꺼져 있어요.
check-bluetooth-airplane = 비행기 모드나 컴퓨터의 스위치 때문에 Bluetooth가 꺼져 있어요.
check-bluetooth-no-adapter = 이 컴퓨터에는 Bluetooth가 없어요.
check-bluetooth-policy = 회사에서 이 컴퓨터의 Bluetooth를 꺼 두었어요.
check-bluetooth-permission = 이 프로그램이 아직 Bluetooth를 쓸 수 없어요.
check-bluetooth-service = Bluetooth는 있지만 서비스가 실행되고 있지 않아요.
check-bluetooth-no-low-energy = 이 컴퓨터의 Bluetooth는 오래되어 휴대폰을 찾을 수 없어요.
check-bluetooth-unknown = Bluetooth가 켜져 있는지 알 수 없었어요.

## At this computer

check-remote-pass = 이 컴퓨터를 직접 쓰고 있어요.
check-remote-desktop = 다른 컴퓨터에서 이 컴퓨터에 연결되어 있어서 휴대폰이 가까이에 없을 거예요.
check-remote-citrix = Citrix를 통해 쓰고 있어서 휴대폰이 이 컴퓨터 가까이에 없을 거예요.
check-remote-vnc = 이 컴퓨터의 화면이 다른 컴퓨터로 공유되고 있어서 휴대폰이 가까이에 없을 거예요.
check-remote-ssh = 네트워크를 통해 이 컴퓨터에 연결되어 있어서 휴대폰이 가까이에 없을 거예요.
check-remote-virtual-machine = 가상 컴퓨터예요. 보통 Bluetooth가 없어요({ $maker }).
check-remote-sign-in-screen = 아직 아무도 이 컴퓨터에 로그인하지 않았어요.
check-remote-set-up = 이 컴퓨터는 아직 설정하는 중이에요.
check-remote-unknown = 이 컴퓨터 앞에 계신지 알 수 없었어요.

## System

check-os-pass = { $system }에서 할 수 있어요.
check-os-too-old = { $system } 버전은 너무 오래되어 쓸 수 없어요.
check-os-browser-only = { $system }에서는 Chrome과 Edge 브라우저에서 할 수 있어요.
check-os-unknown = 시스템이 어떤 버전인지 알 수 없었어요.

## Browser

check-browser-pass = { $browser } 브라우저가 열려요. 그대로 쓰시면 돼요.
check-browser-cannot = { $browser }에서는 할 수 없어요.
check-browser-untested = { $browser }에서 되는지는 알 수 없어요.
check-browser-unknown = 어떤 브라우저가 열릴지 알 수 없었어요.

## Sign-in pages

check-sign-in-pages-pass = 로그인 페이지에 연결할 수 있어요.
check-sign-in-pages-offline = 이 컴퓨터가 인터넷에 연결되어 있지 않은 것 같아요.
check-sign-in-pages-dns = 이 네트워크에서 { $host } 주소를 찾을 수 없어요.
check-sign-in-pages-blocked = 여기에서 { $host }에 연결할 수 없어요.
check-sign-in-pages-tls = { $host }에 안전하게 연결되지 않아요.
check-sign-in-pages-no-answer = { $host }에 연결되지만 응답이 없어요.
check-sign-in-pages-server = 지금 { $host }에서 오류로 응답해요.
check-sign-in-pages-one-family = { $host }에 연결되지만 { $family } 연결은 안 돼요. 그래서 페이지가 느릴 수 있어요.
check-sign-in-pages-proxy = 이 컴퓨터의 프록시 너머는 확인할 수 없었어요. 브라우저에서는 아마 될 거예요.
check-sign-in-pages-unknown = 로그인 페이지를 확인할 수 없었어요.

## Certificates

check-certificate-untrusted = 이 컴퓨터가 { $host }의 인증서를 신뢰하지 않아요(인증서에 적힌 발급자: { $issuer }).
check-certificate-date = { $host }의 인증서가 만료되었거나 이 컴퓨터의 시계가 맞지 않아요.
check-certificate-not-valid-today = 시계는 맞지만 { $host }의 인증서가 오늘은 유효하지 않아요.

## Connection to your phone

check-qr-tunnel-pass = 이 컴퓨터와 휴대폰을 이어 주는 서버에 연결돼요.
check-qr-tunnel-dns = 이 네트워크에서 { $host } 주소를 찾을 수 없어요.
check-qr-tunnel-blocked = 여기에서 { $host }에 연결할 수 없어요. 휴대폰에 이 주소가 필요해요.
check-qr-tunnel-websocket = { $host }에 연결할 수 있지만, 휴대폰에 필요한 통신이 열리지 않아요.
check-qr-tunnel-unknown = 휴대폰과의 연결을 확인할 수 없었어요.

## Private connection

check-interception-pass = 확인한 연결에서는 아무도 통신을 검사하지 않아요.
check-interception-harmless = 조직에서 통신을 검사하지만(인증서에 적힌 이름: { $issuer }), 선택한 방식에는 문제가 없어요.
check-interception-qr = 조직에서 통신을 검사해서(인증서에 적힌 이름: { $issuer }) QR 코드를 쓸 수 없어요.
check-interception-unknown = 연결이 보호되고 있는지 확인할 수 없었어요.

## Way to the internet

check-proxy-none = 이 컴퓨터는 인터넷에 연결할 수 있어요.
check-proxy-in-use = 프록시({ $proxy })를 거쳐 인터넷에 연결돼요.
check-proxy-script = 스크립트가 인터넷 경로를 정하고, 잘 연결돼요.
check-proxy-sign-in = 프록시({ $proxy })가 누구인지 확인하려고 해요. 보통은 브라우저가 알아서 처리해요.
check-proxy-unreachable = 프록시({ $proxy })를 통과할 수 없어요.
check-proxy-portal = 호텔처럼 먼저 이 네트워크에 로그인해야 해요.
check-proxy-unknown = 이 컴퓨터가 인터넷에 어떻게 연결되는지 알 수 없었어요.

## Clock

check-clock-pass = 시계가 맞아요.
check-clock-fast = 시계가 약 { $minutes }분 빨라요.
check-clock-slow = 시계가 약 { $minutes }분 느려요.
check-clock-far = 시계가 하루 넘게 어긋나 있어요.
check-clock-unknown = 시계를 확인할 수 없었어요.

## What to do

check-fix-turn-bluetooth-on = Bluetooth를 켜세요.
check-fix-look-at-bluetooth = 설정에서 Bluetooth를 켜세요.
check-fix-airplane = 비행기 모드를 끄세요.
check-fix-no-adapter = 다른 방식을 고르세요. 나머지는 모두 Bluetooth 없이 할 수 있어요.
check-fix-bluetooth-policy = 패스키에 Bluetooth를 허용해 달라고 IT 부서에 요청하세요.
check-fix-bluetooth-permission = 설정에서 Bluetooth를 허용하세요.
check-fix-bluetooth-service = Bluetooth 서비스를 시작해 달라고 IT 부서에 요청하세요.
check-fix-other-way = 다른 방식을 고르거나, 앞에 있는 컴퓨터에서 하세요.
check-fix-real-computer = 안 되면 실제 컴퓨터에서 하거나 다른 방식을 고르세요.
check-fix-sign-in-first = 먼저 이 컴퓨터에 로그인한 뒤 다시 시작하세요.
check-fix-finish-set-up = 먼저 이 컴퓨터의 설정을 마친 뒤 다시 시작하세요.
check-fix-update-system = 시스템을 업데이트하세요.
check-fix-use-browser = 대신 { $browser } 브라우저를 쓰세요.
check-fix-chrome-or-edge = Chrome이나 Edge를 쓰세요.
check-fix-connect = 네트워크에 연결하세요.
check-fix-allow-host = 이 주소를 허용해 달라고 IT 부서에 요청하세요.
check-fix-allow-websocket = 이 주소에 대한 WebSocket 연결을 허용해 달라고 IT 부서에 요청하세요.
check-fix-no-interception = 이 주소를 검사하지 말아 달라고 IT 부서에 요청하거나 다른 방식을 고르세요.
check-fix-tell-it = IT 부서에 알리세요.
check-fix-try-later = 몇 분 뒤에 다시 해 보세요.
check-fix-portal = 이 네트워크의 로그인 페이지를 여세요.
check-fix-proxy-sign-in = 페이지가 열리지 않으면 IT 부서에 알리세요.
check-fix-proxy-settings = 프록시 설정을 확인하세요.
check-fix-clock = 시계를 정확한 시간으로 맞추세요.
check-fix-compare-clock = 이 컴퓨터의 시계를 다른 시계와 비교하세요.
