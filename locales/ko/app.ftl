# The window: pages, controls, notes. One idea a sentence; the reader may be nervous and in a second language.

app-name = Passkey Companion

next = 계속
back = 뒤로
not-sure = 잘 모름
copied = 복사했어요
copy-message = 이 메시지 복사

page-welcome = 시작
page-phone = 내 휴대폰
page-sign-in = 로그인 방법
page-plan = 진행 계획
page-ready = 준비하기
page-on-phone = 휴대폰에서 하기
page-create = 패스키 만들기
page-verify = 확인하기
page-done = 완료

time-left = { $minutes ->
   *[other] 약 { $minutes }분 남았어요
}
chip-change = 바꾸기: { $answer }

rail-name = 단계

## Welcome

welcome-title = 패스키를 만들어 보세요
welcome-lead = 패스키가 있으면 회사에 로그인할 때 비밀번호 대신 휴대폰을 쓸 수 있어요. 한 단계씩 안내할게요.
welcome-time = 보통 5~15분 걸려요.
welcome-phone = 휴대폰을 옆에 두세요. iOS { $ios } 이상의 iPhone이나 Android { $android } 이상의 휴대폰이 필요해요.
welcome-privacy = 이름, 비밀번호, 코드는 묻지 않아요. 답변은 이 컴퓨터 밖으로 나가지 않아요.
welcome-help = 모르는 메시지가 나오면 ‘다른 화면이 보여요’를 클릭하세요. 많은 메시지를 설명하고, 누가 도울 수 있는지 알려 드려요.
welcome-language = 언어
no-font = 이 컴퓨터에서는 이 언어를 표시할 수 없어요
welcome-start = 시작하기
welcome-continue = 이어서 하기
about-button = 이 프로그램 정보
# Where their own letters cannot be drawn:

## Your phone

phone-title = 어떤 휴대폰을 쓰세요?
phone-lead = 앞으로 로그인할 때 쓸 휴대폰을 골라 주세요.
phone-platform = 휴대폰 종류
phone-which = 어느 쪽인지 모르시겠어요?
phone-which-answer = 뒷면에 사과 모양이 있으면 iPhone이에요. 없으면 Samsung(삼성), Google, Xiaomi(샤오미) 같은 Android 휴대폰이에요.
platform-ios = iPhone
platform-ios-text = Apple 제품
platform-android = Android
platform-android-text = Samsung(삼성), Google, Xiaomi(샤오미) 등
phone-maker = 어떤 브랜드인가요?
phone-maker-lead = 브랜드 이름은 휴대폰 뒷면이나 휴대폰을 켤 때 나오는 화면에 있어요.
phone-maker-more = 다른 브랜드
maker-other = 다른 브랜드 또는 잘 모름
maker-samsung = Samsung(삼성)
maker-google = Google Pixel
maker-xiaomi = Xiaomi(샤오미), Redmi, POCO
maker-bbk = OnePlus, OPPO, realme
maker-motorola = Motorola
maker-sony = Sony Xperia
maker-honor = Honor
maker-vivo = vivo, iQOO
maker-huawei = Huawei
maker-nothing = Nothing
maker-hmd = Nokia, HMD
maker-fairphone = Fairphone
maker-asus = ASUS
maker-rugged = Zebra, Honeywell
maker-degoogled = LineageOS, /e/, iodé
maker-grapheneos = GrapheneOS
phone-version-ios = iOS 버전은 무엇인가요?
phone-version-android = 버전은 무엇인가요?
version-ios = iOS { $number }
version-android = Android { $number }
version-row-android = { $name }(Android { $number })
version-older = 더 오래된 버전
phone-where = 어디에서 볼 수 있나요?
find-version = 휴대폰에서 여기를 확인하세요: { $path }.
find-version-ios = iPhone에서 설정을 열고 기기 정보 페이지를 찾으세요. iOS 버전이 적혀 있어요.
find-version-android = 휴대폰에서 설정을 열고 휴대폰 정보 페이지를 찾으세요. 보통 맨 아래에 있고, Android 버전이 적혀 있어요.
phone-profile = 업무용 앱에 작은 서류 가방 표시가 있나요?
profile-personal = 아니요, 또는 업무용 앱을 쓰지 않아요
profile-personal-text = 회사 계정을 개인 앱과 함께 써요.
profile-work = 예, 업무용 앱에 작은 서류 가방 표시가 있어요
profile-work-text = 회사 계정이 직장 프로필에만 있어요.
profile-both = 있는 앱도 있고 없는 앱도 있어요
profile-both-text = 회사 계정을 두 프로필에서 모두 써요. 그러면 프로필마다 패스키가 하나씩 필요해요.

