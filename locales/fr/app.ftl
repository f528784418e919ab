app-name = Passkey Companion

next = Continuer
back = Retour
not-sure = Je ne sais pas
copied = Copié
copy-message = Copier ce message

page-welcome = Bienvenue
page-phone = Votre téléphone
page-sign-in = Votre connexion
page-plan = Votre plan
page-ready = Préparation
page-on-phone = Sur le téléphone
page-create = Créer la clé d’accès
page-verify = Vérifier
page-done = Terminé

time-left = { $minutes ->
    [one] Encore environ une minute
   *[other] Encore environ { $minutes } minutes
}
chip-change = Changer : { $answer }

rail-name = Étapes

## Welcome

welcome-title = Créez votre clé d’accès
welcome-lead = Avec une clé d’accès, votre téléphone remplace le mot de passe quand vous vous connectez au travail. Nous vous guidons pas à pas.
welcome-time = Comptez en général cinq à quinze minutes.
welcome-phone = Gardez votre téléphone à côté de vous. Il vous faut un iPhone avec iOS { $ios } ou plus récent, ou un téléphone avec Android { $android } ou plus récent.
welcome-privacy = Nous ne vous demandons jamais ni votre nom, ni votre mot de passe, ni un code. Vos réponses restent sur cet ordinateur.
welcome-help = Un message que vous ne connaissez pas apparaît ? Cliquez sur « Je vois autre chose ». Nous expliquons beaucoup de messages et disons qui peut vous aider.
welcome-language = Langue
no-font = Cet ordinateur ne peut pas afficher cette langue
welcome-start = Commencer
welcome-continue = Reprendre où j’en étais
about-button = À propos de ce programme
# Where their own letters cannot be drawn:

## Your phone

phone-title = Quel téléphone avez-vous ?
phone-lead = Celui avec lequel vous allez vous connecter.
phone-platform = Type de téléphone
phone-which = Vous ne savez pas lequel c’est ?
phone-which-answer = S’il y a une pomme au dos, c’est un iPhone. Sinon, c’est un téléphone Android : Samsung, Google, Xiaomi ou un autre.
platform-ios = iPhone
platform-ios-text = D’Apple
platform-android = Android
platform-android-text = Samsung, Google, Xiaomi et autres
phone-maker = Quelle est la marque du téléphone ?
phone-maker-lead = Le nom se trouve au dos du téléphone, ou s’affiche à l’écran quand le téléphone démarre.
phone-maker-more = Autres marques
maker-other = Une autre marque, ou je ne sais pas
maker-samsung = Samsung
maker-google = Google Pixel
maker-xiaomi = Xiaomi, Redmi, POCO
maker-bbk = OnePlus, OPPO, realme
maker-motorola = Motorola
maker-sony = Sony Xperia
maker-honor = Honor
maker-vivo = vivo, iQOO
maker-huawei = Huawei
maker-nothing = Nothing
maker-hmd = Nokia, HMD
maker-fairphone = Fairphone
maker-asus = ASUS
maker-rugged = Zebra, Honeywell
maker-degoogled = LineageOS, /e/ ou iodé
maker-grapheneos = GrapheneOS
phone-version-ios = Quelle version d’iOS ?
phone-version-android = Quelle version ?
version-ios = iOS { $number }
version-android = Android { $number }
version-row-android = { $name } (Android { $number })
version-older = Plus ancienne
phone-where = Où trouver cette information ?
find-version = Sur votre téléphone, regardez ici : { $path }.
find-version-ios = Sur votre iPhone, ouvrez les réglages et cherchez la page d’informations sur l’appareil. Vous y verrez la version d’iOS.
find-version-android = Sur votre téléphone, ouvrez les paramètres et cherchez la page d’informations sur l’appareil, souvent tout en bas. Vous y verrez la version d’Android.
phone-profile = Vos applications de travail ont-elles une petite mallette sur leur icône ?
profile-personal = Non, ou je n’utilise pas ces applications
profile-personal-text = Vous utilisez votre compte professionnel avec vos applications personnelles.
profile-work = Oui, mes applications de travail ont une petite mallette sur l’icône
profile-work-text = Votre compte professionnel se trouve seulement dans le profil professionnel.
profile-both = Certaines oui, d’autres non
profile-both-text = Vous utilisez votre compte professionnel dans les deux profils. Il faut alors une clé d’accès dans chaque profil.

