## 1 passkey-not-accepted (medium)

error-passkey-not-accepted-title = Microsoft n’a pas accepté cette clé d’accès
error-passkey-not-accepted-meaning = La clé d’accès a été créée sur votre téléphone, mais votre entreprise n’accepte que celles qui sont créées dans l’application Authenticator. Vous n’avez pas fait d’erreur : c’est la page web qui vous a fait prendre l’autre chemin.
error-passkey-not-accepted-do-1 = Sur votre téléphone, ouvrez Authenticator et appuyez sur votre compte professionnel. Appuyez sur { $auth-settings }, puis sur { $auth-delete-passkey }. Cela supprime seulement la clé d’accès refusée.
error-passkey-not-accepted-do-2 = Restez dans Authenticator, appuyez de nouveau sur votre compte professionnel, puis sur { $auth-create-a-passkey }. Suivez les étapes affichées.
error-passkey-not-accepted-do-3 = Si la clé d’accès est encore refusée, envoyez à votre support informatique le message que ce programme a préparé.
error-passkey-not-accepted-it = L’attestation est très probablement imposée, et la clé d’accès est passée par la voie WebAuthn ({ $ms-having-trouble } ou l’assistant en mode interruption), qui ne peut pas la fournir. La personne supprime la clé d’accès restante et en enregistre une nouvelle dans Authenticator. Pour les personnes qui doivent utiliser le code QR, un profil de clé d’accès distinct, sans attestation, est une possibilité.

## 2 app-protection-block (medium)

error-app-protection-block-title = Une règle de votre entreprise bloque Authenticator ici
error-app-protection-block-meaning = À cet endroit, votre entreprise demande une application spécialement protégée, et Authenticator ne peut pas en être une. Vous n’y êtes pour rien, et réessayer n’y changera rien.
error-app-protection-block-do-1 = Arrêtez-vous ici. Vous n’avez rien à supprimer ni à recommencer.
error-app-protection-block-do-2 = Envoyez à votre support informatique le message que ce programme a préparé. Il peut faire modifier la règle.
error-app-protection-block-it = Une stratégie d’accès conditionnel exigeant une stratégie de protection des applications ou une application cliente approuvée couvre la connexion d’Authenticator, qui est un broker et ne peut pas y satisfaire. Solutions documentées : cibler des applications précises avec un filtre, combiner le contrôle d’octroi avec « appareil conforme » par un OU, ou une exemption limitée dans le temps avec des contrôles compensatoires. Microsoft documente une exclusion de Microsoft Authenticator Credential Registration (ID d’application 6aa00308-ea33-4caa-90d6-ae905d8cb51b), mais pas dans toutes les versions de la page : à vérifier dans votre tenant.

## 3 compliant-device-required (medium)

error-compliant-device-required-title = Votre entreprise veut d’abord gérer ce téléphone
error-compliant-device-required-meaning = Une règle de l’entreprise ne laisse passer ici que les téléphones gérés. Le message vient de cette règle, pas de ce que vous avez fait.
error-compliant-device-required-do-1 = N’appuyez pas encore sur { $auth-continue }. Votre téléphone pourrait alors passer sous la gestion de l’entreprise.
error-compliant-device-required-do-2 = N’inscrivez le téléphone que si votre support informatique vous le demande.
error-compliant-device-required-do-3 = Envoyez à votre support informatique le message que ce programme a préparé, et demandez si ce téléphone doit être géré. Une fois la question réglée, revenez ici et continuez.
error-compliant-device-required-it = Un contrôle d’octroi « appareil conforme » s’applique à l’enregistrement depuis le téléphone : la lecture des méthodes (UserAuthenticationMethod.Read) en est exemptée, l’écriture (UserAuthenticationMethod.ReadWrite) non. Inscrivez le téléphone ou excluez l’enregistrement. Microsoft documente pour cela Microsoft Authenticator Credential Registration (ID d’application 6aa00308-ea33-4caa-90d6-ae905d8cb51b), à vérifier dans votre tenant ; des praticiens excluent aussi Azure Credential Configuration Endpoint Service (ID d’application ea890292-c8c8-4433-b5ea-b09d0668e1a6), ce qui n’est pas documenté.

## 4 signin-blocked-security-info (medium)

error-signin-blocked-security-info-title = Cette étape n’est autorisée que depuis certains lieux ou appareils
error-signin-blocked-security-info-meaning = Votre entreprise protège cette étape, pour que personne d’autre ne puisse modifier votre façon de vous connecter. Vous n’avez pas fait d’erreur.
error-signin-blocked-security-info-do-1 = Si vous savez quel lieu ou quel appareil votre entreprise exige, par exemple le réseau du bureau, réessayez de là.
error-signin-blocked-security-info-do-2 = Sinon, demandez à votre support informatique un code valable peu de temps : { $ms-temporary-access-pass }. Utilisez-le sur votre téléphone, pas sur cet ordinateur.
error-signin-blocked-security-info-do-3 = Si cela bloque encore, envoyez à votre support informatique le message que ce programme a préparé.
error-signin-blocked-security-info-it = Probablement AADSTS53010 (ProofUpBlockedDueToSecurityInfoAcr) : une stratégie sur l’action utilisateur « Register security information », ou une force d’authentification qui bloque les points de terminaison des informations d’identification. La connexion à Authenticator est elle-même soumise à cette stratégie. Un passe d’accès temporaire (TAP) satisfait à l’authentification MFA depuis n’importe quel appareil ou lieu ; alignez la stratégie mobile sur celle de l’enregistrement. Le même titre apparaît aussi avec 53003, quand une stratégie bloque des plateformes d’appareils.

