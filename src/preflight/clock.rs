//! Clock: do two servers agree that this computer's clock is wrong?

use std::time::Duration;

use super::context::CheckContext;
use super::finding::{FixAction, SettingsPage};
use super::net::{Report, Visit};
use super::verdict::Verdict;
use crate::locale::Msg;
use crate::t;

/// More than this is called wrong.
const TOLERANCE: Duration = Duration::from_mins(2);
/// More than this is not counted out in minutes.
const FAR: Duration = Duration::from_hours(24);
/// Hosts asked, so that two answers are likely.
const ASKED: usize = 4;

/// What servers say about this computer's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Clock {
    Right,
    /// By so many seconds.
    Fast(u64),
    Slow(u64),
    Unknown,
}

/// What was heard, and from whom.
pub(super) struct Measured {
    pub clock: Clock,
    /// By how many seconds this clock is ahead of each witness.
    witnesses: Vec<(String, i64)>,
    /// A witness was believed whose certificate is not valid by this clock. Only a person who looks at another clock
    /// can tell then: setting a clock back makes old certificates good.
    dates_aside: bool,
}

/// Asks the sign-in hosts for the time. Only servers that somebody vouches for are asked and believed.
pub(super) async fn measure(context: &CheckContext) -> Measured {
    let asked = context.targets.sign_in.iter().take(ASKED);
    let answers = asked.map(|host| async {
        let report = context.net.visit(&host.name, Visit::Page).await;
        // A clock that is far off makes good certificates look bad.
        if report.only_dates_are_wrong() {
            (context.net.visit(&host.name, Visit::DatesAside).await, true)
        } else {
            (report, false)
        }
    });
    let answers = futures_util::future::join_all(answers).await;
    let witnesses: Vec<(String, i64, bool)> = answers
        .iter()
        .filter_map(|(report, aside)| Some((report.host.clone(), ahead(report)?, *aside)))
        .take(2)
        .collect();
    let is_near = |ahead: i64| ahead.unsigned_abs() <= TOLERANCE.as_secs();
    let clock = match witnesses[..] {
        [(_, one, _), (_, other, _)] if is_near(one) || is_near(other) => Clock::Right,
        [(_, one, _), (_, other, _)] if one.signum() == other.signum() => {
            let off = one.unsigned_abs().min(other.unsigned_abs());
            if one > 0 { Clock::Fast(off) } else { Clock::Slow(off) }
        }
        [(_, one, _)] if is_near(one) => Clock::Right,
        _ => Clock::Unknown,
    };
    let dates_aside = witnesses.iter().any(|(_, _, aside)| *aside);
    let witnesses = witnesses.into_iter().map(|(host, ahead, _)| (host, ahead)).collect();
    Measured { clock, witnesses, dates_aside }
}

pub(super) async fn check(context: &CheckContext) -> Verdict {
    let measured = measure(context).await;
    let evidence = measured
        .witnesses
        .iter()
        .map(|(host, ahead)| format!("{host}: this clock is {ahead} s ahead"))
        .collect();
    let verdict = match measured.clock {
        Clock::Right => Verdict::pass(t!("check-clock-pass")),
        Clock::Unknown => Verdict::unknown(t!("check-clock-unknown")),
        Clock::Fast(off) | Clock::Slow(off) => {
            let advice =
                if measured.dates_aside { t!("check-fix-compare-clock") } else { t!("check-fix-clock") };
            Verdict::fail(wrong(measured.clock, off))
                .fix(advice, FixAction::OpenSettings(SettingsPage::Clock))
        }
    };
    verdict.evidence(evidence)
}

fn wrong(clock: Clock, off: u64) -> Msg {
    let minutes = off / 60;
    match clock {
        _ if off > FAR.as_secs() => t!("check-clock-far"),
        Clock::Fast(_) => t!("check-clock-fast", minutes = minutes),
        _ => t!("check-clock-slow", minutes = minutes),
    }
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
