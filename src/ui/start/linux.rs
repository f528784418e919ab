//! Linux: OpenGL, which Mesa draws in software where there is no GPU; once more with software forced and
//! driver settings cleared, for machines whose driver is broken.

use std::os::unix::ffi::OsStrExt as _;
use std::path::{Path, PathBuf};
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

/// What winit opens besides on X, and the Debian packages: what others build on comes first.
const X_LIBRARIES: &[(&str, &str)] = &[
    ("libX11.so.6", "libx11-6"),
    ("libXext.so.6", "libxext6"),
    ("libXrender.so.1", "libxrender1"),
    ("libXfixes.so.3", "libxfixes3"),
    ("libXcursor.so.1", "libxcursor1"),
    ("libXi.so.6", "libxi6"),
    ("libX11-xcb.so.1", "libx11-xcb1"),
];
/// Largest scale factor that leaves room for a window: X counts sixteen bits of pixels.
const LARGEST_SCALE: f64 = 20.0;

/// Takes away settings that lead nowhere and that Xlib or winit would wait or panic for. To be called before
/// anything else happens.
pub(super) fn mend_environment() {
    // Who writes more than `ulimit -f` allows is ended, unless nobody listens: then it is an error like that of a
    // full disk, which the state and the log can live with.
    // SAFETY: no handler is set, so that no code of ours runs in a signal.
    #[expect(unsafe_code)]
    unsafe {
        libc::signal(libc::SIGXFSZ, libc::SIG_IGN);
    }
    let mut wrong = Vec::new();
    let scale = "WINIT_X11_SCALE_FACTOR";
    if value(scale).is_some_and(|value| !is_scale(&value.to_string_lossy())) {
        wrong.push(scale);
    }
    // Xlib opens these and waits until somebody writes into them.
    for file in ["XAUTHORITY", "XCOMPOSEFILE"] {
        let not_a_file = |path| std::fs::metadata(Path::new(&path)).is_ok_and(|found| !found.is_file());
        if value(file).is_some_and(not_a_file) {
            wrong.push(file);
        }
    }
    // winit takes Wayland wherever it is named, and does not fall back.
    if value("DISPLAY").is_some() {
        let socket = value("WAYLAND_SOCKET").is_some_and(|number| !is_socket(&number.to_string_lossy()));
        let display = value("WAYLAND_DISPLAY").is_some_and(|name| !answers(&name));
        wrong.extend(socket.then_some("WAYLAND_SOCKET"));
        wrong.extend(display.then_some("WAYLAND_DISPLAY"));
    }
    for name in wrong {
        // SAFETY: nothing has started a thread yet that could read the environment: this is the first
        // thing that happens on the way to a window, on the thread of `main`.
        #[expect(unsafe_code)]
        unsafe {
            std::env::remove_var(name);
        }
    }
}

fn value(name: &str) -> Option<std::ffi::OsString> {
    std::env::var_os(name).filter(|value| !value.is_empty())
}

/// What winit takes for a scale factor and does not choke on later.
fn is_scale(value: &str) -> bool {
    value.eq_ignore_ascii_case("randr")
        || value.parse().is_ok_and(|scale: f64| scale.is_normal() && scale > 0.1 && scale <= LARGEST_SCALE)
}

/// Whether the open file of that number is a socket.
fn is_socket(number: &str) -> bool {
    let link = number.parse().ok().and_then(|n: u32| std::fs::read_link(format!("/proc/self/fd/{n}")).ok());
    link.is_some_and(|target| target.as_os_str().as_bytes().starts_with(b"socket:"))
}

/// Whether a Wayland server listens under that name. One that is too busy to answer at once counts.
fn answers(name: &std::ffi::OsStr) -> bool {
    use rustix::io::Errno;
    use rustix::net::{AddressFamily, SocketAddrUnix, SocketFlags, SocketType, connect, socket_with};

    let path = value("XDG_RUNTIME_DIR").map(PathBuf::from).unwrap_or_default().join(name);
    let flags = SocketFlags::NONBLOCK | SocketFlags::CLOEXEC;
    let Ok(address) = SocketAddrUnix::new(&path) else { return false };
    match socket_with(AddressFamily::UNIX, SocketType::STREAM, flags, None) {
        Ok(socket) => matches!(connect(&socket, &address), Ok(()) | Err(Errno::AGAIN | Errno::INPROGRESS)),
        Err(_) => true,
    }
}

/// Where winit will look: on Wayland first, in its order.
fn wayland_or_x11() -> (bool, bool) {
    let wayland = value("WAYLAND_DISPLAY").is_some() || value("WAYLAND_SOCKET").is_some();
    (wayland, !wayland && value("DISPLAY").is_some())
}

/// The library without which winit panics as soon as its window is there, and the Debian package that has it.
/// Looked for where winit will look. Without a display nothing is missing: that is told in its own words.
pub(super) fn missing_library() -> Option<(&'static str, &'static str)> {
    let (wayland, x11) = wayland_or_x11();
    if (wayland || x11) && xkbcommon_dl::xkbcommon_option().is_none() {
        Some(("libxkbcommon.so.0", "libxkbcommon0"))
    } else if x11 && xkbcommon_dl::x11::xkbcommon_x11_option().is_none() {
        Some(("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"))
    } else {
        None
    }
}

/// The library without which winit says that there is no display. Looked for only then, because opening them
/// all takes a moment.
pub(super) fn missing_window_library() -> Option<(&'static str, &'static str)> {
    let (_, x11) = wayland_or_x11();
    let is_missing = |library: &&(&'static str, &'static str)| {
        // SAFETY: these are the libraries of X, which winit opens as well; what they do when they are loaded
        // does not depend on anything of this program.
        #[expect(unsafe_code)]
        unsafe { libloading::Library::new(library.0) }.is_err()
    };
    X_LIBRARIES.iter().filter(|_| x11).find(is_missing).copied()
}

/// Starts this program again with this attempt, which is software drawing, and waits for it. A new process,
/// because the driver is chosen once per process. `None` when this is that process already, or it cannot be
/// started.
pub(super) fn run_again(attempt: Attempt) -> Option<Exit> {
    if !attempt.software || std::env::var_os(CHILD).is_some() {
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
    Some(super::exit_of(code))
}

/// Only Windows opens one for a program.
pub(super) fn leave_own_console() {}

/// Whether there is a desktop is found out by opening a window.
pub(super) fn no_session() -> Option<&'static str> {
    None
}

/// The loop of the window ends by itself.
pub(super) fn waker() -> impl Fn() + Send + 'static {
    || ()
}

/// What eframe calls. The end has another shape where OpenGL is not compiled in.
impl eframe::App for App {
    fn logic(&mut self, ctx: &egui::Context, _: &mut eframe::Frame) {
        self.hear(ctx);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _: &mut eframe::Frame) {
        self.show(ui);
    }

    fn on_exit(&mut self, _: Option<&eframe::glow::Context>) {
        self.end();
    }
}
