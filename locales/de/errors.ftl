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

-nobody-asks = Niemand in Ihrem Unternehmen oder bei Microsoft wird Sie jemals nach Ihrem Zugriffspass, einem Code oder einem Bild Ihres QR-Codes fragen.
-check-who = Prüfen Sie, wer hier fragt, bevor Sie einen Zugriffspass ausstellen oder etwas zurücksetzen. Diese Nachricht beweist nicht, von wem sie kommt.
-log-policy = Filtern Sie das Anmeldeprotokoll nach Person, Zeit und Fehlercode; der Eintrag nennt die Richtlinie. Ist die App Microsoft Authenticator und die Ressource ea890292-c8c8-4433-b5ea-b09d0668e1a6, wird womöglich die Registrierung des Passkeys blockiert.
request-user = Hallo, ich richte gerade einen Passkey in Microsoft Authenticator ein. Was ich selbst tun kann, hat nicht geholfen. Bitte helfen Sie mir weiter.
request-helpdesk = Hallo, ich richte gerade einen Passkey in Microsoft Authenticator ein und brauche die Hilfe des Helpdesks, um weiterzukommen.
request-admin = Hallo, ich richte gerade einen Passkey in Microsoft Authenticator ein, und eine Einstellung des Unternehmens hält mich auf. Bitte leiten Sie das an die IT weiter.
request-screen = Die Worte auf meinem Bildschirm: { $quote }
request-number = Die Zahl auf meinem Bildschirm: { $number }
request-about = Worum es geht: { $title }
request-place = Wo ich bin: { $place }
request-sign-in = Wie ich mich heute anmelde: { $way }
request-time = Zeit: { $time }
request-it = Für die IT:
request-unknown = Diese Zahl steht nicht in der Liste des Programms. Was Microsoft dazu sagt: { $address }

## 1 passkey-not-accepted (medium)

error-passkey-not-accepted-title = Microsoft hat diesen Passkey nicht angenommen
error-passkey-not-accepted-meaning = Der Passkey wurde auf Ihrem Smartphone erstellt, aber Ihr Unternehmen akzeptiert nur Passkeys, die direkt in der Authenticator-App entstehen. Sie haben nichts falsch gemacht. Die Webseite hat Sie den anderen Weg geführt.
error-passkey-not-accepted-do-1 = Öffnen Sie Authenticator auf Ihrem Smartphone und tippen Sie auf Ihr Arbeitskonto. Tippen Sie auf { $auth-settings } und dann auf { $auth-delete-passkey }. Damit entfernen Sie nur den abgelehnten Passkey.
error-passkey-not-accepted-do-2 = Bleiben Sie in Authenticator, tippen Sie wieder auf Ihr Arbeitskonto und dann auf { $auth-create-a-passkey }. Folgen Sie den Schritten dort.
error-passkey-not-accepted-do-3 = Wird der Passkey wieder abgelehnt, schicken Sie Ihrem Helpdesk die Nachricht unten.
error-passkey-not-accepted-it = Höchstwahrscheinlich wird die Attestation (Nachweis) erzwungen, und der Passkey kam über den WebAuthn-Weg ({ $ms-having-trouble } oder den Interrupt-Assistenten), der keine Attestation liefern kann. Die Person löscht den zurückgebliebenen Passkey und registriert direkt in Authenticator einen neuen. Für Personen, die den QR-Code verwenden müssen, kommt ein eigenes Passkey-Profil ohne Attestation infrage.

## 2 app-protection-block (medium)

error-app-protection-block-title = Eine Regel Ihres Unternehmens hält Authenticator hier auf
error-app-protection-block-meaning = Ihr Unternehmen verlangt an dieser Stelle eine besonders geschützte App. Authenticator kann keine solche App sein. Es liegt nicht an Ihnen, und ein neuer Versuch hilft nicht.
error-app-protection-block-do-1 = Machen Sie hier nicht weiter. Sie müssen nichts löschen und nicht von vorn beginnen.
error-app-protection-block-do-2 = Schicken Sie Ihrem Helpdesk die Nachricht unten. Dort kann die Regel geändert werden.
error-app-protection-block-it = Eine Richtlinie für bedingten Zugriff, die eine App-Schutzrichtlinie oder eine genehmigte Client-App verlangt, erfasst die Anmeldung von Authenticator. Authenticator ist ein Broker und kann sie nicht erfüllen. Dokumentierte Auswege: einzelne Apps über einen Filter ansprechen, die Gewährung per ODER mit einem konformen Gerät verknüpfen oder eine befristete Ausnahme mit kompensierenden Kontrollen. Microsoft dokumentiert einen Ausschluss von Microsoft Authenticator Credential Registration (App-ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b), allerdings nicht in jeder Fassung der Seite: bitte im eigenen Mandanten prüfen.

## 3 compliant-device-required (high)

error-compliant-device-required-title = Ihr Unternehmen möchte dieses Smartphone erst verwalten
error-compliant-device-required-meaning = Eine Regel Ihres Unternehmens lässt hier nur verwaltete Smartphones durch. Die Meldung kommt von dieser Regel und hat nichts mit Ihrem Vorgehen zu tun.
error-compliant-device-required-do-1 = Tippen Sie noch nicht auf { $auth-continue }. Sonst beginnt Ihr Unternehmen vielleicht, Ihr Smartphone zu verwalten.
error-compliant-device-required-do-2 = Stimmen Sie der Verwaltung des Smartphones nur zu, wenn Ihr Helpdesk Sie dazu auffordert.
error-compliant-device-required-do-3 = Schicken Sie Ihrem Helpdesk die Nachricht unten und fragen Sie, ob dieses Smartphone verwaltet werden soll. Ist das geklärt, kommen Sie hierher zurück und machen weiter.
error-compliant-device-required-it = Eine Gewährung „Konformes Gerät“ gilt für die Registrierung vom Smartphone aus: Das Lesen der Methoden (UserAuthenticationMethod.Read) ist ausgenommen, das Schreiben (UserAuthenticationMethod.ReadWrite) nicht. Entweder das Smartphone in die Verwaltung aufnehmen oder die Registrierung ausschließen. Microsoft dokumentiert dafür Microsoft Authenticator Credential Registration (App-ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b), bitte im eigenen Mandanten prüfen; in der Praxis wird auch Azure Credential Configuration Endpoint Service (App-ID ea890292-c8c8-4433-b5ea-b09d0668e1a6) ausgeschlossen, was nicht dokumentiert ist.

## 4 signin-blocked-security-info (medium)

error-signin-blocked-security-info-title = Dieser Schritt ist nur von bestimmten Orten oder Geräten aus erlaubt
error-signin-blocked-security-info-meaning = Ihr Unternehmen schützt diesen Schritt, damit niemand anderes Ihre Anmeldung verändern kann. Sie haben nichts falsch gemacht.
error-signin-blocked-security-info-do-1 = Wenn Sie wissen, welchen Ort oder welches Gerät Ihr Unternehmen verlangt, zum Beispiel das Netzwerk im Büro, versuchen Sie es dort noch einmal.
error-signin-blocked-security-info-do-2 = Wenn nicht, bitten Sie Ihren Helpdesk um einen Code, der nur kurze Zeit gilt: { $ms-temporary-access-pass }. Benutzen Sie ihn auf Ihrem Smartphone, nicht an diesem Computer. { -nobody-asks }
error-signin-blocked-security-info-do-3 = Werden Sie weiterhin blockiert, schicken Sie Ihrem Helpdesk die Nachricht unten.
error-signin-blocked-security-info-it = Wahrscheinlich AADSTS53010 (ProofUpBlockedDueToSecurityInfoAcr): eine Richtlinie für die Benutzeraktion „Register security information“ oder eine Authentifizierungsstärke, die die Endpunkte für Anmeldeinformationen blockiert. Auch die Anmeldung in Authenticator unterliegt dieser Richtlinie. Ein befristeter Zugriffspass (TAP) erfüllt MFA von jedem Gerät und Ort aus; gleichen Sie die Richtlinie für Mobilgeräte an die für die Registrierung an. Dieselbe Überschrift erscheint auch bei 53003, wenn eine Richtlinie Geräteplattformen blockiert. { -check-who }

## 5 finish-setup-on-web (medium)

error-finish-setup-on-web-title = Authenticator schickt Sie in den Webbrowser
error-finish-setup-on-web-meaning = Die Regeln Ihres Unternehmens verlangen einen Passkey, bevor Sie einen haben. Deshalb schicken App und Browser Sie womöglich immer wieder hin und her. Das liegt nicht an Ihnen.
error-finish-setup-on-web-do-1 = Machen Sie hier erst einmal nicht weiter, damit Sie sich nicht im Kreis drehen.
error-finish-setup-on-web-do-2 = Tippen Sie nur dann auf { $auth-open-browser }, wenn Ihr Helpdesk Sie dazu auffordert.
error-finish-setup-on-web-do-3 = Schicken Sie Ihrem Helpdesk die Nachricht unten. Dort kann man Ihnen weiterhelfen.
error-finish-setup-on-web-it = Eine Authentifizierungsstärke, die für alle Ressourcen nur Passkeys zulässt, erfasst auch die Anmeldung, die zum Erstellen des ersten Passkeys nötig ist. Dokumentierte Abhilfe: getrennte Richtlinien für Desktop und Mobilgeräte, mit einer mobilen Stärke aus TAP plus Passkey, die mit der Stärke für „Register security information“ identisch ist, oder ein App-Filter. Der Abschluss im Browser funktioniert nur, solange die Attestation aus ist.

## 6 contact-admin-no-mfa (medium)

error-contact-admin-no-mfa-title = Sie brauchen einen zweiten Nachweis, dass Sie es sind
error-contact-admin-no-mfa-meaning = Sie können einen Passkey nur mit einem zweiten Nachweis hinzufügen, dass Sie es sind. In Ihrem Konto ist noch keiner eingerichtet. Das können Sie nicht allein lösen, und Sie haben nichts falsch gemacht.
error-contact-admin-no-mfa-do-1 = Bitten Sie Ihren Helpdesk um einen Code, der nur kurze Zeit gilt: { $ms-temporary-access-pass }. Sie können die Nachricht unten schicken. { -nobody-asks }
error-contact-admin-no-mfa-do-2 = Wenn Sie den Code haben, benutzen Sie ihn auf Ihrem Smartphone, nicht an diesem Computer. Er gilt vielleicht nur einmal.
error-contact-admin-no-mfa-do-3 = Kommen Sie danach hierher zurück und machen Sie mit dem nächsten Schritt weiter. Wenn der Code nicht funktioniert, sagen Sie Ihrem Helpdesk Bescheid.
error-contact-admin-no-mfa-it = Das Konto hat keine MFA-Methode, und für die Registrierung ist MFA oder ein befristeter Zugriffspass (TAP) nötig. Stellen Sie einen TAP zur Verwendung auf dem Smartphone aus: Nach der Anmeldung mit einem einmaligen TAP muss die Registrierung innerhalb von 10 Minuten abgeschlossen sein; ein mehrfach verwendbarer TAP kann erneut benutzt werden und startet die Frist neu. { -check-who }

## 7 lets-try-something-else (high)

error-lets-try-something-else-title = Melden Sie sich noch einmal an, auf eine andere Art
error-lets-try-something-else-meaning = Zwei Sicherheitsregeln passen nicht zusammen. Sie haben nichts falsch gemacht. Ein neuer Anlauf hilft oft.
error-lets-try-something-else-do-1 = Schließen Sie alle Fenster Ihres Browsers.
error-lets-try-something-else-do-2 = Öffnen Sie die Seite { $ms-security-info } noch einmal aus diesem Programm heraus.
error-lets-try-something-else-do-3 = Wählen Sie beim Anmelden eine andere Anmeldemethode als beim letzten Mal.
error-lets-try-something-else-do-4 = Kommt die Meldung wieder, schicken Sie Ihrem Helpdesk die Nachricht unten.
error-lets-try-something-else-it = Die Authentifizierungsstärke für die Benutzeraktion „Register security information“ kollidiert mit der Regel, dass My Sign-Ins eine MFA verlangt, wenn in den letzten 10 Minuten keine stattfand. Dokumentierte Abhilfe: Anmeldehäufigkeit „Every time“ für diese Benutzeraktion. Die Person kann sich auch mit einer Methode neu anmelden, die die Stärke akzeptiert.

## 8 key-type-blocked (medium)

