app-name = Passkey Companion

next = Devam
back = Geri
not-sure = Bilmiyorum
copied = Kopyalandı
copy-message = Bu mesajı kopyala

page-welcome = Hoş geldiniz
page-phone = Telefonunuz
page-sign-in = Oturum açma
page-plan = Planınız
page-ready = Hazırlık
page-on-phone = Telefonunuzda
page-create = Anahtarı oluşturma
page-verify = Kontrol
page-done = Bitti

time-left = { $minutes ->
    [one] Yaklaşık bir dakika kaldı
   *[other] Yaklaşık { $minutes } dakika kaldı
}
chip-change = Değiştir: { $answer }

rail-name = Adımlar

## Welcome

welcome-title = Geçiş anahtarınızı oluşturun
welcome-lead = Geçiş anahtarıyla iş yerinde parola yerine telefonunuzla oturum açarsınız. Size adım adım yol gösteriyoruz.
welcome-time = Genellikle beş ila on beş dakika sürer.
welcome-phone = Telefonunuz yanınızda olsun. iOS { $ios } veya üstü yüklü bir iPhone ya da Android { $android } veya üstü yüklü bir Android telefon gerekir.
welcome-privacy = Size adınızı, parolanızı veya bir kodu asla sormayız. Yanıtlarınız bu bilgisayarda kalır.
welcome-help = Bilmediğiniz bir mesaj görürseniz “Başka bir şey görüyorum” düğmesine tıklayın. Birçok mesajı açıklıyor ve kimin yardım edebileceğini söylüyoruz.
welcome-language = Dil
no-font = Bu bilgisayar bu dili gösteremiyor
welcome-start = Başla
welcome-continue = Kaldığım yerden devam et
about-button = Bu program hakkında
# Where their own letters cannot be drawn:

## Your phone

phone-title = Hangi telefonu kullanıyorsunuz?
phone-lead = Oturum açmak için kullanacağınız telefon.
phone-platform = Telefon türü
phone-which = Hangisi olduğundan emin değil misiniz?
phone-which-answer = Arkasında elma varsa iPhone’dur. Yoksa Android telefondur: Samsung, Google, Xiaomi veya başka bir marka.
platform-ios = iPhone
platform-ios-text = Apple’ın telefonu
platform-android = Android
platform-android-text = Samsung, Google, Xiaomi ve diğerleri
phone-maker = Hangi marka?
phone-maker-lead = Marka adını telefonun arkasında veya telefon açılırken ekranda görürsünüz.
phone-maker-more = Diğer markalar
maker-other = Başka marka veya bilmiyorum
maker-samsung = Samsung
maker-google = Google Pixel
maker-xiaomi = Xiaomi, Redmi, POCO
maker-bbk = OnePlus, OPPO, realme
maker-motorola = Motorola
maker-sony = Sony Xperia
maker-honor = Honor
maker-vivo = vivo, iQOO
maker-huawei = Huawei
maker-nothing = Nothing
maker-hmd = Nokia, HMD
maker-fairphone = Fairphone
maker-asus = ASUS
maker-rugged = Zebra, Honeywell
maker-degoogled = LineageOS, /e/ veya iodé
maker-grapheneos = GrapheneOS
phone-version-ios = Hangi iOS sürümü?
phone-version-android = Hangi sürüm?
version-ios = iOS { $number }
version-android = Android { $number }
version-row-android = { $name } (Android { $number })
version-older = Daha eski
phone-where = Bunu nerede bulurum?
find-version = Telefonunuzda şuraya bakın: { $path }.
find-version-ios = iPhone’unuzda ayarları açın. Telefonla ilgili bilgilerin olduğu sayfayı bulun. iOS sürümünü orada görürsünüz.
find-version-android = Telefonunuzda ayarları açın. Telefonla ilgili bilgilerin olduğu sayfayı bulun. Çoğunlukla en sondadır. Android sürümünü orada görürsünüz.
phone-profile = İş uygulamalarınızda küçük bir çanta simgesi var mı?
profile-personal = Yok veya bu uygulamaları kullanmıyorum
profile-personal-text = İş hesabınızı kendi uygulamalarınızla birlikte kullanıyorsunuz.
profile-work = Var, iş uygulamalarımda çanta simgesi var
profile-work-text = İş hesabınız yalnızca iş profilinde.
profile-both = Bazılarında var, bazılarında yok
profile-both-text = İş hesabınızı iki profilde de kullanıyorsunuz. O zaman her profile ayrı bir geçiş anahtarı gerekir.

