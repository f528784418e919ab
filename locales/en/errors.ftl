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

-nobody-asks = Nobody at your company or at Microsoft will ever ask you for your pass, your code or a picture of your QR code.
-check-who = Before you issue a pass or reset anything, check who is asking. This message proves nothing about the sender.
-log-policy = In the sign-in log, filter by the user, the time and the error code; the entry names the policy. If the app is Microsoft Authenticator and the resource is ea890292-c8c8-4433-b5ea-b09d0668e1a6, it may be the registration of the passkey that is blocked.
request-user = Hello, I am setting up a passkey in Microsoft Authenticator. What I can do myself did not help. Please help me to go on.
request-helpdesk = Hello, I am setting up a passkey in Microsoft Authenticator and need help from the helpdesk to go on.
request-admin = Hello, I am setting up a passkey in Microsoft Authenticator, and a setting of the company stops me. Please pass this on to IT.
request-screen = The words on my screen: { $quote }
request-number = The number on my screen: { $number }
request-about = What it is about: { $title }
request-place = Where I am: { $place }
request-sign-in = How I sign in today: { $way }
request-time = Time: { $time }
request-it = For IT:
request-unknown = This number is not in the list of the program. What Microsoft says about it: { $address }

## 1 passkey-not-accepted (medium)

error-passkey-not-accepted-title = Microsoft did not accept this passkey
error-passkey-not-accepted-meaning = The passkey was created on your phone, but your company accepts only passkeys that are created inside the Authenticator app. You did nothing wrong. The web page sent you the other way.
error-passkey-not-accepted-do-1 = On your phone, open Authenticator and tap your work account. Tap { $auth-settings }, then { $auth-delete-passkey }. This removes only the passkey that was refused.
error-passkey-not-accepted-do-2 = Stay in Authenticator, tap your work account again and tap { $auth-create-a-passkey }. Follow the steps there.
error-passkey-not-accepted-do-3 = If the passkey is refused again, send your helpdesk the message below.
error-passkey-not-accepted-it = Attestation is most likely enforced and the passkey came through the WebAuthn route ({ $ms-having-trouble } or the interrupt wizard), which cannot deliver it. The person deletes the leftover passkey and registers inside Authenticator; for people who must use the QR code, a separate passkey profile without attestation is an option.

## 2 app-protection-block (medium)

error-app-protection-block-title = A company rule stops Authenticator here
error-app-protection-block-meaning = Your company asks for a specially protected app here. Authenticator cannot be such an app. It is not your fault, and trying again will not help.
error-app-protection-block-do-1 = Stop here. You do not need to delete anything or start over.
error-app-protection-block-do-2 = Send your helpdesk the message below. They can change the rule.
error-app-protection-block-it = A Conditional Access policy that requires an app protection policy or an approved client app covers the sign-in of Authenticator, which is a broker and cannot satisfy it. Documented ways out: target specific apps with a filter, combine the grant with compliant device by OR, or a time-limited exemption with compensating controls. Microsoft documents an exclusion for Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b), though not in every version of the page: check in your tenant.

## 3 compliant-device-required (high)

error-compliant-device-required-title = Your company wants to manage this phone first
error-compliant-device-required-meaning = A company rule lets only managed phones pass here. The message comes from that rule, not from something you did.
error-compliant-device-required-do-1 = Do not tap { $auth-continue } yet. Your company might then start to manage your phone.
error-compliant-device-required-do-2 = Let your company manage the phone only if your helpdesk tells you to.
error-compliant-device-required-do-3 = Send your helpdesk the message below, and ask whether this phone should be managed. When that is settled, come back here and go on.
error-compliant-device-required-it = A compliant-device grant applies to the registration from the phone: reading the methods (UserAuthenticationMethod.Read) is exempt, writing (UserAuthenticationMethod.ReadWrite) is not. Either enroll the phone, or exclude the registration. Microsoft documents Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b) for this, check in your tenant; practitioners also exclude Azure Credential Configuration Endpoint Service (App ID ea890292-c8c8-4433-b5ea-b09d0668e1a6), which is not documented.

## 4 signin-blocked-security-info (medium)

error-signin-blocked-security-info-title = This step is only allowed from certain places or devices
error-signin-blocked-security-info-meaning = Your company protects this step, so that nobody else can change how you sign in. You have not done anything wrong.
error-signin-blocked-security-info-do-1 = If you know which place or device your company asks for, such as the network in the office, try again there.
error-signin-blocked-security-info-do-2 = If not, ask your helpdesk for a { $ms-temporary-access-pass }. This is a code that works for a short time. Use it on your phone, not on this computer. { -nobody-asks }
error-signin-blocked-security-info-do-3 = If you are still blocked, send your helpdesk the message below.
error-signin-blocked-security-info-it = Probably AADSTS53010 (ProofUpBlockedDueToSecurityInfoAcr): a policy on the user action Register security information, or an authentication strength that blocks the credential endpoints. Signing in to Authenticator is itself subject to that policy. A TAP satisfies MFA from any device or location; align the mobile policy with the one on registration. The same heading also appears with 53003 when a policy blocks device platforms. { -check-who }

## 5 finish-setup-on-web (medium)

error-finish-setup-on-web-title = Authenticator sends you to the web browser
error-finish-setup-on-web-meaning = Your company’s rules ask for a passkey before you have one. So the app and the browser may keep sending you back and forth. That is not your fault.
error-finish-setup-on-web-do-1 = Stop here for now, so that you do not go round in circles.
error-finish-setup-on-web-do-2 = Tap { $auth-open-browser } only if your helpdesk tells you to.
error-finish-setup-on-web-do-3 = Send your helpdesk the message below. They can help you to go on.
error-finish-setup-on-web-it = A passkey-only authentication strength on all resources also covers the sign-in that is needed to create the first passkey. Documented remedy: separate policies for desktop and mobile, with a mobile strength of TAP plus passkey that is identical to the strength on Register security information, or an app filter. Finishing in the browser works only while attestation is off.

## 6 contact-admin-no-mfa (medium)

error-contact-admin-no-mfa-title = You need a second way to prove who you are
error-contact-admin-no-mfa-meaning = You can add a passkey only if you can show a second time that it is you. Your account has no way to do that yet. You cannot fix this alone, and you did nothing wrong.
error-contact-admin-no-mfa-do-1 = Ask your helpdesk for a { $ms-temporary-access-pass }. This is a code that works for a short time. You can send them the message below. { -nobody-asks }
error-contact-admin-no-mfa-do-2 = When you have the code, use it on your phone, not on this computer. It may work only once.
error-contact-admin-no-mfa-do-3 = Then come back here and go on with the next step. If the code does not work, tell your helpdesk.
error-contact-admin-no-mfa-it = The account has no MFA method, and registration needs MFA or a Temporary Access Pass. Issue a TAP for use on the phone: after signing in with a one-time TAP the registration must be finished within 10 minutes; a multi-use TAP can be used again and restarts that clock. { -check-who }

## 7 lets-try-something-else (high)

error-lets-try-something-else-title = Sign in once more, in a different way
error-lets-try-something-else-meaning = Two security rules do not fit together. You did nothing wrong. A fresh start often solves it.
error-lets-try-something-else-do-1 = Close all windows of your browser.
error-lets-try-something-else-do-2 = Open the page { $ms-security-info } again from this program.
error-lets-try-something-else-do-3 = When you sign in, choose a different way to sign in than last time.
error-lets-try-something-else-do-4 = If the message comes back, send your helpdesk the message below.
error-lets-try-something-else-it = The authentication strength on the user action Register security information collides with the rule that My Sign-Ins asks for MFA if none was done in the last 10 minutes. Documented cure: sign-in frequency Every time on that user action. The person can also sign in again with a method that the strength accepts.

## 8 key-type-blocked (medium)

error-key-type-blocked-title = The passkey was probably saved in the wrong place
error-key-type-blocked-meaning = It probably went to another password manager, such as Samsung Pass, and your company does not accept passkeys from there. This happens easily, because phones like to suggest their own app.
error-key-type-blocked-do-1 = Delete the new passkey in the app where it was saved.
error-key-type-blocked-do-2 = Try again. When the phone asks where to save the passkey, choose { $auth-name }.
error-key-type-blocked-do-3 = If you do not see it, look for { $samsung-use-a-different-passkey } or similar words.
error-key-type-blocked-do-4 = If you did choose Authenticator and it is still refused, send your helpdesk the message below.
error-key-type-blocked-it = The AAGUID of the new passkey is not allowed for this user, usually because another provider took the request. If Authenticator itself was refused, allow its AAGUIDs: de1e552d-db1d-4423-a619-566b625cdc84 (Android) and 90a3ccdf-635c-4729-a248-9b709135078f (iOS).

