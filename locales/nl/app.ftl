app-name = Passkey Companion

next = Doorgaan
back = Terug
not-sure = Weet ik niet
copied = Gekopieerd
copy-message = Bericht kopiëren

page-welcome = Welkom
page-phone = Je telefoon
page-sign-in = Aanmelden
page-plan = Je plan
page-ready = Klaarzetten
page-on-phone = Op je telefoon
page-create = Passkey maken
page-verify = Controleren
page-done = Klaar

time-left = { $minutes ->
    [one] Nog ongeveer één minuut
   *[other] Nog ongeveer { $minutes } minuten
}
chip-change = Wijzigen: { $answer }

rail-name = Stappen

## Welcome

welcome-title = Maak je passkey
welcome-lead = Met een passkey meld je je op het werk aan met je telefoon in plaats van met een wachtwoord. We begeleiden je stap voor stap.
welcome-time = Meestal duurt het vijf tot vijftien minuten.
welcome-phone = Houd je telefoon bij de hand. Je hebt een iPhone nodig met iOS { $ios } of nieuwer, of een Android-telefoon met Android { $android } of nieuwer.
welcome-privacy = We vragen nooit naar je naam, je wachtwoord of een code. Je antwoorden blijven op deze computer.
welcome-help = Zie je een melding die je niet kent? Klik op ‘Ik zie iets anders’. We leggen veel meldingen uit en zeggen wie kan helpen.
welcome-language = Taal
no-font = Deze computer kan deze taal niet tonen
welcome-start = Starten
welcome-continue = Verder waar je was
about-button = Over dit programma
# Where their own letters cannot be drawn:

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
phone-maker-lead = Je ziet de naam op de achterkant van de telefoon, of op het scherm als de telefoon opstart.
phone-maker-more = Meer merken
maker-other = Ander merk, of weet ik niet
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
maker-grapheneos = GrapheneOS
phone-version-ios = Welke iOS-versie?
phone-version-android = Welke versie?
version-ios = iOS { $number }
version-android = Android { $number }
version-row-android = { $name } (Android { $number })
version-older = Ouder
phone-where = Waar vind ik dit?
find-version = Kijk op je telefoon bij { $path }.
find-version-ios = Open op je iPhone de instellingen. Zoek de pagina met informatie over de telefoon. Daar zie je de iOS-versie.
find-version-android = Open op je telefoon de instellingen. Zoek de pagina met informatie over de telefoon. Vaak staat die helemaal onderaan. Daar zie je de Android-versie.
phone-profile = Hebben je werkapps een koffertje op het pictogram?
profile-personal = Nee, of ik gebruik die apps niet
profile-personal-text = Je gebruikt je werkaccount samen met je eigen apps.
profile-work = Ja, mijn werkapps hebben een koffertje op het pictogram
profile-work-text = Je werkaccount staat alleen in het werkprofiel.
profile-both = Sommige wel, sommige niet
profile-both-text = Je gebruikt je werkaccount in beide profielen. Dan heeft elk profiel een eigen passkey nodig.

chip-side-personal = Werkapps zonder koffertje
chip-side-work = Werkapps met koffertje
chip-side-both = Werkapps in beide profielen

## Authenticator, while the questions are answered

app-title = Download Microsoft Authenticator
app-lead = Doe dit nu. Terwijl de app wordt gedownload, beantwoord je hier een paar vragen.
app-next = Wordt gedownload of is actueel

## How you sign in

