# The window: pages, controls, notes. One idea a sentence; the reader may be nervous and in a second language.

app-name = Passkey Companion

next = आगे बढ़ें
back = वापस
not-sure = पता नहीं
copied = कॉपी हो गया
copy-message = यह मैसेज कॉपी करें

page-welcome = स्वागत
page-phone = आपका फ़ोन
page-sign-in = साइन-इन का तरीका
page-plan = आपका प्लान
page-ready = तैयारी
page-on-phone = फ़ोन पर
page-create = पासकी बनाएं
page-verify = जांच
page-done = पूरा हुआ

time-left = { $minutes ->
    [one] करीब { $minutes } मिनट बाकी है
   *[other] करीब { $minutes } मिनट बाकी हैं
}
chip-change = बदलें: { $answer }

rail-name = चरण

## Welcome

welcome-title = अपनी पासकी बनाएं
welcome-lead = पासकी हो, तो काम के लिए साइन इन करते समय पासवर्ड की जगह फ़ोन काम आता है। हम आपको एक-एक कदम बताएंगे।
welcome-time = इसमें आम तौर पर 5 से 15 मिनट लगते हैं।
welcome-phone = अपना फ़ोन पास में रखें। iOS { $ios } या इसके बाद वाला iPhone चाहिए, या Android { $android } या इसके बाद वाला Android फ़ोन।
welcome-privacy = हम आपका नाम, पासवर्ड या कोड कभी नहीं पूछते। आपके जवाब इसी कंप्यूटर पर रहते हैं।
welcome-help = कोई अनजाना मैसेज दिखे, तो “मुझे कुछ और दिख रहा है” पर क्लिक करें। हम कई मैसेज समझाते हैं और बताते हैं कि कौन मदद कर सकता है।
welcome-language = भाषा
no-font = यह कंप्यूटर यह भाषा नहीं दिखा सकता
welcome-start = शुरू करें
welcome-continue = जहां छोड़ा था, वहीं से
about-button = इस प्रोग्राम के बारे में
# Where their own letters cannot be drawn:

## Your phone

phone-title = आपके पास कौन-सा फ़ोन है?
phone-lead = वह फ़ोन चुनें जिससे आप साइन इन करेंगे।
phone-platform = फ़ोन का प्रकार
phone-which = समझ नहीं आ रहा कि कौन-सा है?
phone-which-answer = पीछे सेब का निशान हो, तो वह iPhone है। न हो, तो वह Android फ़ोन है: Samsung, Google, Xiaomi या कोई दूसरा।
platform-ios = iPhone
platform-ios-text = Apple का
platform-android = Android
platform-android-text = Samsung, Google, Xiaomi और दूसरे
phone-maker = फ़ोन किस ब्रांड का है?
phone-maker-lead = नाम फ़ोन के पीछे लिखा होता है, या फ़ोन चालू होते समय स्क्रीन पर दिखता है।
phone-maker-more = और ब्रांड
maker-other = कोई और ब्रांड, या पता नहीं
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
maker-degoogled = LineageOS, /e/ या iodé
maker-grapheneos = GrapheneOS
phone-version-ios = iOS का कौन-सा वर्शन?
phone-version-android = कौन-सा वर्शन?
version-ios = iOS { $number }
version-android = Android { $number }
version-row-android = { $name } (Android { $number })
version-older = इससे पुराना
phone-where = यह कहां दिखेगा?
find-version = अपने फ़ोन में यहां देखें: { $path }।
find-version-ios = अपने iPhone में सेटिंग खोलें और फ़ोन की जानकारी वाला पेज ढूंढें। वहां iOS का वर्शन लिखा होता है।
find-version-android = अपने फ़ोन में सेटिंग खोलें और फ़ोन की जानकारी वाला पेज ढूंढें। यह अक्सर सबसे नीचे होता है और इसमें Android का वर्शन लिखा होता है।
phone-profile = क्या कंपनी के ऐप पर छोटा ब्रीफ़केस बना है?
profile-personal = नहीं, या ये ऐप इस्तेमाल नहीं होते
profile-personal-text = कंपनी का खाता आपके अपने ऐप के साथ ही चलता है।
profile-work = हां, कंपनी के ऐप पर छोटा ब्रीफ़केस बना है
profile-work-text = कंपनी का खाता सिर्फ़ वर्क प्रोफ़ाइल में है।
profile-both = कुछ पर बना है, कुछ पर नहीं
profile-both-text = कंपनी का खाता दोनों प्रोफ़ाइल में चलता है। ऐसे में हर प्रोफ़ाइल को अपनी पासकी चाहिए।