## 9 passkey-not-registered (medium)

error-passkey-not-registered-title = The passkey was not saved this time
error-passkey-not-registered-meaning = Maybe it took too long, it was canceled, or you used a private window. Nothing is broken. You can simply try again.
error-passkey-not-registered-do-1 = Use a normal window of Microsoft Edge or Google Chrome, not a private one and not a window inside another program.
error-passkey-not-registered-do-2 = Have your phone unlocked and in your hand, then start again.
error-passkey-not-registered-do-3 = If it fails a second time, send your helpdesk the message below.
error-passkey-not-registered-it = Typical of an embedded browser (seen in the sign-in window of Windows App), a timeout or a private window. Onboard people in a normal browser window, not through Windows App.

## 10 passkey-already-exists (high)

error-passkey-already-exists-title = An earlier try left a passkey behind
error-passkey-already-exists-meaning = There is already a passkey on your phone, but your work account may not know it. This can happen when an earlier try stopped halfway.
error-passkey-already-exists-do-1 = Open your page { $ms-security-info }. If the passkey is in the list, you may already be done: go to the last check in this program.
error-passkey-already-exists-do-2 = If it is not in the list, open Authenticator on your phone and tap your work account. Tap { $auth-settings }, then { $auth-delete-passkey }.
error-passkey-already-exists-do-3 = Tap your work account again and tap { $auth-create-a-passkey }.
error-passkey-already-exists-do-4 = If it fails again, send your helpdesk the message below.
error-passkey-already-exists-it = A passkey exists locally in Authenticator without a counterpart in Entra, after a refusal by attestation, a timeout or a provider that is not permitted. The person deletes the local passkey and tries again; delete a stale entry on the server if there is one.

## 11 work-profile-cannot-sign-in (high)

error-work-profile-cannot-sign-in-title = The passkey is in the other profile of your phone
error-work-profile-cannot-sign-in-meaning = Your phone keeps work apps and private apps apart. A passkey works only in the profile where it was created. You probably just need a second one.
error-work-profile-cannot-sign-in-do-1 = Open the Authenticator of your work profile, the one with the briefcase.
error-work-profile-cannot-sign-in-do-2 = Tap your work account there, then { $auth-create-a-passkey }. You can keep the first passkey.
error-work-profile-cannot-sign-in-do-3 = If there is no Authenticator with a briefcase, or it fails, send your helpdesk the message below.
error-work-profile-cannot-sign-in-it = On Android a passkey is usable only in the profile in which it was made. Authenticator must be installed in the work profile, be allowed there as a credential provider, and hold its own passkey; one in the personal profile does not count.

## 12 sign-in-another-way (high)

error-sign-in-another-way-title = This passkey does not work anymore
error-sign-in-another-way-meaning = Microsoft could not use the passkey on your phone. It is no longer valid, but you can quickly create a new one.
error-sign-in-another-way-do-1 = Sign in with another method that you have.
error-sign-in-another-way-do-2 = Delete the old passkey: In Authenticator, tap your work account, then { $auth-settings }, then { $auth-delete-passkey }. If it is also listed on the page { $ms-security-info }, delete it there too.
error-sign-in-another-way-do-3 = Create a new passkey with this program.
error-sign-in-another-way-do-4 = If you have no other way to sign in, send your helpdesk the message below.
error-sign-in-another-way-it = The passkey on the device is no longer valid for this account. The person signs in by another method or a TAP, removes the stale passkey and registers again. { -check-who }

## 13 passkey-no-longer-usable (high)

error-passkey-no-longer-usable-title = This passkey was removed from your account
error-passkey-no-longer-usable-meaning = Your phone still has the old passkey, but your account does not know it anymore. You only need a new one.
error-passkey-no-longer-usable-do-1 = In Authenticator tap your work account, then { $auth-settings }, then { $auth-delete-passkey }.
error-passkey-no-longer-usable-do-2 = Create a new passkey with this program.
error-passkey-no-longer-usable-do-3 = If you cannot sign in without the old one, send your helpdesk the message below.
error-passkey-no-longer-usable-it = The passkey was deleted on the server and remains on the phone. The person deletes the local copy and registers again; issue a TAP if no other method is left. { -check-who }

## 14 phone-option-or-qr-missing (high)

error-phone-option-or-qr-missing-title = The computer does not offer your phone
error-phone-option-or-qr-missing-meaning = The QR code appears only when the computer and the phone can find each other. Often Bluetooth is off or not allowed, or the phone is too far away.
error-phone-option-or-qr-missing-do-1 = Turn on Bluetooth on the computer and on the phone. You do not need to pair them.
error-phone-option-or-qr-missing-do-2 = Put the phone next to the computer and check that both have internet. Then look again for { $ms-phone-option }.
error-phone-option-or-qr-missing-do-3 = Still not there? Go back in this program and choose a way without the QR code. It needs no Bluetooth.
error-phone-option-or-qr-missing-do-4 = If no other way is offered to you, send your helpdesk the message below.
error-phone-option-or-qr-missing-it = Bluetooth is off, forbidden by policy or out of range, or a device is offline. Bluetooth can be allowed for passkeys only: ServicesAllowedList with the services 0000FFFD-0000-1000-8000-00805F9B34FB and 0000FFF9-0000-1000-8000-00805F9B34FB. The in-app route and the hand-off need no Bluetooth.

## 15 stuck-connecting-to-device (medium)

error-stuck-connecting-to-device-title = Computer and phone cannot reach each other
error-stuck-connecting-to-device-meaning = The QR code was read, but the computer and the phone cannot connect. Most often the network blocks it. You cannot see that.
error-stuck-connecting-to-device-do-1 = Cancel, check that Bluetooth is on for both devices, and try once more.
error-stuck-connecting-to-device-do-2 = If you are allowed to, try it on another network.
error-stuck-connecting-to-device-do-3 = Or go back in this program and choose a way without the QR code.
error-stuck-connecting-to-device-do-4 = Send your helpdesk the message below, so that they can allow the connection.
error-stuck-connecting-to-device-it = The tunnel hosts of the QR route are probably blocked or intercepted. Allow cable.ua5v.com (Android), cable.auth.com, app-site-association.cdn-apple.com and app-site-association.networking.apple (iPhone and iPad) from computer and phone, without a proxy and without TLS inspection. Bluetooth must work on both devices.

## 16 tap-blocked-by-policy (high)

error-tap-blocked-by-policy-title = The temporary code was refused
error-tap-blocked-by-policy-meaning = The code may already have been used, or it does not fit your company’s settings. You did nothing wrong, but you need a new code.
error-tap-blocked-by-policy-do-1 = Do not enter the same code again.
error-tap-blocked-by-policy-do-2 = Ask your helpdesk for a new { $ms-temporary-access-pass } and send them the message below. { -nobody-asks }
error-tap-blocked-by-policy-do-3 = Use the new code on your phone, not on this computer. If it is refused too, call your helpdesk again.
error-tap-blocked-by-policy-it = The user is not in scope of the Temporary Access Pass policy, the pass is multi-use while the policy enforces one-time, or it has already been used. Correct the policy and issue a new pass; a one-time pass must be spent on the phone. { -check-who }

## 17 tap-not-offered (high)

error-tap-not-offered-title = The sign-in page does not ask for your temporary code
error-tap-not-offered-meaning = A new code can take a few minutes before it works. Or the code was already used, or your account is not set up for it yet.
error-tap-not-offered-do-1 = Wait a few minutes, then start the sign-in again.
error-tap-not-offered-do-2 = Look for { $ms-use-tap-instead } or similar words on the sign-in page.
error-tap-not-offered-do-3 = If it is not there, send your helpdesk the message below and ask them to check the code. { -nobody-asks }
error-tap-not-offered-it = The user is not in scope of the Temporary Access Pass policy, the pass is used up, or it has not replicated yet (minutes). Check scope and state of the pass and issue a new one if needed. { -check-who }