## 5 finish-setup-on-web (medium)

error-finish-setup-on-web-title = Authenticator vous renvoie vers le navigateur
error-finish-setup-on-web-meaning = Les règles de votre entreprise demandent une clé d’accès avant que vous en ayez une. L’application et le navigateur peuvent alors vous renvoyer sans fin de l’un à l’autre. Vous n’y êtes pour rien.
error-finish-setup-on-web-do-1 = Arrêtez-vous là pour l’instant, pour ne pas tourner en rond.
error-finish-setup-on-web-do-2 = N’appuyez sur { $auth-open-browser } que si votre support informatique vous le demande.
error-finish-setup-on-web-do-3 = Envoyez à votre support informatique le message que ce programme a préparé. Il peut vous ouvrir la voie.
error-finish-setup-on-web-it = Une force d’authentification limitée aux clés d’accès, appliquée à toutes les ressources, couvre aussi la connexion nécessaire pour créer la première clé d’accès. Remède documenté : des stratégies distinctes pour ordinateurs et mobiles, avec une force mobile TAP plus clé d’accès identique à celle de « Register security information », ou un filtre d’applications. Terminer dans le navigateur ne fonctionne que si l’attestation est désactivée.

## 6 contact-admin-no-mfa (medium)

error-contact-admin-no-mfa-title = Il vous faut une deuxième preuve d’identité
error-contact-admin-no-mfa-meaning = Une clé d’accès ne peut être ajoutée qu’après une deuxième preuve, et votre compte n’en a pas encore. Vous ne pouvez pas régler cela sans aide, et vous n’avez pas fait d’erreur.
error-contact-admin-no-mfa-do-1 = Demandez à votre support informatique un code valable peu de temps : { $ms-temporary-access-pass }. Ce programme a préparé un message que vous pouvez envoyer.
error-contact-admin-no-mfa-do-2 = Quand vous avez le code, utilisez-le sur votre téléphone, pas sur cet ordinateur. Il ne sert peut-être qu’une fois.
error-contact-admin-no-mfa-do-3 = Revenez ensuite ici et passez à l’étape suivante. Si le code ne fonctionne pas, dites-le à votre support informatique.
error-contact-admin-no-mfa-it = Le compte n’a aucune méthode MFA, or l’enregistrement demande une authentification MFA ou un passe d’accès temporaire (TAP). Émettez un TAP à utiliser sur le téléphone : après une connexion avec un TAP à usage unique, l’enregistrement doit être terminé dans les 10 minutes ; un TAP à usages multiples peut être réutilisé et relance ce délai.

## 7 lets-try-something-else (high)

error-lets-try-something-else-title = Reconnectez-vous, d’une autre façon
error-lets-try-something-else-meaning = Deux règles de sécurité se sont gênées. Vous n’avez pas fait d’erreur, et repartir à zéro suffit souvent.
error-lets-try-something-else-do-1 = Fermez toutes les fenêtres de votre navigateur.
error-lets-try-something-else-do-2 = Rouvrez la page { $ms-security-info } depuis ce programme.
error-lets-try-something-else-do-3 = Au moment de vous connecter, choisissez une autre méthode de connexion que la dernière fois.
error-lets-try-something-else-do-4 = Si le message revient, envoyez à votre support informatique le message que ce programme a préparé.
error-lets-try-something-else-it = La force d’authentification sur l’action utilisateur « Register security information » entre en conflit avec la règle selon laquelle My Sign-Ins demande une authentification MFA si aucune n’a eu lieu dans les 10 dernières minutes. Remède documenté : fréquence de connexion « Every time » sur cette action utilisateur. La personne peut aussi se reconnecter avec une méthode que la force accepte.

## 8 key-type-blocked (medium)

error-key-type-blocked-title = La clé d’accès a sans doute été enregistrée au mauvais endroit
error-key-type-blocked-meaning = Elle est probablement allée dans un autre gestionnaire de mots de passe, comme Samsung Pass, et votre entreprise n’accepte pas les clés d’accès qui en viennent. Cela arrive facilement, car les téléphones aiment proposer leur propre application.
error-key-type-blocked-do-1 = Supprimez la nouvelle clé d’accès dans l’application où elle a été enregistrée.
error-key-type-blocked-do-2 = Réessayez. Quand le téléphone demande où enregistrer la clé d’accès, choisissez { $auth-name }.
error-key-type-blocked-do-3 = Si vous ne le voyez pas, cherchez { $samsung-use-a-different-passkey } ou des mots semblables.
error-key-type-blocked-do-4 = Vous avez bien choisi Authenticator et c’est encore refusé ? Envoyez à votre support informatique le message que ce programme a préparé.
error-key-type-blocked-it = L’AAGUID de la nouvelle clé d’accès n’est pas autorisé pour cette personne, le plus souvent parce qu’un autre fournisseur a pris la demande. Si c’est Authenticator qui a été refusé, autorisez ses AAGUID : de1e552d-db1d-4423-a619-566b625cdc84 (Android) et 90a3ccdf-635c-4729-a248-9b709135078f (iOS).

## 9 passkey-not-registered (medium)

