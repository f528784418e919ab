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

    fn construct(language: LanguageIdentifier, _: Self::Args) -> Result<Self, Self::Error> {
        Self::new(&language.to_string()).ok_or(())
    }
}

/// Writes the numbers in sentences. Everything else, and numbers with a fraction, which no sentence has, is
/// left to Fluent.
pub(super) fn in_sentences(value: &FluentValue, languages: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, .. }) = value else { return None };
    let whole = *value as i64;
    if whole as f64 != *value {
        return None;
    }
    languages.with_try_get_threadsafe::<Numbers, _, _>((), |numbers| numbers.text(whole)).ok()
}
