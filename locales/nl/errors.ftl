## 1 passkey-not-accepted (medium)

error-passkey-not-accepted-title = Microsoft heeft deze passkey niet geaccepteerd
error-passkey-not-accepted-meaning = De passkey is op je telefoon gemaakt, maar je bedrijf accepteert alleen passkeys die in de app Authenticator zijn gemaakt. Je hebt niets verkeerd gedaan: de webpagina heeft je de andere kant op gestuurd.
error-passkey-not-accepted-do-1 = Open Authenticator op je telefoon en tik op je werkaccount. Tik op { $auth-settings } en daarna op { $auth-delete-passkey }. Zo verwijder je alleen de passkey die is geweigerd.
error-passkey-not-accepted-do-2 = Blijf in Authenticator, tik opnieuw op je werkaccount en dan op { $auth-create-a-passkey }. Volg daar de stappen.
error-passkey-not-accepted-do-3 = Wordt de passkey weer geweigerd, stuur je helpdesk dan het bericht dat dit programma heeft klaargezet.
error-passkey-not-accepted-it = Waarschijnlijk wordt attestation afgedwongen en kwam de passkey via de WebAuthn-route ({ $ms-having-trouble } of de wizard die het aanmelden onderbreekt), die geen attestation kan leveren. De persoon verwijdert de achtergebleven passkey en registreert in Authenticator. Voor mensen die de QR-code moeten gebruiken, is een apart passkeyprofiel (passkey profile) zonder attestation een mogelijkheid.

## 2 app-protection-block (medium)

error-app-protection-block-title = Een regel van je bedrijf houdt Authenticator hier tegen
error-app-protection-block-meaning = Je bedrijf vraagt op dit punt om een speciaal beveiligde app, en dat kan Authenticator niet zijn. Het ligt niet aan jou, en opnieuw proberen helpt niet.
error-app-protection-block-do-1 = Stop hier. Je hoeft niets te verwijderen of opnieuw te beginnen.
error-app-protection-block-do-2 = Stuur je helpdesk het bericht dat dit programma heeft klaargezet. Zij kunnen de regel aanpassen.
error-app-protection-block-it = Een beleid voor voorwaardelijke toegang (Conditional Access) dat een app protection policy of een approved client app vereist, geldt ook voor de aanmelding van Authenticator. Authenticator is een broker en kan daar niet aan voldoen. Gedocumenteerde oplossingen: specifieke apps kiezen met een filter, de eis met OR combineren met compliant device, of een tijdelijke uitzondering met compenserende maatregelen. Microsoft documenteert een uitsluiting voor Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b), maar niet in elke versie van de pagina: controleer dit in je tenant.

## 3 compliant-device-required (medium)

error-compliant-device-required-title = Je bedrijf wil deze telefoon eerst beheren
error-compliant-device-required-meaning = Een regel van je bedrijf laat hier alleen beheerde telefoons door. De melding komt door die regel, niet door iets wat jij hebt gedaan.
error-compliant-device-required-do-1 = Tik nog niet op { $auth-continue }. Daarmee kan je telefoon onder beheer van je bedrijf komen.
error-compliant-device-required-do-2 = Laat je telefoon alleen in beheer nemen als je helpdesk dat vraagt.
error-compliant-device-required-do-3 = Stuur je helpdesk het bericht dat dit programma heeft klaargezet en vraag of deze telefoon beheerd moet worden. Is dat duidelijk, kom dan hier terug en ga verder.
error-compliant-device-required-it = Een eis voor compatibele apparaten (compliant device) geldt voor de registratie vanaf de telefoon: het lezen van de methoden (UserAuthenticationMethod.Read) is vrijgesteld, het schrijven (UserAuthenticationMethod.ReadWrite) niet. Neem de telefoon in beheer of sluit de registratie uit. Microsoft documenteert hiervoor Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b); controleer dit in je tenant. In de praktijk wordt ook Azure Credential Configuration Endpoint Service (App ID ea890292-c8c8-4433-b5ea-b09d0668e1a6) uitgesloten, maar dat is niet gedocumenteerd.

## 4 signin-blocked-security-info (medium)

error-signin-blocked-security-info-title = Deze stap mag alleen vanaf bepaalde plekken of apparaten
error-signin-blocked-security-info-meaning = Je bedrijf beschermt deze stap, zodat niemand anders kan veranderen hoe jij je aanmeldt. Je hebt niets verkeerd gedaan.
error-signin-blocked-security-info-do-1 = Weet je welke plek of welk apparaat je bedrijf vraagt, zoals het netwerk op kantoor, probeer het dan daar opnieuw.
error-signin-blocked-security-info-do-2 = Zo niet, vraag je helpdesk dan om een { $ms-temporary-access-pass }. Dat is een code die kort geldig is. Gebruik die op je telefoon, niet op deze computer.
error-signin-blocked-security-info-do-3 = Word je nog steeds tegengehouden, stuur je helpdesk dan het bericht dat dit programma heeft klaargezet.
error-signin-blocked-security-info-it = Waarschijnlijk AADSTS53010 (ProofUpBlockedDueToSecurityInfoAcr): een beleid voor de gebruikersactie Register security information, of een verificatiesterkte (authentication strength) die de eindpunten voor referenties blokkeert. Ook het aanmelden bij Authenticator valt onder dat beleid. Een TAP voldoet vanaf elk apparaat en elke locatie aan MFA; stem het mobiele beleid af op dat voor de registratie. Dezelfde kop verschijnt ook bij 53003, als een beleid apparaatplatformen (device platforms) blokkeert.

