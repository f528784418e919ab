## 1 passkey-not-accepted (medium)

error-passkey-not-accepted-title = Microsoft hat diesen Passkey nicht angenommen
error-passkey-not-accepted-meaning = Der Passkey wurde auf Ihrem Smartphone erstellt, aber Ihr Unternehmen akzeptiert nur Passkeys, die direkt in der Authenticator-App entstehen. Sie haben nichts falsch gemacht: Die Webseite hat Sie den anderen Weg geführt.
error-passkey-not-accepted-do-1 = Öffnen Sie Authenticator auf Ihrem Smartphone und tippen Sie auf Ihr Arbeitskonto. Tippen Sie auf { $auth-settings } und dann auf { $auth-delete-passkey }. Damit entfernen Sie nur den abgelehnten Passkey.
error-passkey-not-accepted-do-2 = Bleiben Sie in Authenticator, tippen Sie wieder auf Ihr Arbeitskonto und dann auf { $auth-create-a-passkey }. Folgen Sie den Schritten dort.
error-passkey-not-accepted-do-3 = Wird der Passkey wieder abgelehnt, schicken Sie Ihrem IT-Helpdesk die Nachricht, die dieses Programm vorbereitet hat.
error-passkey-not-accepted-it = Höchstwahrscheinlich wird die Attestation (Nachweis) erzwungen, und der Passkey kam über den WebAuthn-Weg ({ $ms-having-trouble } oder den Interrupt-Assistenten), der keine Attestation liefern kann. Die Person löscht den zurückgebliebenen Passkey und registriert direkt in Authenticator einen neuen. Für Personen, die den QR-Code verwenden müssen, kommt ein eigenes Passkey-Profil ohne Attestation infrage.

## 2 app-protection-block (medium)

error-app-protection-block-title = Eine Regel Ihres Unternehmens hält Authenticator hier auf
error-app-protection-block-meaning = Ihr Unternehmen verlangt an dieser Stelle eine besonders geschützte App, und Authenticator kann das nicht erfüllen. Es liegt nicht an Ihnen, und ein neuer Versuch hilft nicht.
error-app-protection-block-do-1 = Halten Sie hier an. Sie müssen nichts löschen und nicht von vorn beginnen.
error-app-protection-block-do-2 = Schicken Sie Ihrem IT-Helpdesk die Nachricht, die dieses Programm vorbereitet hat. Dort kann die Regel geändert werden.
error-app-protection-block-it = Eine Richtlinie für bedingten Zugriff, die eine App-Schutzrichtlinie oder eine genehmigte Client-App verlangt, erfasst die Anmeldung von Authenticator. Authenticator ist ein Broker und kann sie nicht erfüllen. Dokumentierte Auswege: einzelne Apps über einen Filter ansprechen, die Gewährung per ODER mit einem konformen Gerät verknüpfen oder eine befristete Ausnahme mit kompensierenden Kontrollen. Microsoft dokumentiert einen Ausschluss von Microsoft Authenticator Credential Registration (App-ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b), allerdings nicht in jeder Fassung der Seite: bitte im eigenen Mandanten prüfen.

## 3 compliant-device-required (medium)

error-compliant-device-required-title = Ihr Unternehmen möchte dieses Smartphone erst verwalten
error-compliant-device-required-meaning = Eine Regel Ihres Unternehmens lässt hier nur verwaltete Smartphones durch. Die Meldung kommt von dieser Regel und hat nichts mit Ihrem Vorgehen zu tun.
error-compliant-device-required-do-1 = Tippen Sie noch nicht auf { $auth-continue }. Sonst wird Ihr Smartphone vielleicht in die Verwaltung des Unternehmens aufgenommen.
error-compliant-device-required-do-2 = Nehmen Sie das Smartphone nur dann in die Verwaltung auf, wenn Ihr IT-Helpdesk Sie dazu auffordert.
error-compliant-device-required-do-3 = Schicken Sie Ihrem IT-Helpdesk die Nachricht, die dieses Programm vorbereitet hat, und fragen Sie, ob dieses Smartphone verwaltet werden soll. Ist das geklärt, kommen Sie hierher zurück und machen weiter.
error-compliant-device-required-it = Eine Gewährung „Konformes Gerät“ gilt für die Registrierung vom Smartphone aus: Das Lesen der Methoden (UserAuthenticationMethod.Read) ist ausgenommen, das Schreiben (UserAuthenticationMethod.ReadWrite) nicht. Entweder das Smartphone in die Verwaltung aufnehmen oder die Registrierung ausschließen. Microsoft dokumentiert dafür Microsoft Authenticator Credential Registration (App-ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b), bitte im eigenen Mandanten prüfen; in der Praxis wird auch Azure Credential Configuration Endpoint Service (App-ID ea890292-c8c8-4433-b5ea-b09d0668e1a6) ausgeschlossen, was nicht dokumentiert ist.

## 4 signin-blocked-security-info (medium)

error-signin-blocked-security-info-title = Dieser Schritt ist nur von bestimmten Orten oder Geräten aus erlaubt
error-signin-blocked-security-info-meaning = Ihr Unternehmen schützt diesen Schritt, damit niemand anderes Ihre Anmeldung verändern kann. Sie haben nichts falsch gemacht.
error-signin-blocked-security-info-do-1 = Wenn Sie wissen, welchen Ort oder welches Gerät Ihr Unternehmen verlangt, zum Beispiel das Netzwerk im Büro, versuchen Sie es dort noch einmal.
error-signin-blocked-security-info-do-2 = Wenn nicht, bitten Sie Ihren IT-Helpdesk um einen zeitlich begrenzten Code: { $ms-temporary-access-pass }. Benutzen Sie ihn auf Ihrem Smartphone, nicht an diesem Computer.
error-signin-blocked-security-info-do-3 = Werden Sie weiterhin blockiert, schicken Sie Ihrem IT-Helpdesk die Nachricht, die dieses Programm vorbereitet hat.
error-signin-blocked-security-info-it = Wahrscheinlich AADSTS53010 (ProofUpBlockedDueToSecurityInfoAcr): eine Richtlinie für die Benutzeraktion „Register security information“ oder eine Authentifizierungsstärke, die die Endpunkte für Anmeldeinformationen blockiert. Auch die Anmeldung in Authenticator unterliegt dieser Richtlinie. Ein befristeter Zugriffspass (TAP) erfüllt MFA von jedem Gerät und Ort aus; gleichen Sie die Richtlinie für Mobilgeräte an die für die Registrierung an. Dieselbe Überschrift erscheint auch bei 53003, wenn eine Richtlinie Geräteplattformen blockiert.

