use super::*;

fn at_the_look() -> Person {
    let mut person = ways()[0].person();
    person.goes_to(at(Page::Verify, StepId::Confirm));
    person
}

fn again(person: &mut Person) {
    person.presses("Try once more");
    assert_eq!(person.place().page, Page::Create);
    person.goes_to(at(Page::Verify, StepId::Confirm));
}

#[test]
fn without_luck_offers_to_clean_up_and_one_more_try() {
    for (saw, advice) in [
        ("No passkey is there", "clean-orphan"),
        ("There is one, but not in Authenticator", "clean-wrong-place"),
    ] {
        let mut person = at_the_look();
        person.chooses(saw);
        assert!(person.sees().says(advice) && person.can("Try once more"), "{}", person.text());
        assert!(person.can("I see something else"));
        again(&mut person);
        assert_eq!(person.session.progress().result, None, "the last answer is not the next");
    }
}

#[test]
fn without_luck_twice_is_handed_over_to_the_helpdesk() {
    for saw in ["No passkey is there", "There is one, but not in Authenticator"] {
        let mut person = at_the_look();
        person.chooses(saw);
        again(&mut person);
        person.chooses(saw);
        assert!(!person.can("Try once more"), "a third try:\n{}", person.text());
        let seen = person.sees();
        assert!(seen.says("verify-enough") && seen.texts.len() == 1, "{}", person.text());
        assert!(person.can("Copy this message"));
        let place = person.place();
        person.does(Action::TryAgain);
        assert_eq!(person.place(), place, "the action behind the missing button does nothing");
    }
}

#[test]
fn that_was_answered_wrongly_can_be_corrected_without_losing_a_try() {
    let mut person = at_the_look();
    person
        .chooses("No passkey is there")
        .chooses("There is one, but not in Authenticator")
        .chooses("No passkey is there");
    assert!(person.can("Try once more"), "nobody tried a second time:\n{}", person.text());
    person.chooses("Yes, the passkey is there").chooses("No passkey is there");
    assert!(person.can("Try once more"), "nobody tried a second time:\n{}", person.text());
    again(&mut person);
    person.chooses("No passkey is there");
    assert!(!person.can("Try once more"));
    // Found after all, in front of the helpdesk.
    person.chooses("Yes, the passkey is there").presses("Continue");
    assert_eq!(person.place().page, Page::Done);
}

#[test]
fn that_finds_it_ends_the_journey_at_that_time() {
    let mut person = at_the_look();
    person.now = NOON + 240;
    person.chooses("Yes, the passkey is there").presses("Continue");
    assert_eq!(person.session.progress().finished, Some(NOON + 240));
    let status = person.session.status(Some(NOON + 240));
    assert!(status.finished);
    person.now = NOON + 999;
    person.does(Action::Back);
    person.does(Action::Next);
    assert_eq!(person.session.progress().finished, Some(NOON + 240), "it was finished when it was finished");
}
