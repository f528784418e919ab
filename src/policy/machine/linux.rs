//! Linux: `/etc/passkey-companion/policy.d/*.toml`, by name and the last word last, over
//! `/usr/share/passkey-companion/policy.toml` of whoever packaged the program.

use std::fs::{File, Metadata};
use std::io;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use super::Found;
use crate::policy::document;
use crate::policy::origin::{Origin, Problem, SettingError};

/// Largest file.
const LARGEST: u64 = 256 * 1024;

/// Most files in the folder.
const MOST_FILES: usize = 100;

const VENDOR: &str = "usr/share/passkey-companion";
const FOLDER: &str = "etc/passkey-companion/policy.d";

pub(super) fn read() -> Found {
    read_below(Path::new("/"), 0)
}

/// The same below another root, whose files have to belong to this user.
pub fn read_below(root: &Path, owner: u32) -> Found {
    let mut found = Found::default();
    let vendor = root.join(VENDOR).join("policy.toml");
    if vendor.symlink_metadata().is_ok() {
        take(&vendor, owner, &mut found);
    }
    let folder = root.join(FOLDER);
    let files = match toml_files(&folder) {
        Ok(files) => files,
        Err(why) if why.kind() == io::ErrorKind::NotFound => return found,
        Err(why) => {
            found.problems.push(ignored(folder, &why));
            return found;
        }
    };
    if let Some(beyond) = files.get(MOST_FILES) {
        let why = io::Error::other(format!("there are more than {MOST_FILES} files"));
        found.problems.push(ignored(beyond.clone(), &why));
    }
    for file in files.iter().take(MOST_FILES) {
        take(file, owner, &mut found);
    }
    found
}

fn toml_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if !hidden && path.extension().is_some_and(|extension| extension == "toml") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn take(file: &Path, owner: u32, found: &mut Found) {
    let origin = Origin::File(file.to_owned(), None);
    match trusted(file, owner) {
        Ok(bytes) => {
            let document = document::parse(&bytes);
            found.problems.extend(
                document
                    .problems
                    .into_iter()
                    .map(|(line, why)| Problem { origin: origin.at(line), why: SettingError::Unusable(why) }),
            );
            found.entries.extend(document.entries.into_iter().map(|entry| (entry, origin.clone())));
        }
        Err(why) => found.problems.push(ignored(file.to_owned(), &why)),
    }
}

pub(super) fn trust_folder(folder: &Path) -> io::Result<()> {
    trust_folder_of(folder, 0, Path::new("/"))
}

/// The same for the folders of another owner, below this one.
///
/// # Errors
/// When the folder cannot be looked at, or somebody else could change it.
pub fn trust_folder_of(folder: &Path, owner: u32, below: &Path) -> io::Result<()> {
    let real = folder.canonicalize()?;
    if real != folder {
        return Err(io::Error::other("a link leads to it"));
    }
    // Whoever can write to a folder above can put another one in its place.
    for above in real.ancestors().take_while(|above| above.starts_with(below)) {
        only_by(&std::fs::metadata(above)?, owner, &above.display().to_string())?;
    }
    for (count, entry) in std::fs::read_dir(&real)?.enumerate() {
        let file = entry?.path();
        if count >= MOST_FILES {
            return Err(io::Error::other(format!("there are more than {MOST_FILES} files")));
        }
        trusted(&file, owner).map_err(|why| io::Error::other(format!("{}: {why}", file.display())))?;
    }
    Ok(())
}

/// The bytes of a file that nobody but its owner can have written.
fn trusted(file: &Path, owner: u32) -> io::Result<Vec<u8>> {
    let folder = file.parent().unwrap_or(Path::new("/"));
    let real_folder = folder.canonicalize()?;
    let real = file.canonicalize()?;
    if real.parent() != Some(&real_folder) {
        return Err(io::Error::other("it leads out of its folder"));
    }
    // Whoever can write to the folder can put another file in the place of this one.
    only_by(&std::fs::metadata(&real_folder)?, owner, "its folder")?;
    // Before it is opened: opening a pipe would wait for somebody to write.
    if !std::fs::symlink_metadata(&real)?.is_file() {
        return Err(io::Error::other("it is not a file"));
    }
    let open = File::open(&real)?;
    only_by(&open.metadata()?, owner, "it")?;
    document::read_open(open, LARGEST)
}

fn only_by(metadata: &Metadata, owner: u32, what: &str) -> io::Result<()> {
    let writable = metadata.mode() & 0o022 != 0;
    let why = match (metadata.uid() == owner, writable) {
        (true, false) => return Ok(()),
        (false, _) => "does not belong to root",
        (true, true) => "can be written by others than its owner",
    };
    Err(io::Error::other(format!("{what} {why}")))
}

fn ignored(file: PathBuf, why: &io::Error) -> Problem {
    let why = SettingError::Unusable(format!("this file is ignored: {why}."));
    Problem { origin: Origin::File(file, None), why }
}
