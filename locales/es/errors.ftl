## 1 passkey-not-accepted (medium)

error-passkey-not-accepted-title = Microsoft no aceptó esta clave de acceso
error-passkey-not-accepted-meaning = La clave de acceso se creó en su teléfono, pero su empresa solo acepta las que se crean dentro de la aplicación Authenticator. No ha hecho nada mal: la página web le llevó por el otro camino.
error-passkey-not-accepted-do-1 = En su teléfono, abra Authenticator y toque su cuenta de trabajo. Toque { $auth-settings } y luego { $auth-delete-passkey }. Así elimina solo la clave de acceso rechazada.
error-passkey-not-accepted-do-2 = Siga en Authenticator, toque otra vez su cuenta de trabajo y luego { $auth-create-a-passkey }. Siga los pasos que aparecen.
error-passkey-not-accepted-do-3 = Si se vuelve a rechazar la clave de acceso, envíe al soporte técnico el mensaje que ha preparado este programa.
error-passkey-not-accepted-it = Lo más probable es que se exija la atestación y que la clave de acceso llegara por la vía WebAuthn ({ $ms-having-trouble } o el asistente de interrupción), que no puede proporcionarla. La persona elimina la clave de acceso sobrante y registra una nueva dentro de Authenticator. Para quienes deban usar el código QR, una opción es un perfil de claves de acceso aparte, sin atestación.

## 2 app-protection-block (medium)

error-app-protection-block-title = Una regla de la empresa bloquea aquí Authenticator
error-app-protection-block-meaning = En este punto su empresa pide una aplicación con protección especial, y Authenticator no puede serlo. No es culpa suya, y volver a intentarlo no servirá.
error-app-protection-block-do-1 = Deténgase aquí. No hace falta eliminar nada ni empezar de nuevo.
error-app-protection-block-do-2 = Envíe al soporte técnico el mensaje que ha preparado este programa. Allí pueden cambiar la regla.
error-app-protection-block-it = Una directiva de acceso condicional que exige una directiva de protección de aplicaciones o una aplicación cliente aprobada afecta al inicio de sesión de Authenticator, que es un agente (broker) y no puede cumplirla. Soluciones documentadas: dirigirla a aplicaciones concretas con un filtro, combinar el control de concesión con dispositivo compatible mediante O, o una exención temporal con controles compensatorios. Microsoft documenta una exclusión de Microsoft Authenticator Credential Registration (Id. de aplicación 6aa00308-ea33-4caa-90d6-ae905d8cb51b), aunque no en todas las versiones de la página: compruébelo en su inquilino.

## 3 compliant-device-required (medium)

error-compliant-device-required-title = Su empresa quiere administrar antes este teléfono
error-compliant-device-required-meaning = Una regla de la empresa solo deja pasar aquí los teléfonos administrados. El mensaje viene de esa regla, no de algo que usted haya hecho.
error-compliant-device-required-do-1 = No toque todavía { $auth-continue }. Su teléfono podría quedar bajo la administración de la empresa.
error-compliant-device-required-do-2 = Inscriba el teléfono solo si se lo indica el soporte técnico.
error-compliant-device-required-do-3 = Envíe al soporte técnico el mensaje que ha preparado este programa y pregunte si este teléfono debe administrarse. Cuando esté claro, vuelva aquí y continúe.
error-compliant-device-required-it = Al registro desde el teléfono se le aplica un control de concesión de dispositivo compatible: la lectura de métodos (UserAuthenticationMethod.Read) está exenta, la escritura (UserAuthenticationMethod.ReadWrite) no. Inscriba el teléfono o excluya el registro. Microsoft documenta para ello Microsoft Authenticator Credential Registration (Id. de aplicación 6aa00308-ea33-4caa-90d6-ae905d8cb51b), compruébelo en su inquilino; en la práctica también se excluye Azure Credential Configuration Endpoint Service (Id. de aplicación ea890292-c8c8-4433-b5ea-b09d0668e1a6), lo que no está documentado.

## 4 signin-blocked-security-info (medium)

error-signin-blocked-security-info-title = Este paso solo se permite desde ciertos lugares o dispositivos
error-signin-blocked-security-info-meaning = Su empresa protege este paso para que nadie más pueda cambiar su forma de iniciar sesión. No ha hecho nada mal.
error-signin-blocked-security-info-do-1 = Si sabe qué lugar o dispositivo exige su empresa, como la red de la oficina, inténtelo allí de nuevo.
error-signin-blocked-security-info-do-2 = Si no, pida al soporte técnico un código de corta duración: { $ms-temporary-access-pass }. Úselo en su teléfono, no en este equipo.
error-signin-blocked-security-info-do-3 = Si el bloqueo continúa, envíe al soporte técnico el mensaje que ha preparado este programa.
error-signin-blocked-security-info-it = Probablemente AADSTS53010 (ProofUpBlockedDueToSecurityInfoAcr): una directiva sobre la acción de usuario “Register security information”, o una intensidad de autenticación (authentication strength) que bloquea los puntos de conexión de credenciales. El inicio de sesión en Authenticator también está sujeto a esa directiva. Un pase de acceso temporal (TAP) satisface MFA desde cualquier dispositivo o lugar; ajuste la directiva de móviles a la del registro. El mismo título aparece también con 53003 cuando una directiva bloquea plataformas de dispositivos.

