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

-nobody-asks = आपकी कंपनी या Microsoft में कोई भी आपसे आपका ऐक्सेस पास, कोई कोड या आपके QR कोड की फ़ोटो कभी नहीं मांगेगा।
-check-who = ऐक्सेस पास जारी करने या कुछ भी रीसेट करने से पहले जांचें कि मांगने वाला कौन है। इस मैसेज से यह साबित नहीं होता कि इसे किसने भेजा।
-log-policy = sign-in log को यूज़र, समय और error code से filter करें; entry में policy का नाम होता है। अगर ऐप Microsoft Authenticator है और resource ea890292-c8c8-4433-b5ea-b09d0668e1a6 है, तो शायद पासकी का रजिस्ट्रेशन ब्लॉक हुआ है।
request-user = नमस्ते, Microsoft Authenticator में मेरी पासकी का सेटअप चल रहा है। जो खुद करना था, उससे काम नहीं बना। कृपया आगे बढ़ने में मदद करें।
request-helpdesk = नमस्ते, Microsoft Authenticator में मेरी पासकी का सेटअप चल रहा है और आगे बढ़ने के लिए हेल्पडेस्क की मदद चाहिए।
request-admin = नमस्ते, Microsoft Authenticator में मेरी पासकी का सेटअप चल रहा है और कंपनी की एक सेटिंग रोक रही है। कृपया इसे IT तक पहुंचाएं।
request-screen = मेरी स्क्रीन पर लिखे शब्द: { $quote }
request-number = मेरी स्क्रीन पर नंबर: { $number }
request-about = बात किस बारे में है: { $title }
request-place = मैं कहां हूं: { $place }
request-sign-in = आज साइन इन का तरीका: { $way }
request-time = समय: { $time }
request-it = IT के लिए:
request-unknown = यह नंबर प्रोग्राम की सूची में नहीं है। Microsoft इसके बारे में क्या कहता है: { $address }

## 1 passkey-not-accepted (medium)

error-passkey-not-accepted-title = Microsoft ने यह पासकी स्वीकार नहीं की
error-passkey-not-accepted-meaning = पासकी आपके फ़ोन पर बन गई, पर आपकी कंपनी सिर्फ़ वही पासकी स्वीकार करती है जो Authenticator ऐप के अंदर बनी हो। आपने कुछ गलत नहीं किया। वेब पेज ने आपको दूसरे रास्ते पर भेज दिया।
error-passkey-not-accepted-do-1 = अपने फ़ोन पर Authenticator खोलें और कंपनी के खाते पर टैप करें। पहले { $auth-settings } पर, फिर { $auth-delete-passkey } पर टैप करें। इससे सिर्फ़ वही पासकी हटेगी जो स्वीकार नहीं हुई।
error-passkey-not-accepted-do-2 = Authenticator में ही रहें, कंपनी के खाते पर फिर से टैप करें और { $auth-create-a-passkey } पर टैप करें। वहां दिए चरण पूरे करें।
error-passkey-not-accepted-do-3 = पासकी फिर स्वीकार न हो, तो नीचे दिया गया मैसेज हेल्पडेस्क को भेजें।
error-passkey-not-accepted-it = सबसे ज़्यादा संभावना यही है कि attestation लागू है और पासकी WebAuthn वाले रास्ते ({ $ms-having-trouble } या interrupt wizard) से बनी, जिसमें attestation नहीं मिल सकता। यूज़र बची हुई पासकी मिटाए और Authenticator के अंदर रजिस्टर करे; जिन्हें QR कोड ही इस्तेमाल करना है, उनके लिए बिना attestation वाली अलग passkey profile बनाई जा सकती है।

## 2 app-protection-block (medium)

error-app-protection-block-title = कंपनी का एक नियम यहां Authenticator को रोक रहा है
error-app-protection-block-meaning = आपकी कंपनी यहां खास सुरक्षा वाला ऐप मांगती है, और Authenticator वैसा ऐप नहीं हो सकता। इसमें आपकी गलती नहीं है, और दोबारा कोशिश करने से फ़ायदा नहीं होगा।
error-app-protection-block-do-1 = यहीं रुकें। कुछ मिटाने या फिर से शुरू करने की ज़रूरत नहीं है।
error-app-protection-block-do-2 = नीचे दिया गया मैसेज हेल्पडेस्क को भेजें। वे नियम बदल सकते हैं।
error-app-protection-block-it = app protection policy या approved client app मांगने वाली Conditional Access policy, Authenticator के साइन-इन पर लागू है। Authenticator एक broker है और यह शर्त पूरी नहीं कर सकता। दस्तावेज़ों में दिए गए उपाय: filter से खास ऐप को target करें, grant को compliant device के साथ OR से जोड़ें, या दूसरे सुरक्षा उपायों के साथ सीमित समय की छूट दें। Microsoft के दस्तावेज़ में Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b) को exclude करने की बात है, पर पेज के हर संस्करण में नहीं: अपने टेनेंट में जांच लें।

## 3 compliant-device-required (high)

error-compliant-device-required-title = आपकी कंपनी पहले इस फ़ोन को मैनेज करना चाहती है
error-compliant-device-required-meaning = कंपनी के नियम से यहां सिर्फ़ मैनेज किए गए फ़ोन आगे जा सकते हैं। यह मैसेज उस नियम की वजह से आया है, आपके कुछ करने से नहीं।
error-compliant-device-required-do-1 = अभी { $auth-continue } न दबाएं। इससे आपका फ़ोन कंपनी के मैनेजमेंट में जा सकता है।
error-compliant-device-required-do-2 = कंपनी को फ़ोन तभी मैनेज करने दें, जब हेल्पडेस्क कहे।
error-compliant-device-required-do-3 = नीचे दिया गया मैसेज हेल्पडेस्क को भेजें और पूछें कि क्या इस फ़ोन को मैनेज किया जाना चाहिए। यह तय हो जाए, तो यहां लौटकर आगे बढ़ें।
error-compliant-device-required-it = फ़ोन से होने वाले रजिस्ट्रेशन पर compliant device grant लागू है: methods को पढ़ने (UserAuthenticationMethod.Read) की छूट है, लिखने (UserAuthenticationMethod.ReadWrite) की नहीं। या तो फ़ोन को enroll करें, या रजिस्ट्रेशन को exclude करें। इसके लिए Microsoft ने Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b) बताया है, अपने टेनेंट में जांच लें; कई एडमिन Azure Credential Configuration Endpoint Service (App ID ea890292-c8c8-4433-b5ea-b09d0668e1a6) को भी exclude करते हैं, जो दस्तावेज़ों में नहीं है।

## 4 signin-blocked-security-info (medium)

error-signin-blocked-security-info-title = यह चरण सिर्फ़ कुछ खास जगहों या डिवाइसों से हो सकता है
error-signin-blocked-security-info-meaning = आपकी कंपनी इस चरण को सुरक्षित रखती है, ताकि कोई और आपके साइन-इन के तरीके न बदल सके। आपने कुछ गलत नहीं किया।
error-signin-blocked-security-info-do-1 = अगर आपको पता है कि कंपनी कौन-सी जगह या डिवाइस चाहती है, जैसे ऑफ़िस का नेटवर्क, तो वहां फिर से कोशिश करें।
error-signin-blocked-security-info-do-2 = पता न हो, तो हेल्पडेस्क से { $ms-temporary-access-pass } मांगें। यह थोड़े समय तक चलने वाला कोड है। इसे अपने फ़ोन पर डालें, इस कंप्यूटर पर नहीं। { -nobody-asks }
error-signin-blocked-security-info-do-3 = फिर भी रुकावट हो, तो नीचे दिया गया मैसेज हेल्पडेस्क को भेजें।
error-signin-blocked-security-info-it = शायद AADSTS53010 (ProofUpBlockedDueToSecurityInfoAcr): user action Register security information पर कोई policy, या ऐसी authentication strength जो credential endpoints को ब्लॉक करती है। Authenticator में साइन इन करने पर भी यही policy लागू होती है। TAP किसी भी डिवाइस या जगह से MFA पूरा करता है; mobile policy को registration policy के मुताबिक करें। जब कोई policy device platforms को ब्लॉक करती है, तब यही शीर्षक 53003 के साथ भी दिखता है। { -check-who }

## 5 finish-setup-on-web (medium)

error-finish-setup-on-web-title = Authenticator आपको वेब ब्राउज़र पर भेज रहा है
error-finish-setup-on-web-meaning = कंपनी के नियम पासकी मांग रहे हैं, जबकि वह अभी बनी ही नहीं है। ऐसे में ऐप और ब्राउज़र आपको एक-दूसरे के पास भेजते रह सकते हैं। इसमें आपकी गलती नहीं है।
error-finish-setup-on-web-do-1 = अभी यहीं रुकें, ताकि आप गोल-गोल न घूमते रहें।
error-finish-setup-on-web-do-2 = { $auth-open-browser } तभी दबाएं जब हेल्पडेस्क कहे।
error-finish-setup-on-web-do-3 = नीचे दिया गया मैसेज हेल्पडेस्क को भेजें। वे आगे बढ़ने में आपकी मदद कर सकते हैं।
error-finish-setup-on-web-it = सभी resources पर लागू passkey-only authentication strength उस साइन-इन पर भी लागू है जो पहली पासकी बनाने के लिए ज़रूरी है। दस्तावेज़ों में दिया गया उपाय: desktop और mobile के लिए अलग policy, जिसमें mobile strength TAP और पासकी की हो और Register security information वाली strength से हूबहू मिलती हो; या app filter। ब्राउज़र में काम पूरा करना तभी संभव है जब attestation बंद हो।

## 6 contact-admin-no-mfa (medium)

error-contact-admin-no-mfa-title = आपको पहचान पक्की करने का दूसरा तरीका चाहिए
error-contact-admin-no-mfa-meaning = पासकी तभी जुड़ती है जब पहचान एक और तरीके से पक्की हो, और आपके खाते में ऐसा तरीका अभी नहीं है। इसे आप अकेले ठीक नहीं कर सकते, पर आपने कुछ गलत नहीं किया।
error-contact-admin-no-mfa-do-1 = हेल्पडेस्क से { $ms-temporary-access-pass } मांगें। यह थोड़े समय तक चलने वाला कोड है। आप उन्हें नीचे दिया गया मैसेज भेज सकते हैं। { -nobody-asks }
error-contact-admin-no-mfa-do-2 = कोड मिलने पर उसे अपने फ़ोन पर डालें, इस कंप्यूटर पर नहीं। हो सकता है कि वह सिर्फ़ एक बार चले।
error-contact-admin-no-mfa-do-3 = फिर यहां लौटकर अगला चरण करें। कोड न चले, तो हेल्पडेस्क को बताएं।
error-contact-admin-no-mfa-it = खाते में MFA का कोई तरीका नहीं है, और रजिस्ट्रेशन के लिए MFA या Temporary Access Pass (TAP) चाहिए। फ़ोन पर इस्तेमाल के लिए TAP जारी करें: one-time TAP से साइन इन करने के बाद रजिस्ट्रेशन 10 मिनट के अंदर पूरा होना चाहिए; multi-use TAP दोबारा इस्तेमाल हो सकता है और समय फिर से गिना जाता है। { -check-who }

## 7 lets-try-something-else (high)

error-lets-try-something-else-title = एक बार फिर, किसी दूसरे तरीके से साइन इन करें
error-lets-try-something-else-meaning = सुरक्षा के दो नियम आपस में मेल नहीं खाते। आपने कुछ गलत नहीं किया। नए सिरे से शुरू करने पर बात अक्सर बन जाती है।
error-lets-try-something-else-do-1 = ब्राउज़र की सभी विंडो बंद करें।
error-lets-try-something-else-do-2 = इस प्रोग्राम से { $ms-security-info } वाला पेज फिर से खोलें।
error-lets-try-something-else-do-3 = साइन इन करते समय पिछली बार से अलग तरीका चुनें।
error-lets-try-something-else-do-4 = वही पेज फिर आए, तो नीचे दिया गया मैसेज हेल्पडेस्क को भेजें।
error-lets-try-something-else-it = user action Register security information की authentication strength, My Sign-Ins के इस नियम से टकराती है कि पिछले 10 मिनट में MFA न हुआ हो, तो MFA मांगा जाए। दस्तावेज़ों में दिया गया उपाय: उस user action पर sign-in frequency को Every time रखें। यूज़र ऐसे तरीके से दोबारा साइन इन भी कर सकता है जिसे वह strength मानती हो।

## 8 key-type-blocked (medium)

