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

-nobody-asks = Nadie en su empresa ni en Microsoft le pedirá jamás su pase, un código ni una foto de su código QR.
-check-who = Antes de emitir un pase o restablecer algo, compruebe quién lo pide. Este mensaje no prueba quién lo envía.
-log-policy = Filtre el registro de inicio de sesión por persona, hora y código de error; la entrada indica la directiva. Si la aplicación es Microsoft Authenticator y el recurso es ea890292-c8c8-4433-b5ea-b09d0668e1a6, puede que lo bloqueado sea el registro de la clave de acceso.
request-user = Hola, estoy configurando una clave de acceso en Microsoft Authenticator. Lo que puedo hacer por mi cuenta no ha bastado. Por favor, ayúdenme a continuar.
request-helpdesk = Hola, estoy configurando una clave de acceso en Microsoft Authenticator y necesito ayuda del soporte técnico para continuar.
request-admin = Hola, estoy configurando una clave de acceso en Microsoft Authenticator y un ajuste de la empresa me detiene. Por favor, pásenlo al equipo de TI.
request-screen = Las palabras en mi pantalla: { $quote }
request-number = El número en mi pantalla: { $number }
request-about = De qué se trata: { $title }
request-place = Dónde estoy: { $place }
request-sign-in = Cómo inicio sesión hoy: { $way }
request-time = Hora: { $time }
request-it = Para TI:
request-unknown = Este número no está en la lista del programa. Lo que dice Microsoft: { $address }

## 1 passkey-not-accepted (medium)

error-passkey-not-accepted-title = Microsoft no aceptó esta clave de acceso
error-passkey-not-accepted-meaning = La clave de acceso se creó en su teléfono, pero su empresa solo acepta las que se crean dentro de la aplicación Authenticator. No ha hecho nada mal: la página web le llevó por el otro camino.
error-passkey-not-accepted-do-1 = En su teléfono, abra Authenticator y toque su cuenta de trabajo. Toque { $auth-settings } y luego { $auth-delete-passkey }. Así elimina solo la clave de acceso rechazada.
error-passkey-not-accepted-do-2 = Siga en Authenticator, toque otra vez su cuenta de trabajo y luego { $auth-create-a-passkey }. Siga los pasos que aparecen.
error-passkey-not-accepted-do-3 = Si se vuelve a rechazar la clave de acceso, envíe al soporte técnico el mensaje de abajo.
error-passkey-not-accepted-it = Lo más probable es que se exija la atestación y que la clave de acceso llegara por la vía WebAuthn ({ $ms-having-trouble } o el asistente de interrupción), que no puede proporcionarla. La persona elimina la clave de acceso sobrante y registra una nueva dentro de Authenticator. Para quienes deban usar el código QR, una opción es un perfil de claves de acceso aparte, sin atestación.

## 2 app-protection-block (medium)

error-app-protection-block-title = Una regla de la empresa bloquea aquí Authenticator
error-app-protection-block-meaning = En este punto su empresa pide una aplicación con protección especial, y Authenticator no puede serlo. No es culpa suya, y volver a intentarlo no servirá.
error-app-protection-block-do-1 = Deténgase aquí. No hace falta eliminar nada ni empezar de nuevo.
error-app-protection-block-do-2 = Envíe al soporte técnico el mensaje de abajo. Allí pueden cambiar la regla.
error-app-protection-block-it = Una directiva de acceso condicional que exige una directiva de protección de aplicaciones o una aplicación cliente aprobada afecta al inicio de sesión de Authenticator, que es un agente (broker) y no puede cumplirla. Soluciones documentadas: dirigirla a aplicaciones concretas con un filtro, combinar el control de concesión con dispositivo compatible mediante O, o una exención temporal con controles compensatorios. Microsoft documenta una exclusión de Microsoft Authenticator Credential Registration (Id. de aplicación 6aa00308-ea33-4caa-90d6-ae905d8cb51b), aunque no en todas las versiones de la página: compruébelo en su inquilino.

## 3 compliant-device-required (high)

error-compliant-device-required-title = Su empresa quiere administrar antes este teléfono
error-compliant-device-required-meaning = Una regla de la empresa solo deja pasar aquí los teléfonos administrados. El mensaje viene de esa regla, no de algo que usted haya hecho.
error-compliant-device-required-do-1 = No toque todavía { $auth-continue }. Su empresa podría empezar entonces a administrar su teléfono.
error-compliant-device-required-do-2 = Acepte que la empresa administre el teléfono solo si se lo indica el soporte técnico.
error-compliant-device-required-do-3 = Envíe al soporte técnico el mensaje de abajo y pregunte si este teléfono debe administrarse. Cuando esté claro, vuelva aquí y continúe.
error-compliant-device-required-it = Al registro desde el teléfono se le aplica un control de concesión de dispositivo compatible: la lectura de métodos (UserAuthenticationMethod.Read) está exenta, la escritura (UserAuthenticationMethod.ReadWrite) no. Inscriba el teléfono o excluya el registro. Microsoft documenta para ello Microsoft Authenticator Credential Registration (Id. de aplicación 6aa00308-ea33-4caa-90d6-ae905d8cb51b), compruébelo en su inquilino; en la práctica también se excluye Azure Credential Configuration Endpoint Service (Id. de aplicación ea890292-c8c8-4433-b5ea-b09d0668e1a6), lo que no está documentado.

## 4 signin-blocked-security-info (medium)

error-signin-blocked-security-info-title = Este paso solo se permite desde ciertos lugares o dispositivos
error-signin-blocked-security-info-meaning = Su empresa protege este paso para que nadie más pueda cambiar su forma de iniciar sesión. No ha hecho nada mal.
error-signin-blocked-security-info-do-1 = Si sabe qué lugar o dispositivo exige su empresa, como la red de la oficina, inténtelo allí de nuevo.
error-signin-blocked-security-info-do-2 = Si no, pida al soporte técnico un código de corta duración: { $ms-temporary-access-pass }. Úselo en su teléfono, no en este equipo. { -nobody-asks }
error-signin-blocked-security-info-do-3 = Si el bloqueo continúa, envíe al soporte técnico el mensaje de abajo.
error-signin-blocked-security-info-it = Probablemente AADSTS53010 (ProofUpBlockedDueToSecurityInfoAcr): una directiva sobre la acción de usuario “Register security information”, o una intensidad de autenticación (authentication strength) que bloquea los puntos de conexión de credenciales. El inicio de sesión en Authenticator también está sujeto a esa directiva. Un pase de acceso temporal (TAP) satisface MFA desde cualquier dispositivo o lugar; ajuste la directiva de móviles a la del registro. El mismo título aparece también con 53003 cuando una directiva bloquea plataformas de dispositivos. { -check-who }

## 5 finish-setup-on-web (medium)

error-finish-setup-on-web-title = Authenticator le envía al navegador web
error-finish-setup-on-web-meaning = Las reglas de su empresa piden una clave de acceso antes de que la tenga. Por eso, la aplicación y el navegador pueden enviarle de un lado a otro sin fin. No es culpa suya.
error-finish-setup-on-web-do-1 = Deténgase aquí por ahora, para no dar vueltas sin fin.
error-finish-setup-on-web-do-2 = Toque { $auth-open-browser } solo si se lo indica el soporte técnico.
error-finish-setup-on-web-do-3 = Envíe al soporte técnico el mensaje de abajo. Allí pueden ayudarle a continuar.
error-finish-setup-on-web-it = Una intensidad de autenticación (authentication strength) que solo admite claves de acceso en todos los recursos afecta también al inicio de sesión necesario para crear la primera clave de acceso. Solución documentada: directivas separadas para equipos y móviles, con una intensidad móvil de TAP más clave de acceso idéntica a la de “Register security information”, o un filtro de aplicaciones. Terminar en el navegador solo funciona mientras la atestación esté desactivada.

## 6 contact-admin-no-mfa (medium)

error-contact-admin-no-mfa-title = Necesita una segunda prueba de identidad
error-contact-admin-no-mfa-meaning = Solo puede agregar una clave de acceso si puede demostrar por segunda vez que es usted. Su cuenta todavía no tiene ninguna manera de hacerlo. No puede resolverlo sin ayuda, y no ha hecho nada mal.
error-contact-admin-no-mfa-do-1 = Pida al soporte técnico un código de corta duración: { $ms-temporary-access-pass }. Puede enviarle el mensaje de abajo. { -nobody-asks }
error-contact-admin-no-mfa-do-2 = Cuando tenga el código, úselo en su teléfono, no en este equipo. Puede que sirva una sola vez.
error-contact-admin-no-mfa-do-3 = Después vuelva aquí y siga con el siguiente paso. Si el código no funciona, avise al soporte técnico.
error-contact-admin-no-mfa-it = La cuenta no tiene ningún método de MFA, y el registro necesita MFA o un pase de acceso temporal (TAP). Emita un TAP para usarlo en el teléfono: tras iniciar sesión con un TAP de un solo uso, el registro debe terminar en 10 minutos; un TAP de varios usos se puede volver a usar y reinicia ese plazo. { -check-who }

## 7 lets-try-something-else (high)

error-lets-try-something-else-title = Inicie sesión otra vez, de otra manera
error-lets-try-something-else-meaning = Dos reglas de seguridad no encajan entre sí. No ha hecho nada mal. Empezar de cero suele resolverlo.
error-lets-try-something-else-do-1 = Cierre todas las ventanas del navegador.
error-lets-try-something-else-do-2 = Abra otra vez la página { $ms-security-info } desde este programa.
error-lets-try-something-else-do-3 = Al iniciar sesión, elija un método de inicio de sesión distinto al de la última vez.
error-lets-try-something-else-do-4 = Si el mensaje vuelve, envíe al soporte técnico el mensaje de abajo.
error-lets-try-something-else-it = La intensidad de autenticación (authentication strength) de la acción de usuario “Register security information” choca con la regla por la que My Sign-Ins pide MFA si no se hizo en los últimos 10 minutos. Solución documentada: frecuencia de inicio de sesión “Every time” en esa acción de usuario. La persona también puede volver a iniciar sesión con un método que la intensidad acepte.

## 8 key-type-blocked (medium)