## 5 finish-setup-on-web (medium)

error-finish-setup-on-web-title = Authenticator le envía al navegador web
error-finish-setup-on-web-meaning = Las reglas de su empresa piden una clave de acceso antes de que la tenga. La aplicación y el navegador pueden entonces enviarle de un lado a otro sin fin, y no es culpa suya.
error-finish-setup-on-web-do-1 = Deténgase aquí por ahora, para no dar vueltas en círculo.
error-finish-setup-on-web-do-2 = Toque { $auth-open-browser } solo si se lo indica el soporte técnico.
error-finish-setup-on-web-do-3 = Envíe al soporte técnico el mensaje que ha preparado este programa. Allí pueden abrirle el paso.
error-finish-setup-on-web-it = Una intensidad de autenticación (authentication strength) que solo admite claves de acceso en todos los recursos afecta también al inicio de sesión necesario para crear la primera clave de acceso. Solución documentada: directivas separadas para equipos y móviles, con una intensidad móvil de TAP más clave de acceso idéntica a la de “Register security information”, o un filtro de aplicaciones. Terminar en el navegador solo funciona mientras la atestación esté desactivada.

## 6 contact-admin-no-mfa (medium)

error-contact-admin-no-mfa-title = Necesita una segunda prueba de identidad
error-contact-admin-no-mfa-meaning = Una clave de acceso solo se puede añadir después de una segunda prueba, y su cuenta todavía no tiene ninguna. No puede resolverlo sin ayuda, y no ha hecho nada mal.
error-contact-admin-no-mfa-do-1 = Pida al soporte técnico un código de corta duración: { $ms-temporary-access-pass }. Este programa tiene un mensaje preparado que puede enviar.
error-contact-admin-no-mfa-do-2 = Cuando tenga el código, úselo en su teléfono, no en este equipo. Puede que sirva una sola vez.
error-contact-admin-no-mfa-do-3 = Después vuelva aquí y siga con el siguiente paso. Si el código no funciona, avise al soporte técnico.
error-contact-admin-no-mfa-it = La cuenta no tiene ningún método de MFA, y el registro necesita MFA o un pase de acceso temporal (TAP). Emita un TAP para usarlo en el teléfono: tras iniciar sesión con un TAP de un solo uso, el registro debe terminar en 10 minutos; un TAP de varios usos se puede volver a usar y reinicia ese plazo.

## 7 lets-try-something-else (high)

error-lets-try-something-else-title = Inicie sesión otra vez, de otra manera
error-lets-try-something-else-meaning = Dos reglas de seguridad han chocado entre sí. No ha hecho nada mal, y empezar de cero suele resolverlo.
error-lets-try-something-else-do-1 = Cierre todas las ventanas del navegador.
error-lets-try-something-else-do-2 = Abra otra vez la página { $ms-security-info } desde este programa.
error-lets-try-something-else-do-3 = Al iniciar sesión, elija un método de inicio de sesión distinto al de la última vez.
error-lets-try-something-else-do-4 = Si el mensaje vuelve, envíe al soporte técnico el mensaje que ha preparado este programa.
error-lets-try-something-else-it = La intensidad de autenticación (authentication strength) de la acción de usuario “Register security information” choca con la regla por la que My Sign-Ins pide MFA si no se hizo en los últimos 10 minutos. Solución documentada: frecuencia de inicio de sesión “Every time” en esa acción de usuario. La persona también puede volver a iniciar sesión con un método que la intensidad acepte.

## 8 key-type-blocked (medium)

error-key-type-blocked-title = Es probable que la clave de acceso se guardara en el lugar equivocado
error-key-type-blocked-meaning = Probablemente fue a parar a otro administrador de contraseñas, como Samsung Pass, y su empresa no acepta claves de acceso de ahí. Pasa con facilidad, porque los teléfonos suelen proponer su propia aplicación.
error-key-type-blocked-do-1 = Elimine la clave de acceso nueva en la aplicación donde se guardó.
error-key-type-blocked-do-2 = Inténtelo otra vez. Cuando el teléfono pregunte dónde guardar la clave de acceso, elija { $auth-name }.
error-key-type-blocked-do-3 = Si no lo ve, busque { $samsung-use-a-different-passkey } o palabras parecidas.
error-key-type-blocked-do-4 = Si eligió Authenticator y aun así se rechaza, envíe al soporte técnico el mensaje que ha preparado este programa.
error-key-type-blocked-it = El AAGUID de la nueva clave de acceso no está permitido para este usuario, normalmente porque otro proveedor atendió la solicitud. Si se rechazó el propio Authenticator, permita sus AAGUID: de1e552d-db1d-4423-a619-566b625cdc84 (Android) y 90a3ccdf-635c-4729-a248-9b709135078f (iOS).

