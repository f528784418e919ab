//! Loading the data files and looking things up.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

use serde::de::DeserializeOwned;

use super::FILES;
use super::model::{
    Clock, CloudRow, ErrorRow, HostRow, InstructionRow, Label, Link, Maker, Phone, PhoneWarning, Record,
    Source, Support, Translation, VaultRow,
};
use super::phrases::{self, PhraseFiles, Phrases};
use crate::enroll::PhoneRules;
use crate::enroll::org::Cloud;
use crate::enroll::phone::{Confidence, Platform};
use crate::outside::file::{self, Unusable};
use crate::outside::text::value;

/// A data file that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The file cannot be read.
    #[error("{file}: cannot be read: {why}. Check that the file exists and that you may read it.")]
    Unreadable {
        /// File name.
        file: String,
        /// The system's reason.
        why: Unusable,
    },
    /// The file is not TOML, or a record lacks a field or has an unknown one.
    #[error("{file}: {why}")]
    Malformed {
        /// File name.
        file: String,
        /// Line, column and reason.
        why: String,
    },
}

/// Every record of the data files, typed. Small: looking something up walks the list.
#[derive(Clone, Debug)]
pub struct Catalog {
    /// `sources.toml`.
    pub sources: Vec<Source>,
    /// `makers.toml`, in the order in which they are offered.
    pub makers: Vec<Maker>,
    /// `phones.toml`, rows in catalogue order.
    pub phones: Vec<Phone>,
    /// `phones.toml`, what the warnings of rows are about.
    pub phone_warnings: Vec<PhoneWarning>,
    /// `labels.toml`.
    pub labels: Vec<Label>,
    /// `flows.toml`.
    pub instructions: Vec<InstructionRow>,
    /// `errors.toml`.
    pub errors: Vec<ErrorRow>,
    /// `clouds.toml`.
    pub clouds: Vec<CloudRow>,
    /// `hosts.toml`.
    pub hosts: Vec<HostRow>,
    /// `vaults.toml`.
    pub vaults: Vec<VaultRow>,
    /// `tools.toml`, addresses.
    pub links: Vec<Link>,
    /// `timing.toml`.
    pub clocks: Vec<Clock>,
    /// `phrases/<tag>.toml`, unread.
    pub phrases: Vec<PhraseFiles>,
    /// Records that only editors and later features read, by file and table.
    pub records: BTreeMap<(&'static str, String), Vec<Record>>,
    /// What an overlay put in the place of ours or added, by the names of the records.
    pub overridden: Vec<String>,
}

/// A label as it is to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelText {
    /// The label in the wanted language, or in English when that is not known.
    pub text: String,
    /// It is the English label, and another language was wanted.
    pub english: bool,
    /// What it may be called in the wanted language, by a source that is not sure.
    pub guess: Option<String>,
    /// The English label, where `text` is only what others print for the very same English words: Android, or the
    /// same maker on another screen. So it is what this screen probably says, and nobody has confirmed it.
    pub probably_for: Option<String>,
}

impl LabelText {
    fn known(text: impl Into<String>) -> Self {
        Self { text: text.into(), english: false, guess: None, probably_for: None }
    }

    fn english(text: impl Into<String>, guess: Option<String>) -> Self {
        Self { text: text.into(), english: true, guess, probably_for: None }
    }
}

/// Whose labels may stand in for a maker's own, where the English words are the same: makers of Android phones build
/// on Android's settings (`docs/facts/labels.md` F1). Apple and Microsoft have only themselves.
fn lenders(scope: &str) -> &'static [&'static str] {
    match scope {
        "samsung" | "xiaomi" | "bbk" => &["android"],
        _ => &[],
    }
}

/// Largest file of an overlay, in bytes: a hundred times our own.
const LARGEST: u64 = 32 * 1024 * 1024;

/// Fields that name a record, in the order in which they are tried.
const KEYS: &[&str] = &["id", "key", "host", "aaguid", "number"];

