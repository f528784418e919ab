# The window: pages, controls, notes. One idea a sentence; the reader may be nervous and in a second language.

app-name = Passkey Companion

next = Continue
back = Back
not-sure = Not sure
copied = Copied
copy-message = Copy this message
verbatim = { $text }

page-welcome = Welcome
page-phone = Your phone
page-sign-in = How you sign in
page-plan = Your way
page-ready = Get ready
page-on-phone = On your phone
page-create = Create the passkey
page-verify = Make sure
page-done = Done

time-left = { $minutes ->
    [one] About one minute left
   *[other] About { $minutes } minutes left
}
chip-change = Change: { $answer }

rail-name = Steps

## Welcome

welcome-title = Get your passkey
welcome-lead = A passkey lets you sign in at work with your phone instead of a password. We take you there step by step.
welcome-time = It usually takes five to fifteen minutes.
welcome-phone = You need your phone beside you: an iPhone with iOS { $ios } or an Android phone with Android { $android }, or later.
welcome-privacy = We never ask for your name, your password or a code. Nothing you answer leaves this computer.
welcome-help = Whatever message appears, one click explains it and says who can fix it.
welcome-language = Language
no-font = This computer has no font for it
welcome-start = Start
welcome-continue = Go on where you were
about-button = About this program
language-en = English
language-de = Deutsch
language-fr = Français
language-es = Español
language-pt-BR = Português (Brasil)
language-it = Italiano
language-nl = Nederlands
language-pl = Polski
language-tr = Türkçe
language-ja = 日本語
language-ko = 한국어
language-zh-Hans = 简体中文
language-ar = العربية
language-he = עברית
language-hi = हिन्दी
# Where their own letters cannot be drawn:
language-latin-hi = Hindi
language-latin-ja = Japanese
language-latin-ko = Korean
language-latin-zh-Hans = Chinese (Simplified)

## Your phone

phone-title = Which phone do you have?
phone-lead = The phone that you will use to sign in.
phone-platform = Kind of phone
phone-which = Not sure which one?
phone-which-answer = If there is an apple on the back, it is an iPhone. If not, it is an Android phone: Samsung, Google, Xiaomi or another.
platform-ios = iPhone
platform-ios-text = From Apple
platform-android = Android
platform-android-text = Samsung, Google, Xiaomi and others
phone-maker = Who made it?
phone-maker-lead = The name stands on the back of the phone, or shows when it starts.
phone-maker-more = More makers
maker-other = Another, or not sure
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
maker-degoogled = LineageOS, /e/ or iodé
phone-version-ios = Which iOS?
phone-version-android = Which version?
version-ios = iOS { $number }
version-android = Android { $number }
version-row = { $name }
version-row-android = { $name } (Android { $number })
version-older = Older
phone-where = Where do I find this?
find-version = On your phone, look under { $path }.
find-version-ios = On your iPhone, open Settings and look for the page about the phone. It names the iOS version.
find-version-android = On your phone, open Settings and look for the page about the phone, often the last entry. It names the Android version.
phone-profile = Do your work apps have a small briefcase?
profile-personal = No, or I do not use it
profile-personal-text = Your work account is with your own apps.
profile-work = Yes, my work apps have a briefcase
profile-work-text = Your work account is only on the work side.
profile-both = I use my work account on both sides
profile-both-text = Each side then needs its own passkey.

chip-side-personal = Without a briefcase
chip-side-work = With a briefcase
chip-side-both = Both sides

## Authenticator, while the questions are answered

app-title = Get Microsoft Authenticator
app-lead = Start this now. It loads while you answer a few questions here.
app-next = It is loading, or up to date

## How you sign in

