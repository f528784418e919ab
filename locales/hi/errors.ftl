### What to tell a person who sees a message on the way to the passkey.
###
### One block per record of assets/content/errors.toml, in the same order:
###   error-<id>-title    what it is, in plain words (not the heading on the screen)
###   error-<id>-meaning  what it means
###   error-<id>-do-N     what the person does now, one action each; the last one is always a way out
###   error-<id>-it       for the IT helpdesk: probable cause and remedy, technical words allowed
###
### Variables are labels on the screen: { $auth-delete-passkey } is the label auth.delete-passkey of labels.toml.
### Put them where they belong in your sentence and never translate what is in them. Host names, numbers and
### App IDs stay as they are.

## 1 passkey-not-accepted (medium)

error-passkey-not-accepted-title = Microsoft ने यह पासकी नहीं मानी
error-passkey-not-accepted-meaning = पासकी आपके फ़ोन पर बन गई, पर आपकी कंपनी सिर्फ़ वही पासकी मानती है जो Authenticator ऐप के अंदर बनी हो। आपने कुछ गलत नहीं किया: वेब पेज ने आपको दूसरे रास्ते पर भेज दिया।
error-passkey-not-accepted-do-1 = अपने फ़ोन पर Authenticator खोलें और ऑफ़िस के खाते पर टैप करें। पहले { $auth-settings } पर, फिर { $auth-delete-passkey } पर टैप करें। इससे सिर्फ़ वही पासकी हटेगी जो नहीं मानी गई।
error-passkey-not-accepted-do-2 = Authenticator में ही रहें, ऑफ़िस के खाते पर फिर से टैप करें और { $auth-create-a-passkey } पर टैप करें। वहां दिए चरण पूरे करें।
error-passkey-not-accepted-do-3 = पासकी फिर न मानी जाए, तो इस प्रोग्राम का तैयार किया हुआ मैसेज IT हेल्पडेस्क को भेजें।
error-passkey-not-accepted-it = सबसे ज़्यादा संभावना यही है कि attestation लागू है और पासकी WebAuthn वाले रास्ते ({ $ms-having-trouble } या interrupt wizard) से बनी, जिसमें attestation नहीं मिल सकता। यूज़र बची हुई पासकी मिटाए और Authenticator के अंदर रजिस्टर करे; जिन्हें QR कोड ही इस्तेमाल करना है, उनके लिए बिना attestation वाली अलग passkey profile बनाई जा सकती है।

## 2 app-protection-block (medium)

error-app-protection-block-title = कंपनी का एक नियम यहां Authenticator को रोक रहा है
error-app-protection-block-meaning = आपकी कंपनी यहां खास सुरक्षा वाला ऐप मांगती है, और Authenticator वैसा ऐप नहीं हो सकता। इसमें आपकी गलती नहीं है, और दोबारा कोशिश करने से फ़ायदा नहीं होगा।
error-app-protection-block-do-1 = यहीं रुकें। कुछ मिटाने या फिर से शुरू करने की ज़रूरत नहीं है।
error-app-protection-block-do-2 = इस प्रोग्राम का तैयार किया हुआ मैसेज IT हेल्पडेस्क को भेजें। वे नियम बदल सकते हैं।
error-app-protection-block-it = app protection policy या approved client app मांगने वाली Conditional Access policy, Authenticator के साइन-इन पर लागू है। Authenticator एक broker है और यह शर्त पूरी नहीं कर सकता। दस्तावेज़ों में दिए गए उपाय: filter से खास ऐप को target करें, grant को compliant device के साथ OR से जोड़ें, या दूसरे सुरक्षा उपायों के साथ सीमित समय की छूट दें। Microsoft के दस्तावेज़ में Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b) को exclude करने की बात है, पर पेज के हर संस्करण में नहीं: अपने टेनेंट में जांच लें।

## 3 compliant-device-required (medium)

error-compliant-device-required-title = आपकी कंपनी पहले इस फ़ोन को मैनेज करना चाहती है
error-compliant-device-required-meaning = कंपनी के नियम से यहां सिर्फ़ मैनेज किए गए फ़ोन आगे जा सकते हैं। यह मैसेज उस नियम की वजह से आया है, आपके कुछ करने से नहीं।
error-compliant-device-required-do-1 = अभी { $auth-continue } न दबाएं। इससे आपका फ़ोन कंपनी के मैनेजमेंट में जा सकता है।
error-compliant-device-required-do-2 = फ़ोन को मैनेजमेंट में तभी जोड़ें जब IT हेल्पडेस्क कहे।
error-compliant-device-required-do-3 = इस प्रोग्राम का तैयार किया हुआ मैसेज IT हेल्पडेस्क को भेजें और पूछें कि क्या इस फ़ोन को मैनेज किया जाना चाहिए। यह तय हो जाए, तो यहां लौटकर आगे बढ़ें।
error-compliant-device-required-it = फ़ोन से होने वाले रजिस्ट्रेशन पर compliant device grant लागू है: methods को पढ़ने (UserAuthenticationMethod.Read) की छूट है, लिखने (UserAuthenticationMethod.ReadWrite) की नहीं। या तो फ़ोन को enroll करें, या रजिस्ट्रेशन को exclude करें। इसके लिए Microsoft ने Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b) बताया है, अपने टेनेंट में जांच लें; कई एडमिन Azure Credential Configuration Endpoint Service (App ID ea890292-c8c8-4433-b5ea-b09d0668e1a6) को भी exclude करते हैं, जो दस्तावेज़ों में नहीं है।

## 4 signin-blocked-security-info (medium)

error-signin-blocked-security-info-title = यह चरण सिर्फ़ कुछ खास जगहों या डिवाइसों से हो सकता है
error-signin-blocked-security-info-meaning = आपकी कंपनी इस चरण को सुरक्षित रखती है, ताकि कोई और आपके साइन-इन के तरीके न बदल सके। आपने कुछ गलत नहीं किया।
error-signin-blocked-security-info-do-1 = अगर आपको पता है कि कंपनी कौन-सी जगह या डिवाइस चाहती है, जैसे ऑफ़िस का नेटवर्क, तो वहां फिर से कोशिश करें।
error-signin-blocked-security-info-do-2 = पता न हो, तो IT हेल्पडेस्क से { $ms-temporary-access-pass } मांगें। यह थोड़े समय तक चलने वाला कोड है। इसे अपने फ़ोन पर डालें, इस कंप्यूटर पर नहीं।
error-signin-blocked-security-info-do-3 = फिर भी रुकावट हो, तो इस प्रोग्राम का तैयार किया हुआ मैसेज IT हेल्पडेस्क को भेजें।
error-signin-blocked-security-info-it = शायद AADSTS53010 (ProofUpBlockedDueToSecurityInfoAcr): user action Register security information पर कोई policy, या ऐसी authentication strength जो credential endpoints को ब्लॉक करती है। Authenticator में साइन इन करने पर भी यही policy लागू होती है। TAP किसी भी डिवाइस या जगह से MFA पूरा करता है; mobile policy को registration policy के मुताबिक करें। जब कोई policy device platforms को ब्लॉक करती है, तब यही शीर्षक 53003 के साथ भी दिखता है।

