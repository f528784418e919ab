### What to tell a person who sees a message on the way to the passkey.
###
### One block per record of assets/content/errors.toml, in the same order:
###   error-<id>-title    what it is, in plain words (not the heading on the screen)
###   error-<id>-meaning  what it means
###   error-<id>-do-N     what the person does now, one action each; the last one is always a way out
###   error-<id>-it       for the IT helpdesk: probable cause and remedy, technical words allowed
###
### Variables are labels on the screen: { $auth-delete-passkey } is the label auth.delete-passkey of labels.toml.
### Put them where they belong in your sentence and never translate what is in them. Host names, numbers and
### App IDs stay as they are.

## 1 passkey-not-accepted (medium)

error-passkey-not-accepted-title = Microsoft did not accept this passkey
error-passkey-not-accepted-meaning = The passkey was made on your phone, but your company only takes passkeys that are created inside the Authenticator app. You did nothing wrong: the web page led you the other way.
error-passkey-not-accepted-do-1 = On your phone, open Authenticator and tap your work account. Tap { $auth-settings }, then { $auth-delete-passkey }. This removes only the passkey that was refused.
error-passkey-not-accepted-do-2 = Stay in Authenticator, tap your work account again and tap { $auth-create-a-passkey }. Follow the steps there.
error-passkey-not-accepted-do-3 = If the passkey is refused again, send your IT helpdesk the message that this program has prepared.
error-passkey-not-accepted-it = Attestation is most likely enforced and the passkey came through the WebAuthn route ({ $ms-having-trouble } or the interrupt wizard), which cannot deliver it. The person deletes the leftover passkey and registers inside Authenticator; for people who must use the QR code, a separate passkey profile without attestation is an option.

## 2 app-protection-block (medium)

error-app-protection-block-title = A company rule stops Authenticator here
error-app-protection-block-meaning = Your company asks for a specially protected app at this point, and Authenticator cannot be one. It is not your fault, and trying again will not help.
error-app-protection-block-do-1 = Stop here. You do not need to delete anything or start over.
error-app-protection-block-do-2 = Send your IT helpdesk the message that this program has prepared. They can change the rule.
error-app-protection-block-it = A Conditional Access policy that requires an app protection policy or an approved client app covers the sign-in of Authenticator, which is a broker and cannot satisfy it. Documented ways out: target specific apps with a filter, combine the grant with compliant device by OR, or a time-limited exemption with compensating controls. Microsoft documents an exclusion for Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b), though not in every version of the page: check in your tenant.

## 3 compliant-device-required (medium)

error-compliant-device-required-title = Your company wants to manage this phone first
error-compliant-device-required-meaning = A company rule lets only managed phones pass here. The message comes from that rule, not from something you did.
error-compliant-device-required-do-1 = Do not press { $auth-continue } yet. It may lead to putting your phone under company management.
error-compliant-device-required-do-2 = Enroll the phone only if your IT helpdesk tells you to.
error-compliant-device-required-do-3 = Send your IT helpdesk the message that this program has prepared, and ask whether this phone should be managed. When that is settled, come back here and go on.
error-compliant-device-required-it = A compliant-device grant applies to the registration from the phone: reading the methods (UserAuthenticationMethod.Read) is exempt, writing (UserAuthenticationMethod.ReadWrite) is not. Either enroll the phone, or exclude the registration. Microsoft documents Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b) for this, check in your tenant; practitioners also exclude Azure Credential Configuration Endpoint Service (App ID ea890292-c8c8-4433-b5ea-b09d0668e1a6), which is not documented.

## 4 signin-blocked-security-info (medium)

