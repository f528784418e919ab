//! How far this person is, for the tools that manage the computer: ids and times, nothing personal.
//!
//! [`Status`] is all there is to say; a [`Report`] is what the policy lets out of it (`StatusDetail`). Reports are in
//! `status.json` beside the state, on Windows also in the registry ([`file`]), and in the answer of the verb `status`.

pub mod file;
mod report;

use std::fmt;

use serde::Serialize;

use crate::enroll::named;

pub use report::{Everybody, Report, SCHEMA, Standing};

/// A stable, language-free name, such as a page or a step. Nothing else fits in: a name, an address
/// or a code that somebody types has a capital letter, a space, an `@` or is not ASCII, or it never
/// comes near this type, which is only made from the ids of the program.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Id(String);

impl Id {
    /// An id of lower-case letters, digits, dots and hyphens that begins with a letter and has at most
    /// 64 bytes. `None` for anything else.
    pub fn new(text: &str) -> Option<Self> {
        let is_id = text.len() <= 64
            && text.starts_with(|first: char| first.is_ascii_lowercase())
            && text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'-'));
        is_id.then(|| Self(text.to_owned()))
    }

    /// The id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

named! {
    /// How it stands.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum JourneyState {
        /// The program was never used.
        #[default]
        NotStarted = "not-started",
        /// On the way.
        InProgress = "in-progress",
        /// An honest stop: somebody else has to act first.
        Stopped = "stopped",
        /// The person says that the passkey is there.
        Confirmed = "confirmed",
    }
}

/// How far one person is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Status {
    /// Version of the program.
    pub version: String,
    /// When the person first answered something, unix seconds.
    pub started: Option<u64>,
    /// When the person last did something, unix seconds.
    pub updated: Option<u64>,
    /// The page the person is on.
    pub page: Option<Id>,
    /// The step on that page.
    pub step: Option<Id>,
    /// When the person said that the passkey is there, unix seconds.
    pub finished: Option<u64>,
    /// How it stands.
    pub outcome: JourneyState,
    /// Why it stopped.
    pub reason: Option<Id>,
}
