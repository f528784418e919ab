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

-nobody-asks = Nessuno nella tua azienda o in Microsoft ti chiederà mai il tuo pass, un codice o una foto del tuo codice QR.
-check-who = Prima di emettere un pass o di reimpostare qualcosa, controllare chi lo chiede. Questo messaggio non prova chi lo ha inviato.
-log-policy = Filtrare il log di accesso per persona, ora e codice di errore; la voce indica il criterio. Se l’app è Microsoft Authenticator e la risorsa è ea890292-c8c8-4433-b5ea-b09d0668e1a6, a essere bloccata potrebbe essere la registrazione della passkey.
request-user = Salve, sto configurando una passkey in Microsoft Authenticator. Quello che posso fare da me non è bastato. Vi chiedo aiuto per proseguire.
request-helpdesk = Salve, sto configurando una passkey in Microsoft Authenticator e ho bisogno dell’aiuto dell’assistenza per proseguire.
request-admin = Salve, sto configurando una passkey in Microsoft Authenticator e un’impostazione dell’azienda mi ferma. Vi chiedo di inoltrare il messaggio all’IT.
request-screen = Le parole sul mio schermo: { $quote }
request-number = Il numero sul mio schermo: { $number }
request-about = Di che cosa si tratta: { $title }
request-place = A che punto sono: { $place }
request-sign-in = Come accedo oggi: { $way }
request-time = Ora: { $time }
request-it = Per l’IT:
request-unknown = Questo numero non è nell’elenco del programma. Che cosa ne dice Microsoft: { $address }

## 1 passkey-not-accepted (medium)

error-passkey-not-accepted-title = Microsoft non ha accettato questa passkey
error-passkey-not-accepted-meaning = La passkey è stata creata sul tuo telefono, ma la tua azienda accetta solo quelle create dentro l’app Authenticator. Non hai sbagliato nulla: è la pagina web che ti ha portato sull’altra strada.
error-passkey-not-accepted-do-1 = Sul telefono, apri Authenticator e tocca il tuo account aziendale. Tocca { $auth-settings }, poi { $auth-delete-passkey }. Così elimini solo la passkey rifiutata.
error-passkey-not-accepted-do-2 = Resta in Authenticator, tocca di nuovo il tuo account aziendale e tocca { $auth-create-a-passkey }. Segui i passaggi indicati.
error-passkey-not-accepted-do-3 = Se la passkey viene rifiutata di nuovo, invia all’assistenza IT il messaggio qui sotto.
error-passkey-not-accepted-it = Molto probabilmente l’attestazione è imposta e la passkey è arrivata dal percorso WebAuthn ({ $ms-having-trouble } o la procedura guidata di interruzione), che non può fornirla. La persona elimina la passkey rimasta e ne registra una nuova dentro Authenticator. Per chi deve usare il codice QR, una possibilità è un profilo passkey separato, senza attestazione.

## 2 app-protection-block (medium)

error-app-protection-block-title = Una regola dell’azienda ferma Authenticator qui
error-app-protection-block-meaning = A questo punto la tua azienda richiede un’app con una protezione speciale, e Authenticator non può averla. Non è colpa tua, e riprovare non servirà.
error-app-protection-block-do-1 = Fermati qui. Non devi eliminare nulla né ricominciare.
error-app-protection-block-do-2 = Invia all’assistenza IT il messaggio qui sotto. Loro possono cambiare la regola.
error-app-protection-block-it = Un criterio di accesso condizionale che richiede un criterio di protezione delle app o un’app client approvata riguarda anche l’accesso di Authenticator, che è un broker e non può soddisfarlo. Soluzioni documentate: indirizzarlo ad app specifiche con un filtro, combinare il controllo di concessione con il dispositivo conforme tramite OR, oppure un’esenzione a tempo con controlli compensativi. Microsoft documenta un’esclusione per Microsoft Authenticator Credential Registration (ID app 6aa00308-ea33-4caa-90d6-ae905d8cb51b), ma non in tutte le versioni della pagina: verificare nel proprio tenant.

## 3 compliant-device-required (high)

error-compliant-device-required-title = La tua azienda vuole prima gestire questo telefono
error-compliant-device-required-meaning = Una regola dell’azienda qui lascia passare solo i telefoni gestiti. Il messaggio viene da quella regola, non da qualcosa che hai fatto.
error-compliant-device-required-do-1 = Non toccare ancora { $auth-continue }. La tua azienda potrebbe iniziare a gestire il tuo telefono.
error-compliant-device-required-do-2 = Accetta che l’azienda gestisca il telefono solo se te lo dice l’assistenza IT.
error-compliant-device-required-do-3 = Invia all’assistenza IT il messaggio qui sotto e chiedi se questo telefono deve essere gestito. Quando è chiarito, torna qui e continua.
error-compliant-device-required-it = Alla registrazione dal telefono si applica un controllo di concessione per dispositivo conforme: la lettura dei metodi (UserAuthenticationMethod.Read) è esente, la scrittura (UserAuthenticationMethod.ReadWrite) no. Registrare il telefono nella gestione, oppure escludere la registrazione. Microsoft documenta per questo Microsoft Authenticator Credential Registration (ID app 6aa00308-ea33-4caa-90d6-ae905d8cb51b), verificare nel proprio tenant; in pratica si esclude anche Azure Credential Configuration Endpoint Service (ID app ea890292-c8c8-4433-b5ea-b09d0668e1a6), cosa non documentata.

## 4 signin-blocked-security-info (medium)

error-signin-blocked-security-info-title = Questo passaggio è permesso solo da certi luoghi o dispositivi
error-signin-blocked-security-info-meaning = La tua azienda protegge questo passaggio, perché nessun altro possa cambiare il tuo modo di accedere. Non hai sbagliato nulla.
error-signin-blocked-security-info-do-1 = Se sai quale luogo o dispositivo richiede la tua azienda, per esempio la rete dell’ufficio, riprova da lì.
error-signin-blocked-security-info-do-2 = Altrimenti chiedi all’assistenza IT un codice di breve durata: { $ms-temporary-access-pass }. Usalo sul telefono, non su questo computer. { -nobody-asks }
error-signin-blocked-security-info-do-3 = Se il blocco continua, invia all’assistenza IT il messaggio qui sotto.
error-signin-blocked-security-info-it = Probabilmente AADSTS53010 (ProofUpBlockedDueToSecurityInfoAcr): un criterio sull’azione utente “Register security information”, oppure un livello di autenticazione (authentication strength) che blocca gli endpoint delle credenziali. Anche l’accesso in Authenticator è soggetto a quel criterio. Un Pass di accesso temporaneo (TAP) soddisfa l’MFA da qualsiasi dispositivo o luogo; allineare il criterio per i dispositivi mobili a quello per la registrazione. Lo stesso titolo compare anche con 53003, quando un criterio blocca le piattaforme dei dispositivi. { -check-who }

## 5 finish-setup-on-web (medium)

error-finish-setup-on-web-title = Authenticator ti manda nel browser
error-finish-setup-on-web-meaning = Le regole della tua azienda chiedono una passkey prima che tu ne abbia una. Per questo l’app e il browser potrebbero continuare a rimandarti dall’una all’altro. Non è colpa tua.
error-finish-setup-on-web-do-1 = Per ora fermati qui, per non girare in tondo.
error-finish-setup-on-web-do-2 = Tocca { $auth-open-browser } solo se te lo dice l’assistenza IT.
error-finish-setup-on-web-do-3 = Invia all’assistenza IT il messaggio qui sotto. Loro possono aiutarti a continuare.
error-finish-setup-on-web-it = Un livello di autenticazione (authentication strength) di sole passkey su tutte le risorse riguarda anche l’accesso necessario per creare la prima passkey. Soluzione documentata: criteri separati per desktop e dispositivi mobili, con un livello mobile di TAP più passkey identico a quello di “Register security information”, oppure un filtro per le app. Concludere nel browser funziona solo finché l’attestazione è disattivata.

## 6 contact-admin-no-mfa (medium)

error-contact-admin-no-mfa-title = Ti serve una seconda prova della tua identità
error-contact-admin-no-mfa-meaning = Puoi aggiungere una passkey solo se puoi dimostrare una seconda volta che sei tu. Il tuo account non ha ancora un modo per farlo. Non puoi risolvere senza aiuto, e non hai sbagliato nulla.
error-contact-admin-no-mfa-do-1 = Chiedi all’assistenza IT un codice di breve durata: { $ms-temporary-access-pass }. Puoi inviare il messaggio qui sotto. { -nobody-asks }
error-contact-admin-no-mfa-do-2 = Quando hai il codice, usalo sul telefono, non su questo computer. Potrebbe funzionare una volta sola.
error-contact-admin-no-mfa-do-3 = Poi torna qui e continua con il passaggio successivo. Se il codice non funziona, dillo all’assistenza IT.
error-contact-admin-no-mfa-it = L’account non ha metodi MFA, e la registrazione richiede l’MFA o un Pass di accesso temporaneo (TAP). Emettere un TAP da usare sul telefono: dopo l’accesso con un TAP monouso la registrazione va conclusa entro 10 minuti; un TAP utilizzabile più volte si può riusare e fa ripartire quel tempo. { -check-who }

## 7 lets-try-something-else (high)

error-lets-try-something-else-title = Accedi ancora una volta, in un altro modo
error-lets-try-something-else-meaning = Due regole di sicurezza non vanno d’accordo. Non hai sbagliato nulla. Spesso basta ripartire da capo.
error-lets-try-something-else-do-1 = Chiudi tutte le finestre del browser.
error-lets-try-something-else-do-2 = Riapri la pagina { $ms-security-info } da questo programma.
error-lets-try-something-else-do-3 = Quando accedi, scegli un metodo di accesso diverso dall’ultima volta.
error-lets-try-something-else-do-4 = Se il messaggio ricompare, invia all’assistenza IT il messaggio qui sotto.
error-lets-try-something-else-it = Il livello di autenticazione (authentication strength) sull’azione utente “Register security information” è in conflitto con la regola per cui My Sign-Ins chiede l’MFA se non è stata fatta negli ultimi 10 minuti. Soluzione documentata: frequenza di accesso “Every time” su quell’azione utente. La persona può anche accedere di nuovo con un metodo che il livello accetta.

## 8 key-type-blocked (medium)

