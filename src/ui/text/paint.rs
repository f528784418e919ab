//! Lines on the screen.

use std::sync::Arc;

use egui::emath::GuiRounding as _;
use egui::{Color32, CornerRadius, Galley, Painter, Pos2, Rect, Stroke, StrokeKind, Vec2, pos2, vec2};

use super::layout::{LaidLine, TextBlock};
use crate::ui::theme::{radius, size};

impl TextBlock {
    /// Width of the longest line and height of all lines, in points.
    pub fn size(&self) -> Vec2 {
        self.layout.size
    }

    /// Paints the text with its left upper corner at `pos`. Label chips keep their own colours.
    pub fn paint(&self, painter: &Painter, pos: Pos2, color: Color32) {
        self.paint_in(painter, Rect::from_min_size(pos, self.size()), color);
    }

    /// Paints the text at the top of `rect`, lines aligned in its width.
    pub fn paint_in(&self, painter: &Painter, rect: Rect, color: Color32) {
        self.paint_chips(painter, rect);
        self.paint_words(painter, rect, color);
    }

    /// Each line, its galley, and its left upper corner, on whole pixels.
    pub(super) fn placed(
        &self,
        painter: &Painter,
        rect: Rect,
    ) -> impl Iterator<Item = (&LaidLine, &Arc<Galley>, Pos2)> {
        let pixels = painter.pixels_per_point();
        let free = self.align.to_factor();
        let pitch = self.layout.pitch;
        self.layout.lines.iter().zip(&self.galleys).enumerate().map(move |(number, (line, galley))| {
            let corner = pos2(rect.left() + (rect.width() - line.width) * free, rect.top());
            (line, galley, corner.round_to_pixels(pixels) + vec2(0.0, number as f32 * pitch))
        })
    }

    fn paint_chips(&self, painter: &Painter, rect: Rect) {
        let palette = &self.theme.palette;
        let inset = (self.layout.pitch - self.layout.chip_height) / 2.0;
        for (line, _, corner) in self.placed(painter, rect) {
            for chip in &line.chips {
                let rect = Rect::from_x_y_ranges(
                    corner.x + chip.min..=corner.x + chip.max,
                    corner.y + inset..=corner.y + inset + self.layout.chip_height,
                );
                painter.rect(
                    rect,
                    CornerRadius::same(radius::S),
                    palette.chip,
                    Stroke::new(size::LINE, palette.chip_edge),
                    StrokeKind::Inside,
                );
            }
        }
    }

    pub(super) fn paint_words(&self, painter: &Painter, rect: Rect, color: Color32) {
        for (_, galley, corner) in self.placed(painter, rect) {
            painter.galley(corner, galley.clone(), color);
        }
    }
}
