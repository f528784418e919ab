mark-label-open = “
mark-label-close = ”

## Routes

route-app = No seu celular, no Authenticator
route-phone-browser = No seu celular, começando no navegador
route-handoff = Começar neste computador e terminar no celular
route-qr = Neste computador, com um QR code
route-app-short = Tudo acontece em um só aplicativo. Sem Bluetooth, sem QR code.
route-phone-browser-short = Você começa na página da Microsoft, no navegador do celular, e termina no aplicativo.
route-handoff-short = Você começa aqui, na página da Microsoft, e termina no aplicativo. Depois, a página da Microsoft confere se deu certo.
route-qr-short = Seu celular lê um QR code desta tela. O celular e o computador precisam de Bluetooth.

## Why a route is open

reason-recommended = A Microsoft recomenda este caminho. Ele funciona mesmo que sua empresa verifique as chaves de acesso com muito rigor.
reason-recommended-alone = A Microsoft recomenda este caminho.
reason-no-bluetooth-needed = Não precisa de Bluetooth nem de QR code.
reason-works-with-attestation = Este caminho funciona mesmo que sua empresa verifique onde a chave de acesso é criada.
reason-pass-used-on-phone = Seu Passe de Acesso Temporário é usado exatamente onde é preciso: no seu celular.
reason-no-phone-sign-in = Sua empresa só permite o login em celulares gerenciados. Neste caminho, não é preciso entrar pelo celular.
reason-organisation-prefers = Sua empresa prefere este caminho.
reason-you-chose = Você escolheu este caminho.
reason-attestation-off = Sua empresa permite este caminho.

## Why a route is closed

reason-attestation-enforced = Sua empresa verifica onde a chave de acesso é criada. Este caminho não passa nessa verificação e deixa para trás uma chave de acesso inutilizável.
reason-attestation-unknown = Não sabemos se sua empresa verifica onde a chave de acesso é criada. Se verificar, este caminho falha e deixa para trás uma chave de acesso inutilizável.
reason-one-time-pass = Seu Passe de Acesso Temporário pode funcionar só uma vez. Se você usar o passe aqui, não poderá usá-lo no celular.
reason-phone-not-managed = Sua empresa só permite o login em celulares gerenciados, e o seu não é.
reason-phone-management-unknown = Sua empresa só permite o login em celulares gerenciados, e não sabemos se o seu é.
reason-remote-session = Você está usando este computador à distância. O Bluetooth não chega tão longe.
reason-phone-cannot-scan = Este celular não consegue usar o QR code.
reason-no-bluetooth = Este computador não tem Bluetooth.
reason-computer-too-old = O sistema deste computador é antigo demais para isso.
reason-not-allowed = Sua empresa não usa este caminho.

## What appears on the account

addition-passkey = Uma chave de acesso no Microsoft Authenticator
addition-passwordless-sign-in = Login sem senha, com aprovação no celular
addition-approvals = Aprovações e códigos no Authenticator
addition-device = Seu celular na lista de dispositivos da empresa

## What to know before starting

warning-wrong-place = O celular ou o computador pode oferecer outros lugares para a chave de acesso, como um gerenciador de senhas. Só o Authenticator é o certo.
warning-samsung-pass = O Samsung Pass pode aparecer primeiro na hora de salvar. Escolha o Authenticator.
warning-switch-often-missing = Em alguns celulares como o seu, falta a opção que permite ao Authenticator guardar chaves de acesso. Por isso, confira primeiro se ela existe no seu.
warning-switch-may-not-hold = Em celulares como o seu, a opção muitas vezes não fica ativada. Tente uma vez. Se não der certo, use outro celular ou peça uma chave de segurança.
warning-shared-device = Este parece ser um celular de trabalho compartilhado. Uma chave de acesso pertence a uma só pessoa. Fale com o suporte de TI antes de começar.
warning-path-uncertain = Não temos certeza sobre os menus do seu celular. Se forem diferentes, use a pesquisa nas configurações.
warning-path-unknown = Não conhecemos os menus do seu celular. Use a pesquisa nas configurações para encontrar a opção.
warning-version-unknown = Seu celular precisa do iOS { $ios } ou do Android { $android }, ou mais recente. Confira isso primeiro.
warning-proof-unknown = Durante a configuração, você vai precisar confirmar que é você, por exemplo com um aplicativo ou um código. Se tiver apenas uma senha, pare. Peça ao suporte de TI um Passe de Acesso Temporário.
warning-company-network = Sua empresa só permite isso na própria rede. Conecte este computador e o celular a ela.
warning-app-protection = As regras da sua empresa podem bloquear o Authenticator. Se aparecer uma mensagem sobre isso, a culpa não é sua. Pesquise a mensagem aqui. Depois, envie para a TI o texto que encontrar.
warning-text-messages-end = A Microsoft está encerrando o login por SMS e ligação; para a maioria das pessoas, ele acaba em fevereiro de 2027. A chave de acesso entra no lugar.
warning-pass-clock = Comece só quando tiver dez minutos. Depois de digitar o passe, você precisa terminar dentro desse tempo.
warning-both-sides = Você usa sua conta nos dois perfis do celular. Cada perfil precisa da própria chave de acesso. Você cria a segunda no final.
warning-work-side-may-be-locked = No perfil de trabalho, talvez sua empresa precise liberar o Authenticator. Se a opção estiver cinza, fale com o suporte de TI.
warning-switch-may-be-locked = Sua empresa gerencia este celular e pode ter bloqueado a opção. Se ela estiver cinza, fale com o suporte de TI.
warning-altered-phone = O Authenticator recusa celulares com root e pode tomar o seu por um deles, porque o sistema não é o do fabricante. A verificação do celular feita pela sua empresa também pode falhar. Tente uma vez. Se falhar, use outro celular ou peça uma chave de segurança.

