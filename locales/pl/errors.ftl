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

-nobody-asks = Nikt w Twojej firmie ani w firmie Microsoft nigdy nie poprosi Cię o kod tymczasowy, żaden inny kod ani zdjęcie Twojego kodu QR.
-check-who = Przed wydaniem kodu tymczasowego lub zresetowaniem czegokolwiek proszę sprawdzić, kto o to prosi. Ta wiadomość nie dowodzi, kto ją wysłał.
-log-policy = Dziennik logowania należy filtrować według użytkownika, czasu i kodu błędu; wpis podaje nazwę zasad. Jeśli aplikacją jest Microsoft Authenticator, a zasobem ea890292-c8c8-4433-b5ea-b09d0668e1a6, blokowana może być rejestracja klucza dostępu.
request-user = Dzień dobry, konfiguruję klucz dostępu w Microsoft Authenticator. To, co mogę zrobić bez pomocy, nie wystarczyło. Proszę o pomoc.
request-helpdesk = Dzień dobry, konfiguruję klucz dostępu w Microsoft Authenticator i potrzebuję pomocy helpdesku, aby kontynuować.
request-admin = Dzień dobry, konfiguruję klucz dostępu w Microsoft Authenticator, a ustawienie firmy mnie zatrzymuje. Proszę przekazać to do działu IT.
request-screen = Słowa na moim ekranie: { $quote }
request-number = Numer na moim ekranie: { $number }
request-about = Czego to dotyczy: { $title }
request-place = Gdzie jestem: { $place }
request-sign-in = Jak się dziś loguję: { $way }
request-time = Czas: { $time }
request-it = Dla działu IT:
request-unknown = Tego numeru nie ma na liście programu. Co mówi o nim Microsoft: { $address }

## 1 passkey-not-accepted (medium)

error-passkey-not-accepted-title = Microsoft nie przyjął tego klucza dostępu
error-passkey-not-accepted-meaning = Klucz dostępu powstał na telefonie, ale firma przyjmuje tylko klucze utworzone w aplikacji Authenticator. To nie Twoja wina. Strona internetowa poprowadziła Cię inną drogą.
error-passkey-not-accepted-do-1 = Na telefonie otwórz Authenticator i naciśnij swoje konto służbowe. Naciśnij { $auth-settings }, a potem { $auth-delete-passkey }. W ten sposób usuniesz tylko odrzucony klucz dostępu.
error-passkey-not-accepted-do-2 = Zostań w Authenticator, ponownie naciśnij swoje konto służbowe, a potem { $auth-create-a-passkey }. Wykonaj podane tam kroki.
error-passkey-not-accepted-do-3 = Jeśli klucz dostępu znów zostanie odrzucony, wyślij do helpdesku poniższą wiadomość.
error-passkey-not-accepted-it = Prawdopodobnie wymuszane jest zaświadczanie (attestation), a klucz dostępu powstał ścieżką WebAuthn ({ $ms-having-trouble } lub kreator przerywający logowanie), która nie może go dostarczyć. Użytkownik usuwa pozostawiony klucz dostępu i rejestruje nowy w Authenticator. Dla osób, które muszą użyć kodu QR, można utworzyć osobny profil kluczy dostępu (passkey profile) bez zaświadczania.

## 2 app-protection-block (medium)

error-app-protection-block-title = Reguła firmy zatrzymuje tu Authenticator
error-app-protection-block-meaning = Firma wymaga w tym miejscu specjalnie chronionej aplikacji. Authenticator nie może nią być. To nie Twoja wina i kolejne próby nie pomogą.
error-app-protection-block-do-1 = Nie próbuj dalej. Nie musisz niczego usuwać ani zaczynać od nowa.
error-app-protection-block-do-2 = Wyślij do helpdesku poniższą wiadomość. Helpdesk może zmienić tę regułę.
error-app-protection-block-it = Zasady dostępu warunkowego (Conditional Access) wymagające app protection policy lub approved client app obejmują logowanie aplikacji Authenticator, która jest brokerem i nie może spełnić tego wymogu. Udokumentowane rozwiązania: objęcie konkretnych aplikacji za pomocą filtra, połączenie wymogu z compliant device operatorem OR albo czasowy wyjątek z zabezpieczeniami kompensującymi. Microsoft dokumentuje wykluczenie Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b), choć nie w każdej wersji strony: proszę to sprawdzić w swojej dzierżawie (tenant).

## 3 compliant-device-required (high)

error-compliant-device-required-title = Firma chce najpierw zarządzać tym telefonem
error-compliant-device-required-meaning = Reguła firmy przepuszcza tu tylko zarządzane telefony. Ten komunikat wynika z reguły, a nie z tego, co robisz.
error-compliant-device-required-do-1 = Nie naciskaj jeszcze { $auth-continue }. Firma mogłaby wtedy zacząć zarządzać Twoim telefonem.
error-compliant-device-required-do-2 = Zgódź się na zarządzanie telefonem tylko wtedy, gdy poprosi o to helpdesk.
error-compliant-device-required-do-3 = Wyślij do helpdesku poniższą wiadomość i zapytaj, czy ten telefon ma być zarządzany. Gdy to będzie jasne, wróć tutaj i przejdź dalej.
error-compliant-device-required-it = Wymóg zgodnego urządzenia (compliant device) obejmuje rejestrację z telefonu: odczyt metod (UserAuthenticationMethod.Read) jest z niego zwolniony, zapis (UserAuthenticationMethod.ReadWrite) nie. Należy objąć telefon zarządzaniem albo wykluczyć rejestrację. Microsoft dokumentuje do tego celu Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b); proszę to sprawdzić w swojej dzierżawie (tenant). Praktycy wykluczają też Azure Credential Configuration Endpoint Service (App ID ea890292-c8c8-4433-b5ea-b09d0668e1a6), co nie jest udokumentowane.

## 4 signin-blocked-security-info (medium)

error-signin-blocked-security-info-title = Ten krok jest dozwolony tylko w określonych miejscach lub na określonych urządzeniach
error-signin-blocked-security-info-meaning = Firma chroni ten krok, aby nikt inny nie mógł zmienić Twojego sposobu logowania. To nie Twoja wina.
error-signin-blocked-security-info-do-1 = Jeśli wiesz, jakiego miejsca lub urządzenia wymaga firma, na przykład sieci w biurze, spróbuj stamtąd.
error-signin-blocked-security-info-do-2 = Jeśli nie, poproś helpdesk o kod { $ms-temporary-access-pass }. Działa on przez krótki czas. Użyj go na telefonie, nie na tym komputerze. { -nobody-asks }
error-signin-blocked-security-info-do-3 = Jeśli blokada nadal się pojawia, wyślij do helpdesku poniższą wiadomość.
error-signin-blocked-security-info-it = Prawdopodobnie AADSTS53010 (ProofUpBlockedDueToSecurityInfoAcr): zasady dla akcji użytkownika Register security information albo siła uwierzytelniania (authentication strength), która blokuje punkty końcowe poświadczeń. Samo logowanie do Authenticator też podlega tym zasadom. TAP spełnia MFA z każdego urządzenia i miejsca; proszę uzgodnić zasady dla urządzeń mobilnych z zasadami rejestracji. Ten sam nagłówek pojawia się też przy 53003, gdy zasady blokują platformy urządzeń (device platforms). { -check-who }

## 5 finish-setup-on-web (medium)

error-finish-setup-on-web-title = Authenticator odsyła do przeglądarki
error-finish-setup-on-web-meaning = Reguły firmy wymagają klucza dostępu, zanim go masz. Dlatego aplikacja i przeglądarka mogą odsyłać Cię tam i z powrotem. To nie Twoja wina.
error-finish-setup-on-web-do-1 = Na razie nie próbuj dalej, aby nie kręcić się w kółko.
error-finish-setup-on-web-do-2 = Naciśnij { $auth-open-browser } tylko wtedy, gdy poprosi o to helpdesk.
error-finish-setup-on-web-do-3 = Wyślij do helpdesku poniższą wiadomość. Helpdesk może pomóc Ci przejść dalej.
error-finish-setup-on-web-it = Siła uwierzytelniania (authentication strength) dopuszczająca tylko klucze dostępu dla wszystkich zasobów obejmuje też logowanie potrzebne do utworzenia pierwszego klucza dostępu. Udokumentowane rozwiązanie: osobne zasady dla komputerów i urządzeń mobilnych, z mobilną siłą uwierzytelniania TAP plus klucz dostępu, identyczną z siłą dla Register security information, albo filtr aplikacji (app filter). Dokończenie w przeglądarce działa tylko przy wyłączonym zaświadczaniu (attestation).

## 6 contact-admin-no-mfa (medium)

error-contact-admin-no-mfa-title = Potrzebujesz drugiego sposobu potwierdzenia, kim jesteś
error-contact-admin-no-mfa-meaning = Klucz dostępu możesz dodać tylko po drugim potwierdzeniu, że to Ty. Na Twoim koncie nie ma jeszcze takiej możliwości. Nie da się tego rozwiązać samodzielnie i nie jest to Twoja wina.
error-contact-admin-no-mfa-do-1 = Poproś helpdesk o kod { $ms-temporary-access-pass }. Działa on przez krótki czas. Możesz wysłać tam poniższą wiadomość. { -nobody-asks }
error-contact-admin-no-mfa-do-2 = Gdy dostaniesz kod, użyj go na telefonie, nie na tym komputerze. Może zadziałać tylko raz.
error-contact-admin-no-mfa-do-3 = Potem wróć tutaj i przejdź do następnego kroku. Jeśli kod nie działa, powiedz o tym helpdeskowi.
error-contact-admin-no-mfa-it = Konto nie ma żadnej metody MFA, a rejestracja wymaga MFA lub Temporary Access Pass. Proszę wydać TAP do użycia na telefonie: po zalogowaniu jednorazowym TAP rejestrację trzeba zakończyć w ciągu 10 minut; wielorazowego TAP można użyć ponownie i wtedy czas liczy się od nowa. { -check-who }

## 7 lets-try-something-else (high)

error-lets-try-something-else-title = Zaloguj się jeszcze raz, w inny sposób
error-lets-try-something-else-meaning = Dwie reguły zabezpieczeń się wykluczają. To nie Twoja wina. Często pomaga rozpoczęcie od nowa.
error-lets-try-something-else-do-1 = Zamknij wszystkie okna przeglądarki.
error-lets-try-something-else-do-2 = Z tego programu ponownie otwórz stronę { $ms-security-info }.
error-lets-try-something-else-do-3 = Podczas logowania wybierz inny sposób niż poprzednio.
error-lets-try-something-else-do-4 = Jeśli komunikat wróci, wyślij do helpdesku poniższą wiadomość.
error-lets-try-something-else-it = Siła uwierzytelniania (authentication strength) dla akcji użytkownika Register security information koliduje z regułą, według której My Sign-Ins wymaga MFA, jeśli nie wykonano go w ciągu ostatnich 10 minut. Udokumentowane rozwiązanie: sign-in frequency ustawiona na Every time dla tej akcji użytkownika. Użytkownik może też zalogować się ponownie metodą, którą ta siła przyjmuje.

## 8 key-type-blocked (medium)