error-passkey-not-registered-title = La clé d’accès n’a pas été enregistrée cette fois-ci
error-passkey-not-registered-meaning = Peut-être que cela a pris trop de temps, que l’étape a été annulée ou que la fenêtre était privée. Rien n’est cassé, vous pouvez simplement réessayer.
error-passkey-not-registered-do-1 = Utilisez une fenêtre normale de Microsoft Edge ou de Google Chrome, pas une fenêtre privée ni une fenêtre à l’intérieur d’un autre programme.
error-passkey-not-registered-do-2 = Gardez votre téléphone déverrouillé en main, puis recommencez.
error-passkey-not-registered-do-3 = Si cela échoue une deuxième fois, envoyez à votre support informatique le message que ce programme a préparé.
error-passkey-not-registered-it = Typique d’un navigateur intégré (vu dans la fenêtre de connexion de Windows App), d’un délai dépassé ou d’une fenêtre privée. Faites faire l’inscription dans une fenêtre de navigateur normale, pas dans Windows App.

## 10 passkey-already-exists (high)

error-passkey-already-exists-title = Un essai précédent a laissé une clé d’accès
error-passkey-already-exists-meaning = Une clé d’accès existe déjà sur votre téléphone, mais votre compte professionnel ne la connaît peut-être pas. Cela peut arriver quand un essai précédent s’est arrêté en chemin.
error-passkey-already-exists-do-1 = Ouvrez votre page { $ms-security-info }. Si la clé d’accès est dans la liste, c’est peut-être déjà fini : passez à la dernière vérification dans ce programme.
error-passkey-already-exists-do-2 = Si elle n’est pas dans la liste, ouvrez Authenticator sur votre téléphone et appuyez sur votre compte professionnel. Appuyez sur { $auth-settings }, puis sur { $auth-delete-passkey }.
error-passkey-already-exists-do-3 = Appuyez de nouveau sur votre compte professionnel, puis sur { $auth-create-a-passkey }.
error-passkey-already-exists-do-4 = Si cela échoue encore, envoyez à votre support informatique le message que ce programme a préparé.
error-passkey-already-exists-it = Une clé d’accès existe localement dans Authenticator sans équivalent dans Entra, après un refus dû à l’attestation, un délai dépassé ou un fournisseur non autorisé. La personne supprime la clé d’accès locale et réessaie ; supprimez l’entrée obsolète sur le serveur s’il y en a une.

## 11 work-profile-cannot-sign-in (high)

error-work-profile-cannot-sign-in-title = La clé d’accès est de l’autre côté de votre téléphone
error-work-profile-cannot-sign-in-meaning = Votre téléphone sépare les applications de travail et les applications personnelles, et une clé d’accès ne fonctionne que du côté où elle a été créée. Il vous en faut sans doute simplement une deuxième.
error-work-profile-cannot-sign-in-do-1 = Ouvrez l’application Authenticator de votre profil professionnel, celle avec la mallette.
error-work-profile-cannot-sign-in-do-2 = Appuyez-y sur votre compte professionnel, puis sur { $auth-create-a-passkey }. Vous pouvez garder la première clé d’accès.
error-work-profile-cannot-sign-in-do-3 = S’il n’y a pas d’application Authenticator avec la mallette, ou si cela échoue, envoyez à votre support informatique le message que ce programme a préparé.
error-work-profile-cannot-sign-in-it = Sous Android, une clé d’accès n’est utilisable que dans le profil où elle a été créée. Authenticator doit être installé dans le profil professionnel, y être autorisé comme fournisseur d’identifiants (credential provider) et contenir sa propre clé d’accès ; celle du profil personnel ne compte pas.

## 12 sign-in-another-way (high)

error-sign-in-another-way-title = Cette clé d’accès ne fonctionne plus
error-sign-in-another-way-meaning = Microsoft n’a pas pu utiliser la clé d’accès de votre téléphone. Elle n’est plus valable, mais une nouvelle est vite créée.
error-sign-in-another-way-do-1 = Connectez-vous avec une autre méthode que vous avez déjà.
error-sign-in-another-way-do-2 = Supprimez l’ancienne clé d’accès : dans Authenticator, appuyez sur votre compte professionnel, { $auth-settings }, { $auth-delete-passkey }. Si elle figure aussi sur la page { $ms-security-info }, supprimez-la également là.
error-sign-in-another-way-do-3 = Créez une nouvelle clé d’accès avec ce programme.
error-sign-in-another-way-do-4 = Si vous n’avez aucun autre moyen de vous connecter, envoyez à votre support informatique le message que ce programme a préparé.
error-sign-in-another-way-it = La clé d’accès sur l’appareil n’est plus valable pour ce compte. La personne se connecte avec une autre méthode ou un passe d’accès temporaire (TAP), supprime la clé d’accès obsolète et en enregistre une nouvelle.

## 13 passkey-no-longer-usable (high)

error-passkey-no-longer-usable-title = Cette clé d’accès a été retirée de votre compte
error-passkey-no-longer-usable-meaning = L’ancienne clé d’accès est encore sur votre téléphone, mais votre compte ne la connaît plus. Il vous en faut simplement une nouvelle.
error-passkey-no-longer-usable-do-1 = Dans Authenticator, appuyez sur votre compte professionnel, puis sur { $auth-settings }, puis sur { $auth-delete-passkey }.
error-passkey-no-longer-usable-do-2 = Créez une nouvelle clé d’accès avec ce programme.
error-passkey-no-longer-usable-do-3 = Si vous ne pouvez pas vous connecter sans l’ancienne, envoyez à votre support informatique le message que ce programme a préparé.
error-passkey-no-longer-usable-it = La clé d’accès a été supprimée sur le serveur et reste sur le téléphone. La personne supprime la copie locale et en enregistre une nouvelle ; émettez un passe d’accès temporaire (TAP) s’il ne reste aucune autre méthode.