error-key-type-blocked-title = पासकी शायद गलत जगह सेव हो गई
error-key-type-blocked-meaning = वह शायद Samsung Pass जैसे किसी दूसरे पासवर्ड मैनेजर में चली गई, और आपकी कंपनी वहां की पासकी स्वीकार नहीं करती। ऐसा अक्सर होता है, क्योंकि फ़ोन अपना ही ऐप आगे करते हैं।
error-key-type-blocked-do-1 = जिस ऐप में नई पासकी सेव हुई है, वहां से उसे मिटाएं।
error-key-type-blocked-do-2 = फिर से कोशिश करें। जब फ़ोन पूछे कि पासकी कहां सेव करनी है, तब { $auth-name } चुनें।
error-key-type-blocked-do-3 = वह न दिखे, तो { $samsung-use-a-different-passkey } या इससे मिलते-जुलते शब्द ढूंढें।
error-key-type-blocked-do-4 = अगर Authenticator ही चुना था और पासकी फिर भी स्वीकार नहीं हुई, तो नीचे दिया गया मैसेज हेल्पडेस्क को भेजें।
error-key-type-blocked-it = नई पासकी के AAGUID की इस यूज़र के लिए अनुमति नहीं है; आम तौर पर इसलिए कि अनुरोध किसी दूसरे प्रोवाइडर ने ले लिया। अगर Authenticator ही अस्वीकार हुआ है, तो उसके AAGUID की अनुमति दें: de1e552d-db1d-4423-a619-566b625cdc84 (Android) और 90a3ccdf-635c-4729-a248-9b709135078f (iOS)।

## 9 passkey-not-registered (medium)

error-passkey-not-registered-title = इस बार पासकी सेव नहीं हुई
error-passkey-not-registered-meaning = हो सकता है कि ज़्यादा समय लग गया हो, काम रद्द हो गया हो या विंडो प्राइवेट रही हो। कुछ खराब नहीं हुआ है। बस फिर से कोशिश करें।
error-passkey-not-registered-do-1 = Microsoft Edge या Google Chrome की सामान्य विंडो इस्तेमाल करें, प्राइवेट विंडो या किसी दूसरे प्रोग्राम के अंदर की विंडो नहीं।
error-passkey-not-registered-do-2 = फ़ोन अनलॉक करके हाथ में रखें, फिर दोबारा शुरू करें।
error-passkey-not-registered-do-3 = दूसरी बार भी न हो, तो नीचे दिया गया मैसेज हेल्पडेस्क को भेजें।
error-passkey-not-registered-it = embedded browser (Windows App की साइन-इन विंडो में देखा गया), timeout या प्राइवेट विंडो में अक्सर होता है। रजिस्ट्रेशन सामान्य ब्राउज़र विंडो में कराएं, Windows App से नहीं।

## 10 passkey-already-exists (high)

error-passkey-already-exists-title = पिछली कोशिश की पासकी बची रह गई है
error-passkey-already-exists-meaning = आपके फ़ोन में एक पासकी पहले से है, पर कंपनी के खाते को शायद उसका पता नहीं है। पिछली कोशिश बीच में रुक जाए, तो ऐसा हो सकता है।
error-passkey-already-exists-do-1 = अपना { $ms-security-info } वाला पेज खोलें। पासकी सूची में हो, तो शायद काम हो चुका है: इस प्रोग्राम की आखिरी जांच पर जाएं।
error-passkey-already-exists-do-2 = सूची में न हो, तो फ़ोन पर Authenticator खोलें और कंपनी के खाते पर टैप करें। पहले { $auth-settings } पर, फिर { $auth-delete-passkey } पर टैप करें।
error-passkey-already-exists-do-3 = कंपनी के खाते पर फिर से टैप करें और { $auth-create-a-passkey } पर टैप करें।
error-passkey-already-exists-do-4 = फिर भी न हो, तो नीचे दिया गया मैसेज हेल्पडेस्क को भेजें।
error-passkey-already-exists-it = Authenticator में एक local पासकी है जिसका Entra में कोई रिकॉर्ड नहीं है; वजह attestation से अस्वीकृति, timeout या ऐसा प्रोवाइडर है जिसकी अनुमति नहीं है। यूज़र local पासकी मिटाकर फिर से कोशिश करे; सर्वर पर कोई पुराना रिकॉर्ड हो, तो उसे मिटाएं।

## 11 work-profile-cannot-sign-in (high)

error-work-profile-cannot-sign-in-title = पासकी आपके फ़ोन की दूसरी प्रोफ़ाइल में है
error-work-profile-cannot-sign-in-meaning = आपका फ़ोन कंपनी के ऐप और निजी ऐप अलग रखता है। पासकी सिर्फ़ उसी प्रोफ़ाइल में चलती है जिसमें वह बनी है। शायद आपको बस एक और पासकी चाहिए।
error-work-profile-cannot-sign-in-do-1 = वर्क प्रोफ़ाइल का Authenticator खोलें, यानी ब्रीफ़केस वाला।
error-work-profile-cannot-sign-in-do-2 = वहां कंपनी के खाते पर टैप करें, फिर { $auth-create-a-passkey } पर। पहली पासकी को रहने दे सकते हैं।
error-work-profile-cannot-sign-in-do-3 = ब्रीफ़केस वाला Authenticator न हो या काम न बने, तो नीचे दिया गया मैसेज हेल्पडेस्क को भेजें।
error-work-profile-cannot-sign-in-it = Android पर पासकी सिर्फ़ उसी profile में चलती है जिसमें वह बनी है। Authenticator work profile में इंस्टॉल होना चाहिए, वहां credential provider के तौर पर उसकी अनुमति होनी चाहिए और उसमें अपनी पासकी होनी चाहिए; personal profile वाली पासकी नहीं गिनी जाती।

## 12 sign-in-another-way (high)

error-sign-in-another-way-title = यह पासकी अब काम नहीं करती
error-sign-in-another-way-meaning = Microsoft आपके फ़ोन की पासकी इस्तेमाल नहीं कर सका। वह अब मान्य नहीं है, पर नई पासकी जल्दी बन जाती है।
error-sign-in-another-way-do-1 = आपके पास जो दूसरा तरीका हो, उससे साइन इन करें।
error-sign-in-another-way-do-2 = पुरानी पासकी मिटाएं: Authenticator में कंपनी के खाते, { $auth-settings } और { $auth-delete-passkey } पर एक-एक करके टैप करें। वह { $ms-security-info } वाले पेज पर भी हो, तो वहां से भी मिटाएं।
error-sign-in-another-way-do-3 = इस प्रोग्राम से नई पासकी बनाएं।
error-sign-in-another-way-do-4 = साइन इन करने का कोई दूसरा तरीका न हो, तो नीचे दिया गया मैसेज हेल्पडेस्क को भेजें।
error-sign-in-another-way-it = डिवाइस वाली पासकी इस खाते के लिए अब मान्य नहीं है। यूज़र किसी दूसरे तरीके या TAP से साइन इन करे, पुरानी पासकी हटाए और फिर से रजिस्टर करे। { -check-who }

## 13 passkey-no-longer-usable (high)

error-passkey-no-longer-usable-title = यह पासकी आपके खाते से हटा दी गई है
error-passkey-no-longer-usable-meaning = फ़ोन में पुरानी पासकी अब भी है, पर आपका खाता उसे नहीं पहचानता। आपको बस नई पासकी चाहिए।
error-passkey-no-longer-usable-do-1 = Authenticator में कंपनी के खाते पर टैप करें, फिर { $auth-settings } पर और उसके बाद { $auth-delete-passkey } पर।
error-passkey-no-longer-usable-do-2 = इस प्रोग्राम से नई पासकी बनाएं।
error-passkey-no-longer-usable-do-3 = पुरानी पासकी के बिना साइन इन न हो पाए, तो नीचे दिया गया मैसेज हेल्पडेस्क को भेजें।
error-passkey-no-longer-usable-it = पासकी सर्वर से मिटाई जा चुकी है और फ़ोन में बची है। यूज़र local कॉपी मिटाए और फिर से रजिस्टर करे; कोई दूसरा तरीका न बचा हो, तो TAP जारी करें। { -check-who }

## 14 phone-option-or-qr-missing (high)

error-phone-option-or-qr-missing-title = कंप्यूटर पर आपके फ़ोन का विकल्प नहीं दिख रहा
error-phone-option-or-qr-missing-meaning = QR कोड तभी दिखता है जब कंप्यूटर और फ़ोन एक-दूसरे को ढूंढ सकें। अक्सर वजह यह होती है कि Bluetooth बंद है, उसकी अनुमति नहीं है या फ़ोन बहुत दूर है।
error-phone-option-or-qr-missing-do-1 = कंप्यूटर और फ़ोन, दोनों में Bluetooth चालू करें। इन्हें पेयर नहीं करना है।
error-phone-option-or-qr-missing-do-2 = फ़ोन को कंप्यूटर के पास रखें और देखें कि दोनों इंटरनेट से जुड़े हैं। फिर { $ms-phone-option } दोबारा ढूंढें।
error-phone-option-or-qr-missing-do-3 = अब भी नहीं दिख रहा? इस प्रोग्राम में वापस जाएं और बिना QR कोड वाला रास्ता चुनें। उसमें Bluetooth नहीं चाहिए।
error-phone-option-or-qr-missing-do-4 = कोई दूसरा रास्ता न दिखे, तो नीचे दिया गया मैसेज हेल्पडेस्क को भेजें।
error-phone-option-or-qr-missing-it = Bluetooth बंद है, policy से मना है, सीमा से बाहर है, या कोई डिवाइस ऑफ़लाइन है। Bluetooth की अनुमति सिर्फ़ पासकी के लिए दी जा सकती है: ServicesAllowedList में 0000FFFD-0000-1000-8000-00805F9B34FB और 0000FFF9-0000-1000-8000-00805F9B34FB सेवाएं। ऐप के अंदर वाले रास्ते और hand-off में Bluetooth नहीं चाहिए।

## 15 stuck-connecting-to-device (medium)

error-stuck-connecting-to-device-title = कंप्यूटर और फ़ोन एक-दूसरे से जुड़ नहीं पा रहे
error-stuck-connecting-to-device-meaning = QR कोड पढ़ लिया गया, पर कंप्यूटर और फ़ोन जुड़ नहीं पा रहे। आम तौर पर नेटवर्क इसे रोक रहा होता है। यह आपको दिख नहीं सकता।
error-stuck-connecting-to-device-do-1 = रद्द करें, देखें कि दोनों डिवाइसों में Bluetooth चालू है, और एक बार फिर कोशिश करें।
error-stuck-connecting-to-device-do-2 = अनुमति हो, तो किसी दूसरे नेटवर्क पर कोशिश करें।
error-stuck-connecting-to-device-do-3 = या इस प्रोग्राम में वापस जाएं और बिना QR कोड वाला रास्ता चुनें।
error-stuck-connecting-to-device-do-4 = नीचे दिया गया मैसेज हेल्पडेस्क को भेजें, ताकि वे कनेक्शन की अनुमति दे सकें।
error-stuck-connecting-to-device-it = QR वाले रास्ते के tunnel hosts शायद ब्लॉक या intercept हो रहे हैं। कंप्यूटर और फ़ोन से cable.ua5v.com (Android), cable.auth.com, app-site-association.cdn-apple.com और app-site-association.networking.apple (iPhone और iPad) की अनुमति दें, बिना proxy और बिना TLS inspection के। दोनों डिवाइसों पर Bluetooth चलना चाहिए।

## 16 tap-blocked-by-policy (high)

error-tap-blocked-by-policy-title = अस्थायी ऐक्सेस पास स्वीकार नहीं हुआ
error-tap-blocked-by-policy-meaning = हो सकता है कि कोड पहले ही इस्तेमाल हो चुका हो, या कंपनी की सेटिंग से मेल न खाता हो। आपने कुछ गलत नहीं किया, बस नया कोड चाहिए।
error-tap-blocked-by-policy-do-1 = वही कोड दोबारा न डालें।
error-tap-blocked-by-policy-do-2 = हेल्पडेस्क से नया { $ms-temporary-access-pass } मांगें और उन्हें नीचे दिया गया मैसेज भेजें। { -nobody-asks }
error-tap-blocked-by-policy-do-3 = नया कोड अपने फ़ोन पर डालें, इस कंप्यूटर पर नहीं। वह भी स्वीकार न हो, तो हेल्पडेस्क को फिर से कॉल करें।
error-tap-blocked-by-policy-it = यूज़र Temporary Access Pass policy के दायरे में नहीं है, या पास multi-use है जबकि policy one-time लागू करती है, या पास पहले ही इस्तेमाल हो चुका है। policy ठीक करें और नया पास जारी करें; one-time पास फ़ोन पर ही इस्तेमाल होना चाहिए। { -check-who }

## 17 tap-not-offered (high)

error-tap-not-offered-title = साइन-इन पेज आपका अस्थायी ऐक्सेस पास नहीं मांग रहा
error-tap-not-offered-meaning = नया कोड चलने में कुछ मिनट लग सकते हैं। यह भी हो सकता है कि कोड खत्म हो चुका हो, या आपका खाता अभी इसके लिए तैयार न हो।
error-tap-not-offered-do-1 = कुछ मिनट रुकें, फिर साइन-इन दोबारा शुरू करें।
error-tap-not-offered-do-2 = साइन-इन पेज पर { $ms-use-tap-instead } या इससे मिलते-जुलते शब्द ढूंढें।
error-tap-not-offered-do-3 = वह न हो, तो नीचे दिया गया मैसेज हेल्पडेस्क को भेजें और कोड जांचने को कहें। { -nobody-asks }
error-tap-not-offered-it = यूज़र Temporary Access Pass policy के दायरे में नहीं है, पास खत्म हो चुका है, या अभी replicate नहीं हुआ (कुछ मिनट लगते हैं)। पास का दायरा और स्थिति जांचें और ज़रूरत हो तो नया जारी करें। { -check-who }