error-key-type-blocked-title = Der Passkey wurde wahrscheinlich am falschen Ort gespeichert
error-key-type-blocked-meaning = Er ist wahrscheinlich in einem anderen Passwortmanager gelandet, zum Beispiel in Samsung Pass, und von dort nimmt Ihr Unternehmen keine Passkeys an. Das passiert leicht, weil Smartphones gern ihre eigene App vorschlagen.
error-key-type-blocked-do-1 = Löschen Sie den neuen Passkey in der App, in der er gespeichert wurde.
error-key-type-blocked-do-2 = Versuchen Sie es noch einmal. Wenn das Smartphone fragt, wo der Passkey gespeichert werden soll, wählen Sie { $auth-name }.
error-key-type-blocked-do-3 = Wenn Sie das nicht sehen, suchen Sie nach { $samsung-use-a-different-passkey } oder ähnlichen Worten.
error-key-type-blocked-do-4 = Haben Sie Authenticator gewählt und wurde es trotzdem abgelehnt? Dann schicken Sie Ihrem Helpdesk die Nachricht unten.
error-key-type-blocked-it = Die AAGUID des neuen Passkeys ist für diese Person nicht zugelassen, meist weil ein anderer Anbieter die Anfrage übernommen hat. Wurde Authenticator selbst abgelehnt, lassen Sie dessen AAGUIDs zu: de1e552d-db1d-4423-a619-566b625cdc84 (Android) und 90a3ccdf-635c-4729-a248-9b709135078f (iOS).

## 9 passkey-not-registered (medium)

error-passkey-not-registered-title = Der Passkey wurde diesmal nicht gespeichert
error-passkey-not-registered-meaning = Vielleicht hat es zu lange gedauert, es wurde abgebrochen, oder Sie haben ein privates Fenster benutzt. Es ist nichts kaputt. Sie können es einfach noch einmal versuchen.
error-passkey-not-registered-do-1 = Nehmen Sie ein normales Fenster von Microsoft Edge oder Google Chrome, kein privates und keines innerhalb eines anderen Programms.
error-passkey-not-registered-do-2 = Nehmen Sie Ihr entsperrtes Smartphone in die Hand und beginnen Sie noch einmal.
error-passkey-not-registered-do-3 = Klappt es auch beim zweiten Mal nicht, schicken Sie Ihrem Helpdesk die Nachricht unten.
error-passkey-not-registered-it = Typisch für einen eingebetteten Browser (beobachtet im Anmeldefenster der Windows App), eine Zeitüberschreitung oder ein privates Fenster. Führen Sie das Onboarding in einem normalen Browserfenster durch, nicht über die Windows App.

## 10 passkey-already-exists (high)

error-passkey-already-exists-title = Von einem früheren Versuch ist ein Passkey übrig
error-passkey-already-exists-meaning = Auf Ihrem Smartphone gibt es schon einen Passkey, aber Ihr Arbeitskonto kennt ihn vielleicht nicht. Das kann vorkommen, wenn ein früherer Versuch auf halbem Weg stehen geblieben ist.
error-passkey-already-exists-do-1 = Öffnen Sie Ihre Seite { $ms-security-info }. Steht der Passkey in der Liste, sind Sie vielleicht schon fertig: Gehen Sie in diesem Programm zur letzten Prüfung.
error-passkey-already-exists-do-2 = Steht er nicht in der Liste, öffnen Sie Authenticator auf Ihrem Smartphone und tippen Sie auf Ihr Arbeitskonto. Tippen Sie auf { $auth-settings } und dann auf { $auth-delete-passkey }.
error-passkey-already-exists-do-3 = Tippen Sie wieder auf Ihr Arbeitskonto und dann auf { $auth-create-a-passkey }.
error-passkey-already-exists-do-4 = Klappt es wieder nicht, schicken Sie Ihrem Helpdesk die Nachricht unten.
error-passkey-already-exists-it = In Authenticator gibt es lokal einen Passkey ohne Gegenstück in Entra, nach einer Ablehnung durch die Attestation, einer Zeitüberschreitung oder wegen eines nicht zugelassenen Anbieters. Die Person löscht den lokalen Passkey und versucht es noch einmal; löschen Sie gegebenenfalls den veralteten Eintrag auf dem Server.

## 11 work-profile-cannot-sign-in (high)

error-work-profile-cannot-sign-in-title = Der Passkey ist im anderen Profil Ihres Smartphones
error-work-profile-cannot-sign-in-meaning = Ihr Smartphone trennt Arbeits-Apps und private Apps. Ein Passkey funktioniert nur in dem Profil, in dem er erstellt wurde. Wahrscheinlich brauchen Sie einfach einen zweiten.
error-work-profile-cannot-sign-in-do-1 = Öffnen Sie die Authenticator-App in Ihrem Arbeitsprofil, also die mit der Aktentasche.
error-work-profile-cannot-sign-in-do-2 = Tippen Sie dort auf Ihr Arbeitskonto und dann auf { $auth-create-a-passkey }. Den ersten Passkey können Sie behalten.
error-work-profile-cannot-sign-in-do-3 = Gibt es keine Authenticator-App mit Aktentasche oder klappt es nicht, schicken Sie Ihrem Helpdesk die Nachricht unten.
error-work-profile-cannot-sign-in-it = Unter Android ist ein Passkey nur in dem Profil nutzbar, in dem er erstellt wurde. Authenticator muss im Arbeitsprofil installiert und dort als Anbieter von Anmeldedaten (Credential Provider) zugelassen sein und einen eigenen Passkey enthalten; einer im privaten Profil zählt nicht.

## 12 sign-in-another-way (high)

error-sign-in-another-way-title = Dieser Passkey funktioniert nicht mehr
error-sign-in-another-way-meaning = Microsoft konnte den Passkey auf Ihrem Smartphone nicht verwenden. Er ist nicht mehr gültig, aber ein neuer ist schnell erstellt.
error-sign-in-another-way-do-1 = Melden Sie sich mit einer anderen Anmeldemethode an, die Sie haben.
error-sign-in-another-way-do-2 = Löschen Sie den alten Passkey: Tippen Sie in Authenticator auf Ihr Arbeitskonto, dann auf { $auth-settings } und dann auf { $auth-delete-passkey }. Steht der Passkey auch auf der Seite { $ms-security-info }, löschen Sie ihn dort ebenfalls.
error-sign-in-another-way-do-3 = Erstellen Sie mit diesem Programm einen neuen Passkey.
error-sign-in-another-way-do-4 = Wenn Sie sich auf keine andere Art anmelden können, schicken Sie Ihrem Helpdesk die Nachricht unten.
error-sign-in-another-way-it = Der Passkey auf dem Gerät ist für dieses Konto nicht mehr gültig. Die Person meldet sich mit einer anderen Methode oder einem befristeten Zugriffspass (TAP) an, entfernt den veralteten Passkey und registriert einen neuen. { -check-who }

## 13 passkey-no-longer-usable (high)

error-passkey-no-longer-usable-title = Dieser Passkey wurde aus Ihrem Konto entfernt
error-passkey-no-longer-usable-meaning = Der alte Passkey ist noch auf Ihrem Smartphone, aber Ihr Konto kennt ihn nicht mehr. Sie brauchen nur einen neuen.
error-passkey-no-longer-usable-do-1 = Tippen Sie in Authenticator auf Ihr Arbeitskonto, dann auf { $auth-settings } und auf { $auth-delete-passkey }.
error-passkey-no-longer-usable-do-2 = Erstellen Sie mit diesem Programm einen neuen Passkey.
error-passkey-no-longer-usable-do-3 = Wenn Sie sich ohne den alten nicht anmelden können, schicken Sie Ihrem Helpdesk die Nachricht unten.
error-passkey-no-longer-usable-it = Der Passkey wurde auf dem Server gelöscht und liegt noch auf dem Smartphone. Die Person löscht die lokale Kopie und registriert einen neuen Passkey; stellen Sie einen befristeten Zugriffspass (TAP) aus, wenn keine andere Methode übrig ist. { -check-who }

## 14 phone-option-or-qr-missing (high)

error-phone-option-or-qr-missing-title = Der Computer bietet Ihr Smartphone nicht an
error-phone-option-or-qr-missing-meaning = Der QR-Code erscheint nur, wenn Computer und Smartphone einander finden können. Oft ist Bluetooth aus oder nicht erlaubt, oder das Smartphone ist zu weit weg.
error-phone-option-or-qr-missing-do-1 = Schalten Sie Bluetooth am Computer und am Smartphone ein. Koppeln müssen Sie die beiden nicht.
error-phone-option-or-qr-missing-do-2 = Legen Sie das Smartphone neben den Computer und prüfen Sie, ob beide Internet haben. Suchen Sie dann noch einmal nach { $ms-phone-option }.
error-phone-option-or-qr-missing-do-3 = Immer noch nicht da? Gehen Sie in diesem Programm zurück und wählen Sie einen Weg ohne QR-Code. Dafür brauchen Sie kein Bluetooth.
error-phone-option-or-qr-missing-do-4 = Wird Ihnen kein anderer Weg angeboten, schicken Sie Ihrem Helpdesk die Nachricht unten.
error-phone-option-or-qr-missing-it = Bluetooth ist aus, per Richtlinie verboten oder außer Reichweite, oder ein Gerät ist offline. Bluetooth lässt sich allein für Passkeys freigeben: ServicesAllowedList mit den Diensten 0000FFFD-0000-1000-8000-00805F9B34FB und 0000FFF9-0000-1000-8000-00805F9B34FB. Der Weg in der App und die Übergabe vom Computer an die App brauchen kein Bluetooth.

## 15 stuck-connecting-to-device (medium)

error-stuck-connecting-to-device-title = Computer und Smartphone erreichen einander nicht
error-stuck-connecting-to-device-meaning = Der QR-Code wurde gelesen, aber Computer und Smartphone können sich nicht verbinden. Meist blockiert das Netzwerk die Verbindung. Sehen können Sie das nicht.
error-stuck-connecting-to-device-do-1 = Brechen Sie ab, prüfen Sie, ob Bluetooth an beiden Geräten eingeschaltet ist, und versuchen Sie es noch einmal.
error-stuck-connecting-to-device-do-2 = Wenn Sie dürfen, versuchen Sie es in einem anderen Netzwerk.
error-stuck-connecting-to-device-do-3 = Oder gehen Sie in diesem Programm zurück und wählen Sie einen Weg ohne QR-Code.
error-stuck-connecting-to-device-do-4 = Schicken Sie Ihrem Helpdesk die Nachricht unten, damit die Verbindung erlaubt werden kann.
error-stuck-connecting-to-device-it = Die Tunnel-Hosts des QR-Wegs werden wahrscheinlich blockiert oder abgefangen. Erlauben Sie cable.ua5v.com (Android) sowie cable.auth.com, app-site-association.cdn-apple.com und app-site-association.networking.apple (iPhone und iPad) vom Computer und vom Smartphone aus, ohne Proxy und ohne TLS-Inspektion. Bluetooth muss auf beiden Geräten funktionieren.

## 16 tap-blocked-by-policy (high)

error-tap-blocked-by-policy-title = Der befristete Code wurde abgelehnt
error-tap-blocked-by-policy-meaning = Vielleicht wurde der Code schon benutzt, oder er passt nicht zu den Einstellungen Ihres Unternehmens. Sie haben nichts falsch gemacht, aber Sie brauchen einen neuen Code.
error-tap-blocked-by-policy-do-1 = Geben Sie denselben Code nicht noch einmal ein.
error-tap-blocked-by-policy-do-2 = Bitten Sie Ihren Helpdesk um einen neuen Code ({ $ms-temporary-access-pass }) und schicken Sie die Nachricht unten mit. { -nobody-asks }
error-tap-blocked-by-policy-do-3 = Benutzen Sie den neuen Code auf Ihrem Smartphone, nicht an diesem Computer. Wird er auch abgelehnt, rufen Sie Ihren Helpdesk noch einmal an.
error-tap-blocked-by-policy-it = Die Person ist nicht im Geltungsbereich der Richtlinie für befristete Zugriffspässe (TAP), der Zugriffspass ist mehrfach verwendbar, während die Richtlinie einmalige erzwingt, oder er wurde bereits benutzt. Korrigieren Sie die Richtlinie und stellen Sie einen neuen Zugriffspass aus; ein einmaliger muss auf dem Smartphone eingelöst werden. { -check-who }

## 17 tap-not-offered (high)

error-tap-not-offered-title = Die Anmeldeseite fragt nicht nach Ihrem befristeten Code
error-tap-not-offered-meaning = Ein neuer Code funktioniert manchmal erst nach einigen Minuten. Oder der Code wurde schon benutzt, oder Ihr Konto ist noch nicht dafür eingerichtet.
error-tap-not-offered-do-1 = Warten Sie ein paar Minuten und beginnen Sie die Anmeldung dann noch einmal.
error-tap-not-offered-do-2 = Suchen Sie auf der Anmeldeseite nach { $ms-use-tap-instead } oder ähnlichen Worten.
error-tap-not-offered-do-3 = Ist das nicht zu finden, schicken Sie Ihrem Helpdesk die Nachricht unten und bitten Sie darum, den Code zu prüfen. { -nobody-asks }
error-tap-not-offered-it = Die Person ist nicht im Geltungsbereich der Richtlinie für befristete Zugriffspässe (TAP), der Zugriffspass ist verbraucht, oder er wurde noch nicht repliziert (Minuten). Prüfen Sie Geltungsbereich und Zustand und stellen Sie bei Bedarf einen neuen aus. { -check-who }

