### What to tell a person who sees a message on the way to the passkey.
###
### One block per record of assets/content/errors.toml, in the same order:
###   error-<id>-title    what it is, in plain words (not the heading on the screen)
###   error-<id>-meaning  what it means
###   error-<id>-do-N     what the person does now, one action each; the last one is always a way out
###   error-<id>-it       for the helpdesk: probable cause and remedy, technical words allowed
###
### Variables are labels on the screen: { $auth-delete-passkey } is the label auth.delete-passkey of labels.toml.
### Put them where they belong in your sentence and never translate what is in them. Host names, numbers and
### App IDs stay as they are.

## Whole sentences that several texts share: { -nobody-asks } stands in every text that asks for a pass, { -check-who }
## at the end of its text for IT.

-nobody-asks = Ninguém na sua empresa nem na Microsoft vai pedir a você o seu passe, um código ou uma foto do seu QR code.
-check-who = Antes de emitir um passe ou redefinir qualquer coisa, confira quem está pedindo. Esta mensagem não prova quem a enviou.
-log-policy = Filtre o log de entrada por pessoa, hora e código de erro; o registro informa a política. Se o aplicativo for o Microsoft Authenticator e o recurso for ea890292-c8c8-4433-b5ea-b09d0668e1a6, talvez o que está bloqueado seja o registro da chave de acesso.
request-user = Olá! Estou configurando uma chave de acesso no Microsoft Authenticator. O que posso fazer por conta própria não resolveu. Por favor, me ajudem a continuar.
request-helpdesk = Olá! Estou configurando uma chave de acesso no Microsoft Authenticator e preciso da ajuda do suporte para continuar.
request-admin = Olá! Estou configurando uma chave de acesso no Microsoft Authenticator, e uma configuração da empresa me impede. Por favor, encaminhem isto à TI.
request-screen = As palavras na minha tela: { $quote }
request-number = O número na minha tela: { $number }
request-about = Do que se trata: { $title }
request-place = Onde estou: { $place }
request-sign-in = Como entro hoje: { $way }
request-time = Hora: { $time }
request-it = Para a TI:
request-unknown = Este número não está na lista do programa. O que a Microsoft diz sobre ele: { $address }

## 1 passkey-not-accepted (medium)

error-passkey-not-accepted-title = A Microsoft não aceitou esta chave de acesso
error-passkey-not-accepted-meaning = A chave de acesso foi criada no seu celular, mas sua empresa só aceita chaves criadas dentro do aplicativo Authenticator. Você não fez nada de errado: a página da web levou você pelo outro caminho.
error-passkey-not-accepted-do-1 = No celular, abra o Authenticator e toque na sua conta corporativa. Toque em { $auth-settings } e depois em { $auth-delete-passkey }. Isso remove apenas a chave de acesso recusada.
error-passkey-not-accepted-do-2 = Continue no Authenticator, toque de novo na sua conta corporativa e depois em { $auth-create-a-passkey }. Siga as etapas que aparecem.
error-passkey-not-accepted-do-3 = Se a chave de acesso for recusada de novo, envie ao suporte de TI a mensagem abaixo.
error-passkey-not-accepted-it = É muito provável que o atestado (attestation) seja imposto e que a chave de acesso tenha vindo pelo caminho WebAuthn ({ $ms-having-trouble } ou o assistente de interrupção), que não consegue fornecê-lo. A pessoa exclui a chave de acesso que sobrou e registra uma nova dentro do Authenticator. Para quem precisa usar o QR code, uma opção é um perfil de chave de acesso separado, sem atestado.

## 2 app-protection-block (medium)

error-app-protection-block-title = Uma regra da empresa bloqueia o Authenticator aqui
error-app-protection-block-meaning = Neste ponto, sua empresa exige um aplicativo com proteção especial, e o Authenticator não pode ser um aplicativo assim. A culpa não é sua, e tentar de novo não vai adiantar.
error-app-protection-block-do-1 = Pare aqui. Você não precisa excluir nada nem recomeçar.
error-app-protection-block-do-2 = Envie ao suporte de TI a mensagem abaixo. Eles podem mudar a regra.
error-app-protection-block-it = Uma política de Acesso Condicional que exige uma política de proteção de aplicativo ou um aplicativo cliente aprovado atinge a entrada do Authenticator, que é um agente (broker) e não consegue cumpri-la. Saídas documentadas: direcionar a aplicativos específicos com um filtro, combinar a concessão com dispositivo em conformidade por OU, ou uma isenção por tempo limitado com controles compensatórios. A Microsoft documenta uma exclusão para Microsoft Authenticator Credential Registration (ID do aplicativo 6aa00308-ea33-4caa-90d6-ae905d8cb51b), embora não em todas as versões da página: verifique no seu locatário.

## 3 compliant-device-required (high)

error-compliant-device-required-title = Sua empresa quer gerenciar este celular primeiro
error-compliant-device-required-meaning = Uma regra da empresa só deixa passar aqui celulares gerenciados. A mensagem vem dessa regra, não de algo que você fez.
error-compliant-device-required-do-1 = Não toque ainda em { $auth-continue }. Sua empresa pode então começar a gerenciar seu celular.
error-compliant-device-required-do-2 = Só aceite que a empresa gerencie o celular se o suporte de TI pedir.
error-compliant-device-required-do-3 = Envie ao suporte de TI a mensagem abaixo e pergunte se este celular deve ser gerenciado. Quando isso estiver resolvido, volte aqui e continue.
error-compliant-device-required-it = Uma concessão de dispositivo em conformidade se aplica ao registro feito pelo celular: a leitura dos métodos (UserAuthenticationMethod.Read) é isenta, a gravação (UserAuthenticationMethod.ReadWrite) não. Registre o celular no gerenciamento ou exclua o registro da política. A Microsoft documenta para isso Microsoft Authenticator Credential Registration (ID do aplicativo 6aa00308-ea33-4caa-90d6-ae905d8cb51b), verifique no seu locatário; na prática, também se exclui Azure Credential Configuration Endpoint Service (ID do aplicativo ea890292-c8c8-4433-b5ea-b09d0668e1a6), o que não está documentado.

## 4 signin-blocked-security-info (medium)

error-signin-blocked-security-info-title = Esta etapa só é permitida em certos lugares ou dispositivos
error-signin-blocked-security-info-meaning = Sua empresa protege esta etapa para que mais ninguém possa mudar a forma como você entra. Você não fez nada de errado.
error-signin-blocked-security-info-do-1 = Se você sabe qual lugar ou dispositivo sua empresa exige, como a rede do escritório, tente de novo lá.
error-signin-blocked-security-info-do-2 = Se não sabe, peça ao suporte de TI um código de curta duração: { $ms-temporary-access-pass }. Use-o no celular, não neste computador. { -nobody-asks }
error-signin-blocked-security-info-do-3 = Se o bloqueio continuar, envie ao suporte de TI a mensagem abaixo.
error-signin-blocked-security-info-it = Provavelmente AADSTS53010 (ProofUpBlockedDueToSecurityInfoAcr): uma política sobre a ação do usuário “Register security information”, ou uma força de autenticação que bloqueia os pontos de extremidade de credenciais. A própria entrada no Authenticator está sujeita a essa política. Um Passe de Acesso Temporário (TAP) satisfaz a MFA em qualquer dispositivo ou local; alinhe a política de celulares com a do registro. O mesmo título também aparece com 53003, quando uma política bloqueia plataformas de dispositivos. { -check-who }

## 5 finish-setup-on-web (medium)

error-finish-setup-on-web-title = O Authenticator manda você para o navegador
error-finish-setup-on-web-meaning = As regras da sua empresa pedem uma chave de acesso antes de você ter uma. Por isso, o aplicativo e o navegador podem ficar mandando você de um lado para o outro. A culpa não é sua.
error-finish-setup-on-web-do-1 = Pare aqui por enquanto, para não ficar andando em círculos.
error-finish-setup-on-web-do-2 = Só toque em { $auth-open-browser } se o suporte de TI pedir.
error-finish-setup-on-web-do-3 = Envie ao suporte de TI a mensagem abaixo. Eles podem ajudar você a continuar.
error-finish-setup-on-web-it = Uma força de autenticação só com chave de acesso em todos os recursos atinge também a entrada necessária para criar a primeira chave de acesso. Solução documentada: políticas separadas para computadores e celulares, com uma força móvel de TAP mais chave de acesso idêntica à de “Register security information”, ou um filtro de aplicativos. Terminar no navegador só funciona enquanto o atestado estiver desativado.

## 6 contact-admin-no-mfa (medium)

error-contact-admin-no-mfa-title = Você precisa de uma segunda prova de que é você
error-contact-admin-no-mfa-meaning = Você só pode adicionar uma chave de acesso se puder provar mais uma vez que é você. Sua conta ainda não tem como fazer isso. Você não consegue resolver isso sem ajuda, e não fez nada de errado.
error-contact-admin-no-mfa-do-1 = Peça ao suporte de TI um código de curta duração: { $ms-temporary-access-pass }. Você pode enviar a eles a mensagem abaixo. { -nobody-asks }
error-contact-admin-no-mfa-do-2 = Quando tiver o código, use-o no celular, não neste computador. Ele pode funcionar só uma vez.
error-contact-admin-no-mfa-do-3 = Depois, volte aqui e siga para a próxima etapa. Se o código não funcionar, avise o suporte de TI.
error-contact-admin-no-mfa-it = A conta não tem nenhum método de MFA, e o registro precisa de MFA ou de um Passe de Acesso Temporário (TAP). Emita um TAP para uso no celular: depois de entrar com um TAP de uso único, o registro precisa ser concluído em 10 minutos; um TAP de vários usos pode ser usado de novo e reinicia esse prazo. { -check-who }

## 7 lets-try-something-else (high)

error-lets-try-something-else-title = Entre mais uma vez, de outra forma
error-lets-try-something-else-meaning = Duas regras de segurança entraram em conflito. Você não fez nada de errado, e começar do zero costuma resolver.
error-lets-try-something-else-do-1 = Feche todas as janelas do navegador.
error-lets-try-something-else-do-2 = Abra de novo a página { $ms-security-info } por este programa.
error-lets-try-something-else-do-3 = Ao entrar, escolha um método de login diferente do da última vez.
error-lets-try-something-else-do-4 = Se a mensagem voltar, envie ao suporte de TI a mensagem abaixo.
error-lets-try-something-else-it = A força de autenticação na ação do usuário “Register security information” entra em conflito com a regra de que o My Sign-Ins pede MFA se nenhuma foi feita nos últimos 10 minutos. Solução documentada: frequência de entrada “Every time” nessa ação do usuário. A pessoa também pode entrar de novo com um método que a força aceite.

