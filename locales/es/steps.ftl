do-what-you-see = Siga la línea que coincide con su pantalla:

step-get-authenticator = Instalar Microsoft Authenticator
step-turn-on-provider = Activar Authenticator para claves de acceso
step-open-security-info = Abrir My Sign-Ins en este equipo
step-open-security-info-on-phone = Abrir My Sign-Ins en su teléfono
step-choose-method = Elegir el método que va a agregar
step-different-way = Pedir un código QR
step-show-code = Mostrar el código QR
step-scan-code = Escanear el código QR
step-save-in-authenticator = Guardar la clave de acceso en Authenticator
step-name-passkey = Poner nombre a su clave de acceso
step-open-account = Abrir su cuenta en Authenticator
step-finish-in-app = Terminar en Authenticator
step-verify-in-browser = Dejar que la página encuentre su clave de acceso
step-confirm = Comprobar que la clave de acceso está ahí
step-work-profile-too = Hacer lo mismo en el perfil de trabajo

## Get Microsoft Authenticator

do-install-android = En su teléfono, abra Play Store e instale Microsoft Authenticator.
do-install-no-play = Su teléfono no tiene Google Play. Si la tienda de su teléfono ofrece Microsoft Authenticator, instálelo desde ahí. Si no, consulte al soporte técnico.
do-install-work = Abra la Play Store que tiene un maletín en el icono. Instale ahí Microsoft Authenticator.
do-install-ios = En su teléfono, abra App Store e instale Microsoft Authenticator.
do-update-authenticator = ¿Ya tiene la aplicación? Actualícela primero a la última versión.
do-company-portal = Si su teléfono también tiene la aplicación { $portal }, actualícela también.

## Open My Sign-Ins on this computer

do-open-my-sign-ins = Abra My Sign-Ins. La página de Microsoft se abre en su navegador.
do-normal-window = Use una ventana normal del navegador, no una privada.
do-sign-in-computer = Inicie sesión con su cuenta de trabajo y confirme como siempre.
do-sign-in-computer-pass = Inicie sesión con su cuenta de trabajo. Cuando se le pida, escriba su pase de acceso temporal.

## Open My Sign-Ins on your phone

do-open-my-sign-ins-phone = Escanee el código con la cámara del teléfono o escriba la dirección corta en el navegador del teléfono.
do-chrome-android = Funciona mejor en Chrome.
do-sign-in-phone = Inicie sesión con su cuenta de trabajo y confirme como siempre.
do-sign-in-phone-pass = Inicie sesión con su cuenta de trabajo. Cuando se le pida, escriba su pase de acceso temporal.

## Choose the passkey in Authenticator

do-add-method = Seleccione { $add }.
do-choose-method = Elija { $method }. ¿También ve { $plain } sin nada más? No lo elija. La clave de acceso se guardaría en otro lugar.
do-sign-in-again = Si se le pide iniciar sesión otra vez, seleccione { $next } e inicie sesión.
do-create-page = En una página como { $page }, seleccione { $next }.
do-leave-page-open = Cuando vea { $page }, deténgase y deje la página abierta. El paso siguiente es en Authenticator.

## QR code