## 5 finish-setup-on-web (medium)

error-finish-setup-on-web-title = Authenticator schickt Sie in den Webbrowser
error-finish-setup-on-web-meaning = Die Regeln Ihres Unternehmens verlangen einen Passkey, bevor Sie einen haben. App und Browser schicken Sie dann womöglich immer hin und her. Das liegt nicht an Ihnen.
error-finish-setup-on-web-do-1 = Halten Sie hier erst einmal an, damit Sie sich nicht im Kreis drehen.
error-finish-setup-on-web-do-2 = Tippen Sie nur dann auf { $auth-open-browser }, wenn Ihr IT-Helpdesk Sie dazu auffordert.
error-finish-setup-on-web-do-3 = Schicken Sie Ihrem IT-Helpdesk die Nachricht, die dieses Programm vorbereitet hat. Dort kann man Ihnen den Weg frei machen.
error-finish-setup-on-web-it = Eine Authentifizierungsstärke, die für alle Ressourcen nur Passkeys zulässt, erfasst auch die Anmeldung, die zum Erstellen des ersten Passkeys nötig ist. Dokumentierte Abhilfe: getrennte Richtlinien für Desktop und Mobilgeräte, mit einer mobilen Stärke aus TAP plus Passkey, die mit der Stärke für „Register security information“ identisch ist, oder ein App-Filter. Der Abschluss im Browser funktioniert nur, solange die Attestation aus ist.

## 6 contact-admin-no-mfa (medium)

error-contact-admin-no-mfa-title = Sie brauchen einen zweiten Nachweis, dass Sie es sind
error-contact-admin-no-mfa-meaning = Ein Passkey lässt sich nur nach einem zweiten Nachweis hinzufügen, und in Ihrem Konto ist noch keiner eingerichtet. Das können Sie nicht allein lösen, und Sie haben nichts falsch gemacht.
error-contact-admin-no-mfa-do-1 = Bitten Sie Ihren IT-Helpdesk um einen Code, der nur kurze Zeit gilt: { $ms-temporary-access-pass }. Dieses Programm hat dafür eine Nachricht vorbereitet, die Sie schicken können.
error-contact-admin-no-mfa-do-2 = Wenn Sie den Code haben, benutzen Sie ihn auf Ihrem Smartphone, nicht an diesem Computer. Er gilt vielleicht nur einmal.
error-contact-admin-no-mfa-do-3 = Kommen Sie danach hierher zurück und machen Sie mit dem nächsten Schritt weiter. Wenn der Code nicht funktioniert, sagen Sie Ihrem IT-Helpdesk Bescheid.
error-contact-admin-no-mfa-it = Das Konto hat keine MFA-Methode, und für die Registrierung ist MFA oder ein befristeter Zugriffspass (TAP) nötig. Stellen Sie einen TAP zur Verwendung auf dem Smartphone aus: Nach der Anmeldung mit einem einmaligen TAP muss die Registrierung innerhalb von 10 Minuten abgeschlossen sein; ein mehrfach verwendbarer TAP kann erneut benutzt werden und startet die Frist neu.

## 7 lets-try-something-else (high)

error-lets-try-something-else-title = Melden Sie sich noch einmal an, auf eine andere Art
error-lets-try-something-else-meaning = Zwei Sicherheitsregeln sind sich in die Quere gekommen. Sie haben nichts falsch gemacht, und ein neuer Anlauf hilft oft.
error-lets-try-something-else-do-1 = Schließen Sie alle Fenster Ihres Browsers.
error-lets-try-something-else-do-2 = Öffnen Sie die Seite { $ms-security-info } noch einmal aus diesem Programm heraus.
error-lets-try-something-else-do-3 = Wählen Sie beim Anmelden eine andere Anmeldemethode als beim letzten Mal.
error-lets-try-something-else-do-4 = Kommt die Meldung wieder, schicken Sie Ihrem IT-Helpdesk die Nachricht, die dieses Programm vorbereitet hat.
error-lets-try-something-else-it = Die Authentifizierungsstärke für die Benutzeraktion „Register security information“ kollidiert mit der Regel, dass My Sign-Ins eine MFA verlangt, wenn in den letzten 10 Minuten keine stattfand. Dokumentierte Abhilfe: Anmeldehäufigkeit „Every time“ für diese Benutzeraktion. Die Person kann sich auch mit einer Methode neu anmelden, die die Stärke akzeptiert.

## 8 key-type-blocked (medium)

error-key-type-blocked-title = Der Passkey wurde wahrscheinlich am falschen Ort gespeichert
error-key-type-blocked-meaning = Er ist wahrscheinlich in einem anderen Passwortmanager gelandet, zum Beispiel in Samsung Pass, und von dort nimmt Ihr Unternehmen keine Passkeys an. Das passiert leicht, weil Smartphones gern ihre eigene App vorschlagen.
error-key-type-blocked-do-1 = Löschen Sie den neuen Passkey in der App, in der er gespeichert wurde.
error-key-type-blocked-do-2 = Versuchen Sie es noch einmal. Wenn das Smartphone fragt, wo der Passkey gespeichert werden soll, wählen Sie { $auth-name }.
error-key-type-blocked-do-3 = Wenn Sie das nicht sehen, suchen Sie nach { $samsung-use-a-different-passkey } oder ähnlichen Worten.
error-key-type-blocked-do-4 = Haben Sie Authenticator gewählt und wurde es trotzdem abgelehnt? Dann schicken Sie Ihrem IT-Helpdesk die Nachricht, die dieses Programm vorbereitet hat.
error-key-type-blocked-it = Die AAGUID des neuen Passkeys ist für diese Person nicht zugelassen, meist weil ein anderer Anbieter die Anfrage übernommen hat. Wurde Authenticator selbst abgelehnt, lassen Sie dessen AAGUIDs zu: de1e552d-db1d-4423-a619-566b625cdc84 (Android) und 90a3ccdf-635c-4729-a248-9b709135078f (iOS).

