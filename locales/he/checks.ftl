check-bluetooth-title = Bluetooth
check-remote-title = מול המחשב הזה
check-os-title = מערכת ההפעלה
check-browser-title = דפדפן
check-sign-in-pages-title = דפי הכניסה
check-qr-tunnel-title = החיבור לטלפון
check-interception-title = פרטיות החיבור
check-proxy-title = החיבור לאינטרנט
check-clock-title = שעון

## Not looked at

check-skipped-not-needed = אתם לא צריכים את זה.
check-skipped-offline = לא נבדק, כי אתם עובדים בלי חיבור.
check-unknown-late = זה נמשך יותר מדי זמן, ולכן לא הצלחנו לברר.

## Bluetooth

check-bluetooth-pass = ה-Bluetooth פועל.
check-bluetooth-off = ה-Bluetooth כבוי.
check-bluetooth-airplane = מצב טיסה או מתג במחשב משאירים את ה-Bluetooth כבוי.
check-bluetooth-no-adapter = במחשב הזה אין Bluetooth.
check-bluetooth-policy = החברה שלכם כיבתה את ה-Bluetooth במחשב הזה.
check-bluetooth-permission = לתוכנה הזו עדיין אין הרשאה להשתמש ב-Bluetooth.
check-bluetooth-service = יש Bluetooth, אבל השירות שלו לא פועל.
check-bluetooth-no-low-energy = ה-Bluetooth במחשב הזה ישן מכדי למצוא את הטלפון.
check-bluetooth-unknown = לא הצלחנו לברר אם ה-Bluetooth פועל.

## At this computer

check-remote-pass = אתם עובדים ישירות במחשב הזה.
check-remote-desktop = אתם מחוברים למחשב הזה ממחשב אחר, ולכן הטלפון כנראה לא לידו.
check-remote-citrix = אתם עובדים דרך Citrix, ולכן הטלפון כנראה לא ליד המחשב הזה.
check-remote-vnc = מסך המחשב הזה משותף למחשב אחר, ולכן הטלפון כנראה לא לידו.
check-remote-ssh = אתם מחוברים למחשב הזה דרך הרשת, ולכן הטלפון כנראה לא לידו.
check-remote-virtual-machine = זה מחשב וירטואלי, ובדרך כלל אין בו Bluetooth ({ $maker }).
check-remote-sign-in-screen = עדיין אף אחד לא נכנס למחשב הזה.
check-remote-set-up = הגדרת המחשב הזה עדיין לא הסתיימה.
check-remote-unknown = לא הצלחנו לברר אם אתם יושבים מול המחשב הזה.

## System

check-os-pass = המערכת { $system } מתאימה לזה.
check-os-too-old = המערכת { $system } ישנה מדי בשביל זה.
check-os-browser-only = עם המערכת { $system }, זה עובד בדפדפנים Chrome ו-Edge.
check-os-unknown = לא הצלחנו לברר את גרסת המערכת.

## Browser

check-browser-pass = ייפתח הדפדפן { $browser }, והוא מתאים לזה.
check-browser-cannot = הדפדפן { $browser } לא תומך בזה.
check-browser-untested = לא ידוע לנו אם הדפדפן { $browser } תומך בזה.
check-browser-unknown = לא הצלחנו לברר איזה דפדפן ייפתח.

## Sign-in pages

check-sign-in-pages-pass = אפשר להגיע לדפי הכניסה.
check-sign-in-pages-offline = נראה שהמחשב הזה לא מחובר לאינטרנט.
check-sign-in-pages-dns = אי אפשר למצוא ברשת הזו את הכתובת של { $host }.
check-sign-in-pages-blocked = אי אפשר להגיע מכאן אל { $host }.
check-sign-in-pages-tls = לא נוצר חיבור בטוח אל { $host }.
check-sign-in-pages-no-answer = אפשר להגיע אל { $host }, אבל לא מתקבלת תשובה.
check-sign-in-pages-server = השרת { $host } עונה כרגע בשגיאה.
check-sign-in-pages-one-family = השרת { $host } עובד, אבל לא דרך { $family }. זה עלול להאט דפים.
check-sign-in-pages-proxy = לא הצלחנו לבדוק מעבר לשרת ה-proxy של המחשב הזה. הדפדפן שלכם כנראה יצליח.
check-sign-in-pages-unknown = לא הצלחנו לבדוק את דפי הכניסה.

## Certificates

check-certificate-untrusted = השרת { $host } מציג אישור אבטחה שהמחשב הזה לא סומך עליו (לפי מה שכתוב בו, הוא מאת { $issuer }).
check-certificate-date = תוקף אישור האבטחה של { $host } פג, או שהשעון במחשב הזה לא נכון.
check-certificate-not-valid-today = אישור האבטחה של { $host } לא תקף היום, אף שהשעון נכון.