error-key-type-blocked-title = Probabilmente la passkey è stata salvata nel posto sbagliato
error-key-type-blocked-meaning = Probabilmente è finita in un altro gestore di password, come Samsung Pass, e la tua azienda non accetta passkey da lì. Capita facilmente, perché i telefoni tendono a proporre la propria app.
error-key-type-blocked-do-1 = Elimina la nuova passkey nell’app in cui è stata salvata.
error-key-type-blocked-do-2 = Riprova. Quando il telefono chiede dove salvare la passkey, scegli { $auth-name }.
error-key-type-blocked-do-3 = Se non lo vedi, cerca { $samsung-use-a-different-passkey } o parole simili.
error-key-type-blocked-do-4 = Se hai scelto Authenticator e viene rifiutata lo stesso, invia all’assistenza IT il messaggio qui sotto.
error-key-type-blocked-it = L’AAGUID della nuova passkey non è consentito per questo utente, di solito perché un altro provider ha preso in carico la richiesta. Se è stata rifiutata proprio Authenticator, consentire i suoi AAGUID: de1e552d-db1d-4423-a619-566b625cdc84 (Android) e 90a3ccdf-635c-4729-a248-9b709135078f (iOS).

## 9 passkey-not-registered (medium)

error-passkey-not-registered-title = Questa volta la passkey non è stata salvata
error-passkey-not-registered-meaning = Forse ci è voluto troppo tempo, l’operazione è stata annullata o hai usato una finestra privata. Non si è rotto nulla. Puoi semplicemente riprovare.
error-passkey-not-registered-do-1 = Usa una finestra normale di Microsoft Edge o Google Chrome, non una privata e non una dentro un altro programma.
error-passkey-not-registered-do-2 = Tieni in mano il telefono sbloccato, poi ricomincia.
error-passkey-not-registered-do-3 = Se non funziona nemmeno la seconda volta, invia all’assistenza IT il messaggio qui sotto.
error-passkey-not-registered-it = Tipico di un browser incorporato (visto nella finestra di accesso di Windows App), di un timeout o di una finestra privata. Far eseguire la registrazione in una normale finestra del browser, non tramite Windows App.

## 10 passkey-already-exists (high)

error-passkey-already-exists-title = Un tentativo precedente ha lasciato una passkey
error-passkey-already-exists-meaning = Sul tuo telefono c’è già una passkey, ma il tuo account aziendale potrebbe non conoscerla. Può succedere quando un tentativo precedente si è fermato a metà.
error-passkey-already-exists-do-1 = Apri la tua pagina { $ms-security-info }. Se la passkey è nell’elenco, forse hai già finito: vai all’ultimo controllo di questo programma.
error-passkey-already-exists-do-2 = Se non è nell’elenco, apri Authenticator sul telefono e tocca il tuo account aziendale. Tocca { $auth-settings }, poi { $auth-delete-passkey }.
error-passkey-already-exists-do-3 = Tocca di nuovo il tuo account aziendale e tocca { $auth-create-a-passkey }.
error-passkey-already-exists-do-4 = Se non funziona nemmeno così, invia all’assistenza IT il messaggio qui sotto.
error-passkey-already-exists-it = In Authenticator esiste una passkey locale senza corrispondenza in Entra, dopo un rifiuto dovuto all’attestazione, un timeout o un provider non consentito. La persona elimina la passkey locale e riprova; eliminare sul server l’eventuale voce obsoleta.

## 11 work-profile-cannot-sign-in (high)

error-work-profile-cannot-sign-in-title = La passkey è nell’altro profilo del tuo telefono
error-work-profile-cannot-sign-in-meaning = Il tuo telefono tiene separate le app di lavoro e quelle private. Una passkey funziona solo nel profilo in cui è stata creata. Probabilmente te ne serve solo una seconda.
error-work-profile-cannot-sign-in-do-1 = Apri l’app Authenticator del tuo profilo di lavoro, quella con la valigetta.
error-work-profile-cannot-sign-in-do-2 = Tocca lì il tuo account aziendale, poi { $auth-create-a-passkey }. Puoi tenere la prima passkey.
error-work-profile-cannot-sign-in-do-3 = Se non c’è un’app Authenticator con la valigetta, o se qualcosa non funziona, invia all’assistenza IT il messaggio qui sotto.
error-work-profile-cannot-sign-in-it = Su Android una passkey è utilizzabile solo nel profilo in cui è stata creata. Authenticator deve essere installata nel profilo di lavoro, esservi consentita come provider di credenziali (credential provider) e avere una propria passkey; quella del profilo personale non conta.

## 12 sign-in-another-way (high)

error-sign-in-another-way-title = Questa passkey non funziona più
error-sign-in-another-way-meaning = Microsoft non è riuscita a usare la passkey del tuo telefono. Non è più valida, ma puoi crearne subito una nuova.
error-sign-in-another-way-do-1 = Accedi con un altro metodo che hai.
error-sign-in-another-way-do-2 = Elimina la vecchia passkey: in Authenticator tocca il tuo account aziendale, poi { $auth-settings }, poi { $auth-delete-passkey }. Se compare anche nella pagina { $ms-security-info }, eliminala anche lì.
error-sign-in-another-way-do-3 = Crea una nuova passkey con questo programma.
error-sign-in-another-way-do-4 = Se non hai altri modi per accedere, invia all’assistenza IT il messaggio qui sotto.
error-sign-in-another-way-it = La passkey sul dispositivo non è più valida per questo account. La persona accede con un altro metodo o con un Pass di accesso temporaneo (TAP), rimuove la passkey obsoleta e ne registra una nuova. { -check-who }

## 13 passkey-no-longer-usable (high)

error-passkey-no-longer-usable-title = Questa passkey è stata rimossa dal tuo account
error-passkey-no-longer-usable-meaning = Il telefono ha ancora la vecchia passkey, ma il tuo account non la conosce più. Te ne serve solo una nuova.
error-passkey-no-longer-usable-do-1 = In Authenticator tocca il tuo account aziendale, poi { $auth-settings }, poi { $auth-delete-passkey }.
error-passkey-no-longer-usable-do-2 = Crea una nuova passkey con questo programma.
error-passkey-no-longer-usable-do-3 = Se non riesci ad accedere senza quella vecchia, invia all’assistenza IT il messaggio qui sotto.
error-passkey-no-longer-usable-it = La passkey è stata eliminata sul server e resta sul telefono. La persona elimina la copia locale e ne registra una nuova; emettere un Pass di accesso temporaneo (TAP) se non resta nessun altro metodo. { -check-who }

## 14 phone-option-or-qr-missing (high)

error-phone-option-or-qr-missing-title = Il computer non propone il tuo telefono
error-phone-option-or-qr-missing-meaning = Il codice QR compare solo quando computer e telefono riescono a rilevarsi. Di solito il Bluetooth è disattivato o non consentito, oppure il telefono è troppo lontano.
error-phone-option-or-qr-missing-do-1 = Attiva il Bluetooth sul computer e sul telefono. Non serve abbinarli.
error-phone-option-or-qr-missing-do-2 = Metti il telefono accanto al computer e controlla che entrambi abbiano Internet. Poi cerca di nuovo { $ms-phone-option }.
error-phone-option-or-qr-missing-do-3 = Ancora niente? Torna indietro in questo programma e scegli un percorso senza codice QR. Non ha bisogno del Bluetooth.
error-phone-option-or-qr-missing-do-4 = Se non ti viene proposto nessun altro percorso, invia all’assistenza IT il messaggio qui sotto.
error-phone-option-or-qr-missing-it = Il Bluetooth è disattivato, vietato da un criterio o fuori portata, oppure un dispositivo è offline. Il Bluetooth si può consentire solo per le passkey: ServicesAllowedList con i servizi 0000FFFD-0000-1000-8000-00805F9B34FB e 0000FFF9-0000-1000-8000-00805F9B34FB. Il percorso dentro l’app e quello che passa dal computer all’app non richiedono il Bluetooth.

## 15 stuck-connecting-to-device (medium)

error-stuck-connecting-to-device-title = Computer e telefono non riescono a collegarsi
error-stuck-connecting-to-device-meaning = Il codice QR è stato letto, ma il computer e il telefono non riescono a collegarsi. Di solito è la rete a impedirlo. Tu non puoi vederlo.
error-stuck-connecting-to-device-do-1 = Annulla, controlla che il Bluetooth sia attivo su entrambi i dispositivi e riprova.
error-stuck-connecting-to-device-do-2 = Se ti è permesso, prova con un’altra rete.
error-stuck-connecting-to-device-do-3 = Oppure torna indietro in questo programma e scegli un percorso senza codice QR.
error-stuck-connecting-to-device-do-4 = Invia all’assistenza IT il messaggio qui sotto, perché possano consentire il collegamento.
error-stuck-connecting-to-device-it = Probabilmente gli host di tunnel del percorso QR sono bloccati o intercettati. Consentire cable.ua5v.com (Android), cable.auth.com, app-site-association.cdn-apple.com e app-site-association.networking.apple (iPhone e iPad) dal computer e dal telefono, senza proxy e senza ispezione TLS. Il Bluetooth deve funzionare su entrambi i dispositivi.

## 16 tap-blocked-by-policy (high)

error-tap-blocked-by-policy-title = Il codice temporaneo è stato rifiutato
error-tap-blocked-by-policy-meaning = Il codice potrebbe essere già stato usato, oppure non corrisponde alle impostazioni della tua azienda. Non hai sbagliato nulla, ma ti serve un nuovo codice.
error-tap-blocked-by-policy-do-1 = Non inserire di nuovo lo stesso codice.
error-tap-blocked-by-policy-do-2 = Chiedi all’assistenza IT un nuovo codice ({ $ms-temporary-access-pass }) e invia il messaggio qui sotto. { -nobody-asks }
error-tap-blocked-by-policy-do-3 = Usa il nuovo codice sul telefono, non su questo computer. Se viene rifiutato anche quello, richiama l’assistenza IT.
error-tap-blocked-by-policy-it = L’utente non è nell’ambito del criterio per i Pass di accesso temporaneo (TAP), il pass è utilizzabile più volte mentre il criterio impone il monouso, oppure è già stato usato. Correggere il criterio ed emettere un nuovo pass; un pass monouso va speso sul telefono. { -check-who }

## 17 tap-not-offered (high)

error-tap-not-offered-title = La pagina di accesso non chiede il tuo codice temporaneo
error-tap-not-offered-meaning = Un codice nuovo può impiegare qualche minuto per funzionare. Può anche essere già stato usato, oppure il tuo account non è ancora predisposto.
error-tap-not-offered-do-1 = Aspetta qualche minuto, poi ricomincia l’accesso.
error-tap-not-offered-do-2 = Cerca { $ms-use-tap-instead } o parole simili nella pagina di accesso.
error-tap-not-offered-do-3 = Se non c’è, invia all’assistenza IT il messaggio qui sotto e chiedi di controllare il codice. { -nobody-asks }
error-tap-not-offered-it = L’utente non è nell’ambito del criterio per i Pass di accesso temporaneo (TAP), il pass è esaurito, oppure non è ancora stato replicato (minuti). Controllare ambito e stato del pass e, se necessario, emetterne uno nuovo. { -check-who }