## 9 passkey-not-registered (medium)

error-passkey-not-registered-title = Der Passkey wurde diesmal nicht gespeichert
error-passkey-not-registered-meaning = Vielleicht hat es zu lange gedauert, wurde abgebrochen, oder das Fenster war ein privates. Es ist nichts kaputt, und Sie können es einfach noch einmal versuchen.
error-passkey-not-registered-do-1 = Nehmen Sie ein normales Fenster von Microsoft Edge oder Google Chrome, kein privates und keines innerhalb eines anderen Programms.
error-passkey-not-registered-do-2 = Nehmen Sie Ihr entsperrtes Smartphone in die Hand und beginnen Sie noch einmal.
error-passkey-not-registered-do-3 = Klappt es auch beim zweiten Mal nicht, schicken Sie Ihrem IT-Helpdesk die Nachricht, die dieses Programm vorbereitet hat.
error-passkey-not-registered-it = Typisch für einen eingebetteten Browser (beobachtet im Anmeldefenster der Windows App), eine Zeitüberschreitung oder ein privates Fenster. Führen Sie das Onboarding in einem normalen Browserfenster durch, nicht über die Windows App.

## 10 passkey-already-exists (high)

error-passkey-already-exists-title = Von einem früheren Versuch ist ein Passkey übrig
error-passkey-already-exists-meaning = Auf Ihrem Smartphone gibt es schon einen Passkey, aber Ihr Arbeitskonto kennt ihn vielleicht nicht. Das kann vorkommen, wenn ein früherer Versuch auf halbem Weg stehen geblieben ist.
error-passkey-already-exists-do-1 = Öffnen Sie Ihre Seite { $ms-security-info }. Steht der Passkey in der Liste, sind Sie vielleicht schon fertig: Gehen Sie in diesem Programm zur letzten Prüfung.
error-passkey-already-exists-do-2 = Steht er nicht in der Liste, öffnen Sie Authenticator auf Ihrem Smartphone und tippen Sie auf Ihr Arbeitskonto. Tippen Sie auf { $auth-settings } und dann auf { $auth-delete-passkey }.
error-passkey-already-exists-do-3 = Tippen Sie wieder auf Ihr Arbeitskonto und dann auf { $auth-create-a-passkey }.
error-passkey-already-exists-do-4 = Klappt es wieder nicht, schicken Sie Ihrem IT-Helpdesk die Nachricht, die dieses Programm vorbereitet hat.
error-passkey-already-exists-it = In Authenticator gibt es lokal einen Passkey ohne Gegenstück in Entra, nach einer Ablehnung durch die Attestation, einer Zeitüberschreitung oder wegen eines nicht zugelassenen Anbieters. Die Person löscht den lokalen Passkey und versucht es noch einmal; löschen Sie gegebenenfalls den veralteten Eintrag auf dem Server.

## 11 work-profile-cannot-sign-in (high)

error-work-profile-cannot-sign-in-title = Der Passkey ist im anderen Bereich Ihres Smartphones
error-work-profile-cannot-sign-in-meaning = Ihr Smartphone trennt Arbeits-Apps und private Apps, und ein Passkey funktioniert nur in dem Bereich, in dem er erstellt wurde. Wahrscheinlich brauchen Sie einfach einen zweiten.
error-work-profile-cannot-sign-in-do-1 = Öffnen Sie die Authenticator-App in Ihrem Arbeitsprofil, also die mit dem Aktenkoffer.
error-work-profile-cannot-sign-in-do-2 = Tippen Sie dort auf Ihr Arbeitskonto und dann auf { $auth-create-a-passkey }. Den ersten Passkey können Sie behalten.
error-work-profile-cannot-sign-in-do-3 = Gibt es keine Authenticator-App mit Aktenkoffer oder klappt es nicht, schicken Sie Ihrem IT-Helpdesk die Nachricht, die dieses Programm vorbereitet hat.
error-work-profile-cannot-sign-in-it = Unter Android ist ein Passkey nur in dem Profil nutzbar, in dem er erstellt wurde. Authenticator muss im Arbeitsprofil installiert und dort als Anbieter von Anmeldedaten (Credential Provider) zugelassen sein und einen eigenen Passkey enthalten; einer im privaten Profil zählt nicht.

## 12 sign-in-another-way (high)

error-sign-in-another-way-title = Dieser Passkey funktioniert nicht mehr
error-sign-in-another-way-meaning = Microsoft konnte den Passkey auf Ihrem Smartphone nicht verwenden. Er ist nicht mehr gültig, aber ein neuer ist schnell erstellt.
error-sign-in-another-way-do-1 = Melden Sie sich mit einer anderen Anmeldemethode an, die Sie haben.
error-sign-in-another-way-do-2 = Löschen Sie den alten Passkey: Tippen Sie in Authenticator auf Ihr Arbeitskonto, dann auf { $auth-settings } und auf { $auth-delete-passkey }. Steht er auch auf der Seite { $ms-security-info }, löschen Sie ihn dort ebenfalls.
error-sign-in-another-way-do-3 = Erstellen Sie mit diesem Programm einen neuen Passkey.
error-sign-in-another-way-do-4 = Wenn Sie sich auf keine andere Art anmelden können, schicken Sie Ihrem IT-Helpdesk die Nachricht, die dieses Programm vorbereitet hat.
error-sign-in-another-way-it = Der Passkey auf dem Gerät ist für dieses Konto nicht mehr gültig. Die Person meldet sich mit einer anderen Methode oder einem befristeten Zugriffspass (TAP) an, entfernt den veralteten Passkey und registriert einen neuen.

## 13 passkey-no-longer-usable (high)

