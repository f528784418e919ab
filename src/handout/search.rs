//! Finding the message that a frightened person describes.
//!
//! People type a piece of what is on the screen, a number from it, or what happened in their own words,
//! with typing mistakes. Texts are compared without case, accents of punctuation and word endings:
//! every phrase of a row is cut into words, and a row scores by how much of the query it explains and
//! how rare those words are, with a bonus for words in the same order.

use std::collections::HashMap;

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
    /// 0 to 1.
    pub score: f32,
}

/// Below this a row is not worth showing.
const MIN_SCORE: f32 = 0.25;
/// Longest query that is looked at, in words: what is on a screen is shorter.
const MAX_WORDS: usize = 64;
/// Longest word that is looked at, in characters.
const MAX_WORD: usize = 40;

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
        let length = word.chars().count();
        if length < 4 || word.chars().all(|c| c.is_ascii_digit()) {
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
                } else if one_slip(word, known) {
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

/// Lower-case words without punctuation. Apostrophes vanish, so that "can't" is one word however the
/// apostrophe is typed.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    for c in text.chars() {
        match c {
            '\'' | '’' | '‘' | '`' | '´' | '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2066}'..='\u{2069}' =>
                {}
            c if c.is_alphanumeric() => word.extend(c.to_lowercase()),
            // Vowel signs and accents that stand on their own belong to the word (Hindi, Arabic).
            '\u{0300}'..='\u{036F}'
            | '\u{0591}'..='\u{05C7}'
            | '\u{064B}'..='\u{065F}'
            | '\u{0900}'..='\u{0903}'
            | '\u{093A}'..='\u{094F}' => word.push(c),
            _ => {
                if !word.is_empty() {
                    words.push(std::mem::take(&mut word));
                }
            }
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words.retain(|word| word.chars().count() <= MAX_WORD);
    words.into_iter().map(bare_code).collect()
}

/// A number long enough to be an error code.
fn is_code(word: &str) -> bool {
    word.len() >= 5 && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Microsoft writes its numbers as `AADSTS53003`; the number alone is what rows are known by.
fn bare_code(word: String) -> String {
    match word.strip_prefix("aadsts") {
        Some(number) if !number.is_empty() && number.bytes().all(|c| c.is_ascii_digit()) => number.to_owned(),
        _ => word,
    }
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
