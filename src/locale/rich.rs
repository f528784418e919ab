//! A sentence as pieces, so that a button's name can look like a button's name.
//!
//! Fluent gives one string. Placeables that name something on a screen are wrapped in private-use
//! marks before formatting, and [`Rich::parse`] turns the marked string into pieces. The marks
//! never reach a person: every way out of this type ([`Rich::plain`], [`Rich::quoted`], the text
//! block in `ui/widgets`) drops them.

use std::fmt;

/// Starts a UI label. U+E000 to U+F8FF are private use (Unicode 16, section 23.5): no font we rely on
/// draws them and no message may contain them.
pub const LABEL_START: char = '\u{E000}';
/// Starts a code, address or number that stays left-to-right.
pub(super) const CODE_START: char = '\u{E001}';
/// Starts a stressed word.
const STRONG_START: char = '\u{E002}';
/// Ends any of the above.
const MARK_END: char = '\u{E00F}';

/// One piece of a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Span {
    /// Running text.
    Text(String),
    /// The exact name of something on a screen, for example a button or a menu entry.
    Label(String),
    /// An address, code or version number: always left-to-right, drawn in a fixed-width face.
    Code(String),
    /// Stressed text.
    Strong(String),
}

impl Span {
    /// The characters of the piece, in logical order.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text(text) | Self::Label(text) | Self::Code(text) | Self::Strong(text) => text,
        }
    }
}

/// A sentence as pieces, in logical order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Rich(pub Vec<Span>);

impl Rich {
    /// Running text without any marks in it.
    pub fn text(text: impl Into<String>) -> Self {
        Self(vec![Span::Text(text.into())])
    }

    /// Splits a marked string into pieces. Unbalanced marks end with the string; nothing is lost.
    pub fn parse(marked: &str) -> Self {
        let mut spans = Vec::new();
        let mut current = String::new();
        let mut kind: fn(String) -> Span = Span::Text;
        let flush = |current: &mut String, kind: fn(String) -> Span, spans: &mut Vec<Span>| {
            if !current.is_empty() {
                spans.push(kind(std::mem::take(current)));
            }
        };
        for c in marked.chars() {
            let next: fn(String) -> Span = match c {
                LABEL_START => Span::Label,
                CODE_START => Span::Code,
                STRONG_START => Span::Strong,
                MARK_END => Span::Text,
                _ => {
                    current.push(c);
                    continue;
                }
            };
            flush(&mut current, kind, &mut spans);
            kind = next;
        }
        flush(&mut current, kind, &mut spans);
        Self(spans)
    }

    /// All characters in logical order: for copying, searching and screen readers.
    pub fn plain(&self) -> String {
        self.0.iter().map(Span::as_str).collect()
    }

    /// For a terminal or a text file, where a label cannot look like a label: labels in quotation
    /// marks of the given language.
    pub fn quoted(&self, open: &str, close: &str) -> String {
        let mut out = String::new();
        for span in &self.0 {
            if let Span::Label(label) = span {
                out.push_str(open);
                out.push_str(label);
                out.push_str(close);
            } else {
                out.push_str(span.as_str());
            }
        }
        out
    }

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|span| span.as_str().is_empty())
    }
}

impl fmt::Display for Rich {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.plain())
    }
}

impl From<&str> for Rich {
    fn from(text: &str) -> Self {
        Self::parse(text)
    }
}

impl From<String> for Rich {
    fn from(text: String) -> Self {
        Self::parse(&text)
    }
}

/// Wraps a text so that [`Rich::parse`] gives it back as one piece.
pub fn mark(start: char, text: &str) -> String {
    format!("{start}{text}{MARK_END}")
}
