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

-nobody-asks = אף אחד בחברה שלכם או ב-Microsoft לעולם לא יבקש מכם את הקוד הזמני, קוד אחר או צילום של קוד ה-QR שלכם.
-check-who = לפני הנפקת קוד זמני או איפוס של משהו, יש לבדוק מי מבקש זאת. ההודעה הזו לא מוכיחה מי שלח אותה.
-log-policy = יש לסנן את יומן הכניסה לפי משתמש, זמן וקוד שגיאה. שם המדיניות מופיע ברשומה. אם האפליקציה היא Microsoft Authenticator והמשאב הוא ea890292-c8c8-4433-b5ea-b09d0668e1a6, ייתכן שנחסם רישום מפתח הגישה.
request-user = שלום, אני בתהליך הגדרה של מפתח גישה ב-Microsoft Authenticator. מה שאפשר לעשות לבד לא עזר. אשמח לעזרה כדי להמשיך.
request-helpdesk = שלום, אני בתהליך הגדרה של מפתח גישה ב-Microsoft Authenticator, ונדרשת לי עזרה של התמיכה הטכנית כדי להמשיך.
request-admin = שלום, אני בתהליך הגדרה של מפתח גישה ב-Microsoft Authenticator, והגדרה של החברה עוצרת אותי. נא להעביר זאת לצוות ה-IT.
request-screen = המילים על המסך שלי: { $quote }
request-number = המספר על המסך שלי: { $number }
request-about = במה מדובר: { $title }
request-place = איפה זה קרה: { $place }
request-sign-in = דרך הכניסה שלי היום: { $way }
request-time = שעה: { $time }
request-it = לצוות ה-IT:
request-unknown = המספר הזה לא ברשימה של התוכנה. מה Microsoft אומרת עליו: { $address }

## 1 passkey-not-accepted (medium)

error-passkey-not-accepted-title = Microsoft לא קיבלה את מפתח הגישה הזה
error-passkey-not-accepted-meaning = מפתח הגישה נוצר בטלפון שלכם, אבל החברה שלכם מקבלת רק מפתחות שנוצרו בתוך האפליקציה Authenticator. לא עשיתם שום דבר לא בסדר. דף האינטרנט הוביל אתכם בדרך האחרת.
error-passkey-not-accepted-do-1 = בטלפון, פתחו את Authenticator והקישו על חשבון העבודה. הקישו על { $auth-settings } ואז על { $auth-delete-passkey }. כך יימחק רק מפתח הגישה שלא התקבל.
error-passkey-not-accepted-do-2 = הישארו ב-Authenticator, הקישו שוב על חשבון העבודה ואז על { $auth-create-a-passkey }. בצעו את השלבים שמופיעים שם.
error-passkey-not-accepted-do-3 = אם מפתח הגישה שוב לא מתקבל, שלחו לתמיכה הטכנית את ההודעה שלמטה.
error-passkey-not-accepted-it = כנראה נאכפת attestation, ומפתח הגישה נוצר במסלול WebAuthn ({ $ms-having-trouble } או האשף שמופיע באמצע הכניסה), שלא יכול לספק אותה. המשתמש מוחק את מפתח הגישה שנשאר ונרשם בתוך Authenticator. למי שחייב להשתמש בקוד QR אפשר להגדיר פרופיל נפרד של מפתחות גישה (passkey profile) בלי attestation.

## 2 app-protection-block (medium)

error-app-protection-block-title = כלל של החברה עוצר כאן את Authenticator
error-app-protection-block-meaning = החברה שלכם דורשת בשלב הזה אפליקציה עם הגנה מיוחדת, ו-Authenticator לא יכולה להיות כזו. זו לא אשמתכם, וניסיון נוסף לא יעזור.
error-app-protection-block-do-1 = עצרו כאן. אין צורך למחוק שום דבר או להתחיל מחדש.
error-app-protection-block-do-2 = שלחו לתמיכה הטכנית את ההודעה שלמטה. הם יכולים לשנות את הכלל.
error-app-protection-block-it = מדיניות גישה מותנית (Conditional Access) שדורשת app protection policy או approved client app חלה על הכניסה של Authenticator, שהיא broker ולא יכולה לעמוד בדרישה. פתרונות מתועדים: להחיל את המדיניות על אפליקציות מסוימות בעזרת מסנן (filter), לשלב את הדרישה עם compliant device ביחס של OR, או החרגה מוגבלת בזמן עם בקרות מפצות. Microsoft מתעדת החרגה של Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b), אם כי לא בכל גרסה של הדף: יש לבדוק בדייר (tenant) שלכם.

## 3 compliant-device-required (high)

error-compliant-device-required-title = החברה שלכם רוצה קודם לנהל את הטלפון הזה
error-compliant-device-required-meaning = כלל של החברה מאפשר להמשיך מכאן רק בטלפונים מנוהלים. ההודעה נובעת מהכלל הזה, לא ממשהו שעשיתם.
error-compliant-device-required-do-1 = אל תקישו עדיין על { $auth-continue }. ייתכן שהחברה שלכם תתחיל אז לנהל את הטלפון.
error-compliant-device-required-do-2 = תנו לחברה לנהל את הטלפון רק אם התמיכה הטכנית מבקשת מכם.
error-compliant-device-required-do-3 = שלחו לתמיכה הטכנית את ההודעה שלמטה, ושאלו אם הטלפון הזה צריך להיות מנוהל. כשזה יתברר, חזרו לכאן והמשיכו.
error-compliant-device-required-it = דרישת מכשיר תואם (compliant device) חלה על הרישום מהטלפון: קריאת השיטות (UserAuthenticationMethod.Read) פטורה, כתיבה (UserAuthenticationMethod.ReadWrite) לא. יש לצרף את הטלפון לניהול או להחריג את הרישום. Microsoft מתעדת לשם כך את Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b), ויש לבדוק זאת בדייר (tenant) שלכם. אנשי מקצוע מחריגים גם את Azure Credential Configuration Endpoint Service (App ID ea890292-c8c8-4433-b5ea-b09d0668e1a6), וזה לא מתועד.

## 4 signin-blocked-security-info (medium)

error-signin-blocked-security-info-title = השלב הזה מותר רק ממקומות או ממכשירים מסוימים
error-signin-blocked-security-info-meaning = החברה שלכם מגינה על השלב הזה, כדי שאף אחד אחר לא יוכל לשנות את אופן הכניסה שלכם. לא עשיתם שום דבר לא בסדר.
error-signin-blocked-security-info-do-1 = אם אתם יודעים איזה מקום או מכשיר החברה דורשת, למשל הרשת במשרד, נסו שוב משם.
error-signin-blocked-security-info-do-2 = אם לא, בקשו מהתמיכה הטכנית { $ms-temporary-access-pass }. זה קוד שפועל לזמן קצר. השתמשו בו בטלפון, לא במחשב הזה. { -nobody-asks }
error-signin-blocked-security-info-do-3 = אם אתם עדיין חסומים, שלחו לתמיכה הטכנית את ההודעה שלמטה.
error-signin-blocked-security-info-it = כנראה AADSTS53010 (ProofUpBlockedDueToSecurityInfoAcr): מדיניות על פעולת המשתמש Register security information, או חוזק אימות (authentication strength) שחוסם את נקודות הקצה של פרטי הכניסה. גם הכניסה ל-Authenticator עצמה כפופה למדיניות הזו. TAP עומד בדרישת MFA מכל מכשיר ומכל מקום. יש להתאים את המדיניות לניידים לזו של הרישום. אותה כותרת מופיעה גם עם 53003 כשמדיניות חוסמת סוגי מכשירים (device platforms). { -check-who }

## 5 finish-setup-on-web (medium)

error-finish-setup-on-web-title = Authenticator שולחת אתכם לדפדפן
error-finish-setup-on-web-meaning = הכללים של החברה שלכם דורשים מפתח גישה עוד לפני שיש לכם אחד. לכן האפליקציה והדפדפן עלולים לשלוח אתכם הלוך ושוב. זו לא אשמתכם.
error-finish-setup-on-web-do-1 = עצרו כאן בינתיים, כדי לא להסתובב במעגל.
error-finish-setup-on-web-do-2 = הקישו על { $auth-open-browser } רק אם התמיכה הטכנית מבקשת מכם.
error-finish-setup-on-web-do-3 = שלחו לתמיכה הטכנית את ההודעה שלמטה. הם יכולים לעזור לכם להמשיך.
error-finish-setup-on-web-it = חוזק אימות (authentication strength) שמקבל רק מפתחות גישה בכל המשאבים חל גם על הכניסה שנדרשת כדי ליצור את מפתח הגישה הראשון. פתרון מתועד: מדיניות נפרדת למחשבים ולניידים, כשחוזק האימות לניידים כולל TAP ומפתח גישה וזהה לחוזק שמוגדר ל-Register security information, או מסנן אפליקציות (app filter). סיום בדפדפן אפשרי רק כש-attestation כבויה.

## 6 contact-admin-no-mfa (medium)

error-contact-admin-no-mfa-title = נדרשת לכם דרך שנייה להוכיח מי אתם
error-contact-admin-no-mfa-meaning = אפשר להוסיף מפתח גישה רק אם אפשר להוכיח פעם נוספת שזה אתם. בחשבון שלכם עדיין אין דרך לעשות את זה. אי אפשר לפתור את זה לבד, ולא עשיתם שום דבר לא בסדר.
error-contact-admin-no-mfa-do-1 = בקשו מהתמיכה הטכנית { $ms-temporary-access-pass }. זה קוד שפועל לזמן קצר. אפשר לשלוח להם את ההודעה שלמטה. { -nobody-asks }
error-contact-admin-no-mfa-do-2 = כשיהיה לכם הקוד, השתמשו בו בטלפון, לא במחשב הזה. ייתכן שהוא תקף לפעם אחת בלבד.
error-contact-admin-no-mfa-do-3 = אחר כך חזרו לכאן והמשיכו לשלב הבא. אם הקוד לא עובד, ספרו לתמיכה הטכנית.
error-contact-admin-no-mfa-it = בחשבון אין שיטת MFA, והרישום דורש MFA או Temporary Access Pass. נא להנפיק TAP לשימוש בטלפון: אחרי כניסה עם TAP חד-פעמי צריך לסיים את הרישום בתוך 10 דקות. ב-TAP רב-פעמי אפשר להשתמש שוב, והספירה מתחילה מחדש. { -check-who }

## 7 lets-try-something-else (high)

error-lets-try-something-else-title = היכנסו שוב, בדרך אחרת
error-lets-try-something-else-meaning = שני כללי אבטחה לא מסתדרים זה עם זה. לא עשיתם שום דבר לא בסדר. לעתים קרובות התחלה מחדש פותרת את זה.
error-lets-try-something-else-do-1 = סגרו את כל חלונות הדפדפן.
error-lets-try-something-else-do-2 = פתחו שוב מהתוכנה הזו את הדף { $ms-security-info }.
error-lets-try-something-else-do-3 = בכניסה, בחרו דרך שונה מזו של הפעם הקודמת.
error-lets-try-something-else-do-4 = אם אותן מילים מופיעות שוב על המסך, שלחו לתמיכה הטכנית את ההודעה שלמטה.
error-lets-try-something-else-it = חוזק האימות (authentication strength) על פעולת המשתמש Register security information מתנגש עם הכלל שלפיו My Sign-Ins דורשת MFA אם לא בוצע ב-10 הדקות האחרונות. פתרון מתועד: להגדיר sign-in frequency לערך Every time בפעולה הזו. המשתמש יכול גם להיכנס שוב בשיטה שחוזק האימות מקבל.

## 8 key-type-blocked (medium)

