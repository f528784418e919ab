app-name = Passkey Companion

next = Dalej
back = Wstecz
not-sure = Nie wiem
copied = Skopiowano
copy-message = Kopiuj tę wiadomość

page-welcome = Witamy
page-phone = Twój telefon
page-sign-in = Logowanie
page-plan = Twój plan
page-ready = Przygotuj się
page-on-phone = Na telefonie
page-create = Tworzenie klucza
page-verify = Sprawdzenie
page-done = Gotowe

time-left = { $minutes ->
    [one] Jeszcze około minuty
    [few] Jeszcze około { $minutes } minut
    [many] Jeszcze około { $minutes } minut
   *[other] Jeszcze około { $minutes } minuty
}
chip-change = Zmień: { $answer }

rail-name = Kroki

## Welcome

welcome-title = Utwórz swój klucz dostępu
welcome-lead = Klucz dostępu pozwala logować się w pracy telefonem zamiast hasłem. Przeprowadzimy Cię przez to krok po kroku.
welcome-time = Zwykle zajmuje to od pięciu do piętnastu minut.
welcome-phone = Trzymaj telefon pod ręką. Potrzebny jest iPhone z systemem iOS { $ios } lub nowszym albo telefon z systemem Android { $android } lub nowszym.
welcome-privacy = Nigdy nie pytamy o imię i nazwisko, hasło ani kod. Twoje odpowiedzi zostają na tym komputerze.
welcome-help = Widzisz nieznany komunikat? Kliknij „Widzę coś innego”. Wyjaśniamy wiele komunikatów i mówimy, kto może pomóc.
welcome-language = Język
no-font = Ten komputer nie może wyświetlić tego języka
welcome-start = Start
welcome-continue = Wznów od miejsca przerwania
about-button = O programie
# Where their own letters cannot be drawn:

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
phone-maker-lead = Nazwę widać z tyłu telefonu albo na ekranie podczas uruchamiania telefonu.
phone-maker-more = Więcej marek
maker-other = Inna marka lub nie wiem
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
maker-grapheneos = GrapheneOS
phone-version-ios = Która wersja iOS?
phone-version-android = Która wersja?
version-ios = iOS { $number }
version-android = Android { $number }
version-row-android = { $name } (Android { $number })
version-older = Starsza
phone-where = Gdzie to znajdę?
find-version = Na telefonie zajrzyj tutaj: { $path }.
find-version-ios = Na iPhonie otwórz ustawienia. Znajdź stronę z informacjami o telefonie. Jest na niej wersja iOS.
find-version-android = Na telefonie otwórz ustawienia. Znajdź stronę z informacjami o telefonie. Często jest na samym końcu listy. Na tej stronie jest wersja Androida.
phone-profile = Czy aplikacje służbowe mają na ikonie mały znak aktówki?
profile-personal = Nie lub nie używam takich aplikacji
profile-personal-text = Używasz konta służbowego razem z prywatnymi aplikacjami.
profile-work = Tak, aplikacje służbowe mają na ikonie znak aktówki
profile-work-text = Konto służbowe jest tylko w profilu służbowym.
profile-both = Niektóre mają, a niektóre nie
profile-both-text = Używasz konta służbowego w obu profilach. Każdy profil potrzebuje wtedy własnego klucza dostępu.

chip-side-personal = Aplikacje służbowe bez znaku aktówki
chip-side-work = Aplikacje służbowe ze znakiem aktówki
chip-side-both = Aplikacje służbowe w obu profilach

## Authenticator, while the questions are answered

app-title = Pobierz Microsoft Authenticator
app-lead = Zrób to teraz. Podczas pobierania aplikacji odpowiesz tutaj na kilka pytań.
app-next = Pobiera się lub jest aktualna

## How you sign in

