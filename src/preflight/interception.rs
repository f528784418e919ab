//! Interception: is there a certificate that this computer accepts and the public does not? Then somebody who set
//! this computer up reads along. The QR way does not work like that; the others do. A certificate that nobody vouches
//! for is no sign of anybody: it says whatever its maker wrote into it.

use std::sync::Arc;

use super::check::CheckStatus;
use super::context::CheckContext;
use super::finding::FixAction;
use super::net::{Report, Visit, Vouched};
use super::verdict::Verdict;
use crate::t;

pub(super) async fn check(context: &CheckContext) -> Verdict {
    let targets = &context.targets;
    // Empty where the route needs no QR code.
    let (pages, tunnels, associations) = tokio::join!(
        context.net.visit_all(&targets.sign_in, Visit::Page),
        context.net.visit_all(&targets.tunnel, Visit::Tunnel),
        context.net.visit_all(&targets.association, Visit::Page),
    );
    let qr: Vec<Arc<Report>> = [tunnels, associations].concat();
    let certificates = || {
        pages.iter().chain(&qr).flat_map(|report| {
            let strange =
                report.strange.iter().filter(move |strange| Some(*strange) != report.certificate.as_ref());
            report.certificate.iter().chain(strange).map(move |certificate| (report, certificate))
        })
    };
    let evidence: Vec<String> = certificates()
        .map(|(report, certificate)| format!("{}: {}", report.host, certificate.line()))
        .collect();
    let is_good_now = certificates().any(|(_, certificate)| certificate.public.now.is_ok());

    let untrusted = |status: CheckStatus, (host, issuer): (String, String)| {
        Verdict::new(status, t!("check-certificate-untrusted", host = host, issuer = issuer))
            .fix(t!("check-fix-tell-it"), FixAction::CopyForIt)
    };
    let verdict = if let Some(found) = vouched(&pages, Vouched::Nobody) {
        untrusted(CheckStatus::Fail, found)
    } else if let Some(found) = vouched(&qr, Vouched::Nobody) {
        untrusted(context.fail_on_qr(), found)
    } else if let Some((_, issuer)) = vouched(&qr, Vouched::Here) {
        Verdict::new(context.fail_on_qr(), t!("check-interception-qr", issuer = issuer))
            .fix(t!("check-fix-no-interception"), FixAction::CopyForIt)
    } else if let Some((_, issuer)) = vouched(&pages, Vouched::Here) {
        Verdict::pass(t!("check-interception-harmless", issuer = issuer))
    } else if is_good_now {
        Verdict::pass(t!("check-interception-pass"))
    } else {
        Verdict::unknown(t!("check-interception-unknown"))
    };
    verdict.evidence(evidence)
}

/// The first host whose certificate is vouched for like this, and the issuer that it names. One address of a host that
/// shows a stranger's certificate is enough: a browser may take just that one.
fn vouched(reports: &[Arc<Report>], by: Vouched) -> Option<(String, String)> {
    reports.iter().find_map(|report| {
        let certificate = match by {
            Vouched::Nobody => report.strange.as_ref(),
            Vouched::Public | Vouched::Here => report.certificate.as_ref(),
        }?;
        (certificate.vouched() == by).then(|| (report.host.clone(), certificate.issuer.clone()))
    })
}
