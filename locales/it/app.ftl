app-name = Passkey Companion

next = Continua
back = Indietro
not-sure = Non lo so
copied = Copiato
copy-message = Copia il messaggio

page-welcome = Inizio
page-phone = Il tuo telefono
page-sign-in = Il tuo accesso
page-plan = Il tuo piano
page-ready = Preparazione
page-on-phone = Sul telefono
page-create = Crea la passkey
page-verify = Controllo
page-done = Fine

time-left = { $minutes ->
    [one] Manca circa un minuto
   *[other] Mancano circa { $minutes } minuti
}
chip-change = Cambia: { $answer }

rail-name = Passaggi

## Welcome

welcome-title = Crea la tua passkey
welcome-lead = Con una passkey accedi all’account aziendale usando il telefono al posto della password. Ti accompagniamo passo dopo passo.
welcome-time = Di solito ci vogliono da cinque a quindici minuti.
welcome-phone = Tieni il telefono accanto a te. Ti serve un iPhone con iOS { $ios } o successivo, oppure un telefono con Android { $android } o successivo.
welcome-privacy = Non ti chiediamo mai il nome, la password o un codice. Le tue risposte restano su questo computer.
welcome-help = Compare un messaggio che non conosci? Fai clic su “Vedo qualcos’altro”. Spieghiamo molti messaggi e diciamo chi può aiutarti.
welcome-language = Lingua
no-font = Questo computer non può mostrare questa lingua
welcome-start = Inizia
welcome-continue = Riprendi da dove hai lasciato
about-button = Informazioni
# Where their own letters cannot be drawn:

## Your phone

phone-title = Che telefono hai?
phone-lead = Il telefono che userai per accedere.
phone-platform = Tipo di telefono
phone-which = Non sai quale sia?
phone-which-answer = Se sul retro c’è una mela, è un iPhone. Se no, è un telefono Android: Samsung, Google, Xiaomi o un’altra marca.
platform-ios = iPhone
platform-ios-text = Di Apple
platform-android = Android
platform-android-text = Samsung, Google, Xiaomi e altri
phone-maker = Di che marca è il telefono?
phone-maker-lead = Il nome si trova sul retro del telefono oppure compare sullo schermo quando il telefono si accende.
phone-maker-more = Altre marche
maker-other = Un’altra marca, o non lo so
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
maker-degoogled = LineageOS, /e/ o iodé
maker-grapheneos = GrapheneOS
phone-version-ios = Quale versione di iOS?
phone-version-android = Quale versione?
version-ios = iOS { $number }
version-android = Android { $number }
version-row-android = { $name } (Android { $number })
version-older = Più vecchia
phone-where = Dove lo trovo?
find-version = Sul telefono, guarda qui: { $path }.
find-version-ios = Sull’iPhone, apri le impostazioni e cerca la pagina con le informazioni sul telefono. Lì trovi la versione di iOS.
find-version-android = Sul telefono, apri le impostazioni e cerca la pagina con le informazioni sul telefono, spesso in fondo. Lì trovi la versione di Android.
phone-profile = Le tue app di lavoro hanno una valigetta sull’icona?
profile-personal = No, oppure non uso quelle app
profile-personal-text = Usi il tuo account aziendale insieme alle tue app personali.
profile-work = Sì, le mie app di lavoro hanno una valigetta sull’icona
profile-work-text = Il tuo account aziendale è solo nel profilo di lavoro.
profile-both = Alcune sì, altre no
profile-both-text = Usi il tuo account aziendale in entrambi i profili. In questo caso ogni profilo ha bisogno della sua passkey.

chip-side-personal = App di lavoro senza valigetta
chip-side-work = App di lavoro con valigetta
chip-side-both = App di lavoro in entrambi i profili

## Authenticator, while the questions are answered

app-title = Installa Microsoft Authenticator
app-lead = Fallo ora. Mentre l’app si scarica, rispondi qui ad alcune domande.
app-next = In download o aggiornata

## How you sign in

