use super::*;
use passkey_companion::content::Catalog;
use passkey_companion::content::model::Maker;
use passkey_companion::journey::questions::Question;

/// There is nothing to press but the answers, and the action behind the button leads nowhere.
#[track_caller]
fn holds(person: &mut Person) {
    let (place, question) = (person.place(), person.view().question);
    assert!(person.view().primary.is_none(), "one can go on from here:\n{}", person.text());
    person.does(Action::Next);
    assert_eq!((person.place(), person.view().question), (place, question));
}

#[track_caller]
fn asks(person: &Person, question: Question) {
    assert_eq!(person.view().question, Some(question), "{}", person.text());
    let seen = person.sees();
    let questions = person.view().blocks;
    let groups = questions.iter().filter(|block| matches!(block, Block::Choices { .. })).count();
    assert!(groups <= 1, "two questions on one screen:\n{}", person.text());
    assert_eq!(word_faults(&seen), Vec::<String>::new());
}

#[test]
fn stands_alone_and_its_answer_leads_to_the_next() {
    let mut person = Person::at(Page::Phone, &["WorkProfile=true"]);
    asks(&person, Question::Platform);
    holds(&mut person);
    person.picks(&["platform-android"]);
    asks(&person, Question::App);
    person.presses_main();
    asks(&person, Question::Maker);
    holds(&mut person);
    person.picks(&["maker-google"]);
    asks(&person, Question::Version);
    holds(&mut person);
    person.chooses("Android 15");
    asks(&person, Question::Side);
    holds(&mut person);
    person.picks(&["profile-personal"]);
    asks(&person, Question::SignIn);
    holds(&mut person);
    person.picks(&["proof-app"]);
    assert_eq!(person.place().page, Page::Plan);
}

#[test]
fn about_the_sides_of_the_phone_is_asked_only_where_the_organization_has_them() {
    for settings in [&[][..], &["WorkProfile=false"]] {
        let mut person = Person::at(Page::Phone, settings);
        person.picks(&["platform-android"]).presses_main().picks(&["maker-google"]).chooses("Android 15");
        asks(&person, Question::SignIn);
    }
    // Nobody knows of them: whoever has a briefcase says so on the plan page, without losing their place.
    let mut person = Person::at(Page::Phone, &[""; 0]);
    person.picks(&["platform-android"]).presses_main().picks(&["maker-google"]).chooses("Android 15");
    person.picks(&["proof-app"]).opens(&say("plan-side")).picks(&["profile-work"]);
    assert_eq!(person.place().page, Page::Plan);
    assert_eq!(person.session.answers().profile, Some(Profile::Work));
    let mut person = Person::at(Page::Plan, &[""; 0]);
    assert!(!person.can(&say("plan-side")), "an iPhone has no sides");
    person.does(Action::Ask(Question::Side));
    assert_eq!(person.place().page, Page::Plan);
}

#[test]
fn about_the_kind_of_pass_is_asked_only_where_it_decides_the_plan() {
    let mut person = Person::at(Page::SignIn, &[""; 0]);
    person.picks(&["proof-tap"]);
    assert_eq!(person.place().page, Page::Plan, "in the app both kinds are used in the same way");
    assert_eq!(person.session.answers().proof(), Some(Proof::TapOnce), "read on the safe side");
    assert!(person.sees().says("pass-keep"));
    let mut person = Person::at(Page::SignIn, &["AllowedRoutes=handoff"]);
    person.picks(&["proof-tap"]);
    asks(&person, Question::PassKind);
    holds(&mut person);
    person.picks(&["proof-tap-multi"]);
    assert_eq!(person.session.plan().map(|plan| plan.route), Some(Route::Handoff));
    person.changes(&say("chip-tap-multi")).picks(&["proof-tap-once"]);
    assert!(person.session.plan().is_none(), "a pass that works once is never spent on the computer");
}

#[test]
fn about_management_is_asked_where_a_rule_was_declared() {
    for rule in ["CompliantDeviceRequired=true", "AppProtectionRequired=true"] {
        let mut person = Person::at(Page::SignIn, &[rule]);
        person.picks(&["proof-app"]);
        asks(&person, Question::Managed);
        holds(&mut person);
        person.picks(&["managed-yes"]);
        assert_eq!(person.place().page, Page::Plan, "{rule}");
    }
}

#[test]
fn that_was_answered_stands_above_and_can_be_changed_there() {
    let mut person = Person::at(Page::Plan, &[""; 0]);
    let chips = |person: &Person| -> Vec<String> {
        let chips = person.sees().controls.into_iter().filter(|control| control.kind == Kind::Chip);
        chips.map(|control| control.label).collect()
    };
    assert_eq!(chips(&person), [say("platform-ios"), String::from("iOS 18"), say("proof-app")]);
    person.changes("iOS 18");
    asks(&person, Question::Version);
    assert!(person.can(&say("next")), "whoever only looked can go on");
    person.chooses("iOS 17");
    assert_eq!(person.place().page, Page::Plan);
    assert_eq!(chips(&person)[1], "iOS 17");
    person.changes(&say("platform-ios")).presses_main();
    assert_eq!(person.place().page, Page::Plan, "nothing is asked twice");
}

