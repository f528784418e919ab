use super::*;

fn resumed(way: &Way, saved: &Saved) -> Person {
    let json = serde_json::to_string(saved).unwrap();
    let mut person = Person::new(&way.settings);
    person.session.resume(serde_json::from_str(&json).unwrap());
    person
}

#[test]
fn is_taken_up_at_the_same_place_everywhere() {
    for way in ways() {
        let mut person = way.person();
        let all = places(person.session.plan().unwrap());
        person.does(Action::GoTo(Page::Welcome));
        for place in all {
            person.goes_to(place);
            let saved = person.session.saved();
            let again = resumed(&way, &saved);
            assert_eq!(again.place(), place, "{}", way.name);
            assert_eq!(again.session.saved(), saved, "{}: {place:?}", way.name);
            assert_eq!(again.text(), person.text(), "{}: {place:?}", way.name);
        }
    }
}

#[test]
fn is_taken_up_in_the_middle_of_a_question() {
    let way = Way { name: "half", settings: Vec::new(), draft: Draft::default() };
    let mut person = Person::new(&way.settings);
    person.presses("Start");
    for choice in ["Android", "Samsung", "One UI 7", "Yes, my work apps have a briefcase"] {
        person.chooses(choice);
        assert_eq!(resumed(&way, &person.session.saved()).text(), person.text(), "{choice}");
    }
    person.presses("Continue").chooses("I was given a Temporary Access Pass");
    assert_eq!(resumed(&way, &person.session.saved()).text(), person.text());
}

#[test]
fn is_written_after_every_answer_and_only_then() {
    let mut person = Person::new(&GOOD_COMPUTER);
    let saves = |effects: Vec<Effect>| effects.contains(&Effect::Save);
    assert!(saves(person.does(Action::Next)));
    assert!(saves(person.does(Action::Platform(Platform::Ios))));
    assert!(!saves(person.does(Action::Platform(Platform::Ios))), "nothing changed");
    assert!(saves(person.does(Action::Version(passkey_companion::journey::action::Version::Number(18)))));
    assert!(!saves(person.does(Action::Unfold(passkey_companion::journey::action::Fold::WhichOne))));
    assert!(saves(person.does(Action::Next)) && saves(person.does(Action::Proof(Proof::App))));
    assert!(saves(person.does(Action::Next)) && saves(person.does(Action::Next)));
    assert!(saves(person.does(Action::Tick(PhoneCheck::ScreenLock, true))));
    assert!(!saves(person.does(Action::Tick(PhoneCheck::ScreenLock, true))), "nothing changed");
    assert!(saves(person.does(Action::Tick(PhoneCheck::ScreenLock, false))));
    assert!(!saves(person.does(Action::Copy(String::from("text")))));
}

