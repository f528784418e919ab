//! Finding the message that a frightened person describes.
//!
//! People type a piece of what is on the screen, a number from it, a whole page, or what happened in their own words,
//! with typing mistakes, in the language of the window or in another one. Every language is a [`Phrasebook`] that says
//! how likely each row is meant; [`CERTAIN`] is the line between an answer and a question. A number of Microsoft
//! decides alone, and one that no row knows is said to be unknown.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::phrasebook::Phrasebook;
use super::words::{is_syllable, words};
use crate::content::phrases::PhraseFiles;

/// From here on a row is an answer; below, it is at most a question.
pub const CERTAIN: f32 = 0.5;
/// Below this a row is not worth asking about.
const LIKELY: f32 = 0.02;
/// What a number that is in a row makes of its chance, at least.
const BY_NUMBER: f32 = 0.9;
/// Longest query that is looked at, in words: a whole page with its head and foot is shorter.
const MAX_WORDS: usize = 240;
/// A language that knows this share of a query is the one it is in.
const WELL_KNOWN: f32 = 0.8;
/// Below this share a language hardly knows a query.
const HARDLY: f32 = 0.4;
/// Languages that know clearly less of a query than the best one say nothing to it.
const NEARLY_AS_WELL: f32 = 0.7;
/// Languages that are asked at once, at most.
const AT_ONCE: usize = 3;
/// A query of so few words that a number in it is a number from the screen.
const FEW_WORDS: usize = 4;

/// A row as the finder knows it, apart from phrases.
#[derive(Clone, Debug)]
pub struct Row {
    /// Row id.
    pub id: String,
    /// What stands on the screen, word for word.
    pub screen: Vec<String>,
    /// English keywords.
    pub keywords: Vec<String>,
    /// Numbers and names that mean this row and nothing else.
    pub codes: Vec<String>,
    /// What the program itself says about it, in the language of the window.
    pub said: Vec<String>,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// Rows, best first.
    pub matches: Vec<Match>,
    /// Error numbers in the query that no row knows.
    pub unknown: Vec<u32>,
}

impl Found {
    /// Whether there is an answer, and not only questions.
    pub fn is_certain(&self) -> bool {
        self.matches.first().is_some_and(Match::is_certain)
    }
}

/// A row that fits.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    /// Row id.
    pub id: String,
    /// How likely it is that this row is meant, from 0 to 1. The scale was fitted to half of `tests/data/finder`.
    pub score: f32,
}

impl Match {
    /// Whether it may be given as an answer.
    pub fn is_certain(&self) -> bool {
        self.score >= CERTAIN
    }
}

/// A search over rows with phrases. A language is read when a query needs it.
#[derive(Debug, Default)]
pub struct Search {
    rows: Vec<Row>,
    codes: HashMap<String, Vec<usize>>,
    /// The language of the window comes first.
    languages: Vec<(PhraseFiles, OnceLock<Phrasebook>)>,
}

impl Search {
    /// A search in `languages`; the window has the first.
    pub fn new(rows: Vec<Row>, languages: Vec<PhraseFiles>) -> Self {
        let mut codes: HashMap<String, Vec<usize>> = HashMap::new();
        for (index, row) in rows.iter().enumerate() {
            for code in &row.codes {
                codes.entry(words(code).concat()).or_default().push(index);
            }
        }
        Self { rows, codes, languages: languages.into_iter().map(|files| (files, OnceLock::new())).collect() }
    }

