## 1 passkey-not-accepted (medium)

error-passkey-not-accepted-title = Microsoft nie przyjął tego klucza dostępu
error-passkey-not-accepted-meaning = Klucz dostępu powstał na telefonie, ale firma przyjmuje tylko klucze utworzone w aplikacji Authenticator. To nie Twoja wina: strona internetowa poprowadziła Cię inną drogą.
error-passkey-not-accepted-do-1 = Na telefonie otwórz Authenticator i naciśnij swoje konto służbowe. Naciśnij { $auth-settings }, a potem { $auth-delete-passkey }. W ten sposób usuniesz tylko odrzucony klucz dostępu.
error-passkey-not-accepted-do-2 = Zostań w Authenticator, ponownie naciśnij swoje konto służbowe, a potem { $auth-create-a-passkey }. Wykonaj podane tam kroki.
error-passkey-not-accepted-do-3 = Jeśli klucz dostępu znów zostanie odrzucony, wyślij do helpdesku wiadomość przygotowaną przez ten program.
error-passkey-not-accepted-it = Prawdopodobnie wymuszane jest zaświadczanie (attestation), a klucz dostępu powstał ścieżką WebAuthn ({ $ms-having-trouble } lub kreator przerywający logowanie), która nie może go dostarczyć. Użytkownik usuwa pozostawiony klucz dostępu i rejestruje się w Authenticator. Dla osób, które muszą użyć kodu QR, można utworzyć osobny profil kluczy dostępu (passkey profile) bez zaświadczania.

## 2 app-protection-block (medium)

error-app-protection-block-title = Reguła firmy zatrzymuje tu Authenticator
error-app-protection-block-meaning = Firma wymaga w tym miejscu specjalnie chronionej aplikacji, a Authenticator nie może nią być. To nie Twoja wina i kolejne próby nie pomogą.
error-app-protection-block-do-1 = Zatrzymaj się tutaj. Nie musisz niczego usuwać ani zaczynać od nowa.
error-app-protection-block-do-2 = Wyślij do helpdesku wiadomość przygotowaną przez ten program. Tam mogą zmienić tę regułę.
error-app-protection-block-it = Zasady dostępu warunkowego (Conditional Access) wymagające app protection policy lub approved client app obejmują logowanie aplikacji Authenticator, która jest brokerem i nie może spełnić tego wymogu. Udokumentowane rozwiązania: objęcie konkretnych aplikacji za pomocą filtra, połączenie wymogu z compliant device operatorem OR albo czasowy wyjątek z zabezpieczeniami kompensującymi. Microsoft dokumentuje wykluczenie Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b), choć nie w każdej wersji strony: proszę to sprawdzić w swojej dzierżawie (tenant).

## 3 compliant-device-required (medium)

error-compliant-device-required-title = Firma chce najpierw zarządzać tym telefonem
error-compliant-device-required-meaning = Reguła firmy przepuszcza tu tylko zarządzane telefony. Ten komunikat wynika z reguły, a nie z tego, co robisz.
error-compliant-device-required-do-1 = Nie naciskaj jeszcze { $auth-continue }. Twój telefon mógłby wtedy trafić pod zarządzanie firmy.
error-compliant-device-required-do-2 = Zgódź się na zarządzanie telefonem tylko wtedy, gdy poprosi o to helpdesk.
error-compliant-device-required-do-3 = Wyślij do helpdesku wiadomość przygotowaną przez ten program i zapytaj, czy ten telefon ma być zarządzany. Gdy to będzie jasne, wróć tutaj i przejdź dalej.
error-compliant-device-required-it = Wymóg zgodnego urządzenia (compliant device) obejmuje rejestrację z telefonu: odczyt metod (UserAuthenticationMethod.Read) jest z niego zwolniony, zapis (UserAuthenticationMethod.ReadWrite) nie. Należy objąć telefon zarządzaniem albo wykluczyć rejestrację. Microsoft dokumentuje do tego celu Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b); proszę to sprawdzić w swojej dzierżawie (tenant). Praktycy wykluczają też Azure Credential Configuration Endpoint Service (App ID ea890292-c8c8-4433-b5ea-b09d0668e1a6), co nie jest udokumentowane.

## 4 signin-blocked-security-info (medium)

error-signin-blocked-security-info-title = Ten krok jest dozwolony tylko w określonych miejscach lub na określonych urządzeniach
error-signin-blocked-security-info-meaning = Firma chroni ten krok, aby nikt inny nie mógł zmienić Twojego sposobu logowania. To nie Twoja wina.
error-signin-blocked-security-info-do-1 = Jeśli wiesz, jakiego miejsca lub urządzenia wymaga firma, na przykład sieci w biurze, spróbuj stamtąd.
error-signin-blocked-security-info-do-2 = Jeśli nie, poproś helpdesk o kod { $ms-temporary-access-pass }. Jest ważny przez krótki czas. Użyj go na telefonie, nie na tym komputerze.
error-signin-blocked-security-info-do-3 = Jeśli blokada nadal się pojawia, wyślij do helpdesku wiadomość przygotowaną przez ten program.
error-signin-blocked-security-info-it = Prawdopodobnie AADSTS53010 (ProofUpBlockedDueToSecurityInfoAcr): zasady dla akcji użytkownika Register security information albo siła uwierzytelniania (authentication strength), która blokuje punkty końcowe poświadczeń. Samo logowanie do Authenticator też podlega tym zasadom. TAP spełnia MFA z każdego urządzenia i miejsca; proszę uzgodnić zasady dla urządzeń mobilnych z zasadami rejestracji. Ten sam nagłówek pojawia się też przy 53003, gdy zasady blokują platformy urządzeń (device platforms).

