//! The narrow window beside the browser.

use eframe::egui::{self, Context, Pos2, Rect, Vec2, ViewportCommand};

use super::App;
use crate::cli::Side;
use crate::journey::Event;
use crate::ui::phone_drawing::PlayState;
use crate::ui::system;
use crate::ui::theme::size;

/// Room for a task bar and a title bar.
const BARS: f32 = 96.0;

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

    /// Makes the window narrow at a side of the screen that it is on, or full size again.
    pub(super) fn dock(&mut self, ctx: &Context, side: Option<Side>) {
        self.docked = side;
        self.update(ctx, Event::Narrow(side.is_some()));
        self.view = self.session.view();
        let Some(side) = side else {
            ctx.send_viewport_cmd(ViewportCommand::InnerSize(size::WINDOW.into()));
            self.in_front = false;
            ctx.send_viewport_cmd(ViewportCommand::WindowLevel(egui::WindowLevel::Normal));
            return;
        };
        let (outer, inner, screen) = ctx.input(|input| {
            let window = input.viewport();
            (window.outer_rect, window.inner_rect, window.monitor_size)
        });
        let frame = outer.zip(inner).map_or(Vec2::ZERO, |(outer, inner)| outer.size() - inner.size());
        let scale = ctx.pixels_per_point();
        let room = outer.and_then(|outer| system::work_area(outer.center() * scale)).map(|area| area / scale);
        // Not every system tells what its bars leave: then a guess, on the first screen.
        let guess = || screen.map(|screen| Rect::from_min_size(Pos2::ZERO, screen - Vec2::new(0.0, BARS)));
        if let Some(room) = room.or_else(guess) {
            let (corner, inner) = beside(side, room, frame);
            ctx.send_viewport_cmd(ViewportCommand::Maximized(false));
            ctx.send_viewport_cmd(ViewportCommand::InnerSize(inner));
            ctx.send_viewport_cmd(ViewportCommand::OuterPosition(corner));
        } else {
            ctx.send_viewport_cmd(ViewportCommand::InnerSize(Vec2::new(size::DOCKED, size::WINDOW[1])));
        }
    }
}

/// Where the corner of the window goes, frame and all, and how large it is inside.
fn beside(side: Side, room: Rect, frame: Vec2) -> (Pos2, Vec2) {
    let inner = Vec2::new(size::DOCKED, (room.height() - frame.y).max(size::SMALLEST[1]));
    let left = match side {
        Side::Left => room.left(),
        Side::Right => (room.right() - inner.x - frame.x).max(room.left()),
    };
    (Pos2::new(left, room.top()), inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frame_and_all_it_stays_on_its_screen_and_clear_of_the_bars() {
        let frame = Vec2::new(16.0, 39.0);
        for room in [
            // One screen with a task bar below; a second one to the left of it, with a bar at its side.
            Rect::from_min_size(Pos2::ZERO, Vec2::new(1400.0, 960.0)),
            Rect::from_min_size(Pos2::new(-1920.0, 64.0), Vec2::new(1858.0, 1080.0)),
        ] {
            for side in [Side::Left, Side::Right] {
                let (corner, inner) = beside(side, room, frame);
                let window = Rect::from_min_size(corner, inner + frame);
                assert!(room.contains_rect(window), "{side:?}: {window} in {room}");
                let touches = if side == Side::Left {
                    window.left() - room.left()
                } else {
                    room.right() - window.right()
                };
                assert!(touches.abs() < 0.5, "{side:?}: {window} in {room}");
            }
        }
    }
}
