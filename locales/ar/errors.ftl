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

-nobody-asks = لن يطلب منك أحد في شركتك أو في Microsoft أبدًا تصريحك أو رمزًا أو صورة رمز QR الخاص بك.
-check-who = قبل إصدار تصريح أو إعادة تعيين أي شيء، يُرجى التحقق من هوية صاحب الطلب. هذه الرسالة لا تثبت هوية مرسلها.
-log-policy = يُرجى تصفية سجل تسجيل الدخول حسب المستخدم والوقت ورمز الخطأ، فالسجل يذكر اسم السياسة. إذا كان التطبيق Microsoft Authenticator والمورد ea890292-c8c8-4433-b5ea-b09d0668e1a6، فربما يكون تسجيل مفتاح المرور هو المحظور.
request-user = مرحبًا، أقوم بإعداد مفتاح مرور في Microsoft Authenticator. ما يمكنني فعله بنفسي لم يكفِ. أرجو مساعدتي على المتابعة.
request-helpdesk = مرحبًا، أقوم بإعداد مفتاح مرور في Microsoft Authenticator وأحتاج إلى مساعدة الدعم الفني للمتابعة.
request-admin = مرحبًا، أقوم بإعداد مفتاح مرور في Microsoft Authenticator، ويوقفني إعداد من إعدادات الشركة. أرجو تحويل هذه الرسالة إلى قسم تقنية المعلومات.
request-screen = الكلمات على شاشتي: { $quote }
request-number = الرقم على شاشتي: { $number }
request-about = الموضوع: { $title }
request-place = أين وصلت: { $place }
request-sign-in = طريقة تسجيل الدخول اليوم: { $way }
request-time = الوقت: { $time }
request-it = إلى قسم تقنية المعلومات:
request-unknown = هذا الرقم غير موجود في قائمة البرنامج. ما تقوله Microsoft عنه: { $address }

## 1 passkey-not-accepted (medium)

error-passkey-not-accepted-title = لم تقبل Microsoft مفتاح المرور هذا
error-passkey-not-accepted-meaning = أُنشئ مفتاح المرور على هاتفك، لكن شركتك لا تقبل إلا المفاتيح التي تُنشأ داخل تطبيق Authenticator. لم ترتكب أي خطأ: صفحة الويب هي التي قادتك إلى الطريقة الأخرى.
error-passkey-not-accepted-do-1 = على هاتفك، افتح Authenticator واضغط على حساب عملك. اضغط على { $auth-settings } ثم { $auth-delete-passkey }. بذلك تحذف مفتاح المرور المرفوض فقط.
error-passkey-not-accepted-do-2 = ابقَ في Authenticator، واضغط على حساب عملك مجددًا ثم على { $auth-create-a-passkey }. اتبع الخطوات هناك.
error-passkey-not-accepted-do-3 = إذا رُفض مفتاح المرور مرة أخرى، فأرسل إلى الدعم الفني الرسالة أدناه.
error-passkey-not-accepted-it = الأرجح أن attestation مفروض وأن مفتاح المرور جاء عبر مسار WebAuthn (أي { $ms-having-trouble } أو معالج المقاطعة عند تسجيل الدخول)، وهو مسار لا يستطيع تقديم attestation. على الشخص حذف مفتاح المرور المتبقي ثم التسجيل داخل Authenticator. ويمكن أن يُخصَّص لمن يضطرون إلى استخدام رمز QR ملف تعريف منفصل لمفاتيح المرور (passkey profile) دون attestation.

## 2 app-protection-block (medium)

error-app-protection-block-title = قاعدة في شركتك توقف Authenticator هنا
error-app-protection-block-meaning = تشترط شركتك في هذه النقطة تطبيقًا محميًا بطريقة خاصة، ولا يمكن أن يكون Authenticator كذلك. ليس الخطأ منك، ولن يفيد تكرار المحاولة.
error-app-protection-block-do-1 = توقّف هنا. لا حاجة إلى حذف أي شيء أو البدء من جديد.
error-app-protection-block-do-2 = أرسل إلى الدعم الفني الرسالة أدناه. فهم يستطيعون تغيير القاعدة.
error-app-protection-block-it = هناك سياسة وصول مشروط (Conditional Access) تشترط app protection policy أو approved client app وتشمل تسجيل الدخول إلى Authenticator، وهو broker ولا يمكنه استيفاء هذا الشرط. الحلول الموثّقة: استهداف تطبيقات محددة باستخدام عامل تصفية (filter)، أو الجمع بين الشرط وبين compliant device باستخدام OR، أو استثناء محدود المدة مع ضوابط تعويضية. توثّق Microsoft استثناء Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b)، لكن ليس في كل إصدارات الصفحة، لذا يُرجى التحقق منه في المستأجر (tenant) لديكم.

## 3 compliant-device-required (high)

error-compliant-device-required-title = تريد شركتك إدارة هذا الهاتف أولاً
error-compliant-device-required-meaning = قاعدة في شركتك لا تسمح بالمرور هنا إلا للهواتف التي تديرها. الرسالة سببها تلك القاعدة، وليس شيئًا فعلته.
error-compliant-device-required-do-1 = لا تضغط على { $auth-continue } الآن. فقد تبدأ شركتك عندئذٍ في إدارة هاتفك.
error-compliant-device-required-do-2 = لا تدع شركتك تدير الهاتف إلا إذا طلب منك الدعم الفني ذلك.
error-compliant-device-required-do-3 = أرسل إلى الدعم الفني الرسالة أدناه، واسأل هل يجب أن تدير الشركة هذا الهاتف. بعد أن يتضح الأمر، عُد إلى هنا وتابع.
error-compliant-device-required-it = يُطبَّق شرط الجهاز المتوافق (compliant device) على التسجيل من الهاتف: قراءة الطرق (UserAuthenticationMethod.Read) مستثناة، أما كتابتها (UserAuthenticationMethod.ReadWrite) فلا. الحل إما تسجيل الهاتف في الإدارة أو استثناء عملية التسجيل. توثّق Microsoft لهذا الغرض Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b)، ويُرجى التحقق منه في المستأجر (tenant) لديكم. ويستثني بعض المختصين أيضًا Azure Credential Configuration Endpoint Service (App ID ea890292-c8c8-4433-b5ea-b09d0668e1a6)، وهو غير موثّق.

## 4 signin-blocked-security-info (medium)

error-signin-blocked-security-info-title = لا يُسمح بهذه الخطوة إلا من أماكن أو أجهزة معيّنة
error-signin-blocked-security-info-meaning = تحمي شركتك هذه الخطوة حتى لا يستطيع أحد غيرك تغيير طريقة تسجيل دخولك. لم ترتكب أي خطأ.
error-signin-blocked-security-info-do-1 = إذا كنت تعرف المكان أو الجهاز الذي تشترطه شركتك، مثل شبكة المكتب، فحاول مجددًا من هناك.
error-signin-blocked-security-info-do-2 = وإلا فاطلب من الدعم الفني { $ms-temporary-access-pass }. إنه رمز يعمل لمدة قصيرة. استخدمه على هاتفك، لا على هذا الكمبيوتر. { -nobody-asks }
error-signin-blocked-security-info-do-3 = إذا استمر المنع، فأرسل إلى الدعم الفني الرسالة أدناه.
error-signin-blocked-security-info-it = على الأرجح AADSTS53010 (ProofUpBlockedDueToSecurityInfoAcr): سياسة على إجراء المستخدم Register security information، أو قوة مصادقة (authentication strength) تحظر نقاط نهاية بيانات الاعتماد. تسجيل الدخول إلى Authenticator يخضع هو أيضًا لهذه السياسة. يستوفي TAP شرط MFA من أي جهاز أو مكان. يُرجى التوفيق بين سياسة الأجهزة المحمولة وسياسة التسجيل. ويظهر العنوان نفسه أيضًا مع 53003 عندما تحظر سياسة ما أنظمة أجهزة معيّنة (device platforms). { -check-who }

## 5 finish-setup-on-web (medium)

error-finish-setup-on-web-title = يوجّهك Authenticator إلى متصفح الويب
error-finish-setup-on-web-meaning = تطلب قواعد شركتك مفتاح مرور قبل أن يكون لديك واحد. لذلك قد يظل التطبيق والمتصفح يحيلك كل منهما إلى الآخر. ليس الخطأ منك.
error-finish-setup-on-web-do-1 = توقّف هنا الآن، حتى لا تدور في حلقة مفرغة.
error-finish-setup-on-web-do-2 = لا تضغط على { $auth-open-browser } إلا إذا طلب منك الدعم الفني ذلك.
error-finish-setup-on-web-do-3 = أرسل إلى الدعم الفني الرسالة أدناه. فهم يستطيعون مساعدتك على المتابعة.
error-finish-setup-on-web-it = قوة مصادقة (authentication strength) تقبل مفاتيح المرور فقط على كل الموارد تشمل أيضًا تسجيل الدخول اللازم لإنشاء أول مفتاح مرور. الحل الموثّق: سياستان منفصلتان لأجهزة سطح المكتب والأجهزة المحمولة، مع قوة مصادقة للأجهزة المحمولة تضم TAP ومفتاح المرور وتطابق القوة المستخدمة مع Register security information، أو عامل تصفية للتطبيقات (app filter). الإكمال في المتصفح لا ينجح إلا إذا كان attestation متوقفًا.

## 6 contact-admin-no-mfa (medium)

error-contact-admin-no-mfa-title = تحتاج إلى طريقة ثانية لإثبات هويتك
error-contact-admin-no-mfa-meaning = لا يمكنك إضافة مفتاح مرور إلا إذا أثبتّ هويتك مرة ثانية. وليس في حسابك طريقة لذلك بعد. لا يمكنك حل هذا وحدك، ولم ترتكب أي خطأ.
error-contact-admin-no-mfa-do-1 = اطلب من الدعم الفني { $ms-temporary-access-pass }. إنه رمز يعمل لمدة قصيرة. يمكنك أن ترسل إليهم الرسالة أدناه. { -nobody-asks }
error-contact-admin-no-mfa-do-2 = عندما تحصل على الرمز، استخدمه على هاتفك، لا على هذا الكمبيوتر. فقد لا يعمل إلا مرة واحدة.
error-contact-admin-no-mfa-do-3 = ثم عُد إلى هنا وتابع مع الخطوة التالية. إذا لم يعمل الرمز، فأخبر الدعم الفني.
error-contact-admin-no-mfa-it = ليس في الحساب أي طريقة MFA، والتسجيل يتطلب MFA أو Temporary Access Pass. يُرجى إصدار TAP لاستخدامه على الهاتف: بعد تسجيل الدخول بتصريح TAP يعمل مرة واحدة يجب إكمال التسجيل خلال 10 دقائق، أما TAP متعدد الاستخدام فيمكن استعماله مجددًا ويعيد بدء هذه المهلة. { -check-who }

## 7 lets-try-something-else (high)

error-lets-try-something-else-title = سجّل الدخول مرة أخرى بطريقة مختلفة
error-lets-try-something-else-meaning = تعارضت قاعدتان من قواعد الأمان. لم ترتكب أي خطأ، وكثيرًا ما تُحل المشكلة بالبدء من جديد.
error-lets-try-something-else-do-1 = أغلق كل نوافذ المتصفح.
error-lets-try-something-else-do-2 = افتح الصفحة { $ms-security-info } مجددًا من هذا البرنامج.
error-lets-try-something-else-do-3 = عند تسجيل الدخول، اختر طريقة مختلفة عن المرة السابقة.
error-lets-try-something-else-do-4 = إذا ظهرت الكلمات نفسها على الشاشة مجددًا، فأرسل إلى الدعم الفني الرسالة أدناه.
error-lets-try-something-else-it = تتعارض قوة المصادقة (authentication strength) على إجراء المستخدم Register security information مع القاعدة التي تجعل My Sign-Ins تطلب MFA إذا لم يُجرَ خلال آخر 10 دقائق. الحل الموثّق: ضبط sign-in frequency على Every time لهذا الإجراء. ويمكن للشخص أيضًا تسجيل الدخول مجددًا بطريقة تقبلها قوة المصادقة.

## 8 key-type-blocked (medium)