    /// Rows that fit, best first. An empty or meaningless query finds nothing.
    pub fn find(&self, query: &str) -> Found {
        let text = without_ids(query);
        let mut asked = words(&text);
        asked.truncate(MAX_WORDS);
        let mut chances = vec![0.0_f32; self.rows.len()];
        for book in self.spoken(&asked) {
            for (row, chance) in book.chances(&asked) {
                chances[row] = chances[row].max(chance);
            }
        }
        let unknown = self.unknown_numbers(&text, &asked);
        if !unknown.is_empty() {
            // The number says more than the words around it, and nobody here knows what.
            for chance in &mut chances {
                *chance = chance.min(CERTAIN * 0.9);
            }
        }
        for row in asked.iter().filter_map(|word| self.codes.get(word)).flatten() {
            chances[*row] = BY_NUMBER + (1.0 - BY_NUMBER) * chances[*row].min(1.0);
        }
        let rows = chances.into_iter().zip(&self.rows).filter(|(score, _)| *score >= LIKELY);
        let mut matches: Vec<Match> = rows.map(|(score, row)| Match { id: row.id.clone(), score }).collect();
        matches.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.id.cmp(&b.id)));
        Found { matches, unknown }
    }

    fn book(&self, index: usize) -> &Phrasebook {
        let (files, book) = &self.languages[index];
        book.get_or_init(|| Phrasebook::new(&self.rows, files, index == 0))
    }

    /// The languages that a query may be in, by the share of its words that they know: that of the window, English,
    /// and others only where neither knows most of it.
    fn spoken(&self, asked: &[String]) -> Vec<&Phrasebook> {
        let known = |index: usize| (index, self.book(index).known(asked));
        let is_ours = |index: &usize| *index == 0 || self.languages[*index].0.tag == "en";
        let (ours, others): (Vec<usize>, Vec<usize>) =
            (0..self.languages.len()).filter(|index| self.is_written(*index, asked)).partition(is_ours);
        let mut spoken: Vec<(usize, f32)> = ours.into_iter().map(known).collect();
        let most = |spoken: &[(usize, f32)]| spoken.iter().map(|(_, known)| *known).fold(0.0, f32::max);
        if most(&spoken) < WELL_KNOWN {
            spoken.extend(others.into_iter().map(known));
        }
        let most = most(&spoken);
        // Where hardly a word is known, they are mistyped: the languages that are likely here are asked.
        let is_likely = |index: usize| most < HARDLY && (index == 0 || self.languages[index].0.tag == "en");
        spoken.retain(|(index, known)| is_likely(*index) || *known > 0.0 && *known >= most * NEARLY_AS_WELL);
        spoken.sort_by(|a, b| b.1.total_cmp(&a.1));
        spoken.into_iter().take(AT_ONCE).map(|(index, _)| self.book(index)).collect()
    }

    /// Whether a language is written with letters of the query.
    fn is_written(&self, index: usize, asked: &[String]) -> bool {
        let has =
            |from: char, to: char| asked.iter().any(|word| word.chars().any(|c| (from..=to).contains(&c)));
        let han = || has('\u{4E00}', '\u{9FFF}');
        let kana = || has('\u{3040}', '\u{30FF}');
        match self.languages[index].0.tag {
            "ar" => has('\u{600}', '\u{6FF}'),
            "he" => has('\u{590}', '\u{5FF}'),
            "hi" => has('\u{900}', '\u{97F}'),
            "ko" => asked.iter().any(|word| word.chars().any(is_syllable)),
            "ja" => kana() || han(),
            "zh-Hans" => han() && !kana(),
            _ => has('a', 'z'),
        }
    }

    /// Numbers that look like an error of Microsoft and are in no row. In a sentence any number can stand: it must
    /// be named as such there.
    fn unknown_numbers(&self, text: &str, asked: &[String]) -> Vec<u32> {
        let text = text.to_lowercase();
        let is_number =
            |word: &str| (5..=7).contains(&word.len()) && word.bytes().all(|c| c.is_ascii_digit());
        let mut numbers: Vec<u32> = asked
            .iter()
            .filter(|word| is_number(word) && !self.codes.contains_key(*word))
            .filter(|word| asked.len() <= FEW_WORDS || text.contains(&format!("aadsts{word}")))
            .filter_map(|word| word.parse().ok())
            .collect();
        numbers.dedup();
        numbers
    }
}

/// The text without the long ids of a page of details, whose pieces can look like numbers of errors.
fn without_ids(text: &str) -> String {
    let is_id = |word: &str| {
        let id = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        id.len() >= 32 && id.bytes().all(|c| c.is_ascii_hexdigit() || c == b'-')
    };
    text.split_whitespace().filter(|word| !is_id(word)).collect::<Vec<_>>().join(" ")
}