error-key-type-blocked-title = Es probable que la clave de acceso se guardara en el lugar equivocado
error-key-type-blocked-meaning = Probablemente fue a parar a otro administrador de contraseñas, como Samsung Pass, y su empresa no acepta claves de acceso de ahí. Pasa con facilidad, porque los teléfonos suelen proponer su propia aplicación.
error-key-type-blocked-do-1 = Elimine la clave de acceso nueva en la aplicación donde se guardó.
error-key-type-blocked-do-2 = Inténtelo otra vez. Cuando el teléfono pregunte dónde guardar la clave de acceso, elija { $auth-name }.
error-key-type-blocked-do-3 = Si no lo ve, busque { $samsung-use-a-different-passkey } o palabras parecidas.
error-key-type-blocked-do-4 = Si eligió Authenticator y aun así se rechaza, envíe al soporte técnico el mensaje de abajo.
error-key-type-blocked-it = El AAGUID de la nueva clave de acceso no está permitido para este usuario, normalmente porque otro proveedor atendió la solicitud. Si se rechazó el propio Authenticator, permita sus AAGUID: de1e552d-db1d-4423-a619-566b625cdc84 (Android) y 90a3ccdf-635c-4729-a248-9b709135078f (iOS).

## 9 passkey-not-registered (medium)

error-passkey-not-registered-title = Esta vez la clave de acceso no se guardó
error-passkey-not-registered-meaning = Puede que tardara demasiado, que se cancelara o que usted usara una ventana privada. No se ha estropeado nada. Puede intentarlo otra vez sin problema.
error-passkey-not-registered-do-1 = Use una ventana normal de Microsoft Edge o Google Chrome, no una privada ni una ventana dentro de otro programa.
error-passkey-not-registered-do-2 = Tenga el teléfono desbloqueado y en la mano, y empiece de nuevo.
error-passkey-not-registered-do-3 = Si falla por segunda vez, envíe al soporte técnico el mensaje de abajo.
error-passkey-not-registered-it = Típico de un navegador incrustado (visto en la ventana de inicio de sesión de Windows App), de un tiempo de espera agotado o de una ventana privada. Haga el alta en una ventana normal del navegador, no a través de Windows App.

## 10 passkey-already-exists (high)

error-passkey-already-exists-title = Quedó una clave de acceso de un intento anterior
error-passkey-already-exists-meaning = Ya hay una clave de acceso en su teléfono, pero puede que su cuenta de trabajo no la conozca. Puede ocurrir cuando un intento anterior se quedó a medias.
error-passkey-already-exists-do-1 = Abra su página { $ms-security-info }. Si la clave de acceso está en la lista, puede que ya haya terminado: vaya a la última comprobación de este programa.
error-passkey-already-exists-do-2 = Si no está en la lista, abra Authenticator en su teléfono y toque su cuenta de trabajo. Toque { $auth-settings } y luego { $auth-delete-passkey }.
error-passkey-already-exists-do-3 = Toque otra vez su cuenta de trabajo y luego { $auth-create-a-passkey }.
error-passkey-already-exists-do-4 = Si vuelve a fallar, envíe al soporte técnico el mensaje de abajo.
error-passkey-already-exists-it = Hay una clave de acceso local en Authenticator sin equivalente en Entra, tras un rechazo por la atestación, un tiempo de espera agotado o un proveedor no permitido. La persona elimina la clave de acceso local y lo intenta de nuevo; elimine la entrada obsoleta del servidor si la hay.

## 11 work-profile-cannot-sign-in (high)

error-work-profile-cannot-sign-in-title = La clave de acceso está en el otro perfil de su teléfono
error-work-profile-cannot-sign-in-meaning = Su teléfono separa las aplicaciones de trabajo y las personales. Una clave de acceso solo funciona en el perfil donde se creó. Lo más probable es que solo necesite una segunda.
error-work-profile-cannot-sign-in-do-1 = Abra la aplicación Authenticator de su perfil de trabajo, la que tiene el maletín.
error-work-profile-cannot-sign-in-do-2 = Toque ahí su cuenta de trabajo y luego { $auth-create-a-passkey }. Puede conservar la primera clave de acceso.
error-work-profile-cannot-sign-in-do-3 = Si no hay ninguna aplicación Authenticator con el maletín, o si falla, envíe al soporte técnico el mensaje de abajo.
error-work-profile-cannot-sign-in-it = En Android, una clave de acceso solo se puede usar en el perfil donde se creó. Authenticator debe estar instalado en el perfil de trabajo, estar permitido ahí como proveedor de credenciales (credential provider) y tener su propia clave de acceso; la del perfil personal no cuenta.

## 12 sign-in-another-way (high)

error-sign-in-another-way-title = Esta clave de acceso ya no funciona
error-sign-in-another-way-meaning = Microsoft no pudo usar la clave de acceso de su teléfono. Ya no es válida, pero puede crear una nueva enseguida.
error-sign-in-another-way-do-1 = Inicie sesión con otro método que tenga.
error-sign-in-another-way-do-2 = Elimine la clave de acceso antigua: en Authenticator, toque su cuenta de trabajo, luego { $auth-settings } y luego { $auth-delete-passkey }. Si también aparece en la página { $ms-security-info }, elimínela ahí también.
error-sign-in-another-way-do-3 = Cree una clave de acceso nueva con este programa.
error-sign-in-another-way-do-4 = Si no tiene otra forma de iniciar sesión, envíe al soporte técnico el mensaje de abajo.
error-sign-in-another-way-it = La clave de acceso del dispositivo ya no es válida para esta cuenta. La persona inicia sesión con otro método o con un pase de acceso temporal (TAP), elimina la clave de acceso obsoleta y registra una nueva. { -check-who }

## 13 passkey-no-longer-usable (high)

error-passkey-no-longer-usable-title = Esta clave de acceso se quitó de su cuenta
error-passkey-no-longer-usable-meaning = Su teléfono aún tiene la clave de acceso antigua, pero su cuenta ya no la conoce. Solo necesita una nueva.
error-passkey-no-longer-usable-do-1 = En Authenticator, toque su cuenta de trabajo, luego { $auth-settings } y luego { $auth-delete-passkey }.
error-passkey-no-longer-usable-do-2 = Cree una clave de acceso nueva con este programa.
error-passkey-no-longer-usable-do-3 = Si no puede iniciar sesión sin la antigua, envíe al soporte técnico el mensaje de abajo.
error-passkey-no-longer-usable-it = La clave de acceso se eliminó en el servidor y sigue en el teléfono. La persona elimina la copia local y registra una nueva; emita un pase de acceso temporal (TAP) si no queda ningún otro método. { -check-who }

## 14 phone-option-or-qr-missing (high)

error-phone-option-or-qr-missing-title = El equipo no ofrece su teléfono
error-phone-option-or-qr-missing-meaning = El código QR solo se muestra si el equipo y el teléfono pueden detectarse. Lo más frecuente es que el Bluetooth esté desactivado o no permitido, o que el teléfono esté demasiado lejos.
error-phone-option-or-qr-missing-do-1 = Active el Bluetooth en el equipo y en el teléfono. No hace falta vincularlos.
error-phone-option-or-qr-missing-do-2 = Ponga el teléfono junto al equipo y compruebe que ambos tienen Internet. Después busque otra vez { $ms-phone-option }.
error-phone-option-or-qr-missing-do-3 = ¿Sigue sin aparecer? Vuelva atrás en este programa y elija una ruta sin código QR. No necesita Bluetooth.
error-phone-option-or-qr-missing-do-4 = Si no se le ofrece otra ruta, envíe al soporte técnico el mensaje de abajo.
error-phone-option-or-qr-missing-it = El Bluetooth está desactivado, prohibido por directiva o fuera de alcance, o un dispositivo no tiene conexión. Se puede permitir el Bluetooth solo para claves de acceso: ServicesAllowedList con los servicios 0000FFFD-0000-1000-8000-00805F9B34FB y 0000FFF9-0000-1000-8000-00805F9B34FB. La ruta dentro de la aplicación y la que pasa del equipo a la aplicación no necesitan Bluetooth.

## 15 stuck-connecting-to-device (medium)

error-stuck-connecting-to-device-title = El equipo y el teléfono no consiguen conectarse
error-stuck-connecting-to-device-meaning = El código QR se leyó, pero el equipo y el teléfono no pueden conectarse. Lo más frecuente es que la red lo impida. Usted no puede verlo.
error-stuck-connecting-to-device-do-1 = Cancele, compruebe que el Bluetooth está activado en los dos dispositivos e inténtelo otra vez.
error-stuck-connecting-to-device-do-2 = Si se lo permiten, inténtelo en otra red.
error-stuck-connecting-to-device-do-3 = O vuelva atrás en este programa y elija una ruta sin código QR.
error-stuck-connecting-to-device-do-4 = Envíe al soporte técnico el mensaje de abajo, para que puedan permitir la conexión.
error-stuck-connecting-to-device-it = Es probable que los hosts de túnel de la ruta QR estén bloqueados o interceptados. Permita cable.ua5v.com (Android), cable.auth.com, app-site-association.cdn-apple.com y app-site-association.networking.apple (iPhone y iPad) desde el equipo y el teléfono, sin proxy y sin inspección TLS. El Bluetooth debe funcionar en ambos dispositivos.

## 16 tap-blocked-by-policy (high)

error-tap-blocked-by-policy-title = Se rechazó el código temporal
error-tap-blocked-by-policy-meaning = Puede que el código ya se haya usado o que no encaje con la configuración de su empresa. No ha hecho nada mal, pero necesita un código nuevo.
error-tap-blocked-by-policy-do-1 = No vuelva a escribir el mismo código.
error-tap-blocked-by-policy-do-2 = Pida al soporte técnico un código nuevo ({ $ms-temporary-access-pass }) y envíele el mensaje de abajo. { -nobody-asks }
error-tap-blocked-by-policy-do-3 = Use el código nuevo en su teléfono, no en este equipo. Si también se rechaza, llame otra vez al soporte técnico.
error-tap-blocked-by-policy-it = El usuario no está en el ámbito de la directiva de pases de acceso temporal (TAP), el pase es de varios usos mientras que la directiva exige un solo uso, o ya se ha usado. Corrija la directiva y emita un pase nuevo; un pase de un solo uso debe gastarse en el teléfono. { -check-who }

## 17 tap-not-offered (high)

error-tap-not-offered-title = La página de inicio de sesión no pide su código temporal
error-tap-not-offered-meaning = Un código nuevo puede tardar unos minutos en funcionar. También es posible que ya se haya usado, o que su cuenta todavía no esté preparada.
error-tap-not-offered-do-1 = Espere unos minutos y empiece otra vez el inicio de sesión.
error-tap-not-offered-do-2 = Busque { $ms-use-tap-instead } o palabras parecidas en la página de inicio de sesión.
error-tap-not-offered-do-3 = Si no está, envíe al soporte técnico el mensaje de abajo y pida que comprueben el código. { -nobody-asks }
error-tap-not-offered-it = El usuario no está en el ámbito de la directiva de pases de acceso temporal (TAP), el pase está gastado o aún no se ha replicado (minutos). Compruebe el ámbito y el estado del pase y emita uno nuevo si es necesario. { -check-who }

