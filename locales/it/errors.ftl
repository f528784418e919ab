## 1 passkey-not-accepted (medium)

error-passkey-not-accepted-title = Microsoft non ha accettato questa passkey
error-passkey-not-accepted-meaning = La passkey è stata creata sul tuo telefono, ma la tua azienda accetta solo quelle create dentro l’app Authenticator. Non hai sbagliato nulla: è la pagina web che ti ha portato sull’altra strada.
error-passkey-not-accepted-do-1 = Sul telefono, apri Authenticator e tocca il tuo account aziendale. Tocca { $auth-settings }, poi { $auth-delete-passkey }. Così elimini solo la passkey rifiutata.
error-passkey-not-accepted-do-2 = Resta in Authenticator, tocca di nuovo il tuo account aziendale e tocca { $auth-create-a-passkey }. Segui i passaggi indicati.
error-passkey-not-accepted-do-3 = Se la passkey viene rifiutata di nuovo, invia all’assistenza IT il messaggio preparato da questo programma.
error-passkey-not-accepted-it = Molto probabilmente l’attestazione è imposta e la passkey è arrivata dal percorso WebAuthn ({ $ms-having-trouble } o la procedura guidata di interruzione), che non può fornirla. La persona elimina la passkey rimasta e ne registra una nuova dentro Authenticator. Per chi deve usare il codice QR, una possibilità è un profilo passkey separato, senza attestazione.

## 2 app-protection-block (medium)

error-app-protection-block-title = Una regola dell’azienda ferma Authenticator qui
error-app-protection-block-meaning = A questo punto la tua azienda richiede un’app con una protezione speciale, e Authenticator non può averla. Non è colpa tua, e riprovare non servirà.
error-app-protection-block-do-1 = Fermati qui. Non devi eliminare nulla né ricominciare.
error-app-protection-block-do-2 = Invia all’assistenza IT il messaggio preparato da questo programma. Loro possono cambiare la regola.
error-app-protection-block-it = Un criterio di accesso condizionale che richiede un criterio di protezione delle app o un’app client approvata riguarda anche l’accesso di Authenticator, che è un broker e non può soddisfarlo. Soluzioni documentate: indirizzarlo ad app specifiche con un filtro, combinare il controllo di concessione con il dispositivo conforme tramite OR, oppure un’esenzione a tempo con controlli compensativi. Microsoft documenta un’esclusione per Microsoft Authenticator Credential Registration (ID app 6aa00308-ea33-4caa-90d6-ae905d8cb51b), ma non in tutte le versioni della pagina: verificare nel proprio tenant.

## 3 compliant-device-required (medium)

error-compliant-device-required-title = La tua azienda vuole prima gestire questo telefono
error-compliant-device-required-meaning = Una regola dell’azienda qui lascia passare solo i telefoni gestiti. Il messaggio viene da quella regola, non da qualcosa che hai fatto.
error-compliant-device-required-do-1 = Non toccare ancora { $auth-continue }. Il telefono potrebbe passare sotto la gestione dell’azienda.
error-compliant-device-required-do-2 = Registra il telefono nella gestione solo se te lo dice l’assistenza IT.
error-compliant-device-required-do-3 = Invia all’assistenza IT il messaggio preparato da questo programma e chiedi se questo telefono deve essere gestito. Quando è chiarito, torna qui e continua.
error-compliant-device-required-it = Alla registrazione dal telefono si applica un controllo di concessione per dispositivo conforme: la lettura dei metodi (UserAuthenticationMethod.Read) è esente, la scrittura (UserAuthenticationMethod.ReadWrite) no. Registrare il telefono nella gestione, oppure escludere la registrazione. Microsoft documenta per questo Microsoft Authenticator Credential Registration (ID app 6aa00308-ea33-4caa-90d6-ae905d8cb51b), verificare nel proprio tenant; in pratica si esclude anche Azure Credential Configuration Endpoint Service (ID app ea890292-c8c8-4433-b5ea-b09d0668e1a6), cosa non documentata.

## 4 signin-blocked-security-info (medium)

error-signin-blocked-security-info-title = Questo passaggio è permesso solo da certi luoghi o dispositivi
error-signin-blocked-security-info-meaning = La tua azienda protegge questo passaggio, perché nessun altro possa cambiare il tuo modo di accedere. Non hai sbagliato nulla.
error-signin-blocked-security-info-do-1 = Se sai quale luogo o dispositivo richiede la tua azienda, per esempio la rete dell’ufficio, riprova da lì.
error-signin-blocked-security-info-do-2 = Altrimenti chiedi all’assistenza IT un codice di breve durata: { $ms-temporary-access-pass }. Usalo sul telefono, non su questo computer.
error-signin-blocked-security-info-do-3 = Se il blocco continua, invia all’assistenza IT il messaggio preparato da questo programma.
error-signin-blocked-security-info-it = Probabilmente AADSTS53010 (ProofUpBlockedDueToSecurityInfoAcr): un criterio sull’azione utente “Register security information”, oppure un livello di autenticazione (authentication strength) che blocca gli endpoint delle credenziali. Anche l’accesso in Authenticator è soggetto a quel criterio. Un Pass di accesso temporaneo (TAP) soddisfa l’MFA da qualsiasi dispositivo o luogo; allineare il criterio per i dispositivi mobili a quello per la registrazione. Lo stesso titolo compare anche con 53003, quando un criterio blocca le piattaforme dei dispositivi.

