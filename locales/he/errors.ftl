## 1 passkey-not-accepted (medium)

error-passkey-not-accepted-title = Microsoft לא קיבלה את מפתח הגישה הזה
error-passkey-not-accepted-meaning = מפתח הגישה נוצר בטלפון שלכם, אבל החברה שלכם מקבלת רק מפתחות שנוצרו בתוך האפליקציה Authenticator. לא עשיתם שום דבר לא בסדר: דף האינטרנט הוביל אתכם בדרך האחרת.
error-passkey-not-accepted-do-1 = בטלפון, פתחו את Authenticator והקישו על חשבון העבודה. הקישו על { $auth-settings } ואז על { $auth-delete-passkey }. כך יימחק רק מפתח הגישה שלא התקבל.
error-passkey-not-accepted-do-2 = הישארו ב-Authenticator, הקישו שוב על חשבון העבודה ואז על { $auth-create-a-passkey }. בצעו את השלבים שמופיעים שם.
error-passkey-not-accepted-do-3 = אם מפתח הגישה שוב לא מתקבל, שלחו לתמיכה הטכנית את ההודעה שהתוכנה הזו הכינה.
error-passkey-not-accepted-it = כנראה נאכפת attestation, ומפתח הגישה נוצר במסלול WebAuthn ({ $ms-having-trouble } או האשף שמופיע באמצע הכניסה), שלא יכול לספק אותה. המשתמש מוחק את מפתח הגישה שנשאר ונרשם בתוך Authenticator. למי שחייב להשתמש בקוד QR אפשר להגדיר פרופיל נפרד של מפתחות גישה (passkey profile) בלי attestation.

## 2 app-protection-block (medium)

error-app-protection-block-title = כלל של החברה עוצר כאן את Authenticator
error-app-protection-block-meaning = החברה שלכם דורשת בשלב הזה אפליקציה עם הגנה מיוחדת, ו-Authenticator לא יכולה להיות כזו. זו לא אשמתכם, וניסיון נוסף לא יעזור.
error-app-protection-block-do-1 = עצרו כאן. אין צורך למחוק שום דבר או להתחיל מחדש.
error-app-protection-block-do-2 = שלחו לתמיכה הטכנית את ההודעה שהתוכנה הזו הכינה. הם יכולים לשנות את הכלל.
error-app-protection-block-it = מדיניות גישה מותנית (Conditional Access) שדורשת app protection policy או approved client app חלה על הכניסה של Authenticator, שהיא broker ולא יכולה לעמוד בדרישה. פתרונות מתועדים: להחיל את המדיניות על אפליקציות מסוימות בעזרת מסנן (filter), לשלב את הדרישה עם compliant device ביחס של OR, או החרגה מוגבלת בזמן עם בקרות מפצות. Microsoft מתעדת החרגה של Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b), אם כי לא בכל גרסה של הדף: יש לבדוק בדייר (tenant) שלכם.

## 3 compliant-device-required (medium)

error-compliant-device-required-title = החברה שלכם רוצה קודם לנהל את הטלפון הזה
error-compliant-device-required-meaning = כלל של החברה מאפשר להמשיך מכאן רק בטלפונים מנוהלים. ההודעה נובעת מהכלל הזה, לא ממשהו שעשיתם.
error-compliant-device-required-do-1 = אל תלחצו עדיין על { $auth-continue }. זה עלול להעביר את הטלפון שלכם לניהול החברה.
error-compliant-device-required-do-2 = צרפו את הטלפון לניהול רק אם התמיכה הטכנית מבקשת מכם.
error-compliant-device-required-do-3 = שלחו לתמיכה הטכנית את ההודעה שהתוכנה הזו הכינה, ושאלו אם הטלפון הזה צריך להיות מנוהל. כשזה יתברר, חזרו לכאן והמשיכו.
error-compliant-device-required-it = דרישת מכשיר תואם (compliant device) חלה על הרישום מהטלפון: קריאת השיטות (UserAuthenticationMethod.Read) פטורה, כתיבה (UserAuthenticationMethod.ReadWrite) לא. יש לצרף את הטלפון לניהול או להחריג את הרישום. Microsoft מתעדת לשם כך את Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b), ויש לבדוק זאת בדייר (tenant) שלכם. אנשי מקצוע מחריגים גם את Azure Credential Configuration Endpoint Service (App ID ea890292-c8c8-4433-b5ea-b09d0668e1a6), וזה לא מתועד.

## 4 signin-blocked-security-info (medium)

error-signin-blocked-security-info-title = השלב הזה מותר רק ממקומות או ממכשירים מסוימים
error-signin-blocked-security-info-meaning = החברה שלכם מגינה על השלב הזה, כדי שאף אחד אחר לא יוכל לשנות את אופן הכניסה שלכם. לא עשיתם שום דבר לא בסדר.
error-signin-blocked-security-info-do-1 = אם אתם יודעים איזה מקום או מכשיר החברה דורשת, למשל הרשת במשרד, נסו שוב משם.
error-signin-blocked-security-info-do-2 = אם לא, בקשו מהתמיכה הטכנית { $ms-temporary-access-pass }. זה קוד לזמן קצר. השתמשו בו בטלפון, לא במחשב הזה.
error-signin-blocked-security-info-do-3 = אם אתם עדיין חסומים, שלחו לתמיכה הטכנית את ההודעה שהתוכנה הזו הכינה.
error-signin-blocked-security-info-it = כנראה AADSTS53010 (ProofUpBlockedDueToSecurityInfoAcr): מדיניות על פעולת המשתמש Register security information, או חוזק אימות (authentication strength) שחוסם את נקודות הקצה של פרטי הכניסה. גם הכניסה ל-Authenticator עצמה כפופה למדיניות הזו. TAP עומד בדרישת MFA מכל מכשיר ומכל מקום. יש להתאים את המדיניות לניידים לזו של הרישום. אותה כותרת מופיעה גם עם 53003 כשמדיניות חוסמת סוגי מכשירים (device platforms).

