//! Small things above the title of a page: an answer that can be changed, and the device to look at.

use egui::accesskit::Role;
use egui::{CursorIcon, Rect, Response, Sense, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::focus;
use super::symbol::SymbolExt as _;
use crate::enroll::step::Place;
use crate::journey::view::{Device, Symbol};
use crate::locale::rich::Rich;
use crate::ui::text::{Text, spoken};
use crate::ui::theme::{Theme, Type, inset, radius, size, space};

/// An answer of before. `change` is what it does, in words.
pub fn answer_chip(ui: &mut Ui, answer: Rich, change: &str) -> Response {
    let theme = Theme::of(ui);
    let palette = &theme.palette;
    let padding = inset::M;
    let room = 2.0 * padding + space::XS + size::ICON_S;
    let words = Text::new(answer).style(Type::Small).layout(ui, ui.available_width() - room);
    let height = (words.size().y + inset::M).max(size::TARGET);
    let (rect, response) = ui.allocate_exact_size(vec2(words.size().x + room, height), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, change));
    focus::follow(ui, &response);
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let fill = if response.hovered() { palette.surface_hover } else { palette.surface };
    ui.painter().rect(rect, radius::PILL, fill, theme.hairline(), StrokeKind::Inside);
    let place = |left: f32, size: Vec2| {
        theme.dir.place(rect, Rect::from_min_size(pos2(left, rect.center().y - size.y / 2.0), size))
    };
    words.paint(ui.painter(), place(rect.left() + padding, words.size()).min, palette.text);
    let pen = place(rect.left() + padding + words.size().x + space::XS, Vec2::splat(size::ICON_S));
    Symbol::Edit.paint(ui.painter(), pen, palette.accent_text, theme.dir);
    focus::ring(ui, &theme, &response, radius::PILL);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// Where the next tap is: a picture of the device and its name, in the same place on every step.
pub fn device_badge(ui: &mut Ui, device: Option<Device>, name: Rich) {
    let theme = Theme::of(ui);
    let palette = &theme.palette;
    let Some(device) = device else {
        Text::new(name).style(Type::Small).color(palette.accent_text).show(ui);
        return;
    };
    // Two devices, two grounds: what changes is seen before it is read.
    let (symbol, ground, ink) = match device.place {
        Place::Phone => (Symbol::Phone, palette.accent_soft, palette.accent_text),
        Place::Computer => (Symbol::Computer, palette.sunken, palette.text),
    };
    let room = size::ICON + space::S + 2.0 * inset::M;
    let style = if device.changed { Type::BodyStrong } else { Type::Small };
    let words = Text::new(name.clone()).style(style).layout(ui, ui.available_width() - room);
    let height = words.size().y.max(size::ICON) + space::S;
    let (rect, response) = ui.allocate_exact_size(vec2(words.size().x + room, height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, spoken(&name)));
    let edge = egui::Stroke::new(size::LINE, if theme.mode.is_high_contrast() { ink } else { ground });
    ui.painter().rect(rect, radius::M, ground, edge, StrokeKind::Inside);
    let place = |left: f32, size: Vec2| {
        theme.dir.place(rect, Rect::from_min_size(pos2(left, rect.center().y - size.y / 2.0), size))
    };
    let picture = place(rect.left() + inset::M, Vec2::splat(size::ICON));
    symbol.paint(ui.painter(), picture, ink, theme.dir);
    let at = place(rect.left() + inset::M + size::ICON + space::S, words.size());
    words.paint(ui.painter(), at.min, ink);
}