impl Catalog {
    /// The embedded catalogues.
    ///
    /// # Errors
    /// When a file does not fit the model. The build refuses such files, so this cannot happen in a
    /// program that was built.
    pub fn embedded() -> Result<Self, LoadError> {
        Self::from_tables(embedded_tables()?)
    }

    /// The embedded catalogues with the records of an overlay folder put over them: a record with the
    /// same id replaces ours, any other is added. Instructions have no id; an overlay with a step
    /// replaces all instructions of that step. Phrases only add to ours.
    ///
    /// # Errors
    /// When a file of the overlay cannot be read or does not fit the model.
    pub fn with_overlay(folder: &Path) -> Result<Self, LoadError> {
        let mut tables = embedded_tables()?;
        let mut overridden = Vec::new();
        for &name_of_file in FILES {
            let path = folder.join(name_of_file);
            let name = value(&path.to_string_lossy()).into_owned();
            let Some(text) = read(&path)? else { continue };
            let over = parse(&name, &text)?;
            let ours = tables.entry(name_of_file).or_default();
            if let Some(unknown_key) = over.keys().find(|key| !ours.contains_key(*key)) {
                let known: Vec<&str> = ours.keys().map(String::as_str).collect();
                let why =
                    format!("there is no table {unknown_key} in this file; there are {}", known.join(", "));
                return Err(LoadError::Malformed { file: name, why });
            }
            let rows = over.values().filter_map(toml::Value::as_array).flatten();
            overridden.extend(rows.map(|row| name_of(row).trim_matches('"').to_owned()));
            merge_overlay(ours, over);
        }
        if let Some(file) = unknown_file(folder, FILES) {
            let why = format!("no file of this name is read; there are {}", FILES.join(", "));
            return Err(LoadError::Malformed { file, why });
        }
        let mut catalog = Self { overridden, ..Self::from_tables(tables)? };
        catalog.add_phrases(&folder.join(phrases::FOLDER))?;
        Ok(catalog)
    }

    fn add_phrases(&mut self, folder: &Path) -> Result<(), LoadError> {
        let names: Vec<String> = self.phrases.iter().map(|phrases| format!("{}.toml", phrases.tag)).collect();
        let known: Vec<&str> = names.iter().map(String::as_str).collect();
        if let Some(file) = unknown_file(folder, &known) {
            let why = format!("no language of the program has this name; there are {}", names.join(", "));
            return Err(LoadError::Malformed { file, why });
        }
        for (phrases, name) in self.phrases.iter_mut().zip(&names) {
            let path = folder.join(name);
            if let Some(text) = read(&path)? {
                let file = path.display().to_string();
                Phrases::read(&text).map_err(|why| LoadError::Malformed { file, why: why.to_string() })?;
                phrases.added.push(text);
            }
        }
        Ok(())
    }