chip-side-personal = कंपनी के ऐप पर ब्रीफ़केस नहीं
chip-side-work = कंपनी के ऐप पर ब्रीफ़केस है
chip-side-both = कंपनी के ऐप दोनों प्रोफ़ाइल में

## Authenticator, while the questions are answered

app-title = Microsoft Authenticator इंस्टॉल करें
app-lead = यह अभी करें। जब तक ऐप डाउनलोड हो, यहां कुछ सवालों के जवाब दें।
app-next = डाउनलोड जारी, या ऐप अपडेट है

## How you sign in

sign-in-title = अभी आप काम के लिए साइन इन कैसे करते हैं?
sign-in-lead = पासवर्ड के अलावा आप क्या इस्तेमाल करते हैं? पासकी जोड़ने से पहले आपको Microsoft को एक बार और दिखाना होगा कि यह आप ही हैं।
sign-in-question = आप अपनी पहचान कैसे पक्की करते हैं?
proof-app = ऐप में मंज़ूरी देकर
proof-app-text = फ़ोन पर मैसेज आता है: मंज़ूरी देनी होती है या कोई नंबर डालना होता है।
proof-code = ऐप में दिखा कोड डालकर
proof-code-text = छह अंकों का कोड, जो हर 30 सेकंड में बदलता है।
proof-sms = मैसेज (SMS) या कॉल से
proof-sms-text = कोड आता है, या कॉल पर कोई बटन दबाना होता है।
proof-key = सुरक्षा कुंजी से
proof-key-text = एक छोटा डिवाइस, जिसे कंप्यूटर में लगाते हैं या फ़ोन से सटाते हैं।
proof-tap = मुझे अस्थायी ऐक्सेस पास मिला है
proof-tap-text = हेल्पडेस्क या मैनेजर से मिला कोड (Temporary Access Pass), जो सीमित समय तक चलता है।
proof-password = मेरे पास सिर्फ़ पासवर्ड है
proof-password-text = साइन इन करते समय सिर्फ़ पासवर्ड चाहिए होता है।
proof-unsure = पता नहीं
proof-unsure-text = हम बताएंगे कि क्या देखना है।
pass-keep-title = अपना ऐक्सेस पास अभी इस्तेमाल न करें
pass-keep = जब तक हम न बताएं कि इसे कहां डालना है, इसे संभालकर रखें। गलत जगह डालने पर हो सकता है कि यह दोबारा न चले।
pass-kind = आपका ऐक्सेस पास कितनी बार चलता है?
proof-tap-once = एक बार, या मुझे पता नहीं
proof-tap-once-text = हम मानकर चलेंगे कि यह सिर्फ़ एक बार चलता है।
proof-tap-multi = कई बार
chip-tap-once = मेरा ऐक्सेस पास एक बार चलता है
chip-tap-multi = मेरा ऐक्सेस पास कई बार चलता है
chip-managed-yes = मैनेज किया गया फ़ोन
chip-managed-no = फ़ोन मैनेज नहीं किया जाता
chip-managed-unsure = पता नहीं कि फ़ोन मैनेज होता है या नहीं
managed-question = क्या आपकी कंपनी इस फ़ोन को मैनेज करती है, भले ही यह आपका अपना हो?
managed-yes = हां, जैसे वर्क प्रोफ़ाइल या Company Portal से
managed-no = नहीं
managed-unsure = पता नहीं

## Your plan

