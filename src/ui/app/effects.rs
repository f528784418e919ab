//! What the journey asks of the window: disk, browser, clipboard, checks.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use eframe::egui::{Context, ViewportCommand};

use super::App;
use crate::journey::{Action, Effect};
use crate::preflight::{self, FixAction, Targets};
use crate::record::Saver;
use crate::record::store::SaveTrouble;
use crate::signin::browser::{self, Patience};
use crate::t;
use crate::ui::say::Say;
use crate::ui::system_fonts::SystemFonts;

impl App {
    pub(super) fn effect(&mut self, ctx: &Context, effect: Effect) {
        match effect {
            Effect::Save => {
                if let Some(saver) = &self.saver {
                    let _ = saver.save((self.fittings.clock)(), &self.session.saved());
                }
            }
            Effect::Erase => {
                // A save that is still on its way must not bring the old answers back.
                if let Some(saver) = self.saver.take() {
                    let _ = saver.finish(Duration::from_millis(500));
                    self.saver = Some(Saver::start(self.fittings.store.clone()));
                }
                if self.fittings.keeps
                    && let Err(trouble) = self.fittings.store.erase()
                {
                    log::warn!("the state cannot be erased: {trouble}");
                    self.session.note(note_for(&trouble));
                }
            }
            Effect::OpenBrowser(address) => {
                let ctx = ctx.clone();
                match browser::open(&address, Patience::default(), move || ctx.request_repaint()) {
                    Ok(opening) => self.opening = Some(opening),
                    Err(why) => {
                        log::warn!("the browser cannot be opened: {why}");
                        self.session.apply(Action::Opened(false), (self.fittings.clock)());
                    }
                }
            }
            Effect::Copy(text) => ctx.copy_text(text),
            Effect::Check(ids) => self.check(&ids),
            Effect::Fix(fix) => self.fix(ctx, &fix),
            Effect::LanguageChanged => {
                self.say = Say::new(self.session.words().clone());
                self.look = None;
                if self.system_fonts {
                    SystemFonts::new(self.session.words().language()).install(ctx);
                }
            }
            Effect::Quit => ctx.send_viewport_cmd(ViewportCommand::Close),
        }
    }

    /// Has the run look again.
    pub(super) fn check(&mut self, ids: &[preflight::CheckId]) {
        if let Some(run) = &mut self.run {
            run.again(ids);
            self.session.set_checking(run.pending());
        }
    }

    /// The hosts that the checks talk to.
    pub(super) fn targets(&self) -> Targets {
        crate::journey::addresses::targets(self.session.catalog(), self.session.rules().cloud)
    }

    pub(super) fn fix(&mut self, ctx: &Context, fix: &FixAction) {
        match fix {
            FixAction::TurnBluetoothOn => {
                if let Some(run) = &mut self.run {
                    run.turn_bluetooth_on();
                }
            }
            FixAction::OpenSettings(page) => {
                let page = *page;
                aside(ctx, &self.not_opened, move || preflight::open_settings(page));
            }
            FixAction::OpenPortal => {
                // Not the page that the journey waits for, so it does not count as that.
                if let Some(host) = self.targets().sign_in.first() {
                    let ctx = ctx.clone();
                    match browser::open_portal(&host.name, Patience::default(), move || ctx.request_repaint())
                    {
                        Ok(opening) => self.portal = Some(opening),
                        Err(why) => {
                            log::warn!("the browser cannot be opened: {why}");
                            self.not_opened.store(true, Ordering::Release);
                        }
                    }
                }
            }
            FixAction::UseBrowser(id) => {
                let address = self.session.security_info().and_then(|address| address.as_str().parse().ok());
                if let Some(address) = address {
                    let id = id.clone();
                    aside(ctx, &self.not_opened, move || preflight::open_with(&id, &address));
                }
            }
            FixAction::CopyForIt | FixAction::None => {}
        }
    }
}

/// Does something that may look around on the disk and start programs, away from the window's thread.
/// `failed` is set when it did not work.
fn aside<E: std::fmt::Display>(
    ctx: &Context,
    failed: &Arc<AtomicBool>,
    work: impl FnOnce() -> Result<(), E> + Send + 'static,
) {
    let (ctx, failed) = (ctx.clone(), failed.clone());
    let told = move || {
        if let Err(why) = work() {
            log::warn!("{why}");
            failed.store(true, Ordering::Release);
            ctx.request_repaint();
        }
    };
    if let Err(why) = std::thread::Builder::new().name("fix".to_owned()).spawn(told) {
        log::warn!("no thread could be started: {why}");
    }
}

/// What to tell the person about a state that cannot be written.
pub(super) fn note_for(trouble: &SaveTrouble) -> crate::locale::Msg {
    if let SaveTrouble::Full { .. } = trouble { t!("note-disk-full") } else { t!("note-not-saved") }
}
