app-name = Passkey Companion

next = המשך
back = חזרה
not-sure = לא ידוע לי
copied = הועתק
copy-message = העתקת ההודעה

page-welcome = ברוכים הבאים
page-phone = הטלפון שלכם
page-sign-in = אופן הכניסה
page-plan = התוכנית שלכם
page-ready = הכנות
page-on-phone = בטלפון
page-create = יצירת מפתח הגישה
page-verify = וידוא
page-done = סיום

time-left = { $minutes ->
    [one] נותרה בערך דקה אחת
    [two] נותרו בערך שתי דקות
   *[other] נותרו בערך { $minutes } דקות
}
chip-change = שינוי: { $answer }

rail-name = שלבים

## Welcome

welcome-title = בואו ניצור מפתח גישה
welcome-lead = עם מפתח גישה נכנסים לחשבון העבודה באמצעות הטלפון במקום סיסמה. אנחנו נלווה אתכם צעד אחר צעד.
welcome-time = זה לוקח בדרך כלל חמש עד חמש עשרה דקות.
welcome-phone = השאירו את הטלפון לידכם. צריך iPhone עם iOS בגרסה { $ios } ומעלה, או טלפון Android בגרסה { $android } ומעלה.
welcome-privacy = לעולם לא נבקש מכם שם, סיסמה או קוד. התשובות שלכם נשארות במחשב הזה.
welcome-help = אם מופיעה הודעה שאתם לא מכירים, לחצו על ”אני רואה משהו אחר”. אנחנו מסבירים הודעות רבות ואומרים מי יכול לעזור.
welcome-language = שפה
no-font = המחשב הזה לא יכול להציג את השפה הזו
welcome-start = מתחילים
welcome-continue = המשך מהמקום שבו עצרתי
about-button = על התוכנה
# Where their own letters cannot be drawn:

## Your phone

phone-title = איזה טלפון יש לכם?
phone-lead = הטלפון שאיתו תיכנסו.
phone-platform = סוג הטלפון
phone-which = לא בטוחים איזה?
phone-which-answer = אם יש תפוח על הגב, זה iPhone. אם לא, זה טלפון Android: Samsung, Google, Xiaomi או אחר.
platform-ios = iPhone
platform-ios-text = של Apple
platform-android = Android
platform-android-text = Samsung, Google, Xiaomi ואחרים
phone-maker = מה המותג של הטלפון?
phone-maker-lead = השם מופיע על גב הטלפון, או על המסך כשהטלפון נדלק.
phone-maker-more = מותגים נוספים
maker-other = מותג אחר, או לא ידוע לי
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
maker-degoogled = LineageOS או /e/ או iodé
maker-grapheneos = GrapheneOS
phone-version-ios = איזו גרסת iOS?
phone-version-android = איזו גרסה?
version-ios = iOS { $number }
version-android = Android { $number }
version-row-android = { $name } (Android בגרסה { $number })
version-older = ישנה יותר
phone-where = איפה מוצאים את זה?
find-version = בטלפון, הסתכלו תחת { $path }.
find-version-ios = ב-iPhone, פתחו את ההגדרות וחפשו את הדף עם פרטי הטלפון. גרסת iOS מופיעה שם.
find-version-android = בטלפון, פתחו את ההגדרות וחפשו את הדף עם פרטי הטלפון, לרוב בסוף הרשימה. גרסת Android מופיעה שם.
phone-profile = יש על אפליקציות העבודה שלכם סמל של תיק קטן?
profile-personal = לא, או שהן לא בשימוש אצלי
profile-personal-text = אתם משתמשים בחשבון העבודה יחד עם האפליקציות הפרטיות שלכם.
profile-work = כן, על אפליקציות העבודה שלי יש תיק קטן
profile-work-text = חשבון העבודה נמצא רק בפרופיל העבודה.
profile-both = רק על חלק מהן
profile-both-text = אתם משתמשים בחשבון העבודה בשני הפרופילים. אז כל פרופיל צריך מפתח גישה משלו.

chip-side-personal = אפליקציות עבודה בלי תיק
chip-side-work = אפליקציות עבודה עם תיק
chip-side-both = אפליקציות עבודה בשני הפרופילים

## Authenticator, while the questions are answered

