//! Sign-in pages: name, connection, handshake and answer of each sign-in host, per address family.

use super::net::{Failure, Report, Stage, Visit};
use super::run::{Outcome, Pass};
use super::{FixAction, Message, SettingsPage, State};

pub(super) async fn check(pass: &Pass) -> Outcome {
    let reports = pass.net.visit_all(&pass.targets.sign_in, Visit::Page).await;
    let evidence = reports.iter().flat_map(|report| report.lines()).collect();
    let failed: Vec<(&Report, &Failure)> =
        reports.iter().filter_map(|report| Some((&**report, report.answer.as_ref().err()?))).collect();
    let outcome = if reports.is_empty() {
        Outcome::new(State::Unknown, Message::new("check-sign-in-pages-unknown"))
    } else if !failed.is_empty()
        && failed.len() == reports.len()
        && failed.iter().all(|(_, failure)| is_offline(failure))
    {
        Outcome::new(State::Fail, Message::new("check-sign-in-pages-offline"))
            .fix("check-fix-connect", FixAction::OpenSettings(SettingsPage::Network))
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
        let message = Message::new("check-sign-in-pages-server").with("host", report.host.clone());
        return Outcome::new(State::Warn, message).fix("check-fix-try-later", FixAction::None);
    }
    let stalled = reports.iter().find_map(|report| {
        let (family, _) =
            report.families.iter().find(|(_, result)| matches!(result, Err(Failure::TimedOut(_))))?;
        Some((report, *family))
    });
    if let Some((report, family)) = stalled {
        let message = Message::new("check-sign-in-pages-one-family")
            .with("family", family.to_string())
            .with("host", report.host.clone());
        return Outcome::new(State::Warn, message).fix("check-fix-tell-it", FixAction::CopyForIt);
    }
    Outcome::new(State::Pass, Message::new("check-sign-in-pages-pass"))
}

fn tell(report: &Report, failure: &Failure) -> Outcome {
    let about = |id| Message::new(id).with("host", report.host.clone());
    let blocked = |id| Outcome::new(State::Fail, about(id)).fix("check-fix-allow-host", FixAction::CopyForIt);
    match failure {
        Failure::NoSuchName(_) | Failure::TimedOut(Stage::Name) => blocked("check-sign-in-pages-dns"),
        Failure::Refused
        | Failure::Unreachable
        | Failure::Proxy(_)
        | Failure::TimedOut(Stage::Connect)
        | Failure::Closed(Stage::Name | Stage::Connect, _) => blocked("check-sign-in-pages-blocked"),
        Failure::TimedOut(Stage::Silence | Stage::Tls)
        | Failure::Closed(Stage::Silence | Stage::Tls, _)
        | Failure::Tls(_) => blocked("check-sign-in-pages-tls"),
        Failure::Certificate(problem) if problem.is_about_dates() => {
            Outcome::new(State::Fail, about("check-sign-in-pages-certificate-date"))
                .fix("check-fix-clock", FixAction::OpenSettings(SettingsPage::Clock))
        }
        Failure::Certificate(_) => {
            let issuer = report.certificate.as_ref().map_or("?", |certificate| &certificate.issuer);
            let message = about("check-sign-in-pages-certificate").with("issuer", issuer);
            Outcome::new(State::Fail, message).fix("check-fix-tell-it", FixAction::CopyForIt)
        }
        Failure::TimedOut(Stage::Http) | Failure::Closed(Stage::Http, _) => {
            blocked("check-sign-in-pages-no-answer")
        }
        // The browser knows the password that this check does not have.
        Failure::ProxySignIn => Outcome::new(State::Unknown, about("check-sign-in-pages-proxy")),
        Failure::Here(_) => Outcome::new(State::Unknown, about("check-sign-in-pages-unknown")),
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
