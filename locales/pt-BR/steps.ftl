do-what-you-see = Siga a linha que corresponde à sua tela:

step-get-authenticator = Instalar o Microsoft Authenticator
step-turn-on-provider = Ativar o Authenticator para chaves de acesso
step-open-security-info = Abrir o My Sign-Ins neste computador
step-open-security-info-on-phone = Abrir o My Sign-Ins no celular
step-choose-method = Escolher o que adicionar
step-different-way = Pedir um QR code
step-show-code = Mostrar o QR code
step-scan-code = Ler o QR code
step-save-in-authenticator = Salvar a chave de acesso no Authenticator
step-name-passkey = Dar um nome à chave de acesso
step-open-account = Abrir sua conta no Authenticator
step-finish-in-app = Terminar no Authenticator
step-verify-in-browser = Deixar a página encontrar sua chave de acesso
step-confirm = Conferir se a chave de acesso está lá
step-work-profile-too = Fazer o mesmo no perfil de trabalho

## Get Microsoft Authenticator

do-install-android = No celular, abra a Play Store e instale o Microsoft Authenticator.
do-install-no-play = Seu celular não tem o Google Play. Se a loja do seu celular tiver o Microsoft Authenticator, instale por lá. Se não, fale com o suporte de TI.
do-install-work = Abra a Play Store que tem uma maleta no ícone. Instale lá o Microsoft Authenticator.
do-install-ios = No celular, abra a App Store e instale o Microsoft Authenticator.
do-update-authenticator = Já tem o aplicativo? Primeiro, atualize para a versão mais recente.
do-company-portal = Se o celular também tiver o aplicativo { $portal }, atualize-o também.

## Open My Sign-Ins on this computer

do-open-my-sign-ins = Abra o My Sign-Ins. A página da Microsoft abre no navegador.
do-normal-window = Use uma janela normal do navegador, não uma anônima ou privada.
do-sign-in-computer = Entre com sua conta corporativa e confirme como de costume.
do-sign-in-computer-pass = Entre com sua conta corporativa. Quando for pedido, digite seu Passe de Acesso Temporário.

## Open My Sign-Ins on your phone

do-open-my-sign-ins-phone = Leia o código com a câmera do celular ou digite o endereço curto no navegador do celular.
do-chrome-android = Funciona melhor no Chrome.
do-sign-in-phone = Entre com sua conta corporativa e confirme como de costume.
do-sign-in-phone-pass = Entre com sua conta corporativa. Quando for pedido, digite seu Passe de Acesso Temporário.

## Choose the passkey in Authenticator

do-add-method = Clique em { $add }.
do-choose-method = Escolha { $method }. Você também vê { $plain } sem mais nada? Não escolha essa opção. Ela salva a chave de acesso em outro lugar.
do-sign-in-again = Se pedirem para você entrar de novo, clique em { $next } e entre.
do-create-page = Em uma página como { $page }, clique em { $next }.
do-leave-page-open = Quando aparecer { $page }, pare e deixe a página aberta. A próxima etapa é no Authenticator.

## QR code

