### What to tell a person who sees a message on the way to the passkey.
###
### One block per record of assets/content/errors.toml, in the same order:
###   error-<id>-title    what it is, in plain words (not the heading on the screen)
###   error-<id>-meaning  what it means
###   error-<id>-do-N     what the person does now, one action each; the last one is always a way out
###   error-<id>-it       for the helpdesk: probable cause and remedy, technical words allowed
###
### Variables are labels on the screen: { $auth-delete-passkey } is the label auth.delete-passkey of labels.toml.
### Put them where they belong in your sentence and never translate what is in them. Host names, numbers and
### App IDs stay as they are.

## Whole sentences that several texts share: { -nobody-asks } stands in every text that asks for a pass, { -check-who }
## at the end of its text for IT.

-nobody-asks = Personne dans votre entreprise ni chez Microsoft ne vous demandera jamais votre passe, un code ou une photo de votre code QR.
-check-who = Avant de délivrer un passe ou de réinitialiser quoi que ce soit, vérifiez qui fait la demande. Ce message ne prouve pas qui l’envoie.
-log-policy = Filtrez le journal de connexion par personne, heure et code d’erreur ; l’entrée nomme la stratégie. Si l’application est Microsoft Authenticator et la ressource ea890292-c8c8-4433-b5ea-b09d0668e1a6, c’est peut-être l’enregistrement de la clé d’accès qui est bloqué.
request-user = Bonjour, je suis en train de créer une clé d’accès dans Microsoft Authenticator. Ce que je peux faire moi-même n’a pas suffi. Merci de m’aider à continuer.
request-helpdesk = Bonjour, je suis en train de créer une clé d’accès dans Microsoft Authenticator et j’ai besoin de l’aide du support pour continuer.
request-admin = Bonjour, je suis en train de créer une clé d’accès dans Microsoft Authenticator, et un réglage de l’entreprise m’arrête. Merci de transmettre ce message à l’informatique.
request-screen = Les mots sur mon écran : { $quote }
request-number = Le numéro sur mon écran : { $number }
request-about = De quoi il s’agit : { $title }
request-place = Où j’en suis : { $place }
request-sign-in = Comment je me connecte aujourd’hui : { $way }
request-time = Heure : { $time }
request-it = Pour l’informatique :
request-unknown = Ce numéro n’est pas dans la liste du programme. Ce qu’en dit Microsoft : { $address }

## 1 passkey-not-accepted (medium)

error-passkey-not-accepted-title = Microsoft n’a pas accepté cette clé d’accès
error-passkey-not-accepted-meaning = La clé d’accès a été créée sur votre téléphone, mais votre entreprise n’accepte que celles qui sont créées dans l’application Authenticator. Vous n’avez pas fait d’erreur : c’est la page web qui vous a fait prendre l’autre chemin.
error-passkey-not-accepted-do-1 = Sur votre téléphone, ouvrez Authenticator et appuyez sur votre compte professionnel. Appuyez sur { $auth-settings }, puis sur { $auth-delete-passkey }. Cela supprime seulement la clé d’accès refusée.
error-passkey-not-accepted-do-2 = Restez dans Authenticator, appuyez de nouveau sur votre compte professionnel, puis sur { $auth-create-a-passkey }. Suivez les étapes affichées.
error-passkey-not-accepted-do-3 = Si la clé d’accès est encore refusée, envoyez à votre support informatique le message ci-dessous.
error-passkey-not-accepted-it = L’attestation est très probablement imposée, et la clé d’accès est passée par la voie WebAuthn ({ $ms-having-trouble } ou l’assistant en mode interruption), qui ne peut pas la fournir. La personne supprime la clé d’accès restante et en enregistre une nouvelle dans Authenticator. Pour les personnes qui doivent utiliser le code QR, un profil de clé d’accès distinct, sans attestation, est une possibilité.

## 2 app-protection-block (medium)

error-app-protection-block-title = Une règle de votre entreprise bloque Authenticator ici
error-app-protection-block-meaning = À cet endroit, votre entreprise demande une application spécialement protégée, ce qu’Authenticator ne peut pas être. Vous n’y êtes pour rien, et réessayer n’y changera rien.
error-app-protection-block-do-1 = Arrêtez-vous ici. Vous n’avez rien à supprimer ni à recommencer.
error-app-protection-block-do-2 = Envoyez à votre support informatique le message ci-dessous. Il peut faire modifier la règle.
error-app-protection-block-it = Une stratégie d’accès conditionnel exigeant une stratégie de protection des applications ou une application cliente approuvée couvre la connexion d’Authenticator, qui est un broker et ne peut pas y satisfaire. Solutions documentées : cibler des applications précises avec un filtre, combiner le contrôle d’octroi avec « appareil conforme » par un OU, ou une exemption limitée dans le temps avec des contrôles compensatoires. Microsoft documente une exclusion de Microsoft Authenticator Credential Registration (ID d’application 6aa00308-ea33-4caa-90d6-ae905d8cb51b), mais pas dans toutes les versions de la page : à vérifier dans votre tenant.

## 3 compliant-device-required (high)

error-compliant-device-required-title = Votre entreprise veut d’abord gérer ce téléphone
error-compliant-device-required-meaning = Une règle de l’entreprise ne laisse passer ici que les téléphones gérés. Le message vient de cette règle, pas de ce que vous avez fait.
error-compliant-device-required-do-1 = N’appuyez pas encore sur { $auth-continue }. Votre entreprise pourrait alors commencer à gérer votre téléphone.
error-compliant-device-required-do-2 = N’acceptez la gestion du téléphone par l’entreprise que si votre support informatique vous le demande.
error-compliant-device-required-do-3 = Envoyez à votre support informatique le message ci-dessous, et demandez si ce téléphone doit être géré. Une fois la question réglée, revenez ici et continuez.
error-compliant-device-required-it = Un contrôle d’octroi « appareil conforme » s’applique à l’enregistrement depuis le téléphone : la lecture des méthodes (UserAuthenticationMethod.Read) en est exemptée, l’écriture (UserAuthenticationMethod.ReadWrite) non. Inscrivez le téléphone ou excluez l’enregistrement. Microsoft documente pour cela Microsoft Authenticator Credential Registration (ID d’application 6aa00308-ea33-4caa-90d6-ae905d8cb51b), à vérifier dans votre tenant ; des praticiens excluent aussi Azure Credential Configuration Endpoint Service (ID d’application ea890292-c8c8-4433-b5ea-b09d0668e1a6), ce qui n’est pas documenté.

## 4 signin-blocked-security-info (medium)

error-signin-blocked-security-info-title = Cette étape n’est autorisée que depuis certains lieux ou appareils
error-signin-blocked-security-info-meaning = Votre entreprise protège cette étape, pour que personne d’autre ne puisse modifier votre façon de vous connecter. Vous n’avez pas fait d’erreur.
error-signin-blocked-security-info-do-1 = Si vous savez quel lieu ou quel appareil votre entreprise exige, par exemple le réseau du bureau, réessayez de là.
error-signin-blocked-security-info-do-2 = Sinon, demandez à votre support informatique un code valable peu de temps : { $ms-temporary-access-pass }. Utilisez-le sur votre téléphone, pas sur cet ordinateur. { -nobody-asks }
error-signin-blocked-security-info-do-3 = Si cela bloque encore, envoyez à votre support informatique le message ci-dessous.
error-signin-blocked-security-info-it = Probablement AADSTS53010 (ProofUpBlockedDueToSecurityInfoAcr) : une stratégie sur l’action utilisateur « Register security information », ou une force d’authentification qui bloque les points de terminaison des informations d’identification. La connexion à Authenticator est elle-même soumise à cette stratégie. Un passe d’accès temporaire (TAP) satisfait à l’authentification MFA depuis n’importe quel appareil ou lieu ; alignez la stratégie mobile sur celle de l’enregistrement. Le même titre apparaît aussi avec 53003, quand une stratégie bloque des plateformes d’appareils. { -check-who }

## 5 finish-setup-on-web (medium)

error-finish-setup-on-web-title = Authenticator vous renvoie vers le navigateur
error-finish-setup-on-web-meaning = Les règles de votre entreprise demandent une clé d’accès avant que vous en ayez une. L’application et le navigateur peuvent alors vous renvoyer sans fin de l’un à l’autre. Vous n’y êtes pour rien.
error-finish-setup-on-web-do-1 = Arrêtez-vous là pour l’instant, pour ne pas tourner en rond.
error-finish-setup-on-web-do-2 = N’appuyez sur { $auth-open-browser } que si votre support informatique vous le demande.
error-finish-setup-on-web-do-3 = Envoyez à votre support informatique le message ci-dessous. Il peut vous aider à continuer.
error-finish-setup-on-web-it = Une force d’authentification limitée aux clés d’accès, appliquée à toutes les ressources, couvre aussi la connexion nécessaire pour créer la première clé d’accès. Remède documenté : des stratégies distinctes pour ordinateurs et mobiles, avec une force mobile TAP plus clé d’accès identique à celle de « Register security information », ou un filtre d’applications. Terminer dans le navigateur ne fonctionne que si l’attestation est désactivée.

## 6 contact-admin-no-mfa (medium)

error-contact-admin-no-mfa-title = Il vous faut une deuxième preuve d’identité
error-contact-admin-no-mfa-meaning = Vous ne pouvez ajouter une clé d’accès que si vous pouvez prouver une deuxième fois que c’est bien vous. Votre compte n’a encore aucun moyen de le faire. Vous ne pouvez pas régler cela sans aide, et vous n’avez pas fait d’erreur.
error-contact-admin-no-mfa-do-1 = Demandez à votre support informatique un code valable peu de temps : { $ms-temporary-access-pass }. Vous pouvez lui envoyer le message ci-dessous. { -nobody-asks }
error-contact-admin-no-mfa-do-2 = Quand vous avez le code, utilisez-le sur votre téléphone, pas sur cet ordinateur. Il ne sert peut-être qu’une fois.
error-contact-admin-no-mfa-do-3 = Revenez ensuite ici et passez à l’étape suivante. Si le code ne fonctionne pas, dites-le à votre support informatique.
error-contact-admin-no-mfa-it = Le compte n’a aucune méthode MFA, or l’enregistrement demande une authentification MFA ou un passe d’accès temporaire (TAP). Émettez un TAP à utiliser sur le téléphone : après une connexion avec un TAP à usage unique, l’enregistrement doit être terminé dans les 10 minutes ; un TAP à usages multiples peut être réutilisé et relance ce délai. { -check-who }

## 7 lets-try-something-else (high)

error-lets-try-something-else-title = Reconnectez-vous, d’une autre façon
error-lets-try-something-else-meaning = Deux règles de sécurité ne vont pas ensemble. Vous n’avez pas fait d’erreur. Repartir à zéro suffit souvent.
error-lets-try-something-else-do-1 = Fermez toutes les fenêtres de votre navigateur.
error-lets-try-something-else-do-2 = Rouvrez la page { $ms-security-info } depuis ce programme.
error-lets-try-something-else-do-3 = Au moment de vous connecter, choisissez une autre méthode de connexion que la dernière fois.
error-lets-try-something-else-do-4 = Si le message revient, envoyez à votre support informatique le message ci-dessous.
error-lets-try-something-else-it = La force d’authentification sur l’action utilisateur « Register security information » entre en conflit avec la règle selon laquelle My Sign-Ins demande une authentification MFA si aucune n’a eu lieu dans les 10 dernières minutes. Remède documenté : fréquence de connexion « Every time » sur cette action utilisateur. La personne peut aussi se reconnecter avec une méthode que la force accepte.