## 18 tap-guest-refused (high)

error-tap-guest-refused-title = Los invitados no pueden recibir un código temporal
error-tap-guest-refused-meaning = Su cuenta es aquí una cuenta de invitado de otra organización. Los invitados no pueden recibir un código así. Es una regla general y no tiene que ver con usted.
error-tap-guest-refused-do-1 = Pida ayuda para iniciar sesión al soporte técnico de su propia organización, a la que pertenece su cuenta.
error-tap-guest-refused-do-2 = Avise también al soporte técnico de aquí y envíele el mensaje de abajo.
error-tap-guest-refused-it = No se puede agregar un pase de acceso temporal (TAP) a un invitado externo, y los invitados no pueden registrar claves de acceso en el inquilino de recursos. Haga que la persona realice la MFA en su inquilino principal.

## 19 more-information-required (medium)

error-more-information-required-title = Su empresa le pide agregar un método de inicio de sesión
error-more-information-required-meaning = No es un error y no ha hecho nada mal. Microsoft muestra esta página cuando su empresa quiere que su cuenta sea más segura.
error-more-information-required-do-1 = ¿Apareció esta página después de que usted empezara a iniciar sesión? Entonces seleccione { $ms-next }. En la mayoría de las empresas, la página siguiente está en mysignins.microsoft.com.
error-more-information-required-do-2 = Si quiere mostrarle un código QR, pruebe { $ms-different-method } y luego { $ms-passkey-in-authenticator }.
error-more-information-required-do-3 = Si duda de que la página sea auténtica, ciérrela y consulte al soporte técnico.
error-more-information-required-it = El registro se exige al iniciar sesión (modo de interrupción); no hay ningún fallo. La variante de clave de acceso del asistente puede iniciar la vía WebAuthn, que falla con la atestación: la persona elige entonces otro método y Passkey in Microsoft Authenticator.

## 20 restored-account-needs-sign-in (high)

error-restored-account-needs-sign-in-title = Su cuenta viene de una copia de seguridad: inicie sesión una vez
error-restored-account-needs-sign-in-meaning = El texto en rojo es solo un recordatorio. El nombre de su cuenta volvió a este teléfono, pero aún falta iniciar sesión.
error-restored-account-needs-sign-in-do-1 = Toque la cuenta con el texto en rojo { $auth-sign-in-to-add }.
error-restored-account-needs-sign-in-do-2 = Inicie sesión. Después podrá crear la clave de acceso.
error-restored-account-needs-sign-in-do-3 = Si no puede iniciar sesión, envíe al soporte técnico el mensaje de abajo y pida un código temporal ({ $ms-temporary-access-pass }). { -nobody-asks }
error-restored-account-needs-sign-in-it = La cuenta se restauró desde una copia de seguridad de Authenticator, que nunca contiene claves de acceso. La persona inicia sesión una vez en la cuenta y después registra una clave de acceso nueva; emita un pase de acceso temporal (TAP) si no queda ningún otro método. { -check-who }

## 21 no-passkeys-available (high)

error-no-passkeys-available-title = No se encontró ninguna clave de acceso en el teléfono
error-no-passkeys-available-meaning = Puede faltar un detalle, como el bloqueo de pantalla o Internet. En un teléfono nuevo es normal: las claves de acceso no se pasan desde el antiguo.
error-no-passkeys-available-do-1 = Compruebe que el teléfono tiene un bloqueo de pantalla.
error-no-passkeys-available-do-2 = Compruebe que el Bluetooth e Internet están activados en el teléfono y en el equipo. Después inténtelo otra vez.
error-no-passkeys-available-do-3 = ¿Teléfono nuevo? Inicie este programa desde el principio y cree una clave de acceso nueva. Conserve el teléfono antiguo hasta entonces, si aún lo tiene.
error-no-passkeys-available-do-4 = Si no tiene otra forma de iniciar sesión, pida al soporte técnico un código temporal ({ $ms-temporary-access-pass }) y envíele el mensaje de abajo. { -nobody-asks }
error-no-passkeys-available-it = No hay una clave de acceso utilizable en el teléfono: falta el bloqueo de pantalla, el Bluetooth o Internet, o la clave de acceso se quedó en el teléfono antiguo (nunca forma parte de la copia de seguridad de Authenticator). Emita un pase de acceso temporal (TAP) para que la persona pueda registrar una nueva. { -check-who }

## 22 rooted-or-jailbroken (high)

error-rooted-or-jailbroken-title = Authenticator no confía en el sistema de este teléfono
error-rooted-or-jailbroken-meaning = El sistema de este teléfono parece haberse modificado. Microsoft ya no permite cuentas de trabajo en teléfonos así, y su empresa no puede desactivarlo.
error-rooted-or-jailbroken-do-1 = No configure la clave de acceso en este teléfono.
error-rooted-or-jailbroken-do-2 = Si tiene otro teléfono, use ese e inicie este programa de nuevo.
error-rooted-or-jailbroken-do-3 = Si no, envíe al soporte técnico el mensaje de abajo y pregunte si pueden ofrecerle otra solución, como una llave de seguridad.
error-rooted-or-jailbroken-it = Authenticator detectó un teléfono con jailbreak o root. En 2026, Microsoft implantó una advertencia, después el bloqueo del registro y del inicio de sesión y después el borrado de las credenciales de Entra; está siempre activo y no se puede desactivar. Hace falta otro teléfono o una llave de seguridad.

## 23 not-allowed-error (high)

error-not-allowed-error-title = El paso se interrumpió
error-not-allowed-error-meaning = El paso se canceló, tardó demasiado o se puso delante otra ventana. Pasa con facilidad, y no se ha estropeado nada.
error-not-allowed-error-do-1 = Tenga el teléfono desbloqueado a su lado.
error-not-allowed-error-do-2 = Inténtelo otra vez, con calma. Deje delante la ventana del navegador y no haga clic en ningún otro sitio hasta terminar.
error-not-allowed-error-do-3 = Si sigue ocurriendo, envíe al soporte técnico el mensaje de abajo.
error-not-allowed-error-it = NotAllowedError indica una cancelación, un tiempo de espera agotado, una pérdida de foco o un error de CTAP. En Windows, los detalles están en el registro de eventos Microsoft-Windows-WebAuthN/Operational.

## 24 something-went-wrong (medium)

error-something-went-wrong-title = La página de Microsoft no dijo qué falla
error-something-went-wrong-meaning = Este mensaje puede significar muchas cosas. A menudo interfiere una clave de acceso de un intento anterior o de otra aplicación, y no es culpa suya.
error-something-went-wrong-do-1 = Mire en la página { $ms-security-info } y en Authenticator. Si un intento anterior dejó una clave de acceso, elimínela.
error-something-went-wrong-do-2 = Inténtelo otra vez en otro navegador, en una ventana normal.
error-something-went-wrong-do-3 = Si sigue fallando, envíe al soporte técnico el mensaje de abajo.
error-something-went-wrong-it = Mensaje genérico, a menudo causado por una credencial del almacén equivocado. Elimine las claves de acceso obsoletas, pruebe otro navegador y revise los registros de inicio de sesión y de auditoría a la hora del intento.

## 25 method-missing-in-list (high)

error-method-missing-in-list-title = Las claves de acceso en Authenticator no están habilitadas para su cuenta
error-method-missing-in-list-meaning = No ve { $ms-passkey-in-authenticator } en la lista. Probablemente su empresa no activó esta opción para su cuenta. Usted no puede cambiarlo.
error-method-missing-in-list-do-1 = No elija { $ms-plain-passkey } en su lugar. Su clave de acceso podría acabar en la aplicación equivocada.
error-method-missing-in-list-do-2 = ¿Hay en la lista de { $ms-security-info } una clave de acceso antigua que ya no usa? Elimínela. Si su empresa ha cambiado algo hoy, espere dos horas y vuelva a mirar.
error-method-missing-in-list-do-3 = Envíe al soporte técnico el mensaje de abajo. Allí pueden activar esta opción para usted.
error-method-missing-in-list-it = Compruebe que Passkey (FIDO2) está habilitado, que el usuario está en un grupo incluido y en ninguno excluido (prevalece la exclusión), que “Allow self-service set up” está en “Yes” y que el perfil del usuario permite los AAGUID de Authenticator. El método falta también cuando ya está configurado el máximo permitido, y durante una o dos horas después de un cambio de la directiva.

## 26 code-53000-device-not-compliant (high)

error-code-53000-device-not-compliant-title = Su empresa solo permite aquí dispositivos verificados
error-code-53000-device-not-compliant-meaning = Una regla de la empresa dice que el dispositivo debe cumplir antes ciertos requisitos. No ha hecho nada mal.
error-code-53000-device-not-compliant-do-1 = Deténgase aquí. Volver a intentarlo no cambiará nada.
error-code-53000-device-not-compliant-do-2 = Envíe al soporte técnico el mensaje de abajo, con el número 53000.
error-code-53000-device-not-compliant-it = 53000 DeviceNotCompliant: no se cumple un control de concesión de dispositivo compatible. Haga que el dispositivo cumpla los requisitos o excluya el registro. Microsoft documenta para ello Microsoft Authenticator Credential Registration (Id. de aplicación 6aa00308-ea33-4caa-90d6-ae905d8cb51b); compruébelo en su inquilino.

## 27 code-53001-device-not-domain-joined (high)

error-code-53001-device-not-domain-joined-title = Se aplicó a su dispositivo una regla para equipos de la empresa
error-code-53001-device-not-domain-joined-meaning = La regla pide un equipo que pertenezca a la red de la empresa. Un teléfono no puede cumplirla. Usted no puede resolverlo.
error-code-53001-device-not-domain-joined-do-1 = Deténgase aquí. Volver a intentarlo no cambiará nada.
error-code-53001-device-not-domain-joined-do-2 = Envíe al soporte técnico el mensaje de abajo, con el número 53001.
error-code-53001-device-not-domain-joined-it = 53001 DeviceNotDomainJoined: se aplica un control de concesión que exige un dispositivo con unión híbrida. No lo aplique a teléfonos.

## 28 code-53002-app-not-approved (high)

