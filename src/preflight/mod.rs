//! Facts about this computer: whether it can do its part of the chosen route.
//!
//! [`start`] runs the checks in the background and hands back a [`Run`], from which the results
//! ([`Finding`]) are taken as they come in. No words live here: a result carries a [`Msg`], whose id and
//! arguments `t!` compares with `checks.ftl` when compiling; only the evidence for a helpdesk is plain
//! technical English.
//!
//! Each check has its own file. What differs from system to system stands behind one small function
//! list per topic in files named `linux.rs`, `windows.rs` and `macos.rs`. Everything that a check reads
//! from its surroundings (names, ports, trust, bus, files, environment) can be replaced through
//! [`Surroundings`]; nothing in here knows whether it is being tested.

mod bluetooth;
mod browser;
mod clock;
mod computer;
mod interception;
mod link;
mod net;
mod os;
mod proxy;
mod qr_tunnel;
mod remote;
mod run;
mod settings;
mod sign_in_pages;

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::path::PathBuf;
use std::time::Duration;

use crate::enroll::computer::{FactUpdate, System};
use crate::enroll::named;
use crate::enroll::phone::Platform;
use crate::enroll::route::Route;
use crate::locale::Msg;
use crate::t;

pub use bluetooth::{BluetoothRadio, FIDO_SERVICES, RadioState, Reading, TurnOnError};
pub use browser::{Browser, OpenBrowserError, open_with};
pub use run::Run;
pub use settings::{OpenSettingsError, open_settings};

named! {
    /// Stable name of a check. The order is that in which checks are shown.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub enum CheckId {
        /// Bluetooth radio.
        Bluetooth = "bluetooth",
        /// Remote session, virtual machine, sign-in screen, set-up phase.
        Remote = "remote",
        /// Version of the operating system.
        Os = "os",
        /// The browser that will open.
        Browser = "browser",
        /// Reachability of the sign-in hosts.
        SignInPages = "sign-in-pages",
        /// Reachability of the hosts that carry the QR way.
        QrTunnel = "qr-tunnel",
        /// Whether somebody on the way reads along.
        Interception = "interception",
        /// System proxy and captive portal.
        Proxy = "proxy",
        /// Clock of this computer.
        Clock = "clock",
    }
}

impl CheckId {
    /// The check's name for the person.
    pub fn title(self) -> Msg {
        match self {
            Self::Bluetooth => t!("check-bluetooth-title"),
            Self::Remote => t!("check-remote-title"),
            Self::Os => t!("check-os-title"),
            Self::Browser => t!("check-browser-title"),
            Self::SignInPages => t!("check-sign-in-pages-title"),
            Self::QrTunnel => t!("check-qr-tunnel-title"),
            Self::Interception => t!("check-interception-title"),
            Self::Proxy => t!("check-proxy-title"),
            Self::Clock => t!("check-clock-title"),
        }
    }

    /// Whether the check uses the network, and is therefore skipped when working offline.
    pub const fn uses_network(self) -> bool {
        matches!(self, Self::SignInPages | Self::QrTunnel | Self::Interception | Self::Proxy | Self::Clock)
    }

    /// Whether this route asks this of this computer. Without a route nothing is known to be
    /// superfluous, so everything is looked at.
    pub fn matters_for(self, route: Option<Route>) -> bool {
        match route {
            None | Some(Route::Qr) => true,
            Some(Route::Handoff) => {
                !matches!(self, Self::Bluetooth | Self::Remote | Self::Os | Self::QrTunnel)
            }
            Some(Route::App | Route::PhoneBrowser) => false,
        }
    }
}

named! {
    /// How a check came out.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum CheckStatus {
        /// Good.
        Pass = "pass",
        /// Works, with a reservation that the summary names.
        Warn = "warn",
        /// Stands in the way of the route.
        Fail = "fail",
        /// Not looked at; the summary says why.
        Skipped = "skipped",
        /// Nobody could tell.
        Unknown = "unknown",
    }
}

/// A page of the system's settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SettingsPage {
    /// Bluetooth on and off.
    Bluetooth,
    /// Which programs may use Bluetooth.
    BluetoothPrivacy,
    /// Date and time.
    Clock,
    /// Network and proxy.
    Network,
    /// Updates of the system.
    Update,
}

/// What a click on a fix does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FixAction {
    /// Call [`Run::turn_bluetooth_on`].
    TurnBluetoothOn,
    /// Call [`open_settings`].
    OpenSettings(SettingsPage),
    /// Open the plain `http://` address of the first sign-in host, which the portal answers with its page.
    OpenPortal,
    /// Copy summary and evidence for IT.
    CopyForIt,
    /// Open the sign-in page with this browser. The value is the browser's [`Browser::id`].
    UseBrowser(String),
    /// Nothing to click; the message says what to do.
    None,
}

/// What the person can do about a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What to do.
    pub message: Msg,
    /// What a click does.
    pub action: FixAction,
}

