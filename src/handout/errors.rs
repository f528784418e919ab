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
            Arg::Probably { english, .. } if part == "it" => Arg::Label(english),
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

    /// The pieces of a sentence that somebody may type: four words, or six characters where words have no spaces.
    fn pieces(sentence: &str) -> Vec<String> {
        let words: Vec<&str> = sentence.split_whitespace().collect();
        if words.len() > 8 {
            return words.windows(4).map(|piece| piece.join(" ")).collect();
        }
        let is_letter = |c: char| c.is_alphabetic() && !c.is_ascii();
        let runs = sentence.split(|c| !is_letter(c)).map(|run| run.chars().collect::<Vec<_>>());
        runs.flat_map(|run| run.windows(6).map(|piece| piece.iter().collect()).collect::<Vec<String>>())
            .collect()
    }

    /// What the rows mean, in a language.
    fn meanings(catalog: &Catalog, words: &Translator) -> Vec<(String, String)> {
        let lang = words.language().tag();
        let meaning = |id: &str| words.bare(&error_message(catalog, words, lang, id, "meaning"));
        catalog.errors.iter().map(|error| (error.id.clone(), meaning(&error.id))).collect()
    }

    fn finds(search: &Search, query: &str, error: &str) -> bool {
        search.find(query).iter().take(SHOWN).any(|found| found.id == error)
    }

    /// A word without what stands around it.
    fn bare(word: &str) -> String {
        word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase()
    }

    /// In how many of the sentences a word, or a piece of one, occurs.
    fn occurs(meanings: &[(String, String)], word: &str) -> usize {
        meanings.iter().filter(|(_, meaning)| meaning.to_lowercase().contains(word)).count()
    }

    #[test]
    fn words_inside_a_long_sentence_are_found_in_every_language() {
        let catalog = Catalog::embedded().unwrap();
        for language in Language::all().filter(|language| !language.is_pseudo()) {
            let words = Translator::load(language);
            let (search, meanings) = (index(&catalog, &words), meanings(&catalog, &words));
            let (mut asked, mut found) = (0, 0);
            for (error, meaning) in &meanings {
                // What many rows say leads to any of them: a piece with a word of its own leads here.
                let mut all = pieces(meaning).into_iter();
                let own = |piece: &String| piece.split(' ').any(|word| occurs(&meanings, &bare(word)) == 1);
                let Some(piece) = all.find(own) else { continue };
                asked += 1;
                found += usize::from(finds(&search, &piece, error));
            }
            let tag = language.tag();
            assert!(asked > 40 && found * 100 >= asked * 95, "{tag}: {found} of {asked}");
        }
    }

    #[test]
    fn korean_words_are_found_without_their_endings() {
        let words = Translator::load(Language::from_tag("ko").unwrap());
        let catalog = Catalog::embedded().unwrap();
        let (search, meanings) = (index(&catalog, &words), meanings(&catalog, &words));
        let is_korean = |stem: &str| stem.chars().all(|c| ('가'..='힣').contains(&c));
        let (mut asked, mut found) = (0, 0);
        for (error, meaning) in &meanings {
            for word in meaning.split_whitespace() {
                let Some(stem) = word.strip_suffix(['를', '을', '이', '가', '은', '는']) else {
                    continue;
                };
                if stem.chars().count() >= 3 && is_korean(stem) && occurs(&meanings, stem) == 1 {
                    asked += 1;
                    found += usize::from(finds(&search, stem, error));
                }
            }
        }
        assert!(asked > 5 && found * 100 >= asked * 95, "{found} of {asked}");
    }
}
