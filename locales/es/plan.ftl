mark-label-open = “
mark-label-close = ”

## Routes

route-app = En su teléfono, en Authenticator
route-phone-browser = En su teléfono, empezando en el navegador
route-handoff = Empezar en este equipo y terminar en el teléfono
route-qr = En este equipo, con un código QR
route-app-short = Todo ocurre en una sola aplicación. Sin Bluetooth y sin código QR.
route-phone-browser-short = Empieza en la página de Microsoft en el navegador del teléfono y termina en la aplicación.
route-handoff-short = Empieza aquí, en la página de Microsoft, y termina en la aplicación. Después, la página de Microsoft comprueba que funcionó.
route-qr-short = Su teléfono escanea un código QR de esta pantalla. El teléfono y el equipo necesitan Bluetooth.

## Why a route is open

reason-recommended = Microsoft recomienda esta ruta. Funciona aunque su empresa compruebe las claves de acceso de forma muy estricta.
reason-recommended-alone = Microsoft recomienda esta ruta.
reason-no-bluetooth-needed = No necesita Bluetooth ni código QR.
reason-works-with-attestation = Funciona incluso si su empresa comprueba dónde se crea la clave de acceso.
reason-pass-used-on-phone = Su pase de acceso temporal se usa justo donde hace falta: en su teléfono.
reason-no-phone-sign-in = Su empresa solo permite iniciar sesión en teléfonos administrados. En esta ruta no hace falta iniciar sesión en el teléfono.
reason-organisation-prefers = Su empresa prefiere esta ruta.
reason-you-chose = Usted eligió esta ruta.
reason-attestation-off = Su empresa permite esta ruta.

## Why a route is closed

reason-attestation-enforced = Su empresa comprueba dónde se crea la clave de acceso. Esta ruta no supera esa comprobación y deja una clave de acceso inservible.
reason-attestation-unknown = No sabemos si su empresa comprueba dónde se crea la clave de acceso. Si lo hace, esta ruta falla y deja una clave de acceso inservible.
reason-one-time-pass = Es posible que su pase de acceso temporal sirva una sola vez. Si lo usa aquí, no podrá usarlo en el teléfono.
reason-phone-not-managed = Su empresa solo permite iniciar sesión en teléfonos administrados, y el suyo no lo está.
reason-phone-management-unknown = Su empresa solo permite iniciar sesión en teléfonos administrados, y no sabemos si el suyo lo está.
reason-remote-session = Está usando este equipo a distancia. El Bluetooth no llega tan lejos.
reason-phone-cannot-scan = Este teléfono no puede usar el código QR.
reason-no-bluetooth = Este equipo no tiene Bluetooth.
reason-computer-too-old = El sistema de este equipo es demasiado antiguo para esto.
reason-not-allowed = Su empresa no usa esta ruta.

## What appears on the account

addition-passkey = Una clave de acceso en Microsoft Authenticator
addition-passwordless-sign-in = Inicio de sesión sin contraseña, con aprobación en el teléfono
addition-approvals = Aprobaciones y códigos en Authenticator
addition-device = Su teléfono en la lista de dispositivos de su empresa

## What to know before starting

warning-wrong-place = El teléfono o el equipo pueden ofrecer otros lugares para la clave de acceso, como un administrador de contraseñas. Solo sirve Authenticator.
warning-samsung-pass = Al guardar, Samsung Pass puede aparecer primero. Elija Authenticator.
warning-switch-often-missing = A algunos teléfonos como el suyo les falta el interruptor que permite a Authenticator guardar claves de acceso. Por eso, compruebe primero que está.
warning-switch-may-not-hold = En teléfonos como el suyo, el interruptor a menudo se desactiva solo. Inténtelo una vez. Si no funciona, use otro teléfono o pida una llave de seguridad.
warning-shared-device = Parece un teléfono de trabajo compartido. Una clave de acceso pertenece a una sola persona. Consulte al soporte técnico antes de empezar.
warning-path-uncertain = No conocemos con seguridad los menús de su teléfono. Si no coinciden, use la búsqueda en los ajustes.
warning-path-unknown = No conocemos los menús de su teléfono. Use la búsqueda en los ajustes para encontrar el interruptor.
warning-version-unknown = Su teléfono necesita iOS { $ios } o Android { $android }, o una versión posterior. Compruébelo primero.
warning-proof-unknown = Durante la configuración deberá confirmar que es usted, por ejemplo con una aplicación o un código. Si solo tiene una contraseña, deténgase. Pida al soporte técnico un pase de acceso temporal.
warning-company-network = Su empresa solo lo permite en su propia red. Conecte a ella este equipo y su teléfono.
warning-app-protection = Las reglas de su empresa pueden bloquear Authenticator. Si ve un mensaje sobre ello, no es culpa suya. Busque el mensaje aquí. Después, envíe a TI el texto que encuentre.
warning-text-messages-end = Microsoft está retirando el inicio de sesión con SMS y llamadas; para la mayoría termina en febrero de 2027. La clave de acceso los sustituye.
warning-pass-clock = Empiece solo cuando disponga de diez minutos. Una vez que escriba el pase, debe terminar dentro de ese tiempo.
warning-both-sides = Usa su cuenta en los dos perfiles del teléfono. Cada perfil necesita su propia clave de acceso. La segunda la creará al final.
warning-work-side-may-be-locked = En el perfil de trabajo, puede que su empresa tenga que permitir Authenticator. Si el interruptor está en gris, consulte al soporte técnico.
warning-switch-may-be-locked = Su empresa administra este teléfono y puede haber bloqueado el interruptor. Si está en gris, consulte al soporte técnico.
warning-altered-phone = Authenticator rechaza los teléfonos rooteados y puede tomar el suyo por uno de ellos, porque su sistema no es el del fabricante. También puede fallar la comprobación del teléfono que hace su empresa. Inténtelo una vez. Si falla, use otro teléfono o pida una llave de seguridad.

