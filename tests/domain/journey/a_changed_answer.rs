use super::*;
use passkey_companion::journey::questions::Question;

/// Somebody who ticked, signed in and looked without luck.
fn far() -> Person {
    let mut person = ways()[2].person();
    person.goes_to(at(Page::Verify, StepId::Confirm));
    person.picks(&["verify-result-not-listed"]);
    assert_eq!(person.session.progress().tries, 1);
    assert!(person.session.progress().signed_in.is_some() && !person.session.progress().ticked.is_empty());
    person
}

#[test]
fn resets_what_was_built_on_it() {
    for change in [
        Action::SignIn(SignIn::With(Proof::TapOnce)),
        Action::Platform(Platform::Android),
        Action::PreferRoute(Some(Route::App)),
        Action::Version(Version::Unsure),
    ] {
        let mut person = far();
        person.does(change.clone());
        let progress = person.session.progress();
        assert!(progress.ticked.is_empty(), "{change:?} leaves ticks");
        assert_eq!((progress.signed_in, progress.result, progress.tries), (None, None, 0), "{change:?}");
        assert_eq!(progress.started, Some(NOON), "{change:?}");
    }
}

#[test]
fn that_is_no_change_resets_nothing() {
    let mut person = far();
    let before = person.session.saved();
    person.does(Action::GoTo(Position::page(Page::SignIn)));
    person.does(Action::SignIn(SignIn::With(Proof::App)));
    person.does(Action::Ask(Question::Platform));
    person.does(Action::Platform(Platform::Ios));
    let after = person.session.saved();
    assert_eq!(after.answers, before.answers);
    assert_eq!(after.progress.ticked, before.progress.ticked);
    assert_eq!(after.progress.tries, before.progress.tries);
}

#[test]
fn of_the_phone_keeps_the_proof_and_asks_the_rest_again() {
    let mut person = far();
    person.does(Action::Ask(Question::Platform));
    person.picks(&["platform-android"]);
    let answers = person.session.answers();
    assert_eq!(
        (answers.proof(), answers.maker.as_deref(), answers.version.as_ref()),
        (Some(Proof::App), None, None)
    );
    assert_eq!((answers.profile, answers.preferred_route), (None, None));
    assert!(person.session.phone().is_none());
    assert_eq!(person.session.outcome(), None);
}

#[test]
fn of_the_maker_forgets_the_model() {
    let mut person = Person::at(Page::Phone, &[""; 0]);
    person.picks(&["platform-android"]).presses_main().picks(&["maker-samsung"]);
    person.chooses("One UI 7 (Android 15)").changes(&say("maker-samsung")).picks(&["maker-google"]);
    assert!(person.session.phone().is_none());
    person.changes(&say("maker-google")).picks(&["maker-samsung"]);
    assert!(person.session.phone().is_none());
}

#[test]
fn that_takes_the_route_away_brings_people_to_a_page_that_is_still_there() {
    for way in ways() {
        let mut person = way.person();
        let last = person.session.positions();
        for place in &last[4..] {
            person.goes_to(*place);
            person.does(Action::SignIn(SignIn::With(Proof::Password)));
            assert!(matches!(person.session.outcome(), Some(Outcome::Stop(_))));
            assert_eq!(person.place(), Position::page(Page::Plan), "{}: {place:?}", way.name);
            person.does(Action::SignIn(SignIn::With(Proof::App)));
        }
    }
}

#[test]
fn of_the_route_brings_people_to_a_step_that_is_still_there() {
    for way in ways() {
        for other in Route::ALL {
            let all = way.person().session.positions();
            for place in &all[4..] {
                let mut person = way.person();
                person.goes_to(*place);
                person.does(Action::PreferRoute(Some(*other)));
                let now = person.session.positions();
                assert!(now.contains(&person.place()), "{} -> {other}: {:?}", way.name, person.place());
            }
        }
    }
}

#[test]
fn by_a_late_finding_of_a_probe_is_no_surprise_either() {
    // Only the QR route is allowed, and now it turns out that this is a remote session.
    let only_qr = ["Attestation=off", "AllowedRoutes=qr"];
    let mut person = Person::who_answered(answers("ios.18", None, Profile::Personal, Proof::App), &only_qr);
    person.goes_to(at(Page::Create, StepId::ScanCode));
    let far = Facts {
        remote_session: Some(true),
        bluetooth: Bluetooth::Unknown,
        system: System::parse("windows-11"),
    };
    person.meets(Event::Learned(far));
    assert_eq!(person.place(), Position::page(Page::Plan));
    assert_eq!(person.view().id, "plan");
    assert!(person.sees().says("stop-remote-session"));
}

#[test]
fn that_leaves_the_plan_as_it_is_loses_nothing_and_leads_back() {
    let mut person = far();
    let here = person.place();
    let before = person.session.saved().progress;
    // Another code app: the same plan.
    person.does(Action::GoTo(Position::page(Page::Plan)));
    person.changes(&say("proof-app")).picks(&["proof-code"]);
    assert_eq!(person.place(), Position::page(Page::Plan));
    let after = person.session.saved().progress;
    assert_eq!((after.ticked, after.signed_in, after.tries), (before.ticked, before.signed_in, before.tries));
    person.presses(&say("plan-back"));
    assert_eq!(person.place(), here);
}