chip-side-personal = 서류 가방 표시가 없는 업무용 앱
chip-side-work = 서류 가방 표시가 있는 업무용 앱
chip-side-both = 두 프로필에 있는 업무용 앱

## Authenticator, while the questions are answered

app-title = Microsoft Authenticator 설치하기
app-lead = 지금 시작하세요. 앱이 다운로드되는 동안 여기서 몇 가지 질문에 답하면 돼요.
app-next = 다운로드 중이거나 최신이에요

## How you sign in

sign-in-title = 회사에서 어떻게 로그인하세요?
sign-in-lead = 비밀번호 말고 무엇을 쓰세요? 패스키를 추가하려면 먼저 본인이라는 것을 Microsoft에 한 번 더 보여 주어야 해요.
sign-in-question = 본인 확인은 어떻게 하세요?
proof-app = 앱에서 승인해요
proof-app-text = 휴대폰에 알림이 뜨면 승인하거나 숫자를 입력해요.
proof-code = 앱에 나온 코드를 입력해요
proof-code-text = 30초마다 바뀌는 여섯 자리 숫자예요.
proof-sms = 문자나 전화를 받아요
proof-sms-text = 코드를 받거나, 전화에서 버튼을 눌러요.
proof-key = 보안 키를 써요
proof-key-text = 컴퓨터에 꽂거나 휴대폰에 대는 작은 기기예요.
proof-tap = 임시 액세스 패스를 받았어요
proof-tap-text = 헬프데스크나 상사가 주는 코드예요. 정해진 시간 동안만 쓸 수 있어요.
proof-password = 비밀번호밖에 없어요
proof-password-text = 로그인할 때 비밀번호만 있으면 돼요.
proof-unsure = 잘 모르겠어요
proof-unsure-text = 무엇을 찾아봐야 하는지 알려 드릴게요.
pass-keep-title = 임시 액세스 패스를 아직 쓰지 마세요
pass-keep = 어디에 입력할지 알려 드릴 때까지 가지고 계세요. 다른 곳에 쓰면 더 이상 못 쓰게 될 수 있어요.
pass-kind = 임시 액세스 패스를 몇 번 쓸 수 있나요?
proof-tap-once = 한 번 또는 잘 모름
proof-tap-once-text = 한 번만 쓸 수 있다고 보고 계획할게요.
proof-tap-multi = 여러 번
chip-tap-once = 임시 액세스 패스를 한 번 쓸 수 있어요
chip-tap-multi = 임시 액세스 패스를 여러 번 쓸 수 있어요
chip-managed-yes = 회사에서 관리하는 휴대폰
chip-managed-no = 회사에서 관리하지 않는 휴대폰
chip-managed-unsure = 관리하는 휴대폰인지 잘 모름
managed-question = 개인 휴대폰이라도 회사에서 이 휴대폰을 관리하나요?
managed-yes = 예(직장 프로필이나 Company Portal이 있는 경우 등)
managed-no = 아니요
managed-unsure = 잘 모름

## Your plan

plan-title = 이렇게 진행할게요
plan-have = 미리 준비하세요
plan-missing-something = 빠진 것이 있나요?
plan-side = 업무용 앱에 작은 서류 가방 표시가 있나요?
plan-go = 다 준비했어요
plan-back = 보던 화면으로
plan-know = 시작하기 전에
plan-additions = 계정에 무엇이 추가되나요?
done-additions = 계정에 무엇이 추가되었나요?
plan-additions-note = 무엇이 보이는지는 회사 설정에 따라 달라요.
plan-others = 다른 방식
plan-pick = 이 방식 선택
plan-recommended = 추천 방식으로 돌아가기
plan-missing = 아직 답하지 않은 질문이 있어요
plan-closed = 이제 이 방식은 쓸 수 없어요: { $route }
plan-closed-other = 다음으로 좋은 방식이 아래에 있어요. 지금까지의 답변은 모두 그대로 있어요.
plan-closed-none = 지금까지의 답변은 모두 그대로 있어요.
stop-next = 지금 할 일
stop-others = 그 밖에 할 수 있는 일
stop-change = 답변 바꾸기
stop-switch-seen = 스위치를 찾았어요
handover-label = 보낼 메시지

