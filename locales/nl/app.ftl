app-name = Passkey Companion
next = Doorgaan
back = Terug
not-sure = Weet ik niet
copied = Gekopieerd
copy-message = Bericht kopiëren
page-welcome = Welkom
page-phone = Je telefoon
page-sign-in = Aanmelden
page-plan = Jouw manier
page-ready = Klaarzetten
page-on-phone = Op je telefoon
page-create = Passkey maken
page-verify = Controleren
page-done = Klaar
rail-name = Stappen
rail-progress = Deel { $number } van { $count }

## Welcome

welcome-title = Maak je passkey
welcome-lead = Met een passkey meld je je op het werk aan met je telefoon in plaats van met een wachtwoord. We begeleiden je stap voor stap.
welcome-time = Meestal duurt het vijf tot vijftien minuten.
welcome-phone = Houd je telefoon bij de hand: een iPhone met iOS { $ios } of een Android-telefoon met Android { $android }, of nieuwer.
welcome-privacy = We vragen nooit naar je naam, je wachtwoord of een code. Je antwoorden blijven op deze computer.
welcome-help = Welke melding je ook ziet: met één klik lees je wat die betekent en wie het kan oplossen.
welcome-language = Taal
no-font = Deze computer heeft er geen lettertype voor
welcome-start = Starten
welcome-continue = Verder waar je was
about-button = Over dit programma

## Your phone

phone-title = Welke telefoon heb je?
phone-lead = De telefoon waarmee je je gaat aanmelden.
phone-platform = Soort telefoon
phone-which = Weet je niet welke?
phone-which-answer = Staat er een appel op de achterkant, dan is het een iPhone. Zo niet, dan is het een Android-telefoon: Samsung, Google, Xiaomi of een andere.
platform-ios = iPhone
platform-ios-text = Van Apple
platform-android = Android
platform-android-text = Samsung, Google, Xiaomi en andere
phone-maker = Van welk merk is je telefoon?
phone-maker-more = Ander merk, of weet ik niet
maker-samsung = Samsung
maker-google = Google Pixel
maker-xiaomi = Xiaomi, Redmi, POCO
maker-bbk = OnePlus, OPPO, realme
maker-motorola = Motorola
maker-sony = Sony Xperia
maker-honor = Honor
maker-vivo = vivo, iQOO
maker-huawei = Huawei
maker-nothing = Nothing
maker-hmd = Nokia, HMD
maker-fairphone = Fairphone
maker-asus = ASUS
maker-rugged = Zebra, Honeywell
maker-degoogled = LineageOS, /e/ of iodé
maker-other = Anders, of weet ik niet
phone-version-ios = Welke iOS-versie?
phone-version-android = Welke versie?
version-ios = iOS { $number }
version-android = Android { $number }
version-older = Ouder
phone-where = Waar vind ik dit?
find-version = Kijk op je telefoon bij { $path }.
find-version-ios = Open op je iPhone de instellingen en zoek de pagina met informatie over de telefoon. Daar staat de iOS-versie.
find-version-android = Open op je telefoon de instellingen en zoek de pagina met informatie over de telefoon, vaak helemaal onderaan. Daar staat de Android-versie.
phone-profile = Heeft je telefoon een werkkant?
profile-personal = Nee, of die gebruik ik niet
profile-personal-text = Je werkaccount staat bij je eigen apps.
profile-work = Ja, mijn werkapps hebben een koffertje
profile-work-text = Je werkaccount staat alleen aan de werkkant.
profile-both = Ik gebruik mijn werkaccount aan beide kanten
profile-both-text = Dan heeft elke kant een eigen passkey nodig.
phone-fits = Mooi. Deze telefoon kan je passkey bewaren.

## How you sign in

