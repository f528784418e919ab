app-name = Passkey Companion

next = Continuar
back = Voltar
not-sure = Não sei
copied = Copiado
copy-message = Copiar mensagem

page-welcome = Boas-vindas
page-phone = Seu celular
page-sign-in = Como você entra
page-plan = Seu plano
page-ready = Preparação
page-on-phone = No celular
page-create = Criar a chave
page-verify = Conferir
page-done = Pronto

time-left = { $minutes ->
    [one] Falta cerca de um minuto
   *[other] Faltam cerca de { $minutes } minutos
}
chip-change = Mudar: { $answer }

rail-name = Etapas

## Welcome

welcome-title = Crie sua chave de acesso
welcome-lead = Com uma chave de acesso, você entra na sua conta corporativa com o celular em vez de uma senha. Nós acompanhamos você passo a passo.
welcome-time = Costuma levar de cinco a quinze minutos.
welcome-phone = Deixe o celular ao seu lado. Você precisa de um iPhone com iOS { $ios } ou mais recente, ou de um celular com Android { $android } ou mais recente.
welcome-privacy = Nunca pedimos seu nome, sua senha nem um código. Suas respostas não saem deste computador.
welcome-help = Apareceu uma mensagem que você não conhece? Clique em “Vejo outra coisa”. Explicamos muitas mensagens e dizemos quem pode ajudar.
welcome-language = Idioma
no-font = Este computador não consegue mostrar este idioma
welcome-start = Começar
welcome-continue = Continuar de onde parou
about-button = Sobre este programa
# Where their own letters cannot be drawn:

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
phone-maker = Qual é a marca do celular?
phone-maker-lead = O nome está na parte de trás do celular ou aparece na tela quando o celular liga.
phone-maker-more = Mais marcas
maker-other = Outra marca, ou não sei
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
maker-grapheneos = GrapheneOS
phone-version-ios = Qual versão do iOS?
phone-version-android = Qual versão?
version-ios = iOS { $number }
version-android = Android { $number }
version-row-android = { $name } (Android { $number })
version-older = Mais antiga
phone-where = Onde encontro isso?
find-version = No celular, veja em { $path }.
find-version-ios = No iPhone, abra os ajustes e procure a página com as informações do aparelho. Ela mostra a versão do iOS.
find-version-android = No celular, abra as configurações e procure a página com as informações do aparelho, que costuma ser a última. Ela mostra a versão do Android.
phone-profile = Seus aplicativos de trabalho têm uma pequena maleta no ícone?
profile-personal = Não, ou não uso esses aplicativos
profile-personal-text = Você usa sua conta corporativa junto com seus próprios aplicativos.
profile-work = Sim, meus aplicativos de trabalho têm uma pequena maleta no ícone
profile-work-text = Sua conta corporativa fica só no perfil de trabalho.
profile-both = Alguns sim, outros não
profile-both-text = Você usa sua conta corporativa nos dois perfis. Nesse caso, cada perfil precisa da própria chave de acesso.

chip-side-personal = Aplicativos de trabalho sem maleta
chip-side-work = Aplicativos de trabalho com maleta
chip-side-both = Aplicativos de trabalho nos dois perfis

## Authenticator, while the questions are answered

app-title = Instale o Microsoft Authenticator
app-lead = Faça isso agora. Enquanto o aplicativo é baixado, você responde a algumas perguntas aqui.
app-next = Baixando ou atualizado

## How you sign in

