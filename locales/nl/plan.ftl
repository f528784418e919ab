mark-label-open = ‘
mark-label-close = ’

## Routes

route-app = Op je telefoon, in Authenticator
route-phone-browser = Op je telefoon, te beginnen in de browser
route-handoff = Beginnen op deze computer, afronden op je telefoon
route-qr = Op deze computer, met een QR-code
route-app-short = Alles gebeurt in één app. Geen Bluetooth, geen QR-code.
route-phone-browser-short = Je begint op de pagina van Microsoft in de browser van je telefoon en rondt af in de app.
route-handoff-short = Je begint hier op de pagina van Microsoft en rondt af in de app. De pagina van Microsoft controleert daarna of het gelukt is.
route-qr-short = Je telefoon scant een QR-code van dit scherm. De telefoon en de computer hebben allebei Bluetooth nodig.

## Why a route is open

reason-recommended = Microsoft raadt deze manier aan. Die werkt ook als je bedrijf passkeys heel streng controleert.
reason-recommended-alone = Microsoft raadt deze manier aan.
reason-no-bluetooth-needed = Je hebt geen bluetooth en geen QR-code nodig.
reason-works-with-attestation = Deze manier werkt ook als je bedrijf controleert waar de passkey is gemaakt.
reason-pass-used-on-phone = Je tijdelijke toegangspas wordt precies daar gebruikt waar hij nodig is: op je telefoon.
reason-no-phone-sign-in = Bij je bedrijf kun je je alleen met beheerde telefoons aanmelden. Op deze manier hoef je je niet op de telefoon aan te melden.
reason-organisation-prefers = Je bedrijf wil het liefst dat je het zo doet.
reason-you-chose = Je hebt zelf deze manier gekozen.
reason-attestation-off = Je bedrijf staat deze manier toe.

## Why a route is closed

reason-attestation-enforced = Je bedrijf controleert waar de passkey is gemaakt. Op deze manier komt de passkey niet door die controle en blijft er een onbruikbare passkey achter.
reason-attestation-unknown = We weten niet of je bedrijf controleert waar de passkey is gemaakt. Zo ja, dan lukt het op deze manier niet en blijft er een onbruikbare passkey achter.
reason-one-time-pass = Je tijdelijke toegangspas werkt misschien maar één keer. Gebruik je hem hier, dan kun je hem niet meer op je telefoon gebruiken.
reason-phone-not-managed = Bij je bedrijf kun je je alleen met beheerde telefoons aanmelden, en die van jou is niet beheerd.
reason-phone-management-unknown = Bij je bedrijf kun je je alleen met beheerde telefoons aanmelden, en we weten niet of die van jou beheerd is.
reason-remote-session = Je gebruikt deze computer vanaf een andere plek. Zo ver reikt Bluetooth niet.
reason-phone-cannot-scan = Deze telefoon kan de QR-code niet gebruiken.
reason-no-bluetooth = Deze computer heeft geen Bluetooth.
reason-computer-too-old = Het systeem op deze computer is hiervoor te oud.
reason-not-allowed = Je bedrijf gebruikt deze manier niet.

## What appears on the account

addition-passkey = Een passkey in Microsoft Authenticator
addition-passwordless-sign-in = Aanmelden zonder wachtwoord, door akkoord te geven op je telefoon
addition-approvals = Goedkeuringen en codes in Authenticator
addition-device = Je telefoon in de lijst met apparaten van je bedrijf

## What to know before starting

warning-wrong-place = Je telefoon of computer kan andere plekken voor de passkey voorstellen, zoals een wachtwoordmanager. Alleen Authenticator is de juiste plek.
warning-samsung-pass = Bij het opslaan kan Samsung Pass bovenaan staan. Kies in plaats daarvan Authenticator.
warning-switch-often-missing = Sommige telefoons zoals die van jou missen de schakelaar waarmee Authenticator passkeys kan bewaren. Kijk daarom eerst of jouw telefoon hem heeft.
warning-switch-may-not-hold = Op telefoons zoals die van jou blijft de schakelaar vaak niet aan. Probeer het één keer. Lukt het niet, gebruik dan een andere telefoon of vraag om een beveiligingssleutel.
warning-shared-device = Dit lijkt een gedeelde werktelefoon. Een passkey hoort bij één persoon. Vraag het je helpdesk voordat je begint.
warning-path-uncertain = We zijn niet zeker van de menu’s op je telefoon. Zien ze er anders uit, gebruik dan de zoekfunctie in de instellingen.
warning-path-unknown = We kennen de menu’s van je telefoon niet. Zoek de schakelaar met de zoekfunctie in de instellingen.
warning-version-unknown = Je telefoon heeft iOS { $ios } of Android { $android } nodig, of nieuwer. Controleer dit eerst.
warning-proof-unknown = Tijdens het instellen moet je bevestigen dat jij het bent, bijvoorbeeld met een app of een code. Heb je alleen een wachtwoord, stop dan. Vraag je helpdesk om een tijdelijke toegangspas (Temporary Access Pass).
warning-company-network = Je bedrijf staat dit alleen toe op het eigen netwerk. Verbind deze computer en je telefoon daarmee.
warning-app-protection = De regels van je bedrijf kunnen Authenticator tegenhouden. Zie je daar een melding over, dan ligt dat niet aan jou. Zoek de melding hier op. Stuur IT daarna de tekst die je vindt.
warning-text-messages-end = Microsoft schaft het aanmelden met sms’jes en telefoontjes geleidelijk af; voor de meeste mensen stopt het in februari 2027. Een passkey komt ervoor in de plaats.
warning-pass-clock = Begin alleen als je tien minuten hebt. Nadat je de toegangspas hebt getypt, moet je binnen die tijd klaar zijn.
warning-both-sides = Je gebruikt je account in beide profielen van je telefoon. Elk profiel heeft een eigen passkey nodig. De tweede maak je aan het eind.
warning-work-side-may-be-locked = In het werkprofiel moet je bedrijf Authenticator misschien eerst toestaan. Is de schakelaar grijs, vraag het dan je helpdesk.
warning-switch-may-be-locked = Je bedrijf beheert deze telefoon en kan de schakelaar hebben vergrendeld. Is die grijs, vraag het dan aan de helpdesk.
warning-altered-phone = Authenticator weigert geroote telefoons en kan de jouwe daarvoor aanzien, omdat het systeem niet van de fabrikant is. Ook de controle van de telefoon door je bedrijf kan mislukken. Probeer het één keer. Lukt het niet, neem dan een andere telefoon of vraag om een beveiligingssleutel.