## 5 finish-setup-on-web (medium)

error-finish-setup-on-web-title = Authenticator odsyła do przeglądarki
error-finish-setup-on-web-meaning = Reguły firmy wymagają klucza dostępu, zanim go masz. Aplikacja i przeglądarka mogą wtedy odsyłać Cię tam i z powrotem, i to nie Twoja wina.
error-finish-setup-on-web-do-1 = Zatrzymaj się tu na razie, aby nie kręcić się w kółko.
error-finish-setup-on-web-do-2 = Naciśnij { $auth-open-browser } tylko wtedy, gdy poprosi o to helpdesk.
error-finish-setup-on-web-do-3 = Wyślij do helpdesku wiadomość przygotowaną przez ten program. Tam mogą otworzyć Ci drogę.
error-finish-setup-on-web-it = Siła uwierzytelniania (authentication strength) dopuszczająca tylko klucze dostępu dla wszystkich zasobów obejmuje też logowanie potrzebne do utworzenia pierwszego klucza dostępu. Udokumentowane rozwiązanie: osobne zasady dla komputerów i urządzeń mobilnych, z mobilną siłą uwierzytelniania TAP plus klucz dostępu, identyczną z siłą dla Register security information, albo filtr aplikacji (app filter). Dokończenie w przeglądarce działa tylko przy wyłączonym zaświadczaniu (attestation).

## 6 contact-admin-no-mfa (medium)

error-contact-admin-no-mfa-title = Potrzebujesz drugiego sposobu potwierdzenia, kim jesteś
error-contact-admin-no-mfa-meaning = Klucz dostępu można dodać tylko po drugim potwierdzeniu, a na Twoim koncie jeszcze go nie ma. Nie da się tego rozwiązać samodzielnie i nie jest to Twoja wina.
error-contact-admin-no-mfa-do-1 = Poproś helpdesk o kod { $ms-temporary-access-pass }. Działa on przez krótki czas. Ten program ma gotową wiadomość, którą możesz wysłać.
error-contact-admin-no-mfa-do-2 = Gdy dostaniesz kod, użyj go na telefonie, nie na tym komputerze. Może zadziałać tylko raz.
error-contact-admin-no-mfa-do-3 = Potem wróć tutaj i przejdź do następnego kroku. Jeśli kod nie działa, powiedz o tym helpdeskowi.
error-contact-admin-no-mfa-it = Konto nie ma żadnej metody MFA, a rejestracja wymaga MFA lub Temporary Access Pass. Proszę wydać TAP do użycia na telefonie: po zalogowaniu jednorazowym TAP rejestrację trzeba zakończyć w ciągu 10 minut; wielorazowego TAP można użyć ponownie i wtedy czas liczy się od nowa.

## 7 lets-try-something-else (high)

error-lets-try-something-else-title = Zaloguj się jeszcze raz, w inny sposób
error-lets-try-something-else-meaning = Dwie reguły zabezpieczeń weszły sobie w drogę. To nie Twoja wina, a zaczęcie od nowa często pomaga.
error-lets-try-something-else-do-1 = Zamknij wszystkie okna przeglądarki.
error-lets-try-something-else-do-2 = Z tego programu ponownie otwórz stronę { $ms-security-info }.
error-lets-try-something-else-do-3 = Podczas logowania wybierz inny sposób niż poprzednio.
error-lets-try-something-else-do-4 = Jeśli komunikat wróci, wyślij do helpdesku wiadomość przygotowaną przez ten program.
error-lets-try-something-else-it = Siła uwierzytelniania (authentication strength) dla akcji użytkownika Register security information koliduje z regułą, według której My Sign-Ins wymaga MFA, jeśli nie wykonano go w ciągu ostatnich 10 minut. Udokumentowane rozwiązanie: sign-in frequency ustawiona na Every time dla tej akcji użytkownika. Użytkownik może też zalogować się ponownie metodą, którą ta siła przyjmuje.

## 8 key-type-blocked (medium)

error-key-type-blocked-title = Klucz dostępu prawdopodobnie zapisał się w złym miejscu
error-key-type-blocked-meaning = Prawdopodobnie trafił do innego menedżera haseł, na przykład Samsung Pass, a firma nie przyjmuje stamtąd kluczy dostępu. Łatwo o to, bo telefony chętnie proponują własną aplikację.
error-key-type-blocked-do-1 = Usuń nowy klucz dostępu w aplikacji, w której się zapisał.
error-key-type-blocked-do-2 = Spróbuj ponownie. Gdy telefon zapyta, gdzie zapisać klucz dostępu, wybierz { $auth-name }.
error-key-type-blocked-do-3 = Jeśli tego nie widzisz, poszukaj napisu { $samsung-use-a-different-passkey } lub podobnych słów.
error-key-type-blocked-do-4 = Jeśli wybrano Authenticator, a klucz nadal jest odrzucany, wyślij do helpdesku wiadomość przygotowaną przez ten program.
error-key-type-blocked-it = AAGUID nowego klucza dostępu nie jest dozwolony dla tego użytkownika, zwykle dlatego, że żądanie przejął inny dostawca. Jeśli odrzucono samą aplikację Authenticator, proszę zezwolić na jej AAGUID: de1e552d-db1d-4423-a619-566b625cdc84 (Android) i 90a3ccdf-635c-4729-a248-9b709135078f (iOS).

