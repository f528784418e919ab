about-it-done = O gerenciamento de dispositivos pode perguntar a este programa se você já tem a chave de acesso e desde quando.
about-it-untold = Este programa não diz ao gerenciamento de dispositivos até onde você chegou.
deadline-left = { $days ->
    [one] Falta { $days } dia
   *[other] Faltam { $days } dias
}
deadline-today = Hoje é o último dia
deadline-past = O último dia já passou
deadline-friendly = Sua empresa pede que todos configurem a chave de acesso até lá. Este programa não bloqueia nada.
deadline-firm = Sua empresa espera que todos tenham a chave de acesso até lá. Comece agora. Este programa não bloqueia nada.
later-title = Não é um bom momento?
later-text = Escolha quando quer ser lembrado.
later-left = { $count ->
    [one] Você pode adiar mais { $count } vez.
   *[other] Você pode adiar mais { $count } vezes.
}
later-hour = Em uma hora
later-day = Amanhã
later-week = Na próxima semana
managed-by = Gerenciado por { $name }
prompts-title = A Microsoft também pode perguntar
prompt-campaign = Depois de um login, a Microsoft pode oferecer uma chave de acesso para o dispositivo à sua frente. É autêntico, mas não é a chave de acesso no Authenticator. Pule e siga as etapas daqui.
prompt-sms-retirement = Se SMS ou ligações são sua única segunda prova, a Microsoft pode pedir uma chave de acesso no login e, mais adiante, não deixar pular.
prompt-teams = Uma mensagem no Teams que pede para configurar uma chave de acesso pode ser autêntica.
kiosk-countdown = { $seconds ->
    [one] Há alguém aí? Em { $seconds } segundo tudo recomeça. Mova o ponteiro ou pressione uma tecla para continuar.
   *[other] Há alguém aí? Em { $seconds } segundos tudo recomeça. Mova o ponteiro ou pressione uma tecla para continuar.
}
about-it-overlay = Sua empresa substituiu ou acrescentou estes dados: { $rows }
