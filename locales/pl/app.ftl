app-name = Passkey Companion
next = Dalej
back = Wstecz
not-sure = Nie wiem
copied = Skopiowano
copy-message = Kopiuj tę wiadomość
page-welcome = Witamy
page-phone = Twój telefon
page-sign-in = Logowanie
page-plan = Twój sposób
page-ready = Przygotuj się
page-on-phone = Na telefonie
page-create = Tworzenie klucza
page-verify = Sprawdzenie
page-done = Gotowe
rail-name = Kroki
rail-progress = Część { $number } z { $count }

## Welcome

welcome-title = Utwórz swój klucz dostępu
welcome-lead = Klucz dostępu pozwala logować się w pracy telefonem zamiast hasłem. Przeprowadzimy Cię przez to krok po kroku.
welcome-time = Zwykle zajmuje to od pięciu do piętnastu minut.
welcome-phone = Miej przy sobie telefon: iPhone’a z systemem iOS { $ios } lub nowszym albo telefon z systemem Android { $android } lub nowszym.
welcome-privacy = Nigdy nie pytamy o imię i nazwisko, hasło ani kod. Twoje odpowiedzi nie opuszczają tego komputera.
welcome-help = Jeśli pojawi się jakiś komunikat, jednym kliknięciem sprawdzisz, co znaczy i kto może pomóc.
welcome-language = Język
no-font = Na tym komputerze brakuje czcionki dla tego języka
welcome-start = Start
welcome-continue = Wznów od ostatniego kroku
about-button = O programie

## Your phone

phone-title = Jaki masz telefon?
phone-lead = Chodzi o telefon, którym będziesz się logować.
phone-platform = Rodzaj telefonu
phone-which = Nie wiesz, jaki to telefon?
phone-which-answer = Jeśli z tyłu widać jabłko, to jest iPhone. Jeśli nie, to telefon z Androidem: Samsung, Google, Xiaomi lub inny.
platform-ios = iPhone
platform-ios-text = Telefon firmy Apple
platform-android = Android
platform-android-text = Samsung, Google, Xiaomi i inne
phone-maker = Jakiej marki jest telefon?
phone-maker-more = Inna marka lub nie wiem
maker-samsung = Samsung
maker-google = Google Pixel
maker-xiaomi = Xiaomi, Redmi, POCO
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
maker-degoogled = LineageOS, /e/ lub iodé
maker-other = Inna lub nie wiem
phone-version-ios = Która wersja iOS?
phone-version-android = Która wersja?
version-ios = iOS { $number }
version-android = Android { $number }
version-older = Starsza
phone-where = Gdzie to znajdę?
find-version = Na telefonie zajrzyj tutaj: { $path }.
find-version-ios = Na iPhonie otwórz ustawienia i poszukaj strony z informacjami o telefonie. Jest na niej wersja iOS.
find-version-android = Na telefonie otwórz ustawienia i poszukaj strony z informacjami o telefonie, często na samym końcu. Jest na niej wersja Androida.
phone-profile = Czy Twój telefon ma część służbową?
profile-personal = Nie albo jej nie używam
profile-personal-text = Konto służbowe jest razem z prywatnymi aplikacjami.
profile-work = Tak, aplikacje służbowe mają znak aktówki
profile-work-text = Konto służbowe jest tylko w części służbowej.
profile-both = Używam konta służbowego w obu częściach
profile-both-text = Każda część potrzebuje wtedy własnego klucza dostępu.
phone-fits = Świetnie. Na tym telefonie można zapisać klucz dostępu.

## How you sign in

