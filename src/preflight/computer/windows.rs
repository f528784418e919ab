//! Windows: the version as the system itself shows it, from the registry.

use windows_registry::LOCAL_MACHINE;

use super::{Computer, Environment};
use crate::enroll::computer::{Family, System};

/// Builds from here on are Windows 11, whatever the product name says.
const FIRST_ELEVEN: u32 = 22_000;

pub(super) fn system(_: &Environment) -> Computer {
    let key = LOCAL_MACHINE.open(r"SOFTWARE\Microsoft\Windows NT\CurrentVersion");
    let text = |name: &str| key.as_ref().ok().and_then(|key| key.get_string(name).ok());
    let build = text("CurrentBuildNumber").and_then(|build| build.parse::<u32>().ok());
    let major = build.map(|build| if build >= FIRST_ELEVEN { 11 } else { 10 });
    // "23H2", or "2009" and the like before that.
    let shown = text("DisplayVersion").or_else(|| text("ReleaseId")).unwrap_or_default();
    let update = shown
        .split_once(['H', 'h'])
        .and_then(|(year, half)| year.parse::<u16>().ok()?.checked_mul(10)?.checked_add(half.parse().ok()?));
    let revision = key.as_ref().ok().and_then(|key| key.get_u32("UBR").ok()).unwrap_or_default();
    let label = match (major, build) {
        (Some(major), Some(build)) => format!("Windows {major} {shown} (build {build}.{revision})"),
        _ => "Windows".to_owned(),
    };
    Computer { system: System { family: Family::Windows, major, update }, label }
}