## 18 tap-guest-refused (high)

error-tap-guest-refused-title = Gäste können keinen befristeten Code bekommen
error-tap-guest-refused-meaning = Sie sind hier Gast aus einer anderen Organisation. Gäste können keinen solchen Code bekommen. Das ist eine allgemeine Regel und hat nichts mit Ihnen zu tun.
error-tap-guest-refused-do-1 = Bitten Sie den Helpdesk Ihrer eigenen Organisation, zu der Ihr Konto gehört, um Hilfe beim Anmelden.
error-tap-guest-refused-do-2 = Sagen Sie auch dem Helpdesk hier Bescheid und schicken Sie ihm die Nachricht unten.
error-tap-guest-refused-it = Einem externen Gast kann kein befristeter Zugriffspass (TAP) zugewiesen werden, und Gäste können im Ressourcenmandanten keine Passkeys registrieren. Lassen Sie die Person die MFA im Heimatmandanten durchführen.

## 19 more-information-required (medium)

error-more-information-required-title = Ihr Unternehmen bittet Sie, eine Anmeldemethode hinzuzufügen
error-more-information-required-meaning = Das ist kein Fehler, und Sie haben nichts falsch gemacht. Microsoft zeigt diese Seite, wenn Ihr Unternehmen Ihr Konto besser schützen möchte.
error-more-information-required-do-1 = Kam die Seite, nachdem Sie selbst mit der Anmeldung begonnen haben? Dann wählen Sie { $ms-next }. Bei den meisten Unternehmen liegt die folgende Seite auf mysignins.microsoft.com.
error-more-information-required-do-2 = Will sie Ihnen einen QR-Code zeigen, versuchen Sie es mit { $ms-different-method } und dann mit { $ms-passkey-in-authenticator }.
error-more-information-required-do-3 = Wenn Sie nicht sicher sind, ob die Seite echt ist, schließen Sie sie und fragen Sie Ihren Helpdesk.
error-more-information-required-it = Die Registrierung wird bei der Anmeldung erzwungen (Interrupt-Modus); kein Fehler. Die Passkey-Variante des Assistenten kann den WebAuthn-Weg starten, der bei Attestation scheitert: Die Person wählt dann eine andere Methode und Passkey in Microsoft Authenticator.

## 20 restored-account-needs-sign-in (high)

error-restored-account-needs-sign-in-title = Ihr Konto stammt aus einem Backup: Melden Sie sich einmal an
error-restored-account-needs-sign-in-meaning = Der rote Text ist nur eine Erinnerung. Der Name Ihres Kontos ist wieder auf diesem Smartphone, aber Sie sind noch nicht angemeldet.
error-restored-account-needs-sign-in-do-1 = Tippen Sie auf das Konto mit dem roten Text { $auth-sign-in-to-add }.
error-restored-account-needs-sign-in-do-2 = Melden Sie sich an. Danach können Sie den Passkey erstellen.
error-restored-account-needs-sign-in-do-3 = Wenn Sie sich nicht anmelden können, schicken Sie Ihrem Helpdesk die Nachricht unten und bitten Sie um einen befristeten Code ({ $ms-temporary-access-pass }). { -nobody-asks }
error-restored-account-needs-sign-in-it = Das Konto wurde aus einem Authenticator-Backup wiederhergestellt, das nie Passkeys enthält. Die Person meldet sich einmal am Konto an und registriert dann einen neuen Passkey; stellen Sie einen befristeten Zugriffspass (TAP) aus, wenn keine andere Methode übrig ist. { -check-who }

## 21 no-passkeys-available (high)

error-no-passkeys-available-title = Auf dem Smartphone wurde kein Passkey gefunden
error-no-passkeys-available-meaning = Vielleicht fehlt nur eine Kleinigkeit, etwa eine Bildschirmsperre oder das Internet. Auf einem neuen Smartphone ist das normal: Passkeys ziehen nicht vom alten um.
error-no-passkeys-available-do-1 = Prüfen Sie, ob das Smartphone eine Bildschirmsperre hat.
error-no-passkeys-available-do-2 = Prüfen Sie, ob Bluetooth und Internet am Smartphone und am Computer eingeschaltet sind. Versuchen Sie es dann noch einmal.
error-no-passkeys-available-do-3 = Neues Smartphone? Starten Sie dieses Programm von vorn und erstellen Sie einen neuen Passkey. Behalten Sie das alte Smartphone bis dahin, falls Sie es noch haben.
error-no-passkeys-available-do-4 = Wenn Sie sich auf keine andere Art anmelden können, bitten Sie Ihren Helpdesk um einen befristeten Code ({ $ms-temporary-access-pass }) und schicken Sie die Nachricht unten mit. { -nobody-asks }
error-no-passkeys-available-it = Kein nutzbarer Passkey auf dem Smartphone: Bildschirmsperre, Bluetooth oder Internet fehlt, oder der Passkey ist auf dem alten Smartphone geblieben (er ist nie Teil des Authenticator-Backups). Stellen Sie einen befristeten Zugriffspass (TAP) aus, damit die Person einen neuen registrieren kann. { -check-who }

## 22 rooted-or-jailbroken (high)

error-rooted-or-jailbroken-title = Authenticator vertraut dem System dieses Smartphones nicht
error-rooted-or-jailbroken-meaning = Das System dieses Smartphones wurde offenbar verändert. Microsoft lässt auf solchen Smartphones keine Arbeitskonten mehr zu, und Ihr Unternehmen kann das nicht abschalten.
error-rooted-or-jailbroken-do-1 = Richten Sie den Passkey nicht auf diesem Smartphone ein.
error-rooted-or-jailbroken-do-2 = Wenn Sie ein anderes Smartphone haben, nehmen Sie dieses und starten Sie das Programm noch einmal.
error-rooted-or-jailbroken-do-3 = Wenn nicht, schicken Sie Ihrem Helpdesk die Nachricht unten und fragen Sie nach einer anderen Möglichkeit, etwa einem Sicherheitsschlüssel.
error-rooted-or-jailbroken-it = Authenticator hat ein Smartphone mit Jailbreak oder Root erkannt. Microsoft hat 2026 erst eine Warnung, dann eine Sperre für Registrierung und Anmeldung und dann das Löschen der Entra-Anmeldedaten eingeführt; die Erkennung ist immer aktiv und lässt sich nicht abwählen. Nötig ist ein anderes Smartphone oder ein Sicherheitsschlüssel.

## 23 not-allowed-error (high)

error-not-allowed-error-title = Der Schritt wurde unterbrochen
error-not-allowed-error-meaning = Der Schritt wurde abgebrochen, hat zu lange gedauert, oder ein anderes Fenster kam dazwischen. Das passiert leicht, und es ist nichts kaputt.
error-not-allowed-error-do-1 = Legen Sie Ihr entsperrtes Smartphone neben sich.
error-not-allowed-error-do-2 = Versuchen Sie es noch einmal in Ruhe. Lassen Sie das Browserfenster vorn und klicken Sie nirgendwo anders hin, bis es fertig ist.
error-not-allowed-error-do-3 = Passiert es immer wieder, schicken Sie Ihrem Helpdesk die Nachricht unten.
error-not-allowed-error-it = NotAllowedError steht für Abbruch, Zeitüberschreitung, verlorenen Fokus oder einen CTAP-Fehler. Unter Windows stehen die Details im Ereignisprotokoll Microsoft-Windows-WebAuthN/Operational.

## 24 something-went-wrong (medium)

error-something-went-wrong-title = Die Microsoft-Seite hat nicht gesagt, was los ist
error-something-went-wrong-meaning = Diese Meldung kann vieles bedeuten. Oft ist ein Passkey aus einem früheren Versuch oder aus einer anderen App im Weg, und das liegt nicht an Ihnen.
error-something-went-wrong-do-1 = Sehen Sie auf der Seite { $ms-security-info } und in Authenticator nach. Ist von einem früheren Versuch ein Passkey übrig, löschen Sie ihn.
error-something-went-wrong-do-2 = Versuchen Sie es noch einmal in einem anderen Browser, in einem normalen Fenster.
error-something-went-wrong-do-3 = Klappt es immer noch nicht, schicken Sie Ihrem Helpdesk die Nachricht unten.
error-something-went-wrong-it = Allgemeine Meldung, oft ausgelöst durch Anmeldedaten aus dem falschen Speicherort. Entfernen Sie veraltete Passkeys, versuchen Sie es mit einem anderen Browser und sehen Sie für den Zeitpunkt des Versuchs in die Anmelde- und Überwachungsprotokolle.

## 25 method-missing-in-list (high)

error-method-missing-in-list-title = Passkeys in Authenticator sind für Ihr Konto nicht freigeschaltet
error-method-missing-in-list-meaning = Sie sehen { $ms-passkey-in-authenticator } nicht in der Liste. Wahrscheinlich hat Ihr Unternehmen es für Ihr Konto nicht freigeschaltet. Das können Sie nicht selbst ändern.
error-method-missing-in-list-do-1 = Wählen Sie nicht ersatzweise { $ms-plain-passkey }. Ihr Passkey könnte sonst in der falschen App landen.
error-method-missing-in-list-do-2 = Steht auf { $ms-security-info } in der Liste ein alter Passkey, den Sie nicht mehr benutzen? Löschen Sie ihn. Hat Ihr Unternehmen heute etwas umgestellt, warten Sie zwei Stunden und sehen Sie noch einmal nach.
error-method-missing-in-list-do-3 = Schicken Sie Ihrem Helpdesk die Nachricht unten. Dort kann man es für Sie freischalten.
error-method-missing-in-list-it = Prüfen Sie, ob Passkey (FIDO2) aktiviert ist, ob die Person in einer eingeschlossenen und in keiner ausgeschlossenen Gruppe ist (der Ausschluss gewinnt), ob „Allow self-service set up“ auf „Yes“ steht und ob das Profil der Person die AAGUIDs von Authenticator zulässt. Die Methode fehlt auch, wenn schon so viele eingerichtet sind, wie erlaubt ist, und in den ersten ein bis zwei Stunden nach einer Änderung der Richtlinie.

## 26 code-53000-device-not-compliant (high)

error-code-53000-device-not-compliant-title = Ihr Unternehmen lässt hier nur geprüfte Geräte zu
error-code-53000-device-not-compliant-meaning = Eine Regel Ihres Unternehmens sagt, dass das Gerät erst bestimmte Anforderungen erfüllen muss. Sie haben nichts falsch gemacht.
error-code-53000-device-not-compliant-do-1 = Machen Sie hier nicht weiter. Ein neuer Versuch ändert nichts.
error-code-53000-device-not-compliant-do-2 = Schicken Sie Ihrem Helpdesk die Nachricht unten und nennen Sie die Nummer 53000.
error-code-53000-device-not-compliant-it = 53000 DeviceNotCompliant: Eine Gewährung „Konformes Gerät“ ist nicht erfüllt. Bringen Sie das Gerät in einen konformen Zustand oder schließen Sie die Registrierung aus. Microsoft dokumentiert dafür Microsoft Authenticator Credential Registration (App-ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b); bitte im eigenen Mandanten prüfen.

## 27 code-53001-device-not-domain-joined (high)

error-code-53001-device-not-domain-joined-title = Auf Ihr Gerät wurde eine Regel für Firmencomputer angewendet
error-code-53001-device-not-domain-joined-meaning = Die Regel verlangt einen Computer, der zum Netzwerk des Unternehmens gehört. Ein Smartphone kann das nicht erfüllen. Sie können das nicht selbst lösen.
error-code-53001-device-not-domain-joined-do-1 = Machen Sie hier nicht weiter. Ein neuer Versuch ändert nichts.
error-code-53001-device-not-domain-joined-do-2 = Schicken Sie Ihrem Helpdesk die Nachricht unten und nennen Sie die Nummer 53001.
error-code-53001-device-not-domain-joined-it = 53001 DeviceNotDomainJoined: Es wird eine Gewährung angewendet, die ein hybrid eingebundenes Gerät verlangt. Wenden Sie sie nicht auf Smartphones an.

## 28 code-53002-app-not-approved (high)

