## 1 passkey-not-accepted (medium)

error-passkey-not-accepted-title = Microsoft bu geçiş anahtarını kabul etmedi
error-passkey-not-accepted-meaning = Geçiş anahtarı telefonunuzda oluşturuldu ama şirketiniz yalnızca Authenticator uygulamasının içinde oluşturulanları kabul ediyor. Siz yanlış bir şey yapmadınız: web sayfası sizi başka bir yola yönlendirdi.
error-passkey-not-accepted-do-1 = Telefonunuzda Authenticator’ı açın ve iş hesabınıza dokunun. Önce { $auth-settings }, sonra { $auth-delete-passkey } seçeneğine dokunun. Böylece yalnızca reddedilen geçiş anahtarı silinir.
error-passkey-not-accepted-do-2 = Authenticator’da kalın, iş hesabınıza yeniden dokunun ve { $auth-create-a-passkey } seçeneğine dokunun. Oradaki adımları izleyin.
error-passkey-not-accepted-do-3 = Geçiş anahtarı yine reddedilirse bu programın hazırladığı mesajı destek ekibinize gönderin.
error-passkey-not-accepted-it = Büyük olasılıkla kanıtlama (attestation) zorunlu ve geçiş anahtarı, bunu sağlayamayan WebAuthn yolundan geldi ({ $ms-having-trouble } veya oturum açmayı kesen sihirbaz). Kişi kalan geçiş anahtarını siler ve yenisini Authenticator içinde kaydeder. QR kodunu kullanması gerekenler için kanıtlama içermeyen ayrı bir geçiş anahtarı profili (passkey profile) tanımlanabilir.

## 2 app-protection-block (medium)

error-app-protection-block-title = Bir şirket kuralı Authenticator’ı burada engelliyor
error-app-protection-block-meaning = Şirketiniz bu noktada özel olarak korunan bir uygulama istiyor ve Authenticator böyle bir uygulama olamaz. Bu sizin hatanız değil; yeniden denemek işe yaramaz.
error-app-protection-block-do-1 = Burada durun. Bir şey silmeniz veya baştan başlamanız gerekmez.
error-app-protection-block-do-2 = Bu programın hazırladığı mesajı destek ekibinize gönderin. Kuralı onlar değiştirebilir.
error-app-protection-block-it = App protection policy veya approved client app isteyen bir Koşullu Erişim (Conditional Access) ilkesi, Authenticator’ın oturum açmasını da kapsıyor. Authenticator bir aracı (broker) olduğu için bunu karşılayamaz. Belgelenmiş çözümler: bir filtreyle belirli uygulamaları hedeflemek, koşulu OR ile compliant device koşuluna bağlamak veya telafi edici denetimlerle süreli bir muafiyet. Microsoft, Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b) için bir hariç tutmayı belgeliyor ama sayfanın her sürümünde değil: lütfen kendi kiracınızda (tenant) denetleyin.

## 3 compliant-device-required (medium)

error-compliant-device-required-title = Şirketiniz önce bu telefonu yönetmek istiyor
error-compliant-device-required-meaning = Bir şirket kuralı buradan yalnızca yönetilen telefonların geçmesine izin veriyor. Mesaj bu kuraldan kaynaklanıyor, sizin yaptığınız bir şeyden değil.
error-compliant-device-required-do-1 = Henüz { $auth-continue } düğmesine basmayın. Bu, telefonunuzun şirket yönetimine girmesine yol açabilir.
error-compliant-device-required-do-2 = Telefonu yalnızca destek ekibiniz isterse yönetime kaydedin.
error-compliant-device-required-do-3 = Bu programın hazırladığı mesajı destek ekibinize gönderin ve bu telefonun yönetilmesi gerekip gerekmediğini sorun. Bu netleşince buraya dönüp devam edin.
error-compliant-device-required-it = Uyumlu cihaz (compliant device) koşulu telefondan yapılan kayda uygulanıyor: yöntemleri okumak (UserAuthenticationMethod.Read) muaf, yazmak (UserAuthenticationMethod.ReadWrite) değil. Telefonu yönetime kaydedin veya kayıt işlemini hariç tutun. Microsoft bunun için Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b) uygulamasını belgeliyor; kendi kiracınızda (tenant) denetleyin. Uygulamada Azure Credential Configuration Endpoint Service (App ID ea890292-c8c8-4433-b5ea-b09d0668e1a6) de hariç tutuluyor, ancak bu belgelenmiş değil.

## 4 signin-blocked-security-info (medium)

error-signin-blocked-security-info-title = Bu adıma yalnızca belirli yerlerden veya cihazlardan izin veriliyor
error-signin-blocked-security-info-meaning = Şirketiniz bu adımı koruyor, böylece oturum açma şeklinizi başka kimse değiştiremiyor. Siz yanlış bir şey yapmadınız.
error-signin-blocked-security-info-do-1 = Şirketinizin hangi yeri veya cihazı istediğini biliyorsanız (örneğin ofisteki ağ) orada yeniden deneyin.
error-signin-blocked-security-info-do-2 = Bilmiyorsanız destek ekibinizden { $ms-temporary-access-pass } isteyin. Bu, kısa süreli bir koddur. Bu bilgisayarda değil, telefonunuzda kullanın.
error-signin-blocked-security-info-do-3 = Hâlâ engelleniyorsanız bu programın hazırladığı mesajı destek ekibinize gönderin.
error-signin-blocked-security-info-it = Büyük olasılıkla AADSTS53010 (ProofUpBlockedDueToSecurityInfoAcr): Register security information kullanıcı eylemine uygulanan bir ilke veya kimlik bilgisi uç noktalarını engelleyen bir kimlik doğrulama gücü (authentication strength). Authenticator’da oturum açmak da bu ilkeye tabidir. TAP, MFA’yı her cihazdan ve konumdan karşılar; mobil ilkeyi kayıt ilkesiyle uyumlu hale getirin. Aynı başlık, bir ilke cihaz platformlarını (device platforms) engellediğinde 53003 ile de görünür.

