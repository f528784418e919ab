//! What the organisation declares: the keys ([`DEFINITIONS`]), and where values come from.
//!
//! The machine-level sources of each system are not read yet; values come from a trial file
//! (`--policy FILE`) and from `--simulate KEY=VALUE`, and are marked as such wherever they show.

mod definitions;

use std::path::Path;

pub use definitions::{DEFINITIONS, Definition, Kind};

use crate::enroll::{Facts, OrgRules};
use definitions::FACTS;

/// What comes before the name of a fact.
const FACT: &str = "fact.";

/// A setting that cannot be used.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum SettingError {
    /// Not `KEY=VALUE`.
    #[error("{0:?} is not KEY=VALUE. Example: Attestation=off")]
    NotASetting(String),
    /// No such key.
    #[error("there is no setting {key:?}.{}", hint(.near.as_deref()))]
    UnknownKey {
        /// What was given.
        key: String,
        /// The key that comes closest.
        near: Option<String>,
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

fn hint(near: Option<&str>) -> String {
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
        match key.strip_prefix(FACT) {
            Some(fact) => set(FACTS, &mut self.facts, FACT, fact, value)?,
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
        set(DEFINITIONS, &mut self.rules, "", key, value)
    }
}

/// Applies a value to what `prefix` and `key` name together.
fn set<T>(
    definitions: &[Definition<T>],
    target: &mut T,
    prefix: &str,
    key: &str,
    value: &str,
) -> Result<(), SettingError> {
    let name = format!("{prefix}{key}");
    let Some(definition) = definitions.iter().find(|definition| definition.name == key) else {
        let near = definitions::near(definitions, key).map(|near| format!("{prefix}{near}"));
        return Err(SettingError::UnknownKey { key: name, near });
    };
    (definition.set)(target, value).ok_or_else(|| SettingError::BadValue {
        key: name,
        value: value.to_owned(),
        takes: definition.kind.takes(),
    })
}