sign-in-title = Hoe meld je je aan op het werk?
sign-in-lead = Wat gebruik je naast je wachtwoord? Voordat je een passkey kunt toevoegen, vraagt Microsoft een tweede bewijs dat jij het bent.
sign-in-question = Hoe laat je zien dat jij het bent?
proof-app = Ik geef akkoord in een app
proof-app-text = Een melding op je telefoon vraagt om je akkoord, of om een getal.
proof-code = Ik typ een code over uit een app
proof-code-text = Zes cijfers die elke halve minuut veranderen.
proof-sms = Ik krijg een sms of een telefoontje
proof-sms-text = Met een code om in te typen, of een toets om op te drukken.
proof-key = Ik gebruik een beveiligingssleutel
proof-key-text = Een klein apparaatje dat je aansluit of tegen je telefoon houdt.
proof-tap = Ik heb een tijdelijke toegangspas (Temporary Access Pass)
proof-tap-text = Een code van je helpdesk of leidinggevende die beperkt geldig is.
proof-password = Ik heb alleen een wachtwoord
proof-password-text = Bij het aanmelden heb je alleen je wachtwoord nodig.
proof-unsure = Weet ik niet
proof-unsure-text = We vertellen je waar je op moet letten.
pass-keep-title = Gebruik je toegangspas nog niet
pass-keep = Bewaar hem tot wij zeggen waar je hem typt. Gebruik je hem op de verkeerde plek, dan werkt hij daarna misschien niet meer.
pass-kind = Hoe vaak kun je je toegangspas gebruiken?
proof-tap-once = Eén keer, of weet ik niet
proof-tap-once-text = We gaan ervan uit dat je toegangspas maar één keer werkt.
proof-tap-multi = Meerdere keren
chip-tap-once = Mijn toegangspas werkt één keer
chip-tap-multi = Mijn toegangspas werkt meerdere keren
chip-managed-yes = Beheerde telefoon
chip-managed-no = Telefoon niet beheerd
chip-managed-unsure = Beheerde telefoon: weet ik niet
managed-question = Beheert je bedrijf deze telefoon, ook als die van jezelf is?
managed-yes = Ja, bijvoorbeeld met een werkprofiel of Company Portal (Bedrijfsportal)
managed-no = Nee
managed-unsure = Weet ik niet

## Your plan

plan-title = Dit is je plan
plan-have = Zorg dat dit klaar is
plan-missing-something = Ontbreekt er iets?
plan-side = Hebben je werkapps een koffertje op het pictogram?
plan-go = Ik heb alles
plan-back = Terug naar waar ik was
plan-know = Voordat je begint
plan-additions = Wat wordt er aan je account toegevoegd?
done-additions = Wat is er aan je account toegevoegd?
plan-additions-note = Wat je ziet, hangt af van de instellingen van je bedrijf.
plan-others = Andere manieren
plan-pick = Deze manier kiezen
plan-recommended = Terug naar de aanbevolen manier
plan-missing = Er ontbreken nog antwoorden
plan-closed = Deze manier kan nu niet meer: { $route }
plan-closed-other = Hieronder staat de op één na beste manier. Al je antwoorden zijn er nog.
plan-closed-none = Al je antwoorden zijn er nog.
stop-next = Wat je nu kunt doen
stop-others = Wat je nog meer kunt doen
stop-change = Antwoorden wijzigen
stop-switch-seen = Ik heb de schakelaar wel
handover-label = Bericht om te versturen

## Get ready

ready-title = Zorg dat dit klaar is
ready-lead = Dan houdt niets je straks nog tegen.
ready-computer = Deze computer
ready-phone = Je telefoon
ready-tick-all = Vink elke regel aan die voor jou klopt.
ready-cannot = Dit kan ik niet aanvinken
ready-looking = De controles lopen nog.
ready-again = Opnieuw controleren
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
fix-use-browser = Deze browser gebruiken
fix-copy = Kopiëren voor IT

## Steps

