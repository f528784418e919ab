use super::*;
use passkey_companion::journey::view::RailState;

#[test]
fn from_everywhere_leads_to_welcome_and_forward_again_to_the_same_place() {
    for way in ways() {
        let mut person = way.person();
        let all = person.session.positions();
        for place in &all[3..] {
            person.goes_to(*place);
            let (answers, view) = (person.session.answers().clone(), person.text());
            let mut presses = 0;
            while person.place().page != Page::Welcome {
                let back = person.view().back.map(|back| back.enabled);
                assert_eq!(back, Some(true), "{}: no way back from {:?}", way.name, person.place());
                person.does(Action::Back);
                presses += 1;
                assert!(presses < 30, "{}: back never ends, at {:?}", way.name, person.place());
            }
            // One click leads back to where they were.
            person.does(Action::Next);
            assert_eq!(person.place(), *place, "{}", way.name);
            assert_eq!(*person.session.answers(), answers, "{}: {place:?}", way.name);
            assert_eq!(person.text(), view, "{}: {place:?}", way.name);
        }
    }
}

#[test]
fn from_a_stop_leads_to_welcome_too() {
    for (phone, proof) in [("huawei", Proof::App), ("ios.below17", Proof::App), ("ios.18", Proof::Password)] {
        let mut person = Person::with(phone, proof);
        assert!(matches!(person.session.outcome(), Some(Outcome::Stop(_))), "{phone}");
        assert_eq!(person.place(), Position::page(Page::Plan), "{phone}");
        let mut presses = 0;
        while person.place().page != Page::Welcome {
            person.does(Action::Back);
            presses += 1;
            assert!(presses < 8, "{phone}");
        }
        person.does(Action::Next);
        assert_eq!(person.place(), Position::page(Page::Plan), "{phone}");
    }
}

#[test]
fn by_the_rail_leads_to_any_place_where_somebody_was_and_to_no_other() {
    for way in ways() {
        let mut person = way.person();
        let all = person.session.positions();
        let last = *all.last().unwrap();
        person.goes_to(last);
        for place in &all {
            person.does(Action::GoTo(*place));
            assert_eq!(person.place(), *place, "{}", way.name);
            assert!(
                person
                    .view()
                    .rail
                    .iter()
                    .all(|chapter| { chapter.go.is_some() || chapter.state == RailState::Current }),
                "{}: {place:?}",
                way.name
            );
        }
    }
    let mut person = Person::new(&[""; 0]);
    for page in Page::ALL {
        person.does(Action::GoTo(Position::page(*page)));
        assert_eq!(person.place().page, Page::Welcome);
    }
}

#[test]
fn by_the_rail_closes_what_lies_over_the_page() {
    for open in [Action::Help, Action::About, Action::AskStartOver, Action::Languages] {
        let mut person = ways()[0].person();
        person.does(open.clone());
        person.goes_back_to(&say("page-phone"));
        assert_eq!(person.view().id, "phone", "{open:?} is still over the page");
    }
}
