//! What findings mean: `assets/tenant/findings.toml`, typed.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::finding::FindingId;
use crate::enroll::{Route, StepId};

/// What a finding means.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meaning {
    /// Which finding.
    pub id: FindingId,
    /// Severity as the facts write it.
    pub severity: String,
    /// The facts say that it may be left out.
    #[serde(default)]
    pub optional: bool,
    /// One line.
    pub title: String,
    /// What the people concerned will meet; may be empty.
    pub meets: String,
    /// What to change, and where.
    pub change: String,
    /// What the change costs in security; may be empty.
    pub cost: String,
    /// Rows of the error catalogue.
    pub rows: Vec<String>,
    /// Routes that it stops or disturbs.
    pub routes: Vec<Route>,
    /// Steps at which it shows.
    pub steps: Vec<StepId>,
    /// Evidence, as in `docs/facts/tenant.md`.
    pub source: String,
}

/// Something that no export shows.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unseen {
    /// Stable name.
    pub id: String,
    /// What it is.
    pub text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    finding: Vec<Meaning>,
    unseen: Vec<Unseen>,
}

/// All of them.
#[derive(Clone, Debug)]
pub struct Texts {
    meanings: BTreeMap<FindingId, Meaning>,
    /// What no export shows, in the order of the file.
    pub unseen: Vec<Unseen>,
}

impl Texts {
    /// The embedded file.
    ///
    /// # Errors
    /// When it is not sound, which a test rules out.
    pub fn embedded() -> Result<Self, String> {
        let file: File = crate::embedded::read("tenant/findings.toml")?;
        let meanings: BTreeMap<FindingId, Meaning> =
            file.finding.into_iter().map(|meaning| (meaning.id, meaning)).collect();
        match FindingId::ALL.iter().find(|id| !meanings.contains_key(id)) {
            Some(id) => Err(format!("findings.toml: {id} is missing")),
            None => Ok(Self { meanings, unseen: file.unseen }),
        }
    }

    /// What a finding means; every id has a record.
    pub fn of(&self, id: FindingId) -> Option<&Meaning> {
        self.meanings.get(&id)
    }

    /// Every record, in the order of the table.
    pub fn all(&self) -> impl Iterator<Item = &Meaning> {
        self.meanings.values()
    }
}
