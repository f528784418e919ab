//! `reminder.json`: when somebody was reminded last, and what they answered.

use std::io;
use std::path::Path;

use super::disk::{self, Content};
use crate::policy::reminding::Memory;

/// Name of the file.
pub const FILE: &str = "reminder.json";

/// Longest file that is read.
const LONGEST: usize = 4 * 1024;

/// What is known. A file that cannot be used is none: at worst somebody is reminded once more.
pub fn read(folder: &Path) -> Memory {
    match disk::read_at_most(&folder.join(FILE), LONGEST) {
        Ok(Content::Bytes(bytes)) => serde_json::from_slice(&bytes).unwrap_or_default(),
        _ => Memory::default(),
    }
}

/// Keeps it.
///
/// # Errors
/// Why it is not on disk.
pub fn write(folder: &Path, memory: Memory) -> io::Result<()> {
    disk::make_folder(folder)?;
    disk::write_whole(&folder.join(FILE), &serde_json::to_vec(&memory)?)
}