## 18 tap-guest-refused (high)

error-tap-guest-refused-title = Gli ospiti non possono ricevere un codice temporaneo
error-tap-guest-refused-meaning = Qui il tuo account è un ospite di un’altra organizzazione. Gli ospiti non possono ricevere un codice del genere. È una regola generale e non riguarda te.
error-tap-guest-refused-do-1 = Per l’accesso, chiedi aiuto all’assistenza IT della tua organizzazione, quella a cui appartiene il tuo account.
error-tap-guest-refused-do-2 = Avvisa anche l’assistenza IT di qui e invia il messaggio qui sotto.
error-tap-guest-refused-it = Un Pass di accesso temporaneo (TAP) non può essere aggiunto a un ospite esterno, e gli ospiti non possono registrare passkey nel tenant delle risorse. Far eseguire l’MFA alla persona nel suo tenant di origine.

## 19 more-information-required (medium)

error-more-information-required-title = La tua azienda ti chiede di aggiungere un metodo di accesso
error-more-information-required-meaning = Non è un errore e non hai sbagliato nulla. Microsoft mostra questa pagina quando la tua azienda vuole rendere più sicuro il tuo account.
error-more-information-required-do-1 = Questa pagina è comparsa dopo che hai iniziato tu ad accedere? Allora seleziona { $ms-next }. Nella maggior parte delle aziende la pagina seguente è su mysignins.microsoft.com.
error-more-information-required-do-2 = Se vuole mostrarti un codice QR, prova { $ms-different-method } e poi { $ms-passkey-in-authenticator }.
error-more-information-required-do-3 = Se hai dubbi che la pagina sia autentica, chiudila e chiedi all’assistenza IT.
error-more-information-required-it = La registrazione viene imposta all’accesso (modalità di interruzione); nessun guasto. La variante passkey della procedura guidata può avviare il percorso WebAuthn, che fallisce con l’attestazione: la persona sceglie allora un altro metodo e Passkey in Microsoft Authenticator.

## 20 restored-account-needs-sign-in (high)

error-restored-account-needs-sign-in-title = Il tuo account viene da un backup: accedi una volta
error-restored-account-needs-sign-in-meaning = Le parole in rosso sono solo un promemoria. Il nome del tuo account è tornato su questo telefono, ma devi ancora accedere.
error-restored-account-needs-sign-in-do-1 = Tocca l’account con le parole in rosso { $auth-sign-in-to-add }.
error-restored-account-needs-sign-in-do-2 = Accedi. Poi potrai creare la passkey.
error-restored-account-needs-sign-in-do-3 = Se non riesci ad accedere, invia all’assistenza IT il messaggio qui sotto e chiedi un codice temporaneo ({ $ms-temporary-access-pass }). { -nobody-asks }
error-restored-account-needs-sign-in-it = L’account è stato ripristinato da un backup di Authenticator, che non contiene mai passkey. La persona accede una volta all’account e poi registra una nuova passkey; emettere un Pass di accesso temporaneo (TAP) se non resta nessun altro metodo. { -check-who }

## 21 no-passkeys-available (high)

error-no-passkeys-available-title = Sul telefono non è stata trovata nessuna passkey
error-no-passkeys-available-meaning = Forse manca una piccola cosa, come il blocco schermo o Internet. Su un telefono nuovo è normale: le passkey non passano da quello vecchio.
error-no-passkeys-available-do-1 = Controlla che il telefono abbia un blocco schermo.
error-no-passkeys-available-do-2 = Controlla che Bluetooth e Internet siano attivi sul telefono e sul computer. Poi riprova.
error-no-passkeys-available-do-3 = Telefono nuovo? Riparti dall’inizio con questo programma e crea una nuova passkey. Tieni il vecchio telefono fino ad allora, se ce l’hai ancora.
error-no-passkeys-available-do-4 = Se non hai altri modi per accedere, chiedi all’assistenza IT un codice temporaneo ({ $ms-temporary-access-pass }) e invia il messaggio qui sotto. { -nobody-asks }
error-no-passkeys-available-it = Nessuna passkey utilizzabile sul telefono: mancano il blocco schermo, il Bluetooth o Internet, oppure la passkey è rimasta sul vecchio telefono (non fa mai parte del backup di Authenticator). Emettere un Pass di accesso temporaneo (TAP) perché la persona possa registrarne una nuova. { -check-who }

## 22 rooted-or-jailbroken (high)

error-rooted-or-jailbroken-title = Authenticator non si fida del sistema di questo telefono
error-rooted-or-jailbroken-meaning = Il sistema di questo telefono sembra essere stato modificato. Microsoft non consente più account aziendali su telefoni così, e la tua azienda non può disattivare questo blocco.
error-rooted-or-jailbroken-do-1 = Non configurare la passkey su questo telefono.
error-rooted-or-jailbroken-do-2 = Se hai un altro telefono, usa quello e riavvia questo programma.
error-rooted-or-jailbroken-do-3 = Altrimenti invia all’assistenza IT il messaggio qui sotto e chiedi se c’è un’altra soluzione, come una chiave di sicurezza.
error-rooted-or-jailbroken-it = Authenticator ha rilevato un telefono con jailbreak o root. Nel 2026 Microsoft ha introdotto un avviso, poi il blocco di registrazione e accesso, poi la cancellazione delle credenziali Entra; è sempre attivo, senza possibilità di esclusione. Serve un altro telefono o una chiave di sicurezza.

## 23 not-allowed-error (high)

error-not-allowed-error-title = Il passaggio è stato interrotto
error-not-allowed-error-meaning = Il passaggio è stato annullato, ci è voluto troppo tempo o un’altra finestra è passata davanti. Capita facilmente, e non si è rotto nulla.
error-not-allowed-error-do-1 = Tieni accanto a te il telefono sbloccato.
error-not-allowed-error-do-2 = Riprova con calma. Lascia davanti la finestra del browser e non fare clic altrove finché non hai finito.
error-not-allowed-error-do-3 = Se continua a succedere, invia all’assistenza IT il messaggio qui sotto.
error-not-allowed-error-it = NotAllowedError indica un annullamento, un timeout, la perdita dello stato attivo o un errore CTAP. In Windows i dettagli sono nel registro eventi Microsoft-Windows-WebAuthN/Operational.

## 24 something-went-wrong (medium)

error-something-went-wrong-title = La pagina di Microsoft non ha detto che cosa non va
error-something-went-wrong-meaning = Questo messaggio può significare molte cose. Spesso è d’ostacolo una passkey di un tentativo precedente o di un’altra app, e non è colpa tua.
error-something-went-wrong-do-1 = Guarda nella pagina { $ms-security-info } e in Authenticator. Se un tentativo precedente ha lasciato una passkey, eliminala.
error-something-went-wrong-do-2 = Riprova in un altro browser, in una finestra normale.
error-something-went-wrong-do-3 = Se ancora non funziona, invia all’assistenza IT il messaggio qui sotto.
error-something-went-wrong-it = Messaggio generico, spesso causato da una credenziale dell’archivio sbagliato. Rimuovere le passkey obsolete, provare un altro browser e controllare i log di accesso e di controllo all’ora del tentativo.

## 25 method-missing-in-list (high)

error-method-missing-in-list-title = Le passkey in Authenticator non sono attivate per il tuo account
error-method-missing-in-list-meaning = Non vedi { $ms-passkey-in-authenticator } nell’elenco. Probabilmente la tua azienda non ha attivato questa opzione per il tuo account. Non puoi cambiarlo da te.
error-method-missing-in-list-do-1 = Non scegliere { $ms-plain-passkey } al suo posto. La passkey potrebbe finire nell’app sbagliata.
error-method-missing-in-list-do-2 = Nell’elenco di { $ms-security-info } c’è una vecchia passkey che non usi più? Eliminala. Se la tua azienda ha cambiato qualcosa oggi, aspetta due ore e guarda di nuovo.
error-method-missing-in-list-do-3 = Invia all’assistenza IT il messaggio qui sotto. Loro possono attivare questa opzione per te.
error-method-missing-in-list-it = Controllare che Passkey (FIDO2) sia abilitato, che l’utente sia in un gruppo incluso e in nessun gruppo escluso (l’esclusione prevale), che “Allow self-service set up” sia su “Yes” e che il profilo dell’utente consenta gli AAGUID di Authenticator. Il metodo manca anche quando è già configurato il massimo consentito, e per una o due ore dopo una modifica del criterio.

## 26 code-53000-device-not-compliant (high)

error-code-53000-device-not-compliant-title = La tua azienda qui ammette solo dispositivi controllati
error-code-53000-device-not-compliant-meaning = Una regola dell’azienda dice che il dispositivo deve prima soddisfare certi requisiti. Non hai sbagliato nulla.
error-code-53000-device-not-compliant-do-1 = Fermati qui. Riprovare non cambierà nulla.
error-code-53000-device-not-compliant-do-2 = Invia all’assistenza IT il messaggio qui sotto, con il numero 53000.
error-code-53000-device-not-compliant-it = 53000 DeviceNotCompliant: un controllo di concessione per dispositivo conforme non è soddisfatto. Rendere conforme il dispositivo o escludere la registrazione. Microsoft documenta per questo Microsoft Authenticator Credential Registration (ID app 6aa00308-ea33-4caa-90d6-ae905d8cb51b); verificare nel proprio tenant.

## 27 code-53001-device-not-domain-joined (high)

error-code-53001-device-not-domain-joined-title = Al tuo dispositivo è stata applicata una regola per i computer aziendali
error-code-53001-device-not-domain-joined-meaning = La regola richiede un computer che appartiene alla rete aziendale. Un telefono non può soddisfarla. Non puoi risolvere da te.
error-code-53001-device-not-domain-joined-do-1 = Fermati qui. Riprovare non cambierà nulla.
error-code-53001-device-not-domain-joined-do-2 = Invia all’assistenza IT il messaggio qui sotto, con il numero 53001.
error-code-53001-device-not-domain-joined-it = 53001 DeviceNotDomainJoined: viene applicato un controllo di concessione che richiede un dispositivo aggiunto in modo ibrido (hybrid joined). Non applicarlo ai telefoni.

