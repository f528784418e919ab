## 1 passkey-not-accepted (medium)

error-passkey-not-accepted-title = لم تقبل Microsoft مفتاح المرور هذا
error-passkey-not-accepted-meaning = أُنشئ مفتاح المرور على هاتفك، لكن شركتك لا تقبل إلا المفاتيح التي تُنشأ داخل تطبيق Authenticator. لم ترتكب أي خطأ: صفحة الويب هي التي قادتك إلى الطريقة الأخرى.
error-passkey-not-accepted-do-1 = على هاتفك، افتح Authenticator واضغط على حساب عملك. اضغط على { $auth-settings } ثم { $auth-delete-passkey }. بذلك تحذف مفتاح المرور المرفوض فقط.
error-passkey-not-accepted-do-2 = ابقَ في Authenticator، واضغط على حساب عملك مجددًا ثم على { $auth-create-a-passkey }. اتبع الخطوات هناك.
error-passkey-not-accepted-do-3 = إذا رُفض مفتاح المرور مرة أخرى، فأرسل إلى الدعم الفني الرسالة التي جهّزها هذا البرنامج.
error-passkey-not-accepted-it = الأرجح أن attestation مفروض وأن مفتاح المرور جاء عبر مسار WebAuthn (أي { $ms-having-trouble } أو معالج المقاطعة عند تسجيل الدخول)، وهو مسار لا يستطيع تقديم attestation. على الشخص حذف مفتاح المرور المتبقي ثم التسجيل داخل Authenticator. ويمكن أن يُخصَّص لمن يضطرون إلى استخدام رمز QR ملف تعريف منفصل لمفاتيح المرور (passkey profile) دون attestation.

## 2 app-protection-block (medium)

error-app-protection-block-title = قاعدة في شركتك توقف Authenticator هنا
error-app-protection-block-meaning = تشترط شركتك في هذه النقطة تطبيقًا محميًا بطريقة خاصة، ولا يمكن أن يكون Authenticator كذلك. ليس الخطأ منك، ولن يفيد تكرار المحاولة.
error-app-protection-block-do-1 = توقّف هنا. لا حاجة إلى حذف أي شيء أو البدء من جديد.
error-app-protection-block-do-2 = أرسل إلى الدعم الفني الرسالة التي جهّزها هذا البرنامج. فهم يستطيعون تغيير القاعدة.
error-app-protection-block-it = هناك سياسة وصول مشروط (Conditional Access) تشترط app protection policy أو approved client app وتشمل تسجيل الدخول إلى Authenticator، وهو broker ولا يمكنه استيفاء هذا الشرط. الحلول الموثّقة: استهداف تطبيقات محددة باستخدام عامل تصفية (filter)، أو الجمع بين الشرط وبين compliant device باستخدام OR، أو استثناء محدود المدة مع ضوابط تعويضية. توثّق Microsoft استثناء Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b)، لكن ليس في كل إصدارات الصفحة، لذا يُرجى التحقق منه في المستأجر (tenant) لديكم.

## 3 compliant-device-required (medium)

error-compliant-device-required-title = تريد شركتك إدارة هذا الهاتف أولاً
error-compliant-device-required-meaning = قاعدة في شركتك لا تسمح بالمرور هنا إلا للهواتف التي تديرها. الرسالة سببها تلك القاعدة، وليس شيئًا فعلته.
error-compliant-device-required-do-1 = لا تضغط على { $auth-continue } الآن. فقد يؤدي ذلك إلى وضع هاتفك تحت إدارة الشركة.
error-compliant-device-required-do-2 = لا تسجّل الهاتف في إدارة الشركة إلا إذا طلب منك الدعم الفني ذلك.
error-compliant-device-required-do-3 = أرسل إلى الدعم الفني الرسالة التي جهّزها هذا البرنامج، واسأل هل يجب أن تدير الشركة هذا الهاتف. بعد أن يتضح الأمر، عُد إلى هنا وتابع.
error-compliant-device-required-it = يُطبَّق شرط الجهاز المتوافق (compliant device) على التسجيل من الهاتف: قراءة الطرق (UserAuthenticationMethod.Read) مستثناة، أما كتابتها (UserAuthenticationMethod.ReadWrite) فلا. الحل إما تسجيل الهاتف في الإدارة أو استثناء عملية التسجيل. توثّق Microsoft لهذا الغرض Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b)، ويُرجى التحقق منه في المستأجر (tenant) لديكم. ويستثني بعض المختصين أيضًا Azure Credential Configuration Endpoint Service (App ID ea890292-c8c8-4433-b5ea-b09d0668e1a6)، وهو غير موثّق.

## 4 signin-blocked-security-info (medium)

error-signin-blocked-security-info-title = لا يُسمح بهذه الخطوة إلا من أماكن أو أجهزة معيّنة
error-signin-blocked-security-info-meaning = تحمي شركتك هذه الخطوة حتى لا يستطيع أحد غيرك تغيير طريقة تسجيل دخولك. لم ترتكب أي خطأ.
error-signin-blocked-security-info-do-1 = إذا كنت تعرف المكان أو الجهاز الذي تشترطه شركتك، مثل شبكة المكتب، فحاول مجددًا من هناك.
error-signin-blocked-security-info-do-2 = وإلا فاطلب من الدعم الفني { $ms-temporary-access-pass }. إنه رمز صالح لمدة قصيرة. استخدمه على هاتفك، لا على هذا الكمبيوتر.
error-signin-blocked-security-info-do-3 = إذا استمر المنع، فأرسل إلى الدعم الفني الرسالة التي جهّزها هذا البرنامج.
error-signin-blocked-security-info-it = على الأرجح AADSTS53010 (ProofUpBlockedDueToSecurityInfoAcr): سياسة على إجراء المستخدم Register security information، أو قوة مصادقة (authentication strength) تحظر نقاط نهاية بيانات الاعتماد. تسجيل الدخول إلى Authenticator يخضع هو أيضًا لهذه السياسة. يستوفي TAP شرط MFA من أي جهاز أو مكان. يُرجى التوفيق بين سياسة الأجهزة المحمولة وسياسة التسجيل. ويظهر العنوان نفسه أيضًا مع 53003 عندما تحظر سياسة ما أنظمة أجهزة معيّنة (device platforms).

