//! One escape for texts that are not ours and are shown again, on a terminal or in a log.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Longest value that is repeated in a sentence, in letters.
const LONGEST_VALUE: usize = 200;

/// Longest message, in letters: a page of a terminal. Parsers like to repeat the whole line they stumbled over.
const LONGEST_MESSAGE: usize = 4_000;

/// Signs that are not seen themselves but change what is: control characters (C0, DEL, C1), line and paragraph
/// separators, everything that changes the direction of letters, the annotation signs, tags, and the mark
/// that begins a file.
pub fn is_unseen(sign: char) -> bool {
    sign.is_control() || steers_direction(sign) || is_other_unseen(sign)
}

fn steers_direction(sign: char) -> bool {
    matches!(sign, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn is_other_unseen(sign: char) -> bool {
    matches!(
        sign,
        '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
    )
}

/// A value from outside, inside a sentence of ours: on one line, of a bounded length, every unseen sign as
/// `\u{1b}`.
pub fn value(text: &str) -> Cow<'_, str> {
    escaped(text, LONGEST_VALUE, is_unseen, rust)
}

/// A value from outside inside a sentence of any length, in a window or on a terminal. Marks and isolates stay:
/// names of people and places may need them, and each value is kept apart from its sentence.
pub fn in_sentence(text: &str) -> Cow<'_, str> {
    escaped(text, usize::MAX, |sign| is_unseen(sign) && !is_mark(sign), rust)
}

/// A whole message on its way to a terminal. Our own sentences have line ends, and marks that keep their order
/// from right to left; what else is unseen came from outside.
pub fn message(text: &str) -> Cow<'_, str> {
    escaped(text, LONGEST_MESSAGE, is_not_ours, rust)
}

/// An answer on its way to a terminal: as [`message`], of any length.
pub fn answer(text: &str) -> Cow<'_, str> {
    escaped(text, usize::MAX, is_not_ours, rust)
}

/// An answer as JSON on its way to a terminal. Unseen signs are only inside of texts there, and written as
/// JSON does it.
pub fn json(text: &str) -> Cow<'_, str> {
    let unseen = |sign: char| is_unseen(sign) && sign != '\n';
    escaped(text, usize::MAX, unseen, |out, sign| {
        let mut units = [0; 2];
        for unit in sign.encode_utf16(&mut units) {
            let _ = write!(out, "\\u{unit:04x}");
        }
    })
}

/// Text inside of XML or HTML, also between double quotation marks, which are the only ones that we write.
pub fn markup(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            sign => out.push(sign),
        }
    }
    out
}

fn is_not_ours(sign: char) -> bool {
    // Fluent sets isolates around what it puts into a sentence that is read from right to left.
    is_unseen(sign) && !is_mark(sign) && !matches!(sign, '\n' | '\t')
}

/// What orders letters without turning them round: marks and isolates.
fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}')
}

fn rust(out: &mut String, sign: char) {
    match sign {
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        other => {
            let _ = write!(out, "{}", other.escape_unicode());
        }
    }
}

fn escaped(
    text: &str,
    longest: usize,
    is_escaped: impl Fn(char) -> bool,
    escape: impl Fn(&mut String, char),
) -> Cow<'_, str> {
    let end = text.char_indices().nth(longest).map(|(end, _)| end);
    let kept = &text[..end.unwrap_or(text.len())];
    if end.is_none() && !kept.chars().any(&is_escaped) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(kept.len() + 16);
    for sign in kept.chars() {
        if is_escaped(sign) { escape(&mut out, sign) } else { out.push(sign) }
    }
    if end.is_some() {
        out.push('…');
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_cannot_steer_a_terminal_or_forge_a_line() {
        assert_eq!(value("\u{1b}[31mred\nforged"), "\\u{1b}[31mred\\nforged");
        assert_eq!(
            value("a\u{9b}b\u{2028}c\u{202e}d\u{2067}e\u{7}"),
            "a\\u{9b}b\\u{2028}c\\u{202e}d\\u{2067}e\\u{7}"
        );
        assert_eq!(value("Zoë, 日本語, می\u{200c}خواهم"), "Zoë, 日本語, می\u{200c}خواهم");
        assert_eq!(value(&"x".repeat(10_000)).chars().count(), LONGEST_VALUE + 1);
    }

    #[test]
    fn a_message_keeps_its_lines_and_its_order() {
        let ours = "first line\n\tsecond \u{2068}Contoso\u{2069} line";
        assert_eq!(message(ours), ours);
        assert_eq!(message("\u{202e}\u{1b}"), "\\u{202e}\\u{1b}");
        assert!(message(&"x".repeat(20_000_000)).len() < 20_000);
    }

    #[test]
    fn an_answer_as_json_stays_the_same_answer() {
        let value = serde_json::json!({ "a": "\u{9b}31m \u{2028} \u{e0041} \u{202e}\n" });
        let text = format!("{value:#}");
        let safe = json(&text);
        assert!(!safe.chars().any(|sign| is_unseen(sign) && sign != '\n'), "{safe:?}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&safe).unwrap(), value);
    }
}