chip-side-personal = Çanta simgesi olmayan iş uygulamaları
chip-side-work = Çanta simgeli iş uygulamaları
chip-side-both = İki profilde de iş uygulamaları

## Authenticator, while the questions are answered

app-title = Microsoft Authenticator’ı indirin
app-lead = Bunu şimdi yapın. Uygulama indirilirken burada birkaç soruyu yanıtlarsınız.
app-next = İndiriliyor veya güncel

## How you sign in

sign-in-title = İş yerinde nasıl oturum açıyorsunuz?
sign-in-lead = Parolanızın yanında ne kullanıyorsunuz? Geçiş anahtarı ekleyebilmeniz için Microsoft’a siz olduğunuzu ikinci kez göstermeniz gerekir.
sign-in-question = Siz olduğunuzu nasıl gösteriyorsunuz?
proof-app = Bir uygulamada onaylıyorum
proof-app-text = Telefonunuza gelen bir mesaj, onaylamanızı veya bir sayı girmenizi ister.
proof-code = Bir uygulamadaki kodu yazıyorum
proof-code-text = Her yarım dakikada bir değişen altı rakam.
proof-sms = Kısa mesaj veya arama geliyor
proof-sms-text = Gelen kodu yazarsınız ya da aramada bir tuşa basarsınız.
proof-key = Güvenlik anahtarı kullanıyorum
proof-key-text = Bilgisayara taktığınız veya telefona yaklaştırdığınız küçük bir cihaz.
proof-tap = Bana geçici erişim kodu (Temporary Access Pass) verildi
proof-tap-text = Destek ekibinden veya yöneticinizden gelen, sınırlı süre geçerli bir kod.
proof-password = Yalnızca parolam var
proof-password-text = Oturum açarken yalnızca parolanız gerekiyor.
proof-unsure = Bilmiyorum
proof-unsure-text = Nelere dikkat edeceğinizi söyleriz.
pass-keep-title = Geçici kodunuzu henüz kullanmayın
pass-keep = Nereye yazacağınızı söyleyene kadar saklayın. Yanlış yerde kullanırsanız bir daha çalışmayabilir.
pass-kind = Geçici kodunuz kaç kez kullanılabiliyor?
proof-tap-once = Bir kez veya bilmiyorum
proof-tap-once-text = Planı, geçici kodunuz yalnızca bir kez geçerliymiş gibi yaparız.
proof-tap-multi = Birden fazla kez
chip-tap-once = Geçici kodum bir kez geçerli
chip-tap-multi = Geçici kodum birden fazla kez geçerli
chip-managed-yes = Yönetilen telefon
chip-managed-no = Yönetilmeyen telefon
chip-managed-unsure = Yönetilen telefon: bilmiyorum
managed-question = Şirketiniz bu telefonu, sizin olsa bile, yönetiyor mu?
managed-yes = Evet, örneğin iş profili veya Company Portal (Şirket Portalı) ile
managed-no = Hayır
managed-unsure = Bilmiyorum

## Your plan

plan-title = İşte planınız
plan-have = Bunlar hazır olsun
plan-missing-something = Eksik bir şey mi var?
plan-side = İş uygulamalarınızda küçük bir çanta simgesi var mı?
plan-go = Hepsi hazır
plan-back = Kaldığım yere dön
plan-know = Başlamadan önce
plan-additions = Hesabınıza neler eklenecek?
done-additions = Hesabınıza neler eklendi?
plan-additions-note = Ne göreceğiniz şirketinizin ayarlarına bağlıdır.
plan-others = Diğer yollar
plan-pick = Bu yolu seç
plan-recommended = Önerilen yola dön
plan-missing = Birkaç yanıt eksik
plan-closed = Bu yol artık kapalı: { $route }
plan-closed-other = Bir sonraki en iyi yol aşağıda. Tüm yanıtlarınız duruyor.
plan-closed-none = Tüm yanıtlarınız duruyor.
stop-next = Şimdi ne yapmalısınız
stop-others = Başka neler yapabilirsiniz
stop-change = Yanıtlarımı değiştir
stop-switch-seen = Telefonumda bu düğme var
handover-label = Gönderilecek mesaj

