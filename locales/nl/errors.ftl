### What to tell a person who sees a message on the way to the passkey.
###
### One block per record of assets/content/errors.toml, in the same order:
###   error-<id>-title    what it is, in plain words (not the heading on the screen)
###   error-<id>-meaning  what it means
###   error-<id>-do-N     what the person does now, one action each; the last one is always a way out
###   error-<id>-it       for the helpdesk: probable cause and remedy, technical words allowed
###
### Variables are labels on the screen: { $auth-delete-passkey } is the label auth.delete-passkey of labels.toml.
### Put them where they belong in your sentence and never translate what is in them. Host names, numbers and
### App IDs stay as they are.

## Whole sentences that several texts share: { -nobody-asks } stands in every text that asks for a pass, { -check-who }
## at the end of its text for IT.

-nobody-asks = Niemand bij je bedrijf of bij Microsoft vraagt je ooit om je toegangspas, een code of een foto van je QR-code.
-check-who = Controleer wie dit vraagt voordat je een toegangspas uitgeeft of iets opnieuw instelt. Dit bericht bewijst niet wie het heeft gestuurd.
-log-policy = Filter het aanmeldingslogboek op persoon, tijd en foutcode; de vermelding noemt het beleid. Is de app Microsoft Authenticator en de resource ea890292-c8c8-4433-b5ea-b09d0668e1a6, dan wordt mogelijk de registratie van de passkey geblokkeerd.
request-user = Hallo, ik stel een passkey in Microsoft Authenticator in. Wat ik zelf kan doen, heeft niet geholpen. Help me alsjeblieft verder.
request-helpdesk = Hallo, ik stel een passkey in Microsoft Authenticator in en heb hulp van de helpdesk nodig om verder te gaan.
request-admin = Hallo, ik stel een passkey in Microsoft Authenticator in, en een instelling van het bedrijf houdt me tegen. Stuur dit alsjeblieft door naar IT.
request-screen = De woorden op mijn scherm: { $quote }
request-number = Het getal op mijn scherm: { $number }
request-about = Waar het om gaat: { $title }
request-place = Waar ik ben: { $place }
request-sign-in = Hoe ik me vandaag aanmeld: { $way }
request-time = Tijd: { $time }
request-it = Voor IT:
request-unknown = Dit getal staat niet in de lijst van het programma. Wat Microsoft erover zegt: { $address }

## 1 passkey-not-accepted (medium)

error-passkey-not-accepted-title = Microsoft heeft deze passkey niet geaccepteerd
error-passkey-not-accepted-meaning = De passkey is op je telefoon gemaakt, maar je bedrijf accepteert alleen passkeys die in de app Authenticator zijn gemaakt. Je hebt niets verkeerd gedaan. De webpagina heeft je de andere kant op gestuurd.
error-passkey-not-accepted-do-1 = Open Authenticator op je telefoon en tik op je werkaccount. Tik op { $auth-settings } en daarna op { $auth-delete-passkey }. Zo verwijder je alleen de passkey die is geweigerd.
error-passkey-not-accepted-do-2 = Blijf in Authenticator, tik opnieuw op je werkaccount en dan op { $auth-create-a-passkey }. Volg daar de stappen.
error-passkey-not-accepted-do-3 = Wordt de passkey weer geweigerd, stuur je helpdesk dan het bericht hieronder.
error-passkey-not-accepted-it = Waarschijnlijk wordt attestation afgedwongen en kwam de passkey via de WebAuthn-route ({ $ms-having-trouble } of de wizard die het aanmelden onderbreekt), die geen attestation kan leveren. De persoon verwijdert de achtergebleven passkey en registreert in Authenticator een nieuwe. Voor mensen die de QR-code moeten gebruiken, is een apart passkeyprofiel (passkey profile) zonder attestation een mogelijkheid.

## 2 app-protection-block (medium)

error-app-protection-block-title = Een regel van je bedrijf houdt Authenticator hier tegen
error-app-protection-block-meaning = Je bedrijf vraagt hier om een speciaal beveiligde app, en dat is Authenticator niet. Het ligt niet aan jou, en opnieuw proberen helpt niet.
error-app-protection-block-do-1 = Stop hier. Je hoeft niets te verwijderen of opnieuw te beginnen.
error-app-protection-block-do-2 = Stuur je helpdesk het bericht hieronder. Zij kunnen de regel aanpassen.
error-app-protection-block-it = Een beleid voor voorwaardelijke toegang (Conditional Access) dat een app protection policy of een approved client app vereist, geldt ook voor de aanmelding van Authenticator. Authenticator is een broker en kan daar niet aan voldoen. Gedocumenteerde oplossingen: specifieke apps kiezen met een filter, de eis met OR combineren met compliant device, of een tijdelijke uitzondering met compenserende maatregelen. Microsoft documenteert een uitsluiting voor Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b), maar niet in elke versie van de pagina: controleer dit in je tenant.

## 3 compliant-device-required (high)

error-compliant-device-required-title = Je bedrijf wil deze telefoon eerst beheren
error-compliant-device-required-meaning = Een regel van je bedrijf laat hier alleen beheerde telefoons door. De melding komt door die regel, niet door iets wat jij hebt gedaan.
error-compliant-device-required-do-1 = Tik nog niet op { $auth-continue }. Anders begint je bedrijf misschien je telefoon te beheren.
error-compliant-device-required-do-2 = Laat je bedrijf de telefoon alleen beheren als je helpdesk dat vraagt.
error-compliant-device-required-do-3 = Stuur je helpdesk het bericht hieronder en vraag of deze telefoon beheerd moet worden. Is dat duidelijk, kom dan hier terug en ga verder.
error-compliant-device-required-it = Een eis voor compatibele apparaten (compliant device) geldt voor de registratie vanaf de telefoon: het lezen van de methoden (UserAuthenticationMethod.Read) is vrijgesteld, het schrijven (UserAuthenticationMethod.ReadWrite) niet. Neem de telefoon in beheer of sluit de registratie uit. Microsoft documenteert hiervoor Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b); controleer dit in je tenant. In de praktijk wordt ook Azure Credential Configuration Endpoint Service (App ID ea890292-c8c8-4433-b5ea-b09d0668e1a6) uitgesloten, maar dat is niet gedocumenteerd.

## 4 signin-blocked-security-info (medium)

error-signin-blocked-security-info-title = Deze stap mag alleen vanaf bepaalde plekken of apparaten
error-signin-blocked-security-info-meaning = Je bedrijf beschermt deze stap, zodat niemand anders kan veranderen hoe jij je aanmeldt. Je hebt niets verkeerd gedaan.
error-signin-blocked-security-info-do-1 = Weet je welke plek of welk apparaat je bedrijf vraagt, zoals het netwerk op kantoor, probeer het dan daar opnieuw.
error-signin-blocked-security-info-do-2 = Zo niet, vraag je helpdesk dan om een { $ms-temporary-access-pass }. Dat is een code die korte tijd werkt. Gebruik die op je telefoon, niet op deze computer. { -nobody-asks }
error-signin-blocked-security-info-do-3 = Word je nog steeds tegengehouden, stuur je helpdesk dan het bericht hieronder.
error-signin-blocked-security-info-it = Waarschijnlijk AADSTS53010 (ProofUpBlockedDueToSecurityInfoAcr): een beleid voor de gebruikersactie Register security information, of een verificatiesterkte (authentication strength) die de eindpunten voor referenties blokkeert. Ook het aanmelden bij Authenticator valt onder dat beleid. Een TAP voldoet vanaf elk apparaat en elke locatie aan MFA; stem het mobiele beleid af op dat voor de registratie. Dezelfde kop verschijnt ook bij 53003, als een beleid apparaatplatformen (device platforms) blokkeert. { -check-who }

## 5 finish-setup-on-web (medium)

error-finish-setup-on-web-title = Authenticator stuurt je naar de webbrowser
error-finish-setup-on-web-meaning = De regels van je bedrijf vragen om een passkey voordat je er een hebt. Daardoor kunnen de app en de browser je heen en weer blijven sturen. Dat ligt niet aan jou.
error-finish-setup-on-web-do-1 = Stop hier voorlopig, zodat je niet in een kringetje ronddraait.
error-finish-setup-on-web-do-2 = Tik alleen op { $auth-open-browser } als je helpdesk dat vraagt.
error-finish-setup-on-web-do-3 = Stuur je helpdesk het bericht hieronder. Zij kunnen je verder helpen.
error-finish-setup-on-web-it = Een verificatiesterkte (authentication strength) met alleen passkeys voor alle resources geldt ook voor de aanmelding die nodig is om de eerste passkey te maken. Gedocumenteerde oplossing: apart beleid voor desktop en mobiel, met een mobiele sterkte van TAP plus passkey die gelijk is aan de sterkte op Register security information, of een app-filter. Afronden in de browser werkt alleen zolang attestation uit staat.

## 6 contact-admin-no-mfa (medium)

error-contact-admin-no-mfa-title = Je hebt een tweede manier nodig om te bewijzen wie je bent
error-contact-admin-no-mfa-meaning = Je kunt pas een passkey toevoegen met een tweede bewijs dat jij het bent. Je account heeft daar nog geen manier voor. Dit kun je niet alleen oplossen, en je hebt niets verkeerd gedaan.
error-contact-admin-no-mfa-do-1 = Vraag je helpdesk om een { $ms-temporary-access-pass }. Dat is een code die korte tijd werkt. Je kunt het bericht hieronder sturen. { -nobody-asks }
error-contact-admin-no-mfa-do-2 = Heb je de code, gebruik die dan op je telefoon, niet op deze computer. Hij werkt misschien maar één keer.
error-contact-admin-no-mfa-do-3 = Kom daarna hier terug en ga verder met de volgende stap. Werkt de code niet, vertel het dan je helpdesk.
error-contact-admin-no-mfa-it = Het account heeft geen MFA-methode, en voor de registratie is MFA of een Temporary Access Pass nodig. Geef een TAP uit voor gebruik op de telefoon: na aanmelding met een eenmalige TAP moet de registratie binnen 10 minuten klaar zijn; een TAP voor meermalig gebruik kan opnieuw worden gebruikt en start die tijd opnieuw. { -check-who }

## 7 lets-try-something-else (high)

error-lets-try-something-else-title = Meld je nog een keer aan, op een andere manier
error-lets-try-something-else-meaning = Twee beveiligingsregels passen niet bij elkaar. Je hebt niets verkeerd gedaan. Opnieuw beginnen lost het vaak op.
error-lets-try-something-else-do-1 = Sluit alle vensters van je browser.
error-lets-try-something-else-do-2 = Open de pagina { $ms-security-info } opnieuw vanuit dit programma.
error-lets-try-something-else-do-3 = Kies bij het aanmelden een andere manier dan de vorige keer.
error-lets-try-something-else-do-4 = Komt de melding terug, stuur je helpdesk dan het bericht hieronder.
error-lets-try-something-else-it = De verificatiesterkte (authentication strength) op de gebruikersactie Register security information botst met de regel dat My Sign-Ins om MFA vraagt als die in de laatste 10 minuten niet is gedaan. Gedocumenteerde oplossing: sign-in frequency op Every time voor die gebruikersactie. De persoon kan zich ook opnieuw aanmelden met een methode die de sterkte accepteert.

