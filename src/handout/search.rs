//! Finding the message that a frightened person describes.
//!
//! People type a piece of what is on the screen, a number from it, or what happened in their own words,
//! with typing mistakes. Texts and query are cut into lower-case words without punctuation; a typed word also
//! stands for a longer or shorter form of itself and for a word that differs in one letter. A row scores by
//! how much of the query it explains and how rare those words are, with a bonus for words in the same order.

use std::collections::HashMap;

use unicode_script::{Script, UnicodeScript as _};
use unicode_segmentation::UnicodeSegmentation as _;

/// A search index over rows with phrases.
#[derive(Clone, Debug, Default)]
pub struct Search {
    rows: Vec<Row>,
    words: HashMap<String, f32>,
}

#[derive(Clone, Debug)]
struct Row {
    id: String,
    phrases: Vec<Vec<String>>,
}

/// A row that fits, with its score: 1 is a whole phrase found word for word.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    /// Row id.
    pub id: String,
    /// From 0 to 1; at least `MIN_SCORE`.
    pub score: f32,
}

/// Below this a row is not worth showing.
const MIN_SCORE: f32 = 0.25;
/// Longest query that is looked at, in words: what is on a screen is shorter.
const MAX_WORDS: usize = 64;
/// Longest word that is looked at, in characters.
const MAX_WORD: usize = 48;

impl Search {
    /// An index over `(id, phrases)`.
    pub fn new<I, P>(rows: I) -> Self
    where
        I: IntoIterator<Item = (String, P)>,
        P: IntoIterator<Item = String>,
    {
        let rows: Vec<Row> = rows
            .into_iter()
            .map(|(id, phrases)| Row {
                id,
                phrases: phrases
                    .into_iter()
                    .map(|phrase| words(&phrase))
                    .filter(|words| !words.is_empty())
                    .collect(),
            })
            .collect();
        let mut counts: HashMap<String, f32> = HashMap::new();
        for row in &rows {
            let mut seen: Vec<&str> = row.phrases.iter().flatten().map(String::as_str).collect();
            seen.sort_unstable();
            seen.dedup();
            for word in seen {
                *counts.entry(word.to_owned()).or_default() += 1.0;
            }
        }
        let total = rows.len().max(1) as f32;
        // Rare words say more. A word in every row still says a little, so that a query of common words
        // finds something.
        let words = counts.into_iter().map(|(word, count)| (word, (1.0 + total / count).ln())).collect();
        Self { rows, words }
    }

    /// Rows that fit, best first. An empty or meaningless query finds nothing.
    pub fn find(&self, query: &str) -> Vec<Match> {
        let mut asked = words(query);
        asked.truncate(MAX_WORDS);
        if asked.is_empty() {
            return Vec::new();
        }
        let meant: Vec<Vec<(&str, f32)>> = asked.iter().map(|word| self.meanings(word)).collect();
        let unknown = (1.0 + self.rows.len() as f32).ln();
        let weights: Vec<f32> = asked
            .iter()
            .zip(&meant)
            .map(|(word, known)| {
                let weight = known.first().map_or(unknown / 2.0, |(known, _)| self.words[*known]);
                if word.chars().all(|c| c.is_ascii_digit()) { weight * 2.0 } else { weight }
            })
            .collect();
        let all: f32 = weights.iter().sum();

        let mut matches: Vec<Match> = self
            .rows
            .iter()
            .filter_map(|row| {
                let best = row.phrases.iter().map(|phrase| self.score(phrase, &asked, &meant, &weights, all));
                let best_phrase = best.fold(0.0, f32::max);
                let anywhere = score_anywhere(row, &meant, &weights, all);
                let words = (0.7 * best_phrase + 0.3 * anywhere).min(1.0);
                // A number from the screen says more than all the words around it.
                let has_code =
                    asked.iter().any(|word| is_code(word) && row.phrases.iter().flatten().any(|w| w == word));
                let score = if has_code { 0.9 + 0.1 * words } else { words };
                (score >= MIN_SCORE).then(|| Match { id: row.id.clone(), score })
            })
            .collect();
        matches.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.id.cmp(&b.id)));
        matches
    }

    /// Words of the index that a typed word may mean, with how sure that is.
    fn meanings(&self, word: &str) -> Vec<(&str, f32)> {
        if let Some((known, _)) = self.words.get_key_value(word) {
            return vec![(known, 1.0)];
        }
        // A Korean syllable has as many letters as two or three of other scripts.
        let syllables = word.chars().filter(|c| c.script() == Script::Hangul).count();
        let length = word.chars().count();
        if length + syllables < 4 || word.chars().all(|c| c.is_ascii_digit()) {
            return Vec::new();
        }
        let mut found: Vec<(&str, f32)> = self
            .words
            .keys()
            .filter_map(|known| {
                let beginning =
                    known.starts_with(word) || (word.starts_with(known.as_str()) && known.len() >= 4);
                let sure = if beginning {
                    0.8
                } else if length >= 4 && one_slip(word, known) {
                    0.7
                } else {
                    return None;
                };
                Some((known.as_str(), sure))
            })
            .collect();
        found.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(b.0)));
        found.truncate(4);
        found
    }

    /// How well one phrase fits: the share of the query that it explains, and of itself that was asked
    /// for, with a bonus for words in a row.
    fn score(
        &self,
        phrase: &[String],
        asked: &[String],
        meant: &[Vec<(&str, f32)>],
        weights: &[f32],
        all: f32,
    ) -> f32 {
        let place = |index: usize| {
            meant[index].iter().find_map(|(known, sure)| {
                phrase.iter().position(|word| word == known).map(|position| (position, *sure))
            })
        };
        let mut hit = 0.0;
        let mut in_order = 0.0_f32;
        let mut last: Option<usize> = None;
        for (index, weight) in weights.iter().enumerate() {
            let Some((position, sure)) = place(index) else {
                last = None;
                continue;
            };
            hit += weight * sure;
            if last.is_some_and(|last| position == last + 1) {
                in_order += 1.0;
            }
            last = Some(position);
        }
        let asked_share = hit / all;
        let own: f32 = phrase.iter().filter_map(|word| self.words.get(word)).sum();
        let own_share = (hit / own.max(f32::EPSILON)).min(1.0);
        let order = if asked.len() > 1 { in_order / (asked.len() - 1) as f32 } else { own_share };
        0.6 * asked_share + 0.25 * own_share * asked_share.sqrt() + 0.15 * order
    }
}

