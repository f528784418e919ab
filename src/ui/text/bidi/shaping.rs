//! What the shaper has to be given, because it cannot be told a direction.

use unicode_bidi_mirroring::get_mirrored;
use unicode_script::UnicodeScript as _;
use unicode_segmentation::UnicodeSegmentation as _;

use super::{Run, Script};
use crate::ui::theme::Direction;

impl Run {
    /// The run cut up for a shaper that cannot be told a direction, in drawing order.
    ///
    /// egui lets the shaper guess: right to left when the first letter is of a right-to-left script,
    /// else left to right. It also starts a new guess at each change of font, and puts these parts side
    /// by side from left to right. So a right-to-left run goes in word by word, because spaces and
    /// brackets are likely to come from another font than the letters. Where the guess would be wrong
    /// (brackets between Arabic words, digits of Arabic script), the piece goes in back to front.
    pub fn pieces(&self) -> Vec<String> {
        let mut pieces = script_runs(&self.text);
        if self.direction.is_rtl() {
            pieces.reverse();
        }
        for piece in &mut pieces {
            if shaped_direction(piece) != self.direction {
                *piece = reversed(piece);
            }
        }
        pieces
    }
}

/// Cuts a text where words of a right-to-left script begin and end, for measuring: each part is shaped
/// as a whole, whatever it stands beside.
pub fn script_runs(text: &str) -> Vec<String> {
    let mut runs: Vec<(Option<Script>, String)> = Vec::new();
    for cluster in text.graphemes(true) {
        let script = rtl_script(cluster);
        match runs.last_mut() {
            Some((last, run)) if *last == script || is_joining_mark(cluster) => {
                run.push_str(cluster);
            }
            _ => runs.push((script, cluster.to_owned())),
        }
    }
    runs.into_iter().map(|(_, run)| run).collect()
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

/// A text back to front, with brackets facing the other way.
fn reversed(text: &str) -> String {
    let mirrored = |c: char| get_mirrored(c).unwrap_or(c);
    text.graphemes(true).rev().flat_map(|cluster| cluster.chars().map(mirrored)).collect()
}

/// The script of a character; `Common` for what is used with many, and Han for all that Japanese mixes.
pub(super) fn script(c: char) -> Script {
    match c.script() {
        Script::Inherited | Script::Unknown => Script::Common,
        Script::Hiragana | Script::Katakana | Script::Bopomofo => Script::Han,
        script => script,
    }
}

pub(super) fn same_run(a: Script, b: Script) -> bool {
    a == b || a == Script::Common || b == Script::Common
}

/// The script of a run made of two that [`same_run`].
pub(super) fn common(a: Script, b: Script) -> Script {
    if a == Script::Common { b } else { a }
}

/// Scripts that are written from right to left. Of those no longer in use, Unicode has more.
pub(super) fn is_rtl_script(script: Script) -> bool {
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
