//! Linux: the session manager and the notification service on the person's bus, `gsettings` for GNOME's own switch, and
//! the active window of an X11 display.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{AtomEnum, ConnectionExt as _};
use x11rb::rust_connection::RustConnection;
use zbus::blocking::{Connection, connection};

use super::{Environment, Surroundings};

/// How long one service may think.
const PATIENCE: Duration = Duration::from_millis(400);

/// `GSM_INHIBITOR_FLAG_IDLE` of GNOME's session manager: somebody asked that the screen stays on.
const IDLE: u32 = 8;

/// Whether the system itself starts the program again (`packaging/`).
pub const STARTED_BY_A_CLOCK: bool = true;

pub(super) fn look(environment: &Environment) -> Surroundings {
    let bus = bus(environment);
    let ask = |question: fn(&Connection) -> zbus::Result<bool>| question(bus.as_ref()?).ok();
    Surroundings {
        set_up: false,
        presenting: ask(gnome_stays_awake).or_else(|| ask(kde_stays_awake)),
        full_screen: full_screen(environment),
        do_not_disturb: ask(notifications_rest).or_else(|| banners_are_off(environment)),
        remote: None,
        passing: passing(environment),
    }
}

fn bus(environment: &Environment) -> Option<Connection> {
    let address = environment.variables.get("DBUS_SESSION_BUS_ADDRESS")?;
    connection::Builder::address(address.as_str()).ok()?.method_timeout(PATIENCE).build().ok()
}

/// Nobody is started to be asked.
fn runs(bus: &Connection, name: &str) -> zbus::Result<()> {
    let reply = bus.call_method(
        Some("org.freedesktop.DBus"),
        "/org/freedesktop/DBus",
        Some("org.freedesktop.DBus"),
        "NameHasOwner",
        &(name,),
    )?;
    if reply.body().deserialize::<bool>()? { Ok(()) } else { Err(zbus::Error::InterfaceNotFound) }
}

fn gnome_stays_awake(bus: &Connection) -> zbus::Result<bool> {
    const NAME: &str = "org.gnome.SessionManager";
    runs(bus, NAME)?;
    bus.call_method(Some(NAME), "/org/gnome/SessionManager", Some(NAME), "IsInhibited", &(IDLE,))?
        .body()
        .deserialize()
}

fn kde_stays_awake(bus: &Connection) -> zbus::Result<bool> {
    const NAME: &str = "org.freedesktop.PowerManagement";
    const PATH: &str = "/org/freedesktop/PowerManagement/Inhibit";
    runs(bus, NAME)?;
    bus.call_method(Some(NAME), PATH, Some("org.freedesktop.PowerManagement.Inhibit"), "HasInhibit", &())?
        .body()
        .deserialize()
}

/// KDE says with a property of the notification service that it rests.
fn notifications_rest(bus: &Connection) -> zbus::Result<bool> {
    const NAME: &str = "org.freedesktop.Notifications";
    runs(bus, NAME)?;
    let proxy = zbus::blocking::proxy::Builder::<zbus::blocking::Proxy>::new(bus)
        .destination(NAME)?
        .path("/org/freedesktop/Notifications")?
        .interface(NAME)?
        .cache_properties(zbus::proxy::CacheProperties::No)
        .build()?;
    proxy.get_property("Inhibited")
}

/// GNOME's switch is a setting.
fn banners_are_off(environment: &Environment) -> Option<bool> {
    let gnome = environment.variables.get("XDG_CURRENT_DESKTOP").is_some_and(|name| name.contains("GNOME"));
    let program = environment.program("gsettings").filter(|_| gnome)?;
    let mut child = Command::new(program)
        .args(["get", "org.gnome.desktop.notifications", "show-banners"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let end = Instant::now() + PATIENCE;
    while child.try_wait().ok()?.is_none() {
        if Instant::now() > end {
            let _ = child.kill();
            let _ = child.wait();
            return None;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    let said = child.wait_with_output().ok()?.stdout;
    match said.trim_ascii() {
        b"false" => Some(true),
        b"true" => Some(false),
        _ => None,
    }
}

/// Whether the active window fills the screen. Wayland tells nobody.
fn full_screen(environment: &Environment) -> Option<bool> {
    let display = environment.variables.get("DISPLAY").filter(|display| !display.is_empty())?;
    if environment.variables.contains_key("WAYLAND_DISPLAY") {
        return None;
    }
    let (server, screen) = RustConnection::connect(Some(display)).ok()?;
    let root = server.setup().roots.get(screen)?.root;
    let atom = |name: &str| Some(server.intern_atom(true, name.as_bytes()).ok()?.reply().ok()?.atom);
    let (active, state, full) =
        (atom("_NET_ACTIVE_WINDOW")?, atom("_NET_WM_STATE")?, atom("_NET_WM_STATE_FULLSCREEN")?);
    let values = |window: u32, property: u32, kind: AtomEnum| -> Option<Vec<u32>> {
        let reply = server.get_property(false, window, property, kind, 0, 64).ok()?.reply().ok()?;
        reply.value32().map(Iterator::collect)
    };
    let window = values(root, active, AtomEnum::WINDOW)?.first().copied().filter(|window| *window != 0)?;
    Some(full != 0 && values(window, state, AtomEnum::ATOM).unwrap_or_default().contains(&full))
}

/// A home in a folder that is emptied: guest sessions.
fn passing(environment: &Environment) -> Option<bool> {
    let home = environment.variables.get("HOME")?;
    Some(["/tmp/", "/run/", "/var/tmp/"].iter().any(|gone| home.starts_with(gone)))
}