sign-in-title = Jak logujesz się w pracy?
sign-in-lead = Czego używasz oprócz hasła? Zanim dodasz klucz dostępu, Microsoft poprosi o drugie potwierdzenie, że to Ty.
sign-in-question = Jak potwierdzasz, że to Ty?
proof-app = Zatwierdzam w aplikacji
proof-app-text = Na telefon przychodzi powiadomienie z prośbą o zatwierdzenie lub wpisanie liczby.
proof-code = Wpisuję kod z aplikacji
proof-code-text = Sześć cyfr, które zmieniają się co pół minuty.
proof-sms = Dostaję SMS lub odbieram połączenie
proof-sms-text = Z kodem do wpisania albo z prośbą o naciśnięcie klawisza.
proof-key = Używam klucza zabezpieczeń
proof-key-text = Małe urządzenie, które podłączasz do komputera lub przykładasz do telefonu.
proof-tap = Mam tymczasowy kod dostępu (Temporary Access Pass)
proof-tap-text = Kod z helpdesku lub od kierownictwa, ważny przez ograniczony czas.
proof-password = Mam tylko hasło
proof-password-text = Do logowania wystarcza Ci samo hasło.
proof-unsure = Nie wiem
proof-unsure-text = Powiemy Ci, na co zwrócić uwagę.
pass-keep-title = Nie używaj jeszcze kodu tymczasowego
pass-keep = Zachowaj go, aż powiemy, gdzie go wpisać. Jeśli użyjesz go w złym miejscu, może już więcej nie zadziałać.
pass-kind = Ile razy można użyć Twojego kodu?
proof-tap-once = Raz lub nie wiem
proof-tap-once-text = Przyjmiemy, że Twój kod działa tylko raz.
proof-tap-multi = Kilka razy
chip-tap-once = Mój kod działa raz
chip-tap-multi = Mój kod działa kilka razy
chip-managed-yes = Telefon zarządzany
chip-managed-no = Telefon niezarządzany
chip-managed-unsure = Zarządzanie telefonem: nie wiem
managed-question = Czy firma zarządza tym telefonem, nawet jeśli jest on prywatny?
managed-yes = Tak, na przykład przez profil służbowy lub Company Portal (Portal firmy)
managed-no = Nie
managed-unsure = Nie wiem

## Your plan

plan-title = Oto Twój plan
plan-have = Przygotuj to wszystko
plan-missing-something = Czegoś brakuje?
plan-side = Czy aplikacje służbowe mają na ikonie mały znak aktówki?
plan-go = Mam wszystko
plan-back = Wróć do poprzedniego miejsca
plan-know = Zanim zaczniesz
plan-additions = Co zostanie dodane do Twojego konta?
done-additions = Co zostało dodane do Twojego konta?
plan-additions-note = To, co zobaczysz, zależy od ustawień Twojej firmy.
plan-others = Inne sposoby
plan-pick = Wybierz ten sposób
plan-recommended = Wróć do zalecanego sposobu
plan-missing = Brakuje kilku odpowiedzi
plan-closed = Ten sposób nie jest już możliwy: { $route }
plan-closed-other = Poniżej jest następny najlepszy sposób. Wszystkie odpowiedzi zostały zachowane.
plan-closed-none = Wszystkie odpowiedzi zostały zachowane.
stop-next = Co teraz zrobić
stop-others = Co jeszcze możesz zrobić
stop-change = Zmień odpowiedzi
stop-switch-seen = Mój telefon ma przełącznik
handover-label = Wiadomość do wysłania

## Get ready

ready-title = Przygotuj to wszystko
ready-lead = Wtedy nic Cię później nie zatrzyma.
ready-computer = Ten komputer
ready-phone = Twój telefon
ready-tick-all = Zaznacz każdy wiersz, który się u Ciebie zgadza.
ready-cannot = Nie mogę tego zaznaczyć
ready-looking = Sprawdzanie jeszcze trwa.
ready-again = Sprawdź ponownie
ready-red = { $count ->
    [one] Jedna rzecz stoi na przeszkodzie
    [few] { $count } rzeczy stoją na przeszkodzie
    [many] { $count } rzeczy stoi na przeszkodzie
   *[other] { $count } rzeczy stoi na przeszkodzie
}
ready-red-text = Najpierw to napraw. Potem sprawdź ponownie.
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
fix-use-browser = Użyj tej przeglądarki
fix-copy = Kopiuj dla IT

## Steps

