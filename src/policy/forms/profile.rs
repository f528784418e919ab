//! An empty configuration profile: every key with its example, as comments.

use std::fmt::Write as _;

use super::full_help;
use crate::policy::DEFINITIONS;
use crate::policy::document::{plist_settings, profile};

/// The profile.
pub fn mobileconfig() -> String {
    let mut settings = String::new();
    for definition in DEFINITIONS {
        let example = definition.example_value().map(|value| plist_settings(&[(definition.name, value)], 3));
        let _ = write!(
            settings,
            "\t\t\t<!-- {}\n{}\t\t\t-->\n",
            full_help(definition).replace("--", "- -"),
            example.unwrap_or_default()
        );
    }
    profile(&settings)
}