## 5 finish-setup-on-web (medium)

error-finish-setup-on-web-title = Authenticator שולחת אתכם לדפדפן
error-finish-setup-on-web-meaning = הכללים של החברה שלכם דורשים מפתח גישה עוד לפני שיש לכם אחד. במצב כזה האפליקציה והדפדפן עלולים לשלוח אתכם הלוך ושוב, וזו לא אשמתכם.
error-finish-setup-on-web-do-1 = עצרו כאן בינתיים, כדי לא להסתובב במעגל.
error-finish-setup-on-web-do-2 = לחצו על { $auth-open-browser } רק אם התמיכה הטכנית מבקשת מכם.
error-finish-setup-on-web-do-3 = שלחו לתמיכה הטכנית את ההודעה שהתוכנה הזו הכינה. הם יכולים לפתוח לכם את הדרך.
error-finish-setup-on-web-it = חוזק אימות (authentication strength) שמקבל רק מפתחות גישה בכל המשאבים חל גם על הכניסה שנדרשת כדי ליצור את מפתח הגישה הראשון. פתרון מתועד: מדיניות נפרדת למחשבים ולניידים, כשחוזק האימות לניידים כולל TAP ומפתח גישה וזהה לחוזק שמוגדר ל-Register security information, או מסנן אפליקציות (app filter). סיום בדפדפן אפשרי רק כש-attestation כבויה.

## 6 contact-admin-no-mfa (medium)

error-contact-admin-no-mfa-title = נדרשת לכם דרך שנייה להוכיח מי אתם
error-contact-admin-no-mfa-meaning = אפשר להוסיף מפתח גישה רק אחרי הוכחה נוספת, ולחשבון שלכם עדיין אין כזו. אי אפשר לפתור את זה לבד, ולא עשיתם שום דבר לא בסדר.
error-contact-admin-no-mfa-do-1 = בקשו מהתמיכה הטכנית { $ms-temporary-access-pass }. זה קוד שפועל לזמן קצר. בתוכנה הזו יש הודעה מוכנה שאפשר לשלוח.
error-contact-admin-no-mfa-do-2 = כשיהיה לכם הקוד, השתמשו בו בטלפון, לא במחשב הזה. ייתכן שהוא תקף לפעם אחת בלבד.
error-contact-admin-no-mfa-do-3 = אחר כך חזרו לכאן והמשיכו לשלב הבא. אם הקוד לא עובד, ספרו לתמיכה הטכנית.
error-contact-admin-no-mfa-it = בחשבון אין שיטת MFA, והרישום דורש MFA או Temporary Access Pass. נא להנפיק TAP לשימוש בטלפון: אחרי כניסה עם TAP חד-פעמי צריך לסיים את הרישום בתוך 10 דקות. ב-TAP רב-פעמי אפשר להשתמש שוב, והספירה מתחילה מחדש.

## 7 lets-try-something-else (high)

error-lets-try-something-else-title = היכנסו שוב, בדרך אחרת
error-lets-try-something-else-meaning = שני כללי אבטחה הפריעו זה לזה. לא עשיתם שום דבר לא בסדר, ולעתים קרובות התחלה מחדש פותרת את זה.
error-lets-try-something-else-do-1 = סגרו את כל חלונות הדפדפן.
error-lets-try-something-else-do-2 = פתחו שוב מהתוכנה הזו את הדף { $ms-security-info }.
error-lets-try-something-else-do-3 = בכניסה, בחרו דרך שונה מזו של הפעם הקודמת.
error-lets-try-something-else-do-4 = אם ההודעה חוזרת, שלחו לתמיכה הטכנית את ההודעה שהתוכנה הזו הכינה.
error-lets-try-something-else-it = חוזק האימות (authentication strength) על פעולת המשתמש Register security information מתנגש עם הכלל שלפיו My Sign-Ins דורשת MFA אם לא בוצע ב-10 הדקות האחרונות. פתרון מתועד: להגדיר sign-in frequency לערך Every time בפעולה הזו. המשתמש יכול גם להיכנס שוב בשיטה שחוזק האימות מקבל.

## 8 key-type-blocked (medium)

error-key-type-blocked-title = מפתח הגישה כנראה נשמר במקום הלא נכון
error-key-type-blocked-meaning = הוא כנראה נשמר במנהל סיסמאות אחר, למשל Samsung Pass, והחברה שלכם לא מקבלת מפתחות גישה משם. זה קורה בקלות, כי טלפונים נוטים להציע את האפליקציה של עצמם.
error-key-type-blocked-do-1 = מחקו את מפתח הגישה החדש באפליקציה שבה הוא נשמר.
error-key-type-blocked-do-2 = נסו שוב. כשהטלפון שואל איפה לשמור את מפתח הגישה, בחרו { $auth-name }.
error-key-type-blocked-do-3 = אם האפשרות לא מופיעה, חפשו { $samsung-use-a-different-passkey } או מילים דומות.
error-key-type-blocked-do-4 = אם בחרתם ב-Authenticator והמפתח עדיין לא מתקבל, שלחו לתמיכה הטכנית את ההודעה שהתוכנה הזו הכינה.
error-key-type-blocked-it = ה-AAGUID של מפתח הגישה החדש לא מורשה למשתמש הזה, בדרך כלל כי ספק אחר טיפל בבקשה. אם Authenticator עצמה נדחתה, יש לאפשר את ה-AAGUIDs שלה: de1e552d-db1d-4423-a619-566b625cdc84 (Android) ו-90a3ccdf-635c-4729-a248-9b709135078f (iOS).

## 9 passkey-not-registered (medium)

