check-bluetooth-title = Bluetooth
check-remote-title = أمام هذا الكمبيوتر
check-os-title = النظام
check-browser-title = المتصفح
check-sign-in-pages-title = صفحات تسجيل الدخول
check-qr-tunnel-title = الاتصال بهاتفك
check-interception-title = خصوصية الاتصال
check-proxy-title = الاتصال بالإنترنت
check-clock-title = الساعة

## Not looked at

check-skipped-not-needed = لا تحتاج إلى هذا.
check-skipped-offline = لم يُجرَ هذا الفحص لأنك تعمل دون اتصال.
check-unknown-late = استغرق هذا الفحص وقتًا أطول من اللازم، فلم نعرف النتيجة.

## Bluetooth

check-bluetooth-pass = ميزة Bluetooth مشغّلة.
check-bluetooth-off = ميزة Bluetooth متوقفة.
check-bluetooth-airplane = وضع الطيران أو زر في الكمبيوتر يُبقي ميزة Bluetooth متوقفة.
check-bluetooth-no-adapter = ليس في هذا الكمبيوتر Bluetooth.
check-bluetooth-policy = أوقفت شركتك Bluetooth على هذا الكمبيوتر.
check-bluetooth-permission = ليس لهذا البرنامج إذن باستخدام Bluetooth بعد.
check-bluetooth-service = ميزة Bluetooth موجودة، لكن خدمتها لا تعمل.
check-bluetooth-no-low-energy = تقنية Bluetooth في هذا الكمبيوتر قديمة جدًا، فلا يمكنها العثور على هاتفك.
check-bluetooth-unknown = لم نتمكن من معرفة هل ميزة Bluetooth مشغّلة.

## At this computer

check-remote-pass = أنت تعمل مباشرة على هذا الكمبيوتر.
check-remote-desktop = أنت متصل بهذا الكمبيوتر من كمبيوتر آخر، والأرجح أن هاتفك ليس قريبًا منه.
check-remote-citrix = أنت تعمل عبر Citrix، والأرجح أن هاتفك ليس قريبًا من هذا الكمبيوتر.
check-remote-vnc = شاشة هذا الكمبيوتر معروضة على كمبيوتر آخر، والأرجح أن هاتفك ليس قريبًا منه.
check-remote-ssh = أنت متصل بهذا الكمبيوتر عبر الشبكة، والأرجح أن هاتفك ليس قريبًا منه.
check-remote-virtual-machine = هذا كمبيوتر افتراضي، وعادةً ليس فيه Bluetooth ({ $maker }).
check-remote-sign-in-screen = لم يسجّل أحد الدخول إلى هذا الكمبيوتر بعد.
check-remote-set-up = ما زال إعداد هذا الكمبيوتر جاريًا.
check-remote-unknown = لم نتمكن من معرفة هل تجلس أمام هذا الكمبيوتر.

## System

check-os-pass = نظام { $system } مناسب.
check-os-too-old = نظام { $system } قديم جدًا لهذا الغرض.
check-os-browser-only = مع نظام { $system }، يعمل هذا في المتصفحين Chrome وEdge.
check-os-unknown = لم نتمكن من معرفة إصدار النظام.

## Browser

check-browser-pass = سيُفتح { $browser }، وهو مناسب.
check-browser-cannot = لا يدعم { $browser } ذلك.
check-browser-untested = لا نعرف هل يدعم { $browser } ذلك.
check-browser-unknown = لم نتمكن من معرفة المتصفح الذي سيُفتح.

## Sign-in pages

check-sign-in-pages-pass = يمكن الوصول إلى صفحات تسجيل الدخول.
check-sign-in-pages-offline = يبدو أن هذا الكمبيوتر غير متصل بالإنترنت.
check-sign-in-pages-dns = لا يمكن العثور على عنوان { $host } في هذه الشبكة.
check-sign-in-pages-blocked = لا يمكن الوصول إلى { $host } من هنا.
check-sign-in-pages-tls = تعذّر إنشاء اتصال آمن مع { $host }.
check-sign-in-pages-no-answer = يمكن الوصول إلى { $host }، لكنه لا يرد.
check-sign-in-pages-server = يرد { $host } حاليًا برسالة خطأ.
check-sign-in-pages-one-family = يعمل { $host }، لكن ليس عبر { $family }. قد تصبح الصفحات بطيئة بسبب ذلك.
check-sign-in-pages-proxy = لم نتمكن من الفحص خلف الخادم الوكيل لهذا الكمبيوتر، لكن متصفحك يستطيع ذلك على الأرجح.
check-sign-in-pages-unknown = لم نتمكن من فحص صفحات تسجيل الدخول.

## Certificates

check-certificate-untrusted = يعرض { $host } شهادة لا يثق بها هذا الكمبيوتر (تدّعي أنها من { $issuer }).
check-certificate-date = شهادة { $host } منتهية الصلاحية، أو أن ساعة هذا الكمبيوتر غير صحيحة.
check-certificate-not-valid-today = شهادة { $host } غير صالحة اليوم، مع أن الساعة صحيحة.