## Get ready

ready-title = 미리 준비하세요
ready-lead = 그러면 나중에 막히지 않아요.
ready-computer = 이 컴퓨터
ready-phone = 내 휴대폰
ready-tick-all = 해당하는 항목을 하나씩 체크하세요.
ready-cannot = 체크할 수 없어요
ready-looking = 아직 확인하고 있어요.
ready-again = 다시 확인
ready-red = { $count ->
   *[other] 해결할 문제가 { $count }개 있어요
}
ready-red-text = 먼저 이 문제를 해결한 다음 다시 확인하세요.
ready-others = { $count ->
   *[other] 다른 확인 { $count }개
}
ready-anyway = 그래도 계속
ready-evidence = 헬프데스크에 전달할 정보
ready-evidence-label = 기술 정보
fix-turn-on = 켜기
fix-open-settings = 설정 열기
fix-open-portal = 페이지 열기
fix-use-browser = 이 브라우저 사용
fix-copy = IT용으로 복사

## Steps

pick-what-you-see = 휴대폰에 무엇이 보이나요?
place-phone = 휴대폰에서
place-phone-now = 이제 휴대폰을 손에 드세요
place-computer = 이 컴퓨터에서
place-computer-now = 이제 이 컴퓨터로 돌아오세요
dock-beside = 이 창을 좁게 하기
step-done = 다음 단계
signed-in = 로그인했어요
save-title = 패스키가 어디에 저장되는지 확인하세요
open-my-sign-ins = My Sign-Ins 열기
browser-opened = 브라우저에 페이지가 열렸어요. 다음 단계는 여기로 돌아와서 확인하세요.
browser-failed-title = 브라우저가 열리지 않았어요
browser-failed = 아래 주소를 복사해 브라우저에 붙여 넣거나, 다른 기기로 코드를 스캔하세요.
browser-failed-qr = My Sign-Ins
address-label = 주소
short-label = 짧은 주소
store-qr = 스캔해서 앱 받기
my-sign-ins-qr = 스캔해서 My Sign-Ins 열기
clock-sign-in = 로그인한 뒤 약 { $minutes }분 동안 할 수 있어요.
clock-pass = 임시 액세스 패스를 쓴 뒤 약 { $minutes }분 동안 할 수 있어요.
clock-left = { $minutes ->
    [0] 시간이 지났을 수 있어요
   *[other] 약 { $minutes }분 안에 끝내세요
}
clock-sign-in-over = 시간이 지났을 수 있어요. 다시 로그인하라고 나오면 로그인하세요. 그런 다음 ‘다시 로그인했어요’를 클릭하세요.
clock-pass-over = 시간이 지났을 수 있어요. 임시 액세스 패스를 다시 입력하라고 나오면 헬프데스크에 새 임시 액세스 패스를 요청하세요.
clock-again = 다시 로그인했어요
phone-language-ask = 휴대폰 언어가 다른가요?
phone-language = 휴대폰 언어
phone-language-is = 휴대폰 언어: { $language }
label-english = { $label }(영어)
note-english = * 이 이름은 영어로만 알고 있어요. 화면에는 다른 언어로 나올 수 있어요.
note-english-search = * 이 이름은 영어로만 알고 있어요. 휴대폰에서는 이름이 다를 수 있어요. 설정에서 다음을 검색하세요: { $word }
label-probable = 아마 { $label }, 영어로는 { $english }
note-probable = ≈ 괄호 안의 영어 이름이 다른 화면에는 이렇게 나와요. 이 화면에도 아마 그렇게 나올 거예요.
note-search = 없으면 휴대폰 설정에서 검색하세요: { $word }
note-and = { $one } { $two }

## Make sure

