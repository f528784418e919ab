do-what-you-see = Segui la riga che corrisponde al tuo schermo:

step-get-authenticator = Installa Microsoft Authenticator
step-turn-on-provider = Attiva Authenticator per le passkey
step-open-security-info = Apri My Sign-Ins su questo computer
step-open-security-info-on-phone = Apri My Sign-Ins sul telefono
step-choose-method = Scegli che cosa aggiungere
step-different-way = Richiedi un codice QR
step-show-code = Mostra il codice QR
step-scan-code = Scansiona il codice QR
step-save-in-authenticator = Salva la passkey in Authenticator
step-name-passkey = Dai un nome alla passkey
step-open-account = Apri il tuo account in Authenticator
step-finish-in-app = Concludi in Authenticator
step-verify-in-browser = Lascia che la pagina trovi la passkey
step-confirm = Controlla che la passkey ci sia
step-work-profile-too = Fai lo stesso nel profilo di lavoro

## Get Microsoft Authenticator

do-install-android = Sul telefono, apri il Play Store e installa Microsoft Authenticator.
do-install-no-play = Il tuo telefono non ha Google Play. Se lo store del telefono ha Microsoft Authenticator, installalo da lì. Altrimenti chiedi all’assistenza IT.
do-install-work = Apri il Play Store che ha una valigetta sull’icona. Installa lì Microsoft Authenticator.
do-install-ios = Sul telefono, apri l’App Store e installa Microsoft Authenticator.
do-update-authenticator = Hai già l’app? Prima aggiornala alla versione più recente.
do-company-portal = Se sul telefono c’è anche l’app { $portal }, aggiorna anche quella.

## Open My Sign-Ins on this computer

do-open-my-sign-ins = Apri My Sign-Ins. La pagina di Microsoft si apre nel browser.
do-normal-window = Usa una finestra normale del browser, non una privata.
do-sign-in-computer = Accedi con il tuo account aziendale e conferma come al solito.
do-sign-in-computer-pass = Accedi con il tuo account aziendale. Quando ti viene chiesto, scrivi il tuo Pass di accesso temporaneo.

## Open My Sign-Ins on your phone

do-open-my-sign-ins-phone = Scansiona il codice con la fotocamera del telefono, oppure scrivi l’indirizzo breve nel browser del telefono.
do-chrome-android = Funziona meglio con Chrome.
do-sign-in-phone = Accedi con il tuo account aziendale e conferma come al solito.
do-sign-in-phone-pass = Accedi con il tuo account aziendale. Quando ti viene chiesto, scrivi il tuo Pass di accesso temporaneo.

## Choose the passkey in Authenticator

do-add-method = Seleziona { $add }.
do-choose-method = Scegli { $method }. Vedi anche { $plain } da solo? Non scegliere quella voce. La passkey verrebbe salvata in un altro posto.
do-sign-in-again = Se ti viene chiesto di accedere di nuovo, seleziona { $next } e accedi.
do-create-page = In una pagina come { $page }, seleziona { $next }.
do-leave-page-open = Quando vedi { $page }, fermati e lascia aperta la pagina. Il passaggio successivo è in Authenticator.

## QR code

