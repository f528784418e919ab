# The steps of a plan: title, and every instruction named in assets/content/flows.toml.
# Placeables are exact names of things on a screen; they come from assets/content/labels.toml.

do-what-you-see = Follow the line that fits your screen:

step-get-authenticator = Get Microsoft Authenticator
step-turn-on-provider = Turn on Authenticator for passkeys
step-open-security-info = Open My Sign-Ins on this computer
step-open-security-info-on-phone = Open My Sign-Ins on your phone
step-choose-method = Choose what to add
step-different-way = Ask for a QR code
step-show-code = Show the QR code
step-scan-code = Scan the QR code
step-save-in-authenticator = Save the passkey in Authenticator
step-name-passkey = Name your passkey
step-open-account = Open your account in Authenticator
step-finish-in-app = Finish in Authenticator
step-verify-in-browser = Let the page find your passkey
step-confirm = Check that the passkey is there
step-work-profile-too = Do the same in your work profile

## Get Microsoft Authenticator

do-install-android = On your phone, open the Play Store and install Microsoft Authenticator.
do-install-no-play = Your phone has no Google Play. If the store on your phone has Microsoft Authenticator, install it from there. If not, ask your helpdesk.
do-install-work = Open the Play Store that has a briefcase on its icon. Install Microsoft Authenticator there.
do-install-ios = On your phone, open the App Store and install Microsoft Authenticator.
do-update-authenticator = Do you already have the app? Update it to the newest version first.
do-company-portal = If your phone also has the app { $portal }, update that too.

## Open My Sign-Ins on this computer

do-open-my-sign-ins = Open My Sign-Ins. Microsoft’s page opens in your browser.
do-normal-window = Use a normal browser window, not a private one.
do-sign-in-computer = Sign in with your work account and confirm it the way you usually do.
do-sign-in-computer-pass = Sign in with your work account. When you are asked for it, type your Temporary Access Pass.

## Open My Sign-Ins on your phone

do-open-my-sign-ins-phone = Scan the code with your phone’s camera, or type the short address into your phone’s browser.
do-chrome-android = This works best in Chrome.
do-sign-in-phone = Sign in with your work account and confirm it the way you usually do.
do-sign-in-phone-pass = Sign in with your work account. When you are asked for it, type your Temporary Access Pass.

## Choose the passkey in Authenticator

do-add-method = Select { $add }.
do-choose-method = Choose { $method }. Do you also see { $plain } on its own? Do not choose it. It saves the passkey in a different place.
do-sign-in-again = If you are asked to sign in again, select { $next } and sign in.
do-create-page = On a page such as { $page }, select { $next }.
do-leave-page-open = When you see { $page }, stop and leave the page open. The next step is in Authenticator.

## QR code

do-having-trouble = Select { $trouble }.
do-different-way = Select { $way }.
do-pick-iphone = Choose { $phone }.
do-pick-android = Choose { $phone }.
do-provider-page = You may see a page such as { $page }. You have already done that. Select { $continue }.
do-devices-ready = You may see a page such as { $page }. Select { $ready }.
do-pick-phone = When you are asked where to save the passkey, choose { $phone }, then { $next }.
do-other-device-first = Does the page want to save on this computer? Look for { $another }, { $more } or { $way }.
do-allow-chrome-mac = If the browser asks whether login.microsoft.com may see your device, allow it.
do-scan-ios = Open the Camera app, not the scanner in Authenticator. Point it at the QR code and tap { $save }.
do-scan-android = Open your phone’s camera and point it at the QR code. Tap what appears.
do-scan-in-app = Nothing happens? In Authenticator, tap { $add }, then { $scan }.
do-scan-work = Use the Authenticator with the briefcase, not the camera: tap { $add }, then { $scan }.
do-save-passkey = On your phone, tap { $save }. You may also have to tap { $continue }.
do-choose-authenticator = Choose { $app }. If you see another name first, look for a way to change it.
do-unlock-phone = Unlock with your finger, your face or your PIN.
do-name = Go back to this computer. At { $name }, type a name that helps you recognize your phone. Then select { $next }.
do-created = When you see { $created }, select { $done }.
do-naming-hangs = Is the page stuck? Open { $info }. If you see the passkey in the list, you can close the page.

## Open your account in Authenticator

do-open-authenticator = On your phone, open Authenticator.
do-open-authenticator-work = On your phone, open the Authenticator with the briefcase.
see-account-new = The page { $page }
see-account-none = No account
see-account-listed = My work account in the list
see-account-restored = My work account, with { $red } in red

