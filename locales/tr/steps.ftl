do-what-you-see = Ekranınıza uyan satırı izleyin:

step-get-authenticator = Microsoft Authenticator’ı yükleyin
step-turn-on-provider = Authenticator’ı geçiş anahtarları için etkinleştirin
step-open-security-info = My Sign-Ins’i bu bilgisayarda açın
step-open-security-info-on-phone = My Sign-Ins’i telefonunuzda açın
step-choose-method = Ne ekleyeceğinizi seçin
step-different-way = QR kodu isteyin
step-show-code = QR kodunu gösterin
step-scan-code = QR kodunu tarayın
step-save-in-authenticator = Geçiş anahtarını Authenticator’a kaydedin
step-name-passkey = Geçiş anahtarınıza ad verin
step-open-account = Hesabınızı Authenticator’da açın
step-finish-in-app = Authenticator’da tamamlayın
step-verify-in-browser = Sayfa geçiş anahtarınızı bulsun
step-confirm = Geçiş anahtarının göründüğünü kontrol edin
step-work-profile-too = İş profilinde de aynısını yapın

## Get Microsoft Authenticator

do-install-android = Telefonunuzda Play Store’u açın ve Microsoft Authenticator’ı yükleyin.
do-install-no-play = Telefonunuzda Google Play yok. Telefonunuzdaki mağazada Microsoft Authenticator varsa oradan yükleyin. Yoksa destek ekibinize sorun.
do-install-work = Simgesinde çanta olan Play Store’u açın. Microsoft Authenticator’ı oraya yükleyin.
do-install-ios = Telefonunuzda App Store’u açın ve Microsoft Authenticator’ı yükleyin.
do-update-authenticator = Uygulama zaten yüklü mü? Önce en yeni sürüme güncelleyin.
do-company-portal = Telefonunuzda { $portal } uygulaması da varsa onu da güncelleyin.

## Open My Sign-Ins on this computer

do-open-my-sign-ins = My Sign-Ins’i açın. Microsoft’un sayfası tarayıcınızda açılır.
do-normal-window = Gizli pencere değil, normal bir tarayıcı penceresi kullanın.
do-sign-in-computer = İş hesabınızla oturum açın ve her zamanki gibi onaylayın.
do-sign-in-computer-pass = İş hesabınızla oturum açın. İstendiğinde geçici erişim kodunuzu (Temporary Access Pass) yazın.

## Open My Sign-Ins on your phone

do-open-my-sign-ins-phone = Kodu telefonunuzun kamerasıyla tarayın veya kısa adresi telefonunuzun tarayıcısına yazın.
do-chrome-android = Bu, en iyi Chrome’da çalışır.
do-sign-in-phone = İş hesabınızla oturum açın ve her zamanki gibi onaylayın.
do-sign-in-phone-pass = İş hesabınızla oturum açın. İstendiğinde geçici erişim kodunuzu (Temporary Access Pass) yazın.

## Choose the passkey in Authenticator

do-add-method = { $add } öğesini seçin.
do-choose-method = { $method } seçeneğini seçin. Yalnızca { $plain } yazan ayrı bir seçenek de görüyor musunuz? Onu seçmeyin. Geçiş anahtarını başka bir yere kaydeder.
do-sign-in-again = Yeniden oturum açmanız istenirse { $next } düğmesini seçip oturum açın.
do-create-page = { $page } gibi bir sayfada { $next } düğmesini seçin.
do-leave-page-open = { $page } sayfasını görünce durun ve sayfayı açık bırakın. Sonraki adım Authenticator’da.

## QR code