pick-what-you-see = Co widzisz na telefonie?
place-phone = Na telefonie
place-phone-now = Teraz weź telefon
place-computer = Na tym komputerze
place-computer-now = Teraz wróć do tego komputera
dock-beside = Zwęź to okno
step-done = Następny krok
signed-in = Logowanie gotowe
save-title = Sprawdź, gdzie zapisuje się klucz dostępu
open-my-sign-ins = Otwórz My Sign-Ins
browser-opened = Strona jest otwarta w przeglądarce. Po następny krok wróć tutaj.
browser-failed-title = Przeglądarka się nie otworzyła
browser-failed = Skopiuj poniższy adres do przeglądarki albo zeskanuj kod innym urządzeniem.
browser-failed-qr = My Sign-Ins
address-label = Adres
short-label = Krótki adres
store-qr = Zeskanuj, aby pobrać aplikację
my-sign-ins-qr = Zeskanuj, aby otworzyć My Sign-Ins
clock-sign-in = Po zalogowaniu masz około { $minutes ->
    [one] jednej minuty
    [few] { $minutes } minut
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}.
clock-pass = Po użyciu kodu tymczasowego masz około { $minutes ->
    [one] jednej minuty
    [few] { $minutes } minut
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}.
clock-left = { $minutes ->
    [0] Czas mógł już minąć
    [one] Około jednej minuty do końca
    [few] Około { $minutes } minut do końca
    [many] Około { $minutes } minut do końca
   *[other] Około { $minutes } minuty do końca
}
clock-sign-in-over = Czas mógł już minąć. Jeśli trzeba zalogować się ponownie, zrób to. Potem kliknij „Logowanie powtórzone”.
clock-pass-over = Czas mógł już minąć. Jeśli znów trzeba podać kod tymczasowy, poproś helpdesk o nowy kod.
clock-again = Logowanie powtórzone
phone-language-ask = Masz telefon w innym języku?
phone-language = Język telefonu
phone-language-is = Język telefonu: { $language }
label-english = { $label } (po angielsku)
note-english = * Znamy tę nazwę tylko po angielsku. Na ekranie może być w innym języku.
note-english-search = * Znamy tę nazwę tylko po angielsku. W telefonie może brzmieć inaczej. Wyszukaj w ustawieniach: { $word }
label-probable = prawdopodobnie { $label }, po angielsku { $english }
note-probable = ≈ Tak nazywa się to na innych ekranach zamiast angielskiej nazwy w nawiasie. Na Twoim prawdopodobnie też.
note-search = Nie ma tego? Wyszukaj w ustawieniach telefonu: { $word }
note-and = { $one } { $two }

## Make sure

verify-title = Czy klucz dostępu jest na miejscu?
verify-lead = Zobacz szybko, czy się udało.
verify-question = Co widzisz?
verify-result-listed = Tak, widzę klucz dostępu
verify-result-listed-text = W Microsoft Authenticator.
verify-result-not-listed = Nie widzę klucza dostępu
verify-result-not-listed-text = Albo pojawił się komunikat, że coś poszło nie tak.
verify-result-wrong-place = Jest klucz dostępu, ale nie w Authenticator
verify-result-wrong-place-text = Widać inną nazwę, na przykład menedżera haseł lub Windows Hello.
clean-title = Posprzątaj i spróbuj jeszcze raz
clean-orphan = Na telefonie mógł zostać niedokończony klucz dostępu. Może on blokować następny.
clean-orphan-delete = W Authenticator naciśnij swoje konto służbowe. Jeśli jest tam klucz dostępu, wybierz { $settings }, a potem { $delete }.
clean-message = Pojawił się komunikat
clean-wrong-place = Klucz dostępu zapisał się w innym miejscu. Firma może go stamtąd nie przyjąć.
clean-wrong-place-delete = Na stronie { $info } usuń ten klucz dostępu. Usuń go też tam, gdzie został zapisany.
clean-wrong-place-next = Następnym razem, gdy pojawi się pytanie o miejsce zapisu, wybierz { $app }.
try-again = Spróbuj ponownie
verify-enough-title = Z Twojej strony wszystko zrobione
verify-enough = Wszystko zostało zrobione dobrze, i to dwa razy. Problem jest gdzie indziej. Stąd go nie widać, ale helpdesk może go zobaczyć.

## Done

done-title = Masz klucz dostępu
done-lead = Jest w Microsoft Authenticator na Twoim telefonie.
done-tomorrow = Przy następnym logowaniu w pracy
done-tomorrow-1 = Miej telefon pod ręką.
done-tomorrow-2 = Gdy pojawi się pytanie o sposób logowania, wybierz klucz dostępu.
done-tomorrow-3 = Potwierdź na telefonie.
done-pass = Masz kod tymczasowy na kartce? Wyrzuć kartkę. Ten kod nie jest już potrzebny.
done-keep = Pamiętaj
done-second-method = Zachowaj drugą metodę logowania na wypadek, gdyby telefon się zgubił lub zepsuł.
done-new-phone = Nowy telefon? Utwórz na nim nowy klucz dostępu, zanim wyczyścisz stary telefon. Klucza dostępu nie ma w żadnej kopii zapasowej.
done-screen-lock = Nie usuwaj kodu PIN ani innej blokady ekranu telefonu. Bez niej klucz dostępu może przepaść.
done-close = Zamknij
start-over-button = Zacznij od nowa
start-over-title = Zacząć od nowa?
start-over-lead = Twoje odpowiedzi na tym komputerze zostaną usunięte. Na koncie nic się nie zmieni.
start-over-yes = Usuń odpowiedzi
start-over-no = Zachowaj odpowiedzi
resume-title = Wznowić od miejsca przerwania?
resume-phone = Na tym komputerze są wcześniejsze odpowiedzi: { $phone }, etap „{ $place }”.
resume-lead = Na tym komputerze są wcześniejsze odpowiedzi, etap „{ $place }”.
resume-other = Jestem kimś innym

