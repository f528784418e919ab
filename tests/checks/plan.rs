//! What a check finds reaches the plan: a real bus, a real check, the loop of the window, and the plan that
//! changes.

use std::time::Duration;

use crate::support::lab::bluez::{Adapter, BlueZ, Bus};
use crate::support::lab::servers::{Lab, Manner};
use crate::support::lab::window::Window;
use crate::support::person::{Person, Way, answers, catalog};
use passkey_companion::enroll::Route;
use passkey_companion::enroll::answers::{Profile, Proof};
use passkey_companion::enroll::org::Cloud;
use passkey_companion::enroll::progress::{Page, Position};
use passkey_companion::journey::{Action, Answers, addresses};
use passkey_companion::preflight::{CheckId, CheckStatus, Environment};

const SECOND: Duration = Duration::from_secs(1);

/// A desk whose hosts are well, with this adapter, and somebody at it who is about to go by QR code. Nothing
/// about the computer is pretended.
fn desk(settings: &[&'static str], adapter: Adapter) -> (Lab, Bus, BlueZ, tempfile::TempDir, Window) {
    let mut lab = Lab::new();
    let targets = addresses::targets(&catalog(), Cloud::Public);
    for host in targets.sign_in.iter().chain(&targets.tunnel).chain(&targets.association) {
        lab.serve(&host.name, Manner::Healthy);
    }
    let (bus, root) = (Bus::start(), tempfile::tempdir().unwrap());
    let bluez = BlueZ::with(&bus, adapter);
    let way = Way {
        name: "QR",
        settings: [&["Attestation=off"], settings].concat(),
        answers: Answers {
            preferred_route: Some(Route::Qr),
            ..answers("samsung.oneui7", None, Profile::Personal, Proof::App)
        },
    };
    let mut person: Person = way.person();
    person.goes_to(Position::page(Page::Ready));
    let computer = Environment {
        system_bus: Some(bus.address.clone()),
        root: root.path().to_owned(),
        ..lab.targets(&[]).environment
    };
    let window = Window::new(person.session, computer);
    (lab, bus, bluez, root, window)
}

fn place(window: &Window) -> Page {
    window.app.session().position().page
}

fn route(window: &Window) -> Option<Route> {
    window.app.session().plan().map(|plan| plan.route)
}

fn says(window: &Window, id: &str) -> bool {
    let words = window.app.session().words().clone();
    crate::support::person::Seen::on(&window.app.session().view(), &words).says(id)
}

#[test]
fn a_radio_that_is_pulled_out_closes_the_qr_route_in_words_and_the_next_best_is_one_click_away() {
    let (_lab, _bus, bluez, _root, mut window) = desk(&[], Adapter::new(true));
    window.picture();
    window.draws_until("radio", SECOND * 12, |window| {
        window.status(CheckId::Bluetooth) == Some(CheckStatus::Pass)
    });
    assert_eq!((place(&window), route(&window)), (Page::Ready, Some(Route::Qr)));
    let before = window.app.session().answers().clone();

    bluez.unplug("hci0");
    window.draws_until("plan", SECOND * 12, |window| place(window) == Page::Plan);
    assert!(says(&window, "plan-closed") && says(&window, "reason-no-bluetooth"));
    assert_eq!(route(&window), Some(Route::App));
    assert_eq!(*window.app.session().answers(), before, "no answer is lost");

    let view = window.app.session().view();
    window.does(view.primary.unwrap().action);
    assert_eq!((place(&window), route(&window)), (Page::Create, Some(Route::App)));
}

#[test]
fn a_computer_without_a_radio_is_found_out_on_arrival() {
    let (_lab, _bus, bluez, _root, mut window) = desk(&["AllowedRoutes=qr"], Adapter::new(true));
    bluez.unplug("hci0");
    window.picture();
    window.draws_until("stop", SECOND * 12, |window| route(window).is_none());
    assert_eq!(place(&window), Page::Plan);
    assert!(says(&window, "plan-closed") && says(&window, "stop-computer-cannot"));

    // Somebody plugs an adapter in: the way is there again.
    bluez.plug("hci0", Adapter::new(true));
    window.draws_until("way", SECOND * 12, |window| route(window) == Some(Route::Qr));
}

#[test]
fn a_radio_that_is_only_switched_off_closes_nothing() {
    let (_lab, _bus, bluez, _root, mut window) = desk(&[], Adapter::new(true));
    window.picture();
    window.draws_until("radio", SECOND * 12, |window| {
        window.status(CheckId::Bluetooth) == Some(CheckStatus::Pass)
    });
    bluez.switch("hci0", false);
    window.draws_until("switch", SECOND * 12, |window| {
        window.status(CheckId::Bluetooth) == Some(CheckStatus::Fail)
    });
    assert_eq!((place(&window), route(&window)), (Page::Ready, Some(Route::Qr)));
    window.does(Action::Back);
    assert!(!says(&window, "plan-closed"));
}
