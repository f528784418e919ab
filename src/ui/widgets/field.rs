//! Fields: a read-only code or address with a Copy button, and a search field.

use egui::accesskit::{Live, Role};
use egui::text::{CCursor, CCursorRange};
use egui::text_edit::TextEditState;
use egui::{
    Align, Color32, Event, FontSelection, Frame, Key, Margin, Rect, Response, Sense, StrokeKind, TextEdit,
    Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use super::button::PushButton;
use super::symbol::SymbolExt as _;
use crate::journey::view::Symbol;
use crate::ui::text::Text;
use crate::ui::text::bidi;
use crate::ui::theme::{Theme, Type, fit, inset, radius, size, space, time};

/// Letters that fit into a field: a pasted error page with its details. Every one of them is laid out, and looked for
/// in the fonts of this computer.
const LONGEST: usize = 2_000;

/// A value to copy: an address or a code.
#[must_use = "call show()"]
pub struct CopyField<'a> {
    name: &'a str,
    value: &'a str,
    copy: &'a str,
    copied: &'a str,
}

impl<'a> CopyField<'a> {
    /// `name` stands above the field, `copy` on the button, `copied` on the button after the click.
    pub fn new(name: &'a str, value: &'a str, copy: &'a str, copied: &'a str) -> Self {
        Self { name, value, copy, copied }
    }

    /// Shows the field. `true` when the button was pressed: the caller copies.
    pub fn show(self, ui: &mut Ui) -> bool {
        let theme = Theme::of(ui);
        let palette = &theme.palette;
        let builder =
            UiBuilder::new().id_salt(("copy field", self.name, self.value)).layout(theme.dir.column());
        ui.scope_builder(builder, |ui| {
            let full = ui.available_width();
            ui.spacing_mut().item_spacing.y = inset::XS;
            if !self.name.is_empty() {
                Text::new(self.name).style(Type::Small).color(palette.text_soft).show(ui);
            }

            let notice = ui.unique_id().with("copied at");
            let now = ui.input(|input| input.time);
            let copied_at: Option<f64> = ui.data(|data| data.get_temp(notice));
            let since = copied_at.map_or(f64::INFINITY, |at| now - at);
            let fresh = since < time::NOTICE.as_secs_f64();
            let button = if fresh {
                PushButton::quiet(self.copied).symbol(Symbol::Check)
            } else {
                PushButton::quiet(self.copy).symbol(Symbol::Copy)
            }
            .compact()
            .id(ui.unique_id().with("copy"));

            let button_size = button.size(ui, full);
            let beside = full - button_size.x - inset::FIELD.x - 2.0 * space::XS;
            let stacked = beside < fit::VALUE;
            let value_width = if stacked { full - 2.0 * inset::FIELD.x } else { beside - inset::FIELD.x };
            let value = Text::new(self.value).style(Type::Code).layout(ui, value_width);
            let height = if stacked {
                value.size().y + 2.0 * inset::FIELD.y + button_size.y
            } else {
                (value.size().y + 2.0 * inset::FIELD.y).max(size::CONTROL)
            };

            let outer = ground(ui, &theme, self.value, height);
            let value_top =
                if stacked { outer.top() + inset::FIELD.y } else { outer.center().y - value.size().y / 2.0 };
            let at = theme.dir.place(
                outer,
                Rect::from_min_size(pos2(outer.left() + inset::FIELD.x, value_top), value.size()),
            );
            value.paint(ui.painter(), at.min, palette.text);

            let button_top = if stacked {
                outer.bottom() - button_size.y - space::XS
            } else {
                outer.center().y - button_size.y / 2.0
            };
            let place = theme.dir.place(
                outer,
                Rect::from_min_size(pos2(outer.right() - space::XS - button_size.x, button_top), button_size),
            );
            let mut corner = ui.new_child(UiBuilder::new().max_rect(place).layout(theme.dir.row()));
            let pressed = button.show(&mut corner);
            ui.ctx().accesskit_node_builder(pressed.id, |node| {
                node.set_description(self.name);
                node.set_live(Live::Polite);
            });
            if pressed.clicked() {
                ui.data_mut(|data| data.insert_temp(notice, now));
                ui.ctx().request_repaint_after(time::NOTICE);
            } else if fresh {
                ui.ctx().request_repaint_after_secs((time::NOTICE.as_secs_f64() - since) as f32);
            }
            pressed.clicked()
        })
        .inner
    }
}

