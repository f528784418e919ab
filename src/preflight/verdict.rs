//! What a check has to say.

use super::check::CheckStatus;
use super::finding::{Fix, FixAction};
use crate::enroll::computer::FactUpdate;
use crate::locale::Msg;

/// The outcome of one check. The run makes a [`Finding`](super::Finding) of it.
pub(super) struct Verdict {
    pub status: CheckStatus,
    pub summary: Msg,
    pub evidence: Vec<String>,
    pub fix: Option<Fix>,
    pub means: Option<FactUpdate>,
}

impl Verdict {
    pub fn new(status: CheckStatus, summary: Msg) -> Self {
        Self { status, summary, evidence: Vec::new(), fix: None, means: None }
    }

    pub fn pass(summary: Msg) -> Self {
        Self::new(CheckStatus::Pass, summary)
    }

    pub fn warn(summary: Msg) -> Self {
        Self::new(CheckStatus::Warn, summary)
    }

    pub fn fail(summary: Msg) -> Self {
        Self::new(CheckStatus::Fail, summary)
    }

    pub fn unknown(summary: Msg) -> Self {
        Self::new(CheckStatus::Unknown, summary)
    }

    pub fn evidence(mut self, lines: Vec<String>) -> Self {
        self.evidence = lines;
        self
    }

    pub fn fix(mut self, message: Msg, action: FixAction) -> Self {
        self.fix = Some(Fix { message, action });
        self
    }

    pub fn means(mut self, update: FactUpdate) -> Self {
        self.means = Some(update);
        self
    }
}
