# The plan, its reasons, and every stop. Named after the ids in src/enroll/.

mark-label-open = ‘
mark-label-close = ’

## Routes

route-app = 휴대폰의 Authenticator에서
route-phone-browser = 휴대폰 브라우저에서 시작
route-handoff = 이 컴퓨터에서 시작해 휴대폰에서 마무리
route-qr = 이 컴퓨터에서 QR 코드로
route-app-short = 앱 하나로 다 끝나요. Bluetooth도 QR 코드도 필요 없어요.
route-phone-browser-short = 휴대폰 브라우저에서 Microsoft 페이지로 시작해 앱에서 마무리해요.
route-handoff-short = 여기에서 Microsoft 페이지로 시작해 앱에서 마무리해요. 잘됐는지는 이 페이지가 확인해 줘요.
route-qr-short = 이 화면의 QR 코드를 휴대폰으로 스캔해요. 컴퓨터와 휴대폰 모두 Bluetooth가 필요해요.

## Why a route is open

reason-recommended = Microsoft에서 추천하는 방식이에요. 회사에서 패스키를 아무리 엄격하게 확인해도 쓸 수 있어요.
reason-recommended-alone = Microsoft에서 권장하는 방식이에요.
reason-no-bluetooth-needed = Bluetooth도 QR 코드도 필요 없어요.
reason-works-with-attestation = 패스키가 만들어진 곳을 회사가 확인하더라도 쓸 수 있어요.
reason-pass-used-on-phone = 임시 액세스 패스를 꼭 필요한 곳, 바로 휴대폰에서 써요.
reason-no-phone-sign-in = 회사에서 관리하는 휴대폰만 로그인할 수 있어요. 이 방식을 쓰면 휴대폰에서 로그인하지 않아도 돼요.
reason-organisation-prefers = 회사에서 권하는 방식이에요.
reason-you-chose = 직접 고른 방식이에요.
reason-attestation-off = 회사에서 허용하는 방식이에요.

## Why a route is closed

reason-attestation-enforced = 패스키가 만들어진 곳을 회사가 확인해요. 이 방식은 그 확인을 통과하지 못하고, 쓸 수 없는 패스키만 남겨요.
reason-attestation-unknown = 패스키가 만들어진 곳을 회사가 확인하는지 알 수 없어요. 확인한다면 이 방식은 안 되고, 쓸 수 없는 패스키만 남겨요.
reason-one-time-pass = 임시 액세스 패스를 한 번만 쓸 수 있을지도 몰라요. 여기서 쓰면 휴대폰에서는 쓸 수 없어요.
reason-phone-not-managed = 회사에서 관리하는 휴대폰만 로그인할 수 있는데, 이 휴대폰은 관리 대상이 아니에요.
reason-phone-management-unknown = 회사에서 관리하는 휴대폰만 로그인할 수 있는데, 이 휴대폰이 관리 대상인지 알 수 없어요.
reason-remote-session = 이 컴퓨터를 원격으로 쓰고 있어요. Bluetooth는 그렇게 멀리까지 닿지 않아요.
reason-phone-cannot-scan = 이 휴대폰은 QR 코드를 쓸 수 없어요.
reason-no-bluetooth = 이 컴퓨터에는 Bluetooth가 없어요.
reason-computer-too-old = 이 컴퓨터의 시스템이 오래되어 이 방식을 쓸 수 없어요.
reason-not-allowed = 회사에서 이 방식을 쓰지 않아요.

## What appears on the account

addition-passkey = Microsoft Authenticator의 패스키
addition-passwordless-sign-in = 비밀번호 없이 로그인하기(휴대폰에서 승인)
addition-approvals = Authenticator의 승인과 코드
addition-device = 회사 기기 목록에 내 휴대폰 등록

## What to know before starting