sign-in-title = Jak logujesz się w pracy?
sign-in-lead = Czego używasz oprócz hasła? Przy dodawaniu klucza dostępu Microsoft prosi o drugie potwierdzenie, że to Ty.
sign-in-question = Twoje drugie potwierdzenie
proof-app = Zatwierdzam w aplikacji
proof-app-text = Na telefon przychodzi powiadomienie z prośbą o zgodę lub wpisanie liczby.
proof-code = Wpisuję kod z aplikacji
proof-code-text = Sześć cyfr, które zmieniają się co pół minuty.
proof-sms = Dostaję SMS lub odbieram połączenie
proof-sms-text = Z kodem do wpisania albo z prośbą o naciśnięcie klawisza.
proof-key = Używam klucza zabezpieczeń
proof-key-text = Małe urządzenie, które podłączasz do komputera lub przykładasz do telefonu.
proof-tap = Mam tymczasowy kod dostępu (Temporary Access Pass)
proof-tap-text = Kod z helpdesku lub od kierownictwa, ważny przez ograniczony czas.
proof-password = Mam tylko hasło
proof-password-text = Podczas logowania nic więcej nie jest potrzebne.
proof-unsure = Nie wiem
proof-unsure-text = Powiemy Ci, na co zwrócić uwagę.
pass-keep-title = Nie używaj jeszcze kodu tymczasowego
pass-keep = Zachowaj go, aż powiemy, gdzie go wpisać. Użyty w złym miejscu może stracić ważność.
pass-kind = Ile razy można użyć Twojego kodu?
proof-tap-once = Raz albo nie wiem
proof-tap-once-text = Potraktujemy go jak kod jednorazowy.
proof-tap-multi = Kilka razy
managed-question = Czy firma zarządza tym telefonem?
managed-yes = Tak
managed-no = Nie, to mój prywatny telefon
managed-unsure = Nie wiem

## Your way

plan-title = Oto Twój sposób
plan-lead = Około { $minutes ->
    [one] jednej minuty
    [few] { $minutes } minut
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}.
plan-know = Warto wiedzieć
plan-additions = Co zostanie dodane do Twojego konta?
done-additions = Co zostało dodane do Twojego konta?
plan-additions-note = To, co dokładnie się pojawi, zależy od ustawień Twojej firmy.
plan-others = Inne sposoby
plan-pick = Wybierz ten sposób
plan-recommended = Wróć do zalecanego sposobu
plan-go = Do dzieła
plan-missing = Brakuje kilku odpowiedzi
plan-closed = Ten sposób nie jest już możliwy: { $route }
plan-closed-other = Poniżej jest następny najlepszy sposób. Wszystkie odpowiedzi zostały zachowane.
plan-closed-none = Wszystkie odpowiedzi zostały zachowane.
stop-next = Co teraz zrobić
stop-others = Co jeszcze możesz zrobić
stop-change = Zmień odpowiedzi
stop-switch-seen = Mój telefon ma przełącznik
handover-label = Wiadomość do przekazania

## Get ready

ready-title = Przygotuj to wszystko
ready-lead = Wtedy nic później nie przeszkodzi.
ready-computer = Ten komputer
ready-phone = Twój telefon
ready-tick-all = Zaznacz każdy wiersz, gdy się zgadza.
ready-again = Sprawdź ponownie
ready-red = { $count ->
    [one] Jedna rzecz stoi na przeszkodzie
    [few] { $count } rzeczy stoją na przeszkodzie
    [many] { $count } rzeczy stoi na przeszkodzie
   *[other] { $count } rzeczy stoi na przeszkodzie
}
ready-red-text = Najpierw to usuń. Potem sprawdź ponownie.
ready-others = { $count ->
    [one] Jeden inny test
    [few] { $count } inne testy
    [many] { $count } innych testów
   *[other] { $count } innego testu
}
ready-anyway = Mimo to dalej
ready-evidence = Szczegóły dla helpdesku
ready-evidence-label = Szczegóły techniczne
fix-turn-on = Włącz
fix-open-settings = Otwórz ustawienia
fix-open-portal = Otwórz stronę
fix-use-browser = Zmień przeglądarkę
fix-copy = Kopiuj dla IT

## Steps