## 5 finish-setup-on-web (medium)

error-finish-setup-on-web-title = Authenticator stuurt je naar de webbrowser
error-finish-setup-on-web-meaning = De regels van je bedrijf vragen om een passkey voordat je er een hebt. App en browser kunnen je dan heen en weer blijven sturen, en dat ligt niet aan jou.
error-finish-setup-on-web-do-1 = Stop hier voorlopig, zodat je niet in een kringetje ronddraait.
error-finish-setup-on-web-do-2 = Tik alleen op { $auth-open-browser } als je helpdesk dat vraagt.
error-finish-setup-on-web-do-3 = Stuur je helpdesk het bericht dat dit programma heeft klaargezet. Zij kunnen de weg voor je vrijmaken.
error-finish-setup-on-web-it = Een verificatiesterkte (authentication strength) met alleen passkeys voor alle resources geldt ook voor de aanmelding die nodig is om de eerste passkey te maken. Gedocumenteerde oplossing: apart beleid voor desktop en mobiel, met een mobiele sterkte van TAP plus passkey die gelijk is aan de sterkte op Register security information, of een app-filter. Afronden in de browser werkt alleen zolang attestation uit staat.

## 6 contact-admin-no-mfa (medium)

error-contact-admin-no-mfa-title = Je hebt een tweede manier nodig om te bewijzen wie je bent
error-contact-admin-no-mfa-meaning = Een passkey kan pas worden toegevoegd na een tweede bewijs, en je account heeft er nog geen. Dit kun je niet alleen oplossen, en je hebt niets verkeerd gedaan.
error-contact-admin-no-mfa-do-1 = Vraag je helpdesk om een { $ms-temporary-access-pass }. Dat is een code die korte tijd werkt. In dit programma staat een bericht klaar dat je kunt sturen.
error-contact-admin-no-mfa-do-2 = Heb je de code, gebruik die dan op je telefoon, niet op deze computer. Hij werkt misschien maar één keer.
error-contact-admin-no-mfa-do-3 = Kom daarna hier terug en ga verder met de volgende stap. Werkt de code niet, vertel het dan je helpdesk.
error-contact-admin-no-mfa-it = Het account heeft geen MFA-methode, en voor de registratie is MFA of een Temporary Access Pass nodig. Geef een TAP uit voor gebruik op de telefoon: na aanmelding met een eenmalige TAP moet de registratie binnen 10 minuten klaar zijn; een TAP voor meermalig gebruik kan opnieuw worden gebruikt en start die tijd opnieuw.

## 7 lets-try-something-else (high)

error-lets-try-something-else-title = Meld je nog een keer aan, op een andere manier
error-lets-try-something-else-meaning = Twee beveiligingsregels zaten elkaar in de weg. Je hebt niets verkeerd gedaan, en opnieuw beginnen lost het vaak op.
error-lets-try-something-else-do-1 = Sluit alle vensters van je browser.
error-lets-try-something-else-do-2 = Open de pagina { $ms-security-info } opnieuw vanuit dit programma.
error-lets-try-something-else-do-3 = Kies bij het aanmelden een andere manier dan de vorige keer.
error-lets-try-something-else-do-4 = Komt de melding terug, stuur je helpdesk dan het bericht dat dit programma heeft klaargezet.
error-lets-try-something-else-it = De verificatiesterkte (authentication strength) op de gebruikersactie Register security information botst met de regel dat My Sign-Ins om MFA vraagt als die in de laatste 10 minuten niet is gedaan. Gedocumenteerde oplossing: sign-in frequency op Every time voor die gebruikersactie. De persoon kan zich ook opnieuw aanmelden met een methode die de sterkte accepteert.

## 8 key-type-blocked (medium)

error-key-type-blocked-title = De passkey is waarschijnlijk op de verkeerde plek opgeslagen
error-key-type-blocked-meaning = Hij is waarschijnlijk in een andere wachtwoordmanager terechtgekomen, zoals Samsung Pass, en je bedrijf accepteert geen passkeys die daar zijn opgeslagen. Dat gebeurt makkelijk, want telefoons stellen graag hun eigen app voor.
error-key-type-blocked-do-1 = Verwijder de nieuwe passkey in de app waarin hij is opgeslagen.
error-key-type-blocked-do-2 = Probeer het opnieuw. Vraagt de telefoon waar je de passkey wilt opslaan, kies dan { $auth-name }.
error-key-type-blocked-do-3 = Zie je dat niet, zoek dan naar { $samsung-use-a-different-passkey } of iets wat erop lijkt.
error-key-type-blocked-do-4 = Heb je wel Authenticator gekozen en wordt hij toch geweigerd, stuur je helpdesk dan het bericht dat dit programma heeft klaargezet.
error-key-type-blocked-it = De AAGUID van de nieuwe passkey is voor deze gebruiker niet toegestaan, meestal omdat een andere provider het verzoek heeft overgenomen. Is Authenticator zelf geweigerd, sta dan de AAGUID’s ervan toe: de1e552d-db1d-4423-a619-566b625cdc84 (Android) en 90a3ccdf-635c-4729-a248-9b709135078f (iOS).

