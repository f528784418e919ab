do-what-you-see = Volg de regel die bij je scherm past:

step-get-authenticator = Download Microsoft Authenticator
step-turn-on-provider = Zet Authenticator aan voor passkeys
step-open-security-info = Open My Sign-Ins op deze computer
step-open-security-info-on-phone = Open My Sign-Ins op je telefoon
step-choose-method = Kies wat je toevoegt
step-different-way = Vraag om een QR-code
step-show-code = Laat de QR-code zien
step-scan-code = Scan de QR-code
step-save-in-authenticator = Sla de passkey op in Authenticator
step-name-passkey = Geef je passkey een naam
step-open-account = Open je account in Authenticator
step-finish-in-app = Rond af in Authenticator
step-verify-in-browser = Laat de pagina je passkey vinden
step-confirm = Kijk of de passkey er staat
step-work-profile-too = Doe hetzelfde in het werkprofiel

## Get Microsoft Authenticator

do-install-android = Open op je telefoon de Play Store en installeer Microsoft Authenticator.
do-install-no-play = Je telefoon heeft geen Google Play. Heeft de store op je telefoon Microsoft Authenticator, installeer de app dan daarvandaan. Zo niet, vraag het dan aan de helpdesk.
do-install-work = Open de Play Store met het koffertje op het pictogram. Installeer Microsoft Authenticator daar.
do-install-ios = Open op je telefoon de App Store en installeer Microsoft Authenticator.
do-update-authenticator = Heb je de app al? Werk die dan eerst bij naar de nieuwste versie.
do-company-portal = Staat ook de app { $portal } op je telefoon, werk die dan ook bij.

## Open My Sign-Ins on this computer

do-open-my-sign-ins = Open My Sign-Ins. De pagina van Microsoft gaat open in je browser.
do-normal-window = Gebruik een gewoon browservenster, geen privévenster.
do-sign-in-computer = Meld je aan met je werkaccount en bevestig dat zoals je gewend bent.
do-sign-in-computer-pass = Meld je aan met je werkaccount. Typ je tijdelijke toegangspas (Temporary Access Pass) als erom gevraagd wordt.

## Open My Sign-Ins on your phone

do-open-my-sign-ins-phone = Scan de code met de camera van je telefoon, of typ het korte adres in de browser van je telefoon.
do-chrome-android = Dit werkt het best in Chrome.
do-sign-in-phone = Meld je aan met je werkaccount en bevestig dat zoals je gewend bent.
do-sign-in-phone-pass = Meld je aan met je werkaccount. Typ je tijdelijke toegangspas (Temporary Access Pass) als erom gevraagd wordt.

## Choose the passkey in Authenticator

do-add-method = Kies { $add }.
do-choose-method = Kies { $method }. Zie je ook { $plain } los in de lijst? Kies die niet. Dan wordt de passkey op een andere plek opgeslagen.
do-sign-in-again = Moet je je opnieuw aanmelden? Kies { $next } en meld je aan.
do-create-page = Kies { $next } op een pagina zoals { $page }.
do-leave-page-open = Zie je { $page }, stop dan en laat de pagina open. De volgende stap is in Authenticator.

## QR code

do-having-trouble = Kies { $trouble }.
do-different-way = Kies { $way }.
do-pick-iphone = Kies { $phone }.
do-pick-android = Kies { $phone }.
do-provider-page = Misschien zie je een pagina zoals { $page }. Dat heb je al gedaan. Kies { $continue }.
do-devices-ready = Misschien zie je een pagina zoals { $page }. Kies { $ready }.
do-pick-phone = Wordt er gevraagd waar je de passkey wilt opslaan, kies dan { $phone } en daarna { $next }.
do-other-device-first = Wil de pagina op deze computer opslaan? Zoek dan naar { $another }, { $more } of { $way }.
do-allow-chrome-mac = Vraagt de browser of login.microsoft.com je apparaat mag zien, sta dat dan toe.
do-scan-ios = Open de camera-app, niet de scanner in Authenticator. Richt je iPhone op de QR-code en tik op { $save }.
do-scan-android = Open de camera van je telefoon en richt die op de QR-code. Tik op wat er verschijnt.
do-scan-in-app = Gebeurt er niets? Tik in Authenticator op { $add } en daarna op { $scan }.
do-scan-work = Gebruik de Authenticator met het koffertje, niet de camera: tik op { $add } en daarna op { $scan }.
do-save-passkey = Tik op je telefoon op { $save }. Misschien moet je ook op { $continue } tikken.
do-choose-authenticator = Kies { $app }. Zie je eerst een andere naam, zoek dan hoe je die kunt wijzigen.
do-unlock-phone = Ontgrendel met je vinger, je gezicht of je pincode.
do-name = Ga terug naar deze computer. Typ bij { $name } een naam waaraan je je telefoon herkent. Kies daarna { $next }.
do-created = Zie je { $created }, kies dan { $done }.
do-naming-hangs = Blijft de pagina hangen? Open { $info }. Zie je de passkey daar in de lijst, dan kun je de pagina sluiten.

