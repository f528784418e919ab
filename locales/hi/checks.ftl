# The checks of this computer. One short sentence each; the reader may be nervous. Technical details stand
# elsewhere, in English, for the helpdesk.
# { $host } is the name of a server, { $issuer } and { $maker } are names, { $proxy } is an address.

check-bluetooth-title = Bluetooth
check-remote-title = कंप्यूटर के सामने
check-os-title = सिस्टम
check-browser-title = ब्राउज़र
check-sign-in-pages-title = साइन-इन पेज
check-qr-tunnel-title = फ़ोन से कनेक्शन
check-interception-title = निजी कनेक्शन
check-proxy-title = इंटरनेट कनेक्शन
check-clock-title = घड़ी

## Not looked at

check-skipped-not-needed = आपको इसकी ज़रूरत नहीं है।
check-skipped-offline = जांच नहीं हुई, क्योंकि आप ऑफ़लाइन काम कर रहे हैं।
check-unknown-late = इसमें बहुत समय लगा, इसलिए पता नहीं चल सका।

## Bluetooth

check-bluetooth-pass = Bluetooth चालू है।
check-bluetooth-off = Bluetooth बंद है।
check-bluetooth-airplane = हवाई जहाज़ मोड या कंप्यूटर के किसी स्विच ने Bluetooth को बंद कर रखा है।
check-bluetooth-no-adapter = इस कंप्यूटर में Bluetooth नहीं है।
check-bluetooth-policy = आपकी कंपनी ने इस कंप्यूटर पर Bluetooth बंद कर रखा है।
check-bluetooth-permission = इस प्रोग्राम को अभी Bluetooth इस्तेमाल करने की अनुमति नहीं है।
check-bluetooth-service = Bluetooth है, पर उसकी सेवा नहीं चल रही।
check-bluetooth-no-low-energy = इस कंप्यूटर का Bluetooth इतना पुराना है कि आपका फ़ोन नहीं ढूंढ सकता।
check-bluetooth-unknown = पता नहीं चल सका कि Bluetooth चालू है या नहीं।

## At this computer

check-remote-pass = आप सीधे इसी कंप्यूटर पर काम कर रहे हैं।
check-remote-desktop = आप किसी दूसरे कंप्यूटर से इससे जुड़े हैं, इसलिए आपका फ़ोन शायद इसके पास नहीं है।
check-remote-citrix = आप Citrix से काम कर रहे हैं, इसलिए आपका फ़ोन शायद इस कंप्यूटर के पास नहीं है।
check-remote-vnc = इस कंप्यूटर की स्क्रीन किसी दूसरे कंप्यूटर पर शेयर हो रही है, इसलिए आपका फ़ोन शायद इसके पास नहीं है।
check-remote-ssh = आप नेटवर्क से इस कंप्यूटर से जुड़े हैं, इसलिए आपका फ़ोन शायद इसके पास नहीं है।
check-remote-virtual-machine = यह वर्चुअल कंप्यूटर है, जिसमें आम तौर पर Bluetooth नहीं होता ({ $maker })।
check-remote-sign-in-screen = इस कंप्यूटर पर अभी किसी ने साइन इन नहीं किया है।
check-remote-set-up = इस कंप्यूटर का सेटअप अभी चल रहा है।
check-remote-unknown = पता नहीं चल सका कि आप इस कंप्यूटर के सामने हैं या नहीं।

## System

check-os-pass = { $system } पर यह हो सकता है।
check-os-too-old = { $system } इसके लिए बहुत पुराना है।
check-os-browser-only = { $system } पर यह Chrome और Edge ब्राउज़र में हो जाता है।
check-os-unknown = पता नहीं चल सका कि सिस्टम का वर्शन क्या है।

## Browser

check-browser-pass = { $browser } खुलेगा। उसमें यह हो सकता है।
check-browser-cannot = { $browser } में यह नहीं हो सकता।
check-browser-untested = हमें नहीं पता कि { $browser } में यह हो सकता है या नहीं।
check-browser-unknown = पता नहीं चल सका कि कौन-सा ब्राउज़र खुलेगा।

## Sign-in pages

check-sign-in-pages-pass = साइन-इन पेज खुल सकते हैं।
check-sign-in-pages-offline = लगता है कि यह कंप्यूटर इंटरनेट से नहीं जुड़ा है।
check-sign-in-pages-dns = इस नेटवर्क में { $host } का पता नहीं मिल रहा।
check-sign-in-pages-blocked = यहां से { $host } तक नहीं पहुंचा जा सकता।
check-sign-in-pages-tls = { $host } से सुरक्षित कनेक्शन नहीं बना।
check-sign-in-pages-no-answer = { $host } तक पहुंच है, पर कोई जवाब नहीं मिलता।
check-sign-in-pages-server = अभी { $host } से जवाब में गड़बड़ी का संदेश आ रहा है।
check-sign-in-pages-one-family = { $host } चल रहा है, पर { $family } से नहीं। इससे पेज धीमे हो सकते हैं।
check-sign-in-pages-proxy = इस कंप्यूटर के प्रॉक्सी के आगे हम नहीं देख सके; आपका ब्राउज़र शायद देख सकता है।
check-sign-in-pages-unknown = साइन-इन पेजों की जांच नहीं हो सकी।

## Certificates