## 9 passkey-not-registered (medium)

error-passkey-not-registered-title = Esta vez la clave de acceso no se guardó
error-passkey-not-registered-meaning = Puede que tardara demasiado, que se cancelara o que la ventana fuera privada. No se ha estropeado nada y puede intentarlo otra vez sin problema.
error-passkey-not-registered-do-1 = Use una ventana normal de Microsoft Edge o Google Chrome, no una privada ni una ventana dentro de otro programa.
error-passkey-not-registered-do-2 = Tenga el teléfono desbloqueado y en la mano, y empiece de nuevo.
error-passkey-not-registered-do-3 = Si falla por segunda vez, envíe al soporte técnico el mensaje que ha preparado este programa.
error-passkey-not-registered-it = Típico de un navegador incrustado (visto en la ventana de inicio de sesión de Windows App), de un tiempo de espera agotado o de una ventana privada. Haga el alta en una ventana normal del navegador, no a través de Windows App.

## 10 passkey-already-exists (high)

error-passkey-already-exists-title = Quedó una clave de acceso de un intento anterior
error-passkey-already-exists-meaning = Ya hay una clave de acceso en su teléfono, pero puede que su cuenta de trabajo no la conozca. Puede ocurrir cuando un intento anterior se quedó a medias.
error-passkey-already-exists-do-1 = Abra su página { $ms-security-info }. Si la clave de acceso está en la lista, puede que ya haya terminado: vaya a la última comprobación de este programa.
error-passkey-already-exists-do-2 = Si no está en la lista, abra Authenticator en su teléfono y toque su cuenta de trabajo. Toque { $auth-settings } y luego { $auth-delete-passkey }.
error-passkey-already-exists-do-3 = Toque otra vez su cuenta de trabajo y luego { $auth-create-a-passkey }.
error-passkey-already-exists-do-4 = Si vuelve a fallar, envíe al soporte técnico el mensaje que ha preparado este programa.
error-passkey-already-exists-it = Hay una clave de acceso local en Authenticator sin equivalente en Entra, tras un rechazo por la atestación, un tiempo de espera agotado o un proveedor no permitido. La persona elimina la clave de acceso local y lo intenta de nuevo; elimine la entrada obsoleta del servidor si la hay.

## 11 work-profile-cannot-sign-in (high)

error-work-profile-cannot-sign-in-title = La clave de acceso está en el otro lado de su teléfono
error-work-profile-cannot-sign-in-meaning = Su teléfono separa las aplicaciones de trabajo y las personales, y una clave de acceso solo funciona en el lado donde se creó. Lo más probable es que solo necesite una segunda.
error-work-profile-cannot-sign-in-do-1 = Abra la aplicación Authenticator de su perfil de trabajo, la que lleva el maletín.
error-work-profile-cannot-sign-in-do-2 = Toque ahí su cuenta de trabajo y luego { $auth-create-a-passkey }. Puede conservar la primera clave de acceso.
error-work-profile-cannot-sign-in-do-3 = Si no hay ninguna aplicación Authenticator con el maletín, o si falla, envíe al soporte técnico el mensaje que ha preparado este programa.
error-work-profile-cannot-sign-in-it = En Android, una clave de acceso solo se puede usar en el perfil donde se creó. Authenticator debe estar instalado en el perfil de trabajo, estar permitido ahí como proveedor de credenciales (credential provider) y tener su propia clave de acceso; la del perfil personal no cuenta.

## 12 sign-in-another-way (high)

error-sign-in-another-way-title = Esta clave de acceso ya no funciona
error-sign-in-another-way-meaning = Microsoft no pudo usar la clave de acceso de su teléfono. Ya no es válida, pero una nueva se crea enseguida.
error-sign-in-another-way-do-1 = Inicie sesión con otro método que tenga.
error-sign-in-another-way-do-2 = Elimine la clave de acceso antigua: en Authenticator, toque su cuenta de trabajo, { $auth-settings }, { $auth-delete-passkey }. Si también aparece en la página { $ms-security-info }, elimínela ahí también.
error-sign-in-another-way-do-3 = Cree una clave de acceso nueva con este programa.
error-sign-in-another-way-do-4 = Si no tiene otra forma de iniciar sesión, envíe al soporte técnico el mensaje que ha preparado este programa.
error-sign-in-another-way-it = La clave de acceso del dispositivo ya no es válida para esta cuenta. La persona inicia sesión con otro método o con un pase de acceso temporal (TAP), elimina la clave de acceso obsoleta y registra una nueva.

## 13 passkey-no-longer-usable (high)

error-passkey-no-longer-usable-title = Esta clave de acceso se quitó de su cuenta
error-passkey-no-longer-usable-meaning = Su teléfono aún tiene la clave de acceso antigua, pero su cuenta ya no la conoce. Solo necesita una nueva.
error-passkey-no-longer-usable-do-1 = En Authenticator, toque su cuenta de trabajo, luego { $auth-settings } y luego { $auth-delete-passkey }.
error-passkey-no-longer-usable-do-2 = Cree una clave de acceso nueva con este programa.
error-passkey-no-longer-usable-do-3 = Si no puede iniciar sesión sin la antigua, envíe al soporte técnico el mensaje que ha preparado este programa.
error-passkey-no-longer-usable-it = La clave de acceso se eliminó en el servidor y sigue en el teléfono. La persona elimina la copia local y registra una nueva; emita un pase de acceso temporal (TAP) si no queda ningún otro método.