error-key-type-blocked-title = حُفظ مفتاح المرور في غير مكانه على الأرجح
error-key-type-blocked-meaning = حُفظ على الأرجح في مدير كلمات مرور آخر، مثل Samsung Pass، وشركتك لا تقبل مفاتيح المرور من هناك. يحدث هذا بسهولة، لأن الهواتف تقترح تطبيقاتها الخاصة أولاً.
error-key-type-blocked-do-1 = احذف مفتاح المرور الجديد من التطبيق الذي حُفظ فيه.
error-key-type-blocked-do-2 = حاول مجددًا. عندما يسألك الهاتف عن مكان حفظ مفتاح المرور، اختر { $auth-name }.
error-key-type-blocked-do-3 = إذا لم تجده، فابحث عن { $samsung-use-a-different-passkey } أو كلمات مشابهة.
error-key-type-blocked-do-4 = إذا اخترت Authenticator فعلاً وظل المفتاح مرفوضًا، فأرسل إلى الدعم الفني الرسالة أدناه.
error-key-type-blocked-it = معرّف AAGUID لمفتاح المرور الجديد غير مسموح به لهذا المستخدم، وغالبًا لأن موفّرًا آخر تولّى الطلب. إذا رُفض Authenticator نفسه، فيُرجى السماح بمعرّفيه: المعرّف de1e552d-db1d-4423-a619-566b625cdc84 (Android) والمعرّف 90a3ccdf-635c-4729-a248-9b709135078f (iOS).

## 9 passkey-not-registered (medium)

error-passkey-not-registered-title = لم يُحفظ مفتاح المرور هذه المرة
error-passkey-not-registered-meaning = ربما استغرق الأمر وقتًا طويلاً، أو أُلغي، أو استخدمت نافذة تصفح خاص. لم يتعطل شيء. يمكنك ببساطة أن تحاول مجددًا.
error-passkey-not-registered-do-1 = استخدم نافذة عادية في Microsoft Edge أو Google Chrome، لا نافذة تصفح خاص ولا نافذة داخل برنامج آخر.
error-passkey-not-registered-do-2 = افتح قفل هاتفك وأبقِه في يدك، ثم ابدأ من جديد.
error-passkey-not-registered-do-3 = إذا لم ينجح الأمر مرة ثانية، فأرسل إلى الدعم الفني الرسالة أدناه.
error-passkey-not-registered-it = يحدث هذا عادةً مع متصفح مضمّن (لوحظ في نافذة تسجيل الدخول في Windows App) أو انتهاء المهلة أو نافذة تصفح خاص. يُرجى توجيه المستخدمين إلى التسجيل في نافذة متصفح عادية، لا عبر Windows App.

## 10 passkey-already-exists (high)

error-passkey-already-exists-title = تركت محاولة سابقة مفتاح مرور على الهاتف
error-passkey-already-exists-meaning = يوجد بالفعل مفتاح مرور على هاتفك، لكن ربما لا يعرفه حساب عملك. قد يحدث هذا عندما تتوقف محاولة سابقة في منتصفها.
error-passkey-already-exists-do-1 = افتح الصفحة { $ms-security-info }. إذا كان مفتاح المرور في القائمة، فربما انتهيت بالفعل: انتقل إلى التحقق الأخير في هذا البرنامج.
error-passkey-already-exists-do-2 = إذا لم يكن في القائمة، فافتح Authenticator على هاتفك واضغط على حساب عملك. اضغط على { $auth-settings } ثم { $auth-delete-passkey }.
error-passkey-already-exists-do-3 = اضغط على حساب عملك مجددًا ثم على { $auth-create-a-passkey }.
error-passkey-already-exists-do-4 = إذا لم ينجح الأمر مرة أخرى، فأرسل إلى الدعم الفني الرسالة أدناه.
error-passkey-already-exists-it = يوجد مفتاح مرور محليًا في Authenticator دون مقابل له في Entra، بعد رفض بسبب attestation أو انتهاء المهلة أو موفّر غير مسموح به. على الشخص حذف مفتاح المرور المحلي والمحاولة مجددًا. يُرجى حذف الإدخال القديم على الخادم إن وُجد.

## 11 work-profile-cannot-sign-in (high)

error-work-profile-cannot-sign-in-title = مفتاح المرور في الملف الآخر على هاتفك
error-work-profile-cannot-sign-in-meaning = يفصل هاتفك بين تطبيقات العمل في ملف العمل والتطبيقات الشخصية في الملف الشخصي. لا يعمل مفتاح المرور إلا في الملف الذي أُنشئ فيه. الأرجح أنك تحتاج فقط إلى مفتاح ثانٍ.
error-work-profile-cannot-sign-in-do-1 = افتح Authenticator في ملف العمل، وهو الذي عليه رمز الحقيبة.
error-work-profile-cannot-sign-in-do-2 = اضغط هناك على حساب عملك، ثم على { $auth-create-a-passkey }. يمكنك الاحتفاظ بمفتاح المرور الأول.
error-work-profile-cannot-sign-in-do-3 = إذا لم تجد Authenticator عليه رمز حقيبة، أو لم ينجح الأمر، فأرسل إلى الدعم الفني الرسالة أدناه.
error-work-profile-cannot-sign-in-it = في Android لا يمكن استخدام مفتاح المرور إلا في ملف التعريف (profile) الذي أُنشئ فيه. يجب أن يكون Authenticator مثبّتًا في ملف العمل، وأن يُسمح به هناك كموفّر لبيانات الاعتماد، وأن يكون له مفتاح مرور خاص به. المفتاح الموجود في ملف التعريف الشخصي لا يكفي.

## 12 sign-in-another-way (high)

error-sign-in-another-way-title = لم يعد مفتاح المرور هذا يعمل
error-sign-in-another-way-meaning = لم تتمكن Microsoft من استخدام مفتاح المرور الموجود على هاتفك. لم يعد صالحًا، لكن يمكنك إنشاء مفتاح جديد بسرعة.
error-sign-in-another-way-do-1 = سجّل الدخول بطريقة أخرى متوفرة لديك.
error-sign-in-another-way-do-2 = احذف مفتاح المرور القديم: في Authenticator اضغط على حساب عملك، ثم { $auth-settings }، ثم { $auth-delete-passkey }. إذا كان ظاهرًا أيضًا في الصفحة { $ms-security-info }، فاحذفه من هناك كذلك.
error-sign-in-another-way-do-3 = أنشئ مفتاح مرور جديدًا بمساعدة هذا البرنامج.
error-sign-in-another-way-do-4 = إذا لم تكن لديك طريقة أخرى لتسجيل الدخول، فأرسل إلى الدعم الفني الرسالة أدناه.
error-sign-in-another-way-it = لم يعد مفتاح المرور على الجهاز صالحًا لهذا الحساب. على الشخص تسجيل الدخول بطريقة أخرى أو بتصريح TAP، وإزالة مفتاح المرور القديم، ثم التسجيل مجددًا. { -check-who }

## 13 passkey-no-longer-usable (high)

error-passkey-no-longer-usable-title = أُزيل مفتاح المرور هذا من حسابك
error-passkey-no-longer-usable-meaning = ما زال مفتاح المرور القديم على هاتفك، لكن حسابك لم يعد يعرفه. كل ما تحتاج إليه هو مفتاح جديد.
error-passkey-no-longer-usable-do-1 = في Authenticator اضغط على حساب عملك، ثم { $auth-settings }، ثم { $auth-delete-passkey }.
error-passkey-no-longer-usable-do-2 = أنشئ مفتاح مرور جديدًا بمساعدة هذا البرنامج.
error-passkey-no-longer-usable-do-3 = إذا لم تستطع تسجيل الدخول من دون المفتاح القديم، فأرسل إلى الدعم الفني الرسالة أدناه.
error-passkey-no-longer-usable-it = حُذف مفتاح المرور على الخادم وبقي على الهاتف. على الشخص حذف النسخة المحلية والتسجيل مجددًا. يُرجى إصدار TAP إذا لم تبقَ طريقة أخرى. { -check-who }

## 14 phone-option-or-qr-missing (high)

error-phone-option-or-qr-missing-title = لا يعرض الكمبيوتر هاتفك
error-phone-option-or-qr-missing-meaning = لا يظهر رمز QR إلا إذا كان الكمبيوتر والهاتف يستطيعان اكتشاف أحدهما الآخر. في الغالب تكون ميزة Bluetooth متوقفة أو غير مسموح بها، أو يكون الهاتف بعيدًا.
error-phone-option-or-qr-missing-do-1 = شغّل Bluetooth على الكمبيوتر وعلى الهاتف. لا حاجة إلى الاقتران بينهما.
error-phone-option-or-qr-missing-do-2 = ضع الهاتف بجانب الكمبيوتر وتأكد من أن كليهما متصل بالإنترنت. ثم ابحث مجددًا عن { $ms-phone-option }.
error-phone-option-or-qr-missing-do-3 = لم يظهر بعد؟ ارجع في هذا البرنامج واختر طريقة دون رمز QR. فهي لا تحتاج إلى Bluetooth.
error-phone-option-or-qr-missing-do-4 = إذا لم تُعرض عليك طريقة أخرى، فأرسل إلى الدعم الفني الرسالة أدناه.
error-phone-option-or-qr-missing-it = ميزة Bluetooth متوقفة أو ممنوعة بسياسة أو خارج المدى، أو أن أحد الجهازين غير متصل بالإنترنت. يمكن السماح باستخدام Bluetooth لمفاتيح المرور فقط: ServicesAllowedList مع الخدمة 0000FFFD-0000-1000-8000-00805F9B34FB والخدمة 0000FFF9-0000-1000-8000-00805F9B34FB. المسار داخل التطبيق ومسار الانتقال من الكمبيوتر إلى التطبيق لا يحتاجان إلى Bluetooth.

## 15 stuck-connecting-to-device (medium)

error-stuck-connecting-to-device-title = لا يستطيع الكمبيوتر والهاتف الاتصال أحدهما بالآخر
error-stuck-connecting-to-device-meaning = قُرئ رمز QR، لكن الكمبيوتر والهاتف لا يستطيعان الاتصال. في الغالب تمنع الشبكة ذلك، وهذا شيء لا يمكنك رؤيته.
error-stuck-connecting-to-device-do-1 = ألغِ العملية، وتأكد من تشغيل Bluetooth على الجهازين، ثم حاول مرة أخرى.
error-stuck-connecting-to-device-do-2 = إذا كان مسموحًا لك، فجرّب ذلك على شبكة أخرى.
error-stuck-connecting-to-device-do-3 = أو ارجع في هذا البرنامج واختر طريقة دون رمز QR.
error-stuck-connecting-to-device-do-4 = أرسل إلى الدعم الفني الرسالة أدناه، حتى يسمحوا بالاتصال.
error-stuck-connecting-to-device-it = الأرجح أن خوادم النفق (tunnel) الخاصة بمسار QR محجوبة أو أن اتصالها معترَض. يُرجى السماح بالوصول من الكمبيوتر والهاتف إلى cable.ua5v.com (لهواتف Android)، وإلى cable.auth.com، وإلى app-site-association.cdn-apple.com، وإلى app-site-association.networking.apple (لأجهزة iPhone وiPad)، دون خادم وكيل (proxy) ودون فحص TLS. ويجب أن تعمل ميزة Bluetooth على الجهازين.

## 16 tap-blocked-by-policy (high)

error-tap-blocked-by-policy-title = رُفض تصريح الوصول المؤقت
error-tap-blocked-by-policy-meaning = ربما استُخدم الرمز من قبل، أو لا يتوافق مع إعدادات شركتك. لم ترتكب أي خطأ، لكنك تحتاج إلى رمز جديد.
error-tap-blocked-by-policy-do-1 = لا تُدخل الرمز نفسه مرة أخرى.
error-tap-blocked-by-policy-do-2 = اطلب من الدعم الفني { $ms-temporary-access-pass } جديدًا وأرسل إليهم الرسالة أدناه. { -nobody-asks }
error-tap-blocked-by-policy-do-3 = استخدم الرمز الجديد على هاتفك، لا على هذا الكمبيوتر. إذا رُفض هو أيضًا، فاتصل بالدعم الفني مجددًا.
error-tap-blocked-by-policy-it = المستخدم خارج نطاق سياسة Temporary Access Pass، أو أن التصريح متعدد الاستخدام بينما تفرض السياسة الاستخدام مرة واحدة، أو أنه استُخدم من قبل. يُرجى تصحيح السياسة وإصدار تصريح جديد. التصريح ذو المرة الواحدة يجب أن يُستخدم على الهاتف. { -check-who }

## 17 tap-not-offered (high)

error-tap-not-offered-title = لا تطلب صفحة تسجيل الدخول تصريح الوصول المؤقت
error-tap-not-offered-meaning = قد يحتاج الرمز الجديد إلى بضع دقائق حتى يعمل. وربما استُخدم الرمز من قبل، أو لم يُجهّز حسابك له بعد.
error-tap-not-offered-do-1 = انتظر بضع دقائق، ثم ابدأ تسجيل الدخول من جديد.
error-tap-not-offered-do-2 = ابحث عن { $ms-use-tap-instead } أو كلمات مشابهة في صفحة تسجيل الدخول.
error-tap-not-offered-do-3 = إذا لم تجده، فأرسل إلى الدعم الفني الرسالة أدناه واطلب منهم التحقق من الرمز. { -nobody-asks }
error-tap-not-offered-it = المستخدم خارج نطاق سياسة Temporary Access Pass، أو أن التصريح استُهلك، أو أن نسخه بين الخوادم لم يكتمل بعد (بضع دقائق). يُرجى التحقق من النطاق ومن حالة التصريح وإصدار تصريح جديد عند الحاجة. { -check-who }

