//! Which words stand on which line, and in which order they are drawn.
//!
//! egui 0.37 shapes a piece of text well, but it neither knows the order of pieces that run in
//! different directions nor where Unicode allows a line to end. [`lay_out`] decides both: lines by
//! UAX 14, order by UAX 9. It knows no fonts and no pixels: the caller measures.
//!
//! This is the one place that knows about order, so that it can go when egui does. [`Text`](super::Text)
//! draws what comes out of it; the search field asks whether it has to.

mod lines;
mod order;
mod shaping;

use std::ops::Range;

use unicode_bidi::{BidiClass, bidi_class};

pub use unicode_script::Script;

use self::lines::Breaker;
use self::order::{Source, Texts};
pub use self::shaping::{script_runs, shaped_direction};
use crate::locale::rich::{Rich, Span};
use crate::ui::theme::Direction;

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
    let texts = Texts::new(rich);
    let source = Source::new(&texts, base);
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

/// Whether any letter runs from right to left: without one, a line can be drawn as it is.
pub fn has_rtl(text: &str) -> bool {
    text.chars().any(|c| matches!(bidi_class(c), BidiClass::R | BidiClass::AL))
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
