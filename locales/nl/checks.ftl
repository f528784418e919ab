check-bluetooth-title = Bluetooth
check-remote-title = Achter deze computer
check-os-title = Systeem
check-browser-title = Browser
check-sign-in-pages-title = Aanmeldingspagina’s
check-qr-tunnel-title = Verbinding met je telefoon
check-interception-title = Privacy van de verbinding
check-proxy-title = Internetverbinding
check-clock-title = Klok

## Not looked at

check-skipped-not-needed = Dit heb je niet nodig.
check-skipped-offline = Niet gecontroleerd, want je werkt offline.
check-unknown-late = Dit duurde te lang, dus we weten het niet.

## Bluetooth

check-bluetooth-pass = Bluetooth staat aan.
check-bluetooth-off = Bluetooth staat uit.
check-bluetooth-airplane = De vliegtuigstand of een schakelaar op de computer houdt Bluetooth uit.
check-bluetooth-no-adapter = Deze computer heeft geen Bluetooth.
check-bluetooth-policy = Je bedrijf heeft Bluetooth op deze computer uitgezet.
check-bluetooth-permission = Dit programma mag Bluetooth nog niet gebruiken.
check-bluetooth-service = Bluetooth is er, maar de service ervan draait niet.
check-bluetooth-no-low-energy = De Bluetooth in deze computer is te oud om je telefoon te vinden.
check-bluetooth-unknown = We konden niet zien of Bluetooth aanstaat.

## At this computer

check-remote-pass = Je werkt rechtstreeks op deze computer.
check-remote-desktop = Je bent vanaf een andere computer met deze verbonden, dus je telefoon is er waarschijnlijk niet in de buurt.
check-remote-citrix = Je werkt via Citrix, dus je telefoon is waarschijnlijk niet in de buurt van deze computer.
check-remote-vnc = Het scherm van deze computer wordt met een andere gedeeld, dus je telefoon is er waarschijnlijk niet in de buurt.
check-remote-ssh = Je bent via het netwerk met deze computer verbonden, dus je telefoon is er waarschijnlijk niet in de buurt.
check-remote-virtual-machine = Dit is een virtuele computer, en die heeft meestal geen Bluetooth ({ $maker }).
check-remote-sign-in-screen = Er is nog niemand aangemeld op deze computer.
check-remote-set-up = Deze computer wordt nog ingesteld.
check-remote-unknown = We konden niet zien of je achter deze computer zit.

## System

check-os-pass = { $system } kan dit.
check-os-too-old = { $system } is hiervoor te oud.
check-os-browser-only = Met { $system } werkt dit in de browsers Chrome en Edge.
check-os-unknown = We konden niet zien welke versie van het systeem dit is.

## Browser

check-browser-pass = { $browser } gaat open. Daarmee werkt het.
check-browser-cannot = { $browser } kan dit niet.
check-browser-untested = We weten niet of { $browser } dit kan.
check-browser-unknown = We konden niet zien welke browser opengaat.

## Sign-in pages

check-sign-in-pages-pass = De aanmeldingspagina’s zijn bereikbaar.
check-sign-in-pages-offline = Deze computer lijkt niet met internet verbonden te zijn.
check-sign-in-pages-dns = Het adres van { $host } is in dit netwerk niet te vinden.
check-sign-in-pages-blocked = { $host } is van hieruit niet te bereiken.
check-sign-in-pages-tls = Er kwam geen veilige verbinding met { $host } tot stand.
check-sign-in-pages-no-answer = { $host } is bereikbaar, maar geeft geen antwoord.
check-sign-in-pages-server = { $host } antwoordt op dit moment met een fout.
check-sign-in-pages-one-family = { $host } werkt, maar niet via { $family }. Daardoor kunnen pagina’s traag zijn.
check-sign-in-pages-proxy = We konden niet voorbij de proxy van deze computer kijken; je browser kan dat waarschijnlijk wel.
check-sign-in-pages-unknown = We konden de aanmeldingspagina’s niet controleren.

## Certificates

