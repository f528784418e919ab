//! What this computer was told by whoever manages it. Only places that the person cannot write to count.

#[cfg_attr(target_os = "linux", path = "linux.rs")]
#[cfg_attr(target_os = "macos", path = "macos.rs")]
#[cfg_attr(windows, path = "windows.rs")]
pub mod native;

use super::document::Entry;
use super::origin::{Origin, Problem};

/// What the sources of this computer say, the last word last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Keys and values, as they are written.
    pub entries: Vec<(Entry, Origin)>,
    /// What was there and is not trusted, or cannot be read.
    pub problems: Vec<Problem>,
}

/// Reads the sources of this system.
pub fn read() -> Found {
    native::read()
}
