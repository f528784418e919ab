app-name = Passkey Companion
next = Continuar
back = Voltar
not-sure = Não sei
copied = Copiado
copy-message = Copiar mensagem
page-welcome = Boas-vindas
page-phone = Seu celular
page-sign-in = Como você entra
page-plan = Seu caminho
page-ready = Preparação
page-on-phone = No celular
page-create = Criar a chave
page-verify = Conferir
page-done = Pronto
rail-name = Etapas
rail-progress = Parte { $number } de { $count }

## Welcome

welcome-title = Crie sua chave de acesso
welcome-lead = Com uma chave de acesso, você entra na sua conta corporativa com o celular em vez de uma senha. Nós acompanhamos você passo a passo.
welcome-time = Costuma levar de cinco a quinze minutos.
welcome-phone = Deixe o celular ao seu lado: um iPhone com iOS { $ios } ou mais recente, ou um celular com Android { $android } ou mais recente.
welcome-privacy = Nunca pedimos seu nome, sua senha nem um código. Suas respostas não saem deste computador.
welcome-help = Se aparecer alguma mensagem, basta um clique para saber o que ela significa e quem pode resolver.
welcome-language = Idioma
no-font = Este computador não tem fonte para este idioma
welcome-start = Começar
welcome-continue = Continuar de onde parou
about-button = Sobre este programa

## Your phone

phone-title = Qual é o seu celular?
phone-lead = O celular que você vai usar para entrar.
phone-platform = Tipo de celular
phone-which = Não sabe qual é?
phone-which-answer = Se tiver uma maçã atrás, é um iPhone. Se não tiver, é um celular Android: Samsung, Google, Xiaomi ou outro.
platform-ios = iPhone
platform-ios-text = Da Apple
platform-android = Android
platform-android-text = Samsung, Google, Xiaomi e outros
phone-maker = Qual é a marca?
phone-maker-more = Outra marca, ou não sei
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
maker-degoogled = LineageOS, /e/ ou iodé
maker-other = Outra, ou não sei
phone-version-ios = Qual versão do iOS?
phone-version-android = Qual versão?
version-ios = iOS { $number }
version-android = Android { $number }
version-older = Mais antiga
phone-where = Onde encontro isso?
find-version = No celular, veja em { $path }.
find-version-ios = No iPhone, abra os ajustes e procure a página com as informações do aparelho. Ela mostra a versão do iOS.
find-version-android = No celular, abra as configurações e procure a página com as informações do aparelho, que costuma ser a última. Ela mostra a versão do Android.
phone-profile = Seu celular tem um perfil de trabalho?
profile-personal = Não, ou eu não uso
profile-personal-text = Sua conta corporativa fica junto com seus próprios aplicativos.
profile-work = Sim, meus aplicativos de trabalho têm uma maleta
profile-work-text = Sua conta corporativa fica só no perfil de trabalho.
profile-both = Uso minha conta corporativa nos dois lados
profile-both-text = Nesse caso, cada lado precisa da própria chave de acesso.
phone-fits = Ótimo. Este celular pode guardar sua chave de acesso.

## How you sign in

sign-in-title = Como você entra na conta corporativa?
sign-in-lead = O que você usa além da senha? Para adicionar uma chave de acesso, a Microsoft pede uma segunda prova de que é você.
sign-in-question = Sua segunda prova
proof-app = Aprovo em um aplicativo
proof-app-text = Uma mensagem no celular pede que você aceite ou digite um número.
proof-code = Digito um código de um aplicativo
proof-code-text = Seis números que mudam a cada meio minuto.
proof-sms = Recebo um SMS ou uma ligação
proof-sms-text = Com um código ou com uma tecla para apertar.
proof-key = Uso uma chave de segurança
proof-key-text = Um pequeno dispositivo que você conecta ou encosta no celular.
proof-tap = Recebi um Passe de Acesso Temporário
proof-tap-text = Um código do suporte de TI ou do seu gestor que funciona por tempo limitado.
proof-password = Tenho apenas uma senha
proof-password-text = Nada mais é pedido quando você entra.
proof-unsure = Não sei
proof-unsure-text = Nós avisamos no que prestar atenção.
pass-keep-title = Não use seu passe ainda
pass-keep = Guarde-o até dizermos onde digitar. Usado no lugar errado, ele pode perder a validade.
pass-kind = Quantas vezes você pode usar seu passe?
proof-tap-once = Uma vez, ou não sei
proof-tap-once-text = Vamos considerar que ele funciona só uma vez.
proof-tap-multi = Várias vezes
managed-question = Sua empresa gerencia este celular?
managed-yes = Sim
managed-no = Não, ele é meu
managed-unsure = Não sei

