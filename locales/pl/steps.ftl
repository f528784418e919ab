do-what-you-see = Wybierz wiersz, który pasuje do Twojego ekranu:

step-get-authenticator = Pobierz Microsoft Authenticator
step-turn-on-provider = Włącz Authenticator dla kluczy dostępu
step-open-security-info = Otwórz My Sign-Ins na tym komputerze
step-open-security-info-on-phone = Otwórz My Sign-Ins na telefonie
step-choose-method = Wybierz, co dodać
step-different-way = Poproś o kod QR
step-show-code = Wyświetl kod QR
step-scan-code = Zeskanuj kod QR
step-save-in-authenticator = Zapisz klucz dostępu w Authenticator
step-name-passkey = Nazwij klucz dostępu
step-open-account = Otwórz swoje konto w Authenticator
step-finish-in-app = Dokończ w Authenticator
step-verify-in-browser = Pozwól stronie znaleźć klucz dostępu
step-confirm = Sprawdź, czy klucz dostępu jest na miejscu
step-work-profile-too = Zrób to samo w profilu służbowym

## Get Microsoft Authenticator

do-install-android = Na telefonie otwórz Sklep Play i zainstaluj Microsoft Authenticator.
do-install-no-play = Twój telefon nie ma Google Play. Jeśli w sklepie w telefonie jest Microsoft Authenticator, zainstaluj go stamtąd. Jeśli nie, zapytaj helpdesk.
do-install-work = Otwórz Sklep Play ze znakiem aktówki na ikonie. Zainstaluj tam Microsoft Authenticator.
do-install-ios = Na telefonie otwórz App Store i zainstaluj Microsoft Authenticator.
do-update-authenticator = Masz już tę aplikację? Najpierw zaktualizuj ją do najnowszej wersji.
do-company-portal = Jeśli na telefonie jest też aplikacja { $portal }, zaktualizuj i ją.

## Open My Sign-Ins on this computer

do-open-my-sign-ins = Otwórz My Sign-Ins. Strona Microsoft otworzy się w przeglądarce.
do-normal-window = Użyj zwykłego okna przeglądarki, nie prywatnego.
do-sign-in-computer = Zaloguj się na konto służbowe i potwierdź to tak jak zwykle.
do-sign-in-computer-pass = Zaloguj się na konto służbowe. Gdy pojawi się prośba o tymczasowy kod dostępu (Temporary Access Pass), wpisz go.

## Open My Sign-Ins on your phone

do-open-my-sign-ins-phone = Zeskanuj kod aparatem telefonu albo wpisz krótki adres w przeglądarce telefonu.
do-chrome-android = Najlepiej działa to w Chrome.
do-sign-in-phone = Zaloguj się na konto służbowe i potwierdź to tak jak zwykle.
do-sign-in-phone-pass = Zaloguj się na konto służbowe. Gdy pojawi się prośba o tymczasowy kod dostępu (Temporary Access Pass), wpisz go.

## Choose the passkey in Authenticator

do-add-method = Wybierz { $add }.
do-choose-method = Wybierz { $method }. Widzisz też samą opcję { $plain }? Nie wybieraj jej. Zapisuje ona klucz dostępu w innym miejscu.
do-sign-in-again = Jeśli trzeba zalogować się ponownie, wybierz { $next } i zaloguj się.
do-create-page = Na stronie takiej jak { $page } wybierz { $next }.
do-leave-page-open = Gdy zobaczysz { $page }, nie idź dalej i zostaw stronę otwartą. Następny krok jest w Authenticator.

## QR code