## Connection to your phone

check-qr-tunnel-pass = אפשר להגיע אל השרתים שבין המחשב הזה לטלפון.
check-qr-tunnel-dns = אי אפשר למצוא ברשת הזו את הכתובת של { $host }.
check-qr-tunnel-blocked = אי אפשר להגיע מכאן אל { $host }, והטלפון צריך אותו.
check-qr-tunnel-websocket = אפשר להגיע אל { $host }, אבל החיבור שהטלפון צריך לא נפתח.
check-qr-tunnel-unknown = לא הצלחנו לבדוק את החיבור לטלפון.

## Private connection

check-interception-pass = אף אחד לא בודק את החיבורים שניסינו.
check-interception-harmless = הארגון שלכם בודק את התעבורה (באישור האבטחה שלו כתוב { $issuer }). בדרך שלכם זה לא מפריע.
check-interception-qr = הארגון שלכם בודק את התעבורה (באישור האבטחה שלו כתוב { $issuer }), וכך קוד ה-QR לא עובד.
check-interception-unknown = לא הצלחנו לבדוק אם החיבור פרטי.

## Way to the internet

check-proxy-none = המחשב הזה מצליח להגיע לאינטרנט.
check-proxy-in-use = הדרך עוברת בשרת proxy ({ $proxy }), והיא פתוחה.
check-proxy-script = סקריפט בוחר את הדרך לאינטרנט, והיא פתוחה.
check-proxy-sign-in = שרת ה-proxy ({ $proxy }) רוצה לדעת מי אתם. בדרך כלל הדפדפן מוסר לו את זה בעצמו.
check-proxy-unreachable = שרת ה-proxy ({ $proxy }) לא מאפשר לנו לעבור.
check-proxy-portal = הרשת הזו מבקשת שתיכנסו אליה קודם, כמו במלון.
check-proxy-unknown = לא הצלחנו לברר איך המחשב הזה מגיע לאינטרנט.

## Clock

check-clock-pass = השעון נכון.
check-clock-fast = השעון ממהר בערך { $minutes ->
    [one] בדקה אחת
    [two] בשתי דקות
   *[other] ב-{ $minutes } דקות
}.
check-clock-slow = השעון מפגר בערך { $minutes ->
    [one] בדקה אחת
    [two] בשתי דקות
   *[other] ב-{ $minutes } דקות
}.
check-clock-far = השעון שגוי ביותר מיום.
check-clock-unknown = לא הצלחנו לבדוק את השעון.

## What to do

check-fix-turn-bluetooth-on = הפעילו את ה-Bluetooth.
check-fix-look-at-bluetooth = הפעילו את ה-Bluetooth בהגדרות.
check-fix-airplane = כבו את מצב הטיסה.
check-fix-no-adapter = בחרו דרך אחרת. כל הדרכים האחרות עובדות בלי Bluetooth.
check-fix-bluetooth-policy = בקשו ממחלקת ה-IT לאפשר Bluetooth למפתחות גישה.
check-fix-bluetooth-permission = אפשרו Bluetooth בהגדרות.
check-fix-bluetooth-service = בקשו ממחלקת ה-IT להפעיל את שירות ה-Bluetooth.
check-fix-other-way = בחרו דרך אחרת, או עשו את זה במחשב שמולכם.
check-fix-real-computer = אם זה לא עובד, עשו את זה במחשב אמיתי או בחרו דרך אחרת.
check-fix-sign-in-first = היכנסו קודם למחשב הזה, ואז התחילו מחדש.
check-fix-finish-set-up = סיימו קודם להגדיר את המחשב הזה, ואז התחילו מחדש.
check-fix-update-system = עדכנו את המערכת.
check-fix-use-browser = עברו אל { $browser }.
check-fix-chrome-or-edge = השתמשו ב-Chrome או ב-Edge בשביל זה.
check-fix-connect = התחברו לרשת.
check-fix-allow-host = בקשו ממחלקת ה-IT לאפשר גישה לכתובת הזו.
check-fix-allow-websocket = בקשו ממחלקת ה-IT לאפשר חיבורי WebSocket לכתובת הזו.
check-fix-no-interception = בקשו ממחלקת ה-IT לא לבדוק את הכתובת הזו, או בחרו דרך אחרת.
check-fix-tell-it = דווחו למחלקת ה-IT.
check-fix-try-later = נסו שוב בעוד כמה דקות.
check-fix-portal = פתחו את דף הכניסה של הרשת הזו.
check-fix-proxy-sign-in = אם הדפים לא נפתחים, דווחו למחלקת ה-IT.
check-fix-proxy-settings = בדקו את הגדרות ה-proxy.
check-fix-clock = כוונו את השעון לשעה הנכונה.
check-fix-compare-clock = השוו את השעון של המחשב הזה לשעון אחר.