sign-in-title = Come accedi all’account aziendale?
sign-in-lead = Che cosa usi oltre alla password? Prima di aggiungere una passkey, devi dimostrare a Microsoft una seconda volta che sei tu.
sign-in-question = Come dimostri che sei tu?
proof-app = Approvo in un’app
proof-app-text = Un messaggio sul telefono ti chiede di approvare o di inserire un numero.
proof-code = Scrivo un codice preso da un’app
proof-code-text = Sei cifre che cambiano ogni mezzo minuto.
proof-sms = Ricevo un SMS o una chiamata
proof-sms-text = Con un codice, o con un tasto da premere.
proof-key = Uso una chiave di sicurezza
proof-key-text = Un piccolo dispositivo da collegare o da avvicinare al telefono.
proof-tap = Ho ricevuto un Pass di accesso temporaneo
proof-tap-text = Un codice dell’assistenza IT o del tuo responsabile che vale per un tempo limitato.
proof-password = Ho solo una password
proof-password-text = Quando accedi, ti serve solo la password.
proof-unsure = Non lo so
proof-unsure-text = Ti diremo a che cosa fare attenzione.
pass-keep-title = Non usare ancora il tuo pass
pass-keep = Conservalo finché non ti diciamo dove scriverlo. Se lo usi nel posto sbagliato, potrebbe non funzionare più.
pass-kind = Quante volte puoi usare il tuo pass?
proof-tap-once = Una volta, o non lo so
proof-tap-once-text = Faremo come se funzionasse una volta sola.
proof-tap-multi = Più volte
chip-tap-once = Il mio pass funziona una volta
chip-tap-multi = Il mio pass funziona più volte
chip-managed-yes = Telefono gestito
chip-managed-no = Telefono non gestito
chip-managed-unsure = Non so se il telefono è gestito
managed-question = La tua azienda gestisce questo telefono, anche se è tuo?
managed-yes = Sì, per esempio con un profilo di lavoro o con Company Portal (Portale aziendale)
managed-no = No
managed-unsure = Non lo so

## Your plan

plan-title = Ecco il tuo piano
plan-have = Tieni questo a portata di mano
plan-missing-something = Ti manca qualcosa?
plan-side = Le tue app di lavoro hanno una valigetta sull’icona?
plan-go = Ho tutto
plan-back = Torna dov’eri
plan-know = Prima di cominciare
plan-additions = Che cosa verrà aggiunto al tuo account?
done-additions = Che cosa è stato aggiunto al tuo account?
plan-additions-note = Che cosa vedrai dipende dalle impostazioni della tua azienda.
plan-others = Altri percorsi
plan-pick = Scegli questo percorso
plan-recommended = Torna al percorso consigliato
plan-missing = Manca qualche risposta
plan-closed = Questo percorso non è più possibile: { $route }
plan-closed-other = Qui sotto trovi il percorso migliore tra gli altri. Tutte le tue risposte ci sono ancora.
plan-closed-none = Tutte le tue risposte ci sono ancora.
stop-next = Che cosa fare ora
stop-others = Che cos’altro puoi fare
stop-change = Cambia le risposte
stop-switch-seen = Il mio telefono ha l’interruttore
handover-label = Messaggio da inviare

## Get ready

ready-title = Tieni tutto a portata di mano
ready-lead = Così dopo niente ti fermerà.
ready-computer = Questo computer
ready-phone = Il tuo telefono
ready-tick-all = Spunta ogni riga che per te è vera.
ready-cannot = Non posso spuntare questa riga
ready-looking = I controlli sono ancora in corso.
ready-again = Ricontrolla
ready-red = { $count ->
    [one] C’è un problema da risolvere
   *[other] Ci sono { $count } problemi da risolvere
}
ready-red-text = Prima risolvi questo. Poi controlla di nuovo.
ready-others = { $count ->
    [one] Un altro controllo
   *[other] Altri { $count } controlli
}
ready-anyway = Continua comunque
ready-evidence = Dettagli per l’assistenza IT
ready-evidence-label = Dettagli tecnici
fix-turn-on = Attiva
fix-open-settings = Apri impostazioni
fix-open-portal = Apri la pagina
fix-use-browser = Usa questo browser
fix-copy = Copia per l’IT

## Steps