plan-title = यह है आपका प्लान
plan-have = ये चीज़ें तैयार रखें
plan-missing-something = क्या कोई चीज़ कम है?
plan-side = क्या कंपनी के ऐप पर छोटा ब्रीफ़केस बना है?
plan-go = सब कुछ तैयार है
plan-back = पिछली जगह पर लौटें
plan-know = शुरू करने से पहले
plan-additions = आपके खाते में क्या-क्या जुड़ेगा?
done-additions = आपके खाते में क्या-क्या जुड़ा?
plan-additions-note = आपको क्या दिखेगा, यह आपकी कंपनी की सेटिंग पर निर्भर है।
plan-others = दूसरे रास्ते
plan-pick = यह रास्ता चुनें
plan-recommended = सुझाए गए रास्ते पर लौटें
plan-missing = कुछ जवाब बाकी हैं
plan-closed = यह रास्ता अब बंद है: { $route }
plan-closed-other = अगला सबसे अच्छा रास्ता नीचे है। आपके सभी जवाब अब भी मौजूद हैं।
plan-closed-none = आपके सभी जवाब अब भी मौजूद हैं।
stop-next = अब क्या करें
stop-others = आप और क्या कर सकते हैं
stop-change = जवाब बदलें
stop-switch-seen = मेरे फ़ोन में स्विच है
handover-label = भेजने के लिए मैसेज

## Get ready

ready-title = ये चीज़ें तैयार रखें
ready-lead = फिर बाद में कोई रुकावट नहीं आएगी।
ready-computer = यह कंप्यूटर
ready-phone = आपका फ़ोन
ready-tick-all = जो भी बात आपके लिए सही हो, उस पर निशान लगाएं।
ready-cannot = इस पर निशान नहीं लगा सकते
ready-looking = जांच अभी चल रही है।
ready-again = फिर से जांचें
ready-red = { $count ->
    [one] { $count } चीज़ रास्ते में है
   *[other] { $count } चीज़ें रास्ते में हैं
}
ready-red-text = पहले इसे ठीक करें। फिर दोबारा जांचें।
ready-others = { $count ->
    [one] { $count } और जांच
   *[other] { $count } और जांचें
}
ready-anyway = फिर भी आगे बढ़ें
ready-evidence = हेल्पडेस्क के लिए जानकारी
ready-evidence-label = तकनीकी जानकारी
fix-turn-on = चालू करें
fix-open-settings = सेटिंग खोलें
fix-open-portal = पेज खोलें
fix-use-browser = यही ब्राउज़र चुनें
fix-copy = IT के लिए कॉपी करें

## Steps

pick-what-you-see = आपके फ़ोन पर क्या दिख रहा है?
place-phone = आपके फ़ोन पर
place-phone-now = अब अपना फ़ोन हाथ में लें
place-computer = इस कंप्यूटर पर
place-computer-now = अब इस कंप्यूटर पर लौटें
dock-beside = यह विंडो पतली करें
step-done = अगला चरण
signed-in = साइन इन हो गया
save-title = देखें कि पासकी कहां सेव हो रही है
open-my-sign-ins = My Sign-Ins खोलें
browser-opened = पेज आपके ब्राउज़र में खुल गया है। अगले चरण के लिए यहां वापस आएं।
browser-failed-title = आपका ब्राउज़र नहीं खुला
browser-failed = नीचे दिया पता कॉपी करके किसी ब्राउज़र में डालें, या किसी दूसरे डिवाइस से कोड स्कैन करें।
browser-failed-qr = My Sign-Ins
address-label = पता
short-label = छोटा पता
store-qr = ऐप पाने के लिए स्कैन करें
my-sign-ins-qr = My Sign-Ins खोलने के लिए स्कैन करें
clock-sign-in = साइन इन करने के बाद आपके पास करीब { $minutes } मिनट होते हैं।
clock-pass = ऐक्सेस पास डालने के बाद आपके पास करीब { $minutes } मिनट होते हैं।
clock-left = { $minutes ->
    [0] शायद समय पूरा हो गया है
    [one] करीब { $minutes } मिनट में पूरा करें
   *[other] करीब { $minutes } मिनट में पूरा करें
}
clock-sign-in-over = शायद समय पूरा हो गया है। दोबारा साइन इन करने को कहा जाए, तो साइन इन करें। फिर “फिर से साइन इन हो गया” पर क्लिक करें।
clock-pass-over = शायद समय पूरा हो गया है। ऐक्सेस पास दोबारा मांगा जाए, तो हेल्पडेस्क से नया ऐक्सेस पास मांगें।
clock-again = फिर से साइन इन हो गया
phone-language-ask = क्या आपका फ़ोन किसी और भाषा में है?
phone-language = फ़ोन की भाषा
phone-language-is = फ़ोन की भाषा: { $language }
label-english = { $label } (अंग्रेज़ी में)
note-english = * यह नाम हमें सिर्फ़ अंग्रेज़ी में पता है। आपकी स्क्रीन पर यह किसी और भाषा में दिख सकता है।
note-english-search = * यह नाम हमें सिर्फ़ अंग्रेज़ी में पता है। आपके फ़ोन पर इसका नाम कुछ और हो सकता है। सेटिंग में यह खोजें: { $word }
label-probable = शायद { $label }, अंग्रेज़ी में { $english }
note-probable = ≈ कोष्ठक में दिए अंग्रेज़ी नाम की जगह दूसरी स्क्रीन पर यही लिखा होता है। आपकी स्क्रीन पर भी शायद यही हो।
note-search = वहां नहीं है? फ़ोन की सेटिंग में यह खोजें: { $word }
note-and = { $one } { $two }

