//! Windows and macOS: the system itself starts the browser and tells whether it could.

use std::time::Duration;

use super::OpenError;
use super::opener::OtherWay;

/// The system knows one way only.
pub(super) const OTHER_WAYS: &[OtherWay] = &[];

/// There is no process of ours to watch.
#[expect(clippy::unnecessary_wraps, reason = "same shape as on Linux")]
pub(super) fn watch(_settle: Duration) -> Result<(), OpenError> {
    Ok(())
}

/// There is no process of ours to collect.
pub(super) fn tidy_up() {}
