//! What a value looks like where it is written ([`Raw`]), which values a key takes ([`Kind`]), and a value that
//! was found good ([`Value`]).

use std::collections::BTreeMap;
use std::fmt;

use crate::locale::Language;

/// Longest text, in characters: more does not fit into a policy of the registry (`packaging/mdm/README.md`).
pub const LONGEST_TEXT: usize = 1_023;

/// A value as a source has it, before anybody asked whether the key takes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Raw {
    /// Text.
    Text(String),
    /// `true` or `false`.
    Flag(bool),
    /// A whole number; the registry writes 1 and 0 for true and false.
    Number(i64),
    /// Texts in order.
    List(Vec<String>),
    /// Name to text.
    Map(BTreeMap<String, String>),
    /// Something that no key takes, by the name of its type.
    Other(&'static str),
}

impl Raw {
    /// For a message to whoever wrote it: short, and with everything invisible spelled out.
    pub(super) fn shown(&self) -> String {
        match self {
            Self::Text(text) => {
                let short: String = text.chars().take(60).collect();
                let more = if short.len() < text.len() { "…" } else { "" };
                format!("{short:?}{more}")
            }
            Self::Flag(flag) => flag.to_string(),
            Self::Number(number) => format!("the integer {number}"),
            Self::List(_) => String::from("a list"),
            Self::Map(_) => String::from("a table"),
            Self::Other(kind) => format!("a value of the type {kind}"),
        }
    }
}

/// A value that its key takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// One of the names of a choice, or a text.
    Text(String),
    /// `true` or `false`.
    Flag(bool),
    /// A whole number.
    Number(u32),
    /// Names in order.
    List(Vec<String>),
    /// Language tag to text.
    Map(BTreeMap<String, String>),
}

impl Value {
    pub(super) fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    pub(super) fn flag(&self) -> Option<bool> {
        if let Self::Flag(flag) = self { Some(*flag) } else { None }
    }

    pub(super) fn number(&self) -> Option<u32> {
        if let Self::Number(number) = self { Some(*number) } else { None }
    }

    /// Every item by `from_id`; `None` when one is unknown.
    pub(super) fn items<T>(&self, from_id: fn(&str) -> Option<T>) -> Option<Vec<T>> {
        let Self::List(items) = self else { return None };
        items.iter().map(|item| from_id(item)).collect()
    }

    pub(super) fn map(&self) -> Option<&BTreeMap<String, String>> {
        if let Self::Map(map) = self { Some(map) } else { None }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Flag(flag) => write!(f, "{flag}"),
            Self::Number(number) => write!(f, "{number}"),
            Self::List(items) => f.write_str(&items.join(",")),
            Self::Map(map) => {
                let entries: Vec<String> = map.iter().map(|(tag, text)| format!("{tag}={text}")).collect();
                f.write_str(&entries.join("; "))
            }
        }
    }
}

