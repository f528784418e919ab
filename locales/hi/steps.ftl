# The steps of a plan: title, and every instruction named in assets/content/flows.toml.
# Placeables are exact names of things on a screen; they come from assets/content/labels.toml.

do-what-you-see = जो लाइन आपकी स्क्रीन से मेल खाए, उसके हिसाब से करें:

step-get-authenticator = Microsoft Authenticator इंस्टॉल करें
step-turn-on-provider = पासकी के लिए Authenticator चालू करें
step-open-security-info = इस कंप्यूटर पर My Sign-Ins खोलें
step-open-security-info-on-phone = अपने फ़ोन पर My Sign-Ins खोलें
step-choose-method = चुनें कि क्या जोड़ना है
step-different-way = QR कोड वाले रास्ते पर जाएं
step-show-code = QR कोड दिखाएं
step-scan-code = QR कोड स्कैन करें
step-save-in-authenticator = पासकी को Authenticator में सेव करें
step-name-passkey = अपनी पासकी को नाम दें
step-open-account = Authenticator में अपना खाता खोलें
step-finish-in-app = Authenticator में पूरा करें
step-verify-in-browser = पेज को पासकी ढूंढने दें
step-confirm = देखें कि पासकी मौजूद है
step-work-profile-too = वर्क प्रोफ़ाइल में भी यही करें

## Get Microsoft Authenticator

do-install-android = अपने फ़ोन पर Play Store खोलें और Microsoft Authenticator इंस्टॉल करें।
do-install-no-play = आपके फ़ोन में Google Play नहीं है। फ़ोन के स्टोर में Microsoft Authenticator हो, तो वहां से इंस्टॉल करें। न हो, तो हेल्पडेस्क से पूछें।
do-install-work = वह Play Store खोलें जिसके आइकॉन पर ब्रीफ़केस बना है। वहां Microsoft Authenticator इंस्टॉल करें।
do-install-ios = अपने फ़ोन पर App Store खोलें और Microsoft Authenticator इंस्टॉल करें।
do-update-authenticator = ऐप पहले से है? तो पहले उसे सबसे नए वर्शन पर अपडेट करें।
do-company-portal = फ़ोन में { $portal } ऐप भी हो, तो उसे भी अपडेट करें।

## Open My Sign-Ins on this computer

do-open-my-sign-ins = My Sign-Ins खोलें। Microsoft का पेज आपके ब्राउज़र में खुलेगा।
do-normal-window = ब्राउज़र की सामान्य विंडो इस्तेमाल करें, प्राइवेट विंडो नहीं।
do-sign-in-computer = कंपनी के खाते से साइन इन करें और हमेशा की तरह अपनी पहचान पक्की करें।
do-sign-in-computer-pass = कंपनी के खाते से साइन इन करें। जब मांगा जाए, तब अपना अस्थायी ऐक्सेस पास (Temporary Access Pass) डालें।

## Open My Sign-Ins on your phone

do-open-my-sign-ins-phone = फ़ोन के कैमरे से कोड स्कैन करें, या फ़ोन के ब्राउज़र में छोटा पता डालें।
do-chrome-android = यह Chrome में सबसे अच्छी तरह चलता है।
do-sign-in-phone = कंपनी के खाते से साइन इन करें और हमेशा की तरह अपनी पहचान पक्की करें।
do-sign-in-phone-pass = कंपनी के खाते से साइन इन करें। जब मांगा जाए, तब अपना अस्थायी ऐक्सेस पास (Temporary Access Pass) डालें।

## Choose the passkey in Authenticator

do-add-method = { $add } चुनें।
do-choose-method = { $method } चुनें। अकेला { $plain } भी दिखे, तो उसे न चुनें। उससे पासकी किसी और जगह सेव होती है।
do-sign-in-again = दोबारा साइन इन करने को कहा जाए, तो { $next } चुनें और साइन इन करें।
do-create-page = { $page } जैसे पेज पर { $next } चुनें।
do-leave-page-open = { $page } दिखने पर रुकें और पेज खुला रहने दें। अब बारी Authenticator की है।

