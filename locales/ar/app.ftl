app-name = Passkey Companion

next = متابعة
back = رجوع
not-sure = لا أعرف
copied = تم النسخ
copy-message = نسخ هذه الرسالة

page-welcome = مرحبًا
page-phone = هاتفك
page-sign-in = تسجيل الدخول
page-plan = خطتك
page-ready = الاستعداد
page-on-phone = على هاتفك
page-create = إنشاء مفتاح المرور
page-verify = التأكد
page-done = تم

time-left = { $minutes ->
    [zero] بقيت أقل من دقيقة
    [one] بقيت دقيقة واحدة تقريبًا
    [two] بقيت دقيقتان تقريبًا
    [few] بقيت { $minutes } دقائق تقريبًا
    [many] بقيت { $minutes } دقيقة تقريبًا
   *[other] بقيت { $minutes } دقيقة تقريبًا
}
chip-change = تغيير: { $answer }

rail-name = الخطوات

## Welcome

welcome-title = احصل على مفتاح المرور
welcome-lead = يتيح لك مفتاح المرور تسجيل الدخول في العمل بهاتفك بدلاً من كلمة المرور. سنرافقك خطوة بخطوة.
welcome-time = يستغرق الأمر عادةً من خمس دقائق إلى خمس عشرة دقيقة.
welcome-phone = أبقِ هاتفك بجانبك. تحتاج إلى جهاز iPhone بنظام iOS بالإصدار { $ios } أو أحدث، أو إلى هاتف Android بالإصدار { $android } أو أحدث.
welcome-privacy = لا نسألك أبدًا عن اسمك أو كلمة مرورك أو أي رمز. وتبقى إجاباتك على هذا الكمبيوتر.
welcome-help = إذا ظهرت لك رسالة لا تعرفها، فاضغط على «أرى شيئًا آخر». نشرح كثيرًا من الرسائل ونخبرك بمن يستطيع المساعدة.
welcome-language = اللغة
no-font = لا يستطيع هذا الكمبيوتر عرض هذه اللغة
welcome-start = ابدأ
welcome-continue = تابع من حيث توقفت
about-button = حول هذا البرنامج
# Where their own letters cannot be drawn:

## Your phone

phone-title = أي هاتف لديك؟
phone-lead = الهاتف الذي ستسجّل به الدخول.
phone-platform = نوع الهاتف
phone-which = لا تعرف أيهما؟
phone-which-answer = إذا كانت على ظهر الهاتف تفاحة، فهو iPhone. وإلا فهو هاتف Android، مثل Samsung أو Google أو Xiaomi أو غيرها.
platform-ios = iPhone
platform-ios-text = من Apple
platform-android = Android
platform-android-text = Samsung وGoogle وXiaomi وغيرها
phone-maker = ما ماركة هاتفك؟
phone-maker-lead = تجد الاسم على ظهر الهاتف، أو على الشاشة عند تشغيل الهاتف.
phone-maker-more = ماركات أخرى
maker-other = ماركة أخرى، أو لا أعرف
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
maker-degoogled = LineageOS أو /e/ أو iodé
maker-grapheneos = GrapheneOS
phone-version-ios = أي إصدار من iOS؟
phone-version-android = أي إصدار؟
version-ios = iOS { $number }
version-android = Android { $number }
version-row-android = { $name } (Android بالإصدار { $number })
version-older = أقدم
phone-where = أين أجد ذلك؟
find-version = على هاتفك، ابحث في { $path }.
find-version-ios = على جهاز iPhone، افتح الإعدادات وابحث عن صفحة معلومات الهاتف. ستجد فيها إصدار iOS.
find-version-android = على هاتفك، افتح الإعدادات وابحث عن صفحة معلومات الهاتف، وغالبًا ما تكون في آخر القائمة. ستجد فيها إصدار Android.
phone-profile = هل على تطبيقات عملك رمز حقيبة صغيرة؟
profile-personal = لا، أو لا أستخدم هذه التطبيقات
profile-personal-text = تستخدم حساب عملك مع تطبيقاتك الشخصية.
profile-work = نعم، على تطبيقات عملي رمز حقيبة صغيرة
profile-work-text = حساب عملك موجود في ملف العمل فقط.
profile-both = على بعضها فقط
profile-both-text = تستخدم حساب عملك في ملف العمل وفي الملف الشخصي. يحتاج كل ملف عندئذٍ إلى مفتاح مرور خاص به.