sign-in-title = Hoe meld je je aan op het werk?
sign-in-lead = Wat gebruik je naast je wachtwoord? Wil je een passkey toevoegen, dan vraagt Microsoft een tweede bewijs dat jij het bent.
sign-in-question = Je tweede bewijs
proof-app = Ik keur goed in een app
proof-app-text = Een melding op je telefoon vraagt om akkoord of om een getal.
proof-code = Ik typ een code over uit een app
proof-code-text = Zes cijfers die elke halve minuut veranderen.
proof-sms = Ik krijg een sms of een telefoontje
proof-sms-text = Met een code om in te typen, of een toets om op te drukken.
proof-key = Ik gebruik een beveiligingssleutel
proof-key-text = Een klein apparaatje dat je aansluit of tegen je telefoon houdt.
proof-tap = Ik heb een tijdelijke toegangspas (Temporary Access Pass)
proof-tap-text = Een code van je helpdesk of leidinggevende die beperkt geldig is.
proof-password = Ik heb alleen een wachtwoord
proof-password-text = Er wordt verder niets gevraagd als je je aanmeldt.
proof-unsure = Weet ik niet
proof-unsure-text = We vertellen je waar je op moet letten.
pass-keep-title = Gebruik je toegangspas nog niet
pass-keep = Bewaar hem tot wij zeggen waar je hem typt. Gebruik je hem op de verkeerde plek, dan werkt hij daarna misschien niet meer.
pass-kind = Hoe vaak kun je je toegangspas gebruiken?
proof-tap-once = Eén keer, of weet ik niet
proof-tap-once-text = We doen alsof hij maar één keer werkt.
proof-tap-multi = Meerdere keren
managed-question = Beheert je bedrijf deze telefoon?
managed-yes = Ja
managed-no = Nee, hij is van mij
managed-unsure = Weet ik niet

## Your way

plan-title = Dit is jouw manier
plan-lead = Ongeveer { $minutes } { $minutes ->
    [one] minuut
   *[other] minuten
}.
plan-know = Goed om te weten
plan-additions = Wat komt er bij je account?
done-additions = Wat is er aan je account toegevoegd?
plan-additions-note = Wat er precies verschijnt, hangt af van de instellingen van je bedrijf.
plan-others = Andere manieren
plan-pick = Deze manier kiezen
plan-recommended = Terug naar de aanbevolen manier
plan-go = Aan de slag
plan-missing = Er ontbreken nog antwoorden
plan-closed = Deze manier kan nu niet meer: { $route }
plan-closed-other = Hieronder staat de op één na beste manier. Al uw antwoorden zijn er nog.
plan-closed-none = Al uw antwoorden zijn er nog.
stop-next = Wat je nu kunt doen
stop-others = Wat je nog meer kunt doen
stop-change = Antwoorden wijzigen
stop-switch-seen = Ik heb de schakelaar wel
handover-label = Bericht om door te geven

## Get ready

ready-title = Zorg dat dit klaar is
ready-lead = Dan zit er straks niets in de weg.
ready-computer = Deze computer
ready-phone = Je telefoon
ready-tick-all = Vink elke regel aan die klopt.
ready-again = Opnieuw kijken
ready-red = { $count ->
    [one] Eén ding zit in de weg
   *[other] { $count } dingen zitten in de weg
}
ready-red-text = Los dit eerst op. Controleer daarna opnieuw.
ready-others = { $count ->
    [one] Eén andere controle
   *[other] { $count } andere controles
}
ready-anyway = Toch doorgaan
ready-evidence = Details voor je helpdesk
ready-evidence-label = Technische details
fix-turn-on = Aanzetten
fix-open-settings = Instellingen openen
fix-open-portal = Pagina openen
fix-use-browser = Van browser wisselen
fix-copy = Kopiëren voor IT

## Steps

