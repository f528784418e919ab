use super::*;

#[test]
fn asks_first_and_then_forgets() {
    for way in ways() {
        let mut person = way.person();
        let last = *places(person.session.plan().unwrap()).last().unwrap();
        person.goes_to(last).presses("Start over");
        assert_eq!(person.view().id, "start-over");
        person.presses("Keep them");
        assert_eq!(person.place(), last);
        person.presses("Start over");
        person.effects.clear();
        person.presses("Delete my answers");
        assert_eq!(person.effects, [Effect::Erase], "{}", way.name);
        assert_eq!(person.session.saved(), Saved::default(), "{}", way.name);
        assert_eq!((person.session.outcome(), person.view().id), (None, "welcome"));
        assert_eq!(person.text(), Person::new(&way.settings).text(), "{}", way.name);
    }
}

#[test]
fn is_offered_at_every_stop() {
    let mut person = Person::with("huawei", Proof::App);
    person.presses("Start over").presses("Delete my answers");
    assert_eq!(person.session.saved(), Saved::default());
}