## 5 finish-setup-on-web (medium)

error-finish-setup-on-web-title = Authenticator ti manda nel browser
error-finish-setup-on-web-meaning = Le regole della tua azienda chiedono una passkey prima che tu ne abbia una. App e browser potrebbero continuare a rimandarti dall’una all’altro, e non è colpa tua.
error-finish-setup-on-web-do-1 = Per ora fermati qui, per non girare in tondo.
error-finish-setup-on-web-do-2 = Tocca { $auth-open-browser } solo se te lo dice l’assistenza IT.
error-finish-setup-on-web-do-3 = Invia all’assistenza IT il messaggio preparato da questo programma. Loro possono aprirti la strada.
error-finish-setup-on-web-it = Un livello di autenticazione (authentication strength) di sole passkey su tutte le risorse riguarda anche l’accesso necessario per creare la prima passkey. Soluzione documentata: criteri separati per desktop e dispositivi mobili, con un livello mobile di TAP più passkey identico a quello di “Register security information”, oppure un filtro per le app. Concludere nel browser funziona solo finché l’attestazione è disattivata.

## 6 contact-admin-no-mfa (medium)

error-contact-admin-no-mfa-title = Ti serve una seconda prova della tua identità
error-contact-admin-no-mfa-meaning = Una passkey si può aggiungere solo dopo una seconda prova, e il tuo account non ne ha ancora una. Non puoi risolvere senza aiuto, e non hai sbagliato nulla.
error-contact-admin-no-mfa-do-1 = Chiedi all’assistenza IT un codice di breve durata: { $ms-temporary-access-pass }. Questo programma ha pronto un messaggio che puoi inviare.
error-contact-admin-no-mfa-do-2 = Quando hai il codice, usalo sul telefono, non su questo computer. Potrebbe funzionare una volta sola.
error-contact-admin-no-mfa-do-3 = Poi torna qui e continua con il passaggio successivo. Se il codice non funziona, dillo all’assistenza IT.
error-contact-admin-no-mfa-it = L’account non ha metodi MFA, e la registrazione richiede l’MFA o un Pass di accesso temporaneo (TAP). Emettere un TAP da usare sul telefono: dopo l’accesso con un TAP monouso la registrazione va conclusa entro 10 minuti; un TAP utilizzabile più volte si può riusare e fa ripartire quel tempo.

## 7 lets-try-something-else (high)

error-lets-try-something-else-title = Accedi ancora una volta, in un altro modo
error-lets-try-something-else-meaning = Due regole di sicurezza si sono ostacolate a vicenda. Non hai sbagliato nulla, e spesso basta ripartire da capo.
error-lets-try-something-else-do-1 = Chiudi tutte le finestre del browser.
error-lets-try-something-else-do-2 = Riapri la pagina { $ms-security-info } da questo programma.
error-lets-try-something-else-do-3 = Quando accedi, scegli un metodo di accesso diverso dall’ultima volta.
error-lets-try-something-else-do-4 = Se il messaggio ricompare, invia all’assistenza IT il messaggio preparato da questo programma.
error-lets-try-something-else-it = Il livello di autenticazione (authentication strength) sull’azione utente “Register security information” è in conflitto con la regola per cui My Sign-Ins chiede l’MFA se non è stata fatta negli ultimi 10 minuti. Soluzione documentata: frequenza di accesso “Every time” su quell’azione utente. La persona può anche accedere di nuovo con un metodo che il livello accetta.

## 8 key-type-blocked (medium)

error-key-type-blocked-title = Probabilmente la passkey è stata salvata nel posto sbagliato
error-key-type-blocked-meaning = Probabilmente è finita in un altro gestore di password, come Samsung Pass, e la tua azienda non accetta passkey da lì. Capita facilmente, perché i telefoni tendono a proporre la propria app.
error-key-type-blocked-do-1 = Elimina la nuova passkey nell’app in cui è stata salvata.
error-key-type-blocked-do-2 = Riprova. Quando il telefono chiede dove salvare la passkey, scegli { $auth-name }.
error-key-type-blocked-do-3 = Se non lo vedi, cerca { $samsung-use-a-different-passkey } o parole simili.
error-key-type-blocked-do-4 = Se hai scelto Authenticator e viene rifiutata lo stesso, invia all’assistenza IT il messaggio preparato da questo programma.
error-key-type-blocked-it = L’AAGUID della nuova passkey non è consentito per questo utente, di solito perché un altro provider ha preso in carico la richiesta. Se è stata rifiutata proprio Authenticator, consentire i suoi AAGUID: de1e552d-db1d-4423-a619-566b625cdc84 (Android) e 90a3ccdf-635c-4729-a248-9b709135078f (iOS).