error-passkey-not-registered-title = מפתח הגישה לא נשמר הפעם
error-passkey-not-registered-meaning = אולי זה נמשך יותר מדי זמן, אולי זה בוטל, ואולי החלון היה פרטי. שום דבר לא התקלקל, ואפשר פשוט לנסות שוב.
error-passkey-not-registered-do-1 = השתמשו בחלון רגיל של Microsoft Edge או Google Chrome, לא בחלון פרטי ולא בחלון בתוך תוכנה אחרת.
error-passkey-not-registered-do-2 = בטלו את נעילת הטלפון והחזיקו אותו ביד, ואז התחילו מחדש.
error-passkey-not-registered-do-3 = אם זה נכשל בפעם השנייה, שלחו לתמיכה הטכנית את ההודעה שהתוכנה הזו הכינה.
error-passkey-not-registered-it = אופייני לדפדפן מוטמע (נצפה בחלון הכניסה של Windows App), לפקיעת זמן או לחלון פרטי. כדאי לרשום משתמשים בחלון דפדפן רגיל, לא דרך Windows App.

## 10 passkey-already-exists (high)

error-passkey-already-exists-title = ניסיון קודם השאיר מפתח גישה
error-passkey-already-exists-meaning = בטלפון שלכם כבר יש מפתח גישה, אבל ייתכן שחשבון העבודה לא מכיר אותו. זה יכול לקרות כשניסיון קודם נעצר באמצע.
error-passkey-already-exists-do-1 = פתחו את הדף { $ms-security-info }. אם מפתח הגישה מופיע ברשימה, ייתכן שכבר סיימתם: עברו לבדיקה האחרונה בתוכנה הזו.
error-passkey-already-exists-do-2 = אם הוא לא ברשימה, פתחו בטלפון את Authenticator והקישו על חשבון העבודה. הקישו על { $auth-settings } ואז על { $auth-delete-passkey }.
error-passkey-already-exists-do-3 = הקישו שוב על חשבון העבודה ואז על { $auth-create-a-passkey }.
error-passkey-already-exists-do-4 = אם זה נכשל שוב, שלחו לתמיכה הטכנית את ההודעה שהתוכנה הזו הכינה.
error-passkey-already-exists-it = ב-Authenticator קיים מפתח גישה מקומי בלי מקבילה ב-Entra, אחרי דחייה בגלל attestation, פקיעת זמן או ספק לא מורשה. המשתמש מוחק את מפתח הגישה המקומי ומנסה שוב. אם יש רשומה ישנה בשרת, יש למחוק אותה.

## 11 work-profile-cannot-sign-in (high)

error-work-profile-cannot-sign-in-title = מפתח הגישה נמצא בצד השני של הטלפון
error-work-profile-cannot-sign-in-meaning = הטלפון שלכם מפריד בין אפליקציות העבודה לאפליקציות הפרטיות, ומפתח גישה עובד רק בצד שבו הוא נוצר. כנראה פשוט צריך מפתח שני.
error-work-profile-cannot-sign-in-do-1 = פתחו את Authenticator בפרופיל העבודה, זו עם סמל התיק.
error-work-profile-cannot-sign-in-do-2 = הקישו שם על חשבון העבודה ואז על { $auth-create-a-passkey }. אפשר להשאיר את מפתח הגישה הראשון.
error-work-profile-cannot-sign-in-do-3 = אם אין Authenticator עם סמל של תיק, או שזה נכשל, שלחו לתמיכה הטכנית את ההודעה שהתוכנה הזו הכינה.
error-work-profile-cannot-sign-in-it = ב-Android אפשר להשתמש במפתח גישה רק בפרופיל שבו הוא נוצר. Authenticator צריכה להיות מותקנת בפרופיל העבודה, להיות מורשית שם כספקית פרטי כניסה ולהחזיק מפתח גישה משלה. מפתח בפרופיל האישי לא נחשב.

## 12 sign-in-another-way (high)

error-sign-in-another-way-title = מפתח הגישה הזה כבר לא עובד
error-sign-in-another-way-meaning = Microsoft לא הצליחה להשתמש במפתח הגישה שבטלפון שלכם. הוא כבר לא בתוקף, ואפשר ליצור חדש במהירות.
error-sign-in-another-way-do-1 = היכנסו בשיטה אחרת שיש לכם.
error-sign-in-another-way-do-2 = מחקו את מפתח הגישה הישן: ב-Authenticator הקישו על חשבון העבודה, אחר כך על { $auth-settings } ואז על { $auth-delete-passkey }. אם הוא מופיע גם בדף { $ms-security-info }, מחקו אותו גם שם.
error-sign-in-another-way-do-3 = צרו מפתח גישה חדש בעזרת התוכנה הזו.
error-sign-in-another-way-do-4 = אם אין לכם דרך אחרת להיכנס, שלחו לתמיכה הטכנית את ההודעה שהתוכנה הזו הכינה.
error-sign-in-another-way-it = מפתח הגישה שבמכשיר כבר לא בתוקף בחשבון הזה. המשתמש נכנס בשיטה אחרת או עם TAP, מסיר את מפתח הגישה הישן ונרשם מחדש.

## 13 passkey-no-longer-usable (high)

error-passkey-no-longer-usable-title = מפתח הגישה הזה הוסר מהחשבון שלכם
error-passkey-no-longer-usable-meaning = מפתח הגישה הישן עדיין בטלפון, אבל החשבון שלכם כבר לא מכיר אותו. צריך רק מפתח חדש.
error-passkey-no-longer-usable-do-1 = ב-Authenticator הקישו על חשבון העבודה, אחר כך על { $auth-settings } ואז על { $auth-delete-passkey }.
error-passkey-no-longer-usable-do-2 = צרו מפתח גישה חדש בעזרת התוכנה הזו.
error-passkey-no-longer-usable-do-3 = אם אי אפשר להיכנס בלי הישן, שלחו לתמיכה הטכנית את ההודעה שהתוכנה הזו הכינה.
error-passkey-no-longer-usable-it = מפתח הגישה נמחק בשרת ונשאר בטלפון. המשתמש מוחק את העותק המקומי ונרשם מחדש. אם לא נותרה שיטה אחרת, יש להנפיק TAP.

