use super::*;

fn resumed(settings: &[&str], saved: &Saved) -> Person {
    let json = serde_json::to_string(saved).unwrap();
    let mut person = Person::new(settings);
    person.session.resume(serde_json::from_str(&json).unwrap());
    person
}

#[test]
fn is_taken_up_at_the_same_place_everywhere() {
    for way in ways() {
        let mut person = way.person();
        let all = person.session.positions();
        person.does(Action::GoTo(Position::page(Page::Welcome)));
        for place in all {
            person.goes_to(place);
            let saved = person.session.saved();
            let again = resumed(&way.settings, &saved);
            assert_eq!(again.place(), place, "{}", way.name);
            assert_eq!(again.session.saved(), saved, "{}: {place:?}", way.name);
            assert_eq!(again.text(), person.text(), "{}: {place:?}", way.name);
        }
    }
}

#[test]
fn is_taken_up_in_the_middle_of_a_question() {
    let mut person = Person::at(Page::Phone, &["AllowedRoutes=handoff"]);
    let again = |person: &Person| resumed(&["AllowedRoutes=handoff"], &person.session.saved()).text();
    for choice in ["platform-android", "app", "maker-samsung", "proof-tap"] {
        match choice {
            "app" => drop(person.presses_main()),
            "proof-tap" => drop(person.chooses("One UI 7 (Android 15)").picks(&[choice])),
            answer => drop(person.picks(&[answer])),
        }
        assert_eq!(again(&person), person.text(), "{choice}");
    }
}

#[test]
fn is_written_after_every_answer_and_only_then() {
    let mut person = Person::new(&GOOD_COMPUTER);
    let saves = |effects: Vec<Effect>| effects.iter().any(|effect| matches!(effect, Effect::Save(_)));
    assert!(saves(person.does(Action::Next)));
    assert!(saves(person.does(Action::Platform(Platform::Ios))));
    assert!(!saves(person.does(Action::Platform(Platform::Ios))), "nothing changed");
    assert!(saves(person.does(Action::HasApp)));
    assert!(saves(person.does(Action::Version(Version::Number(18)))));
    assert!(!saves(person.does(Action::ToggleSection(Section::WhichOne))));
    assert!(saves(person.does(Action::SignIn(SignIn::With(Proof::App)))));
    assert!(saves(person.does(Action::PreferRoute(Some(Route::Handoff)))));
    assert!(saves(person.does(Action::Next)));
    assert!(saves(person.does(Action::Tick(PhoneCheck::ScreenLock, true))));
    assert!(!saves(person.does(Action::Tick(PhoneCheck::ScreenLock, true))), "nothing changed");
    assert!(saves(person.does(Action::Tick(PhoneCheck::ScreenLock, false))));
    assert!(!saves(person.does(Action::Copy(String::from("text")))));
}

#[test]
fn holds_nothing_but_stable_names_numbers_and_times() {
    let mut person = ways()[4].person();
    let last = *person.session.positions().last().unwrap();
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
    saved.answers.version = Some(Version::Row(String::from("ios.99")));
    let again = resumed(&way.settings, &saved);
    assert_eq!(again.place(), Position::page(Page::Phone), "{}", again.text());
    assert_eq!(again.session.answers().proof(), Some(Proof::App), "the other answers are kept");
    assert!(again.view().primary.is_none(), "the answers are what to press");
}

#[test]
fn at_a_place_that_no_longer_exists_settles_on_one_that_does() {
    for way in ways() {
        let all = way.person().session.positions();
        for page in Page::ALL {
            for step in StepId::ALL.iter().copied().map(Some).chain([None]) {
                let mut saved = way.person().session.saved();
                saved.progress.position = Position { page: *page, step };
                let again = resumed(&way.settings, &saved);
                assert!(all.contains(&again.place()), "{}: {page} {step:?} -> {:?}", way.name, again.place());
                assert_eq!(
                    again.place().page,
                    if all.iter().any(|place| place.page == *page) { *page } else { again.place().page }
                );
            }
        }
    }
}

#[test]
fn that_became_a_stop_is_shown_as_the_stop() {
    // Meanwhile the organisation declared that passkeys are enforced.
    let way = &ways()[0];
    let mut person = way.person();
    person.goes_to(at(Page::Create, StepId::OpenAccount));
    let mut strict = way.clone();
    strict.settings.push("PasskeyEnforced=true");
    let again = resumed(&strict.settings, &person.session.saved());
    assert_eq!(again.place(), Position::page(Page::Plan));
    assert!(again.sees().says("stop-passkey-already-demanded"));
}