pick-what-you-see = Che cosa vedi sul telefono?
place-phone = Sul telefono
place-phone-now = Ora prendi il telefono
place-computer = Su questo computer
place-computer-now = Ora torna a questo computer
dock-beside = Restringi questa finestra
step-done = Passaggio successivo
signed-in = Ho fatto l’accesso
save-title = Controlla dove viene salvata la passkey
open-my-sign-ins = Apri My Sign-Ins
browser-opened = La pagina è aperta nel browser. Torna qui per il passaggio successivo.
browser-failed-title = Il browser non si è aperto
browser-failed = Copia l’indirizzo qui sotto in un browser, oppure scansiona il codice con un altro dispositivo.
browser-failed-qr = My Sign-Ins
address-label = Indirizzo
short-label = Indirizzo breve
store-qr = Scansiona per scaricare l’app
my-sign-ins-qr = Scansiona per aprire My Sign-Ins
clock-sign-in = Dopo l’accesso hai circa { $minutes } minuti.
clock-pass = Dopo aver usato il pass hai circa { $minutes } minuti.
clock-left = { $minutes ->
    [0] Il tempo potrebbe essere scaduto
    [one] Circa un minuto per finire
   *[other] Circa { $minutes } minuti per finire
}
clock-sign-in-over = Il tempo potrebbe essere scaduto. Se ti viene chiesto di accedere di nuovo, fallo. Poi fai clic su “Ho rifatto l’accesso”.
clock-pass-over = Il tempo potrebbe essere scaduto. Se ti viene chiesto di nuovo il pass, chiedine uno nuovo all’assistenza IT.
clock-again = Ho rifatto l’accesso
phone-language-ask = Il telefono è in un’altra lingua?
phone-language = Lingua del telefono
phone-language-is = Lingua del telefono: { $language }
label-english = { $label } (in inglese)
note-english = * Conosciamo questo nome solo in inglese. Sullo schermo può apparire in un’altra lingua.
note-english-search = * Conosciamo questo nome solo in inglese. Sul telefono può chiamarsi in un altro modo. Cerca nelle impostazioni: { $word }
label-probable = probabilmente { $label }, in inglese { $english }
note-probable = ≈ Così lo chiamano altre schermate al posto del nome inglese tra parentesi. Probabilmente anche la tua.
note-search = Non c’è? Cerca nelle impostazioni del telefono: { $word }
note-and = { $one } { $two }

## Make sure

verify-title = La tua passkey c’è?
verify-lead = Basta un’occhiata per sapere se ha funzionato.
verify-question = Che cosa vedi?
verify-result-listed = Sì, la passkey c’è
verify-result-listed-text = In Microsoft Authenticator.
verify-result-not-listed = Non c’è nessuna passkey
verify-result-not-listed-text = Oppure un messaggio ha detto che qualcosa è andato storto.
verify-result-wrong-place = C’è una passkey, ma non in Authenticator
verify-result-wrong-place-text = Compare un altro nome, per esempio un gestore di password o Windows Hello.
clean-title = Elimina la passkey che non serve, poi riprova
clean-orphan = Sul telefono potrebbe essere rimasta una passkey incompleta. Può impedire di crearne un’altra.
clean-orphan-delete = In Authenticator, tocca il tuo account aziendale. Se compare una passkey, tocca { $settings }, poi { $delete }.
clean-message = È comparso un messaggio
clean-wrong-place = La passkey è stata salvata in un altro posto. La tua azienda potrebbe non accettarla da lì.
clean-wrong-place-delete = Nella pagina { $info }, elimina quella passkey. Eliminala anche dove è stata salvata.
clean-wrong-place-next = La prossima volta, scegli { $app } quando ti viene chiesto dove salvarla.
try-again = Riprova
verify-enough-title = Hai fatto la tua parte
verify-enough = Hai fatto tutto bene, due volte. C’è un altro problema, che da qui non puoi vedere. L’assistenza IT può vederlo.

## Done

done-title = Ora hai una passkey
done-lead = È in Microsoft Authenticator, sul tuo telefono.
done-tomorrow = La prossima volta che accedi all’account aziendale
done-tomorrow-1 = Tieni il telefono accanto a te.
done-tomorrow-2 = Se ti viene chiesto come accedere, scegli la tua passkey.
done-tomorrow-3 = Conferma sul telefono.
done-pass = Hai il pass su carta? Butta via il foglio. Il pass non ti serve più.
done-keep = Da ricordare
done-second-method = Mantieni un secondo metodo di accesso, nel caso in cui il telefono vada perso o si rompa.
done-new-phone = Telefono nuovo? Crea lì una nuova passkey prima di cancellare i dati del vecchio telefono. Nessun backup contiene la tua passkey.
done-screen-lock = Non togliere il PIN o il codice dal telefono. Senza questo blocco, la passkey può andare persa.
done-close = Chiudi
start-over-button = Ricomincia
start-over-title = Vuoi ricominciare?
start-over-lead = Le tue risposte su questo computer verranno eliminate. Nel tuo account non cambia nulla.
start-over-yes = Elimina le risposte
start-over-no = Conserva le risposte
resume-title = Vuoi riprendere da dove hai lasciato?
resume-phone = Su questo computer ci sono risposte precedenti: { $phone }, al punto “{ $place }”.
resume-lead = Su questo computer ci sono risposte precedenti, al punto “{ $place }”.
resume-other = Sono un’altra persona