## 14 phone-option-or-qr-missing (high)

error-phone-option-or-qr-missing-title = המחשב לא מציע את הטלפון שלכם
error-phone-option-or-qr-missing-meaning = קוד ה-QR מופיע רק כשהמחשב והטלפון יכולים לזהות זה את זה. לרוב ה-Bluetooth כבוי או לא מותר, או שהטלפון רחוק מדי.
error-phone-option-or-qr-missing-do-1 = הפעילו Bluetooth במחשב ובטלפון. אין צורך לבצע התאמה ביניהם.
error-phone-option-or-qr-missing-do-2 = הניחו את הטלפון ליד המחשב ובדקו ששניהם מחוברים לאינטרנט. אחר כך חפשו שוב את { $ms-phone-option }.
error-phone-option-or-qr-missing-do-3 = עדיין לא מופיע? חזרו אחורה בתוכנה הזו ובחרו דרך בלי קוד QR. לא צריך בה Bluetooth.
error-phone-option-or-qr-missing-do-4 = אם לא מוצעת לכם דרך אחרת, שלחו לתמיכה הטכנית את ההודעה שהתוכנה הזו הכינה.
error-phone-option-or-qr-missing-it = ה-Bluetooth כבוי, אסור לפי מדיניות או מחוץ לטווח, או שאחד המכשירים לא מחובר. אפשר להתיר Bluetooth רק למפתחות גישה: ServicesAllowedList עם השירותים 0000FFFD-0000-1000-8000-00805F9B34FB ו-0000FFF9-0000-1000-8000-00805F9B34FB. המסלול בתוך האפליקציה והמעבר מהמחשב לאפליקציה לא דורשים Bluetooth.

## 15 stuck-connecting-to-device (medium)

error-stuck-connecting-to-device-title = המחשב והטלפון לא מצליחים להתחבר זה לזה
error-stuck-connecting-to-device-meaning = קוד ה-QR נקרא, אבל החיבור לא נוצר. לרוב הרשת חוסמת אותו, ואתם לא יכולים לראות את זה.
error-stuck-connecting-to-device-do-1 = בטלו, בדקו שה-Bluetooth פועל בשני המכשירים, ונסו עוד פעם אחת.
error-stuck-connecting-to-device-do-2 = אם מותר לכם, נסו ברשת אחרת.
error-stuck-connecting-to-device-do-3 = או חזרו אחורה בתוכנה הזו ובחרו דרך בלי קוד QR.
error-stuck-connecting-to-device-do-4 = שלחו לתמיכה הטכנית את ההודעה שהתוכנה הזו הכינה, כדי שיפתחו את הרשת.
error-stuck-connecting-to-device-it = כנראה שרתי המנהרה (tunnel) של מסלול ה-QR חסומים, או שהתעבורה אליהם מיורטת. יש לאפשר את cable.ua5v.com (Android), cable.auth.com, app-site-association.cdn-apple.com ו-app-site-association.networking.apple (iPhone ו-iPad) מהמחשב ומהטלפון, בלי proxy ובלי בדיקת TLS. ה-Bluetooth חייב לפעול בשני המכשירים.

## 16 tap-blocked-by-policy (high)

error-tap-blocked-by-policy-title = הקוד הזמני לא התקבל
error-tap-blocked-by-policy-meaning = ייתכן שכבר השתמשו בקוד, או שהוא לא מתאים להגדרות של החברה שלכם. לא עשיתם שום דבר לא בסדר, ואתם צריכים קוד חדש.
error-tap-blocked-by-policy-do-1 = אל תזינו שוב את אותו קוד.
error-tap-blocked-by-policy-do-2 = בקשו מהתמיכה הטכנית { $ms-temporary-access-pass } חדש ושלחו להם את ההודעה שהתוכנה הזו הכינה.
error-tap-blocked-by-policy-do-3 = השתמשו בקוד החדש בטלפון, לא במחשב הזה. אם גם הוא לא מתקבל, פנו שוב לתמיכה הטכנית.
error-tap-blocked-by-policy-it = המשתמש לא נכלל בהיקף מדיניות Temporary Access Pass, או שהקוד רב-פעמי בעוד שהמדיניות מחייבת חד-פעמי, או שכבר נעשה בו שימוש. יש לתקן את המדיניות ולהנפיק קוד חדש. קוד חד-פעמי צריך לנצל בטלפון.

## 17 tap-not-offered (high)

error-tap-not-offered-title = דף הכניסה לא מבקש את הקוד הזמני שלכם
error-tap-not-offered-meaning = קוד חדש עשוי להתחיל לפעול רק אחרי כמה דקות. ייתכן גם שהוא כבר נוצל, או שהחשבון שלכם עוד לא הוגדר לזה.
error-tap-not-offered-do-1 = המתינו כמה דקות, ואז התחילו את הכניסה מחדש.
error-tap-not-offered-do-2 = חפשו בדף הכניסה { $ms-use-tap-instead } או מילים דומות.
error-tap-not-offered-do-3 = אם זה לא מופיע, שלחו לתמיכה הטכנית את ההודעה שהתוכנה הזו הכינה ובקשו שיבדקו את הקוד.
error-tap-not-offered-it = המשתמש לא נכלל בהיקף מדיניות Temporary Access Pass, או שהקוד נוצל, או שהוא עוד לא שוכפל בין השרתים (דקות). יש לבדוק את ההיקף ואת מצב הקוד ולהנפיק קוד חדש לפי הצורך.

