//! The Bluetooth check against a real message bus that carries a service in the shape of BlueZ.
use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crate::support::lab::bluez::{Adapter, BlueZ, Bus, Odd, Oddity, kernel_with};
use crate::support::lab::{find_one, nowhere, on_qr, timed, until, wait_for};
use passkey_companion::enroll::computer::{Bluetooth, FactUpdate};
use passkey_companion::enroll::route::Route;
use passkey_companion::preflight::{CheckId, CheckStatus, Finding, FixAction, Needs, Run, Targets, start};

const SECOND: Duration = Duration::from_secs(1);

struct Place {
    root: tempfile::TempDir,
    bus: Bus,
}

impl Place {
    fn new() -> Self {
        Self { root: tempfile::tempdir().unwrap(), bus: Bus::start() }
    }

    fn targets(&self) -> Targets {
        let mut environment = nowhere(self.root.path());
        environment.system_bus = Some(self.bus.address.clone());
        Targets { environment, ..Targets::default() }
    }

    fn find(&self) -> Finding {
        find_one(CheckId::Bluetooth, &on_qr(&[]), &self.targets())
    }

    fn live(&self) -> Run {
        start(&on_qr(&[CheckId::Bluetooth]), &self.targets(), || {})
    }
}

fn action(finding: &Finding) -> Option<&FixAction> {
    finding.fix.as_ref().map(|fix| &fix.action)
}

#[test]
fn a_radio_that_is_on_passes() {
    let place = Place::new();
    let _bluez = BlueZ::with(&place.bus, Adapter::new(true));
    let found = place.find();
    assert_eq!((found.status, &*found.summary.id), (CheckStatus::Pass, "check-bluetooth-pass"), "{found:?}");
    assert_eq!(found.means, Some(FactUpdate::Bluetooth(Bluetooth::On)));
    assert_eq!(found.fix, None);
    assert!(found.evidence[0].contains("hci0"), "{found:?}");
}

#[test]
fn a_radio_that_is_off_fails_and_can_be_switched_on_here() {
    let place = Place::new();
    let _bluez = BlueZ::with(&place.bus, Adapter::new(false));
    let found = place.find();
    assert_eq!((found.status, &*found.summary.id), (CheckStatus::Fail, "check-bluetooth-off"), "{found:?}");
    assert_eq!(action(&found), Some(&FixAction::TurnBluetoothOn));
    assert_eq!(found.means, Some(FactUpdate::Bluetooth(Bluetooth::Off)));
}

#[test]
fn airplane_mode_is_told_apart_from_off() {
    let place = Place::new();
    kernel_with(place.root.path(), "hci0", true);
    let _bluez = BlueZ::with(&place.bus, Adapter::new(false));
    let found = place.find();
    assert_eq!(
        (found.status, &*found.summary.id),
        (CheckStatus::Fail, "check-bluetooth-airplane"),
        "{found:?}"
    );
}

#[test]
fn an_adapter_that_vanished_in_airplane_mode_is_airplane_mode() {
    let place = Place::new();
    kernel_with(place.root.path(), "hci0", true);
    std::fs::remove_dir(place.root.path().join("sys/class/bluetooth/hci0")).unwrap();
    let _bluez = BlueZ::start(&place.bus);
    assert_eq!(place.find().summary.id, "check-bluetooth-airplane");
}

#[test]
fn a_switch_of_another_radio_is_no_airplane_mode() {
    let place = Place::new();
    kernel_with(place.root.path(), "hci0", true);
    std::fs::write(place.root.path().join("sys/class/rfkill/rfkill0/type"), "wlan\n").unwrap();
    let _bluez = BlueZ::with(&place.bus, Adapter::new(false));
    assert_eq!(place.find().summary.id, "check-bluetooth-off");
}

#[test]
fn no_adapter_is_told() {
    let place = Place::new();
    let _bluez = BlueZ::start(&place.bus);
    let found = place.find();
    assert_eq!(
        (found.status, &*found.summary.id),
        (CheckStatus::Fail, "check-bluetooth-no-adapter"),
        "{found:?}"
    );
    assert_eq!(found.means, Some(FactUpdate::Bluetooth(Bluetooth::Absent)));
}

#[test]
fn no_adapter_and_no_service_is_no_adapter() {
    let place = Place::new();
    assert_eq!(place.find().summary.id, "check-bluetooth-no-adapter");
}