error-passkey-no-longer-usable-title = Dieser Passkey wurde aus Ihrem Konto entfernt
error-passkey-no-longer-usable-meaning = Der alte Passkey ist noch auf Ihrem Smartphone, aber Ihr Konto kennt ihn nicht mehr. Sie brauchen nur einen neuen.
error-passkey-no-longer-usable-do-1 = Tippen Sie in Authenticator auf Ihr Arbeitskonto, dann auf { $auth-settings } und auf { $auth-delete-passkey }.
error-passkey-no-longer-usable-do-2 = Erstellen Sie mit diesem Programm einen neuen Passkey.
error-passkey-no-longer-usable-do-3 = Wenn Sie sich ohne den alten nicht anmelden können, schicken Sie Ihrem IT-Helpdesk die Nachricht, die dieses Programm vorbereitet hat.
error-passkey-no-longer-usable-it = Der Passkey wurde auf dem Server gelöscht und liegt noch auf dem Smartphone. Die Person löscht die lokale Kopie und registriert einen neuen Passkey; stellen Sie einen befristeten Zugriffspass (TAP) aus, wenn keine andere Methode übrig ist.

## 14 phone-option-or-qr-missing (high)

error-phone-option-or-qr-missing-title = Der Computer bietet Ihr Smartphone nicht an
error-phone-option-or-qr-missing-meaning = Der QR-Code erscheint nur, wenn Computer und Smartphone einander erkennen können. Meist ist Bluetooth aus oder nicht erlaubt, oder das Smartphone ist zu weit weg.
error-phone-option-or-qr-missing-do-1 = Schalten Sie Bluetooth am Computer und am Smartphone ein. Koppeln müssen Sie die beiden nicht.
error-phone-option-or-qr-missing-do-2 = Legen Sie das Smartphone neben den Computer und prüfen Sie, ob beide Internet haben. Suchen Sie dann noch einmal nach { $ms-phone-option }.
error-phone-option-or-qr-missing-do-3 = Immer noch nicht da? Gehen Sie in diesem Programm zurück und wählen Sie einen Weg ohne QR-Code. Dafür brauchen Sie kein Bluetooth.
error-phone-option-or-qr-missing-do-4 = Wird Ihnen kein anderer Weg angeboten, schicken Sie Ihrem IT-Helpdesk die Nachricht, die dieses Programm vorbereitet hat.
error-phone-option-or-qr-missing-it = Bluetooth ist aus, per Richtlinie verboten oder außer Reichweite, oder ein Gerät ist offline. Bluetooth lässt sich allein für Passkeys freigeben: ServicesAllowedList mit den Diensten 0000FFFD-0000-1000-8000-00805F9B34FB und 0000FFF9-0000-1000-8000-00805F9B34FB. Der Weg in der App und die Übergabe vom Computer an die App brauchen kein Bluetooth.

## 15 stuck-connecting-to-device (medium)

error-stuck-connecting-to-device-title = Computer und Smartphone erreichen einander nicht
error-stuck-connecting-to-device-meaning = Der QR-Code wurde gelesen, aber die Verbindung kommt nicht zustande. Meist blockiert sie das Netzwerk, und das können Sie nicht sehen.
error-stuck-connecting-to-device-do-1 = Brechen Sie ab, prüfen Sie, ob Bluetooth an beiden Geräten eingeschaltet ist, und versuchen Sie es noch einmal.
error-stuck-connecting-to-device-do-2 = Wenn Sie dürfen, versuchen Sie es in einem anderen Netzwerk.
error-stuck-connecting-to-device-do-3 = Oder gehen Sie in diesem Programm zurück und wählen Sie einen Weg ohne QR-Code.
error-stuck-connecting-to-device-do-4 = Schicken Sie Ihrem IT-Helpdesk die Nachricht, die dieses Programm vorbereitet hat, damit das Netzwerk freigegeben werden kann.
error-stuck-connecting-to-device-it = Die Tunnel-Hosts des QR-Wegs werden wahrscheinlich blockiert oder abgefangen. Erlauben Sie cable.ua5v.com (Android) sowie cable.auth.com, app-site-association.cdn-apple.com und app-site-association.networking.apple (iPhone und iPad) vom Computer und vom Smartphone aus, ohne Proxy und ohne TLS-Inspektion. Bluetooth muss auf beiden Geräten funktionieren.

## 16 tap-blocked-by-policy (high)

error-tap-blocked-by-policy-title = Der befristete Code wurde abgelehnt
error-tap-blocked-by-policy-meaning = Vielleicht wurde der Code schon benutzt, oder er passt nicht zu den Einstellungen Ihres Unternehmens. Sie haben nichts falsch gemacht, und Sie brauchen einen neuen.
error-tap-blocked-by-policy-do-1 = Geben Sie denselben Code nicht noch einmal ein.
error-tap-blocked-by-policy-do-2 = Bitten Sie Ihren IT-Helpdesk um einen neuen Code ({ $ms-temporary-access-pass }) und schicken Sie die Nachricht mit, die dieses Programm vorbereitet hat.
error-tap-blocked-by-policy-do-3 = Benutzen Sie den neuen Code auf Ihrem Smartphone, nicht an diesem Computer. Wird er auch abgelehnt, rufen Sie Ihren IT-Helpdesk noch einmal an.
error-tap-blocked-by-policy-it = Die Person ist nicht im Geltungsbereich der Richtlinie für befristete Zugriffspässe (TAP), der Zugriffspass ist mehrfach verwendbar, während die Richtlinie einmalige erzwingt, oder er wurde bereits benutzt. Korrigieren Sie die Richtlinie und stellen Sie einen neuen Zugriffspass aus; ein einmaliger muss auf dem Smartphone eingelöst werden.

## 17 tap-not-offered (high)

error-tap-not-offered-title = Die Anmeldeseite fragt nicht nach Ihrem befristeten Code
error-tap-not-offered-meaning = Ein neuer Code funktioniert manchmal erst nach einigen Minuten. Er kann auch schon verbraucht sein, oder Ihr Konto ist noch nicht dafür eingerichtet.
error-tap-not-offered-do-1 = Warten Sie ein paar Minuten und beginnen Sie die Anmeldung dann noch einmal.
error-tap-not-offered-do-2 = Suchen Sie auf der Anmeldeseite nach { $ms-use-tap-instead } oder ähnlichen Worten.
error-tap-not-offered-do-3 = Ist das nicht zu finden, schicken Sie Ihrem IT-Helpdesk die Nachricht, die dieses Programm vorbereitet hat, und bitten Sie darum, den Code zu prüfen.
error-tap-not-offered-it = Die Person ist nicht im Geltungsbereich der Richtlinie für befristete Zugriffspässe (TAP), der Zugriffspass ist verbraucht, oder er wurde noch nicht repliziert (Minuten). Prüfen Sie Geltungsbereich und Zustand und stellen Sie bei Bedarf einen neuen aus.