## 9 passkey-not-registered (medium)

error-passkey-not-registered-title = De passkey is deze keer niet opgeslagen
error-passkey-not-registered-meaning = Misschien duurde het te lang, is het geannuleerd of was het een privévenster. Er is niets kapot, en je kunt het gewoon opnieuw proberen.
error-passkey-not-registered-do-1 = Gebruik een gewoon venster van Microsoft Edge of Google Chrome, geen privévenster en geen venster binnen een ander programma.
error-passkey-not-registered-do-2 = Houd je telefoon ontgrendeld in je hand en begin dan opnieuw.
error-passkey-not-registered-do-3 = Mislukt het een tweede keer, stuur je helpdesk dan het bericht dat dit programma heeft klaargezet.
error-passkey-not-registered-it = Typisch voor een ingesloten browser (gezien in het aanmeldingsvenster van Windows App), een time-out of een privévenster. Laat mensen registreren in een gewoon browservenster, niet via Windows App.

## 10 passkey-already-exists (high)

error-passkey-already-exists-title = Een eerdere poging heeft een passkey achtergelaten
error-passkey-already-exists-meaning = Er staat al een passkey op je telefoon, maar je werkaccount kent hem misschien niet. Dat kan gebeuren als een eerdere poging halverwege is gestopt.
error-passkey-already-exists-do-1 = Open de pagina { $ms-security-info }. Staat de passkey in de lijst, dan ben je misschien al klaar: ga naar de laatste controle in dit programma.
error-passkey-already-exists-do-2 = Staat hij niet in de lijst, open dan Authenticator op je telefoon en tik op je werkaccount. Tik op { $auth-settings } en daarna op { $auth-delete-passkey }.
error-passkey-already-exists-do-3 = Tik opnieuw op je werkaccount en dan op { $auth-create-a-passkey }.
error-passkey-already-exists-do-4 = Mislukt het weer, stuur je helpdesk dan het bericht dat dit programma heeft klaargezet.
error-passkey-already-exists-it = Er staat lokaal een passkey in Authenticator zonder tegenhanger in Entra, na een weigering door attestation, een time-out of een niet toegestane provider. De persoon verwijdert de lokale passkey en probeert het opnieuw; verwijder een verouderde vermelding op de server als die er is.

## 11 work-profile-cannot-sign-in (high)

error-work-profile-cannot-sign-in-title = De passkey staat aan de andere kant van je telefoon
error-work-profile-cannot-sign-in-meaning = Je telefoon houdt werk- en privé-apps gescheiden, en een passkey werkt alleen aan de kant waar hij is gemaakt. Waarschijnlijk heb je gewoon een tweede nodig.
error-work-profile-cannot-sign-in-do-1 = Open de Authenticator van je werkprofiel, die met het koffertje.
error-work-profile-cannot-sign-in-do-2 = Tik daar op je werkaccount en dan op { $auth-create-a-passkey }. De eerste passkey kun je houden.
error-work-profile-cannot-sign-in-do-3 = Is er geen Authenticator met een koffertje, of lukt het niet, stuur je helpdesk dan het bericht dat dit programma heeft klaargezet.
error-work-profile-cannot-sign-in-it = Op Android is een passkey alleen bruikbaar in het profiel waarin hij is gemaakt. Authenticator moet in het werkprofiel zijn geïnstalleerd, daar als referentieprovider zijn toegestaan en een eigen passkey hebben; een passkey in het persoonlijke profiel telt niet.

## 12 sign-in-another-way (high)

error-sign-in-another-way-title = Deze passkey werkt niet meer
error-sign-in-another-way-meaning = Microsoft kon de passkey op je telefoon niet gebruiken. Hij is niet meer geldig, en een nieuwe is zo gemaakt.
error-sign-in-another-way-do-1 = Meld je aan met een andere methode die je hebt.
error-sign-in-another-way-do-2 = Verwijder de oude passkey: tik in Authenticator op je werkaccount, dan op { $auth-settings } en daarna op { $auth-delete-passkey }. Staat hij ook op de pagina { $ms-security-info }, verwijder hem daar dan ook.
error-sign-in-another-way-do-3 = Maak met dit programma een nieuwe passkey.
error-sign-in-another-way-do-4 = Kun je je niet op een andere manier aanmelden, stuur je helpdesk dan het bericht dat dit programma heeft klaargezet.
error-sign-in-another-way-it = De passkey op het apparaat is niet meer geldig voor dit account. De persoon meldt zich aan met een andere methode of een TAP, verwijdert de oude passkey en registreert opnieuw.

## 13 passkey-no-longer-usable (high)

error-passkey-no-longer-usable-title = Deze passkey is van je account verwijderd
error-passkey-no-longer-usable-meaning = Je telefoon heeft de oude passkey nog, maar je account kent hem niet meer. Je hebt alleen een nieuwe nodig.
error-passkey-no-longer-usable-do-1 = Tik in Authenticator op je werkaccount, dan op { $auth-settings } en daarna op { $auth-delete-passkey }.
error-passkey-no-longer-usable-do-2 = Maak met dit programma een nieuwe passkey.
error-passkey-no-longer-usable-do-3 = Kun je je zonder de oude niet aanmelden, stuur je helpdesk dan het bericht dat dit programma heeft klaargezet.
error-passkey-no-longer-usable-it = De passkey is op de server verwijderd en staat nog op de telefoon. De persoon verwijdert de lokale kopie en registreert opnieuw; geef een TAP uit als er geen andere methode over is.