step-kicker = Stap { $number } van { $count } · { $place }
place-phone = op je telefoon
place-computer = op deze computer
step-done = Klaar, verder
signed-in = Ik ben aangemeld
save-title = Let op waar je hem opslaat
open-my-sign-ins = My Sign-Ins openen
browser-opened = De pagina is open in je browser. Kom hier terug voor de volgende stap.
browser-failed-title = Er ging geen browser open
browser-failed = Kopieer het adres hieronder naar een browser, of scan de code met een ander apparaat.
browser-failed-qr = My Sign-Ins
address-label = Adres
short-label = Kort adres
store-qr = Scan om de app te krijgen
my-sign-ins-qr = Scan om My Sign-Ins te openen
clock-sign-in = Je hebt vanaf je aanmelding { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
} de tijd.
clock-sign-in-over = De tijd kan om zijn. Moet je je opnieuw aanmelden, doe dat dan en klik nog eens op de knop.
clock-pass = Werkt je toegangspas maar één keer? Rond het dan af binnen { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
}.
clock-pass-over = De tijd kan om zijn. Wordt er weer om je toegangspas gevraagd, vraag je helpdesk dan om een nieuwe.
clock-again = Ik ben weer aangemeld
phone-language-ask = Staat je telefoon in een andere taal?
phone-language = Taal van je telefoon
phone-language-is = Taal van je telefoon: { $language }
label-english = { $label } (in het Engels)
note-english = * We kennen deze naam alleen in het Engels. Op je scherm kan hij in een andere taal staan.
note-english-search = * We kennen deze naam alleen in het Engels. Op je telefoon kan hij anders heten. Zoek in de instellingen naar: { $word }

## Make sure

verify-title = Staat de passkey erin?
verify-lead = Eén blik en je weet dat het gelukt is.
verify-question = Wat zie je?
verify-result-listed = Ja, de passkey staat erin
verify-result-listed-text = In Microsoft Authenticator.
verify-result-not-listed = Er staat geen passkey
verify-result-not-listed-text = Of er kwam een melding dat er iets misging.
verify-result-wrong-place = Hij is er, maar niet in Authenticator
verify-result-wrong-place-text = Er staat iets anders bij, zoals een wachtwoordmanager of Windows Hello.
clean-title = Ruim op en probeer het dan nog één keer
clean-orphan = Er kan een half gemaakte passkey op je telefoon staan. Die zit de volgende in de weg.
clean-orphan-delete = Tik in Authenticator op je werkaccount. Staat daar een passkey, tik dan op { $settings } en daarna op { $delete }.
clean-orphan-wait = Zag je een melding? Zoek die dan hier eerst op.
clean-wrong-place = De passkey is op een andere plek opgeslagen. Je bedrijf kan hem daar weigeren.
clean-wrong-place-delete = Verwijder die passkey op de pagina { $info }. Verwijder hem ook op de plek waar hij is opgeslagen.
clean-wrong-place-next = Kies de volgende keer { $app } als je gevraagd wordt waar je wilt opslaan.
try-again = Opnieuw proberen
verify-enough-title = Je hebt genoeg gedaan
verify-enough = Je hebt twee keer alles goed gedaan. Er zit iets anders in de weg, dat je hier niet kunt zien. Je helpdesk kan dat wel.

## Done

done-title = Je hebt een passkey
done-lead = Hij staat in Microsoft Authenticator op je telefoon.
done-next-sign-in = Vanaf nu kun je bij het aanmelden om je passkey gevraagd worden. De aanmeldingspagina kan er anders uitzien dan eerst.
done-keep = Onthoud dit
done-second-method = Houd een tweede aanmeldingsmethode achter de hand, voor als je telefoon kwijt of kapot is.
done-new-phone = Nieuwe telefoon? Maak daarop een nieuwe passkey voordat je de oude telefoon wist. Passkeys zitten in geen enkele back-up.
done-screen-lock = Haal de pincode of toegangscode niet van je telefoon. Zonder code kan de passkey verloren gaan.
done-close = Sluiten
start-over-button = Opnieuw beginnen
start-over-title = Opnieuw beginnen?
start-over-lead = Je antwoorden op deze computer worden verwijderd. Aan je account verandert niets.
start-over-yes = Antwoorden wissen
start-over-no = Bewaren
resume-title = Verdergaan waar u was?
resume-phone = Hier staan nog eerdere antwoorden: { $phone }, bij “{ $place }”.
resume-lead = Hier staan nog eerdere antwoorden, bij “{ $place }”.
resume-other = Ik ben iemand anders

## Help

