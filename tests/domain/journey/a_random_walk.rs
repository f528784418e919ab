//! 20,000 things that can be done, done at random: nobody is ever stuck, and every page can be read.

use super::*;

/// What was seen on the way, so that the walk is known to have been somewhere.
#[derive(Default)]
struct Been {
    views: BTreeSet<String>,
    stops: BTreeSet<String>,
    finished: usize,
}

fn typed(dice: &mut Dice) -> String {
    let texts = [
        "",
        " ",
        "53003",
        "passkey not accepted",
        "went wrong",
        "\u{202E}abc",
        "😀",
        "a",
        "<UPN>",
        "%s%n",
        "'; --",
        "ﷺ",
        "alex.taylor@contoso.example",
        "ÅÄÖ åäö",
        "the quick brown fox jumps over the lazy dog",
    ];
    texts[dice.below(texts.len())].repeat(1 + dice.below(3))
}

/// Likely things are likely, so that the walk gets far: on, answers and ticks more than the rest.
fn weight(kind: Kind, action: &Action) -> usize {
    match (kind, action) {
        (_, Action::SetPhoneLanguage(_) | Action::ToggleSection(Section::PhoneLanguage)) => 1,
        (_, Action::StartOver) => 2,
        (_, Action::About | Action::AskStartOver) => 12,
        // Few people wish another route or have a rare phone, but the walk is to see them all.
        (_, Action::ToggleSection(Section::MoreMakers | Section::Side) | Action::Profile(_)) => 12,
        (_, Action::PreferRoute(_) | Action::ToggleSection(Section::OtherRoutes)) => 12,
        (_, Action::Maker(maker)) if maker == "huawei" => 40,
        (_, Action::ReportResult(VerifyResult::Listed)) => 6,
        (Kind::Primary, _) => 30,
        (Kind::Tick, Action::Tick(_, true)) => 14,
        (Kind::Tick, _) | (Kind::Rail, _) => 1,
        (Kind::Choice, _) => 5,
        (_, Action::Back) => 2,
        _ => 3,
    }
}

fn walk(seed: u64, steps: usize, settings: &[&str], been: &mut Been) {
    let mut dice = Dice(seed);
    let mut person = Person::new(settings);
    for step in 0..steps {
        let seen = person.sees();
        is_a_page(&person, &format!("seed {seed}, step {step}, {settings:?}"));
        let view = person.view();
        let place = person.place();
        been.views.insert(format!("{} {}", view.id, place.step.map_or("", StepId::id)));
        if let Some(Outcome::Stop(stop)) = person.session.outcome() {
            been.stops.insert(stop.reason.id().to_owned());
        }
        person.now += dice.below(90) as u64;
        // The world goes on by itself, too.
        match dice.below(60) {
            0 => {
                drop(
                    person.meets(Event::Learned(Facts {
                        remote_session: [None, Some(true), Some(false)][dice.below(3)],
                        bluetooth: Bluetooth::ALL[dice.below(4)],
                        system: [None, System::parse("windows-10-21h2"), System::parse("linux")]
                            [dice.below(3)]
                        .clone(),
                    })),
                )
            }
            1 => person.session.note(t!("note-disk-full")),
            2 => {
                let id = CheckId::ALL[dice.below(9)];
                let status = CheckStatus::ALL[dice.below(5)];
                // Rarely a finding that changes the plan, or nobody ever gets far.
                let means =
                    (dice.below(20) == 0).then(|| FactUpdate::Bluetooth(Bluetooth::ALL[dice.below(4)]));
                person.meets(Event::Found(Finding {
                    id,
                    status,
                    summary: t!("check-bluetooth-unknown"),
                    evidence: vec![String::from("line")],
                    fix: None,
                    means,
                    elapsed: std::time::Duration::ZERO,
                }));
            }
            3 => {
                person.meets(Event::Checking(vec![CheckId::ALL[dice.below(9)]]));
            }
            _ => {}
        }
        if step % 500 == 499 {
            // From anywhere a person who wants to get to the end gets there, or to a stop.
            for _ in 0..80 {
                if !person.goes_on() {
                    break;
                }
            }
            let page = person.place().page;
            let stopped = page == Page::Plan && person.session.plan().is_none();
            let handed_over = page == Page::Verify && person.session.progress().out_of_tries();
            assert!(
                page == Page::Done || stopped || handed_over,
                "seed {seed}, step {step}: stuck\n{}",
                person.text()
            );
            continue;
        }
        let mut options: Vec<(usize, Action)> = seen
            .possible()
            .map(|control| (weight(control.kind, &control.action), control.action.clone()))
            .collect();
        if seen.search.is_some() {
            options.push((10, Action::Query(typed(&mut dice))));
        }
        let total = options.iter().map(|(weight, _)| weight).sum();
        let mut rest = dice.below(total);
        let chosen = options.into_iter().find(|(weight, _)| {
            let hit = rest < *weight;
            rest = rest.saturating_sub(*weight);
            hit
        });
        let (_, action) = chosen.unwrap();
        let saved = person.session.saved();
        for effect in person.does(action.clone()) {
            match effect {
                Effect::OpenBrowser(_) => {
                    person.meets(Event::BrowserOpened(dice.below(2) == 0));
                }
                Effect::Save(now) => assert_ne!(*now, saved, "{action:?} saves nothing new"),
                Effect::Erase => assert_eq!(person.session.saved().answers, Answers::default()),
                Effect::Quit => been.finished += 1,
                _ => {}
            }
        }
    }
}

