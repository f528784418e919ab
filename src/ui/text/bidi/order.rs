//! In which order the words of a line are drawn: UAX 9.

use std::ops::Range;

use unicode_bidi::{BidiClass, BidiInfo, Level};

use super::lines::{Fill, Segment, ends_line, hangs, line_breaks};
use super::shaping::{common, go_together, script};
use super::{Direction, ELLIPSIS, HYPHEN, Line, Run, SOFT_HYPHEN, Script, SpanKind, is_drawn};
use crate::locale::rich::Rich;

/// A text and what Unicode says about each of its bytes.
pub(super) struct Source {
    pub text: String,
    /// Which bytes belong to which piece of the [`Rich`]; empty pieces are left out.
    pub spans: Vec<Piece>,
    pub levels: Vec<Level>,
    pub classes: Vec<BidiClass>,
    pub base: Vec<Level>,
}

pub(super) struct Piece {
    pub range: Range<usize>,
    pub kind: SpanKind,
    pub index: usize,
}

impl Source {
    pub fn new(rich: &Rich, base: Option<Direction>) -> Self {
        let mut text = String::new();
        let mut spans = Vec::new();
        for (index, span) in rich.0.iter().enumerate() {
            let start = text.len();
            text.push_str(span.as_str());
            if start < text.len() {
                spans.push(Piece { range: start..text.len(), kind: span.into(), index });
            }
        }
        let mut source = Self {
            levels: Vec::with_capacity(text.len()),
            classes: Vec::with_capacity(text.len()),
            base: Vec::with_capacity(text.len()),
            spans,
            text,
        };
        source.resolve(base.map(Direction::level));
        source
    }

    /// UAX 9 up to rule I2, on the text with isolates put around labels and codes.
    fn resolve(&mut self, base: Option<Level>) {
        let mut isolated = String::with_capacity(self.text.len() + 16);
        let mut starts = Vec::with_capacity(self.spans.len());
        for span in &self.spans {
            let piece = &self.text[span.range.clone()];
            let opening = match span.kind {
                SpanKind::Label => Some('\u{2068}'),
                SpanKind::Code => Some('\u{2066}'),
                SpanKind::Text | SpanKind::Strong => None,
            };
            isolated.extend(opening);
            starts.push(isolated.len());
            if opening.is_some() {
                // A direction mark in a name cannot reach out of it. The word joiner has as many bytes.
                isolated.extend(piece.chars().map(|c| match c {
                    '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => '\u{2060}',
                    c => c,
                }));
                isolated.push('\u{2069}');
            } else {
                isolated.push_str(piece);
            }
        }

        let info = BidiInfo::new(&isolated, base);
        for (span, start) in self.spans.iter().zip(starts) {
            let range = start..start + span.range.len();
            self.levels.extend_from_slice(&info.levels[range.clone()]);
            self.classes.extend_from_slice(&info.original_classes[range.clone()]);
            for paragraph in &info.paragraphs {
                let first = paragraph.range.start.max(range.start);
                let last = paragraph.range.end.min(range.end);
                self.base.extend((first..last).map(|_| paragraph.level));
            }
        }
        if self.base.is_empty() {
            self.base.push(base.unwrap_or(Level::ltr()));
        }
    }

    /// The text cut where a line may end, but not inside labels and codes.
    pub fn segments(&self) -> Vec<Segment> {
        let mut segments = Vec::new();
        let mut start = 0;
        for end in line_breaks(&self.text) {
            let ends_line = self.text[..end].ends_with(ends_line);
            if ends_line || !self.is_inside_name(end) {
                segments.push(Segment { range: start..end, ends_line });
                start = end;
            }
        }
        segments
    }

    pub fn is_inside_name(&self, position: usize) -> bool {
        self.spans.iter().any(|span| {
            let Range { start, end } = span.range;
            matches!(span.kind, SpanKind::Label | SpanKind::Code) && start < position && position < end
        })
    }

    /// The piece that a byte belongs to.
    fn span_at(&self, byte: usize) -> Option<&Piece> {
        let after = self.spans.partition_point(|span| span.range.end <= byte);
        self.spans.get(after)
    }

    /// `range` without the spaces that hang over the end of the line.
    pub fn trimmed(&self, range: Range<usize>) -> Range<usize> {
        let kept = self.text[range.clone()].trim_end_matches(hangs).len();
        // A soft hyphen that ended up at the end of the line is drawn.
        let kept = if self.text[range.start + kept..range.end].starts_with(SOFT_HYPHEN) {
            kept + SOFT_HYPHEN.len_utf8()
        } else {
            kept
        };
        range.start..range.start + kept
    }