## 18 tap-guest-refused (high)

error-tap-guest-refused-title = मेहमान (guest) खातों को अस्थायी ऐक्सेस पास नहीं मिल सकता
error-tap-guest-refused-meaning = यहां आपका खाता किसी दूसरे संगठन से आया मेहमान खाता है, और ऐसे खातों को यह कोड नहीं दिया जा सकता। यह नियम सबके लिए है, इसका आपसे कोई लेना-देना नहीं है।
error-tap-guest-refused-do-1 = साइन इन करने में मदद के लिए अपने संगठन के हेल्पडेस्क से बात करें, जहां आपका असली खाता है।
error-tap-guest-refused-do-2 = यहां के हेल्पडेस्क को भी बताएं और उन्हें नीचे दिया गया मैसेज भेजें।
error-tap-guest-refused-it = external guest के लिए Temporary Access Pass नहीं जोड़ा जा सकता, और guest, resource tenant में पासकी रजिस्टर नहीं कर सकते। यूज़र को अपने home tenant में MFA करने दें।

## 19 more-information-required (medium)

error-more-information-required-title = आपकी कंपनी साइन-इन का एक तरीका जोड़ने को कह रही है
error-more-information-required-meaning = यह कोई गड़बड़ी नहीं है और आपने कुछ गलत नहीं किया। जब कंपनी आपके खाते को ज़्यादा सुरक्षित बनाना चाहती है, तब Microsoft यह पेज दिखाता है।
error-more-information-required-do-1 = क्या यह पेज तब आया, जब साइन-इन आपने खुद शुरू किया था? तो { $ms-next } चुनें। ज़्यादातर कंपनियों में अगला पेज mysignins.microsoft.com पर होता है।
error-more-information-required-do-2 = अगर यह QR कोड दिखाना चाहे, तो पहले { $ms-different-method } और फिर { $ms-passkey-in-authenticator } आज़माएं।
error-more-information-required-do-3 = पक्का न हो कि पेज असली है, तो उसे बंद करें और हेल्पडेस्क से पूछें।
error-more-information-required-it = साइन-इन के समय रजिस्ट्रेशन ज़रूरी किया जा रहा है (interrupt mode); यह कोई खराबी नहीं है। wizard का पासकी वाला हिस्सा WebAuthn वाला रास्ता शुरू कर सकता है, जो attestation में नाकाम होता है: तब यूज़र दूसरा तरीका और फिर Passkey in Microsoft Authenticator चुने।

## 20 restored-account-needs-sign-in (high)

error-restored-account-needs-sign-in-title = आपका खाता बैकअप से आया है, उसमें एक बार साइन इन करना होगा
error-restored-account-needs-sign-in-meaning = लाल शब्द सिर्फ़ याद दिलाते हैं। आपके खाते का नाम इस फ़ोन पर वापस आ गया है, पर अभी साइन इन नहीं हुआ है।
error-restored-account-needs-sign-in-do-1 = उस खाते पर टैप करें जिस पर लाल रंग में { $auth-sign-in-to-add } लिखा है।
error-restored-account-needs-sign-in-do-2 = साइन इन करें। उसके बाद आप पासकी बनाना जारी रख सकते हैं।
error-restored-account-needs-sign-in-do-3 = साइन इन न हो पाए, तो नीचे दिया गया मैसेज हेल्पडेस्क को भेजें और { $ms-temporary-access-pass } मांगें। { -nobody-asks }
error-restored-account-needs-sign-in-it = खाता Authenticator बैकअप से वापस लाया गया है, जिसमें पासकी कभी नहीं होतीं। यूज़र खाते में एक बार साइन इन करे और फिर नई पासकी रजिस्टर करे; कोई दूसरा तरीका न बचा हो, तो TAP जारी करें। { -check-who }

## 21 no-passkeys-available (high)

error-no-passkeys-available-title = फ़ोन में कोई पासकी नहीं मिली
error-no-passkeys-available-meaning = शायद कोई छोटी-सी चीज़ बाकी है, जैसे स्क्रीन लॉक या इंटरनेट। नए फ़ोन पर यह सामान्य है: पासकी पुराने फ़ोन से अपने-आप नहीं आतीं।
error-no-passkeys-available-do-1 = देखें कि फ़ोन में स्क्रीन लॉक लगा है।
error-no-passkeys-available-do-2 = देखें कि फ़ोन और कंप्यूटर, दोनों में Bluetooth और इंटरनेट चालू हैं। फिर दोबारा कोशिश करें।
error-no-passkeys-available-do-3 = नया फ़ोन है? इस प्रोग्राम को शुरू से चलाएं और नई पासकी बनाएं। पुराना फ़ोन अब भी आपके पास हो, तो काम पूरा होने तक उसे रखें।
error-no-passkeys-available-do-4 = साइन इन करने का कोई दूसरा तरीका न हो, तो हेल्पडेस्क से { $ms-temporary-access-pass } मांगें और उन्हें नीचे दिया गया मैसेज भेजें। { -nobody-asks }
error-no-passkeys-available-it = फ़ोन में इस्तेमाल लायक पासकी नहीं है: स्क्रीन लॉक, Bluetooth या इंटरनेट नहीं है, या पासकी पुराने फ़ोन में रह गई (वह Authenticator बैकअप में कभी नहीं होती)। TAP जारी करें, ताकि यूज़र फिर से रजिस्टर कर सके। { -check-who }

## 22 rooted-or-jailbroken (high)

error-rooted-or-jailbroken-title = Authenticator को इस फ़ोन के सिस्टम पर भरोसा नहीं है
error-rooted-or-jailbroken-meaning = लगता है कि इस फ़ोन के सिस्टम में बदलाव किया गया है। Microsoft अब ऐसे फ़ोन पर कंपनी के खाते चलने नहीं देता, और आपकी कंपनी इसे बंद नहीं कर सकती।
error-rooted-or-jailbroken-do-1 = इस फ़ोन पर पासकी सेट अप न करें।
error-rooted-or-jailbroken-do-2 = आपके पास दूसरा फ़ोन हो, तो उसे इस्तेमाल करें और यह प्रोग्राम फिर से शुरू करें।
error-rooted-or-jailbroken-do-3 = न हो, तो नीचे दिया गया मैसेज हेल्पडेस्क को भेजें और पूछें कि क्या कोई दूसरा तरीका मिल सकता है, जैसे सुरक्षा कुंजी।
error-rooted-or-jailbroken-it = Authenticator को jailbroken या rooted फ़ोन मिला। 2026 में Microsoft ने पहले चेतावनी, फिर रजिस्ट्रेशन और साइन-इन पर रोक, और फिर Entra credentials मिटाना लागू किया; यह हमेशा चालू रहता है और इसे बंद नहीं किया जा सकता। दूसरा फ़ोन या सुरक्षा कुंजी चाहिए।

## 23 not-allowed-error (high)

error-not-allowed-error-title = यह चरण बीच में रुक गया
error-not-allowed-error-meaning = काम रद्द हो गया, ज़्यादा समय लग गया, या कोई दूसरी विंडो सामने आ गई। ऐसा आसानी से हो जाता है और कुछ खराब नहीं हुआ है।
error-not-allowed-error-do-1 = फ़ोन अनलॉक करके पास में रखें।
error-not-allowed-error-do-2 = आराम से फिर कोशिश करें। काम पूरा होने तक ब्राउज़र की विंडो सामने रखें और कहीं और क्लिक न करें।
error-not-allowed-error-do-3 = ऐसा बार-बार हो, तो नीचे दिया गया मैसेज हेल्पडेस्क को भेजें।
error-not-allowed-error-it = NotAllowedError का मतलब है cancel, timeout, lost focus या CTAP failure। Windows पर पूरी जानकारी event log Microsoft-Windows-WebAuthN/Operational में होती है।

## 24 something-went-wrong (medium)

error-something-went-wrong-title = Microsoft के पेज ने नहीं बताया कि गड़बड़ी क्या है
error-something-went-wrong-meaning = इस मैसेज के कई मतलब हो सकते हैं। अक्सर पिछली कोशिश या किसी दूसरे ऐप की पासकी रुकावट बनती है, और इसमें आपकी गलती नहीं है।
error-something-went-wrong-do-1 = { $ms-security-info } वाला पेज और Authenticator देखें। पिछली कोशिश की पासकी बची हो, तो उसे मिटाएं।
error-something-went-wrong-do-2 = किसी दूसरे ब्राउज़र की सामान्य विंडो में फिर से कोशिश करें।
error-something-went-wrong-do-3 = फिर भी न हो, तो नीचे दिया गया मैसेज हेल्पडेस्क को भेजें।
error-something-went-wrong-it = सामान्य मैसेज, अक्सर किसी गलत vault के credential की वजह से आता है। पुरानी पासकी हटाएं, दूसरा ब्राउज़र आज़माएं और उस समय के sign-in और audit logs देखें।

## 25 method-missing-in-list (high)

error-method-missing-in-list-title = आपके खाते के लिए Authenticator वाली पासकी चालू नहीं है
error-method-missing-in-list-meaning = सूची में { $ms-passkey-in-authenticator } नहीं दिख रहा। आपकी कंपनी ने शायद इसे आपके खाते के लिए चालू नहीं किया है। आप इसे खुद नहीं बदल सकते।
error-method-missing-in-list-do-1 = इसकी जगह { $ms-plain-passkey } न चुनें। उससे पासकी गलत ऐप में जा सकती है।
error-method-missing-in-list-do-2 = क्या { $ms-security-info } पेज की सूची में कोई पुरानी पासकी है जो अब आपके काम की नहीं? उसे मिटा दें। अगर कंपनी ने आज कोई बदलाव किया है, तो दो घंटे रुककर फिर देखें।
error-method-missing-in-list-do-3 = नीचे दिया गया मैसेज हेल्पडेस्क को भेजें। वे इसे आपके लिए चालू कर सकते हैं।
error-method-missing-in-list-it = जांचें कि Passkey (FIDO2) चालू है, यूज़र targeted group में है और किसी excluded group में नहीं है (exclusion भारी पड़ता है), Allow self-service set up का मान Yes है, और यूज़र की profile में Authenticator के AAGUID की अनुमति है। यह तरीका तब भी नहीं दिखता जब अनुमति वाली अधिकतम संख्या पहले से सेट हो, और policy बदलने के बाद एक से दो घंटे तक।

## 26 code-53000-device-not-compliant (high)

error-code-53000-device-not-compliant-title = आपकी कंपनी यहां सिर्फ़ जांचे हुए डिवाइस चलने देती है
error-code-53000-device-not-compliant-meaning = कंपनी के नियम के अनुसार, डिवाइस को पहले कुछ शर्तें पूरी करनी होती हैं। आपने कुछ गलत नहीं किया।
error-code-53000-device-not-compliant-do-1 = यहीं रुकें। दोबारा कोशिश करने से यह नहीं बदलेगा।
error-code-53000-device-not-compliant-do-2 = नीचे दिया गया मैसेज, नंबर 53000 के साथ, हेल्पडेस्क को भेजें।
error-code-53000-device-not-compliant-it = 53000 DeviceNotCompliant: compliant device grant पूरा नहीं हुआ। डिवाइस को compliant बनाएं या रजिस्ट्रेशन को exclude करें। इसके लिए Microsoft ने Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b) बताया है; अपने टेनेंट में जांच लें।

## 27 code-53001-device-not-domain-joined (high)

error-code-53001-device-not-domain-joined-title = कंपनी के कंप्यूटरों वाला नियम आपके डिवाइस पर लग गया
error-code-53001-device-not-domain-joined-meaning = यह नियम ऐसा कंप्यूटर मांगता है जो कंपनी के नेटवर्क का हिस्सा हो। फ़ोन यह शर्त पूरी नहीं कर सकता, इसलिए इसे आप नहीं सुलझा सकते।
error-code-53001-device-not-domain-joined-do-1 = यहीं रुकें। दोबारा कोशिश करने से यह नहीं बदलेगा।
error-code-53001-device-not-domain-joined-do-2 = नीचे दिया गया मैसेज, नंबर 53001 के साथ, हेल्पडेस्क को भेजें।
error-code-53001-device-not-domain-joined-it = 53001 DeviceNotDomainJoined: ऐसा grant लागू हो रहा है जो hybrid-joined डिवाइस मांगता है। इसे फ़ोन पर लागू न करें।

## 28 code-53002-app-not-approved (high)