## Your way

plan-title = Este é o seu caminho
plan-lead =
    Cerca de { $minutes } { $minutes ->
        [one] minuto
       *[other] minutos
    }.
plan-know = Bom saber
plan-additions = O que será adicionado à sua conta?
done-additions = O que foi adicionado à sua conta?
plan-additions-note = O que aparece exatamente depende das configurações da sua empresa.
plan-others = Outros caminhos
plan-pick = Usar este caminho
plan-recommended = Voltar ao caminho recomendado
plan-go = Vamos lá
plan-missing = Faltam algumas respostas
plan-closed = Este caminho não está mais disponível: { $route }
plan-closed-other = Abaixo está o próximo melhor caminho. Todas as suas respostas continuam aí.
plan-closed-none = Todas as suas respostas continuam aí.
stop-next = O que fazer agora
stop-others = O que mais você pode fazer
stop-change = Mudar respostas
stop-switch-seen = Meu celular tem a opção
handover-label = Mensagem para enviar

## Get ready

ready-title = Deixe isto à mão
ready-lead = Assim, nada atrapalha depois.
ready-computer = Este computador
ready-phone = Seu celular
ready-tick-all = Marque cada linha quando for verdade.
ready-again = Verificar de novo
ready-red = { $count ->
    [one] Há um problema a resolver
   *[other] Há { $count } problemas a resolver
}
ready-red-text = Resolva isso primeiro. Depois, verifique de novo.
ready-others = { $count ->
    [one] Outra verificação
   *[other] Outras { $count } verificações
}
ready-anyway = Continuar mesmo assim
ready-evidence = Detalhes para o suporte de TI
ready-evidence-label = Detalhes técnicos
fix-turn-on = Ligar
fix-open-settings = Abrir configurações
fix-open-portal = Abrir a página
fix-use-browser = Usar este navegador
fix-copy = Copiar para TI

## Steps

step-kicker = Etapa { $number } de { $count } · { $place }
place-phone = no seu celular
place-computer = neste computador
step-done = Feito, próximo
signed-in = Já entrei
save-title = Atenção ao lugar em que a chave é salva
open-my-sign-ins = Abrir My Sign-Ins
browser-opened = A página está aberta no navegador. Volte aqui para a próxima etapa.
browser-failed-title = Nenhum navegador abriu
browser-failed = Copie o endereço abaixo em um navegador ou leia o código com outro dispositivo.
browser-failed-qr = My Sign-Ins
address-label = Endereço
short-label = Endereço curto
store-qr = Aponte a câmera para baixar o aplicativo
my-sign-ins-qr = Aponte a câmera para abrir o My Sign-Ins
clock-sign-in = Depois de entrar, você tem { $minutes } minutos.
clock-sign-in-over = O tempo pode ter acabado. Se pedirem para você entrar de novo, entre e aperte o botão outra vez.
clock-pass = Se o seu passe funciona só uma vez, termine em até { $minutes } minutos.
clock-pass-over = O tempo pode ter acabado. Se pedirem o passe de novo, solicite outro ao suporte de TI.
clock-again = Entrei de novo
phone-language-ask = O celular está em outro idioma?
phone-language = Idioma do celular
phone-language-is = Idioma do celular: { $language }
label-english = { $label } (em inglês)
note-english = * Só conhecemos este nome em inglês. A tela pode mostrá-lo em outro idioma.
note-english-search = * Só conhecemos este nome em inglês. O celular pode usar outro. Pesquise nas configurações: { $word }

## Make sure

verify-title = A chave de acesso está lá?
verify-lead = Basta uma olhada para saber se deu certo.
verify-question = O que você vê?
verify-result-listed = Sim, a chave de acesso está lá
verify-result-listed-text = No Microsoft Authenticator.
verify-result-not-listed = Não há nenhuma chave de acesso
verify-result-not-listed-text = Ou uma mensagem disse que algo deu errado.
verify-result-wrong-place = Há uma, mas não no Authenticator
verify-result-wrong-place-text = Aparece outro nome, como um gerenciador de senhas ou o Windows Hello.
clean-title = Exclua a chave que não serve e tente mais uma vez
clean-orphan = Uma chave de acesso incompleta pode ter ficado no seu celular. Ela atrapalha a próxima.
clean-orphan-delete = No Authenticator, toque na sua conta corporativa. Se aparecer uma chave de acesso, toque em { $settings } e depois em { $delete }.
clean-orphan-wait = Apareceu uma mensagem? Primeiro, pesquise aqui as palavras dela.
clean-wrong-place = A chave de acesso foi salva em outro lugar. Talvez sua empresa não a aceite de lá.
clean-wrong-place-delete = Na página { $info }, exclua essa chave de acesso. Exclua também onde ela foi salva.
clean-wrong-place-next = Da próxima vez, escolha { $app } quando perguntarem onde salvar.
try-again = Tentar de novo
verify-enough-title = Você já tentou o bastante
verify-enough = Você fez tudo certo duas vezes. Outra coisa está impedindo, e você não consegue ver daqui. O suporte de TI consegue.

