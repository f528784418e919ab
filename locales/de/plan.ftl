mark-label-open = „
mark-label-close = “

## Routes

route-app = Auf Ihrem Smartphone, in Authenticator
route-phone-browser = Auf Ihrem Smartphone, zuerst im Browser
route-handoff = An diesem Computer beginnen, auf dem Smartphone abschließen
route-qr = An diesem Computer, mit einem QR-Code
route-app-short = Alles geschieht in einer einzigen App. Kein Bluetooth, kein QR-Code.
route-phone-browser-short = Sie beginnen auf der Microsoft-Seite im Browser Ihres Smartphones und schließen in der App ab.
route-handoff-short = Sie beginnen hier auf der Microsoft-Seite und schließen in der App ab. Danach prüft die Microsoft-Seite, ob es geklappt hat.
route-qr-short = Ihr Smartphone scannt einen QR-Code von diesem Bildschirm. Smartphone und Computer brauchen beide Bluetooth.

## Why a route is open

reason-recommended = Microsoft empfiehlt diesen Weg. Er klappt auch dann, wenn Ihr Unternehmen Passkeys sehr streng prüft.
reason-recommended-alone = Microsoft empfiehlt diesen Weg.
reason-no-bluetooth-needed = Er braucht weder Bluetooth noch einen QR-Code.
reason-works-with-attestation = Dieser Weg klappt auch dann, wenn Ihr Unternehmen prüft, wo der Passkey erstellt wird.
reason-pass-used-on-phone = Ihr befristeter Zugriffspass kommt genau dort zum Einsatz, wo er gebraucht wird: auf Ihrem Smartphone.
reason-no-phone-sign-in = Ihr Unternehmen erlaubt die Anmeldung nur auf verwalteten Smartphones. Auf diesem Weg müssen Sie sich auf dem Smartphone nicht anmelden.
reason-organisation-prefers = Ihr Unternehmen bevorzugt diesen Weg.
reason-you-chose = Sie haben diesen Weg gewählt.
reason-attestation-off = Ihr Unternehmen erlaubt diesen Weg.

## Why a route is closed

reason-attestation-enforced = Ihr Unternehmen prüft, wo der Passkey erstellt wird. Auf diesem Weg scheitert die Prüfung, und ein unbrauchbarer Passkey bleibt zurück.
reason-attestation-unknown = Wir wissen nicht, ob Ihr Unternehmen prüft, wo der Passkey erstellt wird. Falls ja, scheitert dieser Weg, und ein unbrauchbarer Passkey bleibt zurück.
reason-one-time-pass = Ihr befristeter Zugriffspass gilt vielleicht nur einmal. Wenn Sie ihn hier benutzen, geht das auf Ihrem Smartphone nicht mehr.
reason-phone-not-managed = Ihr Unternehmen erlaubt die Anmeldung nur auf verwalteten Smartphones, und Ihres wird nicht verwaltet.
reason-phone-management-unknown = Ihr Unternehmen erlaubt die Anmeldung nur auf verwalteten Smartphones, und wir wissen nicht, ob Ihres dazugehört.
reason-remote-session = Sie benutzen diesen Computer von einem anderen Ort aus. So weit reicht Bluetooth nicht.
reason-phone-cannot-scan = Dieses Smartphone kann den QR-Code nicht verwenden.
reason-no-bluetooth = Dieser Computer hat kein Bluetooth.
reason-computer-too-old = Das System auf diesem Computer ist dafür zu alt.
reason-not-allowed = Ihr Unternehmen nutzt diesen Weg nicht.

## What appears on the account

addition-passkey = Ein Passkey in Microsoft Authenticator
addition-passwordless-sign-in = Anmelden ohne Passwort, per Bestätigung auf dem Smartphone
addition-approvals = Bestätigungen und Codes in Authenticator
addition-device = Ihr Smartphone in der Geräteliste Ihres Unternehmens

## What to know before starting