## 8 key-type-blocked (medium)

error-key-type-blocked-title = A chave de acesso provavelmente foi salva no lugar errado
error-key-type-blocked-meaning = Ela provavelmente foi para outro gerenciador de senhas, como o Samsung Pass, e sua empresa não aceita chaves de acesso de lá. Isso acontece com facilidade, porque os celulares costumam sugerir o próprio aplicativo.
error-key-type-blocked-do-1 = Exclua a nova chave de acesso no aplicativo em que ela foi salva.
error-key-type-blocked-do-2 = Tente de novo. Quando o celular perguntar onde salvar a chave de acesso, escolha { $auth-name }.
error-key-type-blocked-do-3 = Se não aparecer, procure { $samsung-use-a-different-passkey } ou palavras parecidas.
error-key-type-blocked-do-4 = Se você escolheu o Authenticator e mesmo assim houve recusa, envie ao suporte de TI a mensagem abaixo.
error-key-type-blocked-it = O AAGUID da nova chave de acesso não é permitido para este usuário, em geral porque outro provedor atendeu à solicitação. Se o próprio Authenticator foi recusado, permita os AAGUIDs dele: de1e552d-db1d-4423-a619-566b625cdc84 (Android) e 90a3ccdf-635c-4729-a248-9b709135078f (iOS).

## 9 passkey-not-registered (medium)

error-passkey-not-registered-title = A chave de acesso não foi salva desta vez
error-passkey-not-registered-meaning = Talvez a operação tenha demorado demais ou sido cancelada, ou você tenha usado uma janela anônima ou privada. Nada foi danificado. Você pode simplesmente tentar de novo.
error-passkey-not-registered-do-1 = Use uma janela normal do Microsoft Edge ou do Google Chrome, não uma anônima ou privada nem uma janela dentro de outro programa.
error-passkey-not-registered-do-2 = Deixe o celular desbloqueado na mão e comece de novo.
error-passkey-not-registered-do-3 = Se falhar pela segunda vez, envie ao suporte de TI a mensagem abaixo.
error-passkey-not-registered-it = Típico de um navegador incorporado (visto na janela de login do Windows App), de um tempo esgotado ou de uma janela privada. Faça o cadastro em uma janela normal do navegador, não pelo Windows App.

## 10 passkey-already-exists (high)

error-passkey-already-exists-title = Uma tentativa anterior deixou uma chave de acesso
error-passkey-already-exists-meaning = Já existe uma chave de acesso no seu celular, mas a sua conta corporativa pode não conhecê-la. Isso pode acontecer quando uma tentativa anterior parou no meio.
error-passkey-already-exists-do-1 = Abra sua página { $ms-security-info }. Se a chave de acesso estiver na lista, talvez já esteja tudo pronto: vá para a última conferência deste programa.
error-passkey-already-exists-do-2 = Se ela não estiver na lista, abra o Authenticator no celular e toque na sua conta corporativa. Toque em { $auth-settings } e depois em { $auth-delete-passkey }.
error-passkey-already-exists-do-3 = Toque de novo na sua conta corporativa e depois em { $auth-create-a-passkey }.
error-passkey-already-exists-do-4 = Se falhar de novo, envie ao suporte de TI a mensagem abaixo.
error-passkey-already-exists-it = Existe uma chave de acesso local no Authenticator sem correspondente no Entra, depois de uma recusa por atestado, de um tempo esgotado ou de um provedor não permitido. A pessoa exclui a chave de acesso local e tenta de novo; exclua a entrada obsoleta no servidor, se houver.

## 11 work-profile-cannot-sign-in (high)

error-work-profile-cannot-sign-in-title = A chave de acesso está no outro perfil do seu celular
error-work-profile-cannot-sign-in-meaning = Seu celular separa os aplicativos de trabalho e os pessoais. Uma chave de acesso só funciona no perfil em que foi criada. Provavelmente você só precisa de uma segunda.
error-work-profile-cannot-sign-in-do-1 = Abra o Authenticator do seu perfil de trabalho, o que tem a maleta.
error-work-profile-cannot-sign-in-do-2 = Toque nele na sua conta corporativa e depois em { $auth-create-a-passkey }. Você pode manter a primeira chave de acesso.
error-work-profile-cannot-sign-in-do-3 = Se não houver um Authenticator com maleta, ou se falhar, envie ao suporte de TI a mensagem abaixo.
error-work-profile-cannot-sign-in-it = No Android, uma chave de acesso só pode ser usada no perfil em que foi criada. O Authenticator precisa estar instalado no perfil de trabalho, ser permitido ali como provedor de credenciais (credential provider) e ter a própria chave de acesso; a do perfil pessoal não conta.

## 12 sign-in-another-way (high)

error-sign-in-another-way-title = Esta chave de acesso não funciona mais
error-sign-in-another-way-meaning = A Microsoft não conseguiu usar a chave de acesso do seu celular. Ela não é mais válida, mas criar uma nova é rápido.
error-sign-in-another-way-do-1 = Entre com outro método de login que você tenha.
error-sign-in-another-way-do-2 = Exclua a chave de acesso antiga: no Authenticator, toque na sua conta corporativa, depois em { $auth-settings } e em { $auth-delete-passkey }. Se ela também estiver na página { $ms-security-info }, exclua lá também.
error-sign-in-another-way-do-3 = Crie uma nova chave de acesso com este programa.
error-sign-in-another-way-do-4 = Se você não tiver outra forma de entrar, envie ao suporte de TI a mensagem abaixo.
error-sign-in-another-way-it = A chave de acesso no dispositivo não é mais válida para esta conta. A pessoa entra com outro método ou com um Passe de Acesso Temporário (TAP), remove a chave de acesso obsoleta e registra uma nova. { -check-who }

## 13 passkey-no-longer-usable (high)

error-passkey-no-longer-usable-title = Esta chave de acesso foi removida da sua conta
error-passkey-no-longer-usable-meaning = Seu celular ainda tem a chave de acesso antiga, mas sua conta não a reconhece mais. Você só precisa de uma nova.
error-passkey-no-longer-usable-do-1 = No Authenticator, toque na sua conta corporativa, depois em { $auth-settings } e em { $auth-delete-passkey }.
error-passkey-no-longer-usable-do-2 = Crie uma nova chave de acesso com este programa.
error-passkey-no-longer-usable-do-3 = Se você não conseguir entrar sem a antiga, envie ao suporte de TI a mensagem abaixo.
error-passkey-no-longer-usable-it = A chave de acesso foi excluída no servidor e continua no celular. A pessoa exclui a cópia local e registra uma nova; emita um Passe de Acesso Temporário (TAP) se não restar outro método. { -check-who }

## 14 phone-option-or-qr-missing (high)

error-phone-option-or-qr-missing-title = O computador não oferece o seu celular
error-phone-option-or-qr-missing-meaning = O QR code só aparece quando o computador e o celular conseguem se detectar. Em geral, o Bluetooth está desligado ou não é permitido, ou o celular está longe demais.
error-phone-option-or-qr-missing-do-1 = Ligue o Bluetooth no computador e no celular. Não é preciso parear os dois.
error-phone-option-or-qr-missing-do-2 = Coloque o celular ao lado do computador e confira se os dois estão com internet. Depois, procure de novo { $ms-phone-option }.
error-phone-option-or-qr-missing-do-3 = Ainda não apareceu? Volte neste programa e escolha um caminho sem QR code. Ele não precisa de Bluetooth.
error-phone-option-or-qr-missing-do-4 = Se nenhum outro caminho for oferecido, envie ao suporte de TI a mensagem abaixo.
error-phone-option-or-qr-missing-it = O Bluetooth está desligado, proibido por política ou fora de alcance, ou um dispositivo está offline. O Bluetooth pode ser permitido só para chaves de acesso: ServicesAllowedList com os serviços 0000FFFD-0000-1000-8000-00805F9B34FB e 0000FFF9-0000-1000-8000-00805F9B34FB. O caminho dentro do aplicativo e o que passa do computador para o aplicativo não precisam de Bluetooth.

## 15 stuck-connecting-to-device (medium)

error-stuck-connecting-to-device-title = O computador e o celular não conseguem se conectar
error-stuck-connecting-to-device-meaning = O QR code foi lido, mas o computador e o celular não conseguem se conectar. Em geral, a rede está bloqueando, e você não tem como ver isso.
error-stuck-connecting-to-device-do-1 = Cancele, confira se o Bluetooth está ligado nos dois aparelhos e tente mais uma vez.
error-stuck-connecting-to-device-do-2 = Se for permitido, tente em outra rede.
error-stuck-connecting-to-device-do-3 = Ou volte neste programa e escolha um caminho sem QR code.
error-stuck-connecting-to-device-do-4 = Envie ao suporte de TI a mensagem abaixo, para que possam liberar a conexão.
error-stuck-connecting-to-device-it = Os hosts de túnel do caminho por QR provavelmente estão bloqueados ou interceptados. Permita cable.ua5v.com (Android), cable.auth.com, app-site-association.cdn-apple.com e app-site-association.networking.apple (iPhone e iPad) a partir do computador e do celular, sem proxy e sem inspeção TLS. O Bluetooth precisa funcionar nos dois dispositivos.

## 16 tap-blocked-by-policy (high)

error-tap-blocked-by-policy-title = O código temporário foi recusado
error-tap-blocked-by-policy-meaning = O código pode já ter sido usado ou não combinar com as configurações da sua empresa. Você não fez nada de errado, mas precisa de um novo código.
error-tap-blocked-by-policy-do-1 = Não digite o mesmo código de novo.
error-tap-blocked-by-policy-do-2 = Peça ao suporte de TI um novo código ({ $ms-temporary-access-pass }) e envie a eles a mensagem abaixo. { -nobody-asks }
error-tap-blocked-by-policy-do-3 = Use o novo código no celular, não neste computador. Se ele também for recusado, ligue de novo para o suporte de TI.
error-tap-blocked-by-policy-it = O usuário não está no escopo da política de Passe de Acesso Temporário (TAP), o passe é de vários usos enquanto a política impõe uso único, ou ele já foi usado. Corrija a política e emita um novo passe; um passe de uso único precisa ser gasto no celular. { -check-who }