## 28 code-53002-app-not-approved (high)

error-code-53002-app-not-approved-title = Una regola dell’azienda non permette questa app
error-code-53002-app-not-approved-meaning = La tua azienda ha un elenco di app approvate, e quella in uso non c’è. Non è colpa tua.
error-code-53002-app-not-approved-do-1 = Fermati qui. Riprovare non cambierà nulla.
error-code-53002-app-not-approved-do-2 = Invia all’assistenza IT il messaggio qui sotto, con il numero 53002.
error-code-53002-app-not-approved-it = 53002 ApplicationUsedIsNotAnApprovedApp: si applica il controllo di concessione “app client approvata”. Il suo ritiro era annunciato per marzo 2026, quindi va sostituito con un criterio di protezione delle app; attenzione: Authenticator non può soddisfare nemmeno quello, perciò la registrazione deve restarne fuori.

## 29 code-53003-blocked-by-ca (high)

error-code-53003-blocked-by-ca-title = Una regola dell’azienda ha bloccato questo accesso
error-code-53003-blocked-by-ca-meaning = Una delle regole di sicurezza della tua azienda ha detto di no. Da qui nessuno può vedere quale, ma l’assistenza IT sì.
error-code-53003-blocked-by-ca-do-1 = Se la pagina mostra un Correlation ID (ID di correlazione), copialo o fotografalo.
error-code-53003-blocked-by-ca-do-2 = Invialo all’assistenza IT insieme al messaggio qui sotto.
error-code-53003-blocked-by-ca-it = 53003 BlockedByConditionalAccess: può essere qualsiasi criterio di accesso condizionale. Il log di accesso indica il criterio; cercarlo con l’ID di correlazione. Se l’app è Microsoft Authenticator e la risorsa è ea890292-c8c8-4433-b5ea-b09d0668e1a6, a essere bloccata potrebbe essere la registrazione della passkey; controllare anche se sono bloccate piattaforme di dispositivi.

## 30 code-53004-53011-risk (high)

error-code-53004-53011-risk-title = Microsoft ha bloccato l’operazione per proteggere il tuo account
error-code-53004-53011-risk-meaning = Microsoft vede un rischio e vuole che prima l’assistenza IT dia un’occhiata. Questo, da solo, non vuol dire che tu abbia fatto un errore.
error-code-53004-53011-risk-do-1 = Non continuare a provare.
error-code-53004-53011-risk-do-2 = Contatta presto l’assistenza IT e invia il messaggio qui sotto.
error-code-53004-53011-risk-it = 53004 ProofUpBlockedDueToRisk o 53011: la registrazione è bloccata a causa di un rischio. Esaminare e correggere il rischio, poi far riprovare la persona.

## 31 code-53009-app-protection (low)

error-code-53009-app-protection-title = Potrebbe esserci di mezzo una regola sulle app protette
error-code-53009-app-protection-meaning = Questo numero spesso significa che la tua azienda richiede un’app con una protezione speciale. Di solito non puoi farci nulla.
error-code-53009-app-protection-do-1 = Per ora fermati qui.
error-code-53009-app-protection-do-2 = Invia all’assistenza IT il messaggio qui sotto, con il numero 53009.
error-code-53009-app-protection-it = A quanto viene riferito, 53009 indica che manca un criterio di protezione delle app di Intune (fonte non confermata). Authenticator non può soddisfare quel controllo: cercare il criterio nel log di accesso, poi usare un filtro per le app, un OR con il dispositivo conforme o un’esclusione della registrazione.

## 32 code-530035-security-defaults (high)

error-code-530035-security-defaults-title = La protezione di base della tua azienda ha bloccato questo accesso
error-code-530035-security-defaults-meaning = La tua azienda usa la protezione di base di Microsoft, che qui ha detto di no. Non hai sbagliato nulla.
error-code-530035-security-defaults-do-1 = Fermati qui. Probabilmente riprovare non cambierà nulla.
error-code-530035-security-defaults-do-2 = Invia all’assistenza IT il messaggio qui sotto, con il numero 530035.
error-code-530035-security-defaults-it = 530035 BlockedBySecurityDefaults: le impostazioni predefinite per la sicurezza del tenant bloccano l’accesso. Non conosciamo una soluzione documentata per questo passaggio; controllare nel log di accesso che cosa è stato rifiutato.

## 33 code-135010-key-not-found (high, cure medium)

error-code-135010-key-not-found-title = Il tuo account non conosce questa passkey
error-code-135010-key-not-found-meaning = Il telefono ha una passkey, ma probabilmente non è più registrata per il tuo account. Una nuova risolve il problema.
error-code-135010-key-not-found-do-1 = In Authenticator tocca il tuo account aziendale, poi { $auth-settings }, poi { $auth-delete-passkey }.
error-code-135010-key-not-found-do-2 = Crea una nuova passkey con questo programma.
error-code-135010-key-not-found-do-3 = Se non funziona, invia all’assistenza IT il messaggio qui sotto, con il numero 135010.
error-code-135010-key-not-found-it = 135010 KeyNotFound: la chiave non è nota a Entra. La persona elimina la passkey locale e ne registra una nuova.

## 34 android14-no-provider-switch (high)

error-android14-no-provider-switch-title = Questo telefono non ha un interruttore per Authenticator
error-android14-no-provider-switch-meaning = Alcuni produttori non hanno incluso questo interruttore in Android 14. Nessuna app può aggiungerlo, quindi non ti è sfuggito nulla.
error-android14-no-provider-switch-do-1 = Prima usa la ricerca nelle impostazioni del telefono e scrivi { $android-search-passkey }.
error-android14-no-provider-switch-do-2 = Se non compare un elenco con { $auth-name }, cerca un aggiornamento di sistema e installa Android 15 o successivo, se il tuo telefono lo offre.
error-android14-no-provider-switch-do-3 = Nessun aggiornamento? Usa un altro telefono, oppure invia all’assistenza IT il messaggio qui sotto e chiedi una chiave di sicurezza.
error-android14-no-provider-switch-it = In Android 14 Credential Manager era facoltativo per i produttori, e ad alcuni telefoni manca. Microsoft consiglia Android 15; per controllare un telefono: adb shell pm has-feature android.software.credentials. Altrimenti offrire una chiave di sicurezza o un altro telefono.

## 35 attestation-service-down (high)

error-attestation-service-down-title = Non è stato possibile concludere un controllo del tuo telefono
error-attestation-service-down-meaning = Apple o Google deve confermare via Internet che il tuo telefono è autentico. Quel servizio può essere sovraccarico o fermo per un po’, e non dipende da te.
error-attestation-service-down-do-1 = Controlla che il telefono abbia Internet.
error-attestation-service-down-do-2 = Aspetta un po’, poi riprova.
error-attestation-service-down-do-3 = Se più tardi ancora non funziona, invia all’assistenza IT il messaggio qui sotto.
error-attestation-service-down-it = Con l’attestazione imposta, il telefono interroga online Apple (App Attest) o Google (Play Integrity e attestazione delle chiavi). Controllare https://developer.apple.com/system-status/ e https://status.play.google.com/ e assicurarsi che la rete del telefono raggiunga questi servizi.

## 36 company-portal-too-old (high)

error-company-portal-too-old-title = Un’altra app aziendale sul tuo telefono è troppo vecchia
error-company-portal-too-old-meaning = L’app Company Portal (Portale aziendale) sul tuo telefono è troppo vecchia. Per questo non puoi configurare Authenticator. Un aggiornamento risolve il problema.
error-company-portal-too-old-do-1 = Apri lo store delle app sul telefono, cerca Company Portal (Portale aziendale) e aggiornala.
error-company-portal-too-old-do-2 = Torna in Authenticator e riprova.
error-company-portal-too-old-do-3 = Se non riesci ad aggiornarla, invia all’assistenza IT il messaggio qui sotto.
error-company-portal-too-old-it = Sui telefoni Android con Company Portal precedente a 2111 (5.0.5333.0) non è possibile registrare Authenticator. Distribuire l’aggiornamento.

## 37 naming-page-hangs (low)

error-naming-page-hangs-title = La pagina del nome è bloccata
error-naming-page-hangs-meaning = Spesso la passkey è già stata salvata anche se la pagina continua a caricare. Probabilmente hai fatto tutto bene.
error-naming-page-hangs-do-1 = Apri la pagina { $ms-security-info } in una nuova scheda e guarda se la passkey è nell’elenco.
error-naming-page-hangs-do-2 = Se c’è, chiudi la pagina bloccata. Puoi passare all’ultimo controllo di questo programma.
error-naming-page-hangs-do-3 = Se non c’è, riprova una volta. Se non serve, invia all’assistenza IT il messaggio qui sotto.
error-naming-page-hangs-it = Viene segnalato che la pagina del nome della procedura guidata nel browser a volte si blocca anche se la passkey esiste. Controllare i metodi di autenticazione dell’utente; se lì la passkey manca, far eliminare alla persona la passkey locale e farne registrare una nuova dentro Authenticator.

## 38 windows-whfb-credential-exists (high)

error-windows-whfb-credential-exists-title = Il computer ha provato a tenersi la passkey
error-windows-whfb-credential-exists-meaning = Windows voleva salvare la passkey su questo computer. Ma la tua passkey va sul telefono.
error-windows-whfb-credential-exists-do-1 = Annulla e ricomincia.
error-windows-whfb-credential-exists-do-2 = Scegli { $ms-passkey-in-authenticator }. Se Windows chiede dove salvare la passkey, scegli il telefono, non Windows.
error-windows-whfb-credential-exists-do-3 = Se il telefono non ti viene proposto, torna indietro in questo programma e scegli il percorso dentro Authenticator. Se non funziona nemmeno quello, invia all’assistenza IT il messaggio qui sotto.
error-windows-whfb-credential-exists-it = La registrazione di una passkey di Microsoft Entra in Windows non riesce se per lo stesso account esiste già una credenziale Windows Hello for Business. La persona dovrebbe scegliere il telefono, meglio se tramite Passkey in Microsoft Authenticator.

## 39 cannot-access-right-now (medium)

