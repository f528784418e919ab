//! What is said about an error, and the search for the error that somebody describes.

use super::instructions::named;
use super::search::Search;
use crate::content::Catalog;
use crate::locale::{Arg, Msg, Translator};
use crate::t;

/// The numbered parts `do-1`, `do-2`, … that an error has.
pub(crate) fn error_steps<'a>(words: &'a Translator, error: &'a str) -> impl Iterator<Item = String> + 'a {
    (1..10).map(|n| format!("do-{n}")).take_while(move |part| words.has(&format!("error-{error}-{part}")))
}

/// The lines of the text for IT about an error. `phone` is the language of the phone.
pub(crate) fn error_handover(catalog: &Catalog, words: &Translator, phone: &str, error: &str) -> [Msg; 4] {
    let part = |part: &str| error_message(catalog, words, phone, error, part);
    [
        t!("message-hello"),
        t!("message-error", title = part("title")),
        part("it"),
        t!("message-end", reason = error.to_owned(), version = env!("CARGO_PKG_VERSION")),
    ]
}

/// A sentence of an error, with every label that it may name. `phone` is the language of the phone.
pub(crate) fn error_message(
    catalog: &Catalog,
    words: &Translator,
    phone: &str,
    error: &str,
    part: &str,
) -> Msg {
    let mut msg = Msg::row("error", format!("{error}-{part}"));
    for placeable in words.placeables(&msg.id) {
        let Some(label) = catalog.label_of_placeable(&placeable) else { continue };
        let name = named(catalog, &label.key, phone, words.language().tag());
        // What is sent to IT stands alone, without the note that explains the star.
        let name = match name {
            Arg::English { label, .. } if part == "it" => Arg::Label(label),
            other => other,
        };
        msg = msg.with(placeable, name);
    }
    msg
}

/// The error search: exact texts and keywords from the catalogue, titles and meanings in the language.
pub fn index(catalog: &Catalog, words: &Translator) -> Search {
    let lang = words.language().tag();
    Search::new(catalog.errors.iter().map(|error| {
        let said = ["title", "meaning"]
            .map(|part| words.bare(&error_message(catalog, words, lang, &error.id, part)));
        let phrases = error
            .title
            .iter()
            .chain(&error.quotes)
            .chain(&error.codes)
            .chain(&error.keywords)
            .cloned()
            .chain(said)
            .collect::<Vec<_>>();
        (error.id.clone(), phrases)
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    /// Results that the window shows.
    const SHOWN: usize = 6;

    /// A piece out of the middle of a sentence: four words, or six characters where words have no spaces.
    fn piece(sentence: &str) -> String {
        let words: Vec<&str> = sentence.split_whitespace().collect();
        if words.len() > 8 {
            return words[words.len() / 2 - 2..words.len() / 2 + 2].join(" ");
        }
        let is_letter = |c: char| c.is_alphabetic() && !c.is_ascii();
        let run = sentence.split(|c| !is_letter(c)).max_by_key(|run| run.len()).unwrap();
        let letters: Vec<char> = run.chars().collect();
        let start = letters.len().saturating_sub(6) / 2;
        letters.iter().skip(start).take(6).collect()
    }

    fn finds(search: &Search, query: &str, error: &str) {
        let found = search.find(query);
        let shown: Vec<&str> = found.iter().take(SHOWN).map(|found| found.id.as_str()).collect();
        assert!(shown.contains(&error), "{query:?} finds {shown:?}, not {error}");
    }

    #[test]
    fn words_inside_a_long_sentence_are_found_in_every_language() {
        let catalog = Catalog::embedded().unwrap();
        for language in Language::all().filter(|language| !language.is_pseudo()) {
            let words = Translator::load(language);
            let search = index(&catalog, &words);
            for error in &catalog.errors {
                let meaning = error_message(&catalog, &words, language.tag(), &error.id, "meaning");
                finds(&search, &piece(&words.bare(&meaning)), &error.id);
            }
        }
    }

    #[test]
    fn a_korean_word_is_found_without_its_ending() {
        let korean = Language::from_tag("ko").unwrap();
        let words = Translator::load(korean);
        let catalog = Catalog::embedded().unwrap();
        let meaning = words.bare(&error_message(&catalog, &words, "ko", "passkey-not-accepted", "meaning"));
        assert!(meaning.contains("패스키를") || meaning.contains("패스키가"), "{meaning}");
        finds(&index(&catalog, &words), "패스키", "passkey-not-accepted");
    }
}