#[test]
fn goes_back_one_by_one_and_loses_nothing() {
    let mut person = Person::at(Page::Plan, &[""; 0]);
    let answers = person.session.answers().clone();
    for question in [Question::SignIn, Question::Version, Question::App, Question::Platform] {
        person.does(Action::Back);
        asks(&person, question);
    }
    person.does(Action::Back);
    assert_eq!(person.place().page, Page::Welcome);
    assert_eq!(*person.session.answers(), answers);
}

#[test]
fn about_what_is_ready_holds_until_every_line_is_ticked() {
    for way in ways() {
        let mut person = way.person();
        if !person.session.positions().contains(&Position::page(Page::Ready)) {
            assert!(way.name.starts_with("iPhone"), "{}", way.name);
            continue;
        }
        person.goes_to(Position::page(Page::Ready));
        let lines: Vec<Action> = person
            .sees()
            .controls
            .into_iter()
            .filter(|control| control.kind == Kind::Tick)
            .map(|control| control.action)
            .collect();
        assert!(lines.len() >= 2, "{}", way.name);
        for line in &lines {
            let primary = person.view().primary.unwrap();
            assert!(!primary.enabled && person.view().why_not.is_some(), "{}", person.text());
            person.does(line.clone());
        }
        assert!(person.can(&say("next")) && person.view().why_not.is_none(), "{}", way.name);
    }
}

#[test]
fn about_a_line_that_cannot_be_ticked_has_an_answer() {
    for way in ways() {
        let mut person = way.person();
        if !person.session.positions().contains(&Position::page(Page::Ready)) {
            person.opens(&say("plan-missing-something"));
            assert!(person.sees().says("ready-screen-lock-fix"), "{}", person.text());
            continue;
        }
        person.goes_to(Position::page(Page::Ready));
        let checks = person.session.plan().unwrap().phone_checks.clone();
        for check in checks {
            person.does(Action::ToggleSection(Section::Trouble(check)));
            assert!(person.sees().says(&format!("ready-{check}-fix")), "{}", person.text());
        }
    }
}

#[test]
fn about_the_passkey_holds_until_it_was_seen() {
    let mut person = ways()[0].person();
    person.goes_to(at(Page::Verify, StepId::Confirm));
    holds(&mut person);
    // An answer without luck has its own way on behind the main button.
    for answer in ["verify-result-not-listed", "verify-result-wrong-place"] {
        person.picks(&[answer]);
        assert_eq!(person.view().primary.unwrap().action, Action::TryAgain);
        person.changes(&say(answer));
    }
    person.picks(&["verify-result-listed"]);
    assert_eq!(person.place().page, Page::Done);
}

#[test]
fn that_is_open_cannot_be_jumped_over_from_outside_either() {
    // `--step done` on a computer where nothing was answered.
    let mut person = Person::new(&[""; 0]);
    for page in Page::ALL {
        person.session.go_to(Position::page(*page));
        assert!(person.place().page <= Page::Phone, "{page}: {:?}", person.place());
    }
    for step in StepId::ALL {
        person.session.go_to(Position { page: Page::Create, step: Some(*step) });
        assert!(person.place().page <= Page::Phone, "{step}: {:?}", person.place());
    }
}

#[test]
fn about_the_version_has_exactly_one_answer_for_everybody() {
    // Whatever is picked, that and nothing else is marked as picked, for every maker.
    for Maker { id: maker, platform, .. } in Catalog::embedded().unwrap().makers {
        let mut person = Person::at(Page::Phone, &[""; 0]);
        person.does(Action::Platform(platform));
        person.does(Action::Maker(maker.clone()));
        person.does(Action::Ask(Question::Version));
        let versions = |person: &Person| -> Vec<(String, Action, bool)> {
            let choices = person.sees().controls.into_iter();
            let versions = choices.filter(|control| matches!(control.action, Action::Version(_)));
            versions.map(|control| (control.label, control.action, control.on)).collect()
        };
        let all = versions(&person);
        assert!(all.len() >= 3, "{maker}: {all:?}");
        assert!(all.iter().any(|(label, ..)| *label == say("not-sure")), "{maker}");
        for (label, action, _) in all {
            person.does(action);
            person.does(Action::Ask(Question::Version));
            let on: Vec<String> =
                versions(&person).into_iter().filter(|one| one.2).map(|one| one.0).collect();
            assert_eq!(on, std::slice::from_ref(&label), "{maker}");
            assert!(person.session.phone().is_some(), "{maker} {label}");
            let row = person.session.phone().unwrap();
            assert_eq!(row.platform, platform, "{maker} {label}: {}", row.id);
        }
    }
}