## Stops: what it is

stop-cloud-without-passkeys = Las claves de acceso no están disponibles para su cuenta
stop-phone-too-old = El sistema de este teléfono es demasiado antiguo para una clave de acceso
stop-phone-not-supported = Este teléfono no puede guardar la clave de acceso
stop-phone-usually-too-old = Este teléfono es probablemente demasiado antiguo para una clave de acceso
stop-switch-missing = Puede que a este teléfono le falte el interruptor
stop-no-second-proof = Le falta una cosa antes de empezar
stop-pass-not-issued-here = No estamos seguros de qué tipo de código tiene
stop-passkey-already-demanded = Primero necesita un pase de acceso temporal
stop-phone-sign-in-closed = Las reglas de su empresa aún no permiten este teléfono
stop-phone-management-unknown = Averigüe primero si su teléfono está administrado
stop-pass-would-be-lost = Perdería su pase de acceso temporal
stop-remote-session = Siéntese delante del equipo
stop-computer-cannot = Este equipo no puede crear la clave de acceso
stop-no-allowed-route = La configuración de su empresa no deja ninguna ruta posible

stop-cloud-without-passkeys-why = Su cuenta está en la nube de Microsoft que opera 21Vianet en China. Allí no hay claves de acceso. No ha hecho nada mal.
stop-phone-too-old-why = Las claves de acceso en Authenticator necesitan iOS { $ios } o Android { $android }, o una versión posterior. Los sistemas anteriores no pueden guardarlas.
stop-phone-not-supported-why = A los teléfonos de este tipo les falta algo que Authenticator necesita para guardar una clave de acceso. Ninguna aplicación ni ningún ajuste puede cambiarlo.
stop-phone-usually-too-old-why = Los teléfonos con este sistema suelen tener Android 13 o anterior. Las claves de acceso necesitan Android 14 o posterior.
stop-switch-missing-why = Con Android 14, es posible que a algunos teléfonos de esta marca les falte el interruptor que permite a Authenticator guardar claves de acceso. La solución es actualizar a Android 15 o posterior.
stop-no-second-proof-why = La contraseña sola no basta para agregar una clave de acceso. Microsoft quiere que demuestre por segunda vez que es usted. Si empieza sin eso, acabará dando vueltas.
stop-pass-not-issued-here-why = Su empresa indica que no usa pases de acceso temporal. Su código puede ser otra cosa.
stop-passkey-already-demanded-why = Su empresa ya pide una clave de acceso en cada inicio de sesión. Sin un pase de acceso temporal no puede iniciar sesión para crear una.
stop-phone-sign-in-closed-why = Solo pueden iniciar sesión los teléfonos administrados, y las otras rutas también están cerradas. No es culpa suya, y volver a intentarlo no servirá.
stop-phone-management-unknown-why = Solo pueden iniciar sesión los teléfonos que administra su empresa. No podemos ver si el suyo es uno de ellos.
signs-of-management = Su empresa administra este teléfono si se lo dio ella, si sus aplicaciones de trabajo llevan un maletín o si usted preparó el teléfono para el trabajo con la aplicación { $portal }.
stop-pass-would-be-lost-why = Las rutas que permite su empresa gastarían el pase en el lugar equivocado. Un pase que sirva más de una vez lo resuelve.
stop-remote-session-why = La única ruta posible para usted necesita Bluetooth entre este equipo y su teléfono. Pero está usando este equipo a distancia.
stop-computer-cannot-why = La única ruta posible para usted necesita Bluetooth y un sistema reciente en el equipo. A este le falta al menos una de las dos cosas.
stop-no-allowed-route-why = Ninguna de las rutas que permite su empresa puede funcionar en su caso. Solo TI puede cambiarlo.