verify-title = 패스키가 있나요?
verify-lead = 잘되었는지 잠깐 확인해 보세요.
verify-question = 무엇이 보이나요?
verify-result-listed = 패스키가 있어요
verify-result-listed-text = Microsoft Authenticator에 있어요.
verify-result-not-listed = 패스키가 없어요
verify-result-not-listed-text = 또는 문제가 생겼다는 메시지가 나왔어요.
verify-result-wrong-place = 패스키가 있지만 Authenticator에는 없어요
verify-result-wrong-place-text = 비밀번호 관리 앱이나 Windows Hello 같은 다른 이름이 나와요.
clean-title = 정리하고 다시 해 보세요
clean-orphan = 만들다 만 패스키가 휴대폰에 남아 있을 수 있어요. 그것 때문에 다음 패스키가 만들어지지 않을 수 있어요.
clean-orphan-delete = Authenticator에서 회사 계정을 누르세요. 패스키가 보이면 { $settings }, { $delete } 순으로 누르세요.
clean-message = 메시지가 나왔어요
clean-wrong-place = 패스키가 다른 곳에 저장되었어요. 회사에서 인정하지 않을 수 있어요.
clean-wrong-place-delete = { $info } 페이지에서 그 패스키를 삭제하세요. 저장된 곳에서도 삭제하세요.
clean-wrong-place-next = 다음에 저장 위치를 물으면 { $app } 항목을 선택하세요.
try-again = 다시 해 보기
verify-enough-title = 하실 일은 다 하셨어요
verify-enough = 두 번 다 제대로 하셨어요. 다른 곳에 문제가 있어요. 여기서는 보이지 않지만 헬프데스크에서 확인할 수 있어요.

## Done

done-title = 패스키를 만들었어요
done-lead = 휴대폰의 Microsoft Authenticator에 들어 있어요.
done-tomorrow = 다음에 회사 계정으로 로그인할 때
done-tomorrow-1 = 휴대폰을 옆에 두세요.
done-tomorrow-2 = 어떻게 로그인할지 물으면 패스키를 선택하세요.
done-tomorrow-3 = 휴대폰에서 확인하세요.
done-pass = 임시 액세스 패스가 종이에 적혀 있나요? 그 종이를 버리세요. 임시 액세스 패스는 이제 필요 없어요.
done-keep = 기억해 두세요
done-second-method = 휴대폰을 잃어버리거나 고장 날 때를 대비해 다른 로그인 방법도 남겨 두세요.
done-new-phone = 휴대폰을 바꾸시나요? 이전 휴대폰을 초기화하기 전에 새 휴대폰에서 새 패스키를 만드세요. 패스키는 어떤 백업에도 들어가지 않아요.
done-screen-lock = 휴대폰의 PIN이나 잠금 비밀번호를 없애지 마세요. 없애면 패스키가 사라질 수 있어요.
done-close = 닫기
start-over-button = 처음부터 하기
start-over-title = 처음부터 다시 할까요?
start-over-lead = 이 컴퓨터에 있는 답변이 삭제돼요. 계정은 아무것도 바뀌지 않아요.
start-over-yes = 답변 삭제
start-over-no = 답변 그대로 두기
resume-title = 이전에 하던 곳부터 계속할까요?
resume-phone = 이 컴퓨터에 이전 답변이 있어요: { $phone }, ‘{ $place }’ 단계예요.
resume-lead = 이 컴퓨터에 이전 답변이 있어요. ‘{ $place }’ 단계예요.
resume-other = 다른 사람이에요

## Help

help-button = 다른 화면이 보여요
help-title = 무엇이 보이나요?
help-lead = 화면에 나온 단어 몇 개나 번호를 입력하세요.
help-search = 화면에 나온 말
help-here = 이 단계에서 자주 보이는 것
help-common = 자주 나오는 메시지
help-found = 맞는 설명 { $count }개를 찾았어요
help-nothing-title = 모르는 메시지예요
help-nothing = 단어를 줄이거나 메시지에 나온 번호로 검색해 보세요. 메시지가 계속 나오면 헬프데스크에 전화해 메시지를 읽어 주세요.
help-maybe-title = 확실한 것이 없어요. 이 중에 있나요?
help-maybe = 비슷하기만 한 내용이에요. 이 중에 없으면 헬프데스크에 메시지를 읽어 주고 물어보세요.
help-unknown-title = 번호 { $number }번은 목록에 없어요
help-unknown = 이 번호에 대한 Microsoft 페이지가 있어요. IT 헬프데스크도 볼 수 있어요: { $address }
help-look-up = Microsoft에서 찾아보기
help-or = 아니면 이 중에 있나요?
help-go-on = 했어요, 계속하기
help-do = 이렇게 해 보세요
help-on-screen = 화면에 나온 말: { $quote }
help-told = IT 부서에 알렸어요
help-waiting-title = { $date }부터 IT 부서의 답을 기다리고 있어요
help-waiting = 지금까지의 답은 모두 저장되어 있어요. 이 창을 닫아도 돼요. 답을 받으면 하던 곳에서 계속하세요.
help-answered = 답을 받았어요, 계속하기
help-back = 보던 화면으로

