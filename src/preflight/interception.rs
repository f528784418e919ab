//! Interception: is there a certificate that this computer accepts and the public does not? Then a
//! proxy of the organisation reads along. The QR way does not work like that; the others do.

use std::sync::Arc;

use super::net::{Certificate, Problem, Report, Visit};
use super::run::{Outcome, Pass};
use super::{CheckStatus, FixAction};
use crate::t;

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

    let outcome = if let Some(Certificate { issuer, .. }) = private(&qr) {
        let status = if pass.is_qr() { CheckStatus::Fail } else { CheckStatus::Warn };
        Outcome::new(status, t!("check-interception-qr", issuer = issuer.clone()))
            .fix(t!("check-fix-no-interception"), FixAction::CopyForIt)
    } else if let Some(certificate) = private(&pages) {
        let issuer = certificate.issuer.clone();
        if certificate.system == Err(Problem::UnknownIssuer) {
            Outcome::new(CheckStatus::Fail, t!("check-interception-untrusted", issuer = issuer))
                .fix(t!("check-fix-tell-it"), FixAction::CopyForIt)
        } else {
            Outcome::new(CheckStatus::Pass, t!("check-interception-harmless", issuer = issuer))
        }
    } else if evidence.is_empty() {
        Outcome::new(CheckStatus::Unknown, t!("check-interception-unknown"))
    } else {
        Outcome::new(CheckStatus::Pass, t!("check-interception-pass"))
    };
    outcome.evidence(evidence)
}

fn private(reports: &[Arc<Report>]) -> Option<&Certificate> {
    reports
        .iter()
        .filter_map(|report| report.certificate.as_ref())
        .find(|certificate| certificate.is_private())
}
