check-bluetooth-title = Bluetooth
check-remote-title = Na frente do computador
check-os-title = Sistema
check-browser-title = Navegador
check-sign-in-pages-title = Páginas de login
check-qr-tunnel-title = Conexão com o celular
check-interception-title = Conexão privada
check-proxy-title = Conexão com a internet
check-clock-title = Relógio

## Not looked at

check-skipped-not-needed = Você não precisa disso.
check-skipped-offline = Não verificado, porque você está trabalhando offline.
check-unknown-late = Demorou demais, por isso não conseguimos descobrir.

## Bluetooth

check-bluetooth-pass = O Bluetooth está ligado.
check-bluetooth-off = O Bluetooth está desligado.
check-bluetooth-airplane = O modo avião ou um botão do computador mantém o Bluetooth desligado.
check-bluetooth-no-adapter = Este computador não tem Bluetooth.
check-bluetooth-policy = Sua empresa desativou o Bluetooth neste computador.
check-bluetooth-permission = Este programa ainda não tem permissão para usar o Bluetooth.
check-bluetooth-service = O Bluetooth existe, mas o serviço dele não está em execução.
check-bluetooth-no-low-energy = O Bluetooth deste computador é antigo demais para encontrar seu celular.
check-bluetooth-unknown = Não conseguimos saber se o Bluetooth está ligado.

## At this computer

check-remote-pass = Você está trabalhando diretamente neste computador.
check-remote-desktop = Você está usando este computador a partir de outro, então seu celular provavelmente não está perto dele.
check-remote-citrix = Você está trabalhando pelo Citrix, então seu celular provavelmente não está perto deste computador.
check-remote-vnc = A tela deste computador está sendo compartilhada com outro, então seu celular provavelmente não está perto dele.
check-remote-ssh = Você está usando este computador pela rede, então seu celular provavelmente não está perto dele.
check-remote-virtual-machine = Este é um computador virtual, que normalmente não tem Bluetooth ({ $maker }).
check-remote-sign-in-screen = Ninguém entrou neste computador ainda.
check-remote-set-up = Este computador ainda está sendo configurado.
check-remote-unknown = Não conseguimos saber se você está na frente deste computador.

## System

check-os-pass = { $system } serve para isso.
check-os-too-old = { $system } é antigo demais para isso.
check-os-browser-only = Com { $system }, isso funciona nos navegadores Chrome e Edge.
check-os-unknown = Não conseguimos saber qual é a versão do sistema.

## Browser

check-browser-pass = { $browser } vai abrir e serve para isso.
check-browser-cannot = { $browser } não consegue fazer isso.
check-browser-untested = Não sabemos se { $browser } consegue fazer isso.
check-browser-unknown = Não conseguimos saber qual navegador vai abrir.

## Sign-in pages

check-sign-in-pages-pass = É possível acessar as páginas de login.
check-sign-in-pages-offline = Este computador não parece estar conectado à internet.
check-sign-in-pages-dns = O endereço de { $host } não foi encontrado nesta rede.
check-sign-in-pages-blocked = Não é possível acessar { $host } daqui.
check-sign-in-pages-tls = Não foi possível estabelecer uma conexão segura com { $host }.
check-sign-in-pages-no-answer = É possível acessar { $host }, mas não há resposta.
check-sign-in-pages-server = { $host } está respondendo com um erro no momento.
check-sign-in-pages-one-family = { $host } funciona, mas não por { $family }. Isso pode deixar as páginas lentas.
check-sign-in-pages-proxy = Não conseguimos passar pelo proxy deste computador; seu navegador provavelmente consegue.
check-sign-in-pages-unknown = Não conseguimos verificar as páginas de login.

## Certificates

check-certificate-untrusted = { $host } mostra um certificado em que este computador não confia (diz ser de { $issuer }).
check-certificate-date = O certificado de { $host } está vencido, ou o relógio deste computador está errado.
check-certificate-not-valid-today = O certificado de { $host } não é válido hoje, embora o relógio esteja certo.

