do-what-you-see = Doe wat past bij wat je ziet:
step-get-authenticator = Download Microsoft Authenticator
step-turn-on-provider = Zet Authenticator aan voor passkeys
step-open-security-info = Open My Sign-Ins op deze computer
step-open-security-info-on-phone = Open My Sign-Ins op je telefoon
step-choose-method = Kies wat je toevoegt
step-different-way = Vraag om een QR-code
step-show-code = Laat de QR-code zien
step-scan-code = Scan de QR-code
step-save-in-authenticator = Sla hem op in Authenticator
step-name-passkey = Geef je passkey een naam
step-open-account = Open je account in Authenticator
step-finish-in-app = Rond af in Authenticator
step-verify-in-browser = Laat de pagina je passkey vinden
step-confirm = Kijk of de passkey erin staat
step-work-profile-too = Hetzelfde aan de werkkant

## Get Microsoft Authenticator

do-install-android = Open op je telefoon Google Play en installeer Microsoft Authenticator.
do-install-work = Open de Play Store aan de werkkant van je telefoon (het pictogram heeft een koffertje) en installeer Microsoft Authenticator daar.
do-install-ios = Open op je telefoon de App Store en installeer Microsoft Authenticator.
do-update-authenticator = Heb je de app al? Werk die dan eerst bij naar de nieuwste versie.
do-company-portal = Staat ook de app Company Portal op je telefoon, werk die dan ook bij.

## Open My Sign-Ins on this computer

do-open-my-sign-ins = Klik op de knop hieronder. De pagina van Microsoft gaat open in je browser.
do-normal-window = Gebruik een gewoon browservenster, geen privévenster.
do-sign-in-computer = Meld je aan met je werkaccount en bevestig dat zoals je gewend bent.
do-sign-in-computer-pass = Meld je aan met je werkaccount. Typ je tijdelijke toegangspas (Temporary Access Pass) als erom gevraagd wordt.

## Open My Sign-Ins on your phone

do-open-my-sign-ins-phone = Scan de code met de camera van je telefoon, of typ het korte adres in de browser van je telefoon.
do-chrome-android = Chrome is hiervoor de veiligste keuze.
do-sign-in-phone = Meld je aan met je werkaccount en bevestig dat zoals je gewend bent.
do-sign-in-phone-pass = Meld je aan met je werkaccount. Typ je tijdelijke toegangspas (Temporary Access Pass) als erom gevraagd wordt.

## Choose the passkey in Authenticator

do-add-method = Kies { $add }.
do-choose-method = Kies { $method }. Staat { $plain } ook los in de lijst? Kies die niet: dan wordt hij op een andere plek opgeslagen.
do-sign-in-again = Moet je je opnieuw aanmelden, kies dan { $next } en doe dat.
do-create-page = Kies { $next } op een pagina zoals { $page }.
do-leave-page-open = Stop bij { $page } en laat de pagina open. Nu is Authenticator aan de beurt.

## QR code

do-having-trouble = Kies { $trouble }.
do-different-way = Kies { $way }.
do-pick-iphone = Kies { $phone }.
do-pick-android = Kies { $phone }.
do-provider-page = Misschien komt er een pagina zoals { $page }. Dat heb je al gedaan: kies { $continue }.
do-devices-ready = Misschien komt er een pagina zoals { $page }. Kies { $ready }.
do-pick-phone = Wordt er gevraagd waar je de passkey wilt opslaan, kies dan { $phone } en daarna { $next }.
do-other-device-first = Biedt deze computer eerst zichzelf aan, zoek dan naar { $another }, { $more } of { $way }.
do-allow-chrome-mac = Vraagt de browser of login.microsoft.com je apparaat mag zien, sta dat dan toe.
do-scan-ios = Open de camera-app, niet de scanner in Authenticator. Richt je iPhone op de QR-code en tik op { $save }.
do-scan-android = Open de camera van je telefoon en richt die op de QR-code. Tik op wat er verschijnt.
do-scan-in-app = Gebeurt er niets? Tik in Authenticator op { $add } en daarna op { $scan }.
do-scan-work = Gebruik de Authenticator met het koffertje, niet de camera: tik op { $add } en daarna op { $scan }.
do-save-passkey = Tik op je telefoon op { $save }. Misschien moet je ook op { $continue } tikken.
do-choose-authenticator = Kies { $app }. Staat er een andere naam bovenaan, kijk dan hoe je een andere kunt kiezen.
do-unlock-phone = Ontgrendel met je vinger, je gezicht of je pincode.
do-name = Terug op deze computer typ je bij { $name } een naam waaraan je ziet welke telefoon het is. Kies { $next }.
do-created = Zie je { $created }, kies dan { $done }.
do-naming-hangs = Gaat de pagina niet verder? Open { $info }. Staat de passkey daar in de lijst, dan kun je de pagina sluiten.

