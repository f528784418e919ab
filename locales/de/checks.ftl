check-bluetooth-title = Bluetooth
check-remote-title = Am Computer selbst
check-os-title = System
check-browser-title = Browser
check-sign-in-pages-title = Anmeldeseiten
check-qr-tunnel-title = Verbindung zu Ihrem Smartphone
check-interception-title = Vertrauliche Verbindung
check-proxy-title = Internetverbindung
check-clock-title = Uhr

## Not looked at

check-skipped-not-needed = Das brauchen Sie nicht.
check-skipped-offline = Nicht geprüft, weil Sie offline arbeiten.
check-unknown-late = Das hat zu lange gedauert, deshalb wissen wir es nicht.

## Bluetooth

check-bluetooth-pass = Bluetooth ist eingeschaltet.
check-bluetooth-off = Bluetooth ist ausgeschaltet.
check-bluetooth-airplane = Der Flugmodus oder ein Schalter am Computer hält Bluetooth ausgeschaltet.
check-bluetooth-no-adapter = Dieser Computer hat kein Bluetooth.
check-bluetooth-policy = Ihr Unternehmen hat Bluetooth auf diesem Computer abgeschaltet.
check-bluetooth-permission = Dieses Programm darf Bluetooth noch nicht benutzen.
check-bluetooth-service = Bluetooth ist vorhanden, aber der Dienst dafür läuft nicht.
check-bluetooth-no-low-energy = Das Bluetooth in diesem Computer ist zu alt, um Ihr Smartphone zu finden.
check-bluetooth-unknown = Wir konnten nicht erkennen, ob Bluetooth eingeschaltet ist.

## At this computer

check-remote-pass = Sie arbeiten direkt an diesem Computer.
check-remote-desktop = Sie sind von einem anderen Computer aus mit diesem verbunden, Ihr Smartphone ist also wahrscheinlich nicht in seiner Nähe.
check-remote-citrix = Sie arbeiten über Citrix, Ihr Smartphone ist also wahrscheinlich nicht in der Nähe dieses Computers.
check-remote-vnc = Der Bildschirm dieses Computers wird auf einen anderen übertragen, Ihr Smartphone ist also wahrscheinlich nicht in seiner Nähe.
check-remote-ssh = Sie sind über das Netzwerk mit diesem Computer verbunden, Ihr Smartphone ist also wahrscheinlich nicht in seiner Nähe.
check-remote-virtual-machine = Das ist ein virtueller Computer, der meist kein Bluetooth hat ({ $maker }).
check-remote-sign-in-screen = An diesem Computer ist noch niemand angemeldet.
check-remote-set-up = Dieser Computer wird noch eingerichtet.
check-remote-unknown = Wir konnten nicht erkennen, ob Sie an diesem Computer sitzen.

## System

check-os-pass = { $system } ist dafür geeignet.
check-os-too-old = { $system } ist dafür zu alt.
check-os-browser-only = Unter { $system } klappt das in den Browsern Chrome und Edge.
check-os-unknown = Wir konnten nicht erkennen, welche Systemversion das ist.

## Browser

check-browser-pass = { $browser } wird sich öffnen. Damit klappt es.
check-browser-cannot = { $browser } kann das nicht.
check-browser-untested = Wir wissen nicht, ob { $browser } das kann.
check-browser-unknown = Wir konnten nicht erkennen, welcher Browser sich öffnen wird.

## Sign-in pages

check-sign-in-pages-pass = Die Anmeldeseiten sind erreichbar.
check-sign-in-pages-offline = Dieser Computer ist anscheinend nicht mit dem Internet verbunden.
check-sign-in-pages-dns = Die Adresse von { $host } ist in diesem Netzwerk nicht zu finden.
check-sign-in-pages-blocked = { $host } ist von hier aus nicht erreichbar.
check-sign-in-pages-tls = Eine sichere Verbindung zu { $host } kam nicht zustande.
check-sign-in-pages-no-answer = { $host } ist erreichbar, gibt aber keine Antwort.
check-sign-in-pages-server = { $host } antwortet gerade mit einem Fehler.
check-sign-in-pages-one-family = { $host } funktioniert, aber nicht über { $family }. Seiten können dadurch langsam sein.
check-sign-in-pages-proxy = Wir kamen nicht durch den Proxy dieses Computers; Ihr Browser kommt wahrscheinlich durch.
check-sign-in-pages-unknown = Wir konnten die Anmeldeseiten nicht prüfen.

## Certificates

check-certificate-untrusted = { $host } zeigt ein Zertifikat, dem dieser Computer nicht vertraut (angeblich von { $issuer }).
check-certificate-date = Das Zertifikat von { $host } ist abgelaufen, oder die Uhr dieses Computers geht falsch.
check-certificate-not-valid-today = Das Zertifikat von { $host } ist heute nicht gültig, obwohl die Uhr richtig geht.

