# The plan, its reasons, and every stop. Named after the ids in src/enroll/.

mark-label-open = “
mark-label-close = ”

## Routes

route-app = On your phone, in Authenticator
route-phone-browser = On your phone, starting in the browser
route-handoff = Starting on this computer, finishing on your phone
route-qr = On this computer, with a QR code
route-app-short = Everything happens in one app. No Bluetooth, no QR code.
route-phone-browser-short = You start on Microsoft’s page in your phone’s browser and finish in the app.
route-handoff-short = You start on Microsoft’s page here and finish in the app. Microsoft’s page then checks that it worked.
route-qr-short = Your phone scans a QR code from this screen. The phone and the computer both need Bluetooth.

## Why a route is open

reason-recommended = Microsoft recommends this way. It works even if your company checks passkeys very strictly.
reason-recommended-alone = Microsoft recommends this way.
reason-no-bluetooth-needed = It needs no Bluetooth and no QR code.
reason-works-with-attestation = It works even if your company checks where the passkey is created.
reason-pass-used-on-phone = Your Temporary Access Pass is used right where it is needed: on your phone.
reason-no-phone-sign-in = Your company lets only managed phones sign in. This way needs no sign-in on the phone.
reason-organisation-prefers = Your company prefers this way.
reason-you-chose = You chose this way.
reason-attestation-off = Your company allows this way.

## Why a route is closed

reason-attestation-enforced = Your company checks where the passkey is created. This way does not pass the check and leaves a passkey that you cannot use.
reason-attestation-unknown = We do not know whether your company checks where the passkey is created. If it does, this way does not work and leaves a passkey that you cannot use.
reason-one-time-pass = Your Temporary Access Pass may work only once. If you use it here, you cannot use it on your phone.
reason-phone-not-managed = Your company lets only managed phones sign in, and yours is not managed.
reason-phone-management-unknown = Your company lets only managed phones sign in, and we do not know whether yours is managed.
reason-remote-session = You are using this computer from another place. Bluetooth does not reach that far.
reason-phone-cannot-scan = This phone cannot use the QR code.
reason-no-bluetooth = This computer has no Bluetooth.
reason-computer-too-old = The system on this computer is too old for this.
reason-not-allowed = Your company does not use this way.

## What appears on the account

addition-passkey = A passkey in Microsoft Authenticator
addition-passwordless-sign-in = Signing in without a password, by approving on your phone
addition-approvals = Approvals and codes in Authenticator
addition-device = Your phone in your company’s list of devices

## What to know before starting

warning-wrong-place = Your phone or computer may offer other places for the passkey, such as a password manager. Only Authenticator is right.
warning-samsung-pass = Samsung Pass may come first when you save. Choose Authenticator instead.
warning-switch-often-missing = Some phones like yours do not have the switch that lets Authenticator keep passkeys. So first check that you have it.
warning-switch-may-not-hold = On phones like yours the switch often does not stay on. Try once. If it fails, use another phone or ask for a security key.
warning-shared-device = This looks like a shared work phone. A passkey belongs to one person. Ask your helpdesk before you start.
warning-path-uncertain = We are not sure about the menus of your phone. If they look different, use the search in Settings.
warning-path-unknown = We do not know the menus of your phone. Use the search in Settings to find the switch.
warning-version-unknown = Your phone needs iOS { $ios } or Android { $android }, or later. Check this first.
warning-proof-unknown = During the setup you must confirm that it is you, for example with an app or a code. If you have only a password, stop. Ask your helpdesk for a Temporary Access Pass.
warning-company-network = Your company allows this only in its own network. Connect this computer and your phone to it.
warning-app-protection = Your company’s rules may stop Authenticator. If you see a message about that, it is not your fault. Search for the message here. Then send IT the text that you find.
warning-text-messages-end = Microsoft is phasing out text messages and calls for sign-in; for most people they end in February 2027. A passkey takes their place.
warning-pass-clock = Start only when you have ten minutes. After you type the pass, you must finish within that time.
warning-both-sides = You use your account in both profiles of your phone. Each profile needs its own passkey. You create the second one at the end.
warning-work-side-may-be-locked = In the work profile, your company may have to allow Authenticator. If the switch is gray, ask your helpdesk.
warning-switch-may-be-locked = Your company manages this phone and may have locked the switch. If it is grey, ask your helpdesk.
warning-altered-phone = Authenticator refuses rooted phones and may take yours for one, because its system is not the maker’s. Your company’s check of the phone can fail too. Try once. If it fails, use another phone or ask for a security key.

## Stops: what it is

stop-cloud-without-passkeys = Passkeys are not available for your account
stop-phone-too-old = This phone’s system is too old for a passkey
stop-phone-not-supported = This phone cannot keep the passkey
stop-phone-usually-too-old = This phone is probably too old for a passkey
stop-switch-missing = This phone may lack the switch for passkeys
stop-no-second-proof = You need one more thing before you start
stop-pass-not-issued-here = We are not sure what your code is
stop-passkey-already-demanded = You need a Temporary Access Pass first
stop-phone-sign-in-closed = Your company’s rules do not let this phone in yet
stop-phone-management-unknown = First find out whether your phone is managed
stop-pass-would-be-lost = Your Temporary Access Pass would be lost
stop-remote-session = Sit at the computer itself
stop-computer-cannot = This computer cannot create the passkey
stop-no-allowed-route = Your company’s settings leave no way open