#[test]
fn holds_nothing_but_stable_names_numbers_and_times() {
    let mut person = ways()[4].person();
    let last = *places(person.session.plan().unwrap()).last().unwrap();
    person.goes_to(last);
    fn strings(value: &serde_json::Value, found: &mut Vec<String>) {
        match value {
            serde_json::Value::String(text) => found.push(text.clone()),
            serde_json::Value::Array(items) => items.iter().for_each(|item| strings(item, found)),
            serde_json::Value::Object(fields) => fields.values().for_each(|field| strings(field, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    strings(&serde_json::to_value(person.session.saved()).unwrap(), &mut found);
    assert!(found.len() > 5, "{found:?}");
    for text in found {
        let is_name =
            text.bytes().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, b'-' | b'.'));
        assert!(is_name, "{text:?} is no stable name");
    }
}

#[test]
fn whose_phone_is_no_longer_known_asks_for_the_phone_again() {
    let way = &ways()[0];
    let mut person = way.person();
    person.goes_to(at(Page::Create, StepId::TurnOnProvider));
    let mut saved = person.session.saved();
    saved.draft.phone = Some(String::from("ios.99"));
    let again = resumed(way, &saved);
    assert_eq!(again.place(), Position::page(Page::Phone), "{}", again.text());
    assert_eq!(again.session.draft().proof, Some(Proof::App), "the other answers are kept");
    assert!(!again.view().primary.unwrap().enabled);
}

#[test]
fn at_a_place_that_no_longer_exists_settles_on_one_that_does() {
    for way in ways() {
        let plan = way.person().session.plan().unwrap().clone();
        for page in Page::ALL {
            for step in StepId::ALL.iter().copied().map(Some).chain([None]) {
                let mut saved = way.person().session.saved();
                saved.progress.position = Position { page: *page, step };
                let again = resumed(&way, &saved);
                assert!(
                    places(&plan).contains(&again.place()),
                    "{}: {page} {step:?} -> {:?}",
                    way.name,
                    again.place()
                );
                assert_eq!(
                    again.place().page,
                    if plan_has(&plan, *page) { *page } else { again.place().page }
                );
                assert!(again.view().primary.is_some());
            }
        }
    }
}

fn plan_has(plan: &passkey_companion::enroll::Plan, page: Page) -> bool {
    places(plan).iter().any(|place| place.page == page)
}

#[test]
fn that_became_a_stop_is_shown_as_the_stop() {
    // Meanwhile the organisation declared that passkeys are enforced.
    let way = &ways()[0];
    let mut person = way.person();
    person.goes_to(at(Page::Create, StepId::OpenAccount));
    let mut strict = way.clone();
    strict.settings.push("PasskeyEnforced=true");
    let again = resumed(&strict, &person.session.saved());
    assert_eq!(again.place(), Position::page(Page::Plan));
    assert!(again.sees().says("stop-passkey-already-demanded"));
}

#[test]
fn with_fields_of_a_newer_or_older_program_is_read_as_far_as_it_goes() {
    let saved: Saved = serde_json::from_str("{}").unwrap();
    assert_eq!(saved, Saved::default());
    let text = r#"{"draft":{"platform":"ios","colour":"blue"},"progress":{"position":{"page":"phone","step":null}},"extra":1}"#;
    let saved: Saved = serde_json::from_str(text).unwrap();
    assert_eq!(saved.draft.platform, Some(Platform::Ios));
    let unknown = r#"{"progress":{"position":{"page":"no-such-page","step":null}}}"#;
    assert!(serde_json::from_str::<Saved>(unknown).is_err(), "that is kept aside by the store");
}

#[test]
fn of_any_content_is_taken_up_without_a_panic_and_with_a_way_on() {
    let catalog = catalog();
    let mut dice = Dice(7);
    for _ in 0..3000 {
        let mut pick = |count: usize| dice.below(count);
        let saved = Saved {
            draft: Draft {
                platform: [None, Some(Platform::Ios), Some(Platform::Android)][pick(3)],
                maker: [None, Some("apple"), Some("samsung"), Some("nobody"), Some("")][pick(5)]
                    .map(str::to_owned),
                phone: [None, Some(String::from("no.such")), Some(catalog.phones[pick(35)].id.clone())]
                    [pick(3)]
                .clone(),
                os: [None, Some(0), Some(13), Some(14), Some(15), Some(18), Some(u16::MAX)][pick(7)],
                version_unsure: pick(2) == 0,
                profile: [None, Some(Profile::Personal), Some(Profile::Work), Some(Profile::Both)][pick(4)],
                proof: [None, Some(Proof::ALL[pick(8)])][pick(2)],
                has_pass: pick(2) == 0,
                managed: [None, Some(Managed::Yes), Some(Managed::Unsure)][pick(3)],
                wish: [None, Some(Route::ALL[pick(4)])][pick(2)],
                switch_seen: pick(2) == 0,
            },
            progress: Progress {
                position: Position {
                    page: Page::ALL[pick(9)],
                    step: [None, Some(StepId::ALL[pick(15)])][pick(2)],
                },
                ticked: vec![PhoneCheck::ALL[pick(8)]; pick(3)],
                started: [None, Some(0), Some(u64::MAX)][pick(3)],
                signed_in: [None, Some(0), Some(NOON), Some(u64::MAX)][pick(4)],
                sighting: [None, Some(Sighting::Listed), Some(Sighting::WrongPlace)][pick(3)],
                tries: [0, 1, 2, u8::MAX][pick(4)],
                ..Progress::default()
            },
            language: [None, Some("en"), Some("tlh"), Some("")][pick(4)].map(str::to_owned),
            phone_language: [None, Some("de"), Some("tlh"), Some("")][pick(4)].map(str::to_owned),
        };
        let json = serde_json::to_string(&saved).unwrap();
        let mut person = Person::new(&[["Attestation=off"], ["TapKind=none"]][pick(2)]);
        person.session.resume(saved);
        is_a_page(&person, &json);
        person.does(Action::Next);
        person.does(Action::Back);
        is_a_page(&person, &json);
    }
}