warning-wrong-place = 휴대폰이나 컴퓨터가 비밀번호 관리 앱 같은 다른 저장 위치를 권할 수 있어요. 꼭 Authenticator에 저장하세요.
warning-samsung-pass = 저장할 때 Samsung Pass가 먼저 나와도 Authenticator를 선택하세요.
warning-switch-often-missing = 이 휴대폰과 비슷한 제품 중에는 Authenticator에 패스키를 저장하게 해 주는 스위치가 없는 것도 있어요. 그러니 먼저 스위치가 있는지 확인하세요.
warning-switch-may-not-hold = 이런 휴대폰에서는 스위치를 켜도 다시 꺼지는 경우가 많아요. 한 번 해 보고, 안 되면 다른 휴대폰을 쓰거나 보안 키를 요청하세요.
warning-shared-device = 여럿이 함께 쓰는 업무용 휴대폰 같아요. 패스키는 한 사람의 것이에요. 시작하기 전에 헬프데스크에 물어보세요.
warning-path-uncertain = 이 휴대폰의 메뉴는 확실하지 않아요. 안내와 다르면 설정에서 검색해 보세요.
warning-path-unknown = 이 휴대폰의 메뉴는 알 수 없어요. 스위치는 설정에서 검색해 찾으세요.
warning-version-unknown = 휴대폰은 iOS { $ios } 이상이거나 Android { $android } 이상이어야 해요. 그것부터 확인하세요.
warning-proof-unknown = 설정하는 동안 앱이나 코드 등으로 본인 확인을 해야 해요. 비밀번호밖에 없다면 멈추고 헬프데스크에 임시 액세스 패스를 요청하세요.
warning-company-network = 회사 네트워크에서만 할 수 있어요. 이 컴퓨터와 휴대폰을 거기에 연결하세요.
warning-app-protection = 회사 규칙 때문에 Authenticator가 막힐 수 있어요. 그런 메시지가 나와도 잘못하신 게 아니에요. 여기서 그 메시지를 검색한 다음, 나오는 글을 IT 부서에 보내세요.
warning-text-messages-end = Microsoft에서 문자와 전화 로그인을 점차 없애고 있어요. 대부분은 2027년 2월에 끝나요. 패스키가 이를 대신해요.
warning-pass-clock = 10분 정도 여유가 있을 때 시작하세요. 임시 액세스 패스를 입력하면 그 시간 안에 나머지를 끝내야 해요.
warning-both-sides = 회사 계정을 휴대폰의 두 프로필에서 모두 써요. 프로필마다 패스키가 하나씩 필요해요. 두 번째 패스키는 마지막에 만들어요.
warning-work-side-may-be-locked = 직장 프로필에서는 회사에서 Authenticator를 허용해 주어야 할 수도 있어요. 스위치가 회색이면 헬프데스크에 문의하세요.
warning-switch-may-be-locked = 회사에서 이 휴대폰을 관리하고 있어서 스위치를 잠갔을 수 있어요. 회색이면 헬프데스크에 문의하세요.
warning-altered-phone = Authenticator는 루팅된 휴대폰을 거부하는데, 이 휴대폰은 제조사 시스템이 아니라서 루팅된 것으로 볼 수 있어요. 회사의 휴대폰 확인도 실패할 수 있어요. 한 번만 해 보세요. 안 되면 다른 휴대폰을 쓰거나 보안 키를 요청하세요.

## Stops: what it is

stop-cloud-without-passkeys = 이 계정에서는 패스키를 쓸 수 없어요
stop-phone-too-old = 시스템이 오래되어 패스키를 쓸 수 없어요
stop-phone-not-supported = 이 휴대폰에는 패스키를 저장할 수 없어요
stop-phone-usually-too-old = 이 휴대폰은 패스키를 쓰기에 너무 오래된 것 같아요
stop-switch-missing = 이 휴대폰에는 패스키 스위치가 없을 수 있어요
stop-no-second-proof = 시작하기 전에 한 가지가 더 필요해요
stop-pass-not-issued-here = 받은 코드가 무엇인지 확실하지 않아요
stop-passkey-already-demanded = 먼저 임시 액세스 패스가 필요해요
stop-phone-sign-in-closed = 회사 규칙 때문에 이 휴대폰으로는 아직 로그인할 수 없어요
stop-phone-management-unknown = 먼저 회사에서 관리하는 휴대폰인지 확인하세요
stop-pass-would-be-lost = 임시 액세스 패스를 헛되이 쓰게 돼요
stop-remote-session = 컴퓨터 앞에서 직접 하세요
stop-computer-cannot = 이 컴퓨터로는 패스키를 만들 수 없어요
stop-no-allowed-route = 회사 설정 때문에 쓸 수 있는 방식이 없어요