pick-what-you-see = Wat zie je op je telefoon?
place-phone = Op je telefoon
place-phone-now = Pak nu je telefoon
place-computer = Op deze computer
place-computer-now = Ga nu terug naar deze computer
dock-beside = Dit venster smal maken
step-done = Volgende stap
signed-in = Ik ben aangemeld
save-title = Let op waar je de passkey opslaat
open-my-sign-ins = My Sign-Ins openen
browser-opened = De pagina is open in je browser. Kom hier terug voor de volgende stap.
browser-failed-title = Je browser is niet opengegaan
browser-failed = Kopieer het adres hieronder naar een browser, of scan de code met een ander apparaat.
browser-failed-qr = My Sign-Ins
address-label = Adres
short-label = Kort adres
store-qr = Scan om de app te krijgen
my-sign-ins-qr = Scan om My Sign-Ins te openen
clock-sign-in = Na het aanmelden heb je ongeveer { $minutes ->
    [one] één minuut
   *[other] { $minutes } minuten
} de tijd.
clock-pass = Nadat je je toegangspas hebt gebruikt, heb je ongeveer { $minutes ->
    [one] één minuut
   *[other] { $minutes } minuten
} de tijd.
clock-left = { $minutes ->
    [0] De tijd kan om zijn
    [one] Nog ongeveer één minuut om af te ronden
   *[other] Nog ongeveer { $minutes } minuten om af te ronden
}
clock-sign-in-over = De tijd kan om zijn. Moet je je opnieuw aanmelden? Doe dat. Klik daarna op ‘Ik ben weer aangemeld’.
clock-pass-over = De tijd kan om zijn. Wordt er weer om je toegangspas gevraagd, vraag je helpdesk dan om een nieuwe toegangspas.
clock-again = Ik ben weer aangemeld
phone-language-ask = Staat je telefoon in een andere taal?
phone-language = Taal van je telefoon
phone-language-is = Taal van je telefoon: { $language }
label-english = { $label } (in het Engels)
note-english = * We kennen deze naam alleen in het Engels. Op je scherm kan hij in een andere taal staan.
note-english-search = * We kennen deze naam alleen in het Engels. Op je telefoon kan hij anders heten. Zoek in de instellingen naar: { $word }
label-probable = waarschijnlijk { $label }, in het Engels { $english }
note-probable = ≈ Zo heet het op andere schermen, in plaats van de Engelse naam tussen haakjes. Op jouw scherm waarschijnlijk ook.
note-search = Staat het er niet? Zoek in de instellingen van de telefoon naar: { $word }
note-and = { $one } { $two }

## Make sure

verify-title = Zie je je passkey?
verify-lead = Kijk even of het gelukt is.
verify-question = Wat zie je?
verify-result-listed = Ja, ik zie de passkey
verify-result-listed-text = In Microsoft Authenticator.
verify-result-not-listed = Nee, ik zie geen passkey
verify-result-not-listed-text = Of er kwam een melding dat er iets misging.
verify-result-wrong-place = Er is een passkey, maar niet in Authenticator
verify-result-wrong-place-text = Je ziet een andere naam, zoals een wachtwoordmanager of Windows Hello.
clean-title = Ruim op en probeer het dan nog één keer
clean-orphan = Er kan nog een onafgemaakte passkey op je telefoon staan. Die kan de volgende blokkeren.
clean-orphan-delete = Tik in Authenticator op je werkaccount. Staat daar een passkey, tik dan op { $settings } en daarna op { $delete }.
clean-message = Er kwam een melding
clean-wrong-place = De passkey is op een andere plek opgeslagen. Je bedrijf accepteert een passkey van die plek misschien niet.
clean-wrong-place-delete = Verwijder die passkey op de pagina { $info }. Verwijder hem ook op de plek waar hij is opgeslagen.
clean-wrong-place-next = Kies de volgende keer { $app } als er wordt gevraagd waar je de passkey wilt opslaan.
try-again = Opnieuw proberen
verify-enough-title = Jij hebt jouw deel gedaan
verify-enough = Je hebt twee keer alles goed gedaan. Er is iets anders mis. Dat kun je hier niet zien, maar je helpdesk wel.

## Done

done-title = Je hebt een passkey
done-lead = Hij staat in Microsoft Authenticator op je telefoon.
done-tomorrow = De volgende keer dat je je op het werk aanmeldt
done-tomorrow-1 = Houd je telefoon bij de hand.
done-tomorrow-2 = Wordt er gevraagd hoe je je wilt aanmelden? Kies dan je passkey.
done-tomorrow-3 = Bevestig op je telefoon.
done-pass = Staat je toegangspas op papier? Gooi het papier weg. Je hebt de toegangspas niet meer nodig.
done-keep = Onthoud dit
done-second-method = Houd een tweede aanmeldingsmethode achter de hand, voor als je telefoon kwijt of kapot is.
done-new-phone = Nieuwe telefoon? Maak daarop een nieuwe passkey voordat je de oude telefoon wist. Je passkey zit in geen enkele back-up.
done-screen-lock = Haal de pincode of toegangscode niet van je telefoon. Zonder code kan de passkey verloren gaan.
done-close = Sluiten
start-over-button = Opnieuw beginnen
start-over-title = Opnieuw beginnen?
start-over-lead = Je antwoorden op deze computer worden verwijderd. Aan je account verandert niets.
start-over-yes = Antwoorden wissen
start-over-no = Antwoorden bewaren
resume-title = Verdergaan waar je was?
resume-phone = Op deze computer staan nog eerdere antwoorden: { $phone }, bij ‘{ $place }’.
resume-lead = Op deze computer staan nog eerdere antwoorden, bij ‘{ $place }’.
resume-other = Ik ben iemand anders

