//! macOS: the homes below `/Users`.

use std::path::{Path, PathBuf};

use super::super::Report;
use crate::record::dirs::FOLDER;

pub(super) fn folders() -> Vec<PathBuf> {
    let homes = std::fs::read_dir(Path::new("/Users")).into_iter().flatten().flatten();
    homes
        .filter(|entry| entry.file_name() != "Shared")
        .map(|entry| entry.path().join("Library/Application Support").join(FOLDER))
        .collect()
}

/// The file is all there is on macOS.
pub(super) fn publish(_: &Report) {}