stop-cloud-without-passkeys-why = 계정이 중국에서 21Vianet이 운영하는 Microsoft 클라우드에 있어요. 그곳에서는 패스키를 쓸 수 없어요. 잘못하신 것은 없어요.
stop-phone-too-old-why = Authenticator의 패스키는 iOS { $ios } 이상이나 Android { $android } 이상에서 쓸 수 있어요. 그보다 오래된 시스템에는 패스키를 저장할 수 없어요.
stop-phone-not-supported-why = 이 종류의 휴대폰에는 Authenticator 패스키에 필요한 기능이 없어요. 앱이나 설정으로 바꿀 수 없어요.
stop-phone-usually-too-old-why = 이 시스템을 쓰는 휴대폰은 대부분 Android 13 이하예요. 패스키는 Android 14 이상이어야 해요.
stop-switch-missing-why = 이 브랜드의 Android 14 휴대폰 중에는 Authenticator에 패스키를 저장하게 해 주는 스위치가 없는 것도 있어요. Android 15 이상으로 업데이트하면 해결돼요.
stop-no-second-proof-why = 비밀번호만으로는 패스키를 추가할 수 없어요. Microsoft에서 본인 확인을 한 번 더 하기 때문이에요. 없이 시작하면 같은 화면만 맴돌게 돼요.
stop-pass-not-issued-here-why = 회사에서 임시 액세스 패스를 쓰지 않는다고 해요. 받은 코드는 다른 것일 수 있어요.
stop-passkey-already-demanded-why = 회사에서 이미 로그인할 때마다 패스키를 요구해요. 임시 액세스 패스가 없으면 패스키를 만들려고 해도 로그인할 수 없어요.
stop-phone-sign-in-closed-why = 관리되는 휴대폰만 로그인할 수 있고, 다른 방식도 막혀 있어요. 잘못하신 것이 아니고, 다시 해도 달라지지 않아요.
stop-phone-management-unknown-why = 회사에서 관리하는 휴대폰만 로그인할 수 있어요. 이 휴대폰이 그런지는 여기서 알 수 없어요.
signs-of-management = 회사에서 받은 휴대폰이거나, 업무용 앱에 서류 가방 표시가 있거나, { $portal } 앱으로 휴대폰을 업무용으로 설정했다면 회사에서 관리하는 휴대폰이에요.
stop-pass-would-be-lost-why = 회사에서 허용하는 방식으로 하면 임시 액세스 패스를 엉뚱한 곳에서 써 버리게 돼요. 여러 번 쓸 수 있는 것을 받으면 해결돼요.
stop-remote-session-why = 쓸 수 있는 방식은 하나뿐인데, 이 컴퓨터와 휴대폰이 Bluetooth로 연결되어야 해요. 지금은 이 컴퓨터를 원격으로 쓰고 있어요.
stop-computer-cannot-why = 쓸 수 있는 방식은 하나뿐인데, 컴퓨터에 Bluetooth와 비교적 새로운 시스템이 있어야 해요. 이 컴퓨터는 그중 적어도 하나를 갖추지 못했어요.
stop-no-allowed-route-why = 회사에서 허용하는 방식이 모두 지금 상황에 맞지 않아요. IT 부서에서만 바꿀 수 있어요.

## Stops: who acts, and the next action

owner-user = 직접 해결할 수 있어요
stop-yours = 다음에 할 일
owner-helpdesk = 헬프데스크에서 해결할 수 있어요
owner-admin = IT 부서에서 해결할 수 있어요