## 5 finish-setup-on-web (medium)

error-finish-setup-on-web-title = يوجّهك Authenticator إلى متصفح الويب
error-finish-setup-on-web-meaning = تطلب قواعد شركتك مفتاح مرور قبل أن يكون لديك واحد. وقد يظل التطبيق والمتصفح عندئذٍ يحيلك كل منهما إلى الآخر، وليس الخطأ منك.
error-finish-setup-on-web-do-1 = توقّف هنا الآن، حتى لا تدور في حلقة مفرغة.
error-finish-setup-on-web-do-2 = لا تضغط على { $auth-open-browser } إلا إذا طلب منك الدعم الفني ذلك.
error-finish-setup-on-web-do-3 = أرسل إلى الدعم الفني الرسالة التي جهّزها هذا البرنامج. فهم يستطيعون فتح الطريق لك.
error-finish-setup-on-web-it = قوة مصادقة (authentication strength) تقبل مفاتيح المرور فقط على كل الموارد تشمل أيضًا تسجيل الدخول اللازم لإنشاء أول مفتاح مرور. الحل الموثّق: سياستان منفصلتان لأجهزة سطح المكتب والأجهزة المحمولة، مع قوة مصادقة للأجهزة المحمولة تضم TAP ومفتاح المرور وتطابق القوة المستخدمة مع Register security information، أو عامل تصفية للتطبيقات (app filter). الإكمال في المتصفح لا ينجح إلا إذا كان attestation متوقفًا.

## 6 contact-admin-no-mfa (medium)

error-contact-admin-no-mfa-title = تحتاج إلى طريقة ثانية لإثبات هويتك
error-contact-admin-no-mfa-meaning = لا يمكن إضافة مفتاح مرور إلا بعد إثبات ثانٍ، وليس في حسابك إثبات كهذا بعد. لا يمكنك حل هذا وحدك، ولم ترتكب أي خطأ.
error-contact-admin-no-mfa-do-1 = اطلب من الدعم الفني { $ms-temporary-access-pass }. إنه رمز يعمل لمدة قصيرة. في هذا البرنامج رسالة جاهزة يمكنك إرسالها.
error-contact-admin-no-mfa-do-2 = عندما تحصل على الرمز، استخدمه على هاتفك، لا على هذا الكمبيوتر. فقد لا يعمل إلا مرة واحدة.
error-contact-admin-no-mfa-do-3 = ثم عُد إلى هنا وتابع مع الخطوة التالية. إذا لم يعمل الرمز، فأخبر الدعم الفني.
error-contact-admin-no-mfa-it = ليس في الحساب أي طريقة MFA، والتسجيل يتطلب MFA أو Temporary Access Pass. يُرجى إصدار TAP لاستخدامه على الهاتف: بعد تسجيل الدخول بتصريح TAP يعمل مرة واحدة يجب إكمال التسجيل خلال 10 دقائق، أما TAP متعدد الاستخدام فيمكن استعماله مجددًا ويعيد بدء هذه المهلة.

## 7 lets-try-something-else (high)

error-lets-try-something-else-title = سجّل الدخول مرة أخرى بطريقة مختلفة
error-lets-try-something-else-meaning = تعارضت قاعدتان من قواعد الأمان. لم ترتكب أي خطأ، وكثيرًا ما تُحل المشكلة بالبدء من جديد.
error-lets-try-something-else-do-1 = أغلق كل نوافذ المتصفح.
error-lets-try-something-else-do-2 = افتح الصفحة { $ms-security-info } مجددًا من هذا البرنامج.
error-lets-try-something-else-do-3 = عند تسجيل الدخول، اختر طريقة مختلفة عن المرة السابقة.
error-lets-try-something-else-do-4 = إذا عادت الرسالة، فأرسل إلى الدعم الفني الرسالة التي جهّزها هذا البرنامج.
error-lets-try-something-else-it = تتعارض قوة المصادقة (authentication strength) على إجراء المستخدم Register security information مع القاعدة التي تجعل My Sign-Ins تطلب MFA إذا لم يُجرَ خلال آخر 10 دقائق. الحل الموثّق: ضبط sign-in frequency على Every time لهذا الإجراء. ويمكن للشخص أيضًا تسجيل الدخول مجددًا بطريقة تقبلها قوة المصادقة.

## 8 key-type-blocked (medium)

error-key-type-blocked-title = حُفظ مفتاح المرور في غير مكانه على الأرجح
error-key-type-blocked-meaning = حُفظ على الأرجح في مدير كلمات مرور آخر، مثل Samsung Pass، وشركتك لا تقبل مفاتيح المرور من هناك. يحدث هذا بسهولة، لأن الهواتف تقترح تطبيقاتها الخاصة أولاً.
error-key-type-blocked-do-1 = احذف مفتاح المرور الجديد من التطبيق الذي حُفظ فيه.
error-key-type-blocked-do-2 = حاول مجددًا. عندما يسألك الهاتف عن مكان حفظ مفتاح المرور، اختر { $auth-name }.
error-key-type-blocked-do-3 = إذا لم تجده، فابحث عن { $samsung-use-a-different-passkey } أو كلمات مشابهة.
error-key-type-blocked-do-4 = إذا اخترت Authenticator فعلاً وظل المفتاح مرفوضًا، فأرسل إلى الدعم الفني الرسالة التي جهّزها هذا البرنامج.
error-key-type-blocked-it = معرّف AAGUID لمفتاح المرور الجديد غير مسموح به لهذا المستخدم، وغالبًا لأن موفّرًا آخر تولّى الطلب. إذا رُفض Authenticator نفسه، فيُرجى السماح بمعرّفيه: المعرّف de1e552d-db1d-4423-a619-566b625cdc84 (Android) والمعرّف 90a3ccdf-635c-4729-a248-9b709135078f (iOS).

## 9 passkey-not-registered (medium)

