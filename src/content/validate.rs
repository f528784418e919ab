//! What a catalogue must keep to, beyond its types. Run when building, by tests, and by `content check`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::Catalog;
use super::model::Evidence;
use super::phrases;
use crate::enroll::phone::{Confidence, Platform, Verdict};
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

/// The placeables of an English message, or `None` when there is no such message.
type ArgsOf<'a> = &'a dyn Fn(&str) -> Option<Vec<String>>;

/// Everything that is wrong. `args_of` gives the placeables of an English message, or `None` when there
/// is no such message.
pub fn validate(catalog: &Catalog, args_of: ArgsOf) -> Vec<Problem> {
    let mut check = Check { catalog, args_of, problems: Vec::new() };
    check.evidence();
    check.ids();
    check.makers();
    check.phones();
    check.labels();
    check.errors();
    check.phrases();
    check.instructions();
    check.addresses();
    check.problems
}

struct Check<'a> {
    catalog: &'a Catalog,
    args_of: ArgsOf<'a>,
    problems: Vec<Problem>,
}

impl Check<'_> {
    fn report(&mut self, record: impl Into<String>, what: impl Into<String>) {
        self.problems.push(Problem { record: record.into(), what: what.into() });
    }

    fn has_message(&self, id: &str) -> bool {
        (self.args_of)(id).is_some()
    }

    fn evidence(&mut self) {
        let numbers: BTreeSet<u16> = self.catalog.sources.iter().map(|source| source.number).collect();
        for (record, source, verified, confidence) in evidence(self.catalog) {
            for number in source.iter().filter(|number| !numbers.contains(number)) {
                self.report(record.clone(), format!("source {number} is not in sources.toml"));
            }
            if !is_day(verified) {
                self.report(
                    record.clone(),
                    format!("verified = {verified:?} is not a day written YYYY-MM-DD"),
                );
            }
            if source.is_empty() && confidence == Confidence::High {
                self.report(record, "confidence is high but no source is named");
            }
        }
    }

    fn ids(&mut self) {
        let catalog = self.catalog;
        let phones = catalog.phones.iter();
        let names = phones.clone().map(|row| &row.id).chain(phones.flat_map(|row| &row.aliases));
        for (kind, ids) in [
            ("maker", repeated(catalog.makers.iter().map(|row| &row.id))),
            ("phone", repeated(names)),
            ("label", repeated(catalog.labels.iter().map(|row| &row.key))),
            ("error", repeated(catalog.errors.iter().map(|row| &row.id))),
            ("vault", repeated(catalog.vaults.iter().map(|row| &row.id))),
            ("vault", repeated(catalog.vaults.iter().map(|row| &row.aaguid))),
            ("link", repeated(catalog.links.iter().map(|row| &row.id))),
        ] {
            for id in ids {
                self.report(format!("{kind} {id}"), "the id is used twice");
            }
        }
    }

    fn makers(&mut self) {
        let catalog = self.catalog;
        let with_phones: BTreeSet<&str> = catalog.phones.iter().map(|row| row.maker.as_str()).collect();
        let vaults: BTreeMap<&str, bool> =
            catalog.vaults.iter().map(|row| (row.id.as_str(), row.is_authenticator)).collect();
        let mut orders = BTreeSet::new();
        for maker in &catalog.makers {
            let record = format!("maker {}", maker.id);
            let message = format!("maker-{}", maker.id);
            if maker.platform == Platform::Android && !self.has_message(&message) {
                self.report(record.clone(), format!("message {message} is missing"));
            }
            if !orders.insert((maker.platform.id(), maker.order)) {
                self.report(record.clone(), format!("order {} is used twice", maker.order));
            }
            if !with_phones.contains(maker.id.as_str()) {
                self.report(record.clone(), "no phone in phones.toml has this maker");
            }
            for id in &maker.save_sheet {
                match vaults.get(id.as_str()) {
                    None => self.report(record.clone(), format!("vault {id} is not in vaults.toml")),
                    Some(true) => self.report(record.clone(), format!("vault {id} is Authenticator itself")),
                    Some(false) => {}
                }
            }
        }
    }

    fn phones(&mut self) {
        let catalog = self.catalog;
        let makers: BTreeSet<&str> = catalog.makers.iter().map(|row| row.id.as_str()).collect();
        let warnings: BTreeSet<&str> = catalog.phone_warnings.iter().map(|row| row.id.as_str()).collect();
        let labels: BTreeSet<(&str, &str)> =
            catalog.labels.iter().map(|row| (row.scope.as_str(), row.en.as_str())).collect();
        for phone in &catalog.phones {
            let record = format!("phone {}", phone.id);
            let known = phone.evidence.confidence != Confidence::None;
            let generic = phone.verdict == Verdict::Generic && phone.paths.is_empty();
            if !makers.contains(phone.maker.as_str()) {
                self.report(record.clone(), format!("maker {} is not in makers.toml", phone.maker));
            }
            if !known && !generic {
                self.report(record.clone(), "confidence is none, so it must be generic and show no path");
            }
            let can_try = matches!(
                phone.verdict,
                Verdict::Supported
                    | Verdict::OftenUnsupported
                    | Verdict::UnsupportedSeen
                    | Verdict::LikelyFails
            );
            if known && phone.verdict == Verdict::Supported && (phone.paths.is_empty() || phone.on.is_empty())
            {
                self.report(record.clone(), "it is supported, but no path or no switch is given");
            }
            if can_try && phone.paths.iter().any(Vec::is_empty) {
                self.report(record.clone(), "a path is empty");
            }
            for warning in phone.warnings.iter().filter(|id| !warnings.contains(id.as_str())) {
                self.report(record.clone(), format!("warning {warning} is not defined"));
            }
            let shown =
                phone.paths.iter().flatten().chain(&phone.on).chain(&phone.list).chain(&phone.confirm);
            for label in shown {
                let known = [phone.label_scope.as_str(), "microsoft"]
                    .iter()
                    .any(|scope| labels.contains(&(*scope, label.as_str())));
                if !known {
                    self.report(
                        record.clone(),
                        format!("label {label:?} is not in labels.toml, scope {}", phone.label_scope),
                    );
                }
            }
        }
        for warning in &catalog.phone_warnings {
            if !self.has_message(&format!("phone-warning-{}", warning.id)) {
                self.report(format!("warning {}", warning.id), "message phone-warning-<id> is missing");
            }
        }
    }

    fn labels(&mut self) {
        for label in self.catalog.labels.iter().filter(|row| row.in_browser && row.scope != "microsoft") {
            self.report(
                format!("label {}", label.key),
                format!("in_browser is for labels of Microsoft's web pages, but scope is {}", label.scope),
            );
        }
    }

    fn phrases(&mut self) {
        for language in &self.catalog.phrases {
            let record = format!("{}/{}.toml", phrases::FOLDER, language.tag);
            match language.read() {
                Err(why) => self.report(record, why),
                Ok(files) => {
                    let ids = files.iter().flat_map(|file| file.by_row.keys());
                    for id in ids.filter(|id| self.catalog.error(id).is_none()) {
                        self.report(record.clone(), format!("{id} is not in errors.toml"));
                    }
                }
            }
        }
    }

    fn errors(&mut self) {
        let catalog = self.catalog;
        let placeables: BTreeSet<String> =
            catalog.labels.iter().map(|label| label.key.replace('.', "-")).collect();
        let mut numbers = BTreeSet::new();
        let mut places = BTreeSet::new();
        for error in &catalog.errors {
            let record = format!("error {}", error.id);
            if !numbers.insert(error.number) {
                self.report(record.clone(), format!("number {} is used twice", error.number));
            }
            if let Some(place) = error.common.filter(|place| !places.insert(*place)) {
                self.report(record.clone(), format!("common = {place} is used twice"));
            }
            for part in ["title", "meaning", "do-1", "it"] {
                let id = format!("error-{}-{part}", error.id);
                if !self.has_message(&id) {
                    self.report(record.clone(), format!("message {id} is missing"));
                }
            }
            for name in parts_of(&error.id, self.args_of).into_iter().flatten() {
                if !placeables.contains(&name) {
                    self.report(record.clone(), format!("placeable {name} is no label key"));
                }
            }
            if error.keywords.is_empty() {
                self.report(record, "no keywords: nobody can find it");
            }
        }
    }

    fn instructions(&mut self) {
        let catalog = self.catalog;
        let keys: BTreeSet<&str> = catalog.labels.iter().map(|label| label.key.as_str()).collect();
        let mut steps = BTreeSet::new();
        for row in &catalog.instructions {
            let record = format!("instruction {} {}", row.step, row.say);
            steps.insert(row.step.id());
            for key in row.labels.values().filter(|key| !keys.contains(key.as_str())) {
                self.report(record.clone(), format!("label {key} is not in labels.toml"));
            }
            match (self.args_of)(&row.say) {
                None => self.report(record, "the message is missing"),
                Some(mut args) => {
                    args.sort();
                    if !args.iter().eq(row.labels.keys()) {
                        self.report(record, format!("the message has the placeables {args:?}"));
                    }
                }
            }
        }
        for step in StepId::ALL.iter().filter(|step| !steps.contains(step.id())) {
            self.report(format!("step {step}"), "it has no instruction in flows.toml");
        }
    }

    fn addresses(&mut self) {
        for host in self.catalog.hosts.iter().filter(|row| row.wildcard != row.host.starts_with("*.")) {
            self.report(format!("host {}", host.host), "wildcard and the star do not agree");
        }
        for link in self.catalog.links.iter().filter(|row| !row.url.starts_with("https://")) {
            self.report(format!("link {}", link.id), "it is not an https address");
        }
    }
}