## 5 finish-setup-on-web (medium)

error-finish-setup-on-web-title = Authenticator आपको वेब ब्राउज़र पर भेज रहा है
error-finish-setup-on-web-meaning = कंपनी के नियम पासकी मांग रहे हैं, जबकि वह अभी बनी ही नहीं है। ऐसे में ऐप और ब्राउज़र आपको एक-दूसरे के पास भेजते रह सकते हैं। इसमें आपकी गलती नहीं है।
error-finish-setup-on-web-do-1 = अभी यहीं रुकें, ताकि आप गोल-गोल न घूमते रहें।
error-finish-setup-on-web-do-2 = { $auth-open-browser } तभी दबाएं जब IT हेल्पडेस्क कहे।
error-finish-setup-on-web-do-3 = इस प्रोग्राम का तैयार किया हुआ मैसेज IT हेल्पडेस्क को भेजें। वे आपके लिए रास्ता खोल सकते हैं।
error-finish-setup-on-web-it = सभी resources पर लागू passkey-only authentication strength उस साइन-इन पर भी लागू है जो पहली पासकी बनाने के लिए ज़रूरी है। दस्तावेज़ों में दिया गया उपाय: desktop और mobile के लिए अलग policy, जिसमें mobile strength TAP और पासकी की हो और Register security information वाली strength से हूबहू मिलती हो; या app filter। ब्राउज़र में काम पूरा करना तभी संभव है जब attestation बंद हो।

## 6 contact-admin-no-mfa (medium)

error-contact-admin-no-mfa-title = आपको पहचान पक्की करने का दूसरा तरीका चाहिए
error-contact-admin-no-mfa-meaning = पासकी तभी जुड़ती है जब पहचान एक और तरीके से पक्की हो, और आपके खाते में ऐसा तरीका अभी नहीं है। यह अकेले ठीक नहीं होगा, पर आपने कुछ गलत नहीं किया।
error-contact-admin-no-mfa-do-1 = IT हेल्पडेस्क से { $ms-temporary-access-pass } मांगें। यह थोड़े समय तक चलने वाला कोड है। भेजने के लिए मैसेज इस प्रोग्राम में तैयार है।
error-contact-admin-no-mfa-do-2 = कोड मिलने पर उसे अपने फ़ोन पर डालें, इस कंप्यूटर पर नहीं। हो सकता है कि वह सिर्फ़ एक बार चले।
error-contact-admin-no-mfa-do-3 = फिर यहां लौटकर अगला चरण करें। कोड न चले, तो IT हेल्पडेस्क को बताएं।
error-contact-admin-no-mfa-it = खाते में MFA का कोई तरीका नहीं है, और रजिस्ट्रेशन के लिए MFA या Temporary Access Pass (TAP) चाहिए। फ़ोन पर इस्तेमाल के लिए TAP जारी करें: one-time TAP से साइन इन करने के बाद रजिस्ट्रेशन 10 मिनट के अंदर पूरा होना चाहिए; multi-use TAP दोबारा इस्तेमाल हो सकता है और समय फिर से गिना जाता है।

## 7 lets-try-something-else (high)

error-lets-try-something-else-title = एक बार फिर, किसी दूसरे तरीके से साइन इन करें
error-lets-try-something-else-meaning = सुरक्षा के दो नियम आपस में टकरा गए। आपने कुछ गलत नहीं किया, और नए सिरे से शुरू करने पर बात अक्सर बन जाती है।
error-lets-try-something-else-do-1 = ब्राउज़र की सभी विंडो बंद करें।
error-lets-try-something-else-do-2 = इस प्रोग्राम से { $ms-security-info } वाला पेज फिर से खोलें।
error-lets-try-something-else-do-3 = साइन इन करते समय पिछली बार से अलग तरीका चुनें।
error-lets-try-something-else-do-4 = मैसेज फिर आए, तो इस प्रोग्राम का तैयार किया हुआ मैसेज IT हेल्पडेस्क को भेजें।
error-lets-try-something-else-it = user action Register security information की authentication strength, My Sign-Ins के इस नियम से टकराती है कि पिछले 10 मिनट में MFA न हुआ हो, तो MFA मांगा जाए। दस्तावेज़ों में दिया गया उपाय: उस user action पर sign-in frequency को Every time रखें। यूज़र ऐसे तरीके से दोबारा साइन इन भी कर सकता है जिसे वह strength मानती हो।

## 8 key-type-blocked (medium)

error-key-type-blocked-title = पासकी शायद गलत जगह सेव हो गई
error-key-type-blocked-meaning = वह शायद Samsung Pass जैसे किसी दूसरे पासवर्ड मैनेजर में चली गई, और आपकी कंपनी वहां की पासकी नहीं मानती। ऐसा अक्सर होता है, क्योंकि फ़ोन अपना ही ऐप आगे करते हैं।
error-key-type-blocked-do-1 = जिस ऐप में नई पासकी सेव हुई है, वहां से उसे मिटाएं।
error-key-type-blocked-do-2 = फिर से कोशिश करें। जब फ़ोन पूछे कि पासकी कहां सेव करनी है, तब { $auth-name } चुनें।
error-key-type-blocked-do-3 = वह न दिखे, तो { $samsung-use-a-different-passkey } या इससे मिलते-जुलते शब्द ढूंढें।
error-key-type-blocked-do-4 = अगर Authenticator ही चुना था और पासकी फिर भी नहीं मानी गई, तो इस प्रोग्राम का तैयार किया हुआ मैसेज IT हेल्पडेस्क को भेजें।
error-key-type-blocked-it = नई पासकी के AAGUID की इस यूज़र के लिए अनुमति नहीं है; आम तौर पर इसलिए कि अनुरोध किसी दूसरे प्रोवाइडर ने ले लिया। अगर Authenticator ही अस्वीकार हुआ है, तो उसके AAGUID की अनुमति दें: de1e552d-db1d-4423-a619-566b625cdc84 (Android) और 90a3ccdf-635c-4729-a248-9b709135078f (iOS)।

