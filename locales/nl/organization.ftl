about-it-done = Apparaatbeheer kan dit programma vragen of je passkey er is en sinds wanneer.
about-it-untold = Dit programma vertelt apparaatbeheer niet hoe ver je bent.
deadline-left = { $days ->
    [one] Nog één dag
   *[other] Nog { $days } dagen
}
deadline-today = Vandaag is de laatste dag
deadline-past = De laatste dag is voorbij
deadline-friendly = Je organisatie vraagt iedereen om de passkey voor die tijd in te stellen. Dit programma vergrendelt niets.
deadline-firm = Je organisatie verwacht dat iedereen dan de passkey heeft. Begin alsjeblieft nu. Dit programma vergrendelt niets.
later-title = Komt het nu niet uit?
later-text = Kies wanneer je een herinnering wilt.
later-left = { $count ->
    [one] Je kunt het nog één keer uitstellen.
   *[other] Je kunt het nog { $count } keer uitstellen.
}
later-hour = Over een uur
later-day = Morgen
later-week = Volgende week
managed-by = Beheerd door { $name }
prompts-title = Misschien vraagt Microsoft het je ook
prompt-campaign = Na het aanmelden biedt Microsoft misschien een passkey aan voor het apparaat voor je. Dat is echt, maar het is niet de passkey in Authenticator. Sla het over en volg de stappen hier.
prompt-sms-retirement = Als sms of telefoontjes je enige tweede bewijs zijn, vraagt Microsoft bij het aanmelden misschien om een passkey en kun je dat later niet meer overslaan.
prompt-teams = Een bericht in Teams dat je vraagt een passkey in te stellen, kan echt zijn.
kiosk-countdown = { $seconds ->
    [one] Is er nog iemand? Over één seconde begint hier alles opnieuw. Beweeg de aanwijzer of druk op een toets om te blijven.
   *[other] Is er nog iemand? Over { $seconds } seconden begint hier alles opnieuw. Beweeg de aanwijzer of druk op een toets om te blijven.
}
about-it-overlay = Je organisatie heeft deze gegevens vervangen of toegevoegd: { $rows }