## Connection to your phone

check-qr-tunnel-pass = Die Server zwischen diesem Computer und Ihrem Smartphone sind erreichbar.
check-qr-tunnel-dns = Die Adresse von { $host } ist in diesem Netzwerk nicht zu finden.
check-qr-tunnel-blocked = { $host } ist von hier aus nicht erreichbar, wird aber für Ihr Smartphone gebraucht.
check-qr-tunnel-websocket = { $host } ist erreichbar, öffnet aber nicht die Verbindung, die Ihr Smartphone braucht.
check-qr-tunnel-unknown = Wir konnten die Verbindung zu Ihrem Smartphone nicht prüfen.

## Private connection

check-interception-pass = Niemand prüft die Verbindungen, die wir ausprobiert haben.
check-interception-harmless = Ihr Unternehmen prüft den Datenverkehr (sein Zertifikat nennt { $issuer }); auf Ihrem Weg stört das nicht.
check-interception-qr = Ihr Unternehmen prüft den Datenverkehr (sein Zertifikat nennt { $issuer }), und so funktioniert der QR-Code nicht.
check-interception-unknown = Wir konnten nicht prüfen, ob die Verbindung vertraulich ist.

## Way to the internet

check-proxy-none = Dieser Computer erreicht das Internet.
check-proxy-in-use = Der Weg führt über einen Proxy ({ $proxy }) und ist frei.
check-proxy-script = Ein Skript wählt den Weg ins Internet, und er ist frei.
check-proxy-sign-in = Der Proxy ({ $proxy }) will wissen, wer Sie sind; Ihr Browser teilt ihm das meist von selbst mit.
check-proxy-unreachable = Der Proxy ({ $proxy }) lässt uns nicht durch.
check-proxy-portal = In diesem Netzwerk müssen Sie sich zuerst anmelden, wie in einem Hotel.
check-proxy-unknown = Wir konnten nicht erkennen, wie dieser Computer das Internet erreicht.

## Clock

check-clock-pass = Die Uhr geht richtig.
check-clock-fast = Die Uhr geht etwa { $minutes } min vor.
check-clock-slow = Die Uhr geht etwa { $minutes } min nach.
check-clock-far = Die Uhr geht um mehr als einen Tag falsch.
check-clock-unknown = Wir konnten die Uhr nicht prüfen.

## What to do

check-fix-turn-bluetooth-on = Schalten Sie Bluetooth ein.
check-fix-look-at-bluetooth = Schalten Sie Bluetooth in den Einstellungen ein.
check-fix-airplane = Schalten Sie den Flugmodus aus.
check-fix-no-adapter = Wählen Sie einen anderen Weg. Alle anderen Wege brauchen kein Bluetooth.
check-fix-bluetooth-policy = Bitten Sie die IT, Bluetooth für Passkeys zu erlauben.
check-fix-bluetooth-permission = Erlauben Sie Bluetooth in den Einstellungen.
check-fix-bluetooth-service = Bitten Sie die IT, den Bluetooth-Dienst zu starten.
check-fix-other-way = Wählen Sie einen anderen Weg oder machen Sie an dem Computer weiter, vor dem Sie sitzen.
check-fix-real-computer = Wenn es nicht klappt, nehmen Sie einen echten Computer oder wählen Sie einen anderen Weg.
check-fix-sign-in-first = Melden Sie sich zuerst an diesem Computer an und beginnen Sie dann noch einmal.
check-fix-finish-set-up = Richten Sie diesen Computer zuerst fertig ein und beginnen Sie dann noch einmal.
check-fix-update-system = Aktualisieren Sie das System.
check-fix-use-browser = Nehmen Sie stattdessen { $browser }.
check-fix-chrome-or-edge = Nehmen Sie dafür Chrome oder Edge.
check-fix-connect = Verbinden Sie sich mit einem Netzwerk.
check-fix-allow-host = Bitten Sie die IT, diese Adresse freizugeben.
check-fix-allow-websocket = Bitten Sie die IT, WebSocket-Verbindungen zu dieser Adresse freizugeben.
check-fix-no-interception = Bitten Sie die IT, diese Adresse von der Prüfung auszunehmen, oder wählen Sie einen anderen Weg.
check-fix-tell-it = Sagen Sie der IT Bescheid.
check-fix-try-later = Versuchen Sie es in ein paar Minuten noch einmal.
check-fix-portal = Öffnen Sie die Anmeldeseite dieses Netzwerks.
check-fix-proxy-sign-in = Wenn sich Seiten nicht öffnen, sagen Sie der IT Bescheid.
check-fix-proxy-settings = Prüfen Sie die Proxyeinstellungen.
check-fix-clock = Stellen Sie die Uhr auf die richtige Zeit.
check-fix-compare-clock = Vergleichen Sie die Uhr dieses Computers mit einer anderen.