## Get ready

ready-title = Bunlar hazır olsun
ready-lead = Böylece sonra hiçbir engelle karşılaşmazsınız.
ready-computer = Bu bilgisayar
ready-phone = Telefonunuz
ready-tick-all = Sizin için doğru olan her satırı işaretleyin.
ready-cannot = Bunu işaretleyemiyorum
ready-looking = Denetimler hâlâ sürüyor.
ready-again = Yeniden denetle
ready-red = { $count ->
    [one] Bir şey engel oluyor
   *[other] { $count } şey engel oluyor
}
ready-red-text = Önce bunu düzeltin. Sonra yeniden denetleyin.
ready-others = { $count ->
    [one] Bir denetim daha
   *[other] { $count } denetim daha
}
ready-anyway = Yine de devam et
ready-evidence = Destek ekibi için ayrıntılar
ready-evidence-label = Teknik ayrıntılar
fix-turn-on = Aç
fix-open-settings = Ayarları aç
fix-open-portal = Sayfayı aç
fix-use-browser = Bu tarayıcıyı kullan
fix-copy = BT için kopyala

## Steps

pick-what-you-see = Telefonunuzda ne görüyorsunuz?
place-phone = Telefonunuzda
place-phone-now = Şimdi telefonunuzu alın
place-computer = Bu bilgisayarda
place-computer-now = Şimdi bu bilgisayara dönün
dock-beside = Bu pencereyi daralt
step-done = Sonraki adım
signed-in = Oturum açtım
save-title = Geçiş anahtarının nereye kaydedildiğini kontrol edin
open-my-sign-ins = My Sign-Ins’i aç
browser-opened = Sayfa tarayıcınızda açıldı. Sonraki adım için buraya dönün.
browser-failed-title = Tarayıcınız açılmadı
browser-failed = Aşağıdaki adresi bir tarayıcıya kopyalayın veya kodu başka bir cihazla tarayın.
browser-failed-qr = My Sign-Ins
address-label = Adres
short-label = Kısa adres
store-qr = Uygulamayı almak için tarayın
my-sign-ins-qr = My Sign-Ins’i açmak için tarayın
clock-sign-in = Oturum açtıktan sonra yaklaşık { $minutes } dakikanız var.
clock-pass = Geçici kodunuzu kullandıktan sonra yaklaşık { $minutes } dakikanız var.
clock-left = { $minutes ->
    [0] Süre dolmuş olabilir
    [one] Bitirmek için yaklaşık bir dakika kaldı
   *[other] Bitirmek için yaklaşık { $minutes } dakika kaldı
}
clock-sign-in-over = Süre dolmuş olabilir. Yeniden oturum açmanız istenirse oturum açın. Sonra “Yeniden oturum açtım” düğmesine tıklayın.
clock-pass-over = Süre dolmuş olabilir. Geçici kod yeniden istenirse destek ekibinden yeni bir kod isteyin.
clock-again = Yeniden oturum açtım
phone-language-ask = Telefonunuz başka bir dilde mi?
phone-language = Telefonunuzun dili
phone-language-is = Telefonunuzun dili: { $language }
label-english = { $label } (İngilizce)
note-english = * Bu adı yalnızca İngilizce biliyoruz. Ekranınızda başka bir dilde görünebilir.
note-english-search = * Bu adı yalnızca İngilizce biliyoruz. Telefonunuzda adı farklı olabilir. Ayarlarda şunu arayın: { $word }
label-probable = büyük olasılıkla { $label }, İngilizcesi { $english }
note-probable = ≈ Başka ekranlarda, parantez içindeki İngilizce adın yerinde bu yazar. Sizinkinde de büyük olasılıkla böyledir.
note-search = Orada yok mu? Telefonun ayarlarında şunu arayın: { $word }
note-and = { $one } { $two }

## Make sure