## 5 finish-setup-on-web (medium)

error-finish-setup-on-web-title = Authenticator sizi web tarayıcısına gönderiyor
error-finish-setup-on-web-meaning = Şirketinizin kuralları, daha geçiş anahtarınız yokken sizden bir tane istiyor. Uygulama ve tarayıcı bu durumda sizi birbirine gönderip durabilir; bu sizin hatanız değil.
error-finish-setup-on-web-do-1 = Dönüp durmamak için şimdilik burada durun.
error-finish-setup-on-web-do-2 = { $auth-open-browser } düğmesine yalnızca destek ekibiniz isterse basın.
error-finish-setup-on-web-do-3 = Bu programın hazırladığı mesajı destek ekibinize gönderin. Yolu sizin için onlar açabilir.
error-finish-setup-on-web-it = Tüm kaynaklarda yalnızca geçiş anahtarını kabul eden bir kimlik doğrulama gücü (authentication strength), ilk geçiş anahtarını oluşturmak için gereken oturum açmayı da kapsıyor. Belgelenmiş çözüm: masaüstü ve mobil için ayrı ilkeler; mobil güç, TAP artı geçiş anahtarı olmalı ve Register security information için kullanılan güçle aynı olmalı. Ya da bir uygulama filtresi (app filter). Tarayıcıda tamamlamak yalnızca kanıtlama (attestation) kapalıyken çalışır.

## 6 contact-admin-no-mfa (medium)

error-contact-admin-no-mfa-title = Kim olduğunuzu kanıtlamak için ikinci bir yol gerekiyor
error-contact-admin-no-mfa-meaning = Geçiş anahtarı ancak ikinci bir kanıttan sonra eklenebilir ve hesabınızda henüz böyle bir kanıt yok. Bunu tek başınıza çözemezsiniz ve siz yanlış bir şey yapmadınız.
error-contact-admin-no-mfa-do-1 = Destek ekibinizden { $ms-temporary-access-pass } isteyin. Bu, kısa süre geçerli olan bir koddur. Bu programda gönderebileceğiniz hazır bir mesaj var.
error-contact-admin-no-mfa-do-2 = Kodu aldığınızda bu bilgisayarda değil, telefonunuzda kullanın. Yalnızca bir kez geçerli olabilir.
error-contact-admin-no-mfa-do-3 = Sonra buraya dönün ve sonraki adımla devam edin. Kod çalışmazsa destek ekibinize söyleyin.
error-contact-admin-no-mfa-it = Hesapta MFA yöntemi yok; kayıt için MFA veya Temporary Access Pass gerekiyor. Telefonda kullanılmak üzere bir TAP verin: tek kullanımlık TAP ile oturum açıldıktan sonra kayıt 10 dakika içinde bitirilmelidir; çok kullanımlık TAP yeniden kullanılabilir ve bu süreyi baştan başlatır.

## 7 lets-try-something-else (high)

error-lets-try-something-else-title = Bir kez daha, farklı bir yolla oturum açın
error-lets-try-something-else-meaning = İki güvenlik kuralı birbirine engel oldu. Siz yanlış bir şey yapmadınız; baştan başlamak çoğu zaman sorunu çözer.
error-lets-try-something-else-do-1 = Tarayıcınızın tüm pencerelerini kapatın.
error-lets-try-something-else-do-2 = { $ms-security-info } sayfasını bu programdan yeniden açın.
error-lets-try-something-else-do-3 = Oturum açarken geçen seferkinden farklı bir yol seçin.
error-lets-try-something-else-do-4 = Mesaj yine çıkarsa bu programın hazırladığı mesajı destek ekibinize gönderin.
error-lets-try-something-else-it = Register security information kullanıcı eylemindeki kimlik doğrulama gücü (authentication strength), son 10 dakikada MFA yapılmadıysa My Sign-Ins’in MFA istemesi kuralıyla çakışıyor. Belgelenmiş çözüm: bu kullanıcı eyleminde sign-in frequency değerini Every time yapmak. Kişi, bu gücün kabul ettiği bir yöntemle yeniden oturum da açabilir.

## 8 key-type-blocked (medium)

error-key-type-blocked-title = Geçiş anahtarı büyük olasılıkla yanlış yere kaydedildi
error-key-type-blocked-meaning = Büyük olasılıkla Samsung Pass gibi başka bir parola yöneticisine gitti ve şirketiniz oradaki geçiş anahtarlarını kabul etmiyor. Bu kolayca olur, çünkü telefonlar kendi uygulamalarını önermeyi sever.
error-key-type-blocked-do-1 = Yeni geçiş anahtarını, kaydedildiği uygulamada silin.
error-key-type-blocked-do-2 = Yeniden deneyin. Telefon geçiş anahtarının nereye kaydedileceğini sorduğunda { $auth-name } seçeneğini seçin.
error-key-type-blocked-do-3 = Onu görmüyorsanız { $samsung-use-a-different-passkey } yazısını veya benzer kelimeleri arayın.
error-key-type-blocked-do-4 = Authenticator’ı seçtiğiniz halde yine reddediliyorsa bu programın hazırladığı mesajı destek ekibinize gönderin.
error-key-type-blocked-it = Yeni geçiş anahtarının AAGUID’sine bu kullanıcı için izin verilmiyor; genellikle isteği başka bir sağlayıcı üstlenmiştir. Authenticator’ın kendisi reddedildiyse AAGUID’lerine izin verin: de1e552d-db1d-4423-a619-566b625cdc84 (Android) ve 90a3ccdf-635c-4729-a248-9b709135078f (iOS).