## Help

help-button = Vedo qualcos’altro
help-title = Che cosa vedi?
help-lead = Scrivi qualche parola o un numero che vedi sullo schermo.
help-search = Parole sullo schermo
help-here = Frequente in questo passaggio
help-common = Più frequenti
help-found =
    { $count ->
        [one] Trovata una spiegazione
       *[other] Trovate { $count } spiegazioni
    }
help-nothing-title = Non conosciamo questo messaggio
help-nothing = Prova con meno parole, o con un numero del messaggio. Se continua a comparire, chiama l’assistenza IT e leggi il messaggio.
help-maybe-title = Niente di certo. È uno di questi casi?
help-maybe = Sono solo simili. Se non è nessuno di questi, chiama l’assistenza IT e leggi il messaggio.
help-unknown-title = Il numero { $number } non è nel nostro elenco
help-unknown = Microsoft ha una pagina su questo numero. Può usarla anche l’assistenza IT: { $address }
help-look-up = Cerca sul sito di Microsoft
help-or = O è uno di questi casi?
help-go-on = Fatto, continua
help-do = Che cosa puoi fare
help-on-screen = Sullo schermo: { $quote }
help-told = Ho avvisato l’IT
help-waiting-title = In attesa dell’IT dal { $date }
help-waiting = Tutte le tue risposte sono conservate. Puoi chiudere questa finestra. Quando hai una risposta, continua da dove eri.
help-answered = Ho una risposta, continua
help-back = Torna dov’eri

## Messages to hand over

message-hello = Salve, sto configurando una passkey in Microsoft Authenticator e non riesco a proseguire senza il vostro aiuto.
message-phone = Telefono: { $phone }
message-route = Il percorso { $route } non è possibile: { $reason }
message-end = (Passkey Companion { $version }, { $reason })
message-cloud-without-passkeys = Il mio account è nel cloud 21Vianet, che non ha passkey. Quale altro metodo di accesso devo usare?
message-phone-too-old = Il mio telefono è precedente a iOS { $ios } o Android { $android }. Posso avere una chiave di sicurezza o un altro telefono?
message-phone-not-supported = Il mio telefono non può conservare una passkey in Authenticator. Posso avere una chiave di sicurezza o un altro telefono?
message-phone-usually-too-old = Il mio telefono è probabilmente precedente ad Android { $android }. Posso avere una chiave di sicurezza o un altro telefono?
message-switch-missing = Il mio telefono ha Android 14 e potrebbe non avere l’interruttore per i provider di credenziali (credential provider). Posso avere una chiave di sicurezza o un altro telefono?
message-no-second-proof = Ho solo una password. Mi serve un Pass di accesso temporaneo, o un altro secondo metodo, prima di poter aggiungere una passkey.
message-pass-not-issued-here = Ho ricevuto un codice, ma secondo le impostazioni non usiamo Pass di accesso temporaneo. A che cosa serve il mio codice?
message-passkey-already-demanded = Per accedere devo già usare una passkey, e non ho un Pass di accesso temporaneo. Quindi non riesco ad accedere per registrarne una.
message-phone-sign-in-closed = Una regola sui dispositivi conformi o sulla protezione delle app impedisce l’accesso in Authenticator sul mio telefono. Nemmeno gli altri percorsi sono possibili. Vi chiedo di escludere la registrazione da questa regola o di dirmi come registrare il telefono nella gestione.
message-phone-management-unknown = Il mio telefono è gestito dall’azienda? Secondo le impostazioni, possono accedere solo i telefoni gestiti.
message-pass-would-be-lost = I percorsi possibili consumerebbero un Pass di accesso temporaneo monouso nel posto sbagliato. Me ne serve uno che si possa usare più volte.
message-remote-session = Per me è possibile solo il percorso con il codice QR, e sto lavorando in una sessione remota. Dove trovo un computer con Bluetooth davanti a cui sedermi?
message-computer-cannot = Per me è possibile solo il percorso con il codice QR, e questo computer non ha il Bluetooth o ha un sistema troppo vecchio.
message-no-allowed-route = Con le impostazioni attuali, per me nessun percorso è possibile.
message-result-not-listed = Ho completato la registrazione due volte e non compare nessuna passkey.
message-result-wrong-place = La mia passkey è stata salvata due volte fuori da Authenticator.