error-passkey-not-registered-title = لم يُحفظ مفتاح المرور هذه المرة
error-passkey-not-registered-meaning = ربما استغرق الأمر وقتًا طويلاً، أو أُلغي، أو كانت النافذة نافذة تصفح خاص. لم يتعطل شيء، ويمكنك ببساطة أن تحاول مجددًا.
error-passkey-not-registered-do-1 = استخدم نافذة عادية في Microsoft Edge أو Google Chrome، لا نافذة تصفح خاص ولا نافذة داخل برنامج آخر.
error-passkey-not-registered-do-2 = افتح قفل هاتفك وأبقِه في يدك، ثم ابدأ من جديد.
error-passkey-not-registered-do-3 = إذا لم ينجح الأمر مرة ثانية، فأرسل إلى الدعم الفني الرسالة التي جهّزها هذا البرنامج.
error-passkey-not-registered-it = يحدث هذا عادةً مع متصفح مضمّن (لوحظ في نافذة تسجيل الدخول في Windows App) أو انتهاء المهلة أو نافذة تصفح خاص. يُرجى توجيه المستخدمين إلى التسجيل في نافذة متصفح عادية، لا عبر Windows App.

## 10 passkey-already-exists (high)

error-passkey-already-exists-title = تركت محاولة سابقة مفتاح مرور على الهاتف
error-passkey-already-exists-meaning = يوجد بالفعل مفتاح مرور على هاتفك، لكن ربما لا يعرفه حساب عملك. قد يحدث هذا عندما تتوقف محاولة سابقة في منتصفها.
error-passkey-already-exists-do-1 = افتح الصفحة { $ms-security-info }. إذا كان مفتاح المرور في القائمة، فربما انتهيت بالفعل: انتقل إلى التحقق الأخير في هذا البرنامج.
error-passkey-already-exists-do-2 = إذا لم يكن في القائمة، فافتح Authenticator على هاتفك واضغط على حساب عملك. اضغط على { $auth-settings } ثم { $auth-delete-passkey }.
error-passkey-already-exists-do-3 = اضغط على حساب عملك مجددًا ثم على { $auth-create-a-passkey }.
error-passkey-already-exists-do-4 = إذا لم ينجح الأمر مرة أخرى، فأرسل إلى الدعم الفني الرسالة التي جهّزها هذا البرنامج.
error-passkey-already-exists-it = يوجد مفتاح مرور محليًا في Authenticator دون مقابل له في Entra، بعد رفض بسبب attestation أو انتهاء المهلة أو موفّر غير مسموح به. على الشخص حذف مفتاح المرور المحلي والمحاولة مجددًا. يُرجى حذف الإدخال القديم على الخادم إن وُجد.

## 11 work-profile-cannot-sign-in (high)

error-work-profile-cannot-sign-in-title = مفتاح المرور في الجانب الآخر من هاتفك
error-work-profile-cannot-sign-in-meaning = يفصل هاتفك بين تطبيقات العمل والتطبيقات الشخصية، ولا يعمل مفتاح المرور إلا في الجانب الذي أُنشئ فيه. الأرجح أنك تحتاج فقط إلى مفتاح ثانٍ.
error-work-profile-cannot-sign-in-do-1 = افتح Authenticator في ملف العمل، وهو الذي عليه رمز الحقيبة.
error-work-profile-cannot-sign-in-do-2 = اضغط هناك على حساب عملك، ثم على { $auth-create-a-passkey }. يمكنك الاحتفاظ بمفتاح المرور الأول.
error-work-profile-cannot-sign-in-do-3 = إذا لم تجد Authenticator عليه رمز حقيبة، أو لم ينجح الأمر، فأرسل إلى الدعم الفني الرسالة التي جهّزها هذا البرنامج.
error-work-profile-cannot-sign-in-it = في Android لا يمكن استخدام مفتاح المرور إلا في ملف التعريف (profile) الذي أُنشئ فيه. يجب أن يكون Authenticator مثبّتًا في ملف العمل، وأن يُسمح به هناك كموفّر لبيانات الاعتماد، وأن يكون له مفتاح مرور خاص به. المفتاح الموجود في ملف التعريف الشخصي لا يكفي.

## 12 sign-in-another-way (high)

error-sign-in-another-way-title = لم يعد مفتاح المرور هذا يعمل
error-sign-in-another-way-meaning = لم تتمكن Microsoft من استخدام مفتاح المرور الموجود على هاتفك. لم يعد صالحًا، وإنشاء مفتاح جديد لا يستغرق وقتًا طويلاً.
error-sign-in-another-way-do-1 = سجّل الدخول بطريقة أخرى متوفرة لديك.
error-sign-in-another-way-do-2 = احذف مفتاح المرور القديم: في Authenticator اضغط على حساب عملك، ثم { $auth-settings }، ثم { $auth-delete-passkey }. إذا كان ظاهرًا أيضًا في الصفحة { $ms-security-info }، فاحذفه من هناك كذلك.
error-sign-in-another-way-do-3 = أنشئ مفتاح مرور جديدًا بمساعدة هذا البرنامج.
error-sign-in-another-way-do-4 = إذا لم تكن لديك طريقة أخرى لتسجيل الدخول، فأرسل إلى الدعم الفني الرسالة التي جهّزها هذا البرنامج.
error-sign-in-another-way-it = لم يعد مفتاح المرور على الجهاز صالحًا لهذا الحساب. على الشخص تسجيل الدخول بطريقة أخرى أو بتصريح TAP، وإزالة مفتاح المرور القديم، ثم التسجيل مجددًا.

## 13 passkey-no-longer-usable (high)

error-passkey-no-longer-usable-title = أُزيل مفتاح المرور هذا من حسابك
error-passkey-no-longer-usable-meaning = ما زال مفتاح المرور القديم على هاتفك، لكن حسابك لم يعد يعرفه. كل ما تحتاج إليه هو مفتاح جديد.
error-passkey-no-longer-usable-do-1 = في Authenticator اضغط على حساب عملك، ثم { $auth-settings }، ثم { $auth-delete-passkey }.
error-passkey-no-longer-usable-do-2 = أنشئ مفتاح مرور جديدًا بمساعدة هذا البرنامج.
error-passkey-no-longer-usable-do-3 = إذا لم تستطع تسجيل الدخول من دون المفتاح القديم، فأرسل إلى الدعم الفني الرسالة التي جهّزها هذا البرنامج.
error-passkey-no-longer-usable-it = حُذف مفتاح المرور على الخادم وبقي على الهاتف. على الشخص حذف النسخة المحلية والتسجيل مجددًا. يُرجى إصدار TAP إذا لم تبقَ طريقة أخرى.