error-key-type-blocked-title = Klucz dostępu prawdopodobnie zapisał się w złym miejscu
error-key-type-blocked-meaning = Prawdopodobnie trafił do innego menedżera haseł, na przykład Samsung Pass, a firma nie przyjmuje stamtąd kluczy dostępu. Łatwo o to, bo telefony chętnie proponują własną aplikację.
error-key-type-blocked-do-1 = Usuń nowy klucz dostępu w aplikacji, w której się zapisał.
error-key-type-blocked-do-2 = Spróbuj ponownie. Gdy telefon zapyta, gdzie zapisać klucz dostępu, wybierz { $auth-name }.
error-key-type-blocked-do-3 = Jeśli tej nazwy nie widzisz, poszukaj napisu { $samsung-use-a-different-passkey } lub podobnych słów.
error-key-type-blocked-do-4 = Jeśli wybrano Authenticator, a klucz nadal jest odrzucany, wyślij do helpdesku poniższą wiadomość.
error-key-type-blocked-it = AAGUID nowego klucza dostępu nie jest dozwolony dla tego użytkownika, zwykle dlatego, że żądanie przejął inny dostawca. Jeśli odrzucono samą aplikację Authenticator, proszę zezwolić na jej AAGUID: de1e552d-db1d-4423-a619-566b625cdc84 (Android) i 90a3ccdf-635c-4729-a248-9b709135078f (iOS).

## 9 passkey-not-registered (medium)

error-passkey-not-registered-title = Tym razem klucz dostępu się nie zapisał
error-passkey-not-registered-meaning = Być może trwało to za długo, zostało anulowane albo okno było prywatne. Nic się nie zepsuło. Możesz po prostu spróbować ponownie.
error-passkey-not-registered-do-1 = Użyj zwykłego okna Microsoft Edge lub Google Chrome, nie prywatnego i nie okna wewnątrz innego programu.
error-passkey-not-registered-do-2 = Odblokuj telefon i trzymaj go w ręku, a potem zacznij od nowa.
error-passkey-not-registered-do-3 = Jeśli nie uda się drugi raz, wyślij do helpdesku poniższą wiadomość.
error-passkey-not-registered-it = Typowe dla osadzonej przeglądarki (zaobserwowano w oknie logowania Windows App), przekroczenia czasu lub okna prywatnego. Rejestrację proszę przeprowadzać w zwykłym oknie przeglądarki, nie przez Windows App.

## 10 passkey-already-exists (high)

error-passkey-already-exists-title = Wcześniejsza próba zostawiła klucz dostępu
error-passkey-already-exists-meaning = Na telefonie jest już klucz dostępu, ale konto służbowe może go nie znać. Tak bywa, gdy wcześniejsza próba zatrzyma się w połowie.
error-passkey-already-exists-do-1 = Otwórz stronę { $ms-security-info }. Jeśli klucz dostępu jest na liście, być może wszystko już gotowe: przejdź do ostatniego sprawdzenia w tym programie.
error-passkey-already-exists-do-2 = Jeśli nie ma go na liście, otwórz Authenticator na telefonie i naciśnij swoje konto służbowe. Naciśnij { $auth-settings }, a potem { $auth-delete-passkey }.
error-passkey-already-exists-do-3 = Ponownie naciśnij swoje konto służbowe, a potem { $auth-create-a-passkey }.
error-passkey-already-exists-do-4 = Jeśli znów się nie uda, wyślij do helpdesku poniższą wiadomość.
error-passkey-already-exists-it = W Authenticator istnieje lokalny klucz dostępu bez odpowiednika w Entra, po odrzuceniu przez zaświadczanie (attestation), przekroczeniu czasu lub użyciu niedozwolonego dostawcy. Użytkownik usuwa lokalny klucz dostępu i próbuje ponownie; jeśli na serwerze jest nieaktualny wpis, należy go usunąć.

## 11 work-profile-cannot-sign-in (high)

error-work-profile-cannot-sign-in-title = Klucz dostępu jest w drugim profilu telefonu
error-work-profile-cannot-sign-in-meaning = Telefon oddziela aplikacje służbowe od prywatnych. Klucz dostępu działa tylko w tym profilu, w którym powstał. Prawdopodobnie potrzebujesz po prostu drugiego.
error-work-profile-cannot-sign-in-do-1 = Otwórz aplikację Authenticator w profilu służbowym, tę ze znakiem aktówki.
error-work-profile-cannot-sign-in-do-2 = Naciśnij tam swoje konto służbowe, a potem { $auth-create-a-passkey }. Pierwszy klucz dostępu możesz zachować.
error-work-profile-cannot-sign-in-do-3 = Jeśli nie ma aplikacji Authenticator ze znakiem aktówki albo się nie uda, wyślij do helpdesku poniższą wiadomość.
error-work-profile-cannot-sign-in-it = W Androidzie klucz dostępu działa tylko w profilu, w którym powstał. Authenticator musi być zainstalowany w profilu służbowym, być tam dozwolony jako dostawca poświadczeń i mieć własny klucz dostępu; klucz w profilu osobistym się nie liczy.

## 12 sign-in-another-way (high)

error-sign-in-another-way-title = Ten klucz dostępu już nie działa
error-sign-in-another-way-meaning = Microsoft nie mógł użyć klucza dostępu z Twojego telefonu. Ten klucz nie jest już ważny, ale szybko utworzysz nowy.
error-sign-in-another-way-do-1 = Zaloguj się inną metodą, którą masz.
error-sign-in-another-way-do-2 = Usuń stary klucz dostępu: w Authenticator naciśnij swoje konto służbowe, potem { $auth-settings }, a potem { $auth-delete-passkey }. Jeśli klucz jest też na stronie { $ms-security-info }, usuń go również tam.
error-sign-in-another-way-do-3 = Utwórz nowy klucz dostępu za pomocą tego programu.
error-sign-in-another-way-do-4 = Jeśli nie masz innego sposobu logowania, wyślij do helpdesku poniższą wiadomość.
error-sign-in-another-way-it = Klucz dostępu na urządzeniu nie jest już ważny dla tego konta. Użytkownik loguje się inną metodą lub za pomocą TAP, usuwa stary klucz dostępu i rejestruje nowy. { -check-who }

## 13 passkey-no-longer-usable (high)

error-passkey-no-longer-usable-title = Ten klucz dostępu został usunięty z Twojego konta
error-passkey-no-longer-usable-meaning = Telefon ma jeszcze stary klucz dostępu, ale konto już go nie zna. Potrzebujesz tylko nowego.
error-passkey-no-longer-usable-do-1 = W Authenticator naciśnij swoje konto służbowe, potem { $auth-settings }, a potem { $auth-delete-passkey }.
error-passkey-no-longer-usable-do-2 = Utwórz nowy klucz dostępu za pomocą tego programu.
error-passkey-no-longer-usable-do-3 = Jeśli bez starego klucza nie możesz się zalogować, wyślij do helpdesku poniższą wiadomość.
error-passkey-no-longer-usable-it = Klucz dostępu został usunięty na serwerze, ale pozostał na telefonie. Użytkownik usuwa lokalną kopię i rejestruje nowy klucz dostępu; jeśli nie ma innej metody, proszę wydać TAP. { -check-who }

## 14 phone-option-or-qr-missing (high)

error-phone-option-or-qr-missing-title = Komputer nie proponuje telefonu
error-phone-option-or-qr-missing-meaning = Kod QR pojawia się tylko wtedy, gdy komputer i telefon mogą się wzajemnie wykryć. Często Bluetooth jest wyłączony lub niedozwolony albo telefon jest za daleko.
error-phone-option-or-qr-missing-do-1 = Włącz Bluetooth na komputerze i na telefonie. Nie trzeba ich parować.
error-phone-option-or-qr-missing-do-2 = Połóż telefon obok komputera i sprawdź, czy oba mają internet. Potem jeszcze raz poszukaj opcji { $ms-phone-option }.
error-phone-option-or-qr-missing-do-3 = Nadal tego nie ma? Cofnij się w tym programie i wybierz sposób bez kodu QR. Nie wymaga on Bluetooth.
error-phone-option-or-qr-missing-do-4 = Jeśli nie masz do wyboru innego sposobu, wyślij do helpdesku poniższą wiadomość.
error-phone-option-or-qr-missing-it = Bluetooth jest wyłączony, zabroniony przez zasady lub poza zasięgiem albo któreś urządzenie jest offline. Bluetooth można dopuścić tylko dla kluczy dostępu: ServicesAllowedList z usługami 0000FFFD-0000-1000-8000-00805F9B34FB i 0000FFF9-0000-1000-8000-00805F9B34FB. Ścieżka w aplikacji i przejście z komputera do aplikacji nie wymagają Bluetooth.

## 15 stuck-connecting-to-device (medium)

error-stuck-connecting-to-device-title = Komputer i telefon nie mogą się połączyć
error-stuck-connecting-to-device-meaning = Kod QR został odczytany, ale telefon i komputer nie mogą się połączyć. Najczęściej blokuje to sieć, a tego nie widać.
error-stuck-connecting-to-device-do-1 = Anuluj, sprawdź, czy Bluetooth jest włączony na obu urządzeniach, i spróbuj jeszcze raz.
error-stuck-connecting-to-device-do-2 = Jeśli Ci wolno, spróbuj w innej sieci.
error-stuck-connecting-to-device-do-3 = Albo cofnij się w tym programie i wybierz sposób bez kodu QR.
error-stuck-connecting-to-device-do-4 = Wyślij do helpdesku poniższą wiadomość, aby można było zezwolić na to połączenie.
error-stuck-connecting-to-device-it = Hosty tunelu ścieżki QR są prawdopodobnie blokowane lub przechwytywane. Proszę dopuścić cable.ua5v.com (Android), cable.auth.com, app-site-association.cdn-apple.com i app-site-association.networking.apple (iPhone i iPad) z komputera i telefonu, bez proxy i bez inspekcji TLS. Bluetooth musi działać na obu urządzeniach.

## 16 tap-blocked-by-policy (high)

error-tap-blocked-by-policy-title = Kod tymczasowy został odrzucony
error-tap-blocked-by-policy-meaning = Kod mógł już zostać użyty albo nie pasuje do ustawień firmy. To nie Twoja wina, ale potrzebujesz nowego kodu.
error-tap-blocked-by-policy-do-1 = Nie wpisuj ponownie tego samego kodu.
error-tap-blocked-by-policy-do-2 = Poproś helpdesk o nowy kod { $ms-temporary-access-pass } i wyślij tam poniższą wiadomość. { -nobody-asks }
error-tap-blocked-by-policy-do-3 = Użyj nowego kodu na telefonie, nie na tym komputerze. Jeśli i on zostanie odrzucony, ponownie zadzwoń do helpdesku.
error-tap-blocked-by-policy-it = Użytkownik nie jest objęty zasadami Temporary Access Pass, kod jest wielorazowy, choć zasady wymuszają jednorazowy, albo kod został już użyty. Proszę poprawić zasady i wydać nowy kod; kodu jednorazowego trzeba użyć na telefonie. { -check-who }

## 17 tap-not-offered (high)

error-tap-not-offered-title = Strona logowania nie pyta o kod tymczasowy
error-tap-not-offered-meaning = Nowy kod może zacząć działać dopiero po kilku minutach. Mógł też zostać już zużyty albo konto nie jest jeszcze na to przygotowane.
error-tap-not-offered-do-1 = Odczekaj kilka minut, a potem zacznij logowanie od nowa.
error-tap-not-offered-do-2 = Na stronie logowania poszukaj napisu { $ms-use-tap-instead } lub podobnych słów.
error-tap-not-offered-do-3 = Jeśli tego nie ma, wyślij do helpdesku poniższą wiadomość i poproś o sprawdzenie kodu. { -nobody-asks }
error-tap-not-offered-it = Użytkownik nie jest objęty zasadami Temporary Access Pass, kod został zużyty albo jeszcze się nie zreplikował (kilka minut). Proszę sprawdzić zakres i stan kodu i w razie potrzeby wydać nowy. { -check-who }

