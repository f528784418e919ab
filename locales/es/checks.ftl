check-bluetooth-title = Bluetooth
check-remote-title = Delante de este equipo
check-os-title = Sistema
check-browser-title = Navegador
check-sign-in-pages-title = Páginas de inicio de sesión
check-qr-tunnel-title = Conexión con su teléfono
check-interception-title = Conexión privada
check-proxy-title = Conexión a Internet
check-clock-title = Reloj

## Not looked at

check-skipped-not-needed = No le hace falta.
check-skipped-offline = No se comprobó porque está trabajando sin conexión.
check-unknown-late = Tardó demasiado y no pudimos averiguarlo.

## Bluetooth

check-bluetooth-pass = El Bluetooth está activado.
check-bluetooth-off = El Bluetooth está desactivado.
check-bluetooth-airplane = El modo avión o un interruptor del equipo mantiene desactivado el Bluetooth.
check-bluetooth-no-adapter = Este equipo no tiene Bluetooth.
check-bluetooth-policy = Su empresa desactivó el Bluetooth en este equipo.
check-bluetooth-permission = Este programa aún no tiene permiso para usar el Bluetooth.
check-bluetooth-service = Hay Bluetooth, pero su servicio no está en marcha.
check-bluetooth-no-low-energy = El Bluetooth de este equipo es demasiado antiguo para encontrar su teléfono.
check-bluetooth-unknown = No pudimos saber si el Bluetooth está activado.

## At this computer

check-remote-pass = Está trabajando directamente en este equipo.
check-remote-desktop = Está usando este equipo desde otro, así que su teléfono probablemente no está cerca de él.
check-remote-citrix = Está trabajando a través de Citrix, así que su teléfono probablemente no está cerca de este equipo.
check-remote-vnc = La pantalla de este equipo se comparte con otro, así que su teléfono probablemente no está cerca de él.
check-remote-ssh = Está usando este equipo por la red, así que su teléfono probablemente no está cerca de él.
check-remote-virtual-machine = Es un equipo virtual, que normalmente no tiene Bluetooth ({ $maker }).
check-remote-sign-in-screen = Todavía nadie ha iniciado sesión en este equipo.
check-remote-set-up = Este equipo aún se está configurando.
check-remote-unknown = No pudimos saber si está delante de este equipo.

## System

check-os-pass = { $system } sirve para esto.
check-os-too-old = { $system } es demasiado antiguo para esto.
check-os-browser-only = Con { $system }, esto funciona en los navegadores Chrome y Edge.
check-os-unknown = No pudimos saber qué versión del sistema es.

## Browser

check-browser-pass = Se abrirá { $browser }, que sirve para esto.
check-browser-cannot = { $browser } no puede hacerlo.
check-browser-untested = No sabemos si { $browser } puede hacerlo.
check-browser-unknown = No pudimos saber qué navegador se abrirá.

## Sign-in pages

check-sign-in-pages-pass = Se puede acceder a las páginas de inicio de sesión.
check-sign-in-pages-offline = Parece que este equipo no está conectado a Internet.
check-sign-in-pages-dns = No se encuentra la dirección de { $host } en esta red.
check-sign-in-pages-blocked = No se puede acceder a { $host } desde aquí.
check-sign-in-pages-tls = No se pudo establecer una conexión segura con { $host }.
check-sign-in-pages-no-answer = Se puede acceder a { $host }, pero no da respuesta.
check-sign-in-pages-server = { $host } responde con un error en este momento.
check-sign-in-pages-one-family = { $host } funciona, pero no por { $family }. Las páginas pueden ir lentas.
check-sign-in-pages-proxy = No pudimos pasar el proxy de este equipo; es probable que su navegador sí pueda.
check-sign-in-pages-unknown = No pudimos comprobar las páginas de inicio de sesión.

## Certificates

