//! Drawn phones: what the person will see on their own phone, screen by screen, with a mark where to tap.
//!
//! Everything is painted as vectors from plain data ([`Drawing`]). Labels are real text in a size that can be
//! read; what is not known is a grey bar, never an invented word. The drawing shows how a maker's phones look
//! in general (proportions, camera, lists, sheets), without copying anyone's artwork.

mod app;
mod body;
mod list;
mod play;
mod screens;
mod sheet;
mod style;

use egui::accesskit::{Live, Role};
use egui::{Rect, Response, Sense, Ui, UiBuilder, Vec2, WidgetInfo, vec2};

use super::message_cache::MessageCache;
use super::theme::{Motion, Theme, radius, size, space};
use super::widgets::button::PushButton;
use crate::handout::drawing::Drawing;
use crate::journey::view::Symbol;
use crate::t;
pub use play::PlayState;

/// Height of dots and controls below a phone, in points.
const CONTROLS: f32 = 76.0;

/// Shows the phone with its controls, between 200 and 264 points wide and at most `room` points high where
/// that is possible. It plays once, then stands still; under reduced motion it stands still from the start.
/// While it stands still, or when it is out of sight, it asks for no repaints.
pub fn phone(
    ui: &mut Ui,
    state: &mut PlayState,
    drawing: &Drawing,
    messages: &MessageCache,
    room: f32,
) -> Response {
    let theme = Theme::of(ui);
    let height = room - CONTROLS;
    let width = ui.available_width().min(height / body::size(drawing.idiom, 100.0).y * 100.0);
    let width = width.clamp(*size::PHONE.start(), *size::PHONE.end()).round();
    let picture = body::size(drawing.idiom, width);
    let name = messages.text(&drawing.name());
    let builder = UiBuilder::new()
        .id_salt(("phone", &name))
        .layout(egui::Layout::top_down(egui::Align::Center))
        .accessibility_role(Role::Group)
        .accessibility_label(&name);
    let outer = ui.available_rect_before_wrap();
    let shelf = vec2(outer.width().clamp(width, *size::PHONE.end()), picture.y + CONTROLS);
    let place = theme.dir.place(outer, Rect::from_min_size(outer.min, shelf));
    ui.scope_builder(builder.max_rect(place), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let (rect, response) = ui.allocate_exact_size(picture, Sense::hover());
        let moment = state.advance(ui, &theme, drawing.frames.len(), ui.is_rect_visible(rect));
        let alt = drawing.frames.get(moment.frame).map(|(_, alt)| messages.text(alt)).unwrap_or_default();
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_description(alt);
            // While it plays by itself, nobody wants to hear every screen.
            node.set_live(if state.is_playing() { Live::Off } else { Live::Polite });
        });
        if ui.is_rect_visible(rect) {
            body::paint(ui.painter(), rect, &theme, drawing.idiom, |painter, screen| {
                screens::paint(painter, screen, &theme, drawing, &moment);
            });
        }
        if drawing.frames.len() > 1 {
            ui.add_space(space::M);
            dots(ui, &theme, drawing.frames.len(), moment.frame);
            ui.add_space(space::S);
            controls(ui, &theme, state, drawing.frames.len(), messages);
        }
        response
    })
    .inner
}

fn dots(ui: &mut Ui, theme: &Theme, count: usize, current: usize) {
    let (dot, gap, long) = (7.0, 7.0, 20.0);
    let width = (count as f32 - 1.0) * (dot + gap) + long;
    let (outer, _) = ui.allocate_exact_size(vec2(width, dot), Sense::hover());
    let mut x = outer.left();
    for index in 0..count {
        let (length, color) = if index == current {
            (long, theme.palette.accent_edge)
        } else {
            (dot, theme.palette.outline_strong)
        };
        let rect = Rect::from_min_size(egui::pos2(x, outer.top()), vec2(length, dot));
        ui.painter().rect_filled(theme.dir.place(outer, rect), radius::PILL, color);
        x += length + gap;
    }
}

fn controls(ui: &mut Ui, theme: &Theme, state: &mut PlayState, frames: usize, messages: &MessageCache) {
    let side = size::COMPACT;
    let playable = theme.motion == Motion::Full;
    let count = if playable { 3.0 } else { 2.0 };
    let width = count * side + (count - 1.0) * space::S;
    ui.allocate_ui_with_layout(vec2(width, side), theme.dir.row(), |ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(space::S);
        if PushButton::icon_only(Symbol::Again, messages.rich(&t!("drawing-replay")))
            .compact()
            .show(ui)
            .clicked()
        {
            state.restart();
        }
        if playable {
            let (symbol, name) = if state.is_playing() {
                (Symbol::Pause, t!("drawing-pause"))
            } else {
                (Symbol::Play, t!("drawing-play"))
            };
            if PushButton::icon_only(symbol, messages.rich(&name)).compact().show(ui).clicked() {
                state.toggle(frames);
            }
        }
        if PushButton::icon_only(Symbol::Step, messages.rich(&t!("drawing-step")))
            .compact()
            .show(ui)
            .clicked()
        {
            state.step(frames);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::handout::drawing::Idiom;

    #[test]
    fn every_idiom_has_its_own_proportions() {
        let all = [Idiom::Iphone, Idiom::Pixel, Idiom::Samsung, Idiom::Xiaomi, Idiom::Neutral];
        let mut heights = all.map(|idiom| body::size(idiom, 100.0).y).to_vec();
        heights.sort_by(f32::total_cmp);
        heights.dedup();
        assert_eq!(heights.len(), all.len());
    }
}
