//! A ring that empties while time runs out, with the remaining time in words.

use std::time::Duration;

use egui::accesskit::{Live, Role};
use egui::epaint::PathShape;
use egui::{Pos2, Rect, Response, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2, vec2};

use crate::journey::view::Tone;
use crate::locale::rich::Rich;
use crate::ui::text::{Text, TextBlock, spoken};
use crate::ui::theme::{Theme, Type, fit, inset, size, space};

/// A countdown.
#[must_use = "call show()"]
pub struct Countdown<'a> {
    total: Duration,
    remaining: Duration,
    time: &'a str,
    spoken: &'a str,
    title: Rich,
    text: Rich,
}

impl<'a> Countdown<'a> {
    /// `time` is drawn ("4:12"); `spoken` is read out whenever it changes, so it should change rarely
    /// ("4 minutes left").
    pub fn new(total: Duration, remaining: Duration, time: &'a str, spoken: &'a str) -> Self {
        Self { total, remaining, time, spoken, title: Rich::default(), text: Rich::default() }
    }

    /// What runs out.
    pub fn title(mut self, title: impl Into<Rich>) -> Self {
        self.title = title.into();
        self
    }

    /// What to do until then.
    pub fn text(mut self, text: impl Into<Rich>) -> Self {
        self.text = text.into();
        self
    }

    /// Shows the ring. It asks for one repaint a second, and for none when the time is over.
    pub fn show(self, ui: &mut Ui) -> Response {
        let theme = Theme::of(ui);
        let palette = &theme.palette;
        let full = ui.available_width();
        let words_width = (full - size::RING - space::ML).max(fit::WORDS);
        let title = (!self.title.is_empty())
            .then(|| Text::new(self.title.clone()).style(Type::BodyStrong).layout(ui, words_width));
        let text = (!self.text.is_empty()).then(|| Text::new(self.text.clone()).layout(ui, words_width));
        let words_height = title.as_ref().map_or(0.0, |title| title.size().y)
            + text.as_ref().map_or(0.0, |text| text.size().y + inset::LINE);
        let height = words_height.max(size::RING);
        let widest = title.iter().chain(&text).map(|block| block.size().x).fold(0.0, f32::max);
        let width = if words_height > 0.0 { size::RING + space::ML + widest } else { size::RING };

        let (outer, response) = ui.allocate_exact_size(vec2(width.min(full), height), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Timer, true, spoken(&self.title)));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_value(self.spoken);
            node.set_live(Live::Polite);
            if !self.text.is_empty() {
                node.set_description(spoken(&self.text));
            }
        });
        if !self.remaining.is_zero() && ui.is_rect_visible(outer) {
            // Wake up just after the shown second changes.
            let into_second = match self.remaining.subsec_nanos() {
                0 => Duration::from_secs(1),
                nanos => Duration::from_nanos(u64::from(nanos)),
            };
            ui.ctx().request_repaint_after(into_second + Duration::from_millis(5));
        }

        let part = if self.total.is_zero() {
            0.0
        } else {
            (self.remaining.as_secs_f32() / self.total.as_secs_f32()).clamp(0.0, 1.0)
        };
        let ink = if part <= 0.1 {
            palette.tone(Tone::Stop).ink
        } else if part <= 0.25 {
            palette.tone(Tone::Caution).ink
        } else {
            palette.accent_text
        };

        let ring = theme.dir.place(
            outer,
            Rect::from_min_size(
                pos2(outer.left(), outer.center().y - size::RING / 2.0),
                Vec2::splat(size::RING),
            ),
        );
        let painter = ui.painter();
        let width = size::RING_STROKE;
        let r = size::RING / 2.0 - width / 2.0;
        let track = if theme.mode.is_high_contrast() { size::LINE } else { width };
        // The stroke of a circle lies outside its radius.
        painter.circle_stroke(ring.center(), r - track / 2.0, Stroke::new(track, palette.outline));
        if part > 0.0 {
            let points = arc(ring.center(), r, part, theme.dir.is_rtl());
            for end in [points.first(), points.last()].into_iter().flatten() {
                painter.circle_filled(*end, width / 2.0, ink);
            }
            painter.add(PathShape::line(points, Stroke::new(width, ink)));
        }
        let time = Text::new(self.time).style(Type::Heading).center().layout(ui, size::RING);
        time.paint(painter, ring.center() - time.size() / 2.0, palette.text);

        let mut top = outer.center().y - words_height / 2.0;
        let mut line = |block: &TextBlock, ink| {
            let at = theme.dir.place(
                outer,
                Rect::from_min_size(pos2(outer.left() + size::RING + space::ML, top), block.size()),
            );
            block.paint(painter, at.min, ink);
            top += block.size().y + inset::LINE;
        };
        if let Some(title) = &title {
            line(title, palette.text);
        }
        if let Some(text) = &text {
            line(text, palette.text_soft);
        }
        ui.add_space(space::XS);
        response
    }
}

/// What is left of the ring, from the top, clockwise (anticlockwise when mirrored).
fn arc(center: Pos2, r: f32, part: f32, mirrored: bool) -> Vec<Pos2> {
    let steps = (part * 72.0).ceil().max(2.0) as usize;
    (0..=steps)
        .map(|step| {
            let turn = part * step as f32 / steps as f32;
            let (sin, cos) = (turn * std::f32::consts::TAU).sin_cos();
            let x = if mirrored { -sin } else { sin };
            pos2(center.x + r * x, center.y - r * cos)
        })
        .collect()
}