## 8 key-type-blocked (medium)

error-key-type-blocked-title = La clé d’accès a sans doute été enregistrée au mauvais endroit
error-key-type-blocked-meaning = Elle est probablement allée dans un autre gestionnaire de mots de passe, comme Samsung Pass, et votre entreprise n’accepte pas les clés d’accès qui en viennent. Cela arrive facilement, car les téléphones aiment proposer leur propre application.
error-key-type-blocked-do-1 = Supprimez la nouvelle clé d’accès dans l’application où elle a été enregistrée.
error-key-type-blocked-do-2 = Réessayez. Quand le téléphone demande où enregistrer la clé d’accès, choisissez { $auth-name }.
error-key-type-blocked-do-3 = Si vous ne le voyez pas, cherchez { $samsung-use-a-different-passkey } ou des mots semblables.
error-key-type-blocked-do-4 = Vous avez bien choisi Authenticator et c’est encore refusé ? Envoyez à votre support informatique le message ci-dessous.
error-key-type-blocked-it = L’AAGUID de la nouvelle clé d’accès n’est pas autorisé pour cette personne, le plus souvent parce qu’un autre fournisseur a pris la demande. Si c’est Authenticator qui a été refusé, autorisez ses AAGUID : de1e552d-db1d-4423-a619-566b625cdc84 (Android) et 90a3ccdf-635c-4729-a248-9b709135078f (iOS).

## 9 passkey-not-registered (medium)

error-passkey-not-registered-title = La clé d’accès n’a pas été enregistrée cette fois-ci
error-passkey-not-registered-meaning = Peut-être que cela a pris trop de temps, que l’étape a été annulée ou que vous avez utilisé une fenêtre privée. Rien n’est cassé. Vous pouvez simplement réessayer.
error-passkey-not-registered-do-1 = Utilisez une fenêtre normale de Microsoft Edge ou de Google Chrome, pas une fenêtre privée ni une fenêtre à l’intérieur d’un autre programme.
error-passkey-not-registered-do-2 = Gardez votre téléphone déverrouillé en main, puis recommencez.
error-passkey-not-registered-do-3 = Si cela échoue une deuxième fois, envoyez à votre support informatique le message ci-dessous.
error-passkey-not-registered-it = Typique d’un navigateur intégré (vu dans la fenêtre de connexion de Windows App), d’un délai dépassé ou d’une fenêtre privée. Faites faire l’inscription dans une fenêtre de navigateur normale, pas dans Windows App.

## 10 passkey-already-exists (high)

error-passkey-already-exists-title = Un essai précédent a laissé une clé d’accès
error-passkey-already-exists-meaning = Une clé d’accès existe déjà sur votre téléphone, mais votre compte professionnel ne la connaît peut-être pas. Cela peut arriver quand un essai précédent s’est arrêté en chemin.
error-passkey-already-exists-do-1 = Ouvrez votre page { $ms-security-info }. Si la clé d’accès est dans la liste, c’est peut-être déjà fini : passez à la dernière vérification dans ce programme.
error-passkey-already-exists-do-2 = Si elle n’est pas dans la liste, ouvrez Authenticator sur votre téléphone et appuyez sur votre compte professionnel. Appuyez sur { $auth-settings }, puis sur { $auth-delete-passkey }.
error-passkey-already-exists-do-3 = Appuyez de nouveau sur votre compte professionnel, puis sur { $auth-create-a-passkey }.
error-passkey-already-exists-do-4 = Si cela échoue encore, envoyez à votre support informatique le message ci-dessous.
error-passkey-already-exists-it = Une clé d’accès existe localement dans Authenticator sans équivalent dans Entra, après un refus dû à l’attestation, un délai dépassé ou un fournisseur non autorisé. La personne supprime la clé d’accès locale et réessaie ; supprimez l’entrée obsolète sur le serveur s’il y en a une.

## 11 work-profile-cannot-sign-in (high)

error-work-profile-cannot-sign-in-title = La clé d’accès est dans l’autre profil de votre téléphone
error-work-profile-cannot-sign-in-meaning = Votre téléphone sépare les applications de travail et les applications personnelles. Une clé d’accès ne fonctionne que dans le profil où elle a été créée. Il vous en faut sans doute simplement une deuxième.
error-work-profile-cannot-sign-in-do-1 = Ouvrez l’application Authenticator de votre profil professionnel, celle avec la mallette.
error-work-profile-cannot-sign-in-do-2 = Appuyez-y sur votre compte professionnel, puis sur { $auth-create-a-passkey }. Vous pouvez garder la première clé d’accès.
error-work-profile-cannot-sign-in-do-3 = S’il n’y a pas d’application Authenticator avec la mallette, ou si cela échoue, envoyez à votre support informatique le message ci-dessous.
error-work-profile-cannot-sign-in-it = Sous Android, une clé d’accès n’est utilisable que dans le profil où elle a été créée. Authenticator doit être installé dans le profil professionnel, y être autorisé comme fournisseur d’identifiants (credential provider) et contenir sa propre clé d’accès ; celle du profil personnel ne compte pas.

## 12 sign-in-another-way (high)

error-sign-in-another-way-title = Cette clé d’accès ne fonctionne plus
error-sign-in-another-way-meaning = Microsoft n’a pas pu utiliser la clé d’accès de votre téléphone. Elle n’est plus valable, mais vous pouvez vite en créer une nouvelle.
error-sign-in-another-way-do-1 = Connectez-vous avec une autre méthode que vous avez déjà.
error-sign-in-another-way-do-2 = Supprimez l’ancienne clé d’accès : dans Authenticator, appuyez sur votre compte professionnel, puis sur { $auth-settings }, puis sur { $auth-delete-passkey }. Si elle figure aussi sur la page { $ms-security-info }, supprimez-la également là.
error-sign-in-another-way-do-3 = Créez une nouvelle clé d’accès avec ce programme.
error-sign-in-another-way-do-4 = Si vous n’avez aucun autre moyen de vous connecter, envoyez à votre support informatique le message ci-dessous.
error-sign-in-another-way-it = La clé d’accès sur l’appareil n’est plus valable pour ce compte. La personne se connecte avec une autre méthode ou un passe d’accès temporaire (TAP), supprime la clé d’accès obsolète et en enregistre une nouvelle. { -check-who }

## 13 passkey-no-longer-usable (high)

error-passkey-no-longer-usable-title = Cette clé d’accès a été retirée de votre compte
error-passkey-no-longer-usable-meaning = L’ancienne clé d’accès est encore sur votre téléphone, mais votre compte ne la connaît plus. Il vous en faut simplement une nouvelle.
error-passkey-no-longer-usable-do-1 = Dans Authenticator, appuyez sur votre compte professionnel, puis sur { $auth-settings }, puis sur { $auth-delete-passkey }.
error-passkey-no-longer-usable-do-2 = Créez une nouvelle clé d’accès avec ce programme.
error-passkey-no-longer-usable-do-3 = Si vous ne pouvez pas vous connecter sans l’ancienne, envoyez à votre support informatique le message ci-dessous.
error-passkey-no-longer-usable-it = La clé d’accès a été supprimée sur le serveur et reste sur le téléphone. La personne supprime la copie locale et en enregistre une nouvelle ; émettez un passe d’accès temporaire (TAP) s’il ne reste aucune autre méthode. { -check-who }

## 14 phone-option-or-qr-missing (high)

error-phone-option-or-qr-missing-title = L’ordinateur ne propose pas votre téléphone
error-phone-option-or-qr-missing-meaning = Le code QR ne s’affiche que si l’ordinateur et le téléphone peuvent se détecter. Le plus souvent, le Bluetooth est désactivé ou interdit, ou le téléphone est trop loin.
error-phone-option-or-qr-missing-do-1 = Activez le Bluetooth sur l’ordinateur et sur le téléphone. Il n’est pas nécessaire de les associer.
error-phone-option-or-qr-missing-do-2 = Posez le téléphone à côté de l’ordinateur et vérifiez que les deux ont Internet. Cherchez ensuite de nouveau { $ms-phone-option }.
error-phone-option-or-qr-missing-do-3 = Toujours rien ? Revenez en arrière dans ce programme et choisissez un parcours sans code QR. Il se passe de Bluetooth.
error-phone-option-or-qr-missing-do-4 = Si aucun autre parcours ne vous est proposé, envoyez à votre support informatique le message ci-dessous.
error-phone-option-or-qr-missing-it = Le Bluetooth est désactivé, interdit par une stratégie ou hors de portée, ou un appareil est hors ligne. On peut autoriser le Bluetooth pour les seules clés d’accès : ServicesAllowedList avec les services 0000FFFD-0000-1000-8000-00805F9B34FB et 0000FFF9-0000-1000-8000-00805F9B34FB. Le parcours dans l’application et celui qui passe de l’ordinateur à l’application n’ont pas besoin de Bluetooth.

## 15 stuck-connecting-to-device (medium)

error-stuck-connecting-to-device-title = L’ordinateur et le téléphone n’arrivent pas à se joindre
error-stuck-connecting-to-device-meaning = Le code QR a été lu, mais l’ordinateur et le téléphone ne peuvent pas se connecter. Le plus souvent, c’est le réseau qui bloque. Vous ne pouvez pas le voir.
error-stuck-connecting-to-device-do-1 = Annulez, vérifiez que le Bluetooth est activé sur les deux appareils, et réessayez une fois.
error-stuck-connecting-to-device-do-2 = Si vous en avez le droit, essayez sur un autre réseau.
error-stuck-connecting-to-device-do-3 = Ou revenez en arrière dans ce programme et choisissez un parcours sans code QR.
error-stuck-connecting-to-device-do-4 = Envoyez à votre support informatique le message ci-dessous, pour qu’il puisse faire autoriser la connexion.
error-stuck-connecting-to-device-it = Les hôtes de tunnel du parcours QR sont probablement bloqués ou interceptés. Autorisez cable.ua5v.com (Android), cable.auth.com, app-site-association.cdn-apple.com et app-site-association.networking.apple (iPhone et iPad) depuis l’ordinateur et le téléphone, sans proxy ni inspection TLS. Le Bluetooth doit fonctionner sur les deux appareils.

## 16 tap-blocked-by-policy (high)

error-tap-blocked-by-policy-title = Le code temporaire a été refusé
error-tap-blocked-by-policy-meaning = Le code a peut-être déjà servi, ou il ne correspond pas aux paramètres de votre entreprise. Vous n’avez pas fait d’erreur, mais il vous faut un nouveau code.
error-tap-blocked-by-policy-do-1 = Ne saisissez plus le même code.
error-tap-blocked-by-policy-do-2 = Demandez un nouveau code ({ $ms-temporary-access-pass }) à votre support informatique et envoyez-lui le message ci-dessous. { -nobody-asks }
error-tap-blocked-by-policy-do-3 = Utilisez le nouveau code sur votre téléphone, pas sur cet ordinateur. S’il est refusé aussi, rappelez votre support informatique.
error-tap-blocked-by-policy-it = La personne n’est pas dans l’étendue de la stratégie des passes d’accès temporaires (TAP), le passe est à usages multiples alors que la stratégie impose l’usage unique, ou il a déjà été utilisé. Corrigez la stratégie et émettez un nouveau passe ; un passe à usage unique doit être utilisé sur le téléphone. { -check-who }