verify-title = Geçiş anahtarınız görünüyor mu?
verify-lead = İşe yarayıp yaramadığına kısaca bakın.
verify-question = Ne görüyorsunuz?
verify-result-listed = Evet, geçiş anahtarı görünüyor
verify-result-listed-text = Microsoft Authenticator’da.
verify-result-not-listed = Hayır, geçiş anahtarı görünmüyor
verify-result-not-listed-text = Ya da bir şeylerin ters gittiğini söyleyen bir mesaj çıktı.
verify-result-wrong-place = Geçiş anahtarı var ama Authenticator’da değil
verify-result-wrong-place-text = Başka bir ad görünüyor, örneğin bir parola yöneticisi veya Windows Hello.
clean-title = Önce işe yaramayan anahtarı silin, sonra bir kez daha deneyin
clean-orphan = Telefonunuzda yarım kalmış bir geçiş anahtarı olabilir. Bir sonraki anahtarı engelleyebilir.
clean-orphan-delete = Authenticator’da iş hesabınıza dokunun. Bir geçiş anahtarı görünüyorsa önce { $settings }, sonra { $delete } seçeneğine dokunun.
clean-message = Bir mesaj çıktı
clean-wrong-place = Geçiş anahtarı başka bir yere kaydedildi. Şirketiniz oradaki bir anahtarı kabul etmeyebilir.
clean-wrong-place-delete = { $info } sayfasında bu geçiş anahtarını silin. Kaydedildiği yerden de silin.
clean-wrong-place-next = Bir dahaki sefere nereye kaydedileceği sorulduğunda { $app } seçeneğini seçin.
try-again = Bir daha dene
verify-enough-title = Siz üzerinize düşeni yaptınız
verify-enough = Her şeyi iki kez doğru yaptınız. Sorun başka bir yerde. Bunu siz buradan göremezsiniz ama destek ekibiniz görebilir.

## Done

done-title = Artık bir geçiş anahtarınız var
done-lead = Telefonunuzda, Microsoft Authenticator’da.
done-tomorrow = Bir dahaki sefere iş yerinde oturum açarken
done-tomorrow-1 = Telefonunuz yanınızda olsun.
done-tomorrow-2 = Nasıl oturum açacağınız sorulursa geçiş anahtarınızı seçin.
done-tomorrow-3 = Telefonunuzda onaylayın.
done-pass = Geçici kodunuz kâğıtta mı yazıyor? Kâğıdı atın. Geçici kod artık gerekmiyor.
done-keep = Aklınızda olsun
done-second-method = Telefonunuz kaybolur veya bozulursa diye ikinci bir oturum açma yöntemi bulundurun.
done-new-phone = Yeni telefon mu aldınız? Eski telefonu sıfırlamadan önce yenisinde yeni bir geçiş anahtarı oluşturun. Geçiş anahtarınız hiçbir yedekte bulunmaz.
done-screen-lock = Telefonunuzun PIN’ini veya ekran kilidini kaldırmayın. O olmadan geçiş anahtarı kaybolabilir.
done-close = Kapat
start-over-button = Baştan başla
start-over-title = Baştan başlansın mı?
start-over-lead = Bu bilgisayardaki yanıtlarınız silinir. Hesabınızda hiçbir şey değişmez.
start-over-yes = Yanıtlarımı sil
start-over-no = Yanıtlarımı sakla
resume-title = Kaldığınız yerden devam edilsin mi?
resume-phone = Bu bilgisayarda önceki yanıtlar var: { $phone }, “{ $place }” adımı.
resume-lead = Bu bilgisayarda önceki yanıtlar var, “{ $place }” adımı.
resume-other = Ben başka biriyim

## Help

help-button = Başka bir şey görüyorum
help-title = Ne görüyorsunuz?
help-lead = Ekrandan birkaç kelime veya bir sayı yazın.
help-search = Ekrandaki kelimeler
help-here = Bu adımda sık görülenler
help-common = Sık görülenler
help-found = { $count ->
    [one] Bir açıklama bulundu
   *[other] { $count } açıklama bulundu
}
help-nothing-title = Bu mesajı tanımıyoruz
help-nothing = Daha az kelimeyle veya mesajdaki bir sayıyla deneyin. Mesajı görmeye devam ederseniz destek ekibinizi arayın ve mesajı onlara okuyun.
help-maybe-title = Kesin bir şey yok. Bunlardan biri mi?
help-maybe = Bunlar yalnızca benziyor. Hiçbiri değilse destek ekibinizi arayıp mesajı okuyun.
help-unknown-title = { $number } sayısı listemizde yok
help-unknown = Microsoft’un bu sayı için bir sayfası var. BT destek ekibiniz de kullanabilir: { $address }
help-look-up = Microsoft’ta ara
help-or = Yoksa bunlardan biri mi?
help-go-on = Bunu yaptım, devam et
help-do = Yapabilecekleriniz
help-on-screen = Ekranda: { $quote }
help-told = BT’ye haber verdim
help-waiting-title = { $date } tarihinden beri BT bekleniyor
help-waiting = Bütün yanıtlarınız saklanıyor. Bu pencereyi kapatabilirsiniz. Yanıt aldığınızda kaldığınız yerden devam edin.
help-answered = Yanıt aldım, devam et
help-back = Kaldığım yere dön

