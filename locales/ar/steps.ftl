do-what-you-see = اتبع السطر الذي يطابق شاشتك:

step-get-authenticator = تنزيل Microsoft Authenticator
step-turn-on-provider = تشغيل Authenticator لمفاتيح المرور
step-open-security-info = فتح My Sign-Ins على هذا الكمبيوتر
step-open-security-info-on-phone = فتح My Sign-Ins على هاتفك
step-choose-method = اختيار ما تريد إضافته
step-different-way = طلب رمز QR
step-show-code = عرض رمز QR
step-scan-code = مسح رمز QR
step-save-in-authenticator = حفظ مفتاح المرور في Authenticator
step-name-passkey = تسمية مفتاح المرور
step-open-account = فتح حسابك في Authenticator
step-finish-in-app = إنهاء الإعداد في Authenticator
step-verify-in-browser = عثور الصفحة على مفتاح المرور
step-confirm = التأكد من وجود مفتاح المرور
step-work-profile-too = الخطوات نفسها في ملف العمل

## Get Microsoft Authenticator

do-install-android = على هاتفك، افتح متجر Play وثبّت Microsoft Authenticator.
do-install-no-play = لا يوجد Google Play على هاتفك. إذا كان Microsoft Authenticator متاحًا في متجر هاتفك، فثبّته منه. وإلا فاسأل الدعم الفني.
do-install-work = افتح متجر Play الذي على أيقونته رمز حقيبة. ثبّت Microsoft Authenticator هناك.
do-install-ios = على هاتفك، افتح App Store وثبّت Microsoft Authenticator.
do-update-authenticator = هل التطبيق موجود لديك بالفعل؟ حدّثه أولاً إلى أحدث إصدار.
do-company-portal = إذا كان تطبيق { $portal } موجودًا أيضًا على هاتفك، فحدّثه كذلك.

## Open My Sign-Ins on this computer

do-open-my-sign-ins = افتح My Sign-Ins. ستُفتح صفحة Microsoft في متصفحك.
do-normal-window = استخدم نافذة متصفح عادية، لا نافذة تصفح خاص.
do-sign-in-computer = سجّل الدخول بحساب عملك وأكّد هويتك كالمعتاد.
do-sign-in-computer-pass = سجّل الدخول بحساب عملك. عندما يُطلب منك تصريح الوصول المؤقت (Temporary Access Pass)، اكتبه.

## Open My Sign-Ins on your phone

do-open-my-sign-ins-phone = امسح الرمز بكاميرا هاتفك، أو اكتب العنوان المختصر في متصفح هاتفك.
do-chrome-android = يعمل هذا على أفضل وجه في Chrome.
do-sign-in-phone = سجّل الدخول بحساب عملك وأكّد هويتك كالمعتاد.
do-sign-in-phone-pass = سجّل الدخول بحساب عملك. عندما يُطلب منك تصريح الوصول المؤقت (Temporary Access Pass)، اكتبه.

## Choose the passkey in Authenticator

do-add-method = اضغط على { $add }.
do-choose-method = اختر { $method }. هل ترى أيضًا { $plain } وحده؟ لا تختره. فهو يحفظ مفتاح المرور في مكان آخر.
do-sign-in-again = إذا طُلب منك تسجيل الدخول مجددًا، فاضغط على { $next } وسجّل الدخول.
do-create-page = في صفحة مثل { $page }، اضغط على { $next }.
do-leave-page-open = عندما ترى { $page }، توقّف واترك الصفحة مفتوحة. الخطوة التالية في Authenticator.

## QR code

do-having-trouble = اضغط على { $trouble }.
do-different-way = اضغط على { $way }.
do-pick-iphone = اختر { $phone }.
do-pick-android = اختر { $phone }.
do-provider-page = قد تظهر صفحة مثل { $page }. لقد فعلت ذلك بالفعل. اضغط على { $continue }.
do-devices-ready = قد تظهر صفحة مثل { $page }. اضغط على { $ready }.
do-pick-phone = عندما تُسأل أين تحفظ مفتاح المرور، اختر { $phone } ثم { $next }.
do-other-device-first = هل تريد الصفحة الحفظ على هذا الكمبيوتر؟ ابحث عن { $another } أو { $more } أو { $way }.
do-allow-chrome-mac = إذا سألك المتصفح هل تسمح لموقع login.microsoft.com بالاطلاع على جهازك، فاسمح بذلك.
do-scan-ios = افتح تطبيق الكاميرا، لا الماسح الموجود في Authenticator. وجّهه نحو رمز QR واضغط على { $save }.
do-scan-android = افتح كاميرا هاتفك ووجّهها نحو رمز QR. اضغط على ما يظهر لك.
do-scan-in-app = لم يحدث شيء؟ في Authenticator، اضغط على { $add } ثم { $scan }.
do-scan-work = استخدم Authenticator الذي عليه رمز الحقيبة، لا الكاميرا: اضغط على { $add } ثم { $scan }.
do-save-passkey = على هاتفك، اضغط على { $save }. قد يكون عليك الضغط أيضًا على { $continue }.
do-choose-authenticator = اختر { $app }. إذا ظهر اسم آخر أولاً، فابحث عن طريقة لتغييره.
do-unlock-phone = افتح القفل ببصمة إصبعك أو بوجهك أو برمز PIN.
do-name = عُد إلى هذا الكمبيوتر. عند { $name } اكتب اسمًا يساعدك على تمييز هاتفك. ثم اضغط على { $next }.
do-created = عندما ترى { $created }، اضغط على { $done }.
do-naming-hangs = الصفحة لا تتقدّم؟ افتح { $info }. إذا ظهر مفتاح المرور في القائمة هناك، فيمكنك إغلاق الصفحة.

