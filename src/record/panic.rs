//! A panic leaves a trace and a message, never a silent exit.
//!
//! The release build aborts on a panic, so everything happens in the hook, before the abort.

use std::fmt::Write as _;
use std::io::Write as _;
use std::panic::PanicHookInfo;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use super::disk;
use super::redact::redact;

/// What is known about a panic, without anything personal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crash {
    /// Source file, line and column.
    pub place: String,
    /// The message, redacted.
    pub message: String,
    /// Name of the thread.
    pub thread: String,
    /// When, unix seconds.
    pub at: u64,
    /// Where it was written down; `None` when it could not be.
    pub file: Option<PathBuf>,
}

/// What a panic is, by the thread that it is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The end of the program.
    Crash,
    /// The end of something that the program can do without: the thread stays where it is for good, because
    /// the release build aborts as soon as the hook returns.
    Expendable,
}

impl Crash {
    /// Whether the program can do without this thread: everything but the window's own and the one that
    /// saves. Whoever waits for another does so with a deadline.
    pub fn verdict(&self) -> Verdict {
        if matches!(self.thread.as_str(), "main" | "saver" | "?") {
            Verdict::Crash
        } else {
            Verdict::Expendable
        }
    }
}

/// Installs the hook. `judge` says what a panic is. One that ends the program is written to standard error, to
/// `crash_file` and to the log, in that order, and then `show` is called, which tells the person in a way that
/// needs no window of this program, see [`message_box`](super::message_box). Both run while the program is
/// dying: they must not panic and must not need other threads.
pub fn install(
    crash_file: Option<PathBuf>,
    judge: impl Fn(&Crash) -> Verdict + Send + Sync + 'static,
    show: impl Fn(&Crash) + Send + Sync + 'static,
) {
    // While one thread shows its message, another that panics waits, or its abort would take the
    // message from the screen.
    let one_at_a_time = Mutex::new(());
    std::panic::set_hook(Box::new(move |panic| {
        let mut crash = describe(panic);
        if judge(&crash) == Verdict::Expendable {
            log::error!("thread {} ended at {}: {}", crash.thread, crash.place, crash.message);
            loop {
                std::thread::park();
            }
        }
        let _turn = one_at_a_time.lock().unwrap_or_else(PoisonError::into_inner);
        let text = report(&crash);
        let _ = std::io::stderr().write_all(text.as_bytes());
        crash.file = crash_file.clone().filter(|file| {
            let written = file
                .parent()
                .map_or(Ok(()), disk::make_folder)
                .and_then(|()| disk::write_whole(file, text.as_bytes()));
            written.is_ok()
        });
        log::error!("panic at {}: {}", crash.place, crash.message);
        log::logger().flush();
        show(&crash);
    }));
}

fn describe(panic: &PanicHookInfo<'_>) -> Crash {
    Crash {
        place: panic.location().map_or_else(|| "?".to_owned(), |place| redact(&place.to_string())),
        message: redact(panic.payload_as_str().unwrap_or("?")),
        thread: redact(std::thread::current().name().unwrap_or("?")),
        at: SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()),
        file: None,
    }
}

/// For the helpdesk: the same on every system and in every language.
fn report(crash: &Crash) -> String {
    let mut text = String::new();
    let system = (std::env::consts::OS, std::env::consts::ARCH);
    let _ = writeln!(text, "passkey-companion {}", env!("CARGO_PKG_VERSION"));
    let _ = writeln!(text, "system: {} {}", system.0, system.1);
    let _ = writeln!(text, "time: {}", crash.at);
    let _ = writeln!(text, "thread: {}", crash.thread);
    let _ = writeln!(text, "place: {}", crash.place);
    let _ = writeln!(text, "message: {}", crash.message);
    text
}