## 8 key-type-blocked (medium)

error-key-type-blocked-title = De passkey is waarschijnlijk op de verkeerde plek opgeslagen
error-key-type-blocked-meaning = Hij is waarschijnlijk in een andere wachtwoordmanager terechtgekomen, zoals Samsung Pass, en je bedrijf accepteert geen passkeys die daar zijn opgeslagen. Dat gebeurt makkelijk, want telefoons stellen graag hun eigen app voor.
error-key-type-blocked-do-1 = Verwijder de nieuwe passkey in de app waarin hij is opgeslagen.
error-key-type-blocked-do-2 = Probeer het opnieuw. Vraagt de telefoon waar je de passkey wilt opslaan, kies dan { $auth-name }.
error-key-type-blocked-do-3 = Zie je dat niet, zoek dan naar { $samsung-use-a-different-passkey } of iets wat erop lijkt.
error-key-type-blocked-do-4 = Heb je wel Authenticator gekozen en wordt hij toch geweigerd, stuur je helpdesk dan het bericht hieronder.
error-key-type-blocked-it = De AAGUID van de nieuwe passkey is voor deze gebruiker niet toegestaan, meestal omdat een andere provider het verzoek heeft overgenomen. Is Authenticator zelf geweigerd, sta dan de AAGUID’s ervan toe: de1e552d-db1d-4423-a619-566b625cdc84 (Android) en 90a3ccdf-635c-4729-a248-9b709135078f (iOS).

## 9 passkey-not-registered (medium)

error-passkey-not-registered-title = De passkey is deze keer niet opgeslagen
error-passkey-not-registered-meaning = Misschien duurde het te lang, is het geannuleerd of gebruikte je een privévenster. Er is niets kapot. Je kunt het gewoon opnieuw proberen.
error-passkey-not-registered-do-1 = Gebruik een gewoon venster van Microsoft Edge of Google Chrome, geen privévenster en geen venster binnen een ander programma.
error-passkey-not-registered-do-2 = Houd je telefoon ontgrendeld in je hand en begin dan opnieuw.
error-passkey-not-registered-do-3 = Mislukt het een tweede keer, stuur je helpdesk dan het bericht hieronder.
error-passkey-not-registered-it = Typisch voor een ingesloten browser (gezien in het aanmeldingsvenster van Windows App), een time-out of een privévenster. Laat mensen registreren in een gewoon browservenster, niet via Windows App.

## 10 passkey-already-exists (high)

error-passkey-already-exists-title = Een eerdere poging heeft een passkey achtergelaten
error-passkey-already-exists-meaning = Er staat al een passkey op je telefoon, maar je werkaccount kent hem misschien niet. Dat kan gebeuren als een eerdere poging halverwege is gestopt.
error-passkey-already-exists-do-1 = Open de pagina { $ms-security-info }. Staat de passkey in de lijst, dan ben je misschien al klaar: ga naar de laatste controle in dit programma.
error-passkey-already-exists-do-2 = Staat hij niet in de lijst, open dan Authenticator op je telefoon en tik op je werkaccount. Tik op { $auth-settings } en daarna op { $auth-delete-passkey }.
error-passkey-already-exists-do-3 = Tik opnieuw op je werkaccount en dan op { $auth-create-a-passkey }.
error-passkey-already-exists-do-4 = Mislukt het weer, stuur je helpdesk dan het bericht hieronder.
error-passkey-already-exists-it = Er staat lokaal een passkey in Authenticator zonder tegenhanger in Entra, na een weigering door attestation, een time-out of een niet toegestane provider. De persoon verwijdert de lokale passkey en probeert het opnieuw; verwijder een verouderde vermelding op de server als die er is.

## 11 work-profile-cannot-sign-in (high)

error-work-profile-cannot-sign-in-title = De passkey staat in het andere profiel van je telefoon
error-work-profile-cannot-sign-in-meaning = Je telefoon houdt werk- en privé-apps gescheiden. Een passkey werkt alleen in het profiel waarin hij is gemaakt. Waarschijnlijk heb je gewoon een tweede nodig.
error-work-profile-cannot-sign-in-do-1 = Open de Authenticator van je werkprofiel, die met het koffertje.
error-work-profile-cannot-sign-in-do-2 = Tik daar op je werkaccount en dan op { $auth-create-a-passkey }. De eerste passkey kun je houden.
error-work-profile-cannot-sign-in-do-3 = Is er geen Authenticator met een koffertje, of lukt het niet, stuur je helpdesk dan het bericht hieronder.
error-work-profile-cannot-sign-in-it = Op Android is een passkey alleen bruikbaar in het profiel waarin hij is gemaakt. Authenticator moet in het werkprofiel zijn geïnstalleerd, daar als referentieprovider zijn toegestaan en een eigen passkey hebben; een passkey in het persoonlijke profiel telt niet.

## 12 sign-in-another-way (high)

error-sign-in-another-way-title = Deze passkey werkt niet meer
error-sign-in-another-way-meaning = Microsoft kon de passkey op je telefoon niet gebruiken. Hij is niet meer geldig, maar een nieuwe maak je snel.
error-sign-in-another-way-do-1 = Meld je aan met een andere methode die je hebt.
error-sign-in-another-way-do-2 = Verwijder de oude passkey: tik in Authenticator op je werkaccount, dan op { $auth-settings } en daarna op { $auth-delete-passkey }. Staat hij ook op de pagina { $ms-security-info }, verwijder hem daar dan ook.
error-sign-in-another-way-do-3 = Maak met dit programma een nieuwe passkey.
error-sign-in-another-way-do-4 = Kun je je niet op een andere manier aanmelden, stuur je helpdesk dan het bericht hieronder.
error-sign-in-another-way-it = De passkey op het apparaat is niet meer geldig voor dit account. De persoon meldt zich aan met een andere methode of een TAP, verwijdert de oude passkey en registreert een nieuwe. { -check-who }

## 13 passkey-no-longer-usable (high)

error-passkey-no-longer-usable-title = Deze passkey is van je account verwijderd
error-passkey-no-longer-usable-meaning = Je telefoon heeft de oude passkey nog, maar je account kent hem niet meer. Je hebt alleen een nieuwe nodig.
error-passkey-no-longer-usable-do-1 = Tik in Authenticator op je werkaccount, dan op { $auth-settings } en daarna op { $auth-delete-passkey }.
error-passkey-no-longer-usable-do-2 = Maak met dit programma een nieuwe passkey.
error-passkey-no-longer-usable-do-3 = Kun je je zonder de oude niet aanmelden, stuur je helpdesk dan het bericht hieronder.
error-passkey-no-longer-usable-it = De passkey is op de server verwijderd en staat nog op de telefoon. De persoon verwijdert de lokale kopie en registreert een nieuwe passkey; geef een TAP uit als er geen andere methode over is. { -check-who }

## 14 phone-option-or-qr-missing (high)

error-phone-option-or-qr-missing-title = De computer biedt je telefoon niet aan
error-phone-option-or-qr-missing-meaning = De QR-code verschijnt alleen als computer en telefoon elkaar kunnen vinden. Vaak staat Bluetooth uit of is het niet toegestaan, of is de telefoon te ver weg.
error-phone-option-or-qr-missing-do-1 = Zet Bluetooth aan op de computer en op de telefoon. Je hoeft ze niet te koppelen.
error-phone-option-or-qr-missing-do-2 = Leg de telefoon naast de computer en controleer of beide internet hebben. Zoek dan nog eens naar { $ms-phone-option }.
error-phone-option-or-qr-missing-do-3 = Nog steeds niet? Ga terug in dit programma en kies een manier zonder QR-code. Daar is geen Bluetooth voor nodig.
error-phone-option-or-qr-missing-do-4 = Krijg je geen andere manier aangeboden, stuur je helpdesk dan het bericht hieronder.
error-phone-option-or-qr-missing-it = Bluetooth staat uit, is door beleid verboden of buiten bereik, of een apparaat is offline. Bluetooth kan uitsluitend voor passkeys worden toegestaan: ServicesAllowedList met de services 0000FFFD-0000-1000-8000-00805F9B34FB en 0000FFF9-0000-1000-8000-00805F9B34FB. De route in de app en de overstap van computer naar app hebben geen Bluetooth nodig.

## 15 stuck-connecting-to-device (medium)

error-stuck-connecting-to-device-title = Computer en telefoon kunnen elkaar niet bereiken
error-stuck-connecting-to-device-meaning = De QR-code is gelezen, maar de computer en de telefoon kunnen geen verbinding maken. Meestal blokkeert het netwerk dat. Jij kunt dat niet zien.
error-stuck-connecting-to-device-do-1 = Annuleer, controleer of Bluetooth op beide apparaten aanstaat en probeer het nog één keer.
error-stuck-connecting-to-device-do-2 = Mag het bij jullie, probeer het dan op een ander netwerk.
error-stuck-connecting-to-device-do-3 = Of ga terug in dit programma en kies een manier zonder QR-code.
error-stuck-connecting-to-device-do-4 = Stuur je helpdesk het bericht hieronder, zodat zij de verbinding kunnen toestaan.
error-stuck-connecting-to-device-it = De tunnelhosts van de QR-route worden waarschijnlijk geblokkeerd of onderschept. Sta cable.ua5v.com (Android), cable.auth.com, app-site-association.cdn-apple.com en app-site-association.networking.apple (iPhone en iPad) toe vanaf computer en telefoon, zonder proxy en zonder TLS-inspectie. Bluetooth moet op beide apparaten werken.

## 16 tap-blocked-by-policy (high)

error-tap-blocked-by-policy-title = De tijdelijke code is geweigerd
error-tap-blocked-by-policy-meaning = Misschien is de code al gebruikt, of past hij niet bij de instellingen van je bedrijf. Je hebt niets verkeerd gedaan, maar je hebt een nieuwe code nodig.
error-tap-blocked-by-policy-do-1 = Voer dezelfde code niet nog eens in.
error-tap-blocked-by-policy-do-2 = Vraag je helpdesk om een nieuwe { $ms-temporary-access-pass } en stuur het bericht hieronder mee. { -nobody-asks }
error-tap-blocked-by-policy-do-3 = Gebruik de nieuwe code op je telefoon, niet op deze computer. Wordt die ook geweigerd, bel je helpdesk dan opnieuw.
error-tap-blocked-by-policy-it = De gebruiker valt niet onder het beleid voor Temporary Access Pass, de pas is voor meermalig gebruik terwijl het beleid eenmalig gebruik afdwingt, of hij is al gebruikt. Pas het beleid aan en geef een nieuwe pas uit; een eenmalige pas moet op de telefoon worden gebruikt. { -check-who }

## 17 tap-not-offered (high)

