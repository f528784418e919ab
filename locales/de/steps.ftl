do-what-you-see = Folgen Sie der Zeile, die zu Ihrem Bildschirm passt:

step-get-authenticator = Microsoft Authenticator installieren
step-turn-on-provider = Authenticator für Passkeys einschalten
step-open-security-info = My Sign-Ins an diesem Computer öffnen
step-open-security-info-on-phone = My Sign-Ins auf dem Smartphone öffnen
step-choose-method = Auswählen, was Sie hinzufügen
step-different-way = Einen QR-Code anfordern
step-show-code = Den QR-Code anzeigen lassen
step-scan-code = Den QR-Code scannen
step-save-in-authenticator = Den Passkey in Authenticator speichern
step-name-passkey = Dem Passkey einen Namen geben
step-open-account = Ihr Konto in Authenticator öffnen
step-finish-in-app = In Authenticator fertigstellen
step-verify-in-browser = Die Seite nach Ihrem Passkey suchen lassen
step-confirm = Nachsehen, ob der Passkey da ist
step-work-profile-too = Im Arbeitsprofil dasselbe tun

## Get Microsoft Authenticator

do-install-android = Öffnen Sie auf Ihrem Smartphone den Play Store und installieren Sie Microsoft Authenticator.
do-install-no-play = Ihr Smartphone hat kein Google Play. Gibt es Microsoft Authenticator im Store Ihres Smartphones, installieren Sie die App von dort. Sonst fragen Sie Ihren Helpdesk.
do-install-work = Öffnen Sie den Play Store mit der Aktentasche am Symbol. Installieren Sie dort Microsoft Authenticator.
do-install-ios = Öffnen Sie auf Ihrem Smartphone den App Store und installieren Sie Microsoft Authenticator.
do-update-authenticator = Haben Sie die App schon? Bringen Sie sie zuerst auf den neuesten Stand.
do-company-portal = Wenn auf Ihrem Smartphone auch die App { $portal } ist, aktualisieren Sie sie ebenfalls.

## Open My Sign-Ins on this computer

do-open-my-sign-ins = Öffnen Sie My Sign-Ins. Die Seite von Microsoft öffnet sich in Ihrem Browser.
do-normal-window = Nehmen Sie ein normales Browserfenster, kein privates.
do-sign-in-computer = Melden Sie sich mit Ihrem Arbeitskonto an und bestätigen Sie die Anmeldung wie gewohnt.
do-sign-in-computer-pass = Melden Sie sich mit Ihrem Arbeitskonto an. Wenn danach gefragt wird, geben Sie Ihren befristeten Zugriffspass ein.

## Open My Sign-Ins on your phone

do-open-my-sign-ins-phone = Scannen Sie den Code mit der Kamera Ihres Smartphones oder tippen Sie die kurze Adresse in den Browser Ihres Smartphones ein.
do-chrome-android = Am besten klappt es mit Chrome.
do-sign-in-phone = Melden Sie sich mit Ihrem Arbeitskonto an und bestätigen Sie die Anmeldung wie gewohnt.
do-sign-in-phone-pass = Melden Sie sich mit Ihrem Arbeitskonto an. Wenn danach gefragt wird, geben Sie Ihren befristeten Zugriffspass ein.

## Choose the passkey in Authenticator

do-add-method = Wählen Sie { $add }.
do-choose-method = Wählen Sie { $method }. Gibt es auch einen Eintrag, der nur { $plain } heißt? Wählen Sie ihn nicht. Der Passkey würde an einem anderen Ort gespeichert.
do-sign-in-again = Wenn Sie sich noch einmal anmelden sollen, wählen Sie { $next } und melden Sie sich an.
do-create-page = Auf einer Seite wie { $page } wählen Sie { $next }.
do-leave-page-open = Sobald Sie { $page } sehen, machen Sie hier nicht weiter. Lassen Sie die Seite offen. Der nächste Schritt ist in Authenticator.

## QR code

