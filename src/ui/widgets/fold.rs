//! A line that opens and closes what is below it.

use egui::accesskit::Role;
use egui::{CursorIcon, Rect, Response, Sense, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::focus;
use super::symbol::SymbolExt as _;
use crate::journey::view::Symbol;
use crate::locale::rich::Rich;
use crate::ui::text::{Text, spoken};
use crate::ui::theme::{Theme, Type, radius, size, space};

/// How far the ground under the pointer reaches beyond the words, in points.
const REACH: f32 = space::S;

/// The line. Its words start where other text starts; `clicked()` asks to open or to close.
pub fn fold(ui: &mut Ui, title: impl Into<Rich>, open: bool) -> Response {
    let theme = Theme::of(ui);
    let title = title.into();
    let full = ui.available_width();
    let icon_room = space::S + size::ICON;
    let words = Text::new(title.clone()).style(Type::Button).layout(ui, (full - icon_room).max(size::TARGET));
    let height = (words.size().y + 2.0 * REACH).max(size::TARGET);
    let width = (words.size().x + icon_room).max(size::TARGET);

    let response = ui.allocate_response(vec2(width, height), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, spoken(&title)));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(open));
    focus::follow(ui, &response);
    if !ui.is_rect_visible(response.rect) {
        return response;
    }

    let rect = response.rect;
    let ground = rect.expand2(vec2(REACH, 0.0));
    if response.hovered() {
        ui.painter().rect_filled(ground, radius::M, theme.palette.accent_soft);
    }
    let place = |left: f32, size: Vec2| {
        theme.dir.place(rect, Rect::from_min_size(pos2(left, rect.center().y - size.y / 2.0), size))
    };
    let ink = theme.palette.accent_text;
    words.paint(ui.painter(), place(rect.left(), words.size()).min, ink);
    let chevron = if open { Symbol::ChevronUp } else { Symbol::ChevronDown };
    let after = rect.left() + words.size().x + space::S;
    chevron.paint(ui.painter(), place(after, Vec2::splat(size::ICON)), ink, theme.dir);
    focus::ring(ui, &theme, &Response { rect: ground, ..response.clone() }, radius::M);
    response.on_hover_cursor(CursorIcon::PointingHand)
}
