//! What is kept on disk between two starts.

use serde::{Deserialize, Serialize};

use super::answers::{Answers, SignIn, Version};
use crate::enroll::Route;
use crate::enroll::answers::{Managed, Profile, Proof};
use crate::enroll::phone::Platform;
use crate::enroll::progress::Progress;

/// What is written to disk. Nothing in here can name a person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "OnDisk")]
pub struct Saved {
    /// Answers.
    pub answers: Answers,
    /// Place.
    pub progress: Progress,
    /// Language picked by the person.
    pub language: Option<String>,
    /// Language of the phone, where it is not that of the window.
    pub phone_language: Option<String>,
}

/// Both layouts: version 2 of the file has `answers`, version 1 had `draft`.
#[derive(Default, Deserialize)]
#[serde(default)]
struct OnDisk {
    answers: Option<Answers>,
    draft: Draft,
    progress: Progress,
    language: Option<String>,
    phone_language: Option<String>,
}

/// The answers of version 1, which also held what followed from them.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Draft {
    platform: Option<Platform>,
    maker: Option<String>,
    phone: Option<String>,
    os: Option<u16>,
    version_unsure: bool,
    profile: Option<Profile>,
    proof: Option<Proof>,
    has_pass: bool,
    managed: Option<Managed>,
    wish: Option<Route>,
    switch_seen: bool,
}

impl From<OnDisk> for Saved {
    fn from(disk: OnDisk) -> Self {
        Self {
            answers: disk.answers.unwrap_or_else(|| disk.draft.into()),
            progress: disk.progress,
            language: disk.language,
            phone_language: disk.phone_language,
        }
    }
}

impl From<Draft> for Answers {
    fn from(draft: Draft) -> Self {
        let version = match (draft.version_unsure, draft.os, draft.phone) {
            (_, _, None) => None,
            (true, ..) => Some(Version::Unsure),
            (false, Some(number), _) => Some(Version::Number(number)),
            (false, None, Some(row)) => Some(Version::Row(row)),
        };
        Self {
            platform: draft.platform,
            maker: draft.maker.filter(|_| draft.platform == Some(Platform::Android)),
            version,
            profile: draft.profile,
            sign_in: draft.proof.map(SignIn::With).or(draft.has_pass.then_some(SignIn::Pass)),
            managed: draft.managed,
            preferred_route: draft.wish,
            switch_seen: draft.switch_seen,
        }
    }
}