/// What a key takes.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// One of these names.
    Choice(fn() -> Vec<&'static str>),
    /// `true` or `false`.
    Flag,
    /// Some of these names, in order.
    List(fn() -> Vec<&'static str>),
    /// One line of text.
    Text,
    /// One line of text for each language.
    Localized,
    /// An `https` address. It is shown and never opened.
    Url,
    /// A mail address.
    Mail,
    /// A phone number.
    Phone,
    /// A colour as `#RRGGBB`.
    Color,
    /// A whole number from this to that.
    Number(u32, u32),
    /// A day as `2027-03-31`.
    Date,
    /// A folder of this computer.
    Folder,
    /// A GUID in its usual form.
    Guid,
    /// Anything like this example.
    Like(&'static str),
}

impl Kind {
    /// For a message to whoever wrote the value.
    pub fn takes(self) -> String {
        match self {
            Self::Choice(names) => format!("one of {}", names().join(", ")),
            Self::Like(example) => format!("for example {example}"),
            Self::Flag => String::from("true or false"),
            Self::List(names) => format!("a list of {}, separated by commas, best first", names().join(", ")),
            Self::Text => {
                format!("one line of text, at most {LONGEST_TEXT} characters and no invisible ones")
            }
            Self::Localized => {
                format!("one line of text for each language, out of {}", languages().join(", "))
            }
            Self::Url => String::from("an address like https://help.example.com/passkeys"),
            Self::Mail => String::from("an address like helpdesk@example.com"),
            Self::Phone => String::from("a phone number like +49 30 123456"),
            Self::Color => String::from("a colour like #0B6E4F"),
            Self::Number(least, most) => format!("a whole number from {least} to {most}"),
            Self::Folder => String::from("the whole path of a folder, such as /usr/share/contoso/passkeys"),
            Self::Guid => String::from("a GUID like 8c9a1e52-3f0b-4d27-9a61-0e5d7c4b2f18"),
            Self::Date => String::from("a day like 2027-03-31"),
        }
    }

    /// The names of a choice or a list, nothing for other kinds.
    pub fn names(self) -> Vec<&'static str> {
        match self {
            Self::Choice(names) | Self::List(names) => names(),
            _ => Vec::new(),
        }
    }

    /// The value, if this kind takes it.
    pub(super) fn read(self, raw: &Raw) -> Option<Value> {
        match (self, raw) {
            (Self::Flag, Raw::Flag(flag)) => Some(Value::Flag(*flag)),
            (Self::Flag, Raw::Number(number @ (0 | 1))) => Some(Value::Flag(*number == 1)),
            (Self::Flag, Raw::Text(text)) => text.parse().ok().map(Value::Flag),
            (Self::Number(..), Raw::Number(number)) => self.number(*number),
            (Self::Number(..), Raw::Text(text)) => self.number(text.parse().ok()?),
            (Self::List(_), Raw::Text(text)) => {
                self.list(&text.split(',').map(|item| item.trim().to_owned()).collect::<Vec<_>>())
            }
            (Self::List(_), Raw::List(items)) => self.list(items),
            (Self::Localized, Raw::Map(map)) => localized(map),
            (Self::Localized, Raw::Text(text)) => {
                let (tag, text) = text.split_once('=')?;
                localized(&BTreeMap::from([(tag.to_owned(), text.to_owned())]))
            }
            (_, Raw::Text(text)) => self.takes_text(text).then(|| Value::Text(text.clone())),
            _ => None,
        }
    }

    fn number(self, number: i64) -> Option<Value> {
        let Self::Number(least, most) = self else { return None };
        let number = u32::try_from(number).ok()?;
        (least..=most).contains(&number).then_some(Value::Number(number))
    }

    fn list(self, items: &[String]) -> Option<Value> {
        let names = self.names();
        let known = items.iter().all(|item| names.contains(&item.as_str()));
        (known && !items.is_empty()).then(|| Value::List(items.to_vec()))
    }

    fn takes_text(self, text: &str) -> bool {
        match self {
            Self::Choice(names) => names().contains(&text),
            Self::Text => is_plain(text),
            Self::Url => is_web_address(text),
            Self::Mail => is_mail_address(text),
            Self::Phone => is_phone_number(text),
            Self::Color => color(text).is_some(),
            Self::Date => Date::parse(text).is_some(),
            Self::Guid => is_guid(text),
            Self::Folder => is_folder(text),
            // Who defines such a key reads the value itself.
            Self::Like(_) => true,
            Self::Flag | Self::Number(..) | Self::List(_) | Self::Localized => false,
        }
    }
}

/// Tags of the languages that people can choose.
pub(super) fn languages() -> Vec<&'static str> {
    Language::all().filter(|language| !language.is_pseudo()).map(Language::tag).collect()
}

fn localized(map: &BTreeMap<String, String>) -> Option<Value> {
    let texts: Option<BTreeMap<String, String>> = map
        .iter()
        .map(|(tag, text)| {
            let language = Language::from_tag(tag).filter(|language| !language.is_pseudo())?;
            is_plain(text).then(|| (language.tag().to_owned(), text.clone()))
        })
        .collect();
    texts.filter(|texts| !texts.is_empty()).map(Value::Map)
}

