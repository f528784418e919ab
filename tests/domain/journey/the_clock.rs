use super::*;

fn clocks(person: &Person) -> Vec<(u64, u64)> {
    person.sees().clocks
}

fn one_time() -> Person {
    Person::who_answered(answers("samsung.oneui7", None, Profile::Personal, Proof::TapOnce), &GOOD_COMPUTER)
}

#[test]
fn starts_when_the_person_says_so_and_not_before() {
    for way in ways() {
        let mut person = way.person();
        let plan = person.session.plan().unwrap().clone();
        let signs_in = plan.steps.iter().find(|step| step.signs_in).unwrap().id;
        for place in person.session.positions() {
            if place.page < Page::Plan {
                continue;
            }
            person.goes_to(place);
            if place.step == Some(signs_in) {
                break;
            }
            assert_eq!(clocks(&person), [], "{}: {place:?}", way.name);
        }
        assert_eq!(clocks(&person), [], "{}", way.name);
        person.now = NOON + 500;
        person.does_this_step();
        assert_eq!(clocks(&person), [(NOON + 500 + 300, 300)], "{}", way.name);
        assert!(person.can(&say("clock-again")), "{}", way.name);
    }
}

#[test]
fn has_five_minutes_after_a_sign_in_and_ten_with_a_pass_that_works_once() {
    let minutes = |proof: Proof, settings: &[&'static str]| {
        let mut person = Person::who_answered(answers("ios.18", None, Profile::Personal, proof), settings);
        person.goes_to(at(Page::Create, StepId::OpenAccount)).does_this_step();
        let (ends, length) = clocks(&person)[0];
        assert_eq!(ends, NOON + length);
        let label = if length == 600 { "clock-pass" } else { "clock-sign-in" };
        assert!(person.sees().says(label) && person.text().contains(&format!("{} minutes", length / 60)));
        length / 60
    };
    for proof in [Proof::App, Proof::Code, Proof::Sms, Proof::Key, Proof::Unsure, Proof::TapMulti] {
        assert_eq!(minutes(proof, &[]), 5, "{proof}");
    }
    assert_eq!(minutes(Proof::TapOnce, &[]), 10);
    // Whatever the person believes: the organisation issues no others.
    assert_eq!(minutes(Proof::TapMulti, &["TapKind=one-time"]), 10);
}

#[test]
fn stays_until_the_passkey_is_made() {
    let mut person = one_time();
    person.goes_to(at(Page::Create, StepId::OpenAccount));
    person.does_this_step();
    let mut steps = 0;
    while person.place().page == Page::Create {
        assert_eq!(clocks(&person), [(NOON + 600, 600)], "{:?}", person.place());
        person.does_this_step();
        steps += 1;
    }
    assert!(steps >= 2);
    assert_eq!(clocks(&person), [], "{:?}", person.place());
}

#[test]
fn starts_and_the_step_ends_with_one_button() {
    let mut person = one_time();
    person.goes_to(at(Page::Create, StepId::OpenAccount));
    person.now = NOON + 77;
    person.does_this_step();
    assert_eq!(person.place().step, Some(StepId::TurnOnProvider));
    assert_eq!(clocks(&person), [(NOON + 77 + 600, 600)]);
}

#[test]
fn starts_anew_after_another_sign_in() {
    let handoff = ways().into_iter().find(|way| way.name == "iPhone, hand-off").unwrap();
    let mut person = handoff.person();
    person.goes_to(at(Page::Create, StepId::OpenSecurityInfo));
    person.does_this_step();
    person.now += 200;
    person.goes_to(at(Page::Create, StepId::OpenAccount));
    assert_eq!(clocks(&person), [(NOON + 300, 300)], "the first sign-in counts until the second");
    person.does_this_step();
    assert_eq!(clocks(&person), [(NOON + 500, 300)]);
    person.now += 400;
    person.presses(&say("clock-again"));
    assert_eq!(clocks(&person), [(NOON + 900, 300)]);
}

#[test]
fn is_gone_with_the_next_try() {
    let mut person = one_time();
    person.goes_to(at(Page::Verify, StepId::Confirm));
    person.picks(&["verify-result-not-listed"]).presses_main();
    assert_eq!(person.session.progress().signed_in, None);
    assert_eq!(clocks(&person), []);
}