## 18 tap-guest-refused (high)

error-tap-guest-refused-title = Guests cannot get a temporary code
error-tap-guest-refused-meaning = You are a guest here from another organization. Guests cannot get such a code. This is a general rule and has nothing to do with you.
error-tap-guest-refused-do-1 = Ask the helpdesk of your own organization, where your account belongs, for help with signing in.
error-tap-guest-refused-do-2 = Tell the helpdesk here about it as well, and send them the message below.
error-tap-guest-refused-it = A Temporary Access Pass cannot be added to an external guest, and guests cannot register passkeys in the resource tenant. Let the person do MFA in the home tenant.

## 19 more-information-required (medium)

error-more-information-required-title = Your company asks you to add a sign-in method
error-more-information-required-meaning = This is not an error and you did nothing wrong. Microsoft shows this page when your company wants your account to be safer.
error-more-information-required-do-1 = Did you see this page after you started to sign in yourself? Then select { $ms-next }. In most companies, the next page is on mysignins.microsoft.com.
error-more-information-required-do-2 = If it wants to show you a QR code, try { $ms-different-method } and then { $ms-passkey-in-authenticator }.
error-more-information-required-do-3 = If you are not sure that the page is genuine, close it and ask your helpdesk.
error-more-information-required-it = Registration is being enforced at sign-in (interrupt mode); no fault. The passkey variant of the wizard can start the WebAuthn route, which fails under attestation: the person then picks a different method and Passkey in Microsoft Authenticator.

## 20 restored-account-needs-sign-in (high)

error-restored-account-needs-sign-in-title = Your account came from a backup: sign in once
error-restored-account-needs-sign-in-meaning = The red words are only a reminder. The name of your account came back on this phone, but you are not signed in yet.
error-restored-account-needs-sign-in-do-1 = Tap the account with the red words { $auth-sign-in-to-add }.
error-restored-account-needs-sign-in-do-2 = Sign in. After that you can go on with creating the passkey.
error-restored-account-needs-sign-in-do-3 = If you cannot sign in, send your helpdesk the message below and ask for a { $ms-temporary-access-pass }. { -nobody-asks }
error-restored-account-needs-sign-in-it = The account was restored from an Authenticator backup, which never contains passkeys. The person signs in to the account once and then registers a new passkey; issue a TAP if no other method is left. { -check-who }

## 21 no-passkeys-available (high)

error-no-passkeys-available-title = No passkey was found on the phone
error-no-passkeys-available-meaning = Maybe something small is missing, such as a screen lock or internet. On a new phone it is normal: passkeys do not move over from the old one.
error-no-passkeys-available-do-1 = Check that the phone has a screen lock.
error-no-passkeys-available-do-2 = Check that Bluetooth and internet are on, on the phone and on the computer. Then try again.
error-no-passkeys-available-do-3 = New phone? Start this program from the beginning and create a new passkey. Keep the old phone until that is done, if you still have it.
error-no-passkeys-available-do-4 = If you have no other way to sign in, ask your helpdesk for a { $ms-temporary-access-pass } and send them the message below. { -nobody-asks }
error-no-passkeys-available-it = No usable passkey on the phone: no screen lock, Bluetooth or internet missing, or the passkey stayed on the old phone (it is never part of the Authenticator backup). Issue a TAP so that the person can register again. { -check-who }

## 22 rooted-or-jailbroken (high)

error-rooted-or-jailbroken-title = Authenticator does not trust the system of this phone
error-rooted-or-jailbroken-meaning = The system of this phone seems to have been changed. Microsoft no longer allows work accounts on such phones, and your company cannot turn this off.
error-rooted-or-jailbroken-do-1 = Do not set up the passkey on this phone.
error-rooted-or-jailbroken-do-2 = If you have another phone, use that one and start this program again.
error-rooted-or-jailbroken-do-3 = If not, send your helpdesk the message below and ask whether they can offer another way, such as a security key.
error-rooted-or-jailbroken-it = Authenticator detected a jailbroken or rooted phone. In 2026 Microsoft rolled out a warning, then a block of registration and sign-in, then the wiping of Entra credentials; it is always on, without an opt-out. Another phone or a security key is needed.

## 23 not-allowed-error (high)

error-not-allowed-error-title = The step was interrupted
error-not-allowed-error-meaning = The step was canceled, it took too long, or another window came in front. This happens easily, and nothing is broken.
error-not-allowed-error-do-1 = Have your phone unlocked and next to you.
error-not-allowed-error-do-2 = Try again, slowly. Leave the browser window in front and do not click anywhere else until it is done.
error-not-allowed-error-do-3 = If it keeps happening, send your helpdesk the message below.
error-not-allowed-error-it = NotAllowedError stands for cancel, timeout, lost focus or a CTAP failure. On Windows the details are in the event log Microsoft-Windows-WebAuthN/Operational.

## 24 something-went-wrong (medium)

error-something-went-wrong-title = Microsoft’s page did not say what is wrong
error-something-went-wrong-meaning = This message can mean many things. Often a passkey from an earlier try or from another app is in the way, and that is not your fault.
error-something-went-wrong-do-1 = Look at the page { $ms-security-info } and in Authenticator. If an earlier try left a passkey behind, delete it.
error-something-went-wrong-do-2 = Try again in another browser, in a normal window.
error-something-went-wrong-do-3 = If it still fails, send your helpdesk the message below.
error-something-went-wrong-it = Generic message, often caused by a credential from the wrong vault. Clear stale passkeys, try another browser and look at the sign-in and audit logs for the time of the attempt.

## 25 method-missing-in-list (high)

error-method-missing-in-list-title = Passkeys in Authenticator are not switched on for your account
error-method-missing-in-list-meaning = You do not see { $ms-passkey-in-authenticator } in the list. Your company has probably not turned it on for your account. You cannot change that yourself.
error-method-missing-in-list-do-1 = Do not choose { $ms-plain-passkey } in its place. It can put your passkey in the wrong app.
error-method-missing-in-list-do-2 = Is there an old passkey in your list on { $ms-security-info } that you no longer use? Delete it. If your company changed something today, wait two hours and look again.
error-method-missing-in-list-do-3 = Send your helpdesk the message below. They can switch it on for you.
error-method-missing-in-list-it = Check that Passkey (FIDO2) is enabled, that the user is in a targeted and in no excluded group (exclusion wins), that Allow self-service set up is Yes, and that the user’s profile allows the AAGUIDs of Authenticator. The method is also missing while the maximum that is allowed is already set up, and for 1 to 2 hours after a change of the policy.

## 26 code-53000-device-not-compliant (high)

error-code-53000-device-not-compliant-title = Your company allows only checked devices here
error-code-53000-device-not-compliant-meaning = A company rule says that the device must first meet certain requirements. You did nothing wrong.
error-code-53000-device-not-compliant-do-1 = Stop here. Trying again will not change it.
error-code-53000-device-not-compliant-do-2 = Send your helpdesk the message below and the number 53000.
error-code-53000-device-not-compliant-it = 53000 DeviceNotCompliant: a compliant-device grant is not met. Bring the device into compliance or exclude the registration. Microsoft documents Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b) for this; check in your tenant.

## 27 code-53001-device-not-domain-joined (high)

error-code-53001-device-not-domain-joined-title = A rule for company computers was applied to your device
error-code-53001-device-not-domain-joined-meaning = The rule asks for a computer that belongs to the company network. A phone cannot do that. You cannot solve this yourself.
error-code-53001-device-not-domain-joined-do-1 = Stop here. Trying again will not change it.
error-code-53001-device-not-domain-joined-do-2 = Send your helpdesk the message below and the number 53001.
error-code-53001-device-not-domain-joined-it = 53001 DeviceNotDomainJoined: a grant that requires a hybrid-joined device is being applied. Do not apply it to phones.

## 28 code-53002-app-not-approved (high)

error-code-53002-app-not-approved-title = A company rule does not allow this app
error-code-53002-app-not-approved-meaning = Your company has a list of approved apps, and the app in use is not on it. It is not your fault.
error-code-53002-app-not-approved-do-1 = Stop here. Trying again will not change it.
error-code-53002-app-not-approved-do-2 = Send your helpdesk the message below and the number 53002.
error-code-53002-app-not-approved-it = 53002 ApplicationUsedIsNotAnApprovedApp: the approved client app grant applies. Its retirement was announced for March 2026, so replace it with an app protection policy; note that Authenticator cannot satisfy that one either, so the registration must stay outside of it.

