## 1 passkey-not-accepted (medium)

error-passkey-not-accepted-title = A Microsoft não aceitou esta chave de acesso
error-passkey-not-accepted-meaning = A chave de acesso foi criada no seu celular, mas sua empresa só aceita chaves criadas dentro do aplicativo Authenticator. Você não fez nada de errado: a página da web levou você pelo outro caminho.
error-passkey-not-accepted-do-1 = No celular, abra o Authenticator e toque na sua conta corporativa. Toque em { $auth-settings } e depois em { $auth-delete-passkey }. Isso remove apenas a chave de acesso recusada.
error-passkey-not-accepted-do-2 = Continue no Authenticator, toque de novo na sua conta corporativa e depois em { $auth-create-a-passkey }. Siga as etapas que aparecem.
error-passkey-not-accepted-do-3 = Se a chave de acesso for recusada de novo, envie ao suporte de TI a mensagem que este programa preparou.
error-passkey-not-accepted-it = É muito provável que o atestado (attestation) seja imposto e que a chave de acesso tenha vindo pelo caminho WebAuthn ({ $ms-having-trouble } ou o assistente de interrupção), que não consegue fornecê-lo. A pessoa exclui a chave de acesso que sobrou e registra uma nova dentro do Authenticator. Para quem precisa usar o QR code, uma opção é um perfil de chave de acesso separado, sem atestado.

## 2 app-protection-block (medium)

error-app-protection-block-title = Uma regra da empresa bloqueia o Authenticator aqui
error-app-protection-block-meaning = Neste ponto, sua empresa exige um aplicativo com proteção especial, e o Authenticator não pode ser um deles. A culpa não é sua, e tentar de novo não vai adiantar.
error-app-protection-block-do-1 = Pare aqui. Você não precisa excluir nada nem recomeçar.
error-app-protection-block-do-2 = Envie ao suporte de TI a mensagem que este programa preparou. Eles podem mudar a regra.
error-app-protection-block-it = Uma política de Acesso Condicional que exige uma política de proteção de aplicativo ou um aplicativo cliente aprovado atinge a entrada do Authenticator, que é um agente (broker) e não consegue cumpri-la. Saídas documentadas: direcionar a aplicativos específicos com um filtro, combinar a concessão com dispositivo em conformidade por OU, ou uma isenção por tempo limitado com controles compensatórios. A Microsoft documenta uma exclusão para Microsoft Authenticator Credential Registration (ID do aplicativo 6aa00308-ea33-4caa-90d6-ae905d8cb51b), embora não em todas as versões da página: verifique no seu locatário.

## 3 compliant-device-required (medium)

error-compliant-device-required-title = Sua empresa quer gerenciar este celular primeiro
error-compliant-device-required-meaning = Uma regra da empresa só deixa passar aqui celulares gerenciados. A mensagem vem dessa regra, não de algo que você fez.
error-compliant-device-required-do-1 = Não toque ainda em { $auth-continue }. Isso pode colocar seu celular sob o gerenciamento da empresa.
error-compliant-device-required-do-2 = Só registre o celular no gerenciamento se o suporte de TI pedir.
error-compliant-device-required-do-3 = Envie ao suporte de TI a mensagem que este programa preparou e pergunte se este celular deve ser gerenciado. Quando isso estiver resolvido, volte aqui e continue.
error-compliant-device-required-it = Uma concessão de dispositivo em conformidade se aplica ao registro feito pelo celular: a leitura dos métodos (UserAuthenticationMethod.Read) é isenta, a gravação (UserAuthenticationMethod.ReadWrite) não. Registre o celular no gerenciamento ou exclua o registro da política. A Microsoft documenta para isso Microsoft Authenticator Credential Registration (ID do aplicativo 6aa00308-ea33-4caa-90d6-ae905d8cb51b), verifique no seu locatário; na prática, também se exclui Azure Credential Configuration Endpoint Service (ID do aplicativo ea890292-c8c8-4433-b5ea-b09d0668e1a6), o que não está documentado.

## 4 signin-blocked-security-info (medium)

error-signin-blocked-security-info-title = Esta etapa só é permitida em certos lugares ou dispositivos
error-signin-blocked-security-info-meaning = Sua empresa protege esta etapa para que mais ninguém possa mudar a forma como você entra. Você não fez nada de errado.
error-signin-blocked-security-info-do-1 = Se você sabe qual lugar ou dispositivo sua empresa exige, como a rede do escritório, tente de novo lá.
error-signin-blocked-security-info-do-2 = Se não sabe, peça ao suporte de TI um código de curta duração: { $ms-temporary-access-pass }. Use-o no celular, não neste computador.
error-signin-blocked-security-info-do-3 = Se o bloqueio continuar, envie ao suporte de TI a mensagem que este programa preparou.
error-signin-blocked-security-info-it = Provavelmente AADSTS53010 (ProofUpBlockedDueToSecurityInfoAcr): uma política sobre a ação do usuário “Register security information”, ou uma força de autenticação que bloqueia os pontos de extremidade de credenciais. A própria entrada no Authenticator está sujeita a essa política. Um Passe de Acesso Temporário (TAP) satisfaz a MFA em qualquer dispositivo ou local; alinhe a política de celulares com a do registro. O mesmo título também aparece com 53003, quando uma política bloqueia plataformas de dispositivos.