sign-in-title = How do you sign in at work?
sign-in-lead = What do you use besides your password? To add a passkey, Microsoft wants a second proof that it is you.
sign-in-question = Your second proof
proof-app = I approve in an app
proof-app-text = A message on your phone asks you to agree or to enter a number.
proof-code = I type a code from an app
proof-code-text = Six digits that change every half minute.
proof-sms = I get a text message or a call
proof-sms-text = With a code to type, or a key to press.
proof-key = I use a security key
proof-key-text = A small device that you plug in or hold to the phone.
proof-tap = I was given a Temporary Access Pass
proof-tap-text = A code from your helpdesk or manager that works for a limited time.
proof-password = I have only a password
proof-password-text = You are asked for nothing else.
proof-unsure = Not sure
proof-unsure-text = We tell you what to watch for.
pass-keep-title = Do not use your pass yet
pass-keep = Keep it until we tell you where to type it. Used in the wrong place, it may be used up.
pass-kind = How many times can you use your pass?
proof-tap-once = Once, or I do not know
proof-tap-once-text = We treat it as if it worked only once.
proof-tap-multi = Several times
chip-tap-once = It works once
chip-tap-multi = It works several times
chip-managed-yes = Managed phone
chip-managed-no = Not managed
chip-managed-unsure = Not sure whether it is managed
managed-question = Does your company manage this phone?
managed-yes = Yes
managed-no = No, it is my own
managed-unsure = Not sure

## Your way

plan-title = This is your way
plan-have = Have this ready
plan-missing-something = Something is missing?
plan-side = Do your work apps have a small briefcase?
plan-go = I have this, go on
plan-back = Back to where you were
plan-know = Good to know
plan-additions = What will be added to your account?
done-additions = What was added to your account?
plan-additions-note = What exactly appears depends on your company’s settings.
plan-others = Other ways
plan-pick = Choose this way
plan-recommended = Back to the recommended way
plan-missing = A few answers are missing
plan-closed = This way is closed now: { $route }
plan-closed-other = Below is the next best way. All your answers are still there.
plan-closed-none = All your answers are still there.
stop-next = What to do now
stop-others = What else you can do
stop-change = Change my answers
stop-switch-seen = My phone has the switch
handover-label = Message to hand over

## Get ready

ready-title = Have this ready
ready-lead = Then nothing gets in the way later.
ready-computer = This computer
ready-phone = Your phone
ready-tick-all = Tick each line when it is true.
ready-cannot = I cannot tick this
ready-looking = The checks are still running.
ready-again = Check again
ready-red = { $count ->
    [one] One thing stands in the way
   *[other] { $count } things stand in the way
}
ready-red-text = Fix this first. Then check again.
ready-others = { $count ->
    [one] One other check
   *[other] { $count } other checks
}
ready-anyway = Go on anyway
ready-evidence = Details for your helpdesk
ready-evidence-label = Technical details
fix-turn-on = Turn on
fix-open-settings = Open settings
fix-open-portal = Open the page
fix-use-browser = Use this browser
fix-copy = Copy for IT

## Steps

pick-what-you-see = What do you see on your phone?
place-phone = On your phone
place-phone-now = Now take your phone
place-computer = On this computer
place-computer-now = Now back to this computer
dock-beside = Make this window narrow
step-done = Done, next
signed-in = I have signed in
save-title = Check where it is saved
open-my-sign-ins = Open My Sign-Ins
browser-opened = The page is open in your browser. Come back here for the next step.
browser-failed-title = No browser opened
browser-failed = Copy the address below into a browser, or scan the code with another device.
browser-failed-qr = My Sign-Ins
address-label = Address
short-label = Short address
store-qr = Scan to get the app
my-sign-ins-qr = Scan to open My Sign-Ins
clock-sign-in = You have about { $minutes } minutes after you sign in.
clock-pass = You have about { $minutes } minutes after you used your pass.
clock-left = { $minutes ->
    [0] Time may be up
    [one] About one minute to finish
   *[other] About { $minutes } minutes to finish
}
clock-sign-in-over = Time may be up. If you are asked to sign in again, do so and press the button again.
clock-pass-over = Time may be up. If you are asked for the pass again, ask your helpdesk for a new one.
clock-again = I signed in again
phone-language-ask = Is your phone in another language?
phone-language = Language of your phone
phone-language-is = Language of your phone: { $language }
label-english = { $label } (in English)
note-english = * We know this name only in English. Your screen may show it in another language.
note-english-search = * We know this name only in English. Your phone may call it differently. Search its settings for: { $word }

