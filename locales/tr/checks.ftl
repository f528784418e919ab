check-bluetooth-title = Bluetooth
check-remote-title = Bu bilgisayarın başında
check-os-title = Sistem
check-browser-title = Tarayıcı
check-sign-in-pages-title = Oturum açma sayfaları
check-qr-tunnel-title = Telefonunuzla bağlantı
check-interception-title = Bağlantı gizliliği
check-proxy-title = İnternet bağlantısı
check-clock-title = Saat

## Not looked at

check-skipped-not-needed = Bu size gerekmiyor.
check-skipped-offline = Çevrimdışı çalıştığınız için denetlenmedi.
check-unknown-late = Çok uzun sürdü, bu yüzden öğrenemedik.

## Bluetooth

check-bluetooth-pass = Bluetooth açık.
check-bluetooth-off = Bluetooth kapalı.
check-bluetooth-airplane = Uçak modu veya bilgisayardaki bir düğme Bluetooth’u kapalı tutuyor.
check-bluetooth-no-adapter = Bu bilgisayarda Bluetooth yok.
check-bluetooth-policy = Şirketiniz bu bilgisayarda Bluetooth’u kapatmış.
check-bluetooth-permission = Bu programın henüz Bluetooth izni yok.
check-bluetooth-service = Bluetooth var ama hizmeti çalışmıyor.
check-bluetooth-no-low-energy = Bu bilgisayardaki Bluetooth, telefonunuzu bulamayacak kadar eski.
check-bluetooth-unknown = Bluetooth’un açık olup olmadığını anlayamadık.

## At this computer

check-remote-pass = Doğrudan bu bilgisayarda çalışıyorsunuz.
check-remote-desktop = Bu bilgisayara başka bir bilgisayardan bağlısınız; telefonunuz büyük olasılıkla bu bilgisayarın yakınında değil.
check-remote-citrix = Citrix üzerinden çalışıyorsunuz; telefonunuz büyük olasılıkla bu bilgisayarın yakınında değil.
check-remote-vnc = Bu bilgisayarın ekranı başka bir bilgisayarla paylaşılıyor; telefonunuz büyük olasılıkla bu bilgisayarın yakınında değil.
check-remote-ssh = Bu bilgisayara ağ üzerinden bağlısınız; telefonunuz büyük olasılıkla bu bilgisayarın yakınında değil.
check-remote-virtual-machine = Bu sanal bir bilgisayar ve bunlarda genellikle Bluetooth olmaz ({ $maker }).
check-remote-sign-in-screen = Bu bilgisayarda henüz kimse oturum açmamış.
check-remote-set-up = Bu bilgisayarın kurulumu sürüyor.
check-remote-unknown = Bu bilgisayarın başında oturup oturmadığınızı anlayamadık.

## System

check-os-pass = { $system } bunu yapabilir.
check-os-too-old = { $system } bunun için çok eski.
check-os-browser-only = { $system } sisteminde bu, Chrome ve Edge tarayıcılarında çalışır.
check-os-unknown = Sistemin hangi sürüm olduğunu anlayamadık.

## Browser

check-browser-pass = { $browser } açılacak. Bunun için uygundur.
check-browser-cannot = { $browser } bunu yapamaz.
check-browser-untested = { $browser } tarayıcısının bunu yapıp yapamadığını bilmiyoruz.
check-browser-unknown = Hangi tarayıcının açılacağını anlayamadık.

## Sign-in pages

check-sign-in-pages-pass = Oturum açma sayfalarına ulaşılıyor.
check-sign-in-pages-offline = Bu bilgisayar internete bağlı görünmüyor.
check-sign-in-pages-dns = { $host } adresi bu ağda bulunamıyor.
check-sign-in-pages-blocked = Buradan { $host } adresine ulaşılamıyor.
check-sign-in-pages-tls = { $host } ile güvenli bağlantı kurulamadı.
check-sign-in-pages-no-answer = { $host } adresine ulaşılıyor ama yanıt gelmiyor.
check-sign-in-pages-server = { $host } şu anda bir hatayla yanıt veriyor.
check-sign-in-pages-one-family = { $host } çalışıyor ama { $family } üzerinden çalışmıyor. Bu yüzden sayfalar yavaş açılabilir.
check-sign-in-pages-proxy = Bu bilgisayarın ara sunucusunun (proxy) ötesine bakamadık; tarayıcınız büyük olasılıkla bakabilir.
check-sign-in-pages-unknown = Oturum açma sayfalarını kontrol edemedik.

## Certificates