## 14 phone-option-or-qr-missing (high)

error-phone-option-or-qr-missing-title = El equipo no ofrece su teléfono
error-phone-option-or-qr-missing-meaning = El código QR solo se muestra si el equipo y el teléfono pueden detectarse. Lo más frecuente es que el Bluetooth esté desactivado o no permitido, o que el teléfono esté demasiado lejos.
error-phone-option-or-qr-missing-do-1 = Active el Bluetooth en el equipo y en el teléfono. No hace falta vincularlos.
error-phone-option-or-qr-missing-do-2 = Ponga el teléfono junto al equipo y compruebe que ambos tienen Internet. Después busque otra vez { $ms-phone-option }.
error-phone-option-or-qr-missing-do-3 = ¿Sigue sin aparecer? Vuelva atrás en este programa y elija una ruta sin código QR. No necesita Bluetooth.
error-phone-option-or-qr-missing-do-4 = Si no se le ofrece otra ruta, envíe al soporte técnico el mensaje que ha preparado este programa.
error-phone-option-or-qr-missing-it = El Bluetooth está desactivado, prohibido por directiva o fuera de alcance, o un dispositivo no tiene conexión. Se puede permitir el Bluetooth solo para claves de acceso: ServicesAllowedList con los servicios 0000FFFD-0000-1000-8000-00805F9B34FB y 0000FFF9-0000-1000-8000-00805F9B34FB. La ruta dentro de la aplicación y la que pasa del equipo a la aplicación no necesitan Bluetooth.

## 15 stuck-connecting-to-device (medium)

error-stuck-connecting-to-device-title = El equipo y el teléfono no consiguen conectarse
error-stuck-connecting-to-device-meaning = El código QR se leyó, pero la conexión no se establece. Lo más frecuente es que la red la bloquee, y eso usted no puede verlo.
error-stuck-connecting-to-device-do-1 = Cancele, compruebe que el Bluetooth está activado en los dos dispositivos e inténtelo otra vez.
error-stuck-connecting-to-device-do-2 = Si se lo permiten, inténtelo en otra red.
error-stuck-connecting-to-device-do-3 = O vuelva atrás en este programa y elija una ruta sin código QR.
error-stuck-connecting-to-device-do-4 = Envíe al soporte técnico el mensaje que ha preparado este programa, para que puedan abrir la red.
error-stuck-connecting-to-device-it = Es probable que los hosts de túnel de la ruta QR estén bloqueados o interceptados. Permita cable.ua5v.com (Android), cable.auth.com, app-site-association.cdn-apple.com y app-site-association.networking.apple (iPhone y iPad) desde el equipo y el teléfono, sin proxy y sin inspección TLS. El Bluetooth debe funcionar en ambos dispositivos.

## 16 tap-blocked-by-policy (high)

error-tap-blocked-by-policy-title = Se rechazó el código temporal
error-tap-blocked-by-policy-meaning = Puede que el código ya se haya usado o que no encaje con la configuración de su empresa. No ha hecho nada mal, pero necesita uno nuevo.
error-tap-blocked-by-policy-do-1 = No vuelva a escribir el mismo código.
error-tap-blocked-by-policy-do-2 = Pida al soporte técnico un código nuevo ({ $ms-temporary-access-pass }) y envíele el mensaje que ha preparado este programa.
error-tap-blocked-by-policy-do-3 = Use el código nuevo en su teléfono, no en este equipo. Si también se rechaza, llame otra vez al soporte técnico.
error-tap-blocked-by-policy-it = El usuario no está en el ámbito de la directiva de pases de acceso temporal (TAP), el pase es de varios usos mientras que la directiva exige un solo uso, o ya se ha usado. Corrija la directiva y emita un pase nuevo; un pase de un solo uso debe gastarse en el teléfono.

## 17 tap-not-offered (high)

error-tap-not-offered-title = La página de inicio de sesión no pide su código temporal
error-tap-not-offered-meaning = Un código nuevo puede tardar unos minutos en funcionar. También puede estar ya gastado, o su cuenta puede no estar preparada todavía.
error-tap-not-offered-do-1 = Espere unos minutos y empiece otra vez el inicio de sesión.
error-tap-not-offered-do-2 = Busque { $ms-use-tap-instead } o palabras parecidas en la página de inicio de sesión.
error-tap-not-offered-do-3 = Si no está, envíe al soporte técnico el mensaje que ha preparado este programa y pida que comprueben el código.
error-tap-not-offered-it = El usuario no está en el ámbito de la directiva de pases de acceso temporal (TAP), el pase está gastado o aún no se ha replicado (minutos). Compruebe el ámbito y el estado del pase y emita uno nuevo si es necesario.

