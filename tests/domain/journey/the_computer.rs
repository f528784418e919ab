use super::*;

fn finding(id: CheckId, status: CheckStatus, fix: Option<FixAction>) -> Finding {
    Finding {
        id,
        status,
        summary: t!("check-bluetooth-off"),
        evidence: vec![String::from("hci0: powered off")],
        fix: fix.map(|action| Fix { message: t!("check-fix-look-at-bluetooth"), action }),
        means: None,
        elapsed: std::time::Duration::from_millis(20),
    }
}

fn ready(name: &str) -> Person {
    let mut person = ways().into_iter().find(|way| way.name == name).unwrap().person();
    person.goes_to(Position::page(Page::Ready));
    person
}

fn lines(person: &Person) -> Vec<CheckId> {
    person
        .view()
        .blocks
        .iter()
        .flat_map(|block| match block {
            Block::Checks { checks, .. } => checks.iter().map(|line| line.id).collect(),
            _ => Vec::new(),
        })
        .collect()
}

#[test]
fn is_asked_only_for_what_the_route_needs() {
    for way in ways().into_iter().filter(|way| ["iPhone, app", "iPhone, phone browser"].contains(&way.name)) {
        let places = way.person().session.positions();
        assert!(!places.contains(&Position::page(Page::Ready)), "{}: nothing to look at", way.name);
    }
    let handoff = lines(&ready("iPhone, hand-off"));
    assert!(!handoff.contains(&CheckId::Bluetooth) && !handoff.contains(&CheckId::QrTunnel), "{handoff:?}");
    assert!(handoff.contains(&CheckId::Browser) && handoff.contains(&CheckId::SignInPages), "{handoff:?}");
    assert_eq!(lines(&ready("iPhone, QR")), CheckId::ALL);
}

#[test]
fn is_checked_again_when_somebody_asks() {
    let mut person = ready("iPhone, QR");
    assert_eq!(
        person.does(Action::Recheck(vec![CheckId::Bluetooth])),
        [Effect::Recheck(vec![CheckId::Bluetooth])]
    );
}

#[test]
fn that_fails_a_check_does_not_hold_the_person_up_but_says_what_to_do() {
    let mut person = ready("iPhone, QR");
    person.meets(Event::Found(finding(
        CheckId::Bluetooth,
        CheckStatus::Fail,
        Some(FixAction::OpenSettings(SettingsPage::Bluetooth)),
    )));
    assert_eq!(word_faults(&person.sees()), Vec::<String>::new());
    let fix =
        person.sees().controls.into_iter().find(|control| matches!(control.action, Action::Fix(_))).unwrap();
    assert_eq!(person.does(fix.action), [Effect::OpenSettings(SettingsPage::Bluetooth)]);
    assert!(person.sees().says("ready-evidence"), "what a helpdesk needs is one click away");
    // Whoever knows better ticks and goes on; the check may be wrong.
    let verdict = person.view().primary.unwrap();
    assert_eq!(verdict.action, Action::Recheck(Vec::new()), "the main button looks again");
    assert!(!person.can("Go on anyway"));
    person.ticks_everything();
    assert!(person.can("Go on anyway"));
}

#[test]
fn is_shown_as_looked_at_until_the_result_is_in() {
    let mut person = ready("iPhone, QR");
    assert!(person.text().contains("running"));
    let all = CheckId::ALL;
    person.meets(Event::Checking(all.to_vec()));
    assert!(!person.can("Check again"), "it is being checked");
    for id in all {
        person.meets(Event::Found(finding(*id, CheckStatus::Pass, None)));
    }
    assert!(!person.text().contains("running") && person.can("Check again"));
}