check-certificate-untrusted = { $host } bu bilgisayarın güvenmediği bir sertifika gösteriyor (sertifikada yazan veren: { $issuer }).
check-certificate-date = { $host } sertifikasının süresi dolmuş ya da bu bilgisayarın saati yanlış.
check-certificate-not-valid-today = { $host } sertifikası bugün geçerli değil, oysa saat doğru.

## Connection to your phone

check-qr-tunnel-pass = Bu bilgisayar ile telefonunuz arasındaki sunuculara ulaşılıyor.
check-qr-tunnel-dns = { $host } adresi bu ağda bulunamıyor.
check-qr-tunnel-blocked = Buradan { $host } adresine ulaşılamıyor; telefonunuzun bu adrese ulaşması gerekiyor.
check-qr-tunnel-websocket = { $host } adresine ulaşılıyor ama telefonunuzun ihtiyaç duyduğu bağlantı açılmıyor.
check-qr-tunnel-unknown = Telefonunuzla bağlantıyı kontrol edemedik.

## Private connection

check-interception-pass = Denediğimiz bağlantıları kimse denetlemiyor.
check-interception-harmless = Kuruluşunuz veri trafiğini denetliyor (sertifikasında yazan: { $issuer }); sizin yolunuzda bunun zararı yok.
check-interception-qr = Kuruluşunuz veri trafiğini denetliyor (sertifikasında yazan: { $issuer }) ve QR kodu bu durumda çalışmaz.
check-interception-unknown = Bağlantının gizli olup olmadığını kontrol edemedik.

## Way to the internet

check-proxy-none = Bu bilgisayar internete ulaşabiliyor.
check-proxy-in-use = Yol bir ara sunucudan ({ $proxy }) geçiyor ve açık.
check-proxy-script = İnternete giden yolu bir betik seçiyor ve yol açık.
check-proxy-sign-in = Ara sunucu ({ $proxy }) kim olduğunuzu bilmek istiyor; tarayıcınız bunu genellikle kendiliğinden söyler.
check-proxy-unreachable = Ara sunucu ({ $proxy }) geçmemize izin vermiyor.
check-proxy-portal = Bu ağ, otellerdeki gibi önce oturum açmanızı istiyor.
check-proxy-unknown = Bu bilgisayarın internete nasıl ulaştığını anlayamadık.

## Clock

check-clock-pass = Saat doğru.
check-clock-fast = Saat yaklaşık { $minutes } dakika ileri.
check-clock-slow = Saat yaklaşık { $minutes } dakika geri.
check-clock-far = Saat bir günden fazla yanlış.
check-clock-unknown = Saati kontrol edemedik.

## What to do

check-fix-turn-bluetooth-on = Bluetooth’u açın.
check-fix-look-at-bluetooth = Bluetooth’u ayarlardan açın.
check-fix-airplane = Uçak modunu kapatın.
check-fix-no-adapter = Başka bir yol seçin. Diğer yolların hepsi Bluetooth olmadan çalışır.
check-fix-bluetooth-policy = BT departmanından geçiş anahtarları için Bluetooth izni isteyin.
check-fix-bluetooth-permission = Ayarlarda Bluetooth’a izin verin.
check-fix-bluetooth-service = BT departmanından Bluetooth hizmetini başlatmasını isteyin.
check-fix-other-way = Başka bir yol seçin veya bunu önünüzdeki bilgisayarda yapın.
check-fix-real-computer = Olmazsa bunu gerçek bir bilgisayarda yapın veya başka bir yol seçin.
check-fix-sign-in-first = Önce bu bilgisayarda oturum açın, sonra yeniden başlayın.
check-fix-finish-set-up = Önce bu bilgisayarın kurulumunu bitirin, sonra yeniden başlayın.
check-fix-update-system = Sistemi güncelleyin.
check-fix-use-browser = Bunun yerine { $browser } kullanın.
check-fix-chrome-or-edge = Bunun için Chrome veya Edge kullanın.
check-fix-connect = Bir ağa bağlanın.
check-fix-allow-host = BT departmanından bu adrese izin vermesini isteyin.
check-fix-allow-websocket = BT departmanından bu adrese WebSocket bağlantılarına izin vermesini isteyin.
check-fix-no-interception = BT departmanından bu adresi denetim dışında bırakmasını isteyin veya başka bir yol seçin.
check-fix-tell-it = BT departmanına bildirin.
check-fix-try-later = Birkaç dakika sonra yeniden deneyin.
check-fix-portal = Bu ağın oturum açma sayfasını açın.
check-fix-proxy-sign-in = Sayfalar açılmazsa BT departmanına bildirin.
check-fix-proxy-settings = Ara sunucu ayarlarını kontrol edin.
check-fix-clock = Saati doğru ayarlayın.
check-fix-compare-clock = Bu bilgisayarın saatini başka bir saatle karşılaştırın.
