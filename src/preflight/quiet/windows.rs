//! Windows: what the shell says of notifications, whether there is a shell at all, and marks of shared computers.

#![allow(unsafe_code, reason = "Win32 calls")]

use windows::Win32::UI::Shell::{
    QUNS_APP, QUNS_BUSY, QUNS_NOT_PRESENT, QUNS_PRESENTATION_MODE, QUNS_QUIET_TIME,
    QUNS_RUNNING_D3D_FULL_SCREEN, SHQueryUserNotificationState,
};
use windows::Win32::UI::WindowsAndMessaging::GetShellWindow;
use windows_registry::LOCAL_MACHINE;

use super::{Environment, Surroundings};

/// Whether the system itself starts the program again (`packaging/`).
pub const STARTED_BY_A_CLOCK: bool = false;

pub(super) fn look(environment: &Environment) -> Surroundings {
    // The phases of set-up and the first sign-in run before the shell.
    // SAFETY: takes nothing and answers a handle that is only compared.
    let no_shell = unsafe { GetShellWindow() }.is_invalid();
    // SAFETY: answers a plain number.
    let state = unsafe { SHQueryUserNotificationState() }.ok();
    let is = |states: &[_]| state.map(|state| states.contains(&state));
    let number = |path: &str, name: &str| LOCAL_MACHINE.open(path).and_then(|key| key.get_u32(name)).ok();
    let shared = number(r"SOFTWARE\Microsoft\Windows\CurrentVersion\SharedPC", "EnableSharedPCMode");
    let profile = environment.variables.get("USERPROFILE").map(|path| path.to_ascii_uppercase());
    let temporary = profile.is_some_and(|path| {
        path.rsplit('\\').next().is_some_and(|name| name == "TEMP" || name.starts_with("TEMP."))
    });
    Surroundings {
        set_up: no_shell || is(&[QUNS_NOT_PRESENT]) == Some(true),
        presenting: is(&[QUNS_PRESENTATION_MODE]),
        full_screen: is(&[QUNS_BUSY, QUNS_RUNNING_D3D_FULL_SCREEN, QUNS_APP]),
        do_not_disturb: is(&[QUNS_QUIET_TIME]),
        remote: None,
        passing: Some(temporary || shared == Some(1)),
    }
}