app-title = התקינו את Microsoft Authenticator
app-lead = עשו את זה עכשיו. בזמן שהאפליקציה יורדת, תענו כאן על כמה שאלות.
app-next = בהורדה או מעודכנת

## How you sign in

sign-in-title = איך אתם נכנסים לחשבון העבודה?
sign-in-lead = במה אתם משתמשים מלבד הסיסמה? לפני שאפשר להוסיף מפתח גישה, צריך להוכיח ל-Microsoft פעם נוספת שזה אתם.
sign-in-question = איך אתם מוכיחים שזה אתם?
proof-app = אישור באפליקציה
proof-app-text = מגיעה לטלפון הודעה שמבקשת לאשר או להזין מספר.
proof-code = קוד מאפליקציה
proof-code-text = שש ספרות שמתחלפות כל חצי דקה.
proof-sms = הודעת טקסט או שיחה
proof-sms-text = עם קוד, או עם מקש שצריך ללחוץ עליו.
proof-key = מפתח אבטחה
proof-key-text = התקן קטן שמחברים למחשב או מצמידים לטלפון.
proof-tap = קיבלתי קוד גישה זמני (Temporary Access Pass)
proof-tap-text = קוד מהתמיכה הטכנית או מהמנהלים, שתקף לזמן מוגבל.
proof-password = יש לי רק סיסמה
proof-password-text = בכניסה צריך רק את הסיסמה.
proof-unsure = לא ידוע לי
proof-unsure-text = נגיד לכם מה לחפש.
pass-keep-title = אל תשתמשו עדיין בקוד הזמני
pass-keep = שמרו אותו עד שנגיד לכם איפה להקליד אותו. אם משתמשים בו במקום הלא נכון, ייתכן שהוא כבר לא יעבוד שוב.
pass-kind = כמה פעמים אפשר להשתמש בקוד הזמני?
proof-tap-once = פעם אחת, או לא ידוע לי
proof-tap-once-text = נתכנן כאילו הקוד הזמני תקף לפעם אחת בלבד.
proof-tap-multi = יותר מפעם אחת
chip-tap-once = הקוד הזמני שלי תקף לפעם אחת
chip-tap-multi = הקוד הזמני שלי תקף ליותר מפעם אחת
chip-managed-yes = טלפון מנוהל
chip-managed-no = טלפון לא מנוהל
chip-managed-unsure = לא ידוע לי אם הטלפון מנוהל
managed-question = החברה מנהלת את הטלפון הזה, גם אם הוא הטלפון הפרטי שלכם?
managed-yes = כן, למשל עם פרופיל עבודה או עם Company Portal
managed-no = לא
managed-unsure = לא ידוע לי

## Your plan

plan-title = זו התוכנית שלכם
plan-have = הכינו מראש
plan-missing-something = חסר לכם משהו?
plan-side = יש על אפליקציות העבודה שלכם סמל של תיק קטן?
plan-go = יש לי הכול
plan-back = חזרה למקום שבו הייתי
plan-know = לפני שמתחילים
plan-additions = מה יתווסף לחשבון שלכם?
done-additions = מה נוסף לחשבון שלכם?
plan-additions-note = מה שיופיע אצלכם תלוי בהגדרות של החברה.
plan-others = דרכים אחרות
plan-pick = בחירה בדרך הזו
plan-recommended = חזרה לדרך המומלצת
plan-missing = חסרות עוד כמה תשובות
plan-closed = הדרך הזו סגורה כעת: { $route }
plan-closed-other = הדרך הטובה הבאה מופיעה למטה. כל התשובות עדיין כאן.
plan-closed-none = כל התשובות עדיין כאן.
stop-next = מה עושים עכשיו
stop-others = מה עוד אפשר לעשות
stop-change = שינוי תשובות
stop-switch-seen = המתג קיים בטלפון שלי
handover-label = הודעה לשליחה

## Get ready