## 17 tap-not-offered (high)

error-tap-not-offered-title = La page de connexion ne demande pas votre code temporaire
error-tap-not-offered-meaning = Un nouveau code peut mettre quelques minutes à fonctionner. Il a peut-être aussi déjà servi, ou votre compte n’est pas encore prévu pour cela.
error-tap-not-offered-do-1 = Attendez quelques minutes, puis recommencez la connexion.
error-tap-not-offered-do-2 = Sur la page de connexion, cherchez { $ms-use-tap-instead } ou des mots semblables.
error-tap-not-offered-do-3 = Si vous ne le trouvez pas, envoyez à votre support informatique le message ci-dessous et demandez-lui de vérifier le code. { -nobody-asks }
error-tap-not-offered-it = La personne n’est pas dans l’étendue de la stratégie des passes d’accès temporaires (TAP), le passe est épuisé, ou il n’est pas encore répliqué (quelques minutes). Vérifiez l’étendue et l’état du passe et émettez-en un nouveau si nécessaire. { -check-who }

## 18 tap-guest-refused (high)

error-tap-guest-refused-title = Les invités ne peuvent pas recevoir de code temporaire
error-tap-guest-refused-meaning = Votre compte est ici un compte invité d’une autre organisation. Un tel code ne peut pas être donné à un invité. C’est une règle générale, qui n’a rien à voir avec vous.
error-tap-guest-refused-do-1 = Demandez de l’aide pour vous connecter au support informatique de votre propre organisation, celle de votre compte.
error-tap-guest-refused-do-2 = Prévenez aussi le support informatique d’ici et envoyez-lui le message ci-dessous.
error-tap-guest-refused-it = Un passe d’accès temporaire (TAP) ne peut pas être ajouté à un invité externe, et les invités ne peuvent pas enregistrer de clés d’accès dans le tenant de ressources. Faites effectuer l’authentification MFA dans le tenant d’origine.

## 19 more-information-required (medium)

error-more-information-required-title = Votre entreprise vous demande d’ajouter une méthode de connexion
error-more-information-required-meaning = Il n’y a rien d’anormal, et vous n’avez pas fait d’erreur. Microsoft affiche cette page quand votre entreprise veut mieux protéger votre compte.
error-more-information-required-do-1 = Cette page est-elle apparue après que vous avez vous-même commencé à vous connecter ? Alors cliquez sur { $ms-next }. Dans la plupart des entreprises, la page suivante se trouve sur mysignins.microsoft.com.
error-more-information-required-do-2 = Si elle veut vous montrer un code QR, essayez { $ms-different-method }, puis { $ms-passkey-in-authenticator }.
error-more-information-required-do-3 = Si vous avez un doute sur l’authenticité de la page, fermez-la et adressez-vous à votre support informatique.
error-more-information-required-it = L’enregistrement est imposé à la connexion (mode interruption) ; ce n’est pas une panne. La variante « clé d’accès » de l’assistant peut lancer la voie WebAuthn, qui échoue avec l’attestation : la personne choisit alors une autre méthode et Passkey in Microsoft Authenticator.

## 20 restored-account-needs-sign-in (high)

error-restored-account-needs-sign-in-title = Votre compte vient d’une sauvegarde : connectez-vous une fois
error-restored-account-needs-sign-in-meaning = Les mots en rouge ne sont qu’un rappel. Le nom de votre compte est revenu sur ce téléphone, mais la connexion reste à faire.
error-restored-account-needs-sign-in-do-1 = Appuyez sur le compte avec les mots en rouge { $auth-sign-in-to-add }.
error-restored-account-needs-sign-in-do-2 = Connectez-vous. Vous pourrez ensuite créer la clé d’accès.
error-restored-account-needs-sign-in-do-3 = Si vous ne pouvez pas vous connecter, envoyez à votre support informatique le message ci-dessous et demandez un code temporaire ({ $ms-temporary-access-pass }). { -nobody-asks }
error-restored-account-needs-sign-in-it = Le compte a été restauré depuis une sauvegarde d’Authenticator, qui ne contient jamais de clés d’accès. La personne se connecte une fois au compte, puis enregistre une nouvelle clé d’accès ; émettez un passe d’accès temporaire (TAP) s’il ne reste aucune autre méthode. { -check-who }

## 21 no-passkeys-available (high)

error-no-passkeys-available-title = Aucune clé d’accès n’a été trouvée sur le téléphone
error-no-passkeys-available-meaning = Il manque peut-être un détail, comme le verrouillage de l’écran ou Internet. Sur un nouveau téléphone, c’est normal : les clés d’accès de l’ancien n’y sont pas transférées.
error-no-passkeys-available-do-1 = Vérifiez que le téléphone a un verrouillage d’écran.
error-no-passkeys-available-do-2 = Vérifiez que le Bluetooth et Internet sont activés sur le téléphone et sur l’ordinateur. Puis réessayez.
error-no-passkeys-available-do-3 = Nouveau téléphone ? Reprenez ce programme depuis le début et créez une nouvelle clé d’accès. Gardez l’ancien téléphone jusque-là, si vous l’avez encore.
error-no-passkeys-available-do-4 = Si vous n’avez aucun autre moyen de vous connecter, demandez un code temporaire ({ $ms-temporary-access-pass }) à votre support informatique et envoyez-lui le message ci-dessous. { -nobody-asks }
error-no-passkeys-available-it = Aucune clé d’accès utilisable sur le téléphone : verrouillage d’écran, Bluetooth ou Internet manquant, ou clé d’accès restée sur l’ancien téléphone (elle ne fait jamais partie de la sauvegarde d’Authenticator). Émettez un passe d’accès temporaire (TAP) pour que la personne puisse en enregistrer une nouvelle. { -check-who }

## 22 rooted-or-jailbroken (high)

error-rooted-or-jailbroken-title = Authenticator ne fait pas confiance au système de ce téléphone
error-rooted-or-jailbroken-meaning = Le système de ce téléphone semble avoir été modifié. Microsoft n’autorise plus les comptes professionnels sur ces téléphones, et votre entreprise n’y peut rien.
error-rooted-or-jailbroken-do-1 = Ne configurez pas la clé d’accès sur ce téléphone.
error-rooted-or-jailbroken-do-2 = Si vous avez un autre téléphone, prenez celui-là et relancez ce programme.
error-rooted-or-jailbroken-do-3 = Sinon, envoyez à votre support informatique le message ci-dessous et demandez s’il existe une autre solution, comme une clé de sécurité.
error-rooted-or-jailbroken-it = Authenticator a détecté un téléphone jailbreaké ou rooté. En 2026, Microsoft a déployé un avertissement, puis un blocage de l’enregistrement et de la connexion, puis l’effacement des identifiants Entra ; c’est toujours actif, sans possibilité d’y renoncer. Il faut un autre téléphone ou une clé de sécurité.

## 23 not-allowed-error (high)

error-not-allowed-error-title = L’étape a été interrompue
error-not-allowed-error-meaning = L’étape a été annulée, a pris trop de temps, ou une autre fenêtre est passée devant. Cela arrive facilement, et rien n’est cassé.
error-not-allowed-error-do-1 = Gardez votre téléphone déverrouillé à côté de vous.
error-not-allowed-error-do-2 = Réessayez, tranquillement. Laissez la fenêtre du navigateur au premier plan et ne cliquez nulle part ailleurs jusqu’à la fin.
error-not-allowed-error-do-3 = Si cela continue, envoyez à votre support informatique le message ci-dessous.
error-not-allowed-error-it = NotAllowedError signifie une annulation, un délai dépassé, une perte de focus ou un échec CTAP. Sous Windows, les détails sont dans le journal d’événements Microsoft-Windows-WebAuthN/Operational.

## 24 something-went-wrong (medium)

error-something-went-wrong-title = La page de Microsoft n’a pas dit ce qui ne va pas
error-something-went-wrong-meaning = Ce message peut vouloir dire beaucoup de choses. Souvent, c’est une clé d’accès d’un essai précédent ou d’une autre application qui bloque, et vous n’y êtes pour rien.
error-something-went-wrong-do-1 = Regardez sur la page { $ms-security-info } et dans Authenticator. Si un essai précédent a laissé une clé d’accès, supprimez-la.
error-something-went-wrong-do-2 = Réessayez dans un autre navigateur, dans une fenêtre normale.
error-something-went-wrong-do-3 = Si cela échoue encore, envoyez à votre support informatique le message ci-dessous.
error-something-went-wrong-it = Message générique, souvent causé par un identifiant venant du mauvais emplacement. Supprimez les clés d’accès obsolètes, essayez un autre navigateur et consultez les journaux de connexion et d’audit pour l’heure de l’essai.

## 25 method-missing-in-list (high)

error-method-missing-in-list-title = Les clés d’accès dans Authenticator ne sont pas activées pour votre compte
error-method-missing-in-list-meaning = Vous ne voyez pas { $ms-passkey-in-authenticator } dans la liste. Votre entreprise n’a probablement pas activé cette option pour votre compte. Vous ne pouvez pas changer cela vous-même.
error-method-missing-in-list-do-1 = Ne choisissez pas { $ms-plain-passkey } à la place. Votre clé d’accès pourrait se retrouver dans la mauvaise application.
error-method-missing-in-list-do-2 = Y a-t-il dans la liste de { $ms-security-info } une ancienne clé d’accès que vous n’utilisez plus ? Supprimez-la. Si votre entreprise a changé quelque chose aujourd’hui, attendez deux heures et regardez de nouveau.
error-method-missing-in-list-do-3 = Envoyez à votre support informatique le message ci-dessous. Il peut faire activer cette option pour vous.
error-method-missing-in-list-it = Vérifiez que Passkey (FIDO2) est activé, que la personne est dans un groupe ciblé et dans aucun groupe exclu (l’exclusion l’emporte), que « Allow self-service set up » est sur « Yes » et que le profil de la personne autorise les AAGUID d’Authenticator. La méthode manque aussi quand le maximum autorisé est déjà configuré, et pendant une à deux heures après une modification de la stratégie.

## 26 code-53000-device-not-compliant (high)

error-code-53000-device-not-compliant-title = Votre entreprise n’autorise ici que les appareils vérifiés
error-code-53000-device-not-compliant-meaning = Selon une règle de l’entreprise, l’appareil doit d’abord remplir certaines conditions. Vous n’avez pas fait d’erreur.
error-code-53000-device-not-compliant-do-1 = Arrêtez-vous ici. Réessayer n’y changera rien.
error-code-53000-device-not-compliant-do-2 = Envoyez à votre support informatique le message ci-dessous, avec le numéro 53000.
error-code-53000-device-not-compliant-it = 53000 DeviceNotCompliant : un contrôle d’octroi « appareil conforme » n’est pas satisfait. Rendez l’appareil conforme ou excluez l’enregistrement. Microsoft documente pour cela Microsoft Authenticator Credential Registration (ID d’application 6aa00308-ea33-4caa-90d6-ae905d8cb51b) ; à vérifier dans votre tenant.

## 27 code-53001-device-not-domain-joined (high)

