# The steps of a plan: title, and every instruction named in assets/content/flows.toml.
# Placeables are exact names of things on a screen; they come from assets/content/labels.toml.

do-what-you-see = 화면에 맞는 줄을 따라 하세요:

step-get-authenticator = Microsoft Authenticator 설치하기
step-turn-on-provider = 패스키를 쓸 수 있게 Authenticator 켜기
step-open-security-info = 이 컴퓨터에서 My Sign-Ins 열기
step-open-security-info-on-phone = 휴대폰에서 My Sign-Ins 열기
step-choose-method = 추가할 항목 선택하기
step-different-way = QR 코드 방식으로 바꾸기
step-show-code = QR 코드 표시하기
step-scan-code = QR 코드 스캔하기
step-save-in-authenticator = 패스키를 Authenticator에 저장하기
step-name-passkey = 패스키 이름 정하기
step-open-account = Authenticator에서 내 계정 열기
step-finish-in-app = Authenticator에서 마무리하기
step-verify-in-browser = 페이지에서 패스키 확인하기
step-confirm = 패스키가 있는지 확인하기
step-work-profile-too = 직장 프로필에서도 똑같이 하기

## Get Microsoft Authenticator

do-install-android = 휴대폰에서 Play 스토어를 열고 Microsoft Authenticator를 설치하세요.
do-install-no-play = 이 휴대폰에는 Google Play가 없어요. 휴대폰의 스토어에 Microsoft Authenticator가 있으면 거기에서 설치하세요. 없으면 헬프데스크에 문의하세요.
do-install-work = 아이콘에 서류 가방 표시가 있는 Play 스토어를 여세요. 거기에서 Microsoft Authenticator를 설치하세요.
do-install-ios = 휴대폰에서 App Store를 열고 Microsoft Authenticator를 설치하세요.
do-update-authenticator = 앱이 이미 있나요? 먼저 최신 버전으로 업데이트하세요.
do-company-portal = 휴대폰에 { $portal } 앱도 있으면 그것도 업데이트하세요.

## Open My Sign-Ins on this computer

do-open-my-sign-ins = My Sign-Ins를 여세요. 브라우저에 Microsoft 페이지가 열려요.
do-normal-window = 시크릿 창이나 비공개 창 말고 일반 브라우저 창을 쓰세요.
do-sign-in-computer = 회사 계정으로 로그인하고, 늘 하던 방법으로 본인 확인을 하세요.
do-sign-in-computer-pass = 회사 계정으로 로그인하세요. 입력하라고 나오면 임시 액세스 패스를 입력하세요.

## Open My Sign-Ins on your phone

do-open-my-sign-ins-phone = 휴대폰 카메라로 코드를 스캔하거나, 휴대폰 브라우저에 짧은 주소를 입력하세요.
do-chrome-android = Chrome에서 가장 잘돼요.
do-sign-in-phone = 회사 계정으로 로그인하고, 늘 하던 방법으로 본인 확인을 하세요.
do-sign-in-phone-pass = 회사 계정으로 로그인하세요. 입력하라고 나오면 임시 액세스 패스를 입력하세요.

## Choose the passkey in Authenticator

do-add-method = { $add } 항목을 선택하세요.
do-choose-method = { $method } 항목을 선택하세요. { $plain }만 따로 있는 항목도 보이나요? 그것은 선택하지 마세요. 패스키가 다른 곳에 저장돼요.
do-sign-in-again = 다시 로그인하라고 나오면 { $next } 버튼을 선택하고 로그인하세요.
do-create-page = { $page } 같은 페이지가 나오면 { $next } 버튼을 선택하세요.
do-leave-page-open = { $page } 페이지가 나오면 멈추고, 페이지를 열어 두세요. 다음은 Authenticator에서 해요.

## QR code