    /// Whether `range`, if it is a line, ends with a visible hyphen.
    pub fn is_hyphenated(&self, range: &Range<usize>) -> bool {
        range.end < self.text.len() && self.text[range.clone()].ends_with(SOFT_HYPHEN)
    }

    /// Rules L1 and L2 on one line.
    pub fn ordered(&self, line: Fill) -> Line {
        let Fill { range, truncated } = line;
        let base = self.base[range.start.min(self.base.len() - 1)];
        let chunks = self.chunks(&range, base);

        let levels: Vec<Level> = chunks.iter().map(|chunk| chunk.0).collect();
        let mut runs: Vec<Run> = Vec::with_capacity(chunks.len() + 1);
        let mut previous = None;
        for index in BidiInfo::reorder_visual(&levels) {
            let run = &chunks[index].1;
            if run.text.is_empty() {
                continue;
            }
            match runs.last_mut() {
                Some(last) if previous.map(|index| index + 1) == Some(index) && last.goes_on_in(run) => {
                    last.text.push_str(&run.text);
                    last.script = common(last.script, run.script);
                    last.range.end = run.range.end;
                }
                Some(last) if previous == Some(index + 1) && run.goes_on_in(last) => {
                    last.text.insert_str(0, &run.text);
                    last.script = common(last.script, run.script);
                    last.range.start = run.range.start;
                }
                _ => runs.push(run.clone()),
            }
            previous = Some(index);
        }

        let base = Direction::of_level(base);
        if truncated {
            // A name that is cut short says so itself.
            let cut = self.span_at(range.end).filter(|span| span.range.start < range.end);
            let ellipsis = Run {
                text: ELLIPSIS.to_owned(),
                direction: base,
                kind: cut.map_or(SpanKind::Text, |span| span.kind),
                span: cut.map_or(usize::MAX, |span| span.index),
                script: Script::Common,
                range: range.end..range.end,
            };
            match base {
                Direction::Ltr => runs.push(ellipsis),
                Direction::Rtl => runs.insert(0, ellipsis),
            }
        }
        Line { range, base, runs, truncated }
    }

    /// The characters of a line in logical order, split where level, script or span changes. What is not
    /// drawn is not in the text of the runs, but still keeps its neighbours apart.
    fn chunks(&self, line: &Range<usize>, base: Level) -> Vec<(Level, Run)> {
        let levels = self.line_levels(line, base);
        let visible = self.trimmed(line.clone());
        let hyphenated = self.is_hyphenated(&visible);
        let mut chunks: Vec<(Level, Run)> = Vec::new();
        for (offset, c) in self.text[visible.clone()].char_indices() {
            let byte = visible.start + offset;
            let end = byte + c.len_utf8();
            let c = if hyphenated && end == visible.end { HYPHEN } else { c };
            let Some(span) = self.span_at(byte) else { continue };
            if !is_drawn(c) && removed_by_x9(self.classes[byte]) {
                continue;
            }
            let drawn = is_drawn(c).then_some(c);
            let level = levels[byte - line.start];
            let script = script(c);
            match chunks.last_mut() {
                Some((last, run))
                    if *last == level && run.span == span.index && go_together(run.script, script) =>
                {
                    run.text.extend(drawn);
                    run.script = common(run.script, script);
                    run.range.end = end;
                }
                _ => chunks.push((
                    level,
                    Run {
                        text: drawn.into_iter().collect(),
                        direction: Direction::of_level(level),
                        kind: span.kind,
                        span: span.index,
                        script,
                        range: byte..end,
                    },
                )),
            }
        }
        chunks
    }

    /// The levels of a line after rule L1: separators, and the spaces before them and at the end of the
    /// line, run with the paragraph.
    fn line_levels(&self, line: &Range<usize>, base: Level) -> Vec<Level> {
        let mut levels = self.levels[line.clone()].to_vec();
        let mut resets = true;
        for (level, class) in levels.iter_mut().zip(&self.classes[line.clone()]).rev() {
            match class {
                BidiClass::B | BidiClass::S => resets = true,
                BidiClass::WS | BidiClass::FSI | BidiClass::LRI | BidiClass::RLI | BidiClass::PDI => {}
                class if removed_by_x9(*class) => {}
                _ => resets = false,
            }
            if resets {
                *level = base;
            }
        }
        levels
    }
}

impl Run {
    /// Whether `next`, which follows in the text, can be drawn in one go with this run.
    fn goes_on_in(&self, next: &Self) -> bool {
        self.span == next.span && self.direction == next.direction && go_together(self.script, next.script)
    }
}

/// Whether the algorithm treats characters of this class as if they were not there.
fn removed_by_x9(class: BidiClass) -> bool {
    matches!(
        class,
        BidiClass::BN | BidiClass::LRE | BidiClass::LRO | BidiClass::RLE | BidiClass::RLO | BidiClass::PDF
    )
}