error-signin-blocked-security-info-title = This step is only allowed from certain places or devices
error-signin-blocked-security-info-meaning = Your company protects this step, so that nobody else can change how you sign in. You have not done anything wrong.
error-signin-blocked-security-info-do-1 = If you know which place or device your company asks for, such as the network in the office, try again there.
error-signin-blocked-security-info-do-2 = If not, ask your IT helpdesk for a { $ms-temporary-access-pass }. That is a code for a short time. Use it on your phone, not on this computer.
error-signin-blocked-security-info-do-3 = If you are still blocked, send your IT helpdesk the message that this program has prepared.
error-signin-blocked-security-info-it = Probably AADSTS53010 (ProofUpBlockedDueToSecurityInfoAcr): a policy on the user action Register security information, or an authentication strength that blocks the credential endpoints. Signing in to Authenticator is itself subject to that policy. A TAP satisfies MFA from any device or location; align the mobile policy with the one on registration. The same heading also appears with 53003 when a policy blocks device platforms.

## 5 finish-setup-on-web (medium)

error-finish-setup-on-web-title = Authenticator sends you to the web browser
error-finish-setup-on-web-meaning = Your company’s rules ask for a passkey before you have one. App and browser can then keep sending you back and forth, and that is not your fault.
error-finish-setup-on-web-do-1 = Stop here for now, so that you do not go round in circles.
error-finish-setup-on-web-do-2 = Press { $auth-open-browser } only if your IT helpdesk tells you to.
error-finish-setup-on-web-do-3 = Send your IT helpdesk the message that this program has prepared. They can open the way for you.
error-finish-setup-on-web-it = A passkey-only authentication strength on all resources also covers the sign-in that is needed to create the first passkey. Documented remedy: separate policies for desktop and mobile, with a mobile strength of TAP plus passkey that is identical to the strength on Register security information, or an app filter. Finishing in the browser works only while attestation is off.

## 6 contact-admin-no-mfa (medium)

error-contact-admin-no-mfa-title = You need a second way to prove who you are
error-contact-admin-no-mfa-meaning = A passkey can be added only after a second proof, and your account does not have one yet. You cannot fix this alone, and you did nothing wrong.
error-contact-admin-no-mfa-do-1 = Ask your IT helpdesk for a { $ms-temporary-access-pass }. That is a code that works for a short time. This program has a message ready that you can send.
error-contact-admin-no-mfa-do-2 = When you have the code, use it on your phone, not on this computer. It may work only once.
error-contact-admin-no-mfa-do-3 = Then come back here and go on with the next step. If the code does not work, tell your IT helpdesk.
error-contact-admin-no-mfa-it = The account has no MFA method, and registration needs MFA or a Temporary Access Pass. Issue a TAP for use on the phone: after signing in with a one-time TAP the registration must be finished within 10 minutes; a multi-use TAP can be used again and restarts that clock.

## 7 lets-try-something-else (high)

error-lets-try-something-else-title = Sign in once more, in a different way
error-lets-try-something-else-meaning = Two security rules got in each other’s way. You did nothing wrong, and a fresh start often solves it.
error-lets-try-something-else-do-1 = Close all windows of your browser.
error-lets-try-something-else-do-2 = Open the page { $ms-security-info } again from this program.
error-lets-try-something-else-do-3 = When you sign in, choose a different way to sign in than last time.
error-lets-try-something-else-do-4 = If the message comes back, send your IT helpdesk the message that this program has prepared.
error-lets-try-something-else-it = The authentication strength on the user action Register security information collides with the rule that My Sign-Ins asks for MFA if none was done in the last 10 minutes. Documented cure: sign-in frequency Every time on that user action. The person can also sign in again with a method that the strength accepts.

## 8 key-type-blocked (medium)

error-key-type-blocked-title = The passkey was probably saved in the wrong place
error-key-type-blocked-meaning = It probably went to another password manager, such as Samsung Pass, and your company does not accept passkeys from there. This happens easily, because phones like to suggest their own app.
error-key-type-blocked-do-1 = Delete the new passkey in the app where it was saved.
error-key-type-blocked-do-2 = Try again. When the phone asks where to save the passkey, choose { $auth-name }.
error-key-type-blocked-do-3 = If you do not see it, look for { $samsung-use-a-different-passkey } or similar words.
error-key-type-blocked-do-4 = If you did choose Authenticator and it is still refused, send your IT helpdesk the message that this program has prepared.
error-key-type-blocked-it = The AAGUID of the new passkey is not allowed for this user, usually because another provider took the request. If Authenticator itself was refused, allow its AAGUIDs: de1e552d-db1d-4423-a619-566b625cdc84 (Android) and 90a3ccdf-635c-4729-a248-9b709135078f (iOS).

