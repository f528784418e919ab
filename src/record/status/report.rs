//! What device management is told: no more than the policy lets out.

use serde::{Deserialize, Serialize};

use super::{JourneyState, Status};
use crate::enroll::named;
use crate::policy::{Behaviour, StatusDetail};

/// Layout of a report, in the file, in the registry and in JSON. Fields may be added to a layout; a field that goes
/// or means something else makes a new one.
pub const SCHEMA: u32 = 1;

/// Longest line of [`Report::line`]: what collects lines often cuts them there.
const LONGEST_LINE: usize = 200;

named! {
    /// The one question that device management asks.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum Standing {
        /// The passkey is there, as the person or the organisation says.
        Done = "done",
        /// Not yet.
        NotYet = "not-yet",
        /// It cannot be told, or may not be.
        #[default]
        Unknown = "unknown",
    }
}

/// What is told about one person. What the policy does not let out is not there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// Layout: [`SCHEMA`].
    pub schema: u32,
    /// Version of the program.
    pub version: String,
    /// What the policy lets out.
    pub detail: StatusDetail,
    /// Whether the passkey is there.
    pub state: Standing,
    /// When the person said so, unix seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finished: Option<u64>,
    /// With `steps` only: how far the person is.
    #[serde(flatten)]
    pub steps: Option<Steps>,
}

/// How far the person is, by ids.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Steps {
    /// `not-started`, `in-progress`, `stopped` or `confirmed`.
    pub outcome: String,
    /// The page.
    pub page: Option<String>,
    /// The step on that page.
    pub step: Option<String>,
    /// Why it stopped.
    pub reason: Option<String>,
    /// When the person first answered something, unix seconds.
    pub started: Option<u64>,
    /// When the person last did something, unix seconds.
    pub updated: Option<u64>,
}

impl Report {
    /// What the policy lets out of a status. `None`: what was saved cannot be read, so nobody can tell.
    pub fn of(status: Option<&Status>, behaviour: &Behaviour) -> Self {
        let detail = behaviour.status_detail;
        let nothing =
            Self { schema: SCHEMA, version: env!("CARGO_PKG_VERSION").to_owned(), detail, ..Self::default() };
        if detail == StatusDetail::None {
            return nothing;
        }
        let Some(status) = status else {
            let state = if behaviour.already_done { Standing::Done } else { Standing::Unknown };
            return Self { state, ..nothing };
        };
        let done = status.finished.is_some() || behaviour.already_done;
        let id = |id: &Option<super::Id>| id.as_ref().map(ToString::to_string);
        Self {
            state: if done { Standing::Done } else { Standing::NotYet },
            finished: status.finished,
            steps: (detail == StatusDetail::Steps).then(|| Steps {
                outcome: status.outcome.id().to_owned(),
                page: id(&status.page).filter(|_| status.outcome != JourneyState::NotStarted),
                step: id(&status.step),
                reason: id(&status.reason),
                started: status.started,
                updated: status.updated,
            }),
            ..nothing
        }
    }

    /// A report as it is stored. `None`: it is no report, or of a layout that this program does not know.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok().filter(|report: &Self| report.schema == SCHEMA)
    }

    /// One line of ASCII, at most 200 bytes, `name=value` by `name=value`: `state=not-yet version=0.1.0`.
    pub fn line(&self) -> String {
        let mut parts = vec![
            ("state", Some(self.state.id().to_owned())),
            ("version", Some(self.version.clone())),
            ("detail", Some(self.detail.id().to_owned())),
            ("finished", self.finished.map(|time| time.to_string())),
        ];
        if let Some(steps) = self.steps.clone() {
            parts.extend([
                ("outcome", Some(steps.outcome)),
                ("page", steps.page),
                ("step", steps.step),
                ("reason", steps.reason),
            ]);
        }
        line(parts)
    }
}

fn line(parts: impl IntoIterator<Item = (&'static str, Option<String>)>) -> String {
    let mut line = String::new();
    for (name, value) in parts {
        let Some(value) = value.filter(|value| value.bytes().all(|byte| byte.is_ascii_graphic())) else {
            continue;
        };
        let part = format!("{}{name}={value}", if line.is_empty() { "" } else { " " });
        if line.len() + part.len() <= LONGEST_LINE {
            line.push_str(&part);
        }
    }
    line
}

/// Everybody who has used this program on this computer, as numbers: no name leaves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Everybody {
    /// Layout: [`SCHEMA`].
    pub schema: u32,
    /// Where everybody stands, taken together.
    pub state: Standing,
    /// How many people have used the program here.
    pub people: u32,
    /// How many of them have the passkey.
    pub done: u32,
    /// How many have not.
    #[serde(rename = "not-yet")]
    pub not_yet: u32,
    /// Of how many it cannot be told.
    pub unknown: u32,
}

impl Everybody {
    /// Counts. Somebody who has not finished decides over those of whom nobody can tell, since what follows is to help
    /// them; where nobody has used the program yet, nobody is done.
    pub fn of(people: impl IntoIterator<Item = Standing>) -> Self {
        let mut all = Self { schema: SCHEMA, ..Self::default() };
        for standing in people {
            all.people += 1;
            match standing {
                Standing::Done => all.done += 1,
                Standing::NotYet => all.not_yet += 1,
                Standing::Unknown => all.unknown += 1,
            }
        }
        all.state = match all {
            Self { people: 0, .. } | Self { not_yet: 1.., .. } => Standing::NotYet,
            Self { unknown: 1.., .. } => Standing::Unknown,
            _ => Standing::Done,
        };
        all
    }

    /// One line, as [`Report::line`].
    pub fn line(&self) -> String {
        line([
            ("state", Some(self.state.id().to_owned())),
            ("people", Some(self.people.to_string())),
            ("done", Some(self.done.to_string())),
            ("not-yet", Some(self.not_yet.to_string())),
            ("unknown", Some(self.unknown.to_string())),
        ])
    }
}
