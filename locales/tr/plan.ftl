mark-label-open = “
mark-label-close = ”

## Routes

route-app = Telefonunuzda, Authenticator içinde
route-phone-browser = Telefonunuzda, tarayıcıdan başlayarak
route-handoff = Bu bilgisayarda başlayıp telefonunuzda bitirerek
route-qr = Bu bilgisayarda, QR koduyla
route-app-short = Her şey tek bir uygulamada olur. Bluetooth da QR kodu da gerekmez.
route-phone-browser-short = Telefonunuzun tarayıcısında Microsoft’un sayfasında başlar, uygulamada bitirirsiniz.
route-handoff-short = Burada Microsoft’un sayfasında başlar, uygulamada bitirirsiniz. Sonra Microsoft’un sayfası işe yarayıp yaramadığına bakar.
route-qr-short = Telefonunuz bu ekrandaki QR kodunu tarar. Telefonda da bilgisayarda da Bluetooth gerekir.

## Why a route is open

reason-recommended = Microsoft bu yolu öneriyor. Şirketiniz geçiş anahtarlarını çok sıkı denetlese bile işe yarar.
reason-recommended-alone = Microsoft bu yolu öneriyor.
reason-no-bluetooth-needed = Bluetooth ve QR kodu gerektirmez.
reason-works-with-attestation = Şirketiniz geçiş anahtarının nerede oluşturulduğunu denetlese bile işe yarar.
reason-pass-used-on-phone = Geçici erişim kodunuz tam gereken yerde kullanılır: telefonunuzda.
reason-no-phone-sign-in = Şirketiniz yalnızca yönetilen telefonlardan oturum açılmasına izin veriyor. Bu yolda telefonda oturum açılmaz.
reason-organisation-prefers = Şirketiniz bu yolu tercih ediyor.
reason-you-chose = Bu yolu siz seçtiniz.
reason-attestation-off = Şirketiniz bu yola izin veriyor.

## Why a route is closed

reason-attestation-enforced = Şirketiniz geçiş anahtarının nerede oluşturulduğunu denetliyor. Bu yol o denetimden geçmez ve geride kullanamayacağınız bir geçiş anahtarı bırakır.
reason-attestation-unknown = Şirketinizin geçiş anahtarının nerede oluşturulduğunu denetleyip denetlemediğini bilmiyoruz. Denetliyorsa bu yol işe yaramaz ve geride kullanamayacağınız bir geçiş anahtarı bırakır.
reason-one-time-pass = Geçici erişim kodunuz yalnızca bir kez geçerli olabilir. Burada kullanırsanız telefonunuzda kullanamazsınız.
reason-phone-not-managed = Şirketiniz yalnızca yönetilen telefonlardan oturum açılmasına izin veriyor ve sizinki yönetilmiyor.
reason-phone-management-unknown = Şirketiniz yalnızca yönetilen telefonlardan oturum açılmasına izin veriyor; sizinkinin yönetilip yönetilmediğini bilmiyoruz.
reason-remote-session = Bu bilgisayarı başka bir yerden kullanıyorsunuz. Bluetooth o kadar uzağa ulaşmaz.
reason-phone-cannot-scan = Bu telefon QR kodunu kullanamıyor.
reason-no-bluetooth = Bu bilgisayarda Bluetooth yok.
reason-computer-too-old = Bu bilgisayarın sistemi bunun için çok eski.
reason-not-allowed = Şirketiniz bu yolu kullanmıyor.

## What appears on the account

addition-passkey = Microsoft Authenticator’da bir geçiş anahtarı
addition-passwordless-sign-in = Telefonunuzda onaylayarak parolasız oturum açma
addition-approvals = Authenticator’da onaylar ve kodlar
addition-device = Şirketinizin cihaz listesinde telefonunuz

## What to know before starting

