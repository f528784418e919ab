mark-label-open = „
mark-label-close = ”

## Routes

route-app = Na telefonie, w Authenticator
route-phone-browser = Na telefonie, zaczynając w przeglądarce
route-handoff = Zaczynasz na tym komputerze, kończysz na telefonie
route-qr = Na tym komputerze, z kodem QR
route-app-short = Wszystko dzieje się w jednej aplikacji. Bez Bluetooth, bez kodu QR.
route-phone-browser-short = Zaczynasz na stronie Microsoft w przeglądarce telefonu, a kończysz w aplikacji.
route-handoff-short = Zaczynasz tutaj na stronie Microsoft, a kończysz w aplikacji. Strona Microsoft sprawdza potem, czy się udało.
route-qr-short = Telefon skanuje kod QR z tego ekranu. Bluetooth jest potrzebny na telefonie i na komputerze.

## Why a route is open

reason-recommended = Microsoft zaleca ten sposób. Działa nawet wtedy, gdy firma bardzo dokładnie sprawdza klucze dostępu.
reason-recommended-alone = Microsoft zaleca ten sposób.
reason-no-bluetooth-needed = Nie wymaga Bluetooth ani kodu QR.
reason-works-with-attestation = Ten sposób działa, nawet jeśli firma sprawdza, gdzie powstał klucz dostępu.
reason-pass-used-on-phone = Tymczasowy kod dostępu zostaje użyty dokładnie tam, gdzie jest potrzebny: na telefonie.
reason-no-phone-sign-in = Firma pozwala logować się tylko z telefonów, którymi zarządza. Tutaj nie trzeba logować się na telefonie.
reason-organisation-prefers = Twoja firma woli ten sposób.
reason-you-chose = To Twój wybór.
reason-attestation-off = Twoja firma pozwala na ten sposób.

## Why a route is closed

reason-attestation-enforced = Firma sprawdza, gdzie powstał klucz dostępu. Klucz utworzony w ten sposób nie przejdzie sprawdzenia. Zostanie na telefonie, ale nie będzie działać.
reason-attestation-unknown = Nie wiemy, czy firma sprawdza, gdzie powstał klucz dostępu. Jeśli tak, klucz utworzony w ten sposób zostanie na telefonie, ale nie będzie działać.
reason-one-time-pass = Tymczasowy kod dostępu może zadziałać tylko raz. Jeśli użyjesz go tutaj, nie użyjesz go już na telefonie.
reason-phone-not-managed = Firma pozwala logować się tylko z telefonów, którymi zarządza, a Twoim nie zarządza.
reason-phone-management-unknown = Firma pozwala logować się tylko z telefonów, którymi zarządza. Nie wiemy, czy Twój jest jednym z nich.
reason-remote-session = Używasz tego komputera z innego miejsca. Bluetooth nie sięga tak daleko.
reason-phone-cannot-scan = Ten telefon nie może użyć kodu QR.
reason-no-bluetooth = Ten komputer nie ma Bluetooth.
reason-computer-too-old = System na tym komputerze jest na to za stary.
reason-not-allowed = Twoja firma nie używa tego sposobu.

## What appears on the account

addition-passkey = Klucz dostępu w Microsoft Authenticator
addition-passwordless-sign-in = Logowanie bez hasła, przez zatwierdzenie na telefonie
addition-approvals = Zatwierdzanie i kody w Authenticator
addition-device = Twój telefon na liście urządzeń firmy

## What to know before starting