## 9 passkey-not-registered (medium)

error-passkey-not-registered-title = इस बार पासकी सेव नहीं हुई
error-passkey-not-registered-meaning = हो सकता है कि ज़्यादा समय लग गया, काम रद्द हो गया या विंडो प्राइवेट थी। कुछ खराब नहीं हुआ है, बस फिर से कोशिश करें।
error-passkey-not-registered-do-1 = Microsoft Edge या Google Chrome की सामान्य विंडो इस्तेमाल करें, प्राइवेट विंडो या किसी दूसरे प्रोग्राम के अंदर की विंडो नहीं।
error-passkey-not-registered-do-2 = फ़ोन अनलॉक करके हाथ में रखें, फिर दोबारा शुरू करें।
error-passkey-not-registered-do-3 = दूसरी बार भी न हो, तो इस प्रोग्राम का तैयार किया हुआ मैसेज IT हेल्पडेस्क को भेजें।
error-passkey-not-registered-it = embedded browser (Windows App की साइन-इन विंडो में देखा गया), timeout या प्राइवेट विंडो में अक्सर होता है। रजिस्ट्रेशन सामान्य ब्राउज़र विंडो में कराएं, Windows App से नहीं।

## 10 passkey-already-exists (high)

error-passkey-already-exists-title = पिछली कोशिश की पासकी बची रह गई है
error-passkey-already-exists-meaning = आपके फ़ोन में एक पासकी पहले से है, पर कंपनी के खाते को शायद उसका पता नहीं है। पिछली कोशिश बीच में रुक जाए, तो ऐसा हो सकता है।
error-passkey-already-exists-do-1 = अपना { $ms-security-info } वाला पेज खोलें। पासकी सूची में हो, तो शायद काम हो चुका है: इस प्रोग्राम की आखिरी जांच पर जाएं।
error-passkey-already-exists-do-2 = सूची में न हो, तो फ़ोन पर Authenticator खोलें और ऑफ़िस के खाते पर टैप करें। पहले { $auth-settings } पर, फिर { $auth-delete-passkey } पर टैप करें।
error-passkey-already-exists-do-3 = ऑफ़िस के खाते पर फिर से टैप करें और { $auth-create-a-passkey } पर टैप करें।
error-passkey-already-exists-do-4 = फिर भी न हो, तो इस प्रोग्राम का तैयार किया हुआ मैसेज IT हेल्पडेस्क को भेजें।
error-passkey-already-exists-it = Authenticator में एक local पासकी है जिसका Entra में कोई रिकॉर्ड नहीं है; वजह attestation से अस्वीकृति, timeout या ऐसा प्रोवाइडर है जिसकी अनुमति नहीं है। यूज़र local पासकी मिटाकर फिर से कोशिश करे; सर्वर पर कोई पुराना रिकॉर्ड हो, तो उसे मिटाएं।

## 11 work-profile-cannot-sign-in (high)

error-work-profile-cannot-sign-in-title = पासकी फ़ोन की दूसरी प्रोफ़ाइल में है
error-work-profile-cannot-sign-in-meaning = आपका फ़ोन ऑफ़िस और निजी ऐप अलग रखता है, और पासकी सिर्फ़ उसी प्रोफ़ाइल में चलती है जिसमें वह बनी है। शायद आपको बस एक और पासकी चाहिए।
error-work-profile-cannot-sign-in-do-1 = वर्क प्रोफ़ाइल का Authenticator खोलें, यानी ब्रीफ़केस वाला।
error-work-profile-cannot-sign-in-do-2 = वहां ऑफ़िस के खाते पर टैप करें, फिर { $auth-create-a-passkey } पर। पहली पासकी को रहने दे सकते हैं।
error-work-profile-cannot-sign-in-do-3 = ब्रीफ़केस वाला Authenticator न हो या काम न बने, तो इस प्रोग्राम का तैयार किया हुआ मैसेज IT हेल्पडेस्क को भेजें।
error-work-profile-cannot-sign-in-it = Android पर पासकी सिर्फ़ उसी profile में चलती है जिसमें वह बनी है। Authenticator work profile में इंस्टॉल होना चाहिए, वहां credential provider के तौर पर उसकी अनुमति होनी चाहिए और उसमें अपनी पासकी होनी चाहिए; personal profile वाली पासकी नहीं गिनी जाती।

## 12 sign-in-another-way (high)

error-sign-in-another-way-title = यह पासकी अब काम नहीं करती
error-sign-in-another-way-meaning = Microsoft आपके फ़ोन की पासकी इस्तेमाल नहीं कर सका। वह अब मान्य नहीं है, पर नई पासकी जल्दी बन जाती है।
error-sign-in-another-way-do-1 = आपके पास जो दूसरा तरीका हो, उससे साइन इन करें।
error-sign-in-another-way-do-2 = पुरानी पासकी मिटाएं: Authenticator में ऑफ़िस के खाते, { $auth-settings } और { $auth-delete-passkey } पर एक-एक करके टैप करें। वह { $ms-security-info } वाले पेज पर भी हो, तो वहां से भी मिटाएं।
error-sign-in-another-way-do-3 = इस प्रोग्राम से नई पासकी बनाएं।
error-sign-in-another-way-do-4 = साइन इन करने का कोई दूसरा तरीका न हो, तो इस प्रोग्राम का तैयार किया हुआ मैसेज IT हेल्पडेस्क को भेजें।
error-sign-in-another-way-it = डिवाइस वाली पासकी इस खाते के लिए अब मान्य नहीं है। यूज़र किसी दूसरे तरीके या TAP से साइन इन करे, पुरानी पासकी हटाए और फिर से रजिस्टर करे।

## 13 passkey-no-longer-usable (high)