sign-in-title = Como você entra na conta corporativa?
sign-in-lead = O que você usa além da senha? Antes de adicionar uma chave de acesso, você precisa provar à Microsoft mais uma vez que é você.
sign-in-question = Como você prova que é você?
proof-app = Aprovo em um aplicativo
proof-app-text = Uma mensagem no celular pede que você aprove ou digite um número.
proof-code = Digito um código de um aplicativo
proof-code-text = Seis dígitos que mudam a cada meio minuto.
proof-sms = Recebo um SMS ou uma ligação
proof-sms-text = Com um código ou com uma tecla para apertar.
proof-key = Uso uma chave de segurança
proof-key-text = Um pequeno dispositivo que você conecta ou encosta no celular.
proof-tap = Recebi um Passe de Acesso Temporário
proof-tap-text = Um código do suporte de TI ou do seu gestor que funciona por tempo limitado.
proof-password = Tenho apenas uma senha
proof-password-text = Para entrar, você só precisa da senha.
proof-unsure = Não sei
proof-unsure-text = Nós avisamos no que prestar atenção.
pass-keep-title = Não use seu passe ainda
pass-keep = Guarde-o até dizermos onde digitar. Se você usar o passe no lugar errado, ele pode não funcionar mais.
pass-kind = Quantas vezes você pode usar seu passe?
proof-tap-once = Uma vez, ou não sei
proof-tap-once-text = Vamos considerar que ele funciona só uma vez.
proof-tap-multi = Várias vezes
chip-tap-once = Meu passe funciona uma vez
chip-tap-multi = Meu passe funciona várias vezes
chip-managed-yes = Celular gerenciado
chip-managed-no = Celular não gerenciado
chip-managed-unsure = Não sei se o celular é gerenciado
managed-question = Sua empresa gerencia este celular, mesmo que ele seja seu?
managed-yes = Sim, por exemplo com um perfil de trabalho ou com o Company Portal (Portal da Empresa)
managed-no = Não
managed-unsure = Não sei

## Your plan

plan-title = Este é o seu plano
plan-have = Deixe isto à mão
plan-missing-something = Falta alguma coisa?
plan-side = Seus aplicativos de trabalho têm uma pequena maleta no ícone?
plan-go = Tenho tudo
plan-back = Voltar para onde estava
plan-know = Antes de começar
plan-additions = O que será adicionado à sua conta?
done-additions = O que foi adicionado à sua conta?
plan-additions-note = O que você vai ver depende das configurações da sua empresa.
plan-others = Outros caminhos
plan-pick = Usar este caminho
plan-recommended = Voltar ao caminho recomendado
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
ready-lead = Assim, nada vai atrapalhar depois.
ready-computer = Este computador
ready-phone = Seu celular
ready-tick-all = Marque cada linha que for verdade para você.
ready-cannot = Não posso marcar isto
ready-looking = As verificações ainda estão em andamento.
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

pick-what-you-see = O que você vê no celular?
place-phone = No seu celular
place-phone-now = Agora pegue o celular
place-computer = Neste computador
place-computer-now = Agora volte a este computador
dock-beside = Estreitar esta janela
step-done = Próxima etapa
signed-in = Já entrei
save-title = Confira onde a chave de acesso é salva
open-my-sign-ins = Abrir My Sign-Ins
browser-opened = A página está aberta no navegador. Volte aqui para a próxima etapa.
browser-failed-title = Seu navegador não abriu
browser-failed = Copie o endereço abaixo em um navegador ou leia o código com outro dispositivo.
browser-failed-qr = My Sign-Ins
address-label = Endereço
short-label = Endereço curto
store-qr = Aponte a câmera para baixar o aplicativo
my-sign-ins-qr = Aponte a câmera para abrir o My Sign-Ins
clock-sign-in = Depois de entrar, você tem cerca de { $minutes } minutos.
clock-pass = Depois de usar o passe, você tem cerca de { $minutes } minutos.
clock-left = { $minutes ->
    [0] O tempo pode ter acabado
    [one] Cerca de um minuto para terminar
   *[other] Cerca de { $minutes } minutos para terminar
}
clock-sign-in-over = O tempo pode ter acabado. Se pedirem para você entrar de novo, entre. Depois, clique em “Entrei de novo”.
clock-pass-over = O tempo pode ter acabado. Se pedirem o passe de novo, solicite outro ao suporte de TI.
clock-again = Entrei de novo
phone-language-ask = O celular está em outro idioma?
phone-language = Idioma do celular
phone-language-is = Idioma do celular: { $language }
label-english = { $label } (em inglês)
note-english = * Só conhecemos este nome em inglês. A tela pode mostrá-lo em outro idioma.
note-english-search = * Só conhecemos este nome em inglês. O celular pode usar outro. Pesquise nas configurações: { $word }
label-probable = provavelmente { $label }, em inglês { $english }
note-probable = ≈ É assim que outras telas mostram o nome em inglês entre parênteses. A sua provavelmente também.
note-search = Não está lá? Pesquise nas configurações do celular: { $word }
note-and = { $one } { $two }

## Make sure