error-code-53002-app-not-approved-title = कंपनी का नियम इस ऐप की अनुमति नहीं देता
error-code-53002-app-not-approved-meaning = आपकी कंपनी के पास मंज़ूर किए गए ऐप की सूची है, और यह ऐप उसमें नहीं है। इसमें आपकी गलती नहीं है।
error-code-53002-app-not-approved-do-1 = यहीं रुकें। दोबारा कोशिश करने से यह नहीं बदलेगा।
error-code-53002-app-not-approved-do-2 = नीचे दिया गया मैसेज, नंबर 53002 के साथ, हेल्पडेस्क को भेजें।
error-code-53002-app-not-approved-it = 53002 ApplicationUsedIsNotAnApprovedApp: approved client app grant लागू है। मार्च 2026 से इसे हटाने की घोषणा हुई थी, इसलिए इसकी जगह app protection policy लगाएं; ध्यान रहे कि Authenticator उसे भी पूरा नहीं कर सकता, इसलिए रजिस्ट्रेशन उससे बाहर रहना चाहिए।

## 29 code-53003-blocked-by-ca (high)

error-code-53003-blocked-by-ca-title = कंपनी के नियम ने यह साइन-इन रोक दिया
error-code-53003-blocked-by-ca-meaning = आपकी कंपनी के किसी सुरक्षा नियम ने मना कर दिया। कौन-से नियम ने, यह यहां से किसी को नहीं दिखता, पर हेल्पडेस्क देख सकता है।
error-code-53003-blocked-by-ca-do-1 = पेज पर Correlation ID दिखे, तो उसे कॉपी करें या उसकी फ़ोटो लें।
error-code-53003-blocked-by-ca-do-2 = उसे नीचे दिए गए मैसेज के साथ हेल्पडेस्क को भेजें।
error-code-53003-blocked-by-ca-it = 53003 BlockedByConditionalAccess: कोई भी Conditional Access policy। sign-in log में policy का नाम होता है; उसे Correlation ID से खोजें। अगर ऐप Microsoft Authenticator है और resource ea890292-c8c8-4433-b5ea-b09d0668e1a6 है, तो शायद पासकी का रजिस्ट्रेशन ब्लॉक हुआ है; यह भी देखें कि device platforms पर रोक तो नहीं है।

## 30 code-53004-53011-risk (high)

error-code-53004-53011-risk-title = आपके खाते की सुरक्षा के लिए Microsoft ने इसे रोक दिया
error-code-53004-53011-risk-meaning = Microsoft को कोई जोखिम दिखा है और वह चाहता है कि पहले हेल्पडेस्क इसे देखे। सिर्फ़ इससे यह मतलब नहीं निकलता कि आपसे कोई गलती हुई।
error-code-53004-53011-risk-do-1 = बार-बार कोशिश न करें।
error-code-53004-53011-risk-do-2 = जल्दी ही हेल्पडेस्क से संपर्क करें और उन्हें नीचे दिया गया मैसेज भेजें।
error-code-53004-53011-risk-it = 53004 ProofUpBlockedDueToRisk या 53011: जोखिम की वजह से रजिस्ट्रेशन ब्लॉक है। जोखिम की जांच करके उसे दूर करें, फिर यूज़र को दोबारा कोशिश करने दें।

## 31 code-53009-app-protection (low)

error-code-53009-app-protection-title = सुरक्षित ऐप से जुड़ा कंपनी का कोई नियम शायद रुकावट है
error-code-53009-app-protection-meaning = यह नंबर अक्सर तब आता है जब कंपनी खास सुरक्षा वाला ऐप मांगती है। आम तौर पर इसे आप नहीं बदल सकते।
error-code-53009-app-protection-do-1 = अभी यहीं रुकें।
error-code-53009-app-protection-do-2 = नीचे दिया गया मैसेज, नंबर 53009 के साथ, हेल्पडेस्क को भेजें।
error-code-53009-app-protection-it = बताया गया है कि 53009 का मतलब Intune app protection policy का न होना है (स्रोत की पुष्टि नहीं हुई)। Authenticator वह grant पूरा नहीं कर सकता: sign-in log में policy देखें, फिर app filter, compliant device के साथ OR, या रजिस्ट्रेशन का exclusion इस्तेमाल करें।

## 32 code-530035-security-defaults (high)

error-code-530035-security-defaults-title = आपकी कंपनी की बुनियादी सुरक्षा ने यह साइन-इन रोक दिया
error-code-530035-security-defaults-meaning = आपकी कंपनी Microsoft की बुनियादी सुरक्षा इस्तेमाल करती है, और उसने यहां मना कर दिया। आपने कुछ गलत नहीं किया।
error-code-530035-security-defaults-do-1 = यहीं रुकें। दोबारा कोशिश करने से शायद यह नहीं बदलेगा।
error-code-530035-security-defaults-do-2 = नीचे दिया गया मैसेज, नंबर 530035 के साथ, हेल्पडेस्क को भेजें।
error-code-530035-security-defaults-it = 530035 BlockedBySecurityDefaults: टेनेंट के security defaults साइन-इन को ब्लॉक कर रहे हैं। इस चरण के लिए दस्तावेज़ों में दिया गया कोई उपाय हमें नहीं पता; क्या अस्वीकार हुआ, यह sign-in log में देखें।

## 33 code-135010-key-not-found (high, cure medium)

error-code-135010-key-not-found-title = आपका खाता इस पासकी को नहीं पहचानता
error-code-135010-key-not-found-meaning = फ़ोन में पासकी है, पर वह शायद अब आपके खाते की सूची में नहीं है। नई पासकी से बात बन जाएगी।
error-code-135010-key-not-found-do-1 = Authenticator में कंपनी के खाते पर टैप करें, फिर { $auth-settings } पर और उसके बाद { $auth-delete-passkey } पर।
error-code-135010-key-not-found-do-2 = इस प्रोग्राम से नई पासकी बनाएं।
error-code-135010-key-not-found-do-3 = काम न बने, तो नीचे दिया गया मैसेज, नंबर 135010 के साथ, हेल्पडेस्क को भेजें।
error-code-135010-key-not-found-it = 135010 KeyNotFound: Entra को यह key नहीं पता। यूज़र local पासकी मिटाए और फिर से रजिस्टर करे।

## 34 android14-no-provider-switch (high)

error-android14-no-provider-switch-title = इस फ़ोन में Authenticator के लिए स्विच नहीं है
error-android14-no-provider-switch-meaning = फ़ोन बनाने वाली कुछ कंपनियों ने Android 14 में यह स्विच नहीं दिया। कोई ऐप इसे जोड़ नहीं सकता, इसलिए आपसे कुछ छूटा नहीं है।
error-android14-no-provider-switch-do-1 = पहले फ़ोन की सेटिंग में खोज खोलें और { $android-search-passkey } लिखें।
error-android14-no-provider-switch-do-2 = { $auth-name } वाली कोई सूची न मिले, तो सिस्टम अपडेट देखें और फ़ोन पर उपलब्ध हो तो Android 15 या इसके बाद वाला इंस्टॉल करें।
error-android14-no-provider-switch-do-3 = अपडेट नहीं है? दूसरा फ़ोन इस्तेमाल करें, या नीचे दिया गया मैसेज हेल्पडेस्क को भेजें और सुरक्षा कुंजी मांगें।
error-android14-no-provider-switch-it = Android 14 में Credential Manager सुविधा फ़ोन कंपनियों के लिए वैकल्पिक थी और कुछ फ़ोन में नहीं है। Microsoft की सलाह Android 15 है। फ़ोन जांचने का कमांड adb shell pm has-feature android.software.credentials है। नहीं तो सुरक्षा कुंजी या दूसरा फ़ोन दें।

## 35 attestation-service-down (high)

error-attestation-service-down-title = आपके फ़ोन की एक जांच पूरी नहीं हो सकी
error-attestation-service-down-meaning = Apple या Google को इंटरनेट पर पक्का करना होता है कि आपका फ़ोन असली है। वह सेवा कुछ देर के लिए व्यस्त या बंद हो सकती है, और इसका आपसे कोई लेना-देना नहीं है।
error-attestation-service-down-do-1 = देखें कि फ़ोन में इंटरनेट चल रहा है।
error-attestation-service-down-do-2 = कुछ देर रुकें, फिर कोशिश करें।
error-attestation-service-down-do-3 = बाद में भी न हो, तो नीचे दिया गया मैसेज हेल्पडेस्क को भेजें।
error-attestation-service-down-it = attestation लागू हो, तो फ़ोन Apple (App Attest) या Google (Play Integrity और key attestation) से ऑनलाइन पूछता है। https://developer.apple.com/system-status/ और https://status.play.google.com/ देखें और पक्का करें कि फ़ोन का नेटवर्क इन सेवाओं तक पहुंचता है।

## 36 company-portal-too-old (high)

error-company-portal-too-old-title = आपके फ़ोन में कंपनी का एक और ऐप बहुत पुराना है
error-company-portal-too-old-meaning = आपके फ़ोन का Company Portal ऐप बहुत पुराना है। इस वजह से Authenticator सेट अप नहीं हो पाता। अपडेट करने से यह ठीक हो जाएगा।
error-company-portal-too-old-do-1 = फ़ोन में ऐप स्टोर खोलें, Company Portal खोजें और उसे अपडेट करें।
error-company-portal-too-old-do-2 = Authenticator पर लौटें और फिर से कोशिश करें।
error-company-portal-too-old-do-3 = अपडेट न हो पाए, तो नीचे दिया गया मैसेज हेल्पडेस्क को भेजें।
error-company-portal-too-old-it = जिन Android फ़ोन में Company Portal 2111 (5.0.5333.0) से पुराना है, उन पर Authenticator रजिस्टर नहीं हो सकता। अपडेट push करें।

## 37 naming-page-hangs (low)

error-naming-page-hangs-title = नाम वाला पेज अटक गया है
error-naming-page-hangs-meaning = पेज घूमता रहे, तब भी पासकी अक्सर सेव हो चुकी होती है। आपने शायद सब कुछ सही किया है।
error-naming-page-hangs-do-1 = { $ms-security-info } वाला पेज नए टैब में खोलें और देखें कि पासकी सूची में है या नहीं।
error-naming-page-hangs-do-2 = वहां हो, तो अटका हुआ पेज बंद करें। आप इस प्रोग्राम की आखिरी जांच पर जा सकते हैं।
error-naming-page-hangs-do-3 = वहां न हो, तो एक बार फिर कोशिश करें। फिर भी काम न बने, तो नीचे दिया गया मैसेज हेल्पडेस्क को भेजें।
error-naming-page-hangs-it = बताया गया है कि browser wizard का नाम वाला पेज कभी-कभी अटक जाता है, जबकि पासकी मौजूद होती है। यूज़र के authentication methods देखें; वहां पासकी न हो, तो यूज़र local पासकी मिटाकर Authenticator के अंदर रजिस्टर करे।

## 38 windows-whfb-credential-exists (high)

error-windows-whfb-credential-exists-title = कंप्यूटर ने पासकी खुद रखने की कोशिश की
error-windows-whfb-credential-exists-meaning = Windows पासकी को इसी कंप्यूटर पर सेव करना चाहता था। पर आपकी पासकी की जगह आपके फ़ोन में है।
error-windows-whfb-credential-exists-do-1 = रद्द करें और फिर से शुरू करें।
error-windows-whfb-credential-exists-do-2 = { $ms-passkey-in-authenticator } चुनें। Windows पूछे कि पासकी कहां सेव करनी है, तो Windows नहीं, फ़ोन चुनें।
error-windows-whfb-credential-exists-do-3 = फ़ोन का विकल्प न मिले, तो इस प्रोग्राम में वापस जाएं और Authenticator के अंदर वाला रास्ता चुनें। वह भी न चले, तो नीचे दिया गया मैसेज हेल्पडेस्क को भेजें।
error-windows-whfb-credential-exists-it = उसी खाते का Windows Hello for Business credential पहले से हो, तो Windows पर Microsoft Entra पासकी का रजिस्ट्रेशन नाकाम होता है। यूज़र इसकी जगह फ़ोन चुने, सबसे अच्छा Passkey in Microsoft Authenticator से।

## 39 cannot-access-right-now (medium)

error-cannot-access-right-now-title = साइन-इन हो गया, पर कंपनी के नियम ने अगला चरण रोक दिया
error-cannot-access-right-now-meaning = कंपनी यह चरण सिर्फ़ कुछ तय जगहों, डिवाइस, ब्राउज़र या ऐप से करने देती है। आपने कुछ गलत नहीं किया।
error-cannot-access-right-now-do-1 = क्या विंडो प्राइवेट थी, या किसी दूसरे प्रोग्राम के अंदर की थी? तो एक बार Microsoft Edge या Google Chrome की सामान्य विंडो में कोशिश करें।
error-cannot-access-right-now-do-2 = वही शब्द फिर दिखें, तो बार-बार कोशिश न करें। पेज पर कोई नंबर या Correlation ID दिखे, तो उसे कॉपी करें या उसकी फ़ोटो लें।
error-cannot-access-right-now-do-3 = वह नंबर या फ़ोटो नीचे दिए गए मैसेज के साथ हेल्पडेस्क को भेजें।
error-cannot-access-right-now-it = पहला चरण सही होने के बाद कोई Conditional Access policy ब्लॉक कर रही है, आम तौर पर 53003 के साथ। { -log-policy } यह भी देखें कि device platforms पर रोक तो नहीं है। Microsoft ने Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b) के exclusion का ज़िक्र किया है, पर पेज के हर संस्करण में नहीं: अपने टेनेंट में जांच लें।