## 18 tap-guest-refused (high)

error-tap-guest-refused-title = Goście nie mogą dostać kodu tymczasowego
error-tap-guest-refused-meaning = Jesteś tu gościem z innej organizacji. Goście nie mogą dostać takiego kodu. To ogólna zasada, która nie dotyczy Ciebie osobiście.
error-tap-guest-refused-do-1 = Poproś o pomoc w logowaniu helpdesk własnej organizacji, czyli tej, w której jest Twoje konto.
error-tap-guest-refused-do-2 = Powiedz o tym także tutejszemu helpdeskowi i wyślij tam poniższą wiadomość.
error-tap-guest-refused-it = Temporary Access Pass nie można dodać gościowi zewnętrznemu, a goście nie mogą rejestrować kluczy dostępu w dzierżawie zasobów (resource tenant). Proszę, aby użytkownik wykonał MFA w dzierżawie macierzystej (home tenant).

## 19 more-information-required (medium)

error-more-information-required-title = Firma prosi o dodanie metody logowania
error-more-information-required-meaning = To nie jest błąd ani Twoja wina. Microsoft pokazuje tę stronę, gdy firma chce lepiej zabezpieczyć Twoje konto.
error-more-information-required-do-1 = Czy strona pojawiła się po rozpoczęciu logowania przez Ciebie? W takim razie wybierz { $ms-next }. W większości firm następna strona jest pod adresem mysignins.microsoft.com.
error-more-information-required-do-2 = Jeśli strona chce pokazać kod QR, spróbuj opcji { $ms-different-method }, a potem { $ms-passkey-in-authenticator }.
error-more-information-required-do-3 = Jeśli nie masz pewności, czy strona jest prawdziwa, zamknij ją i zapytaj helpdesk.
error-more-information-required-it = Rejestracja jest wymuszana podczas logowania (interrupt mode); to nie awaria. Wariant kreatora z kluczem dostępu może uruchomić ścieżkę WebAuthn, która przy zaświadczaniu (attestation) się nie udaje: użytkownik wybiera wtedy inną metodę i Passkey in Microsoft Authenticator.

## 20 restored-account-needs-sign-in (high)

error-restored-account-needs-sign-in-title = Konto pochodzi z kopii zapasowej: zaloguj się jeden raz
error-restored-account-needs-sign-in-meaning = Czerwony napis to tylko przypomnienie. Nazwa konta wróciła na ten telefon, ale trzeba się jeszcze zalogować.
error-restored-account-needs-sign-in-do-1 = Naciśnij konto z czerwonym napisem { $auth-sign-in-to-add }.
error-restored-account-needs-sign-in-do-2 = Zaloguj się. Potem możesz dalej tworzyć klucz dostępu.
error-restored-account-needs-sign-in-do-3 = Jeśli nie możesz się zalogować, wyślij do helpdesku poniższą wiadomość i poproś o kod { $ms-temporary-access-pass }. { -nobody-asks }
error-restored-account-needs-sign-in-it = Konto przywrócono z kopii zapasowej Authenticator, która nigdy nie zawiera kluczy dostępu. Użytkownik loguje się na konto jeden raz, a potem rejestruje nowy klucz dostępu; jeśli nie ma innej metody, proszę wydać TAP. { -check-who }

## 21 no-passkeys-available (high)

error-no-passkeys-available-title = Na telefonie nie znaleziono klucza dostępu
error-no-passkeys-available-meaning = Może brakuje drobiazgu, na przykład blokady ekranu lub internetu. Na nowym telefonie to normalne: klucze dostępu nie przenoszą się ze starego.
error-no-passkeys-available-do-1 = Sprawdź, czy telefon ma blokadę ekranu.
error-no-passkeys-available-do-2 = Sprawdź, czy Bluetooth i internet są włączone na telefonie i na komputerze. Potem spróbuj ponownie.
error-no-passkeys-available-do-3 = Nowy telefon? Uruchom ten program od początku i utwórz nowy klucz dostępu. Jeśli masz jeszcze stary telefon, nie pozbywaj się go, aż skończysz.
error-no-passkeys-available-do-4 = Jeśli nie masz innego sposobu logowania, poproś helpdesk o kod { $ms-temporary-access-pass } i wyślij tam poniższą wiadomość. { -nobody-asks }
error-no-passkeys-available-it = Na telefonie nie ma nadającego się do użycia klucza dostępu: brak blokady ekranu, Bluetooth lub internetu albo klucz został na starym telefonie (nigdy nie jest częścią kopii zapasowej Authenticator). Proszę wydać TAP, aby użytkownik mógł zarejestrować nowy klucz dostępu. { -check-who }

## 22 rooted-or-jailbroken (high)

error-rooted-or-jailbroken-title = Authenticator nie ufa systemowi tego telefonu
error-rooted-or-jailbroken-meaning = Wygląda na to, że system tego telefonu został zmieniony. Microsoft nie zezwala już na konta służbowe na takich telefonach i firma nie może tego wyłączyć.
error-rooted-or-jailbroken-do-1 = Nie konfiguruj klucza dostępu na tym telefonie.
error-rooted-or-jailbroken-do-2 = Jeśli masz inny telefon, użyj go i uruchom ten program od nowa.
error-rooted-or-jailbroken-do-3 = Jeśli nie, wyślij do helpdesku poniższą wiadomość i zapytaj o inny sposób, na przykład klucz zabezpieczeń.
error-rooted-or-jailbroken-it = Authenticator wykrył telefon po jailbreaku lub z dostępem root. W 2026 roku Microsoft wprowadził ostrzeżenie, potem blokadę rejestracji i logowania, a następnie usuwanie poświadczeń Entra; jest to zawsze włączone i nie można z tego zrezygnować. Potrzebny jest inny telefon lub klucz zabezpieczeń.

## 23 not-allowed-error (high)

error-not-allowed-error-title = Krok został przerwany
error-not-allowed-error-meaning = Krok został anulowany, trwał za długo albo inne okno wyszło na wierzch. Łatwo o to i nic się nie zepsuło.
error-not-allowed-error-do-1 = Odblokuj telefon i połóż go obok siebie.
error-not-allowed-error-do-2 = Spróbuj ponownie, powoli. Zostaw okno przeglądarki na wierzchu i nie klikaj nigdzie indziej aż do końca.
error-not-allowed-error-do-3 = Jeśli to się powtarza, wyślij do helpdesku poniższą wiadomość.
error-not-allowed-error-it = NotAllowedError oznacza anulowanie, przekroczenie czasu, utratę fokusu lub błąd CTAP. W systemie Windows szczegóły są w dzienniku zdarzeń Microsoft-Windows-WebAuthN/Operational.

## 24 something-went-wrong (medium)

error-something-went-wrong-title = Strona Microsoft nie podała, co jest nie tak
error-something-went-wrong-meaning = Ten komunikat może znaczyć wiele rzeczy. Często przeszkadza klucz dostępu z wcześniejszej próby lub z innej aplikacji, i to nie Twoja wina.
error-something-went-wrong-do-1 = Zajrzyj na stronę { $ms-security-info } i do aplikacji Authenticator. Jeśli wcześniejsza próba zostawiła klucz dostępu, usuń go.
error-something-went-wrong-do-2 = Spróbuj ponownie w innej przeglądarce, w zwykłym oknie.
error-something-went-wrong-do-3 = Jeśli nadal się nie udaje, wyślij do helpdesku poniższą wiadomość.
error-something-went-wrong-it = Komunikat ogólny, często spowodowany poświadczeniem z niewłaściwego magazynu (vault). Proszę usunąć stare klucze dostępu, spróbować w innej przeglądarce i sprawdzić dzienniki logowania oraz inspekcji z czasu próby.

## 25 method-missing-in-list (high)

error-method-missing-in-list-title = Klucze dostępu w Authenticator nie są włączone dla Twojego konta
error-method-missing-in-list-meaning = Na liście nie ma opcji { $ms-passkey-in-authenticator }. Firma prawdopodobnie nie włączyła jej dla Twojego konta. Nie możesz tego zmienić samodzielnie.
error-method-missing-in-list-do-1 = Nie wybieraj zamiast niej opcji { $ms-plain-passkey }. Klucz dostępu mógłby trafić do niewłaściwej aplikacji.
error-method-missing-in-list-do-2 = Czy na liście na stronie { $ms-security-info } jest stary klucz dostępu, którego już nie używasz? Usuń go. Jeśli firma coś dzisiaj zmieniła, odczekaj dwie godziny i sprawdź ponownie.
error-method-missing-in-list-do-3 = Wyślij do helpdesku poniższą wiadomość. Helpdesk może to dla Ciebie włączyć.
error-method-missing-in-list-it = Proszę sprawdzić, czy Passkey (FIDO2) jest włączone, czy użytkownik jest w grupie docelowej i nie jest w grupie wykluczonej (wykluczenie ma pierwszeństwo), czy Allow self-service set up ma wartość Yes i czy profil kluczy dostępu użytkownika zezwala na AAGUID aplikacji Authenticator. Metody brakuje także wtedy, gdy skonfigurowano już dozwolone maksimum, oraz przez jedną do dwóch godzin po zmianie zasad.

## 26 code-53000-device-not-compliant (high)

error-code-53000-device-not-compliant-title = Firma dopuszcza tu tylko sprawdzone urządzenia
error-code-53000-device-not-compliant-meaning = Według reguły firmy urządzenie musi najpierw spełnić określone wymagania. To nie Twoja wina.
error-code-53000-device-not-compliant-do-1 = Nie próbuj dalej. Kolejne próby niczego nie zmienią.
error-code-53000-device-not-compliant-do-2 = Wyślij do helpdesku poniższą wiadomość z numerem 53000.
error-code-53000-device-not-compliant-it = 53000 DeviceNotCompliant: wymóg zgodnego urządzenia (compliant device) nie jest spełniony. Proszę doprowadzić urządzenie do zgodności albo wykluczyć rejestrację. Microsoft dokumentuje do tego celu Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b); proszę to sprawdzić w swojej dzierżawie (tenant).

## 27 code-53001-device-not-domain-joined (high)

error-code-53001-device-not-domain-joined-title = Do Twojego urządzenia zastosowano regułę dla komputerów firmowych
error-code-53001-device-not-domain-joined-meaning = Reguła wymaga komputera należącego do sieci firmowej. Telefon nie może tego spełnić. Nie rozwiążesz tego samodzielnie.
error-code-53001-device-not-domain-joined-do-1 = Nie próbuj dalej. Kolejne próby niczego nie zmienią.
error-code-53001-device-not-domain-joined-do-2 = Wyślij do helpdesku poniższą wiadomość z numerem 53001.
error-code-53001-device-not-domain-joined-it = 53001 DeviceNotDomainJoined: stosowany jest wymóg urządzenia przyłączonego hybrydowo (hybrid joined). Proszę nie stosować go do telefonów.

## 28 code-53002-app-not-approved (high)

