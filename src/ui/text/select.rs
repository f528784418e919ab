//! Selecting and copying, and the line that is typed in a field.

use std::ops::Range;

use egui::{Context, CornerRadius, CursorIcon, Event, Id, Key, Pos2, Rangef, Rect, Response, Ui, vec2};
use unicode_segmentation::UnicodeSegmentation as _;

use super::bidi::Run;
use super::layout::TextBlock;
use super::{Text, without_marks};

/// The one selection there is.
#[derive(Clone, Copy, Debug)]
struct Selection {
    owner: Id,
    /// Bytes of [`Rich::plain`]: where it began, and where the pointer is.
    anchor: usize,
    head: usize,
}

impl Selection {
    fn range(self) -> Range<usize> {
        self.anchor.min(self.head)..self.anchor.max(self.head)
    }
}

impl Text {
    /// Follows the pointer, paints what is selected, and copies it.
    pub(super) fn select(&self, ui: &Ui, block: &TextBlock, rect: Rect, response: &Response) {
        let state = Id::unique("selected text");
        let owner = response.id;
        let before = ui.data(|data| data.get_temp::<Selection>(state)).filter(|one| one.owner == owner);
        let mut selection = before;
        if response.hovered() {
            ui.ctx().set_cursor_icon(CursorIcon::Text);
        }
        let (pressed, shift, escape, copy) = ui.input(|input| {
            let copy = input.events.iter().any(|event| matches!(event, Event::Copy));
            (input.pointer.any_pressed(), input.modifiers.shift, input.key_pressed(Key::Escape), copy)
        });

        let text = self.rich.plain();
        if let Some(pointer) =
            response.interact_pointer_pos().filter(|_| response.is_pointer_button_down_on())
        {
            let head = self.byte_at(ui, block, rect, pointer);
            let anchor = match selection {
                Some(selection) if shift || !pressed => selection.anchor,
                _ => head,
            };
            selection = Some(Selection { owner, anchor, head });
        } else if escape || (pressed && !response.contains_pointer()) {
            selection = None;
        }
        if response.triple_clicked() {
            selection = Some(Selection { owner, anchor: 0, head: text.len() });
        } else if response.double_clicked()
            && let Some(pointer) = response.interact_pointer_pos()
        {
            let word = word_at(&text, self.byte_at(ui, block, rect, pointer));
            selection = Some(Selection { owner, anchor: word.start, head: word.end });
        }
        match (before, selection) {
            (_, Some(selection)) => {
                ui.data_mut(|data| data.insert_temp(state, selection));
            }
            (Some(_), None) => ui.data_mut(|data| data.remove::<Selection>(state)),
            (None, None) => {}
        }

        let Some(range) = selection.map(Selection::range).filter(|range| !range.is_empty()) else { return };
        self.paint_selection(ui, block, rect, &range);
        if copy {
            ui.ctx().copy_text(without_marks(&text[range]));
        }
    }

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

/// The word around a byte.
fn word_at(text: &str, byte: usize) -> Range<usize> {
    text.split_word_bound_indices()
        .map(|(start, word)| start..start + word.len())
        .find(|word| byte < word.end)
        .unwrap_or(text.len()..text.len())
}