chip-side-personal = تطبيقات العمل بلا حقيبة
chip-side-work = تطبيقات العمل برمز حقيبة
chip-side-both = تطبيقات العمل في الملفين

## Authenticator, while the questions are answered

app-title = نزّل Microsoft Authenticator
app-lead = افعل ذلك الآن. أثناء تنزيل التطبيق، تجيب هنا عن بضعة أسئلة.
app-next = قيد التنزيل أو محدّث

## How you sign in

sign-in-title = كيف تسجّل الدخول في العمل؟
sign-in-lead = ماذا تستخدم إلى جانب كلمة المرور؟ قبل أن تضيف مفتاح مرور، تطلب منك Microsoft أن تثبت هويتك مرة ثانية.
sign-in-question = كيف تثبت هويتك؟
proof-app = أوافق عبر تطبيق
proof-app-text = تصلك على الهاتف رسالة تطلب منك الموافقة أو إدخال رقم.
proof-code = أكتب رمزًا من تطبيق
proof-code-text = ستة أرقام تتغيّر كل نصف دقيقة.
proof-sms = تصلني رسالة نصية أو مكالمة
proof-sms-text = فيها رمز، أو يُطلب منك الضغط على زر.
proof-key = أستخدم مفتاح أمان
proof-key-text = جهاز صغير توصله بالكمبيوتر أو تقرّبه من الهاتف.
proof-tap = لدي تصريح وصول مؤقت (Temporary Access Pass)
proof-tap-text = رمز من الدعم الفني أو من مديرك، صالح لمدة محدودة.
proof-password = لدي كلمة مرور فقط
proof-password-text = عند تسجيل الدخول، لا تحتاج إلا إلى كلمة مرورك.
proof-unsure = لا أعرف
proof-unsure-text = سنخبرك بما عليك أن تبحث عنه.
pass-keep-title = لا تستخدم تصريحك الآن
pass-keep = احتفظ به حتى نخبرك أين تكتبه. فإذا استخدمته في غير مكانه فقد لا يعمل مرة أخرى.
pass-kind = كم مرة يمكنك استخدام تصريحك؟
proof-tap-once = مرة واحدة، أو لا أعرف
proof-tap-once-text = سنتعامل مع تصريحك كأنه يعمل مرة واحدة فقط.
proof-tap-multi = عدة مرات
chip-tap-once = تصريحي يعمل مرة واحدة
chip-tap-multi = تصريحي يعمل عدة مرات
chip-managed-yes = هاتف تديره الشركة
chip-managed-no = هاتف لا تديره الشركة
chip-managed-unsure = لا أعرف هل تدير الشركة الهاتف
managed-question = هل تدير شركتك هذا الهاتف، حتى لو كان هاتفك الشخصي؟
managed-yes = نعم، مثلاً بملف عمل أو بتطبيق Company Portal
managed-no = لا
managed-unsure = لا أعرف

## Your plan

