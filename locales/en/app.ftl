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
page-plan = Your plan
page-ready = Get ready
page-on-phone = On your phone
page-create = Create the passkey
page-verify = Check
page-done = Done

time-left = { $minutes ->
    [one] About one minute left
   *[other] About { $minutes } minutes left
}
chip-change = Change: { $answer }

rail-name = Steps

## Welcome

welcome-title = Get your passkey
welcome-lead = A passkey lets you sign in at work with your phone instead of a password. We guide you step by step.
welcome-time = It usually takes five to fifteen minutes.
welcome-phone = Keep your phone next to you. You need an iPhone with iOS { $ios } or later, or an Android phone with Android { $android } or later.
welcome-privacy = We never ask for your name, your password or a code. Your answers stay on this computer.
welcome-help = If you see a message that you do not know, click “I see something else”. We explain many messages and say who can help.
welcome-language = Language
no-font = This computer cannot show this language
welcome-start = Start
welcome-continue = Continue where you stopped
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
phone-maker = Which brand is it?
phone-maker-lead = You see the name on the back of the phone, or on the screen when the phone starts.
phone-maker-more = More brands
maker-other = Another brand, or not sure
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
maker-grapheneos = GrapheneOS
phone-version-ios = Which iOS version?
phone-version-android = Which version?
version-ios = iOS { $number }
version-android = Android { $number }
version-row = { $name }
version-row-android = { $name } (Android { $number })
version-older = Older
phone-where = Where do I find this?
find-version = On your phone, look under { $path }.
find-version-ios = On your iPhone, open Settings. Look for the page with information about the phone. There you see the iOS version.
find-version-android = On your phone, open Settings. Look for the page with information about the phone. It is often the last entry. There you see the Android version.
phone-profile = Do your work apps have a small briefcase?
profile-personal = No, or I do not use those apps
profile-personal-text = You use your work account together with your own apps.
profile-work = Yes, my work apps have a small briefcase
profile-work-text = Your work account is only in the work profile.
profile-both = Some do, some do not
profile-both-text = You use your work account in both profiles. Then each profile needs its own passkey.

chip-side-personal = Work apps without a briefcase
chip-side-work = Work apps with a briefcase
chip-side-both = Work apps in both profiles

## Authenticator, while the questions are answered

app-title = Get Microsoft Authenticator
app-lead = Do this now. While the app downloads, you answer a few questions here.
app-next = Downloading or up to date

## How you sign in

sign-in-title = How do you sign in at work?
sign-in-lead = What do you use besides your password? Before you can add a passkey, you must show Microsoft a second time that it is you.
sign-in-question = How do you show that it is you?
proof-app = I approve in an app
proof-app-text = A message on your phone asks you to approve, or to enter a number.
proof-code = I type a code from an app
proof-code-text = Six digits that change every half minute.
proof-sms = I get a text message or a call
proof-sms-text = With a code to type, or a key to press.
proof-key = I use a security key
proof-key-text = A small device that you plug in or hold to the phone.
proof-tap = I was given a Temporary Access Pass
proof-tap-text = A code from your helpdesk or manager that works for a limited time.
proof-password = I have only a password
proof-password-text = When you sign in, you only need your password.
proof-unsure = Not sure
proof-unsure-text = We will tell you what to look for.
pass-keep-title = Do not use your pass yet
pass-keep = Keep it until we tell you where to type it. If you use it in the wrong place, it may not work again.
pass-kind = How many times can you use your pass?
proof-tap-once = Once, or I do not know
proof-tap-once-text = We plan as if your pass works only once.
proof-tap-multi = Several times
chip-tap-once = My pass works once
chip-tap-multi = My pass works several times
chip-managed-yes = Managed phone
chip-managed-no = Phone not managed
chip-managed-unsure = Not sure if the phone is managed
managed-question = Does your company manage this phone, even if it is your own?
managed-yes = Yes, for example with a work profile or Company Portal
managed-no = No
managed-unsure = Not sure

## Your plan

plan-title = This is your plan
plan-have = Have this ready
plan-missing-something = Is something missing?
plan-side = Do your work apps have a small briefcase?
plan-go = I have everything
plan-back = Back to where I was
plan-know = Before you start
plan-additions = What will be added to your account?
done-additions = What was added to your account?
plan-additions-note = What you see depends on your company’s settings.
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
handover-label = Message to send

## Get ready