## 18 tap-guest-refused (high)

error-tap-guest-refused-title = لا يمكن للضيوف الحصول على تصريح وصول مؤقت
error-tap-guest-refused-meaning = حسابك هنا حساب ضيف من مؤسسة أخرى، ولا يمكن إعطاء رمز كهذا للضيوف. هذه قاعدة عامة لا علاقة لها بك شخصيًا.
error-tap-guest-refused-do-1 = اطلب المساعدة في تسجيل الدخول من الدعم الفني في مؤسستك التي ينتمي إليها حسابك.
error-tap-guest-refused-do-2 = أخبر الدعم الفني هنا أيضًا، وأرسل إليهم الرسالة أدناه.
error-tap-guest-refused-it = لا يمكن إضافة Temporary Access Pass إلى ضيف خارجي، ولا يمكن للضيوف تسجيل مفاتيح المرور في مستأجر الموارد (resource tenant). يُرجى أن ينفّذ الشخص MFA في المستأجر الأصلي (home tenant).

## 19 more-information-required (medium)

error-more-information-required-title = تطلب منك شركتك إضافة طريقة لتسجيل الدخول
error-more-information-required-meaning = هذه ليست رسالة خطأ، ولم تفعل شيئًا غير صحيح. تعرض Microsoft هذه الصفحة عندما تريد شركتك زيادة أمان حسابك.
error-more-information-required-do-1 = هل ظهرت هذه الصفحة بعد أن بدأت تسجيل الدخول بنفسك؟ إذن اضغط على { $ms-next }. في معظم الشركات تكون الصفحة التالية على mysignins.microsoft.com.
error-more-information-required-do-2 = إذا أرادت أن تعرض لك رمز QR، فجرّب { $ms-different-method } ثم { $ms-passkey-in-authenticator }.
error-more-information-required-do-3 = إذا لم تكن متأكدًا من أن الصفحة حقيقية، فأغلقها واسأل الدعم الفني.
error-more-information-required-it = التسجيل مفروض عند تسجيل الدخول (interrupt mode)، وليس هناك عطل. قد تبدأ نسخة مفتاح المرور من المعالج مسار WebAuthn الذي يفشل مع attestation، وعندئذٍ يختار الشخص طريقة مختلفة ثم Passkey in Microsoft Authenticator.

## 20 restored-account-needs-sign-in (high)

error-restored-account-needs-sign-in-title = استُعيد حسابك من نسخة احتياطية: سجّل الدخول مرة واحدة
error-restored-account-needs-sign-in-meaning = الكلمات الحمراء مجرد تذكير. عاد اسم حسابك إلى هذا الهاتف، لكنك لم تسجّل الدخول بعد.
error-restored-account-needs-sign-in-do-1 = اضغط على الحساب الذي عليه الكلمات الحمراء { $auth-sign-in-to-add }.
error-restored-account-needs-sign-in-do-2 = سجّل الدخول. بعد ذلك يمكنك متابعة إنشاء مفتاح المرور.
error-restored-account-needs-sign-in-do-3 = إذا لم تستطع تسجيل الدخول، فأرسل إلى الدعم الفني الرسالة أدناه واطلب { $ms-temporary-access-pass }. { -nobody-asks }
error-restored-account-needs-sign-in-it = استُعيد الحساب من نسخة احتياطية لتطبيق Authenticator، وهي لا تتضمن مفاتيح المرور أبدًا. على الشخص تسجيل الدخول إلى الحساب مرة واحدة ثم تسجيل مفتاح مرور جديد. يُرجى إصدار TAP إذا لم تبقَ طريقة أخرى. { -check-who }

## 21 no-passkeys-available (high)

error-no-passkeys-available-title = لم يُعثر على مفتاح مرور على الهاتف
error-no-passkeys-available-meaning = ربما ينقص شيء بسيط، مثل قفل الشاشة أو الإنترنت. وعلى الهاتف الجديد هذا أمر طبيعي: مفاتيح المرور لا تنتقل من الهاتف القديم.
error-no-passkeys-available-do-1 = تأكد من أن الهاتف محمي بقفل شاشة.
error-no-passkeys-available-do-2 = تأكد من تشغيل Bluetooth والإنترنت على الهاتف وعلى الكمبيوتر. ثم حاول مجددًا.
error-no-passkeys-available-do-3 = لديك هاتف جديد؟ شغّل هذا البرنامج من البداية وأنشئ مفتاح مرور جديدًا. احتفظ بالهاتف القديم حتى تنتهي، إن كان لا يزال لديك.
error-no-passkeys-available-do-4 = إذا لم تكن لديك طريقة أخرى لتسجيل الدخول، فاطلب من الدعم الفني { $ms-temporary-access-pass } وأرسل إليهم الرسالة أدناه. { -nobody-asks }
error-no-passkeys-available-it = لا يوجد مفتاح مرور صالح للاستخدام على الهاتف: لا قفل للشاشة، أو لا Bluetooth أو إنترنت، أو بقي مفتاح المرور على الهاتف القديم (فهو لا يدخل أبدًا في النسخة الاحتياطية لتطبيق Authenticator). يُرجى إصدار TAP حتى يتمكن الشخص من التسجيل مجددًا. { -check-who }

## 22 rooted-or-jailbroken (high)

error-rooted-or-jailbroken-title = لا يثق Authenticator بنظام هذا الهاتف
error-rooted-or-jailbroken-meaning = يبدو أن نظام هذا الهاتف قد عُدّل. لم تعد Microsoft تسمح بحسابات العمل على هواتف كهذه، ولا تستطيع شركتك إيقاف ذلك.
error-rooted-or-jailbroken-do-1 = لا تُعدّ مفتاح المرور على هذا الهاتف.
error-rooted-or-jailbroken-do-2 = إذا كان لديك هاتف آخر، فاستخدمه وابدأ هذا البرنامج من جديد.
error-rooted-or-jailbroken-do-3 = وإلا فأرسل إلى الدعم الفني الرسالة أدناه واسألهم هل يمكنهم توفير طريقة أخرى، مثل مفتاح أمان.
error-rooted-or-jailbroken-it = اكتشف Authenticator هاتفًا عليه jailbreak أو root. في عام 2026 طرحت Microsoft تحذيرًا، ثم حظرًا للتسجيل ولتسجيل الدخول، ثم مسح بيانات اعتماد Entra. وهذا مفعّل دائمًا ولا يمكن إيقافه. يلزم هاتف آخر أو مفتاح أمان.

## 23 not-allowed-error (high)

error-not-allowed-error-title = انقطعت الخطوة قبل أن تكتمل
error-not-allowed-error-meaning = أُلغيت الخطوة، أو استغرقت وقتًا طويلاً، أو ظهرت نافذة أخرى في المقدمة. يحدث هذا بسهولة ولم يتعطل شيء.
error-not-allowed-error-do-1 = افتح قفل هاتفك وضعه بجانبك.
error-not-allowed-error-do-2 = حاول مجددًا دون استعجال. أبقِ نافذة المتصفح في المقدمة ولا تنقر في أي مكان آخر حتى تكتمل الخطوة.
error-not-allowed-error-do-3 = إذا تكرر ذلك، فأرسل إلى الدعم الفني الرسالة أدناه.
error-not-allowed-error-it = يدل NotAllowedError على إلغاء أو انتهاء مهلة أو فقدان التركيز (focus) أو فشل CTAP. في Windows توجد التفاصيل في سجل الأحداث Microsoft-Windows-WebAuthN/Operational.

## 24 something-went-wrong (medium)

error-something-went-wrong-title = لم توضّح صفحة Microsoft ما الخطأ
error-something-went-wrong-meaning = قد تعني هذه الرسالة أشياء كثيرة. وكثيرًا ما يكون السبب مفتاح مرور من محاولة سابقة أو من تطبيق آخر، وليس ذلك خطأك.
error-something-went-wrong-do-1 = انظر في الصفحة { $ms-security-info } وفي Authenticator. إذا تركت محاولة سابقة مفتاح مرور، فاحذفه.
error-something-went-wrong-do-2 = حاول مجددًا في متصفح آخر، في نافذة عادية.
error-something-went-wrong-do-3 = إذا لم ينجح الأمر بعد، فأرسل إلى الدعم الفني الرسالة أدناه.
error-something-went-wrong-it = رسالة عامة، وغالبًا ما يكون سببها بيانات اعتماد من مخزن (vault) غير صحيح. يُرجى حذف مفاتيح المرور القديمة، وتجربة متصفح آخر، ومراجعة سجلات تسجيل الدخول والتدقيق في وقت المحاولة.

## 25 method-missing-in-list (high)

error-method-missing-in-list-title = مفاتيح المرور في Authenticator غير مفعّلة لحسابك
error-method-missing-in-list-meaning = لا ترى { $ms-passkey-in-authenticator } في القائمة. على الأرجح لم تفعّل شركتك ذلك لحسابك. لا يمكنك تغيير ذلك بنفسك.
error-method-missing-in-list-do-1 = لا تختر { $ms-plain-passkey } بدلاً منه. فقد يُحفظ مفتاح المرور عندئذٍ في تطبيق غير صحيح.
error-method-missing-in-list-do-2 = هل يوجد في القائمة على صفحة { $ms-security-info } مفتاح مرور قديم لم تعد تستخدمه؟ احذفه. وإذا غيّرت شركتك شيئًا اليوم، فانتظر ساعتين ثم انظر مجددًا.
error-method-missing-in-list-do-3 = أرسل إلى الدعم الفني الرسالة أدناه. فهم يستطيعون تفعيله لك.
error-method-missing-in-list-it = يُرجى التحقق من أن Passkey (FIDO2) مفعّل، وأن المستخدم في مجموعة مستهدفة وليس في مجموعة مستثناة (الاستثناء له الأولوية)، وأن Allow self-service set up مضبوط على Yes، وأن ملف تعريف مفاتيح المرور (passkey profile) للمستخدم يسمح بمعرّفات AAGUID الخاصة بتطبيق Authenticator. لا تظهر هذه الطريقة أيضًا عندما يكون الحد الأقصى المسموح به قد أُعدّ من قبل، وخلال ساعة إلى ساعتين بعد تغيير السياسة.

## 26 code-53000-device-not-compliant (high)

error-code-53000-device-not-compliant-title = لا تسمح شركتك هنا إلا بأجهزة تم التحقق منها
error-code-53000-device-not-compliant-meaning = هناك قاعدة في شركتك تشترط أن يستوفي الجهاز متطلبات معيّنة أولاً. لم ترتكب أي خطأ.
error-code-53000-device-not-compliant-do-1 = توقّف هنا. تكرار المحاولة لن يغيّر شيئًا.
error-code-53000-device-not-compliant-do-2 = أرسل إلى الدعم الفني الرسالة أدناه والرقم 53000.
error-code-53000-device-not-compliant-it = الرمز 53000 (DeviceNotCompliant): شرط الجهاز المتوافق (compliant device) غير مستوفى. يُرجى جعل الجهاز متوافقًا أو استثناء عملية التسجيل. توثّق Microsoft لهذا الغرض Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b)، ويُرجى التحقق منه في المستأجر (tenant) لديكم.

## 27 code-53001-device-not-domain-joined (high)

error-code-53001-device-not-domain-joined-title = طُبّقت على جهازك قاعدة مخصصة لأجهزة كمبيوتر الشركة
error-code-53001-device-not-domain-joined-meaning = تشترط القاعدة كمبيوتر ينتمي إلى شبكة الشركة. ولا يمكن لهاتف أن يستوفي ذلك. لا يمكنك حل هذا بنفسك.
error-code-53001-device-not-domain-joined-do-1 = توقّف هنا. تكرار المحاولة لن يغيّر شيئًا.
error-code-53001-device-not-domain-joined-do-2 = أرسل إلى الدعم الفني الرسالة أدناه والرقم 53001.
error-code-53001-device-not-domain-joined-it = الرمز 53001 (DeviceNotDomainJoined): يُطبَّق شرط يتطلب جهازًا بانضمام مختلط (hybrid joined). يُرجى عدم تطبيقه على الهواتف.

## 28 code-53002-app-not-approved (high)

