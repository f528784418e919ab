mark-label-open = «{ "\u00A0" }
mark-label-close = { "\u00A0" }»

## Routes

route-app = Sur votre téléphone, dans Authenticator
route-phone-browser = Sur votre téléphone, en commençant dans le navigateur
route-handoff = D’abord sur cet ordinateur, puis sur votre téléphone
route-qr = Sur cet ordinateur, avec un code QR
route-app-short = Tout se passe dans une seule application. Ni Bluetooth, ni code QR.
route-phone-browser-short = Vous commencez sur la page de Microsoft dans le navigateur de votre téléphone et terminez dans l’application.
route-handoff-short = Vous commencez ici sur la page de Microsoft et terminez dans l’application. La page de Microsoft vérifie ensuite que tout a fonctionné.
route-qr-short = Votre téléphone scanne un code QR affiché sur cet écran. Le téléphone et l’ordinateur ont tous les deux besoin du Bluetooth.

## Why a route is open

reason-recommended = C’est le parcours conseillé par Microsoft. Il fonctionne même si votre entreprise vérifie les clés d’accès très strictement.
reason-recommended-alone = Microsoft recommande ce parcours.
reason-no-bluetooth-needed = Il ne demande ni Bluetooth ni code QR.
reason-works-with-attestation = Ce parcours fonctionne même si votre entreprise vérifie où la clé d’accès est créée.
reason-pass-used-on-phone = Votre passe d’accès temporaire sert là où il le faut : sur votre téléphone.
reason-no-phone-sign-in = Votre entreprise n’autorise la connexion que sur des téléphones gérés. Ce parcours ne demande pas de se connecter sur le téléphone.
reason-organisation-prefers = Votre entreprise préfère ce parcours.
reason-you-chose = Vous avez choisi ce parcours.
reason-attestation-off = Votre entreprise autorise ce parcours.

## Why a route is closed

reason-attestation-enforced = Votre entreprise vérifie où la clé d’accès est créée. Ce parcours échoue à cette vérification et laisse une clé d’accès inutilisable.
reason-attestation-unknown = Nous ne savons pas si votre entreprise vérifie où la clé d’accès est créée. Si c’est le cas, ce parcours échoue et laisse une clé d’accès inutilisable.
reason-one-time-pass = Votre passe d’accès temporaire ne sert peut-être qu’une fois. Si vous l’utilisez ici, vous ne pourrez plus l’utiliser sur votre téléphone.
reason-phone-not-managed = Votre entreprise n’autorise la connexion que sur des téléphones gérés, et le vôtre ne l’est pas.
reason-phone-management-unknown = Votre entreprise n’autorise la connexion que sur des téléphones gérés, et nous ne savons pas si le vôtre l’est.
reason-remote-session = Vous utilisez cet ordinateur à distance. Le Bluetooth ne porte pas si loin.
reason-phone-cannot-scan = Ce téléphone ne peut pas utiliser le code QR.
reason-no-bluetooth = Cet ordinateur n’a pas de Bluetooth.
reason-computer-too-old = Le système de cet ordinateur est trop ancien pour cela.
reason-not-allowed = Votre entreprise n’utilise pas ce parcours.

## What appears on the account

addition-passkey = Une clé d’accès dans Microsoft Authenticator
addition-passwordless-sign-in = La connexion sans mot de passe, en approuvant sur votre téléphone
addition-approvals = Les approbations et les codes dans Authenticator
addition-device = Votre téléphone dans la liste des appareils de votre entreprise

## What to know before starting

warning-wrong-place = Votre téléphone ou votre ordinateur peut proposer d’autres endroits pour la clé d’accès, comme un gestionnaire de mots de passe. Seul Authenticator convient.
warning-samsung-pass = Samsung Pass peut apparaître en premier au moment d’enregistrer. Choisissez plutôt Authenticator.
warning-switch-often-missing = Sur certains téléphones comme le vôtre, il manque l’option qui permet à Authenticator de conserver des clés d’accès. Vérifiez donc d’abord qu’elle est là.
warning-switch-may-not-hold = Sur les téléphones comme le vôtre, l’option se désactive souvent toute seule. Essayez une fois. Si cela ne marche pas, utilisez un autre téléphone ou demandez une clé de sécurité.
warning-shared-device = Ce téléphone semble être un appareil de travail partagé. Une clé d’accès appartient à une seule personne. Demandez conseil à votre support informatique avant de commencer.
warning-path-uncertain = Nous ne sommes pas certains des menus de votre téléphone. S’ils diffèrent, utilisez la recherche dans les paramètres.
warning-path-unknown = Nous ne connaissons pas les menus de votre téléphone. Utilisez la recherche dans les paramètres pour trouver l’option.
warning-version-unknown = Votre téléphone doit avoir au minimum iOS { $ios } ou Android { $android }. Vérifiez-le d’abord.
warning-proof-unknown = Pendant la configuration, vous devrez confirmer que c’est bien vous, par exemple avec une application ou un code. Si vous n’avez qu’un mot de passe, arrêtez-vous. Demandez un passe d’accès temporaire à votre support informatique.
warning-company-network = Votre entreprise n’autorise cela que sur son propre réseau. Connectez-y cet ordinateur et votre téléphone.
warning-app-protection = Les règles de votre entreprise peuvent bloquer Authenticator. Si un message en parle, vous n’y êtes pour rien. Cherchez le message ici. Envoyez ensuite au service informatique le texte que vous aurez trouvé.
warning-text-messages-end = Microsoft abandonne peu à peu la connexion par SMS et par appel ; pour la plupart des gens, elle prend fin en février 2027. Une clé d’accès prend le relais.
warning-pass-clock = Ne commencez que si vous avez dix minutes devant vous. Une fois le passe saisi, vous devez terminer dans ce délai.
warning-both-sides = Vous utilisez votre compte dans les deux profils de votre téléphone. Il faut une clé d’accès dans chaque profil. Vous créerez la seconde à la fin.
warning-work-side-may-be-locked = Dans le profil professionnel, votre entreprise doit peut-être autoriser Authenticator. Si l’option est grisée, adressez-vous à votre support informatique.
warning-switch-may-be-locked = Votre entreprise gère ce téléphone et a peut-être verrouillé l’option. Si elle est grisée, adressez-vous à votre support informatique.
warning-altered-phone = Authenticator refuse les téléphones rootés et peut prendre le vôtre pour l’un d’eux, car son système n’est pas celui du fabricant. Le contrôle du téléphone par votre entreprise peut aussi échouer. Essayez une fois. En cas d’échec, prenez un autre téléphone ou demandez une clé de sécurité.