error-passkey-no-longer-usable-title = यह पासकी आपके खाते से हटा दी गई है
error-passkey-no-longer-usable-meaning = फ़ोन में पुरानी पासकी अब भी है, पर आपका खाता उसे नहीं पहचानता। आपको बस नई पासकी चाहिए।
error-passkey-no-longer-usable-do-1 = Authenticator में ऑफ़िस के खाते पर टैप करें, फिर { $auth-settings } पर और उसके बाद { $auth-delete-passkey } पर।
error-passkey-no-longer-usable-do-2 = इस प्रोग्राम से नई पासकी बनाएं।
error-passkey-no-longer-usable-do-3 = पुरानी पासकी के बिना साइन इन न हो पाए, तो इस प्रोग्राम का तैयार किया हुआ मैसेज IT हेल्पडेस्क को भेजें।
error-passkey-no-longer-usable-it = पासकी सर्वर से मिटाई जा चुकी है और फ़ोन में बची है। यूज़र local कॉपी मिटाए और फिर से रजिस्टर करे; कोई दूसरा तरीका न बचा हो, तो TAP जारी करें।

## 14 phone-option-or-qr-missing (high)

error-phone-option-or-qr-missing-title = कंप्यूटर पर आपके फ़ोन का विकल्प नहीं दिख रहा
error-phone-option-or-qr-missing-meaning = QR कोड तभी दिखता है जब कंप्यूटर और फ़ोन एक-दूसरे को ढूंढ सकें। ज़्यादातर Bluetooth बंद होता है, उसकी अनुमति नहीं होती या फ़ोन बहुत दूर होता है।
error-phone-option-or-qr-missing-do-1 = कंप्यूटर और फ़ोन, दोनों में Bluetooth चालू करें। इन्हें पेयर नहीं करना है।
error-phone-option-or-qr-missing-do-2 = फ़ोन को कंप्यूटर के पास रखें और देखें कि दोनों इंटरनेट से जुड़े हैं। फिर { $ms-phone-option } दोबारा ढूंढें।
error-phone-option-or-qr-missing-do-3 = अब भी नहीं दिख रहा? इस प्रोग्राम में वापस जाएं और बिना QR कोड वाला रास्ता चुनें। उसमें Bluetooth नहीं चाहिए।
error-phone-option-or-qr-missing-do-4 = कोई दूसरा रास्ता न दिखे, तो इस प्रोग्राम का तैयार किया हुआ मैसेज IT हेल्पडेस्क को भेजें।
error-phone-option-or-qr-missing-it = Bluetooth बंद है, policy से मना है, सीमा से बाहर है, या कोई डिवाइस ऑफ़लाइन है। Bluetooth की अनुमति सिर्फ़ पासकी के लिए दी जा सकती है: ServicesAllowedList में 0000FFFD-0000-1000-8000-00805F9B34FB और 0000FFF9-0000-1000-8000-00805F9B34FB सेवाएं। ऐप के अंदर वाले रास्ते और hand-off में Bluetooth नहीं चाहिए।

## 15 stuck-connecting-to-device (medium)

error-stuck-connecting-to-device-title = कंप्यूटर और फ़ोन एक-दूसरे से जुड़ नहीं पा रहे
error-stuck-connecting-to-device-meaning = QR कोड पढ़ लिया गया, पर कनेक्शन नहीं बन रहा। ज़्यादातर नेटवर्क इसे रोकता है, और यह आपको दिख नहीं सकता।
error-stuck-connecting-to-device-do-1 = रद्द करें, देखें कि दोनों डिवाइसों में Bluetooth चालू है, और एक बार फिर कोशिश करें।
error-stuck-connecting-to-device-do-2 = अनुमति हो, तो किसी दूसरे नेटवर्क पर कोशिश करें।
error-stuck-connecting-to-device-do-3 = या इस प्रोग्राम में वापस जाएं और बिना QR कोड वाला रास्ता चुनें।
error-stuck-connecting-to-device-do-4 = इस प्रोग्राम का तैयार किया हुआ मैसेज IT हेल्पडेस्क को भेजें, ताकि वे नेटवर्क खोल सकें।
error-stuck-connecting-to-device-it = QR वाले रास्ते के tunnel hosts शायद ब्लॉक या intercept हो रहे हैं। कंप्यूटर और फ़ोन से cable.ua5v.com (Android), cable.auth.com, app-site-association.cdn-apple.com और app-site-association.networking.apple (iPhone और iPad) की अनुमति दें, बिना proxy और बिना TLS inspection के। दोनों डिवाइसों पर Bluetooth चलना चाहिए।

## 16 tap-blocked-by-policy (high)

error-tap-blocked-by-policy-title = अस्थायी कोड नहीं माना गया
error-tap-blocked-by-policy-meaning = हो सकता है कि कोड पहले ही इस्तेमाल हो चुका हो, या कंपनी की सेटिंग से मेल न खाता हो। आपने कुछ गलत नहीं किया, बस नया कोड चाहिए।
error-tap-blocked-by-policy-do-1 = वही कोड दोबारा न डालें।
error-tap-blocked-by-policy-do-2 = IT हेल्पडेस्क से नया { $ms-temporary-access-pass } मांगें और उन्हें इस प्रोग्राम का तैयार किया हुआ मैसेज भेजें।
error-tap-blocked-by-policy-do-3 = नया कोड अपने फ़ोन पर डालें, इस कंप्यूटर पर नहीं। वह भी न माना जाए, तो IT हेल्पडेस्क को फिर से कॉल करें।
error-tap-blocked-by-policy-it = यूज़र Temporary Access Pass policy के दायरे में नहीं है, या पास multi-use है जबकि policy one-time लागू करती है, या पास पहले ही इस्तेमाल हो चुका है। policy ठीक करें और नया पास जारी करें; one-time पास फ़ोन पर ही इस्तेमाल होना चाहिए।

## 17 tap-not-offered (high)

error-tap-not-offered-title = साइन-इन पेज आपका अस्थायी कोड नहीं मांग रहा
error-tap-not-offered-meaning = नया कोड चलने में कुछ मिनट लग सकते हैं। यह भी हो सकता है कि कोड खत्म हो चुका हो, या आपका खाता अभी इसके लिए तैयार न हो।
error-tap-not-offered-do-1 = कुछ मिनट रुकें, फिर साइन-इन दोबारा शुरू करें।
error-tap-not-offered-do-2 = साइन-इन पेज पर { $ms-use-tap-instead } या इससे मिलते-जुलते शब्द ढूंढें।
error-tap-not-offered-do-3 = वह न हो, तो इस प्रोग्राम का तैयार किया हुआ मैसेज IT हेल्पडेस्क को भेजें और कोड जांचने को कहें।
error-tap-not-offered-it = यूज़र Temporary Access Pass policy के दायरे में नहीं है, पास खत्म हो चुका है, या अभी replicate नहीं हुआ (कुछ मिनट लगते हैं)। पास का दायरा और स्थिति जांचें और ज़रूरत हो तो नया जारी करें।