warning-wrong-place = Telefonunuz veya bilgisayarınız geçiş anahtarı için başka yerler önerebilir, örneğin bir parola yöneticisi. Doğru yer yalnızca Authenticator’dır.
warning-samsung-pass = Kaydederken önce Samsung Pass çıkabilir. Onun yerine Authenticator’ı seçin.
warning-switch-often-missing = Sizinkine benzeyen bazı telefonlarda, Authenticator’ın geçiş anahtarı saklamasını sağlayan açma kapama düğmesi yok. Bu yüzden önce sizde olup olmadığını kontrol edin.
warning-switch-may-not-hold = Sizinkine benzeyen telefonlarda açma kapama düğmesi çoğu zaman açık kalmıyor. Bir kez deneyin. Olmazsa başka bir telefon kullanın veya güvenlik anahtarı isteyin.
warning-shared-device = Bu, ortak kullanılan bir iş telefonuna benziyor. Geçiş anahtarı tek bir kişiye aittir. Başlamadan önce destek ekibinize sorun.
warning-path-uncertain = Telefonunuzun menülerinden emin değiliz. Farklı görünüyorlarsa ayarlardaki aramayı kullanın.
warning-path-unknown = Telefonunuzun menülerini bilmiyoruz. Açma kapama düğmesini ayarlardaki aramayla bulun.
warning-version-unknown = Telefonunuzda iOS { $ios } veya Android { $android } ya da daha yeni bir sürüm olmalı. Önce bunu kontrol edin.
warning-proof-unknown = Kurulum sırasında siz olduğunuzu onaylamanız gerekir, örneğin bir uygulama veya kodla. Yalnızca parolanız varsa durun. Destek ekibinizden geçici erişim kodu (Temporary Access Pass) isteyin.
warning-company-network = Şirketiniz buna yalnızca kendi ağında izin veriyor. Bu bilgisayarı ve telefonunuzu o ağa bağlayın.
warning-app-protection = Şirketinizin kuralları Authenticator’ı engelleyebilir. Bununla ilgili bir mesaj görürseniz bu sizin hatanız değildir. Mesajı burada arayın. Sonra bulduğunuz metni BT departmanına gönderin.
warning-text-messages-end = Microsoft, kısa mesaj ve aramayla oturum açmayı aşamalı olarak kaldırıyor; çoğu kişi için Şubat 2027’de bitiyor. Yerini geçiş anahtarı alıyor.
warning-pass-clock = Yalnızca on dakikanız varsa başlayın. Geçici kodu yazdıktan sonra bu süre içinde bitirmeniz gerekir.
warning-both-sides = Hesabınızı telefonunuzun iki profilinde de kullanıyorsunuz. Her profilin kendi geçiş anahtarı olmalı. İkincisini en sonda oluşturursunuz.
warning-work-side-may-be-locked = İş profilinde Authenticator’a şirketinizin izin vermesi gerekebilir. Açma kapama düğmesi griyse destek ekibinize sorun.
warning-switch-may-be-locked = Bu telefonu şirketiniz yönetiyor ve açma kapama düğmesini kilitlemiş olabilir. Düğme griyse destek ekibinize sorun.
warning-altered-phone = Authenticator rootlanmış telefonları reddeder ve sistemi üreticisinin olmadığı için sizinkini de öyle sanabilir. Şirketinizin telefon denetimi de başarısız olabilir. Bir kez deneyin. Olmazsa başka bir telefon kullanın ya da güvenlik anahtarı isteyin.

## Stops: what it is

stop-cloud-without-passkeys = Hesabınızda geçiş anahtarı kullanılamıyor
stop-phone-too-old = Bu telefonun sistemi geçiş anahtarı için çok eski
stop-phone-not-supported = Bu telefon geçiş anahtarını saklayamaz
stop-phone-usually-too-old = Bu telefon büyük olasılıkla geçiş anahtarı için çok eski
stop-switch-missing = Bu telefonda geçiş anahtarı düğmesi olmayabilir
stop-no-second-proof = Başlamadan önce bir şeye daha ihtiyacınız var
stop-pass-not-issued-here = Kodunuzun ne olduğundan emin değiliz
stop-passkey-already-demanded = Önce geçici erişim kodu (Temporary Access Pass) gerekiyor
stop-phone-sign-in-closed = Şirketinizin kuralları bu telefona henüz izin vermiyor
stop-phone-management-unknown = Önce telefonunuzun yönetilip yönetilmediğini öğrenin
stop-pass-would-be-lost = Geçici erişim kodunuz boşa gider
stop-remote-session = Bilgisayarın başına geçin
stop-computer-cannot = Bu bilgisayar geçiş anahtarını oluşturamıyor
stop-no-allowed-route = Şirketinizin ayarları açık bir yol bırakmıyor