## 14 phone-option-or-qr-missing (high)

error-phone-option-or-qr-missing-title = De computer biedt je telefoon niet aan
error-phone-option-or-qr-missing-meaning = De QR-code verschijnt alleen als computer en telefoon elkaar kunnen vinden. Meestal staat Bluetooth uit of is het niet toegestaan, of is de telefoon te ver weg.
error-phone-option-or-qr-missing-do-1 = Zet Bluetooth aan, op de computer en op de telefoon. Je hoeft ze niet te koppelen.
error-phone-option-or-qr-missing-do-2 = Leg de telefoon naast de computer en controleer of beide internet hebben. Zoek dan nog eens naar { $ms-phone-option }.
error-phone-option-or-qr-missing-do-3 = Nog steeds niet? Ga terug in dit programma en kies een manier zonder QR-code. Daar is geen Bluetooth voor nodig.
error-phone-option-or-qr-missing-do-4 = Krijg je geen andere manier aangeboden, stuur je helpdesk dan het bericht dat dit programma heeft klaargezet.
error-phone-option-or-qr-missing-it = Bluetooth staat uit, is door beleid verboden of buiten bereik, of een apparaat is offline. Bluetooth kan uitsluitend voor passkeys worden toegestaan: ServicesAllowedList met de services 0000FFFD-0000-1000-8000-00805F9B34FB en 0000FFF9-0000-1000-8000-00805F9B34FB. De route in de app en de overstap van computer naar app hebben geen Bluetooth nodig.

## 15 stuck-connecting-to-device (medium)

error-stuck-connecting-to-device-title = Computer en telefoon kunnen elkaar niet bereiken
error-stuck-connecting-to-device-meaning = De QR-code is gelezen, maar de verbinding komt niet tot stand. Meestal blokkeert het netwerk die, en dat kun jij niet zien.
error-stuck-connecting-to-device-do-1 = Annuleer, controleer of Bluetooth op beide apparaten aanstaat en probeer het nog één keer.
error-stuck-connecting-to-device-do-2 = Mag het bij jullie, probeer het dan op een ander netwerk.
error-stuck-connecting-to-device-do-3 = Of ga terug in dit programma en kies een manier zonder QR-code.
error-stuck-connecting-to-device-do-4 = Stuur je helpdesk het bericht dat dit programma heeft klaargezet, zodat zij het netwerk kunnen openzetten.
error-stuck-connecting-to-device-it = De tunnelhosts van de QR-route worden waarschijnlijk geblokkeerd of onderschept. Sta cable.ua5v.com (Android), cable.auth.com, app-site-association.cdn-apple.com en app-site-association.networking.apple (iPhone en iPad) toe vanaf computer en telefoon, zonder proxy en zonder TLS-inspectie. Bluetooth moet op beide apparaten werken.

## 16 tap-blocked-by-policy (high)

error-tap-blocked-by-policy-title = De tijdelijke code is geweigerd
error-tap-blocked-by-policy-meaning = Misschien is de code al gebruikt, of past hij niet bij de instellingen van je bedrijf. Je hebt niets verkeerd gedaan, maar je hebt een nieuwe nodig.
error-tap-blocked-by-policy-do-1 = Voer dezelfde code niet nog eens in.
error-tap-blocked-by-policy-do-2 = Vraag je helpdesk om een nieuwe { $ms-temporary-access-pass } en stuur het bericht mee dat dit programma heeft klaargezet.
error-tap-blocked-by-policy-do-3 = Gebruik de nieuwe code op je telefoon, niet op deze computer. Wordt die ook geweigerd, bel je helpdesk dan opnieuw.
error-tap-blocked-by-policy-it = De gebruiker valt niet onder het beleid voor Temporary Access Pass, de pas is voor meermalig gebruik terwijl het beleid eenmalig gebruik afdwingt, of hij is al gebruikt. Pas het beleid aan en geef een nieuwe pas uit; een eenmalige pas moet op de telefoon worden gebruikt.

## 17 tap-not-offered (high)

error-tap-not-offered-title = De aanmeldingspagina vraagt niet om je tijdelijke code
error-tap-not-offered-meaning = Een nieuwe code werkt soms pas na een paar minuten. Hij kan ook al gebruikt zijn, of je account is er nog niet op ingesteld.
error-tap-not-offered-do-1 = Wacht een paar minuten en begin dan opnieuw met aanmelden.
error-tap-not-offered-do-2 = Zoek op de aanmeldingspagina naar { $ms-use-tap-instead } of iets wat erop lijkt.
error-tap-not-offered-do-3 = Staat het er niet, stuur je helpdesk dan het bericht dat dit programma heeft klaargezet en vraag of ze de code willen controleren.
error-tap-not-offered-it = De gebruiker valt niet onder het beleid voor Temporary Access Pass, de pas is al gebruikt of nog niet gerepliceerd (minuten). Controleer bereik en status van de pas en geef zo nodig een nieuwe uit.

