do-what-you-see = Suivez la ligne qui correspond à votre écran :

step-get-authenticator = Installer Microsoft Authenticator
step-turn-on-provider = Activer Authenticator pour les clés d’accès
step-open-security-info = Ouvrir My Sign-Ins sur cet ordinateur
step-open-security-info-on-phone = Ouvrir My Sign-Ins sur votre téléphone
step-choose-method = Choisir la méthode à ajouter
step-different-way = Demander un code QR
step-show-code = Afficher le code QR
step-scan-code = Scanner le code QR
step-save-in-authenticator = Enregistrer la clé d’accès dans Authenticator
step-name-passkey = Donner un nom à votre clé d’accès
step-open-account = Ouvrir votre compte dans Authenticator
step-finish-in-app = Terminer dans Authenticator
step-verify-in-browser = Laisser la page trouver votre clé d’accès
step-confirm = Vérifier que la clé d’accès est là
step-work-profile-too = Faire la même chose dans le profil professionnel

## Get Microsoft Authenticator

do-install-android = Sur votre téléphone, ouvrez le Play Store et installez Microsoft Authenticator.
do-install-no-play = Votre téléphone n’a pas Google Play. Si la boutique de votre téléphone propose Microsoft Authenticator, installez-le de là. Sinon, adressez-vous à votre support informatique.
do-install-work = Ouvrez le Play Store qui a une mallette sur son icône. Installez-y Microsoft Authenticator.
do-install-ios = Sur votre téléphone, ouvrez l’App Store et installez Microsoft Authenticator.
do-update-authenticator = Vous avez déjà l’application ? Mettez-la d’abord à jour vers la dernière version.
do-company-portal = Si l’application { $portal } est aussi sur votre téléphone, mettez-la à jour également.

## Open My Sign-Ins on this computer

do-open-my-sign-ins = Ouvrez My Sign-Ins. La page de Microsoft s’ouvre dans votre navigateur.
do-normal-window = Utilisez une fenêtre de navigateur normale, pas une fenêtre privée.
do-sign-in-computer = Connectez-vous avec votre compte professionnel et confirmez comme d’habitude.
do-sign-in-computer-pass = Connectez-vous avec votre compte professionnel. Quand on vous le demande, saisissez votre passe d’accès temporaire.

## Open My Sign-Ins on your phone

do-open-my-sign-ins-phone = Scannez le code avec l’appareil photo de votre téléphone, ou tapez l’adresse courte dans le navigateur du téléphone.
do-chrome-android = C’est avec Chrome que cela fonctionne le mieux.
do-sign-in-phone = Connectez-vous avec votre compte professionnel et confirmez comme d’habitude.
do-sign-in-phone-pass = Connectez-vous avec votre compte professionnel. Quand on vous le demande, saisissez votre passe d’accès temporaire.

## Choose the passkey in Authenticator

do-add-method = Sélectionnez { $add }.
do-choose-method = Choisissez { $method }. Vous voyez aussi { $plain } tout court ? Ne choisissez pas cette ligne. La clé d’accès serait enregistrée ailleurs.
do-sign-in-again = Si l’on vous demande de vous reconnecter, sélectionnez { $next } et reconnectez-vous.
do-create-page = Sur une page comme { $page }, sélectionnez { $next }.
do-leave-page-open = Quand vous voyez { $page }, arrêtez-vous et laissez la page ouverte. L’étape suivante se fait dans Authenticator.

## QR code