## 17 tap-not-offered (high)

error-tap-not-offered-title = A página de login não pede seu código temporário
error-tap-not-offered-meaning = Um código novo pode levar alguns minutos para funcionar. Ele também pode já ter sido usado, ou sua conta ainda não está preparada para isso.
error-tap-not-offered-do-1 = Espere alguns minutos e comece o login de novo.
error-tap-not-offered-do-2 = Procure { $ms-use-tap-instead } ou palavras parecidas na página de login.
error-tap-not-offered-do-3 = Se não estiver lá, envie ao suporte de TI a mensagem abaixo e peça que verifiquem o código. { -nobody-asks }
error-tap-not-offered-it = O usuário não está no escopo da política de Passe de Acesso Temporário (TAP), o passe já foi gasto ou ainda não foi replicado (minutos). Verifique o escopo e o estado do passe e emita um novo, se necessário. { -check-who }

## 18 tap-guest-refused (high)

error-tap-guest-refused-title = Convidados não podem receber um código temporário
error-tap-guest-refused-meaning = Aqui, sua conta é de convidado e vem de outra organização. Convidados não podem receber um código assim. É uma regra geral e não tem nada a ver com você.
error-tap-guest-refused-do-1 = Peça ajuda com o login ao suporte de TI da sua própria organização, à qual sua conta pertence.
error-tap-guest-refused-do-2 = Avise também o suporte de TI daqui e envie a eles a mensagem abaixo.
error-tap-guest-refused-it = Um Passe de Acesso Temporário (TAP) não pode ser adicionado a um convidado externo, e convidados não podem registrar chaves de acesso no locatário de recursos. Faça a pessoa realizar a MFA no locatário de origem.

## 19 more-information-required (medium)

error-more-information-required-title = Sua empresa pede que você adicione um método de login
error-more-information-required-meaning = Isso não é um erro, e você não fez nada de errado. A Microsoft mostra esta página quando sua empresa quer deixar sua conta mais segura.
error-more-information-required-do-1 = Esta página apareceu depois que você começou a entrar na sua conta? Então clique em { $ms-next }. Na maioria das empresas, a página seguinte fica em mysignins.microsoft.com.
error-more-information-required-do-2 = Se ela quiser mostrar um QR code, tente { $ms-different-method } e depois { $ms-passkey-in-authenticator }.
error-more-information-required-do-3 = Se você não tem certeza de que a página é verdadeira, feche-a e pergunte ao suporte de TI.
error-more-information-required-it = O registro está sendo imposto no login (modo de interrupção); não há falha. A variante de chave de acesso do assistente pode iniciar o caminho WebAuthn, que falha com atestado: a pessoa escolhe então outro método e Passkey in Microsoft Authenticator.

## 20 restored-account-needs-sign-in (high)

error-restored-account-needs-sign-in-title = Sua conta veio de um backup: entre uma vez
error-restored-account-needs-sign-in-meaning = O texto em vermelho é só um lembrete. O nome da sua conta voltou para este celular, mas você ainda precisa entrar.
error-restored-account-needs-sign-in-do-1 = Toque na conta com o texto em vermelho { $auth-sign-in-to-add }.
error-restored-account-needs-sign-in-do-2 = Entre na conta. Depois disso, você pode criar a chave de acesso.
error-restored-account-needs-sign-in-do-3 = Se você não conseguir entrar, envie ao suporte de TI a mensagem abaixo e peça um código temporário ({ $ms-temporary-access-pass }). { -nobody-asks }
error-restored-account-needs-sign-in-it = A conta foi restaurada de um backup do Authenticator, que nunca contém chaves de acesso. A pessoa entra uma vez na conta e depois registra uma nova chave de acesso; emita um Passe de Acesso Temporário (TAP) se não restar outro método. { -check-who }

## 21 no-passkeys-available (high)

error-no-passkeys-available-title = Nenhuma chave de acesso foi encontrada no celular
error-no-passkeys-available-meaning = Talvez falte um detalhe, como o bloqueio de tela ou a internet. Em um celular novo, isso é normal: as chaves de acesso não passam do antigo para ele.
error-no-passkeys-available-do-1 = Confira se o celular tem bloqueio de tela.
error-no-passkeys-available-do-2 = Confira se o Bluetooth e a internet estão ligados no celular e no computador. Depois, tente de novo.
error-no-passkeys-available-do-3 = Celular novo? Comece este programa do início e crie uma nova chave de acesso. Guarde o celular antigo até lá, se ainda tiver.
error-no-passkeys-available-do-4 = Se você não tiver outra forma de entrar, peça ao suporte de TI um código temporário ({ $ms-temporary-access-pass }) e envie a eles a mensagem abaixo. { -nobody-asks }
error-no-passkeys-available-it = Nenhuma chave de acesso utilizável no celular: falta bloqueio de tela, Bluetooth ou internet, ou a chave de acesso ficou no celular antigo (ela nunca faz parte do backup do Authenticator). Emita um Passe de Acesso Temporário (TAP) para que a pessoa possa registrar uma nova. { -check-who }

## 22 rooted-or-jailbroken (high)

error-rooted-or-jailbroken-title = O Authenticator não confia no sistema deste celular
error-rooted-or-jailbroken-meaning = O sistema deste celular parece ter sido modificado. A Microsoft não permite mais contas corporativas em celulares assim, e sua empresa não pode desativar isso.
error-rooted-or-jailbroken-do-1 = Não configure a chave de acesso neste celular.
error-rooted-or-jailbroken-do-2 = Se você tiver outro celular, use esse outro e inicie este programa de novo.
error-rooted-or-jailbroken-do-3 = Se não tiver, envie ao suporte de TI a mensagem abaixo e pergunte se há outra solução, como uma chave de segurança.
error-rooted-or-jailbroken-it = O Authenticator detectou um celular com jailbreak ou root. Em 2026, a Microsoft implantou um aviso, depois o bloqueio do registro e da entrada e depois a remoção das credenciais do Entra; está sempre ativo, sem opção de recusa. É preciso outro celular ou uma chave de segurança.

## 23 not-allowed-error (high)

error-not-allowed-error-title = A etapa foi interrompida
error-not-allowed-error-meaning = A etapa foi cancelada, demorou demais, ou outra janela ficou na frente. Isso acontece com facilidade, e nada foi danificado.
error-not-allowed-error-do-1 = Deixe o celular desbloqueado ao seu lado.
error-not-allowed-error-do-2 = Tente de novo, com calma. Deixe a janela do navegador na frente e não clique em mais nada até terminar.
error-not-allowed-error-do-3 = Se continuar acontecendo, envie ao suporte de TI a mensagem abaixo.
error-not-allowed-error-it = NotAllowedError indica cancelamento, tempo esgotado, perda de foco ou uma falha de CTAP. No Windows, os detalhes estão no log de eventos Microsoft-Windows-WebAuthN/Operational.

## 24 something-went-wrong (medium)

error-something-went-wrong-title = A página da Microsoft não disse o que deu errado
error-something-went-wrong-meaning = Esta mensagem pode significar muitas coisas. Muitas vezes, uma chave de acesso de outra tentativa ou de outro aplicativo está atrapalhando, e a culpa não é sua.
error-something-went-wrong-do-1 = Olhe na página { $ms-security-info } e no Authenticator. Se uma tentativa anterior deixou uma chave de acesso, exclua-a.
error-something-went-wrong-do-2 = Tente de novo em outro navegador, em uma janela normal.
error-something-went-wrong-do-3 = Se ainda falhar, envie ao suporte de TI a mensagem abaixo.
error-something-went-wrong-it = Mensagem genérica, muitas vezes causada por uma credencial do cofre errado. Remova chaves de acesso obsoletas, tente outro navegador e veja os logs de entrada e de auditoria no horário da tentativa.

## 25 method-missing-in-list (high)

error-method-missing-in-list-title = As chaves de acesso no Authenticator não estão liberadas para sua conta
error-method-missing-in-list-meaning = Você não vê { $ms-passkey-in-authenticator } na lista. Provavelmente sua empresa não ativou essa opção para sua conta. Você não pode mudar isso.
error-method-missing-in-list-do-1 = Não escolha { $ms-plain-passkey } no lugar. Sua chave de acesso pode ir parar no aplicativo errado.
error-method-missing-in-list-do-2 = Há na lista de { $ms-security-info } uma chave de acesso antiga que você não usa mais? Exclua essa chave. Se a sua empresa mudou algo hoje, espere duas horas e olhe de novo.
error-method-missing-in-list-do-3 = Envie ao suporte de TI a mensagem abaixo. Eles podem ativar essa opção para você.
error-method-missing-in-list-it = Verifique se Passkey (FIDO2) está habilitado, se o usuário está em um grupo incluído e em nenhum excluído (a exclusão prevalece), se “Allow self-service set up” está em “Yes” e se o perfil do usuário permite os AAGUIDs do Authenticator. O método também não aparece quando o máximo permitido já está configurado e durante uma a duas horas depois de uma alteração da política.

## 26 code-53000-device-not-compliant (high)

error-code-53000-device-not-compliant-title = Sua empresa só permite aqui dispositivos verificados
error-code-53000-device-not-compliant-meaning = Uma regra da empresa diz que o dispositivo precisa cumprir certos requisitos primeiro. Você não fez nada de errado.
error-code-53000-device-not-compliant-do-1 = Pare aqui. Tentar de novo não vai mudar nada.
error-code-53000-device-not-compliant-do-2 = Envie ao suporte de TI a mensagem abaixo, com o número 53000.
error-code-53000-device-not-compliant-it = 53000 DeviceNotCompliant: uma concessão de dispositivo em conformidade não foi cumprida. Coloque o dispositivo em conformidade ou exclua o registro. A Microsoft documenta para isso Microsoft Authenticator Credential Registration (ID do aplicativo 6aa00308-ea33-4caa-90d6-ae905d8cb51b); verifique no seu locatário.

## 27 code-53001-device-not-domain-joined (high)

