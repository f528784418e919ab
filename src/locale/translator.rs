//! Sentences in one language.

use std::borrow::Cow;
use std::fmt::Write as _;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::message::{Arg, Msg};
use super::negotiate::Language;
use super::number::{self, Numbers};
use super::rich::{CODE_START, LABEL_START, Rich, mark};
use crate::outside::text::in_sentence;

/// Follows a label that is known in English only; `note-english` says what it means.
pub(crate) const ENGLISH: &str = "\u{A0}*";

/// Follows a label that others print for the same English words; `note-probable` says what it means.
pub(crate) const PROBABLY: &str = "\u{A0}≈";

/// Every sentence in one language, with English behind it.
pub struct Translator {
    language: Language,
    numbers: Option<Numbers>,
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl std::fmt::Debug for Translator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Words({})", self.language.tag())
    }
}

impl Translator {
    /// Loads a language. Sources are embedded and checked by tests; what cannot be parsed is left out and
    /// logged, so that English shows through instead of nothing.
    pub fn load(language: Language) -> Self {
        let mut bundles = vec![bundle(language)];
        if language != Language::english() {
            bundles.push(bundle(Language::english()));
        }
        Self { language, numbers: Numbers::new(language.tag()), bundles }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A whole number outside of sentences.
    pub fn number(&self, number: impl Into<i64>) -> String {
        let number = number.into();
        self.numbers.as_ref().map_or_else(|| number.to_string(), |numbers| numbers.text(number))
    }

    /// The number of a step, by its place from 0 on.
    pub fn ordinal(&self, index: usize) -> String {
        self.number(i64::try_from(index).unwrap_or(i64::MAX).saturating_add(1))
    }

    /// Whether this language itself, or English behind it, has the message.
    pub fn has(&self, id: &str) -> bool {
        self.bundles.iter().any(|bundle| bundle.has_message(id))
    }

    /// The placeables of a message.
    pub fn placeables(&self, id: &str) -> impl Iterator<Item = String> + use<> {
        super::message::args_of(id).unwrap_or_default().iter().map(|name| (*name).to_owned())
    }

    /// The sentence as pieces, for the window.
    pub fn rich(&self, msg: &Msg) -> Rich {
        Rich::parse(&self.marked(msg))
    }

    /// The sentence as text, labels in the quotation marks of the language: for terminals and files.
    pub fn plain(&self, msg: &Msg) -> String {
        let open = self.mark_of("mark-label-open");
        let close = self.mark_of("mark-label-close");
        self.rich(msg).quoted(&open, &close)
    }

    /// The sentence as bare text: for accessible names, titles and copying.
    pub fn bare(&self, msg: &Msg) -> String {
        self.rich(msg).plain()
    }

    /// The whole mark: French has a space inside its own.
    fn mark_of(&self, id: &'static str) -> String {
        self.marked(&Msg::new(id, Vec::new()))
    }

    fn marked(&self, msg: &Msg) -> String {
        let mut args = FluentArgs::with_capacity(msg.args.len());
        for (name, arg) in &msg.args {
            let value: FluentValue = match arg {
                Arg::Text(text) => in_sentence(text).into(),
                Arg::Label(label) => mark(LABEL_START, &in_sentence(label)).into(),
                Arg::English { label, guess } => with_mark(label, ENGLISH, guess.as_deref()).into(),
                Arg::Probably { label, english } => with_mark(label, PROBABLY, Some(english)).into(),
                Arg::Code(code) => mark(CODE_START, &in_sentence(code)).into(),
                Arg::Number(number) => (*number).into(),
                Arg::Msg(inner) => self.marked(inner).into(),
            };
            args.set(name.clone(), value);
        }
        let mut out = String::new();
        for bundle in &self.bundles {
            let Some(pattern) = bundle.get_message(&msg.id).and_then(|message| message.value()) else {
                continue;
            };
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
            if errors.is_empty() {
                return text.into_owned();
            }
            log::error!("message {} cannot be formatted: {errors:?}", msg.id);
            out = text.into_owned();
        }
        if out.is_empty() {
            log::error!("message {} is missing", msg.id);
            let _ = write!(out, "[{}]", msg.id);
        }
        out
    }
}

/// A label with a sign that a note on the same page explains, and another name in brackets.
fn with_mark(label: &str, sign: &str, other: Option<&str>) -> String {
    let other =
        other.map(|other| format!(" ({})", mark(LABEL_START, &in_sentence(other)))).unwrap_or_default();
    // A line never ends before the sign.
    format!("{}{sign}{other}", mark(LABEL_START, &in_sentence(label)))
}

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let tag = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Isolates keep a Latin name in one piece inside right-to-left text; left-to-right text needs none.
    bundle.set_use_isolating(language.is_rtl());
    bundle.set_formatter(Some(number::in_sentences));
    match language.tag() {
        "en-XA" => bundle.set_transform(Some(accented)),
        "ar-XB" => bundle.set_transform(Some(right_to_left)),
        _ => {}
    }
    let source = crate::embedded::text(&format!("locales/{}", language.source_tag())).unwrap_or_else(|why| {
        log::error!("{why}");
        String::new()
    });
    let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, errors)| {
        log::error!("locale {} has entries that cannot be parsed: {errors:?}", language.tag());
        resource
    });
    if let Err(errors) = bundle.add_resource(resource) {
        log::error!("locale {} has ids twice: {errors:?}", language.tag());
    }
    bundle
}

/// `en-XA`: every letter with an accent, and about 40 % longer, so that text that is not translatable or
/// does not fit shows.
fn accented(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 2);
    for c in text.chars() {
        match "aeiouAEIOUcnsyz".chars().position(|plain| plain == c) {
            Some(index) => {
                let fancy = "àéîõüÀÉÎÕÜçñšýž".chars().nth(index).unwrap_or(c);
                out.push(fancy);
                if index < 10 {
                    out.push(fancy.to_lowercase().next().unwrap_or(fancy));
                }
            }
            None => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// `ar-XB`: English words in a right-to-left frame.
fn right_to_left(text: &str) -> Cow<'_, str> {
    if text.chars().any(char::is_alphabetic) {
        Cow::Owned(format!("\u{200F}{text}"))
    } else {
        Cow::Borrowed(text)
    }
}
