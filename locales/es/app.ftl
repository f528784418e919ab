app-name = Passkey Companion

next = Continuar
back = Atrás
not-sure = No lo sé
copied = Copiado
copy-message = Copiar mensaje

page-welcome = Bienvenida
page-phone = Su teléfono
page-sign-in = Cómo inicia sesión
page-plan = Su plan
page-ready = Preparación
page-on-phone = En el teléfono
page-create = Crear la clave
page-verify = Comprobar
page-done = Listo

time-left = { $minutes ->
    [one] Queda alrededor de un minuto
   *[other] Quedan unos { $minutes } minutos
}
chip-change = Cambiar: { $answer }

rail-name = Pasos

## Welcome

welcome-title = Obtenga su clave de acceso
welcome-lead = Con una clave de acceso, puede iniciar sesión en el trabajo con su teléfono en lugar de con una contraseña. Le acompañamos paso a paso.
welcome-time = Normalmente se tarda entre cinco y quince minutos.
welcome-phone = Tenga el teléfono a su lado. Necesita un iPhone con iOS { $ios } o posterior, o un teléfono con Android { $android } o posterior.
welcome-privacy = Nunca le pedimos su nombre, su contraseña ni ningún código. Sus respuestas no salen de este equipo.
welcome-help = ¿Aparece un mensaje que no conoce? Haga clic en “Veo otra cosa”. Explicamos muchos mensajes y decimos quién puede ayudar.
welcome-language = Idioma
no-font = Este equipo no puede mostrar este idioma
welcome-start = Empezar
welcome-continue = Seguir donde lo dejó
about-button = Acerca del programa
# Where their own letters cannot be drawn:

## Your phone

phone-title = ¿Qué teléfono tiene?
phone-lead = El teléfono que va a usar para iniciar sesión.
phone-platform = Tipo de teléfono
phone-which = ¿No sabe cuál es?
phone-which-answer = Si tiene una manzana en la parte de atrás, es un iPhone. Si no, es un teléfono Android: Samsung, Google, Xiaomi u otro.
platform-ios = iPhone
platform-ios-text = De Apple
platform-android = Android
platform-android-text = Samsung, Google, Xiaomi y otros
phone-maker = ¿De qué marca es el teléfono?
phone-maker-lead = El nombre está en la parte de atrás del teléfono o aparece en la pantalla cuando el teléfono se enciende.
phone-maker-more = Más marcas
maker-other = Otra marca, o no lo sé
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
maker-degoogled = LineageOS, /e/ o iodé
maker-grapheneos = GrapheneOS
phone-version-ios = ¿Qué versión de iOS?
phone-version-android = ¿Qué versión?
version-ios = iOS { $number }
version-android = Android { $number }
version-row-android = { $name } (Android { $number })
version-older = Más antigua
phone-where = ¿Dónde lo veo?
find-version = En su teléfono, mire aquí: { $path }.
find-version-ios = En su iPhone, abra los ajustes y busque la página con la información del teléfono. Ahí aparece la versión de iOS.
find-version-android = En su teléfono, abra los ajustes y busque la página con la información del teléfono, que suele estar al final. Ahí aparece la versión de Android.
phone-profile = ¿Sus aplicaciones de trabajo tienen un maletín en el icono?
profile-personal = No, o no uso esas aplicaciones
profile-personal-text = Usa su cuenta de trabajo junto con sus aplicaciones personales.
profile-work = Sí, mis aplicaciones de trabajo tienen un maletín en el icono
profile-work-text = Su cuenta de trabajo está solo en el perfil de trabajo.
profile-both = Algunas sí, otras no
profile-both-text = Usa su cuenta de trabajo en los dos perfiles. Entonces cada perfil necesita su propia clave de acceso.

chip-side-personal = Aplicaciones de trabajo sin maletín
chip-side-work = Aplicaciones de trabajo con maletín
chip-side-both = Aplicaciones de trabajo en los dos perfiles

## Authenticator, while the questions are answered

app-title = Instale Microsoft Authenticator
app-lead = Hágalo ahora. Mientras se descarga la aplicación, responda aquí a unas preguntas.
app-next = Descargando o actualizada

## How you sign in