plan-title = هذه هي خطتك
plan-have = جهّز ما يلي
plan-missing-something = هل ينقصك شيء؟
plan-side = هل على تطبيقات عملك رمز حقيبة صغيرة؟
plan-go = لدي كل شيء
plan-back = العودة إلى حيث كنت
plan-know = قبل أن تبدأ
plan-additions = ما الذي سيُضاف إلى حسابك؟
done-additions = ما الذي أُضيف إلى حسابك؟
plan-additions-note = يتوقف ما يظهر لك على إعدادات شركتك.
plan-others = طرق أخرى
plan-pick = اختيار هذه الطريقة
plan-recommended = العودة إلى الطريقة الموصى بها
plan-missing = ما زالت بعض الإجابات ناقصة
plan-closed = لم تعد هذه الطريقة متاحة: { $route }
plan-closed-other = أفضل طريقة تالية معروضة أدناه. جميع إجاباتك ما زالت موجودة.
plan-closed-none = جميع إجاباتك ما زالت موجودة.
stop-next = ماذا تفعل الآن
stop-others = ماذا يمكنك أن تفعل غير ذلك
stop-change = تغيير إجاباتي
stop-switch-seen = زر التفعيل موجود في هاتفي
handover-label = رسالة للإرسال

## Get ready

ready-title = جهّز ما يلي
ready-lead = حتى لا يعطّلك شيء لاحقًا.
ready-computer = هذا الكمبيوتر
ready-phone = هاتفك
ready-tick-all = ضع علامة أمام كل سطر ينطبق عليك.
ready-cannot = لا يمكنني وضع علامة هنا
ready-looking = ما زالت الفحوص جارية.
ready-again = إعادة الفحص
ready-red = { $count ->
    [zero] لا شيء يعيق المتابعة
    [one] هناك أمر واحد يعيق المتابعة
    [two] هناك أمران يعيقان المتابعة
    [few] هناك { $count } أمور تعيق المتابعة
    [many] هناك { $count } أمرًا يعيق المتابعة
   *[other] هناك { $count } أمر يعيق المتابعة
}
ready-red-text = أصلح هذا أولاً، ثم أعد الفحص.
ready-others = { $count ->
    [zero] لا فحوص أخرى
    [one] فحص آخر واحد
    [two] فحصان آخران
    [few] { $count } فحوص أخرى
    [many] { $count } فحصًا آخر
   *[other] { $count } فحص آخر
}
ready-anyway = المتابعة رغم ذلك
ready-evidence = تفاصيل للدعم الفني
ready-evidence-label = تفاصيل تقنية
fix-turn-on = تشغيل
fix-open-settings = فتح الإعدادات
fix-open-portal = فتح الصفحة
fix-use-browser = استخدام هذا المتصفح
fix-copy = نسخ لقسم تقنية المعلومات

## Steps

pick-what-you-see = ماذا ترى على هاتفك؟
place-phone = على هاتفك
place-phone-now = خذ هاتفك الآن
place-computer = على هذا الكمبيوتر
place-computer-now = عُد الآن إلى هذا الكمبيوتر
dock-beside = تضييق هذه النافذة
step-done = الخطوة التالية
signed-in = سجّلت الدخول
save-title = تحقّق من مكان حفظ مفتاح المرور
open-my-sign-ins = فتح My Sign-Ins
browser-opened = الصفحة مفتوحة في متصفحك. عُد إلى هنا للخطوة التالية.
browser-failed-title = لم يُفتح متصفحك
browser-failed = انسخ العنوان أدناه إلى متصفح، أو امسح الرمز بجهاز آخر.
browser-failed-qr = My Sign-Ins
address-label = العنوان
short-label = العنوان المختصر
store-qr = امسح الرمز لتنزيل التطبيق
my-sign-ins-qr = امسح الرمز لفتح My Sign-Ins
clock-sign-in = بعد تسجيل الدخول، أمامك { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
} تقريبًا.
clock-pass = بعد استخدام تصريحك، أمامك { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
} تقريبًا.
clock-left = { $minutes ->
    [0] ربما انتهى الوقت
    [zero] ربما انتهى الوقت
    [one] أمامك دقيقة واحدة تقريبًا للإكمال
    [two] أمامك دقيقتان تقريبًا للإكمال
    [few] أمامك { $minutes } دقائق تقريبًا للإكمال
    [many] أمامك { $minutes } دقيقة تقريبًا للإكمال
   *[other] أمامك { $minutes } دقيقة تقريبًا للإكمال
}
clock-sign-in-over = ربما انتهى الوقت. إذا طُلب منك تسجيل الدخول مجددًا، فافعل ذلك. ثم اضغط على «سجّلت الدخول مجددًا».
clock-pass-over = ربما انتهى الوقت. إذا طُلب منك التصريح مجددًا، فاطلب من الدعم الفني تصريحًا جديدًا.
clock-again = سجّلت الدخول مجددًا
phone-language-ask = هل هاتفك بلغة أخرى؟
phone-language = لغة هاتفك
phone-language-is = لغة هاتفك: { $language }
label-english = { $label } (بالإنجليزية)
note-english = * لا نعرف هذا الاسم إلا بالإنجليزية. قد يظهر على شاشتك بلغة أخرى.
note-english-search = * لا نعرف هذا الاسم إلا بالإنجليزية. قد يستخدم هاتفك اسمًا آخر. ابحث في إعداداته عن: { $word }
label-probable = على الأرجح { $label }، وبالإنجليزية { $english }
note-probable = ≈ هكذا تعرض شاشات أخرى الاسم الإنجليزي المذكور بين قوسين، وشاشتك على الأرجح كذلك.
note-search = لا تجده؟ ابحث في إعدادات الهاتف عن: { $word }
note-and = { $one } { $two }

