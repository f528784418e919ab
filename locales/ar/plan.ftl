mark-label-open = «
mark-label-close = »

## Routes

route-app = على هاتفك، داخل Authenticator
route-phone-browser = على هاتفك، بدءًا من المتصفح
route-handoff = تبدأ على هذا الكمبيوتر وتنتهي على هاتفك
route-qr = على هذا الكمبيوتر، برمز QR
route-app-short = كل شيء يجري في تطبيق واحد، دون Bluetooth ودون رمز QR.
route-phone-browser-short = تبدأ من صفحة Microsoft في متصفح هاتفك وتنتهي في التطبيق.
route-handoff-short = تبدأ من صفحة Microsoft هنا وتنتهي في التطبيق، ثم تتحقق تلك الصفحة من نجاح العملية.
route-qr-short = يمسح هاتفك رمز QR من هذه الشاشة. يحتاج الهاتف والكمبيوتر كلاهما إلى Bluetooth.

## Why a route is open

reason-recommended = توصي Microsoft بهذه الطريقة. وهي تنجح حتى إذا كانت شركتك صارمة جدًا في التحقق من مفاتيح المرور.
reason-recommended-alone = توصي Microsoft بهذه الطريقة.
reason-no-bluetooth-needed = لا تحتاج إلى Bluetooth ولا إلى رمز QR.
reason-works-with-attestation = تنجح حتى إذا كانت شركتك تتحقق من مكان إنشاء مفتاح المرور.
reason-pass-used-on-phone = يُستخدم تصريح الوصول المؤقت حيث تحتاج إليه تمامًا: على هاتفك.
reason-no-phone-sign-in = لا تسمح شركتك بتسجيل الدخول إلا من الهواتف التي تديرها. وهذه الطريقة لا تتطلب تسجيل الدخول على الهاتف.
reason-organisation-prefers = تفضّل شركتك هذه الطريقة.
reason-you-chose = أنت اخترت هذه الطريقة.
reason-attestation-off = تسمح شركتك بهذه الطريقة.

## Why a route is closed

reason-attestation-enforced = تتحقق شركتك من مكان إنشاء مفتاح المرور. لا تجتاز هذه الطريقة ذلك التحقق، وتترك وراءها مفتاح مرور لا يمكنك استخدامه.
reason-attestation-unknown = لا نعرف هل تتحقق شركتك من مكان إنشاء مفتاح المرور. إذا كانت تفعل، فلن تنجح هذه الطريقة، وستترك وراءها مفتاح مرور لا يمكنك استخدامه.
reason-one-time-pass = قد لا يعمل تصريح الوصول المؤقت إلا مرة واحدة. إذا استخدمته هنا، فلن تتمكن من استخدامه على هاتفك.
reason-phone-not-managed = لا تسمح شركتك بتسجيل الدخول إلا من الهواتف التي تديرها، وهي لا تدير هاتفك.
reason-phone-management-unknown = لا تسمح شركتك بتسجيل الدخول إلا من الهواتف التي تديرها، ولا نعرف هل هاتفك منها.
reason-remote-session = أنت تستخدم هذا الكمبيوتر من مكان آخر، ومدى Bluetooth لا يصل إلى هذه المسافة.
reason-phone-cannot-scan = لا يستطيع هذا الهاتف استخدام رمز QR.
reason-no-bluetooth = ليس في هذا الكمبيوتر Bluetooth.
reason-computer-too-old = نظام هذا الكمبيوتر أقدم من المطلوب.
reason-not-allowed = لا تستخدم شركتك هذه الطريقة.

## What appears on the account

addition-passkey = مفتاح مرور في Microsoft Authenticator
addition-passwordless-sign-in = تسجيل الدخول دون كلمة مرور، بالموافقة على هاتفك
addition-approvals = طلبات الموافقة والرموز في Authenticator
addition-device = هاتفك في قائمة أجهزة شركتك

## What to know before starting