fn parts_of(error: &str, args_of: ArgsOf) -> Vec<Vec<String>> {
    let fixed = ["title", "meaning", "it"].map(|part| format!("error-{error}-{part}"));
    let steps = (1..10).map(|n| format!("error-{error}-do-{n}")).map_while(|id| args_of(&id));
    fixed.iter().filter_map(|id| args_of(id)).chain(steps).collect()
}

fn evidence(catalog: &Catalog) -> Vec<(String, &[u16], &str, Confidence)> {
    fn of<'a>(kind: &str, id: &str, evidence: &'a Evidence) -> (String, &'a [u16], &'a str, Confidence) {
        (format!("{kind} {id}"), &evidence.source, &evidence.verified, evidence.confidence)
    }
    let mut all = Vec::new();
    all.extend(catalog.makers.iter().map(|row| of("maker", &row.id, &row.evidence)));
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
        // labels.toml carries its day once, for the whole file: any day will do here.
        let day = label.verified.as_deref().unwrap_or("2000-01-01");
        all.push((format!("label {}", label.key), &label.source, day, label.confidence));
        for translation in &label.translations {
            all.push((
                format!("label {} {}", label.key, translation.lang),
                &translation.source,
                translation.verified.as_deref().unwrap_or(day),
                translation.confidence,
            ));
        }
    }
    all
}

/// The ids that are not used for the first time.
fn repeated<'a>(all: impl Iterator<Item = &'a String>) -> Vec<&'a str> {
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