## 40 help-keep-device-secure (medium)

error-help-keep-device-secure-title = Authenticator इस फ़ोन को रजिस्टर करना चाहता है
error-help-keep-device-secure-meaning = यह कोई गड़बड़ी नहीं है। Authenticator, Microsoft को बताता है कि यह फ़ोन आपके कंपनी के खाते का है। रजिस्टर करने का मतलब यह नहीं है कि कंपनी फ़ोन को मैनेज करेगी।
error-help-keep-device-secure-do-1 = क्या अभी-अभी कंपनी का खाता जोड़ा गया है, या फ़ोन से साइन-इन चालू किया गया है? तो { $auth-register } पर टैप करें।
error-help-keep-device-secure-do-2 = आगे किसी पेज पर लिखा हो कि कंपनी फ़ोन को मैनेज करना चाहती है, तो रुकें और पहले हेल्पडेस्क से पूछें।
error-help-keep-device-secure-do-3 = रजिस्टर न हो पाए, तो नीचे दिया गया मैसेज हेल्पडेस्क को भेजें।
error-help-keep-device-secure-it = यह डिवाइस रजिस्ट्रेशन (Entra registered) है, जो फ़ोन से passwordless साइन-इन के लिए हर टेनेंट में एक बार ज़रूरी है; कोई खराबी नहीं। सिर्फ़ पासकी के लिए इसकी ज़रूरत नहीं। न हो पाए, तो Users may register their devices और Maximum number of devices जांचें। enroll कराने वाले एक पुराने पेज का शीर्षक भी यही था: अगर enroll करने को कहा जाए, तो compliant device grant लागू है।

## 41 prompted-setup-error-skip (high)

error-prompted-setup-error-skip-title = साइन-इन के दौरान पासकी सेट अप नहीं हो पाई
error-prompted-setup-error-skip-meaning = साइन-इन पेज ने पासकी सेट अप करने को कहा था, और वह नहीं हो पाया। कुछ खराब नहीं हुआ है। आप इसे छोड़ सकते हैं, और इसकी गिनती नहीं होती।
error-prompted-setup-error-skip-do-1 = गड़बड़ी वाले पेज पर { $ms-skip } चुनें। फिर आप अपना काम जारी रख सकते हैं।
error-prompted-setup-error-skip-do-2 = पासकी Authenticator ऐप में बनाएं। यह प्रोग्राम आपको तरीका दिखाता है।
error-prompted-setup-error-skip-do-3 = पासकी के बिना आगे न बढ़ पाएं, तो नीचे दिया गया मैसेज हेल्पडेस्क को भेजें।
error-prompted-setup-error-skip-it = registration campaign से शुरू हुआ सेट अप नहीं हो पाया। उस पेज पर Skip करने से snooze नहीं गिना जाता। यह prompt पासकी को इस्तेमाल हो रहे डिवाइस या ब्राउज़र में सेव करता है; यूज़र से Authenticator के अंदर रजिस्टर करवाएं।

## 42 prompted-to-set-up-passkey (high)

error-prompted-to-set-up-passkey-title = साइन-इन पेज पासकी सेट अप करने को कह रहा है
error-prompted-to-set-up-passkey-meaning = यह कोई गड़बड़ी नहीं है। कई कंपनियां यह पेज दिखाती हैं, और यह रोज़ आ सकता है। { $ms-next } चुनने पर पासकी अक्सर Authenticator में नहीं, बल्कि उसी डिवाइस पर सेव होती है जो आप इस समय इस्तेमाल कर रहे हैं।
error-prompted-to-set-up-passkey-do-1 = क्या यह पेज तब आया, जब साइन-इन आपने खुद शुरू किया था? तो बहुत संभव है कि यह असली हो। नहीं, तो पेज बंद कर दें।
error-prompted-to-set-up-passkey-do-2 = { $ms-skip-for-now } या { $ms-other-options } चुनें। फिर Authenticator में पासकी बनाएं। यह प्रोग्राम आपको तरीका दिखाता है।
error-prompted-to-set-up-passkey-do-3 = इसे छोड़ न पाएं, या पक्का न हो कि पेज असली है, तो पेज बंद करें और नीचे दिया गया मैसेज हेल्पडेस्क को भेजें।
error-prompted-to-set-up-passkey-it = पासकी के लिए registration campaign; कोई खराबी नहीं। Microsoft managed: हर दिन, बिना सीमा के। State Enabled: 0 से 14 दिन, और snooze 3 तक सीमित हो सकते हैं। यह prompt पासकी को इस्तेमाल हो रहे डिवाइस या ब्राउज़र में सेव करता है। Authenticator की पासकी से यह prompt सिर्फ़ iOS और Android पर रुकता है, जब तक कि passkey profile AAGUID से सीमित न हो या attestation न मांगती हो।

## 43 sms-only-must-register (high)

error-sms-only-must-register-title = SMS और कॉल बंद हो रहे हैं, इसलिए पासकी ज़रूरी है
error-sms-only-must-register-meaning = 1 फ़रवरी 2027 से Microsoft में साइन-इन को SMS या कॉल से पक्का नहीं किया जा सकेगा। Global Administrator और बाहरी यूज़र के लिए यह तारीख 1 जुलाई 2027 है। जिनके पास कोई दूसरा तरीका नहीं है, उन्हें तब पासकी सेट अप करनी होगी। आपके खाते में कोई दिक्कत नहीं है।
error-sms-only-must-register-do-1 = पासकी सेट अप करें। अगर सेव करने की जगह चुन सकें, तो अपने फ़ोन का { $auth-name } चुनें।
error-sms-only-must-register-do-2 = न हो पाए, तो हेल्पडेस्क से { $ms-temporary-access-pass } मांगें। यह थोड़े समय तक चलने वाला कोड है। उन्हें नीचे दिया गया मैसेज भेजें। { -nobody-asks }
error-sms-only-must-register-do-3 = कोड अपने फ़ोन पर डालें, इस कंप्यूटर पर नहीं। फिर भी पासकी न बने, तो हेल्पडेस्क को कॉल करें।
error-sms-only-must-register-it = यूज़र का अकेला MFA तरीका Microsoft का SMS या voice call है। 1 फ़रवरी 2027 से (Global Administrator और बाहरी यूज़र: 1 जुलाई 2027) साइन-इन पर पासकी मांगी जाती है और इसे छोड़ा नहीं जा सकता। Temporary Access Pass (TAP) जारी करें, ताकि यूज़र फ़ोन पर रजिस्टर कर सके। जिन्हें उससे पहले किसी telephony provider पर ले जाया गया, उनके SMS और कॉल चलते रहेंगे। { -check-who }

## 44 code-130504-tap-expired (low)

error-code-130504-tap-expired-title = अस्थायी ऐक्सेस पास (Temporary Access Pass) का समय शायद खत्म हो गया है
error-code-130504-tap-expired-meaning = ऐसा ऐक्सेस पास थोड़े समय तक ही चलता है। इस नंबर का मतलब अक्सर यही होता है कि समय खत्म हो गया। आपने कुछ गलत नहीं किया।
error-code-130504-tap-expired-do-1 = वही कोड दोबारा न डालें।
error-code-130504-tap-expired-do-2 = हेल्पडेस्क से नया { $ms-temporary-access-pass } मांगें और उन्हें नीचे दिया गया मैसेज भेजें। { -nobody-asks }
error-code-130504-tap-expired-do-3 = नया कोड मिलते ही उसे अपने फ़ोन पर डालें। वह भी स्वीकार न हो, तो हेल्पडेस्क को कॉल करें।
error-code-130504-tap-expired-it = 130504 उस Temporary Access Pass (TAP) के लिए बताया जाता है जिसका समय खत्म हो चुका है (स्रोत की पुष्टि नहीं)। यूज़र का TAP जांचें और नया TAP जारी करें जिसमें फ़ोन पर इस्तेमाल के लिए काफ़ी समय हो। { -check-who }

## 45 code-130507-tap-not-verified (low)

error-code-130507-tap-not-verified-title = अस्थायी ऐक्सेस पास (Temporary Access Pass) पहचाना नहीं गया
error-code-130507-tap-not-verified-meaning = इस नंबर का मतलब अक्सर यह होता है कि ऐक्सेस पास मिटा दिया गया, उसकी जगह नया आ गया, या वह किसी दूसरे खाते का है। नया ऐक्सेस पास मिलने से यह ठीक हो जाएगा।
error-code-130507-tap-not-verified-do-1 = देखें कि साइन-इन कंपनी के खाते से हुआ है और सबसे नया कोड डाला गया है।
error-code-130507-tap-not-verified-do-2 = कोड फिर भी स्वीकार न हो, तो हेल्पडेस्क से नया { $ms-temporary-access-pass } मांगें और उन्हें नीचे दिया गया मैसेज भेजें। { -nobody-asks }
error-code-130507-tap-not-verified-do-3 = नया कोड भी स्वीकार न हो, तो हेल्पडेस्क को कॉल करें।
error-code-130507-tap-not-verified-it = 130507 तब बताया जाता है जब Temporary Access Pass (TAP) मिल नहीं पाया या जांचा नहीं जा सका (स्रोत की पुष्टि नहीं)। यूज़र का TAP जांचें: हर यूज़र का एक ही TAP होता है, इसलिए नया TAP पुराने की जगह ले लेता है। { -check-who }

## 46 code-130501-credential-policy (high, cure medium)

error-code-130501-credential-policy-title = साइन-इन के इस तरीके की आपके खाते के लिए अनुमति नहीं है
error-code-130501-credential-policy-meaning = साइन-इन के कौन-से तरीके इस्तेमाल हो सकते हैं, यह कंपनी तय करती है। चुना गया तरीका शायद उनमें नहीं है। आपने कुछ गलत नहीं किया।
error-code-130501-credential-policy-do-1 = साइन-इन फिर से शुरू करें और आपके पास कोई दूसरा तरीका हो, तो उसे चुनें।
error-code-130501-credential-policy-do-2 = दूसरा तरीका न हो, तो नीचे दिया गया मैसेज, नंबर 130501 के साथ, हेल्पडेस्क को भेजें।
error-code-130501-credential-policy-it = 130501: authentication methods policy यूज़र को यह तरीका नहीं देती। जांचें कि कौन targeted है और कौन excluded (exclusion भारी पड़ता है), और उस तरीके की सेटिंग देखें।

## 47 code-5007x-mfa-needed (high)

error-code-5007x-mfa-needed-title = साइन-इन के लिए पासवर्ड के अलावा भी कुछ चाहिए
error-code-5007x-mfa-needed-meaning = आपको एक बार और दिखाना होगा कि यह आप ही हैं। या तो यह चरण पूरा नहीं हुआ, या आपके खाते में इसका कोई तरीका अभी नहीं है। आपने कुछ गलत नहीं किया।
error-code-5007x-mfa-needed-do-1 = साइन-इन फिर से शुरू करें और दूसरी जांच पूरी करें, जैसे किसी ऐप में या कोड से।
error-code-5007x-mfa-needed-do-2 = इसका कोई तरीका न हो, तो हेल्पडेस्क से { $ms-temporary-access-pass } मांगें। यह थोड़े समय तक चलने वाला कोड है। उन्हें नीचे दिया गया मैसेज भेजें। { -nobody-asks }
error-code-5007x-mfa-needed-do-3 = कोड अपने फ़ोन पर डालें, इस कंप्यूटर पर नहीं। फिर भी साइन इन न हो पाए, तो हेल्पडेस्क को कॉल करें।
error-code-5007x-mfa-needed-it = 50074 और 50076: MFA ज़रूरी है और पूरा नहीं हुआ। 50072 और 50079: यूज़र को पहले कोई तरीका रजिस्टर करना होगा। अकेले ये interrupt हैं, खराबी नहीं। यूज़र के पास कोई तरीका न हो, तो फ़ोन पर इस्तेमाल के लिए Temporary Access Pass (TAP) जारी करें। { -check-who }

## 48 code-50078-mfa-expired (high)

error-code-50078-mfa-expired-title = पिछली पुष्टि बहुत पुरानी हो गई है
error-code-50078-mfa-expired-meaning = पहले के साइन-इन की पुष्टि हो चुकी थी, पर कंपनी नई पुष्टि चाहती है। यह सामान्य है।
error-code-50078-mfa-expired-do-1 = फिर से साइन इन करें और पुष्टि करें कि यह आप ही हैं।
error-code-50078-mfa-expired-do-2 = फिर वहीं से आगे बढ़ें, जहां काम रुका था।
error-code-50078-mfa-expired-do-3 = बार-बार पूछा जाए, तो नीचे दिया गया मैसेज, नंबर 50078 के साथ, हेल्पडेस्क को भेजें।
error-code-50078-mfa-expired-it = 50078 UserStrongAuthExpired: policy के हिसाब से session का MFA बहुत पुराना है। यूज़र MFA के साथ फिर से साइन इन करे। दोबारा हो, तो sign-in frequency जांचें।