#[test]
fn an_adapter_without_its_service_is_told() {
    let place = Place::new();
    kernel_with(place.root.path(), "hci0", false);
    let found = place.find();
    assert_eq!(
        (found.status, &*found.summary.id),
        (CheckStatus::Fail, "check-bluetooth-service"),
        "{found:?}"
    );
    assert_eq!(action(&found), Some(&FixAction::CopyForIt));
}

#[test]
fn a_bus_that_denies_means_no_permission() {
    let place = Place { root: tempfile::tempdir().unwrap(), bus: Bus::that_denies_bluez() };
    let _bluez = BlueZ::with(&place.bus, Adapter::new(true));
    let found = place.find();
    assert_eq!(
        (found.status, &*found.summary.id),
        (CheckStatus::Fail, "check-bluetooth-permission"),
        "{found:?}"
    );
    assert_eq!(found.means, Some(FactUpdate::Bluetooth(Bluetooth::Unknown)));
}

#[test]
fn an_adapter_that_cannot_look_for_phones_is_no_use() {
    let place = Place::new();
    let adapter = Adapter { roles: vec!["peripheral".to_owned()], ..Adapter::new(true) };
    let _bluez = BlueZ::with(&place.bus, adapter);
    let found = place.find();
    assert_eq!(
        (found.status, &*found.summary.id),
        (CheckStatus::Fail, "check-bluetooth-no-low-energy"),
        "{found:?}"
    );
}

#[test]
fn the_better_of_two_adapters_counts() {
    let place = Place::new();
    let bluez = BlueZ::with(&place.bus, Adapter { roles: Vec::new(), ..Adapter::new(true) });
    bluez.plug("hci1", Adapter::new(true));
    assert_eq!(place.find().summary.id, "check-bluetooth-pass");
}

#[test]
fn without_a_bus_nobody_can_tell() {
    let place = Place::new();
    let mut targets = place.targets();
    targets.environment.system_bus = Some("unix:path=/nowhere/at/all".to_owned());
    let found = find_one(CheckId::Bluetooth, &on_qr(&[]), &targets);
    assert_eq!(
        (found.status, &*found.summary.id),
        (CheckStatus::Unknown, "check-bluetooth-unknown"),
        "{found:?}"
    );
}

#[test]
fn malformed_answers_mean_that_nobody_can_tell() {
    for odd in [Odd::WrongType, Odd::NoPowered, Odd::PoweredIsText, Odd::Error] {
        let place = Place::new();
        let _service = Oddity::start(&place.bus, odd);
        let found = place.find();
        assert_eq!(
            (found.status, &*found.summary.id),
            (CheckStatus::Unknown, "check-bluetooth-unknown"),
            "{found:?}"
        );
        assert!(!found.evidence.is_empty());
    }
}

#[test]
fn a_slow_service_is_waited_for_within_the_limit_only() {
    let place = Place::new();
    let _service = Oddity::start(&place.bus, Odd::Slow(Duration::from_mins(1)));
    let (found, time) = timed(|| place.find());
    assert_eq!(
        (found.status, &*found.summary.id),
        (CheckStatus::Unknown, "check-bluetooth-unknown"),
        "{found:?}"
    );
    assert!(found.evidence[0].contains("has not answered"), "{found:?}");
    assert!(time < Duration::from_secs(4), "{time:?}");

    let place = Place::new();
    let _service = Oddity::start(&place.bus, Odd::Slow(Duration::from_millis(700)));
    assert_eq!(place.find().summary.id, "check-bluetooth-no-adapter");
}

#[test]
fn a_service_that_dies_during_the_call_means_that_nobody_can_tell() {
    let place = Place::new();
    let service = Oddity::start(&place.bus, Odd::Slow(Duration::from_mins(1)));
    let mut run = place.live();
    until("the call", SECOND, || service.called.load(Ordering::SeqCst));
    service.die();
    wait_for(&mut run, "check-bluetooth-unknown", SECOND);
}

#[test]
fn switching_from_outside_shows_within_a_second() {
    let place = Place::new();
    let bluez = BlueZ::with(&place.bus, Adapter::new(true));
    let woken = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&woken);
    let mut run = start(&on_qr(&[CheckId::Bluetooth]), &place.targets(), move || {
        counter.fetch_add(1, Ordering::SeqCst);
    });
    wait_for(&mut run, "check-bluetooth-pass", SECOND);
    let before = woken.load(Ordering::SeqCst);
    bluez.switch("hci0", false);
    wait_for(&mut run, "check-bluetooth-off", SECOND);
    assert!(woken.load(Ordering::SeqCst) > before, "the window was not woken");
    bluez.switch("hci0", true);
    wait_for(&mut run, "check-bluetooth-pass", SECOND);
}

