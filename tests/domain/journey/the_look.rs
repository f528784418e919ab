use super::*;

fn at_the_look() -> Person {
    let mut person = ways()[0].person();
    person.goes_to(at(Page::Verify, StepId::Confirm));
    person
}

fn again(person: &mut Person) {
    person.presses(&say("try-again"));
    assert_eq!(person.place().page, Page::Create);
    person.goes_to(at(Page::Verify, StepId::Confirm));
}

#[test]
fn without_luck_offers_to_clean_up_and_one_more_try() {
    for (saw, advice) in
        [("verify-result-not-listed", "clean-orphan"), ("verify-result-wrong-place", "clean-wrong-place")]
    {
        let mut person = at_the_look();
        person.picks(&[saw]);
        assert!(person.sees().says(advice) && person.can(&say("try-again")), "{}", person.text());
        assert!(person.can(&say("help-button")));
        again(&mut person);
        assert_eq!(person.session.progress().result, None, "the last answer is not the next");
    }
}

#[test]
fn without_luck_twice_is_handed_over_to_the_helpdesk() {
    for saw in ["verify-result-not-listed", "verify-result-wrong-place"] {
        let mut person = at_the_look();
        person.picks(&[saw]);
        again(&mut person);
        person.picks(&[saw]);
        assert!(!person.can(&say("try-again")), "a third try:\n{}", person.text());
        let seen = person.sees();
        assert!(seen.says("verify-enough") && seen.texts.len() == 1, "{}", person.text());
        assert!(person.can(&say("copy-message")));
        let place = person.place();
        person.does(Action::TryAgain);
        assert_eq!(person.place(), place, "the action behind the missing button does nothing");
    }
}

#[test]
fn that_was_answered_wrongly_can_be_corrected_without_losing_a_try() {
    let mut person = at_the_look();
    for saw in ["verify-result-not-listed", "verify-result-wrong-place", "verify-result-not-listed"] {
        person.picks(&[saw]);
        assert!(person.can(&say("try-again")), "nobody tried a second time:\n{}", person.text());
        person.changes(&say(saw));
    }
    person.picks(&["verify-result-not-listed"]);
    again(&mut person);
    person.picks(&["verify-result-not-listed"]);
    assert!(!person.can(&say("try-again")));
    // Found after all, in front of the helpdesk.
    person.changes(&say("verify-result-not-listed")).picks(&["verify-result-listed"]);
    assert_eq!(person.place().page, Page::Done);
}

#[test]
fn that_finds_it_ends_the_journey_at_that_time() {
    let mut person = at_the_look();
    person.now = NOON + 240;
    person.picks(&["verify-result-listed"]);
    assert_eq!(person.session.progress().finished, Some(NOON + 240));
    let status = person.session.status(Some(NOON + 240));
    assert!(status.finished.is_some());
    person.now = NOON + 999;
    person.does(Action::Back);
    person.does(Action::Next);
    assert_eq!(person.session.progress().finished, Some(NOON + 240), "it was finished when it was finished");
}
