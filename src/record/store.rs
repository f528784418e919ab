//! The state of one person on this disk.
//!
//! One small JSON file, `{"version":2,"saved":<unix seconds>,"state":{…}}`, replaced as a whole after
//! every answer. Whatever is wrong with the file on disk, the program starts: a file it cannot use is
//! kept aside under another name, for the helpdesk or for a newer version of the program.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::dirs::AppDirs;
use super::disk::{self, Content};

/// A path as messages for log and helpdesk name it: its last part. The rest may be about a person; whoever shows a
/// path to that very person takes it from the field.
struct Named<'a>(&'a Path);

impl std::fmt::Display for Named<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0.file_name().unwrap_or_default().to_string_lossy())
    }
}

/// Name of the state file.
pub const FILE: &str = "state.json";

/// Layout of the file. A program that finds a higher number keeps the file aside; one that finds a lower
/// number reads it, since what is saved in it knows its own older layout.
const VERSION: u64 = 2;

/// Longest state file that is read or written, in bytes. A real one has a few hundred.
pub const MAX_LENGTH: usize = 256 * 1024;

/// Most files that are kept aside; the oldest goes first.
pub const MAX_KEPT: usize = 5;

/// What was wrong with a file that could not be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Damage {
    /// Longer than [`MAX_LENGTH`].
    #[error("it is longer than {MAX_LENGTH} bytes")]
    TooLong,
    /// Not UTF-8.
    #[error("it is not text")]
    NotText,
    /// Cut short, or never JSON.
    #[error("it is not JSON")]
    NotJson,
    /// JSON of another shape.
    #[error("it does not hold a state")]
    WrongShape,
    /// A folder, a pipe, a device.
    #[error("it is not a file")]
    NotAFile,
}

/// Something about the disk that the person should be told; the program goes on.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum LoadError {
    /// This person has no folder to write to. Nothing is kept after the window closes.
    #[error("there is no folder for the state")]
    NoHome,
    /// A file lies where the folder should be.
    #[error("{} is a file, not a folder", Named(folder))]
    FolderIsAFile {
        /// Where.
        folder: PathBuf,
    },
    /// The folder cannot be made or looked into.
    #[error("folder {} cannot be used: {kind}", Named(folder))]
    NoFolder {
        /// Where.
        folder: PathBuf,
        /// Why.
        kind: io::ErrorKind,
    },
    /// The file is there and cannot be read. It was kept aside, or the next answer would replace it.
    #[error("{} cannot be read: {kind}", Named(file))]
    Unreadable {
        /// Which.
        file: PathBuf,
        /// Why.
        kind: io::ErrorKind,
        /// Where it is now; `None` when it could not be moved.
        kept: Option<PathBuf>,
    },
    /// The file could not be used and was kept aside.
    #[error("the state could not be used: {why}")]
    Damaged {
        /// What was wrong with it.
        why: Damage,
        /// Where it is now; `None` when it could not be moved.
        kept: Option<PathBuf>,
    },
    /// The file was written by a newer version of the program and was kept aside.
    #[error("the state has version {version}, this program knows {VERSION}")]
    Newer {
        /// Its version.
        version: u64,
        /// Where it is now; `None` when it could not be moved.
        kept: Option<PathBuf>,
    },
}

/// Why the state is not on disk. The program goes on in memory.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SaveError {
    /// This person has no folder to write to.
    #[error("there is no folder for the state")]
    NoHome,
    /// A file lies where the folder should be.
    #[error("{} is a file, not a folder", Named(folder))]
    FolderIsAFile {
        /// Where.
        folder: PathBuf,
    },
    /// The folder may not be written to.
    #[error("{} may not be written", Named(file))]
    ReadOnly {
        /// What was to be written.
        file: PathBuf,
    },
    /// The disk, or what this person may use of it, is full.
    #[error("the disk is full, {} was not written", Named(file))]
    Full {
        /// What was to be written.
        file: PathBuf,
    },
    /// The state is longer than [`MAX_LENGTH`], which only a mistake in this program can cause.
    #[error("the state has {bytes} bytes, more than {MAX_LENGTH}")]
    TooLong {
        /// Its length.
        bytes: usize,
    },
    /// The state cannot be written as JSON, which only a mistake in this program can cause.
    #[error("the state cannot be written as JSON")]
    NotJson,
    /// It took too long; it may still be written.
    #[error("the disk did not answer in time")]
    TooSlow,
    /// Anything else.
    #[error("{} was not written: {kind}", Named(file))]
    Failed {
        /// What was to be written.
        file: PathBuf,
        /// Why.
        kind: io::ErrorKind,
    },
}

