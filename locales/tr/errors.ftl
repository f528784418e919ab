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

-nobody-asks = Şirketinizde veya Microsoft’ta hiç kimse sizden geçici kodunuzu, başka bir kodu veya QR kodunuzun fotoğrafını istemez.
-check-who = Geçici bir kod vermeden veya herhangi bir şeyi sıfırlamadan önce kimin istediğini denetleyin. Bu mesaj, gönderenin kim olduğunu kanıtlamaz.
-log-policy = Oturum açma günlüğünü kişiye, zamana ve hata koduna göre filtreleyin; ilkenin adı kayıtta yazar. Uygulama Microsoft Authenticator, kaynak da ea890292-c8c8-4433-b5ea-b09d0668e1a6 ise engellenen, geçiş anahtarının kaydı olabilir.
request-user = Merhaba, Microsoft Authenticator’da geçiş anahtarı kuruyorum. Kendi yapabildiklerim yetmedi. Devam edebilmem için lütfen yardım edin.
request-helpdesk = Merhaba, Microsoft Authenticator’da geçiş anahtarı kuruyorum ve devam etmek için destek ekibinin yardımına ihtiyacım var.
request-admin = Merhaba, Microsoft Authenticator’da geçiş anahtarı kuruyorum ve şirketin bir ayarı beni durduruyor. Lütfen bunu BT’ye iletin.
request-screen = Ekranımdaki sözler: { $quote }
request-number = Ekranımdaki sayı: { $number }
request-about = Konu: { $title }
request-place = Bulunduğum yer: { $place }
request-sign-in = Bugün nasıl oturum açıyorum: { $way }
request-time = Zaman: { $time }
request-it = BT için:
request-unknown = Bu sayı programın listesinde yok. Microsoft’un açıklaması: { $address }

## 1 passkey-not-accepted (medium)

error-passkey-not-accepted-title = Microsoft bu geçiş anahtarını kabul etmedi
error-passkey-not-accepted-meaning = Geçiş anahtarı telefonunuzda oluşturuldu ama şirketiniz yalnızca Authenticator uygulamasının içinde oluşturulan geçiş anahtarlarını kabul ediyor. Siz yanlış bir şey yapmadınız. Web sayfası sizi başka bir yola yönlendirdi.
error-passkey-not-accepted-do-1 = Telefonunuzda Authenticator’ı açın ve iş hesabınıza dokunun. Önce { $auth-settings }, sonra { $auth-delete-passkey } seçeneğine dokunun. Böylece yalnızca reddedilen geçiş anahtarı silinir.
error-passkey-not-accepted-do-2 = Authenticator’da kalın, iş hesabınıza yeniden dokunun ve { $auth-create-a-passkey } seçeneğine dokunun. Oradaki adımları izleyin.
error-passkey-not-accepted-do-3 = Geçiş anahtarı yine reddedilirse aşağıdaki mesajı destek ekibinize gönderin.
error-passkey-not-accepted-it = Büyük olasılıkla kanıtlama (attestation) zorunlu ve geçiş anahtarı, bunu sağlayamayan WebAuthn yolundan geldi ({ $ms-having-trouble } veya oturum açmayı kesen sihirbaz). Kişi kalan geçiş anahtarını siler ve yenisini Authenticator içinde kaydeder. QR kodunu kullanması gerekenler için kanıtlama içermeyen ayrı bir geçiş anahtarı profili (passkey profile) tanımlanabilir.

## 2 app-protection-block (medium)

error-app-protection-block-title = Bir şirket kuralı Authenticator’ı burada engelliyor
error-app-protection-block-meaning = Şirketiniz bu noktada özel olarak korunan bir uygulama istiyor. Authenticator böyle bir uygulama olamaz. Bu sizin hatanız değil; yeniden denemek işe yaramaz.
error-app-protection-block-do-1 = Burada durun. Bir şey silmeniz veya baştan başlamanız gerekmez.
error-app-protection-block-do-2 = Aşağıdaki mesajı destek ekibinize gönderin. Kuralı onlar değiştirebilir.
error-app-protection-block-it = App protection policy veya approved client app isteyen bir Koşullu Erişim (Conditional Access) ilkesi, Authenticator’ın oturum açmasını da kapsıyor. Authenticator bir aracı (broker) olduğu için bunu karşılayamaz. Belgelenmiş çözümler: bir filtreyle belirli uygulamaları hedeflemek, koşulu OR ile compliant device koşuluna bağlamak veya telafi edici denetimlerle süreli bir muafiyet. Microsoft, Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b) için bir hariç tutmayı belgeliyor ama sayfanın her sürümünde değil: lütfen kendi kiracınızda (tenant) denetleyin.

## 3 compliant-device-required (high)

error-compliant-device-required-title = Şirketiniz önce bu telefonu yönetmek istiyor
error-compliant-device-required-meaning = Bir şirket kuralı buradan yalnızca yönetilen telefonların geçmesine izin veriyor. Mesaj bu kuraldan kaynaklanıyor, sizin yaptığınız bir şeyden değil.
error-compliant-device-required-do-1 = Henüz { $auth-continue } düğmesine dokunmayın. Dokunursanız şirketiniz telefonunuzu yönetmeye başlayabilir.
error-compliant-device-required-do-2 = Şirketinizin telefonu yönetmesine yalnızca destek ekibiniz isterse izin verin.
error-compliant-device-required-do-3 = Aşağıdaki mesajı destek ekibinize gönderin ve bu telefonun yönetilmesi gerekip gerekmediğini sorun. Bu netleşince buraya dönüp devam edin.
error-compliant-device-required-it = Uyumlu cihaz (compliant device) koşulu telefondan yapılan kayda uygulanıyor: yöntemleri okumak (UserAuthenticationMethod.Read) muaf, yazmak (UserAuthenticationMethod.ReadWrite) değil. Telefonu yönetime kaydedin veya kayıt işlemini hariç tutun. Microsoft bunun için Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b) uygulamasını belgeliyor; kendi kiracınızda (tenant) denetleyin. Uygulamada Azure Credential Configuration Endpoint Service (App ID ea890292-c8c8-4433-b5ea-b09d0668e1a6) de hariç tutuluyor, ancak bu belgelenmiş değil.

## 4 signin-blocked-security-info (medium)

error-signin-blocked-security-info-title = Bu adıma yalnızca belirli yerlerden veya cihazlardan izin veriliyor
error-signin-blocked-security-info-meaning = Şirketiniz bu adımı koruyor, böylece oturum açma şeklinizi başka kimse değiştiremiyor. Siz yanlış bir şey yapmadınız.
error-signin-blocked-security-info-do-1 = Şirketinizin hangi yeri veya cihazı istediğini biliyorsanız (örneğin ofisteki ağ) orada yeniden deneyin.
error-signin-blocked-security-info-do-2 = Bilmiyorsanız destek ekibinizden { $ms-temporary-access-pass } isteyin. Bu, kısa süre geçerli olan bir koddur. Bu bilgisayarda değil, telefonunuzda kullanın. { -nobody-asks }
error-signin-blocked-security-info-do-3 = Hâlâ engelleniyorsanız aşağıdaki mesajı destek ekibinize gönderin.
error-signin-blocked-security-info-it = Büyük olasılıkla AADSTS53010 (ProofUpBlockedDueToSecurityInfoAcr): Register security information kullanıcı eylemine uygulanan bir ilke veya kimlik bilgisi uç noktalarını engelleyen bir kimlik doğrulama gücü (authentication strength). Authenticator’da oturum açmak da bu ilkeye tabidir. TAP, MFA’yı her cihazdan ve konumdan karşılar; mobil ilkeyi kayıt ilkesiyle uyumlu hale getirin. Aynı başlık, bir ilke cihaz platformlarını (device platforms) engellediğinde 53003 ile de görünür. { -check-who }

## 5 finish-setup-on-web (medium)

error-finish-setup-on-web-title = Authenticator sizi web tarayıcısına gönderiyor
error-finish-setup-on-web-meaning = Şirketinizin kuralları, daha geçiş anahtarınız yokken sizden bir geçiş anahtarı istiyor. Bu yüzden uygulama ve tarayıcı sizi birbirine gönderip durabilir. Bu sizin hatanız değil.
error-finish-setup-on-web-do-1 = Dönüp durmamak için şimdilik burada durun.
error-finish-setup-on-web-do-2 = { $auth-open-browser } düğmesine yalnızca destek ekibiniz isterse dokunun.
error-finish-setup-on-web-do-3 = Aşağıdaki mesajı destek ekibinize gönderin. Devam etmenize yardım edebilirler.
error-finish-setup-on-web-it = Tüm kaynaklarda yalnızca geçiş anahtarını kabul eden bir kimlik doğrulama gücü (authentication strength), ilk geçiş anahtarını oluşturmak için gereken oturum açmayı da kapsıyor. Belgelenmiş çözüm: masaüstü ve mobil için ayrı ilkeler; mobil güç, TAP artı geçiş anahtarı olmalı ve Register security information için kullanılan güçle aynı olmalı. Ya da bir uygulama filtresi (app filter). Tarayıcıda tamamlamak yalnızca kanıtlama (attestation) kapalıyken çalışır.

## 6 contact-admin-no-mfa (medium)

error-contact-admin-no-mfa-title = Kim olduğunuzu kanıtlamak için ikinci bir yol gerekiyor
error-contact-admin-no-mfa-meaning = Yalnızca siz olduğunuzu ikinci kez gösterebilirseniz geçiş anahtarı ekleyebilirsiniz. Hesabınızda henüz bunun için bir yol yok. Bunu tek başınıza çözemezsiniz ve siz yanlış bir şey yapmadınız.
error-contact-admin-no-mfa-do-1 = Destek ekibinizden { $ms-temporary-access-pass } isteyin. Bu, kısa süre geçerli olan bir koddur. Aşağıdaki mesajı gönderebilirsiniz. { -nobody-asks }
error-contact-admin-no-mfa-do-2 = Kodu aldığınızda bu bilgisayarda değil, telefonunuzda kullanın. Yalnızca bir kez geçerli olabilir.
error-contact-admin-no-mfa-do-3 = Sonra buraya dönün ve sonraki adımla devam edin. Kod çalışmazsa destek ekibinize söyleyin.
error-contact-admin-no-mfa-it = Hesapta MFA yöntemi yok; kayıt için MFA veya Temporary Access Pass gerekiyor. Telefonda kullanılmak üzere bir TAP verin: tek kullanımlık TAP ile oturum açıldıktan sonra kayıt 10 dakika içinde bitirilmelidir; çok kullanımlık TAP yeniden kullanılabilir ve bu süreyi baştan başlatır. { -check-who }

## 7 lets-try-something-else (high)

error-lets-try-something-else-title = Bir kez daha, farklı bir yolla oturum açın
error-lets-try-something-else-meaning = İki güvenlik kuralı birbirine uymuyor. Siz yanlış bir şey yapmadınız. Baştan başlamak çoğu zaman sorunu çözer.
error-lets-try-something-else-do-1 = Tarayıcınızın tüm pencerelerini kapatın.
error-lets-try-something-else-do-2 = { $ms-security-info } sayfasını bu programdan yeniden açın.
error-lets-try-something-else-do-3 = Oturum açarken geçen seferkinden farklı bir yol seçin.
error-lets-try-something-else-do-4 = Mesaj yine çıkarsa aşağıdaki mesajı destek ekibinize gönderin.
error-lets-try-something-else-it = Register security information kullanıcı eylemindeki kimlik doğrulama gücü (authentication strength), son 10 dakikada MFA yapılmadıysa My Sign-Ins’in MFA istemesi kuralıyla çakışıyor. Belgelenmiş çözüm: bu kullanıcı eyleminde sign-in frequency değerini Every time yapmak. Kişi, bu gücün kabul ettiği bir yöntemle yeniden oturum da açabilir.

## 8 key-type-blocked (medium)