## Make sure

verify-title = هل مفتاح المرور موجود؟
verify-lead = ألقِ نظرة سريعة لترى هل نجح الأمر.
verify-question = ماذا ترى؟
verify-result-listed = نعم، مفتاح المرور موجود
verify-result-listed-text = في Microsoft Authenticator.
verify-result-not-listed = لا يوجد مفتاح مرور
verify-result-not-listed-text = أو ظهرت رسالة بأن خطأً ما قد حدث.
verify-result-wrong-place = يوجد مفتاح مرور، لكن ليس في Authenticator
verify-result-wrong-place-text = يظهر اسم آخر، مثل مدير كلمات مرور أو Windows Hello.
clean-title = نظّف ما تبقّى، ثم حاول مرة أخرى
clean-orphan = قد يكون على هاتفك مفتاح مرور لم يكتمل إنشاؤه. وقد يعيق المفتاح التالي.
clean-orphan-delete = في Authenticator، اضغط على حساب عملك. إذا ظهر فيه مفتاح مرور، فاضغط على { $settings } ثم { $delete }.
clean-message = ظهرت رسالة
clean-wrong-place = حُفظ مفتاح المرور في مكان آخر. قد لا تقبله شركتك من هناك.
clean-wrong-place-delete = في الصفحة { $info }، احذف مفتاح المرور هذا، واحذفه أيضًا من المكان الذي حُفظ فيه.
clean-wrong-place-next = في المرة القادمة، عندما تُسأل عن مكان الحفظ، اختر { $app }.
try-again = حاول مرة أخرى
verify-enough-title = لقد فعلت ما عليك
verify-enough = فعلت كل شيء بشكل صحيح، مرتين. هناك خلل آخر. لا يمكنك رؤيته من هنا، لكن الدعم الفني يستطيع ذلك.

## Done

