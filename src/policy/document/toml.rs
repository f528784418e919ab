//! TOML: keys at the top level, texts for single languages as a table.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use toml::de::{DeTable, DeValue};

use super::{Document, Entry, line_of};
use crate::policy::kind::{Raw, Value};

/// Reads as much as can be made out, and says what cannot.
pub(super) fn parse(text: &str) -> Document {
    let (table, errors) = DeTable::parse_recoverable(text);
    let problems: Vec<(Option<usize>, String)> = errors
        .iter()
        .map(|why| (why.span().map(|span| line_of(text, span.start)), why.message().to_owned()))
        .collect();
    let mut entries: Vec<(usize, Entry)> = table
        .into_inner()
        .into_iter()
        .map(|(key, value)| {
            let line = line_of(text, key.span().start);
            let entry =
                Entry { key: key.get_ref().to_string(), value: raw(value.get_ref()), line: Some(line) };
            (key.span().start, entry)
        })
        // A line that cannot be made out leaves an empty value behind, which is no second mistake.
        .filter(|(_, entry)| !problems.iter().any(|(line, _)| *line == entry.line))
        .collect();
    entries.sort_by_key(|(at, _)| *at);
    Document { entries: entries.into_iter().map(|(_, entry)| entry).collect(), problems }
}

/// A single value, as in the table of keys; `None` when it is empty.
pub(in crate::policy) fn literal(text: &str) -> Option<Raw> {
    DeValue::parse(text).ok().map(|value| raw(value.get_ref()))
}

fn raw(value: &DeValue) -> Raw {
    match value {
        DeValue::String(text) => Raw::Text(text.to_string()),
        DeValue::Boolean(flag) => Raw::Flag(*flag),
        DeValue::Integer(number) => {
            i64::from_str_radix(number.as_str(), number.radix()).map_or(Raw::Other("integer"), Raw::Number)
        }
        DeValue::Array(items) => {
            let texts: Option<Vec<String>> =
                items.iter().map(|item| item.get_ref().as_str().map(str::to_owned)).collect();
            texts.map_or(Raw::Other("list of other things than texts"), Raw::List)
        }
        DeValue::Table(table) => {
            let texts: Option<BTreeMap<String, String>> = table
                .iter()
                .map(|(key, value)| Some((key.get_ref().to_string(), value.get_ref().as_str()?.to_owned())))
                .collect();
            texts.map_or(Raw::Other("table of other things than texts"), Raw::Map)
        }
        DeValue::Float(_) => Raw::Other("float"),
        DeValue::Datetime(_) => Raw::Other("date"),
    }
}

/// A filled policy.
pub(super) fn write(values: &[(&str, Value)]) -> String {
    let mut out =
        String::from("# Policy of Passkey Companion. Check it with: passkey-companion policy check FILE\n");
    for (name, value) in values {
        let _ = writeln!(out, "{name} = {}", inline(value));
    }
    out
}

/// A value as it stands behind its key, on one line.
pub(in crate::policy) fn inline(value: &Value) -> String {
    let quoted = |text: &str| toml::Value::String(text.to_owned()).to_string();
    match value {
        Value::Text(text) => quoted(text),
        Value::Flag(flag) => flag.to_string(),
        Value::Number(number) => number.to_string(),
        Value::List(items) => {
            format!("[{}]", items.iter().map(|item| quoted(item)).collect::<Vec<_>>().join(", "))
        }
        Value::Map(map) => {
            let pairs: Vec<String> =
                map.iter().map(|(tag, text)| format!("{tag} = {}", quoted(text))).collect();
            format!("{{ {} }}", pairs.join(", "))
        }
    }
}