error-code-53002-app-not-approved-title = Una regla de la empresa no permite esta aplicación
error-code-53002-app-not-approved-meaning = Su empresa tiene una lista de aplicaciones aprobadas, y la que se está usando no está en ella. No es culpa suya.
error-code-53002-app-not-approved-do-1 = Deténgase aquí. Volver a intentarlo no cambiará nada.
error-code-53002-app-not-approved-do-2 = Envíe al soporte técnico el mensaje de abajo, con el número 53002.
error-code-53002-app-not-approved-it = 53002 ApplicationUsedIsNotAnApprovedApp: se aplica el control de concesión de aplicación cliente aprobada. Su retirada se anunció para marzo de 2026, así que sustitúyalo por una directiva de protección de aplicaciones; tenga en cuenta que Authenticator tampoco puede cumplirla, por lo que el registro debe quedar fuera de ella.

## 29 code-53003-blocked-by-ca (high)

error-code-53003-blocked-by-ca-title = Una regla de la empresa bloqueó este inicio de sesión
error-code-53003-blocked-by-ca-meaning = Una de las reglas de seguridad de su empresa dijo que no. Desde aquí nadie puede ver cuál, pero el soporte técnico sí.
error-code-53003-blocked-by-ca-do-1 = Si la página muestra un Correlation ID (id. de correlación), cópielo o tómele una foto.
error-code-53003-blocked-by-ca-do-2 = Envíelo al soporte técnico junto con el mensaje de abajo.
error-code-53003-blocked-by-ca-it = 53003 BlockedByConditionalAccess: puede ser cualquier directiva de acceso condicional. El registro de inicio de sesión indica la directiva; búsquela por el id. de correlación. Si la aplicación es Microsoft Authenticator y el recurso es ea890292-c8c8-4433-b5ea-b09d0668e1a6, puede que lo bloqueado sea el registro de la clave de acceso; compruebe también si se bloquean plataformas de dispositivos.

## 30 code-53004-53011-risk (high)

error-code-53004-53011-risk-title = Microsoft lo detuvo para proteger su cuenta
error-code-53004-53011-risk-meaning = Microsoft ve un riesgo y quiere que el soporte técnico lo revise primero. Eso por sí solo no significa que usted haya cometido un error.
error-code-53004-53011-risk-do-1 = No siga intentándolo por ahora.
error-code-53004-53011-risk-do-2 = Contacte pronto con el soporte técnico y envíele el mensaje de abajo.
error-code-53004-53011-risk-it = 53004 ProofUpBlockedDueToRisk o 53011: el registro está bloqueado por un riesgo. Investigue y corrija el riesgo, y deje que la persona lo intente de nuevo.

## 31 code-53009-app-protection (low)

error-code-53009-app-protection-title = Puede que lo impida una regla sobre aplicaciones protegidas
error-code-53009-app-protection-meaning = Este número suele significar que su empresa pide una aplicación con protección especial. Normalmente usted no puede cambiarlo.
error-code-53009-app-protection-do-1 = Deténgase aquí por ahora.
error-code-53009-app-protection-do-2 = Envíe al soporte técnico el mensaje de abajo, con el número 53009.
error-code-53009-app-protection-it = Al parecer, 53009 apunta a que falta una directiva de protección de aplicaciones de Intune (fuente no confirmada). Authenticator no puede cumplir ese control: busque la directiva en el registro de inicio de sesión y use después un filtro de aplicaciones, un O con dispositivo compatible o una exclusión del registro.

## 32 code-530035-security-defaults (high)

error-code-530035-security-defaults-title = La protección básica de su empresa bloqueó este inicio de sesión
error-code-530035-security-defaults-meaning = Su empresa usa la protección básica de Microsoft, que no permitió este inicio de sesión. No ha hecho nada mal.
error-code-530035-security-defaults-do-1 = Deténgase aquí. Es probable que volver a intentarlo no cambie nada.
error-code-530035-security-defaults-do-2 = Envíe al soporte técnico el mensaje de abajo, con el número 530035.
error-code-530035-security-defaults-it = 530035 BlockedBySecurityDefaults: los valores predeterminados de seguridad del inquilino bloquean el inicio de sesión. No conocemos ninguna solución documentada para este paso; mire en el registro de inicio de sesión qué se rechazó.

## 33 code-135010-key-not-found (high, cure medium)

error-code-135010-key-not-found-title = Su cuenta no conoce esta clave de acceso
error-code-135010-key-not-found-meaning = El teléfono tiene una clave de acceso, pero probablemente ya no figura en su cuenta. Una nueva lo resuelve.
error-code-135010-key-not-found-do-1 = En Authenticator, toque su cuenta de trabajo, luego { $auth-settings } y luego { $auth-delete-passkey }.
error-code-135010-key-not-found-do-2 = Cree una clave de acceso nueva con este programa.
error-code-135010-key-not-found-do-3 = Si falla, envíe al soporte técnico el mensaje de abajo, con el número 135010.
error-code-135010-key-not-found-it = 135010 KeyNotFound: Entra no conoce la clave. La persona elimina la clave de acceso local y registra una nueva.

## 34 android14-no-provider-switch (high)

error-android14-no-provider-switch-title = Este teléfono no tiene interruptor para Authenticator
error-android14-no-provider-switch-meaning = Algunos fabricantes no incluyeron este interruptor en Android 14. Ninguna aplicación puede agregarlo, así que no se le ha pasado nada por alto.
error-android14-no-provider-switch-do-1 = Use primero la búsqueda de los ajustes del teléfono y escriba { $android-search-passkey }.
error-android14-no-provider-switch-do-2 = Si no aparece ninguna lista con { $auth-name }, busque una actualización del sistema e instale Android 15 o posterior, si su teléfono lo ofrece.
error-android14-no-provider-switch-do-3 = ¿No hay actualización? Use otro teléfono, o envíe al soporte técnico el mensaje de abajo y pida una llave de seguridad.
error-android14-no-provider-switch-it = En Android 14, Credential Manager era opcional para los fabricantes, y a algunos teléfonos les falta. Microsoft aconseja Android 15; para comprobar un teléfono: adb shell pm has-feature android.software.credentials. Si no, ofrezca una llave de seguridad u otro teléfono.

## 35 attestation-service-down (high)

error-attestation-service-down-title = No se pudo terminar una comprobación de su teléfono
error-attestation-service-down-meaning = Apple o Google debe confirmar por Internet que su teléfono es auténtico. Ese servicio puede estar saturado o caído un rato, y no tiene que ver con usted.
error-attestation-service-down-do-1 = Compruebe que el teléfono tiene Internet.
error-attestation-service-down-do-2 = Espere un rato e inténtelo otra vez.
error-attestation-service-down-do-3 = Si más tarde sigue fallando, envíe al soporte técnico el mensaje de abajo.
error-attestation-service-down-it = Cuando se exige la atestación, el teléfono consulta en línea a Apple (App Attest) o a Google (Play Integrity y atestación de claves). Revise https://developer.apple.com/system-status/ y https://status.play.google.com/ y asegúrese de que la red del teléfono llega a esos servicios.

## 36 company-portal-too-old (high)

error-company-portal-too-old-title = Otra aplicación de la empresa en su teléfono es demasiado antigua
error-company-portal-too-old-meaning = La aplicación Company Portal (Portal de empresa) de su teléfono es demasiado antigua. Por eso no puede configurar Authenticator. Una actualización lo resuelve.
error-company-portal-too-old-do-1 = Abra la tienda de aplicaciones del teléfono, busque Company Portal (Portal de empresa) y actualice la aplicación.
error-company-portal-too-old-do-2 = Vuelva a Authenticator e inténtelo otra vez.
error-company-portal-too-old-do-3 = Si no puede actualizarla, envíe al soporte técnico el mensaje de abajo.
error-company-portal-too-old-it = En teléfonos Android con Company Portal anterior a 2111 (5.0.5333.0) no se puede registrar Authenticator. Distribuya la actualización.

## 37 naming-page-hangs (low)

error-naming-page-hangs-title = La página del nombre no avanza
error-naming-page-hangs-meaning = A menudo la clave de acceso ya se guardó aunque la página siga cargando. Lo más probable es que lo haya hecho todo bien.
error-naming-page-hangs-do-1 = Abra la página { $ms-security-info } en una pestaña nueva y mire si la clave de acceso está en la lista.
error-naming-page-hangs-do-2 = Si está, cierre la página bloqueada. Puede pasar a la última comprobación de este programa.
error-naming-page-hangs-do-3 = Si no está, inténtelo otra vez. Si no sirve, envíe al soporte técnico el mensaje de abajo.
error-naming-page-hangs-it = Se ha informado de que la página de nombre del asistente web se bloquea a veces aunque la clave de acceso exista. Revise los métodos de autenticación del usuario; si la clave de acceso falta ahí, haga que la persona elimine la clave de acceso local y registre una nueva dentro de Authenticator.

## 38 windows-whfb-credential-exists (high)

error-windows-whfb-credential-exists-title = El equipo intentó quedarse con la clave de acceso
error-windows-whfb-credential-exists-meaning = Windows quiso guardar la clave de acceso en este equipo. Pero su clave de acceso va en su teléfono.
error-windows-whfb-credential-exists-do-1 = Cancele y empiece de nuevo.
error-windows-whfb-credential-exists-do-2 = Elija { $ms-passkey-in-authenticator }. Si Windows pregunta dónde guardar la clave de acceso, elija el teléfono, no Windows.
error-windows-whfb-credential-exists-do-3 = Si no se le ofrece el teléfono, vuelva atrás en este programa y elija la ruta dentro de Authenticator. Si también falla, envíe al soporte técnico el mensaje de abajo.
error-windows-whfb-credential-exists-it = El registro de una clave de acceso de Microsoft Entra en Windows falla si ya existe una credencial de Windows Hello para empresas para la misma cuenta. La persona debería elegir el teléfono, preferiblemente con Passkey in Microsoft Authenticator.

## 39 cannot-access-right-now (medium)

error-cannot-access-right-now-title = El inicio de sesión funcionó, pero una regla de la empresa bloqueó el paso siguiente
error-cannot-access-right-now-meaning = Su empresa permite este paso solo desde ciertos lugares, dispositivos, navegadores o aplicaciones. No ha hecho nada mal.
error-cannot-access-right-now-do-1 = ¿Usó una ventana privada, o una ventana dentro de otro programa? Entonces inténtelo una vez en una ventana normal de Microsoft Edge o Google Chrome.
error-cannot-access-right-now-do-2 = Si vuelven a aparecer las mismas palabras, no siga intentándolo. Si la página muestra un número o un Correlation ID (id. de correlación), cópielo o tómele una foto.
error-cannot-access-right-now-do-3 = Envíe el número o la foto al soporte técnico junto con el mensaje de abajo.
error-cannot-access-right-now-it = Una directiva de acceso condicional bloquea después de un primer paso correcto, casi siempre con 53003. { -log-policy } Compruebe también si se bloquean plataformas de dispositivos. Microsoft documenta una exclusión de Microsoft Authenticator Credential Registration (Id. de aplicación 6aa00308-ea33-4caa-90d6-ae905d8cb51b), aunque no en todas las versiones de la página: compruébelo en su inquilino.