## Messages to hand over

message-hello = Merhaba, Microsoft Authenticator’da geçiş anahtarı kuruyorum ve yardımınız olmadan devam edemiyorum.
message-phone = Telefon: { $phone }
message-route = { $route } yolu kapalı: { $reason }
message-end = (Passkey Companion { $version }, { $reason })
message-cloud-without-passkeys = Hesabım 21Vianet bulutunda ve orada geçiş anahtarı yok. Başka hangi oturum açma yöntemini kullanmalıyım?
message-phone-too-old = Telefonum iOS { $ios } veya Android { $android } sürümünden daha eski. Bir güvenlik anahtarı veya başka bir telefon alabilir miyim?
message-phone-not-supported = Telefonum Authenticator’da geçiş anahtarı saklayamıyor. Bir güvenlik anahtarı veya başka bir telefon alabilir miyim?
message-phone-usually-too-old = Telefonum büyük olasılıkla Android { $android } sürümünden daha eski. Bir güvenlik anahtarı veya başka bir telefon alabilir miyim?
message-switch-missing = Telefonumda Android 14 var ve kimlik bilgisi sağlayıcıları için açma kapama düğmesi olmayabilir. Bir güvenlik anahtarı veya başka bir telefon alabilir miyim?
message-no-second-proof = Yalnızca parolam var. Geçiş anahtarı ekleyebilmem için geçici erişim koduna (Temporary Access Pass) veya başka bir ikinci yönteme ihtiyacım var.
message-pass-not-issued-here = Bana bir kod verildi ama ayarlara göre geçici erişim kodu (Temporary Access Pass) kullanmıyoruz. Kodum ne işe yarıyor?
message-passkey-already-demanded = Oturum açmak için artık geçiş anahtarı kullanmam gerekiyor ve geçici erişim kodum (Temporary Access Pass) yok. Bu yüzden anahtar kaydetmek için oturum açamıyorum.
message-phone-sign-in-closed = Uyumlu cihaz veya uygulama koruması isteyen bir kural, telefonumda Authenticator içinde oturum açmayı engelliyor. Diğer yollar da kapalı. Lütfen kayıt işlemini bu kuralın dışında tutun veya telefonumu yönetime nasıl kaydedeceğimi söyleyin.
message-phone-management-unknown = Telefonum şirket tarafından yönetiliyor mu? Ayarlara göre yalnızca yönetilen telefonlardan oturum açılabiliyor.
message-pass-would-be-lost = Açık yollarda tek kullanımlık geçici erişim kodu (Temporary Access Pass) yanlış yerde harcanır. Birden fazla kullanılabilen bir kod gerekiyor.
message-remote-session = Bana yalnızca QR yolu açık ve uzak oturumla çalışıyorum. Başına oturabileceğim Bluetooth’lu bir bilgisayar nerede var?
message-computer-cannot = Bana yalnızca QR yolu açık ve bu bilgisayarda Bluetooth yok ya da sistemi çok eski.
message-no-allowed-route = Şu anki ayarlarla bana açık hiçbir yol yok.
message-result-not-listed = Kayıt işlemini iki kez tamamladım ama listede geçiş anahtarı yok.
message-result-wrong-place = Geçiş anahtarım iki kez Authenticator dışına kaydedildi.

## About

about-title = Passkey Companion hakkında
about-lead = Microsoft Authenticator’da geçiş anahtarı kurmanıza yardım eder. Ondan sonra bu program artık gerekmez.
about-privacy = Parola, kod veya ad sormaz, kimseye veri göndermez ve çevrimdışı çalışır.
about-not-microsoft = Microsoft tarafından yapılmamıştır ve Microsoft ile bağlantılı değildir.
about-facts = Menü adları değişir. Her yönergenin nereden geldiğini ve en son ne zaman kontrol edildiğini belirtiriz.
about-version = Sürüm { $version }
about-licence = Özgür yazılımdır: MIT veya Apache 2.0 lisansı, seçim sizin. Yazı tipleri, SIL Open Font License ile lisanslanan Inter ve Noto Sans’tır.