error-key-type-blocked-title = Geçiş anahtarı büyük olasılıkla yanlış yere kaydedildi
error-key-type-blocked-meaning = Büyük olasılıkla Samsung Pass gibi başka bir parola yöneticisine gitti ve şirketiniz oradaki geçiş anahtarlarını kabul etmiyor. Bu kolayca olur, çünkü telefonlar kendi uygulamalarını önermeyi sever.
error-key-type-blocked-do-1 = Yeni geçiş anahtarını, kaydedildiği uygulamada silin.
error-key-type-blocked-do-2 = Yeniden deneyin. Telefon geçiş anahtarının nereye kaydedileceğini sorduğunda { $auth-name } seçeneğini seçin.
error-key-type-blocked-do-3 = Onu görmüyorsanız { $samsung-use-a-different-passkey } yazısını veya benzer kelimeleri arayın.
error-key-type-blocked-do-4 = Authenticator’ı seçtiğiniz halde yine reddediliyorsa aşağıdaki mesajı destek ekibinize gönderin.
error-key-type-blocked-it = Yeni geçiş anahtarının AAGUID’sine bu kullanıcı için izin verilmiyor; genellikle isteği başka bir sağlayıcı üstlenmiştir. Authenticator’ın kendisi reddedildiyse AAGUID’lerine izin verin: de1e552d-db1d-4423-a619-566b625cdc84 (Android) ve 90a3ccdf-635c-4729-a248-9b709135078f (iOS).

## 9 passkey-not-registered (medium)

error-passkey-not-registered-title = Geçiş anahtarı bu kez kaydedilmedi
error-passkey-not-registered-meaning = İşlem çok uzun sürmüş veya iptal edilmiş olabilir ya da gizli pencere kullanmış olabilirsiniz. Hiçbir şey bozulmadı. Hemen yeniden deneyebilirsiniz.
error-passkey-not-registered-do-1 = Microsoft Edge veya Google Chrome’un normal bir penceresini kullanın; gizli pencere veya başka bir programın içindeki bir pencere olmasın.
error-passkey-not-registered-do-2 = Telefonunuzun kilidini açın ve elinize alın, sonra yeniden başlayın.
error-passkey-not-registered-do-3 = İkinci kez de olmazsa aşağıdaki mesajı destek ekibinize gönderin.
error-passkey-not-registered-it = Gömülü tarayıcı (Windows App’in oturum açma penceresinde görüldü), zaman aşımı veya gizli pencere için tipiktir. Kişilerin kaydını Windows App üzerinden değil, normal bir tarayıcı penceresinde yaptırın.

## 10 passkey-already-exists (high)

error-passkey-already-exists-title = Önceki bir deneme geride geçiş anahtarı bırakmış
error-passkey-already-exists-meaning = Telefonunuzda zaten bir geçiş anahtarı var ama iş hesabınız onu tanımıyor olabilir. Önceki bir deneme yarıda kaldığında bu olabilir.
error-passkey-already-exists-do-1 = { $ms-security-info } sayfanızı açın. Geçiş anahtarı listedeyse işiniz bitmiş olabilir: bu programdaki son kontrole gidin.
error-passkey-already-exists-do-2 = Listede yoksa telefonunuzda Authenticator’ı açın ve iş hesabınıza dokunun. Önce { $auth-settings }, sonra { $auth-delete-passkey } seçeneğine dokunun.
error-passkey-already-exists-do-3 = İş hesabınıza yeniden dokunun ve { $auth-create-a-passkey } seçeneğine dokunun.
error-passkey-already-exists-do-4 = Yine olmazsa aşağıdaki mesajı destek ekibinize gönderin.
error-passkey-already-exists-it = Kanıtlama (attestation) nedeniyle ret, zaman aşımı veya izin verilmeyen bir sağlayıcı sonrasında Authenticator’da, Entra’da karşılığı olmayan yerel bir geçiş anahtarı kalmış. Kişi yerel geçiş anahtarını siler ve yeniden dener; sunucuda eski bir kayıt varsa silin.

## 11 work-profile-cannot-sign-in (high)

error-work-profile-cannot-sign-in-title = Geçiş anahtarı telefonunuzun diğer profilinde
error-work-profile-cannot-sign-in-meaning = Telefonunuz iş uygulamalarını ve kişisel uygulamaları ayrı tutar. Geçiş anahtarı yalnızca oluşturulduğu profilde çalışır. Büyük olasılıkla size yalnızca ikinci bir geçiş anahtarı gerekiyor.
error-work-profile-cannot-sign-in-do-1 = İş profilinizdeki Authenticator’ı, yani çanta simgeli olanı açın.
error-work-profile-cannot-sign-in-do-2 = Orada iş hesabınıza, sonra { $auth-create-a-passkey } seçeneğine dokunun. İlk geçiş anahtarı kalabilir.
error-work-profile-cannot-sign-in-do-3 = Çanta simgeli bir Authenticator yoksa veya işlem olmazsa aşağıdaki mesajı destek ekibinize gönderin.
error-work-profile-cannot-sign-in-it = Android’de geçiş anahtarı yalnızca oluşturulduğu profilde kullanılabilir. Authenticator iş profilinde yüklü olmalı, orada kimlik bilgisi sağlayıcısı olarak izinli olmalı ve kendi geçiş anahtarını taşımalıdır; kişisel profildeki anahtar sayılmaz.

## 12 sign-in-another-way (high)

error-sign-in-another-way-title = Bu geçiş anahtarı artık çalışmıyor
error-sign-in-another-way-meaning = Microsoft telefonunuzdaki geçiş anahtarını kullanamadı. Bu anahtar artık geçerli değil ama yenisini çabucak oluşturabilirsiniz.
error-sign-in-another-way-do-1 = Elinizdeki başka bir yöntemle oturum açın.
error-sign-in-another-way-do-2 = Eski geçiş anahtarını silin: Authenticator’da iş hesabınıza, sonra { $auth-settings }, ardından { $auth-delete-passkey } seçeneğine dokunun. { $ms-security-info } sayfasında da listeleniyorsa oradan da silin.
error-sign-in-another-way-do-3 = Bu programla yeni bir geçiş anahtarı oluşturun.
error-sign-in-another-way-do-4 = Oturum açmanın başka bir yolu yoksa aşağıdaki mesajı destek ekibinize gönderin.
error-sign-in-another-way-it = Cihazdaki geçiş anahtarı bu hesap için artık geçerli değil. Kişi başka bir yöntemle veya TAP ile oturum açar, eski geçiş anahtarını kaldırır ve yenisini kaydeder. { -check-who }

## 13 passkey-no-longer-usable (high)

error-passkey-no-longer-usable-title = Bu geçiş anahtarı hesabınızdan kaldırılmış
error-passkey-no-longer-usable-meaning = Telefonunuzda eski geçiş anahtarı duruyor ama hesabınız artık onu tanımıyor. Yalnızca yeni bir tane gerekiyor.
error-passkey-no-longer-usable-do-1 = Authenticator’da iş hesabınıza, sonra { $auth-settings }, ardından { $auth-delete-passkey } seçeneğine dokunun.
error-passkey-no-longer-usable-do-2 = Bu programla yeni bir geçiş anahtarı oluşturun.
error-passkey-no-longer-usable-do-3 = Eskisi olmadan oturum açamıyorsanız aşağıdaki mesajı destek ekibinize gönderin.
error-passkey-no-longer-usable-it = Geçiş anahtarı sunucuda silinmiş ama telefonda kalmış. Kişi yerel kopyayı siler ve yenisini kaydeder; başka yöntem kalmadıysa bir TAP verin. { -check-who }

## 14 phone-option-or-qr-missing (high)

error-phone-option-or-qr-missing-title = Bilgisayar telefonunuzu önermiyor
error-phone-option-or-qr-missing-meaning = QR kodu yalnızca bilgisayar ve telefon birbirini bulabildiğinde görünür. Çoğu zaman Bluetooth kapalıdır, izin verilmiyordur ya da telefon çok uzaktadır.
error-phone-option-or-qr-missing-do-1 = Bilgisayarda ve telefonda Bluetooth’u açın. Eşlemeniz gerekmez.
error-phone-option-or-qr-missing-do-2 = Telefonu bilgisayarın yanına koyun ve ikisinin de internete bağlı olduğunu kontrol edin. Sonra { $ms-phone-option } seçeneğini yeniden arayın.
error-phone-option-or-qr-missing-do-3 = Hâlâ yok mu? Bu programda geri dönün ve QR kodu olmayan bir yol seçin. O yolda Bluetooth gerekmez.
error-phone-option-or-qr-missing-do-4 = Size başka bir yol önerilmiyorsa aşağıdaki mesajı destek ekibinize gönderin.
error-phone-option-or-qr-missing-it = Bluetooth kapalı, ilkeyle yasaklanmış veya menzil dışında ya da bir cihaz çevrimdışı. Bluetooth’a yalnızca geçiş anahtarları için izin verilebilir: 0000FFFD-0000-1000-8000-00805F9B34FB ve 0000FFF9-0000-1000-8000-00805F9B34FB hizmetleriyle ServicesAllowedList. Uygulama içi yol ve bilgisayardan uygulamaya geçiş Bluetooth gerektirmez.

## 15 stuck-connecting-to-device (medium)

error-stuck-connecting-to-device-title = Bilgisayar ve telefon birbirine ulaşamıyor
error-stuck-connecting-to-device-meaning = QR kodu okundu ama bilgisayar ve telefon bağlanamıyor. Çoğu zaman bunu ağ engeller. Siz bunu göremezsiniz.
error-stuck-connecting-to-device-do-1 = İptal edin, iki cihazda da Bluetooth’un açık olduğunu kontrol edin ve bir kez daha deneyin.
error-stuck-connecting-to-device-do-2 = İzniniz varsa başka bir ağda deneyin.
error-stuck-connecting-to-device-do-3 = Ya da bu programda geri dönün ve QR kodu olmayan bir yol seçin.
error-stuck-connecting-to-device-do-4 = Bağlantıya izin verebilmeleri için aşağıdaki mesajı destek ekibinize gönderin.
error-stuck-connecting-to-device-it = QR yolunun tünel sunucuları büyük olasılıkla engelleniyor ya da bu sunucularla olan trafik yolda denetleniyor. cable.ua5v.com (Android), cable.auth.com, app-site-association.cdn-apple.com ve app-site-association.networking.apple (iPhone ve iPad) adreslerine bilgisayardan ve telefondan, ara sunucu (proxy) ve TLS denetimi olmadan izin verin. Bluetooth iki cihazda da çalışmalıdır.

## 16 tap-blocked-by-policy (high)

error-tap-blocked-by-policy-title = Geçici kod reddedildi
error-tap-blocked-by-policy-meaning = Kod daha önce kullanılmış olabilir veya şirketinizin ayarlarına uymuyordur. Siz yanlış bir şey yapmadınız ama yeni bir kod gerekiyor.
error-tap-blocked-by-policy-do-1 = Aynı kodu yeniden girmeyin.
error-tap-blocked-by-policy-do-2 = Destek ekibinizden yeni bir { $ms-temporary-access-pass } isteyin ve aşağıdaki mesajı gönderin. { -nobody-asks }
error-tap-blocked-by-policy-do-3 = Yeni kodu bu bilgisayarda değil, telefonunuzda kullanın. O da reddedilirse destek ekibinizi yeniden arayın.
error-tap-blocked-by-policy-it = Kullanıcı Temporary Access Pass ilkesinin kapsamında değil, ilke tek kullanımı zorunlu kılarken kod çok kullanımlık ya da kod zaten kullanılmış. İlkeyi düzeltin ve yeni bir kod verin; tek kullanımlık kod telefonda harcanmalıdır. { -check-who }

## 17 tap-not-offered (high)

error-tap-not-offered-title = Oturum açma sayfası geçici kodunuzu sormuyor
error-tap-not-offered-meaning = Yeni bir kodun çalışmaya başlaması birkaç dakika sürebilir. Ya da kod zaten kullanılmıştır veya hesabınız buna henüz hazır değildir.
error-tap-not-offered-do-1 = Birkaç dakika bekleyin, sonra oturum açmayı yeniden başlatın.
error-tap-not-offered-do-2 = Oturum açma sayfasında { $ms-use-tap-instead } yazısını veya benzer kelimeleri arayın.
error-tap-not-offered-do-3 = Orada yoksa aşağıdaki mesajı destek ekibinize gönderin ve kodu kontrol etmelerini isteyin. { -nobody-asks }
error-tap-not-offered-it = Kullanıcı Temporary Access Pass ilkesinin kapsamında değil, kod harcanmış ya da henüz çoğaltılmamış (birkaç dakika). Kapsamı ve kodun durumunu denetleyin, gerekirse yeni bir kod verin. { -check-who }

