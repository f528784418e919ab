//! Which words stand on which line, and in which order they are drawn.
//!
//! egui 0.37 shapes a piece of text well, but it neither knows the order of pieces that run in
//! different directions nor where Unicode allows a line to end. [`lay_out`] decides both: lines by
//! UAX 14, order by UAX 9. It knows no fonts and no pixels: the caller measures.
//!
//! This is the one place that knows about order, so that it can go when egui does. The window uses it
//! through `ui/widgets/text.rs` only.

use std::ops::Range;

use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;
use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};
use unicode_bidi_mirroring::get_mirrored;
use unicode_script::UnicodeScript as _;
use unicode_segmentation::UnicodeSegmentation as _;

pub use unicode_script::Script;

use super::rich::{Rich, Span};

/// Which way text runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// Whether text runs from right to left.
    pub fn is_rtl(self) -> bool {
        self == Self::Rtl
    }

    fn of_level(level: Level) -> Self {
        if level.is_rtl() { Self::Rtl } else { Self::Ltr }
    }

    fn level(self) -> Level {
        if self.is_rtl() { Level::rtl() } else { Level::ltr() }
    }
}

/// What a piece of text is, which decides how it looks and how it keeps together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SpanKind {
    /// Running text.
    Text,
    /// The name of something on a screen: kept on one line where it fits, with a direction of its own.
    Label,
    /// An address, code or number: always left to right, kept on one line where it fits.
    Code,
    /// Stressed text.
    Strong,
}

impl From<&Span> for SpanKind {
    fn from(span: &Span) -> Self {
        match span {
            Span::Text(_) => Self::Text,
            Span::Label(_) => Self::Label,
            Span::Code(_) => Self::Code,
            Span::Strong(_) => Self::Strong,
        }
    }
}

/// One line of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The bytes of [`Rich::plain`] that the line stands for, with the spaces and the newline that end
    /// it. The ranges of all lines cover the text without gap or overlap, unless it was truncated.
    pub range: Range<usize>,
    /// The direction of the paragraph: at which side the line starts.
    pub base: Direction,
    /// What to draw, from left to right.
    pub runs: Vec<Run>,
    /// Whether text was left out and the line ends with an ellipsis.
    pub truncated: bool,
}

/// Neighbouring characters of one direction, script and kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The characters in logical order, without those that are not drawn (direction marks and such).
    pub text: String,
    /// Which way the characters run.
    pub direction: Direction,
    /// What the run is.
    pub kind: SpanKind,
    /// Which piece of the [`Rich`] it belongs to; none (`usize::MAX`) for an ellipsis between pieces.
    pub span: usize,
    /// The script of its letters; `Common` when it has none.
    pub script: Script,
    /// The bytes of [`Rich::plain`] it stands for. Empty for the ellipsis.
    pub range: Range<usize>,
}

/// Ends a text that did not fit.
pub const ELLIPSIS: &str = "…";

/// Soft hyphens show as this at the end of a line, and nowhere else.
const HYPHEN: char = '-';
const SOFT_HYPHEN: char = '\u{AD}';

/// How far a line may stick out, in the unit of `measure`: widths that were rounded on their way
/// through a layout must not wrap a text that was measured to fit.
const SLACK: f32 = 0.5;

/// Breaks `rich` into lines no wider than `max_width` and puts each line into drawing order.
///
/// `base` is the direction of the paragraph; without it, the first letter of each paragraph decides.
/// `measure` gives the width of a text; for an empty text it gives the room that a piece of this kind
/// needs beside its letters (the padding of a chip). Of more than `max_lines` lines, the rest is left
/// out behind an ellipsis. An empty text has one empty line.
pub fn lay_out(
    rich: &Rich,
    base: Option<Direction>,
    measure: &mut dyn FnMut(&str, SpanKind) -> f32,
    max_width: f32,
    max_lines: Option<usize>,
) -> Vec<Line> {
    if max_lines == Some(0) {
        return Vec::new();
    }
    let source = Source::new(rich, base);
    let mut breaker = Breaker {
        source: &source,
        measure,
        max_width: max_width + SLACK,
        max_lines: max_lines.unwrap_or(usize::MAX),
    };
    let lines = breaker.lines();
    lines.into_iter().map(|line| source.ordered(line)).collect()
}

