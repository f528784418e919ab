//! Empty forms for administrators, each made from the table of keys.

pub mod admx;
mod jamf;
mod markdown;
mod profile;
mod schema;
mod template;

pub use jamf::jamf;
pub use markdown::markdown;
pub use profile::mobileconfig;
pub use schema::schema;
pub use template::template;

use super::{DEFINITIONS, Definition, Group};

/// The keys of a group, in the order of the table.
fn of(group: Group) -> impl Iterator<Item = &'static Definition> {
    DEFINITIONS.iter().filter(move |definition| definition.group == group)
}

/// `SupportTextLocalized` as words: "Support text localized".
fn words(name: &str) -> String {
    let mut out = String::new();
    for (at, letter) in name.char_indices() {
        if at > 0 && letter.is_uppercase() {
            out.push(' ');
            out.extend(letter.to_lowercase());
        } else {
            out.push(letter);
        }
    }
    out
}

/// Help in full.
fn full_help(definition: &Definition) -> String {
    format!("{} {}", definition.help, definition.more)
}