error-code-53001-device-not-domain-joined-title = Une règle pour les ordinateurs de l’entreprise s’est appliquée à votre appareil
error-code-53001-device-not-domain-joined-meaning = La règle demande un ordinateur qui appartient au réseau de l’entreprise. Un téléphone ne peut pas y répondre. Vous ne pouvez pas régler cela vous-même.
error-code-53001-device-not-domain-joined-do-1 = Arrêtez-vous ici. Réessayer n’y changera rien.
error-code-53001-device-not-domain-joined-do-2 = Envoyez à votre support informatique le message ci-dessous, avec le numéro 53001.
error-code-53001-device-not-domain-joined-it = 53001 DeviceNotDomainJoined : un contrôle d’octroi exigeant un appareil avec jonction hybride est appliqué. Ne l’appliquez pas aux téléphones.

## 28 code-53002-app-not-approved (high)

error-code-53002-app-not-approved-title = Une règle de l’entreprise n’autorise pas cette application
error-code-53002-app-not-approved-meaning = Votre entreprise a une liste d’applications approuvées, et celle que vous utilisez n’y est pas. Vous n’y êtes pour rien.
error-code-53002-app-not-approved-do-1 = Arrêtez-vous ici. Réessayer n’y changera rien.
error-code-53002-app-not-approved-do-2 = Envoyez à votre support informatique le message ci-dessous, avec le numéro 53002.
error-code-53002-app-not-approved-it = 53002 ApplicationUsedIsNotAnApprovedApp : le contrôle d’octroi « application cliente approuvée » s’applique. Son retrait était annoncé pour mars 2026, remplacez-le donc par une stratégie de protection des applications ; notez qu’Authenticator ne peut pas non plus y satisfaire, l’enregistrement doit donc rester en dehors.

## 29 code-53003-blocked-by-ca (high)

error-code-53003-blocked-by-ca-title = Une règle de l’entreprise a bloqué cette connexion
error-code-53003-blocked-by-ca-meaning = L’une des règles de sécurité de votre entreprise a dit non. D’ici, personne ne peut voir laquelle, mais votre support informatique le peut.
error-code-53003-blocked-by-ca-do-1 = Si la page affiche un Correlation ID (ID de corrélation), copiez-le ou prenez-le en photo.
error-code-53003-blocked-by-ca-do-2 = Envoyez-le à votre support informatique avec le message ci-dessous.
error-code-53003-blocked-by-ca-it = 53003 BlockedByConditionalAccess : peut venir de n’importe quelle stratégie d’accès conditionnel. Le journal de connexion nomme la stratégie ; cherchez-la avec l’ID de corrélation. Si l’application est Microsoft Authenticator et la ressource ea890292-c8c8-4433-b5ea-b09d0668e1a6, c’est peut-être l’enregistrement de la clé d’accès qui est bloqué ; vérifiez aussi un éventuel blocage de plateformes d’appareils.

## 30 code-53004-53011-risk (high)

error-code-53004-53011-risk-title = Microsoft a bloqué cette étape pour protéger votre compte
error-code-53004-53011-risk-meaning = Microsoft voit un risque et veut que votre support informatique vérifie d’abord. Cela seul ne veut pas dire que vous avez fait une erreur.
error-code-53004-53011-risk-do-1 = N’essayez plus pour l’instant.
error-code-53004-53011-risk-do-2 = Contactez rapidement votre support informatique et envoyez-lui le message ci-dessous.
error-code-53004-53011-risk-it = 53004 ProofUpBlockedDueToRisk ou 53011 : l’enregistrement est bloqué en raison d’un risque. Analysez et corrigez le risque, puis laissez la personne réessayer.

## 31 code-53009-app-protection (low)

error-code-53009-app-protection-title = Une règle sur les applications protégées bloque peut-être cette étape
error-code-53009-app-protection-meaning = Ce numéro veut souvent dire que votre entreprise demande une application spécialement protégée. En général, vous n’y pouvez rien.
error-code-53009-app-protection-do-1 = Arrêtez-vous là pour l’instant.
error-code-53009-app-protection-do-2 = Envoyez à votre support informatique le message ci-dessous, avec le numéro 53009.
error-code-53009-app-protection-it = 53009 indiquerait l’absence d’une stratégie de protection des applications Intune (source non confirmée). Authenticator ne peut pas satisfaire à ce contrôle : cherchez la stratégie dans le journal de connexion, puis utilisez un filtre d’applications, un OU avec « appareil conforme » ou une exclusion de l’enregistrement.

## 32 code-530035-security-defaults (high)

error-code-530035-security-defaults-title = La protection de base de votre entreprise a bloqué cette connexion
error-code-530035-security-defaults-meaning = Votre entreprise utilise la protection de base de Microsoft, qui a dit non ici. Vous n’avez pas fait d’erreur.
error-code-530035-security-defaults-do-1 = Arrêtez-vous ici. Réessayer n’y changera probablement rien.
error-code-530035-security-defaults-do-2 = Envoyez à votre support informatique le message ci-dessous, avec le numéro 530035.
error-code-530035-security-defaults-it = 530035 BlockedBySecurityDefaults : les paramètres de sécurité par défaut du tenant bloquent la connexion. Nous ne connaissons pas de remède documenté pour cette étape ; regardez dans le journal de connexion ce qui a été refusé.

## 33 code-135010-key-not-found (high, cure medium)

error-code-135010-key-not-found-title = Votre compte ne connaît pas cette clé d’accès
error-code-135010-key-not-found-meaning = Le téléphone a une clé d’accès, mais elle n’est probablement plus associée à votre compte. Une nouvelle résout le problème.
error-code-135010-key-not-found-do-1 = Dans Authenticator, appuyez sur votre compte professionnel, puis sur { $auth-settings }, puis sur { $auth-delete-passkey }.
error-code-135010-key-not-found-do-2 = Créez une nouvelle clé d’accès avec ce programme.
error-code-135010-key-not-found-do-3 = Si cela échoue, envoyez à votre support informatique le message ci-dessous, avec le numéro 135010.
error-code-135010-key-not-found-it = 135010 KeyNotFound : la clé est inconnue d’Entra. La personne supprime la clé d’accès locale et en enregistre une nouvelle.

## 34 android14-no-provider-switch (high)

error-android14-no-provider-switch-title = Ce téléphone n’a pas d’option pour Authenticator
error-android14-no-provider-switch-meaning = Certains fabricants n’ont pas inclus cette option dans Android 14. Aucune application ne peut l’ajouter, vous n’avez donc rien oublié.
error-android14-no-provider-switch-do-1 = Utilisez d’abord la recherche dans les paramètres du téléphone et saisissez { $android-search-passkey }.
error-android14-no-provider-switch-do-2 = Si aucune liste avec { $auth-name } n’apparaît, cherchez une mise à jour du système et installez Android 15 ou plus récent, si votre téléphone le propose.
error-android14-no-provider-switch-do-3 = Pas de mise à jour ? Utilisez un autre téléphone, ou envoyez à votre support informatique le message ci-dessous et demandez une clé de sécurité.
error-android14-no-provider-switch-it = Sous Android 14, le Credential Manager était facultatif pour les fabricants, et il manque sur certains téléphones. Microsoft conseille Android 15 ; pour vérifier un téléphone : adb shell pm has-feature android.software.credentials. Sinon, proposez une clé de sécurité ou un autre téléphone.

## 35 attestation-service-down (high)

error-attestation-service-down-title = Une vérification de votre téléphone n’a pas pu se terminer
error-attestation-service-down-meaning = Apple ou Google doit confirmer par Internet que votre téléphone est authentique. Ce service peut être surchargé ou en panne un moment, et cela n’a rien à voir avec vous.
error-attestation-service-down-do-1 = Vérifiez que le téléphone a Internet.
error-attestation-service-down-do-2 = Attendez un moment, puis réessayez.
error-attestation-service-down-do-3 = Si cela échoue encore plus tard, envoyez à votre support informatique le message ci-dessous.
error-attestation-service-down-it = Quand l’attestation est imposée, le téléphone interroge Apple (App Attest) ou Google (Play Integrity et Key Attestation) en ligne. Consultez https://developer.apple.com/system-status/ et https://status.play.google.com/ et assurez-vous que le réseau du téléphone atteint ces services.

## 36 company-portal-too-old (high)

error-company-portal-too-old-title = Une autre application de l’entreprise sur votre téléphone est trop ancienne
error-company-portal-too-old-meaning = L’application Company Portal (Portail d’entreprise) de votre téléphone est trop ancienne. De ce fait, vous ne pouvez pas configurer Authenticator. Une mise à jour règle le problème.
error-company-portal-too-old-do-1 = Ouvrez le magasin d’applications de votre téléphone, cherchez Company Portal (Portail d’entreprise) et mettez l’application à jour.
error-company-portal-too-old-do-2 = Revenez dans Authenticator et réessayez.
error-company-portal-too-old-do-3 = Si vous ne pouvez pas la mettre à jour, envoyez à votre support informatique le message ci-dessous.
error-company-portal-too-old-it = Sur les téléphones Android avec une version de Company Portal inférieure à 2111 (5.0.5333.0), Authenticator ne peut pas être enregistré. Déployez la mise à jour.

## 37 naming-page-hangs (low)

error-naming-page-hangs-title = La page du nom n’avance plus
error-naming-page-hangs-meaning = Souvent, la clé d’accès est déjà enregistrée alors que la page continue de tourner. Vous avez sans doute tout fait correctement.
error-naming-page-hangs-do-1 = Ouvrez la page { $ms-security-info } dans un nouvel onglet et regardez si la clé d’accès est dans la liste.
error-naming-page-hangs-do-2 = Si elle y est, fermez la page bloquée. Vous pouvez passer à la dernière vérification dans ce programme.
error-naming-page-hangs-do-3 = Si elle n’y est pas, réessayez une fois. Si cela n’aide pas, envoyez à votre support informatique le message ci-dessous.
error-naming-page-hangs-it = Il est signalé que la page de nommage de l’assistant web se bloque parfois alors que la clé d’accès existe. Vérifiez les méthodes d’authentification de la personne ; si la clé d’accès n’y est pas, faites supprimer la clé d’accès locale et en enregistrer une nouvelle dans Authenticator.

## 38 windows-whfb-credential-exists (high)

error-windows-whfb-credential-exists-title = L’ordinateur a voulu garder la clé d’accès pour lui
error-windows-whfb-credential-exists-meaning = Windows a voulu enregistrer la clé d’accès sur cet ordinateur. Mais votre clé d’accès doit aller sur votre téléphone.
error-windows-whfb-credential-exists-do-1 = Annulez et recommencez.
error-windows-whfb-credential-exists-do-2 = Choisissez { $ms-passkey-in-authenticator }. Si Windows demande où enregistrer la clé d’accès, choisissez le téléphone, pas Windows.
error-windows-whfb-credential-exists-do-3 = Si le téléphone n’est pas proposé, revenez en arrière dans ce programme et choisissez le parcours dans Authenticator. Si cela échoue aussi, envoyez à votre support informatique le message ci-dessous.
error-windows-whfb-credential-exists-it = L’enregistrement d’une clé d’accès Microsoft Entra sous Windows échoue s’il existe déjà des informations d’identification Windows Hello Entreprise pour le même compte. La personne doit plutôt choisir le téléphone, de préférence avec Passkey in Microsoft Authenticator.

## 39 cannot-access-right-now (medium)