verify-title = Sua chave de acesso está lá?
verify-lead = Basta uma olhada para saber se deu certo.
verify-question = O que você vê?
verify-result-listed = Sim, a chave de acesso está lá
verify-result-listed-text = No Microsoft Authenticator.
verify-result-not-listed = Não há nenhuma chave de acesso
verify-result-not-listed-text = Ou uma mensagem disse que algo deu errado.
verify-result-wrong-place = Há uma chave de acesso, mas não no Authenticator
verify-result-wrong-place-text = Aparece outro nome, como um gerenciador de senhas ou o Windows Hello.
clean-title = Exclua a chave que não serve e tente mais uma vez
clean-orphan = Uma chave de acesso incompleta pode ter ficado no seu celular. Ela pode atrapalhar a próxima.
clean-orphan-delete = No Authenticator, toque na sua conta corporativa. Se aparecer uma chave de acesso, toque em { $settings } e depois em { $delete }.
clean-message = Apareceu uma mensagem
clean-wrong-place = A chave de acesso foi salva em outro lugar. Talvez sua empresa não a aceite de lá.
clean-wrong-place-delete = Na página { $info }, exclua essa chave de acesso. Exclua também onde ela foi salva.
clean-wrong-place-next = Da próxima vez, escolha { $app } quando perguntarem onde salvar.
try-again = Tentar de novo
verify-enough-title = Você já fez a sua parte
verify-enough = Você fez tudo certo, duas vezes. Há outro problema. Você não consegue vê-lo daqui, mas o suporte de TI consegue.

## Done

done-title = Você tem uma chave de acesso
done-lead = Ela está no Microsoft Authenticator, no seu celular.
done-tomorrow = Da próxima vez que você entrar na conta corporativa
done-tomorrow-1 = Deixe o celular ao seu lado.
done-tomorrow-2 = Se perguntarem como você quer entrar, escolha sua chave de acesso.
done-tomorrow-3 = Confirme no celular.
done-pass = Seu passe está em um papel? Jogue o papel fora. Você não precisa mais do passe.
done-keep = Lembre-se
done-second-method = Mantenha um segundo método de login, para o caso de perder ou quebrar o celular.
done-new-phone = Celular novo? Crie nele uma nova chave de acesso antes de apagar o celular antigo. Nenhum backup contém sua chave de acesso.
done-screen-lock = Não remova o PIN, o código ou a senha de bloqueio do celular. Sem esse bloqueio, a chave de acesso pode ser perdida.
done-close = Fechar
start-over-button = Recomeçar
start-over-title = Recomeçar?
start-over-lead = Suas respostas neste computador serão apagadas. Nada muda na sua conta.
start-over-yes = Apagar respostas
start-over-no = Manter respostas
resume-title = Continuar de onde você parou?
resume-phone = Há respostas anteriores neste computador: { $phone }, em “{ $place }”.
resume-lead = Há respostas anteriores neste computador, em “{ $place }”.
resume-other = Sou outra pessoa

## Help

help-button = Vejo outra coisa
help-title = O que você vê?
help-lead = Digite algumas palavras ou um número da tela.
help-search = Palavras da tela
help-here = Comum nesta etapa
help-common = Mais comuns
help-found =
    { $count ->
        [one] Uma explicação encontrada
       *[other] { $count } explicações encontradas
    }
help-nothing-title = Não conhecemos essa mensagem
help-nothing = Tente com menos palavras ou com um número da mensagem. Se ela continuar aparecendo, ligue para o suporte de TI e leia a mensagem para eles.
help-maybe-title = Nada certo. É um destes casos?
help-maybe = São apenas parecidos. Se não for nenhum deles, ligue para o suporte de TI e leia a mensagem para eles.
help-unknown-title = O número { $number } não está na nossa lista
help-unknown = A Microsoft tem uma página sobre este número. O suporte de TI também pode usá-la: { $address }
help-look-up = Procurar na Microsoft
help-or = Ou é um destes casos?
help-go-on = Já fiz isso, continuar
help-do = O que você pode fazer
help-on-screen = Na tela: { $quote }
help-told = Já avisei a TI
help-waiting-title = Aguardando a TI desde { $date }
help-waiting = Todas as suas respostas ficam guardadas. Você pode fechar esta janela. Quando tiver uma resposta, continue de onde parou.
help-answered = Tenho uma resposta, continuar
help-back = Voltar para onde estava

## Messages to hand over