/// The direction to lay out a text of the interface in: that of the interface, unless the text has
/// letters and all of them run the other way (a sentence that is not translated). Labels, codes and
/// isolated names do not count.
pub fn base_direction(rich: &Rich, interface: Direction) -> Direction {
    let (mut to_the_right, mut to_the_left) = (false, false);
    let mut isolates = 0_usize;
    let running = rich.0.iter().filter(|span| matches!(span, Span::Text(_) | Span::Strong(_)));
    for c in running.flat_map(|span| span.as_str().chars()) {
        match bidi_class(c) {
            BidiClass::LRI | BidiClass::RLI | BidiClass::FSI => isolates += 1,
            BidiClass::PDI => isolates = isolates.saturating_sub(1),
            BidiClass::L if isolates == 0 => to_the_right = true,
            BidiClass::R | BidiClass::AL if isolates == 0 => to_the_left = true,
            _ => {}
        }
    }
    match (to_the_right, to_the_left) {
        (true, false) => Direction::Ltr,
        (false, true) => Direction::Rtl,
        _ => interface,
    }
}

impl Run {
    /// The run cut up for a shaper that cannot be told a direction, in drawing order.
    ///
    /// egui lets the shaper guess: right to left when the first letter is of a right-to-left script,
    /// else left to right. It also starts a new guess at each change of font, and puts these parts side
    /// by side from left to right. So a right-to-left run goes in word by word, because spaces and
    /// brackets are likely to come from another font than the letters. Where the guess would be wrong
    /// (brackets between Arabic words, digits of Arabic script), the piece goes in back to front.
    pub fn pieces(&self) -> Vec<String> {
        let mut pieces = stretches(&self.text);
        if self.direction.is_rtl() {
            pieces.reverse();
        }
        for piece in &mut pieces {
            if shaped_direction(piece) != self.direction {
                *piece = turned(piece);
            }
        }
        pieces
    }
}

/// Cuts a text where words of a right-to-left script begin and end, for measuring: each part is shaped
/// as a whole, whatever it stands beside.
pub fn stretches(text: &str) -> Vec<String> {
    let mut stretches: Vec<(Option<Script>, String)> = Vec::new();
    for cluster in text.graphemes(true) {
        let script = rtl_script(cluster);
        match stretches.last_mut() {
            Some((last, stretch)) if *last == script || is_joining_mark(cluster) => {
                stretch.push_str(cluster);
            }
            _ => stretches.push((script, cluster.to_owned())),
        }
    }
    stretches.into_iter().map(|(_, stretch)| stretch).collect()
}

/// The right-to-left script that a cluster belongs to, if it does.
fn rtl_script(cluster: &str) -> Option<Script> {
    cluster.chars().next().map(script).filter(|script| is_rtl_script(*script))
}

/// Tatweel and marks are shared by scripts, and belong to the word that they stand in.
fn is_joining_mark(cluster: &str) -> bool {
    cluster.chars().next().is_some_and(|c| c == '\u{640}' || c.script() == Script::Inherited)
}

/// What the shaper takes the direction of a text to be: that of its first letter with a script.
pub fn shaped_direction(text: &str) -> Direction {
    let first = text.chars().map(script).find(|script| *script != Script::Common);
    if first.is_some_and(is_rtl_script) { Direction::Rtl } else { Direction::Ltr }
}

/// Whether any letter runs from right to left: without one, a line can be drawn as it is.
pub fn has_rtl(text: &str) -> bool {
    text.chars().any(|c| matches!(bidi_class(c), BidiClass::R | BidiClass::AL))
}