error-code-53002-app-not-approved-title = Eine Regel Ihres Unternehmens erlaubt diese App nicht
error-code-53002-app-not-approved-meaning = Ihr Unternehmen hat eine Liste genehmigter Apps, und die verwendete App steht nicht darauf. Es liegt nicht an Ihnen.
error-code-53002-app-not-approved-do-1 = Machen Sie hier nicht weiter. Ein neuer Versuch ändert nichts.
error-code-53002-app-not-approved-do-2 = Schicken Sie Ihrem Helpdesk die Nachricht unten und nennen Sie die Nummer 53002.
error-code-53002-app-not-approved-it = 53002 ApplicationUsedIsNotAnApprovedApp: Es greift die Gewährung „Genehmigte Client-App“. Sie sollte laut Ankündigung im März 2026 eingestellt werden; ersetzen Sie sie daher durch eine App-Schutzrichtlinie. Beachten Sie, dass Authenticator auch diese nicht erfüllen kann: Die Registrierung muss davon ausgenommen bleiben.

## 29 code-53003-blocked-by-ca (high)

error-code-53003-blocked-by-ca-title = Eine Regel Ihres Unternehmens hat diese Anmeldung blockiert
error-code-53003-blocked-by-ca-meaning = Eine der Sicherheitsregeln Ihres Unternehmens lässt das nicht zu. Von hier aus kann niemand sehen, welche, Ihr Helpdesk aber schon.
error-code-53003-blocked-by-ca-do-1 = Zeigt die Seite eine Correlation ID (Korrelations-ID), kopieren oder fotografieren Sie sie.
error-code-53003-blocked-by-ca-do-2 = Schicken Sie sie Ihrem Helpdesk zusammen mit der Nachricht unten.
error-code-53003-blocked-by-ca-it = 53003 BlockedByConditionalAccess: kann von jeder Richtlinie für bedingten Zugriff stammen. Das Anmeldeprotokoll nennt die Richtlinie; suchen Sie nach der Korrelations-ID. Ist die App Microsoft Authenticator und die Ressource ea890292-c8c8-4433-b5ea-b09d0668e1a6, wird womöglich die Registrierung des Passkeys blockiert; prüfen Sie auch, ob Geräteplattformen blockiert werden.

## 30 code-53004-53011-risk (high)

error-code-53004-53011-risk-title = Microsoft hat das angehalten, um Ihr Konto zu schützen
error-code-53004-53011-risk-meaning = Microsoft sieht ein Risiko und möchte, dass Ihr Helpdesk zuerst nachsieht. Das allein heißt nicht, dass Sie einen Fehler gemacht haben.
error-code-53004-53011-risk-do-1 = Versuchen Sie es nicht weiter.
error-code-53004-53011-risk-do-2 = Melden Sie sich bald bei Ihrem Helpdesk und schicken Sie die Nachricht unten mit.
error-code-53004-53011-risk-it = 53004 ProofUpBlockedDueToRisk oder 53011: Die Registrierung ist wegen eines Risikos gesperrt. Untersuchen und beheben Sie das Risiko und lassen Sie die Person es dann noch einmal versuchen.

## 31 code-53009-app-protection (low)

error-code-53009-app-protection-title = Vielleicht ist eine Regel über geschützte Apps im Weg
error-code-53009-app-protection-meaning = Diese Nummer bedeutet oft, dass Ihr Unternehmen eine besonders geschützte App verlangt. Daran können Sie meist nichts ändern.
error-code-53009-app-protection-do-1 = Machen Sie hier erst einmal nicht weiter.
error-code-53009-app-protection-do-2 = Schicken Sie Ihrem Helpdesk die Nachricht unten und nennen Sie die Nummer 53009.
error-code-53009-app-protection-it = 53009 soll auf eine fehlende Intune-App-Schutzrichtlinie hinweisen (Quelle nicht bestätigt). Authenticator kann diese Gewährung nicht erfüllen: Suchen Sie im Anmeldeprotokoll nach der Richtlinie und verwenden Sie dann einen App-Filter, eine ODER-Verknüpfung mit einem konformen Gerät oder einen Ausschluss der Registrierung.

## 32 code-530035-security-defaults (high)

error-code-530035-security-defaults-title = Der Basisschutz Ihres Unternehmens hat diese Anmeldung blockiert
error-code-530035-security-defaults-meaning = Ihr Unternehmen verwendet den Basisschutz von Microsoft, und der lässt diese Anmeldung nicht zu. Sie haben nichts falsch gemacht.
error-code-530035-security-defaults-do-1 = Machen Sie hier nicht weiter. Ein neuer Versuch ändert wahrscheinlich nichts.
error-code-530035-security-defaults-do-2 = Schicken Sie Ihrem Helpdesk die Nachricht unten und nennen Sie die Nummer 530035.
error-code-530035-security-defaults-it = 530035 BlockedBySecurityDefaults: Die Sicherheitsstandards (Security Defaults) des Mandanten blockieren die Anmeldung. Eine dokumentierte Abhilfe für diesen Schritt ist uns nicht bekannt; sehen Sie im Anmeldeprotokoll nach, was abgelehnt wurde.

## 33 code-135010-key-not-found (high, cure medium)

error-code-135010-key-not-found-title = Ihr Konto kennt diesen Passkey nicht
error-code-135010-key-not-found-meaning = Auf dem Smartphone ist ein Passkey, aber für Ihr Konto ist er wahrscheinlich nicht mehr eingetragen. Ein neuer löst das Problem.
error-code-135010-key-not-found-do-1 = Tippen Sie in Authenticator auf Ihr Arbeitskonto, dann auf { $auth-settings } und auf { $auth-delete-passkey }.
error-code-135010-key-not-found-do-2 = Erstellen Sie mit diesem Programm einen neuen Passkey.
error-code-135010-key-not-found-do-3 = Klappt das nicht, schicken Sie Ihrem Helpdesk die Nachricht unten und nennen Sie die Nummer 135010.
error-code-135010-key-not-found-it = 135010 KeyNotFound: Der Schlüssel ist Entra nicht bekannt. Die Person löscht den lokalen Passkey und registriert einen neuen.

## 34 android14-no-provider-switch (high)

error-android14-no-provider-switch-title = Dieses Smartphone hat keinen Schalter für Authenticator
error-android14-no-provider-switch-meaning = Einige Hersteller haben diesen Schalter in Android 14 weggelassen. Keine App kann ihn nachrüsten, Sie haben also nichts übersehen.
error-android14-no-provider-switch-do-1 = Nutzen Sie zuerst die Suche in den Einstellungen des Smartphones und geben Sie { $android-search-passkey } ein.
error-android14-no-provider-switch-do-2 = Erscheint keine Liste mit { $auth-name }, suchen Sie nach einem Systemupdate und installieren Sie Android 15 oder neuer, sofern Ihr Smartphone es anbietet.
error-android14-no-provider-switch-do-3 = Kein Update? Nehmen Sie ein anderes Smartphone, oder schicken Sie Ihrem Helpdesk die Nachricht unten und bitten Sie um einen Sicherheitsschlüssel.
error-android14-no-provider-switch-it = In Android 14 war der Credential Manager für Hersteller optional, und einigen Smartphones fehlt er. Microsoft empfiehlt Android 15; so prüfen Sie ein Smartphone: adb shell pm has-feature android.software.credentials. Bieten Sie andernfalls einen Sicherheitsschlüssel oder ein anderes Smartphone an.

## 35 attestation-service-down (high)

error-attestation-service-down-title = Eine Prüfung Ihres Smartphones konnte nicht abgeschlossen werden
error-attestation-service-down-meaning = Apple oder Google muss über das Internet bestätigen, dass Ihr Smartphone echt ist. Dieser Dienst kann eine Weile überlastet oder ausgefallen sein, und das hat nichts mit Ihnen zu tun.
error-attestation-service-down-do-1 = Prüfen Sie, ob das Smartphone Internet hat.
error-attestation-service-down-do-2 = Warten Sie eine Weile und versuchen Sie es dann noch einmal.
error-attestation-service-down-do-3 = Klappt es später immer noch nicht, schicken Sie Ihrem Helpdesk die Nachricht unten.
error-attestation-service-down-it = Bei erzwungener Attestation fragt das Smartphone online bei Apple (App Attest) oder Google (Play Integrity und Key Attestation) an. Prüfen Sie https://developer.apple.com/system-status/ und https://status.play.google.com/ und stellen Sie sicher, dass das Netzwerk des Smartphones diese Dienste erreicht.

## 36 company-portal-too-old (high)

error-company-portal-too-old-title = Eine andere Firmen-App auf Ihrem Smartphone ist zu alt
error-company-portal-too-old-meaning = Die App Company Portal (Unternehmensportal) auf Ihrem Smartphone ist zu alt. Deshalb können Sie Authenticator nicht einrichten. Ein Update löst das Problem.
error-company-portal-too-old-do-1 = Öffnen Sie den App-Store auf Ihrem Smartphone, suchen Sie nach Company Portal (Unternehmensportal) und aktualisieren Sie die App.
error-company-portal-too-old-do-2 = Gehen Sie zurück zu Authenticator und versuchen Sie es noch einmal.
error-company-portal-too-old-do-3 = Wenn Sie die App nicht aktualisieren können, schicken Sie Ihrem Helpdesk die Nachricht unten.
error-company-portal-too-old-it = Auf Android-Smartphones mit einer Version von Company Portal unter 2111 (5.0.5333.0) lässt sich Authenticator nicht registrieren. Verteilen Sie das Update.

## 37 naming-page-hangs (low)

error-naming-page-hangs-title = Die Seite für den Namen hängt
error-naming-page-hangs-meaning = Oft ist der Passkey schon gespeichert, obwohl die Seite weiter lädt. Sie haben wahrscheinlich alles richtig gemacht.
error-naming-page-hangs-do-1 = Öffnen Sie die Seite { $ms-security-info } in einem neuen Tab und sehen Sie nach, ob der Passkey in der Liste steht.
error-naming-page-hangs-do-2 = Steht er dort, schließen Sie die hängende Seite. Sie können in diesem Programm mit der letzten Prüfung weitermachen.
error-naming-page-hangs-do-3 = Steht er nicht dort, versuchen Sie es noch einmal. Hilft das nicht, schicken Sie Ihrem Helpdesk die Nachricht unten.
error-naming-page-hangs-it = Die Namensseite des Browser-Assistenten bleibt Berichten zufolge manchmal hängen, obwohl der Passkey existiert. Prüfen Sie die Authentifizierungsmethoden der Person; fehlt der Passkey dort, soll die Person den lokalen Passkey löschen und direkt in Authenticator einen neuen registrieren.

## 38 windows-whfb-credential-exists (high)

error-windows-whfb-credential-exists-title = Der Computer wollte den Passkey selbst behalten
error-windows-whfb-credential-exists-meaning = Windows wollte den Passkey auf diesem Computer speichern. Ihr Passkey gehört aber auf Ihr Smartphone.
error-windows-whfb-credential-exists-do-1 = Brechen Sie ab und beginnen Sie noch einmal.
error-windows-whfb-credential-exists-do-2 = Wählen Sie { $ms-passkey-in-authenticator }. Fragt Windows, wo der Passkey gespeichert werden soll, wählen Sie das Smartphone, nicht Windows.
error-windows-whfb-credential-exists-do-3 = Wird Ihnen das Smartphone nicht angeboten, gehen Sie in diesem Programm zurück und wählen Sie den Weg in Authenticator. Klappt auch das nicht, schicken Sie Ihrem Helpdesk die Nachricht unten.
error-windows-whfb-credential-exists-it = Die Registrierung eines Microsoft Entra-Passkeys unter Windows schlägt fehl, wenn für dasselbe Konto schon Windows Hello for Business-Anmeldedaten vorhanden sind. Die Person sollte stattdessen das Smartphone wählen, am besten über Passkey in Microsoft Authenticator.

## 39 cannot-access-right-now (medium)

error-cannot-access-right-now-title = Die Anmeldung hat geklappt, aber eine Regel Ihres Unternehmens sperrt den nächsten Schritt
error-cannot-access-right-now-meaning = Ihr Unternehmen erlaubt diesen Schritt nur von bestimmten Orten, Geräten, Browsern oder Apps aus. Sie haben nichts falsch gemacht.
error-cannot-access-right-now-do-1 = Haben Sie ein privates Fenster benutzt oder ein Fenster innerhalb eines anderen Programms? Dann versuchen Sie es einmal in einem normalen Fenster von Microsoft Edge oder Google Chrome.
error-cannot-access-right-now-do-2 = Kommen dieselben Worte wieder, versuchen Sie es nicht weiter. Zeigt die Seite eine Nummer oder eine Correlation ID (Korrelations-ID), kopieren oder fotografieren Sie sie.
error-cannot-access-right-now-do-3 = Schicken Sie die Nummer oder das Foto Ihrem Helpdesk, zusammen mit der Nachricht unten.
error-cannot-access-right-now-it = Eine Richtlinie für bedingten Zugriff blockiert nach einem korrekten ersten Schritt, meist mit 53003. { -log-policy } Prüfen Sie auch, ob Geräteplattformen blockiert werden. Microsoft dokumentiert einen Ausschluss von Microsoft Authenticator Credential Registration (App-ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b), allerdings nicht in jeder Fassung der Seite: bitte im eigenen Mandanten prüfen.

