//! The audit and the rehearsal for a terminal.

use std::fmt::Write as _;

use super::super::finding::Severity;
use super::super::rehearse::{Crowd, Fare, Rehearsal, Stage, difference};
use super::super::{Audit, Texts};
use super::{file, managed, outcome, proof, route, severity, subject, system, table, unseen, who};
use crate::enroll::StepId;
use crate::enroll::answers::{Managed, Proof};
use crate::enroll::phone::Platform;
use crate::locale::{Msg, Translator};

/// The whole audit.
pub fn audit(audit: &Audit, texts: &Texts, words: &Translator) -> String {
    let mut text = format!("{} ({})\n", outcome(audit.outcome), audit.outcome);
    for level in Severity::ALL {
        let findings: Vec<_> = audit.findings.iter().filter(|finding| finding.severity == *level).collect();
        if findings.is_empty() {
            continue;
        }
        let _ = write!(text, "\n{}\n", severity(*level));
        for finding in findings {
            let Some(meaning) = texts.of(finding.id) else { continue };
            let only = if finding.report_only { " (report-only, not in force)" } else { "" };
            let _ = writeln!(text, "\n  {}{only}  [{}]", meaning.title, finding.id);
            let mut line = |name: &str, value: &str| {
                if !value.is_empty() {
                    let _ = writeln!(text, "    {name:<8} {value}");
                }
            };
            line("about", &subject(audit, finding));
            line("remark", &audit.named(&finding.remark));
            line("who", &who(audit, finding));
            line("which", &finding.detail.join(", "));
            line("where", &place(meaning, words));
            line("they see", &meaning.meets);
            line("message", &meaning.rows.join(", "));
            line("change", &meaning.change);
            line("cost", &meaning.cost);
            line("source", &format!("docs/facts/tenant.md {}", meaning.source));
        }
    }
    text.push_str("\nThe policy that follows\n\n");
    for derived in &audit.policy {
        let value = match &derived.value {
            Some(value) if value.declares() => format!("{} = {}", derived.key, value.plain()),
            _ => format!("{}: not declared", derived.key),
        };
        let _ = writeln!(text, "  {value}\n      {}", derived.because);
    }
    if let Some(counts) = audit.counts {
        let _ = write!(
            text,
            "\nPeople\n\n  {} members, {} guests; {} have a passkey in Authenticator; {} members without a second \
             proof, {} with text messages and calls only\n",
            counts.members,
            counts.guests,
            counts.passkey_in_authenticator,
            counts.no_mfa,
            counts.sms_voice_only
        );
    }
    text.push_str("\nNot looked at\n\n");
    for line in unseen(audit, texts) {
        let _ = writeln!(text, "  - {line}");
    }
    text.push_str("\nFiles\n\n");
    for looked in &audit.export.files {
        let _ = writeln!(text, "  {}", file(looked));
    }
    text
}

/// At which step of which route, in words.
pub(super) fn place(meaning: &super::super::texts::Meaning, words: &Translator) -> String {
    let steps: Vec<String> =
        meaning.steps.iter().map(|step: &StepId| words.plain(&Msg::row("step", step))).collect();
    let routes: Vec<&str> = meaning.routes.iter().map(|one| route(*one)).collect();
    match (steps.is_empty(), routes.is_empty()) {
        (true, true) => String::new(),
        (true, false) => format!("routes: {}", routes.join(", ")),
        (false, true) => steps.join("; "),
        (false, false) => format!("{} (routes: {})", steps.join("; "), routes.join(", ")),
    }
}

/// How somebody fares, in a cell.
pub fn fare(fare: Fare) -> String {
    match fare {
        Fare::Through(one) => route(one).to_owned(),
        stop if stop.wants_pass() => format!("STOP {} (needs a pass)", stop.id()),
        stop => format!("STOP {}", stop.id()),
    }
}