## Help

help-button = Ik zie iets anders
help-title = Wat zie je?
help-lead = Typ een paar woorden of een getal van het scherm.
help-search = Woorden op het scherm
help-here = Vaak te zien bij deze stap
help-common = Vaak gezien
help-found = { $count ->
    [one] Eén verklaring gevonden
   *[other] { $count } verklaringen gevonden
}
help-nothing-title = Deze melding kennen we niet
help-nothing = Probeer minder woorden, of een getal uit de melding. Blijf je de melding zien, bel dan je helpdesk en lees de melding voor.
help-maybe-title = Niets zeker. Is het een van deze?
help-maybe = Deze lijken er alleen op. Is het geen van deze, bel dan je helpdesk en lees de melding voor.
help-unknown-title = Het getal { $number } staat niet in onze lijst
help-unknown = Microsoft heeft een pagina over dit getal. Je IT-helpdesk kan die ook gebruiken: { $address }
help-look-up = Opzoeken bij Microsoft
help-or = Of is het een van deze?
help-go-on = Dit heb ik gedaan, verder
help-do = Wat je kunt doen
help-on-screen = Op het scherm: { $quote }
help-told = Ik heb IT ingelicht
help-waiting-title = Wachten op IT sinds { $date }
help-waiting = Al je antwoorden blijven bewaard. Je kunt dit venster sluiten. Ga verder waar je was zodra je antwoord hebt.
help-answered = Ik heb antwoord, verder
help-back = Terug naar waar ik was

## Messages to hand over

message-hello = Hallo, ik stel een passkey in Microsoft Authenticator in en kan niet verder zonder jullie hulp.
message-phone = Telefoon: { $phone }
message-route = Route { $route } is gesloten: { $reason }
message-end = (Passkey Companion { $version }, { $reason })
message-cloud-without-passkeys = Mijn account staat in de cloud van 21Vianet, die geen passkeys heeft. Welke andere aanmeldingsmethode moet ik gebruiken?
message-phone-too-old = Mijn telefoon is ouder dan iOS { $ios } of Android { $android }. Kan ik een beveiligingssleutel of een andere telefoon krijgen?
message-phone-not-supported = Mijn telefoon kan geen passkey in Authenticator bewaren. Kan ik een beveiligingssleutel of een andere telefoon krijgen?
message-phone-usually-too-old = Mijn telefoon is waarschijnlijk ouder dan Android { $android }. Kan ik een beveiligingssleutel of een andere telefoon krijgen?
message-switch-missing = Mijn telefoon heeft Android 14 en mist misschien de schakelaar voor referentieproviders. Kan ik een beveiligingssleutel of een andere telefoon krijgen?
message-no-second-proof = Ik heb alleen een wachtwoord. Ik heb een tijdelijke toegangspas (Temporary Access Pass) of een andere tweede methode nodig voordat ik een passkey kan toevoegen.
message-pass-not-issued-here = Ik heb een code gekregen, maar volgens de instellingen gebruiken we geen tijdelijke toegangspassen (Temporary Access Pass). Waar is mijn code voor?
message-passkey-already-demanded = Ik moet me al met een passkey aanmelden en heb geen tijdelijke toegangspas (Temporary Access Pass). Daardoor kan ik me niet aanmelden om er een te registreren.
message-phone-sign-in-closed = Een regel voor compatibele apparaten of app-beveiliging houdt het aanmelden in Authenticator op mijn telefoon tegen. De andere routes zijn ook gesloten. Kunnen jullie de registratie van die regel uitsluiten, of me vertellen hoe ik mijn telefoon in beheer laat nemen?
message-phone-management-unknown = Wordt mijn telefoon door het bedrijf beheerd? Volgens de instellingen kan alleen met beheerde telefoons worden aangemeld.
message-pass-would-be-lost = De routes die openstaan, verbruiken een eenmalige tijdelijke toegangspas (Temporary Access Pass) op de verkeerde plek. Ik heb er een nodig die vaker te gebruiken is.
message-remote-session = Alleen de QR-route staat voor mij open, en ik werk in een externe sessie. Waar staat een computer met Bluetooth waar ik achter kan zitten?
message-computer-cannot = Alleen de QR-route staat voor mij open, en deze computer heeft geen Bluetooth of het systeem is te oud.
message-no-allowed-route = Met de huidige instellingen staat voor mij geen route open.
message-result-not-listed = Ik heb de registratie twee keer doorlopen en er staat geen passkey in de lijst.
message-result-wrong-place = Mijn passkey is twee keer buiten Authenticator opgeslagen.