## 29 code-53003-blocked-by-ca (high)

error-code-53003-blocked-by-ca-title = A company rule blocked this sign-in
error-code-53003-blocked-by-ca-meaning = One of your company’s security rules said no. From here nobody can see which one, but your helpdesk can.
error-code-53003-blocked-by-ca-do-1 = If the page shows a Correlation ID, copy it or take a picture of it.
error-code-53003-blocked-by-ca-do-2 = Send it to your helpdesk together with the message below.
error-code-53003-blocked-by-ca-it = 53003 BlockedByConditionalAccess: any Conditional Access policy. The sign-in log names the policy; look it up by the Correlation ID. If the app is Microsoft Authenticator and the resource is ea890292-c8c8-4433-b5ea-b09d0668e1a6, it may be the registration of the passkey that is blocked; also check for a block of device platforms.

## 30 code-53004-53011-risk (high)

error-code-53004-53011-risk-title = Microsoft stopped this to protect your account
error-code-53004-53011-risk-meaning = Microsoft sees a risk and wants your helpdesk to have a look first. That alone does not mean that you made a mistake.
error-code-53004-53011-risk-do-1 = Do not keep trying.
error-code-53004-53011-risk-do-2 = Contact your helpdesk soon, and send them the message below.
error-code-53004-53011-risk-it = 53004 ProofUpBlockedDueToRisk or 53011: registration is blocked because of risk. Investigate and remediate the risk, then let the person try again.

## 31 code-53009-app-protection (low)

error-code-53009-app-protection-title = A company rule about protected apps may be in the way
error-code-53009-app-protection-meaning = This number often means that your company asks for a specially protected app. It is usually nothing you can change.
error-code-53009-app-protection-do-1 = Stop here for now.
error-code-53009-app-protection-do-2 = Send your helpdesk the message below and the number 53009.
error-code-53009-app-protection-it = 53009 is reported to point to a missing Intune app protection policy (source not confirmed). Authenticator cannot satisfy that grant: check the sign-in log for the policy, then use an app filter, OR with compliant device, or an exclusion of the registration.

## 32 code-530035-security-defaults (high)

error-code-530035-security-defaults-title = Your company’s basic protection blocked this sign-in
error-code-530035-security-defaults-meaning = Your company uses Microsoft’s basic protection, and it said no here. You did nothing wrong.
error-code-530035-security-defaults-do-1 = Stop here. Trying again will probably not change it.
error-code-530035-security-defaults-do-2 = Send your helpdesk the message below and the number 530035.
error-code-530035-security-defaults-it = 530035 BlockedBySecurityDefaults: security defaults of the tenant block the sign-in. We know of no documented remedy for this step; look at the sign-in log for what was refused.

## 33 code-135010-key-not-found (high, cure medium)

error-code-135010-key-not-found-title = Your account does not know this passkey
error-code-135010-key-not-found-meaning = The phone has a passkey, but it is probably no longer listed for your account. A new one solves it.
error-code-135010-key-not-found-do-1 = In Authenticator tap your work account, then { $auth-settings }, then { $auth-delete-passkey }.
error-code-135010-key-not-found-do-2 = Create a new passkey with this program.
error-code-135010-key-not-found-do-3 = If that fails, send your helpdesk the message below and the number 135010.
error-code-135010-key-not-found-it = 135010 KeyNotFound: the key is not known to Entra. The person deletes the local passkey and registers again.

## 34 android14-no-provider-switch (high)

error-android14-no-provider-switch-title = This phone has no switch for Authenticator
error-android14-no-provider-switch-meaning = Some makers left this switch out of Android 14. No app can add it, so you have not missed anything.
error-android14-no-provider-switch-do-1 = First use the search in the phone’s settings and type { $android-search-passkey }.
error-android14-no-provider-switch-do-2 = If no list with { $auth-name } comes up, look for a system update and install Android 15 or later, if your phone offers it.
error-android14-no-provider-switch-do-3 = No update? Use another phone, or send your helpdesk the message below and ask for a security key.
error-android14-no-provider-switch-it = On Android 14 the Credential Manager feature was optional for makers, and some phones lack it. Microsoft’s advice is Android 15; to check a phone: adb shell pm has-feature android.software.credentials. Otherwise offer a security key or another phone.

## 35 attestation-service-down (high)

error-attestation-service-down-title = A check of your phone could not be finished
error-attestation-service-down-meaning = Apple or Google must confirm over the internet that your phone is genuine. That service can be busy or down for a while, and this has nothing to do with you.
error-attestation-service-down-do-1 = Check that the phone has internet.
error-attestation-service-down-do-2 = Wait a while, then try again.
error-attestation-service-down-do-3 = If it still fails later, send your helpdesk the message below.
error-attestation-service-down-it = With attestation enforced the phone asks Apple (App Attest) or Google (Play Integrity and key attestation) online. Check https://developer.apple.com/system-status/ and https://status.play.google.com/ and make sure that the phone’s network reaches these services.

## 36 company-portal-too-old (high)

error-company-portal-too-old-title = Another company app on your phone is too old
error-company-portal-too-old-meaning = The app Company Portal on your phone is too old. Because of that, you cannot set up Authenticator. An update solves it.
error-company-portal-too-old-do-1 = Open the app store on your phone, search for Company Portal and update it.
error-company-portal-too-old-do-2 = Go back to Authenticator and try again.
error-company-portal-too-old-do-3 = If you cannot update it, send your helpdesk the message below.
error-company-portal-too-old-it = On Android phones with Company Portal below 2111 (5.0.5333.0) Authenticator cannot be registered. Push the update.

## 37 naming-page-hangs (low)

error-naming-page-hangs-title = The page for the name is stuck
error-naming-page-hangs-meaning = Often the passkey has been saved although the page keeps loading. You have probably done everything right.
error-naming-page-hangs-do-1 = Open the page { $ms-security-info } in a new tab and see whether the passkey is in the list.
error-naming-page-hangs-do-2 = If it is there, close the page that hangs. You can go on with the last check in this program.
error-naming-page-hangs-do-3 = If it is not there, try once more. If that does not help, send your helpdesk the message below.
error-naming-page-hangs-it = The naming page of the browser wizard is reported to hang at times although the passkey exists. Check the authentication methods of the user; if the passkey is missing there, let the person delete the local passkey and register inside Authenticator.

## 38 windows-whfb-credential-exists (high)

error-windows-whfb-credential-exists-title = The computer tried to keep the passkey itself
error-windows-whfb-credential-exists-meaning = Windows wanted to save the passkey on this computer. But your passkey belongs on your phone.
error-windows-whfb-credential-exists-do-1 = Cancel and start again.
error-windows-whfb-credential-exists-do-2 = Choose { $ms-passkey-in-authenticator }. If Windows asks where to save the passkey, choose the phone, not Windows.
error-windows-whfb-credential-exists-do-3 = If you are not offered the phone, go back in this program and choose the way inside Authenticator. If that fails too, send your helpdesk the message below.
error-windows-whfb-credential-exists-it = Registering a Microsoft Entra passkey on Windows fails when a Windows Hello for Business credential exists for the same account. The person should choose the phone instead, best through Passkey in Microsoft Authenticator.

## 39 cannot-access-right-now (medium)

error-cannot-access-right-now-title = The sign-in worked, but a company rule blocked the next step
error-cannot-access-right-now-meaning = Your company allows this step only from certain places, devices, browsers or apps. You did nothing wrong.
error-cannot-access-right-now-do-1 = Did you use a private window, or a window inside another program? Then try once more in a normal window of Microsoft Edge or Google Chrome.
error-cannot-access-right-now-do-2 = If the same words appear again, do not keep trying. If the page shows a number or a Correlation ID, copy it or take a picture of it.
error-cannot-access-right-now-do-3 = Send the number or the picture to your helpdesk together with the message below.
error-cannot-access-right-now-it = A Conditional Access policy blocks after a correct first step, usually with 53003. { -log-policy } Also check for a block of device platforms. Microsoft documents an exclusion for Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b), though not in every version of the page: check in your tenant.

## 40 help-keep-device-secure (medium)