## 5 finish-setup-on-web (medium)

error-finish-setup-on-web-title = O Authenticator manda você para o navegador
error-finish-setup-on-web-meaning = As regras da sua empresa pedem uma chave de acesso antes de você ter uma. O aplicativo e o navegador podem então ficar mandando você de um lado para o outro, e a culpa não é sua.
error-finish-setup-on-web-do-1 = Pare aqui por enquanto, para não ficar andando em círculos.
error-finish-setup-on-web-do-2 = Só toque em { $auth-open-browser } se o suporte de TI pedir.
error-finish-setup-on-web-do-3 = Envie ao suporte de TI a mensagem que este programa preparou. Eles podem liberar o caminho para você.
error-finish-setup-on-web-it = Uma força de autenticação só com chave de acesso em todos os recursos atinge também a entrada necessária para criar a primeira chave de acesso. Solução documentada: políticas separadas para computadores e celulares, com uma força móvel de TAP mais chave de acesso idêntica à de “Register security information”, ou um filtro de aplicativos. Terminar no navegador só funciona enquanto o atestado estiver desativado.

## 6 contact-admin-no-mfa (medium)

error-contact-admin-no-mfa-title = Você precisa de uma segunda prova de que é você
error-contact-admin-no-mfa-meaning = Uma chave de acesso só pode ser adicionada depois de uma segunda prova, e sua conta ainda não tem uma. Você não consegue resolver isso sem ajuda, e não fez nada de errado.
error-contact-admin-no-mfa-do-1 = Peça ao suporte de TI um código de curta duração: { $ms-temporary-access-pass }. Este programa tem uma mensagem pronta que você pode enviar.
error-contact-admin-no-mfa-do-2 = Quando tiver o código, use-o no celular, não neste computador. Ele pode funcionar só uma vez.
error-contact-admin-no-mfa-do-3 = Depois, volte aqui e siga para a próxima etapa. Se o código não funcionar, avise o suporte de TI.
error-contact-admin-no-mfa-it = A conta não tem nenhum método de MFA, e o registro precisa de MFA ou de um Passe de Acesso Temporário (TAP). Emita um TAP para uso no celular: depois de entrar com um TAP de uso único, o registro precisa ser concluído em 10 minutos; um TAP de vários usos pode ser usado de novo e reinicia esse prazo.

## 7 lets-try-something-else (high)

error-lets-try-something-else-title = Entre mais uma vez, de outra forma
error-lets-try-something-else-meaning = Duas regras de segurança se atrapalharam. Você não fez nada de errado, e começar do zero costuma resolver.
error-lets-try-something-else-do-1 = Feche todas as janelas do navegador.
error-lets-try-something-else-do-2 = Abra de novo a página { $ms-security-info } por este programa.
error-lets-try-something-else-do-3 = Ao entrar, escolha um método de login diferente do da última vez.
error-lets-try-something-else-do-4 = Se a mensagem voltar, envie ao suporte de TI a mensagem que este programa preparou.
error-lets-try-something-else-it = A força de autenticação na ação do usuário “Register security information” entra em conflito com a regra de que o My Sign-Ins pede MFA se nenhuma foi feita nos últimos 10 minutos. Solução documentada: frequência de entrada “Every time” nessa ação do usuário. A pessoa também pode entrar de novo com um método que a força aceite.

## 8 key-type-blocked (medium)

error-key-type-blocked-title = A chave de acesso provavelmente foi salva no lugar errado
error-key-type-blocked-meaning = Ela provavelmente foi para outro gerenciador de senhas, como o Samsung Pass, e sua empresa não aceita chaves de acesso de lá. Isso acontece com facilidade, porque os celulares costumam sugerir o próprio aplicativo.
error-key-type-blocked-do-1 = Exclua a nova chave de acesso no aplicativo em que ela foi salva.
error-key-type-blocked-do-2 = Tente de novo. Quando o celular perguntar onde salvar a chave de acesso, escolha { $auth-name }.
error-key-type-blocked-do-3 = Se não aparecer, procure { $samsung-use-a-different-passkey } ou palavras parecidas.
error-key-type-blocked-do-4 = Se você escolheu o Authenticator e mesmo assim houve recusa, envie ao suporte de TI a mensagem que este programa preparou.
error-key-type-blocked-it = O AAGUID da nova chave de acesso não é permitido para este usuário, em geral porque outro provedor atendeu à solicitação. Se o próprio Authenticator foi recusado, permita os AAGUIDs dele: de1e552d-db1d-4423-a619-566b625cdc84 (Android) e 90a3ccdf-635c-4729-a248-9b709135078f (iOS).