## 9 passkey-not-registered (medium)

error-passkey-not-registered-title = Geçiş anahtarı bu kez kaydedilmedi
error-passkey-not-registered-meaning = Çok uzun sürmüş, iptal edilmiş veya pencere gizli pencere olabilir. Hiçbir şey bozulmadı; hemen yeniden deneyebilirsiniz.
error-passkey-not-registered-do-1 = Microsoft Edge veya Google Chrome’un normal bir penceresini kullanın; gizli pencere veya başka bir programın içindeki bir pencere olmasın.
error-passkey-not-registered-do-2 = Telefonunuzun kilidini açın ve elinize alın, sonra yeniden başlayın.
error-passkey-not-registered-do-3 = İkinci kez de olmazsa bu programın hazırladığı mesajı destek ekibinize gönderin.
error-passkey-not-registered-it = Gömülü tarayıcı (Windows App’in oturum açma penceresinde görüldü), zaman aşımı veya gizli pencere için tipiktir. Kişilerin kaydını Windows App üzerinden değil, normal bir tarayıcı penceresinde yaptırın.

## 10 passkey-already-exists (high)

error-passkey-already-exists-title = Önceki bir deneme geride geçiş anahtarı bırakmış
error-passkey-already-exists-meaning = Telefonunuzda zaten bir geçiş anahtarı var ama şirket hesabınız onu tanımıyor olabilir. Önceki bir deneme yarıda kaldığında bu olabilir.
error-passkey-already-exists-do-1 = { $ms-security-info } sayfanızı açın. Geçiş anahtarı listedeyse işiniz bitmiş olabilir: bu programdaki son kontrole gidin.
error-passkey-already-exists-do-2 = Listede yoksa telefonunuzda Authenticator’ı açın ve iş hesabınıza dokunun. Önce { $auth-settings }, sonra { $auth-delete-passkey } seçeneğine dokunun.
error-passkey-already-exists-do-3 = İş hesabınıza yeniden dokunun ve { $auth-create-a-passkey } seçeneğine dokunun.
error-passkey-already-exists-do-4 = Yine olmazsa bu programın hazırladığı mesajı destek ekibinize gönderin.
error-passkey-already-exists-it = Kanıtlama (attestation) nedeniyle ret, zaman aşımı veya izin verilmeyen bir sağlayıcı sonrasında Authenticator’da, Entra’da karşılığı olmayan yerel bir geçiş anahtarı kalmış. Kişi yerel geçiş anahtarını siler ve yeniden dener; sunucuda eski bir kayıt varsa silin.

## 11 work-profile-cannot-sign-in (high)

error-work-profile-cannot-sign-in-title = Geçiş anahtarı telefonunuzun diğer profilinde
error-work-profile-cannot-sign-in-meaning = Telefonunuz iş uygulamalarını ve kişisel uygulamaları ayrı tutar; geçiş anahtarı yalnızca oluşturulduğu profilde çalışır. Büyük olasılıkla yalnızca ikinci bir tane gerekiyor.
error-work-profile-cannot-sign-in-do-1 = İş profilinizdeki Authenticator’ı, yani çanta simgeli olanı açın.
error-work-profile-cannot-sign-in-do-2 = Orada iş hesabınıza, sonra { $auth-create-a-passkey } seçeneğine dokunun. İlk geçiş anahtarı kalabilir.
error-work-profile-cannot-sign-in-do-3 = Çanta simgeli bir Authenticator yoksa veya işlem olmazsa bu programın hazırladığı mesajı destek ekibinize gönderin.
error-work-profile-cannot-sign-in-it = Android’de geçiş anahtarı yalnızca oluşturulduğu profilde kullanılabilir. Authenticator iş profilinde yüklü olmalı, orada kimlik bilgisi sağlayıcısı olarak izinli olmalı ve kendi geçiş anahtarını taşımalıdır; kişisel profildeki anahtar sayılmaz.

## 12 sign-in-another-way (high)

error-sign-in-another-way-title = Bu geçiş anahtarı artık çalışmıyor
error-sign-in-another-way-meaning = Microsoft telefonunuzdaki geçiş anahtarını kullanamadı. Artık geçerli değil; yenisi çabucak oluşturulur.
error-sign-in-another-way-do-1 = Elinizdeki başka bir yöntemle oturum açın.
error-sign-in-another-way-do-2 = Eski geçiş anahtarını silin: Authenticator’da iş hesabınıza, sonra { $auth-settings }, ardından { $auth-delete-passkey } seçeneğine dokunun. { $ms-security-info } sayfasında da listeleniyorsa oradan da silin.
error-sign-in-another-way-do-3 = Bu programla yeni bir geçiş anahtarı oluşturun.
error-sign-in-another-way-do-4 = Oturum açmanın başka bir yolu yoksa bu programın hazırladığı mesajı destek ekibinize gönderin.
error-sign-in-another-way-it = Cihazdaki geçiş anahtarı bu hesap için artık geçerli değil. Kişi başka bir yöntemle veya TAP ile oturum açar, eski geçiş anahtarını kaldırır ve yenisini kaydeder.

## 13 passkey-no-longer-usable (high)

