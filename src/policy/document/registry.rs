//! The registry of Windows: what a value there means for a key, and registry files.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{Document, Entry};
use crate::policy::kind::{Raw, Value};

/// First line of a registry file.
pub(super) const HEADER: &str = "Windows Registry Editor Version 5.00";

/// Where the policy stands, below `HKEY_LOCAL_MACHINE`.
pub const KEY: &str = r"Software\Policies\PasskeyCompanion";

/// A value as the registry has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RegistryValue {
    /// `REG_SZ`, and `REG_EXPAND_SZ` as it is written: a path with variables is refused.
    Text(String),
    /// `REG_MULTI_SZ`.
    Texts(Vec<String>),
    /// `REG_DWORD` and `REG_QWORD`.
    Number(u64),
    /// Any other type, or a value that does not have the form of its type.
    Other,
}

impl RegistryValue {
    fn raw(self) -> Raw {
        match self {
            Self::Text(text) => Raw::Text(text),
            // Some editors end a list with an empty text.
            Self::Texts(texts) => Raw::List(texts.into_iter().filter(|text| !text.is_empty()).collect()),
            Self::Number(number) => i64::try_from(number).map_or(Raw::Other("number"), Raw::Number),
            Self::Other => Raw::Other("binary"),
        }
    }
}

/// Names and values of a registry key.
pub type Values = Vec<(String, RegistryValue)>;

/// The entries of the policy's key: its values, and a list or a table for each key below it. `folders` are
/// those keys by name.
pub fn entries(values: Values, folders: Vec<(String, Values)>) -> Vec<Entry> {
    let entry = |key: String, value: Raw| Entry { key: in_our_spelling(key), value, line: None };
    let single = values.into_iter().map(|(key, value)| entry(key, value.raw()));
    let many = folders.into_iter().map(|(key, values)| entry(key, folder(values)));
    single.chain(many).collect()
}

/// The registry does not tell capital letters from small ones.
fn in_our_spelling(key: String) -> String {
    let ours = crate::policy::DEFINITIONS.iter().find(|ours| ours.name.eq_ignore_ascii_case(&key));
    ours.map_or(key, |ours| ours.name.to_owned())
}

/// Numbered values are a list in the order of their numbers; named ones are a table.
fn folder(values: Values) -> Raw {
    let texts: Option<Vec<(String, String)>> = values
        .into_iter()
        .map(|(name, value)| match value {
            RegistryValue::Text(text) => Some((name, text)),
            _ => None,
        })
        .collect();
    match texts {
        Some(texts) => list_or_map(texts),
        None => Raw::Other("list of other things than texts"),
    }
}

pub(super) fn list_or_map(texts: Vec<(String, String)>) -> Raw {
    let numbered: Option<BTreeMap<u32, String>> =
        texts.iter().map(|(name, text)| Some((name.parse().ok()?, text.clone()))).collect();
    match numbered {
        Some(numbered) => Raw::List(numbered.into_values().collect()),
        None => Raw::Map(texts.into_iter().collect()),
    }
}

/// Reads a registry file. Other keys in it are somebody else's.
pub(super) fn parse(text: &str) -> Document {
    let mut document = Document::default();
    let mut place: Option<String> = None;
    let (mut values, mut folders): (Values, BTreeMap<String, Values>) = (Values::new(), BTreeMap::new());
    let mut lines: BTreeMap<String, usize> = BTreeMap::new();
    for (number, line) in joined(text) {
        if let Some(key) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            place = below_ours(key);
            if let Some(folder) = place.as_ref().filter(|folder| !folder.is_empty()) {
                lines.insert(in_our_spelling(folder.clone()), number);
                folders.entry(folder.clone()).or_default();
            }
        } else if let (Some(folder), false) = (&place, line.is_empty() || line.starts_with(';')) {
            match value(&line) {
                Some((name, value)) if folder.is_empty() => {
                    lines.insert(in_our_spelling(name.clone()), number);
                    values.push((name, value));
                }
                Some(named) => folders.entry(folder.clone()).or_default().push(named),
                None => {
                    document.problems.push((Some(number), String::from("this is no value of the registry")));
                }
            }
        }
    }
    let found = entries(values, folders.into_iter().collect());
    document.entries =
        found.into_iter().map(|entry| Entry { line: lines.get(&entry.key).copied(), ..entry }).collect();
    document
}