error-code-53002-app-not-approved-title = Reguła firmy nie zezwala na tę aplikację
error-code-53002-app-not-approved-meaning = Firma ma listę zatwierdzonych aplikacji, a używanej aplikacji na niej nie ma. To nie Twoja wina.
error-code-53002-app-not-approved-do-1 = Nie próbuj dalej. Kolejne próby niczego nie zmienią.
error-code-53002-app-not-approved-do-2 = Wyślij do helpdesku poniższą wiadomość z numerem 53002.
error-code-53002-app-not-approved-it = 53002 ApplicationUsedIsNotAnApprovedApp: działa wymóg approved client app. Jego wycofanie zapowiedziano na marzec 2026, więc należy zastąpić go zasadami ochrony aplikacji (app protection policy); Authenticator nie spełnia jednak także ich, dlatego rejestracja musi pozostać poza nimi.

## 29 code-53003-blocked-by-ca (high)

error-code-53003-blocked-by-ca-title = Reguła firmy zablokowała to logowanie
error-code-53003-blocked-by-ca-meaning = Jedna z reguł zabezpieczeń firmy na to nie pozwoliła. Stąd nie widać, która to reguła, ale helpdesk może to sprawdzić.
error-code-53003-blocked-by-ca-do-1 = Jeśli strona pokazuje Correlation ID, skopiuj go lub zrób mu zdjęcie.
error-code-53003-blocked-by-ca-do-2 = Wyślij go do helpdesku razem z poniższą wiadomością.
error-code-53003-blocked-by-ca-it = 53003 BlockedByConditionalAccess: dowolne zasady dostępu warunkowego (Conditional Access). Ich nazwę podaje dziennik logowania; można ją znaleźć po Correlation ID. Jeśli aplikacją jest Microsoft Authenticator, a zasobem ea890292-c8c8-4433-b5ea-b09d0668e1a6, blokowana może być rejestracja klucza dostępu; proszę też sprawdzić, czy nie ma blokady platform urządzeń (device platforms).

## 30 code-53004-53011-risk (high)

error-code-53004-53011-risk-title = Microsoft zatrzymał to, aby chronić Twoje konto
error-code-53004-53011-risk-meaning = Microsoft widzi ryzyko i chce, aby najpierw przyjrzał się temu helpdesk. Samo to nie znaczy, że popełniasz błąd.
error-code-53004-53011-risk-do-1 = Nie próbuj dalej.
error-code-53004-53011-risk-do-2 = Skontaktuj się wkrótce z helpdeskiem i wyślij tam poniższą wiadomość.
error-code-53004-53011-risk-it = 53004 ProofUpBlockedDueToRisk lub 53011: rejestracja jest zablokowana z powodu ryzyka. Proszę zbadać i usunąć ryzyko, a potem pozwolić użytkownikowi spróbować ponownie.

## 31 code-53009-app-protection (low)

error-code-53009-app-protection-title = Może przeszkadzać reguła firmy o chronionych aplikacjach
error-code-53009-app-protection-meaning = Ten numer często oznacza, że firma wymaga specjalnie chronionej aplikacji. Zwykle nie możesz tego zmienić.
error-code-53009-app-protection-do-1 = Na razie nie próbuj dalej.
error-code-53009-app-protection-do-2 = Wyślij do helpdesku poniższą wiadomość z numerem 53009.
error-code-53009-app-protection-it = Według doniesień 53009 wskazuje na brak zasad ochrony aplikacji usługi Intune (app protection policy); źródło niepotwierdzone. Authenticator nie może spełnić tego wymogu: proszę znaleźć zasady w dzienniku logowania, a potem użyć filtra aplikacji (app filter), połączenia OR z compliant device lub wykluczenia rejestracji.

## 32 code-530035-security-defaults (high)

error-code-530035-security-defaults-title = Podstawowa ochrona firmy zablokowała to logowanie
error-code-530035-security-defaults-meaning = Firma używa podstawowej ochrony Microsoft, która tu odmówiła. To nie Twoja wina.
error-code-530035-security-defaults-do-1 = Nie próbuj dalej. Kolejne próby prawdopodobnie niczego nie zmienią.
error-code-530035-security-defaults-do-2 = Wyślij do helpdesku poniższą wiadomość z numerem 530035.
error-code-530035-security-defaults-it = 530035 BlockedBySecurityDefaults: domyślne ustawienia zabezpieczeń (security defaults) dzierżawy blokują logowanie. Nie znamy udokumentowanego rozwiązania dla tego kroku; proszę sprawdzić w dzienniku logowania, co zostało odrzucone.

## 33 code-135010-key-not-found (high, cure medium)

error-code-135010-key-not-found-title = Twoje konto nie zna tego klucza dostępu
error-code-135010-key-not-found-meaning = Telefon ma klucz dostępu, ale prawdopodobnie nie ma go już na liście konta. Pomoże nowy.
error-code-135010-key-not-found-do-1 = W Authenticator naciśnij swoje konto służbowe, potem { $auth-settings }, a potem { $auth-delete-passkey }.
error-code-135010-key-not-found-do-2 = Utwórz nowy klucz dostępu za pomocą tego programu.
error-code-135010-key-not-found-do-3 = Jeśli się nie uda, wyślij do helpdesku poniższą wiadomość z numerem 135010.
error-code-135010-key-not-found-it = 135010 KeyNotFound: klucz nie jest znany w Entra. Użytkownik usuwa lokalny klucz dostępu i rejestruje nowy.

## 34 android14-no-provider-switch (high)

error-android14-no-provider-switch-title = Ten telefon nie ma przełącznika dla aplikacji Authenticator
error-android14-no-provider-switch-meaning = Niektórzy producenci pominęli ten przełącznik w Androidzie 14. Żadna aplikacja nie może go dodać, więc niczego nie przeoczono.
error-android14-no-provider-switch-do-1 = Najpierw użyj wyszukiwania w ustawieniach telefonu i wpisz { $android-search-passkey }.
error-android14-no-provider-switch-do-2 = Jeśli nie pojawi się lista, na której jest { $auth-name }, poszukaj aktualizacji systemu i zainstaluj Androida 15 lub nowszego, o ile telefon go oferuje.
error-android14-no-provider-switch-do-3 = Nie ma aktualizacji? Użyj innego telefonu albo wyślij do helpdesku poniższą wiadomość i poproś o klucz zabezpieczeń.
error-android14-no-provider-switch-it = W Androidzie 14 funkcja Credential Manager była dla producentów opcjonalna i niektóre telefony jej nie mają. Microsoft zaleca Androida 15; telefon można sprawdzić poleceniem: adb shell pm has-feature android.software.credentials. W przeciwnym razie proszę zapewnić klucz zabezpieczeń lub inny telefon.

## 35 attestation-service-down (high)

error-attestation-service-down-title = Nie udało się dokończyć sprawdzania telefonu
error-attestation-service-down-meaning = Apple lub Google musi przez internet potwierdzić, że telefon jest oryginalny. Ta usługa bywa przez jakiś czas przeciążona lub niedostępna i nie ma to nic wspólnego z Tobą.
error-attestation-service-down-do-1 = Sprawdź, czy telefon ma internet.
error-attestation-service-down-do-2 = Odczekaj chwilę, a potem spróbuj ponownie.
error-attestation-service-down-do-3 = Jeśli później nadal się nie uda, wyślij do helpdesku poniższą wiadomość.
error-attestation-service-down-it = Przy wymuszonym zaświadczaniu (attestation) telefon pyta online Apple (App Attest) lub Google (Play Integrity i key attestation). Proszę sprawdzić https://developer.apple.com/system-status/ i https://status.play.google.com/ oraz upewnić się, że sieć telefonu dociera do tych usług.

## 36 company-portal-too-old (high)

error-company-portal-too-old-title = Inna firmowa aplikacja na telefonie jest za stara
error-company-portal-too-old-meaning = Aplikacja Company Portal (Portal firmy) na telefonie jest za stara. Dlatego nie możesz skonfigurować aplikacji Authenticator. Pomoże aktualizacja.
error-company-portal-too-old-do-1 = Otwórz sklep z aplikacjami na telefonie, wyszukaj Company Portal (Portal firmy) i zaktualizuj tę aplikację.
error-company-portal-too-old-do-2 = Wróć do aplikacji Authenticator i spróbuj ponownie.
error-company-portal-too-old-do-3 = Jeśli nie możesz jej zaktualizować, wyślij do helpdesku poniższą wiadomość.
error-company-portal-too-old-it = Na telefonach z Androidem i aplikacją Company Portal starszą niż 2111 (5.0.5333.0) nie można zarejestrować aplikacji Authenticator. Proszę rozesłać aktualizację.

## 37 naming-page-hangs (low)

error-naming-page-hangs-title = Strona z nazwą stoi w miejscu
error-naming-page-hangs-meaning = Często klucz dostępu jest już zapisany, choć strona ciągle się ładuje. Prawdopodobnie wszystko poszło dobrze.
error-naming-page-hangs-do-1 = Otwórz stronę { $ms-security-info } w nowej karcie i zobacz, czy klucz dostępu jest na liście.
error-naming-page-hangs-do-2 = Jeśli jest, zamknij zawieszoną stronę. Możesz przejść do ostatniego sprawdzenia w tym programie.
error-naming-page-hangs-do-3 = Jeśli go nie ma, spróbuj jeszcze raz. Jeśli to nie pomoże, wyślij do helpdesku poniższą wiadomość.
error-naming-page-hangs-it = Według doniesień strona nadawania nazwy w kreatorze w przeglądarce czasem się zawiesza, choć klucz dostępu istnieje. Proszę sprawdzić metody uwierzytelniania użytkownika; jeśli nie ma tam klucza dostępu, użytkownik usuwa lokalny klucz i rejestruje nowy w Authenticator.

## 38 windows-whfb-credential-exists (high)

error-windows-whfb-credential-exists-title = Komputer próbował sam zapisać klucz dostępu
error-windows-whfb-credential-exists-meaning = Windows chciał zapisać klucz dostępu na tym komputerze. Twój klucz dostępu powinien jednak być na telefonie.
error-windows-whfb-credential-exists-do-1 = Anuluj i zacznij od nowa.
error-windows-whfb-credential-exists-do-2 = Wybierz { $ms-passkey-in-authenticator }. Jeśli Windows zapyta, gdzie zapisać klucz dostępu, wybierz telefon, nie Windows.
error-windows-whfb-credential-exists-do-3 = Jeśli nie masz telefonu do wyboru, cofnij się w tym programie i wybierz sposób w aplikacji Authenticator. Jeśli i to się nie uda, wyślij do helpdesku poniższą wiadomość.
error-windows-whfb-credential-exists-it = Rejestracja Microsoft Entra passkey w systemie Windows nie udaje się, gdy dla tego samego konta istnieje poświadczenie Windows Hello for Business. Użytkownik powinien wybrać telefon, najlepiej przez Passkey in Microsoft Authenticator.

## 39 cannot-access-right-now (medium)

error-cannot-access-right-now-title = Logowanie się udało, ale reguła firmy zablokowała następny krok
error-cannot-access-right-now-meaning = Firma pozwala na ten krok tylko z określonych miejsc, urządzeń, przeglądarek lub aplikacji. To nie Twoja wina.
error-cannot-access-right-now-do-1 = Czy okno było prywatne albo otwarte wewnątrz innego programu? W takim razie spróbuj raz w zwykłym oknie Microsoft Edge lub Google Chrome.
error-cannot-access-right-now-do-2 = Jeśli te same słowa pojawią się znowu, nie próbuj dalej. Jeśli strona pokazuje numer lub Correlation ID, skopiuj go lub zrób mu zdjęcie.
error-cannot-access-right-now-do-3 = Wyślij numer lub zdjęcie do helpdesku razem z poniższą wiadomością.
error-cannot-access-right-now-it = Zasady dostępu warunkowego (Conditional Access) blokują po poprawnym pierwszym kroku, najczęściej z kodem 53003. { -log-policy } Proszę też sprawdzić, czy nie ma blokady platform urządzeń (device platforms). Microsoft dokumentuje wykluczenie Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b), choć nie w każdej wersji strony: proszę to sprawdzić w swojej dzierżawie (tenant).

