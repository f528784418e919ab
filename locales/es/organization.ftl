about-it-done = La administración de dispositivos puede preguntar a este programa si ya tiene la clave de acceso y desde cuándo.
about-it-untold = Este programa no dice a la administración de dispositivos hasta dónde ha llegado.
deadline-left = { $days ->
    [one] Queda un día
   *[other] Quedan { $days } días
}
deadline-today = Hoy es el último día
deadline-past = El último día ya pasó
deadline-friendly = Su empresa pide que todos configuren la clave de acceso para entonces. Este programa no bloquea nada.
deadline-firm = Su empresa espera que todos tengan la clave de acceso para entonces. Empiece ahora, por favor. Este programa no bloquea nada.
later-title = ¿No es buen momento?
later-text = Elija cuándo quiere que se le recuerde.
later-left = { $count ->
    [one] Puede aplazarlo una vez más.
   *[other] Puede aplazarlo { $count } veces más.
}
later-hour = En una hora
later-day = Mañana
later-week = La próxima semana
managed-by = Administrado por { $name }
prompts-title = Puede que Microsoft también le pregunte
prompt-campaign = Después de iniciar sesión, Microsoft puede ofrecer una clave de acceso para el dispositivo que tiene delante. Es auténtico, pero no es la clave de acceso de Authenticator. Omítalo y siga los pasos de aquí.
prompt-sms-retirement = Si los SMS o las llamadas son su única segunda prueba, Microsoft puede pedirle una clave de acceso al iniciar sesión y, más adelante, no dejarle omitirlo.
prompt-teams = Un mensaje en Teams que le pide configurar una clave de acceso puede ser auténtico.
kiosk-countdown = { $seconds ->
    [one] ¿Hay alguien? En un segundo todo empieza de nuevo. Mueva el puntero o pulse una tecla para seguir.
   *[other] ¿Hay alguien? En { $seconds } segundos todo empieza de nuevo. Mueva el puntero o pulse una tecla para seguir.
}
about-it-overlay = Su empresa ha sustituido o añadido estos datos: { $rows }
