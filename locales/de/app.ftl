app-name = Passkey Companion

next = Weiter
back = Zurück
not-sure = Nicht sicher
copied = Kopiert
copy-message = Nachricht kopieren

page-welcome = Willkommen
page-phone = Ihr Smartphone
page-sign-in = Ihre Anmeldung
page-plan = Ihr Plan
page-ready = Vorbereiten
page-on-phone = Am Smartphone
page-create = Passkey erstellen
page-verify = Prüfen
page-done = Fertig

time-left = { $minutes ->
    [one] Noch etwa eine Minute
   *[other] Noch etwa { $minutes } Minuten
}
chip-change = Ändern: { $answer }

rail-name = Schritte

## Welcome

welcome-title = Ihren Passkey einrichten
welcome-lead = Mit einem Passkey melden Sie sich bei der Arbeit mit Ihrem Smartphone an, ganz ohne Passwort. Wir begleiten Sie Schritt für Schritt.
welcome-time = Meist dauert das fünf bis fünfzehn Minuten.
welcome-phone = Legen Sie Ihr Smartphone bereit. Sie brauchen ein iPhone ab iOS { $ios } oder ein Android-Smartphone ab Android { $android }.
welcome-privacy = Wir fragen nie nach Ihrem Namen, Ihrem Passwort oder einem Code. Ihre Antworten bleiben auf diesem Computer.
welcome-help = Erscheint eine Meldung, die Sie nicht kennen? Klicken Sie auf „Ich sehe etwas anderes“. Viele Meldungen erklären wir und sagen, wer helfen kann.
welcome-language = Sprache
no-font = Dieser Computer kann diese Sprache nicht anzeigen
welcome-start = Starten
welcome-continue = Weitermachen, wo Sie waren
about-button = Über dieses Programm
# Where their own letters cannot be drawn:

## Your phone

phone-title = Welches Smartphone haben Sie?
phone-lead = Gemeint ist das Smartphone, mit dem Sie sich anmelden möchten.
phone-platform = Art des Smartphones
phone-which = Nicht sicher, welches Sie haben?
phone-which-answer = Ist auf der Rückseite ein Apfel, ist es ein iPhone. Wenn nicht, ist es ein Android-Smartphone: Samsung, Google, Xiaomi oder ein anderes.
platform-ios = iPhone
platform-ios-text = Von Apple
platform-android = Android
platform-android-text = Samsung, Google, Xiaomi und andere
phone-maker = Welche Marke ist es?
phone-maker-lead = Der Name steht auf der Rückseite des Smartphones oder erscheint auf dem Bildschirm, wenn das Smartphone startet.
phone-maker-more = Weitere Marken
maker-other = Andere Marke oder nicht sicher
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
maker-degoogled = LineageOS, /e/ oder iodé
maker-grapheneos = GrapheneOS
phone-version-ios = Welche iOS-Version?
phone-version-android = Welche Version?
version-ios = iOS { $number }
version-android = Android { $number }
version-row-android = { $name } (Android { $number })
version-older = Älter
phone-where = Wo finde ich das?
find-version = Sehen Sie auf Ihrem Smartphone hier nach: { $path }.
find-version-ios = Öffnen Sie auf Ihrem iPhone die Einstellungen. Suchen Sie die Seite mit den Infos zum Gerät. Dort steht die iOS-Version.
find-version-android = Öffnen Sie auf Ihrem Smartphone die Einstellungen. Suchen Sie die Seite mit den Infos zum Gerät. Oft ist es der letzte Eintrag. Dort steht die Android-Version.
phone-profile = Haben Ihre Arbeits-Apps eine kleine Aktentasche am Symbol?
profile-personal = Nein, oder ich nutze solche Apps nicht
profile-personal-text = Sie nutzen Ihr Arbeitskonto zusammen mit Ihren privaten Apps.
profile-work = Ja, meine Arbeits-Apps haben eine kleine Aktentasche am Symbol
profile-work-text = Ihr Arbeitskonto ist nur im Arbeitsprofil.
profile-both = Manche schon, manche nicht
profile-both-text = Sie nutzen Ihr Arbeitskonto in beiden Profilen. Dann braucht jedes Profil seinen eigenen Passkey.

chip-side-personal = Arbeits-Apps ohne Aktentasche
chip-side-work = Arbeits-Apps mit Aktentasche
chip-side-both = Arbeits-Apps in beiden Profilen

## Authenticator, while the questions are answered

