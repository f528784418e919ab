use super::*;

fn finding(id: CheckId, state: State, fix: Option<FixAction>) -> Finding {
    Finding {
        id,
        state,
        summary: Message::new("check-bluetooth-off"),
        evidence: vec![String::from("hci0: powered off")],
        fix: fix.map(|action| Fix { message: Message::new("check-fix-look-at-bluetooth"), action }),
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
            Block::Checks(lines) => lines.iter().map(|line| line.id).collect(),
            _ => Vec::new(),
        })
        .collect()
}

#[test]
fn is_asked_only_for_what_the_route_needs() {
    assert_eq!(lines(&ready("iPhone, app")), []);
    assert_eq!(lines(&ready("iPhone, phone browser")), []);
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
        [Effect::Check(vec![CheckId::Bluetooth])]
    );
}

#[test]
fn that_fails_a_check_does_not_hold_the_person_up_but_says_what_to_do() {
    let mut person = ready("iPhone, QR");
    person.session.found(finding(
        CheckId::Bluetooth,
        State::Fail,
        Some(FixAction::OpenSettings(SettingsPage::Bluetooth)),
    ));
    assert_eq!(word_faults(&person.sees()), Vec::<String>::new());
    let fix =
        person.sees().controls.into_iter().find(|control| matches!(control.action, Action::Fix(_))).unwrap();
    assert_eq!(person.does(fix.action), [Effect::Fix(FixAction::OpenSettings(SettingsPage::Bluetooth))]);
    assert!(person.sees().says("ready-evidence"), "what a helpdesk needs is one click away");
    // Whoever knows better ticks and goes on; the check may be wrong.
    person.ticks_everything();
    assert!(person.can("Continue"));
}

#[test]
fn is_shown_as_looked_at_until_the_result_is_in() {
    let mut person = ready("iPhone, QR");
    assert!(person.text().contains("running"));
    let all = CheckId::ALL;
    person.session.set_checking(all.to_vec());
    assert!(!person.can("Check again"), "it is being checked");
    for id in all {
        person.session.found(finding(id, State::Pass, None));
    }
    assert!(!person.text().contains("running") && person.can("Check again"));
}