/// What was on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Loaded<T> {
    /// Nothing: a first start.
    Nothing,
    /// A state.
    Found {
        /// The state.
        state: T,
        /// When it was saved, unix seconds.
        saved: u64,
    },
    /// Something that could not be used. Start anew and say so.
    Lost(LoadError),
}

#[derive(Serialize)]
struct Written<'a, T> {
    version: u64,
    saved: u64,
    state: &'a T,
}

/// Only what tells the layout: a newer one may look different everywhere else.
#[derive(Deserialize)]
struct Layout {
    version: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Read<T> {
    #[serde(rename = "version")]
    _version: u64,
    saved: u64,
    state: T,
}

/// The folder with the state.
#[derive(Clone, Debug)]
pub struct Store {
    /// The folder, and what was wrong with it when it was opened. `None`: in memory only.
    folder: Option<(PathBuf, Option<LoadError>)>,
}

impl Store {
    /// The store of this person, in memory only for a person without a home.
    pub fn for_this_user(dirs: Option<&AppDirs>) -> Self {
        dirs.map_or_else(Self::in_memory, |dirs| Self::open(dirs.root()))
    }

    /// Opens the folder and makes it where needed, once per start. What is wrong with it is told by
    /// [`load`](Self::load). A folder that cannot be used is tried again with every [`save`](Self::save):
    /// disks come back.
    pub fn open(folder: impl Into<PathBuf>) -> Self {
        let folder = folder.into();
        let error = match disk::make_folder(&folder) {
            Ok(()) => {
                disk::close_to_others(&folder);
                disk::remove_abandoned(&folder);
                None
            }
            Err(_) if is_file_in_the_way(&folder) => {
                Some(LoadError::FolderIsAFile { folder: folder.clone() })
            }
            Err(error) => Some(LoadError::NoFolder { folder: folder.clone(), kind: error.kind() }),
        };
        Self { folder: Some((folder, error)) }
    }

    /// No folder at all, for a person without a home or a trial that must leave the disk alone. Loading
    /// and saving answer that there is none.
    pub fn in_memory() -> Self {
        Self { folder: None }
    }

    /// Reads the state. A file that cannot be used is kept aside and reported.
    pub fn load<T: DeserializeOwned>(&self) -> Loaded<T> {
        let folder = match &self.folder {
            None => return Loaded::Lost(LoadError::NoHome),
            Some((folder, Some(error))) if !folder.is_dir() => return Loaded::Lost(error.clone()),
            Some((folder, _)) => folder,
        };
        let file = folder.join(FILE);
        let damage = match disk::read_at_most(&file, MAX_LENGTH) {
            Ok(Content::Nothing) => return Loaded::Nothing,
            Ok(Content::Bytes(bytes)) => match parse(&bytes) {
                Ok(Read { saved, state, .. }) => return Loaded::Found { state, saved },
                Err(Unusable::Newer(version)) => {
                    return Loaded::Lost(LoadError::Newer {
                        version,
                        kept: keep_aside(folder, &format!("state.version-{version}")),
                    });
                }
                Err(Unusable::Damaged(damage)) => damage,
            },
            Ok(Content::TooLong) => Damage::TooLong,
            Ok(Content::NotAFile) => Damage::NotAFile,
            Err(error) => {
                return Loaded::Lost(LoadError::Unreadable {
                    file,
                    kind: error.kind(),
                    kept: keep_aside(folder, "state.damaged"),
                });
            }
        };
        Loaded::Lost(LoadError::Damaged { why: damage, kept: keep_aside(folder, "state.damaged") })
    }

    /// The state and when it was saved, without touching anything: for those who only look. `None` when
    /// there is none that can be used.
    pub fn peek<T: DeserializeOwned>(folder: &Path) -> Option<(T, u64)> {
        match disk::read_at_most(&folder.join(FILE), MAX_LENGTH) {
            Ok(Content::Bytes(bytes)) => parse(&bytes).ok().map(|Read { saved, state, .. }| (state, saved)),
            _ => None,
        }
    }

    /// Writes the state. `saved` is the time of the answer in unix seconds. Flushes to the disk, so
    /// it can take a while: the window uses a [`Saver`](super::Saver).
    ///
    /// # Errors
    /// Why it is not on disk; the file that was there before is untouched.
    pub fn save<T: Serialize>(&self, saved: u64, state: &T) -> Result<(), SaveError> {
        self.write(&encode(saved, state)?)
    }

    /// Writes a state that [`encode`] made.
    pub(super) fn write(&self, bytes: &[u8]) -> Result<(), SaveError> {
        let (folder, _) = self.folder.as_ref().ok_or(SaveError::NoHome)?;
        let file = folder.join(FILE);
        disk::make_folder(folder)
            .and_then(|()| disk::write_whole(&file, bytes))
            .map_err(|error| save_error(&error, folder, file))
    }