app-title = Microsoft Authenticator holen
app-lead = Machen Sie das jetzt. Während die App lädt, beantworten Sie hier ein paar Fragen.
app-next = App lädt oder ist aktuell

## How you sign in

sign-in-title = Wie melden Sie sich bei der Arbeit an?
sign-in-lead = Was benutzen Sie außer Ihrem Passwort? Bevor Sie einen Passkey hinzufügen können, verlangt Microsoft einen zweiten Nachweis, dass wirklich Sie es sind.
sign-in-question = Wie bestätigen Sie, dass Sie es sind?
proof-app = Ich bestätige in einer App
proof-app-text = Eine Meldung auf dem Smartphone bittet Sie, zu bestätigen oder eine Zahl einzugeben.
proof-code = Ich gebe einen Code aus einer App ein
proof-code-text = Sechs Ziffern, die jede halbe Minute wechseln.
proof-sms = Ich bekomme eine SMS oder einen Anruf
proof-sms-text = Mit einem Code zum Eingeben oder der Bitte, eine Taste zu drücken.
proof-key = Ich benutze einen Sicherheitsschlüssel
proof-key-text = Ein kleines Gerät, das Sie einstecken oder ans Smartphone halten.
proof-tap = Ich habe einen befristeten Zugriffspass
proof-tap-text = Ein Code vom Helpdesk oder von Ihrer Führungskraft, der nur eine bestimmte Zeit gilt.
proof-password = Ich habe nur ein Passwort
proof-password-text = Beim Anmelden brauchen Sie nur Ihr Passwort.
proof-unsure = Nicht sicher
proof-unsure-text = Wir sagen Ihnen, worauf Sie achten können.
pass-keep-title = Benutzen Sie Ihren Zugriffspass noch nicht
pass-keep = Heben Sie ihn auf, bis wir Ihnen sagen, wo Sie ihn eingeben. Wenn Sie ihn an der falschen Stelle benutzen, funktioniert er vielleicht nicht noch einmal.
pass-kind = Wie oft können Sie Ihren Zugriffspass benutzen?
proof-tap-once = Einmal, oder ich weiß es nicht
proof-tap-once-text = Wir planen so, als ob Ihr Zugriffspass nur einmal gilt.
proof-tap-multi = Mehrmals
chip-tap-once = Mein Zugriffspass gilt einmal
chip-tap-multi = Mein Zugriffspass gilt mehrmals
chip-managed-yes = Verwaltetes Smartphone
chip-managed-no = Smartphone nicht verwaltet
chip-managed-unsure = Smartphone verwaltet: nicht sicher
managed-question = Verwaltet Ihr Unternehmen das Smartphone, auch wenn es privat ist?
managed-yes = Ja, zum Beispiel mit einem Arbeitsprofil oder Company Portal (Unternehmensportal)
managed-no = Nein
managed-unsure = Nicht sicher

## Your plan

plan-title = Das ist Ihr Plan
plan-have = Halten Sie das bereit
plan-missing-something = Fehlt etwas?
plan-side = Haben Ihre Arbeits-Apps eine kleine Aktentasche am Symbol?
plan-go = Ich habe alles
plan-back = Zurück zur letzten Stelle
plan-know = Bevor Sie beginnen
plan-additions = Was wird Ihrem Konto hinzugefügt?
done-additions = Was wurde Ihrem Konto hinzugefügt?
plan-additions-note = Was Sie sehen, hängt von den Einstellungen Ihres Unternehmens ab.
plan-others = Andere Wege
plan-pick = Diesen Weg nehmen
plan-recommended = Zurück zum empfohlenen Weg
plan-missing = Ein paar Antworten fehlen noch
plan-closed = Dieser Weg ist jetzt geschlossen: { $route }
plan-closed-other = Unten steht der nächstbeste Weg. Alle Ihre Antworten sind noch da.
plan-closed-none = Alle Ihre Antworten sind noch da.
stop-next = Was Sie jetzt tun können
stop-others = Was Sie sonst noch tun können
stop-change = Antworten ändern
stop-switch-seen = Mein Smartphone hat den Schalter
handover-label = Nachricht zum Verschicken

## Get ready