## 9 passkey-not-registered (medium)

error-passkey-not-registered-title = Tym razem klucz dostępu się nie zapisał
error-passkey-not-registered-meaning = Mogło to trwać za długo, zostać anulowane albo okno było prywatne. Nic się nie zepsuło, możesz po prostu spróbować ponownie.
error-passkey-not-registered-do-1 = Użyj zwykłego okna Microsoft Edge lub Google Chrome, nie prywatnego i nie okna wewnątrz innego programu.
error-passkey-not-registered-do-2 = Odblokuj telefon i trzymaj go w ręku, a potem zacznij od nowa.
error-passkey-not-registered-do-3 = Jeśli nie uda się drugi raz, wyślij do helpdesku wiadomość przygotowaną przez ten program.
error-passkey-not-registered-it = Typowe dla osadzonej przeglądarki (zaobserwowano w oknie logowania Windows App), przekroczenia czasu lub okna prywatnego. Rejestrację proszę przeprowadzać w zwykłym oknie przeglądarki, nie przez Windows App.

## 10 passkey-already-exists (high)

error-passkey-already-exists-title = Wcześniejsza próba zostawiła klucz dostępu
error-passkey-already-exists-meaning = Na telefonie jest już klucz dostępu, ale konto służbowe może go nie znać. Tak bywa, gdy wcześniejsza próba zatrzyma się w połowie.
error-passkey-already-exists-do-1 = Otwórz stronę { $ms-security-info }. Jeśli klucz dostępu jest na liście, być może wszystko już gotowe: przejdź do ostatniego sprawdzenia w tym programie.
error-passkey-already-exists-do-2 = Jeśli nie ma go na liście, otwórz Authenticator na telefonie i naciśnij swoje konto służbowe. Naciśnij { $auth-settings }, a potem { $auth-delete-passkey }.
error-passkey-already-exists-do-3 = Ponownie naciśnij swoje konto służbowe, a potem { $auth-create-a-passkey }.
error-passkey-already-exists-do-4 = Jeśli znów się nie uda, wyślij do helpdesku wiadomość przygotowaną przez ten program.
error-passkey-already-exists-it = W Authenticator istnieje lokalny klucz dostępu bez odpowiednika w Entra, po odrzuceniu przez zaświadczanie (attestation), przekroczeniu czasu lub użyciu niedozwolonego dostawcy. Użytkownik usuwa lokalny klucz dostępu i próbuje ponownie; jeśli na serwerze jest nieaktualny wpis, należy go usunąć.

## 11 work-profile-cannot-sign-in (high)

error-work-profile-cannot-sign-in-title = Klucz dostępu jest w drugiej części telefonu
error-work-profile-cannot-sign-in-meaning = Telefon oddziela aplikacje służbowe od prywatnych, a klucz dostępu działa tylko w tej części, w której powstał. Prawdopodobnie potrzebujesz po prostu drugiego.
error-work-profile-cannot-sign-in-do-1 = Otwórz Authenticator w profilu służbowym, ten ze znakiem aktówki.
error-work-profile-cannot-sign-in-do-2 = Naciśnij tam swoje konto służbowe, a potem { $auth-create-a-passkey }. Pierwszy klucz dostępu możesz zachować.
error-work-profile-cannot-sign-in-do-3 = Jeśli nie ma Authenticator ze znakiem aktówki albo się nie uda, wyślij do helpdesku wiadomość przygotowaną przez ten program.
error-work-profile-cannot-sign-in-it = W Androidzie klucz dostępu działa tylko w profilu, w którym powstał. Authenticator musi być zainstalowany w profilu służbowym, być tam dozwolony jako dostawca poświadczeń i mieć własny klucz dostępu; klucz w profilu osobistym się nie liczy.

## 12 sign-in-another-way (high)

error-sign-in-another-way-title = Ten klucz dostępu już nie działa
error-sign-in-another-way-meaning = Microsoft nie mógł użyć klucza dostępu z Twojego telefonu. Nie jest już ważny, a nowy tworzy się szybko.
error-sign-in-another-way-do-1 = Zaloguj się inną metodą, którą masz.
error-sign-in-another-way-do-2 = Usuń stary klucz dostępu: w Authenticator naciśnij swoje konto służbowe, potem { $auth-settings } i { $auth-delete-passkey }. Jeśli jest też na stronie { $ms-security-info }, usuń go również tam.
error-sign-in-another-way-do-3 = Utwórz nowy klucz dostępu za pomocą tego programu.
error-sign-in-another-way-do-4 = Jeśli nie masz innego sposobu logowania, wyślij do helpdesku wiadomość przygotowaną przez ten program.
error-sign-in-another-way-it = Klucz dostępu na urządzeniu nie jest już ważny dla tego konta. Użytkownik loguje się inną metodą lub za pomocą TAP, usuwa stary klucz dostępu i rejestruje się ponownie.

## 13 passkey-no-longer-usable (high)

error-passkey-no-longer-usable-title = Ten klucz dostępu został usunięty z Twojego konta
error-passkey-no-longer-usable-meaning = Telefon ma jeszcze stary klucz dostępu, ale konto już go nie zna. Potrzebujesz tylko nowego.
error-passkey-no-longer-usable-do-1 = W Authenticator naciśnij swoje konto służbowe, potem { $auth-settings } i { $auth-delete-passkey }.
error-passkey-no-longer-usable-do-2 = Utwórz nowy klucz dostępu za pomocą tego programu.
error-passkey-no-longer-usable-do-3 = Jeśli bez starego klucza nie możesz się zalogować, wyślij do helpdesku wiadomość przygotowaną przez ten program.
error-passkey-no-longer-usable-it = Klucz dostępu został usunięty na serwerze, ale pozostał na telefonie. Użytkownik usuwa lokalną kopię i rejestruje się ponownie; jeśli nie ma innej metody, proszę wydać TAP.