## Stops: what it is

stop-cloud-without-passkeys = As chaves de acesso não estão disponíveis para a sua conta
stop-phone-too-old = O sistema deste celular é antigo demais para uma chave de acesso
stop-phone-not-supported = Este celular não consegue guardar a chave de acesso
stop-phone-usually-too-old = Este celular provavelmente é antigo demais para uma chave de acesso
stop-switch-missing = Talvez falte neste celular a opção para chaves de acesso
stop-no-second-proof = Falta uma coisa antes de começar
stop-pass-not-issued-here = Não temos certeza do que é o seu código
stop-passkey-already-demanded = Primeiro, você precisa de um Passe de Acesso Temporário
stop-phone-sign-in-closed = As regras da sua empresa ainda não permitem este celular
stop-phone-management-unknown = Primeiro, descubra se seu celular é gerenciado
stop-pass-would-be-lost = Você perderia seu Passe de Acesso Temporário
stop-remote-session = Sente-se à frente do computador
stop-computer-cannot = Este computador não consegue criar a chave de acesso
stop-no-allowed-route = As configurações da sua empresa não deixam nenhum caminho possível

stop-cloud-without-passkeys-why = Sua conta está na nuvem da Microsoft operada pela 21Vianet na China. Lá não há chaves de acesso. Você não fez nada de errado.
stop-phone-too-old-why = As chaves de acesso no Authenticator precisam do iOS { $ios } ou do Android { $android }, ou mais recente. Sistemas mais antigos não conseguem guardá-las.
stop-phone-not-supported-why = Celulares desse tipo não têm aquilo de que o Authenticator precisa para guardar uma chave de acesso. Nenhum aplicativo ou ajuste muda isso.
stop-phone-usually-too-old-why = Celulares com esse sistema geralmente têm Android 13 ou mais antigo. As chaves de acesso precisam do Android 14 ou mais recente.
stop-switch-missing-why = No Android 14, alguns celulares desta marca podem não ter a opção que permite ao Authenticator guardar chaves de acesso. Atualizar para o Android 15 ou mais recente resolve isso.
stop-no-second-proof-why = Só a senha não basta para adicionar uma chave de acesso. A Microsoft quer que você prove mais uma vez que é você. Sem isso, você vai ficar andando em círculos.
stop-pass-not-issued-here-why = Sua empresa diz que não usa Passes de Acesso Temporário. Seu código pode ser outra coisa.
stop-passkey-already-demanded-why = Sua empresa já pede uma chave de acesso em todo login. Sem um Passe de Acesso Temporário, você não consegue entrar para criar uma.
stop-phone-sign-in-closed-why = Só celulares gerenciados podem entrar, e os outros caminhos também estão fechados. A culpa não é sua, e tentar de novo não vai adiantar.
stop-phone-management-unknown-why = Só celulares que sua empresa gerencia podem entrar. Não conseguimos ver se o seu é um deles.
signs-of-management = Sua empresa gerencia este celular se ele foi dado por ela, se seus aplicativos de trabalho têm uma maleta ou se você preparou o celular para o trabalho com o aplicativo { $portal }.
stop-pass-would-be-lost-why = Os caminhos que sua empresa permite gastariam seu passe no lugar errado. Um passe que funcione mais de uma vez resolve isso.
stop-remote-session-why = O único caminho possível para você precisa de Bluetooth entre este computador e o celular. Mas você está usando este computador à distância.
stop-computer-cannot-why = O único caminho possível para você precisa de Bluetooth e de um sistema recente no computador. Neste, falta pelo menos um dos dois.
stop-no-allowed-route-why = Nenhum dos caminhos que sua empresa permite funciona para você. Só a TI pode mudar isso.