error-passkey-no-longer-usable-title = Bu geçiş anahtarı hesabınızdan kaldırılmış
error-passkey-no-longer-usable-meaning = Telefonunuzda eski geçiş anahtarı duruyor ama hesabınız artık onu tanımıyor. Yalnızca yeni bir tane gerekiyor.
error-passkey-no-longer-usable-do-1 = Authenticator’da iş hesabınıza, sonra { $auth-settings }, ardından { $auth-delete-passkey } seçeneğine dokunun.
error-passkey-no-longer-usable-do-2 = Bu programla yeni bir geçiş anahtarı oluşturun.
error-passkey-no-longer-usable-do-3 = Eskisi olmadan oturum açamıyorsanız bu programın hazırladığı mesajı destek ekibinize gönderin.
error-passkey-no-longer-usable-it = Geçiş anahtarı sunucuda silinmiş ama telefonda kalmış. Kişi yerel kopyayı siler ve yenisini kaydeder; başka yöntem kalmadıysa bir TAP verin.

## 14 phone-option-or-qr-missing (high)

error-phone-option-or-qr-missing-title = Bilgisayar telefonunuzu önermiyor
error-phone-option-or-qr-missing-meaning = QR kodu yalnızca bilgisayar ve telefon birbirini fark edebildiğinde görünür. Çoğu zaman Bluetooth kapalıdır, izin verilmiyordur ya da telefon çok uzaktadır.
error-phone-option-or-qr-missing-do-1 = Bilgisayarda ve telefonda Bluetooth’u açın. Eşlemeniz gerekmez.
error-phone-option-or-qr-missing-do-2 = Telefonu bilgisayarın yanına koyun ve ikisinin de internete bağlı olduğunu kontrol edin. Sonra { $ms-phone-option } seçeneğini yeniden arayın.
error-phone-option-or-qr-missing-do-3 = Hâlâ yok mu? Bu programda geri dönün ve QR kodu olmayan bir yol seçin. O yolda Bluetooth gerekmez.
error-phone-option-or-qr-missing-do-4 = Size başka bir yol önerilmiyorsa bu programın hazırladığı mesajı destek ekibinize gönderin.
error-phone-option-or-qr-missing-it = Bluetooth kapalı, ilkeyle yasaklanmış veya menzil dışında ya da bir cihaz çevrimdışı. Bluetooth’a yalnızca geçiş anahtarları için izin verilebilir: 0000FFFD-0000-1000-8000-00805F9B34FB ve 0000FFF9-0000-1000-8000-00805F9B34FB hizmetleriyle ServicesAllowedList. Uygulama içi yol ve bilgisayardan uygulamaya geçiş Bluetooth gerektirmez.

## 15 stuck-connecting-to-device (medium)

error-stuck-connecting-to-device-title = Bilgisayar ve telefon birbirine ulaşamıyor
error-stuck-connecting-to-device-meaning = QR kodu okundu ama bağlantı kurulmuyor. Çoğu zaman ağ bunu engeller ve siz bunu göremezsiniz.
error-stuck-connecting-to-device-do-1 = İptal edin, iki cihazda da Bluetooth’un açık olduğunu kontrol edin ve bir kez daha deneyin.
error-stuck-connecting-to-device-do-2 = İzniniz varsa başka bir ağda deneyin.
error-stuck-connecting-to-device-do-3 = Ya da bu programda geri dönün ve QR kodu olmayan bir yol seçin.
error-stuck-connecting-to-device-do-4 = Ağı açabilmeleri için bu programın hazırladığı mesajı destek ekibinize gönderin.
error-stuck-connecting-to-device-it = QR yolunun tünel sunucuları büyük olasılıkla engelleniyor veya araya giriliyor. cable.ua5v.com (Android), cable.auth.com, app-site-association.cdn-apple.com ve app-site-association.networking.apple (iPhone ve iPad) adreslerine bilgisayardan ve telefondan, ara sunucu (proxy) ve TLS denetimi olmadan izin verin. Bluetooth iki cihazda da çalışmalıdır.

## 16 tap-blocked-by-policy (high)

error-tap-blocked-by-policy-title = Geçici kod reddedildi
error-tap-blocked-by-policy-meaning = Kod daha önce kullanılmış olabilir veya şirketinizin ayarlarına uymuyordur. Siz yanlış bir şey yapmadınız; yeni bir kod gerekiyor.
error-tap-blocked-by-policy-do-1 = Aynı kodu yeniden girmeyin.
error-tap-blocked-by-policy-do-2 = Destek ekibinizden yeni bir { $ms-temporary-access-pass } isteyin ve bu programın hazırladığı mesajı gönderin.
error-tap-blocked-by-policy-do-3 = Yeni kodu bu bilgisayarda değil, telefonunuzda kullanın. O da reddedilirse destek ekibinizi yeniden arayın.
error-tap-blocked-by-policy-it = Kullanıcı Temporary Access Pass ilkesinin kapsamında değil, ilke tek kullanımı zorunlu kılarken kod çok kullanımlık ya da kod zaten kullanılmış. İlkeyi düzeltin ve yeni bir kod verin; tek kullanımlık kod telefonda harcanmalıdır.

## 17 tap-not-offered (high)

error-tap-not-offered-title = Oturum açma sayfası geçici kodunuzu sormuyor
error-tap-not-offered-meaning = Yeni bir kodun çalışmaya başlaması birkaç dakika sürebilir. Kod kullanılmış da olabilir veya hesabınız buna henüz hazır değildir.
error-tap-not-offered-do-1 = Birkaç dakika bekleyin, sonra oturum açmayı yeniden başlatın.
error-tap-not-offered-do-2 = Oturum açma sayfasında { $ms-use-tap-instead } yazısını veya benzer kelimeleri arayın.
error-tap-not-offered-do-3 = Orada yoksa bu programın hazırladığı mesajı destek ekibinize gönderin ve kodu kontrol etmelerini isteyin.
error-tap-not-offered-it = Kullanıcı Temporary Access Pass ilkesinin kapsamında değil, kod harcanmış ya da henüz çoğaltılmamış (birkaç dakika). Kapsamı ve kodun durumunu denetleyin, gerekirse yeni bir kod verin.

