//! macOS: Metal, which every supported Mac has.

use eframe::egui;

use super::{App, Attempt};
use crate::cli::Exit;

pub(super) const ORDER: &[Attempt] =
    &[Attempt { name: "wgpu", renderer: eframe::Renderer::Wgpu, software: false }];

/// There is nothing else to try.
pub(super) fn run_again(_: Attempt) -> Option<Exit> {
    None
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

/// Everything that a window needs is part of macOS.
pub(super) fn missing_library() -> Option<(&'static str, &'static str)> {
    None
}

/// The same for what is told as a missing display.
pub(super) fn missing_window_library() -> Option<(&'static str, &'static str)> {
    None
}

/// No setting keeps a window from opening.
pub(super) fn mend_environment() {}

/// What eframe calls. The end has another shape where OpenGL is compiled in.
impl eframe::App for App {
    fn logic(&mut self, ctx: &egui::Context, _: &mut eframe::Frame) {
        self.hear(ctx);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _: &mut eframe::Frame) {
        self.show(ui);
    }

    fn on_exit(&mut self) {
        self.end();
    }
}