done-title = أصبح لديك مفتاح مرور
done-lead = إنه في Microsoft Authenticator على هاتفك.
done-tomorrow = عند تسجيل الدخول القادم في العمل
done-tomorrow-1 = أبقِ هاتفك بجانبك.
done-tomorrow-2 = إذا سُئلت كيف تريد تسجيل الدخول، فاختر مفتاح المرور.
done-tomorrow-3 = أكّد على هاتفك.
done-pass = هل تصريحك مكتوب على ورقة؟ ارمِ الورقة. لم تعد بحاجة إلى التصريح.
done-keep = تذكّر
done-second-method = احتفظ بطريقة ثانية لتسجيل الدخول، تحسّبًا لضياع هاتفك أو تعطّله.
done-new-phone = لديك هاتف جديد؟ أنشئ عليه مفتاح مرور جديدًا قبل أن تمسح الهاتف القديم. لا تتضمن أي نسخة احتياطية مفتاح المرور.
done-screen-lock = لا تُلغِ رمز PIN أو رمز القفل في هاتفك. فمن دونه قد تفقد مفتاح المرور.
done-close = إغلاق
start-over-button = البدء من جديد
start-over-title = هل تريد البدء من جديد؟
start-over-lead = ستُحذف إجاباتك من هذا الكمبيوتر. لن يتغيّر أي شيء في حسابك.
start-over-yes = حذف إجاباتي
start-over-no = الاحتفاظ بإجاباتي
resume-title = هل تتابع من حيث توقفت؟
resume-phone = توجد إجابات سابقة على هذا الكمبيوتر: { $phone }، عند «{ $place }».
resume-lead = توجد إجابات سابقة على هذا الكمبيوتر، عند «{ $place }».
resume-other = أنا شخص آخر

## Help

help-button = أرى شيئًا آخر
help-title = ماذا ترى؟
help-lead = اكتب بضع كلمات أو رقمًا مما يظهر على الشاشة.
help-search = الكلمات الظاهرة على الشاشة
help-here = يظهر كثيرًا في هذه الخطوة
help-common = رسائل تتكرر كثيرًا
help-found = { $count ->
    [zero] لا يوجد شرح مناسب
    [one] يوجد شرح واحد مناسب
    [two] يوجد شرحان مناسبان
    [few] توجد { $count } شروح مناسبة
    [many] يوجد { $count } شرحًا مناسبًا
   *[other] يوجد { $count } شرح مناسب
}
help-nothing-title = لا نعرف هذه الرسالة
help-nothing = جرّب كلمات أقل، أو رقمًا من الرسالة. وإذا ظلت الرسالة تظهر، فاتصل بالدعم الفني واقرأها لهم.
help-maybe-title = لا شيء مؤكد. هل هو أحد هذه؟
help-maybe = هذه متشابهة فقط. إذا لم يكن أيًا منها، فاتصل بالدعم الفني واقرأ لهم الرسالة.
help-unknown-title = الرقم { $number } غير موجود في قائمتنا
help-unknown = لدى Microsoft صفحة عن هذا الرقم. يمكن للدعم الفني استخدامها أيضًا: { $address }
help-look-up = البحث لدى Microsoft
help-or = أم هو أحد هذه؟
help-go-on = فعلت ذلك، المتابعة
help-do = ماذا يمكنك أن تفعل
help-on-screen = على الشاشة: { $quote }
help-told = أبلغت قسم تقنية المعلومات
help-waiting-title = في انتظار قسم تقنية المعلومات منذ { $date }
help-waiting = جميع إجاباتك محفوظة. يمكنك إغلاق هذه النافذة. عندما يصلك جواب، تابع من حيث توقفت.
help-answered = وصلني جواب، المتابعة
help-back = العودة إلى حيث كنت

## Messages to hand over

