use super::*;

/// Everything in a list of blocks that is visible without a click.
fn instructions(blocks: &[Block]) -> Vec<passkey_companion::handout::Instruction> {
    let mut found = Vec::new();
    for block in blocks {
        match block {
            Block::Instructions(items) => found.extend(items.iter().cloned()),
            Block::Fold { blocks, .. } => found.extend(instructions(blocks)),
            _ => {}
        }
    }
    found
}

fn shows_path(view: &View) -> bool {
    instructions(&view.blocks)
        .iter()
        .flat_map(|item| &item.details)
        .any(|detail| matches!(detail, Detail::Path(_) | Detail::Switches(_) | Detail::Dialog(_)))
}

fn shows_fallback(view: &View, reader: &Reader) -> bool {
    let shown: Vec<_> = instructions(&view.blocks).into_iter().map(|item| item.say).collect();
    fallback(&catalog(), reader).iter().all(|line| shown.contains(&line.say))
}

#[test]
fn of_which_little_is_known_is_never_shown_as_certain() {
    let (mut low, mut none, mut sure, mut stopped) = (0, 0, 0, 0);
    for row in &catalog().phones {
        for route in Route::ALL {
            let mut settings = GOOD_COMPUTER.to_vec();
            settings.push("Attestation=off");
            let answers = Answers {
                preferred_route: Some(*route),
                switch_seen: true,
                ..answers(&row.id, None, Profile::Both, Proof::App)
            };
            let mut person = Person::who_answered(answers, &settings);
            if person.session.plan().is_none() {
                stopped += 1;
                continue;
            }
            let place = person
                .session
                .positions()
                .into_iter()
                .find(|place| place.step == Some(StepId::TurnOnProvider))
                .unwrap();
            person.goes_to(place);
            let view = person.view();
            let reader = person.session.reader().unwrap();
            let has_path = !row.paths.is_empty();
            let name = format!("{} by {route}", row.id);
            match row.evidence.confidence {
                Confidence::None => {
                    none += 1;
                    assert!(
                        !shows_path(&view),
                        "{name} shows a path of which nothing is known:\n{}",
                        person.text()
                    );
                    assert!(shows_fallback(&view, &reader), "{name} shows no fallback:\n{}", person.text());
                    assert!(
                        !row.paths.is_empty()
                            || person
                                .session
                                .plan()
                                .unwrap()
                                .warnings
                                .iter()
                                .any(|warning| { warning.id() == "path-unknown" }),
                        "{name}"
                    );
                    let drawn = view.drawing.iter().flat_map(|drawing| &drawing.frames);
                    for (screen, _) in drawn {
                        assert!(
                            !matches!(screen, Screen::List { .. } | Screen::Switches { .. }),
                            "{name} is drawn: {screen:?}"
                        );
                    }
                }
                Confidence::Low => {
                    low += 1;
                    assert_eq!(shows_path(&view), has_path, "{name}");
                    assert!(shows_fallback(&view, &reader), "{name} shows no fallback:\n{}", person.text());
                    assert!(!has_path || person.sees().says("path-hint-low"), "{name} is shown as certain");
                }
                Confidence::Medium | Confidence::High => {
                    sure += 1;
                    assert_eq!(shows_path(&view), has_path, "{name}");
                    if has_path {
                        assert!(!shows_fallback(&view, &reader), "{name}: the fallback is one click away");
                        person.opens(&say("do-fallback"));
                        let (view, reader) = (person.view(), person.session.reader().unwrap());
                        assert!(shows_fallback(&view, &reader), "{name}");
                    } else {
                        assert!(shows_fallback(&view, &reader), "{name} shows neither path nor fallback");
                    }
                }
            }
        }
    }
    assert!(
        low > 30 && none > 12 && sure > 40 && stopped > 10,
        "{low} low, {none} none, {sure} sure, {stopped} stopped"
    );
}

#[test]
fn says_every_sentence_on_every_page_in_full() {
    for row in &catalog().phones {
        for (profile, proof) in
            [(Profile::Personal, Proof::TapOnce), (Profile::Work, Proof::Unsure), (Profile::Both, Proof::Sms)]
        {
            for os in [None, row.os_from, Some(12)] {
                let mut answers = answers(&row.id, os, profile, proof);
                if os.is_none() {
                    answers.version = Some(Version::Unsure);
                }
                let mut person = Person::who_answered(answers, &[""; 0]);
                person.does(Action::GoTo(Position::page(Page::Welcome)));
                for _ in 0..30 {
                    is_a_page(&person, &row.id);
                    for fold in
                        person.sees().controls.into_iter().filter(|control| control.kind == Kind::Fold)
                    {
                        person.does(fold.action);
                    }
                    is_a_page(&person, &row.id);
                    if !person.goes_on() {
                        break;
                    }
                }
                let page = person.place().page;
                assert!(
                    page == Page::Done || person.session.plan().is_none() && page == Page::Plan,
                    "{}: ends at {page}",
                    row.id
                );
            }
        }
    }
}

#[test]
fn with_an_apple_on_its_back_is_never_sent_to_android_menus() {
    for unsure in [false, true] {
        for row in catalog().phones.iter().filter(|row| row.platform == Platform::Ios) {
            let mut answers = answers(&row.id, None, Profile::Personal, Proof::App);
            if unsure {
                answers.version = Some(Version::Unsure);
            }
            let mut person = Person::who_answered(answers, &[""; 0]);
            if person.session.plan().is_none() {
                continue;
            }
            while person.place().page != Page::Done {
                let android: Vec<String> = person
                    .sees()
                    .msgs
                    .iter()
                    .filter(|msg| msg.id.contains("android"))
                    .map(|msg| words().plain(msg))
                    .collect();
                assert!(android.is_empty(), "{}: {android:?}", row.id);
                assert!(person.goes_on());
            }
        }
    }
}