## 9 passkey-not-registered (medium)

error-passkey-not-registered-title = The passkey was not saved this time
error-passkey-not-registered-meaning = It may have taken too long, been canceled, or the window was a private one. Nothing is broken, and you can simply try again.
error-passkey-not-registered-do-1 = Use a normal window of Microsoft Edge or Google Chrome, not a private one and not a window inside another program.
error-passkey-not-registered-do-2 = Have your phone unlocked and in your hand, then start again.
error-passkey-not-registered-do-3 = If it fails a second time, send your IT helpdesk the message that this program has prepared.
error-passkey-not-registered-it = Typical of an embedded browser (seen in the sign-in window of Windows App), a timeout or a private window. Onboard people in a normal browser window, not through Windows App.

## 10 passkey-already-exists (high)

error-passkey-already-exists-title = An earlier try left a passkey behind
error-passkey-already-exists-meaning = There is already a passkey on your phone, but your work account may not know it. This can happen when an earlier try stopped halfway.
error-passkey-already-exists-do-1 = Open your page { $ms-security-info }. If the passkey is in the list, you may already be done: go to the last check in this program.
error-passkey-already-exists-do-2 = If it is not in the list, open Authenticator on your phone and tap your work account. Tap { $auth-settings }, then { $auth-delete-passkey }.
error-passkey-already-exists-do-3 = Tap your work account again and tap { $auth-create-a-passkey }.
error-passkey-already-exists-do-4 = If it fails again, send your IT helpdesk the message that this program has prepared.
error-passkey-already-exists-it = A passkey exists locally in Authenticator without a counterpart in Entra, after a refusal by attestation, a timeout or a provider that is not permitted. The person deletes the local passkey and tries again; delete a stale entry on the server if there is one.

## 11 work-profile-cannot-sign-in (high)

error-work-profile-cannot-sign-in-title = The passkey is on the other side of your phone
error-work-profile-cannot-sign-in-meaning = Your phone keeps work and private apps apart, and a passkey works only on the side where it was made. You probably just need a second one.
error-work-profile-cannot-sign-in-do-1 = Open the Authenticator of your work profile, the one with the briefcase.
error-work-profile-cannot-sign-in-do-2 = Tap your work account there, then { $auth-create-a-passkey }. You can keep the first passkey.
error-work-profile-cannot-sign-in-do-3 = If there is no Authenticator with a briefcase, or it fails, send your IT helpdesk the message that this program has prepared.
error-work-profile-cannot-sign-in-it = On Android a passkey is usable only in the profile in which it was made. Authenticator must be installed in the work profile, be allowed there as a credential provider, and hold its own passkey; one in the personal profile does not count.

## 12 sign-in-another-way (high)

error-sign-in-another-way-title = This passkey does not work any more
error-sign-in-another-way-meaning = Microsoft could not use the passkey on your phone. It is no longer valid, and a new one is quickly made.
error-sign-in-another-way-do-1 = Sign in with another method that you have.
error-sign-in-another-way-do-2 = Delete the old passkey: in Authenticator tap your work account, { $auth-settings }, { $auth-delete-passkey }. If it is also listed on the page { $ms-security-info }, delete it there too.
error-sign-in-another-way-do-3 = Create a new passkey with this program.
error-sign-in-another-way-do-4 = If you have no other way to sign in, send your IT helpdesk the message that this program has prepared.
error-sign-in-another-way-it = The passkey on the device is no longer valid for this account. The person signs in by another method or a TAP, removes the stale passkey and registers again.

## 13 passkey-no-longer-usable (high)

