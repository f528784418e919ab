//! Clock: do two servers agree that this computer's clock is wrong?

use std::sync::Arc;
use std::time::Duration;

use super::context::CheckContext;
use super::finding::{FixAction, SettingsPage};
use super::net::{Failure, Report, Visit};
use super::verdict::Verdict;
use crate::t;

/// More than this is called wrong.
const TOLERANCE: Duration = Duration::from_mins(2);
/// Hosts asked, so that two answers are likely.
const ASKED: usize = 4;

pub(super) async fn check(context: &CheckContext) -> Verdict {
    let asked = context.targets.sign_in.iter().take(ASKED);
    let answers = asked.map(|host| async {
        let report = context.net.visit(&host.name, Visit::Page).await;
        // A clock that is far off makes good certificates look bad. Then the date alone will do.
        match &report.answer {
            Err(Failure::Certificate(problem)) if problem.is_about_dates() => {
                context.net.visit(&host.name, Visit::Unverified).await
            }
            _ => report,
        }
    });
    let reports: Vec<Arc<Report>> = futures_util::future::join_all(answers).await;
    let witnesses: Vec<(&str, i64)> =
        reports.iter().filter_map(|report| Some((report.host.as_str(), ahead(report)?))).take(2).collect();
    let evidence =
        witnesses.iter().map(|(host, ahead)| format!("{host}: this clock is {ahead} s ahead")).collect();
    let verdict = match witnesses[..] {
        [(_, one), (_, other)] => {
            let is_off = one.signum() == other.signum()
                && one.unsigned_abs().min(other.unsigned_abs()) > TOLERANCE.as_secs();
            if is_off {
                let minutes = one.unsigned_abs().min(other.unsigned_abs()) / 60;
                let summary = if one > 0 {
                    t!("check-clock-fast", minutes = minutes)
                } else {
                    t!("check-clock-slow", minutes = minutes)
                };
                Verdict::fail(summary)
                    .fix(t!("check-fix-clock"), FixAction::OpenSettings(SettingsPage::Clock))
            } else {
                Verdict::pass(t!("check-clock-pass"))
            }
        }
        [(_, one)] if one.unsigned_abs() <= TOLERANCE.as_secs() => Verdict::pass(t!("check-clock-pass")),
        _ => Verdict::unknown(t!("check-clock-unknown")),
    };
    verdict.evidence(evidence)
}

/// By how many seconds this computer's clock is ahead of the server's.
fn ahead(report: &Report) -> Option<i64> {
    let answer = report.answer.as_ref().ok()?;
    let date = answer.date?;
    let seconds = |duration: Duration| i64::try_from(duration.as_secs()).unwrap_or(i64::MAX);
    Some(match answer.received.duration_since(date) {
        Ok(ahead) => seconds(ahead),
        Err(behind) => -seconds(behind.duration()),
    })
}
