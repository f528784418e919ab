check-bluetooth-title = Bluetooth
check-remote-title = Przy tym komputerze
check-os-title = System
check-browser-title = Przeglądarka
check-sign-in-pages-title = Strony logowania
check-qr-tunnel-title = Połączenie z telefonem
check-interception-title = Prywatność połączenia
check-proxy-title = Połączenie z internetem
check-clock-title = Zegar

## Not looked at

check-skipped-not-needed = Tego nie potrzebujesz.
check-skipped-offline = Nie sprawdzono, bo pracujesz offline.
check-unknown-late = Trwało to za długo, więc nie udało się tego ustalić.

## Bluetooth

check-bluetooth-pass = Bluetooth jest włączony.
check-bluetooth-off = Bluetooth jest wyłączony.
check-bluetooth-airplane = Bluetooth wyłącza tryb samolotowy lub przełącznik na komputerze.
check-bluetooth-no-adapter = Ten komputer nie ma Bluetooth.
check-bluetooth-policy = Twoja firma wyłączyła Bluetooth na tym komputerze.
check-bluetooth-permission = Ten program nie może jeszcze korzystać z Bluetooth.
check-bluetooth-service = Bluetooth jest, ale jego usługa nie działa.
check-bluetooth-no-low-energy = Bluetooth w tym komputerze jest za stary, aby znaleźć telefon.
check-bluetooth-unknown = Nie udało się ustalić, czy Bluetooth jest włączony.

## At this computer

check-remote-pass = Pracujesz bezpośrednio przy tym komputerze.
check-remote-desktop = Łączysz się z tym komputerem z innego, więc telefon prawdopodobnie nie jest blisko niego.
check-remote-citrix = Pracujesz przez Citrix, więc telefon prawdopodobnie nie jest blisko tego komputera.
check-remote-vnc = Ekran tego komputera jest udostępniany innemu, więc telefon prawdopodobnie nie jest blisko niego.
check-remote-ssh = Łączysz się z tym komputerem przez sieć, więc telefon prawdopodobnie nie jest blisko niego.
check-remote-virtual-machine = To komputer wirtualny, a taki zwykle nie ma Bluetooth ({ $maker }).
check-remote-sign-in-screen = Nikt nie jest jeszcze zalogowany na tym komputerze.
check-remote-set-up = Ten komputer jest jeszcze w trakcie konfiguracji.
check-remote-unknown = Nie udało się ustalić, czy siedzisz przy tym komputerze.

## System

check-os-pass = System { $system } to potrafi.
check-os-too-old = System { $system } jest na to za stary.
check-os-browser-only = W systemie { $system } działa to w przeglądarkach Chrome i Edge.
check-os-unknown = Nie udało się ustalić wersji systemu.

## Browser

check-browser-pass = Otworzy się { $browser }. To zadziała.
check-browser-cannot = { $browser } tego nie potrafi.
check-browser-untested = Nie wiemy, czy { $browser } to potrafi.
check-browser-unknown = Nie udało się ustalić, która przeglądarka się otworzy.

## Sign-in pages

check-sign-in-pages-pass = Strony logowania odpowiadają.
check-sign-in-pages-offline = Ten komputer chyba nie ma połączenia z internetem.
check-sign-in-pages-dns = W tej sieci nie można znaleźć adresu { $host }.
check-sign-in-pages-blocked = Stąd nie można połączyć się z { $host }.
check-sign-in-pages-tls = Nie udało się nawiązać bezpiecznego połączenia z { $host }.
check-sign-in-pages-no-answer = Z serwerem { $host } można się połączyć, ale nie odpowiada.
check-sign-in-pages-server = Serwer { $host } odpowiada teraz błędem.
check-sign-in-pages-one-family = Serwer { $host } działa, ale nie przez { $family }. Strony mogą się przez to wolno otwierać.
check-sign-in-pages-proxy = Nie możemy zajrzeć za serwer proxy tego komputera; przeglądarka prawdopodobnie może.
check-sign-in-pages-unknown = Nie udało się sprawdzić stron logowania.

## Certificates

check-certificate-untrusted = Serwer { $host } przedstawia certyfikat, któremu ten komputer nie ufa (podany wystawca: { $issuer }).
check-certificate-date = Certyfikat serwera { $host } jest nieważny albo zegar tego komputera źle chodzi.
check-certificate-not-valid-today = Certyfikat serwera { $host } nie jest dziś ważny, chociaż zegar chodzi dobrze.

