//! Which system this computer runs.

#[cfg_attr(target_os = "linux", path = "linux.rs")]
#[cfg_attr(target_os = "macos", path = "macos.rs")]
#[cfg_attr(windows, path = "windows.rs")]
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
