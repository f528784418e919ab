# The plan, its reasons, and every stop. Named after the ids in src/enroll/.

mark-label-open = “
mark-label-close = ”

## Routes

route-app = फ़ोन पर, Authenticator में
route-phone-browser = फ़ोन पर, ब्राउज़र से शुरू करके
route-handoff = इस कंप्यूटर से शुरू, फ़ोन पर पूरा
route-qr = इस कंप्यूटर पर, QR कोड से
route-app-short = सब कुछ एक ही ऐप में होता है। न Bluetooth चाहिए, न QR कोड।
route-phone-browser-short = आप फ़ोन के ब्राउज़र में Microsoft के पेज से शुरू करते हैं और ऐप में पूरा करते हैं।
route-handoff-short = आप यहां Microsoft के पेज से शुरू करते हैं और ऐप में पूरा करते हैं। फिर यही पेज जांचता है कि काम हुआ या नहीं।
route-qr-short = आपका फ़ोन इस स्क्रीन का QR कोड स्कैन करता है। फ़ोन और कंप्यूटर, दोनों में Bluetooth चाहिए।

## Why a route is open

reason-recommended = Microsoft इसी रास्ते की सलाह देता है। आपकी कंपनी पासकी की जांच कितनी भी सख्ती से करे, यह चलता है।
reason-recommended-alone = Microsoft इसी रास्ते की सलाह देता है।
reason-no-bluetooth-needed = इसमें न Bluetooth चाहिए, न QR कोड।
reason-works-with-attestation = कंपनी यह जांचती हो कि पासकी कहां बनी है, तब भी यह चलता है।
reason-pass-used-on-phone = आपका अस्थायी ऐक्सेस पास ठीक वहीं इस्तेमाल होता है जहां उसकी ज़रूरत है: आपके फ़ोन पर।
reason-no-phone-sign-in = आपकी कंपनी सिर्फ़ मैनेज किए गए फ़ोन को साइन इन करने देती है। इस रास्ते में फ़ोन पर साइन इन नहीं करना पड़ता।
reason-organisation-prefers = आपकी कंपनी यही रास्ता पसंद करती है।
reason-you-chose = यह रास्ता आपने चुना है।
reason-attestation-off = आपकी कंपनी इसकी अनुमति देती है।

## Why a route is closed

reason-attestation-enforced = आपकी कंपनी जांचती है कि पासकी कहां बनी है। यह रास्ता उस जांच में सफल नहीं होता और पीछे एक बेकार पासकी छोड़ जाता है।
reason-attestation-unknown = हमें नहीं पता कि आपकी कंपनी यह जांचती है या नहीं कि पासकी कहां बनी है। अगर जांचती है, तो यह रास्ता काम नहीं करता और पीछे एक बेकार पासकी छोड़ जाता है।
reason-one-time-pass = हो सकता है कि आपका अस्थायी ऐक्सेस पास सिर्फ़ एक बार चले। यहां इस्तेमाल हो गया, तो फ़ोन पर इस्तेमाल नहीं हो सकेगा।
reason-phone-not-managed = आपकी कंपनी सिर्फ़ मैनेज किए गए फ़ोन को साइन इन करने देती है, और आपका फ़ोन उनमें नहीं है।
reason-phone-management-unknown = आपकी कंपनी सिर्फ़ मैनेज किए गए फ़ोन को साइन इन करने देती है, और हमें नहीं पता कि आपका फ़ोन उनमें है या नहीं।
reason-remote-session = आप इस कंप्यूटर को दूर से चला रहे हैं। Bluetooth इतनी दूर नहीं पहुंचता।
reason-phone-cannot-scan = यह फ़ोन QR कोड इस्तेमाल नहीं कर सकता।
reason-no-bluetooth = इस कंप्यूटर में Bluetooth नहीं है।
reason-computer-too-old = इस कंप्यूटर का सिस्टम इसके लिए बहुत पुराना है।
reason-not-allowed = आपकी कंपनी यह रास्ता इस्तेमाल नहीं करती।

