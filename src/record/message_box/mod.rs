//! A native message that needs no window of this program: for when it cannot draw one, or is dying.

#[cfg_attr(target_os = "linux", path = "linux.rs")]
#[cfg_attr(target_os = "macos", path = "macos.rs")]
#[cfg_attr(windows, path = "windows.rs")]
mod native;

use std::io::Write;

/// A message, in words that come from elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message<'a> {
    /// Title of the window.
    pub title: &'a str,
    /// The text; may have several lines.
    pub text: &'a str,
    /// What the one button says, where the system does not say it itself.
    pub button: &'a str,
}

/// Where the message was shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// In a window, and the person has closed it or had ten minutes to read it.
    Window,
    /// On standard error only: there is no display, or nothing to show a window with.
    TextOnly,
}

/// Shows the message and waits until the person closes it. It always goes to standard error as well.
pub fn show(message: &Message<'_>) -> Shown {
    // A closed pipe must not stop the message from being shown.
    let _ = writeln!(std::io::stderr(), "{}\n{}", message.title, message.text);
    native::show(message)
}

/// Runs a command that shows the message in its own window, and waits for it.
#[cfg(not(windows))]
mod command {
    use std::io::Write;
    use std::process::{Child, Command, Stdio};
    use std::thread;
    use std::time::{Duration, Instant};

    /// Nobody reads longer, and a kiosk must come back.
    const LONGEST: Duration = Duration::from_mins(10);
    /// A command that fails within this time has not shown anything; later, the person closed it.
    const STILLBORN: Duration = Duration::from_millis(700);
    const LOOK_EVERY: Duration = Duration::from_millis(30);

    /// Whether the command showed its window. `input` goes to its standard input.
    pub(super) fn showed(command: &mut Command, input: &[u8]) -> bool {
        let child = command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let Ok(mut child) = child else {
            return false;
        };
        if let Some(mut stdin) = child.stdin.take() {
            // A command that does not read its input closes it.
            let _ = stdin.write_all(input);
        }
        wait(&mut child)
    }

    fn wait(child: &mut Child) -> bool {
        let started = Instant::now();
        while started.elapsed() < LONGEST {
            match child.try_wait() {
                Ok(None) => thread::sleep(LOOK_EVERY),
                Ok(Some(status)) => return status.success() || started.elapsed() > STILLBORN,
                Err(_) => return false,
            }
        }
        let _ = child.kill();
        let _ = child.wait();
        true
    }
}
