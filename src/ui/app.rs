//! The loop: draw the view, take the person's actions, do what follows from them.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use eframe::egui::gui_zoom::kb_shortcuts;
use eframe::egui::{self, Context, Key, Ui, ViewportCommand};

use super::blocks::{Drawing, icon_of};
use super::phone_drawing::{self, PlayState};
use super::say::Say;
use super::system::{Appearance, Follow};
use super::system_fonts::SystemFonts;
use super::text::Text;
use super::theme::{Direction, Mode, Motion, Theme, size};
use super::widgets::icon::Icon;
use super::widgets::page::Page;
use super::widgets::rail::{Rail, RailStep, StepState};
use super::widgets::{button, layout};
use crate::enroll::Route;
use crate::enroll::phone::Platform;
use crate::enroll::progress::{self, Seconds};
use crate::journey::view::{Block, Symbol, View};
use crate::journey::{Action, Effect, Session};
use crate::preflight::{self, FixAction, Needs, Run, Surroundings, Targets};
use crate::record::store::SaveTrouble;
use crate::record::{Saver, Store};
use crate::signin::browser::{self, Opening, Patience};
use crate::signin::qr::QrMatrix;
use crate::t;

/// How much larger text gets with one press of a key.
const ZOOM_STEP: f32 = 0.25;

/// How the window ended, for the exit code.
#[derive(Debug, Default)]
pub struct Ending {
    /// At least one picture was shown.
    pub drawn: AtomicBool,
    /// The person reached the end.
    pub finished: AtomicBool,
}

/// What the window needs besides the journey.
#[derive(Debug)]
pub struct Fittings {
    /// Where answers are kept.
    pub store: Store,
    /// Whether answers are kept.
    pub keeps: bool,
    /// No network.
    pub offline: bool,
    /// Close after the first picture.
    pub exit_after_first_frame: bool,
    /// Open narrow, at this side of the screen.
    pub dock: Option<Side>,
    /// How it ended.
    pub ending: Arc<Ending>,
    /// Set by a second start: come to the front.
    pub show_yourself: Arc<AtomicBool>,
    /// Tells the time: [`now`], or a moment that stands still for pictures.
    pub clock: fn() -> Seconds,
    /// Where the facts about this computer are read from. `None`: it is not looked at, as for pictures,
    /// which bring findings of their own.
    pub computer: Option<Surroundings>,
}

impl Fittings {
    /// A window that keeps nothing, opens no connection and does not look at this computer: for tests, benches
    /// and pictures.
    pub fn in_memory(clock: fn() -> Seconds) -> Self {
        Self {
            store: Store::in_memory(),
            keeps: false,
            offline: true,
            exit_after_first_frame: false,
            dock: None,
            ending: Arc::default(),
            show_yourself: Arc::default(),
            clock,
            computer: None,
        }
    }
}

/// The window.
pub struct App {
    session: Session,
    fittings: Fittings,
    saver: Option<Saver>,
    view: View,
    say: Say,
    codes: Vec<(String, QrMatrix)>,
    look: Option<(Mode, Direction, Motion, Option<[u8; 3]>)>,
    appearance: Appearance,
    follow: Option<Follow>,
    opening: Option<Opening>,
    portal: Option<Opening>,
    not_opened: Arc<AtomicBool>,
    run: Option<Run>,
    /// What the run looks for: another route or another phone needs another run.
    checked_for: Option<(Route, Option<Platform>)>,
    reveal: bool,
    playing: PlayState,
    played_for: Option<(crate::enroll::progress::Position, crate::locale::Language)>,
    docked: Option<Side>,
    in_front: bool,
    system_fonts: bool,
    frames: u32,
}

/// Side of the screen that the narrow window keeps to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Left.
    Left,
    /// Right.
    Right,
}

impl App {
    /// A window on a journey.
    pub fn new(session: Session, fittings: Fittings) -> Self {
        let saver = fittings.keeps.then(|| Saver::start(fittings.store.clone()));
        Self {
            view: session.view(),
            say: Say::new(session.words().clone()),
            session,
            fittings,
            saver,
            codes: Vec::new(),
            look: None,
            appearance: Appearance::default(),
            follow: None,
            opening: None,
            portal: None,
            not_opened: Arc::default(),
            run: None,
            checked_for: None,
            reveal: false,
            playing: PlayState::default(),
            played_for: None,
            docked: None,
            in_front: false,
            system_fonts: false,
            frames: 0,
        }
    }