    /// Removes the state and everything that was kept aside: for starting over and for computers that
    /// many people share.
    ///
    /// # Errors
    /// Why something is still there.
    pub fn erase(&self) -> Result<(), SaveError> {
        let Some((folder, _)) = &self.folder else {
            return Ok(());
        };
        disk::remove_temporary(folder, Duration::ZERO);
        let mut files = kept_aside(folder);
        files.push(folder.join(FILE));
        for file in files {
            disk::remove(&file).map_err(|error| save_error(&error, folder, file))?;
        }
        Ok(())
    }
}

/// The bytes of a state file.
pub(super) fn encode<T: Serialize>(saved: u64, state: &T) -> Result<Vec<u8>, SaveError> {
    let written = Written { version: VERSION, saved, state };
    let bytes = serde_json::to_vec(&written).map_err(|_| SaveError::NotJson)?;
    if bytes.len() > MAX_LENGTH {
        return Err(SaveError::TooLong { bytes: bytes.len() });
    }
    Ok(bytes)
}

enum Unusable {
    Damaged(Damage),
    Newer(u64),
}

fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<Read<T>, Unusable> {
    let damaged = |damage| Unusable::Damaged(damage);
    let text = std::str::from_utf8(bytes).map_err(|_| damaged(Damage::NotText))?;
    let value: serde_json::Value = serde_json::from_str(text).map_err(|_| damaged(Damage::NotJson))?;
    let layout = Layout::deserialize(&value).map_err(|_| damaged(Damage::WrongShape))?;
    if layout.version > VERSION {
        return Err(Unusable::Newer(layout.version));
    }
    if layout.version == 0 {
        return Err(damaged(Damage::WrongShape));
    }
    serde_json::from_value(value).map_err(|_| damaged(Damage::WrongShape))
}

/// Moves the state file aside as `<name>-<n>.json` with the next number, or `<name>.json` for a
/// version, which already has one. Returns where it is now.
fn keep_aside(folder: &Path, name: &str) -> Option<PathBuf> {
    let plain = name.starts_with("state.version-").then(|| format!("{name}.json"));
    let first = if plain.is_some() { 2 } else { next_number(folder, name) };
    let numbered = (first..first + 100).map(|number| format!("{name}-{number}.json"));
    let names = plain.into_iter().chain(numbered).map(|name| folder.join(name));
    let kept = disk::move_to_free_name(&folder.join(FILE), names).ok()?;
    forget_oldest(folder, &kept);
    Some(kept)
}

/// One more than the highest number in use, so that a higher number is always a later damage.
fn next_number(folder: &Path, name: &str) -> u64 {
    kept_aside(folder)
        .iter()
        .filter_map(|file| {
            file.file_name()?
                .to_str()?
                .strip_prefix(name)?
                .strip_prefix('-')?
                .strip_suffix(".json")?
                .parse::<u64>()
                .ok()
        })
        .max()
        .and_then(|highest| highest.checked_add(1))
        // Nobody but a person who plays gets there: then any free number does.
        .filter(|next| *next < u64::MAX - 100)
        .unwrap_or(1)
}

/// Every file that was kept aside.
fn kept_aside(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| {
            let name = entry.file_name();
            let name = name.to_string_lossy();
            name.ends_with(".json")
                && (name.starts_with("state.damaged-") || name.starts_with("state.version-"))
        })
        .map(|entry| entry.path())
        .collect()
}

/// Removes the files that were changed longest ago until [`MAX_KEPT`] are left; `newest` always stays.
fn forget_oldest(folder: &Path, newest: &Path) {
    let mut others: Vec<PathBuf> = kept_aside(folder);
    others.retain(|file| file != newest);
    others.sort_by_key(|file| {
        let modified = fs::symlink_metadata(file).and_then(|found| found.modified()).ok();
        (modified, file.clone())
    });
    let too_many = others.len().saturating_sub(MAX_KEPT - 1);
    for file in &others[..too_many] {
        let _ = disk::remove(file);
    }
}

/// Whether the folder or one of its parents is a file.
fn is_file_in_the_way(folder: &Path) -> bool {
    folder.ancestors().find_map(|path| fs::metadata(path).ok()).is_some_and(|found| !found.is_dir())
}

fn save_error(error: &io::Error, folder: &Path, file: PathBuf) -> SaveError {
    use io::ErrorKind as Kind;

    match error.kind() {
        Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => SaveError::Full { file },
        Kind::PermissionDenied | Kind::ReadOnlyFilesystem => SaveError::ReadOnly { file },
        _ if is_file_in_the_way(folder) => SaveError::FolderIsAFile { folder: folder.to_owned() },
        kind => SaveError::Failed { file, kind },
    }
}