error-passkey-no-longer-usable-title = This passkey was removed from your account
error-passkey-no-longer-usable-meaning = Your phone still has the old passkey, but your account does not know it any more. You only need a new one.
error-passkey-no-longer-usable-do-1 = In Authenticator tap your work account, then { $auth-settings }, then { $auth-delete-passkey }.
error-passkey-no-longer-usable-do-2 = Create a new passkey with this program.
error-passkey-no-longer-usable-do-3 = If you cannot sign in without the old one, send your IT helpdesk the message that this program has prepared.
error-passkey-no-longer-usable-it = The passkey was deleted on the server and remains on the phone. The person deletes the local copy and registers again; issue a TAP if no other method is left.

## 14 phone-option-or-qr-missing (high)

error-phone-option-or-qr-missing-title = The computer does not offer your phone
error-phone-option-or-qr-missing-meaning = The QR code shows only when computer and phone can notice each other. Most often Bluetooth is off, not allowed, or the phone is too far away.
error-phone-option-or-qr-missing-do-1 = Turn Bluetooth on, on the computer and on the phone. You do not need to pair them.
error-phone-option-or-qr-missing-do-2 = Put the phone next to the computer and check that both have internet. Then look again for { $ms-phone-option }.
error-phone-option-or-qr-missing-do-3 = Still not there? Go back in this program and choose a way without the QR code. It needs no Bluetooth.
error-phone-option-or-qr-missing-do-4 = If no other way is offered to you, send your IT helpdesk the message that this program has prepared.
error-phone-option-or-qr-missing-it = Bluetooth is off, forbidden by policy or out of range, or a device is offline. Bluetooth can be allowed for passkeys only: ServicesAllowedList with the services 0000FFFD-0000-1000-8000-00805F9B34FB and 0000FFF9-0000-1000-8000-00805F9B34FB. The in-app route and the hand-off need no Bluetooth.

## 15 stuck-connecting-to-device (medium)

error-stuck-connecting-to-device-title = Computer and phone cannot reach each other
error-stuck-connecting-to-device-meaning = The QR code was read, but the connection does not come up. Most often the network is blocking it, and you cannot see that.
error-stuck-connecting-to-device-do-1 = Cancel, check that Bluetooth is on for both devices, and try once more.
error-stuck-connecting-to-device-do-2 = If you are allowed to, try it on another network.
error-stuck-connecting-to-device-do-3 = Or go back in this program and choose a way without the QR code.
error-stuck-connecting-to-device-do-4 = Send your IT helpdesk the message that this program has prepared, so that they can open the network.
error-stuck-connecting-to-device-it = The tunnel hosts of the QR route are probably blocked or intercepted. Allow cable.ua5v.com (Android), cable.auth.com, app-site-association.cdn-apple.com and app-site-association.networking.apple (iPhone and iPad) from computer and phone, without a proxy and without TLS inspection. Bluetooth must work on both devices.

## 16 tap-blocked-by-policy (high)

error-tap-blocked-by-policy-title = The temporary code was refused
error-tap-blocked-by-policy-meaning = The code may have been used already, or it does not fit your company’s settings. You did not do anything wrong, and you need a new one.
error-tap-blocked-by-policy-do-1 = Do not enter the same code again.
error-tap-blocked-by-policy-do-2 = Ask your IT helpdesk for a new { $ms-temporary-access-pass } and send them the message that this program has prepared.
error-tap-blocked-by-policy-do-3 = Use the new code on your phone, not on this computer. If it is refused too, call your IT helpdesk again.
error-tap-blocked-by-policy-it = The user is not in scope of the Temporary Access Pass policy, the pass is multi-use while the policy enforces one-time, or it has already been used. Correct the policy and issue a new pass; a one-time pass must be spent on the phone.

## 17 tap-not-offered (high)

error-tap-not-offered-title = The sign-in page does not ask for your temporary code
error-tap-not-offered-meaning = A new code can take some minutes until it works. It can also be used up already, or your account is not set up for it yet.
error-tap-not-offered-do-1 = Wait a few minutes, then start the sign-in again.
error-tap-not-offered-do-2 = Look for { $ms-use-tap-instead } or similar words on the sign-in page.
error-tap-not-offered-do-3 = If it is not there, send your IT helpdesk the message that this program has prepared and ask them to check the code.
error-tap-not-offered-it = The user is not in scope of the Temporary Access Pass policy, the pass is used up, or it has not replicated yet (minutes). Check scope and state of the pass and issue a new one if needed.

