//! A callout: something to know, something that worked, something to mind, or a stop.

use egui::accesskit::{Live, Role};
use egui::{Rect, Response, StrokeKind, Ui, UiBuilder, pos2, vec2};

use super::layout::row_wrapped;
use super::symbol::SymbolExt as _;
use crate::journey::view::{Symbol, Tone};
use crate::locale::rich::Rich;
use crate::ui::text::{Text, spoken};
use crate::ui::theme::{Theme, Type, fit, inset, radius, size, space};

/// Height offered to words that may grow downwards, in points.
const UNBOUNDED: f32 = 10_000.0;

/// A callout.
#[must_use = "call show()"]
pub struct Callout {
    tone: Tone,
    symbol: Symbol,
    title: Rich,
    title_style: Type,
    texts: Vec<Rich>,
}

impl Callout {
    /// A callout with its title.
    pub fn new(tone: Tone, title: impl Into<Rich>) -> Self {
        let symbol = match tone {
            Tone::Info => Symbol::Info,
            Tone::Good => Symbol::CheckCircle,
            Tone::Caution => Symbol::Warning,
            Tone::Stop => Symbol::Stop,
        };
        Self { tone, symbol, title: title.into(), title_style: Type::BodyStrong, texts: Vec::new() }
    }

    /// A callout without a title: its first paragraph.
    pub fn plain(tone: Tone, text: impl Into<Rich>) -> Self {
        Self { title_style: Type::Body, ..Self::new(tone, text) }
    }

    /// What it means and what to do; once more for another paragraph.
    pub fn text(mut self, text: impl Into<Rich>) -> Self {
        self.texts.push(text.into());
        self
    }

    /// Another symbol than the tone's own.
    pub fn symbol(mut self, symbol: Symbol) -> Self {
        self.symbol = symbol;
        self
    }

    /// Shows it without actions.
    pub fn show(self, ui: &mut Ui) -> Response {
        self.show_with(ui, None::<fn(&mut Ui)>)
    }

    /// Shows it with a row of actions below the words.
    pub fn show_actions(self, ui: &mut Ui, actions: impl FnOnce(&mut Ui)) -> Response {
        self.show_with(ui, Some(actions))
    }

    fn show_with(self, ui: &mut Ui, actions: Option<impl FnOnce(&mut Ui)>) -> Response {
        let theme = Theme::of(ui);
        let colors = theme.palette.tone(self.tone);
        let full = ui.available_width();
        let padding = if full < fit::ROOMY { space::M } else { space::ML };
        let symbol_room = size::ICON_L + inset::M;
        let words_width = (full - 2.0 * padding - symbol_room).max(fit::WORDS);

        let role = match self.tone {
            Tone::Info | Tone::Good => Role::Note,
            Tone::Caution | Tone::Stop => Role::Alert,
        };
        let builder = UiBuilder::new()
            .layout(theme.dir.column())
            .accessibility_role(role)
            .accessibility_label(spoken(&self.title));
        let inner = ui.scope_builder(builder, |ui| {
            ui.set_min_width(full);
            let background = ui.painter().add(egui::Shape::Noop);
            let outer = ui.available_rect_before_wrap();
            let title = Text::new(self.title.clone()).style(self.title_style).layout(ui, words_width);
            let title_size = title.size();

            let top = outer.top() + padding;
            let place = |left: f32, top: f32, size: egui::Vec2| {
                let area = Rect::from_min_size(outer.min, vec2(full, 1.0));
                theme.dir.place(area, Rect::from_min_size(pos2(left, top), size))
            };
            let icon = place(outer.left() + padding, top, egui::Vec2::splat(size::ICON_L));
            self.symbol.paint(ui.painter(), icon, colors.ink, theme.dir);
            let title_rect = place(outer.left() + padding + symbol_room, top, title_size);
            title.paint(ui.painter(), title_rect.min, theme.palette.text);

            let body =
                place(outer.left() + padding + symbol_room, top + title_size.y, vec2(words_width, UNBOUNDED));
            let below = UiBuilder::new().max_rect(body).layout(theme.dir.column());
            let mut body = ui.new_child(below);
            body.spacing_mut().item_spacing.y = 0.0;
            for (index, text) in self.texts.into_iter().enumerate() {
                let below_title = index == 0 && self.title_style == Type::BodyStrong;
                body.add_space(if below_title { space::XS } else { space::S });
                Text::new(text).show(&mut body);
            }
            if let Some(actions) = actions {
                body.add_space(inset::L);
                row_wrapped(&mut body, |ui| {
                    ui.spacing_mut().item_spacing = vec2(inset::M, space::S);
                    actions(ui);
                });
            }
            let bottom = body.min_rect().bottom().max(title_rect.bottom()).max(icon.bottom()) + padding;
            let rect = Rect::from_min_max(outer.min, pos2(outer.left() + full, bottom));
            ui.painter().set(
                background,
                egui::epaint::RectShape::new(
                    rect,
                    radius::L,
                    colors.fill,
                    egui::Stroke::new(theme.hairline().width, colors.edge),
                    StrokeKind::Inside,
                ),
            );
            ui.advance_cursor_after_rect(rect);
        });
        let live = match self.tone {
            Tone::Info | Tone::Good | Tone::Caution => Live::Polite,
            Tone::Stop => Live::Assertive,
        };
        ui.ctx().accesskit_node_builder(inner.response.id, |node| node.set_live(live));
        inner.response
    }
}
