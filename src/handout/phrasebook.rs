//! One language of the finder: phrases, each of a row or of something else, and how likely a query means each row.
//!
//! A typed word stands for every known word that is [`alike`]; how much it says depends on how few rows know it, and
//! a word that says nothing anywhere counts little. A row is like a query by its phrase that is most like it, and by
//! the share of the query that all its phrases explain. That, how far the row is ahead of the next one, how many
//! telling words it explains, and what speaks for something else become one number by a logistic curve.
//!
//! The numbers below were found by trying on one half of `tests/data/finder` and confirmed on the other.

use std::collections::{HashMap, HashSet};

use super::alike::{alike, is_slip};
use super::search::{CERTAIN, Row};
use super::words::{is_syllable, is_without_spaces, words};
use crate::content::phrases::PhraseFiles;

/// A longer query is read in pieces of this many words, each overlapping the last by half.
const PIECE: usize = 16;
/// What a phrase is worth, by where it comes from. A text on the screen is told from others by it.
const SCREEN: f32 = 1.05;
const PHRASE: f32 = 1.0;
const SAID: f32 = 0.6;
/// How much less a word says that says nothing anywhere.
const COMMON: f32 = 0.25;
/// How much less a word says that stands in a single phrase.
const ONCE: f32 = 0.75;
/// How much a phrase of something else makes a word less rare, where a row counts 1.
const ELSEWHERE: f32 = 0.85;
/// How much a word says that nobody knows, where one that only one row knows says 1.
const UNKNOWN: f32 = 0.4;
/// In how many phrases of a row a word stands before that says half of what it can.
const HALF: f32 = 1.5;
/// What words in the order of a phrase add.
const ORDER: f32 = 0.25;
/// What the second phrase of a row, and all of them together, count beside the best one.
const SECOND: f32 = 0.6;
const TOGETHER: f32 = 0.55;
/// How much a word explains at least that tells rows apart.
const TELLING: f32 = 1.4;
/// Less than this of a telling word makes no answer: "passkey" alone can mean any row.
const ENOUGH_TO_TELL: f32 = 0.5;
/// In so many phrases of one row alone stands a word that decides, however long the sentence around it. It then makes
/// this chance, if the row is so far ahead of the next one.
const DECIDING: f32 = 4.0;
const DECIDED: f32 = 0.6;
const CLEARLY: f32 = 0.4;
/// The chance, at least, of a row whose text on the screen stands in the query word for word.
const WORD_FOR_WORD: f32 = 0.85;
/// A long text on the screen is known by this many words in a row.
const ENOUGH_WORDS: f32 = 8.0;
/// Known words that one typed word can stand for.
const MEANINGS: usize = 12;

/// One language, ready to be asked.
#[derive(Debug, Default)]
pub(super) struct Phrasebook {
    /// Known words, sorted. What follows is by their number.
    vocabulary: Vec<Box<[char]>>,
    /// How much a word says.
    says: Vec<f32>,
    /// Phrases and places in them.
    stands: Vec<Vec<(u32, u16)>>,
    /// Rows, and in how much of their phrases the word stands. The number after the last row is something else.
    rows: Vec<Vec<(u16, f32)>>,
    /// Three neighbouring letters, and the words that have them.
    triples: Vec<(u64, u32)>,
    phrases: Vec<Phrase>,
    common: HashSet<String>,
    /// How much a word says that nobody knows.
    unknown: f32,
    /// How many rows there are.
    count: usize,
}

#[derive(Debug)]
struct Phrase {
    row: u16,
    worth: f32,
    /// How many words it has, and how much they say together.
    length: u16,
    says: f32,
}

/// A typed word: what it may mean, surest first, and how much it says.
#[derive(Clone, Default)]
struct Token {
    meanings: Vec<(u32, f32)>,
    /// No meaning says more than this: a slip in a phrase does not make a word rare.
    most: f32,
    says: f32,
}