/// The rehearsal as tables, with the difference to `before`.
pub fn rehearsal(audit: &Audit, rehearsal: &Rehearsal, before: Option<&Rehearsal>) -> String {
    let mut text = String::new();
    if !rehearsal.pretended.is_empty() {
        let _ = writeln!(text, "What if: {}\n", rehearsal.pretended.join(", "));
    }
    for stage in &rehearsal.stages {
        stage_table(audit, stage, &mut text);
    }
    if let Some(crowd) = &rehearsal.people {
        crowd_table(crowd, &mut text);
    }
    if let Some(before) = before {
        let changed = difference(before, rehearsal);
        let _ = writeln!(text, "What the what-if changes: {} of {} cases", changed.len(), count(before));
        let mut kinds: Vec<(String, usize)> = Vec::new();
        for (_, old, new) in changed {
            let kind = format!("{} -> {}", fare(old.fare), fare(new.fare));
            match kinds.iter_mut().find(|(known, _)| *known == kind) {
                Some((_, count)) => *count += 1,
                None => kinds.push((kind, 1)),
            }
        }
        kinds.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        for (kind, count) in kinds {
            let _ = writeln!(text, "  {count:>5}  {kind}");
        }
    }
    text
}

fn count(rehearsal: &Rehearsal) -> usize {
    rehearsal.stages.iter().map(|stage| stage.cases.len() * stage.audiences.len()).sum()
}

/// The people of a stage, in words.
pub fn of_whom(audit: &Audit, stage: &Stage) -> String {
    let names: Vec<String> = stage
        .audiences
        .iter()
        .map(|id| {
            if id == "all_users" {
                String::from("everybody")
            } else {
                format!("the group {}", audit.named(id))
            }
        })
        .collect();
    names.join(", ")
}

fn stage_table(audit: &Audit, stage: &Stage, text: &mut String) {
    let _ = writeln!(text, "For {}", of_whom(audit, stage));
    let _ = writeln!(text, "under {}\n", super::super::rehearse::in_words(stage.rules()).join(", "));
    let mut rows = vec![vec![String::from("proof"), String::from("phone")]];
    rows[0].extend([Managed::Yes, Managed::No, Managed::Unsure].map(|state| managed(state).to_owned()));
    for &kind in Proof::ALL {
        for platform in [Platform::Ios, Platform::Android] {
            let mut row = vec![proof(kind).to_owned(), system(platform).to_owned()];
            for state in [Managed::Yes, Managed::No, Managed::Unsure] {
                let cell: Vec<String> = stage.cell(platform, kind, state).into_iter().map(fare).collect();
                row.push(cell.join(" / "));
            }
            rows.push(row);
        }
    }
    text.push_str(&table::plain(&rows));
    let _ = writeln!(
        text,
        "\nAll {} cases (every phone, side, proof and state of management):",
        stage.cases.len()
    );
    for (one, count) in stage.tally() {
        let _ = writeln!(text, "  {count:>5}  {}", fare(one));
    }
    let unfit = stage.unfit();
    if !unfit.is_empty() {
        let _ = writeln!(text, "\nPhones that cannot keep the passkey, whatever the tenant does:");
        for (name, one) in unfit {
            let _ = writeln!(text, "  {name}: {}", one.id());
        }
    }
    text.push('\n');
}

fn crowd_table(crowd: &Crowd, text: &mut String) {
    let at_least = if crowd.at_least { " (at least: the report is not whole)" } else { "" };
    let to_do: u64 = crowd.to_do.iter().map(|(_, count)| count).sum();
    let _ = writeln!(
        text,
        "People in the report of registered methods{at_least}: {} have their passkey, {to_do} members do not, {} guests cannot",
        crowd.done, crowd.guests
    );
    for (kind, count) in &crowd.to_do {
        let _ = writeln!(text, "  {count:>8}  {}", proof(*kind));
    }
    text.push_str("\nHow those fare if all had such a phone:\n\n");
    let mut rows = vec![["phone", "come through", "need a pass first", "stuck"].map(str::to_owned).to_vec()];
    for reading in &crowd.readings {
        let through: Vec<String> =
            reading.by_route.iter().map(|(one, count)| format!("{count} {}", route(*one))).collect();
        let stuck: Vec<String> = reading.stuck.iter().map(|(why, count)| format!("{count} {why}")).collect();
        let none = |parts: Vec<String>| if parts.is_empty() { String::from("0") } else { parts.join(", ") };
        rows.push(vec![
            format!("{}, {}", system(reading.platform), managed(reading.managed)),
            none(through),
            reading.need_pass.to_string(),
            none(stuck),
        ]);
    }
    text.push_str(&table::plain(&rows));
    text.push('\n');
}