error-cannot-access-right-now-title = La connexion a réussi, mais une règle de l’entreprise bloque l’étape suivante
error-cannot-access-right-now-meaning = Votre entreprise n’autorise cette étape que depuis certains lieux, appareils, navigateurs ou applications. Vous n’avez pas fait d’erreur.
error-cannot-access-right-now-do-1 = Avez-vous utilisé une fenêtre privée, ou une fenêtre à l’intérieur d’un autre programme ? Alors réessayez une fois dans une fenêtre normale de Microsoft Edge ou de Google Chrome.
error-cannot-access-right-now-do-2 = Si les mêmes mots reviennent, n’insistez pas. Si la page affiche un numéro ou un Correlation ID (ID de corrélation), copiez-le ou prenez-le en photo.
error-cannot-access-right-now-do-3 = Envoyez le numéro ou la photo à votre support informatique, avec le message ci-dessous.
error-cannot-access-right-now-it = Une stratégie d’accès conditionnel bloque après une première étape correcte, le plus souvent avec 53003. { -log-policy } Vérifiez aussi un éventuel blocage de plateformes d’appareils. Microsoft documente une exclusion de Microsoft Authenticator Credential Registration (ID d’application 6aa00308-ea33-4caa-90d6-ae905d8cb51b), mais pas dans toutes les versions de la page : à vérifier dans votre tenant.

## 40 help-keep-device-secure (medium)

error-help-keep-device-secure-title = Authenticator veut enregistrer ce téléphone auprès de Microsoft
error-help-keep-device-secure-meaning = Ce n’est pas une erreur. Authenticator indique à Microsoft que ce téléphone va avec votre compte professionnel. Cet enregistrement n’est pas la gestion du téléphone par l’entreprise.
error-help-keep-device-secure-do-1 = Venez-vous d’ajouter votre compte professionnel, ou d’activer la connexion avec le téléphone ? Alors appuyez sur { $auth-register }.
error-help-keep-device-secure-do-2 = Si une page suivante dit que votre entreprise veut gérer le téléphone, attendez et demandez d’abord à votre support informatique.
error-help-keep-device-secure-do-3 = Si l’enregistrement échoue, envoyez à votre support informatique le message ci-dessous.
error-help-keep-device-secure-it = Enregistrement de l’appareil (Entra registered), nécessaire une fois par tenant pour la connexion par téléphone sans mot de passe ; ce n’est pas une panne. La clé d’accès seule n’en a pas besoin. En cas d’échec, vérifiez « Users may register their devices » et « Maximum number of devices ». Une page plus ancienne, qui demandait l’inscription dans la gestion, avait le même titre : si c’est demandé, un contrôle d’octroi « appareil conforme » s’applique.

## 41 prompted-setup-error-skip (high)

error-prompted-setup-error-skip-title = La configuration d’une clé d’accès pendant la connexion a échoué
error-prompted-setup-error-skip-meaning = La page de connexion a proposé de configurer une clé d’accès, et cela n’a pas marché. Rien n’est cassé. Vous pouvez passer cette étape, et personne ne le compte.
error-prompted-setup-error-skip-do-1 = Sur la page d’erreur, sélectionnez { $ms-skip }. Vous pouvez ensuite continuer votre travail.
error-prompted-setup-error-skip-do-2 = Créez la clé d’accès dans l’application Authenticator. Ce programme vous montre comment faire.
error-prompted-setup-error-skip-do-3 = Si vous ne pouvez pas continuer sans clé d’accès, envoyez à votre support informatique le message ci-dessous.
error-prompted-setup-error-skip-it = Une configuration lancée par la campagne d’inscription a échoué. Passer l’étape sur cette page d’erreur ne compte pas comme un report. L’invite enregistre la clé d’accès avec l’appareil ou le navigateur utilisé ; faites enregistrer la personne directement dans Authenticator.

## 42 prompted-to-set-up-passkey (high)

error-prompted-to-set-up-passkey-title = La page de connexion propose de configurer une clé d’accès
error-prompted-to-set-up-passkey-meaning = Ce n’est pas une erreur. Beaucoup d’entreprises utilisent cette invite, et elle peut revenir chaque jour. Avec { $ms-next }, la clé d’accès est souvent enregistrée sur l’appareil que vous utilisez, et non dans Authenticator.
error-prompted-to-set-up-passkey-do-1 = L’invite est-elle apparue après que vous avez vous-même commencé à vous connecter ? Alors elle est très probablement authentique. Sinon, fermez la page.
error-prompted-to-set-up-passkey-do-2 = Sélectionnez { $ms-skip-for-now } ou { $ms-other-options }. Créez ensuite la clé d’accès dans Authenticator. Ce programme vous montre comment faire.
error-prompted-to-set-up-passkey-do-3 = Si vous ne pouvez pas passer l’invite, ou si vous doutez que la page soit authentique, fermez la page et envoyez à votre support informatique le message ci-dessous.
error-prompted-to-set-up-passkey-it = Campagne d’inscription pour les clés d’accès ; ce n’est pas une panne. « Microsoft managed » : chaque jour, sans limite. État « Enabled » : de 0 à 14 jours, et les reports peuvent être limités à 3. L’invite enregistre la clé d’accès avec l’appareil ou le navigateur utilisé. Une clé d’accès dans Authenticator ne la fait cesser que sous iOS et Android, sauf si le profil de clés d’accès est limité par AAGUID ou exige l’attestation.

## 43 sms-only-must-register (high)

error-sms-only-must-register-title = Une clé d’accès est exigée, car les SMS et les appels disparaissent
error-sms-only-must-register-meaning = À partir du 1er février 2027, Microsoft ne permet plus de confirmer une connexion par SMS ou par appel. Pour les administrateurs généraux et les utilisateurs externes, la date est le 1er juillet 2027. Sans autre méthode, il faut alors configurer une clé d’accès. Votre compte n’a aucun problème.
error-sms-only-must-register-do-1 = Configurez la clé d’accès. Si vous pouvez choisir où l’enregistrer, choisissez { $auth-name } sur votre téléphone.
error-sms-only-must-register-do-2 = Si cela échoue, demandez à votre support informatique un code valable peu de temps : { $ms-temporary-access-pass }. Envoyez-lui le message ci-dessous. { -nobody-asks }
error-sms-only-must-register-do-3 = Utilisez le passe sur votre téléphone, pas sur cet ordinateur. Si vous ne pouvez toujours pas créer de clé d’accès, appelez votre support informatique.
error-sms-only-must-register-it = La seule méthode MFA de la personne est le SMS ou l’appel de Microsoft. À partir du 1er février 2027 (administrateurs généraux et utilisateurs externes : 1er juillet 2027), la connexion exige une clé d’accès, sans possibilité de passer. Délivrez un passe d’accès temporaire (TAP) pour que la personne puisse s’enregistrer sur le téléphone. Les utilisateurs passés auparavant chez un fournisseur de téléphonie gardent SMS et appels. { -check-who }

## 44 code-130504-tap-expired (low)

error-code-130504-tap-expired-title = Le passe d’accès temporaire a probablement expiré
error-code-130504-tap-expired-meaning = Un tel passe n’est valable que peu de temps. Ce numéro signifie souvent que le délai est passé. Vous n’avez pas fait d’erreur.
error-code-130504-tap-expired-do-1 = Ne saisissez pas le même passe une deuxième fois.
error-code-130504-tap-expired-do-2 = Demandez à votre support informatique un nouveau { $ms-temporary-access-pass } et envoyez-lui le message ci-dessous. { -nobody-asks }
error-code-130504-tap-expired-do-3 = Utilisez vite le nouveau passe, sur votre téléphone. S’il est refusé lui aussi, appelez votre support informatique.
error-code-130504-tap-expired-it = 130504 est signalé pour un passe d’accès temporaire (TAP) arrivé à expiration (source non confirmée). Vérifiez le TAP de la personne et délivrez-en un nouveau qui laisse assez de temps pour le téléphone. { -check-who }

## 45 code-130507-tap-not-verified (low)

error-code-130507-tap-not-verified-title = Le passe d’accès temporaire n’a pas été reconnu
error-code-130507-tap-not-verified-meaning = Ce numéro signifie souvent que le passe a été supprimé, remplacé par un plus récent, ou qu’il appartient à un autre compte. Un nouveau passe résout le problème.
error-code-130507-tap-not-verified-do-1 = Vérifiez que la connexion utilise votre compte professionnel et que vous avez saisi le passe le plus récent.
error-code-130507-tap-not-verified-do-2 = S’il est toujours refusé, demandez à votre support informatique un nouveau { $ms-temporary-access-pass } et envoyez-lui le message ci-dessous. { -nobody-asks }
error-code-130507-tap-not-verified-do-3 = Si le nouveau passe est refusé lui aussi, appelez votre support informatique.
error-code-130507-tap-not-verified-it = 130507 est signalé quand un passe d’accès temporaire (TAP) n’a pas pu être trouvé ou vérifié (source non confirmée). Vérifiez le TAP de la personne : il n’y en a qu’un par personne, un nouveau remplace donc l’ancien. { -check-who }

## 46 code-130501-credential-policy (high, cure medium)

error-code-130501-credential-policy-title = Cette méthode de connexion n’est pas autorisée pour votre compte
error-code-130501-credential-policy-meaning = Votre entreprise décide des méthodes de connexion que vous pouvez utiliser. Celle que vous avez choisie n’en fait probablement pas partie. Vous n’avez pas fait d’erreur.
error-code-130501-credential-policy-do-1 = Recommencez la connexion et choisissez une autre méthode de connexion, si vous en avez une.
error-code-130501-credential-policy-do-2 = Si vous n’en avez pas d’autre, envoyez à votre support informatique le message ci-dessous, avec le numéro 130501.
error-code-130501-credential-policy-it = 130501 : la stratégie des méthodes d’authentification n’autorise pas cette méthode pour la personne. Vérifiez qui est ciblé et qui est exclu (l’exclusion l’emporte), ainsi que les paramètres de la méthode.

## 47 code-5007x-mfa-needed (high)

error-code-5007x-mfa-needed-title = La connexion demande plus qu’un mot de passe
error-code-5007x-mfa-needed-meaning = Vous devez prouver une deuxième fois que c’est bien vous. Soit cette étape n’a pas été terminée, soit votre compte n’a pas encore de méthode pour cela. Vous n’avez pas fait d’erreur.
error-code-5007x-mfa-needed-do-1 = Recommencez la connexion et terminez la deuxième vérification, par exemple dans une application ou avec un code.
error-code-5007x-mfa-needed-do-2 = Si vous n’avez pas de méthode pour cela, demandez à votre support informatique un code valable peu de temps : { $ms-temporary-access-pass }. Envoyez-lui le message ci-dessous. { -nobody-asks }
error-code-5007x-mfa-needed-do-3 = Utilisez le passe sur votre téléphone, pas sur cet ordinateur. Si vous ne pouvez toujours pas vous connecter, appelez votre support informatique.
error-code-5007x-mfa-needed-it = 50074 et 50076 : la MFA est demandée et n’a pas été réussie. 50072 et 50079 : la personne doit d’abord enregistrer une méthode. Seuls, ces codes sont des interruptions et non des pannes. Si la personne n’a aucune méthode, délivrez un passe d’accès temporaire (TAP) à utiliser sur le téléphone. { -check-who }

## 48 code-50078-mfa-expired (high)