warning-wrong-place = Smartphone oder Computer bieten für den Passkey vielleicht auch andere Speicherorte an, zum Beispiel einen Passwortmanager. Richtig ist nur Authenticator.
warning-samsung-pass = Beim Speichern steht Samsung Pass manchmal an erster Stelle. Wählen Sie stattdessen Authenticator.
warning-switch-often-missing = Manchen Smartphones wie Ihrem fehlt der Schalter, mit dem Authenticator Passkeys speichern darf. Prüfen Sie deshalb zuerst, ob er da ist.
warning-switch-may-not-hold = Auf Smartphones wie Ihrem bleibt der Schalter oft nicht an. Versuchen Sie es einmal. Klappt es nicht, nehmen Sie ein anderes Smartphone oder bitten Sie um einen Sicherheitsschlüssel.
warning-shared-device = Das sieht nach einem gemeinsam genutzten Dienstgerät aus. Ein Passkey gehört aber immer einer einzelnen Person. Fragen Sie Ihren Helpdesk, bevor Sie beginnen.
warning-path-uncertain = Bei den Menüs Ihres Smartphones sind wir nicht sicher. Sehen sie anders aus, nehmen Sie die Suche in den Einstellungen.
warning-path-unknown = Die Menüs Ihres Smartphones kennen wir nicht. Suchen Sie den Schalter mit der Suche in den Einstellungen.
warning-version-unknown = Ihr Smartphone braucht mindestens iOS { $ios } oder Android { $android }. Prüfen Sie das zuerst.
warning-proof-unknown = Beim Einrichten müssen Sie bestätigen, dass Sie es sind, zum Beispiel mit einer App oder einem Code. Wenn Sie nur ein Passwort haben, machen Sie nicht weiter. Bitten Sie Ihren Helpdesk um einen befristeten Zugriffspass.
warning-company-network = Ihr Unternehmen erlaubt das nur im eigenen Netzwerk. Verbinden Sie diesen Computer und Ihr Smartphone damit.
warning-app-protection = Die Regeln Ihres Unternehmens können Authenticator aufhalten. Sehen Sie eine Meldung dazu, liegt es nicht an Ihnen. Suchen Sie hier nach der Meldung. Senden Sie der IT dann den Text, den Sie finden.
warning-text-messages-end = Microsoft schafft die Anmeldung per SMS und Anruf nach und nach ab; für die meisten endet sie im Februar 2027. Ein Passkey tritt an ihre Stelle.
warning-pass-clock = Beginnen Sie erst, wenn Sie zehn Minuten Zeit haben. Sobald Sie den Zugriffspass eingegeben haben, müssen Sie in dieser Zeit fertig werden.
warning-both-sides = Sie nutzen Ihr Konto in beiden Profilen Ihres Smartphones. Jedes Profil braucht seinen eigenen Passkey. Den zweiten erstellen Sie am Schluss.
warning-work-side-may-be-locked = Im Arbeitsprofil muss Ihr Unternehmen Authenticator vielleicht erst freigeben. Ist der Schalter grau, fragen Sie Ihren Helpdesk.
warning-switch-may-be-locked = Ihr Unternehmen verwaltet dieses Smartphone und hat den Schalter vielleicht gesperrt. Ist er grau, fragen Sie Ihren Helpdesk.
warning-altered-phone = Authenticator lehnt gerootete Smartphones ab und kann Ihres für eines halten, weil sein System nicht vom Hersteller ist. Auch die Prüfung des Geräts durch Ihr Unternehmen kann scheitern. Versuchen Sie es einmal. Klappt es nicht, nehmen Sie ein anderes Smartphone oder bitten Sie um einen Sicherheitsschlüssel.

## Stops: what it is

stop-cloud-without-passkeys = Für Ihr Konto gibt es keine Passkeys
stop-phone-too-old = Das System dieses Smartphones ist zu alt für einen Passkey
stop-phone-not-supported = Dieses Smartphone kann den Passkey nicht speichern
stop-phone-usually-too-old = Dieses Smartphone ist wahrscheinlich zu alt für einen Passkey
stop-switch-missing = Diesem Smartphone fehlt vielleicht der Schalter für Passkeys
stop-no-second-proof = Bevor Sie beginnen, brauchen Sie noch etwas
stop-pass-not-issued-here = Wir sind nicht sicher, welchen Code Sie haben
stop-passkey-already-demanded = Sie brauchen zuerst einen befristeten Zugriffspass
stop-phone-sign-in-closed = Die Regeln Ihres Unternehmens lassen dieses Smartphone noch nicht zu
stop-phone-management-unknown = Zuerst klären: Wird Ihr Smartphone verwaltet?
stop-pass-would-be-lost = Ihr befristeter Zugriffspass ginge verloren
stop-remote-session = Setzen Sie sich direkt an den Computer
stop-computer-cannot = Dieser Computer kann den Passkey nicht erstellen
stop-no-allowed-route = Die Einstellungen Ihres Unternehmens lassen keinen Weg offen

