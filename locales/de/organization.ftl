about-it-done = Die Geräteverwaltung kann dieses Programm fragen, ob Ihr Passkey da ist und seit wann.
about-it-untold = Dieses Programm sagt der Geräteverwaltung nicht, wie weit Sie sind.
deadline-left = { $days ->
    [one] Noch ein Tag
   *[other] Noch { $days } Tage
}
deadline-today = Heute ist der letzte Tag
deadline-past = Der letzte Tag ist vorbei
deadline-friendly = Ihr Unternehmen bittet alle, den Passkey bis dahin einzurichten. Dieses Programm sperrt nichts.
deadline-firm = Ihr Unternehmen erwartet, dass bis dahin alle den Passkey haben. Bitte fangen Sie jetzt an. Dieses Programm sperrt nichts.
later-title = Passt es gerade nicht?
later-text = Wählen Sie, wann Sie erinnert werden möchten.
later-left = { $count ->
    [one] Sie können es noch einmal verschieben.
   *[other] Sie können es noch { $count }-mal verschieben.
}
later-hour = In einer Stunde
later-day = Morgen
later-week = Nächste Woche
managed-by = Verwaltet von { $name }
prompts-title = Vielleicht fragt Microsoft Sie auch
prompt-campaign = Nach einer Anmeldung bietet Microsoft vielleicht einen Passkey für das Gerät vor Ihnen an. Das ist echt, aber nicht der Passkey in Authenticator. Überspringen Sie es und folgen Sie den Schritten hier.
prompt-sms-retirement = Wenn SMS oder Anrufe Ihr einziger zweiter Nachweis sind, verlangt Microsoft bei der Anmeldung vielleicht einen Passkey und lässt Sie das später nicht mehr überspringen.
prompt-teams = Eine Nachricht in Teams, die Sie um einen Passkey bittet, kann echt sein.
kiosk-countdown = { $seconds ->
    [one] Ist noch jemand da? In einer Sekunde beginnt hier alles von vorn. Bewegen Sie die Maus oder drücken Sie eine Taste, um zu bleiben.
   *[other] Ist noch jemand da? In { $seconds } Sekunden beginnt hier alles von vorn. Bewegen Sie die Maus oder drücken Sie eine Taste, um zu bleiben.
}
about-it-overlay = Ihr Unternehmen hat diese Angaben ersetzt oder ergänzt: { $rows }