## Open your account in Authenticator

do-open-authenticator = Open Authenticator op je telefoon.
do-open-authenticator-work = Open op je telefoon de Authenticator met het koffertje.
do-account-new = Zie je { $page }? Tik op { $add }.
do-account-none = Staat er geen account? Tik op { $add } of { $plus }, dan op { $work } en daarna op { $signin }.
do-account-listed = Staat je werkaccount erbij? Tik erop en daarna op { $create }.
do-account-restored = Staat er in rood { $red }? Tik daarop en meld je eerst aan.
do-confirm-usual = Meld je aan met je werkaccount en bevestig dat zoals je gewend bent.
do-confirm-unsure = Meld je aan met je werkaccount en bevestig dat jij het bent. Wordt er iets gevraagd wat je niet hebt, stop dan hier en vraag je helpdesk om een tijdelijke toegangspas (Temporary Access Pass).
do-confirm-pass-once = Meld je aan met je werkaccount. Typ je tijdelijke toegangspas (Temporary Access Pass) hier, op de telefoon, en nergens anders. Hij werkt misschien maar één keer.
do-confirm-pass = Meld je aan met je werkaccount. Typ je tijdelijke toegangspas (Temporary Access Pass) als erom gevraagd wordt.
do-consent = Noemt een pagina zoals { $page } wat er wordt ingesteld, tik dan op { $continue }.

## Turn on Authenticator for passkeys

do-tap-settings = Vraagt Authenticator om aangezet te worden voor passkeys, tik dan op { $settings }. Zo kom je op de juiste plek.
do-path = Gebeurt dat niet, ga er dan zelf naartoe:
do-path-by-hand = Ga op je telefoon naar:
do-switch = Zet dit aan. Tik op de schakelaar, niet op de naam ernaast:
do-confirm-dialog = Je telefoon vraagt om bevestiging. Ga akkoord.
do-fallback = Kun je het niet vinden?

## Finish in Authenticator

do-back-to-app = Ga terug naar Authenticator en tik op { $done }.
do-app-shows = Bij je account staat nu dat { $passkey } is toegevoegd. Tik op { $done }.

## Let the page find your passkey

do-back-to-page = Ga terug naar de pagina die je open hebt gelaten en kies { $next }.
do-page-finds = De pagina zoekt je passkey. Is die gevonden, kies dan { $done }.

## See that it is there

do-look-in-app = Open je werkaccount in Authenticator. Als het goed is, staat daar { $passkey }.
do-look-in-list = Open de pagina { $info }. Als het goed is, zie je in de lijst een passkey in Microsoft Authenticator.

## The same on the work side

do-work-why = Een passkey werkt alleen aan de kant van de telefoon waar hij is gemaakt. Je gebruikt je account aan beide kanten, dus de werkkant heeft een eigen passkey nodig.
do-work-install = Zorg dat Authenticator aan de werkkant is geïnstalleerd, met een koffertje op het pictogram.
do-work-create = Open die Authenticator, tik op je werkaccount en daarna op { $create }, en volg dezelfde stappen.
do-work-switch = Zet je Authenticator aan, zoek dan bovenaan de pagina naar een tabblad zoals { $work } en zet de Authenticator met het koffertje aan.

