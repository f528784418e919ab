//! Which screen is on show, and how far its little story has come.

use std::time::Duration;

use egui::Ui;

use crate::ui::theme::{Motion, Theme, time};

/// Where the drawing is. Keep one for each drawing, between frames.
#[derive(Clone, Debug)]
pub struct PlayState {
    frame: usize,
    playing: bool,
    /// When the screen came up, in seconds of egui's clock; none when it has not been drawn yet.
    since: Option<f64>,
    /// The screen came up in one go, without sliding in.
    at_once: bool,
}

impl Default for PlayState {
    fn default() -> Self {
        Self { frame: 0, playing: true, since: None, at_once: true }
    }
}

/// What to paint in this frame.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Moment {
    /// Index of the screen.
    pub frame: usize,
    /// How far it has come in, 0 to 1.
    pub enter: f32,
    /// How far the tap is, 0 to 1; none when the mark stands still.
    pub tap: Option<f32>,
    /// How far the tapped switch has turned, 0 to 1.
    pub switch: f32,
}

impl PlayState {
    /// A drawing that waits for the person to press play.
    pub fn paused() -> Self {
        Self { playing: false, ..Self::default() }
    }

    /// Whether it plays by itself.
    pub fn is_playing(&self) -> bool {
        self.playing
    }

    /// From the first screen again.
    pub fn restart(&mut self) {
        *self = Self::default();
    }

    /// Stops, or goes on; from the start when it had come to the end.
    pub fn toggle(&mut self, frames: usize) {
        if self.playing {
            self.playing = false;
        } else if self.frame + 1 >= frames {
            self.restart();
        } else {
            self.playing = true;
            self.since = None;
            self.at_once = true;
        }
    }

    /// Stops and shows the next screen, after the last one the first.
    pub fn step(&mut self, frames: usize) {
        self.playing = false;
        self.frame = if frames == 0 { 0 } else { (self.frame + 1) % frames };
        self.since = None;
        self.at_once = false;
    }

    /// Moves on, asks for the next repaint when there will be something new, and says what to paint.
    pub(super) fn advance(&mut self, ui: &Ui, theme: &Theme, frames: usize, visible: bool) -> Moment {
        let now = ui.input(|input| input.time);
        let (moment, wait) = self.moment(now, theme.motion, frames, visible);
        match wait {
            Some(Duration::ZERO) => ui.ctx().request_repaint(),
            Some(wait) => ui.ctx().request_repaint_after(wait),
            None => {}
        }
        moment
    }

    /// What to paint at a time, and after which wait there is something new to paint.
    fn moment(
        &mut self,
        now: f64,
        motion: Motion,
        frames: usize,
        visible: bool,
    ) -> (Moment, Option<Duration>) {
        self.frame = self.frame.min(frames.saturating_sub(1));
        let still = Moment { frame: self.frame, enter: 1.0, tap: None, switch: 1.0 };
        if motion == Motion::Reduced || frames < 2 {
            self.playing = false;
            return (still, None);
        }
        if !visible {
            // Starts again when it comes into sight.
            self.since = None;
            self.at_once = true;
            return (still, None);
        }

        let [enter, read, tap, hold] =
            [time::PHONE_ENTER, time::PHONE_READ, time::PHONE_TAP, time::PHONE_HOLD]
                .map(|part| part.as_secs_f64());
        let mut elapsed = now - *self.since.get_or_insert(now);
        if self.playing && elapsed >= enter + read + tap + hold {
            if self.frame + 1 >= frames {
                self.playing = false;
            } else {
                self.frame += 1;
                self.since = Some(now);
                self.at_once = false;
                elapsed = 0.0;
            }
        }

        let come_in = if self.at_once { 1.0 } else { (elapsed / enter).clamp(0.0, 1.0) };
        let entering = come_in < 1.0;
        if !self.playing {
            let moment = Moment { frame: self.frame, enter: ease(come_in), ..still };
            return (moment, entering.then_some(Duration::ZERO));
        }
        let tapping = ((elapsed - enter - read) / tap).clamp(0.0, 1.0);
        let moment = Moment {
            frame: self.frame,
            enter: ease(come_in),
            tap: Some(tapping as f32),
            switch: ease(((tapping - 0.45) / 0.35).clamp(0.0, 1.0)),
        };
        let wait = if entering || (tapping > 0.0 && tapping < 1.0) {
            0.0
        } else if tapping <= 0.0 {
            enter + read - elapsed
        } else {
            enter + read + tap + hold - elapsed
        };
        (moment, Some(Duration::from_secs_f64(wait.max(0.0))))
    }
}

fn ease(part: f64) -> f32 {
    (1.0 - (1.0 - part).powi(3)) as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_plays_every_screen_once_and_then_asks_for_nothing() {
        let mut state = PlayState::default();
        let mut now = 0.0;
        let mut seen = Vec::new();
        loop {
            let (moment, wait) = state.moment(now, Motion::Full, 3, true);
            if seen.last() != Some(&moment.frame) {
                seen.push(moment.frame);
            }
            let Some(wait) = wait else { break };
            now += wait.as_secs_f64().max(0.016);
            assert!(now < 30.0, "it never comes to rest");
        }
        assert_eq!(seen, [0, 1, 2]);
        assert!(!state.is_playing());
    }

    #[test]
    fn reading_a_screen_costs_one_repaint() {
        let mut state = PlayState::default();
        let (_, wait) = state.moment(0.0, Motion::Full, 2, true);
        assert!(wait.is_some_and(|wait| wait > Duration::from_secs(1)), "{wait:?}");
    }

    #[test]
    fn out_of_sight_or_paused_it_asks_for_no_repaints() {
        let mut state = PlayState::default();
        assert_eq!(state.moment(5.0, Motion::Full, 3, false).1, None);
        let mut state = PlayState::paused();
        assert_eq!(state.moment(5.0, Motion::Full, 3, true).1, None);
    }

    #[test]
    fn reduced_motion_shows_the_end_of_the_first_screen() {
        let mut state = PlayState::default();
        let (moment, wait) = state.moment(5.0, Motion::Reduced, 3, true);
        assert_eq!(moment, Moment { frame: 0, enter: 1.0, tap: None, switch: 1.0 });
        assert_eq!(wait, None);
    }

    #[test]
    fn stepping_stops_and_comes_round() {
        let mut state = PlayState::default();
        state.step(2);
        assert_eq!((state.frame, state.is_playing()), (1, false));
        state.step(2);
        assert_eq!(state.frame, 0);
    }

    #[test]
    fn play_after_the_end_starts_from_the_first_screen() {
        let mut state = PlayState::paused();
        state.step(2);
        state.toggle(2);
        assert_eq!((state.frame, state.is_playing()), (0, true));
    }
}