## 18 tap-guest-refused (high)

error-tap-guest-refused-title = मेहमान (guest) खातों को अस्थायी कोड नहीं मिल सकता
error-tap-guest-refused-meaning = यहां आपका खाता किसी दूसरे संगठन से आया मेहमान खाता है, और ऐसे खातों को यह कोड नहीं दिया जा सकता। यह नियम सबके लिए है, इसका आपसे कोई लेना-देना नहीं है।
error-tap-guest-refused-do-1 = साइन इन करने में मदद के लिए अपने संगठन के हेल्पडेस्क से बात करें, जहां आपका असली खाता है।
error-tap-guest-refused-do-2 = यहां के हेल्पडेस्क को भी बताएं और उन्हें इस प्रोग्राम का तैयार किया हुआ मैसेज भेजें।
error-tap-guest-refused-it = external guest के लिए Temporary Access Pass नहीं जोड़ा जा सकता, और guest, resource tenant में पासकी रजिस्टर नहीं कर सकते। यूज़र को अपने home tenant में MFA करने दें।

## 19 more-information-required (medium)

error-more-information-required-title = आपकी कंपनी साइन-इन का एक तरीका जोड़ने को कह रही है
error-more-information-required-meaning = यह कोई गड़बड़ी नहीं है और आपने कुछ गलत नहीं किया। जब कंपनी आपके खाते को ज़्यादा सुरक्षित बनाना चाहती है, तब Microsoft यह पेज दिखाता है।
error-more-information-required-do-1 = क्या यह तब आया जब आप खुद ऑफ़िस के खाते में साइन इन कर रहे थे? तो { $ms-next } दबाएं। ज़्यादातर कंपनियों में अगला पेज mysignins.microsoft.com पर होता है।
error-more-information-required-do-2 = अगर यह QR कोड दिखाना चाहे, तो पहले { $ms-different-method } और फिर { $ms-passkey-in-authenticator } आज़माएं।
error-more-information-required-do-3 = पक्का न हो कि पेज असली है, तो उसे बंद करें और IT हेल्पडेस्क से पूछें।
error-more-information-required-it = साइन-इन के समय रजिस्ट्रेशन ज़रूरी किया जा रहा है (interrupt mode); यह कोई खराबी नहीं है। wizard का पासकी वाला हिस्सा WebAuthn वाला रास्ता शुरू कर सकता है, जो attestation में नाकाम होता है: तब यूज़र दूसरा तरीका और फिर Passkey in Microsoft Authenticator चुने।

## 20 restored-account-needs-sign-in (high)

error-restored-account-needs-sign-in-title = आपका खाता बैकअप से आया है, उसमें एक बार साइन इन करना होगा
error-restored-account-needs-sign-in-meaning = लाल शब्द सिर्फ़ याद दिलाते हैं। इस फ़ोन पर आपके खाते का नाम वापस आ गया है, पर उसकी कुंजियां नहीं।
error-restored-account-needs-sign-in-do-1 = उस खाते पर टैप करें जिस पर लाल रंग में { $auth-sign-in-to-add } लिखा है।
error-restored-account-needs-sign-in-do-2 = साइन इन करें। उसके बाद आप पासकी बनाना जारी रख सकते हैं।
error-restored-account-needs-sign-in-do-3 = साइन इन न हो पाए, तो इस प्रोग्राम का तैयार किया हुआ मैसेज IT हेल्पडेस्क को भेजें और { $ms-temporary-access-pass } मांगें।
error-restored-account-needs-sign-in-it = खाता Authenticator बैकअप से वापस लाया गया है, जिसमें पासकी कभी नहीं होतीं। यूज़र खाते में एक बार साइन इन करे और फिर नई पासकी रजिस्टर करे; कोई दूसरा तरीका न बचा हो, तो TAP जारी करें।

## 21 no-passkeys-available (high)

error-no-passkeys-available-title = फ़ोन में कोई पासकी नहीं मिली
error-no-passkeys-available-meaning = शायद कोई छोटी-सी चीज़ बाकी है, जैसे स्क्रीन लॉक या इंटरनेट। नए फ़ोन पर यह सामान्य है: पासकी पुराने फ़ोन से अपने-आप नहीं आतीं।
error-no-passkeys-available-do-1 = देखें कि फ़ोन में स्क्रीन लॉक लगा है।
error-no-passkeys-available-do-2 = देखें कि फ़ोन और कंप्यूटर, दोनों में Bluetooth और इंटरनेट चालू हैं। फिर दोबारा कोशिश करें।
error-no-passkeys-available-do-3 = नया फ़ोन है? इस प्रोग्राम को शुरू से चलाएं और नई पासकी बनाएं। पुराना फ़ोन अब भी आपके पास हो, तो काम पूरा होने तक उसे रखें।
error-no-passkeys-available-do-4 = साइन इन करने का कोई दूसरा तरीका न हो, तो IT हेल्पडेस्क से { $ms-temporary-access-pass } मांगें और उन्हें इस प्रोग्राम का तैयार किया हुआ मैसेज भेजें।
error-no-passkeys-available-it = फ़ोन में इस्तेमाल लायक पासकी नहीं है: स्क्रीन लॉक, Bluetooth या इंटरनेट नहीं है, या पासकी पुराने फ़ोन में रह गई (वह Authenticator बैकअप में कभी नहीं होती)। TAP जारी करें, ताकि यूज़र फिर से रजिस्टर कर सके।

## 22 rooted-or-jailbroken (high)