## Stops: who acts, and the next action

owner-user = Você pode resolver isso
stop-yours = Seu próximo passo
owner-helpdesk = O suporte de TI pode resolver isso
owner-admin = O departamento de TI pode resolver isso

next-update-phone = Instale a atualização mais recente do sistema no celular e comece aqui de novo.
next-other-phone = Use outro celular com iOS { $ios } ou Android { $android }, ou mais recente.
next-security-key = Peça ao suporte de TI uma chave de segurança.
next-find-version = Veja qual é a versão do seu celular. Depois, volte e informe.
next-look-for-switch = Procure a opção. Se o seu celular tiver, você pode continuar.
next-ask-for-pass = Peça ao suporte de TI um Passe de Acesso Temporário. Não use o passe em nenhum lugar antes de voltar aqui.
next-ask-for-multi-use-pass = Peça ao suporte de TI um Passe de Acesso Temporário que funcione mais de uma vez.
next-ask-what-code = Pergunte ao suporte de TI para que serve o seu código e como adicionar uma chave de acesso com ele.
next-ask-whether-managed = Pergunte ao suporte de TI se o seu celular é gerenciado pela empresa. Depois, volte e mude sua resposta.
next-send-to-it = Envie a mensagem abaixo para o departamento de TI.
next-use-this-computer = Inicie este programa no computador à sua frente.
next-other-computer = Use um computador mais novo, com Bluetooth.
next-change-answers = Se algo acima não for verdade, volte e mude suas respostas.

## What to have ready

ready-new-enough = Meu celular tem { $version } ou mais recente
ready-new-enough-fix = Procure uma atualização nas configurações do celular. Se não houver nenhuma, peça ao suporte de TI uma chave de segurança.
ready-new-enough-hint = Você encontra a versão em { $path }.
ready-switch-there = Encontrei a opção no meu celular
ready-switch-there-fix = Atualize o celular para o Android 15 ou mais recente, ou peça ao suporte de TI uma chave de segurança.
ready-switch-there-hint = Pesquise “chave de acesso” ou “passkey” nas configurações do celular. Você deve ver uma lista de serviços em que pode ativar aplicativos.
ready-screen-lock = Meu celular tem PIN, padrão, código ou senha de bloqueio
ready-screen-lock-fix = Abra as configurações do celular. Pesquise o bloqueio ou o código da tela. Depois, defina um.
ready-screen-lock-hint = Sem bloqueio de tela, o Authenticator não consegue guardar uma chave de acesso.
ready-bluetooth = O Bluetooth está ligado no meu celular
ready-bluetooth-fix = Ligue o Bluetooth nas configurações do celular. Se estiver bloqueado, fale com o suporte de TI.
ready-bluetooth-hint = Basta estar ligado. Não é preciso parear nada.
ready-work-side-on = O perfil de trabalho do meu celular está ativado
ready-work-side-on-fix = Ative os aplicativos de trabalho nas configurações do celular. Se você não tiver aplicativos de trabalho, volte e mude sua resposta.
ready-work-side-on-hint = Se os aplicativos de trabalho estiverem cinza, eles estão pausados. Ative-os.
ready-company-network = Meu celular e este computador estão na rede da empresa
ready-company-network-fix = Volte quando estiver no trabalho ou pergunte ao suporte de TI como se conectar.
ready-company-network-hint = Sua empresa só permite isso na própria rede.
ready-proof-at-hand = À mão: { $proof }
ready-proof-at-hand-fix = Pegue isso primeiro e depois volte. Suas respostas ficam aqui. Em caso de perda, fale com o suporte de TI.
ready-proof-at-hand-hint = Vão pedir isso daqui a pouco.
proof-hand-app = o aplicativo em que eu aprovo
proof-hand-code = o aplicativo que mostra meu código
proof-hand-sms = o celular que recebe meu SMS ou minha ligação
proof-hand-key = minha chave de segurança
proof-hand-tap-once = meu Passe de Acesso Temporário
proof-hand-tap-multi = meu Passe de Acesso Temporário
stop-platform-not-allowed = Sua empresa não usa celulares desse tipo para chaves de acesso
stop-platform-not-allowed-why = Sua empresa escolheu quais tipos de celular podem guardar a chave de acesso. O seu não está entre eles. Você não fez nada errado.