do-having-trouble = Klicken Sie auf { $trouble }.
do-different-way = Klicken Sie auf { $way }.
do-pick-iphone = Wählen Sie { $phone }.
do-pick-android = Wählen Sie { $phone }.
do-provider-page = Vielleicht sehen Sie eine Seite wie { $page }. Das haben Sie schon erledigt. Klicken Sie auf { $continue }.
do-devices-ready = Vielleicht sehen Sie eine Seite wie { $page }. Klicken Sie auf { $ready }.
do-pick-phone = Wenn Sie gefragt werden, wo der Passkey gespeichert werden soll, wählen Sie { $phone } und dann { $next }.
do-other-device-first = Will die Seite auf diesem Computer speichern? Suchen Sie nach { $another }, { $more } oder { $way }.
do-allow-chrome-mac = Fragt der Browser, ob login.microsoft.com Ihr Gerät sehen darf, erlauben Sie es.
do-scan-ios = Öffnen Sie die Kamera-App, nicht den Scanner in Authenticator. Richten Sie sie auf den QR-Code und tippen Sie auf { $save }.
do-scan-android = Öffnen Sie die Kamera Ihres Smartphones und richten Sie sie auf den QR-Code. Tippen Sie auf das, was erscheint.
do-scan-in-app = Es passiert nichts? Tippen Sie in Authenticator auf { $add } und dann auf { $scan }.
do-scan-work = Nehmen Sie nicht die Kamera, sondern die Authenticator-App mit der Aktentasche: Tippen Sie dort auf { $add } und dann auf { $scan }.
do-save-passkey = Tippen Sie auf Ihrem Smartphone auf { $save }. Vielleicht müssen Sie danach noch auf { $continue } tippen.
do-choose-authenticator = Wählen Sie { $app }. Sehen Sie zuerst einen anderen Namen, suchen Sie nach einer Möglichkeit, das zu ändern.
do-unlock-phone = Entsperren Sie mit Finger, Gesicht oder PIN.
do-name = Gehen Sie zurück an diesen Computer. Geben Sie bei { $name } einen Namen ein, an dem Sie Ihr Smartphone erkennen. Klicken Sie dann auf { $next }.
do-created = Sobald Sie { $created } sehen, klicken Sie auf { $done }.
do-naming-hangs = Hängt die Seite? Öffnen Sie { $info }. Sehen Sie den Passkey dort in der Liste, können Sie die Seite schließen.

## Open your account in Authenticator

do-open-authenticator = Öffnen Sie Authenticator auf Ihrem Smartphone.
do-open-authenticator-work = Öffnen Sie auf Ihrem Smartphone die Authenticator-App mit der Aktentasche.
see-account-new = Die Seite { $page }
see-account-none = Kein Konto
see-account-listed = Mein Arbeitskonto in der Liste
see-account-restored = Mein Arbeitskonto, mit { $red } in Rot

do-account-new = Sie sehen { $page }: Tippen Sie auf { $add }.
do-account-none = Es ist kein Konto zu sehen: Tippen Sie auf { $add } oder { $plus }, dann auf { $work } und auf { $signin }.
do-account-listed = Ihr Arbeitskonto ist zu sehen: Tippen Sie darauf und dann auf { $create }.
do-account-restored = Sie sehen { $red } in Rot: Tippen Sie darauf und melden Sie sich zuerst an.
do-confirm-usual = Melden Sie sich mit Ihrem Arbeitskonto an und bestätigen Sie die Anmeldung wie gewohnt.
do-confirm-unsure = Melden Sie sich mit Ihrem Arbeitskonto an und bestätigen Sie, dass Sie es sind. Wird etwas verlangt, das Sie nicht haben? Machen Sie dann nicht weiter. Bitten Sie Ihren Helpdesk um einen befristeten Zugriffspass.
do-confirm-pass-once = Melden Sie sich mit Ihrem Arbeitskonto an. Geben Sie Ihren befristeten Zugriffspass hier ein, auf dem Smartphone, und nirgendwo sonst. Er gilt vielleicht nur einmal.
do-confirm-pass = Melden Sie sich mit Ihrem Arbeitskonto an. Wenn danach gefragt wird, geben Sie Ihren befristeten Zugriffspass ein.
do-consent = Wenn auf einer Seite wie { $page } aufgezählt wird, was eingerichtet wird, tippen Sie auf { $continue }.

## Turn on Authenticator for passkeys

do-tap-settings = Wenn Authenticator darum bittet, für Passkeys eingeschaltet zu werden, tippen Sie auf { $settings }. So kommen Sie an die richtige Stelle.
do-path = Wenn das nicht klappt, gehen Sie selbst dorthin:
do-path-by-hand = Gehen Sie auf Ihrem Smartphone zu:
do-switch = Schalten Sie das ein. Tippen Sie auf den Schalter, nicht auf den Namen daneben:
do-confirm-dialog = Ihr Smartphone bittet um eine Bestätigung. Stimmen Sie zu.
do-fallback = Sie finden den Schalter nicht?

## Finish in Authenticator

do-back-to-app = Gehen Sie zurück zu Authenticator und tippen Sie auf { $done }.
do-app-shows = In Ihrem Konto steht jetzt, dass { $passkey } hinzugefügt wurde. Tippen Sie auf { $done }.

## Let the page find your passkey

do-back-to-page = Gehen Sie zurück zu der Seite, die Sie offen gelassen haben, und wählen Sie { $next }.
do-page-finds = Die Seite sucht Ihren Passkey. Sobald sie ihn gefunden hat, wählen Sie { $done }.

## Check that the passkey is there

do-look-in-app = Öffnen Sie in Authenticator Ihr Arbeitskonto. Dort sollte { $passkey } stehen.
do-look-in-list = Öffnen Sie die Seite { $info }. In der Liste sollte ein Passkey in Microsoft Authenticator stehen.

## The same in the work profile

do-work-why = Ein Passkey funktioniert nur in dem Profil, in dem er erstellt wurde. Sie nutzen Ihr Konto in beiden Profilen, also braucht das Arbeitsprofil einen eigenen Passkey.
do-work-install = Sehen Sie nach, ob Authenticator im Arbeitsprofil installiert ist: Das Symbol hat dann eine kleine Aktentasche.
do-work-create = Öffnen Sie diese Authenticator-App. Tippen Sie auf Ihr Arbeitskonto und dann auf { $create }. Folgen Sie denselben Schritten.
do-work-switch = Wenn Sie Authenticator einschalten, suchen Sie oben auf der Seite nach einem Tab wie { $work }. Schalten Sie die Authenticator-App mit der Aktentasche ein.