do-having-trouble = { $trouble } öğesini seçin.
do-different-way = { $way } öğesini seçin.
do-pick-iphone = { $phone } seçeneğini seçin.
do-pick-android = { $phone } seçeneğini seçin.
do-provider-page = { $page } gibi bir sayfa görebilirsiniz. Bunu zaten yaptınız. { $continue } düğmesini seçin.
do-devices-ready = { $page } gibi bir sayfa görebilirsiniz. { $ready } düğmesini seçin.
do-pick-phone = Geçiş anahtarının nereye kaydedileceği sorulduğunda önce { $phone } seçeneğini, sonra { $next } düğmesini seçin.
do-other-device-first = Sayfa bu bilgisayara mı kaydetmek istiyor? { $another }, { $more } veya { $way } seçeneğini arayın.
do-allow-chrome-mac = Tarayıcı, login.microsoft.com adresinin cihazınızı görmesine izin verilip verilmeyeceğini sorarsa izin verin.
do-scan-ios = Authenticator’daki QR okuyucuyu değil, kamera uygulamasını açın. Kamerayı QR koduna doğrultun ve { $save } seçeneğine dokunun.
do-scan-android = Telefonunuzun kamerasını açın ve QR koduna doğrultun. Çıkan seçeneğe dokunun.
do-scan-in-app = Bir şey olmuyor mu? Authenticator’da önce { $add }, sonra { $scan } seçeneğine dokunun.
do-scan-work = Kamerayı değil, çanta simgeli Authenticator’ı kullanın: önce { $add }, sonra { $scan } seçeneğine dokunun.
do-save-passkey = Telefonunuzda { $save } seçeneğine dokunun. { $continue } düğmesine de dokunmanız gerekebilir.
do-choose-authenticator = { $app } seçeneğini seçin. Önce başka bir ad görürseniz değiştirmenin yolunu arayın.
do-unlock-phone = Kilidi parmağınızla, yüzünüzle veya PIN’inizle açın.
do-name = Bu bilgisayara dönün. { $name } sayfasında, telefonunuzu tanımanızı sağlayacak bir ad yazın. Sonra { $next } düğmesini seçin.
do-created = { $created } yazısını görünce { $done } düğmesini seçin.
do-naming-hangs = Sayfa takıldı mı? { $info } sayfasını açın. Geçiş anahtarını listede görüyorsanız takılan sayfayı kapatabilirsiniz.

## Open your account in Authenticator

do-open-authenticator = Telefonunuzda Authenticator’ı açın.
do-open-authenticator-work = Telefonunuzda çanta simgeli Authenticator’ı açın.
see-account-new = { $page } sayfası
see-account-none = Hesap yok
see-account-listed = Listede iş hesabım
see-account-restored = İş hesabım, kırmızı { $red } yazısıyla

do-account-new = { $page } görünüyorsa { $add } düğmesine dokunun.
do-account-none = Listede hesap yoksa { $add } veya { $plus } düğmesine, ardından { $work } seçeneğine, sonra { $signin } düğmesine dokunun.
do-account-listed = İş hesabınız listedeyse önce ona, sonra { $create } seçeneğine dokunun.
do-account-restored = Kırmızı { $red } yazısını görüyorsanız ona dokunun ve önce oturum açın.
do-confirm-usual = İş hesabınızla oturum açın ve her zamanki gibi onaylayın.
do-confirm-unsure = İş hesabınızla oturum açın ve onaylayın. Elinizde olmayan bir şey mi isteniyor? Burada durun. Destek ekibinizden geçici erişim kodu (Temporary Access Pass) isteyin.
do-confirm-pass-once = İş hesabınızla oturum açın. Geçici erişim kodunuzu (Temporary Access Pass) buraya, telefona yazın; başka hiçbir yere yazmayın. Yalnızca bir kez geçerli olabilir.
do-confirm-pass = İş hesabınızla oturum açın. İstendiğinde geçici erişim kodunuzu (Temporary Access Pass) yazın.
do-consent = { $page } gibi bir sayfa nelerin kurulacağını listelerse { $continue } düğmesine dokunun.

## Turn on Authenticator for passkeys

do-tap-settings = Authenticator, kendisini geçiş anahtarları için etkinleştirmenizi istediğinde { $settings } düğmesine dokunun. Sizi doğru yere götürür.
do-path = Bu işe yaramazsa kendiniz gidin:
do-path-by-hand = Telefonunuzda şuraya gidin:
do-switch = Bunu açın. Yanındaki ada değil, düğmenin kendisine dokunun:
do-confirm-dialog = Telefonunuz onay ister. Onaylayın.
do-fallback = Açma kapama düğmesini bulamıyor musunuz?

## Finish in Authenticator

do-back-to-app = Authenticator’a dönün ve { $done } düğmesine dokunun.
do-app-shows = Hesabınızda artık { $passkey } eklenmiş görünür. { $done } düğmesine dokunun.

## Let the page find your passkey

do-back-to-page = Açık bıraktığınız sayfaya dönün ve { $next } düğmesini seçin.
do-page-finds = Sayfa geçiş anahtarınızı arar. Bulduğunda { $done } düğmesini seçin.

## Check that the passkey is there

do-look-in-app = Authenticator’da iş hesabınızı açın. Orada { $passkey } görünmelidir.
do-look-in-list = { $info } sayfasını açın. Listede, Microsoft Authenticator’daki geçiş anahtarınız görünmelidir.

## The same in the work profile

do-work-why = Geçiş anahtarı yalnızca oluşturulduğu profilde çalışır. Hesabınızı iki profilde de kullandığınız için iş profiline ayrı bir anahtar gerekir.
do-work-install = Authenticator’ın iş profilinde yüklü olduğundan emin olun. Simgesinde çanta vardır.
do-work-create = O Authenticator’ı açın. İş hesabınıza, sonra { $create } seçeneğine dokunun. Aynı adımları izleyin.
do-work-switch = Authenticator’ı etkinleştirirken sayfanın üstünde { $work } gibi bir sekme arayın. Çanta simgeli Authenticator’ın açma kapama düğmesini açın.