stop-cloud-without-passkeys-why = Hesabınız, Microsoft’un Çin’de 21Vianet tarafından işletilen bulutunda. Orada geçiş anahtarı yok. Siz yanlış bir şey yapmadınız.
stop-phone-too-old-why = Authenticator’da geçiş anahtarı için iOS { $ios } veya üstü ya da Android { $android } veya üstü gerekir. Daha eski sürümler geçiş anahtarı saklayamaz.
stop-phone-not-supported-why = Bu tür telefonlarda Authenticator’ın geçiş anahtarı için gerek duyduğu şey yok. Bunu hiçbir uygulama veya ayar değiştiremez.
stop-phone-usually-too-old-why = Bu sistemi kullanan telefonlarda çoğunlukla Android 13 veya daha eskisi var. Geçiş anahtarı için Android 14 veya üstü gerekir.
stop-switch-missing-why = Android 14’te bu markanın bazı telefonlarında, Authenticator’ın geçiş anahtarı saklamasını sağlayan açma kapama düğmesi olmayabilir. Android 15 veya üstüne güncellemek bunu çözer.
stop-no-second-proof-why = Geçiş anahtarı eklemek için tek başına parola yetmez. Microsoft, siz olduğunuzu ikinci kez göstermenizi ister. Bunu yapamazsanız aynı yerde dönüp durursunuz.
stop-pass-not-issued-here-why = Şirketiniz geçici erişim kodu (Temporary Access Pass) kullanmadığını söylüyor. Kodunuz başka bir şey olabilir.
stop-passkey-already-demanded-why = Şirketiniz artık her oturum açmada geçiş anahtarı istiyor. Geçici erişim kodu (Temporary Access Pass) olmadan oturum açıp bir anahtar oluşturamazsınız.
stop-phone-sign-in-closed-why = Yalnızca yönetilen telefonlardan oturum açılabilir ve diğer yollar da kapalı. Bu sizin hatanız değil; yeniden denemek işe yaramaz.
stop-phone-management-unknown-why = Yalnızca şirketinizin yönettiği telefonlardan oturum açılabilir. Sizinkinin onlardan biri olup olmadığını göremiyoruz.
signs-of-management = Telefonu size şirketiniz verdiyse, iş uygulamalarınızda çanta simgesi varsa ya da telefonu iş için { $portal } uygulamasıyla kurduysanız bu telefonu şirketiniz yönetiyor.
stop-pass-would-be-lost-why = Şirketinizin izin verdiği yollar geçici kodunuzu yanlış yerde harcar. Birden fazla kullanılabilen bir kod bunu çözer.
stop-remote-session-why = Size açık olan tek yol, bu bilgisayarla telefonunuz arasında Bluetooth gerektiriyor. Ama siz bu bilgisayarı başka bir yerden kullanıyorsunuz.
stop-computer-cannot-why = Size açık olan tek yol, bilgisayarda Bluetooth ve yeni bir sistem gerektiriyor. Bu bilgisayarda bunlardan en az biri yok.
stop-no-allowed-route-why = Şirketinizin izin verdiği yolların hiçbiri sizde işe yaramıyor. Bunu yalnızca BT departmanı değiştirebilir.

## Stops: who acts, and the next action

owner-user = Bunu siz çözebilirsiniz
stop-yours = Sıradaki adımınız
owner-helpdesk = Bunu destek ekibiniz çözebilir
owner-admin = Bunu BT departmanınız çözebilir

