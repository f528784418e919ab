//! Linux: OpenGL, which Mesa draws in software where there is no GPU; once more with software forced and
//! driver settings cleared, for machines whose driver is broken.

use std::process::Command;

use super::Attempt;
use crate::cli::Exit;

pub(super) const ORDER: &[Attempt] = &[
    Attempt { name: "glow", renderer: eframe::Renderer::Glow, software: false },
    Attempt { name: "software", renderer: eframe::Renderer::Glow, software: true },
];

/// Marks the child, so that it does not try once more.
const CHILD: &str = "PASSKEY_COMPANION_IN_SOFTWARE";
/// Variables that send Mesa and GLVND to a certain driver.
const DRIVER_SETTINGS: &[&str] = &[
    "__EGL_VENDOR_LIBRARY_FILENAMES",
    "__EGL_VENDOR_LIBRARY_DIRS",
    "__GLX_VENDOR_LIBRARY_NAME",
    "EGL_PLATFORM",
    "GALLIUM_DRIVER",
    "LIBGL_DRIVERS_PATH",
    "MESA_LOADER_DRIVER_OVERRIDE",
];

/// Starts this program again with software drawing and waits for it. A new process, because the driver is
/// chosen once per process. `None` when this is that process already, or it cannot be started.
pub(super) fn run_in_software() -> Option<Exit> {
    if std::env::var_os(CHILD).is_some() {
        return None;
    }
    let program = std::env::current_exe().ok()?;
    let mut command = Command::new(program);
    command.args(std::env::args_os().skip(1)).env(CHILD, "1").env("LIBGL_ALWAYS_SOFTWARE", "1");
    for setting in DRIVER_SETTINGS {
        command.env_remove(setting);
    }
    log::info!("trying once more with software drawing");
    let code = command.status().inspect_err(|why| log::error!("cannot start again: {why}")).ok()?.code()?;
    Some(match code {
        0 => Exit::Done,
        11 => Exit::Closed,
        22 => Exit::NoSession,
        30 => Exit::NoRenderer,
        _ => Exit::Error,
    })
}