do-having-trouble = { $trouble } 항목을 선택하세요.
do-different-way = { $way } 항목을 선택하세요.
do-pick-iphone = { $phone } 항목을 선택하세요.
do-pick-android = { $phone } 항목을 선택하세요.
do-provider-page = { $page } 같은 페이지가 나올 수 있어요. 이미 하셨으니 { $continue } 버튼을 선택하세요.
do-devices-ready = { $page } 같은 페이지가 나올 수 있어요. { $ready } 버튼을 선택하세요.
do-pick-phone = 패스키를 어디에 저장할지 물으면 { $phone }, { $next } 순으로 선택하세요.
do-other-device-first = 페이지가 이 컴퓨터에 저장하려고 하나요? { $another }, { $more }, { $way } 중 하나를 찾으세요.
do-allow-chrome-mac = login.microsoft.com에서 기기 정보를 봐도 되는지 브라우저가 물으면 허용하세요.
do-scan-ios = Authenticator의 스캐너 말고 카메라 앱을 여세요. QR 코드를 비추고 { $save } 항목을 누르세요.
do-scan-android = 휴대폰 카메라를 열고 QR 코드를 비추세요. 나타나는 것을 누르세요.
do-scan-in-app = 아무것도 안 나오나요? Authenticator에서 { $add }, { $scan } 순으로 누르세요.
do-scan-work = 카메라 말고 서류 가방 표시가 있는 Authenticator를 쓰세요. { $add }, { $scan } 순으로 누르세요.
do-save-passkey = 휴대폰에서 { $save } 항목을 누르세요. { $continue } 버튼을 누르라고 나올 수도 있어요.
do-choose-authenticator = { $app } 항목을 선택하세요. 다른 이름이 먼저 보이면 바꾸는 방법을 찾으세요.
do-unlock-phone = 지문, 얼굴 또는 PIN으로 잠금을 푸세요.
do-name = 이 컴퓨터로 돌아와 { $name } 화면에 어느 휴대폰인지 알 수 있는 이름을 입력하세요. 그런 다음 { $next } 버튼을 선택하세요.
do-created = { $created } 문구가 보이면 { $done } 버튼을 선택하세요.
do-naming-hangs = 페이지가 넘어가지 않나요? { $info } 페이지를 여세요. 목록에 패스키가 있으면 원래 페이지는 닫아도 돼요.

## Open your account in Authenticator

do-open-authenticator = 휴대폰에서 Authenticator를 여세요.
do-open-authenticator-work = 휴대폰에서 서류 가방 표시가 있는 Authenticator를 여세요.
see-account-new = { $page } 페이지
see-account-none = 계정이 없어요
see-account-listed = 목록에 내 회사 계정이 있어요
see-account-restored = 내 회사 계정에 빨간색 { $red } 문구가 있어요

do-account-new = { $page } 화면이 보이면: { $add } 버튼을 누르세요.
do-account-none = 계정이 하나도 없으면: { $add } 또는 { $plus } 버튼을 누른 다음 { $work }, { $signin } 순으로 누르세요.
do-account-listed = 회사 계정이 있으면: 그 계정을 누른 다음 { $create } 항목을 누르세요.
do-account-restored = 빨간색 { $red } 문구가 보이면: 그것을 누르고 먼저 로그인하세요.
do-confirm-usual = 회사 계정으로 로그인하고, 늘 하던 방법으로 본인 확인을 하세요.
do-confirm-unsure = 회사 계정으로 로그인하고 본인 확인을 하세요. 가지고 있지 않은 것을 요구하면 여기서 멈추고 헬프데스크에 임시 액세스 패스를 요청하세요.
do-confirm-pass-once = 회사 계정으로 로그인하세요. 임시 액세스 패스는 꼭 휴대폰에만 입력하세요. 한 번만 쓸 수 있을지도 모르니 다른 곳에는 입력하지 마세요.
do-confirm-pass = 회사 계정으로 로그인하세요. 입력하라고 나오면 임시 액세스 패스를 입력하세요.
do-consent = { $page } 같은 페이지에 설정될 항목이 나오면 { $continue } 버튼을 누르세요.

## Turn on Authenticator for passkeys

do-tap-settings = Authenticator에서 패스키용으로 켜 달라고 하면 { $settings } 버튼을 누르세요. 필요한 화면이 바로 열려요.
do-path = 안 되면 직접 찾아가세요:
do-path-by-hand = 휴대폰에서 차례로 여세요:
do-switch = 이것을 켜세요. 옆의 이름이 아니라 스위치를 누르세요:
do-confirm-dialog = 휴대폰이 확인을 요청해요. 동의하세요.
do-fallback = 스위치를 찾을 수 없나요?

## Finish in Authenticator

do-back-to-app = Authenticator로 돌아가 { $done } 버튼을 누르세요.
do-app-shows = 이제 계정에 { $passkey } 항목이 추가되었다고 나와요. { $done } 버튼을 누르세요.

## Let the page find your passkey

do-back-to-page = 열어 둔 페이지로 돌아가 { $next } 버튼을 선택하세요.
do-page-finds = 페이지가 패스키를 찾아요. 찾으면 { $done } 버튼을 선택하세요.

## Check that the passkey is there

do-look-in-app = Authenticator에서 회사 계정을 여세요. 거기에 { $passkey } 항목이 보여야 해요.
do-look-in-list = { $info } 페이지를 여세요. 목록에 Microsoft Authenticator의 패스키가 있어야 해요.

## The same in the work profile

do-work-why = 패스키는 만든 프로필에서만 쓸 수 있어요. 계정을 두 프로필에서 모두 쓰므로 직장 프로필에도 패스키가 필요해요.
do-work-install = 직장 프로필에 Authenticator가 설치되어 있는지 확인하세요. 아이콘에 서류 가방 표시가 있어요.
do-work-create = 그 Authenticator를 여세요. 회사 계정, { $create } 순으로 누르세요. 같은 단계를 따라 하세요.
do-work-switch = Authenticator를 켤 때 페이지 위쪽에서 { $work } 같은 탭을 찾으세요. 서류 가방 표시가 있는 Authenticator를 켜세요.