error-cannot-access-right-now-title = L’accesso è riuscito, ma una regola dell’azienda ha bloccato il passaggio successivo
error-cannot-access-right-now-meaning = La tua azienda permette questo passaggio solo da certi luoghi, dispositivi, browser o app. Non hai sbagliato nulla.
error-cannot-access-right-now-do-1 = Hai usato una finestra privata, o una finestra dentro un altro programma? Allora prova una volta in una finestra normale di Microsoft Edge o Google Chrome.
error-cannot-access-right-now-do-2 = Se ricompaiono le stesse parole, non continuare a provare. Se la pagina mostra un numero o un Correlation ID (ID di correlazione), copialo o fotografalo.
error-cannot-access-right-now-do-3 = Invia il numero o la foto all’assistenza IT insieme al messaggio qui sotto.
error-cannot-access-right-now-it = Un criterio di accesso condizionale blocca dopo un primo passaggio corretto, quasi sempre con 53003. { -log-policy } Controllare anche se sono bloccate piattaforme di dispositivi. Microsoft documenta un’esclusione per Microsoft Authenticator Credential Registration (ID app 6aa00308-ea33-4caa-90d6-ae905d8cb51b), ma non in tutte le versioni della pagina: verificare nel proprio tenant.

## 40 help-keep-device-secure (medium)

error-help-keep-device-secure-title = Authenticator vuole registrare questo telefono
error-help-keep-device-secure-meaning = Non è un errore. Authenticator comunica a Microsoft che questo telefono appartiene al tuo account aziendale. Registrare il telefono non vuol dire che l’azienda lo gestisce.
error-help-keep-device-secure-do-1 = Hai appena aggiunto il tuo account aziendale o attivato l’accesso con il telefono? Allora tocca { $auth-register }.
error-help-keep-device-secure-do-2 = Se una pagina successiva dice che la tua azienda vuole gestire il telefono, aspetta e chiedi prima all’assistenza IT.
error-help-keep-device-secure-do-3 = Se la registrazione non riesce, invia all’assistenza IT il messaggio qui sotto.
error-help-keep-device-secure-it = Registrazione del dispositivo (Entra registered), necessaria una volta per tenant per l’accesso senza password dal telefono; nessun guasto. La passkey da sola non ne ha bisogno. Se non riesce, controllare “Users may register their devices” e “Maximum number of devices”. Una pagina più vecchia, che chiedeva di registrare il telefono nella gestione, aveva lo stesso titolo: se viene chiesto, si applica un controllo per dispositivo conforme.

## 41 prompted-setup-error-skip (high)

error-prompted-setup-error-skip-title = La configurazione di una passkey durante l’accesso non è riuscita
error-prompted-setup-error-skip-meaning = La pagina di accesso ha proposto di configurare una passkey, e non ha funzionato. Non si è rotto nulla. Puoi saltare questa configurazione, e nessuno la conta.
error-prompted-setup-error-skip-do-1 = Nella pagina di errore scegli { $ms-skip }. Poi puoi continuare il tuo lavoro.
error-prompted-setup-error-skip-do-2 = Crea la passkey nell’app Authenticator. Questo programma ti mostra come.
error-prompted-setup-error-skip-do-3 = Se non puoi continuare senza una passkey, invia all’assistenza IT il messaggio qui sotto.
error-prompted-setup-error-skip-it = Una configurazione avviata dalla campagna di registrazione non è riuscita. Saltare in quella pagina di errore non conta come rinvio. La richiesta salva la passkey con il dispositivo o il browser in uso; far registrare la persona direttamente in Authenticator.

## 42 prompted-to-set-up-passkey (high)

error-prompted-to-set-up-passkey-title = La pagina di accesso propone di configurare una passkey
error-prompted-to-set-up-passkey-meaning = Non è un errore. Molte aziende usano questa richiesta, e può tornare ogni giorno. Con { $ms-next } la passkey viene spesso salvata sul dispositivo che stai usando, e non in Authenticator.
error-prompted-to-set-up-passkey-do-1 = La richiesta è arrivata dopo che tu hai iniziato ad accedere? Allora molto probabilmente è autentica. Se no, chiudi la pagina.
error-prompted-to-set-up-passkey-do-2 = Scegli { $ms-skip-for-now } o { $ms-other-options }. Poi crea la passkey in Authenticator. Questo programma ti mostra come.
error-prompted-to-set-up-passkey-do-3 = Se non puoi saltare la richiesta, o non sai se la pagina è autentica, chiudi la pagina e invia all’assistenza IT il messaggio qui sotto.
error-prompted-to-set-up-passkey-it = Campagna di registrazione per le passkey; nessun guasto. “Microsoft managed”: ogni giorno, senza limite. Stato “Enabled”: da 0 a 14 giorni, e i rinvii possono essere limitati a 3. La richiesta salva la passkey con il dispositivo o il browser in uso. Una passkey in Authenticator la fa cessare solo su iOS e Android, a meno che il profilo passkey sia limitato per AAGUID o richieda l’attestazione.

## 43 sms-only-must-register (high)

error-sms-only-must-register-title = Serve una passkey, perché SMS e chiamate finiscono
error-sms-only-must-register-meaning = Dal 1º febbraio 2027 Microsoft non permette più di confermare un accesso con un SMS o una chiamata. Per gli amministratori globali e gli utenti esterni la data è il 1º luglio 2027. Chi non ha un altro metodo deve allora configurare una passkey. Il tuo account non ha nessun problema.
error-sms-only-must-register-do-1 = Configura la passkey. Se puoi scegliere dove salvarla, scegli { $auth-name } sul tuo telefono.
error-sms-only-must-register-do-2 = Se non funziona, chiedi all’assistenza IT un codice di breve durata: { $ms-temporary-access-pass }. Invia il messaggio qui sotto. { -nobody-asks }
error-sms-only-must-register-do-3 = Usa il pass sul telefono, non su questo computer. Se ancora non riesci a creare una passkey, chiama l’assistenza IT.
error-sms-only-must-register-it = L’unico metodo MFA della persona è l’SMS o la chiamata di Microsoft. Dal 1º febbraio 2027 (amministratori globali e utenti esterni: 1º luglio 2027) l’accesso richiede una passkey e non si può saltare. Emettere un Pass di accesso temporaneo (TAP), perché la persona possa registrarsi sul telefono. Gli utenti passati prima a un provider di telefonia mantengono SMS e chiamate. { -check-who }

## 44 code-130504-tap-expired (low)

error-code-130504-tap-expired-title = Il Pass di accesso temporaneo è probabilmente scaduto
error-code-130504-tap-expired-meaning = Un pass del genere vale solo per poco tempo. Questo numero indica spesso che il tempo è finito. Non hai sbagliato nulla.
error-code-130504-tap-expired-do-1 = Non inserire di nuovo lo stesso pass.
error-code-130504-tap-expired-do-2 = Chiedi all’assistenza IT un nuovo codice ({ $ms-temporary-access-pass }) e invia il messaggio qui sotto. { -nobody-asks }
error-code-130504-tap-expired-do-3 = Usa presto il nuovo pass, sul telefono. Se viene rifiutato anche quello, chiama l’assistenza IT.
error-code-130504-tap-expired-it = 130504 viene segnalato per un Pass di accesso temporaneo (TAP) scaduto (fonte non confermata). Controllare il TAP dell’utente ed emetterne uno nuovo che lasci abbastanza tempo per il telefono. { -check-who }

## 45 code-130507-tap-not-verified (low)

error-code-130507-tap-not-verified-title = Il Pass di accesso temporaneo non è stato riconosciuto
error-code-130507-tap-not-verified-meaning = Questo numero indica spesso che il pass è stato eliminato, sostituito da uno più recente, o che appartiene a un altro account. Un nuovo pass risolve il problema.
error-code-130507-tap-not-verified-do-1 = Controlla di avere usato il tuo account aziendale e il pass più recente.
error-code-130507-tap-not-verified-do-2 = Se viene ancora rifiutato, chiedi all’assistenza IT un nuovo codice ({ $ms-temporary-access-pass }) e invia il messaggio qui sotto. { -nobody-asks }
error-code-130507-tap-not-verified-do-3 = Se viene rifiutato anche il nuovo pass, chiama l’assistenza IT.
error-code-130507-tap-not-verified-it = 130507 viene segnalato quando un Pass di accesso temporaneo (TAP) non è stato trovato o verificato (fonte non confermata). Controllare il TAP dell’utente: ce n’è uno solo per utente, quindi uno nuovo sostituisce il precedente. { -check-who }

## 46 code-130501-credential-policy (high, cure medium)

error-code-130501-credential-policy-title = Questo metodo di accesso non è permesso per il tuo account
error-code-130501-credential-policy-meaning = La tua azienda decide quali metodi di accesso puoi usare. Quello che hai scelto probabilmente non è tra questi. Non hai sbagliato nulla.
error-code-130501-credential-policy-do-1 = Ricomincia l’accesso e scegli un altro metodo di accesso, se ne hai uno.
error-code-130501-credential-policy-do-2 = Se non ne hai altri, invia all’assistenza IT il messaggio qui sotto, con il numero 130501.
error-code-130501-credential-policy-it = 130501: il criterio dei metodi di autenticazione non permette questo metodo per l’utente. Controllare chi è incluso e chi è escluso (l’esclusione prevale) e le impostazioni del metodo.

## 47 code-5007x-mfa-needed (high)

error-code-5007x-mfa-needed-title = L’accesso chiede più di una password
error-code-5007x-mfa-needed-meaning = Devi dimostrare una seconda volta che sei tu. O questo passaggio non è stato concluso, o il tuo account non ha ancora un metodo per farlo. Non hai sbagliato nulla.
error-code-5007x-mfa-needed-do-1 = Ricomincia l’accesso e concludi la seconda verifica, per esempio in un’app o con un codice.
error-code-5007x-mfa-needed-do-2 = Se non hai un metodo per farlo, chiedi all’assistenza IT un codice di breve durata: { $ms-temporary-access-pass }. Invia il messaggio qui sotto. { -nobody-asks }
error-code-5007x-mfa-needed-do-3 = Usa il pass sul telefono, non su questo computer. Se ancora non riesci ad accedere, chiama l’assistenza IT.
error-code-5007x-mfa-needed-it = 50074 e 50076: l’MFA è richiesta e non è stata superata. 50072 e 50079: l’utente deve prima registrare un metodo. Da soli sono interruzioni, non guasti. Se l’utente non ha nessun metodo, emettere un Pass di accesso temporaneo (TAP) da usare sul telefono. { -check-who }

## 48 code-50078-mfa-expired (high)

error-code-50078-mfa-expired-title = L’ultima conferma è troppo vecchia
error-code-50078-mfa-expired-meaning = Hai confermato un accesso precedente, ma la tua azienda vuole una nuova conferma. È normale.
error-code-50078-mfa-expired-do-1 = Accedi di nuovo e conferma che sei tu.
error-code-50078-mfa-expired-do-2 = Poi riprendi da dove hai lasciato.
error-code-50078-mfa-expired-do-3 = Se ti viene chiesto di continuo, invia all’assistenza IT il messaggio qui sotto, con il numero 50078.
error-code-50078-mfa-expired-it = 50078 UserStrongAuthExpired: l’MFA della sessione è troppo vecchia per il criterio. La persona accede di nuovo con MFA. Se si ripete, controllare la frequenza di accesso.