/// How a phrase is met by a query.
#[derive(Clone, Copy, Default)]
struct Hit {
    sum: f32,
    order: f32,
    /// The last word that met it, counted from 1, its place, and how much it said.
    token: u16,
    place: u16,
    last: f32,
    /// Words in a row that follow each other as in the phrase, now and at most.
    run: u16,
    longest: u16,
}

/// What speaks for a row.
#[derive(Clone, Copy, Default)]
struct Signs {
    like: f32,
    share: f32,
    ahead: f32,
    words: f32,
    word_for_word: bool,
    /// A word is in the query that many phrases of this row have, and nothing else.
    decided: bool,
    /// How much its best phrase is like the query.
    phrase: f32,
    /// How much something else is like the query, and explains it.
    other_like: f32,
    other_share: f32,
}

impl Signs {
    fn chance(&self) -> f32 {
        let sum = -6.2 + 3.2 * self.like + 2.6 * self.share + 4.3 * self.ahead + 1.35 * self.words
            - 1.35 * self.other_like
            - 2.2 * self.other_share;
        let chance = 1.0 / (1.0 + (-sum).exp());
        if self.word_for_word {
            chance.max(WORD_FOR_WORD)
        } else if self.words < ENOUGH_TO_TELL || self.other_like > self.phrase {
            chance.min(CERTAIN * 0.9)
        } else if self.decided && self.ahead > CLEARLY {
            chance.max(DECIDED)
        } else {
            chance
        }
    }

    /// For choosing among the pieces of a query.
    fn strength(&self) -> f32 {
        self.like * (0.5 + self.ahead)
    }
}

impl Phrasebook {
    /// Reads the phrases of a language. English also knows what is on the screens; the language of the window also
    /// knows what the program says itself.
    pub(super) fn new(rows: &[Row], files: &PhraseFiles, window: bool) -> Self {
        let mut phrases: Vec<(usize, f32, Vec<String>)> = Vec::new();
        let mut add = |row: usize, worth: f32, text: &str| {
            let words = words(text);
            if !words.is_empty() {
                phrases.push((row, worth, words));
            }
        };
        for (index, row) in rows.iter().enumerate() {
            if files.tag == "en" {
                row.screen.iter().for_each(|text| add(index, SCREEN, text));
                row.keywords.iter().for_each(|text| add(index, PHRASE, text));
            }
            if window {
                row.said.iter().for_each(|text| add(index, SAID, text));
            }
        }
        let ids: HashMap<&str, usize> =
            rows.iter().enumerate().map(|(index, row)| (row.id.as_str(), index)).collect();
        let mut common = HashSet::new();
        // The build and the check of an overlay have read them: what cannot be read adds nothing.
        for file in files.read().unwrap_or_default() {
            common.extend(words(&file.common));
            file.elsewhere.lines().for_each(|line| add(rows.len(), PHRASE, line));
            for (id, lines) in &file.by_row {
                if let Some(row) = ids.get(id.as_str()) {
                    lines.lines().for_each(|line| add(*row, PHRASE, line));
                }
            }
        }
        Self::of(&phrases, common, rows.len())
    }