stop-cloud-without-passkeys-why = Ihr Konto liegt in der Microsoft-Cloud, die 21Vianet in China betreibt. Dort gibt es keine Passkeys. Sie haben nichts falsch gemacht.
stop-phone-too-old-why = Passkeys in Authenticator brauchen mindestens iOS { $ios } oder Android { $android }. Ältere Systeme können sie nicht speichern.
stop-phone-not-supported-why = Smartphones dieser Art fehlt etwas, das Authenticator für einen Passkey braucht. Daran kann keine App und keine Einstellung etwas ändern.
stop-phone-usually-too-old-why = Smartphones mit diesem System haben meist Android 13 oder älter. Passkeys brauchen Android 14 oder neuer.
stop-switch-missing-why = Unter Android 14 fehlt manchen Smartphones dieser Marke vielleicht der Schalter, mit dem Authenticator Passkeys speichern darf. Ein Update auf Android 15 oder neuer löst das.
stop-no-second-proof-why = Ein Passwort allein reicht nicht, um einen Passkey hinzuzufügen. Microsoft verlangt einen zweiten Nachweis, dass Sie es sind. Ohne ihn drehen Sie sich im Kreis.
stop-pass-not-issued-here-why = Ihr Unternehmen verwendet nach eigener Angabe keine befristeten Zugriffspässe. Ihr Code ist vielleicht etwas anderes.
stop-passkey-already-demanded-why = Ihr Unternehmen verlangt bereits bei jeder Anmeldung einen Passkey. Ohne befristeten Zugriffspass können Sie sich nicht anmelden, um einen zu erstellen.
stop-phone-sign-in-closed-why = Die Anmeldung ist nur auf verwalteten Smartphones erlaubt, und die anderen Wege sind ebenfalls gesperrt. Es liegt nicht an Ihnen, und ein neuer Versuch hilft nicht.
stop-phone-management-unknown-why = Die Anmeldung ist nur auf Smartphones erlaubt, die Ihr Unternehmen verwaltet. Wir können nicht sehen, ob Ihres dazugehört.
signs-of-management = Ihr Unternehmen verwaltet dieses Smartphone, wenn Sie es von ihm bekommen haben, wenn Ihre Arbeits-Apps einen Aktenkoffer zeigen oder wenn Sie das Smartphone mit der App { $portal } für die Arbeit eingerichtet haben.
stop-pass-would-be-lost-why = Die Wege, die Ihr Unternehmen erlaubt, würden Ihren Zugriffspass an der falschen Stelle verbrauchen. Mit einem Zugriffspass, der mehrmals gilt, ist das Problem gelöst.
stop-remote-session-why = Der einzige Weg, der Ihnen offensteht, braucht Bluetooth zwischen diesem Computer und Ihrem Smartphone. Sie benutzen diesen Computer aber von einem anderen Ort aus.
stop-computer-cannot-why = Der einzige Weg, der Ihnen offensteht, braucht Bluetooth und ein aktuelles System auf dem Computer. Diesem hier fehlt mindestens eines davon.
stop-no-allowed-route-why = Keiner der Wege, die Ihr Unternehmen erlaubt, kann bei Ihnen klappen. Das kann nur die IT ändern.

## Stops: who acts, and the next action

owner-user = Das können Sie selbst lösen
stop-yours = Ihr nächster Schritt
owner-helpdesk = Das kann Ihr Helpdesk lösen
owner-admin = Das kann Ihre IT-Abteilung lösen

next-update-phone = Installieren Sie das neueste Systemupdate auf Ihrem Smartphone und beginnen Sie hier noch einmal.
next-other-phone = Nehmen Sie ein anderes Smartphone ab iOS { $ios } oder Android { $android }.
next-security-key = Bitten Sie Ihren Helpdesk stattdessen um einen Sicherheitsschlüssel.
next-find-version = Sehen Sie nach, welche Version Ihr Smartphone hat. Gehen Sie dann zurück und geben Sie sie an.
next-look-for-switch = Suchen Sie selbst nach dem Schalter. Wenn Ihr Smartphone ihn hat, können Sie weitermachen.
next-ask-for-pass = Bitten Sie Ihren Helpdesk um einen befristeten Zugriffspass. Benutzen Sie ihn nirgends, bevor Sie wieder hier sind.
next-ask-for-multi-use-pass = Bitten Sie Ihren Helpdesk um einen befristeten Zugriffspass, der mehrmals gilt.
next-ask-what-code = Fragen Sie Ihren Helpdesk, wofür Ihr Code ist und wie Sie damit einen Passkey hinzufügen.
next-ask-whether-managed = Fragen Sie Ihren Helpdesk, ob Ihr Smartphone vom Unternehmen verwaltet wird. Gehen Sie dann zurück und ändern Sie Ihre Antwort.
next-send-to-it = Schicken Sie die Nachricht unten an Ihre IT-Abteilung.
next-use-this-computer = Starten Sie dieses Programm auf dem Computer, vor dem Sie sitzen.
next-other-computer = Nehmen Sie einen neueren Computer mit Bluetooth.
next-change-answers = Wenn oben etwas nicht stimmt, gehen Sie zurück und ändern Sie Ihre Antworten.