chip-side-personal = Applications de travail sans mallette
chip-side-work = Applications de travail avec mallette
chip-side-both = Applications de travail dans les deux profils

## Authenticator, while the questions are answered

app-title = Installez Microsoft Authenticator
app-lead = Faites-le maintenant. Pendant le téléchargement de l’application, vous répondez ici à quelques questions.
app-next = En téléchargement ou à jour

## How you sign in

sign-in-title = Comment vous connectez-vous au travail ?
sign-in-lead = Qu’utilisez-vous en plus de votre mot de passe ? Avant d’ajouter une clé d’accès, vous devez prouver une deuxième fois à Microsoft que c’est bien vous.
sign-in-question = Comment prouvez-vous que c’est bien vous ?
proof-app = J’approuve dans une application
proof-app-text = Un message sur votre téléphone vous demande d’approuver ou de saisir un nombre.
proof-code = Je saisis un code affiché dans une application
proof-code-text = Six chiffres qui changent toutes les trente secondes.
proof-sms = Je reçois un SMS ou un appel
proof-sms-text = Avec un code à saisir, ou une touche sur laquelle appuyer.
proof-key = J’utilise une clé de sécurité
proof-key-text = Un petit appareil que vous branchez ou que vous approchez du téléphone.
proof-tap = On m’a donné un passe d’accès temporaire
proof-tap-text = Un code temporaire remis par votre support informatique ou votre responsable.
proof-password = Je n’ai qu’un mot de passe
proof-password-text = Pour vous connecter, votre mot de passe suffit.
proof-unsure = Je ne sais pas
proof-unsure-text = Nous vous dirons à quoi faire attention.
pass-keep-title = N’utilisez pas encore votre passe
pass-keep = Gardez-le jusqu’à ce que nous vous disions où le saisir. Si vous l’utilisez au mauvais endroit, il risque de ne plus fonctionner.
pass-kind = Combien de fois votre passe peut-il servir ?
proof-tap-once = Une fois, ou je ne sais pas
proof-tap-once-text = Nous ferons comme s’il ne servait qu’une fois.
proof-tap-multi = Plusieurs fois
chip-tap-once = Mon passe sert une fois
chip-tap-multi = Mon passe sert plusieurs fois
chip-managed-yes = Téléphone géré
chip-managed-no = Téléphone non géré
chip-managed-unsure = Je ne sais pas si le téléphone est géré
managed-question = Votre entreprise gère-t-elle ce téléphone, même s’il est à vous ?
managed-yes = Oui, par exemple avec un profil professionnel ou Company Portal (Portail d’entreprise)
managed-no = Non
managed-unsure = Je ne sais pas

## Your plan

plan-title = Voici votre plan
plan-have = À avoir sous la main
plan-missing-something = Il vous manque quelque chose ?
plan-side = Vos applications de travail ont-elles une petite mallette sur leur icône ?
plan-go = J’ai tout
plan-back = Revenir où j’en étais
plan-know = Avant de commencer
plan-additions = Qu’est-ce qui sera ajouté à votre compte ?
done-additions = Qu’est-ce qui a été ajouté à votre compte ?
plan-additions-note = Ce que vous verrez dépend des paramètres de votre entreprise.
plan-others = Autres parcours
plan-pick = Choisir ce parcours
plan-recommended = Revenir au parcours conseillé
plan-missing = Il manque quelques réponses
plan-closed = Ce parcours n’est plus possible : { $route }
plan-closed-other = Le meilleur autre parcours est ci-dessous. Toutes vos réponses sont conservées.
plan-closed-none = Toutes vos réponses sont conservées.
stop-next = Que faire maintenant
stop-others = Vos autres possibilités
stop-change = Changer mes réponses
stop-switch-seen = Mon téléphone a cette option
handover-label = Message à envoyer

