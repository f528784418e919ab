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
        Self(LOCALES.iter().position(|tag| *tag == "en").unwrap_or_default())
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
        LOCALES[self.0]
    }

    /// The tag of the language whose sentences it says: pseudo-languages say those of English.
    pub(super) fn source_tag(self) -> &'static str {
        if self.is_pseudo() { "en" } else { self.tag() }
    }

    /// Whether it exists for testing only (`en-XA`, `ar-XB`) and is not offered to people.
    pub fn is_pseudo(self) -> bool {
        self.tag().ends_with("-XA") || self.tag().ends_with("-XB")
    }

    /// Its own name for itself, a message of the English source that nobody translates.
    pub fn endonym(self) -> super::Msg {
        super::Msg::new(format!("language-{}", self.tag()), Vec::new())
    }

    /// Its English name, for a computer that has no font for its own; `None` where the fonts that ship do.
    pub(crate) fn latin_name(self) -> Option<super::Msg> {
        let id = format!("language-latin-{}", self.tag());
        super::message::args_of(&id).map(|_| super::Msg::new(id, Vec::new()))
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
    // Extensions (`-u-ca-buddhist`, `-x-…`) start with a single character and say nothing about the language.
    let subtags: Vec<&str> = bare.split('-').take_while(|subtag| subtag.len() != 1).collect();
    let mut tag: LanguageIdentifier = subtags.join("-").parse().ok()?;
    match tag.language.as_str() {
        "iw" => tag.language = "he".parse().ok()?,
        "und" => return None,
        // Who writes Hindi or Arabic in Latin letters may not read the others (CLDR goes on to English, too).
        "ar" | "he" | "hi" | "ja" | "ko" if tag.script.is_some_and(|script| script.as_str() == "Latn") => {
            return None;
        }
        // Traditional Chinese is no variety of Simplified: who reads one may not want the other, so their
        // next wish comes first.
        "zh" | "cmn" => {
            tag.language = "zh".parse().ok()?;
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

    fn all_get(expected: &str, wishes: &[&str]) {
        for wish in wishes {
            assert_eq!(negotiate([wish]).tag(), expected, "{wish:?}");
        }
    }

    #[test]
    fn every_language_gets_itself_in_any_spelling() {
        for language in Language::all() {
            let tag = language.tag();
            for wish in [tag.to_owned(), tag.to_lowercase(), tag.to_uppercase(), tag.replace('-', "_")] {
                assert_eq!(negotiate([&wish]), language, "{wish}");
            }
        }
        all_get("de", &["de_DE.UTF-8", "de_DE@euro", "de_AT.ISO-8859-15@euro", " de-DE ", "de-DE_phoneb"]);
        all_get("en", &["en_US_POSIX", "en_US.UTF-8"]);
    }

    #[test]
    fn a_variety_gets_the_language_that_its_readers_read() {
        all_get("en", &["en-GB", "en-AU", "en-IN", "en-DE"]);
        all_get("de", &["de-AT", "de-CH", "de-LI", "de-1996"]);
        all_get("fr", &["fr-CA", "fr-CH", "fr_BE.UTF-8"]);
        all_get("es", &["es-419", "es-MX", "es_AR.UTF-8", "es-ES_tradnl"]);
        all_get("pt-BR", &["pt", "pt-BR", "pt-PT", "pt_PT.UTF-8", "pt-AO"]);
        all_get("ar", &["ar-EG", "ar-SA", "ar_MA.UTF-8", "ar-001"]);
        all_get("he", &["he-IL", "iw", "iw_IL", "iw-IL"]);
        all_get("hi", &["hi-IN", "hi-Deva-IN"]);
        all_get("nl", &["nl-BE", "nl_NL"]);
        all_get("ko", &["ko-KR", "ko-Kore-KR"]);
        all_get("ja", &["ja-JP", "ja_JP.eucJP", "ja-Jpan-JP"]);
    }

    #[test]
    fn chinese_goes_by_its_script() {
        all_get(
            "zh-Hans",
            &["zh", "zh-CN", "zh_CN.GB18030", "zh-SG", "zh-Hans", "zh-Hans-HK", "cmn-Hans-CN"],
        );
        all_get("en", &["zh-TW", "zh-HK", "zh-MO", "zh_TW.UTF-8", "zh-Hant", "zh-Hant-HK", "zh-Hant-CN"]);
        assert_eq!(negotiate(["zh-HK", "zh-CN"]).tag(), "zh-Hans", "who asks for both gets what there is");
        assert_eq!(negotiate(["zh-TW", "ja-JP"]).tag(), "ja");
    }

    #[test]
    fn a_neighbour_is_no_substitute() {
        all_get(
            "en",
            &["nb", "nb-NO", "no", "nn-NO", "sr", "sr-Latn", "sr-Latn-RS", "sr_RS@latin", "ca-ES-valencia"],
        );
        all_get("en", &["hi-Latn", "gsw", "yi", "uk", "cs-CZ", "yue-HK"]);
        assert_eq!(negotiate(["nb-NO", "de-DE"]).tag(), "de", "the next wish counts");
    }

    #[test]
    fn extensions_say_nothing_about_the_language() {
        all_get("de", &["de-u-co-phonebk", "de-DE-u-ca-buddhist-nu-thai", "de-x-private"]);
        all_get("ar", &["ar-EG-u-nu-latn"]);
    }

    #[test]
    fn pseudo_languages_come_only_when_they_are_named() {
        all_get("en-XA", &["en-XA", "en_XA"]);
        all_get("ar-XB", &["ar-XB"]);
        all_get("en", &["en-XC"]);
        all_get("fr", &["fr-XA"]);
    }

    #[test]
    fn nonsense_of_any_length_is_english() {
        for wish in [String::from("de").repeat(50_000), "-".repeat(100_000), "x-".repeat(1000), "é".repeat(9)]
        {
            assert_eq!(negotiate([&wish]).tag(), "en");
        }
        let many: Vec<String> = (0..10_000).map(|n| format!("q{n:04}")).collect();
        assert_eq!(negotiate(&many).tag(), "en");
        assert_eq!(negotiate(["", "xx", "de"]).tag(), "de");
        assert_eq!(negotiate::<&str>([]).tag(), "en");
    }

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