## QR code

do-having-trouble = { $trouble } चुनें।
do-different-way = { $way } चुनें।
do-pick-iphone = { $phone } चुनें।
do-pick-android = { $phone } चुनें।
do-provider-page = { $page } जैसा पेज आ सकता है। यह काम आप कर चुके हैं: { $continue } चुनें।
do-devices-ready = { $page } जैसा पेज आ सकता है। { $ready } चुनें।
do-pick-phone = जब पूछा जाए कि पासकी कहां सेव करनी है, तो पहले { $phone } और फिर { $next } चुनें।
do-other-device-first = अगर पेज इसी कंप्यूटर पर सेव करना चाहे, तो { $another }, { $more } या { $way } ढूंढें।
do-allow-chrome-mac = ब्राउज़र पूछे कि login.microsoft.com आपका डिवाइस देख सकता है या नहीं, तो अनुमति दें।
do-scan-ios = Authenticator का स्कैनर नहीं, बल्कि कैमरा ऐप खोलें। उसे QR कोड के सामने लाएं और { $save } पर टैप करें।
do-scan-android = फ़ोन का कैमरा खोलें और उसे QR कोड के सामने लाएं। जो दिखे, उस पर टैप करें।
do-scan-in-app = कुछ नहीं हुआ? Authenticator में पहले { $add } पर और फिर { $scan } पर टैप करें।
do-scan-work = कैमरे की जगह ब्रीफ़केस वाला Authenticator इस्तेमाल करें: पहले { $add } पर और फिर { $scan } पर टैप करें।
do-save-passkey = अपने फ़ोन पर { $save } पर टैप करें। इसके बाद शायद { $continue } पर भी टैप करना पड़े।
do-choose-authenticator = { $app } चुनें। पहले कोई और नाम दिखे, तो उसे बदलने का विकल्प ढूंढें।
do-unlock-phone = फ़िंगरप्रिंट, चेहरे या PIN से अनलॉक करें।
do-name = इस कंप्यूटर पर लौटें और { $name } वाले पेज पर ऐसा नाम डालें जिससे फ़ोन पहचाना जा सके। फिर { $next } चुनें।
do-created = { $created } दिखे, तो { $done } चुनें।
do-naming-hangs = पेज आगे नहीं बढ़ रहा? { $info } खोलें। पासकी वहां सूची में हो, तो अटका हुआ पेज बंद कर सकते हैं।

## Open your account in Authenticator

do-open-authenticator = अपने फ़ोन पर Authenticator खोलें।
do-open-authenticator-work = अपने फ़ोन पर ब्रीफ़केस वाला Authenticator खोलें।
see-account-new = { $page } वाला पेज
see-account-none = कोई खाता नहीं
see-account-listed = सूची में मेरा कंपनी का खाता
see-account-restored = मेरा कंपनी का खाता, लाल रंग में { $red } के साथ

do-account-new = अगर { $page } दिखे, तो { $add } पर टैप करें।
do-account-none = अगर कोई खाता न दिखे, तो { $add } या { $plus } पर टैप करें, फिर { $work } पर और उसके बाद { $signin } पर।
do-account-listed = अगर कंपनी का खाता दिखे, तो उस पर टैप करें, फिर { $create } पर।
do-account-restored = अगर लाल रंग में { $red } लिखा दिखे, तो उस पर टैप करें और पहले साइन इन करें।
do-confirm-usual = कंपनी के खाते से साइन इन करें और हमेशा की तरह अपनी पहचान पक्की करें।
do-confirm-unsure = कंपनी के खाते से साइन इन करें और अपनी पहचान पक्की करें। ऐसी कोई चीज़ मांगी जाए जो आपके पास नहीं है, तो यहीं रुकें और हेल्पडेस्क से अस्थायी ऐक्सेस पास (Temporary Access Pass) मांगें।
do-confirm-pass-once = कंपनी के खाते से साइन इन करें। अपना अस्थायी ऐक्सेस पास (Temporary Access Pass) यहीं, फ़ोन पर डालें, और कहीं नहीं। हो सकता है कि यह एक ही बार चले।
do-confirm-pass = कंपनी के खाते से साइन इन करें। जब मांगा जाए, तब अपना अस्थायी ऐक्सेस पास (Temporary Access Pass) डालें।
do-consent = { $page } जैसे पेज पर लिखा हो कि क्या-क्या सेट अप होगा, तो { $continue } पर टैप करें।