do-having-trouble = Seleccione { $trouble }.
do-different-way = Seleccione { $way }.
do-pick-iphone = Elija { $phone }.
do-pick-android = Elija { $phone }.
do-provider-page = Puede aparecer una página como { $page }. Eso ya está hecho. Seleccione { $continue }.
do-devices-ready = Puede aparecer una página como { $page }. Seleccione { $ready }.
do-pick-phone = Cuando se le pregunte dónde guardar la clave de acceso, elija { $phone } y luego { $next }.
do-other-device-first = ¿La página quiere guardar en este equipo? Busque { $another }, { $more } o { $way }.
do-allow-chrome-mac = Si el navegador pregunta si login.microsoft.com puede ver su dispositivo, permítalo.
do-scan-ios = Abra la cámara del iPhone, no el escáner de Authenticator. Apunte al código QR y toque { $save }.
do-scan-android = Abra la cámara del teléfono y apunte al código QR. Toque lo que aparezca.
do-scan-in-app = ¿No pasa nada? En Authenticator, toque { $add } y luego { $scan }.
do-scan-work = Use la aplicación Authenticator con el maletín, no la cámara: toque { $add } y luego { $scan }.
do-save-passkey = En su teléfono, toque { $save }. Puede que después tenga que tocar { $continue }.
do-choose-authenticator = Elija { $app }. Si antes aparece otro nombre, busque cómo cambiarlo.
do-unlock-phone = Desbloquee con el dedo, la cara o el PIN.
do-name = Vuelva a este equipo. En { $name }, escriba un nombre que le ayude a reconocer su teléfono. Después, seleccione { $next }.
do-created = Cuando vea { $created }, seleccione { $done }.
do-naming-hangs = ¿La página no avanza? Abra { $info }. Si la clave de acceso está en la lista, puede cerrar la página.

## Open your account in Authenticator

do-open-authenticator = En su teléfono, abra Authenticator.
do-open-authenticator-work = En su teléfono, abra la aplicación Authenticator con el maletín.
see-account-new = La página { $page }
see-account-none = Ninguna cuenta
see-account-listed = Mi cuenta de trabajo en la lista
see-account-restored = Mi cuenta de trabajo, con { $red } en rojo

do-account-new = Aparece { $page }: toque { $add }.
do-account-none = No aparece ninguna cuenta: toque { $add } o { $plus }, después { $work } y después { $signin }.
do-account-listed = Aparece su cuenta de trabajo: tóquela y después toque { $create }.
do-account-restored = Aparece { $red } en rojo: tóquelo e inicie sesión primero.
do-confirm-usual = Inicie sesión con su cuenta de trabajo y confirme como siempre.
do-confirm-unsure = Inicie sesión con su cuenta de trabajo y confirme que es usted. ¿Se le pide algo que no tiene? Deténgase aquí. Pida al soporte técnico un pase de acceso temporal.
do-confirm-pass-once = Inicie sesión con su cuenta de trabajo. Escriba su pase de acceso temporal aquí, en el teléfono, y en ningún otro sitio. Puede que sirva una sola vez.
do-confirm-pass = Inicie sesión con su cuenta de trabajo. Cuando se le pida, escriba su pase de acceso temporal.
do-consent = Si una página como { $page } enumera lo que se va a configurar, toque { $continue }.

## Turn on Authenticator for passkeys

do-tap-settings = Cuando Authenticator pida que lo active para las claves de acceso, toque { $settings }. Le lleva al lugar correcto.
do-path = Si eso no funciona, vaya usted hasta allí:
do-path-by-hand = En su teléfono, vaya a:
do-switch = Active esto. Toque el interruptor, no el nombre que está al lado:
do-confirm-dialog = El teléfono le pide que confirme. Acepte.
do-fallback = ¿No encuentra el interruptor?

## Finish in Authenticator

do-back-to-app = Vuelva a Authenticator y toque { $done }.
do-app-shows = Su cuenta muestra ahora que se agregó { $passkey }. Toque { $done }.

## Let the page find your passkey

do-back-to-page = Vuelva a la página que dejó abierta y seleccione { $next }.
do-page-finds = La página busca su clave de acceso. Cuando la encuentre, seleccione { $done }.

## Check that the passkey is there

do-look-in-app = En Authenticator, abra su cuenta de trabajo. Ahí debería aparecer { $passkey }.
do-look-in-list = Abra la página { $info }. En la lista debería aparecer una clave de acceso en Microsoft Authenticator.

## The same in the work profile

do-work-why = Una clave de acceso solo funciona en el perfil donde se creó. Usa su cuenta en los dos perfiles, así que el perfil de trabajo necesita su propia clave de acceso.
do-work-install = Compruebe que Authenticator está instalado en el perfil de trabajo: su icono tiene un maletín.
do-work-create = Abra esa aplicación Authenticator. Toque su cuenta de trabajo y después { $create }. Siga los mismos pasos.
do-work-switch = Al activar Authenticator, busque en la parte superior de la página una pestaña como { $work }. Active la aplicación Authenticator con el maletín.