/// Lines by number, with those that go on in the next one made whole.
fn joined(text: &str) -> Vec<(usize, String)> {
    let mut lines: Vec<(usize, String)> = Vec::new();
    let mut open = false;
    for (number, line) in text.lines().enumerate().skip(1) {
        let line = line.trim();
        let (part, goes_on) = match line.strip_suffix('\\') {
            Some(part) if part.contains("hex") || open => (part, true),
            _ => (line, false),
        };
        match lines.last_mut() {
            Some((_, last)) if open => last.push_str(part),
            _ => lines.push((number + 1, part.to_owned())),
        }
        open = goes_on;
    }
    lines
}

/// What comes below our key: empty for the key itself; `None` for keys of others.
fn below_ours(key: &str) -> Option<String> {
    let (hive, rest) = key.split_once('\\')?;
    let ours =
        hive.eq_ignore_ascii_case("HKEY_LOCAL_MACHINE") && rest.get(..KEY.len())?.eq_ignore_ascii_case(KEY);
    match rest[KEY.len()..].strip_prefix('\\') {
        _ if !ours => None,
        Some(below) => Some(below.to_owned()),
        None => rest[KEY.len()..].is_empty().then(String::new),
    }
}

/// `"Name"="text"`, `"Name"=dword:00000001`, `"Name"=hex(7):…`.
fn value(line: &str) -> Option<(String, RegistryValue)> {
    let (name, rest) = quoted(line)?;
    let rest = rest.strip_prefix('=')?;
    let value = if let Some((text, "")) = quoted(rest) {
        RegistryValue::Text(text)
    } else if let Some(number) = rest.strip_prefix("dword:") {
        RegistryValue::Number(u32::from_str_radix(number, 16).ok()?.into())
    } else if let Some(bytes) = rest.strip_prefix("hex(2):") {
        RegistryValue::Text(wide(bytes)?.into_iter().next().unwrap_or_default())
    } else if let Some(bytes) = rest.strip_prefix("hex(7):") {
        RegistryValue::Texts(wide(bytes)?)
    } else if rest.starts_with("hex") {
        RegistryValue::Other
    } else {
        return None;
    };
    Some((name, value))
}

/// A quoted text at the beginning, and what comes after it.
fn quoted(text: &str) -> Option<(String, &str)> {
    let inner = text.strip_prefix('"')?;
    let mut out = String::new();
    let mut letters = inner.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return Some((out, &inner[at + 1..])),
            '\\' => out.push(letters.next()?.1),
            other => out.push(other),
        }
    }
    None
}

/// Texts out of bytes of UTF-16, each ended by a zero.
fn wide(bytes: &str) -> Option<Vec<String>> {
    let bytes: Option<Vec<u8>> = bytes
        .split(',')
        .map(str::trim)
        .filter(|byte| !byte.is_empty())
        .map(|byte| u8::from_str_radix(byte, 16).ok())
        .collect();
    let units: Vec<u16> = bytes?.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
    let text = String::from_utf16(&units).ok()?;
    Some(text.split('\0').filter(|text| !text.is_empty()).map(str::to_owned).collect())
}

/// A registry file: UTF-16 with a byte-order mark, because the registry editor takes anything else for the code
/// page of the computer. It takes the place of whatever policy there was.
pub(super) fn write(values: &[(&str, Value)]) -> Vec<u8> {
    let quote = |text: &str| format!("\"{}\"", text.replace('\\', r"\\").replace('"', "\\\""));
    let mut out =
        format!("{HEADER}\r\n\r\n[-HKEY_LOCAL_MACHINE\\{KEY}]\r\n\r\n[HKEY_LOCAL_MACHINE\\{KEY}]\r\n");
    let mut folders = String::new();
    for (name, value) in values {
        let mut folder = |pairs: Vec<(String, &String)>| {
            let _ = write!(folders, "\r\n[HKEY_LOCAL_MACHINE\\{KEY}\\{name}]\r\n");
            for (name, text) in pairs {
                let _ = write!(folders, "{}={}\r\n", quote(&name), quote(text));
            }
        };
        match value {
            Value::Text(text) => {
                let _ = write!(out, "{}={}\r\n", quote(name), quote(text));
            }
            Value::Flag(flag) => {
                let _ = write!(out, "{}=dword:{:08x}\r\n", quote(name), u32::from(*flag));
            }
            Value::Number(number) => {
                let _ = write!(out, "{}=dword:{number:08x}\r\n", quote(name));
            }
            Value::List(items) => {
                folder(items.iter().enumerate().map(|(at, item)| ((at + 1).to_string(), item)).collect());
            }
            Value::Map(map) => folder(map.iter().map(|(tag, text)| (tag.clone(), text)).collect()),
        }
    }
    out.push_str(&folders);
    std::iter::once(0xFEFF).chain(out.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}
