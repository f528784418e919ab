mark-label-open = ”
mark-label-close = ”

## Routes

route-app = בטלפון, בתוך Authenticator
route-phone-browser = בטלפון, מתחילים בדפדפן
route-handoff = מתחילים במחשב הזה ומסיימים בטלפון
route-qr = במחשב הזה, עם קוד QR
route-app-short = הכול קורה באפליקציה אחת. בלי Bluetooth ובלי קוד QR.
route-phone-browser-short = מתחילים בדף של Microsoft בדפדפן של הטלפון ומסיימים באפליקציה.
route-handoff-short = מתחילים כאן בדף של Microsoft ומסיימים באפליקציה. אחר כך הדף של Microsoft בודק שזה הצליח.
route-qr-short = הטלפון סורק קוד QR מהמסך הזה. גם הטלפון וגם המחשב צריכים Bluetooth.

## Why a route is open

reason-recommended = Microsoft ממליצה על הדרך הזו. היא עובדת גם אם החברה שלכם מקפידה מאוד בבדיקת מפתחות גישה.
reason-recommended-alone = זו הדרך ש-Microsoft ממליצה עליה.
reason-no-bluetooth-needed = לא צריך Bluetooth ולא קוד QR.
reason-works-with-attestation = היא עובדת גם אם החברה שלכם בודקת איפה נוצר מפתח הגישה.
reason-pass-used-on-phone = קוד הגישה הזמני מנוצל בדיוק במקום שצריך אותו: בטלפון.
reason-no-phone-sign-in = החברה שלכם מאפשרת כניסה רק מטלפונים מנוהלים. בדרך הזו לא צריך להיכנס בטלפון.
reason-organisation-prefers = החברה שלכם מעדיפה את הדרך הזו.
reason-you-chose = אתם בחרתם בדרך הזו.
reason-attestation-off = החברה שלכם מאפשרת את הדרך הזו.

## Why a route is closed

reason-attestation-enforced = החברה שלכם בודקת איפה נוצר מפתח הגישה. הדרך הזו לא עוברת את הבדיקה ומשאירה אחריה מפתח גישה שאי אפשר להשתמש בו.
reason-attestation-unknown = לא ידוע לנו אם החברה שלכם בודקת איפה נוצר מפתח הגישה. אם כן, הדרך הזו לא תעבוד ותשאיר אחריה מפתח גישה שאי אפשר להשתמש בו.
reason-one-time-pass = ייתכן שקוד הגישה הזמני תקף לפעם אחת בלבד. אם תשתמשו בו כאן, לא תוכלו להשתמש בו בטלפון.
reason-phone-not-managed = החברה שלכם מאפשרת כניסה רק מטלפונים מנוהלים, והטלפון שלכם לא מנוהל.
reason-phone-management-unknown = החברה שלכם מאפשרת כניסה רק מטלפונים מנוהלים, ולא ידוע לנו אם הטלפון שלכם מנוהל.
reason-remote-session = אתם משתמשים במחשב הזה ממקום אחר. הטווח של Bluetooth לא מגיע כל כך רחוק.
reason-phone-cannot-scan = הטלפון הזה לא יכול להשתמש בקוד QR.
reason-no-bluetooth = במחשב הזה אין Bluetooth.
reason-computer-too-old = מערכת ההפעלה במחשב הזה ישנה מדי בשביל זה.
reason-not-allowed = החברה שלכם לא משתמשת בדרך הזו.

## What appears on the account

addition-passkey = מפתח גישה ב-Microsoft Authenticator
addition-passwordless-sign-in = כניסה בלי סיסמה, באישור בטלפון
addition-approvals = אישורים וקודים ב-Authenticator
addition-device = הטלפון שלכם ברשימת המכשירים של החברה

## What to know before starting