## What appears on the account

addition-passkey = Microsoft Authenticator में एक पासकी
addition-passwordless-sign-in = बिना पासवर्ड के साइन इन, फ़ोन पर मंज़ूरी देकर
addition-approvals = Authenticator में मंज़ूरी और कोड
addition-device = कंपनी के डिवाइसों की सूची में आपका फ़ोन

## What to know before starting

warning-wrong-place = फ़ोन या कंप्यूटर पासकी के लिए दूसरी जगहें भी सुझा सकता है, जैसे कोई पासवर्ड मैनेजर। सही जगह सिर्फ़ Authenticator है।
warning-samsung-pass = सेव करते समय Samsung Pass सबसे पहले दिख सकता है। उसकी जगह Authenticator चुनें।
warning-switch-often-missing = आपके जैसे कुछ फ़ोन में वह स्विच नहीं होता जिससे Authenticator पासकी रख पाता है। इसलिए पहले देख लें कि आपके फ़ोन में वह है या नहीं।
warning-switch-may-not-hold = आपके जैसे फ़ोन में स्विच अक्सर चालू नहीं रहता। एक बार कोशिश करें। काम न बने, तो कोई दूसरा फ़ोन इस्तेमाल करें या सुरक्षा कुंजी मांगें।
warning-shared-device = यह कंपनी का साझा फ़ोन लगता है। पासकी एक ही व्यक्ति की होती है। शुरू करने से पहले हेल्पडेस्क से पूछें।
warning-path-uncertain = आपके फ़ोन के मेन्यू के बारे में हमें पक्का पता नहीं है। कहीं फ़र्क दिखे, तो सेटिंग में खोजकर देखें।
warning-path-unknown = आपके फ़ोन के मेन्यू हमें नहीं पता। स्विच ढूंढने के लिए सेटिंग में खोजें।
warning-version-unknown = आपके फ़ोन में iOS { $ios } या Android { $android } चाहिए, या इसके बाद वाला। पहले यह देख लें।
warning-proof-unknown = सेटअप के दौरान आपको अपनी पहचान पक्की करनी होगी, जैसे किसी ऐप या कोड से। अगर आपके पास सिर्फ़ पासवर्ड है, तो रुकें और हेल्पडेस्क से अस्थायी ऐक्सेस पास (Temporary Access Pass) मांगें।
warning-company-network = आपकी कंपनी इसकी अनुमति सिर्फ़ अपने नेटवर्क में देती है। इस कंप्यूटर और अपने फ़ोन को उससे जोड़ें।
warning-app-protection = आपकी कंपनी के नियम Authenticator को रोक सकते हैं। ऐसा मैसेज दिखे, तो इसमें आपकी गलती नहीं है। उस मैसेज को यहां खोजें। फिर जो टेक्स्ट मिले, उसे IT को भेजें।
warning-text-messages-end = Microsoft साइन इन के लिए SMS और कॉल धीरे-धीरे बंद कर रहा है; ज़्यादातर लोगों के लिए ये फ़रवरी 2027 में बंद होंगे। उनकी जगह पासकी ले रही है।
warning-pass-clock = तभी शुरू करें जब आपके पास दस मिनट हों। ऐक्सेस पास डालने के बाद बाकी काम इतने ही समय में पूरा करना होगा।
warning-both-sides = कंपनी का खाता आपके फ़ोन की दोनों प्रोफ़ाइल में चलता है। हर प्रोफ़ाइल को अपनी पासकी चाहिए। दूसरी पासकी सबसे आखिर में बनेगी।
warning-work-side-may-be-locked = वर्क प्रोफ़ाइल में Authenticator के लिए कंपनी की अनुमति ज़रूरी हो सकती है। स्विच ग्रे दिखे, तो हेल्पडेस्क से पूछें।
warning-switch-may-be-locked = यह फ़ोन आपकी कंपनी मैनेज करती है और हो सकता है कि उसने स्विच लॉक किया हो। स्विच ग्रे दिखे, तो हेल्पडेस्क से पूछें।
warning-altered-phone = Authenticator रूट किए गए फ़ोन को मना करता है, और आपके फ़ोन का सिस्टम निर्माता का न होने से उसे भी ऐसा मान सकता है। कंपनी की ओर से फ़ोन की जांच भी नाकाम हो सकती है। एक बार कोशिश करें। काम न बने, तो दूसरा फ़ोन इस्तेमाल करें या सुरक्षा कुंजी मांगें।