    fn of(texts: &[(usize, f32, Vec<String>)], common: HashSet<String>, count: usize) -> Self {
        let mut known: Vec<&str> = texts.iter().flat_map(|(_, _, words)| words).map(String::as_str).collect();
        known.sort_unstable();
        known.dedup();
        let numbers: HashMap<&str, usize> =
            known.iter().enumerate().map(|(number, word)| (*word, number)).collect();
        let mut stands: Vec<Vec<(u32, u16)>> = vec![Vec::new(); known.len()];
        let mut rows: Vec<Vec<(u16, f32)>> = vec![Vec::new(); known.len()];
        let mut own: Vec<Vec<u32>> = Vec::with_capacity(texts.len());
        for (phrase, (row, worth, words)) in texts.iter().enumerate() {
            let mut seen: Vec<u32> = Vec::with_capacity(words.len());
            for (place, word) in words.iter().enumerate() {
                let Some(&number) = numbers.get(word.as_str()) else { continue };
                stands[number].push((phrase as u32, place as u16));
                if seen.contains(&(number as u32)) {
                    continue;
                }
                seen.push(number as u32);
                // Phrases of a row stand together, so the row is the last one if it is there.
                match rows[number].last_mut().filter(|(other, _)| usize::from(*other) == *row) {
                    Some((_, sum)) => *sum += worth,
                    None => rows[number].push((*row as u16, *worth)),
                }
            }
            own.push(seen);
        }
        let total = count as f32 + 1.0;
        let says: Vec<f32> = known
            .iter()
            .zip(&mut rows)
            .map(|(word, rows)| {
                merge(rows);
                let in_rows = rows.iter().filter(|(row, _)| usize::from(*row) < count).count() as f32;
                let elsewhere =
                    rows.iter().find(|(row, _)| usize::from(*row) == count).map_or(0.0, |(_, sum)| *sum);
                let once = if rows.iter().map(|(_, sum)| sum).sum::<f32>() <= 1.0 { ONCE } else { 1.0 };
                let rare = (total / (in_rows + ELSEWHERE * elsewhere + 0.5)).ln().max(0.2) * once;
                if common.contains(*word) { rare * COMMON } else { rare }
            })
            .collect();
        let phrases = texts
            .iter()
            .zip(&own)
            .map(|((row, worth, words), own)| Phrase {
                row: *row as u16,
                worth: *worth,
                length: words.len() as u16,
                says: own.iter().map(|number| says[*number as usize]).sum(),
            })
            .collect();
        let vocabulary: Vec<Box<[char]>> = known.iter().map(|word| word.chars().collect()).collect();
        let mut triples: Vec<(u64, u32)> = Vec::with_capacity(vocabulary.len() * 6);
        for (number, letters) in vocabulary.iter().enumerate() {
            for_triples(letters, |triple| triples.push((triple, number as u32)));
        }
        triples.sort_unstable();
        triples.dedup();
        Self {
            vocabulary,
            says,
            stands,
            rows,
            triples,
            phrases,
            common,
            unknown: total.ln() * UNKNOWN,
            count,
        }
    }

    /// Which share of a query is in words of this language.
    pub(super) fn known(&self, asked: &[String]) -> f32 {
        let is_known = |word: &&String| self.common.contains(*word) || self.number(word).is_some();
        asked.iter().filter(is_known).count() as f32 / asked.len().max(1) as f32
    }

    /// Rows that a query may mean, with the chance of each.
    pub(super) fn chances(&self, asked: &[String]) -> Vec<(usize, f32)> {
        let tokens = self.tokens(asked);
        let mut best: Vec<Option<Signs>> = vec![None; self.count];
        let mut from = 0;
        loop {
            let whole = tokens.len() <= PIECE + PIECE / 2;
            let to = if whole { tokens.len() } else { (from + PIECE).min(tokens.len()) };
            for (row, signs) in self.piece(&tokens[from..to]) {
                let better = |other: &Signs| {
                    let rank = |signs: &Signs| (signs.word_for_word, signs.decided, signs.strength());
                    rank(&signs) > rank(other)
                };
                if best[row].as_ref().is_none_or(better) {
                    best[row] = Some(signs);
                }
            }
            if to == tokens.len() {
                break;
            }
            from += PIECE / 2;
        }
        let found = best.iter().enumerate();
        let mut chances: Vec<(usize, f32)> =
            found.filter_map(|(row, signs)| Some((row, signs.as_ref()?.chance()))).collect();
        // Beside a text that stands there word for word, others are at most a question.
        let is_read = |row: usize| best[row].is_some_and(|signs| signs.word_for_word);
        if chances.iter().any(|(row, _)| is_read(*row)) {
            for (row, chance) in &mut chances {
                *chance = if is_read(*row) { *chance } else { *chance * 0.5 };
            }
        }
        chances
    }

    fn number(&self, word: &str) -> Option<u32> {
        let found = self.vocabulary.binary_search_by(|known| known.iter().copied().cmp(word.chars()));
        found.ok().map(|number| number as u32)
    }

