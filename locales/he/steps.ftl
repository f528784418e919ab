do-what-you-see = פעלו לפי השורה שמתאימה למסך שלכם:

step-get-authenticator = מתקינים את Microsoft Authenticator
step-turn-on-provider = מפעילים את Authenticator למפתחות גישה
step-open-security-info = פותחים את My Sign-Ins במחשב הזה
step-open-security-info-on-phone = פותחים את My Sign-Ins בטלפון
step-choose-method = בוחרים מה להוסיף
step-different-way = מבקשים קוד QR
step-show-code = מציגים את קוד ה-QR
step-scan-code = סורקים את קוד ה-QR
step-save-in-authenticator = שומרים את מפתח הגישה ב-Authenticator
step-name-passkey = נותנים שם למפתח הגישה
step-open-account = פותחים את החשבון ב-Authenticator
step-finish-in-app = מסיימים ב-Authenticator
step-verify-in-browser = הדף מאתר את מפתח הגישה
step-confirm = מוודאים שמפתח הגישה שם
step-work-profile-too = אותו הדבר בפרופיל העבודה

## Get Microsoft Authenticator

do-install-android = בטלפון, פתחו את חנות Play והתקינו את Microsoft Authenticator.
do-install-no-play = בטלפון שלכם אין Google Play. אם יש Microsoft Authenticator בחנות שבטלפון, התקינו משם. אם לא, שאלו את התמיכה הטכנית.
do-install-work = פתחו את חנות Play שעל הסמל שלה מופיע תיק. התקינו שם את Microsoft Authenticator.
do-install-ios = בטלפון, פתחו את App Store והתקינו את Microsoft Authenticator.
do-update-authenticator = כבר יש לכם את האפליקציה? עדכנו אותה קודם לגרסה החדשה ביותר.
do-company-portal = אם בטלפון יש גם את האפליקציה { $portal }, עדכנו גם אותה.

## Open My Sign-Ins on this computer

do-open-my-sign-ins = פתחו את My Sign-Ins. הדף של Microsoft ייפתח בדפדפן.
do-normal-window = השתמשו בחלון דפדפן רגיל, לא בחלון פרטי.
do-sign-in-computer = היכנסו עם חשבון העבודה ואשרו את הכניסה כמו תמיד.
do-sign-in-computer-pass = היכנסו עם חשבון העבודה. כשתתבקשו, הקלידו את קוד הגישה הזמני (Temporary Access Pass).

## Open My Sign-Ins on your phone

do-open-my-sign-ins-phone = סרקו את הקוד עם מצלמת הטלפון, או הקלידו את הכתובת הקצרה בדפדפן של הטלפון.
do-chrome-android = זה עובד הכי טוב ב-Chrome.
do-sign-in-phone = היכנסו עם חשבון העבודה ואשרו את הכניסה כמו תמיד.
do-sign-in-phone-pass = היכנסו עם חשבון העבודה. כשתתבקשו, הקלידו את קוד הגישה הזמני (Temporary Access Pass).

## Choose the passkey in Authenticator

do-add-method = לחצו על { $add }.
do-choose-method = בחרו { $method }. מופיע גם { $plain } לבדו? אל תבחרו בו. הוא שומר את מפתח הגישה במקום אחר.
do-sign-in-again = אם תתבקשו להיכנס שוב, לחצו על { $next } והיכנסו.
do-create-page = בדף כמו { $page }, לחצו על { $next }.
do-leave-page-open = כשמופיע { $page }, עצרו והשאירו את הדף פתוח. השלב הבא הוא ב-Authenticator.

## QR code

do-having-trouble = לחצו על { $trouble }.
do-different-way = לחצו על { $way }.
do-pick-iphone = בחרו { $phone }.
do-pick-android = בחרו { $phone }.
do-provider-page = ייתכן שיופיע דף כמו { $page }. כבר עשיתם את זה. לחצו על { $continue }.
do-devices-ready = ייתכן שיופיע דף כמו { $page }. לחצו על { $ready }.
do-pick-phone = כשתישאלו איפה לשמור את מפתח הגישה, בחרו { $phone } ואז { $next }.
do-other-device-first = הדף רוצה לשמור במחשב הזה? חפשו את { $another }, את { $more } או את { $way }.
do-allow-chrome-mac = אם הדפדפן שואל אם לאפשר ל-login.microsoft.com לראות את המכשיר שלכם, אשרו.
do-scan-ios = פתחו את אפליקציית המצלמה, לא את הסורק שב-Authenticator. כוונו אותה אל קוד ה-QR והקישו על { $save }.
do-scan-android = פתחו את מצלמת הטלפון וכוונו אותה אל קוד ה-QR. הקישו על מה שמופיע.
do-scan-in-app = לא קורה כלום? ב-Authenticator, הקישו על { $add } ואז על { $scan }.
do-scan-work = השתמשו ב-Authenticator עם סמל התיק, לא במצלמה: הקישו על { $add } ואז על { $scan }.
do-save-passkey = בטלפון, הקישו על { $save }. ייתכן שתצטרכו להקיש גם על { $continue }.
do-choose-authenticator = בחרו { $app }. אם מופיע קודם שם אחר, חפשו דרך לשנות אותו.
do-unlock-phone = בטלו את הנעילה בטביעת אצבע, בזיהוי פנים או ב-PIN.
do-name = חזרו למחשב הזה. ליד { $name }, הקלידו שם שיעזור לכם לזהות את הטלפון. אחר כך לחצו על { $next }.
do-created = כשמופיע { $created }, לחצו על { $done }.
do-naming-hangs = הדף לא מתקדם? פתחו את { $info }. אם מפתח הגישה מופיע שם ברשימה, אפשר לסגור את הדף.