next-update-phone = 휴대폰 시스템을 최신으로 업데이트한 뒤 여기서 다시 시작하세요.
next-other-phone = iOS { $ios } 이상이나 Android { $android } 이상인 다른 휴대폰을 쓰세요.
next-security-key = 대신 보안 키를 받을 수 있는지 헬프데스크에 문의하세요.
next-find-version = 휴대폰의 버전을 확인한 뒤 돌아가서 입력하세요.
next-look-for-switch = 스위치를 직접 찾아보세요. 휴대폰에 있으면 계속할 수 있어요.
next-ask-for-pass = 헬프데스크에 임시 액세스 패스를 요청하세요. 여기로 돌아오기 전에는 어디에도 쓰지 마세요.
next-ask-for-multi-use-pass = 헬프데스크에 여러 번 쓸 수 있는 임시 액세스 패스를 요청하세요.
next-ask-what-code = 받은 코드가 어디에 쓰는 것인지, 그 코드로 어떻게 패스키를 추가하는지 헬프데스크에 물어보세요.
next-ask-whether-managed = 회사에서 관리하는 휴대폰인지 헬프데스크에 물어본 뒤, 돌아가서 답변을 바꾸세요.
next-send-to-it = 아래 메시지를 IT 부서에 보내세요.
next-use-this-computer = 직접 앉아서 쓰는 컴퓨터에서 이 프로그램을 시작하세요.
next-other-computer = Bluetooth가 있는 더 새로운 컴퓨터를 쓰세요.
next-change-answers = 위 내용 중에 사실과 다른 것이 있으면 돌아가서 답변을 바꾸세요.

## What to have ready

ready-new-enough = 내 휴대폰은 { $version } 이상이에요
ready-new-enough-fix = 휴대폰 설정에서 업데이트를 찾아보세요. 없으면 헬프데스크에 보안 키를 요청하세요.
ready-new-enough-hint = 버전은 { $path }에서 볼 수 있어요.
ready-switch-there = 휴대폰에서 스위치를 찾았어요
ready-switch-there-fix = 휴대폰을 Android 15 이상으로 업데이트하거나, 헬프데스크에 보안 키를 요청하세요.
ready-switch-there-hint = 휴대폰 설정에서 ‘패스키’ 또는 ‘passkey’를 검색하세요. 앱을 켤 수 있는 서비스 목록이 나와야 해요.
ready-screen-lock = 휴대폰에 PIN, 패턴 또는 잠금 비밀번호가 있어요
ready-screen-lock-fix = 휴대폰 설정을 열고 화면 잠금이나 잠금 비밀번호를 검색하세요. 그런 다음 하나를 설정하세요.
ready-screen-lock-hint = 화면 잠금이 없으면 Authenticator에 패스키를 저장할 수 없어요.
ready-bluetooth = 휴대폰의 Bluetooth가 켜져 있어요
ready-bluetooth-fix = 휴대폰 설정에서 Bluetooth를 켜세요. 설정이 잠겨 있으면 헬프데스크에 문의하세요.
ready-bluetooth-hint = Bluetooth는 켜기만 하면 돼요. 페어링은 필요 없어요.
ready-work-side-on = 휴대폰의 직장 프로필이 켜져 있어요
ready-work-side-on-fix = 휴대폰 설정에서 업무용 앱을 켜세요. 업무용 앱이 없으면 돌아가서 답변을 바꾸세요.
ready-work-side-on-hint = 업무용 앱이 회색이면 일시 중지된 거예요. 켜 주세요.
ready-company-network = 휴대폰과 이 컴퓨터가 회사 네트워크에 연결되어 있어요
ready-company-network-fix = 회사에 있을 때 다시 오거나, 헬프데스크에 연결 방법을 물어보세요.
ready-company-network-hint = 회사 네트워크에서만 할 수 있어요.
ready-proof-at-hand = { $proof } 준비 완료
ready-proof-at-hand-fix = 먼저 이것을 준비한 다음 돌아오세요. 답변은 여기에 남아 있어요. 잃어버렸다면 헬프데스크에 문의하세요.
ready-proof-at-hand-hint = 곧 필요해요.
proof-hand-app = 승인할 때 쓰는 앱
proof-hand-code = 코드가 나오는 앱
proof-hand-sms = 문자나 전화를 받는 휴대폰
proof-hand-key = 보안 키
proof-hand-tap-once = 임시 액세스 패스
proof-hand-tap-multi = 임시 액세스 패스
stop-platform-not-allowed = 회사에서는 이런 종류의 휴대폰을 패스키에 쓰지 않아요
stop-platform-not-allowed-why = 회사에서 패스키를 저장할 수 있는 휴대폰 종류를 정했어요. 지금 쓰는 휴대폰은 포함되지 않아요. 잘못하신 것은 없어요.
