//! What the journey asks of the window: disk, browser, clipboard, checks.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use eframe::egui::{Context, ViewportCommand};

use super::{App, Side};
use crate::enroll::progress::Seconds;
use crate::journey::addresses::targets;
use crate::journey::event::ChecksFor;
use crate::journey::{Effect, Event};
use crate::preflight::{self, Environment, Needs, Targets};
use crate::record::Saver;
use crate::record::status::Report;
use crate::signin::browser::{self, OpenError, Opening, Patience};
use crate::ui::message_cache::MessageCache;
use crate::ui::system_fonts::SystemFonts;

impl App {
    pub(super) fn carry_out(&mut self, ctx: &Context, effect: Effect) {
        match effect {
            Effect::Save(saved) => {
                let now = (self.config.clock)();
                if let Some(Err(why)) = self.saver.as_ref().map(|saver| saver.save(now, &*saved)) {
                    self.update(ctx, Event::SaveFailed(why));
                }
                self.tell_status(now);
            }
            Effect::Erase => {
                self.erase(ctx);
                self.tell_status((self.config.clock)());
            }
            Effect::StartChecks(purpose) => self.start_checks(ctx, purpose),
            Effect::Recheck(ids) => {
                if let Some(run) = &mut self.run {
                    run.again(&ids);
                    let running = run.pending();
                    self.update(ctx, Event::Checking(running));
                }
            }
            Effect::TurnBluetoothOn => {
                if let Some(run) = &mut self.run {
                    run.turn_bluetooth_on();
                }
            }
            Effect::OpenSettings(page) => {
                self.spawn_fix(ctx, move |computer| preflight::open_settings(computer, page));
            }
            Effect::OpenPortal(host) => {
                let wake = wake(ctx);
                match browser::open_portal(&self.config.opener, &host, Patience::default(), wake) {
                    Ok(opening) => self.portal = Some(opening),
                    Err(why) => {
                        log::warn!("the browser cannot be opened: {why}");
                        self.update(ctx, Event::NotOpened);
                    }
                }
            }
            Effect::OpenBrowser(address) => {
                let opening = browser::open(&self.config.opener, &address, Patience::default(), wake(ctx));
                self.opening_page(ctx, opening);
            }
            Effect::OpenWith(browser, address) => {
                if let Ok(url) = address.as_str().parse() {
                    self.spawn_fix(ctx, move |computer| preflight::open_with(computer, &browser, &url));
                }
            }
            Effect::Copy(text) => ctx.copy_text(text),
            Effect::StepAside => {
                let side = if self.session.words().language().is_rtl() { Side::Left } else { Side::Right };
                self.dock(ctx, Some(side));
            }
            Effect::LanguageChanged => {
                self.say = MessageCache::new(self.session.words().clone());
                self.look = None;
                if self.system_fonts {
                    SystemFonts::new(self.session.words().language()).install(ctx);
                }
            }
            Effect::Raise => {
                log::info!("asked to come to the front");
                ctx.send_viewport_cmd(ViewportCommand::Minimized(false));
                ctx.send_viewport_cmd(ViewportCommand::Focus);
            }
            Effect::PutOff(deferral) => {
                let _ = self.config.exit_state.put_off.set(deferral);
                ctx.send_viewport_cmd(ViewportCommand::Close);
            }
            Effect::Quit => ctx.send_viewport_cmd(ViewportCommand::Close),
        }
    }

    /// What device management may know goes the way of the answers.
    fn tell_status(&mut self, now: Seconds) {
        let status = self.session.status(Some(now));
        self.config.status.tell(Report::of(Some(&status), &self.session.settings().behaviour));
    }

    fn erase(&mut self, ctx: &Context) {
        // A save that is still on its way must not bring the old answers back.
        if let Some(saver) = self.saver.take() {
            if let Err(why) = saver.finish(Duration::from_millis(500)) {
                log::warn!("the last save did not end: {why}");
            }
            self.saver = Some(Saver::start(self.config.store.clone()));
        }
        if self.config.persist
            && let Err(why) = self.config.store.erase()
        {
            self.update(ctx, Event::SaveFailed(why));
        }
    }

    fn start_checks(&mut self, ctx: &Context, purpose: ChecksFor) {
        let Some(computer) = &self.config.computer else { return };
        if purpose.checks.is_empty() {
            self.run = None;
            return self.update(ctx, Event::Checking(Vec::new()));
        }
        let needs = Needs {
            route: Some(purpose.route),
            phone: purpose.phone,
            offline: self.config.offline,
            only: purpose.checks,
            ..Needs::default()
        };
        let hosts = targets(self.session.catalog(), self.session.rules().cloud);
        let targets = Targets { environment: computer.clone(), ..hosts };
        let run = preflight::start(&needs, &targets, wake(ctx));
        let running = run.pending();
        self.run = Some(run);
        self.update(ctx, Event::Checking(running));
    }

    fn opening_page(&mut self, ctx: &Context, opening: Result<Opening, OpenError>) {
        self.opening_told = None;
        match opening {
            Ok(opening) => self.opening = Some(opening),
            Err(why) => {
                log::warn!("the browser cannot be opened: {why}");
                self.update(ctx, Event::BrowserOpened(false));
            }
        }
    }

    /// Does something that may look around on the disk and start programs, away from the window's thread.
    fn spawn_fix<E: std::fmt::Display>(
        &self,
        ctx: &Context,
        work: impl FnOnce(&Environment) -> Result<(), E> + Send + 'static,
    ) {
        let Some(computer) = self.config.computer.clone() else {
            self.not_opened.store(true, Ordering::Release);
            return;
        };
        let (wake, failed): (_, Arc<AtomicBool>) = (wake(ctx), self.not_opened.clone());
        let told = move || {
            if let Err(why) = work(&computer) {
                log::warn!("{why}");
                failed.store(true, Ordering::Release);
                wake();
            }
        };
        if let Err(why) = std::thread::Builder::new().name("fix".to_owned()).spawn(told) {
            log::warn!("no thread could be started: {why}");
            self.not_opened.store(true, Ordering::Release);
        }
    }
}

/// Has the window look for news, from any thread.
fn wake(ctx: &Context) -> impl Fn() + Send + Sync + 'static {
    let ctx = ctx.clone();
    move || ctx.request_repaint()
}