## 49 code-50053-account-locked (high)

error-code-50053-account-locked-title = L’account al momento è bloccato
error-code-50053-account-locked-meaning = Ci sono stati troppi tentativi sbagliati, o la rete che stai usando è nota per attacchi. Non vuol dire che tu abbia commesso un errore.
error-code-50053-account-locked-do-1 = Aspetta un po’, senza riprovare.
error-code-50053-account-locked-do-2 = Prova una volta con un’altra rete, per esempio con i dati mobili del telefono.
error-code-50053-account-locked-do-3 = Se l’account è ancora bloccato, invia all’assistenza IT il messaggio qui sotto, con il numero 50053.
error-code-50053-account-locked-it = 50053 IdsLocked: troppi tentativi falliti, o un indirizzo IP noto per attacchi. Il log di accesso mostra quale dei due. Sbloccare l’account, o far usare alla persona un’altra rete. { -check-who }

## 50 code-50055-password-expired (high)

error-code-50055-password-expired-title = La password è scaduta
error-code-50055-password-expired-meaning = La tua azienda vuole una nuova password prima di continuare. Non ha niente a che fare con la passkey.
error-code-50055-password-expired-do-1 = Se l’accesso lo hai iniziato tu, segui la pagina e scegli una nuova password.
error-code-50055-password-expired-do-2 = Poi ricomincia l’accesso.
error-code-50055-password-expired-do-3 = Se non riesci a cambiare la password, chiedi all’assistenza IT di reimpostarla e invia il messaggio qui sotto. { -nobody-asks }
error-code-50055-password-expired-it = 50055 InvalidPasswordExpiredPassword o 50144 InvalidPasswordExpiredOnPremPassword: la password è scaduta. La persona la cambia; se non è possibile, reimpostarla. { -check-who }

## 51 code-50126-wrong-password (high)

error-code-50126-wrong-password-title = Il nome o la password non sono stati accettati
error-code-50126-wrong-password-meaning = Il nome e la password non corrispondevano. Succede a tutti.
error-code-50126-wrong-password-do-1 = Scrivi di nuovo, con calma, il nome del tuo account aziendale e la tua password.
error-code-50126-wrong-password-do-2 = Se hai un Pass di accesso temporaneo, usalo al posto della password. { -nobody-asks }
error-code-50126-wrong-password-do-3 = Se non conosci la tua password, chiedi all’assistenza IT di reimpostarla e invia il messaggio qui sotto.
error-code-50126-wrong-password-it = 50126 InvalidUserNameOrPassword: nome o password errati. 50056: per l’account non è memorizzata nessuna password. Reimpostare la password, o emettere un Pass di accesso temporaneo (TAP). { -check-who }

## 52 code-50057-account-disabled (high)

error-code-50057-account-disabled-title = Questo account è disattivato
error-code-50057-account-disabled-meaning = La tua azienda ha disattivato questo account. Solo la tua azienda può riattivarlo.
error-code-50057-account-disabled-do-1 = Controlla di avere usato l’account aziendale giusto.
error-code-50057-account-disabled-do-2 = Se è quello giusto, invia all’assistenza IT il messaggio qui sotto, con il numero 50057.
error-code-50057-account-disabled-it = 50057 UserDisabled: l’account è disabilitato. Chiarire il motivo, e abilitarlo se la persona deve avere accesso. { -check-who }

## 53 code-50034-account-not-found (high)

error-code-50034-account-not-found-title = Questo account non è stato trovato
error-code-50034-account-not-found-meaning = Forse una lettera del nome è sbagliata, oppure è un account personale o di un’altra organizzazione.
error-code-50034-account-not-found-do-1 = Esci dall’account. Poi accedi di nuovo con il tuo account aziendale e controlla ogni lettera del nome.
error-code-50034-account-not-found-do-2 = Se la pagina sceglie da sola un altro account, scegli lì il tuo account aziendale.
error-code-50034-account-not-found-do-3 = Se non viene trovato nemmeno il tuo account aziendale, invia all’assistenza IT il messaggio qui sotto, con il numero della pagina.
error-code-50034-account-not-found-it = 50034 UserAccountNotFound o 51004 UserAccountNotInDirectory: l’account non è in questa directory. 50020 UserUnauthorized: un account di un’altra organizzazione o personale. Correggere il nome, o invitare la persona se deve avere accesso.

## 54 code-500021-tenant-restriction (high)

error-code-500021-tenant-restriction-title = Questa rete non permette di accedere alla tua azienda
error-code-500021-tenant-restriction-meaning = Alcune reti permettono di accedere solo a certe aziende. Il tuo account non ha nessun problema.
error-code-500021-tenant-restriction-do-1 = Usa un’altra rete; sul telefono, i dati mobili.
error-code-500021-tenant-restriction-do-2 = Se ti serve questa rete, invia all’assistenza IT il messaggio qui sotto, con il numero della pagina.
error-code-500021-tenant-restriction-it = 500021 o 500022: le restrizioni del tenant (tenant restrictions) della rete non comprendono questo tenant. Consentire il tenant nell’intestazione che il proxy aggiunge, o far usare alla persona una rete senza queste restrizioni.

## 55 code-50155-device-authentication (high)

error-code-50155-device-authentication-title = Una regola chiede un dispositivo che l’azienda conosce
error-code-50155-device-authentication-meaning = La tua azienda non conosce questo dispositivo, o lo ha disattivato. Non hai sbagliato nulla.
error-code-50155-device-authentication-do-1 = Non continuare a provare. Riprovare non cambia la regola.
error-code-50155-device-authentication-do-2 = Invia all’assistenza IT il messaggio qui sotto, con il numero della pagina.
error-code-50155-device-authentication-it = 50097 DeviceAuthenticationRequired, 50155 DeviceAuthenticationFailed, 50187 DeviceInformationNotProvided: un criterio chiede un dispositivo conosciuto, e questo non lo è. 135011: il dispositivo è disabilitato. Abilitare il dispositivo o registrarlo di nuovo. { -log-policy }

## 56 code-50129-not-workplace-joined (high)

error-code-50129-not-workplace-joined-title = Questo telefono non è registrato nella tua azienda
error-code-50129-not-workplace-joined-meaning = Una regola dell’azienda chiede un telefono registrato. Puoi registrarlo in Authenticator, se la tua azienda lo vuole.
error-code-50129-not-workplace-joined-do-1 = Chiedi all’assistenza IT se puoi registrare questo telefono e invia il messaggio qui sotto.
error-code-50129-not-workplace-joined-do-2 = Se la risposta è sì, aggiungi di nuovo il tuo account aziendale in Authenticator. Quando Authenticator lo chiede, tocca { $auth-register }.
error-code-50129-not-workplace-joined-do-3 = Se non funziona, comunica all’assistenza IT il numero 50129.
error-code-50129-not-workplace-joined-it = 50129 DeviceIsNotWorkplaceJoined: un criterio chiede un dispositivo registrato, e il telefono non è registrato in Entra. Dire se i telefoni possono essere registrati. In tal caso controllare “Users may register their devices” e “Maximum number of devices”.

## 57 code-50127-broker-missing (high)

error-code-50127-broker-missing-title = Sul telefono manca un’app per l’accesso
error-code-50127-broker-missing-meaning = La tua azienda vuole l’app di accesso di Microsoft sul telefono. Su un iPhone è Authenticator; su Android, Authenticator o Company Portal (Portale aziendale).
error-code-50127-broker-missing-do-1 = Apri lo store delle app sul telefono e installa Microsoft Authenticator.
error-code-50127-broker-missing-do-2 = Aggiungi il tuo account aziendale in Authenticator, poi riprova.
error-code-50127-broker-missing-do-3 = Se non puoi installare app, invia all’assistenza IT il messaggio qui sotto, con il numero 50127.
error-code-50127-broker-missing-it = 50127 BrokerAppNotInstalled: nessuna app broker sul telefono (iOS: Authenticator; Android: Authenticator o Company Portal). Distribuire l’app, o farla installare alla persona.

## 58 code-50005-platform-not-supported (high)

error-code-50005-platform-not-supported-title = Una regola dell’azienda non permette questo tipo di dispositivo
error-code-50005-platform-not-supported-meaning = Qui la tua azienda permette solo certi sistemi, e quello di questo dispositivo non è tra questi. Non hai sbagliato nulla.
error-code-50005-platform-not-supported-do-1 = Non continuare a provare. Riprovare non cambia la regola.
error-code-50005-platform-not-supported-do-2 = Invia all’assistenza IT il messaggio qui sotto, con il numero 50005.
error-code-50005-platform-not-supported-it = 50005 DevicePolicyError: accesso da una piattaforma che il criterio non supporta. Consentire iOS e Android dove un criterio blocca piattaforme di dispositivi. { -log-policy }

## 59 code-50131-access-policy (high)

error-code-50131-access-policy-title = Una regola dell’azienda ha deciso contro questo accesso
error-code-50131-access-policy-meaning = Il motivo può essere il dispositivo, qualcosa di insolito o un’altra regola. Tu non puoi vedere il motivo, ma l’assistenza IT sì.
error-code-50131-access-policy-do-1 = Non continuare a provare. Riprovare non cambia la regola.
error-code-50131-access-policy-do-2 = Invia all’assistenza IT il messaggio qui sotto, con il numero 50131.
error-code-50131-access-policy-it = 50131 ConditionalAccessFailed: stato del dispositivo, attività sospetta o una decisione di accesso. { -log-policy }

## 60 code-530032-security-policy (high)

error-code-530032-security-policy-title = Una regola di sicurezza di tutta l’azienda ha bloccato questo accesso
error-code-530032-security-policy-meaning = La regola è uguale per tutti nella tua azienda. Non hai sbagliato nulla.
error-code-530032-security-policy-do-1 = Non continuare a provare. Riprovare non cambia la regola.
error-code-530032-security-policy-do-2 = Invia all’assistenza IT il messaggio qui sotto, con il numero 530032.
error-code-530032-security-policy-it = 530032 BlockedByConditionalAccessOnSecurityPolicy: un criterio di sicurezza di tutto il tenant blocca l’accesso. Controllare i criteri a livello di tenant. { -log-policy }

## 61 code-50158-external-challenge (high)