## 14 phone-option-or-qr-missing (high)

error-phone-option-or-qr-missing-title = L’ordinateur ne propose pas votre téléphone
error-phone-option-or-qr-missing-meaning = Le code QR ne s’affiche que si l’ordinateur et le téléphone peuvent se détecter. Le plus souvent, le Bluetooth est désactivé ou interdit, ou le téléphone est trop loin.
error-phone-option-or-qr-missing-do-1 = Activez le Bluetooth sur l’ordinateur et sur le téléphone. Il n’est pas nécessaire de les associer.
error-phone-option-or-qr-missing-do-2 = Posez le téléphone à côté de l’ordinateur et vérifiez que les deux ont Internet. Cherchez ensuite de nouveau { $ms-phone-option }.
error-phone-option-or-qr-missing-do-3 = Toujours rien ? Revenez en arrière dans ce programme et choisissez un parcours sans code QR. Il se passe de Bluetooth.
error-phone-option-or-qr-missing-do-4 = Si aucun autre parcours ne vous est proposé, envoyez à votre support informatique le message que ce programme a préparé.
error-phone-option-or-qr-missing-it = Le Bluetooth est désactivé, interdit par une stratégie ou hors de portée, ou un appareil est hors ligne. On peut autoriser le Bluetooth pour les seules clés d’accès : ServicesAllowedList avec les services 0000FFFD-0000-1000-8000-00805F9B34FB et 0000FFF9-0000-1000-8000-00805F9B34FB. Le parcours dans l’application et celui qui passe de l’ordinateur à l’application n’ont pas besoin de Bluetooth.

## 15 stuck-connecting-to-device (medium)

error-stuck-connecting-to-device-title = L’ordinateur et le téléphone n’arrivent pas à se joindre
error-stuck-connecting-to-device-meaning = Le code QR a été lu, mais la connexion ne s’établit pas. Le plus souvent, c’est le réseau qui la bloque, et vous ne pouvez pas le voir.
error-stuck-connecting-to-device-do-1 = Annulez, vérifiez que le Bluetooth est activé sur les deux appareils, et réessayez une fois.
error-stuck-connecting-to-device-do-2 = Si vous en avez le droit, essayez sur un autre réseau.
error-stuck-connecting-to-device-do-3 = Ou revenez en arrière dans ce programme et choisissez un parcours sans code QR.
error-stuck-connecting-to-device-do-4 = Envoyez à votre support informatique le message que ce programme a préparé, pour qu’il puisse faire ouvrir le réseau.
error-stuck-connecting-to-device-it = Les hôtes de tunnel du parcours QR sont probablement bloqués ou interceptés. Autorisez cable.ua5v.com (Android), cable.auth.com, app-site-association.cdn-apple.com et app-site-association.networking.apple (iPhone et iPad) depuis l’ordinateur et le téléphone, sans proxy ni inspection TLS. Le Bluetooth doit fonctionner sur les deux appareils.

## 16 tap-blocked-by-policy (high)

error-tap-blocked-by-policy-title = Le code temporaire a été refusé
error-tap-blocked-by-policy-meaning = Le code a peut-être déjà servi, ou il ne correspond pas aux paramètres de votre entreprise. Vous n’avez pas fait d’erreur, mais il vous en faut un nouveau.
error-tap-blocked-by-policy-do-1 = Ne saisissez plus le même code.
error-tap-blocked-by-policy-do-2 = Demandez un nouveau code ({ $ms-temporary-access-pass }) à votre support informatique et envoyez-lui le message que ce programme a préparé.
error-tap-blocked-by-policy-do-3 = Utilisez le nouveau code sur votre téléphone, pas sur cet ordinateur. S’il est refusé aussi, rappelez votre support informatique.
error-tap-blocked-by-policy-it = La personne n’est pas dans l’étendue de la stratégie des passes d’accès temporaires (TAP), le passe est à usages multiples alors que la stratégie impose l’usage unique, ou il a déjà été utilisé. Corrigez la stratégie et émettez un nouveau passe ; un passe à usage unique doit être utilisé sur le téléphone.

## 17 tap-not-offered (high)

error-tap-not-offered-title = La page de connexion ne demande pas votre code temporaire
error-tap-not-offered-meaning = Un nouveau code peut mettre quelques minutes à fonctionner. Il a peut-être aussi déjà servi, ou votre compte n’est pas encore prévu pour cela.
error-tap-not-offered-do-1 = Attendez quelques minutes, puis recommencez la connexion.
error-tap-not-offered-do-2 = Sur la page de connexion, cherchez { $ms-use-tap-instead } ou des mots semblables.
error-tap-not-offered-do-3 = Si vous ne le trouvez pas, envoyez à votre support informatique le message que ce programme a préparé et demandez-lui de vérifier le code.
error-tap-not-offered-it = La personne n’est pas dans l’étendue de la stratégie des passes d’accès temporaires (TAP), le passe est épuisé, ou il n’est pas encore répliqué (quelques minutes). Vérifiez l’étendue et l’état du passe et émettez-en un nouveau si nécessaire.