## About

about-title = Over Passkey Companion
about-lead = Het helpt je om een passkey in Microsoft Authenticator in te stellen. Daarna heb je dit programma niet meer nodig.
about-privacy = Het vraagt niet om een wachtwoord, code of naam, stuurt geen gegevens naar anderen en werkt offline.
about-not-microsoft = Het is niet gemaakt door Microsoft en niet aan Microsoft verbonden.
about-facts = Namen van menu’s veranderen. Bij elke instructie zeggen we waar die vandaan komt en wanneer die voor het laatst is gecontroleerd.
about-version = Versie { $version }
about-licence = Vrije software onder de MIT- of Apache 2.0-licentie, naar keuze. De lettertypen zijn Inter en Noto Sans, onder de SIL Open Font License.

## Notes about the program itself

note-damaged = We konden je eerdere antwoorden niet lezen. We hebben een kopie bewaard. Beantwoord de vragen opnieuw.
note-newer = Je eerdere antwoorden komen uit een nieuwere versie van dit programma. We hebben een kopie bewaard. Beantwoord de vragen opnieuw.
note-not-saved = Je antwoorden kunnen op deze computer niet worden opgeslagen. Je kunt doorgaan, maar sluit het venster niet.
note-disk-full = De schijf is vol, dus je antwoorden kunnen niet worden opgeslagen. Je kunt doorgaan, maar sluit het venster niet.
note-pretended = Proef met: { $settings }
note-not-opened = Dat konden we niet openen. Open het zelf.
note-dismiss = Verbergen
note-start-failed = Passkey Companion kon zijn venster niet openen. Start het vanaf een opdrachtregel met het woord ‘guide’ om de stappen als tekst te lezen.
note-crashed = Passkey Companion is gestopt door een fout in het programma.
note-crashed-saved = Je antwoorden zijn bewaard.
note-crashed-record = De fout is beschreven in { $file }.
search-clear = Wissen
copy = Kopiëren

## Words for assistive software, and states

light-running = Wordt gecontroleerd
light-pass = In orde
light-warn = Waarschuwing
light-fail = Probleem
light-skipped = Niet nodig
light-unknown = Onbekend
path-name = Waar je tikt, in volgorde
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
drawing-save = De telefoon vraagt waar je wilt opslaan. Kies { $place } en niets anders.
drawing-app = De app Authenticator. Tik op { $button }.

## The narrow window beside the browser

dock-narrow = Smal venster
dock-full = Volledig
dock-front = Altijd vooraan

welcome-organization = Voor je klaargezet door { $organization }.
paused-title = Op dit moment kan niemand beginnen
paused-text = Je bedrijf heeft dit even stopgezet. Ben je al begonnen, dan kun je het afmaken.
already-done-title = Je hebt al een passkey
already-done-text = Volgens je bedrijf is je passkey ingesteld. Ga alleen verder als je er nog een nodig hebt, bijvoorbeeld op een nieuwe telefoon.
support-title = Hulp van je bedrijf
support-phone = Telefoon: { $contact }
support-mail = E-mail: { $contact }
support-url = Web: { $contact }
about-it = Wat je IT-afdeling kan zien
about-it-never = Dit programma geeft je antwoorden, je telefoon en je aanmelding niet door: die blijven op deze computer.
about-it-status = Apparaatbeheer kan dit programma vragen hoe ver je bent: pagina, stap, tijden en waarom je niet verder kon.
about-it-kiosk = Op deze computer wordt niets bewaard, dus er is niets te zien.
about-it-nothing = Je bedrijf heeft in dit programma niets ingesteld.
about-it-keys = Je bedrijf heeft ingesteld: { $keys }
message-platform-not-allowed = De opgegeven instellingen staan op mijn soort telefoon geen passkey toe. Welke telefoon moet ik gebruiken, of kan ik een beveiligingssleutel krijgen?