## Get ready

ready-title = Ayez tout sous la main
ready-lead = Ensuite, plus rien ne vous retardera.
ready-computer = Cet ordinateur
ready-phone = Votre téléphone
ready-tick-all = Cochez chaque ligne qui est vraie pour vous.
ready-cannot = Je ne peux pas cocher ceci
ready-looking = Les vérifications sont encore en cours.
ready-again = Revérifier
ready-red = { $count ->
    [one] Un point bloque
   *[other] { $count } points bloquent
}
ready-red-text = Réglez d’abord cela. Vérifiez ensuite à nouveau.
ready-others = { $count ->
    [one] Une autre vérification
   *[other] { $count } autres vérifications
}
ready-anyway = Continuer quand même
ready-evidence = Détails pour votre support informatique
ready-evidence-label = Détails techniques
fix-turn-on = Activer
fix-open-settings = Ouvrir les paramètres
fix-open-portal = Ouvrir la page
fix-use-browser = Utiliser ce navigateur
fix-copy = Copier pour le support

## Steps

pick-what-you-see = Que voyez-vous sur votre téléphone ?
place-phone = Sur votre téléphone
place-phone-now = Prenez maintenant votre téléphone
place-computer = Sur cet ordinateur
place-computer-now = Revenez maintenant à cet ordinateur
dock-beside = Rétrécir cette fenêtre
step-done = Étape suivante
signed-in = Connexion effectuée
save-title = Vérifiez où la clé d’accès est enregistrée
open-my-sign-ins = Ouvrir My Sign-Ins
browser-opened = La page est ouverte dans votre navigateur. Revenez ici pour l’étape suivante.
browser-failed-title = Votre navigateur ne s’est pas ouvert
browser-failed = Copiez l’adresse ci-dessous dans un navigateur, ou scannez le code avec un autre appareil.
browser-failed-qr = My Sign-Ins
address-label = Adresse
short-label = Adresse courte
store-qr = Scannez pour obtenir l’application
my-sign-ins-qr = Scannez pour ouvrir My Sign-Ins
clock-sign-in = Après votre connexion, vous avez environ { $minutes } minutes.
clock-pass = Après avoir utilisé votre passe, vous avez environ { $minutes } minutes.
clock-left = { $minutes ->
    [0] Le temps est peut-être écoulé
    [one] Environ une minute pour terminer
   *[other] Environ { $minutes } minutes pour terminer
}
clock-sign-in-over = Le temps est peut-être écoulé. Si l’on vous demande de vous reconnecter, faites-le. Cliquez ensuite sur « Reconnexion effectuée ».
clock-pass-over = Le temps est peut-être écoulé. Si l’on vous redemande le passe, demandez-en un nouveau à votre support informatique.
clock-again = Reconnexion effectuée
phone-language-ask = Votre téléphone est dans une autre langue ?
phone-language = Langue de votre téléphone
phone-language-is = Langue de votre téléphone : { $language }
label-english = { $label } (en anglais)
note-english = * Nous ne connaissons ce nom qu’en anglais. Votre écran l’affiche peut-être dans une autre langue.
note-english-search = * Nous ne connaissons ce nom qu’en anglais. Votre téléphone l’appelle peut-être autrement. Cherchez dans les paramètres : { $word }
label-probable = probablement { $label }, en anglais { $english }
note-probable = ≈ C’est ce qu’affichent d’autres écrans pour le nom anglais entre parenthèses. Le vôtre aussi, probablement.
note-search = Introuvable ? Cherchez dans les paramètres du téléphone : { $word }
note-and = { $one } { $two }

## Make sure