## 18 tap-guest-refused (high)

error-tap-guest-refused-title = Les invités ne peuvent pas recevoir de code temporaire
error-tap-guest-refused-meaning = Votre compte est ici un compte invité d’une autre organisation, et un tel code ne peut pas être donné à un invité. C’est une règle générale, qui n’a rien à voir avec vous.
error-tap-guest-refused-do-1 = Demandez de l’aide pour vous connecter au support informatique de votre propre organisation, celle de votre compte.
error-tap-guest-refused-do-2 = Prévenez aussi le support informatique d’ici et envoyez-lui le message que ce programme a préparé.
error-tap-guest-refused-it = Un passe d’accès temporaire (TAP) ne peut pas être ajouté à un invité externe, et les invités ne peuvent pas enregistrer de clés d’accès dans le tenant de ressources. Faites effectuer l’authentification MFA dans le tenant d’origine.

## 19 more-information-required (medium)

error-more-information-required-title = Votre entreprise vous demande d’ajouter une méthode de connexion
error-more-information-required-meaning = Il n’y a rien d’anormal, et vous n’avez pas fait d’erreur. Microsoft affiche cette page quand votre entreprise veut mieux protéger votre compte.
error-more-information-required-do-1 = Est-elle apparue pendant que vous vous connectiez vous-même au travail ? Alors cliquez sur { $ms-next }. Dans la plupart des entreprises, la page suivante se trouve sur mysignins.microsoft.com.
error-more-information-required-do-2 = Si elle veut vous montrer un code QR, essayez { $ms-different-method }, puis { $ms-passkey-in-authenticator }.
error-more-information-required-do-3 = Si vous avez un doute sur l’authenticité de la page, fermez-la et adressez-vous à votre support informatique.
error-more-information-required-it = L’enregistrement est imposé à la connexion (mode interruption) ; ce n’est pas une panne. La variante « clé d’accès » de l’assistant peut lancer la voie WebAuthn, qui échoue avec l’attestation : la personne choisit alors une autre méthode et Passkey in Microsoft Authenticator.

## 20 restored-account-needs-sign-in (high)

error-restored-account-needs-sign-in-title = Votre compte vient d’une sauvegarde et demande une connexion
error-restored-account-needs-sign-in-meaning = Les mots en rouge ne sont qu’un rappel. Le nom de votre compte a été restauré sur ce téléphone, mais pas ses clés.
error-restored-account-needs-sign-in-do-1 = Appuyez sur le compte avec les mots en rouge { $auth-sign-in-to-add }.
error-restored-account-needs-sign-in-do-2 = Connectez-vous. Vous pourrez ensuite créer la clé d’accès.
error-restored-account-needs-sign-in-do-3 = Si vous ne pouvez pas vous connecter, envoyez à votre support informatique le message que ce programme a préparé et demandez un code temporaire ({ $ms-temporary-access-pass }).
error-restored-account-needs-sign-in-it = Le compte a été restauré depuis une sauvegarde d’Authenticator, qui ne contient jamais de clés d’accès. La personne se connecte une fois au compte, puis enregistre une nouvelle clé d’accès ; émettez un passe d’accès temporaire (TAP) s’il ne reste aucune autre méthode.

## 21 no-passkeys-available (high)

error-no-passkeys-available-title = Aucune clé d’accès n’a été trouvée sur le téléphone
error-no-passkeys-available-meaning = Il manque peut-être un détail, comme le verrouillage de l’écran ou Internet. Sur un nouveau téléphone, c’est normal : les clés d’accès de l’ancien n’y sont pas transférées.
error-no-passkeys-available-do-1 = Vérifiez que le téléphone a un verrouillage d’écran.
error-no-passkeys-available-do-2 = Vérifiez que le Bluetooth et Internet sont activés sur le téléphone et sur l’ordinateur. Puis réessayez.
error-no-passkeys-available-do-3 = Nouveau téléphone ? Reprenez ce programme depuis le début et créez une nouvelle clé d’accès. Gardez l’ancien téléphone jusque-là, si vous l’avez encore.
error-no-passkeys-available-do-4 = Si vous n’avez aucun autre moyen de vous connecter, demandez un code temporaire ({ $ms-temporary-access-pass }) à votre support informatique et envoyez-lui le message que ce programme a préparé.
error-no-passkeys-available-it = Aucune clé d’accès utilisable sur le téléphone : verrouillage d’écran, Bluetooth ou Internet manquant, ou clé d’accès restée sur l’ancien téléphone (elle ne fait jamais partie de la sauvegarde d’Authenticator). Émettez un passe d’accès temporaire (TAP) pour que la personne puisse en enregistrer une nouvelle.

## 22 rooted-or-jailbroken (high)