## 18 tap-guest-refused (high)

error-tap-guest-refused-title = Guests cannot get a temporary code
error-tap-guest-refused-meaning = Your account here is a guest from another organization, and such a code cannot be given to guests. This is a general rule and has nothing to do with you.
error-tap-guest-refused-do-1 = Ask the helpdesk of your own organization, where your account belongs, for help with signing in.
error-tap-guest-refused-do-2 = Tell the helpdesk here about it as well, and send them the message that this program has prepared.
error-tap-guest-refused-it = A Temporary Access Pass cannot be added to an external guest, and guests cannot register passkeys in the resource tenant. Let the person do MFA in the home tenant.

## 19 more-information-required (medium)

error-more-information-required-title = Your company asks you to add a sign-in method
error-more-information-required-meaning = This is not an error and you did nothing wrong. Microsoft shows this page when your company wants your account to be safer.
error-more-information-required-do-1 = Did it appear while you were signing in at work, on your own initiative? Then press { $ms-next }. In most companies the following page is on mysignins.microsoft.com.
error-more-information-required-do-2 = If it wants to show you a QR code, try { $ms-different-method } and then { $ms-passkey-in-authenticator }.
error-more-information-required-do-3 = If you are not sure that the page is genuine, close it and ask your IT helpdesk.
error-more-information-required-it = Registration is being enforced at sign-in (interrupt mode); no fault. The passkey variant of the wizard can start the WebAuthn route, which fails under attestation: the person then picks a different method and Passkey in Microsoft Authenticator.

## 20 restored-account-needs-sign-in (high)

error-restored-account-needs-sign-in-title = Your account came from a backup and needs one sign-in
error-restored-account-needs-sign-in-meaning = The red words are only a reminder. The name of your account was restored to this phone, but not its keys.
error-restored-account-needs-sign-in-do-1 = Tap the account with the red words { $auth-sign-in-to-add }.
error-restored-account-needs-sign-in-do-2 = Sign in. After that you can go on with creating the passkey.
error-restored-account-needs-sign-in-do-3 = If you cannot sign in, send your IT helpdesk the message that this program has prepared and ask for a { $ms-temporary-access-pass }.
error-restored-account-needs-sign-in-it = The account was restored from an Authenticator backup, which never contains passkeys. The person signs in to the account once and then registers a new passkey; issue a TAP if no other method is left.

## 21 no-passkeys-available (high)

error-no-passkeys-available-title = No passkey was found on the phone
error-no-passkeys-available-meaning = Maybe something small is missing, such as a screen lock or internet. On a new phone it is normal: passkeys do not move over from the old one.
error-no-passkeys-available-do-1 = Check that the phone has a screen lock.
error-no-passkeys-available-do-2 = Check that Bluetooth and internet are on, on the phone and on the computer. Then try again.
error-no-passkeys-available-do-3 = New phone? Start this program from the beginning and create a new passkey. Keep the old phone until that is done, if you still have it.
error-no-passkeys-available-do-4 = If you have no other way to sign in, ask your IT helpdesk for a { $ms-temporary-access-pass } and send them the message that this program has prepared.
error-no-passkeys-available-it = No usable passkey on the phone: no screen lock, Bluetooth or internet missing, or the passkey stayed on the old phone (it is never part of the Authenticator backup). Issue a TAP so that the person can register again.

## 22 rooted-or-jailbroken (high)

error-rooted-or-jailbroken-title = Authenticator does not trust the system of this phone
error-rooted-or-jailbroken-meaning = The system of this phone seems to have been changed. Microsoft no longer allows work accounts on such phones, and your company cannot turn this off.
error-rooted-or-jailbroken-do-1 = Do not set up the passkey on this phone.
error-rooted-or-jailbroken-do-2 = If you have another phone, use that one and start this program again.
error-rooted-or-jailbroken-do-3 = If not, send your IT helpdesk the message that this program has prepared and ask whether they can offer another way, such as a security key.
error-rooted-or-jailbroken-it = Authenticator detected a jailbroken or rooted phone. In 2026 Microsoft rolled out a warning, then a block of registration and sign-in, then the wiping of Entra credentials; it is always on, without an opt-out. Another phone or a security key is needed.

