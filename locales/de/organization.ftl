about-it-done = Die Geräteverwaltung kann dieses Programm fragen, ob Ihr Passkey da ist und seit wann.
about-it-untold = Dieses Programm sagt der Geräteverwaltung nicht, wie weit Sie sind.
