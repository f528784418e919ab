//! Which system this computer runs.

#[cfg(target_os = "linux")]
#[path = "linux.rs"]
mod native;
#[cfg(target_os = "macos")]
#[path = "macos.rs"]
mod native;
#[cfg(windows)]
#[path = "windows.rs"]
mod native;

use super::environment::Environment;
use crate::enroll::computer::System;

/// The system, and how it calls itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Computer {
    pub system: System,
    /// For the helpdesk, such as `Windows 11 Pro 23H2 (build 22631.4602)`.
    pub label: String,
}

/// Reads the system's own version; no program is started.
pub(super) fn system(environment: &Environment) -> Computer {
    native::system(environment)
}