#[test]
fn is_looked_at_when_the_page_that_shows_it_comes_and_again_for_another_route() {
    let starts = |effects: &[Effect]| {
        effects.iter().filter(|effect| matches!(effect, Effect::StartChecks(_))).cloned().collect::<Vec<_>>()
    };
    let on = |route| {
        let checks = CheckId::ALL.iter().copied().filter(|id| id.matters_for(Some(route))).collect();
        vec![Effect::StartChecks(ChecksFor { route, phone: Some(Platform::Ios), checks })]
    };
    let mut person = ways().into_iter().find(|way| way.name == "iPhone, QR").unwrap().person();
    assert_eq!(starts(&person.effects), []);
    assert_eq!(starts(&person.does(Action::Next)), on(Route::Qr), "the page is there");
    person.does(Action::Back);
    assert_eq!(starts(&person.does(Action::Next)), [], "what was found stays");
    person.does(Action::Back);
    person.does(Action::PreferRoute(Some(Route::Handoff)));
    assert_eq!(starts(&person.does(Action::Next)), on(Route::Handoff));
}

#[test]
fn is_looked_at_at_once_where_a_journey_is_taken_up_on_that_page() {
    let mut person = ready("iPhone, QR");
    let saved = person.session.saved();
    person = Person::new(&["Attestation=off"]);
    person.session.resume(saved);
    let effects = person.meets(Event::Started);
    assert!(matches!(effects[..], [Effect::StartChecks(_)]), "{effects:?}");
}

