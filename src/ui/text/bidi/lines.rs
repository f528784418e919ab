//! Where lines end: UAX 14, and what is one to the eye.

use std::ops::Range;

use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;
use unicode_script::UnicodeScript as _;
use unicode_segmentation::UnicodeSegmentation as _;

use super::order::Source;
use super::shaping::is_rtl_script;
use super::{ELLIPSIS, HYPHEN, SOFT_HYPHEN, Script, SpanKind, is_drawn};

/// Whether this, at the end of a line, hangs over its edge instead of wrapping.
pub(super) fn is_trailing_space(c: char) -> bool {
    let no_break = matches!(c, '\u{A0}' | '\u{2007}' | '\u{202F}');
    !is_drawn(c) || (c.is_whitespace() && !no_break)
}

/// Where lines end whatever their width: UAX 14, classes BK, CR, LF and NL.
pub(super) fn ends_line(c: char) -> bool {
    matches!(c, '\n' | '\u{B}' | '\u{C}' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Text that stays on one line if it fits on one.
pub(super) struct Segment {
    pub range: Range<usize>,
    /// Whether a newline ends it.
    pub ends_line: bool,
}

/// A line before it is put into order.
pub(super) struct FilledLine {
    pub range: Range<usize>,
    pub truncated: bool,
}

impl Source<'_> {
    /// The text cut where a line may end, but not inside labels and codes.
    fn segments(&self) -> Vec<Segment> {
        let mut segments = Vec::new();
        let mut start = 0;
        for end in line_breaks(self.text) {
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

    /// `range` without the spaces that hang over the end of the line.
    pub(super) fn trimmed(&self, range: Range<usize>) -> Range<usize> {
        let kept = self.text[range.clone()].trim_end_matches(is_trailing_space).len();
        // A soft hyphen that ended up at the end of the line is drawn.
        let kept = if self.text[range.start + kept..range.end].starts_with(SOFT_HYPHEN) {
            kept + SOFT_HYPHEN.len_utf8()
        } else {
            kept
        };
        range.start..range.start + kept
    }

    /// Whether `range`, if it is a line, ends with a visible hyphen.
    pub(super) fn is_hyphenated(&self, range: &Range<usize>) -> bool {
        range.end < self.text.len() && self.text[range.clone()].ends_with(SOFT_HYPHEN)
    }
}

/// A last line of so few letters looks lost.
const WIDOW: usize = 4;

/// Fills lines, first fit.
pub(super) struct Breaker<'a> {
    pub source: &'a Source<'a>,
    pub measure: &'a mut dyn FnMut(&str, SpanKind) -> f32,
    pub max_width: f32,
    pub max_lines: usize,
}

impl Breaker<'_> {
    pub(super) fn lines(&mut self) -> Vec<FilledLine> {
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
                let rest_is_blank = self.source.text[end..].chars().all(is_trailing_space);
                let all = FilledLine { range: start..text_end, truncated: false };
                lines.push(if rest_is_blank { all } else { self.cut_short(start) });
                return lines;
            }
            lines.push(FilledLine { range: start..end, truncated: false });
            (start, width) = (end, 0.0);
        }
        lines.push(FilledLine { range: start..end, truncated: false });
        self.leave_no_widow(&mut lines);
        lines
    }

    /// Takes a word down to a last line that would be a word of few letters.
    fn leave_no_widow(&mut self, lines: &mut [FilledLine]) {
        let [.., before, last] = lines else { return };
        let text = self.source.text;
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
        for span in self.source.spans {
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
    fn cut_short(&mut self, start: usize) -> FilledLine {
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
        FilledLine { range: self.source.trimmed(start..end), truncated: true }
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
pub(super) fn line_breaks(text: &str) -> impl Iterator<Item = usize> {
    LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default())
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