    fn from_tables(mut tables: BTreeMap<&'static str, toml::Table>) -> Result<Self, LoadError> {
        let mut take = |file: &'static str, name: &str| -> Option<toml::Value> {
            tables.get_mut(file).and_then(|table| table.remove(name))
        };
        let mut catalog = Self {
            sources: rows("sources.toml", take("sources.toml", "source"))?,
            makers: rows("makers.toml", take("makers.toml", "maker"))?,
            phones: rows("phones.toml", take("phones.toml", "phone"))?,
            phone_warnings: rows("phones.toml", take("phones.toml", "warning"))?,
            labels: rows("labels.toml", take("labels.toml", "label"))?,
            instructions: rows("flows.toml", take("flows.toml", "do"))?,
            errors: rows("errors.toml", take("errors.toml", "error"))?,
            clouds: rows("clouds.toml", take("clouds.toml", "cloud"))?,
            hosts: rows("hosts.toml", take("hosts.toml", "host"))?,
            vaults: rows("vaults.toml", take("vaults.toml", "vault"))?,
            links: rows("tools.toml", take("tools.toml", "link"))?,
            clocks: rows("timing.toml", take("timing.toml", "clock"))?,
            phrases: phrases::embedded(),
            records: BTreeMap::new(),
            overridden: Vec::new(),
        };
        catalog.makers.sort_by_key(|maker| maker.order);
        for (file, table) in tables {
            for (name, value) in table {
                if value.is_array() {
                    let rows = rows(file, Some(value))?;
                    catalog.records.insert((file, name), rows);
                }
            }
        }
        Ok(catalog)
    }

    /// The row for what a person or a script named, and for the version if that is known: `samsung.oneui7`,
    /// an alias such as `zebra`, or a maker such as `sony`, whose row is then picked by the version.
    pub fn phone(&self, name: &str, os: Option<u16>) -> Option<&Phone> {
        let exact = self
            .phones
            .iter()
            .find(|phone| phone.id == name || phone.aliases.iter().any(|alias| alias == name));
        let fits = |phone: &&Phone| os.is_none_or(|os| covers(phone, os));
        match exact {
            Some(phone) if fits(&phone) || below_minimum(phone.platform, os) => Some(phone),
            Some(phone) => self.rows_of(&phone.maker).find(fits).or(Some(phone)),
            None => self.rows_of(name).find(fits).or_else(|| self.rows_of(name).last()),
        }
    }

    /// A maker by id.
    pub(crate) fn maker(&self, id: &str) -> Option<&Maker> {
        self.makers.iter().find(|maker| maker.id == id)
    }

    /// The errors that are offered before anything is typed, in their order.
    pub(crate) fn common_errors(&self) -> Vec<&ErrorRow> {
        let mut common: Vec<&ErrorRow> = self.errors.iter().filter(|row| row.common.is_some()).collect();
        common.sort_by_key(|row| row.common);
        common
    }

    /// A place that keeps passkeys, by id.
    pub(crate) fn vault(&self, id: &str) -> Option<&VaultRow> {
        self.vaults.iter().find(|vault| vault.id == id)
    }

    /// Rows of a maker, in catalogue order.
    pub(crate) fn rows_of<'a>(&'a self, maker: &str) -> impl Iterator<Item = &'a Phone> + use<'a> {
        let maker = maker.to_owned();
        self.phones.iter().filter(move |phone| phone.maker == maker)
    }

    /// What is special about a phone, in its order.
    pub(crate) fn warnings_of<'a>(&'a self, phone: &'a Phone) -> impl Iterator<Item = &'a PhoneWarning> {
        phone.warnings.iter().filter_map(|id| self.phone_warnings.iter().find(|warning| warning.id == *id))
    }

    /// What the domain needs to know about a phone.
    pub fn rules(phone: &Phone) -> PhoneRules {
        let warns = |id: &str| phone.warnings.iter().any(|warning| warning == id);
        PhoneRules {
            id: phone.id.clone(),
            platform: phone.platform,
            verdict: phone.verdict,
            confidence: phone.evidence.confidence,
            os_from: phone.os_from,
            os_to: phone.os_to,
            can_scan: phone.qr == Support::Yes,
            rival_vault: warns("samsung-pass"),
            shared: warns("kiosk-or-shared"),
            altered: warns("rooted"),
        }
    }

    /// A label by key, in a language.
    pub fn label(&self, key: &str, lang: &str) -> Option<LabelText> {
        self.label_row(key).map(|label| self.in_language(label, lang))
    }

    /// The row of a label, by key.
    pub(crate) fn label_row(&self, key: &str) -> Option<&Label> {
        self.labels.iter().find(|label| label.key == key)
    }

    /// The label that a placeable of a message stands for: the dots of its key are dashes there.
    pub fn label_of_placeable(&self, placeable: &str) -> Option<&Label> {
        let dashed = |byte: u8| if byte == b'.' { b'-' } else { byte };
        self.labels.iter().find(|label| label.key.bytes().map(dashed).eq(placeable.bytes()))
    }

    /// A label by its English wording, as `phones.toml` has it, in a language. The label itself is the
    /// answer when it is not in `labels.toml`, which the content check refuses.
    pub fn label_of(&self, scope: &str, en: &str, lang: &str) -> LabelText {
        let in_scope = |scope: &str| self.labels.iter().find(|label| label.scope == scope && label.en == en);
        match in_scope(scope).or_else(|| in_scope("microsoft")) {
            Some(label) => self.in_language(label, lang),
            None if lang_is(lang, "en") => LabelText::known(en),
            None => LabelText::english(en, None),
        }
    }

    /// A label in a language: a BCP 47 tag, `de-CH` counts as German where Swiss German is not known.
    pub(crate) fn in_language(&self, label: &Label, lang: &str) -> LabelText {
        let original = label.name || lang_is(lang, label.en_lang.as_deref().unwrap_or("en"));
        match translation(label, lang) {
            // What nobody is sure of stands behind the English label (`docs/facts/labels.md` F2b).
            Some(found) if found.confidence <= Confidence::Low => {
                LabelText::english(label.en.clone(), Some(found.text.clone()))
            }
            Some(found) => LabelText::known(found.text.clone()),
            None if original || label.en_lang.is_some() => LabelText::known(label.en.clone()),
            None => match self.lent(label, lang) {
                Some(text) => LabelText { probably_for: Some(label.en.clone()), ..LabelText::known(text) },
                None => LabelText::english(label.en.clone(), None),
            },
        }
    }

    /// What others print for the very same English words, letter by letter: the same maker first. A label that only
    /// looks alike lends nothing, nor does one that is not sure itself.
    fn lent(&self, label: &Label, lang: &str) -> Option<&str> {
        let scopes = std::iter::once(label.scope.as_str()).chain(lenders(&label.scope).iter().copied());
        scopes.into_iter().find_map(|scope| {
            let others = self.labels.iter().filter(|other| {
                other.scope == scope
                    && other.en == label.en
                    && other.en_lang.is_none()
                    && other.key != label.key
            });
            let mut found = others.filter_map(|other| translation(other, lang));
            found.find(|found| found.confidence > Confidence::Low).map(|found| found.text.as_str())
        })
    }

    /// An error row by id.
    pub fn error(&self, id: &str) -> Option<&ErrorRow> {
        self.errors.iter().find(|error| error.id == id)
    }

    /// A cloud.
    pub fn cloud(&self, id: Cloud) -> Option<&CloudRow> {
        self.clouds.iter().find(|cloud| cloud.id == id)
    }

    /// An address by id.
    pub fn link(&self, id: &str) -> Option<&str> {
        self.links.iter().find(|link| link.id == id).map(|link| link.url.as_str())
    }

    /// A length of time in minutes, by id.
    pub fn minutes(&self, id: &str) -> Option<u32> {
        self.clocks.iter().find(|clock| clock.id == id).and_then(|clock| clock.minutes)
    }
}