do-having-trouble = Cliquez sur { $trouble }.
do-different-way = Cliquez sur { $way }.
do-pick-iphone = Choisissez { $phone }.
do-pick-android = Choisissez { $phone }.
do-provider-page = Une page comme { $page } peut apparaître. C’est déjà fait. Cliquez sur { $continue }.
do-devices-ready = Une page comme { $page } peut apparaître. Cliquez sur { $ready }.
do-pick-phone = Quand on vous demande où enregistrer la clé d’accès, choisissez { $phone }, puis { $next }.
do-other-device-first = La page veut enregistrer sur cet ordinateur ? Cherchez { $another }, { $more } ou { $way }.
do-allow-chrome-mac = Le navigateur demande si login.microsoft.com peut voir votre appareil ? Autorisez-le.
do-scan-ios = Ouvrez l’appareil photo de l’iPhone, pas le scanner d’Authenticator. Visez le code QR et appuyez sur { $save }.
do-scan-android = Ouvrez l’appareil photo de votre téléphone et visez le code QR. Appuyez sur ce qui apparaît.
do-scan-in-app = Rien ne se passe ? Dans Authenticator, appuyez sur { $add }, puis sur { $scan }.
do-scan-work = Utilisez l’application Authenticator avec la mallette, pas l’appareil photo : appuyez sur { $add }, puis sur { $scan }.
do-save-passkey = Sur votre téléphone, appuyez sur { $save }. Il faudra peut-être encore appuyer sur { $continue }.
do-choose-authenticator = Choisissez { $app }. Si un autre nom apparaît en haut, cherchez comment en changer.
do-unlock-phone = Déverrouillez avec votre doigt, votre visage ou votre code PIN.
do-name = Revenez à cet ordinateur. À la page { $name }, tapez un nom qui vous aide à reconnaître votre téléphone. Cliquez ensuite sur { $next }.
do-created = Quand vous voyez { $created }, cliquez sur { $done }.
do-naming-hangs = La page n’avance plus ? Ouvrez { $info }. Si la clé d’accès est dans la liste, vous pouvez fermer la page.

## Open your account in Authenticator

do-open-authenticator = Sur votre téléphone, ouvrez Authenticator.
do-open-authenticator-work = Sur votre téléphone, ouvrez l’application Authenticator avec la mallette.
see-account-new = La page { $page }
see-account-none = Aucun compte
see-account-listed = Mon compte professionnel dans la liste
see-account-restored = Mon compte professionnel, avec { $red } en rouge

do-account-new = Vous voyez { $page } : appuyez sur { $add }.
do-account-none = Aucun compte n’est affiché : appuyez sur { $add } ou { $plus }, puis sur { $work }, puis sur { $signin }.
do-account-listed = Votre compte professionnel est affiché : appuyez dessus, puis sur { $create }.
do-account-restored = Vous voyez { $red } en rouge : appuyez dessus et connectez-vous d’abord.
do-confirm-usual = Connectez-vous avec votre compte professionnel et confirmez comme d’habitude.
do-confirm-unsure = Connectez-vous avec votre compte professionnel et confirmez que c’est bien vous. On vous demande quelque chose que vous n’avez pas ? Arrêtez-vous là. Demandez un passe d’accès temporaire à votre support informatique.
do-confirm-pass-once = Connectez-vous avec votre compte professionnel. Saisissez votre passe d’accès temporaire ici, sur le téléphone, et nulle part ailleurs. Il ne sert peut-être qu’une fois.
do-confirm-pass = Connectez-vous avec votre compte professionnel. Quand on vous le demande, saisissez votre passe d’accès temporaire.
do-consent = Si une page comme { $page } énumère ce qui va être configuré, appuyez sur { $continue }.

## Turn on Authenticator for passkeys

do-tap-settings = Quand Authenticator demande à être activé pour les clés d’accès, appuyez sur { $settings }. Vous arrivez au bon endroit.
do-path = Si cela ne fonctionne pas, allez-y vous-même :
do-path-by-hand = Sur votre téléphone, allez dans :
do-switch = Activez ceci. Appuyez sur l’interrupteur, pas sur le nom à côté :
do-confirm-dialog = Votre téléphone demande une confirmation. Acceptez.
do-fallback = Vous ne trouvez pas l’option ?

## Finish in Authenticator

do-back-to-app = Revenez dans Authenticator et appuyez sur { $done }.
do-app-shows = Votre compte indique maintenant que { $passkey } a été ajouté. Appuyez sur { $done }.

## Let the page find your passkey

do-back-to-page = Revenez à la page que vous avez laissée ouverte et sélectionnez { $next }.
do-page-finds = La page cherche votre clé d’accès. Quand elle l’a trouvée, sélectionnez { $done }.

## Check that the passkey is there

do-look-in-app = Dans Authenticator, ouvrez votre compte professionnel. Vous devriez y voir { $passkey }.
do-look-in-list = Ouvrez la page { $info }. La liste devrait contenir une clé d’accès dans Microsoft Authenticator.

## The same in the work profile

do-work-why = Une clé d’accès ne fonctionne que dans le profil où elle a été créée. Vous utilisez votre compte dans les deux profils, il faut donc aussi une clé d’accès dans le profil professionnel.
do-work-install = Vérifiez qu’Authenticator est installé dans le profil professionnel : une petite mallette apparaît sur son icône.
do-work-create = Ouvrez cette application Authenticator. Appuyez sur votre compte professionnel, puis sur { $create }. Suivez les mêmes étapes.
do-work-switch = Au moment d’activer Authenticator, cherchez en haut de la page un onglet comme { $work }. Activez l’application Authenticator avec la mallette.