## 40 help-keep-device-secure (medium)

error-help-keep-device-secure-title = Aplikacja Authenticator chce zarejestrować ten telefon
error-help-keep-device-secure-meaning = To nie jest błąd. Aplikacja Authenticator informuje Microsoft, że ten telefon należy do Twojego konta służbowego. Rejestracja to nie to samo co zarządzanie telefonem przez firmę.
error-help-keep-device-secure-do-1 = Czy właśnie dodajesz konto służbowe albo włączasz logowanie telefonem? W takim razie naciśnij { $auth-register }.
error-help-keep-device-secure-do-2 = Jeśli na dalszej stronie jest napisane, że firma chce zarządzać telefonem, zaczekaj i najpierw zapytaj helpdesk.
error-help-keep-device-secure-do-3 = Jeśli rejestracja się nie uda, wyślij do helpdesku poniższą wiadomość.
error-help-keep-device-secure-it = Rejestracja urządzenia (Entra registered), potrzebna raz na dzierżawę (tenant) do logowania telefonem bez hasła; to nie awaria. Sam klucz dostępu jej nie potrzebuje. Jeśli się nie udaje, proszę sprawdzić Users may register their devices oraz Maximum number of devices. Starsza strona, która prosiła o objęcie telefonu zarządzaniem, miała ten sam tytuł: jeśli pojawia się taka prośba, działa wymóg zgodnego urządzenia (compliant device).

## 41 prompted-setup-error-skip (high)

error-prompted-setup-error-skip-title = Konfiguracja klucza dostępu podczas logowania się nie udała
error-prompted-setup-error-skip-meaning = Strona logowania zaproponowała konfigurację klucza dostępu i to się nie udało. Nic się nie zepsuło. Możesz pominąć ten krok i nikt tego nie liczy.
error-prompted-setup-error-skip-do-1 = Na stronie błędu wybierz { $ms-skip }. Potem możesz pracować dalej.
error-prompted-setup-error-skip-do-2 = Utwórz klucz dostępu w aplikacji Authenticator. Ten program pokaże Ci, jak to zrobić.
error-prompted-setup-error-skip-do-3 = Jeśli nie możesz przejść dalej bez klucza dostępu, wyślij do helpdesku poniższą wiadomość.
error-prompted-setup-error-skip-it = Konfiguracja uruchomiona przez kampanię rejestracji się nie udała. Pominięcie na tej stronie błędu nie liczy się jako odłożenie. Monit zapisuje klucz dostępu na używanym urządzeniu lub w używanej przeglądarce; użytkownik powinien zarejestrować klucz w aplikacji Authenticator.

## 42 prompted-to-set-up-passkey (high)

error-prompted-to-set-up-passkey-title = Strona logowania proponuje konfigurację klucza dostępu
error-prompted-to-set-up-passkey-meaning = To nie jest błąd. Wiele firm używa tej prośby i może ona wracać codziennie. Po wybraniu { $ms-next } klucz dostępu często zapisuje się na urządzeniu, którego właśnie używasz, a nie w aplikacji Authenticator.
error-prompted-to-set-up-passkey-do-1 = Czy prośba pojawiła się po rozpoczęciu logowania przez Ciebie? W takim razie jest najprawdopodobniej prawdziwa. Jeśli nie, zamknij stronę.
error-prompted-to-set-up-passkey-do-2 = Wybierz { $ms-skip-for-now } lub { $ms-other-options }. Potem utwórz klucz dostępu w aplikacji Authenticator. Ten program pokaże Ci, jak to zrobić.
error-prompted-to-set-up-passkey-do-3 = Jeśli nie możesz pominąć prośby albo nie masz pewności, czy strona jest prawdziwa, zamknij ją i wyślij do helpdesku poniższą wiadomość.
error-prompted-to-set-up-passkey-it = Kampania rejestracji kluczy dostępu; to nie awaria. Microsoft managed: codziennie, bez limitu. Stan Enabled: od 0 do 14 dni, a liczba odłożeń może być ograniczona do 3. Monit zapisuje klucz dostępu na używanym urządzeniu lub w używanej przeglądarce. Klucz dostępu w aplikacji Authenticator kończy monity tylko w systemach iOS i Android, chyba że profil kluczy dostępu (passkey profile) jest ograniczony do AAGUID lub wymaga zaświadczania (attestation).

## 43 sms-only-must-register (high)

error-sms-only-must-register-title = Potrzebny jest klucz dostępu, bo SMS-y i połączenia się kończą
error-sms-only-must-register-meaning = Od 1 lutego 2027 r. Microsoft nie pozwala już potwierdzać logowania SMS-em ani połączeniem telefonicznym. Dla administratorów globalnych i użytkowników zewnętrznych jest to 1 lipca 2027 r. Kto nie ma innej metody, musi skonfigurować klucz dostępu. Z Twoim kontem wszystko jest w porządku.
error-sms-only-must-register-do-1 = Skonfiguruj klucz dostępu. Jeśli możesz wybrać miejsce zapisu, wybierz { $auth-name } na telefonie.
error-sms-only-must-register-do-2 = Jeśli to się nie uda, poproś helpdesk o kod { $ms-temporary-access-pass }. Działa on przez krótki czas. Wyślij tam poniższą wiadomość. { -nobody-asks }
error-sms-only-must-register-do-3 = Użyj kodu na telefonie, nie na tym komputerze. Jeśli nadal nie możesz utworzyć klucza dostępu, zadzwoń do helpdesku.
error-sms-only-must-register-it = Jedyną metodą MFA użytkownika jest SMS lub połączenie firmy Microsoft. Od 1 lutego 2027 r. (administratorzy globalni i użytkownicy zewnętrzni: 1 lipca 2027 r.) logowanie wymaga klucza dostępu i nie można tego pominąć. Proszę wydać tymczasowy kod dostępu (TAP), aby użytkownik mógł zarejestrować klucz na telefonie. Użytkownicy przeniesieni wcześniej do dostawcy telefonii zachowują SMS-y i połączenia. { -check-who }

## 44 code-130504-tap-expired (low)

error-code-130504-tap-expired-title = Tymczasowy kod dostępu (Temporary Access Pass) prawdopodobnie wygasł
error-code-130504-tap-expired-meaning = Taki kod działa tylko przez krótki czas. Ten numer często oznacza, że czas minął. To nie Twoja wina.
error-code-130504-tap-expired-do-1 = Nie wpisuj ponownie tego samego kodu.
error-code-130504-tap-expired-do-2 = Poproś helpdesk o nowy kod { $ms-temporary-access-pass } i wyślij tam poniższą wiadomość. { -nobody-asks }
error-code-130504-tap-expired-do-3 = Szybko użyj nowego kodu, i to na telefonie. Jeśli i on zostanie odrzucony, zadzwoń do helpdesku.
error-code-130504-tap-expired-it = Numer 130504 jest zgłaszany dla tymczasowego kodu dostępu (TAP), którego czas minął (źródło niepotwierdzone). Proszę sprawdzić TAP użytkownika i wydać nowy, który zostawi dość czasu na telefon. { -check-who }

## 45 code-130507-tap-not-verified (low)

error-code-130507-tap-not-verified-title = Tymczasowy kod dostępu (Temporary Access Pass) nie został rozpoznany
error-code-130507-tap-not-verified-meaning = Ten numer często oznacza, że kod został usunięty, zastąpiony nowszym albo należy do innego konta. Pomoże nowy kod.
error-code-130507-tap-not-verified-do-1 = Sprawdź, czy logujesz się na konto służbowe i wpisujesz najnowszy kod.
error-code-130507-tap-not-verified-do-2 = Jeśli kod nadal jest odrzucany, poproś helpdesk o nowy kod { $ms-temporary-access-pass } i wyślij tam poniższą wiadomość. { -nobody-asks }
error-code-130507-tap-not-verified-do-3 = Jeśli nowy kod też zostanie odrzucony, zadzwoń do helpdesku.
error-code-130507-tap-not-verified-it = Numer 130507 jest zgłaszany, gdy tymczasowego kodu dostępu (TAP) nie udało się znaleźć lub zweryfikować (źródło niepotwierdzone). Proszę sprawdzić TAP użytkownika: jest tylko jeden na użytkownika, więc nowy zastępuje stary. { -check-who }

## 46 code-130501-credential-policy (high, cure medium)

error-code-130501-credential-policy-title = Ta metoda logowania nie jest dozwolona dla Twojego konta
error-code-130501-credential-policy-meaning = Firma decyduje, których metod logowania możesz używać. Wybrana metoda prawdopodobnie do nich nie należy. To nie Twoja wina.
error-code-130501-credential-policy-do-1 = Zacznij logowanie od nowa i wybierz inną metodę logowania, jeśli ją masz.
error-code-130501-credential-policy-do-2 = Jeśli nie masz innej, wyślij do helpdesku poniższą wiadomość z numerem 130501.
error-code-130501-credential-policy-it = 130501: zasady metod uwierzytelniania nie zezwalają użytkownikowi na tę metodę. Proszę sprawdzić, kto jest w grupie docelowej, a kto w wykluczonej (wykluczenie ma pierwszeństwo), oraz ustawienia metody.

## 47 code-5007x-mfa-needed (high)

error-code-5007x-mfa-needed-title = Logowanie wymaga więcej niż hasła
error-code-5007x-mfa-needed-meaning = Trzeba drugi raz pokazać, że to Ty. Albo nie zostało to dokończone, albo Twoje konto nie ma jeszcze do tego metody. To nie Twoja wina.
error-code-5007x-mfa-needed-do-1 = Zacznij logowanie od nowa i dokończ drugie sprawdzenie, na przykład w aplikacji lub kodem.
error-code-5007x-mfa-needed-do-2 = Jeśli nie masz do tego metody, poproś helpdesk o kod { $ms-temporary-access-pass }. Działa on przez krótki czas. Wyślij tam poniższą wiadomość. { -nobody-asks }
error-code-5007x-mfa-needed-do-3 = Użyj kodu na telefonie, nie na tym komputerze. Jeśli nadal nie możesz się zalogować, zadzwoń do helpdesku.
error-code-5007x-mfa-needed-it = 50074 i 50076: wymagane jest MFA i nie zostało ono ukończone. 50072 i 50079: użytkownik musi najpierw zarejestrować metodę. Same w sobie są to przerwania, a nie awarie. Jeśli użytkownik nie ma metody, proszę wydać tymczasowy kod dostępu (TAP) do użycia na telefonie. { -check-who }

## 48 code-50078-mfa-expired (high)

error-code-50078-mfa-expired-title = Ostatnie potwierdzenie jest za stare
error-code-50078-mfa-expired-meaning = Wcześniejsze logowanie było potwierdzone, ale firma chce nowego potwierdzenia. To normalne.
error-code-50078-mfa-expired-do-1 = Zaloguj się ponownie i potwierdź, że to Ty.
error-code-50078-mfa-expired-do-2 = Potem wróć do kroku, na którym praca została przerwana.
error-code-50078-mfa-expired-do-3 = Jeśli prośba wraca wciąż od nowa, wyślij do helpdesku poniższą wiadomość z numerem 50078.
error-code-50078-mfa-expired-it = 50078 UserStrongAuthExpired: MFA tej sesji jest dla zasad za stare. Użytkownik loguje się ponownie z MFA. Jeśli się to powtarza, proszę sprawdzić częstotliwość logowania (sign-in frequency).