warning-wrong-place = قد يعرض عليك هاتفك أو الكمبيوتر أماكن أخرى لحفظ مفتاح المرور، مثل مدير كلمات مرور. المكان الصحيح هو Authenticator فقط.
warning-samsung-pass = قد يظهر Samsung Pass أولاً عند الحفظ. اختر Authenticator بدلاً منه.
warning-switch-often-missing = بعض الهواتف المشابهة لهاتفك ليس فيها زر التفعيل الذي يتيح حفظ مفاتيح المرور في Authenticator. لذلك تحقّق أولاً من وجوده في هاتفك.
warning-switch-may-not-hold = في الهواتف المشابهة لهاتفك، كثيرًا ما يعود زر التفعيل إلى الإيقاف. حاول مرة واحدة. إذا لم ينجح ذلك، فاستخدم هاتفًا آخر أو اطلب مفتاح أمان.
warning-shared-device = يبدو أن هذا هاتف عمل مشترك، ومفتاح المرور يخص شخصًا واحدًا. اسأل الدعم الفني قبل أن تبدأ.
warning-path-uncertain = لسنا متأكدين من قوائم هاتفك. إذا بدت مختلفة، فاستخدم البحث في الإعدادات.
warning-path-unknown = لا نعرف قوائم هاتفك. استخدم البحث في الإعدادات للعثور على زر التفعيل.
warning-version-unknown = يجب أن يعمل هاتفك بنظام iOS بالإصدار { $ios } أو أحدث، أو Android بالإصدار { $android } أو أحدث. تحقّق من ذلك أولاً.
warning-proof-unknown = أثناء الإعداد عليك تأكيد هويتك، بتطبيق أو برمز مثلاً. إذا لم يكن لديك سوى كلمة مرور، فتوقّف. اطلب من الدعم الفني تصريح وصول مؤقت (Temporary Access Pass).
warning-company-network = لا تسمح شركتك بذلك إلا داخل شبكتها. صِل هذا الكمبيوتر وهاتفك بها.
warning-app-protection = قد تمنع قواعد شركتك تطبيق Authenticator من العمل. إذا ظهرت لك رسالة عن ذلك، فليس الخطأ منك. ابحث عن الرسالة هنا. ثم أرسل النص الذي تجده إلى قسم تقنية المعلومات.
warning-text-messages-end = توقف Microsoft تدريجيًا تسجيل الدخول بالرسائل النصية والمكالمات، وينتهي لمعظم الناس في فبراير 2027. ويحل مفتاح المرور محلها.
warning-pass-clock = لا تبدأ إلا إذا كانت لديك عشر دقائق. فبعد أن تكتب التصريح، يجب أن تكمل الباقي خلال هذه المدة.
warning-both-sides = أنت تستخدم حسابك في ملف العمل وفي الملف الشخصي على هاتفك. يحتاج كل ملف إلى مفتاح مرور خاص به. ستنشئ الثاني في النهاية.
warning-work-side-may-be-locked = في ملف العمل، قد يكون على شركتك أن تسمح بتطبيق Authenticator. إذا كان زر التفعيل رماديًا، فاسأل الدعم الفني.
warning-switch-may-be-locked = تدير شركتك هذا الهاتف، وربما قفلت زر التفعيل. إذا كان رماديًا، فاسأل الدعم الفني.
warning-altered-phone = يرفض Authenticator الهواتف التي أُجري لها root، وقد يعدّ هاتفك واحدًا منها لأن نظامه ليس نظام الشركة المصنّعة. وقد يفشل أيضًا فحص شركتك للهاتف. جرّب مرة واحدة. إذا لم ينجح الأمر، فاستخدم هاتفًا آخر أو اطلب مفتاح أمان.

## Stops: what it is

stop-cloud-without-passkeys = مفاتيح المرور غير متاحة لحسابك
stop-phone-too-old = نظام هذا الهاتف أقدم من أن يدعم مفتاح المرور
stop-phone-not-supported = لا يستطيع هذا الهاتف حفظ مفتاح المرور
stop-phone-usually-too-old = هذا الهاتف على الأرجح أقدم من أن يدعم مفتاح المرور
stop-switch-missing = ربما ليس في هذا الهاتف زر تفعيل مفاتيح المرور
stop-no-second-proof = ينقصك شيء واحد قبل أن تبدأ
stop-pass-not-issued-here = لسنا متأكدين من نوع الرمز الذي لديك
stop-passkey-already-demanded = تحتاج أولاً إلى تصريح وصول مؤقت (Temporary Access Pass)
stop-phone-sign-in-closed = قواعد شركتك لا تسمح لهذا الهاتف بالدخول بعد
stop-phone-management-unknown = تحقق أولاً مما إذا كانت شركتك تدير هاتفك
stop-pass-would-be-lost = ستخسر تصريح الوصول المؤقت
stop-remote-session = اذهب إلى الكمبيوتر نفسه
stop-computer-cannot = لا يستطيع هذا الكمبيوتر إنشاء مفتاح المرور
stop-no-allowed-route = إعدادات شركتك لا تترك أي طريقة متاحة

