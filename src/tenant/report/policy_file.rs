//! The policy that follows, as files that `--policy` takes: each key with its reason, and nothing guessed.

use std::fmt::Write as _;

use super::super::derive::{Derived, Setting};
use super::super::{Audience, Audit};
use crate::enroll::Route;
use crate::enroll::org::Attestation;

/// A policy file to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// What goes between the name that was asked for and its extension; `None` for the file for everybody.
    pub part: Option<String>,
    /// The text.
    pub text: String,
}

/// One file for everybody, and where the groups differ one for each group that Authenticator is open to.
pub fn files(audit: &Audit) -> Vec<File> {
    let everybody = "For everybody. Where groups differ this is the safe reading.";
    let mut files = vec![File { part: None, text: text(audit, everybody, &audit.policy) }];
    let open: Vec<&Audience> =
        audit.audiences.iter().filter(|audience| !audience.admitted.is_empty()).collect();
    let differ = |audience: &&Audience| {
        (audience.attestation, audience.synced) != (open[0].attestation, open[0].synced)
    };
    if !open.iter().any(differ) {
        return files;
    }
    for audience in open {
        let whom = match audience.id.as_str() {
            "all_users" => {
                String::from("For everybody who is in none of the groups with a file of their own.")
            }
            id => format!("Only for the group {}: assign this file to that group.", audit.named(id)),
        };
        let keys: Vec<Derived> = audit.policy.iter().map(|derived| of_group(derived, audience)).collect();
        files.push(File { part: Some(audience.id.clone()), text: text(audit, &whom, &keys) });
    }
    files
}

/// A key as it is for one group.
fn of_group(derived: &Derived, audience: &Audience) -> Derived {
    let own = |value: Setting| {
        let because = String::from("by the passkey profiles of this group, and those for all users");
        Derived { key: derived.key, value: Some(value), because }
    };
    match (derived.key, &derived.value) {
        ("Attestation", _) => own(Setting::Word(audience.attestation.id())),
        ("SyncedPasskeys", _) => own(Setting::Word(audience.synced.id())),
        ("AllowedRoutes", Some(Setting::Routes(routes))) if routes.contains(&Route::Handoff) => {
            let mut routes: Vec<Route> = routes.iter().copied().filter(|route| *route != Route::Qr).collect();
            routes.extend((audience.attestation == Attestation::Off).then_some(Route::Qr));
            own(Setting::Routes(routes))
        }
        _ => derived.clone(),
    }
}

fn text(audit: &Audit, whom: &str, keys: &[Derived]) -> String {
    let mut text =
        String::from("# Policy of Passkey Companion, derived from an export of the tenant's settings.\n");
    let _ = writeln!(text, "# {}", one_line(whom));
    if let Some(day) = audit.export.newest.get(..10) {
        let _ = writeln!(text, "# The newest change in the files is of {day}.");
    }
    text.push_str("# What cannot be told stays undeclared and is read on the safe side.\n");
    for derived in keys {
        let because = one_line(&derived.because);
        let _ = match &derived.value {
            Some(value) if value.declares() => {
                let value = match value {
                    Setting::Word(word) => format!("{word:?}"),
                    Setting::Flag(flag) => flag.to_string(),
                    Setting::Routes(routes) => {
                        let ids: Vec<String> =
                            routes.iter().map(|route| format!("{:?}", route.id())).collect();
                        format!("[{}]", ids.join(", "))
                    }
                };
                writeln!(text, "\n# {because}\n{} = {value}", derived.key)
            }
            _ => writeln!(text, "\n# {} is not declared: {because}", derived.key),
        };
    }
    text
}

/// A comment ends with its line, whatever a file brought.
fn one_line(text: &str) -> String {
    text.split(char::is_control).collect::<Vec<_>>().join(" ")
}