## 49 code-50053-account-locked (high)

error-code-50053-account-locked-title = Konto jest w tej chwili zablokowane
error-code-50053-account-locked-meaning = Było za dużo błędnych prób albo sieć, której używasz, jest znana z ataków. To nie znaczy, że popełniasz błąd.
error-code-50053-account-locked-do-1 = Odczekaj chwilę i w tym czasie nie próbuj.
error-code-50053-account-locked-do-2 = Spróbuj raz w innej sieci, na przykład przez dane komórkowe telefonu.
error-code-50053-account-locked-do-3 = Jeśli konto nadal jest zablokowane, wyślij do helpdesku poniższą wiadomość z numerem 50053.
error-code-50053-account-locked-it = 50053 IdsLocked: za dużo nieudanych prób albo adres IP znany z ataków. Dziennik logowania pokazuje, który to przypadek. Proszę odblokować konto albo pozwolić użytkownikowi użyć innej sieci. { -check-who }

## 50 code-50055-password-expired (high)

error-code-50055-password-expired-title = Hasło wygasło
error-code-50055-password-expired-meaning = Firma chce nowego hasła, zanim przejdziesz dalej. To nie ma nic wspólnego z kluczem dostępu.
error-code-50055-password-expired-do-1 = Jeśli to Ty rozpoczynasz logowanie, postępuj zgodnie ze stroną i wybierz nowe hasło.
error-code-50055-password-expired-do-2 = Potem zacznij logowanie od nowa.
error-code-50055-password-expired-do-3 = Jeśli nie możesz zmienić hasła, poproś helpdesk o jego zresetowanie i wyślij tam poniższą wiadomość. { -nobody-asks }
error-code-50055-password-expired-it = 50055 InvalidPasswordExpiredPassword lub 50144 InvalidPasswordExpiredOnPremPassword: hasło wygasło. Użytkownik je zmienia; jeśli to niemożliwe, proszę je zresetować. { -check-who }

## 51 code-50126-wrong-password (high)

error-code-50126-wrong-password-title = Nazwa lub hasło nie zostały przyjęte
error-code-50126-wrong-password-meaning = Nazwa i hasło do siebie nie pasowały. To zdarza się każdemu.
error-code-50126-wrong-password-do-1 = Wpisz jeszcze raz, spokojnie, nazwę konta służbowego i hasło.
error-code-50126-wrong-password-do-2 = Jeśli masz tymczasowy kod dostępu (Temporary Access Pass), użyj go zamiast hasła. { -nobody-asks }
error-code-50126-wrong-password-do-3 = Jeśli nie znasz hasła, poproś helpdesk o jego zresetowanie i wyślij tam poniższą wiadomość.
error-code-50126-wrong-password-it = 50126 InvalidUserNameOrPassword: błędna nazwa lub hasło. 50056: dla konta nie zapisano hasła. Proszę zresetować hasło lub wydać tymczasowy kod dostępu (TAP). { -check-who }

## 52 code-50057-account-disabled (high)

error-code-50057-account-disabled-title = To konto jest wyłączone
error-code-50057-account-disabled-meaning = Firma wyłączyła to konto. Tylko ona może je znowu włączyć.
error-code-50057-account-disabled-do-1 = Sprawdź, czy logujesz się na właściwe konto służbowe.
error-code-50057-account-disabled-do-2 = Jeśli jest właściwe, wyślij do helpdesku poniższą wiadomość z numerem 50057.
error-code-50057-account-disabled-it = 50057 UserDisabled: konto jest wyłączone. Proszę ustalić powód i włączyć konto, jeśli użytkownik ma mieć dostęp. { -check-who }

## 53 code-50034-account-not-found (high)

error-code-50034-account-not-found-title = Tego konta nie znaleziono
error-code-50034-account-not-found-meaning = Może litera w nazwie jest błędna albo jest to konto prywatne lub konto innej organizacji.
error-code-50034-account-not-found-do-1 = Wyloguj się. Potem zaloguj się ponownie na konto służbowe i sprawdź każdą literę nazwy.
error-code-50034-account-not-found-do-2 = Jeśli strona sama wybiera inne konto, wybierz tam konto służbowe.
error-code-50034-account-not-found-do-3 = Jeśli konta służbowego też nie znaleziono, wyślij do helpdesku poniższą wiadomość z numerem ze strony.
error-code-50034-account-not-found-it = 50034 UserAccountNotFound lub 51004 UserAccountNotInDirectory: konta nie ma w tym katalogu. 50020 UserUnauthorized: konto innej organizacji lub prywatne. Proszę poprawić nazwę albo zaprosić użytkownika, jeśli ma mieć dostęp.

## 54 code-500021-tenant-restriction (high)

error-code-500021-tenant-restriction-title = Ta sieć nie pozwala zalogować się do Twojej firmy
error-code-500021-tenant-restriction-meaning = Niektóre sieci pozwalają logować się tylko do określonych firm. Z Twoim kontem wszystko jest w porządku.
error-code-500021-tenant-restriction-do-1 = Użyj innej sieci, a na telefonie danych komórkowych.
error-code-500021-tenant-restriction-do-2 = Jeśli potrzebujesz tej sieci, wyślij do helpdesku poniższą wiadomość z numerem ze strony.
error-code-500021-tenant-restriction-it = 500021 lub 500022: ograniczenia dzierżawy (tenant restrictions) w tej sieci nie obejmują tej dzierżawy. Proszę dopuścić dzierżawę w nagłówku, który dodaje serwer proxy, albo pozwolić użytkownikowi użyć sieci bez takich ograniczeń.

## 55 code-50155-device-authentication (high)

error-code-50155-device-authentication-title = Reguła wymaga urządzenia, które firma zna
error-code-50155-device-authentication-meaning = Firma nie zna tego urządzenia albo je wyłączyła. To nie Twoja wina.
error-code-50155-device-authentication-do-1 = Nie próbuj dalej. Kolejne próby nie zmienią reguły.
error-code-50155-device-authentication-do-2 = Wyślij do helpdesku poniższą wiadomość z numerem ze strony.
error-code-50155-device-authentication-it = 50097 DeviceAuthenticationRequired, 50155 DeviceAuthenticationFailed, 50187 DeviceInformationNotProvided: zasady wymagają znanego urządzenia, a to nie jest znane. 135011: urządzenie jest wyłączone. Proszę włączyć urządzenie lub zarejestrować je ponownie. { -log-policy }

## 56 code-50129-not-workplace-joined (high)

error-code-50129-not-workplace-joined-title = Ten telefon nie jest zarejestrowany w firmie
error-code-50129-not-workplace-joined-meaning = Reguła firmy wymaga zarejestrowanego telefonu. Możesz go zarejestrować w aplikacji Authenticator, jeśli firma tego chce.
error-code-50129-not-workplace-joined-do-1 = Zapytaj helpdesk, czy możesz zarejestrować ten telefon, i wyślij tam poniższą wiadomość.
error-code-50129-not-workplace-joined-do-2 = Jeśli odpowiedź brzmi tak, dodaj ponownie konto służbowe w aplikacji Authenticator. Gdy aplikacja o to poprosi, naciśnij { $auth-register }.
error-code-50129-not-workplace-joined-do-3 = Jeśli to się nie uda, podaj helpdeskowi numer 50129.
error-code-50129-not-workplace-joined-it = 50129 DeviceIsNotWorkplaceJoined: zasady wymagają zarejestrowanego urządzenia, a telefon nie jest zarejestrowany w Entra. Proszę odpowiedzieć, czy telefony można rejestrować. Jeśli tak, proszę sprawdzić Users may register their devices oraz Maximum number of devices.

## 57 code-50127-broker-missing (high)

error-code-50127-broker-missing-title = Na telefonie brakuje aplikacji do logowania
error-code-50127-broker-missing-meaning = Firma chce, aby na telefonie była aplikacja Microsoft do logowania. Na iPhonie jest to Authenticator, w Androidzie Authenticator lub Company Portal (Portal firmy).
error-code-50127-broker-missing-do-1 = Otwórz sklep z aplikacjami na telefonie i zainstaluj Microsoft Authenticator.
error-code-50127-broker-missing-do-2 = Dodaj w aplikacji Authenticator konto służbowe i spróbuj ponownie.
error-code-50127-broker-missing-do-3 = Jeśli nie możesz instalować aplikacji, wyślij do helpdesku poniższą wiadomość z numerem 50127.
error-code-50127-broker-missing-it = 50127 BrokerAppNotInstalled: na telefonie nie ma aplikacji brokera (iOS: Authenticator; Android: Authenticator lub Company Portal). Proszę rozesłać aplikację albo pozwolić użytkownikowi ją zainstalować.

## 58 code-50005-platform-not-supported (high)

error-code-50005-platform-not-supported-title = Reguła firmy nie pozwala na ten rodzaj urządzenia
error-code-50005-platform-not-supported-meaning = Firma dopuszcza tu tylko niektóre systemy, a systemu tego urządzenia wśród nich nie ma. To nie Twoja wina.
error-code-50005-platform-not-supported-do-1 = Nie próbuj dalej. Kolejne próby nie zmienią reguły.
error-code-50005-platform-not-supported-do-2 = Wyślij do helpdesku poniższą wiadomość z numerem 50005.
error-code-50005-platform-not-supported-it = 50005 DevicePolicyError: logowanie z platformy, której zasady nie obsługują. Proszę dopuścić iOS i Android tam, gdzie zasady blokują platformy urządzeń (device platforms). { -log-policy }

## 59 code-50131-access-policy (high)

error-code-50131-access-policy-title = Reguła firmy nie pozwoliła na to logowanie
error-code-50131-access-policy-meaning = Powodem może być urządzenie, coś nietypowego albo inna reguła. Powodu stąd nie widać, ale helpdesk może go sprawdzić.
error-code-50131-access-policy-do-1 = Nie próbuj dalej. Kolejne próby nie zmienią reguły.
error-code-50131-access-policy-do-2 = Wyślij do helpdesku poniższą wiadomość z numerem 50131.
error-code-50131-access-policy-it = 50131 ConditionalAccessFailed: stan urządzenia, podejrzana aktywność lub decyzja o dostępie. { -log-policy }

## 60 code-530032-security-policy (high)

error-code-530032-security-policy-title = Reguła zabezpieczeń całej firmy zablokowała to logowanie
error-code-530032-security-policy-meaning = Ta reguła jest taka sama dla wszystkich w firmie. To nie Twoja wina.
error-code-530032-security-policy-do-1 = Nie próbuj dalej. Kolejne próby nie zmienią reguły.
error-code-530032-security-policy-do-2 = Wyślij do helpdesku poniższą wiadomość z numerem 530032.
error-code-530032-security-policy-it = 530032 BlockedByConditionalAccessOnSecurityPolicy: zasady zabezpieczeń całej dzierżawy (tenant) blokują logowanie. Proszę sprawdzić zasady na poziomie dzierżawy. { -log-policy }

## 61 code-50158-external-challenge (high)