error-code-53002-app-not-approved-title = قاعدة في شركتك لا تسمح بهذا التطبيق
error-code-53002-app-not-approved-meaning = لدى شركتك قائمة تطبيقات معتمدة، والتطبيق المستخدم ليس فيها. ليس الخطأ منك.
error-code-53002-app-not-approved-do-1 = توقّف هنا. تكرار المحاولة لن يغيّر شيئًا.
error-code-53002-app-not-approved-do-2 = أرسل إلى الدعم الفني الرسالة أدناه والرقم 53002.
error-code-53002-app-not-approved-it = الرمز 53002 (ApplicationUsedIsNotAnApprovedApp): يُطبَّق شرط approved client app. أُعلن أن العمل بهذا الشرط سينتهي في مارس 2026، لذا يُرجى استبداله بسياسة app protection policy. لاحظوا أن Authenticator لا يستوفي هذه السياسة أيضًا، فيجب أن يبقى التسجيل خارجها.

## 29 code-53003-blocked-by-ca (high)

error-code-53003-blocked-by-ca-title = منعت قاعدة في شركتك تسجيل الدخول هذا
error-code-53003-blocked-by-ca-meaning = رفضت إحدى قواعد الأمان في شركتك تسجيل الدخول. لا يمكن لأحد أن يرى من هنا أي قاعدة هي، لكن الدعم الفني يستطيع ذلك.
error-code-53003-blocked-by-ca-do-1 = إذا عرضت الصفحة Correlation ID، فانسخه أو التقط له صورة.
error-code-53003-blocked-by-ca-do-2 = أرسله إلى الدعم الفني مع الرسالة أدناه.
error-code-53003-blocked-by-ca-it = الرمز 53003 (BlockedByConditionalAccess): أي سياسة وصول مشروط (Conditional Access). يذكر سجل تسجيل الدخول اسم السياسة، ويمكن البحث عنه باستخدام Correlation ID. إذا كان التطبيق Microsoft Authenticator والمورد ea890292-c8c8-4433-b5ea-b09d0668e1a6، فربما يكون تسجيل مفتاح المرور هو المحظور. يُرجى أيضًا التحقق من وجود حظر على أنظمة أجهزة معيّنة (device platforms).

## 30 code-53004-53011-risk (high)

error-code-53004-53011-risk-title = أوقفت Microsoft هذه العملية لحماية حسابك
error-code-53004-53011-risk-meaning = ترى Microsoft خطرًا وتريد أن يراجعه الدعم الفني أولاً. هذا وحده لا يعني أنك ارتكبت خطأ.
error-code-53004-53011-risk-do-1 = لا تستمر في المحاولة.
error-code-53004-53011-risk-do-2 = تواصل مع الدعم الفني قريبًا، وأرسل إليهم الرسالة أدناه.
error-code-53004-53011-risk-it = الرمز 53004 (ProofUpBlockedDueToRisk) أو الرمز 53011: التسجيل محظور بسبب الخطر. يُرجى التحقيق في الخطر ومعالجته، ثم السماح للشخص بالمحاولة مجددًا.

## 31 code-53009-app-protection (low)

error-code-53009-app-protection-title = ربما تعترض الطريق قاعدة خاصة بالتطبيقات المحمية
error-code-53009-app-protection-meaning = كثيرًا ما يعني هذا الرقم أن شركتك تشترط تطبيقًا محميًا بطريقة خاصة. وعادةً لا يمكنك تغيير ذلك.
error-code-53009-app-protection-do-1 = توقّف هنا الآن.
error-code-53009-app-protection-do-2 = أرسل إلى الدعم الفني الرسالة أدناه والرقم 53009.
error-code-53009-app-protection-it = ورد أن 53009 يشير إلى غياب سياسة حماية التطبيقات في Intune (app protection policy)، والمصدر غير مؤكد. لا يستطيع Authenticator استيفاء هذا الشرط: يُرجى البحث عن السياسة في سجل تسجيل الدخول، ثم استخدام عامل تصفية للتطبيقات (app filter)، أو الجمع مع compliant device باستخدام OR، أو استثناء عملية التسجيل.

## 32 code-530035-security-defaults (high)

error-code-530035-security-defaults-title = منعت الحماية الأساسية في شركتك تسجيل الدخول هذا
error-code-530035-security-defaults-meaning = تستخدم شركتك الحماية الأساسية من Microsoft، وهذه الحماية هي التي رفضت تسجيل الدخول هنا. لم ترتكب أي خطأ.
error-code-530035-security-defaults-do-1 = توقّف هنا. تكرار المحاولة لن يغيّر شيئًا على الأرجح.
error-code-530035-security-defaults-do-2 = أرسل إلى الدعم الفني الرسالة أدناه والرقم 530035.
error-code-530035-security-defaults-it = الرمز 530035 (BlockedBySecurityDefaults): إعدادات الأمان الافتراضية (security defaults) في المستأجر تحظر تسجيل الدخول. لا نعرف حلاً موثّقًا لهذه الخطوة. يُرجى مراجعة سجل تسجيل الدخول لمعرفة ما رُفض.

## 33 code-135010-key-not-found (high, cure medium)

error-code-135010-key-not-found-title = لا يعرف حسابك مفتاح المرور هذا
error-code-135010-key-not-found-meaning = على الهاتف مفتاح مرور، لكنه على الأرجح لم يعد مدرجًا في حسابك. والحل مفتاح جديد.
error-code-135010-key-not-found-do-1 = في Authenticator اضغط على حساب عملك، ثم { $auth-settings }، ثم { $auth-delete-passkey }.
error-code-135010-key-not-found-do-2 = أنشئ مفتاح مرور جديدًا بمساعدة هذا البرنامج.
error-code-135010-key-not-found-do-3 = إذا لم ينجح الأمر، فأرسل إلى الدعم الفني الرسالة أدناه والرقم 135010.
error-code-135010-key-not-found-it = الرمز 135010 (KeyNotFound): المفتاح غير معروف لدى Entra. على الشخص حذف مفتاح المرور المحلي والتسجيل مجددًا.

## 34 android14-no-provider-switch (high)

error-android14-no-provider-switch-title = ليس في هذا الهاتف زر تفعيل لتطبيق Authenticator
error-android14-no-provider-switch-meaning = حذفت بعض الشركات المصنّعة زر التفعيل هذا من Android 14. ولا يمكن لأي تطبيق إضافته، فلم يفتك شيء.
error-android14-no-provider-switch-do-1 = استخدم أولاً البحث في إعدادات الهاتف واكتب { $android-search-passkey }.
error-android14-no-provider-switch-do-2 = إذا لم تظهر قائمة فيها { $auth-name }، فابحث عن تحديث للنظام وثبّت Android 15 أو أحدث، إذا كان هاتفك يوفّره.
error-android14-no-provider-switch-do-3 = لا يوجد تحديث؟ استخدم هاتفًا آخر، أو أرسل إلى الدعم الفني الرسالة أدناه واطلب مفتاح أمان.
error-android14-no-provider-switch-it = في Android 14 كانت ميزة Credential Manager اختيارية للشركات المصنّعة، وهي غير موجودة في بعض الهواتف. توصي Microsoft بنظام Android 15. لفحص هاتف: adb shell pm has-feature android.software.credentials. وإلا فيُرجى توفير مفتاح أمان أو هاتف آخر.

## 35 attestation-service-down (high)

error-attestation-service-down-title = تعذّر إكمال التحقق من هاتفك
error-attestation-service-down-meaning = يجب أن تؤكد Apple أو Google عبر الإنترنت أن هاتفك أصلي. وقد تكون هذه الخدمة مشغولة أو متوقفة لبعض الوقت، ولا علاقة لذلك بك.
error-attestation-service-down-do-1 = تأكد من أن الهاتف متصل بالإنترنت.
error-attestation-service-down-do-2 = انتظر قليلاً، ثم حاول مجددًا.
error-attestation-service-down-do-3 = إذا لم ينجح الأمر لاحقًا، فأرسل إلى الدعم الفني الرسالة أدناه.
error-attestation-service-down-it = عندما يكون attestation مفروضًا، يستعلم الهاتف عبر الإنترنت من Apple (App Attest) أو Google (Play Integrity وkey attestation). يُرجى مراجعة الصفحة https://developer.apple.com/system-status والصفحة https://status.play.google.com والتأكد من أن شبكة الهاتف تصل إلى هذه الخدمات.

## 36 company-portal-too-old (high)

error-company-portal-too-old-title = تطبيق آخر للشركة على هاتفك قديم جدًا
error-company-portal-too-old-meaning = تطبيق Company Portal على هاتفك قديم جدًا. لذلك لا يمكنك إعداد Authenticator. والحل هو التحديث.
error-company-portal-too-old-do-1 = افتح متجر التطبيقات على هاتفك، وابحث عن Company Portal وحدّثه.
error-company-portal-too-old-do-2 = عُد إلى Authenticator وحاول مجددًا.
error-company-portal-too-old-do-3 = إذا لم تستطع تحديثه، فأرسل إلى الدعم الفني الرسالة أدناه.
error-company-portal-too-old-it = على هواتف Android التي فيها Company Portal بإصدار أقدم من 2111 (5.0.5333.0) لا يمكن تسجيل Authenticator. يُرجى دفع التحديث إلى الهواتف.

## 37 naming-page-hangs (low)

error-naming-page-hangs-title = صفحة كتابة الاسم عالقة ولا تتقدّم
error-naming-page-hangs-meaning = في الغالب يكون مفتاح المرور قد حُفظ مع أن الصفحة ما زالت قيد التحميل. الأرجح أنك فعلت كل شيء بشكل صحيح.
error-naming-page-hangs-do-1 = افتح الصفحة { $ms-security-info } في علامة تبويب جديدة، وانظر هل مفتاح المرور في القائمة.
error-naming-page-hangs-do-2 = إذا كان هناك، فأغلق الصفحة العالقة. يمكنك المتابعة إلى التحقق الأخير في هذا البرنامج.
error-naming-page-hangs-do-3 = إذا لم يكن هناك، فحاول مرة أخرى. وإذا لم يفد ذلك، فأرسل إلى الدعم الفني الرسالة أدناه.
error-naming-page-hangs-it = ورد أن صفحة التسمية في معالج المتصفح تتوقف أحيانًا مع أن مفتاح المرور موجود. يُرجى التحقق من طرق المصادقة لدى المستخدم. إذا لم يكن مفتاح المرور هناك، فعلى الشخص حذف مفتاح المرور المحلي والتسجيل داخل Authenticator.

## 38 windows-whfb-credential-exists (high)

error-windows-whfb-credential-exists-title = حاول الكمبيوتر حفظ مفتاح المرور لديه
error-windows-whfb-credential-exists-meaning = أراد Windows حفظ مفتاح المرور على هذا الكمبيوتر. لكن مكان مفتاح المرور هو هاتفك.
error-windows-whfb-credential-exists-do-1 = ألغِ العملية وابدأ من جديد.
error-windows-whfb-credential-exists-do-2 = اختر { $ms-passkey-in-authenticator }. إذا سألك Windows عن مكان حفظ مفتاح المرور، فاختر الهاتف، لا Windows.
error-windows-whfb-credential-exists-do-3 = إذا لم يُعرض عليك الهاتف، فارجع في هذا البرنامج واختر الطريقة التي تجري داخل Authenticator. وإذا لم تنجح هي أيضًا، فأرسل إلى الدعم الفني الرسالة أدناه.
error-windows-whfb-credential-exists-it = يفشل تسجيل Microsoft Entra passkey على Windows إذا كانت هناك بيانات اعتماد Windows Hello for Business للحساب نفسه. على الشخص اختيار الهاتف بدلاً من ذلك، والأفضل عبر Passkey in Microsoft Authenticator.

## 39 cannot-access-right-now (medium)

error-cannot-access-right-now-title = نجح تسجيل الدخول، لكن قاعدة في شركتك منعت الخطوة التالية
error-cannot-access-right-now-meaning = تسمح شركتك بهذه الخطوة من أماكن أو أجهزة أو متصفحات أو تطبيقات معيّنة فقط. لم ترتكب أي خطأ.
error-cannot-access-right-now-do-1 = هل استخدمت نافذة تصفح خاص، أو نافذة داخل برنامج آخر؟ حاول إذن مرة واحدة في نافذة عادية في Microsoft Edge أو Google Chrome.
error-cannot-access-right-now-do-2 = إذا ظهرت الكلمات نفسها مجددًا، فلا تواصل المحاولة. وإذا عرضت الصفحة رقمًا أو Correlation ID، فانسخه أو التقط له صورة.
error-cannot-access-right-now-do-3 = أرسل الرقم أو الصورة إلى الدعم الفني مع الرسالة أدناه.
error-cannot-access-right-now-it = تحظر سياسة وصول مشروط (Conditional Access) الدخول بعد خطوة أولى صحيحة، وغالبًا بالرمز 53003. { -log-policy } يُرجى أيضًا التحقق من وجود حظر على أنظمة أجهزة معيّنة (device platforms). توثّق Microsoft استثناءً لـ Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b)، لكن ليس في كل إصدارات الصفحة، لذا يُرجى التحقق في المستأجر (tenant) لديكم.