error-code-53001-device-not-domain-joined-title = Uma regra para computadores da empresa foi aplicada ao seu dispositivo
error-code-53001-device-not-domain-joined-meaning = A regra pede um computador que faça parte da rede da empresa. Um celular não consegue cumpri-la. Você não tem como resolver isso.
error-code-53001-device-not-domain-joined-do-1 = Pare aqui. Tentar de novo não vai mudar nada.
error-code-53001-device-not-domain-joined-do-2 = Envie ao suporte de TI a mensagem abaixo, com o número 53001.
error-code-53001-device-not-domain-joined-it = 53001 DeviceNotDomainJoined: está sendo aplicada uma concessão que exige um dispositivo com ingresso híbrido. Não a aplique a celulares.

## 28 code-53002-app-not-approved (high)

error-code-53002-app-not-approved-title = Uma regra da empresa não permite este aplicativo
error-code-53002-app-not-approved-meaning = Sua empresa tem uma lista de aplicativos aprovados, e o que está em uso não está nela. A culpa não é sua.
error-code-53002-app-not-approved-do-1 = Pare aqui. Tentar de novo não vai mudar nada.
error-code-53002-app-not-approved-do-2 = Envie ao suporte de TI a mensagem abaixo, com o número 53002.
error-code-53002-app-not-approved-it = 53002 ApplicationUsedIsNotAnApprovedApp: a concessão de aplicativo cliente aprovado se aplica. A retirada dela foi anunciada para março de 2026, portanto substitua-a por uma política de proteção de aplicativo; note que o Authenticator também não consegue cumprir essa, por isso o registro precisa ficar fora dela.

## 29 code-53003-blocked-by-ca (high)

error-code-53003-blocked-by-ca-title = Uma regra da empresa bloqueou este login
error-code-53003-blocked-by-ca-meaning = Uma das regras de segurança da sua empresa disse não. Daqui, ninguém consegue ver qual, mas o suporte de TI consegue.
error-code-53003-blocked-by-ca-do-1 = Se a página mostrar um Correlation ID (ID de correlação), copie-o ou tire uma foto.
error-code-53003-blocked-by-ca-do-2 = Envie-o ao suporte de TI junto com a mensagem abaixo.
error-code-53003-blocked-by-ca-it = 53003 BlockedByConditionalAccess: pode ser qualquer política de Acesso Condicional. O log de entrada informa a política; procure pelo ID de correlação. Se o aplicativo for o Microsoft Authenticator e o recurso for ea890292-c8c8-4433-b5ea-b09d0668e1a6, talvez o que está bloqueado seja o registro da chave de acesso; verifique também se há bloqueio de plataformas de dispositivos.

## 30 code-53004-53011-risk (high)

error-code-53004-53011-risk-title = A Microsoft interrompeu isto para proteger sua conta
error-code-53004-53011-risk-meaning = A Microsoft vê um risco e quer que o suporte de TI dê uma olhada primeiro. Isso, por si só, não significa que você cometeu um erro.
error-code-53004-53011-risk-do-1 = Não continue tentando.
error-code-53004-53011-risk-do-2 = Fale logo com o suporte de TI e envie a eles a mensagem abaixo.
error-code-53004-53011-risk-it = 53004 ProofUpBlockedDueToRisk ou 53011: o registro está bloqueado por causa de um risco. Investigue e corrija o risco e deixe a pessoa tentar de novo.

## 31 code-53009-app-protection (low)

error-code-53009-app-protection-title = Uma regra sobre aplicativos protegidos pode estar atrapalhando
error-code-53009-app-protection-meaning = Esse número costuma indicar que sua empresa exige um aplicativo com proteção especial. Em geral, você não pode mudar isso.
error-code-53009-app-protection-do-1 = Pare aqui por enquanto.
error-code-53009-app-protection-do-2 = Envie ao suporte de TI a mensagem abaixo, com o número 53009.
error-code-53009-app-protection-it = Segundo relatos, 53009 aponta para a falta de uma política de proteção de aplicativo do Intune (fonte não confirmada). O Authenticator não consegue cumprir essa concessão: procure a política no log de entrada e use um filtro de aplicativos, um OU com dispositivo em conformidade ou uma exclusão do registro.

## 32 code-530035-security-defaults (high)

error-code-530035-security-defaults-title = A proteção básica da sua empresa bloqueou este login
error-code-530035-security-defaults-meaning = Sua empresa usa a proteção básica da Microsoft, e ela disse não aqui. Você não fez nada de errado.
error-code-530035-security-defaults-do-1 = Pare aqui. Tentar de novo provavelmente não vai mudar nada.
error-code-530035-security-defaults-do-2 = Envie ao suporte de TI a mensagem abaixo, com o número 530035.
error-code-530035-security-defaults-it = 530035 BlockedBySecurityDefaults: os padrões de segurança do locatário bloqueiam a entrada. Não conhecemos uma solução documentada para esta etapa; veja no log de entrada o que foi recusado.

## 33 code-135010-key-not-found (high, cure medium)

error-code-135010-key-not-found-title = Sua conta não conhece esta chave de acesso
error-code-135010-key-not-found-meaning = O celular tem uma chave de acesso, mas ela provavelmente não está mais na sua conta. Uma nova resolve.
error-code-135010-key-not-found-do-1 = No Authenticator, toque na sua conta corporativa, depois em { $auth-settings } e em { $auth-delete-passkey }.
error-code-135010-key-not-found-do-2 = Crie uma nova chave de acesso com este programa.
error-code-135010-key-not-found-do-3 = Se falhar, envie ao suporte de TI a mensagem abaixo, com o número 135010.
error-code-135010-key-not-found-it = 135010 KeyNotFound: a chave não é conhecida pelo Entra. A pessoa exclui a chave de acesso local e registra uma nova.

## 34 android14-no-provider-switch (high)

error-android14-no-provider-switch-title = Este celular não tem a opção para o Authenticator
error-android14-no-provider-switch-meaning = Alguns fabricantes deixaram essa opção de fora do Android 14. Nenhum aplicativo consegue adicioná-la, então você não deixou passar nada.
error-android14-no-provider-switch-do-1 = Primeiro, use a pesquisa nas configurações do celular e digite { $android-search-passkey }.
error-android14-no-provider-switch-do-2 = Se não aparecer uma lista com { $auth-name }, procure uma atualização do sistema e instale o Android 15 ou mais recente, se o celular oferecer.
error-android14-no-provider-switch-do-3 = Não há atualização? Use outro celular, ou envie ao suporte de TI a mensagem abaixo e peça uma chave de segurança.
error-android14-no-provider-switch-it = No Android 14, o Credential Manager era opcional para os fabricantes, e alguns celulares não o têm. A Microsoft recomenda o Android 15; para verificar um celular: adb shell pm has-feature android.software.credentials. Caso contrário, ofereça uma chave de segurança ou outro celular.

## 35 attestation-service-down (high)

error-attestation-service-down-title = Uma verificação do seu celular não pôde ser concluída
error-attestation-service-down-meaning = A Apple ou o Google precisa confirmar pela internet que o seu celular é autêntico. Esse serviço pode ficar sobrecarregado ou fora do ar por um tempo, e isso não tem nada a ver com você.
error-attestation-service-down-do-1 = Confira se o celular está com internet.
error-attestation-service-down-do-2 = Espere um pouco e tente de novo.
error-attestation-service-down-do-3 = Se mais tarde ainda falhar, envie ao suporte de TI a mensagem abaixo.
error-attestation-service-down-it = Com o atestado imposto, o celular consulta a Apple (App Attest) ou o Google (Play Integrity e atestado de chaves) on-line. Verifique https://developer.apple.com/system-status/ e https://status.play.google.com/ e garanta que a rede do celular alcance esses serviços.

## 36 company-portal-too-old (high)

error-company-portal-too-old-title = Outro aplicativo da empresa no seu celular é antigo demais
error-company-portal-too-old-meaning = O aplicativo Company Portal (Portal da Empresa) do seu celular está antigo demais. Por isso, você não consegue configurar o Authenticator. Uma atualização resolve.
error-company-portal-too-old-do-1 = Abra a loja de aplicativos do celular, procure Company Portal (Portal da Empresa) e atualize.
error-company-portal-too-old-do-2 = Volte ao Authenticator e tente de novo.
error-company-portal-too-old-do-3 = Se você não conseguir atualizar, envie ao suporte de TI a mensagem abaixo.
error-company-portal-too-old-it = Em celulares Android com Company Portal abaixo de 2111 (5.0.5333.0), o Authenticator não pode ser registrado. Distribua a atualização.

## 37 naming-page-hangs (low)

error-naming-page-hangs-title = A página do nome travou
error-naming-page-hangs-meaning = Muitas vezes a chave de acesso já foi salva, embora a página continue carregando. Provavelmente você fez tudo certo.
error-naming-page-hangs-do-1 = Abra a página { $ms-security-info } em uma nova aba e veja se a chave de acesso está na lista.
error-naming-page-hangs-do-2 = Se estiver, feche a página travada. Você pode seguir para a última conferência deste programa.
error-naming-page-hangs-do-3 = Se não estiver, tente mais uma vez. Se não adiantar, envie ao suporte de TI a mensagem abaixo.
error-naming-page-hangs-it = Há relatos de que a página de nome do assistente no navegador às vezes trava, embora a chave de acesso exista. Verifique os métodos de autenticação do usuário; se a chave de acesso não estiver lá, peça à pessoa que exclua a chave de acesso local e registre uma nova dentro do Authenticator.

## 38 windows-whfb-credential-exists (high)

error-windows-whfb-credential-exists-title = O computador tentou ficar com a chave de acesso
error-windows-whfb-credential-exists-meaning = O Windows quis salvar a chave de acesso neste computador. Mas a sua chave de acesso fica no celular.
error-windows-whfb-credential-exists-do-1 = Cancele e comece de novo.
error-windows-whfb-credential-exists-do-2 = Escolha { $ms-passkey-in-authenticator }. Se o Windows perguntar onde salvar a chave de acesso, escolha o celular, não o Windows.
error-windows-whfb-credential-exists-do-3 = Se o celular não for oferecido, volte neste programa e escolha o caminho dentro do Authenticator. Se isso também falhar, envie ao suporte de TI a mensagem abaixo.
error-windows-whfb-credential-exists-it = O registro de uma chave de acesso do Microsoft Entra no Windows falha quando já existe uma credencial do Windows Hello para Empresas para a mesma conta. A pessoa deve escolher o celular, de preferência por Passkey in Microsoft Authenticator.

## 39 cannot-access-right-now (medium)

