//! What is wrong with the files themselves, and what the report of registered methods counts
//! (`docs/facts/tenant.md` §4 and §8, last rows).

use super::Reading;
use super::access::Access;
use super::finding::{Finding, FindingId as Id, Severity, Who};
use super::read::{Export, Trouble};
use super::shape::Kind;
use crate::enroll::org::Cloud;

/// Every finding about files.
pub(super) fn judge(reading: &Reading, access: &Access) -> Vec<Finding> {
    let Reading { export, cloud, mixed, .. } = reading;
    let mut findings = Vec::new();
    for file in &export.files {
        for trouble in &file.troubles {
            let (id, severity, remark) = match trouble {
                Trouble::Unreadable(why) => (Id::InputNotJson, Severity::Unknown, why.clone()),
                Trouble::NotJson { line, column, cut_off } => {
                    let what =
                        if *cut_off { "it ends in the middle" } else { "it is not JSON from there on" };
                    let remark = format!("line {line}, column {column}: {what}; what stands before was read");
                    (Id::InputNotJson, Severity::Unknown, remark)
                }
                Trouble::Error(code) => (Id::InputErrorResponse, Severity::Unknown, code.clone()),
                Trouble::Cut => (Id::InputDepthCut, Severity::Unknown, String::new()),
                Trouble::Partial(member) => {
                    (Id::InputPartialObject, Severity::Unknown, format!("{member} is absent"))
                }
                Trouble::Unrecognised => (Id::InputUnrecognised, Severity::Note, String::new()),
                Trouble::MorePages => (Id::InputMorePages, Severity::Unknown, String::new()),
                // Nothing is lost but letters; the list of files says it.
                Trouble::Odd { .. } => continue,
            };
            // Methods cannot be exported there: the error is a consequence, not a second problem.
            if *cloud == Some(Cloud::China) && id == Id::InputErrorResponse {
                continue;
            }
            findings.push(Finding::new(id, severity, &file.name).who(Vec::new()).remark(remark));
        }
    }
    if *mixed {
        findings.push(Finding::new(Id::InputMixedClouds, Severity::Unknown, "Cloud").who(Vec::new()));
    }
    let fido2 = export.method.contains_key("fido2");
    let missing = [
        ("methods", !fido2 && *cloud != Some(Cloud::China)),
        ("policies", !export.coverage(Kind::Policies).present),
        ("locations", access.needs_locations && !export.coverage(Kind::Locations).present),
        ("strengths", access.needs_strengths),
    ];
    for (subject, _) in missing.into_iter().filter(|(_, missing)| *missing) {
        findings.push(Finding::new(Id::InputMissing, Severity::Unknown, subject).who(Vec::new()));
    }
    findings
}

/// Findings about people, as numbers.
pub(super) fn people(export: &Export, passes: Option<bool>) -> Vec<Finding> {
    if !export.coverage(Kind::People).present {
        return Vec::new();
    }
    let counts = export.people.counts();
    let mut findings = Vec::new();
    let mut count = |count: u64, id, severity, who: Who| {
        if count > 0 {
            findings.push(Finding::new(id, severity, "userRegistrationDetails").who(vec![who]).count(count));
        }
    };
    let without = if passes == Some(false) { Severity::Blocks } else { Severity::Hinders };
    count(counts.no_mfa, Id::UsersWithoutMfa, without, Who::NoMfa);
    count(counts.sms_voice_only, Id::UsersSmsOnly, Severity::Note, Who::SmsOnly);
    count(counts.guests, Id::GuestsPresent, Severity::Note, Who::Guests);
    count(counts.passkey_in_authenticator, Id::UsersDone, Severity::Note, Who::All);
    findings
}