## 14 phone-option-or-qr-missing (high)

error-phone-option-or-qr-missing-title = Komputer nie proponuje telefonu
error-phone-option-or-qr-missing-meaning = Kod QR pojawia się tylko wtedy, gdy komputer i telefon mogą się wzajemnie wykryć. Najczęściej Bluetooth jest wyłączony lub niedozwolony albo telefon jest za daleko.
error-phone-option-or-qr-missing-do-1 = Włącz Bluetooth na komputerze i na telefonie. Nie trzeba ich parować.
error-phone-option-or-qr-missing-do-2 = Połóż telefon obok komputera i sprawdź, czy oba mają internet. Potem jeszcze raz poszukaj opcji { $ms-phone-option }.
error-phone-option-or-qr-missing-do-3 = Nadal tego nie ma? Cofnij się w tym programie i wybierz sposób bez kodu QR. Nie wymaga on Bluetooth.
error-phone-option-or-qr-missing-do-4 = Jeśli nie masz do wyboru innego sposobu, wyślij do helpdesku wiadomość przygotowaną przez ten program.
error-phone-option-or-qr-missing-it = Bluetooth jest wyłączony, zabroniony przez zasady lub poza zasięgiem albo któreś urządzenie jest offline. Bluetooth można dopuścić tylko dla kluczy dostępu: ServicesAllowedList z usługami 0000FFFD-0000-1000-8000-00805F9B34FB i 0000FFF9-0000-1000-8000-00805F9B34FB. Ścieżka w aplikacji i przejście z komputera do aplikacji nie wymagają Bluetooth.

## 15 stuck-connecting-to-device (medium)

error-stuck-connecting-to-device-title = Komputer i telefon nie mogą się połączyć
error-stuck-connecting-to-device-meaning = Kod QR został odczytany, ale połączenie nie powstaje. Najczęściej blokuje je sieć, a tego nie widać.
error-stuck-connecting-to-device-do-1 = Anuluj, sprawdź, czy Bluetooth jest włączony na obu urządzeniach, i spróbuj jeszcze raz.
error-stuck-connecting-to-device-do-2 = Jeśli Ci wolno, spróbuj w innej sieci.
error-stuck-connecting-to-device-do-3 = Albo cofnij się w tym programie i wybierz sposób bez kodu QR.
error-stuck-connecting-to-device-do-4 = Wyślij do helpdesku wiadomość przygotowaną przez ten program, aby można było odblokować połączenie w sieci.
error-stuck-connecting-to-device-it = Hosty tunelu ścieżki QR są prawdopodobnie blokowane lub przechwytywane. Proszę dopuścić cable.ua5v.com (Android), cable.auth.com, app-site-association.cdn-apple.com i app-site-association.networking.apple (iPhone i iPad) z komputera i telefonu, bez proxy i bez inspekcji TLS. Bluetooth musi działać na obu urządzeniach.

## 16 tap-blocked-by-policy (high)

error-tap-blocked-by-policy-title = Kod tymczasowy został odrzucony
error-tap-blocked-by-policy-meaning = Kod mógł już zostać użyty albo nie pasuje do ustawień firmy. To nie Twoja wina, ale potrzebujesz nowego.
error-tap-blocked-by-policy-do-1 = Nie wpisuj ponownie tego samego kodu.
error-tap-blocked-by-policy-do-2 = Poproś helpdesk o nowy kod { $ms-temporary-access-pass } i wyślij tam wiadomość przygotowaną przez ten program.
error-tap-blocked-by-policy-do-3 = Użyj nowego kodu na telefonie, nie na tym komputerze. Jeśli i on zostanie odrzucony, ponownie skontaktuj się z helpdeskiem.
error-tap-blocked-by-policy-it = Użytkownik nie jest objęty zasadami Temporary Access Pass, kod jest wielorazowy, choć zasady wymuszają jednorazowy, albo kod został już użyty. Proszę poprawić zasady i wydać nowy kod; kodu jednorazowego trzeba użyć na telefonie.

## 17 tap-not-offered (high)

error-tap-not-offered-title = Strona logowania nie pyta o kod tymczasowy
error-tap-not-offered-meaning = Nowy kod może zacząć działać dopiero po kilku minutach. Mógł też zostać już zużyty albo konto nie jest jeszcze na to przygotowane.
error-tap-not-offered-do-1 = Odczekaj kilka minut, a potem zacznij logowanie od nowa.
error-tap-not-offered-do-2 = Na stronie logowania poszukaj napisu { $ms-use-tap-instead } lub podobnych słów.
error-tap-not-offered-do-3 = Jeśli tego nie ma, wyślij do helpdesku wiadomość przygotowaną przez ten program i poproś o sprawdzenie kodu.
error-tap-not-offered-it = Użytkownik nie jest objęty zasadami Temporary Access Pass, kod został zużyty albo jeszcze się nie zreplikował (kilka minut). Proszę sprawdzić zakres i stan kodu i w razie potrzeby wydać nowy.

## 18 tap-guest-refused (high)