## Make sure

verify-title = Is it there?
verify-lead = One look, and you know that it worked.
verify-question = What do you see?
verify-result-listed = Yes, the passkey is there
verify-result-listed-text = In Microsoft Authenticator.
verify-result-not-listed = No passkey is there
verify-result-not-listed-text = Or a message said that something went wrong.
verify-result-wrong-place = There is one, but not in Authenticator
verify-result-wrong-place-text = It names something else, such as a password manager or Windows Hello.
clean-title = Clean up, then try once more
clean-orphan = A half-made passkey may be left on your phone. It gets in the way of the next one.
clean-orphan-delete = In Authenticator, tap your work account. If it shows a passkey, tap { $settings }, then { $delete }.
clean-message = A message appeared
clean-wrong-place = The passkey was saved in another place. Your company may refuse it there.
clean-wrong-place-delete = On the page { $info }, delete that passkey. Also delete it where it was saved.
clean-wrong-place-next = Next time, choose { $app } when you are asked where to save.
try-again = Try once more
verify-enough-title = You have done enough
verify-enough = You did everything right twice. Something else is in the way that you cannot see from here. Your helpdesk can.

## Done

done-title = You have a passkey
done-lead = It is in Microsoft Authenticator on your phone.
done-tomorrow = The next time you sign in at work
done-tomorrow-1 = Have your phone beside you, with its lock on.
done-tomorrow-2 = When you are asked how to sign in, choose the passkey.
done-tomorrow-3 = Confirm on your phone.
done-pass = Throw away the paper with your pass. You do not need it any more.
done-keep = Keep in mind
done-second-method = Keep a second way to sign in, for the day your phone is lost or broken.
done-new-phone = A new phone? Make a new passkey on it before you wipe the old one. It is not part of any backup.
done-screen-lock = Do not remove the PIN or passcode from your phone. Without it, the passkey may be lost.
done-close = Close
start-over-button = Start over
start-over-title = Start over?
start-over-lead = Your answers on this computer are deleted. Nothing changes on your account.
start-over-yes = Delete my answers
start-over-no = Keep them
resume-title = Go on where you were?
resume-phone = Answers of an earlier time are here: { $phone }, at “{ $place }”.
resume-lead = Answers of an earlier time are here, at “{ $place }”.
resume-other = I am somebody else

## Help

help-button = I see something else
help-title = What do you see?
help-lead = Type a few words or a number from the screen.
help-search = Words on the screen
help-common = Often seen
help-found = { $count ->
    [one] One explanation fits
   *[other] { $count } explanations fit
}
help-nothing-title = We do not know this message
help-nothing = Try fewer words, or a number from it. If it keeps coming, ask your helpdesk and read the message to them.
help-do = What you can do
help-on-screen = On the screen: { $quote }
help-back = Back to where I was

## Messages to hand over

message-hello = Hello, I am setting up a passkey in Microsoft Authenticator and cannot go on without you.
message-phone = Phone: { $phone }
message-route = Route { $route } is closed: { $reason }
message-error = I see this: { $title }
message-end = (Passkey Companion { $version }, { $reason })
message-cloud-without-passkeys = My account is in the 21Vianet cloud, which has no passkeys. Which other sign-in method should I use?
message-phone-too-old = My phone is older than iOS { $ios } or Android { $android }. Can I get a security key, or another phone?
message-phone-not-supported = My phone cannot keep a passkey in Authenticator. Can I get a security key, or another phone?
message-phone-usually-too-old = My phone is probably older than Android { $android }. Can I get a security key, or another phone?
message-switch-missing = My phone has Android 14 and may lack the switch for credential providers. Can I get a security key, or another phone?
message-no-second-proof = I have only a password. I need a Temporary Access Pass, or another second method, before I can add a passkey.
message-pass-not-issued-here = I was given a code, but Temporary Access Passes are declared as not in use. What is my code for?
message-passkey-already-demanded = Passkeys are already enforced for me and I have no Temporary Access Pass, so I cannot sign in to register one.
message-phone-sign-in-closed = A rule for compliant devices or app protection closes the sign-in inside Authenticator on my phone, and the other routes are closed too. Please exclude the registration, or tell me how to enrol my phone.
message-phone-management-unknown = Is my phone managed by the company? The declared rules let only managed phones sign in.
message-pass-would-be-lost = The open routes would spend a one-time Temporary Access Pass in the wrong place. I need one that can be used more than once.
message-remote-session = Only the QR route is open for me, and I am working through a remote session. Where is a computer with Bluetooth that I can sit at?
message-computer-cannot = Only the QR route is open for me, and this computer has no Bluetooth or too old a system.
message-no-allowed-route = The declared settings leave no route open for me.
message-result-not-listed = I went through the registration twice and no passkey is listed.
message-result-wrong-place = Twice my passkey was saved outside Authenticator.