error-key-type-blocked-title = מפתח הגישה כנראה נשמר במקום הלא נכון
error-key-type-blocked-meaning = הוא כנראה נשמר במנהל סיסמאות אחר, למשל Samsung Pass, והחברה שלכם לא מקבלת מפתחות גישה משם. זה קורה בקלות, כי טלפונים נוטים להציע את האפליקציה של עצמם.
error-key-type-blocked-do-1 = מחקו את מפתח הגישה החדש באפליקציה שבה הוא נשמר.
error-key-type-blocked-do-2 = נסו שוב. כשהטלפון שואל איפה לשמור את מפתח הגישה, בחרו { $auth-name }.
error-key-type-blocked-do-3 = אם האפשרות לא מופיעה, חפשו { $samsung-use-a-different-passkey } או מילים דומות.
error-key-type-blocked-do-4 = אם בחרתם ב-Authenticator והמפתח עדיין לא מתקבל, שלחו לתמיכה הטכנית את ההודעה שלמטה.
error-key-type-blocked-it = ה-AAGUID של מפתח הגישה החדש לא מורשה למשתמש הזה, בדרך כלל כי ספק אחר טיפל בבקשה. אם Authenticator עצמה נדחתה, יש לאפשר את ה-AAGUIDs שלה: de1e552d-db1d-4423-a619-566b625cdc84 (Android) ו-90a3ccdf-635c-4729-a248-9b709135078f (iOS).

## 9 passkey-not-registered (medium)

error-passkey-not-registered-title = מפתח הגישה לא נשמר הפעם
error-passkey-not-registered-meaning = אולי זה נמשך יותר מדי זמן, אולי זה בוטל, ואולי השתמשתם בחלון פרטי. שום דבר לא התקלקל. אפשר פשוט לנסות שוב.
error-passkey-not-registered-do-1 = השתמשו בחלון רגיל של Microsoft Edge או Google Chrome, לא בחלון פרטי ולא בחלון בתוך תוכנה אחרת.
error-passkey-not-registered-do-2 = בטלו את נעילת הטלפון והחזיקו אותו ביד, ואז התחילו מחדש.
error-passkey-not-registered-do-3 = אם זה נכשל בפעם השנייה, שלחו לתמיכה הטכנית את ההודעה שלמטה.
error-passkey-not-registered-it = אופייני לדפדפן מוטמע (נצפה בחלון הכניסה של Windows App), לפקיעת זמן או לחלון פרטי. כדאי לרשום משתמשים בחלון דפדפן רגיל, לא דרך Windows App.

## 10 passkey-already-exists (high)

error-passkey-already-exists-title = ניסיון קודם השאיר מפתח גישה
error-passkey-already-exists-meaning = בטלפון שלכם כבר יש מפתח גישה, אבל ייתכן שחשבון העבודה לא מכיר אותו. זה יכול לקרות כשניסיון קודם נעצר באמצע.
error-passkey-already-exists-do-1 = פתחו את הדף { $ms-security-info }. אם מפתח הגישה מופיע ברשימה, ייתכן שכבר סיימתם: עברו לבדיקה האחרונה בתוכנה הזו.
error-passkey-already-exists-do-2 = אם הוא לא ברשימה, פתחו בטלפון את Authenticator והקישו על חשבון העבודה. הקישו על { $auth-settings } ואז על { $auth-delete-passkey }.
error-passkey-already-exists-do-3 = הקישו שוב על חשבון העבודה ואז על { $auth-create-a-passkey }.
error-passkey-already-exists-do-4 = אם זה נכשל שוב, שלחו לתמיכה הטכנית את ההודעה שלמטה.
error-passkey-already-exists-it = ב-Authenticator קיים מפתח גישה מקומי בלי מקבילה ב-Entra, אחרי דחייה בגלל attestation, פקיעת זמן או ספק לא מורשה. המשתמש מוחק את מפתח הגישה המקומי ומנסה שוב. אם יש רשומה ישנה בשרת, יש למחוק אותה.

## 11 work-profile-cannot-sign-in (high)

error-work-profile-cannot-sign-in-title = מפתח הגישה נמצא בפרופיל השני של הטלפון
error-work-profile-cannot-sign-in-meaning = הטלפון שלכם מפריד בין אפליקציות העבודה לאפליקציות הפרטיות. מפתח גישה עובד רק בפרופיל שבו הוא נוצר. כנראה פשוט צריך מפתח שני.
error-work-profile-cannot-sign-in-do-1 = פתחו את Authenticator בפרופיל העבודה, זו עם סמל התיק.
error-work-profile-cannot-sign-in-do-2 = הקישו שם על חשבון העבודה ואז על { $auth-create-a-passkey }. אפשר להשאיר את מפתח הגישה הראשון.
error-work-profile-cannot-sign-in-do-3 = אם אין Authenticator עם סמל של תיק, או שזה נכשל, שלחו לתמיכה הטכנית את ההודעה שלמטה.
error-work-profile-cannot-sign-in-it = ב-Android אפשר להשתמש במפתח גישה רק בפרופיל שבו הוא נוצר. Authenticator צריכה להיות מותקנת בפרופיל העבודה, להיות מורשית שם כספקית פרטי כניסה ולהחזיק מפתח גישה משלה. מפתח בפרופיל האישי לא נחשב.

## 12 sign-in-another-way (high)

error-sign-in-another-way-title = מפתח הגישה הזה כבר לא עובד
error-sign-in-another-way-meaning = Microsoft לא הצליחה להשתמש במפתח הגישה שבטלפון שלכם. הוא כבר לא בתוקף, אבל אפשר ליצור חדש במהירות.
error-sign-in-another-way-do-1 = היכנסו בשיטה אחרת שיש לכם.
error-sign-in-another-way-do-2 = מחקו את מפתח הגישה הישן: ב-Authenticator הקישו על חשבון העבודה, אחר כך על { $auth-settings } ואז על { $auth-delete-passkey }. אם הוא מופיע גם בדף { $ms-security-info }, מחקו אותו גם שם.
error-sign-in-another-way-do-3 = צרו מפתח גישה חדש בעזרת התוכנה הזו.
error-sign-in-another-way-do-4 = אם אין לכם דרך אחרת להיכנס, שלחו לתמיכה הטכנית את ההודעה שלמטה.
error-sign-in-another-way-it = מפתח הגישה שבמכשיר כבר לא בתוקף בחשבון הזה. המשתמש נכנס בשיטה אחרת או עם TAP, מסיר את מפתח הגישה הישן ונרשם מחדש. { -check-who }

## 13 passkey-no-longer-usable (high)

error-passkey-no-longer-usable-title = מפתח הגישה הזה הוסר מהחשבון שלכם
error-passkey-no-longer-usable-meaning = מפתח הגישה הישן עדיין בטלפון, אבל החשבון שלכם כבר לא מכיר אותו. צריך רק מפתח חדש.
error-passkey-no-longer-usable-do-1 = ב-Authenticator הקישו על חשבון העבודה, אחר כך על { $auth-settings } ואז על { $auth-delete-passkey }.
error-passkey-no-longer-usable-do-2 = צרו מפתח גישה חדש בעזרת התוכנה הזו.
error-passkey-no-longer-usable-do-3 = אם אי אפשר להיכנס בלי הישן, שלחו לתמיכה הטכנית את ההודעה שלמטה.
error-passkey-no-longer-usable-it = מפתח הגישה נמחק בשרת ונשאר בטלפון. המשתמש מוחק את העותק המקומי ונרשם מחדש. אם לא נותרה שיטה אחרת, יש להנפיק TAP. { -check-who }

## 14 phone-option-or-qr-missing (high)

error-phone-option-or-qr-missing-title = המחשב לא מציע את הטלפון שלכם
error-phone-option-or-qr-missing-meaning = קוד ה-QR מופיע רק כשהמחשב והטלפון יכולים לזהות זה את זה. לרוב ה-Bluetooth כבוי או לא מותר, או שהטלפון רחוק מדי.
error-phone-option-or-qr-missing-do-1 = הפעילו Bluetooth במחשב ובטלפון. אין צורך לבצע התאמה ביניהם.
error-phone-option-or-qr-missing-do-2 = הניחו את הטלפון ליד המחשב ובדקו ששניהם מחוברים לאינטרנט. אחר כך חפשו שוב את { $ms-phone-option }.
error-phone-option-or-qr-missing-do-3 = עדיין לא מופיע? חזרו אחורה בתוכנה הזו ובחרו דרך בלי קוד QR. לא צריך בה Bluetooth.
error-phone-option-or-qr-missing-do-4 = אם לא מוצעת לכם דרך אחרת, שלחו לתמיכה הטכנית את ההודעה שלמטה.
error-phone-option-or-qr-missing-it = ה-Bluetooth כבוי, אסור לפי מדיניות או מחוץ לטווח, או שאחד המכשירים לא מחובר. אפשר להתיר Bluetooth רק למפתחות גישה: ServicesAllowedList עם השירותים 0000FFFD-0000-1000-8000-00805F9B34FB ו-0000FFF9-0000-1000-8000-00805F9B34FB. המסלול בתוך האפליקציה והמעבר מהמחשב לאפליקציה לא דורשים Bluetooth.

## 15 stuck-connecting-to-device (medium)

error-stuck-connecting-to-device-title = המחשב והטלפון לא מצליחים להתחבר זה לזה
error-stuck-connecting-to-device-meaning = קוד ה-QR נקרא, אבל המחשב והטלפון לא מצליחים להתחבר. לרוב הרשת חוסמת את זה, ואתם לא יכולים לראות את זה.
error-stuck-connecting-to-device-do-1 = בטלו, בדקו שה-Bluetooth פועל בשני המכשירים, ונסו עוד פעם אחת.
error-stuck-connecting-to-device-do-2 = אם מותר לכם, נסו ברשת אחרת.
error-stuck-connecting-to-device-do-3 = או חזרו אחורה בתוכנה הזו ובחרו דרך בלי קוד QR.
error-stuck-connecting-to-device-do-4 = שלחו לתמיכה הטכנית את ההודעה שלמטה, כדי שיאפשרו את החיבור.
error-stuck-connecting-to-device-it = כנראה שרתי המנהרה (tunnel) של מסלול ה-QR חסומים, או שהתעבורה אליהם מיורטת. יש לאפשר את cable.ua5v.com (Android), cable.auth.com, app-site-association.cdn-apple.com ו-app-site-association.networking.apple (iPhone ו-iPad) מהמחשב ומהטלפון, בלי proxy ובלי בדיקת TLS. ה-Bluetooth חייב לפעול בשני המכשירים.

## 16 tap-blocked-by-policy (high)

error-tap-blocked-by-policy-title = הקוד הזמני לא התקבל
error-tap-blocked-by-policy-meaning = ייתכן שכבר השתמשו בקוד, או שהוא לא מתאים להגדרות של החברה שלכם. לא עשיתם שום דבר לא בסדר, אבל אתם צריכים קוד חדש.
error-tap-blocked-by-policy-do-1 = אל תזינו שוב את אותו קוד.
error-tap-blocked-by-policy-do-2 = בקשו מהתמיכה הטכנית { $ms-temporary-access-pass } חדש ושלחו להם את ההודעה שלמטה. { -nobody-asks }
error-tap-blocked-by-policy-do-3 = השתמשו בקוד החדש בטלפון, לא במחשב הזה. אם גם הוא לא מתקבל, פנו שוב לתמיכה הטכנית.
error-tap-blocked-by-policy-it = המשתמש לא נכלל בהיקף מדיניות Temporary Access Pass, או שהקוד רב-פעמי בעוד שהמדיניות מחייבת חד-פעמי, או שכבר נעשה בו שימוש. יש לתקן את המדיניות ולהנפיק קוד חדש. קוד חד-פעמי צריך לנצל בטלפון. { -check-who }

## 17 tap-not-offered (high)

error-tap-not-offered-title = דף הכניסה לא מבקש את הקוד הזמני שלכם
error-tap-not-offered-meaning = קוד חדש עשוי להתחיל לפעול רק אחרי כמה דקות. ייתכן גם שהוא כבר נוצל, או שהחשבון שלכם עוד לא הוגדר לזה.
error-tap-not-offered-do-1 = המתינו כמה דקות, ואז התחילו את הכניסה מחדש.
error-tap-not-offered-do-2 = חפשו בדף הכניסה { $ms-use-tap-instead } או מילים דומות.
error-tap-not-offered-do-3 = אם זה לא מופיע, שלחו לתמיכה הטכנית את ההודעה שלמטה ובקשו שיבדקו את הקוד. { -nobody-asks }
error-tap-not-offered-it = המשתמש לא נכלל בהיקף מדיניות Temporary Access Pass, או שהקוד נוצל, או שהוא עוד לא שוכפל בין השרתים (דקות). יש לבדוק את ההיקף ואת מצב הקוד ולהנפיק קוד חדש לפי הצורך. { -check-who }