## Open your account in Authenticator

do-open-authenticator = Open Authenticator op je telefoon.
do-open-authenticator-work = Open op je telefoon de Authenticator met het koffertje.
see-account-new = De pagina { $page }
see-account-none = Geen account
see-account-listed = Mijn werkaccount in de lijst
see-account-restored = Mijn werkaccount, met { $red } in rood

do-account-new = Zie je { $page }? Tik op { $add }.
do-account-none = Staat er geen account? Tik op { $add } of { $plus }, dan op { $work } en daarna op { $signin }.
do-account-listed = Staat je werkaccount erbij? Tik erop en daarna op { $create }.
do-account-restored = Zie je { $red } in rood? Tik daarop en meld je eerst aan.
do-confirm-usual = Meld je aan met je werkaccount en bevestig dat zoals je gewend bent.
do-confirm-unsure = Meld je aan met je werkaccount en bevestig dat jij het bent. Wordt er iets gevraagd wat je niet hebt? Stop dan hier. Vraag je helpdesk om een tijdelijke toegangspas (Temporary Access Pass).
do-confirm-pass-once = Meld je aan met je werkaccount. Typ je tijdelijke toegangspas (Temporary Access Pass) hier, op de telefoon, en nergens anders. Hij werkt misschien maar één keer.
do-confirm-pass = Meld je aan met je werkaccount. Typ je tijdelijke toegangspas (Temporary Access Pass) als erom gevraagd wordt.
do-consent = Noemt een pagina zoals { $page } wat er wordt ingesteld, tik dan op { $continue }.

## Turn on Authenticator for passkeys

do-tap-settings = Vraagt Authenticator om aangezet te worden voor passkeys, tik dan op { $settings }. Zo kom je op de juiste plek.
do-path = Lukt dat niet, ga er dan zelf naartoe:
do-path-by-hand = Ga op je telefoon naar:
do-switch = Zet dit aan. Tik op de schakelaar, niet op de naam ernaast:
do-confirm-dialog = Je telefoon vraagt om bevestiging. Ga akkoord.
do-fallback = Kun je de schakelaar niet vinden?

## Finish in Authenticator

do-back-to-app = Ga terug naar Authenticator en tik op { $done }.
do-app-shows = Bij je account staat nu dat { $passkey } is toegevoegd. Tik op { $done }.

## Let the page find your passkey

do-back-to-page = Ga terug naar de pagina die je open hebt gelaten en kies { $next }.
do-page-finds = De pagina zoekt je passkey. Is die gevonden, kies dan { $done }.

## Check that the passkey is there

do-look-in-app = Open je werkaccount in Authenticator. Als het goed is, staat daar { $passkey }.
do-look-in-list = Open de pagina { $info }. Als het goed is, zie je in de lijst een passkey in Microsoft Authenticator.

## The same in the work profile

do-work-why = Een passkey werkt alleen in het profiel waarin hij is gemaakt. Je gebruikt je account in beide profielen, dus het werkprofiel heeft een eigen passkey nodig.
do-work-install = Controleer of Authenticator in het werkprofiel is geïnstalleerd. Het pictogram heeft een koffertje.
do-work-create = Open die Authenticator. Tik op je werkaccount en daarna op { $create }. Volg dezelfde stappen.
do-work-switch = Zet je Authenticator aan, zoek dan bovenaan de pagina naar een tabblad zoals { $work }. Zet de Authenticator met het koffertje aan.