error-cannot-access-right-now-title = O login funcionou, mas uma regra da empresa bloqueou a etapa seguinte
error-cannot-access-right-now-meaning = Sua empresa permite esta etapa só de certos lugares, dispositivos, navegadores ou aplicativos. Você não fez nada de errado.
error-cannot-access-right-now-do-1 = Você usou uma janela anônima ou privada, ou uma janela dentro de outro programa? Então tente uma vez em uma janela normal do Microsoft Edge ou do Google Chrome.
error-cannot-access-right-now-do-2 = Se as mesmas palavras aparecerem de novo, não continue tentando. Se a página mostrar um número ou um Correlation ID (ID de correlação), copie-o ou tire uma foto.
error-cannot-access-right-now-do-3 = Envie o número ou a foto ao suporte de TI junto com a mensagem abaixo.
error-cannot-access-right-now-it = Uma política de Acesso Condicional bloqueia depois de uma primeira etapa correta, quase sempre com 53003. { -log-policy } Verifique também se há bloqueio de plataformas de dispositivos. A Microsoft documenta uma exclusão para Microsoft Authenticator Credential Registration (ID do aplicativo 6aa00308-ea33-4caa-90d6-ae905d8cb51b), embora não em todas as versões da página: verifique no seu locatário.

## 40 help-keep-device-secure (medium)

error-help-keep-device-secure-title = O Authenticator quer registrar este celular
error-help-keep-device-secure-meaning = Isso não é um erro. O Authenticator informa à Microsoft que este celular pertence à sua conta corporativa. Registrar não é o mesmo que a empresa gerenciar o celular.
error-help-keep-device-secure-do-1 = Você acabou de adicionar sua conta corporativa ou de ativar o login com o celular? Então toque em { $auth-register }.
error-help-keep-device-secure-do-2 = Se uma página seguinte disser que a empresa quer gerenciar o celular, espere e pergunte antes ao suporte de TI.
error-help-keep-device-secure-do-3 = Se o registro falhar, envie ao suporte de TI a mensagem abaixo.
error-help-keep-device-secure-it = Registro do dispositivo (Entra registered), necessário uma vez por locatário para a entrada sem senha pelo celular; não há falha. A chave de acesso sozinha não precisa dele. Se falhar, verifique “Users may register their devices” e “Maximum number of devices”. Uma página mais antiga, que pedia o registro no gerenciamento, tinha o mesmo título: se isso for pedido, há uma concessão de dispositivo em conformidade.

## 41 prompted-setup-error-skip (high)

error-prompted-setup-error-skip-title = A configuração de uma chave de acesso durante o login falhou
error-prompted-setup-error-skip-meaning = A página de login ofereceu configurar uma chave de acesso, e isso não funcionou. Nada está quebrado. Você pode pular essa configuração, e ninguém conta isso.
error-prompted-setup-error-skip-do-1 = Na página de erro, escolha { $ms-skip }. Depois você pode continuar seu trabalho.
error-prompted-setup-error-skip-do-2 = Crie a chave de acesso no aplicativo Authenticator. Este programa mostra como.
error-prompted-setup-error-skip-do-3 = Se você não conseguir continuar sem uma chave de acesso, envie ao suporte de TI a mensagem abaixo.
error-prompted-setup-error-skip-it = Uma configuração iniciada pela campanha de registro falhou. Pular nessa página de erro não conta como adiamento. O aviso salva a chave de acesso com o dispositivo ou navegador em uso; peça à pessoa que faça o registro dentro do Authenticator.

## 42 prompted-to-set-up-passkey (high)

error-prompted-to-set-up-passkey-title = A página de login oferece configurar uma chave de acesso
error-prompted-to-set-up-passkey-meaning = Isso não é um erro. Muitas empresas usam este aviso, e ele pode voltar todos os dias. Com { $ms-next }, a chave de acesso muitas vezes é salva no aparelho que você está usando, e não no Authenticator.
error-prompted-to-set-up-passkey-do-1 = O aviso apareceu depois que você começou a entrar na sua conta? Então é bem provável que ele seja verdadeiro. Se não, feche a página.
error-prompted-to-set-up-passkey-do-2 = Escolha { $ms-skip-for-now } ou { $ms-other-options }. Depois crie a chave de acesso no Authenticator. Este programa mostra como.
error-prompted-to-set-up-passkey-do-3 = Se você não conseguir pular o aviso, ou não souber se a página é verdadeira, feche a página e envie ao suporte de TI a mensagem abaixo.
error-prompted-to-set-up-passkey-it = Campanha de registro de chaves de acesso; não há falha. “Microsoft managed”: todos os dias, sem limite. Estado “Enabled”: de 0 a 14 dias, e os adiamentos podem ser limitados a 3. O aviso salva a chave de acesso com o dispositivo ou navegador em uso. Uma chave de acesso no Authenticator só o encerra no iOS e no Android, a não ser que o perfil de chaves de acesso seja restrito por AAGUID ou exija atestado.

## 43 sms-only-must-register (high)

error-sms-only-must-register-title = Uma chave de acesso é exigida, porque SMS e ligações vão acabar
error-sms-only-must-register-meaning = A partir de 1º de fevereiro de 2027, a Microsoft não permite mais confirmar um login por SMS ou ligação. Para Administradores Globais e usuários externos, a data é 1º de julho de 2027. Quem não tiver outro método precisa então configurar uma chave de acesso. Não há nada de errado com a sua conta.
error-sms-only-must-register-do-1 = Configure a chave de acesso. Se puder escolher onde salvar, escolha { $auth-name } no seu celular.
error-sms-only-must-register-do-2 = Se isso falhar, peça ao suporte de TI um código de curta duração: { $ms-temporary-access-pass }. Envie a eles a mensagem abaixo. { -nobody-asks }
error-sms-only-must-register-do-3 = Use o passe no celular, não neste computador. Se ainda não conseguir criar uma chave de acesso, ligue para o suporte de TI.
error-sms-only-must-register-it = O único método de MFA da pessoa é o SMS ou a ligação da Microsoft. A partir de 1º de fevereiro de 2027 (Administradores Globais e usuários externos: 1º de julho de 2027), a entrada exige uma chave de acesso e não pode ser pulada. Emita um Passe de Acesso Temporário (TAP) para que a pessoa possa se registrar no celular. Quem já tiver sido passado para um provedor de telefonia continua com SMS e ligações. { -check-who }

## 44 code-130504-tap-expired (low)

error-code-130504-tap-expired-title = O Passe de Acesso Temporário provavelmente expirou
error-code-130504-tap-expired-meaning = Um passe assim vale só por pouco tempo. Este número costuma indicar que o tempo acabou. Você não fez nada de errado.
error-code-130504-tap-expired-do-1 = Não digite o mesmo passe de novo.
error-code-130504-tap-expired-do-2 = Peça ao suporte de TI um novo código ({ $ms-temporary-access-pass }) e envie a eles a mensagem abaixo. { -nobody-asks }
error-code-130504-tap-expired-do-3 = Use o novo passe logo, no celular. Se ele também for recusado, ligue para o suporte de TI.
error-code-130504-tap-expired-it = Há relatos de 130504 para um Passe de Acesso Temporário (TAP) que já terminou (fonte não confirmada). Verifique o TAP do usuário e emita um novo que deixe tempo suficiente para o celular. { -check-who }

## 45 code-130507-tap-not-verified (low)

error-code-130507-tap-not-verified-title = O Passe de Acesso Temporário não foi reconhecido
error-code-130507-tap-not-verified-meaning = Este número costuma indicar que o passe foi excluído, foi substituído por um mais novo ou pertence a outra conta. Um novo passe resolve.
error-code-130507-tap-not-verified-do-1 = Confira se você entrou com sua conta corporativa e digitou o passe mais novo.
error-code-130507-tap-not-verified-do-2 = Se ele continuar sendo recusado, peça ao suporte de TI um novo código ({ $ms-temporary-access-pass }) e envie a eles a mensagem abaixo. { -nobody-asks }
error-code-130507-tap-not-verified-do-3 = Se o novo passe também for recusado, ligue para o suporte de TI.
error-code-130507-tap-not-verified-it = Há relatos de 130507 quando um Passe de Acesso Temporário (TAP) não pôde ser encontrado ou verificado (fonte não confirmada). Verifique o TAP do usuário: só existe um por usuário, então um novo substitui o anterior. { -check-who }

## 46 code-130501-credential-policy (high, cure medium)

error-code-130501-credential-policy-title = Este método de login não é permitido para a sua conta
error-code-130501-credential-policy-meaning = Sua empresa decide quais métodos de login você pode usar. O que você escolheu provavelmente não é um deles. Você não fez nada de errado.
error-code-130501-credential-policy-do-1 = Comece o login de novo e escolha outro método de login, se tiver um.
error-code-130501-credential-policy-do-2 = Se não tiver outro, envie ao suporte de TI a mensagem abaixo, com o número 130501.
error-code-130501-credential-policy-it = 130501: a política de métodos de autenticação não permite este método para o usuário. Verifique quem está incluído e quem está excluído (a exclusão prevalece) e as configurações do método.

## 47 code-5007x-mfa-needed (high)

error-code-5007x-mfa-needed-title = O login pede mais do que uma senha
error-code-5007x-mfa-needed-meaning = Você precisa provar mais uma vez que é você. Ou isso não foi concluído, ou a sua conta ainda não tem um método para isso. Você não fez nada de errado.
error-code-5007x-mfa-needed-do-1 = Comece o login de novo e conclua a segunda verificação, por exemplo em um aplicativo ou com um código.
error-code-5007x-mfa-needed-do-2 = Se você não tiver um método para isso, peça ao suporte de TI um código de curta duração: { $ms-temporary-access-pass }. Envie a eles a mensagem abaixo. { -nobody-asks }
error-code-5007x-mfa-needed-do-3 = Use o passe no celular, não neste computador. Se ainda não conseguir entrar, ligue para o suporte de TI.
error-code-5007x-mfa-needed-it = 50074 e 50076: a MFA é exigida e não foi concluída. 50072 e 50079: o usuário precisa primeiro registrar um método. Sozinhos, são interrupções, não falhas. Se o usuário não tiver nenhum método, emita um Passe de Acesso Temporário (TAP) para uso no celular. { -check-who }

## 48 code-50078-mfa-expired (high)