## 9 passkey-not-registered (medium)

error-passkey-not-registered-title = A chave de acesso não foi salva desta vez
error-passkey-not-registered-meaning = Talvez a operação tenha demorado demais ou sido cancelada, ou a janela fosse anônima ou privada. Nada foi danificado, e você pode simplesmente tentar de novo.
error-passkey-not-registered-do-1 = Use uma janela normal do Microsoft Edge ou do Google Chrome, não uma anônima ou privada nem uma janela dentro de outro programa.
error-passkey-not-registered-do-2 = Deixe o celular desbloqueado na mão e comece de novo.
error-passkey-not-registered-do-3 = Se falhar pela segunda vez, envie ao suporte de TI a mensagem que este programa preparou.
error-passkey-not-registered-it = Típico de um navegador incorporado (visto na janela de login do Windows App), de um tempo esgotado ou de uma janela privada. Faça o cadastro em uma janela normal do navegador, não pelo Windows App.

## 10 passkey-already-exists (high)

error-passkey-already-exists-title = Uma tentativa anterior deixou uma chave de acesso
error-passkey-already-exists-meaning = Já existe uma chave de acesso no seu celular, mas a sua conta corporativa pode não conhecê-la. Isso pode acontecer quando uma tentativa anterior parou no meio.
error-passkey-already-exists-do-1 = Abra sua página { $ms-security-info }. Se a chave de acesso estiver na lista, talvez já esteja tudo pronto: vá para a última conferência deste programa.
error-passkey-already-exists-do-2 = Se ela não estiver na lista, abra o Authenticator no celular e toque na sua conta corporativa. Toque em { $auth-settings } e depois em { $auth-delete-passkey }.
error-passkey-already-exists-do-3 = Toque de novo na sua conta corporativa e depois em { $auth-create-a-passkey }.
error-passkey-already-exists-do-4 = Se falhar de novo, envie ao suporte de TI a mensagem que este programa preparou.
error-passkey-already-exists-it = Existe uma chave de acesso local no Authenticator sem correspondente no Entra, depois de uma recusa por atestado, de um tempo esgotado ou de um provedor não permitido. A pessoa exclui a chave de acesso local e tenta de novo; exclua a entrada obsoleta no servidor, se houver.

## 11 work-profile-cannot-sign-in (high)

error-work-profile-cannot-sign-in-title = A chave de acesso está no outro lado do seu celular
error-work-profile-cannot-sign-in-meaning = Seu celular separa os aplicativos de trabalho e os pessoais, e uma chave de acesso só funciona no lado em que foi criada. Provavelmente você só precisa de uma segunda.
error-work-profile-cannot-sign-in-do-1 = Abra o Authenticator do seu perfil de trabalho, o que tem a maleta.
error-work-profile-cannot-sign-in-do-2 = Toque nele na sua conta corporativa e depois em { $auth-create-a-passkey }. Você pode manter a primeira chave de acesso.
error-work-profile-cannot-sign-in-do-3 = Se não houver um Authenticator com maleta, ou se falhar, envie ao suporte de TI a mensagem que este programa preparou.
error-work-profile-cannot-sign-in-it = No Android, uma chave de acesso só pode ser usada no perfil em que foi criada. O Authenticator precisa estar instalado no perfil de trabalho, ser permitido ali como provedor de credenciais (credential provider) e ter a própria chave de acesso; a do perfil pessoal não conta.

## 12 sign-in-another-way (high)

error-sign-in-another-way-title = Esta chave de acesso não funciona mais
error-sign-in-another-way-meaning = A Microsoft não conseguiu usar a chave de acesso do seu celular. Ela não é mais válida, mas criar uma nova é rápido.
error-sign-in-another-way-do-1 = Entre com outro método de login que você tenha.
error-sign-in-another-way-do-2 = Exclua a chave de acesso antiga: no Authenticator, toque na sua conta corporativa, { $auth-settings }, { $auth-delete-passkey }. Se ela também estiver na página { $ms-security-info }, exclua lá também.
error-sign-in-another-way-do-3 = Crie uma nova chave de acesso com este programa.
error-sign-in-another-way-do-4 = Se você não tiver outra forma de entrar, envie ao suporte de TI a mensagem que este programa preparou.
error-sign-in-another-way-it = A chave de acesso no dispositivo não é mais válida para esta conta. A pessoa entra com outro método ou com um Passe de Acesso Temporário (TAP), remove a chave de acesso obsoleta e registra uma nova.

## 13 passkey-no-longer-usable (high)