## 23 not-allowed-error (high)

error-not-allowed-error-title = The step was interrupted
error-not-allowed-error-meaning = It was canceled, took too long, or another window came in front. This happens easily and nothing is broken.
error-not-allowed-error-do-1 = Have your phone unlocked and next to you.
error-not-allowed-error-do-2 = Try again, slowly. Leave the browser window in front and do not click anywhere else until it is done.
error-not-allowed-error-do-3 = If it keeps happening, send your IT helpdesk the message that this program has prepared.
error-not-allowed-error-it = NotAllowedError stands for cancel, timeout, lost focus or a CTAP failure. On Windows the details are in the event log Microsoft-Windows-WebAuthN/Operational.

## 24 something-went-wrong (medium)

error-something-went-wrong-title = Microsoft’s page did not say what is wrong
error-something-went-wrong-meaning = This message can mean many things. Often a passkey from an earlier try or from another app is in the way, and that is not your fault.
error-something-went-wrong-do-1 = Look at the page { $ms-security-info } and in Authenticator. If an earlier try left a passkey behind, delete it.
error-something-went-wrong-do-2 = Try again in another browser, in a normal window.
error-something-went-wrong-do-3 = If it still fails, send your IT helpdesk the message that this program has prepared.
error-something-went-wrong-it = Generic message, often caused by a credential from the wrong vault. Clear stale passkeys, try another browser and look at the sign-in and audit logs for the time of the attempt.

## 25 method-missing-in-list (high)

error-method-missing-in-list-title = Passkeys in Authenticator are not switched on for your account
error-method-missing-in-list-meaning = Your account is not offered { $ms-passkey-in-authenticator }. That is a company setting, and you cannot change it yourself.
error-method-missing-in-list-do-1 = Do not choose { $ms-plain-passkey } in its place. It can put your passkey in the wrong app.
error-method-missing-in-list-do-2 = Send your IT helpdesk the message that this program has prepared. They can switch it on for you.
error-method-missing-in-list-it = Check that Passkey (FIDO2) is enabled, that the user is in a targeted and in no excluded group (exclusion wins), that Allow self-service set up is Yes, and that the user’s profile allows the AAGUIDs of Authenticator.

## 26 code-53000-device-not-compliant (high)

error-code-53000-device-not-compliant-title = Your company allows only checked devices here
error-code-53000-device-not-compliant-meaning = A company rule says that the device must first meet certain requirements. You did nothing wrong.
error-code-53000-device-not-compliant-do-1 = Stop here. Trying again will not change it.
error-code-53000-device-not-compliant-do-2 = Send your IT helpdesk the message that this program has prepared, with the number 53000.
error-code-53000-device-not-compliant-it = 53000 DeviceNotCompliant: a compliant-device grant is not met. Bring the device into compliance or exclude the registration. Microsoft documents Microsoft Authenticator Credential Registration (App ID 6aa00308-ea33-4caa-90d6-ae905d8cb51b) for this; check in your tenant.

## 27 code-53001-device-not-domain-joined (high)

error-code-53001-device-not-domain-joined-title = A rule for company computers was applied to your device
error-code-53001-device-not-domain-joined-meaning = The rule asks for a computer that belongs to the company network. A phone cannot meet it, so this is nothing you can solve.
error-code-53001-device-not-domain-joined-do-1 = Stop here. Trying again will not change it.
error-code-53001-device-not-domain-joined-do-2 = Send your IT helpdesk the message that this program has prepared, with the number 53001.
error-code-53001-device-not-domain-joined-it = 53001 DeviceNotDomainJoined: a grant that requires a hybrid-joined device is being applied. Do not apply it to phones.

## 28 code-53002-app-not-approved (high)