/// Somebody on the QR route, at the page of that name, whose computer has a radio.
fn by_qr(settings: &[&'static str], page: Page) -> Person {
    let way = Way {
        name: "QR",
        settings: [&["Attestation=off", "fact.remote-session=no", "fact.os=windows-11-24h2"], settings]
            .concat(),
        answers: Answers {
            preferred_route: Some(Route::Qr),
            ..answers("samsung.oneui7", None, Profile::Personal, Proof::App)
        },
    };
    let mut person = way.person();
    person.meets(Event::Found(radio(Bluetooth::On)));
    assert_eq!(person.session.plan().unwrap().route, Route::Qr);
    let place = person.session.positions().into_iter().find(|place| place.page == page).unwrap();
    person.goes_to(place);
    person
}

fn radio(found: Bluetooth) -> Finding {
    Finding {
        means: Some(FactUpdate::Bluetooth(found)),
        ..finding(CheckId::Bluetooth, CheckStatus::Fail, None)
    }
}

#[test]
fn without_bluetooth_closes_the_route_in_words_with_the_next_best_one_click_away() {
    for page in [Page::Ready, Page::OnPhone, Page::Create] {
        let mut person = by_qr(&[], page);
        let before = person.session.answers().clone();
        person.meets(Event::Found(radio(Bluetooth::Absent)));
        assert_eq!(person.place(), Position::page(Page::Plan), "from {page}");
        let seen = person.sees();
        assert!(seen.says("plan-closed") && seen.says("reason-no-bluetooth"), "{}", person.text());
        assert_eq!(word_faults(&seen), Vec::<String>::new());
        assert_eq!(*person.session.answers(), before, "nobody answers anything again");
        assert_eq!(person.session.plan().unwrap().route, Route::App);
        person.presses_main();
        assert_eq!(person.place().page, Page::Create);
        assert!(!person.sees().says("plan-closed"));
    }
}

#[test]
fn without_bluetooth_and_without_another_route_is_a_stop_that_says_so() {
    let mut person = by_qr(&["AllowedRoutes=qr"], Page::Create);
    person.meets(Event::Found(radio(Bluetooth::Absent)));
    let seen = person.sees();
    assert!(seen.says("plan-closed") && seen.says("stop-computer-cannot"), "{}", person.text());
    // The adapter is plugged in again: the route is there again, and so are the answers.
    person.meets(Event::Found(radio(Bluetooth::On)));
    assert_eq!(person.session.plan().unwrap().route, Route::Qr);
}

#[test]
fn that_gains_a_radio_moves_nobody_who_is_under_way() {
    let mut person = by_qr(&[], Page::Ready);
    person.meets(Event::Found(radio(Bluetooth::Absent)));
    person.presses_main();
    let here = person.place();
    person.meets(Event::Found(radio(Bluetooth::On)));
    assert_eq!(person.place(), here);
    assert_eq!(person.session.plan().unwrap().route, Route::App);
}

#[test]
fn that_loses_its_radio_once_the_passkey_is_made_disturbs_nobody() {
    let mut person = by_qr(&[], Page::Verify);
    let here = person.place();
    person.meets(Event::Found(radio(Bluetooth::Absent)));
    assert_eq!(person.place(), here);
    // One more try is planned for the computer as it is now.
    person.picks(&["verify-result-not-listed"]).presses_main();
    assert_eq!(person.place(), Position::page(Page::Plan));
    assert!(person.sees().says("plan-closed"));
    assert_eq!(person.session.plan().unwrap().route, Route::App, "{}", person.text());
}

#[test]
fn that_turns_out_to_be_remote_or_too_old_closes_the_route_too() {
    for (update, reason) in [
        (FactUpdate::RemoteSession(Some(true)), "reason-remote-session"),
        (FactUpdate::System(System::parse("windows-10-21h2").unwrap()), "reason-computer-too-old"),
    ] {
        let way = Way {
            name: "QR",
            settings: vec!["Attestation=off"],
            answers: Answers {
                preferred_route: Some(Route::Qr),
                ..answers("ios.18", None, Profile::Personal, Proof::App)
            },
        };
        let mut person = way.person();
        person.goes_to(Position::page(Page::Ready));
        let finding = finding(CheckId::Remote, CheckStatus::Fail, None);
        person.meets(Event::Found(Finding { means: Some(update), ..finding }));
        assert_eq!(person.place(), Position::page(Page::Plan));
        assert!(person.sees().says(reason), "{}", person.text());
    }
}

#[test]
fn copies_for_it_what_a_check_found() {
    let mut person = ready("iPhone, QR");
    person.meets(Event::Found(finding(CheckId::Bluetooth, CheckStatus::Fail, Some(FixAction::CopyForIt))));
    let effects = person.does(Action::Fix(CheckId::Bluetooth));
    let [Effect::Copy(text)] = &effects[..] else { panic!("{effects:?}") };
    assert!(text.contains("Bluetooth") && text.contains("hci0: powered off"), "{text}");
    assert_eq!(button(&person, CheckId::Bluetooth), Some("copied".to_owned()), "the button says so");
}

/// The message of the button beside what was found.
fn button(person: &Person, id: CheckId) -> Option<String> {
    let lines = person.view().blocks.into_iter().filter_map(|block| match block {
        Block::Checks { checks, .. } => Some(checks),
        _ => None,
    });
    let line = lines.flatten().find(|line| line.id == id)?;
    Some(line.fix?.1?.label.id.to_string())
}

#[test]
fn has_no_button_that_does_nothing() {
    let settings = [
        SettingsPage::Bluetooth,
        SettingsPage::BluetoothPrivacy,
        SettingsPage::Clock,
        SettingsPage::Network,
        SettingsPage::Update,
    ];
    let others = [
        FixAction::TurnBluetoothOn,
        FixAction::OpenPortal,
        FixAction::CopyForIt,
        FixAction::UseBrowser("edge".to_owned()),
    ];
    for action in settings.into_iter().map(FixAction::OpenSettings).chain(others) {
        for id in CheckId::ALL {
            let mut person = ready("iPhone, QR");
            person.meets(Event::Found(finding(*id, CheckStatus::Warn, Some(action.clone()))));
            let shown = button(&person, *id).is_some();
            assert!(shown, "{id:?}, {action:?}: there is no button");
            assert!(!person.does(Action::Fix(*id)).is_empty(), "{id:?}, {action:?}: the button does nothing");
        }
    }
    let mut person = ready("iPhone, QR");
    person.meets(Event::Found(finding(CheckId::Clock, CheckStatus::Warn, Some(FixAction::None))));
    assert_eq!(button(&person, CheckId::Clock), None, "where nothing can be done there is no button");
}
