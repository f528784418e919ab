//! The loop: draw the view, take the person's actions, do what follows from them.

mod background;
mod docking;
mod effects;
mod frame;

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use eframe::egui::gui_zoom::kb_shortcuts;
use eframe::egui::{self, Context, Key, Ui};

use super::message_cache::MessageCache;
use super::phone_drawing::PlayState;
use super::system::{Appearance, Follow};
use super::system_fonts::SystemFonts;
use super::theme::{Direction, Mode, Motion, Theme};
use crate::enroll::StepId;
use crate::enroll::progress::Seconds;
use crate::journey::view::View;
use crate::journey::{Action, Event, Session};
use crate::locale::Language;
use crate::policy::reminding::Deferral;
use crate::preflight::{Environment, Run};
use crate::record::{Saver, StatusFile, Store};
use crate::signin::browser::{Opener, Opening};
use crate::signin::qr::QrMatrix;
use crate::t;

pub use crate::cli::Side;

/// How much larger text gets with one press of a key.
const ZOOM_STEP: f32 = 0.25;

/// How the window ended, for the exit code.
#[derive(Debug, Default)]
pub struct ExitState {
    /// At least one picture was shown.
    pub drawn: AtomicBool,
    /// The window lives but cannot be seen. Set again and again for as long as that is so.
    pub hidden: AtomicBool,
    /// The person reached the end.
    pub finished: AtomicBool,
    /// The person wants to be reminded later.
    pub put_off: OnceLock<Deferral>,
}

/// What the window needs besides the journey.
#[derive(Debug)]
pub struct AppConfig {
    /// Where answers are kept.
    pub store: Store,
    /// Whether answers are kept.
    pub persist: bool,
    /// On a shared computer: minutes without a touch after which everything starts anew.
    pub idle: Option<u32>,
    /// What device management reads.
    pub status: StatusFile,
    /// No network.
    pub offline: bool,
    /// Close after the first picture.
    pub exit_after_first_frame: bool,
    /// Open narrow, at this side of the screen.
    pub dock: Option<Side>,
    /// How it ended.
    pub exit_state: Arc<ExitState>,
    /// Set by a second start: come to the front.
    pub raise_requested: Arc<AtomicBool>,
    /// Tells the time: [`now`], or a moment that stands still for pictures.
    pub clock: fn() -> Seconds,
    /// Where the facts about this computer are read from. `None`: it is not looked at, as for pictures,
    /// which bring findings of their own.
    pub computer: Option<Environment>,
    /// What opens the browser.
    pub opener: Opener,
}

impl AppConfig {
    /// A window that keeps nothing, opens no connection and no browser, and does not look at this computer: for
    /// tests, benches and pictures.
    pub fn in_memory(clock: fn() -> Seconds) -> Self {
        Self {
            store: Store::in_memory(),
            persist: false,
            idle: None,
            status: StatusFile::default(),
            offline: true,
            exit_after_first_frame: false,
            dock: None,
            exit_state: Arc::default(),
            raise_requested: Arc::default(),
            clock,
            computer: None,
            opener: Opener::none(),
        }
    }
}

