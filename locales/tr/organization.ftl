about-it-done = Cihaz yönetimi bu programa geçiş anahtarınızın olup olmadığını ve ne zamandan beri olduğunu sorabilir.
about-it-untold = Bu program cihaz yönetimine ne kadar ilerlediğinizi söylemez.
deadline-left = { $days ->
    [one] Bir gün kaldı
   *[other] { $days } gün kaldı
}
deadline-today = Bugün son gün
deadline-past = Son gün geçti
deadline-friendly = Kuruluşunuz herkesten o güne kadar geçiş anahtarını kurmasını istiyor. Bu program hiçbir şeyi kilitlemez.
deadline-firm = Kuruluşunuz o güne kadar herkesin geçiş anahtarı olmasını bekliyor. Lütfen şimdi başlayın. Bu program hiçbir şeyi kilitlemez.
later-title = Şu an uygun değil mi?
later-text = Ne zaman hatırlatılmasını istediğinizi seçin.
later-left = { $count ->
    [one] Bir kez daha erteleyebilirsiniz.
   *[other] { $count } kez daha erteleyebilirsiniz.
}
later-hour = Bir saat sonra
later-day = Yarın
later-week = Gelecek hafta
managed-by = Yöneten: { $name }
prompts-title = Microsoft da sorabilir
prompt-campaign = Oturum açtıktan sonra Microsoft, önünüzdeki cihaz için bir geçiş anahtarı önerebilir. Bu gerçektir ama Authenticator’daki geçiş anahtarı değildir. Atlayın ve buradaki adımları izleyin.
prompt-sms-retirement = Tek ikinci kanıtınız SMS veya aramaysa Microsoft oturum açarken geçiş anahtarı isteyebilir ve ileride atlamanıza izin vermeyebilir.
prompt-teams = Teams’te geçiş anahtarı kurmanızı isteyen bir ileti gerçek olabilir.
kiosk-countdown = { $seconds ->
    [one] Kimse var mı? Bir saniye içinde her şey baştan başlayacak. Kalmak için imleci oynatın veya bir tuşa basın.
   *[other] Kimse var mı? { $seconds } saniye içinde her şey baştan başlayacak. Kalmak için imleci oynatın veya bir tuşa basın.
}
about-it-overlay = Kuruluşunuz şu bilgileri değiştirdi veya ekledi: { $rows }