help-button = Ik zie iets anders
help-title = Wat zie je?
help-lead = Typ een paar woorden of een getal van het scherm.
help-search = Woorden op het scherm
help-common = Vaak gezien
help-found = { $count ->
    [one] Eén verklaring gevonden
   *[other] { $count } verklaringen gevonden
}
help-nothing-title = Deze melding kennen we niet
help-nothing = Probeer minder woorden, of een getal eruit. Blijft de melding komen, bel dan je helpdesk en lees die voor.
help-do = Wat je kunt doen
help-on-screen = Op het scherm: { $quote }
help-back = Terug naar waar ik was

## Messages to hand over

message-hello = Hallo, ik stel een passkey in Microsoft Authenticator in en kan niet verder zonder jullie hulp.
message-phone = Telefoon: { $phone }
message-route = Route { $route } is gesloten: { $reason }
message-error = Ik zie dit: { $title }
message-end = (Passkey Companion { $version }, { $reason })
message-cloud-without-passkeys = Mijn account staat in de cloud van 21Vianet, die geen passkeys heeft. Welke andere aanmeldingsmethode moet ik gebruiken?
message-phone-too-old = Mijn telefoon is ouder dan iOS { $ios } of Android { $android }. Kan ik een beveiligingssleutel of een andere telefoon krijgen?
message-phone-not-supported = Mijn telefoon kan geen passkey in Authenticator bewaren. Kan ik een beveiligingssleutel of een andere telefoon krijgen?
message-phone-usually-too-old = Mijn telefoon is waarschijnlijk ouder dan Android { $android }. Kan ik een beveiligingssleutel of een andere telefoon krijgen?
message-switch-missing = Mijn telefoon heeft Android 14 en mist misschien de schakelaar voor referentieproviders. Kan ik een beveiligingssleutel of een andere telefoon krijgen?
message-no-second-proof = Ik heb alleen een wachtwoord. Ik heb een tijdelijke toegangspas (Temporary Access Pass) of een andere tweede methode nodig voordat ik een passkey kan toevoegen.
message-pass-not-issued-here = Ik heb een code gekregen, maar volgens de opgegeven instellingen worden tijdelijke toegangspassen (Temporary Access Pass) niet gebruikt. Waar is mijn code voor?
message-passkey-already-demanded = Passkeys zijn voor mij al verplicht en ik heb geen tijdelijke toegangspas (Temporary Access Pass). Daardoor kan ik me niet aanmelden om er een te registreren.
message-phone-sign-in-closed = Een regel voor compatibele apparaten of app-beveiliging houdt het aanmelden in Authenticator op mijn telefoon tegen, en de andere routes zijn ook gesloten. Kunnen jullie de registratie uitsluiten, of me vertellen hoe ik mijn telefoon in beheer laat nemen?
message-phone-management-unknown = Wordt mijn telefoon door het bedrijf beheerd? Volgens de opgegeven regels kan alleen met beheerde telefoons worden aangemeld.
message-pass-would-be-lost = De open routes verbruiken een eenmalige tijdelijke toegangspas (Temporary Access Pass) op de verkeerde plek. Ik heb er een nodig die vaker te gebruiken is.
message-remote-session = Alleen de QR-route staat voor mij open, en ik werk in een externe sessie. Waar staat een computer met Bluetooth waar ik achter kan zitten?
message-computer-cannot = Alleen de QR-route staat voor mij open, en deze computer heeft geen Bluetooth of een te oud systeem.
message-no-allowed-route = De opgegeven instellingen laten voor mij geen route open.
message-result-not-listed = Ik heb de registratie twee keer doorlopen en er staat geen passkey in de lijst.
message-result-wrong-place = Mijn passkey is twee keer buiten Authenticator opgeslagen.

## About

about-title = Over Passkey Companion
about-lead = Het helpt je om een passkey in Microsoft Authenticator in te stellen, en dan zit zijn werk erop.
about-privacy = Het vraagt niet om een wachtwoord, code of naam, stuurt geen gegevens naar anderen en werkt offline.
about-not-microsoft = Het is niet gemaakt door Microsoft en niet aan Microsoft verbonden.
about-facts = Namen van menu’s veranderen. Daarom staan bij elke instructie de bron en de dag waarop die voor het laatst is gecontroleerd.
about-version = Versie { $version }
about-licence = Vrije software onder de MIT- of Apache 2.0-licentie, naar keuze. De lettertypen zijn Inter en Noto Sans, onder de SIL Open Font License.