/// Result of one check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which check.
    pub id: CheckId,
    /// How it came out.
    pub status: CheckStatus,
    /// One plain sentence.
    pub summary: Msg,
    /// Technical lines for a helpdesk, in English.
    pub evidence: Vec<String>,
    /// What can be done about it.
    pub fix: Option<Fix>,
    /// What the plan should know. `None`: nothing that it looks at.
    pub means: Option<FactUpdate>,
    /// How long the check took.
    pub elapsed: Duration,
}

/// What the run is for.
#[derive(Clone, Debug)]
pub struct Needs {
    /// The chosen route. `None`: not chosen yet; then what only the QR way needs is a warning at most.
    pub route: Option<Route>,
    /// The phone. `None`: the hosts of both kinds must be reachable.
    pub phone: Option<Platform>,
    /// Open no network connection.
    pub offline: bool,
    /// Time for the whole run.
    pub deadline: Duration,
    /// Only these checks; empty means all.
    pub only: Vec<CheckId>,
}

impl Needs {
    /// Time for a whole run unless somebody wants another: long enough for a slow proxy, short enough
    /// to sit through.
    pub const DEADLINE: Duration = Duration::from_secs(12);
}

impl Default for Needs {
    fn default() -> Self {
        Self { route: None, phone: None, offline: false, deadline: Self::DEADLINE, only: Vec::new() }
    }
}

/// A host to reach over HTTPS.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Host {
    /// Full name, no wildcard.
    pub name: String,
    /// The only kind of phone that needs it. `None`: any phone.
    pub phone: Option<Platform>,
}

impl Host {
    /// A host that every phone needs.
    pub fn any(name: impl Into<String>) -> Self {
        Self { name: name.into(), phone: None }
    }

    /// A host that one kind of phone needs.
    pub fn only_for(name: impl Into<String>, phone: Platform) -> Self {
        Self { name: name.into(), phone: Some(phone) }
    }
}

/// The hosts to talk to, all from the content file. Nothing else is ever contacted.
#[derive(Clone, Debug, Default)]
pub struct Targets {
    /// Sign-in and registration pages of the cloud. They also serve as witnesses for the clock and,
    /// over plain HTTP, for captive portals.
    pub sign_in: Vec<Host>,
    /// WebSocket servers of the QR way (`qr-tunnel`).
    pub tunnel: Vec<Host>,
    /// Further HTTPS hosts of the QR way (`qr-association`).
    pub association: Vec<Host>,
    /// Where the computer's facts are read from.
    pub surroundings: Surroundings,
}

/// Which proxy to use.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ProxyChoice {
    /// What the system says.
    #[default]
    System,
    /// None.
    Direct,
    /// This one, as `http://[user:password@]host:port` or `socks5://host:port`.
    Through(String),
}

/// Where the facts are read from. The default is the real computer; tests and labs put their own
/// servers, trust, bus and files here.
#[derive(Clone, Debug)]
pub struct Surroundings {
    /// Names with fixed addresses, looked up before the system's resolver is asked. An empty list means
    /// that the name does not exist.
    pub resolve: BTreeMap<String, Vec<IpAddr>>,
    /// Port of HTTPS and WebSocket servers.
    pub https_port: u16,
    /// Port of plain HTTP servers.
    pub http_port: u16,
    /// Root certificates (DER) trusted beside the system's own store, as a company root would be.
    pub system_roots: Vec<Vec<u8>>,
    /// Root certificates (DER) that count as public beside the well-known ones.
    pub public_roots: Vec<Vec<u8>>,
    /// Which proxy to use.
    pub proxy: ProxyChoice,
    /// D-Bus address of the system bus (Linux only). `None`: the usual one.
    pub system_bus: Option<String>,
    /// Folder that stands for `/` when `/sys`, `/dev`, `/proc`, `/etc`, `/run` or `/usr` are read.
    pub root: PathBuf,
    /// Environment variables.
    pub environment: BTreeMap<String, String>,
}

impl Default for Surroundings {
    fn default() -> Self {
        Self {
            resolve: BTreeMap::new(),
            https_port: 443,
            http_port: 80,
            system_roots: Vec::new(),
            public_roots: Vec::new(),
            proxy: ProxyChoice::System,
            system_bus: None,
            root: PathBuf::from("/"),
            environment: std::env::vars_os()
                .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
                .collect(),
        }
    }
}

/// Starts the checks in the background and returns at once. `wake` is called, from another thread,
/// whenever [`Run::poll`] has something new.
pub fn start(needs: &Needs, targets: &Targets, wake: impl Fn() + Send + Sync + 'static) -> Run {
    run::start(needs, targets, std::sync::Arc::new(wake))
}

/// Whether this program is shown through a remote session (Remote Desktop, Citrix, VNC, a forwarded
/// display). `None` when nobody can tell. A virtual machine alone does not count: some have a
/// Bluetooth adapter of their own, and those that have none are found out by the Bluetooth check.
/// Immediate: reads the environment and a few small files or system values.
pub fn remote_session() -> Option<bool> {
    remote::remote_session(&Surroundings::default())
}

/// The system of this computer. Immediate.
pub fn computer_os() -> System {
    computer::system(&Surroundings::default()).system
}
