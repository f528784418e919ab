//! Linux: OpenGL, which Mesa draws in software where there is no GPU; once more with software forced and
//! driver settings cleared, for machines whose driver is broken.

use std::process::Command;

use eframe::egui;

use super::{App, Attempt};
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

/// The library without which winit panics as soon as its window is there, and the Debian package that has it.
/// Looked for where winit will look. Without a display nothing is missing: that is told in its own words.
pub(super) fn missing_library() -> Option<(&'static str, &'static str)> {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    // The order in which winit chooses.
    let wayland = is_set("WAYLAND_DISPLAY") || is_set("WAYLAND_SOCKET");
    let x11 = !wayland && is_set("DISPLAY");
    if (wayland || x11) && xkbcommon_dl::xkbcommon_option().is_none() {
        Some(("libxkbcommon.so.0", "libxkbcommon0"))
    } else if x11 && xkbcommon_dl::x11::xkbcommon_x11_option().is_none() {
        Some(("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"))
    } else {
        None
    }
}

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

/// What eframe calls. The end has another shape where OpenGL is not compiled in.
impl eframe::App for App {
    fn ui(&mut self, ui: &mut egui::Ui, _: &mut eframe::Frame) {
        self.show(ui);
    }

    fn on_exit(&mut self, _: Option<&eframe::glow::Context>) {
        self.end();
    }
}
