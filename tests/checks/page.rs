//! The checks as the window shows them: the same as the command line, at once, and without holding it up.
use std::sync::Mutex;
use std::time::{Duration, Instant};

use crate::support::lab::bluez::{Adapter, BlueZ, Bus, kernel_with};
use crate::support::lab::servers::{Lab, Manner};
use crate::support::lab::window::{Window, lines};
use crate::support::lab::{find_one, nowhere, on_qr};
use crate::support::person::{NOON, catalog, ways};
use passkey_companion::cli::{Exit, check};
use passkey_companion::enroll::org::Cloud;
use passkey_companion::enroll::progress::{Page, Position};
use passkey_companion::enroll::route::Route;
use passkey_companion::journey::action::Section;
use passkey_companion::journey::addresses;
use passkey_companion::journey::view::CheckLine;
use passkey_companion::journey::{Action, Event, Session};
use passkey_companion::locale::{Language, Msg, Translator};
use passkey_companion::preflight::{
    CheckId, CheckStatus, Environment, Finding, Fix, FixAction, Needs, SettingsPage, Targets, start,
};
use serde_json::Value;

const SECOND: Duration = Duration::from_secs(1);

/// A journey at the page, on this way (as in [`ways`]).
fn ready(way: &str) -> Session {
    let mut person = ways().into_iter().find(|found| found.name == way).unwrap().person();
    person.goes_to(Position::page(Page::Ready));
    assert_eq!(person.session.position(), Position::page(Page::Ready));
    person.session
}

/// A computer whose every host is here and behaves like this.
struct Place {
    lab: Lab,
    bus: Bus,
    bluez: BlueZ,
    root: tempfile::TempDir,
}

impl Place {
    fn new(manner: Manner) -> Self {
        let mut lab = Lab::new();
        let targets = addresses::targets(&catalog(), Cloud::Public);
        for host in targets.sign_in.iter().chain(&targets.tunnel).chain(&targets.association) {
            lab.serve(&host.name, manner);
        }
        let bus = Bus::start();
        let bluez = BlueZ::with(&bus, Adapter::new(true));
        Self { lab, bus, bluez, root: tempfile::tempdir().unwrap() }
    }

    fn window(&self, way: &str) -> Window {
        let environment = Environment {
            system_bus: Some(self.bus.address.clone()),
            root: self.root.path().to_owned(),
            ..self.lab.targets(&[]).environment
        };
        Window::new(ready(way), environment)
    }
}

mod the_page_and_the_command_line {
    use super::*;

    const QR: &str = "Android, QR";
    const HANDOFF: &str = "Android, hand-off";