#[test]
fn an_adapter_that_is_plugged_in_or_pulled_out_shows_within_a_second() {
    let place = Place::new();
    let bluez = BlueZ::start(&place.bus);
    let mut run = place.live();
    wait_for(&mut run, "check-bluetooth-no-adapter", SECOND);
    bluez.plug("hci0", Adapter::new(true));
    wait_for(&mut run, "check-bluetooth-pass", SECOND);
    bluez.unplug("hci0");
    wait_for(&mut run, "check-bluetooth-no-adapter", SECOND);
}

#[test]
fn a_service_that_starts_or_stops_shows_within_a_second() {
    let place = Place::new();
    kernel_with(place.root.path(), "hci0", false);
    let mut run = place.live();
    wait_for(&mut run, "check-bluetooth-service", SECOND);
    let bluez = BlueZ::with(&place.bus, Adapter::new(true));
    wait_for(&mut run, "check-bluetooth-pass", SECOND);
    bluez.stop();
    wait_for(&mut run, "check-bluetooth-service", SECOND);
}

#[test]
fn the_kernels_switch_shows_within_a_second() {
    let place = Place::new();
    kernel_with(place.root.path(), "hci0", false);
    std::fs::create_dir_all(place.root.path().join("dev")).unwrap();
    let device = place.root.path().join("dev/rfkill");
    assert!(std::process::Command::new("mkfifo").arg(&device).status().unwrap().success());
    let mut kernel = std::fs::OpenOptions::new().read(true).write(true).open(&device).unwrap();
    let _bluez = BlueZ::with(&place.bus, Adapter::new(false));
    let mut run = place.live();
    wait_for(&mut run, "check-bluetooth-off", SECOND);
    kernel_with(place.root.path(), "hci0", true);
    // An event as in linux/rfkill.h: index, type 2 (Bluetooth), operation 2 (change), soft, hard.
    kernel.write_all(&[0, 0, 0, 0, 2, 2, 1, 0]).unwrap();
    wait_for(&mut run, "check-bluetooth-airplane", SECOND);
}

#[test]
fn the_radio_is_switched_on_upon_request() {
    let place = Place::new();
    let _bluez = BlueZ::with(&place.bus, Adapter::new(false));
    let mut run = place.live();
    wait_for(&mut run, "check-bluetooth-off", SECOND);
    run.turn_bluetooth_on();
    assert_eq!(run.pending(), [CheckId::Bluetooth]);
    wait_for(&mut run, "check-bluetooth-pass", SECOND);
}

#[test]
fn a_refusal_to_switch_on_leaves_it_off_and_says_so() {
    let place = Place::new();
    let _bluez = BlueZ::with(&place.bus, Adapter { refuses: true, ..Adapter::new(false) });
    let mut run = place.live();
    wait_for(&mut run, "check-bluetooth-off", SECOND);
    run.turn_bluetooth_on();
    let found = wait_for(&mut run, "check-bluetooth-off", SECOND);
    assert_eq!(
        action(&found),
        Some(&FixAction::OpenSettings(passkey_companion::preflight::SettingsPage::Bluetooth))
    );
}

#[test]
fn bluetooth_is_skipped_where_the_way_does_not_need_it() {
    let place = Place::new();
    let _bluez = BlueZ::with(&place.bus, Adapter::new(false));
    for route in [Route::App, Route::PhoneBrowser, Route::Handoff] {
        let needs = Needs { route: Some(route), ..on_qr(&[]) };
        let found = find_one(CheckId::Bluetooth, &needs, &place.targets());
        assert_eq!((found.status, &*found.summary.id), (CheckStatus::Skipped, "check-skipped-not-needed"));
        assert_eq!(found.means, None);
    }
}

#[test]
fn without_a_chosen_way_a_radio_that_is_off_is_a_warning() {
    let place = Place::new();
    let _bluez = BlueZ::with(&place.bus, Adapter::new(false));
    let found = find_one(CheckId::Bluetooth, &Needs { route: None, ..on_qr(&[]) }, &place.targets());
    assert_eq!((found.status, &*found.summary.id), (CheckStatus::Warn, "check-bluetooth-off"));
}

#[test]
fn works_offline_because_it_needs_no_network() {
    let place = Place::new();
    let _bluez = BlueZ::with(&place.bus, Adapter::new(true));
    let found = find_one(CheckId::Bluetooth, &Needs { offline: true, ..on_qr(&[]) }, &place.targets());
    assert_eq!(found.status, CheckStatus::Pass);
}
