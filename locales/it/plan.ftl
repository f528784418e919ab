mark-label-open = “
mark-label-close = ”

## Routes

route-app = Sul telefono, in Authenticator
route-phone-browser = Sul telefono, partendo dal browser
route-handoff = Si comincia su questo computer e si finisce sul telefono
route-qr = Su questo computer, con un codice QR
route-app-short = Si fa tutto in una sola app. Niente Bluetooth, niente codice QR.
route-phone-browser-short = Cominci sulla pagina di Microsoft nel browser del telefono e finisci nell’app.
route-handoff-short = Cominci qui sulla pagina di Microsoft e finisci nell’app. Poi la pagina di Microsoft controlla che abbia funzionato.
route-qr-short = Il telefono scansiona un codice QR da questo schermo. Telefono e computer hanno entrambi bisogno del Bluetooth.

## Why a route is open

reason-recommended = Microsoft consiglia questo percorso. Funziona anche se la tua azienda controlla le passkey con molto rigore.
reason-recommended-alone = Microsoft consiglia questo percorso.
reason-no-bluetooth-needed = Non servono Bluetooth né codice QR.
reason-works-with-attestation = Questo percorso funziona anche se la tua azienda controlla dove viene creata la passkey.
reason-pass-used-on-phone = Il tuo Pass di accesso temporaneo viene usato proprio dove serve: sul telefono.
reason-no-phone-sign-in = La tua azienda permette l’accesso solo su telefoni gestiti. In questo percorso non serve accedere sul telefono.
reason-organisation-prefers = La tua azienda preferisce questo percorso.
reason-you-chose = Hai scelto tu questo percorso.
reason-attestation-off = La tua azienda permette questo percorso.

## Why a route is closed

reason-attestation-enforced = La tua azienda controlla dove viene creata la passkey. Questo percorso non supera il controllo e lascia una passkey inutilizzabile.
reason-attestation-unknown = Non sappiamo se la tua azienda controlla dove viene creata la passkey. Se lo fa, questo percorso fallisce e lascia una passkey inutilizzabile.
reason-one-time-pass = Il tuo Pass di accesso temporaneo potrebbe funzionare una volta sola. Se lo usi qui, non puoi usarlo sul telefono.
reason-phone-not-managed = La tua azienda permette l’accesso solo su telefoni gestiti, e il tuo non lo è.
reason-phone-management-unknown = La tua azienda permette l’accesso solo su telefoni gestiti, e non sappiamo se il tuo lo è.
reason-remote-session = Stai usando questo computer a distanza. Il Bluetooth non arriva così lontano.
reason-phone-cannot-scan = Questo telefono non può usare il codice QR.
reason-no-bluetooth = Questo computer non ha il Bluetooth.
reason-computer-too-old = Il sistema di questo computer è troppo vecchio.
reason-not-allowed = La tua azienda non usa questo percorso.

## What appears on the account

addition-passkey = Una passkey in Microsoft Authenticator
addition-passwordless-sign-in = L’accesso senza password, approvando sul telefono
addition-approvals = Approvazioni e codici in Authenticator
addition-device = Il tuo telefono nell’elenco dei dispositivi dell’azienda

## What to know before starting

warning-wrong-place = Il telefono o il computer potrebbero proporre altri posti per la passkey, come un gestore di password. Quello giusto è solo Authenticator.
warning-samsung-pass = Al momento di salvare, Samsung Pass potrebbe comparire per primo. Scegli invece Authenticator.
warning-switch-often-missing = Ad alcuni telefoni come il tuo manca l’interruttore che permette ad Authenticator di conservare le passkey. Perciò prima controlla che ci sia.
warning-switch-may-not-hold = Su telefoni come il tuo l’interruttore spesso non resta attivo. Prova una volta. Se non va, usa un altro telefono o chiedi una chiave di sicurezza.
warning-shared-device = Sembra un telefono di lavoro condiviso. Una passkey appartiene a una sola persona. Chiedi all’assistenza IT prima di cominciare.
warning-path-uncertain = Non siamo sicuri dei menu del tuo telefono. Se sono diversi, usa la ricerca nelle impostazioni.
warning-path-unknown = Non conosciamo i menu del tuo telefono. Usa la ricerca nelle impostazioni per trovare l’interruttore.
warning-version-unknown = Il tuo telefono deve avere iOS { $ios } o Android { $android }, o una versione successiva. Controllalo per prima cosa.
warning-proof-unknown = Durante la configurazione devi confermare che sei tu, per esempio con un’app o un codice. Se hai solo una password, fermati. Chiedi all’assistenza IT un Pass di accesso temporaneo.
warning-company-network = La tua azienda lo permette solo nella propria rete. Collega questo computer e il telefono a quella rete.
warning-app-protection = Le regole della tua azienda potrebbero bloccare Authenticator. Se vedi un messaggio in proposito, non è colpa tua. Cerca il messaggio qui. Poi invia all’IT il testo che trovi.
warning-text-messages-end = Microsoft sta eliminando gli SMS e le chiamate per l’accesso; per la maggior parte delle persone finiscono a febbraio 2027. Al loro posto c’è la passkey.
warning-pass-clock = Comincia solo quando hai dieci minuti. Dopo aver scritto il pass, devi finire entro quel tempo.
warning-both-sides = Usi il tuo account in entrambi i profili del telefono. Ogni profilo ha bisogno della sua passkey. La seconda la crei alla fine.
warning-work-side-may-be-locked = Nel profilo di lavoro, è possibile che l’azienda debba prima consentire Authenticator. Se l’interruttore è grigio, chiedi all’assistenza IT.
warning-switch-may-be-locked = La tua azienda gestisce questo telefono e può aver bloccato l’interruttore. Se è grigio, chiedi all’assistenza IT.
warning-altered-phone = Authenticator rifiuta i telefoni con root e può scambiare il tuo per uno di questi, perché il sistema non è quello del produttore. Anche il controllo del telefono fatto dalla tua azienda può fallire. Prova una volta. Se non riesce, usa un altro telefono o chiedi una chiave di sicurezza.