error-tap-not-offered-title = De aanmeldingspagina vraagt niet om je tijdelijke code
error-tap-not-offered-meaning = Een nieuwe code werkt soms pas na een paar minuten. Of de code is al gebruikt, of je account is er nog niet op ingesteld.
error-tap-not-offered-do-1 = Wacht een paar minuten en begin dan opnieuw met aanmelden.
error-tap-not-offered-do-2 = Zoek op de aanmeldingspagina naar { $ms-use-tap-instead } of iets wat erop lijkt.
error-tap-not-offered-do-3 = Staat het er niet, stuur je helpdesk dan het bericht hieronder en vraag of ze de code willen controleren. { -nobody-asks }
error-tap-not-offered-it = De gebruiker valt niet onder het beleid voor Temporary Access Pass, de pas is al gebruikt of nog niet gerepliceerd (minuten). Controleer bereik en status van de pas en geef zo nodig een nieuwe uit. { -check-who }

## 18 tap-guest-refused (high)

error-tap-guest-refused-title = Gasten kunnen geen tijdelijke code krijgen
error-tap-guest-refused-meaning = Je bent hier een gast van een andere organisatie. Gasten kunnen zo’n code niet krijgen. Dat is een algemene regel en heeft niets met jou te maken.
error-tap-guest-refused-do-1 = Vraag de helpdesk van je eigen organisatie, waar je account thuishoort, om hulp bij het aanmelden.
error-tap-guest-refused-do-2 = Vertel het ook aan de helpdesk hier, en stuur het bericht hieronder mee.
error-tap-guest-refused-it = Een Temporary Access Pass kan niet aan een externe gast worden toegevoegd, en gasten kunnen in de resourcetenant geen passkeys registreren. Laat de persoon MFA doen in de thuistenant (home tenant).

## 19 more-information-required (medium)

error-more-information-required-title = Je bedrijf vraagt je een aanmeldingsmethode toe te voegen
error-more-information-required-meaning = Dit is geen fout en je hebt niets verkeerd gedaan. Microsoft toont deze pagina als je bedrijf je account beter wil beveiligen.
error-more-information-required-do-1 = Verscheen de pagina nadat je zelf begon met aanmelden? Kies dan { $ms-next }. Bij de meeste bedrijven staat de volgende pagina op mysignins.microsoft.com.
error-more-information-required-do-2 = Wil de pagina je een QR-code laten zien, probeer dan { $ms-different-method } en daarna { $ms-passkey-in-authenticator }.
error-more-information-required-do-3 = Weet je niet zeker of de pagina echt is, sluit die dan en vraag het je helpdesk.
error-more-information-required-it = Registratie wordt bij het aanmelden afgedwongen (interrupt mode); geen storing. De passkeyvariant van de wizard kan de WebAuthn-route starten, die bij attestation mislukt: de persoon kiest dan een andere methode en Passkey in Microsoft Authenticator.

## 20 restored-account-needs-sign-in (high)

error-restored-account-needs-sign-in-title = Je account komt uit een back-up: meld je één keer aan
error-restored-account-needs-sign-in-meaning = De rode woorden zijn alleen een herinnering. De naam van je account staat weer op deze telefoon, maar je bent nog niet aangemeld.
error-restored-account-needs-sign-in-do-1 = Tik op het account met de rode woorden { $auth-sign-in-to-add }.
error-restored-account-needs-sign-in-do-2 = Meld je aan. Daarna kun je verder met het maken van de passkey.
error-restored-account-needs-sign-in-do-3 = Kun je je niet aanmelden, stuur je helpdesk dan het bericht hieronder en vraag om een { $ms-temporary-access-pass }. { -nobody-asks }
error-restored-account-needs-sign-in-it = Het account is teruggezet uit een Authenticator-back-up, die nooit passkeys bevat. De persoon meldt zich één keer aan bij het account en registreert dan een nieuwe passkey; geef een TAP uit als er geen andere methode over is. { -check-who }

## 21 no-passkeys-available (high)

error-no-passkeys-available-title = Er is geen passkey op de telefoon gevonden
error-no-passkeys-available-meaning = Misschien ontbreekt er iets kleins, zoals een schermvergrendeling of internet. Op een nieuwe telefoon is het normaal: passkeys verhuizen niet mee.
error-no-passkeys-available-do-1 = Controleer of de telefoon een schermvergrendeling heeft.
error-no-passkeys-available-do-2 = Controleer of Bluetooth en internet aanstaan, op de telefoon en op de computer. Probeer het daarna opnieuw.
error-no-passkeys-available-do-3 = Nieuwe telefoon? Start dit programma vanaf het begin en maak een nieuwe passkey. Heb je de oude telefoon nog, bewaar hem dan tot je klaar bent.
error-no-passkeys-available-do-4 = Kun je je niet op een andere manier aanmelden, vraag je helpdesk dan om een { $ms-temporary-access-pass } en stuur het bericht hieronder mee. { -nobody-asks }
error-no-passkeys-available-it = Geen bruikbare passkey op de telefoon: geen schermvergrendeling, geen Bluetooth of internet, of de passkey is op de oude telefoon gebleven (hij zit nooit in de back-up van Authenticator). Geef een TAP uit zodat de persoon een nieuwe passkey kan registreren. { -check-who }

## 22 rooted-or-jailbroken (high)

error-rooted-or-jailbroken-title = Authenticator vertrouwt het systeem van deze telefoon niet
error-rooted-or-jailbroken-meaning = Het systeem van deze telefoon lijkt te zijn veranderd. Microsoft staat op zulke telefoons geen werkaccounts meer toe, en je bedrijf kan dat niet uitzetten.
error-rooted-or-jailbroken-do-1 = Stel de passkey niet in op deze telefoon.
error-rooted-or-jailbroken-do-2 = Heb je een andere telefoon, gebruik die dan en start dit programma opnieuw.
error-rooted-or-jailbroken-do-3 = Zo niet, stuur je helpdesk dan het bericht hieronder en vraag of er een andere manier is, zoals een beveiligingssleutel.
error-rooted-or-jailbroken-it = Authenticator heeft een gejailbreakte of geroote telefoon ontdekt. In 2026 voerde Microsoft eerst een waarschuwing in, daarna een blokkade van registratie en aanmelding, en toen het wissen van Entra-referenties; dit staat altijd aan en kan niet worden uitgezet. Er is een andere telefoon of een beveiligingssleutel nodig.

## 23 not-allowed-error (high)

error-not-allowed-error-title = De stap is onderbroken
error-not-allowed-error-meaning = De stap is geannuleerd, duurde te lang, of er kwam een ander venster voor. Dat gebeurt makkelijk en er is niets kapot.
error-not-allowed-error-do-1 = Leg je telefoon ontgrendeld naast je neer.
error-not-allowed-error-do-2 = Probeer het rustig opnieuw. Houd het browservenster vooraan en klik nergens anders tot het klaar is.
error-not-allowed-error-do-3 = Blijft het gebeuren, stuur je helpdesk dan het bericht hieronder.
error-not-allowed-error-it = NotAllowedError staat voor annuleren, een time-out, verlies van focus of een CTAP-fout. Op Windows staan de details in het gebeurtenislogboek Microsoft-Windows-WebAuthN/Operational.

## 24 something-went-wrong (medium)

error-something-went-wrong-title = De pagina van Microsoft zegt niet wat er mis is
error-something-went-wrong-meaning = Deze melding kan veel betekenen. Vaak zit er een passkey uit een eerdere poging of een andere app in de weg, en dat ligt niet aan jou.
error-something-went-wrong-do-1 = Kijk op de pagina { $ms-security-info } en in Authenticator. Heeft een eerdere poging een passkey achtergelaten, verwijder die dan.
error-something-went-wrong-do-2 = Probeer het opnieuw in een andere browser, in een gewoon venster.
error-something-went-wrong-do-3 = Mislukt het nog steeds, stuur je helpdesk dan het bericht hieronder.
error-something-went-wrong-it = Algemene melding, vaak veroorzaakt door een referentie uit de verkeerde kluis (vault). Ruim oude passkeys op, probeer een andere browser en bekijk de aanmeldings- en auditlogboeken rond het tijdstip van de poging.

## 25 method-missing-in-list (high)

error-method-missing-in-list-title = Passkeys in Authenticator staan niet aan voor je account
error-method-missing-in-list-meaning = Je ziet { $ms-passkey-in-authenticator } niet in de lijst. Je bedrijf heeft dit waarschijnlijk niet aangezet voor je account. Je kunt dat zelf niet veranderen.
error-method-missing-in-list-do-1 = Kies in plaats daarvan niet { $ms-plain-passkey }. Dan kan je passkey in de verkeerde app terechtkomen.
error-method-missing-in-list-do-2 = Staat er in de lijst op { $ms-security-info } een oude passkey die je niet meer gebruikt? Verwijder die. Heeft je bedrijf vandaag iets veranderd, wacht dan twee uur en kijk opnieuw.
error-method-missing-in-list-do-3 = Stuur je helpdesk het bericht hieronder. Zij kunnen het voor je aanzetten.
error-method-missing-in-list-it = Controleer of Passkey (FIDO2) is ingeschakeld, of de gebruiker in een doelgroep zit en niet in een uitgesloten groep (uitsluiting gaat voor), of Allow self-service set up op Yes staat, en of het passkeyprofiel van de gebruiker de AAGUID’s van Authenticator toestaat. De methode ontbreekt ook als het toegestane maximum al is ingesteld, en een tot twee uur na een wijziging van het beleid.

## 26 code-53000-device-not-compliant (high)

error-code-53000-device-not-compliant-title = Je bedrijf staat hier alleen gecontroleerde apparaten toe
error-code-53000-device-not-compliant-meaning = Een regel van je bedrijf zegt dat het apparaat eerst aan bepaalde eisen moet voldoen. Je hebt niets verkeerd gedaan.
error-code-53000-device-not-compliant-do-1 = Stop hier. Opnieuw proberen verandert er niets aan.
error-code-53000-device-not-compliant-do-2 = Stuur je helpdesk het bericht hieronder, met het nummer 53000.
error-code-53000-device-not-compliant-it = 53000 DeviceNotCompliant: aan een eis voor compatibele apparaten (compliant device) is niet voldaan. Maak het apparaat compatibel of sluit de registratie uit. Microsoft documenteert hiervoor Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b); controleer dit in je tenant.

## 27 code-53001-device-not-domain-joined (high)

error-code-53001-device-not-domain-joined-title = Een regel voor bedrijfscomputers is op jouw apparaat toegepast
error-code-53001-device-not-domain-joined-meaning = De regel vraagt om een computer die bij het bedrijfsnetwerk hoort. Een telefoon kan daar niet aan voldoen. Dit kun je niet zelf oplossen.
error-code-53001-device-not-domain-joined-do-1 = Stop hier. Opnieuw proberen verandert er niets aan.
error-code-53001-device-not-domain-joined-do-2 = Stuur je helpdesk het bericht hieronder, met het nummer 53001.
error-code-53001-device-not-domain-joined-it = 53001 DeviceNotDomainJoined: er wordt een eis toegepast die een hybrid-joined apparaat vraagt. Pas die niet toe op telefoons.

## 28 code-53002-app-not-approved (high)

