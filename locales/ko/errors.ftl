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

-nobody-asks = 회사나 Microsoft의 누구도 임시 액세스 패스, 다른 코드, QR 코드 사진을 달라고 하지 않아요.
-check-who = 임시 액세스 패스를 발급하거나 무언가를 재설정하기 전에 누가 요청하는지 확인하시기 바랍니다. 이 메시지는 보낸 사람을 증명하지 않습니다.
-log-policy = 로그인 로그를 사용자, 시간, 오류 코드로 필터링하시기 바랍니다. 항목에 정책 이름이 있습니다. 앱이 Microsoft Authenticator이고 리소스가 ea890292-c8c8-4433-b5ea-b09d0668e1a6이면 패스키 등록이 차단되었을 수 있습니다.
request-user = 안녕하세요. Microsoft Authenticator에서 패스키를 설정하고 있습니다. 제가 할 수 있는 일로는 해결되지 않았습니다. 도움을 부탁드립니다.
request-helpdesk = 안녕하세요. Microsoft Authenticator에서 패스키를 설정하고 있는데, 계속하려면 헬프데스크의 도움이 필요합니다.
request-admin = 안녕하세요. Microsoft Authenticator에서 패스키를 설정하고 있는데, 회사 설정 때문에 진행할 수 없습니다. IT 부서에 전달해 주세요.
request-screen = 화면에 나온 말: { $quote }
request-number = 화면에 나온 번호: { $number }
request-about = 내용: { $title }
request-place = 현재 위치: { $place }
request-sign-in = 지금 로그인하는 방법: { $way }
request-time = 시간: { $time }
request-it = IT 담당자에게:
request-unknown = 이 번호는 프로그램 목록에 없습니다. Microsoft의 설명: { $address }

## 1 passkey-not-accepted (medium)

error-passkey-not-accepted-title = Microsoft에서 이 패스키를 인정하지 않았어요
error-passkey-not-accepted-meaning = 휴대폰에 패스키가 만들어졌지만, 회사에서는 Authenticator 앱 안에서 만든 패스키만 인정해요. 잘못하신 것은 없어요. 웹페이지가 다른 방식으로 안내했기 때문이에요.
error-passkey-not-accepted-do-1 = 휴대폰에서 Authenticator를 열고 회사 계정을 누르세요. { $auth-settings }, { $auth-delete-passkey } 순으로 누르세요. 거부된 패스키만 삭제돼요.
error-passkey-not-accepted-do-2 = 그대로 Authenticator에서 회사 계정을 다시 누르고 { $auth-create-a-passkey } 항목을 누르세요. 나오는 단계를 따르세요.
error-passkey-not-accepted-do-3 = 패스키가 또 거부되면 아래 메시지를 헬프데스크에 보내세요.
error-passkey-not-accepted-it = 증명(attestation)이 강제 적용되어 있고, 증명을 제공할 수 없는 WebAuthn 경로({ $ms-having-trouble } 또는 인터럽트 마법사)로 패스키가 만들어졌을 가능성이 큽니다. 사용자가 남은 패스키를 삭제하고 Authenticator 안에서 등록해야 합니다. QR 코드를 꼭 써야 하는 사용자에게는 증명을 적용하지 않는 별도의 패스키 프로필을 둘 수 있습니다.

## 2 app-protection-block (medium)

error-app-protection-block-title = 회사 규칙 때문에 여기서 Authenticator가 막혔어요
error-app-protection-block-meaning = 회사에서 이 지점에 특별히 보호된 앱을 요구하는데, Authenticator는 그런 앱이 될 수 없어요. 잘못하신 것이 아니고, 다시 해도 달라지지 않아요.
error-app-protection-block-do-1 = 여기서 멈추세요. 무언가를 삭제하거나 처음부터 다시 할 필요가 없어요.
error-app-protection-block-do-2 = 아래 메시지를 헬프데스크에 보내세요. 헬프데스크에서 규칙을 바꿀 수 있어요.
error-app-protection-block-it = 앱 보호 정책 또는 승인된 클라이언트 앱을 요구하는 조건부 액세스 정책이 Authenticator의 로그인에 적용됩니다. Authenticator는 브로커이므로 이 조건을 충족할 수 없습니다. 문서화된 해결 방법: 필터로 특정 앱만 대상으로 지정, 규정 준수 디바이스와 OR 조건으로 결합, 보완 통제를 둔 한시적 예외. Microsoft는 Microsoft Authenticator Credential Registration(App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b)의 제외를 문서에 안내하지만, 문서의 모든 버전에 있지는 않으므로 테넌트에서 확인하시기 바랍니다.

## 3 compliant-device-required (high)

error-compliant-device-required-title = 회사에서 이 휴대폰을 먼저 관리 대상으로 등록하라고 해요
error-compliant-device-required-meaning = 회사 규칙에 따라 관리되는 휴대폰만 여기서 계속할 수 있어요. 이 메시지는 그 규칙 때문이고, 잘못하신 것은 없어요.
error-compliant-device-required-do-1 = 아직 { $auth-continue } 버튼을 누르지 마세요. 휴대폰이 회사 관리 대상이 될 수 있어요.
error-compliant-device-required-do-2 = 헬프데스크에서 하라고 할 때만 회사에서 휴대폰을 관리하도록 하세요.
error-compliant-device-required-do-3 = 아래 메시지를 헬프데스크에 보내고, 이 휴대폰을 관리 대상으로 해야 하는지 물어보세요. 그것이 정해지면 여기로 돌아와 계속하세요.
error-compliant-device-required-it = 휴대폰에서 하는 등록에 규정 준수 디바이스 허용 조건이 적용됩니다. 인증 방법 읽기(UserAuthenticationMethod.Read)는 제외되지만 쓰기(UserAuthenticationMethod.ReadWrite)는 제외되지 않습니다. 휴대폰을 관리 대상으로 등록하거나 등록 작업을 제외하시기 바랍니다. Microsoft는 이를 위해 Microsoft Authenticator Credential Registration(App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b)을 안내하므로 테넌트에서 확인하시기 바랍니다. 실무에서는 Azure Credential Configuration Endpoint Service(App ID ea890292-c8c8-4433-b5ea-b09d0668e1a6)도 제외하지만, 문서화되어 있지 않습니다.

## 4 signin-blocked-security-info (medium)

error-signin-blocked-security-info-title = 이 단계는 정해진 장소나 기기에서만 할 수 있어요
error-signin-blocked-security-info-meaning = 다른 사람이 로그인 방법을 바꾸지 못하도록 회사에서 이 단계를 보호해요. 잘못하신 것은 없어요.
error-signin-blocked-security-info-do-1 = 사무실 네트워크처럼 회사에서 요구하는 장소나 기기를 알고 있다면, 거기에서 다시 해 보세요.
error-signin-blocked-security-info-do-2 = 모른다면 헬프데스크에 { $ms-temporary-access-pass } 발급을 요청하세요. 짧은 시간 동안만 쓸 수 있는 코드예요. 이 컴퓨터가 아니라 휴대폰에서 쓰세요. { -nobody-asks }
error-signin-blocked-security-info-do-3 = 그래도 막히면 아래 메시지를 헬프데스크에 보내세요.
error-signin-blocked-security-info-it = AADSTS53010(ProofUpBlockedDueToSecurityInfoAcr)일 가능성이 큽니다. 사용자 작업 Register security information(보안 정보 등록)에 대한 정책 또는 인증 강도가 자격 증명 엔드포인트를 차단합니다. Authenticator 로그인 자체도 이 정책의 적용을 받습니다. TAP은 어떤 디바이스나 위치에서도 MFA를 충족합니다. 모바일 정책을 등록 정책과 일치시키시기 바랍니다. 정책이 디바이스 플랫폼을 차단하면 53003과 함께 같은 제목이 나타나기도 합니다. { -check-who }

## 5 finish-setup-on-web (medium)

error-finish-setup-on-web-title = Authenticator가 웹 브라우저로 보내요
error-finish-setup-on-web-meaning = 아직 패스키가 없는데 회사 규칙이 패스키를 요구해요. 그래서 앱과 브라우저가 서로 계속 떠넘길 수 있어요. 잘못하신 것이 아니에요.
error-finish-setup-on-web-do-1 = 같은 자리를 맴돌지 않도록 일단 여기서 멈추세요.
error-finish-setup-on-web-do-2 = 헬프데스크에서 하라고 할 때만 { $auth-open-browser } 버튼을 누르세요.
error-finish-setup-on-web-do-3 = 아래 메시지를 헬프데스크에 보내세요. 계속할 수 있게 도와줄 수 있어요.
error-finish-setup-on-web-it = 모든 리소스에 적용된 패스키 전용 인증 강도가 첫 패스키를 만드는 데 필요한 로그인에도 적용됩니다. 문서화된 해결 방법: 데스크톱과 모바일 정책을 나누고, 모바일 인증 강도를 TAP과 패스키로 하되 Register security information(보안 정보 등록)의 강도와 똑같이 설정하거나, 앱 필터를 사용합니다. 브라우저에서 완료하는 것은 증명(attestation)이 꺼져 있을 때만 가능합니다.

## 6 contact-admin-no-mfa (medium)

error-contact-admin-no-mfa-title = 본인을 확인할 방법이 하나 더 필요해요
error-contact-admin-no-mfa-meaning = 패스키는 본인 확인을 한 번 더 해야 추가할 수 있는데, 계정에 아직 그 방법이 없어요. 혼자서는 해결할 수 없지만, 잘못하신 것은 없어요.
error-contact-admin-no-mfa-do-1 = 헬프데스크에 { $ms-temporary-access-pass } 발급을 요청하세요. 짧은 시간 동안만 쓸 수 있는 코드예요. 아래 메시지를 보내도 돼요. { -nobody-asks }
error-contact-admin-no-mfa-do-2 = 코드를 받으면 이 컴퓨터가 아니라 휴대폰에서 쓰세요. 한 번만 쓸 수 있을지도 몰라요.
error-contact-admin-no-mfa-do-3 = 그다음 여기로 돌아와 다음 단계로 넘어가세요. 코드가 안 되면 헬프데스크에 알리세요.
error-contact-admin-no-mfa-it = 계정에 MFA 방법이 없으며, 등록하려면 MFA 또는 임시 액세스 패스(TAP)가 필요합니다. 휴대폰에서 사용할 TAP을 발급하시기 바랍니다. 일회용 TAP으로 로그인하면 10분 안에 등록을 끝내야 합니다. 여러 번 쓸 수 있는 TAP은 다시 사용할 수 있고, 그때부터 시간이 다시 시작됩니다. { -check-who }

## 7 lets-try-something-else (high)

error-lets-try-something-else-title = 다른 방법으로 한 번 더 로그인하세요
error-lets-try-something-else-meaning = 보안 규칙 두 가지가 서로 맞지 않아요. 잘못하신 것은 없어요. 새로 시작하면 해결되는 경우가 많아요.
error-lets-try-something-else-do-1 = 브라우저 창을 모두 닫으세요.
error-lets-try-something-else-do-2 = 이 프로그램에서 { $ms-security-info } 페이지를 다시 여세요.
error-lets-try-something-else-do-3 = 로그인할 때 지난번과 다른 방법을 고르세요.
error-lets-try-something-else-do-4 = 같은 화면이 다시 나오면 아래 메시지를 헬프데스크에 보내세요.
error-lets-try-something-else-it = 사용자 작업 Register security information(보안 정보 등록)의 인증 강도와, 최근 10분 안에 MFA가 없으면 My Sign-Ins에서 MFA를 요구하는 규칙이 충돌합니다. 문서화된 해결 방법: 해당 사용자 작업의 로그인 빈도를 Every time(매번)으로 설정합니다. 사용자가 인증 강도에서 허용하는 방법으로 다시 로그인해도 됩니다.

## 8 key-type-blocked (medium)