## 18 tap-guest-refused (high)

error-tap-guest-refused-title = Konuklara geçici kod verilemiyor
error-tap-guest-refused-meaning = Burada başka bir kuruluştan gelen bir konuksunuz. Konuklara böyle bir kod verilemiyor. Bu genel bir kural, sizinle ilgisi yok.
error-tap-guest-refused-do-1 = Oturum açma konusunda hesabınızın ait olduğu kendi kuruluşunuzun destek ekibinden yardım isteyin.
error-tap-guest-refused-do-2 = Buradaki destek ekibine de haber verin ve aşağıdaki mesajı gönderin.
error-tap-guest-refused-it = Dış konuğa Temporary Access Pass eklenemez ve konuklar kaynak kiracıda (resource tenant) geçiş anahtarı kaydedemez. Kişinin MFA’yı ana kiracıda (home tenant) yapmasını sağlayın.

## 19 more-information-required (medium)

error-more-information-required-title = Şirketiniz bir oturum açma yöntemi eklemenizi istiyor
error-more-information-required-meaning = Bu bir hata değil ve siz yanlış bir şey yapmadınız. Microsoft bu sayfayı, şirketiniz hesabınızın daha güvenli olmasını istediğinde gösterir.
error-more-information-required-do-1 = Bu sayfayı, oturum açmayı siz kendiniz başlattıktan sonra mı gördünüz? O zaman { $ms-next } düğmesini seçin. Çoğu şirkette sonraki sayfa mysignins.microsoft.com adresindedir.
error-more-information-required-do-2 = Size bir QR kodu göstermek isterse önce { $ms-different-method }, sonra { $ms-passkey-in-authenticator } seçeneğini deneyin.
error-more-information-required-do-3 = Sayfanın gerçek olduğundan emin değilseniz kapatın ve destek ekibinize sorun.
error-more-information-required-it = Kayıt, oturum açarken zorunlu tutuluyor (interrupt mode); arıza yok. Sihirbazın geçiş anahtarı sürümü, kanıtlama (attestation) varken başarısız olan WebAuthn yolunu başlatabilir: kişi o zaman farklı bir yöntemi ve Passkey in Microsoft Authenticator seçeneğini seçer.

## 20 restored-account-needs-sign-in (high)

error-restored-account-needs-sign-in-title = Hesabınız yedekten geldi: bir kez oturum açın
error-restored-account-needs-sign-in-meaning = Kırmızı yazı yalnızca bir hatırlatma. Hesabınızın adı bu telefona geri geldi ama henüz oturum açmadınız.
error-restored-account-needs-sign-in-do-1 = Kırmızı { $auth-sign-in-to-add } yazısı olan hesaba dokunun.
error-restored-account-needs-sign-in-do-2 = Oturum açın. Ondan sonra geçiş anahtarını oluşturmaya devam edebilirsiniz.
error-restored-account-needs-sign-in-do-3 = Oturum açamıyorsanız aşağıdaki mesajı destek ekibinize gönderin ve { $ms-temporary-access-pass } isteyin. { -nobody-asks }
error-restored-account-needs-sign-in-it = Hesap, geçiş anahtarlarını hiçbir zaman içermeyen bir Authenticator yedeğinden geri yüklenmiş. Kişi hesapta bir kez oturum açar, sonra yeni bir geçiş anahtarı kaydeder; başka yöntem kalmadıysa bir TAP verin. { -check-who }

## 21 no-passkeys-available (high)

error-no-passkeys-available-title = Telefonda geçiş anahtarı bulunamadı
error-no-passkeys-available-meaning = Belki ekran kilidi veya internet gibi küçük bir şey eksiktir. Yeni telefonda bu normaldir: geçiş anahtarları eskisinden taşınmaz.
error-no-passkeys-available-do-1 = Telefonda ekran kilidi olduğunu kontrol edin.
error-no-passkeys-available-do-2 = Telefonda ve bilgisayarda Bluetooth ile internetin açık olduğunu kontrol edin. Sonra yeniden deneyin.
error-no-passkeys-available-do-3 = Yeni telefon mu aldınız? Bu programı baştan başlatın ve yeni bir geçiş anahtarı oluşturun. Eski telefon hâlâ sizdeyse işiniz bitene kadar saklayın.
error-no-passkeys-available-do-4 = Oturum açmanın başka bir yolu yoksa destek ekibinizden { $ms-temporary-access-pass } isteyin ve aşağıdaki mesajı gönderin. { -nobody-asks }
error-no-passkeys-available-it = Telefonda kullanılabilir geçiş anahtarı yok: ekran kilidi, Bluetooth veya internet eksik ya da geçiş anahtarı eski telefonda kalmış (hiçbir zaman Authenticator yedeğine girmez). Kişinin yeni bir geçiş anahtarı kaydedebilmesi için bir TAP verin. { -check-who }

## 22 rooted-or-jailbroken (high)

error-rooted-or-jailbroken-title = Authenticator bu telefonun sistemine güvenmiyor
error-rooted-or-jailbroken-meaning = Bu telefonun sistemi değiştirilmiş görünüyor. Microsoft artık böyle telefonlarda iş hesaplarına izin vermiyor ve şirketiniz bunu kapatamaz.
error-rooted-or-jailbroken-do-1 = Geçiş anahtarını bu telefonda kurmayın.
error-rooted-or-jailbroken-do-2 = Başka bir telefonunuz varsa onu kullanın ve bu programı yeniden başlatın.
error-rooted-or-jailbroken-do-3 = Yoksa aşağıdaki mesajı destek ekibinize gönderin ve güvenlik anahtarı gibi başka bir yol sunup sunamayacaklarını sorun.
error-rooted-or-jailbroken-it = Authenticator, jailbreak veya root yapılmış bir telefon algıladı. Microsoft 2026’da önce bir uyarıyı, sonra kayıt ve oturum açma engelini, ardından Entra kimlik bilgilerinin silinmesini devreye aldı; bu her zaman açıktır ve devre dışı bırakılamaz. Başka bir telefon veya güvenlik anahtarı gerekir.

## 23 not-allowed-error (high)

error-not-allowed-error-title = Adım yarıda kesildi
error-not-allowed-error-meaning = Adım iptal edildi, çok uzun sürdü veya öne başka bir pencere geldi. Bu kolayca olur ve hiçbir şey bozulmadı.
error-not-allowed-error-do-1 = Telefonunuzun kilidini açın ve yanınıza koyun.
error-not-allowed-error-do-2 = Acele etmeden yeniden deneyin. Tarayıcı penceresi önde kalsın ve bitene kadar başka hiçbir yere tıklamayın.
error-not-allowed-error-do-3 = Tekrarlanırsa aşağıdaki mesajı destek ekibinize gönderin.
error-not-allowed-error-it = NotAllowedError; iptal, zaman aşımı, odak kaybı veya CTAP hatası anlamına gelir. Windows’ta ayrıntılar Microsoft-Windows-WebAuthN/Operational olay günlüğündedir.

## 24 something-went-wrong (medium)

error-something-went-wrong-title = Microsoft’un sayfası neyin yanlış olduğunu söylemedi
error-something-went-wrong-meaning = Bu mesajın pek çok anlamı olabilir. Çoğu zaman önceki bir denemeden veya başka bir uygulamadan kalan geçiş anahtarı engel olur ve bu sizin hatanız değildir.
error-something-went-wrong-do-1 = { $ms-security-info } sayfasına ve Authenticator’a bakın. Önceki bir denemeden geçiş anahtarı kaldıysa silin.
error-something-went-wrong-do-2 = Başka bir tarayıcıda, normal bir pencerede yeniden deneyin.
error-something-went-wrong-do-3 = Yine olmazsa aşağıdaki mesajı destek ekibinize gönderin.
error-something-went-wrong-it = Genel bir mesaj; çoğu zaman nedeni yanlış depodan (vault) gelen bir kimlik bilgisidir. Eski geçiş anahtarlarını silin, başka bir tarayıcı deneyin ve deneme saatindeki oturum açma ve denetim günlüklerine bakın.

## 25 method-missing-in-list (high)

error-method-missing-in-list-title = Authenticator’da geçiş anahtarları hesabınız için etkinleştirilmemiş
error-method-missing-in-list-meaning = Listede { $ms-passkey-in-authenticator } seçeneğini görmüyorsunuz. Şirketiniz bunu büyük olasılıkla hesabınız için etkinleştirmemiş. Bunu kendiniz değiştiremezsiniz.
error-method-missing-in-list-do-1 = Onun yerine { $ms-plain-passkey } seçeneğini seçmeyin. Geçiş anahtarınız yanlış uygulamaya kaydedilebilir.
error-method-missing-in-list-do-2 = { $ms-security-info } sayfasındaki listede artık kullanmadığınız eski bir geçiş anahtarı var mı? Onu silin. Şirketiniz bugün bir şey değiştirdiyse iki saat bekleyin ve yeniden bakın.
error-method-missing-in-list-do-3 = Aşağıdaki mesajı destek ekibinize gönderin. Bunu sizin için etkinleştirebilirler.
error-method-missing-in-list-it = Passkey (FIDO2) ayarının etkin olduğunu, kullanıcının hedeflenen bir grupta olup dışlanan bir grupta olmadığını (dışlama üstün gelir), Allow self-service set up ayarının Yes olduğunu ve kullanıcının geçiş anahtarı profilinin Authenticator’ın AAGUID’lerine izin verdiğini denetleyin. İzin verilen en fazla sayıda yöntem zaten ayarlandıysa ve ilke değiştirildikten sonraki bir iki saat içinde de yöntem görünmez.

## 26 code-53000-device-not-compliant (high)

error-code-53000-device-not-compliant-title = Şirketiniz burada yalnızca denetlenmiş cihazlara izin veriyor
error-code-53000-device-not-compliant-meaning = Bir şirket kuralına göre cihazın önce belirli gereksinimleri karşılaması gerekiyor. Siz yanlış bir şey yapmadınız.
error-code-53000-device-not-compliant-do-1 = Burada durun. Yeniden denemek bir şeyi değiştirmez.
error-code-53000-device-not-compliant-do-2 = Aşağıdaki mesajı 53000 sayısıyla birlikte destek ekibinize gönderin.
error-code-53000-device-not-compliant-it = 53000 DeviceNotCompliant: uyumlu cihaz (compliant device) koşulu karşılanmıyor. Cihazı uyumlu hale getirin veya kayıt işlemini hariç tutun. Microsoft bunun için Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b) uygulamasını belgeliyor; kendi kiracınızda (tenant) denetleyin.

## 27 code-53001-device-not-domain-joined (high)

error-code-53001-device-not-domain-joined-title = Cihazınıza şirket bilgisayarları için olan bir kural uygulandı
error-code-53001-device-not-domain-joined-meaning = Kural, şirket ağına ait bir bilgisayar istiyor. Bir telefon bunu karşılayamaz. Bunu kendiniz çözemezsiniz.
error-code-53001-device-not-domain-joined-do-1 = Burada durun. Yeniden denemek bir şeyi değiştirmez.
error-code-53001-device-not-domain-joined-do-2 = Aşağıdaki mesajı 53001 sayısıyla birlikte destek ekibinize gönderin.
error-code-53001-device-not-domain-joined-it = 53001 DeviceNotDomainJoined: karma katılmış (hybrid joined) cihaz isteyen bir koşul uygulanıyor. Bunu telefonlara uygulamayın.

## 28 code-53002-app-not-approved (high)