    fn tokens(&self, asked: &[String]) -> Vec<Token> {
        let mut met: HashMap<&str, Token> = HashMap::new();
        let mut counts: Vec<u8> = vec![0; self.vocabulary.len()];
        let mut tokens = Vec::with_capacity(asked.len());
        for (index, word) in asked.iter().enumerate() {
            let is_common = self.common.contains(word);
            let typing = index + 1 == asked.len() && !is_common;
            if let Some(token) = met.get(word.as_str()).filter(|_| !typing) {
                tokens.push(token.clone());
                continue;
            }
            let letters: Vec<char> = word.chars().collect();
            // Other forms of a word that says nothing say nothing either.
            let meanings = if is_common {
                self.number(word).iter().map(|number| (*number, 1.0)).collect()
            } else {
                self.meanings(word, &letters, typing, &mut counts)
            };
            let is_same =
                |number: u32, sure: f32| sure >= 1.0 || is_slip(&letters, &self.vocabulary[number as usize]);
            let same = meanings.iter().filter(|(number, sure)| is_same(*number, *sure));
            let most = same.map(|(number, _)| self.says[*number as usize]).fold(f32::INFINITY, f32::min);
            let says = match meanings.first() {
                _ if is_common => self.unknown * COMMON,
                Some((surest, sure)) => self.says[*surest as usize].min(most) * sure.max(0.6),
                None if letters.len() < 3 => self.unknown * 0.3,
                None => self.unknown,
            };
            let token = Token { meanings, most, says };
            met.insert(word, token.clone());
            tokens.push(token);
        }
        tokens
    }

    /// Known words that a typed word may mean, with how sure that is, surest first.
    fn meanings(&self, word: &str, letters: &[char], typing: bool, counts: &mut [u8]) -> Vec<(u32, f32)> {
        let exact = self.number(word);
        let mut found: Vec<(u32, f32)> = exact.iter().map(|number| (*number, 1.0)).collect();
        let has_forms = !letters.iter().any(|c| c.is_ascii_digit() || is_without_spaces(*c));
        let least = if letters.iter().copied().any(is_syllable) { 2 } else { 4 };
        if !has_forms || letters.len() + usize::from(typing) < least {
            return found;
        }
        let mut touched: Vec<u32> = Vec::new();
        for_triples(letters, |triple| {
            let from = self.triples.partition_point(|(other, _)| *other < triple);
            for (_, number) in self.triples[from..].iter().take_while(|(other, _)| *other == triple) {
                if counts[*number as usize] == 0 {
                    counts[*number as usize] = 1;
                    touched.push(*number);
                }
            }
        });
        for number in touched {
            counts[number as usize] = 0;
            let sure = alike(letters, &self.vocabulary[number as usize], typing && exact.is_none());
            if sure > 0.0 && exact != Some(number) {
                found.push((number, sure));
            }
        }
        found.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        found.truncate(MEANINGS);
        found
    }

    /// What speaks for each row, by some words of a query.
    fn piece(&self, tokens: &[Token]) -> Vec<(usize, Signs)> {
        let all: f32 = tokens.iter().map(|token| token.says).sum();
        if all <= 0.0 {
            return Vec::new();
        }
        let mut hits = vec![Hit::default(); self.phrases.len()];
        let mut explained = vec![0.0_f32; self.count + 1];
        let mut telling = vec![0.0_f32; self.count + 1];
        let mut now = vec![0.0_f32; self.count + 1];
        let mut decided = vec![false; self.count + 1];
        let mut seen: HashSet<u32> = HashSet::new();
        for (index, token) in tokens.iter().enumerate() {
            if token.meanings.first().is_some_and(|(surest, _)| !seen.insert(*surest)) {
                continue;
            }
            now.fill(0.0);
            for (number, sure) in &token.meanings {
                let worth = self.says[*number as usize].min(token.most) * sure;
                if let [(row, sum)] = self.rows[*number as usize][..] {
                    let long = self.vocabulary[*number as usize].len() > 4;
                    decided[usize::from(row)] |= long && *sure >= 0.85 && sum >= DECIDING;
                }
                for (row, sum) in &self.rows[*number as usize] {
                    let slot = &mut now[usize::from(*row)];
                    *slot = slot.max(worth * sum / (sum + HALF));
                }
                for (phrase, place) in &self.stands[*number as usize] {
                    hits[*phrase as usize].meet(index as u16 + 1, *place, worth);
                }
            }
            for ((explained, telling), now) in explained.iter_mut().zip(&mut telling).zip(&now) {
                *explained += now;
                *telling += (now / TELLING).min(1.0);
            }
        }
        self.signs(all, &hits, &explained, &telling, &decided)
    }