error-rooted-or-jailbroken-title = Authenticator को इस फ़ोन के सिस्टम पर भरोसा नहीं है
error-rooted-or-jailbroken-meaning = लगता है कि इस फ़ोन के सिस्टम में बदलाव किया गया है। Microsoft अब ऐसे फ़ोन पर ऑफ़िस के खाते चलने नहीं देता, और आपकी कंपनी इसे बंद नहीं कर सकती।
error-rooted-or-jailbroken-do-1 = इस फ़ोन पर पासकी सेट अप न करें।
error-rooted-or-jailbroken-do-2 = आपके पास दूसरा फ़ोन हो, तो उसे इस्तेमाल करें और यह प्रोग्राम फिर से शुरू करें।
error-rooted-or-jailbroken-do-3 = न हो, तो इस प्रोग्राम का तैयार किया हुआ मैसेज IT हेल्पडेस्क को भेजें और पूछें कि क्या कोई दूसरा तरीका मिल सकता है, जैसे सुरक्षा कुंजी।
error-rooted-or-jailbroken-it = Authenticator को jailbroken या rooted फ़ोन मिला। 2026 में Microsoft ने पहले चेतावनी, फिर रजिस्ट्रेशन और साइन-इन पर रोक, और फिर Entra credentials मिटाना लागू किया; यह हमेशा चालू रहता है और इसे बंद नहीं किया जा सकता। दूसरा फ़ोन या सुरक्षा कुंजी चाहिए।

## 23 not-allowed-error (high)

error-not-allowed-error-title = यह चरण बीच में रुक गया
error-not-allowed-error-meaning = काम रद्द हो गया, ज़्यादा समय लग गया, या कोई दूसरी विंडो सामने आ गई। ऐसा आसानी से हो जाता है और कुछ खराब नहीं हुआ है।
error-not-allowed-error-do-1 = फ़ोन अनलॉक करके पास में रखें।
error-not-allowed-error-do-2 = आराम से फिर कोशिश करें। काम पूरा होने तक ब्राउज़र की विंडो सामने रखें और कहीं और क्लिक न करें।
error-not-allowed-error-do-3 = ऐसा बार-बार हो, तो इस प्रोग्राम का तैयार किया हुआ मैसेज IT हेल्पडेस्क को भेजें।
error-not-allowed-error-it = NotAllowedError का मतलब है cancel, timeout, lost focus या CTAP failure। Windows पर पूरी जानकारी event log Microsoft-Windows-WebAuthN/Operational में होती है।

## 24 something-went-wrong (medium)

error-something-went-wrong-title = Microsoft के पेज ने नहीं बताया कि गड़बड़ी क्या है
error-something-went-wrong-meaning = इस मैसेज के कई मतलब हो सकते हैं। अक्सर पिछली कोशिश या किसी दूसरे ऐप की पासकी रुकावट बनती है, और इसमें आपकी गलती नहीं है।
error-something-went-wrong-do-1 = { $ms-security-info } वाला पेज और Authenticator देखें। पिछली कोशिश की पासकी बची हो, तो उसे मिटाएं।
error-something-went-wrong-do-2 = किसी दूसरे ब्राउज़र की सामान्य विंडो में फिर से कोशिश करें।
error-something-went-wrong-do-3 = फिर भी न हो, तो इस प्रोग्राम का तैयार किया हुआ मैसेज IT हेल्पडेस्क को भेजें।
error-something-went-wrong-it = सामान्य मैसेज, अक्सर किसी गलत vault के credential की वजह से आता है। पुरानी पासकी हटाएं, दूसरा ब्राउज़र आज़माएं और उस समय के sign-in और audit logs देखें।

## 25 method-missing-in-list (high)

error-method-missing-in-list-title = आपके खाते के लिए Authenticator वाली पासकी चालू नहीं है
error-method-missing-in-list-meaning = आपके खाते में { $ms-passkey-in-authenticator } का विकल्प नहीं आ रहा। यह कंपनी की सेटिंग है और आप इसे खुद नहीं बदल सकते।
error-method-missing-in-list-do-1 = इसकी जगह { $ms-plain-passkey } न चुनें। उससे पासकी गलत ऐप में जा सकती है।
error-method-missing-in-list-do-2 = इस प्रोग्राम का तैयार किया हुआ मैसेज IT हेल्पडेस्क को भेजें। वे इसे आपके लिए चालू कर सकते हैं।
error-method-missing-in-list-it = जांचें कि Passkey (FIDO2) चालू है, यूज़र targeted group में है और किसी excluded group में नहीं है (exclusion भारी पड़ता है), Allow self-service set up का मान Yes है, और यूज़र की profile में Authenticator के AAGUID की अनुमति है।

## 26 code-53000-device-not-compliant (high)

error-code-53000-device-not-compliant-title = आपकी कंपनी यहां सिर्फ़ जांचे हुए डिवाइस चलने देती है
error-code-53000-device-not-compliant-meaning = कंपनी के नियम के अनुसार, डिवाइस को पहले कुछ शर्तें पूरी करनी होती हैं। आपने कुछ गलत नहीं किया।
error-code-53000-device-not-compliant-do-1 = यहीं रुकें। दोबारा कोशिश करने से यह नहीं बदलेगा।
error-code-53000-device-not-compliant-do-2 = इस प्रोग्राम का तैयार किया हुआ मैसेज, नंबर 53000 के साथ, IT हेल्पडेस्क को भेजें।
error-code-53000-device-not-compliant-it = 53000 DeviceNotCompliant: compliant device grant पूरा नहीं हुआ। डिवाइस को compliant बनाएं या रजिस्ट्रेशन को exclude करें। इसके लिए Microsoft ने Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b) बताया है; अपने टेनेंट में जांच लें।

## 27 code-53001-device-not-domain-joined (high)

error-code-53001-device-not-domain-joined-title = कंपनी के कंप्यूटरों वाला नियम आपके डिवाइस पर लग गया
error-code-53001-device-not-domain-joined-meaning = यह नियम ऐसा कंप्यूटर मांगता है जो कंपनी के नेटवर्क का हिस्सा हो। फ़ोन यह शर्त पूरी नहीं कर सकता, इसलिए इसे आप नहीं सुलझा सकते।
error-code-53001-device-not-domain-joined-do-1 = यहीं रुकें। दोबारा कोशिश करने से यह नहीं बदलेगा।
error-code-53001-device-not-domain-joined-do-2 = इस प्रोग्राम का तैयार किया हुआ मैसेज, नंबर 53001 के साथ, IT हेल्पडेस्क को भेजें।
error-code-53001-device-not-domain-joined-it = 53001 DeviceNotDomainJoined: ऐसा grant लागू हो रहा है जो hybrid-joined डिवाइस मांगता है। इसे फ़ोन पर लागू न करें।

## 28 code-53002-app-not-approved (high)

