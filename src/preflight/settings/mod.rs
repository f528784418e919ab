//! Opens pages of the system's settings (addresses: docs/facts/entra.md section 7.5).

#[cfg_attr(target_os = "linux", path = "linux.rs")]
#[cfg_attr(target_os = "macos", path = "macos.rs")]
#[cfg_attr(windows, path = "windows.rs")]
mod native;

use std::process::{Command, Stdio};

use super::environment::Environment;
use super::finding::SettingsPage;

/// None of the known ways to open the page worked.
#[derive(Debug, thiserror::Error)]
#[error("no settings program could open the page {page:?}")]
pub struct OpenSettingsError {
    /// The page.
    pub page: SettingsPage,
}

/// Opens a page of the system's settings and returns at once.
///
/// # Errors
/// When no program for it could be started; then tell the person where to look instead.
pub fn open_settings(environment: &Environment, page: SettingsPage) -> Result<(), OpenSettingsError> {
    if native::open(environment, page) { Ok(()) } else { Err(OpenSettingsError { page }) }
}

/// Starts a program and says whether that could be done.
#[cfg_attr(windows, allow(dead_code, reason = "there the shell opens pages"))]
fn start(environment: &Environment, program: &str, arguments: &[&str]) -> bool {
    let Some(program) = environment.program(program) else { return false };
    let quiet = || Stdio::null();
    let started =
        Command::new(program).args(arguments).stdin(quiet()).stdout(quiet()).stderr(quiet()).spawn();
    // Waited for elsewhere, so that no zombie stays behind.
    started.map(|mut child| std::thread::spawn(move || child.wait())).is_ok()
}