error-passkey-no-longer-usable-title = Esta chave de acesso foi removida da sua conta
error-passkey-no-longer-usable-meaning = Seu celular ainda tem a chave de acesso antiga, mas sua conta não a reconhece mais. Você só precisa de uma nova.
error-passkey-no-longer-usable-do-1 = No Authenticator, toque na sua conta corporativa, depois em { $auth-settings } e em { $auth-delete-passkey }.
error-passkey-no-longer-usable-do-2 = Crie uma nova chave de acesso com este programa.
error-passkey-no-longer-usable-do-3 = Se você não conseguir entrar sem a antiga, envie ao suporte de TI a mensagem que este programa preparou.
error-passkey-no-longer-usable-it = A chave de acesso foi excluída no servidor e continua no celular. A pessoa exclui a cópia local e registra uma nova; emita um Passe de Acesso Temporário (TAP) se não restar outro método.

## 14 phone-option-or-qr-missing (high)

error-phone-option-or-qr-missing-title = O computador não oferece o seu celular
error-phone-option-or-qr-missing-meaning = O QR code só aparece quando o computador e o celular conseguem se perceber. Em geral, o Bluetooth está desligado ou não é permitido, ou o celular está longe demais.
error-phone-option-or-qr-missing-do-1 = Ligue o Bluetooth no computador e no celular. Não é preciso parear os dois.
error-phone-option-or-qr-missing-do-2 = Coloque o celular ao lado do computador e confira se os dois estão com internet. Depois, procure de novo { $ms-phone-option }.
error-phone-option-or-qr-missing-do-3 = Ainda não apareceu? Volte neste programa e escolha um caminho sem QR code. Ele não precisa de Bluetooth.
error-phone-option-or-qr-missing-do-4 = Se nenhum outro caminho for oferecido, envie ao suporte de TI a mensagem que este programa preparou.
error-phone-option-or-qr-missing-it = O Bluetooth está desligado, proibido por política ou fora de alcance, ou um dispositivo está offline. O Bluetooth pode ser permitido só para chaves de acesso: ServicesAllowedList com os serviços 0000FFFD-0000-1000-8000-00805F9B34FB e 0000FFF9-0000-1000-8000-00805F9B34FB. O caminho dentro do aplicativo e o que passa do computador para o aplicativo não precisam de Bluetooth.

## 15 stuck-connecting-to-device (medium)

error-stuck-connecting-to-device-title = O computador e o celular não conseguem se conectar
error-stuck-connecting-to-device-meaning = O QR code foi lido, mas a conexão não se estabelece. Em geral, a rede está bloqueando, e você não tem como ver isso.
error-stuck-connecting-to-device-do-1 = Cancele, confira se o Bluetooth está ligado nos dois aparelhos e tente mais uma vez.
error-stuck-connecting-to-device-do-2 = Se for permitido, tente em outra rede.
error-stuck-connecting-to-device-do-3 = Ou volte neste programa e escolha um caminho sem QR code.
error-stuck-connecting-to-device-do-4 = Envie ao suporte de TI a mensagem que este programa preparou, para que possam liberar a rede.
error-stuck-connecting-to-device-it = Os hosts de túnel do caminho por QR provavelmente estão bloqueados ou interceptados. Permita cable.ua5v.com (Android), cable.auth.com, app-site-association.cdn-apple.com e app-site-association.networking.apple (iPhone e iPad) a partir do computador e do celular, sem proxy e sem inspeção TLS. O Bluetooth precisa funcionar nos dois dispositivos.

## 16 tap-blocked-by-policy (high)

error-tap-blocked-by-policy-title = O código temporário foi recusado
error-tap-blocked-by-policy-meaning = O código pode já ter sido usado ou não combinar com as configurações da sua empresa. Você não fez nada de errado, mas precisa de um novo.
error-tap-blocked-by-policy-do-1 = Não digite o mesmo código de novo.
error-tap-blocked-by-policy-do-2 = Peça ao suporte de TI um novo código ({ $ms-temporary-access-pass }) e envie a eles a mensagem que este programa preparou.
error-tap-blocked-by-policy-do-3 = Use o novo código no celular, não neste computador. Se ele também for recusado, ligue de novo para o suporte de TI.
error-tap-blocked-by-policy-it = O usuário não está no escopo da política de Passe de Acesso Temporário (TAP), o passe é de vários usos enquanto a política impõe uso único, ou ele já foi usado. Corrija a política e emita um novo passe; um passe de uso único precisa ser gasto no celular.

## 17 tap-not-offered (high)

error-tap-not-offered-title = A página de login não pede seu código temporário
error-tap-not-offered-meaning = Um código novo pode levar alguns minutos para funcionar. Ele também pode já ter sido usado, ou sua conta ainda não está preparada para isso.
error-tap-not-offered-do-1 = Espere alguns minutos e comece o login de novo.
error-tap-not-offered-do-2 = Procure { $ms-use-tap-instead } ou palavras parecidas na página de login.
error-tap-not-offered-do-3 = Se não estiver lá, envie ao suporte de TI a mensagem que este programa preparou e peça que verifiquem o código.
error-tap-not-offered-it = O usuário não está no escopo da política de Passe de Acesso Temporário (TAP), o passe já foi gasto ou ainda não foi replicado (minutos). Verifique o escopo e o estado do passe e emita um novo, se necessário.

