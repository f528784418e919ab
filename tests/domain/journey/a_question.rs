use super::*;
use passkey_companion::content::Catalog;
use passkey_companion::content::model::Maker;

/// Neither the button nor the action behind it leads on.
#[track_caller]
fn holds(person: &mut Person) {
    let place = person.place();
    let primary = person.view().primary.expect("there is a main control, switched off");
    assert!(!primary.enabled, "one can go on from here:\n{}", person.text());
    person.does(Action::Next);
    assert_eq!(person.place(), place);
}

#[test]
fn about_the_phone_holds_until_everything_is_said() {
    let mut person = Person::at(Page::Phone, &[""; 0]);
    holds(&mut person);
    person.chooses("Android");
    holds(&mut person);
    person.chooses("Google Pixel");
    holds(&mut person);
    person.chooses("Android 15");
    holds(&mut person);
    person.chooses("No, or I do not use it").presses("Continue");
    assert_eq!(person.place().page, Page::SignIn);
}

#[test]
fn about_the_sides_of_the_phone_is_not_asked_where_there_are_none() {
    let mut person = Person::at(Page::Phone, &["WorkProfile=false"]);
    person.chooses("Android").chooses("Google Pixel").chooses("Android 15").presses("Continue");
    assert_eq!(person.place().page, Page::SignIn);
    let mut person = Person::at(Page::Phone, &[""; 0]);
    person.chooses("iPhone").chooses("iOS 18").presses("Continue");
    assert_eq!(person.place().page, Page::SignIn);
}

#[test]
fn about_the_proof_holds_until_the_kind_of_pass_is_said() {
    let mut person = Person::at(Page::SignIn, &[""; 0]);
    holds(&mut person);
    person.chooses("I was given a Temporary Access Pass");
    holds(&mut person);
    person.chooses("Several times");
    assert!(person.can("Continue"));
    // Once more the pass, after another answer: the kind is asked again.
    person.chooses("I approve in an app");
    assert!(person.can("Continue"));
    person.chooses("I was given a Temporary Access Pass");
    holds(&mut person);
}

#[test]
fn about_management_holds_where_a_rule_was_declared() {
    for rule in ["CompliantDeviceRequired=true", "AppProtectionRequired=true"] {
        let mut person = Person::at(Page::SignIn, &[rule]);
        person.chooses("I approve in an app");
        holds(&mut person);
        person.chooses("Not sure");
        holds(&mut person);
        person.chooses("I approve in an app");
        person.does(Action::Managed(Managed::Yes));
        assert!(person.can("Continue"), "{rule}");
    }
}

#[test]
fn about_what_is_ready_holds_until_every_line_is_ticked() {
    for way in ways() {
        let mut person = way.person();
        person.goes_to(Position::page(Page::Ready));
        let lines: Vec<Action> = person
            .sees()
            .controls
            .into_iter()
            .filter(|control| control.kind == Kind::Tick)
            .map(|control| control.action)
            .collect();
        assert!(lines.len() >= 3, "{}", way.name);
        for line in &lines {
            holds(&mut person);
            person.does(line.clone());
        }
        assert!(person.can("Continue"), "{}", way.name);
        let Action::Tick(check, _) = lines[0] else { panic!("{lines:?}") };
        person.does(Action::Tick(check, false));
        holds(&mut person);
    }
}

#[test]
fn about_the_passkey_holds_until_it_was_seen() {
    let mut person = ways()[0].person();
    person.goes_to(at(Page::Verify, StepId::Confirm));
    holds(&mut person);
    // An answer without luck has its own way on behind the main button.
    for answer in ["No passkey is there", "There is one, but not in Authenticator"] {
        person.chooses(answer);
        assert!(person.can("Try once more") && !person.can("Continue"), "{}", person.text());
    }
    person.chooses("Yes, the passkey is there").presses("Continue");
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
fn with_an_answer_shows_it_as_the_answer() {
    let mut person = Person::at(Page::Phone, &[""; 0]);
    let chosen = |person: &Person| -> Vec<String> {
        let on =
            person.sees().controls.into_iter().filter(|control| control.kind == Kind::Choice && control.on);
        on.map(|control| control.label).collect()
    };
    person
        .chooses("Android")
        .chooses("Samsung")
        .chooses("One UI 7")
        .chooses("I use my work account on both sides");
    assert_eq!(chosen(&person), ["Android", "Samsung", "One UI 7", "I use my work account on both sides"]);
    person.chooses("Not sure");
    assert_eq!(chosen(&person)[2], "Not sure");
    person.opens("Another maker, or not sure").chooses("Fairphone");
    assert_eq!(chosen(&person)[..2], ["Android", "Fairphone"]);
    person.chooses("Android 16");
    assert_eq!(chosen(&person)[..3], ["Android", "Fairphone", "Android 16"]);
}

#[test]
fn about_the_version_has_exactly_one_answer_for_everybody() {
    // Whatever is picked, that and nothing else is marked as picked, for every maker.
    for Maker { id: maker, platform, .. } in Catalog::embedded().unwrap().makers {
        let mut person = Person::at(Page::Phone, &[""; 0]);
        person.does(Action::Platform(platform));
        person.does(Action::Maker(maker.clone()));
        let versions = |person: &Person| -> Vec<(String, Action, bool)> {
            let choices = person.sees().controls.into_iter();
            let versions = choices.filter(|control| matches!(control.action, Action::Version(_)));
            versions.map(|control| (control.label, control.action, control.on)).collect()
        };
        let all = versions(&person);
        assert!(all.len() >= 3, "{maker}: {all:?}");
        for (label, action, _) in all {
            person.does(action);
            let on: Vec<String> =
                versions(&person).into_iter().filter(|one| one.2).map(|one| one.0).collect();
            assert_eq!(on, std::slice::from_ref(&label), "{maker}");
            assert!(person.session.phone().is_some(), "{maker} {label}");
            let row = person.session.phone().unwrap();
            assert_eq!(row.platform, platform, "{maker} {label}: {}", row.id);
        }
    }
}