error-tap-guest-refused-title = Goście nie mogą dostać kodu tymczasowego
error-tap-guest-refused-meaning = Twoje konto jest tu gościem z innej organizacji, a gościom nie można nadać takiego kodu. To ogólna zasada, która nie dotyczy Ciebie osobiście.
error-tap-guest-refused-do-1 = Poproś o pomoc w logowaniu helpdesk własnej organizacji, czyli tej, w której jest Twoje konto.
error-tap-guest-refused-do-2 = Powiedz o tym także tutejszemu helpdeskowi i wyślij tam wiadomość przygotowaną przez ten program.
error-tap-guest-refused-it = Temporary Access Pass nie można dodać gościowi zewnętrznemu, a goście nie mogą rejestrować kluczy dostępu w dzierżawie zasobów (resource tenant). Proszę, aby użytkownik wykonał MFA w dzierżawie macierzystej (home tenant).

## 19 more-information-required (medium)

error-more-information-required-title = Firma prosi o dodanie metody logowania
error-more-information-required-meaning = To nie jest błąd ani Twoja wina. Microsoft pokazuje tę stronę, gdy firma chce lepiej zabezpieczyć Twoje konto.
error-more-information-required-do-1 = Czy strona pojawiła się podczas logowania do pracy z Twojej inicjatywy? W takim razie naciśnij { $ms-next }. W większości firm następna strona jest pod adresem mysignins.microsoft.com.
error-more-information-required-do-2 = Jeśli strona chce pokazać kod QR, spróbuj { $ms-different-method }, a potem { $ms-passkey-in-authenticator }.
error-more-information-required-do-3 = Jeśli nie masz pewności, czy strona jest prawdziwa, zamknij ją i zapytaj helpdesk.
error-more-information-required-it = Rejestracja jest wymuszana podczas logowania (interrupt mode); to nie awaria. Wariant kreatora z kluczem dostępu może uruchomić ścieżkę WebAuthn, która przy zaświadczaniu (attestation) się nie udaje: użytkownik wybiera wtedy inną metodę i Passkey in Microsoft Authenticator.

## 20 restored-account-needs-sign-in (high)

error-restored-account-needs-sign-in-title = Konto pochodzi z kopii zapasowej i wymaga jednego logowania
error-restored-account-needs-sign-in-meaning = Czerwony napis to tylko przypomnienie. Na ten telefon przywrócono nazwę konta, ale nie jego klucze.
error-restored-account-needs-sign-in-do-1 = Naciśnij konto z czerwonym napisem { $auth-sign-in-to-add }.
error-restored-account-needs-sign-in-do-2 = Zaloguj się. Potem możesz dalej tworzyć klucz dostępu.
error-restored-account-needs-sign-in-do-3 = Jeśli nie możesz się zalogować, wyślij do helpdesku wiadomość przygotowaną przez ten program i poproś o kod { $ms-temporary-access-pass }.
error-restored-account-needs-sign-in-it = Konto przywrócono z kopii zapasowej Authenticator, która nigdy nie zawiera kluczy dostępu. Użytkownik loguje się na konto jeden raz, a potem rejestruje nowy klucz dostępu; jeśli nie ma innej metody, proszę wydać TAP.

## 21 no-passkeys-available (high)

error-no-passkeys-available-title = Na telefonie nie znaleziono klucza dostępu
error-no-passkeys-available-meaning = Może brakuje drobiazgu, na przykład blokady ekranu lub internetu. Na nowym telefonie to normalne: klucze dostępu nie przenoszą się ze starego.
error-no-passkeys-available-do-1 = Sprawdź, czy telefon ma blokadę ekranu.
error-no-passkeys-available-do-2 = Sprawdź, czy Bluetooth i internet są włączone na telefonie i na komputerze. Potem spróbuj ponownie.
error-no-passkeys-available-do-3 = Nowy telefon? Uruchom ten program od początku i utwórz nowy klucz dostępu. Jeśli masz jeszcze stary telefon, nie pozbywaj się go, aż skończysz.
error-no-passkeys-available-do-4 = Jeśli nie masz innego sposobu logowania, poproś helpdesk o kod { $ms-temporary-access-pass } i wyślij tam wiadomość przygotowaną przez ten program.
error-no-passkeys-available-it = Na telefonie nie ma nadającego się do użycia klucza dostępu: brak blokady ekranu, Bluetooth lub internetu albo klucz został na starym telefonie (nigdy nie jest częścią kopii zapasowej Authenticator). Proszę wydać TAP, aby użytkownik mógł zarejestrować się ponownie.

## 22 rooted-or-jailbroken (high)

error-rooted-or-jailbroken-title = Authenticator nie ufa systemowi tego telefonu
error-rooted-or-jailbroken-meaning = Wygląda na to, że system tego telefonu został zmieniony. Microsoft nie zezwala już na konta służbowe na takich telefonach i firma nie może tego wyłączyć.
error-rooted-or-jailbroken-do-1 = Nie konfiguruj klucza dostępu na tym telefonie.
error-rooted-or-jailbroken-do-2 = Jeśli masz inny telefon, użyj go i uruchom ten program od nowa.
error-rooted-or-jailbroken-do-3 = Jeśli nie, wyślij do helpdesku wiadomość przygotowaną przez ten program i zapytaj o inny sposób, na przykład klucz zabezpieczeń.
error-rooted-or-jailbroken-it = Authenticator wykrył telefon po jailbreaku lub z dostępem root. W 2026 roku Microsoft wprowadził ostrzeżenie, potem blokadę rejestracji i logowania, a następnie usuwanie poświadczeń Entra; jest to zawsze włączone i nie można z tego zrezygnować. Potrzebny jest inny telefon lub klucz zabezpieczeń.

