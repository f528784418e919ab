//! Linux: the browser, or the command that hands over to it, is a child of this program. Starting it
//! always "works", so a browser that ends at once with an error is only seen by watching it.

use std::fs;
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, WaitOptions, WaitStatus, waitpid};

use super::OpenError;

const LOOK_EVERY: Duration = Duration::from_millis(25);

/// Watches what this thread started until it ends or has stayed for the whole time.
pub(super) fn watch(settle: Duration) -> Result<(), OpenError> {
    let Some(&browser) = children_of_this_thread().last() else {
        return Ok(());
    };
    let deadline = Instant::now() + settle;
    while Instant::now() < deadline {
        match waitpid(Some(browser), WaitOptions::NOHANG) {
            Ok(None) => thread::sleep(LOOK_EVERY),
            Ok(Some((_, status))) => return judge(status),
            Err(_) => return Ok(()),
        }
    }
    Ok(())
}

/// Waits until what this thread started has ended, so that no dead process is left in the list.
pub(super) fn tidy_up() {
    for child in children_of_this_thread() {
        let _ = waitpid(Some(child), WaitOptions::empty());
    }
}

fn judge(status: WaitStatus) -> Result<(), OpenError> {
    match status.exit_status() {
        Some(0) => Ok(()),
        code => Err(OpenError::EndedAtOnce { code }),
    }
}

/// What this very thread started and nobody has collected. Other threads' children are not in it, so
/// collecting these takes nothing away from anybody. Empty on kernels that do not tell.
fn children_of_this_thread() -> Vec<Pid> {
    fs::read_to_string("/proc/thread-self/children")
        .unwrap_or_default()
        .split_ascii_whitespace()
        .filter_map(|pid| Pid::from_raw(pid.parse().ok()?))
        .collect()
}