ready-title = Halten Sie das bereit
ready-lead = Dann kommt später nichts dazwischen.
ready-computer = Dieser Computer
ready-phone = Ihr Smartphone
ready-tick-all = Haken Sie jede Zeile ab, die bei Ihnen stimmt.
ready-cannot = Das kann ich nicht abhaken
ready-looking = Die Prüfungen laufen noch.
ready-again = Neu prüfen
ready-red = { $count ->
    [one] Eine Sache steht im Weg
   *[other] { $count } Dinge stehen im Weg
}
ready-red-text = Beheben Sie das zuerst. Prüfen Sie dann erneut.
ready-others = { $count ->
    [one] Eine weitere Prüfung
   *[other] { $count } weitere Prüfungen
}
ready-anyway = Trotzdem weiter
ready-evidence = Details für Ihren Helpdesk
ready-evidence-label = Technische Details
fix-turn-on = Einschalten
fix-open-settings = Einstellungen öffnen
fix-open-portal = Seite öffnen
fix-use-browser = Diesen Browser nehmen
fix-copy = Für IT kopieren

## Steps

pick-what-you-see = Was sehen Sie auf Ihrem Smartphone?
place-phone = Auf Ihrem Smartphone
place-phone-now = Nehmen Sie jetzt Ihr Smartphone
place-computer = An diesem Computer
place-computer-now = Jetzt zurück an diesen Computer
dock-beside = Dieses Fenster schmal machen
step-done = Nächster Schritt
signed-in = Ich bin angemeldet
save-title = Prüfen Sie, wo der Passkey gespeichert wird
open-my-sign-ins = My Sign-Ins öffnen
browser-opened = Die Seite ist in Ihrem Browser geöffnet. Kommen Sie für den nächsten Schritt hierher zurück.
browser-failed-title = Ihr Browser hat sich nicht geöffnet
browser-failed = Kopieren Sie die Adresse unten in einen Browser oder scannen Sie den Code mit einem anderen Gerät.
browser-failed-qr = My Sign-Ins
address-label = Adresse
short-label = Kurze Adresse
store-qr = Scannen, um die App zu holen
my-sign-ins-qr = Scannen, um My Sign-Ins zu öffnen
clock-sign-in = Nach der Anmeldung haben Sie etwa { $minutes } Minuten Zeit.
clock-pass = Nachdem Sie Ihren Zugriffspass benutzt haben, haben Sie etwa { $minutes } Minuten Zeit.
clock-left = { $minutes ->
    [0] Die Zeit ist vielleicht um
    [one] Noch etwa eine Minute Zeit
   *[other] Noch etwa { $minutes } Minuten Zeit
}
clock-sign-in-over = Die Zeit ist vielleicht um. Wenn Sie sich noch einmal anmelden sollen, tun Sie das. Klicken Sie dann auf „Noch einmal angemeldet“.
clock-pass-over = Die Zeit ist vielleicht um. Wenn Sie wieder nach dem Zugriffspass gefragt werden, bitten Sie Ihren Helpdesk um einen neuen Zugriffspass.
clock-again = Noch einmal angemeldet
phone-language-ask = Hat Ihr Smartphone eine andere Sprache?
phone-language = Sprache Ihres Smartphones
phone-language-is = Sprache Ihres Smartphones: { $language }
label-english = { $label } (auf Englisch)
note-english = * Diesen Namen kennen wir nur auf Englisch. Auf Ihrem Bildschirm steht er vielleicht in einer anderen Sprache.
note-english-search = * Diesen Namen kennen wir nur auf Englisch. Auf Ihrem Smartphone heißt er vielleicht anders. Suchen Sie in den Einstellungen nach: { $word }
label-probable = wahrscheinlich { $label }, auf Englisch { $english }
note-probable = ≈ So heißt das anderswo, wo der englische Name in Klammern steht. Auf Ihrem Bildschirm wahrscheinlich auch.
note-search = Nicht da? Suchen Sie in den Einstellungen des Smartphones nach: { $word }
note-and = { $one } { $two }

## Make sure

