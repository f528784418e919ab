//! `docs/policy.md`.

use std::fmt::Write as _;

use super::of;
use crate::policy::Group;

/// The document.
pub fn markdown() -> String {
    let mut out = String::from(
        "# Policy keys

This page is made by `passkey-companion policy export markdown`; a test keeps it the same. How to use them: `docs/admin.md`.
Whatever nobody sets has its default, and what cannot be used is left out and reported by `passkey-companion policy show`.
",
    );
    for group in Group::ALL {
        let _ = write!(
            out,
            "\n## {group}\n\n| Key | Takes | Default | Who may set it | Since |\n|---|---|---|---|---|\n"
        );
        for definition in of(*group) {
            let default = match definition.default {
                "" => String::from("nothing"),
                default => format!("`{default}`"),
            };
            let _ = writeln!(
                out,
                "| `{}` | {} | {default} | {} | {} |",
                definition.name,
                definition.kind.takes(),
                definition.scope.name(),
                definition.since
            );
        }
        for definition in of(*group) {
            let _ = write!(
                out,
                "\n### {}\n\n{} {}\n\n```toml\n{} = {}\n```\n",
                definition.name, definition.help, definition.more, definition.name, definition.example
            );
        }
    }
    out
}
