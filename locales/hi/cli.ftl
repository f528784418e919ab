# The command line and the printed guide.

guide-title = Microsoft Authenticator में आपकी पासकी
guide-for = { $phone } के लिए · करीब { $minutes } मिनट
guide-path-join = {" > "}
guide-switch-on = { $switch } चालू करें।
guide-dialog = यह सवाल आता है: { $dialog }

cli-about = Microsoft Authenticator में पासकी बनाने तक, एक-एक चरण बताता है।
cli-run = विंडो खोलें (बिना किसी कमांड के चलाने जैसा ही)
cli-plan = कर्मचारी को क्या बताया जाएगा
cli-guide = किसी एक फ़ोन के चरण
cli-explain = मैसेज का मतलब और उसे कौन ठीक करता है
cli-content = चरणों के पीछे के तथ्य
cli-content-list = फ़ोन, गड़बड़ियों, होस्ट, क्लाउड या vault की सूची दिखाएं
cli-content-check = ओवरले फ़ोल्डर जांचें
cli-status = यह व्यक्ति कहां तक पहुंचा, डिवाइस मैनेजमेंट के लिए
cli-check = इस कंप्यूटर की जांच करें
cli-tenant = टेनेंट की सेटिंग का लोगों के लिए क्या मतलब है (IT के लिए, अंग्रेज़ी में)
cli-opt-policy = यह ट्रायल पॉलिसी फ़ाइल इस्तेमाल करें
cli-opt-locale = इस भाषा में दिखाएं, जैसे de या pt-BR
cli-opt-offline = कोई नेटवर्क कनेक्शन न खोलें
cli-opt-json = JSON में जवाब दें
cli-opt-step = इस पेज या चरण से शुरू करें
cli-opt-dock = स्क्रीन की बताई गई तरफ़ पतली विंडो में खोलें
cli-opt-kiosk = साझा कंप्यूटरों के लिए: विंडो बंद होने पर कुछ न रखें
cli-opt-demo = आज़माने के लिए: कुछ सेव नहीं होता
cli-opt-simulate = यह मानकर चलें, जैसे Attestation=off या fact.bluetooth=off; कई बार दिया जा सकता है
cli-opt-renderer = विंडो कैसे बनाई जाए
cli-opt-autostart = साइन इन करने पर सिस्टम ने शुरू किया
cli-opt-exit-after = मापने के लिए: पहली तस्वीर के बाद बंद करें
cli-opt-phone = फ़ोन, जैसे samsung.oneui7 (देखें “content list phones”)
cli-opt-os = फ़ोन के सिस्टम का वर्शन, जैसे 15
cli-opt-profile = Android फ़ोन की प्रोफ़ाइल: personal, work या both
cli-opt-proof = व्यक्ति अभी साइन इन कैसे करता है
cli-opt-managed = फ़ोन मैनेज किया गया है या नहीं
cli-opt-route = रास्ता: app, phone-browser, handoff या qr
cli-opt-phone-language = फ़ोन के मेन्यू की भाषा
cli-opt-format = गाइड का फ़ॉर्मैट
cli-opt-output = इस फ़ाइल में लिखें
cli-opt-words = स्क्रीन पर लिखे शब्द या नंबर
cli-opt-what = किसकी सूची दिखानी है
cli-opt-dir = ओवरले फ़ोल्डर
cli-opt-check-route = सिर्फ़ वही जो इस रास्ते के लिए चाहिए
cli-opt-check-phone = फ़ोन का प्रकार: ios या android
cli-opt-only = सिर्फ़ यह जांच; कई बार दिया जा सकता है
cli-unknown-check = { $name } नाम की कोई जांच नहीं है। ये उपलब्ध हैं: { $known }।
cli-bad-timeout = { $given } सेकंड मान्य नहीं है। 1 से { $longest } तक की कोई संख्या लिखें।
cli-opt-timeout = इतने सेकंड बाद रुकें

cli-error = passkey-companion: { $text }
cli-no-html = वेब पेज के रूप में गाइड अभी इस वर्शन में नहीं है। --format text इस्तेमाल करें।
cli-unknown-phone = { $phone } नाम का कोई फ़ोन नहीं है। देखें “passkey-companion content list phones”।
cli-unknown-locale = { $tag } भाषा उपलब्ध नहीं है। ये उपलब्ध हैं: { $known }।
cli-bad-version = { $version } कोई वर्शन नहीं है। 15 या 18.2 जैसी संख्या लिखें।
cli-write-failed = { $file } में नहीं लिखा जा सका: { $why }। कोई दूसरी जगह चुनें।
cli-print-failed = जवाब नहीं लिखा जा सका: { $why }।
cli-no-match = कुछ मेल नहीं खाता। कम शब्द डालें, या स्क्रीन पर दिखा कोई नंबर।
cli-route-closed = रास्ता { $route } बंद है: { $reason }
cli-pretended = ट्रायल, इंस्टॉल की गई सेटिंग नहीं: { $settings }
cli-plan-way = { $route }, करीब { $minutes } मिनट
cli-plan-why = वजह: { $reason }
cli-plan-step = { $number }. { $step }
cli-plan-warning = ध्यान दें: { $warning }
cli-plan-other-open = यह भी खुला है: { $route } – { $reason }
cli-plan-other-closed = बंद: { $route } – { $reason }
cli-stop = रुकें: { $stop }
cli-explain-owner = { $title } – { $owner }
cli-content-sound = { $count } रिकॉर्ड, सब ठीक।
cli-content-bad = { $count ->
    [one] { $count } गड़बड़ी है। उसे ठीक करके
   *[other] { $count } गड़बड़ियां हैं। उन्हें ठीक करके
} फिर से जांचें।
status-not-started = शुरू नहीं हुआ
status-in-progress = जारी है: { $page }
status-stopped = रुक गया: { $reason }
status-finished = पूरा हुआ: व्यक्ति ने पासकी देख ली
cli-no-display = विंडो खोलने के लिए कोई स्क्रीन नहीं है। चरणों को टेक्स्ट में पढ़ने के लिए “passkey-companion guide” चलाएं।
cli-no-renderer = इस सिस्टम में { $name } नाम का कोई रेंडरर नहीं है।
cli-missing-library = इस कंप्यूटर पर { $library } नहीं है, और उसके बिना कोई विंडो नहीं खुलती। Debian और Ubuntu में वह { $package } पैकेज में है।

cli-policy = आपके संगठन ने क्या तय किया है
cli-policy-show = क्या लागू है और कहां से आता है
cli-policy-check = पॉलिसी फ़ाइल जांचें
cli-policy-template = भरने के लिए खाली पॉलिसी
cli-policy-export = डिवाइस मैनेजमेंट के लिए पॉलिसी
cli-opt-policy-file = पॉलिसी फ़ाइल
cli-opt-export-form = एक्सपोर्ट का रूप
cli-opt-export-from = इसे इस पॉलिसी से भरें
cli-opt-export-folder = admx की फ़ाइलों का फ़ोल्डर
cli-opt-matrix = हर फ़ोन और साइन-इन के हर तरीके के लिए (table, csv या json)
cli-export-empty = { $form } खाली फ़ॉर्म है: --from हटाएं।
cli-export-from = { $form } पॉलिसी से बनता है: --from FILE जोड़ें।
cli-matrix-count = { $count } मामले, जिनमें से { $stops } में कोई रास्ता नहीं।
cli-policy-sound = सेटिंग: { $count }, सब सही।