verify-title = Ist Ihr Passkey da?
verify-lead = Sehen Sie kurz nach, ob es geklappt hat.
verify-question = Was sehen Sie?
verify-result-listed = Ja, der Passkey ist da
verify-result-listed-text = In Microsoft Authenticator.
verify-result-not-listed = Kein Passkey zu sehen
verify-result-not-listed-text = Oder es kam eine Meldung, dass etwas schiefgegangen ist.
verify-result-wrong-place = Es gibt einen Passkey, aber nicht in Authenticator
verify-result-wrong-place-text = Dort steht ein anderer Name, zum Beispiel ein Passwortmanager oder Windows Hello.
clean-title = Erst aufräumen, dann noch einmal versuchen
clean-orphan = Vielleicht ist noch ein unfertiger Passkey auf Ihrem Smartphone. Er kann den nächsten blockieren.
clean-orphan-delete = Tippen Sie in Authenticator auf Ihr Arbeitskonto. Sehen Sie dort einen Passkey, tippen Sie auf { $settings } und dann auf { $delete }.
clean-message = Es kam eine Meldung
clean-wrong-place = Der Passkey wurde an einem anderen Ort gespeichert. Von dort nimmt Ihr Unternehmen ihn vielleicht nicht an.
clean-wrong-place-delete = Löschen Sie diesen Passkey auf der Seite { $info }. Löschen Sie ihn auch dort, wo er gespeichert wurde.
clean-wrong-place-next = Wählen Sie beim nächsten Mal { $app }, wenn Sie nach dem Speicherort gefragt werden.
try-again = Neuer Versuch
verify-enough-title = Sie haben Ihren Teil getan
verify-enough = Sie haben zweimal alles richtig gemacht. Etwas anderes stimmt nicht. Sie können es von hier aus nicht sehen, Ihr Helpdesk aber schon.

## Done

done-title = Sie haben jetzt einen Passkey
done-lead = Er ist in Microsoft Authenticator auf Ihrem Smartphone gespeichert.
done-tomorrow = Wenn Sie sich das nächste Mal bei der Arbeit anmelden
done-tomorrow-1 = Legen Sie Ihr Smartphone neben sich.
done-tomorrow-2 = Wenn gefragt wird, wie Sie sich anmelden möchten, wählen Sie Ihren Passkey.
done-tomorrow-3 = Bestätigen Sie auf Ihrem Smartphone.
done-pass = Steht Ihr Zugriffspass auf einem Zettel? Werfen Sie den Zettel weg. Sie brauchen den Zugriffspass nicht mehr.
done-keep = Denken Sie daran
done-second-method = Behalten Sie eine zweite Anmeldemethode für den Fall, dass Ihr Smartphone verloren geht oder kaputt ist.
done-new-phone = Neues Smartphone? Erstellen Sie dort einen neuen Passkey, bevor Sie das alte Smartphone zurücksetzen. Der Passkey ist in keinem Backup enthalten.
done-screen-lock = Schalten Sie die PIN oder den Code Ihres Smartphones nicht ab. Ohne diese Sperre kann der Passkey verloren gehen.
done-close = Schließen
start-over-button = Neu beginnen
start-over-title = Neu beginnen?
start-over-lead = Ihre Antworten auf diesem Computer werden gelöscht. An Ihrem Konto ändert sich nichts.
start-over-yes = Antworten löschen
start-over-no = Antworten behalten
resume-title = Weitermachen, wo Sie waren?
resume-phone = Auf diesem Computer sind noch Antworten von früher: { $phone }, bei „{ $place }“.
resume-lead = Auf diesem Computer sind noch Antworten von früher, bei „{ $place }“.
resume-other = Ich bin jemand anderes

## Help

help-button = Ich sehe etwas anderes
help-title = Was sehen Sie?
help-lead = Geben Sie ein paar Wörter oder eine Zahl vom Bildschirm ein.
help-search = Wörter auf dem Bildschirm
help-here = Bei diesem Schritt oft zu sehen
help-common = Kommt oft vor
help-found =
    { $count ->
        [one] Eine Erklärung passt
       *[other] { $count } Erklärungen passen
    }
help-nothing-title = Diese Meldung kennen wir nicht
help-nothing = Versuchen Sie es mit weniger Wörtern oder mit einer Zahl aus der Meldung. Wenn die Meldung immer wieder kommt, rufen Sie Ihren Helpdesk an und lesen Sie sie vor.
help-maybe-title = Nichts Sicheres. Ist es eines davon?
help-maybe = Das ist nur ähnlich. Wenn nichts davon passt, rufen Sie Ihren Helpdesk an und lesen Sie die Meldung vor.
help-unknown-title = Die Zahl { $number } steht nicht in unserer Liste
help-unknown = Microsoft hat eine Seite zu dieser Zahl. Auch Ihr IT-Helpdesk kann sie nutzen: { $address }
help-look-up = Bei Microsoft nachsehen
help-or = Oder ist es eines davon?
help-go-on = Das habe ich getan, weiter
help-do = Was Sie tun können
help-on-screen = Auf dem Bildschirm: { $quote }
help-told = Ich habe die IT informiert
help-waiting-title = Sie warten seit { $date } auf die IT
help-waiting = Alle Ihre Antworten bleiben erhalten. Sie können dieses Fenster schließen. Sobald Sie eine Antwort haben, machen Sie dort weiter, wo Sie waren.
help-answered = Ich habe eine Antwort, weiter
help-back = Zurück zur vorigen Seite