## Help

help-button = Widzę coś innego
help-title = Co widzisz?
help-lead = Wpisz kilka słów lub numer z ekranu.
help-search = Słowa z ekranu
help-here = Częste na tym etapie
help-common = Częste komunikaty
help-found = { $count ->
    [one] Pasuje jedno wyjaśnienie
    [few] Pasują { $count } wyjaśnienia
    [many] Pasuje { $count } wyjaśnień
   *[other] Pasuje { $count } wyjaśnienia
}
help-nothing-title = Nie znamy tego komunikatu
help-nothing = Wpisz mniej słów albo numer z komunikatu. Jeśli komunikat ciągle wraca, zadzwoń do helpdesku i przeczytaj go na głos.
help-maybe-title = Nic pewnego. Czy to jedno z tych?
help-maybe = Są tylko podobne. Jeśli to żadne z nich, skontaktuj się z helpdeskiem i przeczytaj komunikat na głos.
help-unknown-title = Numeru { $number } nie ma na naszej liście
help-unknown = Microsoft ma stronę o tym numerze. Helpdesk IT też może z niej skorzystać: { $address }
help-look-up = Sprawdź na stronie Microsoft
help-or = A może to jedno z tych?
help-go-on = Zrobione, dalej
help-do = Co możesz zrobić
help-on-screen = Na ekranie: { $quote }
help-told = Dział IT już wie
help-waiting-title = Czekasz na dział IT od { $date }
help-waiting = Wszystkie odpowiedzi są zachowane. Możesz zamknąć to okno. Gdy dostaniesz odpowiedź, wróć do miejsca, w którym była przerwa.
help-answered = Mam odpowiedź, dalej
help-back = Wróć do poprzedniej strony

## Messages to hand over

message-hello = Dzień dobry, konfiguruję klucz dostępu w Microsoft Authenticator i nie mogę kontynuować bez Państwa pomocy.
message-phone = Telefon: { $phone }
message-route = Ścieżka { $route } jest zamknięta: { $reason }
message-end = (Passkey Companion { $version }, { $reason })
message-cloud-without-passkeys = Moje konto jest w chmurze 21Vianet, która nie ma kluczy dostępu. Jakiej innej metody logowania mam używać?
message-phone-too-old = Mój telefon ma system starszy niż iOS { $ios } lub Android { $android }. Czy mogę dostać klucz zabezpieczeń albo inny telefon?
message-phone-not-supported = Na moim telefonie nie można zapisać klucza dostępu w Authenticator. Czy mogę dostać klucz zabezpieczeń albo inny telefon?
message-phone-usually-too-old = Mój telefon ma prawdopodobnie system starszy niż Android { $android }. Czy mogę dostać klucz zabezpieczeń albo inny telefon?
message-switch-missing = Mój telefon ma system Android 14 i być może nie ma przełącznika dostawców poświadczeń. Czy mogę dostać klucz zabezpieczeń albo inny telefon?
message-no-second-proof = Mam tylko hasło. Aby dodać klucz dostępu, potrzebuję tymczasowego kodu dostępu (Temporary Access Pass) lub innej drugiej metody.
message-pass-not-issued-here = Mam kod, ale według ustawień nie używamy tymczasowych kodów dostępu (Temporary Access Pass). Do czego służy mój kod?
message-passkey-already-demanded = Do logowania muszę już używać klucza dostępu, a nie mam tymczasowego kodu dostępu (Temporary Access Pass). Dlatego nie mogę się zalogować, aby zarejestrować klucz.
message-phone-sign-in-closed = Reguła wymagająca zgodnego urządzenia lub ochrony aplikacji blokuje logowanie w Authenticator na moim telefonie. Pozostałe ścieżki też są zamknięte. Proszę wykluczyć rejestrację z tej reguły albo powiedzieć mi, jak objąć telefon zarządzaniem.
message-phone-management-unknown = Czy mój telefon jest zarządzany przez firmę? Według ustawień można się logować tylko z zarządzanych telefonów.
message-pass-would-be-lost = Dostępne ścieżki zużyłyby jednorazowy tymczasowy kod dostępu (Temporary Access Pass) w złym miejscu. Potrzebuję kodu, którego można użyć więcej niż raz.
message-remote-session = Mam dostępną tylko ścieżkę z kodem QR, a pracuję w sesji zdalnej. Gdzie jest komputer z Bluetooth, przy którym mogę usiąść?
message-computer-cannot = Mam dostępną tylko ścieżkę z kodem QR, a ten komputer nie ma Bluetooth albo jego system jest za stary.
message-no-allowed-route = Przy obecnych ustawieniach żadna ścieżka nie jest dla mnie dostępna.
message-result-not-listed = Rejestracja została wykonana dwa razy, a na liście nie ma klucza dostępu.
message-result-wrong-place = Dwa razy mój klucz dostępu zapisał się poza aplikacją Authenticator.