## 14 phone-option-or-qr-missing (high)

error-phone-option-or-qr-missing-title = لا يعرض الكمبيوتر هاتفك
error-phone-option-or-qr-missing-meaning = لا يظهر رمز QR إلا إذا كان الكمبيوتر والهاتف يستطيعان اكتشاف أحدهما الآخر. في الغالب تكون ميزة Bluetooth متوقفة أو غير مسموح بها، أو يكون الهاتف بعيدًا.
error-phone-option-or-qr-missing-do-1 = شغّل Bluetooth على الكمبيوتر وعلى الهاتف. لا حاجة إلى الاقتران بينهما.
error-phone-option-or-qr-missing-do-2 = ضع الهاتف بجانب الكمبيوتر وتأكد من أن كليهما متصل بالإنترنت. ثم ابحث مجددًا عن { $ms-phone-option }.
error-phone-option-or-qr-missing-do-3 = لم يظهر بعد؟ ارجع في هذا البرنامج واختر طريقة دون رمز QR. فهي لا تحتاج إلى Bluetooth.
error-phone-option-or-qr-missing-do-4 = إذا لم تُعرض عليك طريقة أخرى، فأرسل إلى الدعم الفني الرسالة التي جهّزها هذا البرنامج.
error-phone-option-or-qr-missing-it = ميزة Bluetooth متوقفة أو ممنوعة بسياسة أو خارج المدى، أو أن أحد الجهازين غير متصل بالإنترنت. يمكن السماح باستخدام Bluetooth لمفاتيح المرور فقط: ServicesAllowedList مع الخدمة 0000FFFD-0000-1000-8000-00805F9B34FB والخدمة 0000FFF9-0000-1000-8000-00805F9B34FB. المسار داخل التطبيق ومسار الانتقال من الكمبيوتر إلى التطبيق لا يحتاجان إلى Bluetooth.

## 15 stuck-connecting-to-device (medium)

error-stuck-connecting-to-device-title = لا يستطيع الكمبيوتر والهاتف الاتصال أحدهما بالآخر
error-stuck-connecting-to-device-meaning = قُرئ رمز QR، لكن الاتصال لا يكتمل. في الغالب تمنعه الشبكة، وهذا شيء لا يمكنك رؤيته.
error-stuck-connecting-to-device-do-1 = ألغِ العملية، وتأكد من تشغيل Bluetooth على الجهازين، ثم حاول مرة أخرى.
error-stuck-connecting-to-device-do-2 = إذا كان مسموحًا لك، فجرّب ذلك على شبكة أخرى.
error-stuck-connecting-to-device-do-3 = أو ارجع في هذا البرنامج واختر طريقة دون رمز QR.
error-stuck-connecting-to-device-do-4 = أرسل إلى الدعم الفني الرسالة التي جهّزها هذا البرنامج، حتى يسمحوا بالاتصال في الشبكة.
error-stuck-connecting-to-device-it = الأرجح أن خوادم النفق (tunnel) الخاصة بمسار QR محجوبة أو أن اتصالها معترَض. يُرجى السماح بالوصول من الكمبيوتر والهاتف إلى cable.ua5v.com (لهواتف Android)، وإلى cable.auth.com، وإلى app-site-association.cdn-apple.com، وإلى app-site-association.networking.apple (لأجهزة iPhone وiPad)، دون خادم وكيل (proxy) ودون فحص TLS. ويجب أن تعمل ميزة Bluetooth على الجهازين.

## 16 tap-blocked-by-policy (high)

error-tap-blocked-by-policy-title = رُفض الرمز المؤقت
error-tap-blocked-by-policy-meaning = ربما استُخدم الرمز من قبل، أو لا يتوافق مع إعدادات شركتك. لم ترتكب أي خطأ، وتحتاج إلى رمز جديد.
error-tap-blocked-by-policy-do-1 = لا تُدخل الرمز نفسه مرة أخرى.
error-tap-blocked-by-policy-do-2 = اطلب من الدعم الفني { $ms-temporary-access-pass } جديدًا وأرسل إليهم الرسالة التي جهّزها هذا البرنامج.
error-tap-blocked-by-policy-do-3 = استخدم الرمز الجديد على هاتفك، لا على هذا الكمبيوتر. إذا رُفض هو أيضًا، فاتصل بالدعم الفني مجددًا.
error-tap-blocked-by-policy-it = المستخدم خارج نطاق سياسة Temporary Access Pass، أو أن التصريح متعدد الاستخدام بينما تفرض السياسة الاستخدام مرة واحدة، أو أنه استُخدم من قبل. يُرجى تصحيح السياسة وإصدار تصريح جديد. التصريح ذو المرة الواحدة يجب أن يُستخدم على الهاتف.

## 17 tap-not-offered (high)

error-tap-not-offered-title = لا تطلب صفحة تسجيل الدخول رمزك المؤقت
error-tap-not-offered-meaning = قد يحتاج الرمز الجديد إلى بضع دقائق حتى يعمل. وربما استُهلك الرمز، أو لم يُجهّز حسابك له بعد.
error-tap-not-offered-do-1 = انتظر بضع دقائق، ثم ابدأ تسجيل الدخول من جديد.
error-tap-not-offered-do-2 = ابحث عن { $ms-use-tap-instead } أو كلمات مشابهة في صفحة تسجيل الدخول.
error-tap-not-offered-do-3 = إذا لم تجده، فأرسل إلى الدعم الفني الرسالة التي جهّزها هذا البرنامج واطلب منهم التحقق من الرمز.
error-tap-not-offered-it = المستخدم خارج نطاق سياسة Temporary Access Pass، أو أن التصريح استُهلك، أو أن نسخه بين الخوادم لم يكتمل بعد (بضع دقائق). يُرجى التحقق من النطاق ومن حالة التصريح وإصدار تصريح جديد عند الحاجة.

