check-bluetooth-title = Bluetooth
check-remote-title = Devant cet ordinateur
check-os-title = Système
check-browser-title = Navigateur
check-sign-in-pages-title = Pages de connexion
check-qr-tunnel-title = Liaison avec votre téléphone
check-interception-title = Confidentialité de la connexion
check-proxy-title = Connexion à Internet
check-clock-title = Horloge

## Not looked at

check-skipped-not-needed = Vous n’en avez pas besoin.
check-skipped-offline = Non vérifié, car vous travaillez hors ligne.
check-unknown-late = Cela a pris trop de temps, nous n’avons donc pas pu le savoir.

## Bluetooth

check-bluetooth-pass = Le Bluetooth est activé.
check-bluetooth-off = Le Bluetooth est désactivé.
check-bluetooth-airplane = Le mode avion ou un interrupteur de l’ordinateur maintient le Bluetooth désactivé.
check-bluetooth-no-adapter = Cet ordinateur n’a pas de Bluetooth.
check-bluetooth-policy = Votre entreprise a désactivé le Bluetooth sur cet ordinateur.
check-bluetooth-permission = Ce programme n’a pas encore le droit d’utiliser le Bluetooth.
check-bluetooth-service = Le Bluetooth est là, mais son service ne fonctionne pas.
check-bluetooth-no-low-energy = Le Bluetooth de cet ordinateur est trop ancien pour trouver votre téléphone.
check-bluetooth-unknown = Nous n’avons pas pu savoir si le Bluetooth est activé.

## At this computer

check-remote-pass = Vous travaillez directement sur cet ordinateur.
check-remote-desktop = Vous utilisez cet ordinateur depuis un autre, votre téléphone n’est donc sans doute pas à côté de lui.
check-remote-citrix = Vous travaillez par Citrix, votre téléphone n’est donc sans doute pas à côté de cet ordinateur.
check-remote-vnc = L’écran de cet ordinateur est partagé avec un autre, votre téléphone n’est donc sans doute pas à côté de lui.
check-remote-ssh = Vous utilisez cet ordinateur par le réseau, votre téléphone n’est donc sans doute pas à côté de lui.
check-remote-virtual-machine = C’est un ordinateur virtuel, le plus souvent sans Bluetooth ({ $maker }).
check-remote-sign-in-screen = Personne n’a encore ouvert de session sur cet ordinateur.
check-remote-set-up = Cet ordinateur est encore en cours de configuration.
check-remote-unknown = Nous n’avons pas pu savoir si vous êtes devant cet ordinateur.

## System

check-os-pass = { $system } convient.
check-os-too-old = { $system } est trop ancien pour cela.
check-os-browser-only = Avec { $system }, cela fonctionne dans les navigateurs Chrome et Edge.
check-os-unknown = Nous n’avons pas pu savoir de quelle version du système il s’agit.

## Browser

check-browser-pass = { $browser } va s’ouvrir, et il convient.
check-browser-cannot = { $browser } ne le permet pas.
check-browser-untested = Nous ne savons pas si { $browser } le permet.
check-browser-unknown = Nous n’avons pas pu savoir quel navigateur va s’ouvrir.

## Sign-in pages

check-sign-in-pages-pass = Les pages de connexion sont accessibles.
check-sign-in-pages-offline = Cet ordinateur ne semble pas connecté à Internet.
check-sign-in-pages-dns = L’adresse de { $host } est introuvable sur ce réseau.
check-sign-in-pages-blocked = { $host } n’est pas accessible d’ici.
check-sign-in-pages-tls = La connexion sécurisée à { $host } n’a pas pu s’établir.
check-sign-in-pages-no-answer = { $host } est accessible, mais ne donne pas de réponse.
check-sign-in-pages-server = { $host } répond par une erreur en ce moment.
check-sign-in-pages-one-family = { $host } fonctionne, mais pas en { $family }. Cela peut ralentir les pages.
check-sign-in-pages-proxy = Nous n’avons pas pu passer le proxy de cet ordinateur ; votre navigateur y arrive sans doute.
check-sign-in-pages-unknown = Nous n’avons pas pu vérifier les pages de connexion.

## Certificates

check-certificate-untrusted = { $host } présente un certificat auquel cet ordinateur ne fait pas confiance (il prétend venir de { $issuer }).
check-certificate-date = Le certificat de { $host } n’est plus valable, ou l’horloge de cet ordinateur est fausse.
check-certificate-not-valid-today = Le certificat de { $host } n’est pas valable aujourd’hui, alors que l’horloge est juste.