ready-title = Have this ready
ready-lead = Then nothing can stop you later.
ready-computer = This computer
ready-phone = Your phone
ready-tick-all = Tick each line that is true for you.
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
place-computer-now = Now go back to this computer
dock-beside = Make this window narrow
step-done = Next step
signed-in = I have signed in
save-title = Check where the passkey is saved
open-my-sign-ins = Open My Sign-Ins
browser-opened = The page is open in your browser. Come back here for the next step.
browser-failed-title = Your browser did not open
browser-failed = Copy the address below into a browser, or scan the code with another device.
browser-failed-qr = My Sign-Ins
address-label = Address
short-label = Short address
store-qr = Scan to get the app
my-sign-ins-qr = Scan to open My Sign-Ins
clock-sign-in = After you sign in, you have about { $minutes } minutes.
clock-pass = After you use your pass, you have about { $minutes } minutes.
clock-left = { $minutes ->
    [0] Time may be up
    [one] About one minute to finish
   *[other] About { $minutes } minutes to finish
}
clock-sign-in-over = Time may be up. If you are asked to sign in again, do it. Then click “I signed in again”.
clock-pass-over = Time may be up. If you are asked for the pass again, ask your helpdesk for a new pass.
clock-again = I signed in again
phone-language-ask = Is your phone in another language?
phone-language = Language of your phone
phone-language-is = Language of your phone: { $language }
label-english = { $label } (in English)
note-english = * We know this name only in English. Your screen may show it in another language.
note-english-search = * We know this name only in English. Your phone may use another name. Search its settings for: { $word }
label-probable = probably { $label }, in English { $english }
note-probable = ≈ Other screens say this in place of the English name in brackets. Yours probably does, too.
note-search = Not there? Search the phone’s settings for: { $word }
note-and = { $one } { $two }

## Make sure

verify-title = Is your passkey there?
verify-lead = Have a quick look to see if it worked.
verify-question = What do you see?
verify-result-listed = Yes, the passkey is there
verify-result-listed-text = In Microsoft Authenticator.
verify-result-not-listed = No passkey is there
verify-result-not-listed-text = Or a message said that something went wrong.
verify-result-wrong-place = There is a passkey, but not in Authenticator
verify-result-wrong-place-text = You see another name, such as a password manager or Windows Hello.
clean-title = Clean up, then try once more
clean-orphan = An unfinished passkey may still be on your phone. It can block the next one.
clean-orphan-delete = In Authenticator, tap your work account. If it shows a passkey, tap { $settings }, then { $delete }.
clean-message = A message appeared
clean-wrong-place = The passkey was saved in another place. Your company may not accept it from there.
clean-wrong-place-delete = On the page { $info }, delete that passkey. Also delete it where it was saved.
clean-wrong-place-next = Next time, choose { $app } when you are asked where to save.
try-again = Try once more
verify-enough-title = You have done your part
verify-enough = You did everything right, twice. Something else is wrong. You cannot see it from here, but your helpdesk can.

## Done

done-title = You have a passkey
done-lead = It is in Microsoft Authenticator on your phone.
done-tomorrow = The next time you sign in at work
done-tomorrow-1 = Keep your phone next to you.
done-tomorrow-2 = If you are asked how to sign in, choose your passkey.
done-tomorrow-3 = Confirm on your phone.
done-pass = Is your pass on paper? Throw the paper away. You do not need the pass anymore.
done-keep = Remember
done-second-method = Keep a second way to sign in, for the day your phone is lost or broken.
done-new-phone = New phone? Create a new passkey on it before you erase the old phone. No backup contains your passkey.
done-screen-lock = Do not remove the PIN or passcode from your phone. Without it, the passkey may be lost.
done-close = Close
start-over-button = Start over
start-over-title = Start over?
start-over-lead = Your answers on this computer are deleted. Nothing changes on your account.
start-over-yes = Delete my answers
start-over-no = Keep my answers
resume-title = Continue where you stopped?
resume-phone = There are earlier answers on this computer: { $phone }, at “{ $place }”.
resume-lead = There are earlier answers on this computer, at “{ $place }”.
resume-other = I am somebody else

## Help

help-button = I see something else
help-title = What do you see?
help-lead = Type a few words or a number from the screen.
help-search = Words on the screen
help-here = Often seen at this step
help-common = Often seen
help-found = { $count ->
    [one] One explanation fits
   *[other] { $count } explanations fit
}
help-nothing-title = We do not know this message
help-nothing = Try fewer words, or a number from the message. If you keep seeing the message, call your helpdesk and read it to them.
help-maybe-title = Nothing certain. Is it one of these?
help-maybe = These are only similar. If none of them is it, ask your helpdesk and read the message to them.
help-unknown-title = The number { $number } is not in our list
help-unknown = Microsoft has a page about this number. Your IT helpdesk can use it too: { $address }
help-look-up = Look it up at Microsoft
help-or = Or is it one of these?
help-go-on = I have done this, go on
help-do = What you can do
help-on-screen = On the screen: { $quote }
help-told = I have told IT
help-waiting-title = Waiting for IT since { $date }
help-waiting = All your answers are kept. You can close this window. When you have an answer, go on where you were.
help-answered = I have an answer, go on
help-back = Back to where I was