ready-title = הכינו מראש
ready-lead = כך שום דבר לא יעכב אתכם בהמשך.
ready-computer = המחשב הזה
ready-phone = הטלפון שלכם
ready-tick-all = סמנו כל שורה שנכונה לגביכם.
ready-cannot = אין לי אפשרות לסמן את זה
ready-looking = הבדיקות עדיין נמשכות.
ready-again = בדיקה חוזרת
ready-red = { $count ->
    [one] דבר אחד עומד בדרך
    [two] שני דברים עומדים בדרך
   *[other] { $count } דברים עומדים בדרך
}
ready-red-text = יש לתקן זאת תחילה ואז לבדוק שוב.
ready-others = { $count ->
    [one] בדיקה נוספת אחת
    [two] שתי בדיקות נוספות
   *[other] { $count } בדיקות נוספות
}
ready-anyway = להמשיך בכל זאת
ready-evidence = פרטים לתמיכה הטכנית
ready-evidence-label = פרטים טכניים
fix-turn-on = הפעלה
fix-open-settings = פתיחת ההגדרות
fix-open-portal = פתיחת הדף
fix-use-browser = שימוש בדפדפן הזה
fix-copy = העתקה עבור IT

## Steps

pick-what-you-see = מה אתם רואים בטלפון?
place-phone = בטלפון
place-phone-now = עכשיו קחו את הטלפון
place-computer = במחשב הזה
place-computer-now = עכשיו חזרו למחשב הזה
dock-beside = הצרת החלון הזה
step-done = השלב הבא
signed-in = נכנסתי
save-title = בדקו איפה מפתח הגישה נשמר
open-my-sign-ins = פתיחת My Sign-Ins
browser-opened = הדף פתוח בדפדפן. חזרו לכאן לשלב הבא.
browser-failed-title = הדפדפן שלכם לא נפתח
browser-failed = העתיקו את הכתובת שלמטה לדפדפן, או סרקו את הקוד במכשיר אחר.
browser-failed-qr = My Sign-Ins
address-label = כתובת
short-label = כתובת קצרה
store-qr = סרקו כדי לקבל את האפליקציה
my-sign-ins-qr = סרקו כדי לפתוח את My Sign-Ins
clock-sign-in = אחרי הכניסה יש לכם בערך { $minutes ->
    [one] דקה אחת
    [two] שתי דקות
   *[other] { $minutes } דקות
}.
clock-pass = אחרי השימוש בקוד הזמני יש לכם בערך { $minutes ->
    [one] דקה אחת
    [two] שתי דקות
   *[other] { $minutes } דקות
}.
clock-left = { $minutes ->
    [0] ייתכן שהזמן נגמר
    [one] נותרה בערך דקה אחת לסיום
    [two] נותרו בערך שתי דקות לסיום
   *[other] נותרו בערך { $minutes } דקות לסיום
}
clock-sign-in-over = ייתכן שהזמן נגמר. אם תתבקשו להיכנס שוב, היכנסו. אחר כך לחצו על ”נכנסתי שוב”.
clock-pass-over = ייתכן שהזמן נגמר. אם תתבקשו להקליד שוב את הקוד הזמני, בקשו מהתמיכה הטכנית קוד זמני חדש.
clock-again = נכנסתי שוב
phone-language-ask = הטלפון בשפה אחרת?
phone-language = שפת הטלפון
phone-language-is = שפת הטלפון: { $language }
label-english = { $label } (באנגלית)
note-english = * השם הזה ידוע לנו רק באנגלית. ייתכן שבמסך שלכם הוא מופיע בשפה אחרת.
note-english-search = * השם הזה ידוע לנו רק באנגלית. ייתכן שבטלפון שלכם מופיע שם אחר. חפשו בהגדרות שלו: { $word }
label-probable = כנראה { $label }, באנגלית { $english }
note-probable = ≈ כך מופיע במסכים אחרים השם האנגלי שבסוגריים. כנראה גם במסך שלכם.
note-search = לא מופיע? חפשו בהגדרות הטלפון: { $word }
note-and = { $one } { $two }

## Make sure