step-kicker = Krok { $number } z { $count } · { $place }
place-phone = na telefonie
place-computer = na tym komputerze
step-done = Gotowe, dalej
signed-in = Zalogowano
save-title = Zwróć uwagę, gdzie zapisujesz
open-my-sign-ins = Otwórz My Sign-Ins
browser-opened = Strona jest otwarta w przeglądarce. Po następny krok wróć tutaj.
browser-failed-title = Przeglądarka się nie otworzyła
browser-failed = Skopiuj poniższy adres do przeglądarki albo zeskanuj kod innym urządzeniem.
browser-failed-qr = My Sign-Ins
address-label = Adres
short-label = Krótki adres
store-qr = Zeskanuj, aby pobrać aplikację
my-sign-ins-qr = Zeskanuj, aby otworzyć My Sign-Ins
clock-sign-in = Od zalogowania masz { $minutes ->
    [one] jedną minutę
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}.
clock-sign-in-over = Czas mógł już minąć. Jeśli trzeba zalogować się ponownie, zrób to i jeszcze raz naciśnij przycisk.
clock-pass = Jeśli kod jest jednorazowy, skończ w ciągu { $minutes ->
    [one] jednej minuty
    [few] { $minutes } minut
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}.
clock-pass-over = Czas mógł już minąć. Jeśli znów trzeba podać kod tymczasowy, poproś helpdesk o nowy.
clock-again = Zalogowano ponownie
phone-language-ask = Masz telefon w innym języku?
phone-language = Język telefonu
phone-language-is = Język telefonu: { $language }
label-english = { $label } (po angielsku)
note-english = * Znamy tę nazwę tylko po angielsku. Na ekranie może być w innym języku.
note-english-search = * Znamy tę nazwę tylko po angielsku. W telefonie może brzmieć inaczej. Wyszukaj w ustawieniach: { $word }

## Make sure

verify-title = Czy klucz tam jest?
verify-lead = Jedno spojrzenie i wiesz, że się udało.
verify-question = Co widzisz?
verify-result-listed = Tak, widzę klucz dostępu
verify-result-listed-text = W Microsoft Authenticator.
verify-result-not-listed = Nie widzę klucza dostępu
verify-result-not-listed-text = Albo pojawił się komunikat, że coś poszło nie tak.
verify-result-wrong-place = Jest, ale nie w Authenticator
verify-result-wrong-place-text = Widać inną nazwę, na przykład menedżera haseł lub Windows Hello.
clean-title = Posprzątaj i spróbuj jeszcze raz
clean-orphan = Na telefonie mógł zostać niedokończony klucz dostępu. Przeszkadza on następnemu.
clean-orphan-delete = W Authenticator naciśnij swoje konto służbowe. Jeśli jest tam klucz dostępu, wybierz { $settings }, a potem { $delete }.
clean-orphan-wait = Pojawił się komunikat? Najpierw go tutaj wyszukaj.
clean-wrong-place = Klucz dostępu zapisał się w innym miejscu. Tam firma może go nie przyjąć.
clean-wrong-place-delete = Na stronie { $info } usuń ten klucz dostępu. Usuń go też tam, gdzie został zapisany.
clean-wrong-place-next = Następnym razem, gdy pojawi się pytanie o miejsce zapisu, wybierz { $app }.
try-again = Spróbuj ponownie
verify-enough-title = Z Twojej strony to już wystarczy
verify-enough = Wszystko zostało zrobione dobrze, i to dwa razy. Przeszkadza coś innego, czego stąd nie widać. Helpdesk może to sprawdzić.

## Done

done-title = Masz klucz dostępu
done-lead = Jest w Microsoft Authenticator na Twoim telefonie.
done-next-sign-in = Od teraz podczas logowania możesz zobaczyć prośbę o klucz dostępu. Strona logowania może wyglądać inaczej niż dotąd.
done-keep = Pamiętaj
done-second-method = Zachowaj drugą metodę logowania na wypadek, gdyby telefon się zgubił lub zepsuł.
done-new-phone = Nowy telefon? Utwórz na nim nowy klucz dostępu, zanim wyczyścisz stary. Klucza nie ma w żadnej kopii zapasowej.
done-screen-lock = Nie usuwaj kodu PIN ani innej blokady ekranu telefonu. Bez niej klucz dostępu może przepaść.
done-close = Zamknij
start-over-button = Zacznij od nowa
start-over-title = Zacząć od nowa?
start-over-lead = Twoje odpowiedzi na tym komputerze zostaną usunięte. Na koncie nic się nie zmieni.
start-over-yes = Usuń odpowiedzi
start-over-no = Zachowaj je
resume-title = Kontynuować od tego miejsca?
resume-phone = Są tu wcześniejsze odpowiedzi: { $phone }, etap „{ $place }”.
resume-lead = Są tu wcześniejsze odpowiedzi, etap „{ $place }”.
resume-other = Jestem kimś innym

## Help