## 18 tap-guest-refused (high)

error-tap-guest-refused-title = Convidados não podem receber um código temporário
error-tap-guest-refused-meaning = Aqui, sua conta é de convidado, vinda de outra organização, e um código assim não pode ser dado a convidados. É uma regra geral e não tem nada a ver com você.
error-tap-guest-refused-do-1 = Peça ajuda com o login ao suporte de TI da sua própria organização, à qual sua conta pertence.
error-tap-guest-refused-do-2 = Avise também o suporte de TI daqui e envie a eles a mensagem que este programa preparou.
error-tap-guest-refused-it = Um Passe de Acesso Temporário (TAP) não pode ser adicionado a um convidado externo, e convidados não podem registrar chaves de acesso no locatário de recursos. Faça a pessoa realizar a MFA no locatário de origem.

## 19 more-information-required (medium)

error-more-information-required-title = Sua empresa pede que você adicione um método de login
error-more-information-required-meaning = Isso não é um erro, e você não fez nada de errado. A Microsoft mostra esta página quando sua empresa quer deixar sua conta mais segura.
error-more-information-required-do-1 = Ela apareceu quando você, por iniciativa própria, estava entrando na sua conta corporativa? Então clique em { $ms-next }. Na maioria das empresas, a página seguinte fica em mysignins.microsoft.com.
error-more-information-required-do-2 = Se ela quiser mostrar um QR code, tente { $ms-different-method } e depois { $ms-passkey-in-authenticator }.
error-more-information-required-do-3 = Se você não tem certeza de que a página é verdadeira, feche-a e pergunte ao suporte de TI.
error-more-information-required-it = O registro está sendo imposto no login (modo de interrupção); não há falha. A variante de chave de acesso do assistente pode iniciar o caminho WebAuthn, que falha com atestado: a pessoa escolhe então outro método e Passkey in Microsoft Authenticator.

## 20 restored-account-needs-sign-in (high)

error-restored-account-needs-sign-in-title = Sua conta veio de um backup e precisa de um login
error-restored-account-needs-sign-in-meaning = O texto em vermelho é só um lembrete. O nome da sua conta foi restaurado neste celular, mas as chaves não.
error-restored-account-needs-sign-in-do-1 = Toque na conta com o texto em vermelho { $auth-sign-in-to-add }.
error-restored-account-needs-sign-in-do-2 = Entre na conta. Depois disso, você pode criar a chave de acesso.
error-restored-account-needs-sign-in-do-3 = Se você não conseguir entrar, envie ao suporte de TI a mensagem que este programa preparou e peça um código temporário ({ $ms-temporary-access-pass }).
error-restored-account-needs-sign-in-it = A conta foi restaurada de um backup do Authenticator, que nunca contém chaves de acesso. A pessoa entra uma vez na conta e depois registra uma nova chave de acesso; emita um Passe de Acesso Temporário (TAP) se não restar outro método.

## 21 no-passkeys-available (high)

error-no-passkeys-available-title = Nenhuma chave de acesso foi encontrada no celular
error-no-passkeys-available-meaning = Talvez falte um detalhe, como o bloqueio de tela ou a internet. Em um celular novo, isso é normal: as chaves de acesso não passam do antigo para ele.
error-no-passkeys-available-do-1 = Confira se o celular tem bloqueio de tela.
error-no-passkeys-available-do-2 = Confira se o Bluetooth e a internet estão ligados no celular e no computador. Depois, tente de novo.
error-no-passkeys-available-do-3 = Celular novo? Comece este programa do início e crie uma nova chave de acesso. Guarde o celular antigo até lá, se ainda tiver.
error-no-passkeys-available-do-4 = Se você não tiver outra forma de entrar, peça ao suporte de TI um código temporário ({ $ms-temporary-access-pass }) e envie a eles a mensagem que este programa preparou.
error-no-passkeys-available-it = Nenhuma chave de acesso utilizável no celular: falta bloqueio de tela, Bluetooth ou internet, ou a chave de acesso ficou no celular antigo (ela nunca faz parte do backup do Authenticator). Emita um Passe de Acesso Temporário (TAP) para que a pessoa possa registrar uma nova.

## 22 rooted-or-jailbroken (high)

error-rooted-or-jailbroken-title = O Authenticator não confia no sistema deste celular
error-rooted-or-jailbroken-meaning = O sistema deste celular parece ter sido modificado. A Microsoft não permite mais contas corporativas em celulares assim, e sua empresa não pode desativar isso.
error-rooted-or-jailbroken-do-1 = Não configure a chave de acesso neste celular.
error-rooted-or-jailbroken-do-2 = Se você tiver outro celular, use esse outro e inicie este programa de novo.
error-rooted-or-jailbroken-do-3 = Se não tiver, envie ao suporte de TI a mensagem que este programa preparou e pergunte se há outra solução, como uma chave de segurança.
error-rooted-or-jailbroken-it = O Authenticator detectou um celular com jailbreak ou root. Em 2026, a Microsoft implantou um aviso, depois o bloqueio do registro e da entrada e depois a remoção das credenciais do Entra; está sempre ativo, sem opção de recusa. É preciso outro celular ou uma chave de segurança.