## Messages to hand over

message-hello = Hello, I am setting up a passkey in Microsoft Authenticator and cannot go on without you.
message-phone = Phone: { $phone }
message-route = Route { $route } is closed: { $reason }
message-end = (Passkey Companion { $version }, { $reason })
message-cloud-without-passkeys = My account is in the 21Vianet cloud, which has no passkeys. Which other sign-in method should I use?
message-phone-too-old = My phone is older than iOS { $ios } or Android { $android }. Can I get a security key, or another phone?
message-phone-not-supported = My phone cannot keep a passkey in Authenticator. Can I get a security key, or another phone?
message-phone-usually-too-old = My phone is probably older than Android { $android }. Can I get a security key, or another phone?
message-switch-missing = My phone has Android 14 and may lack the switch for credential providers. Can I get a security key, or another phone?
message-no-second-proof = I have only a password. I need a Temporary Access Pass, or another second method, before I can add a passkey.
message-pass-not-issued-here = I was given a code, but according to the settings we do not use Temporary Access Passes. What is my code for?
message-passkey-already-demanded = I must already use a passkey to sign in, and I have no Temporary Access Pass. So I cannot sign in to register one.
message-phone-sign-in-closed = A rule for compliant devices or app protection blocks the sign-in inside Authenticator on my phone. The other ways are closed too. Please exclude the registration from the rule, or tell me how to enroll my phone.
message-phone-management-unknown = Is my phone managed by the company? According to the settings, only managed phones may sign in.
message-pass-would-be-lost = The ways that are open would use up a one-time Temporary Access Pass in the wrong place. I need a pass that can be used more than once.
message-remote-session = Only the QR route is open for me, and I am working through a remote session. Where is a computer with Bluetooth that I can sit at?
message-computer-cannot = Only the QR route is open for me, and this computer has no Bluetooth, or its system is too old.
message-no-allowed-route = With the current settings, no way is open for me.
message-result-not-listed = I went through the registration twice and no passkey is listed.
message-result-wrong-place = Twice my passkey was saved outside Authenticator.

## About

about-title = About Passkey Companion
about-lead = It helps you set up a passkey in Microsoft Authenticator. After that, you do not need this program anymore.
about-privacy = It asks for no password, code or name, sends no data to anyone and works offline.
about-not-microsoft = It is not made by Microsoft and not affiliated with Microsoft.
about-facts = Menu names change. For every instruction we say where it comes from and when it was last checked.
about-version = Version { $version }
about-licence = Free software under the MIT or Apache 2.0 license, at your choice. The typefaces are Inter and Noto Sans, under the SIL Open Font License.

## Notes about the program itself

note-damaged = We could not read your earlier answers. We kept a copy. Please answer again.
note-newer = Your earlier answers come from a newer version of this program. We kept a copy. Please answer again.
note-not-saved = Your answers cannot be saved on this computer. You can go on, but do not close the window.
note-disk-full = The disk is full, so your answers cannot be saved. You can go on, but do not close the window.
note-pretended = Test run with: { $settings }
note-not-opened = We could not open that. Please open it yourself.
note-dismiss = Hide
note-start-failed = Passkey Companion could not open its window. Start it from a console with the word “guide” to read the steps as text.
note-crashed = Passkey Companion stopped because of an error in the program.
note-crashed-saved = Your answers are saved.
note-crashed-record = The details of the error are in { $file }.
search-clear = Clear
copy = Copy

## Words for assistive software, and states

light-running = Checking
light-pass = Good
light-warn = Warning
light-fail = Problem
light-skipped = Not needed
light-unknown = Not known
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
drawing-save = The phone asks where to save. Choose { $place } and nothing else.
drawing-app = The Authenticator app. Tap { $button }.

## The narrow window beside the browser

dock-narrow = Narrow window
dock-full = Full size
dock-front = Keep on top

welcome-organization = Set up for you by { $organization }.
paused-title = Nobody can start at the moment
paused-text = Your company has paused this. If you have already started, you can finish.
already-done-title = You already have a passkey
already-done-text = Your company says that your passkey is set up. Go on only if you need another one, for example on a new phone.
support-title = Help from your company
support-phone = Phone: { $contact }
support-mail = Mail: { $contact }
support-url = Web page: { $contact }
about-it = What your IT department can see
about-it-never = This program does not tell it your answers, your phone or your sign-in: they stay on this computer.
about-it-status = Device management can ask this program how far you are: page, step, times, and why you could not go on.
about-it-kiosk = Nothing is kept on this computer, so there is nothing to see.
about-it-nothing = Your company has set nothing in this program.
about-it-keys = Your company has set: { $keys }
message-platform-not-allowed = The declared settings allow no passkey on my kind of phone. Which phone should I use, or can I get a security key?