## Turn on Authenticator for passkeys

do-tap-settings = जब Authenticator पासकी के लिए चालू करने को कहे, तो { $settings } पर टैप करें। सही जगह अपने-आप खुल जाएगी।
do-path = उससे काम न बने, तो खुद वहां जाएं:
do-path-by-hand = अपने फ़ोन पर यहां जाएं:
do-switch = इसे चालू करें। पास में लिखे नाम पर नहीं, स्विच पर टैप करें:
do-confirm-dialog = फ़ोन पुष्टि करने को कहेगा। सहमति दें।
do-fallback = स्विच नहीं मिल रहा?

## Finish in Authenticator

do-back-to-app = Authenticator पर लौटें और { $done } पर टैप करें।
do-app-shows = अब आपके खाते में लिखा दिखेगा कि { $passkey } जुड़ गई है। { $done } पर टैप करें।

## Let the page find your passkey

do-back-to-page = जो पेज खुला छोड़ा था, उस पर लौटें और { $next } चुनें।
do-page-finds = पेज आपकी पासकी ढूंढता है। मिल जाने पर { $done } चुनें।

## Check that the passkey is there

do-look-in-app = Authenticator में अपना कंपनी का खाता खोलें। वहां { $passkey } लिखा दिखना चाहिए।
do-look-in-list = { $info } वाला पेज खोलें। सूची में Microsoft Authenticator की पासकी दिखनी चाहिए।

## The same in the work profile

do-work-why = पासकी सिर्फ़ उसी प्रोफ़ाइल में चलती है जिसमें वह बनी है। आपका खाता दोनों प्रोफ़ाइल में है, इसलिए वर्क प्रोफ़ाइल को भी अपनी पासकी चाहिए।
do-work-install = देख लें कि वर्क प्रोफ़ाइल में Authenticator इंस्टॉल है। उसके आइकॉन पर ब्रीफ़केस बना होता है।
do-work-create = वही Authenticator खोलें। कंपनी के खाते पर टैप करें, फिर { $create } पर। वही चरण दोहराएं।
do-work-switch = Authenticator चालू करते समय, पेज पर सबसे ऊपर { $work } जैसा टैब ढूंढें और ब्रीफ़केस वाला Authenticator चालू करें।

## Where the menu is not known

fallback-android-1 = फ़ोन की सेटिंग खोलें और { $word } खोजें।
fallback-android-2 = पासवर्ड या पासकी वाला नतीजा खोलें, Google के नीचे वाला नहीं।
fallback-android-3 = सेवाओं या प्रोवाइडर की सूची ढूंढें और Authenticator चालू करें।
fallback-android-4 = ऐसी कोई सूची नहीं है? फ़ोन बनाने वाली कंपनी ने इस वर्शन में इसे नहीं दिया है। फ़ोन को Android 15 या इसके बाद वाले पर अपडेट करें, या हेल्पडेस्क से सुरक्षा कुंजी मांगें।
fallback-android-words = कुछ नहीं मिला? पहले { $second } खोजें, फिर { $third }।
fallback-ios-1 = iPhone की सेटिंग खोलें और { $word } खोजें।
fallback-ios-2 = पासवर्ड वाला नतीजा खोलें और पासवर्ड व पासकी का मुख्य स्विच चालू करें।
fallback-ios-3 = उसके नीचे ऐप की सूची में Authenticator चालू करें।
fallback-ios-4 = सूची में Authenticator नहीं है? ऐप को एक बार खोलें, फिर दोबारा देखें। कंपनी के फ़ोन में हो सकता है कि IT ने इसे लॉक कर रखा हो।

