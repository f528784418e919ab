//! What a catalogue must keep to, beyond its types. Run when building, by tests, and by `content check`.

use std::collections::BTreeSet;
use std::fmt;

use super::Catalog;
use super::model::Evidence;
use crate::enroll::phone::{Confidence, Verdict};
use crate::enroll::step::StepId;

/// A broken promise of a data file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Catalogue and record.
    pub record: String,
    /// What is wrong and how to mend it.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.record, self.what)
    }
}

/// Everything that is wrong. `args_of` gives the placeables of an English message, or `None` when there
/// is no such message.
pub fn validate(catalog: &Catalog, args_of: &dyn Fn(&str) -> Option<Vec<String>>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let numbers: BTreeSet<u16> = catalog.sources.iter().map(|source| source.number).collect();
    let mut report = |record: String, what: String| problems.push(Problem { record, what });

    for (record, source, verified, confidence) in evidence(catalog) {
        for number in source.iter().filter(|number| !numbers.contains(number)) {
            report(record.clone(), format!("source {number} is not in sources.toml"));
        }
        if !is_day(verified) {
            report(record.clone(), format!("verified = {verified:?} is not a day written YYYY-MM-DD"));
        }
        if source.is_empty() && confidence == Confidence::High {
            report(record, String::from("confidence is high but no source is named"));
        }
    }
    for (record, ids) in [
        (
            "phone",
            ids(catalog
                .phones
                .iter()
                .map(|row| &row.id)
                .chain(catalog.phones.iter().flat_map(|row| &row.aliases))),
        ),
        ("label", ids(catalog.labels.iter().map(|row| &row.key))),
        ("error", ids(catalog.errors.iter().map(|row| &row.id))),
        ("vault", ids(catalog.vaults.iter().map(|row| &row.aaguid))),
        ("link", ids(catalog.links.iter().map(|row| &row.id))),
    ] {
        for id in ids {
            report(format!("{record} {id}"), String::from("the id is used twice"));
        }
    }

    let warning_ids: BTreeSet<&str> = catalog.phone_warnings.iter().map(|row| row.id.as_str()).collect();
    for phone in &catalog.phones {
        let record = format!("phone {}", phone.id);
        let known = phone.evidence.confidence != Confidence::None;
        let generic = phone.verdict == Verdict::Generic && phone.paths.is_empty();
        if !known && !generic {
            report(
                record.clone(),
                String::from("confidence is none, so it must be generic and show no path"),
            );
        }
        let can_try = matches!(
            phone.verdict,
            Verdict::Supported | Verdict::OftenUnsupported | Verdict::UnsupportedSeen | Verdict::LikelyFails
        );
        if known && phone.verdict == Verdict::Supported && (phone.paths.is_empty() || phone.on.is_empty()) {
            report(record.clone(), String::from("it is supported, but no path or no switch is given"));
        }
        if can_try && phone.paths.iter().any(Vec::is_empty) {
            report(record.clone(), String::from("a path is empty"));
        }
        for warning in phone.warnings.iter().filter(|id| !warning_ids.contains(id.as_str())) {
            report(record.clone(), format!("warning {warning} is not defined"));
        }
        let labels = phone.paths.iter().flatten().chain(&phone.on).chain(&phone.list).chain(&phone.confirm);
        for label in labels {
            let known = catalog
                .labels
                .iter()
                .any(|row| row.en == *label && (row.scope == phone.label_scope || row.scope == "microsoft"));
            if !known {
                report(
                    record.clone(),
                    format!("label {label:?} is not in labels.toml, scope {}", phone.label_scope),
                );
            }
        }
    }
    for warning in &catalog.phone_warnings {
        if args_of(&format!("phone-warning-{}", warning.id)).is_none() {
            report(format!("warning {}", warning.id), String::from("message phone-warning-<id> is missing"));
        }
    }

    let mut numbers_of_errors = BTreeSet::new();
    for error in &catalog.errors {
        let record = format!("error {}", error.id);
        if !numbers_of_errors.insert(error.number) {
            report(record.clone(), format!("number {} is used twice", error.number));
        }
        for part in ["title", "meaning", "do-1", "it"] {
            let id = format!("error-{}-{part}", error.id);
            if args_of(&id).is_none() {
                report(record.clone(), format!("message {id} is missing"));
            }
        }
        for args in parts_of(&error.id, args_of) {
            for name in args {
                if label_key(catalog, &name).is_none() {
                    report(record.clone(), format!("placeable {name} is no label key"));
                }
            }
        }
        if error.keywords.is_empty() {
            report(record, String::from("no keywords: nobody can find it"));
        }
    }

    for instruction in &catalog.instructions {
        let record = format!("instruction {} {}", instruction.step, instruction.say);
        for key in instruction.labels.values() {
            if !catalog.labels.iter().any(|label| label.key == *key) {
                report(record.clone(), format!("label {key} is not in labels.toml"));
            }
        }
        match args_of(&instruction.say) {
            None => report(record, String::from("the message is missing")),
            Some(mut args) => {
                args.sort();
                if !args.iter().eq(instruction.labels.keys()) {
                    report(record, format!("the message has the placeables {args:?}"));
                }
            }
        }
    }
    for step in StepId::ALL {
        if !catalog.instructions.iter().any(|instruction| instruction.step == *step) {
            report(format!("step {step}"), String::from("it has no instruction in flows.toml"));
        }
    }
    for host in &catalog.hosts {
        if host.wildcard != host.host.starts_with("*.") {
            report(format!("host {}", host.host), String::from("wildcard and the star do not agree"));
        }
    }
    for link in &catalog.links {
        if !link.url.starts_with("https://") {
            report(format!("link {}", link.id), String::from("it is not an https address"));
        }
    }
    problems
}