error-help-keep-device-secure-title = Authenticator wants to register this phone
error-help-keep-device-secure-meaning = This is not an error. Authenticator tells Microsoft that this phone belongs to your work account. Registering is not the same as company management of the phone.
error-help-keep-device-secure-do-1 = Did you just add your work account, or turn on sign-in with the phone? Then tap { $auth-register }.
error-help-keep-device-secure-do-2 = If a later page says that your company wants to manage the phone, wait and ask your helpdesk first.
error-help-keep-device-secure-do-3 = If registering fails, send your helpdesk the message below.
error-help-keep-device-secure-it = Device registration (Entra registered), needed once per tenant for passwordless phone sign-in; no fault. The passkey alone does not need it. If it fails, check Users may register their devices and Maximum number of devices. An older page that asked for enrollment had the same title: if the phone is asked to enroll, a compliant-device grant is in force.

## 41 prompted-setup-error-skip (high)

error-prompted-setup-error-skip-title = The passkey setup at sign-in failed
error-prompted-setup-error-skip-meaning = The sign-in page offered to set up a passkey, and that did not work. Nothing is broken. You can skip the setup, and nobody counts that.
error-prompted-setup-error-skip-do-1 = On the error page, select { $ms-skip }. Then you can go on with your work.
error-prompted-setup-error-skip-do-2 = Create the passkey in the Authenticator app. This program shows you how.
error-prompted-setup-error-skip-do-3 = If you cannot go on without a passkey, send your helpdesk the message below.
error-prompted-setup-error-skip-it = A setup started by the registration campaign failed. Skip on that error page does not count as a snooze. The prompt saves the passkey with the device or browser in use; let the person register inside Authenticator.

## 42 prompted-to-set-up-passkey (high)

error-prompted-to-set-up-passkey-title = The sign-in page offers to set up a passkey
error-prompted-to-set-up-passkey-meaning = This is not an error. Many companies use this prompt, and it can come back every day. With { $ms-next }, the passkey is often saved on the device that you are using, not in Authenticator.
error-prompted-to-set-up-passkey-do-1 = Did the prompt come after you started to sign in yourself? Then it is most likely genuine. If not, close the page.
error-prompted-to-set-up-passkey-do-2 = Select { $ms-skip-for-now } or { $ms-other-options }. Then create the passkey in Authenticator. This program shows you how.
error-prompted-to-set-up-passkey-do-3 = If you cannot skip the prompt, or are not sure that the page is genuine, close the page and send your helpdesk the message below.
error-prompted-to-set-up-passkey-it = Registration campaign for passkeys; no fault. Microsoft managed: every day, without a limit. State Enabled: 0 to 14 days, and the snoozes may be limited to 3. The prompt saves the passkey with the device or browser in use. A passkey in Authenticator ends the prompt on iOS and Android only, unless the passkey profile is restricted by AAGUID or demands attestation.

## 43 sms-only-must-register (high)

error-sms-only-must-register-title = A passkey is required, because text messages and calls end
error-sms-only-must-register-meaning = From February 1, 2027, Microsoft no longer lets you confirm a sign-in by text message or phone call. For Global Administrators and external users the date is July 1, 2027. If you have no other way, you must set up a passkey. Nothing is wrong with your account.
error-sms-only-must-register-do-1 = Set up the passkey. If you can choose where to save the passkey, choose { $auth-name } on your phone.
error-sms-only-must-register-do-2 = If that fails, ask your helpdesk for a { $ms-temporary-access-pass }. This is a code that works for a short time. Send them the message below. { -nobody-asks }
error-sms-only-must-register-do-3 = Use the pass on your phone, not on this computer. If you still cannot create a passkey, call your helpdesk.
error-sms-only-must-register-it = The only MFA method of the person is Microsoft’s SMS or voice call. From February 1, 2027 (Global Administrators and external users: July 1, 2027), sign-in demands a passkey and offers no way to skip. Issue a TAP so that the person can register on the phone. Users who were moved to a telephony provider before that keep SMS and voice. { -check-who }

## 44 code-130504-tap-expired (low)

error-code-130504-tap-expired-title = The Temporary Access Pass has probably expired
error-code-130504-tap-expired-meaning = Such a pass works only for a short time. This number often means that the time is over. You did nothing wrong.
error-code-130504-tap-expired-do-1 = Do not type the same pass again.
error-code-130504-tap-expired-do-2 = Ask your helpdesk for a new { $ms-temporary-access-pass } and send them the message below. { -nobody-asks }
error-code-130504-tap-expired-do-3 = Use the new pass on your phone, soon after you get it. If it is refused too, call your helpdesk.
error-code-130504-tap-expired-it = 130504 is reported for a Temporary Access Pass (TAP) that is past its end (source not confirmed). Check the TAP of the user and issue a new one that leaves enough time for the phone. { -check-who }

## 45 code-130507-tap-not-verified (low)

error-code-130507-tap-not-verified-title = The Temporary Access Pass was not recognized
error-code-130507-tap-not-verified-meaning = This number often means that the pass was deleted, was replaced by a newer one, or belongs to another account. A new pass solves that.
error-code-130507-tap-not-verified-do-1 = Check that you signed in with your work account and typed the newest pass.
error-code-130507-tap-not-verified-do-2 = If the pass is still refused, ask your helpdesk for a new { $ms-temporary-access-pass } and send them the message below. { -nobody-asks }
error-code-130507-tap-not-verified-do-3 = If the new pass is refused too, call your helpdesk.
error-code-130507-tap-not-verified-it = 130507 is reported when a Temporary Access Pass (TAP) could not be found or verified (source not confirmed). Check the TAP of the user: there is only one per user, so a new one replaces the old one. { -check-who }

## 46 code-130501-credential-policy (high, cure medium)

error-code-130501-credential-policy-title = This sign-in method is not allowed for your account
error-code-130501-credential-policy-meaning = Your company decides which sign-in methods you can use. The method that you chose is probably not one of them. You did nothing wrong.
error-code-130501-credential-policy-do-1 = Start the sign-in again and choose another sign-in method, if you have one.
error-code-130501-credential-policy-do-2 = If you have no other method, send your helpdesk the message below and the number 130501.
error-code-130501-credential-policy-it = 130501: the authentication methods policy does not allow this method for the user. Check who is targeted and who is excluded (exclusion wins), and the settings of the method.

## 47 code-5007x-mfa-needed (high)

error-code-5007x-mfa-needed-title = The sign-in asks for more than a password
error-code-5007x-mfa-needed-meaning = You must show a second time that it is you. Either this was not finished, or your account has no method for it yet. You did nothing wrong.
error-code-5007x-mfa-needed-do-1 = Start the sign-in again and finish the second check, for example in an app or with a code.
error-code-5007x-mfa-needed-do-2 = If you have no method for that, ask your helpdesk for a { $ms-temporary-access-pass }. This is a code that works for a short time. Send them the message below. { -nobody-asks }
error-code-5007x-mfa-needed-do-3 = Use the pass on your phone, not on this computer. If you still cannot sign in, call your helpdesk.
error-code-5007x-mfa-needed-it = 50074 and 50076: MFA is due and was not passed. 50072 and 50079: the user has to register a method first. Alone these are interrupts, not faults. If the user has no method, issue a Temporary Access Pass (TAP) for use on the phone. { -check-who }

## 48 code-50078-mfa-expired (high)

error-code-50078-mfa-expired-title = The last confirmation is too old
error-code-50078-mfa-expired-meaning = You confirmed an earlier sign-in, but your company wants a fresh confirmation. This is normal.
error-code-50078-mfa-expired-do-1 = Sign in again and confirm that it is you.
error-code-50078-mfa-expired-do-2 = Then go on where you stopped.
error-code-50078-mfa-expired-do-3 = If you are asked again and again, send your helpdesk the message below and the number 50078.
error-code-50078-mfa-expired-it = 50078 UserStrongAuthExpired: the MFA of the session is too old for the policy. The person signs in again with MFA. If it repeats, check the sign-in frequency.

## 49 code-50053-account-locked (high)