## About

about-title = About Passkey Companion
about-lead = It helps you set up a passkey in Microsoft Authenticator, and then gets out of the way.
about-privacy = It asks for no password, code or name, sends no data to anyone and works offline.
about-not-microsoft = It is not made by Microsoft and not affiliated with Microsoft.
about-facts = Menu names change. Every instruction carries its source and the day it was last checked.
about-version = Version { $version }
about-licence = Free software under the MIT or Apache 2.0 licence, at your choice. The typefaces are Inter and Noto Sans, under the SIL Open Font License.

## Notes about the program itself

note-damaged = Your earlier answers could not be read. They were kept aside, and you start afresh.
note-newer = Your earlier answers come from a newer version of this program. They were kept aside, and you start afresh.
note-not-saved = Your answers cannot be saved on this computer. You can go on, but do not close the window.
note-disk-full = The disk is full, so your answers cannot be saved. You can go on, but do not close the window.
note-pretended = Trial run, pretending: { $settings }
note-not-opened = That could not be opened from here. Please open it yourself.
note-dismiss = Dismiss
note-start-failed = Passkey Companion could not open its window. Start it from a console with the word “guide” to read the steps as text.
note-crashed = Passkey Companion has stopped because of an error in the program. Your answers are saved. A record of it is in { $file }.
search-clear = Clear
copy = Copy

## Words for assistive software, and states

light-running = Looking
light-pass = Good
light-warn = Take care
light-fail = In the way
light-skipped = Not needed
light-unknown = Cannot tell
path-name = Where to tap, in order
rail-done = done
message-close = Close

## The drawn phone. Alternatives are read aloud to people who cannot see the drawing.

drawing-iphone = Drawing of an iPhone
drawing-pixel = Drawing of a Pixel phone
drawing-samsung = Drawing of a Samsung phone
drawing-xiaomi = Drawing of a Xiaomi phone
drawing-neutral = Drawing of an Android phone
drawing-play = Play
drawing-pause = Pause
drawing-step = Next picture
drawing-replay = From the start
drawing-list = The page { $title }. Tap { $row }.
drawing-switch = The page { $title }. Turn on { $row }.
drawing-confirm = The question { $title }. Agree to it.
drawing-save = The phone asks where to save. Choose { $place }, none of the others.
drawing-app = The Authenticator app. Tap { $button }.

## The narrow window beside the browser

dock-narrow = Narrow window
dock-full = Full size
dock-front = Stay in front

welcome-organization = Set up for you by { $organization }.
paused-title = Nobody can start at the moment
paused-text = Your organization has paused this. Whoever is under way can finish.
already-done-title = You already have a passkey
already-done-text = Your organization says that your passkey is set up. Go on only if you need another one, for example on a new phone.
support-title = Help from your organization
support-phone = Phone: { $contact }
support-mail = Mail: { $contact }
support-url = Web page: { $contact }
about-it = What your IT department can see
about-it-never = This program does not tell it your answers, your phone or your sign-in: they stay on this computer.
about-it-status = Device management can ask this program how far you are: page, step, times, and why you could not go on.
about-it-kiosk = Nothing is kept on this computer, so there is nothing to see.
about-it-nothing = Your organization has set nothing in this program.
about-it-keys = Your organization has set: { $keys }