## 40 help-keep-device-secure (medium)

error-help-keep-device-secure-title = يريد Authenticator تسجيل هذا الهاتف
error-help-keep-device-secure-meaning = هذا ليس خطأ. يخبر Authenticator شركة Microsoft بأن هذا الهاتف تابع لحساب عملك. والتسجيل يختلف عن إدارة شركتك للهاتف.
error-help-keep-device-secure-do-1 = هل أضفت حساب عملك للتو، أو شغّلت تسجيل الدخول بالهاتف؟ اضغط إذن على { $auth-register }.
error-help-keep-device-secure-do-2 = إذا ذكرت صفحة لاحقة أن شركتك تريد إدارة الهاتف، فانتظر واسأل الدعم الفني أولاً.
error-help-keep-device-secure-do-3 = إذا لم ينجح التسجيل، فأرسل إلى الدعم الفني الرسالة أدناه.
error-help-keep-device-secure-it = تسجيل الجهاز (Entra registered)، وهو لازم مرة واحدة لكل مستأجر (tenant) لتسجيل الدخول بالهاتف دون كلمة مرور، وليس عطلاً. مفتاح المرور وحده لا يحتاج إليه. إذا لم ينجح، يُرجى التحقق من الإعدادين Users may register their devices وكذلك Maximum number of devices. كان العنوان نفسه لصفحة أقدم تطلب تسجيل الهاتف في الإدارة: إذا طُلب ذلك، فهناك شرط الجهاز المتوافق (compliant device).

## 41 prompted-setup-error-skip (high)

error-prompted-setup-error-skip-title = لم ينجح إعداد مفتاح المرور أثناء تسجيل الدخول
error-prompted-setup-error-skip-meaning = عرضت صفحة تسجيل الدخول إعداد مفتاح مرور، ولم ينجح ذلك. لم يتعطّل أي شيء. يمكنك تخطّي الإعداد، ولا يُحسب ذلك.
error-prompted-setup-error-skip-do-1 = في صفحة الخطأ، اختر { $ms-skip }. بعد ذلك يمكنك متابعة عملك.
error-prompted-setup-error-skip-do-2 = أنشئ مفتاح المرور في تطبيق Authenticator. هذا البرنامج يوضّح لك الطريقة.
error-prompted-setup-error-skip-do-3 = إذا لم تستطع المتابعة دون مفتاح مرور، فأرسل إلى الدعم الفني الرسالة أدناه.
error-prompted-setup-error-skip-it = لم ينجح إعداد بدأته حملة التسجيل. التخطّي في صفحة الخطأ هذه لا يُحسب تأجيلاً. تحفظ المطالبة مفتاح المرور في الجهاز أو المتصفح المستخدم، لذا يُرجى أن يسجّل الشخص مفتاح المرور داخل Authenticator.

## 42 prompted-to-set-up-passkey (high)

error-prompted-to-set-up-passkey-title = تعرض صفحة تسجيل الدخول إعداد مفتاح مرور
error-prompted-to-set-up-passkey-meaning = هذا ليس خطأ. تستخدم شركات كثيرة هذه المطالبة، وقد تعود كل يوم. عند اختيار { $ms-next } يُحفظ مفتاح المرور غالبًا على الجهاز الذي تستخدمه الآن، لا في Authenticator.
error-prompted-to-set-up-passkey-do-1 = هل ظهرت المطالبة بعد أن بدأت تسجيل الدخول بنفسك؟ إذن هي حقيقية على الأرجح. وإلا فأغلق الصفحة.
error-prompted-to-set-up-passkey-do-2 = اختر { $ms-skip-for-now } أو { $ms-other-options }. ثم أنشئ مفتاح المرور في Authenticator. هذا البرنامج يوضّح لك الطريقة.
error-prompted-to-set-up-passkey-do-3 = إذا لم تستطع تخطّي المطالبة، أو لم تكن متأكدًا من أن الصفحة حقيقية، فأغلق الصفحة وأرسل إلى الدعم الفني الرسالة أدناه.
error-prompted-to-set-up-passkey-it = حملة تسجيل لمفاتيح المرور، وليس عطلاً. الإعداد Microsoft managed: كل يوم دون حد. الحالة Enabled: من 0 إلى 14 يومًا، وقد يُحدّد التأجيل بثلاث مرات. تحفظ المطالبة مفتاح المرور في الجهاز أو المتصفح المستخدم. وجود مفتاح مرور في Authenticator يوقف المطالبة على iOS و Android فقط، إلا إذا كان ملف تعريف مفاتيح المرور (passkey profile) مقيّدًا بمعرّفات AAGUID أو يشترط attestation.

## 43 sms-only-must-register (high)

error-sms-only-must-register-title = مفتاح المرور مطلوب، لأن الرسائل النصية والمكالمات ستتوقف
error-sms-only-must-register-meaning = ابتداءً من 1 فبراير 2027 لن تتيح Microsoft تأكيد تسجيل الدخول برسالة نصية أو مكالمة. ولمسؤولي Global Administrator والمستخدمين الخارجيين يكون التاريخ 1 يوليو 2027. من ليست لديه طريقة أخرى عليه حينها إعداد مفتاح مرور. حسابك سليم.
error-sms-only-must-register-do-1 = أعدّ مفتاح المرور. وإذا أمكنك اختيار مكان حفظه، فاختر { $auth-name } على هاتفك.
error-sms-only-must-register-do-2 = إذا لم ينجح ذلك، فاطلب من الدعم الفني { $ms-temporary-access-pass }. إنه رمز يعمل لمدة قصيرة. أرسل إليهم الرسالة أدناه. { -nobody-asks }
error-sms-only-must-register-do-3 = استخدم الرمز على هاتفك، لا على هذا الكمبيوتر. وإذا ظللت لا تستطيع إنشاء مفتاح مرور، فاتصل بالدعم الفني.
error-sms-only-must-register-it = طريقة MFA الوحيدة لدى الشخص هي رسائل Microsoft النصية أو مكالماتها. ابتداءً من 1 فبراير 2027 (لمسؤولي Global Administrator والمستخدمين الخارجيين: 1 يوليو 2027) يشترط تسجيل الدخول مفتاح مرور ولا يمكن تخطّيه. يُرجى إصدار تصريح الوصول المؤقت (TAP) حتى يتمكن الشخص من التسجيل على الهاتف. المستخدمون الذين نُقلوا قبل ذلك إلى مزوّد اتصالات يحتفظون بالرسائل النصية والمكالمات. { -check-who }

## 44 code-130504-tap-expired (low)

error-code-130504-tap-expired-title = انتهت على الأرجح مدة تصريح الوصول المؤقت (Temporary Access Pass)
error-code-130504-tap-expired-meaning = يعمل هذا التصريح لمدة قصيرة فقط. وغالبًا ما يعني هذا الرقم أن المدة انتهت. لم ترتكب أي خطأ.
error-code-130504-tap-expired-do-1 = لا تُدخل الرمز نفسه مرة أخرى.
error-code-130504-tap-expired-do-2 = اطلب من الدعم الفني { $ms-temporary-access-pass } جديدًا وأرسل إليهم الرسالة أدناه. { -nobody-asks }
error-code-130504-tap-expired-do-3 = استخدم الرمز الجديد على هاتفك بعد وقت قصير من استلامه. إذا رُفض هو أيضًا، فاتصل بالدعم الفني.
error-code-130504-tap-expired-it = يُبلَّغ عن الرمز 130504 عند تصريح وصول مؤقت (TAP) انتهت مدته (المصدر غير مؤكد). يُرجى التحقق من تصريح المستخدم وإصدار تصريح جديد يترك وقتًا كافيًا لاستخدامه على الهاتف. { -check-who }

## 45 code-130507-tap-not-verified (low)

error-code-130507-tap-not-verified-title = لم يُتعرَّف على تصريح الوصول المؤقت (Temporary Access Pass)
error-code-130507-tap-not-verified-meaning = غالبًا ما يعني هذا الرقم أن التصريح حُذف، أو حلّ محله تصريح أحدث، أو أنه تابع لحساب آخر. والحل هو تصريح جديد.
error-code-130507-tap-not-verified-do-1 = تأكد من أنك سجّلت الدخول بحساب عملك وكتبت أحدث رمز.
error-code-130507-tap-not-verified-do-2 = إذا ظل الرمز مرفوضًا، فاطلب من الدعم الفني { $ms-temporary-access-pass } جديدًا وأرسل إليهم الرسالة أدناه. { -nobody-asks }
error-code-130507-tap-not-verified-do-3 = إذا رُفض الرمز الجديد أيضًا، فاتصل بالدعم الفني.
error-code-130507-tap-not-verified-it = يُبلَّغ عن الرمز 130507 عندما يتعذر العثور على تصريح الوصول المؤقت (TAP) أو التحقق منه (المصدر غير مؤكد). يُرجى التحقق من تصريح المستخدم: لكل مستخدم تصريح واحد فقط، فالجديد يحل محل القديم. { -check-who }

## 46 code-130501-credential-policy (high, cure medium)

error-code-130501-credential-policy-title = طريقة تسجيل الدخول هذه غير مسموح بها لحسابك
error-code-130501-credential-policy-meaning = تحدد شركتك طرق تسجيل الدخول التي يمكنك استخدامها. والطريقة التي اخترتها ليست من بينها على الأرجح. لم ترتكب أي خطأ.
error-code-130501-credential-policy-do-1 = ابدأ تسجيل الدخول من جديد واختر طريقة أخرى لتسجيل الدخول، إن كانت لديك.
error-code-130501-credential-policy-do-2 = إذا لم تكن لديك طريقة أخرى، فأرسل إلى الدعم الفني الرسالة أدناه والرقم 130501.
error-code-130501-credential-policy-it = الرمز 130501: سياسة طرق المصادقة لا تسمح للمستخدم بهذه الطريقة. يُرجى التحقق من المجموعات المستهدفة والمستثناة (الاستثناء له الأولوية) ومن إعدادات الطريقة.

## 47 code-5007x-mfa-needed (high)

error-code-5007x-mfa-needed-title = يتطلب تسجيل الدخول أكثر من كلمة مرور
error-code-5007x-mfa-needed-meaning = عليك أن تثبت مرة ثانية أنك أنت. إما أن هذا لم يكتمل، أو أن حسابك ليست فيه طريقة لذلك بعد. لم ترتكب أي خطأ.
error-code-5007x-mfa-needed-do-1 = ابدأ تسجيل الدخول من جديد وأكمل التحقق الثاني، في تطبيق أو برمز مثلاً.
error-code-5007x-mfa-needed-do-2 = إذا لم تكن لديك طريقة لذلك، فاطلب من الدعم الفني { $ms-temporary-access-pass }. إنه رمز يعمل لمدة قصيرة. أرسل إليهم الرسالة أدناه. { -nobody-asks }
error-code-5007x-mfa-needed-do-3 = استخدم الرمز على هاتفك، لا على هذا الكمبيوتر. وإذا ظللت لا تستطيع تسجيل الدخول، فاتصل بالدعم الفني.
error-code-5007x-mfa-needed-it = الرمزان 50074 و 50076: المصادقة MFA مطلوبة ولم تكتمل. الرمزان 50072 و 50079: على المستخدم تسجيل طريقة أولاً. هذه الرموز وحدها خطوات وسيطة وليست أعطالاً. إذا لم تكن لدى المستخدم أي طريقة، فيُرجى إصدار تصريح الوصول المؤقت (TAP) لاستخدامه على الهاتف. { -check-who }

## 48 code-50078-mfa-expired (high)

error-code-50078-mfa-expired-title = مضى على آخر تأكيد وقت طويل
error-code-50078-mfa-expired-meaning = لقد أكّدت تسجيل دخول سابقًا، لكن شركتك تريد تأكيدًا جديدًا. هذا أمر عادي.
error-code-50078-mfa-expired-do-1 = سجّل الدخول مجددًا وأكّد أنك أنت.
error-code-50078-mfa-expired-do-2 = ثم تابع من حيث توقفت.
error-code-50078-mfa-expired-do-3 = إذا تكرر الطلب، فأرسل إلى الدعم الفني الرسالة أدناه والرقم 50078.
error-code-50078-mfa-expired-it = الرمز 50078 (UserStrongAuthExpired): مضى على مصادقة MFA في هذه الجلسة وقت أطول مما تسمح به السياسة. على الشخص تسجيل الدخول مجددًا بمصادقة MFA. إذا تكرر ذلك، يُرجى التحقق من عدد مرات تسجيل الدخول (sign-in frequency).

## 49 code-50053-account-locked (high)