## 18 tap-guest-refused (high)

error-tap-guest-refused-title = Los invitados no pueden recibir un código temporal
error-tap-guest-refused-meaning = Su cuenta es aquí una cuenta de invitado de otra organización, y no se puede dar un código así a los invitados. Es una regla general y no tiene que ver con usted.
error-tap-guest-refused-do-1 = Pida ayuda para iniciar sesión al soporte técnico de su propia organización, a la que pertenece su cuenta.
error-tap-guest-refused-do-2 = Avise también al soporte técnico de aquí y envíele el mensaje que ha preparado este programa.
error-tap-guest-refused-it = No se puede añadir un pase de acceso temporal (TAP) a un invitado externo, y los invitados no pueden registrar claves de acceso en el inquilino de recursos. Haga que la persona realice la MFA en su inquilino principal.

## 19 more-information-required (medium)

error-more-information-required-title = Su empresa le pide añadir un método de inicio de sesión
error-more-information-required-meaning = No es un error y no ha hecho nada mal. Microsoft muestra esta página cuando su empresa quiere que su cuenta sea más segura.
error-more-information-required-do-1 = ¿Apareció mientras iniciaba sesión en el trabajo por iniciativa propia? Entonces seleccione { $ms-next }. En la mayoría de las empresas, la página siguiente está en mysignins.microsoft.com.
error-more-information-required-do-2 = Si quiere mostrarle un código QR, pruebe { $ms-different-method } y luego { $ms-passkey-in-authenticator }.
error-more-information-required-do-3 = Si duda de que la página sea auténtica, ciérrela y consulte al soporte técnico.
error-more-information-required-it = El registro se exige al iniciar sesión (modo de interrupción); no hay ningún fallo. La variante de clave de acceso del asistente puede iniciar la vía WebAuthn, que falla con la atestación: la persona elige entonces otro método y Passkey in Microsoft Authenticator.

## 20 restored-account-needs-sign-in (high)

error-restored-account-needs-sign-in-title = Su cuenta viene de una copia de seguridad y necesita un inicio de sesión
error-restored-account-needs-sign-in-meaning = El texto en rojo es solo un recordatorio. El nombre de su cuenta se restauró en este teléfono, pero no sus claves.
error-restored-account-needs-sign-in-do-1 = Toque la cuenta con el texto en rojo { $auth-sign-in-to-add }.
error-restored-account-needs-sign-in-do-2 = Inicie sesión. Después podrá crear la clave de acceso.
error-restored-account-needs-sign-in-do-3 = Si no puede iniciar sesión, envíe al soporte técnico el mensaje que ha preparado este programa y pida un código temporal ({ $ms-temporary-access-pass }).
error-restored-account-needs-sign-in-it = La cuenta se restauró desde una copia de seguridad de Authenticator, que nunca contiene claves de acceso. La persona inicia sesión una vez en la cuenta y después registra una clave de acceso nueva; emita un pase de acceso temporal (TAP) si no queda ningún otro método.

## 21 no-passkeys-available (high)

error-no-passkeys-available-title = No se encontró ninguna clave de acceso en el teléfono
error-no-passkeys-available-meaning = Puede faltar un detalle, como el bloqueo de pantalla o Internet. En un teléfono nuevo es normal: las claves de acceso no se pasan desde el antiguo.
error-no-passkeys-available-do-1 = Compruebe que el teléfono tiene un bloqueo de pantalla.
error-no-passkeys-available-do-2 = Compruebe que el Bluetooth e Internet están activados en el teléfono y en el equipo. Después inténtelo otra vez.
error-no-passkeys-available-do-3 = ¿Teléfono nuevo? Inicie este programa desde el principio y cree una clave de acceso nueva. Conserve el teléfono antiguo hasta entonces, si aún lo tiene.
error-no-passkeys-available-do-4 = Si no tiene otra forma de iniciar sesión, pida al soporte técnico un código temporal ({ $ms-temporary-access-pass }) y envíele el mensaje que ha preparado este programa.
error-no-passkeys-available-it = No hay una clave de acceso utilizable en el teléfono: falta el bloqueo de pantalla, el Bluetooth o Internet, o la clave de acceso se quedó en el teléfono antiguo (nunca forma parte de la copia de seguridad de Authenticator). Emita un pase de acceso temporal (TAP) para que la persona pueda registrar una nueva.

## 22 rooted-or-jailbroken (high)

error-rooted-or-jailbroken-title = Authenticator no confía en el sistema de este teléfono
error-rooted-or-jailbroken-meaning = El sistema de este teléfono parece haberse modificado. Microsoft ya no permite cuentas de trabajo en teléfonos así, y su empresa no puede desactivarlo.
error-rooted-or-jailbroken-do-1 = No configure la clave de acceso en este teléfono.
error-rooted-or-jailbroken-do-2 = Si tiene otro teléfono, use ese e inicie este programa de nuevo.
error-rooted-or-jailbroken-do-3 = Si no, envíe al soporte técnico el mensaje que ha preparado este programa y pregunte si pueden ofrecerle otra solución, como una llave de seguridad.
error-rooted-or-jailbroken-it = Authenticator detectó un teléfono con jailbreak o root. En 2026, Microsoft implantó una advertencia, después el bloqueo del registro y del inicio de sesión y después el borrado de las credenciales de Entra; está siempre activo y no se puede desactivar. Hace falta otro teléfono o una llave de seguridad.