    fn finding(
        id: CheckId,
        status: CheckStatus,
        summary: Msg,
        fix: Option<(&'static str, FixAction)>,
    ) -> Finding {
        let fix = fix.map(|(message, action)| Fix { message: Msg::new(message, Vec::new()), action });
        let evidence = vec![format!("evidence of {id}"), "with \"quotes\"\tand more".to_owned()];
        Finding { id, status, summary, evidence, fix, means: None, elapsed: Duration::from_micros(12_345) }
    }

    /// Shows the findings both ways and compares: state, sentence, evidence, fix and order. What the way does not
    /// need is skipped, with that reason, on the command line and left out on the page. The exit code says
    /// that a check failed exactly when the page shows one.
    fn agree(way: &str, findings: &[Finding]) {
        let mut session = ready(way);
        for finding in findings {
            session.update(Event::Found(finding.clone()), NOON);
        }
        session.update(Event::Checking(Vec::new()), NOON);
        session.update(Event::Person(Action::ToggleSection(Section::OtherChecks)), NOON);
        let only: Vec<CheckId> = findings.iter().map(|finding| finding.id).collect();
        let page: Vec<CheckLine> =
            lines(&session).into_iter().filter(|line| only.contains(&line.id)).collect();

        for language in [Language::english(), Language::from_tag("de").unwrap()] {
            let words = Translator::load(language);
            let json = check::as_json(&words, findings, SECOND);
            let all = json["checks"].as_array().unwrap();
            let not_needed = words.plain(&passkey_companion::t!("check-skipped-not-needed"));
            let (left_out, told): (Vec<&Value>, Vec<&Value>) =
                all.iter().partition(|check| check["summary"] == not_needed);
            assert!(left_out.iter().all(|check| check["state"] == "skipped" && check["fix"].is_null()));
            assert_eq!(
                ids(&told),
                page.iter().map(|line| line.id.id()).collect::<Vec<_>>(),
                "{way}: not the same checks in the same order"
            );
            for (check, line) in told.into_iter().zip(&page) {
                assert_eq!(check["state"], line.status.expect("no check runs any more").id(), "{line:?}");
                assert_eq!(check["summary"], words.plain(line.summary.as_ref().unwrap()), "{line:?}");
                assert_eq!(check["evidence"], serde_json::json!(line.evidence));
                let fix = line.fix.as_ref().map(|(message, _)| words.plain(message));
                assert_eq!(check["fix"], serde_json::json!(fix), "{line:?}");
            }
        }
        let shows_failure = page.iter().any(|line| line.status == Some(CheckStatus::Fail));
        assert_eq!(check::exit(findings) == Exit::CheckFailed, shows_failure, "{findings:#?}");
    }

    fn ids<'a>(checks: &[&'a Value]) -> Vec<&'a str> {
        checks.iter().map(|check| check["id"].as_str().unwrap()).collect()
    }

    /// The Bluetooth states that can be had from a real service on a real bus, each with its environment.
    fn bluetooth_found() -> Vec<Finding> {
        let root = tempfile::tempdir().unwrap();
        let look_at = |address: &str| {
            let mut environment = nowhere(root.path());
            environment.system_bus = Some(address.to_owned());
            find_one(CheckId::Bluetooth, &on_qr(&[]), &Targets { environment, ..Targets::default() })
        };
        let look = |bus: &Bus| look_at(&bus.address);
        let with = |adapter: Adapter| {
            let bus = Bus::start();
            let _bluez = BlueZ::with(&bus, adapter);
            look(&bus)
        };
        let mut found = vec![
            with(Adapter::new(true)),
            with(Adapter::new(false)),
            with(Adapter { roles: Vec::new(), ..Adapter::new(true) }),
            look(&Bus::start()),
        ];
        let denying = Bus::that_denies_bluez();
        let bluez = BlueZ::with(&denying, Adapter::new(true));
        found.push(look(&denying));
        drop((bluez, denying));
        kernel_with(root.path(), "hci0", false);
        found.push(look(&Bus::start()));
        kernel_with(root.path(), "hci0", true);
        found.push(with(Adapter::new(false)));
        found.push(look_at("unix:path=/nowhere/at/all"));
        found
    }

    #[test]
    fn agree_on_every_state_of_bluetooth() {
        let mut found = bluetooth_found();
        // Rules against Bluetooth exist on Windows only.
        found.push(finding(
            CheckId::Bluetooth,
            CheckStatus::Fail,
            Msg::new("check-bluetooth-policy", Vec::new()),
            Some(("check-fix-bluetooth-policy", FixAction::CopyForIt)),
        ));
        let states: Vec<(&str, CheckStatus)> =
            found.iter().map(|found| (found.summary.id.as_ref(), found.status)).collect();
        assert_eq!(
            states,
            [
                ("check-bluetooth-pass", CheckStatus::Pass),
                ("check-bluetooth-off", CheckStatus::Fail),
                ("check-bluetooth-no-low-energy", CheckStatus::Fail),
                ("check-bluetooth-no-adapter", CheckStatus::Fail),
                ("check-bluetooth-permission", CheckStatus::Fail),
                ("check-bluetooth-service", CheckStatus::Fail),
                ("check-bluetooth-airplane", CheckStatus::Fail),
                ("check-bluetooth-unknown", CheckStatus::Unknown),
                ("check-bluetooth-policy", CheckStatus::Fail),
            ]
        );
        for found in found {
            agree(QR, &[found]);
        }
    }

    #[test]
    fn agree_on_every_check_in_every_state() {
        let host = |id| Msg::new(id, Vec::new()).with("host", "login.example");
        let table = [
            (CheckId::Remote, CheckStatus::Pass, Msg::new("check-remote-pass", Vec::new()), None),
            (
                CheckId::Remote,
                CheckStatus::Fail,
                Msg::new("check-remote-desktop", Vec::new()),
                Some(("check-fix-other-way", FixAction::None)),
            ),
            (
                CheckId::Remote,
                CheckStatus::Warn,
                Msg::new("check-remote-virtual-machine", Vec::new()).with("maker", "QEMU"),
                Some(("check-fix-real-computer", FixAction::None)),
            ),
            (CheckId::Remote, CheckStatus::Unknown, Msg::new("check-remote-unknown", Vec::new()), None),
            (
                CheckId::Os,
                CheckStatus::Fail,
                Msg::new("check-os-too-old", Vec::new()).with("system", "Windows 10"),
                Some(("check-fix-update-system", FixAction::OpenSettings(SettingsPage::Update))),
            ),
            (
                CheckId::Browser,
                CheckStatus::Fail,
                Msg::new("check-browser-cannot", Vec::new()).with("browser", "Firefox"),
                Some(("check-fix-chrome-or-edge", FixAction::UseBrowser("edge.desktop".to_owned()))),
            ),
            (
                CheckId::SignInPages,
                CheckStatus::Fail,
                host("check-sign-in-pages-blocked"),
                Some(("check-fix-allow-host", FixAction::CopyForIt)),
            ),
            (
                CheckId::SignInPages,
                CheckStatus::Warn,
                host("check-sign-in-pages-one-family").with("family", "IPv6"),
                None,
            ),
            (
                CheckId::QrTunnel,
                CheckStatus::Fail,
                host("check-qr-tunnel-websocket"),
                Some(("check-fix-allow-websocket", FixAction::CopyForIt)),
            ),
            (
                CheckId::Interception,
                CheckStatus::Warn,
                Msg::new("check-interception-harmless", Vec::new())
                    .with("issuer", "Example \u{2068}Corp\u{2069}"),
                None,
            ),
            (
                CheckId::Proxy,
                CheckStatus::Fail,
                Msg::new("check-proxy-portal", Vec::new()),
                Some(("check-fix-portal", FixAction::OpenPortal)),
            ),
            (CheckId::Proxy, CheckStatus::Unknown, Msg::new("check-unknown-late", Vec::new()), None),
            (CheckId::Proxy, CheckStatus::Skipped, Msg::new("check-skipped-offline", Vec::new()), None),
            (
                CheckId::Clock,
                CheckStatus::Fail,
                Msg::new("check-clock-fast", Vec::new()).with("minutes", "7"),
                Some(("check-fix-clock", FixAction::OpenSettings(SettingsPage::Clock))),
            ),
        ];
        for (id, status, summary, fix) in table {
            let found = finding(id, status, summary, fix);
            agree(QR, std::slice::from_ref(&found));
            if id.matters_for(Some(Route::Handoff)) {
                agree(HANDOFF, &[found]);
            }
        }
    }

    #[test]
    fn agree_on_whole_runs_whatever_the_way_needs() {
        let mut lab = Lab::new();
        lab.serve("login.test", Manner::Healthy);
        lab.intercept("tunnel.test", Manner::Healthy);
        let mut targets = lab.targets(&["login.test"]);
        targets.tunnel = vec![passkey_companion::preflight::Host::any("tunnel.test")];
        for (way, route) in [
            (QR, Route::Qr),
            (HANDOFF, Route::Handoff),
            ("Android, app", Route::App),
            ("Android, phone browser", Route::PhoneBrowser),
        ] {
            for offline in [false, true] {
                let needs = Needs { route: Some(route), offline, ..on_qr(&[]) };
                let found = start(&needs, &targets, || {}).wait();
                assert_eq!(found.len(), CheckId::ALL.len());
                assert_eq!(
                    check::exit(&found) == Exit::CheckFailed,
                    route == Route::Qr && !offline,
                    "only this way needs a tunnel that nobody inspects: {found:#?}"
                );
                agree(way, &found);
            }
        }
    }
}

