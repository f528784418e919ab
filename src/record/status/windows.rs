//! Windows: the profiles that the registry lists, and the report as values below `HKCU\Software\PasskeyCompanion\Status`
//! for tools that look there.

use std::path::PathBuf;

use windows_registry::{CURRENT_USER, LOCAL_MACHINE};

use super::super::Report;
use crate::policy::StatusDetail;
use crate::record::dirs::FOLDER;

const PROFILES: &str = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList";
const STATUS: &str = r"Software\PasskeyCompanion\Status";

pub(super) fn folders() -> Vec<PathBuf> {
    let Ok(profiles) = LOCAL_MACHINE.open(PROFILES) else { return Vec::new() };
    let Ok(names) = profiles.keys() else { return Vec::new() };
    // Accounts of people: of a domain or this computer (S-1-5-21), and of Entra ID (S-1-12-1).
    names
        .filter(|name| name.starts_with("S-1-5-21-") || name.starts_with("S-1-12-1-"))
        .filter_map(|name| profiles.open(name).ok()?.get_string("ProfileImagePath").ok())
        .map(|home| PathBuf::from(home).join(r"AppData\Local").join(FOLDER))
        .collect()
}

/// The same values as in the file, anew each time, so that none of an earlier report stays.
pub(super) fn publish(report: &Report) {
    let _ = CURRENT_USER.remove_tree(STATUS);
    if report.detail == StatusDetail::None {
        return;
    }
    if let Err(why) = write(report) {
        log::warn!("the status is not in the registry: {why}");
    }
}

fn write(report: &Report) -> windows_registry::Result<()> {
    let key = CURRENT_USER.create(STATUS)?;
    key.set_u32("schema", report.schema)?;
    key.set_string("version", &report.version)?;
    key.set_string("detail", report.detail.id())?;
    key.set_string("state", report.state.id())?;
    let time = |name: &str, time: Option<u64>| time.map_or(Ok(()), |time| key.set_u64(name, time));
    time("finished", report.finished)?;
    let Some(steps) = &report.steps else { return Ok(()) };
    key.set_string("outcome", &steps.outcome)?;
    for (name, value) in [("page", &steps.page), ("step", &steps.step), ("reason", &steps.reason)] {
        if let Some(value) = value {
            key.set_string(name, value)?;
        }
    }
    time("started", steps.started)?;
    time("updated", steps.updated)
}