## 23 not-allowed-error (high)

error-not-allowed-error-title = Krok został przerwany
error-not-allowed-error-meaning = Został anulowany, trwał za długo albo inne okno wyszło na wierzch. Łatwo o to i nic się nie zepsuło.
error-not-allowed-error-do-1 = Odblokuj telefon i połóż go obok siebie.
error-not-allowed-error-do-2 = Spróbuj ponownie, powoli. Zostaw okno przeglądarki na wierzchu i nie klikaj nigdzie indziej aż do końca.
error-not-allowed-error-do-3 = Jeśli to się powtarza, wyślij do helpdesku wiadomość przygotowaną przez ten program.
error-not-allowed-error-it = NotAllowedError oznacza anulowanie, przekroczenie czasu, utratę fokusu lub błąd CTAP. W systemie Windows szczegóły są w dzienniku zdarzeń Microsoft-Windows-WebAuthN/Operational.

## 24 something-went-wrong (medium)

error-something-went-wrong-title = Strona Microsoft nie podała, co jest nie tak
error-something-went-wrong-meaning = Ten komunikat może znaczyć wiele rzeczy. Często przeszkadza klucz dostępu z wcześniejszej próby lub z innej aplikacji, i to nie Twoja wina.
error-something-went-wrong-do-1 = Zajrzyj na stronę { $ms-security-info } i do Authenticator. Jeśli wcześniejsza próba zostawiła klucz dostępu, usuń go.
error-something-went-wrong-do-2 = Spróbuj ponownie w innej przeglądarce, w zwykłym oknie.
error-something-went-wrong-do-3 = Jeśli nadal się nie udaje, wyślij do helpdesku wiadomość przygotowaną przez ten program.
error-something-went-wrong-it = Komunikat ogólny, często spowodowany poświadczeniem z niewłaściwego magazynu (vault). Proszę usunąć stare klucze dostępu, spróbować w innej przeglądarce i sprawdzić dzienniki logowania oraz inspekcji z czasu próby.

## 25 method-missing-in-list (high)

error-method-missing-in-list-title = Klucze dostępu w Authenticator nie są włączone dla Twojego konta
error-method-missing-in-list-meaning = Twoje konto nie ma do wyboru opcji { $ms-passkey-in-authenticator }. To ustawienie firmy i nie możesz go zmienić samodzielnie.
error-method-missing-in-list-do-1 = Nie wybieraj zamiast tego { $ms-plain-passkey }. Klucz dostępu mógłby trafić do niewłaściwej aplikacji.
error-method-missing-in-list-do-2 = Wyślij do helpdesku wiadomość przygotowaną przez ten program. Tam mogą to dla Ciebie włączyć.
error-method-missing-in-list-it = Proszę sprawdzić, czy Passkey (FIDO2) jest włączone, czy użytkownik jest w grupie docelowej i nie jest w grupie wykluczonej (wykluczenie ma pierwszeństwo), czy Allow self-service set up ma wartość Yes i czy profil kluczy dostępu użytkownika zezwala na AAGUID aplikacji Authenticator.

## 26 code-53000-device-not-compliant (high)

error-code-53000-device-not-compliant-title = Firma dopuszcza tu tylko sprawdzone urządzenia
error-code-53000-device-not-compliant-meaning = Według reguły firmy urządzenie musi najpierw spełnić określone wymagania. To nie Twoja wina.
error-code-53000-device-not-compliant-do-1 = Zatrzymaj się tutaj. Kolejne próby tego nie zmienią.
error-code-53000-device-not-compliant-do-2 = Wyślij do helpdesku wiadomość przygotowaną przez ten program, z numerem 53000.
error-code-53000-device-not-compliant-it = 53000 DeviceNotCompliant: wymóg zgodnego urządzenia (compliant device) nie jest spełniony. Proszę doprowadzić urządzenie do zgodności albo wykluczyć rejestrację. Microsoft dokumentuje do tego celu Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b); proszę to sprawdzić w swojej dzierżawie (tenant).

## 27 code-53001-device-not-domain-joined (high)

error-code-53001-device-not-domain-joined-title = Do Twojego urządzenia zastosowano regułę dla komputerów firmowych
error-code-53001-device-not-domain-joined-meaning = Reguła wymaga komputera należącego do sieci firmowej. Telefon nie może tego spełnić, więc nie rozwiążesz tego samodzielnie.
error-code-53001-device-not-domain-joined-do-1 = Zatrzymaj się tutaj. Kolejne próby tego nie zmienią.
error-code-53001-device-not-domain-joined-do-2 = Wyślij do helpdesku wiadomość przygotowaną przez ten program, z numerem 53001.
error-code-53001-device-not-domain-joined-it = 53001 DeviceNotDomainJoined: stosowany jest wymóg urządzenia przyłączonego hybrydowo (hybrid joined). Proszę nie stosować go do telefonów.

## 28 code-53002-app-not-approved (high)