do-having-trouble = Wybierz { $trouble }.
do-different-way = Wybierz { $way }.
do-pick-iphone = Wybierz { $phone }.
do-pick-android = Wybierz { $phone }.
do-provider-page = Może pojawić się strona taka jak { $page }. To już masz zrobione. Wybierz { $continue }.
do-devices-ready = Może pojawić się strona taka jak { $page }. Wybierz { $ready }.
do-pick-phone = Gdy pojawi się pytanie, gdzie zapisać klucz dostępu, wybierz { $phone }, a potem { $next }.
do-other-device-first = Strona chce zapisać klucz dostępu na tym komputerze? Poszukaj opcji { $another }, { $more } lub { $way }.
do-allow-chrome-mac = Jeśli przeglądarka pyta, czy login.microsoft.com może zobaczyć Twoje urządzenie, zezwól.
do-scan-ios = Otwórz aplikację aparatu, nie skaner w Authenticator. Skieruj aparat na kod QR i naciśnij { $save }.
do-scan-android = Otwórz aparat w telefonie i skieruj go na kod QR. Naciśnij to, co się pojawi.
do-scan-in-app = Nic się nie dzieje? W Authenticator naciśnij { $add }, a potem { $scan }.
do-scan-work = Użyj aplikacji Authenticator ze znakiem aktówki, nie aparatu: naciśnij { $add }, a potem { $scan }.
do-save-passkey = Na telefonie naciśnij { $save }. Możliwe, że trzeba będzie nacisnąć też { $continue }.
do-choose-authenticator = Wybierz { $app }. Jeśli najpierw widzisz inną nazwę, poszukaj sposobu, aby ją zmienić.
do-unlock-phone = Odblokuj palcem, twarzą lub kodem PIN.
do-name = Wróć do tego komputera. Na stronie { $name } wpisz nazwę, po której rozpoznasz swój telefon. Potem wybierz { $next }.
do-created = Gdy zobaczysz { $created }, wybierz { $done }.
do-naming-hangs = Strona stoi w miejscu? Otwórz { $info }. Jeśli klucz dostępu jest tam na liście, możesz zamknąć stronę.

## Open your account in Authenticator

do-open-authenticator = Na telefonie otwórz Authenticator.
do-open-authenticator-work = Na telefonie otwórz Authenticator ze znakiem aktówki.
see-account-new = Strona { $page }
see-account-none = Brak konta
see-account-listed = Moje konto służbowe na liście
see-account-restored = Moje konto służbowe i czerwony napis { $red }

do-account-new = Widzisz { $page }: naciśnij { $add }.
do-account-none = Nie ma żadnego konta: naciśnij { $add } lub { $plus }, potem { $work }, a potem { $signin }.
do-account-listed = Jest Twoje konto służbowe: naciśnij je, a potem { $create }.
do-account-restored = Widzisz na czerwono { $red }: naciśnij to i najpierw się zaloguj.
do-confirm-usual = Zaloguj się na konto służbowe i potwierdź to tak jak zwykle.
do-confirm-unsure = Zaloguj się na konto służbowe i potwierdź, że to Ty. Pojawia się prośba o coś, czego nie masz? Nie idź dalej. Poproś helpdesk o tymczasowy kod dostępu (Temporary Access Pass).
do-confirm-pass-once = Zaloguj się na konto służbowe. Wpisz tymczasowy kod dostępu (Temporary Access Pass) tutaj, na telefonie, i nigdzie indziej. Może zadziałać tylko raz.
do-confirm-pass = Zaloguj się na konto służbowe. Gdy pojawi się prośba o tymczasowy kod dostępu (Temporary Access Pass), wpisz go.
do-consent = Jeśli strona taka jak { $page } wymienia, co zostanie skonfigurowane, naciśnij { $continue }.

## Turn on Authenticator for passkeys

do-tap-settings = Gdy Authenticator poprosi o włączenie go dla kluczy dostępu, naciśnij { $settings }. Trafisz we właściwe miejsce.
do-path = Jeśli to nie działa, przejdź tam samodzielnie:
do-path-by-hand = Na telefonie przejdź do:
do-switch = Włącz to. Naciśnij sam przełącznik, a nie nazwę obok:
do-confirm-dialog = Telefon prosi o potwierdzenie. Zgódź się.
do-fallback = Nie możesz znaleźć przełącznika?

## Finish in Authenticator

do-back-to-app = Wróć do aplikacji Authenticator i naciśnij { $done }.
do-app-shows = Na Twoim koncie widać teraz dodaną pozycję { $passkey }. Naciśnij { $done }.

## Let the page find your passkey

do-back-to-page = Wróć do strony, która nadal jest otwarta, i wybierz { $next }.
do-page-finds = Strona szuka klucza dostępu. Gdy go znajdzie, wybierz { $done }.

## Check that the passkey is there

do-look-in-app = W Authenticator otwórz swoje konto służbowe. Powinna tam być pozycja { $passkey }.
do-look-in-list = Otwórz stronę { $info }. Na liście powinien być klucz dostępu w Microsoft Authenticator.

## The same in the work profile

do-work-why = Klucz dostępu działa tylko w tym profilu, w którym powstał. Używasz konta w obu profilach, więc profil służbowy potrzebuje własnego klucza.
do-work-install = Upewnij się, że aplikacja Authenticator jest zainstalowana w profilu służbowym. Jej ikona ma znak aktówki.
do-work-create = Otwórz tę aplikację Authenticator. Naciśnij swoje konto służbowe, a potem { $create }. Wykonaj te same kroki.
do-work-switch = Gdy włączasz Authenticator, poszukaj u góry strony karty takiej jak { $work }. Włącz aplikację Authenticator ze znakiem aktówki.