## What to have ready

ready-new-enough = Mein Smartphone hat { $version } oder neuer
ready-new-enough-fix = Suchen Sie in den Einstellungen Ihres Smartphones nach einem Update. Gibt es keines, bitten Sie Ihren Helpdesk um einen Sicherheitsschlüssel.
ready-new-enough-hint = Die Version finden Sie unter { $path }.
ready-switch-there = Ich habe den Schalter auf meinem Smartphone gefunden
ready-switch-there-fix = Aktualisieren Sie Ihr Smartphone auf Android 15 oder neuer oder bitten Sie Ihren Helpdesk um einen Sicherheitsschlüssel.
ready-switch-there-hint = Suchen Sie in den Einstellungen des Smartphones nach „Passkey“. Sie sollten eine Liste von Diensten sehen, in der sich Apps einschalten lassen.
ready-screen-lock = Mein Smartphone hat eine PIN, ein Muster oder einen Code
ready-screen-lock-fix = Öffnen Sie die Einstellungen Ihres Smartphones. Suchen Sie nach der Bildschirmsperre oder dem Code. Richten Sie dann eine Sperre ein.
ready-screen-lock-hint = Ohne Bildschirmsperre kann Authenticator keinen Passkey speichern.
ready-bluetooth = Auf meinem Smartphone ist Bluetooth eingeschaltet
ready-bluetooth-fix = Schalten Sie Bluetooth in den Einstellungen Ihres Smartphones ein. Ist das gesperrt, fragen Sie Ihren Helpdesk.
ready-bluetooth-hint = Bluetooth muss nur eingeschaltet sein. Sie müssen nichts koppeln.
ready-work-side-on = Das Arbeitsprofil meines Smartphones ist eingeschaltet
ready-work-side-on-fix = Schalten Sie Ihre Arbeits-Apps in den Einstellungen Ihres Smartphones ein. Wenn Sie keine Arbeits-Apps haben, gehen Sie zurück und ändern Sie Ihre Antwort.
ready-work-side-on-hint = Sind die Arbeits-Apps grau, ist das Profil pausiert. Schalten Sie es ein.
ready-company-network = Mein Smartphone und dieser Computer sind im Netzwerk des Unternehmens
ready-company-network-fix = Kommen Sie wieder, wenn Sie bei der Arbeit sind, oder fragen Sie Ihren Helpdesk, wie Sie sich verbinden.
ready-company-network-hint = Ihr Unternehmen erlaubt das nur im eigenen Netzwerk.
ready-proof-at-hand = Griffbereit: { $proof }
ready-proof-at-hand-fix = Holen Sie das zuerst und kommen Sie dann wieder. Ihre Antworten bleiben hier. Wenn Sie es verloren haben, fragen Sie Ihren Helpdesk.
ready-proof-at-hand-hint = Sie werden gleich danach gefragt.
proof-hand-app = die App, in der ich bestätige
proof-hand-code = die App, die meinen Code zeigt
proof-hand-sms = das Telefon, auf dem meine SMS oder mein Anruf ankommt
proof-hand-key = mein Sicherheitsschlüssel
proof-hand-tap-once = mein befristeter Zugriffspass
proof-hand-tap-multi = mein befristeter Zugriffspass
stop-platform-not-allowed = Ihr Unternehmen nutzt Smartphones dieser Art nicht für Passkeys
stop-platform-not-allowed-why = Ihr Unternehmen hat festgelegt, welche Smartphones den Passkey speichern dürfen. Ihres gehört nicht dazu. Sie haben nichts falsch gemacht.