/// The label key that a placeable of `errors.ftl` stands for: dots and dashes are both dashes there.
pub fn label_key<'a>(catalog: &'a Catalog, placeable: &str) -> Option<&'a str> {
    catalog.labels.iter().map(|label| label.key.as_str()).find(|key| key.replace('.', "-") == placeable)
}

fn parts_of(error: &str, args_of: &dyn Fn(&str) -> Option<Vec<String>>) -> Vec<Vec<String>> {
    let fixed = ["title", "meaning", "it"].map(|part| format!("error-{error}-{part}"));
    let steps = (1..).map(|n| format!("error-{error}-do-{n}")).map_while(|id| args_of(&id));
    fixed.iter().filter_map(|id| args_of(id)).chain(steps).collect()
}

fn evidence(catalog: &Catalog) -> Vec<(String, &[u16], &str, Confidence)> {
    fn of<'a>(kind: &str, id: &str, evidence: &'a Evidence) -> (String, &'a [u16], &'a str, Confidence) {
        (format!("{kind} {id}"), &evidence.source, &evidence.verified, evidence.confidence)
    }
    let mut all = Vec::new();
    all.extend(catalog.phones.iter().map(|row| of("phone", &row.id, &row.evidence)));
    all.extend(catalog.phone_warnings.iter().map(|row| of("warning", &row.id, &row.evidence)));
    all.extend(catalog.clouds.iter().map(|row| of("cloud", row.id.id(), &row.evidence)));
    all.extend(catalog.hosts.iter().map(|row| of("host", &row.host, &row.evidence)));
    all.extend(catalog.vaults.iter().map(|row| of("vault", &row.id, &row.evidence)));
    all.extend(catalog.links.iter().map(|row| of("link", &row.id, &row.evidence)));
    all.extend(catalog.clocks.iter().map(|row| of("clock", &row.id, &row.evidence)));
    for ((_, table), rows) in &catalog.records {
        all.extend(rows.iter().map(|row| of(table, &row.id, &row.evidence)));
    }
    all.extend(catalog.errors.iter().map(|row| {
        (format!("error {}", row.id), row.source.as_slice(), row.verified.as_str(), row.confidence)
    }));
    all.extend(catalog.instructions.iter().map(|row| {
        (
            format!("instruction {} {}", row.step, row.say),
            row.source.as_slice(),
            row.verified.as_str(),
            row.confidence,
        )
    }));
    for label in &catalog.labels {
        let day = "2000-01-01"; // labels.toml carries its day once, for the whole file
        all.push((format!("label {}", label.key), &label.source, day, label.confidence));
        for translation in &label.translations {
            all.push((
                format!("label {} {}", label.key, translation.lang),
                &translation.source,
                day,
                translation.confidence,
            ));
        }
    }
    all
}

fn ids<'a>(all: impl Iterator<Item = &'a String>) -> Vec<&'a str> {
    let mut seen = BTreeSet::new();
    all.map(String::as_str).filter(|id| !seen.insert(*id)).collect()
}

fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts[..] else { return false };
    let number = |text: &str, length| if text.len() == length { text.parse::<u32>().ok() } else { None };
    number(year, 4).is_some_and(|year| (2000..2100).contains(&year))
        && number(month, 2).is_some_and(|month| (1..=12).contains(&month))
        && number(day, 2).is_some_and(|day| (1..=31).contains(&day))
}