error-code-53002-app-not-approved-title = Bir şirket kuralı bu uygulamaya izin vermiyor
error-code-53002-app-not-approved-meaning = Şirketinizin onaylı uygulamalar listesi var ve kullanılan uygulama bu listede değil. Bu sizin hatanız değil.
error-code-53002-app-not-approved-do-1 = Burada durun. Yeniden denemek bir şeyi değiştirmez.
error-code-53002-app-not-approved-do-2 = Aşağıdaki mesajı 53002 sayısıyla birlikte destek ekibinize gönderin.
error-code-53002-app-not-approved-it = 53002 ApplicationUsedIsNotAnApprovedApp: approved client app koşulu uygulanıyor. Mart 2026’da kaldırılacağı duyurulmuştu; yerine uygulama koruma ilkesi (app protection policy) kullanın. Authenticator onu da karşılayamaz, bu yüzden kayıt işlemi kapsam dışında kalmalıdır.

## 29 code-53003-blocked-by-ca (high)

error-code-53003-blocked-by-ca-title = Bir şirket kuralı bu oturum açmayı engelledi
error-code-53003-blocked-by-ca-meaning = Şirketinizin güvenlik kurallarından biri izin vermedi. Hangisi olduğu buradan görülemez ama destek ekibiniz görebilir.
error-code-53003-blocked-by-ca-do-1 = Sayfada Correlation ID görünüyorsa kopyalayın veya fotoğrafını çekin.
error-code-53003-blocked-by-ca-do-2 = Onu, aşağıdaki mesajla birlikte destek ekibinize gönderin.
error-code-53003-blocked-by-ca-it = 53003 BlockedByConditionalAccess: herhangi bir Koşullu Erişim (Conditional Access) ilkesi. İlkenin adı oturum açma günlüğünde yazar; Correlation ID ile bulun. Uygulama Microsoft Authenticator, kaynak da ea890292-c8c8-4433-b5ea-b09d0668e1a6 ise engellenen, geçiş anahtarının kaydı olabilir; cihaz platformlarına (device platforms) yönelik bir engel olup olmadığına da bakın.

## 30 code-53004-53011-risk (high)

error-code-53004-53011-risk-title = Microsoft hesabınızı korumak için bunu durdurdu
error-code-53004-53011-risk-meaning = Microsoft bir risk görüyor ve önce destek ekibinizin bakmasını istiyor. Bu tek başına hata yaptığınız anlamına gelmez.
error-code-53004-53011-risk-do-1 = Denemeye devam etmeyin.
error-code-53004-53011-risk-do-2 = Kısa süre içinde destek ekibinize ulaşın ve aşağıdaki mesajı gönderin.
error-code-53004-53011-risk-it = 53004 ProofUpBlockedDueToRisk veya 53011: kayıt, risk nedeniyle engellendi. Riski inceleyip giderin, sonra kişinin yeniden denemesine izin verin.

## 31 code-53009-app-protection (low)

error-code-53009-app-protection-title = Korunan uygulamalarla ilgili bir şirket kuralı engel olabilir
error-code-53009-app-protection-meaning = Bu sayı çoğu zaman şirketinizin özel olarak korunan bir uygulama istediği anlamına gelir. Bunu genellikle siz değiştiremezsiniz.
error-code-53009-app-protection-do-1 = Şimdilik burada durun.
error-code-53009-app-protection-do-2 = Aşağıdaki mesajı 53009 sayısıyla birlikte destek ekibinize gönderin.
error-code-53009-app-protection-it = 53009’un eksik bir Intune uygulama koruma ilkesine (app protection policy) işaret ettiği bildiriliyor (kaynak doğrulanmadı). Authenticator bu koşulu karşılayamaz: ilkeyi oturum açma günlüğünde bulun, sonra uygulama filtresi (app filter), compliant device ile OR veya kayıt işlemi için bir hariç tutma kullanın.

## 32 code-530035-security-defaults (high)

error-code-530035-security-defaults-title = Şirketinizin temel koruması bu oturum açmayı engelledi
error-code-530035-security-defaults-meaning = Şirketiniz Microsoft’un temel korumasını kullanıyor; bu koruma burada izin vermedi. Siz yanlış bir şey yapmadınız.
error-code-530035-security-defaults-do-1 = Burada durun. Yeniden denemek büyük olasılıkla bir şeyi değiştirmez.
error-code-530035-security-defaults-do-2 = Aşağıdaki mesajı 530035 sayısıyla birlikte destek ekibinize gönderin.
error-code-530035-security-defaults-it = 530035 BlockedBySecurityDefaults: kiracının güvenlik varsayılanları (security defaults) oturum açmayı engelliyor. Bu adım için belgelenmiş bir çözüm bilmiyoruz; neyin reddedildiğini görmek için oturum açma günlüğüne bakın.

## 33 code-135010-key-not-found (high, cure medium)

error-code-135010-key-not-found-title = Hesabınız bu geçiş anahtarını tanımıyor
error-code-135010-key-not-found-meaning = Telefonda bir geçiş anahtarı var ama büyük olasılıkla artık hesabınızda listelenmiyor. Yenisi bunu çözer.
error-code-135010-key-not-found-do-1 = Authenticator’da iş hesabınıza, sonra { $auth-settings }, ardından { $auth-delete-passkey } seçeneğine dokunun.
error-code-135010-key-not-found-do-2 = Bu programla yeni bir geçiş anahtarı oluşturun.
error-code-135010-key-not-found-do-3 = Olmazsa aşağıdaki mesajı 135010 sayısıyla birlikte destek ekibinize gönderin.
error-code-135010-key-not-found-it = 135010 KeyNotFound: anahtar Entra tarafından tanınmıyor. Kişi yerel geçiş anahtarını siler ve yenisini kaydeder.

## 34 android14-no-provider-switch (high)

error-android14-no-provider-switch-title = Bu telefonda Authenticator için açma kapama düğmesi yok
error-android14-no-provider-switch-meaning = Bazı üreticiler bu düğmeyi Android 14’e koymadı. Hiçbir uygulama onu ekleyemez; yani gözden kaçırdığınız bir şey yok.
error-android14-no-provider-switch-do-1 = Önce telefonun ayarlarındaki aramayı kullanın ve { $android-search-passkey } yazın.
error-android14-no-provider-switch-do-2 = İçinde { $auth-name } olan bir liste çıkmazsa sistem güncellemesi arayın ve telefonunuz sunuyorsa Android 15 veya üstünü yükleyin.
error-android14-no-provider-switch-do-3 = Güncelleme yok mu? Başka bir telefon kullanın veya aşağıdaki mesajı destek ekibinize gönderip bir güvenlik anahtarı isteyin.
error-android14-no-provider-switch-it = Android 14’te Credential Manager özelliği üreticiler için isteğe bağlıydı ve bazı telefonlarda yok. Microsoft Android 15 öneriyor; bir telefonu denetlemek için: adb shell pm has-feature android.software.credentials. Aksi halde güvenlik anahtarı veya başka bir telefon sağlayın.

## 35 attestation-service-down (high)

error-attestation-service-down-title = Telefonunuzla ilgili bir denetim tamamlanamadı
error-attestation-service-down-meaning = Apple veya Google, telefonunuzun gerçek olduğunu internet üzerinden doğrulamalıdır. Bu hizmet bir süre yoğun veya kapalı olabilir; bunun sizinle ilgisi yok.
error-attestation-service-down-do-1 = Telefonun internete bağlı olduğunu kontrol edin.
error-attestation-service-down-do-2 = Biraz bekleyin, sonra yeniden deneyin.
error-attestation-service-down-do-3 = Daha sonra da olmazsa aşağıdaki mesajı destek ekibinize gönderin.
error-attestation-service-down-it = Kanıtlama (attestation) zorunluyken telefon, çevrimiçi olarak Apple’a (App Attest) veya Google’a (Play Integrity ve key attestation) sorar. https://developer.apple.com/system-status/ ve https://status.play.google.com/ sayfalarına bakın ve telefonun ağının bu hizmetlere ulaştığından emin olun.

## 36 company-portal-too-old (high)

error-company-portal-too-old-title = Telefonunuzdaki başka bir şirket uygulaması çok eski
error-company-portal-too-old-meaning = Telefonunuzdaki Company Portal (Şirket Portalı) uygulaması çok eski. Bu yüzden Authenticator’ı kuramıyorsunuz. Güncelleme bunu çözer.
error-company-portal-too-old-do-1 = Telefonunuzda uygulama mağazasını açın, Company Portal (Şirket Portalı) uygulamasını arayın ve güncelleyin.
error-company-portal-too-old-do-2 = Authenticator’a dönün ve yeniden deneyin.
error-company-portal-too-old-do-3 = Güncelleyemiyorsanız aşağıdaki mesajı destek ekibinize gönderin.
error-company-portal-too-old-it = Company Portal sürümü 2111’den (5.0.5333.0) eski olan Android telefonlarda Authenticator kaydedilemiyor. Güncellemeyi dağıtın.

## 37 naming-page-hangs (low)

error-naming-page-hangs-title = Ad verme sayfası takıldı
error-naming-page-hangs-meaning = Çoğu zaman sayfa dönüp dursa da geçiş anahtarı kaydedilmiştir. Büyük olasılıkla her şeyi doğru yaptınız.
error-naming-page-hangs-do-1 = { $ms-security-info } sayfasını yeni bir sekmede açın ve geçiş anahtarının listede olup olmadığına bakın.
error-naming-page-hangs-do-2 = Oradaysa takılan sayfayı kapatın. Bu programdaki son kontrolle devam edebilirsiniz.
error-naming-page-hangs-do-3 = Orada değilse bir kez daha deneyin. İşe yaramazsa aşağıdaki mesajı destek ekibinize gönderin.
error-naming-page-hangs-it = Tarayıcı sihirbazındaki ad verme sayfasının, geçiş anahtarı var olduğu halde zaman zaman takıldığı bildiriliyor. Kullanıcının kimlik doğrulama yöntemlerini denetleyin; geçiş anahtarı orada yoksa kişi yerel geçiş anahtarını silip yenisini Authenticator içinde kaydetsin.

## 38 windows-whfb-credential-exists (high)

error-windows-whfb-credential-exists-title = Bilgisayar geçiş anahtarını kendinde tutmaya çalıştı
error-windows-whfb-credential-exists-meaning = Windows geçiş anahtarını bu bilgisayara kaydetmek istedi. Ama geçiş anahtarınızın yeri telefonunuzdur.
error-windows-whfb-credential-exists-do-1 = İptal edin ve yeniden başlayın.
error-windows-whfb-credential-exists-do-2 = { $ms-passkey-in-authenticator } seçeneğini seçin. Windows geçiş anahtarının nereye kaydedileceğini sorarsa Windows’u değil, telefonu seçin.
error-windows-whfb-credential-exists-do-3 = Telefon önerilmiyorsa bu programda geri dönün ve Authenticator içindeki yolu seçin. O da olmazsa aşağıdaki mesajı destek ekibinize gönderin.
error-windows-whfb-credential-exists-it = Aynı hesap için Windows Hello for Business kimlik bilgisi varsa Windows’ta Microsoft Entra passkey kaydı başarısız olur. Kişi bunun yerine telefonu seçmelidir; en iyisi Passkey in Microsoft Authenticator seçeneğidir.

## 39 cannot-access-right-now (medium)

error-cannot-access-right-now-title = Oturum açıldı ama bir şirket kuralı sonraki adımı engelledi
error-cannot-access-right-now-meaning = Şirketiniz bu adıma yalnızca belirli yerlerden, cihazlardan, tarayıcılardan veya uygulamalardan izin veriyor. Siz yanlış bir şey yapmadınız.
error-cannot-access-right-now-do-1 = Gizli bir pencere veya başka bir programın içindeki bir pencere mi kullandınız? O zaman bir kez Microsoft Edge veya Google Chrome’un normal bir penceresinde deneyin.
error-cannot-access-right-now-do-2 = Aynı kelimeler yeniden çıkarsa denemeyi bırakın. Sayfada bir sayı veya Correlation ID görünüyorsa kopyalayın veya fotoğrafını çekin.
error-cannot-access-right-now-do-3 = Sayıyı veya fotoğrafı aşağıdaki mesajla birlikte destek ekibinize gönderin.
error-cannot-access-right-now-it = Bir Koşullu Erişim (Conditional Access) ilkesi, doğru bir ilk adımdan sonra engelliyor; kod çoğunlukla 53003. { -log-policy } Cihaz platformlarına (device platforms) yönelik bir engel olup olmadığına da bakın. Microsoft, Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b) için bir hariç tutmayı belgeliyor ama sayfanın her sürümünde değil: kendi kiracınızda (tenant) denetleyin.

