//! One window per person and session: a second start brings the first window to the front.
//!
//! A lock on a file says who is first; the system lets go of it however the first one ends, so nothing
//! stale can block a start. A local socket beside it carries one word. When any of this does not work,
//! the program simply starts: two windows are better than none.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
use linux as system;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(target_os = "macos")]
use macos as system;
#[cfg(windows)]
mod windows;
#[cfg(windows)]
use windows as system;

use std::fs::{File, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

use interprocess::ConnectWaitMode;
use interprocess::local_socket::traits::{Listener as _, Stream as _};
use interprocess::local_socket::{ConnectOptions, Listener as Socket, ListenerOptions, Stream};
use thiserror::Error;

use super::disk;

/// How long a start waits for the first window to answer.
pub const PATIENCE: Duration = Duration::from_secs(2);

/// How long a visitor of the first window may take to say its word.
const HEARING: Duration = Duration::from_secs(1);

/// Most bytes of a visitor that are read.
const LONGEST_WORD: usize = 64;

/// Most visitors at a time; more are turned away.
const MOST_VISITORS: usize = 8;

const LOOK_EVERY: Duration = Duration::from_millis(20);
const SHOW: &[u8] = b"show\n";
const SHOWN: &[u8] = b"shown\n";

/// Where the starts of one person in one session meet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    folder: PathBuf,
    session: String,
}

impl Meeting {
    /// The usual one. On Linux the folder is the person's runtime folder if there is one and the session
    /// is the display, so that a window on another display, which this person cannot see, does not
    /// count. On Windows the session is the logon session. `state_folder` is used where the system has
    /// no better place.
    pub fn usual(state_folder: &Path) -> Self {
        let (folder, session) = system::place(state_folder);
        Self::at(folder, &session)
    }

    /// Another one: a folder of this person alone and any name for the session.
    pub fn at(folder: impl Into<PathBuf>, session: &str) -> Self {
        Self { folder: folder.into(), session: short_name(session) }
    }

    fn lock_file(&self) -> PathBuf {
        self.folder.join(format!("instance-{}.lock", self.session))
    }

    /// Where the socket lies, on systems where it is a file.
    pub fn socket_file(&self) -> PathBuf {
        self.folder.join(format!("instance-{}.sock", self.session))
    }
}

/// Why this start stands alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum WhyAlone {
    /// The lock file cannot be made or locked.
    #[error("no lock: {0}")]
    NoLock(io::ErrorKind),
    /// The socket cannot be made.
    #[error("no socket: {0}")]
    NoSocket(io::ErrorKind),
    /// Another one runs and does not answer.
    #[error("another one runs and does not answer")]
    NoAnswer,
}

/// What this start is.
#[derive(Debug)]
pub enum Claim {
    /// The first: open the window and listen.
    First(Listener),
    /// Another one runs and has been told to show its window: end with code 0.
    AlreadyRunning,
    /// Nobody can be told and nobody can tell this one: just open the window.
    Alone(WhyAlone),
}

/// Finds out what this start is, within [`PATIENCE`].
pub fn claim(meeting: &Meeting) -> Claim {
    claim_within(meeting, PATIENCE)
}

/// The same with another patience.
pub fn claim_within(meeting: &Meeting, patience: Duration) -> Claim {
    let deadline = Instant::now() + patience;
    if let Err(error) = disk::make_folder(&meeting.folder) {
        return Claim::Alone(WhyAlone::NoLock(error.kind()));
    }
    loop {
        match take_lock(&meeting.lock_file()) {
            Ok(Some(lock)) => return bind(meeting, lock),
            Ok(None) => {}
            Err(error) => return Claim::Alone(WhyAlone::NoLock(error.kind())),
        }
        // The first one may be starting and not listen yet, or just be ending: then try again.
        if knock(meeting, deadline).is_ok() {
            return Claim::AlreadyRunning;
        }
        if Instant::now() >= deadline {
            return Claim::Alone(WhyAlone::NoAnswer);
        }
        thread::sleep(LOOK_EVERY);
    }
}

/// The lock, or `None` when somebody else has it.
fn take_lock(path: &Path) -> io::Result<Option<File>> {
    let file = File::options().create(true).truncate(false).write(true).open(path)?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

fn bind(meeting: &Meeting, lock: File) -> Claim {
    let bound = system::socket_name(meeting).and_then(|name| {
        // Whoever has the lock owns the name: a socket that lies there is one that nobody listens to.
        let _ = disk::remove(&meeting.socket_file());
        ListenerOptions::new().name(name).reclaim_name(false).create_sync()
    });
    match bound {
        Ok(socket) => {
            system::close_to_others(&meeting.socket_file());
            Claim::First(Listener { socket, socket_file: meeting.socket_file(), lock })
        }
        Err(error) => Claim::Alone(WhyAlone::NoSocket(error.kind())),
    }
}

/// Asks the first one to show its window and waits for its word that it did.
///
/// This happens on a thread of its own, which is left behind when the deadline passes: Windows pipes
/// know neither time limits nor a way of not blocking that tells "nothing yet" from "gone".
fn knock(meeting: &Meeting, deadline: Instant) -> io::Result<()> {
    let left = deadline.saturating_duration_since(Instant::now());
    let name = system::socket_name(meeting)?;
    let (answer, answered) = channel();
    thread::Builder::new().name("first-start".to_owned()).spawn(move || {
        let conversation = || {
            let mut stream =
                ConnectOptions::new().name(name).wait_mode(ConnectWaitMode::Timeout(left)).connect_sync()?;
            system::let_come_forward(&stream);
            stream.write_all(SHOW)?;
            hear(&mut stream, SHOWN)
        };
        // Nobody waits any more after the deadline.
        let _ = answer.send(conversation());
    })?;
    answered.recv_timeout(left).unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))
}