## Stops: what it is

stop-cloud-without-passkeys = आपके खाते के लिए पासकी उपलब्ध नहीं हैं
stop-phone-too-old = इस फ़ोन का सिस्टम पासकी के लिए बहुत पुराना है
stop-phone-not-supported = यह फ़ोन पासकी नहीं रख सकता
stop-phone-usually-too-old = यह फ़ोन शायद पासकी के लिए बहुत पुराना है
stop-switch-missing = इस फ़ोन में शायद पासकी वाला स्विच नहीं है
stop-no-second-proof = शुरू करने से पहले एक और चीज़ चाहिए
stop-pass-not-issued-here = हमें पक्का नहीं पता कि आपका कोड क्या है
stop-passkey-already-demanded = पहले आपको अस्थायी ऐक्सेस पास (Temporary Access Pass) चाहिए
stop-phone-sign-in-closed = कंपनी के नियमों में इस फ़ोन को अभी अनुमति नहीं है
stop-phone-management-unknown = पहले पता करें कि कंपनी आपके फ़ोन को मैनेज करती है या नहीं
stop-pass-would-be-lost = आपका अस्थायी ऐक्सेस पास बेकार चला जाएगा
stop-remote-session = कंप्यूटर के सामने बैठकर करें
stop-computer-cannot = यह कंप्यूटर पासकी नहीं बना सकता
stop-no-allowed-route = कंपनी की सेटिंग में कोई रास्ता खुला नहीं है

