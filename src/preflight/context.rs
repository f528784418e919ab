//! What a check is given.

use super::check::CheckStatus;
use super::needs::Needs;
use super::net::Net;
use super::targets::Targets;
use crate::enroll::route::Route;

/// What the checks of one pass share.
pub(super) struct CheckContext {
    pub needs: Needs,
    pub targets: Targets,
    pub net: Net,
    /// The system has refused to let this program switch the radio on.
    pub turn_on_denied: bool,
}

impl CheckContext {
    /// How bad a thing is that only the QR way needs: before a route is chosen, no more than good to know.
    pub fn fail_on_qr(&self) -> CheckStatus {
        if self.needs.route == Some(Route::Qr) { CheckStatus::Fail } else { CheckStatus::Warn }
    }
}
