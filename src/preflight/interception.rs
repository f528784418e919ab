//! Interception: is there a certificate that this computer accepts and the public does not? Then a
//! proxy of the organisation reads along. The QR way does not work like that; the others do.

use std::sync::Arc;

use super::check::CheckId;
use super::context::CheckContext;
use super::finding::FixAction;
use super::net::{Certificate, Problem, Report, Visit};
use super::verdict::Verdict;
use crate::t;

pub(super) async fn check(context: &CheckContext) -> Verdict {
    let qr_is_possible = CheckId::QrTunnel.matters_for(context.needs.route);
    let targets = &context.targets;
    let (pages, tunnels, associations) = if qr_is_possible {
        tokio::join!(
            context.net.visit_all(&targets.sign_in, Visit::Page),
            context.net.visit_all(&targets.tunnel, Visit::Tunnel),
            context.net.visit_all(&targets.association, Visit::Page),
        )
    } else {
        (context.net.visit_all(&targets.sign_in, Visit::Page).await, Vec::new(), Vec::new())
    };
    let qr: Vec<Arc<Report>> = [tunnels, associations].concat();
    let certificates =
        pages.iter().chain(&qr).filter_map(|report| Some((report, report.certificate.as_ref()?)));
    let evidence: Vec<String> = certificates
        .map(|(report, certificate)| format!("{}: {}", report.host, certificate.line()))
        .collect();

    let verdict = if let Some(Certificate { issuer, .. }) = private(&qr) {
        Verdict::new(context.fail_on_qr(), t!("check-interception-qr", issuer = issuer.clone()))
            .fix(t!("check-fix-no-interception"), FixAction::CopyForIt)
    } else if let Some(certificate) = private(&pages) {
        let issuer = certificate.issuer.clone();
        if certificate.system == Err(Problem::UnknownIssuer) {
            Verdict::fail(t!("check-interception-untrusted", issuer = issuer))
                .fix(t!("check-fix-tell-it"), FixAction::CopyForIt)
        } else {
            Verdict::pass(t!("check-interception-harmless", issuer = issuer))
        }
    } else if evidence.is_empty() {
        Verdict::unknown(t!("check-interception-unknown"))
    } else {
        Verdict::pass(t!("check-interception-pass"))
    };
    verdict.evidence(evidence)
}

fn private(reports: &[Arc<Report>]) -> Option<&Certificate> {
    reports
        .iter()
        .filter_map(|report| report.certificate.as_ref())
        .find(|certificate| certificate.is_private())
}