## 40 help-keep-device-secure (medium)

error-help-keep-device-secure-title = Authenticator quiere registrar este teléfono
error-help-keep-device-secure-meaning = Esto no es un error. Authenticator comunica a Microsoft que este teléfono pertenece a su cuenta de trabajo. Registrar el teléfono no es lo mismo que dejar que la empresa lo administre.
error-help-keep-device-secure-do-1 = ¿Acaba de agregar su cuenta de trabajo, o de activar el inicio de sesión con el teléfono? Entonces toque { $auth-register }.
error-help-keep-device-secure-do-2 = Si una página posterior dice que su empresa quiere administrar el teléfono, espere y pregunte primero al soporte técnico.
error-help-keep-device-secure-do-3 = Si el registro falla, envíe al soporte técnico el mensaje de abajo.
error-help-keep-device-secure-it = Registro del dispositivo (Entra registered), necesario una vez por inquilino para el inicio de sesión sin contraseña con el teléfono; no es un fallo. La clave de acceso sola no lo necesita. Si falla, compruebe “Users may register their devices” y “Maximum number of devices”. Una página anterior que pedía inscribir el teléfono tenía el mismo título: si se pide, se aplica un control de dispositivo compatible.

## 41 prompted-setup-error-skip (high)

error-prompted-setup-error-skip-title = Falló la configuración de una clave de acceso al iniciar sesión
error-prompted-setup-error-skip-meaning = La página de inicio de sesión ofreció configurar una clave de acceso, y eso no funcionó. No se ha estropeado nada. Puede omitir este paso, y nadie lo cuenta.
error-prompted-setup-error-skip-do-1 = En la página de error, seleccione { $ms-skip }. Después puede seguir con su trabajo.
error-prompted-setup-error-skip-do-2 = Cree la clave de acceso en la aplicación Authenticator. Este programa le muestra cómo.
error-prompted-setup-error-skip-do-3 = Si no puede seguir sin una clave de acceso, envíe al soporte técnico el mensaje de abajo.
error-prompted-setup-error-skip-it = Falló una configuración iniciada por la campaña de registro. Omitir el paso en esa página de error no cuenta como aplazamiento. El aviso guarda la clave de acceso con el dispositivo o navegador que se esté usando; haga que la persona la registre directamente en Authenticator.

## 42 prompted-to-set-up-passkey (high)

error-prompted-to-set-up-passkey-title = La página de inicio de sesión ofrece configurar una clave de acceso
error-prompted-to-set-up-passkey-meaning = Esto no es un error. Muchas empresas usan este aviso, y puede volver cada día. Con { $ms-next }, la clave de acceso se guarda a menudo en el dispositivo que está usando, y no en Authenticator.
error-prompted-to-set-up-passkey-do-1 = ¿Apareció el aviso después de que usted empezara a iniciar sesión? Entonces lo más probable es que sea auténtico. Si no, cierre la página.
error-prompted-to-set-up-passkey-do-2 = Seleccione { $ms-skip-for-now } o { $ms-other-options }. Después cree la clave de acceso en Authenticator. Este programa le muestra cómo.
error-prompted-to-set-up-passkey-do-3 = Si no puede omitir el aviso, o no sabe si la página es auténtica, cierre la página y envíe al soporte técnico el mensaje de abajo.
error-prompted-to-set-up-passkey-it = Campaña de registro de claves de acceso; no es un fallo. “Microsoft managed”: cada día, sin límite. Estado “Enabled”: de 0 a 14 días, y los aplazamientos pueden estar limitados a 3. El aviso guarda la clave de acceso con el dispositivo o navegador que se esté usando. Una clave de acceso en Authenticator solo lo hace cesar en iOS y Android, salvo que el perfil de claves de acceso esté limitado por AAGUID o exija la atestación.

## 43 sms-only-must-register (high)

error-sms-only-must-register-title = Se exige una clave de acceso, porque los SMS y las llamadas desaparecen
error-sms-only-must-register-meaning = A partir del 1 de febrero de 2027, Microsoft ya no permite confirmar un inicio de sesión por SMS o por llamada. Para los administradores globales y los usuarios externos la fecha es el 1 de julio de 2027. Quien no tenga otro método debe configurar entonces una clave de acceso. A su cuenta no le pasa nada.
error-sms-only-must-register-do-1 = Configure la clave de acceso. Si puede elegir dónde guardarla, elija { $auth-name } en su teléfono.
error-sms-only-must-register-do-2 = Si eso falla, pida al soporte técnico un código de corta duración: { $ms-temporary-access-pass }. Envíele el mensaje de abajo. { -nobody-asks }
error-sms-only-must-register-do-3 = Use el pase en su teléfono, no en este equipo. Si sigue sin poder crear una clave de acceso, llame al soporte técnico.
error-sms-only-must-register-it = El único método MFA de la persona es el SMS o la llamada de Microsoft. A partir del 1 de febrero de 2027 (administradores globales y usuarios externos: 1 de julio de 2027), el inicio de sesión exige una clave de acceso y no se puede omitir. Emita un pase de acceso temporal (TAP) para que la persona pueda registrarse en el teléfono. Los usuarios que antes se hayan pasado a un proveedor de telefonía conservan los SMS y las llamadas. { -check-who }

## 44 code-130504-tap-expired (low)

error-code-130504-tap-expired-title = Probablemente el pase de acceso temporal ha caducado
error-code-130504-tap-expired-meaning = Un pase así solo sirve poco tiempo. Este número suele indicar que ese tiempo ha pasado. No ha hecho nada mal.
error-code-130504-tap-expired-do-1 = No vuelva a escribir el mismo pase.
error-code-130504-tap-expired-do-2 = Pida al soporte técnico un pase nuevo ({ $ms-temporary-access-pass }) y envíele el mensaje de abajo. { -nobody-asks }
error-code-130504-tap-expired-do-3 = Use el pase nuevo pronto, en su teléfono. Si también se rechaza, llame al soporte técnico.
error-code-130504-tap-expired-it = Se informa de 130504 cuando un pase de acceso temporal (TAP) ha caducado (fuente no confirmada). Compruebe el TAP del usuario y emita uno nuevo que deje tiempo suficiente para el teléfono. { -check-who }

## 45 code-130507-tap-not-verified (low)

error-code-130507-tap-not-verified-title = No se reconoció el pase de acceso temporal
error-code-130507-tap-not-verified-meaning = Este número suele indicar que el pase se eliminó, se sustituyó por otro más nuevo o pertenece a otra cuenta. Un pase nuevo lo resuelve.
error-code-130507-tap-not-verified-do-1 = Compruebe que inició sesión con su cuenta de trabajo y que escribió el pase más nuevo.
error-code-130507-tap-not-verified-do-2 = Si se sigue rechazando, pida al soporte técnico un pase nuevo ({ $ms-temporary-access-pass }) y envíele el mensaje de abajo. { -nobody-asks }
error-code-130507-tap-not-verified-do-3 = Si también se rechaza el pase nuevo, llame al soporte técnico.
error-code-130507-tap-not-verified-it = Se informa de 130507 cuando un pase de acceso temporal (TAP) no se pudo encontrar o verificar (fuente no confirmada). Compruebe el TAP del usuario: solo hay uno por usuario, así que uno nuevo sustituye al anterior. { -check-who }

## 46 code-130501-credential-policy (high, cure medium)

error-code-130501-credential-policy-title = Este método de inicio de sesión no está permitido para su cuenta
error-code-130501-credential-policy-meaning = Su empresa decide qué métodos de inicio de sesión puede usar. El que eligió probablemente no es uno de ellos. No ha hecho nada mal.
error-code-130501-credential-policy-do-1 = Empiece de nuevo el inicio de sesión y elija otro método de inicio de sesión, si tiene uno.
error-code-130501-credential-policy-do-2 = Si no tiene otro, envíe al soporte técnico el mensaje de abajo, con el número 130501.
error-code-130501-credential-policy-it = 130501: la directiva de métodos de autenticación no permite este método para el usuario. Compruebe quién está incluido y quién excluido (prevalece la exclusión), y la configuración del método.

## 47 code-5007x-mfa-needed (high)

error-code-5007x-mfa-needed-title = El inicio de sesión pide algo más que una contraseña
error-code-5007x-mfa-needed-meaning = Debe demostrar por segunda vez que es usted. O bien eso no se terminó, o su cuenta aún no tiene ningún método para ello. No ha hecho nada mal.
error-code-5007x-mfa-needed-do-1 = Empiece de nuevo el inicio de sesión y termine la segunda comprobación, por ejemplo en una aplicación o con un código.
error-code-5007x-mfa-needed-do-2 = Si no tiene ningún método para eso, pida al soporte técnico un código de corta duración: { $ms-temporary-access-pass }. Envíele el mensaje de abajo. { -nobody-asks }
error-code-5007x-mfa-needed-do-3 = Use el pase en su teléfono, no en este equipo. Si sigue sin poder iniciar sesión, llame al soporte técnico.
error-code-5007x-mfa-needed-it = 50074 y 50076: se exige MFA y no se superó. 50072 y 50079: el usuario debe registrar primero un método. Por sí solos son interrupciones, no fallos. Si el usuario no tiene ningún método, emita un pase de acceso temporal (TAP) para usarlo en el teléfono. { -check-who }

## 48 code-50078-mfa-expired (high)

error-code-50078-mfa-expired-title = La última confirmación es demasiado antigua
error-code-50078-mfa-expired-meaning = Usted confirmó un inicio de sesión anterior, pero su empresa quiere una confirmación nueva. Es normal.
error-code-50078-mfa-expired-do-1 = Inicie sesión de nuevo y confirme que es usted.
error-code-50078-mfa-expired-do-2 = Después siga donde lo dejó.
error-code-50078-mfa-expired-do-3 = Si se lo piden una y otra vez, envíe al soporte técnico el mensaje de abajo, con el número 50078.
error-code-50078-mfa-expired-it = 50078 UserStrongAuthExpired: la MFA de la sesión es demasiado antigua para la directiva. La persona inicia sesión de nuevo con MFA. Si se repite, compruebe la frecuencia de inicio de sesión.