#[test]
fn with_fields_of_a_newer_or_older_program_is_read_as_far_as_it_goes() {
    let saved: Saved = serde_json::from_str("{}").unwrap();
    assert_eq!(saved, Saved::default());
    let text = r#"{"answers":{"platform":"ios","colour":"blue"},"progress":{"position":{"page":"phone","step":null}},"extra":1}"#;
    let saved: Saved = serde_json::from_str(text).unwrap();
    assert_eq!(saved.answers.platform, Some(Platform::Ios));
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
            answers: Answers {
                platform: [None, Some(Platform::Ios), Some(Platform::Android)][pick(3)],
                maker: [None, Some("apple"), Some("samsung"), Some("nobody"), Some("")][pick(5)]
                    .map(str::to_owned),
                version: [
                    None,
                    Some(Version::Row(String::from("no.such"))),
                    Some(Version::Row(catalog.phones[pick(35)].id.clone())),
                    Some(Version::Number([0, 13, 14, 15, 18, u16::MAX][pick(6)])),
                    Some(Version::Older),
                    Some(Version::Unsure),
                ][pick(6)]
                .clone(),
                profile: [None, Some(Profile::Personal), Some(Profile::Work), Some(Profile::Both)][pick(4)],
                sign_in: [None, Some(SignIn::Pass), Some(SignIn::With(Proof::ALL[pick(8)]))][pick(3)],
                managed: [None, Some(Managed::Yes), Some(Managed::Unsure)][pick(3)],
                preferred_route: [None, Some(Route::ALL[pick(4)])][pick(2)],
                switch_seen: pick(2) == 0,
            },
            progress: Progress {
                position: Position {
                    page: Page::ALL[pick(9)],
                    step: [None, Some(StepId::ALL[pick(15)])][pick(2)],
                },
                ticked: vec![PhoneCheck::ALL[pick(7)]; pick(3)],
                started: [None, Some(0), Some(u64::MAX)][pick(3)],
                signed_in: [None, Some(0), Some(NOON), Some(u64::MAX)][pick(4)],
                result: [None, Some(VerifyResult::Listed), Some(VerifyResult::WrongPlace)][pick(3)],
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

/// Files as version 1 of the layout wrote them, when answers still held what follows from them.
#[test]
fn of_the_first_layout_is_taken_up_with_every_answer_at_the_same_place() {
    use passkey_companion::record::Store;
    use passkey_companion::record::store::Loaded;
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/saved-version-1");
    let on = |page, step| Position { page, step };
    let (iphone, galaxy) = (Some("ios.18"), Some("samsung.oneui7"));
    let by = |proof| Some(SignIn::With(proof));
    for (name, place, phone, version, sign_in, settings) in [
        (
            "galaxy-half-answered",
            Position::page(Page::Phone),
            galaxy,
            Version::Row("samsung.oneui7".into()),
            None,
            "",
        ),
        (
            "pixel-version-unsure",
            Position::page(Page::Phone),
            Some("android.aosp.15"),
            Version::Unsure,
            None,
            "",
        ),
        (
            "iphone-pass-of-unknown-kind",
            Position::page(Page::SignIn),
            iphone,
            Version::Number(18),
            Some(SignIn::Pass),
            "",
        ),
        (
            "iphone-app-turn-on",
            on(Page::Create, Some(StepId::TurnOnProvider)),
            iphone,
            Version::Number(18),
            by(Proof::App),
            "",
        ),
        (
            "iphone-handoff-turn-on",
            on(Page::Create, Some(StepId::TurnOnProvider)),
            iphone,
            Version::Number(18),
            by(Proof::App),
            "",
        ),
        (
            "galaxy-both-sides-qr-turn-on",
            on(Page::OnPhone, Some(StepId::TurnOnProvider)),
            galaxy,
            Version::Row("samsung.oneui7".into()),
            by(Proof::App),
            "Attestation=off",
        ),
        (
            "iphone-looked-in-vain",
            on(Page::Verify, Some(StepId::Confirm)),
            iphone,
            Version::Number(18),
            by(Proof::App),
            "",
        ),
    ] {
        let disk = tempfile::tempdir().unwrap();
        std::fs::copy(folder.join(format!("{name}.json")), disk.path().join("state.json")).unwrap();
        let store = Store::open(disk.path());
        assert!(matches!(store.load::<Saved>(), Loaded::Found { .. }), "{name}");
        let settings: Vec<&str> = [settings].into_iter().filter(|setting| !setting.is_empty()).collect();
        let mut person = Person::new(&settings);
        person.session.load_from(&store);
        assert_eq!(person.place(), place, "{name}");
        assert_eq!(person.session.phone().map(|row| row.id.as_str()), phone, "{name}");
        assert_eq!(person.session.answers().version, Some(version), "{name}");
        assert_eq!(person.session.answers().sign_in, sign_in, "{name}");
        assert!(!person.sees().says("note-damaged"), "{name}");
        // Written by this program it is the same journey again.
        store.save(NOON, &person.session.saved()).unwrap();
        let mut again = Person::new(&settings);
        again.session.load_from(&store);
        assert_eq!(again.text(), person.text(), "{name}");
    }
}

/// What is on disk after these answers, taken up by the next start.
fn next_start(person: &Person) -> Person {
    use passkey_companion::record::Store;
    let disk = tempfile::tempdir().unwrap();
    let store = Store::open(disk.path());
    store.save(NOON, &person.session.saved()).unwrap();
    let mut again = Person::new(&GOOD_COMPUTER);
    again.session.load_from(&store);
    again
}

#[test]
fn is_offered_and_not_assumed() {
    let mut person = ways()[0].person();
    person.goes_to(at(Page::Create, StepId::TurnOnProvider));
    let mut again = next_start(&person);
    assert_eq!(again.view().id, "resume");
    assert_eq!(word_faults(&again.sees()), Vec::<String>::new());
    again.presses(&say("welcome-continue"));
    assert_eq!(again.place(), person.place());
    assert_eq!(again.text(), person.text());

    let mut somebody_else = next_start(&person);
    somebody_else.presses(&say("resume-other"));
    assert_eq!(somebody_else.place(), Position::page(Page::Welcome));
    assert_eq!(somebody_else.session.saved(), Saved::default());
}

#[test]
fn that_reached_the_end_is_not_the_next_persons() {
    let mut person = ways()[0].person();
    let last = *person.session.positions().last().unwrap();
    person.goes_to(last);
    // The window was closed by its frame, so the answers are still on disk.
    let again = next_start(&person);
    assert_eq!((again.view().id, again.place()), ("welcome", Position::page(Page::Welcome)));
    assert_eq!(*again.session.answers(), Answers::default());
    assert_eq!(again.session.progress().finished, Some(NOON));
}
