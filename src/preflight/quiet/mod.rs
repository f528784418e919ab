//! May a window of this program open of its own accord now? Never while a computer is set up, never into a
//! presentation or somebody's quiet, and in sessions that are nobody's own only where the organisation wants it.
//!
//! Who starts the program gets its window; this is about `--autostart` alone.

#[cfg_attr(target_os = "linux", path = "linux.rs")]
#[cfg_attr(target_os = "macos", path = "macos.rs")]
#[cfg_attr(windows, path = "windows.rs")]
mod native;

pub use native::STARTED_BY_A_CLOCK;

use std::sync::mpsc;
use std::time::Duration;

use super::environment::Environment;
use super::remote;
use crate::enroll::named;

/// What lies around the person, as far as the system tells. `None`: it does not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Surroundings {
    /// The computer or the account is still being set up, or nobody has signed in.
    pub set_up: bool,
    /// A presentation, or a program that keeps the screen awake.
    pub presenting: Option<bool>,
    /// Something fills the whole screen.
    pub full_screen: Option<bool>,
    /// Do Not Disturb.
    pub do_not_disturb: Option<bool>,
    /// The session is shown somewhere else.
    pub remote: Option<bool>,
    /// The profile goes when the person does, or the computer is set up for many.
    pub passing: Option<bool>,
}

named! {
    /// Why no window opens of its own accord.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Quiet {
        /// The computer is being set up.
        SetUp = "set-up",
        /// A presentation, or something on the whole screen.
        Presenting = "presenting",
        /// Do Not Disturb.
        DoNotDisturb = "do-not-disturb",
        /// A remote session.
        Remote = "remote",
        /// A passing profile or a shared computer.
        Shared = "shared",
    }
}

impl Surroundings {
    /// Whether a window may open of its own accord, or why not. What the system does not tell does not stand in the
    /// way: on a system that tells nothing nobody would ever be reminded.
    ///
    /// # Errors
    /// The first reason against it.
    pub fn allow(&self, in_remote_sessions: bool) -> Result<(), Quiet> {
        let is = |told: Option<bool>| told == Some(true);
        match self {
            _ if self.set_up => Err(Quiet::SetUp),
            _ if is(self.presenting) || is(self.full_screen) => Err(Quiet::Presenting),
            _ if is(self.do_not_disturb) => Err(Quiet::DoNotDisturb),
            _ if is(self.remote) && !in_remote_sessions => Err(Quiet::Remote),
            _ if is(self.passing) && !in_remote_sessions => Err(Quiet::Shared),
            _ => Ok(()),
        }
    }
}

/// Looks around, at most that long: a bus or a display that does not answer tells nothing.
pub fn surroundings(environment: &Environment, at_most: Duration) -> Surroundings {
    let (stage, remote) = remote::stage(environment);
    let known = Surroundings { set_up: stage, remote, ..Surroundings::default() };
    let (found, answer) = mpsc::channel();
    let copy = environment.clone();
    let look = move || {
        let _ = found.send(native::look(&copy));
    };
    if std::thread::Builder::new().name("quiet".to_owned()).spawn(look).is_err() {
        return known;
    }
    let Ok(seen) = answer.recv_timeout(at_most) else { return known };
    Surroundings { set_up: known.set_up || seen.set_up, remote, ..seen }
}