error-code-50053-account-locked-title = الحساب مقفل حاليًا
error-code-50053-account-locked-meaning = كانت هناك محاولات خاطئة كثيرة، أو أن الشبكة التي تستخدمها معروفة بالهجمات. هذا لا يعني أنك أخطأت.
error-code-50053-account-locked-do-1 = انتظر بعض الوقت، ولا تحاول خلاله.
error-code-50053-account-locked-do-2 = حاول مرة واحدة على شبكة أخرى، مثل بيانات الهاتف المحمول.
error-code-50053-account-locked-do-3 = إذا ظل الحساب مقفلاً، فأرسل إلى الدعم الفني الرسالة أدناه والرقم 50053.
error-code-50053-account-locked-it = الرمز 50053 (IdsLocked): محاولات فاشلة كثيرة، أو عنوان IP معروف بالهجمات. يوضّح سجل تسجيل الدخول أيهما السبب. يُرجى إلغاء قفل الحساب، أو السماح للشخص باستخدام شبكة أخرى. { -check-who }

## 50 code-50055-password-expired (high)

error-code-50055-password-expired-title = انتهت صلاحية كلمة المرور
error-code-50055-password-expired-meaning = تريد شركتك كلمة مرور جديدة قبل المتابعة. لا علاقة لذلك بمفتاح المرور.
error-code-50055-password-expired-do-1 = إذا بدأت تسجيل الدخول بنفسك، فاتبع الصفحة واختر كلمة مرور جديدة.
error-code-50055-password-expired-do-2 = ثم ابدأ تسجيل الدخول من جديد.
error-code-50055-password-expired-do-3 = إذا لم تستطع تغيير كلمة المرور، فاطلب من الدعم الفني إعادة تعيينها وأرسل إليهم الرسالة أدناه. { -nobody-asks }
error-code-50055-password-expired-it = الرمز 50055 (InvalidPasswordExpiredPassword) أو 50144 (InvalidPasswordExpiredOnPremPassword): انتهت صلاحية كلمة المرور. على الشخص تغييرها، وإذا تعذّر ذلك فيُرجى إعادة تعيينها. { -check-who }

## 51 code-50126-wrong-password (high)

error-code-50126-wrong-password-title = لم يُقبل الاسم أو كلمة المرور
error-code-50126-wrong-password-meaning = لم يتطابق الاسم مع كلمة المرور. هذا يحدث للجميع.
error-code-50126-wrong-password-do-1 = اكتب اسم حساب عملك وكلمة مرورك مجددًا دون استعجال.
error-code-50126-wrong-password-do-2 = إذا كان لديك تصريح الوصول المؤقت (Temporary Access Pass)، فاستخدمه بدل كلمة المرور. { -nobody-asks }
error-code-50126-wrong-password-do-3 = إذا لم تكن تعرف كلمة مرورك، فاطلب من الدعم الفني إعادة تعيينها وأرسل إليهم الرسالة أدناه.
error-code-50126-wrong-password-it = الرمز 50126 (InvalidUserNameOrPassword): الاسم أو كلمة المرور غير صحيح. الرمز 50056: لا توجد كلمة مرور مخزّنة للحساب. يُرجى إعادة تعيين كلمة المرور أو إصدار تصريح الوصول المؤقت (TAP). { -check-who }

## 52 code-50057-account-disabled (high)

error-code-50057-account-disabled-title = هذا الحساب موقوف
error-code-50057-account-disabled-meaning = أوقفت شركتك هذا الحساب. وهي وحدها تستطيع إعادة تشغيله.
error-code-50057-account-disabled-do-1 = تأكد من أنك سجّلت الدخول بحساب العمل الصحيح.
error-code-50057-account-disabled-do-2 = إذا كان هو الحساب الصحيح، فأرسل إلى الدعم الفني الرسالة أدناه والرقم 50057.
error-code-50057-account-disabled-it = الرمز 50057 (UserDisabled): الحساب معطّل. يُرجى معرفة السبب، وتفعيل الحساب إذا كان ينبغي أن تكون للشخص صلاحية الدخول. { -check-who }

## 53 code-50034-account-not-found (high)

error-code-50034-account-not-found-title = لم يُعثر على هذا الحساب
error-code-50034-account-not-found-meaning = ربما يكون في الاسم حرف خاطئ، أو يكون حسابًا شخصيًا أو حسابًا في مؤسسة أخرى.
error-code-50034-account-not-found-do-1 = سجّل الخروج. ثم سجّل الدخول مجددًا بحساب عملك وتأكد من كل حرف في الاسم.
error-code-50034-account-not-found-do-2 = إذا اختارت الصفحة حسابًا آخر من تلقاء نفسها، فاختر حساب عملك هناك.
error-code-50034-account-not-found-do-3 = إذا لم يُعثر على حساب عملك أيضًا، فأرسل إلى الدعم الفني الرسالة أدناه والرقم المعروض في الصفحة.
error-code-50034-account-not-found-it = الرمز 50034 (UserAccountNotFound) أو 51004 (UserAccountNotInDirectory): الحساب غير موجود في هذا الدليل. الرمز 50020 (UserUnauthorized): حساب في مؤسسة أخرى أو حساب شخصي. يُرجى تصحيح الاسم، أو دعوة الشخص إذا كان ينبغي أن تكون له صلاحية الدخول.

## 54 code-500021-tenant-restriction (high)

error-code-500021-tenant-restriction-title = هذه الشبكة لا تسمح بتسجيل الدخول إلى شركتك
error-code-500021-tenant-restriction-meaning = بعض الشبكات لا تسمح بتسجيل الدخول إلا إلى شركات معيّنة. حسابك سليم.
error-code-500021-tenant-restriction-do-1 = استخدم شبكة أخرى، وعلى الهاتف استخدم بيانات الهاتف المحمول.
error-code-500021-tenant-restriction-do-2 = إذا كنت تحتاج إلى هذه الشبكة، فأرسل إلى الدعم الفني الرسالة أدناه والرقم المعروض في الصفحة.
error-code-500021-tenant-restriction-it = الرمز 500021 أو 500022: قيود المستأجر (tenant restrictions) على الشبكة لا تشمل هذا المستأجر. يُرجى السماح بالمستأجر في الترويسة التي يضيفها الخادم الوكيل، أو السماح للشخص باستخدام شبكة دون هذه القيود.

## 55 code-50155-device-authentication (high)

error-code-50155-device-authentication-title = قاعدة تشترط جهازًا تعرفه شركتك
error-code-50155-device-authentication-meaning = شركتك لا تعرف هذا الجهاز أو عطّلته. لم ترتكب أي خطأ.
error-code-50155-device-authentication-do-1 = لا تواصل المحاولة. تكرار المحاولة لا يغيّر القاعدة.
error-code-50155-device-authentication-do-2 = أرسل إلى الدعم الفني الرسالة أدناه والرقم المعروض في الصفحة.
error-code-50155-device-authentication-it = الرمز 50097 (DeviceAuthenticationRequired) أو 50155 (DeviceAuthenticationFailed) أو 50187 (DeviceInformationNotProvided): تشترط سياسة جهازًا معروفًا، وهذا الجهاز غير معروف. الرمز 135011: الجهاز معطّل. يُرجى تفعيل الجهاز أو تسجيله مجددًا. { -log-policy }

## 56 code-50129-not-workplace-joined (high)

error-code-50129-not-workplace-joined-title = هذا الهاتف غير مسجّل لدى شركتك
error-code-50129-not-workplace-joined-meaning = هناك قاعدة في شركتك تشترط هاتفًا مسجّلاً. يمكنك تسجيله في Authenticator إذا أرادت شركتك ذلك.
error-code-50129-not-workplace-joined-do-1 = اسأل الدعم الفني هل يمكنك تسجيل هذا الهاتف، وأرسل إليهم الرسالة أدناه.
error-code-50129-not-workplace-joined-do-2 = إذا كان الجواب نعم، فأضف حساب عملك في Authenticator مجددًا. وعندما يُطلب منك ذلك، اضغط على { $auth-register }.
error-code-50129-not-workplace-joined-do-3 = إذا لم ينجح الأمر، فأخبر الدعم الفني بالرقم 50129.
error-code-50129-not-workplace-joined-it = الرمز 50129 (DeviceIsNotWorkplaceJoined): تشترط سياسة جهازًا مسجّلاً، والهاتف غير مسجّل في Entra. يُرجى توضيح ما إذا كان يُسمح بتسجيل الهواتف. إذا كان مسموحًا، يُرجى التحقق من الإعدادين Users may register their devices وكذلك Maximum number of devices.

## 57 code-50127-broker-missing (high)

error-code-50127-broker-missing-title = ينقص الهاتف تطبيق لتسجيل الدخول
error-code-50127-broker-missing-meaning = تريد شركتك أن يكون على الهاتف تطبيق Microsoft لتسجيل الدخول. وهو على iPhone تطبيق Authenticator، وعلى Android تطبيق Authenticator أو Company Portal.
error-code-50127-broker-missing-do-1 = افتح متجر التطبيقات على هاتفك وثبّت Microsoft Authenticator.
error-code-50127-broker-missing-do-2 = أضف حساب عملك في Authenticator، ثم حاول مجددًا.
error-code-50127-broker-missing-do-3 = إذا لم تستطع تثبيت التطبيقات، فأرسل إلى الدعم الفني الرسالة أدناه والرقم 50127.
error-code-50127-broker-missing-it = الرمز 50127 (BrokerAppNotInstalled): لا يوجد تطبيق وسيط (broker) على الهاتف (على iOS: تطبيق Authenticator؛ على Android: تطبيق Authenticator أو Company Portal). يُرجى دفع التطبيق إلى الهاتف، أو السماح للشخص بتثبيته.

## 58 code-50005-platform-not-supported (high)

error-code-50005-platform-not-supported-title = قاعدة في شركتك لا تسمح بهذا النوع من الأجهزة
error-code-50005-platform-not-supported-meaning = تسمح شركتك هنا بأنظمة معيّنة فقط، ونظام هذا الجهاز ليس من بينها. لم ترتكب أي خطأ.
error-code-50005-platform-not-supported-do-1 = لا تواصل المحاولة. تكرار المحاولة لا يغيّر القاعدة.
error-code-50005-platform-not-supported-do-2 = أرسل إلى الدعم الفني الرسالة أدناه والرقم 50005.
error-code-50005-platform-not-supported-it = الرمز 50005 (DevicePolicyError): تسجيل دخول من نظام لا تدعمه السياسة. يُرجى السماح بنظامي iOS و Android حيثما تحظر سياسة أنظمة أجهزة معيّنة (device platforms). { -log-policy }

## 59 code-50131-access-policy (high)

error-code-50131-access-policy-title = قررت قاعدة في شركتك رفض تسجيل الدخول هذا
error-code-50131-access-policy-meaning = قد يكون السبب الجهاز، أو شيئًا غير معتاد، أو قاعدة أخرى. لا يمكنك رؤية السبب، لكن الدعم الفني يستطيع ذلك.
error-code-50131-access-policy-do-1 = لا تواصل المحاولة. تكرار المحاولة لا يغيّر القاعدة.
error-code-50131-access-policy-do-2 = أرسل إلى الدعم الفني الرسالة أدناه والرقم 50131.
error-code-50131-access-policy-it = الرمز 50131 (ConditionalAccessFailed): حالة الجهاز، أو نشاط مشبوه، أو قرار وصول. { -log-policy }

## 60 code-530032-security-policy (high)

error-code-530032-security-policy-title = منعت قاعدة أمان للشركة كلها تسجيل الدخول هذا
error-code-530032-security-policy-meaning = القاعدة واحدة لكل من في شركتك. لم ترتكب أي خطأ.
error-code-530032-security-policy-do-1 = لا تواصل المحاولة. تكرار المحاولة لا يغيّر القاعدة.
error-code-530032-security-policy-do-2 = أرسل إلى الدعم الفني الرسالة أدناه والرقم 530032.
error-code-530032-security-policy-it = الرمز 530032 (BlockedByConditionalAccessOnSecurityPolicy): سياسة أمان على مستوى المستأجر (tenant) كله تحظر تسجيل الدخول. يُرجى التحقق من السياسات على مستوى المستأجر. { -log-policy }

## 61 code-50158-external-challenge (high)

error-code-50158-external-challenge-title = يجب إكمال صفحة أخرى أولاً
error-code-50158-external-challenge-meaning = تستخدم شركتك صفحة إضافية، مثل شروط الاستخدام أو تحقق لدى مزوّد آخر. الرقم وحده ليس خطأ.
error-code-50158-external-challenge-do-1 = ابدأ تسجيل الدخول من جديد وأكمل تلك الصفحة.
error-code-50158-external-challenge-do-2 = إذا لم تُفتح الصفحة، فجرّب نافذة عادية في Microsoft Edge أو Google Chrome.
error-code-50158-external-challenge-do-3 = إذا ظللت لا تستطيع المتابعة، فأرسل إلى الدعم الفني الرسالة أدناه والرقم 50158.
error-code-50158-external-challenge-it = الرمز 50158: لم يُستوفَ تحقق أمني خارجي (مصادقة MFA من جهة أخرى أو شروط الاستخدام). وهو وحده ليس فشلاً: يُرجى مراجعة السجل التالي لتسجيل الدخول نفسه.