## 23 not-allowed-error (high)

error-not-allowed-error-title = A etapa foi interrompida
error-not-allowed-error-meaning = Ela foi cancelada, demorou demais, ou outra janela ficou na frente. Isso acontece com facilidade, e nada foi danificado.
error-not-allowed-error-do-1 = Deixe o celular desbloqueado ao seu lado.
error-not-allowed-error-do-2 = Tente de novo, com calma. Deixe a janela do navegador na frente e não clique em mais nada até terminar.
error-not-allowed-error-do-3 = Se continuar acontecendo, envie ao suporte de TI a mensagem que este programa preparou.
error-not-allowed-error-it = NotAllowedError indica cancelamento, tempo esgotado, perda de foco ou uma falha de CTAP. No Windows, os detalhes estão no log de eventos Microsoft-Windows-WebAuthN/Operational.

## 24 something-went-wrong (medium)

error-something-went-wrong-title = A página da Microsoft não disse o que deu errado
error-something-went-wrong-meaning = Esta mensagem pode significar muitas coisas. Muitas vezes, uma chave de acesso de outra tentativa ou de outro aplicativo está atrapalhando, e a culpa não é sua.
error-something-went-wrong-do-1 = Olhe na página { $ms-security-info } e no Authenticator. Se uma tentativa anterior deixou uma chave de acesso, exclua-a.
error-something-went-wrong-do-2 = Tente de novo em outro navegador, em uma janela normal.
error-something-went-wrong-do-3 = Se ainda falhar, envie ao suporte de TI a mensagem que este programa preparou.
error-something-went-wrong-it = Mensagem genérica, muitas vezes causada por uma credencial do cofre errado. Remova chaves de acesso obsoletas, tente outro navegador e veja os logs de entrada e de auditoria no horário da tentativa.

## 25 method-missing-in-list (high)

error-method-missing-in-list-title = As chaves de acesso no Authenticator não estão liberadas para sua conta
error-method-missing-in-list-meaning = A opção { $ms-passkey-in-authenticator } não é oferecida à sua conta. Isso é uma configuração da empresa que você não pode mudar.
error-method-missing-in-list-do-1 = Não escolha { $ms-plain-passkey } no lugar. Sua chave de acesso pode ir parar no aplicativo errado.
error-method-missing-in-list-do-2 = Envie ao suporte de TI a mensagem que este programa preparou. Eles podem liberar isso para você.
error-method-missing-in-list-it = Verifique se Passkey (FIDO2) está habilitado, se o usuário está em um grupo incluído e em nenhum excluído (a exclusão prevalece), se “Allow self-service set up” está em “Yes” e se o perfil do usuário permite os AAGUIDs do Authenticator.

## 26 code-53000-device-not-compliant (high)

error-code-53000-device-not-compliant-title = Sua empresa só permite aqui dispositivos verificados
error-code-53000-device-not-compliant-meaning = Uma regra da empresa diz que o dispositivo precisa cumprir certos requisitos primeiro. Você não fez nada de errado.
error-code-53000-device-not-compliant-do-1 = Pare aqui. Tentar de novo não vai mudar nada.
error-code-53000-device-not-compliant-do-2 = Envie ao suporte de TI a mensagem que este programa preparou, com o número 53000.
error-code-53000-device-not-compliant-it = 53000 DeviceNotCompliant: uma concessão de dispositivo em conformidade não foi cumprida. Coloque o dispositivo em conformidade ou exclua o registro. A Microsoft documenta para isso Microsoft Authenticator Credential Registration (ID do aplicativo 6aa00308-ea33-4caa-90d6-ae905d8cb51b); verifique no seu locatário.

## 27 code-53001-device-not-domain-joined (high)

error-code-53001-device-not-domain-joined-title = Uma regra para computadores da empresa foi aplicada ao seu dispositivo
error-code-53001-device-not-domain-joined-meaning = A regra pede um computador que faça parte da rede da empresa. Um celular não consegue cumpri-la, então você não tem como resolver isso.
error-code-53001-device-not-domain-joined-do-1 = Pare aqui. Tentar de novo não vai mudar nada.
error-code-53001-device-not-domain-joined-do-2 = Envie ao suporte de TI a mensagem que este programa preparou, com o número 53001.
error-code-53001-device-not-domain-joined-it = 53001 DeviceNotDomainJoined: está sendo aplicada uma concessão que exige um dispositivo com ingresso híbrido. Não a aplique a celulares.

## 28 code-53002-app-not-approved (high)