error-code-50158-external-challenge-title = Najpierw trzeba dokończyć inną stronę
error-code-50158-external-challenge-meaning = Firma używa jeszcze jednej strony, na przykład warunków użytkowania albo sprawdzenia przez innego dostawcę. Sam numer nie jest błędem.
error-code-50158-external-challenge-do-1 = Zacznij logowanie od nowa i dokończ tę stronę.
error-code-50158-external-challenge-do-2 = Jeśli strona się nie otwiera, spróbuj w zwykłym oknie Microsoft Edge lub Google Chrome.
error-code-50158-external-challenge-do-3 = Jeśli nadal nie możesz przejść dalej, wyślij do helpdesku poniższą wiadomość z numerem 50158.
error-code-50158-external-challenge-it = 50158: zewnętrzne żądanie zabezpieczeń nie zostało spełnione (MFA innej firmy lub warunki użytkowania). Samo w sobie to nie błąd: proszę zobaczyć w dzienniku następny wpis tego samego logowania.

## 62 code-70043-sign-in-again (high)

error-code-70043-sign-in-again-title = Sesja się skończyła, zaloguj się ponownie
error-code-70043-sign-in-again-meaning = Ostatnie logowanie było zbyt dawno albo hasło zostało zmienione. To normalne.
error-code-70043-sign-in-again-do-1 = Zaloguj się ponownie.
error-code-70043-sign-in-again-do-2 = Potem wróć do kroku, na którym praca została przerwana.
error-code-70043-sign-in-again-do-3 = Jeśli sesja kończy się wciąż od nowa, wyślij do helpdesku poniższą wiadomość z numerem ze strony.
error-code-70043-sign-in-again-it = 70043 BadTokenDueToSignInFrequency, 50132 SsoArtifactInvalidOrExpired, 50133 SsoArtifactRevoked, 50173: sesja jest za stara albo zakończyła ją zmiana hasła. Jeśli się to powtarza, proszę sprawdzić częstotliwość logowania (sign-in frequency).

## 63 code-50125-password-step (high)

error-code-50125-password-step-title = Najpierw jest krok dotyczący hasła
error-code-50125-password-step-meaning = Firma chce nowego hasła albo danych do jego resetowania, zanim przejdziesz dalej. To nie ma nic wspólnego z kluczem dostępu.
error-code-50125-password-step-do-1 = Jeśli to Ty rozpoczynasz logowanie, przejdź przez stronę do końca.
error-code-50125-password-step-do-2 = Potem zacznij logowanie od nowa.
error-code-50125-password-step-do-3 = Jeśli nie możesz dokończyć strony, wyślij do helpdesku poniższą wiadomość z numerem ze strony.
error-code-50125-password-step-it = 50125 PasswordResetRegistrationRequiredInterrupt: najpierw trzeba zarejestrować się do resetowania hasła. 50135 PasswordChangeCompromisedPassword, 50137 i 50142: najpierw potrzebne jest nowe hasło. Jeśli użytkownik nie może tego zrobić, proszę zresetować hasło. { -check-who }

## 64 code-220450-old-webview (high, cure medium)

error-code-220450-old-webview-title = Część Androida na tym telefonie jest za stara
error-code-220450-old-webview-meaning = Strona logowania w aplikacji potrzebuje nowszej części Androida. Zwykle pomaga aktualizacja.
error-code-220450-old-webview-do-1 = Otwórz Google Play na telefonie. Zaktualizuj tam Android System WebView i Google Chrome.
error-code-220450-old-webview-do-2 = Wróć do aplikacji Authenticator i spróbuj ponownie.
error-code-220450-old-webview-do-3 = Jeśli nie możesz zaktualizować, wyślij do helpdesku poniższą wiadomość z numerem 220450.
error-code-220450-old-webview-it = 220450 UnsupportedAndroidWebViewVersion: Chrome WebView na telefonie jest za stary. Proszę rozesłać aktualizacje Android System WebView i Google Chrome.

## 65 code-50088-call-limit (high)

error-code-50088-call-limit-title = Było za dużo połączeń lub SMS-ów
error-code-50088-call-limit-meaning = Microsoft ogranicza liczbę połączeń i SMS-ów. Ograniczenie samo się kończy.
error-code-50088-call-limit-do-1 = Odczekaj kilka minut i w tym czasie nie proś o nowe kody.
error-code-50088-call-limit-do-2 = Albo wybierz inny sposób potwierdzenia, że to Ty.
error-code-50088-call-limit-do-3 = Jeśli później nadal nie dostajesz kodu, wyślij do helpdesku poniższą wiadomość z numerem 50088.
error-code-50088-call-limit-it = 50088: osiągnięto limit połączeń i SMS-ów dla MFA. Proszę zaczekać albo pozwolić użytkownikowi użyć innej metody.

## 66 code-50087-try-again (high)

error-code-50087-try-again-title = Usługa Microsoft miała chwilowy problem
error-code-50087-try-again-meaning = Taka usterka zwykle mija. To nie Twoja wina.
error-code-50087-try-again-do-1 = Odczekaj kilka minut i spróbuj ponownie.
error-code-50087-try-again-do-2 = Jeśli później znowu się nie uda, wyślij do helpdesku poniższą wiadomość z numerem ze strony.
error-code-50087-try-again-it = Przejściowa usterka usługi: 50087 SasRetryableError, 50033 RetryableError, 90006 ExternalServerRetryableError, 90012 RequestTimeout lub 90024 RequestBudgetExceededError. Jeśli nie mija, proszę sprawdzić stan usługi.

## 67 code-90072-account-not-in-tenant (high)

error-code-90072-account-not-in-tenant-title = To konto nie należy do tej organizacji
error-code-90072-account-not-in-tenant-meaning = Konto pochodzi z innej organizacji i nie jest tu znane. Albo spis kont w firmie jest nieaktualny.
error-code-90072-account-not-in-tenant-do-1 = Wyloguj się i zaloguj na konto służbowe swojej firmy.
error-code-90072-account-not-in-tenant-do-2 = Jeśli to właściwe konto, wyślij do helpdesku poniższą wiadomość z numerem 90072.
error-code-90072-account-not-in-tenant-it = 90072 PassThroughUserMfaError: konto zewnętrzne, którego nie ma w tej dzierżawie (tenant), albo niezgodność w synchronizacji. Proszę dodać użytkownika lub sprawdzić synchronizację.

## 68 code-90094-admin-consent (high)

error-code-90094-admin-consent-title = Dział IT nie zatwierdził jeszcze tego sprawdzenia
error-code-90094-admin-consent-meaning = Sprawdzenie na Twoim koncie Microsoft wymaga zgody działu IT. To sprawdzenie jest opcjonalne. Twój klucz dostępu go nie potrzebuje.
error-code-90094-admin-consent-do-1 = Zamknij stronę i pomiń sprawdzenie.
error-code-90094-admin-consent-do-2 = Otwórz stronę { $ms-security-info } i zobacz, czy Twój klucz dostępu jest na liście. To wystarczy.
error-code-90094-admin-consent-do-3 = Jeśli firma chce tego sprawdzenia, wyślij do helpdesku poniższą wiadomość.
error-code-90094-admin-consent-it = 90094 AdminConsentRequired, 90095 AdminConsentRequiredRequestAccess lub 65001 DelegationDoesNotExist: brak zgody administratora (admin consent) dla aplikacji opcjonalnego sprawdzenia przez Graph. Oba uprawnienia delegowane, UserAuthMethod-Passkey.Read (najmniejsze) i UserAuthenticationMethod.Read, wymagają tej zgody. Proszę udzielić zgody albo pozostawić sprawdzenie wyłączone.

## 69 code-900561-back-button (high)

error-code-900561-back-button-title = Stronę otwarto w złej kolejności
error-code-900561-back-button-meaning = Zdarza się to na przykład po użyciu przycisku Wstecz w przeglądarce. Nic się nie zepsuło.
error-code-900561-back-button-do-1 = Zamknij stronę.
error-code-900561-back-button-do-2 = Otwórz ponownie stronę { $ms-security-info } z tego programu i zacznij od niej.
error-code-900561-back-button-do-3 = Jeśli ten sam numer pojawi się znowu, wyślij do helpdesku poniższą wiadomość z numerem 900561.
error-code-900561-back-button-it = 900561 BadResourceRequestInvalidRequest: stronę wywołano w sposób, którego nie przyjmuje, na przykład przyciskiem Wstecz. Użytkownik zaczyna ponownie od strony Security info.

## 70 code-50105-not-assigned (high)

error-code-50105-not-assigned-title = Twoje konto nie ma jeszcze dostępu do tej aplikacji
error-code-50105-not-assigned-meaning = Firma musi najpierw dać Twojemu kontu dostęp do aplikacji. To nie Twoja wina.
error-code-50105-not-assigned-do-1 = Nie próbuj dalej. Kolejne próby niczego nie zmienią.
error-code-50105-not-assigned-do-2 = Wyślij do helpdesku poniższą wiadomość z numerem 50105.
error-code-50105-not-assigned-it = 50105 EntitlementGrantsNotFound: użytkownik nie jest przypisany do aplikacji. Dziennik logowania podaje aplikację. Proszę przypisać użytkownika lub grupę.

## 71 window-without-passkeys (medium, our own row)

error-window-without-passkeys-title = To okno lub ta przeglądarka nie obsługuje kluczy dostępu
error-window-without-passkeys-meaning = Niektóre programy otwierają własne okno logowania i klucze dostępu często tam nie działają. Także niektóre przeglądarki nie mogą użyć klucza dostępu z aplikacji Authenticator, na przykład Firefox w systemie Linux lub Android. Z Twoim kluczem dostępu wszystko jest w porządku.
error-window-without-passkeys-do-1 = Anuluj logowanie w tym oknie.
error-window-without-passkeys-do-2 = Zaloguj się w zwykłym oknie Microsoft Edge lub Google Chrome. Na telefonie z Androidem użyj Google Chrome.
error-window-without-passkeys-do-3 = Jeśli program otwiera tylko własne okno, wybierz tam inną metodę logowania. Jeśli jej nie masz, wyślij do helpdesku poniższą wiadomość.
error-window-without-passkeys-it = Okno logowania niektórych programów nie potrafi ukończyć WebAuthn (zgłaszano to dla Windows App), a Firefox w systemach Linux i Android nie obsługuje kluczy dostępu z aplikacji Authenticator. Program powinien logować przez przeglądarkę systemową; można też dopuścić dla niego drugą metodę.

## 72 provider-switch-locked (medium, our own row)

error-provider-switch-locked-title = Zarządzanie urządzeniami zablokowało przełącznik aplikacji Authenticator
error-provider-switch-locked-meaning = Na zarządzanym telefonie lub w profilu służbowym firma decyduje, które aplikacje mogą zapisywać klucze dostępu. Nie możesz tego zmienić samodzielnie i to nie Twoja wina.
error-provider-switch-locked-do-1 = Czy telefon ma profil służbowy? Wtedy strona ustawień może mieć część dla aplikacji prywatnych i część dla służbowych. Sprawdź w części dla służbowych.
error-provider-switch-locked-do-2 = Jeśli przełącznik jest zablokowany także tam, wyślij do helpdesku poniższą wiadomość. Dodaj, czy telefon jest Twój, czy firmowy.
error-provider-switch-locked-it = Zarządzanie urządzeniami ogranicza dostawców poświadczeń (credential providers). W profilach służbowych zarządzanych przez Google, od Androida 15, dostawcy innych firm są domyślnie wyłączeni: proszę dopuścić com.azure.authenticator. Na zarządzanym iPhonie ograniczenie autouzupełniania haseł może ukryć lub zablokować przełącznik.

## 73 authenticator-not-offered (medium, our own row)

