//! One picture: the view, drawn in the frame of the window.

use eframe::egui::{self, Ui, ViewportCommand};

use super::{App, Side};
use crate::enroll::progress::Seconds;
use crate::handout::drawing::Drawing;
use crate::journey::Action;
use crate::journey::view::{Block, RailItem, Symbol, View};
use crate::locale::Arg;
use crate::t;
use crate::ui::blocks::BlockRenderer;
use crate::ui::message_cache::MessageCache;
use crate::ui::phone_drawing::{PlayState, phone};
use crate::ui::text::Text;
use crate::ui::theme::{Theme, size, space};
use crate::ui::widgets::badge::{answer_chip, device_badge};
use crate::ui::widgets::button::PushButton;
use crate::ui::widgets::countdown::Countdown;
use crate::ui::widgets::page::PageFrame;
use crate::ui::widgets::rail::{Rail, RailStep};
use crate::ui::widgets::symbol::SymbolExt as _;
use crate::ui::widgets::{button, layout};

impl App {
    pub(super) fn draw(&mut self, ui: &mut Ui) -> Vec<Action> {
        let say = &self.say;
        let view = &self.view;
        let mut actions = Vec::new();
        let step = |item: &RailItem, inner: bool| RailStep {
            title: say.text(&item.title),
            state: item.state,
            reachable: item.go.is_some(),
            inner,
        };
        let items: Vec<(&RailItem, bool)> = view
            .rail
            .iter()
            .flat_map(|item| {
                std::iter::once((item, false)).chain(item.places.iter().map(|place| (place, true)))
            })
            .collect();
        let steps: Vec<RailStep> = items.iter().map(|(item, inner)| step(item, *inner)).collect();
        let (name, done) = (say.text(&t!("rail-name")), say.text(&t!("rail-done")));
        let progress = view.time_left.as_ref().map(|left| say.text(left)).unwrap_or_default();
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
        let why_not = view.why_not.as_ref().map(|why| say.text(why));
        let (mut chip, now) = (None, (self.config.clock)());
        let key = (view.id, view.step, view.question, &*view.title.id);
        let mut undock_requested = false;
        let mut in_front = self.in_front;
        let mut page = PageFrame::new(key, say.rich(&view.title)).rail(&rail).rail_top(|ui| {
            let theme = Theme::of(ui);
            layout::row(ui, |ui| {
                Symbol::Passkey.show(ui, size::ICON_L, theme.palette.accent_text);
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
        if self.docked.is_some() {
            page = page.header(2, |ui| undock_requested = narrow_controls(ui, say, &mut in_front));
        }
        if view.drawing.is_some() {
            page = page.room_beside(*size::PHONE.end() + space::L);
        }
        if let Some(why) = &why_not {
            page = page.why_not(why);
        }
        if !view.chips.is_empty() || view.kicker.is_some() || view.clock.is_some() {
            page = page.above(|ui| chip = above(ui, view, say, now));
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
        let mut renderer = BlockRenderer { messages: say, codes: &mut self.codes, actions: &mut actions };
        let shown = page.show(ui, |ui| {
            notes(ui, view, &mut renderer);
            match &view.drawing {
                Some(drawing) => beside(ui, drawing, &mut self.playing, view, &mut renderer),
                None => part(ui, "page", &view.blocks, &mut renderer),
            }
            part(ui, "beside", &view.aside, &mut renderer);
            if let Some(clock) = &view.clock {
                ui.push_id("clock", |ui| renderer.clock_button(ui, clock, now));
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
        actions.extend(chip);
        let passed = shown.step.and_then(|index| items.get(index)?.0.go.clone());
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

/// The answers so far, the device to look at, and the clock. Gives what an answer does that was clicked.
fn above(ui: &mut Ui, view: &View, say: &MessageCache, now: Seconds) -> Option<Action> {
    let mut pressed = None;
    if !view.chips.is_empty() {
        layout::row_wrapped(ui, |ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::splat(space::S);
            for chip in &view.chips {
                let change = say.text(&t!("chip-change", answer = Arg::Msg(chip.label.clone())));
                if answer_chip(ui, say.rich(&chip.label), &change).clicked() {
                    pressed = Some(chip.action.clone());
                }
            }
        });
    }
    if let Some(kicker) = &view.kicker {
        device_badge(ui, view.device, say.rich(kicker));
    }
    if let Some(clock) = &view.clock {
        let left = clock.ends.saturating_sub(now).min(clock.length);
        let left_words = say.text(&t!("clock-left", minutes = left.div_ceil(60)));
        Countdown::new(clock.length, left, &left_words).name(say.text(&clock.label)).show(ui);
    }
    pressed
}

/// The controls of the narrow window; whether full size is wanted.
fn narrow_controls(ui: &mut Ui, say: &MessageCache, in_front: &mut bool) -> bool {
    let full = PushButton::icon_only(Symbol::Dock, say.rich(&t!("dock-full"))).compact().show(ui).clicked();
    let symbol = if *in_front { Symbol::Pinned } else { Symbol::Pin };
    let front = PushButton::icon_only(symbol, say.rich(&t!("dock-front"))).compact().show(ui);
    ui.ctx().accesskit_node_builder(front.id, |node| node.set_toggled((*in_front).into()));
    if front.clicked() {
        *in_front = !*in_front;
    }
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
    let (top, height) = (ui.min_rect().top(), ui.clip_rect().height() - space::XXL);
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