## 18 tap-guest-refused (high)

error-tap-guest-refused-title = Gäste können keinen befristeten Code bekommen
error-tap-guest-refused-meaning = Ihr Konto ist hier ein Gastkonto aus einer anderen Organisation, und Gäste können keinen solchen Code bekommen. Das ist eine allgemeine Regel und hat nichts mit Ihnen zu tun.
error-tap-guest-refused-do-1 = Bitten Sie den Helpdesk Ihrer eigenen Organisation, zu der Ihr Konto gehört, um Hilfe beim Anmelden.
error-tap-guest-refused-do-2 = Sagen Sie auch dem Helpdesk hier Bescheid und schicken Sie ihm die Nachricht, die dieses Programm vorbereitet hat.
error-tap-guest-refused-it = Einem externen Gast kann kein befristeter Zugriffspass (TAP) zugewiesen werden, und Gäste können im Ressourcenmandanten keine Passkeys registrieren. Lassen Sie die Person die MFA im Heimatmandanten durchführen.

## 19 more-information-required (medium)

error-more-information-required-title = Ihr Unternehmen bittet Sie, eine Anmeldemethode hinzuzufügen
error-more-information-required-meaning = Das ist kein Fehler, und Sie haben nichts falsch gemacht. Microsoft zeigt diese Seite, wenn Ihr Unternehmen Ihr Konto besser schützen möchte.
error-more-information-required-do-1 = Kam die Seite, während Sie sich von sich aus für die Arbeit angemeldet haben? Dann wählen Sie { $ms-next }. Bei den meisten Unternehmen liegt die folgende Seite auf mysignins.microsoft.com.
error-more-information-required-do-2 = Will sie Ihnen einen QR-Code zeigen, versuchen Sie es mit { $ms-different-method } und dann mit { $ms-passkey-in-authenticator }.
error-more-information-required-do-3 = Wenn Sie nicht sicher sind, ob die Seite echt ist, schließen Sie sie und fragen Sie Ihren IT-Helpdesk.
error-more-information-required-it = Die Registrierung wird bei der Anmeldung erzwungen (Interrupt-Modus); kein Fehler. Die Passkey-Variante des Assistenten kann den WebAuthn-Weg starten, der bei Attestation scheitert: Die Person wählt dann eine andere Methode und Passkey in Microsoft Authenticator.

## 20 restored-account-needs-sign-in (high)

error-restored-account-needs-sign-in-title = Ihr Konto kam aus einem Backup und braucht eine Anmeldung
error-restored-account-needs-sign-in-meaning = Der rote Text ist nur eine Erinnerung. Der Name Ihres Kontos wurde auf diesem Smartphone wiederhergestellt, seine Schlüssel aber nicht.
error-restored-account-needs-sign-in-do-1 = Tippen Sie auf das Konto mit dem roten Text { $auth-sign-in-to-add }.
error-restored-account-needs-sign-in-do-2 = Melden Sie sich an. Danach können Sie den Passkey erstellen.
error-restored-account-needs-sign-in-do-3 = Wenn Sie sich nicht anmelden können, schicken Sie Ihrem IT-Helpdesk die Nachricht, die dieses Programm vorbereitet hat, und bitten Sie um einen befristeten Code ({ $ms-temporary-access-pass }).
error-restored-account-needs-sign-in-it = Das Konto wurde aus einem Authenticator-Backup wiederhergestellt, das nie Passkeys enthält. Die Person meldet sich einmal am Konto an und registriert dann einen neuen Passkey; stellen Sie einen befristeten Zugriffspass (TAP) aus, wenn keine andere Methode übrig ist.

## 21 no-passkeys-available (high)

error-no-passkeys-available-title = Auf dem Smartphone wurde kein Passkey gefunden
error-no-passkeys-available-meaning = Vielleicht fehlt nur eine Kleinigkeit, etwa eine Bildschirmsperre oder das Internet. Auf einem neuen Smartphone ist das normal: Passkeys ziehen nicht vom alten um.
error-no-passkeys-available-do-1 = Prüfen Sie, ob das Smartphone eine Bildschirmsperre hat.
error-no-passkeys-available-do-2 = Prüfen Sie, ob Bluetooth und Internet am Smartphone und am Computer eingeschaltet sind. Versuchen Sie es dann noch einmal.
error-no-passkeys-available-do-3 = Neues Smartphone? Starten Sie dieses Programm von vorn und erstellen Sie einen neuen Passkey. Behalten Sie das alte Smartphone bis dahin, falls Sie es noch haben.
error-no-passkeys-available-do-4 = Wenn Sie sich auf keine andere Art anmelden können, bitten Sie Ihren IT-Helpdesk um einen befristeten Code ({ $ms-temporary-access-pass }) und schicken Sie die Nachricht mit, die dieses Programm vorbereitet hat.
error-no-passkeys-available-it = Kein nutzbarer Passkey auf dem Smartphone: Bildschirmsperre, Bluetooth oder Internet fehlt, oder der Passkey ist auf dem alten Smartphone geblieben (er ist nie Teil des Authenticator-Backups). Stellen Sie einen befristeten Zugriffspass (TAP) aus, damit die Person einen neuen registrieren kann.

## 22 rooted-or-jailbroken (high)

error-rooted-or-jailbroken-title = Authenticator vertraut dem System dieses Smartphones nicht
error-rooted-or-jailbroken-meaning = Das System dieses Smartphones wurde offenbar verändert. Microsoft lässt auf solchen Smartphones keine Arbeitskonten mehr zu, und Ihr Unternehmen kann das nicht abschalten.
error-rooted-or-jailbroken-do-1 = Richten Sie den Passkey nicht auf diesem Smartphone ein.
error-rooted-or-jailbroken-do-2 = Wenn Sie ein anderes Smartphone haben, nehmen Sie dieses und starten Sie das Programm noch einmal.
error-rooted-or-jailbroken-do-3 = Wenn nicht, schicken Sie Ihrem IT-Helpdesk die Nachricht, die dieses Programm vorbereitet hat, und fragen Sie nach einer anderen Möglichkeit, etwa einem Sicherheitsschlüssel.
error-rooted-or-jailbroken-it = Authenticator hat ein Smartphone mit Jailbreak oder Root erkannt. Microsoft hat 2026 erst eine Warnung, dann eine Sperre für Registrierung und Anmeldung und dann das Löschen der Entra-Anmeldedaten eingeführt; die Erkennung ist immer aktiv und lässt sich nicht abwählen. Nötig ist ein anderes Smartphone oder ein Sicherheitsschlüssel.