## 40 help-keep-device-secure (medium)

error-help-keep-device-secure-title = Authenticator bu telefonu kaydetmek istiyor
error-help-keep-device-secure-meaning = Bu bir hata değil. Authenticator, bu telefonun iş hesabınıza ait olduğunu Microsoft’a bildiriyor. Kaydetmek, telefonun şirket tarafından yönetilmesiyle aynı şey değildir.
error-help-keep-device-secure-do-1 = İş hesabınızı yeni mi eklediniz veya telefonla oturum açmayı yeni mi etkinleştirdiniz? O zaman { $auth-register } düğmesine dokunun.
error-help-keep-device-secure-do-2 = Sonraki bir sayfada şirketinizin telefonu yönetmek istediği yazıyorsa bekleyin ve önce destek ekibinize sorun.
error-help-keep-device-secure-do-3 = Kayıt başarısız olursa aşağıdaki mesajı destek ekibinize gönderin.
error-help-keep-device-secure-it = Cihaz kaydı (Entra registered); telefonla parolasız oturum açmak için her kiracıda (tenant) bir kez gerekir; arıza yok. Yalnızca geçiş anahtarı için gerekmez. Başarısız olursa Users may register their devices ve Maximum number of devices ayarlarını denetleyin. Telefonun yönetime kaydedilmesini isteyen eski bir sayfanın başlığı da aynıydı: bu isteniyorsa uyumlu cihaz (compliant device) koşulu geçerlidir.

## 41 prompted-setup-error-skip (high)

error-prompted-setup-error-skip-title = Oturum açarken geçiş anahtarı kurulumu başarısız oldu
error-prompted-setup-error-skip-meaning = Oturum açma sayfası bir geçiş anahtarı kurmayı önerdi ve bu olmadı. Hiçbir şey bozulmadı. Kurulumu atlayabilirsiniz; bu sayılmaz.
error-prompted-setup-error-skip-do-1 = Hata sayfasında { $ms-skip } seçeneğini seçin. Sonra işinize devam edebilirsiniz.
error-prompted-setup-error-skip-do-2 = Geçiş anahtarını Authenticator uygulamasında oluşturun. Bu program nasıl yapılacağını gösterir.
error-prompted-setup-error-skip-do-3 = Geçiş anahtarı olmadan devam edemiyorsanız aşağıdaki mesajı destek ekibinize gönderin.
error-prompted-setup-error-skip-it = Kayıt kampanyasının başlattığı bir kurulum başarısız oldu. O hata sayfasında atlamak erteleme sayılmaz. İstem, geçiş anahtarını kullanılan cihaza veya tarayıcıya kaydeder; kişi anahtarı Authenticator içinde kaydetsin.

## 42 prompted-to-set-up-passkey (high)

error-prompted-to-set-up-passkey-title = Oturum açma sayfası bir geçiş anahtarı kurmayı öneriyor
error-prompted-to-set-up-passkey-meaning = Bu bir hata değil. Birçok şirket bu soruyu kullanır ve soru her gün yeniden çıkabilir. { $ms-next } seçilirse geçiş anahtarı çoğu zaman Authenticator’a değil, o anda kullandığınız cihaza kaydedilir.
error-prompted-to-set-up-passkey-do-1 = Soru, siz kendiniz oturum açmaya başladıktan sonra mı çıktı? O zaman büyük olasılıkla gerçektir. Değilse sayfayı kapatın.
error-prompted-to-set-up-passkey-do-2 = { $ms-skip-for-now } veya { $ms-other-options } seçeneğini seçin. Sonra geçiş anahtarını Authenticator’da oluşturun. Bu program nasıl yapılacağını gösterir.
error-prompted-to-set-up-passkey-do-3 = Soruyu atlayamıyorsanız veya sayfanın gerçek olduğundan emin değilseniz sayfayı kapatın ve aşağıdaki mesajı destek ekibinize gönderin.
error-prompted-to-set-up-passkey-it = Geçiş anahtarları için kayıt kampanyası; arıza yok. Microsoft managed: her gün, sınırsız. Enabled durumu: 0 ile 14 gün arası ve erteleme sayısı 3 ile sınırlı olabilir. İstem, geçiş anahtarını kullanılan cihaza veya tarayıcıya kaydeder. Authenticator’daki bir geçiş anahtarı istemi yalnızca iOS ve Android’de sona erdirir; geçiş anahtarı profili (passkey profile) AAGUID ile sınırlıysa veya kanıtlama (attestation) istiyorsa her yerde sona erdirir.

## 43 sms-only-must-register (high)

error-sms-only-must-register-title = SMS ve aramalar sona erdiği için geçiş anahtarı gerekiyor
error-sms-only-must-register-meaning = 1 Şubat 2027’den itibaren Microsoft, oturum açmayı SMS veya telefon aramasıyla onaylamaya izin vermiyor. Genel Yöneticiler ve dış kullanıcılar için tarih 1 Temmuz 2027’dir. Başka yöntemi olmayanların o zaman bir geçiş anahtarı kurması gerekir. Hesabınızda bir sorun yok.
error-sms-only-must-register-do-1 = Geçiş anahtarını kurun. Nereye kaydedileceğini seçebiliyorsanız telefonunuzdaki { $auth-name } seçeneğini seçin.
error-sms-only-must-register-do-2 = Olmazsa destek ekibinizden { $ms-temporary-access-pass } isteyin. Bu, kısa süre geçerli olan bir koddur. Aşağıdaki mesajı da gönderin. { -nobody-asks }
error-sms-only-must-register-do-3 = Kodu bu bilgisayarda değil, telefonunuzda kullanın. Yine de geçiş anahtarı oluşturamazsanız destek ekibinizi arayın.
error-sms-only-must-register-it = Kişinin tek MFA yöntemi Microsoft’un SMS’i veya araması. 1 Şubat 2027’den itibaren (Genel Yöneticiler ve dış kullanıcılar: 1 Temmuz 2027) oturum açarken geçiş anahtarı isteniyor ve bu atlanamıyor. Kişinin telefonda kayıt yapabilmesi için Temporary Access Pass (TAP) verin. Daha önce bir telefon sağlayıcısına geçirilen kullanıcılarda SMS ve arama kalır. { -check-who }

## 44 code-130504-tap-expired (low)

error-code-130504-tap-expired-title = Geçici erişim kodunun (Temporary Access Pass) süresi büyük olasılıkla dolmuş
error-code-130504-tap-expired-meaning = Böyle bir kod yalnızca kısa süre geçerlidir. Bu sayı çoğu zaman sürenin bittiği anlamına gelir. Siz yanlış bir şey yapmadınız.
error-code-130504-tap-expired-do-1 = Aynı kodu yeniden girmeyin.
error-code-130504-tap-expired-do-2 = Destek ekibinizden yeni bir { $ms-temporary-access-pass } isteyin ve aşağıdaki mesajı gönderin. { -nobody-asks }
error-code-130504-tap-expired-do-3 = Yeni kodu kısa sürede ve telefonunuzda kullanın. O da reddedilirse destek ekibinizi arayın.
error-code-130504-tap-expired-it = 130504, süresi dolmuş bir Temporary Access Pass (TAP) için bildiriliyor (kaynak doğrulanmadı). Kullanıcının TAP’ını denetleyin ve telefon için yeterli süre bırakan yeni bir tane verin. { -check-who }

## 45 code-130507-tap-not-verified (low)

error-code-130507-tap-not-verified-title = Geçici erişim kodu (Temporary Access Pass) tanınmadı
error-code-130507-tap-not-verified-meaning = Bu sayı çoğu zaman kodun silindiği, yenisiyle değiştirildiği veya başka bir hesaba ait olduğu anlamına gelir. Yeni bir kod bunu çözer.
error-code-130507-tap-not-verified-do-1 = İş hesabınızla oturum açtığınızı ve en yeni kodu yazdığınızı denetleyin.
error-code-130507-tap-not-verified-do-2 = Kod yine reddedilirse destek ekibinizden yeni bir { $ms-temporary-access-pass } isteyin ve aşağıdaki mesajı gönderin. { -nobody-asks }
error-code-130507-tap-not-verified-do-3 = Yeni kod da reddedilirse destek ekibinizi arayın.
error-code-130507-tap-not-verified-it = 130507, bir Temporary Access Pass (TAP) bulunamadığında veya doğrulanamadığında bildiriliyor (kaynak doğrulanmadı). Kullanıcının TAP’ını denetleyin: kullanıcı başına yalnızca bir tane olur, yani yenisi eskisinin yerine geçer. { -check-who }

## 46 code-130501-credential-policy (high, cure medium)

error-code-130501-credential-policy-title = Bu oturum açma yöntemine hesabınız için izin yok
error-code-130501-credential-policy-meaning = Hangi oturum açma yöntemlerini kullanabileceğinize şirketiniz karar verir. Seçilen yöntem büyük olasılıkla bunlardan biri değil. Siz yanlış bir şey yapmadınız.
error-code-130501-credential-policy-do-1 = Oturum açmaya yeniden başlayın ve varsa başka bir oturum açma yöntemi seçin.
error-code-130501-credential-policy-do-2 = Başka yönteminiz yoksa aşağıdaki mesajı 130501 sayısıyla birlikte destek ekibinize gönderin.
error-code-130501-credential-policy-it = 130501: kimlik doğrulama yöntemleri ilkesi bu yönteme kullanıcı için izin vermiyor. Kimin hedeflendiğini ve kimin dışlandığını (dışlama üstün gelir) ve yöntemin ayarlarını denetleyin.

## 47 code-5007x-mfa-needed (high)

error-code-5007x-mfa-needed-title = Oturum açmak için paroladan fazlası gerekiyor
error-code-5007x-mfa-needed-meaning = Siz olduğunuzu ikinci kez göstermeniz gerekiyor. Bu ya tamamlanmadı ya da hesabınızda bunun için henüz bir yöntem yok. Siz yanlış bir şey yapmadınız.
error-code-5007x-mfa-needed-do-1 = Oturum açmaya yeniden başlayın ve ikinci denetimi, örneğin bir uygulamada veya bir kodla, tamamlayın.
error-code-5007x-mfa-needed-do-2 = Bunun için bir yönteminiz yoksa destek ekibinizden { $ms-temporary-access-pass } isteyin. Bu, kısa süre geçerli olan bir koddur. Aşağıdaki mesajı da gönderin. { -nobody-asks }
error-code-5007x-mfa-needed-do-3 = Kodu bu bilgisayarda değil, telefonunuzda kullanın. Yine de oturum açamazsanız destek ekibinizi arayın.
error-code-5007x-mfa-needed-it = 50074 ve 50076: MFA gerekiyor ve tamamlanmadı. 50072 ve 50079: kullanıcının önce bir yöntem kaydetmesi gerekiyor. Bunlar tek başına arıza değil, ara adımlardır. Kullanıcının yöntemi yoksa telefonda kullanılmak üzere Temporary Access Pass (TAP) verin. { -check-who }

## 48 code-50078-mfa-expired (high)

error-code-50078-mfa-expired-title = Son onay çok eski
error-code-50078-mfa-expired-meaning = Daha önceki bir oturum açmayı onayladınız ama şirketiniz yeni bir onay istiyor. Bu normaldir.
error-code-50078-mfa-expired-do-1 = Yeniden oturum açın ve siz olduğunuzu onaylayın.
error-code-50078-mfa-expired-do-2 = Sonra kaldığınız yerden devam edin.
error-code-50078-mfa-expired-do-3 = Tekrar tekrar soruluyorsa aşağıdaki mesajı 50078 sayısıyla birlikte destek ekibinize gönderin.
error-code-50078-mfa-expired-it = 50078 UserStrongAuthExpired: oturumun MFA’sı ilke için çok eski. Kişi MFA ile yeniden oturum açar. Tekrarlanırsa oturum açma sıklığını (sign-in frequency) denetleyin.