sign-in-title = ¿Cómo inicia sesión en el trabajo?
sign-in-lead = ¿Qué usa además de la contraseña? Antes de agregar una clave de acceso, debe demostrar a Microsoft por segunda vez que es usted.
sign-in-question = ¿Cómo demuestra que es usted?
proof-app = Apruebo en una aplicación
proof-app-text = Un mensaje en el teléfono le pide aprobar o escribir un número.
proof-code = Escribo un código de una aplicación
proof-code-text = Seis cifras que cambian cada medio minuto.
proof-sms = Recibo un SMS o una llamada
proof-sms-text = Con un código que escribir o una tecla que pulsar.
proof-key = Uso una llave de seguridad
proof-key-text = Un pequeño dispositivo que se conecta o se acerca al teléfono.
proof-tap = Me dieron un pase de acceso temporal
proof-tap-text = Un código temporal del soporte técnico o de su responsable.
proof-password = Solo tengo una contraseña
proof-password-text = Al iniciar sesión, solo necesita su contraseña.
proof-unsure = No lo sé
proof-unsure-text = Le diremos en qué fijarse.
pass-keep-title = No use todavía su pase
pass-keep = Guárdelo hasta que le digamos dónde escribirlo. Si lo usa en el lugar equivocado, puede que ya no sirva.
pass-kind = ¿Cuántas veces se puede usar su pase?
proof-tap-once = Una vez, o no lo sé
proof-tap-once-text = Lo trataremos como si sirviera una sola vez.
proof-tap-multi = Varias veces
chip-tap-once = Mi pase sirve una vez
chip-tap-multi = Mi pase sirve varias veces
chip-managed-yes = Teléfono administrado
chip-managed-no = Teléfono no administrado
chip-managed-unsure = No sé si el teléfono está administrado
managed-question = ¿Su empresa administra este teléfono, aunque sea de usted?
managed-yes = Sí, por ejemplo con un perfil de trabajo o con Company Portal (Portal de empresa)
managed-no = No
managed-unsure = No lo sé

## Your plan

plan-title = Este es su plan
plan-have = Tenga esto preparado
plan-missing-something = ¿Le falta algo?
plan-side = ¿Sus aplicaciones de trabajo tienen un maletín en el icono?
plan-go = Lo tengo todo
plan-back = Volver a donde estaba
plan-know = Antes de empezar
plan-additions = ¿Qué se agregará a su cuenta?
done-additions = ¿Qué se agregó a su cuenta?
plan-additions-note = Lo que verá depende de la configuración de su empresa.
plan-others = Otras rutas
plan-pick = Elegir esta ruta
plan-recommended = Volver a la ruta recomendada
plan-missing = Faltan algunas respuestas
plan-closed = Esta ruta ya no está disponible: { $route }
plan-closed-other = Abajo está la siguiente mejor ruta. Todas sus respuestas siguen ahí.
plan-closed-none = Todas sus respuestas siguen ahí.
stop-next = Qué hacer ahora
stop-others = Qué más puede hacer
stop-change = Cambiar respuestas
stop-switch-seen = Mi teléfono tiene el interruptor
handover-label = Mensaje para enviar

## Get ready

ready-title = Tenga esto preparado
ready-lead = Así nada le interrumpirá después.
ready-computer = Este equipo
ready-phone = Su teléfono
ready-tick-all = Marque cada línea que se cumpla en su caso.
ready-cannot = No puedo marcar esto
ready-looking = Las comprobaciones aún están en curso.
ready-again = Revisar de nuevo
ready-red = { $count ->
    [one] Hay un problema que resolver
   *[other] Hay { $count } problemas que resolver
}
ready-red-text = Resuélvalo primero. Después, compruébelo de nuevo.
ready-others = { $count ->
    [one] Otra comprobación
   *[other] Otras { $count } comprobaciones
}
ready-anyway = Seguir de todos modos
ready-evidence = Detalles para el soporte técnico
ready-evidence-label = Detalles técnicos
fix-turn-on = Activar
fix-open-settings = Abrir configuración
fix-open-portal = Abrir la página
fix-use-browser = Usar este navegador
fix-copy = Copiar para TI

## Steps