/// What is shown: pages and steps have names of their own.
type Place = (&'static str, Option<StepId>);

/// The window.
pub struct App {
    session: Session,
    config: AppConfig,
    saver: Option<Saver>,
    view: View,
    say: MessageCache,
    codes: Vec<(String, QrMatrix)>,
    look: Option<(Mode, Direction, Motion, Option<[u8; 3]>)>,
    appearance: Appearance,
    follow: Option<Follow>,
    opening: Option<Opening>,
    /// What the journey knows of it already.
    opening_told: Option<bool>,
    portal: Option<Opening>,
    not_opened: Arc<AtomicBool>,
    run: Option<Run>,
    playing: PlayState,
    played_for: Option<(Place, Language)>,
    docked: Option<Side>,
    in_front: bool,
    system_fonts: bool,
    /// The first page stands in letters of its own; the fonts of the computer come with the next page.
    starting: bool,
    touched: Seconds,
    idle_told: Option<u32>,
    frames: u32,
}

impl App {
    /// A window on a journey.
    pub fn new(session: Session, config: AppConfig) -> Self {
        let saver = config.persist.then(|| Saver::start(config.store.clone()));
        Self {
            view: session.view(),
            say: MessageCache::new(session.words().clone()),
            session,
            config,
            saver,
            codes: Vec::new(),
            look: None,
            appearance: Appearance::default(),
            follow: None,
            opening: None,
            opening_told: None,
            portal: None,
            not_opened: Arc::default(),
            run: None,
            playing: PlayState::default(),
            played_for: None,
            docked: None,
            in_front: false,
            system_fonts: false,
            starting: false,
            touched: 0,
            idle_told: None,
            frames: 0,
        }
    }

    /// The journey.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// One picture. Separate from eframe, so that tests can drive it.
    pub fn show(&mut self, ui: &mut Ui) {
        self.apply_theme(ui.ctx());
        self.name(ui.ctx());
        self.poll_background(ui.ctx());
        self.watch_idle(ui.ctx());
        self.sync_docking(ui.ctx());
        self.zoom(ui.ctx());
        if self.starting && ui.input(somebody_is_there) {
            // The next page will need them.
            SystemFonts::prepare();
        }
        let mut actions = self.draw(ui);
        if ui.input(|input| input.key_pressed(Key::F1)) {
            actions.extend(self.view.help.as_ref().map(|help| help.action.clone()));
        }
        for action in actions {
            self.act(ui.ctx(), action);
        }
        self.schedule_repaint(ui.ctx());
    }

    /// What must not wait until the window can be seen: a second start brings it back. eframe draws nothing while a
    /// window is minimised.
    pub fn hear(&mut self, ctx: &Context) {
        let unseen = ctx.input(|input| input.viewport().minimized == Some(true));
        if unseen {
            self.config.exit_state.hidden.store(true, Ordering::Release);
        }
        if self.config.raise_requested.swap(false, Ordering::AcqRel) {
            self.update(ctx, Event::RaiseRequested);
        }
    }

    /// Follows the system: light and dark, contrast, motion, text size, accent; and the direction of the
    /// language.
    fn apply_theme(&mut self, ctx: &Context) {
        if let Some(appearance) = self.follow.as_ref().and_then(Follow::news) {
            self.appearance = appearance;
            ctx.set_zoom_factor(appearance.text_scale);
        }
        let dark = self.appearance.dark.unwrap_or_else(|| ctx.system_theme() == Some(egui::Theme::Dark));
        let mode = match (self.appearance.high_contrast, dark) {
            (false, false) => Mode::Light,
            (false, true) => Mode::Dark,
            (true, false) => Mode::HighContrastLight,
            (true, true) => Mode::HighContrastDark,
        };
        let motion = if self.appearance.reduced_motion { Motion::Reduced } else { Motion::Full };
        let rtl = self.session.words().language().is_rtl();
        let direction = if rtl { Direction::Rtl } else { Direction::Ltr };
        let accent = self.session.settings().organization.accent.or(self.appearance.accent);
        let look = (mode, direction, motion, accent);
        if self.look != Some(look) {
            self.look = Some(look);
            let accent = accent.map(super::theme::color);
            Theme::new(accent, mode, motion).with_direction(direction).apply(ctx);
        }
    }

    /// Tells assistive software what this window is, and in which language.
    fn name(&self, ctx: &Context) {
        let language = self.session.words().language();
        ctx.accesskit_node_builder(egui::accesskit_root_id(), |node| {
            node.set_label(self.say.text(&t!("app-name")));
            node.set_language(language.tag());
        });
    }

    /// Control with plus, minus or zero: larger text, from 100 to 300 %, and back to what the system asks for.
    fn zoom(&self, ctx: &Context) {
        let pressed = |shortcut| ctx.input_mut(|input| input.consume_shortcut(shortcut));
        let larger = pressed(&kb_shortcuts::ZOOM_IN) || pressed(&kb_shortcuts::ZOOM_IN_SECONDARY);
        let smaller = pressed(&kb_shortcuts::ZOOM_OUT);
        if pressed(&kb_shortcuts::ZOOM_RESET) {
            ctx.set_zoom_factor(self.appearance.text_scale);
        } else if larger || smaller {
            let step = if larger { ZOOM_STEP } else { -ZOOM_STEP };
            ctx.set_zoom_factor((ctx.zoom_factor() + step).clamp(1.0, Appearance::LARGEST));
        }
    }

    /// Looks like this until the system says otherwise.
    #[must_use]
    pub fn with_appearance(mut self, appearance: Appearance) -> Self {
        self.appearance = appearance;
        self
    }

    /// Takes what the shipped fonts lack from those of this computer.
    #[must_use]
    pub fn with_system_fonts(mut self, ctx: &Context) -> Self {
        self.system_fonts = true;
        let language = self.session.words().language();
        self.starting = self.view.is_first_page() && SystemFonts::install_for_first_page(language, ctx);
        if !self.starting {
            SystemFonts::new(language).install(ctx);
        }
        self
    }

    /// Listens to the system's wishes about looks from now on.
    #[must_use]
    pub fn following_the_system(mut self, ctx: &Context) -> Self {
        let ctx = ctx.clone();
        self.follow = Some(Follow::start(move || ctx.request_repaint()));
        self
    }

    /// The person did something. Open to benches, which have no pointer.
    pub fn act(&mut self, ctx: &Context, action: Action) {
        if std::mem::take(&mut self.starting) {
            SystemFonts::new(self.session.words().language()).install(ctx);
        }
        self.update(ctx, Event::Person(action));
        self.view = self.session.view();
        ctx.request_repaint();
    }

    /// Something happened: the journey takes it in, and what follows from it is done. Whoever has no more to
    /// tell makes the view anew.
    fn update(&mut self, ctx: &Context, event: Event) {
        for effect in self.session.update(event, (self.config.clock)()) {
            self.carry_out(ctx, effect);
        }
    }

    /// The window closes: what is still to be saved is saved.
    pub fn end(&mut self) {
        let finished = self.session.is_finished();
        self.config.exit_state.finished.store(finished, Ordering::Release);
        if let Some(saver) = self.saver.take()
            && let Err(trouble) = saver.finish(Duration::from_secs(2))
        {
            log::warn!("the state could not be saved at the end: {trouble}");
        }
        self.config.status.finish(Duration::from_millis(500));
    }
}

/// A pointer that moves, or a key.
fn somebody_is_there(input: &egui::InputState) -> bool {
    let is_key = |event: &egui::Event| matches!(event, egui::Event::Key { .. } | egui::Event::Touch { .. });
    input.pointer.is_moving() || input.events.iter().any(is_key)
}

/// The time, seconds since 1970.
pub fn now() -> Seconds {
    SystemTime::now().duration_since(UNIX_EPOCH).map(|since| since.as_secs()).unwrap_or_default()
}