error-code-53002-app-not-approved-title = Reguła firmy nie zezwala na tę aplikację
error-code-53002-app-not-approved-meaning = Firma ma listę zatwierdzonych aplikacji, a używanej aplikacji na niej nie ma. To nie Twoja wina.
error-code-53002-app-not-approved-do-1 = Zatrzymaj się tutaj. Kolejne próby tego nie zmienią.
error-code-53002-app-not-approved-do-2 = Wyślij do helpdesku wiadomość przygotowaną przez ten program, z numerem 53002.
error-code-53002-app-not-approved-it = 53002 ApplicationUsedIsNotAnApprovedApp: działa wymóg approved client app. Jego wycofanie zapowiedziano na marzec 2026, więc należy zastąpić go zasadami ochrony aplikacji (app protection policy); Authenticator nie spełnia jednak także ich, dlatego rejestracja musi pozostać poza nimi.

## 29 code-53003-blocked-by-ca (high)

error-code-53003-blocked-by-ca-title = Reguła firmy zablokowała to logowanie
error-code-53003-blocked-by-ca-meaning = Jedna z reguł zabezpieczeń firmy na to nie pozwoliła. Stąd nikt nie widzi która, ale helpdesk może to sprawdzić.
error-code-53003-blocked-by-ca-do-1 = Jeśli strona pokazuje Correlation ID, skopiuj go lub zrób mu zdjęcie.
error-code-53003-blocked-by-ca-do-2 = Wyślij go do helpdesku razem z wiadomością przygotowaną przez ten program.
error-code-53003-blocked-by-ca-it = 53003 BlockedByConditionalAccess: dowolne zasady dostępu warunkowego (Conditional Access). Ich nazwę podaje dziennik logowania; można ją znaleźć po Correlation ID. Jeśli aplikacją jest Microsoft Authenticator, a zasobem ea890292-c8c8-4433-b5ea-b09d0668e1a6, blokowana może być rejestracja klucza dostępu; proszę też sprawdzić, czy nie ma blokady platform urządzeń (device platforms).

## 30 code-53004-53011-risk (high)

error-code-53004-53011-risk-title = Microsoft zatrzymał to, aby chronić Twoje konto
error-code-53004-53011-risk-meaning = Microsoft widzi ryzyko i chce, aby najpierw przyjrzał się temu helpdesk. Samo to nie znaczy, że coś poszło nie tak z Twojej winy.
error-code-53004-53011-risk-do-1 = Nie próbuj dalej.
error-code-53004-53011-risk-do-2 = Skontaktuj się wkrótce z helpdeskiem i wyślij tam wiadomość przygotowaną przez ten program.
error-code-53004-53011-risk-it = 53004 ProofUpBlockedDueToRisk lub 53011: rejestracja jest zablokowana z powodu ryzyka. Proszę zbadać i usunąć ryzyko, a potem pozwolić użytkownikowi spróbować ponownie.

## 31 code-53009-app-protection (low)

error-code-53009-app-protection-title = Może przeszkadzać reguła firmy o chronionych aplikacjach
error-code-53009-app-protection-meaning = Ten numer często oznacza, że firma wymaga specjalnie chronionej aplikacji. Zwykle nie możesz tego zmienić.
error-code-53009-app-protection-do-1 = Na razie zatrzymaj się tutaj.
error-code-53009-app-protection-do-2 = Wyślij do helpdesku wiadomość przygotowaną przez ten program, z numerem 53009.
error-code-53009-app-protection-it = Według doniesień 53009 wskazuje na brak zasad ochrony aplikacji usługi Intune (app protection policy); źródło niepotwierdzone. Authenticator nie może spełnić tego wymogu: proszę znaleźć zasady w dzienniku logowania, a potem użyć filtra aplikacji (app filter), połączenia OR z compliant device lub wykluczenia rejestracji.

## 32 code-530035-security-defaults (high)

error-code-530035-security-defaults-title = Podstawowa ochrona firmy zablokowała to logowanie
error-code-530035-security-defaults-meaning = Firma używa podstawowej ochrony Microsoft, która tu odmówiła. To nie Twoja wina.
error-code-530035-security-defaults-do-1 = Zatrzymaj się tutaj. Kolejne próby prawdopodobnie tego nie zmienią.
error-code-530035-security-defaults-do-2 = Wyślij do helpdesku wiadomość przygotowaną przez ten program, z numerem 530035.
error-code-530035-security-defaults-it = 530035 BlockedBySecurityDefaults: domyślne ustawienia zabezpieczeń (security defaults) dzierżawy blokują logowanie. Nie znamy udokumentowanego rozwiązania dla tego kroku; proszę sprawdzić w dzienniku logowania, co zostało odrzucone.

## 33 code-135010-key-not-found (medium)

error-code-135010-key-not-found-title = Twoje konto nie zna tego klucza dostępu
error-code-135010-key-not-found-meaning = Telefon ma klucz dostępu, ale prawdopodobnie nie ma go już na liście konta. Pomoże nowy.
error-code-135010-key-not-found-do-1 = W Authenticator naciśnij swoje konto służbowe, potem { $auth-settings } i { $auth-delete-passkey }.
error-code-135010-key-not-found-do-2 = Utwórz nowy klucz dostępu za pomocą tego programu.
error-code-135010-key-not-found-do-3 = Jeśli się nie uda, wyślij do helpdesku wiadomość przygotowaną przez ten program, z numerem 135010.
error-code-135010-key-not-found-it = 135010 KeyNotFound: klucz nie jest znany w Entra (kod ze starszej dokumentacji). Użytkownik usuwa lokalny klucz dostępu i rejestruje się ponownie.

## 34 android14-no-provider-switch (high)