error-code-50078-mfa-expired-title = La dernière confirmation est trop ancienne
error-code-50078-mfa-expired-meaning = Vous avez confirmé une connexion précédente, mais votre entreprise veut une nouvelle confirmation. C’est normal.
error-code-50078-mfa-expired-do-1 = Connectez-vous de nouveau et confirmez que c’est bien vous.
error-code-50078-mfa-expired-do-2 = Reprenez ensuite là où vous en étiez.
error-code-50078-mfa-expired-do-3 = Si la demande revient sans cesse, envoyez à votre support informatique le message ci-dessous, avec le numéro 50078.
error-code-50078-mfa-expired-it = 50078 UserStrongAuthExpired : la MFA de la session est trop ancienne pour la stratégie. La personne se reconnecte avec la MFA. Si cela se répète, vérifiez la fréquence de connexion.

## 49 code-50053-account-locked (high)

error-code-50053-account-locked-title = Le compte est verrouillé pour le moment
error-code-50053-account-locked-meaning = Il y a eu trop d’essais incorrects, ou le réseau que vous utilisez est connu pour des attaques. Cela ne veut pas dire que vous avez fait une erreur.
error-code-50053-account-locked-do-1 = Attendez un moment, sans réessayer.
error-code-50053-account-locked-do-2 = Essayez une fois sur un autre réseau, par exemple avec les données mobiles de votre téléphone.
error-code-50053-account-locked-do-3 = Si le compte est toujours verrouillé, envoyez à votre support informatique le message ci-dessous, avec le numéro 50053.
error-code-50053-account-locked-it = 50053 IdsLocked : trop d’essais échoués, ou une adresse IP connue pour des attaques. Le journal de connexion indique lequel des deux. Déverrouillez le compte, ou laissez la personne utiliser un autre réseau. { -check-who }

## 50 code-50055-password-expired (high)

error-code-50055-password-expired-title = Le mot de passe a expiré
error-code-50055-password-expired-meaning = Votre entreprise veut un nouveau mot de passe avant de continuer. Cela n’a rien à voir avec la clé d’accès.
error-code-50055-password-expired-do-1 = Si vous avez vous-même commencé à vous connecter, suivez la page et choisissez un nouveau mot de passe.
error-code-50055-password-expired-do-2 = Recommencez ensuite la connexion.
error-code-50055-password-expired-do-3 = Si vous ne pouvez pas changer le mot de passe, demandez à votre support informatique de le réinitialiser et envoyez-lui le message ci-dessous. { -nobody-asks }
error-code-50055-password-expired-it = 50055 InvalidPasswordExpiredPassword ou 50144 InvalidPasswordExpiredOnPremPassword : le mot de passe a expiré. La personne le change ; si ce n’est pas possible, réinitialisez-le. { -check-who }

## 51 code-50126-wrong-password (high)

error-code-50126-wrong-password-title = Le nom ou le mot de passe n’a pas été accepté
error-code-50126-wrong-password-meaning = Le nom et le mot de passe ne correspondaient pas. Cela arrive à tout le monde.
error-code-50126-wrong-password-do-1 = Saisissez de nouveau, sans vous presser, le nom de votre compte professionnel et votre mot de passe.
error-code-50126-wrong-password-do-2 = Si vous avez un passe d’accès temporaire, utilisez-le à la place du mot de passe. { -nobody-asks }
error-code-50126-wrong-password-do-3 = Si vous ne connaissez pas votre mot de passe, demandez à votre support informatique de le réinitialiser et envoyez-lui le message ci-dessous.
error-code-50126-wrong-password-it = 50126 InvalidUserNameOrPassword : nom ou mot de passe incorrect. 50056 : aucun mot de passe n’est stocké pour le compte. Réinitialisez le mot de passe, ou délivrez un passe d’accès temporaire (TAP). { -check-who }

## 52 code-50057-account-disabled (high)

error-code-50057-account-disabled-title = Ce compte est désactivé
error-code-50057-account-disabled-meaning = Votre entreprise a désactivé ce compte. Elle seule peut le réactiver.
error-code-50057-account-disabled-do-1 = Vérifiez que la connexion utilise le bon compte professionnel.
error-code-50057-account-disabled-do-2 = Si c’est le bon, envoyez à votre support informatique le message ci-dessous, avec le numéro 50057.
error-code-50057-account-disabled-it = 50057 UserDisabled : le compte est désactivé. Cherchez pourquoi, et activez-le si la personne doit y avoir accès. { -check-who }

## 53 code-50034-account-not-found (high)

error-code-50034-account-not-found-title = Ce compte n’a pas été trouvé
error-code-50034-account-not-found-meaning = Une lettre du nom est peut-être fausse, ou c’est un compte personnel ou celui d’une autre organisation.
error-code-50034-account-not-found-do-1 = Déconnectez-vous. Reconnectez-vous ensuite avec votre compte professionnel, en vérifiant chaque lettre du nom.
error-code-50034-account-not-found-do-2 = Si la page choisit d’elle-même un autre compte, choisissez-y votre compte professionnel.
error-code-50034-account-not-found-do-3 = Si votre compte professionnel n’est pas trouvé non plus, envoyez à votre support informatique le message ci-dessous, avec le numéro de la page.
error-code-50034-account-not-found-it = 50034 UserAccountNotFound ou 51004 UserAccountNotInDirectory : le compte n’est pas dans cet annuaire. 50020 UserUnauthorized : compte d’une autre organisation ou compte personnel. Corrigez le nom, ou invitez la personne si elle doit avoir accès.

## 54 code-500021-tenant-restriction (high)

error-code-500021-tenant-restriction-title = Ce réseau n’autorise pas la connexion à votre entreprise
error-code-500021-tenant-restriction-meaning = Certains réseaux n’autorisent la connexion qu’à certaines entreprises. Votre compte n’a aucun problème.
error-code-500021-tenant-restriction-do-1 = Utilisez un autre réseau : sur le téléphone, les données mobiles.
error-code-500021-tenant-restriction-do-2 = Si vous avez besoin de ce réseau, envoyez à votre support informatique le message ci-dessous, avec le numéro de la page.
error-code-500021-tenant-restriction-it = 500021 ou 500022 : les restrictions de tenant (tenant restrictions) du réseau ne comprennent pas ce tenant. Autorisez le tenant dans l’en-tête que le proxy ajoute, ou laissez la personne utiliser un réseau sans ces restrictions.

## 55 code-50155-device-authentication (high)

error-code-50155-device-authentication-title = Une règle demande un appareil que votre entreprise connaît
error-code-50155-device-authentication-meaning = Votre entreprise ne connaît pas cet appareil, ou l’a désactivé. Vous n’avez pas fait d’erreur.
error-code-50155-device-authentication-do-1 = N’insistez pas. Réessayer ne change pas la règle.
error-code-50155-device-authentication-do-2 = Envoyez à votre support informatique le message ci-dessous, avec le numéro de la page.
error-code-50155-device-authentication-it = 50097 DeviceAuthenticationRequired, 50155 DeviceAuthenticationFailed, 50187 DeviceInformationNotProvided : une stratégie demande un appareil connu, et celui-ci ne l’est pas. 135011 : l’appareil est désactivé. Activez l’appareil ou enregistrez-le de nouveau. { -log-policy }

## 56 code-50129-not-workplace-joined (high)

error-code-50129-not-workplace-joined-title = Ce téléphone n’est pas enregistré auprès de votre entreprise
error-code-50129-not-workplace-joined-meaning = Une règle de l’entreprise demande un téléphone enregistré. Vous pouvez l’enregistrer dans Authenticator, si votre entreprise le souhaite.
error-code-50129-not-workplace-joined-do-1 = Demandez à votre support informatique si vous pouvez enregistrer ce téléphone, et envoyez-lui le message ci-dessous.
error-code-50129-not-workplace-joined-do-2 = Si la réponse est oui, ajoutez de nouveau votre compte professionnel dans Authenticator. Quand Authenticator le demande, appuyez sur { $auth-register }.
error-code-50129-not-workplace-joined-do-3 = Si cela ne marche pas, indiquez le numéro 50129 à votre support informatique.
error-code-50129-not-workplace-joined-it = 50129 DeviceIsNotWorkplaceJoined : une stratégie demande un appareil enregistré, et le téléphone ne l’est pas dans Entra. Dites si les téléphones peuvent être enregistrés. Si oui, vérifiez « Users may register their devices » et « Maximum number of devices ».

## 57 code-50127-broker-missing (high)

error-code-50127-broker-missing-title = Il manque une application de connexion sur le téléphone
error-code-50127-broker-missing-meaning = Votre entreprise veut l’application de connexion de Microsoft sur le téléphone. Sur un iPhone, c’est Authenticator ; sous Android, Authenticator ou Company Portal (Portail d’entreprise).
error-code-50127-broker-missing-do-1 = Ouvrez la boutique d’applications de votre téléphone et installez Microsoft Authenticator.
error-code-50127-broker-missing-do-2 = Ajoutez votre compte professionnel dans Authenticator, puis réessayez.
error-code-50127-broker-missing-do-3 = Si vous ne pouvez pas installer d’applications, envoyez à votre support informatique le message ci-dessous, avec le numéro 50127.
error-code-50127-broker-missing-it = 50127 BrokerAppNotInstalled : pas d’application broker sur le téléphone (iOS : Authenticator ; Android : Authenticator ou Company Portal). Déployez l’application, ou laissez la personne l’installer.

## 58 code-50005-platform-not-supported (high)

error-code-50005-platform-not-supported-title = Une règle de l’entreprise n’autorise pas ce type d’appareil
error-code-50005-platform-not-supported-meaning = Votre entreprise n’autorise ici que certains systèmes, et celui de cet appareil n’en fait pas partie. Vous n’avez pas fait d’erreur.
error-code-50005-platform-not-supported-do-1 = N’insistez pas. Réessayer ne change pas la règle.
error-code-50005-platform-not-supported-do-2 = Envoyez à votre support informatique le message ci-dessous, avec le numéro 50005.
error-code-50005-platform-not-supported-it = 50005 DevicePolicyError : connexion depuis une plateforme que la stratégie ne prend pas en charge. Autorisez iOS et Android là où une stratégie bloque des plateformes d’appareils. { -log-policy }

## 59 code-50131-access-policy (high)

error-code-50131-access-policy-title = Une règle de l’entreprise a refusé cette connexion
error-code-50131-access-policy-meaning = La raison peut être l’appareil, quelque chose d’inhabituel ou une autre règle. Vous ne pouvez pas voir la raison, mais votre support informatique le peut.
error-code-50131-access-policy-do-1 = N’insistez pas. Réessayer ne change pas la règle.
error-code-50131-access-policy-do-2 = Envoyez à votre support informatique le message ci-dessous, avec le numéro 50131.
error-code-50131-access-policy-it = 50131 ConditionalAccessFailed : état de l’appareil, activité suspecte ou décision d’accès. { -log-policy }

## 60 code-530032-security-policy (high)

error-code-530032-security-policy-title = Une règle de sécurité de toute l’entreprise a bloqué cette connexion
error-code-530032-security-policy-meaning = La règle est la même pour tous dans votre entreprise. Vous n’avez pas fait d’erreur.
error-code-530032-security-policy-do-1 = N’insistez pas. Réessayer ne change pas la règle.
error-code-530032-security-policy-do-2 = Envoyez à votre support informatique le message ci-dessous, avec le numéro 530032.
error-code-530032-security-policy-it = 530032 BlockedByConditionalAccessOnSecurityPolicy : une stratégie de sécurité de tout le tenant bloque la connexion. Vérifiez les stratégies au niveau du tenant. { -log-policy }