## Where the menu is not known

fallback-android-1 = Open de instellingen op je telefoon en zoek naar { $word }.
fallback-android-2 = Open het resultaat over wachtwoorden of passkeys, niet dat onder Google.
fallback-android-3 = Zoek een lijst met services of providers en zet Authenticator aan.
fallback-android-4 = Is er geen lijst? De fabrikant heeft hem in deze versie weggelaten. Werk je telefoon bij naar Android 15 of nieuwer, of vraag je helpdesk om een beveiligingssleutel.
fallback-android-words = Niets gevonden? Zoek naar { $second } en daarna naar { $third }.
fallback-ios-1 = Open de instellingen op je iPhone en zoek naar { $word }.
fallback-ios-2 = Open het resultaat over wachtwoorden en zet de hoofdschakelaar voor wachtwoorden en passkeys aan.
fallback-ios-3 = Zet in de lijst met apps daaronder Authenticator aan.
fallback-ios-4 = Staat Authenticator niet in de lijst? Open de app één keer en kijk dan opnieuw. Op een telefoon van het werk kan IT dit hebben vergrendeld.
path-try-second = Niet gevonden? Probeer dan dit:
path-hint = Op sommige telefoons heten ze net iets anders.
path-hint-low = We zijn niet zeker van deze telefoon. Probeer eerst deze manier. Past het niet, lees dan hieronder verder.
switch-under = Onder { $list }

## What is special about a phone (assets/content/phones.toml, warnings)

phone-warning-samsung-pass = Samsung Pass dringt graag voor. Kies Authenticator, telkens als er gevraagd wordt waar je wilt opslaan.
phone-warning-settings-button-may-miss = De knop in Authenticator kan op sommige Galaxy-telefoons de verkeerde pagina openen. Volg dan de menu’s die hier staan.
phone-warning-one-other-manager = Op iOS 17 kan het aanzetten van Authenticator een andere wachtwoordapp uitzetten. Die kun je later weer aanzetten.
phone-warning-update-from-14 = Op Android 14 missen sommige telefoons deze schakelaar. Met een update naar Android 15 komt hij er meestal bij.
phone-warning-page-missing-or-crashes = Op HyperOS 1 ontbreekt deze pagina soms, of gaat hij vanzelf dicht. Werk je telefoon dan bij.
phone-warning-search-fails = De zoekfunctie in de instellingen vindt deze pagina misschien niet. Volg dan de menu’s.
phone-warning-china-rom = Telefoons die in China zijn verkocht, zetten vaak hun eigen wachtwoordapp voorop. Probeer het één keer. Blijft de schakelaar niet aan, gebruik dan een andere telefoon of vraag je helpdesk om een beveiligingssleutel.
phone-warning-switch-resets = Na opnieuw opstarten kan de schakelaar weer uit staan. Kijk even voordat je verdergaat.
phone-warning-tap-the-switch = Tik op de schakelaar zelf. Tikken op de naam doet misschien niets.
phone-warning-save-window-crashes = Op HyperOS 3 kan het venster dat vraagt waar je wilt opslaan, meteen weer sluiten. Probeer het dan nog één keer en vraag daarna je helpdesk.
phone-warning-save-window-blocked = Gaat er bij het opslaan geen venster open? Sta Authenticator dan toe om vensters op de achtergrond te openen en haal de batterijbeperking eraf.
phone-warning-google-takes-over = Je telefoon kan nog steeds de wachtwoordmanager van Google voorstellen. Kies Authenticator.
phone-warning-provider-not-listed = Op sommige telefoons uit deze reeks ontbreekt Authenticator in de lijst. Open de app één keer en kijk dan opnieuw.
phone-warning-kiosk-or-shared = Dit lijkt een gedeelde werktelefoon. Een passkey hoort bij één persoon. Vraag het je helpdesk voordat je verdergaat.
phone-warning-no-qr = Deze telefoon kan de QR-code niet gebruiken.
phone-warning-rooted = Authenticator weigert telefoons die geroot of aangepast zijn.