## Open your account in Authenticator

do-open-authenticator = على هاتفك، افتح Authenticator.
do-open-authenticator-work = على هاتفك، افتح Authenticator الذي عليه رمز الحقيبة.
see-account-new = الصفحة { $page }
see-account-none = لا يوجد حساب
see-account-listed = حساب عملي في القائمة
see-account-restored = حساب عملي، وعليه { $red } باللون الأحمر

do-account-new = إذا رأيت { $page }، فاضغط على { $add }.
do-account-none = إذا لم يظهر أي حساب، فاضغط على { $add } أو { $plus }، ثم { $work }، ثم { $signin }.
do-account-listed = إذا ظهر حساب عملك، فاضغط عليه، ثم على { $create }.
do-account-restored = إذا رأيت { $red } باللون الأحمر، فاضغط على ذلك وسجّل الدخول أولاً.
do-confirm-usual = سجّل الدخول بحساب عملك وأكّد هويتك كالمعتاد.
do-confirm-unsure = سجّل الدخول بحساب عملك وأكّد هويتك. هل طُلب منك شيء ليس لديك؟ توقّف هنا. اطلب من الدعم الفني تصريح وصول مؤقت (Temporary Access Pass).
do-confirm-pass-once = سجّل الدخول بحساب عملك. اكتب تصريح الوصول المؤقت (Temporary Access Pass) هنا على الهاتف، وليس في أي مكان آخر. فقد لا يعمل إلا مرة واحدة.
do-confirm-pass = سجّل الدخول بحساب عملك. عندما يُطلب منك تصريح الوصول المؤقت (Temporary Access Pass)، اكتبه.
do-consent = إذا ظهرت صفحة مثل { $page } وفيها ما سيتم إعداده، فاضغط على { $continue }.

## Turn on Authenticator for passkeys

do-tap-settings = عندما يطلب Authenticator تشغيله لمفاتيح المرور، اضغط على { $settings }. سينقلك إلى المكان الصحيح.
do-path = إذا لم ينجح ذلك، فاذهب إلى هناك بنفسك:
do-path-by-hand = على هاتفك، اذهب إلى:
do-switch = شغّل ما يلي. اضغط على زر التفعيل نفسه، لا على الاسم المجاور له:
do-confirm-dialog = يطلب هاتفك منك التأكيد. وافق.
do-fallback = لا تجد زر التفعيل؟

## Finish in Authenticator

do-back-to-app = عُد إلى Authenticator واضغط على { $done }.
do-app-shows = يظهر الآن في حسابك أن { $passkey } قد أُضيف. اضغط على { $done }.

## Let the page find your passkey

do-back-to-page = عُد إلى الصفحة التي تركتها مفتوحة واضغط على { $next }.
do-page-finds = تبحث الصفحة عن مفتاح المرور. عندما تعثر عليه، اضغط على { $done }.

## Check that the passkey is there

do-look-in-app = في Authenticator، افتح حساب عملك. من المفترض أن ترى فيه { $passkey }.
do-look-in-list = افتح الصفحة { $info }. من المفترض أن تضم القائمة مفتاح مرور في Microsoft Authenticator.

## The same in the work profile

do-work-why = لا يعمل مفتاح المرور إلا في الملف الذي أُنشئ فيه. أنت تستخدم حسابك في ملف العمل وفي الملف الشخصي، لذلك يحتاج ملف العمل إلى مفتاح مرور خاص به.
do-work-install = تأكد من أن Authenticator مثبّت في ملف العمل. على أيقونته رمز حقيبة.
do-work-create = افتح تطبيق Authenticator هذا. اضغط على حساب عملك، ثم على { $create }. اتبع الخطوات نفسها.
do-work-switch = عندما تشغّل Authenticator، ابحث أعلى الصفحة عن علامة تبويب مثل { $work }. شغّل Authenticator الذي عليه رمز الحقيبة.