## Stops: who acts, and the next action

owner-user = Puede resolverlo usted
stop-yours = Su siguiente paso
owner-helpdesk = Puede resolverlo el soporte técnico
owner-admin = Puede resolverlo el departamento de TI

next-update-phone = Instale la última actualización del sistema en su teléfono y empiece aquí de nuevo.
next-other-phone = Use otro teléfono con iOS { $ios } o Android { $android }, o una versión posterior.
next-security-key = Pida al soporte técnico una llave de seguridad.
next-find-version = Mire qué versión tiene su teléfono. Después vuelva atrás e indíquela.
next-look-for-switch = Busque el interruptor. Si su teléfono lo tiene, puede continuar.
next-ask-for-pass = Pida al soporte técnico un pase de acceso temporal. No lo use en ningún sitio antes de volver aquí.
next-ask-for-multi-use-pass = Pida al soporte técnico un pase de acceso temporal que sirva más de una vez.
next-ask-what-code = Pregunte al soporte técnico para qué sirve su código y cómo agregar con él una clave de acceso.
next-ask-whether-managed = Pregunte al soporte técnico si la empresa administra su teléfono. Después vuelva atrás y cambie su respuesta.
next-send-to-it = Envíe el mensaje de abajo al departamento de TI.
next-use-this-computer = Inicie este programa en el equipo que tiene delante.
next-other-computer = Use un equipo más nuevo con Bluetooth.
next-change-answers = Si algo de lo anterior no es cierto, vuelva atrás y cambie sus respuestas.

## What to have ready

ready-new-enough = Mi teléfono tiene { $version } o posterior
ready-new-enough-fix = Busque una actualización en los ajustes del teléfono. Si no hay ninguna, pida al soporte técnico una llave de seguridad.
ready-new-enough-hint = La versión aparece aquí: { $path }.
ready-switch-there = Encontré el interruptor en mi teléfono
ready-switch-there-fix = Actualice el teléfono a Android 15 o posterior, o pida al soporte técnico una llave de seguridad.
ready-switch-there-hint = Busque “passkey” o “llave de acceso” en los ajustes del teléfono. Debería ver una lista de servicios en la que puede activar aplicaciones.
ready-screen-lock = Mi teléfono tiene un PIN, un patrón o un código
ready-screen-lock-fix = Abra los ajustes del teléfono. Busque el bloqueo o el código de la pantalla. Después, configure uno.
ready-screen-lock-hint = Sin bloqueo de pantalla, Authenticator no puede guardar una clave de acceso.
ready-bluetooth = El Bluetooth está activado en mi teléfono
ready-bluetooth-fix = Active el Bluetooth en los ajustes del teléfono. Si está bloqueado, consulte al soporte técnico.
ready-bluetooth-hint = Basta con activarlo. No hay que vincular nada.
ready-work-side-on = El perfil de trabajo de mi teléfono está activado
ready-work-side-on-fix = Active las aplicaciones de trabajo en los ajustes del teléfono. Si no tiene aplicaciones de trabajo, vuelva atrás y cambie su respuesta.
ready-work-side-on-hint = Si las aplicaciones de trabajo están en gris, están en pausa. Actívelas.
ready-company-network = Mi teléfono y este equipo están en la red de la empresa
ready-company-network-fix = Vuelva cuando esté en el trabajo, o pregunte al soporte técnico cómo conectarse.
ready-company-network-hint = Su empresa solo lo permite en su propia red.
ready-proof-at-hand = A mano: { $proof }
ready-proof-at-hand-fix = Consígalo primero y después vuelva. Sus respuestas se quedan aquí. Si lo ha perdido, consulte al soporte técnico.
ready-proof-at-hand-hint = Se le pedirá dentro de un momento.
proof-hand-app = la aplicación con la que apruebo
proof-hand-code = la aplicación que muestra mi código
proof-hand-sms = el teléfono que recibe mi SMS o mi llamada
proof-hand-key = mi llave de seguridad
proof-hand-tap-once = mi pase de acceso temporal
proof-hand-tap-multi = mi pase de acceso temporal
stop-platform-not-allowed = Su empresa no usa teléfonos de este tipo para claves de acceso
stop-platform-not-allowed-why = Su empresa ha elegido qué tipos de teléfonos pueden guardar la clave de acceso. El suyo no está entre ellos. No ha hecho nada mal.