verify-title = Votre clé d’accès est-elle là ?
verify-lead = Un coup d’œil suffit pour savoir si tout a fonctionné.
verify-question = Que voyez-vous ?
verify-result-listed = Oui, la clé d’accès est là
verify-result-listed-text = Dans Microsoft Authenticator.
verify-result-not-listed = Aucune clé d’accès
verify-result-not-listed-text = Ou un message a signalé un problème.
verify-result-wrong-place = Il y a une clé d’accès, mais pas dans Authenticator
verify-result-wrong-place-text = Un autre nom s’affiche, comme un gestionnaire de mots de passe ou Windows Hello.
clean-title = Un peu de ménage, puis un nouvel essai
clean-orphan = Une clé d’accès inachevée est peut-être restée sur votre téléphone. Elle peut bloquer la suivante.
clean-orphan-delete = Dans Authenticator, appuyez sur votre compte professionnel. Si une clé d’accès s’y trouve, appuyez sur { $settings }, puis sur { $delete }.
clean-message = Un message est apparu
clean-wrong-place = La clé d’accès a été enregistrée ailleurs. Votre entreprise ne l’accepte peut-être pas à cet endroit.
clean-wrong-place-delete = Sur la page { $info }, supprimez cette clé d’accès. Supprimez-la aussi là où elle a été enregistrée.
clean-wrong-place-next = La prochaine fois, choisissez { $app } quand on vous demande où enregistrer.
try-again = Réessayer
verify-enough-title = Vous avez fait ce qu’il fallait
verify-enough = Vous avez tout fait correctement, deux fois. C’est autre chose qui bloque, et vous ne pouvez pas le voir d’ici. Votre support informatique peut le voir.

## Done

done-title = Votre clé d’accès est prête
done-lead = Elle est dans Microsoft Authenticator, sur votre téléphone.
done-tomorrow = À votre prochaine connexion au travail
done-tomorrow-1 = Gardez votre téléphone à côté de vous.
done-tomorrow-2 = Si l’on vous demande comment vous connecter, choisissez votre clé d’accès.
done-tomorrow-3 = Confirmez sur votre téléphone.
done-pass = Votre passe est sur papier ? Jetez le papier. Vous n’avez plus besoin du passe.
done-keep = À retenir
done-second-method = Gardez une deuxième méthode de connexion, pour le jour où votre téléphone serait perdu ou cassé.
done-new-phone = Un nouveau téléphone ? Créez-y une nouvelle clé d’accès avant d’effacer l’ancien téléphone. Aucune sauvegarde ne contient votre clé d’accès.
done-screen-lock = Ne supprimez pas le code de verrouillage de votre téléphone. Sans lui, la clé d’accès peut être perdue.
done-close = Fermer
start-over-button = Recommencer
start-over-title = Tout recommencer ?
start-over-lead = Vos réponses seront effacées de cet ordinateur. Rien ne changera sur votre compte.
start-over-yes = Effacer mes réponses
start-over-no = Garder mes réponses
resume-title = Reprendre où vous en étiez ?
resume-phone = Il y a des réponses précédentes sur cet ordinateur : { $phone }, à l’étape « { $place } ».
resume-lead = Il y a des réponses précédentes sur cet ordinateur, à l’étape « { $place } ».
resume-other = Je suis quelqu’un d’autre

## Help

help-button = Je vois autre chose
help-title = Que voyez-vous ?
help-lead = Saisissez quelques mots ou un nombre affichés à l’écran.
help-search = Mots affichés à l’écran
help-here = Souvent vu à cette étape
help-common = Messages fréquents
help-found =
    { $count ->
        [one] Une explication correspond
       *[other] { $count } explications correspondent
    }
help-nothing-title = Nous ne connaissons pas ce message
help-nothing = Essayez avec moins de mots, ou avec un nombre du message. Si le message revient encore, appelez votre support informatique et lisez-lui ce message.
help-maybe-title = Rien de certain. Est-ce l’un de ces cas ?
help-maybe = Ce sont seulement des cas semblables. Si aucun ne convient, appelez votre support informatique et lisez-lui le message.
help-unknown-title = Le numéro { $number } n’est pas dans notre liste
help-unknown = Microsoft a une page sur ce numéro. Votre support informatique peut s’en servir aussi : { $address }
help-look-up = Chercher chez Microsoft
help-or = Ou est-ce l’un de ces cas ?
help-go-on = C’est fait, continuer
help-do = Ce que vous pouvez faire
help-on-screen = À l’écran : { $quote }
help-told = J’ai prévenu l’informatique
help-waiting-title = En attente de l’informatique depuis le { $date }
help-waiting = Toutes vos réponses sont conservées. Vous pouvez fermer cette fenêtre. Dès que vous avez une réponse, reprenez là où vous en étiez.
help-answered = J’ai une réponse, continuer
help-back = Revenir où j’en étais