## 9 passkey-not-registered (medium)

error-passkey-not-registered-title = Questa volta la passkey non è stata salvata
error-passkey-not-registered-meaning = Forse ci è voluto troppo tempo, l’operazione è stata annullata o la finestra era privata. Non si è rotto nulla, e puoi semplicemente riprovare.
error-passkey-not-registered-do-1 = Usa una finestra normale di Microsoft Edge o Google Chrome, non una privata e non una dentro un altro programma.
error-passkey-not-registered-do-2 = Tieni in mano il telefono sbloccato, poi ricomincia.
error-passkey-not-registered-do-3 = Se non funziona nemmeno la seconda volta, invia all’assistenza IT il messaggio preparato da questo programma.
error-passkey-not-registered-it = Tipico di un browser incorporato (visto nella finestra di accesso di Windows App), di un timeout o di una finestra privata. Far eseguire la registrazione in una normale finestra del browser, non tramite Windows App.

## 10 passkey-already-exists (high)

error-passkey-already-exists-title = Un tentativo precedente ha lasciato una passkey
error-passkey-already-exists-meaning = Sul tuo telefono c’è già una passkey, ma il tuo account aziendale potrebbe non conoscerla. Può succedere quando un tentativo precedente si è fermato a metà.
error-passkey-already-exists-do-1 = Apri la tua pagina { $ms-security-info }. Se la passkey è nell’elenco, forse hai già finito: vai all’ultimo controllo di questo programma.
error-passkey-already-exists-do-2 = Se non è nell’elenco, apri Authenticator sul telefono e tocca il tuo account aziendale. Tocca { $auth-settings }, poi { $auth-delete-passkey }.
error-passkey-already-exists-do-3 = Tocca di nuovo il tuo account aziendale e tocca { $auth-create-a-passkey }.
error-passkey-already-exists-do-4 = Se non funziona nemmeno così, invia all’assistenza IT il messaggio preparato da questo programma.
error-passkey-already-exists-it = In Authenticator esiste una passkey locale senza corrispondenza in Entra, dopo un rifiuto dovuto all’attestazione, un timeout o un provider non consentito. La persona elimina la passkey locale e riprova; eliminare sul server l’eventuale voce obsoleta.

## 11 work-profile-cannot-sign-in (high)

error-work-profile-cannot-sign-in-title = La passkey è nell’altra parte del tuo telefono
error-work-profile-cannot-sign-in-meaning = Il tuo telefono tiene separate le app di lavoro e quelle private, e una passkey funziona solo nella parte in cui è stata creata. Probabilmente te ne serve solo una seconda.
error-work-profile-cannot-sign-in-do-1 = Apri l’app Authenticator del tuo profilo di lavoro, quella con la valigetta.
error-work-profile-cannot-sign-in-do-2 = Tocca lì il tuo account aziendale, poi { $auth-create-a-passkey }. Puoi tenere la prima passkey.
error-work-profile-cannot-sign-in-do-3 = Se non c’è un’app Authenticator con la valigetta, o se qualcosa non funziona, invia all’assistenza IT il messaggio preparato da questo programma.
error-work-profile-cannot-sign-in-it = Su Android una passkey è utilizzabile solo nel profilo in cui è stata creata. Authenticator deve essere installata nel profilo di lavoro, esservi consentita come provider di credenziali (credential provider) e avere una propria passkey; quella del profilo personale non conta.

## 12 sign-in-another-way (high)

error-sign-in-another-way-title = Questa passkey non funziona più
error-sign-in-another-way-meaning = Microsoft non è riuscita a usare la passkey del tuo telefono. Non è più valida, ma crearne una nuova è un attimo.
error-sign-in-another-way-do-1 = Accedi con un altro metodo che hai.
error-sign-in-another-way-do-2 = Elimina la vecchia passkey: in Authenticator tocca il tuo account aziendale, { $auth-settings }, { $auth-delete-passkey }. Se compare anche nella pagina { $ms-security-info }, eliminala anche lì.
error-sign-in-another-way-do-3 = Crea una nuova passkey con questo programma.
error-sign-in-another-way-do-4 = Se non hai altri modi per accedere, invia all’assistenza IT il messaggio preparato da questo programma.
error-sign-in-another-way-it = La passkey sul dispositivo non è più valida per questo account. La persona accede con un altro metodo o con un Pass di accesso temporaneo (TAP), rimuove la passkey obsoleta e ne registra una nuova.

## 13 passkey-no-longer-usable (high)

error-passkey-no-longer-usable-title = Questa passkey è stata rimossa dal tuo account
error-passkey-no-longer-usable-meaning = Il telefono ha ancora la vecchia passkey, ma il tuo account non la conosce più. Te ne serve solo una nuova.
error-passkey-no-longer-usable-do-1 = In Authenticator tocca il tuo account aziendale, poi { $auth-settings }, poi { $auth-delete-passkey }.
error-passkey-no-longer-usable-do-2 = Crea una nuova passkey con questo programma.
error-passkey-no-longer-usable-do-3 = Se non riesci ad accedere senza quella vecchia, invia all’assistenza IT il messaggio preparato da questo programma.
error-passkey-no-longer-usable-it = La passkey è stata eliminata sul server e resta sul telefono. La persona elimina la copia locale e ne registra una nuova; emettere un Pass di accesso temporaneo (TAP) se non resta nessun altro metodo.

