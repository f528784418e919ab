//! The audit as text, as JSON, as a page to forward, and as policy files.

pub mod html;
pub mod json;
pub mod policy_file;
pub mod table;
pub mod text;

use super::finding::{Finding, FindingId as Id, Outcome, Severity, Who};
use super::people::seconds;
use super::read::{Looked, Trouble};
use super::shape::Kind;
use super::{Audit, Texts};
use crate::enroll::Route;
use crate::enroll::answers::{Managed, Proof};
use crate::enroll::phone::Platform;

/// The outcome in a sentence.
pub fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Blocked => "Somebody cannot finish: an enforced setting stops them.",
        Outcome::Incomplete => {
            "Nothing is known to stop anybody, but something cannot be told from the files."
        }
        Outcome::Attention => "Nothing stops everybody, but some people get stuck or need a special way.",
        Outcome::Clear => "Nothing in the files stops or hinders anybody.",
    }
}

/// A severity as a heading.
pub fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Blocks => "Blocks: nobody of the named people can finish",
        Severity::Unknown => "Cannot be told from the files",
        Severity::Hinders => "Hinders: some get stuck, or only a special way works",
        Severity::Note => "Worth knowing before the rollout",
    }
}

/// A route in a few words.
pub fn route(route: Route) -> &'static str {
    match route {
        Route::App => "in Authenticator",
        Route::PhoneBrowser => "phone's browser",
        Route::Handoff => "computer, then phone",
        Route::Qr => "computer with QR code",
    }
}

/// A proof in a few words.
pub fn proof(proof: Proof) -> &'static str {
    match proof {
        Proof::App => "approval in an app",
        Proof::Code => "code from an app",
        Proof::Sms => "text message or call",
        Proof::Key => "security key",
        Proof::TapOnce => "one-time pass",
        Proof::TapMulti => "multi-use pass",
        Proof::Password => "password only",
        Proof::Unsure => "not sure",
    }
}

/// A system by the name that people use.
pub fn system(platform: Platform) -> &'static str {
    match platform {
        Platform::Android => "Android",
        Platform::Ios => "iPhone",
    }
}

/// Whether a phone is managed.
pub fn managed(managed: Managed) -> &'static str {
    match managed {
        Managed::Yes => "managed",
        Managed::No => "not managed",
        Managed::Unsure => "nobody knows",
    }
}

/// Who is hit, in words. Single accounts are counted, never named.
pub fn who(audit: &Audit, finding: &Finding) -> String {
    let mut text = people(audit, &finding.who);
    if let Some(count) = finding.count {
        text = format!("{count} {}", if text == "everybody" { "people" } else { &text });
    }
    if !finding.except.is_empty() {
        text = format!("{text}, except {}", people(audit, &finding.except));
    }
    if !finding.platforms.is_empty() {
        let systems: Vec<&str> = finding.platforms.iter().map(|platform| system(*platform)).collect();
        text = format!("{text}; {}", systems.join(" and "));
    }
    text
}

fn people(audit: &Audit, who: &[Who]) -> String {
    let persons = who.iter().filter(|who| matches!(who, Who::Person(_))).count();
    let mut parts: Vec<String> = who
        .iter()
        .filter_map(|who| match who {
            Who::All => Some(String::from("everybody")),
            Who::Guests => Some(String::from("guests")),
            Who::NotTargeted => Some(String::from("people whom the passkey method is not for")),
            Who::NoMfa => Some(String::from("members without a second proof")),
            Who::SmsOnly => Some(String::from("members with text messages and calls only")),
            Who::Group(id) => Some(format!("the group {}", audit.named(id))),
            Who::Role(id) => Some(format!("people with the role {}", audit.named(id))),
            Who::Person(_) => None,
        })
        .collect();
    match persons {
        0 => {}
        1 => parts.push(String::from("1 single account")),
        many => parts.push(format!("{many} single accounts")),
    }
    parts.join(", ")
}

/// What a finding is about, in words.
pub fn subject(audit: &Audit, finding: &Finding) -> String {
    match finding.subject.as_str() {
        "Cloud" => String::from("the cloud"),
        "Fido2" => String::from("the passkey method (Fido2)"),
        "securityDefaults" => String::from("security defaults"),
        "registrationEnforcement" => String::from("the registration campaign"),
        "deviceRegistrationPolicy" => String::from("the device registration policy"),
        "userRegistrationDetails" => String::from("the report of registered methods"),
        id => audit.named(id),
    }
}