## 49 code-50053-account-locked (high)

error-code-50053-account-locked-title = Hesap şu anda kilitli
error-code-50053-account-locked-meaning = Çok fazla hatalı deneme oldu veya kullandığınız ağ saldırılarla biliniyor. Bu, sizin hata yaptığınız anlamına gelmez.
error-code-50053-account-locked-do-1 = Bir süre bekleyin ve bu sürede denemeyin.
error-code-50053-account-locked-do-2 = Bir kez başka bir ağda, örneğin telefonunuzun mobil verisiyle deneyin.
error-code-50053-account-locked-do-3 = Hesap hâlâ kilitliyse aşağıdaki mesajı 50053 sayısıyla birlikte destek ekibinize gönderin.
error-code-50053-account-locked-it = 50053 IdsLocked: çok fazla başarısız deneme veya saldırılarla bilinen bir IP adresi. Oturum açma günlüğü hangisi olduğunu gösterir. Hesabın kilidini kaldırın veya kişinin başka bir ağ kullanmasını sağlayın. { -check-who }

## 50 code-50055-password-expired (high)

error-code-50055-password-expired-title = Parolanın süresi dolmuş
error-code-50055-password-expired-meaning = Şirketiniz devam etmeden önce yeni bir parola istiyor. Bunun geçiş anahtarıyla ilgisi yok.
error-code-50055-password-expired-do-1 = Oturum açmayı siz kendiniz başlattıysanız sayfayı izleyin ve yeni bir parola seçin.
error-code-50055-password-expired-do-2 = Sonra oturum açmaya yeniden başlayın.
error-code-50055-password-expired-do-3 = Parolayı değiştiremiyorsanız destek ekibinizden sıfırlamasını isteyin ve aşağıdaki mesajı gönderin. { -nobody-asks }
error-code-50055-password-expired-it = 50055 InvalidPasswordExpiredPassword veya 50144 InvalidPasswordExpiredOnPremPassword: parolanın süresi dolmuş. Kişi parolayı değiştirir; olmuyorsa parolayı sıfırlayın. { -check-who }

## 51 code-50126-wrong-password (high)

error-code-50126-wrong-password-title = Ad veya parola kabul edilmedi
error-code-50126-wrong-password-meaning = Ad ile parola birbirine uymadı. Bu herkesin başına gelir.
error-code-50126-wrong-password-do-1 = İş hesabınızın adını ve parolanızı acele etmeden yeniden yazın.
error-code-50126-wrong-password-do-2 = Geçici erişim kodunuz (Temporary Access Pass) varsa parola yerine onu kullanın. { -nobody-asks }
error-code-50126-wrong-password-do-3 = Parolanızı bilmiyorsanız destek ekibinizden sıfırlamasını isteyin ve aşağıdaki mesajı gönderin.
error-code-50126-wrong-password-it = 50126 InvalidUserNameOrPassword: ad veya parola yanlış. 50056: hesap için kayıtlı parola yok. Parolayı sıfırlayın veya Temporary Access Pass (TAP) verin. { -check-who }

## 52 code-50057-account-disabled (high)

error-code-50057-account-disabled-title = Bu hesap kapatılmış
error-code-50057-account-disabled-meaning = Şirketiniz bu hesabı kapatmış. Onu yalnızca şirketiniz yeniden etkinleştirebilir.
error-code-50057-account-disabled-do-1 = Doğru iş hesabıyla oturum açtığınızı denetleyin.
error-code-50057-account-disabled-do-2 = Hesap doğruysa aşağıdaki mesajı 50057 sayısıyla birlikte destek ekibinize gönderin.
error-code-50057-account-disabled-it = 50057 UserDisabled: hesap devre dışı. Nedenini bulun ve kişinin erişimi olması gerekiyorsa hesabı etkinleştirin. { -check-who }

## 53 code-50034-account-not-found (high)

error-code-50034-account-not-found-title = Bu hesap bulunamadı
error-code-50034-account-not-found-meaning = Adda bir harf yanlış olabilir veya bu, kişisel bir hesap ya da başka bir kuruluşun hesabıdır.
error-code-50034-account-not-found-do-1 = Oturumu kapatın. Sonra iş hesabınızla yeniden oturum açın ve addaki her harfi denetleyin.
error-code-50034-account-not-found-do-2 = Sayfa kendiliğinden başka bir hesap seçiyorsa orada iş hesabınızı seçin.
error-code-50034-account-not-found-do-3 = İş hesabınız da bulunamazsa aşağıdaki mesajı sayfadaki sayıyla birlikte destek ekibinize gönderin.
error-code-50034-account-not-found-it = 50034 UserAccountNotFound veya 51004 UserAccountNotInDirectory: hesap bu dizinde yok. 50020 UserUnauthorized: başka bir kuruluşun hesabı veya kişisel hesap. Adı düzeltin ya da erişimi olması gerekiyorsa kişiyi davet edin.

## 54 code-500021-tenant-restriction (high)

error-code-500021-tenant-restriction-title = Bu ağ, şirketinizde oturum açmaya izin vermiyor
error-code-500021-tenant-restriction-meaning = Bazı ağlar yalnızca belirli şirketlerde oturum açmaya izin verir. Hesabınızda bir sorun yok.
error-code-500021-tenant-restriction-do-1 = Başka bir ağ, telefonda ise mobil veri kullanın.
error-code-500021-tenant-restriction-do-2 = Bu ağ size gerekliyse aşağıdaki mesajı sayfadaki sayıyla birlikte destek ekibinize gönderin.
error-code-500021-tenant-restriction-it = 500021 veya 500022: ağın kiracı kısıtlamaları (tenant restrictions) bu kiracıyı içermiyor. Ara sunucunun (proxy) eklediği üst bilgide bu kiracıya izin verin veya kişinin bu kısıtlamaların olmadığı bir ağ kullanmasını sağlayın.

## 55 code-50155-device-authentication (high)

error-code-50155-device-authentication-title = Bir kural, şirketinizin tanıdığı bir cihaz istiyor
error-code-50155-device-authentication-meaning = Şirketiniz bu cihazı tanımıyor veya devre dışı bırakmış. Siz yanlış bir şey yapmadınız.
error-code-50155-device-authentication-do-1 = Denemeyi bırakın. Yeniden denemek kuralı değiştirmez.
error-code-50155-device-authentication-do-2 = Aşağıdaki mesajı sayfadaki sayıyla birlikte destek ekibinize gönderin.
error-code-50155-device-authentication-it = 50097 DeviceAuthenticationRequired, 50155 DeviceAuthenticationFailed, 50187 DeviceInformationNotProvided: bir ilke tanınan bir cihaz istiyor ve bu cihaz tanınmıyor. 135011: cihaz devre dışı. Cihazı etkinleştirin veya yeniden kaydedin. { -log-policy }

## 56 code-50129-not-workplace-joined (high)

error-code-50129-not-workplace-joined-title = Bu telefon şirketinize kayıtlı değil
error-code-50129-not-workplace-joined-meaning = Bir şirket kuralı kayıtlı bir telefon istiyor. Şirketiniz isterse telefonu Authenticator’da kaydedebilirsiniz.
error-code-50129-not-workplace-joined-do-1 = Bu telefonu kaydedip kaydedemeyeceğinizi destek ekibinize sorun ve aşağıdaki mesajı gönderin.
error-code-50129-not-workplace-joined-do-2 = Yanıt evet ise iş hesabınızı Authenticator’a yeniden ekleyin. Authenticator sorduğunda { $auth-register } düğmesine dokunun.
error-code-50129-not-workplace-joined-do-3 = Olmazsa destek ekibinize 50129 sayısını söyleyin.
error-code-50129-not-workplace-joined-it = 50129 DeviceIsNotWorkplaceJoined: bir ilke kayıtlı bir cihaz istiyor ve telefon Entra’da kayıtlı değil. Telefonların kaydedilip kaydedilemeyeceğini bildirin. Kaydedilebiliyorsa Users may register their devices ve Maximum number of devices ayarlarını denetleyin.

## 57 code-50127-broker-missing (high)

error-code-50127-broker-missing-title = Telefonda oturum açmak için bir uygulama eksik
error-code-50127-broker-missing-meaning = Şirketiniz telefonda Microsoft’un oturum açma uygulamasını istiyor. Bu, iPhone’da Authenticator, Android’de Authenticator veya Company Portal’dır (Şirket Portalı).
error-code-50127-broker-missing-do-1 = Telefonunuzda uygulama mağazasını açın ve Microsoft Authenticator’ı yükleyin.
error-code-50127-broker-missing-do-2 = İş hesabınızı Authenticator’a ekleyin, sonra yeniden deneyin.
error-code-50127-broker-missing-do-3 = Uygulama yükleyemiyorsanız aşağıdaki mesajı 50127 sayısıyla birlikte destek ekibinize gönderin.
error-code-50127-broker-missing-it = 50127 BrokerAppNotInstalled: telefonda aracı (broker) uygulaması yok (iOS: Authenticator; Android: Authenticator veya Company Portal). Uygulamayı dağıtın veya kişinin yüklemesini sağlayın.

## 58 code-50005-platform-not-supported (high)

error-code-50005-platform-not-supported-title = Bir şirket kuralı bu tür bir cihaza izin vermiyor
error-code-50005-platform-not-supported-meaning = Şirketiniz burada yalnızca belirli sistemlere izin veriyor ve bu cihazın sistemi bunlardan biri değil. Siz yanlış bir şey yapmadınız.
error-code-50005-platform-not-supported-do-1 = Denemeyi bırakın. Yeniden denemek kuralı değiştirmez.
error-code-50005-platform-not-supported-do-2 = Aşağıdaki mesajı 50005 sayısıyla birlikte destek ekibinize gönderin.
error-code-50005-platform-not-supported-it = 50005 DevicePolicyError: ilkenin desteklemediği bir platformdan oturum açma. Bir ilkenin cihaz platformlarını (device platforms) engellediği yerde iOS ve Android’e izin verin. { -log-policy }

## 59 code-50131-access-policy (high)

error-code-50131-access-policy-title = Bir şirket kuralı bu oturum açmaya izin vermedi
error-code-50131-access-policy-meaning = Nedeni cihaz, olağan dışı bir şey veya başka bir kural olabilir. Nedeni siz göremezsiniz ama destek ekibiniz görebilir.
error-code-50131-access-policy-do-1 = Denemeyi bırakın. Yeniden denemek kuralı değiştirmez.
error-code-50131-access-policy-do-2 = Aşağıdaki mesajı 50131 sayısıyla birlikte destek ekibinize gönderin.
error-code-50131-access-policy-it = 50131 ConditionalAccessFailed: cihazın durumu, şüpheli etkinlik veya bir erişim kararı. { -log-policy }

## 60 code-530032-security-policy (high)

error-code-530032-security-policy-title = Tüm şirket için geçerli bir güvenlik kuralı bu oturum açmayı engelledi
error-code-530032-security-policy-meaning = Kural şirketinizdeki herkes için aynıdır. Siz yanlış bir şey yapmadınız.
error-code-530032-security-policy-do-1 = Denemeyi bırakın. Yeniden denemek kuralı değiştirmez.
error-code-530032-security-policy-do-2 = Aşağıdaki mesajı 530032 sayısıyla birlikte destek ekibinize gönderin.
error-code-530032-security-policy-it = 530032 BlockedByConditionalAccessOnSecurityPolicy: tüm kiracı (tenant) için geçerli bir güvenlik ilkesi oturum açmayı engelliyor. Kiracı düzeyindeki ilkeleri denetleyin. { -log-policy }

## 61 code-50158-external-challenge (high)

