//! One line that is being typed in a field: its selection, its caret, and what a point of it stands for.

use std::ops::Range;

use egui::{Context, CornerRadius, Pos2, Rangef, Rect, Ui, vec2};
use unicode_segmentation::UnicodeSegmentation as _;

use super::Text;
use super::bidi::Run;
use super::layout::TextBlock;

impl Text {
    /// Paints one line that is being typed, with its selection and its caret (bytes of the text). What does
    /// not fit is out of sight at the far end, or at the near one while the caret stands at the far one.
    pub fn paint_typed(&self, ui: &Ui, rect: Rect, selected: &Range<usize>, caret: Option<usize>) {
        let (block, rect) = self.typed(ui, rect, caret);
        self.paint_selection(ui, &block, rect, selected);
        block.paint_words(ui.painter(), rect, block.theme.palette.text);
        if let Some(x) = caret.and_then(|caret| self.caret(ui, &block, caret)) {
            let caret = ui.visuals().text_cursor.stroke;
            ui.painter().vline(rect.left() + x, rect.y_range(), caret);
        }
    }

    /// The byte of a typed line that a point of the field stands for.
    pub fn typed_byte_at(&self, ui: &Ui, rect: Rect, caret: Option<usize>, point: Pos2) -> usize {
        let (block, rect) = self.typed(ui, rect, caret);
        self.byte_at(ui, &block, rect, point)
    }

    /// The line, and where it is: in the middle of the field's height, at its leading end.
    fn typed(&self, ui: &Ui, field: Rect, caret: Option<usize>) -> (TextBlock, Rect) {
        let block = self.layout(ui, f32::INFINITY);
        let rect = Rect::from_center_size(field.center(), vec2(block.size().x, block.size().y));
        let rtl = block.theme.dir.is_rtl();
        let mut shift = if rtl { field.right() - rect.right() } else { field.left() - rect.left() };
        let x = caret.and_then(|caret| self.caret(ui, &block, caret)).map(|x| rect.left() + x + shift);
        if let Some(x) = x {
            shift += x.clamp(field.left() + 1.0, field.right() - 1.0) - x;
        }
        (block, rect.translate(vec2(shift, 0.0)))
    }

    /// Where the caret before a byte stands, in points from the left end of the first line.
    fn caret(&self, ctx: &Context, block: &TextBlock, byte: usize) -> Option<f32> {
        let line = block.layout.lines.first()?;
        let runs = line.runs.iter().flat_map(|(run, place)| self.carets(ctx, block, run, *place));
        // After the last letter of a run and before the first of the next are two places; a person who
        // types stands after what was typed.
        let mut near = runs.collect::<Vec<_>>();
        near.sort_by_key(|(_, at)| *at);
        near.iter().find(|(_, at)| *at >= byte).map(|(x, _)| *x).or(Some(0.0))
    }

    fn paint_selection(&self, ui: &Ui, block: &TextBlock, rect: Rect, range: &Range<usize>) {
        let color = ui.visuals().selection.bg_fill;
        for (line, _, corner) in block.placed(ui.painter(), rect) {
            for (run, place) in &line.runs {
                let inside = self
                    .carets(ui, block, run, *place)
                    .into_iter()
                    .filter(|(_, byte)| range.start <= *byte && *byte <= range.end);
                let xs = inside.fold(Rangef::NOTHING, |xs, (x, _)| Rangef::new(xs.min.min(x), xs.max.max(x)));
                if xs.min < xs.max {
                    let ys = corner.y..=corner.y + block.layout.pitch;
                    let marked = Rect::from_x_y_ranges(corner.x + xs.min..=corner.x + xs.max, ys);
                    ui.painter().rect_filled(marked, CornerRadius::ZERO, color);
                }
            }
        }
    }

    /// The byte of [`Rich::plain`] nearest to a point.
    fn byte_at(&self, ui: &Ui, block: &TextBlock, rect: Rect, point: Pos2) -> usize {
        let last = block.layout.lines.len().saturating_sub(1);
        let number = ((point.y - rect.top()) / block.layout.pitch).max(0.0) as usize;
        let Some((line, _, corner)) = block.placed(ui.painter(), rect).nth(number.min(last)) else {
            return 0;
        };
        line.runs
            .iter()
            .flat_map(|(run, place)| self.carets(ui, block, run, *place))
            .min_by(|a, b| (corner.x + a.0 - point.x).abs().total_cmp(&(corner.x + b.0 - point.x).abs()))
            .map_or(line.range.start, |(_, byte)| byte)
    }

    /// Where a caret can stand in a run: places in points from the left end of the line, with the bytes
    /// of [`Rich::plain`]. Right for letters that do not join, and near enough for those that do.
    fn carets(&self, ctx: &Context, block: &TextBlock, run: &Run, place: Rangef) -> Vec<(f32, usize)> {
        let plain = self.rich.plain();
        let mut bytes = plain[run.range.clone()]
            .char_indices()
            .filter(|(_, c)| run.text.contains(*c))
            .map(|(at, _)| run.range.start + at);
        let mut carets = Vec::new();
        for (at, cluster) in run.text.grapheme_indices(true) {
            let Some(byte) = bytes.nth(0) else { break };
            for _ in cluster.chars().skip(1) {
                bytes.next();
            }
            let before: f32 = ctx.fonts_mut(|fonts| {
                if at == 0 { 0.0 } else { self.measure(fonts, &block.theme, &run.text[..at], run.kind) }
            });
            carets.push((before.min(place.span()), byte));
        }
        carets.push((place.span(), run.range.end));
        for caret in &mut carets {
            caret.0 = if run.direction.is_rtl() { place.max - caret.0 } else { place.min + caret.0 };
        }
        carets
    }
}