## 40 help-keep-device-secure (medium)

error-help-keep-device-secure-title = Authenticator möchte dieses Smartphone registrieren
error-help-keep-device-secure-meaning = Das ist kein Fehler. Authenticator teilt Microsoft mit, dass dieses Smartphone zu Ihrem Arbeitskonto gehört. Registrieren ist nicht dasselbe wie die Verwaltung des Smartphones durch Ihr Unternehmen.
error-help-keep-device-secure-do-1 = Haben Sie gerade Ihr Arbeitskonto hinzugefügt oder die Anmeldung mit dem Smartphone eingeschaltet? Dann tippen Sie auf { $auth-register }.
error-help-keep-device-secure-do-2 = Heißt es auf einer späteren Seite, dass Ihr Unternehmen das Smartphone verwalten möchte, warten Sie und fragen Sie erst Ihren Helpdesk.
error-help-keep-device-secure-do-3 = Klappt das Registrieren nicht, schicken Sie Ihrem Helpdesk die Nachricht unten.
error-help-keep-device-secure-it = Geräteregistrierung (Entra registered), einmal je Mandant nötig für die kennwortlose Anmeldung mit dem Smartphone; kein Fehler. Der Passkey allein braucht sie nicht. Schlägt sie fehl, prüfen Sie „Users may register their devices“ und „Maximum number of devices“. Eine ältere Seite, die zur Aufnahme in die Verwaltung aufforderte, hatte denselben Titel: Wird das verlangt, greift eine Gewährung „Konformes Gerät“.

## 41 prompted-setup-error-skip (high)

error-prompted-setup-error-skip-title = Die Einrichtung eines Passkeys beim Anmelden ist fehlgeschlagen
error-prompted-setup-error-skip-meaning = Die Anmeldeseite hat angeboten, einen Passkey einzurichten, und das hat nicht geklappt. Es ist nichts kaputt. Sie können das Einrichten überspringen, und niemand zählt das mit.
error-prompted-setup-error-skip-do-1 = Wählen Sie auf der Fehlerseite { $ms-skip }. Danach können Sie weiterarbeiten.
error-prompted-setup-error-skip-do-2 = Erstellen Sie den Passkey in der Authenticator-App. Dieses Programm zeigt Ihnen, wie das geht.
error-prompted-setup-error-skip-do-3 = Kommen Sie ohne Passkey nicht weiter, schicken Sie Ihrem Helpdesk die Nachricht unten.
error-prompted-setup-error-skip-it = Eine von der Registrierungskampagne gestartete Einrichtung ist fehlgeschlagen. Das Überspringen auf dieser Fehlerseite zählt nicht als Aufschub. Die Aufforderung speichert den Passkey mit dem Gerät oder Browser, der gerade benutzt wird; lassen Sie die Person direkt in Authenticator registrieren.

## 42 prompted-to-set-up-passkey (high)

error-prompted-to-set-up-passkey-title = Die Anmeldeseite bietet an, einen Passkey einzurichten
error-prompted-to-set-up-passkey-meaning = Das ist kein Fehler. Viele Unternehmen nutzen diese Aufforderung, und sie kann jeden Tag wiederkommen. Mit { $ms-next } wird der Passkey oft auf dem Gerät gespeichert, das Sie gerade benutzen, und nicht in Authenticator.
error-prompted-to-set-up-passkey-do-1 = Kam die Aufforderung, nachdem Sie selbst mit der Anmeldung begonnen haben? Dann ist sie höchstwahrscheinlich echt. Wenn nicht, schließen Sie die Seite.
error-prompted-to-set-up-passkey-do-2 = Wählen Sie { $ms-skip-for-now } oder { $ms-other-options }. Erstellen Sie den Passkey danach in Authenticator. Dieses Programm zeigt Ihnen, wie das geht.
error-prompted-to-set-up-passkey-do-3 = Wenn Sie nicht überspringen können oder nicht sicher sind, ob die Seite echt ist, schließen Sie die Seite und schicken Sie Ihrem Helpdesk die Nachricht unten.
error-prompted-to-set-up-passkey-it = Registrierungskampagne für Passkeys; kein Fehler. „Microsoft managed“: täglich, ohne Grenze. Status „Enabled“: 0 bis 14 Tage, und der Aufschub kann auf 3 Mal begrenzt sein. Die Aufforderung speichert den Passkey mit dem Gerät oder Browser, der gerade benutzt wird. Ein Passkey in Authenticator beendet sie nur unter iOS und Android, es sei denn, das Passkey-Profil ist auf AAGUIDs beschränkt oder verlangt Attestation.

## 43 sms-only-must-register (high)

error-sms-only-must-register-title = Ein Passkey ist nötig, weil SMS und Anrufe wegfallen
error-sms-only-must-register-meaning = Ab dem 1. Februar 2027 können Sie eine Anmeldung bei Microsoft nicht mehr per SMS oder Anruf bestätigen. Für globale Administratoren und externe Benutzer gilt der 1. Juli 2027. Wer keine andere Möglichkeit hat, muss dann einen Passkey einrichten. Mit Ihrem Konto ist alles in Ordnung.
error-sms-only-must-register-do-1 = Richten Sie den Passkey ein. Wenn Sie wählen können, wo er gespeichert wird, wählen Sie { $auth-name } auf Ihrem Smartphone.
error-sms-only-must-register-do-2 = Klappt das nicht, bitten Sie Ihren Helpdesk um einen Code, der nur kurze Zeit gilt: { $ms-temporary-access-pass }. Schicken Sie die Nachricht unten mit. { -nobody-asks }
error-sms-only-must-register-do-3 = Benutzen Sie den Zugriffspass auf Ihrem Smartphone, nicht an diesem Computer. Können Sie immer noch keinen Passkey erstellen, rufen Sie Ihren Helpdesk an.
error-sms-only-must-register-it = Die einzige MFA-Methode der Person ist SMS oder Anruf von Microsoft. Ab dem 1. Februar 2027 (globale Administratoren und externe Benutzer: 1. Juli 2027) verlangt die Anmeldung einen Passkey und lässt sich nicht überspringen. Stellen Sie einen befristeten Zugriffspass (TAP) aus, damit die Person auf dem Smartphone registrieren kann. Wer vorher auf einen Telefonieanbieter umgestellt wurde, behält SMS und Anruf. { -check-who }

## 44 code-130504-tap-expired (low)

error-code-130504-tap-expired-title = Der befristete Zugriffspass ist wahrscheinlich abgelaufen
error-code-130504-tap-expired-meaning = Ein solcher Zugriffspass gilt nur kurze Zeit. Diese Nummer bedeutet oft, dass die Zeit vorbei ist. Sie haben nichts falsch gemacht.
error-code-130504-tap-expired-do-1 = Geben Sie denselben Zugriffspass nicht noch einmal ein.
error-code-130504-tap-expired-do-2 = Bitten Sie Ihren Helpdesk um einen neuen Code ({ $ms-temporary-access-pass }) und schicken Sie die Nachricht unten mit. { -nobody-asks }
error-code-130504-tap-expired-do-3 = Benutzen Sie den neuen Zugriffspass bald, und zwar auf Ihrem Smartphone. Wird er auch abgelehnt, rufen Sie Ihren Helpdesk an.
error-code-130504-tap-expired-it = 130504 wird für einen befristeten Zugriffspass (TAP) berichtet, dessen Zeit abgelaufen ist (Quelle nicht bestätigt). Prüfen Sie den TAP der Person und stellen Sie einen neuen aus, der genug Zeit für das Smartphone lässt. { -check-who }

## 45 code-130507-tap-not-verified (low)

error-code-130507-tap-not-verified-title = Der befristete Zugriffspass wurde nicht erkannt
error-code-130507-tap-not-verified-meaning = Diese Nummer bedeutet oft, dass der Zugriffspass gelöscht oder durch einen neueren ersetzt wurde oder zu einem anderen Konto gehört. Mit einem neuen ist das gelöst.
error-code-130507-tap-not-verified-do-1 = Prüfen Sie, ob Sie sich mit Ihrem Arbeitskonto angemeldet und den neuesten Zugriffspass eingegeben haben.
error-code-130507-tap-not-verified-do-2 = Wird er immer noch abgelehnt, bitten Sie Ihren Helpdesk um einen neuen Code ({ $ms-temporary-access-pass }) und schicken Sie die Nachricht unten mit. { -nobody-asks }
error-code-130507-tap-not-verified-do-3 = Wird auch der neue Zugriffspass abgelehnt, rufen Sie Ihren Helpdesk an.
error-code-130507-tap-not-verified-it = 130507 wird berichtet, wenn ein befristeter Zugriffspass (TAP) nicht gefunden oder nicht geprüft werden konnte (Quelle nicht bestätigt). Prüfen Sie den TAP der Person: Es gibt nur einen je Person, ein neuer ersetzt also den alten. { -check-who }

## 46 code-130501-credential-policy (high, cure medium)

error-code-130501-credential-policy-title = Diese Anmeldemethode ist für Ihr Konto nicht erlaubt
error-code-130501-credential-policy-meaning = Ihr Unternehmen legt fest, welche Anmeldemethoden Sie benutzen können. Die gewählte gehört wahrscheinlich nicht dazu. Sie haben nichts falsch gemacht.
error-code-130501-credential-policy-do-1 = Beginnen Sie die Anmeldung noch einmal und wählen Sie eine andere Anmeldemethode, falls Sie eine haben.
error-code-130501-credential-policy-do-2 = Wenn Sie keine andere haben, schicken Sie Ihrem Helpdesk die Nachricht unten und nennen Sie die Nummer 130501.
error-code-130501-credential-policy-it = 130501: Die Richtlinie für Authentifizierungsmethoden erlaubt diese Methode für die Person nicht. Prüfen Sie, wer eingeschlossen und wer ausgeschlossen ist (der Ausschluss gewinnt), und die Einstellungen der Methode.

## 47 code-5007x-mfa-needed (high)

error-code-5007x-mfa-needed-title = Die Anmeldung verlangt mehr als ein Passwort
error-code-5007x-mfa-needed-meaning = Sie müssen ein zweites Mal zeigen, dass Sie es sind. Entweder wurde das nicht abgeschlossen, oder in Ihrem Konto ist noch keine Methode dafür eingerichtet. Sie haben nichts falsch gemacht.
error-code-5007x-mfa-needed-do-1 = Beginnen Sie die Anmeldung noch einmal und schließen Sie die zweite Prüfung ab, zum Beispiel in einer App oder mit einem Code.
error-code-5007x-mfa-needed-do-2 = Wenn Sie dafür keine Methode haben, bitten Sie Ihren Helpdesk um einen Code, der nur kurze Zeit gilt: { $ms-temporary-access-pass }. Schicken Sie die Nachricht unten mit. { -nobody-asks }
error-code-5007x-mfa-needed-do-3 = Benutzen Sie den Zugriffspass auf Ihrem Smartphone, nicht an diesem Computer. Können Sie sich immer noch nicht anmelden, rufen Sie Ihren Helpdesk an.
error-code-5007x-mfa-needed-it = 50074 und 50076: MFA ist fällig und wurde nicht bestanden. 50072 und 50079: Die Person muss erst eine Methode registrieren. Für sich allein sind das Unterbrechungen und keine Fehler. Hat die Person keine Methode, stellen Sie einen befristeten Zugriffspass (TAP) zur Verwendung auf dem Smartphone aus. { -check-who }

## 48 code-50078-mfa-expired (high)

error-code-50078-mfa-expired-title = Die letzte Bestätigung ist zu alt
error-code-50078-mfa-expired-meaning = Sie haben eine frühere Anmeldung bestätigt, aber Ihr Unternehmen möchte eine neue Bestätigung. Das ist normal.
error-code-50078-mfa-expired-do-1 = Melden Sie sich noch einmal an und bestätigen Sie, dass Sie es sind.
error-code-50078-mfa-expired-do-2 = Machen Sie dann dort weiter, wo Sie aufgehört haben.
error-code-50078-mfa-expired-do-3 = Werden Sie immer wieder gefragt, schicken Sie Ihrem Helpdesk die Nachricht unten und nennen Sie die Nummer 50078.
error-code-50078-mfa-expired-it = 50078 UserStrongAuthExpired: Die MFA der Sitzung ist für die Richtlinie zu alt. Die Person meldet sich mit MFA neu an. Wiederholt sich das, prüfen Sie die Anmeldehäufigkeit.

