guide-title = مفتاح المرور في Microsoft Authenticator
guide-for = لهاتف { $phone } · حوالي { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
guide-path-join = {" > "}
guide-switch-on = شغّل { $switch }.
guide-dialog = السؤال هو { $dialog }.

cli-about = يرافقك خطوة بخطوة حتى تحصل على مفتاح مرور في Microsoft Authenticator.
cli-run = فتح النافذة (وهو ما يحدث أيضًا دون أي أمر)
cli-plan = ما الذي يُقال للموظف
cli-guide = الخطوات الخاصة بهاتف واحد
cli-explain = معنى رسالة معيّنة ومن يستطيع حلّها
cli-content = المعلومات التي تقوم عليها الخطوات
cli-content-list = عرض قائمة phones أو errors أو hosts أو clouds أو vaults
cli-content-check = فحص مجلد إضافات (overlay)
cli-status = إلى أين وصل هذا الشخص، لأنظمة إدارة الأجهزة
cli-check = فحص هذا الكمبيوتر
cli-tenant = ما تعنيه إعدادات المستأجر للأشخاص (لقسم تقنية المعلومات، بالإنجليزية)
cli-opt-policy = استخدام ملف السياسة التجريبي هذا
cli-opt-locale = استخدام هذه اللغة، مثل de أو pt-BR
cli-opt-offline = عدم فتح أي اتصال بالشبكة
cli-opt-json = الإجابة بتنسيق JSON
cli-opt-step = البدء من هذه الصفحة أو الخطوة
cli-opt-dock = فتح نافذة ضيقة عند هذا الجانب من الشاشة
cli-opt-kiosk = للأجهزة المشتركة: عدم الاحتفاظ بأي شيء عند إغلاق النافذة
cli-opt-demo = للتجربة: لا يُحفظ أي شيء
cli-opt-simulate = افتراض هذه القيمة، مثل Attestation=off أو fact.bluetooth=off، ويمكن تكرارها
cli-opt-renderer = كيفية رسم النافذة
cli-opt-autostart = شغّله النظام عند تسجيل الدخول
cli-opt-exit-after = للقياس: الإغلاق بعد الصورة الأولى
cli-opt-phone = الهاتف، مثل samsung.oneui7 (انظر «content list phones»)
cli-opt-os = إصدار نظام الهاتف، مثل 15
cli-opt-profile = ملف هاتف Android (personal أو work أو both)
cli-opt-proof = كيف يسجّل الشخص الدخول حاليًا
cli-opt-managed = هل الهاتف مُدار
cli-opt-route = المسار: app أو phone-browser أو handoff أو qr
cli-opt-phone-language = لغة قوائم الهاتف
cli-opt-format = شكل الدليل
cli-opt-output = الكتابة في هذا الملف
cli-opt-words = كلمات أو أرقام من الشاشة
cli-opt-what = ما الذي يُعرض في القائمة
cli-opt-dir = مجلد الإضافات (overlay)
cli-opt-check-route = ما يحتاج إليه هذا المسار فقط
cli-opt-check-phone = نوع الهاتف: ios أو android
cli-opt-only = هذا الفحص فقط، ويمكن تكراره
cli-unknown-check = لا يوجد فحص باسم { $name }. الفحوص المتوفرة: { $known }.
cli-bad-timeout = { $given } ليس عدد ثوانٍ بين 1 و{ $longest }.
cli-opt-timeout = التوقف بعد هذا العدد من الثواني

cli-error = passkey-companion: { $text }
cli-no-html = الدليل على شكل صفحة ويب غير متوفر في هذا الإصدار بعد. استخدم guide --format text.
cli-unknown-phone = لا يوجد هاتف باسم { $phone }. انظر «passkey-companion content list phones».
cli-unknown-locale = لا توجد لغة باسم { $tag }. اللغات المتوفرة: { $known }.
cli-bad-version = { $version } ليس رقم إصدار. اكتب رقمًا مثل 15 أو 18.2.
cli-write-failed = تعذّرت الكتابة في { $file }: { $why }. اختر مكانًا آخر.
cli-print-failed = تعذّرت كتابة الإجابة: { $why }.
cli-no-match = لا يوجد شرح مناسب. جرّب كلمات أقل، أو رقمًا من الشاشة.
cli-route-closed = المسار { $route } مغلق: { $reason }
cli-pretended = تجربة، وليست الإعدادات المثبّتة: { $settings }
cli-plan-way = { $route }، حوالي { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
cli-plan-why = السبب: { $reason }
cli-plan-step = { $number }. { $step }
cli-plan-warning = انتبه: { $warning }
cli-plan-other-open = متاح أيضًا: { $route } – { $reason }
cli-plan-other-closed = مغلق: { $route } – { $reason }
cli-stop = توقف: { $stop }
cli-explain-owner = { $title } – { $owner }
cli-content-sound = { $count ->
    [zero] لا توجد سجلات.
    [one] سجل واحد، وهو سليم.
    [two] سجلان، وكلاهما سليم.
    [few] { $count } سجلات، كلها سليمة.
    [many] { $count } سجلاً، كلها سليمة.
   *[other] { $count } سجل، كلها سليمة.
}
cli-content-bad = { $count ->
    [zero] لا توجد مشكلات. يمكنك إعادة الفحص.
    [one] توجد مشكلة واحدة. أصلحها ثم أعد الفحص.
    [two] توجد مشكلتان. أصلحهما ثم أعد الفحص.
    [few] توجد { $count } مشكلات. أصلحها ثم أعد الفحص.
    [many] توجد { $count } مشكلة. أصلحها ثم أعد الفحص.
   *[other] توجد { $count } مشكلة. أصلحها ثم أعد الفحص.
}
status-not-started = لم يبدأ
status-in-progress = قيد التنفيذ: { $page }
status-stopped = توقّف: { $reason }
status-finished = اكتمل: رأى الشخص مفتاح المرور
cli-no-display = لا توجد شاشة لفتح نافذة عليها. استخدم «passkey-companion guide» لقراءة الخطوات كنص.
cli-no-renderer = لا يوجد في هذا النظام محرك رسم باسم { $name }.
cli-missing-library = المكتبة { $library } غير موجودة على هذا الكمبيوتر، ومن دونها لا تُفتح أي نافذة. في Debian وUbuntu تجدها في الحزمة { $package }.

cli-policy = ما حددته مؤسستك
cli-policy-show = ما يسري ومن أين يأتي
cli-policy-check = فحص ملف سياسة
cli-policy-template = سياسة فارغة لتعبئتها
cli-policy-export = السياسة لإدارة الأجهزة
cli-opt-policy-file = ملف السياسة
cli-opt-export-form = شكل التصدير
cli-opt-export-from = تعبئته بهذه السياسة
cli-opt-export-folder = المجلد لملفات admx
cli-opt-matrix = لكل هاتف وكل طريقة لتسجيل الدخول (table أو csv أو json)
cli-export-empty = { $form } نموذج فارغ: احذف --from.
cli-export-from = { $form } يُنشأ من سياسة: أضف --from FILE.
cli-matrix-count = الحالات: { $count }، منها بلا طريق: { $stops }.
cli-policy-sound = الإعدادات: { $count }، كلها سليمة.
cli-opt-line = الإجابة في سطر واحد من ASCII
cli-opt-all-users = كل من على هذا الكمبيوتر، كأعداد (للمسؤولين)
cli-opt-require = الإنهاء بالرمز 0 أو 12 (ليس بعد) أو 13 (غير معروف)
status-not-yet = ليس بعد
status-unknown = لا يمكن معرفة ذلك
status-everybody = من استخدموا البرنامج: { $people }. لديهم مفتاح مرور: { $done }. غير معروف: { $unknown }.
