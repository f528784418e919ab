//! QR tunnel: the hosts that carry a registration by QR code, including the upgrade to a WebSocket,
//! which many proxies break although they let HTTPS pass.

use super::check::CheckStatus;
use super::clock::{self, Clock};
use super::context::CheckContext;
use super::finding::FixAction;
use super::net::{Failure, Report, Stage, Visit};
use super::sign_in_pages;
use super::verdict::Verdict;
use crate::t;

pub(super) async fn check(context: &CheckContext) -> Verdict {
    let (tunnels, pages) = tokio::join!(
        context.net.visit_all(&context.targets.tunnel, Visit::Tunnel),
        context.net.visit_all(&context.targets.association, Visit::Page),
    );
    let evidence = tunnels.iter().chain(&pages).flat_map(|report| report.lines()).collect();
    let reports = || tunnels.iter().chain(&pages);
    let about_dates = reports().any(|report| report.only_dates_are_wrong());
    let clock = if about_dates { clock::measure(context).await.clock } else { Clock::Unknown };
    let verdicts = tunnels.iter().map(|report| judge(report, true, clock));
    let verdicts = verdicts.chain(pages.iter().map(|report| judge(report, false, clock)));
    // What is certain comes before what nobody could tell.
    let worst = verdicts.flatten().max_by_key(|verdict| verdict.status == CheckStatus::Fail);
    let verdict = worst.unwrap_or_else(|| {
        if tunnels.is_empty() {
            Verdict::unknown(t!("check-qr-tunnel-unknown"))
        } else {
            Verdict::pass(t!("check-qr-tunnel-pass"))
        }
    });
    verdict.evidence(evidence)
}

/// What is wrong with one host.
fn judge(report: &Report, is_tunnel: bool, clock: Clock) -> Option<Verdict> {
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
        Err(Failure::Certificate(_)) => sign_in_pages::certificate(report, clock),
        Err(Failure::ProxySignIn | Failure::Here(_)) => Verdict::unknown(t!("check-qr-tunnel-unknown")),
        Ok(_) | Err(_) => blocked(t!("check-qr-tunnel-blocked", host = host)),
    })
}
