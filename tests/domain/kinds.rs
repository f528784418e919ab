//! Kinds of fault that two readings of all languages found and that a machine can see. Each is looked for in every
//! sentence. What is known and not mended yet is listed in `known-faults.txt`: nothing may be added to it, and what is
//! mended goes (`UPDATE_SNAPSHOTS=1` writes it anew).

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use crate::words::every_language::{is_button, is_title};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Messages of a language as they are written, line breaks and all.
fn messages(tag: &str) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for file in std::fs::read_dir(root().join("locales").join(tag)).unwrap().flatten() {
        let text = std::fs::read_to_string(file.path()).unwrap();
        let mut current: Option<String> = None;
        for line in text.lines() {
            match line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase())) {
                Some((id, value)) => {
                    all.insert(id.to_owned(), value.trim_start_matches(' ').to_owned());
                    current = Some(id.to_owned());
                }
                None if line.starts_with(' ') => {
                    if let Some(value) = current.as_ref().and_then(|id| all.get_mut(id)) {
                        value.push('\n');
                        value.push_str(line.trim());
                    }
                }
                None => current = None,
            }
        }
    }
    assert!(all.len() > 100, "{tag}: {}", all.len());
    all
}

fn languages() -> Vec<String> {
    let folders = std::fs::read_dir(root().join("locales")).unwrap().flatten();
    let mut tags: Vec<String> =
        folders.map(|folder| folder.file_name().to_string_lossy().into_owned()).collect();
    tags.sort();
    assert_eq!(tags.len(), 15, "{tags:?}");
    tags
}

/// A sentence for administrators, who know the words of their trade.
fn is_for_it(id: &str) -> bool {
    id.ends_with("-it")
        || ["cli-", "matrix-", "policy-", "message-"].iter().any(|start| id.starts_with(start))
}

/// Marks around what is quoted, as the language writes them.
fn marks(tag: &str) -> (char, char) {
    match tag {
        "de" => ('„', '“'),
        "pl" => ('„', '”'),
        "fr" | "ar" => ('«', '»'),
        "ja" => ('「', '」'),
        "ko" | "nl" => ('‘', '’'),
        "he" => ('”', '”'),
        _ => ('“', '”'),
    }
}

fn quoted(text: &str, (open, close): (char, char)) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(open) {
        rest = &rest[start + open.len_utf8()..];
        let Some(end) = rest.find(close) else { break };
        found.push(&rest[..end]);
        rest = &rest[end + close.len_utf8()..];
    }
    found
}

/// Without what a button may have and a quotation may lack.
fn bare(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || ".?!。？！…".contains(c))
}

/// Words that the glossary of `docs/translating.md` avoids towards employees, by language.
const AVOIDED: &[(&str, &str)] = &[
    ("de", "einloggen"),
    ("de", "Handy"),
    ("de", "Telefon"),
    ("de", "Geschäftskonto"),
    ("es", "móvil"),
    ("es", "celular"),
    ("es", "ordenador"),
    ("es", "computadora"),
    ("fr", "rien fait de mal"),
    ("nl", "inloggen"),
    ("nl", "MFA"),
    ("pl", "MFA"),
    ("tr", "MFA"),
    ("tr", "ileti"),
    ("ja", "ログイン"),
    ("ar", "MFA"),
    ("he", "MFA"),
    ("hi", "सिक्योरिटी की"),
];

fn has_word(text: &str, word: &str) -> bool {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let dense = |c: Option<char>| c.is_some_and(|c| c > '\u{2E80}');
    text.match_indices(word).any(|(start, _)| {
        let (before, after) = (text[..start].chars().next_back(), text[start + word.len()..].chars().next());
        (!letter(before) || dense(before)) && (!letter(after) || dense(after))
    })
}

/// British spellings; the labels of Microsoft are American.
const BRITISH: &[&str] =
    &["licence", "enrol", "enrols", "organisation", "organisations", "colour", "cancelled"];
/// Words that an employee need not know.
const JARGON: &[&str] = &["host", "WebSocket", "WebSockets", "traffic", "tenant", "attestation", "AAGUID"];
/// Korean particles whose form depends on the last sound, which nobody knows of a label.
const PARTICLES: &[&str] = &["을(를)", "를(을)", "이(가)", "은(는)", "(으)로", "와(과)", "과(와)"];