## 23 not-allowed-error (high)

error-not-allowed-error-title = El paso se interrumpió
error-not-allowed-error-meaning = Se canceló, tardó demasiado o se puso delante otra ventana. Pasa con facilidad y no se ha estropeado nada.
error-not-allowed-error-do-1 = Tenga el teléfono desbloqueado a su lado.
error-not-allowed-error-do-2 = Inténtelo otra vez, con calma. Deje delante la ventana del navegador y no haga clic en ningún otro sitio hasta terminar.
error-not-allowed-error-do-3 = Si sigue ocurriendo, envíe al soporte técnico el mensaje que ha preparado este programa.
error-not-allowed-error-it = NotAllowedError indica una cancelación, un tiempo de espera agotado, una pérdida de foco o un error de CTAP. En Windows, los detalles están en el registro de eventos Microsoft-Windows-WebAuthN/Operational.

## 24 something-went-wrong (medium)

error-something-went-wrong-title = La página de Microsoft no dijo qué falla
error-something-went-wrong-meaning = Este mensaje puede significar muchas cosas. A menudo interfiere una clave de acceso de un intento anterior o de otra aplicación, y no es culpa suya.
error-something-went-wrong-do-1 = Mire en la página { $ms-security-info } y en Authenticator. Si un intento anterior dejó una clave de acceso, elimínela.
error-something-went-wrong-do-2 = Inténtelo otra vez en otro navegador, en una ventana normal.
error-something-went-wrong-do-3 = Si sigue fallando, envíe al soporte técnico el mensaje que ha preparado este programa.
error-something-went-wrong-it = Mensaje genérico, a menudo causado por una credencial del almacén equivocado. Elimine las claves de acceso obsoletas, pruebe otro navegador y revise los registros de inicio de sesión y de auditoría a la hora del intento.

## 25 method-missing-in-list (high)

error-method-missing-in-list-title = Las claves de acceso en Authenticator no están habilitadas para su cuenta
error-method-missing-in-list-meaning = A su cuenta no se le ofrece { $ms-passkey-in-authenticator }. Es una configuración de la empresa que usted no puede cambiar.
error-method-missing-in-list-do-1 = No elija { $ms-plain-passkey } en su lugar. Su clave de acceso podría acabar en la aplicación equivocada.
error-method-missing-in-list-do-2 = Envíe al soporte técnico el mensaje que ha preparado este programa. Allí pueden habilitarla para usted.
error-method-missing-in-list-it = Compruebe que Passkey (FIDO2) está habilitado, que el usuario está en un grupo incluido y en ninguno excluido (prevalece la exclusión), que “Allow self-service set up” está en “Yes” y que el perfil del usuario permite los AAGUID de Authenticator.

## 26 code-53000-device-not-compliant (high)

error-code-53000-device-not-compliant-title = Su empresa solo permite aquí dispositivos verificados
error-code-53000-device-not-compliant-meaning = Una regla de la empresa dice que el dispositivo debe cumplir antes ciertos requisitos. No ha hecho nada mal.
error-code-53000-device-not-compliant-do-1 = Deténgase aquí. Volver a intentarlo no cambiará nada.
error-code-53000-device-not-compliant-do-2 = Envíe al soporte técnico el mensaje que ha preparado este programa, con el número 53000.
error-code-53000-device-not-compliant-it = 53000 DeviceNotCompliant: no se cumple un control de concesión de dispositivo compatible. Haga que el dispositivo cumpla los requisitos o excluya el registro. Microsoft documenta para ello Microsoft Authenticator Credential Registration (Id. de aplicación 6aa00308-ea33-4caa-90d6-ae905d8cb51b); compruébelo en su inquilino.

## 27 code-53001-device-not-domain-joined (high)

error-code-53001-device-not-domain-joined-title = Se aplicó a su dispositivo una regla para equipos de la empresa
error-code-53001-device-not-domain-joined-meaning = La regla pide un equipo que pertenezca a la red de la empresa. Un teléfono no puede cumplirla, así que usted no puede resolverlo.
error-code-53001-device-not-domain-joined-do-1 = Deténgase aquí. Volver a intentarlo no cambiará nada.
error-code-53001-device-not-domain-joined-do-2 = Envíe al soporte técnico el mensaje que ha preparado este programa, con el número 53001.
error-code-53001-device-not-domain-joined-it = 53001 DeviceNotDomainJoined: se aplica un control de concesión que exige un dispositivo con unión híbrida. No lo aplique a teléfonos.

## 28 code-53002-app-not-approved (high)