## 18 tap-guest-refused (high)

error-tap-guest-refused-title = אורחים לא יכולים לקבל קוד זמני
error-tap-guest-refused-meaning = החשבון שלכם כאן הוא חשבון אורח מארגון אחר, ואי אפשר לתת קוד כזה לאורחים. זו מדיניות כללית, והיא לא קשורה אליכם אישית.
error-tap-guest-refused-do-1 = בקשו עזרה בכניסה מהתמיכה הטכנית בארגון שלכם, שאליו שייך החשבון.
error-tap-guest-refused-do-2 = ספרו גם לתמיכה הטכנית כאן, ושלחו להם את ההודעה שהתוכנה הזו הכינה.
error-tap-guest-refused-it = אי אפשר להוסיף Temporary Access Pass לאורח חיצוני, ואורחים לא יכולים לרשום מפתחות גישה בדייר המארח (resource tenant). על המשתמש לבצע MFA בדייר הבית (home tenant).

## 19 more-information-required (medium)

error-more-information-required-title = החברה שלכם מבקשת שתוסיפו שיטת כניסה
error-more-information-required-meaning = זו לא שגיאה, ולא עשיתם שום דבר לא בסדר. Microsoft מציגה את הדף הזה כשהחברה שלכם רוצה שהחשבון שלכם יהיה בטוח יותר.
error-more-information-required-do-1 = הדף הופיע כשנכנסתם בעצמכם לחשבון העבודה? אז לחצו על { $ms-next }. ברוב החברות הדף הבא נמצא בכתובת mysignins.microsoft.com.
error-more-information-required-do-2 = אם הוא רוצה להציג לכם קוד QR, נסו את { $ms-different-method } ואז את { $ms-passkey-in-authenticator }.
error-more-information-required-do-3 = אם אתם לא בטוחים שהדף אמיתי, סגרו אותו ושאלו את התמיכה הטכנית.
error-more-information-required-it = הרישום נאכף בזמן הכניסה (interrupt mode), אין תקלה. גרסת מפתח הגישה של האשף עלולה להתחיל את מסלול WebAuthn, שנכשל כשיש attestation: במקרה כזה המשתמש בוחר שיטה אחרת ואז Passkey in Microsoft Authenticator.

## 20 restored-account-needs-sign-in (high)

error-restored-account-needs-sign-in-title = החשבון שלכם שוחזר מגיבוי ונדרשת כניסה אחת
error-restored-account-needs-sign-in-meaning = המילים האדומות הן רק תזכורת. שם החשבון שוחזר לטלפון הזה, אבל המפתחות שלו לא.
error-restored-account-needs-sign-in-do-1 = הקישו על החשבון עם המילים האדומות { $auth-sign-in-to-add }.
error-restored-account-needs-sign-in-do-2 = היכנסו. אחר כך אפשר להמשיך ביצירת מפתח הגישה.
error-restored-account-needs-sign-in-do-3 = אם אי אפשר להיכנס, שלחו לתמיכה הטכנית את ההודעה שהתוכנה הזו הכינה ובקשו { $ms-temporary-access-pass }.
error-restored-account-needs-sign-in-it = החשבון שוחזר מגיבוי של Authenticator, שלעולם לא כולל מפתחות גישה. המשתמש נכנס לחשבון פעם אחת ואז רושם מפתח גישה חדש. אם לא נותרה שיטה אחרת, יש להנפיק TAP.

## 21 no-passkeys-available (high)

error-no-passkeys-available-title = לא נמצא מפתח גישה בטלפון
error-no-passkeys-available-meaning = אולי חסר משהו קטן, כמו נעילת מסך או אינטרנט. בטלפון חדש זה רגיל: מפתחות גישה לא עוברים מהטלפון הישן.
error-no-passkeys-available-do-1 = בדקו שיש בטלפון נעילת מסך.
error-no-passkeys-available-do-2 = בדקו שה-Bluetooth והאינטרנט פועלים, בטלפון ובמחשב. אחר כך נסו שוב.
error-no-passkeys-available-do-3 = טלפון חדש? התחילו את התוכנה הזו מההתחלה וצרו מפתח גישה חדש. שמרו את הטלפון הישן עד שתסיימו, אם הוא עדיין אצלכם.
error-no-passkeys-available-do-4 = אם אין לכם דרך אחרת להיכנס, בקשו מהתמיכה הטכנית { $ms-temporary-access-pass } ושלחו להם את ההודעה שהתוכנה הזו הכינה.
error-no-passkeys-available-it = אין בטלפון מפתח גישה שמיש: אין נעילת מסך, חסרים Bluetooth או אינטרנט, או שמפתח הגישה נשאר בטלפון הישן (הוא לעולם לא נכלל בגיבוי של Authenticator). יש להנפיק TAP כדי שהמשתמש יוכל להירשם מחדש.

## 22 rooted-or-jailbroken (high)

error-rooted-or-jailbroken-title = Authenticator לא סומכת על המערכת של הטלפון הזה
error-rooted-or-jailbroken-meaning = נראה שהמערכת של הטלפון הזה שונתה. Microsoft כבר לא מאפשרת חשבונות עבודה בטלפונים כאלה, והחברה שלכם לא יכולה לבטל את זה.
error-rooted-or-jailbroken-do-1 = אל תגדירו את מפתח הגישה בטלפון הזה.
error-rooted-or-jailbroken-do-2 = אם יש לכם טלפון אחר, השתמשו בו והתחילו את התוכנה הזו מחדש.
error-rooted-or-jailbroken-do-3 = אם לא, שלחו לתמיכה הטכנית את ההודעה שהתוכנה הזו הכינה ושאלו אם אפשר להציע לכם דרך אחרת, למשל מפתח אבטחה.
error-rooted-or-jailbroken-it = Authenticator זיהתה טלפון שעבר jailbreak או root. בשנת 2026 Microsoft הפעילה אזהרה, אחר כך חסימה של רישום וכניסה, ואז מחיקה של פרטי הכניסה של Entra. זה פועל תמיד ואי אפשר לבטל אותו. נדרש טלפון אחר או מפתח אבטחה.