## 14 phone-option-or-qr-missing (high)

error-phone-option-or-qr-missing-title = Il computer non propone il tuo telefono
error-phone-option-or-qr-missing-meaning = Il codice QR compare solo quando computer e telefono riescono a rilevarsi. Di solito il Bluetooth è disattivato o non consentito, oppure il telefono è troppo lontano.
error-phone-option-or-qr-missing-do-1 = Attiva il Bluetooth sul computer e sul telefono. Non serve abbinarli.
error-phone-option-or-qr-missing-do-2 = Metti il telefono accanto al computer e controlla che entrambi abbiano Internet. Poi cerca di nuovo { $ms-phone-option }.
error-phone-option-or-qr-missing-do-3 = Ancora niente? Torna indietro in questo programma e scegli un percorso senza codice QR. Non ha bisogno del Bluetooth.
error-phone-option-or-qr-missing-do-4 = Se non ti viene proposto nessun altro percorso, invia all’assistenza IT il messaggio preparato da questo programma.
error-phone-option-or-qr-missing-it = Il Bluetooth è disattivato, vietato da un criterio o fuori portata, oppure un dispositivo è offline. Il Bluetooth si può consentire solo per le passkey: ServicesAllowedList con i servizi 0000FFFD-0000-1000-8000-00805F9B34FB e 0000FFF9-0000-1000-8000-00805F9B34FB. Il percorso dentro l’app e quello che passa dal computer all’app non richiedono il Bluetooth.

## 15 stuck-connecting-to-device (medium)

error-stuck-connecting-to-device-title = Computer e telefono non riescono a collegarsi
error-stuck-connecting-to-device-meaning = Il codice QR è stato letto, ma il collegamento non si stabilisce. Di solito lo blocca la rete, e tu non puoi vederlo.
error-stuck-connecting-to-device-do-1 = Annulla, controlla che il Bluetooth sia attivo su entrambi i dispositivi e riprova.
error-stuck-connecting-to-device-do-2 = Se ti è permesso, prova con un’altra rete.
error-stuck-connecting-to-device-do-3 = Oppure torna indietro in questo programma e scegli un percorso senza codice QR.
error-stuck-connecting-to-device-do-4 = Invia all’assistenza IT il messaggio preparato da questo programma, perché possano aprire la rete.
error-stuck-connecting-to-device-it = Probabilmente gli host di tunnel del percorso QR sono bloccati o intercettati. Consentire cable.ua5v.com (Android), cable.auth.com, app-site-association.cdn-apple.com e app-site-association.networking.apple (iPhone e iPad) dal computer e dal telefono, senza proxy e senza ispezione TLS. Il Bluetooth deve funzionare su entrambi i dispositivi.

## 16 tap-blocked-by-policy (high)

error-tap-blocked-by-policy-title = Il codice temporaneo è stato rifiutato
error-tap-blocked-by-policy-meaning = Il codice potrebbe essere già stato usato, oppure non corrisponde alle impostazioni della tua azienda. Non hai sbagliato nulla, ma te ne serve uno nuovo.
error-tap-blocked-by-policy-do-1 = Non inserire di nuovo lo stesso codice.
error-tap-blocked-by-policy-do-2 = Chiedi all’assistenza IT un nuovo codice ({ $ms-temporary-access-pass }) e invia il messaggio preparato da questo programma.
error-tap-blocked-by-policy-do-3 = Usa il nuovo codice sul telefono, non su questo computer. Se viene rifiutato anche quello, richiama l’assistenza IT.
error-tap-blocked-by-policy-it = L’utente non è nell’ambito del criterio per i Pass di accesso temporaneo (TAP), il pass è utilizzabile più volte mentre il criterio impone il monouso, oppure è già stato usato. Correggere il criterio ed emettere un nuovo pass; un pass monouso va speso sul telefono.

## 17 tap-not-offered (high)

error-tap-not-offered-title = La pagina di accesso non chiede il tuo codice temporaneo
error-tap-not-offered-meaning = Un codice nuovo può impiegare qualche minuto per funzionare. Può anche essere già stato usato, oppure il tuo account non è ancora predisposto.
error-tap-not-offered-do-1 = Aspetta qualche minuto, poi ricomincia l’accesso.
error-tap-not-offered-do-2 = Cerca { $ms-use-tap-instead } o parole simili nella pagina di accesso.
error-tap-not-offered-do-3 = Se non c’è, invia all’assistenza IT il messaggio preparato da questo programma e chiedi di controllare il codice.
error-tap-not-offered-it = L’utente non è nell’ambito del criterio per i Pass di accesso temporaneo (TAP), il pass è esaurito, oppure non è ancora stato replicato (minuti). Controllare ambito e stato del pass e, se necessario, emetterne uno nuovo.