## 18 tap-guest-refused (high)

error-tap-guest-refused-title = אורחים לא יכולים לקבל קוד זמני
error-tap-guest-refused-meaning = החשבון שלכם כאן הוא חשבון אורח מארגון אחר, ואי אפשר לתת קוד כזה לאורחים. זו מדיניות כללית, והיא לא קשורה אליכם אישית.
error-tap-guest-refused-do-1 = בקשו עזרה בכניסה מהתמיכה הטכנית בארגון שלכם, שאליו שייך החשבון.
error-tap-guest-refused-do-2 = ספרו גם לתמיכה הטכנית כאן, ושלחו להם את ההודעה שלמטה.
error-tap-guest-refused-it = אי אפשר להוסיף Temporary Access Pass לאורח חיצוני, ואורחים לא יכולים לרשום מפתחות גישה בדייר המארח (resource tenant). על המשתמש לבצע MFA בדייר הבית (home tenant).

## 19 more-information-required (medium)

error-more-information-required-title = החברה שלכם מבקשת שתוסיפו שיטת כניסה
error-more-information-required-meaning = זו לא שגיאה, ולא עשיתם שום דבר לא בסדר. Microsoft מציגה את הדף הזה כשהחברה שלכם רוצה שהחשבון שלכם יהיה בטוח יותר.
error-more-information-required-do-1 = הדף הופיע אחרי שהתחלתם להיכנס בעצמכם? אז לחצו על { $ms-next }. ברוב החברות הדף הבא נמצא בכתובת mysignins.microsoft.com.
error-more-information-required-do-2 = אם הוא רוצה להציג לכם קוד QR, נסו את { $ms-different-method } ואז את { $ms-passkey-in-authenticator }.
error-more-information-required-do-3 = אם אתם לא בטוחים שהדף אמיתי, סגרו אותו ושאלו את התמיכה הטכנית.
error-more-information-required-it = הרישום נאכף בזמן הכניסה (interrupt mode), אין תקלה. גרסת מפתח הגישה של האשף עלולה להתחיל את מסלול WebAuthn, שנכשל כשיש attestation: במקרה כזה המשתמש בוחר שיטה אחרת ואז Passkey in Microsoft Authenticator.

## 20 restored-account-needs-sign-in (high)

error-restored-account-needs-sign-in-title = החשבון שלכם שוחזר מגיבוי: היכנסו פעם אחת
error-restored-account-needs-sign-in-meaning = המילים האדומות הן רק תזכורת. שם החשבון חזר לטלפון הזה, אבל עדיין לא נכנסתם.
error-restored-account-needs-sign-in-do-1 = הקישו על החשבון עם המילים האדומות { $auth-sign-in-to-add }.
error-restored-account-needs-sign-in-do-2 = היכנסו. אחר כך אפשר להמשיך ביצירת מפתח הגישה.
error-restored-account-needs-sign-in-do-3 = אם אי אפשר להיכנס, שלחו לתמיכה הטכנית את ההודעה שלמטה ובקשו { $ms-temporary-access-pass }. { -nobody-asks }
error-restored-account-needs-sign-in-it = החשבון שוחזר מגיבוי של Authenticator, שלעולם לא כולל מפתחות גישה. המשתמש נכנס לחשבון פעם אחת ואז רושם מפתח גישה חדש. אם לא נותרה שיטה אחרת, יש להנפיק TAP. { -check-who }

## 21 no-passkeys-available (high)

error-no-passkeys-available-title = לא נמצא מפתח גישה בטלפון
error-no-passkeys-available-meaning = אולי חסר משהו קטן, כמו נעילת מסך או אינטרנט. בטלפון חדש זה רגיל: מפתחות גישה לא עוברים מהטלפון הישן.
error-no-passkeys-available-do-1 = בדקו שיש בטלפון נעילת מסך.
error-no-passkeys-available-do-2 = בדקו שה-Bluetooth והאינטרנט פועלים, בטלפון ובמחשב. אחר כך נסו שוב.
error-no-passkeys-available-do-3 = טלפון חדש? התחילו את התוכנה הזו מההתחלה וצרו מפתח גישה חדש. שמרו את הטלפון הישן עד שתסיימו, אם הוא עדיין אצלכם.
error-no-passkeys-available-do-4 = אם אין לכם דרך אחרת להיכנס, בקשו מהתמיכה הטכנית { $ms-temporary-access-pass } ושלחו להם את ההודעה שלמטה. { -nobody-asks }
error-no-passkeys-available-it = אין בטלפון מפתח גישה שמיש: אין נעילת מסך, חסרים Bluetooth או אינטרנט, או שמפתח הגישה נשאר בטלפון הישן (הוא לעולם לא נכלל בגיבוי של Authenticator). יש להנפיק TAP כדי שהמשתמש יוכל להירשם מחדש. { -check-who }

## 22 rooted-or-jailbroken (high)

error-rooted-or-jailbroken-title = Authenticator לא סומכת על המערכת של הטלפון הזה
error-rooted-or-jailbroken-meaning = נראה שהמערכת של הטלפון הזה שונתה. Microsoft כבר לא מאפשרת חשבונות עבודה בטלפונים כאלה, והחברה שלכם לא יכולה לבטל את זה.
error-rooted-or-jailbroken-do-1 = אל תגדירו את מפתח הגישה בטלפון הזה.
error-rooted-or-jailbroken-do-2 = אם יש לכם טלפון אחר, השתמשו בו והתחילו את התוכנה הזו מחדש.
error-rooted-or-jailbroken-do-3 = אם לא, שלחו לתמיכה הטכנית את ההודעה שלמטה ושאלו אם אפשר להציע לכם דרך אחרת, למשל מפתח אבטחה.
error-rooted-or-jailbroken-it = Authenticator זיהתה טלפון שעבר jailbreak או root. בשנת 2026 Microsoft הפעילה אזהרה, אחר כך חסימה של רישום וכניסה, ואז מחיקה של פרטי הכניסה של Entra. זה פועל תמיד ואי אפשר לבטל אותו. נדרש טלפון אחר או מפתח אבטחה.

## 23 not-allowed-error (high)

error-not-allowed-error-title = השלב נקטע באמצע
error-not-allowed-error-meaning = השלב בוטל, נמשך יותר מדי זמן, או שחלון אחר הופיע מלפנים. זה קורה בקלות, ושום דבר לא התקלקל.
error-not-allowed-error-do-1 = בטלו את נעילת הטלפון והניחו אותו לידכם.
error-not-allowed-error-do-2 = נסו שוב, לאט. השאירו את חלון הדפדפן בחזית ואל תלחצו בשום מקום אחר עד הסוף.
error-not-allowed-error-do-3 = אם זה ממשיך לקרות, שלחו לתמיכה הטכנית את ההודעה שלמטה.
error-not-allowed-error-it = NotAllowedError פירושה ביטול, פקיעת זמן, אובדן מיקוד או כשל של CTAP. ב-Windows הפרטים נמצאים ביומן האירועים Microsoft-Windows-WebAuthN/Operational.

## 24 something-went-wrong (medium)

error-something-went-wrong-title = הדף של Microsoft לא אמר מה הבעיה
error-something-went-wrong-meaning = להודעה הזו יכולות להיות סיבות רבות. לעתים קרובות מפריע מפתח גישה מניסיון קודם או מאפליקציה אחרת, וזו לא אשמתכם.
error-something-went-wrong-do-1 = בדקו בדף { $ms-security-info } וב-Authenticator. אם ניסיון קודם השאיר מפתח גישה, מחקו אותו.
error-something-went-wrong-do-2 = נסו שוב בדפדפן אחר, בחלון רגיל.
error-something-went-wrong-do-3 = אם זה עדיין נכשל, שלחו לתמיכה הטכנית את ההודעה שלמטה.
error-something-went-wrong-it = הודעה כללית, שנגרמת לרוב בגלל פרטי כניסה מהמאגר (vault) הלא נכון. יש למחוק מפתחות גישה ישנים, לנסות דפדפן אחר ולבדוק את יומני הכניסה והביקורת בזמן הניסיון.

## 25 method-missing-in-list (high)

error-method-missing-in-list-title = מפתחות גישה ב-Authenticator לא מופעלים בחשבון שלכם
error-method-missing-in-list-meaning = האפשרות { $ms-passkey-in-authenticator } לא מופיעה אצלכם ברשימה. כנראה החברה לא הפעילה אותה בחשבון שלכם. אתם לא יכולים לשנות את זה בעצמכם.
error-method-missing-in-list-do-1 = אל תבחרו במקומה { $ms-plain-passkey }. מפתח הגישה עלול להישמר באפליקציה הלא נכונה.
error-method-missing-in-list-do-2 = האם ברשימה בדף { $ms-security-info } יש מפתח גישה ישן שאתם כבר לא משתמשים בו? מחקו אותו. אם החברה שינתה משהו היום, המתינו שעתיים ובדקו שוב.
error-method-missing-in-list-do-3 = שלחו לתמיכה הטכנית את ההודעה שלמטה. הם יכולים להפעיל את זה עבורכם.
error-method-missing-in-list-it = יש לבדוק ש-Passkey (FIDO2) מופעל, שהמשתמש נמצא בקבוצה כלולה ולא בקבוצה מוחרגת (ההחרגה גוברת), ש-Allow self-service set up מוגדר כ-Yes, ושפרופיל מפתחות הגישה של המשתמש מאפשר את ה-AAGUIDs של Authenticator. השיטה חסרה גם כשהמספר המרבי המותר כבר הוגדר, ובמשך שעה עד שעתיים אחרי שינוי של המדיניות.

## 26 code-53000-device-not-compliant (high)

error-code-53000-device-not-compliant-title = החברה שלכם מאפשרת כאן רק מכשירים שנבדקו
error-code-53000-device-not-compliant-meaning = לפי כלל של החברה, המכשיר צריך קודם לעמוד בדרישות מסוימות. לא עשיתם שום דבר לא בסדר.
error-code-53000-device-not-compliant-do-1 = עצרו כאן. ניסיון נוסף לא ישנה את זה.
error-code-53000-device-not-compliant-do-2 = שלחו לתמיכה הטכנית את ההודעה שלמטה ואת המספר 53000.
error-code-53000-device-not-compliant-it = קוד 53000 (DeviceNotCompliant): דרישת מכשיר תואם (compliant device) לא מתקיימת. יש להביא את המכשיר לעמידה בדרישות או להחריג את הרישום. Microsoft מתעדת לשם כך את Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b). יש לבדוק זאת בדייר (tenant) שלכם.

## 27 code-53001-device-not-domain-joined (high)

error-code-53001-device-not-domain-joined-title = כלל שמיועד למחשבי החברה הופעל על המכשיר שלכם
error-code-53001-device-not-domain-joined-meaning = הכלל דורש מחשב ששייך לרשת החברה. טלפון לא יכול לעמוד בזה. אין לכם דרך לפתור את זה בעצמכם.
error-code-53001-device-not-domain-joined-do-1 = עצרו כאן. ניסיון נוסף לא ישנה את זה.
error-code-53001-device-not-domain-joined-do-2 = שלחו לתמיכה הטכנית את ההודעה שלמטה ואת המספר 53001.
error-code-53001-device-not-domain-joined-it = קוד 53001 (DeviceNotDomainJoined): מופעלת דרישה למכשיר hybrid joined. אין להחיל אותה על טלפונים.

## 28 code-53002-app-not-approved (high)