error-code-53002-app-not-approved-title = Uma regra da empresa não permite este aplicativo
error-code-53002-app-not-approved-meaning = Sua empresa tem uma lista de aplicativos aprovados, e o que está em uso não está nela. A culpa não é sua.
error-code-53002-app-not-approved-do-1 = Pare aqui. Tentar de novo não vai mudar nada.
error-code-53002-app-not-approved-do-2 = Envie ao suporte de TI a mensagem que este programa preparou, com o número 53002.
error-code-53002-app-not-approved-it = 53002 ApplicationUsedIsNotAnApprovedApp: a concessão de aplicativo cliente aprovado se aplica. A retirada dela foi anunciada para março de 2026, portanto substitua-a por uma política de proteção de aplicativo; note que o Authenticator também não consegue cumprir essa, por isso o registro precisa ficar fora dela.

## 29 code-53003-blocked-by-ca (high)

error-code-53003-blocked-by-ca-title = Uma regra da empresa bloqueou este login
error-code-53003-blocked-by-ca-meaning = Uma das regras de segurança da sua empresa disse não. Daqui, ninguém consegue ver qual, mas o suporte de TI consegue.
error-code-53003-blocked-by-ca-do-1 = Se a página mostrar um Correlation ID (ID de correlação), copie-o ou tire uma foto.
error-code-53003-blocked-by-ca-do-2 = Envie-o ao suporte de TI junto com a mensagem que este programa preparou.
error-code-53003-blocked-by-ca-it = 53003 BlockedByConditionalAccess: pode ser qualquer política de Acesso Condicional. O log de entrada informa a política; procure pelo ID de correlação. Se o aplicativo for o Microsoft Authenticator e o recurso for ea890292-c8c8-4433-b5ea-b09d0668e1a6, talvez o que está bloqueado seja o registro da chave de acesso; verifique também se há bloqueio de plataformas de dispositivos.

## 30 code-53004-53011-risk (high)

error-code-53004-53011-risk-title = A Microsoft interrompeu isto para proteger sua conta
error-code-53004-53011-risk-meaning = A Microsoft vê um risco e quer que o suporte de TI dê uma olhada primeiro. Isso não significa que você cometeu um erro.
error-code-53004-53011-risk-do-1 = Não continue tentando.
error-code-53004-53011-risk-do-2 = Fale logo com o suporte de TI e envie a eles a mensagem que este programa preparou.
error-code-53004-53011-risk-it = 53004 ProofUpBlockedDueToRisk ou 53011: o registro está bloqueado por causa de um risco. Investigue e corrija o risco e deixe a pessoa tentar de novo.

## 31 code-53009-app-protection (low)

error-code-53009-app-protection-title = Uma regra sobre aplicativos protegidos pode estar impedindo
error-code-53009-app-protection-meaning = Esse número costuma indicar que sua empresa exige um aplicativo com proteção especial. Em geral, você não pode mudar isso.
error-code-53009-app-protection-do-1 = Pare aqui por enquanto.
error-code-53009-app-protection-do-2 = Envie ao suporte de TI a mensagem que este programa preparou, com o número 53009.
error-code-53009-app-protection-it = Segundo relatos, 53009 aponta para a falta de uma política de proteção de aplicativo do Intune (fonte não confirmada). O Authenticator não consegue cumprir essa concessão: procure a política no log de entrada e use um filtro de aplicativos, um OU com dispositivo em conformidade ou uma exclusão do registro.

## 32 code-530035-security-defaults (high)

error-code-530035-security-defaults-title = A proteção básica da sua empresa bloqueou este login
error-code-530035-security-defaults-meaning = Sua empresa usa a proteção básica da Microsoft, e ela disse não aqui. Você não fez nada de errado.
error-code-530035-security-defaults-do-1 = Pare aqui. Tentar de novo provavelmente não vai mudar nada.
error-code-530035-security-defaults-do-2 = Envie ao suporte de TI a mensagem que este programa preparou, com o número 530035.
error-code-530035-security-defaults-it = 530035 BlockedBySecurityDefaults: os padrões de segurança do locatário bloqueiam a entrada. Não conhecemos uma solução documentada para esta etapa; veja no log de entrada o que foi recusado.

## 33 code-135010-key-not-found (medium)

error-code-135010-key-not-found-title = Sua conta não conhece esta chave de acesso
error-code-135010-key-not-found-meaning = O celular tem uma chave de acesso, mas ela provavelmente não está mais na sua conta. Uma nova resolve.
error-code-135010-key-not-found-do-1 = No Authenticator, toque na sua conta corporativa, depois em { $auth-settings } e em { $auth-delete-passkey }.
error-code-135010-key-not-found-do-2 = Crie uma nova chave de acesso com este programa.
error-code-135010-key-not-found-do-3 = Se falhar, envie ao suporte de TI a mensagem que este programa preparou, com o número 135010.
error-code-135010-key-not-found-it = 135010 KeyNotFound: a chave não é conhecida pelo Entra (código de documentação mais antiga). A pessoa exclui a chave de acesso local e registra uma nova.

## 34 android14-no-provider-switch (high)

