//! An empty policy as TOML: every key with its help and an example, as comments.

use std::fmt::Write as _;

use super::{full_help, of};
use crate::policy::Group;

/// The template.
pub fn template() -> String {
    let mut out = String::from(
        "# Policy of Passkey Companion: take the number sign away from what you want to set.
# Check it with: passkey-companion policy check FILE
# See what people would be told: passkey-companion plan --matrix --policy FILE
",
    );
    for group in Group::ALL {
        let _ = write!(out, "\n# ---- {group} ----\n");
        for definition in of(*group) {
            let default = match definition.default {
                "" => "nothing",
                default => default,
            };
            let _ = write!(
                out,
                "\n# {}\n# It takes {}. Default: {default}.\n# {} = {}\n",
                full_help(definition),
                definition.kind.takes(),
                definition.name,
                definition.example
            );
        }
    }
    out
}