## Stops: what it is

stop-cloud-without-passkeys = Passkeys zijn niet beschikbaar voor je account
stop-phone-too-old = Het systeem is te oud voor een passkey
stop-phone-not-supported = Deze telefoon kan de passkey niet bewaren
stop-phone-usually-too-old = Deze telefoon is waarschijnlijk te oud
stop-switch-missing = Deze telefoon mist misschien de schakelaar
stop-no-second-proof = Je hebt nog één ding nodig voordat je begint
stop-pass-not-issued-here = We weten niet zeker wat je code is
stop-passkey-already-demanded = Je hebt eerst een tijdelijke toegangspas (Temporary Access Pass) nodig
stop-phone-sign-in-closed = De regels van je bedrijf laten deze telefoon nog niet toe
stop-phone-management-unknown = Zoek eerst uit of je telefoon beheerd wordt
stop-pass-would-be-lost = Je zou je tijdelijke toegangspas kwijtraken
stop-remote-session = Ga achter de computer zelf zitten
stop-computer-cannot = Deze computer kan de passkey niet maken
stop-no-allowed-route = Met de instellingen van je bedrijf kan het nu niet

stop-cloud-without-passkeys-why = Je account staat in de cloud van Microsoft die 21Vianet in China beheert. Daar zijn geen passkeys. Je hebt niets verkeerd gedaan.
stop-phone-too-old-why = Passkeys in Authenticator vragen iOS { $ios } of nieuwer, of Android { $android } of nieuwer. Oudere systemen kunnen geen passkey bewaren.
stop-phone-not-supported-why = Telefoons van dit soort missen wat Authenticator nodig heeft voor een passkey. Geen app of instelling kan daar iets aan veranderen.
stop-phone-usually-too-old-why = Telefoons met dit systeem hebben meestal Android 13 of ouder. Passkeys vragen Android 14 of nieuwer.
stop-switch-missing-why = Met Android 14 missen sommige telefoons van dit merk misschien de schakelaar waarmee Authenticator passkeys kan bewaren. Een update naar Android 15 of nieuwer lost dit op.
stop-no-second-proof-why = Een wachtwoord alleen is niet genoeg om een passkey toe te voegen. Microsoft vraagt een tweede bewijs dat jij het bent. Zonder dat bewijs draai je in een kringetje rond.
stop-pass-not-issued-here-why = Je bedrijf zegt dat het geen tijdelijke toegangspassen (Temporary Access Pass) gebruikt. Je code kan iets anders zijn.
stop-passkey-already-demanded-why = Je bedrijf vraagt al bij elke aanmelding om een passkey. Zonder tijdelijke toegangspas kom je er niet in om er een te maken.
stop-phone-sign-in-closed-why = Aanmelden mag alleen met beheerde telefoons, en de andere manieren zijn ook gesloten. Dit ligt niet aan jou, en opnieuw proberen helpt niet.
stop-phone-management-unknown-why = Aanmelden mag alleen met telefoons die je bedrijf beheert. We kunnen niet zien of jouw telefoon daarbij hoort.
signs-of-management = Je bedrijf beheert deze telefoon als je hem van je bedrijf hebt gekregen, als je werkapps een koffertje hebben, of als je de telefoon voor je werk hebt ingesteld met de app { $portal }.
stop-pass-would-be-lost-why = De manieren die je bedrijf toestaat, zouden je pas op de verkeerde plek verbruiken. Een pas die vaker werkt, lost dit op.
stop-remote-session-why = De enige manier die voor jou openstaat, heeft Bluetooth nodig tussen deze computer en je telefoon. Maar je gebruikt deze computer vanaf een andere plek.
stop-computer-cannot-why = De enige manier die voor jou openstaat, vraagt op de computer om Bluetooth en een recent systeem. Deze computer mist minstens een van de twee.
stop-no-allowed-route-why = Geen van de manieren die je bedrijf toestaat, kan bij jou werken. Alleen IT kan dat veranderen.

