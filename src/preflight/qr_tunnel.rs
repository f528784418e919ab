//! QR tunnel: the hosts that carry a registration by QR code, including the upgrade to a WebSocket,
//! which many proxies break although they let HTTPS pass.

use std::sync::Arc;

use super::check::CheckStatus;
use super::context::CheckContext;
use super::finding::FixAction;
use super::net::{Failure, Problem, Report, Stage, Visit};
use super::targets::Host;
use super::verdict::Verdict;
use crate::t;

pub(super) async fn check(context: &CheckContext) -> Verdict {
    let (tunnels, pages) = tokio::join!(
        context.net.visit_all(&context.targets.tunnel, Visit::Tunnel),
        context.net.visit_all(&context.targets.association, Visit::Page),
    );
    let needed = |host: &&Host| match (host.phone, context.needs.phone) {
        (Some(host), Some(phone)) => host == phone,
        _ => true,
    };
    let is_needed = |report: &&Arc<Report>| {
        let hosts = context.targets.tunnel.iter().chain(&context.targets.association);
        hosts.filter(needed).any(|host| host.name == report.host)
    };
    let evidence = tunnels.iter().chain(&pages).flat_map(|report| {
        let note = if is_needed(&report) { "" } else { " (not for this phone)" };
        report.lines().into_iter().map(move |line| format!("{line}{note}"))
    });
    let evidence = evidence.collect();
    let needed_tunnels: Vec<_> = tunnels.iter().filter(is_needed).collect();
    let verdicts = needed_tunnels.iter().map(|report| judge(report, true));
    let verdicts = verdicts.chain(pages.iter().filter(is_needed).map(|report| judge(report, false)));
    // What is certain comes before what nobody could tell.
    let worst = verdicts.flatten().max_by_key(|verdict| verdict.status == CheckStatus::Fail);
    let verdict = worst.unwrap_or_else(|| {
        if needed_tunnels.is_empty() {
            Verdict::unknown(t!("check-qr-tunnel-unknown"))
        } else {
            Verdict::pass(t!("check-qr-tunnel-pass"))
        }
    });
    verdict.evidence(evidence)
}

/// What is wrong with one host.
fn judge(report: &Report, is_tunnel: bool) -> Option<Verdict> {
    let host = report.host.clone();
    let blocked = |summary| Verdict::fail(summary).fix(t!("check-fix-allow-host"), FixAction::CopyForIt);
    Some(match &report.answer {
        Ok(answer) if !is_tunnel || answer.is_websocket => return None,
        Ok(_) | Err(Failure::TimedOut(Stage::Http) | Failure::Closed(Stage::Http, _)) if is_tunnel => {
            Verdict::fail(t!("check-qr-tunnel-websocket", host = host))
                .fix(t!("check-fix-allow-websocket"), FixAction::CopyForIt)
        }
        Err(Failure::NoSuchName(_) | Failure::TimedOut(Stage::Name)) => {
            blocked(t!("check-qr-tunnel-dns", host = host))
        }
        Err(Failure::Certificate(Problem::UnknownIssuer)) => {
            blocked(t!("check-qr-tunnel-intercepted", host = host))
        }
        Err(Failure::Certificate(_)) => blocked(t!("check-qr-tunnel-certificate", host = host)),
        Err(Failure::ProxySignIn | Failure::Here(_)) => Verdict::unknown(t!("check-qr-tunnel-unknown")),
        Ok(_) | Err(_) => blocked(t!("check-qr-tunnel-blocked", host = host)),
    })
}
