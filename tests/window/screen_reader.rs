//! A real window on a real X server and a real accessibility bus, used by a client that knows only what a
//! screen reader knows: it walks the tree, hears what gets the focus, and acts through accessible actions.
use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use crate::support::process::clean;
use passkey_companion::enroll::answers::Proof;
use passkey_companion::enroll::progress::VerifyResult;
use passkey_companion::locale::{Language, Msg, Translator};
use passkey_companion::t;
use passkey_companion::ui::text::spoken;
use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{ConnectionExt as _, InputFocus, MapState};
use zbus::blocking::{Connection, MessageIterator, connection};
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};

const PROGRAM: &str = env!("CARGO_BIN_EXE_passkey-companion");
/// Where the desktop says how the accessibility bus is started.
const BUS_SERVICE: &str = "/usr/share/dbus-1/services/org.a11y.Bus.service";
/// For one thing to happen, on a slow computer that builds something else meanwhile.
const PATIENCE: Duration = Duration::from_secs(20);
const NODE: &str = "org.a11y.atspi.Accessible";

// --- the surroundings --------------------------------------------------------------------------------

/// Something that ends with the test.
struct Process(Child);

impl Process {
    /// Starts it and reads the line that it writes when it is ready.
    fn start(command: &mut Command) -> Option<(Self, String)> {
        let mut child =
            command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().ok()?;
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut()?).read_line(&mut line).ok()?;
        let line = line.trim().to_owned();
        (!line.is_empty()).then_some((Self(child), line))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

/// A desktop for one test: a screen and a session bus that can start the accessibility bus, nothing else.
struct Desktop {
    display: String,
    session_bus: String,
    _screen: Process,
    _bus: Process,
    home: tempfile::TempDir,
}

impl Desktop {
    /// The desktop, or what is missing for one.
    fn start() -> Result<Self, &'static str> {
        let service = fs::read_to_string(BUS_SERVICE)
            .map_err(|_| "there is no accessibility bus (Debian package at-spi2-core)")?;
        let launcher = service.lines().find_map(|line| line.strip_prefix("Exec="));
        let launcher = launcher.ok_or("the accessibility bus cannot be started")?;
        let home = tempfile::tempdir().unwrap();
        let services = home.path().join("services");
        fs::create_dir(&services).unwrap();
        let service = format!("[D-BUS Service]\nName=org.a11y.Bus\nExec={launcher}\n");
        fs::write(services.join("org.a11y.Bus.service"), service).unwrap();
        let config = home.path().join("bus.conf");
        fs::write(
            &config,
            format!(
                "<busconfig><type>session</type><listen>unix:dir={}</listen><auth>EXTERNAL</auth>\
                 <servicedir>{}</servicedir><policy context=\"default\">\
                 <allow send_destination=\"*\"/><allow receive_sender=\"*\"/><allow own=\"*\"/></policy></busconfig>",
                home.path().display(),
                services.display()
            ),
        )
        .unwrap();
        let screen = ["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"];
        let (screen, number) = Process::start(Command::new("Xvfb").args(screen))
            .ok_or("Xvfb is not installed (Debian package xvfb)")?;
        let display = format!(":{number}");
        let mut daemon = Command::new("dbus-daemon");
        daemon.arg(format!("--config-file={}", config.display())).args(["--nofork", "--print-address"]);
        // What the launcher remembers about assistive software stays in its memory.
        clean(&mut daemon, home.path()).env("DISPLAY", &display).env("GSETTINGS_BACKEND", "memory");
        let (bus, session_bus) =
            Process::start(&mut daemon).ok_or("dbus-daemon is not installed (Debian package dbus-daemon)")?;
        Ok(Self { display, session_bus, _screen: screen, _bus: bus, home })
    }

    fn program(&self) -> Command {
        let mut command = Command::new(PROGRAM);
        clean(&mut command, self.home.path())
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.session_bus)
            .stdin(Stdio::null());
        command
    }

    /// Gives the window the keyboard, as a window manager does.
    fn focus_window(&self) {
        let (screen, number) = x11rb::connect(Some(&self.display)).unwrap();
        let root = screen.setup().roots[number].root;
        let window = wait_for("a window", || {
            screen.query_tree(root).ok()?.reply().ok()?.children.into_iter().find(|&window| {
                let shown = screen.get_window_attributes(window).ok().and_then(|it| it.reply().ok());
                let size = screen.get_geometry(window).ok().and_then(|it| it.reply().ok());
                shown.is_some_and(|it| it.map_state == MapState::VIEWABLE)
                    && size.is_some_and(|it| it.width > 300)
            })
        });
        screen.set_input_focus(InputFocus::PARENT, window, x11rb::CURRENT_TIME).unwrap().check().unwrap();
    }
}