stop-cloud-without-passkeys-why = حسابك موجود في سحابة Microsoft التي تشغّلها شركة 21Vianet في الصين، وليس فيها مفاتيح مرور. لم ترتكب أي خطأ.
stop-phone-too-old-why = تحتاج مفاتيح المرور في Authenticator إلى iOS بالإصدار { $ios } أو أحدث، أو Android بالإصدار { $android } أو أحدث. لا تستطيع الأنظمة الأقدم حفظ مفتاح مرور.
stop-phone-not-supported-why = ينقص هواتف هذا النوع ما يحتاج إليه Authenticator لمفتاح المرور. ولا يمكن لأي تطبيق أو إعداد تغيير ذلك.
stop-phone-usually-too-old-why = معظم الهواتف بهذا النظام تعمل بإصدار Android 13 أو أقدم. ومفاتيح المرور تحتاج إلى Android 14 أو أحدث.
stop-switch-missing-why = في Android 14، قد لا يوجد في بعض هواتف هذه الماركة زر التفعيل الذي يتيح حفظ مفاتيح المرور في Authenticator. والحل هو التحديث إلى Android 15 أو أحدث.
stop-no-second-proof-why = كلمة المرور وحدها لا تكفي لإضافة مفتاح مرور. تطلب منك Microsoft أن تثبت هويتك مرة ثانية. ومن دون ذلك ستدور في حلقة مفرغة.
stop-pass-not-issued-here-why = تقول شركتك إنها لا تستخدم تصاريح الوصول المؤقتة (Temporary Access Pass). ربما يكون رمزك شيئًا آخر.
stop-passkey-already-demanded-why = تطلب شركتك بالفعل مفتاح مرور عند كل تسجيل دخول. ومن دون تصريح وصول مؤقت لا يمكنك الدخول لإنشاء مفتاح.
stop-phone-sign-in-closed-why = لا يُسمح بتسجيل الدخول إلا من الهواتف التي تديرها الشركة، والطرق الأخرى مغلقة أيضًا. ليس الخطأ منك، ولن يفيد تكرار المحاولة.
stop-phone-management-unknown-why = لا يُسمح بتسجيل الدخول إلا من الهواتف التي تديرها شركتك. ولا نستطيع أن نعرف هل هاتفك منها.
signs-of-management = تدير شركتك هذا الهاتف إذا كانت هي من أعطاك إياه، أو إذا كان على تطبيقات عملك رمز الحقيبة، أو إذا أعددت الهاتف للعمل بتطبيق { $portal }.
stop-pass-would-be-lost-why = الطرق التي تسمح بها شركتك تستهلك تصريحك في غير مكانه. والحل تصريح يعمل أكثر من مرة.
stop-remote-session-why = الطريقة الوحيدة المتاحة لك تحتاج إلى Bluetooth بين هذا الكمبيوتر وهاتفك. لكنك تستخدم هذا الكمبيوتر من مكان آخر.
stop-computer-cannot-why = الطريقة الوحيدة المتاحة لك تحتاج إلى Bluetooth وإلى نظام حديث على الكمبيوتر. وهذا الكمبيوتر ينقصه واحد منهما على الأقل.
stop-no-allowed-route-why = لا تصلح لك أي طريقة من الطرق التي تسمح بها شركتك. ولا يستطيع تغيير ذلك إلا قسم تقنية المعلومات.

## Stops: who acts, and the next action

owner-user = يمكنك حل هذا بنفسك
stop-yours = خطوتك التالية
owner-helpdesk = يمكن للدعم الفني حل هذا
owner-admin = يمكن لقسم تقنية المعلومات حل هذا