## 49 code-50053-account-locked (high)

error-code-50053-account-locked-title = La cuenta está bloqueada por el momento
error-code-50053-account-locked-meaning = Hubo demasiados intentos incorrectos, o la red que está usando es conocida por ataques. Eso no significa que usted haya cometido un error.
error-code-50053-account-locked-do-1 = Espere un rato, sin volver a intentarlo.
error-code-50053-account-locked-do-2 = Inténtelo una vez en otra red, por ejemplo con los datos móviles de su teléfono.
error-code-50053-account-locked-do-3 = Si la cuenta sigue bloqueada, envíe al soporte técnico el mensaje de abajo, con el número 50053.
error-code-50053-account-locked-it = 50053 IdsLocked: demasiados intentos fallidos, o una dirección IP conocida por ataques. El registro de inicio de sesión muestra cuál de los dos. Desbloquee la cuenta, o haga que la persona use otra red. { -check-who }

## 50 code-50055-password-expired (high)

error-code-50055-password-expired-title = La contraseña ha caducado
error-code-50055-password-expired-meaning = Su empresa quiere una contraseña nueva antes de seguir. Esto no tiene nada que ver con la clave de acceso.
error-code-50055-password-expired-do-1 = Si usted empezó el inicio de sesión, siga la página y elija una contraseña nueva.
error-code-50055-password-expired-do-2 = Después empiece de nuevo el inicio de sesión.
error-code-50055-password-expired-do-3 = Si no puede cambiar la contraseña, pida al soporte técnico que la restablezca y envíele el mensaje de abajo. { -nobody-asks }
error-code-50055-password-expired-it = 50055 InvalidPasswordExpiredPassword o 50144 InvalidPasswordExpiredOnPremPassword: la contraseña ha caducado. La persona la cambia; si no es posible, restablézcala. { -check-who }

## 51 code-50126-wrong-password (high)

error-code-50126-wrong-password-title = No se aceptó el nombre o la contraseña
error-code-50126-wrong-password-meaning = El nombre y la contraseña no coincidían. Esto le pasa a cualquiera.
error-code-50126-wrong-password-do-1 = Escriba otra vez, con calma, el nombre de su cuenta de trabajo y su contraseña.
error-code-50126-wrong-password-do-2 = Si tiene un pase de acceso temporal, úselo en lugar de la contraseña. { -nobody-asks }
error-code-50126-wrong-password-do-3 = Si no conoce su contraseña, pida al soporte técnico que la restablezca y envíele el mensaje de abajo.
error-code-50126-wrong-password-it = 50126 InvalidUserNameOrPassword: nombre o contraseña incorrectos. 50056: no hay ninguna contraseña guardada para la cuenta. Restablezca la contraseña, o emita un pase de acceso temporal (TAP). { -check-who }

## 52 code-50057-account-disabled (high)

error-code-50057-account-disabled-title = Esta cuenta está desactivada
error-code-50057-account-disabled-meaning = Su empresa ha desactivado esta cuenta. Solo su empresa puede volver a activarla.
error-code-50057-account-disabled-do-1 = Compruebe que inició sesión con la cuenta de trabajo correcta.
error-code-50057-account-disabled-do-2 = Si es la correcta, envíe al soporte técnico el mensaje de abajo, con el número 50057.
error-code-50057-account-disabled-it = 50057 UserDisabled: la cuenta está deshabilitada. Averigüe por qué, y habilítela si la persona debe tener acceso. { -check-who }

## 53 code-50034-account-not-found (high)

error-code-50034-account-not-found-title = No se encontró esta cuenta
error-code-50034-account-not-found-meaning = Puede que una letra del nombre esté mal, o que sea una cuenta personal o de otra organización.
error-code-50034-account-not-found-do-1 = Cierre la sesión. Después inicie sesión otra vez con su cuenta de trabajo y compruebe cada letra del nombre.
error-code-50034-account-not-found-do-2 = Si la página elige sola otra cuenta, elija ahí su cuenta de trabajo.
error-code-50034-account-not-found-do-3 = Si tampoco se encuentra su cuenta de trabajo, envíe al soporte técnico el mensaje de abajo, con el número de la página.
error-code-50034-account-not-found-it = 50034 UserAccountNotFound o 51004 UserAccountNotInDirectory: la cuenta no está en este directorio. 50020 UserUnauthorized: una cuenta de otra organización o personal. Corrija el nombre, o invite a la persona si debe tener acceso.

## 54 code-500021-tenant-restriction (high)

error-code-500021-tenant-restriction-title = Esta red no permite iniciar sesión en su empresa
error-code-500021-tenant-restriction-meaning = Algunas redes solo permiten iniciar sesión en ciertas empresas. A su cuenta no le pasa nada.
error-code-500021-tenant-restriction-do-1 = Use otra red; en el teléfono, los datos móviles.
error-code-500021-tenant-restriction-do-2 = Si necesita esta red, envíe al soporte técnico el mensaje de abajo, con el número de la página.
error-code-500021-tenant-restriction-it = 500021 o 500022: las restricciones de inquilino (tenant restrictions) de la red no incluyen este inquilino. Permita el inquilino en el encabezado que agrega el proxy, o haga que la persona use una red sin esas restricciones.

## 55 code-50155-device-authentication (high)

error-code-50155-device-authentication-title = Una regla pide un dispositivo que su empresa conozca
error-code-50155-device-authentication-meaning = Su empresa no conoce este dispositivo, o lo ha desactivado. No ha hecho nada mal.
error-code-50155-device-authentication-do-1 = No siga intentándolo. Volver a intentarlo no cambia la regla.
error-code-50155-device-authentication-do-2 = Envíe al soporte técnico el mensaje de abajo, con el número de la página.
error-code-50155-device-authentication-it = 50097 DeviceAuthenticationRequired, 50155 DeviceAuthenticationFailed, 50187 DeviceInformationNotProvided: una directiva pide un dispositivo conocido, y este no lo es. 135011: el dispositivo está deshabilitado. Habilite el dispositivo o regístrelo de nuevo. { -log-policy }

## 56 code-50129-not-workplace-joined (high)

error-code-50129-not-workplace-joined-title = Este teléfono no está registrado en su empresa
error-code-50129-not-workplace-joined-meaning = Una regla de la empresa pide un teléfono registrado. Puede registrarlo en Authenticator, si su empresa lo desea.
error-code-50129-not-workplace-joined-do-1 = Pregunte al soporte técnico si puede registrar este teléfono y envíele el mensaje de abajo.
error-code-50129-not-workplace-joined-do-2 = Si dicen que sí, agregue otra vez su cuenta de trabajo en Authenticator. Cuando Authenticator lo pida, toque { $auth-register }.
error-code-50129-not-workplace-joined-do-3 = Si no funciona, dé al soporte técnico el número 50129.
error-code-50129-not-workplace-joined-it = 50129 DeviceIsNotWorkplaceJoined: una directiva pide un dispositivo registrado, y el teléfono no está registrado en Entra. Indique si los teléfonos pueden registrarse. Si es así, compruebe “Users may register their devices” y “Maximum number of devices”.

## 57 code-50127-broker-missing (high)

error-code-50127-broker-missing-title = Al teléfono le falta una aplicación para iniciar sesión
error-code-50127-broker-missing-meaning = Su empresa quiere la aplicación de inicio de sesión de Microsoft en el teléfono. En un iPhone es Authenticator; en Android, Authenticator o Company Portal (Portal de empresa).
error-code-50127-broker-missing-do-1 = Abra la tienda de aplicaciones del teléfono e instale Microsoft Authenticator.
error-code-50127-broker-missing-do-2 = Agregue su cuenta de trabajo en Authenticator y vuelva a intentarlo.
error-code-50127-broker-missing-do-3 = Si no puede instalar aplicaciones, envíe al soporte técnico el mensaje de abajo, con el número 50127.
error-code-50127-broker-missing-it = 50127 BrokerAppNotInstalled: no hay ninguna aplicación de agente (broker) en el teléfono (iOS: Authenticator; Android: Authenticator o Company Portal). Distribuya la aplicación, o haga que la persona la instale.

## 58 code-50005-platform-not-supported (high)

error-code-50005-platform-not-supported-title = Una regla de la empresa no permite este tipo de dispositivo
error-code-50005-platform-not-supported-meaning = Su empresa permite aquí solo ciertos sistemas, y el de este dispositivo no es uno de ellos. No ha hecho nada mal.
error-code-50005-platform-not-supported-do-1 = No siga intentándolo. Volver a intentarlo no cambia la regla.
error-code-50005-platform-not-supported-do-2 = Envíe al soporte técnico el mensaje de abajo, con el número 50005.
error-code-50005-platform-not-supported-it = 50005 DevicePolicyError: inicio de sesión desde una plataforma que la directiva no admite. Permita iOS y Android donde una directiva bloquee plataformas de dispositivos. { -log-policy }

## 59 code-50131-access-policy (high)

error-code-50131-access-policy-title = Una regla de la empresa decidió en contra de este inicio de sesión
error-code-50131-access-policy-meaning = El motivo puede ser el dispositivo, algo inusual u otra regla. Usted no puede ver el motivo, pero el soporte técnico sí.
error-code-50131-access-policy-do-1 = No siga intentándolo. Volver a intentarlo no cambia la regla.
error-code-50131-access-policy-do-2 = Envíe al soporte técnico el mensaje de abajo, con el número 50131.
error-code-50131-access-policy-it = 50131 ConditionalAccessFailed: estado del dispositivo, actividad sospechosa o una decisión de acceso. { -log-policy }

## 60 code-530032-security-policy (high)

error-code-530032-security-policy-title = Una regla de seguridad de toda la empresa bloqueó este inicio de sesión
error-code-530032-security-policy-meaning = La regla es igual para todas las personas de su empresa. No ha hecho nada mal.
error-code-530032-security-policy-do-1 = No siga intentándolo. Volver a intentarlo no cambia la regla.
error-code-530032-security-policy-do-2 = Envíe al soporte técnico el mensaje de abajo, con el número 530032.
error-code-530032-security-policy-it = 530032 BlockedByConditionalAccessOnSecurityPolicy: una directiva de seguridad de todo el inquilino bloquea el inicio de sesión. Compruebe las directivas a nivel de inquilino. { -log-policy }

## 61 code-50158-external-challenge (high)

