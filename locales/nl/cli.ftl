guide-title = Je passkey in Microsoft Authenticator
guide-for = Voor { $phone } · ongeveer { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
}
guide-path-join = {" > "}
guide-switch-on = Zet { $switch } aan.
guide-dialog = De vraag is { $dialog }.

cli-about = Begeleidt je stap voor stap naar een passkey in Microsoft Authenticator.
cli-run = Open het venster (gebeurt ook zonder opdracht)
cli-plan = Wat een medewerker te lezen krijgt
cli-guide = De stappen voor één telefoon
cli-explain = Wat een melding betekent en wie het oplost
cli-content = De gegevens achter de stappen
cli-content-list = Toon phones, errors, hosts, clouds of vaults
cli-content-check = Controleer een map met aanvullingen (overlay)
cli-status = Hoe ver deze persoon is, voor apparaatbeheer
cli-check = Controleer deze computer
cli-tenant = Wat de instellingen van de tenant voor mensen betekenen (voor IT, in het Engels)
cli-opt-policy = Gebruik dit beleidsbestand op proef
cli-opt-locale = Gebruik deze taal, bijvoorbeeld de of pt-BR
cli-opt-offline = Maak geen netwerkverbinding
cli-opt-json = Antwoord in JSON
cli-opt-step = Begin bij deze pagina of stap
cli-opt-dock = Open een smal venster aan deze kant van het scherm
cli-opt-kiosk = Voor gedeelde computers: bewaar niets als het venster sluit
cli-opt-demo = Om uit te proberen: er wordt niets bewaard
cli-opt-simulate = Doe alsof dit geldt, bijvoorbeeld Attestation=off of fact.bluetooth=off; mag herhaald worden
cli-opt-renderer = Hoe het venster wordt getekend
cli-opt-autostart = Gestart door het systeem bij het aanmelden
cli-opt-exit-after = Om te meten: sluit na het eerste beeld
cli-opt-phone = De telefoon, bijvoorbeeld samsung.oneui7 (zie ‘content list phones’)
cli-opt-os = Versie van het systeem van de telefoon, bijvoorbeeld 15
cli-opt-profile = Profiel van een Android-telefoon: personal, work of both
cli-opt-proof = Hoe de persoon zich nu aanmeldt
cli-opt-managed = Of de telefoon wordt beheerd
cli-opt-route = De route: app, phone-browser, handoff of qr
cli-opt-phone-language = Taal van de menu’s op de telefoon
cli-opt-format = Vorm van de handleiding
cli-opt-output = Schrijf naar dit bestand
cli-opt-words = Woorden of getallen van het scherm
cli-opt-what = Wat er wordt getoond
cli-opt-dir = De map met aanvullingen (overlay)
cli-opt-check-route = Alleen wat deze route nodig heeft
cli-opt-check-phone = Soort telefoon: ios of android
cli-opt-only = Alleen deze controle; mag herhaald worden
cli-unknown-check = Er is geen controle { $name }. Deze zijn er: { $known }.
cli-bad-timeout = { $given } is geen aantal seconden van 1 tot { $longest }.
cli-opt-timeout = Stop na zoveel seconden

cli-error = passkey-companion: { $text }
cli-no-html = De handleiding als webpagina zit nog niet in deze versie. Gebruik --format text.
cli-unknown-phone = Er is geen telefoon { $phone }. Zie ‘passkey-companion content list phones’.
cli-unknown-locale = Er is geen taal { $tag }. Deze zijn er: { $known }.
cli-bad-version = { $version } is geen versie. Geef een getal op, zoals 15 of 18.2.
cli-write-failed = { $file } kan niet worden geschreven: { $why }. Kies een andere plek.
cli-print-failed = Het antwoord kon niet worden geschreven: { $why }.
cli-no-match = Niets past. Probeer minder woorden, of een getal van het scherm.
cli-route-closed = De route { $route } is gesloten: { $reason }
cli-pretended = Proef, niet wat er is geïnstalleerd: { $settings }
cli-plan-way = { $route }, ongeveer { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
}
cli-plan-why = Waarom: { $reason }
cli-plan-step = { $number }. { $step }
cli-plan-warning = Let op: { $warning }
cli-plan-other-open = Kan ook: { $route } – { $reason }
cli-plan-other-closed = Gesloten: { $route } – { $reason }
cli-stop = Stop: { $stop }
cli-explain-owner = { $title } – { $owner }
cli-content-sound = { $count ->
    [one] Eén record, in orde.
   *[other] { $count } records, alle in orde.
}
cli-content-bad = { $count ->
    [one] Eén probleem. Los het op en controleer opnieuw.
   *[other] { $count } problemen. Los ze op en controleer opnieuw.
}
status-not-started = Niet begonnen
status-in-progress = Bezig: { $page }
status-stopped = Gestopt: { $reason }
status-finished = Klaar: de persoon heeft de passkey gezien
cli-no-display = Er is geen scherm om een venster op te openen. Gebruik ‘passkey-companion guide’ om de stappen als tekst te lezen.
cli-no-renderer = Dit systeem heeft geen renderer met de naam { $name }.
cli-missing-library = Op deze computer ontbreekt { $library }, en zonder die bibliotheek gaat er geen venster open. In Debian en Ubuntu zit ze in het pakket { $package }.

cli-policy = Wat je organisatie heeft vastgelegd
cli-policy-show = Wat geldt en waar het vandaan komt
cli-policy-check = Controleer een beleidsbestand
cli-policy-template = Een leeg beleid om in te vullen
cli-policy-export = Het beleid voor apparaatbeheer
cli-opt-policy-file = Het beleidsbestand
cli-opt-export-form = Vorm van de export
cli-opt-export-from = Vul het met dit beleid
cli-opt-export-folder = Map voor de bestanden van admx
cli-opt-matrix = Voor elke telefoon en elke manier van aanmelden (table, csv of json)
cli-export-empty = { $form } is een leeg formulier: laat --from weg.
cli-export-from = { $form } wordt van een beleid gemaakt: voeg --from FILE toe.
cli-matrix-count = { $count } gevallen, waarvan { $stops } zonder weg verder.
cli-policy-sound = Instellingen: { $count }, allemaal in orde.
cli-opt-line = Antwoord in één regel ASCII
cli-opt-all-users = Iedereen op deze computer, in aantallen (voor beheerders)
cli-opt-require = Eindig met code 0, 12 (nog niet) of 13 (niet vast te stellen)
status-not-yet = Nog niet
status-unknown = Niet vast te stellen
status-everybody = Mensen die het programma hebben gebruikt: { $people }. Met passkey: { $done }. Niet vast te stellen: { $unknown }.