## 18 tap-guest-refused (high)

error-tap-guest-refused-title = Gli ospiti non possono ricevere un codice temporaneo
error-tap-guest-refused-meaning = Qui il tuo account è un ospite di un’altra organizzazione, e agli ospiti non si può dare un codice del genere. È una regola generale e non riguarda te.
error-tap-guest-refused-do-1 = Per l’accesso, chiedi aiuto all’assistenza IT della tua organizzazione, quella a cui appartiene il tuo account.
error-tap-guest-refused-do-2 = Avvisa anche l’assistenza IT di qui e invia il messaggio preparato da questo programma.
error-tap-guest-refused-it = Un Pass di accesso temporaneo (TAP) non può essere aggiunto a un ospite esterno, e gli ospiti non possono registrare passkey nel tenant delle risorse. Far eseguire l’MFA alla persona nel suo tenant di origine.

## 19 more-information-required (medium)

error-more-information-required-title = La tua azienda ti chiede di aggiungere un metodo di accesso
error-more-information-required-meaning = Non è un errore e non hai sbagliato nulla. Microsoft mostra questa pagina quando la tua azienda vuole rendere più sicuro il tuo account.
error-more-information-required-do-1 = È comparsa mentre accedevi di tua iniziativa all’account aziendale? Allora seleziona { $ms-next }. Nella maggior parte delle aziende la pagina seguente è su mysignins.microsoft.com.
error-more-information-required-do-2 = Se vuole mostrarti un codice QR, prova { $ms-different-method } e poi { $ms-passkey-in-authenticator }.
error-more-information-required-do-3 = Se hai dubbi che la pagina sia autentica, chiudila e chiedi all’assistenza IT.
error-more-information-required-it = La registrazione viene imposta all’accesso (modalità di interruzione); nessun guasto. La variante passkey della procedura guidata può avviare il percorso WebAuthn, che fallisce con l’attestazione: la persona sceglie allora un altro metodo e Passkey in Microsoft Authenticator.

## 20 restored-account-needs-sign-in (high)

error-restored-account-needs-sign-in-title = Il tuo account viene da un backup e richiede un accesso
error-restored-account-needs-sign-in-meaning = Le parole in rosso sono solo un promemoria. Su questo telefono è stato ripristinato il nome del tuo account, ma non le sue chiavi.
error-restored-account-needs-sign-in-do-1 = Tocca l’account con le parole in rosso { $auth-sign-in-to-add }.
error-restored-account-needs-sign-in-do-2 = Accedi. Poi potrai creare la passkey.
error-restored-account-needs-sign-in-do-3 = Se non riesci ad accedere, invia all’assistenza IT il messaggio preparato da questo programma e chiedi un codice temporaneo ({ $ms-temporary-access-pass }).
error-restored-account-needs-sign-in-it = L’account è stato ripristinato da un backup di Authenticator, che non contiene mai passkey. La persona accede una volta all’account e poi registra una nuova passkey; emettere un Pass di accesso temporaneo (TAP) se non resta nessun altro metodo.

## 21 no-passkeys-available (high)

error-no-passkeys-available-title = Sul telefono non è stata trovata nessuna passkey
error-no-passkeys-available-meaning = Forse manca una piccola cosa, come il blocco schermo o Internet. Su un telefono nuovo è normale: le passkey non passano da quello vecchio.
error-no-passkeys-available-do-1 = Controlla che il telefono abbia un blocco schermo.
error-no-passkeys-available-do-2 = Controlla che Bluetooth e Internet siano attivi sul telefono e sul computer. Poi riprova.
error-no-passkeys-available-do-3 = Telefono nuovo? Riparti dall’inizio con questo programma e crea una nuova passkey. Tieni il vecchio telefono fino ad allora, se ce l’hai ancora.
error-no-passkeys-available-do-4 = Se non hai altri modi per accedere, chiedi all’assistenza IT un codice temporaneo ({ $ms-temporary-access-pass }) e invia il messaggio preparato da questo programma.
error-no-passkeys-available-it = Nessuna passkey utilizzabile sul telefono: mancano il blocco schermo, il Bluetooth o Internet, oppure la passkey è rimasta sul vecchio telefono (non fa mai parte del backup di Authenticator). Emettere un Pass di accesso temporaneo (TAP) perché la persona possa registrarne una nuova.

## 22 rooted-or-jailbroken (high)

error-rooted-or-jailbroken-title = Authenticator non si fida del sistema di questo telefono
error-rooted-or-jailbroken-meaning = Il sistema di questo telefono sembra essere stato modificato. Microsoft non consente più account aziendali su telefoni così, e la tua azienda non può disattivare questo blocco.
error-rooted-or-jailbroken-do-1 = Non configurare la passkey su questo telefono.
error-rooted-or-jailbroken-do-2 = Se hai un altro telefono, usa quello e riavvia questo programma.
error-rooted-or-jailbroken-do-3 = Altrimenti invia all’assistenza IT il messaggio preparato da questo programma e chiedi se c’è un’altra soluzione, come una chiave di sicurezza.
error-rooted-or-jailbroken-it = Authenticator ha rilevato un telefono con jailbreak o root. Nel 2026 Microsoft ha introdotto un avviso, poi il blocco di registrazione e accesso, poi la cancellazione delle credenziali Entra; è sempre attivo, senza possibilità di esclusione. Serve un altro telefono o una chiave di sicurezza.