error-code-50158-external-challenge-title = Önce başka bir sayfanın tamamlanması gerekiyor
error-code-50158-external-challenge-meaning = Şirketiniz bir sayfa daha kullanıyor, örneğin kullanım koşulları veya başka bir sağlayıcının denetimi. Sayı tek başına bir hata değildir.
error-code-50158-external-challenge-do-1 = Oturum açmaya yeniden başlayın ve o sayfayı tamamlayın.
error-code-50158-external-challenge-do-2 = Sayfa açılmazsa Microsoft Edge veya Google Chrome’un normal bir penceresinde deneyin.
error-code-50158-external-challenge-do-3 = Yine de devam edemiyorsanız aşağıdaki mesajı 50158 sayısıyla birlikte destek ekibinize gönderin.
error-code-50158-external-challenge-it = 50158: dış bir güvenlik sorgulaması karşılanmadı (üçüncü taraf MFA’sı veya kullanım koşulları). Tek başına bir hata değildir: günlükte aynı oturum açmanın sonraki kaydına bakın.

## 62 code-70043-sign-in-again (high)

error-code-70043-sign-in-again-title = Oturum sona erdi, yeniden oturum açın
error-code-70043-sign-in-again-meaning = Son oturum açma çok uzun zaman önceydi veya parola değiştirildi. Bu normaldir.
error-code-70043-sign-in-again-do-1 = Yeniden oturum açın.
error-code-70043-sign-in-again-do-2 = Sonra kaldığınız yerden devam edin.
error-code-70043-sign-in-again-do-3 = Oturum tekrar tekrar sona eriyorsa aşağıdaki mesajı sayfadaki sayıyla birlikte destek ekibinize gönderin.
error-code-70043-sign-in-again-it = 70043 BadTokenDueToSignInFrequency, 50132 SsoArtifactInvalidOrExpired, 50133 SsoArtifactRevoked, 50173: oturum çok eski veya parola değişikliğiyle sona erdi. Tekrarlanırsa oturum açma sıklığını (sign-in frequency) denetleyin.

## 63 code-50125-password-step (high)

error-code-50125-password-step-title = Önce parolayla ilgili bir adım var
error-code-50125-password-step-meaning = Şirketiniz devam etmeden önce yeni bir parola veya parola sıfırlama için bilgilerinizi istiyor. Bunun geçiş anahtarıyla ilgisi yok.
error-code-50125-password-step-do-1 = Oturum açmayı siz kendiniz başlattıysanız sayfayı sonuna kadar izleyin.
error-code-50125-password-step-do-2 = Sonra oturum açmaya yeniden başlayın.
error-code-50125-password-step-do-3 = Sayfayı tamamlayamıyorsanız aşağıdaki mesajı sayfadaki sayıyla birlikte destek ekibinize gönderin.
error-code-50125-password-step-it = 50125 PasswordResetRegistrationRequiredInterrupt: önce parola sıfırlama kaydı gerekiyor. 50135 PasswordChangeCompromisedPassword, 50137 ve 50142: önce yeni bir parola gerekiyor. Kişi bunu yapamıyorsa parolayı sıfırlayın. { -check-who }

## 64 code-220450-old-webview (high, cure medium)

error-code-220450-old-webview-title = Bu telefonda Android’in bir parçası çok eski
error-code-220450-old-webview-meaning = Uygulamanın içindeki oturum açma sayfası Android’in daha yeni bir parçasını gerektiriyor. Genellikle bir güncelleme bunu çözer.
error-code-220450-old-webview-do-1 = Telefonunuzda Google Play’i açın. Orada Android System WebView ile Google Chrome’u güncelleyin.
error-code-220450-old-webview-do-2 = Authenticator’a geri dönün ve yeniden deneyin.
error-code-220450-old-webview-do-3 = Güncelleyemiyorsanız aşağıdaki mesajı 220450 sayısıyla birlikte destek ekibinize gönderin.
error-code-220450-old-webview-it = 220450 UnsupportedAndroidWebViewVersion: telefondaki Chrome WebView çok eski. Android System WebView ve Google Chrome güncellemelerini dağıtın.

## 65 code-50088-call-limit (high)

error-code-50088-call-limit-title = Çok fazla arama veya SMS oldu
error-code-50088-call-limit-meaning = Microsoft sizi ne sıklıkta arayacağını veya size ne sıklıkta SMS göndereceğini sınırlar. Sınır kendiliğinden kalkar.
error-code-50088-call-limit-do-1 = Birkaç dakika bekleyin ve bu sürede yeni kod istemeyin.
error-code-50088-call-limit-do-2 = Ya da siz olduğunuzu onaylamanın başka bir yolunu seçin.
error-code-50088-call-limit-do-3 = Daha sonra da kod gelmezse aşağıdaki mesajı 50088 sayısıyla birlikte destek ekibinize gönderin.
error-code-50088-call-limit-it = 50088: MFA için arama ve SMS sınırına ulaşıldı. Bekleyin veya kişinin başka bir yöntem kullanmasını sağlayın.

## 66 code-50087-try-again (high)

error-code-50087-try-again-title = Microsoft’un hizmetinde kısa bir sorun oldu
error-code-50087-try-again-meaning = Böyle bir arıza genellikle geçer. Siz yanlış bir şey yapmadınız.
error-code-50087-try-again-do-1 = Birkaç dakika bekleyin, sonra yeniden deneyin.
error-code-50087-try-again-do-2 = Daha sonra da olmazsa aşağıdaki mesajı sayfadaki sayıyla birlikte destek ekibinize gönderin.
error-code-50087-try-again-it = Hizmette geçici bir arıza: 50087 SasRetryableError, 50033 RetryableError, 90006 ExternalServerRetryableError, 90012 RequestTimeout veya 90024 RequestBudgetExceededError. Geçmezse hizmetin durumunu denetleyin.

## 67 code-90072-account-not-in-tenant (high)

error-code-90072-account-not-in-tenant-title = Bu hesap bu kuruluşa ait değil
error-code-90072-account-not-in-tenant-meaning = Hesap başka bir kuruluştan geliyor ve burada bilinmiyor. Ya da şirketinizin hesap listesi güncel değil.
error-code-90072-account-not-in-tenant-do-1 = Oturumu kapatın ve şirketinizin iş hesabıyla oturum açın.
error-code-90072-account-not-in-tenant-do-2 = Hesap doğruysa aşağıdaki mesajı 90072 sayısıyla birlikte destek ekibinize gönderin.
error-code-90072-account-not-in-tenant-it = 90072 PassThroughUserMfaError: bu kiracıda (tenant) olmayan bir dış hesap veya eşitlemede bir uyuşmazlık. Kullanıcıyı ekleyin ya da eşitlemeyi denetleyin.

## 68 code-90094-admin-consent (high)

error-code-90094-admin-consent-title = BT departmanı bu denetimi henüz onaylamadı
error-code-90094-admin-consent-meaning = Microsoft hesabınızdaki bir denetim için BT departmanının onayı gerekiyor. Bu denetim isteğe bağlıdır. Geçiş anahtarınız için gerekmez.
error-code-90094-admin-consent-do-1 = Sayfayı kapatın ve denetimi atlayın.
error-code-90094-admin-consent-do-2 = { $ms-security-info } sayfasını açın ve geçiş anahtarınızın listede olup olmadığına bakın. Bu yeterlidir.
error-code-90094-admin-consent-do-3 = Şirketiniz bu denetimi istiyorsa aşağıdaki mesajı destek ekibinize gönderin.
error-code-90094-admin-consent-it = 90094 AdminConsentRequired, 90095 AdminConsentRequiredRequestAccess veya 65001 DelegationDoesNotExist: isteğe bağlı Graph denetiminin uygulaması için yönetici onayı (admin consent) yok. UserAuthMethod-Passkey.Read (en az ayrıcalık) ve UserAuthenticationMethod.Read temsilci izinlerinin ikisi de bu onayı gerektirir. Onayı verin ya da denetimi kapalı bırakın.

## 69 code-900561-back-button (high)

error-code-900561-back-button-title = Sayfa yanlış sırayla açıldı
error-code-900561-back-button-meaning = Bu, örneğin tarayıcının Geri düğmesinden sonra olur. Hiçbir şey bozulmadı.
error-code-900561-back-button-do-1 = Sayfayı kapatın.
error-code-900561-back-button-do-2 = { $ms-security-info } sayfasını bu programdan yeniden açın ve oradan başlayın.
error-code-900561-back-button-do-3 = Aynı sayı yeniden çıkarsa aşağıdaki mesajı 900561 sayısıyla birlikte destek ekibinize gönderin.
error-code-900561-back-button-it = 900561 BadResourceRequestInvalidRequest: sayfa, kabul etmediği bir biçimde çağrıldı, örneğin Geri düğmesiyle. Kişi Security info sayfasından yeniden başlar.

## 70 code-50105-not-assigned (high)

error-code-50105-not-assigned-title = Hesabınızın bu uygulamaya henüz erişimi yok
error-code-50105-not-assigned-meaning = Şirketinizin önce hesabınıza uygulamaya erişim vermesi gerekiyor. Siz yanlış bir şey yapmadınız.
error-code-50105-not-assigned-do-1 = Denemeyi bırakın. Yeniden denemek bir şeyi değiştirmez.
error-code-50105-not-assigned-do-2 = Aşağıdaki mesajı 50105 sayısıyla birlikte destek ekibinize gönderin.
error-code-50105-not-assigned-it = 50105 EntitlementGrantsNotFound: kullanıcı uygulamaya atanmamış. Uygulamanın adı oturum açma günlüğünde yazar. Kullanıcıyı veya bir grubu atayın.

## 71 window-without-passkeys (medium, our own row)

error-window-without-passkeys-title = Bu pencere veya tarayıcı geçiş anahtarlarını kullanamıyor
error-window-without-passkeys-meaning = Bazı programlar kendi oturum açma penceresini açar ve geçiş anahtarları orada çoğu zaman çalışmaz. Bazı tarayıcılar da Authenticator’daki bir geçiş anahtarını kullanamaz, örneğin Linux veya Android’de Firefox. Geçiş anahtarınızda bir sorun yok.
error-window-without-passkeys-do-1 = O pencerede oturum açmayı iptal edin.
error-window-without-passkeys-do-2 = Microsoft Edge veya Google Chrome’un normal bir penceresinde oturum açın. Android telefonda Google Chrome kullanın.
error-window-without-passkeys-do-3 = Program yalnızca kendi penceresini açıyorsa orada başka bir oturum açma yöntemi seçin. Yoksa aşağıdaki mesajı destek ekibinize gönderin.
error-window-without-passkeys-it = Bazı programların oturum açma penceresi WebAuthn’i tamamlayamıyor (Windows App için bildirildi) ve Linux ile Android’de Firefox, Authenticator’daki geçiş anahtarlarını desteklemiyor. Programın sistem tarayıcısıyla oturum açmasını sağlayın veya onun için ikinci bir yönteme izin verin.

## 72 provider-switch-locked (medium, our own row)

error-provider-switch-locked-title = Cihaz yönetimi Authenticator’ın düğmesini kilitlemiş
error-provider-switch-locked-meaning = Yönetilen bir telefonda veya iş profilinde, geçiş anahtarlarını hangi uygulamaların kaydedebileceğine şirket karar verir. Bunu kendiniz değiştiremezsiniz ve yanlış bir şey yapmadınız.
error-provider-switch-locked-do-1 = Telefonunuzda iş profili var mı? O zaman ayarlar sayfasında kişisel uygulamalar ve iş uygulamaları için ayrı bölümler olabilir. İş uygulamaları bölümüne bakın.
error-provider-switch-locked-do-2 = Düğme orada da kilitliyse aşağıdaki mesajı destek ekibinize gönderin. Telefonun sizin mi, şirketin mi olduğunu da yazın.
error-provider-switch-locked-it = Cihaz yönetimi, kimlik bilgisi sağlayıcılarını (credential providers) kısıtlıyor. Google’ın yönettiği iş profillerinde, Android 15 ve sonrasında, üçüncü taraf sağlayıcılar varsayılan olarak kapalıdır: com.azure.authenticator için izin verin. Yönetilen bir iPhone’da, parolaların otomatik doldurulmasına yönelik bir kısıtlama düğmeyi gizleyebilir veya kilitleyebilir.

## 73 authenticator-not-offered (medium, our own row)