## 18 tap-guest-refused (high)

error-tap-guest-refused-title = لا يمكن للضيوف الحصول على رمز مؤقت
error-tap-guest-refused-meaning = حسابك هنا حساب ضيف من مؤسسة أخرى، ولا يمكن إعطاء رمز كهذا للضيوف. هذه قاعدة عامة لا علاقة لها بك شخصيًا.
error-tap-guest-refused-do-1 = اطلب المساعدة في تسجيل الدخول من الدعم الفني في مؤسستك التي ينتمي إليها حسابك.
error-tap-guest-refused-do-2 = أخبر الدعم الفني هنا أيضًا، وأرسل إليهم الرسالة التي جهّزها هذا البرنامج.
error-tap-guest-refused-it = لا يمكن إضافة Temporary Access Pass إلى ضيف خارجي، ولا يمكن للضيوف تسجيل مفاتيح المرور في مستأجر الموارد (resource tenant). يُرجى أن ينفّذ الشخص MFA في المستأجر الأصلي (home tenant).

## 19 more-information-required (medium)

error-more-information-required-title = تطلب منك شركتك إضافة طريقة لتسجيل الدخول
error-more-information-required-meaning = هذه ليست رسالة خطأ، ولم تفعل شيئًا غير صحيح. تعرض Microsoft هذه الصفحة عندما تريد شركتك زيادة أمان حسابك.
error-more-information-required-do-1 = هل ظهرت أثناء تسجيل دخولك بنفسك إلى حساب عملك؟ إذن اضغط على { $ms-next }. في معظم الشركات تكون الصفحة التالية على mysignins.microsoft.com.
error-more-information-required-do-2 = إذا أرادت أن تعرض لك رمز QR، فجرّب { $ms-different-method } ثم { $ms-passkey-in-authenticator }.
error-more-information-required-do-3 = إذا لم تكن متأكدًا من أن الصفحة حقيقية، فأغلقها واسأل الدعم الفني.
error-more-information-required-it = التسجيل مفروض عند تسجيل الدخول (interrupt mode)، وليس هناك عطل. قد تبدأ نسخة مفتاح المرور من المعالج مسار WebAuthn الذي يفشل مع attestation، وعندئذٍ يختار الشخص طريقة مختلفة ثم Passkey in Microsoft Authenticator.

## 20 restored-account-needs-sign-in (high)

error-restored-account-needs-sign-in-title = حسابك مستعاد من نسخة احتياطية ويحتاج إلى تسجيل دخول واحد
error-restored-account-needs-sign-in-meaning = الكلمات الحمراء مجرد تذكير. استُعيد اسم حسابك على هذا الهاتف، لكن مفاتيحه لم تُستعد.
error-restored-account-needs-sign-in-do-1 = اضغط على الحساب الذي عليه الكلمات الحمراء { $auth-sign-in-to-add }.
error-restored-account-needs-sign-in-do-2 = سجّل الدخول. بعد ذلك يمكنك متابعة إنشاء مفتاح المرور.
error-restored-account-needs-sign-in-do-3 = إذا لم تستطع تسجيل الدخول، فأرسل إلى الدعم الفني الرسالة التي جهّزها هذا البرنامج واطلب { $ms-temporary-access-pass }.
error-restored-account-needs-sign-in-it = استُعيد الحساب من نسخة احتياطية لتطبيق Authenticator، وهي لا تتضمن مفاتيح المرور أبدًا. على الشخص تسجيل الدخول إلى الحساب مرة واحدة ثم تسجيل مفتاح مرور جديد. يُرجى إصدار TAP إذا لم تبقَ طريقة أخرى.

## 21 no-passkeys-available (high)

error-no-passkeys-available-title = لم يُعثر على مفتاح مرور على الهاتف
error-no-passkeys-available-meaning = ربما ينقص شيء بسيط، مثل قفل الشاشة أو الإنترنت. وعلى الهاتف الجديد هذا أمر طبيعي: مفاتيح المرور لا تنتقل من الهاتف القديم.
error-no-passkeys-available-do-1 = تأكد من أن الهاتف محمي بقفل شاشة.
error-no-passkeys-available-do-2 = تأكد من تشغيل Bluetooth والإنترنت على الهاتف وعلى الكمبيوتر. ثم حاول مجددًا.
error-no-passkeys-available-do-3 = لديك هاتف جديد؟ شغّل هذا البرنامج من البداية وأنشئ مفتاح مرور جديدًا. احتفظ بالهاتف القديم حتى تنتهي، إن كان لا يزال لديك.
error-no-passkeys-available-do-4 = إذا لم تكن لديك طريقة أخرى لتسجيل الدخول، فاطلب من الدعم الفني { $ms-temporary-access-pass } وأرسل إليهم الرسالة التي جهّزها هذا البرنامج.
error-no-passkeys-available-it = لا يوجد مفتاح مرور صالح للاستخدام على الهاتف: لا قفل للشاشة، أو لا Bluetooth أو إنترنت، أو بقي مفتاح المرور على الهاتف القديم (فهو لا يدخل أبدًا في النسخة الاحتياطية لتطبيق Authenticator). يُرجى إصدار TAP حتى يتمكن الشخص من التسجيل مجددًا.

## 22 rooted-or-jailbroken (high)

error-rooted-or-jailbroken-title = لا يثق Authenticator بنظام هذا الهاتف
error-rooted-or-jailbroken-meaning = يبدو أن نظام هذا الهاتف قد عُدّل. لم تعد Microsoft تسمح بحسابات العمل على هواتف كهذه، ولا تستطيع شركتك إيقاف ذلك.
error-rooted-or-jailbroken-do-1 = لا تُعدّ مفتاح المرور على هذا الهاتف.
error-rooted-or-jailbroken-do-2 = إذا كان لديك هاتف آخر، فاستخدمه وابدأ هذا البرنامج من جديد.
error-rooted-or-jailbroken-do-3 = وإلا فأرسل إلى الدعم الفني الرسالة التي جهّزها هذا البرنامج واسألهم هل يمكنهم توفير طريقة أخرى، مثل مفتاح أمان.
error-rooted-or-jailbroken-it = اكتشف Authenticator هاتفًا عليه jailbreak أو root. في عام 2026 طرحت Microsoft تحذيرًا، ثم حظرًا للتسجيل ولتسجيل الدخول، ثم مسح بيانات اعتماد Entra. وهذا مفعّل دائمًا ولا يمكن إيقافه. يلزم هاتف آخر أو مفتاح أمان.

