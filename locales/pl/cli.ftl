guide-title = Twój klucz dostępu w Microsoft Authenticator
guide-for = Dla telefonu { $phone } · około { $minutes ->
    [one] jednej minuty
    [few] { $minutes } minut
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}
guide-path-join = {" > "}
guide-switch-on = Włącz { $switch }.
guide-dialog = Pytanie brzmi: { $dialog }.

cli-about = Prowadzi krok po kroku do klucza dostępu w Microsoft Authenticator.
cli-run = Otwórz okno (to samo, co bez żadnego polecenia)
cli-plan = Co zobaczyłaby dana osoba
cli-guide = Kroki dla jednego telefonu
cli-explain = Co znaczy komunikat i kto może pomóc
cli-content = Dane, na których opierają się kroki
cli-content-list = Wyświetl listę phones, errors, hosts, clouds lub vaults
cli-content-check = Sprawdź folder nakładki (overlay)
cli-status = Jak daleko jest ta osoba, na potrzeby zarządzania urządzeniami
cli-check = Sprawdź ten komputer
cli-tenant = Co ustawienia dzierżawy oznaczają dla ludzi (dla działu IT, po angielsku)
cli-opt-policy = Użyj tego próbnego pliku zasad
cli-opt-locale = Używaj tego języka, na przykład de lub pt-BR
cli-opt-offline = Nie otwieraj żadnego połączenia sieciowego
cli-opt-json = Odpowiedz w formacie JSON
cli-opt-step = Zacznij od tej strony lub tego kroku
cli-opt-dock = Otwórz wąskie okno po tej stronie ekranu
cli-opt-kiosk = Dla wspólnych komputerów: po zamknięciu okna nic nie zostaje
cli-opt-demo = Na próbę: nic nie jest zapisywane
cli-opt-simulate = Przyjmij tę wartość, na przykład Attestation=off lub fact.bluetooth=off; można powtarzać
cli-opt-renderer = Sposób rysowania okna
cli-opt-autostart = Uruchomione przez system podczas logowania
cli-opt-exit-after = Do pomiarów: zamknij po pierwszym obrazie
cli-opt-phone = Telefon, na przykład samsung.oneui7 (zobacz „content list phones”)
cli-opt-os = Wersja systemu telefonu, na przykład 15
cli-opt-profile = Profil telefonu z Androidem: personal, work lub both
cli-opt-proof = Jak ta osoba loguje się dziś
cli-opt-managed = Czy telefon jest zarządzany
cli-opt-route = Ścieżka: app, phone-browser, handoff lub qr
cli-opt-phone-language = Język menu telefonu
cli-opt-format = Postać przewodnika
cli-opt-output = Zapisz do tego pliku
cli-opt-words = Słowa lub numery z ekranu
cli-opt-what = Co wyświetlić na liście
cli-opt-dir = Folder nakładki (overlay)
cli-opt-check-route = Tylko to, czego potrzebuje ta ścieżka
cli-opt-check-phone = Rodzaj telefonu: ios lub android
cli-opt-only = Tylko to sprawdzenie; można powtarzać
cli-unknown-check = Nie ma sprawdzenia { $name }. Dostępne są: { $known }.
cli-bad-timeout = { $given } nie jest liczbą sekund od 1 do { $longest }.
cli-opt-timeout = Zakończ po tylu sekundach

cli-error = passkey-companion: { $text }
cli-no-html = Przewodnika w postaci strony internetowej nie ma jeszcze w tej wersji. Użyj --format text.
cli-unknown-phone = Nie ma telefonu { $phone }. Zobacz „passkey-companion content list phones”.
cli-unknown-locale = Nie ma języka { $tag }. Dostępne są: { $known }.
cli-bad-version = { $version } nie jest wersją. Wpisz numer, na przykład 15 lub 18.2.
cli-write-failed = Nie można zapisać pliku { $file }: { $why }. Wybierz inne miejsce.
cli-print-failed = Nie udało się zapisać odpowiedzi: { $why }.
cli-no-match = Nic nie pasuje. Wpisz mniej słów albo numer z ekranu.
cli-route-closed = Ścieżka { $route } jest zamknięta: { $reason }
cli-pretended = Próba, a nie to, co jest zainstalowane: { $settings }
cli-plan-way = { $route }, około { $minutes ->
    [one] jednej minuty
    [few] { $minutes } minut
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}
cli-plan-why = Dlaczego: { $reason }
cli-plan-step = { $number }. { $step }
cli-plan-warning = Uwaga: { $warning }
cli-plan-other-open = Też dostępne: { $route } – { $reason }
cli-plan-other-closed = Zamknięte: { $route } – { $reason }
cli-stop = Stop: { $stop }
cli-explain-owner = { $title } – { $owner }
cli-content-sound = { $count ->
    [one] Jeden rekord, poprawny.
    [few] { $count } rekordy, wszystkie poprawne.
    [many] { $count } rekordów, wszystkie poprawne.
   *[other] { $count } rekordu, wszystkie poprawne.
}
cli-content-bad = { $count ->
    [one] Jeden problem. Napraw go i sprawdź ponownie.
    [few] { $count } problemy. Napraw je i sprawdź ponownie.
    [many] { $count } problemów. Napraw je i sprawdź ponownie.
   *[other] { $count } problemu. Napraw je i sprawdź ponownie.
}
status-not-started = Nie rozpoczęto
status-in-progress = W toku: { $page }
status-stopped = Zatrzymano: { $reason }
status-finished = Zakończono: ta osoba widziała swój klucz dostępu
cli-no-display = Nie ma ekranu, na którym można otworzyć okno. Użyj „passkey-companion guide”, aby przeczytać kroki jako tekst.
cli-no-renderer = W tym systemie nie ma modułu rysowania o nazwie { $name }.
cli-missing-library = Na tym komputerze brakuje biblioteki { $library }, a bez niej nie otworzy się żadne okno. W systemach Debian i Ubuntu jest w pakiecie { $package }.

cli-policy = Co ustaliła Twoja organizacja
cli-policy-show = Co obowiązuje i skąd pochodzi
cli-policy-check = Sprawdź plik zasad
cli-policy-template = Puste zasady do wypełnienia
cli-policy-export = Zasady dla zarządzania urządzeniami
cli-opt-policy-file = Plik zasad
cli-opt-export-form = Postać eksportu
cli-opt-export-from = Wypełnij tymi zasadami
cli-opt-export-folder = Folder na pliki admx
cli-opt-matrix = Dla każdego telefonu i każdego sposobu logowania (table, csv lub json)
cli-export-empty = { $form } to pusty formularz: usuń --from.
cli-export-from = { $form } powstaje z zasad: dodaj --from FILE.
cli-matrix-count = Przypadki: { $count }, w tym bez drogi: { $stops }.
cli-policy-sound = Ustawienia: { $count }, wszystkie poprawne.
cli-opt-line = Odpowiedź w jednym wierszu ASCII
cli-opt-all-users = Wszyscy na tym komputerze, w liczbach (dla administratorów)
cli-opt-require = Zakończ kodem 0, 12 (jeszcze nie) lub 13 (nie wiadomo)
status-not-yet = Jeszcze nie
status-unknown = Nie da się ustalić
status-everybody = Osoby, które używały programu: { $people }. Z kluczem dostępu: { $done }. Nie wiadomo: { $unknown }.
