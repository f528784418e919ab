mark-label-open = ‘
mark-label-close = ’

## Routes

route-app = Op je telefoon, in Authenticator
route-phone-browser = Op je telefoon, te beginnen in de browser
route-handoff = Beginnen op deze computer, afronden op je telefoon
route-qr = Op deze computer, met een QR-code
route-app-short = Alles gebeurt in één app. Geen Bluetooth, geen QR-code.
route-phone-browser-short = Je begint op de pagina van Microsoft in de browser van je telefoon en rondt af in de app.
route-handoff-short = Je begint hier op de pagina van Microsoft en rondt af in de app. De pagina controleert daarna of het gelukt is.
route-qr-short = Je telefoon scant een QR-code van dit scherm. Beide hebben Bluetooth nodig.

## Why a route is open

reason-recommended = Microsoft raadt deze manier aan. Die werkt, hoe streng je bedrijf passkeys ook controleert.
reason-works-with-attestation = Deze manier werkt ook als je bedrijf controleert waar de passkey is gemaakt.
reason-pass-used-on-phone = Je tijdelijke toegangspas wordt precies daar gebruikt waar hij nodig is: op je telefoon.
reason-no-phone-sign-in = Bij je bedrijf kun je je alleen met beheerde telefoons aanmelden. Op deze manier hoef je je niet op de telefoon aan te melden.
reason-organisation-prefers = Je bedrijf heeft het liefst deze manier.
reason-you-chose = Je hebt zelf deze manier gekozen.
reason-attestation-off = Je bedrijf staat het toe.

## Why a route is closed

reason-attestation-enforced = Je bedrijf controleert waar de passkey is gemaakt. Deze manier komt niet door die controle en laat een onbruikbare passkey achter.
reason-attestation-unknown = We weten niet of je bedrijf controleert waar de passkey is gemaakt. Zo ja, dan mislukt deze manier en laat hij een onbruikbare passkey achter.
reason-one-time-pass = Je tijdelijke toegangspas werkt misschien maar één keer. Gebruik je hem hier, dan is hij op voordat je telefoon hem nodig heeft.
reason-phone-not-managed = Bij je bedrijf kun je je alleen met beheerde telefoons aanmelden, en die van jou is niet beheerd.
reason-phone-management-unknown = Bij je bedrijf kun je je alleen met beheerde telefoons aanmelden, en we weten niet of die van jou beheerd is.
reason-remote-session = Je gebruikt deze computer op afstand. Zo ver reikt Bluetooth niet.
reason-phone-cannot-scan = Deze telefoon kan de QR-code niet gebruiken.
reason-no-bluetooth = Deze computer heeft geen Bluetooth.
reason-computer-too-old = Het systeem op deze computer is hiervoor te oud.
reason-not-allowed = Je bedrijf gebruikt deze manier niet.

## What appears on the account

addition-passkey = Een passkey in Microsoft Authenticator
addition-passwordless-sign-in = Aanmelden zonder wachtwoord, door goed te keuren op je telefoon
addition-approvals = Goedkeuringen en codes in Authenticator
addition-device = Je telefoon in de lijst met apparaten van je bedrijf

## What to know before starting