## 62 code-70043-sign-in-again (high)

error-code-70043-sign-in-again-title = انتهت الجلسة، سجّل الدخول مجددًا
error-code-70043-sign-in-again-meaning = مضى على آخر تسجيل دخول وقت طويل، أو تغيّرت كلمة المرور. هذا أمر عادي.
error-code-70043-sign-in-again-do-1 = سجّل الدخول مجددًا.
error-code-70043-sign-in-again-do-2 = ثم تابع من حيث توقفت.
error-code-70043-sign-in-again-do-3 = إذا تكرر خروجك من الحساب، فأرسل إلى الدعم الفني الرسالة أدناه والرقم المعروض في الصفحة.
error-code-70043-sign-in-again-it = الرمز 70043 (BadTokenDueToSignInFrequency) أو 50132 (SsoArtifactInvalidOrExpired) أو 50133 (SsoArtifactRevoked) أو 50173: مضى على الجلسة وقت طويل، أو أنهاها تغيير كلمة المرور. إذا تكرر ذلك، يُرجى التحقق من عدد مرات تسجيل الدخول (sign-in frequency).

## 63 code-50125-password-step (high)

error-code-50125-password-step-title = هناك أولاً خطوة تخص كلمة المرور
error-code-50125-password-step-meaning = تريد شركتك كلمة مرور جديدة، أو بياناتك لإعادة تعيينها، قبل المتابعة. لا علاقة لذلك بمفتاح المرور.
error-code-50125-password-step-do-1 = إذا بدأت تسجيل الدخول بنفسك، فاتبع الصفحة حتى نهايتها.
error-code-50125-password-step-do-2 = ثم ابدأ تسجيل الدخول من جديد.
error-code-50125-password-step-do-3 = إذا لم تستطع إكمال الصفحة، فأرسل إلى الدعم الفني الرسالة أدناه والرقم المعروض في الصفحة.
error-code-50125-password-step-it = الرمز 50125 (PasswordResetRegistrationRequiredInterrupt): يلزم أولاً التسجيل لإعادة تعيين كلمة المرور. الرمز 50135 (PasswordChangeCompromisedPassword) أو 50137 أو 50142: تلزم أولاً كلمة مرور جديدة. إذا لم يتمكن الشخص من ذلك، يُرجى إعادة تعيين كلمة المرور. { -check-who }

## 64 code-220450-old-webview (high, cure medium)

error-code-220450-old-webview-title = جزء من Android على هذا الهاتف قديم جدًا
error-code-220450-old-webview-meaning = تحتاج صفحة تسجيل الدخول داخل التطبيق إلى جزء أحدث من Android. وعادةً ما يكون الحل هو التحديث.
error-code-220450-old-webview-do-1 = افتح Google Play على هاتفك. حدّث فيه Android System WebView ثم Google Chrome.
error-code-220450-old-webview-do-2 = عُد إلى Authenticator وحاول مجددًا.
error-code-220450-old-webview-do-3 = إذا لم تستطع التحديث، فأرسل إلى الدعم الفني الرسالة أدناه والرقم 220450.
error-code-220450-old-webview-it = الرمز 220450 (UnsupportedAndroidWebViewVersion): مكوّن Chrome WebView على الهاتف قديم جدًا. يُرجى دفع تحديثات Android System WebView وكذلك Google Chrome.

## 65 code-50088-call-limit (high)

error-code-50088-call-limit-title = كانت هناك مكالمات أو رسائل نصية كثيرة جدًا
error-code-50088-call-limit-meaning = تحدّ Microsoft من عدد المكالمات والرسائل النصية. وينتهي هذا الحد من تلقاء نفسه.
error-code-50088-call-limit-do-1 = انتظر بضع دقائق، ولا تطلب خلالها رموزًا جديدة.
error-code-50088-call-limit-do-2 = أو اختر طريقة أخرى لتأكيد أنك أنت.
error-code-50088-call-limit-do-3 = إذا لم يصلك رمز لاحقًا أيضًا، فأرسل إلى الدعم الفني الرسالة أدناه والرقم 50088.
error-code-50088-call-limit-it = الرمز 50088: تم بلوغ حد المكالمات والرسائل النصية لمصادقة MFA. يُرجى الانتظار، أو السماح للشخص باستخدام طريقة أخرى.

## 66 code-50087-try-again (high)

error-code-50087-try-again-title = حدثت مشكلة قصيرة في خدمة Microsoft
error-code-50087-try-again-meaning = عادةً ما يزول مثل هذا العطل. لم ترتكب أي خطأ.
error-code-50087-try-again-do-1 = انتظر بضع دقائق، ثم حاول مجددًا.
error-code-50087-try-again-do-2 = إذا لم ينجح الأمر لاحقًا أيضًا، فأرسل إلى الدعم الفني الرسالة أدناه والرقم المعروض في الصفحة.
error-code-50087-try-again-it = عطل عابر في الخدمة: الرمز 50087 (SasRetryableError) أو 50033 (RetryableError) أو 90006 (ExternalServerRetryableError) أو 90012 (RequestTimeout) أو 90024 (RequestBudgetExceededError). إذا استمر، يُرجى التحقق من حالة الخدمة.

## 67 code-90072-account-not-in-tenant (high)

error-code-90072-account-not-in-tenant-title = هذا الحساب لا ينتمي إلى هذه المؤسسة
error-code-90072-account-not-in-tenant-meaning = يأتي الحساب من مؤسسة أخرى وهو غير معروف هنا. أو أن قائمة الحسابات في شركتك غير محدّثة.
error-code-90072-account-not-in-tenant-do-1 = سجّل الخروج، ثم سجّل الدخول بحساب العمل الخاص بشركتك.
error-code-90072-account-not-in-tenant-do-2 = إذا كان هو الحساب الصحيح، فأرسل إلى الدعم الفني الرسالة أدناه والرقم 90072.
error-code-90072-account-not-in-tenant-it = الرمز 90072 (PassThroughUserMfaError): حساب خارجي غير موجود في هذا المستأجر (tenant)، أو عدم تطابق في المزامنة. يُرجى إضافة المستخدم أو التحقق من المزامنة.

## 68 code-90094-admin-consent (high)

error-code-90094-admin-consent-title = لم يوافق قسم تقنية المعلومات على هذا التحقق بعد
error-code-90094-admin-consent-meaning = هناك تحقق في حسابك لدى Microsoft يحتاج إلى موافقة قسم تقنية المعلومات. وهو اختياري. ولا تحتاج إليه من أجل مفتاح المرور.
error-code-90094-admin-consent-do-1 = أغلق الصفحة وتخطّ هذا التحقق.
error-code-90094-admin-consent-do-2 = افتح صفحة { $ms-security-info } وانظر هل مفتاح المرور في القائمة. هذا يكفي.
error-code-90094-admin-consent-do-3 = إذا أرادت شركتك هذا التحقق، فأرسل إلى الدعم الفني الرسالة أدناه.
error-code-90094-admin-consent-it = الرمز 90094 (AdminConsentRequired) أو 90095 (AdminConsentRequiredRequestAccess) أو 65001 (DelegationDoesNotExist): لا توجد موافقة مسؤول (admin consent) لتطبيق التحقق الاختياري عبر Graph. الإذنان المفوّضان UserAuthMethod-Passkey.Read (أقل الامتيازات) أو UserAuthenticationMethod.Read يحتاج كلاهما إليها. يُرجى منح الموافقة أو ترك التحقق متوقفًا.

## 69 code-900561-back-button (high)

error-code-900561-back-button-title = فُتحت الصفحة بترتيب غير صحيح
error-code-900561-back-button-meaning = يحدث هذا مثلاً بعد استخدام زر الرجوع في المتصفح. لم يتعطّل أي شيء.
error-code-900561-back-button-do-1 = أغلق الصفحة.
error-code-900561-back-button-do-2 = افتح صفحة { $ms-security-info } مجددًا من هذا البرنامج وابدأ منها.
error-code-900561-back-button-do-3 = إذا ظهر الرقم نفسه مجددًا، فأرسل إلى الدعم الفني الرسالة أدناه والرقم 900561.
error-code-900561-back-button-it = الرمز 900561 (BadResourceRequestInvalidRequest): طُلبت الصفحة بطريقة لا تقبلها، بزر الرجوع مثلاً. على الشخص البدء من جديد من صفحة Security info.

## 70 code-50105-not-assigned (high)

error-code-50105-not-assigned-title = ليست لحسابك صلاحية لهذا التطبيق بعد
error-code-50105-not-assigned-meaning = على شركتك أن تمنح حسابك صلاحية التطبيق أولاً. لم ترتكب أي خطأ.
error-code-50105-not-assigned-do-1 = لا تواصل المحاولة. تكرار المحاولة لا يغيّر شيئًا.
error-code-50105-not-assigned-do-2 = أرسل إلى الدعم الفني الرسالة أدناه والرقم 50105.
error-code-50105-not-assigned-it = الرمز 50105 (EntitlementGrantsNotFound): المستخدم غير معيّن للتطبيق. يذكر سجل تسجيل الدخول اسم التطبيق. يُرجى تعيين المستخدم أو مجموعة.

## 71 window-without-passkeys (medium, our own row)

error-window-without-passkeys-title = لا يمكن استخدام مفاتيح المرور في هذه النافذة أو هذا المتصفح
error-window-without-passkeys-meaning = تفتح بعض البرامج نافذة تسجيل دخول خاصة بها، وغالبًا لا تعمل مفاتيح المرور فيها. وهناك متصفحات لا تستطيع استخدام مفتاح مرور في Authenticator، مثل Firefox على Linux أو Android. مفتاح المرور لديك سليم.
error-window-without-passkeys-do-1 = ألغِ تسجيل الدخول في تلك النافذة.
error-window-without-passkeys-do-2 = سجّل الدخول في نافذة عادية في Microsoft Edge أو Google Chrome. وعلى هاتف Android استخدم Google Chrome.
error-window-without-passkeys-do-3 = إذا كان البرنامج لا يفتح إلا نافذته الخاصة، فاختر فيها طريقة أخرى لتسجيل الدخول. وإذا لم تكن لديك طريقة، فأرسل إلى الدعم الفني الرسالة أدناه.
error-window-without-passkeys-it = نافذة تسجيل الدخول في بعض البرامج لا تستطيع إكمال WebAuthn (أُبلغ عن ذلك في Windows App)، كما أن Firefox على Linux وعلى Android لا يدعم مفاتيح المرور في Authenticator. يُرجى جعل البرنامج يسجّل الدخول عبر متصفح النظام، أو السماح له بطريقة ثانية.

## 72 provider-switch-locked (medium, our own row)

error-provider-switch-locked-title = قفلت إدارة الأجهزة زر تفعيل Authenticator
error-provider-switch-locked-meaning = على الهاتف الذي تديره الشركة أو في ملف العمل، تحدد الشركة التطبيقات التي يمكنها حفظ مفاتيح المرور. لا يمكنك تغيير ذلك بنفسك، ولم ترتكب أي خطأ.
error-provider-switch-locked-do-1 = هل في هاتفك ملف عمل؟ قد يكون إذن في صفحة الإعدادات قسم للتطبيقات الشخصية وقسم لتطبيقات العمل. انظر في قسم تطبيقات العمل.
error-provider-switch-locked-do-2 = إذا كان زر التفعيل مقفلاً هناك أيضًا، فأرسل إلى الدعم الفني الرسالة أدناه. واذكر هل الهاتف ملكك أم ملك الشركة.
error-provider-switch-locked-it = تقيّد إدارة الأجهزة موفّري بيانات الاعتماد (credential providers). في ملفات العمل التي تديرها Google، ابتداءً من Android بالإصدار 15، يكون الموفّرون من جهات أخرى متوقفين افتراضيًا: يُرجى السماح بالتطبيق com.azure.authenticator. وعلى iPhone المُدار قد يؤدي تقييد التعبئة التلقائية لكلمات المرور إلى إخفاء زر التفعيل أو قفله.

## 73 authenticator-not-offered (medium, our own row)