message-hello = مرحبًا، أقوم بإعداد مفتاح مرور في Microsoft Authenticator ولا أستطيع المتابعة دون مساعدتكم.
message-phone = الهاتف: { $phone }
message-route = المسار { $route } مغلق: { $reason }
message-end = (من Passkey Companion، الإصدار { $version }، { $reason })
message-cloud-without-passkeys = حسابي موجود في سحابة 21Vianet التي لا تدعم مفاتيح المرور. أي طريقة أخرى لتسجيل الدخول ينبغي أن أستخدم؟
message-phone-too-old = نظام هاتفي أقدم من الإصدار { $ios } من iOS أو الإصدار { $android } من Android. هل يمكنني الحصول على مفتاح أمان أو على هاتف آخر؟
message-phone-not-supported = لا يستطيع هاتفي حفظ مفتاح مرور في Authenticator. هل يمكنني الحصول على مفتاح أمان أو على هاتف آخر؟
message-phone-usually-too-old = نظام هاتفي على الأرجح أقدم من الإصدار { $android } من Android. هل يمكنني الحصول على مفتاح أمان أو على هاتف آخر؟
message-switch-missing = هاتفي يعمل بنظام Android 14 وربما ليس فيه زر تفعيل موفّري بيانات الاعتماد. هل يمكنني الحصول على مفتاح أمان أو على هاتف آخر؟
message-no-second-proof = ليس لدي سوى كلمة مرور. أحتاج إلى تصريح وصول مؤقت (Temporary Access Pass) أو إلى طريقة ثانية أخرى قبل أن أتمكن من إضافة مفتاح مرور.
message-pass-not-issued-here = حصلت على رمز، لكننا وفق الإعدادات لا نستخدم تصاريح الوصول المؤقتة (Temporary Access Pass). فما الغرض من هذا الرمز؟
message-passkey-already-demanded = يُطلب مني بالفعل مفتاح مرور لتسجيل الدخول، وليس لدي تصريح وصول مؤقت (Temporary Access Pass). لذلك لا أستطيع تسجيل الدخول لإضافة مفتاح مرور.
message-phone-sign-in-closed = هناك قاعدة تشترط جهازًا متوافقًا أو حماية التطبيقات، وهي تمنع تسجيل الدخول داخل Authenticator على هاتفي. والمسارات الأخرى مغلقة أيضًا. أرجو استثناء عملية التسجيل من القاعدة، أو إخباري كيف أسجّل هاتفي في إدارة الشركة.
message-phone-management-unknown = هل تدير الشركة هاتفي؟ وفق الإعدادات، لا يُسمح بتسجيل الدخول إلا من الهواتف المُدارة.
message-pass-would-be-lost = المسارات المتاحة تستهلك تصريح الوصول المؤقت (Temporary Access Pass) ذا المرة الواحدة في غير مكانه. أحتاج إلى تصريح يمكن استخدامه أكثر من مرة.
message-remote-session = المسار الوحيد المتاح لي هو مسار رمز QR، وأنا أعمل عبر جلسة عن بُعد. أين أجد كمبيوتر فيه Bluetooth يمكنني الجلوس أمامه؟
message-computer-cannot = المسار الوحيد المتاح لي هو مسار رمز QR، وهذا الكمبيوتر ليس فيه Bluetooth أو أن نظامه قديم جدًا.
message-no-allowed-route = وفق الإعدادات الحالية، لا يوجد أي مسار متاح لي.
message-result-not-listed = أكملت عملية التسجيل مرتين ولم يظهر أي مفتاح مرور في القائمة.
message-result-wrong-place = حُفظ مفتاح المرور مرتين خارج Authenticator.

## About

about-title = حول Passkey Companion
about-lead = يساعدك على إعداد مفتاح مرور في Microsoft Authenticator. بعد ذلك لن تحتاج إلى هذا البرنامج.
about-privacy = لا يطلب كلمة مرور ولا رمزًا ولا اسمًا، ولا يرسل أي بيانات إلى أي جهة، ويعمل دون اتصال.
about-not-microsoft = هذا البرنامج ليس من إنتاج Microsoft ولا تربطه بها أي صلة.
about-facts = أسماء القوائم تتغيّر. مع كل خطوة نذكر مصدرها وتاريخ آخر تحقق منها.
about-version = الإصدار { $version }
about-licence = برنامج حر بموجب رخصة MIT أو Apache 2.0، حسب اختيارك. الخطان المستخدمان هما Inter وNoto Sans بموجب رخصة SIL Open Font License.

## Notes about the program itself