## Where the menu is not known

fallback-android-1 = Ouvrez les paramètres de votre téléphone et cherchez { $word }.
fallback-android-2 = Ouvrez le résultat qui parle de mots de passe ou de clés d’accès, pas celui de Google.
fallback-android-3 = Cherchez une liste de services ou de fournisseurs et activez Authenticator.
fallback-android-4 = Il n’y a pas de liste de ce genre ? Le fabricant ne l’a pas incluse dans cette version. Passez à Android 15 ou plus récent, ou demandez une clé de sécurité à votre support informatique.
fallback-android-words = Rien trouvé ? Cherchez { $second }, puis { $third }.
fallback-ios-1 = Ouvrez les réglages de votre iPhone et cherchez { $word }.
fallback-ios-2 = Ouvrez le résultat qui parle de mots de passe et activez l’interrupteur principal pour les mots de passe et les clés d’accès.
fallback-ios-3 = Dans la liste d’applications en dessous, activez Authenticator.
fallback-ios-4 = Authenticator n’est pas dans la liste ? Ouvrez l’application une fois, puis regardez de nouveau. Sur un téléphone d’entreprise, le service informatique a peut-être verrouillé ce réglage.

path-try-second = Ce n’est pas là ? Essayez ceci :
path-hint = Sur certains téléphones, les noms changent un peu.
path-hint-low = Nous ne sommes pas sûrs des menus de ce téléphone. Essayez d’abord ce chemin. S’il ne convient pas, lisez la suite plus bas.
switch-under = Sous { $list }

## What is special about a phone (assets/content/phones.toml, warnings)

phone-warning-samsung-pass = Samsung Pass apparaît souvent en premier. Chaque fois qu’on vous demande où enregistrer, choisissez Authenticator.
phone-warning-settings-button-may-miss = Sur certains téléphones Galaxy, le bouton d’Authenticator peut ouvrir la mauvaise page. Dans ce cas, suivez les menus indiqués ici.
phone-warning-one-other-manager = Sous iOS 17, activer Authenticator peut désactiver une autre application de mots de passe. Vous pourrez la réactiver ensuite.
phone-warning-update-from-14 = Sous Android 14, cette option manque sur certains téléphones. Une mise à jour vers Android 15 l’apporte en général.
phone-warning-page-missing-or-crashes = Sous HyperOS 1, il arrive que cette page manque ou se ferme toute seule. Dans ce cas, mettez votre téléphone à jour.
phone-warning-search-fails = La recherche dans les paramètres ne trouve pas toujours cette page. Passez plutôt par les menus.
phone-warning-china-rom = Les téléphones vendus en Chine mettent souvent en avant leur propre application de mots de passe. Essayez une fois. Si l’option ne reste pas activée, utilisez un autre téléphone ou demandez une clé de sécurité à votre support informatique.
phone-warning-switch-resets = Après un redémarrage, l’option est peut-être de nouveau désactivée. Vérifiez-la avant de continuer.
phone-warning-tap-the-switch = Appuyez bien sur l’interrupteur. Appuyer sur le nom ne fait parfois rien.
phone-warning-save-window-crashes = Sous HyperOS 3, la fenêtre qui demande où enregistrer se ferme parfois aussitôt. Dans ce cas, réessayez une fois, puis adressez-vous à votre support informatique.
phone-warning-save-window-blocked = Si aucune fenêtre ne s’ouvre au moment d’enregistrer, autorisez Authenticator à ouvrir des fenêtres en arrière-plan. Supprimez aussi sa restriction de batterie.
phone-warning-google-takes-over = Votre téléphone peut encore proposer le gestionnaire de mots de passe de Google. Choisissez Authenticator.
phone-warning-provider-not-listed = Sur certains de ces téléphones, Authenticator manque parfois dans la liste. Ouvrez l’application une fois, puis regardez de nouveau.
phone-warning-kiosk-or-shared = Ce téléphone semble être un appareil de travail partagé. Une clé d’accès appartient à une seule personne. Demandez conseil à votre support informatique avant de continuer.
phone-warning-no-qr = Ce téléphone ne peut pas utiliser le code QR.
phone-warning-rooted = Authenticator ne fonctionne pas sur les téléphones dont le système a été modifié (téléphones « rootés »).