## Connection to your phone

check-qr-tunnel-pass = يمكن الوصول إلى الخوادم بين هذا الكمبيوتر وهاتفك.
check-qr-tunnel-dns = لا يمكن العثور على عنوان { $host } في هذه الشبكة.
check-qr-tunnel-blocked = لا يمكن الوصول إلى { $host } من هنا، وهاتفك يحتاج إليه.
check-qr-tunnel-websocket = يمكن الوصول إلى { $host }، لكنه لا يفتح الاتصال الذي يحتاج إليه هاتفك.
check-qr-tunnel-unknown = لم نتمكن من فحص الاتصال بهاتفك.

## Private connection

check-interception-pass = لا أحد يفحص الاتصالات التي جرّبناها.
check-interception-harmless = تفحص مؤسستك حركة البيانات (تذكر شهادتها { $issuer })، ولا ضرر من ذلك في طريقتك.
check-interception-qr = تفحص مؤسستك حركة البيانات (تذكر شهادتها { $issuer })، ولا يعمل رمز QR في هذه الحالة.
check-interception-unknown = لم نتمكن من التحقق من خصوصية الاتصال.

## Way to the internet

check-proxy-none = يستطيع هذا الكمبيوتر الوصول إلى الإنترنت.
check-proxy-in-use = يمر الطريق عبر خادم وكيل ({ $proxy })، وهو مفتوح.
check-proxy-script = يختار برنامج نصي الطريق إلى الإنترنت، وهو مفتوح.
check-proxy-sign-in = يريد الخادم الوكيل ({ $proxy }) أن يعرف من أنت، وعادةً يخبره متصفحك بذلك تلقائيًا.
check-proxy-unreachable = لا يسمح لنا الخادم الوكيل ({ $proxy }) بالمرور.
check-proxy-portal = تريد هذه الشبكة أن تسجّل الدخول إليها أولاً، كما في الفنادق.
check-proxy-unknown = لم نتمكن من معرفة كيف يصل هذا الكمبيوتر إلى الإنترنت.

## Clock

check-clock-pass = الساعة صحيحة.
check-clock-fast = الساعة متقدمة بنحو { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}.
check-clock-slow = الساعة متأخرة بنحو { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}.
check-clock-far = الساعة غير صحيحة بأكثر من يوم.
check-clock-unknown = لم نتمكن من فحص الساعة.

## What to do

check-fix-turn-bluetooth-on = شغّل Bluetooth.
check-fix-look-at-bluetooth = شغّل Bluetooth من الإعدادات.
check-fix-airplane = أوقف وضع الطيران.
check-fix-no-adapter = اختر طريقة أخرى. كل الطرق الأخرى تعمل دون Bluetooth.
check-fix-bluetooth-policy = اطلب من قسم تقنية المعلومات السماح باستخدام Bluetooth لمفاتيح المرور.
check-fix-bluetooth-permission = اسمح باستخدام Bluetooth من الإعدادات.
check-fix-bluetooth-service = اطلب من قسم تقنية المعلومات تشغيل خدمة Bluetooth.
check-fix-other-way = اختر طريقة أخرى، أو نفّذ ذلك على الكمبيوتر الذي أمامك.
check-fix-real-computer = إذا لم ينجح ذلك، فنفّذه على كمبيوتر حقيقي أو اختر طريقة أخرى.
check-fix-sign-in-first = سجّل الدخول إلى هذا الكمبيوتر أولاً، ثم ابدأ من جديد.
check-fix-finish-set-up = أكمل إعداد هذا الكمبيوتر أولاً، ثم ابدأ من جديد.
check-fix-update-system = حدّث النظام.
check-fix-use-browser = استخدم { $browser } بدلاً منه.
check-fix-chrome-or-edge = استخدم Chrome أو Edge لهذا الغرض.
check-fix-connect = اتصل بشبكة.
check-fix-allow-host = اطلب من قسم تقنية المعلومات السماح بهذا العنوان.
check-fix-allow-websocket = اطلب من قسم تقنية المعلومات السماح باتصالات WebSocket بهذا العنوان.
check-fix-no-interception = اطلب من قسم تقنية المعلومات عدم فحص هذا العنوان، أو اختر طريقة أخرى.
check-fix-tell-it = أخبر قسم تقنية المعلومات.
check-fix-try-later = حاول مجددًا بعد بضع دقائق.
check-fix-portal = افتح صفحة تسجيل الدخول لهذه الشبكة.
check-fix-proxy-sign-in = إذا لم تُفتح الصفحات، فأخبر قسم تقنية المعلومات.
check-fix-proxy-settings = تحقّق من إعدادات الخادم الوكيل.
check-fix-clock = اضبط الساعة على الوقت الصحيح.
check-fix-compare-clock = قارن ساعة هذا الكمبيوتر بساعة أخرى.