## Messages to hand over

message-hello = 안녕하세요. Microsoft Authenticator에서 패스키를 설정하고 있는데, 혼자서는 더 진행할 수 없어 도움을 요청드립니다.
message-phone = 휴대폰: { $phone }
message-route = { $route } 방식을 쓸 수 없음: { $reason }
message-end = (Passkey Companion { $version }, { $reason })
message-cloud-without-passkeys = 제 계정은 패스키를 지원하지 않는 21Vianet 클라우드에 있습니다. 대신 어떤 로그인 방법을 써야 하나요?
message-phone-too-old = 제 휴대폰은 iOS { $ios } 또는 Android { $android }보다 이전 버전입니다. 보안 키나 다른 휴대폰을 받을 수 있을까요?
message-phone-not-supported = 제 휴대폰은 Authenticator에 패스키를 저장할 수 없습니다. 보안 키나 다른 휴대폰을 받을 수 있을까요?
message-phone-usually-too-old = 제 휴대폰은 Android { $android }보다 이전 버전인 것 같습니다. 보안 키나 다른 휴대폰을 받을 수 있을까요?
message-switch-missing = 제 휴대폰은 Android 14인데 자격 증명 공급자를 켜는 스위치가 없는 것 같습니다. 보안 키나 다른 휴대폰을 받을 수 있을까요?
message-no-second-proof = 비밀번호밖에 없습니다. 패스키를 추가하려면 먼저 임시 액세스 패스나 다른 로그인 방법이 필요합니다.
message-pass-not-issued-here = 코드를 받았는데, 설정에는 임시 액세스 패스를 사용하지 않는다고 되어 있습니다. 이 코드는 어디에 쓰는 건가요?
message-passkey-already-demanded = 로그인하려면 이미 패스키를 써야 하는데 임시 액세스 패스가 없습니다. 그래서 로그인해 패스키를 등록할 수 없습니다.
message-phone-sign-in-closed = 규정 준수 디바이스 또는 앱 보호 규칙 때문에 휴대폰의 Authenticator에서 로그인할 수 없고, 다른 방식도 모두 막혀 있습니다. 등록을 규칙에서 제외해 주시거나 휴대폰을 관리 대상으로 등록하는 방법을 알려 주세요.
message-phone-management-unknown = 제 휴대폰이 회사에서 관리하는 휴대폰인가요? 설정에 따르면 관리되는 휴대폰만 로그인할 수 있습니다.
message-pass-would-be-lost = 사용할 수 있는 방식으로 진행하면 일회용 임시 액세스 패스를 엉뚱한 곳에서 쓰게 됩니다. 여러 번 쓸 수 있는 것이 필요합니다.
message-remote-session = QR 코드 방식만 쓸 수 있는데, 원격으로 작업하고 있습니다. 직접 앉아서 쓸 수 있고 Bluetooth가 있는 컴퓨터가 어디에 있나요?
message-computer-cannot = QR 코드 방식만 쓸 수 있는데, 이 컴퓨터에는 Bluetooth가 없거나 시스템이 너무 오래되었습니다.
message-no-allowed-route = 지금 설정으로는 쓸 수 있는 방식이 하나도 없습니다.
message-result-not-listed = 등록을 두 번 했는데 목록에 패스키가 없습니다.
message-result-wrong-place = 패스키가 두 번 다 Authenticator가 아닌 곳에 저장되었습니다.

## About

about-title = Passkey Companion 정보
about-lead = Microsoft Authenticator에서 패스키를 만들도록 돕는 프로그램이에요. 다 만들면 더 쓰지 않아도 돼요.
about-privacy = 비밀번호, 코드, 이름을 묻지 않고, 아무것도 밖으로 보내지 않으며, 오프라인에서도 작동해요.
about-not-microsoft = Microsoft가 만든 프로그램이 아니며 Microsoft와 관계가 없어요.
about-facts = 메뉴 이름은 바뀔 수 있어요. 모든 안내에 출처와 마지막으로 확인한 날짜를 밝혀요.
about-version = 버전 { $version }
about-licence = MIT 또는 Apache 2.0 라이선스 중 하나를 골라 쓸 수 있는 자유 소프트웨어예요. 글꼴은 SIL Open Font License를 따르는 Inter와 Noto Sans예요.