error-key-type-blocked-title = 패스키가 다른 곳에 저장된 것 같아요
error-key-type-blocked-meaning = Samsung Pass 같은 다른 비밀번호 관리 앱에 저장된 것 같은데, 회사에서는 그곳의 패스키를 인정하지 않아요. 휴대폰은 자체 앱을 먼저 권하기 때문에 흔히 있는 일이에요.
error-key-type-blocked-do-1 = 저장된 앱에서 새 패스키를 삭제하세요.
error-key-type-blocked-do-2 = 다시 해 보세요. 휴대폰이 패스키를 저장할 곳을 물으면 { $auth-name } 항목을 선택하세요.
error-key-type-blocked-do-3 = 보이지 않으면 { $samsung-use-a-different-passkey } 또는 비슷한 말을 찾으세요.
error-key-type-blocked-do-4 = Authenticator를 선택했는데도 거부되면 아래 메시지를 헬프데스크에 보내세요.
error-key-type-blocked-it = 새 패스키의 AAGUID가 이 사용자에게 허용되지 않았습니다. 보통 다른 공급자가 요청을 처리한 경우입니다. Authenticator 자체가 거부되었다면 해당 AAGUID를 허용하시기 바랍니다: de1e552d-db1d-4423-a619-566b625cdc84(Android), 90a3ccdf-635c-4729-a248-9b709135078f(iOS).

## 9 passkey-not-registered (medium)

error-passkey-not-registered-title = 이번에는 패스키가 저장되지 않았어요
error-passkey-not-registered-meaning = 시간이 너무 오래 걸렸거나, 취소되었거나, 시크릿 창을 썼을 수 있어요. 고장 난 것은 없어요. 다시 해 보면 돼요.
error-passkey-not-registered-do-1 = Microsoft Edge나 Google Chrome의 일반 창을 쓰세요. 시크릿 창이나 다른 프로그램 안의 창은 쓰지 마세요.
error-passkey-not-registered-do-2 = 휴대폰 잠금을 풀고 손에 든 다음 다시 시작하세요.
error-passkey-not-registered-do-3 = 두 번째도 실패하면 아래 메시지를 헬프데스크에 보내세요.
error-passkey-not-registered-it = 포함된 브라우저(Windows App의 로그인 창에서 확인됨), 시간 초과, 시크릿 창에서 흔히 나타납니다. Windows App이 아니라 일반 브라우저 창에서 등록하도록 안내하시기 바랍니다.

## 10 passkey-already-exists (high)

error-passkey-already-exists-title = 지난번에 만든 패스키가 남아 있어요
error-passkey-already-exists-meaning = 휴대폰에 이미 패스키가 있지만, 회사 계정에는 등록되어 있지 않을 수 있어요. 지난번에 중간에 멈추면 이럴 수 있어요.
error-passkey-already-exists-do-1 = { $ms-security-info } 페이지를 여세요. 목록에 패스키가 있으면 이미 끝났을 수 있어요. 이 프로그램의 마지막 확인으로 가세요.
error-passkey-already-exists-do-2 = 목록에 없으면 휴대폰에서 Authenticator를 열고 회사 계정을 누르세요. { $auth-settings }, { $auth-delete-passkey } 순으로 누르세요.
error-passkey-already-exists-do-3 = 회사 계정을 다시 누르고 { $auth-create-a-passkey } 항목을 누르세요.
error-passkey-already-exists-do-4 = 또 실패하면 아래 메시지를 헬프데스크에 보내세요.
error-passkey-already-exists-it = Authenticator에 로컬 패스키가 있지만 Entra에는 짝이 되는 항목이 없습니다. 증명(attestation) 거부, 시간 초과, 허용되지 않은 공급자 때문에 생깁니다. 사용자가 로컬 패스키를 삭제하고 다시 시도해야 합니다. 서버에 오래된 항목이 있으면 함께 삭제하시기 바랍니다.

## 11 work-profile-cannot-sign-in (high)

error-work-profile-cannot-sign-in-title = 패스키가 휴대폰의 다른 프로필에 있어요
error-work-profile-cannot-sign-in-meaning = 휴대폰은 업무용 앱과 개인 앱을 나누어 두어요. 패스키는 만든 프로필에서만 쓸 수 있어요. 하나만 더 만들면 될 거예요.
error-work-profile-cannot-sign-in-do-1 = 직장 프로필의 Authenticator(서류 가방 표시가 있는 것)를 여세요.
error-work-profile-cannot-sign-in-do-2 = 거기에서 회사 계정을 누르고 { $auth-create-a-passkey } 항목을 누르세요. 처음 만든 패스키는 그대로 두어도 돼요.
error-work-profile-cannot-sign-in-do-3 = 서류 가방 표시가 있는 Authenticator가 없거나 실패하면 아래 메시지를 헬프데스크에 보내세요.
error-work-profile-cannot-sign-in-it = Android에서 패스키는 만들어진 프로필에서만 쓸 수 있습니다. 직장 프로필에 Authenticator를 설치하고, 자격 증명 공급자로 허용하고, 그 안에 별도의 패스키를 만들어야 합니다. 개인 프로필의 패스키는 쓸 수 없습니다.

## 12 sign-in-another-way (high)

error-sign-in-another-way-title = 이 패스키는 더 이상 쓸 수 없어요
error-sign-in-another-way-meaning = Microsoft에서 휴대폰의 패스키를 쓸 수 없었어요. 이제 유효하지 않지만, 금방 새로 만들 수 있어요.
error-sign-in-another-way-do-1 = 가지고 있는 다른 방법으로 로그인하세요.
error-sign-in-another-way-do-2 = 이전 패스키를 삭제하세요. Authenticator에서 회사 계정, { $auth-settings }, { $auth-delete-passkey } 순으로 누르세요. { $ms-security-info } 페이지에도 있으면 거기에서도 삭제하세요.
error-sign-in-another-way-do-3 = 이 프로그램으로 새 패스키를 만드세요.
error-sign-in-another-way-do-4 = 다른 로그인 방법이 없으면 아래 메시지를 헬프데스크에 보내세요.
error-sign-in-another-way-it = 디바이스의 패스키가 이 계정에서 더 이상 유효하지 않습니다. 사용자가 다른 방법이나 TAP으로 로그인해 오래된 패스키를 삭제하고 다시 등록해야 합니다. { -check-who }

## 13 passkey-no-longer-usable (high)

error-passkey-no-longer-usable-title = 이 패스키는 계정에서 삭제되었어요
error-passkey-no-longer-usable-meaning = 휴대폰에는 이전 패스키가 남아 있지만, 계정에는 더 이상 등록되어 있지 않아요. 새로 만들기만 하면 돼요.
error-passkey-no-longer-usable-do-1 = Authenticator에서 회사 계정을 누르고 { $auth-settings }, { $auth-delete-passkey } 순으로 누르세요.
error-passkey-no-longer-usable-do-2 = 이 프로그램으로 새 패스키를 만드세요.
error-passkey-no-longer-usable-do-3 = 이전 패스키 없이는 로그인할 수 없다면 아래 메시지를 헬프데스크에 보내세요.
error-passkey-no-longer-usable-it = 패스키가 서버에서 삭제되었지만 휴대폰에는 남아 있습니다. 사용자가 로컬 패스키를 삭제하고 다시 등록해야 합니다. 다른 방법이 없으면 TAP을 발급하시기 바랍니다. { -check-who }

## 14 phone-option-or-qr-missing (high)

error-phone-option-or-qr-missing-title = 컴퓨터에 휴대폰 항목이 나오지 않아요
error-phone-option-or-qr-missing-meaning = QR 코드는 컴퓨터와 휴대폰이 서로를 알아볼 수 있을 때만 나와요. 대개 Bluetooth가 꺼져 있거나, 허용되지 않았거나, 휴대폰이 너무 멀리 있어요.
error-phone-option-or-qr-missing-do-1 = 컴퓨터와 휴대폰에서 Bluetooth를 켜세요. 페어링은 필요 없어요.
error-phone-option-or-qr-missing-do-2 = 휴대폰을 컴퓨터 옆에 두고, 둘 다 인터넷에 연결되어 있는지 확인하세요. 그다음 { $ms-phone-option } 항목을 다시 찾아보세요.
error-phone-option-or-qr-missing-do-3 = 그래도 없나요? 이 프로그램에서 뒤로 돌아가 QR 코드를 쓰지 않는 방식을 고르세요. 그 방식에는 Bluetooth가 필요 없어요.
error-phone-option-or-qr-missing-do-4 = 다른 방식이 나오지 않으면 아래 메시지를 헬프데스크에 보내세요.
error-phone-option-or-qr-missing-it = Bluetooth가 꺼져 있거나, 정책으로 금지되었거나, 범위를 벗어났거나, 디바이스 하나가 오프라인입니다. Bluetooth를 패스키에만 허용할 수 있습니다: ServicesAllowedList에 서비스 0000FFFD-0000-1000-8000-00805F9B34FB와 0000FFF9-0000-1000-8000-00805F9B34FB를 지정합니다. 앱 안에서 등록하는 방식과 앱으로 넘기는 방식에는 Bluetooth가 필요 없습니다.

## 15 stuck-connecting-to-device (medium)

error-stuck-connecting-to-device-title = 컴퓨터와 휴대폰이 서로 연결되지 않아요
error-stuck-connecting-to-device-meaning = QR 코드는 읽었지만 컴퓨터와 휴대폰이 연결되지 않아요. 대개 네트워크에서 막아요. 그것은 화면에서 알 수 없어요.
error-stuck-connecting-to-device-do-1 = 취소하고, 두 기기 모두 Bluetooth가 켜져 있는지 확인한 뒤 다시 해 보세요.
error-stuck-connecting-to-device-do-2 = 허용된다면 다른 네트워크에서 해 보세요.
error-stuck-connecting-to-device-do-3 = 또는 이 프로그램에서 뒤로 돌아가 QR 코드를 쓰지 않는 방식을 고르세요.
error-stuck-connecting-to-device-do-4 = 아래 메시지를 헬프데스크에 보내 연결을 허용해 달라고 하세요.
error-stuck-connecting-to-device-it = QR 방식의 터널 호스트가 차단되었거나 가로채기를 당하고 있을 가능성이 큽니다. 컴퓨터와 휴대폰에서 cable.ua5v.com(Android), cable.auth.com, app-site-association.cdn-apple.com, app-site-association.networking.apple(iPhone 및 iPad)을 프록시와 TLS 검사 없이 허용하시기 바랍니다. 두 디바이스 모두 Bluetooth가 작동해야 합니다.

## 16 tap-blocked-by-policy (high)

error-tap-blocked-by-policy-title = 임시 액세스 패스가 거부되었어요
error-tap-blocked-by-policy-meaning = 코드를 이미 썼거나 회사 설정과 맞지 않을 수 있어요. 잘못하신 것은 없지만, 새 코드가 필요해요.
error-tap-blocked-by-policy-do-1 = 같은 코드를 다시 입력하지 마세요.
error-tap-blocked-by-policy-do-2 = 헬프데스크에 새 { $ms-temporary-access-pass } 발급을 요청하고, 아래 메시지를 보내세요. { -nobody-asks }
error-tap-blocked-by-policy-do-3 = 새 코드는 이 컴퓨터가 아니라 휴대폰에서 쓰세요. 그것도 거부되면 헬프데스크에 다시 전화하세요.
error-tap-blocked-by-policy-it = 사용자가 임시 액세스 패스(TAP) 정책의 범위에 없거나, 정책은 일회용을 강제하는데 패스가 여러 번 쓰는 것이거나, 이미 사용되었습니다. 정책을 바로잡고 새 패스를 발급하시기 바랍니다. 일회용 패스는 반드시 휴대폰에서 사용해야 합니다. { -check-who }

## 17 tap-not-offered (high)

error-tap-not-offered-title = 로그인 페이지에서 임시 액세스 패스를 묻지 않아요
error-tap-not-offered-meaning = 새 코드는 쓸 수 있게 되기까지 몇 분 걸릴 수 있어요. 이미 다 썼거나, 계정이 아직 준비되지 않았을 수도 있어요.
error-tap-not-offered-do-1 = 몇 분 기다린 뒤 로그인을 다시 시작하세요.
error-tap-not-offered-do-2 = 로그인 페이지에서 { $ms-use-tap-instead } 또는 비슷한 말을 찾으세요.
error-tap-not-offered-do-3 = 없으면 아래 메시지를 헬프데스크에 보내고 코드를 확인해 달라고 하세요. { -nobody-asks }
error-tap-not-offered-it = 사용자가 임시 액세스 패스(TAP) 정책의 범위에 없거나, 패스를 이미 다 썼거나, 아직 복제되지 않았습니다(몇 분 걸림). 패스의 범위와 상태를 확인하고 필요하면 새로 발급하시기 바랍니다. { -check-who }

