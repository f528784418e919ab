about-it-done = Apparaatbeheer kan dit programma vragen of je passkey er is en sinds wanneer.
about-it-untold = Dit programma vertelt apparaatbeheer niet hoe ver je bent.