warning-wrong-place = הטלפון או המחשב עשויים להציע מקומות אחרים למפתח הגישה, למשל מנהל סיסמאות. רק Authenticator הוא המקום הנכון.
warning-samsung-pass = כששומרים, Samsung Pass עשוי להופיע ראשון. בחרו Authenticator במקומו.
warning-switch-often-missing = בחלק מהטלפונים מהסוג שלכם חסר המתג שמאפשר ל-Authenticator לשמור מפתחות גישה. לכן בדקו קודם אם המתג קיים אצלכם.
warning-switch-may-not-hold = בטלפונים מהסוג שלכם המתג לעתים קרובות לא נשאר פועל. נסו פעם אחת. אם זה לא מצליח, השתמשו בטלפון אחר או בקשו מפתח אבטחה.
warning-shared-device = נראה שזה טלפון עבודה משותף. מפתח גישה שייך לאדם אחד. שאלו את התמיכה הטכנית לפני שמתחילים.
warning-path-uncertain = אנחנו לא בטוחים לגבי התפריטים בטלפון שלכם. אם הם נראים אחרת, השתמשו בחיפוש בהגדרות.
warning-path-unknown = אנחנו לא מכירים את התפריטים בטלפון שלכם. השתמשו בחיפוש בהגדרות כדי למצוא את המתג.
warning-version-unknown = הטלפון שלכם צריך iOS בגרסה { $ios } ומעלה, או Android בגרסה { $android } ומעלה. בדקו את זה קודם.
warning-proof-unknown = במהלך ההגדרה תצטרכו לאשר שזה אתם, למשל עם אפליקציה או קוד. אם יש לכם רק סיסמה, עצרו. בקשו מהתמיכה הטכנית קוד גישה זמני (Temporary Access Pass).
warning-company-network = החברה שלכם מאפשרת את זה רק ברשת שלה. חברו אליה את המחשב הזה ואת הטלפון.
warning-app-protection = הכללים של החברה שלכם עלולים לעצור את Authenticator. אם מופיעה הודעה על כך, זו לא אשמתכם. חפשו כאן את ההודעה. אחר כך שלחו למחלקת ה-IT את הטקסט שמצאתם.
warning-text-messages-end = Microsoft מפסיקה בהדרגה את הכניסה בהודעות טקסט ובשיחות. אצל רוב האנשים זה ייגמר בפברואר 2027. מפתח גישה יחליף אותן.
warning-pass-clock = התחילו רק כשיש לכם עשר דקות. אחרי הקלדת הקוד הזמני צריך לסיים את כל השאר בתוך הזמן הזה.
warning-both-sides = אתם משתמשים בחשבון בשני הפרופילים של הטלפון. כל פרופיל צריך מפתח גישה משלו. את המפתח השני תיצרו בסוף.
warning-work-side-may-be-locked = בפרופיל העבודה, ייתכן שהחברה שלכם צריכה לאשר את Authenticator. אם המתג אפור, שאלו את התמיכה הטכנית.
warning-switch-may-be-locked = החברה שלכם מנהלת את הטלפון הזה, וייתכן שנעלה את המתג. אם הוא אפור, שאלו את התמיכה הטכנית.
warning-altered-phone = Authenticator מסרבת לפעול בטלפון שעבר root, ועלולה לחשוב שהטלפון שלכם כזה, כי המערכת שלו אינה של היצרן. גם הבדיקה של הטלפון מטעם החברה עלולה להיכשל. נסו פעם אחת. אם זה לא מצליח, השתמשו בטלפון אחר או בקשו מפתח אבטחה.

## Stops: what it is

stop-cloud-without-passkeys = מפתחות גישה לא זמינים בחשבון שלכם
stop-phone-too-old = מערכת הטלפון ישנה מדי למפתח גישה
stop-phone-not-supported = הטלפון הזה לא יכול לשמור את מפתח הגישה
stop-phone-usually-too-old = הטלפון הזה כנראה ישן מדי למפתח גישה
stop-switch-missing = ייתכן שבטלפון הזה חסר המתג של מפתחות גישה
stop-no-second-proof = לפני שמתחילים חסר לכם עוד דבר אחד
stop-pass-not-issued-here = לא ברור לנו מה הקוד שלכם
stop-passkey-already-demanded = קודם צריך קוד גישה זמני (Temporary Access Pass)
stop-phone-sign-in-closed = הכללים של החברה שלכם עדיין לא מאפשרים כניסה מהטלפון הזה
stop-phone-management-unknown = קודם בררו אם הטלפון שלכם מנוהל
stop-pass-would-be-lost = קוד הגישה הזמני שלכם ילך לאיבוד
stop-remote-session = גשו למחשב עצמו
stop-computer-cannot = המחשב הזה לא יכול ליצור את מפתח הגישה
stop-no-allowed-route = הגדרות החברה לא משאירות שום דרך פתוחה