/// What is wrong with a sentence, as kinds.
fn faults(tag: &str, id: &str, text: &str, buttons: &BTreeSet<&str>) -> Vec<&'static str> {
    let mut found = Vec::new();
    let mut is = |wrong: bool, kind| {
        if wrong {
            found.push(kind);
        }
    };
    let (open, close) = marks(tag);
    let for_it = is_for_it(id);
    if id.starts_with("mark-") {
        return found;
    }
    // What is quoted in a sentence for people is a button, by its words. A placeable is filled by the program, and one
    // sentence has a command to type.
    let names_no_button = |quoted: &&str| !quoted.contains('{') && !buttons.contains(bare(quoted));
    is(
        !for_it && id != "note-start-failed" && quoted(text, (open, close)).iter().any(names_no_button),
        "quoted-no-button",
    );
    is(open != close && text.matches(open).count() > text.matches(close).count(), "quotation-not-closed");
    let spaced = |c: Option<char>| matches!(c, Some('\u{A0}' | '\u{202F}'));
    let narrow = tag == "fr"
        && (text.match_indices('«').any(|(at, _)| !spaced(text[at + '«'.len_utf8()..].chars().next()))
            || text.match_indices('»').any(|(at, _)| !spaced(text[..at].chars().next_back())));
    is(narrow, "quotation-without-space");
    // Quotation marks of Fluent itself stand in its placeables.
    let outside: String = text.split('{').map(|part| part.rsplit('}').next().unwrap_or(part)).collect();
    is(outside.contains('"'), "straight-quotation");
    is(outside.contains('\'') && matches!(tag, "en" | "fr" | "it" | "nl"), "straight-apostrophe");
    is(is_title(id) && text.ends_with(['.', '。', '।']), "title-is-sentence");
    let bare_it = tag == "en" && is_title(id) && text.split_whitespace().any(|word| bare(word) == "it");
    is(bare_it, "title-with-bare-it");
    let avoids = |(language, word): &(&str, &str)| *language == tag && has_word(text, word);
    is(!for_it && AVOIDED.iter().any(avoids), "avoided-word");
    if tag == "en" {
        let lower = text.to_lowercase();
        is(BRITISH.iter().any(|word| has_word(&lower, word)), "british-spelling");
        is(!for_it && JARGON.iter().any(|word| has_word(text, word)), "jargon");
        is(text.contains("IT helpdesk"), "it-helpdesk");
        is(text.contains("this program has prepared"), "message-below");
    }
    if tag == "ko" {
        is(PARTICLES.iter().any(|particle| text.contains(&format!("}}{particle}"))), "label-without-kind");
    }
    // A unit such as "min" has no plural; whole words have, where the language has.
    let has_plurals = !matches!(tag, "ja" | "ko" | "zh-Hans" | "tr");
    let counts = text.contains("{ $minutes }") && !text.contains("$minutes ->");
    let unit = ["{ $minutes } min ", "{ $minutes } min.", "{ $minutes }\u{A0}min"];
    let whole = !unit.iter().any(|unit| text.contains(unit));
    is(has_plurals && counts && whole, "minutes-without-plural");
    found
}

fn all_faults() -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for tag in languages() {
        let messages = messages(&tag);
        let buttons: BTreeSet<&str> =
            messages.iter().filter(|(id, _)| is_button(id)).map(|(_, text)| bare(text)).collect();
        for (id, text) in &messages {
            for kind in faults(&tag, id, text, &buttons) {
                all.insert(format!("{kind} {tag} {id}"));
            }
        }
    }
    all
}

#[test]
fn no_kind_of_fault_comes_back() {
    let path = root().join("tests/domain/known-faults.txt");
    let found = all_faults();
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        let lines: Vec<&str> = found.iter().map(String::as_str).collect();
        std::fs::write(&path, lines.join("\n") + "\n").unwrap();
        return;
    }
    let known = std::fs::read_to_string(&path).unwrap();
    let known: BTreeSet<String> = known.lines().map(str::to_owned).collect();
    let new: Vec<_> = found.difference(&known).collect();
    assert!(new.is_empty(), "sentences to mend: {new:#?}");
    let gone: Vec<_> = known.difference(&found).collect();
    assert!(gone.is_empty(), "mended, so take them from the list: {gone:#?}");
}

#[test]
fn the_glossary_says_which_words_are_avoided() {
    let guide = std::fs::read_to_string(root().join("docs/translating.md")).unwrap();
    for (tag, word) in AVOIDED {
        let section = guide.split(&format!("\n### {tag}\n")).nth(1).unwrap_or_default();
        let section = section.split("\n### ").next().unwrap_or_default();
        assert!(section.contains(word), "{tag}: {word}");
    }
}

/// Each kind is found in a sentence that has it, and not in one that has not.
#[test]
fn every_kind_can_be_found() {
    let buttons = BTreeSet::from(["Check again"]);
    for (kind, tag, id, wrong, right) in [
        ("quoted-no-button", "en", "a", "Press “Look again”.", "Press “Check again”."),
        ("quotation-not-closed", "de", "a", "„Weiter", "„{ $next }“"),
        ("quotation-without-space", "fr", "a", "« { $next }»", "«\u{A0}{ $next }\u{A0}»"),
        ("straight-quotation", "en", "a", "a \"b\"", "a { \"b\" }"),
        ("straight-apostrophe", "en", "a", "company's", "company’s"),
        ("title-is-sentence", "en", "step-scan-code", "Scan the code.", "Scan the code"),
        ("title-with-bare-it", "en", "step-scan-code", "Scan it", "Scan the code"),
        ("avoided-word", "de", "a", "Ihr Telefon", "Ihre Telefonnummer"),
        ("british-spelling", "en", "a", "your organisation", "your organization"),
        ("jargon", "en", "a", "allow this host", "allow this server"),
        ("it-helpdesk", "en", "a", "ask your IT helpdesk", "ask your helpdesk"),
        ("message-below", "en", "a", "the message that this program has prepared", "the message below"),
        ("label-without-kind", "ko", "a", "{ $add }을(를) 누르세요", "{ $add } 버튼을 누르세요"),
        ("minutes-without-plural", "de", "a", "{ $minutes } Minuten", "{ $minutes } min "),
    ] {
        assert!(faults(tag, id, wrong, &buttons).contains(&kind), "{kind}: {wrong}");
        assert!(!faults(tag, id, right, &buttons).contains(&kind), "{kind}: {right}");
    }
}