error-code-50053-account-locked-title = The account is locked at the moment
error-code-50053-account-locked-meaning = There were too many wrong tries, or the network that you are using is known for attacks. That does not mean that you made a mistake.
error-code-50053-account-locked-do-1 = Wait a while, and do not keep trying.
error-code-50053-account-locked-do-2 = Try once more in another network, for example with the mobile data of your phone.
error-code-50053-account-locked-do-3 = If the account is still locked, send your helpdesk the message below and the number 50053.
error-code-50053-account-locked-it = 50053 IdsLocked: too many failed tries, or an IP address that is known for attacks. The sign-in log shows which of the two. Unlock the account, or let the person use another network. { -check-who }

## 50 code-50055-password-expired (high)

error-code-50055-password-expired-title = The password has expired
error-code-50055-password-expired-meaning = Your company wants a new password before you go on. This has nothing to do with the passkey.
error-code-50055-password-expired-do-1 = If you started the sign-in yourself, follow the page and choose a new password.
error-code-50055-password-expired-do-2 = Then start the sign-in again.
error-code-50055-password-expired-do-3 = If you cannot change the password, ask your helpdesk to reset it, and send them the message below. { -nobody-asks }
error-code-50055-password-expired-it = 50055 InvalidPasswordExpiredPassword or 50144 InvalidPasswordExpiredOnPremPassword: the password has expired. The person changes it; if that is not possible, reset it. { -check-who }

## 51 code-50126-wrong-password (high)

error-code-50126-wrong-password-title = The name or the password was not accepted
error-code-50126-wrong-password-meaning = The name and the password did not match. This happens to everybody.
error-code-50126-wrong-password-do-1 = Type the name of your work account and your password again, slowly.
error-code-50126-wrong-password-do-2 = If you have a Temporary Access Pass, use the pass in place of the password. { -nobody-asks }
error-code-50126-wrong-password-do-3 = If you do not know your password, ask your helpdesk to reset it, and send them the message below.
error-code-50126-wrong-password-it = 50126 InvalidUserNameOrPassword: wrong name or password. 50056: no password is stored for the account. Reset the password, or issue a Temporary Access Pass (TAP). { -check-who }

## 52 code-50057-account-disabled (high)

error-code-50057-account-disabled-title = This account is switched off
error-code-50057-account-disabled-meaning = Your company has switched this account off. Only your company can switch it on again.
error-code-50057-account-disabled-do-1 = Check that you signed in with the right work account.
error-code-50057-account-disabled-do-2 = If it is the right one, send your helpdesk the message below and the number 50057.
error-code-50057-account-disabled-it = 50057 UserDisabled: the account is disabled. Find out why, and enable the account if the person should have access. { -check-who }

## 53 code-50034-account-not-found (high)

error-code-50034-account-not-found-title = This account was not found
error-code-50034-account-not-found-meaning = Maybe a letter in the name is wrong, or it is a private account or an account of another organization.
error-code-50034-account-not-found-do-1 = Sign out. Then sign in again with your work account, and check every letter of the name.
error-code-50034-account-not-found-do-2 = If the page chooses another account by itself, choose your work account there.
error-code-50034-account-not-found-do-3 = If your work account is not found either, send your helpdesk the message below and the number from the page.
error-code-50034-account-not-found-it = 50034 UserAccountNotFound or 51004 UserAccountNotInDirectory: the account is not in this directory. 50020 UserUnauthorized: an account of another organization or a personal account. Correct the name, or invite the person if access is intended.

## 54 code-500021-tenant-restriction (high)

error-code-500021-tenant-restriction-title = This network does not allow sign-in to your company
error-code-500021-tenant-restriction-meaning = Some networks allow sign-in only to certain companies. Your account is fine.
error-code-500021-tenant-restriction-do-1 = Use another network. On the phone, use mobile data.
error-code-500021-tenant-restriction-do-2 = If you need this network, send your helpdesk the message below and the number from the page.
error-code-500021-tenant-restriction-it = 500021 or 500022: the tenant restrictions of the network do not list this tenant. Allow the tenant in the header that the proxy adds, or let the person use a network without tenant restrictions.

## 55 code-50155-device-authentication (high)

error-code-50155-device-authentication-title = A company rule asks for a device that your company knows
error-code-50155-device-authentication-meaning = Your company does not know this device, or has switched it off. You did nothing wrong.
error-code-50155-device-authentication-do-1 = Do not keep trying. Trying again does not change the rule.
error-code-50155-device-authentication-do-2 = Send your helpdesk the message below and the number from the page.
error-code-50155-device-authentication-it = 50097 DeviceAuthenticationRequired, 50155 DeviceAuthenticationFailed, 50187 DeviceInformationNotProvided: a policy asks for a known device, and this device is not known. 135011: the device is disabled. Enable the device or register it again. { -log-policy }

## 56 code-50129-not-workplace-joined (high)

error-code-50129-not-workplace-joined-title = This phone is not registered with your company
error-code-50129-not-workplace-joined-meaning = A company rule asks for a registered phone. You can register the phone in Authenticator, if your company wants that.
error-code-50129-not-workplace-joined-do-1 = Ask your helpdesk if you can register this phone, and send them the message below.
error-code-50129-not-workplace-joined-do-2 = If they say yes, add your work account in Authenticator again. When Authenticator asks, tap { $auth-register }.
error-code-50129-not-workplace-joined-do-3 = If it does not work, tell your helpdesk the number 50129.
error-code-50129-not-workplace-joined-it = 50129 DeviceIsNotWorkplaceJoined: a policy asks for a registered device, and the phone is not registered in Entra. Say whether phones may register. If yes, check Users may register their devices and Maximum number of devices.

## 57 code-50127-broker-missing (high)

error-code-50127-broker-missing-title = The phone lacks an app for signing in
error-code-50127-broker-missing-meaning = Your company wants Microsoft’s sign-in app on the phone. On an iPhone this is Authenticator, on Android it is Authenticator or Company Portal.
error-code-50127-broker-missing-do-1 = Open the app store on your phone and install Microsoft Authenticator.
error-code-50127-broker-missing-do-2 = Add your work account in Authenticator, then try again.
error-code-50127-broker-missing-do-3 = If you cannot install apps, send your helpdesk the message below and the number 50127.
error-code-50127-broker-missing-it = 50127 BrokerAppNotInstalled: no broker app on the phone (iOS: Authenticator; Android: Authenticator or Company Portal). Push the app, or let the person install it.

## 58 code-50005-platform-not-supported (high)

error-code-50005-platform-not-supported-title = A company rule does not allow this kind of device
error-code-50005-platform-not-supported-meaning = Your company allows only certain systems here, and the system of this device is not one of them. You did nothing wrong.
error-code-50005-platform-not-supported-do-1 = Do not keep trying. Trying again does not change the rule.
error-code-50005-platform-not-supported-do-2 = Send your helpdesk the message below and the number 50005.
error-code-50005-platform-not-supported-it = 50005 DevicePolicyError: sign-in from a platform that the policy does not support. Allow iOS and Android where a policy blocks device platforms. { -log-policy }

## 59 code-50131-access-policy (high)

error-code-50131-access-policy-title = A company rule decided against this sign-in
error-code-50131-access-policy-meaning = The reason can be the device, something unusual, or another rule. You cannot see the reason, but your helpdesk can.
error-code-50131-access-policy-do-1 = Do not keep trying. Trying again does not change the rule.
error-code-50131-access-policy-do-2 = Send your helpdesk the message below and the number 50131.
error-code-50131-access-policy-it = 50131 ConditionalAccessFailed: the state of the device, suspicious activity or an access decision. { -log-policy }

## 60 code-530032-security-policy (high)

error-code-530032-security-policy-title = A security rule of the whole company blocked this sign-in
error-code-530032-security-policy-meaning = The rule is the same for everybody in your company. You did nothing wrong.
error-code-530032-security-policy-do-1 = Do not keep trying. Trying again does not change the rule.
error-code-530032-security-policy-do-2 = Send your helpdesk the message below and the number 530032.
error-code-530032-security-policy-it = 530032 BlockedByConditionalAccessOnSecurityPolicy: a security policy of the whole tenant blocks the sign-in. Check the policies at tenant level. { -log-policy }

## 61 code-50158-external-challenge (high)