warning-wrong-place = Telefon lub komputer może zaproponować inne miejsca na klucz dostępu, na przykład menedżera haseł. Właściwym miejscem jest tylko Authenticator.
warning-samsung-pass = Przy zapisywaniu na pierwszym miejscu może być Samsung Pass. Wybierz zamiast niego Authenticator.
warning-switch-often-missing = Niektóre telefony podobne do Twojego nie mają przełącznika, który pozwala aplikacji Authenticator przechowywać klucze dostępu. Dlatego najpierw sprawdź, czy Twój telefon go ma.
warning-switch-may-not-hold = Na telefonach podobnych do Twojego przełącznik często nie pozostaje włączony. Spróbuj raz. Jeśli się nie uda, użyj innego telefonu albo poproś o klucz zabezpieczeń.
warning-shared-device = To wygląda na wspólny telefon służbowy. Klucz dostępu należy do jednej osoby. Zanim zaczniesz, zapytaj helpdesk.
warning-path-uncertain = Nie mamy pewności, jak wygląda menu Twojego telefonu. Jeśli wygląda inaczej, użyj wyszukiwania w ustawieniach.
warning-path-unknown = Nie znamy menu Twojego telefonu. Znajdź przełącznik przez wyszukiwanie w ustawieniach.
warning-version-unknown = Telefon musi mieć system iOS { $ios } lub Android { $android } albo nowszy. Najpierw to sprawdź.
warning-proof-unknown = Podczas konfiguracji trzeba potwierdzić, że to Ty, na przykład aplikacją lub kodem. Jeśli masz tylko hasło, nie idź dalej. Poproś helpdesk o tymczasowy kod dostępu (Temporary Access Pass).
warning-company-network = Firma pozwala na to tylko we własnej sieci. Połącz z nią ten komputer i telefon.
warning-app-protection = Reguły firmy mogą zatrzymać Authenticator. Jeśli zobaczysz taki komunikat, to nie Twoja wina. Wyszukaj ten komunikat tutaj. Potem wyślij do działu IT tekst, który znajdziesz.
warning-text-messages-end = Microsoft stopniowo wycofuje logowanie przez SMS i rozmowy telefoniczne; dla większości osób kończy się ono w lutym 2027 r. Zastępuje je klucz dostępu.
warning-pass-clock = Zacznij dopiero wtedy, gdy masz dziesięć minut. Po wpisaniu kodu tymczasowego musisz zdążyć w tym czasie ze wszystkim.
warning-both-sides = Używasz konta w obu profilach telefonu. Każdy profil potrzebuje własnego klucza dostępu. Drugi utworzysz na końcu.
warning-work-side-may-be-locked = W profilu służbowym firma być może musi najpierw zezwolić na aplikację Authenticator. Jeśli przełącznik jest szary, zapytaj helpdesk.
warning-switch-may-be-locked = Firma zarządza tym telefonem i mogła zablokować przełącznik. Jeśli jest szary, zapytaj helpdesk.
warning-altered-phone = Authenticator odrzuca telefony z rootem i może wziąć Twój za taki, bo jego system nie pochodzi od producenta. Może się też nie udać sprawdzenie telefonu przez firmę. Spróbuj raz. Jeśli się nie uda, użyj innego telefonu albo poproś o klucz zabezpieczeń.

## Stops: what it is

stop-cloud-without-passkeys = Twoje konto nie obsługuje kluczy dostępu
stop-phone-too-old = Ten system jest za stary na klucz dostępu
stop-phone-not-supported = Ten telefon nie może zapisać klucza dostępu
stop-phone-usually-too-old = Ten telefon jest prawdopodobnie za stary na klucz dostępu
stop-switch-missing = Ten telefon może nie mieć przełącznika
stop-no-second-proof = Potrzebujesz jeszcze jednej rzeczy
stop-pass-not-issued-here = Nie mamy pewności, czym jest Twój kod
stop-passkey-already-demanded = Najpierw potrzebujesz tymczasowego kodu dostępu (Temporary Access Pass)
stop-phone-sign-in-closed = Reguły firmy nie dopuszczają jeszcze tego telefonu
stop-phone-management-unknown = Sprawdź, czy firma zarządza telefonem
stop-pass-would-be-lost = Twój tymczasowy kod dostępu by przepadł
stop-remote-session = Usiądź bezpośrednio przy komputerze
stop-computer-cannot = Ten komputer nie może utworzyć klucza dostępu
stop-no-allowed-route = Ustawienia firmy blokują wszystkie sposoby