## 61 code-50158-external-challenge (high)

error-code-50158-external-challenge-title = Il faut d’abord terminer une autre page
error-code-50158-external-challenge-meaning = Votre entreprise utilise une page de plus, par exemple des conditions d’utilisation ou la vérification d’un autre fournisseur. Le numéro seul n’est pas une erreur.
error-code-50158-external-challenge-do-1 = Recommencez la connexion et terminez cette page.
error-code-50158-external-challenge-do-2 = Si la page ne s’ouvre pas, essayez dans une fenêtre normale de Microsoft Edge ou de Google Chrome.
error-code-50158-external-challenge-do-3 = Si vous ne pouvez toujours pas continuer, envoyez à votre support informatique le message ci-dessous, avec le numéro 50158.
error-code-50158-external-challenge-it = 50158 : une demande de sécurité externe n’a pas été satisfaite (MFA d’un tiers ou conditions d’utilisation). Seul, ce code n’est pas un échec : regardez l’entrée suivante de la même connexion dans le journal de connexion.

## 62 code-70043-sign-in-again (high)

error-code-70043-sign-in-again-title = La connexion a pris fin, connectez-vous de nouveau
error-code-70043-sign-in-again-meaning = La dernière connexion est trop ancienne, ou le mot de passe a été changé. C’est normal.
error-code-70043-sign-in-again-do-1 = Connectez-vous de nouveau.
error-code-70043-sign-in-again-do-2 = Reprenez ensuite là où vous en étiez.
error-code-70043-sign-in-again-do-3 = Si la connexion s’arrête sans cesse, envoyez à votre support informatique le message ci-dessous, avec le numéro de la page.
error-code-70043-sign-in-again-it = 70043 BadTokenDueToSignInFrequency, 50132 SsoArtifactInvalidOrExpired, 50133 SsoArtifactRevoked, 50173 : la session est trop ancienne ou a pris fin à cause d’un changement de mot de passe. Si cela se répète, vérifiez la fréquence de connexion.

## 63 code-50125-password-step (high)

error-code-50125-password-step-title = Une étape liée au mot de passe vient d’abord
error-code-50125-password-step-meaning = Votre entreprise veut un nouveau mot de passe, ou vos coordonnées pour le réinitialiser, avant de continuer. Cela n’a rien à voir avec la clé d’accès.
error-code-50125-password-step-do-1 = Si vous avez vous-même commencé à vous connecter, suivez la page jusqu’au bout.
error-code-50125-password-step-do-2 = Recommencez ensuite la connexion.
error-code-50125-password-step-do-3 = Si vous ne pouvez pas terminer la page, envoyez à votre support informatique le message ci-dessous, avec le numéro de la page.
error-code-50125-password-step-it = 50125 PasswordResetRegistrationRequiredInterrupt : il faut d’abord s’inscrire à la réinitialisation du mot de passe. 50135 PasswordChangeCompromisedPassword, 50137 et 50142 : il faut d’abord un nouveau mot de passe. Si la personne n’y arrive pas, réinitialisez le mot de passe. { -check-who }

## 64 code-220450-old-webview (high, cure medium)

error-code-220450-old-webview-title = Une partie d’Android sur ce téléphone est trop ancienne
error-code-220450-old-webview-meaning = La page de connexion dans l’application a besoin d’une partie plus récente d’Android. Une mise à jour suffit en général.
error-code-220450-old-webview-do-1 = Ouvrez Google Play sur votre téléphone. Mettez-y à jour Android System WebView et Google Chrome.
error-code-220450-old-webview-do-2 = Revenez dans Authenticator et réessayez.
error-code-220450-old-webview-do-3 = Si vous ne pouvez pas faire la mise à jour, envoyez à votre support informatique le message ci-dessous, avec le numéro 220450.
error-code-220450-old-webview-it = 220450 UnsupportedAndroidWebViewVersion : la WebView Chrome du téléphone est trop ancienne. Déployez les mises à jour d’Android System WebView et de Google Chrome.

## 65 code-50088-call-limit (high)

error-code-50088-call-limit-title = Il y a eu trop d’appels ou de SMS
error-code-50088-call-limit-meaning = Microsoft limite le nombre d’appels et de SMS qu’il vous envoie. La limite disparaît d’elle-même.
error-code-50088-call-limit-do-1 = Attendez quelques minutes, sans demander de nouveaux codes.
error-code-50088-call-limit-do-2 = Ou choisissez une autre façon de confirmer que c’est bien vous.
error-code-50088-call-limit-do-3 = Si vous ne recevez toujours pas de code plus tard, envoyez à votre support informatique le message ci-dessous, avec le numéro 50088.
error-code-50088-call-limit-it = 50088 : la limite d’appels et de SMS pour la MFA est atteinte. Attendez, ou laissez la personne utiliser une autre méthode.

## 66 code-50087-try-again (high)

error-code-50087-try-again-title = Le service de Microsoft a eu un problème passager
error-code-50087-try-again-meaning = Une telle panne passe en général toute seule. Vous n’avez pas fait d’erreur.
error-code-50087-try-again-do-1 = Attendez quelques minutes, puis réessayez.
error-code-50087-try-again-do-2 = Si cela échoue encore plus tard, envoyez à votre support informatique le message ci-dessous, avec le numéro de la page.
error-code-50087-try-again-it = Panne passagère du service : 50087 SasRetryableError, 50033 RetryableError, 90006 ExternalServerRetryableError, 90012 RequestTimeout ou 90024 RequestBudgetExceededError. Si elle dure, vérifiez l’état du service.

## 67 code-90072-account-not-in-tenant (high)

error-code-90072-account-not-in-tenant-title = Ce compte n’appartient pas à cette organisation
error-code-90072-account-not-in-tenant-meaning = Le compte vient d’une autre organisation et n’est pas connu ici. Ou bien l’annuaire de votre entreprise n’est pas à jour.
error-code-90072-account-not-in-tenant-do-1 = Déconnectez-vous, puis connectez-vous avec le compte professionnel de votre entreprise.
error-code-90072-account-not-in-tenant-do-2 = Si c’est le bon compte, envoyez à votre support informatique le message ci-dessous, avec le numéro 90072.
error-code-90072-account-not-in-tenant-it = 90072 PassThroughUserMfaError : un compte externe qui n’existe pas dans ce tenant, ou un écart de synchronisation. Ajoutez la personne, ou vérifiez la synchronisation.

## 68 code-90094-admin-consent (high)

error-code-90094-admin-consent-title = Le service informatique n’a pas encore approuvé cette vérification
error-code-90094-admin-consent-meaning = Une vérification dans votre compte Microsoft a besoin de l’accord du service informatique. Elle est facultative. Votre clé d’accès n’en a pas besoin.
error-code-90094-admin-consent-do-1 = Fermez la page et laissez de côté la vérification.
error-code-90094-admin-consent-do-2 = Ouvrez { $ms-security-info } et regardez si votre clé d’accès est dans la liste. Cela suffit.
error-code-90094-admin-consent-do-3 = Si votre entreprise veut la vérification, envoyez à votre support informatique le message ci-dessous.
error-code-90094-admin-consent-it = 90094 AdminConsentRequired, 90095 AdminConsentRequiredRequestAccess ou 65001 DelegationDoesNotExist : le consentement administrateur manque pour l’application de la vérification Graph facultative. Les deux autorisations déléguées, UserAuthMethod-Passkey.Read (privilège minimal) et UserAuthenticationMethod.Read, en ont besoin. Accordez-le, ou laissez la vérification désactivée.

## 69 code-900561-back-button (high)

error-code-900561-back-button-title = La page a été ouverte dans le mauvais ordre
error-code-900561-back-button-meaning = Cela arrive par exemple après le bouton Précédent du navigateur. Rien n’est cassé.
error-code-900561-back-button-do-1 = Fermez la page.
error-code-900561-back-button-do-2 = Ouvrez de nouveau { $ms-security-info } depuis ce programme et recommencez là.
error-code-900561-back-button-do-3 = Si le même numéro revient, envoyez à votre support informatique le message ci-dessous, avec le numéro 900561.
error-code-900561-back-button-it = 900561 BadResourceRequestInvalidRequest : la page a été appelée d’une façon qu’elle n’accepte pas, par exemple avec le bouton Précédent. La personne recommence depuis « Security info ».

## 70 code-50105-not-assigned (high)

error-code-50105-not-assigned-title = Votre compte n’a pas encore accès à cette application
error-code-50105-not-assigned-meaning = Votre entreprise doit d’abord donner à votre compte l’accès à l’application. Vous n’avez pas fait d’erreur.
error-code-50105-not-assigned-do-1 = N’insistez pas. Réessayer n’y change rien.
error-code-50105-not-assigned-do-2 = Envoyez à votre support informatique le message ci-dessous, avec le numéro 50105.
error-code-50105-not-assigned-it = 50105 EntitlementGrantsNotFound : la personne n’est pas affectée à l’application. Le journal de connexion nomme l’application. Affectez la personne ou un groupe.

## 71 window-without-passkeys (medium, our own row)

error-window-without-passkeys-title = Cette fenêtre ou ce navigateur ne peut pas utiliser de clés d’accès
error-window-without-passkeys-meaning = Certains programmes ouvrent leur propre fenêtre de connexion, et les clés d’accès n’y fonctionnent souvent pas. Certains navigateurs ne peuvent pas non plus utiliser une clé d’accès dans Authenticator, par exemple Firefox sous Linux ou Android. Votre clé d’accès n’a aucun problème.
error-window-without-passkeys-do-1 = Annulez la connexion dans cette fenêtre.
error-window-without-passkeys-do-2 = Connectez-vous dans une fenêtre normale de Microsoft Edge ou de Google Chrome. Sur un téléphone Android, prenez Google Chrome.
error-window-without-passkeys-do-3 = Si le programme n’ouvre que sa propre fenêtre, choisissez-y une autre méthode de connexion. Si vous n’en avez pas, envoyez à votre support informatique le message ci-dessous.
error-window-without-passkeys-it = La fenêtre de connexion de certains programmes ne peut pas mener WebAuthn à son terme (signalé pour Windows App), et Firefox sous Linux et Android ne prend pas en charge les clés d’accès dans Authenticator. Faites passer la connexion du programme par le navigateur du système, ou autorisez une deuxième méthode.

## 72 provider-switch-locked (medium, our own row)

error-provider-switch-locked-title = La gestion des appareils a verrouillé l’option pour Authenticator
error-provider-switch-locked-meaning = Sur un téléphone géré ou dans un profil professionnel, l’entreprise décide quelles applications peuvent enregistrer des clés d’accès. Vous ne pouvez pas changer cela vous-même, et vous n’avez pas fait d’erreur.
error-provider-switch-locked-do-1 = Votre téléphone a-t-il un profil professionnel ? Alors la page des paramètres a peut-être une partie pour les applications personnelles et une pour les applications professionnelles. Regardez dans la partie professionnelle.
error-provider-switch-locked-do-2 = Si l’interrupteur est verrouillé là aussi, envoyez à votre support informatique le message ci-dessous. Précisez si le téléphone est à vous ou à l’entreprise.
error-provider-switch-locked-it = La gestion des appareils restreint les fournisseurs d’identifiants (credential providers). Dans les profils professionnels gérés par Google, à partir d’Android 15, les fournisseurs tiers sont désactivés par défaut : autorisez com.azure.authenticator. Sur un iPhone géré, une restriction du remplissage automatique des mots de passe peut masquer ou verrouiller l’interrupteur.

