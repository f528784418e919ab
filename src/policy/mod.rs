//! What the organisation declares: one table of keys, and where values come from.
//!
//! The machine-level sources of each system are not read yet; values come from a trial file
//! (`--policy FILE`) and from `--simulate KEY=VALUE`, and are marked as such wherever they show.

mod definitions;

pub use definitions::{DEFINITIONS, Definition, Kind};

use std::path::Path;

use crate::enroll::computer::{Bluetooth, System};
use crate::enroll::{Facts, OrgRules};

/// A setting that cannot be used.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum SettingError {
    /// Not `KEY=VALUE`.
    #[error("{0:?} is not KEY=VALUE. Example: Attestation=off")]
    NotASetting(String),
    /// No such key.
    #[error("there is no setting {key:?}.{}", hint(*.near))]
    UnknownKey {
        /// What was given.
        key: String,
        /// The key that comes closest.
        near: Option<&'static str>,
    },
    /// The key does not take that value.
    #[error("{key} cannot be {value:?}. It takes {takes}.")]
    BadValue {
        /// The key.
        key: String,
        /// What was given.
        value: String,
        /// What it takes.
        takes: String,
    },
    /// The file cannot be read.
    #[error("{file}: cannot be read: {why}. Check the path and that you may read it.")]
    Unreadable {
        /// Path as given.
        file: String,
        /// The system's reason.
        why: String,
    },
    /// The file is not a policy file.
    #[error("{file}: {why}")]
    Malformed {
        /// Path as given.
        file: String,
        /// Where and why.
        why: String,
    },
}

fn hint(near: Option<&'static str>) -> String {
    near.map(|near| format!(" Did you mean {near}?")).unwrap_or_default()
}

/// The organisation's rules, this computer's facts, and which of them are not real.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The organisation's rules.
    pub rules: OrgRules,
    /// Facts that were given instead of looked up; applied over what the probes find.
    pub facts: Facts,
    /// `KEY=VALUE` of everything simulated or taken from a trial file.
    pub pretended: Vec<String>,
}

impl Settings {
    /// Applies a policy key, or a `fact.…` about this computer.
    ///
    /// # Errors
    /// When it is not `KEY=VALUE`, or key or value are unknown. Nothing is changed then.
    pub fn simulate(&mut self, setting: &str) -> Result<(), SettingError> {
        let (key, value) =
            setting.split_once('=').ok_or_else(|| SettingError::NotASetting(setting.to_owned()))?;
        let (key, value) = (key.trim(), value.trim());
        match key.strip_prefix("fact.") {
            Some(fact) => self.fact(fact, value)?,
            None => self.key(key, value)?,
        }
        self.pretended.push(format!("{key}={value}"));
        Ok(())
    }

    /// Applies a trial policy file: TOML with policy keys at the top level.
    ///
    /// # Errors
    /// When the file cannot be read or one of its settings cannot be used.
    pub fn trial(&mut self, file: &Path) -> Result<(), SettingError> {
        let name = file.display().to_string();
        let text = std::fs::read_to_string(file)
            .map_err(|why| SettingError::Unreadable { file: name.clone(), why: why.to_string() })?;
        let malformed = |why: String| SettingError::Malformed { file: name.clone(), why };
        let table: toml::Table = text.parse().map_err(|why: toml::de::Error| malformed(why.to_string()))?;
        for (key, value) in table {
            let value = match value {
                toml::Value::String(text) => text,
                toml::Value::Boolean(flag) => flag.to_string(),
                toml::Value::Array(items) => {
                    let items: Option<Vec<&str>> = items.iter().map(toml::Value::as_str).collect();
                    items.ok_or_else(|| malformed(format!("{key} must be a list of texts")))?.join(",")
                }
                other => return Err(malformed(format!("{key} cannot be a {}", other.type_str()))),
            };
            self.key(&key, &value).map_err(|why| malformed(why.to_string()))?;
            self.pretended.push(format!("{key}={value}"));
        }
        Ok(())
    }

    fn key(&mut self, key: &str, value: &str) -> Result<(), SettingError> {
        let Some(definition) = DEFINITIONS.iter().find(|definition| definition.name == key) else {
            return Err(SettingError::UnknownKey { key: key.to_owned(), near: definitions::near(key) });
        };
        (definition.set)(&mut self.rules, value).ok_or_else(|| SettingError::BadValue {
            key: key.to_owned(),
            value: value.to_owned(),
            takes: definition.kind.takes(),
        })
    }

    fn fact(&mut self, fact: &str, value: &str) -> Result<(), SettingError> {
        let bad = |takes: &str| SettingError::BadValue {
            key: format!("fact.{fact}"),
            value: value.to_owned(),
            takes: takes.to_owned(),
        };
        match fact {
            "bluetooth" => {
                let radio = Bluetooth::from_id(value).ok_or_else(|| bad("on, off, none or unknown"))?;
                self.facts.bluetooth = radio;
            }
            "remote-session" => {
                self.facts.remote_session = match value {
                    "yes" => Some(true),
                    "no" => Some(false),
                    "unknown" => None,
                    _ => return Err(bad("yes, no or unknown")),
                };
            }
            "os" => {
                let system = System::parse(value);
                self.facts.system =
                    Some(system.ok_or_else(|| bad("for example windows-11-23h2, macos-14 or linux"))?);
            }
            _ => {
                let near = ["fact.bluetooth", "fact.remote-session", "fact.os"]
                    .into_iter()
                    .find(|known| known["fact.".len()..].starts_with(fact.get(..2).unwrap_or(fact)));
                return Err(SettingError::UnknownKey { key: format!("fact.{fact}"), near });
            }
        }
        Ok(())
    }
}