error-code-50078-mfa-expired-title = A última confirmação é antiga demais
error-code-50078-mfa-expired-meaning = Você confirmou um login anterior, mas a sua empresa quer uma nova confirmação. Isso é normal.
error-code-50078-mfa-expired-do-1 = Entre de novo e confirme que é você.
error-code-50078-mfa-expired-do-2 = Depois continue de onde parou.
error-code-50078-mfa-expired-do-3 = Se isso for pedido várias vezes, envie ao suporte de TI a mensagem abaixo, com o número 50078.
error-code-50078-mfa-expired-it = 50078 UserStrongAuthExpired: a MFA da sessão é antiga demais para a política. A pessoa entra de novo com MFA. Se acontecer outra vez, verifique a frequência de entrada.

## 49 code-50053-account-locked (high)

error-code-50053-account-locked-title = A conta está bloqueada no momento
error-code-50053-account-locked-meaning = Houve tentativas erradas demais, ou a rede que você está usando é conhecida por ataques. Isso não significa que você cometeu um erro.
error-code-50053-account-locked-do-1 = Espere um pouco, sem tentar de novo.
error-code-50053-account-locked-do-2 = Tente uma vez em outra rede, por exemplo com os dados móveis do celular.
error-code-50053-account-locked-do-3 = Se a conta continuar bloqueada, envie ao suporte de TI a mensagem abaixo, com o número 50053.
error-code-50053-account-locked-it = 50053 IdsLocked: tentativas com falha demais, ou um endereço IP conhecido por ataques. O log de entrada mostra qual dos dois. Desbloqueie a conta, ou peça à pessoa que use outra rede. { -check-who }

## 50 code-50055-password-expired (high)

error-code-50055-password-expired-title = A senha expirou
error-code-50055-password-expired-meaning = Sua empresa quer uma nova senha antes de continuar. Isso não tem nada a ver com a chave de acesso.
error-code-50055-password-expired-do-1 = Se foi você que começou o login, siga a página e escolha uma nova senha.
error-code-50055-password-expired-do-2 = Depois comece o login de novo.
error-code-50055-password-expired-do-3 = Se você não conseguir mudar a senha, peça ao suporte de TI que a redefina e envie a eles a mensagem abaixo. { -nobody-asks }
error-code-50055-password-expired-it = 50055 InvalidPasswordExpiredPassword ou 50144 InvalidPasswordExpiredOnPremPassword: a senha expirou. A pessoa muda a senha; se isso não for possível, redefina-a. { -check-who }

## 51 code-50126-wrong-password (high)

error-code-50126-wrong-password-title = O nome ou a senha não foi aceito
error-code-50126-wrong-password-meaning = O nome e a senha não combinaram. Isso acontece com todo mundo.
error-code-50126-wrong-password-do-1 = Digite de novo, com calma, o nome da sua conta corporativa e a sua senha.
error-code-50126-wrong-password-do-2 = Se você tiver um Passe de Acesso Temporário, use-o no lugar da senha. { -nobody-asks }
error-code-50126-wrong-password-do-3 = Se você não souber a sua senha, peça ao suporte de TI que a redefina e envie a eles a mensagem abaixo.
error-code-50126-wrong-password-it = 50126 InvalidUserNameOrPassword: nome ou senha incorretos. 50056: não há senha armazenada para a conta. Redefina a senha ou emita um Passe de Acesso Temporário (TAP). { -check-who }

## 52 code-50057-account-disabled (high)

error-code-50057-account-disabled-title = Esta conta está desativada
error-code-50057-account-disabled-meaning = Sua empresa desativou esta conta. Só a sua empresa pode ativá-la de novo.
error-code-50057-account-disabled-do-1 = Confira se você entrou com a conta corporativa certa.
error-code-50057-account-disabled-do-2 = Se for a certa, envie ao suporte de TI a mensagem abaixo, com o número 50057.
error-code-50057-account-disabled-it = 50057 UserDisabled: a conta está desabilitada. Descubra o motivo e habilite a conta se a pessoa tiver de ter acesso. { -check-who }

## 53 code-50034-account-not-found (high)

error-code-50034-account-not-found-title = Esta conta não foi encontrada
error-code-50034-account-not-found-meaning = Talvez uma letra do nome esteja errada, ou seja uma conta pessoal ou de outra organização.
error-code-50034-account-not-found-do-1 = Saia da conta. Depois entre de novo com sua conta corporativa e confira cada letra do nome.
error-code-50034-account-not-found-do-2 = Se a página escolher sozinha outra conta, escolha ali a sua conta corporativa.
error-code-50034-account-not-found-do-3 = Se a sua conta corporativa também não for encontrada, envie ao suporte de TI a mensagem abaixo, com o número da página.
error-code-50034-account-not-found-it = 50034 UserAccountNotFound ou 51004 UserAccountNotInDirectory: a conta não está neste diretório. 50020 UserUnauthorized: conta de outra organização ou conta pessoal. Corrija o nome, ou convide a pessoa se ela tiver de ter acesso.

## 54 code-500021-tenant-restriction (high)

error-code-500021-tenant-restriction-title = Esta rede não permite entrar na sua empresa
error-code-500021-tenant-restriction-meaning = Algumas redes só permitem entrar em certas empresas. Não há nada de errado com a sua conta.
error-code-500021-tenant-restriction-do-1 = Use outra rede; no celular, os dados móveis.
error-code-500021-tenant-restriction-do-2 = Se você precisar desta rede, envie ao suporte de TI a mensagem abaixo, com o número da página.
error-code-500021-tenant-restriction-it = 500021 ou 500022: as restrições de locatário (tenant restrictions) da rede não incluem este locatário. Permita o locatário no cabeçalho que o proxy adiciona, ou peça à pessoa que use uma rede sem essas restrições.

## 55 code-50155-device-authentication (high)

error-code-50155-device-authentication-title = Uma regra pede um dispositivo que a empresa conheça
error-code-50155-device-authentication-meaning = Sua empresa não conhece este dispositivo ou o desativou. Você não fez nada de errado.
error-code-50155-device-authentication-do-1 = Não continue tentando. Tentar de novo não muda a regra.
error-code-50155-device-authentication-do-2 = Envie ao suporte de TI a mensagem abaixo, com o número da página.
error-code-50155-device-authentication-it = 50097 DeviceAuthenticationRequired, 50155 DeviceAuthenticationFailed, 50187 DeviceInformationNotProvided: uma política pede um dispositivo conhecido, e este não é. 135011: o dispositivo está desabilitado. Habilite o dispositivo ou registre-o de novo. { -log-policy }

## 56 code-50129-not-workplace-joined (high)

error-code-50129-not-workplace-joined-title = Este celular não está registrado na sua empresa
error-code-50129-not-workplace-joined-meaning = Uma regra da empresa pede um celular registrado. Você pode registrá-lo no Authenticator, se a empresa quiser.
error-code-50129-not-workplace-joined-do-1 = Pergunte ao suporte de TI se você pode registrar este celular e envie a eles a mensagem abaixo.
error-code-50129-not-workplace-joined-do-2 = Se a resposta for sim, adicione de novo sua conta corporativa no Authenticator. Quando o Authenticator pedir, toque em { $auth-register }.
error-code-50129-not-workplace-joined-do-3 = Se não funcionar, informe ao suporte de TI o número 50129.
error-code-50129-not-workplace-joined-it = 50129 DeviceIsNotWorkplaceJoined: uma política pede um dispositivo registrado, e o celular não está registrado no Entra. Informe se celulares podem ser registrados. Se sim, verifique “Users may register their devices” e “Maximum number of devices”.

## 57 code-50127-broker-missing (high)

error-code-50127-broker-missing-title = Falta no celular um aplicativo para entrar
error-code-50127-broker-missing-meaning = Sua empresa quer o aplicativo de login da Microsoft no celular. No iPhone é o Authenticator; no Android, o Authenticator ou o Company Portal (Portal da Empresa).
error-code-50127-broker-missing-do-1 = Abra a loja de aplicativos do celular e instale o Microsoft Authenticator.
error-code-50127-broker-missing-do-2 = Adicione sua conta corporativa no Authenticator e tente de novo.
error-code-50127-broker-missing-do-3 = Se você não puder instalar aplicativos, envie ao suporte de TI a mensagem abaixo, com o número 50127.
error-code-50127-broker-missing-it = 50127 BrokerAppNotInstalled: não há aplicativo broker no celular (iOS: Authenticator; Android: Authenticator ou Company Portal). Distribua o aplicativo, ou peça à pessoa que o instale.

## 58 code-50005-platform-not-supported (high)

error-code-50005-platform-not-supported-title = Uma regra da empresa não permite este tipo de aparelho
error-code-50005-platform-not-supported-meaning = Sua empresa permite aqui só certos sistemas, e o deste aparelho não é um deles. Você não fez nada de errado.
error-code-50005-platform-not-supported-do-1 = Não continue tentando. Tentar de novo não muda a regra.
error-code-50005-platform-not-supported-do-2 = Envie ao suporte de TI a mensagem abaixo, com o número 50005.
error-code-50005-platform-not-supported-it = 50005 DevicePolicyError: entrada de uma plataforma à qual a política não dá suporte. Permita iOS e Android onde uma política bloqueia plataformas de dispositivos. { -log-policy }

## 59 code-50131-access-policy (high)

error-code-50131-access-policy-title = Uma regra da empresa decidiu contra este login
error-code-50131-access-policy-meaning = O motivo pode ser o aparelho, algo fora do comum ou outra regra. Você não consegue ver o motivo, mas o suporte de TI consegue.
error-code-50131-access-policy-do-1 = Não continue tentando. Tentar de novo não muda a regra.
error-code-50131-access-policy-do-2 = Envie ao suporte de TI a mensagem abaixo, com o número 50131.
error-code-50131-access-policy-it = 50131 ConditionalAccessFailed: estado do dispositivo, atividade suspeita ou uma decisão de acesso. { -log-policy }

## 60 code-530032-security-policy (high)

error-code-530032-security-policy-title = Uma regra de segurança da empresa inteira bloqueou este login
error-code-530032-security-policy-meaning = A regra é a mesma para todos na sua empresa. Você não fez nada de errado.
error-code-530032-security-policy-do-1 = Não continue tentando. Tentar de novo não muda a regra.
error-code-530032-security-policy-do-2 = Envie ao suporte de TI a mensagem abaixo, com o número 530032.
error-code-530032-security-policy-it = 530032 BlockedByConditionalAccessOnSecurityPolicy: uma política de segurança do locatário inteiro bloqueia a entrada. Verifique as políticas no nível do locatário. { -log-policy }