fn walks(seeds: std::ops::Range<u64>, settings: &[&str]) -> Been {
    let mut been = Been::default();
    for seed in seeds {
        walk(0x9E37_79B9_7F4A_7C15 ^ (seed + 1), 1000, settings, &mut been);
    }
    been
}

#[test]
fn under_no_rules_visits_every_page_and_is_never_stuck() {
    let been = walks(0..12, &[]);
    for view in [
        "welcome ",
        "phone ",
        "sign-in ",
        "plan ",
        "ready ",
        "create open-account",
        "create turn-on-provider",
        "create finish-in-app",
        "create open-security-info",
        "create choose-method",
        "create verify-in-browser",
        "create open-security-info-on-phone",
        "verify confirm",
        "verify work-profile-too",
        "done ",
        "help ",
        "about ",
        "start-over ",
        "languages ",
    ] {
        assert!(
            been.views.iter().any(|seen| seen.starts_with(view)),
            "never saw {view:?}: {:#?}",
            been.views
        );
    }
    for stop in ["no-second-proof", "phone-too-old", "phone-not-supported", "switch-missing"] {
        assert!(been.stops.contains(stop), "never stopped by {stop}: {:?}", been.stops);
    }
    assert!(been.finished > 0);
}

#[test]
fn without_attestation_visits_the_qr_route() {
    let been = walks(8..12, &["Attestation=off", "AllowedRoutes=qr,handoff"]);
    for view in [
        "create different-way",
        "create show-code",
        "create scan-code",
        "create save-in-authenticator",
        "create name-passkey",
        "on-phone turn-on-provider",
    ] {
        assert!(been.views.contains(view), "never saw {view:?}: {:#?}", been.views);
    }
    let been = walks(10..12, &["Attestation=off", "AllowedRoutes=qr"]);
    assert!(
        been.stops.contains("remote-session") || been.stops.contains("computer-cannot"),
        "{:?}",
        been.stops
    );
}

#[test]
fn under_rules_for_managed_phones_is_never_stuck() {
    let been =
        walks(12..16, &["CompliantDeviceRequired=true", "AppProtectionRequired=true", "TapKind=one-time"]);
    assert!(
        been.stops.contains("phone-sign-in-closed") && been.stops.contains("phone-management-unknown"),
        "{:?}",
        been.stops
    );
    let been = walks(16..18, &["Attestation=off", "CompliantDeviceRequired=true"]);
    assert!(been.views.contains("create scan-code"), "{:#?}", been.views);
}

#[test]
fn under_hard_stops_is_never_stuck() {
    let been = walks(18..19, &["Cloud=china"]);
    assert!(been.stops.contains("cloud-without-passkeys") && been.finished == 0);
    let been = walks(19..20, &["PasskeyEnforced=true", "TapKind=multi-use"]);
    assert!(been.stops.contains("passkey-already-demanded"), "{:?}", been.stops);
}