note-damaged = تعذّرت قراءة إجاباتك السابقة. احتفظنا بنسخة منها. يُرجى الإجابة من جديد.
note-newer = إجاباتك السابقة من إصدار أحدث من هذا البرنامج. احتفظنا بنسخة منها. يُرجى الإجابة من جديد.
note-not-saved = لا يمكن حفظ إجاباتك على هذا الكمبيوتر. يمكنك المتابعة، لكن لا تغلق النافذة.
note-disk-full = القرص ممتلئ، لذلك لا يمكن حفظ إجاباتك. يمكنك المتابعة، لكن لا تغلق النافذة.
note-pretended = تشغيل تجريبي باستخدام: { $settings }
note-not-opened = لم نتمكن من فتح ذلك. يُرجى فتحه بنفسك.
note-dismiss = إخفاء
note-start-failed = لم يتمكن Passkey Companion من فتح نافذته. شغّله من سطر الأوامر مع الكلمة «guide» لتقرأ الخطوات كنص.
note-crashed = توقّف Passkey Companion بسبب خطأ فيه.
note-crashed-saved = إجاباتك محفوظة.
note-crashed-record = تفاصيل الخطأ في الملف { $file }.
search-clear = مسح
copy = نسخ

## Words for assistive software, and states

light-running = جارٍ الفحص
light-pass = جيد
light-warn = تحذير
light-fail = مشكلة
light-skipped = غير مطلوب
light-unknown = غير معروف
path-name = أين تضغط، بالترتيب
rail-done = تم
message-close = إغلاق

## The drawn phone. Alternatives are read aloud to people who cannot see the drawing.

drawing-iphone = رسم لجهاز iPhone
drawing-pixel = رسم لهاتف Pixel
drawing-samsung = رسم لهاتف Samsung
drawing-xiaomi = رسم لهاتف Xiaomi
drawing-neutral = رسم لهاتف Android
drawing-play = تشغيل
drawing-pause = إيقاف مؤقت
drawing-step = الصورة التالية
drawing-replay = من البداية
drawing-list = الصفحة { $title }. اضغط على { $row }.
drawing-switch = الصفحة { $title }. شغّل { $row }.
drawing-confirm = يسأل الهاتف: { $title } وافق على ذلك.
drawing-save = يسألك الهاتف عن مكان الحفظ. اختر { $place } ولا شيء غيره.
drawing-app = تطبيق Authenticator. اضغط على { $button }.

## The narrow window beside the browser

dock-narrow = نافذة ضيقة
dock-full = الحجم الكامل
dock-front = البقاء في المقدمة

welcome-organization = أعدّته لك { $organization }.
paused-title = لا يمكن لأحد أن يبدأ الآن
paused-text = أوقفت شركتك هذا مؤقتًا. إذا كنت قد بدأت بالفعل، فيمكنك أن تكمل.
already-done-title = لديك مفتاح مرور بالفعل
already-done-text = تفيد شركتك بأن مفتاح المرور الخاص بك جاهز. تابع فقط إذا احتجت إلى مفتاح آخر، مثلًا على هاتف جديد.
support-title = مساعدة من شركتك
support-phone = الهاتف: { $contact }
support-mail = البريد: { $contact }
support-url = صفحة الويب: { $contact }
about-it = ما الذي يمكن لقسم تقنية المعلومات أن يراه
about-it-never = لا يبلغه هذا البرنامج بإجاباتك ولا بهاتفك ولا بتسجيل دخولك: كلها تبقى على هذا الكمبيوتر.
about-it-status = يمكن لإدارة الأجهزة أن تسأل هذا البرنامج إلى أين وصلت: الصفحة والخطوة والأوقات وسبب عدم تمكنك من المتابعة.
about-it-kiosk = لا يُحفظ شيء على هذا الكمبيوتر، فلا يوجد ما يُرى.
about-it-nothing = لم تحدد شركتك شيئًا في هذا البرنامج.
about-it-keys = حددت شركتك: { $keys }
message-platform-not-allowed = لا تسمح الإعدادات المعلنة بمفتاح مرور على نوع هاتفي. أي هاتف أستخدم، أو هل يمكنني الحصول على مفتاح أمان؟
