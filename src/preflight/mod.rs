//! Facts about this computer: whether it can do its part of the chosen route.
//!
//! [`start`] runs the checks in the background and hands back a [`Run`], from which the results
//! ([`Finding`]) are taken as they come in. No words live here: a result carries a
//! [`Msg`](crate::locale::Msg), whose id and arguments `t!` compares with `checks.ftl` when compiling;
//! only the evidence for a helpdesk is plain technical English.
//!
//! Each check has its own file. What differs from system to system stands behind one small function
//! list per topic in files named `linux.rs`, `windows.rs` and `macos.rs`. Everything that a check reads
//! from its environment (names, ports, trust, bus, files, variables) can be replaced through
//! [`Environment`]; nothing in here knows whether it is being tested.

mod bluetooth;
mod browser;
mod check;
mod clock;
mod computer;
mod context;
mod environment;
mod finding;
mod interception;
mod link;
mod needs;
mod net;
mod os;
mod proxy;
mod qr_tunnel;
mod quiet;
mod remote;
mod run;
mod settings;
mod sign_in_pages;
mod targets;
mod verdict;

use crate::enroll::computer::System;

pub use browser::{OpenBrowserError, open_with};
pub use check::{CheckId, CheckStatus};
pub use environment::{Environment, ProxyChoice};
pub use finding::{Finding, Fix, FixAction, SettingsPage};
pub use needs::Needs;
pub use quiet::{Quiet, STARTED_BY_A_CLOCK, Surroundings, surroundings};
pub use run::Run;
pub use settings::{OpenSettingsError, open_settings};
pub use targets::{Host, Targets};

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
    remote::remote_session(&Environment::default())
}

/// The system of this computer. Immediate.
pub fn computer_os() -> System {
    computer::system(&Environment::default()).system
}