next-update-phone = ثبّت أحدث تحديث للنظام على هاتفك، ثم ابدأ هنا من جديد.
next-other-phone = استخدم هاتفًا آخر بنظام iOS بالإصدار { $ios } أو أحدث، أو Android بالإصدار { $android } أو أحدث.
next-security-key = اطلب من الدعم الفني مفتاح أمان بدلاً من ذلك.
next-find-version = ابحث عن إصدار نظام هاتفك، ثم عُد وأدخله.
next-look-for-switch = ابحث بنفسك عن زر التفعيل. إذا وجدته في هاتفك، فيمكنك المتابعة.
next-ask-for-pass = اطلب من الدعم الفني تصريح وصول مؤقت (Temporary Access Pass). لا تستخدمه في أي مكان قبل أن تعود إلى هنا.
next-ask-for-multi-use-pass = اطلب من الدعم الفني تصريح وصول مؤقت (Temporary Access Pass) يعمل أكثر من مرة.
next-ask-what-code = اسأل الدعم الفني عن الغرض من رمزك وعن كيفية إضافة مفتاح مرور به.
next-ask-whether-managed = اسأل الدعم الفني هل تدير الشركة هاتفك، ثم عُد وغيّر إجابتك.
next-send-to-it = أرسل الرسالة أدناه إلى قسم تقنية المعلومات.
next-use-this-computer = شغّل هذا البرنامج على الكمبيوتر الذي أمامك.
next-other-computer = استخدم كمبيوتر أحدث فيه Bluetooth.
next-change-answers = إذا كان في ما سبق شيء غير صحيح، فعُد وغيّر إجاباتك.

## What to have ready

ready-new-enough = نظام هاتفي { $version } أو أحدث
ready-new-enough-fix = ابحث عن تحديث في إعدادات هاتفك. إذا لم تجد تحديثًا، فاطلب من الدعم الفني مفتاح أمان.
ready-new-enough-hint = تجد الإصدار في { $path }.
ready-switch-there = وجدت زر التفعيل في هاتفي
ready-switch-there-fix = حدّث هاتفك إلى Android 15 أو أحدث، أو اطلب من الدعم الفني مفتاح أمان.
ready-switch-there-hint = ابحث في إعدادات الهاتف عن «مفتاح المرور» أو «passkey». يجب أن تجد قائمة خدمات يمكن تشغيل التطبيقات فيها.
ready-screen-lock = هاتفي محمي برمز PIN أو نقش أو رمز قفل
ready-screen-lock-fix = افتح إعدادات هاتفك. ابحث عن قفل الشاشة أو رمز القفل. ثم عيّن قفلاً.
ready-screen-lock-hint = من دون قفل للشاشة، لا يستطيع Authenticator حفظ مفتاح مرور.
ready-bluetooth = ميزة Bluetooth مشغّلة على هاتفي
ready-bluetooth-fix = شغّل Bluetooth من إعدادات هاتفك. إذا كان ذلك مقفلاً، فاسأل الدعم الفني.
ready-bluetooth-hint = يكفي أن تكون ميزة Bluetooth مشغّلة. لا حاجة إلى الاقتران بأي جهاز.
ready-work-side-on = ملف العمل في هاتفي مشغّل
ready-work-side-on-fix = شغّل تطبيقات عملك من إعدادات هاتفك. إذا لم تكن لديك تطبيقات عمل، فارجع وغيّر إجابتك.
ready-work-side-on-hint = إذا كانت تطبيقات العمل رمادية، فهي متوقفة مؤقتًا. شغّلها.
ready-company-network = هاتفي وهذا الكمبيوتر متصلان بشبكة الشركة
ready-company-network-fix = عُد إلى هنا عندما تكون في العمل، أو اسأل الدعم الفني كيف تتصل بالشبكة.
ready-company-network-hint = لا تسمح شركتك بذلك إلا على شبكتها.
ready-proof-at-hand = { $proof } في متناول يدي
ready-proof-at-hand-fix = أحضر هذا أولاً، ثم عُد. ستبقى إجاباتك هنا. إذا ضاع منك، فاسأل الدعم الفني.
ready-proof-at-hand-hint = سيُطلب منك بعد قليل.
proof-hand-app = التطبيق الذي أوافق به
proof-hand-code = التطبيق الذي يعرض رمزي
proof-hand-sms = الهاتف الذي تصلني عليه الرسالة أو المكالمة
proof-hand-key = مفتاح الأمان
proof-hand-tap-once = تصريح الوصول المؤقت
proof-hand-tap-multi = تصريح الوصول المؤقت
stop-platform-not-allowed = لا تستخدم شركتك هواتف من هذا النوع لمفاتيح المرور
stop-platform-not-allowed-why = اختارت شركتك أنواع الهواتف التي يمكن أن تحفظ مفتاح المرور، وهاتفك ليس منها. لم ترتكب أي خطأ.