do-having-trouble = Seleziona { $trouble }.
do-different-way = Seleziona { $way }.
do-pick-iphone = Scegli { $phone }.
do-pick-android = Scegli { $phone }.
do-provider-page = Può comparire una pagina come { $page }. L’hai già fatto. Seleziona { $continue }.
do-devices-ready = Può comparire una pagina come { $page }. Seleziona { $ready }.
do-pick-phone = Quando ti viene chiesto dove salvare la passkey, scegli { $phone }, poi { $next }.
do-other-device-first = La pagina vuole salvare su questo computer? Cerca { $another }, { $more } o { $way }.
do-allow-chrome-mac = Se il browser chiede se login.microsoft.com può vedere il tuo dispositivo, consentilo.
do-scan-ios = Apri la fotocamera dell’iPhone, non lo scanner di Authenticator. Inquadra il codice QR e tocca { $save }.
do-scan-android = Apri la fotocamera del telefono e inquadra il codice QR. Tocca quello che compare.
do-scan-in-app = Non succede nulla? In Authenticator, tocca { $add }, poi { $scan }.
do-scan-work = Usa l’app Authenticator con la valigetta, non la fotocamera: tocca { $add }, poi { $scan }.
do-save-passkey = Sul telefono, tocca { $save }. Forse dovrai toccare anche { $continue }.
do-choose-authenticator = Scegli { $app }. Se prima vedi un altro nome, cerca come cambiarlo.
do-unlock-phone = Sblocca con il dito, il viso o il PIN.
do-name = Torna a questo computer. In { $name }, scrivi un nome che ti aiuti a riconoscere il telefono. Poi seleziona { $next }.
do-created = Quando vedi { $created }, seleziona { $done }.
do-naming-hangs = La pagina non va avanti? Apri { $info }. Se la passkey è nell’elenco, puoi chiudere la pagina.

## Open your account in Authenticator

do-open-authenticator = Sul telefono, apri Authenticator.
do-open-authenticator-work = Sul telefono, apri l’app Authenticator con la valigetta.
see-account-new = La pagina { $page }
see-account-none = Nessun account
see-account-listed = Il mio account aziendale nell’elenco
see-account-restored = Il mio account aziendale, con { $red } in rosso

do-account-new = Vedi { $page }: tocca { $add }.
do-account-none = Non compare nessun account: tocca { $add } o { $plus }, poi { $work }, poi { $signin }.
do-account-listed = Compare il tuo account aziendale: toccalo, poi tocca { $create }.
do-account-restored = Vedi { $red } in rosso: tocca lì e prima accedi.
do-confirm-usual = Accedi con il tuo account aziendale e conferma come al solito.
do-confirm-unsure = Accedi con il tuo account aziendale e conferma che sei tu. Ti viene chiesto qualcosa che non hai? Fermati qui. Chiedi all’assistenza IT un Pass di accesso temporaneo.
do-confirm-pass-once = Accedi con il tuo account aziendale. Scrivi il tuo Pass di accesso temporaneo qui, sul telefono, e da nessun’altra parte. Potrebbe funzionare una volta sola.
do-confirm-pass = Accedi con il tuo account aziendale. Quando ti viene chiesto, scrivi il tuo Pass di accesso temporaneo.
do-consent = Se una pagina come { $page } elenca che cosa verrà configurato, tocca { $continue }.

## Turn on Authenticator for passkeys

do-tap-settings = Quando Authenticator chiede di essere attivata per le passkey, tocca { $settings }. Ti porta nel posto giusto.
do-path = Se non funziona, vai tu a questa pagina:
do-path-by-hand = Sul telefono, vai in:
do-switch = Attiva questo. Tocca l’interruttore, non il nome accanto:
do-confirm-dialog = Il telefono chiede una conferma. Accetta.
do-fallback = Non trovi l’interruttore?

## Finish in Authenticator

do-back-to-app = Torna in Authenticator e tocca { $done }.
do-app-shows = Ora nel tuo account risulta aggiunta la voce { $passkey }. Tocca { $done }.

## Let the page find your passkey

do-back-to-page = Torna alla pagina che hai lasciato aperta e seleziona { $next }.
do-page-finds = La pagina cerca la tua passkey. Quando l’ha trovata, seleziona { $done }.

## Check that the passkey is there

do-look-in-app = In Authenticator, apri il tuo account aziendale. Dovresti vedere { $passkey }.
do-look-in-list = Apri la pagina { $info }. Nell’elenco dovrebbe comparire una passkey in Microsoft Authenticator.

## The same in the work profile

do-work-why = Una passkey funziona solo nel profilo in cui è stata creata. Usi il tuo account in entrambi i profili, quindi il profilo di lavoro ha bisogno della sua passkey.
do-work-install = Controlla che Authenticator sia installata nel profilo di lavoro. La sua icona ha una valigetta.
do-work-create = Apri quell’app Authenticator. Tocca il tuo account aziendale, poi { $create }. Segui gli stessi passaggi.
do-work-switch = Quando attivi Authenticator, cerca in alto nella pagina una scheda come { $work }. Attiva l’app Authenticator con la valigetta.