## 18 tap-guest-refused (high)

error-tap-guest-refused-title = 게스트는 임시 액세스 패스를 받을 수 없어요
error-tap-guest-refused-meaning = 여기서 쓰는 계정은 다른 조직에서 온 게스트이고, 게스트에게는 이런 코드를 줄 수 없어요. 누구에게나 적용되는 규칙이에요.
error-tap-guest-refused-do-1 = 원래 계정이 있는 조직의 헬프데스크에 로그인을 도와 달라고 하세요.
error-tap-guest-refused-do-2 = 이곳 헬프데스크에도 알리고, 아래 메시지를 보내세요.
error-tap-guest-refused-it = 외부 게스트에게는 임시 액세스 패스(TAP)를 추가할 수 없고, 게스트는 리소스 테넌트에 패스키를 등록할 수 없습니다. 사용자가 홈 테넌트에서 MFA를 하도록 안내하시기 바랍니다.

## 19 more-information-required (medium)

error-more-information-required-title = 회사에서 로그인 방법을 추가하라고 해요
error-more-information-required-meaning = 오류가 아니고, 잘못하신 것도 없어요. 회사에서 계정을 더 안전하게 하려고 할 때 Microsoft에서 이 페이지를 보여 줘요.
error-more-information-required-do-1 = 본인이 로그인을 시작한 뒤에 이 페이지가 나왔나요? 그러면 { $ms-next } 버튼을 선택하세요. 대부분의 회사에서 다음 페이지는 mysignins.microsoft.com에 있어요.
error-more-information-required-do-2 = QR 코드를 보여 주려고 하면 { $ms-different-method } 항목을 눌러 보고, 그다음 { $ms-passkey-in-authenticator } 항목을 선택하세요.
error-more-information-required-do-3 = 진짜 페이지인지 확실하지 않으면 닫고 헬프데스크에 물어보세요.
error-more-information-required-it = 로그인할 때 등록을 강제하고 있습니다(인터럽트 모드). 장애가 아닙니다. 마법사의 패스키 단계가 WebAuthn 경로를 시작할 수 있는데, 증명(attestation)이 적용되면 실패합니다. 이때 사용자는 다른 방법을 고르고 Passkey in Microsoft Authenticator를 선택해야 합니다.

## 20 restored-account-needs-sign-in (high)

error-restored-account-needs-sign-in-title = 계정이 백업에서 복원되어 한 번 로그인해야 해요
error-restored-account-needs-sign-in-meaning = 빨간 글씨는 알려 주는 말일 뿐이에요. 이 휴대폰에 계정 이름은 돌아왔지만 아직 로그인되어 있지 않아요.
error-restored-account-needs-sign-in-do-1 = 빨간색 { $auth-sign-in-to-add } 문구가 있는 계정을 누르세요.
error-restored-account-needs-sign-in-do-2 = 로그인하세요. 그다음 패스키를 계속 만들 수 있어요.
error-restored-account-needs-sign-in-do-3 = 로그인할 수 없으면 아래 메시지를 헬프데스크에 보내고 { $ms-temporary-access-pass } 발급을 요청하세요. { -nobody-asks }
error-restored-account-needs-sign-in-it = 계정이 Authenticator 백업에서 복원되었으며, 백업에는 패스키가 들어 있지 않습니다. 사용자가 계정에 한 번 로그인한 뒤 새 패스키를 등록해야 합니다. 다른 방법이 없으면 TAP을 발급하시기 바랍니다. { -check-who }

## 21 no-passkeys-available (high)

error-no-passkeys-available-title = 휴대폰에서 패스키를 찾지 못했어요
error-no-passkeys-available-meaning = 화면 잠금이나 인터넷 같은 작은 것이 빠졌을 수 있어요. 새 휴대폰이라면 당연한 일이에요. 패스키는 이전 휴대폰에서 옮겨지지 않아요.
error-no-passkeys-available-do-1 = 휴대폰에 화면 잠금이 있는지 확인하세요.
error-no-passkeys-available-do-2 = 휴대폰과 컴퓨터에서 Bluetooth와 인터넷이 켜져 있는지 확인하세요. 그다음 다시 해 보세요.
error-no-passkeys-available-do-3 = 새 휴대폰인가요? 이 프로그램을 처음부터 시작해 새 패스키를 만드세요. 이전 휴대폰이 아직 있다면 끝날 때까지 가지고 계세요.
error-no-passkeys-available-do-4 = 다른 로그인 방법이 없으면 헬프데스크에 { $ms-temporary-access-pass } 발급을 요청하고, 아래 메시지를 보내세요. { -nobody-asks }
error-no-passkeys-available-it = 휴대폰에 쓸 수 있는 패스키가 없습니다. 화면 잠금, Bluetooth 또는 인터넷이 없거나 패스키가 이전 휴대폰에 남아 있습니다(Authenticator 백업에는 들어가지 않음). 사용자가 다시 등록할 수 있도록 TAP을 발급하시기 바랍니다. { -check-who }

## 22 rooted-or-jailbroken (high)

error-rooted-or-jailbroken-title = Authenticator가 이 휴대폰의 시스템을 믿지 않아요
error-rooted-or-jailbroken-meaning = 이 휴대폰의 시스템이 변경된 것 같아요. 이제 Microsoft에서는 이런 휴대폰에서 회사 계정을 쓰지 못하게 하고, 회사에서 이 제한을 해제할 수도 없어요.
error-rooted-or-jailbroken-do-1 = 이 휴대폰에는 패스키를 설정하지 마세요.
error-rooted-or-jailbroken-do-2 = 다른 휴대폰이 있으면 그것을 쓰고, 이 프로그램을 다시 시작하세요.
error-rooted-or-jailbroken-do-3 = 없으면 아래 메시지를 헬프데스크에 보내고, 보안 키 같은 다른 방법이 있는지 물어보세요.
error-rooted-or-jailbroken-it = Authenticator가 탈옥 또는 루팅된 휴대폰을 감지했습니다. 2026년에 Microsoft는 경고, 등록 및 로그인 차단, Entra 자격 증명 삭제를 차례로 적용했습니다. 항상 켜져 있으며 끌 수 없습니다. 다른 휴대폰이나 보안 키가 필요합니다.

## 23 not-allowed-error (high)

error-not-allowed-error-title = 단계가 중단되었어요
error-not-allowed-error-meaning = 취소되었거나, 너무 오래 걸렸거나, 다른 창이 앞에 나왔어요. 흔히 있는 일이고, 고장 난 것은 없어요.
error-not-allowed-error-do-1 = 휴대폰 잠금을 풀고 옆에 두세요.
error-not-allowed-error-do-2 = 천천히 다시 해 보세요. 끝날 때까지 브라우저 창을 앞에 두고 다른 곳을 클릭하지 마세요.
error-not-allowed-error-do-3 = 계속 그러면 아래 메시지를 헬프데스크에 보내세요.
error-not-allowed-error-it = NotAllowedError는 취소, 시간 초과, 포커스 손실 또는 CTAP 실패를 뜻합니다. Windows에서는 이벤트 로그 Microsoft-Windows-WebAuthN/Operational에 자세한 내용이 있습니다.

## 24 something-went-wrong (medium)

error-something-went-wrong-title = Microsoft 페이지에 무엇이 문제인지 나오지 않았어요
error-something-went-wrong-meaning = 이 메시지는 여러 가지를 뜻할 수 있어요. 지난번이나 다른 앱에서 만든 패스키가 방해하는 경우가 많고, 잘못하신 것이 아니에요.
error-something-went-wrong-do-1 = { $ms-security-info } 페이지와 Authenticator를 살펴보세요. 지난번에 만든 패스키가 남아 있으면 삭제하세요.
error-something-went-wrong-do-2 = 다른 브라우저의 일반 창에서 다시 해 보세요.
error-something-went-wrong-do-3 = 그래도 실패하면 아래 메시지를 헬프데스크에 보내세요.
error-something-went-wrong-it = 일반적인 메시지이며, 다른 보관함의 자격 증명 때문인 경우가 많습니다. 오래된 패스키를 지우고, 다른 브라우저로 시도하고, 시도한 시각의 로그인 로그와 감사 로그를 확인하시기 바랍니다.

## 25 method-missing-in-list (high)

error-method-missing-in-list-title = 이 계정에는 Authenticator 패스키가 켜져 있지 않아요
error-method-missing-in-list-meaning = 목록에 { $ms-passkey-in-authenticator } 항목이 보이지 않아요. 아마 회사에서 이 계정에 아직 켜지 않았을 거예요. 직접 바꿀 수 없어요.
error-method-missing-in-list-do-1 = 대신 { $ms-plain-passkey } 항목을 선택하지 마세요. 패스키가 다른 앱에 저장될 수 있어요.
error-method-missing-in-list-do-2 = { $ms-security-info } 페이지의 목록에 더는 쓰지 않는 이전 패스키가 있나요? 그 패스키를 삭제하세요. 오늘 회사에서 무언가를 바꾸었다면 두 시간 기다렸다가 다시 보세요.
error-method-missing-in-list-do-3 = 아래 메시지를 헬프데스크에 보내세요. 헬프데스크에서 켜 줄 수 있어요.
error-method-missing-in-list-it = 다음을 확인하시기 바랍니다. Passkey (FIDO2)가 사용 설정되어 있는지, 사용자가 대상 그룹에 있고 제외 그룹에 없는지(제외가 우선), Allow self-service set up이 Yes인지, 사용자의 프로필이 Authenticator의 AAGUID를 허용하는지. 허용된 최대 개수가 이미 설정되어 있을 때와 정책을 변경한 뒤 한두 시간 동안에도 이 방법이 나오지 않습니다.

## 26 code-53000-device-not-compliant (high)

error-code-53000-device-not-compliant-title = 여기서는 회사에서 확인한 기기만 쓸 수 있어요
error-code-53000-device-not-compliant-meaning = 회사 규칙에 따라 기기가 먼저 정해진 조건을 갖추어야 해요. 잘못하신 것은 없어요.
error-code-53000-device-not-compliant-do-1 = 여기서 멈추세요. 다시 해도 달라지지 않아요.
error-code-53000-device-not-compliant-do-2 = 아래 메시지에 번호 53000을 덧붙여 헬프데스크에 보내세요.
error-code-53000-device-not-compliant-it = 53000 DeviceNotCompliant: 규정 준수 디바이스 허용 조건이 충족되지 않았습니다. 디바이스가 규정을 준수하게 하거나 등록을 제외하시기 바랍니다. Microsoft는 이를 위해 Microsoft Authenticator Credential Registration(App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b)을 안내하므로 테넌트에서 확인하시기 바랍니다.

## 27 code-53001-device-not-domain-joined (high)

error-code-53001-device-not-domain-joined-title = 회사 컴퓨터용 규칙이 이 기기에 적용되었어요
error-code-53001-device-not-domain-joined-meaning = 이 규칙은 회사 네트워크에 속한 컴퓨터를 요구해요. 휴대폰은 그 조건을 갖출 수 없으므로 직접 해결할 수 없어요.
error-code-53001-device-not-domain-joined-do-1 = 여기서 멈추세요. 다시 해도 달라지지 않아요.
error-code-53001-device-not-domain-joined-do-2 = 아래 메시지에 번호 53001을 덧붙여 헬프데스크에 보내세요.
error-code-53001-device-not-domain-joined-it = 53001 DeviceNotDomainJoined: 하이브리드 조인된 디바이스를 요구하는 허용 조건이 적용되고 있습니다. 휴대폰에는 적용하지 마시기 바랍니다.

## 28 code-53002-app-not-approved (high)

