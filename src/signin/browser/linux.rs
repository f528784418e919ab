//! Linux: the browser, or the command that hands over to it, is a child of this program. Starting it
//! always "works", so a browser that ends at once with an error is only seen by watching it.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, WaitOptions, WaitStatus, waitpid};

use super::OpenError;
use super::opener::OtherWay;

/// Ways that the first one does not go: the command of the desktops, which is all there is in some containers, and
/// the portal, which is all there is in a sandbox.
pub(super) const OTHER_WAYS: &[OtherWay] = &[("xdg-open", xdg_open), ("the portal", portal)];

fn xdg_open(address: &str) -> io::Result<()> {
    Command::new("xdg-open")
        .arg(address)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map(|_| ())
}

/// `OpenURI` of `org.freedesktop.portal.OpenURI`; its answer says that the desktop was asked.
fn portal(address: &str) -> io::Result<()> {
    let ask = || -> zbus::Result<()> {
        let bus =
            zbus::blocking::connection::Builder::session()?.method_timeout(Duration::from_secs(3)).build()?;
        let options: HashMap<&str, zbus::zvariant::Value<'_>> = HashMap::new();
        bus.call_method(
            Some("org.freedesktop.portal.Desktop"),
            "/org/freedesktop/portal/desktop",
            Some("org.freedesktop.portal.OpenURI"),
            "OpenURI",
            &("", address, options),
        )?;
        Ok(())
    };
    // No bus and no portal are the same to whoever waits for a browser.
    ask().map_err(|why| io::Error::new(io::ErrorKind::NotFound, why))
}

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