error-code-53002-app-not-approved-title = כלל של החברה לא מאפשר את האפליקציה הזו
error-code-53002-app-not-approved-meaning = לחברה שלכם יש רשימה של אפליקציות מאושרות, והאפליקציה שבשימוש לא נמצאת בה. זו לא אשמתכם.
error-code-53002-app-not-approved-do-1 = עצרו כאן. ניסיון נוסף לא ישנה את זה.
error-code-53002-app-not-approved-do-2 = שלחו לתמיכה הטכנית את ההודעה שלמטה ואת המספר 53002.
error-code-53002-app-not-approved-it = קוד 53002 (ApplicationUsedIsNotAnApprovedApp): חלה הדרישה approved client app. סיום התמיכה בה הוכרז למרץ 2026, ולכן כדאי להחליף אותה ב-app protection policy. שימו לב שגם בה Authenticator לא יכולה לעמוד, ולכן הרישום חייב להישאר מחוץ לה.

## 29 code-53003-blocked-by-ca (high)

error-code-53003-blocked-by-ca-title = כלל של החברה חסם את הכניסה הזו
error-code-53003-blocked-by-ca-meaning = אחד מכללי האבטחה של החברה שלכם לא אפשר את הכניסה. מכאן אי אפשר לראות איזה, אבל התמיכה הטכנית יכולה.
error-code-53003-blocked-by-ca-do-1 = אם בדף מופיע Correlation ID, העתיקו או צלמו אותו.
error-code-53003-blocked-by-ca-do-2 = שלחו אותו לתמיכה הטכנית יחד עם ההודעה שלמטה.
error-code-53003-blocked-by-ca-it = קוד 53003 (BlockedByConditionalAccess): מדיניות כלשהי של גישה מותנית (Conditional Access). שם המדיניות מופיע ביומן הכניסה, ואפשר לחפש אותו לפי ה-Correlation ID. אם האפליקציה היא Microsoft Authenticator והמשאב הוא ea890292-c8c8-4433-b5ea-b09d0668e1a6, ייתכן שנחסם רישום מפתח הגישה. יש לבדוק גם אם יש חסימה של סוגי מכשירים (device platforms).

## 30 code-53004-53011-risk (high)

error-code-53004-53011-risk-title = Microsoft עצרה את זה כדי להגן על החשבון שלכם
error-code-53004-53011-risk-meaning = Microsoft מזהה סיכון ורוצה שהתמיכה הטכנית תבדוק קודם. זה לבדו לא אומר שטעיתם.
error-code-53004-53011-risk-do-1 = אל תמשיכו לנסות.
error-code-53004-53011-risk-do-2 = פנו בהקדם לתמיכה הטכנית, ושלחו להם את ההודעה שלמטה.
error-code-53004-53011-risk-it = קוד 53004 (ProofUpBlockedDueToRisk) או קוד 53011: הרישום חסום בגלל סיכון. יש לבדוק את הסיכון ולטפל בו, ואז לאפשר למשתמש לנסות שוב.

## 31 code-53009-app-protection (low)

error-code-53009-app-protection-title = ייתכן שכלל על אפליקציות מוגנות מפריע
error-code-53009-app-protection-meaning = לעתים קרובות המספר הזה אומר שהחברה שלכם דורשת אפליקציה עם הגנה מיוחדת. בדרך כלל אין לכם אפשרות לשנות את זה.
error-code-53009-app-protection-do-1 = עצרו כאן בינתיים.
error-code-53009-app-protection-do-2 = שלחו לתמיכה הטכנית את ההודעה שלמטה ואת המספר 53009.
error-code-53009-app-protection-it = לפי דיווחים, 53009 מצביע על כך שחסרה מדיניות הגנת אפליקציות של Intune (app protection policy). המקור לא אומת. Authenticator לא יכולה לעמוד בדרישה הזו: יש למצוא את המדיניות ביומן הכניסה, ואז להשתמש במסנן אפליקציות (app filter), בשילוב OR עם compliant device או בהחרגה של הרישום.

## 32 code-530035-security-defaults (high)

error-code-530035-security-defaults-title = ההגנה הבסיסית של החברה חסמה את הכניסה הזו
error-code-530035-security-defaults-meaning = החברה שלכם משתמשת בהגנה הבסיסית של Microsoft, וההגנה הזו לא אפשרה כאן את הכניסה. לא עשיתם שום דבר לא בסדר.
error-code-530035-security-defaults-do-1 = עצרו כאן. ניסיון נוסף כנראה לא ישנה את זה.
error-code-530035-security-defaults-do-2 = שלחו לתמיכה הטכנית את ההודעה שלמטה ואת המספר 530035.
error-code-530035-security-defaults-it = קוד 530035 (BlockedBySecurityDefaults): ברירות המחדל של האבטחה (security defaults) בדייר חוסמות את הכניסה. לא ידוע לנו על פתרון מתועד לשלב הזה. יש לבדוק ביומן הכניסה מה נדחה.

## 33 code-135010-key-not-found (high, cure medium)

error-code-135010-key-not-found-title = החשבון שלכם לא מכיר את מפתח הגישה הזה
error-code-135010-key-not-found-meaning = יש בטלפון מפתח גישה, אבל הוא כנראה כבר לא רשום בחשבון שלכם. מפתח חדש יפתור את זה.
error-code-135010-key-not-found-do-1 = ב-Authenticator הקישו על חשבון העבודה, אחר כך על { $auth-settings } ואז על { $auth-delete-passkey }.
error-code-135010-key-not-found-do-2 = צרו מפתח גישה חדש בעזרת התוכנה הזו.
error-code-135010-key-not-found-do-3 = אם זה נכשל, שלחו לתמיכה הטכנית את ההודעה שלמטה ואת המספר 135010.
error-code-135010-key-not-found-it = קוד 135010 (KeyNotFound): המפתח לא מוכר ל-Entra. המשתמש מוחק את מפתח הגישה המקומי ונרשם מחדש.

## 34 android14-no-provider-switch (high)

error-android14-no-provider-switch-title = בטלפון הזה אין מתג עבור Authenticator
error-android14-no-provider-switch-meaning = יצרנים מסוימים השמיטו את המתג הזה מ-Android 14. שום אפליקציה לא יכולה להוסיף אותו, כך שלא פספסתם כלום.
error-android14-no-provider-switch-do-1 = השתמשו קודם בחיפוש שבהגדרות הטלפון והקלידו { $android-search-passkey }.
error-android14-no-provider-switch-do-2 = אם לא מופיעה רשימה עם { $auth-name }, חפשו עדכון מערכת והתקינו Android 15 ומעלה, אם הטלפון מציע אותו.
error-android14-no-provider-switch-do-3 = אין עדכון? השתמשו בטלפון אחר, או שלחו לתמיכה הטכנית את ההודעה שלמטה ובקשו מפתח אבטחה.
error-android14-no-provider-switch-it = ב-Android 14 התכונה Credential Manager הייתה אופציונלית ליצרנים, ובחלק מהטלפונים היא חסרה. ההמלצה של Microsoft היא Android 15. לבדיקת טלפון: adb shell pm has-feature android.software.credentials. אחרת יש להציע מפתח אבטחה או טלפון אחר.

## 35 attestation-service-down (high)

error-attestation-service-down-title = לא ניתן היה להשלים בדיקה של הטלפון
error-attestation-service-down-meaning = Apple או Google צריכות לאשר דרך האינטרנט שהטלפון שלכם מקורי. השירות הזה יכול להיות עמוס או לא זמין לזמן מה, וזה לא קשור אליכם.
error-attestation-service-down-do-1 = בדקו שהטלפון מחובר לאינטרנט.
error-attestation-service-down-do-2 = המתינו קצת, ואז נסו שוב.
error-attestation-service-down-do-3 = אם זה נכשל גם אחר כך, שלחו לתמיכה הטכנית את ההודעה שלמטה.
error-attestation-service-down-it = כשנאכפת attestation, הטלפון פונה באינטרנט אל Apple (App Attest) או אל Google (Play Integrity ו-key attestation). יש לבדוק את הדף https://developer.apple.com/system-status ואת הדף https://status.play.google.com ולוודא שהרשת של הטלפון מגיעה לשירותים האלה.

## 36 company-portal-too-old (high)

error-company-portal-too-old-title = אפליקציה אחרת של החברה בטלפון ישנה מדי
error-company-portal-too-old-meaning = האפליקציה Company Portal בטלפון שלכם ישנה מדי. בגלל זה אי אפשר להגדיר את Authenticator. עדכון יפתור את זה.
error-company-portal-too-old-do-1 = פתחו את חנות האפליקציות בטלפון, חפשו Company Portal ועדכנו אותה.
error-company-portal-too-old-do-2 = חזרו אל Authenticator ונסו שוב.
error-company-portal-too-old-do-3 = אם אי אפשר לעדכן אותה, שלחו לתמיכה הטכנית את ההודעה שלמטה.
error-company-portal-too-old-it = בטלפוני Android עם Company Portal בגרסה נמוכה מ-2111 (5.0.5333.0) אי אפשר לרשום את Authenticator. יש להפיץ את העדכון.

## 37 naming-page-hangs (low)

error-naming-page-hangs-title = דף בחירת השם לא מתקדם
error-naming-page-hangs-meaning = לעתים קרובות מפתח הגישה כבר נשמר, אף שהדף ממשיך להיטען. כנראה עשיתם הכול נכון.
error-naming-page-hangs-do-1 = פתחו את הדף { $ms-security-info } בכרטיסייה חדשה ובדקו אם מפתח הגישה מופיע ברשימה.
error-naming-page-hangs-do-2 = אם הוא שם, סגרו את הדף התקוע. אפשר להמשיך לבדיקה האחרונה בתוכנה הזו.
error-naming-page-hangs-do-3 = אם הוא לא שם, נסו עוד פעם אחת. אם זה לא עוזר, שלחו לתמיכה הטכנית את ההודעה שלמטה.
error-naming-page-hangs-it = לפי דיווחים, דף בחירת השם באשף שבדפדפן נתקע לפעמים אף שמפתח הגישה קיים. יש לבדוק את שיטות האימות של המשתמש. אם מפתח הגישה חסר שם, המשתמש מוחק את מפתח הגישה המקומי ונרשם בתוך Authenticator.

## 38 windows-whfb-credential-exists (high)

error-windows-whfb-credential-exists-title = המחשב ניסה לשמור את מפתח הגישה אצלו
error-windows-whfb-credential-exists-meaning = Windows רצתה לשמור את מפתח הגישה במחשב הזה. אבל המקום של מפתח הגישה הוא בטלפון.
error-windows-whfb-credential-exists-do-1 = בטלו והתחילו מחדש.
error-windows-whfb-credential-exists-do-2 = בחרו { $ms-passkey-in-authenticator }. אם Windows שואלת איפה לשמור את מפתח הגישה, בחרו בטלפון, לא ב-Windows.
error-windows-whfb-credential-exists-do-3 = אם הטלפון לא מוצע לכם, חזרו אחורה בתוכנה הזו ובחרו בדרך שבתוך Authenticator. אם גם זה נכשל, שלחו לתמיכה הטכנית את ההודעה שלמטה.
error-windows-whfb-credential-exists-it = רישום של Microsoft Entra passkey ב-Windows נכשל כשלאותו חשבון כבר קיימים פרטי כניסה של Windows Hello for Business. על המשתמש לבחור בטלפון, ועדיף דרך Passkey in Microsoft Authenticator.

## 39 cannot-access-right-now (medium)

error-cannot-access-right-now-title = הכניסה הצליחה, אבל כלל של החברה חסם את השלב הבא
error-cannot-access-right-now-meaning = החברה שלכם מאפשרת את השלב הזה רק ממקומות, ממכשירים, מדפדפנים או מאפליקציות מסוימים. לא עשיתם שום דבר לא בסדר.
error-cannot-access-right-now-do-1 = השתמשתם בחלון פרטי, או בחלון בתוך תוכנה אחרת? נסו פעם אחת בחלון רגיל של Microsoft Edge או Google Chrome.
error-cannot-access-right-now-do-2 = אם אותן מילים מופיעות שוב, אל תמשיכו לנסות. אם בדף מופיע מספר או Correlation ID, העתיקו או צלמו אותו.
error-cannot-access-right-now-do-3 = שלחו את המספר או את הצילום לתמיכה הטכנית יחד עם ההודעה שלמטה.
error-cannot-access-right-now-it = מדיניות של גישה מותנית (Conditional Access) חוסמת אחרי שלב ראשון תקין, בדרך כלל עם הקוד 53003. { -log-policy } יש לבדוק גם אם יש חסימה של סוגי מכשירים (device platforms). Microsoft מתעדת החרגה של Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b), אבל לא בכל גרסה של הדף, ולכן יש לבדוק זאת בדייר (tenant) שלכם.