error-code-53002-app-not-approved-title = Una regla de la empresa no permite esta aplicación
error-code-53002-app-not-approved-meaning = Su empresa tiene una lista de aplicaciones aprobadas, y la que se está usando no está en ella. No es culpa suya.
error-code-53002-app-not-approved-do-1 = Deténgase aquí. Volver a intentarlo no cambiará nada.
error-code-53002-app-not-approved-do-2 = Envíe al soporte técnico el mensaje que ha preparado este programa, con el número 53002.
error-code-53002-app-not-approved-it = 53002 ApplicationUsedIsNotAnApprovedApp: se aplica el control de concesión de aplicación cliente aprobada. Su retirada se anunció para marzo de 2026, así que sustitúyalo por una directiva de protección de aplicaciones; tenga en cuenta que Authenticator tampoco puede cumplirla, por lo que el registro debe quedar fuera de ella.

## 29 code-53003-blocked-by-ca (high)

error-code-53003-blocked-by-ca-title = Una regla de la empresa bloqueó este inicio de sesión
error-code-53003-blocked-by-ca-meaning = Una de las reglas de seguridad de su empresa dijo que no. Desde aquí nadie puede ver cuál, pero el soporte técnico sí.
error-code-53003-blocked-by-ca-do-1 = Si la página muestra un Correlation ID (id. de correlación), cópielo o tómele una foto.
error-code-53003-blocked-by-ca-do-2 = Envíelo al soporte técnico junto con el mensaje que ha preparado este programa.
error-code-53003-blocked-by-ca-it = 53003 BlockedByConditionalAccess: puede ser cualquier directiva de acceso condicional. El registro de inicio de sesión indica la directiva; búsquela por el id. de correlación. Si la aplicación es Microsoft Authenticator y el recurso es ea890292-c8c8-4433-b5ea-b09d0668e1a6, puede que lo bloqueado sea el registro de la clave de acceso; compruebe también si se bloquean plataformas de dispositivos.

## 30 code-53004-53011-risk (high)

error-code-53004-53011-risk-title = Microsoft lo detuvo para proteger su cuenta
error-code-53004-53011-risk-meaning = Microsoft ve un riesgo y quiere que el soporte técnico lo revise primero. Eso no significa que usted haya cometido un error.
error-code-53004-53011-risk-do-1 = No siga intentándolo por ahora.
error-code-53004-53011-risk-do-2 = Contacte pronto con el soporte técnico y envíele el mensaje que ha preparado este programa.
error-code-53004-53011-risk-it = 53004 ProofUpBlockedDueToRisk o 53011: el registro está bloqueado por un riesgo. Investigue y corrija el riesgo, y deje que la persona lo intente de nuevo.

## 31 code-53009-app-protection (low)

error-code-53009-app-protection-title = Puede que lo impida una regla sobre aplicaciones protegidas
error-code-53009-app-protection-meaning = Este número suele significar que su empresa pide una aplicación con protección especial. Normalmente usted no puede cambiarlo.
error-code-53009-app-protection-do-1 = Deténgase aquí por ahora.
error-code-53009-app-protection-do-2 = Envíe al soporte técnico el mensaje que ha preparado este programa, con el número 53009.
error-code-53009-app-protection-it = Al parecer, 53009 apunta a que falta una directiva de protección de aplicaciones de Intune (fuente no confirmada). Authenticator no puede cumplir ese control: busque la directiva en el registro de inicio de sesión y use después un filtro de aplicaciones, un O con dispositivo compatible o una exclusión del registro.

## 32 code-530035-security-defaults (high)

error-code-530035-security-defaults-title = La protección básica de su empresa bloqueó este inicio de sesión
error-code-530035-security-defaults-meaning = Su empresa usa la protección básica de Microsoft, y aquí ha dicho que no. No ha hecho nada mal.
error-code-530035-security-defaults-do-1 = Deténgase aquí. Es probable que volver a intentarlo no cambie nada.
error-code-530035-security-defaults-do-2 = Envíe al soporte técnico el mensaje que ha preparado este programa, con el número 530035.
error-code-530035-security-defaults-it = 530035 BlockedBySecurityDefaults: los valores predeterminados de seguridad del inquilino bloquean el inicio de sesión. No conocemos ninguna solución documentada para este paso; mire en el registro de inicio de sesión qué se rechazó.

## 33 code-135010-key-not-found (medium)

error-code-135010-key-not-found-title = Su cuenta no conoce esta clave de acceso
error-code-135010-key-not-found-meaning = El teléfono tiene una clave de acceso, pero probablemente ya no figura en su cuenta. Una nueva lo resuelve.
error-code-135010-key-not-found-do-1 = En Authenticator, toque su cuenta de trabajo, luego { $auth-settings } y luego { $auth-delete-passkey }.
error-code-135010-key-not-found-do-2 = Cree una clave de acceso nueva con este programa.
error-code-135010-key-not-found-do-3 = Si falla, envíe al soporte técnico el mensaje que ha preparado este programa, con el número 135010.
error-code-135010-key-not-found-it = 135010 KeyNotFound: Entra no conoce la clave (código de documentación antigua). La persona elimina la clave de acceso local y registra una nueva.

## 34 android14-no-provider-switch (high)