/// A text back to front, with brackets facing the other way.
fn turned(text: &str) -> String {
    let mirrored = |c: char| get_mirrored(c).unwrap_or(c);
    text.graphemes(true).rev().flat_map(|cluster| cluster.chars().map(mirrored)).collect()
}

/// The script of a character; `Common` for what is used with many, and Han for all that Japanese mixes.
fn script(c: char) -> Script {
    match c.script() {
        Script::Inherited | Script::Unknown => Script::Common,
        Script::Hiragana | Script::Katakana | Script::Bopomofo => Script::Han,
        script => script,
    }
}

fn go_together(a: Script, b: Script) -> bool {
    a == b || a == Script::Common || b == Script::Common
}

/// The script of a run made of two that [`go_together`].
fn common(a: Script, b: Script) -> Script {
    if a == Script::Common { b } else { a }
}

/// Scripts that are written from right to left. Of those no longer in use, Unicode has more.
fn is_rtl_script(script: Script) -> bool {
    matches!(
        script,
        Script::Arabic
            | Script::Hebrew
            | Script::Syriac
            | Script::Thaana
            | Script::Nko
            | Script::Samaritan
            | Script::Mandaic
            | Script::Mende_Kikakui
            | Script::Adlam
            | Script::Hanifi_Rohingya
            | Script::Yezidi
            | Script::Garay
    )
}

/// Whether a character takes part in drawing. What steers direction, breaking and control has done its
/// work by then, and would only interrupt shaping or show as a box.
fn is_drawn(c: char) -> bool {
    !matches!(c,
        '\u{0}'..='\u{8}' | '\u{A}'..='\u{1F}' | '\u{7F}'..='\u{9F}'
        | SOFT_HYPHEN
        | '\u{61C}' | '\u{200B}' | '\u{200E}' | '\u{200F}'
        | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}'
    )
}

/// Whether a space at the end of a line hangs over its edge instead of wrapping.
fn hangs(c: char) -> bool {
    let no_break = matches!(c, '\u{A0}' | '\u{2007}' | '\u{202F}');
    !is_drawn(c) || (c.is_whitespace() && !no_break)
}