## 23 not-allowed-error (high)

error-not-allowed-error-title = Der Schritt wurde unterbrochen
error-not-allowed-error-meaning = Er wurde abgebrochen, hat zu lange gedauert, oder ein anderes Fenster kam dazwischen. Das passiert leicht, und es ist nichts kaputt.
error-not-allowed-error-do-1 = Legen Sie Ihr entsperrtes Smartphone neben sich.
error-not-allowed-error-do-2 = Versuchen Sie es noch einmal in Ruhe. Lassen Sie das Browserfenster vorn und klicken Sie nirgendwo anders hin, bis es fertig ist.
error-not-allowed-error-do-3 = Passiert es immer wieder, schicken Sie Ihrem IT-Helpdesk die Nachricht, die dieses Programm vorbereitet hat.
error-not-allowed-error-it = NotAllowedError steht für Abbruch, Zeitüberschreitung, verlorenen Fokus oder einen CTAP-Fehler. Unter Windows stehen die Details im Ereignisprotokoll Microsoft-Windows-WebAuthN/Operational.

## 24 something-went-wrong (medium)

error-something-went-wrong-title = Die Microsoft-Seite hat nicht gesagt, was los ist
error-something-went-wrong-meaning = Diese Meldung kann vieles bedeuten. Oft ist ein Passkey aus einem früheren Versuch oder aus einer anderen App im Weg, und das liegt nicht an Ihnen.
error-something-went-wrong-do-1 = Sehen Sie auf der Seite { $ms-security-info } und in Authenticator nach. Ist von einem früheren Versuch ein Passkey übrig, löschen Sie ihn.
error-something-went-wrong-do-2 = Versuchen Sie es noch einmal in einem anderen Browser, in einem normalen Fenster.
error-something-went-wrong-do-3 = Klappt es immer noch nicht, schicken Sie Ihrem IT-Helpdesk die Nachricht, die dieses Programm vorbereitet hat.
error-something-went-wrong-it = Allgemeine Meldung, oft ausgelöst durch Anmeldedaten aus dem falschen Speicherort. Entfernen Sie veraltete Passkeys, versuchen Sie es mit einem anderen Browser und sehen Sie für den Zeitpunkt des Versuchs in die Anmelde- und Überwachungsprotokolle.

## 25 method-missing-in-list (high)

error-method-missing-in-list-title = Passkeys in Authenticator sind für Ihr Konto nicht freigeschaltet
error-method-missing-in-list-meaning = Ihrem Konto wird { $ms-passkey-in-authenticator } nicht angeboten. Das ist eine Einstellung Ihres Unternehmens, die Sie nicht selbst ändern können.
error-method-missing-in-list-do-1 = Wählen Sie nicht ersatzweise { $ms-plain-passkey }. Ihr Passkey könnte sonst in der falschen App landen.
error-method-missing-in-list-do-2 = Schicken Sie Ihrem IT-Helpdesk die Nachricht, die dieses Programm vorbereitet hat. Dort kann man es für Sie freischalten.
error-method-missing-in-list-it = Prüfen Sie, ob Passkey (FIDO2) aktiviert ist, ob die Person in einer eingeschlossenen und in keiner ausgeschlossenen Gruppe ist (der Ausschluss gewinnt), ob „Allow self-service set up“ auf „Yes“ steht und ob das Profil der Person die AAGUIDs von Authenticator zulässt.

## 26 code-53000-device-not-compliant (high)

error-code-53000-device-not-compliant-title = Ihr Unternehmen lässt hier nur geprüfte Geräte zu
error-code-53000-device-not-compliant-meaning = Eine Regel Ihres Unternehmens sagt, dass das Gerät erst bestimmte Anforderungen erfüllen muss. Sie haben nichts falsch gemacht.
error-code-53000-device-not-compliant-do-1 = Halten Sie hier an. Ein neuer Versuch ändert nichts.
error-code-53000-device-not-compliant-do-2 = Schicken Sie Ihrem IT-Helpdesk die Nachricht, die dieses Programm vorbereitet hat, und nennen Sie die Nummer 53000.
error-code-53000-device-not-compliant-it = 53000 DeviceNotCompliant: Eine Gewährung „Konformes Gerät“ ist nicht erfüllt. Bringen Sie das Gerät in einen konformen Zustand oder schließen Sie die Registrierung aus. Microsoft dokumentiert dafür Microsoft Authenticator Credential Registration (App-ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b); bitte im eigenen Mandanten prüfen.

## 27 code-53001-device-not-domain-joined (high)

error-code-53001-device-not-domain-joined-title = Auf Ihr Gerät wurde eine Regel für Firmencomputer angewendet
error-code-53001-device-not-domain-joined-meaning = Die Regel verlangt einen Computer, der zum Netzwerk des Unternehmens gehört. Ein Smartphone kann sie nicht erfüllen, das können Sie also nicht lösen.
error-code-53001-device-not-domain-joined-do-1 = Halten Sie hier an. Ein neuer Versuch ändert nichts.
error-code-53001-device-not-domain-joined-do-2 = Schicken Sie Ihrem IT-Helpdesk die Nachricht, die dieses Programm vorbereitet hat, und nennen Sie die Nummer 53001.
error-code-53001-device-not-domain-joined-it = 53001 DeviceNotDomainJoined: Es wird eine Gewährung angewendet, die ein hybrid eingebundenes Gerät verlangt. Wenden Sie sie nicht auf Smartphones an.

## 28 code-53002-app-not-approved (high)