help-button = Widzę coś innego
help-title = Co widzisz?
help-lead = Wpisz kilka słów lub numer z ekranu.
help-search = Słowa z ekranu
help-common = Częste komunikaty
help-found = { $count ->
    [one] Pasuje jedno wyjaśnienie
    [few] Pasują { $count } wyjaśnienia
    [many] Pasuje { $count } wyjaśnień
   *[other] Pasuje { $count } wyjaśnienia
}
help-nothing-title = Nie znamy tego komunikatu
help-nothing = Wpisz mniej słów albo numer z komunikatu. Jeśli ciągle wraca, skontaktuj się z helpdeskiem i przeczytaj go na głos.
help-do = Co możesz zrobić
help-on-screen = Na ekranie: { $quote }
help-back = Wróć do poprzedniej strony

## Messages to hand over

message-hello = Dzień dobry, konfiguruję klucz dostępu w Microsoft Authenticator i nie mogę kontynuować bez Państwa pomocy.
message-phone = Telefon: { $phone }
message-route = Ścieżka { $route } jest zamknięta: { $reason }
message-error = Widzę taki komunikat: { $title }
message-end = (Passkey Companion { $version }, { $reason })
message-cloud-without-passkeys = Moje konto jest w chmurze 21Vianet, która nie ma kluczy dostępu. Jakiej innej metody logowania mam używać?
message-phone-too-old = Mój telefon ma system starszy niż iOS { $ios } lub Android { $android }. Czy mogę dostać klucz zabezpieczeń albo inny telefon?
message-phone-not-supported = Na moim telefonie nie można zapisać klucza dostępu w Authenticator. Czy mogę dostać klucz zabezpieczeń albo inny telefon?
message-phone-usually-too-old = Mój telefon ma prawdopodobnie system starszy niż Android { $android }. Czy mogę dostać klucz zabezpieczeń albo inny telefon?
message-switch-missing = Mój telefon ma system Android 14 i być może nie ma przełącznika dostawców poświadczeń. Czy mogę dostać klucz zabezpieczeń albo inny telefon?
message-no-second-proof = Mam tylko hasło. Aby dodać klucz dostępu, potrzebuję tymczasowego kodu dostępu (Temporary Access Pass) lub innej drugiej metody.
message-pass-not-issued-here = Mam kod, ale według zadeklarowanych ustawień tymczasowe kody dostępu (Temporary Access Pass) nie są u nas używane. Do czego służy mój kod?
message-passkey-already-demanded = Klucze dostępu są już ode mnie wymagane, a nie mam tymczasowego kodu dostępu (Temporary Access Pass), więc nie mogę się zalogować, aby zarejestrować klucz.
message-phone-sign-in-closed = Reguła wymagająca zgodnego urządzenia lub ochrony aplikacji blokuje logowanie w Authenticator na moim telefonie, a pozostałe ścieżki też są zamknięte. Proszę wykluczyć rejestrację z tej reguły albo powiedzieć mi, jak objąć telefon zarządzaniem.
message-phone-management-unknown = Czy mój telefon jest zarządzany przez firmę? Według zadeklarowanych reguł można się logować tylko z zarządzanych telefonów.
message-pass-would-be-lost = Na dostępnych ścieżkach jednorazowy tymczasowy kod dostępu (Temporary Access Pass) zostałby zużyty w złym miejscu. Potrzebuję kodu, którego można użyć więcej niż raz.
message-remote-session = Mam dostępną tylko ścieżkę z kodem QR, a pracuję w sesji zdalnej. Gdzie jest komputer z Bluetooth, przy którym mogę usiąść?
message-computer-cannot = Mam dostępną tylko ścieżkę z kodem QR, a ten komputer nie ma Bluetooth lub ma za stary system.
message-no-allowed-route = Przy zadeklarowanych ustawieniach żadna ścieżka nie jest dla mnie dostępna.
message-result-not-listed = Rejestracja została wykonana dwa razy, a na liście nie ma klucza dostępu.
message-result-wrong-place = Dwa razy mój klucz dostępu zapisał się poza Authenticator.

## About

about-title = O programie Passkey Companion
about-lead = Pomaga skonfigurować klucz dostępu w Microsoft Authenticator, a potem już nie przeszkadza.
about-privacy = Nie pyta o hasło, kod ani nazwisko, nikomu nie wysyła danych i działa bez internetu.
about-not-microsoft = Nie jest produktem firmy Microsoft i nie jest z nią powiązany.
about-facts = Nazwy w menu się zmieniają. Dlatego każda instrukcja ma podane źródło i dzień ostatniego sprawdzenia.
about-version = Wersja { $version }
about-licence = Wolne oprogramowanie na licencji MIT lub Apache 2.0, do wyboru. Kroje pisma to Inter i Noto Sans na licencji SIL Open Font License.