mod the_window {
    use std::sync::atomic::Ordering;

    use super::*;

    /// Time is measured by one test at a time.
    static ALONE: Mutex<()> = Mutex::new(());

    #[test]
    fn fills_in_line_by_line_and_then_asks_for_no_more_pictures() {
        let _alone = ALONE.lock();
        let place = Place::new(Manner::Silent);
        let mut window = place.window("Android, QR");
        window.picture();
        assert_eq!(window.lines().len(), CheckId::ALL.len());
        window.draws_until("Bluetooth", SECOND, |window| {
            window.status(CheckId::Bluetooth) == Some(CheckStatus::Pass)
        });
        assert_eq!(window.status(CheckId::SignInPages), None);
        // The quick checks are done and the slow ones wait: nothing moves, the spinner neither.
        let is_quiet = |window: &mut Window, strictly: bool| {
            window.picture();
            window.picture();
            window.wishes();
            let before = window.lines();
            std::thread::sleep(SECOND / 4);
            let wishes = window.wishes();
            window.picture();
            let has_news = wishes == 0 || window.lines() != before;
            assert!(!strictly || has_news, "{wishes} pictures were asked for without news");
            wishes == 0 && window.is_checking()
        };
        // The radio is looked at once more when its changes are subscribed to: news of a moment, and only once.
        assert!((0..6).any(|_| is_quiet(&mut window, false)), "never quiet while hosts stall");
        assert!((0..6).any(|_| is_quiet(&mut window, true)), "not quiet for long while hosts stall");
    }