do-having-trouble = Clique em { $trouble }.
do-different-way = Clique em { $way }.
do-pick-iphone = Escolha { $phone }.
do-pick-android = Escolha { $phone }.
do-provider-page = Pode aparecer uma página como { $page }. Você já fez isso. Clique em { $continue }.
do-devices-ready = Pode aparecer uma página como { $page }. Clique em { $ready }.
do-pick-phone = Quando perguntarem onde salvar a chave de acesso, escolha { $phone } e depois { $next }.
do-other-device-first = A página quer salvar neste computador? Procure { $another }, { $more } ou { $way }.
do-allow-chrome-mac = Se o navegador perguntar se login.microsoft.com pode ver seu dispositivo, permita.
do-scan-ios = Abra a câmera do iPhone, não o leitor do Authenticator. Aponte para o QR code e toque em { $save }.
do-scan-android = Abra a câmera do celular e aponte para o QR code. Toque no que aparecer.
do-scan-in-app = Nada acontece? No Authenticator, toque em { $add } e depois em { $scan }.
do-scan-work = Use o Authenticator com a maleta, não a câmera: toque em { $add } e depois em { $scan }.
do-save-passkey = No celular, toque em { $save }. Talvez seja preciso tocar também em { $continue }.
do-choose-authenticator = Escolha { $app }. Se outro nome estiver no topo, procure como trocar.
do-unlock-phone = Desbloqueie com o dedo, o rosto ou o PIN.
do-name = Volte a este computador. Em { $name }, digite um nome que ajude você a reconhecer o celular. Depois, clique em { $next }.
do-created = Quando aparecer { $created }, clique em { $done }.
do-naming-hangs = A página não avança? Abra { $info }. Se a chave de acesso estiver na lista, você pode fechar a página.

## Open your account in Authenticator

do-open-authenticator = No celular, abra o Authenticator.
do-open-authenticator-work = No celular, abra o Authenticator com a maleta.
see-account-new = A página { $page }
see-account-none = Nenhuma conta
see-account-listed = Minha conta corporativa na lista
see-account-restored = Minha conta corporativa, com { $red } em vermelho

do-account-new = Aparece { $page }: toque em { $add }.
do-account-none = Nenhuma conta aparece: toque em { $add } ou { $plus }, depois em { $work } e depois em { $signin }.
do-account-listed = Sua conta corporativa aparece: toque nela e depois em { $create }.
do-account-restored = Aparece { $red } em vermelho: toque ali e entre primeiro.
do-confirm-usual = Entre com sua conta corporativa e confirme como de costume.
do-confirm-unsure = Entre com sua conta corporativa e confirme que é você. Pediram algo que você não tem? Pare aqui. Peça ao suporte de TI um Passe de Acesso Temporário.
do-confirm-pass-once = Entre com sua conta corporativa. Digite seu Passe de Acesso Temporário aqui, no celular, e em nenhum outro lugar. Ele pode funcionar só uma vez.
do-confirm-pass = Entre com sua conta corporativa. Quando for pedido, digite seu Passe de Acesso Temporário.
do-consent = Se uma página como { $page } listar o que será configurado, toque em { $continue }.

## Turn on Authenticator for passkeys

do-tap-settings = Quando o Authenticator pedir para ser ativado para chaves de acesso, toque em { $settings }. Isso leva você ao lugar certo.
do-path = Se isso não funcionar, vá você até lá:
do-path-by-hand = No celular, vá até:
do-switch = Ative isto. Toque no botão, não no nome ao lado:
do-confirm-dialog = O celular pede uma confirmação. Aceite.
do-fallback = Não encontrou a opção?

## Finish in Authenticator

do-back-to-app = Volte ao Authenticator e toque em { $done }.
do-app-shows = Agora { $passkey } aparece na sua conta. Toque em { $done }.

## Let the page find your passkey

do-back-to-page = Volte à página que você deixou aberta e clique em { $next }.
do-page-finds = A página procura sua chave de acesso. Quando encontrar, clique em { $done }.

## Check that the passkey is there

do-look-in-app = No Authenticator, abra sua conta corporativa. Você deve ver { $passkey } lá.
do-look-in-list = Abra a página { $info }. A lista deve mostrar uma chave de acesso no Microsoft Authenticator.

## The same in the work profile

do-work-why = Uma chave de acesso só funciona no perfil em que foi criada. Você usa sua conta nos dois perfis, então o perfil de trabalho precisa da própria chave de acesso.
do-work-install = Confira se o Authenticator está instalado no perfil de trabalho. O ícone dele tem uma maleta.
do-work-create = Abra esse Authenticator. Toque na sua conta corporativa e depois em { $create }. Siga as mesmas etapas.
do-work-switch = Ao ativar o Authenticator, procure no alto da página uma aba como { $work }. Ative o Authenticator com a maleta.