## Stops: who acts, and the next action

owner-user = Dit kun je zelf oplossen
stop-yours = Je volgende stap
owner-helpdesk = Dit kan je helpdesk oplossen
owner-admin = Dit kan je IT-afdeling oplossen

next-update-phone = Installeer de nieuwste systeemupdate op je telefoon en begin hier daarna opnieuw.
next-other-phone = Gebruik een andere telefoon met iOS { $ios } of Android { $android }, of nieuwer.
next-security-key = Vraag je helpdesk in plaats daarvan om een beveiligingssleutel.
next-find-version = Zoek de versie van je telefoon op, ga dan terug en vul die in.
next-look-for-switch = Zoek zelf naar de schakelaar. Heeft je telefoon de schakelaar, dan kun je verder.
next-ask-for-pass = Vraag je helpdesk om een tijdelijke toegangspas (Temporary Access Pass). Gebruik hem nergens voordat je hier terug bent.
next-ask-for-multi-use-pass = Vraag je helpdesk om een tijdelijke toegangspas (Temporary Access Pass) die vaker dan één keer werkt.
next-ask-what-code = Vraag je helpdesk waar je code voor is en hoe je er een passkey mee toevoegt.
next-ask-whether-managed = Vraag je helpdesk of het bedrijf je telefoon beheert, ga dan terug en wijzig je antwoord.
next-send-to-it = Stuur het bericht hieronder naar je IT-afdeling.
next-use-this-computer = Start dit programma op de computer waar je achter zit.
next-other-computer = Gebruik een nieuwere computer met Bluetooth.
next-change-answers = Klopt er hierboven iets niet, ga dan terug en wijzig je antwoorden.

## What to have ready

ready-new-enough = Mijn telefoon heeft { $version } of nieuwer
ready-new-enough-fix = Zoek in de instellingen van je telefoon naar een update. Is die er niet, vraag je helpdesk dan om een beveiligingssleutel.
ready-new-enough-hint = De versie vind je bij { $path }.
ready-switch-there = Ik heb de schakelaar op mijn telefoon gevonden
ready-switch-there-fix = Werk je telefoon bij naar Android 15 of nieuwer, of vraag je helpdesk om een beveiligingssleutel.
ready-switch-there-hint = Zoek in de instellingen van je telefoon naar ‘toegangssleutel’ of ‘passkey’. Als het goed is, zie je een lijst met services waarin je apps kunt aanzetten.
ready-screen-lock = Mijn telefoon heeft een pincode, patroon of toegangscode
ready-screen-lock-fix = Open de instellingen van je telefoon. Zoek naar de schermvergrendeling of de toegangscode. Stel die daarna in.
ready-screen-lock-hint = Zonder schermvergrendeling kan Authenticator geen passkey bewaren.
ready-bluetooth = Bluetooth staat aan op mijn telefoon
ready-bluetooth-fix = Zet Bluetooth aan in de instellingen van je telefoon. Is dat vergrendeld, vraag het dan je helpdesk.
ready-bluetooth-hint = Bluetooth hoeft alleen aan te staan. Je hoeft niets te koppelen.
ready-work-side-on = Het werkprofiel van mijn telefoon staat aan
ready-work-side-on-fix = Zet je werkapps aan in de instellingen van je telefoon. Heb je geen werkapps, ga dan terug en wijzig je antwoord.
ready-work-side-on-hint = Zijn de werkapps grijs, dan is het profiel gepauzeerd. Zet het aan.
ready-company-network = Mijn telefoon en deze computer zitten op het bedrijfsnetwerk
ready-company-network-fix = Kom terug als je op het werk bent, of vraag je helpdesk hoe je verbinding maakt.
ready-company-network-hint = Je bedrijf staat dit alleen op het eigen netwerk toe.
ready-proof-at-hand = Bij de hand: { $proof }
ready-proof-at-hand-fix = Haal dit eerst en kom dan terug. Je antwoorden blijven hier. Ben je het kwijt, vraag het dan je helpdesk.
ready-proof-at-hand-hint = Dit heb je zo nodig.
proof-hand-app = de app waarin ik akkoord geef
proof-hand-code = de app die mijn code toont
proof-hand-sms = de telefoon waarop de sms of het telefoontje binnenkomt
proof-hand-key = mijn beveiligingssleutel
proof-hand-tap-once = mijn tijdelijke toegangspas
proof-hand-tap-multi = mijn tijdelijke toegangspas
stop-platform-not-allowed = Je bedrijf gebruikt telefoons van deze soort niet voor passkeys
stop-platform-not-allowed-why = Je bedrijf heeft gekozen welke telefoons de passkey mogen bewaren. Die van jou hoort daar niet bij. Je hebt niets verkeerd gedaan.