stop-cloud-without-passkeys-why = Twoje konto jest w chmurze Microsoft obsługiwanej przez 21Vianet w Chinach. Nie ma w niej kluczy dostępu. To nie Twoja wina.
stop-phone-too-old-why = Klucze dostępu w Authenticator wymagają systemu iOS { $ios } lub nowszego albo Android { $android } lub nowszego. Starsze systemy nie mogą przechowywać klucza dostępu.
stop-phone-not-supported-why = Telefonom tego rodzaju brakuje tego, czego Authenticator potrzebuje do klucza dostępu. Nie zmieni tego żadna aplikacja ani ustawienie.
stop-phone-usually-too-old-why = Telefony z tym systemem mają zwykle Androida 13 lub starszego. Klucze dostępu wymagają Androida 14 lub nowszego.
stop-switch-missing-why = W Androidzie 14 niektóre telefony tej marki mogą nie mieć przełącznika, który pozwala aplikacji Authenticator przechowywać klucze dostępu. Pomaga aktualizacja do Androida 15 lub nowszego.
stop-no-second-proof-why = Samo hasło nie wystarczy, aby dodać klucz dostępu. Microsoft prosi o drugie potwierdzenie, że to Ty. Bez niego będziesz kręcić się w kółko.
stop-pass-not-issued-here-why = Twoja firma podaje, że nie używa tymczasowych kodów dostępu (Temporary Access Pass). Twój kod może być czymś innym.
stop-passkey-already-demanded-why = Firma wymaga już klucza dostępu przy każdym logowaniu. Bez tymczasowego kodu dostępu nie zalogujesz się, aby utworzyć klucz.
stop-phone-sign-in-closed-why = Logować się można tylko z telefonów zarządzanych przez firmę, a pozostałe sposoby też są zamknięte. To nie Twoja wina i kolejne próby nie pomogą.
stop-phone-management-unknown-why = Logować się można tylko z telefonów zarządzanych przez firmę. Nie widzimy, czy Twój jest jednym z nich.
signs-of-management = Firma zarządza tym telefonem, jeśli masz go od firmy, jeśli aplikacje służbowe mają znak aktówki albo jeśli telefon został przygotowany do pracy w aplikacji { $portal }.
stop-pass-would-be-lost-why = Sposoby, na które pozwala firma, zużyłyby Twój kod w złym miejscu. Rozwiązaniem jest kod, którego można użyć więcej niż raz.
stop-remote-session-why = Jedyny dostępny sposób wymaga Bluetooth między tym komputerem a telefonem. Ty jednak używasz tego komputera z innego miejsca.
stop-computer-cannot-why = Jedyny dostępny dla Ciebie sposób wymaga na komputerze Bluetooth i nowego systemu. Temu komputerowi brakuje co najmniej jednego z nich.
stop-no-allowed-route-why = Żaden ze sposobów, na które pozwala firma, u Ciebie nie zadziała. Może to zmienić tylko dział IT.

## Stops: who acts, and the next action

owner-user = Możesz to rozwiązać samodzielnie
stop-yours = Twój następny krok
owner-helpdesk = Może to rozwiązać helpdesk
owner-admin = Może to rozwiązać dział IT

