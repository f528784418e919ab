//! Linux: the homes that `/etc/passwd` names, and those below `/home`, since accounts of a directory stand in no file.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::super::Report;
use crate::record::dirs::FOLDER;
use crate::record::disk::{self, Content};

/// Largest `/etc/passwd` that is read.
const LARGEST: usize = 4 * 1024 * 1024;

/// Most homes that are looked at.
const MOST: usize = 10_000;

/// Accounts of people begin here, those of services end below.
const FIRST_PERSON: u32 = 1_000;

pub(super) fn folders() -> Vec<PathBuf> {
    folders_below(Path::new("/"))
}

/// The same below another root. Only the usual place counts: what a person set as `$XDG_STATE_HOME` is in their session
/// and nowhere else.
pub fn folders_below(root: &Path) -> Vec<PathBuf> {
    let mut homes = BTreeSet::new();
    if let Ok(Content::Bytes(bytes)) = disk::read_at_most(&root.join("etc/passwd"), LARGEST) {
        let text = String::from_utf8_lossy(&bytes);
        let homes_of_people = text.lines().filter_map(|line| {
            let fields: Vec<&str> = line.split(':').collect();
            let [_, _, id, _, _, home, ..] = fields[..] else { return None };
            let is_person = id.parse().is_ok_and(|id: u32| (FIRST_PERSON..65_534).contains(&id));
            home.strip_prefix('/').filter(|home| is_person && !home.is_empty()).map(|home| root.join(home))
        });
        homes.extend(homes_of_people);
    }
    let below = fs::read_dir(root.join("home")).into_iter().flatten().flatten();
    homes.extend(below.map(|entry| entry.path()));
    homes.into_iter().take(MOST).map(|home| home.join(".local/state").join(FOLDER)).collect()
}

/// The file is all there is on Linux.
pub(super) fn publish(_: &Report) {}