## Connection to your phone

check-qr-tunnel-pass = Les serveurs entre cet ordinateur et votre téléphone sont accessibles.
check-qr-tunnel-dns = L’adresse de { $host } est introuvable sur ce réseau.
check-qr-tunnel-blocked = { $host } n’est pas accessible d’ici, et votre téléphone en a besoin.
check-qr-tunnel-websocket = { $host } est accessible, mais n’ouvre pas la liaison dont votre téléphone a besoin.
check-qr-tunnel-unknown = Nous n’avons pas pu vérifier la liaison avec votre téléphone.

## Private connection

check-interception-pass = Personne n’inspecte les connexions que nous avons essayées.
check-interception-harmless = Votre entreprise inspecte le trafic (son certificat indique { $issuer }) ; cela ne gêne pas votre parcours.
check-interception-qr = Votre entreprise inspecte le trafic (son certificat indique { $issuer }), et le code QR ne fonctionne pas ainsi.
check-interception-unknown = Nous n’avons pas pu vérifier que la connexion est bien privée.

## Way to the internet

check-proxy-none = Cet ordinateur peut accéder à Internet.
check-proxy-in-use = L’accès passe par un proxy ({ $proxy }), et il est ouvert.
check-proxy-script = Un script choisit l’accès à Internet, et il est ouvert.
check-proxy-sign-in = Le proxy ({ $proxy }) veut savoir qui vous êtes ; en général, votre navigateur le lui dit tout seul.
check-proxy-unreachable = Le proxy ({ $proxy }) ne nous laisse pas passer.
check-proxy-portal = Ce réseau vous demande d’abord de vous connecter, comme à l’hôtel.
check-proxy-unknown = Nous n’avons pas pu savoir comment cet ordinateur accède à Internet.

## Clock

check-clock-pass = L’horloge est à l’heure.
check-clock-fast = L’horloge avance d’environ { $minutes } min.
check-clock-slow = L’horloge retarde d’environ { $minutes } min.
check-clock-far = L’horloge est fausse de plus d’un jour.
check-clock-unknown = Nous n’avons pas pu vérifier l’horloge.

## What to do

check-fix-turn-bluetooth-on = Activez le Bluetooth.
check-fix-look-at-bluetooth = Activez le Bluetooth dans les paramètres.
check-fix-airplane = Désactivez le mode avion.
check-fix-no-adapter = Choisissez un autre parcours. Tous les autres fonctionnent sans Bluetooth.
check-fix-bluetooth-policy = Demandez au service informatique d’autoriser le Bluetooth pour les clés d’accès.
check-fix-bluetooth-permission = Autorisez le Bluetooth dans les paramètres.
check-fix-bluetooth-service = Demandez au service informatique de démarrer le service Bluetooth.
check-fix-other-way = Choisissez un autre parcours, ou faites-le sur l’ordinateur qui est devant vous.
check-fix-real-computer = Si cela ne marche pas, faites-le sur un vrai ordinateur ou choisissez un autre parcours.
check-fix-sign-in-first = Ouvrez d’abord une session sur cet ordinateur, puis recommencez.
check-fix-finish-set-up = Terminez d’abord la configuration de cet ordinateur, puis recommencez.
check-fix-update-system = Mettez le système à jour.
check-fix-use-browser = Utilisez plutôt { $browser }.
check-fix-chrome-or-edge = Utilisez Chrome ou Edge pour cela.
check-fix-connect = Connectez-vous à un réseau.
check-fix-allow-host = Demandez au service informatique d’autoriser cette adresse.
check-fix-allow-websocket = Demandez au service informatique d’autoriser les connexions WebSocket vers cette adresse.
check-fix-no-interception = Demandez au service informatique de ne pas inspecter cette adresse, ou choisissez un autre parcours.
check-fix-tell-it = Prévenez le service informatique.
check-fix-try-later = Réessayez dans quelques minutes.
check-fix-portal = Ouvrez la page de connexion de ce réseau.
check-fix-proxy-sign-in = Si des pages ne s’ouvrent pas, prévenez le service informatique.
check-fix-proxy-settings = Vérifiez les paramètres du proxy.
check-fix-clock = Mettez l’horloge à l’heure.
check-fix-compare-clock = Comparez l’horloge de cet ordinateur avec une autre.