error-code-53002-app-not-approved-title = Eine Regel Ihres Unternehmens erlaubt diese App nicht
error-code-53002-app-not-approved-meaning = Ihr Unternehmen hat eine Liste genehmigter Apps, und die verwendete App steht nicht darauf. Es liegt nicht an Ihnen.
error-code-53002-app-not-approved-do-1 = Halten Sie hier an. Ein neuer Versuch ändert nichts.
error-code-53002-app-not-approved-do-2 = Schicken Sie Ihrem IT-Helpdesk die Nachricht, die dieses Programm vorbereitet hat, und nennen Sie die Nummer 53002.
error-code-53002-app-not-approved-it = 53002 ApplicationUsedIsNotAnApprovedApp: Es greift die Gewährung „Genehmigte Client-App“. Sie sollte laut Ankündigung im März 2026 eingestellt werden; ersetzen Sie sie daher durch eine App-Schutzrichtlinie. Beachten Sie, dass Authenticator auch diese nicht erfüllen kann: Die Registrierung muss davon ausgenommen bleiben.

## 29 code-53003-blocked-by-ca (high)

error-code-53003-blocked-by-ca-title = Eine Regel Ihres Unternehmens hat diese Anmeldung blockiert
error-code-53003-blocked-by-ca-meaning = Eine der Sicherheitsregeln Ihres Unternehmens hat Nein gesagt. Von hier aus kann niemand sehen, welche, Ihr IT-Helpdesk aber schon.
error-code-53003-blocked-by-ca-do-1 = Zeigt die Seite eine Correlation ID (Korrelations-ID), kopieren oder fotografieren Sie sie.
error-code-53003-blocked-by-ca-do-2 = Schicken Sie sie Ihrem IT-Helpdesk zusammen mit der Nachricht, die dieses Programm vorbereitet hat.
error-code-53003-blocked-by-ca-it = 53003 BlockedByConditionalAccess: kann von jeder Richtlinie für bedingten Zugriff stammen. Das Anmeldeprotokoll nennt die Richtlinie; suchen Sie nach der Korrelations-ID. Ist die App Microsoft Authenticator und die Ressource ea890292-c8c8-4433-b5ea-b09d0668e1a6, wird womöglich die Registrierung des Passkeys blockiert; prüfen Sie auch, ob Geräteplattformen blockiert werden.

## 30 code-53004-53011-risk (high)

error-code-53004-53011-risk-title = Microsoft hat das angehalten, um Ihr Konto zu schützen
error-code-53004-53011-risk-meaning = Microsoft sieht ein Risiko und möchte, dass Ihr IT-Helpdesk zuerst nachsieht. Das allein heißt nicht, dass Sie einen Fehler gemacht haben.
error-code-53004-53011-risk-do-1 = Versuchen Sie es nicht weiter.
error-code-53004-53011-risk-do-2 = Melden Sie sich bald bei Ihrem IT-Helpdesk und schicken Sie die Nachricht mit, die dieses Programm vorbereitet hat.
error-code-53004-53011-risk-it = 53004 ProofUpBlockedDueToRisk oder 53011: Die Registrierung ist wegen eines Risikos gesperrt. Untersuchen und beheben Sie das Risiko und lassen Sie die Person es dann noch einmal versuchen.

## 31 code-53009-app-protection (low)

error-code-53009-app-protection-title = Vielleicht ist eine Regel über geschützte Apps im Weg
error-code-53009-app-protection-meaning = Diese Nummer bedeutet oft, dass Ihr Unternehmen eine besonders geschützte App verlangt. Daran können Sie meist nichts ändern.
error-code-53009-app-protection-do-1 = Halten Sie hier erst einmal an.
error-code-53009-app-protection-do-2 = Schicken Sie Ihrem IT-Helpdesk die Nachricht, die dieses Programm vorbereitet hat, und nennen Sie die Nummer 53009.
error-code-53009-app-protection-it = 53009 soll auf eine fehlende Intune-App-Schutzrichtlinie hinweisen (Quelle nicht bestätigt). Authenticator kann diese Gewährung nicht erfüllen: Suchen Sie im Anmeldeprotokoll nach der Richtlinie und verwenden Sie dann einen App-Filter, eine ODER-Verknüpfung mit einem konformen Gerät oder einen Ausschluss der Registrierung.

## 32 code-530035-security-defaults (high)

error-code-530035-security-defaults-title = Der Grundschutz Ihres Unternehmens hat diese Anmeldung blockiert
error-code-530035-security-defaults-meaning = Ihr Unternehmen verwendet den Grundschutz von Microsoft, und der hat hier Nein gesagt. Sie haben nichts falsch gemacht.
error-code-530035-security-defaults-do-1 = Halten Sie hier an. Ein neuer Versuch ändert wahrscheinlich nichts.
error-code-530035-security-defaults-do-2 = Schicken Sie Ihrem IT-Helpdesk die Nachricht, die dieses Programm vorbereitet hat, und nennen Sie die Nummer 530035.
error-code-530035-security-defaults-it = 530035 BlockedBySecurityDefaults: Die Sicherheitsstandards (Security Defaults) des Mandanten blockieren die Anmeldung. Eine dokumentierte Abhilfe für diesen Schritt ist uns nicht bekannt; sehen Sie im Anmeldeprotokoll nach, was abgelehnt wurde.

## 33 code-135010-key-not-found (medium)

error-code-135010-key-not-found-title = Ihr Konto kennt diesen Passkey nicht
error-code-135010-key-not-found-meaning = Auf dem Smartphone ist ein Passkey, aber für Ihr Konto ist er wahrscheinlich nicht mehr eingetragen. Ein neuer löst das Problem.
error-code-135010-key-not-found-do-1 = Tippen Sie in Authenticator auf Ihr Arbeitskonto, dann auf { $auth-settings } und auf { $auth-delete-passkey }.
error-code-135010-key-not-found-do-2 = Erstellen Sie mit diesem Programm einen neuen Passkey.
error-code-135010-key-not-found-do-3 = Klappt das nicht, schicken Sie Ihrem IT-Helpdesk die Nachricht, die dieses Programm vorbereitet hat, und nennen Sie die Nummer 135010.
error-code-135010-key-not-found-it = 135010 KeyNotFound: Der Schlüssel ist Entra nicht bekannt (Code aus älterer Dokumentation). Die Person löscht den lokalen Passkey und registriert einen neuen.