## 40 help-keep-device-secure (medium)

error-help-keep-device-secure-title = Authenticator רוצה לרשום את הטלפון הזה
error-help-keep-device-secure-meaning = זו לא שגיאה. Authenticator מודיעה ל-Microsoft שהטלפון הזה שייך לחשבון העבודה שלכם. רישום הוא לא אותו דבר כמו ניהול הטלפון בידי החברה.
error-help-keep-device-secure-do-1 = הוספתם עכשיו את חשבון העבודה, או הפעלתם כניסה באמצעות הטלפון? הקישו על { $auth-register }.
error-help-keep-device-secure-do-2 = אם דף מאוחר יותר אומר שהחברה רוצה לנהל את הטלפון, המתינו ושאלו קודם את התמיכה הטכנית.
error-help-keep-device-secure-do-3 = אם הרישום נכשל, שלחו לתמיכה הטכנית את ההודעה שלמטה.
error-help-keep-device-secure-it = רישום מכשיר (Entra registered), שנדרש פעם אחת בכל דייר (tenant) לכניסה מהטלפון בלי סיסמה. זו לא תקלה. מפתח הגישה לבדו לא זקוק לו. אם הוא נכשל, יש לבדוק את Users may register their devices ואת Maximum number of devices. לדף ישן יותר, שביקש לצרף את הטלפון לניהול, הייתה אותה כותרת: אם מבקשים זאת, חלה דרישת מכשיר תואם (compliant device).

## 41 prompted-setup-error-skip (high)

error-prompted-setup-error-skip-title = ההגדרה של מפתח גישה בזמן הכניסה נכשלה
error-prompted-setup-error-skip-meaning = דף הכניסה הציע להגדיר מפתח גישה, וזה לא הצליח. שום דבר לא התקלקל. אפשר לדלג על ההגדרה, והדילוג לא נספר.
error-prompted-setup-error-skip-do-1 = בדף השגיאה בחרו { $ms-skip }. אחר כך אפשר להמשיך בעבודה.
error-prompted-setup-error-skip-do-2 = צרו את מפתח הגישה באפליקציה Authenticator. התוכנה הזו מראה איך.
error-prompted-setup-error-skip-do-3 = אם אי אפשר להמשיך בלי מפתח גישה, שלחו לתמיכה הטכנית את ההודעה שלמטה.
error-prompted-setup-error-skip-it = הגדרה שמסע הרישום התחיל נכשלה. דילוג בדף השגיאה הזה לא נחשב דחייה. ההנחיה שומרת את מפתח הגישה במכשיר או בדפדפן שבשימוש, ולכן כדאי שהמשתמש ירשום מפתח גישה בתוך Authenticator.

## 42 prompted-to-set-up-passkey (high)

error-prompted-to-set-up-passkey-title = דף הכניסה מציע להגדיר מפתח גישה
error-prompted-to-set-up-passkey-meaning = זו לא שגיאה. חברות רבות משתמשות בהצעה הזו, והיא יכולה לחזור כל יום. בבחירה ב-{ $ms-next } מפתח הגישה נשמר לעתים קרובות במכשיר שבו אתם משתמשים כרגע, ולא ב-Authenticator.
error-prompted-to-set-up-passkey-do-1 = ההצעה הופיעה אחרי שהתחלתם להיכנס בעצמכם? אם כן, סביר מאוד שהיא אמיתית. אם לא, סגרו את הדף.
error-prompted-to-set-up-passkey-do-2 = בחרו { $ms-skip-for-now } או { $ms-other-options }. אחר כך צרו את מפתח הגישה ב-Authenticator. התוכנה הזו מראה איך.
error-prompted-to-set-up-passkey-do-3 = אם אי אפשר לדלג, או שאתם לא בטוחים שהדף אמיתי, סגרו את הדף ושלחו לתמיכה הטכנית את ההודעה שלמטה.
error-prompted-to-set-up-passkey-it = מסע רישום של מפתחות גישה, לא תקלה. Microsoft managed: כל יום, בלי הגבלה. מצב Enabled: בין 0 ל-14 ימים, ואפשר להגביל את הדחיות ל-3. ההנחיה שומרת את מפתח הגישה במכשיר או בדפדפן שבשימוש. מפתח גישה ב-Authenticator מפסיק אותה רק ב-iOS וב-Android, אלא אם פרופיל מפתחות הגישה (passkey profile) מוגבל לפי AAGUID או דורש attestation.

## 43 sms-only-must-register (high)

error-sms-only-must-register-title = נדרש מפתח גישה, כי הודעות הטקסט והשיחות מסתיימות
error-sms-only-must-register-meaning = החל מ-1 בפברואר 2027 Microsoft כבר לא תאפשר לאשר כניסה בהודעת טקסט או בשיחה. למנהלים כלליים (Global Administrator) ולמשתמשים חיצוניים התאריך הוא 1 ביולי 2027. מי שאין לו שיטה אחרת צריך אז להגדיר מפתח גישה. החשבון שלכם בסדר.
error-sms-only-must-register-do-1 = הגדירו את מפתח הגישה. אם אפשר לבחור איפה לשמור אותו, בחרו { $auth-name } בטלפון.
error-sms-only-must-register-do-2 = אם זה נכשל, בקשו מהתמיכה הטכנית { $ms-temporary-access-pass }. זה קוד שפועל לזמן קצר. שלחו להם את ההודעה שלמטה. { -nobody-asks }
error-sms-only-must-register-do-3 = השתמשו בקוד בטלפון, לא במחשב הזה. אם עדיין אי אפשר ליצור מפתח גישה, התקשרו לתמיכה הטכנית.
error-sms-only-must-register-it = שיטת ה-MFA היחידה של המשתמש היא הודעת טקסט או שיחה של Microsoft. החל מ-1 בפברואר 2027 (מנהלים כלליים ומשתמשים חיצוניים: 1 ביולי 2027) הכניסה דורשת מפתח גישה ואי אפשר לדלג. יש להנפיק קוד גישה זמני (TAP) כדי שהמשתמש יוכל להירשם בטלפון. משתמשים שהועברו לפני כן לספק טלפוניה שומרים על הודעות הטקסט והשיחות. { -check-who }

## 44 code-130504-tap-expired (low)

error-code-130504-tap-expired-title = כנראה פג תוקפו של קוד הגישה הזמני (Temporary Access Pass)
error-code-130504-tap-expired-meaning = קוד כזה פועל רק לזמן קצר. המספר הזה מציין לעתים קרובות שהזמן נגמר. לא עשיתם שום דבר לא בסדר.
error-code-130504-tap-expired-do-1 = אל תזינו שוב את אותו קוד.
error-code-130504-tap-expired-do-2 = בקשו מהתמיכה הטכנית { $ms-temporary-access-pass } חדש ושלחו להם את ההודעה שלמטה. { -nobody-asks }
error-code-130504-tap-expired-do-3 = השתמשו בקוד החדש בטלפון, זמן קצר אחרי שתקבלו אותו. אם גם הוא לא מתקבל, התקשרו לתמיכה הטכנית.
error-code-130504-tap-expired-it = הקוד 130504 מדווח עבור קוד גישה זמני (TAP) שתוקפו פג (המקור לא אומת). יש לבדוק את ה-TAP של המשתמש ולהנפיק חדש שמשאיר מספיק זמן לטלפון. { -check-who }

## 45 code-130507-tap-not-verified (low)

error-code-130507-tap-not-verified-title = קוד הגישה הזמני (Temporary Access Pass) לא זוהה
error-code-130507-tap-not-verified-meaning = המספר הזה מציין לעתים קרובות שהקוד נמחק, הוחלף בקוד חדש יותר או שייך לחשבון אחר. קוד חדש יפתור את זה.
error-code-130507-tap-not-verified-do-1 = בדקו שנכנסתם עם חשבון העבודה ושהקלדתם את הקוד החדש ביותר.
error-code-130507-tap-not-verified-do-2 = אם הקוד עדיין לא מתקבל, בקשו מהתמיכה הטכנית { $ms-temporary-access-pass } חדש ושלחו להם את ההודעה שלמטה. { -nobody-asks }
error-code-130507-tap-not-verified-do-3 = אם גם הקוד החדש לא מתקבל, התקשרו לתמיכה הטכנית.
error-code-130507-tap-not-verified-it = הקוד 130507 מדווח כשאי אפשר למצוא או לאמת קוד גישה זמני (TAP) (המקור לא אומת). יש לבדוק את ה-TAP של המשתמש: יש רק אחד לכל משתמש, ולכן חדש מחליף את הישן. { -check-who }

## 46 code-130501-credential-policy (high, cure medium)

error-code-130501-credential-policy-title = שיטת הכניסה הזו לא מותרת לחשבון שלכם
error-code-130501-credential-policy-meaning = החברה שלכם קובעת באילו שיטות כניסה אפשר להשתמש. השיטה שבחרתם כנראה לא אחת מהן. לא עשיתם שום דבר לא בסדר.
error-code-130501-credential-policy-do-1 = התחילו את הכניסה מחדש ובחרו שיטת כניסה אחרת, אם יש לכם.
error-code-130501-credential-policy-do-2 = אם אין לכם אחרת, שלחו לתמיכה הטכנית את ההודעה שלמטה ואת המספר 130501.
error-code-130501-credential-policy-it = קוד 130501: מדיניות שיטות האימות לא מאפשרת למשתמש את השיטה הזו. יש לבדוק מי כלול ומי מוחרג (ההחרגה גוברת), ואת ההגדרות של השיטה.

## 47 code-5007x-mfa-needed (high)

error-code-5007x-mfa-needed-title = הכניסה דורשת יותר מסיסמה
error-code-5007x-mfa-needed-meaning = צריך להראות פעם שנייה שזה אתם. או שזה לא הושלם, או שבחשבון שלכם עדיין אין שיטה לכך. לא עשיתם שום דבר לא בסדר.
error-code-5007x-mfa-needed-do-1 = התחילו את הכניסה מחדש והשלימו את הבדיקה השנייה, למשל באפליקציה או בקוד.
error-code-5007x-mfa-needed-do-2 = אם אין לכם שיטה לכך, בקשו מהתמיכה הטכנית { $ms-temporary-access-pass }. זה קוד שפועל לזמן קצר. שלחו להם את ההודעה שלמטה. { -nobody-asks }
error-code-5007x-mfa-needed-do-3 = השתמשו בקוד בטלפון, לא במחשב הזה. אם עדיין אי אפשר להיכנס, התקשרו לתמיכה הטכנית.
error-code-5007x-mfa-needed-it = קודים 50074 ו-50076: נדרש MFA והוא לא הושלם. קודים 50072 ו-50079: המשתמש צריך קודם לרשום שיטה. לבדם אלה הפסקות ביניים ולא תקלות. אם למשתמש אין שיטה, יש להנפיק קוד גישה זמני (TAP) לשימוש בטלפון. { -check-who }

## 48 code-50078-mfa-expired (high)

error-code-50078-mfa-expired-title = האישור האחרון ישן מדי
error-code-50078-mfa-expired-meaning = אישרתם כניסה קודמת, אבל החברה שלכם רוצה אישור חדש. זה רגיל.
error-code-50078-mfa-expired-do-1 = היכנסו שוב ואשרו שזה אתם.
error-code-50078-mfa-expired-do-2 = אחר כך המשיכו מהמקום שבו הפסקתם.
error-code-50078-mfa-expired-do-3 = אם מבקשים מכם שוב ושוב, שלחו לתמיכה הטכנית את ההודעה שלמטה ואת המספר 50078.
error-code-50078-mfa-expired-it = קוד 50078 (UserStrongAuthExpired): ה-MFA של ההפעלה ישן מדי עבור המדיניות. המשתמש נכנס שוב עם MFA. אם זה חוזר, יש לבדוק את תדירות הכניסה (sign-in frequency).

## 49 code-50053-account-locked (high)