error-code-53002-app-not-approved-title = A company rule does not allow this app
error-code-53002-app-not-approved-meaning = Your company has a list of approved apps, and the app in use is not on it. It is not your fault.
error-code-53002-app-not-approved-do-1 = Stop here. Trying again will not change it.
error-code-53002-app-not-approved-do-2 = Send your IT helpdesk the message that this program has prepared, with the number 53002.
error-code-53002-app-not-approved-it = 53002 ApplicationUsedIsNotAnApprovedApp: the approved client app grant applies. Its retirement was announced for March 2026, so replace it with an app protection policy; note that Authenticator cannot satisfy that one either, so the registration must stay outside of it.

## 29 code-53003-blocked-by-ca (high)

error-code-53003-blocked-by-ca-title = A company rule blocked this sign-in
error-code-53003-blocked-by-ca-meaning = One of your company’s security rules said no. From here nobody can see which one, but your IT helpdesk can.
error-code-53003-blocked-by-ca-do-1 = If the page shows a Correlation ID, copy it or take a picture of it.
error-code-53003-blocked-by-ca-do-2 = Send it to your IT helpdesk together with the message that this program has prepared.
error-code-53003-blocked-by-ca-it = 53003 BlockedByConditionalAccess: any Conditional Access policy. The sign-in log names the policy; look it up by the Correlation ID. If the app is Microsoft Authenticator and the resource is ea890292-c8c8-4433-b5ea-b09d0668e1a6, it may be the registration of the passkey that is blocked; also check for a block of device platforms.

## 30 code-53004-53011-risk (high)

error-code-53004-53011-risk-title = Microsoft stopped this to protect your account
error-code-53004-53011-risk-meaning = Microsoft sees a risk and wants your IT helpdesk to have a look first. That alone does not mean that you made a mistake.
error-code-53004-53011-risk-do-1 = Do not keep trying.
error-code-53004-53011-risk-do-2 = Contact your IT helpdesk soon, and send them the message that this program has prepared.
error-code-53004-53011-risk-it = 53004 ProofUpBlockedDueToRisk or 53011: registration is blocked because of risk. Investigate and remediate the risk, then let the person try again.

## 31 code-53009-app-protection (low)

error-code-53009-app-protection-title = A company rule about protected apps may be in the way
error-code-53009-app-protection-meaning = This number often means that your company asks for a specially protected app. It is usually nothing you can change.
error-code-53009-app-protection-do-1 = Stop here for now.
error-code-53009-app-protection-do-2 = Send your IT helpdesk the message that this program has prepared, with the number 53009.
error-code-53009-app-protection-it = 53009 is reported to point to a missing Intune app protection policy (source not confirmed). Authenticator cannot satisfy that grant: check the sign-in log for the policy, then use an app filter, OR with compliant device, or an exclusion of the registration.

## 32 code-530035-security-defaults (high)

error-code-530035-security-defaults-title = Your company’s basic protection blocked this sign-in
error-code-530035-security-defaults-meaning = Your company uses Microsoft’s basic protection, and it said no here. You did nothing wrong.
error-code-530035-security-defaults-do-1 = Stop here. Trying again will probably not change it.
error-code-530035-security-defaults-do-2 = Send your IT helpdesk the message that this program has prepared, with the number 530035.
error-code-530035-security-defaults-it = 530035 BlockedBySecurityDefaults: security defaults of the tenant block the sign-in. We know of no documented remedy for this step; look at the sign-in log for what was refused.

## 33 code-135010-key-not-found (medium)

error-code-135010-key-not-found-title = Your account does not know this passkey
error-code-135010-key-not-found-meaning = The phone has a passkey, but it is probably no longer listed for your account. A new one solves it.
error-code-135010-key-not-found-do-1 = In Authenticator tap your work account, then { $auth-settings }, then { $auth-delete-passkey }.
error-code-135010-key-not-found-do-2 = Create a new passkey with this program.
error-code-135010-key-not-found-do-3 = If that fails, send your IT helpdesk the message that this program has prepared, with the number 135010.
error-code-135010-key-not-found-it = 135010 KeyNotFound: the key is not known to Entra (code from older documentation). The person deletes the local passkey and registers again.