check-certificate-untrusted = { $host } का सर्टिफ़िकेट ऐसा है जिस पर यह कंप्यूटर भरोसा नहीं करता (उसमें लिखा जारीकर्ता: { $issuer })।
check-certificate-date = { $host } के सर्टिफ़िकेट की तारीख निकल गई है, या इस कंप्यूटर की घड़ी गलत है।
check-certificate-not-valid-today = घड़ी सही है, पर { $host } का सर्टिफ़िकेट आज मान्य नहीं है।

## Connection to your phone

check-qr-tunnel-pass = इस कंप्यूटर और आपके फ़ोन को जोड़ने वाले सर्वर तक पहुंच है।
check-qr-tunnel-dns = इस नेटवर्क में { $host } का पता नहीं मिल रहा।
check-qr-tunnel-blocked = यहां से { $host } तक नहीं पहुंचा जा सकता, और आपके फ़ोन को इसकी ज़रूरत है।
check-qr-tunnel-websocket = { $host } तक पहुंच है, पर वह कनेक्शन नहीं खुलता जो फ़ोन को चाहिए।
check-qr-tunnel-unknown = फ़ोन से कनेक्शन की जांच नहीं हो सकी।

## Private connection

check-interception-pass = हमने जो कनेक्शन आज़माए, उन्हें कोई नहीं जांचता।
check-interception-harmless = आपका संगठन नेटवर्क का डेटा जांचता है (उसके सर्टिफ़िकेट में नाम: { $issuer }); आपके रास्ते में इससे कोई दिक्कत नहीं है।
check-interception-qr = आपका संगठन नेटवर्क का डेटा जांचता है (उसके सर्टिफ़िकेट में नाम: { $issuer }), और ऐसे में QR कोड काम नहीं करता।
check-interception-unknown = जांच नहीं हो सकी कि कनेक्शन निजी है या नहीं।

## Way to the internet

check-proxy-none = यह कंप्यूटर इंटरनेट तक पहुंच सकता है।
check-proxy-in-use = रास्ता एक प्रॉक्सी ({ $proxy }) से होकर जाता है, और खुला है।
check-proxy-script = इंटरनेट तक का रास्ता एक स्क्रिप्ट चुनती है, और वह खुला है।
check-proxy-sign-in = प्रॉक्सी ({ $proxy }) जानना चाहता है कि आप कौन हैं; आम तौर पर ब्राउज़र खुद ही बता देता है।
check-proxy-unreachable = प्रॉक्सी ({ $proxy }) हमें आगे नहीं जाने दे रहा।
check-proxy-portal = यह नेटवर्क चाहता है कि आप पहले इसमें साइन इन करें, जैसे होटल में होता है।
check-proxy-unknown = पता नहीं चल सका कि यह कंप्यूटर इंटरनेट तक कैसे पहुंचता है।

## Clock

check-clock-pass = घड़ी सही है।
check-clock-fast = घड़ी करीब { $minutes } मिनट आगे है।
check-clock-slow = घड़ी करीब { $minutes } मिनट पीछे है।
check-clock-far = घड़ी एक दिन से ज़्यादा गलत है।
check-clock-unknown = घड़ी की जांच नहीं हो सकी।

## What to do

check-fix-turn-bluetooth-on = Bluetooth चालू करें।
check-fix-look-at-bluetooth = सेटिंग में Bluetooth चालू करें।
check-fix-airplane = हवाई जहाज़ मोड बंद करें।
check-fix-no-adapter = कोई दूसरा रास्ता चुनें। बाकी सभी रास्ते बिना Bluetooth के चलते हैं।
check-fix-bluetooth-policy = IT से कहें कि पासकी के लिए Bluetooth की अनुमति दें।
check-fix-bluetooth-permission = सेटिंग में Bluetooth की अनुमति दें।
check-fix-bluetooth-service = IT से कहें कि Bluetooth सेवा शुरू करें।
check-fix-other-way = कोई दूसरा रास्ता चुनें, या यह काम अपने सामने वाले कंप्यूटर पर करें।
check-fix-real-computer = काम न बने, तो इसे किसी असली कंप्यूटर पर करें या कोई दूसरा रास्ता चुनें।
check-fix-sign-in-first = पहले इस कंप्यूटर पर साइन इन करें, फिर दोबारा शुरू करें।
check-fix-finish-set-up = पहले इस कंप्यूटर का सेटअप पूरा करें, फिर दोबारा शुरू करें।
check-fix-update-system = सिस्टम अपडेट करें।
check-fix-use-browser = इसकी जगह { $browser } इस्तेमाल करें।
check-fix-chrome-or-edge = इसके लिए Chrome या Edge इस्तेमाल करें।
check-fix-connect = किसी नेटवर्क से जुड़ें।
check-fix-allow-host = IT से कहें कि इस पते की अनुमति दें।
check-fix-allow-websocket = IT से कहें कि इस पते तक WebSocket कनेक्शन की अनुमति दें।
check-fix-no-interception = IT से कहें कि इस पते की जांच न करें, या कोई दूसरा रास्ता चुनें।
check-fix-tell-it = IT को बताएं।
check-fix-try-later = कुछ मिनट बाद फिर कोशिश करें।
check-fix-portal = इस नेटवर्क का साइन-इन पेज खोलें।
check-fix-proxy-sign-in = पेज न खुलें, तो IT को बताएं।
check-fix-proxy-settings = प्रॉक्सी की सेटिंग जांचें।
check-fix-clock = घड़ी में सही समय सेट करें।
check-fix-compare-clock = इस कंप्यूटर की घड़ी को किसी दूसरी घड़ी से मिलाएं।
