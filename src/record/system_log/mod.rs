//! Failures of the program, never the journey, also go where administrators look: the journal, the Application log
//! of Windows, the unified log of macOS.

#[cfg_attr(target_os = "linux", path = "linux.rs")]
#[cfg_attr(target_os = "macos", path = "macos.rs")]
#[cfg_attr(windows, path = "windows.rs")]
mod native;

/// The name under which the system keeps them.
pub const NAME: &str = "PasskeyCompanion";

/// Hands one failure on. `text` has nothing personal in it. When the system does not take it, nobody is told: it
/// stands in the program's own log.
pub(super) fn tell(text: &str) {
    native::tell(text);
}
