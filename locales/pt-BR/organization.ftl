about-it-done = O gerenciamento de dispositivos pode perguntar a este programa se você já tem a chave de acesso e desde quando.
about-it-untold = Este programa não diz ao gerenciamento de dispositivos até onde você chegou.