## 34 android14-no-provider-switch (high)

error-android14-no-provider-switch-title = Dieses Smartphone hat keinen Schalter für Authenticator
error-android14-no-provider-switch-meaning = Einige Hersteller haben diesen Schalter in Android 14 weggelassen. Keine App kann ihn nachrüsten, Sie haben also nichts übersehen.
error-android14-no-provider-switch-do-1 = Nutzen Sie zuerst die Suche in den Einstellungen des Smartphones und geben Sie { $android-search-passkey } ein.
error-android14-no-provider-switch-do-2 = Erscheint keine Liste mit { $auth-name }, suchen Sie nach einem Systemupdate und installieren Sie Android 15 oder neuer, sofern Ihr Smartphone es anbietet.
error-android14-no-provider-switch-do-3 = Kein Update? Nehmen Sie ein anderes Smartphone, oder schicken Sie Ihrem IT-Helpdesk die Nachricht, die dieses Programm vorbereitet hat, und bitten Sie um einen Sicherheitsschlüssel.
error-android14-no-provider-switch-it = In Android 14 war der Credential Manager für Hersteller optional, und einigen Smartphones fehlt er. Microsoft empfiehlt Android 15; so prüfen Sie ein Smartphone: adb shell pm has-feature android.software.credentials. Bieten Sie andernfalls einen Sicherheitsschlüssel oder ein anderes Smartphone an.

## 35 attestation-service-down (high)

error-attestation-service-down-title = Eine Prüfung Ihres Smartphones konnte nicht abgeschlossen werden
error-attestation-service-down-meaning = Apple oder Google muss über das Internet bestätigen, dass Ihr Smartphone echt ist. Dieser Dienst kann eine Weile überlastet oder ausgefallen sein, und das hat nichts mit Ihnen zu tun.
error-attestation-service-down-do-1 = Prüfen Sie, ob das Smartphone Internet hat.
error-attestation-service-down-do-2 = Warten Sie eine Weile und versuchen Sie es dann noch einmal.
error-attestation-service-down-do-3 = Klappt es später immer noch nicht, schicken Sie Ihrem IT-Helpdesk die Nachricht, die dieses Programm vorbereitet hat.
error-attestation-service-down-it = Bei erzwungener Attestation fragt das Smartphone online bei Apple (App Attest) oder Google (Play Integrity und Key Attestation) an. Prüfen Sie https://developer.apple.com/system-status/ und https://status.play.google.com/ und stellen Sie sicher, dass das Netzwerk des Smartphones diese Dienste erreicht.

## 36 company-portal-too-old (high)

error-company-portal-too-old-title = Eine andere Firmen-App auf Ihrem Smartphone ist zu alt
error-company-portal-too-old-meaning = Die App Company Portal (Unternehmensportal) auf Ihrem Smartphone ist veraltet und verhindert, dass Authenticator eingerichtet wird. Ein Update löst das Problem.
error-company-portal-too-old-do-1 = Öffnen Sie den App-Store auf Ihrem Smartphone, suchen Sie nach Company Portal (Unternehmensportal) und aktualisieren Sie die App.
error-company-portal-too-old-do-2 = Gehen Sie zurück zu Authenticator und versuchen Sie es noch einmal.
error-company-portal-too-old-do-3 = Wenn Sie die App nicht aktualisieren können, schicken Sie Ihrem IT-Helpdesk die Nachricht, die dieses Programm vorbereitet hat.
error-company-portal-too-old-it = Auf Android-Smartphones mit einer Version von Company Portal unter 2111 (5.0.5333.0) lässt sich Authenticator nicht registrieren. Verteilen Sie das Update.

## 37 naming-page-hangs (low)

error-naming-page-hangs-title = Die Seite für den Namen hängt
error-naming-page-hangs-meaning = Oft ist der Passkey schon gespeichert, obwohl die Seite weiter lädt. Sie haben wahrscheinlich alles richtig gemacht.
error-naming-page-hangs-do-1 = Öffnen Sie die Seite { $ms-security-info } in einem neuen Tab und sehen Sie nach, ob der Passkey in der Liste steht.
error-naming-page-hangs-do-2 = Steht er dort, schließen Sie die hängende Seite. Sie können in diesem Programm mit der letzten Prüfung weitermachen.
error-naming-page-hangs-do-3 = Steht er nicht dort, versuchen Sie es noch einmal. Hilft das nicht, schicken Sie Ihrem IT-Helpdesk die Nachricht, die dieses Programm vorbereitet hat.
error-naming-page-hangs-it = Die Namensseite des Browser-Assistenten bleibt Berichten zufolge manchmal hängen, obwohl der Passkey existiert. Prüfen Sie die Authentifizierungsmethoden der Person; fehlt der Passkey dort, soll die Person den lokalen Passkey löschen und direkt in Authenticator einen neuen registrieren.

## 38 windows-whfb-credential-exists (high)

error-windows-whfb-credential-exists-title = Der Computer wollte den Passkey selbst behalten
error-windows-whfb-credential-exists-meaning = Windows wollte den Passkey auf diesem Computer speichern, auf dem Sie schon eine Anmeldung dieser Art haben. Der gewünschte Passkey gehört aber auf Ihr Smartphone.
error-windows-whfb-credential-exists-do-1 = Brechen Sie ab und beginnen Sie noch einmal.
error-windows-whfb-credential-exists-do-2 = Wählen Sie { $ms-passkey-in-authenticator }. Fragt Windows, wo der Passkey gespeichert werden soll, wählen Sie das Smartphone, nicht Windows.
error-windows-whfb-credential-exists-do-3 = Wird Ihnen das Smartphone nicht angeboten, gehen Sie in diesem Programm zurück und wählen Sie den Weg in Authenticator. Klappt auch das nicht, schicken Sie Ihrem IT-Helpdesk die Nachricht, die dieses Programm vorbereitet hat.
error-windows-whfb-credential-exists-it = Die Registrierung eines Microsoft Entra-Passkeys unter Windows schlägt fehl, wenn für dasselbe Konto schon Windows Hello for Business-Anmeldedaten vorhanden sind. Die Person sollte stattdessen das Smartphone wählen, am besten über Passkey in Microsoft Authenticator.