## Where the menu is not known

fallback-android-1 = Apri le impostazioni del telefono e cerca { $word }.
fallback-android-2 = Apri il risultato su password o passkey, non quello sotto Google.
fallback-android-3 = Cerca un elenco di servizi o provider e attiva Authenticator.
fallback-android-4 = Non c’è un elenco così? Il produttore non l’ha incluso in questa versione. Aggiorna il telefono ad Android 15 o successivo, oppure chiedi all’assistenza IT una chiave di sicurezza.
fallback-android-words = Non trovi nulla? Cerca { $second }, poi { $third }.
fallback-ios-1 = Apri le impostazioni dell’iPhone e cerca { $word }.
fallback-ios-2 = Apri il risultato sulle password e attiva l’interruttore principale per password e passkey.
fallback-ios-3 = Nell’elenco di app sotto l’interruttore, attiva Authenticator.
fallback-ios-4 = Authenticator non è nell’elenco? Apri l’app una volta, poi guarda di nuovo. Su un telefono aziendale, l’IT potrebbe aver bloccato questa impostazione.

path-try-second = Non è lì? Prova qui:
path-hint = Su alcuni telefoni i nomi cambiano un po’.
path-hint-low = Non siamo sicuri per questo telefono. Prova prima così. Se non corrisponde, continua a leggere sotto.
switch-under = Sotto { $list }

## What is special about a phone (assets/content/phones.toml, warnings)

phone-warning-samsung-pass = Spesso Samsung Pass compare per primo. Ogni volta che ti viene chiesto dove salvare, scegli Authenticator.
phone-warning-settings-button-may-miss = Su alcuni telefoni Galaxy, il pulsante in Authenticator potrebbe aprire la pagina sbagliata. In questo caso, segui i menu mostrati qui.
phone-warning-one-other-manager = Su iOS 17, attivare Authenticator potrebbe disattivare un’altra app di password. Dopo puoi riattivarla.
phone-warning-update-from-14 = Con Android 14, ad alcuni telefoni manca questo interruttore. Di solito arriva con l’aggiornamento ad Android 15.
phone-warning-page-missing-or-crashes = Su HyperOS 1 capita che questa pagina manchi o si chiuda da sola. In questo caso, aggiorna il telefono.
phone-warning-search-fails = La ricerca nelle impostazioni potrebbe non trovare questa pagina. Segui invece i menu.
phone-warning-china-rom = I telefoni venduti in Cina spesso danno la precedenza alla loro app di password. Prova una volta. Se l’interruttore non resta attivo, usa un altro telefono o chiedi all’assistenza IT una chiave di sicurezza.
phone-warning-switch-resets = Dopo un riavvio l’interruttore potrebbe essere di nuovo disattivato. Controllalo prima di continuare.
phone-warning-tap-the-switch = Tocca proprio l’interruttore. Toccando il nome potrebbe non succedere nulla.
phone-warning-save-window-crashes = Su HyperOS 3 la finestra che chiede dove salvare potrebbe chiudersi subito. In questo caso riprova una volta, poi chiedi all’assistenza IT.
phone-warning-save-window-blocked = Se al momento di salvare non si apre nessuna finestra, consenti ad Authenticator di aprire finestre in background. Togli anche il suo limite di batteria.
phone-warning-google-takes-over = Il telefono potrebbe continuare a proporre il gestore di password di Google. Scegli Authenticator.
phone-warning-provider-not-listed = Su alcuni di questi telefoni, Authenticator potrebbe mancare nell’elenco. Apri l’app una volta, poi guarda di nuovo.
phone-warning-kiosk-or-shared = Sembra un telefono di lavoro condiviso. Una passkey appartiene a una sola persona. Chiedi all’assistenza IT prima di continuare.
phone-warning-no-qr = Questo telefono non può usare il codice QR.
phone-warning-rooted = Authenticator non funziona sui telefoni con il sistema modificato (con “root”).