/// What is not in the files, or not whole, and what no export shows. Never to be read as fine.
pub fn unseen(audit: &Audit, texts: &Texts) -> Vec<String> {
    let export = &audit.export;
    let mut lines = Vec::new();
    let wanted = [
        (Kind::Policies, "Conditional Access policies"),
        (Kind::Locations, "named locations"),
        (Kind::Strengths, "authentication strengths, as a list of their own"),
        (Kind::Defaults, "security defaults"),
        (Kind::DeviceRegistration, "who may register devices"),
        (Kind::People, "who registered which method"),
        (Kind::Devices, "counts of managed devices (work profiles)"),
    ];
    if export.methods.is_none() {
        let some = if export.method.is_empty() { "" } else { ", only methods one by one" };
        lines.push(format!("Not in the files: the whole authentication methods policy{some}."));
    }
    for (kind, name) in wanted {
        let coverage = export.coverage(kind);
        if !coverage.present {
            lines.push(format!("Not in the files: {name}."));
        } else if !coverage.is_complete() {
            lines.push(format!("Only in part in the files: {name}."));
        }
    }
    let no_policies = export.coverage(Kind::Policies).is_complete() && export.policies.is_empty();
    if no_policies && export.defaults != Some(true) {
        let text = "The list of policies is empty and security defaults are not on. Make sure that the account that exported may read policies.";
        lines.push(text.to_owned());
    }
    for id in &audit.inside_only {
        let policy = audit.named(id);
        lines.push(format!(
            "The policy {policy} acts inside given networks only: what people meet there was not judged."
        ));
    }
    if export.skipped > 0 {
        lines.push(format!("Files in the folders that are no JSON: {}.", export.skipped));
    }
    for unseen in &texts.unseen {
        let newest = &export.newest;
        if unseen.id == "age" && !newest.is_empty() {
            let day = newest.get(..10).unwrap_or(newest);
            lines.push(format!(
                "{} The newest change in the files is of {day}, so not before that.",
                unseen.text
            ));
        } else {
            lines.push(unseen.text.clone());
        }
    }
    lines
}

/// What is to be said of a file, in a line.
pub fn file(looked: &Looked) -> String {
    let found: Vec<String> = looked.found.iter().map(|(kind, count)| format!("{kind} {count}")).collect();
    let found = if found.is_empty() { String::from("nothing") } else { found.join(", ") };
    let mut text = format!("{}: {found}", looked.name);
    for trouble in &looked.troubles {
        let what = match trouble {
            Trouble::Unreadable(why) => format!("cannot be read: {why}"),
            Trouble::NotJson { line, column, cut_off: true } => {
                format!("ends in the middle, at line {line}, column {column}")
            }
            Trouble::NotJson { line, column, cut_off: false } => {
                format!("not JSON from line {line}, column {column} on")
            }
            Trouble::Error(code) => format!("an error answer ({code})"),
            Trouble::Cut => String::from("written with too small a depth; nothing of it counts"),
            Trouble::Partial(member) => format!("{member} was selected away"),
            Trouble::Unrecognised => String::from("something in it was not recognised"),
            Trouble::MorePages => String::from("names a next page that is not there"),
            Trouble::Odd { line, column } => {
                format!("bytes that are no text were replaced, first at line {line}, column {column}")
            }
        };
        text = format!("{text}; {what}");
    }
    text
}

/// How old the report of registered methods is, in a sentence; `now` in seconds since 1970.
pub fn age(audit: &Audit, now: i64) -> String {
    let late = "the report itself can be up to 36 hours behind";
    match audit.export.people.span {
        None => format!("No entry says when it was made; {late}."),
        Some((newest, oldest)) => {
            let ago = |time: i64| match (now - time).max(0) / 3600 {
                hours @ 0..72 => format!("{hours} hours"),
                hours => format!("{} days", hours / 24),
            };
            format!("The newest entry is {} old, the oldest {}; {late}.", ago(newest), ago(oldest))
        }
    }
}

/// Seconds since 1970 of the newest change, if it can be read.
pub fn newest(audit: &Audit) -> Option<i64> {
    seconds(&audit.export.newest)
}

/// Whether a finding is of the files, so that a run without it would say more.
pub fn is_about_files(id: Id) -> bool {
    id.id().starts_with("input-")
}