## Messages to hand over

message-hello = Hallo, ich richte gerade einen Passkey in Microsoft Authenticator ein und komme ohne Ihre Hilfe nicht weiter.
message-phone = Smartphone: { $phone }
message-route = Weg { $route } ist nicht möglich: { $reason }
message-end = (Passkey Companion { $version }, { $reason })
message-cloud-without-passkeys = Mein Konto liegt in der 21Vianet-Cloud, in der es keine Passkeys gibt. Welche andere Anmeldemethode soll ich verwenden?
message-phone-too-old = Mein Smartphone ist älter als iOS { $ios } oder Android { $android }. Kann ich einen Sicherheitsschlüssel oder ein anderes Smartphone bekommen?
message-phone-not-supported = Mein Smartphone kann keinen Passkey in Authenticator speichern. Kann ich einen Sicherheitsschlüssel oder ein anderes Smartphone bekommen?
message-phone-usually-too-old = Mein Smartphone ist wahrscheinlich älter als Android { $android }. Kann ich einen Sicherheitsschlüssel oder ein anderes Smartphone bekommen?
message-switch-missing = Mein Smartphone hat Android 14, und der Schalter für Anbieter von Anmeldedaten (Credential Provider) fehlt vielleicht. Kann ich einen Sicherheitsschlüssel oder ein anderes Smartphone bekommen?
message-no-second-proof = Ich habe nur ein Passwort. Bevor ich einen Passkey hinzufügen kann, brauche ich einen befristeten Zugriffspass oder eine andere zweite Anmeldemethode.
message-pass-not-issued-here = Ich habe einen Code bekommen, aber laut den Einstellungen verwenden wir keine befristeten Zugriffspässe. Wofür ist mein Code?
message-passkey-already-demanded = Ich muss mich bereits mit einem Passkey anmelden und habe keinen befristeten Zugriffspass. Deshalb kann ich mich nicht anmelden, um einen Passkey zu registrieren.
message-phone-sign-in-closed = Eine Regel für konforme Geräte oder App-Schutz blockiert die Anmeldung in Authenticator auf meinem Smartphone. Die anderen Wege sind ebenfalls gesperrt. Bitte nehmen Sie die Registrierung von der Regel aus oder sagen Sie mir, wie ich mein Smartphone in die Verwaltung aufnehme.
message-phone-management-unknown = Wird mein Smartphone vom Unternehmen verwaltet? Laut den Einstellungen ist die Anmeldung nur auf verwalteten Smartphones erlaubt.
message-pass-would-be-lost = Die möglichen Wege würden einen einmaligen befristeten Zugriffspass an der falschen Stelle verbrauchen. Ich brauche einen, der mehrmals verwendet werden kann.
message-remote-session = Für mich ist nur der Weg mit QR-Code möglich, und ich arbeite über eine Remotesitzung. Wo finde ich einen Computer mit Bluetooth, an den ich mich setzen kann?
message-computer-cannot = Für mich ist nur der Weg mit QR-Code möglich, und dieser Computer hat kein Bluetooth, oder sein System ist zu alt.
message-no-allowed-route = Mit den aktuellen Einstellungen ist für mich kein Weg offen.
message-result-not-listed = Ich habe die Registrierung zweimal durchlaufen, und es wird kein Passkey angezeigt.
message-result-wrong-place = Mein Passkey wurde zweimal außerhalb von Authenticator gespeichert.

## About

about-title = Über Passkey Companion
about-lead = Es hilft Ihnen, einen Passkey in Microsoft Authenticator einzurichten. Danach brauchen Sie dieses Programm nicht mehr.
about-privacy = Es fragt nach keinem Passwort, keinem Code und keinem Namen, sendet niemandem Daten und funktioniert auch offline.
about-not-microsoft = Es stammt nicht von Microsoft und steht in keiner Verbindung zu Microsoft.
about-facts = Menüs werden manchmal umbenannt. Bei jeder Anweisung sagen wir, woher sie kommt und wann sie zuletzt geprüft wurde.
about-version = Version { $version }
about-licence = Freie Software unter der MIT- oder der Apache-2.0-Lizenz, nach Ihrer Wahl. Die Schriften sind Inter und Noto Sans, unter der SIL Open Font License.

