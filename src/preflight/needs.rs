//! What a run is for.

use std::time::Duration;

use super::check::CheckId;
use crate::enroll::phone::Platform;
use crate::enroll::route::Route;

/// What the run is for.
#[derive(Clone, Debug)]
pub struct Needs {
    /// The chosen route. `None`: not chosen yet; then what only the QR way needs is a warning at most.
    pub route: Option<Route>,
    /// The phone. Only its hosts are contacted. `None`: those of both kinds, which must all be reachable.
    pub phone: Option<Platform>,
    /// Open no network connection.
    pub offline: bool,
    /// Time for the whole run.
    pub deadline: Duration,
    /// Only these checks; empty means all.
    pub only: Vec<CheckId>,
}

impl Needs {
    /// Time for a whole run unless somebody wants another: long enough for a slow proxy, short enough
    /// to sit through.
    pub const DEADLINE: Duration = Duration::from_secs(12);
}

impl Default for Needs {
    fn default() -> Self {
        Self { route: None, phone: None, offline: false, deadline: Self::DEADLINE, only: Vec::new() }
    }
}