/// Reads one line of at most [`LONGEST_WORD`] bytes, which has to be `wanted`.
fn hear(stream: &mut Stream, wanted: &[u8]) -> io::Result<()> {
    let mut word = Vec::new();
    let mut buffer = [0; LONGEST_WORD];
    while word.len() < LONGEST_WORD && !word.ends_with(b"\n") {
        let count = stream.read(&mut buffer[word.len()..])?;
        if count == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        word.extend_from_slice(&buffer[word.len()..][..count]);
    }
    if word == wanted { Ok(()) } else { Err(io::ErrorKind::InvalidData.into()) }
}

/// The first start, before it listens. Visitors wait until it does.
#[derive(Debug)]
pub struct Listener {
    socket: Socket,
    socket_file: PathBuf,
    lock: File,
}

impl Listener {
    /// Listens on threads of its own. `on_show` is called there for every later start; it brings the
    /// window to the front, or remembers to, and returns soon.
    ///
    /// # Errors
    /// When no thread can be started. Then later starts will open their own windows.
    pub fn listen(self, on_show: impl Fn() + Send + Sync + 'static) -> io::Result<Listening> {
        let over = Arc::new(AtomicBool::new(false));
        let (their_over, socket) = (Arc::clone(&over), self.socket);
        thread::Builder::new()
            .name("second-start".to_owned())
            .spawn(move || keep_listening(&socket, &their_over, &Arc::new(on_show)))?;
        Ok(Listening { over, socket_file: self.socket_file, _lock: self.lock })
    }
}

/// Keeps the place of the first start; keep it until the window is closed.
#[derive(Debug)]
pub struct Listening {
    over: Arc<AtomicBool>,
    socket_file: PathBuf,
    _lock: File,
}

impl Drop for Listening {
    fn drop(&mut self) {
        // Before the lock goes, or this could be the socket of the next one.
        self.over.store(true, Ordering::Release);
        let _ = disk::remove(&self.socket_file);
    }
}

fn keep_listening<F: Fn() + Send + Sync + 'static>(socket: &Socket, over: &AtomicBool, on_show: &Arc<F>) {
    const GIVE_UP_AFTER: u32 = 100;
    let visitors = Arc::new(AtomicUsize::new(0));
    let mut failures = 0;
    while failures < GIVE_UP_AFTER {
        match socket.accept() {
            Ok(_) if over.load(Ordering::Acquire) => return,
            Ok(visitor) => {
                failures = 0;
                let is_welcome = visitors.fetch_add(1, Ordering::AcqRel) < MOST_VISITORS;
                let (on_show, visitors) = (Arc::clone(on_show), Arc::clone(&visitors));
                let leave = Leave(visitors);
                if is_welcome {
                    // Each on its own thread, so that a silent one keeps nobody waiting.
                    let _ = thread::Builder::new().name("visitor".to_owned()).spawn(move || {
                        let _leave = leave;
                        if receive(visitor, &*on_show).is_err() {
                            log::debug!("a visitor that was no second start");
                        }
                    });
                }
            }
            Err(error) => {
                // Out of file handles, for example: without a pause this would spin.
                failures += 1;
                log::warn!("a second start could not be heard: {}", error.kind());
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}

/// Takes a visitor off the count when it has left or was turned away.
struct Leave(Arc<AtomicUsize>);

impl Drop for Leave {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

fn receive(mut visitor: Stream, on_show: &dyn Fn()) -> io::Result<()> {
    // Where this is not possible, on Windows, a silent visitor keeps its thread until it leaves.
    let _ = visitor.set_recv_timeout(Some(HEARING));
    hear(&mut visitor, SHOW)?;
    on_show();
    visitor.write_all(SHOWN)
}

/// A name of a few letters, digits and hyphens; what is too long for a socket is hashed.
fn short_name(text: &str) -> String {
    const LONGEST: usize = 24;
    let plain: String = text
        .chars()
        .map(|char| if char.is_ascii_alphanumeric() { char.to_ascii_lowercase() } else { '-' })
        .collect();
    if plain.len() <= LONGEST && !plain.is_empty() { plain } else { format!("{:016x}", fingerprint(text)) }
}

/// FNV-1a, 64 bits: the same in every version of this program, unlike the hashes of the standard
/// library. Tells names apart; protects nothing.
fn fingerprint(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