error-code-53002-app-not-approved-title = 회사 규칙에서 이 앱을 허용하지 않아요
error-code-53002-app-not-approved-meaning = 회사에는 승인된 앱 목록이 있는데, 지금 쓰는 앱이 거기에 없어요. 잘못하신 것이 아니에요.
error-code-53002-app-not-approved-do-1 = 여기서 멈추세요. 다시 해도 달라지지 않아요.
error-code-53002-app-not-approved-do-2 = 아래 메시지에 번호 53002를 덧붙여 헬프데스크에 보내세요.
error-code-53002-app-not-approved-it = 53002 ApplicationUsedIsNotAnApprovedApp: 승인된 클라이언트 앱 허용 조건이 적용됩니다. 이 조건은 2026년 3월에 사용이 중지된다고 발표되었으므로 앱 보호 정책으로 바꾸시기 바랍니다. 다만 Authenticator는 앱 보호 정책도 충족할 수 없으므로 등록은 적용 범위에서 빼야 합니다.

## 29 code-53003-blocked-by-ca (high)

error-code-53003-blocked-by-ca-title = 회사 규칙이 이 로그인을 막았어요
error-code-53003-blocked-by-ca-meaning = 회사의 보안 규칙 중 하나가 허용하지 않았어요. 어떤 규칙인지 여기서는 아무도 볼 수 없지만, 헬프데스크에서는 볼 수 있어요.
error-code-53003-blocked-by-ca-do-1 = 페이지에 Correlation ID(상관관계 ID)가 나오면 복사하거나 사진을 찍어 두세요.
error-code-53003-blocked-by-ca-do-2 = 아래 메시지와 함께 헬프데스크에 보내세요.
error-code-53003-blocked-by-ca-it = 53003 BlockedByConditionalAccess: 조건부 액세스 정책에 의해 차단되었습니다. 로그인 로그에 정책 이름이 있으므로 Correlation ID로 찾으시기 바랍니다. 앱이 Microsoft Authenticator이고 리소스가 ea890292-c8c8-4433-b5ea-b09d0668e1a6이면 패스키 등록이 차단되었을 수 있습니다. 디바이스 플랫폼을 차단하는지도 확인하시기 바랍니다.

## 30 code-53004-53011-risk (high)

error-code-53004-53011-risk-title = 계정을 보호하려고 Microsoft에서 작업을 중단했어요
error-code-53004-53011-risk-meaning = Microsoft에서 위험을 감지해, 헬프데스크가 먼저 살펴보기를 원해요. 그렇다고 잘못하셨다는 뜻은 아니에요.
error-code-53004-53011-risk-do-1 = 계속 시도하지 마세요.
error-code-53004-53011-risk-do-2 = 되도록 빨리 헬프데스크에 연락하고, 아래 메시지를 보내세요.
error-code-53004-53011-risk-it = 53004 ProofUpBlockedDueToRisk 또는 53011: 위험 때문에 등록이 차단되었습니다. 위험을 조사하고 해결한 뒤 사용자가 다시 시도하게 하시기 바랍니다.

## 31 code-53009-app-protection (low)

error-code-53009-app-protection-title = 보호된 앱에 관한 회사 규칙 때문일 수 있어요
error-code-53009-app-protection-meaning = 이 번호는 회사에서 특별히 보호된 앱을 요구할 때 자주 나와요. 보통은 직접 바꿀 수 없어요.
error-code-53009-app-protection-do-1 = 일단 여기서 멈추세요.
error-code-53009-app-protection-do-2 = 아래 메시지에 번호 53009를 덧붙여 헬프데스크에 보내세요.
error-code-53009-app-protection-it = 53009는 Intune 앱 보호 정책이 없다는 뜻으로 알려져 있습니다(출처 미확인). Authenticator는 이 허용 조건을 충족할 수 없습니다. 로그인 로그에서 정책을 확인한 뒤 앱 필터, 규정 준수 디바이스와의 OR 조건 또는 등록 제외를 사용하시기 바랍니다.

## 32 code-530035-security-defaults (high)

error-code-530035-security-defaults-title = 회사의 기본 보호 기능이 이 로그인을 막았어요
error-code-530035-security-defaults-meaning = 회사에서 Microsoft의 기본 보호 기능을 쓰는데, 여기서 허용되지 않았어요. 잘못하신 것은 없어요.
error-code-530035-security-defaults-do-1 = 여기서 멈추세요. 다시 해도 달라지지 않을 가능성이 커요.
error-code-530035-security-defaults-do-2 = 아래 메시지에 번호 530035를 덧붙여 헬프데스크에 보내세요.
error-code-530035-security-defaults-it = 530035 BlockedBySecurityDefaults: 테넌트의 보안 기본값이 로그인을 차단합니다. 이 단계에 대해 문서화된 해결 방법은 알려진 것이 없습니다. 로그인 로그에서 무엇이 거부되었는지 확인하시기 바랍니다.

## 33 code-135010-key-not-found (high, cure medium)

error-code-135010-key-not-found-title = 계정에 이 패스키가 등록되어 있지 않아요
error-code-135010-key-not-found-meaning = 휴대폰에는 패스키가 있지만, 계정에는 더 이상 등록되어 있지 않은 것 같아요. 새로 만들면 해결돼요.
error-code-135010-key-not-found-do-1 = Authenticator에서 회사 계정을 누르고 { $auth-settings }, { $auth-delete-passkey } 순으로 누르세요.
error-code-135010-key-not-found-do-2 = 이 프로그램으로 새 패스키를 만드세요.
error-code-135010-key-not-found-do-3 = 실패하면 아래 메시지에 번호 135010을 덧붙여 헬프데스크에 보내세요.
error-code-135010-key-not-found-it = 135010 KeyNotFound: Entra에 이 키가 없습니다. 사용자가 로컬 패스키를 삭제하고 다시 등록해야 합니다.

## 34 android14-no-provider-switch (high)

error-android14-no-provider-switch-title = 이 휴대폰에는 Authenticator 스위치가 없어요
error-android14-no-provider-switch-meaning = 일부 제조사는 Android 14에 이 스위치를 넣지 않았어요. 어떤 앱으로도 추가할 수 없으니, 놓치신 게 아니에요.
error-android14-no-provider-switch-do-1 = 먼저 휴대폰 설정의 검색창에 다음을 입력하세요: { $android-search-passkey }
error-android14-no-provider-switch-do-2 = { $auth-name } 항목이 들어 있는 목록이 나오지 않으면 시스템 업데이트를 찾아보고, Android 15 이상이 있으면 설치하세요.
error-android14-no-provider-switch-do-3 = 업데이트가 없나요? 다른 휴대폰을 쓰거나, 아래 메시지를 헬프데스크에 보내고 보안 키를 요청하세요.
error-android14-no-provider-switch-it = Android 14에서 Credential Manager 기능은 제조사의 선택 사항이었으며, 없는 휴대폰이 있습니다. Microsoft는 Android 15를 권장합니다. 휴대폰 확인 명령: adb shell pm has-feature android.software.credentials. 안 되면 보안 키나 다른 휴대폰을 제공하시기 바랍니다.

## 35 attestation-service-down (high)

error-attestation-service-down-title = 휴대폰 확인을 끝내지 못했어요
error-attestation-service-down-meaning = Apple이나 Google이 인터넷으로 휴대폰이 정품인지 확인해야 해요. 이 서비스는 붐비거나 잠시 멈출 수 있고, 하신 일과는 상관없어요.
error-attestation-service-down-do-1 = 휴대폰이 인터넷에 연결되어 있는지 확인하세요.
error-attestation-service-down-do-2 = 잠시 기다렸다가 다시 해 보세요.
error-attestation-service-down-do-3 = 나중에도 실패하면 아래 메시지를 헬프데스크에 보내세요.
error-attestation-service-down-it = 증명(attestation)이 적용되면 휴대폰이 Apple(App Attest) 또는 Google(Play Integrity 및 키 증명)에 온라인으로 요청합니다. https://developer.apple.com/system-status/ 및 https://status.play.google.com/ 에서 상태를 확인하고, 휴대폰의 네트워크에서 이 서비스에 연결되는지 확인하시기 바랍니다.

## 36 company-portal-too-old (high)

error-company-portal-too-old-title = 휴대폰에 있는 다른 회사 앱이 너무 오래되었어요
error-company-portal-too-old-meaning = 휴대폰의 Company Portal(회사 포털) 앱이 너무 오래되었어요. 그래서 Authenticator를 설정할 수 없어요. 업데이트하면 해결돼요.
error-company-portal-too-old-do-1 = 휴대폰의 앱 스토어에서 Company Portal을 검색해 업데이트하세요.
error-company-portal-too-old-do-2 = Authenticator로 돌아가 다시 해 보세요.
error-company-portal-too-old-do-3 = 업데이트할 수 없으면 아래 메시지를 헬프데스크에 보내세요.
error-company-portal-too-old-it = Company Portal(회사 포털)이 2111(5.0.5333.0) 미만인 Android 휴대폰에서는 Authenticator를 등록할 수 없습니다. 업데이트를 배포하시기 바랍니다.

## 37 naming-page-hangs (low)

error-naming-page-hangs-title = 이름을 정하는 페이지가 넘어가지 않아요
error-naming-page-hangs-meaning = 페이지가 계속 로드 중이어도 패스키는 저장된 경우가 많아요. 모두 제대로 하셨을 거예요.
error-naming-page-hangs-do-1 = 새 탭에서 { $ms-security-info } 페이지를 열고, 목록에 패스키가 있는지 보세요.
error-naming-page-hangs-do-2 = 있으면 멈춘 페이지를 닫으세요. 이 프로그램의 마지막 확인으로 넘어갈 수 있어요.
error-naming-page-hangs-do-3 = 없으면 한 번 더 해 보세요. 그래도 안 되면 아래 메시지를 헬프데스크에 보내세요.
error-naming-page-hangs-it = 브라우저 마법사의 이름 지정 페이지가 패스키가 있는데도 멈출 때가 있다고 보고되었습니다. 사용자의 인증 방법을 확인하시기 바랍니다. 거기에 패스키가 없으면 사용자가 로컬 패스키를 삭제하고 Authenticator 안에서 등록하게 하시기 바랍니다.

## 38 windows-whfb-credential-exists (high)

error-windows-whfb-credential-exists-title = 패스키가 컴퓨터에 저장될 뻔했어요
error-windows-whfb-credential-exists-meaning = Windows가 이 컴퓨터에 패스키를 저장하려고 했어요. 하지만 패스키는 휴대폰에 있어야 해요.
error-windows-whfb-credential-exists-do-1 = 취소하고 다시 시작하세요.
error-windows-whfb-credential-exists-do-2 = { $ms-passkey-in-authenticator } 항목을 선택하세요. Windows가 패스키를 어디에 저장할지 물으면 Windows 말고 휴대폰을 선택하세요.
error-windows-whfb-credential-exists-do-3 = 휴대폰 항목이 나오지 않으면 이 프로그램에서 뒤로 돌아가 Authenticator 안에서 만드는 방식을 고르세요. 그것도 안 되면 아래 메시지를 헬프데스크에 보내세요.
error-windows-whfb-credential-exists-it = 같은 계정에 Windows Hello for Business 자격 증명이 있으면 Windows에서 Microsoft Entra 패스키를 등록할 수 없습니다. 사용자가 대신 휴대폰을 선택해야 하며, Passkey in Microsoft Authenticator를 통하는 것이 가장 좋습니다.

## 39 cannot-access-right-now (medium)

error-cannot-access-right-now-title = 로그인은 되었지만 회사 규칙이 다음 단계를 막았어요
error-cannot-access-right-now-meaning = 회사에서 이 단계는 정해진 장소, 기기, 브라우저, 앱에서만 허용해요. 잘못하신 것은 없어요.
error-cannot-access-right-now-do-1 = 시크릿 창이나 다른 프로그램 안의 창을 썼나요? 그렇다면 Microsoft Edge나 Google Chrome의 일반 창에서 한 번 해 보세요.
error-cannot-access-right-now-do-2 = 같은 말이 또 나오면 계속 시도하지 마세요. 페이지에 번호나 Correlation ID(상관관계 ID)가 나오면 복사하거나 사진을 찍어 두세요.
error-cannot-access-right-now-do-3 = 그 번호나 사진을 아래 메시지와 함께 헬프데스크에 보내세요.
error-cannot-access-right-now-it = 첫 단계가 올바르게 끝난 뒤에 조건부 액세스 정책이 차단합니다. 대개 53003입니다. { -log-policy } 디바이스 플랫폼을 차단하는지도 확인하시기 바랍니다. Microsoft는 Microsoft Authenticator Credential Registration(App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b)의 제외를 문서에 안내하지만, 문서의 모든 버전에 있지는 않으므로 테넌트에서 확인하시기 바랍니다.