## 18 tap-guest-refused (high)

error-tap-guest-refused-title = Gasten kunnen geen tijdelijke code krijgen
error-tap-guest-refused-meaning = Je account is hier een gast van een andere organisatie, en gasten kunnen zo’n code niet krijgen. Dat is een algemene regel en heeft niets met jou te maken.
error-tap-guest-refused-do-1 = Vraag de helpdesk van je eigen organisatie, waar je account thuishoort, om hulp bij het aanmelden.
error-tap-guest-refused-do-2 = Vertel het ook aan de helpdesk hier, en stuur het bericht mee dat dit programma heeft klaargezet.
error-tap-guest-refused-it = Een Temporary Access Pass kan niet aan een externe gast worden toegevoegd, en gasten kunnen in de resourcetenant geen passkeys registreren. Laat de persoon MFA doen in de thuistenant (home tenant).

## 19 more-information-required (medium)

error-more-information-required-title = Je bedrijf vraagt je een aanmeldingsmethode toe te voegen
error-more-information-required-meaning = Dit is geen fout en je hebt niets verkeerd gedaan. Microsoft toont deze pagina als je bedrijf je account beter wil beveiligen.
error-more-information-required-do-1 = Verscheen de pagina toen je je uit jezelf voor je werk aanmeldde? Kies dan { $ms-next }. Bij de meeste bedrijven staat de volgende pagina op mysignins.microsoft.com.
error-more-information-required-do-2 = Wil de pagina je een QR-code laten zien, probeer dan { $ms-different-method } en daarna { $ms-passkey-in-authenticator }.
error-more-information-required-do-3 = Weet je niet zeker of de pagina echt is, sluit die dan en vraag het je helpdesk.
error-more-information-required-it = Registratie wordt bij het aanmelden afgedwongen (interrupt mode); geen storing. De passkeyvariant van de wizard kan de WebAuthn-route starten, die bij attestation mislukt: de persoon kiest dan een andere methode en Passkey in Microsoft Authenticator.

## 20 restored-account-needs-sign-in (high)

error-restored-account-needs-sign-in-title = Je account komt uit een back-up en vraagt om één aanmelding
error-restored-account-needs-sign-in-meaning = De rode woorden zijn alleen een herinnering. De naam van je account is op deze telefoon teruggezet, maar de sleutels niet.
error-restored-account-needs-sign-in-do-1 = Tik op het account met de rode woorden { $auth-sign-in-to-add }.
error-restored-account-needs-sign-in-do-2 = Meld je aan. Daarna kun je verder met het maken van de passkey.
error-restored-account-needs-sign-in-do-3 = Kun je je niet aanmelden, stuur je helpdesk dan het bericht dat dit programma heeft klaargezet en vraag om een { $ms-temporary-access-pass }.
error-restored-account-needs-sign-in-it = Het account is teruggezet uit een Authenticator-back-up, die nooit passkeys bevat. De persoon meldt zich één keer aan bij het account en registreert dan een nieuwe passkey; geef een TAP uit als er geen andere methode over is.

## 21 no-passkeys-available (high)

error-no-passkeys-available-title = Er is geen passkey op de telefoon gevonden
error-no-passkeys-available-meaning = Misschien ontbreekt er iets kleins, zoals een schermvergrendeling of internet. Op een nieuwe telefoon is het normaal: passkeys verhuizen niet mee.
error-no-passkeys-available-do-1 = Controleer of de telefoon een schermvergrendeling heeft.
error-no-passkeys-available-do-2 = Controleer of Bluetooth en internet aanstaan, op de telefoon en op de computer. Probeer het daarna opnieuw.
error-no-passkeys-available-do-3 = Nieuwe telefoon? Start dit programma vanaf het begin en maak een nieuwe passkey. Heb je de oude telefoon nog, bewaar hem dan tot je klaar bent.
error-no-passkeys-available-do-4 = Kun je je niet op een andere manier aanmelden, vraag je helpdesk dan om een { $ms-temporary-access-pass } en stuur het bericht mee dat dit programma heeft klaargezet.
error-no-passkeys-available-it = Geen bruikbare passkey op de telefoon: geen schermvergrendeling, geen Bluetooth of internet, of de passkey is op de oude telefoon gebleven (hij zit nooit in de back-up van Authenticator). Geef een TAP uit zodat de persoon opnieuw kan registreren.

## 22 rooted-or-jailbroken (high)

error-rooted-or-jailbroken-title = Authenticator vertrouwt het systeem van deze telefoon niet
error-rooted-or-jailbroken-meaning = Het systeem van deze telefoon lijkt te zijn veranderd. Microsoft staat op zulke telefoons geen werkaccounts meer toe, en je bedrijf kan dat niet uitzetten.
error-rooted-or-jailbroken-do-1 = Stel de passkey niet in op deze telefoon.
error-rooted-or-jailbroken-do-2 = Heb je een andere telefoon, gebruik die dan en start dit programma opnieuw.
error-rooted-or-jailbroken-do-3 = Zo niet, stuur je helpdesk dan het bericht dat dit programma heeft klaargezet en vraag of er een andere manier is, zoals een beveiligingssleutel.
error-rooted-or-jailbroken-it = Authenticator heeft een gejailbreakte of geroote telefoon ontdekt. In 2026 voerde Microsoft eerst een waarschuwing in, daarna een blokkade van registratie en aanmelding, en toen het wissen van Entra-referenties; dit staat altijd aan en kan niet worden uitgezet. Er is een andere telefoon of een beveiligingssleutel nodig.