/// Where lines end whatever their width: UAX 14, classes BK, CR, LF and NL.
fn ends_line(c: char) -> bool {
    matches!(c, '\n' | '\u{B}' | '\u{C}' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// A text and what Unicode says about each of its bytes.
struct Source {
    text: String,
    /// Which bytes belong to which piece of the [`Rich`]; empty pieces are left out.
    spans: Vec<Piece>,
    levels: Vec<Level>,
    classes: Vec<BidiClass>,
    base: Vec<Level>,
}

struct Piece {
    range: Range<usize>,
    kind: SpanKind,
    index: usize,
}

/// Text that stays on one line if it fits on one.
struct Segment {
    range: Range<usize>,
    /// Whether a newline ends it.
    ends_line: bool,
}

/// A line before it is put into order.
struct Fill {
    range: Range<usize>,
    truncated: bool,
}

impl Source {
    fn new(rich: &Rich, base: Option<Direction>) -> Self {
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
    fn segments(&self) -> Vec<Segment> {
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

    fn is_inside_name(&self, position: usize) -> bool {
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
    fn trimmed(&self, range: Range<usize>) -> Range<usize> {
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
    fn is_hyphenated(&self, range: &Range<usize>) -> bool {
        range.end < self.text.len() && self.text[range.clone()].ends_with(SOFT_HYPHEN)
    }

    /// Rules L1 and L2 on one line.
    fn ordered(&self, line: Fill) -> Line {
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

/// A last line of so few letters looks lost.
const WIDOW: usize = 4;

/// Fills lines, first fit.
struct Breaker<'a> {
    source: &'a Source,
    measure: &'a mut dyn FnMut(&str, SpanKind) -> f32,
    max_width: f32,
    max_lines: usize,
}

impl Breaker<'_> {
    fn lines(&mut self) -> Vec<Fill> {
        let text_end = self.source.text.len();
        let mut lines = Vec::new();
        let mut waiting = self.source.segments();
        waiting.reverse();
        let (mut start, mut end, mut width) = (0, 0, 0.0);
        while let Some(segment) = waiting.pop() {
            let line_is_empty = start == end;
            let fits =
                width + self.width(&self.source.trimmed(segment.range.clone()), start..end) <= self.max_width;
            if fits || (line_is_empty && !self.can_split(&segment)) {
                width += self.width(&segment.range, start..end);
                end = segment.range.end;
                if !segment.ends_line || end == text_end {
                    continue;
                }
            } else if line_is_empty {
                self.split(segment, &mut waiting);
                continue;
            } else {
                waiting.push(segment);
            }

            if lines.len() + 1 == self.max_lines {
                let rest_is_blank = self.source.text[end..].chars().all(hangs);
                let all = Fill { range: start..text_end, truncated: false };
                lines.push(if rest_is_blank { all } else { self.cut_short(start) });
                return lines;
            }
            lines.push(Fill { range: start..end, truncated: false });
            (start, width) = (end, 0.0);
        }
        lines.push(Fill { range: start..end, truncated: false });
        self.leave_no_widow(&mut lines);
        lines
    }

    /// Takes a word down to a last line that would be a word of few letters.
    fn leave_no_widow(&mut self, lines: &mut [Fill]) {
        let [.., before, last] = lines else { return };
        let text = &self.source.text;
        let letters = |range: Range<usize>| text[range].chars().filter(|c| c.is_alphanumeric()).count();
        let by_force = text[..last.range.start].chars().next_back().is_some_and(ends_line);
        if by_force || letters(last.range.clone()) > WIDOW {
            return;
        }
        let starts = self.source.segments().into_iter().map(|segment| segment.range.start);
        let enough = starts
            .filter(|start| before.range.contains(start) && *start > before.range.start)
            .rfind(|start| letters(*start..last.range.end) > WIDOW);
        if let Some(start) = enough
            && self.width(&self.source.trimmed(start..last.range.end), start..start) <= self.max_width
            && letters(before.range.start..start) > letters(start..last.range.end)
        {
            before.range.end = start;
            last.range.start = start;
        }
    }

    /// The width of a part of the text that goes on a line holding `line`.
    fn width(&mut self, range: &Range<usize>, line: Range<usize>) -> f32 {
        let mut width = 0.0;
        for span in &self.source.spans {
            let start = range.start.max(span.range.start);
            let end = range.end.min(span.range.end);
            if start >= end {
                continue;
            }
            let is_open = line.start < line.end && span.range.contains(&(line.end - 1));
            if !is_open {
                width += (self.measure)("", span.kind);
            }
            let mut text: String = self.source.text[start..end].chars().filter(|c| is_drawn(*c)).collect();
            if end == range.end && self.source.is_hyphenated(range) {
                text.push(HYPHEN);
            }
            if !text.is_empty() {
                width += (self.measure)(&text, span.kind);
            }
        }
        width
    }

    /// A line that ends with an ellipsis.
    fn cut_short(&mut self, start: usize) -> Fill {
        let rest = &self.source.text[start..];
        let room = self.max_width - (self.measure)(ELLIPSIS, SpanKind::Text);
        let line = rest.split(ends_line).next().unwrap_or_default();
        let cuts: Vec<usize> =
            line.grapheme_indices(true).map(|(at, cluster)| start + at + cluster.len()).collect();
        let kept = cuts.partition_point(|cut| {
            let range = self.source.trimmed(start..*cut);
            self.width(&range, start..start) <= room
        });
        let end = kept.checked_sub(1).map_or(start, |last| cuts[last]);
        Fill { range: self.source.trimmed(start..end), truncated: true }
    }

    fn can_split(&self, segment: &Segment) -> bool {
        self.source.text[segment.range.clone()].graphemes(true).nth(1).is_some()
    }

    /// Cuts up a segment that is wider than a line: a label or code where it may break, else what was held
    /// together ([`holds_together`]), else anything between characters.
    fn split(&mut self, segment: Segment, waiting: &mut Vec<Segment>) {
        let Segment { range, ends_line } = segment;
        let in_name: Vec<usize> = line_breaks(&self.source.text[range.clone()])
            .map(|end| range.start + end)
            .filter(|end| *end < range.end && self.source.is_inside_name(*end))
            .collect();
        let held: Vec<usize> = self.source.text[range.clone()]
            .match_indices([' ', '-'])
            .map(|(at, between)| range.start + at + between.len())
            .filter(|end| *end < range.end)
            .collect();
        let cuts = match (in_name.is_empty(), held.is_empty()) {
            (false, _) => in_name,
            (true, false) => held,
            (true, true) => vec![self.longest_fit(&range)],
        };

        let starts = std::iter::once(range.start).chain(cuts.iter().copied());
        let ends = cuts.iter().copied().chain(std::iter::once(range.end));
        let parts: Vec<Segment> = starts
            .zip(ends)
            .map(|(start, end)| Segment { range: start..end, ends_line: ends_line && end == range.end })
            .collect();
        waiting.extend(parts.into_iter().rev());
    }

    /// The end of the longest part that fits on a line of its own: at least one character, and not all.
    fn longest_fit(&mut self, range: &Range<usize>) -> usize {
        let source = self.source;
        let mut clusters = source.text[range.clone()].graphemes(true);
        let mut end = range.start + clusters.next().map_or(0, str::len);
        for cluster in clusters {
            let next = end + cluster.len();
            if next >= range.end
                || self.width(&(range.start..next), range.start..range.start) > self.max_width
            {
                break;
            }
            end = next;
        }
        end
    }
}

/// Where a line may end (UAX 14), in order, with the end of the text. Less often than the standard allows:
/// Korean breaks between words only, and what is one to the eye ("Android 14", "My Sign-Ins", Polish "w
/// telefonie") stays together.
fn line_breaks(text: &str) -> impl Iterator<Item = usize> {
    LineSegmenter::new_lstm(LineBreakOptions::default())
        .segment_str(text)
        .filter(|position| *position > 0 && !holds_together(text, *position))
}

/// Letters on either side of a hyphen at which a line may end: "My Sign-Ins" is one name.
const LEAST_AT_HYPHEN: usize = 4;

fn holds_together(text: &str, position: usize) -> bool {
    let (before, after) = text.split_at(position);
    let mut before = before.chars().rev().filter(|c| is_drawn(*c)).peekable();
    let mut after = after.chars().filter(|c| is_drawn(*c)).peekable();
    let (Some(last), Some(next)) = (before.next(), after.peek().copied()) else { return false };
    if last == '-' {
        let letters = |side: &mut dyn Iterator<Item = char>| {
            side.take_while(|c| c.is_alphanumeric()).take(LEAST_AT_HYPHEN).count()
        };
        return letters(&mut before) < LEAST_AT_HYPHEN || letters(&mut after) < LEAST_AT_HYPHEN;
    }
    if last == ' ' {
        let word: Vec<char> = before.take_while(|c| !c.is_whitespace()).collect();
        let number = word.first().is_some_and(char::is_ascii_digit);
        let name = |c: &char| c.is_uppercase() || is_rtl_script(c.script());
        let named = next.is_ascii_digit() && word.last().is_some_and(name);
        let alone = matches!(word[..], [c] if c.is_alphabetic()) && next.script() == Script::Latin;
        return number || named || alone;
    }
    let opens_after_korean = next == '(' && last.script() == Script::Hangul;
    !last.is_whitespace() && (next.script() == Script::Hangul || opens_after_korean)
}

/// Whether the algorithm treats characters of this class as if they were not there.
fn removed_by_x9(class: BidiClass) -> bool {
    matches!(
        class,
        BidiClass::BN | BidiClass::LRE | BidiClass::LRO | BidiClass::RLE | BidiClass::RLO | BidiClass::PDF
    )
}
