//! Which of our languages comes closest to what somebody asked for.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

use super::generated::LOCALES;

/// A language of the program: one folder in `locales/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Language(usize);

impl Language {
    /// English: the source, complete by definition.
    pub fn english() -> Self {
        Self(LOCALES.iter().position(|(tag, ..)| *tag == "en").unwrap_or_default())
    }

    /// All languages, sorted by tag.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..LOCALES.len()).map(Self)
    }

    /// The exact language with that tag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::all().find(|language| language.tag().eq_ignore_ascii_case(tag))
    }

    /// BCP 47 tag, for example `pt-BR`.
    pub fn tag(self) -> &'static str {
        LOCALES[self.0].0
    }

    /// Fluent sources.
    pub(super) fn sources(self) -> &'static [&'static str] {
        LOCALES[self.0].1
    }

    /// Whether it exists for testing only (`en-XA`, `ar-XB`) and is not offered to people.
    pub fn is_pseudo(self) -> bool {
        self.tag().ends_with("-XA") || self.tag().ends_with("-XB")
    }

    /// Its own name for itself, a message of the English source that nobody translates.
    pub fn endonym(self) -> super::Msg {
        super::Msg::new(format!("language-{}", self.tag()), Vec::new())
    }

    /// Whether it is written from right to left.
    pub fn is_rtl(self) -> bool {
        // `ar-XB` is English in a right-to-left frame: the subtag of the base language decides.
        matches!(self.tag().split('-').next(), Some("ar" | "he" | "fa" | "ur"))
    }
}

/// The best language for a list of wishes, best first, in any spelling that systems use (`de_DE.UTF-8`,
/// `zh-HK`, `iw`, `C`). English when nothing fits.
pub fn negotiate<S: AsRef<str>>(wishes: impl IntoIterator<Item = S>) -> Language {
    let wishes: Vec<LanguageIdentifier> =
        wishes.into_iter().filter_map(|wish| parse(wish.as_ref())).collect();
    let ours: Vec<LanguageIdentifier> =
        Language::all().filter(|ours| !ours.is_pseudo()).filter_map(|ours| ours.tag().parse().ok()).collect();
    for wish in &wishes {
        if let Some(exact) = Language::from_tag(&wish.to_string()) {
            return exact;
        }
        // One wish after the other: a close match for the first beats an exact one for the second.
        let best = negotiate_languages(std::slice::from_ref(wish), &ours, None, NegotiationStrategy::Lookup);
        if let Some(found) = best.first().and_then(|tag| Language::from_tag(&tag.to_string())) {
            return found;
        }
    }
    Language::english()
}

/// A tag from whatever a system or a person writes. Old codes and script defaults are put right here,
/// because the negotiation does not know them.
fn parse(wish: &str) -> Option<LanguageIdentifier> {
    let bare = wish.split(['.', '@']).next()?.trim().replace('_', "-");
    let mut tag: LanguageIdentifier = bare.parse().ok()?;
    match tag.language.as_str() {
        "iw" => tag.language = "he".parse().ok()?,
        "und" => return None,
        "zh" => {
            let traditional = tag.script.is_some_and(|script| script.as_str() == "Hant")
                || tag.region.is_some_and(|region| matches!(region.as_str(), "TW" | "HK" | "MO"));
            if tag.script.is_none() {
                tag.script = Some(if traditional { "Hant" } else { "Hans" }.parse().ok()?);
            }
        }
        _ => {}
    }
    Some(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anything_unknown_or_broken_is_english() {
        for wish in [
            "",
            "C",
            "POSIX",
            "xx",
            "😀",
            "-",
            "en_US.UTF-8",
            "tlh",
            "\0",
            "a-very-long-tag-that-means-nothing",
        ] {
            assert_eq!(negotiate([wish]).tag(), "en", "{wish:?}");
        }
    }
}