## 49 code-50053-account-locked (high)

error-code-50053-account-locked-title = Das Konto ist im Moment gesperrt
error-code-50053-account-locked-meaning = Es gab zu viele falsche Versuche, oder das Netzwerk, das Sie benutzen, ist für Angriffe bekannt. Das heißt nicht, dass Sie einen Fehler gemacht haben.
error-code-50053-account-locked-do-1 = Warten Sie eine Weile und versuchen Sie es in dieser Zeit nicht.
error-code-50053-account-locked-do-2 = Versuchen Sie es einmal in einem anderen Netzwerk, zum Beispiel mit den mobilen Daten Ihres Smartphones.
error-code-50053-account-locked-do-3 = Ist das Konto noch gesperrt, schicken Sie Ihrem Helpdesk die Nachricht unten und nennen Sie die Nummer 50053.
error-code-50053-account-locked-it = 50053 IdsLocked: zu viele fehlgeschlagene Versuche oder eine IP-Adresse, die für Angriffe bekannt ist. Das Anmeldeprotokoll zeigt, was davon zutrifft. Entsperren Sie das Konto oder lassen Sie die Person ein anderes Netzwerk benutzen. { -check-who }

## 50 code-50055-password-expired (high)

error-code-50055-password-expired-title = Das Passwort ist abgelaufen
error-code-50055-password-expired-meaning = Ihr Unternehmen verlangt ein neues Passwort, bevor es weitergeht. Mit dem Passkey hat das nichts zu tun.
error-code-50055-password-expired-do-1 = Wenn Sie selbst mit der Anmeldung begonnen haben, folgen Sie der Seite und wählen Sie ein neues Passwort.
error-code-50055-password-expired-do-2 = Beginnen Sie die Anmeldung dann noch einmal.
error-code-50055-password-expired-do-3 = Können Sie das Passwort nicht ändern, bitten Sie Ihren Helpdesk, es zurückzusetzen, und schicken Sie die Nachricht unten mit. { -nobody-asks }
error-code-50055-password-expired-it = 50055 InvalidPasswordExpiredPassword oder 50144 InvalidPasswordExpiredOnPremPassword: Das Passwort ist abgelaufen. Die Person ändert es; geht das nicht, setzen Sie es zurück. { -check-who }

## 51 code-50126-wrong-password (high)

error-code-50126-wrong-password-title = Der Name oder das Passwort wurde nicht angenommen
error-code-50126-wrong-password-meaning = Name und Passwort haben nicht zusammengepasst. Das passiert jedem einmal.
error-code-50126-wrong-password-do-1 = Geben Sie den Namen Ihres Arbeitskontos und Ihr Passwort noch einmal ein, in aller Ruhe.
error-code-50126-wrong-password-do-2 = Haben Sie einen befristeten Zugriffspass, benutzen Sie ihn anstelle des Passworts. { -nobody-asks }
error-code-50126-wrong-password-do-3 = Kennen Sie Ihr Passwort nicht, bitten Sie Ihren Helpdesk, es zurückzusetzen, und schicken Sie die Nachricht unten mit.
error-code-50126-wrong-password-it = 50126 InvalidUserNameOrPassword: falscher Name oder falsches Passwort. 50056: Für das Konto ist kein Passwort gespeichert. Setzen Sie das Passwort zurück oder stellen Sie einen befristeten Zugriffspass (TAP) aus. { -check-who }

## 52 code-50057-account-disabled (high)

error-code-50057-account-disabled-title = Dieses Konto ist abgeschaltet
error-code-50057-account-disabled-meaning = Ihr Unternehmen hat dieses Konto abgeschaltet. Nur Ihr Unternehmen kann es wieder einschalten.
error-code-50057-account-disabled-do-1 = Prüfen Sie, ob Sie sich mit dem richtigen Arbeitskonto angemeldet haben.
error-code-50057-account-disabled-do-2 = Ist es das richtige, schicken Sie Ihrem Helpdesk die Nachricht unten und nennen Sie die Nummer 50057.
error-code-50057-account-disabled-it = 50057 UserDisabled: Das Konto ist deaktiviert. Klären Sie den Grund und aktivieren Sie das Konto, wenn die Person Zugriff haben soll. { -check-who }

## 53 code-50034-account-not-found (high)

error-code-50034-account-not-found-title = Dieses Konto wurde nicht gefunden
error-code-50034-account-not-found-meaning = Vielleicht stimmt ein Buchstabe im Namen nicht, oder es ist ein privates Konto oder das Konto einer anderen Organisation.
error-code-50034-account-not-found-do-1 = Melden Sie sich ab. Melden Sie sich dann mit Ihrem Arbeitskonto wieder an und prüfen Sie jeden Buchstaben des Namens.
error-code-50034-account-not-found-do-2 = Wählt die Seite von selbst ein anderes Konto, wählen Sie dort Ihr Arbeitskonto.
error-code-50034-account-not-found-do-3 = Wird auch Ihr Arbeitskonto nicht gefunden, schicken Sie Ihrem Helpdesk die Nachricht unten und nennen Sie die Nummer von der Seite.
error-code-50034-account-not-found-it = 50034 UserAccountNotFound oder 51004 UserAccountNotInDirectory: Das Konto ist nicht in diesem Verzeichnis. 50020 UserUnauthorized: ein Konto einer anderen Organisation oder ein privates Konto. Korrigieren Sie den Namen oder laden Sie die Person ein, wenn sie Zugriff haben soll.

## 54 code-500021-tenant-restriction (high)

error-code-500021-tenant-restriction-title = Dieses Netzwerk erlaubt keine Anmeldung bei Ihrem Unternehmen
error-code-500021-tenant-restriction-meaning = Manche Netzwerke erlauben die Anmeldung nur bei bestimmten Unternehmen. Mit Ihrem Konto ist alles in Ordnung.
error-code-500021-tenant-restriction-do-1 = Benutzen Sie ein anderes Netzwerk, am Smartphone die mobilen Daten.
error-code-500021-tenant-restriction-do-2 = Wenn Sie dieses Netzwerk brauchen, schicken Sie Ihrem Helpdesk die Nachricht unten und nennen Sie die Nummer von der Seite.
error-code-500021-tenant-restriction-it = 500021 oder 500022: Die Mandanteneinschränkungen (tenant restrictions) des Netzwerks enthalten diesen Mandanten nicht. Lassen Sie den Mandanten in dem Header zu, den der Proxy hinzufügt, oder lassen Sie die Person ein Netzwerk ohne solche Einschränkungen benutzen.

## 55 code-50155-device-authentication (high)

error-code-50155-device-authentication-title = Eine Regel verlangt ein Gerät, das Ihr Unternehmen kennt
error-code-50155-device-authentication-meaning = Ihr Unternehmen kennt dieses Gerät nicht oder hat es abgeschaltet. Sie haben nichts falsch gemacht.
error-code-50155-device-authentication-do-1 = Versuchen Sie es nicht weiter. Ein neuer Versuch ändert nichts an der Regel.
error-code-50155-device-authentication-do-2 = Schicken Sie Ihrem Helpdesk die Nachricht unten und nennen Sie die Nummer von der Seite.
error-code-50155-device-authentication-it = 50097 DeviceAuthenticationRequired, 50155 DeviceAuthenticationFailed, 50187 DeviceInformationNotProvided: Eine Richtlinie verlangt ein bekanntes Gerät, und dieses ist nicht bekannt. 135011: Das Gerät ist deaktiviert. Aktivieren Sie das Gerät oder registrieren Sie es neu. { -log-policy }

## 56 code-50129-not-workplace-joined (high)

error-code-50129-not-workplace-joined-title = Dieses Smartphone ist bei Ihrem Unternehmen nicht registriert
error-code-50129-not-workplace-joined-meaning = Eine Regel Ihres Unternehmens verlangt ein registriertes Smartphone. Sie können es in Authenticator registrieren, wenn Ihr Unternehmen das möchte.
error-code-50129-not-workplace-joined-do-1 = Fragen Sie Ihren Helpdesk, ob Sie dieses Smartphone registrieren können, und schicken Sie die Nachricht unten mit.
error-code-50129-not-workplace-joined-do-2 = Lautet die Antwort Ja, nehmen Sie Ihr Arbeitskonto in Authenticator noch einmal auf. Wenn Authenticator danach fragt, tippen Sie auf { $auth-register }.
error-code-50129-not-workplace-joined-do-3 = Klappt das nicht, nennen Sie Ihrem Helpdesk die Nummer 50129.
error-code-50129-not-workplace-joined-it = 50129 DeviceIsNotWorkplaceJoined: Eine Richtlinie verlangt ein registriertes Gerät, und das Smartphone ist nicht in Entra registriert. Sagen Sie, ob sich Smartphones registrieren dürfen. Wenn ja, prüfen Sie „Users may register their devices“ und „Maximum number of devices“.

## 57 code-50127-broker-missing (high)

error-code-50127-broker-missing-title = Auf dem Smartphone fehlt eine App für die Anmeldung
error-code-50127-broker-missing-meaning = Ihr Unternehmen verlangt die Anmelde-App von Microsoft auf dem Smartphone. Auf einem iPhone ist das Authenticator, unter Android Authenticator oder Company Portal (Unternehmensportal).
error-code-50127-broker-missing-do-1 = Öffnen Sie den App-Store auf Ihrem Smartphone und installieren Sie Microsoft Authenticator.
error-code-50127-broker-missing-do-2 = Nehmen Sie Ihr Arbeitskonto in Authenticator auf und versuchen Sie es dann noch einmal.
error-code-50127-broker-missing-do-3 = Können Sie keine Apps installieren, schicken Sie Ihrem Helpdesk die Nachricht unten und nennen Sie die Nummer 50127.
error-code-50127-broker-missing-it = 50127 BrokerAppNotInstalled: keine Broker-App auf dem Smartphone (iOS: Authenticator; Android: Authenticator oder Company Portal). Verteilen Sie die App oder lassen Sie die Person sie installieren.

## 58 code-50005-platform-not-supported (high)

error-code-50005-platform-not-supported-title = Eine Regel Ihres Unternehmens erlaubt diese Art von Gerät nicht
error-code-50005-platform-not-supported-meaning = Ihr Unternehmen erlaubt hier nur bestimmte Systeme, und das System dieses Geräts gehört nicht dazu. Sie haben nichts falsch gemacht.
error-code-50005-platform-not-supported-do-1 = Versuchen Sie es nicht weiter. Ein neuer Versuch ändert nichts an der Regel.
error-code-50005-platform-not-supported-do-2 = Schicken Sie Ihrem Helpdesk die Nachricht unten und nennen Sie die Nummer 50005.
error-code-50005-platform-not-supported-it = 50005 DevicePolicyError: Anmeldung von einer Plattform, die die Richtlinie nicht unterstützt. Erlauben Sie iOS und Android, wo eine Richtlinie Geräteplattformen blockiert. { -log-policy }

## 59 code-50131-access-policy (high)

error-code-50131-access-policy-title = Eine Regel Ihres Unternehmens hat gegen diese Anmeldung entschieden
error-code-50131-access-policy-meaning = Der Grund kann das Gerät sein, etwas Ungewöhnliches oder eine andere Regel. Sie können den Grund nicht sehen, Ihr Helpdesk aber schon.
error-code-50131-access-policy-do-1 = Versuchen Sie es nicht weiter. Ein neuer Versuch ändert nichts an der Regel.
error-code-50131-access-policy-do-2 = Schicken Sie Ihrem Helpdesk die Nachricht unten und nennen Sie die Nummer 50131.
error-code-50131-access-policy-it = 50131 ConditionalAccessFailed: Zustand des Geräts, verdächtige Aktivität oder eine Zugriffsentscheidung. { -log-policy }

## 60 code-530032-security-policy (high)

error-code-530032-security-policy-title = Eine Sicherheitsregel für das ganze Unternehmen hat diese Anmeldung blockiert
error-code-530032-security-policy-meaning = Die Regel gilt für alle in Ihrem Unternehmen. Sie haben nichts falsch gemacht.
error-code-530032-security-policy-do-1 = Versuchen Sie es nicht weiter. Ein neuer Versuch ändert nichts an der Regel.
error-code-530032-security-policy-do-2 = Schicken Sie Ihrem Helpdesk die Nachricht unten und nennen Sie die Nummer 530032.
error-code-530032-security-policy-it = 530032 BlockedByConditionalAccessOnSecurityPolicy: Eine Sicherheitsrichtlinie für den ganzen Mandanten blockiert die Anmeldung. Prüfen Sie die Richtlinien auf Mandantenebene. { -log-policy }

## 61 code-50158-external-challenge (high)