## 73 authenticator-not-offered (medium, our own row)

error-authenticator-not-offered-title = Une autre application répond à la place d’Authenticator
error-authenticator-not-offered-meaning = Beaucoup de téléphones proposent d’abord leur propre application de mots de passe, même si Authenticator est activé. Une clé d’accès enregistrée là n’est pas au bon endroit. Vous n’avez pas fait d’erreur.
error-authenticator-not-offered-do-1 = Annulez, et n’enregistrez pas la clé d’accès dans l’autre application.
error-authenticator-not-offered-do-2 = Ouvrez Authenticator sur le téléphone. Appuyez sur votre compte professionnel, puis sur { $auth-create-a-passkey }. Suivez les étapes jusqu’à ce qu’Authenticator soit activé dans les paramètres du téléphone.
error-authenticator-not-offered-do-3 = Si le téléphone demande où enregistrer la clé d’accès, choisissez { $auth-name }. Si vous ne le voyez pas, cherchez { $samsung-use-a-different-passkey } ou des mots semblables.
error-authenticator-not-offered-do-4 = Installez les mises à jour du téléphone. Si Authenticator n’est toujours pas proposé, envoyez à votre support informatique le message ci-dessous.
error-authenticator-not-offered-it = Un autre fournisseur d’identifiants (credential provider) prend la demande (Samsung Pass, Google Password Manager, Apple Passwords ou l’application du fabricant). Sous Android 14, certains téléphones OnePlus envoient toute demande à Google Password Manager ; certains téléphones Xiaomi ne gardent pas l’interrupteur activé. L’enregistrement dans Authenticator évite en général la fenêtre d’enregistrement. Sinon : Android 15 ou une version ultérieure, un autre téléphone ou une clé de sécurité.

## 74 phone-lost-or-replaced (high, our own row)

error-phone-lost-or-replaced-title = Le téléphone avec la clé d’accès est perdu, nouveau ou a été réinitialisé
error-phone-lost-or-replaced-meaning = Une clé d’accès reste sur le téléphone où elle a été créée. Aucune sauvegarde d’Authenticator ne la contient, il vous en faut donc une nouvelle. C’est normal.
error-phone-lost-or-replaced-do-1 = Avez-vous encore l’ancien téléphone ? Créez d’abord une nouvelle clé d’accès sur le nouveau téléphone. N’effacez l’ancien téléphone qu’après.
error-phone-lost-or-replaced-do-2 = Le téléphone est-il perdu ou volé ? Appelez vite votre support informatique, pour qu’il retire sa clé d’accès de votre compte.
error-phone-lost-or-replaced-do-3 = Si vous ne pouvez plus vous connecter, demandez à votre support informatique un code valable peu de temps : { $ms-temporary-access-pass }. Envoyez-lui le message ci-dessous. { -nobody-asks }
error-phone-lost-or-replaced-do-4 = Utilisez le passe sur le nouveau téléphone, et créez la clé d’accès avec ce programme. Si le passe ne fonctionne pas, appelez votre support informatique.
error-phone-lost-or-replaced-it = La clé d’accès est liée à un téléphone perdu, remplacé ou réinitialisé ; la sauvegarde d’Authenticator ne contient jamais de clés d’accès. Si le téléphone est perdu, supprimez sa clé d’accès et ses autres méthodes dans les méthodes d’authentification de la personne. Délivrez un passe d’accès temporaire (TAP) pour que la personne puisse enregistrer le nouveau téléphone. { -check-who }

## 75 confirm-in-app-being-set-up (medium, our own row)

error-confirm-in-app-being-set-up-title = Il faut Authenticator pour configurer Authenticator
error-confirm-in-app-being-set-up-meaning = La connexion vous demande de confirmer dans Authenticator, mais Authenticator est nouveau sur ce téléphone, réinitialisé ou supprimé. Vous ne pouvez pas sortir de ce cercle sans aide, et vous n’avez pas fait d’erreur.
error-confirm-in-app-being-set-up-do-1 = Avez-vous encore un autre téléphone avec Authenticator, ou une autre méthode de connexion ? Alors confirmez avec.
error-confirm-in-app-being-set-up-do-2 = Sinon, demandez à votre support informatique un code valable peu de temps : { $ms-temporary-access-pass }. Envoyez-lui le message ci-dessous. { -nobody-asks }
error-confirm-in-app-being-set-up-do-3 = Utilisez le passe sur votre téléphone, quand Authenticator vous demande de vous connecter. N’y supprimez rien.
error-confirm-in-app-being-set-up-do-4 = Si le passe n’est pas accepté, appelez votre support informatique.
error-confirm-in-app-being-set-up-it = La seule méthode de la personne est un Authenticator qui n’existe plus (application réinitialisée ou supprimée, ou autre téléphone). Délivrez un passe d’accès temporaire (TAP) : il compte comme MFA, et la personne se connecte à Authenticator avec. Supprimez ensuite l’ancienne entrée Authenticator. { -check-who }

## 76 no-phone-to-use (medium, our own row)

error-no-phone-to-use-title = Pas de téléphone adapté, ou pas de téléphone personnel pour le travail
error-no-phone-to-use-meaning = Tout le monde n’a pas de téléphone adapté, et certains ne veulent pas utiliser leur téléphone personnel pour le travail. C’est normal, et il y a d’autres solutions.
error-no-phone-to-use-do-1 = Demandez à votre support informatique une clé de sécurité ou un téléphone de l’entreprise. Envoyez-lui le message ci-dessous.
error-no-phone-to-use-do-2 = Vous n’avez rien à installer sur un téléphone personnel avant d’avoir une réponse. Si vous voulez seulement savoir ce qu’Authenticator change sur le téléphone, demandez-le aussi à votre support informatique.
error-no-phone-to-use-it = La personne n’a pas de téléphone sous iOS 17 ou Android 14 ou une version ultérieure, ou ne veut pas utiliser un téléphone personnel. Proposez une clé de sécurité FIDO2 (son AAGUID doit être autorisé dans le profil de clés d’accès), un téléphone de l’entreprise ou une autre méthode que vos stratégies acceptent.

## 77 prompt-again-although-done (high, our own row)

error-prompt-again-although-done-title = L’invite revient alors que la clé d’accès est là
error-prompt-again-although-done-meaning = Ce n’est pas une erreur. L’invite cherche une clé d’accès sur l’appareil que vous utilisez, et la vôtre est sur le téléphone. Elle peut donc revenir sur un ordinateur Windows ou un Mac.
error-prompt-again-although-done-do-1 = Ouvrez { $ms-security-info } et regardez si votre clé d’accès est dans la liste. Si elle y est, vous avez tout fait.
error-prompt-again-although-done-do-2 = Quand l’invite apparaît, sélectionnez { $ms-skip-for-now }.
error-prompt-again-although-done-do-3 = Si vous ne pouvez pas la passer, ou si elle revient trop souvent, envoyez à votre support informatique le message ci-dessous.
error-prompt-again-although-done-it = La campagne d’inscription cherche une clé d’accès locale adaptée au système et au navigateur utilisés. Une clé d’accès dans Authenticator fait cesser l’invite sous iOS et Android, mais pas sous Windows ni macOS, sauf si le profil de clés d’accès est limité par AAGUID ou exige l’attestation. Une clé de sécurité la fait cesser sur tous ces systèmes. Ce n’est pas une panne ; la personne peut passer l’invite.

## 78 chat-message-asks-for-passkey (high, our own row)

error-chat-message-asks-for-passkey-title = Un message de chat demande de configurer une clé d’accès
error-chat-message-asks-for-passkey-meaning = Les entreprises peuvent envoyer de tels messages dans Microsoft Teams, il peut donc être authentique. Mais le message seul ne le prouve pas.
error-chat-message-asks-for-passkey-do-1 = N’utilisez aucun lien du message. Créez la clé d’accès avec ce programme, qui ouvre la bonne page pour vous.
error-chat-message-asks-for-passkey-do-2 = Le message demande-t-il un mot de passe, un passe, un code ou la photo d’un code QR ? Alors ne répondez pas. { -nobody-asks }
error-chat-message-asks-for-passkey-do-3 = En cas de doute, appelez votre support informatique à un numéro que vous connaissez et lisez-lui le message.
error-chat-message-asks-for-passkey-it = Une campagne de clés d’accès du Conditional Access Optimization Agent envoie de tels messages dans Teams (jusqu’à 200 personnes, par défaut des administrateurs). Elle ne vérifie pas si ces personnes ont droit aux clés d’accès. Vérifiez si une telle campagne est en cours dans votre tenant ; sinon, traitez le message comme de l’hameçonnage.

## 79 somebody-asks-for-code (medium, our own row)

error-somebody-asks-for-code-title = Quelqu’un demande un passe, un code ou une photo du code QR
error-somebody-asks-for-code-meaning = Avec votre passe ou votre code, quelqu’un d’autre pourrait se connecter à votre place. { -nobody-asks } Si quelqu’un essaie, ce n’est pas votre faute.
error-somebody-asks-for-code-do-1 = N’envoyez rien. Mettez fin à l’appel ou à la conversation.
error-somebody-asks-for-code-do-2 = Avez-vous déjà envoyé quelque chose ? Cela peut s’arranger, si votre support informatique l’apprend vite.
error-somebody-asks-for-code-do-3 = Appelez tout de suite votre support informatique, à un numéro que vous connaissez, et envoyez-lui le message ci-dessous.
error-somebody-asks-for-code-it = Quelqu’un a demandé à la personne un passe d’accès temporaire (TAP), un code ou une photo du code QR. Un TAP compte comme MFA : qui l’a peut se connecter et enregistrer une méthode. Si quelque chose a été transmis, supprimez le TAP, vérifiez les méthodes ajoutées depuis et examinez le journal de connexion. { -check-who }

## 80 pass-used-but-more-asked (medium, our own row)

error-pass-used-but-more-asked-title = Le passe d’accès temporaire a fonctionné, mais autre chose est demandé
error-pass-used-but-more-asked-meaning = Votre passe n’a aucun problème. Une règle de l’entreprise n’accepte probablement pas de passe à cet endroit. Un autre passe n’y change rien.
error-pass-used-but-more-asked-do-1 = Ne demandez pas d’autre passe. Gardez celui que vous avez. { -nobody-asks }
error-pass-used-but-more-asked-do-2 = Si la page propose une autre méthode de connexion que vous avez, prenez-la.
error-pass-used-but-more-asked-do-3 = Sinon, envoyez à votre support informatique le message ci-dessous. Le service informatique peut changer la règle.
error-pass-used-but-more-asked-it = Une force d’authentification n’accepte probablement pas de passe d’accès temporaire (TAP), par exemple une force limitée aux clés d’accès sur toutes les ressources ; un autre TAP n’aide pas. Remède documenté : des stratégies distinctes pour ordinateurs et mobiles, avec une force mobile TAP plus clé d’accès identique à celle de « Register security information », ou un filtre d’applications. De plus : si une personne soumise à l’inscription SSPR ou à la stratégie d’inscription MFA se connecte avec un TAP dans un navigateur, elle arrive en mode interruption, où aucune clé d’accès ne peut être enregistrée.