error-code-53002-app-not-approved-title = Een regel van je bedrijf staat deze app niet toe
error-code-53002-app-not-approved-meaning = Je bedrijf heeft een lijst met goedgekeurde apps, en de gebruikte app staat daar niet op. Het ligt niet aan jou.
error-code-53002-app-not-approved-do-1 = Stop hier. Opnieuw proberen verandert er niets aan.
error-code-53002-app-not-approved-do-2 = Stuur je helpdesk het bericht hieronder, met het nummer 53002.
error-code-53002-app-not-approved-it = 53002 ApplicationUsedIsNotAnApprovedApp: de eis approved client app geldt. Het einde daarvan was aangekondigd voor maart 2026, dus vervang die door app-beveiligingsbeleid (app protection policy). Let op: ook daaraan kan Authenticator niet voldoen, dus de registratie moet erbuiten blijven.

## 29 code-53003-blocked-by-ca (high)

error-code-53003-blocked-by-ca-title = Een regel van je bedrijf heeft deze aanmelding geblokkeerd
error-code-53003-blocked-by-ca-meaning = Een van de beveiligingsregels van je bedrijf staat dit niet toe. Van hieruit kan niemand zien welke, maar je helpdesk wel.
error-code-53003-blocked-by-ca-do-1 = Staat er een Correlation ID op de pagina, kopieer die dan of maak er een foto van.
error-code-53003-blocked-by-ca-do-2 = Stuur die naar je helpdesk, samen met het bericht hieronder.
error-code-53003-blocked-by-ca-it = 53003 BlockedByConditionalAccess: een willekeurig beleid voor voorwaardelijke toegang (Conditional Access). Het aanmeldingslogboek noemt het beleid; zoek het op met de Correlation ID. Is de app Microsoft Authenticator en de resource ea890292-c8c8-4433-b5ea-b09d0668e1a6, dan wordt mogelijk de registratie van de passkey geblokkeerd; controleer ook of apparaatplatformen (device platforms) worden geblokkeerd.

## 30 code-53004-53011-risk (high)

error-code-53004-53011-risk-title = Microsoft heeft dit gestopt om je account te beschermen
error-code-53004-53011-risk-meaning = Microsoft ziet een risico en wil dat je helpdesk eerst meekijkt. Dat alleen betekent niet dat jij een fout hebt gemaakt.
error-code-53004-53011-risk-do-1 = Blijf het niet proberen.
error-code-53004-53011-risk-do-2 = Neem snel contact op met je helpdesk en stuur het bericht hieronder mee.
error-code-53004-53011-risk-it = 53004 ProofUpBlockedDueToRisk of 53011: de registratie is geblokkeerd wegens risico. Onderzoek en verhelp het risico en laat de persoon het daarna opnieuw proberen.

## 31 code-53009-app-protection (low)

error-code-53009-app-protection-title = Misschien zit een regel van je bedrijf over beveiligde apps in de weg
error-code-53009-app-protection-meaning = Dit nummer betekent vaak dat je bedrijf om een speciaal beveiligde app vraagt. Meestal kun je daar zelf niets aan veranderen.
error-code-53009-app-protection-do-1 = Stop hier voorlopig.
error-code-53009-app-protection-do-2 = Stuur je helpdesk het bericht hieronder, met het nummer 53009.
error-code-53009-app-protection-it = 53009 zou wijzen op ontbrekend app-beveiligingsbeleid (app protection policy) van Intune (bron niet bevestigd). Authenticator kan niet aan die eis voldoen: zoek het beleid op in het aanmeldingslogboek en gebruik dan een app-filter, OR met compliant device, of een uitsluiting van de registratie.

## 32 code-530035-security-defaults (high)

error-code-530035-security-defaults-title = De basisbeveiliging van je bedrijf heeft deze aanmelding geblokkeerd
error-code-530035-security-defaults-meaning = Je bedrijf gebruikt de basisbeveiliging van Microsoft, en die staat deze aanmelding niet toe. Je hebt niets verkeerd gedaan.
error-code-530035-security-defaults-do-1 = Stop hier. Opnieuw proberen verandert er waarschijnlijk niets aan.
error-code-530035-security-defaults-do-2 = Stuur je helpdesk het bericht hieronder, met het nummer 530035.
error-code-530035-security-defaults-it = 530035 BlockedBySecurityDefaults: de standaardinstellingen voor beveiliging (security defaults) van de tenant blokkeren de aanmelding. Voor deze stap kennen we geen gedocumenteerde oplossing; kijk in het aanmeldingslogboek wat er is geweigerd.

## 33 code-135010-key-not-found (high, cure medium)

error-code-135010-key-not-found-title = Je account kent deze passkey niet
error-code-135010-key-not-found-meaning = De telefoon heeft een passkey, maar die staat waarschijnlijk niet meer bij je account. Een nieuwe lost het op.
error-code-135010-key-not-found-do-1 = Tik in Authenticator op je werkaccount, dan op { $auth-settings } en daarna op { $auth-delete-passkey }.
error-code-135010-key-not-found-do-2 = Maak met dit programma een nieuwe passkey.
error-code-135010-key-not-found-do-3 = Lukt dat niet, stuur je helpdesk dan het bericht hieronder, met het nummer 135010.
error-code-135010-key-not-found-it = 135010 KeyNotFound: de sleutel is niet bekend bij Entra. De persoon verwijdert de lokale passkey en registreert een nieuwe.

## 34 android14-no-provider-switch (high)

error-android14-no-provider-switch-title = Deze telefoon heeft geen schakelaar voor Authenticator
error-android14-no-provider-switch-meaning = Sommige fabrikanten hebben deze schakelaar in Android 14 weggelaten. Geen app kan hem toevoegen, dus je hebt niets over het hoofd gezien.
error-android14-no-provider-switch-do-1 = Gebruik eerst de zoekfunctie in de instellingen van de telefoon en typ { $android-search-passkey }.
error-android14-no-provider-switch-do-2 = Komt er geen lijst met { $auth-name }, zoek dan een systeemupdate en installeer Android 15 of nieuwer, als je telefoon dat aanbiedt.
error-android14-no-provider-switch-do-3 = Geen update? Gebruik een andere telefoon, of stuur je helpdesk het bericht hieronder en vraag om een beveiligingssleutel.
error-android14-no-provider-switch-it = Op Android 14 was de functie Credential Manager voor fabrikanten optioneel, en sommige telefoons missen die. Het advies van Microsoft is Android 15; een telefoon controleren: adb shell pm has-feature android.software.credentials. Bied anders een beveiligingssleutel of een andere telefoon aan.

## 35 attestation-service-down (high)

error-attestation-service-down-title = Een controle van je telefoon kon niet worden afgerond
error-attestation-service-down-meaning = Apple of Google moet via internet bevestigen dat je telefoon echt is. Die dienst kan een tijdje druk of onbereikbaar zijn, en dat heeft niets met jou te maken.
error-attestation-service-down-do-1 = Controleer of de telefoon internet heeft.
error-attestation-service-down-do-2 = Wacht even en probeer het dan opnieuw.
error-attestation-service-down-do-3 = Mislukt het later nog steeds, stuur je helpdesk dan het bericht hieronder.
error-attestation-service-down-it = Als attestation wordt afgedwongen, vraagt de telefoon online aan Apple (App Attest) of Google (Play Integrity en key attestation). Kijk op https://developer.apple.com/system-status/ en https://status.play.google.com/ en zorg dat het netwerk van de telefoon deze diensten bereikt.

## 36 company-portal-too-old (high)

error-company-portal-too-old-title = Een andere app van je bedrijf op je telefoon is te oud
error-company-portal-too-old-meaning = De app Company Portal (Bedrijfsportal) op je telefoon is te oud. Daardoor kun je Authenticator niet instellen. Een update lost het op.
error-company-portal-too-old-do-1 = Open de appwinkel op je telefoon, zoek Company Portal (Bedrijfsportal) en werk die bij.
error-company-portal-too-old-do-2 = Ga terug naar Authenticator en probeer het opnieuw.
error-company-portal-too-old-do-3 = Kun je de app niet bijwerken, stuur je helpdesk dan het bericht hieronder.
error-company-portal-too-old-it = Op Android-telefoons met een Company Portal ouder dan 2111 (5.0.5333.0) kan Authenticator niet worden geregistreerd. Verspreid de update.

## 37 naming-page-hangs (low)

error-naming-page-hangs-title = De pagina voor de naam blijft hangen
error-naming-page-hangs-meaning = Vaak is de passkey al opgeslagen, ook al blijft de pagina draaien. Je hebt waarschijnlijk alles goed gedaan.
error-naming-page-hangs-do-1 = Open de pagina { $ms-security-info } in een nieuw tabblad en kijk of de passkey in de lijst staat.
error-naming-page-hangs-do-2 = Staat hij erin, sluit dan de pagina die hangt. Je kunt verder met de laatste controle in dit programma.
error-naming-page-hangs-do-3 = Staat hij er niet, probeer het dan nog één keer. Helpt dat niet, stuur je helpdesk dan het bericht hieronder.
error-naming-page-hangs-it = De naampagina van de browserwizard zou soms blijven hangen terwijl de passkey wel bestaat. Controleer de verificatiemethoden van de gebruiker; ontbreekt de passkey daar, laat de persoon dan de lokale passkey verwijderen en in Authenticator een nieuwe registreren.

## 38 windows-whfb-credential-exists (high)

error-windows-whfb-credential-exists-title = De computer wilde de passkey zelf bewaren
error-windows-whfb-credential-exists-meaning = Windows wilde de passkey op deze computer opslaan. Maar jouw passkey hoort op je telefoon.
error-windows-whfb-credential-exists-do-1 = Annuleer en begin opnieuw.
error-windows-whfb-credential-exists-do-2 = Kies { $ms-passkey-in-authenticator }. Vraagt Windows waar je de passkey wilt opslaan, kies dan de telefoon, niet Windows.
error-windows-whfb-credential-exists-do-3 = Wordt de telefoon niet aangeboden, ga dan terug in dit programma en kies de manier waarbij alles in Authenticator gebeurt. Lukt dat ook niet, stuur je helpdesk dan het bericht hieronder.
error-windows-whfb-credential-exists-it = Het registreren van een Microsoft Entra passkey op Windows mislukt als er voor hetzelfde account al een Windows Hello for Business-referentie bestaat. De persoon moet in plaats daarvan de telefoon kiezen, het liefst via Passkey in Microsoft Authenticator.

## 39 cannot-access-right-now (medium)

error-cannot-access-right-now-title = Het aanmelden is gelukt, maar een regel van je bedrijf blokkeert de volgende stap
error-cannot-access-right-now-meaning = Je bedrijf staat deze stap alleen toe vanaf bepaalde plaatsen, apparaten, browsers of apps. Je hebt niets verkeerd gedaan.
error-cannot-access-right-now-do-1 = Gebruikte je een privévenster, of een venster binnen een ander programma? Probeer het dan één keer in een gewoon venster van Microsoft Edge of Google Chrome.
error-cannot-access-right-now-do-2 = Verschijnen dezelfde woorden opnieuw, blijf het dan niet proberen. Staat er een nummer of een Correlation ID op de pagina, kopieer die dan of maak er een foto van.
error-cannot-access-right-now-do-3 = Stuur het nummer of de foto naar je helpdesk, samen met het bericht hieronder.
error-cannot-access-right-now-it = Een beleid voor voorwaardelijke toegang (Conditional Access) blokkeert na een correcte eerste stap, meestal met 53003. { -log-policy } Controleer ook of apparaatplatformen (device platforms) worden geblokkeerd. Microsoft documenteert een uitsluiting voor Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b), maar niet in elke versie van de pagina: controleer dit in je tenant.