verify-title = מפתח הגישה שלכם שם?
verify-lead = מבט קצר, כדי לראות אם זה הצליח.
verify-question = מה אתם רואים?
verify-result-listed = כן, מפתח הגישה שם
verify-result-listed-text = ב-Microsoft Authenticator.
verify-result-not-listed = אין שם מפתח גישה
verify-result-not-listed-text = או שהופיעה הודעה שמשהו השתבש.
verify-result-wrong-place = יש מפתח גישה, אבל לא ב-Authenticator
verify-result-wrong-place-text = מופיע שם אחר, למשל מנהל סיסמאות או Windows Hello.
clean-title = מנקים, ואז מנסים עוד פעם אחת
clean-orphan = ייתכן שבטלפון נשאר מפתח גישה שלא הושלם. הוא עלול לחסום את המפתח הבא.
clean-orphan-delete = ב-Authenticator, הקישו על חשבון העבודה. אם מופיע שם מפתח גישה, הקישו על { $settings } ואז על { $delete }.
clean-message = הופיעה הודעה
clean-wrong-place = מפתח הגישה נשמר במקום אחר. ייתכן שהחברה שלכם לא תקבל אותו משם.
clean-wrong-place-delete = בדף { $info }, מחקו את מפתח הגישה הזה. מחקו אותו גם במקום שבו הוא נשמר.
clean-wrong-place-next = בפעם הבאה, כשתישאלו איפה לשמור, בחרו { $app }.
try-again = ניסיון נוסף
verify-enough-title = עשיתם את שלכם
verify-enough = עשיתם הכול נכון, פעמיים. משהו אחר לא בסדר. מכאן אי אפשר לראות מה, אבל התמיכה הטכנית יכולה.

## Done

done-title = יש לכם מפתח גישה
done-lead = הוא נמצא ב-Microsoft Authenticator בטלפון שלכם.
done-tomorrow = בכניסה הבאה לחשבון העבודה
done-tomorrow-1 = השאירו את הטלפון לידכם.
done-tomorrow-2 = אם תישאלו איך להיכנס, בחרו במפתח הגישה.
done-tomorrow-3 = אשרו בטלפון.
done-pass = הקוד הזמני שלכם כתוב על נייר? זרקו את הנייר. כבר לא צריך את הקוד.
done-keep = כדאי לזכור
done-second-method = שמרו על דרך כניסה נוספת, למקרה שהטלפון יאבד או יתקלקל.
done-new-phone = טלפון חדש? צרו בו מפתח גישה חדש לפני שמוחקים את הטלפון הישן. מפתח הגישה לא נכלל בשום גיבוי.
done-screen-lock = אל תבטלו את קוד ה-PIN או את קוד הנעילה של הטלפון. בלעדיו מפתח הגישה עלול ללכת לאיבוד.
done-close = סגירה
start-over-button = התחלה מחדש
start-over-title = להתחיל מחדש?
start-over-lead = התשובות שלכם במחשב הזה יימחקו. בחשבון שלכם שום דבר לא ישתנה.
start-over-yes = למחוק את התשובות
start-over-no = לשמור את התשובות
resume-title = להמשיך מהמקום שבו הפסקת?
resume-phone = יש במחשב הזה תשובות קודמות: { $phone }, בשלב ”{ $place }”.
resume-lead = יש במחשב הזה תשובות קודמות, בשלב ”{ $place }”.
resume-other = אני מישהו אחר

## Help

help-button = אני רואה משהו אחר
help-title = מה אתם רואים?
help-lead = הקלידו כמה מילים או מספר מהמסך.
help-search = מילים מהמסך
help-here = נפוץ בשלב הזה
help-common = הודעות נפוצות
help-found = { $count ->
    [one] נמצא הסבר אחד מתאים
    [two] נמצאו שני הסברים מתאימים
   *[other] נמצאו { $count } הסברים מתאימים
}
help-nothing-title = אנחנו לא מכירים את ההודעה הזו
help-nothing = נסו פחות מילים, או מספר מתוך ההודעה. אם ההודעה ממשיכה להופיע, התקשרו לתמיכה הטכנית והקריאו להם אותה.
help-maybe-title = אין משהו ודאי. האם זה אחד מאלה?
help-maybe = אלה רק דומים. אם זה לא אף אחד מהם, פנו לתמיכה הטכנית והקריאו להם את ההודעה.
help-unknown-title = המספר { $number } לא ברשימה שלנו
help-unknown = ל-Microsoft יש דף על המספר הזה. גם התמיכה הטכנית יכולה להיעזר בו: { $address }
help-look-up = לבדוק אצל Microsoft
help-or = או שזה אחד מאלה?
help-go-on = זה נעשה, להמשיך
help-do = מה אפשר לעשות
help-on-screen = על המסך: { $quote }
help-told = צוות ה-IT יודע
help-waiting-title = בהמתנה ל-IT מאז { $date }
help-waiting = כל התשובות שלכם נשמרות. אפשר לסגור את החלון. כשתהיה תשובה, המשיכו מהמקום שבו הייתם.
help-answered = יש תשובה, להמשיך
help-back = חזרה למקום שבו הייתי