## 18 tap-guest-refused (high)

error-tap-guest-refused-title = Konuklara geçici kod verilemiyor
error-tap-guest-refused-meaning = Hesabınız burada başka bir kuruluştan gelen bir konuk hesabı ve konuklara böyle bir kod verilemiyor. Bu genel bir kural, sizinle ilgisi yok.
error-tap-guest-refused-do-1 = Oturum açma konusunda hesabınızın ait olduğu kendi kuruluşunuzun destek ekibinden yardım isteyin.
error-tap-guest-refused-do-2 = Buradaki destek ekibine de haber verin ve bu programın hazırladığı mesajı gönderin.
error-tap-guest-refused-it = Dış konuğa Temporary Access Pass eklenemez ve konuklar kaynak kiracıda (resource tenant) geçiş anahtarı kaydedemez. Kişinin MFA’yı ana kiracıda (home tenant) yapmasını sağlayın.

## 19 more-information-required (medium)

error-more-information-required-title = Şirketiniz bir oturum açma yöntemi eklemenizi istiyor
error-more-information-required-meaning = Bu bir hata değil ve siz yanlış bir şey yapmadınız. Microsoft bu sayfayı, şirketiniz hesabınızın daha güvenli olmasını istediğinde gösterir.
error-more-information-required-do-1 = Sayfa, siz iş hesabınızla oturum açarken mi çıktı? O zaman { $ms-next } düğmesine basın. Çoğu şirkette sonraki sayfa mysignins.microsoft.com adresindedir.
error-more-information-required-do-2 = Size bir QR kodu göstermek isterse önce { $ms-different-method }, sonra { $ms-passkey-in-authenticator } seçeneğini deneyin.
error-more-information-required-do-3 = Sayfanın gerçek olduğundan emin değilseniz kapatın ve destek ekibinize sorun.
error-more-information-required-it = Kayıt, oturum açarken zorunlu tutuluyor (interrupt mode); arıza yok. Sihirbazın geçiş anahtarı sürümü, kanıtlama (attestation) varken başarısız olan WebAuthn yolunu başlatabilir: kişi o zaman farklı bir yöntemi ve Passkey in Microsoft Authenticator seçeneğini seçer.

## 20 restored-account-needs-sign-in (high)

error-restored-account-needs-sign-in-title = Hesabınız yedekten geldi ve bir kez oturum açmanız gerekiyor
error-restored-account-needs-sign-in-meaning = Kırmızı yazı yalnızca bir hatırlatma. Bu telefona hesabınızın adı geri yüklendi ama anahtarları yüklenmedi.
error-restored-account-needs-sign-in-do-1 = Kırmızı { $auth-sign-in-to-add } yazısı olan hesaba dokunun.
error-restored-account-needs-sign-in-do-2 = Oturum açın. Ondan sonra geçiş anahtarını oluşturmaya devam edebilirsiniz.
error-restored-account-needs-sign-in-do-3 = Oturum açamıyorsanız bu programın hazırladığı mesajı destek ekibinize gönderin ve { $ms-temporary-access-pass } isteyin.
error-restored-account-needs-sign-in-it = Hesap, geçiş anahtarlarını hiçbir zaman içermeyen bir Authenticator yedeğinden geri yüklenmiş. Kişi hesapta bir kez oturum açar, sonra yeni bir geçiş anahtarı kaydeder; başka yöntem kalmadıysa bir TAP verin.

## 21 no-passkeys-available (high)

error-no-passkeys-available-title = Telefonda geçiş anahtarı bulunamadı
error-no-passkeys-available-meaning = Belki ekran kilidi veya internet gibi küçük bir şey eksiktir. Yeni telefonda bu normaldir: geçiş anahtarları eskisinden taşınmaz.
error-no-passkeys-available-do-1 = Telefonda ekran kilidi olduğunu kontrol edin.
error-no-passkeys-available-do-2 = Telefonda ve bilgisayarda Bluetooth ile internetin açık olduğunu kontrol edin. Sonra yeniden deneyin.
error-no-passkeys-available-do-3 = Yeni telefon mu aldınız? Bu programı baştan başlatın ve yeni bir geçiş anahtarı oluşturun. Eski telefon hâlâ sizdeyse işiniz bitene kadar saklayın.
error-no-passkeys-available-do-4 = Oturum açmanın başka bir yolu yoksa destek ekibinizden { $ms-temporary-access-pass } isteyin ve bu programın hazırladığı mesajı gönderin.
error-no-passkeys-available-it = Telefonda kullanılabilir geçiş anahtarı yok: ekran kilidi, Bluetooth veya internet eksik ya da geçiş anahtarı eski telefonda kalmış (hiçbir zaman Authenticator yedeğine girmez). Kişinin yeni bir geçiş anahtarı kaydedebilmesi için bir TAP verin.

## 22 rooted-or-jailbroken (high)

error-rooted-or-jailbroken-title = Authenticator bu telefonun sistemine güvenmiyor
error-rooted-or-jailbroken-meaning = Bu telefonun sistemi değiştirilmiş görünüyor. Microsoft artık böyle telefonlarda iş hesaplarına izin vermiyor ve şirketiniz bunu kapatamaz.
error-rooted-or-jailbroken-do-1 = Geçiş anahtarını bu telefonda kurmayın.
error-rooted-or-jailbroken-do-2 = Başka bir telefonunuz varsa onu kullanın ve bu programı yeniden başlatın.
error-rooted-or-jailbroken-do-3 = Yoksa bu programın hazırladığı mesajı destek ekibinize gönderin ve güvenlik anahtarı gibi başka bir yol sunup sunamayacaklarını sorun.
error-rooted-or-jailbroken-it = Authenticator, jailbreak veya root yapılmış bir telefon algıladı. Microsoft 2026’da önce bir uyarıyı, sonra kayıt ve oturum açma engelini, ardından Entra kimlik bilgilerinin silinmesini devreye aldı; bu her zaman açıktır ve devre dışı bırakılamaz. Başka bir telefon veya güvenlik anahtarı gerekir.

