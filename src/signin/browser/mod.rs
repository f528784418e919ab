//! Handing an address to the person's browser, without ever making the window wait.
//!
//! Each opening runs on its own thread. The window asks [`Opening::poll`] when it draws; whoever opens
//! gets a call when there is news, so that an idle window need not ask.

#[cfg_attr(target_os = "linux", path = "linux.rs")]
#[cfg_attr(not(target_os = "linux"), path = "other_systems.rs")]
mod native;
mod opener;

use std::io;
use std::sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError, channel};
use std::thread;
use std::time::{Duration, Instant};

use thiserror::Error;

use super::address::Address;
pub use opener::Opener;

/// How long to wait for what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience {
    /// After this, an opening that is still under way counts as [`OpenError::TooSlow`].
    pub too_slow: Duration,
    /// A browser that ends with an error within this time counts as not opened. Only Linux can tell.
    pub settle: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self { too_slow: Duration::from_secs(5), settle: Duration::from_millis(1_500) }
    }
}

/// Why the browser could not be opened. The address stays on the screen with its QR code.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum OpenError {
    /// The system knows no browser.
    #[error("no browser was found")]
    NoBrowser,
    /// The system knows one but did not start it.
    #[error("the browser did not start: {0:?}")]
    NotStarted(io::ErrorKind),
    /// It started and ended at once with an error; the exit code, if it had one.
    #[error("the browser ended at once with {code:?}")]
    EndedAtOnce {
        /// Exit code; `None` when a signal ended it.
        code: Option<i32>,
    },
    /// Nothing came back in time. It may still open: keep asking.
    #[error("the browser did not answer in time")]
    TooSlow,
    /// No thread could be started.
    #[error("no thread could be started")]
    NoThread,
    /// The host is not one of Microsoft's sign-in domains.
    #[error("the host is not one of Microsoft's")]
    WrongHost,
}

/// How far an opening is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenState {
    /// Under way.
    Opening,
    /// The browser took the address.
    Opened,
    /// The browser took the address after [`OpenError::TooSlow`] was reported.
    OpenedLate,
    /// It could not be opened.
    NotOpened(OpenError),
}

/// An address on its way to the browser. Dropping it does not stop the browser.
#[derive(Debug)]
pub struct Opening {
    result: Receiver<Result<(), OpenError>>,
    deadline: Instant,
    state: OpenState,
}

impl Opening {
    /// How far it is, without waiting.
    pub fn poll(&mut self) -> OpenState {
        if self.is_open_question() {
            match self.result.try_recv() {
                Ok(result) => self.settle(result),
                Err(TryRecvError::Empty) if Instant::now() < self.deadline => {}
                Err(TryRecvError::Empty) => self.settle(Err(OpenError::TooSlow)),
                Err(TryRecvError::Disconnected) => self.settle(Err(OpenError::NoThread)),
            }
        }
        self.state.clone()
    }

    /// The same for a program without a window: waits at most that long for an answer.
    pub fn wait(&mut self, at_most: Duration) -> OpenState {
        if self.is_open_question() {
            match self.result.recv_timeout(at_most) {
                Ok(result) => self.settle(result),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => self.settle(Err(OpenError::NoThread)),
            }
        }
        self.poll()
    }

    /// How long until an unanswered opening turns into [`OpenError::TooSlow`]: when to draw again at
    /// the latest. `None` when waiting changes nothing.
    pub fn time_left(&self) -> Option<Duration> {
        (self.state == OpenState::Opening).then(|| self.deadline.saturating_duration_since(Instant::now()))
    }

    /// Whether an answer can still change what is known.
    fn is_open_question(&self) -> bool {
        matches!(self.state, OpenState::Opening | OpenState::NotOpened(OpenError::TooSlow))
    }

    fn settle(&mut self, result: Result<(), OpenError>) {
        let was_late = self.state != OpenState::Opening || Instant::now() >= self.deadline;
        self.state = match result {
            Ok(()) if was_late => OpenState::OpenedLate,
            Ok(()) => OpenState::Opened,
            Err(error) => OpenState::NotOpened(error),
        };
    }
}

/// Hands the address to the browser and returns at once. `woken` is called on another thread when
/// [`Opening::poll`] has news, except for [`OpenError::TooSlow`]: for that, see [`Opening::time_left`].
///
/// # Errors
/// When not even a thread can be started.
pub fn open(
    opener: &Opener,
    address: &Address,
    patience: Patience,
    woken: impl FnOnce() + Send + 'static,
) -> Result<Opening, OpenError> {
    log::info!("opening {}", address.without_query());
    start(opener, address.as_str().to_owned(), patience, woken)
}

/// Sends the browser over plain HTTP to a sign-in host, so that a captive portal (hotel, guest Wi-Fi) can
/// answer with its own page.
///
/// # Errors
/// When the host is none that people sign in at, or no thread can be started.
pub fn open_portal(
    opener: &Opener,
    host: &str,
    patience: Patience,
    woken: impl FnOnce() + Send + 'static,
) -> Result<Opening, OpenError> {
    start(opener, portal_address(host)?, patience, woken)
}

/// The plain address of a sign-in host. Nothing is typed into it, and no path or parameter goes with it.
///
/// # Errors
/// When the host is none that people sign in at.
pub fn portal_address(host: &str) -> Result<String, OpenError> {
    const DOMAINS: &[&str] = &[".microsoft.com", ".microsoftonline.com", ".microsoftonline.us"];
    let is_name = host.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.'));
    let is_ours = DOMAINS.iter().any(|domain| host.ends_with(domain));
    if is_name && is_ours { Ok(format!("http://{host}/")) } else { Err(OpenError::WrongHost) }
}

/// The first way that works. What was wrong with the others is in the log; of several, the first counts, since
/// that is the browser that the person has chosen.
fn any_way(opener: &Opener, target: &str, settle: Duration) -> Result<(), OpenError> {
    let mut first = None;
    for way in opener.ways() {
        let tried = way.open(target).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => OpenError::NoBrowser,
            kind => OpenError::NotStarted(kind),
        });
        match tried.and_then(|()| native::watch(settle)) {
            Ok(()) => {
                log::info!("opened by {}", way.name);
                return Ok(());
            }
            Err(why) => {
                log::warn!("not opened by {}: {why}", way.name);
                first.get_or_insert(why);
            }
        }
    }
    Err(first.unwrap_or(OpenError::NoBrowser))
}

fn start(
    opener: &Opener,
    target: String,
    patience: Patience,
    woken: impl FnOnce() + Send + 'static,
) -> Result<Opening, OpenError> {
    let (answer, result) = channel();
    let opener = opener.clone();
    thread::Builder::new()
        .name("browser".to_owned())
        .spawn(move || {
            let started = any_way(&opener, &target, patience.settle);
            // Nobody listens any more when the page was left; the browser is open all the same.
            let _ = answer.send(started);
            woken();
            native::tidy_up();
        })
        .map_err(|_| OpenError::NoThread)?;
    Ok(Opening { result, deadline: Instant::now() + patience.too_slow, state: OpenState::Opening })
}