/// Running text to hand over, such as a message for IT. `name` stands above it; the button that copies it
/// stands elsewhere.
pub fn quote(ui: &mut Ui, name: &str, value: &str) {
    let theme = Theme::of(ui);
    let builder = UiBuilder::new().id_salt(("quote", name, value)).layout(theme.dir.column());
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.y = inset::XS;
        Text::new(name).style(Type::Small).color(theme.palette.text_soft).show(ui);
        let words = Text::new(value).layout(ui, ui.available_width() - 2.0 * inset::FIELD.x);
        let outer = ground(ui, &theme, value, words.size().y + 2.0 * inset::FIELD.y);
        let at = theme.dir.place(outer, Rect::from_min_size(outer.min + inset::FIELD, words.size()));
        words.paint(ui.painter(), at.min, theme.palette.text);
    });
}

/// The sunken ground of a field, all of the width, with its value for assistive software.
fn ground(ui: &mut Ui, theme: &Theme, value: &str, height: f32) -> Rect {
    let (outer, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::Label, true, value);
        info.current_text_value = Some(value.to_owned());
        info
    });
    ui.painter().rect(outer, radius::M, theme.palette.sunken, theme.hairline(), StrokeKind::Inside);
    outer
}

/// A search field.
#[must_use = "call show()"]
pub struct SearchField<'a> {
    text: &'a mut String,
    name: &'a str,
    hint: &'a str,
    clear: &'a str,
    ready: bool,
}

impl<'a> SearchField<'a> {
    /// `name` is spoken, `hint` stands in the empty field, `clear` names the button that empties it.
    pub fn new(text: &'a mut String, name: &'a str, hint: &'a str, clear: &'a str) -> Self {
        Self { text, name, hint, clear, ready: false }
    }

    /// Takes the focus when it comes into the picture, so that a person can type at once.
    pub fn ready(mut self) -> Self {
        self.ready = true;
        self
    }

    /// Shows the field. `changed()` after typing and after clearing.
    pub fn show(self, ui: &mut Ui) -> Response {
        let theme = Theme::of(ui);
        let palette = &theme.palette;
        let full = ui.available_width();
        let (_, outer) = ui.allocate_space(vec2(full, size::CONTROL + space::XS));
        let background = ui.painter().add(egui::Shape::Noop);

        let symbol_room = size::ICON + 2.0 * inset::L;
        let clear_room = if self.text.is_empty() { inset::L } else { size::COMPACT + 2.0 * space::XS };
        let middle = theme.dir.place(
            outer,
            Rect::from_min_max(
                pos2(outer.left() + symbol_room, outer.top()),
                pos2(outer.right() - clear_room, outer.bottom()),
            ),
        );
        let mut field = ui.new_child(UiBuilder::new().max_rect(middle).layout(theme.dir.row()));
        let align = if theme.dir.is_rtl() { Align::Max } else { Align::Min };
        let id = ui.scope_id().with(("search", self.name));
        let pass = ui.ctx().cumulative_pass_nr();
        let before: Option<u64> = ui.data(|data| data.get_temp(id));
        ui.data_mut(|data| data.insert_temp(id, pass));
        if self.ready && before.is_none_or(|before| before + 1 < pass) {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        // egui draws what is typed in one direction only. Where letters run the other way, it types and we
        // draw.
        let mixed = bidi::has_rtl(self.text);
        if mixed {
            let visuals = field.visuals_mut();
            visuals.text_cursor.stroke.color = Color32::TRANSPARENT;
            visuals.selection.bg_fill = Color32::TRANSPARENT;
            if theme.dir.is_rtl() && field.memory(|memory| memory.has_focus(id)) {
                swap_arrows(&field);
            }
        }
        let edit = TextEdit::singleline(self.text)
            .id(id)
            .char_limit(LONGEST)
            .frame(Frame::NONE)
            .margin(Margin::symmetric(0, inset::XS as i8))
            .font(FontSelection::FontId(Type::Body.font()))
            .text_color(if mixed { Color32::TRANSPARENT } else { palette.text })
            .align(egui::Align2([align, Align::Center]))
            .desired_width(middle.width())
            .min_size(vec2(middle.width(), size::TARGET));
        let output = edit.show(&mut field);
        let mut response = output.response.response.accessible_name(self.name);
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(Role::SearchInput);
            if self.text.is_empty() {
                node.set_placeholder(self.hint);
            }
        });
        let mut words = ui.new_child(UiBuilder::new().max_rect(middle));
        words.shrink_clip_rect(middle);
        if self.text.is_empty() {
            let hint = Text::new(self.hint).max_lines(1).layout(ui, middle.width());
            let lines = Rect::from_center_size(middle.center(), vec2(middle.width(), hint.size().y));
            hint.paint_in(words.painter(), lines, palette.text_soft);
        } else if mixed {
            show_typed(&words, middle, self.text, output.state, output.cursor_range, &response);
        }