## Open your account in Authenticator

do-open-authenticator = בטלפון, פתחו את Authenticator.
do-open-authenticator-work = בטלפון, פתחו את Authenticator עם סמל התיק.
see-account-new = הדף { $page }
see-account-none = אין חשבון
see-account-listed = חשבון העבודה שלי ברשימה
see-account-restored = חשבון העבודה שלי, עם { $red } באדום

do-account-new = מופיע { $page }: הקישו על { $add }.
do-account-none = לא מופיע אף חשבון: הקישו על { $add } או על { $plus }, אחר כך על { $work } ואז על { $signin }.
do-account-listed = מופיע חשבון העבודה שלכם: הקישו עליו ואז על { $create }.
do-account-restored = מופיע באדום { $red }: הקישו על זה והיכנסו קודם.
do-confirm-usual = היכנסו עם חשבון העבודה ואשרו את הכניסה כמו תמיד.
do-confirm-unsure = היכנסו עם חשבון העבודה ואשרו את הכניסה. התבקשתם לתת משהו שאין לכם? עצרו כאן. בקשו מהתמיכה הטכנית קוד גישה זמני (Temporary Access Pass).
do-confirm-pass-once = היכנסו עם חשבון העבודה. הקלידו את קוד הגישה הזמני (Temporary Access Pass) כאן, בטלפון, ובשום מקום אחר. ייתכן שהוא תקף לפעם אחת בלבד.
do-confirm-pass = היכנסו עם חשבון העבודה. כשתתבקשו, הקלידו את קוד הגישה הזמני (Temporary Access Pass).
do-consent = אם מופיע דף כמו { $page } ובו רשימה של מה שיוגדר, הקישו על { $continue }.

## Turn on Authenticator for passkeys

do-tap-settings = כשמופיעה ב-Authenticator בקשה להפעיל אותה למפתחות גישה, הקישו על { $settings }. כך תגיעו למקום הנכון.
do-path = אם זה לא עובד, עברו לשם בעצמכם:
do-path-by-hand = בטלפון, עברו אל:
do-switch = הפעילו את זה. הקישו על המתג עצמו, לא על השם שלידו:
do-confirm-dialog = הטלפון מבקש אישור. אשרו.
do-fallback = לא מוצאים את המתג?

## Finish in Authenticator

do-back-to-app = חזרו אל Authenticator והקישו על { $done }.
do-app-shows = עכשיו רואים בחשבון שהפריט { $passkey } נוסף. הקישו על { $done }.

## Let the page find your passkey

do-back-to-page = חזרו לדף שהשארתם פתוח ולחצו על { $next }.
do-page-finds = הדף מחפש את מפתח הגישה. כשהוא מוצא אותו, לחצו על { $done }.

## Check that the passkey is there

do-look-in-app = ב-Authenticator, פתחו את חשבון העבודה. אמור להופיע שם { $passkey }.
do-look-in-list = פתחו את הדף { $info }. ברשימה אמור להופיע מפתח גישה ב-Microsoft Authenticator.

## The same in the work profile

do-work-why = מפתח גישה עובד רק בפרופיל שבו הוא נוצר. אתם משתמשים בחשבון בשני הפרופילים, ולכן פרופיל העבודה צריך מפתח גישה משלו.
do-work-install = ודאו ש-Authenticator מותקנת בפרופיל העבודה. על הסמל שלה מופיע תיק.
do-work-create = פתחו את Authenticator הזו. הקישו על חשבון העבודה ואז על { $create }. בצעו את אותם שלבים.
do-work-switch = כשמפעילים את Authenticator, חפשו בראש הדף כרטיסייה כמו { $work }. הפעילו את Authenticator עם סמל התיק.