error-rooted-or-jailbroken-title = Authenticator ne fait pas confiance au système de ce téléphone
error-rooted-or-jailbroken-meaning = Le système de ce téléphone semble avoir été modifié. Microsoft n’autorise plus les comptes professionnels sur ces téléphones, et votre entreprise n’y peut rien.
error-rooted-or-jailbroken-do-1 = Ne configurez pas la clé d’accès sur ce téléphone.
error-rooted-or-jailbroken-do-2 = Si vous avez un autre téléphone, prenez celui-là et relancez ce programme.
error-rooted-or-jailbroken-do-3 = Sinon, envoyez à votre support informatique le message que ce programme a préparé et demandez s’il existe une autre solution, comme une clé de sécurité.
error-rooted-or-jailbroken-it = Authenticator a détecté un téléphone jailbreaké ou rooté. En 2026, Microsoft a déployé un avertissement, puis un blocage de l’enregistrement et de la connexion, puis l’effacement des identifiants Entra ; c’est toujours actif, sans possibilité d’y renoncer. Il faut un autre téléphone ou une clé de sécurité.

## 23 not-allowed-error (high)

error-not-allowed-error-title = L’étape a été interrompue
error-not-allowed-error-meaning = Elle a été annulée, a pris trop de temps, ou une autre fenêtre est passée devant. Cela arrive facilement et rien n’est cassé.
error-not-allowed-error-do-1 = Gardez votre téléphone déverrouillé à côté de vous.
error-not-allowed-error-do-2 = Réessayez, tranquillement. Laissez la fenêtre du navigateur au premier plan et ne cliquez nulle part ailleurs jusqu’à la fin.
error-not-allowed-error-do-3 = Si cela continue, envoyez à votre support informatique le message que ce programme a préparé.
error-not-allowed-error-it = NotAllowedError signifie une annulation, un délai dépassé, une perte de focus ou un échec CTAP. Sous Windows, les détails sont dans le journal d’événements Microsoft-Windows-WebAuthN/Operational.

## 24 something-went-wrong (medium)

error-something-went-wrong-title = La page de Microsoft n’a pas dit ce qui ne va pas
error-something-went-wrong-meaning = Ce message peut vouloir dire beaucoup de choses. Souvent, c’est une clé d’accès d’un essai précédent ou d’une autre application qui bloque, et vous n’y êtes pour rien.
error-something-went-wrong-do-1 = Regardez sur la page { $ms-security-info } et dans Authenticator. Si un essai précédent a laissé une clé d’accès, supprimez-la.
error-something-went-wrong-do-2 = Réessayez dans un autre navigateur, dans une fenêtre normale.
error-something-went-wrong-do-3 = Si cela échoue encore, envoyez à votre support informatique le message que ce programme a préparé.
error-something-went-wrong-it = Message générique, souvent causé par un identifiant venant du mauvais emplacement. Supprimez les clés d’accès obsolètes, essayez un autre navigateur et consultez les journaux de connexion et d’audit pour l’heure de l’essai.

## 25 method-missing-in-list (high)

error-method-missing-in-list-title = Les clés d’accès dans Authenticator ne sont pas activées pour votre compte
error-method-missing-in-list-meaning = { $ms-passkey-in-authenticator } n’est pas proposé à votre compte. C’est un paramètre de l’entreprise, que vous ne pouvez pas changer vous-même.
error-method-missing-in-list-do-1 = Ne choisissez pas { $ms-plain-passkey } à la place. Votre clé d’accès pourrait se retrouver dans la mauvaise application.
error-method-missing-in-list-do-2 = Envoyez à votre support informatique le message que ce programme a préparé. Il peut la faire activer pour vous.
error-method-missing-in-list-it = Vérifiez que Passkey (FIDO2) est activé, que la personne est dans un groupe ciblé et dans aucun groupe exclu (l’exclusion l’emporte), que « Allow self-service set up » est sur « Yes » et que le profil de la personne autorise les AAGUID d’Authenticator.

## 26 code-53000-device-not-compliant (high)

error-code-53000-device-not-compliant-title = Votre entreprise n’autorise ici que les appareils vérifiés
error-code-53000-device-not-compliant-meaning = Selon une règle de l’entreprise, l’appareil doit d’abord remplir certaines conditions. Vous n’avez pas fait d’erreur.
error-code-53000-device-not-compliant-do-1 = Arrêtez-vous ici. Réessayer n’y changera rien.
error-code-53000-device-not-compliant-do-2 = Envoyez à votre support informatique le message que ce programme a préparé, avec le numéro 53000.
error-code-53000-device-not-compliant-it = 53000 DeviceNotCompliant : un contrôle d’octroi « appareil conforme » n’est pas satisfait. Rendez l’appareil conforme ou excluez l’enregistrement. Microsoft documente pour cela Microsoft Authenticator Credential Registration (ID d’application 6aa00308-ea33-4caa-90d6-ae905d8cb51b) ; à vérifier dans votre tenant.

## 27 code-53001-device-not-domain-joined (high)

error-code-53001-device-not-domain-joined-title = Une règle pour les ordinateurs de l’entreprise s’est appliquée à votre appareil
error-code-53001-device-not-domain-joined-meaning = La règle demande un ordinateur qui appartient au réseau de l’entreprise. Un téléphone ne peut pas y répondre, vous ne pouvez donc rien y faire.
error-code-53001-device-not-domain-joined-do-1 = Arrêtez-vous ici. Réessayer n’y changera rien.
error-code-53001-device-not-domain-joined-do-2 = Envoyez à votre support informatique le message que ce programme a préparé, avec le numéro 53001.
error-code-53001-device-not-domain-joined-it = 53001 DeviceNotDomainJoined : un contrôle d’octroi exigeant un appareil avec jonction hybride est appliqué. Ne l’appliquez pas aux téléphones.

## 28 code-53002-app-not-approved (high)

