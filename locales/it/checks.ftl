check-bluetooth-title = Bluetooth
check-remote-title = Davanti a questo computer
check-os-title = Sistema
check-browser-title = Browser
check-sign-in-pages-title = Pagine di accesso
check-qr-tunnel-title = Collegamento con il telefono
check-interception-title = Connessione privata
check-proxy-title = Connessione a Internet
check-clock-title = Orologio

## Not looked at

check-skipped-not-needed = Non ti serve.
check-skipped-offline = Non controllato, perché stai lavorando offline.
check-unknown-late = Ci è voluto troppo tempo, quindi non siamo riusciti a saperlo.

## Bluetooth

check-bluetooth-pass = Il Bluetooth è attivo.
check-bluetooth-off = Il Bluetooth è disattivato.
check-bluetooth-airplane = La modalità aereo o un interruttore del computer tiene disattivato il Bluetooth.
check-bluetooth-no-adapter = Questo computer non ha il Bluetooth.
check-bluetooth-policy = La tua azienda ha disattivato il Bluetooth su questo computer.
check-bluetooth-permission = Questo programma non può ancora usare il Bluetooth.
check-bluetooth-service = Il Bluetooth c’è, ma il suo servizio non è in esecuzione.
check-bluetooth-no-low-energy = Il Bluetooth di questo computer è troppo vecchio per trovare il tuo telefono.
check-bluetooth-unknown = Non siamo riusciti a capire se il Bluetooth è attivo.

## At this computer

check-remote-pass = Stai lavorando direttamente su questo computer.
check-remote-desktop = Stai usando questo computer da un altro, quindi il telefono probabilmente non è vicino a questo computer.
check-remote-citrix = Stai lavorando tramite Citrix, quindi il telefono probabilmente non è vicino a questo computer.
check-remote-vnc = Lo schermo di questo computer è condiviso con un altro, quindi il telefono probabilmente non è vicino a questo computer.
check-remote-ssh = Stai usando questo computer attraverso la rete, quindi il telefono probabilmente non è vicino a questo computer.
check-remote-virtual-machine = Questo è un computer virtuale, che di solito non ha il Bluetooth ({ $maker }).
check-remote-sign-in-screen = Nessuno ha ancora effettuato l’accesso a questo computer.
check-remote-set-up = Questo computer è ancora in fase di configurazione.
check-remote-unknown = Non siamo riusciti a capire se sei davanti a questo computer.

## System

check-os-pass = { $system } va bene.
check-os-too-old = { $system } è troppo vecchio per questo.
check-os-browser-only = Con { $system } questo funziona nei browser Chrome ed Edge.
check-os-unknown = Non siamo riusciti a capire quale versione del sistema sia.

## Browser

check-browser-pass = Si aprirà { $browser }, che va bene.
check-browser-cannot = Con { $browser } non è possibile.
check-browser-untested = Non sappiamo se con { $browser } sia possibile.
check-browser-unknown = Non siamo riusciti a capire quale browser si aprirà.

## Sign-in pages

check-sign-in-pages-pass = Le pagine di accesso sono raggiungibili.
check-sign-in-pages-offline = Questo computer non sembra connesso a Internet.
check-sign-in-pages-dns = L’indirizzo di { $host } non si trova in questa rete.
check-sign-in-pages-blocked = { $host } non è raggiungibile da qui.
check-sign-in-pages-tls = Non si è stabilita una connessione sicura con { $host }.
check-sign-in-pages-no-answer = { $host } è raggiungibile, ma non dà risposta.
check-sign-in-pages-server = { $host } risponde con un errore in questo momento.
check-sign-in-pages-one-family = { $host } funziona, ma non con { $family }. Le pagine possono essere lente.
check-sign-in-pages-proxy = Non siamo riusciti a passare il proxy di questo computer; il tuo browser probabilmente ci riesce.
check-sign-in-pages-unknown = Non siamo riusciti a controllare le pagine di accesso.

## Certificates

check-certificate-untrusted = { $host } mostra un certificato di cui questo computer non si fida (dice di venire da { $issuer }).
check-certificate-date = Il certificato di { $host } è scaduto, oppure l’orologio di questo computer è sbagliato.
check-certificate-not-valid-today = Il certificato di { $host } oggi non è valido, anche se l’orologio è giusto.

