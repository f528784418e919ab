//! Sign-in pages: name, connection, handshake and answer of each sign-in host, per address family.

use super::clock::{self, Clock};
use super::context::CheckContext;
use super::finding::{FixAction, SettingsPage};
use super::net::{Failure, Report, Stage, Visit};
use super::verdict::Verdict;
use crate::t;

pub(super) async fn check(context: &CheckContext) -> Verdict {
    let reports = context.net.visit_all(&context.targets.sign_in, Visit::Page).await;
    // Whether a certificate is out of date or this clock is wrong, other servers may know.
    let about_dates = reports.iter().any(|report| report.only_dates_are_wrong());
    let clock = if about_dates { clock::measure(context).await.clock } else { Clock::Unknown };
    let evidence = reports.iter().flat_map(|report| report.lines()).collect();
    let failed: Vec<(&Report, &Failure)> =
        reports.iter().filter_map(|report| Some((&**report, report.answer.as_ref().err()?))).collect();
    let verdict = if reports.is_empty() {
        Verdict::unknown(t!("check-sign-in-pages-unknown"))
    } else if !failed.is_empty()
        && failed.len() == reports.len()
        && failed.iter().all(|(_, failure)| is_offline(failure))
    {
        Verdict::fail(t!("check-sign-in-pages-offline"))
            .fix(t!("check-fix-connect"), FixAction::OpenSettings(SettingsPage::Network))
    } else if let Some((report, failure)) = failed.iter().max_by_key(|(_, failure)| gravity(failure)) {
        tell(report, failure, clock)
    } else {
        judge_answers(&reports)
    };
    verdict.evidence(evidence)
}

/// All hosts answered; what remains are smaller things.
fn judge_answers(reports: &[std::sync::Arc<Report>]) -> Verdict {
    let struggling =
        reports.iter().find(|report| report.answer.as_ref().is_ok_and(|answer| answer.status >= 500));
    if let Some(report) = struggling {
        let message = t!("check-sign-in-pages-server", host = report.host.clone());
        return Verdict::warn(message).fix(t!("check-fix-try-later"), FixAction::None);
    }
    let stalled = reports.iter().find_map(|report| {
        let (family, _) =
            report.families.iter().find(|(_, result)| matches!(result, Err(Failure::TimedOut(_))))?;
        Some((report, *family))
    });
    if let Some((report, family)) = stalled {
        let message =
            t!("check-sign-in-pages-one-family", family = family.to_string(), host = report.host.clone());
        return Verdict::warn(message).fix(t!("check-fix-tell-it"), FixAction::CopyForIt);
    }
    Verdict::pass(t!("check-sign-in-pages-pass"))
}

fn tell(report: &Report, failure: &Failure, clock: Clock) -> Verdict {
    let host = report.host.clone();
    let blocked = |summary| Verdict::fail(summary).fix(t!("check-fix-allow-host"), FixAction::CopyForIt);
    match failure {
        Failure::NoSuchName(_) | Failure::TimedOut(Stage::Name) => {
            blocked(t!("check-sign-in-pages-dns", host = host))
        }
        Failure::Refused
        | Failure::Unreachable
        | Failure::Proxy(_)
        | Failure::TimedOut(Stage::Connect)
        | Failure::Closed(Stage::Name | Stage::Connect, _) => {
            blocked(t!("check-sign-in-pages-blocked", host = host))
        }
        Failure::TimedOut(Stage::Silence | Stage::Tls)
        | Failure::Closed(Stage::Silence | Stage::Tls, _)
        | Failure::Tls(_) => blocked(t!("check-sign-in-pages-tls", host = host)),
        Failure::Certificate(_) => certificate(report, clock),
        Failure::TimedOut(Stage::Http) | Failure::Closed(Stage::Http, _) => {
            blocked(t!("check-sign-in-pages-no-answer", host = host))
        }
        // The browser knows the password that this check does not have.
        Failure::ProxySignIn => Verdict::unknown(t!("check-sign-in-pages-proxy")),
        Failure::Here(_) => Verdict::unknown(t!("check-sign-in-pages-unknown")),
    }
}

/// A certificate that this computer refuses. What a stranger's certificate says of itself is shown as its claim, and
/// nothing is advised because of its dates.
pub(super) fn certificate(report: &Report, clock: Clock) -> Verdict {
    let host = report.host.clone();
    if !report.only_dates_are_wrong() {
        return Verdict::fail(t!("check-certificate-untrusted", host = host, issuer = report.issuer()))
            .fix(t!("check-fix-tell-it"), FixAction::CopyForIt);
    }
    match clock {
        Clock::Right => Verdict::fail(t!("check-certificate-not-valid-today", host = host))
            .fix(t!("check-fix-tell-it"), FixAction::CopyForIt),
        Clock::Fast(_) | Clock::Slow(_) | Clock::Unknown => {
            Verdict::fail(t!("check-certificate-date", host = host))
                .fix(t!("check-fix-compare-clock"), FixAction::OpenSettings(SettingsPage::Clock))
        }
    }
}

fn is_offline(failure: &Failure) -> bool {
    matches!(failure, Failure::NoSuchName(_) | Failure::Unreachable | Failure::TimedOut(Stage::Name))
}

/// Of several failures the certain one is told, not the one that may be nothing.
fn gravity(failure: &Failure) -> u8 {
    match failure {
        Failure::Here(_) => 0,
        Failure::ProxySignIn => 1,
        Failure::TimedOut(_) => 2,
        _ => 3,
    }
}