## Messages to hand over

message-hello = Bonjour, je suis en train de créer une clé d’accès dans Microsoft Authenticator et je ne peux pas continuer sans votre aide.
message-phone = Téléphone : { $phone }
message-route = Parcours { $route } impossible : { $reason }
message-end = (Passkey Companion { $version }, { $reason })
message-cloud-without-passkeys = Mon compte est dans le cloud 21Vianet, qui ne propose pas de clés d’accès. Quelle autre méthode de connexion dois-je utiliser ?
message-phone-too-old = Mon téléphone est antérieur à iOS { $ios } ou Android { $android }. Puis-je avoir une clé de sécurité, ou un autre téléphone ?
message-phone-not-supported = Mon téléphone ne peut pas conserver de clé d’accès dans Authenticator. Puis-je avoir une clé de sécurité, ou un autre téléphone ?
message-phone-usually-too-old = Mon téléphone est probablement antérieur à Android { $android }. Puis-je avoir une clé de sécurité, ou un autre téléphone ?
message-switch-missing = Mon téléphone est sous Android 14 et n’a peut-être pas l’option pour les fournisseurs d’identifiants (credential providers). Puis-je avoir une clé de sécurité, ou un autre téléphone ?
message-no-second-proof = Je n’ai qu’un mot de passe. Il me faut un passe d’accès temporaire, ou une autre deuxième méthode, avant de pouvoir ajouter une clé d’accès.
message-pass-not-issued-here = On m’a donné un code, mais selon les paramètres nous n’utilisons pas de passes d’accès temporaires. À quoi sert mon code ?
message-passkey-already-demanded = Je dois déjà utiliser une clé d’accès pour me connecter, et je n’ai pas de passe d’accès temporaire. Je ne peux donc pas me connecter pour en enregistrer une.
message-phone-sign-in-closed = Une règle sur les appareils conformes ou la protection des applications bloque la connexion dans Authenticator sur mon téléphone. Les autres parcours sont bloqués aussi. Merci d’exclure l’enregistrement de cette règle, ou de me dire comment inscrire mon téléphone.
message-phone-management-unknown = Mon téléphone est-il géré par l’entreprise ? Selon les paramètres, seuls les téléphones gérés peuvent se connecter.
message-pass-would-be-lost = Les parcours possibles consommeraient un passe d’accès temporaire à usage unique au mauvais endroit. Il m’en faut un utilisable plusieurs fois.
message-remote-session = Seul le parcours avec code QR est possible pour moi, et je travaille en session à distance. Où y a-t-il un ordinateur avec Bluetooth devant lequel je puisse m’asseoir ?
message-computer-cannot = Seul le parcours avec code QR est possible pour moi, et cet ordinateur n’a pas de Bluetooth ou son système est trop ancien.
message-no-allowed-route = Avec les paramètres actuels, aucun parcours n’est possible pour moi.
message-result-not-listed = J’ai suivi deux fois toute la procédure d’enregistrement et aucune clé d’accès n’apparaît.
message-result-wrong-place = Ma clé d’accès a été enregistrée deux fois en dehors d’Authenticator.

## About

about-title = À propos de Passkey Companion
about-lead = Ce programme vous aide à configurer une clé d’accès dans Microsoft Authenticator. Ensuite, vous n’en avez plus besoin.
about-privacy = Il ne demande ni mot de passe, ni code, ni nom, n’envoie de données à personne et fonctionne hors ligne.
about-not-microsoft = Il n’est pas conçu par Microsoft et n’est pas affilié à Microsoft.
about-facts = Les noms des menus changent. Chaque instruction indique sa source et la date de sa dernière vérification.
about-version = Version { $version }
about-licence = Logiciel libre sous licence MIT ou Apache 2.0, à votre choix. Les polices sont Inter et Noto Sans, sous licence SIL Open Font License.