error-code-53002-app-not-approved-title = Une règle de l’entreprise n’autorise pas cette application
error-code-53002-app-not-approved-meaning = Votre entreprise a une liste d’applications approuvées, et celle que vous utilisez n’y est pas. Vous n’y êtes pour rien.
error-code-53002-app-not-approved-do-1 = Arrêtez-vous ici. Réessayer n’y changera rien.
error-code-53002-app-not-approved-do-2 = Envoyez à votre support informatique le message que ce programme a préparé, avec le numéro 53002.
error-code-53002-app-not-approved-it = 53002 ApplicationUsedIsNotAnApprovedApp : le contrôle d’octroi « application cliente approuvée » s’applique. Son retrait était annoncé pour mars 2026, remplacez-le donc par une stratégie de protection des applications ; notez qu’Authenticator ne peut pas non plus y satisfaire, l’enregistrement doit donc rester en dehors.

## 29 code-53003-blocked-by-ca (high)

error-code-53003-blocked-by-ca-title = Une règle de l’entreprise a bloqué cette connexion
error-code-53003-blocked-by-ca-meaning = L’une des règles de sécurité de votre entreprise a dit non. D’ici, personne ne peut voir laquelle, mais votre support informatique le peut.
error-code-53003-blocked-by-ca-do-1 = Si la page affiche un Correlation ID (ID de corrélation), copiez-le ou prenez-le en photo.
error-code-53003-blocked-by-ca-do-2 = Envoyez-le à votre support informatique avec le message que ce programme a préparé.
error-code-53003-blocked-by-ca-it = 53003 BlockedByConditionalAccess : peut venir de n’importe quelle stratégie d’accès conditionnel. Le journal de connexion nomme la stratégie ; cherchez-la avec l’ID de corrélation. Si l’application est Microsoft Authenticator et la ressource ea890292-c8c8-4433-b5ea-b09d0668e1a6, c’est peut-être l’enregistrement de la clé d’accès qui est bloqué ; vérifiez aussi un éventuel blocage de plateformes d’appareils.

## 30 code-53004-53011-risk (high)

error-code-53004-53011-risk-title = Microsoft a bloqué cette étape pour protéger votre compte
error-code-53004-53011-risk-meaning = Microsoft voit un risque et veut que votre support informatique vérifie d’abord. Cela ne veut pas dire que vous avez fait une erreur.
error-code-53004-53011-risk-do-1 = N’essayez plus pour l’instant.
error-code-53004-53011-risk-do-2 = Contactez rapidement votre support informatique et envoyez-lui le message que ce programme a préparé.
error-code-53004-53011-risk-it = 53004 ProofUpBlockedDueToRisk ou 53011 : l’enregistrement est bloqué en raison d’un risque. Analysez et corrigez le risque, puis laissez la personne réessayer.

## 31 code-53009-app-protection (low)

error-code-53009-app-protection-title = Une règle sur les applications protégées bloque peut-être
error-code-53009-app-protection-meaning = Ce numéro veut souvent dire que votre entreprise demande une application spécialement protégée. En général, vous n’y pouvez rien.
error-code-53009-app-protection-do-1 = Arrêtez-vous là pour l’instant.
error-code-53009-app-protection-do-2 = Envoyez à votre support informatique le message que ce programme a préparé, avec le numéro 53009.
error-code-53009-app-protection-it = 53009 indiquerait l’absence d’une stratégie de protection des applications Intune (source non confirmée). Authenticator ne peut pas satisfaire à ce contrôle : cherchez la stratégie dans le journal de connexion, puis utilisez un filtre d’applications, un OU avec « appareil conforme » ou une exclusion de l’enregistrement.

## 32 code-530035-security-defaults (high)

error-code-530035-security-defaults-title = La protection de base de votre entreprise a bloqué cette connexion
error-code-530035-security-defaults-meaning = Votre entreprise utilise la protection de base de Microsoft, qui a dit non ici. Vous n’avez pas fait d’erreur.
error-code-530035-security-defaults-do-1 = Arrêtez-vous ici. Réessayer n’y changera probablement rien.
error-code-530035-security-defaults-do-2 = Envoyez à votre support informatique le message que ce programme a préparé, avec le numéro 530035.
error-code-530035-security-defaults-it = 530035 BlockedBySecurityDefaults : les paramètres de sécurité par défaut du tenant bloquent la connexion. Nous ne connaissons pas de remède documenté pour cette étape ; regardez dans le journal de connexion ce qui a été refusé.

## 33 code-135010-key-not-found (medium)

error-code-135010-key-not-found-title = Votre compte ne connaît pas cette clé d’accès
error-code-135010-key-not-found-meaning = Le téléphone a une clé d’accès, mais elle n’est probablement plus associée à votre compte. Une nouvelle résout le problème.
error-code-135010-key-not-found-do-1 = Dans Authenticator, appuyez sur votre compte professionnel, puis sur { $auth-settings }, puis sur { $auth-delete-passkey }.
error-code-135010-key-not-found-do-2 = Créez une nouvelle clé d’accès avec ce programme.
error-code-135010-key-not-found-do-3 = Si cela échoue, envoyez à votre support informatique le message que ce programme a préparé, avec le numéro 135010.
error-code-135010-key-not-found-it = 135010 KeyNotFound : la clé est inconnue d’Entra (code issu d’une documentation plus ancienne). La personne supprime la clé d’accès locale et en enregistre une nouvelle.