error-code-50158-external-challenge-title = Primero hay que terminar otra página
error-code-50158-external-challenge-meaning = Su empresa usa una página más, por ejemplo unas condiciones de uso o la comprobación de otro proveedor. El número por sí solo no es un error.
error-code-50158-external-challenge-do-1 = Empiece de nuevo el inicio de sesión y termine esa página.
error-code-50158-external-challenge-do-2 = Si la página no se abre, pruebe en una ventana normal de Microsoft Edge o Google Chrome.
error-code-50158-external-challenge-do-3 = Si sigue sin poder continuar, envíe al soporte técnico el mensaje de abajo, con el número 50158.
error-code-50158-external-challenge-it = 50158: no se cumplió un desafío de seguridad externo (MFA de terceros o condiciones de uso). Por sí solo no es un fallo: mire la entrada siguiente del mismo inicio de sesión en el registro.

## 62 code-70043-sign-in-again (high)

error-code-70043-sign-in-again-title = La sesión ha terminado, inicie sesión de nuevo
error-code-70043-sign-in-again-meaning = El último inicio de sesión fue hace demasiado tiempo, o se cambió la contraseña. Es normal.
error-code-70043-sign-in-again-do-1 = Inicie sesión de nuevo.
error-code-70043-sign-in-again-do-2 = Después siga donde lo dejó.
error-code-70043-sign-in-again-do-3 = Si la sesión se cierra una y otra vez, envíe al soporte técnico el mensaje de abajo, con el número de la página.
error-code-70043-sign-in-again-it = 70043 BadTokenDueToSignInFrequency, 50132 SsoArtifactInvalidOrExpired, 50133 SsoArtifactRevoked, 50173: la sesión es demasiado antigua o terminó por un cambio de contraseña. Si se repite, compruebe la frecuencia de inicio de sesión.

## 63 code-50125-password-step (high)

error-code-50125-password-step-title = Primero viene un paso sobre la contraseña
error-code-50125-password-step-meaning = Su empresa quiere una contraseña nueva, o sus datos para restablecerla, antes de seguir. Esto no tiene nada que ver con la clave de acceso.
error-code-50125-password-step-do-1 = Si usted empezó el inicio de sesión, siga la página hasta el final.
error-code-50125-password-step-do-2 = Después empiece de nuevo el inicio de sesión.
error-code-50125-password-step-do-3 = Si no puede terminar la página, envíe al soporte técnico el mensaje de abajo, con el número de la página.
error-code-50125-password-step-it = 50125 PasswordResetRegistrationRequiredInterrupt: primero hay que registrarse para el restablecimiento de contraseña. 50135 PasswordChangeCompromisedPassword, 50137 y 50142: primero hace falta una contraseña nueva. Si la persona no puede hacerlo, restablezca la contraseña. { -check-who }

## 64 code-220450-old-webview (high, cure medium)

error-code-220450-old-webview-title = Una parte de Android en este teléfono es demasiado antigua
error-code-220450-old-webview-meaning = La página de inicio de sesión dentro de la aplicación necesita una parte más nueva de Android. Una actualización suele resolverlo.
error-code-220450-old-webview-do-1 = Abra Google Play en su teléfono. Actualice ahí Android System WebView y Google Chrome.
error-code-220450-old-webview-do-2 = Vuelva a Authenticator e inténtelo de nuevo.
error-code-220450-old-webview-do-3 = Si no puede actualizar, envíe al soporte técnico el mensaje de abajo, con el número 220450.
error-code-220450-old-webview-it = 220450 UnsupportedAndroidWebViewVersion: el WebView de Chrome del teléfono es demasiado antiguo. Distribuya las actualizaciones de Android System WebView y Google Chrome.

## 65 code-50088-call-limit (high)

error-code-50088-call-limit-title = Hubo demasiadas llamadas o SMS
error-code-50088-call-limit-meaning = Microsoft limita cuántas veces le llama o le envía un SMS. El límite termina solo.
error-code-50088-call-limit-do-1 = Espere unos minutos, sin pedir códigos nuevos.
error-code-50088-call-limit-do-2 = O elija otra forma de confirmar que es usted.
error-code-50088-call-limit-do-3 = Si más tarde sigue sin recibir un código, envíe al soporte técnico el mensaje de abajo, con el número 50088.
error-code-50088-call-limit-it = 50088: se alcanzó el límite de llamadas y SMS para MFA. Espere, o haga que la persona use otro método.

## 66 code-50087-try-again (high)

error-code-50087-try-again-title = El servicio de Microsoft tuvo un problema breve
error-code-50087-try-again-meaning = Un fallo así suele pasar solo. No ha hecho nada mal.
error-code-50087-try-again-do-1 = Espere unos minutos y vuelva a intentarlo.
error-code-50087-try-again-do-2 = Si falla otra vez más tarde, envíe al soporte técnico el mensaje de abajo, con el número de la página.
error-code-50087-try-again-it = Un fallo pasajero del servicio: 50087 SasRetryableError, 50033 RetryableError, 90006 ExternalServerRetryableError, 90012 RequestTimeout o 90024 RequestBudgetExceededError. Si no pasa, compruebe el estado del servicio.

## 67 code-90072-account-not-in-tenant (high)

error-code-90072-account-not-in-tenant-title = Esta cuenta no pertenece a esta organización
error-code-90072-account-not-in-tenant-meaning = La cuenta viene de otra organización y aquí no se conoce. O bien el directorio de su empresa no está al día.
error-code-90072-account-not-in-tenant-do-1 = Cierre la sesión e inicie sesión con la cuenta de trabajo de su empresa.
error-code-90072-account-not-in-tenant-do-2 = Si es la cuenta correcta, envíe al soporte técnico el mensaje de abajo, con el número 90072.
error-code-90072-account-not-in-tenant-it = 90072 PassThroughUserMfaError: una cuenta externa que no existe en este inquilino, o una discrepancia en la sincronización. Agregue el usuario, o compruebe la sincronización.

## 68 code-90094-admin-consent (high)

error-code-90094-admin-consent-title = TI aún no ha aprobado esta comprobación
error-code-90094-admin-consent-meaning = Una comprobación en su cuenta de Microsoft necesita la aprobación de TI. La comprobación es opcional. Para su clave de acceso no la necesita.
error-code-90094-admin-consent-do-1 = Cierre la página y omita la comprobación.
error-code-90094-admin-consent-do-2 = Abra { $ms-security-info } y mire si su clave de acceso está en la lista. Con eso basta.
error-code-90094-admin-consent-do-3 = Si su empresa quiere la comprobación, envíe al soporte técnico el mensaje de abajo.
error-code-90094-admin-consent-it = 90094 AdminConsentRequired, 90095 AdminConsentRequiredRequestAccess o 65001 DelegationDoesNotExist: falta el consentimiento de administrador para la aplicación de la comprobación opcional con Graph. Los dos permisos delegados, UserAuthMethod-Passkey.Read (el de menos privilegios) y UserAuthenticationMethod.Read, lo necesitan. Concédalo, o deje la comprobación desactivada.

## 69 code-900561-back-button (high)

error-code-900561-back-button-title = La página se abrió en el orden equivocado
error-code-900561-back-button-meaning = Esto pasa, por ejemplo, después del botón Atrás del navegador. No se ha estropeado nada.
error-code-900561-back-button-do-1 = Cierre la página.
error-code-900561-back-button-do-2 = Abra otra vez { $ms-security-info } desde este programa y empiece ahí.
error-code-900561-back-button-do-3 = Si vuelve a aparecer el mismo número, envíe al soporte técnico el mensaje de abajo, con el número 900561.
error-code-900561-back-button-it = 900561 BadResourceRequestInvalidRequest: se llamó a la página de una forma que no acepta, por ejemplo con el botón Atrás. La persona empieza de nuevo desde “Security info”.

## 70 code-50105-not-assigned (high)

error-code-50105-not-assigned-title = Su cuenta aún no tiene acceso a esta aplicación
error-code-50105-not-assigned-meaning = Su empresa debe dar primero a su cuenta acceso a la aplicación. No ha hecho nada mal.
error-code-50105-not-assigned-do-1 = No siga intentándolo. Volver a intentarlo no cambia nada.
error-code-50105-not-assigned-do-2 = Envíe al soporte técnico el mensaje de abajo, con el número 50105.
error-code-50105-not-assigned-it = 50105 EntitlementGrantsNotFound: el usuario no está asignado a la aplicación. El registro de inicio de sesión indica la aplicación. Asigne el usuario o un grupo.

## 71 window-without-passkeys (medium, our own row)

error-window-without-passkeys-title = Esta ventana o este navegador no puede usar claves de acceso
error-window-without-passkeys-meaning = Algunos programas abren su propia ventana de inicio de sesión, y ahí las claves de acceso a menudo no funcionan. Tampoco algunos navegadores pueden usar una clave de acceso de Authenticator, por ejemplo Firefox en Linux o Android. A su clave de acceso no le pasa nada.
error-window-without-passkeys-do-1 = Cancele el inicio de sesión en esa ventana.
error-window-without-passkeys-do-2 = Inicie sesión en una ventana normal de Microsoft Edge o Google Chrome. En un teléfono Android, use Google Chrome.
error-window-without-passkeys-do-3 = Si el programa solo abre su propia ventana, elija ahí otro método de inicio de sesión. Si no tiene ninguno, envíe al soporte técnico el mensaje de abajo.
error-window-without-passkeys-it = La ventana de inicio de sesión de algunos programas no puede completar WebAuthn (se ha informado de Windows App), y Firefox en Linux y en Android no admite claves de acceso de Authenticator. Haga que el programa inicie sesión con el navegador del sistema, o permita un segundo método para él.

## 72 provider-switch-locked (medium, our own row)

error-provider-switch-locked-title = La administración ha bloqueado el interruptor de Authenticator
error-provider-switch-locked-meaning = En un teléfono administrado o en un perfil de trabajo, la empresa decide qué aplicaciones pueden guardar claves de acceso. Usted no puede cambiarlo, y no ha hecho nada mal.
error-provider-switch-locked-do-1 = ¿Tiene su teléfono un perfil de trabajo? Entonces la página de ajustes puede tener una parte para las aplicaciones personales y otra para las de trabajo. Mire en la parte de trabajo.
error-provider-switch-locked-do-2 = Si el interruptor también está bloqueado ahí, envíe al soporte técnico el mensaje de abajo. Indique si el teléfono es suyo o de la empresa.
error-provider-switch-locked-it = La administración de dispositivos restringe los proveedores de credenciales (credential providers). En los perfiles de trabajo administrados por Google, desde Android 15, los proveedores de terceros están desactivados de forma predeterminada: permita com.azure.authenticator. En un iPhone administrado, una restricción del relleno automático de contraseñas puede ocultar o bloquear el interruptor.

