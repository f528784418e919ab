use super::*;

#[test]
fn with_an_iphone_and_an_approval_app_get_their_passkey() {
    let mut person = Person::new(&GOOD_COMPUTER);
    person.presses_main();
    person.looks().picks(&["platform-ios"]).presses_main();
    person.looks().chooses("iOS 18").looks().picks(&["proof-app"]);
    person.opens(&say("plan-additions")).opens(&say("plan-others")).presses_main();
    person.looks().picks(&["see-account-none"]).presses_main();
    person.opens(&say("do-fallback")).presses_main();
    person.presses_main();
    person.looks().picks(&["verify-result-listed"]);
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
    person.presses_main().picks(&["platform-android"]).presses_main().looks().picks(&["maker-samsung"]);
    person.looks().chooses("One UI 7 (Android 15)").picks(&["proof-tap"]);
    person.opens(&say("plan-others")).presses_main();
    person.picks(&["see-account-none"]).presses_main();
    person.presses_main().presses_main();
    person.picks(&["verify-result-listed"]);
    assert_eq!(person.place(), Position::page(Page::Done));
    assert!(person.sees().says("done-pass"), "the paper with the pass has served");
    insta::assert_snapshot!("samsung-oneui7-one-time-pass", person.tells());
}

#[test]
fn with_an_xperia_on_android_14_are_stopped_and_can_go_on_when_they_find_the_switch() {
    let mut person = Person::new(&GOOD_COMPUTER);
    person.presses_main().picks(&["platform-android"]).presses_main().picks(&["maker-sony"]);
    person.chooses("Android 14");
    person.looks();
    assert!(matches!(person.session.outcome(), Some(Outcome::Stop(_))));
    person.presses(&say("stop-switch-seen")).looks();
    // What was not asked because the phone could not do it is asked now.
    person.picks(&["proof-app"]).looks();
    assert!(matches!(person.session.outcome(), Some(Outcome::Plan(_))));
    insta::assert_snapshot!("xperia-android14", person.tells());
}

#[test]
fn with_only_a_password_are_sent_to_the_helpdesk_before_they_start() {
    let mut person = Person::at(Page::SignIn, &GOOD_COMPUTER);
    person.picks(&["proof-password"]).presses_main();
    assert!(
        matches!(person.effects.last(), Some(Effect::Copy(text)) if text.contains("Temporary Access Pass"))
    );
    person.presses(&say("stop-change")).looks();
    assert_eq!(person.place(), Position::page(Page::SignIn));
    insta::assert_snapshot!("only-a-password", person.tells());
}

#[test]
fn who_start_on_this_computer_are_handed_over_to_their_phone() {
    let mut person = Person::at(Page::SignIn, &[&GOOD_COMPUTER[..], &["AllowedRoutes=handoff,app"]].concat());
    person.picks(&["proof-code"]);
    person.looks().presses_main();
    person.looks().ticks_everything().presses_main();
    person.presses(&say("open-my-sign-ins"));
    assert!(matches!(person.effects.last(), Some(Effect::OpenBrowser(address))
        if address.as_str().starts_with("https://mysignins.microsoft.com/security-info")));
    person.meets(Event::BrowserOpened(false));
    person.story.push_str("(no browser opens)\n");
    person.looks().presses(&say("open-my-sign-ins"));
    person.meets(Event::BrowserOpened(true));
    person.story.push_str("(the browser opens)\n");
    person.looks().presses_main();
    while person.place().page < Page::Verify {
        person.does_this_step();
    }
    person.looks();
    assert_eq!(person.place(), at(Page::Verify, StepId::Confirm));
    person.picks(&["verify-result-listed"]);
    assert_eq!(person.place(), Position::page(Page::Done));
    insta::assert_snapshot!("iphone-handoff", person.tells());
}

#[test]
fn whose_company_does_not_attest_can_scan_a_qr_code() {
    let settings = [&GOOD_COMPUTER[..], &["Attestation=off", "SyncedPasskeys=allowed"]].concat();
    let mut person = Person::new(&settings);
    person.presses_main().picks(&["platform-android"]).presses_main().picks(&["maker-google"]);
    person.chooses("Android 16").picks(&["proof-key"]).opens(&say("plan-side")).picks(&["profile-both"]);
    person.opens(&say("plan-others"));
    let picks = person.sees().controls.iter().filter(|control| control.label == say("plan-pick")).count();
    assert_eq!(picks, 3);
    person.does(Action::PreferRoute(Some(Route::Qr)));
    person.story.push_str("> chooses the way with the QR code\n\n");
    person.looks().presses_main();
    person.looks().ticks_everything().presses_main();
    while person.place().page < Page::Verify {
        person.does_this_step();
    }
    person.looks().picks(&["verify-result-not-listed"]).presses_main();
    assert_eq!(person.place().page, Page::Create);
    while person.place().page < Page::Verify {
        person.does_this_step();
    }
    person.picks(&["verify-result-listed"]);
    assert_eq!(person.place(), at(Page::Verify, StepId::WorkProfileToo));
    person.looks().presses_main().looks();
    assert_eq!(person.place(), Position::page(Page::Done));
    insta::assert_snapshot!("pixel-qr-both-sides", person.tells());
}

#[test]
fn on_unmanaged_phones_are_stopped_for_it_by_a_declared_rule() {
    let mut person =
        Person::at(Page::SignIn, &[&GOOD_COMPUTER[..], &["CompliantDeviceRequired=true"]].concat());
    person.picks(&["proof-app"]).looks().picks(&["managed-no"]).looks();
    insta::assert_snapshot!("unmanaged-phone-stop", person.tells());
}