## Notes about the program itself

note-damaged = Nous n’avons pas pu lire vos réponses précédentes. Nous en avons gardé une copie. Veuillez répondre de nouveau.
note-newer = Vos réponses précédentes viennent d’une version plus récente de ce programme. Nous en avons gardé une copie. Veuillez répondre de nouveau.
note-not-saved = Vos réponses ne peuvent pas être enregistrées sur cet ordinateur. Vous pouvez continuer, mais ne fermez pas la fenêtre.
note-disk-full = Le disque est plein, vos réponses ne peuvent donc pas être enregistrées. Vous pouvez continuer, mais ne fermez pas la fenêtre.
note-pretended = Simulation : { $settings }
note-not-opened = Impossible d’ouvrir cela. Ouvrez-le vous-même, s’il vous plaît.
note-dismiss = Masquer
note-start-failed = Passkey Companion n’a pas pu ouvrir sa fenêtre. Lancez-le depuis une console avec le mot « guide » pour lire les étapes sous forme de texte.
note-crashed = Passkey Companion s’est arrêté à cause d’une erreur interne.
note-crashed-saved = Vos réponses sont enregistrées.
note-crashed-record = Un compte rendu se trouve dans { $file }.
search-clear = Effacer
copy = Copier

## Words for assistive software, and states

light-running = Vérification en cours
light-pass = Tout va bien
light-warn = Attention
light-fail = Problème
light-skipped = Pas nécessaire
light-unknown = Inconnu
path-name = Où appuyer, dans l’ordre
rail-done = terminé
message-close = Fermer

## The drawn phone. Alternatives are read aloud to people who cannot see the drawing.

drawing-iphone = Dessin d’un iPhone
drawing-pixel = Dessin d’un téléphone Pixel
drawing-samsung = Dessin d’un téléphone Samsung
drawing-xiaomi = Dessin d’un téléphone Xiaomi
drawing-neutral = Dessin d’un téléphone Android
drawing-play = Lecture
drawing-pause = Pause
drawing-step = Image suivante
drawing-replay = Depuis le début
drawing-list = La page { $title }. Appuyez sur { $row }.
drawing-switch = La page { $title }. Activez { $row }.
drawing-confirm = La question { $title }. Acceptez.
drawing-save = Le téléphone demande où enregistrer. Choisissez { $place }, et rien d’autre.
drawing-app = L’application Authenticator. Appuyez sur { $button }.

## The narrow window beside the browser

dock-narrow = Fenêtre étroite
dock-full = Pleine taille
dock-front = Au premier plan

welcome-organization = Préparé pour vous par { $organization }.
paused-title = Personne ne peut commencer pour le moment
paused-text = Votre entreprise a mis cela en pause. Si vous avez déjà commencé, vous pouvez terminer.
already-done-title = Vous avez déjà une clé d’accès
already-done-text = Votre entreprise indique que votre clé d’accès est en place. Continuez seulement s’il vous en faut une autre, par exemple sur un nouveau téléphone.
support-title = L’aide de votre entreprise
support-phone = Téléphone : { $contact }
support-mail = E-mail : { $contact }
support-url = Web : { $contact }
about-it = Ce que votre service informatique peut voir
about-it-never = Ce programme ne lui transmet ni vos réponses, ni votre téléphone, ni votre connexion : tout reste sur cet ordinateur.
about-it-status = La gestion des appareils peut demander à ce programme où vous en êtes : page, étape, heures et pourquoi vous n’avez pas pu continuer.
about-it-kiosk = Rien n’est conservé sur cet ordinateur, il n’y a donc rien à voir.
about-it-nothing = Votre entreprise n’a rien défini dans ce programme.
about-it-keys = Votre entreprise a défini : { $keys }
message-platform-not-allowed = Les paramètres déclarés n’autorisent aucune clé d’accès sur mon type de téléphone. Quel téléphone utiliser, ou puis-je avoir une clé de sécurité ?
