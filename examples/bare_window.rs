//! The floor that the program is measured against: an empty window with the same renderer, the same
//! eframe features and the same size, with nothing of ours in it but that size. What
//! `cargo bench --bench startup` finds here is the price of a window; the rest is what the program adds.
//!
//! `--exit-after first-frame` closes it after the first picture, like the program does.

use eframe::egui::{CentralPanel, IconData, Ui, ViewportBuilder, ViewportCommand};
use passkey_companion::ui::theme::size;

struct Bare {
    exit_after_first_frame: bool,
}

impl eframe::App for Bare {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        CentralPanel::default().show(ui, |_| {});
        if self.exit_after_first_frame {
            ui.ctx().send_viewport_cmd(ViewportCommand::Close);
        }
    }
}

fn main() -> eframe::Result {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let exit_after_first_frame = arguments == ["--exit-after", "first-frame"];
    // Without this, eframe would decode and hand over an icon of its own.
    let no_icon = IconData::default();
    let viewport = ViewportBuilder::default()
        .with_title("bare window")
        .with_inner_size(size::WINDOW)
        .with_min_inner_size(size::SMALLEST)
        .with_icon(no_icon);
    // The default renderer is the first that the program tries on every system: glow on Linux, wgpu elsewhere.
    let options = eframe::NativeOptions { viewport, ..Default::default() };
    eframe::run_native(
        "bare window",
        options,
        Box::new(move |_| Ok(Box::new(Bare { exit_after_first_frame }))),
    )
}