stop-cloud-without-passkeys-why = आपका खाता Microsoft के उस क्लाउड में है जिसे चीन में 21Vianet चलाती है। उसमें पासकी नहीं होतीं। आपने कुछ गलत नहीं किया।
stop-phone-too-old-why = Authenticator में पासकी के लिए iOS { $ios } या इसके बाद वाला, या Android { $android } या इसके बाद वाला चाहिए। इससे पुराने सिस्टम पासकी नहीं रख सकते।
stop-phone-not-supported-why = इस तरह के फ़ोन में वह सुविधा नहीं है जो Authenticator को पासकी के लिए चाहिए। कोई ऐप या सेटिंग इसे नहीं बदल सकती।
stop-phone-usually-too-old-why = ऐसे सिस्टम वाले फ़ोन में ज़्यादातर Android 13 या उससे पुराना होता है। पासकी के लिए Android 14 या इसके बाद वाला चाहिए।
stop-switch-missing-why = Android 14 पर, हो सकता है कि इस ब्रांड के कुछ फ़ोन में वह स्विच न हो जिससे Authenticator पासकी रख पाता है। Android 15 या इसके बाद वाले पर अपडेट करने से यह ठीक हो जाता है।
stop-no-second-proof-why = पासकी जोड़ने के लिए सिर्फ़ पासवर्ड काफ़ी नहीं है। Microsoft एक और तरीके से आपकी पहचान पक्की करता है। उसके बिना शुरू करेंगे, तो आप गोल-गोल घूमते रह जाएंगे।
stop-pass-not-issued-here-why = आपकी कंपनी के अनुसार, वह अस्थायी ऐक्सेस पास (Temporary Access Pass) इस्तेमाल नहीं करती। आपका कोड कुछ और हो सकता है।
stop-passkey-already-demanded-why = आपकी कंपनी हर साइन-इन पर पहले से पासकी मांगती है। अस्थायी ऐक्सेस पास (Temporary Access Pass) के बिना आप पासकी बनाने के लिए साइन इन नहीं कर पाएंगे।
stop-phone-sign-in-closed-why = सिर्फ़ मैनेज किए गए फ़ोन साइन इन कर सकते हैं, और दूसरे रास्ते भी बंद हैं। इसमें आपकी गलती नहीं है, और दोबारा कोशिश करने से फ़ायदा नहीं होगा।
stop-phone-management-unknown-why = सिर्फ़ वही फ़ोन साइन इन कर सकते हैं जिन्हें कंपनी मैनेज करती है। आपका फ़ोन उनमें है या नहीं, यह यहां से पता नहीं चल सकता।
signs-of-management = अगर फ़ोन कंपनी ने दिया है, काम के ऐप पर ब्रीफ़केस का निशान है, या आपने { $portal } ऐप से फ़ोन को काम के लिए सेट किया है, तो यह फ़ोन आपकी कंपनी मैनेज करती है।
stop-pass-would-be-lost-why = कंपनी ने जिन रास्तों की अनुमति दी है, उनमें आपका ऐक्सेस पास गलत जगह खर्च हो जाएगा। एक से ज़्यादा बार चलने वाला ऐक्सेस पास हो, तो यह समस्या नहीं रहेगी।
stop-remote-session-why = आपके लिए खुले इकलौते रास्ते में इस कंप्यूटर और आपके फ़ोन के बीच Bluetooth चाहिए। पर आप इस कंप्यूटर को दूर से चला रहे हैं।
stop-computer-cannot-why = आपके लिए खुले इकलौते रास्ते में कंप्यूटर पर Bluetooth और नया सिस्टम चाहिए। इस कंप्यूटर में इनमें से कम से कम एक नहीं है।
stop-no-allowed-route-why = कंपनी ने जिन रास्तों की अनुमति दी है, उनमें से कोई आपके लिए काम नहीं कर सकता। इसे सिर्फ़ IT बदल सकता है।

## Stops: who acts, and the next action

owner-user = आप इसे ठीक कर सकते हैं
stop-yours = आपका अगला कदम
owner-helpdesk = हेल्पडेस्क इसे ठीक कर सकता है
owner-admin = IT विभाग इसे ठीक कर सकता है

next-update-phone = अपने फ़ोन में सबसे नया सिस्टम अपडेट इंस्टॉल करें, फिर यहां दोबारा शुरू करें।
next-other-phone = iOS { $ios } या Android { $android }, या इसके बाद वाला कोई दूसरा फ़ोन इस्तेमाल करें।
next-security-key = इसकी जगह हेल्पडेस्क से सुरक्षा कुंजी मांगें।
next-find-version = अपने फ़ोन का वर्शन देखें, फिर वापस जाकर उसे डालें।
next-look-for-switch = खुद स्विच ढूंढकर देखें। आपके फ़ोन में हो, तो आप आगे बढ़ सकते हैं।
next-ask-for-pass = हेल्पडेस्क से अस्थायी ऐक्सेस पास (Temporary Access Pass) मांगें। यहां लौटने से पहले उसे कहीं भी इस्तेमाल न करें।
next-ask-for-multi-use-pass = हेल्पडेस्क से ऐसा अस्थायी ऐक्सेस पास (Temporary Access Pass) मांगें जो एक से ज़्यादा बार चले।
next-ask-what-code = हेल्पडेस्क से पूछें कि आपका कोड किस काम का है और उससे पासकी कैसे जोड़ी जाती है।
next-ask-whether-managed = हेल्पडेस्क से पूछें कि कंपनी आपके फ़ोन को मैनेज करती है या नहीं, फिर वापस जाकर अपना जवाब बदलें।
next-send-to-it = नीचे दिया मैसेज अपने IT विभाग को भेजें।
next-use-this-computer = यह प्रोग्राम उस कंप्यूटर पर चलाएं जो आपके सामने है।
next-other-computer = Bluetooth वाला कोई नया कंप्यूटर इस्तेमाल करें।
next-change-answers = ऊपर लिखी कोई बात सही न हो, तो वापस जाकर अपने जवाब बदलें।