## 61 code-50158-external-challenge (high)

error-code-50158-external-challenge-title = Antes é preciso concluir outra página
error-code-50158-external-challenge-meaning = Sua empresa usa mais uma página, por exemplo termos de uso ou a verificação de outro provedor. O número sozinho não é um erro.
error-code-50158-external-challenge-do-1 = Comece o login de novo e conclua essa página.
error-code-50158-external-challenge-do-2 = Se a página não abrir, tente em uma janela normal do Microsoft Edge ou do Google Chrome.
error-code-50158-external-challenge-do-3 = Se ainda não conseguir continuar, envie ao suporte de TI a mensagem abaixo, com o número 50158.
error-code-50158-external-challenge-it = 50158: um desafio de segurança externo não foi atendido (MFA de terceiros ou termos de uso). Sozinho, não é uma falha: veja no log o registro seguinte da mesma entrada.

## 62 code-70043-sign-in-again (high)

error-code-70043-sign-in-again-title = O login terminou, entre de novo
error-code-70043-sign-in-again-meaning = O último login foi há muito tempo, ou a senha foi alterada. Isso é normal.
error-code-70043-sign-in-again-do-1 = Entre de novo.
error-code-70043-sign-in-again-do-2 = Depois continue de onde parou.
error-code-70043-sign-in-again-do-3 = Se a sessão terminar várias vezes, envie ao suporte de TI a mensagem abaixo, com o número da página.
error-code-70043-sign-in-again-it = 70043 BadTokenDueToSignInFrequency, 50132 SsoArtifactInvalidOrExpired, 50133 SsoArtifactRevoked, 50173: a sessão é antiga demais ou terminou por causa de uma mudança de senha. Se acontecer outra vez, verifique a frequência de entrada.

## 63 code-50125-password-step (high)

error-code-50125-password-step-title = Antes vem uma etapa sobre a senha
error-code-50125-password-step-meaning = Sua empresa quer uma nova senha, ou seus dados para redefini-la, antes de continuar. Isso não tem nada a ver com a chave de acesso.
error-code-50125-password-step-do-1 = Se foi você que começou o login, siga a página até o fim.
error-code-50125-password-step-do-2 = Depois comece o login de novo.
error-code-50125-password-step-do-3 = Se não conseguir concluir a página, envie ao suporte de TI a mensagem abaixo, com o número da página.
error-code-50125-password-step-it = 50125 PasswordResetRegistrationRequiredInterrupt: antes é preciso o registro para redefinição de senha. 50135 PasswordChangeCompromisedPassword, 50137 e 50142: antes é preciso uma nova senha. Se a pessoa não conseguir, redefina a senha. { -check-who }

## 64 code-220450-old-webview (high, cure medium)

error-code-220450-old-webview-title = Uma parte do Android neste celular é antiga demais
error-code-220450-old-webview-meaning = A página de login dentro do aplicativo precisa de uma parte mais nova do Android. Uma atualização costuma resolver.
error-code-220450-old-webview-do-1 = Abra o Google Play no celular. Atualize ali o Android System WebView e o Google Chrome.
error-code-220450-old-webview-do-2 = Volte ao Authenticator e tente de novo.
error-code-220450-old-webview-do-3 = Se você não conseguir atualizar, envie ao suporte de TI a mensagem abaixo, com o número 220450.
error-code-220450-old-webview-it = 220450 UnsupportedAndroidWebViewVersion: o WebView do Chrome no celular é antigo demais. Distribua as atualizações do Android System WebView e do Google Chrome.

## 65 code-50088-call-limit (high)

error-code-50088-call-limit-title = Houve ligações ou SMS demais
error-code-50088-call-limit-meaning = A Microsoft limita quantas vezes liga para você ou envia um SMS. O limite termina sozinho.
error-code-50088-call-limit-do-1 = Espere alguns minutos, sem pedir novos códigos.
error-code-50088-call-limit-do-2 = Ou escolha outra forma de confirmar que é você.
error-code-50088-call-limit-do-3 = Se mais tarde você ainda não receber um código, envie ao suporte de TI a mensagem abaixo, com o número 50088.
error-code-50088-call-limit-it = 50088: o limite de ligações e SMS para MFA foi atingido. Espere, ou peça à pessoa que use outro método.

## 66 code-50087-try-again (high)

error-code-50087-try-again-title = O serviço da Microsoft teve um problema rápido
error-code-50087-try-again-meaning = Uma falha assim costuma passar sozinha. Você não fez nada de errado.
error-code-50087-try-again-do-1 = Espere alguns minutos e tente de novo.
error-code-50087-try-again-do-2 = Se falhar de novo mais tarde, envie ao suporte de TI a mensagem abaixo, com o número da página.
error-code-50087-try-again-it = Uma falha passageira do serviço: 50087 SasRetryableError, 50033 RetryableError, 90006 ExternalServerRetryableError, 90012 RequestTimeout ou 90024 RequestBudgetExceededError. Se não passar, verifique o estado do serviço.

## 67 code-90072-account-not-in-tenant (high)

error-code-90072-account-not-in-tenant-title = Esta conta não pertence a esta organização
error-code-90072-account-not-in-tenant-meaning = A conta vem de outra organização e não é conhecida aqui. Ou o diretório da sua empresa não está atualizado.
error-code-90072-account-not-in-tenant-do-1 = Saia da conta e entre com a conta corporativa da sua empresa.
error-code-90072-account-not-in-tenant-do-2 = Se for a conta certa, envie ao suporte de TI a mensagem abaixo, com o número 90072.
error-code-90072-account-not-in-tenant-it = 90072 PassThroughUserMfaError: uma conta externa que não existe neste locatário, ou uma divergência na sincronização. Adicione o usuário, ou verifique a sincronização.

## 68 code-90094-admin-consent (high)

error-code-90094-admin-consent-title = A TI ainda não aprovou esta conferência
error-code-90094-admin-consent-meaning = Uma conferência na sua conta da Microsoft precisa da aprovação da TI. A conferência é opcional. A sua chave de acesso não precisa dela.
error-code-90094-admin-consent-do-1 = Feche a página e pule a conferência.
error-code-90094-admin-consent-do-2 = Abra { $ms-security-info } e veja se a sua chave de acesso está na lista. Isso basta.
error-code-90094-admin-consent-do-3 = Se a sua empresa quiser a conferência, envie ao suporte de TI a mensagem abaixo.
error-code-90094-admin-consent-it = 90094 AdminConsentRequired, 90095 AdminConsentRequiredRequestAccess ou 65001 DelegationDoesNotExist: falta o consentimento do administrador para o aplicativo da conferência opcional pelo Graph. As duas permissões delegadas, UserAuthMethod-Passkey.Read (menor privilégio) e UserAuthenticationMethod.Read, precisam dele. Conceda-o, ou deixe a conferência desativada.

## 69 code-900561-back-button (high)

error-code-900561-back-button-title = A página foi aberta na ordem errada
error-code-900561-back-button-meaning = Isso acontece, por exemplo, depois do botão Voltar do navegador. Nada está quebrado.
error-code-900561-back-button-do-1 = Feche a página.
error-code-900561-back-button-do-2 = Abra { $ms-security-info } de novo a partir deste programa e comece por ali.
error-code-900561-back-button-do-3 = Se o mesmo número aparecer de novo, envie ao suporte de TI a mensagem abaixo, com o número 900561.
error-code-900561-back-button-it = 900561 BadResourceRequestInvalidRequest: a página foi chamada de um modo que ela não aceita, por exemplo com o botão Voltar. A pessoa recomeça por “Security info”.

## 70 code-50105-not-assigned (high)

error-code-50105-not-assigned-title = Sua conta ainda não tem acesso a este aplicativo
error-code-50105-not-assigned-meaning = Sua empresa precisa primeiro dar à sua conta acesso ao aplicativo. Você não fez nada de errado.
error-code-50105-not-assigned-do-1 = Não continue tentando. Tentar de novo não muda nada.
error-code-50105-not-assigned-do-2 = Envie ao suporte de TI a mensagem abaixo, com o número 50105.
error-code-50105-not-assigned-it = 50105 EntitlementGrantsNotFound: o usuário não está atribuído ao aplicativo. O log de entrada informa o aplicativo. Atribua o usuário ou um grupo.

## 71 window-without-passkeys (medium, our own row)

error-window-without-passkeys-title = Esta janela ou este navegador não consegue usar chaves de acesso
error-window-without-passkeys-meaning = Alguns programas abrem a própria janela de login, e muitas vezes as chaves de acesso não funcionam ali. Alguns navegadores também não conseguem usar uma chave de acesso do Authenticator, por exemplo o Firefox no Linux ou no Android. Não há nada de errado com a sua chave de acesso.
error-window-without-passkeys-do-1 = Cancele o login nessa janela.
error-window-without-passkeys-do-2 = Entre por uma janela normal do Microsoft Edge ou do Google Chrome. Em um celular Android, use o Google Chrome.
error-window-without-passkeys-do-3 = Se o programa só abrir a própria janela, escolha ali outro método de login. Se não tiver nenhum, envie ao suporte de TI a mensagem abaixo.
error-window-without-passkeys-it = A janela de login de alguns programas não consegue concluir o WebAuthn (há relatos sobre o Windows App), e o Firefox no Linux e no Android não dá suporte a chaves de acesso do Authenticator. Faça o programa entrar pelo navegador do sistema, ou permita um segundo método para ele.

## 72 provider-switch-locked (medium, our own row)

error-provider-switch-locked-title = O gerenciamento bloqueou a opção do Authenticator
error-provider-switch-locked-meaning = Em um celular gerenciado ou em um perfil de trabalho, a empresa decide quais aplicativos podem salvar chaves de acesso. Você não pode mudar isso, e não fez nada de errado.
error-provider-switch-locked-do-1 = O seu celular tem um perfil de trabalho? Então a página das configurações pode ter uma parte para os aplicativos pessoais e outra para os de trabalho. Veja a parte de trabalho.
error-provider-switch-locked-do-2 = Se o botão também estiver bloqueado ali, envie ao suporte de TI a mensagem abaixo. Diga se o celular é seu ou da empresa.
error-provider-switch-locked-it = O gerenciamento de dispositivos restringe os provedores de credenciais (credential providers). Nos perfis de trabalho gerenciados pelo Google, a partir do Android 15, os provedores de terceiros vêm desativados: permita com.azure.authenticator. Em um iPhone gerenciado, uma restrição do preenchimento automático de senhas pode ocultar ou bloquear o botão.