## Connection to your phone

check-qr-tunnel-pass = I server tra questo computer e il telefono sono raggiungibili.
check-qr-tunnel-dns = L’indirizzo di { $host } non si trova in questa rete.
check-qr-tunnel-blocked = { $host } non è raggiungibile da qui, e al telefono serve.
check-qr-tunnel-websocket = { $host } è raggiungibile, ma non apre il collegamento di cui il telefono ha bisogno.
check-qr-tunnel-unknown = Non siamo riusciti a controllare il collegamento con il telefono.

## Private connection

check-interception-pass = Nessuno ispeziona le connessioni che abbiamo provato.
check-interception-harmless = La tua azienda ispeziona il traffico (il suo certificato indica { $issuer }); nel tuo percorso non dà fastidio.
check-interception-qr = La tua azienda ispeziona il traffico (il suo certificato indica { $issuer }), e così il codice QR non funziona.
check-interception-unknown = Non siamo riusciti a controllare se la connessione è privata.

## Way to the internet

check-proxy-none = Questo computer può accedere a Internet.
check-proxy-in-use = L’accesso passa da un proxy ({ $proxy }) ed è libero.
check-proxy-script = Uno script sceglie la strada per Internet, e la strada è libera.
check-proxy-sign-in = Il proxy ({ $proxy }) vuole sapere chi sei; di solito il browser glielo dice da solo.
check-proxy-unreachable = Il proxy ({ $proxy }) non ci lascia passare.
check-proxy-portal = Questa rete richiede prima un accesso, come in un hotel.
check-proxy-unknown = Non siamo riusciti a capire come questo computer accede a Internet.

## Clock

check-clock-pass = L’orologio è giusto.
check-clock-fast = L’orologio è avanti di circa { $minutes } min.
check-clock-slow = L’orologio è indietro di circa { $minutes } min.
check-clock-far = L’orologio è sbagliato di più di un giorno.
check-clock-unknown = Non siamo riusciti a controllare l’orologio.

## What to do

check-fix-turn-bluetooth-on = Attiva il Bluetooth.
check-fix-look-at-bluetooth = Attiva il Bluetooth nelle impostazioni.
check-fix-airplane = Disattiva la modalità aereo.
check-fix-no-adapter = Scegli un altro percorso. Tutti gli altri funzionano senza Bluetooth.
check-fix-bluetooth-policy = Chiedi all’IT di consentire il Bluetooth per le passkey.
check-fix-bluetooth-permission = Consenti il Bluetooth nelle impostazioni.
check-fix-bluetooth-service = Chiedi all’IT di avviare il servizio Bluetooth.
check-fix-other-way = Scegli un altro percorso, oppure continua sul computer che hai davanti.
check-fix-real-computer = Se non funziona, usa un computer vero o scegli un altro percorso.
check-fix-sign-in-first = Prima accedi a questo computer, poi ricomincia.
check-fix-finish-set-up = Prima finisci di configurare questo computer, poi ricomincia.
check-fix-update-system = Aggiorna il sistema.
check-fix-use-browser = Usa invece { $browser }.
check-fix-chrome-or-edge = Usa Chrome o Edge.
check-fix-connect = Connettiti a una rete.
check-fix-allow-host = Chiedi all’IT di consentire questo indirizzo.
check-fix-allow-websocket = Chiedi all’IT di consentire le connessioni WebSocket verso questo indirizzo.
check-fix-no-interception = Chiedi all’IT di non ispezionare questo indirizzo, oppure scegli un altro percorso.
check-fix-tell-it = Avvisa l’IT.
check-fix-try-later = Riprova tra qualche minuto.
check-fix-portal = Apri la pagina di accesso di questa rete.
check-fix-proxy-sign-in = Se le pagine non si aprono, avvisa l’IT.
check-fix-proxy-settings = Controlla le impostazioni del proxy.
check-fix-clock = Regola l’orologio sull’ora giusta.
check-fix-compare-clock = Confronta l’orologio di questo computer con un altro.