## 40 help-keep-device-secure (medium)

error-help-keep-device-secure-title = Authenticator에서 이 휴대폰을 등록하려고 해요
error-help-keep-device-secure-meaning = 오류가 아니에요. Authenticator가 이 휴대폰이 회사 계정의 휴대폰이라고 Microsoft에 알리는 거예요. 등록은 회사가 휴대폰을 관리하는 것과 달라요.
error-help-keep-device-secure-do-1 = 방금 회사 계정을 추가했거나 휴대폰으로 로그인하기를 켰나요? 그렇다면 { $auth-register } 버튼을 누르세요.
error-help-keep-device-secure-do-2 = 다음 페이지에서 회사가 휴대폰을 관리하려 한다고 하면 기다리고, 먼저 헬프데스크에 물어보세요.
error-help-keep-device-secure-do-3 = 등록이 안 되면 아래 메시지를 헬프데스크에 보내세요.
error-help-keep-device-secure-it = 디바이스 등록(Entra registered)입니다. 비밀번호 없는 휴대폰 로그인에 테넌트마다 한 번 필요하며 장애가 아닙니다. 패스키만 쓸 때는 필요 없습니다. 실패하면 Users may register their devices와 Maximum number of devices를 확인하시기 바랍니다. 관리 등록을 요구하던 이전 페이지도 제목이 같았습니다. 관리 등록을 요구한다면 규정 준수 디바이스 허용 조건이 적용된 것입니다.

## 41 prompted-setup-error-skip (high)

error-prompted-setup-error-skip-title = 로그인 중에 하던 패스키 설정이 실패했어요
error-prompted-setup-error-skip-meaning = 로그인 페이지에서 패스키를 설정하라고 권했는데 잘되지 않았어요. 고장 난 것은 없어요. 이 설정은 건너뛸 수 있고, 횟수에 들어가지 않아요.
error-prompted-setup-error-skip-do-1 = 오류 페이지에서 { $ms-skip } 항목을 선택하세요. 그다음 하던 일을 계속할 수 있어요.
error-prompted-setup-error-skip-do-2 = 패스키는 Authenticator 앱에서 만드세요. 이 프로그램이 방법을 알려 드려요.
error-prompted-setup-error-skip-do-3 = 패스키 없이는 계속할 수 없으면 아래 메시지를 헬프데스크에 보내세요.
error-prompted-setup-error-skip-it = 등록 캠페인에서 시작된 설정이 실패했습니다. 이 오류 페이지에서 건너뛰는 것은 연기 횟수에 들어가지 않습니다. 이 화면에서는 패스키가 사용 중인 디바이스나 브라우저에 저장됩니다. 사용자가 Authenticator 안에서 등록하게 하시기 바랍니다.

## 42 prompted-to-set-up-passkey (high)

error-prompted-to-set-up-passkey-title = 로그인 페이지에서 패스키를 설정하라고 권해요
error-prompted-to-set-up-passkey-meaning = 오류가 아니에요. 많은 회사에서 이 화면을 쓰고, 날마다 다시 나올 수도 있어요. { $ms-next } 버튼으로 넘어가면 패스키가 Authenticator가 아니라 지금 쓰는 기기에 저장되는 일이 많아요.
error-prompted-to-set-up-passkey-do-1 = 본인이 로그인을 시작한 뒤에 나왔나요? 그렇다면 진짜일 가능성이 아주 높아요. 아니라면 페이지를 닫으세요.
error-prompted-to-set-up-passkey-do-2 = { $ms-skip-for-now } 또는 { $ms-other-options } 항목을 선택하세요. 그다음 Authenticator에서 패스키를 만드세요. 이 프로그램이 방법을 알려 드려요.
error-prompted-to-set-up-passkey-do-3 = 건너뛸 수 없거나 진짜 페이지인지 확실하지 않으면 페이지를 닫고 아래 메시지를 헬프데스크에 보내세요.
error-prompted-to-set-up-passkey-it = 패스키 등록 캠페인이며 장애가 아닙니다. Microsoft managed: 매일, 횟수 제한 없음. Enabled 상태: 0~14일 간격, 연기를 3회로 제한할 수 있음. 이 화면에서는 패스키가 사용 중인 디바이스나 브라우저에 저장됩니다. Authenticator의 패스키가 있을 때 이 화면이 나오지 않는 것은 iOS와 Android뿐입니다. 단, 패스키 프로필이 AAGUID로 제한되었거나 증명(attestation)을 요구하면 다른 곳에서도 나오지 않습니다.

## 43 sms-only-must-register (high)

error-sms-only-must-register-title = 문자와 전화가 끝나기 때문에 패스키가 필요해요
error-sms-only-must-register-meaning = 2027년 2월 1일부터 Microsoft에서는 문자나 전화로 로그인을 확인할 수 없어요. 전역 관리자와 외부 사용자는 2027년 7월 1일부터예요. 다른 방법이 없으면 그때 패스키를 설정해야 해요. 계정에는 문제가 없어요.
error-sms-only-must-register-do-1 = 패스키를 설정하세요. 저장할 곳을 고를 수 있으면 휴대폰의 { $auth-name } 항목을 선택하세요.
error-sms-only-must-register-do-2 = 안 되면 헬프데스크에 { $ms-temporary-access-pass } 발급을 요청하세요. 짧은 시간 동안만 쓸 수 있는 코드예요. 아래 메시지도 보내세요. { -nobody-asks }
error-sms-only-must-register-do-3 = 코드는 이 컴퓨터가 아니라 휴대폰에서 쓰세요. 그래도 패스키를 만들 수 없으면 헬프데스크에 전화하세요.
error-sms-only-must-register-it = 사용자의 유일한 MFA 방법이 Microsoft의 SMS 또는 음성 통화입니다. 2027년 2월 1일부터(전역 관리자와 외부 사용자: 2027년 7월 1일) 로그인할 때 패스키를 요구하며 건너뛸 수 없습니다. 사용자가 휴대폰에서 등록할 수 있도록 임시 액세스 패스(TAP)를 발급하시기 바랍니다. 그 전에 전화 공급자로 옮긴 사용자는 SMS와 음성 통화를 계속 쓸 수 있습니다. { -check-who }

## 44 code-130504-tap-expired (low)

error-code-130504-tap-expired-title = 임시 액세스 패스의 기한이 지난 것 같아요
error-code-130504-tap-expired-meaning = 임시 액세스 패스는 짧은 시간 동안만 쓸 수 있어요. 이 번호는 그 시간이 끝났다는 뜻일 때가 많아요. 잘못하신 것은 없어요.
error-code-130504-tap-expired-do-1 = 같은 코드를 다시 입력하지 마세요.
error-code-130504-tap-expired-do-2 = 헬프데스크에 새 { $ms-temporary-access-pass } 발급을 요청하고 아래 메시지를 보내세요. { -nobody-asks }
error-code-130504-tap-expired-do-3 = 새 코드는 받은 뒤 바로, 휴대폰에서 쓰세요. 그것도 거부되면 헬프데스크에 전화하세요.
error-code-130504-tap-expired-it = 130504는 기한이 지난 임시 액세스 패스(TAP)에서 보고됩니다(출처 미확인). 사용자의 TAP을 확인하고, 휴대폰에서 쓸 시간이 충분한 새 TAP을 발급하시기 바랍니다. { -check-who }

## 45 code-130507-tap-not-verified (low)

error-code-130507-tap-not-verified-title = 임시 액세스 패스가 인식되지 않았어요
error-code-130507-tap-not-verified-meaning = 이 번호는 코드가 삭제되었거나, 새 코드로 바뀌었거나, 다른 계정의 코드라는 뜻일 때가 많아요. 새 코드를 받으면 해결돼요.
error-code-130507-tap-not-verified-do-1 = 회사 계정으로 로그인했는지, 가장 최근에 받은 코드를 입력했는지 확인하세요.
error-code-130507-tap-not-verified-do-2 = 그래도 거부되면 헬프데스크에 새 { $ms-temporary-access-pass } 발급을 요청하고 아래 메시지를 보내세요. { -nobody-asks }
error-code-130507-tap-not-verified-do-3 = 새 코드도 거부되면 헬프데스크에 전화하세요.
error-code-130507-tap-not-verified-it = 130507은 임시 액세스 패스(TAP)를 찾거나 확인할 수 없을 때 보고됩니다(출처 미확인). 사용자의 TAP을 확인하시기 바랍니다. 사용자마다 하나뿐이므로 새 TAP이 이전 것을 대신합니다. { -check-who }

## 46 code-130501-credential-policy (high, cure medium)

error-code-130501-credential-policy-title = 이 로그인 방법은 이 계정에 허용되지 않아요
error-code-130501-credential-policy-meaning = 어떤 로그인 방법을 쓸 수 있는지는 회사에서 정해요. 선택한 방법은 아마 거기에 없을 거예요. 잘못하신 것은 없어요.
error-code-130501-credential-policy-do-1 = 로그인을 다시 시작하고, 다른 로그인 방법이 있으면 그 방법을 선택하세요.
error-code-130501-credential-policy-do-2 = 다른 방법이 없으면 아래 메시지에 번호 130501을 덧붙여 헬프데스크에 보내세요.
error-code-130501-credential-policy-it = 130501: 인증 방법 정책이 이 사용자에게 이 방법을 허용하지 않습니다. 대상 그룹과 제외 그룹(제외가 우선), 그리고 방법의 설정을 확인하시기 바랍니다.

## 47 code-5007x-mfa-needed (high)

error-code-5007x-mfa-needed-title = 로그인하려면 비밀번호 말고도 확인이 더 필요해요
error-code-5007x-mfa-needed-meaning = 본인이라는 것을 한 번 더 보여 주어야 해요. 그 확인이 끝나지 않았거나, 계정에 아직 확인 방법이 없어요. 잘못하신 것은 없어요.
error-code-5007x-mfa-needed-do-1 = 로그인을 다시 시작하고 두 번째 확인을 끝내세요. 앱이나 코드로 하는 확인이에요.
error-code-5007x-mfa-needed-do-2 = 확인 방법이 없으면 헬프데스크에 { $ms-temporary-access-pass } 발급을 요청하세요. 짧은 시간 동안만 쓸 수 있는 코드예요. 아래 메시지도 보내세요. { -nobody-asks }
error-code-5007x-mfa-needed-do-3 = 코드는 이 컴퓨터가 아니라 휴대폰에서 쓰세요. 그래도 로그인할 수 없으면 헬프데스크에 전화하세요.
error-code-5007x-mfa-needed-it = 50074와 50076: MFA가 필요하지만 완료되지 않았습니다. 50072와 50079: 사용자가 먼저 방법을 등록해야 합니다. 이것만으로는 장애가 아니라 중간 단계입니다. 사용자에게 방법이 없으면 휴대폰에서 쓸 임시 액세스 패스(TAP)를 발급하시기 바랍니다. { -check-who }

## 48 code-50078-mfa-expired (high)

error-code-50078-mfa-expired-title = 마지막 확인이 너무 오래되었어요
error-code-50078-mfa-expired-meaning = 이전 로그인은 확인했지만 회사에서 새로 확인하기를 원해요. 흔한 일이에요.
error-code-50078-mfa-expired-do-1 = 다시 로그인하고 본인임을 확인하세요.
error-code-50078-mfa-expired-do-2 = 그다음 멈춘 곳부터 계속하세요.
error-code-50078-mfa-expired-do-3 = 계속 물어보면 아래 메시지에 번호 50078을 덧붙여 헬프데스크에 보내세요.
error-code-50078-mfa-expired-it = 50078 UserStrongAuthExpired: 세션의 MFA가 정책에 비해 너무 오래되었습니다. 사용자가 MFA로 다시 로그인합니다. 반복되면 로그인 빈도를 확인하시기 바랍니다.