## Where the menu is not known

fallback-android-1 = Open de instellingen op je telefoon en zoek naar { $word }.
fallback-android-2 = Open het resultaat over wachtwoorden of passkeys, niet dat onder Google.
fallback-android-3 = Zoek een lijst met services of providers en zet Authenticator aan.
fallback-android-4 = Is er niet zo’n lijst? De fabrikant heeft hem in deze versie weggelaten. Werk je telefoon bij naar Android 15 of nieuwer, of vraag je helpdesk om een beveiligingssleutel.
fallback-android-words = Niets gevonden? Zoek naar { $second } en daarna naar { $third }.
fallback-ios-1 = Open de instellingen op je iPhone en zoek naar { $word }.
fallback-ios-2 = Open het resultaat over wachtwoorden en zet de hoofdschakelaar voor wachtwoorden en passkeys aan.
fallback-ios-3 = Zet in de lijst met apps daaronder Authenticator aan.
fallback-ios-4 = Staat Authenticator niet in de lijst? Open de app één keer en kijk dan opnieuw. Op een telefoon van het werk kan IT dit hebben vergrendeld.

path-try-second = Niet gevonden? Probeer dan dit:
path-hint = Op sommige telefoons zijn de namen net iets anders.
path-hint-low = We zijn niet zeker van deze telefoon. Probeer eerst dit. Past het niet, lees dan hieronder verder.
switch-under = Onder { $list }

## What is special about a phone (assets/content/phones.toml, warnings)

phone-warning-samsung-pass = Samsung Pass staat vaak bovenaan. Kies Authenticator, telkens als er gevraagd wordt waar je wilt opslaan.
phone-warning-settings-button-may-miss = De knop in Authenticator kan op sommige Galaxy-telefoons de verkeerde pagina openen. Volg dan de menu’s die hier staan.
phone-warning-one-other-manager = Op iOS 17 kan het aanzetten van Authenticator een andere wachtwoordapp uitzetten. Die kun je later weer aanzetten.
phone-warning-update-from-14 = Op Android 14 missen sommige telefoons deze schakelaar. Met een update naar Android 15 komt hij er meestal bij.
phone-warning-page-missing-or-crashes = Op HyperOS 1 kan deze pagina ontbreken of vanzelf sluiten. Werk je telefoon dan bij.
phone-warning-search-fails = De zoekfunctie in de instellingen vindt deze pagina misschien niet. Volg dan de menu’s.
phone-warning-china-rom = Telefoons die in China zijn verkocht, zetten vaak hun eigen wachtwoordapp voorop. Probeer het één keer. Blijft de schakelaar niet aan, gebruik dan een andere telefoon of vraag je helpdesk om een beveiligingssleutel.
phone-warning-switch-resets = Na opnieuw opstarten kan de schakelaar weer uit staan. Controleer de schakelaar voordat je verdergaat.
phone-warning-tap-the-switch = Tik op de schakelaar zelf. Tikken op de naam doet misschien niets.
phone-warning-save-window-crashes = Op HyperOS 3 kan het venster dat vraagt waar je wilt opslaan, meteen weer sluiten. Probeer het dan nog één keer en vraag daarna je helpdesk.
phone-warning-save-window-blocked = Gaat er bij het opslaan geen venster open? Sta Authenticator dan toe om vensters op de achtergrond te openen. Haal ook de batterijbeperking van de app weg.
phone-warning-google-takes-over = Je telefoon kan nog steeds de wachtwoordmanager van Google voorstellen. Kies Authenticator.
phone-warning-provider-not-listed = Op sommige van deze telefoons kan Authenticator in de lijst ontbreken. Open de app één keer en kijk dan opnieuw.
phone-warning-kiosk-or-shared = Dit lijkt een gedeelde werktelefoon. Een passkey hoort bij één persoon. Vraag het je helpdesk voordat je verdergaat.
phone-warning-no-qr = Deze telefoon kan de QR-code niet gebruiken.
phone-warning-rooted = Authenticator werkt niet op telefoons waarvan het systeem is veranderd (‘geroote’ telefoons).