## 40 help-keep-device-secure (medium)

error-help-keep-device-secure-title = Authenticator wil deze telefoon registreren
error-help-keep-device-secure-meaning = Dit is geen fout. Authenticator laat Microsoft weten dat deze telefoon bij je werkaccount hoort. Registreren is iets anders dan dat je bedrijf de telefoon beheert.
error-help-keep-device-secure-do-1 = Heb je net je werkaccount toegevoegd, of aanmelden met de telefoon aangezet? Tik dan op { $auth-register }.
error-help-keep-device-secure-do-2 = Staat er op een latere pagina dat je bedrijf de telefoon wil beheren, wacht dan en vraag het eerst aan je helpdesk.
error-help-keep-device-secure-do-3 = Lukt het registreren niet, stuur je helpdesk dan het bericht hieronder.
error-help-keep-device-secure-it = Apparaatregistratie (Entra registered), één keer per tenant nodig om zonder wachtwoord aan te melden met de telefoon; geen storing. De passkey alleen heeft dit niet nodig. Mislukt het, controleer dan Users may register their devices en Maximum number of devices. Een oudere pagina die vroeg om de telefoon in beheer te nemen, had dezelfde titel: wordt dat gevraagd, dan geldt een eis voor compatibele apparaten (compliant device).

## 41 prompted-setup-error-skip (high)

error-prompted-setup-error-skip-title = Het instellen van een passkey bij het aanmelden is mislukt
error-prompted-setup-error-skip-meaning = De aanmeldingspagina bood aan om een passkey in te stellen, en dat lukte niet. Er is niets kapot. Je kunt het instellen overslaan, en dat wordt niet geteld.
error-prompted-setup-error-skip-do-1 = Kies { $ms-skip } op de foutpagina. Daarna kun je verder met je werk.
error-prompted-setup-error-skip-do-2 = Maak de passkey in de app Authenticator. Dit programma laat zien hoe.
error-prompted-setup-error-skip-do-3 = Kun je zonder passkey niet verder, stuur je helpdesk dan het bericht hieronder.
error-prompted-setup-error-skip-it = De registratiecampagne heeft het instellen gestart, en dat is mislukt. Overslaan op die foutpagina telt niet als uitstel. De vraag slaat de passkey op met het apparaat of de browser die in gebruik is; laat de persoon de passkey in Authenticator registreren.

## 42 prompted-to-set-up-passkey (high)

error-prompted-to-set-up-passkey-title = De aanmeldingspagina biedt aan om een passkey in te stellen
error-prompted-to-set-up-passkey-meaning = Dit is geen fout. Veel bedrijven gebruiken deze vraag, en hij kan elke dag terugkomen. Met { $ms-next } wordt de passkey vaak opgeslagen op het apparaat dat je nu gebruikt, en niet in Authenticator.
error-prompted-to-set-up-passkey-do-1 = Verscheen de vraag nadat je zelf begon met aanmelden? Dan is hij waarschijnlijk echt. Zo niet, sluit dan de pagina.
error-prompted-to-set-up-passkey-do-2 = Kies { $ms-skip-for-now } of { $ms-other-options }. Maak de passkey daarna in Authenticator. Dit programma laat zien hoe.
error-prompted-to-set-up-passkey-do-3 = Kun je de vraag niet overslaan, of weet je niet zeker of de pagina echt is, sluit dan de pagina en stuur je helpdesk het bericht hieronder.
error-prompted-to-set-up-passkey-it = Registratiecampagne voor passkeys; geen storing. Microsoft managed: elke dag, zonder limiet. Status Enabled: 0 tot 14 dagen, en het uitstel kan tot 3 keer beperkt zijn. De vraag slaat de passkey op met het apparaat of de browser die in gebruik is. Een passkey in Authenticator beëindigt de vraag alleen op iOS en Android, tenzij het passkeyprofiel (passkey profile) tot AAGUID’s beperkt is of attestation eist.

## 43 sms-only-must-register (high)

error-sms-only-must-register-title = Er is een passkey nodig, omdat sms en bellen stoppen
error-sms-only-must-register-meaning = Vanaf 1 februari 2027 kun je een aanmelding bij Microsoft niet meer bevestigen met een sms of een telefoontje. Voor globale beheerders en externe gebruikers is de datum 1 juli 2027. Heb je geen andere methode, dan moet je een passkey instellen. Met je account is niets mis.
error-sms-only-must-register-do-1 = Stel de passkey in. Kun je kiezen waar hij wordt opgeslagen, kies dan { $auth-name } op je telefoon.
error-sms-only-must-register-do-2 = Lukt dat niet, vraag je helpdesk dan om een { $ms-temporary-access-pass }. Dat is een code die korte tijd werkt. Stuur het bericht hieronder mee. { -nobody-asks }
error-sms-only-must-register-do-3 = Gebruik de toegangspas op je telefoon, niet op deze computer. Kun je nog steeds geen passkey maken, bel dan je helpdesk.
error-sms-only-must-register-it = De enige MFA-methode van de persoon is sms of bellen van Microsoft. Vanaf 1 februari 2027 (globale beheerders en externe gebruikers: 1 juli 2027) eist de aanmelding een passkey, zonder mogelijkheid om over te slaan. Geef een tijdelijke toegangspas (TAP) uit, zodat de persoon op de telefoon kan registreren. Gebruikers die daarvoor naar een telefonieprovider zijn overgezet, houden sms en bellen. { -check-who }

## 44 code-130504-tap-expired (low)

error-code-130504-tap-expired-title = De tijdelijke toegangspas (Temporary Access Pass) is waarschijnlijk verlopen
error-code-130504-tap-expired-meaning = Zo’n pas werkt maar korte tijd. Dit nummer betekent vaak dat de tijd om is. Je hebt niets verkeerd gedaan.
error-code-130504-tap-expired-do-1 = Voer dezelfde pas niet nog eens in.
error-code-130504-tap-expired-do-2 = Vraag je helpdesk om een nieuwe { $ms-temporary-access-pass } en stuur het bericht hieronder mee. { -nobody-asks }
error-code-130504-tap-expired-do-3 = Gebruik de nieuwe pas snel, op je telefoon. Wordt die ook geweigerd, bel dan je helpdesk.
error-code-130504-tap-expired-it = 130504 wordt gemeld bij een tijdelijke toegangspas (TAP) die verlopen is (bron niet bevestigd). Controleer de TAP van de gebruiker en geef een nieuwe uit die genoeg tijd laat voor de telefoon. { -check-who }

## 45 code-130507-tap-not-verified (low)

error-code-130507-tap-not-verified-title = De tijdelijke toegangspas (Temporary Access Pass) is niet herkend
error-code-130507-tap-not-verified-meaning = Dit nummer betekent vaak dat de pas is verwijderd, door een nieuwere is vervangen of bij een ander account hoort. Met een nieuwe pas is dat opgelost.
error-code-130507-tap-not-verified-do-1 = Controleer of je je met je werkaccount hebt aangemeld en de nieuwste pas hebt getypt.
error-code-130507-tap-not-verified-do-2 = Wordt de pas nog steeds geweigerd, vraag je helpdesk dan om een nieuwe { $ms-temporary-access-pass } en stuur het bericht hieronder mee. { -nobody-asks }
error-code-130507-tap-not-verified-do-3 = Wordt ook de nieuwe pas geweigerd, bel dan je helpdesk.
error-code-130507-tap-not-verified-it = 130507 wordt gemeld als een tijdelijke toegangspas (TAP) niet kon worden gevonden of gecontroleerd (bron niet bevestigd). Controleer de TAP van de gebruiker: er is er maar één per gebruiker, dus een nieuwe vervangt de oude. { -check-who }

## 46 code-130501-credential-policy (high, cure medium)

error-code-130501-credential-policy-title = Deze aanmeldingsmethode is niet toegestaan voor je account
error-code-130501-credential-policy-meaning = Je bedrijf bepaalt welke aanmeldingsmethoden je kunt gebruiken. De methode die je koos, hoort daar waarschijnlijk niet bij. Je hebt niets verkeerd gedaan.
error-code-130501-credential-policy-do-1 = Begin opnieuw met aanmelden en kies een andere aanmeldingsmethode, als je er een hebt.
error-code-130501-credential-policy-do-2 = Heb je geen andere, stuur je helpdesk dan het bericht hieronder, met het nummer 130501.
error-code-130501-credential-policy-it = 130501: het beleid voor verificatiemethoden staat deze methode niet toe voor de gebruiker. Controleer wie in een doelgroep zit en wie is uitgesloten (uitsluiting gaat voor), en de instellingen van de methode.

## 47 code-5007x-mfa-needed (high)

error-code-5007x-mfa-needed-title = Voor het aanmelden is meer nodig dan een wachtwoord
error-code-5007x-mfa-needed-meaning = Je moet een tweede keer laten zien dat jij het bent. Dat is niet afgemaakt, of je account heeft er nog geen methode voor. Je hebt niets verkeerd gedaan.
error-code-5007x-mfa-needed-do-1 = Begin opnieuw met aanmelden en maak de tweede controle af, bijvoorbeeld in een app of met een code.
error-code-5007x-mfa-needed-do-2 = Heb je daar geen methode voor, vraag je helpdesk dan om een { $ms-temporary-access-pass }. Dat is een code die korte tijd werkt. Stuur het bericht hieronder mee. { -nobody-asks }
error-code-5007x-mfa-needed-do-3 = Gebruik de toegangspas op je telefoon, niet op deze computer. Kun je je nog steeds niet aanmelden, bel dan je helpdesk.
error-code-5007x-mfa-needed-it = 50074 en 50076: MFA is vereist en is niet voltooid. 50072 en 50079: de gebruiker moet eerst een methode registreren. Op zichzelf zijn dit onderbrekingen, geen storingen. Heeft de gebruiker geen methode, geef dan een tijdelijke toegangspas (TAP) uit voor gebruik op de telefoon. { -check-who }

## 48 code-50078-mfa-expired (high)

error-code-50078-mfa-expired-title = De laatste bevestiging is te oud
error-code-50078-mfa-expired-meaning = Je hebt een eerdere aanmelding bevestigd, maar je bedrijf wil een nieuwe bevestiging. Dat is normaal.
error-code-50078-mfa-expired-do-1 = Meld je opnieuw aan en bevestig dat jij het bent.
error-code-50078-mfa-expired-do-2 = Ga daarna verder waar je was gebleven.
error-code-50078-mfa-expired-do-3 = Wordt het je steeds opnieuw gevraagd, stuur je helpdesk dan het bericht hieronder, met het nummer 50078.
error-code-50078-mfa-expired-it = 50078 UserStrongAuthExpired: de MFA van de sessie is te oud voor het beleid. De persoon meldt zich opnieuw aan met MFA. Herhaalt het zich, controleer dan de aanmeldingsfrequentie (sign-in frequency).