## 23 not-allowed-error (high)

error-not-allowed-error-title = انقطعت الخطوة قبل أن تكتمل
error-not-allowed-error-meaning = أُلغيت، أو استغرقت وقتًا طويلاً، أو ظهرت نافذة أخرى فوقها. يحدث هذا بسهولة ولم يتعطل شيء.
error-not-allowed-error-do-1 = افتح قفل هاتفك وضعه بجانبك.
error-not-allowed-error-do-2 = حاول مجددًا بهدوء. أبقِ نافذة المتصفح في المقدمة ولا تنقر في أي مكان آخر حتى تكتمل الخطوة.
error-not-allowed-error-do-3 = إذا تكرر ذلك، فأرسل إلى الدعم الفني الرسالة التي جهّزها هذا البرنامج.
error-not-allowed-error-it = يدل NotAllowedError على إلغاء أو انتهاء مهلة أو فقدان التركيز (focus) أو فشل CTAP. في Windows توجد التفاصيل في سجل الأحداث Microsoft-Windows-WebAuthN/Operational.

## 24 something-went-wrong (medium)

error-something-went-wrong-title = لم توضّح صفحة Microsoft ما الخطأ
error-something-went-wrong-meaning = قد تعني هذه الرسالة أشياء كثيرة. وكثيرًا ما يكون السبب مفتاح مرور من محاولة سابقة أو من تطبيق آخر، وليس ذلك خطأك.
error-something-went-wrong-do-1 = انظر في الصفحة { $ms-security-info } وفي Authenticator. إذا تركت محاولة سابقة مفتاح مرور، فاحذفه.
error-something-went-wrong-do-2 = حاول مجددًا في متصفح آخر، في نافذة عادية.
error-something-went-wrong-do-3 = إذا لم ينجح الأمر بعد، فأرسل إلى الدعم الفني الرسالة التي جهّزها هذا البرنامج.
error-something-went-wrong-it = رسالة عامة، وغالبًا ما يكون سببها بيانات اعتماد من مخزن (vault) غير صحيح. يُرجى حذف مفاتيح المرور القديمة، وتجربة متصفح آخر، ومراجعة سجلات تسجيل الدخول والتدقيق في وقت المحاولة.

## 25 method-missing-in-list (high)

error-method-missing-in-list-title = مفاتيح المرور في Authenticator غير مفعّلة لحسابك
error-method-missing-in-list-meaning = لا يعرض حسابك الخيار { $ms-passkey-in-authenticator }. هذا إعداد في شركتك، ولا يمكنك تغييره بنفسك.
error-method-missing-in-list-do-1 = لا تختر { $ms-plain-passkey } بدلاً منه. فقد يُحفظ مفتاح المرور عندئذٍ في تطبيق غير صحيح.
error-method-missing-in-list-do-2 = أرسل إلى الدعم الفني الرسالة التي جهّزها هذا البرنامج. فهم يستطيعون تفعيله لك.
error-method-missing-in-list-it = يُرجى التحقق من أن Passkey (FIDO2) مفعّل، وأن المستخدم في مجموعة مستهدفة وليس في مجموعة مستثناة (الاستثناء له الأولوية)، وأن Allow self-service set up مضبوط على Yes، وأن ملف تعريف مفاتيح المرور (passkey profile) للمستخدم يسمح بمعرّفات AAGUID الخاصة بتطبيق Authenticator.

## 26 code-53000-device-not-compliant (high)

error-code-53000-device-not-compliant-title = لا تسمح شركتك هنا إلا بأجهزة تم التحقق منها
error-code-53000-device-not-compliant-meaning = هناك قاعدة في شركتك تشترط أن يستوفي الجهاز متطلبات معيّنة أولاً. لم ترتكب أي خطأ.
error-code-53000-device-not-compliant-do-1 = توقّف هنا. تكرار المحاولة لن يغيّر شيئًا.
error-code-53000-device-not-compliant-do-2 = أرسل إلى الدعم الفني الرسالة التي جهّزها هذا البرنامج، مع الرقم 53000.
error-code-53000-device-not-compliant-it = الرمز 53000 (DeviceNotCompliant): شرط الجهاز المتوافق (compliant device) غير مستوفى. يُرجى جعل الجهاز متوافقًا أو استثناء عملية التسجيل. توثّق Microsoft لهذا الغرض Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b)، ويُرجى التحقق منه في المستأجر (tenant) لديكم.

## 27 code-53001-device-not-domain-joined (high)

error-code-53001-device-not-domain-joined-title = طُبّقت على جهازك قاعدة مخصصة لأجهزة كمبيوتر الشركة
error-code-53001-device-not-domain-joined-meaning = تشترط القاعدة كمبيوتر ينتمي إلى شبكة الشركة. ولا يمكن لهاتف أن يستوفي ذلك، فليس هناك ما يمكنك حلّه بنفسك.
error-code-53001-device-not-domain-joined-do-1 = توقّف هنا. تكرار المحاولة لن يغيّر شيئًا.
error-code-53001-device-not-domain-joined-do-2 = أرسل إلى الدعم الفني الرسالة التي جهّزها هذا البرنامج، مع الرقم 53001.
error-code-53001-device-not-domain-joined-it = الرمز 53001 (DeviceNotDomainJoined): يُطبَّق شرط يتطلب جهازًا بانضمام مختلط (hybrid joined). يُرجى عدم تطبيقه على الهواتف.

## 28 code-53002-app-not-approved (high)