## 23 not-allowed-error (high)

error-not-allowed-error-title = De stap is onderbroken
error-not-allowed-error-meaning = Hij is geannuleerd, duurde te lang, of er kwam een ander venster voor. Dat gebeurt makkelijk en er is niets kapot.
error-not-allowed-error-do-1 = Leg je telefoon ontgrendeld naast je neer.
error-not-allowed-error-do-2 = Probeer het rustig opnieuw. Houd het browservenster vooraan en klik nergens anders tot het klaar is.
error-not-allowed-error-do-3 = Blijft het gebeuren, stuur je helpdesk dan het bericht dat dit programma heeft klaargezet.
error-not-allowed-error-it = NotAllowedError staat voor annuleren, een time-out, verlies van focus of een CTAP-fout. Op Windows staan de details in het gebeurtenislogboek Microsoft-Windows-WebAuthN/Operational.

## 24 something-went-wrong (medium)

error-something-went-wrong-title = De pagina van Microsoft zegt niet wat er mis is
error-something-went-wrong-meaning = Deze melding kan veel betekenen. Vaak zit er een passkey uit een eerdere poging of een andere app in de weg, en dat ligt niet aan jou.
error-something-went-wrong-do-1 = Kijk op de pagina { $ms-security-info } en in Authenticator. Heeft een eerdere poging een passkey achtergelaten, verwijder die dan.
error-something-went-wrong-do-2 = Probeer het opnieuw in een andere browser, in een gewoon venster.
error-something-went-wrong-do-3 = Mislukt het nog steeds, stuur je helpdesk dan het bericht dat dit programma heeft klaargezet.
error-something-went-wrong-it = Algemene melding, vaak veroorzaakt door een referentie uit de verkeerde kluis (vault). Ruim oude passkeys op, probeer een andere browser en bekijk de aanmeldings- en auditlogboeken rond het tijdstip van de poging.

## 25 method-missing-in-list (high)

error-method-missing-in-list-title = Passkeys in Authenticator staan niet aan voor je account
error-method-missing-in-list-meaning = Je account krijgt { $ms-passkey-in-authenticator } niet aangeboden. Dat is een instelling van je bedrijf, die je zelf niet kunt veranderen.
error-method-missing-in-list-do-1 = Kies in plaats daarvan niet { $ms-plain-passkey }. Dan kan je passkey in de verkeerde app terechtkomen.
error-method-missing-in-list-do-2 = Stuur je helpdesk het bericht dat dit programma heeft klaargezet. Zij kunnen het voor je aanzetten.
error-method-missing-in-list-it = Controleer of Passkey (FIDO2) is ingeschakeld, of de gebruiker in een doelgroep zit en niet in een uitgesloten groep (uitsluiting gaat voor), of Allow self-service set up op Yes staat, en of het passkeyprofiel van de gebruiker de AAGUID’s van Authenticator toestaat.

## 26 code-53000-device-not-compliant (high)

error-code-53000-device-not-compliant-title = Je bedrijf staat hier alleen gecontroleerde apparaten toe
error-code-53000-device-not-compliant-meaning = Een regel van je bedrijf zegt dat het apparaat eerst aan bepaalde eisen moet voldoen. Je hebt niets verkeerd gedaan.
error-code-53000-device-not-compliant-do-1 = Stop hier. Opnieuw proberen verandert er niets aan.
error-code-53000-device-not-compliant-do-2 = Stuur je helpdesk het bericht dat dit programma heeft klaargezet, met het nummer 53000.
error-code-53000-device-not-compliant-it = 53000 DeviceNotCompliant: aan een eis voor compatibele apparaten (compliant device) is niet voldaan. Maak het apparaat compatibel of sluit de registratie uit. Microsoft documenteert hiervoor Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b); controleer dit in je tenant.

## 27 code-53001-device-not-domain-joined (high)

error-code-53001-device-not-domain-joined-title = Een regel voor bedrijfscomputers is op jouw apparaat toegepast
error-code-53001-device-not-domain-joined-meaning = De regel vraagt om een computer die bij het bedrijfsnetwerk hoort. Een telefoon kan daar niet aan voldoen, dus dit kun je niet zelf oplossen.
error-code-53001-device-not-domain-joined-do-1 = Stop hier. Opnieuw proberen verandert er niets aan.
error-code-53001-device-not-domain-joined-do-2 = Stuur je helpdesk het bericht dat dit programma heeft klaargezet, met het nummer 53001.
error-code-53001-device-not-domain-joined-it = 53001 DeviceNotDomainJoined: er wordt een eis toegepast die een hybrid-joined apparaat vraagt. Pas die niet toe op telefoons.

## 28 code-53002-app-not-approved (high)