## 23 not-allowed-error (high)

error-not-allowed-error-title = Il passaggio è stato interrotto
error-not-allowed-error-meaning = È stato annullato, ci è voluto troppo tempo o un’altra finestra è passata davanti. Capita facilmente e non si è rotto nulla.
error-not-allowed-error-do-1 = Tieni accanto a te il telefono sbloccato.
error-not-allowed-error-do-2 = Riprova con calma. Lascia davanti la finestra del browser e non fare clic altrove finché non hai finito.
error-not-allowed-error-do-3 = Se continua a succedere, invia all’assistenza IT il messaggio preparato da questo programma.
error-not-allowed-error-it = NotAllowedError indica un annullamento, un timeout, la perdita dello stato attivo o un errore CTAP. In Windows i dettagli sono nel registro eventi Microsoft-Windows-WebAuthN/Operational.

## 24 something-went-wrong (medium)

error-something-went-wrong-title = La pagina di Microsoft non ha detto che cosa non va
error-something-went-wrong-meaning = Questo messaggio può significare molte cose. Spesso è d’ostacolo una passkey di un tentativo precedente o di un’altra app, e non è colpa tua.
error-something-went-wrong-do-1 = Guarda nella pagina { $ms-security-info } e in Authenticator. Se un tentativo precedente ha lasciato una passkey, eliminala.
error-something-went-wrong-do-2 = Riprova in un altro browser, in una finestra normale.
error-something-went-wrong-do-3 = Se ancora non funziona, invia all’assistenza IT il messaggio preparato da questo programma.
error-something-went-wrong-it = Messaggio generico, spesso causato da una credenziale dell’archivio sbagliato. Rimuovere le passkey obsolete, provare un altro browser e controllare i log di accesso e di controllo all’ora del tentativo.

## 25 method-missing-in-list (high)

error-method-missing-in-list-title = Le passkey in Authenticator non sono attivate per il tuo account
error-method-missing-in-list-meaning = Al tuo account non viene proposto { $ms-passkey-in-authenticator }. È un’impostazione dell’azienda che non puoi cambiare da te.
error-method-missing-in-list-do-1 = Non scegliere { $ms-plain-passkey } al suo posto. La passkey potrebbe finire nell’app sbagliata.
error-method-missing-in-list-do-2 = Invia all’assistenza IT il messaggio preparato da questo programma. Loro possono attivarla per te.
error-method-missing-in-list-it = Controllare che Passkey (FIDO2) sia abilitato, che l’utente sia in un gruppo incluso e in nessun gruppo escluso (l’esclusione prevale), che “Allow self-service set up” sia su “Yes” e che il profilo dell’utente consenta gli AAGUID di Authenticator.

## 26 code-53000-device-not-compliant (high)

error-code-53000-device-not-compliant-title = La tua azienda qui ammette solo dispositivi controllati
error-code-53000-device-not-compliant-meaning = Una regola dell’azienda dice che il dispositivo deve prima soddisfare certi requisiti. Non hai sbagliato nulla.
error-code-53000-device-not-compliant-do-1 = Fermati qui. Riprovare non cambierà nulla.
error-code-53000-device-not-compliant-do-2 = Invia all’assistenza IT il messaggio preparato da questo programma, con il numero 53000.
error-code-53000-device-not-compliant-it = 53000 DeviceNotCompliant: un controllo di concessione per dispositivo conforme non è soddisfatto. Rendere conforme il dispositivo o escludere la registrazione. Microsoft documenta per questo Microsoft Authenticator Credential Registration (ID app 6aa00308-ea33-4caa-90d6-ae905d8cb51b); verificare nel proprio tenant.

## 27 code-53001-device-not-domain-joined (high)

error-code-53001-device-not-domain-joined-title = Al tuo dispositivo è stata applicata una regola per i computer aziendali
error-code-53001-device-not-domain-joined-meaning = La regola richiede un computer che appartiene alla rete aziendale. Un telefono non può soddisfarla, quindi non è una cosa che puoi risolvere tu.
error-code-53001-device-not-domain-joined-do-1 = Fermati qui. Riprovare non cambierà nulla.
error-code-53001-device-not-domain-joined-do-2 = Invia all’assistenza IT il messaggio preparato da questo programma, con il numero 53001.
error-code-53001-device-not-domain-joined-it = 53001 DeviceNotDomainJoined: viene applicato un controllo di concessione che richiede un dispositivo aggiunto in modo ibrido (hybrid joined). Non applicarlo ai telefoni.

## 28 code-53002-app-not-approved (high)

