guide-title = מפתח הגישה שלכם ב-Microsoft Authenticator
guide-for = עבור { $phone } · בערך { $minutes ->
    [one] דקה אחת
    [two] שתי דקות
   *[other] { $minutes } דקות
}
guide-path-join = {" > "}
guide-switch-on = הפעילו את { $switch }.
guide-dialog = השאלה היא { $dialog }.

cli-about = מלווה אתכם, צעד אחר צעד, עד למפתח גישה ב-Microsoft Authenticator.
cli-run = פתיחת החלון (כך גם בלי שום פקודה)
cli-plan = מה ייאמר לעובד או לעובדת
cli-guide = השלבים לטלפון אחד
cli-explain = מה משמעות ההודעה ומי יכול לפתור אותה
cli-content = העובדות שמאחורי השלבים
cli-content-list = הצגת הרשימה phones, errors, hosts, clouds או vaults
cli-content-check = בדיקת תיקיית תוספות (overlay)
cli-status = עד לאן הגיע המשתמש, עבור ניהול מכשירים
cli-check = בדיקת המחשב הזה
cli-tenant = מה משמעות הגדרות הדייר עבור אנשים (עבור מחלקת ה-IT, באנגלית)
cli-opt-policy = שימוש בקובץ המדיניות הזה לניסיון
cli-opt-locale = שימוש בשפה הזו, למשל de או pt-BR
cli-opt-offline = בלי לפתוח שום חיבור לרשת
cli-opt-json = תשובה בפורמט JSON
cli-opt-step = התחלה בדף או בשלב הזה
cli-opt-dock = פתיחת חלון צר בצד הזה של המסך
cli-opt-kiosk = למחשבים משותפים: לא לשמור דבר כשהחלון נסגר
cli-opt-demo = להתנסות: שום דבר לא נשמר
cli-opt-simulate = להניח את הערך הזה, למשל Attestation=off או fact.bluetooth=off. אפשר לציין כמה פעמים
cli-opt-renderer = איך לצייר את החלון
cli-opt-autostart = הופעל על ידי המערכת בכניסה
cli-opt-exit-after = למדידה: סגירה אחרי התמונה הראשונה
cli-opt-phone = הטלפון, למשל samsung.oneui7 (ראו ”content list phones”)
cli-opt-os = גרסת המערכת של הטלפון, למשל 15
cli-opt-profile = הפרופיל בטלפון Android (personal, work או both)
cli-opt-proof = איך המשתמש נכנס היום
cli-opt-managed = האם הטלפון מנוהל
cli-opt-route = המסלול: app, phone-browser, handoff או qr
cli-opt-phone-language = שפת התפריטים של הטלפון
cli-opt-format = צורת המדריך
cli-opt-output = כתיבה לקובץ הזה
cli-opt-words = מילים או מספרים מהמסך
cli-opt-what = מה להציג ברשימה
cli-opt-dir = תיקיית התוספות (overlay)
cli-opt-check-route = רק מה שהמסלול הזה צריך
cli-opt-check-phone = סוג הטלפון: ios או android
cli-opt-only = רק הבדיקה הזו. אפשר לציין כמה פעמים
cli-unknown-check = אין בדיקה בשם { $name }. הבדיקות הקיימות: { $known }.
cli-bad-timeout = { $given } אינו מספר שניות בין 1 ל-{ $longest }.
cli-opt-timeout = עצירה אחרי מספר השניות הזה

cli-error = passkey-companion: { $text }
cli-no-html = המדריך כדף אינטרנט עדיין לא כלול בגרסה הזו. אפשר להשתמש ב-guide --format text.
cli-unknown-phone = אין טלפון בשם { $phone }. ראו ”passkey-companion content list phones”.
cli-unknown-locale = אין שפה בשם { $tag }. השפות הקיימות: { $known }.
cli-bad-version = { $version } אינו מספר גרסה. כתבו מספר כמו 15 או 18.2.
cli-write-failed = אי אפשר לכתוב לקובץ { $file }: { $why }. בחרו מקום אחר.
cli-print-failed = לא ניתן היה לכתוב את התשובה: { $why }.
cli-no-match = לא נמצא הסבר מתאים. נסו פחות מילים, או מספר מהמסך.
cli-route-closed = המסלול { $route } סגור: { $reason }
cli-pretended = ניסיון, לא מה שמותקן: { $settings }
cli-plan-way = { $route }, בערך { $minutes ->
    [one] דקה אחת
    [two] שתי דקות
   *[other] { $minutes } דקות
}
cli-plan-why = הסיבה: { $reason }
cli-plan-step = { $number }. { $step }
cli-plan-warning = שימו לב: { $warning }
cli-plan-other-open = פתוח גם: { $route } – { $reason }
cli-plan-other-closed = סגור: { $route } – { $reason }
cli-stop = עצירה: { $stop }
cli-explain-owner = { $title } – { $owner }
cli-content-sound = { $count ->
    [one] רשומה אחת, תקינה.
    [two] שתי רשומות, שתיהן תקינות.
   *[other] { $count } רשומות, כולן תקינות.
}
cli-content-bad = { $count ->
    [one] יש בעיה אחת. תקנו אותה ובדקו שוב.
    [two] יש שתי בעיות. תקנו אותן ובדקו שוב.
   *[other] יש { $count } בעיות. תקנו אותן ובדקו שוב.
}
status-not-started = לא התחיל
status-in-progress = בתהליך: { $page }
status-stopped = נעצר: { $reason }
status-finished = הסתיים: המשתמש ראה את מפתח הגישה
cli-no-display = אין מסך לפתוח בו חלון. הפעילו ”passkey-companion guide” כדי לקרוא את השלבים כטקסט.
cli-no-renderer = במערכת הזו אין מנוע ציור בשם { $name }.
cli-missing-library = במחשב הזה חסרה הספרייה { $library }, ובלעדיה לא ייפתח חלון. ב-Debian וב-Ubuntu היא נמצאת בחבילה { $package }.

cli-policy = מה שהארגון שלכם קבע
cli-policy-show = מה בתוקף ומאיפה זה בא
cli-policy-check = בדיקת קובץ מדיניות
cli-policy-template = מדיניות ריקה למילוי
cli-policy-export = המדיניות עבור ניהול מכשירים
cli-opt-policy-file = קובץ המדיניות
cli-opt-export-form = צורת הייצוא
cli-opt-export-from = מילוי לפי המדיניות הזו
cli-opt-export-folder = תיקייה לקבצים של admx
cli-opt-matrix = לכל טלפון ולכל דרך כניסה (table או csv או json)
cli-export-empty = הטופס { $form } ריק: יש להסיר את --from.
cli-export-from = הטופס { $form } נוצר ממדיניות: יש להוסיף --from FILE.
cli-matrix-count = מקרים: { $count }, מתוכם ללא דרך: { $stops }.
cli-policy-sound = הגדרות: { $count }, כולן תקינות.
cli-opt-line = תשובה בשורה אחת של ASCII
cli-opt-all-users = כל מי שבמחשב הזה, במספרים (למנהלי מערכת)
cli-opt-require = לסיים בקוד 0, 12 (עדיין לא) או 13 (לא ידוע)
status-not-yet = עדיין לא
status-unknown = אי אפשר לדעת
status-everybody = אנשים שהשתמשו בתוכנה: { $people }. עם מפתח גישה: { $done }. לא ידוע: { $unknown }.