## Where the menu is not known

fallback-android-1 = Otwórz ustawienia telefonu i wyszukaj { $word }.
fallback-android-2 = Otwórz wynik dotyczący haseł lub kluczy dostępu, nie ten z sekcji Google.
fallback-android-3 = Poszukaj listy usług lub dostawców i włącz Authenticator.
fallback-android-4 = Nie ma takiej listy? Producent pominął ją w tej wersji. Zaktualizuj telefon do Androida 15 lub nowszego albo poproś helpdesk o klucz zabezpieczeń.
fallback-android-words = Nic nie znaleziono? Wyszukaj { $second }, a potem { $third }.
fallback-ios-1 = Otwórz ustawienia iPhone’a i wyszukaj { $word }.
fallback-ios-2 = Otwórz wynik dotyczący haseł i włącz główny przełącznik haseł i kluczy dostępu.
fallback-ios-3 = Na liście aplikacji poniżej włącz Authenticator.
fallback-ios-4 = Na liście nie ma aplikacji Authenticator? Otwórz ją jeden raz i sprawdź ponownie. Na telefonie firmowym mógł to zablokować dział IT.

path-try-second = Nie ma tam? Spróbuj tak:
path-hint = Na niektórych telefonach nazwy są trochę inne.
path-hint-low = Nie mamy pewności co do tego telefonu. Najpierw spróbuj tak. Jeśli się nie zgadza, czytaj dalej poniżej.
switch-under = W sekcji { $list }

## What is special about a phone (assets/content/phones.toml, warnings)

phone-warning-samsung-pass = Samsung Pass często pojawia się jako pierwszy. Za każdym razem, gdy pojawi się pytanie o miejsce zapisu, wybierz Authenticator.
phone-warning-settings-button-may-miss = Na niektórych telefonach Galaxy przycisk w Authenticator może otworzyć złą stronę. Wtedy przejdź przez menu podane tutaj.
phone-warning-one-other-manager = W systemie iOS 17 włączenie aplikacji Authenticator może wyłączyć inną aplikację do haseł. Możesz ją później włączyć ponownie.
phone-warning-update-from-14 = W Androidzie 14 niektóre telefony nie mają tego przełącznika. Zwykle pojawia się po aktualizacji do Androida 15.
phone-warning-page-missing-or-crashes = W HyperOS 1 tej strony może brakować albo może się ona sama zamykać. W takim razie zaktualizuj telefon.
phone-warning-search-fails = Wyszukiwanie w ustawieniach może nie znaleźć tej strony. Przejdź wtedy przez menu.
phone-warning-china-rom = Telefony sprzedawane w Chinach często trzymają na pierwszym miejscu własną aplikację do haseł. Spróbuj raz. Jeśli przełącznik nie pozostaje włączony, użyj innego telefonu albo poproś helpdesk o klucz zabezpieczeń.
phone-warning-switch-resets = Po ponownym uruchomieniu telefonu przełącznik może być znów wyłączony. Sprawdź go, zanim przejdziesz dalej.
phone-warning-tap-the-switch = Naciśnij sam przełącznik. Naciśnięcie nazwy może nic nie dać.
phone-warning-save-window-crashes = W HyperOS 3 okno z pytaniem o miejsce zapisu może się od razu zamknąć. Wtedy spróbuj jeszcze raz, a potem zapytaj helpdesk.
phone-warning-save-window-blocked = Jeśli podczas zapisywania nie otwiera się żadne okno, zezwól aplikacji Authenticator na otwieranie okien w tle. Usuń też jej ograniczenie baterii.
phone-warning-google-takes-over = Telefon może nadal proponować menedżera haseł Google. Wybierz Authenticator.
phone-warning-provider-not-listed = Na niektórych z tych telefonów może brakować na liście aplikacji Authenticator. Otwórz ją jeden raz i sprawdź ponownie.
phone-warning-kiosk-or-shared = To wygląda na wspólny telefon służbowy. Klucz dostępu należy do jednej osoby. Zanim przejdziesz dalej, zapytaj helpdesk.
phone-warning-no-qr = Ten telefon nie może użyć kodu QR.
phone-warning-rooted = Authenticator nie działa na telefonach, których system został zmieniony (telefony z dostępem „root”).