## Notes about the program itself

note-damaged = Je eerdere antwoorden konden niet worden gelezen. We hebben ze apart bewaard en je begint opnieuw.
note-newer = Je eerdere antwoorden komen uit een nieuwere versie van dit programma. We hebben ze apart bewaard en je begint opnieuw.
note-not-saved = Je antwoorden kunnen op deze computer niet worden opgeslagen. Je kunt doorgaan, maar sluit het venster niet.
note-disk-full = De schijf is vol, dus je antwoorden kunnen niet worden opgeslagen. Je kunt doorgaan, maar sluit het venster niet.
note-pretended = Proef, gesimuleerd: { $settings }
note-not-opened = Dat kon van hieruit niet worden geopend. Open het zelf.
note-dismiss = Verbergen
note-start-failed = Passkey Companion kon zijn venster niet openen. Start het vanaf een opdrachtregel met het woord ‘guide’ om de stappen als tekst te lezen.
note-crashed = Passkey Companion is gestopt door een fout in het programma.
note-crashed-saved = Je antwoorden zijn bewaard.
note-crashed-record = De fout is beschreven in { $file }.
search-clear = Wissen
copy = Kopiëren

## Words for assistive software, and states

light-running = Bezig
light-pass = In orde
light-warn = Let op
light-fail = In de weg
light-skipped = Niet nodig
light-unknown = Onbekend
path-name = Waar je tikt, in volgorde
clock-left = { $minutes ->
    [0] De tijd kan om zijn
    [one] Nog één minuut
   *[other] Nog { $minutes } minuten
}
rail-done = klaar
message-close = Sluiten

## The drawn phone. Alternatives are read aloud to people who cannot see the drawing.

drawing-iphone = Tekening van een iPhone
drawing-pixel = Tekening van een Pixel-telefoon
drawing-samsung = Tekening van een Samsung-telefoon
drawing-xiaomi = Tekening van een Xiaomi-telefoon
drawing-neutral = Tekening van een Android-telefoon
drawing-play = Afspelen
drawing-pause = Pauze
drawing-step = Volgend plaatje
drawing-replay = Vanaf het begin
drawing-list = De pagina { $title }. Tik op { $row }.
drawing-switch = De pagina { $title }. Zet { $row } aan.
drawing-confirm = De vraag { $title }. Ga akkoord.
drawing-save = De telefoon vraagt waar je wilt opslaan. Kies { $place }, niets anders.
drawing-app = De app Authenticator. Tik op { $button }.

## The narrow window beside the browser

dock-narrow = Smal venster
dock-full = Volledig
dock-front = Vooraan houden

welcome-organization = Voor je klaargezet door { $organization }.
paused-title = Op dit moment kan niemand beginnen
paused-text = Je organisatie heeft een pauze ingelast. Wie al bezig is, kan het afmaken.
already-done-title = Je hebt al een passkey
already-done-text = Volgens je organisatie is je passkey ingesteld. Ga alleen verder als je er nog een nodig hebt, bijvoorbeeld op een nieuwe telefoon.
support-title = Hulp van je organisatie
support-phone = Telefoon: { $contact }
support-mail = E-mail: { $contact }
support-url = Web: { $contact }
about-it = Wat je IT-afdeling kan zien
about-it-never = Dit programma geeft je antwoorden, je telefoon en je aanmelding niet door: die blijven op deze computer.
about-it-status = Apparaatbeheer kan dit programma vragen hoe ver je bent: pagina, stap, tijden en waarom je niet verder kon.
about-it-kiosk = Op deze computer wordt niets bewaard, dus er is niets te zien.
about-it-nothing = Je organisatie heeft in dit programma niets ingesteld.
about-it-keys = Je organisatie heeft ingesteld: { $keys }
