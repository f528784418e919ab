//! What this computer was told by whoever manages it. Only places that the person cannot write to count.

#[cfg_attr(target_os = "linux", path = "linux.rs")]
#[cfg_attr(target_os = "macos", path = "macos.rs")]
#[cfg_attr(windows, path = "windows.rs")]
pub mod native;

use std::io;
use std::path::Path;

use super::definitions::{DEFINITIONS, Scope};
use super::document::Entry;
use super::origin::{Origin, Problem, SettingError};

/// What the sources of this computer say, the last word last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Keys and values, as they are written.
    pub entries: Vec<(Entry, Origin)>,
    /// What was there and is not trusted, or cannot be read.
    pub problems: Vec<Problem>,
}

/// Whether nobody but an administrator can have written a folder and what is in it.
///
/// # Errors
/// Why it cannot be trusted.
pub fn trust_folder(folder: &Path) -> io::Result<()> {
    native::trust_folder(folder)
}

/// What the machine and what the person was told, together. The person's part counts only for keys that may be set
/// there, where the machine says nothing or less cautious things.
pub fn together(of_machine: (Vec<Entry>, Origin), of_person: (Vec<Entry>, Origin)) -> Found {
    let mut found = Found::default();
    let ((machine, machines), (persons, origin)) = (of_machine, of_person);
    let mut over = Vec::new();
    for entry in persons {
        let definition = DEFINITIONS.iter().find(|definition| definition.name == entry.key);
        let rival = machine.iter().find(|rival| rival.key == entry.key);
        let cautious = |rival: &Entry| {
            definition.is_some_and(|definition| definition.is_more_cautious(&entry.value, &rival.value))
        };
        let (list, why) = match rival {
            _ if definition.is_some_and(|definition| definition.scope == Scope::Machine) => {
                (None, Some("counts for the machine only"))
            }
            Some(rival) if cautious(rival) => {
                (Some(&mut over), Some("is set for the machine as well; this is more cautious and counts"))
            }
            Some(_) => (None, Some("is set for the machine, which counts")),
            None => (Some(&mut found.entries), None),
        };
        if let Some(why) = why {
            let why = SettingError::Unusable(format!("{} {why}.", entry.key));
            found.problems.push(Problem { origin: origin.clone(), why });
        }
        if let Some(list) = list {
            list.push((entry, origin.clone()));
        }
    }
    found.entries.extend(machine.into_iter().map(|entry| (entry, machines.clone())));
    found.entries.extend(over);
    found
}

/// Reads the sources of this system.
pub fn read() -> Found {
    native::read()
}