stop-cloud-without-passkeys-why = החשבון שלכם נמצא בענן של Microsoft שמפעילה 21Vianet בסין. אין בו מפתחות גישה. לא עשיתם שום דבר לא בסדר.
stop-phone-too-old-why = מפתחות גישה ב-Authenticator דורשים iOS בגרסה { $ios } ומעלה, או Android בגרסה { $android } ומעלה. מערכות ישנות יותר לא יכולות לשמור מפתח גישה.
stop-phone-not-supported-why = בטלפונים מהסוג הזה חסר מה ש-Authenticator צריכה בשביל מפתח גישה. שום אפליקציה או הגדרה לא ישנו את זה.
stop-phone-usually-too-old-why = ברוב הטלפונים עם המערכת הזו יש Android 13 או גרסה ישנה יותר. מפתחות גישה דורשים Android 14 ומעלה.
stop-switch-missing-why = ב-Android 14, ייתכן שבחלק מהטלפונים של המותג הזה חסר המתג שמאפשר ל-Authenticator לשמור מפתחות גישה. עדכון ל-Android 15 ומעלה פותר את זה.
stop-no-second-proof-why = סיסמה לבדה לא מספיקה כדי להוסיף מפתח גישה. Microsoft מבקשת שתוכיחו פעם נוספת שזה אתם. בלי זה תסתובבו במעגל.
stop-pass-not-issued-here-why = לפי ההגדרות של החברה שלכם, לא משתמשים בה בקודי גישה זמניים (Temporary Access Pass). ייתכן שהקוד שלכם הוא משהו אחר.
stop-passkey-already-demanded-why = החברה שלכם כבר דורשת מפתח גישה בכל כניסה. בלי קוד גישה זמני (Temporary Access Pass) אי אפשר להיכנס כדי ליצור אותו.
stop-phone-sign-in-closed-why = מותר להיכנס רק מטלפונים מנוהלים, וגם שאר הדרכים סגורות. זו לא אשמתכם, וניסיון נוסף לא יעזור.
stop-phone-management-unknown-why = מותר להיכנס רק מטלפונים שהחברה שלכם מנהלת. אנחנו לא יכולים לראות אם הטלפון שלכם הוא אחד מהם.
signs-of-management = החברה מנהלת את הטלפון הזה אם קיבלתם אותו ממנה, אם באפליקציות העבודה יש סמל של תיק, או אם הגדרתם את הטלפון לעבודה באפליקציה { $portal }.
stop-pass-would-be-lost-why = בדרכים שהחברה שלכם מאפשרת, הקוד שלכם ינוצל במקום הלא נכון. קוד שתקף ליותר מפעם אחת פותר את זה.
stop-remote-session-why = הדרך היחידה שפתוחה בפניכם דורשת Bluetooth בין המחשב הזה לטלפון. אבל אתם משתמשים במחשב הזה ממקום אחר.
stop-computer-cannot-why = הדרך היחידה שפתוחה בפניכם דורשת Bluetooth ומערכת הפעלה עדכנית במחשב. במחשב הזה חסר לפחות אחד מהם.
stop-no-allowed-route-why = אף אחת מהדרכים שהחברה שלכם מאפשרת לא תעבוד אצלכם. רק מחלקת ה-IT יכולה לשנות את זה.

## Stops: who acts, and the next action

owner-user = אתם יכולים לפתור את זה
stop-yours = הצעד הבא שלכם
owner-helpdesk = התמיכה הטכנית יכולה לפתור את זה
owner-admin = מחלקת ה-IT יכולה לפתור את זה