error-code-53002-app-not-approved-title = कंपनी का नियम इस ऐप की अनुमति नहीं देता
error-code-53002-app-not-approved-meaning = आपकी कंपनी के पास मंज़ूर किए गए ऐप की सूची है, और यह ऐप उसमें नहीं है। इसमें आपकी गलती नहीं है।
error-code-53002-app-not-approved-do-1 = यहीं रुकें। दोबारा कोशिश करने से यह नहीं बदलेगा।
error-code-53002-app-not-approved-do-2 = इस प्रोग्राम का तैयार किया हुआ मैसेज, नंबर 53002 के साथ, IT हेल्पडेस्क को भेजें।
error-code-53002-app-not-approved-it = 53002 ApplicationUsedIsNotAnApprovedApp: approved client app grant लागू है। मार्च 2026 से इसे हटाने की घोषणा हुई थी, इसलिए इसकी जगह app protection policy लगाएं; ध्यान रहे कि Authenticator उसे भी पूरा नहीं कर सकता, इसलिए रजिस्ट्रेशन उससे बाहर रहना चाहिए।

## 29 code-53003-blocked-by-ca (high)

error-code-53003-blocked-by-ca-title = कंपनी के नियम ने यह साइन-इन रोक दिया
error-code-53003-blocked-by-ca-meaning = आपकी कंपनी के किसी सुरक्षा नियम ने मना कर दिया। यहां से नहीं दिखता कि कौन-से नियम ने, पर IT हेल्पडेस्क देख सकता है।
error-code-53003-blocked-by-ca-do-1 = पेज पर Correlation ID दिखे, तो उसे कॉपी करें या उसकी फ़ोटो लें।
error-code-53003-blocked-by-ca-do-2 = उसे इस प्रोग्राम के तैयार किए हुए मैसेज के साथ IT हेल्पडेस्क को भेजें।
error-code-53003-blocked-by-ca-it = 53003 BlockedByConditionalAccess: कोई भी Conditional Access policy। sign-in log में policy का नाम होता है; उसे Correlation ID से खोजें। अगर ऐप Microsoft Authenticator है और resource ea890292-c8c8-4433-b5ea-b09d0668e1a6 है, तो शायद पासकी का रजिस्ट्रेशन ब्लॉक हुआ है; यह भी देखें कि device platforms पर रोक तो नहीं है।

## 30 code-53004-53011-risk (high)

error-code-53004-53011-risk-title = आपके खाते की सुरक्षा के लिए Microsoft ने इसे रोक दिया
error-code-53004-53011-risk-meaning = Microsoft को कोई जोखिम दिखा है और वह चाहता है कि पहले IT हेल्पडेस्क इसे देखे। सिर्फ़ इससे यह मतलब नहीं निकलता कि आपसे कोई गलती हुई।
error-code-53004-53011-risk-do-1 = बार-बार कोशिश न करें।
error-code-53004-53011-risk-do-2 = जल्दी ही IT हेल्पडेस्क से संपर्क करें और उन्हें इस प्रोग्राम का तैयार किया हुआ मैसेज भेजें।
error-code-53004-53011-risk-it = 53004 ProofUpBlockedDueToRisk या 53011: जोखिम की वजह से रजिस्ट्रेशन ब्लॉक है। जोखिम की जांच करके उसे दूर करें, फिर यूज़र को दोबारा कोशिश करने दें।

## 31 code-53009-app-protection (low)

error-code-53009-app-protection-title = सुरक्षित ऐप से जुड़ा कंपनी का कोई नियम शायद रुकावट है
error-code-53009-app-protection-meaning = यह नंबर अक्सर तब आता है जब कंपनी खास सुरक्षा वाला ऐप मांगती है। आम तौर पर इसे आप नहीं बदल सकते।
error-code-53009-app-protection-do-1 = अभी यहीं रुकें।
error-code-53009-app-protection-do-2 = इस प्रोग्राम का तैयार किया हुआ मैसेज, नंबर 53009 के साथ, IT हेल्पडेस्क को भेजें।
error-code-53009-app-protection-it = बताया गया है कि 53009 का मतलब Intune app protection policy का न होना है (स्रोत की पुष्टि नहीं हुई)। Authenticator वह grant पूरा नहीं कर सकता: sign-in log में policy देखें, फिर app filter, compliant device के साथ OR, या रजिस्ट्रेशन का exclusion इस्तेमाल करें।

## 32 code-530035-security-defaults (high)

error-code-530035-security-defaults-title = आपकी कंपनी की बुनियादी सुरक्षा ने यह साइन-इन रोक दिया
error-code-530035-security-defaults-meaning = आपकी कंपनी Microsoft की बुनियादी सुरक्षा इस्तेमाल करती है, और उसने यहां मना कर दिया। आपने कुछ गलत नहीं किया।
error-code-530035-security-defaults-do-1 = यहीं रुकें। दोबारा कोशिश करने से शायद यह नहीं बदलेगा।
error-code-530035-security-defaults-do-2 = इस प्रोग्राम का तैयार किया हुआ मैसेज, नंबर 530035 के साथ, IT हेल्पडेस्क को भेजें।
error-code-530035-security-defaults-it = 530035 BlockedBySecurityDefaults: टेनेंट के security defaults साइन-इन को ब्लॉक कर रहे हैं। इस चरण के लिए दस्तावेज़ों में दिया गया कोई उपाय हमें नहीं पता; क्या अस्वीकार हुआ, यह sign-in log में देखें।

## 33 code-135010-key-not-found (medium)

error-code-135010-key-not-found-title = आपका खाता इस पासकी को नहीं पहचानता
error-code-135010-key-not-found-meaning = फ़ोन में पासकी है, पर वह शायद अब आपके खाते की सूची में नहीं है। नई पासकी से बात बन जाएगी।
error-code-135010-key-not-found-do-1 = Authenticator में ऑफ़िस के खाते पर टैप करें, फिर { $auth-settings } पर और उसके बाद { $auth-delete-passkey } पर।
error-code-135010-key-not-found-do-2 = इस प्रोग्राम से नई पासकी बनाएं।
error-code-135010-key-not-found-do-3 = काम न बने, तो इस प्रोग्राम का तैयार किया हुआ मैसेज, नंबर 135010 के साथ, IT हेल्पडेस्क को भेजें।
error-code-135010-key-not-found-it = 135010 KeyNotFound: Entra को यह key नहीं पता (कोड पुराने दस्तावेज़ों से)। यूज़र local पासकी मिटाए और फिर से रजिस्टर करे।