## Make sure

verify-title = क्या आपकी पासकी दिख रही है?
verify-lead = एक नज़र डालकर देखें कि काम हुआ या नहीं।
verify-question = आपको क्या दिख रहा है?
verify-result-listed = हां, पासकी दिख रही है
verify-result-listed-text = Microsoft Authenticator में।
verify-result-not-listed = पासकी नहीं दिख रही
verify-result-not-listed-text = या मैसेज आया कि कोई गड़बड़ हुई है।
verify-result-wrong-place = पासकी है, पर Authenticator में नहीं
verify-result-wrong-place-text = वहां कोई और नाम दिखता है, जैसे किसी पासवर्ड मैनेजर या Windows Hello का।
clean-title = पहले बेकार पासकी हटाएं, फिर एक बार और कोशिश करें
clean-orphan = हो सकता है कि आपके फ़ोन में अधूरी पासकी रह गई हो। उसकी वजह से अगली पासकी बनने में रुकावट आ सकती है।
clean-orphan-delete = Authenticator में, अपने कंपनी के खाते पर टैप करें। वहां पासकी दिखे, तो पहले { $settings } पर और फिर { $delete } पर टैप करें।
clean-message = कोई मैसेज आया
clean-wrong-place = पासकी किसी और जगह सेव हो गई है। हो सकता है कि आपकी कंपनी उसे वहां से स्वीकार न करे।
clean-wrong-place-delete = { $info } वाले पेज पर वह पासकी मिटाएं। जहां वह सेव हुई है, वहां से भी मिटाएं।
clean-wrong-place-next = अगली बार जब पूछा जाए कि कहां सेव करना है, तो { $app } चुनें।
try-again = फिर से कोशिश करें
verify-enough-title = आपने अपना काम पूरा कर दिया
verify-enough = आपने दोनों बार सब कुछ सही किया। गड़बड़ी कहीं और है। वह आपको यहां से नहीं दिख सकती, पर हेल्पडेस्क उसे देख सकता है।

## Done

done-title = आपकी पासकी बन गई
done-lead = यह आपके फ़ोन पर Microsoft Authenticator में है।
done-tomorrow = अगली बार काम के लिए साइन इन करते समय
done-tomorrow-1 = अपना फ़ोन पास में रखें।
done-tomorrow-2 = पूछा जाए कि साइन इन कैसे करना है, तो अपनी पासकी चुनें।
done-tomorrow-3 = अपने फ़ोन पर पुष्टि करें।
done-pass = क्या आपका ऐक्सेस पास कागज़ पर लिखा है? वह कागज़ फेंक दें। अब ऐक्सेस पास की ज़रूरत नहीं है।
done-keep = ये बातें याद रखें
done-second-method = साइन इन का एक दूसरा तरीका भी रखें, ताकि फ़ोन खो जाने या खराब होने पर काम आए।
done-new-phone = नया फ़ोन लिया है? पुराने फ़ोन का डेटा मिटाने से पहले नए फ़ोन पर नई पासकी बनाएं। पासकी किसी बैकअप में नहीं जाती।
done-screen-lock = अपने फ़ोन का PIN या पासकोड न हटाएं। हटाने पर पासकी खो सकती है।
done-close = बंद करें
start-over-button = फिर से शुरू करें
start-over-title = फिर से शुरू करना है?
start-over-lead = इस कंप्यूटर पर मौजूद आपके जवाब मिट जाएंगे। आपके खाते में कुछ नहीं बदलेगा।
start-over-yes = मेरे जवाब मिटाएं
start-over-no = मेरे जवाब रहने दें
resume-title = जहां छोड़ा था, वहीं से आगे बढ़ें?
resume-phone = इस कंप्यूटर पर पहले के जवाब हैं: { $phone }, “{ $place }” पर।
resume-lead = इस कंप्यूटर पर पहले के जवाब हैं, “{ $place }” पर।
resume-other = मैं कोई और हूं