error-code-50158-external-challenge-title = Erst muss noch eine andere Seite erledigt werden
error-code-50158-external-challenge-meaning = Ihr Unternehmen verwendet noch eine weitere Seite, zum Beispiel Nutzungsbedingungen oder die Prüfung eines anderen Anbieters. Die Nummer allein ist kein Fehler.
error-code-50158-external-challenge-do-1 = Beginnen Sie die Anmeldung noch einmal und bringen Sie diese Seite zu Ende.
error-code-50158-external-challenge-do-2 = Öffnet sich die Seite nicht, versuchen Sie es in einem normalen Fenster von Microsoft Edge oder Google Chrome.
error-code-50158-external-challenge-do-3 = Kommen Sie immer noch nicht weiter, schicken Sie Ihrem Helpdesk die Nachricht unten und nennen Sie die Nummer 50158.
error-code-50158-external-challenge-it = 50158: Eine externe Sicherheitsabfrage wurde nicht erfüllt (MFA eines Drittanbieters oder Nutzungsbedingungen). Für sich allein ist das kein Fehlschlag: Sehen Sie sich im Anmeldeprotokoll den nächsten Eintrag derselben Anmeldung an.

## 62 code-70043-sign-in-again (high)

error-code-70043-sign-in-again-title = Die Anmeldung ist abgelaufen, melden Sie sich neu an
error-code-70043-sign-in-again-meaning = Die letzte Anmeldung ist zu lange her, oder das Passwort wurde geändert. Das ist normal.
error-code-70043-sign-in-again-do-1 = Melden Sie sich noch einmal an.
error-code-70043-sign-in-again-do-2 = Machen Sie dann dort weiter, wo Sie aufgehört haben.
error-code-70043-sign-in-again-do-3 = Werden Sie immer wieder abgemeldet, schicken Sie Ihrem Helpdesk die Nachricht unten und nennen Sie die Nummer von der Seite.
error-code-70043-sign-in-again-it = 70043 BadTokenDueToSignInFrequency, 50132 SsoArtifactInvalidOrExpired, 50133 SsoArtifactRevoked, 50173: Die Sitzung ist zu alt oder wurde durch eine Passwortänderung beendet. Wiederholt sich das, prüfen Sie die Anmeldehäufigkeit.

## 63 code-50125-password-step (high)

error-code-50125-password-step-title = Erst kommt ein Schritt, der das Passwort betrifft
error-code-50125-password-step-meaning = Ihr Unternehmen verlangt ein neues Passwort oder Ihre Angaben für das Zurücksetzen des Passworts, bevor es weitergeht. Mit dem Passkey hat das nichts zu tun.
error-code-50125-password-step-do-1 = Wenn Sie selbst mit der Anmeldung begonnen haben, folgen Sie der Seite bis zum Ende.
error-code-50125-password-step-do-2 = Beginnen Sie die Anmeldung dann noch einmal.
error-code-50125-password-step-do-3 = Können Sie die Seite nicht abschließen, schicken Sie Ihrem Helpdesk die Nachricht unten und nennen Sie die Nummer von der Seite.
error-code-50125-password-step-it = 50125 PasswordResetRegistrationRequiredInterrupt: Erst muss die Registrierung für das Zurücksetzen des Passworts erfolgen. 50135 PasswordChangeCompromisedPassword, 50137 und 50142: Erst muss ein neues Passwort gewählt werden. Kann die Person das nicht, setzen Sie das Passwort zurück. { -check-who }

## 64 code-220450-old-webview (high, cure medium)

error-code-220450-old-webview-title = Ein Teil von Android auf diesem Smartphone ist zu alt
error-code-220450-old-webview-meaning = Die Anmeldeseite in der App braucht einen neueren Teil von Android. Ein Update löst das meistens.
error-code-220450-old-webview-do-1 = Öffnen Sie Google Play auf Ihrem Smartphone. Aktualisieren Sie dort Android System WebView und Google Chrome.
error-code-220450-old-webview-do-2 = Gehen Sie zurück zu Authenticator und versuchen Sie es noch einmal.
error-code-220450-old-webview-do-3 = Können Sie nicht aktualisieren, schicken Sie Ihrem Helpdesk die Nachricht unten und nennen Sie die Nummer 220450.
error-code-220450-old-webview-it = 220450 UnsupportedAndroidWebViewVersion: Die Chrome-WebView des Smartphones ist zu alt. Verteilen Sie Updates von Android System WebView und Google Chrome.

## 65 code-50088-call-limit (high)

error-code-50088-call-limit-title = Es waren zu viele Anrufe oder SMS
error-code-50088-call-limit-meaning = Microsoft begrenzt, wie oft es Sie anruft oder Ihnen eine SMS schickt. Die Sperre endet von selbst.
error-code-50088-call-limit-do-1 = Warten Sie einige Minuten und fordern Sie in dieser Zeit keine neuen Codes an.
error-code-50088-call-limit-do-2 = Oder wählen Sie eine andere Möglichkeit, sich zu bestätigen.
error-code-50088-call-limit-do-3 = Bekommen Sie auch später keinen Code, schicken Sie Ihrem Helpdesk die Nachricht unten und nennen Sie die Nummer 50088.
error-code-50088-call-limit-it = 50088: Die Grenze für Anrufe und SMS zur MFA wurde erreicht. Warten Sie ab oder lassen Sie die Person eine andere Methode benutzen.

## 66 code-50087-try-again (high)

error-code-50087-try-again-title = Der Dienst von Microsoft hatte eine kurze Störung
error-code-50087-try-again-meaning = Eine solche Störung geht meistens vorbei. Sie haben nichts falsch gemacht.
error-code-50087-try-again-do-1 = Warten Sie ein paar Minuten und versuchen Sie es dann noch einmal.
error-code-50087-try-again-do-2 = Klappt es auch später nicht, schicken Sie Ihrem Helpdesk die Nachricht unten und nennen Sie die Nummer von der Seite.
error-code-50087-try-again-it = Eine vorübergehende Störung des Dienstes: 50087 SasRetryableError, 50033 RetryableError, 90006 ExternalServerRetryableError, 90012 RequestTimeout oder 90024 RequestBudgetExceededError. Hält sie an, prüfen Sie den Zustand des Dienstes.

## 67 code-90072-account-not-in-tenant (high)

error-code-90072-account-not-in-tenant-title = Dieses Konto gehört nicht zu dieser Organisation
error-code-90072-account-not-in-tenant-meaning = Das Konto stammt aus einer anderen Organisation und ist hier nicht bekannt. Oder das Verzeichnis Ihres Unternehmens ist nicht auf dem neuesten Stand.
error-code-90072-account-not-in-tenant-do-1 = Melden Sie sich ab und mit dem Arbeitskonto Ihres Unternehmens wieder an.
error-code-90072-account-not-in-tenant-do-2 = Ist es das richtige Konto, schicken Sie Ihrem Helpdesk die Nachricht unten und nennen Sie die Nummer 90072.
error-code-90072-account-not-in-tenant-it = 90072 PassThroughUserMfaError: ein externes Konto, das es in diesem Mandanten nicht gibt, oder eine Abweichung in der Synchronisierung. Fügen Sie die Person hinzu oder prüfen Sie die Synchronisierung.

## 68 code-90094-admin-consent (high)

error-code-90094-admin-consent-title = Die IT hat diese Prüfung noch nicht freigegeben
error-code-90094-admin-consent-meaning = Eine Prüfung in Ihrem Microsoft-Konto braucht die Zustimmung der IT. Die Prüfung ist freiwillig. Für Ihren Passkey brauchen Sie sie nicht.
error-code-90094-admin-consent-do-1 = Schließen Sie die Seite und überspringen Sie die Prüfung.
error-code-90094-admin-consent-do-2 = Öffnen Sie { $ms-security-info } und sehen Sie nach, ob Ihr Passkey in der Liste steht. Das genügt.
error-code-90094-admin-consent-do-3 = Möchte Ihr Unternehmen die Prüfung, schicken Sie Ihrem Helpdesk die Nachricht unten.
error-code-90094-admin-consent-it = 90094 AdminConsentRequired, 90095 AdminConsentRequiredRequestAccess oder 65001 DelegationDoesNotExist: Für die App der freiwilligen Graph-Prüfung fehlt die Administratorzustimmung. Beide delegierten Berechtigungen, UserAuthMethod-Passkey.Read (geringste Rechte) und UserAuthenticationMethod.Read, brauchen sie. Erteilen Sie die Zustimmung oder lassen Sie die Prüfung aus.

## 69 code-900561-back-button (high)

error-code-900561-back-button-title = Die Seite wurde in der falschen Reihenfolge geöffnet
error-code-900561-back-button-meaning = Das passiert zum Beispiel nach der Zurück-Taste des Browsers. Es ist nichts kaputt.
error-code-900561-back-button-do-1 = Schließen Sie die Seite.
error-code-900561-back-button-do-2 = Öffnen Sie { $ms-security-info } noch einmal aus diesem Programm heraus und beginnen Sie dort.
error-code-900561-back-button-do-3 = Kommt dieselbe Nummer wieder, schicken Sie Ihrem Helpdesk die Nachricht unten und nennen Sie die Nummer 900561.
error-code-900561-back-button-it = 900561 BadResourceRequestInvalidRequest: Die Seite wurde auf eine Art aufgerufen, die sie nicht annimmt, zum Beispiel mit der Zurück-Taste. Die Person beginnt wieder bei „Security info“.

## 70 code-50105-not-assigned (high)

error-code-50105-not-assigned-title = Ihr Konto hat noch keinen Zugang zu dieser App
error-code-50105-not-assigned-meaning = Ihr Unternehmen muss Ihrem Konto erst Zugang zu der App geben. Sie haben nichts falsch gemacht.
error-code-50105-not-assigned-do-1 = Versuchen Sie es nicht weiter. Ein neuer Versuch ändert daran nichts.
error-code-50105-not-assigned-do-2 = Schicken Sie Ihrem Helpdesk die Nachricht unten und nennen Sie die Nummer 50105.
error-code-50105-not-assigned-it = 50105 EntitlementGrantsNotFound: Die Person ist der App nicht zugewiesen. Das Anmeldeprotokoll nennt die App. Weisen Sie die Person oder eine Gruppe zu.

## 71 window-without-passkeys (medium, our own row)

error-window-without-passkeys-title = Dieses Fenster oder dieser Browser kann keine Passkeys benutzen
error-window-without-passkeys-meaning = Manche Programme öffnen ein eigenes Anmeldefenster, und Passkeys funktionieren dort oft nicht. Auch manche Browser können einen Passkey in Authenticator nicht benutzen, zum Beispiel Firefox unter Linux oder Android. Mit Ihrem Passkey ist alles in Ordnung.
error-window-without-passkeys-do-1 = Brechen Sie die Anmeldung in diesem Fenster ab.
error-window-without-passkeys-do-2 = Melden Sie sich in einem normalen Fenster von Microsoft Edge oder Google Chrome an. Nehmen Sie auf einem Android-Smartphone Google Chrome.
error-window-without-passkeys-do-3 = Öffnet das Programm nur sein eigenes Fenster, wählen Sie dort eine andere Anmeldemethode. Haben Sie keine, schicken Sie Ihrem Helpdesk die Nachricht unten.
error-window-without-passkeys-it = Das Anmeldefenster mancher Programme kann WebAuthn nicht abschließen (berichtet für die Windows App), und Firefox unter Linux und Android unterstützt Passkeys in Authenticator nicht. Lassen Sie das Programm die Anmeldung im Browser des Systems durchführen oder erlauben Sie dafür eine zweite Methode.

## 72 provider-switch-locked (medium, our own row)

error-provider-switch-locked-title = Die Verwaltung hat den Schalter für Authenticator gesperrt
error-provider-switch-locked-meaning = Auf einem verwalteten Smartphone oder in einem Arbeitsprofil entscheidet das Unternehmen, welche Apps Passkeys speichern können. Das können Sie nicht selbst ändern, und Sie haben nichts falsch gemacht.
error-provider-switch-locked-do-1 = Hat Ihr Smartphone ein Arbeitsprofil? Dann gibt es auf der Seite in den Einstellungen vielleicht einen Teil für private Apps und einen für Arbeits-Apps. Sehen Sie im Teil für Arbeits-Apps nach.
error-provider-switch-locked-do-2 = Ist der Schalter auch dort gesperrt, schicken Sie Ihrem Helpdesk die Nachricht unten. Sagen Sie dazu, ob das Smartphone Ihnen oder dem Unternehmen gehört.
error-provider-switch-locked-it = Die Geräteverwaltung beschränkt die Anbieter von Anmeldedaten (Credential Provider). In von Google verwalteten Arbeitsprofilen ab Android 15 sind fremde Anbieter standardmäßig aus: Lassen Sie com.azure.authenticator zu. Auf einem verwalteten iPhone kann eine Beschränkung des automatischen Ausfüllens von Passwörtern den Schalter verbergen oder sperren.

