//! Looking into an object of an export: names without regard to letter case, half of the members perhaps
//! under `AdditionalProperties` (`docs/facts/tenant.md` §4, rule 4), and texts made safe to print.

use serde_json::{Map, Value};

/// Longest text that is kept of an export; the longest real one is a filter rule of 3072 characters (§10).
const LONGEST: usize = 4096;

/// An object of an export.
#[derive(Clone, Copy, Debug)]
pub(super) struct Object<'a>(&'a Map<String, Value>);

impl<'a> Object<'a> {
    /// The value as an object, if it is one.
    pub(super) fn of(value: &'a Value) -> Option<Self> {
        value.as_object().map(Self)
    }

    fn own(self, name: &str) -> Option<&'a Value> {
        self.0.get(name).or_else(|| {
            self.0.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
        })
    }

    /// A member, its own or one that a typed cmdlet put aside; `None` when it is absent, which is not the
    /// same as null (rule 8).
    pub(super) fn get(self, name: &str) -> Option<&'a Value> {
        self.own(name).or_else(|| Self::of(self.own("AdditionalProperties")?)?.own(name))
    }

    /// Whether a member is there, be it null.
    pub(super) fn has(self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// Text as it was written, made safe to print.
    pub(super) fn text(self, name: &str) -> Option<String> {
        self.get(name)?.as_str().map(clean)
    }

    /// Text in lower case, for comparing (rule 4).
    pub(super) fn word(self, name: &str) -> Option<String> {
        self.get(name)?.as_str().map(word)
    }

    /// A truth value.
    pub(super) fn flag(self, name: &str) -> Option<bool> {
        match self.get(name)? {
            Value::Bool(flag) => Some(*flag),
            Value::String(text) if text.eq_ignore_ascii_case("true") => Some(true),
            Value::String(text) if text.eq_ignore_ascii_case("false") => Some(false),
            _ => None,
        }
    }

    /// A number that counts something.
    pub(super) fn count(self, name: &str) -> Option<u64> {
        self.get(name)?.as_u64()
    }

    /// An object that says something: typed cmdlets write an object full of nulls for null.
    pub(super) fn object(self, name: &str) -> Option<Self> {
        self.get(name).filter(|value| says_something(value)).and_then(Self::of)
    }

    /// The objects of a list; `None` when it is absent or null.
    pub(super) fn objects(self, name: &str) -> Option<Vec<Self>> {
        Some(self.get(name)?.as_array()?.iter().filter_map(Self::of).collect())
    }

    /// The words of a list, in lower case; empty when it is absent or null.
    pub(super) fn words(self, name: &str) -> Vec<String> {
        match self.get(name) {
            Some(Value::Array(items)) => items.iter().filter_map(Value::as_str).map(word).collect(),
            Some(Value::String(one)) if !one.is_empty() => vec![word(one)],
            _ => Vec::new(),
        }
    }

    /// The parts of a text with commas, in lower case; empty when it is absent, null or empty.
    pub(super) fn flags(self, name: &str) -> Vec<String> {
        self.words(name).iter().flat_map(|text| flags(text)).collect()
    }

    /// Names of the members, those put aside included, without annotations (rule 11).
    pub(super) fn names(self) -> impl Iterator<Item = &'a str> {
        let aside = self.own("AdditionalProperties").and_then(Self::of);
        let of = |object: Self| object.0.keys().map(String::as_str);
        of(self)
            .filter(|name| !name.eq_ignore_ascii_case("AdditionalProperties"))
            .chain(aside.into_iter().flat_map(of))
            .filter(|name| !name.contains('@'))
    }
}

/// The parts of a text with commas, in lower case.
pub(super) fn flags(text: &str) -> Vec<String> {
    text.split(',').map(word).filter(|part| !part.is_empty()).collect()
}

/// Text for comparing.
pub(super) fn word(text: &str) -> String {
    clean(text.trim()).to_ascii_lowercase()
}

/// Text that a file brought, fit for a terminal: no control characters, no marks that turn the direction
/// of what stands behind them, not endless.
pub(super) fn clean(text: &str) -> String {
    let turns =
        |c: &char| matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|c| !c.is_control() && !turns(c)).take(LONGEST).collect()
}

/// Whether there is anything but nulls, empty texts, empty lists and annotations in it.
fn says_something(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => items.iter().any(says_something),
        Value::Object(members) => {
            members.iter().any(|(name, value)| !name.contains('@') && says_something(value))
        }
        Value::Bool(_) | Value::Number(_) => true,
    }
}

/// Members whose text is free, so that it may look like anything.
const FREE_TEXT: &[&str] =
    &["displayName", "description", "name", "rule", "userDisplayName", "userPrincipalName"];

/// Whether something nested was written as the name of a type or in PowerShell's own form, because
/// `ConvertTo-Json` was not told to go deep enough (rule 7).
pub(super) fn is_cut(value: &Value) -> bool {
    match value {
        Value::String(text) => ["Microsoft.Graph.PowerShell.Models.", "System.", "@{"]
            .iter()
            .any(|start| text.starts_with(start)),
        Value::Array(items) => items.iter().any(is_cut),
        Value::Object(members) => members.iter().any(|(name, value)| {
            is_cut(value) && !FREE_TEXT.iter().any(|free| free.eq_ignore_ascii_case(name))
        }),
        _ => false,
    }
}