## Done

done-title = Você tem uma chave de acesso
done-lead = Ela está no Microsoft Authenticator, no seu celular.
done-next-sign-in = A partir de agora, a chave de acesso pode ser pedida quando você entrar. A página de login pode ficar diferente.
done-keep = Lembre-se
done-second-method = Mantenha um segundo método de login, para o caso de perder ou quebrar o celular.
done-new-phone = Celular novo? Crie nele uma nova chave de acesso antes de apagar o antigo. Ela não faz parte de nenhum backup.
done-screen-lock = Mantenha o PIN ou a senha do seu celular. Sem esse bloqueio, a chave de acesso pode ser perdida.
done-close = Fechar
start-over-button = Recomeçar
start-over-title = Recomeçar?
start-over-lead = Suas respostas neste computador serão apagadas. Nada muda na sua conta.
start-over-yes = Apagar respostas
start-over-no = Manter
resume-title = Continuar de onde você parou?
resume-phone = Há respostas anteriores aqui: { $phone }, em “{ $place }”.
resume-lead = Há respostas anteriores aqui, em “{ $place }”.
resume-other = Sou outra pessoa

## Help

help-button = Vejo outra coisa
help-title = O que você vê?
help-lead = Digite algumas palavras ou um número da tela.
help-search = Palavras da tela
help-common = Mais comuns
help-found =
    { $count ->
        [one] Uma explicação encontrada
       *[other] { $count } explicações encontradas
    }
help-nothing-title = Não conhecemos essa mensagem
help-nothing = Tente com menos palavras ou com um número da mensagem. Se ela continuar aparecendo, ligue para o suporte de TI e leia a mensagem para eles.
help-do = O que você pode fazer
help-on-screen = Na tela: { $quote }
help-back = Voltar para onde estava

## Messages to hand over

message-hello = Olá! Estou configurando uma chave de acesso no Microsoft Authenticator e não consigo continuar sem a ajuda de vocês.
message-phone = Celular: { $phone }
message-route = O caminho { $route } não é possível: { $reason }
message-error = Vejo o seguinte: { $title }
message-end = (Passkey Companion { $version }, { $reason })
message-cloud-without-passkeys = Minha conta está na nuvem da 21Vianet, que não tem chaves de acesso. Que outro método de login devo usar?
message-phone-too-old = Meu celular é anterior ao iOS { $ios } ou Android { $android }. Posso receber uma chave de segurança ou outro celular?
message-phone-not-supported = Meu celular não consegue guardar uma chave de acesso no Authenticator. Posso receber uma chave de segurança ou outro celular?
message-phone-usually-too-old = Meu celular provavelmente é anterior ao Android { $android }. Posso receber uma chave de segurança ou outro celular?
message-switch-missing = Meu celular tem Android 14 e pode não ter a opção de provedores de credenciais (credential providers). Posso receber uma chave de segurança ou outro celular?
message-no-second-proof = Tenho apenas uma senha. Preciso de um Passe de Acesso Temporário, ou de outro segundo método, para poder adicionar uma chave de acesso.
message-pass-not-issued-here = Recebi um código, mas, segundo as configurações declaradas, os Passes de Acesso Temporário não são usados aqui. Para que serve o meu código?
message-passkey-already-demanded = As chaves de acesso já são exigidas para mim e não tenho um Passe de Acesso Temporário. Por isso, não consigo entrar para registrar uma.
message-phone-sign-in-closed = Uma regra de dispositivos em conformidade ou de proteção de aplicativos impede o login no Authenticator do meu celular, e os outros caminhos também não são possíveis. Por favor, excluam o registro dessa regra ou me digam como registrar meu celular no gerenciamento.
message-phone-management-unknown = Meu celular é gerenciado pela empresa? Segundo as regras declaradas, só celulares gerenciados podem entrar.
message-pass-would-be-lost = Os caminhos possíveis gastariam um Passe de Acesso Temporário de uso único no lugar errado. Preciso de um que possa ser usado mais de uma vez.
message-remote-session = Para mim, só o caminho com QR code é possível, e estou trabalhando em uma sessão remota. Onde há um computador com Bluetooth em que eu possa sentar?
message-computer-cannot = Para mim, só o caminho com QR code é possível, e este computador não tem Bluetooth ou tem um sistema antigo demais.
message-no-allowed-route = As configurações declaradas não me deixam nenhum caminho possível.
message-result-not-listed = Fiz o registro completo duas vezes e nenhuma chave de acesso aparece.
message-result-wrong-place = Minha chave de acesso foi salva duas vezes fora do Authenticator.

