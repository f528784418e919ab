//! How much time is left, as one quiet line: a small ring that empties, and words.

use egui::accesskit::{Live, Role};
use egui::epaint::PathShape;
use egui::{Pos2, Rect, Response, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2, vec2};

use crate::journey::view::Tone;
use crate::ui::text::Text;
use crate::ui::theme::{Theme, Type, size, space};

/// A countdown.
#[must_use = "call show()"]
pub struct Countdown<'a> {
    total: u64,
    left: u64,
    words: &'a str,
    name: String,
}

impl<'a> Countdown<'a> {
    /// Of `total` seconds `left` are left; `words` say so, and change rarely ("About 4 minutes left").
    pub fn new(total: u64, left: u64, words: &'a str) -> Self {
        Self { total, left, words, name: String::new() }
    }

    /// What runs out, for assistive software.
    pub fn name(mut self, name: String) -> Self {
        self.name = name;
        self
    }

    /// Shows the line. It asks for a repaint when the words will change, and for none when the time is over.
    pub fn show(self, ui: &mut Ui) -> Response {
        let theme = Theme::of(ui);
        let palette = &theme.palette;
        let ring = size::ICON;
        let room = ring + space::S;
        let ink = match self.left {
            0..=60 => palette.tone(Tone::Caution).ink,
            _ => palette.text_soft,
        };
        let style = if self.left <= 60 { Type::BodyStrong } else { Type::Small };
        let words = Text::new(self.words).style(style).layout(ui, ui.available_width() - room);
        let height = words.size().y.max(ring);
        let (outer, response) = ui.allocate_exact_size(vec2(words.size().x + room, height), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Timer, true, &self.name));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_value(self.words);
            node.set_live(Live::Polite);
        });
        if self.left > 0 && ui.is_rect_visible(outer) {
            ui.ctx().request_repaint_after(std::time::Duration::from_secs(self.left % 60 + 1));
        }

        let place = |left: f32, size: Vec2| {
            theme.dir.place(outer, Rect::from_min_size(pos2(left, outer.center().y - size.y / 2.0), size))
        };
        let circle = place(outer.left(), Vec2::splat(ring));
        let part = if self.total == 0 { 0.0 } else { self.left as f32 / self.total as f32 };
        let (stroke, r) = (size::LINE_SELECTED, ring / 2.0 - size::LINE_SELECTED);
        let painter = ui.painter();
        painter.circle_stroke(circle.center(), r, Stroke::new(size::LINE, palette.outline_strong));
        if part > 0.0 {
            let points = arc(circle.center(), r, part, theme.dir.is_rtl());
            painter.add(PathShape::line(points, Stroke::new(stroke, ink)));
        }
        words.paint(painter, place(outer.left() + room, words.size()).min, ink);
        response
    }
}

/// What is left of the ring, from the top, clockwise (anticlockwise when mirrored).
fn arc(center: Pos2, r: f32, part: f32, mirrored: bool) -> Vec<Pos2> {
    let steps = (part * 48.0).ceil().max(2.0) as usize;
    (0..=steps)
        .map(|step| {
            let turn = part * step as f32 / steps as f32;
            let (sin, cos) = (turn * std::f32::consts::TAU).sin_cos();
            let x = if mirrored { -sin } else { sin };
            pos2(center.x + r * x, center.y - r * cos)
        })
        .collect()
}