error-code-50158-external-challenge-title = Prima va conclusa un’altra pagina
error-code-50158-external-challenge-meaning = La tua azienda usa una pagina in più, per esempio condizioni d’uso o la verifica di un altro fornitore. Il numero da solo non è un errore.
error-code-50158-external-challenge-do-1 = Ricomincia l’accesso e concludi quella pagina.
error-code-50158-external-challenge-do-2 = Se la pagina non si apre, prova in una finestra normale di Microsoft Edge o Google Chrome.
error-code-50158-external-challenge-do-3 = Se ancora non puoi continuare, invia all’assistenza IT il messaggio qui sotto, con il numero 50158.
error-code-50158-external-challenge-it = 50158: una richiesta di sicurezza esterna non è stata soddisfatta (MFA di terze parti o condizioni d’uso). Da solo non è un errore: guardare nel log la voce successiva dello stesso accesso.

## 62 code-70043-sign-in-again (high)

error-code-70043-sign-in-again-title = L’accesso è terminato, accedi di nuovo
error-code-70043-sign-in-again-meaning = L’ultimo accesso è troppo vecchio, o la password è stata cambiata. È normale.
error-code-70043-sign-in-again-do-1 = Accedi di nuovo.
error-code-70043-sign-in-again-do-2 = Poi riprendi da dove hai lasciato.
error-code-70043-sign-in-again-do-3 = Se l’accesso termina di continuo, invia all’assistenza IT il messaggio qui sotto, con il numero della pagina.
error-code-70043-sign-in-again-it = 70043 BadTokenDueToSignInFrequency, 50132 SsoArtifactInvalidOrExpired, 50133 SsoArtifactRevoked, 50173: la sessione è troppo vecchia o è finita per un cambio di password. Se si ripete, controllare la frequenza di accesso.

## 63 code-50125-password-step (high)

error-code-50125-password-step-title = Prima c’è un passaggio che riguarda la password
error-code-50125-password-step-meaning = La tua azienda vuole una nuova password, o i tuoi dati per reimpostarla, prima di continuare. Non ha niente a che fare con la passkey.
error-code-50125-password-step-do-1 = Se l’accesso lo hai iniziato tu, segui la pagina fino alla fine.
error-code-50125-password-step-do-2 = Poi ricomincia l’accesso.
error-code-50125-password-step-do-3 = Se non riesci a concludere la pagina, invia all’assistenza IT il messaggio qui sotto, con il numero della pagina.
error-code-50125-password-step-it = 50125 PasswordResetRegistrationRequiredInterrupt: prima serve la registrazione per la reimpostazione della password. 50135 PasswordChangeCompromisedPassword, 50137 e 50142: prima serve una nuova password. Se la persona non ci riesce, reimpostare la password. { -check-who }

## 64 code-220450-old-webview (high, cure medium)

error-code-220450-old-webview-title = Una parte di Android su questo telefono è troppo vecchia
error-code-220450-old-webview-meaning = La pagina di accesso dentro l’app ha bisogno di una parte più recente di Android. Di solito basta un aggiornamento.
error-code-220450-old-webview-do-1 = Apri Google Play sul telefono. Aggiorna lì Android System WebView e Google Chrome.
error-code-220450-old-webview-do-2 = Torna in Authenticator e riprova.
error-code-220450-old-webview-do-3 = Se non riesci ad aggiornare, invia all’assistenza IT il messaggio qui sotto, con il numero 220450.
error-code-220450-old-webview-it = 220450 UnsupportedAndroidWebViewVersion: la WebView di Chrome del telefono è troppo vecchia. Distribuire gli aggiornamenti di Android System WebView e Google Chrome.

## 65 code-50088-call-limit (high)

error-code-50088-call-limit-title = Ci sono stati troppi SMS o troppe chiamate
error-code-50088-call-limit-meaning = Microsoft limita quante volte ti chiama o ti invia un SMS. Il limite finisce da solo.
error-code-50088-call-limit-do-1 = Aspetta qualche minuto, senza chiedere nuovi codici.
error-code-50088-call-limit-do-2 = Oppure scegli un altro modo per confermare che sei tu.
error-code-50088-call-limit-do-3 = Se più tardi non ricevi ancora un codice, invia all’assistenza IT il messaggio qui sotto, con il numero 50088.
error-code-50088-call-limit-it = 50088: è stato raggiunto il limite di chiamate e SMS per l’MFA. Aspettare, o far usare alla persona un altro metodo.

## 66 code-50087-try-again (high)

error-code-50087-try-again-title = Il servizio di Microsoft ha avuto un breve problema
error-code-50087-try-again-meaning = Un guasto del genere di solito passa da solo. Non hai sbagliato nulla.
error-code-50087-try-again-do-1 = Aspetta qualche minuto, poi riprova.
error-code-50087-try-again-do-2 = Se più tardi non funziona ancora, invia all’assistenza IT il messaggio qui sotto, con il numero della pagina.
error-code-50087-try-again-it = Un guasto passeggero del servizio: 50087 SasRetryableError, 50033 RetryableError, 90006 ExternalServerRetryableError, 90012 RequestTimeout o 90024 RequestBudgetExceededError. Se non passa, controllare lo stato del servizio.

## 67 code-90072-account-not-in-tenant (high)

error-code-90072-account-not-in-tenant-title = Questo account non appartiene a questa organizzazione
error-code-90072-account-not-in-tenant-meaning = L’account viene da un’altra organizzazione e qui non è conosciuto. Oppure la directory della tua azienda non è aggiornata.
error-code-90072-account-not-in-tenant-do-1 = Esci dall’account e accedi con l’account aziendale della tua azienda.
error-code-90072-account-not-in-tenant-do-2 = Se è l’account giusto, invia all’assistenza IT il messaggio qui sotto, con il numero 90072.
error-code-90072-account-not-in-tenant-it = 90072 PassThroughUserMfaError: un account esterno che non esiste in questo tenant, o una differenza nella sincronizzazione. Aggiungere l’utente, o controllare la sincronizzazione.

## 68 code-90094-admin-consent (high)

error-code-90094-admin-consent-title = L’IT non ha ancora approvato questo controllo
error-code-90094-admin-consent-meaning = Un controllo nel tuo account Microsoft ha bisogno dell’approvazione dell’IT. Il controllo è facoltativo. Per la tua passkey non serve.
error-code-90094-admin-consent-do-1 = Chiudi la pagina e salta il controllo.
error-code-90094-admin-consent-do-2 = Apri { $ms-security-info } e guarda se la tua passkey è nell’elenco. Basta questo.
error-code-90094-admin-consent-do-3 = Se la tua azienda vuole il controllo, invia all’assistenza IT il messaggio qui sotto.
error-code-90094-admin-consent-it = 90094 AdminConsentRequired, 90095 AdminConsentRequiredRequestAccess o 65001 DelegationDoesNotExist: manca il consenso dell’amministratore per l’app del controllo facoltativo con Graph. Entrambe le autorizzazioni delegate, UserAuthMethod-Passkey.Read (privilegi minimi) e UserAuthenticationMethod.Read, ne hanno bisogno. Concederlo, o lasciare il controllo disattivato.

## 69 code-900561-back-button (high)

error-code-900561-back-button-title = La pagina è stata aperta nell’ordine sbagliato
error-code-900561-back-button-meaning = Succede, per esempio, dopo il pulsante Indietro del browser. Non si è rotto nulla.
error-code-900561-back-button-do-1 = Chiudi la pagina.
error-code-900561-back-button-do-2 = Apri di nuovo { $ms-security-info } da questo programma e ricomincia da lì.
error-code-900561-back-button-do-3 = Se ricompare lo stesso numero, invia all’assistenza IT il messaggio qui sotto, con il numero 900561.
error-code-900561-back-button-it = 900561 BadResourceRequestInvalidRequest: la pagina è stata chiamata in un modo che non accetta, per esempio con il pulsante Indietro. La persona ricomincia da “Security info”.

## 70 code-50105-not-assigned (high)

error-code-50105-not-assigned-title = Il tuo account non ha ancora accesso a questa app
error-code-50105-not-assigned-meaning = La tua azienda deve prima dare al tuo account l’accesso all’app. Non hai sbagliato nulla.
error-code-50105-not-assigned-do-1 = Non continuare a provare. Riprovare non cambia nulla.
error-code-50105-not-assigned-do-2 = Invia all’assistenza IT il messaggio qui sotto, con il numero 50105.
error-code-50105-not-assigned-it = 50105 EntitlementGrantsNotFound: l’utente non è assegnato all’app. Il log di accesso indica l’app. Assegnare l’utente o un gruppo.

## 71 window-without-passkeys (medium, our own row)

error-window-without-passkeys-title = Questa finestra o questo browser non può usare le passkey
error-window-without-passkeys-meaning = Alcuni programmi aprono una finestra di accesso propria, dove spesso le passkey non funzionano. Anche alcuni browser non possono usare una passkey di Authenticator, per esempio Firefox su Linux o Android. La tua passkey non ha nessun problema.
error-window-without-passkeys-do-1 = Annulla l’accesso in quella finestra.
error-window-without-passkeys-do-2 = Accedi in una finestra normale di Microsoft Edge o Google Chrome. Su un telefono Android usa Google Chrome.
error-window-without-passkeys-do-3 = Se il programma apre solo la sua finestra, scegli lì un altro metodo di accesso. Se non ne hai, invia all’assistenza IT il messaggio qui sotto.
error-window-without-passkeys-it = La finestra di accesso di alcuni programmi non riesce a completare WebAuthn (segnalato per Windows App), e Firefox su Linux e su Android non supporta le passkey di Authenticator. Far accedere il programma dal browser di sistema, o consentire un secondo metodo.

## 72 provider-switch-locked (medium, our own row)

error-provider-switch-locked-title = La gestione ha bloccato l’interruttore di Authenticator
error-provider-switch-locked-meaning = Su un telefono gestito o in un profilo di lavoro l’azienda decide quali app possono salvare le passkey. Non puoi cambiarlo da te, e non hai sbagliato nulla.
error-provider-switch-locked-do-1 = Il tuo telefono ha un profilo di lavoro? Allora la pagina delle impostazioni può avere una parte per le app personali e una per le app di lavoro. Guarda nella parte di lavoro.
error-provider-switch-locked-do-2 = Se l’interruttore è bloccato anche lì, invia all’assistenza IT il messaggio qui sotto. Di’ se il telefono è tuo o dell’azienda.
error-provider-switch-locked-it = La gestione dei dispositivi limita i provider di credenziali (credential provider). Nei profili di lavoro gestiti da Google, da Android 15 in poi, i provider di terze parti sono disattivati per impostazione predefinita: consentire com.azure.authenticator. Su un iPhone gestito, una restrizione del riempimento automatico delle password può nascondere o bloccare l’interruttore.

