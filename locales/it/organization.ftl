about-it-done = La gestione dei dispositivi può chiedere a questo programma se la tua passkey c’è e da quando.
about-it-untold = Questo programma non dice alla gestione dei dispositivi a che punto sei.
deadline-left = { $days ->
    [one] Manca un giorno
   *[other] Mancano { $days } giorni
}
deadline-today = Oggi è l’ultimo giorno
deadline-past = L’ultimo giorno è passato
deadline-friendly = La tua azienda chiede a tutti di configurare la passkey entro allora. Questo programma non blocca nulla.
deadline-firm = La tua azienda si aspetta che entro allora tutti abbiano la passkey. Inizia adesso. Questo programma non blocca nulla.
later-title = Non è il momento giusto?
later-text = Scegli quando vuoi un promemoria.
later-left = { $count ->
    [one] Puoi rimandare ancora una volta.
   *[other] Puoi rimandare ancora { $count } volte.
}
later-hour = Tra un’ora
later-day = Domani
later-week = La prossima settimana
managed-by = Gestito da { $name }
prompts-title = Anche Microsoft potrebbe chiedertelo
prompt-campaign = Dopo un accesso, Microsoft può proporre una passkey per il dispositivo che hai davanti. È autentico, ma non è la passkey in Authenticator. Salta e segui i passaggi qui.
prompt-sms-retirement = Se SMS o chiamate sono la tua unica seconda prova, Microsoft può chiedere una passkey all’accesso e, più avanti, non lasciartela saltare.
prompt-teams = Un messaggio in Teams che ti chiede di configurare una passkey può essere autentico.
kiosk-countdown = { $seconds ->
    [one] C’è qualcuno? Tra un secondo tutto ricomincia. Muovi il puntatore o premi un tasto per restare.
   *[other] C’è qualcuno? Tra { $seconds } secondi tutto ricomincia. Muovi il puntatore o premi un tasto per restare.
}
about-it-overlay = La tua azienda ha sostituito o aggiunto questi dati: { $rows }
