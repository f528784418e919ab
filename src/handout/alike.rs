//! How sure it is that a typed word means a known one: its beginning, another form of it, a part of a compound, or
//! the same with a slip.

use super::words::is_syllable;

/// From 0 to 1. `typing`: the first word may not be complete.
pub(super) fn alike(a: &[char], b: &[char], typing: bool) -> f32 {
    let syllables = a.iter().copied().any(is_syllable);
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let share = short.len() as f32 / long.len().max(1) as f32;
    let fewest = if syllables { 2 } else { 4 };
    let start = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let by_form = if start == short.len() && typing && a.len() < b.len() && a.len() >= 3 {
        (0.5 + 0.45 * share).max(0.7)
    } else if start == short.len() && short.len() >= fewest {
        0.5 + 0.45 * share
    } else if start >= fewest + usize::from(!syllables) && start as f32 >= 0.55 * long.len() as f32 {
        0.4 + 0.5 * start as f32 / long.len() as f32
    } else if short.len() > fewest && share > 0.35 && long.windows(short.len()).any(|part| part == short) {
        0.45 + 0.45 * share
    } else {
        0.0
    };
    let allowed = match short.len() {
        0..=4 => 0,
        5..=7 => 1,
        _ => 2,
    };
    let by_slip = match slips(a, b, allowed) {
        _ if allowed == 0 || long.len() - short.len() > allowed => 0.0,
        slips if slips > allowed => 0.0,
        1 => 0.85,
        _ => 0.7,
    };
    by_form.max(by_slip)
}

/// Whether two words are the same but for a slip.
pub(super) fn is_slip(a: &[char], b: &[char]) -> bool {
    a.len().min(b.len()) > 4 && a.len().abs_diff(b.len()) <= 1 && slips(a, b, 1) == 1
}

/// How many characters are too many, too few, wrong or swapped with their neighbour. Beyond `most` it stops counting.
fn slips(a: &[char], b: &[char], most: usize) -> usize {
    let start = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[start..], &b[start..]);
    let end = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[..a.len() - end], &b[..b.len() - end]);
    if a.is_empty() || b.is_empty() || a.len().max(b.len()) > most + 2 {
        return a.len().max(b.len());
    }
    let mut before: Vec<usize> = vec![0; b.len() + 1];
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (line, left) in a.iter().enumerate() {
        let mut now = vec![line + 1; b.len() + 1];
        for (column, right) in b.iter().enumerate() {
            let mut fewest = (last[column + 1] + 1).min(now[column] + 1);
            fewest = fewest.min(last[column] + usize::from(left != right));
            if line > 0 && column > 0 && *left == b[column - 1] && a[line - 1] == *right {
                fewest = fewest.min(before[column - 1] + 1);
            }
            now[column + 1] = fewest;
        }
        before = last;
        last = now;
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sure(a: &str, b: &str) -> f32 {
        let letters = |word: &str| word.chars().collect::<Vec<char>>();
        alike(&letters(a), &letters(b), false)
    }

    #[test]
    fn forms_compounds_and_slips_are_alike() {
        for (a, b) in [
            ("registered", "register"),
            ("registering", "registered"),
            ("zugriffspass", "zugriffspasses"),
            ("passkeyverwaltung", "verwaltung"),
            ("telefonumu", "telefon"),
            ("패스키를", "패스키"),
            ("acepted", "accepted"),
            ("acceptde", "accepted"),
            ("paskey", "passkey"),
        ] {
            assert!(sure(a, b) >= 0.6, "{a} {b}: {}", sure(a, b));
            assert!((sure(a, b) - sure(b, a)).abs() < f32::EPSILON, "{a} {b}");
        }
    }

    #[test]
    fn other_words_are_not() {
        for (a, b) in [
            ("pass", "past"),
            ("code", "core"),
            ("phone", "photo"),
            ("device", "advice"),
            ("key", "keyboard"),
            ("printer", "passkey"),
            ("window", "android"),
            ("no", "nope"),
        ] {
            assert!(sure(a, b) < f32::EPSILON, "{a} {b}: {}", sure(a, b));
        }
    }

    #[test]
    fn what_is_being_typed_is_a_beginning() {
        let letters = |word: &str| word.chars().collect::<Vec<char>>();
        assert!(alike(&letters("aut"), &letters("authenticator"), true) >= 0.7);
        assert!(alike(&letters("aut"), &letters("authenticator"), false) < f32::EPSILON);
    }
}