next-update-phone = התקינו את עדכון המערכת החדש ביותר בטלפון, ואז התחילו כאן מחדש.
next-other-phone = השתמשו בטלפון אחר עם iOS בגרסה { $ios } ומעלה, או Android בגרסה { $android } ומעלה.
next-security-key = בקשו מהתמיכה הטכנית מפתח אבטחה במקום.
next-find-version = בדקו איזו גרסה יש בטלפון, ואז חזרו והזינו אותה.
next-look-for-switch = חפשו את המתג בעצמכם. אם הוא קיים בטלפון, אפשר להמשיך.
next-ask-for-pass = בקשו מהתמיכה הטכנית קוד גישה זמני (Temporary Access Pass). אל תשתמשו בו בשום מקום לפני שתחזרו לכאן.
next-ask-for-multi-use-pass = בקשו מהתמיכה הטכנית קוד גישה זמני (Temporary Access Pass) שתקף ליותר מפעם אחת.
next-ask-what-code = שאלו את התמיכה הטכנית למה משמש הקוד שלכם ואיך מוסיפים איתו מפתח גישה.
next-ask-whether-managed = שאלו את התמיכה הטכנית אם החברה מנהלת את הטלפון שלכם, ואז חזרו ושנו את התשובה.
next-send-to-it = שלחו את ההודעה שלמטה למחלקת ה-IT.
next-use-this-computer = הפעילו את התוכנה הזו במחשב שמולכם.
next-other-computer = השתמשו במחשב חדש יותר עם Bluetooth.
next-change-answers = אם משהו למעלה לא נכון, חזרו ושנו את התשובות.

## What to have ready

ready-new-enough = בטלפון שלי יש { $version } ומעלה
ready-new-enough-fix = חפשו עדכון בהגדרות הטלפון. אם אין עדכון, בקשו מהתמיכה הטכנית מפתח אבטחה.
ready-new-enough-hint = הגרסה מופיעה תחת { $path }.
ready-switch-there = מצאתי את המתג בטלפון שלי
ready-switch-there-fix = עדכנו את הטלפון ל-Android 15 ומעלה, או בקשו מהתמיכה הטכנית מפתח אבטחה.
ready-switch-there-hint = חפשו בהגדרות הטלפון ”מפתח גישה” או ”passkey”. צריכה להופיע רשימת שירותים שבה אפשר להפעיל אפליקציות.
ready-screen-lock = בטלפון שלי יש PIN, קו ביטול נעילה או קוד נעילה
ready-screen-lock-fix = פתחו את הגדרות הטלפון. חפשו את נעילת המסך או את קוד הנעילה. אחר כך הגדירו נעילה.
ready-screen-lock-hint = בלי נעילת מסך, Authenticator לא יכולה לשמור מפתח גישה.
ready-bluetooth = ה-Bluetooth בטלפון שלי פועל
ready-bluetooth-fix = הפעילו את ה-Bluetooth בהגדרות הטלפון. אם זה נעול, שאלו את התמיכה הטכנית.
ready-bluetooth-hint = מספיק שה-Bluetooth פועל. אין צורך בהתאמה למכשיר אחר.
ready-work-side-on = פרופיל העבודה בטלפון שלי פועל
ready-work-side-on-fix = הפעילו את אפליקציות העבודה בהגדרות הטלפון. אם אין לכם אפליקציות עבודה, חזרו ושנו את התשובה.
ready-work-side-on-hint = אם אפליקציות העבודה אפורות, הן מושהות. הפעילו אותן.
ready-company-network = הטלפון שלי והמחשב הזה מחוברים לרשת של החברה
ready-company-network-fix = חזרו לכאן כשתהיו בעבודה, או שאלו את התמיכה הטכנית איך להתחבר.
ready-company-network-hint = החברה שלכם מאפשרת את זה רק ברשת שלה.
ready-proof-at-hand = מוכן אצלי: { $proof }
ready-proof-at-hand-fix = השיגו את זה קודם, ואז חזרו. התשובות שלכם נשארות כאן. אם זה אבד לכם, שאלו את התמיכה הטכנית.
ready-proof-at-hand-hint = תצטרכו את זה עוד רגע.
proof-hand-app = האפליקציה שבה מאשרים
proof-hand-code = האפליקציה שמציגה את הקוד
proof-hand-sms = הטלפון שאליו מגיעה ההודעה או השיחה
proof-hand-key = מפתח האבטחה שלי
proof-hand-tap-once = קוד הגישה הזמני שלי
proof-hand-tap-multi = קוד הגישה הזמני שלי
stop-platform-not-allowed = הארגון שלכם לא משתמש בטלפונים מהסוג הזה למפתחות גישה
stop-platform-not-allowed-why = הארגון שלכם בחר אילו סוגי טלפונים יכולים לשמור את מפתח הגישה. שלכם לא ביניהם. לא עשיתם שום טעות.