## Help

help-button = मुझे कुछ और दिख रहा है
help-title = आपको क्या दिख रहा है?
help-lead = स्क्रीन पर लिखे कुछ शब्द या कोई नंबर डालें।
help-search = स्क्रीन पर लिखे शब्द
help-here = इस चरण में अक्सर दिखता है
help-common = अक्सर दिखने वाले मैसेज
help-found = { $count ->
    [one] { $count } जानकारी मिली
   *[other] { $count } जानकारियां मिलीं
}
help-nothing-title = हम यह मैसेज नहीं पहचानते
help-nothing = कम शब्द डालकर देखें, या मैसेज का कोई नंबर डालें। मैसेज बार-बार दिखे, तो हेल्पडेस्क को कॉल करें और मैसेज पढ़कर सुनाएं।
help-maybe-title = कुछ पक्का नहीं। क्या यह इनमें से कोई है?
help-maybe = ये सिर्फ मिलते-जुलते हैं। अगर इनमें से कोई न हो, तो हेल्पडेस्क को मैसेज पढ़कर सुनाएं।
help-unknown-title = नंबर { $number } हमारी सूची में नहीं है
help-unknown = Microsoft के पास इस नंबर का एक पेज है। आपका IT हेल्पडेस्क भी इसे देख सकता है: { $address }
help-look-up = Microsoft पर देखें
help-or = या यह इनमें से कोई है?
help-go-on = यह कर लिया, आगे बढ़ें
help-do = आप यह कर सकते हैं
help-on-screen = स्क्रीन पर: { $quote }
help-told = IT को बता दिया है
help-waiting-title = { $date } से IT का इंतज़ार
help-waiting = आपके सभी जवाब सुरक्षित हैं। यह विंडो बंद कर सकते हैं। जवाब मिलने पर वहीं से आगे बढ़ें।
help-answered = जवाब मिल गया, आगे बढ़ें
help-back = पिछली जगह पर लौटें

## Messages to hand over