/// The share of the query that the row explains with all its phrases together.
fn score_anywhere(row: &Row, meant: &[Vec<(&str, f32)>], weights: &[f32], all: f32) -> f32 {
    let holds = |known: &str| row.phrases.iter().flatten().any(|word| word == known);
    meant
        .iter()
        .zip(weights)
        .filter_map(|(meanings, weight)| {
            meanings.iter().find(|(known, _)| holds(known)).map(|(_, sure)| sure * weight)
        })
        .sum::<f32>()
        / all
}

/// The words of a text in lower case, without punctuation.
///
/// Chinese and Japanese put no spaces between words, and a dictionary that finds words there (ICU4X has one)
/// adds 2.3 MB to the program. So every two neighbouring characters count as a word, which finds words inside
/// a sentence just as well.
fn words(text: &str) -> Vec<String> {
    let text: String = text
        .chars()
        .filter(|c| !SILENT.contains(c))
        .map(|c| if is_joiner(c) { ' ' } else { c })
        .flat_map(char::to_lowercase)
        .collect();
    let mut words = Vec::new();
    let mut run: Vec<char> = Vec::new();
    let mut end = 0;
    for (start, word) in text.unicode_word_indices() {
        let joined = word.contains(is_without_spaces);
        if !joined || start != end {
            words.extend(pairs(&run));
            run.clear();
        }
        if joined {
            run.extend(word.chars());
            end = start + word.len();
        } else if word.chars().count() <= MAX_WORD {
            words.push(bare_code(word));
        }
    }
    words.extend(pairs(&run));
    words
}

/// Every two neighbours; a character that stands alone is a word of its own.
fn pairs(run: &[char]) -> Vec<String> {
    run.windows(run.len().clamp(1, 2)).map(String::from_iter).collect()
}

/// Left out, so that "can't" is one word however the apostrophe is typed: apostrophes, and characters
/// that nobody sees.
const SILENT: &[char] = &[
    '\'', '’', '‘', '`', '´', '\u{AD}', '\u{200B}', '\u{200C}', '\u{200D}', '\u{200E}', '\u{200F}',
    '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}',
];

/// Whether this holds words together for UAX 29 ("mysignins.microsoft.com", "18.2") that people type apart.
fn is_joiner(c: char) -> bool {
    c.is_ascii_punctuation() || "·‧：．，；״׳،؛٫٬\u{202F}".contains(c)
}

/// Whether it belongs to a script that puts no spaces between words.
fn is_without_spaces(c: char) -> bool {
    let scripts = c.script_extension();
    // Digits are in every script. The sign that lengthens a vowel is in both Japanese ones.
    !scripts.is_common()
        && [Script::Han, Script::Hiragana, Script::Katakana]
            .into_iter()
            .any(|one| scripts.contains_script(one))
}

/// A number long enough to be an error code.
fn is_code(word: &str) -> bool {
    word.len() >= 5 && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Microsoft writes its numbers as `AADSTS53003`; the number alone is what rows are known by.
fn bare_code(word: &str) -> String {
    let number = word.strip_prefix("aadsts").filter(|rest| !rest.is_empty());
    number.filter(|rest| rest.bytes().all(|c| c.is_ascii_digit())).unwrap_or(word).to_owned()
}

/// Whether one character too many, too few, wrong or swapped with its neighbour tells them apart.
fn one_slip(a: &str, b: &str) -> bool {
    let a: Vec<char> = a.chars().collect();
    let b: Vec<char> = b.chars().collect();
    if a.len().abs_diff(b.len()) > 1 {
        return false;
    }
    let start = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[start..], &b[start..]);
    let swapped = a.len() == b.len() && a.len() >= 2 && a[0] == b[1] && a[1] == b[0] && a[2..] == b[2..];
    swapped
        || match a.len().cmp(&b.len()) {
            std::cmp::Ordering::Equal => a.is_empty() || a[1..] == b[1..],
            std::cmp::Ordering::Less => a == &b[1..],
            std::cmp::Ordering::Greater => &a[1..] == b,
        }
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn words_are_cut_where_people_see_them() {
        for (text, expected) in [
            ("You can't sign in.", &["you", "cant", "sign", "in"] as &[&str]),
            ("AADSTS53003: mysignins.microsoft.com", &["53003", "mysignins", "microsoft", "com"]),
            ("iOS 18.2, Android 14", &["ios", "18", "2", "android", "14"]),
            ("पासकी नहीं बनी", &["पासकी", "नहीं", "बनी"]),
            ("パスキーの鍵 18", &["パス", "スキ", "キー", "ーの", "の鍵", "18"]),
            ("无法使用Authenticator", &["无法", "法使", "使用", "authenticator"]),
            ("鍵。", &["鍵"]),
            ("패스키를 만들 수", &["패스키를", "만들", "수"]),
            ("  …  ", &[]),
        ] {
            assert_eq!(words(text), expected, "{text}");
        }
    }
}