## Stops: what it is

stop-cloud-without-passkeys = Per il tuo account non sono disponibili le passkey
stop-phone-too-old = Il sistema di questo telefono è troppo vecchio per una passkey
stop-phone-not-supported = Questo telefono non può conservare la passkey
stop-phone-usually-too-old = Questo telefono è probabilmente troppo vecchio per una passkey
stop-switch-missing = A questo telefono potrebbe mancare l’interruttore per le passkey
stop-no-second-proof = Prima di cominciare ti serve ancora una cosa
stop-pass-not-issued-here = Non siamo sicuri di che codice sia il tuo
stop-passkey-already-demanded = Prima ti serve un Pass di accesso temporaneo
stop-phone-sign-in-closed = Le regole della tua azienda non ammettono ancora questo telefono
stop-phone-management-unknown = Prima scopri se il tuo telefono è gestito
stop-pass-would-be-lost = Il tuo Pass di accesso temporaneo andrebbe perso
stop-remote-session = Siediti davanti al computer
stop-computer-cannot = Questo computer non può creare la passkey
stop-no-allowed-route = Le impostazioni della tua azienda non lasciano nessun percorso possibile

stop-cloud-without-passkeys-why = Il tuo account è nel cloud di Microsoft gestito da 21Vianet in Cina. Lì le passkey non ci sono. Non hai sbagliato nulla.
stop-phone-too-old-why = Le passkey in Authenticator richiedono iOS { $ios } o Android { $android }, o una versione successiva. I sistemi precedenti non possono conservarle.
stop-phone-not-supported-why = Ai telefoni di questo tipo manca ciò che serve ad Authenticator per una passkey. Nessuna app e nessuna impostazione può cambiarlo.
stop-phone-usually-too-old-why = I telefoni con questo sistema hanno per lo più Android 13 o precedente. Le passkey richiedono Android 14 o successivo.
stop-switch-missing-why = Con Android 14, ad alcuni telefoni di questa marca potrebbe mancare l’interruttore che permette ad Authenticator di conservare le passkey. Si risolve aggiornando ad Android 15 o successivo.
stop-no-second-proof-why = La password da sola non basta per aggiungere una passkey. Microsoft vuole che tu dimostri una seconda volta che sei tu. Senza questo, finirai per girare in tondo.
stop-pass-not-issued-here-why = La tua azienda dichiara di non usare i Pass di accesso temporaneo. Il tuo codice potrebbe essere qualcos’altro.
stop-passkey-already-demanded-why = La tua azienda chiede già una passkey a ogni accesso. Senza un Pass di accesso temporaneo non puoi accedere per crearne una.
stop-phone-sign-in-closed-why = Possono accedere solo i telefoni gestiti, e anche gli altri percorsi sono chiusi. Non è colpa tua, e riprovare non servirà.
stop-phone-management-unknown-why = Possono accedere solo i telefoni gestiti dalla tua azienda. Non possiamo vedere se il tuo è tra questi.
signs-of-management = La tua azienda gestisce questo telefono se te lo ha dato, se le tue app di lavoro hanno una valigetta o se hai preparato il telefono per il lavoro con l’app { $portal }.
stop-pass-would-be-lost-why = I percorsi che la tua azienda permette consumerebbero il pass nel posto sbagliato. Un pass che funziona più volte risolve il problema.
stop-remote-session-why = L’unico percorso possibile per te richiede il Bluetooth tra questo computer e il telefono. Ma stai usando questo computer a distanza.
stop-computer-cannot-why = L’unico percorso possibile per te richiede il Bluetooth e un sistema recente sul computer. A questo computer manca almeno una delle due cose.
stop-no-allowed-route-why = Nessuno dei percorsi che la tua azienda permette può funzionare per te. Solo l’IT può cambiarlo.