## 23 not-allowed-error (high)

error-not-allowed-error-title = Adım yarıda kesildi
error-not-allowed-error-meaning = İptal edildi, çok uzun sürdü veya öne başka bir pencere geldi. Bu kolayca olur ve hiçbir şey bozulmadı.
error-not-allowed-error-do-1 = Telefonunuzun kilidini açın ve yanınıza koyun.
error-not-allowed-error-do-2 = Acele etmeden yeniden deneyin. Tarayıcı penceresi önde kalsın ve bitene kadar başka hiçbir yere tıklamayın.
error-not-allowed-error-do-3 = Tekrarlanırsa bu programın hazırladığı mesajı destek ekibinize gönderin.
error-not-allowed-error-it = NotAllowedError; iptal, zaman aşımı, odak kaybı veya CTAP hatası anlamına gelir. Windows’ta ayrıntılar Microsoft-Windows-WebAuthN/Operational olay günlüğündedir.

## 24 something-went-wrong (medium)

error-something-went-wrong-title = Microsoft’un sayfası neyin yanlış olduğunu söylemedi
error-something-went-wrong-meaning = Bu mesajın pek çok anlamı olabilir. Çoğu zaman önceki bir denemeden veya başka bir uygulamadan kalan geçiş anahtarı engel olur ve bu sizin hatanız değildir.
error-something-went-wrong-do-1 = { $ms-security-info } sayfasına ve Authenticator’a bakın. Önceki bir denemeden geçiş anahtarı kaldıysa silin.
error-something-went-wrong-do-2 = Başka bir tarayıcıda, normal bir pencerede yeniden deneyin.
error-something-went-wrong-do-3 = Yine olmazsa bu programın hazırladığı mesajı destek ekibinize gönderin.
error-something-went-wrong-it = Genel bir mesaj; çoğu zaman nedeni yanlış depodan (vault) gelen bir kimlik bilgisidir. Eski geçiş anahtarlarını silin, başka bir tarayıcı deneyin ve deneme saatindeki oturum açma ve denetim günlüklerine bakın.

## 25 method-missing-in-list (high)

error-method-missing-in-list-title = Authenticator’da geçiş anahtarları hesabınız için açılmamış
error-method-missing-in-list-meaning = Hesabınıza { $ms-passkey-in-authenticator } seçeneği sunulmuyor. Bu bir şirket ayarıdır ve kendiniz değiştiremezsiniz.
error-method-missing-in-list-do-1 = Onun yerine { $ms-plain-passkey } seçeneğini seçmeyin. Geçiş anahtarınız yanlış uygulamaya kaydedilebilir.
error-method-missing-in-list-do-2 = Bu programın hazırladığı mesajı destek ekibinize gönderin. Sizin için açabilirler.
error-method-missing-in-list-it = Passkey (FIDO2) ayarının etkin olduğunu, kullanıcının hedeflenen bir grupta olup dışlanan bir grupta olmadığını (dışlama üstün gelir), Allow self-service set up ayarının Yes olduğunu ve kullanıcının geçiş anahtarı profilinin Authenticator’ın AAGUID’lerine izin verdiğini denetleyin.

## 26 code-53000-device-not-compliant (high)

error-code-53000-device-not-compliant-title = Şirketiniz burada yalnızca denetlenmiş cihazlara izin veriyor
error-code-53000-device-not-compliant-meaning = Bir şirket kuralına göre cihazın önce belirli gereksinimleri karşılaması gerekiyor. Siz yanlış bir şey yapmadınız.
error-code-53000-device-not-compliant-do-1 = Burada durun. Yeniden denemek bir şeyi değiştirmez.
error-code-53000-device-not-compliant-do-2 = Bu programın hazırladığı mesajı 53000 sayısıyla birlikte destek ekibinize gönderin.
error-code-53000-device-not-compliant-it = 53000 DeviceNotCompliant: uyumlu cihaz (compliant device) koşulu karşılanmıyor. Cihazı uyumlu hale getirin veya kayıt işlemini hariç tutun. Microsoft bunun için Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b) uygulamasını belgeliyor; kendi kiracınızda (tenant) denetleyin.

## 27 code-53001-device-not-domain-joined (high)

error-code-53001-device-not-domain-joined-title = Cihazınıza şirket bilgisayarları için olan bir kural uygulandı
error-code-53001-device-not-domain-joined-meaning = Kural, şirket ağına ait bir bilgisayar istiyor. Bir telefon bunu karşılayamaz; bu yüzden sizin çözebileceğiniz bir şey değil.
error-code-53001-device-not-domain-joined-do-1 = Burada durun. Yeniden denemek bir şeyi değiştirmez.
error-code-53001-device-not-domain-joined-do-2 = Bu programın hazırladığı mesajı 53001 sayısıyla birlikte destek ekibinize gönderin.
error-code-53001-device-not-domain-joined-it = 53001 DeviceNotDomainJoined: karma katılmış (hybrid joined) cihaz isteyen bir koşul uygulanıyor. Bunu telefonlara uygulamayın.

## 28 code-53002-app-not-approved (high)