## 23 not-allowed-error (high)

error-not-allowed-error-title = השלב נקטע באמצע
error-not-allowed-error-meaning = הוא בוטל, נמשך יותר מדי זמן, או שחלון אחר הופיע מעליו. זה קורה בקלות ושום דבר לא התקלקל.
error-not-allowed-error-do-1 = בטלו את נעילת הטלפון והניחו אותו לידכם.
error-not-allowed-error-do-2 = נסו שוב, לאט. השאירו את חלון הדפדפן בחזית ואל תלחצו בשום מקום אחר עד הסוף.
error-not-allowed-error-do-3 = אם זה ממשיך לקרות, שלחו לתמיכה הטכנית את ההודעה שהתוכנה הזו הכינה.
error-not-allowed-error-it = NotAllowedError פירושה ביטול, פקיעת זמן, אובדן מיקוד או כשל של CTAP. ב-Windows הפרטים נמצאים ביומן האירועים Microsoft-Windows-WebAuthN/Operational.

## 24 something-went-wrong (medium)

error-something-went-wrong-title = הדף של Microsoft לא אמר מה הבעיה
error-something-went-wrong-meaning = להודעה הזו יכולות להיות סיבות רבות. לעתים קרובות מפריע מפתח גישה מניסיון קודם או מאפליקציה אחרת, וזו לא אשמתכם.
error-something-went-wrong-do-1 = בדקו בדף { $ms-security-info } וב-Authenticator. אם ניסיון קודם השאיר מפתח גישה, מחקו אותו.
error-something-went-wrong-do-2 = נסו שוב בדפדפן אחר, בחלון רגיל.
error-something-went-wrong-do-3 = אם זה עדיין נכשל, שלחו לתמיכה הטכנית את ההודעה שהתוכנה הזו הכינה.
error-something-went-wrong-it = הודעה כללית, שנגרמת לרוב בגלל פרטי כניסה מהמאגר (vault) הלא נכון. יש למחוק מפתחות גישה ישנים, לנסות דפדפן אחר ולבדוק את יומני הכניסה והביקורת בזמן הניסיון.

## 25 method-missing-in-list (high)

error-method-missing-in-list-title = מפתחות גישה ב-Authenticator לא מופעלים בחשבון שלכם
error-method-missing-in-list-meaning = האפשרות { $ms-passkey-in-authenticator } לא מוצעת לחשבון שלכם. זו הגדרה של החברה, ואתם לא יכולים לשנות אותה בעצמכם.
error-method-missing-in-list-do-1 = אל תבחרו במקומה { $ms-plain-passkey }. מפתח הגישה עלול להישמר באפליקציה הלא נכונה.
error-method-missing-in-list-do-2 = שלחו לתמיכה הטכנית את ההודעה שהתוכנה הזו הכינה. הם יכולים להפעיל את זה עבורכם.
error-method-missing-in-list-it = יש לבדוק ש-Passkey (FIDO2) מופעל, שהמשתמש נמצא בקבוצה כלולה ולא בקבוצה מוחרגת (ההחרגה גוברת), ש-Allow self-service set up מוגדר כ-Yes, ושפרופיל מפתחות הגישה של המשתמש מאפשר את ה-AAGUIDs של Authenticator.

## 26 code-53000-device-not-compliant (high)

error-code-53000-device-not-compliant-title = החברה שלכם מאפשרת כאן רק מכשירים שנבדקו
error-code-53000-device-not-compliant-meaning = לפי כלל של החברה, המכשיר צריך קודם לעמוד בדרישות מסוימות. לא עשיתם שום דבר לא בסדר.
error-code-53000-device-not-compliant-do-1 = עצרו כאן. ניסיון נוסף לא ישנה את זה.
error-code-53000-device-not-compliant-do-2 = שלחו לתמיכה הטכנית את ההודעה שהתוכנה הזו הכינה, עם המספר 53000.
error-code-53000-device-not-compliant-it = קוד 53000 (DeviceNotCompliant): דרישת מכשיר תואם (compliant device) לא מתקיימת. יש להביא את המכשיר לעמידה בדרישות או להחריג את הרישום. Microsoft מתעדת לשם כך את Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b). יש לבדוק זאת בדייר (tenant) שלכם.

## 27 code-53001-device-not-domain-joined (high)

error-code-53001-device-not-domain-joined-title = כלל שמיועד למחשבי החברה הופעל על המכשיר שלכם
error-code-53001-device-not-domain-joined-meaning = הכלל דורש מחשב ששייך לרשת החברה. טלפון לא יכול לעמוד בזה, ולכן אין לכם דרך לפתור את זה.
error-code-53001-device-not-domain-joined-do-1 = עצרו כאן. ניסיון נוסף לא ישנה את זה.
error-code-53001-device-not-domain-joined-do-2 = שלחו לתמיכה הטכנית את ההודעה שהתוכנה הזו הכינה, עם המספר 53001.
error-code-53001-device-not-domain-joined-it = קוד 53001 (DeviceNotDomainJoined): מופעלת דרישה למכשיר hybrid joined. אין להחיל אותה על טלפונים.

## 28 code-53002-app-not-approved (high)