stop-cloud-without-passkeys-why = Your account is in Microsoft’s cloud operated by 21Vianet in China. It has no passkeys. You did nothing wrong.
stop-phone-too-old-why = Passkeys in Authenticator need iOS { $ios } or later, or Android { $android } or later. Older systems cannot keep a passkey.
stop-phone-not-supported-why = Phones of this kind do not have what Authenticator needs for a passkey. No app or setting can change that.
stop-phone-usually-too-old-why = Phones with this system mostly have Android 13 or older. Passkeys need Android 14 or later.
stop-switch-missing-why = On Android 14, some phones of this brand may not have the switch that lets Authenticator keep passkeys. An update to Android 15 or later solves this.
stop-no-second-proof-why = A password alone is not enough to add a passkey. Microsoft wants you to show a second time that it is you. Without that, you will go round in circles.
stop-pass-not-issued-here-why = Your company says that it does not use Temporary Access Passes. Your code may be something else.
stop-passkey-already-demanded-why = Your company already asks for a passkey at every sign-in. Without a Temporary Access Pass you cannot get in to create one.
stop-phone-sign-in-closed-why = Only managed phones may sign in, and the other ways are closed too. This is not your fault, and trying again will not help.
stop-phone-management-unknown-why = Only phones that your company manages may sign in. We cannot see whether your phone is one of them.
signs-of-management = Your company manages this phone if it gave you the phone, if your work apps have a briefcase, or if you set the phone up for work with the app { $portal }.
stop-pass-would-be-lost-why = The ways your company allows would use up your pass in the wrong place. A pass that works more than once solves this.
stop-remote-session-why = The only way open to you needs Bluetooth between this computer and your phone. But you are using this computer from another place.
stop-computer-cannot-why = The only way open to you needs Bluetooth and a recent system on the computer. This computer does not have both.
stop-no-allowed-route-why = None of the ways that your company allows can work for you. Only IT can change that.

## Stops: who acts, and the next action

owner-user = You can fix this
stop-yours = Your next step
owner-helpdesk = Your helpdesk can fix this
owner-admin = Your IT department can fix this

next-update-phone = Install the newest system update on your phone, then start again here.
next-other-phone = Use another phone with iOS { $ios } or Android { $android }, or later.
next-security-key = Ask your helpdesk for a security key instead.
next-find-version = Look up the version of your phone, then go back and enter it.
next-look-for-switch = Look for the switch yourself. If your phone has the switch, you can go on.
next-ask-for-pass = Ask your helpdesk for a Temporary Access Pass. Do not use it anywhere before you are back here.
next-ask-for-multi-use-pass = Ask your helpdesk for a Temporary Access Pass that works more than once.
next-ask-what-code = Ask your helpdesk what your code is for and how to add a passkey with it.
next-ask-whether-managed = Ask your helpdesk whether your phone is managed by the company, then go back and change your answer.
next-send-to-it = Send the message below to your IT department.
next-use-this-computer = Start this program on the computer in front of you.
next-other-computer = Use a newer computer with Bluetooth.
next-change-answers = If something above is not true, go back and change your answers.

## What to have ready

ready-new-enough = My phone has { $version } or later
ready-new-enough-fix = Look for an update in your phone’s settings. If there is none, ask your helpdesk for a security key.
ready-new-enough-hint = You find the version under { $path }.
ready-switch-there = I found the switch on my phone
ready-switch-there-fix = Update your phone to Android 15 or later, or ask your helpdesk for a security key.
ready-switch-there-hint = Search the phone’s Settings for “passkey”. You should see a list of services where you can turn apps on.
ready-screen-lock = My phone has a PIN, pattern or passcode
ready-screen-lock-fix = Open your phone’s settings. Search for the screen lock or the passcode. Then set one.
ready-screen-lock-hint = Without a screen lock, Authenticator cannot keep a passkey.
ready-bluetooth = Bluetooth on my phone is on
ready-bluetooth-fix = Turn Bluetooth on in your phone’s settings. If that is locked, ask your helpdesk.
ready-bluetooth-hint = Bluetooth only has to be on. You do not need to pair anything.
ready-work-side-on = The work profile of my phone is on
ready-work-side-on-fix = Turn your work apps on in your phone’s settings. If you have no work apps, go back and change your answer.
ready-work-side-on-hint = If the work apps are gray, they are paused. Turn them on.
ready-company-network = My phone and this computer are on the company network
ready-company-network-fix = Come back when you are at work, or ask your helpdesk how to connect.
ready-company-network-hint = Your company allows this only on its own network.
ready-proof-at-hand = { $proof } is ready
ready-proof-at-hand-fix = Get this first, then come back. Your answers stay here. If you lost it, ask your helpdesk.
ready-proof-at-hand-hint = You will be asked for it in a moment.
proof-hand-app = The app I approve with
proof-hand-code = The app that shows my code
proof-hand-sms = The phone that gets my text or call
proof-hand-key = My security key
proof-hand-tap-once = My Temporary Access Pass
proof-hand-tap-multi = My Temporary Access Pass
stop-platform-not-allowed = Your company does not use phones of this kind for passkeys
stop-platform-not-allowed-why = Your company has chosen which kinds of phones may keep the passkey. Yours is not among them. You did nothing wrong.