## Stops: what it is

stop-cloud-without-passkeys = Votre compte ne permet pas les clés d’accès
stop-phone-too-old = Le système de ce téléphone est trop ancien pour une clé d’accès
stop-phone-not-supported = Ce téléphone ne peut pas conserver la clé d’accès
stop-phone-usually-too-old = Ce téléphone est probablement trop ancien pour une clé d’accès
stop-switch-missing = L’option pour les clés d’accès manque peut-être sur ce téléphone
stop-no-second-proof = Il vous manque une chose avant de commencer
stop-pass-not-issued-here = Nous ne savons pas à quoi correspond votre code
stop-passkey-already-demanded = Il vous faut d’abord un passe d’accès temporaire
stop-phone-sign-in-closed = Les règles de votre entreprise n’autorisent pas encore ce téléphone
stop-phone-management-unknown = Vérifiez d’abord si votre téléphone est géré
stop-pass-would-be-lost = Votre passe d’accès temporaire serait perdu
stop-remote-session = Installez-vous devant l’ordinateur
stop-computer-cannot = Cet ordinateur ne peut pas créer la clé d’accès
stop-no-allowed-route = Les paramètres de votre entreprise ne laissent aucun parcours possible

stop-cloud-without-passkeys-why = Votre compte est dans le cloud de Microsoft exploité par 21Vianet en Chine. Les clés d’accès n’y existent pas. Vous n’avez pas fait d’erreur.
stop-phone-too-old-why = Les clés d’accès dans Authenticator demandent au minimum iOS { $ios } ou Android { $android }. Avec un système plus ancien, le téléphone ne peut pas les conserver.
stop-phone-not-supported-why = Les téléphones de ce type n’ont pas ce qu’il faut à Authenticator pour conserver une clé d’accès. Aucune application ni aucun réglage n’y changera rien.
stop-phone-usually-too-old-why = Les téléphones avec ce système ont le plus souvent Android 13 ou une version plus ancienne. Les clés d’accès demandent Android 14 au minimum.
stop-switch-missing-why = Sous Android 14, il manque peut-être à certains téléphones de cette marque l’option qui permet à Authenticator de conserver des clés d’accès. Une mise à jour vers Android 15 ou plus récent résout le problème.
stop-no-second-proof-why = Un mot de passe seul ne suffit pas pour ajouter une clé d’accès. Microsoft veut que vous prouviez une deuxième fois que c’est bien vous. Sans cela, vous tournerez en rond.
stop-pass-not-issued-here-why = Votre entreprise indique ne pas utiliser de passes d’accès temporaires. Votre code est peut-être autre chose.
stop-passkey-already-demanded-why = Votre entreprise demande déjà une clé d’accès à chaque connexion. Sans passe d’accès temporaire, vous ne pouvez pas vous connecter pour en créer une.
stop-phone-sign-in-closed-why = Seuls les téléphones gérés peuvent se connecter, et les autres parcours sont fermés aussi. Vous n’y êtes pour rien, et réessayer n’y changera rien.
stop-phone-management-unknown-why = Seuls les téléphones gérés par votre entreprise peuvent se connecter. Nous ne pouvons pas voir si le vôtre en fait partie.
signs-of-management = Votre entreprise gère ce téléphone si elle vous l’a donné, si vos applications de travail portent une mallette ou si vous avez configuré le téléphone pour le travail avec l’application { $portal }.
stop-pass-would-be-lost-why = Les parcours autorisés par votre entreprise consommeraient votre passe au mauvais endroit. Un passe utilisable plusieurs fois résout le problème.
stop-remote-session-why = Le seul parcours possible pour vous demande le Bluetooth entre cet ordinateur et votre téléphone. Or vous utilisez cet ordinateur à distance.
stop-computer-cannot-why = Le seul parcours possible pour vous demande le Bluetooth et un système récent sur l’ordinateur. Il manque au moins l’un des deux à celui-ci.
stop-no-allowed-route-why = Aucun des parcours autorisés par votre entreprise ne peut fonctionner pour vous. Seul le service informatique peut y remédier.

