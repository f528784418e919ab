about-it-done = La gestion des appareils peut demander à ce programme si votre clé d’accès est en place, et depuis quand.
about-it-untold = Ce programme ne dit pas à la gestion des appareils où vous en êtes.
deadline-left = { $days ->
    [one] Il reste { $days } jour
   *[other] Il reste { $days } jours
}
deadline-today = C’est le dernier jour
deadline-past = Le dernier jour est passé
deadline-friendly = Votre entreprise demande à tout le monde de créer la clé d’accès d’ici là. Ce programme ne bloque rien.
deadline-firm = Votre entreprise attend que tout le monde ait la clé d’accès d’ici là. Veuillez commencer maintenant. Ce programme ne bloque rien.
later-title = Ce n’est pas le bon moment ?
later-text = Choisissez quand vous voulez un rappel.
later-left = { $count ->
    [one] Vous pouvez le reporter encore { $count } fois.
   *[other] Vous pouvez le reporter encore { $count } fois.
}
later-hour = Dans une heure
later-day = Demain
later-week = La semaine prochaine
managed-by = Géré par { $name }
prompts-title = Microsoft vous le demandera peut-être aussi
prompt-campaign = Après une connexion, Microsoft peut proposer une clé d’accès pour l’appareil devant vous. C’est authentique, mais ce n’est pas la clé d’accès dans Authenticator. Ignorez-la et suivez les étapes ici.
prompt-sms-retirement = Si les SMS ou les appels sont votre seule deuxième preuve, Microsoft peut demander une clé d’accès à la connexion et, plus tard, ne plus permettre de l’ignorer.
prompt-teams = Un message dans Teams qui vous demande de créer une clé d’accès peut être authentique.
kiosk-countdown = { $seconds ->
    [one] Y a-t-il quelqu’un ? Dans { $seconds } seconde, tout recommence. Bougez le pointeur ou appuyez sur une touche pour rester.
   *[other] Y a-t-il quelqu’un ? Dans { $seconds } secondes, tout recommence. Bougez le pointeur ou appuyez sur une touche pour rester.
}
about-it-overlay = Votre entreprise a remplacé ou ajouté ces données : { $rows }