error-code-53002-app-not-approved-title = Bir şirket kuralı bu uygulamaya izin vermiyor
error-code-53002-app-not-approved-meaning = Şirketinizin onaylı uygulamalar listesi var ve kullanılan uygulama bu listede değil. Bu sizin hatanız değil.
error-code-53002-app-not-approved-do-1 = Burada durun. Yeniden denemek bir şeyi değiştirmez.
error-code-53002-app-not-approved-do-2 = Bu programın hazırladığı mesajı 53002 sayısıyla birlikte destek ekibinize gönderin.
error-code-53002-app-not-approved-it = 53002 ApplicationUsedIsNotAnApprovedApp: approved client app koşulu uygulanıyor. Mart 2026’da kaldırılacağı duyurulmuştu; yerine uygulama koruma ilkesi (app protection policy) kullanın. Authenticator onu da karşılayamaz, bu yüzden kayıt işlemi kapsam dışında kalmalıdır.

## 29 code-53003-blocked-by-ca (high)

error-code-53003-blocked-by-ca-title = Bir şirket kuralı bu oturum açmayı engelledi
error-code-53003-blocked-by-ca-meaning = Şirketinizin güvenlik kurallarından biri izin vermedi. Hangisi olduğu buradan görülemez ama destek ekibiniz görebilir.
error-code-53003-blocked-by-ca-do-1 = Sayfada Correlation ID görünüyorsa kopyalayın veya fotoğrafını çekin.
error-code-53003-blocked-by-ca-do-2 = Onu, bu programın hazırladığı mesajla birlikte destek ekibinize gönderin.
error-code-53003-blocked-by-ca-it = 53003 BlockedByConditionalAccess: herhangi bir Koşullu Erişim (Conditional Access) ilkesi. İlkenin adı oturum açma günlüğünde yazar; Correlation ID ile bulun. Uygulama Microsoft Authenticator, kaynak da ea890292-c8c8-4433-b5ea-b09d0668e1a6 ise engellenen, geçiş anahtarının kaydı olabilir; cihaz platformlarına (device platforms) yönelik bir engel olup olmadığına da bakın.

## 30 code-53004-53011-risk (high)

error-code-53004-53011-risk-title = Microsoft hesabınızı korumak için bunu durdurdu
error-code-53004-53011-risk-meaning = Microsoft bir risk görüyor ve önce destek ekibinizin bakmasını istiyor. Bu tek başına hata yaptığınız anlamına gelmez.
error-code-53004-53011-risk-do-1 = Denemeye devam etmeyin.
error-code-53004-53011-risk-do-2 = Kısa süre içinde destek ekibinize ulaşın ve bu programın hazırladığı mesajı gönderin.
error-code-53004-53011-risk-it = 53004 ProofUpBlockedDueToRisk veya 53011: kayıt, risk nedeniyle engellendi. Riski inceleyip giderin, sonra kişinin yeniden denemesine izin verin.

## 31 code-53009-app-protection (low)

error-code-53009-app-protection-title = Korunan uygulamalarla ilgili bir şirket kuralı engel olabilir
error-code-53009-app-protection-meaning = Bu sayı çoğu zaman şirketinizin özel olarak korunan bir uygulama istediği anlamına gelir. Bunu genellikle siz değiştiremezsiniz.
error-code-53009-app-protection-do-1 = Şimdilik burada durun.
error-code-53009-app-protection-do-2 = Bu programın hazırladığı mesajı 53009 sayısıyla birlikte destek ekibinize gönderin.
error-code-53009-app-protection-it = 53009’un eksik bir Intune uygulama koruma ilkesine (app protection policy) işaret ettiği bildiriliyor (kaynak doğrulanmadı). Authenticator bu koşulu karşılayamaz: ilkeyi oturum açma günlüğünde bulun, sonra uygulama filtresi (app filter), compliant device ile OR veya kayıt işlemi için bir hariç tutma kullanın.

## 32 code-530035-security-defaults (high)

error-code-530035-security-defaults-title = Şirketinizin temel koruması bu oturum açmayı engelledi
error-code-530035-security-defaults-meaning = Şirketiniz Microsoft’un temel korumasını kullanıyor ve burada izin vermedi. Siz yanlış bir şey yapmadınız.
error-code-530035-security-defaults-do-1 = Burada durun. Yeniden denemek büyük olasılıkla bir şeyi değiştirmez.
error-code-530035-security-defaults-do-2 = Bu programın hazırladığı mesajı 530035 sayısıyla birlikte destek ekibinize gönderin.
error-code-530035-security-defaults-it = 530035 BlockedBySecurityDefaults: kiracının güvenlik varsayılanları (security defaults) oturum açmayı engelliyor. Bu adım için belgelenmiş bir çözüm bilmiyoruz; neyin reddedildiğini görmek için oturum açma günlüğüne bakın.

## 33 code-135010-key-not-found (medium)

error-code-135010-key-not-found-title = Hesabınız bu geçiş anahtarını tanımıyor
error-code-135010-key-not-found-meaning = Telefonda bir geçiş anahtarı var ama büyük olasılıkla artık hesabınızda listelenmiyor. Yenisi bunu çözer.
error-code-135010-key-not-found-do-1 = Authenticator’da iş hesabınıza, sonra { $auth-settings }, ardından { $auth-delete-passkey } seçeneğine dokunun.
error-code-135010-key-not-found-do-2 = Bu programla yeni bir geçiş anahtarı oluşturun.
error-code-135010-key-not-found-do-3 = Olmazsa bu programın hazırladığı mesajı 135010 sayısıyla birlikte destek ekibinize gönderin.
error-code-135010-key-not-found-it = 135010 KeyNotFound: anahtar Entra tarafından tanınmıyor (kod eski belgelerden). Kişi yerel geçiş anahtarını siler ve yenisini kaydeder.

## 34 android14-no-provider-switch (high)