## 49 code-50053-account-locked (high)

error-code-50053-account-locked-title = खाता इस समय लॉक है
error-code-50053-account-locked-meaning = गलत कोशिशें बहुत ज़्यादा हुईं, या आप जिस नेटवर्क पर हैं वह हमलों के लिए जाना जाता है। इसका मतलब यह नहीं कि गलती आपकी है।
error-code-50053-account-locked-do-1 = थोड़ी देर रुकें, और इस बीच कोशिश न करें।
error-code-50053-account-locked-do-2 = एक बार किसी दूसरे नेटवर्क पर कोशिश करें, जैसे फ़ोन के मोबाइल डेटा से।
error-code-50053-account-locked-do-3 = खाता अब भी लॉक हो, तो नीचे दिया गया मैसेज, नंबर 50053 के साथ, हेल्पडेस्क को भेजें।
error-code-50053-account-locked-it = 50053 IdsLocked: असफल कोशिशें बहुत ज़्यादा हुईं, या IP address हमलों के लिए जाना जाता है। sign-in log से पता चलता है कि इनमें से क्या है। खाता unlock करें, या यूज़र को दूसरा नेटवर्क इस्तेमाल करने दें। { -check-who }

## 50 code-50055-password-expired (high)

error-code-50055-password-expired-title = पासवर्ड का समय खत्म हो गया है
error-code-50055-password-expired-meaning = आगे बढ़ने से पहले कंपनी नया पासवर्ड चाहती है। इसका पासकी से कोई संबंध नहीं है।
error-code-50055-password-expired-do-1 = साइन-इन आपने खुद शुरू किया हो, तो पेज के अनुसार नया पासवर्ड चुनें।
error-code-50055-password-expired-do-2 = फिर साइन-इन दोबारा शुरू करें।
error-code-50055-password-expired-do-3 = पासवर्ड न बदल पाएं, तो हेल्पडेस्क से उसे रीसेट करने को कहें और उन्हें नीचे दिया गया मैसेज भेजें। { -nobody-asks }
error-code-50055-password-expired-it = 50055 InvalidPasswordExpiredPassword या 50144 InvalidPasswordExpiredOnPremPassword: पासवर्ड expire हो गया है। यूज़र उसे बदले; न बदल पाए, तो उसे रीसेट करें। { -check-who }

## 51 code-50126-wrong-password (high)

error-code-50126-wrong-password-title = नाम या पासवर्ड स्वीकार नहीं हुआ
error-code-50126-wrong-password-meaning = नाम और पासवर्ड आपस में मेल नहीं खाए। ऐसा किसी के भी साथ हो सकता है।
error-code-50126-wrong-password-do-1 = कंपनी के खाते का नाम और पासवर्ड आराम से दोबारा डालें।
error-code-50126-wrong-password-do-2 = आपके पास अस्थायी ऐक्सेस पास (Temporary Access Pass) हो, तो पासवर्ड की जगह उसे डालें। { -nobody-asks }
error-code-50126-wrong-password-do-3 = पासवर्ड पता न हो, तो हेल्पडेस्क से उसे रीसेट करने को कहें और उन्हें नीचे दिया गया मैसेज भेजें।
error-code-50126-wrong-password-it = 50126 InvalidUserNameOrPassword: नाम या पासवर्ड गलत है। 50056: खाते के लिए कोई पासवर्ड सेव नहीं है। पासवर्ड रीसेट करें, या Temporary Access Pass (TAP) जारी करें। { -check-who }

## 52 code-50057-account-disabled (high)

error-code-50057-account-disabled-title = यह खाता बंद है
error-code-50057-account-disabled-meaning = आपकी कंपनी ने यह खाता बंद किया है। सिर्फ़ कंपनी ही इसे फिर चालू कर सकती है।
error-code-50057-account-disabled-do-1 = देखें कि साइन-इन कंपनी के सही खाते से हुआ है।
error-code-50057-account-disabled-do-2 = खाता सही हो, तो नीचे दिया गया मैसेज, नंबर 50057 के साथ, हेल्पडेस्क को भेजें।
error-code-50057-account-disabled-it = 50057 UserDisabled: खाता disabled है। वजह पता करें, और यूज़र को access मिलना चाहिए, तो खाता enable करें। { -check-who }

## 53 code-50034-account-not-found (high)

error-code-50034-account-not-found-title = यह खाता नहीं मिला
error-code-50034-account-not-found-meaning = शायद नाम का कोई अक्षर गलत है, या यह निजी खाता है या किसी दूसरे संगठन का खाता है।
error-code-50034-account-not-found-do-1 = साइन आउट करें। फिर कंपनी के खाते से दोबारा साइन इन करें और नाम का हर अक्षर जांचें।
error-code-50034-account-not-found-do-2 = पेज अपने-आप कोई दूसरा खाता चुने, तो वहां कंपनी का खाता चुनें।
error-code-50034-account-not-found-do-3 = कंपनी का खाता भी न मिले, तो नीचे दिया गया मैसेज, पेज के नंबर के साथ, हेल्पडेस्क को भेजें।
error-code-50034-account-not-found-it = 50034 UserAccountNotFound या 51004 UserAccountNotInDirectory: खाता इस directory में नहीं है। 50020 UserUnauthorized: किसी दूसरे संगठन का या निजी खाता। नाम ठीक करें, या यूज़र को access मिलना चाहिए, तो उसे invite करें।

## 54 code-500021-tenant-restriction (high)

error-code-500021-tenant-restriction-title = इस नेटवर्क पर आपकी कंपनी में साइन-इन की अनुमति नहीं है
error-code-500021-tenant-restriction-meaning = कुछ नेटवर्क सिर्फ़ कुछ कंपनियों में साइन-इन करने देते हैं। आपके खाते में कोई दिक्कत नहीं है।
error-code-500021-tenant-restriction-do-1 = दूसरा नेटवर्क इस्तेमाल करें; फ़ोन पर मोबाइल डेटा।
error-code-500021-tenant-restriction-do-2 = यही नेटवर्क ज़रूरी हो, तो नीचे दिया गया मैसेज, पेज के नंबर के साथ, हेल्पडेस्क को भेजें।
error-code-500021-tenant-restriction-it = 500021 या 500022: नेटवर्क की tenant restrictions में यह टेनेंट नहीं है। proxy जो header जोड़ता है उसमें इस टेनेंट की अनुमति दें, या यूज़र को बिना restrictions वाला नेटवर्क इस्तेमाल करने दें।

## 55 code-50155-device-authentication (high)

error-code-50155-device-authentication-title = नियम के लिए ऐसा डिवाइस चाहिए जिसे कंपनी जानती हो
error-code-50155-device-authentication-meaning = कंपनी इस डिवाइस को नहीं जानती, या उसने इसे बंद कर दिया है। आपने कुछ गलत नहीं किया।
error-code-50155-device-authentication-do-1 = बार-बार कोशिश न करें। इससे नियम नहीं बदलेगा।
error-code-50155-device-authentication-do-2 = नीचे दिया गया मैसेज, पेज के नंबर के साथ, हेल्पडेस्क को भेजें।
error-code-50155-device-authentication-it = 50097 DeviceAuthenticationRequired, 50155 DeviceAuthenticationFailed, 50187 DeviceInformationNotProvided: policy जाना-पहचाना डिवाइस मांगती है, और यह डिवाइस अनजान है। 135011: डिवाइस disabled है। डिवाइस को enable करें या फिर से रजिस्टर करें। { -log-policy }

## 56 code-50129-not-workplace-joined (high)

error-code-50129-not-workplace-joined-title = यह फ़ोन आपकी कंपनी में रजिस्टर नहीं है
error-code-50129-not-workplace-joined-meaning = कंपनी के नियम के लिए रजिस्टर किया हुआ फ़ोन चाहिए। कंपनी चाहे, तो फ़ोन को Authenticator में रजिस्टर किया जा सकता है।
error-code-50129-not-workplace-joined-do-1 = हेल्पडेस्क से पूछें कि क्या यह फ़ोन रजिस्टर किया जा सकता है, और उन्हें नीचे दिया गया मैसेज भेजें।
error-code-50129-not-workplace-joined-do-2 = वे हां कहें, तो Authenticator में कंपनी का खाता फिर से जोड़ें। Authenticator पूछे, तब { $auth-register } पर टैप करें।
error-code-50129-not-workplace-joined-do-3 = न हो पाए, तो हेल्पडेस्क को नंबर 50129 बताएं।
error-code-50129-not-workplace-joined-it = 50129 DeviceIsNotWorkplaceJoined: policy रजिस्टर किया हुआ डिवाइस मांगती है, और फ़ोन Entra में रजिस्टर नहीं है। बताएं कि फ़ोन रजिस्टर हो सकते हैं या नहीं। हो सकते हैं, तो Users may register their devices और Maximum number of devices जांचें।

## 57 code-50127-broker-missing (high)

error-code-50127-broker-missing-title = फ़ोन में साइन-इन वाला ऐप नहीं है
error-code-50127-broker-missing-meaning = कंपनी चाहती है कि फ़ोन में Microsoft का साइन-इन ऐप हो। iPhone पर यह Authenticator है, Android पर Authenticator या Company Portal।
error-code-50127-broker-missing-do-1 = फ़ोन में ऐप स्टोर खोलें और Microsoft Authenticator इंस्टॉल करें।
error-code-50127-broker-missing-do-2 = Authenticator में कंपनी का खाता जोड़ें, फिर दोबारा कोशिश करें।
error-code-50127-broker-missing-do-3 = ऐप इंस्टॉल न कर पाएं, तो नीचे दिया गया मैसेज, नंबर 50127 के साथ, हेल्पडेस्क को भेजें।
error-code-50127-broker-missing-it = 50127 BrokerAppNotInstalled: फ़ोन में broker ऐप नहीं है (iOS: Authenticator; Android: Authenticator या Company Portal)। ऐप push करें, या यूज़र से इंस्टॉल करवाएं।

## 58 code-50005-platform-not-supported (high)

error-code-50005-platform-not-supported-title = कंपनी का नियम इस तरह के डिवाइस की अनुमति नहीं देता
error-code-50005-platform-not-supported-meaning = कंपनी यहां सिर्फ़ कुछ सिस्टम की अनुमति देती है, और इस डिवाइस का सिस्टम उनमें नहीं है। आपने कुछ गलत नहीं किया।
error-code-50005-platform-not-supported-do-1 = बार-बार कोशिश न करें। इससे नियम नहीं बदलेगा।
error-code-50005-platform-not-supported-do-2 = नीचे दिया गया मैसेज, नंबर 50005 के साथ, हेल्पडेस्क को भेजें।
error-code-50005-platform-not-supported-it = 50005 DevicePolicyError: ऐसे platform से साइन-इन जिसे policy support नहीं करती। जहां policy device platforms को ब्लॉक करती है, वहां iOS और Android की अनुमति दें। { -log-policy }

## 59 code-50131-access-policy (high)

error-code-50131-access-policy-title = कंपनी के नियम ने इस साइन-इन की अनुमति नहीं दी
error-code-50131-access-policy-meaning = वजह डिवाइस, कोई असामान्य बात या कोई दूसरा नियम हो सकती है। वजह आपको नहीं दिखती, पर हेल्पडेस्क देख सकता है।
error-code-50131-access-policy-do-1 = बार-बार कोशिश न करें। इससे नियम नहीं बदलेगा।
error-code-50131-access-policy-do-2 = नीचे दिया गया मैसेज, नंबर 50131 के साथ, हेल्पडेस्क को भेजें।
error-code-50131-access-policy-it = 50131 ConditionalAccessFailed: डिवाइस की स्थिति, संदिग्ध गतिविधि या access का फ़ैसला। { -log-policy }

## 60 code-530032-security-policy (high)

error-code-530032-security-policy-title = पूरी कंपनी के सुरक्षा नियम ने यह साइन-इन रोक दिया
error-code-530032-security-policy-meaning = यह नियम कंपनी में सबके लिए एक जैसा है। आपने कुछ गलत नहीं किया।
error-code-530032-security-policy-do-1 = बार-बार कोशिश न करें। इससे नियम नहीं बदलेगा।
error-code-530032-security-policy-do-2 = नीचे दिया गया मैसेज, नंबर 530032 के साथ, हेल्पडेस्क को भेजें।
error-code-530032-security-policy-it = 530032 BlockedByConditionalAccessOnSecurityPolicy: पूरे टेनेंट की security policy साइन-इन को ब्लॉक कर रही है। टेनेंट स्तर की policies जांचें। { -log-policy }

## 61 code-50158-external-challenge (high)