error-code-50053-account-locked-title = החשבון נעול כרגע
error-code-50053-account-locked-meaning = היו יותר מדי ניסיונות שגויים, או שהרשת שבה אתם משתמשים ידועה בהתקפות. זה לא אומר שטעיתם.
error-code-50053-account-locked-do-1 = המתינו זמן מה, ואל תנסו בינתיים.
error-code-50053-account-locked-do-2 = נסו פעם אחת ברשת אחרת, למשל עם הנתונים הסלולריים של הטלפון.
error-code-50053-account-locked-do-3 = אם החשבון עדיין נעול, שלחו לתמיכה הטכנית את ההודעה שלמטה ואת המספר 50053.
error-code-50053-account-locked-it = קוד 50053 (IdsLocked): יותר מדי ניסיונות כושלים, או כתובת IP שידועה בהתקפות. יומן הכניסה מראה מה מהשניים. יש לבטל את נעילת החשבון, או לאפשר למשתמש רשת אחרת. { -check-who }

## 50 code-50055-password-expired (high)

error-code-50055-password-expired-title = פג תוקפה של הסיסמה
error-code-50055-password-expired-meaning = החברה שלכם רוצה סיסמה חדשה לפני שממשיכים. זה לא קשור למפתח הגישה.
error-code-50055-password-expired-do-1 = אם אתם התחלתם את הכניסה, פעלו לפי הדף ובחרו סיסמה חדשה.
error-code-50055-password-expired-do-2 = אחר כך התחילו את הכניסה מחדש.
error-code-50055-password-expired-do-3 = אם אי אפשר לשנות את הסיסמה, בקשו מהתמיכה הטכנית לאפס אותה ושלחו להם את ההודעה שלמטה. { -nobody-asks }
error-code-50055-password-expired-it = קוד 50055 (InvalidPasswordExpiredPassword) או 50144 (InvalidPasswordExpiredOnPremPassword): פג תוקף הסיסמה. המשתמש משנה אותה, ואם אי אפשר יש לאפס אותה. { -check-who }

## 51 code-50126-wrong-password (high)

error-code-50126-wrong-password-title = השם או הסיסמה לא התקבלו
error-code-50126-wrong-password-meaning = השם והסיסמה לא התאימו זה לזה. זה קורה לכולם.
error-code-50126-wrong-password-do-1 = הקלידו שוב, בלי למהר, את שם חשבון העבודה ואת הסיסמה.
error-code-50126-wrong-password-do-2 = אם יש לכם קוד גישה זמני (Temporary Access Pass), השתמשו בו במקום הסיסמה. { -nobody-asks }
error-code-50126-wrong-password-do-3 = אם הסיסמה לא ידועה לכם, בקשו מהתמיכה הטכנית לאפס אותה ושלחו להם את ההודעה שלמטה.
error-code-50126-wrong-password-it = קוד 50126 (InvalidUserNameOrPassword): שם או סיסמה שגויים. קוד 50056: אין סיסמה שמורה לחשבון. יש לאפס את הסיסמה, או להנפיק קוד גישה זמני (TAP). { -check-who }

## 52 code-50057-account-disabled (high)

error-code-50057-account-disabled-title = החשבון הזה כבוי
error-code-50057-account-disabled-meaning = החברה שלכם כיבתה את החשבון הזה. רק החברה יכולה להפעיל אותו שוב.
error-code-50057-account-disabled-do-1 = בדקו שנכנסתם עם חשבון העבודה הנכון.
error-code-50057-account-disabled-do-2 = אם זה החשבון הנכון, שלחו לתמיכה הטכנית את ההודעה שלמטה ואת המספר 50057.
error-code-50057-account-disabled-it = קוד 50057 (UserDisabled): החשבון מושבת. יש לברר למה, ולהפעיל אותו אם למשתמש צריכה להיות גישה. { -check-who }

## 53 code-50034-account-not-found (high)

error-code-50034-account-not-found-title = החשבון הזה לא נמצא
error-code-50034-account-not-found-meaning = אולי אות אחת בשם שגויה, או שזה חשבון פרטי או חשבון של ארגון אחר.
error-code-50034-account-not-found-do-1 = צאו מהחשבון. אחר כך היכנסו שוב עם חשבון העבודה ובדקו כל אות בשם.
error-code-50034-account-not-found-do-2 = אם הדף בוחר מעצמו חשבון אחר, בחרו שם את חשבון העבודה.
error-code-50034-account-not-found-do-3 = אם גם חשבון העבודה לא נמצא, שלחו לתמיכה הטכנית את ההודעה שלמטה ואת המספר שבדף.
error-code-50034-account-not-found-it = קוד 50034 (UserAccountNotFound) או 51004 (UserAccountNotInDirectory): החשבון לא נמצא בספרייה הזו. קוד 50020 (UserUnauthorized): חשבון של ארגון אחר או חשבון פרטי. יש לתקן את השם, או להזמין את המשתמש אם צריכה להיות לו גישה.

## 54 code-500021-tenant-restriction (high)

error-code-500021-tenant-restriction-title = הרשת הזו לא מאפשרת כניסה לחברה שלכם
error-code-500021-tenant-restriction-meaning = יש רשתות שמאפשרות כניסה רק לחברות מסוימות. החשבון שלכם בסדר.
error-code-500021-tenant-restriction-do-1 = השתמשו ברשת אחרת, ובטלפון בנתונים הסלולריים.
error-code-500021-tenant-restriction-do-2 = אם אתם צריכים דווקא את הרשת הזו, שלחו לתמיכה הטכנית את ההודעה שלמטה ואת המספר שבדף.
error-code-500021-tenant-restriction-it = קוד 500021 או 500022: הגבלות הדייר (tenant restrictions) של הרשת לא כוללות את הדייר הזה. יש לאפשר את הדייר בכותרת שה-proxy מוסיף, או לאפשר למשתמש רשת בלי הגבלות כאלה.

## 55 code-50155-device-authentication (high)

error-code-50155-device-authentication-title = כלל דורש מכשיר שהחברה מכירה
error-code-50155-device-authentication-meaning = החברה שלכם לא מכירה את המכשיר הזה, או השביתה אותו. לא עשיתם שום דבר לא בסדר.
error-code-50155-device-authentication-do-1 = אל תמשיכו לנסות. ניסיון נוסף לא משנה את הכלל.
error-code-50155-device-authentication-do-2 = שלחו לתמיכה הטכנית את ההודעה שלמטה ואת המספר שבדף.
error-code-50155-device-authentication-it = קוד 50097 (DeviceAuthenticationRequired), קוד 50155 (DeviceAuthenticationFailed) או קוד 50187 (DeviceInformationNotProvided): מדיניות דורשת מכשיר מוכר, והמכשיר הזה לא מוכר. קוד 135011: המכשיר מושבת. יש להפעיל את המכשיר או לרשום אותו מחדש. { -log-policy }

## 56 code-50129-not-workplace-joined (high)

error-code-50129-not-workplace-joined-title = הטלפון הזה לא רשום בחברה שלכם
error-code-50129-not-workplace-joined-meaning = כלל של החברה דורש טלפון רשום. אפשר לרשום אותו ב-Authenticator, אם החברה רוצה בכך.
error-code-50129-not-workplace-joined-do-1 = שאלו את התמיכה הטכנית אם אפשר לרשום את הטלפון הזה, ושלחו להם את ההודעה שלמטה.
error-code-50129-not-workplace-joined-do-2 = אם התשובה חיובית, הוסיפו שוב את חשבון העבודה ב-Authenticator. כשהאפליקציה שואלת, הקישו על { $auth-register }.
error-code-50129-not-workplace-joined-do-3 = אם זה לא מצליח, מסרו לתמיכה הטכנית את המספר 50129.
error-code-50129-not-workplace-joined-it = קוד 50129 (DeviceIsNotWorkplaceJoined): מדיניות דורשת מכשיר רשום, והטלפון לא רשום ב-Entra. יש להודיע אם מותר לרשום טלפונים. אם כן, יש לבדוק את Users may register their devices ואת Maximum number of devices.

## 57 code-50127-broker-missing (high)

error-code-50127-broker-missing-title = בטלפון חסרה אפליקציה לכניסה
error-code-50127-broker-missing-meaning = החברה שלכם דורשת את אפליקציית הכניסה של Microsoft בטלפון. ב-iPhone זו Authenticator, וב-Android זו Authenticator או Company Portal.
error-code-50127-broker-missing-do-1 = פתחו את חנות האפליקציות בטלפון והתקינו את Microsoft Authenticator.
error-code-50127-broker-missing-do-2 = הוסיפו את חשבון העבודה ב-Authenticator ונסו שוב.
error-code-50127-broker-missing-do-3 = אם אי אפשר להתקין אפליקציות, שלחו לתמיכה הטכנית את ההודעה שלמטה ואת המספר 50127.
error-code-50127-broker-missing-it = קוד 50127 (BrokerAppNotInstalled): אין בטלפון אפליקציית broker (ב-iOS האפליקציה Authenticator, וב-Android האפליקציה Authenticator או Company Portal). יש להפיץ את האפליקציה, או לאפשר למשתמש להתקין אותה.

## 58 code-50005-platform-not-supported (high)

error-code-50005-platform-not-supported-title = כלל של החברה לא מאפשר את סוג המכשיר הזה
error-code-50005-platform-not-supported-meaning = החברה שלכם מאפשרת כאן רק מערכות מסוימות, והמערכת של המכשיר הזה לא אחת מהן. לא עשיתם שום דבר לא בסדר.
error-code-50005-platform-not-supported-do-1 = אל תמשיכו לנסות. ניסיון נוסף לא משנה את הכלל.
error-code-50005-platform-not-supported-do-2 = שלחו לתמיכה הטכנית את ההודעה שלמטה ואת המספר 50005.
error-code-50005-platform-not-supported-it = קוד 50005 (DevicePolicyError): כניסה ממערכת שהמדיניות לא תומכת בה. יש לאפשר iOS ו-Android במקום שבו מדיניות חוסמת סוגי מכשירים (device platforms). { -log-policy }

## 59 code-50131-access-policy (high)

error-code-50131-access-policy-title = כלל של החברה לא אישר את הכניסה הזו
error-code-50131-access-policy-meaning = הסיבה יכולה להיות המכשיר, משהו חריג או כלל אחר. אתם לא יכולים לראות את הסיבה, אבל התמיכה הטכנית יכולה.
error-code-50131-access-policy-do-1 = אל תמשיכו לנסות. ניסיון נוסף לא משנה את הכלל.
error-code-50131-access-policy-do-2 = שלחו לתמיכה הטכנית את ההודעה שלמטה ואת המספר 50131.
error-code-50131-access-policy-it = קוד 50131 (ConditionalAccessFailed): מצב המכשיר, פעילות חשודה או החלטת גישה. { -log-policy }

## 60 code-530032-security-policy (high)

error-code-530032-security-policy-title = כלל אבטחה של כל החברה חסם את הכניסה הזו
error-code-530032-security-policy-meaning = הכלל זהה לכולם בחברה שלכם. לא עשיתם שום דבר לא בסדר.
error-code-530032-security-policy-do-1 = אל תמשיכו לנסות. ניסיון נוסף לא משנה את הכלל.
error-code-530032-security-policy-do-2 = שלחו לתמיכה הטכנית את ההודעה שלמטה ואת המספר 530032.
error-code-530032-security-policy-it = קוד 530032 (BlockedByConditionalAccessOnSecurityPolicy): מדיניות אבטחה של כל הדייר (tenant) חוסמת את הכניסה. יש לבדוק את המדיניות ברמת הדייר. { -log-policy }

## 61 code-50158-external-challenge (high)