## Where the menu is not known

fallback-android-1 = Telefonunuzda ayarları açın ve şunu arayın: { $word }.
fallback-android-2 = Google altındakini değil, şifreler veya geçiş anahtarlarıyla ilgili sonucu açın.
fallback-android-3 = Hizmetlerin veya sağlayıcıların listesini bulun ve Authenticator’ın açma kapama düğmesini açın.
fallback-android-4 = Böyle bir liste yok mu? Üretici bu sürüme koymamış. Telefonunuzu Android 15 veya üstüne güncelleyin ya da destek ekibinizden bir güvenlik anahtarı isteyin.
fallback-android-words = Bir şey çıkmadı mı? Önce { $second }, sonra { $third } diye arayın.
fallback-ios-1 = iPhone’unuzda ayarları açın ve şunu arayın: { $word }.
fallback-ios-2 = Parolalarla ilgili sonucu açın ve parolalar ile geçiş anahtarlarının ana düğmesini açın.
fallback-ios-3 = Altındaki uygulama listesinde Authenticator’ın açma kapama düğmesini açın.
fallback-ios-4 = Authenticator listede yok mu? Uygulamayı bir kez açın, sonra yeniden bakın. Şirket telefonunda BT departmanınız bunu kilitlemiş olabilir.

path-try-second = Orada yok mu? Şunu deneyin:
path-hint = Bazı telefonlarda adlar biraz farklıdır.
path-hint-low = Bu telefondan emin değiliz. Önce bunu deneyin. Uymazsa aşağıdan okumaya devam edin.
switch-under = { $list } altında

## What is special about a phone (assets/content/phones.toml, warnings)

phone-warning-samsung-pass = Samsung Pass çoğu zaman önce çıkar. Nereye kaydedileceği her sorulduğunda Authenticator’ı seçin.
phone-warning-settings-button-may-miss = Bazı Galaxy telefonlarda Authenticator’daki düğme yanlış sayfayı açabilir. Öyle olursa burada gösterilen menüleri izleyin.
phone-warning-one-other-manager = iOS 17’de Authenticator’ı etkinleştirmek başka bir parola uygulamasını devre dışı bırakabilir. Onu daha sonra yeniden etkinleştirebilirsiniz.
phone-warning-update-from-14 = Android 14’te bazı telefonlarda bu açma kapama düğmesi yok. Android 15 güncellemesiyle genellikle gelir.
phone-warning-page-missing-or-crashes = HyperOS 1’de bu sayfa bulunmayabilir veya kendiliğinden kapanabilir. Öyle olursa telefonunuzu güncelleyin.
phone-warning-search-fails = Ayarlardaki arama bu sayfayı bulamayabilir. Onun yerine menüleri izleyin.
phone-warning-china-rom = Çin’de satılan telefonlar çoğu zaman kendi parola uygulamalarını önde tutar. Bir kez deneyin. Açma kapama düğmesi açık kalmazsa başka bir telefon kullanın veya destek ekibinizden bir güvenlik anahtarı isteyin.
phone-warning-switch-resets = Yeniden başlatmadan sonra açma kapama düğmesi yine kapanmış olabilir. Devam etmeden önce kontrol edin.
phone-warning-tap-the-switch = Düğmenin kendisine dokunun. Ada dokunmak işe yaramayabilir.
phone-warning-save-window-crashes = HyperOS 3’te nereye kaydedileceğini soran pencere hemen kapanabilir. Öyle olursa bir kez daha deneyin, sonra destek ekibinize sorun.
phone-warning-save-window-blocked = Kaydederken pencere açılmazsa Authenticator’ın arka planda pencere açmasına izin verin. Pil kısıtlamasını da kaldırın.
phone-warning-google-takes-over = Telefonunuz yine de Google’ın parola yöneticisini önerebilir. Authenticator’ı seçin.
phone-warning-provider-not-listed = Bu telefonların bazılarında Authenticator listede görünmeyebilir. Uygulamayı bir kez açın, sonra yeniden bakın.
phone-warning-kiosk-or-shared = Bu, ortak kullanılan bir iş telefonuna benziyor. Geçiş anahtarı tek bir kişiye aittir. Devam etmeden önce destek ekibinize sorun.
phone-warning-no-qr = Bu telefon QR kodunu kullanamıyor.
phone-warning-rooted = Authenticator, sistemi değiştirilmiş (“root’lanmış”) telefonlarda çalışmaz.