## Stops: who acts, and the next action

owner-user = Puoi risolvere tu
stop-yours = Il prossimo passo
owner-helpdesk = Può risolvere l’assistenza IT
owner-admin = Può risolvere il reparto IT

next-update-phone = Installa l’ultimo aggiornamento di sistema sul telefono, poi ricomincia da qui.
next-other-phone = Usa un altro telefono con iOS { $ios } o Android { $android }, o una versione successiva.
next-security-key = Chiedi invece all’assistenza IT una chiave di sicurezza.
next-find-version = Guarda quale versione ha il tuo telefono, poi torna indietro e indicala.
next-look-for-switch = Cerca l’interruttore. Se il tuo telefono ce l’ha, puoi continuare.
next-ask-for-pass = Chiedi all’assistenza IT un Pass di accesso temporaneo. Non usarlo da nessuna parte prima di tornare qui.
next-ask-for-multi-use-pass = Chiedi all’assistenza IT un Pass di accesso temporaneo che funzioni più volte.
next-ask-what-code = Chiedi all’assistenza IT a che cosa serve il tuo codice e come aggiungere con quello una passkey.
next-ask-whether-managed = Chiedi all’assistenza IT se il tuo telefono è gestito dall’azienda, poi torna indietro e cambia la risposta.
next-send-to-it = Invia il messaggio qui sotto al reparto IT.
next-use-this-computer = Avvia questo programma sul computer che hai davanti.
next-other-computer = Usa un computer più recente con il Bluetooth.
next-change-answers = Se qualcosa qui sopra non è vero, torna indietro e cambia le risposte.

## What to have ready

ready-new-enough = Il mio telefono ha { $version } o successivo
ready-new-enough-fix = Cerca un aggiornamento nelle impostazioni del telefono. Se non c’è, chiedi all’assistenza IT una chiave di sicurezza.
ready-new-enough-hint = Trovi la versione qui: { $path }.
ready-switch-there = Ho trovato l’interruttore sul mio telefono
ready-switch-there-fix = Aggiorna il telefono ad Android 15 o successivo, oppure chiedi all’assistenza IT una chiave di sicurezza.
ready-switch-there-hint = Cerca “passkey” nelle impostazioni del telefono. Dovresti vedere un elenco di servizi in cui puoi attivare delle app.
ready-screen-lock = Il mio telefono ha un PIN, una sequenza o un codice
ready-screen-lock-fix = Apri le impostazioni del telefono. Cerca il blocco o il codice dello schermo. Poi impostane uno.
ready-screen-lock-hint = Senza blocco schermo, Authenticator non può conservare una passkey.
ready-bluetooth = Sul mio telefono il Bluetooth è attivo
ready-bluetooth-fix = Attiva il Bluetooth nelle impostazioni del telefono. Se è bloccato, chiedi all’assistenza IT.
ready-bluetooth-hint = Basta che sia attivo. Non serve abbinare nulla.
ready-work-side-on = Il profilo di lavoro del mio telefono è attivo
ready-work-side-on-fix = Attiva le app di lavoro nelle impostazioni del telefono. Se non hai app di lavoro, torna indietro e cambia la risposta.
ready-work-side-on-hint = Se le app di lavoro sono grigie, sono in pausa. Attivale.
ready-company-network = Il mio telefono e questo computer sono nella rete aziendale
ready-company-network-fix = Torna quando sei al lavoro, oppure chiedi all’assistenza IT come collegarti.
ready-company-network-hint = La tua azienda lo permette solo nella propria rete.
ready-proof-at-hand = A portata di mano: { $proof }
ready-proof-at-hand-fix = Prima procurati questo, poi torna qui. Le tue risposte restano qui. Se lo hai perso, chiedi all’assistenza IT.
ready-proof-at-hand-hint = Ti servirà tra poco.
proof-hand-app = l’app con cui approvo
proof-hand-code = l’app che mostra il mio codice
proof-hand-sms = il telefono che riceve il mio SMS o la mia chiamata
proof-hand-key = la mia chiave di sicurezza
proof-hand-tap-once = il mio Pass di accesso temporaneo
proof-hand-tap-multi = il mio Pass di accesso temporaneo
stop-platform-not-allowed = La tua azienda non usa telefoni di questo tipo per le passkey
stop-platform-not-allowed-why = La tua azienda ha scelto quali tipi di telefono possono conservare la passkey. Il tuo non è tra questi. Non hai sbagliato nulla.