error-android14-no-provider-switch-title = Bu telefonda Authenticator için açma kapama düğmesi yok
error-android14-no-provider-switch-meaning = Bazı üreticiler bu düğmeyi Android 14’e koymadı. Hiçbir uygulama onu ekleyemez; yani gözden kaçırdığınız bir şey yok.
error-android14-no-provider-switch-do-1 = Önce telefonun ayarlarındaki aramayı kullanın ve { $android-search-passkey } yazın.
error-android14-no-provider-switch-do-2 = İçinde { $auth-name } olan bir liste çıkmazsa sistem güncellemesi arayın ve telefonunuz sunuyorsa Android 15 veya üstünü yükleyin.
error-android14-no-provider-switch-do-3 = Güncelleme yok mu? Başka bir telefon kullanın veya bu programın hazırladığı mesajı destek ekibinize gönderip bir güvenlik anahtarı isteyin.
error-android14-no-provider-switch-it = Android 14’te Credential Manager özelliği üreticiler için isteğe bağlıydı ve bazı telefonlarda yok. Microsoft Android 15 öneriyor; bir telefonu denetlemek için: adb shell pm has-feature android.software.credentials. Aksi halde güvenlik anahtarı veya başka bir telefon sağlayın.

## 35 attestation-service-down (high)

error-attestation-service-down-title = Telefonunuzla ilgili bir denetim tamamlanamadı
error-attestation-service-down-meaning = Apple veya Google, telefonunuzun gerçek olduğunu internet üzerinden doğrulamalıdır. Bu hizmet bir süre yoğun veya kapalı olabilir; bunun sizinle ilgisi yok.
error-attestation-service-down-do-1 = Telefonun internete bağlı olduğunu kontrol edin.
error-attestation-service-down-do-2 = Biraz bekleyin, sonra yeniden deneyin.
error-attestation-service-down-do-3 = Daha sonra da olmazsa bu programın hazırladığı mesajı destek ekibinize gönderin.
error-attestation-service-down-it = Kanıtlama (attestation) zorunluyken telefon, çevrimiçi olarak Apple’a (App Attest) veya Google’a (Play Integrity ve key attestation) sorar. https://developer.apple.com/system-status/ ve https://status.play.google.com/ sayfalarına bakın ve telefonun ağının bu hizmetlere ulaştığından emin olun.

## 36 company-portal-too-old (high)

error-company-portal-too-old-title = Telefonunuzdaki başka bir şirket uygulaması çok eski
error-company-portal-too-old-meaning = Telefonunuzdaki Company Portal uygulamasının sürümü eski ve Authenticator’ın kurulmasını engelliyor. Güncelleme bunu çözer.
error-company-portal-too-old-do-1 = Telefonunuzda uygulama mağazasını açın, Company Portal uygulamasını arayın ve güncelleyin.
error-company-portal-too-old-do-2 = Authenticator’a dönün ve yeniden deneyin.
error-company-portal-too-old-do-3 = Güncelleyemiyorsanız bu programın hazırladığı mesajı destek ekibinize gönderin.
error-company-portal-too-old-it = Company Portal sürümü 2111’den (5.0.5333.0) eski olan Android telefonlarda Authenticator kaydedilemiyor. Güncellemeyi dağıtın.

## 37 naming-page-hangs (low)

error-naming-page-hangs-title = Ad verme sayfası takıldı
error-naming-page-hangs-meaning = Çoğu zaman sayfa dönüp dursa da geçiş anahtarı kaydedilmiştir. Büyük olasılıkla her şeyi doğru yaptınız.
error-naming-page-hangs-do-1 = { $ms-security-info } sayfasını yeni bir sekmede açın ve geçiş anahtarının listede olup olmadığına bakın.
error-naming-page-hangs-do-2 = Oradaysa takılan sayfayı kapatın. Bu programdaki son kontrolle devam edebilirsiniz.
error-naming-page-hangs-do-3 = Orada değilse bir kez daha deneyin. İşe yaramazsa bu programın hazırladığı mesajı destek ekibinize gönderin.
error-naming-page-hangs-it = Tarayıcı sihirbazındaki ad verme sayfasının, geçiş anahtarı var olduğu halde zaman zaman takıldığı bildiriliyor. Kullanıcının kimlik doğrulama yöntemlerini denetleyin; geçiş anahtarı orada yoksa kişi yerel geçiş anahtarını silip yenisini Authenticator içinde kaydetsin.

## 38 windows-whfb-credential-exists (high)

error-windows-whfb-credential-exists-title = Bilgisayar geçiş anahtarını kendinde tutmaya çalıştı
error-windows-whfb-credential-exists-meaning = Windows geçiş anahtarını bu bilgisayara kaydetmek istedi; burada zaten bu türden bir oturum açma yönteminiz var. İstediğiniz geçiş anahtarının yeri telefonunuzdur.
error-windows-whfb-credential-exists-do-1 = İptal edin ve yeniden başlayın.
error-windows-whfb-credential-exists-do-2 = { $ms-passkey-in-authenticator } seçeneğini seçin. Windows geçiş anahtarının nereye kaydedileceğini sorarsa Windows’u değil, telefonu seçin.
error-windows-whfb-credential-exists-do-3 = Telefon önerilmiyorsa bu programda geri dönün ve Authenticator içindeki yolu seçin. O da olmazsa bu programın hazırladığı mesajı destek ekibinize gönderin.
error-windows-whfb-credential-exists-it = Aynı hesap için Windows Hello for Business kimlik bilgisi varsa Windows’ta Microsoft Entra passkey kaydı başarısız olur. Kişi bunun yerine telefonu seçmelidir; en iyisi Passkey in Microsoft Authenticator seçeneğidir.