error-code-53002-app-not-approved-title = Una regola dell’azienda non permette questa app
error-code-53002-app-not-approved-meaning = La tua azienda ha un elenco di app approvate, e quella in uso non c’è. Non è colpa tua.
error-code-53002-app-not-approved-do-1 = Fermati qui. Riprovare non cambierà nulla.
error-code-53002-app-not-approved-do-2 = Invia all’assistenza IT il messaggio preparato da questo programma, con il numero 53002.
error-code-53002-app-not-approved-it = 53002 ApplicationUsedIsNotAnApprovedApp: si applica il controllo di concessione “app client approvata”. Il suo ritiro era annunciato per marzo 2026, quindi va sostituito con un criterio di protezione delle app; attenzione: Authenticator non può soddisfare nemmeno quello, perciò la registrazione deve restarne fuori.

## 29 code-53003-blocked-by-ca (high)

error-code-53003-blocked-by-ca-title = Una regola dell’azienda ha bloccato questo accesso
error-code-53003-blocked-by-ca-meaning = Una delle regole di sicurezza della tua azienda ha detto di no. Da qui nessuno può vedere quale, ma l’assistenza IT sì.
error-code-53003-blocked-by-ca-do-1 = Se la pagina mostra un Correlation ID (ID di correlazione), copialo o fotografalo.
error-code-53003-blocked-by-ca-do-2 = Invialo all’assistenza IT insieme al messaggio preparato da questo programma.
error-code-53003-blocked-by-ca-it = 53003 BlockedByConditionalAccess: può essere qualsiasi criterio di accesso condizionale. Il log di accesso indica il criterio; cercarlo con l’ID di correlazione. Se l’app è Microsoft Authenticator e la risorsa è ea890292-c8c8-4433-b5ea-b09d0668e1a6, a essere bloccata potrebbe essere la registrazione della passkey; controllare anche se sono bloccate piattaforme di dispositivi.

## 30 code-53004-53011-risk (high)

error-code-53004-53011-risk-title = Microsoft ha bloccato l’operazione per proteggere il tuo account
error-code-53004-53011-risk-meaning = Microsoft vede un rischio e vuole che prima l’assistenza IT dia un’occhiata. Questo non vuol dire che tu abbia fatto un errore.
error-code-53004-53011-risk-do-1 = Non continuare a provare.
error-code-53004-53011-risk-do-2 = Contatta presto l’assistenza IT e invia il messaggio preparato da questo programma.
error-code-53004-53011-risk-it = 53004 ProofUpBlockedDueToRisk o 53011: la registrazione è bloccata a causa di un rischio. Esaminare e correggere il rischio, poi far riprovare la persona.

## 31 code-53009-app-protection (low)

error-code-53009-app-protection-title = Potrebbe esserci di mezzo una regola sulle app protette
error-code-53009-app-protection-meaning = Questo numero spesso significa che la tua azienda richiede un’app con una protezione speciale. Di solito non puoi farci nulla.
error-code-53009-app-protection-do-1 = Per ora fermati qui.
error-code-53009-app-protection-do-2 = Invia all’assistenza IT il messaggio preparato da questo programma, con il numero 53009.
error-code-53009-app-protection-it = A quanto viene riferito, 53009 indica che manca un criterio di protezione delle app di Intune (fonte non confermata). Authenticator non può soddisfare quel controllo: cercare il criterio nel log di accesso, poi usare un filtro per le app, un OR con il dispositivo conforme o un’esclusione della registrazione.

## 32 code-530035-security-defaults (high)

error-code-530035-security-defaults-title = La protezione di base della tua azienda ha bloccato questo accesso
error-code-530035-security-defaults-meaning = La tua azienda usa la protezione di base di Microsoft, che qui ha detto di no. Non hai sbagliato nulla.
error-code-530035-security-defaults-do-1 = Fermati qui. Probabilmente riprovare non cambierà nulla.
error-code-530035-security-defaults-do-2 = Invia all’assistenza IT il messaggio preparato da questo programma, con il numero 530035.
error-code-530035-security-defaults-it = 530035 BlockedBySecurityDefaults: le impostazioni predefinite per la sicurezza del tenant bloccano l’accesso. Non conosciamo una soluzione documentata per questo passaggio; controllare nel log di accesso che cosa è stato rifiutato.

## 33 code-135010-key-not-found (medium)

error-code-135010-key-not-found-title = Il tuo account non conosce questa passkey
error-code-135010-key-not-found-meaning = Il telefono ha una passkey, ma probabilmente non è più registrata per il tuo account. Una nuova risolve il problema.
error-code-135010-key-not-found-do-1 = In Authenticator tocca il tuo account aziendale, poi { $auth-settings }, poi { $auth-delete-passkey }.
error-code-135010-key-not-found-do-2 = Crea una nuova passkey con questo programma.
error-code-135010-key-not-found-do-3 = Se non funziona, invia all’assistenza IT il messaggio preparato da questo programma, con il numero 135010.
error-code-135010-key-not-found-it = 135010 KeyNotFound: la chiave non è nota a Entra (codice da documentazione meno recente). La persona elimina la passkey locale e ne registra una nuova.

## 34 android14-no-provider-switch (high)

