//! Windows: `HKLM\Software\Policies\PasskeyCompanion`, and the same key of the person where that is locked to them.

use std::io;
use std::path::Path;

use windows_registry::{CURRENT_USER, Key, LOCAL_MACHINE, Type, Value};

use super::{Found, together};
use crate::policy::document::Entry;
use crate::policy::document::registry::{self, RegistryValue, Values};
use crate::policy::origin::{Origin, Problem, SettingError};

pub(super) fn read() -> Found {
    let place = |hive: &str| Origin::Registry(format!("{hive}\\{}", registry::KEY));
    let machine = LOCAL_MACHINE.open(registry::KEY).map(|key| entries(&key)).unwrap_or_default();
    let persons = CURRENT_USER.open(registry::KEY).map(|key| entries(&key)).unwrap_or_default();
    // Group Policy locks this key to the person. Where they can write, anybody can have written.
    let locked = CURRENT_USER.options().write().open(registry::KEY).is_err();
    let ignored = !persons.is_empty() && !locked;
    let persons = if locked { persons } else { Vec::new() };
    let mut found = together((machine, place("HKLM")), (persons, place("HKCU")));
    if ignored {
        let why = String::from("this key is ignored: the person can write to it.");
        found.problems.push(Problem { origin: place("HKCU"), why: SettingError::Unusable(why) });
    }
    found
}

/// Only below the folder of installed programs, which people cannot write to: rights of single files are not looked at.
pub(super) fn trust_folder(folder: &Path) -> io::Result<()> {
    let programs = LOCAL_MACHINE
        .open(r"SOFTWARE\Microsoft\Windows\CurrentVersion")
        .and_then(|key| key.get_string("ProgramFilesDir"))
        .map_err(|why| io::Error::other(why.message()))?;
    let inside = folder.canonicalize()?.starts_with(Path::new(&programs).canonicalize()?);
    if inside { Ok(()) } else { Err(io::Error::other(format!("it is not below {programs}"))) }
}

fn entries(key: &Key) -> Vec<Entry> {
    let folders = key.keys().map(Iterator::collect::<Vec<String>>).unwrap_or_default();
    let folders = folders.into_iter().filter_map(|name| {
        let values = values(&key.open(&name).ok()?);
        Some((name, values))
    });
    registry::entries(values(key), folders.collect())
}

fn values(key: &Key) -> Values {
    let Ok(all) = key.values() else { return Values::new() };
    all.map(|(name, value)| (name, typed(value))).collect()
}

/// By the type it says to have: what the conversions answer to another one differs with its length.
fn typed(value: Value) -> RegistryValue {
    let read = match value.ty() {
        Type::String | Type::ExpandString => String::try_from(value).map(RegistryValue::Text),
        Type::MultiString => <Vec<String>>::try_from(value).map(RegistryValue::Texts),
        Type::U32 => u32::try_from(value).map(|number| RegistryValue::Number(number.into())),
        Type::U64 => u64::try_from(value).map(RegistryValue::Number),
        _ => return RegistryValue::Other,
    };
    read.unwrap_or(RegistryValue::Other)
}
