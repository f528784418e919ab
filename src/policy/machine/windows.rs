//! Windows: `HKLM\Software\Policies\PasskeyCompanion`, and the same key of the person where that is locked to them.

use windows_registry::{CURRENT_USER, Key, LOCAL_MACHINE, Type, Value};

use super::Found;
use crate::policy::definitions::{DEFINITIONS, Scope};
use crate::policy::document::Entry;
use crate::policy::document::registry::{self, RegistryValue, Values};
use crate::policy::origin::{Origin, Problem, SettingError};

pub(super) fn read() -> Found {
    let mut found = Found::default();
    let place = |hive: &str| Origin::Registry(format!("{hive}\\{}", registry::KEY));
    let machine = LOCAL_MACHINE.open(registry::KEY).map(|key| entries(&key)).unwrap_or_default();
    let persons = CURRENT_USER.open(registry::KEY).map(|key| entries(&key)).unwrap_or_default();
    let ignored = |why: String| Problem { origin: place("HKCU"), why: SettingError::Unusable(why) };
    // Group Policy locks this key to the person. Where they can write, anybody can have written.
    let locked = CURRENT_USER.options().write().open(registry::KEY).is_err();
    if !persons.is_empty() && !locked {
        found.problems.push(ignored(String::from("this key is ignored: the person can write to it.")));
    }
    for entry in persons.into_iter().filter(|_| locked) {
        let definition = DEFINITIONS.iter().find(|definition| definition.name == entry.key);
        if definition.is_some_and(|definition| definition.scope == Scope::Machine) {
            found.problems.push(ignored(format!("{} counts for the machine only.", entry.key)));
        } else if machine.iter().any(|of_machine| of_machine.key == entry.key) {
            found.problems.push(ignored(format!("{} is set for the machine, which counts.", entry.key)));
        } else {
            found.entries.push((entry, place("HKCU")));
        }
    }
    found.entries.extend(machine.into_iter().map(|entry| (entry, place("HKLM"))));
    found
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