warning-wrong-place = Je telefoon of computer kan andere plekken voor de passkey voorstellen, zoals een wachtwoordmanager. Alleen Authenticator is de juiste plek.
warning-samsung-pass = Bij het opslaan kan Samsung Pass bovenaan staan. Kies in plaats daarvan Authenticator.
warning-switch-often-missing = Sommige telefoons zoals die van jou missen de schakelaar waarmee Authenticator passkeys kan bewaren. Daar kijk je als allereerste naar.
warning-switch-may-not-hold = Op telefoons zoals die van jou blijft de schakelaar vaak niet aan. Probeer het één keer. Lukt het niet, gebruik dan een andere telefoon of vraag om een beveiligingssleutel.
warning-shared-device = Dit lijkt een gedeelde werktelefoon. Een passkey hoort bij één persoon. Vraag het je helpdesk voordat je begint.
warning-path-uncertain = We zijn niet zeker van de menu’s op je telefoon. Wijken ze af, zoek dan in de instellingen.
warning-path-unknown = We kennen de menu’s van je telefoon niet. De schakelaar vind je door in de instellingen te zoeken.
warning-version-unknown = Je telefoon heeft iOS { $ios } of Android { $android } nodig, of nieuwer. Dat bekijk je eerst.
warning-proof-unknown = Tijdens het instellen moet je bevestigen dat jij het bent, bijvoorbeeld met een app of een code. Heb je alleen een wachtwoord, stop dan en vraag je helpdesk om een tijdelijke toegangspas (Temporary Access Pass).
warning-company-network = Je bedrijf staat dit alleen toe op het eigen netwerk. Verbind deze computer en je telefoon daarmee.
warning-app-protection = De app-regels van je bedrijf kunnen Authenticator tegenhouden. Zie je daar een melding over, dan ligt dat niet aan jou: zoek die hier op en stuur IT de tekst die daar staat.
warning-text-messages-end = Microsoft schaft het aanmelden met sms’jes en telefoontjes geleidelijk af. Een passkey komt ervoor in de plaats.
warning-pass-clock = Begin alleen als je tien minuten hebt. Nadat je de toegangspas hebt getypt, moet de rest binnen die tijd klaar zijn.
warning-both-sides = Je gebruikt je account aan beide kanten van je telefoon. Elke kant heeft een eigen passkey nodig; de tweede komt aan het eind.
warning-work-side-may-be-locked = Aan de werkkant moet je bedrijf Authenticator misschien eerst toestaan. Is de schakelaar grijs, vraag het dan je helpdesk.

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
stop-computer-cannot = Deze computer kan dit niet
stop-no-allowed-route = Je bedrijf laat geen enkele manier open
stop-cloud-without-passkeys-why = Je account staat in de cloud van Microsoft die 21Vianet in China beheert. Daar zijn geen passkeys. Je hebt niets verkeerd gedaan.
stop-phone-too-old-why = Passkeys in Authenticator vragen iOS { $ios } of nieuwer, of Android { $android } of nieuwer. In oudere versies heeft de telefoon er geen plek voor.
stop-phone-not-supported-why = Telefoons van dit soort missen wat Authenticator nodig heeft voor een passkey. Geen app of instelling kan daar iets aan veranderen.
stop-phone-usually-too-old-why = Telefoons met dit systeem hebben meestal Android 13 of ouder. Passkeys vragen Android 14 of nieuwer.
stop-switch-missing-why = Met Android 14 mist minstens één telefoon van dit merk de schakelaar waarmee Authenticator passkeys kan bewaren. Een update naar Android 15 of nieuwer lost dit op.
stop-no-second-proof-why = Een wachtwoord alleen is niet genoeg om een passkey toe te voegen. Microsoft vraagt een tweede bewijs dat jij het bent. Begin je zonder, dan draai je in een kringetje rond.
stop-pass-not-issued-here-why = Je bedrijf zegt dat het geen tijdelijke toegangspassen (Temporary Access Pass) gebruikt. Je code kan iets anders zijn.
stop-passkey-already-demanded-why = Je bedrijf vraagt al bij elke aanmelding om een passkey. Zonder tijdelijke toegangspas kom je er niet in om er een te maken.
stop-phone-sign-in-closed-why = Aanmelden mag alleen met beheerde telefoons, en de omweg is ook dicht. Dit ligt niet aan jou, en opnieuw proberen helpt niet.
stop-phone-management-unknown-why = Aanmelden mag alleen met telefoons die je bedrijf beheert. Van hieruit is niet te zien of die van jou daarbij hoort.
stop-pass-would-be-lost-why = De manieren die je bedrijf toestaat, zouden je pas op de verkeerde plek verbruiken. Een pas die vaker werkt, lost dit op.
stop-remote-session-why = De enige manier die voor jou openstaat, heeft Bluetooth nodig tussen deze computer en je telefoon. Je gebruikt deze computer op afstand.
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
next-look-for-switch = Zoek zelf naar de schakelaar. Heeft je telefoon hem, dan kun je verder.
next-ask-for-pass = Vraag je helpdesk om een tijdelijke toegangspas (Temporary Access Pass). Gebruik hem nergens voordat je hier terug bent.
next-ask-for-multi-use-pass = Vraag je helpdesk om een tijdelijke toegangspas (Temporary Access Pass) die vaker dan één keer werkt.
next-ask-what-code = Vraag je helpdesk waar je code voor is en hoe je er een passkey mee toevoegt.
next-ask-whether-managed = Vraag je helpdesk of het bedrijf je telefoon beheert, ga dan terug en wijzig je antwoord.
next-send-to-it = Stuur het bericht hieronder naar je IT-afdeling.
next-use-this-computer = Start dit programma op de computer waar je achter zit.
next-other-computer = Gebruik een nieuwere computer met Bluetooth.
next-change-answers = Klopt er hierboven iets niet, ga dan terug en wijzig je antwoorden.

## What to have ready

ready-new-enough = Mijn telefoon heeft iOS { $ios } of Android { $android }, of nieuwer
ready-new-enough-hint = Kijk bij { $path }.
ready-switch-there = Ik heb de schakelaar op mijn telefoon gevonden
ready-switch-there-hint = Zoek in de instellingen van je telefoon naar ‘toegangssleutel’ of ‘passkey’. Er moet een lijst met services zijn waarin je apps kunt aanzetten.
ready-screen-lock = Mijn telefoon heeft een pincode, patroon of toegangscode
ready-screen-lock-hint = Zonder schermvergrendeling kan Authenticator geen passkey bewaren.
ready-bluetooth = Bluetooth staat aan op mijn telefoon
ready-bluetooth-hint = Aanzetten is genoeg. Je hoeft niets te koppelen.
ready-work-side-on = De werkkant van mijn telefoon staat aan
ready-work-side-on-hint = Zijn de werkapps grijs, dan zijn ze gepauzeerd. Zet ze aan.
ready-company-network = Mijn telefoon en deze computer zitten op het bedrijfsnetwerk
ready-company-network-hint = Je bedrijf staat dit alleen daar toe.
ready-proof-at-hand = Bij de hand: { $proof }
ready-proof-at-hand-hint = Dit heb je zo nodig.
proof-hand-app = de app waarin ik goedkeur
proof-hand-code = de app die mijn code toont
proof-hand-sms = de telefoon waarop de sms of het telefoontje binnenkomt
proof-hand-key = mijn beveiligingssleutel
proof-hand-tap-once = mijn tijdelijke toegangspas
proof-hand-tap-multi = mijn tijdelijke toegangspas