/// The text of a file; `None` where there is none.
fn read(path: &Path) -> Result<Option<String>, LoadError> {
    match file::read_text(path, LARGEST) {
        Ok(text) => Ok(Some(text)),
        Err(why) if why.is_missing() => Ok(None),
        Err(why) => Err(LoadError::Unreadable { file: value(&path.to_string_lossy()).into_owned(), why }),
    }
}

/// A data file that no overlay reads, because its name is none of `names`: otherwise an editor believes
/// that a correction is in force.
fn unknown_file(folder: &Path, names: &[&str]) -> Option<String> {
    let paths = std::fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path());
    let is_unknown = |path: &std::path::PathBuf| {
        let is_data = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("toml"));
        is_data && path.file_name().and_then(|name| name.to_str()).is_none_or(|name| !names.contains(&name))
    };
    paths.filter(is_unknown).map(|path| value(&path.to_string_lossy()).into_owned()).min()
}

fn covers(phone: &Phone, os: u16) -> bool {
    phone.os_from.is_none_or(|from| from <= os) && phone.os_to.is_none_or(|to| os <= to)
}

fn below_minimum(platform: Platform, os: Option<u16>) -> bool {
    os.is_some_and(|os| os < platform.minimum())
}

/// The translation of a label for a language, if its own record has one.
fn translation<'a>(label: &'a Label, lang: &str) -> Option<&'a Translation> {
    let exact = label.translations.iter().find(|translation| translation.lang.eq_ignore_ascii_case(lang));
    let original = label.name || lang_is(lang, label.en_lang.as_deref().unwrap_or("en"));
    let close = || label.translations.iter().find(|translation| lang_is(lang, &translation.lang));
    exact.or_else(|| if original { None } else { close() })
}