## 73 authenticator-not-offered (medium, our own row)

error-authenticator-not-offered-title = Un’altra app risponde al posto di Authenticator
error-authenticator-not-offered-meaning = Molti telefoni propongono prima la propria app per le password, anche se Authenticator è attivo. Una passkey salvata lì è nel posto sbagliato. Non hai sbagliato nulla.
error-authenticator-not-offered-do-1 = Annulla, e non salvare la passkey nell’altra app.
error-authenticator-not-offered-do-2 = Apri Authenticator sul telefono. Tocca il tuo account aziendale, poi { $auth-create-a-passkey }. Segui i passaggi finché Authenticator è attivo nelle impostazioni del telefono.
error-authenticator-not-offered-do-3 = Se il telefono chiede dove salvare la passkey, scegli { $auth-name }. Se non lo vedi, cerca { $samsung-use-a-different-passkey } o parole simili.
error-authenticator-not-offered-do-4 = Installa gli aggiornamenti del telefono. Se Authenticator non viene ancora proposto, invia all’assistenza IT il messaggio qui sotto.
error-authenticator-not-offered-it = Un altro provider di credenziali (credential provider) prende la richiesta (Samsung Pass, Google Password Manager, Apple Passwords o l’app del produttore). Su Android 14 alcuni telefoni OnePlus inviano ogni richiesta a Google Password Manager; alcuni Xiaomi non mantengono attivo l’interruttore. La registrazione dentro Authenticator di solito evita la finestra di salvataggio. Altrimenti: Android 15 o versioni successive, un altro telefono o una chiave di sicurezza.

## 74 phone-lost-or-replaced (high, our own row)

error-phone-lost-or-replaced-title = Il telefono con la passkey è perso, nuovo o è stato ripristinato
error-phone-lost-or-replaced-meaning = Una passkey resta sul telefono dove è stata creata. Nessun backup di Authenticator la contiene, quindi te ne serve una nuova. È normale.
error-phone-lost-or-replaced-do-1 = Hai ancora il vecchio telefono? Crea prima una nuova passkey sul nuovo telefono. Cancella il vecchio telefono solo dopo.
error-phone-lost-or-replaced-do-2 = Il telefono è perso o rubato? Chiama presto l’assistenza IT, perché tolgano dal tuo account la sua passkey.
error-phone-lost-or-replaced-do-3 = Se non riesci più ad accedere, chiedi all’assistenza IT un codice di breve durata: { $ms-temporary-access-pass }. Invia il messaggio qui sotto. { -nobody-asks }
error-phone-lost-or-replaced-do-4 = Usa il pass sul nuovo telefono e crea la passkey con questo programma. Se il pass non funziona, chiama l’assistenza IT.
error-phone-lost-or-replaced-it = La passkey è legata a un telefono perso, sostituito o ripristinato; il backup di Authenticator non contiene mai passkey. Se il telefono è perso, eliminare la sua passkey e i suoi altri metodi nei metodi di autenticazione dell’utente. Emettere un Pass di accesso temporaneo (TAP), perché la persona possa registrare il nuovo telefono. { -check-who }

## 75 confirm-in-app-being-set-up (medium, our own row)

error-confirm-in-app-being-set-up-title = Per configurare Authenticator serve Authenticator
error-confirm-in-app-being-set-up-meaning = L’accesso vuole che tu confermi in Authenticator, ma su questo telefono Authenticator è nuovo, è stato reimpostato o eliminato. Non puoi uscire da questo circolo senza aiuto, e non hai sbagliato nulla.
error-confirm-in-app-being-set-up-do-1 = Hai ancora un altro telefono con Authenticator, o un altro metodo di accesso? Allora conferma con quello.
error-confirm-in-app-being-set-up-do-2 = Se no, chiedi all’assistenza IT un codice di breve durata: { $ms-temporary-access-pass }. Invia il messaggio qui sotto. { -nobody-asks }
error-confirm-in-app-being-set-up-do-3 = Usa il pass sul telefono, quando Authenticator ti chiede di accedere. Non eliminare nulla lì.
error-confirm-in-app-being-set-up-do-4 = Se il pass non viene accettato, chiama l’assistenza IT.
error-confirm-in-app-being-set-up-it = L’unico metodo della persona è un Authenticator che non c’è più (app reimpostata o eliminata, o altro telefono). Emettere un Pass di accesso temporaneo (TAP): vale come MFA, e la persona lo usa per accedere in Authenticator. Poi rimuovere la vecchia voce di Authenticator. { -check-who }

## 76 no-phone-to-use (medium, our own row)

error-no-phone-to-use-title = Nessun telefono adatto, o nessun telefono personale per il lavoro
error-no-phone-to-use-meaning = Non tutti hanno un telefono adatto, e alcuni non vogliono usare il telefono personale per il lavoro. Va bene così, e ci sono altre soluzioni.
error-no-phone-to-use-do-1 = Chiedi all’assistenza IT una chiave di sicurezza o un telefono aziendale. Invia il messaggio qui sotto.
error-no-phone-to-use-do-2 = Non devi installare nulla su un telefono personale prima di avere una risposta. Se vuoi solo sapere che cosa cambia Authenticator sul telefono, chiedi anche questo all’assistenza IT.
error-no-phone-to-use-it = La persona non ha un telefono con iOS 17 o Android 14 o versioni successive, o non vuole usare un telefono personale. Offrire una chiave di sicurezza FIDO2 (il suo AAGUID deve essere consentito nel profilo passkey), un telefono aziendale o un altro metodo che i criteri accettano.

## 77 prompt-again-although-done (high, our own row)

error-prompt-again-although-done-title = La richiesta torna anche se la passkey c’è
error-prompt-again-although-done-meaning = Non è un errore. La richiesta cerca una passkey sul dispositivo che stai usando, e la tua è sul telefono. Per questo può tornare su un computer Windows o su un Mac.
error-prompt-again-although-done-do-1 = Apri { $ms-security-info } e guarda se la tua passkey è nell’elenco. Se c’è, hai fatto tutto.
error-prompt-again-although-done-do-2 = Quando arriva la richiesta, scegli { $ms-skip-for-now }.
error-prompt-again-although-done-do-3 = Se non puoi saltare la richiesta, o arriva troppo spesso, invia all’assistenza IT il messaggio qui sotto.
error-prompt-again-although-done-it = La campagna di registrazione cerca una passkey locale adatta al sistema e al browser in uso. Una passkey in Authenticator fa cessare la richiesta su iOS e Android, ma non su Windows o macOS, a meno che il profilo passkey sia limitato per AAGUID o richieda l’attestazione. Una chiave di sicurezza la fa cessare su tutti questi sistemi. Nessun guasto; la persona può saltare la richiesta.

## 78 chat-message-asks-for-passkey (high, our own row)

error-chat-message-asks-for-passkey-title = Un messaggio in chat chiede di configurare una passkey
error-chat-message-asks-for-passkey-meaning = Le aziende possono inviare messaggi del genere in Microsoft Teams, quindi può essere autentico. Ma il messaggio da solo non lo prova.
error-chat-message-asks-for-passkey-do-1 = Non usare nessun link del messaggio. Crea la passkey con questo programma, che apre la pagina giusta per te.
error-chat-message-asks-for-passkey-do-2 = Il messaggio chiede una password, un pass, un codice o la foto di un codice QR? Allora non rispondere. { -nobody-asks }
error-chat-message-asks-for-passkey-do-3 = Se hai dubbi, chiama l’assistenza IT a un numero che conosci e leggi il messaggio.
error-chat-message-asks-for-passkey-it = Una campagna passkey del Conditional Access Optimization Agent invia messaggi del genere in Teams (fino a 200 persone, per impostazione predefinita amministratori). Non verifica se queste persone possono usare le passkey. Controllare se nel tenant è attiva una campagna del genere; se no, trattare il messaggio come phishing.

## 79 somebody-asks-for-code (medium, our own row)

error-somebody-asks-for-code-title = Qualcuno chiede un pass, un codice o una foto del codice QR
error-somebody-asks-for-code-meaning = Con il tuo pass o il tuo codice, qualcun altro potrebbe accedere al posto tuo. { -nobody-asks } Se qualcuno ci prova, non è colpa tua.
error-somebody-asks-for-code-do-1 = Non inviare nulla. Chiudi la chiamata o la chat.
error-somebody-asks-for-code-do-2 = Hai già inviato qualcosa? Si può rimediare, se l’assistenza IT lo sa presto.
error-somebody-asks-for-code-do-3 = Chiama subito l’assistenza IT, a un numero che conosci, e invia il messaggio qui sotto.
error-somebody-asks-for-code-it = Qualcuno ha chiesto alla persona un Pass di accesso temporaneo (TAP), un codice o una foto del codice QR. Un TAP vale come MFA: chi lo ha può accedere e registrare un metodo. Se è stato dato qualcosa, eliminare il TAP, controllare i metodi aggiunti da allora ed esaminare il log di accesso. { -check-who }

## 80 pass-used-but-more-asked (medium, our own row)

error-pass-used-but-more-asked-title = Il Pass di accesso temporaneo ha funzionato, ma viene chiesto altro
error-pass-used-but-more-asked-meaning = Il tuo pass non ha nessun problema. Probabilmente una regola dell’azienda non accetta un pass in questo punto. Un altro pass non cambia la cosa.
error-pass-used-but-more-asked-do-1 = Non chiedere un altro pass. Tieni quello che hai. { -nobody-asks }
error-pass-used-but-more-asked-do-2 = Se la pagina propone un altro metodo di accesso che hai, usa quello.
error-pass-used-but-more-asked-do-3 = Se no, invia all’assistenza IT il messaggio qui sotto. L’IT può cambiare la regola.
error-pass-used-but-more-asked-it = Probabilmente un livello di autenticazione (authentication strength) non accetta un Pass di accesso temporaneo (TAP), per esempio un livello di sole passkey su tutte le risorse; un altro TAP non aiuta. Soluzione documentata: criteri separati per desktop e dispositivi mobili, con un livello mobile di TAP più passkey identico a quello di “Register security information”, oppure un filtro per le app. Inoltre: se una persona soggetta alla registrazione SSPR o al criterio di registrazione MFA accede con un TAP in un browser, finisce nella modalità di interruzione, dove non si può registrare nessuna passkey.
