//! Windows: Direct3D 12 first, which reaches WARP without a GPU and so runs over Remote Desktop and in
//! virtual machines; then OpenGL.

#![expect(unsafe_code, reason = "calls of the system")]

use std::process::Command;

use eframe::egui;
use windows::Win32::Foundation::{HANDLE, LPARAM, WPARAM};
use windows::Win32::System::Console::{FreeConsole, GetConsoleProcessList};
use windows::Win32::System::RemoteDesktop::ProcessIdToSessionId;
use windows::Win32::System::StationsAndDesktops::{
    GetProcessWindowStation, GetUserObjectInformationW, UOI_FLAGS, USEROBJECTFLAGS,
};
use windows::Win32::System::Threading::GetCurrentThreadId;
use windows::Win32::UI::WindowsAndMessaging::{PostThreadMessageW, WM_NULL};

use super::{App, Attempt};
use crate::cli::Exit;

pub(super) const ORDER: &[Attempt] = &[
    Attempt { name: "wgpu", renderer: eframe::Renderer::Wgpu, software: false },
    Attempt { name: "glow", renderer: eframe::Renderer::Glow, software: false },
];

/// Starts this program again with this attempt alone, and waits for it: the thread of the window is stuck in a
/// driver. `None` when it cannot be started.
pub(super) fn run_again(attempt: Attempt) -> Option<Exit> {
    let program = std::env::current_exe().ok()?;
    let mut command = Command::new(program);
    command.args(std::env::args_os().skip(1)).args(["--renderer", attempt.name]);
    log::info!("trying {} in a new process", attempt.name);
    let code = command.status().inspect_err(|why| log::error!("cannot start again: {why}")).ok()?.code()?;
    Some(super::exit_of(code))
}

/// Somebody double-clicked the program for the console: Windows has opened one for it alone, which would stay behind
/// the window.
pub(super) fn leave_own_console() {
    // SAFETY: the call writes at most two numbers to the place it is given, which has room for two.
    if unsafe { GetConsoleProcessList(&mut [0; 2]) } == 1 {
        // SAFETY: takes nothing; nobody else uses this console.
        let _ = unsafe { FreeConsole() };
    }
}

/// `WSF_VISIBLE` of winuser.h: the window station has a screen.
const WSF_VISIBLE: u32 = 1;

/// Why nobody would ever see a window: services and what device management runs as SYSTEM have a session without a
/// screen, where a window opens and waits for ever.
pub(super) fn no_session() -> Option<&'static str> {
    let mut session = u32::MAX;
    // SAFETY: the call writes one number to the place it is given, which outlives it.
    let known = unsafe { ProcessIdToSessionId(std::process::id(), &raw mut session) }.is_ok();
    if known && session == 0 {
        return Some("session 0, where services run");
    }
    // SAFETY: takes nothing; what it returns is not to be closed.
    let station = unsafe { GetProcessWindowStation() }.ok()?;
    let mut flags = USEROBJECTFLAGS::default();
    let size = u32::try_from(size_of::<USEROBJECTFLAGS>()).ok()?;
    // SAFETY: the structure has the size that is passed on and outlives the call.
    let told = unsafe {
        GetUserObjectInformationW(HANDLE(station.0), UOI_FLAGS, Some((&raw mut flags).cast()), size, None)
    };
    (told.is_ok() && flags.dwFlags & WSF_VISIBLE == 0).then_some("a window station without a screen")
}

/// winit 0.30 waits for a message of the system although it was told to end, when a window or a renderer could not
/// be made. Any message will do.
pub(super) fn waker() -> impl Fn() + Send + 'static {
    // SAFETY: takes nothing and returns a number.
    let window_thread = unsafe { GetCurrentThreadId() };
    move || {
        // SAFETY: numbers only. A refusal means that the thread has no queue yet.
        let _ = unsafe { PostThreadMessageW(window_thread, WM_NULL, WPARAM(0), LPARAM(0)) };
    }
}

/// Everything that a window needs is part of Windows.
pub(super) fn missing_library() -> Option<(&'static str, &'static str)> {
    None
}

/// The same for what is told as a missing display.
pub(super) fn missing_window_library() -> Option<(&'static str, &'static str)> {
    None
}

/// No setting keeps a window from opening.
pub(super) fn mend_environment() {}

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
