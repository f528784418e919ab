//! One way to read a file that somebody else wrote: a regular file, opened without waiting, of a bounded length.

#[cfg_attr(target_os = "linux", path = "linux.rs")]
#[cfg_attr(target_os = "macos", path = "macos.rs")]
#[cfg_attr(windows, path = "windows.rs")]
mod native;

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

/// Why a file cannot be used. Says nothing about where it is: whoever shows this knows.
#[derive(Debug, thiserror::Error)]
pub enum Unusable {
    /// A folder, a pipe, a device: opening those can hang, and reading them need not end.
    #[error("it is not a file")]
    NotAFile,
    /// Longer than what was asked for, in bytes.
    #[error("it is longer than {0} bytes")]
    TooLong(u64),
    /// Not UTF-8.
    #[error("it is not text")]
    NotText,
    /// The system's reason.
    #[error("{0}")]
    System(#[from] io::Error),
}

impl Unusable {
    /// Whether nothing lies there at all.
    pub fn is_missing(&self) -> bool {
        matches!(self, Self::System(why) if why.kind() == io::ErrorKind::NotFound)
    }
}

/// Opens a regular file for reading.
///
/// # Errors
/// When it is none, or the system refuses.
pub fn open(path: &Path) -> Result<File, Unusable> {
    // Looked at first, since some devices do something just for being opened, and again afterwards, since
    // something else may have come to this place in between. The flag makes opening a pipe return at once.
    if !fs::metadata(path)?.is_file() {
        return Err(Unusable::NotAFile);
    }
    let file = native::without_waiting(File::options().read(true)).open(path)?;
    if file.metadata()?.is_file() { Ok(file) } else { Err(Unusable::NotAFile) }
}

/// Whether somebody else may read this: a regular file of at most `limit` bytes.
///
/// # Errors
/// As [`read`].
pub fn look(path: &Path, limit: u64) -> Result<(), Unusable> {
    if open(path)?.metadata()?.len() > limit { Err(Unusable::TooLong(limit)) } else { Ok(()) }
}

/// Opens a regular file to write at its end, and makes it for its owner alone where there is none.
///
/// # Errors
/// When something else lies there, or the system refuses.
pub fn open_at_end(path: &Path) -> Result<File, Unusable> {
    match fs::metadata(path) {
        Ok(found) if !found.is_file() => return Err(Unusable::NotAFile),
        _ => {}
    }
    let file = native::for_its_owner(native::without_waiting(File::options().append(true).create(true)))
        .open(path)?;
    if file.metadata()?.is_file() { Ok(file) } else { Err(Unusable::NotAFile) }
}

/// Reads a regular file of at most `limit` bytes.
///
/// # Errors
/// When it is none, is longer, or the system refuses.
pub fn read(path: &Path, limit: u64) -> Result<Vec<u8>, Unusable> {
    let mut bytes = Vec::new();
    // The length that the system tells is only good for refusing early: it is 0 in /proc.
    let file = open(path)?;
    if file.metadata()?.len() > limit {
        return Err(Unusable::TooLong(limit));
    }
    file.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit { Err(Unusable::TooLong(limit)) } else { Ok(bytes) }
}

/// Reads a regular file of at most `limit` bytes as text.
///
/// # Errors
/// As [`read`], and when it is not UTF-8.
pub fn read_text(path: &Path, limit: u64) -> Result<String, Unusable> {
    String::from_utf8(read(path, limit)?).map_err(|_| Unusable::NotText)
}