## Notes about the program itself

note-damaged = 이전 답변을 읽을 수 없었어요. 사본은 보관해 두었어요. 다시 답해 주세요.
note-newer = 이전 답변은 이 프로그램의 더 새로운 버전에서 저장한 거예요. 사본은 보관해 두었어요. 다시 답해 주세요.
note-not-saved = 이 컴퓨터에 답변을 저장할 수 없어요. 계속할 수는 있지만 창을 닫지 마세요.
note-disk-full = 디스크가 가득 차서 답변을 저장할 수 없어요. 계속할 수는 있지만 창을 닫지 마세요.
note-pretended = 시험 실행, 설정: { $settings }
note-not-opened = 열 수 없었어요. 직접 열어 주세요.
note-dismiss = 숨기기
note-start-failed = Passkey Companion 창을 열 수 없었어요. 콘솔에서 ‘guide’를 붙여 실행하면 단계를 글로 읽을 수 있어요.
note-crashed = Passkey Companion이 프로그램 오류로 멈췄어요.
note-crashed-saved = 답변은 저장되어 있어요.
note-crashed-record = 오류 기록은 { $file }에 있어요.
search-clear = 지우기
copy = 복사

## Words for assistive software, and states

light-running = 확인 중
light-pass = 정상
light-warn = 경고
light-fail = 문제 있음
light-skipped = 필요 없음
light-unknown = 알 수 없음
path-name = 누를 순서
rail-done = 완료
message-close = 닫기

## The drawn phone. Alternatives are read aloud to people who cannot see the drawing.

drawing-iphone = iPhone 그림
drawing-pixel = Pixel 휴대폰 그림
drawing-samsung = Samsung 휴대폰 그림
drawing-xiaomi = Xiaomi 휴대폰 그림
drawing-neutral = Android 휴대폰 그림
drawing-play = 재생
drawing-pause = 일시 정지
drawing-step = 다음 그림
drawing-replay = 처음부터
drawing-list = { $title } 페이지예요. { $row } 항목을 누르세요.
drawing-switch = { $title } 페이지예요. { $row } 스위치를 켜세요.
drawing-confirm = { $title } 질문이 나와요. 동의하세요.
drawing-save = 휴대폰이 저장할 곳을 물어요. 다른 것 말고 { $place } 항목을 선택하세요.
drawing-app = Authenticator 앱이에요. { $button } 버튼을 누르세요.

## The narrow window beside the browser

dock-narrow = 좁은 창
dock-full = 전체 크기
dock-front = 항상 앞에

welcome-organization = { $organization }에서 준비했어요.
paused-title = 지금은 시작할 수 없어요
paused-text = 회사에서 잠시 멈췄어요. 이미 시작했다면 끝까지 할 수 있어요.
already-done-title = 이미 패스키가 있어요
already-done-text = 회사에 따르면 패스키가 설정되어 있어요. 새 휴대폰처럼 하나 더 필요할 때만 계속하세요.
support-title = 회사에서 받는 도움
support-phone = 전화: { $contact }
support-mail = 메일: { $contact }
support-url = 웹: { $contact }
about-it = IT 부서가 볼 수 있는 것
about-it-never = 이 프로그램은 답변, 휴대폰, 로그인을 알리지 않아요. 모두 이 컴퓨터에만 있어요.
about-it-status = 디바이스 관리는 이 프로그램에 어디까지 했는지 물을 수 있어요. 페이지, 단계, 시간, 계속하지 못한 이유예요.
about-it-kiosk = 이 컴퓨터에는 아무것도 남지 않아서 볼 것이 없어요.
about-it-nothing = 회사에서 이 프로그램에 설정한 것이 없어요.
about-it-keys = 회사에서 설정한 것: { $keys }
message-platform-not-allowed = 선언된 설정은 제 휴대폰 종류에서 패스키를 허용하지 않아요. 어떤 휴대폰을 써야 하나요, 아니면 보안 키를 받을 수 있나요?