next-update-phone = Zainstaluj na telefonie najnowszą aktualizację systemu, a potem zacznij tu od nowa.
next-other-phone = Użyj innego telefonu z systemem iOS { $ios } lub Android { $android } albo nowszym.
next-security-key = Poproś zamiast tego helpdesk o klucz zabezpieczeń.
next-find-version = Sprawdź wersję systemu telefonu, a potem wróć i ją podaj.
next-look-for-switch = Poszukaj przełącznika samodzielnie. Jeśli telefon go ma, możesz przejść dalej.
next-ask-for-pass = Poproś helpdesk o tymczasowy kod dostępu (Temporary Access Pass). Nie używaj go nigdzie, zanim tu wrócisz.
next-ask-for-multi-use-pass = Poproś helpdesk o tymczasowy kod dostępu (Temporary Access Pass), którego można użyć więcej niż raz.
next-ask-what-code = Zapytaj helpdesk, do czego służy Twój kod i jak dodać nim klucz dostępu.
next-ask-whether-managed = Zapytaj helpdesk, czy firma zarządza Twoim telefonem, a potem wróć i zmień odpowiedź.
next-send-to-it = Wyślij poniższą wiadomość do działu IT.
next-use-this-computer = Uruchom ten program na komputerze, przy którym siedzisz.
next-other-computer = Użyj nowszego komputera z Bluetooth.
next-change-answers = Jeśli coś powyżej się nie zgadza, wróć i zmień odpowiedzi.

## What to have ready

ready-new-enough = Mój telefon ma system { $version } lub nowszy
ready-new-enough-fix = Poszukaj aktualizacji w ustawieniach telefonu. Jeśli jej nie ma, poproś helpdesk o klucz zabezpieczeń.
ready-new-enough-hint = Wersję znajdziesz tutaj: { $path }.
ready-switch-there = Udało mi się znaleźć przełącznik na telefonie
ready-switch-there-fix = Zaktualizuj telefon do Androida 15 lub nowszego albo poproś helpdesk o klucz zabezpieczeń.
ready-switch-there-hint = W ustawieniach telefonu wyszukaj „klucz dostępu”. Powinna pojawić się lista usług, na której można włączać aplikacje.
ready-screen-lock = Mój telefon ma kod PIN, wzór lub hasło
ready-screen-lock-fix = Otwórz ustawienia telefonu. Wyszukaj blokadę ekranu lub kod. Potem ustaw blokadę.
ready-screen-lock-hint = Bez blokady ekranu Authenticator nie może przechowywać klucza dostępu.
ready-bluetooth = Bluetooth na moim telefonie jest włączony
ready-bluetooth-fix = Włącz Bluetooth w ustawieniach telefonu. Jeśli nie można tego zmienić, zapytaj helpdesk.
ready-bluetooth-hint = Bluetooth musi być tylko włączony. Nie trzeba niczego parować.
ready-work-side-on = Profil służbowy mojego telefonu jest włączony
ready-work-side-on-fix = Włącz aplikacje służbowe w ustawieniach telefonu. Jeśli nie masz aplikacji służbowych, wróć i zmień odpowiedź.
ready-work-side-on-hint = Jeśli aplikacje służbowe są szare, profil jest wstrzymany. Włącz go.
ready-company-network = Mój telefon i ten komputer są w sieci firmowej
ready-company-network-fix = Wróć tutaj, gdy będziesz w pracy, albo zapytaj helpdesk, jak się połączyć.
ready-company-network-hint = Firma pozwala na to tylko we własnej sieci.
ready-proof-at-hand = Pod ręką: { $proof }
ready-proof-at-hand-fix = Najpierw to przygotuj, a potem wróć. Twoje odpowiedzi tu zostaną. Jeśli tego już nie masz, zapytaj helpdesk.
ready-proof-at-hand-hint = Za chwilę będzie to potrzebne.
proof-hand-app = aplikacja, w której zatwierdzam
proof-hand-code = aplikacja, która pokazuje kod
proof-hand-sms = telefon, na który przychodzi SMS lub połączenie
proof-hand-key = klucz zabezpieczeń
proof-hand-tap-once = tymczasowy kod dostępu
proof-hand-tap-multi = tymczasowy kod dostępu
stop-platform-not-allowed = Twoja firma nie używa takich telefonów do kluczy dostępu
stop-platform-not-allowed-why = Twoja firma wybrała, jakie telefony mogą przechowywać klucz dostępu. Twojego wśród nich nie ma. To nie Twój błąd.
