//! What the organisation declares: the keys ([`DEFINITIONS`]), where values come from, and what they mean
//! ([`Settings`]).
//!
//! | File | What for |
//! |---|---|
//! | `definitions.rs` | the table: one entry a key, from which everything else is made |
//! | `kind.rs` | what a key takes, and the check of a value |
//! | `origin.rs` | where a value comes from, and what is wrong with one |
//! | `settings.rs` | the policy in force, by type |
//! | `reminding.rs` | when somebody is reminded, and how a deadline speaks |
//! | `document/` | policies as files: TOML, property list, registry file, OMA-URI; read and written |
//! | `forms/` | the empty forms for administrators, and the table in `docs/policy.md` |
//! | `machine/` | what this computer was told: one file a system |
//!
//! A value that cannot be used never takes its neighbours along: it is reported and left out. Only what a person
//! gives on the command line is refused as a whole.

mod definitions;
pub mod document;
pub mod forms;
pub mod idle;
mod kind;
pub mod machine;
mod origin;
pub mod reminding;
mod settings;

use std::path::Path;

pub use definitions::{DEFINITIONS, Definition, FACTS, Group, Scope};
pub use kind::{Date, Kind, LONGEST_TEXT, Raw, Value};
pub use origin::{Origin, Problem, SettingError, TrialError};
pub use settings::{
    Behaviour, LocalText, MicrosoftPrompt, Organization, Settings, Side, StatusDetail, Tenant, Texts,
};

use document::Entry;
use settings::Set;

/// What comes before the name of a fact.
const FACT: &str = "fact.";

/// Largest trial file. An export for a device management carries the forms along.
const LARGEST_TRIAL: u64 = 1024 * 1024;

/// A key and what counts for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Effective {
    /// Its name.
    pub name: &'static str,
    /// The value; `None`: nobody set it, and it has no default.
    pub value: Option<Value>,
    /// Who says so.
    pub origin: Origin,
}

/// A mark that something is pretended is one line, whatever the texts of the organisation.
fn short(value: &str) -> String {
    let start: String = value.chars().take(40).collect();
    if start.len() < value.len() { format!("{start}…") } else { start }
}

impl Settings {
    /// What this computer was told. What cannot be used is in [`problems`](Self::problems).
    pub fn of_this_computer() -> Self {
        Self::from_machine(machine::read())
    }

    /// The same with sources that are already read.
    pub fn from_machine(found: machine::Found) -> Self {
        let mut settings = Self { problems: found.problems, ..Self::default() };
        for (entry, origin) in found.entries {
            settings.take(&entry, &origin);
        }
        settings
    }

    /// Applies a policy key, or a `fact.…` about this computer.
    ///
    /// # Errors
    /// When it is not `KEY=VALUE`, or key or value are unknown. Nothing is changed then.
    pub fn simulate(&mut self, setting: &str) -> Result<(), SettingError> {
        let (key, value) =
            setting.split_once('=').ok_or_else(|| SettingError::NotASetting(setting.to_owned()))?;
        let (key, value) = (key.trim(), value.trim());
        self.apply(key, &Raw::Text(value.to_owned()), Origin::Simulated)?;
        self.pretended.push(format!("{key}={value}"));
        Ok(())
    }

    /// A trial file in the place of what this computer was told.
    ///
    /// # Errors
    /// With everything in the file that cannot be used. A person asked for this file, so it counts as a whole or
    /// not at all.
    pub fn trial(file: &Path) -> Result<Self, TrialError> {
        let origin = Origin::Trial(file.to_owned(), None);
        let unusable = |why: String| {
            TrialError(vec![Problem { origin: origin.clone(), why: SettingError::Unusable(why) }])
        };
        let bytes = document::read_file(file, LARGEST_TRIAL).map_err(|why| {
            unusable(format!("cannot be read: {why}. Check the path and that you may read it."))
        })?;
        let mut settings = Self::from_document(document::parse(&bytes), &origin);
        settings.pretended = settings
            .given()
            .iter()
            .filter_map(|given| Some(format!("{}={}", given.name, short(&given.value.as_ref()?.to_string()))))
            .collect();
        if settings.problems.is_empty() { Ok(settings) } else { Err(TrialError(settings.problems)) }
    }

    /// A policy as it stands in a file.
    pub fn from_document(document: document::Document, origin: &Origin) -> Self {
        let mut settings = Self::default();
        for (line, why) in document.problems {
            settings.problems.push(Problem { origin: origin.at(line), why: SettingError::Unusable(why) });
        }
        for entry in document.entries {
            settings.take(&entry, origin);
        }
        settings
    }

    /// What is wrong with the policy, in the order in which it was read.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// A value that turned out to be of no use when it was put to use.
    pub fn regret(&mut self, name: &str, why: &str) {
        let origin =
            self.set.iter().find(|set| set.name == name).map_or(Origin::Default, |set| set.origin.clone());
        self.problems.push(Problem { origin, why: SettingError::Unusable(format!("{name}: {why}")) });
    }

    /// Every key with what counts for it, in the order of the table.
    pub fn effective(&self) -> Vec<Effective> {
        let all = DEFINITIONS.iter().map(|definition| {
            match self.set.iter().find(|set| set.name == definition.name) {
                Some(set) => {
                    Effective { name: set.name, value: Some(set.value.clone()), origin: set.origin.clone() }
                }
                None => Effective {
                    name: definition.name,
                    value: definition.default_value(),
                    origin: Origin::Default,
                },
            }
        });
        all.collect()
    }

    /// What somebody has set, in the order of the table.
    pub fn given(&self) -> Vec<Effective> {
        self.effective().into_iter().filter(|effective| effective.origin != Origin::Default).collect()
    }

    /// Applies an entry, or reports why not.
    fn take(&mut self, entry: &Entry, origin: &Origin) {
        let origin = origin.at(entry.line);
        if let Err(why) = self.apply(&entry.key, &entry.value, origin.clone()) {
            self.problems.push(Problem { origin, why });
        }
    }

    fn apply(&mut self, key: &str, raw: &Raw, origin: Origin) -> Result<(), SettingError> {
        // Facts about this computer are nothing that a policy could say.
        let fact = key.strip_prefix(FACT).filter(|_| origin == Origin::Simulated);
        let (prefix, name, table) = match fact {
            Some(fact) => (FACT, fact, FACTS),
            None => ("", key, DEFINITIONS),
        };
        let Some(definition) = table.iter().find(|definition| definition.name == name) else {
            let near = definitions::near(table, name).map(|near| format!("{prefix}{near}"));
            return Err(SettingError::UnknownKey { key: key.to_owned(), near });
        };
        let bad = || SettingError::BadValue {
            key: key.to_owned(),
            value: raw.shown(),
            takes: definition.kind.takes(),
        };
        let value = definition.read(raw).ok_or_else(bad)?;
        (definition.set)(self, &value).ok_or_else(bad)?;
        if fact.is_none() {
            self.set.retain(|set| set.name != definition.name);
            self.set.push(Set { name: definition.name, value, origin });
        }
        Ok(())
    }
}