    fn signs(
        &self,
        all: f32,
        hits: &[Hit],
        explained: &[f32],
        telling: &[f32],
        decided: &[bool],
    ) -> Vec<(usize, Signs)> {
        let mut top = vec![(0.0_f32, 0.0_f32); self.count + 1];
        let mut word_for_word = vec![false; self.count + 1];
        for (hit, phrase) in hits.iter().zip(&self.phrases).filter(|(hit, _)| hit.sum > 0.0) {
            let row = usize::from(phrase.row);
            let enough = f32::from(phrase.length).min(ENOUGH_WORDS);
            word_for_word[row] |=
                phrase.worth >= SCREEN && phrase.length >= 3 && f32::from(hit.longest) >= enough;
            let like =
                phrase.worth * (hit.sum + ORDER * hit.order) / ((1.0 + ORDER) * (all * phrase.says).sqrt());
            let (best, second) = top[row];
            top[row] = if like > best { (like, best) } else { (best, second.max(like)) };
        }
        let share = |row: usize| explained[row] / all;
        let like = |row: usize| {
            let (best, second) = top[row];
            (best + SECOND * second + TOGETHER * share(row)) / (1.0 + SECOND + TOGETHER)
        };
        let likes: Vec<f32> = (0..self.count).map(like).collect();
        let (mut first, mut second) = (0.0_f32, 0.0_f32);
        for like in &likes {
            if *like > first {
                (first, second) = (*like, first);
            } else {
                second = second.max(*like);
            }
        }
        let found = likes.iter().enumerate().filter(|(_, like)| **like > 0.0);
        found
            .map(|(row, &like)| {
                let next = if like >= first { second } else { first };
                let signs = Signs {
                    like,
                    share: share(row),
                    ahead: (like - next) / like.max(0.01),
                    words: telling[row].min(4.0),
                    word_for_word: word_for_word[row],
                    decided: decided[row],
                    phrase: top[row].0,
                    other_like: top[self.count].0,
                    other_share: share(self.count),
                };
                (row, signs)
            })
            .collect()
    }
}

impl Hit {
    /// A word of the query stands in the phrase. Of its meanings the surest, which comes first, counts.
    fn meet(&mut self, token: u16, place: u16, worth: f32) {
        if self.token == token {
            return;
        }
        let follows = self.token + 1 == token && self.token > 0 && self.place + 1 == place;
        self.run = if follows { self.run + 1 } else { 1 };
        self.longest = self.longest.max(self.run);
        if follows {
            self.order += worth.min(self.last);
        }
        self.sum += worth;
        (self.token, self.place, self.last) = (token, place, worth);
    }
}

/// Puts entries of the same row together.
fn merge(rows: &mut Vec<(u16, f32)>) {
    rows.sort_unstable_by_key(|(row, _)| *row);
    rows.dedup_by(|next, kept| {
        let same = next.0 == kept.0;
        if same {
            kept.1 += next.1;
        }
        same
    });
}

/// Every three neighbours of a word, its beginning and its end marked.
fn for_triples(letters: &[char], mut take: impl FnMut(u64)) {
    let at = |index: usize| {
        let letter = index.checked_sub(1).and_then(|index| letters.get(index));
        letter.map_or(0, |c| u64::from(u32::from(*c)))
    };
    for index in 0..letters.len() {
        take(at(index) << 42 | at(index + 1) << 21 | at(index + 2));
    }
}