## 49 code-50053-account-locked (high)

error-code-50053-account-locked-title = Het account is op dit moment vergrendeld
error-code-50053-account-locked-meaning = Er waren te veel foute pogingen, of het netwerk dat je gebruikt staat bekend om aanvallen. Dat betekent niet dat je iets verkeerd hebt gedaan.
error-code-50053-account-locked-do-1 = Wacht een tijdje en probeer het intussen niet.
error-code-50053-account-locked-do-2 = Probeer het één keer op een ander netwerk, bijvoorbeeld met de mobiele data van je telefoon.
error-code-50053-account-locked-do-3 = Is het account nog steeds vergrendeld, stuur je helpdesk dan het bericht hieronder, met het nummer 50053.
error-code-50053-account-locked-it = 50053 IdsLocked: te veel mislukte pogingen, of een IP-adres dat bekendstaat om aanvallen. Het aanmeldingslogboek laat zien welke van de twee. Ontgrendel het account, of laat de persoon een ander netwerk gebruiken. { -check-who }

## 50 code-50055-password-expired (high)

error-code-50055-password-expired-title = Het wachtwoord is verlopen
error-code-50055-password-expired-meaning = Je bedrijf wil een nieuw wachtwoord voordat je verdergaat. Dit heeft niets met de passkey te maken.
error-code-50055-password-expired-do-1 = Ben je zelf begonnen met aanmelden, volg dan de pagina en kies een nieuw wachtwoord.
error-code-50055-password-expired-do-2 = Begin daarna opnieuw met aanmelden.
error-code-50055-password-expired-do-3 = Kun je het wachtwoord niet veranderen, vraag je helpdesk dan om het opnieuw in te stellen en stuur het bericht hieronder mee. { -nobody-asks }
error-code-50055-password-expired-it = 50055 InvalidPasswordExpiredPassword of 50144 InvalidPasswordExpiredOnPremPassword: het wachtwoord is verlopen. De persoon verandert het; kan dat niet, stel het dan opnieuw in. { -check-who }

## 51 code-50126-wrong-password (high)

error-code-50126-wrong-password-title = De naam of het wachtwoord is niet geaccepteerd
error-code-50126-wrong-password-meaning = De naam en het wachtwoord hoorden niet bij elkaar. Dat overkomt iedereen.
error-code-50126-wrong-password-do-1 = Typ de naam van je werkaccount en je wachtwoord nog eens, rustig aan.
error-code-50126-wrong-password-do-2 = Heb je een tijdelijke toegangspas (Temporary Access Pass), gebruik die dan in plaats van het wachtwoord. { -nobody-asks }
error-code-50126-wrong-password-do-3 = Weet je je wachtwoord niet, vraag je helpdesk dan om het opnieuw in te stellen en stuur het bericht hieronder mee.
error-code-50126-wrong-password-it = 50126 InvalidUserNameOrPassword: onjuiste naam of onjuist wachtwoord. 50056: voor het account is geen wachtwoord opgeslagen. Stel het wachtwoord opnieuw in, of geef een tijdelijke toegangspas (TAP) uit. { -check-who }

## 52 code-50057-account-disabled (high)

error-code-50057-account-disabled-title = Dit account is uitgeschakeld
error-code-50057-account-disabled-meaning = Je bedrijf heeft dit account uitgeschakeld. Alleen je bedrijf kan het weer inschakelen.
error-code-50057-account-disabled-do-1 = Controleer of je je met het juiste werkaccount hebt aangemeld.
error-code-50057-account-disabled-do-2 = Is het het juiste, stuur je helpdesk dan het bericht hieronder, met het nummer 50057.
error-code-50057-account-disabled-it = 50057 UserDisabled: het account is uitgeschakeld. Zoek uit waarom, en schakel het in als de persoon toegang moet hebben. { -check-who }

## 53 code-50034-account-not-found (high)

error-code-50034-account-not-found-title = Dit account is niet gevonden
error-code-50034-account-not-found-meaning = Misschien klopt een letter in de naam niet, of is het een privéaccount of een account van een andere organisatie.
error-code-50034-account-not-found-do-1 = Meld je af. Meld je daarna opnieuw aan met je werkaccount en controleer elke letter van de naam.
error-code-50034-account-not-found-do-2 = Kiest de pagina vanzelf een ander account, kies daar dan je werkaccount.
error-code-50034-account-not-found-do-3 = Wordt ook je werkaccount niet gevonden, stuur je helpdesk dan het bericht hieronder, met het nummer van de pagina.
error-code-50034-account-not-found-it = 50034 UserAccountNotFound of 51004 UserAccountNotInDirectory: het account staat niet in deze directory. 50020 UserUnauthorized: een account van een andere organisatie of een privéaccount. Verbeter de naam, of nodig de persoon uit als die toegang moet hebben.

## 54 code-500021-tenant-restriction (high)

error-code-500021-tenant-restriction-title = Dit netwerk staat aanmelden bij je bedrijf niet toe
error-code-500021-tenant-restriction-meaning = Sommige netwerken staan aanmelden alleen bij bepaalde bedrijven toe. Met je account is niets mis.
error-code-500021-tenant-restriction-do-1 = Gebruik een ander netwerk; op de telefoon mobiele data.
error-code-500021-tenant-restriction-do-2 = Heb je dit netwerk nodig, stuur je helpdesk dan het bericht hieronder, met het nummer van de pagina.
error-code-500021-tenant-restriction-it = 500021 of 500022: de tenantbeperkingen (tenant restrictions) van het netwerk bevatten deze tenant niet. Sta de tenant toe in de header die de proxy toevoegt, of laat de persoon een netwerk zonder zulke beperkingen gebruiken.

## 55 code-50155-device-authentication (high)

error-code-50155-device-authentication-title = Een regel vraagt om een apparaat dat bij je bedrijf bekend is
error-code-50155-device-authentication-meaning = Je bedrijf kent dit apparaat niet, of heeft het uitgeschakeld. Je hebt niets verkeerd gedaan.
error-code-50155-device-authentication-do-1 = Blijf het niet proberen. Opnieuw proberen verandert de regel niet.
error-code-50155-device-authentication-do-2 = Stuur je helpdesk het bericht hieronder, met het nummer van de pagina.
error-code-50155-device-authentication-it = 50097 DeviceAuthenticationRequired, 50155 DeviceAuthenticationFailed, 50187 DeviceInformationNotProvided: een beleid vraagt om een bekend apparaat, en dit apparaat is niet bekend. 135011: het apparaat is uitgeschakeld. Schakel het apparaat in of registreer het opnieuw. { -log-policy }

## 56 code-50129-not-workplace-joined (high)

error-code-50129-not-workplace-joined-title = Deze telefoon is niet geregistreerd bij je bedrijf
error-code-50129-not-workplace-joined-meaning = Een regel van je bedrijf vraagt om een geregistreerde telefoon. Je kunt de telefoon in Authenticator registreren, als je bedrijf dat wil.
error-code-50129-not-workplace-joined-do-1 = Vraag je helpdesk of je deze telefoon kunt registreren en stuur het bericht hieronder mee.
error-code-50129-not-workplace-joined-do-2 = Is het antwoord ja, voeg je werkaccount dan opnieuw toe in Authenticator. Tik op { $auth-register } als Authenticator daarom vraagt.
error-code-50129-not-workplace-joined-do-3 = Lukt het niet, geef je helpdesk dan het nummer 50129.
error-code-50129-not-workplace-joined-it = 50129 DeviceIsNotWorkplaceJoined: een beleid vraagt om een geregistreerd apparaat, en de telefoon is niet in Entra geregistreerd. Zeg of telefoons mogen registreren. Zo ja, controleer dan Users may register their devices en Maximum number of devices.

## 57 code-50127-broker-missing (high)

error-code-50127-broker-missing-title = Op de telefoon ontbreekt een app om aan te melden
error-code-50127-broker-missing-meaning = Je bedrijf wil de aanmeldapp van Microsoft op de telefoon. Op een iPhone is dat Authenticator, op Android is dat Authenticator of Company Portal (Bedrijfsportal).
error-code-50127-broker-missing-do-1 = Open de appwinkel op je telefoon en installeer Microsoft Authenticator.
error-code-50127-broker-missing-do-2 = Voeg je werkaccount toe in Authenticator en probeer het dan opnieuw.
error-code-50127-broker-missing-do-3 = Kun je geen apps installeren, stuur je helpdesk dan het bericht hieronder, met het nummer 50127.
error-code-50127-broker-missing-it = 50127 BrokerAppNotInstalled: geen broker-app op de telefoon (iOS: Authenticator; Android: Authenticator of Company Portal). Verspreid de app, of laat de persoon die installeren.

## 58 code-50005-platform-not-supported (high)

error-code-50005-platform-not-supported-title = Een regel van je bedrijf staat dit soort apparaat niet toe
error-code-50005-platform-not-supported-meaning = Je bedrijf staat hier alleen bepaalde systemen toe, en het systeem van dit apparaat hoort daar niet bij. Je hebt niets verkeerd gedaan.
error-code-50005-platform-not-supported-do-1 = Blijf het niet proberen. Opnieuw proberen verandert de regel niet.
error-code-50005-platform-not-supported-do-2 = Stuur je helpdesk het bericht hieronder, met het nummer 50005.
error-code-50005-platform-not-supported-it = 50005 DevicePolicyError: aanmelding vanaf een platform dat het beleid niet ondersteunt. Sta iOS en Android toe waar een beleid apparaatplatformen (device platforms) blokkeert. { -log-policy }

## 59 code-50131-access-policy (high)

error-code-50131-access-policy-title = Een regel van je bedrijf heeft tegen deze aanmelding beslist
error-code-50131-access-policy-meaning = De reden kan het apparaat zijn, iets ongewoons of een andere regel. Jij kunt de reden niet zien, maar je helpdesk wel.
error-code-50131-access-policy-do-1 = Blijf het niet proberen. Opnieuw proberen verandert de regel niet.
error-code-50131-access-policy-do-2 = Stuur je helpdesk het bericht hieronder, met het nummer 50131.
error-code-50131-access-policy-it = 50131 ConditionalAccessFailed: de toestand van het apparaat, verdachte activiteit of een toegangsbeslissing. { -log-policy }

## 60 code-530032-security-policy (high)

error-code-530032-security-policy-title = Een beveiligingsregel voor het hele bedrijf heeft deze aanmelding geblokkeerd
error-code-530032-security-policy-meaning = De regel geldt voor iedereen bij je bedrijf. Je hebt niets verkeerd gedaan.
error-code-530032-security-policy-do-1 = Blijf het niet proberen. Opnieuw proberen verandert de regel niet.
error-code-530032-security-policy-do-2 = Stuur je helpdesk het bericht hieronder, met het nummer 530032.
error-code-530032-security-policy-it = 530032 BlockedByConditionalAccessOnSecurityPolicy: een beveiligingsbeleid voor de hele tenant blokkeert de aanmelding. Controleer het beleid op tenantniveau. { -log-policy }

## 61 code-50158-external-challenge (high)