check-certificate-untrusted = { $host } muestra un certificado en el que este equipo no confía (dice ser de { $issuer }).
check-certificate-date = El certificado de { $host } está caducado, o el reloj de este equipo va mal.
check-certificate-not-valid-today = El certificado de { $host } no es válido hoy, aunque el reloj va bien.

## Connection to your phone

check-qr-tunnel-pass = Se puede acceder a los servidores entre este equipo y su teléfono.
check-qr-tunnel-dns = No se encuentra la dirección de { $host } en esta red.
check-qr-tunnel-blocked = No se puede acceder a { $host } desde aquí, y su teléfono lo necesita.
check-qr-tunnel-websocket = Se puede acceder a { $host }, pero no abre la conexión que su teléfono necesita.
check-qr-tunnel-unknown = No pudimos comprobar la conexión con su teléfono.

## Private connection

check-interception-pass = Nadie inspecciona las conexiones que hemos probado.
check-interception-harmless = Su empresa inspecciona el tráfico (su certificado indica { $issuer }); en su ruta no molesta.
check-interception-qr = Su empresa inspecciona el tráfico (su certificado indica { $issuer }), y así el código QR no funciona.
check-interception-unknown = No pudimos comprobar que la conexión sea privada.

## Way to the internet

check-proxy-none = Este equipo puede acceder a Internet.
check-proxy-in-use = El acceso pasa por un proxy ({ $proxy }) y está abierto.
check-proxy-script = Un script elige el acceso a Internet, y está abierto.
check-proxy-sign-in = El proxy ({ $proxy }) quiere saber quién es usted; normalmente su navegador se lo dice por sí solo.
check-proxy-unreachable = El proxy ({ $proxy }) no nos deja pasar.
check-proxy-portal = Esta red pide iniciar sesión primero, como en un hotel.
check-proxy-unknown = No pudimos saber cómo accede este equipo a Internet.

## Clock

check-clock-pass = El reloj está en hora.
check-clock-fast = El reloj va unos { $minutes } min adelantado.
check-clock-slow = El reloj va unos { $minutes } min atrasado.
check-clock-far = El reloj va mal por más de un día.
check-clock-unknown = No pudimos comprobar el reloj.

## What to do

check-fix-turn-bluetooth-on = Active el Bluetooth.
check-fix-look-at-bluetooth = Active el Bluetooth en la configuración.
check-fix-airplane = Desactive el modo avión.
check-fix-no-adapter = Elija otra ruta. Todas las demás funcionan sin Bluetooth.
check-fix-bluetooth-policy = Pida a TI que permita el Bluetooth para las claves de acceso.
check-fix-bluetooth-permission = Permita el Bluetooth en la configuración.
check-fix-bluetooth-service = Pida a TI que inicie el servicio de Bluetooth.
check-fix-other-way = Elija otra ruta o hágalo en el equipo que tiene delante.
check-fix-real-computer = Si no funciona, hágalo en un equipo real o elija otra ruta.
check-fix-sign-in-first = Inicie sesión primero en este equipo y empiece de nuevo.
check-fix-finish-set-up = Termine primero de configurar este equipo y empiece de nuevo.
check-fix-update-system = Actualice el sistema.
check-fix-use-browser = Use { $browser } en su lugar.
check-fix-chrome-or-edge = Use Chrome o Edge para esto.
check-fix-connect = Conéctese a una red.
check-fix-allow-host = Pida a TI que permita esta dirección.
check-fix-allow-websocket = Pida a TI que permita conexiones WebSocket a esta dirección.
check-fix-no-interception = Pida a TI que no inspeccione esta dirección, o elija otra ruta.
check-fix-tell-it = Avise a TI.
check-fix-try-later = Inténtelo otra vez dentro de unos minutos.
check-fix-portal = Abra la página de inicio de sesión de esta red.
check-fix-proxy-sign-in = Si hay páginas que no se abren, avise a TI.
check-fix-proxy-settings = Revise la configuración del proxy.
check-fix-clock = Ponga el reloj en hora.
check-fix-compare-clock = Compare el reloj de este equipo con otro.