## Stops: who acts, and the next action

owner-user = Vous pouvez régler cela
stop-yours = Votre prochaine étape
owner-helpdesk = Votre support informatique peut régler cela
owner-admin = Votre service informatique peut régler cela

next-update-phone = Installez la dernière mise à jour du système sur votre téléphone, puis recommencez ici.
next-other-phone = Utilisez un autre téléphone avec au minimum iOS { $ios } ou Android { $android }.
next-security-key = Demandez plutôt une clé de sécurité à votre support informatique.
next-find-version = Regardez quelle est la version de votre téléphone, puis revenez en arrière pour l’indiquer.
next-look-for-switch = Cherchez l’option vous-même. Si votre téléphone l’a, vous pouvez continuer.
next-ask-for-pass = Demandez un passe d’accès temporaire à votre support informatique. Ne l’utilisez nulle part avant de revenir ici.
next-ask-for-multi-use-pass = Demandez à votre support informatique un passe d’accès temporaire utilisable plusieurs fois.
next-ask-what-code = Demandez à votre support informatique à quoi sert votre code et comment l’utiliser pour ajouter une clé d’accès.
next-ask-whether-managed = Demandez à votre support informatique si votre téléphone est géré par l’entreprise, puis revenez en arrière et changez votre réponse.
next-send-to-it = Envoyez le message ci-dessous à votre service informatique.
next-use-this-computer = Lancez ce programme sur l’ordinateur qui est devant vous.
next-other-computer = Utilisez un ordinateur plus récent, avec Bluetooth.
next-change-answers = Si quelque chose ci-dessus ne correspond pas, revenez en arrière et changez vos réponses.

## What to have ready

ready-new-enough = Mon téléphone a { $version } ou plus récent
ready-new-enough-fix = Cherchez une mise à jour dans les paramètres de votre téléphone. S’il n’y en a pas, demandez une clé de sécurité à votre support informatique.
ready-new-enough-hint = Vous trouverez la version ici : { $path }.
ready-switch-there = J’ai trouvé l’option sur mon téléphone
ready-switch-there-fix = Mettez votre téléphone à jour vers Android 15 ou plus récent, ou demandez une clé de sécurité à votre support informatique.
ready-switch-there-hint = Dans les paramètres du téléphone, cherchez « passkey » ou « clé d’accès ». Vous devriez voir une liste de services où vous pouvez activer des applications.
ready-screen-lock = Mon téléphone se verrouille avec un code, un code PIN ou un schéma
ready-screen-lock-fix = Ouvrez les paramètres de votre téléphone. Cherchez le verrouillage ou le code de l’écran. Définissez ensuite un code.
ready-screen-lock-hint = Sans verrouillage, Authenticator ne peut pas conserver de clé d’accès.
ready-bluetooth = Le Bluetooth est activé sur mon téléphone
ready-bluetooth-fix = Activez le Bluetooth dans les paramètres de votre téléphone. Si ce réglage est verrouillé, adressez-vous à votre support informatique.
ready-bluetooth-hint = Il suffit de l’activer. Aucune association n’est nécessaire.
ready-work-side-on = Le profil professionnel de mon téléphone est activé
ready-work-side-on-fix = Activez vos applications de travail dans les paramètres de votre téléphone. Si vous n’avez pas d’applications de travail, revenez en arrière et changez votre réponse.
ready-work-side-on-hint = Si les applications de travail sont grisées, elles sont en pause. Réactivez-les.
ready-company-network = Mon téléphone et cet ordinateur sont sur le réseau de l’entreprise
ready-company-network-fix = Revenez quand vous serez au travail, ou demandez à votre support informatique comment vous connecter au réseau.
ready-company-network-hint = Votre entreprise ne l’autorise que sur son propre réseau.
ready-proof-at-hand = À portée de main : { $proof }
ready-proof-at-hand-fix = Allez d’abord chercher ce qu’il vous faut, puis revenez. Vos réponses restent ici. En cas de perte, adressez-vous à votre support informatique.
ready-proof-at-hand-hint = On vous le demandera dans un instant.
proof-hand-app = l’application dans laquelle j’approuve
proof-hand-code = l’application qui affiche mon code
proof-hand-sms = le téléphone qui reçoit mon SMS ou mon appel
proof-hand-key = ma clé de sécurité
proof-hand-tap-once = mon passe d’accès temporaire
proof-hand-tap-multi = mon passe d’accès temporaire
stop-platform-not-allowed = Votre entreprise n’utilise pas ce type de téléphone pour les clés d’accès
stop-platform-not-allowed-why = Votre entreprise a choisi les types de téléphones qui peuvent conserver la clé d’accès. Le vôtre n’en fait pas partie. Vous n’avez rien fait de mal.
