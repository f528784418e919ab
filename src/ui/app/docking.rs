//! The narrow window beside the browser.

use eframe::egui::{self, Context, ViewportCommand};

use super::App;
use crate::cli::Side;
use crate::journey::Event;
use crate::ui::phone_drawing::PlayState;
use crate::ui::theme::size;

impl App {
    /// Starts the drawing anew on every step, and opens narrow where that is wanted.
    pub(super) fn sync_docking(&mut self, ctx: &Context) {
        let here = ((self.view.id, self.view.step), self.session.words().language());
        if self.played_for != Some(here) {
            self.played_for = Some(here);
            self.playing = PlayState::default();
        }
        if self.frames == 0
            && let Some(side) = self.config.dock
        {
            self.dock(ctx, Some(side));
        }
    }

    /// Makes the window narrow at a side of the screen, or full size again.
    pub(super) fn dock(&mut self, ctx: &Context, side: Option<Side>) {
        let screen = ctx.input(|input| input.viewport().monitor_size);
        self.docked = side;
        self.update(ctx, Event::Narrow(side.is_some()));
        self.view = self.session.view();
        match (side, screen) {
            (None, _) => {
                ctx.send_viewport_cmd(ViewportCommand::InnerSize(size::WINDOW.into()));
                self.in_front = false;
                ctx.send_viewport_cmd(ViewportCommand::WindowLevel(egui::WindowLevel::Normal));
            }
            (Some(side), Some(screen)) => {
                // Room for a task bar and a title bar.
                let height = (screen.y - 96.0).max(size::SMALLEST[1]);
                let left = if side == Side::Left { 0.0 } else { (screen.x - size::DOCKED).max(0.0) };
                ctx.send_viewport_cmd(ViewportCommand::Maximized(false));
                ctx.send_viewport_cmd(ViewportCommand::InnerSize(egui::vec2(size::DOCKED, height)));
                ctx.send_viewport_cmd(ViewportCommand::OuterPosition(egui::pos2(left, 0.0)));
            }
            (Some(_), None) => {
                ctx.send_viewport_cmd(ViewportCommand::InnerSize(egui::vec2(size::DOCKED, size::WINDOW[1])));
            }
        }
    }
}