error-code-53002-app-not-approved-title = כלל של החברה לא מאפשר את האפליקציה הזו
error-code-53002-app-not-approved-meaning = לחברה שלכם יש רשימה של אפליקציות מאושרות, והאפליקציה שבשימוש לא נמצאת בה. זו לא אשמתכם.
error-code-53002-app-not-approved-do-1 = עצרו כאן. ניסיון נוסף לא ישנה את זה.
error-code-53002-app-not-approved-do-2 = שלחו לתמיכה הטכנית את ההודעה שהתוכנה הזו הכינה, עם המספר 53002.
error-code-53002-app-not-approved-it = קוד 53002 (ApplicationUsedIsNotAnApprovedApp): חלה הדרישה approved client app. סיום התמיכה בה הוכרז למרץ 2026, ולכן כדאי להחליף אותה ב-app protection policy. שימו לב שגם בה Authenticator לא יכולה לעמוד, ולכן הרישום חייב להישאר מחוץ לה.

## 29 code-53003-blocked-by-ca (high)

error-code-53003-blocked-by-ca-title = כלל של החברה חסם את הכניסה הזו
error-code-53003-blocked-by-ca-meaning = אחד מכללי האבטחה של החברה שלכם לא אפשר את הכניסה. מכאן אי אפשר לראות איזה, אבל התמיכה הטכנית יכולה.
error-code-53003-blocked-by-ca-do-1 = אם בדף מופיע Correlation ID, העתיקו או צלמו אותו.
error-code-53003-blocked-by-ca-do-2 = שלחו אותו לתמיכה הטכנית יחד עם ההודעה שהתוכנה הזו הכינה.
error-code-53003-blocked-by-ca-it = קוד 53003 (BlockedByConditionalAccess): מדיניות כלשהי של גישה מותנית (Conditional Access). שם המדיניות מופיע ביומן הכניסה, ואפשר לחפש אותו לפי ה-Correlation ID. אם האפליקציה היא Microsoft Authenticator והמשאב הוא ea890292-c8c8-4433-b5ea-b09d0668e1a6, ייתכן שנחסם רישום מפתח הגישה. יש לבדוק גם אם יש חסימה של סוגי מכשירים (device platforms).

## 30 code-53004-53011-risk (high)

error-code-53004-53011-risk-title = Microsoft עצרה את זה כדי להגן על החשבון שלכם
error-code-53004-53011-risk-meaning = Microsoft מזהה סיכון ורוצה שהתמיכה הטכנית תבדוק קודם. זה לבדו לא אומר שטעיתם.
error-code-53004-53011-risk-do-1 = אל תמשיכו לנסות.
error-code-53004-53011-risk-do-2 = פנו בהקדם לתמיכה הטכנית, ושלחו להם את ההודעה שהתוכנה הזו הכינה.
error-code-53004-53011-risk-it = קוד 53004 (ProofUpBlockedDueToRisk) או קוד 53011: הרישום חסום בגלל סיכון. יש לבדוק את הסיכון ולטפל בו, ואז לאפשר למשתמש לנסות שוב.

## 31 code-53009-app-protection (low)

error-code-53009-app-protection-title = ייתכן שכלל על אפליקציות מוגנות מפריע
error-code-53009-app-protection-meaning = לעתים קרובות המספר הזה אומר שהחברה שלכם דורשת אפליקציה עם הגנה מיוחדת. בדרך כלל אין לכם אפשרות לשנות את זה.
error-code-53009-app-protection-do-1 = עצרו כאן בינתיים.
error-code-53009-app-protection-do-2 = שלחו לתמיכה הטכנית את ההודעה שהתוכנה הזו הכינה, עם המספר 53009.
error-code-53009-app-protection-it = לפי דיווחים, 53009 מצביע על כך שחסרה מדיניות הגנת אפליקציות של Intune (app protection policy). המקור לא אומת. Authenticator לא יכולה לעמוד בדרישה הזו: יש למצוא את המדיניות ביומן הכניסה, ואז להשתמש במסנן אפליקציות (app filter), בשילוב OR עם compliant device או בהחרגה של הרישום.

## 32 code-530035-security-defaults (high)

error-code-530035-security-defaults-title = ההגנה הבסיסית של החברה חסמה את הכניסה הזו
error-code-530035-security-defaults-meaning = החברה שלכם משתמשת בהגנה הבסיסית של Microsoft, והיא לא אפשרה כאן את הכניסה. לא עשיתם שום דבר לא בסדר.
error-code-530035-security-defaults-do-1 = עצרו כאן. ניסיון נוסף כנראה לא ישנה את זה.
error-code-530035-security-defaults-do-2 = שלחו לתמיכה הטכנית את ההודעה שהתוכנה הזו הכינה, עם המספר 530035.
error-code-530035-security-defaults-it = קוד 530035 (BlockedBySecurityDefaults): ברירות המחדל של האבטחה (security defaults) בדייר חוסמות את הכניסה. לא ידוע לנו על פתרון מתועד לשלב הזה. יש לבדוק ביומן הכניסה מה נדחה.

## 33 code-135010-key-not-found (medium)

error-code-135010-key-not-found-title = החשבון שלכם לא מכיר את מפתח הגישה הזה
error-code-135010-key-not-found-meaning = יש בטלפון מפתח גישה, אבל הוא כנראה כבר לא רשום בחשבון שלכם. מפתח חדש יפתור את זה.
error-code-135010-key-not-found-do-1 = ב-Authenticator הקישו על חשבון העבודה, אחר כך על { $auth-settings } ואז על { $auth-delete-passkey }.
error-code-135010-key-not-found-do-2 = צרו מפתח גישה חדש בעזרת התוכנה הזו.
error-code-135010-key-not-found-do-3 = אם זה נכשל, שלחו לתמיכה הטכנית את ההודעה שהתוכנה הזו הכינה, עם המספר 135010.
error-code-135010-key-not-found-it = קוד 135010 (KeyNotFound): המפתח לא מוכר ל-Entra (קוד מתיעוד ישן יותר). המשתמש מוחק את מפתח הגישה המקומי ונרשם מחדש.

## 34 android14-no-provider-switch (high)