do-account-new = You see { $page }: tap { $add }.
do-account-none = No account is listed: tap { $add } or { $plus }, then { $work }, then { $signin }.
do-account-listed = Your work account is listed: tap it, then { $create }.
do-account-restored = You see { $red } in red: tap it and sign in first.
do-confirm-usual = Sign in with your work account and confirm it the way you usually do.
do-confirm-unsure = Sign in with your work account and confirm it. Are you asked for something that you do not have? Stop here. Ask your helpdesk for a Temporary Access Pass.
do-confirm-pass-once = Sign in with your work account. Type your Temporary Access Pass here, on the phone, and nowhere else. It may work only once.
do-confirm-pass = Sign in with your work account. When you are asked for it, type your Temporary Access Pass.
do-consent = If a page such as { $page } lists what will be set up, tap { $continue }.

## Turn on Authenticator for passkeys

do-tap-settings = When Authenticator asks to be turned on for passkeys, tap { $settings }. It takes you to the right place.
do-path = If that does not work, go there yourself:
do-path-by-hand = On your phone, go to:
do-switch = Turn this on. Tap the switch, not the name beside it:
do-confirm-dialog = Your phone asks you to confirm. Agree.
do-fallback = Can’t find the switch?

## Finish in Authenticator

do-back-to-app = Go back to Authenticator and tap { $done }.
do-app-shows = Your account now shows { $passkey } as added. Tap { $done }.

## Let the page find your passkey

do-back-to-page = Go back to the page you left open and select { $next }.
do-page-finds = The page looks for your passkey. When it has found it, select { $done }.

## Check that the passkey is there

do-look-in-app = In Authenticator, open your work account. You should see { $passkey } there.
do-look-in-list = Open the page { $info }. The list should show a passkey in Microsoft Authenticator.

## The same in the work profile

do-work-why = A passkey works only in the profile where it was created. You use your account in both profiles, so the work profile needs its own passkey.
do-work-install = Make sure that Authenticator is installed in the work profile. Its icon has a briefcase.
do-work-create = Open that Authenticator. Tap your work account, then { $create }. Follow the same steps.
do-work-switch = When you turn Authenticator on, look for a tab such as { $work } at the top of the page. Turn on the Authenticator with the briefcase.

## Where the menu is not known

fallback-android-1 = Open Settings on your phone and search for { $word }.
fallback-android-2 = Open the result about passwords or passkeys, not the one under Google.
fallback-android-3 = Look for a list of services or providers and turn on Authenticator.
fallback-android-4 = Is there no such list? The phone maker left it out of this version. Update your phone to Android 15 or later, or ask your helpdesk for a security key.
fallback-android-words = Nothing found? Search for { $second }, then for { $third }.
fallback-ios-1 = Open Settings on your iPhone and search for { $word }.
fallback-ios-2 = Open the result about passwords and turn on the main switch for passwords and passkeys.
fallback-ios-3 = In the list of apps below it, turn on Authenticator.
fallback-ios-4 = Authenticator is not in the list? Open the app once, then look again. On a company phone, your IT may have locked this.

path-try-second = Not there? Try this one:
path-hint = On some phones the names differ a little.
path-hint-low = We are not sure about this phone. Try this first. If it does not fit, read on below.
switch-under = Under { $list }

## What is special about a phone (assets/content/phones.toml, warnings)

phone-warning-samsung-pass = Samsung Pass is often shown first. Whenever you are asked where to save, choose Authenticator.
phone-warning-settings-button-may-miss = The button in Authenticator may open the wrong page on some Galaxy phones. If so, follow the menus shown here.
phone-warning-one-other-manager = On iOS 17, turning on Authenticator may turn off another password app. You can turn that back on later.
phone-warning-update-from-14 = On Android 14 some phones lack this switch. An update to Android 15 usually brings it.
phone-warning-page-missing-or-crashes = On HyperOS 1, this page may be missing or may close by itself. If so, update your phone.
phone-warning-search-fails = The search in Settings may not find this page. Follow the menus instead.
phone-warning-china-rom = Phones sold in China often put their own password app first. Try once. If the switch does not stay on, use another phone or ask your helpdesk for a security key.
phone-warning-switch-resets = After a restart, the switch may be off again. Check it before you go on.
phone-warning-tap-the-switch = Tap the switch itself. Tapping the name may do nothing.
phone-warning-save-window-crashes = On HyperOS 3 the window that asks where to save may close at once. If so, try again once, then ask your helpdesk.
phone-warning-save-window-blocked = If no window opens when you save, allow Authenticator to open windows in the background. Also remove its battery limit.
phone-warning-google-takes-over = Your phone may still offer Google’s password manager. Choose Authenticator.
phone-warning-provider-not-listed = On some of these phones, Authenticator may be missing from the list. Open the app once, then look again.
phone-warning-kiosk-or-shared = This looks like a shared work phone. A passkey belongs to one person. Ask your helpdesk before you go on.
phone-warning-no-qr = This phone cannot use the QR code.
phone-warning-rooted = Authenticator does not work on phones whose system was changed (“rooted” phones).