## Notes about the program itself

note-damaged = Wir konnten Ihre früheren Antworten nicht lesen. Eine Kopie haben wir aufgehoben. Bitte antworten Sie noch einmal.
note-newer = Ihre früheren Antworten stammen aus einer neueren Version dieses Programms. Eine Kopie haben wir aufgehoben. Bitte antworten Sie noch einmal.
note-not-saved = Ihre Antworten können auf diesem Computer nicht gespeichert werden. Sie können weitermachen, aber schließen Sie das Fenster nicht.
note-disk-full = Die Festplatte ist voll, deshalb können Ihre Antworten nicht gespeichert werden. Sie können weitermachen, aber schließen Sie das Fenster nicht.
note-pretended = Probelauf mit: { $settings }
note-not-opened = Das konnten wir nicht öffnen. Bitte öffnen Sie es selbst.
note-dismiss = Ausblenden
note-start-failed = Passkey Companion konnte kein Fenster öffnen. Starten Sie es in einer Konsole mit dem Wort „guide“, dann lesen Sie die Schritte als Text.
note-crashed = Passkey Companion wurde wegen eines Programmfehlers beendet.
note-crashed-saved = Ihre Antworten sind gespeichert.
note-crashed-record = Ein Bericht dazu steht in { $file }.
search-clear = Leeren
copy = Kopieren

## Words for assistive software, and states

light-running = Wird geprüft
light-pass = In Ordnung
light-warn = Warnung
light-fail = Problem
light-skipped = Nicht nötig
light-unknown = Nicht bekannt
path-name = Wo Sie nacheinander tippen
rail-done = erledigt
message-close = Schließen

## The drawn phone. Alternatives are read aloud to people who cannot see the drawing.

drawing-iphone = Zeichnung eines iPhones
drawing-pixel = Zeichnung eines Pixel-Smartphones
drawing-samsung = Zeichnung eines Samsung-Smartphones
drawing-xiaomi = Zeichnung eines Xiaomi-Smartphones
drawing-neutral = Zeichnung eines Android-Smartphones
drawing-play = Abspielen
drawing-pause = Pause
drawing-step = Nächstes Bild
drawing-replay = Von vorn
drawing-list = Die Seite { $title }. Tippen Sie auf { $row }.
drawing-switch = Die Seite { $title }. Schalten Sie { $row } ein.
drawing-confirm = Die Frage { $title }. Stimmen Sie zu.
drawing-save = Das Smartphone fragt nach dem Speicherort. Wählen Sie { $place } und nichts anderes.
drawing-app = Die Authenticator-App. Tippen Sie auf { $button }.

## The narrow window beside the browser

dock-narrow = Schmales Fenster
dock-full = Volle Größe
dock-front = Immer im Vordergrund

welcome-organization = Eingerichtet für Sie von { $organization }.
paused-title = Zurzeit kann niemand anfangen
paused-text = Ihr Unternehmen hat das vorerst angehalten. Wenn Sie schon angefangen haben, können Sie es abschließen.
already-done-title = Sie haben schon einen Passkey
already-done-text = Ihr Unternehmen meldet, dass Ihr Passkey eingerichtet ist. Machen Sie nur weiter, wenn Sie noch einen brauchen, zum Beispiel auf einem neuen Smartphone.
support-title = Hilfe von Ihrem Unternehmen
support-phone = Telefon: { $contact }
support-mail = E-Mail: { $contact }
support-url = Web: { $contact }
about-it = Was Ihre IT-Abteilung sehen kann
about-it-never = Ihre Antworten, Ihr Smartphone und Ihre Anmeldung erfährt sie von diesem Programm nicht: Sie bleiben auf diesem Computer.
about-it-status = Die Geräteverwaltung kann dieses Programm fragen, wie weit Sie sind: Seite, Schritt, Zeiten und warum es nicht weiterging.
about-it-kiosk = Auf diesem Computer wird nichts gespeichert, also gibt es nichts zu sehen.
about-it-nothing = Ihr Unternehmen hat in diesem Programm nichts festgelegt.
about-it-keys = Ihr Unternehmen hat festgelegt: { $keys }
message-platform-not-allowed = Die hinterlegten Einstellungen erlauben auf meiner Art von Smartphone keinen Passkey. Welches Smartphone soll ich verwenden, oder kann ich einen Sicherheitsschlüssel bekommen?