        let line = if response.has_focus() {
            egui::Stroke::new(size::FOCUS, palette.focus)
        } else {
            theme.control_line()
        };
        ui.painter().set(
            background,
            egui::epaint::RectShape::new(outer, radius::M, palette.surface, line, StrokeKind::Inside),
        );
        let mark = theme.dir.place(outer, Rect::from_min_size(outer.min, vec2(symbol_room, outer.height())));
        Symbol::Search.paint_at(ui.painter(), mark.center(), size::ICON, palette.text_soft, theme.dir);

        if !self.text.is_empty() {
            let side = size::COMPACT;
            let place = theme.dir.place(
                outer,
                Rect::from_min_size(
                    pos2(outer.right() - side - space::XS, outer.center().y - side / 2.0),
                    egui::Vec2::splat(side),
                ),
            );
            let mut corner = ui.new_child(UiBuilder::new().max_rect(place));
            if PushButton::icon_only(Symbol::Close, self.clear).compact().show(&mut corner).clicked() {
                self.text.clear();
                response.mark_changed();
                response.request_focus();
            }
        }
        response
    }
}

/// Draws what was typed in the order in which it is read, and takes the caret to where the person clicks.
fn show_typed(
    ui: &Ui,
    field: Rect,
    typed: &str,
    mut state: TextEditState,
    cursor: Option<CCursorRange>,
    response: &Response,
) {
    let byte =
        |cursor: CCursor| typed.char_indices().nth(cursor.index.0).map_or(typed.len(), |(byte, _)| byte);
    let line = Text::new(typed);
    let caret = cursor.map(|range| byte(range.primary)).filter(|_| response.has_focus());
    let selected = cursor.map_or(0..0, |range| {
        let [first, last] = range.sorted_cursors().map(byte);
        first..last
    });
    line.paint_typed(ui, field, &selected, caret);
    if let Some(point) = response.interact_pointer_pos().filter(|_| response.clicked()) {
        let at = line.typed_byte_at(ui, field, caret, point);
        let place = CCursor::new(typed[..at].chars().count());
        state.cursor.set_char_range(Some(CCursorRange::one(place)));
        state.store(ui, response.id);
    }
}

/// The arrow keys move the caret towards where they point, in a line that runs to the left.
fn swap_arrows(ui: &Ui) {
    ui.input_mut(|input| {
        for event in &mut input.events {
            if let Event::Key { key, .. } = event {
                *key = match *key {
                    Key::ArrowLeft => Key::ArrowRight,
                    Key::ArrowRight => Key::ArrowLeft,
                    other => other,
                };
            }
        }
    });
}
