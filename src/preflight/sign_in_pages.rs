//! Sign-in pages: name, connection, handshake and answer of each sign-in host, per address family.

use super::net::{Failure, Report, Stage, Visit};
use super::run::{Outcome, Pass};
use super::{CheckStatus, FixAction, SettingsPage};
use crate::t;

pub(super) async fn check(pass: &Pass) -> Outcome {
    let reports = pass.net.visit_all(&pass.targets.sign_in, Visit::Page).await;
    let evidence = reports.iter().flat_map(|report| report.lines()).collect();
    let failed: Vec<(&Report, &Failure)> =
        reports.iter().filter_map(|report| Some((&**report, report.answer.as_ref().err()?))).collect();
    let outcome = if reports.is_empty() {
        Outcome::new(CheckStatus::Unknown, t!("check-sign-in-pages-unknown"))
    } else if !failed.is_empty()
        && failed.len() == reports.len()
        && failed.iter().all(|(_, failure)| is_offline(failure))
    {
        Outcome::new(CheckStatus::Fail, t!("check-sign-in-pages-offline"))
            .fix(t!("check-fix-connect"), FixAction::OpenSettings(SettingsPage::Network))
    } else if let Some((report, failure)) = failed.iter().max_by_key(|(_, failure)| gravity(failure)) {
        tell(report, failure)
    } else {
        judge_answers(&reports)
    };
    outcome.evidence(evidence)
}

/// All hosts answered; what remains are smaller things.
fn judge_answers(reports: &[std::sync::Arc<Report>]) -> Outcome {
    let struggling =
        reports.iter().find(|report| report.answer.as_ref().is_ok_and(|answer| answer.status >= 500));
    if let Some(report) = struggling {
        let message = t!("check-sign-in-pages-server", host = report.host.clone());
        return Outcome::new(CheckStatus::Warn, message).fix(t!("check-fix-try-later"), FixAction::None);
    }
    let stalled = reports.iter().find_map(|report| {
        let (family, _) =
            report.families.iter().find(|(_, result)| matches!(result, Err(Failure::TimedOut(_))))?;
        Some((report, *family))
    });
    if let Some((report, family)) = stalled {
        let message =
            t!("check-sign-in-pages-one-family", family = family.to_string(), host = report.host.clone());
        return Outcome::new(CheckStatus::Warn, message).fix(t!("check-fix-tell-it"), FixAction::CopyForIt);
    }
    Outcome::new(CheckStatus::Pass, t!("check-sign-in-pages-pass"))
}

fn tell(report: &Report, failure: &Failure) -> Outcome {
    let host = report.host.clone();
    let blocked = |summary| {
        Outcome::new(CheckStatus::Fail, summary).fix(t!("check-fix-allow-host"), FixAction::CopyForIt)
    };
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
        Failure::Certificate(problem) if problem.is_about_dates() => {
            Outcome::new(CheckStatus::Fail, t!("check-sign-in-pages-certificate-date", host = host))
                .fix(t!("check-fix-clock"), FixAction::OpenSettings(SettingsPage::Clock))
        }
        Failure::Certificate(_) => {
            let issuer = report.certificate.as_ref().map_or("?", |certificate| &certificate.issuer);
            let summary = t!("check-sign-in-pages-certificate", host = host, issuer = issuer);
            Outcome::new(CheckStatus::Fail, summary).fix(t!("check-fix-tell-it"), FixAction::CopyForIt)
        }
        Failure::TimedOut(Stage::Http) | Failure::Closed(Stage::Http, _) => {
            blocked(t!("check-sign-in-pages-no-answer", host = host))
        }
        // The browser knows the password that this check does not have.
        Failure::ProxySignIn => Outcome::new(CheckStatus::Unknown, t!("check-sign-in-pages-proxy")),
        Failure::Here(_) => Outcome::new(CheckStatus::Unknown, t!("check-sign-in-pages-unknown")),
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