error-code-50158-external-challenge-title = Er moet eerst een andere pagina worden afgemaakt
error-code-50158-external-challenge-meaning = Je bedrijf gebruikt nog een pagina, bijvoorbeeld gebruiksvoorwaarden of een controle door een andere aanbieder. Het nummer alleen is geen fout.
error-code-50158-external-challenge-do-1 = Begin opnieuw met aanmelden en maak die pagina af.
error-code-50158-external-challenge-do-2 = Gaat de pagina niet open, probeer dan een gewoon venster van Microsoft Edge of Google Chrome.
error-code-50158-external-challenge-do-3 = Kun je nog steeds niet verder, stuur je helpdesk dan het bericht hieronder, met het nummer 50158.
error-code-50158-external-challenge-it = 50158: aan een externe beveiligingsvraag is niet voldaan (MFA van een andere partij of gebruiksvoorwaarden). Op zichzelf is dit geen fout: bekijk in het aanmeldingslogboek de volgende vermelding van dezelfde aanmelding.

## 62 code-70043-sign-in-again (high)

error-code-70043-sign-in-again-title = De aanmelding is voorbij, meld je opnieuw aan
error-code-70043-sign-in-again-meaning = De laatste aanmelding is te lang geleden, of het wachtwoord is veranderd. Dat is normaal.
error-code-70043-sign-in-again-do-1 = Meld je opnieuw aan.
error-code-70043-sign-in-again-do-2 = Ga daarna verder waar je was gebleven.
error-code-70043-sign-in-again-do-3 = Word je steeds opnieuw afgemeld, stuur je helpdesk dan het bericht hieronder, met het nummer van de pagina.
error-code-70043-sign-in-again-it = 70043 BadTokenDueToSignInFrequency, 50132 SsoArtifactInvalidOrExpired, 50133 SsoArtifactRevoked, 50173: de sessie is te oud of is beëindigd door een nieuw wachtwoord. Herhaalt het zich, controleer dan de aanmeldingsfrequentie (sign-in frequency).

## 63 code-50125-password-step (high)

error-code-50125-password-step-title = Eerst komt er een stap voor het wachtwoord
error-code-50125-password-step-meaning = Je bedrijf wil een nieuw wachtwoord, of je gegevens om het opnieuw in te stellen, voordat je verdergaat. Dit heeft niets met de passkey te maken.
error-code-50125-password-step-do-1 = Ben je zelf begonnen met aanmelden, volg dan de pagina tot het einde.
error-code-50125-password-step-do-2 = Begin daarna opnieuw met aanmelden.
error-code-50125-password-step-do-3 = Kun je de pagina niet afmaken, stuur je helpdesk dan het bericht hieronder, met het nummer van de pagina.
error-code-50125-password-step-it = 50125 PasswordResetRegistrationRequiredInterrupt: eerst is registratie voor wachtwoordherstel nodig. 50135 PasswordChangeCompromisedPassword, 50137 en 50142: eerst is een nieuw wachtwoord nodig. Kan de persoon dat niet, stel het wachtwoord dan opnieuw in. { -check-who }

## 64 code-220450-old-webview (high, cure medium)

error-code-220450-old-webview-title = Een deel van Android op deze telefoon is te oud
error-code-220450-old-webview-meaning = De aanmeldingspagina in de app heeft een nieuwer deel van Android nodig. Een update lost dat meestal op.
error-code-220450-old-webview-do-1 = Open Google Play op je telefoon. Werk daar Android System WebView en Google Chrome bij.
error-code-220450-old-webview-do-2 = Ga terug naar Authenticator en probeer het opnieuw.
error-code-220450-old-webview-do-3 = Kun je niet bijwerken, stuur je helpdesk dan het bericht hieronder, met het nummer 220450.
error-code-220450-old-webview-it = 220450 UnsupportedAndroidWebViewVersion: de Chrome-WebView van de telefoon is te oud. Verspreid updates van Android System WebView en Google Chrome.

## 65 code-50088-call-limit (high)

error-code-50088-call-limit-title = Er is te vaak gebeld of ge-sms’t
error-code-50088-call-limit-meaning = Microsoft beperkt hoe vaak het je belt of een sms stuurt. De beperking gaat vanzelf voorbij.
error-code-50088-call-limit-do-1 = Wacht een paar minuten en vraag in die tijd geen nieuwe codes aan.
error-code-50088-call-limit-do-2 = Of kies een andere manier om te bevestigen dat jij het bent.
error-code-50088-call-limit-do-3 = Krijg je later nog steeds geen code, stuur je helpdesk dan het bericht hieronder, met het nummer 50088.
error-code-50088-call-limit-it = 50088: de limiet voor telefoontjes en sms’jes voor MFA is bereikt. Wacht, of laat de persoon een andere methode gebruiken.

## 66 code-50087-try-again (high)

error-code-50087-try-again-title = De dienst van Microsoft had een korte storing
error-code-50087-try-again-meaning = Zo’n storing gaat meestal voorbij. Je hebt niets verkeerd gedaan.
error-code-50087-try-again-do-1 = Wacht een paar minuten en probeer het dan opnieuw.
error-code-50087-try-again-do-2 = Mislukt het later nog eens, stuur je helpdesk dan het bericht hieronder, met het nummer van de pagina.
error-code-50087-try-again-it = Een voorbijgaande storing van de dienst: 50087 SasRetryableError, 50033 RetryableError, 90006 ExternalServerRetryableError, 90012 RequestTimeout of 90024 RequestBudgetExceededError. Gaat die niet voorbij, controleer dan de toestand van de dienst.

## 67 code-90072-account-not-in-tenant (high)

error-code-90072-account-not-in-tenant-title = Dit account hoort niet bij deze organisatie
error-code-90072-account-not-in-tenant-meaning = Het account komt van een andere organisatie en is hier niet bekend. Of de lijst met accounts van je bedrijf is niet bijgewerkt.
error-code-90072-account-not-in-tenant-do-1 = Meld je af, en meld je aan met het werkaccount van je bedrijf.
error-code-90072-account-not-in-tenant-do-2 = Is het het juiste account, stuur je helpdesk dan het bericht hieronder, met het nummer 90072.
error-code-90072-account-not-in-tenant-it = 90072 PassThroughUserMfaError: een extern account dat in deze tenant niet bestaat, of een verschil in de synchronisatie. Voeg de gebruiker toe, of controleer de synchronisatie.

## 68 code-90094-admin-consent (high)

error-code-90094-admin-consent-title = IT heeft deze controle nog niet goedgekeurd
error-code-90094-admin-consent-meaning = Een controle in je Microsoft-account heeft de goedkeuring van IT nodig. De controle is niet verplicht. Voor je passkey heb je hem niet nodig.
error-code-90094-admin-consent-do-1 = Sluit de pagina en sla de controle over.
error-code-90094-admin-consent-do-2 = Open { $ms-security-info } en kijk of je passkey in de lijst staat. Dat is genoeg.
error-code-90094-admin-consent-do-3 = Wil je bedrijf de controle, stuur je helpdesk dan het bericht hieronder.
error-code-90094-admin-consent-it = 90094 AdminConsentRequired, 90095 AdminConsentRequiredRequestAccess of 65001 DelegationDoesNotExist: er is geen beheerderstoestemming (admin consent) voor de app van de optionele Graph-controle. Beide gedelegeerde machtigingen, UserAuthMethod-Passkey.Read (minste rechten) en UserAuthenticationMethod.Read, hebben die nodig. Geef de toestemming, of laat de controle uit.

## 69 code-900561-back-button (high)

error-code-900561-back-button-title = De pagina is in de verkeerde volgorde geopend
error-code-900561-back-button-meaning = Dat gebeurt bijvoorbeeld na de knop Vorige van de browser. Er is niets kapot.
error-code-900561-back-button-do-1 = Sluit de pagina.
error-code-900561-back-button-do-2 = Open { $ms-security-info } opnieuw vanuit dit programma en begin daar.
error-code-900561-back-button-do-3 = Verschijnt hetzelfde nummer opnieuw, stuur je helpdesk dan het bericht hieronder, met het nummer 900561.
error-code-900561-back-button-it = 900561 BadResourceRequestInvalidRequest: de pagina is aangeroepen op een manier die niet wordt geaccepteerd, bijvoorbeeld met de knop Vorige. De persoon begint opnieuw vanuit Security info.

## 70 code-50105-not-assigned (high)

error-code-50105-not-assigned-title = Je account heeft nog geen toegang tot deze app
error-code-50105-not-assigned-meaning = Je bedrijf moet je account eerst toegang tot de app geven. Je hebt niets verkeerd gedaan.
error-code-50105-not-assigned-do-1 = Blijf het niet proberen. Opnieuw proberen verandert er niets aan.
error-code-50105-not-assigned-do-2 = Stuur je helpdesk het bericht hieronder, met het nummer 50105.
error-code-50105-not-assigned-it = 50105 EntitlementGrantsNotFound: de gebruiker is niet aan de app toegewezen. Het aanmeldingslogboek noemt de app. Wijs de gebruiker of een groep toe.

## 71 window-without-passkeys (medium, our own row)

error-window-without-passkeys-title = Dit venster of deze browser kan geen passkeys gebruiken
error-window-without-passkeys-meaning = Sommige programma’s openen een eigen aanmeldingsvenster, en passkeys werken daar vaak niet. Ook sommige browsers kunnen een passkey in Authenticator niet gebruiken, bijvoorbeeld Firefox op Linux of Android. Met je passkey is niets mis.
error-window-without-passkeys-do-1 = Annuleer het aanmelden in dat venster.
error-window-without-passkeys-do-2 = Meld je aan in een gewoon venster van Microsoft Edge of Google Chrome. Gebruik op een Android-telefoon Google Chrome.
error-window-without-passkeys-do-3 = Opent het programma alleen zijn eigen venster, kies daar dan een andere aanmeldingsmethode. Heb je er geen, stuur je helpdesk dan het bericht hieronder.
error-window-without-passkeys-it = Het aanmeldingsvenster van sommige programma’s kan WebAuthn niet voltooien (gemeld voor Windows App), en Firefox op Linux en op Android ondersteunt geen passkeys in Authenticator. Laat het programma aanmelden via de browser van het systeem, of sta er een tweede methode voor toe.

## 72 provider-switch-locked (medium, our own row)

error-provider-switch-locked-title = Het beheer heeft de schakelaar voor Authenticator vergrendeld
error-provider-switch-locked-meaning = Op een beheerde telefoon of in een werkprofiel bepaalt het bedrijf welke apps passkeys mogen opslaan. Je kunt dat zelf niet veranderen, en je hebt niets verkeerd gedaan.
error-provider-switch-locked-do-1 = Heeft je telefoon een werkprofiel? Dan kan de instellingenpagina een deel voor privé-apps en een deel voor werkapps hebben. Kijk in het deel voor werkapps.
error-provider-switch-locked-do-2 = Is de schakelaar daar ook vergrendeld, stuur je helpdesk dan het bericht hieronder. Vertel erbij of de telefoon van jou of van het bedrijf is.
error-provider-switch-locked-it = Apparaatbeheer beperkt de referentieproviders (credential providers). In werkprofielen die Google beheert, vanaf Android 15, staan providers van derden standaard uit: sta com.azure.authenticator toe. Op een beheerde iPhone kan een beperking van het automatisch invullen van wachtwoorden de schakelaar verbergen of vergrendelen.