message-hello = नमस्ते, Microsoft Authenticator में मेरी पासकी का सेटअप अटक गया है और आपकी मदद के बिना आगे नहीं बढ़ सकता।
message-phone = फ़ोन: { $phone }
message-route = रास्ता { $route } बंद है: { $reason }
message-end = (Passkey Companion { $version }, { $reason })
message-cloud-without-passkeys = मेरा खाता 21Vianet क्लाउड में है, जहां पासकी उपलब्ध नहीं हैं। मुझे साइन इन का कौन-सा दूसरा तरीका इस्तेमाल करना चाहिए?
message-phone-too-old = मेरा फ़ोन iOS { $ios } या Android { $android } से पुराना है। क्या मुझे सुरक्षा कुंजी या कोई दूसरा फ़ोन मिल सकता है?
message-phone-not-supported = मेरा फ़ोन Authenticator में पासकी नहीं रख सकता। क्या मुझे सुरक्षा कुंजी या कोई दूसरा फ़ोन मिल सकता है?
message-phone-usually-too-old = मेरा फ़ोन शायद Android { $android } से पुराना है। क्या मुझे सुरक्षा कुंजी या कोई दूसरा फ़ोन मिल सकता है?
message-switch-missing = मेरे फ़ोन में Android 14 है, और शायद उसमें क्रेडेंशियल प्रोवाइडर वाला स्विच नहीं है। क्या मुझे सुरक्षा कुंजी या कोई दूसरा फ़ोन मिल सकता है?
message-no-second-proof = मेरे पास सिर्फ़ पासवर्ड है। पासकी जोड़ने से पहले मुझे अस्थायी ऐक्सेस पास (Temporary Access Pass) या साइन इन का कोई दूसरा तरीका चाहिए।
message-pass-not-issued-here = मुझे एक कोड मिला है, लेकिन सेटिंग के हिसाब से अस्थायी ऐक्सेस पास (Temporary Access Pass) इस्तेमाल नहीं होते। मेरा कोड किस काम का है?
message-passkey-already-demanded = साइन इन के लिए मुझसे पहले से पासकी मांगी जाती है, और मेरे पास अस्थायी ऐक्सेस पास (Temporary Access Pass) नहीं है। इसलिए पासकी रजिस्टर करने के लिए साइन इन नहीं हो पा रहा।
message-phone-sign-in-closed = नियमों का पालन करने वाले डिवाइस (compliant device) या ऐप सुरक्षा (app protection) के नियम की वजह से मेरे फ़ोन पर Authenticator में साइन इन बंद है, और दूसरे रास्ते भी बंद हैं। कृपया रजिस्ट्रेशन को इस नियम से बाहर रखें, या बताएं कि फ़ोन को मैनेजमेंट में कैसे जोड़ना है।
message-phone-management-unknown = क्या कंपनी मेरे फ़ोन को मैनेज करती है? सेटिंग के हिसाब से सिर्फ़ मैनेज किए गए फ़ोन साइन इन कर सकते हैं।
message-pass-would-be-lost = खुले रास्तों पर एक बार वाला अस्थायी ऐक्सेस पास (Temporary Access Pass) गलत जगह खर्च हो जाएगा। मुझे ऐसा चाहिए जो एक से ज़्यादा बार चले।
message-remote-session = मेरे लिए सिर्फ़ QR वाला रास्ता खुला है, और मेरा काम रिमोट सेशन से चल रहा है। Bluetooth वाला कंप्यूटर कहां मिलेगा, जिस पर सामने बैठकर काम हो सके?
message-computer-cannot = मेरे लिए सिर्फ़ QR वाला रास्ता खुला है, और इस कंप्यूटर में Bluetooth नहीं है या इसका सिस्टम बहुत पुराना है।
message-no-allowed-route = मौजूदा सेटिंग में मेरे लिए कोई रास्ता खुला नहीं है।
message-result-not-listed = रजिस्ट्रेशन दो बार पूरा किया, पर सूची में कोई पासकी नहीं है।
message-result-wrong-place = मेरी पासकी दोनों बार Authenticator के बजाय कहीं और सेव हुई।

## About

about-title = Passkey Companion के बारे में
about-lead = यह Microsoft Authenticator में पासकी बनाने में आपकी मदद करता है। उसके बाद आपको इस प्रोग्राम की ज़रूरत नहीं रहेगी।
about-privacy = यह पासवर्ड, कोड या नाम नहीं पूछता, कोई जानकारी बाहर नहीं भेजता और ऑफ़लाइन भी चलता है।
about-not-microsoft = इसे Microsoft ने नहीं बनाया है और Microsoft से इसका कोई संबंध नहीं है।
about-facts = मेन्यू के नाम बदलते रहते हैं। हर निर्देश के लिए हम बताते हैं कि वह कहां से लिया गया और आखिरी बार कब जांचा गया।
about-version = वर्शन { $version }
about-licence = MIT या Apache 2.0 लाइसेंस के तहत मुफ़्त और खुला सॉफ़्टवेयर, लाइसेंस आप चुनें। फ़ॉन्ट Inter और Noto Sans हैं, SIL Open Font License के तहत।

## Notes about the program itself

