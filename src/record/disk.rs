//! Files that are whole or not there, and readable by their owner alone.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use crate::outside::file::{self, Unusable};

/// Begins the name of a file that is being written.
const TEMPORARY: &str = ".passkey-companion-";

/// A temporary file this old belongs to a program that was killed while writing.
const ABANDONED: Duration = Duration::from_hours(1);

/// Makes the folder with its parents. It is for its owner alone where the system knows such a thing.
pub(super) fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Takes everybody else's rights from a folder that was there before. A folder of somebody else stays
/// as it is, that was the administrator's choice, and so does a shared one such as `/tmp`, which its
/// sticky bit gives away. Windows hands rights down from the profile folder.
pub(super) fn close_to_others(folder: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;

        const STICKY: u32 = 0o1000;
        const OTHERS: u32 = 0o077;
        let mode = fs::metadata(folder).map_or(0, |found| found.permissions().mode());
        if mode & OTHERS == 0 || mode & STICKY != 0 {
            return;
        }
        let _ = fs::set_permissions(folder, fs::Permissions::from_mode(0o700));
    }
    #[cfg(not(unix))]
    let _ = folder;
}

/// Puts `bytes` at `path` so that, whatever happens, either the old file or the new one is there,
/// whole: written beside it, flushed to the disk, then renamed over it.
pub(super) fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
    // The file is made with mode 0600.
    let mut file = tempfile::Builder::new().prefix(TEMPORARY).suffix(".tmp").tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    let mut attempt = 0;
    while let Err(refused) = file.persist(path) {
        // Virus scanners and indexers on Windows hold a fresh file open for a moment.
        attempt += 1;
        if !cfg!(windows) || attempt > 5 {
            return Err(refused.error);
        }
        file = refused.file;
        std::thread::sleep(Duration::from_millis(20 * attempt));
    }
    #[cfg(unix)]
    {
        // Without this, a power cut could forget the rename. Some file systems refuse it, and then
        // there is nothing better to do.
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
    Ok(())
}

/// What lies at a path.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Content {
    /// Nothing.
    Nothing,
    /// A file of at most the length asked for.
    Bytes(Vec<u8>),
    /// A longer file.
    TooLong,
    /// A folder, a pipe, a device: opening those can hang.
    NotAFile,
}

/// Reads a file of at most `limit` bytes.
pub(super) fn read_at_most(path: &Path, limit: usize) -> io::Result<Content> {
    match file::read(path, limit as u64) {
        Ok(bytes) => Ok(Content::Bytes(bytes)),
        Err(Unusable::TooLong(_)) => Ok(Content::TooLong),
        Err(Unusable::NotAFile | Unusable::NotText) => Ok(Content::NotAFile),
        // A dangling link is there, in the way, and can be set aside.
        Err(why) if why.is_missing() && fs::symlink_metadata(path).is_ok() => Ok(Content::NotAFile),
        Err(why) if why.is_missing() => Ok(Content::Nothing),
        Err(Unusable::System(why)) => Err(why),
    }
}

/// Moves what lies at `from` to the first free name of `names`, without ever replacing anything.
/// Returns that name.
pub(super) fn move_to_free_name(
    from: &Path,
    names: impl IntoIterator<Item = PathBuf>,
) -> io::Result<PathBuf> {
    let is_folder = fs::symlink_metadata(from)?.is_dir();
    for name in names {
        // A file is moved over an empty one that this very call made, so that two programs that do
        // this at once take different names. A folder cannot be moved over a file.
        let is_free = if is_folder {
            fs::symlink_metadata(&name).is_err()
        } else {
            match File::create_new(&name) {
                Ok(_) => true,
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => false,
                Err(error) => return Err(error),
            }
        };
        if is_free {
            return fs::rename(from, &name).map(|()| name.clone()).inspect_err(|_| {
                if !is_folder {
                    let _ = fs::remove_file(&name);
                }
            });
        }
    }
    Err(io::Error::from(io::ErrorKind::AlreadyExists))
}

/// Removes a file, a link or a folder with what is in it. Nothing there is fine.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    let result = match fs::symlink_metadata(path) {
        Ok(found) if found.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
        Err(error) => Err(error),
    };
    match result {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        result => result,
    }
}

/// Removes what programs that were killed while writing left behind.
pub(super) fn remove_abandoned(folder: &Path) {
    remove_temporary(folder, ABANDONED);
}

/// Removes every temporary file of this program that was changed at least that long ago.
pub(super) fn remove_temporary(folder: &Path, at_least: Duration) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let is_ours = entry.file_name().to_string_lossy().starts_with(TEMPORARY);
        let is_old = entry.metadata().and_then(|found| found.modified()).is_ok_and(|modified| {
            SystemTime::now().duration_since(modified).is_ok_and(|age| age >= at_least)
        });
        if is_ours && is_old {
            let _ = fs::remove_file(entry.path());
        }
    }
}