error-code-50158-external-challenge-title = צריך קודם להשלים דף אחר
error-code-50158-external-challenge-meaning = החברה שלכם משתמשת בדף נוסף, למשל תנאי שימוש או בדיקה של ספק אחר. המספר לבדו הוא לא שגיאה.
error-code-50158-external-challenge-do-1 = התחילו את הכניסה מחדש והשלימו את הדף הזה.
error-code-50158-external-challenge-do-2 = אם הדף לא נפתח, נסו חלון רגיל של Microsoft Edge או Google Chrome.
error-code-50158-external-challenge-do-3 = אם עדיין אי אפשר להמשיך, שלחו לתמיכה הטכנית את ההודעה שלמטה ואת המספר 50158.
error-code-50158-external-challenge-it = קוד 50158: אתגר אבטחה חיצוני לא נענה (MFA של צד שלישי או תנאי שימוש). לבדו זה לא כישלון: יש לבדוק ביומן הכניסה את הרשומה הבאה של אותה כניסה.

## 62 code-70043-sign-in-again (high)

error-code-70043-sign-in-again-title = הכניסה הסתיימה, היכנסו שוב
error-code-70043-sign-in-again-meaning = הכניסה האחרונה הייתה לפני זמן רב מדי, או שהסיסמה שונתה. זה רגיל.
error-code-70043-sign-in-again-do-1 = היכנסו שוב.
error-code-70043-sign-in-again-do-2 = אחר כך המשיכו מהמקום שבו הפסקתם.
error-code-70043-sign-in-again-do-3 = אם הכניסה מסתיימת שוב ושוב, שלחו לתמיכה הטכנית את ההודעה שלמטה ואת המספר שבדף.
error-code-70043-sign-in-again-it = קוד 70043 (BadTokenDueToSignInFrequency), קוד 50132 (SsoArtifactInvalidOrExpired), קוד 50133 (SsoArtifactRevoked) או קוד 50173: ההפעלה ישנה מדי או הסתיימה בגלל שינוי סיסמה. אם זה חוזר, יש לבדוק את תדירות הכניסה (sign-in frequency).

## 63 code-50125-password-step (high)

error-code-50125-password-step-title = קודם יש שלב שקשור לסיסמה
error-code-50125-password-step-meaning = החברה שלכם רוצה סיסמה חדשה, או פרטים לאיפוס הסיסמה, לפני שממשיכים. זה לא קשור למפתח הגישה.
error-code-50125-password-step-do-1 = אם אתם התחלתם את הכניסה, פעלו לפי הדף עד הסוף.
error-code-50125-password-step-do-2 = אחר כך התחילו את הכניסה מחדש.
error-code-50125-password-step-do-3 = אם אי אפשר להשלים את הדף, שלחו לתמיכה הטכנית את ההודעה שלמטה ואת המספר שבדף.
error-code-50125-password-step-it = קוד 50125 (PasswordResetRegistrationRequiredInterrupt): צריך קודם להירשם לאיפוס סיסמה. קוד 50135 (PasswordChangeCompromisedPassword), קוד 50137 או קוד 50142: צריך קודם סיסמה חדשה. אם המשתמש לא יכול לעשות זאת, יש לאפס את הסיסמה. { -check-who }

## 64 code-220450-old-webview (high, cure medium)

error-code-220450-old-webview-title = חלק של Android בטלפון הזה ישן מדי
error-code-220450-old-webview-meaning = דף הכניסה בתוך האפליקציה צריך חלק חדש יותר של Android. בדרך כלל עדכון פותר את זה.
error-code-220450-old-webview-do-1 = פתחו את Google Play בטלפון. עדכנו שם את Android System WebView ואת Google Chrome.
error-code-220450-old-webview-do-2 = חזרו ל-Authenticator ונסו שוב.
error-code-220450-old-webview-do-3 = אם אי אפשר לעדכן, שלחו לתמיכה הטכנית את ההודעה שלמטה ואת המספר 220450.
error-code-220450-old-webview-it = קוד 220450 (UnsupportedAndroidWebViewVersion): רכיב Chrome WebView בטלפון ישן מדי. יש להפיץ עדכונים של Android System WebView ושל Google Chrome.

## 65 code-50088-call-limit (high)

error-code-50088-call-limit-title = היו יותר מדי שיחות או הודעות טקסט
error-code-50088-call-limit-meaning = Microsoft מגבילה את מספר השיחות והודעות הטקסט. ההגבלה מסתיימת מעצמה.
error-code-50088-call-limit-do-1 = המתינו כמה דקות, ואל תבקשו בינתיים קודים חדשים.
error-code-50088-call-limit-do-2 = או בחרו דרך אחרת לאשר שזה אתם.
error-code-50088-call-limit-do-3 = אם גם אחר כך לא מגיע קוד, שלחו לתמיכה הטכנית את ההודעה שלמטה ואת המספר 50088.
error-code-50088-call-limit-it = קוד 50088: הושגה מגבלת השיחות והודעות הטקסט ל-MFA. יש להמתין, או לאפשר למשתמש שיטה אחרת.

## 66 code-50087-try-again (high)

error-code-50087-try-again-title = בשירות של Microsoft הייתה תקלה קצרה
error-code-50087-try-again-meaning = תקלה כזו חולפת בדרך כלל. לא עשיתם שום דבר לא בסדר.
error-code-50087-try-again-do-1 = המתינו כמה דקות ונסו שוב.
error-code-50087-try-again-do-2 = אם זה נכשל גם אחר כך, שלחו לתמיכה הטכנית את ההודעה שלמטה ואת המספר שבדף.
error-code-50087-try-again-it = תקלה חולפת בשירות: קוד 50087 (SasRetryableError), קוד 50033 (RetryableError), קוד 90006 (ExternalServerRetryableError), קוד 90012 (RequestTimeout) או קוד 90024 (RequestBudgetExceededError). אם היא לא חולפת, יש לבדוק את מצב השירות.

## 67 code-90072-account-not-in-tenant (high)

error-code-90072-account-not-in-tenant-title = החשבון הזה לא שייך לארגון הזה
error-code-90072-account-not-in-tenant-meaning = החשבון מגיע מארגון אחר ולא מוכר כאן. או שרשימת החשבונות בחברה שלכם לא מעודכנת.
error-code-90072-account-not-in-tenant-do-1 = צאו מהחשבון, והיכנסו עם חשבון העבודה של החברה שלכם.
error-code-90072-account-not-in-tenant-do-2 = אם זה החשבון הנכון, שלחו לתמיכה הטכנית את ההודעה שלמטה ואת המספר 90072.
error-code-90072-account-not-in-tenant-it = קוד 90072 (PassThroughUserMfaError): חשבון חיצוני שלא קיים בדייר (tenant) הזה, או אי-התאמה בסנכרון. יש להוסיף את המשתמש, או לבדוק את הסנכרון.

## 68 code-90094-admin-consent (high)

error-code-90094-admin-consent-title = מחלקת ה-IT עדיין לא אישרה את הבדיקה הזו
error-code-90094-admin-consent-meaning = בדיקה בחשבון Microsoft שלכם צריכה אישור של מחלקת ה-IT. הבדיקה היא רשות. מפתח הגישה לא זקוק לה.
error-code-90094-admin-consent-do-1 = סגרו את הדף ודלגו על הבדיקה.
error-code-90094-admin-consent-do-2 = פתחו את הדף { $ms-security-info } ובדקו אם מפתח הגישה שלכם ברשימה. זה מספיק.
error-code-90094-admin-consent-do-3 = אם החברה רוצה את הבדיקה, שלחו לתמיכה הטכנית את ההודעה שלמטה.
error-code-90094-admin-consent-it = קוד 90094 (AdminConsentRequired), קוד 90095 (AdminConsentRequiredRequestAccess) או קוד 65001 (DelegationDoesNotExist): אין הסכמת מנהל (admin consent) לאפליקציה של בדיקת הרשות באמצעות Graph. שתי ההרשאות המואצלות, UserAuthMethod-Passkey.Read (ההרשאה המזערית) ואחריה UserAuthenticationMethod.Read, זקוקות לה. יש לתת את ההסכמה, או להשאיר את הבדיקה כבויה.

## 69 code-900561-back-button (high)

error-code-900561-back-button-title = הדף נפתח בסדר לא נכון
error-code-900561-back-button-meaning = זה קורה למשל אחרי כפתור החזרה של הדפדפן. שום דבר לא התקלקל.
error-code-900561-back-button-do-1 = סגרו את הדף.
error-code-900561-back-button-do-2 = פתחו שוב את הדף { $ms-security-info } מהתוכנה הזו והתחילו משם.
error-code-900561-back-button-do-3 = אם אותו מספר מופיע שוב, שלחו לתמיכה הטכנית את ההודעה שלמטה ואת המספר 900561.
error-code-900561-back-button-it = קוד 900561 (BadResourceRequestInvalidRequest): הדף נקרא בדרך שהוא לא מקבל, למשל בכפתור החזרה. המשתמש מתחיל שוב מהדף Security info.

## 70 code-50105-not-assigned (high)

error-code-50105-not-assigned-title = לחשבון שלכם עדיין אין גישה לאפליקציה הזו
error-code-50105-not-assigned-meaning = החברה שלכם צריכה קודם לתת לחשבון גישה לאפליקציה. לא עשיתם שום דבר לא בסדר.
error-code-50105-not-assigned-do-1 = אל תמשיכו לנסות. ניסיון נוסף לא משנה דבר.
error-code-50105-not-assigned-do-2 = שלחו לתמיכה הטכנית את ההודעה שלמטה ואת המספר 50105.
error-code-50105-not-assigned-it = קוד 50105 (EntitlementGrantsNotFound): המשתמש לא משויך לאפליקציה. שם האפליקציה מופיע ביומן הכניסה. יש לשייך את המשתמש או קבוצה.

## 71 window-without-passkeys (medium, our own row)

error-window-without-passkeys-title = החלון או הדפדפן הזה לא יכול להשתמש במפתחות גישה
error-window-without-passkeys-meaning = יש תוכנות שפותחות חלון כניסה משלהן, ולעתים קרובות מפתחות גישה לא פועלים בו. גם דפדפנים מסוימים לא יכולים להשתמש במפתח גישה ב-Authenticator, למשל Firefox ב-Linux או ב-Android. מפתח הגישה שלכם בסדר.
error-window-without-passkeys-do-1 = בטלו את הכניסה בחלון הזה.
error-window-without-passkeys-do-2 = היכנסו בחלון רגיל של Microsoft Edge או Google Chrome. בטלפון Android השתמשו ב-Google Chrome.
error-window-without-passkeys-do-3 = אם התוכנה פותחת רק חלון משלה, בחרו שם שיטת כניסה אחרת. אם אין לכם כזו, שלחו לתמיכה הטכנית את ההודעה שלמטה.
error-window-without-passkeys-it = חלון הכניסה של תוכנות מסוימות לא יכול להשלים WebAuthn (דווח על Windows App), ו-Firefox ב-Linux וב-Android לא תומך במפתחות גישה ב-Authenticator. יש לאפשר לתוכנה להיכנס דרך דפדפן המערכת, או לאפשר עבורה שיטה שנייה.

## 72 provider-switch-locked (medium, our own row)

error-provider-switch-locked-title = ניהול המכשירים נעל את המתג של Authenticator
error-provider-switch-locked-meaning = בטלפון מנוהל או בפרופיל העבודה, החברה קובעת אילו אפליקציות יכולות לשמור מפתחות גישה. אתם לא יכולים לשנות את זה בעצמכם, ולא עשיתם שום דבר לא בסדר.
error-provider-switch-locked-do-1 = יש בטלפון פרופיל עבודה? אם כן, ייתכן שבדף ההגדרות יש חלק לאפליקציות פרטיות וחלק לאפליקציות של העבודה. בדקו בחלק של העבודה.
error-provider-switch-locked-do-2 = אם המתג נעול גם שם, שלחו לתמיכה הטכנית את ההודעה שלמטה. ציינו אם הטלפון שלכם או של החברה.
error-provider-switch-locked-it = ניהול המכשירים מגביל את ספקי פרטי הכניסה (credential providers). בפרופילי עבודה בניהול Google, ב-Android בגרסה 15 ומעלה, ספקים של צד שלישי כבויים כברירת מחדל: יש לאפשר את com.azure.authenticator. ב-iPhone מנוהל, הגבלה של מילוי אוטומטי של סיסמאות יכולה להסתיר או לנעול את המתג.

## 73 authenticator-not-offered (medium, our own row)

