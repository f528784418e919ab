about-it-done = La gestione dei dispositivi può chiedere a questo programma se la tua passkey c’è e da quando.
about-it-untold = Questo programma non dice alla gestione dei dispositivi a che punto sei.