## About

about-title = Sobre o Passkey Companion
about-lead = Ele ajuda você a configurar uma chave de acesso no Microsoft Authenticator e depois sai de cena.
about-privacy = Ele não pede senha, código nem nome, não envia dados a ninguém e funciona sem internet.
about-not-microsoft = Ele não é feito pela Microsoft nem afiliado a ela.
about-facts = Os nomes dos menus mudam. Cada instrução traz a fonte e o dia em que foi verificada pela última vez.
about-version = Versão { $version }
about-licence = Software livre sob a licença MIT ou Apache 2.0, à sua escolha. As fontes são Inter e Noto Sans, sob a SIL Open Font License.

## Notes about the program itself

note-damaged = Não foi possível ler suas respostas anteriores. Elas foram guardadas à parte, e você começa do zero.
note-newer = Suas respostas anteriores vêm de uma versão mais nova deste programa. Elas foram guardadas à parte, e você começa do zero.
note-not-saved = Não é possível salvar suas respostas neste computador. Você pode continuar, mas não feche a janela.
note-disk-full = O disco está cheio, por isso não é possível salvar suas respostas. Você pode continuar, mas não feche a janela.
note-pretended = Simulação: { $settings }
note-not-opened = Não foi possível abrir isso daqui. Abra manualmente.
note-dismiss = Dispensar
note-start-failed = O Passkey Companion não conseguiu abrir a janela. Inicie-o em um console com a palavra “guide” para ler as etapas como texto.
note-crashed = O Passkey Companion parou por causa de um erro interno.
note-crashed-saved = Suas respostas estão salvas.
note-crashed-record = Há um registro do erro em { $file }.
search-clear = Limpar
copy = Copiar

## Words for assistive software, and states

light-running = Verificando
light-pass = Tudo certo
light-warn = Atenção
light-fail = É um obstáculo
light-skipped = Não precisa
light-unknown = Não se sabe
path-name = Onde tocar, em ordem
clock-left =
    { $minutes ->
        [0] O tempo pode ter acabado
        [one] Falta um minuto
       *[other] Faltam { $minutes } minutos
    }
rail-done = concluído
message-close = Fechar

## The drawn phone. Alternatives are read aloud to people who cannot see the drawing.

drawing-iphone = Desenho de um iPhone
drawing-pixel = Desenho de um celular Pixel
drawing-samsung = Desenho de um celular Samsung
drawing-xiaomi = Desenho de um celular Xiaomi
drawing-neutral = Desenho de um celular Android
drawing-play = Iniciar
drawing-pause = Pausar
drawing-step = Próxima imagem
drawing-replay = Desde o início
drawing-list = A página { $title }. Toque em { $row }.
drawing-switch = A página { $title }. Ative { $row }.
drawing-confirm = A pergunta { $title }. Aceite.
drawing-save = O celular pergunta onde salvar. Escolha { $place } e nenhuma outra opção.
drawing-app = O aplicativo Authenticator. Toque em { $button }.

## The narrow window beside the browser

dock-narrow = Janela estreita
dock-full = Tamanho total
dock-front = Sempre na frente

welcome-organization = Preparado para você por { $organization }.
paused-title = No momento, ninguém pode começar
paused-text = Sua empresa fez uma pausa. Quem já começou pode terminar.
already-done-title = Você já tem uma chave de acesso
already-done-text = Sua empresa informa que sua chave de acesso está configurada. Continue apenas se precisar de outra, por exemplo em um celular novo.
support-title = Ajuda da sua empresa
support-phone = Telefone: { $contact }
support-mail = E-mail: { $contact }
support-url = Web: { $contact }
about-it = O que seu departamento de TI pode ver
about-it-never = Este programa não informa a ele suas respostas, seu celular nem seu login: tudo fica neste computador.
about-it-status = O gerenciamento de dispositivos pode perguntar a este programa até onde você chegou: página, etapa, horários e por que não deu para continuar.
about-it-kiosk = Nada é guardado neste computador, então não há nada para ver.
about-it-nothing = Sua empresa não definiu nada neste programa.
about-it-keys = Sua empresa definiu: { $keys }
