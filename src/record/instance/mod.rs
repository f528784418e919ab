//! One window per person and session: a second start brings the first window to the front.
//!
//! A lock on a file says who is first; the system lets go of it however the first one ends, so nothing
//! stale can block a start. A local socket beside it carries one line each way. When any of this does
//! not work, the program simply starts: two windows are better than none.

#[cfg_attr(target_os = "linux", path = "linux.rs")]
#[cfg_attr(target_os = "macos", path = "macos.rs")]
#[cfg_attr(windows, path = "windows.rs")]
mod native;

use std::fs::{File, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

use interprocess::ConnectWaitMode;
use interprocess::local_socket::traits::{Listener as _, Stream as _};
use interprocess::local_socket::{ConnectOptions, Listener as Socket, ListenerOptions, Stream};
use thiserror::Error;

use super::disk;
use crate::outside::file::{self, Unusable};

/// How long a start waits for the first window to answer.
pub const PATIENCE: Duration = Duration::from_secs(2);

/// How long the first window waits for what a client has to say. One that is cut off because this computer
/// is busy tries again.
const READ_TIMEOUT: Duration = Duration::from_millis(250);

/// Longest message that is read, in bytes.
const MAX_MESSAGE: usize = 64;

/// Longest name of a session in a file name: the whole path of a socket may have about 100 bytes.
const MAX_SESSION: usize = 24;

const LOOK_EVERY: Duration = Duration::from_millis(20);
const SHOW: &[u8] = b"show\n";
const SHOWN: &[u8] = b"shown\n";

/// Where the starts of one person in one session find each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    folder: PathBuf,
    session: String,
}

impl Endpoint {
    /// That of this person in this session. On Linux the folder is the person's runtime folder if there is
    /// one and the session is the display, so that a window on another display, which this person cannot
    /// see, does not count. On Windows the session is the logon session. `state_folder` is used where the
    /// system has no better place.
    pub fn for_this_user(state_folder: &Path) -> Self {
        let (folder, session) = native::endpoint(state_folder);
        Self::at(folder, &session)
    }

