about-it-done = Zarządzanie urządzeniami może zapytać ten program, czy masz klucz dostępu i od kiedy.
about-it-untold = Ten program nie mówi zarządzaniu urządzeniami, jak daleko jesteś.
deadline-left = { $days ->
    [one] Został jeden dzień
    [few] Zostały { $days } dni
    [many] Zostało { $days } dni
   *[other] Zostało { $days } dnia
}
deadline-today = Dziś jest ostatni dzień
deadline-past = Ostatni dzień już minął
deadline-friendly = Twoja organizacja prosi wszystkich o utworzenie klucza dostępu do tego dnia. Ten program niczego nie blokuje.
deadline-firm = Twoja organizacja oczekuje, że do tego dnia wszyscy będą mieć klucz dostępu. Zacznij teraz. Ten program niczego nie blokuje.
later-title = To nie jest dobry moment?
later-text = Wybierz, kiedy mamy Ci przypomnieć.
later-left = { $count ->
    [one] Możesz to odłożyć jeszcze raz.
    [few] Możesz to odłożyć jeszcze { $count } razy.
    [many] Możesz to odłożyć jeszcze { $count } razy.
   *[other] Możesz to odłożyć jeszcze { $count } raza.
}
later-hour = Za godzinę
later-day = Jutro
later-week = W przyszłym tygodniu
managed-by = Zarządzane przez: { $name }
prompts-title = Microsoft też może o to zapytać
prompt-campaign = Po zalogowaniu Microsoft może zaproponować klucz dostępu dla urządzenia, przy którym jesteś. To prawdziwa propozycja, ale nie chodzi o klucz dostępu w Authenticatorze. Pomiń ją i wykonaj kroki tutaj.
prompt-sms-retirement = Jeśli SMS-y lub rozmowy są Twoim jedynym drugim dowodem, Microsoft może przy logowaniu poprosić o klucz dostępu, a później nie pozwoli tego pominąć.
prompt-teams = Wiadomość w Teams z prośbą o utworzenie klucza dostępu może być prawdziwa.
kiosk-countdown = { $seconds ->
    [one] Czy ktoś tu jest? Za sekundę wszystko zacznie się od nowa. Porusz wskaźnikiem lub naciśnij klawisz, aby zostać.
    [few] Czy ktoś tu jest? Za { $seconds } sekundy wszystko zacznie się od nowa. Porusz wskaźnikiem lub naciśnij klawisz, aby zostać.
    [many] Czy ktoś tu jest? Za { $seconds } sekund wszystko zacznie się od nowa. Porusz wskaźnikiem lub naciśnij klawisz, aby zostać.
   *[other] Czy ktoś tu jest? Za { $seconds } sekundy wszystko zacznie się od nowa. Porusz wskaźnikiem lub naciśnij klawisz, aby zostać.
}
about-it-overlay = Twoja organizacja zastąpiła lub dodała te dane: { $rows }