## Notes about the program itself

note-damaged = Önceki yanıtlarınızı okuyamadık. Bir kopyasını sakladık. Lütfen soruları yeniden yanıtlayın.
note-newer = Önceki yanıtlarınız bu programın daha yeni bir sürümünden. Bir kopyasını sakladık. Lütfen soruları yeniden yanıtlayın.
note-not-saved = Yanıtlarınız bu bilgisayara kaydedilemiyor. Devam edebilirsiniz ama pencereyi kapatmayın.
note-disk-full = Disk dolu, bu yüzden yanıtlarınız kaydedilemiyor. Devam edebilirsiniz ama pencereyi kapatmayın.
note-pretended = Deneme ayarları: { $settings }
note-not-opened = Bunu açamadık. Lütfen kendiniz açın.
note-dismiss = Gizle
note-start-failed = Passkey Companion penceresini açamadı. Adımları metin olarak okumak için programı komut satırından “guide” kelimesiyle başlatın.
note-crashed = Passkey Companion kendi içindeki bir hata nedeniyle durdu.
note-crashed-saved = Yanıtlarınız kaydedildi.
note-crashed-record = Hatanın kaydı { $file } dosyasında.
search-clear = Temizle
copy = Kopyala

## Words for assistive software, and states

light-running = Denetleniyor
light-pass = İyi
light-warn = Uyarı
light-fail = Sorun
light-skipped = Gerekli değil
light-unknown = Bilinmiyor
path-name = Sırayla dokunulacak yerler
rail-done = bitti
message-close = Kapat

## The drawn phone. Alternatives are read aloud to people who cannot see the drawing.

drawing-iphone = iPhone çizimi
drawing-pixel = Pixel telefon çizimi
drawing-samsung = Samsung telefon çizimi
drawing-xiaomi = Xiaomi telefon çizimi
drawing-neutral = Android telefon çizimi
drawing-play = Oynat
drawing-pause = Duraklat
drawing-step = Sonraki resim
drawing-replay = Baştan
drawing-list = { $title } sayfası. { $row } satırına dokunun.
drawing-switch = { $title } sayfası. { $row } düğmesini açın.
drawing-confirm = { $title } sorusu. Onaylayın.
drawing-save = Telefon nereye kaydedileceğini soruyor. { $place } seçeneğini seçin, başka bir şey seçmeyin.
drawing-app = Authenticator uygulaması. { $button } düğmesine dokunun.

## The narrow window beside the browser

dock-narrow = Dar pencere
dock-full = Tam boyut
dock-front = Hep önde tut

welcome-organization = Sizin için hazırlayan: { $organization }.
paused-title = Şu anda kimse başlayamıyor
paused-text = Şirketiniz buna ara verdi. Başladıysanız bitirebilirsiniz.
already-done-title = Zaten bir geçiş anahtarınız var
already-done-text = Şirketiniz geçiş anahtarınızın kurulu olduğunu bildiriyor. Yalnızca bir tane daha gerekiyorsa, örneğin yeni bir telefon için, devam edin.
support-title = Şirketinizden yardım
support-phone = Telefon: { $contact }
support-mail = E-posta: { $contact }
support-url = Web: { $contact }
about-it = BT departmanınız neleri görebilir
about-it-never = Bu program yanıtlarınızı, telefonunuzu ve oturum açmanızı ona bildirmez: bunlar bu bilgisayarda kalır.
about-it-status = Cihaz yönetimi bu programa ne kadar ilerlediğinizi sorabilir: sayfa, adım, saatler ve neden devam edemediğiniz.
about-it-kiosk = Bu bilgisayarda hiçbir şey saklanmaz, bu yüzden görülecek bir şey yoktur.
about-it-nothing = Şirketiniz bu programda hiçbir şey belirlemedi.
about-it-keys = Şirketinizin belirledikleri: { $keys }
message-platform-not-allowed = Bildirilen ayarlar benim telefon türümde geçiş anahtarına izin vermiyor. Hangi telefonu kullanmalıyım ya da bir güvenlik anahtarı alabilir miyim?