next-update-phone = Telefonunuza en yeni sistem güncellemesini yükleyin, sonra burada yeniden başlayın.
next-other-phone = iOS { $ios } veya Android { $android } ya da daha yeni bir sürümü olan başka bir telefon kullanın.
next-security-key = Onun yerine destek ekibinizden bir güvenlik anahtarı isteyin.
next-find-version = Telefonunuzun sürümüne bakın, sonra geri dönüp girin.
next-look-for-switch = Açma kapama düğmesini kendiniz arayın. Telefonunuzda bu düğme varsa devam edebilirsiniz.
next-ask-for-pass = Destek ekibinizden geçici erişim kodu (Temporary Access Pass) isteyin. Buraya dönmeden hiçbir yerde kullanmayın.
next-ask-for-multi-use-pass = Destek ekibinizden birden fazla kullanılabilen bir geçici erişim kodu (Temporary Access Pass) isteyin.
next-ask-what-code = Destek ekibinize kodunuzun ne işe yaradığını ve onunla nasıl geçiş anahtarı ekleneceğini sorun.
next-ask-whether-managed = Destek ekibinize telefonunuzun şirket tarafından yönetilip yönetilmediğini sorun, sonra geri dönüp yanıtınızı değiştirin.
next-send-to-it = Aşağıdaki mesajı BT departmanınıza gönderin.
next-use-this-computer = Bu programı önünüzdeki bilgisayarda başlatın.
next-other-computer = Bluetooth’u olan daha yeni bir bilgisayar kullanın.
next-change-answers = Yukarıda doğru olmayan bir şey varsa geri dönüp yanıtlarınızı değiştirin.

## What to have ready

ready-new-enough = Telefonumda { $version } veya üstü var
ready-new-enough-fix = Telefonunuzun ayarlarında güncelleme arayın. Güncelleme yoksa destek ekibinizden bir güvenlik anahtarı isteyin.
ready-new-enough-hint = Sürümü bulacağınız yer: { $path }.
ready-switch-there = Açma kapama düğmesini telefonumda buldum
ready-switch-there-fix = Telefonunuzu Android 15 veya üstüne güncelleyin ya da destek ekibinizden bir güvenlik anahtarı isteyin.
ready-switch-there-hint = Telefonun ayarlarında “geçiş anahtarı” veya “passkey” diye arayın. Uygulamaların tek tek etkinleştirilebildiği bir hizmet listesi görmelisiniz.
ready-screen-lock = Telefonumda PIN, desen veya ekran parolası var
ready-screen-lock-fix = Telefonunuzun ayarlarını açın. Ekran kilidini veya ekran parolasını arayın. Sonra bir kilit ayarlayın.
ready-screen-lock-hint = Ekran kilidi olmadan Authenticator geçiş anahtarı saklayamaz.
ready-bluetooth = Telefonumda Bluetooth açık
ready-bluetooth-fix = Bluetooth’u telefonunuzun ayarlarından açın. Bu kilitliyse destek ekibinize sorun.
ready-bluetooth-hint = Bluetooth’un açık olması yeter. Hiçbir şeyi eşlemeniz gerekmez.
ready-work-side-on = Telefonumun iş profili açık
ready-work-side-on-fix = İş uygulamalarınızı telefonunuzun ayarlarından etkinleştirin. İş uygulamanız yoksa geri dönüp yanıtınızı değiştirin.
ready-work-side-on-hint = İş uygulamaları griyse duraklatılmıştır. Duraklatmayı kaldırın.
ready-company-network = Telefonum ve bu bilgisayar şirket ağında
ready-company-network-fix = İş yerinde olduğunuzda yeniden gelin veya nasıl bağlanacağınızı destek ekibinize sorun.
ready-company-network-hint = Şirketiniz buna yalnızca kendi ağında izin veriyor.
ready-proof-at-hand = { $proof } hazır
ready-proof-at-hand-fix = Önce bunu alın, sonra yeniden gelin. Yanıtlarınız burada kalır. Kaybettiyseniz destek ekibinize sorun.
ready-proof-at-hand-hint = Birazdan sizden istenecek.
proof-hand-app = Onay verdiğim uygulama
proof-hand-code = Kodumu gösteren uygulama
proof-hand-sms = Mesajın veya aramanın geldiği telefon
proof-hand-key = Güvenlik anahtarım
proof-hand-tap-once = Geçici erişim kodum
proof-hand-tap-multi = Geçici erişim kodum
stop-platform-not-allowed = Şirketiniz bu tür telefonları geçiş anahtarları için kullanmıyor
stop-platform-not-allowed-why = Şirketiniz hangi tür telefonların geçiş anahtarını saklayabileceğini seçti. Sizinki bunlardan biri değil. Yanlış bir şey yapmadınız.
