//! Numbered instructions for one stretch of the way.

use egui::accesskit::Role;
use egui::{Rect, Sense, Ui, UiBuilder, Vec2, pos2, vec2};

use crate::ui::text::Text;
use crate::ui::theme::{Theme, Type, inset, size, space};

/// A number with anything beside it: for instructions that hold more than a sentence.
pub fn numbered<R>(ui: &mut Ui, number: &str, add_contents: impl FnOnce(&mut Ui) -> R) -> R {
    let theme = Theme::of(ui);
    let palette = &theme.palette;
    let outer = ui.available_rect_before_wrap();
    let inner = Rect::from_min_max(pos2(outer.left() + size::NUMBER + inset::L, outer.top()), outer.max);
    let builder = UiBuilder::new()
        .id_salt(("numbered", number))
        .max_rect(theme.dir.place(outer, inner))
        .layout(theme.dir.column())
        .accessibility_role(Role::ListItem);
    let mut child = ui.new_child(builder);
    child.spacing_mut().item_spacing.y = space::S;
    child.add_space(((size::NUMBER - Type::Body.line_height()) / 2.0).max(0.0));
    let result = add_contents(&mut child);
    let height = (child.min_rect().bottom() - outer.top()).max(size::NUMBER);
    let whole = Rect::from_min_size(outer.min, vec2(outer.width(), height));
    ui.allocate_rect(whole, Sense::hover());

    let mark = theme.dir.place(outer, Rect::from_min_size(outer.min, Vec2::splat(size::NUMBER)));
    ui.painter().circle_filled(mark.center(), size::NUMBER / 2.0, palette.accent_soft);
    if theme.mode.is_high_contrast() {
        ui.painter().circle_stroke(mark.center(), size::NUMBER / 2.0 - 1.0, theme.control_line());
    }
    let text = Text::new(number).style(Type::BodyStrong).layout(ui, size::NUMBER);
    text.paint(ui.painter(), mark.center() - text.size() / 2.0, palette.accent_text);
    result
}