    /// Another one: a folder of this person alone and any name for the session.
    pub fn at(folder: impl Into<PathBuf>, session: &str) -> Self {
        Self { folder: folder.into(), session: file_name(session, MAX_SESSION) }
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
pub enum Role {
    /// The first: open the window and listen.
    First(Listener),
    /// Another one runs and has been told to show its window: end with code 0.
    AlreadyRunning,
    /// Nobody can be told and nobody can tell this one: just open the window.
    Alone(WhyAlone),
}

/// Finds out what this start is, within [`PATIENCE`].
pub fn claim(endpoint: &Endpoint) -> Role {
    claim_within(endpoint, PATIENCE)
}

/// The same with another patience.
pub fn claim_within(endpoint: &Endpoint, patience: Duration) -> Role {
    let deadline = Instant::now() + patience;
    if let Err(error) = disk::make_folder(&endpoint.folder) {
        return Role::Alone(WhyAlone::NoLock(error.kind()));
    }
    loop {
        match take_lock(&endpoint.lock_file()) {
            Ok(Some(lock)) => return bind(endpoint, lock),
            Ok(None) => {}
            Err(error) => return Role::Alone(WhyAlone::NoLock(error.kind())),
        }
        // The first one may be starting and not listen yet, or just be ending: then try again.
        if ask_to_show(endpoint, deadline).is_ok() {
            return Role::AlreadyRunning;
        }
        if Instant::now() >= deadline {
            return Role::Alone(WhyAlone::NoAnswer);
        }
        thread::sleep(LOOK_EVERY);
    }
}

/// The lock, or `None` when somebody else has it.
fn take_lock(path: &Path) -> io::Result<Option<File>> {
    let file = file::open_at_end(path).map_err(|why| match why {
        Unusable::System(why) => why,
        // A pipe or a device would keep the start waiting.
        _ => io::ErrorKind::InvalidInput.into(),
    })?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

fn bind(endpoint: &Endpoint, lock: File) -> Role {
    let bound = native::socket_name(endpoint).and_then(|name| {
        // Whoever has the lock owns the name: a socket that lies there is one that nobody listens to.
        let _ = disk::remove(&endpoint.socket_file());
        ListenerOptions::new().name(name).reclaim_name(false).create_sync()
    });
    match bound {
        Ok(socket) => {
            native::close_to_others(&endpoint.socket_file());
            Role::First(Listener { socket, socket_file: endpoint.socket_file(), lock })
        }
        Err(error) => Role::Alone(WhyAlone::NoSocket(error.kind())),
    }
}

/// Asks the first one to show its window and waits until it says that it did.
///
/// This happens on a thread of its own, which is left behind when the deadline passes: Windows pipes
/// know neither time limits nor a way of not blocking that tells "nothing yet" from "gone".
fn ask_to_show(endpoint: &Endpoint, deadline: Instant) -> io::Result<()> {
    let left = deadline.saturating_duration_since(Instant::now());
    let name = native::socket_name(endpoint)?;
    let (answer, answered) = channel();
    thread::Builder::new().name("first-start".to_owned()).spawn(move || {
        let conversation = || {
            let mut stream =
                ConnectOptions::new().name(name).wait_mode(ConnectWaitMode::Timeout(left)).connect_sync()?;
            native::let_come_forward(&stream);
            stream.write_all(SHOW)?;
            expect_line(&mut stream, SHOWN)
        };
        // Nobody waits any more after the deadline.
        let _ = answer.send(conversation());
    })?;
    answered.recv_timeout(left).unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))
}

/// Reads one line, which has to be `wanted`.
fn expect_line(stream: &mut Stream, wanted: &[u8]) -> io::Result<()> {
    if read_line(stream)? == wanted { Ok(()) } else { Err(io::ErrorKind::InvalidData.into()) }
}

/// Reads until what has come ends with a line end, or is [`MAX_MESSAGE`] long.
fn read_line(stream: &mut Stream) -> io::Result<Vec<u8>> {
    let mut line = Vec::new();
    let mut buffer = [0; MAX_MESSAGE];
    while line.len() < MAX_MESSAGE && !line.ends_with(b"\n") {
        match stream.read(&mut buffer)? {
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            count => line.extend_from_slice(&buffer[..count]),
        }
    }
    Ok(line)
}

/// The first start, before it listens. Later starts wait until it does.
#[derive(Debug)]
pub struct Listener {
    socket: Socket,
    socket_file: PathBuf,
    lock: File,
}

impl Listener {
    /// Listens on a thread of its own. `on_show` is called there for every later start; it brings the
    /// window to the front, or remembers to, and returns soon.
    ///
    /// # Errors
    /// When no thread can be started. Then later starts will open their own windows.
    pub fn listen(self, on_show: impl Fn() + Send + 'static) -> io::Result<Listening> {
        let over = Arc::new(AtomicBool::new(false));
        let (their_over, socket) = (Arc::clone(&over), self.socket);
        thread::Builder::new()
            .name("second-start".to_owned())
            .spawn(move || keep_listening(&socket, &their_over, on_show))?;
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

/// Answers one client after the other. A silent one holds up the next for [`READ_TIMEOUT`], and where the
/// system knows no such limit, on Windows, until it leaves; nobody but this person can be one.
fn keep_listening(socket: &Socket, over: &AtomicBool, on_show: impl Fn()) {
    const GIVE_UP_AFTER: u32 = 100;
    let mut failures = 0;
    while failures < GIVE_UP_AFTER {
        match socket.accept() {
            Ok(_) if over.load(Ordering::Acquire) => return,
            Ok(client) => {
                failures = 0;
                if answer(client, &on_show).is_err() {
                    log::debug!("a client that was no second start");
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

fn answer(mut client: Stream, on_show: impl Fn()) -> io::Result<()> {
    let _ = client.set_recv_timeout(Some(READ_TIMEOUT));
    expect_line(&mut client, SHOW)?;
    on_show();
    client.write_all(SHOWN)
}

/// A name for files and pipes of lower-case letters, digits and hyphens; of one that is too long, the end.
fn file_name(text: &str, longest: usize) -> String {
    let plain: String = text
        .chars()
        .map(|char| if char.is_ascii_alphanumeric() { char.to_ascii_lowercase() } else { '-' })
        .collect();
    plain[plain.len().saturating_sub(longest)..].to_owned()
}