pick-what-you-see = ¿Qué ve en su teléfono?
place-phone = En su teléfono
place-phone-now = Ahora tome su teléfono
place-computer = En este equipo
place-computer-now = Ahora vuelva a este equipo
dock-beside = Estrechar esta ventana
step-done = Paso siguiente
signed-in = Ya inicié sesión
save-title = Compruebe dónde se guarda la clave de acceso
open-my-sign-ins = Abrir My Sign-Ins
browser-opened = La página está abierta en su navegador. Vuelva aquí para el siguiente paso.
browser-failed-title = Su navegador no se abrió
browser-failed = Copie la dirección de abajo en un navegador, o escanee el código con otro dispositivo.
browser-failed-qr = My Sign-Ins
address-label = Dirección
short-label = Dirección corta
store-qr = Escanee para obtener la aplicación
my-sign-ins-qr = Escanee para abrir My Sign-Ins
clock-sign-in = Después de iniciar sesión, tiene unos { $minutes } minutos.
clock-pass = Después de usar su pase, tiene unos { $minutes } minutos.
clock-left = { $minutes ->
    [0] Puede que se haya acabado el tiempo
    [one] Alrededor de un minuto para terminar
   *[other] Unos { $minutes } minutos para terminar
}
clock-sign-in-over = Puede que se haya acabado el tiempo. Si se le pide iniciar sesión otra vez, hágalo. Después, haga clic en “Inicié sesión otra vez”.
clock-pass-over = Puede que se haya acabado el tiempo. Si se le vuelve a pedir el pase, solicite uno nuevo al soporte técnico.
clock-again = Inicié sesión otra vez
phone-language-ask = ¿El teléfono está en otro idioma?
phone-language = Idioma del teléfono
phone-language-is = Idioma del teléfono: { $language }
label-english = { $label } (en inglés)
note-english = * Solo conocemos este nombre en inglés. Es posible que la pantalla lo muestre en otro idioma.
note-english-search = * Solo conocemos este nombre en inglés. Es posible que el teléfono use otro. Busque en los ajustes: { $word }
label-probable = probablemente { $label }, en inglés { $english }
note-probable = ≈ Así lo llaman otras pantallas en lugar del nombre inglés entre paréntesis. La suya probablemente también.
note-search = ¿No está? Busque en los ajustes del teléfono: { $word }
note-and = { $one } { $two }

## Make sure

verify-title = ¿Está ahí su clave de acceso?
verify-lead = Con un vistazo sabrá si funcionó.
verify-question = ¿Qué ve?
verify-result-listed = Sí, la clave de acceso está ahí
verify-result-listed-text = En Microsoft Authenticator.
verify-result-not-listed = No hay ninguna clave de acceso
verify-result-not-listed-text = O apareció un mensaje de error.
verify-result-wrong-place = Hay una clave de acceso, pero no en Authenticator
verify-result-wrong-place-text = Aparece otro nombre, como un administrador de contraseñas o Windows Hello.
clean-title = Primero elimine lo anterior, luego inténtelo otra vez
clean-orphan = Es posible que en su teléfono haya quedado una clave de acceso sin terminar. Puede bloquear la siguiente.
clean-orphan-delete = En Authenticator, toque su cuenta de trabajo. Si aparece una clave de acceso, toque { $settings } y luego { $delete }.
clean-message = Apareció un mensaje
clean-wrong-place = La clave de acceso se guardó en otro lugar. Es posible que su empresa no la acepte ahí.
clean-wrong-place-delete = En la página { $info }, elimine esa clave de acceso. Elimínela también donde se guardó.
clean-wrong-place-next = La próxima vez, elija { $app } cuando se le pregunte dónde guardarla.
try-again = Reintentar
verify-enough-title = Ya ha hecho su parte
verify-enough = Lo ha hecho todo bien dos veces. Hay otra cosa que lo impide y que desde aquí no se puede ver. El soporte técnico sí puede verla.

## Done

done-title = Ya tiene una clave de acceso
done-lead = Está en Microsoft Authenticator, en su teléfono.
done-tomorrow = La próxima vez que inicie sesión en el trabajo
done-tomorrow-1 = Tenga el teléfono a su lado.
done-tomorrow-2 = Si se le pregunta cómo quiere iniciar sesión, elija su clave de acceso.
done-tomorrow-3 = Confirme en su teléfono.
done-pass = ¿Tiene el pase en papel? Tire el papel. Ya no necesita el pase.
done-keep = Recuerde
done-second-method = Conserve un segundo método de inicio de sesión por si un día pierde el teléfono o se le rompe.
done-new-phone = ¿Teléfono nuevo? Cree en él una clave de acceso nueva antes de borrar el teléfono antiguo. Ninguna copia de seguridad contiene su clave de acceso.
done-screen-lock = No quite el PIN ni el código de su teléfono. Sin ese bloqueo, la clave de acceso puede perderse.
done-close = Cerrar
start-over-button = Empezar de nuevo
start-over-title = ¿Empezar de nuevo?
start-over-lead = Se borrarán sus respuestas de este equipo. En su cuenta no cambiará nada.
start-over-yes = Borrar mis respuestas
start-over-no = Conservar respuestas
resume-title = ¿Seguir donde lo dejó?
resume-phone = En este equipo hay respuestas anteriores: { $phone }, en “{ $place }”.
resume-lead = En este equipo hay respuestas anteriores, en “{ $place }”.
resume-other = Soy otra persona

