//! Browser: which one will open, and can it do what the route needs? (docs/facts/entra.md section 8)

#[cfg_attr(target_os = "linux", path = "linux.rs")]
#[cfg_attr(target_os = "macos", path = "macos.rs")]
#[cfg_attr(windows, path = "windows.rs")]
mod native;

use std::time::Duration;

use url::Url;

use super::computer;
use super::context::CheckContext;
use super::environment::Environment;
use super::finding::FixAction;
use super::verdict::Verdict;
use crate::enroll::computer::{Family, System};
use crate::enroll::route::Route;
use crate::t;

/// A browser that has not told its version by then may keep it to itself.
const PATIENCE: Duration = Duration::from_secs(3);

/// A browser on this computer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct InstalledBrowser {
    /// Stable on this computer, for [`open_with`].
    pub id: String,
    /// As the system shows it.
    pub name: String,
    /// Program and arguments that start it; the address comes last.
    pub(super) command: Vec<String>,
}

/// The browser could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenBrowserError {
    /// It is not there any more.
    #[error("no browser {0:?} on this computer")]
    Gone(String),
    /// It did not start.
    #[error("cannot start {browser}: {cause}")]
    Start {
        /// Its name.
        browser: String,
        /// What the system said.
        cause: std::io::Error,
    },
}

/// Opens an address with a certain browser of this environment, as offered by `FixAction::UseBrowser`. The
/// caller vouches for the address.
///
/// # Errors
/// When that browser is gone or does not start.
pub fn open_with(environment: &Environment, browser: &str, address: &Url) -> Result<(), OpenBrowserError> {
    let found = native::find(environment);
    let found = found.into_iter().find(|known| known.id == browser);
    let found = found.ok_or_else(|| OpenBrowserError::Gone(browser.to_owned()))?;
    let start = |cause| OpenBrowserError::Start { browser: found.name.clone(), cause };
    let gone = || OpenBrowserError::Gone(browser.to_owned());
    let (program, arguments) = found.command.split_first().ok_or_else(gone)?;
    let program = environment.program(program).ok_or_else(gone)?;
    let mut child = std::process::Command::new(program)
        .args(arguments)
        .arg(address.as_str())
        .stdin(std::process::Stdio::null())
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn()
        .map_err(start)?;
    // Waited for elsewhere, so that no zombie stays behind.
    std::thread::spawn(move || child.wait());
    Ok(())
}

/// Whose browser it is, as far as the matrix cares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Make {
    Chrome,
    Edge,
    Firefox,
    Safari,
    /// Built on Chromium; not on Microsoft's list.
    Relative,
    Other,
}

impl Make {
    fn of(browser: &InstalledBrowser) -> Self {
        let names = format!("{} {}", browser.id, browser.name).to_lowercase();
        let has = |words: &[&str]| words.iter().any(|word| names.contains(word));
        if has(&["edge"]) {
            Self::Edge
        } else if has(&["chromium", "brave", "vivaldi", "opera"]) {
            Self::Relative
        } else if has(&["chrome"]) {
            Self::Chrome
        } else if has(&["firefox"]) {
            Self::Firefox
        } else if has(&["safari"]) {
            Self::Safari
        } else {
            Self::Other
        }
    }

    /// Whether it can show the QR code and find the phone. `None`: nobody says.
    fn can_do_qr(self, system: &System) -> Option<bool> {
        match (self, system.family) {
            (Self::Chrome | Self::Edge, _) | (Self::Firefox | Self::Safari, Family::Macos) => Some(true),
            // On Windows, Firefox leaves it to the system, which can do it from 11 23H2 on.
            (Self::Firefox, Family::Windows) => Some((system.major, system.update) >= (Some(11), Some(232))),
            (Self::Firefox, _) => Some(false),
            _ => None,
        }
    }
}

pub(super) async fn check(context: &CheckContext) -> Verdict {
    let environment = &context.targets.environment;
    let look = environment.clone();
    // The first one found is the one that will open.
    let found = tokio::task::spawn_blocking(move || native::find(&look)).await.unwrap_or_default();
    let Some(browser) = found.first() else {
        return Verdict::unknown(t!("check-browser-unknown"));
    };
    let make = Make::of(browser);
    let version = if make == Make::Other {
        None
    } else {
        tokio::time::timeout(PATIENCE, native::version(environment, browser)).await.ok().flatten()
    };
    let others = found.iter().skip(1).map(|other| other.name.as_str()).collect::<Vec<_>>().join(", ");
    let evidence = vec![
        format!(
            "opens: {} {} ({})",
            browser.name,
            version.as_deref().unwrap_or("version unknown"),
            browser.id
        ),
        format!("others: {}", if others.is_empty() { "none" } else { &others }),
    ];
    let system = computer::system(environment).system;
    judge(context, &found, browser, version.as_deref(), &system).evidence(evidence)
}

fn judge(
    context: &CheckContext,
    found: &[InstalledBrowser],
    browser: &InstalledBrowser,
    version: Option<&str>,
    system: &System,
) -> Verdict {
    let shown = version.map_or_else(|| browser.name.clone(), |version| format!("{} {version}", browser.name));
    // Handing over to the app needs no more than a page that opens.
    let needs_qr = context.needs.route.is_none_or(|route| route == Route::Qr);
    // No source names a lowest browser version for this, so none is demanded.
    match Make::of(browser).can_do_qr(system) {
        Some(false) if needs_qr => {
            let able = found.iter().find(|other| Make::of(other).can_do_qr(system) == Some(true));
            let verdict = Verdict::new(context.fail_on_qr(), t!("check-browser-cannot", browser = shown));
            match able {
                Some(other) => verdict.fix(
                    t!("check-fix-use-browser", browser = other.name.clone()),
                    FixAction::UseBrowser(other.id.clone()),
                ),
                None => verdict.fix(t!("check-fix-chrome-or-edge"), FixAction::None),
            }
        }
        None if needs_qr => Verdict::warn(t!("check-browser-untested", browser = shown))
            .fix(t!("check-fix-chrome-or-edge"), FixAction::None),
        _ => Verdict::pass(t!("check-browser-pass", browser = shown)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_matrix_knows_each_browser_on_each_system() {
        let can = |name: &str, system: &str| {
            let browser =
                InstalledBrowser { id: name.to_owned(), name: name.to_owned(), command: Vec::new() };
            Make::of(&browser).can_do_qr(&System::parse(system).unwrap())
        };
        for (name, windows_10, windows_11, macos, linux) in [
            ("Google Chrome", Some(true), Some(true), Some(true), Some(true)),
            ("Microsoft Edge", Some(true), Some(true), Some(true), Some(true)),
            ("Mozilla Firefox", Some(false), Some(true), Some(true), Some(false)),
            ("Safari", None, None, Some(true), None),
            ("Brave", None, None, None, None),
            ("Konqueror", None, None, None, None),
        ] {
            assert_eq!(can(name, "windows-10-22h2"), windows_10, "{name}");
            assert_eq!(can(name, "windows-11-22h2"), windows_10, "{name}");
            assert_eq!(can(name, "windows-11-23h2"), windows_11, "{name}");
            assert_eq!(can(name, "macos-14"), macos, "{name}");
            assert_eq!(can(name, "linux"), linux, "{name}");
        }
    }
}