## About

about-title = Informazioni su Passkey Companion
about-lead = Questo programma ti aiuta a configurare una passkey in Microsoft Authenticator. Dopo non ti serve più.
about-privacy = Non chiede password, codici o nomi, non invia dati a nessuno e funziona anche offline.
about-not-microsoft = Non è un prodotto Microsoft e non è affiliato a Microsoft.
about-facts = I nomi dei menu cambiano. Ogni istruzione riporta la fonte e il giorno dell’ultimo controllo.
about-version = Versione { $version }
about-licence = Software libero con licenza MIT o Apache 2.0, a tua scelta. I caratteri sono Inter e Noto Sans, con licenza SIL Open Font License.

## Notes about the program itself

note-damaged = Non siamo riusciti a leggere le tue risposte precedenti. Ne abbiamo conservato una copia. Rispondi di nuovo.
note-newer = Le tue risposte precedenti vengono da una versione più recente di questo programma. Ne abbiamo conservato una copia. Rispondi di nuovo.
note-not-saved = Non è possibile salvare le tue risposte su questo computer. Puoi continuare, ma non chiudere la finestra.
note-disk-full = Il disco è pieno, quindi non è possibile salvare le tue risposte. Puoi continuare, ma non chiudere la finestra.
note-pretended = Simulazione: { $settings }
note-not-opened = Non siamo riusciti ad aprirlo. Aprilo tu, per favore.
note-dismiss = Nascondi
note-start-failed = Passkey Companion non è riuscito ad aprire la sua finestra. Avvialo da una console con la parola “guide” per leggere i passaggi come testo.
note-crashed = Passkey Companion si è fermato per un errore interno.
note-crashed-saved = Le tue risposte sono salvate.
note-crashed-record = Una registrazione dell’errore è in { $file }.
search-clear = Cancella
copy = Copia

## Words for assistive software, and states

light-running = Controllo in corso
light-pass = A posto
light-warn = Attenzione
light-fail = Problema
light-skipped = Non serve
light-unknown = Sconosciuto
path-name = Dove toccare, in ordine
rail-done = fatto
message-close = Chiudi

## The drawn phone. Alternatives are read aloud to people who cannot see the drawing.

drawing-iphone = Disegno di un iPhone
drawing-pixel = Disegno di un telefono Pixel
drawing-samsung = Disegno di un telefono Samsung
drawing-xiaomi = Disegno di un telefono Xiaomi
drawing-neutral = Disegno di un telefono Android
drawing-play = Avvia
drawing-pause = Pausa
drawing-step = Prossima immagine
drawing-replay = Dall’inizio
drawing-list = La pagina { $title }. Tocca { $row }.
drawing-switch = La pagina { $title }. Attiva { $row }.
drawing-confirm = La domanda { $title }. Accetta.
drawing-save = Il telefono chiede dove salvare. Scegli { $place } e nient’altro.
drawing-app = L’app Authenticator. Tocca { $button }.

## The narrow window beside the browser

dock-narrow = Finestra stretta
dock-full = Finestra larga
dock-front = In primo piano

welcome-organization = Preparato per te da { $organization }.
paused-title = Al momento nessuno può iniziare
paused-text = La tua azienda ha messo in pausa questa procedura. Se hai già iniziato, puoi finire.
already-done-title = Hai già una passkey
already-done-text = La tua azienda indica che la tua passkey è configurata. Continua solo se te ne serve un’altra, per esempio su un telefono nuovo.
support-title = Aiuto dalla tua azienda
support-phone = Telefono: { $contact }
support-mail = E-mail: { $contact }
support-url = Web: { $contact }
about-it = Che cosa può vedere il tuo reparto IT
about-it-never = Questo programma non gli comunica le tue risposte, il tuo telefono o il tuo accesso: restano su questo computer.
about-it-status = La gestione dei dispositivi può chiedere a questo programma a che punto sei: pagina, passaggio, orari e perché non hai potuto continuare.
about-it-kiosk = Su questo computer non si conserva nulla, quindi non c’è nulla da vedere.
about-it-nothing = La tua azienda non ha impostato nulla in questo programma.
about-it-keys = La tua azienda ha impostato: { $keys }
message-platform-not-allowed = Le impostazioni dichiarate non permettono passkey sul mio tipo di telefono. Quale telefono devo usare, oppure posso avere una chiave di sicurezza?