## 73 authenticator-not-offered (medium, our own row)

error-authenticator-not-offered-title = Statt Authenticator meldet sich eine andere App
error-authenticator-not-offered-meaning = Viele Smartphones schlagen zuerst ihre eigene Passwort-App vor, auch wenn Authenticator eingeschaltet ist. Ein Passkey, der dort gespeichert wird, liegt am falschen Ort. Sie haben nichts falsch gemacht.
error-authenticator-not-offered-do-1 = Brechen Sie ab und speichern Sie den Passkey nicht in der anderen App.
error-authenticator-not-offered-do-2 = Öffnen Sie Authenticator auf dem Smartphone. Tippen Sie auf Ihr Arbeitskonto und dann auf { $auth-create-a-passkey }. Folgen Sie den Schritten dort, bis Authenticator in den Einstellungen des Smartphones eingeschaltet ist.
error-authenticator-not-offered-do-3 = Fragt das Smartphone, wo der Passkey gespeichert werden soll, wählen Sie { $auth-name }. Wenn Sie das nicht sehen, suchen Sie nach { $samsung-use-a-different-passkey } oder ähnlichen Worten.
error-authenticator-not-offered-do-4 = Installieren Sie die Updates des Smartphones. Wird Authenticator immer noch nicht angeboten, schicken Sie Ihrem Helpdesk die Nachricht unten.
error-authenticator-not-offered-it = Ein anderer Anbieter von Anmeldedaten (Credential Provider) übernimmt die Anfrage (Samsung Pass, Google Password Manager, Apple Passwords oder die App des Herstellers). Unter Android 14 schicken manche OnePlus-Smartphones jede Anfrage an den Google Password Manager; manche Xiaomi-Smartphones behalten den Schalter nicht bei. Das Registrieren direkt in Authenticator umgeht meist das Fenster zum Speichern. Sonst: Android 15 oder neuer, ein anderes Smartphone oder ein Sicherheitsschlüssel.

## 74 phone-lost-or-replaced (high, our own row)

error-phone-lost-or-replaced-title = Das Smartphone mit dem Passkey ist verloren, neu oder wurde zurückgesetzt
error-phone-lost-or-replaced-meaning = Ein Passkey bleibt auf dem Smartphone, auf dem er erstellt wurde. Kein Backup von Authenticator enthält ihn, deshalb brauchen Sie einen neuen Passkey. Das ist normal.
error-phone-lost-or-replaced-do-1 = Haben Sie das alte Smartphone noch? Erstellen Sie zuerst einen neuen Passkey auf dem neuen Smartphone. Setzen Sie das alte Smartphone erst danach zurück.
error-phone-lost-or-replaced-do-2 = Ist das Smartphone verloren oder gestohlen? Rufen Sie bald Ihren Helpdesk an, damit dessen Passkey aus Ihrem Konto entfernt wird.
error-phone-lost-or-replaced-do-3 = Können Sie sich nicht mehr anmelden, bitten Sie Ihren Helpdesk um einen Code, der nur kurze Zeit gilt: { $ms-temporary-access-pass }. Schicken Sie die Nachricht unten mit. { -nobody-asks }
error-phone-lost-or-replaced-do-4 = Benutzen Sie den Zugriffspass auf dem neuen Smartphone und erstellen Sie den Passkey mit diesem Programm. Funktioniert der Zugriffspass nicht, rufen Sie Ihren Helpdesk an.
error-phone-lost-or-replaced-it = Der Passkey ist an ein Smartphone gebunden, das verloren, ersetzt oder zurückgesetzt ist; das Authenticator-Backup enthält nie Passkeys. Ist das Smartphone verloren, löschen Sie dessen Passkey und weitere Methoden unter den Authentifizierungsmethoden der Person. Stellen Sie einen befristeten Zugriffspass (TAP) aus, damit die Person das neue Smartphone registrieren kann. { -check-who }

## 75 confirm-in-app-being-set-up (medium, our own row)

error-confirm-in-app-being-set-up-title = Um Authenticator einzurichten, wird Authenticator gebraucht
error-confirm-in-app-being-set-up-meaning = Bei der Anmeldung sollen Sie in Authenticator bestätigen, aber Authenticator ist auf diesem Smartphone neu, zurückgesetzt oder gelöscht. Aus diesem Kreis kommen Sie nicht allein heraus, und Sie haben nichts falsch gemacht.
error-confirm-in-app-being-set-up-do-1 = Haben Sie noch ein anderes Smartphone mit Authenticator oder eine andere Anmeldemethode? Dann bestätigen Sie damit.
error-confirm-in-app-being-set-up-do-2 = Wenn nicht, bitten Sie Ihren Helpdesk um einen Code, der nur kurze Zeit gilt: { $ms-temporary-access-pass }. Schicken Sie die Nachricht unten mit. { -nobody-asks }
error-confirm-in-app-being-set-up-do-3 = Benutzen Sie den Zugriffspass auf Ihrem Smartphone, wenn Authenticator Sie zur Anmeldung auffordert. Löschen Sie dort nichts.
error-confirm-in-app-being-set-up-do-4 = Wird der Zugriffspass nicht angenommen, rufen Sie Ihren Helpdesk an.
error-confirm-in-app-being-set-up-it = Die einzige Methode der Person ist ein Authenticator, den es nicht mehr gibt (App zurückgesetzt oder gelöscht oder anderes Smartphone). Stellen Sie einen befristeten Zugriffspass (TAP) aus: Er zählt als MFA, und die Person meldet sich damit in Authenticator an. Entfernen Sie danach den alten Authenticator-Eintrag. { -check-who }

## 76 no-phone-to-use (medium, our own row)

error-no-phone-to-use-title = Kein passendes Smartphone, oder kein privates für die Arbeit
error-no-phone-to-use-meaning = Nicht jeder hat ein passendes Smartphone oder möchte ein privates für die Arbeit benutzen. Das ist in Ordnung, und es gibt andere Möglichkeiten.
error-no-phone-to-use-do-1 = Bitten Sie Ihren Helpdesk um einen Sicherheitsschlüssel oder ein Smartphone des Unternehmens. Schicken Sie die Nachricht unten mit.
error-no-phone-to-use-do-2 = Sie müssen nichts auf einem privaten Smartphone installieren, bevor Sie eine Antwort haben. Möchten Sie nur wissen, was Authenticator auf dem Smartphone verändert, fragen Sie Ihren Helpdesk auch danach.
error-no-phone-to-use-it = Die Person hat kein Smartphone mit iOS 17 oder Android 14 oder neuer oder möchte kein privates benutzen. Bieten Sie einen FIDO2-Sicherheitsschlüssel an (dessen AAGUID muss im Passkey-Profil zugelassen sein), ein Smartphone des Unternehmens oder eine andere Methode, die Ihre Richtlinien akzeptieren.

## 77 prompt-again-although-done (high, our own row)

error-prompt-again-although-done-title = Die Aufforderung kommt wieder, obwohl der Passkey da ist
error-prompt-again-although-done-meaning = Das ist kein Fehler. Die Aufforderung sucht auf dem Gerät, das Sie gerade benutzen, nach einem Passkey, und Ihrer ist auf dem Smartphone. Deshalb kann sie auf einem Windows-Computer oder einem Mac wiederkommen.
error-prompt-again-although-done-do-1 = Öffnen Sie { $ms-security-info } und sehen Sie nach, ob Ihr Passkey in der Liste steht. Steht er dort, haben Sie alles erledigt.
error-prompt-again-although-done-do-2 = Wenn die Aufforderung kommt, wählen Sie { $ms-skip-for-now }.
error-prompt-again-although-done-do-3 = Können Sie nicht überspringen oder kommt die Aufforderung zu oft, schicken Sie Ihrem Helpdesk die Nachricht unten.
error-prompt-again-although-done-it = Die Registrierungskampagne sucht einen lokalen Passkey, der zu System und Browser passt. Ein Passkey in Authenticator beendet die Aufforderung unter iOS und Android, nicht aber unter Windows oder macOS, es sei denn, das Passkey-Profil ist auf AAGUIDs beschränkt oder verlangt Attestation. Ein Sicherheitsschlüssel beendet sie auf allen diesen Systemen. Kein Fehler; die Person kann sie überspringen.

## 78 chat-message-asks-for-passkey (high, our own row)

error-chat-message-asks-for-passkey-title = Eine Chatnachricht fordert zum Einrichten eines Passkeys auf
error-chat-message-asks-for-passkey-meaning = Unternehmen können solche Nachrichten in Microsoft Teams verschicken, sie kann also echt sein. Die Nachricht allein beweist das aber nicht.
error-chat-message-asks-for-passkey-do-1 = Benutzen Sie keinen Link aus der Nachricht. Erstellen Sie den Passkey mit diesem Programm, das die richtige Seite für Sie öffnet.
error-chat-message-asks-for-passkey-do-2 = Fragt die Nachricht nach einem Passwort, einem Zugriffspass, einem Code oder dem Bild eines QR-Codes? Dann antworten Sie nicht. { -nobody-asks }
error-chat-message-asks-for-passkey-do-3 = Wenn Sie nicht sicher sind, rufen Sie Ihren Helpdesk unter einer Nummer an, die Sie kennen, und lesen Sie die Nachricht vor.
error-chat-message-asks-for-passkey-it = Eine Passkey-Kampagne des Conditional Access Optimization Agent verschickt solche Nachrichten in Teams (bis zu 200 Personen, standardmäßig Administratoren). Sie prüft nicht, ob diese Personen Passkeys benutzen dürfen. Prüfen Sie, ob in Ihrem Mandanten eine solche Kampagne läuft; wenn nicht, behandeln Sie die Nachricht als Phishing.

## 79 somebody-asks-for-code (medium, our own row)

error-somebody-asks-for-code-title = Jemand fragt nach einem Zugriffspass, einem Code oder einem Bild des QR-Codes
error-somebody-asks-for-code-meaning = Mit Ihrem Zugriffspass oder Code könnte sich jemand anderes als Sie anmelden. { -nobody-asks } Dass es jemand versucht, ist nicht Ihre Schuld.
error-somebody-asks-for-code-do-1 = Schicken Sie nichts. Beenden Sie das Gespräch oder den Chat.
error-somebody-asks-for-code-do-2 = Haben Sie schon etwas geschickt? Das lässt sich in Ordnung bringen, wenn Ihr Helpdesk es bald erfährt.
error-somebody-asks-for-code-do-3 = Rufen Sie sofort Ihren Helpdesk an, unter einer Nummer, die Sie kennen, und schicken Sie die Nachricht unten.
error-somebody-asks-for-code-it = Jemand hat die Person nach einem befristeten Zugriffspass (TAP), einem Code oder einem Bild des QR-Codes gefragt. Ein TAP zählt als MFA: Wer ihn hat, kann sich anmelden und eine Methode registrieren. Wurde etwas weitergegeben, löschen Sie den TAP, prüfen Sie die seither hinzugefügten Methoden und sehen Sie das Anmeldeprotokoll durch. { -check-who }

## 80 pass-used-but-more-asked (medium, our own row)

error-pass-used-but-more-asked-title = Der befristete Zugriffspass hat funktioniert, aber es wird noch etwas anderes verlangt
error-pass-used-but-more-asked-meaning = Ihr Zugriffspass ist in Ordnung. Wahrscheinlich akzeptiert eine Regel Ihres Unternehmens an dieser Stelle keinen Zugriffspass. Ein weiterer ändert daran nichts.
error-pass-used-but-more-asked-do-1 = Bitten Sie nicht um einen weiteren Zugriffspass. Behalten Sie den, den Sie haben. { -nobody-asks }
error-pass-used-but-more-asked-do-2 = Bietet die Seite eine andere Anmeldemethode an, die Sie haben, nehmen Sie diese.
error-pass-used-but-more-asked-do-3 = Wenn nicht, schicken Sie Ihrem Helpdesk die Nachricht unten. Die IT kann die Regel ändern.
error-pass-used-but-more-asked-it = Wahrscheinlich akzeptiert eine Authentifizierungsstärke keinen befristeten Zugriffspass (TAP), zum Beispiel eine Stärke, die für alle Ressourcen nur Passkeys zulässt; ein weiterer TAP hilft nicht. Dokumentierte Abhilfe: getrennte Richtlinien für Desktop und Mobilgeräte, mit einer mobilen Stärke aus TAP plus Passkey, die mit der Stärke für „Register security information“ identisch ist, oder ein App-Filter. Außerdem: Meldet sich jemand im Geltungsbereich der SSPR-Registrierung oder der MFA-Registrierungsrichtlinie im Browser mit einem TAP an, führt das in den Interrupt-Modus, in dem kein Passkey registriert werden kann.