/// Whether `lang` is `wanted` or a variety of it: `de-CH` is German, `pt-BR` is not `pt-PT`.
fn lang_is(lang: &str, wanted: &str) -> bool {
    lang.eq_ignore_ascii_case(wanted)
        || (lang.len() > wanted.len()
            && lang.as_bytes()[wanted.len()] == b'-'
            && lang.as_bytes()[..wanted.len()].eq_ignore_ascii_case(wanted.as_bytes()))
}

fn embedded_tables() -> Result<BTreeMap<&'static str, toml::Table>, LoadError> {
    let table = |&file: &&'static str| {
        let read = crate::embedded::read(&format!("content/{file}"));
        read.map(|table| (file, table)).map_err(|why| LoadError::Malformed { file: file.to_owned(), why })
    };
    FILES.iter().map(table).collect()
}

fn parse(file: &str, text: &str) -> Result<toml::Table, LoadError> {
    text.parse()
        .map_err(|why: toml::de::Error| LoadError::Malformed { file: file.to_owned(), why: why.to_string() })
}

fn rows<T: DeserializeOwned>(file: &str, value: Option<toml::Value>) -> Result<Vec<T>, LoadError> {
    let Some(toml::Value::Array(rows)) = value else {
        return Ok(Vec::new());
    };
    rows.into_iter()
        .map(|row| {
            let name = name_of(&row);
            row.try_into().map_err(|why: toml::de::Error| LoadError::Malformed {
                file: file.to_owned(),
                why: format!("record {name}: {why}"),
            })
        })
        .collect()
}

fn name_of(row: &toml::Value) -> String {
    KEYS.iter()
        .chain(&["step"])
        .find_map(|key| row.get(key))
        .map_or_else(|| String::from("without an id"), ToString::to_string)
}

/// Puts the records of an overlay over ours, table by table. A record is known by its key; an instruction has
/// none, and one with a step takes the place of all instructions of that step.
fn merge_overlay(ours: &mut toml::Table, over: toml::Table) {
    for (name, value) in over {
        match (ours.get_mut(&name), value) {
            (Some(toml::Value::Array(ours)), toml::Value::Array(rows)) => merge_rows(ours, rows),
            (_, value) => {
                ours.insert(name, value);
            }
        }
    }
}

fn merge_rows(ours: &mut Vec<toml::Value>, rows: Vec<toml::Value>) {
    // The name of the field and its value: a number and a text that look alike are two keys.
    let key =
        |row: &toml::Value| KEYS.iter().find_map(|key| row.get(key).map(|value| format!("{key} = {value}")));
    let step = |row: &toml::Value| match key(row) {
        None => row.get("step").map(ToString::to_string),
        Some(_) => None,
    };
    let replaced: HashSet<String> = rows.iter().filter_map(step).collect();
    ours.retain(|row| step(row).is_none_or(|step| !replaced.contains(&step)));
    let mut places: HashMap<String, usize> =
        ours.iter().enumerate().rev().filter_map(|(index, row)| Some((key(row)?, index))).collect();
    for row in rows {
        let place = key(&row).map(|key| *places.entry(key).or_insert(ours.len()));
        match place {
            Some(index) if index < ours.len() => ours[index] = row,
            _ => ours.push(row),
        }
    }
}