## 49 code-50053-account-locked (high)

error-code-50053-account-locked-title = 계정이 지금 잠겨 있어요
error-code-50053-account-locked-meaning = 잘못된 시도가 너무 많았거나, 지금 쓰는 네트워크가 공격으로 알려져 있어요. 본인이 실수했다는 뜻은 아니에요.
error-code-50053-account-locked-do-1 = 잠시 기다리고, 그동안은 시도하지 마세요.
error-code-50053-account-locked-do-2 = 다른 네트워크에서 한 번 해 보세요. 휴대폰의 모바일 데이터도 괜찮아요.
error-code-50053-account-locked-do-3 = 계정이 아직 잠겨 있으면 아래 메시지에 번호 50053을 덧붙여 헬프데스크에 보내세요.
error-code-50053-account-locked-it = 50053 IdsLocked: 실패한 시도가 너무 많거나 공격으로 알려진 IP 주소입니다. 어느 쪽인지는 로그인 로그에 있습니다. 계정 잠금을 풀거나 사용자가 다른 네트워크를 쓰게 하시기 바랍니다. { -check-who }

## 50 code-50055-password-expired (high)

error-code-50055-password-expired-title = 비밀번호의 기한이 지났어요
error-code-50055-password-expired-meaning = 계속하기 전에 회사에서 새 비밀번호를 요구해요. 패스키와는 상관없어요.
error-code-50055-password-expired-do-1 = 본인이 로그인을 시작했다면 페이지를 따라 새 비밀번호를 정하세요.
error-code-50055-password-expired-do-2 = 그다음 로그인을 다시 시작하세요.
error-code-50055-password-expired-do-3 = 비밀번호를 바꿀 수 없으면 헬프데스크에 재설정을 요청하고 아래 메시지를 보내세요. { -nobody-asks }
error-code-50055-password-expired-it = 50055 InvalidPasswordExpiredPassword 또는 50144 InvalidPasswordExpiredOnPremPassword: 비밀번호가 만료되었습니다. 사용자가 바꾸고, 바꿀 수 없으면 재설정하시기 바랍니다. { -check-who }

## 51 code-50126-wrong-password (high)

error-code-50126-wrong-password-title = 이름이나 비밀번호가 받아들여지지 않았어요
error-code-50126-wrong-password-meaning = 이름과 비밀번호가 서로 맞지 않았어요. 누구에게나 있는 일이에요.
error-code-50126-wrong-password-do-1 = 회사 계정의 이름과 비밀번호를 천천히 다시 입력하세요.
error-code-50126-wrong-password-do-2 = 임시 액세스 패스가 있으면 비밀번호 대신 쓰세요. { -nobody-asks }
error-code-50126-wrong-password-do-3 = 비밀번호를 모르면 헬프데스크에 재설정을 요청하고 아래 메시지를 보내세요.
error-code-50126-wrong-password-it = 50126 InvalidUserNameOrPassword: 이름이나 비밀번호가 틀렸습니다. 50056: 계정에 저장된 비밀번호가 없습니다. 비밀번호를 재설정하거나 임시 액세스 패스(TAP)를 발급하시기 바랍니다. { -check-who }

## 52 code-50057-account-disabled (high)

error-code-50057-account-disabled-title = 이 계정은 꺼져 있어요
error-code-50057-account-disabled-meaning = 회사에서 이 계정을 껐어요. 다시 켤 수 있는 것도 회사뿐이에요.
error-code-50057-account-disabled-do-1 = 올바른 회사 계정으로 로그인했는지 확인하세요.
error-code-50057-account-disabled-do-2 = 맞는 계정이면 아래 메시지에 번호 50057을 덧붙여 헬프데스크에 보내세요.
error-code-50057-account-disabled-it = 50057 UserDisabled: 계정이 사용 중지되었습니다. 이유를 알아보고, 액세스가 필요한 사용자라면 계정을 사용 설정하시기 바랍니다. { -check-who }

## 53 code-50034-account-not-found (high)

error-code-50034-account-not-found-title = 이 계정을 찾지 못했어요
error-code-50034-account-not-found-meaning = 이름의 글자가 틀렸거나, 개인 계정 또는 다른 조직의 계정일 수 있어요.
error-code-50034-account-not-found-do-1 = 로그아웃하세요. 그다음 회사 계정으로 다시 로그인하고 이름을 한 글자씩 확인하세요.
error-code-50034-account-not-found-do-2 = 페이지에서 저절로 다른 계정이 선택되면 거기서 회사 계정을 선택하세요.
error-code-50034-account-not-found-do-3 = 회사 계정도 찾지 못하면 아래 메시지에 페이지의 번호를 덧붙여 헬프데스크에 보내세요.
error-code-50034-account-not-found-it = 50034 UserAccountNotFound 또는 51004 UserAccountNotInDirectory: 계정이 이 디렉터리에 없습니다. 50020 UserUnauthorized: 다른 조직의 계정이거나 개인 계정입니다. 이름을 고치거나, 액세스가 필요하면 사용자를 초대하시기 바랍니다.

## 54 code-500021-tenant-restriction (high)

error-code-500021-tenant-restriction-title = 이 네트워크에서는 회사에 로그인할 수 없어요
error-code-500021-tenant-restriction-meaning = 정해진 회사의 로그인만 허용하는 네트워크가 있어요. 계정에는 문제가 없어요.
error-code-500021-tenant-restriction-do-1 = 다른 네트워크를 쓰세요. 휴대폰이라면 모바일 데이터를 쓰세요.
error-code-500021-tenant-restriction-do-2 = 이 네트워크를 꼭 써야 하면 아래 메시지에 페이지의 번호를 덧붙여 헬프데스크에 보내세요.
error-code-500021-tenant-restriction-it = 500021 또는 500022: 네트워크의 테넌트 제한(tenant restrictions)에 이 테넌트가 없습니다. 프록시가 추가하는 헤더에서 이 테넌트를 허용하거나, 제한이 없는 네트워크를 쓰게 하시기 바랍니다.

## 55 code-50155-device-authentication (high)

error-code-50155-device-authentication-title = 회사에서 아는 기기만 허용하는 규칙이 있어요
error-code-50155-device-authentication-meaning = 회사에서 이 기기를 모르거나 사용 중지했어요. 잘못하신 것은 없어요.
error-code-50155-device-authentication-do-1 = 계속 시도하지 마세요. 다시 해도 규칙은 바뀌지 않아요.
error-code-50155-device-authentication-do-2 = 아래 메시지에 페이지의 번호를 덧붙여 헬프데스크에 보내세요.
error-code-50155-device-authentication-it = 50097 DeviceAuthenticationRequired, 50155 DeviceAuthenticationFailed, 50187 DeviceInformationNotProvided: 정책이 알려진 디바이스를 요구하는데 이 디바이스는 등록되어 있지 않습니다. 135011: 디바이스가 사용 중지되었습니다. 디바이스를 사용 설정하거나 다시 등록하시기 바랍니다. { -log-policy }

## 56 code-50129-not-workplace-joined (high)

error-code-50129-not-workplace-joined-title = 이 휴대폰은 회사에 등록되어 있지 않아요
error-code-50129-not-workplace-joined-meaning = 회사 규칙은 등록된 휴대폰을 요구해요. 회사에서 원하면 Authenticator에서 등록할 수 있어요.
error-code-50129-not-workplace-joined-do-1 = 이 휴대폰을 등록해도 되는지 헬프데스크에 묻고 아래 메시지를 보내세요.
error-code-50129-not-workplace-joined-do-2 = 된다고 하면 Authenticator에 회사 계정을 다시 추가하세요. Authenticator에서 물으면 { $auth-register } 버튼을 누르세요.
error-code-50129-not-workplace-joined-do-3 = 안 되면 헬프데스크에 번호 50129를 알려 주세요.
error-code-50129-not-workplace-joined-it = 50129 DeviceIsNotWorkplaceJoined: 정책이 등록된 디바이스를 요구하는데 휴대폰이 Entra에 등록되어 있지 않습니다. 휴대폰을 등록해도 되는지 알려 주시기 바랍니다. 된다면 Users may register their devices와 Maximum number of devices를 확인하시기 바랍니다.

## 57 code-50127-broker-missing (high)

error-code-50127-broker-missing-title = 휴대폰에 로그인용 앱이 없어요
error-code-50127-broker-missing-meaning = 회사에서 휴대폰에 Microsoft의 로그인 앱이 있기를 원해요. iPhone에서는 Authenticator, Android에서는 Authenticator 또는 Company Portal(회사 포털)이에요.
error-code-50127-broker-missing-do-1 = 휴대폰의 앱 스토어에서 Microsoft Authenticator를 설치하세요.
error-code-50127-broker-missing-do-2 = Authenticator에 회사 계정을 추가하고 다시 해 보세요.
error-code-50127-broker-missing-do-3 = 앱을 설치할 수 없으면 아래 메시지에 번호 50127을 덧붙여 헬프데스크에 보내세요.
error-code-50127-broker-missing-it = 50127 BrokerAppNotInstalled: 휴대폰에 브로커 앱이 없습니다(iOS: Authenticator, Android: Authenticator 또는 Company Portal). 앱을 배포하거나 사용자가 설치하게 하시기 바랍니다.

## 58 code-50005-platform-not-supported (high)

error-code-50005-platform-not-supported-title = 회사 규칙이 이 종류의 기기를 허용하지 않아요
error-code-50005-platform-not-supported-meaning = 회사에서 여기서는 정해진 시스템만 허용하는데, 이 기기의 시스템은 거기에 없어요. 잘못하신 것은 없어요.
error-code-50005-platform-not-supported-do-1 = 계속 시도하지 마세요. 다시 해도 규칙은 바뀌지 않아요.
error-code-50005-platform-not-supported-do-2 = 아래 메시지에 번호 50005를 덧붙여 헬프데스크에 보내세요.
error-code-50005-platform-not-supported-it = 50005 DevicePolicyError: 정책이 지원하지 않는 플랫폼에서의 로그인입니다. 정책이 디바이스 플랫폼을 차단하는 곳에서 iOS와 Android를 허용하시기 바랍니다. { -log-policy }

## 59 code-50131-access-policy (high)

error-code-50131-access-policy-title = 회사 규칙에 따라 이 로그인이 허용되지 않았어요
error-code-50131-access-policy-meaning = 이유는 기기, 평소와 다른 점, 또는 다른 규칙일 수 있어요. 본인은 이유를 볼 수 없지만 헬프데스크에서는 볼 수 있어요.
error-code-50131-access-policy-do-1 = 계속 시도하지 마세요. 다시 해도 규칙은 바뀌지 않아요.
error-code-50131-access-policy-do-2 = 아래 메시지에 번호 50131을 덧붙여 헬프데스크에 보내세요.
error-code-50131-access-policy-it = 50131 ConditionalAccessFailed: 디바이스 상태, 의심스러운 활동 또는 액세스 결정 때문입니다. { -log-policy }

## 60 code-530032-security-policy (high)

error-code-530032-security-policy-title = 회사 전체의 보안 규칙이 이 로그인을 막았어요
error-code-530032-security-policy-meaning = 이 규칙은 회사의 모든 사람에게 똑같이 적용돼요. 잘못하신 것은 없어요.
error-code-530032-security-policy-do-1 = 계속 시도하지 마세요. 다시 해도 규칙은 바뀌지 않아요.
error-code-530032-security-policy-do-2 = 아래 메시지에 번호 530032를 덧붙여 헬프데스크에 보내세요.
error-code-530032-security-policy-it = 530032 BlockedByConditionalAccessOnSecurityPolicy: 테넌트 전체의 보안 정책이 로그인을 차단합니다. 테넌트 수준의 정책을 확인하시기 바랍니다. { -log-policy }

## 61 code-50158-external-challenge (high)

