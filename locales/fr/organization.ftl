about-it-done = La gestion des appareils peut demander à ce programme si votre clé d’accès est en place, et depuis quand.
about-it-untold = Ce programme ne dit pas à la gestion des appareils où vous en êtes.