## Messages to hand over

message-hello = שלום, התחלתי להגדיר מפתח גישה ב-Microsoft Authenticator ואין לי אפשרות להמשיך בלעדיכם.
message-phone = טלפון: { $phone }
message-route = המסלול { $route } סגור: { $reason }
message-end = (הוכן ב-Passkey Companion, גרסה { $version }, { $reason })
message-cloud-without-passkeys = החשבון שלי נמצא בענן 21Vianet, ואין בו מפתחות גישה. באיזו שיטת כניסה אחרת עליי להשתמש?
message-phone-too-old = המערכת בטלפון שלי ישנה יותר מגרסה { $ios } של iOS או מגרסה { $android } של Android. האם אפשר לקבל מפתח אבטחה או טלפון אחר?
message-phone-not-supported = הטלפון שלי לא יכול לשמור מפתח גישה ב-Authenticator. האם אפשר לקבל מפתח אבטחה או טלפון אחר?
message-phone-usually-too-old = המערכת בטלפון שלי כנראה ישנה יותר מגרסה { $android } של Android. האם אפשר לקבל מפתח אבטחה או טלפון אחר?
message-switch-missing = בטלפון שלי יש Android 14, וייתכן שחסר בו המתג של ספקי פרטי הכניסה. האם אפשר לקבל מפתח אבטחה או טלפון אחר?
message-no-second-proof = יש לי רק סיסמה. כדי להוסיף מפתח גישה נדרש לי קוד גישה זמני (Temporary Access Pass) או שיטה שנייה אחרת.
message-pass-not-issued-here = קיבלתי קוד, אבל לפי ההגדרות לא משתמשים אצלנו בקודי גישה זמניים (Temporary Access Pass). למה משמש הקוד שלי?
message-passkey-already-demanded = כבר נדרש ממני מפתח גישה כדי להיכנס, ואין לי קוד גישה זמני (Temporary Access Pass). לכן אין לי אפשרות להיכנס ולרשום מפתח גישה.
message-phone-sign-in-closed = כלל שדורש מכשיר תואם או הגנת אפליקציות חוסם את הכניסה בתוך Authenticator בטלפון שלי. גם שאר המסלולים סגורים. נא להחריג את הרישום מהכלל, או להסביר לי איך לצרף את הטלפון לניהול.
message-phone-management-unknown = האם הטלפון שלי מנוהל על ידי החברה? לפי ההגדרות, רק מטלפונים מנוהלים אפשר להיכנס.
message-pass-would-be-lost = במסלולים הפתוחים קוד גישה זמני (Temporary Access Pass) חד-פעמי ינוצל במקום הלא נכון. נדרש לי קוד שאפשר להשתמש בו יותר מפעם אחת.
message-remote-session = רק המסלול עם קוד ה-QR פתוח לי, ואני בחיבור מרחוק. איפה יש מחשב עם Bluetooth שאפשר לשבת מולו?
message-computer-cannot = רק המסלול עם קוד ה-QR פתוח לי, ובמחשב הזה אין Bluetooth או שהמערכת שלו ישנה מדי.
message-no-allowed-route = בהגדרות הנוכחיות אין שום מסלול שפתוח לי.
message-result-not-listed = עברתי את תהליך הרישום פעמיים, ומפתח הגישה לא מופיע ברשימה.
message-result-wrong-place = פעמיים מפתח הגישה שלי נשמר מחוץ ל-Authenticator.

## About

about-title = על Passkey Companion
about-lead = התוכנה עוזרת לכם להגדיר מפתח גישה ב-Microsoft Authenticator. אחר כך כבר לא תצטרכו אותה.
about-privacy = היא לא מבקשת סיסמה, קוד או שם, לא שולחת נתונים לאף אחד ופועלת בלי חיבור לאינטרנט.
about-not-microsoft = היא לא נוצרה על ידי Microsoft ואינה קשורה אליה.
about-facts = שמות של תפריטים משתנים. לכל הוראה אנחנו מציינים מאיפה היא באה ומתי נבדקה לאחרונה.
about-version = גרסה { $version }
about-licence = תוכנה חופשית ברישיון MIT או Apache 2.0, לפי בחירתכם. הגופנים הם Inter ו-Noto Sans, ברישיון SIL Open Font License.

