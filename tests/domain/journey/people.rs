use super::*;

#[test]
fn with_an_iphone_and_an_approval_app_get_their_passkey() {
    let mut person = Person::new(&GOOD_COMPUTER);
    person.presses("Start");
    person.looks().chooses("iPhone").chooses("iOS 18").presses("Continue");
    person.looks().chooses("I approve in an app").presses("Continue");
    person.opens("What will be added to your account?").opens("Other ways");
    person.presses("Let’s go");
    person
        .looks()
        .ticks("PIN, pattern or passcode")
        .ticks("online")
        .ticks("approve with")
        .presses("Continue");
    person.presses("Done, next");
    person.presses("I have signed in");
    person.opens("You do not find it?").presses("Done, next");
    person.presses("Done, next");
    person.looks().chooses("Yes, the passkey is there").presses("Continue");
    assert_eq!(person.place(), Position::page(Page::Done));
    insta::assert_snapshot!("iphone-ios18-app", person.tells());
    // The next person at this computer is not told that they have a passkey.
    let effects = person.does(Action::Finish);
    let [Effect::Quit, Effect::Save(left)] = &effects[..] else { panic!("{effects:?}") };
    assert_eq!(left.answers, Answers::default());
    assert_eq!(left.progress.finished, Some(NOON), "device management still knows");
}

#[test]
fn with_a_samsung_and_a_pass_that_works_once_use_it_in_the_app() {
    let mut person = Person::new(&GOOD_COMPUTER);
    person.presses("Start").chooses("Android").chooses("Samsung").chooses("One UI 7");
    person.looks().chooses("No, or I do not use it").presses("Continue");
    person.chooses("I was given a Temporary Access Pass");
    assert!(!person.can("Continue"), "which kind of pass is not answered:\n{}", person.text());
    person.looks().chooses("Once, or I do not know").presses("Continue");
    person.opens("Other ways").presses("Let’s go");
    person.ticks_everything().presses("Continue");
    person.presses("Done, next");
    person.presses("I have signed in");
    person.presses("Done, next").presses("Done, next");
    person.chooses("Yes, the passkey is there").presses("Continue");
    assert_eq!(person.place(), Position::page(Page::Done));
    insta::assert_snapshot!("samsung-oneui7-one-time-pass", person.tells());
}

#[test]
fn with_an_xperia_on_android_14_are_stopped_and_can_go_on_when_they_find_the_switch() {
    let mut person = Person::new(&GOOD_COMPUTER);
    person.presses("Start").chooses("Android").chooses("Sony Xperia").chooses("Android 14");
    person.presses("Continue");
    person.looks();
    assert!(matches!(person.session.outcome(), Some(Outcome::Stop(_))));
    person.presses("My phone has the switch").looks();
    // What was not asked because the phone could not do it is asked now.
    while !matches!(person.session.outcome(), Some(Outcome::Plan(_))) {
        assert!(person.place().page < Page::Ready);
        if person.can("Continue") {
            person.presses("Continue");
        } else if person.place().page == Page::Phone {
            person.chooses("No, or I do not use it");
        } else {
            person.chooses("I approve in an app");
        }
    }
    insta::assert_snapshot!("xperia-android14", person.tells());
}

#[test]
fn with_only_a_password_are_sent_to_the_helpdesk_before_they_start() {
    let mut person = Person::at(Page::SignIn, &GOOD_COMPUTER);
    person.chooses("I have only a password").presses("Continue");
    person.presses("Copy this message");
    assert!(
        matches!(person.effects.last(), Some(Effect::Copy(text)) if text.contains("Temporary Access Pass"))
    );
    person.presses("Change my answers").looks();
    assert_eq!(person.place(), Position::page(Page::SignIn));
    insta::assert_snapshot!("only-a-password", person.tells());
}

#[test]
fn who_start_on_this_computer_are_handed_over_to_their_phone() {
    let mut person = Person::at(Page::SignIn, &[&GOOD_COMPUTER[..], &["AllowedRoutes=handoff,app"]].concat());
    person.chooses("I type a code from an app").presses("Continue");
    person.looks().presses("Let’s go");
    person.looks().ticks_everything().presses("Continue");
    person.looks().presses("Done, next");
    person.presses("Open My Sign-Ins");
    assert!(matches!(person.effects.last(), Some(Effect::OpenBrowser(address))
        if address.as_str().starts_with("https://mysignins.microsoft.com/security-info")));
    person.meets(Event::BrowserOpened(false));
    person.story.push_str("(no browser opens)\n");
    person.looks().presses("Open My Sign-Ins");
    person.meets(Event::BrowserOpened(true));
    person.story.push_str("(the browser opens)\n");
    person.looks().presses("I have signed in");
    while person.place().page < Page::Verify {
        person.does_this_step();
    }
    person.looks();
    assert_eq!(person.place(), at(Page::Verify, StepId::Confirm));
    person.chooses("Yes, the passkey is there").presses("Continue");
    assert_eq!(person.place(), Position::page(Page::Done));
    insta::assert_snapshot!("iphone-handoff", person.tells());
}

#[test]
fn whose_company_does_not_attest_can_scan_a_qr_code() {
    let settings = [&GOOD_COMPUTER[..], &["Attestation=off", "SyncedPasskeys=allowed"]].concat();
    let mut person = Person::new(&settings);
    person.presses("Start").chooses("Android").chooses("Google Pixel").chooses("Android 16");
    person.chooses("I use my work account on both sides").presses("Continue");
    person.chooses("I use a security key").presses("Continue");
    person.opens("Other ways");
    assert_eq!(person.sees().controls.iter().filter(|control| control.label == "Choose this way").count(), 3);
    person.does(Action::PreferRoute(Some(Route::Qr)));
    person.story.push_str("> chooses the way with the QR code\n\n");
    person.looks().presses("Let’s go");
    person.looks().ticks_everything().presses("Continue");
    while person.place().page < Page::Verify {
        person.does_this_step();
    }
    person.looks().chooses("No passkey is there").presses("Try once more");
    assert_eq!(person.place().page, Page::Create);
    while person.place().page < Page::Verify {
        person.does_this_step();
    }
    person.chooses("Yes, the passkey is there").presses("Continue");
    assert_eq!(person.place(), at(Page::Verify, StepId::WorkProfileToo));
    person.looks().presses("Done, next").looks();
    assert_eq!(person.place(), Position::page(Page::Done));
    insta::assert_snapshot!("pixel-qr-both-sides", person.tells());
}

#[test]
fn on_unmanaged_phones_are_stopped_for_it_by_a_declared_rule() {
    let mut person =
        Person::at(Page::SignIn, &[&GOOD_COMPUTER[..], &["CompliantDeviceRequired=true"]].concat());
    person.chooses("I approve in an app");
    assert!(!person.can("Continue"), "whether the phone is managed is not answered");
    person.looks().chooses("No, it is my own").presses("Continue");
    person.looks();
    insta::assert_snapshot!("unmanaged-phone-stop", person.tells());
}