## Help

help-button = Veo otra cosa
help-title = ¿Qué ve?
help-lead = Escriba algunas palabras o un número de la pantalla.
help-search = Palabras de la pantalla
help-here = Frecuente en este paso
help-common = Mensajes frecuentes
help-found =
    { $count ->
        [one] Hay una explicación que encaja
       *[other] Hay { $count } explicaciones que encajan
    }
help-nothing-title = No conocemos este mensaje
help-nothing = Pruebe con menos palabras o con un número del mensaje. Si el mensaje sigue apareciendo, llame al soporte técnico y léaselo.
help-maybe-title = Nada seguro. ¿Es uno de estos casos?
help-maybe = Solo son parecidos. Si no es ninguno, llame al soporte técnico y léale el mensaje.
help-unknown-title = El número { $number } no está en nuestra lista
help-unknown = Microsoft tiene una página sobre este número. El soporte técnico también puede usarla: { $address }
help-look-up = Buscarlo en Microsoft
help-or = ¿O es uno de estos casos?
help-go-on = Ya lo he hecho, continuar
help-do = Qué puede hacer
help-on-screen = En la pantalla: { $quote }
help-told = He avisado a TI
help-waiting-title = A la espera de TI desde el { $date }
help-waiting = Todas sus respuestas se conservan. Puede cerrar esta ventana. Cuando tenga una respuesta, continúe donde estaba.
help-answered = Tengo una respuesta, continuar
help-back = Volver a donde estaba

## Messages to hand over

message-hello = Hola, estoy configurando una clave de acceso en Microsoft Authenticator y no puedo continuar sin su ayuda.
message-phone = Teléfono: { $phone }
message-route = La ruta { $route } no es posible: { $reason }
message-end = (Passkey Companion { $version }, { $reason })
message-cloud-without-passkeys = Mi cuenta está en la nube de 21Vianet, que no tiene claves de acceso. ¿Qué otro método de inicio de sesión debo usar?
message-phone-too-old = Mi teléfono es anterior a iOS { $ios } o Android { $android }. ¿Puedo recibir una llave de seguridad u otro teléfono?
message-phone-not-supported = Mi teléfono no puede guardar una clave de acceso en Authenticator. ¿Puedo recibir una llave de seguridad u otro teléfono?
message-phone-usually-too-old = Mi teléfono es probablemente anterior a Android { $android }. ¿Puedo recibir una llave de seguridad u otro teléfono?
message-switch-missing = Mi teléfono tiene Android 14 y puede que le falte el interruptor de proveedores de credenciales (credential providers). ¿Puedo recibir una llave de seguridad u otro teléfono?
message-no-second-proof = Solo tengo una contraseña. Necesito un pase de acceso temporal, u otro segundo método, antes de poder agregar una clave de acceso.
message-pass-not-issued-here = Me dieron un código, pero según la configuración no usamos pases de acceso temporal. ¿Para qué sirve mi código?
message-passkey-already-demanded = Ya debo usar una clave de acceso para iniciar sesión y no tengo un pase de acceso temporal. Por eso no puedo iniciar sesión para registrar una.
message-phone-sign-in-closed = Una regla de dispositivos compatibles o de protección de aplicaciones impide iniciar sesión en Authenticator en mi teléfono. Las otras rutas tampoco son posibles. Por favor, excluyan el registro de esa regla o díganme cómo inscribir mi teléfono.
message-phone-management-unknown = ¿La empresa administra mi teléfono? Según la configuración, solo pueden iniciar sesión los teléfonos administrados.
message-pass-would-be-lost = Las rutas posibles gastarían un pase de acceso temporal de un solo uso en el lugar equivocado. Necesito uno que se pueda usar más de una vez.
message-remote-session = Para mí solo es posible la ruta con código QR, y trabajo en una sesión remota. ¿Dónde hay un equipo con Bluetooth en el que pueda sentarme?
message-computer-cannot = Para mí solo es posible la ruta con código QR, y este equipo no tiene Bluetooth o su sistema es demasiado antiguo.
message-no-allowed-route = Con la configuración actual, ninguna ruta es posible para mí.
message-result-not-listed = Hice el registro completo dos veces y no aparece ninguna clave de acceso.
message-result-wrong-place = Mi clave de acceso se guardó dos veces fuera de Authenticator.