#[track_caller]
fn wait_for<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let deadline = Instant::now() + PATIENCE;
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(Instant::now() < deadline, "there is still no {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

// --- the screen reader -------------------------------------------------------------------------------

/// Roles and states that matter here, by their numbers in `atspi-constants.h`.
mod role {
    pub const CHECK_BOX: u32 = 7;
    pub const WINDOW: u32 = 23;
    pub const IMAGE: u32 = 27;
    pub const BUTTON: u32 = 43;
    pub const RADIO_BUTTON: u32 = 44;
    pub const TOGGLE_BUTTON: u32 = 62;
    pub const ENTRY: u32 = 79;
    pub const HEADING: u32 = 83;
    pub const LINK: u32 = 88;
    /// Nobody knows what to do with one of these without a name.
    pub const NAMED: [u32; 9] =
        [CHECK_BOX, WINDOW, IMAGE, BUTTON, RADIO_BUTTON, TOGGLE_BUTTON, ENTRY, HEADING, LINK];
}
const ENABLED: u32 = 8;

/// Where something in the tree can be asked: connection and path.
type Place = (String, OwnedObjectPath);

/// Something in the tree.
#[derive(Clone, Debug)]
struct Thing {
    place: Place,
    role: u32,
    name: String,
    states: u64,
}

impl Thing {
    fn is(&self, state: u32) -> bool {
        self.states & (1 << state) != 0
    }
}

/// What a person with a screen reader knows of the window.
struct Reader {
    bus: Connection,
    /// Headings that got the focus, in order: what is read out when a page comes.
    heard: Arc<Mutex<Vec<String>>>,
}

impl Reader {
    /// Turns accessibility on, as a screen reader does when it starts.
    fn start(session_bus: &str) -> Self {
        let session = connect(session_bus);
        for setting in ["IsEnabled", "ScreenReaderEnabled"] {
            let value = ("org.a11y.Status", setting, Value::from(true));
            ask::<()>(
                &session,
                &at("org.a11y.Bus", "/org/a11y/bus"),
                "org.freedesktop.DBus.Properties",
                "Set",
                &value,
            )
            .unwrap();
        }
        let address: String =
            ask(&session, &at("org.a11y.Bus", "/org/a11y/bus"), "org.a11y.Bus", "GetAddress", &()).unwrap();
        let heard = Arc::default();
        Self::listen(&address, Arc::clone(&heard));
        Self { bus: connect(&address), heard }
    }

    /// Hears from now on which headings get the focus.
    fn listen(address: &str, heard: Arc<Mutex<Vec<String>>>) {
        let rule = "type='signal',interface='org.a11y.atspi.Event.Object',member='StateChanged'";
        let events = MessageIterator::for_match_rule(rule, &connect(address), Some(4096)).unwrap();
        // Answers must not queue up behind events.
        let bus = connect(address);
        std::thread::spawn(move || {
            for event in events.flatten() {
                let header = event.header();
                let (Some(sender), Some(path)) = (header.sender(), header.path()) else { continue };
                let place = (sender.to_string(), OwnedObjectPath::from(path.to_owned()));
                type Event = (String, i32, i32, OwnedValue, BTreeMap<String, OwnedValue>);
                let Ok((kind, on, ..)) = event.body().deserialize::<Event>() else { continue };
                if kind != "focused" || on != 1 {
                    continue;
                }
                if let Some(thing) = look_at(&bus, &place).filter(|thing| thing.role == role::HEADING) {
                    heard.lock().unwrap().push(thing.name);
                }
            }
        });
    }

    /// Everything in the window in reading order; nothing while it changes.
    fn read(&self) -> Option<Vec<Thing>> {
        let desktop = at("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root");
        let mut things = Vec::new();
        for application in ask::<Vec<Place>>(&self.bus, &desktop, NODE, "GetChildren", &()).ok()? {
            self.read_below(&application, &mut things)?;
        }
        Some(things)
    }

    fn read_below(&self, place: &Place, things: &mut Vec<Thing>) -> Option<()> {
        for child in ask::<Vec<Place>>(&self.bus, place, NODE, "GetChildren", &()).ok()? {
            things.push(look_at(&self.bus, &child)?);
            self.read_below(&child, things)?;
        }
        Some(())
    }

    /// The first thing that fits.
    #[track_caller]
    fn find(&self, what: &str, fits: impl Fn(&Thing) -> bool) -> Thing {
        let mut last = Vec::new();
        let deadline = Instant::now() + PATIENCE;
        while Instant::now() < deadline {
            if let Some(things) = self.read() {
                if let Some(found) = things.iter().find(|thing| fits(thing)) {
                    return found.clone();
                }
                last = things;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        panic!("there is no {what} here: {}", outline(&last));
    }

    /// Does the one thing that can be done with something, as soon as it can be done.
    #[track_caller]
    fn press(&self, role: u32, name: &str) {
        let usable = |thing: &Thing| thing.role == role && thing.name == name && thing.is(ENABLED);
        let done: bool = wait_for(&format!("answer of {name:?}"), || {
            let thing = self.find(&format!("usable {name:?} of role {role}"), usable);
            // It may have made way for another one like it meanwhile.
            ask(&self.bus, &thing.place, "org.a11y.atspi.Action", "DoAction", &0_i32).ok()
        });
        assert!(done, "{name:?} refuses");
    }

    /// Waits for a page with that title, checks what is on it, and that its title was said once.
    #[track_caller]
    fn arrives_at(&self, title: &str, pages_before: usize) {
        wait_for(&format!("page {title:?}; heard {:?}", self.heard()), || {
            (self.heard().len() > pages_before).then_some(())
        });
        self.find(title, |thing| thing.role == role::HEADING && thing.name == title);
        // Time for what should not be said.
        std::thread::sleep(Duration::from_millis(250));
        assert_eq!(self.heard()[pages_before..], [title.to_owned()], "what was said when the page came");
        let things = wait_for("quiet page", || self.read());
        let nameless: Vec<&Thing> = things
            .iter()
            .filter(|thing| role::NAMED.contains(&thing.role) && thing.name.trim().is_empty())
            .collect();
        assert!(nameless.is_empty(), "without a name on {title:?}: {nameless:?}");
    }

    fn heard(&self) -> Vec<String> {
        self.heard.lock().unwrap().clone()
    }
}

fn connect(address: &str) -> Connection {
    connection::Builder::address(address).unwrap().method_timeout(PATIENCE).build().unwrap()
}

fn at(name: &str, path: &str) -> Place {
    (name.to_owned(), OwnedObjectPath::try_from(path).unwrap())
}

fn ask<T>(
    bus: &Connection,
    (name, path): &Place,
    interface: &str,
    method: &str,
    arguments: &(impl serde::Serialize + zbus::zvariant::DynamicType),
) -> zbus::Result<T>
where
    T: serde::de::DeserializeOwned + zbus::zvariant::Type,
{
    let answer = bus.call_method(Some(name.as_str()), path, Some(interface), method, arguments)?;
    answer.body().deserialize()
}

fn look_at(bus: &Connection, place: &Place) -> Option<Thing> {
    let name: OwnedValue = ask(bus, place, "org.freedesktop.DBus.Properties", "Get", &(NODE, "Name")).ok()?;
    let role: u32 = ask(bus, place, NODE, "GetRole", &()).ok()?;
    let states: Vec<u32> = ask(bus, place, NODE, "GetState", &()).ok()?;
    let states = u64::from(*states.first()?) | u64::from(*states.get(1)?) << 32;
    Some(Thing { place: place.clone(), role, name: String::try_from(name).ok()?, states })
}

fn outline(things: &[Thing]) -> String {
    things.iter().map(|thing| format!("\n  role {}: {}", thing.role, thing.name)).collect()
}

// --- the journey -------------------------------------------------------------------------------------

#[test]
fn the_journey_can_be_made_by_ear() {
    by_ear(Language::english(), &[]);
}

#[test]
fn what_is_scrolled_out_of_a_narrow_window_can_be_used_by_ear_too() {
    by_ear(Language::from_tag("ar").unwrap(), &["--dock", "right"]);
}

/// From the first page to the last.
fn by_ear(language: Language, arguments: &[&str]) {
    let desktop = match Desktop::start() {
        Ok(desktop) => desktop,
        Err(missing) => {
            println!("SKIPPED: {missing}");
            return;
        }
    };
    let reader = Reader::start(&desktop.session_bus);
    let mut program = desktop.program();
    program.args(["--locale", language.tag()]).args(arguments);
    let mut program = Process(program.spawn().unwrap());
    desktop.focus_window();

    let words = Translator::load(language);
    let say = |msg: &Msg| spoken(&words.rich(msg));
    let mut pages = 0;
    let mut arrives_at = |title: Msg| {
        reader.arrives_at(&say(&title), pages);
        pages += 1;
    };
    let press = |name: Msg| reader.press(role::BUTTON, &say(&name));
    let choose = |name: Msg| reader.press(role::RADIO_BUTTON, &say(&name));

    arrives_at(t!("welcome-title"));
    press(t!("welcome-start"));

    arrives_at(t!("phone-title"));
    choose(t!("platform-ios"));
    arrives_at(t!("app-title"));
    press(t!("app-next"));
    arrives_at(t!("phone-version-ios"));
    choose(t!("version-ios", number = passkey_companion::locale::version(18)));
    arrives_at(t!("sign-in-title"));
    choose(Msg::row("proof", Proof::App));
    arrives_at(t!("plan-title"));
    press(t!("plan-go"));

    for step in ["open-account", "turn-on-provider", "finish-in-app"] {
        arrives_at(Msg::row("step", step));
        if step == "open-account" {
            choose(t!("see-account-none"));
        }
        press(if step == "open-account" { t!("signed-in") } else { t!("step-done") });
    }

    arrives_at(t!("verify-title"));
    choose(Msg::row("verify-result", VerifyResult::Listed));

    arrives_at(t!("done-title"));
    press(t!("done-close"));
    let ended = wait_for("end", || program.0.try_wait().unwrap());
    assert!(ended.success(), "{ended}");
}