## Notes about the program itself

note-damaged = לא הצלחנו לקרוא את התשובות הקודמות שלכם. שמרנו עותק שלהן. נא לענות שוב.
note-newer = התשובות הקודמות שלכם נשמרו בגרסה חדשה יותר של התוכנה הזו. שמרנו עותק שלהן. נא לענות שוב.
note-not-saved = אי אפשר לשמור את התשובות שלכם במחשב הזה. אפשר להמשיך, אבל אל תסגרו את החלון.
note-disk-full = הדיסק מלא, ולכן אי אפשר לשמור את התשובות שלכם. אפשר להמשיך, אבל אל תסגרו את החלון.
note-pretended = הרצת ניסיון עם: { $settings }
note-not-opened = לא הצלחנו לפתוח את זה. פתחו את זה בעצמכם.
note-dismiss = הסתרה
note-start-failed = Passkey Companion לא הצליחה לפתוח את החלון שלה. הפעילו אותה משורת הפקודה עם המילה ”guide” כדי לקרוא את השלבים כטקסט.
note-crashed = Passkey Companion נעצרה בגלל תקלה בתוכנה.
note-crashed-saved = התשובות שלכם נשמרו.
note-crashed-record = תיעוד של התקלה נמצא בקובץ { $file }.
search-clear = ניקוי
copy = העתקה

## Words for assistive software, and states

light-running = בבדיקה
light-pass = תקין
light-warn = אזהרה
light-fail = בעיה
light-skipped = לא נדרש
light-unknown = לא ידוע
path-name = איפה להקיש, לפי הסדר
rail-done = בוצע
message-close = סגירה

## The drawn phone. Alternatives are read aloud to people who cannot see the drawing.

drawing-iphone = ציור של iPhone
drawing-pixel = ציור של טלפון Pixel
drawing-samsung = ציור של טלפון Samsung
drawing-xiaomi = ציור של טלפון Xiaomi
drawing-neutral = ציור של טלפון Android
drawing-play = הפעלה
drawing-pause = השהיה
drawing-step = התמונה הבאה
drawing-replay = מההתחלה
drawing-list = הדף { $title }. הקישו על { $row }.
drawing-switch = הדף { $title }. הפעילו את { $row }.
drawing-confirm = הטלפון שואל: { $title } אשרו.
drawing-save = הטלפון שואל איפה לשמור. בחרו { $place } ושום דבר אחר.
drawing-app = האפליקציה Authenticator. הקישו על { $button }.

## The narrow window beside the browser

dock-narrow = חלון צר
dock-full = גודל מלא
dock-front = תמיד בחזית

welcome-organization = הוכן עבורכם על ידי { $organization }.
paused-title = כרגע אי אפשר להתחיל
paused-text = החברה שלכם עצרה את זה לזמן מה. אם כבר התחלתם, אפשר לסיים.
already-done-title = כבר יש לכם מפתח גישה
already-done-text = לפי החברה שלכם, מפתח הגישה שלכם כבר מוגדר. המשיכו רק אם דרוש לכם עוד אחד, למשל בטלפון חדש.
support-title = עזרה מהחברה שלכם
support-phone = טלפון: { $contact }
support-mail = דוא״ל: { $contact }
support-url = אתר: { $contact }
about-it = מה מחלקת ה-IT שלכם יכולה לראות
about-it-never = התוכנה הזו לא מעבירה אליה את התשובות, את הטלפון או את הכניסה שלכם: הם נשארים במחשב הזה.
about-it-status = ניהול המכשירים יכול לשאול את התוכנה הזו עד לאן הגעתם: דף, שלב, זמנים ולמה לא היה אפשר להמשיך.
about-it-kiosk = דבר לא נשמר במחשב הזה, ולכן אין מה לראות.
about-it-nothing = החברה שלכם לא הגדירה דבר בתוכנה הזו.
about-it-keys = החברה שלכם הגדירה: { $keys }
message-platform-not-allowed = ההגדרות שהוצהרו לא מאפשרות מפתח גישה בסוג הטלפון שלי. באיזה טלפון להשתמש, או האם אפשר לקבל מפתח אבטחה?
