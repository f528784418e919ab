use super::*;

#[test]
fn asks_first_and_then_forgets() {
    for way in ways() {
        let mut person = way.person();
        let last = *person.session.positions().last().unwrap();
        person.goes_to(last).does(Action::About);
        person.presses(&say("start-over-button"));
        assert_eq!(person.view().id, "start-over");
        person.presses(&say("start-over-no"));
        assert_eq!(person.place(), last);
        person.does(Action::About);
        person.presses(&say("start-over-button"));
        person.effects.clear();
        person.presses(&say("start-over-yes"));
        assert_eq!(person.effects, [Effect::Erase], "{}", way.name);
        assert_eq!(person.session.saved(), Saved::default(), "{}", way.name);
        assert_eq!((person.session.outcome(), person.view().id), (None, "welcome"));
        assert_eq!(person.text(), Person::new(&way.settings).text(), "{}", way.name);
    }
}