    #[test]
    fn shows_the_radio_that_somebody_switches_within_a_second() {
        let _alone = ALONE.lock();
        let place = Place::new(Manner::Healthy);
        let mut window = place.window("Android, QR");
        window.picture();
        window.draws_until("end of the checks", SECOND * 12, |window| !window.is_checking());
        assert_eq!(window.status(CheckId::Bluetooth), Some(CheckStatus::Pass));
        for (on, status) in
            [(false, CheckStatus::Fail), (true, CheckStatus::Pass), (false, CheckStatus::Fail)]
        {
            let begun = Instant::now();
            place.bluez.switch("hci0", on);
            let pictures = window
                .draws_until("change", SECOND, |window| window.status(CheckId::Bluetooth) == Some(status));
            println!("on the page {:?} after the switch, with {pictures} pictures", begun.elapsed());
            assert!(pictures < 12, "{pictures} pictures: that is polling");
        }
    }

    #[test]
    fn keeps_what_was_found_until_the_way_changes_or_somebody_asks() {
        let _alone = ALONE.lock();
        let place = Place::new(Manner::Healthy);
        let visits = || place.lab.accepted.load(Ordering::SeqCst);
        let mut window = place.window("Android, QR");
        window.picture();
        window.draws_until("end of the checks", SECOND * 12, |window| !window.is_checking());
        let once = visits();

        window.does(Action::Back);
        window.does(Action::Next);
        window.picture();
        assert!(!window.is_checking(), "looked again without a reason");
        assert_eq!(visits(), once);

        window.does(Action::Recheck(Vec::new()));
        assert!(window.is_checking());
        window.draws_until("end of the second run", SECOND * 12, |window| !window.is_checking());
        assert_eq!(visits(), 2 * once);

        window.does(Action::Back);
        window.does(Action::PreferRoute(Some(Route::Handoff)));
        window.does(Action::Next);
        window.picture();
        assert!(window.is_checking(), "another way needs other checks");
    }

    #[test]
    fn misses_no_picture_while_hosts_stall() {
        // Code that is not optimised takes its time; `cargo bench --bench frames` has the real number.
        let limit = Duration::from_millis(if cfg!(debug_assertions) { 40 } else { 8 });
        let _alone = ALONE.lock();
        for manner in [Manner::Silent, Manner::StallsInHandshake, Manner::BlackHole] {
            // The machine is shared: the best of three says what the program does.
            let best = (0..3).map(|_| longest_picture(manner)).find(|longest| *longest < limit);
            assert!(best.is_some(), "{manner:?}: pictures take longer than {limit:?}");
        }
    }

    /// Draws without a pause until the checks have given up on hosts like this.
    fn longest_picture(manner: Manner) -> Duration {
        let place = Place::new(manner);
        let mut window = place.window("Android, QR");
        // The first pictures of a page have every text to lay out, checks or no checks.
        for _ in 0..10 {
            window.picture();
        }
        assert!(window.is_checking());
        let (mut costs, begun) = (Vec::new(), Instant::now());
        while window.is_checking() {
            costs.push(window.picture());
            assert!(begun.elapsed() < Needs::DEADLINE + SECOND / 2, "{:#?}", window.lines());
            std::thread::sleep(Duration::from_millis(4));
        }
        costs.sort_unstable();
        let (longest, usual) = (costs[costs.len() - 1], costs[costs.len() / 2]);
        println!("{manner:?}: {} pictures, usually {usual:?}, longest {longest:?}", costs.len());
        longest
    }
}