error-authenticator-not-offered-title = يظهر تطبيق آخر بدلاً من Authenticator
error-authenticator-not-offered-meaning = تعرض هواتف كثيرة تطبيق كلمات المرور الخاص بها أولاً، حتى عندما يكون Authenticator مفعّلاً. ومفتاح المرور الذي يُحفظ هناك يكون في المكان الخطأ. لم ترتكب أي خطأ.
error-authenticator-not-offered-do-1 = ألغِ العملية، ولا تحفظ مفتاح المرور في التطبيق الآخر.
error-authenticator-not-offered-do-2 = افتح Authenticator على الهاتف. اضغط على حساب عملك، ثم على { $auth-create-a-passkey }. اتبع الخطوات هناك حتى يصبح زر تفعيل Authenticator قيد التشغيل في إعدادات الهاتف.
error-authenticator-not-offered-do-3 = إذا سألك الهاتف عن مكان حفظ مفتاح المرور، فاختر { $auth-name }. وإذا لم تجده، فابحث عن { $samsung-use-a-different-passkey } أو كلمات مشابهة.
error-authenticator-not-offered-do-4 = ثبّت تحديثات الهاتف. وإذا ظل Authenticator غير معروض، فأرسل إلى الدعم الفني الرسالة أدناه.
error-authenticator-not-offered-it = يستقبل الطلبَ موفّر آخر لبيانات الاعتماد (credential provider)، مثل Samsung Pass أو Google Password Manager أو Apple Passwords أو تطبيق الشركة المصنّعة. في Android بالإصدار 14 ترسل بعض هواتف OnePlus كل طلب إلى Google Password Manager، وبعض هواتف Xiaomi لا تحتفظ بحالة زر التفعيل. التسجيل داخل Authenticator يتجنب عادةً نافذة الحفظ. وإلا فالحل هو Android بالإصدار 15 أو أحدث، أو هاتف آخر، أو مفتاح أمان.

## 74 phone-lost-or-replaced (high, our own row)

error-phone-lost-or-replaced-title = الهاتف الذي عليه مفتاح المرور مفقود أو جديد أو أُعيد ضبطه
error-phone-lost-or-replaced-meaning = يبقى مفتاح المرور على الهاتف الذي أُنشئ عليه. ولا تتضمنه أي نسخة احتياطية من Authenticator، لذلك تحتاج إلى مفتاح مرور جديد. هذا أمر طبيعي.
error-phone-lost-or-replaced-do-1 = هل لا يزال الهاتف القديم لديك؟ أنشئ أولاً مفتاح مرور جديدًا على الهاتف الجديد. ولا تمسح الهاتف القديم إلا بعد ذلك.
error-phone-lost-or-replaced-do-2 = هل الهاتف مفقود أو مسروق؟ اتصل بالدعم الفني قريبًا حتى يُزال مفتاح مرور ذلك الهاتف من حسابك.
error-phone-lost-or-replaced-do-3 = إذا لم تعد تستطيع تسجيل الدخول، فاطلب من الدعم الفني { $ms-temporary-access-pass }. إنه رمز يعمل لمدة قصيرة. أرسل إليهم الرسالة أدناه. { -nobody-asks }
error-phone-lost-or-replaced-do-4 = استخدم الرمز على الهاتف الجديد، وأنشئ مفتاح المرور بهذا البرنامج. إذا لم يعمل الرمز، فاتصل بالدعم الفني.
error-phone-lost-or-replaced-it = مفتاح المرور مرتبط بهاتف مفقود أو مستبدَل أو أُعيد ضبطه. ولا تتضمن النسخة الاحتياطية من Authenticator مفاتيح المرور أبدًا. إذا كان الهاتف مفقودًا، يُرجى حذف مفتاح مروره وطرقه الأخرى من طرق المصادقة الخاصة بالمستخدم. يُرجى إصدار تصريح الوصول المؤقت (TAP) حتى يتمكن الشخص من تسجيل الهاتف الجديد. { -check-who }

## 75 confirm-in-app-being-set-up (medium, our own row)

error-confirm-in-app-being-set-up-title = يتطلب إعداد Authenticator التأكيد في Authenticator نفسه
error-confirm-in-app-being-set-up-meaning = يريد تسجيل الدخول أن تؤكد في Authenticator، لكن Authenticator على هذا الهاتف جديد أو أُعيد ضبطه أو حُذف. لا يمكنك الخروج من هذه الحلقة وحدك، ولم ترتكب أي خطأ.
error-confirm-in-app-being-set-up-do-1 = هل لا يزال لديك هاتف آخر عليه Authenticator، أو طريقة أخرى لتسجيل الدخول؟ أكّد بها إذن.
error-confirm-in-app-being-set-up-do-2 = وإلا فاطلب من الدعم الفني { $ms-temporary-access-pass }. إنه رمز يعمل لمدة قصيرة. أرسل إليهم الرسالة أدناه. { -nobody-asks }
error-confirm-in-app-being-set-up-do-3 = استخدم الرمز على هاتفك عندما يطلب منك Authenticator تسجيل الدخول. ولا تحذف أي شيء هناك.
error-confirm-in-app-being-set-up-do-4 = إذا لم يُقبل الرمز، فاتصل بالدعم الفني.
error-confirm-in-app-being-set-up-it = الطريقة الوحيدة لدى الشخص هي تطبيق Authenticator لم يعد موجودًا (أُعيد ضبط التطبيق أو حُذف، أو هاتف آخر). يُرجى إصدار تصريح الوصول المؤقت (TAP): فهو يُعدّ MFA، ويسجّل الشخص الدخول به في Authenticator. بعد ذلك يُرجى إزالة إدخال Authenticator القديم. { -check-who }

## 76 no-phone-to-use (medium, our own row)

error-no-phone-to-use-title = لا يوجد هاتف مناسب، أو لا رغبة في استخدام الهاتف الشخصي للعمل
error-no-phone-to-use-meaning = ليس لدى الجميع هاتف مناسب، وهناك من لا يريد استخدام هاتفه الشخصي للعمل. لا بأس بذلك، وهناك طرق أخرى.
error-no-phone-to-use-do-1 = اطلب من الدعم الفني مفتاح أمان أو هاتفًا من الشركة. أرسل إليهم الرسالة أدناه.
error-no-phone-to-use-do-2 = لست بحاجة إلى تثبيت أي شيء على هاتف شخصي قبل أن يصلك جواب. وإذا أردت فقط أن تعرف ما الذي يغيّره Authenticator على الهاتف، فاسأل الدعم الفني عن ذلك أيضًا.
error-no-phone-to-use-it = ليس لدى الشخص هاتف بنظام iOS بالإصدار 17 أو Android بالإصدار 14 أو أحدث، أو لا يريد استخدام هاتف شخصي. يُرجى توفير مفتاح أمان FIDO2 (يجب أن يكون معرّف AAGUID الخاص به مسموحًا في ملف تعريف مفاتيح المرور)، أو هاتف من الشركة، أو طريقة أخرى تقبلها سياساتكم.

## 77 prompt-again-although-done (high, our own row)

error-prompt-again-although-done-title = تعود المطالبة مع أن مفتاح المرور موجود
error-prompt-again-although-done-meaning = هذا ليس خطأ. تبحث المطالبة عن مفتاح مرور على الجهاز الذي تستخدمه الآن، ومفتاحك على الهاتف. لذلك قد تعود على كمبيوتر Windows أو على Mac.
error-prompt-again-although-done-do-1 = افتح صفحة { $ms-security-info } وانظر هل مفتاح المرور في القائمة. إذا كان هناك، فقد أتممت كل شيء.
error-prompt-again-although-done-do-2 = عندما تظهر المطالبة، اختر { $ms-skip-for-now }.
error-prompt-again-although-done-do-3 = إذا لم تستطع تخطّي المطالبة، أو كانت تظهر كثيرًا، فأرسل إلى الدعم الفني الرسالة أدناه.
error-prompt-again-although-done-it = تبحث حملة التسجيل عن مفتاح مرور محلي يناسب النظام والمتصفح المستخدمين. وجود مفتاح مرور في Authenticator يوقف المطالبة على iOS و Android، لا على Windows أو macOS، إلا إذا كان ملف تعريف مفاتيح المرور (passkey profile) مقيّدًا بمعرّفات AAGUID أو يشترط attestation. ومفتاح الأمان يوقفها على كل هذه الأنظمة. هذا ليس عطلاً، ويمكن للشخص تخطّي المطالبة.

## 78 chat-message-asks-for-passkey (high, our own row)

error-chat-message-asks-for-passkey-title = رسالة دردشة تطلب إعداد مفتاح مرور
error-chat-message-asks-for-passkey-meaning = يمكن للشركات إرسال مثل هذه الرسائل في Microsoft Teams، فقد تكون الرسالة حقيقية. لكن الرسالة وحدها لا تثبت ذلك.
error-chat-message-asks-for-passkey-do-1 = لا تستخدم أي رابط في الرسالة. أنشئ مفتاح المرور بهذا البرنامج، فهو يفتح لك الصفحة الصحيحة.
error-chat-message-asks-for-passkey-do-2 = هل تطلب الرسالة كلمة مرور أو تصريحًا أو رمزًا أو صورة رمز QR؟ لا تُجب إذن. { -nobody-asks }
error-chat-message-asks-for-passkey-do-3 = إذا لم تكن متأكدًا، فاتصل بالدعم الفني على رقم تعرفه واقرأ عليهم الرسالة.
error-chat-message-asks-for-passkey-it = ترسل حملة مفاتيح المرور في Conditional Access Optimization Agent مثل هذه الرسائل في Teams (إلى 200 مستخدم كحد أقصى، والمسؤولون افتراضيًا). وهي لا تتحقق مما إذا كان يُسمح لهم بمفاتيح المرور. يُرجى التحقق من وجود مثل هذه الحملة في المستأجر (tenant) لديكم، وإلا فيُرجى التعامل مع الرسالة على أنها تصيّد احتيالي (phishing).

## 79 somebody-asks-for-code (medium, our own row)

error-somebody-asks-for-code-title = شخص يطلب تصريحًا أو رمزًا أو صورة رمز QR
error-somebody-asks-for-code-meaning = بتصريحك أو رمزك قد يسجّل شخص آخر الدخول باسمك. { -nobody-asks } وليس ذنبك أن يحاول أحد ذلك.
error-somebody-asks-for-code-do-1 = لا ترسل أي شيء. أنهِ المكالمة أو الدردشة.
error-somebody-asks-for-code-do-2 = هل أرسلت شيئًا بالفعل؟ يمكن إصلاح ذلك إذا علم الدعم الفني به قريبًا.
error-somebody-asks-for-code-do-3 = اتصل بالدعم الفني فورًا على رقم تعرفه، وأرسل إليهم الرسالة أدناه.
error-somebody-asks-for-code-it = طلب أحدهم من الشخص تصريح الوصول المؤقت (TAP) أو رمزًا أو صورة رمز QR. يُعدّ TAP بمثابة MFA: من يملكه يستطيع تسجيل الدخول وتسجيل طريقة. إذا أُعطي أي شيء، يُرجى حذف TAP، والتحقق من الطرق التي أُضيفت منذ ذلك الحين، ومراجعة سجل تسجيل الدخول. { -check-who }

## 80 pass-used-but-more-asked (medium, our own row)

error-pass-used-but-more-asked-title = نجح تصريح الوصول المؤقت (Temporary Access Pass)، لكن مطلوب شيء آخر
error-pass-used-but-more-asked-meaning = تصريحك سليم. وعلى الأرجح هناك قاعدة في شركتك لا تقبل التصريح في هذا الموضع. ولن يغيّر تصريح آخر ذلك.
error-pass-used-but-more-asked-do-1 = لا تطلب تصريحًا آخر. احتفظ بالتصريح الذي لديك. { -nobody-asks }
error-pass-used-but-more-asked-do-2 = إذا عرضت الصفحة طريقة أخرى لتسجيل الدخول وهي لديك، فاستخدمها.
error-pass-used-but-more-asked-do-3 = وإلا فأرسل إلى الدعم الفني الرسالة أدناه. يستطيع قسم تقنية المعلومات تغيير القاعدة.
error-pass-used-but-more-asked-it = على الأرجح لا تقبل قوة مصادقة (authentication strength) تصريح الوصول المؤقت (TAP)، مثل قوة تقبل مفاتيح المرور فقط على كل الموارد. ولن يفيد TAP آخر. الحل الموثّق: سياستان منفصلتان لأجهزة سطح المكتب والأجهزة المحمولة، مع قوة مصادقة للأجهزة المحمولة تضم TAP ومفتاح المرور وتطابق القوة المستخدمة مع Register security information، أو عامل تصفية للتطبيقات (app filter). كذلك إذا سجّل شخص مشمول بتسجيل SSPR أو بسياسة تسجيل MFA الدخول باستخدام TAP في متصفح، فإنه ينتقل إلى وضع المقاطعة (interrupt mode)، ولا يمكن فيه تسجيل مفتاح مرور.