## Where the menu is not known

fallback-android-1 = افتح الإعدادات على هاتفك وابحث عن { $word }.
fallback-android-2 = افتح النتيجة الخاصة بكلمات المرور أو مفاتيح المرور، لا النتيجة الموجودة ضمن Google.
fallback-android-3 = ابحث عن قائمة خدمات أو موفّرين وشغّل Authenticator.
fallback-android-4 = لا توجد قائمة كهذه؟ لم تضعها الشركة المصنّعة في هذا الإصدار. حدّث هاتفك إلى Android 15 أو أحدث، أو اطلب من الدعم الفني مفتاح أمان.
fallback-android-words = لم تجد شيئًا؟ ابحث عن { $second }، ثم عن { $third }.
fallback-ios-1 = افتح الإعدادات على جهاز iPhone وابحث عن { $word }.
fallback-ios-2 = افتح النتيجة الخاصة بكلمات المرور، وشغّل الزر الرئيسي لكلمات المرور ومفاتيح المرور.
fallback-ios-3 = في قائمة التطبيقات أسفله، شغّل Authenticator.
fallback-ios-4 = لا يوجد Authenticator في القائمة؟ افتح التطبيق مرة واحدة، ثم انظر مجددًا. على هواتف الشركة ربما يكون قسم تقنية المعلومات قد قفل هذا الخيار.

path-try-second = ليس هناك؟ جرّب هذا:
path-hint = قد تختلف الأسماء قليلاً على بعض الهواتف.
path-hint-low = لسنا متأكدين من هذا الهاتف. جرّب هذه الطريقة أولاً. إذا لم تناسب هاتفك، فتابع القراءة أدناه.
switch-under = ضمن { $list }

## What is special about a phone (assets/content/phones.toml, warnings)

phone-warning-samsung-pass = كثيرًا ما يظهر Samsung Pass أولاً. كلما سُئلت عن مكان الحفظ، اختر Authenticator.
phone-warning-settings-button-may-miss = على بعض هواتف Galaxy قد يفتح الزر الموجود في Authenticator صفحة غير صحيحة. إذا حدث ذلك، فاتبع القوائم الموضحة هنا.
phone-warning-one-other-manager = في iOS 17، قد يؤدي تشغيل Authenticator إلى إيقاف تطبيق كلمات مرور آخر. يمكنك إعادة تشغيله لاحقًا.
phone-warning-update-from-14 = في Android 14، ليس في بعض الهواتف زر التفعيل هذا. غالبًا ما يظهر بعد التحديث إلى Android 15.
phone-warning-page-missing-or-crashes = في HyperOS 1، قد تكون هذه الصفحة غير موجودة أو تُغلق من تلقاء نفسها. إذا حدث ذلك، فحدّث هاتفك.
phone-warning-search-fails = قد لا يعثر البحث في الإعدادات على هذه الصفحة. اتبع القوائم بدلاً من ذلك.
phone-warning-china-rom = كثيرًا ما تُبقي الهواتف المباعة في الصين تطبيق كلمات المرور الخاص بها في الصدارة. حاول مرة واحدة. إذا عاد زر التفعيل إلى الإيقاف، فاستخدم هاتفًا آخر أو اطلب من الدعم الفني مفتاح أمان.
phone-warning-switch-resets = قد يعود زر التفعيل إلى الإيقاف بعد إعادة تشغيل الهاتف. تحقق منه قبل المتابعة.
phone-warning-tap-the-switch = اضغط على زر التفعيل نفسه. الضغط على الاسم قد لا يفعل شيئًا.
phone-warning-save-window-crashes = في HyperOS 3، قد تُغلق فورًا النافذة التي تسأل عن مكان الحفظ. إذا حدث ذلك، فحاول مرة أخرى، ثم اسأل الدعم الفني.
phone-warning-save-window-blocked = إذا لم تُفتح أي نافذة عند الحفظ، فاسمح لتطبيق Authenticator بفتح النوافذ في الخلفية. وأزل عنه أيضًا قيود البطارية.
phone-warning-google-takes-over = قد يظل هاتفك يعرض مدير كلمات المرور من Google. اختر Authenticator.
phone-warning-provider-not-listed = في بعض هذه الهواتف، قد لا يظهر Authenticator في القائمة. افتح التطبيق مرة واحدة، ثم انظر مجددًا.
phone-warning-kiosk-or-shared = يبدو أن هذا هاتف عمل مشترك، ومفتاح المرور يخص شخصًا واحدًا. اسأل الدعم الفني قبل المتابعة.
phone-warning-no-qr = لا يستطيع هذا الهاتف استخدام رمز QR.
phone-warning-rooted = لا يعمل Authenticator على الهواتف التي عُدّل نظامها (هواتف «الروت»).