## Notes about the program itself

note-damaged = Nie udało się odczytać wcześniejszych odpowiedzi. Odłożyliśmy je na bok i zaczynasz od nowa.
note-newer = Wcześniejsze odpowiedzi pochodzą z nowszej wersji tego programu. Odłożyliśmy je na bok i zaczynasz od nowa.
note-not-saved = Na tym komputerze nie można zapisać Twoich odpowiedzi. Możesz kontynuować, ale nie zamykaj okna.
note-disk-full = Dysk jest pełny, więc nie można zapisać Twoich odpowiedzi. Możesz kontynuować, ale nie zamykaj okna.
note-pretended = Próba, symulowane: { $settings }
note-not-opened = Nie udało się tego stąd otworzyć. Otwórz to samodzielnie.
note-dismiss = Ukryj
note-start-failed = Program Passkey Companion nie mógł otworzyć okna. Uruchom go z wiersza polecenia ze słowem „guide”, aby przeczytać kroki jako tekst.
note-crashed = Program Passkey Companion przerwał działanie z powodu wewnętrznego błędu.
note-crashed-saved = Odpowiedzi są zapisane.
note-crashed-record = Opis błędu jest w pliku { $file }.
search-clear = Wyczyść
copy = Kopiuj

## Words for assistive software, and states

light-running = Sprawdzanie
light-pass = Dobrze
light-warn = Uwaga
light-fail = Przeszkadza
light-skipped = Niepotrzebne
light-unknown = Nie wiadomo
path-name = Co nacisnąć, po kolei
clock-left = { $minutes ->
    [0] Czas mógł już minąć
    [one] Została jedna minuta
    [few] Zostały { $minutes } minuty
    [many] Zostało { $minutes } minut
   *[other] Zostało { $minutes } minuty
}
rail-done = gotowe
message-close = Zamknij

## The drawn phone. Alternatives are read aloud to people who cannot see the drawing.

drawing-iphone = Rysunek iPhone’a
drawing-pixel = Rysunek telefonu Pixel
drawing-samsung = Rysunek telefonu Samsung
drawing-xiaomi = Rysunek telefonu Xiaomi
drawing-neutral = Rysunek telefonu z Androidem
drawing-play = Odtwórz
drawing-pause = Pauza
drawing-step = Następny obraz
drawing-replay = Od początku
drawing-list = Strona { $title }. Naciśnij { $row }.
drawing-switch = Strona { $title }. Włącz { $row }.
drawing-confirm = Pytanie { $title }. Wyraź zgodę.
drawing-save = Telefon pyta, gdzie zapisać. Wybierz tylko { $place }, nic innego.
drawing-app = Aplikacja Authenticator. Naciśnij przycisk { $button }.

## The narrow window beside the browser

dock-narrow = Wąskie okno
dock-full = Pełne okno
dock-front = Na wierzchu

welcome-organization = Przygotowane dla Ciebie przez { $organization }.
paused-title = Na razie nikt nie może zacząć
paused-text = Twoja organizacja zrobiła przerwę. Kto już zaczął, może dokończyć.
already-done-title = Masz już klucz dostępu
already-done-text = Twoja organizacja informuje, że Twój klucz dostępu jest gotowy. Idź dalej tylko wtedy, gdy potrzebujesz kolejnego, na przykład na nowym telefonie.
support-title = Pomoc Twojej organizacji
support-phone = Telefon: { $contact }
support-mail = E-mail: { $contact }
support-url = Strona: { $contact }
about-it = Co widzi Twój dział IT
about-it-never = Ten program nie przekazuje mu Twoich odpowiedzi, danych telefonu ani logowania: zostają na tym komputerze.
about-it-status = Zarządzanie urządzeniami może zapytać ten program, jak daleko jesteś: strona, krok, czas i dlaczego nie dało się iść dalej.
about-it-kiosk = Na tym komputerze nic nie jest zapisywane, więc nie ma czego oglądać.
about-it-nothing = Twoja organizacja niczego w tym programie nie ustawiła.
about-it-keys = Twoja organizacja ustawiła: { $keys }