path-try-second = वहां नहीं है? यह आज़माएं:
path-hint = कुछ फ़ोन में नाम थोड़े अलग होते हैं।
path-hint-low = इस फ़ोन के बारे में हमें पक्का पता नहीं है। पहले यह आज़माएं। न मिले, तो नीचे पढ़ें।
switch-under = { $list } के नीचे

## What is special about a phone (assets/content/phones.toml, warnings)

phone-warning-samsung-pass = Samsung Pass अक्सर सबसे पहले आ जाता है। जब भी पूछा जाए कि कहां सेव करना है, Authenticator चुनें।
phone-warning-settings-button-may-miss = कुछ Galaxy फ़ोन में Authenticator का बटन गलत पेज खोल सकता है। ऐसा हो, तो यहां दिखाए गए मेन्यू से जाएं।
phone-warning-one-other-manager = iOS 17 में Authenticator चालू करने पर कोई दूसरा पासवर्ड ऐप बंद हो सकता है। उसे बाद में फिर चालू किया जा सकता है।
phone-warning-update-from-14 = Android 14 वाले कुछ फ़ोन में यह स्विच नहीं होता। Android 15 पर अपडेट करने से यह आम तौर पर आ जाता है।
phone-warning-page-missing-or-crashes = HyperOS 1 में हो सकता है कि यह पेज न हो या अपने-आप बंद हो जाए। ऐसा हो, तो फ़ोन अपडेट करें।
phone-warning-search-fails = हो सकता है कि सेटिंग में खोजने पर यह पेज न मिले। तब मेन्यू से एक-एक करके जाएं।
phone-warning-china-rom = चीन में बिके फ़ोन अक्सर अपने पासवर्ड ऐप को ही आगे रखते हैं। एक बार कोशिश करें। स्विच चालू न रहे, तो कोई दूसरा फ़ोन इस्तेमाल करें या हेल्पडेस्क से सुरक्षा कुंजी मांगें।
phone-warning-switch-resets = फ़ोन रीस्टार्ट होने के बाद स्विच फिर बंद मिल सकता है। आगे बढ़ने से पहले देख लें।
phone-warning-tap-the-switch = सीधे स्विच पर टैप करें। नाम पर टैप करने से शायद कुछ न हो।
phone-warning-save-window-crashes = HyperOS 3 में वह विंडो तुरंत बंद हो सकती है जो पूछती है कि कहां सेव करना है। ऐसा हो, तो एक बार और कोशिश करें, फिर हेल्पडेस्क से पूछें।
phone-warning-save-window-blocked = सेव करते समय कोई विंडो न खुले, तो Authenticator को बैकग्राउंड में विंडो खोलने की अनुमति दें और उस पर लगी बैटरी की पाबंदी हटाएं।
phone-warning-google-takes-over = फ़ोन अब भी Google का पासवर्ड मैनेजर सुझा सकता है। Authenticator चुनें।
phone-warning-provider-not-listed = हो सकता है कि ऐसे कुछ फ़ोन में Authenticator सूची में न दिखे। ऐप को एक बार खोलें, फिर दोबारा देखें।
phone-warning-kiosk-or-shared = यह कंपनी का साझा फ़ोन लगता है। पासकी एक ही व्यक्ति की होती है। आगे बढ़ने से पहले हेल्पडेस्क से पूछें।
phone-warning-no-qr = यह फ़ोन QR कोड इस्तेमाल नहीं कर सकता।
phone-warning-rooted = जिन फ़ोन के सिस्टम में बदलाव किया गया है (“रूट” किए गए फ़ोन), उन पर Authenticator काम नहीं करता।