## 34 android14-no-provider-switch (high)

error-android14-no-provider-switch-title = Ce téléphone n’a pas d’option pour Authenticator
error-android14-no-provider-switch-meaning = Certains fabricants n’ont pas inclus cette option dans Android 14. Aucune application ne peut l’ajouter, vous n’avez donc rien oublié.
error-android14-no-provider-switch-do-1 = Utilisez d’abord la recherche dans les paramètres du téléphone et saisissez { $android-search-passkey }.
error-android14-no-provider-switch-do-2 = Si aucune liste avec { $auth-name } n’apparaît, cherchez une mise à jour du système et installez Android 15 ou plus récent, si votre téléphone le propose.
error-android14-no-provider-switch-do-3 = Pas de mise à jour ? Utilisez un autre téléphone, ou envoyez à votre support informatique le message que ce programme a préparé et demandez une clé de sécurité.
error-android14-no-provider-switch-it = Sous Android 14, le Credential Manager était facultatif pour les fabricants, et il manque sur certains téléphones. Microsoft conseille Android 15 ; pour vérifier un téléphone : adb shell pm has-feature android.software.credentials. Sinon, proposez une clé de sécurité ou un autre téléphone.

## 35 attestation-service-down (high)

error-attestation-service-down-title = Une vérification de votre téléphone n’a pas pu se terminer
error-attestation-service-down-meaning = Apple ou Google doit confirmer par Internet que votre téléphone est authentique. Ce service peut être surchargé ou en panne un moment, et cela n’a rien à voir avec vous.
error-attestation-service-down-do-1 = Vérifiez que le téléphone a Internet.
error-attestation-service-down-do-2 = Attendez un moment, puis réessayez.
error-attestation-service-down-do-3 = Si cela échoue encore plus tard, envoyez à votre support informatique le message que ce programme a préparé.
error-attestation-service-down-it = Quand l’attestation est imposée, le téléphone interroge Apple (App Attest) ou Google (Play Integrity et Key Attestation) en ligne. Consultez https://developer.apple.com/system-status/ et https://status.play.google.com/ et assurez-vous que le réseau du téléphone atteint ces services.

## 36 company-portal-too-old (high)

error-company-portal-too-old-title = Une autre application de l’entreprise sur votre téléphone est trop ancienne
error-company-portal-too-old-meaning = L’application Company Portal (Portail d’entreprise) de votre téléphone est trop ancienne et empêche la configuration d’Authenticator. Une mise à jour règle le problème.
error-company-portal-too-old-do-1 = Ouvrez le magasin d’applications de votre téléphone, cherchez Company Portal (Portail d’entreprise) et mettez l’application à jour.
error-company-portal-too-old-do-2 = Revenez dans Authenticator et réessayez.
error-company-portal-too-old-do-3 = Si vous ne pouvez pas la mettre à jour, envoyez à votre support informatique le message que ce programme a préparé.
error-company-portal-too-old-it = Sur les téléphones Android avec une version de Company Portal inférieure à 2111 (5.0.5333.0), Authenticator ne peut pas être enregistré. Déployez la mise à jour.

## 37 naming-page-hangs (low)

error-naming-page-hangs-title = La page du nom n’avance plus
error-naming-page-hangs-meaning = Souvent, la clé d’accès est déjà enregistrée alors que la page continue de tourner. Vous avez sans doute tout fait correctement.
error-naming-page-hangs-do-1 = Ouvrez la page { $ms-security-info } dans un nouvel onglet et regardez si la clé d’accès est dans la liste.
error-naming-page-hangs-do-2 = Si elle y est, fermez la page bloquée. Vous pouvez passer à la dernière vérification dans ce programme.
error-naming-page-hangs-do-3 = Si elle n’y est pas, réessayez une fois. Si cela n’aide pas, envoyez à votre support informatique le message que ce programme a préparé.
error-naming-page-hangs-it = Il est signalé que la page de nommage de l’assistant web se bloque parfois alors que la clé d’accès existe. Vérifiez les méthodes d’authentification de la personne ; si la clé d’accès n’y est pas, faites supprimer la clé d’accès locale et en enregistrer une nouvelle dans Authenticator.

## 38 windows-whfb-credential-exists (high)

error-windows-whfb-credential-exists-title = L’ordinateur a voulu garder la clé d’accès pour lui
error-windows-whfb-credential-exists-meaning = Windows a voulu enregistrer la clé d’accès sur cet ordinateur, où vous avez déjà une connexion de ce type. La clé d’accès qu’il vous faut va sur votre téléphone.
error-windows-whfb-credential-exists-do-1 = Annulez et recommencez.
error-windows-whfb-credential-exists-do-2 = Choisissez { $ms-passkey-in-authenticator }. Si Windows demande où enregistrer la clé d’accès, choisissez le téléphone, pas Windows.
error-windows-whfb-credential-exists-do-3 = Si le téléphone n’est pas proposé, revenez en arrière dans ce programme et choisissez le parcours dans Authenticator. Si cela échoue aussi, envoyez à votre support informatique le message que ce programme a préparé.
error-windows-whfb-credential-exists-it = L’enregistrement d’une clé d’accès Microsoft Entra sous Windows échoue s’il existe déjà des informations d’identification Windows Hello Entreprise pour le même compte. La personne doit plutôt choisir le téléphone, de préférence avec Passkey in Microsoft Authenticator.