## Where the menu is not known

fallback-android-1 = Abra as configurações do celular e pesquise { $word }.
fallback-android-2 = Abra o resultado sobre senhas ou chaves de acesso, não o que fica em Google.
fallback-android-3 = Procure uma lista de serviços ou provedores e ative o Authenticator.
fallback-android-4 = Não há uma lista assim? O fabricante não a incluiu nesta versão. Atualize o celular para o Android 15 ou mais recente, ou peça ao suporte de TI uma chave de segurança.
fallback-android-words = Não achou nada? Pesquise { $second } e depois { $third }.
fallback-ios-1 = Abra os ajustes do iPhone e busque { $word }.
fallback-ios-2 = Abra o resultado sobre senhas e ative o botão principal de senhas e chaves de acesso.
fallback-ios-3 = Na lista de aplicativos abaixo dele, ative o Authenticator.
fallback-ios-4 = O Authenticator não está na lista? Abra o aplicativo uma vez e olhe de novo. Em um celular da empresa, a TI pode ter bloqueado isso.

path-try-second = Não está lá? Tente este:
path-hint = Em alguns celulares, os nomes mudam um pouco.
path-hint-low = Não temos certeza sobre este celular. Tente primeiro este caminho. Se não corresponder, continue lendo abaixo.
switch-under = Em { $list }

## What is special about a phone (assets/content/phones.toml, warnings)

phone-warning-samsung-pass = O Samsung Pass costuma aparecer primeiro. Sempre que perguntarem onde salvar, escolha o Authenticator.
phone-warning-settings-button-may-miss = Em alguns celulares Galaxy, o botão do Authenticator pode abrir a página errada. Nesse caso, siga os menus mostrados aqui.
phone-warning-one-other-manager = No iOS 17, ativar o Authenticator pode desativar outro aplicativo de senhas. Depois você pode ativá-lo de novo.
phone-warning-update-from-14 = No Android 14, alguns celulares não têm essa opção. A atualização para o Android 15 costuma trazê-la.
phone-warning-page-missing-or-crashes = No HyperOS 1, essa página às vezes não existe ou fecha sozinha. Se acontecer, atualize o celular.
phone-warning-search-fails = A pesquisa nas configurações pode não encontrar essa página. Siga os menus.
phone-warning-china-rom = Celulares vendidos na China costumam dar preferência ao próprio aplicativo de senhas. Tente uma vez. Se a opção não ficar ativada, use outro celular ou peça ao suporte de TI uma chave de segurança.
phone-warning-switch-resets = Depois de reiniciar, a opção pode estar desativada de novo. Confira antes de continuar.
phone-warning-tap-the-switch = Toque no próprio botão. Tocar no nome pode não fazer nada.
phone-warning-save-window-crashes = No HyperOS 3, a janela que pergunta onde salvar pode fechar na hora. Se acontecer, tente mais uma vez. Se não adiantar, fale com o suporte de TI.
phone-warning-save-window-blocked = Se nenhuma janela abrir na hora de salvar, permita que o Authenticator abra janelas em segundo plano. Remova também o limite de bateria dele.
phone-warning-google-takes-over = O celular ainda pode oferecer o gerenciador de senhas do Google. Escolha o Authenticator.
phone-warning-provider-not-listed = Em alguns desses celulares, o Authenticator pode não estar na lista. Abra o aplicativo uma vez e olhe de novo.
phone-warning-kiosk-or-shared = Este parece ser um celular de trabalho compartilhado. Uma chave de acesso pertence a uma só pessoa. Fale com o suporte de TI antes de continuar.
phone-warning-no-qr = Este celular não consegue usar o QR code.
phone-warning-rooted = O Authenticator não funciona em celulares com o sistema modificado (com “root”).