## Connection to your phone

check-qr-tunnel-pass = Można połączyć się z serwerami między tym komputerem a telefonem.
check-qr-tunnel-dns = W tej sieci nie można znaleźć adresu { $host }.
check-qr-tunnel-blocked = Stąd nie można połączyć się z { $host }, a telefon tego potrzebuje.
check-qr-tunnel-websocket = Serwer { $host } odpowiada, ale nie otwiera połączenia, którego potrzebuje telefon.
check-qr-tunnel-unknown = Nie udało się sprawdzić połączenia z telefonem.

## Private connection

check-interception-pass = Nikt nie kontroluje połączeń, które sprawdziliśmy.
check-interception-harmless = Twoja organizacja kontroluje ruch (w jej certyfikacie jest { $issuer }); przy Twoim sposobie to nie przeszkadza.
check-interception-qr = Twoja organizacja kontroluje ruch (w jej certyfikacie jest { $issuer }), a wtedy kod QR nie działa.
check-interception-unknown = Nie udało się sprawdzić, czy połączenie jest prywatne.

## Way to the internet

check-proxy-none = Ten komputer łączy się z internetem.
check-proxy-in-use = Połączenie prowadzi przez serwer proxy ({ $proxy }) i działa.
check-proxy-script = Drogę do internetu wybiera skrypt i połączenie działa.
check-proxy-sign-in = Serwer proxy ({ $proxy }) chce wiedzieć, kim jesteś; przeglądarka zwykle sama mu to mówi.
check-proxy-unreachable = Serwer proxy ({ $proxy }) nas nie przepuszcza.
check-proxy-portal = Ta sieć chce, aby najpierw się w niej zalogować, jak w hotelu.
check-proxy-unknown = Nie udało się ustalić, jak ten komputer łączy się z internetem.

## Clock

check-clock-pass = Zegar chodzi dobrze.
check-clock-fast = Zegar spieszy się o około { $minutes } min.
check-clock-slow = Zegar spóźnia się o około { $minutes } min.
check-clock-far = Zegar pokazuje czas błędny o więcej niż jeden dzień.
check-clock-unknown = Nie udało się sprawdzić zegara.

## What to do

check-fix-turn-bluetooth-on = Włącz Bluetooth.
check-fix-look-at-bluetooth = Włącz Bluetooth w ustawieniach.
check-fix-airplane = Wyłącz tryb samolotowy.
check-fix-no-adapter = Wybierz inny sposób. Wszystkie pozostałe działają bez Bluetooth.
check-fix-bluetooth-policy = Poproś dział IT o dopuszczenie Bluetooth dla kluczy dostępu.
check-fix-bluetooth-permission = Zezwól na Bluetooth w ustawieniach.
check-fix-bluetooth-service = Poproś dział IT o uruchomienie usługi Bluetooth.
check-fix-other-way = Wybierz inny sposób albo zrób to na komputerze, przy którym siedzisz.
check-fix-real-computer = Jeśli to nie działa, zrób to na prawdziwym komputerze albo wybierz inny sposób.
check-fix-sign-in-first = Najpierw zaloguj się na tym komputerze, a potem zacznij od nowa.
check-fix-finish-set-up = Najpierw dokończ konfigurację tego komputera, a potem zacznij od nowa.
check-fix-update-system = Zaktualizuj system.
check-fix-use-browser = Użyj zamiast tego przeglądarki { $browser }.
check-fix-chrome-or-edge = Użyj do tego Chrome lub Edge.
check-fix-connect = Połącz się z siecią.
check-fix-allow-host = Poproś dział IT o dopuszczenie tego adresu.
check-fix-allow-websocket = Poproś dział IT o dopuszczenie połączeń WebSocket z tym adresem.
check-fix-no-interception = Poproś dział IT, aby nie kontrolował połączeń z tym adresem, albo wybierz inny sposób.
check-fix-tell-it = Powiadom dział IT.
check-fix-try-later = Spróbuj ponownie za kilka minut.
check-fix-portal = Otwórz stronę logowania tej sieci.
check-fix-proxy-sign-in = Jeśli strony się nie otwierają, powiadom dział IT.
check-fix-proxy-settings = Sprawdź ustawienia proxy.
check-fix-clock = Ustaw zegar na właściwą godzinę.
check-fix-compare-clock = Porównaj zegar tego komputera z innym.