## Where the menu is not known

fallback-android-1 = Öffnen Sie die Einstellungen Ihres Smartphones und suchen Sie nach { $word }.
fallback-android-2 = Öffnen Sie den Treffer zu Passwörtern oder Passkeys, nicht den unter Google.
fallback-android-3 = Suchen Sie dort eine Liste von Diensten oder Anbietern und schalten Sie Authenticator ein.
fallback-android-4 = Gibt es keine solche Liste? Dann hat der Hersteller sie in dieser Version weggelassen. Aktualisieren Sie Ihr Smartphone auf Android 15 oder neuer oder bitten Sie Ihren Helpdesk um einen Sicherheitsschlüssel.
fallback-android-words = Nichts gefunden? Suchen Sie nach { $second } und dann nach { $third }.
fallback-ios-1 = Öffnen Sie die Einstellungen Ihres iPhones und suchen Sie nach { $word }.
fallback-ios-2 = Öffnen Sie den Treffer zu Passwörtern und schalten Sie den Hauptschalter für Passwörter und Passkeys ein.
fallback-ios-3 = Schalten Sie in der App-Liste darunter Authenticator ein.
fallback-ios-4 = Authenticator ist nicht in der Liste? Öffnen Sie die App einmal und sehen Sie noch einmal nach. Auf einem Firmengerät hat die IT diese Einstellung vielleicht gesperrt.

path-try-second = Nicht da? Versuchen Sie es hier:
path-hint = Auf manchen Smartphones heißen die Einträge etwas anders.
path-hint-low = Bei diesem Smartphone sind wir nicht sicher. Versuchen Sie es zuerst so. Wenn es nicht passt, lesen Sie unten weiter.
switch-under = Unter { $list }

## What is special about a phone (assets/content/phones.toml, warnings)

phone-warning-samsung-pass = Samsung Pass steht oft an erster Stelle. Wählen Sie immer Authenticator, wenn Sie nach dem Speicherort gefragt werden.
phone-warning-settings-button-may-miss = Auf einigen Galaxy-Smartphones öffnet die Schaltfläche in Authenticator vielleicht die falsche Seite. Folgen Sie dann den Menüs, die hier stehen.
phone-warning-one-other-manager = Unter iOS 17 kann sich eine andere Passwort-App ausschalten, wenn Sie Authenticator einschalten. Sie können sie später wieder einschalten.
phone-warning-update-from-14 = Unter Android 14 fehlt dieser Schalter auf manchen Smartphones. Mit einem Update auf Android 15 kommt er meist dazu.
phone-warning-page-missing-or-crashes = Unter HyperOS 1 kann diese Seite fehlen oder sich von selbst schließen. Aktualisieren Sie dann Ihr Smartphone.
phone-warning-search-fails = Die Suche in den Einstellungen findet diese Seite vielleicht nicht. Gehen Sie dann über die Menüs.
phone-warning-china-rom = In China verkaufte Smartphones bevorzugen oft ihre eigene Passwort-App. Versuchen Sie es einmal. Bleibt der Schalter nicht an, nehmen Sie ein anderes Smartphone oder bitten Sie Ihren Helpdesk um einen Sicherheitsschlüssel.
phone-warning-switch-resets = Nach einem Neustart ist der Schalter vielleicht wieder aus. Prüfen Sie ihn, bevor Sie weitermachen.
phone-warning-tap-the-switch = Tippen Sie auf den Schalter selbst. Beim Tippen auf den Namen passiert vielleicht nichts.
phone-warning-save-window-crashes = Unter HyperOS 3 schließt sich das Fenster mit der Frage nach dem Speicherort manchmal sofort. Versuchen Sie es dann noch einmal. Hilft das nicht, fragen Sie Ihren Helpdesk.
phone-warning-save-window-blocked = Öffnet sich beim Speichern kein Fenster, erlauben Sie Authenticator, Fenster im Hintergrund zu öffnen. Heben Sie auch die Akkubeschränkung der App auf.
phone-warning-google-takes-over = Ihr Smartphone bietet vielleicht trotzdem den Passwortmanager von Google an. Wählen Sie Authenticator.
phone-warning-provider-not-listed = Auf manchen dieser Smartphones fehlt Authenticator vielleicht in der Liste. Öffnen Sie die App einmal und sehen Sie noch einmal nach.
phone-warning-kiosk-or-shared = Das sieht nach einem gemeinsam genutzten Dienstgerät aus. Ein Passkey gehört aber immer einer einzelnen Person. Fragen Sie Ihren Helpdesk, bevor Sie weitermachen.
phone-warning-no-qr = Dieses Smartphone kann den QR-Code nicht verwenden.
phone-warning-rooted = Authenticator funktioniert nicht auf Smartphones, deren System verändert wurde („gerootete“ Smartphones).