error-code-50158-external-challenge-title = Another page has to be finished first
error-code-50158-external-challenge-meaning = Your company uses one more page, for example terms of use or a check by another provider. The number alone is not an error.
error-code-50158-external-challenge-do-1 = Start the sign-in again and finish that page.
error-code-50158-external-challenge-do-2 = If the page does not open, try a normal window of Microsoft Edge or Google Chrome.
error-code-50158-external-challenge-do-3 = If you still cannot go on, send your helpdesk the message below and the number 50158.
error-code-50158-external-challenge-it = 50158: an external security challenge was not satisfied (third-party MFA or terms of use). Alone this is no failure: look at the next entry of the same sign-in in the sign-in log.

## 62 code-70043-sign-in-again (high)

error-code-70043-sign-in-again-title = The sign-in has ended, sign in again
error-code-70043-sign-in-again-meaning = The last sign-in was too long ago, or the password was changed. This is normal.
error-code-70043-sign-in-again-do-1 = Sign in again.
error-code-70043-sign-in-again-do-2 = Then go on where you stopped.
error-code-70043-sign-in-again-do-3 = If you are signed out again and again, send your helpdesk the message below and the number from the page.
error-code-70043-sign-in-again-it = 70043 BadTokenDueToSignInFrequency, 50132 SsoArtifactInvalidOrExpired, 50133 SsoArtifactRevoked, 50173: the session is too old or was ended by a password change. If it repeats, check the sign-in frequency.

## 63 code-50125-password-step (high)

error-code-50125-password-step-title = A step about the password comes first
error-code-50125-password-step-meaning = Your company wants a new password, or your details for a password reset, before you go on. This has nothing to do with the passkey.
error-code-50125-password-step-do-1 = If you started the sign-in yourself, follow the page to its end.
error-code-50125-password-step-do-2 = Then start the sign-in again.
error-code-50125-password-step-do-3 = If you cannot finish the page, send your helpdesk the message below and the number from the page.
error-code-50125-password-step-it = 50125 PasswordResetRegistrationRequiredInterrupt: registration for password reset comes first. 50135 PasswordChangeCompromisedPassword, 50137 and 50142: a new password comes first. If the person cannot do that, reset the password. { -check-who }

## 64 code-220450-old-webview (high, cure medium)

error-code-220450-old-webview-title = A part of Android on this phone is too old
error-code-220450-old-webview-meaning = The sign-in page inside the app needs a newer part of Android. An update usually solves that.
error-code-220450-old-webview-do-1 = Open Google Play on your phone. Update Android System WebView and Google Chrome there.
error-code-220450-old-webview-do-2 = Go back to Authenticator and try again.
error-code-220450-old-webview-do-3 = If you cannot update, send your helpdesk the message below and the number 220450.
error-code-220450-old-webview-it = 220450 UnsupportedAndroidWebViewVersion: the Chrome WebView of the phone is too old. Push updates of Android System WebView and Google Chrome.

## 65 code-50088-call-limit (high)

error-code-50088-call-limit-title = There were too many calls or text messages
error-code-50088-call-limit-meaning = Microsoft limits how often it calls you or sends you a text message. The limit ends by itself.
error-code-50088-call-limit-do-1 = Wait some minutes, and do not ask for new codes in that time.
error-code-50088-call-limit-do-2 = Or choose another way to confirm that it is you.
error-code-50088-call-limit-do-3 = If you still get no code later, send your helpdesk the message below and the number 50088.
error-code-50088-call-limit-it = 50088: the limit on calls and text messages for MFA was reached. Wait, or let the person use another method.

## 66 code-50087-try-again (high)

error-code-50087-try-again-title = Microsoft’s service had a short problem
error-code-50087-try-again-meaning = Such a fault usually passes. You did nothing wrong.
error-code-50087-try-again-do-1 = Wait a few minutes, then try again.
error-code-50087-try-again-do-2 = If it fails again later, send your helpdesk the message below and the number from the page.
error-code-50087-try-again-it = A passing fault of the service: 50087 SasRetryableError, 50033 RetryableError, 90006 ExternalServerRetryableError, 90012 RequestTimeout or 90024 RequestBudgetExceededError. If it does not pass, check the state of the service.

## 67 code-90072-account-not-in-tenant (high)

error-code-90072-account-not-in-tenant-title = This account does not belong to this organization
error-code-90072-account-not-in-tenant-meaning = The account comes from another organization and is not known here. Or the list of accounts at your company is out of date.
error-code-90072-account-not-in-tenant-do-1 = Sign out, and sign in with the work account of your company.
error-code-90072-account-not-in-tenant-do-2 = If it is the right account, send your helpdesk the message below and the number 90072.
error-code-90072-account-not-in-tenant-it = 90072 PassThroughUserMfaError: an external account that does not exist in this tenant, or a mismatch in the synchronization. Add the user, or check the synchronization.

## 68 code-90094-admin-consent (high)

error-code-90094-admin-consent-title = IT has not approved this check yet
error-code-90094-admin-consent-meaning = A check in your Microsoft account needs the approval of IT. The check is optional. You do not need it for your passkey.
error-code-90094-admin-consent-do-1 = Close the page and skip the check.
error-code-90094-admin-consent-do-2 = Open { $ms-security-info } and check if your passkey is in the list. That is enough.
error-code-90094-admin-consent-do-3 = If your company wants the check, send your helpdesk the message below.
error-code-90094-admin-consent-it = 90094 AdminConsentRequired, 90095 AdminConsentRequiredRequestAccess or 65001 DelegationDoesNotExist: there is no admin consent for the app of the optional Graph check. Both delegated permissions, UserAuthMethod-Passkey.Read (least privileged) and UserAuthenticationMethod.Read, need admin consent. Grant it, or leave the check off.

## 69 code-900561-back-button (high)

error-code-900561-back-button-title = The page was opened in the wrong order
error-code-900561-back-button-meaning = This happens for example after the Back button of the browser. Nothing is broken.
error-code-900561-back-button-do-1 = Close the page.
error-code-900561-back-button-do-2 = Open { $ms-security-info } again from this program and start from there.
error-code-900561-back-button-do-3 = If the same number appears again, send your helpdesk the message below and the number 900561.
error-code-900561-back-button-it = 900561 BadResourceRequestInvalidRequest: the page was called in a way that it does not accept, for example by the Back button. The person starts again from Security info.

## 70 code-50105-not-assigned (high)

error-code-50105-not-assigned-title = Your account has no access to this app yet
error-code-50105-not-assigned-meaning = Your company must give your account access to the app first. You did nothing wrong.
error-code-50105-not-assigned-do-1 = Do not keep trying. Trying again does not change this.
error-code-50105-not-assigned-do-2 = Send your helpdesk the message below and the number 50105.
error-code-50105-not-assigned-it = 50105 EntitlementGrantsNotFound: the user is not assigned to the app. The sign-in log names the app. Assign the user or a group.

## 71 window-without-passkeys (medium, our own row)

error-window-without-passkeys-title = This window or browser cannot use passkeys
error-window-without-passkeys-meaning = Some programs open a sign-in window of their own, and passkeys often do not work there. Some browsers cannot use a passkey in Authenticator either, for example Firefox on Linux or Android. Your passkey is fine.
error-window-without-passkeys-do-1 = Cancel the sign-in in that window.
error-window-without-passkeys-do-2 = Sign in with Microsoft Edge or Google Chrome, in a normal window. On an Android phone, use Google Chrome.
error-window-without-passkeys-do-3 = If the program opens only its own window, choose another sign-in method there. If you have none, send your helpdesk the message below.
error-window-without-passkeys-it = The sign-in window of some programs cannot complete WebAuthn (reported for Windows App), and Firefox on Linux and on Android does not support passkeys in Authenticator. Let the program sign in through the system browser, or allow a second method for it.

## 72 provider-switch-locked (medium, our own row)

error-provider-switch-locked-title = Management has locked the switch for Authenticator
error-provider-switch-locked-meaning = On a managed phone or in a work profile, the company decides which apps can save passkeys. You cannot change that yourself, and you did nothing wrong.
error-provider-switch-locked-do-1 = Does your phone have a work profile? Then the settings page may have one part for private apps and one for work apps. Check the part for work apps.
error-provider-switch-locked-do-2 = If the switch is locked there too, send your helpdesk the message below. Tell them whether the phone is yours or belongs to the company.
error-provider-switch-locked-it = Device management restricts the credential providers. In Google-managed work profiles on Android 15 and later, third-party providers are off by default: allow com.azure.authenticator. On a managed iPhone, a restriction of password AutoFill can hide or lock the switch.