error-android14-no-provider-switch-title = Este celular não tem a opção para o Authenticator
error-android14-no-provider-switch-meaning = Alguns fabricantes deixaram essa opção de fora do Android 14. Nenhum aplicativo consegue adicioná-la, então você não deixou passar nada.
error-android14-no-provider-switch-do-1 = Primeiro, use a pesquisa nas configurações do celular e digite { $android-search-passkey }.
error-android14-no-provider-switch-do-2 = Se não aparecer uma lista com { $auth-name }, procure uma atualização do sistema e instale o Android 15 ou mais recente, se o celular oferecer.
error-android14-no-provider-switch-do-3 = Não há atualização? Use outro celular, ou envie ao suporte de TI a mensagem que este programa preparou e peça uma chave de segurança.
error-android14-no-provider-switch-it = No Android 14, o Credential Manager era opcional para os fabricantes, e alguns celulares não o têm. A Microsoft recomenda o Android 15; para verificar um celular: adb shell pm has-feature android.software.credentials. Caso contrário, ofereça uma chave de segurança ou outro celular.

## 35 attestation-service-down (high)

error-attestation-service-down-title = Uma verificação do seu celular não pôde ser concluída
error-attestation-service-down-meaning = A Apple ou o Google precisa confirmar pela internet que o seu celular é autêntico. Esse serviço pode ficar sobrecarregado ou fora do ar por um tempo, e isso não tem nada a ver com você.
error-attestation-service-down-do-1 = Confira se o celular está com internet.
error-attestation-service-down-do-2 = Espere um pouco e tente de novo.
error-attestation-service-down-do-3 = Se mais tarde ainda falhar, envie ao suporte de TI a mensagem que este programa preparou.
error-attestation-service-down-it = Com o atestado imposto, o celular consulta a Apple (App Attest) ou o Google (Play Integrity e atestado de chaves) on-line. Verifique https://developer.apple.com/system-status/ e https://status.play.google.com/ e garanta que a rede do celular alcance esses serviços.

## 36 company-portal-too-old (high)

error-company-portal-too-old-title = Outro aplicativo da empresa no seu celular é antigo demais
error-company-portal-too-old-meaning = O aplicativo Company Portal (Portal da Empresa) do seu celular está em uma versão antiga e impede a configuração do Authenticator. Uma atualização resolve.
error-company-portal-too-old-do-1 = Abra a loja de aplicativos do celular, procure Company Portal (Portal da Empresa) e atualize.
error-company-portal-too-old-do-2 = Volte ao Authenticator e tente de novo.
error-company-portal-too-old-do-3 = Se você não conseguir atualizar, envie ao suporte de TI a mensagem que este programa preparou.
error-company-portal-too-old-it = Em celulares Android com Company Portal abaixo de 2111 (5.0.5333.0), o Authenticator não pode ser registrado. Distribua a atualização.

## 37 naming-page-hangs (low)

error-naming-page-hangs-title = A página do nome travou
error-naming-page-hangs-meaning = Muitas vezes a chave de acesso já foi salva, embora a página continue carregando. Provavelmente você fez tudo certo.
error-naming-page-hangs-do-1 = Abra a página { $ms-security-info } em uma nova aba e veja se a chave de acesso está na lista.
error-naming-page-hangs-do-2 = Se estiver, feche a página travada. Você pode seguir para a última conferência deste programa.
error-naming-page-hangs-do-3 = Se não estiver, tente mais uma vez. Se não adiantar, envie ao suporte de TI a mensagem que este programa preparou.
error-naming-page-hangs-it = Há relatos de que a página de nome do assistente no navegador às vezes trava, embora a chave de acesso exista. Verifique os métodos de autenticação do usuário; se a chave de acesso não estiver lá, peça à pessoa que exclua a chave de acesso local e registre uma nova dentro do Authenticator.

## 38 windows-whfb-credential-exists (high)

error-windows-whfb-credential-exists-title = O computador tentou ficar com a chave de acesso
error-windows-whfb-credential-exists-meaning = O Windows quis salvar a chave de acesso neste computador, onde você já tem um login desse tipo. A chave de acesso de que você precisa fica no celular.
error-windows-whfb-credential-exists-do-1 = Cancele e comece de novo.
error-windows-whfb-credential-exists-do-2 = Escolha { $ms-passkey-in-authenticator }. Se o Windows perguntar onde salvar a chave de acesso, escolha o celular, não o Windows.
error-windows-whfb-credential-exists-do-3 = Se o celular não for oferecido, volte neste programa e escolha o caminho dentro do Authenticator. Se isso também falhar, envie ao suporte de TI a mensagem que este programa preparou.
error-windows-whfb-credential-exists-it = O registro de uma chave de acesso do Microsoft Entra no Windows falha quando já existe uma credencial do Windows Hello para Empresas para a mesma conta. A pessoa deve escolher o celular, de preferência por Passkey in Microsoft Authenticator.