## 34 android14-no-provider-switch (high)

error-android14-no-provider-switch-title = This phone has no switch for Authenticator
error-android14-no-provider-switch-meaning = Some makers left this switch out of Android 14. No app can add it, so you have not missed anything.
error-android14-no-provider-switch-do-1 = First use the search in the phone’s settings and type { $android-search-passkey }.
error-android14-no-provider-switch-do-2 = If no list with { $auth-name } comes up, look for a system update and install Android 15 or later, if your phone offers it.
error-android14-no-provider-switch-do-3 = No update? Use another phone, or send your IT helpdesk the message that this program has prepared and ask for a security key.
error-android14-no-provider-switch-it = On Android 14 the Credential Manager feature was optional for makers, and some phones lack it. Microsoft’s advice is Android 15; to check a phone: adb shell pm has-feature android.software.credentials. Otherwise offer a security key or another phone.

## 35 attestation-service-down (high)

error-attestation-service-down-title = A check of your phone could not be finished
error-attestation-service-down-meaning = Apple or Google must confirm over the internet that your phone is genuine. That service can be busy or down for a while, and this has nothing to do with you.
error-attestation-service-down-do-1 = Check that the phone has internet.
error-attestation-service-down-do-2 = Wait a while, then try again.
error-attestation-service-down-do-3 = If it still fails later, send your IT helpdesk the message that this program has prepared.
error-attestation-service-down-it = With attestation enforced the phone asks Apple (App Attest) or Google (Play Integrity and key attestation) online. Check https://developer.apple.com/system-status/ and https://status.play.google.com/ and make sure that the phone’s network reaches these services.

## 36 company-portal-too-old (high)

error-company-portal-too-old-title = Another company app on your phone is too old
error-company-portal-too-old-meaning = The app Company Portal on your phone is an old version, and it keeps Authenticator from being set up. An update solves it.
error-company-portal-too-old-do-1 = Open the app store on your phone, search for Company Portal and update it.
error-company-portal-too-old-do-2 = Go back to Authenticator and try again.
error-company-portal-too-old-do-3 = If you cannot update it, send your IT helpdesk the message that this program has prepared.
error-company-portal-too-old-it = On Android phones with Company Portal below 2111 (5.0.5333.0) Authenticator cannot be registered. Push the update.

## 37 naming-page-hangs (low)

error-naming-page-hangs-title = The page for the name is stuck
error-naming-page-hangs-meaning = Often the passkey has been saved although the page keeps loading. You have probably done everything right.
error-naming-page-hangs-do-1 = Open the page { $ms-security-info } in a new tab and see whether the passkey is in the list.
error-naming-page-hangs-do-2 = If it is there, close the page that hangs. You can go on with the last check in this program.
error-naming-page-hangs-do-3 = If it is not there, try once more. If that does not help, send your IT helpdesk the message that this program has prepared.
error-naming-page-hangs-it = The naming page of the browser wizard is reported to hang at times although the passkey exists. Check the authentication methods of the user; if the passkey is missing there, let the person delete the local passkey and register inside Authenticator.

## 38 windows-whfb-credential-exists (high)

error-windows-whfb-credential-exists-title = The computer tried to keep the passkey itself
error-windows-whfb-credential-exists-meaning = Windows wanted to save the passkey on this computer, where you already have a sign-in of that kind. The passkey you want belongs on your phone.
error-windows-whfb-credential-exists-do-1 = Cancel and start again.
error-windows-whfb-credential-exists-do-2 = Choose { $ms-passkey-in-authenticator }. If Windows asks where to save the passkey, choose the phone, not Windows.
error-windows-whfb-credential-exists-do-3 = If you are not offered the phone, go back in this program and choose the way inside Authenticator. If that fails too, send your IT helpdesk the message that this program has prepared.
error-windows-whfb-credential-exists-it = Registering a Microsoft Entra passkey on Windows fails when a Windows Hello for Business credential exists for the same account. The person should choose the phone instead, best through Passkey in Microsoft Authenticator.