error-android14-no-provider-switch-title = Este teléfono no tiene interruptor para Authenticator
error-android14-no-provider-switch-meaning = Algunos fabricantes no incluyeron este interruptor en Android 14. Ninguna aplicación puede añadirlo, así que no se le ha pasado nada por alto.
error-android14-no-provider-switch-do-1 = Use primero la búsqueda de los ajustes del teléfono y escriba { $android-search-passkey }.
error-android14-no-provider-switch-do-2 = Si no aparece ninguna lista con { $auth-name }, busque una actualización del sistema e instale Android 15 o posterior, si su teléfono lo ofrece.
error-android14-no-provider-switch-do-3 = ¿No hay actualización? Use otro teléfono, o envíe al soporte técnico el mensaje que ha preparado este programa y pida una llave de seguridad.
error-android14-no-provider-switch-it = En Android 14, Credential Manager era opcional para los fabricantes, y a algunos teléfonos les falta. Microsoft aconseja Android 15; para comprobar un teléfono: adb shell pm has-feature android.software.credentials. Si no, ofrezca una llave de seguridad u otro teléfono.

## 35 attestation-service-down (high)

error-attestation-service-down-title = No se pudo terminar una comprobación de su teléfono
error-attestation-service-down-meaning = Apple o Google debe confirmar por Internet que su teléfono es auténtico. Ese servicio puede estar saturado o caído un rato, y no tiene que ver con usted.
error-attestation-service-down-do-1 = Compruebe que el teléfono tiene Internet.
error-attestation-service-down-do-2 = Espere un rato e inténtelo otra vez.
error-attestation-service-down-do-3 = Si más tarde sigue fallando, envíe al soporte técnico el mensaje que ha preparado este programa.
error-attestation-service-down-it = Cuando se exige la atestación, el teléfono consulta en línea a Apple (App Attest) o a Google (Play Integrity y atestación de claves). Revise https://developer.apple.com/system-status/ y https://status.play.google.com/ y asegúrese de que la red del teléfono llega a esos servicios.

## 36 company-portal-too-old (high)

error-company-portal-too-old-title = Otra aplicación de la empresa en su teléfono es demasiado antigua
error-company-portal-too-old-meaning = La aplicación Company Portal (Portal de empresa) de su teléfono es una versión antigua e impide configurar Authenticator. Una actualización lo resuelve.
error-company-portal-too-old-do-1 = Abra la tienda de aplicaciones del teléfono, busque Company Portal (Portal de empresa) y actualice la aplicación.
error-company-portal-too-old-do-2 = Vuelva a Authenticator e inténtelo otra vez.
error-company-portal-too-old-do-3 = Si no puede actualizarla, envíe al soporte técnico el mensaje que ha preparado este programa.
error-company-portal-too-old-it = En teléfonos Android con Company Portal anterior a 2111 (5.0.5333.0) no se puede registrar Authenticator. Distribuya la actualización.

## 37 naming-page-hangs (low)

error-naming-page-hangs-title = La página del nombre no avanza
error-naming-page-hangs-meaning = A menudo la clave de acceso ya se guardó aunque la página siga cargando. Lo más probable es que lo haya hecho todo bien.
error-naming-page-hangs-do-1 = Abra la página { $ms-security-info } en una pestaña nueva y mire si la clave de acceso está en la lista.
error-naming-page-hangs-do-2 = Si está, cierre la página bloqueada. Puede pasar a la última comprobación de este programa.
error-naming-page-hangs-do-3 = Si no está, inténtelo otra vez. Si no sirve, envíe al soporte técnico el mensaje que ha preparado este programa.
error-naming-page-hangs-it = Se ha informado de que la página de nombre del asistente web se bloquea a veces aunque la clave de acceso exista. Revise los métodos de autenticación del usuario; si la clave de acceso falta ahí, haga que la persona elimine la clave de acceso local y registre una nueva dentro de Authenticator.

## 38 windows-whfb-credential-exists (high)

error-windows-whfb-credential-exists-title = El equipo intentó quedarse con la clave de acceso
error-windows-whfb-credential-exists-meaning = Windows quiso guardar la clave de acceso en este equipo, donde usted ya tiene un inicio de sesión de ese tipo. La clave de acceso que necesita va en su teléfono.
error-windows-whfb-credential-exists-do-1 = Cancele y empiece de nuevo.
error-windows-whfb-credential-exists-do-2 = Elija { $ms-passkey-in-authenticator }. Si Windows pregunta dónde guardar la clave de acceso, elija el teléfono, no Windows.
error-windows-whfb-credential-exists-do-3 = Si no se le ofrece el teléfono, vuelva atrás en este programa y elija la ruta dentro de Authenticator. Si también falla, envíe al soporte técnico el mensaje que ha preparado este programa.
error-windows-whfb-credential-exists-it = El registro de una clave de acceso de Microsoft Entra en Windows falla si ya existe una credencial de Windows Hello para empresas para la misma cuenta. La persona debería elegir el teléfono, preferiblemente con Passkey in Microsoft Authenticator.
