//! `--autostart`: the system started the program, at sign-in or by its clock. Nothing opens unless the policy wants it,
//! the person is not done, and nothing speaks against it.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::journey::Saved;
use crate::policy::Settings;
use crate::policy::reminding::{self, Due, Standing};
use crate::preflight::{self, Environment, Quiet};
use crate::record::{AppDirs, Store, reminder};

/// How long buses and displays may think about the surroundings.
const PATIENCE: Duration = Duration::from_millis(1_500);

/// How often a process that waits looks again.
const LOOK_AGAIN: u64 = 15 * 60;

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reminder {
    /// A window may open.
    Open,
    /// Nothing is due.
    NotDue,
    /// Something speaks against it now.
    Quiet(Quiet),
}

/// Whether a window may open of its own accord now. Where nothing starts this program by a clock, it waits here;
/// `read` reads the policy anew each time.
pub(super) fn look(settings: &Settings, read: impl Fn() -> Settings) -> Reminder {
    if preflight::STARTED_BY_A_CLOCK {
        return match due(settings) {
            Due::Now => allowed(settings).map_or_else(Reminder::Quiet, |()| Reminder::Open),
            Due::Never | Due::Paused | Due::Later(_) => Reminder::NotDue,
        };
    }
    let look = || {
        let current = read();
        match (due(&current), now()) {
            (Due::Now, now) if allowed(&current).is_err() => (Due::Later(now + LOOK_AGAIN), now),
            other => other,
        }
    };
    let sleep = |seconds| std::thread::sleep(Duration::from_secs(seconds));
    if reminding::wait(look, sleep, LOOK_AGAIN) { Reminder::Open } else { Reminder::NotDue }
}

fn due(settings: &Settings) -> Due {
    let reminding = &settings.behaviour.reminding;
    // Most computers stop here, without touching the disk.
    if !reminding.until_done {
        return Due::Never;
    }
    let dirs = AppDirs::for_this_user();
    let root = dirs.as_ref().map(AppDirs::root);
    let saved = root.and_then(Store::peek::<Saved>);
    let done =
        settings.behaviour.already_done || saved.is_some_and(|(saved, _)| saved.progress.finished.is_some());
    let memory = root.map(reminder::read).unwrap_or_default();
    reminding::due(reminding, Standing { done, paused: settings.behaviour.paused }, memory, now())
}

fn allowed(settings: &Settings) -> Result<(), Quiet> {
    let around = preflight::surroundings(&Environment::default(), PATIENCE);
    around.allow(settings.behaviour.reminding.in_remote_sessions)
}

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map(|since| since.as_secs()).unwrap_or_default()
}