error-code-50158-external-challenge-title = पहले एक दूसरा पेज पूरा करना होगा
error-code-50158-external-challenge-meaning = कंपनी एक और पेज इस्तेमाल करती है, जैसे इस्तेमाल की शर्तें या किसी दूसरी सेवा की जांच। अकेला यह नंबर कोई गड़बड़ी नहीं है।
error-code-50158-external-challenge-do-1 = साइन-इन फिर से शुरू करें और वह पेज पूरा करें।
error-code-50158-external-challenge-do-2 = पेज न खुले, तो Microsoft Edge या Google Chrome की सामान्य विंडो में कोशिश करें।
error-code-50158-external-challenge-do-3 = फिर भी आगे न बढ़ पाएं, तो नीचे दिया गया मैसेज, नंबर 50158 के साथ, हेल्पडेस्क को भेजें।
error-code-50158-external-challenge-it = 50158: external security challenge पूरा नहीं हुआ (third-party MFA या terms of use)। अकेले यह असफलता नहीं है: sign-in log में उसी साइन-इन की अगली entry देखें।

## 62 code-70043-sign-in-again (high)

error-code-70043-sign-in-again-title = साइन-इन का समय खत्म हो गया, फिर से साइन इन करें
error-code-70043-sign-in-again-meaning = पिछला साइन-इन बहुत पुराना है, या पासवर्ड बदल गया है। यह सामान्य है।
error-code-70043-sign-in-again-do-1 = फिर से साइन इन करें।
error-code-70043-sign-in-again-do-2 = फिर वहीं से आगे बढ़ें, जहां काम रुका था।
error-code-70043-sign-in-again-do-3 = बार-बार साइन आउट हो जाए, तो नीचे दिया गया मैसेज, पेज के नंबर के साथ, हेल्पडेस्क को भेजें।
error-code-70043-sign-in-again-it = 70043 BadTokenDueToSignInFrequency, 50132 SsoArtifactInvalidOrExpired, 50133 SsoArtifactRevoked, 50173: session बहुत पुराना है, या पासवर्ड बदलने से खत्म हो गया। दोबारा हो, तो sign-in frequency जांचें।

## 63 code-50125-password-step (high)

error-code-50125-password-step-title = पहले पासवर्ड से जुड़ा एक चरण है
error-code-50125-password-step-meaning = आगे बढ़ने से पहले कंपनी नया पासवर्ड, या पासवर्ड रीसेट के लिए आपकी जानकारी चाहती है। इसका पासकी से कोई संबंध नहीं है।
error-code-50125-password-step-do-1 = साइन-इन आपने खुद शुरू किया हो, तो पेज को अंत तक पूरा करें।
error-code-50125-password-step-do-2 = फिर साइन-इन दोबारा शुरू करें।
error-code-50125-password-step-do-3 = पेज पूरा न कर पाएं, तो नीचे दिया गया मैसेज, पेज के नंबर के साथ, हेल्पडेस्क को भेजें।
error-code-50125-password-step-it = 50125 PasswordResetRegistrationRequiredInterrupt: पहले password reset के लिए रजिस्टर करना होगा। 50135 PasswordChangeCompromisedPassword, 50137 और 50142: पहले नया पासवर्ड चाहिए। यूज़र यह न कर पाए, तो पासवर्ड रीसेट करें। { -check-who }

## 64 code-220450-old-webview (high, cure medium)

error-code-220450-old-webview-title = इस फ़ोन में Android का एक हिस्सा बहुत पुराना है
error-code-220450-old-webview-meaning = ऐप के अंदर के साइन-इन पेज को Android का नया हिस्सा चाहिए। आम तौर पर अपडेट करने से यह ठीक हो जाता है।
error-code-220450-old-webview-do-1 = फ़ोन में Google Play खोलें। वहां Android System WebView और Google Chrome अपडेट करें।
error-code-220450-old-webview-do-2 = Authenticator पर लौटें और फिर से कोशिश करें।
error-code-220450-old-webview-do-3 = अपडेट न कर पाएं, तो नीचे दिया गया मैसेज, नंबर 220450 के साथ, हेल्पडेस्क को भेजें।
error-code-220450-old-webview-it = 220450 UnsupportedAndroidWebViewVersion: फ़ोन का Chrome WebView बहुत पुराना है। Android System WebView और Google Chrome के अपडेट push करें।

## 65 code-50088-call-limit (high)

error-code-50088-call-limit-title = कॉल या SMS बहुत ज़्यादा हो गए
error-code-50088-call-limit-meaning = Microsoft यह सीमा रखता है कि आपको कितनी बार कॉल या SMS किया जाए। यह सीमा अपने-आप हट जाती है।
error-code-50088-call-limit-do-1 = कुछ मिनट रुकें, और इस बीच नए कोड न मांगें।
error-code-50088-call-limit-do-2 = या पुष्टि करने का कोई दूसरा तरीका चुनें कि यह आप ही हैं।
error-code-50088-call-limit-do-3 = बाद में भी कोड न आए, तो नीचे दिया गया मैसेज, नंबर 50088 के साथ, हेल्पडेस्क को भेजें।
error-code-50088-call-limit-it = 50088: MFA के कॉल और SMS की सीमा पूरी हो गई। रुकें, या यूज़र को दूसरा तरीका इस्तेमाल करने दें।

## 66 code-50087-try-again (high)

error-code-50087-try-again-title = Microsoft की सेवा में थोड़ी देर के लिए दिक्कत थी
error-code-50087-try-again-meaning = ऐसी दिक्कत आम तौर पर अपने-आप दूर हो जाती है। आपने कुछ गलत नहीं किया।
error-code-50087-try-again-do-1 = कुछ मिनट रुकें, फिर दोबारा कोशिश करें।
error-code-50087-try-again-do-2 = बाद में भी न हो, तो नीचे दिया गया मैसेज, पेज के नंबर के साथ, हेल्पडेस्क को भेजें।
error-code-50087-try-again-it = सेवा की अस्थायी खराबी: 50087 SasRetryableError, 50033 RetryableError, 90006 ExternalServerRetryableError, 90012 RequestTimeout या 90024 RequestBudgetExceededError। दूर न हो, तो सेवा की स्थिति जांचें।

## 67 code-90072-account-not-in-tenant (high)

error-code-90072-account-not-in-tenant-title = यह खाता इस संगठन का नहीं है
error-code-90072-account-not-in-tenant-meaning = खाता किसी दूसरे संगठन का है और यहां उसकी जानकारी नहीं है। या कंपनी की खातों वाली सूची पुरानी है।
error-code-90072-account-not-in-tenant-do-1 = साइन आउट करें, और अपनी कंपनी के खाते से साइन इन करें।
error-code-90072-account-not-in-tenant-do-2 = खाता सही हो, तो नीचे दिया गया मैसेज, नंबर 90072 के साथ, हेल्पडेस्क को भेजें।
error-code-90072-account-not-in-tenant-it = 90072 PassThroughUserMfaError: बाहरी खाता जो इस टेनेंट में नहीं है, या synchronization में अंतर। यूज़र को जोड़ें, या synchronization जांचें।

## 68 code-90094-admin-consent (high)

error-code-90094-admin-consent-title = IT विभाग ने इस जांच को अभी मंज़ूरी नहीं दी है
error-code-90094-admin-consent-meaning = आपके Microsoft खाते की एक जांच के लिए IT विभाग की मंज़ूरी चाहिए। यह जांच ज़रूरी नहीं है। आपकी पासकी को इसकी ज़रूरत नहीं।
error-code-90094-admin-consent-do-1 = पेज बंद करें और जांच छोड़ दें।
error-code-90094-admin-consent-do-2 = { $ms-security-info } पेज खोलें और देखें कि आपकी पासकी सूची में है या नहीं। इतना काफ़ी है।
error-code-90094-admin-consent-do-3 = कंपनी यह जांच चाहे, तो नीचे दिया गया मैसेज हेल्पडेस्क को भेजें।
error-code-90094-admin-consent-it = 90094 AdminConsentRequired, 90095 AdminConsentRequiredRequestAccess या 65001 DelegationDoesNotExist: वैकल्पिक Graph जांच वाले ऐप को admin consent नहीं मिला है। दोनों delegated permissions, UserAuthMethod-Passkey.Read (least privileged) और UserAuthenticationMethod.Read, को admin consent चाहिए। consent दें, या जांच बंद रहने दें।

## 69 code-900561-back-button (high)

error-code-900561-back-button-title = पेज गलत क्रम में खुला
error-code-900561-back-button-meaning = ऐसा, उदाहरण के लिए, ब्राउज़र के बैक बटन से होता है। कुछ खराब नहीं हुआ है।
error-code-900561-back-button-do-1 = पेज बंद करें।
error-code-900561-back-button-do-2 = इस प्रोग्राम से { $ms-security-info } पेज फिर खोलें और वहीं से शुरू करें।
error-code-900561-back-button-do-3 = वही नंबर फिर दिखे, तो नीचे दिया गया मैसेज, नंबर 900561 के साथ, हेल्पडेस्क को भेजें।
error-code-900561-back-button-it = 900561 BadResourceRequestInvalidRequest: पेज को ऐसे तरीके से बुलाया गया जिसे वह स्वीकार नहीं करता, जैसे बैक बटन से। यूज़र Security info पेज से फिर शुरू करे।

## 70 code-50105-not-assigned (high)

error-code-50105-not-assigned-title = आपके खाते को इस ऐप की अनुमति अभी नहीं मिली है
error-code-50105-not-assigned-meaning = पहले कंपनी को आपके खाते को इस ऐप की अनुमति देनी होगी। आपने कुछ गलत नहीं किया।
error-code-50105-not-assigned-do-1 = बार-बार कोशिश न करें। इससे कुछ नहीं बदलेगा।
error-code-50105-not-assigned-do-2 = नीचे दिया गया मैसेज, नंबर 50105 के साथ, हेल्पडेस्क को भेजें।
error-code-50105-not-assigned-it = 50105 EntitlementGrantsNotFound: यूज़र को ऐप assign नहीं किया गया है। ऐप का नाम sign-in log में है। यूज़र या group को assign करें।

## 71 window-without-passkeys (medium, our own row)

error-window-without-passkeys-title = इस विंडो या ब्राउज़र में पासकी नहीं चलतीं
error-window-without-passkeys-meaning = कुछ प्रोग्राम अपनी अलग साइन-इन विंडो खोलते हैं, और वहां पासकी अक्सर नहीं चलतीं। कुछ ब्राउज़र भी Authenticator की पासकी इस्तेमाल नहीं कर सकते, जैसे Linux या Android पर Firefox। आपकी पासकी में कोई दिक्कत नहीं है।
error-window-without-passkeys-do-1 = उस विंडो में साइन-इन रद्द करें।
error-window-without-passkeys-do-2 = Microsoft Edge या Google Chrome की सामान्य विंडो में साइन इन करें। Android फ़ोन पर Google Chrome इस्तेमाल करें।
error-window-without-passkeys-do-3 = प्रोग्राम सिर्फ़ अपनी ही विंडो खोले, तो वहां साइन-इन का कोई दूसरा तरीका चुनें। दूसरा तरीका न हो, तो नीचे दिया गया मैसेज हेल्पडेस्क को भेजें।
error-window-without-passkeys-it = कुछ प्रोग्राम की sign-in window WebAuthn पूरा नहीं कर पाती (Windows App के लिए बताया गया है), और Linux तथा Android पर Firefox, Authenticator की पासकी को support नहीं करता। प्रोग्राम को system browser से साइन इन करने दें, या उसके लिए दूसरे तरीके की अनुमति दें।

## 72 provider-switch-locked (medium, our own row)

error-provider-switch-locked-title = कंपनी के मैनेजमेंट ने Authenticator का स्विच लॉक किया हुआ है
error-provider-switch-locked-meaning = मैनेज किए गए फ़ोन पर या वर्क प्रोफ़ाइल में कंपनी तय करती है कि कौन-से ऐप पासकी सेव कर सकते हैं। आप इसे खुद नहीं बदल सकते, और आपने कुछ गलत नहीं किया।
error-provider-switch-locked-do-1 = क्या फ़ोन में वर्क प्रोफ़ाइल है? तो सेटिंग के पेज पर निजी ऐप और कंपनी के ऐप के अलग-अलग हिस्से हो सकते हैं। कंपनी के ऐप वाला हिस्सा देखें।
error-provider-switch-locked-do-2 = वहां भी स्विच लॉक हो, तो नीचे दिया गया मैसेज हेल्पडेस्क को भेजें। साथ में बताएं कि फ़ोन आपका है या कंपनी का।
error-provider-switch-locked-it = device management, credential provider को सीमित करता है। Google से मैनेज होने वाली work profile में, Android 15 और उसके बाद, third-party provider डिफ़ॉल्ट रूप से बंद रहते हैं: com.azure.authenticator की अनुमति दें। managed iPhone पर password AutoFill की restriction स्विच को छिपा या लॉक कर सकती है।

## 73 authenticator-not-offered (medium, our own row)