note-damaged = आपके पिछले जवाब पढ़े नहीं जा सके। हमने उनकी कॉपी रखी है। कृपया फिर से जवाब दें।
note-newer = आपके पिछले जवाब इस प्रोग्राम के किसी नए वर्शन के हैं। हमने उनकी कॉपी रखी है। कृपया फिर से जवाब दें।
note-not-saved = आपके जवाब इस कंप्यूटर पर सेव नहीं हो सकते। आप आगे बढ़ सकते हैं, पर विंडो बंद न करें।
note-disk-full = डिस्क भर गई है, इसलिए आपके जवाब सेव नहीं हो सकते। आप आगे बढ़ सकते हैं, पर विंडो बंद न करें।
note-pretended = टेस्ट रन, इन सेटिंग के साथ: { $settings }
note-not-opened = यह नहीं खुल सका। कृपया इसे खुद खोलें।
note-dismiss = छिपाएं
note-start-failed = Passkey Companion की विंडो नहीं खुल सकी। चरणों को टेक्स्ट में पढ़ने के लिए, इसे कंसोल से “guide” शब्द के साथ चलाएं।
note-crashed = Passkey Companion अपनी ही किसी खराबी की वजह से बंद हो गया।
note-crashed-saved = आपके जवाब सेव हैं।
note-crashed-record = इसका रिकॉर्ड { $file } में है।
search-clear = मिटाएं
copy = कॉपी करें

## Words for assistive software, and states

light-running = जांच जारी
light-pass = ठीक है
light-warn = चेतावनी
light-fail = समस्या
light-skipped = ज़रूरी नहीं
light-unknown = पता नहीं चला
path-name = कहां टैप करना है, क्रम से
rail-done = पूरा हुआ
message-close = बंद करें

## The drawn phone. Alternatives are read aloud to people who cannot see the drawing.

drawing-iphone = iPhone का चित्र
drawing-pixel = Pixel फ़ोन का चित्र
drawing-samsung = Samsung फ़ोन का चित्र
drawing-xiaomi = Xiaomi फ़ोन का चित्र
drawing-neutral = Android फ़ोन का चित्र
drawing-play = चलाएं
drawing-pause = रोकें
drawing-step = अगला चित्र
drawing-replay = शुरू से
drawing-list = { $title } वाला पेज। { $row } पर टैप करें।
drawing-switch = { $title } वाला पेज। { $row } चालू करें।
drawing-confirm = { $title } पूछा जाता है। सहमति दें।
drawing-save = फ़ोन पूछता है कि कहां सेव करना है। { $place } चुनें, कोई और नहीं।
drawing-app = Authenticator ऐप। { $button } पर टैप करें।

## The narrow window beside the browser

dock-narrow = पतली विंडो
dock-full = पूरा आकार
dock-front = हमेशा सामने

welcome-organization = इसे { $organization } ने आपके लिए तैयार किया है।
paused-title = अभी कोई शुरू नहीं कर सकता
paused-text = आपकी कंपनी ने इसे कुछ समय के लिए रोका है। अगर आप शुरू कर चुके हैं, तो इसे पूरा कर सकते हैं।
already-done-title = आपके पास पहले से पासकी है
already-done-text = आपकी कंपनी के अनुसार आपकी पासकी सेट है। तभी आगे बढ़ें जब आपको एक और चाहिए, जैसे नए फ़ोन पर।
support-title = आपकी कंपनी से मदद
support-phone = फ़ोन: { $contact }
support-mail = मेल: { $contact }
support-url = वेब: { $contact }
about-it = आपका IT विभाग क्या देख सकता है
about-it-never = यह प्रोग्राम उसे आपके जवाब, आपका फ़ोन या आपका साइन-इन नहीं बताता: ये इसी कंप्यूटर पर रहते हैं।
about-it-status = डिवाइस मैनेजमेंट इस प्रोग्राम से पूछ सकता है कि आप कहां तक पहुंचे: पेज, चरण, समय और आगे क्यों नहीं बढ़ सके।
about-it-kiosk = इस कंप्यूटर पर कुछ नहीं रखा जाता, इसलिए देखने को कुछ नहीं है।
about-it-nothing = आपकी कंपनी ने इस प्रोग्राम में कुछ तय नहीं किया है।
about-it-keys = आपकी कंपनी ने तय किया है: { $keys }
message-platform-not-allowed = घोषित सेटिंग के अनुसार मेरे जैसे फ़ोन पर पासकी की अनुमति नहीं है। मुझे कौन-सा फ़ोन इस्तेमाल करना चाहिए, या क्या मुझे सुरक्षा कुंजी मिल सकती है?