message-hello = Olá! Estou configurando uma chave de acesso no Microsoft Authenticator e não consigo continuar sem a ajuda de vocês.
message-phone = Celular: { $phone }
message-route = O caminho { $route } não é possível: { $reason }
message-end = (Passkey Companion { $version }, { $reason })
message-cloud-without-passkeys = Minha conta está na nuvem da 21Vianet, que não tem chaves de acesso. Que outro método de login devo usar?
message-phone-too-old = Meu celular é anterior ao iOS { $ios } ou Android { $android }. Posso receber uma chave de segurança ou outro celular?
message-phone-not-supported = Meu celular não consegue guardar uma chave de acesso no Authenticator. Posso receber uma chave de segurança ou outro celular?
message-phone-usually-too-old = Meu celular provavelmente é anterior ao Android { $android }. Posso receber uma chave de segurança ou outro celular?
message-switch-missing = Meu celular tem Android 14 e pode não ter a opção de provedores de credenciais (credential providers). Posso receber uma chave de segurança ou outro celular?
message-no-second-proof = Tenho apenas uma senha. Preciso de um Passe de Acesso Temporário, ou de outro segundo método, para poder adicionar uma chave de acesso.
message-pass-not-issued-here = Recebi um código, mas, segundo as configurações, não usamos Passes de Acesso Temporário. Para que serve o meu código?
message-passkey-already-demanded = Já preciso usar uma chave de acesso para entrar e não tenho um Passe de Acesso Temporário. Por isso, não consigo entrar para registrar uma.
message-phone-sign-in-closed = Uma regra de dispositivos em conformidade ou de proteção de aplicativos impede o login no Authenticator do meu celular. Os outros caminhos também não são possíveis. Por favor, excluam o registro dessa regra ou me digam como registrar meu celular no gerenciamento.
message-phone-management-unknown = Meu celular é gerenciado pela empresa? Segundo as configurações, só celulares gerenciados podem entrar.
message-pass-would-be-lost = Os caminhos possíveis gastariam um Passe de Acesso Temporário de uso único no lugar errado. Preciso de um que possa ser usado mais de uma vez.
message-remote-session = Para mim, só o caminho com QR code é possível, e estou trabalhando em uma sessão remota. Onde há um computador com Bluetooth em que eu possa sentar?
message-computer-cannot = Para mim, só o caminho com QR code é possível, e este computador não tem Bluetooth ou tem um sistema antigo demais.
message-no-allowed-route = Com as configurações atuais, nenhum caminho é possível para mim.
message-result-not-listed = Fiz o registro completo duas vezes e nenhuma chave de acesso aparece.
message-result-wrong-place = Minha chave de acesso foi salva duas vezes fora do Authenticator.

## About

about-title = Sobre o Passkey Companion
about-lead = Este programa ajuda você a configurar uma chave de acesso no Microsoft Authenticator. Depois disso, você não precisa mais dele.
about-privacy = Ele não pede senha, código nem nome, não envia dados a ninguém e funciona sem internet.
about-not-microsoft = Ele não é feito pela Microsoft nem afiliado a ela.
about-facts = Os nomes dos menus mudam. Cada instrução traz a fonte e o dia em que foi verificada pela última vez.
about-version = Versão { $version }
about-licence = Software livre sob a licença MIT ou Apache 2.0, à sua escolha. As fontes são Inter e Noto Sans, sob a SIL Open Font License.

## Notes about the program itself

note-damaged = Não conseguimos ler suas respostas anteriores. Guardamos uma cópia. Responda de novo, por favor.
note-newer = Suas respostas anteriores vêm de uma versão mais nova deste programa. Guardamos uma cópia. Responda de novo, por favor.
note-not-saved = Não é possível salvar suas respostas neste computador. Você pode continuar, mas não feche a janela.
note-disk-full = O disco está cheio, por isso não é possível salvar suas respostas. Você pode continuar, mas não feche a janela.
note-pretended = Simulação: { $settings }
note-not-opened = Não conseguimos abrir isso. Abra você, por favor.
note-dismiss = Ocultar
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
light-fail = Problema
light-skipped = Não precisa
light-unknown = Desconhecido
path-name = Onde tocar, em ordem
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
paused-text = Sua empresa pausou isto. Se você já começou, pode terminar.
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
message-platform-not-allowed = As configurações declaradas não permitem chave de acesso no meu tipo de celular. Qual celular devo usar, ou posso receber uma chave de segurança?