## What to have ready

ready-new-enough = मेरे फ़ोन में { $version } या इसके बाद वाला वर्शन है
ready-new-enough-fix = फ़ोन की सेटिंग में अपडेट ढूंढें। कोई अपडेट न हो, तो हेल्पडेस्क से सुरक्षा कुंजी मांगें।
ready-new-enough-hint = वर्शन यहां दिखता है: { $path }।
ready-switch-there = मुझे फ़ोन में स्विच मिल गया
ready-switch-there-fix = फ़ोन को Android 15 या इसके बाद वाले पर अपडेट करें, या हेल्पडेस्क से सुरक्षा कुंजी मांगें।
ready-switch-there-hint = फ़ोन की सेटिंग में “पासकी” या “passkey” खोजें। वहां सेवाओं की एक सूची होनी चाहिए, जिसमें ऐप चालू किए जा सकते हैं।
ready-screen-lock = मेरे फ़ोन में PIN, पैटर्न या पासकोड है
ready-screen-lock-fix = फ़ोन की सेटिंग खोलें। स्क्रीन लॉक या पासकोड खोजें। फिर कोई एक सेट करें।
ready-screen-lock-hint = स्क्रीन लॉक के बिना Authenticator पासकी नहीं रख सकता।
ready-bluetooth = मेरे फ़ोन में Bluetooth चालू है
ready-bluetooth-fix = फ़ोन की सेटिंग में Bluetooth चालू करें। वह लॉक हो, तो हेल्पडेस्क से पूछें।
ready-bluetooth-hint = Bluetooth बस चालू होना चाहिए। कुछ पेयर नहीं करना है।
ready-work-side-on = मेरे फ़ोन की वर्क प्रोफ़ाइल चालू है
ready-work-side-on-fix = फ़ोन की सेटिंग में कंपनी के ऐप चालू करें। कंपनी के ऐप न हों, तो वापस जाकर अपना जवाब बदलें।
ready-work-side-on-hint = कंपनी के ऐप ग्रे दिखें, तो वे रुके हुए हैं। उन्हें चालू करें।
ready-company-network = मेरा फ़ोन और यह कंप्यूटर कंपनी के नेटवर्क से जुड़े हैं
ready-company-network-fix = काम की जगह पर पहुंचकर यहां लौटें, या हेल्पडेस्क से पूछें कि कैसे जुड़ना है।
ready-company-network-hint = आपकी कंपनी इसकी अनुमति सिर्फ़ अपने नेटवर्क में देती है।
ready-proof-at-hand = { $proof } तैयार है
ready-proof-at-hand-fix = पहले इसे तैयार करें, फिर यहां लौटें। आपके जवाब यहीं रहेंगे। यह खो गया हो, तो हेल्पडेस्क से पूछें।
ready-proof-at-hand-hint = थोड़ी ही देर में इसकी ज़रूरत पड़ेगी।
proof-hand-app = मंज़ूरी देने वाला मेरा ऐप
proof-hand-code = कोड दिखाने वाला मेरा ऐप
proof-hand-sms = SMS या कॉल पाने वाला मेरा फ़ोन
proof-hand-key = मेरी सुरक्षा कुंजी
proof-hand-tap-once = मेरा अस्थायी ऐक्सेस पास
proof-hand-tap-multi = मेरा अस्थायी ऐक्सेस पास
stop-platform-not-allowed = आपकी कंपनी इस तरह के फ़ोन पासकी के लिए इस्तेमाल नहीं करती
stop-platform-not-allowed-why = आपकी कंपनी ने तय किया है कि किस तरह के फ़ोन पासकी रख सकते हैं। आपका फ़ोन उनमें नहीं है। आपसे कोई गलती नहीं हुई।
