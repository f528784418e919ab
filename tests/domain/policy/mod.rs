//! What an organisation can declare: the table of keys, its sources and forms, and what none of them can do.

mod a_file;
mod a_form;
mod every_key;
mod machine_and_person;
mod on_the_pages;
mod reminding;
#[cfg(target_os = "linux")]
mod this_computer;
mod what_it_brings;
mod what_it_cannot_do;

use passkey_companion::policy::document::{Document, Entry, parse};
use passkey_companion::policy::{DEFINITIONS, Origin, Raw, Settings, Value};

fn origin() -> Origin {
    Origin::File("test.toml".into(), None)
}

/// The policy in a file.
fn read(bytes: impl AsRef<[u8]>) -> Settings {
    Settings::from_document(parse(bytes.as_ref()), &origin())
}

/// A policy with one key.
fn with(key: &str, value: Raw) -> Settings {
    let entry = Entry { key: key.to_owned(), value, line: None };
    Settings::from_document(Document { entries: vec![entry], problems: Vec::new() }, &origin())
}

/// Every problem as a line.
fn problems(settings: &Settings) -> Vec<String> {
    settings.problems().iter().map(ToString::to_string).collect()
}

/// Names and values that were set.
fn given(settings: &Settings) -> Vec<(&'static str, Value)> {
    settings.given().into_iter().map(|given| (given.name, given.value.unwrap())).collect()
}

/// Every key with its example.
fn everything() -> Vec<(&'static str, Value)> {
    DEFINITIONS.iter().map(|definition| (definition.name, definition.example_value().unwrap())).collect()
}

#[track_caller]
fn sound(settings: &Settings) {
    assert_eq!(problems(settings), Vec::<String>::new());
}
