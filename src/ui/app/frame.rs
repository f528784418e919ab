//! One picture: the view, drawn in the frame of the window.

use eframe::egui::{self, Ui, ViewportCommand};

use super::{App, Side};
use crate::handout::drawing::Drawing;
use crate::journey::Action;
use crate::journey::view::{Block, Symbol, View};
use crate::t;
use crate::ui::blocks::BlockRenderer;
use crate::ui::message_cache::MessageCache;
use crate::ui::phone_drawing::{PlayState, phone};
use crate::ui::text::Text;
use crate::ui::theme::{Theme, size};
use crate::ui::widgets::button::PushButton;
use crate::ui::widgets::page::PageFrame;
use crate::ui::widgets::rail::{Rail, RailStep, StepState};
use crate::ui::widgets::symbol::SymbolExt as _;
use crate::ui::widgets::{button, layout};

impl App {
    pub(super) fn draw(&mut self, ui: &mut Ui) -> Vec<Action> {
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
                state: match (item.current, item.back.is_some()) {
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
        let key = (view.id, view.step);
        let mut page = PageFrame::new(key, say.rich(&view.title)).rail(&rail).rail_top(|ui| {
            let theme = Theme::of(ui);
            layout::row(ui, |ui| {
                Symbol::Passkey.show(ui, crate::ui::theme::size::ICON_L, theme.palette.accent_text);
                Text::new(app_name.as_str()).style(crate::ui::theme::Type::BodyStrong).show(ui);
            });
        });
        if let Some(lead) = &view.lead {
            page = page.lead(say.rich(lead));
        }
        let may_dock = view.may_dock && self.docked.is_none();
        page = page.rail_bottom(|ui| {
            if let Some(word) = &language_word {
                language =
                    PushButton::quiet(word.as_str()).symbol(Symbol::Language).compact().show(ui).clicked();
            }
            if may_dock {
                let narrower = PushButton::icon_only(Symbol::Dock, narrow_word.as_str()).compact().show(ui);
                narrow = button::tooltip(narrower, narrow_word.as_str()).clicked();
            }
        });
        if view.drawing.is_some() {
            page = page.room_beside(*size::PHONE.end() + crate::ui::theme::space::L);
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
        let mut renderer = BlockRenderer {
            messages: say,
            now: (self.config.clock)(),
            codes: &mut self.codes,
            reveal: &mut self.reveal,
            actions: &mut actions,
        };
        let mut undock_requested = false;
        let docked = self.docked.is_some();
        let mut in_front = self.in_front;
        let shown = page.show(ui, |ui| {
            notes(ui, view, &mut renderer);
            if let Some(clock) = &view.clock {
                ui.push_id("clock", |ui| renderer.clock(ui, clock));
            }
            match &view.drawing {
                Some(drawing) => beside(ui, drawing, &mut self.playing, view, &mut renderer),
                None => part(ui, "page", &view.blocks, &mut renderer),
            }
            part(ui, "beside", &view.aside, &mut renderer);
            if docked {
                undock_requested = narrow_controls(ui, renderer.messages, &mut in_front);
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
        if shown.escaped {
            actions.extend(view.on_escape.clone());
        }
        let passed = shown.step.and_then(|index| view.rail.get(index)?.back.clone());
        actions.extend(passed);
        let ctx = ui.ctx().clone();
        if in_front != self.in_front {
            self.in_front = in_front;
            let level = if in_front { egui::WindowLevel::AlwaysOnTop } else { egui::WindowLevel::Normal };
            ctx.send_viewport_cmd(ViewportCommand::WindowLevel(level));
        }
        if narrow {
            let side = if self.session.words().language().is_rtl() { Side::Left } else { Side::Right };
            self.dock(&ctx, Some(side));
        } else if undock_requested {
            self.dock(&ctx, None);
        }
        actions
    }
}

/// The controls of the narrow window; whether full size is wanted.
fn narrow_controls(ui: &mut Ui, say: &MessageCache, in_front: &mut bool) -> bool {
    let mut full = false;
    layout::row_wrapped(ui, |ui| {
        if PushButton::quiet(say.rich(&t!("dock-full"))).compact().show(ui).clicked() {
            full = true;
        }
        let front = PushButton::quiet(say.rich(&t!("dock-front"))).compact();
        let front = if *in_front { front.symbol(Symbol::Check) } else { front };
        if front.show(ui).clicked() {
            *in_front = !*in_front;
        }
    });
    full
}

/// Blocks under a name of their own. None take no room, not even a gap.
fn part(ui: &mut Ui, name: &str, blocks: &[Block], renderer: &mut BlockRenderer) {
    if !blocks.is_empty() {
        ui.push_id(name, |ui| renderer.blocks(ui, blocks));
    }
}

/// The blocks with the drawn phone beside them, or below where there is no room.
fn beside(
    ui: &mut Ui,
    drawing: &Drawing,
    playing: &mut PlayState,
    view: &View,
    renderer: &mut BlockRenderer,
) {
    let messages = renderer.messages;
    let (top, height) = (ui.min_rect().top(), ui.clip_rect().height() - crate::ui::theme::space::XXL);
    layout::with_aside(
        ui,
        *size::PHONE.end(),
        |ui| part(ui, "page", &view.blocks, renderer),
        |ui| {
            // Path and phone are seen at once where the phone fits below the title.
            let above = ui.cursor().top() - top;
            let room = if above < height / 2.0 { height - above } else { height };
            ui.push_id("phone", |ui| phone(ui, playing, drawing, messages, room));
        },
    );
}

/// Remarks about the program itself, and what is pretended, above everything else.
fn notes(ui: &mut Ui, view: &View, renderer: &mut BlockRenderer) {
    use crate::journey::view::Tone;
    use crate::ui::widgets::callout::Callout;
    for (note, dismiss) in &view.notes {
        let label = renderer.messages.text(&t!("note-dismiss"));
        Callout::plain(Tone::Caution, renderer.messages.rich(note)).show_actions(ui, |ui| {
            if PushButton::secondary(label.as_str()).compact().show(ui).clicked() {
                renderer.actions.push(dismiss.clone());
            }
        });
    }
    if !view.pretended.is_empty() {
        let settings = view.pretended.join(", ");
        Callout::plain(Tone::Info, renderer.messages.rich(&t!("note-pretended", settings = settings)))
            .symbol(Symbol::Question)
            .show(ui);
    }
}