error-code-53002-app-not-approved-title = قاعدة في شركتك لا تسمح بهذا التطبيق
error-code-53002-app-not-approved-meaning = لدى شركتك قائمة تطبيقات معتمدة، والتطبيق المستخدم ليس فيها. ليس الخطأ منك.
error-code-53002-app-not-approved-do-1 = توقّف هنا. تكرار المحاولة لن يغيّر شيئًا.
error-code-53002-app-not-approved-do-2 = أرسل إلى الدعم الفني الرسالة التي جهّزها هذا البرنامج، مع الرقم 53002.
error-code-53002-app-not-approved-it = الرمز 53002 (ApplicationUsedIsNotAnApprovedApp): يُطبَّق شرط approved client app. أُعلن عن إيقافه في مارس 2026، لذا يُرجى استبداله بسياسة app protection policy. لاحظوا أن Authenticator لا يستوفي هذه السياسة أيضًا، فيجب أن يبقى التسجيل خارجها.

## 29 code-53003-blocked-by-ca (high)

error-code-53003-blocked-by-ca-title = منعت قاعدة في شركتك تسجيل الدخول هذا
error-code-53003-blocked-by-ca-meaning = رفضت إحدى قواعد الأمان في شركتك تسجيل الدخول. لا يمكن لأحد أن يرى من هنا أي قاعدة هي، لكن الدعم الفني يستطيع ذلك.
error-code-53003-blocked-by-ca-do-1 = إذا عرضت الصفحة Correlation ID، فانسخه أو التقط له صورة.
error-code-53003-blocked-by-ca-do-2 = أرسله إلى الدعم الفني مع الرسالة التي جهّزها هذا البرنامج.
error-code-53003-blocked-by-ca-it = الرمز 53003 (BlockedByConditionalAccess): أي سياسة وصول مشروط (Conditional Access). يذكر سجل تسجيل الدخول اسم السياسة، ويمكن البحث عنه باستخدام Correlation ID. إذا كان التطبيق Microsoft Authenticator والمورد ea890292-c8c8-4433-b5ea-b09d0668e1a6، فربما يكون تسجيل مفتاح المرور هو المحظور. يُرجى أيضًا التحقق من وجود حظر على أنظمة أجهزة معيّنة (device platforms).

## 30 code-53004-53011-risk (high)

error-code-53004-53011-risk-title = أوقفت Microsoft هذه العملية لحماية حسابك
error-code-53004-53011-risk-meaning = ترى Microsoft خطرًا وتريد أن يراجعه الدعم الفني أولاً. هذا وحده لا يعني أنك ارتكبت خطأ.
error-code-53004-53011-risk-do-1 = لا تستمر في المحاولة.
error-code-53004-53011-risk-do-2 = تواصل مع الدعم الفني قريبًا، وأرسل إليهم الرسالة التي جهّزها هذا البرنامج.
error-code-53004-53011-risk-it = الرمز 53004 (ProofUpBlockedDueToRisk) أو الرمز 53011: التسجيل محظور بسبب الخطر. يُرجى التحقيق في الخطر ومعالجته، ثم السماح للشخص بالمحاولة مجددًا.

## 31 code-53009-app-protection (low)

error-code-53009-app-protection-title = ربما تعترض الطريق قاعدة خاصة بالتطبيقات المحمية
error-code-53009-app-protection-meaning = كثيرًا ما يعني هذا الرقم أن شركتك تشترط تطبيقًا محميًا بطريقة خاصة. وعادةً لا يمكنك تغيير ذلك.
error-code-53009-app-protection-do-1 = توقّف هنا الآن.
error-code-53009-app-protection-do-2 = أرسل إلى الدعم الفني الرسالة التي جهّزها هذا البرنامج، مع الرقم 53009.
error-code-53009-app-protection-it = ورد أن 53009 يشير إلى غياب سياسة حماية التطبيقات في Intune (app protection policy)، والمصدر غير مؤكد. لا يستطيع Authenticator استيفاء هذا الشرط: يُرجى البحث عن السياسة في سجل تسجيل الدخول، ثم استخدام عامل تصفية للتطبيقات (app filter)، أو الجمع مع compliant device باستخدام OR، أو استثناء عملية التسجيل.

## 32 code-530035-security-defaults (high)

error-code-530035-security-defaults-title = منعت الحماية الأساسية في شركتك تسجيل الدخول هذا
error-code-530035-security-defaults-meaning = تستخدم شركتك الحماية الأساسية من Microsoft، وقد رفضت تسجيل الدخول هنا. لم ترتكب أي خطأ.
error-code-530035-security-defaults-do-1 = توقّف هنا. تكرار المحاولة لن يغيّر شيئًا على الأرجح.
error-code-530035-security-defaults-do-2 = أرسل إلى الدعم الفني الرسالة التي جهّزها هذا البرنامج، مع الرقم 530035.
error-code-530035-security-defaults-it = الرمز 530035 (BlockedBySecurityDefaults): إعدادات الأمان الافتراضية (security defaults) في المستأجر تحظر تسجيل الدخول. لا نعرف حلاً موثّقًا لهذه الخطوة. يُرجى مراجعة سجل تسجيل الدخول لمعرفة ما رُفض.

## 33 code-135010-key-not-found (medium)

error-code-135010-key-not-found-title = لا يعرف حسابك مفتاح المرور هذا
error-code-135010-key-not-found-meaning = على الهاتف مفتاح مرور، لكنه على الأرجح لم يعد مدرجًا في حسابك. والحل مفتاح جديد.
error-code-135010-key-not-found-do-1 = في Authenticator اضغط على حساب عملك، ثم { $auth-settings }، ثم { $auth-delete-passkey }.
error-code-135010-key-not-found-do-2 = أنشئ مفتاح مرور جديدًا بمساعدة هذا البرنامج.
error-code-135010-key-not-found-do-3 = إذا لم ينجح الأمر، فأرسل إلى الدعم الفني الرسالة التي جهّزها هذا البرنامج، مع الرقم 135010.
error-code-135010-key-not-found-it = الرمز 135010 (KeyNotFound): المفتاح غير معروف لدى Entra (رمز من توثيق أقدم). على الشخص حذف مفتاح المرور المحلي والتسجيل مجددًا.