check-certificate-untrusted = { $host } toont een certificaat dat deze computer niet vertrouwt (het zegt van { $issuer } te komen).
check-certificate-date = Het certificaat van { $host } is verlopen, of de klok van deze computer loopt verkeerd.
check-certificate-not-valid-today = Het certificaat van { $host } is vandaag niet geldig, terwijl de klok goed loopt.

## Connection to your phone

check-qr-tunnel-pass = De servers tussen deze computer en je telefoon zijn bereikbaar.
check-qr-tunnel-dns = Het adres van { $host } is in dit netwerk niet te vinden.
check-qr-tunnel-blocked = { $host } is van hieruit niet te bereiken, en je telefoon heeft het nodig.
check-qr-tunnel-websocket = { $host } is bereikbaar, maar opent niet de verbinding die je telefoon nodig heeft.
check-qr-tunnel-unknown = We konden de verbinding met je telefoon niet controleren.

## Private connection

check-interception-pass = Niemand controleert de verbindingen die we hebben geprobeerd.
check-interception-harmless = Je organisatie controleert het verkeer (haar certificaat noemt { $issuer }); op jouw manier kan dat geen kwaad.
check-interception-qr = Je organisatie controleert het verkeer (haar certificaat noemt { $issuer }), en dan werkt de QR-code niet.
check-interception-unknown = We konden niet controleren of de verbinding privé is.

## Way to the internet

check-proxy-none = Deze computer komt op internet.
check-proxy-in-use = De weg loopt via een proxy ({ $proxy }) en is vrij.
check-proxy-script = Een script kiest de weg naar internet, en die is vrij.
check-proxy-sign-in = De proxy ({ $proxy }) wil weten wie je bent; meestal vertelt je browser dat zelf.
check-proxy-unreachable = De proxy ({ $proxy }) laat ons niet door.
check-proxy-portal = Bij dit netwerk moet je je eerst aanmelden, zoals in een hotel.
check-proxy-unknown = We konden niet zien hoe deze computer op internet komt.

## Clock

check-clock-pass = De klok loopt goed.
check-clock-fast = De klok loopt ongeveer { $minutes } min voor.
check-clock-slow = De klok loopt ongeveer { $minutes } min achter.
check-clock-far = De klok loopt meer dan een dag verkeerd.
check-clock-unknown = We konden de klok niet controleren.

## What to do

check-fix-turn-bluetooth-on = Zet Bluetooth aan.
check-fix-look-at-bluetooth = Zet Bluetooth aan in de instellingen.
check-fix-airplane = Zet de vliegtuigstand uit.
check-fix-no-adapter = Kies een andere manier. Alle andere manieren werken zonder Bluetooth.
check-fix-bluetooth-policy = Vraag IT om Bluetooth toe te staan voor passkeys.
check-fix-bluetooth-permission = Sta Bluetooth toe in de instellingen.
check-fix-bluetooth-service = Vraag IT om de Bluetooth-service te starten.
check-fix-other-way = Kies een andere manier, of doe dit op de computer waar je achter zit.
check-fix-real-computer = Werkt het niet, doe dit dan op een echte computer of kies een andere manier.
check-fix-sign-in-first = Meld je eerst aan op deze computer en begin dan opnieuw.
check-fix-finish-set-up = Maak deze computer eerst klaar en begin dan opnieuw.
check-fix-update-system = Werk het systeem bij.
check-fix-use-browser = Gebruik liever { $browser }.
check-fix-chrome-or-edge = Gebruik hiervoor Chrome of Edge.
check-fix-connect = Maak verbinding met een netwerk.
check-fix-allow-host = Vraag IT om dit adres toe te staan.
check-fix-allow-websocket = Vraag IT om WebSocket-verbindingen met dit adres toe te staan.
check-fix-no-interception = Vraag IT om dit adres niet te controleren, of kies een andere manier.
check-fix-tell-it = Meld het bij IT.
check-fix-try-later = Probeer het over een paar minuten opnieuw.
check-fix-portal = Open de aanmeldingspagina van dit netwerk.
check-fix-proxy-sign-in = Gaan pagina’s niet open, meld het dan bij IT.
check-fix-proxy-settings = Controleer de proxyinstellingen.
check-fix-clock = Zet de klok op de juiste tijd.
check-fix-compare-clock = Vergelijk de klok van deze computer met een andere.