error-code-53002-app-not-approved-title = Een regel van je bedrijf staat deze app niet toe
error-code-53002-app-not-approved-meaning = Je bedrijf heeft een lijst met goedgekeurde apps, en de gebruikte app staat daar niet op. Het ligt niet aan jou.
error-code-53002-app-not-approved-do-1 = Stop hier. Opnieuw proberen verandert er niets aan.
error-code-53002-app-not-approved-do-2 = Stuur je helpdesk het bericht dat dit programma heeft klaargezet, met het nummer 53002.
error-code-53002-app-not-approved-it = 53002 ApplicationUsedIsNotAnApprovedApp: de eis approved client app geldt. Het einde daarvan was aangekondigd voor maart 2026, dus vervang die door app-beveiligingsbeleid (app protection policy). Let op: ook daaraan kan Authenticator niet voldoen, dus de registratie moet erbuiten blijven.

## 29 code-53003-blocked-by-ca (high)

error-code-53003-blocked-by-ca-title = Een regel van je bedrijf heeft deze aanmelding geblokkeerd
error-code-53003-blocked-by-ca-meaning = Een van de beveiligingsregels van je bedrijf zei nee. Van hieruit kan niemand zien welke, maar je helpdesk wel.
error-code-53003-blocked-by-ca-do-1 = Staat er een Correlation ID op de pagina, kopieer die dan of maak er een foto van.
error-code-53003-blocked-by-ca-do-2 = Stuur die naar je helpdesk, samen met het bericht dat dit programma heeft klaargezet.
error-code-53003-blocked-by-ca-it = 53003 BlockedByConditionalAccess: een willekeurig beleid voor voorwaardelijke toegang (Conditional Access). Het aanmeldingslogboek noemt het beleid; zoek het op met de Correlation ID. Is de app Microsoft Authenticator en de resource ea890292-c8c8-4433-b5ea-b09d0668e1a6, dan wordt mogelijk de registratie van de passkey geblokkeerd; controleer ook of apparaatplatformen (device platforms) worden geblokkeerd.

## 30 code-53004-53011-risk (high)

error-code-53004-53011-risk-title = Microsoft heeft dit gestopt om je account te beschermen
error-code-53004-53011-risk-meaning = Microsoft ziet een risico en wil dat je helpdesk eerst meekijkt. Dat alleen betekent niet dat jij een fout hebt gemaakt.
error-code-53004-53011-risk-do-1 = Blijf het niet proberen.
error-code-53004-53011-risk-do-2 = Neem snel contact op met je helpdesk en stuur het bericht mee dat dit programma heeft klaargezet.
error-code-53004-53011-risk-it = 53004 ProofUpBlockedDueToRisk of 53011: de registratie is geblokkeerd wegens risico. Onderzoek en verhelp het risico en laat de persoon het daarna opnieuw proberen.

## 31 code-53009-app-protection (low)

error-code-53009-app-protection-title = Misschien zit een regel van je bedrijf over beveiligde apps in de weg
error-code-53009-app-protection-meaning = Dit nummer betekent vaak dat je bedrijf om een speciaal beveiligde app vraagt. Meestal kun je daar zelf niets aan veranderen.
error-code-53009-app-protection-do-1 = Stop hier voorlopig.
error-code-53009-app-protection-do-2 = Stuur je helpdesk het bericht dat dit programma heeft klaargezet, met het nummer 53009.
error-code-53009-app-protection-it = 53009 zou wijzen op ontbrekend app-beveiligingsbeleid (app protection policy) van Intune (bron niet bevestigd). Authenticator kan niet aan die eis voldoen: zoek het beleid op in het aanmeldingslogboek en gebruik dan een app-filter, OR met compliant device, of een uitsluiting van de registratie.

## 32 code-530035-security-defaults (high)

error-code-530035-security-defaults-title = De basisbeveiliging van je bedrijf heeft deze aanmelding geblokkeerd
error-code-530035-security-defaults-meaning = Je bedrijf gebruikt de basisbeveiliging van Microsoft, en die zei hier nee. Je hebt niets verkeerd gedaan.
error-code-530035-security-defaults-do-1 = Stop hier. Opnieuw proberen verandert er waarschijnlijk niets aan.
error-code-530035-security-defaults-do-2 = Stuur je helpdesk het bericht dat dit programma heeft klaargezet, met het nummer 530035.
error-code-530035-security-defaults-it = 530035 BlockedBySecurityDefaults: de standaardinstellingen voor beveiliging (security defaults) van de tenant blokkeren de aanmelding. Voor deze stap kennen we geen gedocumenteerde oplossing; kijk in het aanmeldingslogboek wat er is geweigerd.

## 33 code-135010-key-not-found (medium)

error-code-135010-key-not-found-title = Je account kent deze passkey niet
error-code-135010-key-not-found-meaning = De telefoon heeft een passkey, maar die staat waarschijnlijk niet meer bij je account. Een nieuwe lost het op.
error-code-135010-key-not-found-do-1 = Tik in Authenticator op je werkaccount, dan op { $auth-settings } en daarna op { $auth-delete-passkey }.
error-code-135010-key-not-found-do-2 = Maak met dit programma een nieuwe passkey.
error-code-135010-key-not-found-do-3 = Lukt dat niet, stuur je helpdesk dan het bericht dat dit programma heeft klaargezet, met het nummer 135010.
error-code-135010-key-not-found-it = 135010 KeyNotFound: de sleutel is niet bekend bij Entra (code uit oudere documentatie). De persoon verwijdert de lokale passkey en registreert opnieuw.

