//! What happens beside the window, turned into events: checks, the browser, the disk, a second start.

use std::sync::atomic::Ordering;
use std::time::Duration;

use eframe::egui::{Context, ViewportCommand};

use super::App;
use crate::enroll::progress::Position;
use crate::journey::Event;
use crate::policy::idle::{Idle, idle};
use crate::record::Saver;
use crate::signin::browser::{OpenState, Opening};

impl App {
    /// What has happened since the last picture.
    pub(super) fn poll_background(&mut self, ctx: &Context) {
        let mut events = Vec::new();
        if self.frames == 0 {
            events.push(Event::Started);
        }
        if let Some(run) = &mut self.run {
            events.extend(run.poll().into_iter().map(Event::Found));
            // A check may have started anew by itself.
            let running = run.pending();
            if running != self.session.checking() || !events.is_empty() {
                events.push(Event::Checking(running));
            }
        }
        if let Some(opening) = &mut self.opening {
            let opened = match opening.poll() {
                OpenState::Opening => None,
                OpenState::Opened | OpenState::OpenedLate => Some(true),
                OpenState::NotOpened(_) => Some(false),
            };
            if opened.is_some() && opened != self.opening_told {
                events.extend(opened.map(Event::BrowserOpened));
                self.opening_told = opened;
            }
            if opened == Some(true) {
                self.opening = None;
            }
        }
        match self.portal.as_mut().map(Opening::poll) {
            None | Some(OpenState::Opening) => {}
            Some(OpenState::NotOpened(_)) => {
                self.portal = None;
                events.push(Event::NotOpened);
            }
            Some(_) => self.portal = None,
        }
        if self.not_opened.swap(false, Ordering::AcqRel) {
            events.push(Event::NotOpened);
        }
        if let Some(Err(why)) = self.saver.as_ref().and_then(Saver::news) {
            events.push(Event::SaveFailed(why));
        }
        if events.is_empty() {
            return;
        }
        for event in events {
            self.update(ctx, event);
        }
        // The picture that is about to be drawn shows it.
        self.view = self.session.view();
    }

    /// On a shared computer: counts down when nobody touches it, and then begins anew.
    pub(super) fn watch_idle(&mut self, ctx: &Context) {
        let Some(minutes) = self.config.idle else { return };
        let now = (self.config.clock)();
        if self.touched == 0 || ctx.input(|input| !input.events.is_empty()) {
            self.touched = now;
        }
        // At the beginning nothing of anybody is there.
        if self.session.position() == Position::default() && self.session.saved().language.is_none() {
            self.touched = now;
            return;
        }
        let (left, again) = match idle(minutes, self.touched, now) {
            Idle::Not(seconds) => (None, seconds),
            Idle::Soon(seconds) => (Some(seconds), 1),
            Idle::Over => {
                log::info!("nobody is there any more");
                self.idle_told = None;
                self.update(ctx, Event::LeftAlone);
                self.view = self.session.view();
                return ctx.request_repaint();
            }
        };
        if left != self.idle_told {
            self.idle_told = left;
            self.update(ctx, Event::Idle(left));
            self.view = self.session.view();
        }
        ctx.request_repaint_after(Duration::from_secs(again));
    }

    /// Asks to be drawn again when time alone changes something, and never otherwise.
    pub(super) fn schedule_repaint(&mut self, ctx: &Context) {
        if let Some(left) = self.opening.as_ref().and_then(Opening::time_left) {
            ctx.request_repaint_after(left + Duration::from_millis(20));
        }
        self.frames = self.frames.saturating_add(1);
        if self.frames == 1 {
            log::info!("first picture");
            self.config.exit_state.drawn.store(true, Ordering::Release);
            if self.config.exit_after_first_frame {
                ctx.send_viewport_cmd(ViewportCommand::Close);
            }
        }
    }
}