## About

about-title = O programie Passkey Companion
about-lead = Ten program pomaga skonfigurować klucz dostępu w Microsoft Authenticator. Potem nie jest już potrzebny.
about-privacy = Nie pyta o hasło, kod ani nazwisko, nikomu nie wysyła danych i działa bez internetu.
about-not-microsoft = Nie jest produktem firmy Microsoft i nie jest z nią powiązany.
about-facts = Nazwy w menu się zmieniają. Przy każdej instrukcji podajemy, skąd pochodzi i kiedy ją ostatnio sprawdzono.
about-version = Wersja { $version }
about-licence = Wolne oprogramowanie na licencji MIT lub Apache 2.0, do wyboru. Kroje pisma to Inter i Noto Sans na licencji SIL Open Font License.

## Notes about the program itself

note-damaged = Nie udało się odczytać wcześniejszych odpowiedzi. Zachowaliśmy ich kopię. Odpowiedz jeszcze raz.
note-newer = Wcześniejsze odpowiedzi pochodzą z nowszej wersji tego programu. Zachowaliśmy ich kopię. Odpowiedz jeszcze raz.
note-not-saved = Na tym komputerze nie można zapisać Twoich odpowiedzi. Możesz kontynuować, ale nie zamykaj okna.
note-disk-full = Dysk jest pełny, więc nie można zapisać Twoich odpowiedzi. Możesz kontynuować, ale nie zamykaj okna.
note-pretended = Próba z ustawieniami: { $settings }
note-not-opened = Nie udało się tego otworzyć. Otwórz to samodzielnie.
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
light-fail = Problem
light-skipped = Niepotrzebne
light-unknown = Nie wiadomo
path-name = Co nacisnąć, po kolei
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
drawing-confirm = Pytanie { $title }. Zgódź się.
drawing-save = Telefon pyta, gdzie zapisać. Wybierz tylko { $place }, nic innego.
drawing-app = Aplikacja Authenticator. Naciśnij przycisk { $button }.

## The narrow window beside the browser

dock-narrow = Wąskie okno
dock-full = Pełne okno
dock-front = Zawsze na wierzchu

welcome-organization = Przygotowane dla Ciebie przez { $organization }.
paused-title = Na razie nikt nie może zacząć
paused-text = Twoja firma to wstrzymała. Jeśli konfiguracja jest już rozpoczęta, możesz ją dokończyć.
already-done-title = Masz już klucz dostępu
already-done-text = Twoja firma podaje, że Twój klucz dostępu jest skonfigurowany. Idź dalej tylko wtedy, gdy potrzebujesz kolejnego, na przykład na nowym telefonie.
support-title = Pomoc Twojej firmy
support-phone = Telefon: { $contact }
support-mail = E-mail: { $contact }
support-url = Strona: { $contact }
about-it = Co widzi Twój dział IT
about-it-never = Ten program nie przekazuje mu Twoich odpowiedzi, danych telefonu ani logowania: zostają na tym komputerze.
about-it-status = Zarządzanie urządzeniami może zapytać ten program, jak daleko jesteś: strona, krok, czas i dlaczego nie dało się iść dalej.
about-it-kiosk = Na tym komputerze nic nie jest zapisywane, więc nie ma czego oglądać.
about-it-nothing = Twoja firma niczego w tym programie nie ustawiła.
about-it-keys = Twoja firma ustawiła: { $keys }
message-platform-not-allowed = Zadeklarowane ustawienia nie pozwalają na klucz dostępu na moim rodzaju telefonu. Którego telefonu mam użyć albo czy mogę dostać klucz zabezpieczeń?