    /// The journey.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// One picture. Separate from eframe, so that tests can drive it.
    pub fn show(&mut self, ui: &mut Ui) {
        self.dress(ui.ctx());
        self.name(ui.ctx());
        self.news(ui.ctx());
        self.follow_along(ui.ctx());
        self.zoom(ui.ctx());
        let mut actions = self.draw(ui);
        if ui.input(|input| input.key_pressed(Key::F1)) && self.view.help.is_some() {
            actions.push(Action::Help);
        }
        for action in actions {
            self.act(ui.ctx(), action);
        }
        self.wake_in_time(ui.ctx());
    }

    /// Follows the system: light and dark, contrast, motion, text size, accent; and the direction of the
    /// language.
    fn dress(&mut self, ctx: &Context) {
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
        let look = (mode, direction, motion, self.appearance.accent);
        if self.look != Some(look) {
            self.look = Some(look);
            let accent = self.appearance.accent.map(super::theme::color);
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
    pub fn looking(mut self, appearance: Appearance) -> Self {
        self.appearance = appearance;
        self
    }

    /// Takes what the shipped fonts lack from those of this computer.
    #[must_use]
    pub fn with_system_fonts(mut self, ctx: &Context) -> Self {
        self.system_fonts = true;
        SystemFonts::new(self.session.words().language()).install(ctx);
        self
    }

    /// Listens to the system's wishes about looks from now on.
    #[must_use]
    pub fn following_the_system(mut self, ctx: &Context) -> Self {
        let ctx = ctx.clone();
        self.follow = Some(Follow::start(move || ctx.request_repaint()));
        self
    }

    /// Starts the drawing anew on every step, and keeps the window narrow only while that helps.
    fn follow_along(&mut self, ctx: &Context) {
        let here = (self.session.position(), self.session.words().language());
        if self.played_for != Some(here) {
            self.played_for = Some(here);
            self.playing = PlayState::default();
            if self.frames == 0
                && let Some(side) = self.fittings.dock
            {
                self.dock(ctx, Some(side));
            } else if self.docked.is_some() && here.0.page == progress::Page::Done {
                self.dock(ctx, None);
            }
        }
    }

    /// Makes the window narrow at a side of the screen, or full size again.
    fn dock(&mut self, ctx: &Context, side: Option<Side>) {
        let screen = ctx.input(|input| input.viewport().monitor_size);
        self.docked = side;
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

    fn draw(&mut self, ui: &mut Ui) -> Vec<Action> {
        let say = &self.say;
        let view = &self.view;
        let mut actions = Vec::new();
        let titles: Vec<String> = view.rail.iter().map(|item| say.text(&item.title)).collect();
        let steps: Vec<RailStep> = view
            .rail
            .iter()
            .zip(&titles)
            .map(|(item, title)| RailStep {
                title,
                state: match (item.current, item.done) {
                    (true, _) => StepState::Current,
                    (false, true) => StepState::Done,
                    (false, false) => StepState::Upcoming,
                },
            })
            .collect();
        let here = view.rail.iter().position(|item| item.current).unwrap_or_default() + 1;
        let (name, done) = (say.text(&t!("rail-name")), say.text(&t!("rail-done")));
        let progress = say.text(&t!("rail-progress", number = here, count = view.rail.len()));
        let rail = Rail { name: &name, done: &done, progress: &progress, steps: &steps };

        let text = |button: &Option<crate::journey::view::Button>| {
            button.as_ref().map(|button| say.text(&button.label))
        };
        let (back, help) = (text(&view.back), text(&view.help));
        let (primary, secondary) = (text(&view.primary), text(&view.secondary));
        let app_name = say.text(&t!("app-name"));
        let narrow_word = say.text(&t!("dock-narrow"));
        let language_word = text(&view.language);
        let (mut narrow, mut language) = (false, false);
        let key = (view.id, self.session.position().step);
        let mut page = Page::new(key, say.rich(&view.title)).rail(&rail).rail_top(|ui| {
            let theme = Theme::of(ui);
            layout::row(ui, |ui| {
                Icon::Passkey.show(ui, super::theme::size::ICON_L, theme.palette.accent_text);
                Text::new(app_name.as_str()).style(super::theme::Type::BodyStrong).show(ui);
            });
        });
        if let Some(lead) = &view.lead {
            page = page.lead(say.rich(lead));
        }
        let may_dock = view.may_dock && self.docked.is_none();
        page = page.rail_bottom(|ui| {
            if let Some(word) = &language_word {
                language =
                    button::Button::quiet(word.as_str()).icon(Icon::Globe).compact().show(ui).clicked();
            }
            if may_dock {
                let narrower = button::Button::icon_only(Icon::Dock, narrow_word.as_str()).compact().show(ui);
                narrow = button::tooltip(narrower, narrow_word.as_str()).clicked();
            }
        });
        if view.drawing.is_some() {
            page = page.room_beside(*size::PHONE.end() + super::theme::space::L);
        }
        if let Some(kicker) = &view.kicker {
            page = page.kicker(say.rich(kicker));
        }
        if let Some(back) = &back {
            page = page.back(back);
        }
        if let Some(help) = &help {
            page = page.help(help);
        }
        if let (Some(label), Some(button)) = (&primary, &view.primary) {
            page = page.primary(label, button.enabled);
        }
        if let (Some(label), Some(button)) = (&secondary, &view.secondary) {
            page = page.secondary(label, button.enabled);
        }
        let mut drawing = Drawing {
            say,
            now: (self.fittings.clock)(),
            copied: self.session.copied(),
            codes: &mut self.codes,
            reveal: &mut self.reveal,
            actions: &mut actions,
        };
        let mut wish = None;
        let docked = self.docked.is_some();
        let mut in_front = self.in_front;
        let shown = page.show(ui, |ui| {
            notes(ui, view, &mut drawing);
            let (clocks, rest): (Vec<_>, Vec<_>) =
                view.aside.iter().cloned().partition(|block| matches!(block, Block::Clock { .. }));
            part(ui, "clocks", &clocks, &mut drawing);
            match &view.drawing {
                Some(phone) => beside(ui, phone, &mut self.playing, view, &mut drawing),
                None => part(ui, "page", &view.blocks, &mut drawing),
            }
            part(ui, "beside", &rest, &mut drawing);
            if docked {
                wish = narrow_controls(ui, drawing.say, &mut in_front);
            }
        });
        let mut press = |pressed: bool, button: &Option<crate::journey::view::Button>| {
            if let Some(button) = button.as_ref().filter(|button| pressed && button.enabled) {
                actions.push(button.action.clone());
            }
        };
        press(shown.primary, &view.primary);
        press(shown.secondary, &view.secondary);
        press(shown.back, &view.back);
        press(shown.help, &view.help);
        press(language, &view.language);
        let closes = |button: &crate::journey::view::Button| button.action == Action::CloseOverlay;
        if shown.escaped && view.primary.as_ref().is_some_and(closes) {
            actions.push(Action::CloseOverlay);
        }
        if let Some(item) = shown.step.and_then(|index| view.rail.get(index)) {
            actions.push(Action::GoTo(item.page));
        }
        let ctx = ui.ctx().clone();
        if in_front != self.in_front {
            self.in_front = in_front;
            let level = if in_front { egui::WindowLevel::AlwaysOnTop } else { egui::WindowLevel::Normal };
            ctx.send_viewport_cmd(ViewportCommand::WindowLevel(level));
        }
        if narrow {
            let side = if self.session.words().language().is_rtl() { Side::Left } else { Side::Right };
            self.dock(&ctx, Some(side));
        } else if wish.is_some() {
            self.dock(&ctx, None);
        }
        actions
    }

    /// Does what the person did, and what follows from it. Open to benches, which have no pointer.
    pub fn act(&mut self, ctx: &Context, action: Action) {
        self.reveal = action.answers();
        let effects = self.session.apply(action, (self.fittings.clock)());
        for effect in effects {
            self.effect(ctx, effect);
        }
        self.refresh(ctx);
    }

    /// Makes the view anew after something changed.
    fn refresh(&mut self, ctx: &Context) {
        self.view = self.session.view();
        ctx.request_repaint();
    }

    fn effect(&mut self, ctx: &Context, effect: Effect) {
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
    fn check(&mut self, ids: &[preflight::CheckId]) {
        if let Some(run) = &mut self.run {
            run.again(ids);
            self.session.set_checking(run.pending());
        }
    }

    /// Looks at this computer once the page that shows it is there. What was found stays for as long as the
    /// route and the phone stay: the run keeps it true by itself.
    fn look_at_computer(&mut self, ctx: &Context) -> bool {
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

    /// The hosts that the checks talk to.
    fn targets(&self) -> Targets {
        crate::journey::addresses::targets(self.session.catalog(), self.session.rules().cloud)
    }

    fn fix(&mut self, ctx: &Context, fix: &FixAction) {
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

    /// What happened since the last picture: checks, the browser, the disk, a second start.
    fn news(&mut self, ctx: &Context) {
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

    /// The window closes: what is still to be saved is saved.
    pub fn end(&mut self) {
        let finished = self.session.position().page == progress::Page::Done;
        self.fittings.ending.finished.store(finished, Ordering::Release);
        if let Some(saver) = self.saver.take()
            && let Err(trouble) = saver.finish(Duration::from_secs(2))
        {
            log::warn!("the state could not be saved at the end: {trouble}");
        }
    }

    /// Asks to be drawn again when time alone changes something, and never otherwise.
    fn wake_in_time(&mut self, ctx: &Context) {
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

/// The controls of the narrow window; something when full size is wanted.
fn narrow_controls(ui: &mut Ui, say: &Say, in_front: &mut bool) -> Option<()> {
    let mut full = None;
    layout::row_wrapped(ui, |ui| {
        if button::Button::quiet(say.rich(&t!("dock-full"))).compact().show(ui).clicked() {
            full = Some(());
        }
        let front = button::Button::quiet(say.rich(&t!("dock-front"))).compact();
        let front = if *in_front { front.icon(Icon::Check) } else { front };
        if front.show(ui).clicked() {
            *in_front = !*in_front;
        }
    });
    full
}

/// Blocks under a name of their own. None take no room, not even a gap.
fn part(ui: &mut Ui, name: &str, blocks: &[Block], drawing: &mut Drawing) {
    if !blocks.is_empty() {
        ui.push_id(name, |ui| drawing.blocks(ui, blocks));
    }
}

/// The blocks with the drawn phone beside them, or below where there is no room.
fn beside(
    ui: &mut Ui,
    phone: &crate::handout::drawing::Drawing,
    playing: &mut PlayState,
    view: &View,
    drawing: &mut Drawing,
) {
    let say = drawing.say;
    let scene = super::blocks::scene(say, phone);
    let word = |msg| say.text(&msg);
    let (name, play, pause) = (word(phone.name()), word(t!("drawing-play")), word(t!("drawing-pause")));
    let (step, replay) = (word(t!("drawing-step")), word(t!("drawing-replay")));
    let words =
        phone_drawing::Words { name: &name, play: &play, pause: &pause, step: &step, replay: &replay };
    let (top, height) = (ui.min_rect().top(), ui.clip_rect().height() - super::theme::space::XXL);
    layout::with_aside(
        ui,
        *size::PHONE.end(),
        |ui| part(ui, "page", &view.blocks, drawing),
        |ui| {
            // Path and phone are seen at once where the phone fits below the title.
            let above = ui.cursor().top() - top;
            let room = if above < height / 2.0 { height - above } else { height };
            ui.push_id("phone", |ui| phone_drawing::phone(ui, playing, &scene, &words, room));
        },
    );
}

/// Remarks about the program itself, and what is pretended, above everything else.
fn notes(ui: &mut Ui, view: &View, drawing: &mut Drawing) {
    use super::theme::Tone;
    use super::widgets::callout::Callout;
    for (note, dismiss) in &view.notes {
        let label = drawing.say.text(&t!("note-dismiss"));
        Callout::plain(Tone::Caution, drawing.say.rich(note)).show_actions(ui, |ui| {
            if button::Button::secondary(label.as_str()).compact().show(ui).clicked() {
                drawing.actions.push(dismiss.clone());
            }
        });
    }
    if !view.pretended.is_empty() {
        let settings = view.pretended.join(", ");
        Callout::plain(Tone::Info, drawing.say.rich(&t!("note-pretended", settings = settings)))
            .icon(icon_of(Symbol::Question))
            .show(ui);
    }
}

/// What to tell the person about a state that cannot be written.
pub(super) fn note_for(trouble: &SaveTrouble) -> crate::locale::Msg {
    if let SaveTrouble::Full { .. } = trouble { t!("note-disk-full") } else { t!("note-not-saved") }
}

/// The time, seconds since 1970.
pub fn now() -> Seconds {
    SystemTime::now().duration_since(UNIX_EPOCH).map(|since| since.as_secs()).unwrap_or_default()
}
