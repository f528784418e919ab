//! Windows: the version as the system itself shows it, from the registry.

use windows_registry::LOCAL_MACHINE;

use super::{Computer, Environment};
use crate::enroll::computer::{Family, System};

pub(super) fn system(_: &Environment) -> Computer {
    let key = LOCAL_MACHINE.open(r"SOFTWARE\Microsoft\Windows NT\CurrentVersion");
    let text = |name: &str| key.as_ref().ok().and_then(|key| key.get_string(name).ok());
    let Some(build) = text("CurrentBuildNumber").and_then(|build| build.parse::<u32>().ok()) else {
        let system = System { family: Family::Windows, major: None, update: None };
        return Computer { system, label: "Windows".to_owned() };
    };
    // "23H2"; "2009" and the like before that.
    let shown = text("DisplayVersion").or_else(|| text("ReleaseId"));
    let (system, name) = System::windows(build, shown.as_deref());
    let revision = key.as_ref().ok().and_then(|key| key.get_u32("UBR").ok()).unwrap_or_default();
    Computer { system, label: format!("{name} (build {build}.{revision})") }
}