error-authenticator-not-offered-title = אפליקציה אחרת עונה במקום Authenticator
error-authenticator-not-offered-meaning = טלפונים רבים מציעים קודם את אפליקציית הסיסמאות שלהם, גם כש-Authenticator פועלת. מפתח גישה שנשמר שם נמצא במקום הלא נכון. לא עשיתם שום דבר לא בסדר.
error-authenticator-not-offered-do-1 = בטלו, ואל תשמרו את מפתח הגישה באפליקציה האחרת.
error-authenticator-not-offered-do-2 = פתחו את Authenticator בטלפון. הקישו על חשבון העבודה, ואז על { $auth-create-a-passkey }. פעלו לפי השלבים שם עד שהמתג של Authenticator מופעל בהגדרות הטלפון.
error-authenticator-not-offered-do-3 = אם הטלפון שואל איפה לשמור את מפתח הגישה, בחרו { $auth-name }. אם האפשרות לא מופיעה, חפשו { $samsung-use-a-different-passkey } או מילים דומות.
error-authenticator-not-offered-do-4 = התקינו את העדכונים של הטלפון. אם Authenticator עדיין לא מוצעת, שלחו לתמיכה הטכנית את ההודעה שלמטה.
error-authenticator-not-offered-it = ספק אחר של פרטי כניסה (credential provider) מקבל את הבקשה: Samsung Pass, Google Password Manager, Apple Passwords או האפליקציה של היצרן. ב-Android בגרסה 14, טלפונים מסוימים של OnePlus שולחים כל בקשה ל-Google Password Manager, וטלפונים מסוימים של Xiaomi לא שומרים את מצב המתג. רישום בתוך Authenticator עוקף בדרך כלל את חלון השמירה. אחרת: Android בגרסה 15 ומעלה, טלפון אחר או מפתח אבטחה.

## 74 phone-lost-or-replaced (high, our own row)

error-phone-lost-or-replaced-title = הטלפון שבו מפתח הגישה אבד, הוחלף או אופס
error-phone-lost-or-replaced-meaning = מפתח גישה נשאר בטלפון שבו הוא נוצר. הוא לא נכלל בשום גיבוי של Authenticator, ולכן צריך מפתח גישה חדש. זה רגיל.
error-phone-lost-or-replaced-do-1 = הטלפון הישן עדיין אצלכם? צרו קודם מפתח גישה חדש בטלפון החדש. מחקו את הטלפון הישן רק אחר כך.
error-phone-lost-or-replaced-do-2 = הטלפון אבד או נגנב? התקשרו בהקדם לתמיכה הטכנית, כדי שיסירו מהחשבון שלכם את מפתח הגישה של הטלפון הזה.
error-phone-lost-or-replaced-do-3 = אם כבר אי אפשר להיכנס, בקשו מהתמיכה הטכנית { $ms-temporary-access-pass }. זה קוד שפועל לזמן קצר. שלחו להם את ההודעה שלמטה. { -nobody-asks }
error-phone-lost-or-replaced-do-4 = השתמשו בקוד בטלפון החדש, וצרו את מפתח הגישה עם התוכנה הזו. אם הקוד לא עובד, התקשרו לתמיכה הטכנית.
error-phone-lost-or-replaced-it = מפתח הגישה קשור לטלפון שאבד, הוחלף או אופס. הגיבוי של Authenticator לעולם לא כולל מפתחות גישה. אם הטלפון אבד, יש למחוק את מפתח הגישה ואת השיטות האחרות שלו משיטות האימות של המשתמש. יש להנפיק קוד גישה זמני (TAP) כדי שהמשתמש יוכל לרשום את הטלפון החדש. { -check-who }

## 75 confirm-in-app-being-set-up (medium, our own row)

error-confirm-in-app-being-set-up-title = כדי להגדיר את Authenticator צריך את Authenticator
error-confirm-in-app-being-set-up-meaning = הכניסה דורשת אישור ב-Authenticator, אבל Authenticator בטלפון הזה חדשה, אופסה או נמחקה. אי אפשר לצאת מהמעגל הזה לבד, ולא עשיתם שום דבר לא בסדר.
error-confirm-in-app-being-set-up-do-1 = יש לכם עדיין טלפון אחר עם Authenticator, או שיטת כניסה אחרת? אשרו באמצעותם.
error-confirm-in-app-being-set-up-do-2 = אם לא, בקשו מהתמיכה הטכנית { $ms-temporary-access-pass }. זה קוד שפועל לזמן קצר. שלחו להם את ההודעה שלמטה. { -nobody-asks }
error-confirm-in-app-being-set-up-do-3 = השתמשו בקוד בטלפון, כש-Authenticator מבקשת להיכנס. אל תמחקו שם שום דבר.
error-confirm-in-app-being-set-up-do-4 = אם הקוד לא מתקבל, התקשרו לתמיכה הטכנית.
error-confirm-in-app-being-set-up-it = השיטה היחידה של המשתמש היא Authenticator שכבר לא קיימת (האפליקציה אופסה או נמחקה, או שהיא בטלפון אחר). יש להנפיק קוד גישה זמני (TAP): הוא נחשב MFA, והמשתמש נכנס איתו ב-Authenticator. אחר כך יש להסיר את הרשומה הישנה של Authenticator. { -check-who }

## 76 no-phone-to-use (medium, our own row)

error-no-phone-to-use-title = אין טלפון מתאים, או אין רצון להשתמש בטלפון פרטי לעבודה
error-no-phone-to-use-meaning = לא לכולם יש טלפון מתאים, ויש מי שלא רוצה להשתמש בטלפון הפרטי לעבודה. זה בסדר, ויש דרכים אחרות.
error-no-phone-to-use-do-1 = בקשו מהתמיכה הטכנית מפתח אבטחה או טלפון של החברה. שלחו להם את ההודעה שלמטה.
error-no-phone-to-use-do-2 = אין צורך להתקין שום דבר בטלפון פרטי לפני שתקבלו תשובה. אם אתם רק רוצים לדעת מה Authenticator משנה בטלפון, שאלו גם על זה את התמיכה הטכנית.
error-no-phone-to-use-it = למשתמש אין טלפון עם iOS בגרסה 17 או Android בגרסה 14 ומעלה, או שאינו רוצה להשתמש בטלפון פרטי. יש להציע מפתח אבטחה FIDO2 (ה-AAGUID שלו צריך להיות מותר בפרופיל מפתחות הגישה), טלפון של החברה או שיטה אחרת שהמדיניות שלכם מקבלת.

## 77 prompt-again-although-done (high, our own row)

error-prompt-again-although-done-title = ההצעה חוזרת אף שמפתח הגישה קיים
error-prompt-again-although-done-meaning = זו לא שגיאה. ההצעה מחפשת מפתח גישה במכשיר שבו אתם משתמשים כרגע, ומפתח הגישה שלכם בטלפון. לכן היא יכולה לחזור במחשב Windows או ב-Mac.
error-prompt-again-although-done-do-1 = פתחו את הדף { $ms-security-info } ובדקו אם מפתח הגישה שלכם ברשימה. אם הוא שם, סיימתם הכול.
error-prompt-again-although-done-do-2 = כשההצעה מופיעה, בחרו { $ms-skip-for-now }.
error-prompt-again-although-done-do-3 = אם אי אפשר לדלג, או שההצעה מופיעה לעתים קרובות מדי, שלחו לתמיכה הטכנית את ההודעה שלמטה.
error-prompt-again-although-done-it = מסע הרישום מחפש מפתח גישה מקומי שמתאים למערכת ולדפדפן שבשימוש. מפתח גישה ב-Authenticator מפסיק את ההנחיה ב-iOS וב-Android, אבל לא ב-Windows או ב-macOS, אלא אם פרופיל מפתחות הגישה (passkey profile) מוגבל לפי AAGUID או דורש attestation. מפתח אבטחה מפסיק אותה בכל המערכות האלה. זו לא תקלה, והמשתמש יכול לדלג.

## 78 chat-message-asks-for-passkey (high, our own row)

error-chat-message-asks-for-passkey-title = הודעת צ׳אט מבקשת להגדיר מפתח גישה
error-chat-message-asks-for-passkey-meaning = חברות יכולות לשלוח הודעות כאלה ב-Microsoft Teams, ולכן ייתכן שההודעה אמיתית. אבל ההודעה לבדה לא מוכיחה זאת.
error-chat-message-asks-for-passkey-do-1 = אל תשתמשו בקישור שבהודעה. צרו את מפתח הגישה עם התוכנה הזו, שפותחת עבורכם את הדף הנכון.
error-chat-message-asks-for-passkey-do-2 = ההודעה מבקשת סיסמה, קוד זמני, קוד אחר או צילום של קוד QR? אל תענו. { -nobody-asks }
error-chat-message-asks-for-passkey-do-3 = אם אתם לא בטוחים, התקשרו לתמיכה הטכנית במספר שמוכר לכם והקריאו להם את ההודעה.
error-chat-message-asks-for-passkey-it = מסע מפתחות גישה של Conditional Access Optimization Agent שולח הודעות כאלה ב-Teams (עד 200 משתמשים, כברירת מחדל מנהלים). הוא לא בודק אם מותר לאנשים האלה להשתמש במפתחות גישה. יש לבדוק אם בדייר (tenant) שלכם פועל מסע כזה, ואם לא, להתייחס להודעה כאל דיוג (phishing).

## 79 somebody-asks-for-code (medium, our own row)

error-somebody-asks-for-code-title = מישהו מבקש קוד זמני, קוד אחר או צילום של קוד ה-QR
error-somebody-asks-for-code-meaning = עם הקוד שלכם, מישהו אחר יכול להיכנס בשמכם. { -nobody-asks } זו לא אשמתכם שמישהו מנסה.
error-somebody-asks-for-code-do-1 = אל תשלחו שום דבר. סיימו את השיחה או את הצ׳אט.
error-somebody-asks-for-code-do-2 = כבר שלחתם משהו? אפשר לתקן את זה, אם התמיכה הטכנית תדע בהקדם.
error-somebody-asks-for-code-do-3 = התקשרו מיד לתמיכה הטכנית, במספר שמוכר לכם, ושלחו להם את ההודעה שלמטה.
error-somebody-asks-for-code-it = מישהו ביקש מהמשתמש קוד גישה זמני (TAP), קוד אחר או צילום של קוד QR. ה-TAP נחשב MFA: מי שמחזיק בו יכול להיכנס ולרשום שיטה. אם נמסר משהו, יש למחוק את ה-TAP, לבדוק את השיטות שנוספו מאז ולעיין ביומן הכניסה. { -check-who }

## 80 pass-used-but-more-asked (medium, our own row)

error-pass-used-but-more-asked-title = קוד הגישה הזמני (Temporary Access Pass) עבד, אבל נדרש עוד משהו
error-pass-used-but-more-asked-meaning = הקוד שלכם בסדר. כנראה כלל של החברה לא מקבל כאן קוד כזה. קוד אחר לא ישנה זאת.
error-pass-used-but-more-asked-do-1 = אל תבקשו קוד אחר. שמרו את הקוד שיש לכם. { -nobody-asks }
error-pass-used-but-more-asked-do-2 = אם הדף מציע שיטת כניסה אחרת שיש לכם, השתמשו בה.
error-pass-used-but-more-asked-do-3 = אם לא, שלחו לתמיכה הטכנית את ההודעה שלמטה. מחלקת ה-IT יכולה לשנות את הכלל.
error-pass-used-but-more-asked-it = כנראה חוזק אימות (authentication strength) לא מקבל קוד גישה זמני (TAP), למשל חוזק שמקבל רק מפתחות גישה בכל המשאבים. TAP נוסף לא יעזור. פתרון מתועד: מדיניות נפרדת למחשבים ולניידים, כשחוזק האימות לניידים כולל TAP ומפתח גישה וזהה לחוזק שמוגדר ל-Register security information, או מסנן אפליקציות (app filter). נוסף על כך, אם מי שנכלל ברישום SSPR או במדיניות רישום ה-MFA נכנס בדפדפן עם TAP, הוא מגיע למצב הפרעה (interrupt mode), שבו אי אפשר לרשום מפתח גישה.