error-android14-no-provider-switch-title = Ten telefon nie ma przełącznika dla Authenticator
error-android14-no-provider-switch-meaning = Niektórzy producenci pominęli ten przełącznik w Androidzie 14. Żadna aplikacja nie może go dodać, więc niczego nie przeoczono.
error-android14-no-provider-switch-do-1 = Najpierw użyj wyszukiwania w ustawieniach telefonu i wpisz { $android-search-passkey }.
error-android14-no-provider-switch-do-2 = Jeśli nie pojawi się lista, na której jest { $auth-name }, poszukaj aktualizacji systemu i zainstaluj Androida 15 lub nowszego, o ile telefon go oferuje.
error-android14-no-provider-switch-do-3 = Nie ma aktualizacji? Użyj innego telefonu albo wyślij do helpdesku wiadomość przygotowaną przez ten program i poproś o klucz zabezpieczeń.
error-android14-no-provider-switch-it = W Androidzie 14 funkcja Credential Manager była dla producentów opcjonalna i niektóre telefony jej nie mają. Microsoft zaleca Androida 15; telefon można sprawdzić poleceniem: adb shell pm has-feature android.software.credentials. W przeciwnym razie proszę zapewnić klucz zabezpieczeń lub inny telefon.

## 35 attestation-service-down (high)

error-attestation-service-down-title = Nie udało się dokończyć sprawdzania telefonu
error-attestation-service-down-meaning = Apple lub Google musi przez internet potwierdzić, że telefon jest oryginalny. Ta usługa bywa przez jakiś czas przeciążona lub niedostępna i nie ma to nic wspólnego z Tobą.
error-attestation-service-down-do-1 = Sprawdź, czy telefon ma internet.
error-attestation-service-down-do-2 = Odczekaj chwilę, a potem spróbuj ponownie.
error-attestation-service-down-do-3 = Jeśli później nadal się nie uda, wyślij do helpdesku wiadomość przygotowaną przez ten program.
error-attestation-service-down-it = Przy wymuszonym zaświadczaniu (attestation) telefon pyta online Apple (App Attest) lub Google (Play Integrity i key attestation). Proszę sprawdzić https://developer.apple.com/system-status/ i https://status.play.google.com/ oraz upewnić się, że sieć telefonu dociera do tych usług.

## 36 company-portal-too-old (high)

error-company-portal-too-old-title = Inna firmowa aplikacja na telefonie jest za stara
error-company-portal-too-old-meaning = Aplikacja Company Portal na telefonie ma starą wersję i nie pozwala skonfigurować Authenticator. Pomoże aktualizacja.
error-company-portal-too-old-do-1 = Otwórz sklep z aplikacjami na telefonie, wyszukaj Company Portal i zaktualizuj.
error-company-portal-too-old-do-2 = Wróć do Authenticator i spróbuj ponownie.
error-company-portal-too-old-do-3 = Jeśli nie możesz zaktualizować tej aplikacji, wyślij do helpdesku wiadomość przygotowaną przez ten program.
error-company-portal-too-old-it = Na telefonach z Androidem i aplikacją Company Portal starszą niż 2111 (5.0.5333.0) nie można zarejestrować Authenticator. Proszę rozesłać aktualizację.

## 37 naming-page-hangs (low)

error-naming-page-hangs-title = Strona z nazwą stoi w miejscu
error-naming-page-hangs-meaning = Często klucz dostępu jest już zapisany, choć strona ciągle się ładuje. Prawdopodobnie wszystko poszło dobrze.
error-naming-page-hangs-do-1 = Otwórz stronę { $ms-security-info } w nowej karcie i zobacz, czy klucz dostępu jest na liście.
error-naming-page-hangs-do-2 = Jeśli jest, zamknij zawieszoną stronę. Możesz przejść do ostatniego sprawdzenia w tym programie.
error-naming-page-hangs-do-3 = Jeśli go nie ma, spróbuj jeszcze raz. Jeśli to nie pomoże, wyślij do helpdesku wiadomość przygotowaną przez ten program.
error-naming-page-hangs-it = Według doniesień strona nadawania nazwy w kreatorze w przeglądarce czasem się zawiesza, choć klucz dostępu istnieje. Proszę sprawdzić metody uwierzytelniania użytkownika; jeśli nie ma tam klucza dostępu, użytkownik usuwa lokalny klucz i rejestruje się w Authenticator.

## 38 windows-whfb-credential-exists (high)

error-windows-whfb-credential-exists-title = Komputer próbował sam zapisać klucz dostępu
error-windows-whfb-credential-exists-meaning = Windows chciał zapisać klucz dostępu na tym komputerze, gdzie masz już logowanie tego rodzaju. Potrzebny klucz dostępu powinien być na telefonie.
error-windows-whfb-credential-exists-do-1 = Anuluj i zacznij od nowa.
error-windows-whfb-credential-exists-do-2 = Wybierz { $ms-passkey-in-authenticator }. Jeśli Windows zapyta, gdzie zapisać klucz dostępu, wybierz telefon, nie Windows.
error-windows-whfb-credential-exists-do-3 = Jeśli nie masz telefonu do wyboru, cofnij się w tym programie i wybierz sposób w aplikacji Authenticator. Jeśli i to się nie uda, wyślij do helpdesku wiadomość przygotowaną przez ten program.
error-windows-whfb-credential-exists-it = Rejestracja Microsoft Entra passkey w systemie Windows nie udaje się, gdy dla tego samego konta istnieje poświadczenie Windows Hello for Business. Użytkownik powinien wybrać telefon, najlepiej przez Passkey in Microsoft Authenticator.