## 34 android14-no-provider-switch (high)

error-android14-no-provider-switch-title = इस फ़ोन में Authenticator के लिए स्विच नहीं है
error-android14-no-provider-switch-meaning = फ़ोन बनाने वाली कुछ कंपनियों ने Android 14 में यह स्विच नहीं दिया। कोई ऐप इसे जोड़ नहीं सकता, इसलिए आपसे कुछ छूटा नहीं है।
error-android14-no-provider-switch-do-1 = पहले फ़ोन की सेटिंग में खोज खोलें और { $android-search-passkey } लिखें।
error-android14-no-provider-switch-do-2 = { $auth-name } वाली कोई सूची न मिले, तो सिस्टम अपडेट देखें और फ़ोन पर उपलब्ध हो तो Android 15 या इसके बाद वाला इंस्टॉल करें।
error-android14-no-provider-switch-do-3 = अपडेट नहीं है? दूसरा फ़ोन इस्तेमाल करें, या इस प्रोग्राम का तैयार किया हुआ मैसेज IT हेल्पडेस्क को भेजें और सुरक्षा कुंजी मांगें।
error-android14-no-provider-switch-it = Android 14 में Credential Manager सुविधा फ़ोन कंपनियों के लिए वैकल्पिक थी और कुछ फ़ोन में नहीं है। Microsoft की सलाह Android 15 है। फ़ोन जांचने का कमांड adb shell pm has-feature android.software.credentials है। नहीं तो सुरक्षा कुंजी या दूसरा फ़ोन दें।

## 35 attestation-service-down (high)

error-attestation-service-down-title = आपके फ़ोन की एक जांच पूरी नहीं हो सकी
error-attestation-service-down-meaning = Apple या Google को इंटरनेट पर पक्का करना होता है कि आपका फ़ोन असली है। वह सेवा कुछ देर के लिए व्यस्त या बंद हो सकती है, और इसका आपसे कोई लेना-देना नहीं है।
error-attestation-service-down-do-1 = देखें कि फ़ोन में इंटरनेट चल रहा है।
error-attestation-service-down-do-2 = कुछ देर रुकें, फिर कोशिश करें।
error-attestation-service-down-do-3 = बाद में भी न हो, तो इस प्रोग्राम का तैयार किया हुआ मैसेज IT हेल्पडेस्क को भेजें।
error-attestation-service-down-it = attestation लागू हो, तो फ़ोन Apple (App Attest) या Google (Play Integrity और key attestation) से ऑनलाइन पूछता है। https://developer.apple.com/system-status/ और https://status.play.google.com/ देखें और पक्का करें कि फ़ोन का नेटवर्क इन सेवाओं तक पहुंचता है।

## 36 company-portal-too-old (high)

error-company-portal-too-old-title = आपके फ़ोन में कंपनी का एक और ऐप बहुत पुराना है
error-company-portal-too-old-meaning = आपके फ़ोन का Company Portal ऐप पुराना है और Authenticator को सेट अप नहीं होने देता। अपडेट करने से यह ठीक हो जाएगा।
error-company-portal-too-old-do-1 = फ़ोन में ऐप स्टोर खोलें, Company Portal खोजें और उसे अपडेट करें।
error-company-portal-too-old-do-2 = Authenticator पर लौटें और फिर से कोशिश करें।
error-company-portal-too-old-do-3 = अपडेट न हो पाए, तो इस प्रोग्राम का तैयार किया हुआ मैसेज IT हेल्पडेस्क को भेजें।
error-company-portal-too-old-it = जिन Android फ़ोन में Company Portal 2111 (5.0.5333.0) से पुराना है, उन पर Authenticator रजिस्टर नहीं हो सकता। अपडेट push करें।

## 37 naming-page-hangs (low)

error-naming-page-hangs-title = नाम वाला पेज अटक गया है
error-naming-page-hangs-meaning = पेज घूमता रहे, तब भी पासकी अक्सर सेव हो चुकी होती है। आपने शायद सब कुछ सही किया है।
error-naming-page-hangs-do-1 = { $ms-security-info } वाला पेज नए टैब में खोलें और देखें कि पासकी सूची में है या नहीं।
error-naming-page-hangs-do-2 = वहां हो, तो अटका हुआ पेज बंद करें। आप इस प्रोग्राम की आखिरी जांच पर जा सकते हैं।
error-naming-page-hangs-do-3 = वहां न हो, तो एक बार फिर कोशिश करें। फिर भी काम न बने, तो इस प्रोग्राम का तैयार किया हुआ मैसेज IT हेल्पडेस्क को भेजें।
error-naming-page-hangs-it = बताया गया है कि browser wizard का नाम वाला पेज कभी-कभी अटक जाता है, जबकि पासकी मौजूद होती है। यूज़र के authentication methods देखें; वहां पासकी न हो, तो यूज़र local पासकी मिटाकर Authenticator के अंदर रजिस्टर करे।

## 38 windows-whfb-credential-exists (high)

error-windows-whfb-credential-exists-title = कंप्यूटर ने पासकी खुद रखने की कोशिश की
error-windows-whfb-credential-exists-meaning = Windows पासकी को इसी कंप्यूटर पर सेव करना चाहता था, जहां वैसा साइन-इन पहले से है। आपको जो पासकी चाहिए, उसकी जगह फ़ोन में है।
error-windows-whfb-credential-exists-do-1 = रद्द करें और फिर से शुरू करें।
error-windows-whfb-credential-exists-do-2 = { $ms-passkey-in-authenticator } चुनें। Windows पूछे कि पासकी कहां सेव करनी है, तो Windows नहीं, फ़ोन चुनें।
error-windows-whfb-credential-exists-do-3 = फ़ोन का विकल्प न मिले, तो इस प्रोग्राम में वापस जाएं और Authenticator के अंदर वाला रास्ता चुनें। वह भी न चले, तो इस प्रोग्राम का तैयार किया हुआ मैसेज IT हेल्पडेस्क को भेजें।
error-windows-whfb-credential-exists-it = उसी खाते का Windows Hello for Business credential पहले से हो, तो Windows पर Microsoft Entra पासकी का रजिस्ट्रेशन नाकाम होता है। यूज़र इसकी जगह फ़ोन चुने, सबसे अच्छा Passkey in Microsoft Authenticator से।
