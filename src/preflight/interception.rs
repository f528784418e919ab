//! Interception: is there a certificate that this computer accepts and the public does not? Then a
//! proxy of the organisation reads along. The QR way does not work like that; the others do.

use std::sync::Arc;

use super::net::{Certificate, Problem, Report, Visit};
use super::run::{Outcome, Pass};
use super::{FixAction, Message, State};

pub(super) async fn check(pass: &Pass) -> Outcome {
    let qr_is_possible = super::CheckId::QrTunnel.matters_for(pass.needs.route);
    let targets = &pass.targets;
    let (pages, tunnels, associations) = if qr_is_possible {
        tokio::join!(
            pass.net.visit_all(&targets.sign_in, Visit::Page),
            pass.net.visit_all(&targets.tunnel, Visit::Tunnel),
            pass.net.visit_all(&targets.association, Visit::Page),
        )
    } else {
        (pass.net.visit_all(&targets.sign_in, Visit::Page).await, Vec::new(), Vec::new())
    };
    let qr: Vec<Arc<Report>> = [tunnels, associations].concat();
    let certificates =
        pages.iter().chain(&qr).filter_map(|report| Some((report, report.certificate.as_ref()?)));
    let evidence: Vec<String> = certificates
        .map(|(report, certificate)| format!("{}: {}", report.host, certificate.line()))
        .collect();

    let said = |state, id, certificate: &Certificate| {
        Outcome::new(state, Message::new(id).with("issuer", certificate.issuer.clone()))
    };
    let outcome = if let Some(certificate) = private(&qr) {
        let state = if pass.is_qr() { State::Fail } else { State::Warn };
        said(state, "check-interception-qr", certificate)
            .fix("check-fix-no-interception", FixAction::CopyForIt)
    } else if let Some(certificate) = private(&pages) {
        if certificate.system == Err(Problem::UnknownIssuer) {
            said(State::Fail, "check-interception-untrusted", certificate)
                .fix("check-fix-tell-it", FixAction::CopyForIt)
        } else {
            said(State::Pass, "check-interception-harmless", certificate)
        }
    } else if evidence.is_empty() {
        Outcome::new(State::Unknown, Message::new("check-interception-unknown"))
    } else {
        Outcome::new(State::Pass, Message::new("check-interception-pass"))
    };
    outcome.evidence(evidence)
}

fn private(reports: &[Arc<Report>]) -> Option<&Certificate> {
    reports
        .iter()
        .filter_map(|report| report.certificate.as_ref())
        .find(|certificate| certificate.is_private())
}