error-android14-no-provider-switch-title = בטלפון הזה אין מתג עבור Authenticator
error-android14-no-provider-switch-meaning = יצרנים מסוימים השמיטו את המתג הזה מ-Android 14. שום אפליקציה לא יכולה להוסיף אותו, כך שלא פספסתם כלום.
error-android14-no-provider-switch-do-1 = השתמשו קודם בחיפוש שבהגדרות הטלפון והקלידו { $android-search-passkey }.
error-android14-no-provider-switch-do-2 = אם לא מופיעה רשימה עם { $auth-name }, חפשו עדכון מערכת והתקינו Android 15 ומעלה, אם הטלפון מציע אותו.
error-android14-no-provider-switch-do-3 = אין עדכון? השתמשו בטלפון אחר, או שלחו לתמיכה הטכנית את ההודעה שהתוכנה הזו הכינה ובקשו מפתח אבטחה.
error-android14-no-provider-switch-it = ב-Android 14 התכונה Credential Manager הייתה אופציונלית ליצרנים, ובחלק מהטלפונים היא חסרה. ההמלצה של Microsoft היא Android 15. לבדיקת טלפון: adb shell pm has-feature android.software.credentials. אחרת יש להציע מפתח אבטחה או טלפון אחר.

## 35 attestation-service-down (high)

error-attestation-service-down-title = לא ניתן היה להשלים בדיקה של הטלפון
error-attestation-service-down-meaning = Apple או Google צריכות לאשר דרך האינטרנט שהטלפון שלכם מקורי. השירות הזה יכול להיות עמוס או לא זמין לזמן מה, וזה לא קשור אליכם.
error-attestation-service-down-do-1 = בדקו שהטלפון מחובר לאינטרנט.
error-attestation-service-down-do-2 = המתינו קצת, ואז נסו שוב.
error-attestation-service-down-do-3 = אם זה נכשל גם אחר כך, שלחו לתמיכה הטכנית את ההודעה שהתוכנה הזו הכינה.
error-attestation-service-down-it = כשנאכפת attestation, הטלפון פונה באינטרנט אל Apple (App Attest) או אל Google (Play Integrity ו-key attestation). יש לבדוק את הדף https://developer.apple.com/system-status ואת הדף https://status.play.google.com ולוודא שהרשת של הטלפון מגיעה לשירותים האלה.

## 36 company-portal-too-old (high)

error-company-portal-too-old-title = אפליקציה אחרת של החברה בטלפון ישנה מדי
error-company-portal-too-old-meaning = האפליקציה Company Portal בטלפון שלכם היא בגרסה ישנה, והיא מונעת את ההגדרה של Authenticator. עדכון יפתור את זה.
error-company-portal-too-old-do-1 = פתחו את חנות האפליקציות בטלפון, חפשו Company Portal ועדכנו אותה.
error-company-portal-too-old-do-2 = חזרו אל Authenticator ונסו שוב.
error-company-portal-too-old-do-3 = אם אי אפשר לעדכן אותה, שלחו לתמיכה הטכנית את ההודעה שהתוכנה הזו הכינה.
error-company-portal-too-old-it = בטלפוני Android עם Company Portal בגרסה נמוכה מ-2111 (5.0.5333.0) אי אפשר לרשום את Authenticator. יש להפיץ את העדכון.

## 37 naming-page-hangs (low)

error-naming-page-hangs-title = דף בחירת השם לא מתקדם
error-naming-page-hangs-meaning = לעתים קרובות מפתח הגישה כבר נשמר, אף שהדף ממשיך להיטען. כנראה עשיתם הכול נכון.
error-naming-page-hangs-do-1 = פתחו את הדף { $ms-security-info } בכרטיסייה חדשה ובדקו אם מפתח הגישה מופיע ברשימה.
error-naming-page-hangs-do-2 = אם הוא שם, סגרו את הדף התקוע. אפשר להמשיך לבדיקה האחרונה בתוכנה הזו.
error-naming-page-hangs-do-3 = אם הוא לא שם, נסו עוד פעם אחת. אם זה לא עוזר, שלחו לתמיכה הטכנית את ההודעה שהתוכנה הזו הכינה.
error-naming-page-hangs-it = לפי דיווחים, דף בחירת השם באשף שבדפדפן נתקע לפעמים אף שמפתח הגישה קיים. יש לבדוק את שיטות האימות של המשתמש. אם מפתח הגישה חסר שם, המשתמש מוחק את מפתח הגישה המקומי ונרשם בתוך Authenticator.

## 38 windows-whfb-credential-exists (high)

error-windows-whfb-credential-exists-title = המחשב ניסה לשמור את מפתח הגישה אצלו
error-windows-whfb-credential-exists-meaning = Windows רצתה לשמור את מפתח הגישה במחשב הזה, וכבר יש לכם בו כניסה מהסוג הזה. מפתח הגישה שאתם רוצים שייך לטלפון.
error-windows-whfb-credential-exists-do-1 = בטלו והתחילו מחדש.
error-windows-whfb-credential-exists-do-2 = בחרו { $ms-passkey-in-authenticator }. אם Windows שואלת איפה לשמור את מפתח הגישה, בחרו בטלפון, לא ב-Windows.
error-windows-whfb-credential-exists-do-3 = אם הטלפון לא מוצע לכם, חזרו אחורה בתוכנה הזו ובחרו בדרך שבתוך Authenticator. אם גם זה נכשל, שלחו לתמיכה הטכנית את ההודעה שהתוכנה הזו הכינה.
error-windows-whfb-credential-exists-it = רישום של Microsoft Entra passkey ב-Windows נכשל כשלאותו חשבון כבר קיימים פרטי כניסה של Windows Hello for Business. על המשתמש לבחור בטלפון, ועדיף דרך Passkey in Microsoft Authenticator.