error-code-50158-external-challenge-title = 먼저 다른 페이지를 끝내야 해요
error-code-50158-external-challenge-meaning = 회사에서 페이지를 하나 더 써요. 이용 약관이나 다른 업체의 확인 같은 페이지예요. 이 번호만으로는 오류가 아니에요.
error-code-50158-external-challenge-do-1 = 로그인을 다시 시작하고 그 페이지를 끝내세요.
error-code-50158-external-challenge-do-2 = 페이지가 열리지 않으면 Microsoft Edge나 Google Chrome의 일반 창에서 해 보세요.
error-code-50158-external-challenge-do-3 = 그래도 계속할 수 없으면 아래 메시지에 번호 50158을 덧붙여 헬프데스크에 보내세요.
error-code-50158-external-challenge-it = 50158: 외부 보안 확인(타사 MFA 또는 이용 약관)이 충족되지 않았습니다. 이것만으로는 실패가 아닙니다. 로그인 로그에서 같은 로그인의 다음 항목을 보시기 바랍니다.

## 62 code-70043-sign-in-again (high)

error-code-70043-sign-in-again-title = 로그인이 끝났으니 다시 로그인하세요
error-code-70043-sign-in-again-meaning = 마지막 로그인이 너무 오래전이거나 비밀번호가 바뀌었어요. 흔한 일이에요.
error-code-70043-sign-in-again-do-1 = 다시 로그인하세요.
error-code-70043-sign-in-again-do-2 = 그다음 멈춘 곳부터 계속하세요.
error-code-70043-sign-in-again-do-3 = 자꾸 로그아웃되면 아래 메시지에 페이지의 번호를 덧붙여 헬프데스크에 보내세요.
error-code-70043-sign-in-again-it = 70043 BadTokenDueToSignInFrequency, 50132 SsoArtifactInvalidOrExpired, 50133 SsoArtifactRevoked, 50173: 세션이 너무 오래되었거나 비밀번호 변경으로 끝났습니다. 반복되면 로그인 빈도를 확인하시기 바랍니다.

## 63 code-50125-password-step (high)

error-code-50125-password-step-title = 먼저 비밀번호에 관한 단계가 있어요
error-code-50125-password-step-meaning = 계속하기 전에 회사에서 새 비밀번호나 비밀번호 재설정에 쓸 정보를 요구해요. 패스키와는 상관없어요.
error-code-50125-password-step-do-1 = 본인이 로그인을 시작했다면 페이지를 끝까지 따라 하세요.
error-code-50125-password-step-do-2 = 그다음 로그인을 다시 시작하세요.
error-code-50125-password-step-do-3 = 페이지를 끝낼 수 없으면 아래 메시지에 페이지의 번호를 덧붙여 헬프데스크에 보내세요.
error-code-50125-password-step-it = 50125 PasswordResetRegistrationRequiredInterrupt: 먼저 비밀번호 재설정을 등록해야 합니다. 50135 PasswordChangeCompromisedPassword, 50137, 50142: 먼저 새 비밀번호가 필요합니다. 사용자가 할 수 없으면 비밀번호를 재설정하시기 바랍니다. { -check-who }

## 64 code-220450-old-webview (high, cure medium)

error-code-220450-old-webview-title = 이 휴대폰의 Android 일부가 너무 오래되었어요
error-code-220450-old-webview-meaning = 앱 안의 로그인 페이지에는 더 새로운 Android 구성 요소가 필요해요. 대개 업데이트하면 해결돼요.
error-code-220450-old-webview-do-1 = 휴대폰에서 Google Play를 여세요. 거기서 Android System WebView와 Google Chrome을 업데이트하세요.
error-code-220450-old-webview-do-2 = Authenticator로 돌아가 다시 해 보세요.
error-code-220450-old-webview-do-3 = 업데이트할 수 없으면 아래 메시지에 번호 220450을 덧붙여 헬프데스크에 보내세요.
error-code-220450-old-webview-it = 220450 UnsupportedAndroidWebViewVersion: 휴대폰의 Chrome WebView가 너무 오래되었습니다. Android System WebView와 Google Chrome의 업데이트를 배포하시기 바랍니다.

## 65 code-50088-call-limit (high)

error-code-50088-call-limit-title = 전화나 문자가 너무 많았어요
error-code-50088-call-limit-meaning = Microsoft에서는 전화나 문자를 보내는 횟수를 제한해요. 이 제한은 저절로 풀려요.
error-code-50088-call-limit-do-1 = 몇 분 기다리고, 그동안은 새 코드를 요청하지 마세요.
error-code-50088-call-limit-do-2 = 또는 본인임을 확인할 다른 방법을 선택하세요.
error-code-50088-call-limit-do-3 = 나중에도 코드가 오지 않으면 아래 메시지에 번호 50088을 덧붙여 헬프데스크에 보내세요.
error-code-50088-call-limit-it = 50088: MFA 전화와 문자의 한도에 도달했습니다. 기다리거나 사용자가 다른 방법을 쓰게 하시기 바랍니다.

## 66 code-50087-try-again (high)

error-code-50087-try-again-title = Microsoft 서비스에 잠시 문제가 있었어요
error-code-50087-try-again-meaning = 이런 문제는 대개 곧 지나가요. 잘못하신 것은 없어요.
error-code-50087-try-again-do-1 = 몇 분 기다린 다음 다시 해 보세요.
error-code-50087-try-again-do-2 = 나중에도 안 되면 아래 메시지에 페이지의 번호를 덧붙여 헬프데스크에 보내세요.
error-code-50087-try-again-it = 서비스의 일시적인 장애입니다: 50087 SasRetryableError, 50033 RetryableError, 90006 ExternalServerRetryableError, 90012 RequestTimeout, 90024 RequestBudgetExceededError. 계속되면 서비스 상태를 확인하시기 바랍니다.

## 67 code-90072-account-not-in-tenant (high)

error-code-90072-account-not-in-tenant-title = 이 계정은 이 조직의 계정이 아니에요
error-code-90072-account-not-in-tenant-meaning = 다른 조직에서 온 계정이라 여기서는 알려져 있지 않아요. 또는 회사의 계정 정보가 최신이 아니에요.
error-code-90072-account-not-in-tenant-do-1 = 로그아웃하고 본인 회사의 회사 계정으로 로그인하세요.
error-code-90072-account-not-in-tenant-do-2 = 맞는 계정이면 아래 메시지에 번호 90072를 덧붙여 헬프데스크에 보내세요.
error-code-90072-account-not-in-tenant-it = 90072 PassThroughUserMfaError: 이 테넌트에 없는 외부 계정이거나 동기화가 맞지 않습니다. 사용자를 추가하거나 동기화를 확인하시기 바랍니다.

## 68 code-90094-admin-consent (high)

error-code-90094-admin-consent-title = IT 부서에서 이 확인을 아직 승인하지 않았어요
error-code-90094-admin-consent-meaning = Microsoft 계정의 확인 하나에 IT 부서의 승인이 필요해요. 이 확인은 안 해도 돼요. 패스키에는 필요 없어요.
error-code-90094-admin-consent-do-1 = 페이지를 닫고 확인을 건너뛰세요.
error-code-90094-admin-consent-do-2 = { $ms-security-info } 페이지를 열어 목록에 패스키가 있는지 보세요. 그것으로 충분해요.
error-code-90094-admin-consent-do-3 = 회사에서 이 확인을 원하면 아래 메시지를 헬프데스크에 보내세요.
error-code-90094-admin-consent-it = 90094 AdminConsentRequired, 90095 AdminConsentRequiredRequestAccess 또는 65001 DelegationDoesNotExist: 선택 사항인 Graph 확인에 쓰는 앱에 관리자 동의가 없습니다. 위임된 권한 UserAuthMethod-Passkey.Read(최소 권한)와 UserAuthenticationMethod.Read에는 모두 관리자 동의가 필요합니다. 동의를 주거나 이 확인을 꺼 두시기 바랍니다.

## 69 code-900561-back-button (high)

error-code-900561-back-button-title = 페이지가 다른 순서로 열렸어요
error-code-900561-back-button-meaning = 예를 들어 브라우저의 뒤로 버튼을 쓰면 이런 일이 생겨요. 고장 난 것은 없어요.
error-code-900561-back-button-do-1 = 페이지를 닫으세요.
error-code-900561-back-button-do-2 = 이 프로그램에서 { $ms-security-info } 페이지를 다시 열고 거기서 시작하세요.
error-code-900561-back-button-do-3 = 같은 번호가 또 나오면 아래 메시지에 번호 900561을 덧붙여 헬프데스크에 보내세요.
error-code-900561-back-button-it = 900561 BadResourceRequestInvalidRequest: 뒤로 버튼처럼 페이지가 받지 않는 방식으로 호출되었습니다. 사용자가 보안 정보 페이지에서 다시 시작합니다.

## 70 code-50105-not-assigned (high)

error-code-50105-not-assigned-title = 이 계정으로는 아직 이 앱을 쓸 수 없어요
error-code-50105-not-assigned-meaning = 먼저 회사에서 계정에 앱 사용 권한을 주어야 해요. 잘못하신 것은 없어요.
error-code-50105-not-assigned-do-1 = 계속 시도하지 마세요. 다시 해도 달라지지 않아요.
error-code-50105-not-assigned-do-2 = 아래 메시지에 번호 50105를 덧붙여 헬프데스크에 보내세요.
error-code-50105-not-assigned-it = 50105 EntitlementGrantsNotFound: 사용자가 앱에 할당되어 있지 않습니다. 앱 이름은 로그인 로그에 있습니다. 사용자나 그룹을 할당하시기 바랍니다.

## 71 window-without-passkeys (medium, our own row)

error-window-without-passkeys-title = 이 창이나 브라우저에서는 패스키를 쓸 수 없어요
error-window-without-passkeys-meaning = 자체 로그인 창을 여는 프로그램이 있는데, 거기서는 패스키가 안 될 때가 많아요. Linux나 Android의 Firefox처럼 Authenticator의 패스키를 쓸 수 없는 브라우저도 있어요. 패스키에는 문제가 없어요.
error-window-without-passkeys-do-1 = 그 창에서 로그인을 취소하세요.
error-window-without-passkeys-do-2 = Microsoft Edge나 Google Chrome의 일반 창에서 로그인하세요. Android 휴대폰에서는 Google Chrome을 쓰세요.
error-window-without-passkeys-do-3 = 프로그램이 자체 창만 열면 거기서 다른 로그인 방법을 선택하세요. 다른 방법이 없으면 아래 메시지를 헬프데스크에 보내세요.
error-window-without-passkeys-it = 일부 프로그램의 로그인 창은 WebAuthn을 완료할 수 없고(Windows App에서 보고됨), Linux와 Android의 Firefox는 Authenticator의 패스키를 지원하지 않습니다. 프로그램이 시스템 브라우저로 로그인하게 하거나 다른 방법을 허용하시기 바랍니다.

## 72 provider-switch-locked (medium, our own row)

error-provider-switch-locked-title = 회사 관리에서 Authenticator의 스위치를 잠갔어요
error-provider-switch-locked-meaning = 관리되는 휴대폰이나 직장 프로필에서는 어떤 앱이 패스키를 저장할 수 있는지 회사에서 정해요. 직접 바꿀 수 없고, 잘못하신 것도 없어요.
error-provider-switch-locked-do-1 = 휴대폰에 직장 프로필이 있나요? 그렇다면 설정 페이지가 개인용 앱 부분과 업무용 앱 부분으로 나뉘어 있을 수 있어요. 업무용 앱 부분을 보세요.
error-provider-switch-locked-do-2 = 거기서도 스위치가 잠겨 있으면 아래 메시지를 헬프데스크에 보내세요. 본인 휴대폰인지 회사 휴대폰인지도 알려 주세요.
error-provider-switch-locked-it = 디바이스 관리에서 자격 증명 공급자(credential provider)를 제한합니다. Google에서 관리하는 Android 15 이상의 직장 프로필에서는 타사 공급자가 기본적으로 꺼져 있으므로 com.azure.authenticator를 허용하시기 바랍니다. 관리되는 iPhone에서는 비밀번호 자동 완성 제한 때문에 스위치가 보이지 않거나 잠길 수 있습니다.

## 73 authenticator-not-offered (medium, our own row)

