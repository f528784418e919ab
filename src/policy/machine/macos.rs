//! macOS: preferences of the program's domain that a configuration profile forces. What a person wrote there with
//! `defaults` does not count.

#![allow(unsafe_code, reason = "Core Foundation casts")]

use std::collections::BTreeMap;
use std::io;
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;

use objc2_core_foundation::{
    CFArray, CFBoolean, CFDictionary, CFNumber, CFPreferencesAppValueIsForced, CFPreferencesCopyAppValue,
    CFString, CFType,
};

use super::Found;
use crate::policy::definitions::DEFINITIONS;
use crate::policy::document::{DOMAIN, Entry};
use crate::policy::kind::Raw;
use crate::policy::origin::Origin;

/// Largest file of an overlay.
const LARGEST: u64 = 256 * 1024;

pub(super) fn read() -> Found {
    let domain = CFString::from_static_str(DOMAIN);
    let forced = DEFINITIONS.iter().filter_map(|definition| {
        let key = CFString::from_static_str(definition.name);
        let value = CFPreferencesCopyAppValue(&key, &domain)
            .filter(|_| CFPreferencesAppValueIsForced(&key, &domain))?;
        let entry = Entry { key: definition.name.to_owned(), value: raw(&value), line: None };
        Some((entry, Origin::Profile(format!("managed preferences of {DOMAIN}"))))
    });
    Found { entries: forced.collect(), problems: Vec::new() }
}

pub(super) fn trust_folder(folder: &Path) -> io::Result<()> {
    let real = folder.canonicalize()?;
    if real != folder {
        return Err(io::Error::other("a link leads to it"));
    }
    let files = std::fs::read_dir(&real)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    for path in real.ancestors().map(Path::to_owned).chain(files) {
        let found = std::fs::symlink_metadata(&path)?;
        let fits = found.is_dir() || (found.is_file() && found.len() <= LARGEST);
        if found.uid() != 0 || found.mode() & 0o022 != 0 || !fits {
            let why = format!("{} is not root's alone, or too large", path.display());
            return Err(io::Error::other(why));
        }
    }
    Ok(())
}

fn raw(value: &CFType) -> Raw {
    if let Some(text) = value.downcast_ref::<CFString>() {
        Raw::Text(text.to_string())
    } else if let Some(flag) = value.downcast_ref::<CFBoolean>() {
        Raw::Flag(flag.as_bool())
    } else if let Some(number) = value.downcast_ref::<CFNumber>() {
        number.as_i64().map_or(Raw::Other("number"), Raw::Number)
    } else if let Some(items) = value.downcast_ref::<CFArray>() {
        // SAFETY: whatever a property list holds is a CFType, and each item is asked for its type.
        let items: &CFArray<CFType> = unsafe { items.cast_unchecked() };
        let texts: Option<Vec<String>> = items.iter().map(|item| text(&item)).collect();
        texts.map_or(Raw::Other("array of other things than strings"), Raw::List)
    } else if let Some(table) = value.downcast_ref::<CFDictionary>() {
        // SAFETY: the keys of a property list are strings; its values are CFTypes, each asked for its type.
        let table: &CFDictionary<CFString, CFType> = unsafe { table.cast_unchecked() };
        let (keys, values) = table.to_vecs();
        let texts: Option<BTreeMap<String, String>> =
            keys.iter().zip(&values).map(|(key, value)| Some((key.to_string(), text(value)?))).collect();
        texts.map_or(Raw::Other("dict of other things than strings"), Raw::Map)
    } else {
        Raw::Other("data or date")
    }
}

fn text(value: &CFType) -> Option<String> {
    value.downcast_ref::<CFString>().map(ToString::to_string)
}
