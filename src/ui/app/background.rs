//! What happens beside the window: checks, the browser, the disk, a second start.

use std::sync::atomic::Ordering;
use std::time::Duration;

use eframe::egui::{Context, ViewportCommand};

use super::App;
use super::effects::note_for;
use crate::enroll::progress;
use crate::journey::Action;
use crate::preflight::{self, Needs, Targets};
use crate::record::Saver;
use crate::signin::browser::{self, Opening};
use crate::t;

impl App {
    /// Looks at this computer once the page that shows it is there. What was found stays for as long as the
    /// route and the phone stay: the run keeps it true by itself.
    pub(super) fn look_at_computer(&mut self, ctx: &Context) -> bool {
        let Some(surroundings) = &self.fittings.computer else { return false };
        let Some(plan) = self.session.plan() else { return false };
        let wanted = (plan.route, self.session.phone().map(|phone| phone.platform));
        if self.session.position().page != progress::Page::Ready || self.checked_for == Some(wanted) {
            return false;
        }
        let (route, phone) = wanted;
        let needs = Needs { route: Some(route), phone, offline: self.fittings.offline, ..Needs::default() };
        let targets = Targets { surroundings: surroundings.clone(), ..self.targets() };
        let ctx = ctx.clone();
        self.run = Some(preflight::start(&needs, &targets, move || ctx.request_repaint()));
        self.checked_for = Some(wanted);
        true
    }

    /// What happened since the last picture: checks, the browser, the disk, a second start.
    pub(super) fn news(&mut self, ctx: &Context) {
        let mut changed = self.look_at_computer(ctx);
        if let Some(run) = &mut self.run {
            for finding in run.poll() {
                self.session.found(finding);
                changed = true;
            }
            // A check may have started anew by itself.
            changed |= self.session.set_checking(run.pending());
        }
        if let Some(opening) = &mut self.opening {
            let opened = match opening.poll() {
                browser::Progress::Opening => None,
                browser::Progress::Opened | browser::Progress::OpenedLate => Some(true),
                browser::Progress::NotOpened(_) => Some(false),
            };
            if let Some(opened) = opened {
                let before = self.session.saved();
                self.session.apply(Action::Opened(opened), (self.fittings.clock)());
                changed |= self.session.saved() != before || opening.time_left().is_none();
                if opened {
                    self.opening = None;
                }
            }
        }
        match self.portal.as_mut().map(Opening::poll) {
            None | Some(browser::Progress::Opening) => {}
            Some(browser::Progress::NotOpened(_)) => {
                self.portal = None;
                self.not_opened.store(true, Ordering::Release);
            }
            Some(_) => self.portal = None,
        }
        if self.not_opened.swap(false, Ordering::AcqRel) {
            self.session.note(t!("note-not-opened"));
            changed = true;
        }
        if let Some(Err(trouble)) = self.saver.as_ref().and_then(Saver::news) {
            log::warn!("the state cannot be saved: {trouble}");
            self.session.note(note_for(&trouble));
            changed = true;
        }
        if self.fittings.show_yourself.swap(false, Ordering::AcqRel) {
            log::info!("asked to come to the front");
            ctx.send_viewport_cmd(ViewportCommand::Minimized(false));
            ctx.send_viewport_cmd(ViewportCommand::Focus);
        }
        if changed {
            self.view = self.session.view();
        }
    }

    /// Asks to be drawn again when time alone changes something, and never otherwise.
    pub(super) fn wake_in_time(&mut self, ctx: &Context) {
        if let Some(left) = self.opening.as_ref().and_then(Opening::time_left) {
            ctx.request_repaint_after(left + Duration::from_millis(20));
        }
        self.frames = self.frames.saturating_add(1);
        if self.frames == 1 {
            log::info!("first picture");
            self.fittings.ending.drawn.store(true, Ordering::Release);
            if self.fittings.exit_after_first_frame {
                ctx.send_viewport_cmd(ViewportCommand::Close);
            }
        }
    }
}