## 73 authenticator-not-offered (medium, our own row)

error-authenticator-not-offered-title = Otra aplicación responde en lugar de Authenticator
error-authenticator-not-offered-meaning = Muchos teléfonos ofrecen primero su propia aplicación de contraseñas, aunque Authenticator esté activado. Una clave de acceso guardada ahí queda en el lugar equivocado. No ha hecho nada mal.
error-authenticator-not-offered-do-1 = Cancele, y no guarde la clave de acceso en la otra aplicación.
error-authenticator-not-offered-do-2 = Abra Authenticator en el teléfono. Toque su cuenta de trabajo y luego { $auth-create-a-passkey }. Siga los pasos hasta que Authenticator quede activado en los ajustes del teléfono.
error-authenticator-not-offered-do-3 = Si el teléfono pregunta dónde guardar la clave de acceso, elija { $auth-name }. Si no lo ve, busque { $samsung-use-a-different-passkey } o palabras parecidas.
error-authenticator-not-offered-do-4 = Instale las actualizaciones del teléfono. Si Authenticator sigue sin ofrecerse, envíe al soporte técnico el mensaje de abajo.
error-authenticator-not-offered-it = Otro proveedor de credenciales (credential provider) toma la solicitud (Samsung Pass, Google Password Manager, Apple Passwords o la aplicación del fabricante). En Android 14, algunos teléfonos OnePlus envían todas las solicitudes a Google Password Manager; algunos Xiaomi no conservan el interruptor. Registrar dentro de Authenticator suele evitar la ventana de guardado. Si no: Android 15 o posterior, otro teléfono o una llave de seguridad.

## 74 phone-lost-or-replaced (high, our own row)

error-phone-lost-or-replaced-title = El teléfono con la clave de acceso se perdió, es nuevo o se restableció
error-phone-lost-or-replaced-meaning = Una clave de acceso se queda en el teléfono donde se creó. Ninguna copia de seguridad de Authenticator la contiene, así que necesita una nueva. Es normal.
error-phone-lost-or-replaced-do-1 = ¿Tiene todavía el teléfono anterior? Cree primero una clave de acceso nueva en el teléfono nuevo. Borre el teléfono anterior solo después.
error-phone-lost-or-replaced-do-2 = ¿El teléfono se perdió o lo robaron? Llame pronto al soporte técnico para que quiten de su cuenta la clave de acceso de ese teléfono.
error-phone-lost-or-replaced-do-3 = Si ya no puede iniciar sesión, pida al soporte técnico un código de corta duración: { $ms-temporary-access-pass }. Envíele el mensaje de abajo. { -nobody-asks }
error-phone-lost-or-replaced-do-4 = Use el pase en el teléfono nuevo y cree la clave de acceso con este programa. Si el pase no funciona, llame al soporte técnico.
error-phone-lost-or-replaced-it = La clave de acceso está ligada a un teléfono perdido, sustituido o restablecido; la copia de seguridad de Authenticator nunca contiene claves de acceso. Si el teléfono se perdió, elimine su clave de acceso y sus otros métodos en los métodos de autenticación del usuario. Emita un pase de acceso temporal (TAP) para que la persona pueda registrar el teléfono nuevo. { -check-who }

## 75 confirm-in-app-being-set-up (medium, our own row)

error-confirm-in-app-being-set-up-title = Para configurar Authenticator hace falta Authenticator
error-confirm-in-app-being-set-up-meaning = El inicio de sesión quiere que confirme en Authenticator, pero Authenticator es nuevo en este teléfono, se restableció o se eliminó. No puede salir de este círculo sin ayuda, y no ha hecho nada mal.
error-confirm-in-app-being-set-up-do-1 = ¿Tiene todavía otro teléfono con Authenticator, u otro método de inicio de sesión? Entonces confirme con eso.
error-confirm-in-app-being-set-up-do-2 = Si no, pida al soporte técnico un código de corta duración: { $ms-temporary-access-pass }. Envíele el mensaje de abajo. { -nobody-asks }
error-confirm-in-app-being-set-up-do-3 = Use el pase en su teléfono, cuando Authenticator le pida iniciar sesión. No elimine nada ahí.
error-confirm-in-app-being-set-up-do-4 = Si el pase no se acepta, llame al soporte técnico.
error-confirm-in-app-being-set-up-it = El único método de la persona es un Authenticator que ya no existe (aplicación restablecida o eliminada, u otro teléfono). Emita un pase de acceso temporal (TAP): cuenta como MFA, y la persona inicia sesión en Authenticator con él. Después quite la entrada antigua de Authenticator. { -check-who }

## 76 no-phone-to-use (medium, our own row)

error-no-phone-to-use-title = Sin teléfono adecuado, o sin teléfono personal para el trabajo
error-no-phone-to-use-meaning = No todo el mundo tiene un teléfono adecuado, y algunas personas no quieren usar su teléfono personal para el trabajo. Está bien así, y hay otras soluciones.
error-no-phone-to-use-do-1 = Pida al soporte técnico una llave de seguridad o un teléfono de la empresa. Envíele el mensaje de abajo.
error-no-phone-to-use-do-2 = No tiene que instalar nada en un teléfono personal antes de recibir una respuesta. Si solo quiere saber qué cambia Authenticator en el teléfono, pregúntelo también al soporte técnico.
error-no-phone-to-use-it = La persona no tiene un teléfono con iOS 17 o Android 14 o posterior, o no quiere usar un teléfono personal. Ofrezca una llave de seguridad FIDO2 (su AAGUID debe estar permitido en el perfil de claves de acceso), un teléfono de la empresa u otro método que acepten sus directivas.

## 77 prompt-again-although-done (high, our own row)

error-prompt-again-although-done-title = El aviso vuelve aunque la clave de acceso está ahí
error-prompt-again-although-done-meaning = Esto no es un error. El aviso busca una clave de acceso en el dispositivo que está usando, y la suya está en el teléfono. Por eso puede volver en un equipo con Windows o en un Mac.
error-prompt-again-although-done-do-1 = Abra { $ms-security-info } y mire si su clave de acceso está en la lista. Si está, ya ha hecho todo.
error-prompt-again-although-done-do-2 = Cuando aparezca el aviso, seleccione { $ms-skip-for-now }.
error-prompt-again-although-done-do-3 = Si no puede omitir el aviso, o aparece demasiado a menudo, envíe al soporte técnico el mensaje de abajo.
error-prompt-again-although-done-it = La campaña de registro busca una clave de acceso local que encaje con el sistema y el navegador en uso. Una clave de acceso en Authenticator hace cesar el aviso en iOS y Android, pero no en Windows ni macOS, salvo que el perfil de claves de acceso esté limitado por AAGUID o exija la atestación. Una llave de seguridad lo hace cesar en todos esos sistemas. No es un fallo; la persona puede omitirlo.

## 78 chat-message-asks-for-passkey (high, our own row)

error-chat-message-asks-for-passkey-title = Un mensaje de chat pide configurar una clave de acceso
error-chat-message-asks-for-passkey-meaning = Las empresas pueden enviar mensajes así en Microsoft Teams, de modo que puede ser auténtico. Pero el mensaje por sí solo no lo prueba.
error-chat-message-asks-for-passkey-do-1 = No use ningún enlace del mensaje. Cree la clave de acceso con este programa, que abre la página correcta.
error-chat-message-asks-for-passkey-do-2 = ¿El mensaje pide una contraseña, un pase, un código o una foto de un código QR? Entonces no responda. { -nobody-asks }
error-chat-message-asks-for-passkey-do-3 = Si tiene dudas, llame al soporte técnico a un número que conozca y léales el mensaje.
error-chat-message-asks-for-passkey-it = Una campaña de claves de acceso del Conditional Access Optimization Agent envía mensajes así en Teams (hasta 200 personas, de forma predeterminada administradores). No comprueba si esas personas pueden usar claves de acceso. Compruebe si hay una campaña así en su inquilino; si no, trate el mensaje como suplantación de identidad (phishing).

## 79 somebody-asks-for-code (medium, our own row)

error-somebody-asks-for-code-title = Alguien pide un pase, un código o una foto del código QR
error-somebody-asks-for-code-meaning = Con su pase o su código, otra persona podría iniciar sesión en su nombre. { -nobody-asks } Que alguien lo intente no es culpa suya.
error-somebody-asks-for-code-do-1 = No envíe nada. Termine la llamada o el chat.
error-somebody-asks-for-code-do-2 = ¿Ya ha enviado algo? Tiene arreglo si el soporte técnico lo sabe pronto.
error-somebody-asks-for-code-do-3 = Llame enseguida al soporte técnico, a un número que conozca, y envíele el mensaje de abajo.
error-somebody-asks-for-code-it = Alguien pidió a la persona un pase de acceso temporal (TAP), un código o una foto del código QR. Un TAP cuenta como MFA: quien lo tenga puede iniciar sesión y registrar un método. Si se entregó algo, elimine el TAP, compruebe los métodos agregados desde entonces y revise el registro de inicio de sesión. { -check-who }

## 80 pass-used-but-more-asked (medium, our own row)

error-pass-used-but-more-asked-title = El pase de acceso temporal funcionó, pero se pide algo más
error-pass-used-but-more-asked-meaning = A su pase no le pasa nada. Probablemente una regla de la empresa no acepta un pase en este punto. Otro pase no lo cambia.
error-pass-used-but-more-asked-do-1 = No pida otro pase. Conserve el que tiene. { -nobody-asks }
error-pass-used-but-more-asked-do-2 = Si la página ofrece otro método de inicio de sesión que usted tiene, úselo.
error-pass-used-but-more-asked-do-3 = Si no, envíe al soporte técnico el mensaje de abajo. TI puede cambiar la regla.
error-pass-used-but-more-asked-it = Probablemente una intensidad de autenticación (authentication strength) no acepta un pase de acceso temporal (TAP), por ejemplo una que solo admite claves de acceso en todos los recursos; otro TAP no ayuda. Solución documentada: directivas separadas para equipos y móviles, con una intensidad móvil de TAP más clave de acceso idéntica a la de “Register security information”, o un filtro de aplicaciones. Además: si una persona incluida en el registro de SSPR o en la directiva de registro de MFA inicia sesión con un TAP en un navegador, pasa al modo de interrupción, donde no se puede registrar ninguna clave de acceso.