## Where the menu is not known

fallback-android-1 = Abra los ajustes del teléfono y busque { $word }.
fallback-android-2 = Abra el resultado sobre contraseñas o claves de acceso, no el de Google.
fallback-android-3 = Busque una lista de servicios o proveedores y active Authenticator.
fallback-android-4 = ¿No hay ninguna lista así? El fabricante no la incluyó en esta versión. Actualice el teléfono a Android 15 o posterior, o pida una llave de seguridad al soporte técnico.
fallback-android-words = ¿No encuentra nada? Busque { $second } y después { $third }.
fallback-ios-1 = Abra los ajustes del iPhone y busque { $word }.
fallback-ios-2 = Abra el resultado sobre contraseñas y active el interruptor principal de contraseñas y claves de acceso.
fallback-ios-3 = En la lista de aplicaciones de debajo, active Authenticator.
fallback-ios-4 = ¿Authenticator no está en la lista? Abra la aplicación una vez y mire de nuevo. En un teléfono de empresa, puede que TI haya bloqueado este ajuste.

path-try-second = ¿No está ahí? Pruebe aquí:
path-hint = En algunos teléfonos los nombres cambian un poco.
path-hint-low = No conocemos con seguridad los menús de este teléfono. Pruebe primero este camino. Si no coincide, siga leyendo más abajo.
switch-under = En { $list }

## What is special about a phone (assets/content/phones.toml, warnings)

phone-warning-samsung-pass = Samsung Pass suele aparecer en primer lugar. Siempre que se le pregunte dónde guardar, elija Authenticator.
phone-warning-settings-button-may-miss = En algunos teléfonos Galaxy, el botón de Authenticator puede abrir la página equivocada. En ese caso, siga los menús que se indican aquí.
phone-warning-one-other-manager = En iOS 17, al activar Authenticator puede desactivarse otra aplicación de contraseñas. Después puede volver a activarla.
phone-warning-update-from-14 = Con Android 14, a algunos teléfonos les falta este interruptor. Suele llegar al actualizar a Android 15.
phone-warning-page-missing-or-crashes = En HyperOS 1, esta página a veces falta o se cierra sola. Si le ocurre, actualice el teléfono.
phone-warning-search-fails = Es posible que la búsqueda de los ajustes no encuentre esta página. Vaya por los menús.
phone-warning-china-rom = Los teléfonos vendidos en China suelen poner por delante su propia aplicación de contraseñas. Inténtelo una vez. Si el interruptor no se queda activado, use otro teléfono o pida al soporte técnico una llave de seguridad.
phone-warning-switch-resets = Tras reiniciar, el interruptor puede estar desactivado otra vez. Compruébelo antes de continuar.
phone-warning-tap-the-switch = Toque el interruptor en sí. Tocar el nombre puede no hacer nada.
phone-warning-save-window-crashes = En HyperOS 3, la ventana que pregunta dónde guardar puede cerrarse al instante. Si ocurre, inténtelo otra vez y, si no funciona, consulte al soporte técnico.
phone-warning-save-window-blocked = Si no se abre ninguna ventana al guardar, permita que Authenticator abra ventanas en segundo plano. Quite también su límite de batería.
phone-warning-google-takes-over = El teléfono puede seguir ofreciendo el administrador de contraseñas de Google. Elija Authenticator.
phone-warning-provider-not-listed = En algunos de estos teléfonos, Authenticator puede faltar en la lista. Abra la aplicación una vez y mire de nuevo.
phone-warning-kiosk-or-shared = Parece un teléfono de trabajo compartido. Una clave de acceso pertenece a una sola persona. Consulte al soporte técnico antes de continuar.
phone-warning-no-qr = Este teléfono no puede usar el código QR.
phone-warning-rooted = Authenticator no funciona en teléfonos con el sistema modificado (“rooteados”).
