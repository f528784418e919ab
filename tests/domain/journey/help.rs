use super::*;

#[test]
fn opens_from_every_page_and_comes_back_to_the_same_place() {
    for way in ways() {
        let mut person = way.person();
        let all = person.session.positions();
        person.does(Action::GoTo(Position::page(Page::Welcome)));
        for place in all {
            person.goes_to(place);
            let before = (person.place(), person.text(), person.session.saved());
            person.presses(&say("help-button"));
            assert_eq!(person.view().id, "help", "{}: {place:?}", way.name);
            person.types("passkey not accepted").opens("Microsoft did not accept this passkey");
            person.presses(&say("help-back"));
            assert_eq!(
                (person.place(), person.text(), person.session.saved()),
                before,
                "{}: {place:?}",
                way.name
            );
            // Escape and the back button do the same.
            person.presses(&say("help-button"));
            person.does(Action::Back);
            assert_eq!((person.place(), person.text()), (before.0, before.1), "{}: {place:?}", way.name);
        }
    }
}

#[test]
fn opens_from_a_stop_and_from_a_failed_look_too() {
    let mut stop = Person::with("huawei", Proof::App);
    let before = stop.text();
    stop.presses(&say("help-button")).presses(&say("help-back"));
    assert_eq!(stop.text(), before);
    let mut look = ways()[0].person();
    look.goes_to(at(Page::Verify, StepId::Confirm)).chooses(&say("verify-result-not-listed"));
    let before = look.text();
    look.presses(&say("help-button")).presses(&say("help-back"));
    assert_eq!(look.text(), before);
}

#[test]
fn explains_every_error_with_its_owner_and_a_message_to_hand_over() {
    let mut person = ways()[0].person();
    person.presses(&say("help-button"));
    for error in &catalog().errors {
        let words = error.title.clone().unwrap_or_else(|| error.keywords[0].clone());
        person.types(&words);
        person.does(Action::Explain(error.id.clone()));
        let seen = person.sees();
        assert_eq!(word_faults(&seen), Vec::<String>::new(), "{}", error.id);
        let part = |part: &str| format!("error-{}-{part}", error.id);
        for part in [part("title"), part("meaning"), part("do-1"), format!("owner-{}", error.owner)] {
            assert!(seen.says(&part), "{}: {part} is not shown for {words:?}", error.id);
        }
        assert_eq!(seen.texts.len(), 1, "{}", error.id);
        assert!(seen.texts[0].contains(&error.id) && person.can(&say("copy-message")), "{}", error.id);
    }
}

#[test]
fn closes_an_explanation_with_the_next_word_and_with_a_second_click() {
    let mut person = Person::new(&[""; 0]);
    person.presses(&say("help-button")).types("53003");
    let title = "error-code-53003-blocked-by-ca-meaning";
    person.does(Action::Explain(String::from("code-53003-blocked-by-ca")));
    assert!(person.sees().says(title));
    person.does(Action::Explain(String::from("code-53003-blocked-by-ca")));
    assert!(!person.sees().says(title));
    person.does(Action::Explain(String::from("code-53003-blocked-by-ca")));
    person.types("53003 blocked");
    assert!(!person.sees().says(title));
}

#[test]
fn says_so_when_it_does_not_know_and_offers_the_usual_when_nothing_is_typed() {
    let mut person = Person::new(&[""; 0]);
    person.presses(&say("help-button"));
    assert!(person.sees().says("help-common"));
    person.types("qwertzuiop");
    assert!(person.sees().says("help-nothing"));
    person.types("  ");
    assert!(person.sees().says("help-common"));
    assert_eq!(person.sees().search.as_deref(), Some("  "), "what is typed stays as it is typed");
}

#[test]
fn changes_nothing_that_is_saved() {
    let mut person = ways()[0].person();
    for action in [
        Action::Help,
        Action::Query(String::from("alex.taylor@contoso.example")),
        Action::CloseOverlay,
        Action::About,
        Action::Back,
    ] {
        assert!(
            !person.does(action.clone()).iter().any(|effect| matches!(effect, Effect::Save(_))),
            "{action:?}"
        );
    }
}

#[test]
fn shows_about_and_the_question_before_starting_over_on_the_way() {
    let mut person = Person::new(&[""; 0]);
    person.presses(&say("about-button"));
    assert_eq!(person.view().id, "about");
    assert!(
        person.text().contains(env!("CARGO_PKG_VERSION")) && person.text().contains("not made by Microsoft")
    );
    person.presses(&say("help-back"));
    assert_eq!(person.view().id, "welcome");
}
