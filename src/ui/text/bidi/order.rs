//! In which order the words of a line are drawn: UAX 9.

use std::ops::Range;

use unicode_bidi::{BidiClass, BidiInfo, Level, ParagraphInfo};

use super::lines::FilledLine;
use super::shaping::{common, same_run, script};
use super::{ELLIPSIS, HYPHEN, Line, Run, Script, SpanKind, is_drawn};
use crate::locale::rich::Rich;
use crate::ui::theme::Direction;

/// The characters of a [`Rich`], and the same with isolates around labels and codes.
pub(super) struct Texts {
    plain: String,
    isolated: String,
    spans: Vec<SpanBytes>,
}

/// Which bytes of a text belong to which span of the [`Rich`]; empty spans have none.
pub(super) struct SpanBytes {
    pub range: Range<usize>,
    pub kind: SpanKind,
    pub index: usize,
    /// Where its first byte stands in the text with isolates.
    isolated: usize,
}

impl Texts {
    pub fn new(rich: &Rich) -> Self {
        let (mut plain, mut isolated, mut spans) = (String::new(), String::new(), Vec::new());
        for (index, span) in rich.0.iter().enumerate() {
            let (start, kind, text) = (plain.len(), SpanKind::from(span), span.as_str());
            if text.is_empty() {
                continue;
            }
            plain.push_str(text);
            let opening = match kind {
                SpanKind::Label => Some('\u{2068}'),
                SpanKind::Code => Some('\u{2066}'),
                SpanKind::Text | SpanKind::Strong => None,
            };
            isolated.extend(opening);
            spans.push(SpanBytes { range: start..plain.len(), kind, index, isolated: isolated.len() });
            if opening.is_some() {
                // A direction mark in a name cannot reach out of it. The word joiner has as many bytes.
                isolated.extend(text.chars().map(|c| match c {
                    '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => '\u{2060}',
                    c => c,
                }));
                isolated.push('\u{2069}');
            } else {
                isolated.push_str(text);
            }
        }
        Self { plain, isolated, spans }
    }
}

/// A text and what Unicode says about its characters: UAX 9 up to rule I2.
pub(super) struct Source<'a> {
    pub text: &'a str,
    pub spans: &'a [SpanBytes],
    info: BidiInfo<'a>,
    /// The direction of a text without a paragraph.
    base: Level,
}

impl<'a> Source<'a> {
    pub fn new(texts: &'a Texts, base: Option<Direction>) -> Self {
        let base = base.map(|base| if base.is_rtl() { Level::rtl() } else { Level::ltr() });
        Self {
            text: &texts.plain,
            spans: &texts.spans,
            info: BidiInfo::new(&texts.isolated, base),
            base: base.unwrap_or(Level::ltr()),
        }
    }

    /// The span that a byte belongs to.
    fn span_at(&self, byte: usize) -> Option<&'a SpanBytes> {
        let after = self.spans.partition_point(|span| span.range.end <= byte);
        self.spans.get(after)
    }

    /// Where a byte stands in the text with isolates.
    fn isolated(&self, byte: usize) -> usize {
        self.span_at(byte).map_or(self.info.text.len(), |span| span.isolated + byte - span.range.start)
    }

    /// The paragraph that a line starting at this byte belongs to; none in an empty text.
    fn paragraph(&self, byte: usize) -> Option<&ParagraphInfo> {
        let byte = self.isolated(byte);
        self.info
            .paragraphs
            .iter()
            .find(|paragraph| byte < paragraph.range.end)
            .or(self.info.paragraphs.last())
    }

    /// Rules L1 and L2 on one line.
    pub fn ordered(&self, line: FilledLine) -> Line {
        let FilledLine { range, truncated } = line;
        let base = self.paragraph(range.start).map_or(self.base, |paragraph| paragraph.level);
        let chunks = self.chunks(&range);

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

        let base = direction(base);
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
    fn chunks(&self, line: &Range<usize>) -> Vec<(Level, Run)> {
        let Some(paragraph) = self.paragraph(line.start) else { return Vec::new() };
        let levels =
            self.info.reordered_levels(paragraph, self.isolated(line.start)..self.isolated(line.end));
        let visible = self.trimmed(line.clone());
        let hyphenated = self.is_hyphenated(&visible);
        let mut chunks: Vec<(Level, Run)> = Vec::new();
        for (offset, c) in self.text[visible.clone()].char_indices() {
            let byte = visible.start + offset;
            let end = byte + c.len_utf8();
            let c = if hyphenated && end == visible.end { HYPHEN } else { c };
            let Some(span) = self.span_at(byte) else { continue };
            let place = span.isolated + byte - span.range.start;
            if !is_drawn(c) && removed_by_x9(self.info.original_classes[place]) {
                continue;
            }
            let drawn = is_drawn(c).then_some(c);
            let level = levels[place];
            let script = script(c);
            match chunks.last_mut() {
                Some((last, run))
                    if *last == level && run.span == span.index && same_run(run.script, script) =>
                {
                    run.text.extend(drawn);
                    run.script = common(run.script, script);
                    run.range.end = end;
                }
                _ => chunks.push((
                    level,
                    Run {
                        text: drawn.into_iter().collect(),
                        direction: direction(level),
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
}

fn direction(level: Level) -> Direction {
    if level.is_rtl() { Direction::Rtl } else { Direction::Ltr }
}

impl Run {
    /// Whether `next`, which follows in the text, can be drawn in one go with this run.
    fn goes_on_in(&self, next: &Self) -> bool {
        self.span == next.span && self.direction == next.direction && same_run(self.script, next.script)
    }
}

/// Whether the algorithm treats characters of this class as if they were not there.
fn removed_by_x9(class: BidiClass) -> bool {
    matches!(
        class,
        BidiClass::BN | BidiClass::LRE | BidiClass::LRO | BidiClass::RLE | BidiClass::RLO | BidiClass::PDF
    )
}