## Where the menu is not known

fallback-android-1 = פתחו את ההגדרות בטלפון וחפשו { $word }.
fallback-android-2 = פתחו את התוצאה שעוסקת בסיסמאות או במפתחות גישה, לא את זו שתחת Google.
fallback-android-3 = חפשו רשימה של שירותים או ספקים והפעילו שם את Authenticator.
fallback-android-4 = אין רשימה כזו? היצרן לא כלל אותה בגרסה הזו. עדכנו את הטלפון ל-Android 15 ומעלה, או בקשו מהתמיכה הטכנית מפתח אבטחה.
fallback-android-words = לא נמצא כלום? חפשו { $second } ואז { $third }.
fallback-ios-1 = פתחו את ההגדרות ב-iPhone וחפשו { $word }.
fallback-ios-2 = פתחו את התוצאה שעוסקת בסיסמאות והפעילו את המתג הראשי לסיסמאות ולמפתחות גישה.
fallback-ios-3 = ברשימת האפליקציות שמתחתיו, הפעילו את Authenticator.
fallback-ios-4 = Authenticator לא מופיעה ברשימה? פתחו את האפליקציה פעם אחת ובדקו שוב. בטלפון של החברה, ייתכן שמחלקת ה-IT נעלה את זה.

path-try-second = לא שם? נסו כך:
path-hint = בחלק מהטלפונים השמות קצת שונים.
path-hint-low = אנחנו לא בטוחים לגבי הטלפון הזה. נסו קודם כך. אם זה לא מתאים, המשיכו לקרוא למטה.
switch-under = תחת { $list }

## What is special about a phone (assets/content/phones.toml, warnings)

phone-warning-samsung-pass = Samsung Pass נוטה להופיע ראשון. בכל פעם שתישאלו איפה לשמור, בחרו Authenticator.
phone-warning-settings-button-may-miss = בחלק מטלפוני Galaxy הכפתור שב-Authenticator עלול לפתוח דף לא נכון. אם זה קורה, עברו דרך התפריטים שמוצגים כאן.
phone-warning-one-other-manager = ב-iOS 17, הפעלת Authenticator עלולה לכבות אפליקציית סיסמאות אחרת. אפשר להפעיל אותה שוב אחר כך.
phone-warning-update-from-14 = בחלק מהטלפונים עם Android 14 המתג הזה חסר. עדכון ל-Android 15 בדרך כלל מוסיף אותו.
phone-warning-page-missing-or-crashes = ב-HyperOS 1 הדף הזה עלול להיות חסר או להיסגר מעצמו. אם זה קורה, עדכנו את הטלפון.
phone-warning-search-fails = ייתכן שהחיפוש בהגדרות לא ימצא את הדף הזה. עברו דרך התפריטים.
phone-warning-china-rom = בטלפונים שנמכרו בסין אפליקציית הסיסמאות של היצרן נשארת לעתים קרובות ראשונה. נסו פעם אחת. אם המתג לא נשאר פועל, השתמשו בטלפון אחר או בקשו מהתמיכה הטכנית מפתח אבטחה.
phone-warning-switch-resets = אחרי הפעלה מחדש המתג עלול להיות שוב כבוי. בדקו אותו לפני שממשיכים.
phone-warning-tap-the-switch = הקישו על המתג עצמו. הקשה על השם אולי לא תעשה כלום.
phone-warning-save-window-crashes = ב-HyperOS 3 החלון ששואל איפה לשמור עלול להיסגר מיד. אם זה קורה, נסו עוד פעם אחת ואז שאלו את התמיכה הטכנית.
phone-warning-save-window-blocked = אם לא נפתח חלון בזמן השמירה, אפשרו ל-Authenticator לפתוח חלונות ברקע. הסירו ממנה גם את מגבלת הסוללה.
phone-warning-google-takes-over = ייתכן שהטלפון ימשיך להציע את מנהל הסיסמאות של Google. בחרו Authenticator.
phone-warning-provider-not-listed = בחלק מהטלפונים האלה ייתכן ש-Authenticator לא תופיע ברשימה. פתחו את האפליקציה פעם אחת ובדקו שוב.
phone-warning-kiosk-or-shared = נראה שזה טלפון עבודה משותף. מפתח גישה שייך לאדם אחד. שאלו את התמיכה הטכנית לפני שממשיכים.
phone-warning-no-qr = הטלפון הזה לא יכול להשתמש בקוד QR.
phone-warning-rooted = Authenticator לא פועלת בטלפונים שהמערכת שלהם שונתה (טלפונים עם ”רוט”).