/// One line that reads as it is written: no control characters, nothing that turns the direction of what
/// stands beside it, and no letters without a meaning of their own, some of which the program uses as marks.
pub(super) fn is_plain(text: &str) -> bool {
    let is_bad = |letter: char| {
        letter.is_control()
            || matches!(letter,
                '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFD}'
                | '\u{E000}'..='\u{F8FF}' | '\u{E0000}'..='\u{E007F}' | '\u{F0000}'..)
    };
    !text.trim().is_empty() && text.chars().count() <= LONGEST_TEXT && !text.contains(is_bad)
}

fn is_web_address(text: &str) -> bool {
    let Ok(url) = url::Url::parse(text) else { return false };
    // What is read is what is meant: the address is already in its only form.
    let bare = url.as_str().trim_end_matches('/') == text.trim_end_matches('/');
    let named = url.host_str().is_some_and(|host| host.contains('.'));
    let personal = !url.username().is_empty() || url.password().is_some();
    is_plain(text) && text.is_ascii() && url.scheme() == "https" && bare && named && !personal
}

/// A whole path, of Unix or of a drive of Windows, that says where it leads. Variables are not filled in.
fn is_folder(text: &str) -> bool {
    let drive =
        text.get(1..3) == Some(":\\") && text.starts_with(|letter: char| letter.is_ascii_alphabetic());
    let whole = drive || (text.starts_with('/') && !text.starts_with("//"));
    let leads_back = text.split(['/', '\\']).any(|part| part == ".." || part == ".");
    is_plain(text) && whole && !leads_back && !text.contains(['%', '$', '~'])
}

fn is_guid(text: &str) -> bool {
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    lengths == [8, 4, 4, 4, 12] && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

fn is_mail_address(text: &str) -> bool {
    let is_part = |part: &str| {
        !part.is_empty() && part.bytes().all(|c| c.is_ascii_alphanumeric() || b".-_+".contains(&c))
    };
    text.len() <= 254
        && text.split_once('@').is_some_and(|(name, host)| {
            is_part(name) && is_part(host) && host.contains('.') && !host.contains(['_', '+'])
        })
}

fn is_phone_number(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    (3..=20).contains(&digits)
        && text.len() <= 40
        && text
            .char_indices()
            .all(|(at, c)| c.is_ascii_digit() || (c == '+' && at == 0) || " -()/.".contains(c))
}

/// Red, green and blue of `#RRGGBB`.
pub(super) fn color(text: &str) -> Option<[u8; 3]> {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let all_hex = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    let [_, red, green, blue] = u32::from_str_radix(digits, 16).ok().filter(|_| all_hex)?.to_be_bytes();
    Some([red, green, blue])
}

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// Days since 1970-01-01.
    days: u32,
}

impl Date {
    /// The day that `2027-03-31` stands for, from 2000 to 2199.
    pub fn parse(text: &str) -> Option<Self> {
        let part = |range: std::ops::Range<usize>| -> Option<u32> {
            let part = text.get(range)?;
            part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok())?
        };
        let dashes = text.len() == 10 && text.get(4..5) == Some("-") && text.get(7..8) == Some("-");
        let (year, month, day) = (part(0..4)?, part(5..7)?, part(8..10)?);
        let leap =
            |year: u32| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let lengths = [31, 28 + u32::from(leap(year)), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        let index = usize::try_from(month).ok()?.checked_sub(1)?;
        let exists = (1..=*lengths.get(index)?).contains(&day);
        if !dashes || !exists || !(2000..2200).contains(&year) {
            return None;
        }
        let years: u32 = (1970..year).map(|year| 365 + u32::from(leap(year))).sum();
        Some(Self { days: years + lengths[..index].iter().sum::<u32>() + day - 1 })
    }

    /// The moment at which the day ends in UTC, unix seconds.
    pub fn end(self) -> u64 {
        (u64::from(self.days) + 1) * 24 * 60 * 60
    }
}