## 34 android14-no-provider-switch (high)

error-android14-no-provider-switch-title = Deze telefoon heeft geen schakelaar voor Authenticator
error-android14-no-provider-switch-meaning = Sommige fabrikanten hebben deze schakelaar in Android 14 weggelaten. Geen app kan hem toevoegen, dus je hebt niets over het hoofd gezien.
error-android14-no-provider-switch-do-1 = Gebruik eerst de zoekfunctie in de instellingen van de telefoon en typ { $android-search-passkey }.
error-android14-no-provider-switch-do-2 = Komt er geen lijst met { $auth-name }, zoek dan een systeemupdate en installeer Android 15 of nieuwer, als je telefoon dat aanbiedt.
error-android14-no-provider-switch-do-3 = Geen update? Gebruik een andere telefoon, of stuur je helpdesk het bericht dat dit programma heeft klaargezet en vraag om een beveiligingssleutel.
error-android14-no-provider-switch-it = Op Android 14 was de functie Credential Manager voor fabrikanten optioneel, en sommige telefoons missen die. Het advies van Microsoft is Android 15; een telefoon controleren: adb shell pm has-feature android.software.credentials. Bied anders een beveiligingssleutel of een andere telefoon aan.

## 35 attestation-service-down (high)

error-attestation-service-down-title = Een controle van je telefoon kon niet worden afgerond
error-attestation-service-down-meaning = Apple of Google moet via internet bevestigen dat je telefoon echt is. Die dienst kan een tijdje druk of onbereikbaar zijn, en dat heeft niets met jou te maken.
error-attestation-service-down-do-1 = Controleer of de telefoon internet heeft.
error-attestation-service-down-do-2 = Wacht even en probeer het dan opnieuw.
error-attestation-service-down-do-3 = Mislukt het later nog steeds, stuur je helpdesk dan het bericht dat dit programma heeft klaargezet.
error-attestation-service-down-it = Als attestation wordt afgedwongen, vraagt de telefoon online aan Apple (App Attest) of Google (Play Integrity en key attestation). Kijk op https://developer.apple.com/system-status/ en https://status.play.google.com/ en zorg dat het netwerk van de telefoon deze diensten bereikt.

## 36 company-portal-too-old (high)

error-company-portal-too-old-title = Een andere app van je bedrijf op je telefoon is te oud
error-company-portal-too-old-meaning = De app Company Portal op je telefoon is een oude versie, waardoor Authenticator niet kan worden ingesteld. Een update lost het op.
error-company-portal-too-old-do-1 = Open de appwinkel op je telefoon, zoek Company Portal en werk die bij.
error-company-portal-too-old-do-2 = Ga terug naar Authenticator en probeer het opnieuw.
error-company-portal-too-old-do-3 = Kun je hem niet bijwerken, stuur je helpdesk dan het bericht dat dit programma heeft klaargezet.
error-company-portal-too-old-it = Op Android-telefoons met een Company Portal ouder dan 2111 (5.0.5333.0) kan Authenticator niet worden geregistreerd. Verspreid de update.

## 37 naming-page-hangs (low)

error-naming-page-hangs-title = De pagina voor de naam blijft hangen
error-naming-page-hangs-meaning = Vaak is de passkey al opgeslagen, ook al blijft de pagina draaien. Je hebt waarschijnlijk alles goed gedaan.
error-naming-page-hangs-do-1 = Open de pagina { $ms-security-info } in een nieuw tabblad en kijk of de passkey in de lijst staat.
error-naming-page-hangs-do-2 = Staat hij erin, sluit dan de pagina die hangt. Je kunt verder met de laatste controle in dit programma.
error-naming-page-hangs-do-3 = Staat hij er niet, probeer het dan nog één keer. Helpt dat niet, stuur je helpdesk dan het bericht dat dit programma heeft klaargezet.
error-naming-page-hangs-it = De naampagina van de browserwizard zou soms blijven hangen terwijl de passkey wel bestaat. Controleer de verificatiemethoden van de gebruiker; ontbreekt de passkey daar, laat de persoon dan de lokale passkey verwijderen en in Authenticator registreren.

## 38 windows-whfb-credential-exists (high)

error-windows-whfb-credential-exists-title = De computer wilde de passkey zelf bewaren
error-windows-whfb-credential-exists-meaning = Windows wilde de passkey op deze computer opslaan, waar je al zo’n aanmelding hebt. De passkey die jij wilt, hoort op je telefoon.
error-windows-whfb-credential-exists-do-1 = Annuleer en begin opnieuw.
error-windows-whfb-credential-exists-do-2 = Kies { $ms-passkey-in-authenticator }. Vraagt Windows waar je de passkey wilt opslaan, kies dan de telefoon, niet Windows.
error-windows-whfb-credential-exists-do-3 = Wordt de telefoon niet aangeboden, ga dan terug in dit programma en kies de manier in Authenticator. Lukt dat ook niet, stuur je helpdesk dan het bericht dat dit programma heeft klaargezet.
error-windows-whfb-credential-exists-it = Het registreren van een Microsoft Entra passkey op Windows mislukt als er voor hetzelfde account al een Windows Hello for Business-referentie bestaat. De persoon moet in plaats daarvan de telefoon kiezen, het liefst via Passkey in Microsoft Authenticator.