## About

about-title = Acerca de Passkey Companion
about-lead = Este programa le ayuda a configurar una clave de acceso en Microsoft Authenticator. Después ya no lo necesita.
about-privacy = No pide contraseñas, códigos ni nombres, no envía datos a nadie y funciona sin conexión.
about-not-microsoft = No es un producto de Microsoft ni está afiliado a Microsoft.
about-facts = Los nombres de los menús cambian. Cada instrucción indica su fuente y el día en que se comprobó por última vez.
about-version = Versión { $version }
about-licence = Software libre con licencia MIT o Apache 2.0, a su elección. Los tipos de letra son Inter y Noto Sans, con licencia SIL Open Font License.

## Notes about the program itself

note-damaged = No pudimos leer sus respuestas anteriores. Guardamos una copia. Responda otra vez, por favor.
note-newer = Sus respuestas anteriores son de una versión más reciente de este programa. Guardamos una copia. Responda otra vez, por favor.
note-not-saved = No se pueden guardar sus respuestas en este equipo. Puede continuar, pero no cierre la ventana.
note-disk-full = El disco está lleno y no se pueden guardar sus respuestas. Puede continuar, pero no cierre la ventana.
note-pretended = Simulación: { $settings }
note-not-opened = No se pudo abrir. Ábralo usted, por favor.
note-dismiss = Ocultar
note-start-failed = Passkey Companion no pudo abrir su ventana. Inícielo desde una consola con la palabra “guide” para leer los pasos como texto.
note-crashed = Passkey Companion se cerró por un error interno.
note-crashed-saved = Sus respuestas están guardadas.
note-crashed-record = Hay un registro del error en { $file }.
search-clear = Borrar
copy = Copiar

## Words for assistive software, and states

light-running = Comprobando
light-pass = Correcto
light-warn = Atención
light-fail = Problema
light-skipped = No hace falta
light-unknown = Desconocido
path-name = Dónde tocar, por orden
rail-done = hecho
message-close = Cerrar

## The drawn phone. Alternatives are read aloud to people who cannot see the drawing.

drawing-iphone = Dibujo de un iPhone
drawing-pixel = Dibujo de un teléfono Pixel
drawing-samsung = Dibujo de un teléfono Samsung
drawing-xiaomi = Dibujo de un teléfono Xiaomi
drawing-neutral = Dibujo de un teléfono Android
drawing-play = Reproducir
drawing-pause = Pausa
drawing-step = Imagen siguiente
drawing-replay = Desde el principio
drawing-list = La página { $title }. Toque { $row }.
drawing-switch = La página { $title }. Active { $row }.
drawing-confirm = La pregunta { $title }. Acepte.
drawing-save = El teléfono pregunta dónde guardar. Elija { $place } y ninguna otra opción.
drawing-app = La aplicación Authenticator. Toque { $button }.

## The narrow window beside the browser

dock-narrow = Ventana estrecha
dock-full = Tamaño completo
dock-front = Siempre delante

welcome-organization = Preparado para usted por { $organization }.
paused-title = Ahora mismo no se puede empezar
paused-text = Su empresa ha puesto esto en pausa. Si ya empezó, puede terminar.
already-done-title = Ya tiene una clave de acceso
already-done-text = Su empresa indica que su clave de acceso ya está configurada. Continúe solo si necesita otra, por ejemplo en un teléfono nuevo.
support-title = Ayuda de su empresa
support-phone = Teléfono: { $contact }
support-mail = Correo: { $contact }
support-url = Web: { $contact }
about-it = Qué puede ver su departamento de TI
about-it-never = Este programa no le comunica sus respuestas, su teléfono ni su inicio de sesión: se quedan en este equipo.
about-it-status = La administración de dispositivos puede preguntar a este programa hasta dónde ha llegado: página, paso, horas y por qué no pudo continuar.
about-it-kiosk = No se guarda nada en este equipo, así que no hay nada que ver.
about-it-nothing = Su empresa no ha establecido nada en este programa.
about-it-keys = Su empresa ha establecido: { $keys }
message-platform-not-allowed = La configuración declarada no permite claves de acceso en mi tipo de teléfono. ¿Qué teléfono debo usar, o puedo recibir una llave de seguridad?