error-authenticator-not-offered-title = Authenticator की जगह कोई दूसरा ऐप सामने आ रहा है
error-authenticator-not-offered-meaning = कई फ़ोन पहले अपना पासवर्ड ऐप दिखाते हैं, भले ही Authenticator चालू हो। वहां सेव की गई पासकी गलत जगह होती है। आपने कुछ गलत नहीं किया।
error-authenticator-not-offered-do-1 = रद्द करें, और पासकी को दूसरे ऐप में सेव न करें।
error-authenticator-not-offered-do-2 = फ़ोन में Authenticator खोलें। कंपनी के खाते पर टैप करें, फिर { $auth-create-a-passkey } पर। वहां दिए चरण तब तक करें, जब तक फ़ोन की सेटिंग में Authenticator का स्विच चालू न हो जाए।
error-authenticator-not-offered-do-3 = फ़ोन पूछे कि पासकी कहां सेव करनी है, तो { $auth-name } चुनें। वह न दिखे, तो { $samsung-use-a-different-passkey } या इससे मिलते-जुलते शब्द ढूंढें।
error-authenticator-not-offered-do-4 = फ़ोन के अपडेट इंस्टॉल करें। Authenticator फिर भी न आए, तो नीचे दिया गया मैसेज हेल्पडेस्क को भेजें।
error-authenticator-not-offered-it = कोई दूसरा credential provider अनुरोध ले लेता है (Samsung Pass, Google Password Manager, Apple Passwords या फ़ोन बनाने वाली कंपनी का ऐप)। Android 14 पर कुछ OnePlus फ़ोन हर अनुरोध Google Password Manager को भेजते हैं; कुछ Xiaomi फ़ोन में स्विच चालू नहीं रहता। Authenticator के अंदर रजिस्टर करने से आम तौर पर सेव वाली विंडो नहीं आती। नहीं तो: Android 15 या उसके बाद, दूसरा फ़ोन या सुरक्षा कुंजी।

## 74 phone-lost-or-replaced (high, our own row)

error-phone-lost-or-replaced-title = जिस फ़ोन में पासकी थी, वह खो गया, बदल गया या रीसेट हो गया
error-phone-lost-or-replaced-meaning = पासकी उसी फ़ोन में रहती है जिसमें वह बनी थी। Authenticator के किसी बैकअप में पासकी नहीं होती, इसलिए नई पासकी चाहिए। यह सामान्य है।
error-phone-lost-or-replaced-do-1 = क्या पुराना फ़ोन अब भी आपके पास है? पहले नए फ़ोन पर नई पासकी बनाएं। पुराना फ़ोन उसके बाद ही मिटाएं।
error-phone-lost-or-replaced-do-2 = क्या फ़ोन खो गया या चोरी हो गया? हेल्पडेस्क को जल्दी कॉल करें, ताकि वे उस फ़ोन की पासकी आपके खाते से हटा दें।
error-phone-lost-or-replaced-do-3 = अब साइन इन न हो पाए, तो हेल्पडेस्क से { $ms-temporary-access-pass } मांगें। यह थोड़े समय तक चलने वाला कोड है। उन्हें नीचे दिया गया मैसेज भेजें। { -nobody-asks }
error-phone-lost-or-replaced-do-4 = कोड नए फ़ोन पर डालें, और पासकी इस प्रोग्राम से बनाएं। कोड न चले, तो हेल्पडेस्क को कॉल करें।
error-phone-lost-or-replaced-it = पासकी ऐसे फ़ोन से जुड़ी है जो खो गया, बदल गया या रीसेट हो गया; Authenticator बैकअप में पासकी कभी नहीं होती। फ़ोन खो गया हो, तो यूज़र के authentication methods से उसकी पासकी और उसके दूसरे तरीके मिटाएं। Temporary Access Pass (TAP) जारी करें, ताकि यूज़र नया फ़ोन रजिस्टर कर सके। { -check-who }

## 75 confirm-in-app-being-set-up (medium, our own row)

error-confirm-in-app-being-set-up-title = Authenticator को सेट अप करने के लिए Authenticator ही मांगा जा रहा है
error-confirm-in-app-being-set-up-meaning = साइन-इन में Authenticator से पुष्टि मांगी जा रही है, पर इस फ़ोन का Authenticator नया है, रीसेट हुआ है या मिटाया गया था। इस चक्कर से अकेले नहीं निकला जा सकता, और आपने कुछ गलत नहीं किया।
error-confirm-in-app-being-set-up-do-1 = क्या आपके पास Authenticator वाला कोई दूसरा फ़ोन या साइन-इन का दूसरा तरीका अब भी है? तो उसी से पुष्टि करें।
error-confirm-in-app-being-set-up-do-2 = नहीं, तो हेल्पडेस्क से { $ms-temporary-access-pass } मांगें। यह थोड़े समय तक चलने वाला कोड है। उन्हें नीचे दिया गया मैसेज भेजें। { -nobody-asks }
error-confirm-in-app-being-set-up-do-3 = Authenticator साइन इन करने को कहे, तब कोड अपने फ़ोन पर डालें। वहां कुछ भी न मिटाएं।
error-confirm-in-app-being-set-up-do-4 = कोड स्वीकार न हो, तो हेल्पडेस्क को कॉल करें।
error-confirm-in-app-being-set-up-it = यूज़र का अकेला तरीका ऐसा Authenticator है जो अब नहीं है (ऐप रीसेट हुआ या मिटाया गया, या दूसरा फ़ोन)। Temporary Access Pass (TAP) जारी करें: वह MFA गिना जाता है, और यूज़र उसी से Authenticator में साइन इन करता है। फिर पुरानी Authenticator entry हटाएं। { -check-who }

## 76 no-phone-to-use (medium, our own row)

error-no-phone-to-use-title = सही फ़ोन नहीं है, या निजी फ़ोन काम में नहीं लाना है
error-no-phone-to-use-meaning = सबके पास सही फ़ोन नहीं होता, और कुछ लोग निजी फ़ोन कंपनी के काम में नहीं लाना चाहते। इसमें कोई हर्ज नहीं, और दूसरे रास्ते भी हैं।
error-no-phone-to-use-do-1 = हेल्पडेस्क से सुरक्षा कुंजी या कंपनी का फ़ोन मांगें। उन्हें नीचे दिया गया मैसेज भेजें।
error-no-phone-to-use-do-2 = जवाब मिलने से पहले निजी फ़ोन में कुछ भी इंस्टॉल करने की ज़रूरत नहीं है। अगर सिर्फ़ यह जानना हो कि Authenticator फ़ोन में क्या बदलता है, तो यह भी हेल्पडेस्क से पूछें।
error-no-phone-to-use-it = यूज़र के पास iOS 17 या Android 14 या उसके बाद वाला फ़ोन नहीं है, या यूज़र निजी फ़ोन इस्तेमाल नहीं करना चाहता। FIDO2 सुरक्षा कुंजी (passkey profile में उसके AAGUID की अनुमति होनी चाहिए), कंपनी का फ़ोन या कोई दूसरा तरीका दें जिसे आपकी policies मानती हों।

## 77 prompt-again-although-done (high, our own row)

error-prompt-again-although-done-title = पासकी होने पर भी सेट अप का पेज फिर आ रहा है
error-prompt-again-although-done-meaning = यह कोई गड़बड़ी नहीं है। यह पेज उस डिवाइस पर पासकी ढूंढता है जो आप इस समय इस्तेमाल कर रहे हैं, और आपकी पासकी फ़ोन में है। इसलिए Windows कंप्यूटर या Mac पर यह फिर आ सकता है।
error-prompt-again-although-done-do-1 = { $ms-security-info } पेज खोलें और देखें कि आपकी पासकी सूची में है या नहीं। है, तो आपका काम पूरा हो चुका है।
error-prompt-again-although-done-do-2 = पेज आए, तब { $ms-skip-for-now } चुनें।
error-prompt-again-although-done-do-3 = इसे छोड़ न पाएं, या यह बहुत बार आए, तो नीचे दिया गया मैसेज हेल्पडेस्क को भेजें।
error-prompt-again-although-done-it = registration campaign ऐसी local पासकी ढूंढता है जो इस्तेमाल हो रहे सिस्टम और ब्राउज़र के लिए ठीक हो। Authenticator की पासकी से prompt iOS और Android पर रुकता है, Windows या macOS पर नहीं, जब तक कि passkey profile AAGUID से सीमित न हो या attestation न मांगती हो। सुरक्षा कुंजी से वह इन सभी सिस्टम पर रुकता है। कोई खराबी नहीं; यूज़र इसे छोड़ सकता है।

## 78 chat-message-asks-for-passkey (high, our own row)

error-chat-message-asks-for-passkey-title = चैट का मैसेज पासकी सेट अप करने को कह रहा है
error-chat-message-asks-for-passkey-meaning = कंपनियां Microsoft Teams में ऐसे मैसेज भेज सकती हैं, इसलिए यह असली हो सकता है। पर अकेले मैसेज से यह साबित नहीं होता।
error-chat-message-asks-for-passkey-do-1 = मैसेज के किसी लिंक पर न जाएं। पासकी इस प्रोग्राम से बनाएं, जो आपके लिए सही पेज खोलता है।
error-chat-message-asks-for-passkey-do-2 = क्या मैसेज में पासवर्ड, ऐक्सेस पास, कोई कोड या QR कोड की फ़ोटो मांगी गई है? तो जवाब न दें। { -nobody-asks }
error-chat-message-asks-for-passkey-do-3 = पक्का न हो, तो हेल्पडेस्क को उस नंबर पर कॉल करें जिसे आप जानते हैं, और मैसेज पढ़कर सुनाएं।
error-chat-message-asks-for-passkey-it = Conditional Access Optimization Agent का passkey campaign Teams में ऐसे मैसेज भेजता है (200 यूज़र तक, डिफ़ॉल्ट रूप से एडमिन)। वह यह नहीं जांचता कि इन लोगों को पासकी की अनुमति है या नहीं। देखें कि आपके टेनेंट में ऐसा campaign चल रहा है या नहीं; न चल रहा हो, तो मैसेज को phishing मानें।

## 79 somebody-asks-for-code (medium, our own row)

error-somebody-asks-for-code-title = कोई ऐक्सेस पास, कोड या QR कोड की फ़ोटो मांग रहा है
error-somebody-asks-for-code-meaning = आपके ऐक्सेस पास या कोड से कोई दूसरा आपके नाम से साइन इन कर सकता है। { -nobody-asks } कोई ऐसी कोशिश करे, तो यह आपकी गलती नहीं है।
error-somebody-asks-for-code-do-1 = कुछ भी न भेजें। कॉल या चैट खत्म कर दें।
error-somebody-asks-for-code-do-2 = क्या कुछ भेजा जा चुका है? हेल्पडेस्क को जल्दी पता चल जाए, तो इसे संभाला जा सकता है।
error-somebody-asks-for-code-do-3 = हेल्पडेस्क को तुरंत उस नंबर पर कॉल करें जिसे आप जानते हैं, और उन्हें नीचे दिया गया मैसेज भेजें।
error-somebody-asks-for-code-it = किसी ने यूज़र से Temporary Access Pass (TAP), कोड या QR कोड की फ़ोटो मांगी। TAP को MFA गिना जाता है: जिसके पास वह हो, वह साइन इन करके कोई तरीका रजिस्टर कर सकता है। कुछ दिया जा चुका हो, तो TAP मिटाएं, उसके बाद जोड़े गए तरीके जांचें और sign-in log देखें। { -check-who }

## 80 pass-used-but-more-asked (medium, our own row)

error-pass-used-but-more-asked-title = अस्थायी ऐक्सेस पास (Temporary Access Pass) चल गया, पर कुछ और भी मांगा जा रहा है
error-pass-used-but-more-asked-meaning = आपका ऐक्सेस पास ठीक है। शायद कंपनी का कोई नियम यहां ऐक्सेस पास स्वीकार नहीं करता। दूसरा ऐक्सेस पास लेने से यह नहीं बदलेगा।
error-pass-used-but-more-asked-do-1 = दूसरा ऐक्सेस पास न मांगें। जो है, उसे संभालकर रखें। { -nobody-asks }
error-pass-used-but-more-asked-do-2 = पेज पर साइन-इन का कोई दूसरा तरीका हो जो आपके पास है, तो उसे चुनें।
error-pass-used-but-more-asked-do-3 = नहीं, तो नीचे दिया गया मैसेज हेल्पडेस्क को भेजें। IT विभाग नियम बदल सकता है।
error-pass-used-but-more-asked-it = शायद कोई authentication strength Temporary Access Pass (TAP) को नहीं मानती, जैसे सभी resources पर लागू passkey-only strength; दूसरा TAP काम नहीं आएगा। दस्तावेज़ों में दिया गया उपाय: desktop और mobile के लिए अलग policy, जिसमें mobile strength TAP और पासकी की हो और Register security information वाली strength से हूबहू मिलती हो; या app filter। साथ ही: जो SSPR registration या MFA registration policy के दायरे में है, वह ब्राउज़र में TAP से साइन इन करे, तो interrupt mode में पहुंचता है, जहां पासकी रजिस्टर नहीं हो सकती।