## 34 android14-no-provider-switch (high)

error-android14-no-provider-switch-title = ليس في هذا الهاتف زر تفعيل لتطبيق Authenticator
error-android14-no-provider-switch-meaning = حذفت بعض الشركات المصنّعة زر التفعيل هذا من Android 14. ولا يمكن لأي تطبيق إضافته، فلم يفتك شيء.
error-android14-no-provider-switch-do-1 = استخدم أولاً البحث في إعدادات الهاتف واكتب { $android-search-passkey }.
error-android14-no-provider-switch-do-2 = إذا لم تظهر قائمة فيها { $auth-name }، فابحث عن تحديث للنظام وثبّت Android 15 أو أحدث، إذا كان هاتفك يوفّره.
error-android14-no-provider-switch-do-3 = لا يوجد تحديث؟ استخدم هاتفًا آخر، أو أرسل إلى الدعم الفني الرسالة التي جهّزها هذا البرنامج واطلب مفتاح أمان.
error-android14-no-provider-switch-it = في Android 14 كانت ميزة Credential Manager اختيارية للشركات المصنّعة، وهي غير موجودة في بعض الهواتف. توصي Microsoft بنظام Android 15. لفحص هاتف: adb shell pm has-feature android.software.credentials. وإلا فيُرجى توفير مفتاح أمان أو هاتف آخر.

## 35 attestation-service-down (high)

error-attestation-service-down-title = تعذّر إكمال التحقق من هاتفك
error-attestation-service-down-meaning = يجب أن تؤكد Apple أو Google عبر الإنترنت أن هاتفك أصلي. وقد تكون هذه الخدمة مشغولة أو متوقفة لبعض الوقت، ولا علاقة لذلك بك.
error-attestation-service-down-do-1 = تأكد من أن الهاتف متصل بالإنترنت.
error-attestation-service-down-do-2 = انتظر قليلاً، ثم حاول مجددًا.
error-attestation-service-down-do-3 = إذا لم ينجح الأمر لاحقًا، فأرسل إلى الدعم الفني الرسالة التي جهّزها هذا البرنامج.
error-attestation-service-down-it = عندما يكون attestation مفروضًا، يستعلم الهاتف عبر الإنترنت من Apple (App Attest) أو Google (Play Integrity وkey attestation). يُرجى مراجعة الصفحة https://developer.apple.com/system-status والصفحة https://status.play.google.com والتأكد من أن شبكة الهاتف تصل إلى هذه الخدمات.

## 36 company-portal-too-old (high)

error-company-portal-too-old-title = تطبيق آخر للشركة على هاتفك قديم جدًا
error-company-portal-too-old-meaning = تطبيق Company Portal على هاتفك بإصدار قديم، وهو يمنع إعداد Authenticator. والحل هو التحديث.
error-company-portal-too-old-do-1 = افتح متجر التطبيقات على هاتفك، وابحث عن Company Portal وحدّثه.
error-company-portal-too-old-do-2 = عُد إلى Authenticator وحاول مجددًا.
error-company-portal-too-old-do-3 = إذا لم تستطع تحديثه، فأرسل إلى الدعم الفني الرسالة التي جهّزها هذا البرنامج.
error-company-portal-too-old-it = على هواتف Android التي فيها Company Portal بإصدار أقدم من 2111 (5.0.5333.0) لا يمكن تسجيل Authenticator. يُرجى دفع التحديث إلى الهواتف.

## 37 naming-page-hangs (low)

error-naming-page-hangs-title = صفحة الاسم متوقفة
error-naming-page-hangs-meaning = في الغالب يكون مفتاح المرور قد حُفظ مع أن الصفحة ما زالت قيد التحميل. الأرجح أنك فعلت كل شيء بشكل صحيح.
error-naming-page-hangs-do-1 = افتح الصفحة { $ms-security-info } في علامة تبويب جديدة، وانظر هل مفتاح المرور في القائمة.
error-naming-page-hangs-do-2 = إذا كان هناك، فأغلق الصفحة المتوقفة. يمكنك المتابعة إلى التحقق الأخير في هذا البرنامج.
error-naming-page-hangs-do-3 = إذا لم يكن هناك، فحاول مرة أخرى. وإذا لم يفد ذلك، فأرسل إلى الدعم الفني الرسالة التي جهّزها هذا البرنامج.
error-naming-page-hangs-it = ورد أن صفحة التسمية في معالج المتصفح تتوقف أحيانًا مع أن مفتاح المرور موجود. يُرجى التحقق من طرق المصادقة لدى المستخدم. إذا لم يكن مفتاح المرور هناك، فعلى الشخص حذف مفتاح المرور المحلي والتسجيل داخل Authenticator.

## 38 windows-whfb-credential-exists (high)

error-windows-whfb-credential-exists-title = حاول الكمبيوتر حفظ مفتاح المرور لديه
error-windows-whfb-credential-exists-meaning = أراد Windows حفظ مفتاح المرور على هذا الكمبيوتر، ولديك عليه بالفعل تسجيل دخول من هذا النوع. مكان مفتاح المرور الذي تريده هو هاتفك.
error-windows-whfb-credential-exists-do-1 = ألغِ العملية وابدأ من جديد.
error-windows-whfb-credential-exists-do-2 = اختر { $ms-passkey-in-authenticator }. إذا سألك Windows عن مكان حفظ مفتاح المرور، فاختر الهاتف، لا Windows.
error-windows-whfb-credential-exists-do-3 = إذا لم يُعرض عليك الهاتف، فارجع في هذا البرنامج واختر الطريقة التي تجري داخل Authenticator. وإذا لم تنجح هي أيضًا، فأرسل إلى الدعم الفني الرسالة التي جهّزها هذا البرنامج.
error-windows-whfb-credential-exists-it = يفشل تسجيل Microsoft Entra passkey على Windows إذا كانت هناك بيانات اعتماد Windows Hello for Business للحساب نفسه. على الشخص اختيار الهاتف بدلاً من ذلك، والأفضل عبر Passkey in Microsoft Authenticator.
