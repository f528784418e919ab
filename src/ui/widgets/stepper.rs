//! Numbered instructions for one stretch of the way, on a card.

use egui::accesskit::Role;
use egui::{Rect, Sense, Ui, UiBuilder, Vec2, WidgetInfo, pos2, vec2};

use super::card::panel;
use super::icon::Icon;
use super::text::Text;
use crate::locale::rich::Rich;
use crate::ui::theme::{Theme, Type, space};

/// One instruction.
pub struct Instruction {
    number: String,
    text: Rich,
    hint: Rich,
}

impl Instruction {
    /// An instruction with its number, written as the language writes numbers.
    pub fn new(number: impl Into<String>, text: impl Into<Rich>) -> Self {
        Self { number: number.into(), text: text.into(), hint: Rich::default() }
    }

    /// A line below it: where to find it, what else it may be called.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Rich>) -> Self {
        self.hint = hint.into();
        self
    }
}

/// A card of instructions.
#[must_use = "call show()"]
pub struct Stepper<'a> {
    counter: &'a str,
    title: Rich,
    instructions: &'a [Instruction],
    current: Option<usize>,
    large: bool,
}

impl<'a> Stepper<'a> {
    /// `counter` says where this card stands ("Step 2 of 5"); it may be empty.
    pub fn new(counter: &'a str, title: impl Into<Rich>, instructions: &'a [Instruction]) -> Self {
        Self { counter, title: title.into(), instructions, current: None, large: false }
    }

    /// The instruction that the person is at; those before it are done.
    pub fn current(mut self, index: usize) -> Self {
        self.current = Some(index);
        self
    }

    /// Larger words, for the narrow window beside the browser.
    pub fn large(mut self) -> Self {
        self.large = true;
        self
    }

    /// Shows the card.
    pub fn show(self, ui: &mut Ui) {
        let theme = Theme::of(ui);
        panel(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            if !self.counter.is_empty() {
                Text::new(self.counter).style(Type::Small).color(theme.palette.accent_text).show(ui);
                ui.add_space(space::XS);
            }
            if !self.title.is_empty() {
                Text::new(self.title.clone()).style(Type::Heading).heading(2).show(ui);
                ui.add_space(space::M);
            }
            let list = UiBuilder::new().layout(theme.dir.column()).accessibility_role(Role::List);
            ui.scope_builder(list, |ui| {
                let count = self.instructions.len();
                ui.ctx().accesskit_node_builder(ui.unique_id(), |node| node.set_size_of_set(count));
                for (index, instruction) in self.instructions.iter().enumerate() {
                    if index > 0 {
                        ui.add_space(space::M);
                    }
                    self.show_instruction(ui, &theme, index, instruction);
                }
            });
        });
    }

    fn show_instruction(&self, ui: &mut Ui, theme: &Theme, index: usize, instruction: &Instruction) {
        let palette = &theme.palette;
        let done = self.current.is_some_and(|current| index < current);
        let is_current = self.current == Some(index);
        let (style, badge) = if self.large && (is_current || self.current.is_none()) {
            (Type::Heading, 36.0)
        } else {
            (Type::Body, 30.0)
        };
        let full = ui.available_width();
        let room = badge + 14.0;
        let words_width = (full - room).max(80.0);
        let text = Text::new(instruction.text.clone()).style(style).layout(ui, words_width);
        let hint = (!instruction.hint.is_empty())
            .then(|| Text::new(instruction.hint.clone()).style(Type::Small).layout(ui, words_width));
        let text_top = ((badge - style.line_height()) / 2.0).max(0.0);
        let hint_room = hint.as_ref().map_or(0.0, |hint| hint.size().y + space::XS);
        let height = (text_top + text.size().y + hint_room).max(badge);

        let (outer, response) = ui.allocate_exact_size(vec2(full, height), Sense::hover());
        response.widget_info(|| {
            let spoken = format!("{}. {}", instruction.number, instruction.text.plain());
            WidgetInfo::labeled(Role::ListItem, true, spoken)
        });
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_position_in_set(index);
            if !instruction.hint.is_empty() {
                node.set_description(instruction.hint.plain());
            }
            if is_current {
                node.set_aria_current(egui::accesskit::AriaCurrent::Step);
            }
        });

        let place = |left: f32, top: f32, size: Vec2| {
            theme.dir.place(outer, Rect::from_min_size(pos2(left, top), size))
        };
        let painter = ui.painter();
        let mark = place(outer.left(), outer.top(), Vec2::splat(badge));
        let (ground, ink) = if is_current {
            (palette.accent, palette.on_accent)
        } else {
            (palette.accent_soft, palette.accent_text)
        };
        painter.circle_filled(mark.center(), badge / 2.0, ground);
        if theme.mode.is_high_contrast() {
            painter.circle_stroke(mark.center(), badge / 2.0 - 1.0, theme.control_line());
        }
        if done {
            Icon::Check.paint_at(painter, mark.center(), badge * 0.6, ink, theme.dir);
        } else {
            let number = Text::new(instruction.number.as_str()).style(Type::BodyStrong).layout(ui, badge);
            number.paint(painter, mark.center() - number.size() / 2.0, ink);
        }
        let ink = if done { palette.text_soft } else { palette.text };
        let at = place(outer.left() + room, outer.top() + text_top, text.size());
        text.paint(painter, at.min, ink);
        if let Some(hint) = hint {
            let top = outer.top() + text_top + text.size().y + space::XS;
            hint.paint(painter, place(outer.left() + room, top, hint.size()).min, palette.text_soft);
        }
    }
}

/// A number with anything beside it: for instructions that hold more than a sentence.
pub fn numbered<R>(ui: &mut Ui, number: &str, add_contents: impl FnOnce(&mut Ui) -> R) -> R {
    const BADGE: f32 = 30.0;
    let theme = Theme::of(ui);
    let palette = &theme.palette;
    let outer = ui.available_rect_before_wrap();
    let inner = Rect::from_min_max(pos2(outer.left() + BADGE + 14.0, outer.top()), outer.max);
    let builder = UiBuilder::new()
        .id_salt(("numbered", number))
        .max_rect(theme.dir.place(outer, inner))
        .layout(theme.dir.column())
        .accessibility_role(Role::ListItem);
    let mut child = ui.new_child(builder);
    child.spacing_mut().item_spacing.y = space::S;
    child.add_space(((BADGE - Type::Body.line_height()) / 2.0).max(0.0));
    let result = add_contents(&mut child);
    let height = (child.min_rect().bottom() - outer.top()).max(BADGE);
    let whole = Rect::from_min_size(outer.min, vec2(outer.width(), height));
    ui.allocate_rect(whole, Sense::hover());

    let mark = theme.dir.place(outer, Rect::from_min_size(outer.min, Vec2::splat(BADGE)));
    ui.painter().circle_filled(mark.center(), BADGE / 2.0, palette.accent_soft);
    if theme.mode.is_high_contrast() {
        ui.painter().circle_stroke(mark.center(), BADGE / 2.0 - 1.0, theme.control_line());
    }
    let text = Text::new(number).style(Type::BodyStrong).layout(ui, BADGE);
    text.paint(ui.painter(), mark.center() - text.size() / 2.0, palette.accent_text);
    result
}