## 73 authenticator-not-offered (medium, our own row)

error-authenticator-not-offered-title = Outro aplicativo responde no lugar do Authenticator
error-authenticator-not-offered-meaning = Muitos celulares oferecem primeiro o próprio aplicativo de senhas, mesmo com o Authenticator ativado. Uma chave de acesso salva ali fica no lugar errado. Você não fez nada de errado.
error-authenticator-not-offered-do-1 = Cancele e não salve a chave de acesso no outro aplicativo.
error-authenticator-not-offered-do-2 = Abra o Authenticator no celular. Toque na sua conta corporativa e depois em { $auth-create-a-passkey }. Siga as etapas ali até o Authenticator ficar ativado nas configurações do celular.
error-authenticator-not-offered-do-3 = Se o celular perguntar onde salvar a chave de acesso, escolha { $auth-name }. Se não aparecer, procure { $samsung-use-a-different-passkey } ou palavras parecidas.
error-authenticator-not-offered-do-4 = Instale as atualizações do celular. Se o Authenticator continuar sem ser oferecido, envie ao suporte de TI a mensagem abaixo.
error-authenticator-not-offered-it = Outro provedor de credenciais (credential provider) fica com a solicitação (Samsung Pass, Google Password Manager, Apple Passwords ou o aplicativo do fabricante). No Android 14, alguns celulares OnePlus enviam toda solicitação ao Google Password Manager; alguns Xiaomi não mantêm o botão ativado. Registrar dentro do Authenticator costuma evitar a janela de salvamento. Caso contrário: Android 15 ou mais recente, outro celular ou uma chave de segurança.

## 74 phone-lost-or-replaced (high, our own row)

error-phone-lost-or-replaced-title = O celular com a chave de acesso foi perdido, trocado ou redefinido
error-phone-lost-or-replaced-meaning = Uma chave de acesso fica no celular em que foi criada. Nenhum backup do Authenticator a contém, por isso você precisa de uma nova. Isso é normal.
error-phone-lost-or-replaced-do-1 = Você ainda tem o celular antigo? Crie primeiro uma nova chave de acesso no celular novo. Só depois apague o celular antigo.
error-phone-lost-or-replaced-do-2 = O celular foi perdido ou roubado? Ligue logo para o suporte de TI, para que tirem da sua conta a chave de acesso dele.
error-phone-lost-or-replaced-do-3 = Se você não consegue mais entrar, peça ao suporte de TI um código de curta duração: { $ms-temporary-access-pass }. Envie a eles a mensagem abaixo. { -nobody-asks }
error-phone-lost-or-replaced-do-4 = Use o passe no celular novo e crie a chave de acesso com este programa. Se o passe não funcionar, ligue para o suporte de TI.
error-phone-lost-or-replaced-it = A chave de acesso está ligada a um celular perdido, trocado ou redefinido; o backup do Authenticator nunca contém chaves de acesso. Se o celular foi perdido, exclua a chave de acesso e os outros métodos dele nos métodos de autenticação do usuário. Emita um Passe de Acesso Temporário (TAP) para que a pessoa possa registrar o celular novo. { -check-who }

## 75 confirm-in-app-being-set-up (medium, our own row)

error-confirm-in-app-being-set-up-title = Para configurar o Authenticator, o Authenticator é pedido
error-confirm-in-app-being-set-up-meaning = O login quer que você confirme no Authenticator, mas o Authenticator é novo neste celular, foi redefinido ou excluído. Você não consegue sair desse círculo sem ajuda, e não fez nada de errado.
error-confirm-in-app-being-set-up-do-1 = Você ainda tem outro celular com o Authenticator, ou outro método de login? Então confirme com ele.
error-confirm-in-app-being-set-up-do-2 = Se não, peça ao suporte de TI um código de curta duração: { $ms-temporary-access-pass }. Envie a eles a mensagem abaixo. { -nobody-asks }
error-confirm-in-app-being-set-up-do-3 = Use o passe no celular, quando o Authenticator pedir que você entre. Não exclua nada ali.
error-confirm-in-app-being-set-up-do-4 = Se o passe não for aceito, ligue para o suporte de TI.
error-confirm-in-app-being-set-up-it = O único método da pessoa é um Authenticator que não existe mais (aplicativo redefinido ou excluído, ou outro celular). Emita um Passe de Acesso Temporário (TAP): ele conta como MFA, e a pessoa entra no Authenticator com ele. Depois remova a entrada antiga do Authenticator. { -check-who }

## 76 no-phone-to-use (medium, our own row)

error-no-phone-to-use-title = Sem celular adequado, ou sem celular pessoal para o trabalho
error-no-phone-to-use-meaning = Nem todo mundo tem um celular adequado, e algumas pessoas não querem usar o celular pessoal para o trabalho. Tudo bem, e há outras soluções.
error-no-phone-to-use-do-1 = Peça ao suporte de TI uma chave de segurança ou um celular da empresa. Envie a eles a mensagem abaixo.
error-no-phone-to-use-do-2 = Você não precisa instalar nada em um celular pessoal antes de ter uma resposta. Se só quiser saber o que o Authenticator muda no celular, pergunte isso também ao suporte de TI.
error-no-phone-to-use-it = A pessoa não tem um celular com iOS 17 ou Android 14 ou mais recente, ou não quer usar um celular pessoal. Ofereça uma chave de segurança FIDO2 (o AAGUID dela precisa ser permitido no perfil de chaves de acesso), um celular da empresa ou outro método que as suas políticas aceitem.

## 77 prompt-again-although-done (high, our own row)

error-prompt-again-although-done-title = O aviso volta, embora a chave de acesso já exista
error-prompt-again-although-done-meaning = Isso não é um erro. O aviso procura uma chave de acesso no aparelho que você está usando, e a sua está no celular. Por isso ele pode voltar em um computador com Windows ou em um Mac.
error-prompt-again-although-done-do-1 = Abra { $ms-security-info } e veja se a sua chave de acesso está na lista. Se estiver, você já fez tudo.
error-prompt-again-although-done-do-2 = Quando o aviso aparecer, escolha { $ms-skip-for-now }.
error-prompt-again-although-done-do-3 = Se você não conseguir pular o aviso, ou ele aparecer vezes demais, envie ao suporte de TI a mensagem abaixo.
error-prompt-again-although-done-it = A campanha de registro procura uma chave de acesso local que combine com o sistema e o navegador em uso. Uma chave de acesso no Authenticator encerra o aviso no iOS e no Android, mas não no Windows nem no macOS, a não ser que o perfil de chaves de acesso seja restrito por AAGUID ou exija atestado. Uma chave de segurança o encerra em todos esses sistemas. Não há falha; a pessoa pode pular o aviso.

## 78 chat-message-asks-for-passkey (high, our own row)

error-chat-message-asks-for-passkey-title = Uma mensagem de chat pede para configurar uma chave de acesso
error-chat-message-asks-for-passkey-meaning = Empresas podem enviar mensagens assim no Microsoft Teams, então ela pode ser verdadeira. Mas a mensagem sozinha não prova isso.
error-chat-message-asks-for-passkey-do-1 = Não use nenhum link da mensagem. Crie a chave de acesso com este programa, que abre a página certa para você.
error-chat-message-asks-for-passkey-do-2 = A mensagem pede uma senha, um passe, um código ou uma foto de um QR code? Então não responda. { -nobody-asks }
error-chat-message-asks-for-passkey-do-3 = Em caso de dúvida, ligue para o suporte de TI em um número que você conhece e leia a mensagem para eles.
error-chat-message-asks-for-passkey-it = Uma campanha de chaves de acesso do Conditional Access Optimization Agent envia mensagens assim no Teams (até 200 pessoas, por padrão administradores). Ela não verifica se essas pessoas podem usar chaves de acesso. Verifique se há uma campanha assim no seu locatário; se não houver, trate a mensagem como phishing.

## 79 somebody-asks-for-code (medium, our own row)

error-somebody-asks-for-code-title = Alguém pede um passe, um código ou uma foto do QR code
error-somebody-asks-for-code-meaning = Com o seu passe ou código, outra pessoa poderia entrar como se fosse você. { -nobody-asks } Se alguém tenta, a culpa não é sua.
error-somebody-asks-for-code-do-1 = Não envie nada. Encerre a ligação ou o chat.
error-somebody-asks-for-code-do-2 = Você já enviou algo? Isso tem conserto, se o suporte de TI souber logo.
error-somebody-asks-for-code-do-3 = Ligue imediatamente para o suporte de TI, em um número que você conhece, e envie a eles a mensagem abaixo.
error-somebody-asks-for-code-it = Alguém pediu à pessoa um Passe de Acesso Temporário (TAP), um código ou uma foto do QR code. Um TAP conta como MFA: quem o tiver pode entrar e registrar um método. Se algo foi entregue, exclua o TAP, verifique os métodos adicionados desde então e examine o log de entrada. { -check-who }

## 80 pass-used-but-more-asked (medium, our own row)

error-pass-used-but-more-asked-title = O Passe de Acesso Temporário funcionou, mas outra coisa é pedida
error-pass-used-but-more-asked-meaning = Não há nada de errado com o seu passe. Provavelmente uma regra da empresa não aceita um passe neste ponto. Outro passe não muda isso.
error-pass-used-but-more-asked-do-1 = Não peça outro passe. Guarde o que você tem. { -nobody-asks }
error-pass-used-but-more-asked-do-2 = Se a página oferecer outro método de login que você tem, use-o.
error-pass-used-but-more-asked-do-3 = Se não, envie ao suporte de TI a mensagem abaixo. A TI pode mudar a regra.
error-pass-used-but-more-asked-it = Provavelmente uma força de autenticação não aceita um Passe de Acesso Temporário (TAP), por exemplo uma força só com chave de acesso em todos os recursos; outro TAP não ajuda. Solução documentada: políticas separadas para computadores e celulares, com uma força móvel de TAP mais chave de acesso idêntica à de “Register security information”, ou um filtro de aplicativos. Além disso: se alguém no escopo do registro de SSPR ou da política de registro de MFA entrar com um TAP em um navegador, vai parar no modo de interrupção, no qual nenhuma chave de acesso pode ser registrada.