## Connection to your phone

check-qr-tunnel-pass = É possível acessar os servidores entre este computador e seu celular.
check-qr-tunnel-dns = O endereço de { $host } não foi encontrado nesta rede.
check-qr-tunnel-blocked = Não é possível acessar { $host } daqui, e seu celular precisa dele.
check-qr-tunnel-websocket = É possível acessar { $host }, mas ele não abre a conexão de que seu celular precisa.
check-qr-tunnel-unknown = Não conseguimos verificar a conexão com o celular.

## Private connection

check-interception-pass = Ninguém inspeciona as conexões que testamos.
check-interception-harmless = Sua empresa inspeciona o tráfego (o certificado dela indica { $issuer }); no seu caminho, isso não atrapalha.
check-interception-qr = Sua empresa inspeciona o tráfego (o certificado dela indica { $issuer }), e assim o QR code não funciona.
check-interception-unknown = Não conseguimos verificar se a conexão é privada.

## Way to the internet

check-proxy-none = Este computador consegue acessar a internet.
check-proxy-in-use = O acesso passa por um proxy ({ $proxy }) e está livre.
check-proxy-script = Um script escolhe o caminho até a internet, e o caminho está livre.
check-proxy-sign-in = O proxy ({ $proxy }) quer saber quem você é; em geral, o navegador informa isso sozinho.
check-proxy-unreachable = O proxy ({ $proxy }) não nos deixa passar.
check-proxy-portal = Esta rede pede que você entre nela primeiro, como em um hotel.
check-proxy-unknown = Não conseguimos saber como este computador acessa a internet.

## Clock

check-clock-pass = O relógio está certo.
check-clock-fast = O relógio está cerca de { $minutes } min adiantado.
check-clock-slow = O relógio está cerca de { $minutes } min atrasado.
check-clock-far = O relógio está errado em mais de um dia.
check-clock-unknown = Não conseguimos verificar o relógio.

## What to do

check-fix-turn-bluetooth-on = Ligue o Bluetooth.
check-fix-look-at-bluetooth = Ligue o Bluetooth nas configurações.
check-fix-airplane = Desative o modo avião.
check-fix-no-adapter = Escolha outro caminho. Todos os outros funcionam sem Bluetooth.
check-fix-bluetooth-policy = Peça à TI que permita o Bluetooth para chaves de acesso.
check-fix-bluetooth-permission = Permita o Bluetooth nas configurações.
check-fix-bluetooth-service = Peça à TI que inicie o serviço do Bluetooth.
check-fix-other-way = Escolha outro caminho ou faça isso no computador à sua frente.
check-fix-real-computer = Se não funcionar, faça isso em um computador físico ou escolha outro caminho.
check-fix-sign-in-first = Entre primeiro neste computador e comece de novo.
check-fix-finish-set-up = Termine primeiro de configurar este computador e comece de novo.
check-fix-update-system = Atualize o sistema.
check-fix-use-browser = Em vez disso, use { $browser }.
check-fix-chrome-or-edge = Use o Chrome ou o Edge para isso.
check-fix-connect = Conecte-se a uma rede.
check-fix-allow-host = Peça à TI que libere este endereço.
check-fix-allow-websocket = Peça à TI que libere conexões WebSocket para este endereço.
check-fix-no-interception = Peça à TI que não inspecione este endereço, ou escolha outro caminho.
check-fix-tell-it = Avise a TI.
check-fix-try-later = Tente de novo em alguns minutos.
check-fix-portal = Abra a página de login desta rede.
check-fix-proxy-sign-in = Se as páginas não abrirem, avise a TI.
check-fix-proxy-settings = Verifique as configurações do proxy.
check-fix-clock = Acerte o relógio.
check-fix-compare-clock = Compare o relógio deste computador com outro.
