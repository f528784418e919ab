//! Numbers as the readers of a language write them: its digits, its groups.

use std::fmt;

use fluent_bundle::FluentValue;
use fluent_bundle::memoizer::MemoizerKind as _;
use fluent_bundle::types::FluentNumber;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_provider::prelude::icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

/// Writes whole numbers in one language.
pub struct Numbers(DecimalFormatter);

impl fmt::Debug for Numbers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Numbers")
    }
}

impl Numbers {
    /// For a language; `None` when no data is there for any language, which the compiled data rules out.
    pub fn new(tag: &str) -> Option<Self> {
        let locale = Locale::try_from_str(tag).unwrap_or(Locale::UNKNOWN);
        DecimalFormatter::try_new(locale.into(), icu_decimal::options::DecimalFormatterOptions::default())
            .ok()
            .map(Self)
    }

    /// The number as text.
    pub fn text(&self, number: i64) -> String {
        self.0.format(&Decimal::from(number)).to_string()
    }
}

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): Self::Args) -> Result<Self, Self::Error> {
        Self::new(&language.to_string()).ok_or(())
    }
}

/// Writes the numbers in sentences. Everything else, and numbers with a fraction, which no sentence has, is
/// left to Fluent.
pub(super) fn in_sentences(value: &FluentValue, languages: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, .. }) = value else { return None };
    if value.fract().abs() > 0.0 {
        return None;
    }
    let whole = *value as i64;
    languages.with_try_get_threadsafe::<Numbers, _, _>((), |numbers| numbers.text(whole)).ok()
}

#[cfg(test)]
mod tests {
    use super::Numbers;
    use crate::locale::{Arg, Language, Msg, Translator, version};
    use crate::t;

    fn words(tag: &str) -> Translator {
        Translator::load(Language::from_tag(tag).unwrap_or_else(Language::english))
    }

    #[test]
    fn numbers_have_the_digits_and_groups_of_their_readers() {
        let text = |tag: &str| Numbers::new(tag).map(|numbers| numbers.text(1_234_567));
        assert_eq!(text("en").as_deref(), Some("1,234,567"));
        assert_eq!(text("de").as_deref(), Some("1.234.567"));
        assert_eq!(text("fr").as_deref(), Some("1\u{202F}234\u{202F}567"));
        assert_eq!(text("hi").as_deref(), Some("12,34,567"));
        assert_eq!(text("ar-EG").as_deref(), Some("١٬٢٣٤٬٥٦٧"));
        assert_eq!(text("no such tag"), text("und"));
    }

    #[test]
    fn a_sentence_writes_its_numbers_so_and_still_counts_with_them() {
        let say = |tag: &str, count: i64| {
            words(tag).bare(&Msg::new("help-found", vec![("count", Arg::Number(count))]))
        };
        assert_eq!(say("en", 1), "One explanation fits");
        assert_eq!(say("en", 1234), "1,234 explanations fit");
        assert!(say("de", 1234).contains("1.234"), "{}", say("de", 1234));
        // Polish and Arabic have forms of their own for few and for many.
        for tag in ["pl", "ar"] {
            let forms: std::collections::BTreeSet<String> = [1, 3, 15]
                .map(|count| say(tag, count).replace(|c: char| c.is_ascii_digit(), "").replace("  ", " "))
                .into();
            assert_eq!(forms.len(), 3, "{tag}: {forms:?}");
        }
    }

    #[test]
    fn versions_are_no_numbers_to_group() {
        assert_eq!(words("de").bare(&t!("version-ios", number = version(1234))), "iOS 1234");
    }
}