## 73 authenticator-not-offered (medium, our own row)

error-authenticator-not-offered-title = Een andere app reageert in plaats van Authenticator
error-authenticator-not-offered-meaning = Veel telefoons stellen eerst hun eigen wachtwoordapp voor, ook als Authenticator aanstaat. Een passkey die daar wordt opgeslagen, staat op de verkeerde plek. Je hebt niets verkeerd gedaan.
error-authenticator-not-offered-do-1 = Annuleer, en sla de passkey niet op in de andere app.
error-authenticator-not-offered-do-2 = Open Authenticator op de telefoon. Tik op je werkaccount en dan op { $auth-create-a-passkey }. Volg de stappen daar tot Authenticator aanstaat in de instellingen van de telefoon.
error-authenticator-not-offered-do-3 = Vraagt de telefoon waar de passkey moet worden opgeslagen, kies dan { $auth-name }. Zie je dat niet, zoek dan naar { $samsung-use-a-different-passkey } of vergelijkbare woorden.
error-authenticator-not-offered-do-4 = Installeer de updates van de telefoon. Wordt Authenticator nog steeds niet aangeboden, stuur je helpdesk dan het bericht hieronder.
error-authenticator-not-offered-it = Een andere referentieprovider (credential provider) neemt het verzoek over (Samsung Pass, Google Password Manager, Apple Passwords of de app van de fabrikant). Op Android 14 sturen sommige OnePlus-telefoons elk verzoek naar Google Password Manager; sommige Xiaomi-telefoons houden de schakelaar niet vast. Registreren in Authenticator omzeilt meestal het opslagvenster. Anders: Android 15 of later, een andere telefoon of een beveiligingssleutel.

## 74 phone-lost-or-replaced (high, our own row)

error-phone-lost-or-replaced-title = De telefoon met de passkey is kwijt, nieuw of opnieuw ingesteld
error-phone-lost-or-replaced-meaning = Een passkey blijft op de telefoon waar hij is gemaakt. In geen enkele back-up van Authenticator zit een passkey, dus je hebt een nieuwe nodig. Dat is normaal.
error-phone-lost-or-replaced-do-1 = Heb je de oude telefoon nog? Maak dan eerst een nieuwe passkey op de nieuwe telefoon. Wis de oude telefoon pas daarna.
error-phone-lost-or-replaced-do-2 = Is de telefoon kwijt of gestolen? Bel snel je helpdesk, zodat de passkey van die telefoon uit je account wordt verwijderd.
error-phone-lost-or-replaced-do-3 = Kun je je niet meer aanmelden, vraag je helpdesk dan om een { $ms-temporary-access-pass }. Dat is een code die korte tijd werkt. Stuur het bericht hieronder mee. { -nobody-asks }
error-phone-lost-or-replaced-do-4 = Gebruik de toegangspas op de nieuwe telefoon en maak de passkey met dit programma. Werkt de pas niet, bel dan je helpdesk.
error-phone-lost-or-replaced-it = De passkey hoort bij een telefoon die kwijt, vervangen of opnieuw ingesteld is; de back-up van Authenticator bevat nooit passkeys. Is de telefoon kwijt, verwijder dan de passkey en de andere methoden ervan bij de verificatiemethoden van de gebruiker. Geef een tijdelijke toegangspas (TAP) uit, zodat de persoon de nieuwe telefoon kan registreren. { -check-who }

## 75 confirm-in-app-being-set-up (medium, our own row)

error-confirm-in-app-being-set-up-title = Om Authenticator in te stellen is Authenticator nodig
error-confirm-in-app-being-set-up-meaning = Bij het aanmelden moet je bevestigen in Authenticator, maar Authenticator is nieuw op deze telefoon, opnieuw ingesteld of verwijderd. Je komt niet alleen uit deze cirkel, en je hebt niets verkeerd gedaan.
error-confirm-in-app-being-set-up-do-1 = Heb je nog een andere telefoon met Authenticator, of een andere aanmeldingsmethode? Bevestig daar dan mee.
error-confirm-in-app-being-set-up-do-2 = Zo niet, vraag je helpdesk dan om een { $ms-temporary-access-pass }. Dat is een code die korte tijd werkt. Stuur het bericht hieronder mee. { -nobody-asks }
error-confirm-in-app-being-set-up-do-3 = Gebruik de toegangspas op je telefoon, als Authenticator vraagt om je aan te melden. Verwijder daar niets.
error-confirm-in-app-being-set-up-do-4 = Wordt de pas niet geaccepteerd, bel dan je helpdesk.
error-confirm-in-app-being-set-up-it = De enige methode van de persoon is een Authenticator die er niet meer is (app opnieuw ingesteld of verwijderd, of een andere telefoon). Geef een tijdelijke toegangspas (TAP) uit: die telt als MFA, en de persoon meldt zich ermee aan in Authenticator. Verwijder daarna de oude Authenticator-vermelding. { -check-who }

## 76 no-phone-to-use (medium, our own row)

error-no-phone-to-use-title = Geen geschikte telefoon, of geen privételefoon voor het werk
error-no-phone-to-use-meaning = Niet iedereen heeft een geschikte telefoon, en sommigen willen hun privételefoon niet voor het werk gebruiken. Dat mag, en er zijn andere mogelijkheden.
error-no-phone-to-use-do-1 = Vraag je helpdesk om een beveiligingssleutel of een telefoon van het bedrijf. Stuur het bericht hieronder mee.
error-no-phone-to-use-do-2 = Je hoeft niets op een privételefoon te installeren voordat je antwoord hebt. Wil je alleen weten wat Authenticator op de telefoon verandert, vraag dat dan ook aan je helpdesk.
error-no-phone-to-use-it = De persoon heeft geen telefoon met iOS 17 of Android 14 of later, of wil geen privételefoon gebruiken. Bied een FIDO2-beveiligingssleutel aan (de AAGUID ervan moet in het passkeyprofiel zijn toegestaan), een telefoon van het bedrijf of een andere methode die je beleid accepteert.

## 77 prompt-again-although-done (high, our own row)

error-prompt-again-although-done-title = De vraag komt terug, hoewel de passkey er is
error-prompt-again-although-done-meaning = Dit is geen fout. De vraag zoekt een passkey op het apparaat dat je nu gebruikt, en die van jou staat op de telefoon. Daarom kan de vraag terugkomen op een Windows-computer of een Mac.
error-prompt-again-although-done-do-1 = Open { $ms-security-info } en kijk of je passkey in de lijst staat. Staat hij er, dan heb je alles gedaan.
error-prompt-again-although-done-do-2 = Kies { $ms-skip-for-now } als de vraag komt.
error-prompt-again-although-done-do-3 = Kun je de vraag niet overslaan, of komt hij te vaak, stuur je helpdesk dan het bericht hieronder.
error-prompt-again-although-done-it = De registratiecampagne zoekt een lokale passkey die past bij het systeem en de browser die in gebruik zijn. Een passkey in Authenticator beëindigt de vraag op iOS en Android, maar niet op Windows of macOS, tenzij het passkeyprofiel (passkey profile) tot AAGUID’s beperkt is of attestation eist. Een beveiligingssleutel beëindigt de vraag op al die systemen. Geen storing; de persoon kan de vraag overslaan.

## 78 chat-message-asks-for-passkey (high, our own row)

error-chat-message-asks-for-passkey-title = Een chatbericht vraagt om een passkey in te stellen
error-chat-message-asks-for-passkey-meaning = Bedrijven kunnen zulke berichten sturen in Microsoft Teams, dus het bericht kan echt zijn. Maar het bericht alleen bewijst dat niet.
error-chat-message-asks-for-passkey-do-1 = Gebruik geen link uit het bericht. Maak de passkey met dit programma, dat de juiste pagina voor je opent.
error-chat-message-asks-for-passkey-do-2 = Vraagt het bericht om een wachtwoord, een toegangspas, een code of een foto van een QR-code? Antwoord dan niet. { -nobody-asks }
error-chat-message-asks-for-passkey-do-3 = Twijfel je, bel dan je helpdesk op een nummer dat je kent en lees het bericht voor.
error-chat-message-asks-for-passkey-it = Een passkeycampagne van de Conditional Access Optimization Agent stuurt zulke berichten in Teams (tot 200 gebruikers, standaard beheerders). De campagne controleert niet of die mensen passkeys mogen gebruiken. Controleer of er in je tenant zo’n campagne loopt; zo niet, behandel het bericht dan als phishing.

## 79 somebody-asks-for-code (medium, our own row)

error-somebody-asks-for-code-title = Iemand vraagt om een toegangspas, een code of een foto van de QR-code
error-somebody-asks-for-code-meaning = Met je pas of code kan iemand anders zich onder jouw naam aanmelden. { -nobody-asks } Het is niet jouw schuld dat iemand het probeert.
error-somebody-asks-for-code-do-1 = Stuur niets. Beëindig het gesprek of de chat.
error-somebody-asks-for-code-do-2 = Heb je al iets gestuurd? Dat is te herstellen, als je helpdesk het snel weet.
error-somebody-asks-for-code-do-3 = Bel meteen je helpdesk, op een nummer dat je kent, en stuur het bericht hieronder.
error-somebody-asks-for-code-it = Iemand heeft de persoon gevraagd om een tijdelijke toegangspas (TAP), een code of een foto van de QR-code. Een TAP telt als MFA: wie hem heeft, kan zich aanmelden en een methode registreren. Is er iets weggegeven, verwijder dan de TAP, controleer de methoden die sindsdien zijn toegevoegd en bekijk het aanmeldingslogboek. { -check-who }

## 80 pass-used-but-more-asked (medium, our own row)

error-pass-used-but-more-asked-title = De tijdelijke toegangspas (Temporary Access Pass) werkte, maar er wordt nog iets anders gevraagd
error-pass-used-but-more-asked-meaning = Met je pas is niets mis. Waarschijnlijk accepteert een regel van je bedrijf op dit punt geen toegangspas. Een andere pas verandert dat niet.
error-pass-used-but-more-asked-do-1 = Vraag geen andere pas. Bewaar de pas die je hebt. { -nobody-asks }
error-pass-used-but-more-asked-do-2 = Biedt de pagina een andere aanmeldingsmethode die je hebt, gebruik die dan.
error-pass-used-but-more-asked-do-3 = Zo niet, stuur je helpdesk dan het bericht hieronder. IT kan de regel veranderen.
error-pass-used-but-more-asked-it = Waarschijnlijk accepteert een verificatiesterkte (authentication strength) geen tijdelijke toegangspas (TAP), bijvoorbeeld een sterkte met alleen passkeys voor alle resources; een andere TAP helpt niet. Gedocumenteerde oplossing: apart beleid voor desktop en mobiel, met een mobiele sterkte van TAP plus passkey die gelijk is aan de sterkte op Register security information, of een app-filter. Verder: meldt iemand die onder SSPR-registratie of het MFA-registratiebeleid valt zich in een browser aan met een TAP, dan leidt dat naar interrupt mode, waarin geen passkey kan worden geregistreerd.
