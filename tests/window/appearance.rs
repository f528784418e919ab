//! The window on a real message bus that carries a service in the shape of the desktop's settings portal:
//! what the person changes in their settings shows at once.
use std::collections::HashMap;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use crate::support::person::{GOOD_COMPUTER, NOON, session};
use crate::support::process;
use eframe::egui::Color32;
use egui_kittest::Harness;
use passkey_companion::ui::app::{App, AppConfig};
use passkey_companion::ui::theme::{DEFAULT_ACCENT, Mode, Motion, Palette, Theme, color};
use zbus::blocking::{Connection, connection};
use zbus::zvariant::{OwnedValue, Value};

const PORTAL: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";
const SETTINGS: &str = "org.freedesktop.portal.Settings";
const LOOKS: &str = "org.freedesktop.appearance";
const GNOME: &str = "org.gnome.desktop.interface";

/// A message bus that ends with the test.
struct Bus(Child);

impl Drop for Bus {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

/// Which session bus there is, is said once per process: the test runs in a child that has a bus of its own.
fn runs_inside(test: &str) -> bool {
    if process::is_child() {
        return true;
    }
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("bus.conf");
    let rules = "<allow send_destination=\"*\"/><allow receive_sender=\"*\"/><allow own=\"*\"/>";
    let text = format!(
        "<busconfig><type>session</type><listen>unix:dir={}</listen><auth>EXTERNAL</auth>\
         <policy context=\"default\">{rules}</policy></busconfig>",
        folder.path().display()
    );
    std::fs::write(&config, text).unwrap();
    let daemon = Command::new("dbus-daemon")
        .arg(format!("--config-file={}", config.display()))
        .args(["--nofork", "--print-address"])
        .stdout(Stdio::piped())
        .spawn();
    let Ok(daemon) = daemon else {
        println!("SKIPPED: dbus-daemon is not installed (Debian package dbus-daemon)");
        return false;
    };
    let mut bus = Bus(daemon);
    let mut address = String::new();
    BufReader::new(bus.0.stdout.take().unwrap()).read_line(&mut address).unwrap();
    let output = process::child(module_path!(), test)
        .env("DBUS_SESSION_BUS_ADDRESS", address.trim())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    false
}

type Settings = HashMap<String, HashMap<String, OwnedValue>>;

/// The portal, as far as the window looks.
struct Portal(Arc<Mutex<Settings>>);

#[zbus::interface(name = "org.freedesktop.portal.Settings")]
impl Portal {
    fn read_all(&self, namespaces: Vec<String>) -> Settings {
        let all = self.0.lock().unwrap();
        let wanted = |name: &String| namespaces.is_empty() || namespaces.contains(name);
        all.iter().filter(|(name, _)| wanted(name)).map(|(name, keys)| (name.clone(), keys.clone())).collect()
    }
}

/// A desktop whose settings can be changed.
struct Desktop {
    bus: Connection,
    settings: Arc<Mutex<Settings>>,
}

impl Desktop {
    fn start() -> Self {
        let settings: Arc<Mutex<Settings>> = Arc::default();
        let bus = connection::Builder::session().unwrap().name(PORTAL).unwrap();
        let bus = bus.serve_at(PATH, Portal(settings.clone())).unwrap().build().unwrap();
        Self { bus, settings }
    }

    fn set<'a>(&self, namespace: &str, key: &str, value: impl Into<Value<'a>>) {
        let value: Value<'a> = value.into();
        let owned = value.try_to_owned().unwrap();
        self.settings.lock().unwrap().entry(namespace.to_owned()).or_default().insert(key.to_owned(), owned);
        self.bus
            .emit_signal(None::<&str>, PATH, SETTINGS, "SettingChanged", &(namespace, key, &value))
            .unwrap();
    }
}

