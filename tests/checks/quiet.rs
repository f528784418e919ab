//! May a window open of its own accord? A private bus with services in the shape of GNOME's and KDE's, files of their
//! own, no display.

use std::collections::BTreeMap;
use std::os::unix::fs::PermissionsExt as _;
use std::time::{Duration, Instant};

use passkey_companion::preflight::{Environment, Quiet, Surroundings, surroundings};

use crate::support::lab::bluez::Bus;

const PATIENCE: Duration = Duration::from_secs(10);

struct Session {
    stays_awake: bool,
}

#[zbus::interface(name = "org.gnome.SessionManager")]
impl Session {
    fn is_inhibited(&self, flags: u32) -> bool {
        self.stays_awake && flags == 8
    }
}

struct Power;

#[zbus::interface(name = "org.freedesktop.PowerManagement.Inhibit")]
impl Power {
    fn has_inhibit(&self) -> bool {
        true
    }
}

struct Notifications {
    rest: bool,
}

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Notifications {
    #[zbus(property)]
    fn inhibited(&self) -> bool {
        self.rest
    }
}

fn around(variables: &[(&str, &str)]) -> Surroundings {
    let root = tempfile::tempdir().unwrap();
    let variables: BTreeMap<String, String> =
        variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    surroundings(&Environment { root: root.path().to_owned(), variables, ..Environment::default() }, PATIENCE)
}

fn on(bus: &Bus) -> Surroundings {
    around(&[("DBUS_SESSION_BUS_ADDRESS", &bus.address), ("HOME", "/home/kim")])
}

fn serve(bus: &Bus) -> zbus::blocking::connection::Builder<'_> {
    zbus::blocking::connection::Builder::address(bus.address.as_str()).unwrap()
}

#[test]
fn a_desktop_that_tells_nothing_lets_it_open() {
    let told = around(&[("HOME", "/home/kim")]);
    assert_eq!((told.presenting, told.do_not_disturb, told.full_screen), (None, None, None));
    assert_eq!(told.allow(false), Ok(()));
    assert_eq!(on(&Bus::start()).allow(false), Ok(()));
}

#[test]
fn not_into_a_presentation_under_gnome() {
    for (stays_awake, wanted) in [(true, Err(Quiet::Presenting)), (false, Ok(()))] {
        let bus = Bus::start();
        let _gnome = serve(&bus)
            .name("org.gnome.SessionManager")
            .unwrap()
            .serve_at("/org/gnome/SessionManager", Session { stays_awake })
            .unwrap()
            .build()
            .unwrap();
        let told = on(&bus);
        assert_eq!((told.presenting, told.allow(true)), (Some(stays_awake), wanted));
    }
}

#[test]
fn not_into_a_presentation_under_kde() {
    let bus = Bus::start();
    let _kde = serve(&bus)
        .name("org.freedesktop.PowerManagement")
        .unwrap()
        .serve_at("/org/freedesktop/PowerManagement/Inhibit", Power)
        .unwrap()
        .build()
        .unwrap();
    assert_eq!(on(&bus).allow(true), Err(Quiet::Presenting));
}

#[test]
fn not_into_do_not_disturb_of_kde() {
    for (rest, wanted) in [(true, Err(Quiet::DoNotDisturb)), (false, Ok(()))] {
        let bus = Bus::start();
        let _service = serve(&bus)
            .name("org.freedesktop.Notifications")
            .unwrap()
            .serve_at("/org/freedesktop/Notifications", Notifications { rest })
            .unwrap()
            .build()
            .unwrap();
        let told = on(&bus);
        assert_eq!((told.do_not_disturb, told.allow(true)), (Some(rest), wanted));
    }
}

#[test]
fn not_into_do_not_disturb_of_gnome() {
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("gsettings");
    for (said, wanted) in [("false", Some(true)), ("true", Some(false)), ("No such schema", None)] {
        std::fs::write(&program, format!("#!/bin/sh\nprintf '%s\\n' '{said}'\n")).unwrap();
        std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
        let path = folder.path().to_str().unwrap();
        let told = around(&[("PATH", path), ("XDG_CURRENT_DESKTOP", "ubuntu:GNOME"), ("HOME", "/home/kim")]);
        assert_eq!(told.do_not_disturb, wanted, "{said}");
    }
}

#[test]
fn not_while_the_computer_is_set_up() {
    for variables in [
        &[("USER", "gnome-initial-setup")][..],
        &[("GNOME_SHELL_SESSION_MODE", "initial-setup")],
        &[("XDG_SESSION_CLASS", "greeter")],
    ] {
        assert_eq!(around(variables).allow(true), Err(Quiet::SetUp), "{variables:?}");
    }
}

#[test]
fn in_sessions_that_are_nobodys_own_only_where_the_organisation_wants_it() {
    for (variables, why) in [
        (&[("XRDP_SESSION", "1"), ("HOME", "/home/kim")][..], Quiet::Remote),
        (&[("HOME", "/tmp/guest-x7")], Quiet::Shared),
    ] {
        let told = around(variables);
        assert_eq!((told.allow(false), told.allow(true)), (Err(why), Ok(())), "{variables:?}");
    }
}

#[test]
fn a_bus_that_does_not_answer_is_not_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    let socket = folder.path().join("bus");
    let _silent = std::os::unix::net::UnixListener::bind(&socket).unwrap();
    let address = format!("unix:path={}", socket.display());
    let start = Instant::now();
    let environment = Environment {
        variables: BTreeMap::from([(String::from("DBUS_SESSION_BUS_ADDRESS"), address)]),
        ..Environment::default()
    };
    let told = surroundings(&environment, Duration::from_millis(300));
    assert_eq!(told.presenting, None);
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
}