error-authenticator-not-offered-title = Authenticator yerine başka bir uygulama yanıt veriyor
error-authenticator-not-offered-meaning = Birçok telefon, Authenticator etkin olsa bile önce kendi parola uygulamasını önerir. Oraya kaydedilen bir geçiş anahtarı yanlış yerde olur. Siz yanlış bir şey yapmadınız.
error-authenticator-not-offered-do-1 = İptal edin ve geçiş anahtarını diğer uygulamaya kaydetmeyin.
error-authenticator-not-offered-do-2 = Telefonda Authenticator’ı açın. İş hesabınıza, sonra { $auth-create-a-passkey } seçeneğine dokunun. Telefonun ayarlarında Authenticator’ın düğmesi açık olana kadar oradaki adımları izleyin.
error-authenticator-not-offered-do-3 = Telefon, geçiş anahtarının nereye kaydedileceğini sorarsa { $auth-name } seçeneğini seçin. Onu görmüyorsanız { $samsung-use-a-different-passkey } seçeneğini veya benzer kelimeleri arayın.
error-authenticator-not-offered-do-4 = Telefonun güncellemelerini yükleyin. Authenticator yine önerilmezse aşağıdaki mesajı destek ekibinize gönderin.
error-authenticator-not-offered-it = İsteği başka bir kimlik bilgisi sağlayıcısı (credential provider) alıyor (Samsung Pass, Google Password Manager, Apple Passwords veya üreticinin kendi uygulaması). Android 14’te bazı OnePlus telefonlar her isteği Google Password Manager’a gönderir; bazı Xiaomi telefonlar düğmenin ayarını korumaz. Authenticator içinde kaydetmek, çoğunlukla kayıt penceresine gerek bırakmaz. Yoksa: Android 15 veya sonrası, başka bir telefon ya da bir güvenlik anahtarı.

## 74 phone-lost-or-replaced (high, our own row)

error-phone-lost-or-replaced-title = Geçiş anahtarının olduğu telefon kayıp, yeni veya sıfırlanmış
error-phone-lost-or-replaced-meaning = Geçiş anahtarı, oluşturulduğu telefonda kalır. Hiçbir Authenticator yedeğinde bulunmaz; bu yüzden yeni bir geçiş anahtarı gerekir. Bu normaldir.
error-phone-lost-or-replaced-do-1 = Eski telefon hâlâ sizde mi? Önce yeni telefonda yeni bir geçiş anahtarı oluşturun. Eski telefonu ancak ondan sonra sıfırlayın.
error-phone-lost-or-replaced-do-2 = Telefon kayıp veya çalınmış mı? Telefondaki geçiş anahtarını hesabınızdan kaldırmaları için kısa sürede destek ekibinizi arayın.
error-phone-lost-or-replaced-do-3 = Artık oturum açamıyorsanız destek ekibinizden { $ms-temporary-access-pass } isteyin. Bu, kısa süre geçerli olan bir koddur. Aşağıdaki mesajı da gönderin. { -nobody-asks }
error-phone-lost-or-replaced-do-4 = Kodu yeni telefonda kullanın ve geçiş anahtarını bu programla oluşturun. Kod çalışmazsa destek ekibinizi arayın.
error-phone-lost-or-replaced-it = Geçiş anahtarı kayıp, değiştirilmiş veya sıfırlanmış bir telefona bağlı; Authenticator yedeği hiçbir zaman geçiş anahtarı içermez. Telefon kayıpsa kullanıcının kimlik doğrulama yöntemlerinden o telefonun geçiş anahtarını ve diğer yöntemlerini silin. Kişinin yeni telefonu kaydedebilmesi için Temporary Access Pass (TAP) verin. { -check-who }

## 75 confirm-in-app-being-set-up (medium, our own row)

error-confirm-in-app-being-set-up-title = Authenticator’ı kurmak için Authenticator gerekiyor
error-confirm-in-app-being-set-up-meaning = Oturum açarken Authenticator’da onay vermeniz isteniyor ama Authenticator bu telefonda yeni, sıfırlanmış veya silinmiş. Bu döngüden tek başınıza çıkamazsınız ve yanlış bir şey yapmadınız.
error-confirm-in-app-being-set-up-do-1 = Authenticator’ın olduğu başka bir telefonunuz veya başka bir oturum açma yönteminiz var mı? O zaman onunla onaylayın.
error-confirm-in-app-being-set-up-do-2 = Yoksa destek ekibinizden { $ms-temporary-access-pass } isteyin. Bu, kısa süre geçerli olan bir koddur. Aşağıdaki mesajı da gönderin. { -nobody-asks }
error-confirm-in-app-being-set-up-do-3 = Kodu telefonunuzda, Authenticator oturum açmanızı istediğinde kullanın. Orada hiçbir şeyi silmeyin.
error-confirm-in-app-being-set-up-do-4 = Kod kabul edilmezse destek ekibinizi arayın.
error-confirm-in-app-being-set-up-it = Kişinin tek yöntemi artık var olmayan bir Authenticator (uygulama sıfırlanmış veya silinmiş ya da telefon değişmiş). Temporary Access Pass (TAP) verin: MFA sayılır ve kişi Authenticator’da onunla oturum açar. Sonra eski Authenticator kaydını kaldırın. { -check-who }

## 76 no-phone-to-use (medium, our own row)

error-no-phone-to-use-title = Uygun telefon yok veya kişisel telefon iş için kullanılmak istenmiyor
error-no-phone-to-use-meaning = Herkesin uygun bir telefonu yoktur, bazıları da kişisel telefonunu iş için kullanmak istemez. Bu sorun değildir ve başka yollar vardır.
error-no-phone-to-use-do-1 = Destek ekibinizden bir güvenlik anahtarı veya bir şirket telefonu isteyin. Aşağıdaki mesajı da gönderin.
error-no-phone-to-use-do-2 = Yanıt almadan kişisel bir telefona hiçbir şey yüklemeniz gerekmez. Yalnızca Authenticator’ın telefonda neyi değiştirdiğini bilmek istiyorsanız bunu da destek ekibinize sorun.
error-no-phone-to-use-it = Kişinin iOS 17 veya Android 14 ya da sonrası olan bir telefonu yok veya kişi özel telefonunu kullanmak istemiyor. Bir FIDO2 güvenlik anahtarı (AAGUID’sine geçiş anahtarı profilinde izin verilmeli), bir şirket telefonu veya ilkelerinizin kabul ettiği başka bir yöntem önerin.

## 77 prompt-again-although-done (high, our own row)

error-prompt-again-although-done-title = Geçiş anahtarı olduğu hâlde soru yeniden çıkıyor
error-prompt-again-although-done-meaning = Bu bir hata değil. Soru, o anda kullandığınız cihazda bir geçiş anahtarı arar; sizinki ise telefonda. Bu yüzden bir Windows bilgisayarda veya Mac’te yeniden çıkabilir.
error-prompt-again-although-done-do-1 = { $ms-security-info } sayfasını açın ve geçiş anahtarınızın listede olup olmadığına bakın. Listedeyse her şeyi yaptınız.
error-prompt-again-although-done-do-2 = Soru çıktığında { $ms-skip-for-now } seçeneğini seçin.
error-prompt-again-although-done-do-3 = Soruyu atlayamıyorsanız veya çok sık çıkıyorsa aşağıdaki mesajı destek ekibinize gönderin.
error-prompt-again-although-done-it = Kayıt kampanyası, kullanılan sisteme ve tarayıcıya uyan yerel bir geçiş anahtarı arar. Authenticator’daki bir geçiş anahtarı istemi iOS ve Android’de sona erdirir, Windows’ta ve macOS’ta sona erdirmez; geçiş anahtarı profili (passkey profile) AAGUID ile sınırlıysa veya kanıtlama (attestation) istiyorsa orada da sona erdirir. Bir güvenlik anahtarı istemi bu sistemlerin hepsinde sona erdirir. Arıza yok; kişi istemi atlayabilir.

## 78 chat-message-asks-for-passkey (high, our own row)

error-chat-message-asks-for-passkey-title = Bir sohbet mesajı geçiş anahtarı kurmayı istiyor
error-chat-message-asks-for-passkey-meaning = Şirketler Microsoft Teams’te böyle mesajlar gönderebilir; mesaj gerçek olabilir. Ama mesaj tek başına bunu kanıtlamaz.
error-chat-message-asks-for-passkey-do-1 = Mesajdaki bağlantıları kullanmayın. Geçiş anahtarını bu programla oluşturun; doğru sayfayı sizin için bu program açar.
error-chat-message-asks-for-passkey-do-2 = Mesaj bir parola, geçici kod, başka bir kod veya bir QR kodunun fotoğrafını mı istiyor? O zaman yanıt vermeyin. { -nobody-asks }
error-chat-message-asks-for-passkey-do-3 = Emin değilseniz destek ekibinizi bildiğiniz telefon numarasını kullanarak arayın ve mesajı onlara okuyun.
error-chat-message-asks-for-passkey-it = Conditional Access Optimization Agent’ın geçiş anahtarı kampanyası Teams’te böyle mesajlar gönderir (en çok 200 kullanıcı, varsayılan olarak yöneticiler). Bu kişilerin geçiş anahtarı kullanıp kullanamayacağını denetlemez. Kiracınızda (tenant) böyle bir kampanya olup olmadığına bakın; yoksa mesajı kimlik avı (phishing) sayın.

## 79 somebody-asks-for-code (medium, our own row)

error-somebody-asks-for-code-title = Biri geçici kod, başka bir kod veya QR kodunun fotoğrafını istiyor
error-somebody-asks-for-code-meaning = Kodunuzla başka biri sizin adınıza oturum açabilir. { -nobody-asks } Birinin bunu denemesi sizin hatanız değil.
error-somebody-asks-for-code-do-1 = Hiçbir şey göndermeyin. Görüşmeyi veya sohbeti bitirin.
error-somebody-asks-for-code-do-2 = Bir şey gönderdiniz mi? Destek ekibiniz kısa sürede öğrenirse bu düzeltilebilir.
error-somebody-asks-for-code-do-3 = Destek ekibinizi hemen, bildiğiniz telefon numarasını kullanarak arayın ve aşağıdaki mesajı gönderin.
error-somebody-asks-for-code-it = Biri kişiden Temporary Access Pass (TAP), başka bir kod veya QR kodunun fotoğrafını istemiş. TAP, MFA sayılır: elinde olan kişi oturum açabilir ve bir yöntem kaydedebilir. Bir şey verildiyse TAP’ı silin, o zamandan beri eklenen yöntemleri denetleyin ve oturum açma günlüğüne bakın. { -check-who }

## 80 pass-used-but-more-asked (medium, our own row)

error-pass-used-but-more-asked-title = Geçici erişim kodu (Temporary Access Pass) çalıştı ama başka bir şey daha isteniyor
error-pass-used-but-more-asked-meaning = Kodunuzda bir sorun yok. Büyük olasılıkla bir şirket kuralı bu noktada böyle bir kodu kabul etmiyor. Başka bir kod bunu değiştirmez.
error-pass-used-but-more-asked-do-1 = Başka bir kod istemeyin. Elinizdekini saklayın. { -nobody-asks }
error-pass-used-but-more-asked-do-2 = Sayfa sizde olan başka bir oturum açma yöntemi öneriyorsa onu kullanın.
error-pass-used-but-more-asked-do-3 = Önermiyorsa aşağıdaki mesajı destek ekibinize gönderin. Kuralı BT departmanı değiştirebilir.
error-pass-used-but-more-asked-it = Bir kimlik doğrulama gücü (authentication strength) büyük olasılıkla Temporary Access Pass’i (TAP) kabul etmiyor, örneğin tüm kaynaklarda yalnızca geçiş anahtarını kabul eden bir güç; başka bir TAP işe yaramaz. Belgelenmiş çözüm: masaüstü ve mobil için ayrı ilkeler; mobil güç, TAP artı geçiş anahtarı olmalı ve Register security information için kullanılan güçle aynı olmalı. Ya da bir uygulama filtresi (app filter). Ayrıca: SSPR kaydının veya MFA kayıt ilkesinin kapsamındaki biri tarayıcıda TAP ile oturum açarsa interrupt mode’a düşer; orada geçiş anahtarı kaydedilemez.