## Where the menu is not known

fallback-android-1 = 휴대폰에서 설정을 열고 다음을 검색하세요: { $word }
fallback-android-2 = Google 아래에 있는 것 말고, 비밀번호나 패스키에 관한 결과를 여세요.
fallback-android-3 = 서비스나 공급자 목록을 찾아 Authenticator를 켜세요.
fallback-android-4 = 그런 목록이 없나요? 이 버전에는 제조사가 넣지 않은 거예요. 휴대폰을 Android 15 이상으로 업데이트하거나, 헬프데스크에 보안 키를 요청하세요.
fallback-android-words = 아무것도 안 나오나요? { $second }, { $third } 순으로 검색해 보세요.
fallback-ios-1 = iPhone에서 설정을 열고 다음을 검색하세요: { $word }
fallback-ios-2 = 비밀번호에 관한 결과를 열고, 비밀번호와 패스키의 주 스위치를 켜세요.
fallback-ios-3 = 아래 앱 목록에서 Authenticator를 켜세요.
fallback-ios-4 = 목록에 Authenticator가 없나요? 앱을 한 번 연 다음 다시 보세요. 회사 휴대폰이라면 IT 부서에서 잠갔을 수도 있어요.

path-try-second = 거기에 없나요? 이쪽으로 해 보세요:
path-hint = 휴대폰에 따라 이름이 조금 다를 수 있어요.
path-hint-low = 이 휴대폰의 메뉴는 확실하지 않아요. 먼저 이렇게 해 보고, 맞지 않으면 아래를 읽어 보세요.
switch-under = { $list } 아래

## What is special about a phone (assets/content/phones.toml, warnings)

phone-warning-samsung-pass = Samsung Pass가 먼저 나올 때가 많아요. 저장 위치를 물을 때마다 Authenticator를 선택하세요.
phone-warning-settings-button-may-miss = 일부 Galaxy 휴대폰에서는 Authenticator의 버튼을 누르면 다른 페이지가 열릴 수 있어요. 그럴 때는 여기에 나온 메뉴를 따라가세요.
phone-warning-one-other-manager = iOS 17에서는 Authenticator를 켜면 다른 비밀번호 앱이 꺼질 수 있어요. 나중에 다시 켤 수 있어요.
phone-warning-update-from-14 = Android 14에서는 이 스위치가 없는 휴대폰이 있어요. 보통 Android 15로 업데이트하면 생겨요.
phone-warning-page-missing-or-crashes = HyperOS 1에서는 이 페이지가 없거나 저절로 닫힐 수 있어요. 그럴 때는 휴대폰을 업데이트하세요.
phone-warning-search-fails = 설정에서 검색해도 이 페이지가 나오지 않을 수 있어요. 대신 메뉴를 따라가세요.
phone-warning-china-rom = 중국에서 판매된 휴대폰은 자체 비밀번호 앱을 앞세우는 경우가 많아요. 한 번 해 보세요. 스위치가 자꾸 꺼지면 다른 휴대폰을 쓰거나 헬프데스크에 보안 키를 요청하세요.
phone-warning-switch-resets = 다시 시작하면 스위치가 꺼져 있을 수 있어요. 계속하기 전에 확인하세요.
phone-warning-tap-the-switch = 스위치를 직접 누르세요. 이름을 누르면 아무 반응이 없을 수 있어요.
phone-warning-save-window-crashes = HyperOS 3에서는 저장 위치를 고르는 창이 바로 닫힐 수 있어요. 그럴 때는 한 번 더 해 보고, 안 되면 헬프데스크에 문의하세요.
phone-warning-save-window-blocked = 저장할 때 창이 열리지 않으면 Authenticator가 백그라운드에서 창을 열도록 허용하고 배터리 제한을 해제하세요.
phone-warning-google-takes-over = 휴대폰이 여전히 Google의 비밀번호 관리자를 권할 수 있어요. Authenticator를 선택하세요.
phone-warning-provider-not-listed = 이런 휴대폰 중 일부에서는 목록에 Authenticator가 없을 수 있어요. 앱을 한 번 연 다음 다시 보세요.
phone-warning-kiosk-or-shared = 여럿이 함께 쓰는 업무용 휴대폰 같아요. 패스키는 한 사람의 것이에요. 계속하기 전에 헬프데스크에 물어보세요.
phone-warning-no-qr = 이 휴대폰은 QR 코드를 쓸 수 없어요.
phone-warning-rooted = 시스템이 변경된 휴대폰(‘루팅’한 휴대폰)에서는 Authenticator를 쓸 수 없어요.