/// A window that is open all the time.
struct Window(Harness<'static, Option<App>>);

impl Window {
    fn open() -> Self {
        let config = || AppConfig::in_memory(|| NOON);
        let show = move |ui: &mut eframe::egui::Ui, app: &mut Option<App>| {
            let new = || App::new(session(&GOOD_COMPUTER), config()).following_the_system(ui.ctx());
            app.get_or_insert_with(new).show(ui);
        };
        Self(Harness::builder().with_size([1000.0, 720.0]).with_max_steps(40).build_ui_state(show, None))
    }

    /// Draws until it looks like that.
    #[track_caller]
    fn becomes(&mut self, what: &str, looks: impl Fn(&Theme, f32) -> bool) {
        let deadline = Instant::now() + Duration::from_secs(20);
        loop {
            self.0.step();
            let theme = Theme::of(&self.0.ctx);
            if looks(&theme, self.0.ctx.zoom_factor()) {
                return;
            }
            assert!(Instant::now() < deadline, "still not {what}: {:?}, {:?}", theme.mode, theme.motion);
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    #[track_caller]
    fn becomes_of_mode(&mut self, mode: Mode) {
        self.becomes(&format!("{mode:?}"), |theme, _| theme.mode == mode);
    }
}

fn accent(color: Color32) -> impl Fn(&Theme, f32) -> bool {
    move |theme, _| theme.palette.accent == Palette::new(color, theme.mode).accent
}

#[test]
fn what_the_desktop_is_set_to_shows_in_the_open_window_at_once() {
    if !runs_inside("what_the_desktop_is_set_to_shows_in_the_open_window_at_once") {
        return;
    }
    let desktop = Desktop::start();
    desktop.set(LOOKS, "color-scheme", 1_u32);
    let mut window = Window::open();
    window.becomes_of_mode(Mode::Dark);
    desktop.set(LOOKS, "contrast", 1_u32);
    window.becomes_of_mode(Mode::HighContrastDark);
    desktop.set(LOOKS, "color-scheme", 2_u32);
    window.becomes_of_mode(Mode::HighContrastLight);
    desktop.set(LOOKS, "contrast", 0_u32);
    window.becomes_of_mode(Mode::Light);

    desktop.set(LOOKS, "accent-color", (0.9_f64, 0.1_f64, 0.2_f64));
    window.becomes("red", accent(color([230, 26, 51])));
    // Outside of 0 to 1: the person has no accent any more.
    desktop.set(LOOKS, "accent-color", (-1.0_f64, -1.0_f64, -1.0_f64));
    window.becomes("of the usual colour", accent(DEFAULT_ACCENT));

    desktop.set(GNOME, "text-scaling-factor", 1.5_f64);
    window.becomes("larger", |_, zoom| zoom == 1.5);
    // Nonsense does no harm.
    desktop.set(GNOME, "text-scaling-factor", f64::NAN);
    window.becomes("of the usual size", |_, zoom| zoom == 1.0);

    assert_eq!(Theme::of(&window.0.ctx).motion, Motion::Full);
    desktop.set(GNOME, "enable-animations", false);
    window.becomes("still", |theme, _| theme.motion == Motion::Reduced);
    desktop.set(GNOME, "enable-animations", true);
    window.becomes("lively", |theme, _| theme.motion == Motion::Full);
    desktop.set(LOOKS, "reduced-motion", 1_u32);
    window.becomes("still", |theme, _| theme.motion == Motion::Reduced);

    // A value of another kind than agreed on counts as not set.
    desktop.set(LOOKS, "reduced-motion", "much");
    window.becomes("lively", |theme, _| theme.motion == Motion::Full);
    // The portal goes away: what was read last stays.
    desktop.set(LOOKS, "color-scheme", 1_u32);
    window.becomes_of_mode(Mode::Dark);
    drop(desktop);
    for _ in 0..20 {
        window.0.step();
        std::thread::sleep(Duration::from_millis(10));
    }
    window.becomes_of_mode(Mode::Dark);
}