error-authenticator-not-offered-title = Authenticator 대신 다른 앱이 나와요
error-authenticator-not-offered-meaning = Authenticator가 켜져 있어도 자체 비밀번호 앱을 먼저 권하는 휴대폰이 많아요. 거기에 저장한 패스키는 잘못된 곳에 있는 거예요. 잘못하신 것은 없어요.
error-authenticator-not-offered-do-1 = 취소하고, 다른 앱에 패스키를 저장하지 마세요.
error-authenticator-not-offered-do-2 = 휴대폰에서 Authenticator를 여세요. 회사 계정, { $auth-create-a-passkey } 순으로 누르세요. 휴대폰 설정에서 Authenticator가 켜질 때까지 거기 나오는 단계를 따르세요.
error-authenticator-not-offered-do-3 = 휴대폰이 패스키를 저장할 곳을 물으면 { $auth-name } 항목을 선택하세요. 보이지 않으면 { $samsung-use-a-different-passkey } 또는 비슷한 말을 찾으세요.
error-authenticator-not-offered-do-4 = 휴대폰의 업데이트를 설치하세요. 그래도 Authenticator가 나오지 않으면 아래 메시지를 헬프데스크에 보내세요.
error-authenticator-not-offered-it = 다른 자격 증명 공급자(credential provider)가 요청을 받습니다(Samsung Pass, Google Password Manager, Apple Passwords 또는 제조사 앱). Android 14에서 일부 OnePlus 휴대폰은 모든 요청을 Google Password Manager로 보내고, 일부 Xiaomi 휴대폰은 스위치 설정을 유지하지 않습니다. Authenticator 안에서 등록하면 대개 저장 창을 거치지 않습니다. 그 밖의 방법은 Android 15 이상, 다른 휴대폰 또는 보안 키입니다.

## 74 phone-lost-or-replaced (high, our own row)

error-phone-lost-or-replaced-title = 패스키가 있는 휴대폰을 잃어버렸거나 바꾸었거나 초기화했어요
error-phone-lost-or-replaced-meaning = 패스키는 만든 휴대폰에만 남아 있어요. Authenticator 백업에는 패스키가 없어서 새 패스키가 필요해요. 당연한 일이에요.
error-phone-lost-or-replaced-do-1 = 이전 휴대폰이 아직 있나요? 먼저 새 휴대폰에서 새 패스키를 만드세요. 이전 휴대폰은 그다음에 지우세요.
error-phone-lost-or-replaced-do-2 = 휴대폰을 잃어버렸거나 도둑맞았나요? 그 휴대폰의 패스키를 계정에서 지울 수 있도록 헬프데스크에 빨리 전화하세요.
error-phone-lost-or-replaced-do-3 = 더는 로그인할 수 없으면 헬프데스크에 { $ms-temporary-access-pass } 발급을 요청하세요. 짧은 시간 동안만 쓸 수 있는 코드예요. 아래 메시지도 보내세요. { -nobody-asks }
error-phone-lost-or-replaced-do-4 = 코드는 새 휴대폰에서 쓰고, 이 프로그램으로 패스키를 만드세요. 코드가 안 되면 헬프데스크에 전화하세요.
error-phone-lost-or-replaced-it = 패스키가 분실, 교체 또는 초기화된 휴대폰에 묶여 있습니다. Authenticator 백업에는 패스키가 들어가지 않습니다. 휴대폰을 분실했으면 사용자의 인증 방법에서 그 휴대폰의 패스키와 다른 방법을 삭제하시기 바랍니다. 사용자가 새 휴대폰을 등록할 수 있도록 임시 액세스 패스(TAP)를 발급하시기 바랍니다. { -check-who }

## 75 confirm-in-app-being-set-up (medium, our own row)

error-confirm-in-app-being-set-up-title = Authenticator를 설정하는 데 Authenticator가 필요하대요
error-confirm-in-app-being-set-up-meaning = 로그인할 때 Authenticator에서 확인하라고 하는데, 이 휴대폰의 Authenticator는 새것이거나 초기화되었거나 삭제되었어요. 여기서는 혼자 빠져나올 수 없고, 잘못하신 것도 없어요.
error-confirm-in-app-being-set-up-do-1 = Authenticator가 있는 다른 휴대폰이나 다른 로그인 방법이 아직 있나요? 그렇다면 그것으로 확인하세요.
error-confirm-in-app-being-set-up-do-2 = 없으면 헬프데스크에 { $ms-temporary-access-pass } 발급을 요청하세요. 짧은 시간 동안만 쓸 수 있는 코드예요. 아래 메시지도 보내세요. { -nobody-asks }
error-confirm-in-app-being-set-up-do-3 = Authenticator에서 로그인하라고 하면 휴대폰에서 그 코드를 쓰세요. 거기서는 아무것도 삭제하지 마세요.
error-confirm-in-app-being-set-up-do-4 = 코드가 받아들여지지 않으면 헬프데스크에 전화하세요.
error-confirm-in-app-being-set-up-it = 사용자의 유일한 방법이 더는 없는 Authenticator입니다(앱 초기화나 삭제 또는 다른 휴대폰). 임시 액세스 패스(TAP)를 발급하시기 바랍니다. TAP은 MFA로 인정되며, 사용자가 이것으로 Authenticator에 로그인합니다. 그다음 이전 Authenticator 항목을 삭제하시기 바랍니다. { -check-who }

## 76 no-phone-to-use (medium, our own row)

error-no-phone-to-use-title = 알맞은 휴대폰이 없거나 개인 휴대폰을 업무에 쓰고 싶지 않을 때
error-no-phone-to-use-meaning = 알맞은 휴대폰이 없는 사람도 있고, 개인 휴대폰을 업무에 쓰고 싶지 않은 사람도 있어요. 괜찮아요. 다른 방법이 있어요.
error-no-phone-to-use-do-1 = 헬프데스크에 보안 키나 회사 휴대폰을 요청하세요. 아래 메시지도 보내세요.
error-no-phone-to-use-do-2 = 답을 받기 전에는 개인 휴대폰에 아무것도 설치하지 않아도 돼요. Authenticator가 휴대폰에서 무엇을 바꾸는지 알고 싶을 뿐이라면 그것도 헬프데스크에 물어보세요.
error-no-phone-to-use-it = 사용자에게 iOS 17 또는 Android 14 이상의 휴대폰이 없거나, 사용자가 개인 휴대폰을 쓰고 싶어 하지 않습니다. FIDO2 보안 키(그 AAGUID가 패스키 프로필에서 허용되어야 함), 회사 휴대폰 또는 정책이 허용하는 다른 방법을 제안하시기 바랍니다.

## 77 prompt-again-although-done (high, our own row)

error-prompt-again-although-done-title = 패스키가 있는데도 설정하라는 화면이 또 나와요
error-prompt-again-although-done-meaning = 오류가 아니에요. 이 화면은 지금 쓰는 기기에서 패스키를 찾는데, 패스키는 휴대폰에 있어요. 그래서 Windows 컴퓨터나 Mac에서는 또 나올 수 있어요.
error-prompt-again-although-done-do-1 = { $ms-security-info } 페이지를 열어 목록에 패스키가 있는지 보세요. 있으면 할 일은 다 끝났어요.
error-prompt-again-although-done-do-2 = 화면이 나오면 { $ms-skip-for-now } 항목을 선택하세요.
error-prompt-again-although-done-do-3 = 건너뛸 수 없거나 너무 자주 나오면 아래 메시지를 헬프데스크에 보내세요.
error-prompt-again-although-done-it = 등록 캠페인은 사용 중인 시스템과 브라우저에 맞는 로컬 패스키를 찾습니다. Authenticator의 패스키가 있으면 iOS와 Android에서는 화면이 나오지 않지만 Windows와 macOS에서는 나옵니다. 단, 패스키 프로필이 AAGUID로 제한되었거나 증명(attestation)을 요구하면 나오지 않습니다. 보안 키가 있으면 이 모든 시스템에서 나오지 않습니다. 장애가 아니며 사용자가 건너뛸 수 있습니다.

## 78 chat-message-asks-for-passkey (high, our own row)

error-chat-message-asks-for-passkey-title = 패스키를 설정하라는 채팅 메시지가 왔어요
error-chat-message-asks-for-passkey-meaning = 회사는 Microsoft Teams로 이런 메시지를 보낼 수 있으므로 진짜일 수도 있어요. 하지만 메시지만으로는 알 수 없어요.
error-chat-message-asks-for-passkey-do-1 = 메시지에 있는 링크는 쓰지 마세요. 패스키는 이 프로그램으로 만드세요. 이 프로그램이 올바른 페이지를 열어 드려요.
error-chat-message-asks-for-passkey-do-2 = 메시지에서 비밀번호, 임시 액세스 패스, 코드, QR 코드 사진을 달라고 하나요? 그렇다면 답하지 마세요. { -nobody-asks }
error-chat-message-asks-for-passkey-do-3 = 확실하지 않으면 알고 있는 번호로 헬프데스크에 전화해 메시지를 읽어 주세요.
error-chat-message-asks-for-passkey-it = Conditional Access Optimization Agent의 패스키 캠페인은 Teams로 이런 메시지를 보냅니다(최대 200명, 기본값은 관리자). 그 사람들에게 패스키가 허용되는지는 확인하지 않습니다. 테넌트에서 이런 캠페인이 진행 중인지 확인하고, 아니라면 피싱으로 처리하시기 바랍니다.

## 79 somebody-asks-for-code (medium, our own row)

error-somebody-asks-for-code-title = 누군가가 임시 액세스 패스, 코드 또는 QR 코드 사진을 달라고 해요
error-somebody-asks-for-code-meaning = 임시 액세스 패스나 코드가 있으면 다른 사람이 본인인 것처럼 로그인할 수 있어요. { -nobody-asks } 누군가가 그런 시도를 하는 것은 본인 잘못이 아니에요.
error-somebody-asks-for-code-do-1 = 아무것도 보내지 마세요. 통화나 채팅을 끝내세요.
error-somebody-asks-for-code-do-2 = 이미 무언가를 보냈나요? 헬프데스크에 빨리 알리면 해결할 수 있어요.
error-somebody-asks-for-code-do-3 = 알고 있는 번호로 헬프데스크에 바로 전화하고 아래 메시지를 보내세요.
error-somebody-asks-for-code-it = 누군가가 사용자에게 임시 액세스 패스(TAP), 코드 또는 QR 코드 사진을 달라고 했습니다. TAP은 MFA로 인정되므로 가진 사람은 누구나 로그인하고 방법을 등록할 수 있습니다. 넘어간 것이 있으면 TAP을 삭제하고, 그 뒤에 추가된 방법을 확인하고, 로그인 로그를 살펴보시기 바랍니다. { -check-who }

## 80 pass-used-but-more-asked (medium, our own row)

error-pass-used-but-more-asked-title = 임시 액세스 패스는 되었지만 다른 확인을 더 요구해요
error-pass-used-but-more-asked-meaning = 코드에는 문제가 없어요. 아마 회사 규칙이 여기서는 임시 액세스 패스를 받아들이지 않는 것 같아요. 다른 코드를 받아도 달라지지 않아요.
error-pass-used-but-more-asked-do-1 = 다른 코드를 요청하지 마세요. 지금 있는 코드는 그대로 두세요. { -nobody-asks }
error-pass-used-but-more-asked-do-2 = 페이지에 본인이 쓸 수 있는 다른 로그인 방법이 있으면 그 방법을 쓰세요.
error-pass-used-but-more-asked-do-3 = 없으면 아래 메시지를 헬프데스크에 보내세요. IT 부서에서 규칙을 바꿀 수 있어요.
error-pass-used-but-more-asked-it = 모든 리소스에 적용된 패스키 전용 인증 강도처럼, 인증 강도가 임시 액세스 패스(TAP)를 받아들이지 않는 것 같습니다. 다른 TAP은 도움이 되지 않습니다. 문서화된 해결 방법: 데스크톱과 모바일 정책을 나누고, 모바일 인증 강도를 TAP과 패스키로 하되 Register security information(보안 정보 등록)의 강도와 똑같이 설정하거나, 앱 필터를 사용합니다. 또한 SSPR 등록이나 MFA 등록 정책의 대상인 사람이 브라우저에서 TAP으로 로그인하면 인터럽트 모드로 넘어가며, 거기서는 패스키를 등록할 수 없습니다.