error-android14-no-provider-switch-title = Questo telefono non ha un interruttore per Authenticator
error-android14-no-provider-switch-meaning = Alcuni produttori non hanno incluso questo interruttore in Android 14. Nessuna app può aggiungerlo, quindi non ti è sfuggito nulla.
error-android14-no-provider-switch-do-1 = Prima usa la ricerca nelle impostazioni del telefono e scrivi { $android-search-passkey }.
error-android14-no-provider-switch-do-2 = Se non compare un elenco con { $auth-name }, cerca un aggiornamento di sistema e installa Android 15 o successivo, se il tuo telefono lo offre.
error-android14-no-provider-switch-do-3 = Nessun aggiornamento? Usa un altro telefono, oppure invia all’assistenza IT il messaggio preparato da questo programma e chiedi una chiave di sicurezza.
error-android14-no-provider-switch-it = In Android 14 Credential Manager era facoltativo per i produttori, e ad alcuni telefoni manca. Microsoft consiglia Android 15; per controllare un telefono: adb shell pm has-feature android.software.credentials. Altrimenti offrire una chiave di sicurezza o un altro telefono.

## 35 attestation-service-down (high)

error-attestation-service-down-title = Non è stato possibile concludere un controllo del tuo telefono
error-attestation-service-down-meaning = Apple o Google deve confermare via Internet che il tuo telefono è autentico. Quel servizio può essere sovraccarico o fermo per un po’, e non dipende da te.
error-attestation-service-down-do-1 = Controlla che il telefono abbia Internet.
error-attestation-service-down-do-2 = Aspetta un po’, poi riprova.
error-attestation-service-down-do-3 = Se più tardi ancora non funziona, invia all’assistenza IT il messaggio preparato da questo programma.
error-attestation-service-down-it = Con l’attestazione imposta, il telefono interroga online Apple (App Attest) o Google (Play Integrity e attestazione delle chiavi). Controllare https://developer.apple.com/system-status/ e https://status.play.google.com/ e assicurarsi che la rete del telefono raggiunga questi servizi.

## 36 company-portal-too-old (high)

error-company-portal-too-old-title = Un’altra app aziendale sul tuo telefono è troppo vecchia
error-company-portal-too-old-meaning = L’app Company Portal (Portale aziendale) sul tuo telefono è una versione vecchia e impedisce di configurare Authenticator. Un aggiornamento risolve il problema.
error-company-portal-too-old-do-1 = Apri lo store delle app sul telefono, cerca Company Portal (Portale aziendale) e aggiornala.
error-company-portal-too-old-do-2 = Torna in Authenticator e riprova.
error-company-portal-too-old-do-3 = Se non riesci ad aggiornarla, invia all’assistenza IT il messaggio preparato da questo programma.
error-company-portal-too-old-it = Sui telefoni Android con Company Portal precedente a 2111 (5.0.5333.0) non è possibile registrare Authenticator. Distribuire l’aggiornamento.

## 37 naming-page-hangs (low)

error-naming-page-hangs-title = La pagina del nome è bloccata
error-naming-page-hangs-meaning = Spesso la passkey è già stata salvata anche se la pagina continua a caricare. Probabilmente hai fatto tutto bene.
error-naming-page-hangs-do-1 = Apri la pagina { $ms-security-info } in una nuova scheda e guarda se la passkey è nell’elenco.
error-naming-page-hangs-do-2 = Se c’è, chiudi la pagina bloccata. Puoi passare all’ultimo controllo di questo programma.
error-naming-page-hangs-do-3 = Se non c’è, riprova una volta. Se non serve, invia all’assistenza IT il messaggio preparato da questo programma.
error-naming-page-hangs-it = Viene segnalato che la pagina del nome della procedura guidata nel browser a volte si blocca anche se la passkey esiste. Controllare i metodi di autenticazione dell’utente; se lì la passkey manca, far eliminare alla persona la passkey locale e farne registrare una nuova dentro Authenticator.

## 38 windows-whfb-credential-exists (high)

error-windows-whfb-credential-exists-title = Il computer ha provato a tenersi la passkey
error-windows-whfb-credential-exists-meaning = Windows voleva salvare la passkey su questo computer, dove hai già un accesso di quel tipo. La passkey che ti serve va sul telefono.
error-windows-whfb-credential-exists-do-1 = Annulla e ricomincia.
error-windows-whfb-credential-exists-do-2 = Scegli { $ms-passkey-in-authenticator }. Se Windows chiede dove salvare la passkey, scegli il telefono, non Windows.
error-windows-whfb-credential-exists-do-3 = Se il telefono non ti viene proposto, torna indietro in questo programma e scegli il percorso dentro Authenticator. Se non funziona nemmeno quello, invia all’assistenza IT il messaggio preparato da questo programma.
error-windows-whfb-credential-exists-it = La registrazione di una passkey di Microsoft Entra in Windows non riesce se per lo stesso account esiste già una credenziale Windows Hello for Business. La persona dovrebbe scegliere il telefono, meglio se tramite Passkey in Microsoft Authenticator.