## 73 authenticator-not-offered (medium, our own row)

error-authenticator-not-offered-title = Another app answers in place of Authenticator
error-authenticator-not-offered-meaning = Many phones offer their own password app first, even when Authenticator is turned on. A passkey that is saved there is in the wrong place. You did nothing wrong.
error-authenticator-not-offered-do-1 = Cancel, and do not save the passkey in the other app.
error-authenticator-not-offered-do-2 = Open Authenticator on the phone. Tap your work account, then { $auth-create-a-passkey }. Follow the steps there until Authenticator is turned on in the settings of the phone.
error-authenticator-not-offered-do-3 = If the phone asks where to save the passkey, choose { $auth-name }. If you do not see it, look for { $samsung-use-a-different-passkey } or similar words.
error-authenticator-not-offered-do-4 = Install the updates of the phone. If Authenticator is still not offered, send your helpdesk the message below.
error-authenticator-not-offered-it = Another credential provider takes the request (Samsung Pass, Google Password Manager, Apple Passwords or the maker’s own app). On Android 14, some OnePlus phones send every request to Google Password Manager; some Xiaomi phones do not keep the switch. Registering inside Authenticator usually avoids the save window. Otherwise: Android 15 or later, another phone, or a security key.

## 74 phone-lost-or-replaced (high, our own row)

error-phone-lost-or-replaced-title = The phone with the passkey is lost, new or was reset
error-phone-lost-or-replaced-meaning = A passkey stays on the phone where it was created. No backup of Authenticator contains it, so you need a new passkey. This is normal.
error-phone-lost-or-replaced-do-1 = Do you still have the old phone? First create a new passkey on the new phone. Erase the old phone only after that.
error-phone-lost-or-replaced-do-2 = Is the phone lost or stolen? Call your helpdesk soon, so that they can remove its passkey from your account.
error-phone-lost-or-replaced-do-3 = If you cannot sign in anymore, ask your helpdesk for a { $ms-temporary-access-pass }. This is a code that works for a short time. Send them the message below. { -nobody-asks }
error-phone-lost-or-replaced-do-4 = Use the pass on the new phone, and create the passkey with this program. If the pass does not work, call your helpdesk.
error-phone-lost-or-replaced-it = The passkey is bound to a phone that is lost, replaced or reset; the Authenticator backup never contains passkeys. If the phone is lost, delete its passkey and its other methods in the authentication methods of the user. Issue a Temporary Access Pass (TAP) so that the person can register the new phone. { -check-who }

## 75 confirm-in-app-being-set-up (medium, our own row)

error-confirm-in-app-being-set-up-title = Authenticator is needed to set up Authenticator
error-confirm-in-app-being-set-up-meaning = The sign-in wants you to confirm in Authenticator, but Authenticator is new on this phone, was reset or was deleted. You cannot leave this circle alone, and you did nothing wrong.
error-confirm-in-app-being-set-up-do-1 = Do you still have another phone with Authenticator, or another sign-in method? Then confirm with that.
error-confirm-in-app-being-set-up-do-2 = If not, ask your helpdesk for a { $ms-temporary-access-pass }. This is a code that works for a short time. Send them the message below. { -nobody-asks }
error-confirm-in-app-being-set-up-do-3 = Use the pass on your phone, when Authenticator asks you to sign in. Do not delete anything there.
error-confirm-in-app-being-set-up-do-4 = If the pass is not accepted, call your helpdesk.
error-confirm-in-app-being-set-up-it = The only method of the person is an Authenticator that is no longer there (app reset or deleted, or another phone). Issue a Temporary Access Pass (TAP): it counts as MFA, and the person signs in to Authenticator with it. Then remove the old Authenticator entry. { -check-who }

## 76 no-phone-to-use (medium, our own row)

error-no-phone-to-use-title = No suitable phone, or no private phone for work
error-no-phone-to-use-meaning = Not everybody has a suitable phone or wants to use a private phone for work. That is all right, and there are other ways.
error-no-phone-to-use-do-1 = Ask your helpdesk for a security key or for a company phone. Send them the message below.
error-no-phone-to-use-do-2 = You do not need to install anything on a private phone before you have an answer. If you only want to know what Authenticator changes on the phone, ask your helpdesk about that too.
error-no-phone-to-use-it = The person has no phone with iOS 17 or Android 14 or later, or does not want to use a private phone. Offer a FIDO2 security key (its AAGUID must be allowed in the passkey profile), a company phone, or another method that your policies accept.

## 77 prompt-again-although-done (high, our own row)

error-prompt-again-although-done-title = The prompt comes again although the passkey is there
error-prompt-again-although-done-meaning = This is not an error. The prompt looks for a passkey on the device that you are using, and yours is on the phone. So it can come back on a Windows computer or a Mac.
error-prompt-again-although-done-do-1 = Open { $ms-security-info } and check if your passkey is in the list. If it is there, you have done everything.
error-prompt-again-although-done-do-2 = When the prompt comes, select { $ms-skip-for-now }.
error-prompt-again-although-done-do-3 = If you cannot skip the prompt, or it comes too often, send your helpdesk the message below.
error-prompt-again-although-done-it = The registration campaign looks for a local passkey that fits the system and the browser in use. A passkey in Authenticator ends the prompt on iOS and Android, but not on Windows or macOS, unless the passkey profile is restricted by AAGUID or demands attestation. A security key ends it on all these systems. No fault; the person can skip it.

## 78 chat-message-asks-for-passkey (high, our own row)

error-chat-message-asks-for-passkey-title = A chat message asks to set up a passkey
error-chat-message-asks-for-passkey-meaning = Companies can send such messages in Microsoft Teams, so the message may be genuine. But the message alone does not prove that.
error-chat-message-asks-for-passkey-do-1 = Do not use a link in the message. Create the passkey with this program, which opens the right page for you.
error-chat-message-asks-for-passkey-do-2 = Does the message ask for a password, a pass, a code or a picture of a QR code? Then do not answer. { -nobody-asks }
error-chat-message-asks-for-passkey-do-3 = If you are not sure, call your helpdesk on a number that you know and read the message to them.
error-chat-message-asks-for-passkey-it = A passkey campaign of the Conditional Access Optimization Agent sends such messages in Teams (up to 200 users, administrators by default). It does not check whether these people are allowed passkeys. Check if your tenant runs such a campaign; if not, treat the message as phishing.

## 79 somebody-asks-for-code (medium, our own row)

error-somebody-asks-for-code-title = Somebody asks for a pass, a code or a picture of the QR code
error-somebody-asks-for-code-meaning = With your pass or code, somebody else could sign in as you. { -nobody-asks } It is not your fault that somebody tries.
error-somebody-asks-for-code-do-1 = Do not send anything. End the call or the chat.
error-somebody-asks-for-code-do-2 = Did you already send something? That can be repaired, if your helpdesk knows soon.
error-somebody-asks-for-code-do-3 = Call your helpdesk at once, on a number that you know, and send them the message below.
error-somebody-asks-for-code-it = Somebody asked the person for a Temporary Access Pass (TAP), a code or a picture of the QR code. A TAP counts as MFA: whoever has it can sign in and register a method. If anything was given away, delete the TAP, check the methods that were added since, and look at the sign-in log. { -check-who }

## 80 pass-used-but-more-asked (medium, our own row)

error-pass-used-but-more-asked-title = The Temporary Access Pass worked, but something else is asked for
error-pass-used-but-more-asked-meaning = Your pass is fine. Probably a company rule does not accept a pass at this point. Another pass does not change that.
error-pass-used-but-more-asked-do-1 = Do not ask for another pass. Keep the one that you have. { -nobody-asks }
error-pass-used-but-more-asked-do-2 = If the page offers another sign-in method that you have, use that one.
error-pass-used-but-more-asked-do-3 = If not, send your helpdesk the message below. IT can change the rule.
error-pass-used-but-more-asked-it = An authentication strength probably does not accept a Temporary Access Pass (TAP), for example a passkey-only strength on all resources; another TAP does not help. Documented remedy: separate policies for desktop and mobile, with a mobile strength of TAP plus passkey that is identical to the strength on Register security information, or an app filter. Also: a TAP sign-in in a browser by somebody who is in scope of SSPR registration or of the MFA registration policy leads to interrupt mode, where no passkey can be registered.
