//! A tenant's own settings, read as who will get stuck, where, and what to tell them.
//!
//! Files in, findings out: nothing signs in and nothing is sent. The rules are `docs/facts/tenant.md`; what
//! the findings mean and cost is data (`assets/tenant/findings.toml`). In English, for administrators.
//!
//! | Part | What for |
//! |---|---|
//! | [`mod@read`], [`shape`], [`people`] | files to resources, a piece at a time (§3, §4) |
//! | [`audience`], `access`, `methods`, `inputs` | resources to findings (§5, §7, §8) |
//! | [`derive`] | the policy keys that follow (§6) |
//! | [`rehearse`] | who would get through, with the program's own plan |
//! | [`texts`], [`report`] | words, and the report as text, JSON, page and policy file |

mod access;
pub mod audience;
mod decode;
pub mod derive;
mod filter;
pub mod finding;
mod inputs;
mod methods;
pub mod people;
pub mod read;
pub mod rehearse;
pub mod report;
pub mod shape;
pub mod texts;
mod value;

pub use audience::Audience;
pub use derive::{Derived, Setting};
pub use finding::{Finding, FindingId, Outcome, Severity, Who};
pub use people::Counts;
pub use read::{Export, read};
pub use texts::Texts;

use access::Obstacle;
use shape::Kind;

use crate::enroll::org::Cloud;

/// The files as one tenant, before anything is judged.
#[derive(Debug)]
pub(crate) struct Reading {
    pub(crate) export: Export,
    pub(crate) audiences: Vec<Audience>,
    pub(crate) cloud: Option<Cloud>,
    /// Files of two clouds.
    pub(crate) mixed: bool,
}

impl Reading {
    /// A policy by name and id.
    fn policy(&self, id: &str) -> String {
        match self.export.names.get(id) {
            Some(name) => format!("“{name}” ({id})"),
            None => id.to_owned(),
        }
    }
}

/// Everything that an export comes to.
#[derive(Debug)]
pub struct Audit {
    /// What was read.
    pub export: Export,
    /// The cloud, if the files tell.
    pub cloud: Option<Cloud>,
    /// How the run ends.
    pub outcome: Outcome,
    /// The policy keys that follow, and why.
    pub policy: Vec<Derived>,
    /// Groups of people who fall under the same profiles.
    pub audiences: Vec<Audience>,
    /// Each once, worst first.
    pub findings: Vec<Finding>,
    /// Numbers of people, if the report of registered methods is whole.
    pub counts: Option<Counts>,
    /// Policies that act in given networks only: looked at, not judged.
    pub inside_only: Vec<String>,
    obstacles: Vec<Obstacle>,
}

impl Audit {
    /// Judges what was read.
    pub fn new(export: Export) -> Self {
        let mixed = export.clouds.len() > 1;
        let cloud = if mixed { None } else { export.clouds.first().copied().or(export.domain) };
        let fido2 = export.method.get("fido2").filter(|_| !mixed);
        let audiences = fido2.map(audience::audiences).unwrap_or_default();
        let reading = Reading { export, audiences, cloud, mixed };
        let Reading { export, audiences, .. } = &reading;
        let passes = methods::passes(export);
        let mut access =
            if mixed { access::Access::default() } else { access::judge(export, audiences, passes) };
        let mut findings = inputs::judge(&reading, &access);
        if !mixed {
            if cloud == Some(Cloud::China) {
                findings.push(Finding::new(FindingId::CloudChina, Severity::Blocks, "Cloud"));
            }
            findings.extend(methods::judge(export, audiences, cloud));
            findings.extend(inputs::people(export, passes.on));
        }
        let policy = derive::keys(&reading, &access);
        findings.append(&mut access.findings);
        let findings = finding::in_order(findings);
        let whole = export.coverage(Kind::People).is_complete();
        let counts = (whole && !mixed).then(|| export.people.counts());
        let Reading { export, audiences, cloud, .. } = reading;
        Self {
            outcome: finding::outcome(&findings),
            export,
            cloud,
            policy,
            audiences,
            findings,
            counts,
            inside_only: access.inside_only,
            obstacles: access.obstacles,
        }
    }

    /// Whether something that is needed was not read, or not whole, so that "nothing blocks" would be a
    /// guess. A cloud without passkeys needs nothing more.
    pub fn lacks_files(&self) -> bool {
        let methods = self.export.coverage(Kind::Methods);
        let single = self.export.coverage(Kind::Method);
        let methods = (methods.present || single.present)
            && !methods.broken
            && !single.broken
            && self.export.method.contains_key("fido2");
        let policies = self.export.coverage(Kind::Policies).is_complete();
        self.cloud != Some(Cloud::China) && !(methods && policies) || self.export.clouds.len() > 1
    }

    /// A policy key by name.
    pub fn key(&self, name: &str) -> Option<&Setting> {
        self.policy.iter().find(|derived| derived.key == name).and_then(|derived| derived.value.as_ref())
    }

    /// Something by name and id, where the files name it.
    pub fn named(&self, id: &str) -> String {
        match self.export.names.get(id) {
            Some(name) if !name.is_empty() => format!("“{name}” ({id})"),
            _ => id.to_owned(),
        }
    }
}