error-authenticator-not-offered-title = Zamiast aplikacji Authenticator odpowiada inna aplikacja
error-authenticator-not-offered-meaning = Wiele telefonów proponuje najpierw własną aplikację do haseł, nawet gdy aplikacja Authenticator jest włączona. Klucz dostępu zapisany tam jest w złym miejscu. To nie Twoja wina.
error-authenticator-not-offered-do-1 = Anuluj i nie zapisuj klucza dostępu w tej innej aplikacji.
error-authenticator-not-offered-do-2 = Otwórz aplikację Authenticator na telefonie. Naciśnij konto służbowe, a potem { $auth-create-a-passkey }. Wykonaj podane tam kroki, aż aplikacja Authenticator będzie włączona w ustawieniach telefonu.
error-authenticator-not-offered-do-3 = Jeśli telefon pyta, gdzie zapisać klucz dostępu, wybierz { $auth-name }. Jeśli tego nie widzisz, poszukaj { $samsung-use-a-different-passkey } lub podobnych słów.
error-authenticator-not-offered-do-4 = Zainstaluj aktualizacje telefonu. Jeśli aplikacja Authenticator nadal nie jest proponowana, wyślij do helpdesku poniższą wiadomość.
error-authenticator-not-offered-it = Żądanie przejmuje inny dostawca poświadczeń (credential provider): Samsung Pass, Google Password Manager, Apple Passwords lub aplikacja producenta. W Androidzie 14 niektóre telefony OnePlus wysyłają każde żądanie do Google Password Manager; niektóre Xiaomi nie zachowują przełącznika. Rejestracja w aplikacji Authenticator zwykle omija okno zapisu. W innym razie: Android 15 lub nowszy, inny telefon albo klucz zabezpieczeń.

## 74 phone-lost-or-replaced (high, our own row)

error-phone-lost-or-replaced-title = Telefon z kluczem dostępu zginął, jest nowy albo został zresetowany
error-phone-lost-or-replaced-meaning = Klucz dostępu zostaje na telefonie, na którym powstał. Żadna kopia zapasowa aplikacji Authenticator go nie zawiera, więc potrzebny jest nowy. To normalne.
error-phone-lost-or-replaced-do-1 = Czy masz jeszcze stary telefon? Najpierw utwórz nowy klucz dostępu na nowym telefonie. Stary telefon wyczyść dopiero potem.
error-phone-lost-or-replaced-do-2 = Czy telefon zginął lub ktoś go ukradł? Szybko zadzwoń do helpdesku, aby usunięto z Twojego konta jego klucz dostępu.
error-phone-lost-or-replaced-do-3 = Jeśli nie możesz się już zalogować, poproś helpdesk o kod { $ms-temporary-access-pass }. Działa on przez krótki czas. Wyślij tam poniższą wiadomość. { -nobody-asks }
error-phone-lost-or-replaced-do-4 = Użyj kodu na nowym telefonie i utwórz klucz dostępu z tym programem. Jeśli kod nie działa, zadzwoń do helpdesku.
error-phone-lost-or-replaced-it = Klucz dostępu jest związany z telefonem, który zginął, został wymieniony lub zresetowany; kopia zapasowa aplikacji Authenticator nigdy nie zawiera kluczy dostępu. Jeśli telefon zginął, proszę usunąć jego klucz dostępu i inne jego metody z metod uwierzytelniania użytkownika. Proszę wydać tymczasowy kod dostępu (TAP), aby użytkownik mógł zarejestrować nowy telefon. { -check-who }

## 75 confirm-in-app-being-set-up (medium, our own row)

error-confirm-in-app-being-set-up-title = Do konfiguracji aplikacji Authenticator potrzebna jest aplikacja Authenticator
error-confirm-in-app-being-set-up-meaning = Logowanie wymaga potwierdzenia w aplikacji Authenticator, ale na tym telefonie jest ona nowa, została zresetowana lub usunięta. Z tego koła nie da się wyjść bez pomocy i to nie Twoja wina.
error-confirm-in-app-being-set-up-do-1 = Czy masz jeszcze inny telefon z aplikacją Authenticator albo inną metodę logowania? W takim razie potwierdź w ten sposób.
error-confirm-in-app-being-set-up-do-2 = Jeśli nie, poproś helpdesk o kod { $ms-temporary-access-pass }. Działa on przez krótki czas. Wyślij tam poniższą wiadomość. { -nobody-asks }
error-confirm-in-app-being-set-up-do-3 = Użyj kodu na telefonie, gdy aplikacja Authenticator poprosi o zalogowanie. Niczego tam nie usuwaj.
error-confirm-in-app-being-set-up-do-4 = Jeśli kod nie zostanie przyjęty, zadzwoń do helpdesku.
error-confirm-in-app-being-set-up-it = Jedyną metodą użytkownika jest aplikacja Authenticator, której już nie ma (aplikacja zresetowana lub usunięta albo inny telefon). Proszę wydać tymczasowy kod dostępu (TAP): liczy się on jako MFA i użytkownik loguje się nim w aplikacji Authenticator. Potem proszę usunąć stary wpis Authenticator. { -check-who }

## 76 no-phone-to-use (medium, our own row)

error-no-phone-to-use-title = Brak odpowiedniego telefonu lub prywatnego telefonu do pracy
error-no-phone-to-use-meaning = Nie każdy ma odpowiedni telefon i nie każdy chce używać prywatnego telefonu do pracy. To w porządku i są inne sposoby.
error-no-phone-to-use-do-1 = Poproś helpdesk o klucz zabezpieczeń lub telefon firmowy. Wyślij tam poniższą wiadomość.
error-no-phone-to-use-do-2 = Nie musisz niczego instalować na prywatnym telefonie, zanim dostaniesz odpowiedź. Jeśli chcesz tylko wiedzieć, co aplikacja Authenticator zmienia na telefonie, zapytaj o to także helpdesk.
error-no-phone-to-use-it = Użytkownik nie ma telefonu z systemem iOS 17 lub Android 14 albo nowszym lub nie chce używać prywatnego. Można zaproponować klucz zabezpieczeń FIDO2 (jego AAGUID musi być dozwolony w profilu kluczy dostępu), telefon firmowy lub inną metodę, którą dopuszczają zasady.

## 77 prompt-again-although-done (high, our own row)

error-prompt-again-although-done-title = Prośba wraca, choć klucz dostępu już jest
error-prompt-again-although-done-meaning = To nie jest błąd. Prośba szuka klucza dostępu na urządzeniu, którego właśnie używasz, a Twój jest na telefonie. Dlatego może wracać na komputerze z Windows lub na Macu.
error-prompt-again-although-done-do-1 = Otwórz stronę { $ms-security-info } i zobacz, czy Twój klucz dostępu jest na liście. Jeśli jest, wszystko już gotowe.
error-prompt-again-although-done-do-2 = Gdy pojawi się prośba, wybierz { $ms-skip-for-now }.
error-prompt-again-although-done-do-3 = Jeśli nie możesz pominąć prośby albo pojawia się ona za często, wyślij do helpdesku poniższą wiadomość.
error-prompt-again-although-done-it = Kampania rejestracji szuka lokalnego klucza dostępu pasującego do używanego systemu i przeglądarki. Klucz dostępu w aplikacji Authenticator kończy monity w systemach iOS i Android, ale nie w Windows ani macOS, chyba że profil kluczy dostępu (passkey profile) jest ograniczony do AAGUID lub wymaga zaświadczania (attestation). Klucz zabezpieczeń kończy je we wszystkich tych systemach. To nie awaria; użytkownik może pominąć monit.

## 78 chat-message-asks-for-passkey (high, our own row)

error-chat-message-asks-for-passkey-title = Wiadomość na czacie prosi o konfigurację klucza dostępu
error-chat-message-asks-for-passkey-meaning = Firmy mogą wysyłać takie wiadomości w Microsoft Teams, więc może być prawdziwa. Sama wiadomość tego jednak nie dowodzi.
error-chat-message-asks-for-passkey-do-1 = Nie używaj linku z wiadomości. Utwórz klucz dostępu z tym programem, który otworzy właściwą stronę.
error-chat-message-asks-for-passkey-do-2 = Czy wiadomość prosi o hasło, kod tymczasowy, inny kod lub zdjęcie kodu QR? W takim razie nie odpowiadaj. { -nobody-asks }
error-chat-message-asks-for-passkey-do-3 = Jeśli nie masz pewności, zadzwoń do helpdesku pod znany Ci numer i przeczytaj tę wiadomość.
error-chat-message-asks-for-passkey-it = Kampania kluczy dostępu agenta Conditional Access Optimization Agent wysyła takie wiadomości w Teams (do 200 osób, domyślnie administratorów). Nie sprawdza, czy te osoby mogą używać kluczy dostępu. Proszę sprawdzić, czy w dzierżawie (tenant) trwa taka kampania; jeśli nie, należy traktować wiadomość jako phishing.

## 79 somebody-asks-for-code (medium, our own row)

error-somebody-asks-for-code-title = Ktoś prosi o kod tymczasowy, inny kod lub zdjęcie kodu QR
error-somebody-asks-for-code-meaning = Mając Twój kod, ktoś inny może zalogować się jako Ty. { -nobody-asks } To nie Twoja wina, że ktoś próbuje.
error-somebody-asks-for-code-do-1 = Niczego nie wysyłaj. Zakończ rozmowę lub czat.
error-somebody-asks-for-code-do-2 = Czy coś już zostało wysłane? Można to naprawić, jeśli helpdesk szybko się o tym dowie.
error-somebody-asks-for-code-do-3 = Natychmiast zadzwoń do helpdesku pod znany Ci numer i wyślij tam poniższą wiadomość.
error-somebody-asks-for-code-it = Ktoś poprosił użytkownika o tymczasowy kod dostępu (TAP), inny kod lub zdjęcie kodu QR. TAP liczy się jako MFA: kto go ma, może się zalogować i zarejestrować metodę. Jeśli coś zostało przekazane, proszę usunąć TAP, sprawdzić dodane od tego czasu metody i przejrzeć dziennik logowania. { -check-who }

## 80 pass-used-but-more-asked (medium, our own row)

error-pass-used-but-more-asked-title = Tymczasowy kod dostępu (Temporary Access Pass) zadziałał, ale potrzebne jest coś jeszcze
error-pass-used-but-more-asked-meaning = Z Twoim kodem wszystko jest w porządku. Prawdopodobnie reguła firmy nie przyjmuje w tym miejscu takiego kodu. Kolejny kod tego nie zmieni.
error-pass-used-but-more-asked-do-1 = Nie proś o kolejny kod. Zachowaj ten, który masz. { -nobody-asks }
error-pass-used-but-more-asked-do-2 = Jeśli strona proponuje inną metodę logowania, którą masz, użyj jej.
error-pass-used-but-more-asked-do-3 = Jeśli nie, wyślij do helpdesku poniższą wiadomość. Dział IT może zmienić regułę.
error-pass-used-but-more-asked-it = Prawdopodobnie siła uwierzytelniania (authentication strength) nie przyjmuje tymczasowego kodu dostępu (TAP), na przykład siła dopuszczająca tylko klucze dostępu dla wszystkich zasobów; kolejny TAP nie pomoże. Udokumentowane rozwiązanie: osobne zasady dla komputerów i urządzeń mobilnych, z mobilną siłą uwierzytelniania TAP plus klucz dostępu, identyczną z siłą dla Register security information, albo filtr aplikacji (app filter). Poza tym: jeśli osoba objęta rejestracją SSPR lub zasadami rejestracji MFA zaloguje się w przeglądarce za pomocą TAP, trafia do trybu interrupt mode, w którym nie można zarejestrować klucza dostępu.
