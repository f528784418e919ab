//! Proxy and captive portal: does something stand between this computer and the internet that wants to
//! be talked to first?

use url::Url;

use super::context::CheckContext;
use super::finding::{FixAction, SettingsPage};
use super::net::{Answer, Failure, Report, Setting, Visit};
use super::targets::Host;
use super::verdict::Verdict;
use crate::t;

/// What every sign-in host has in common is enough to look at, but a single host may be down.
const WITNESSES: usize = 2;

pub(super) async fn check(context: &CheckContext) -> Verdict {
    let witnesses: Vec<&Host> = context.targets.sign_in.iter().take(WITNESSES).collect();
    let Some(first) = witnesses.first() else {
        return Verdict::unknown(t!("check-proxy-unknown"));
    };
    let (setting, pages, plain) = tokio::join!(
        context.net.proxy_for(&first.name),
        context.net.visit_all(witnesses.iter().copied(), Visit::Page),
        context.net.visit_all(witnesses.iter().copied(), Visit::Plain),
    );
    let shown = setting.shown().unwrap_or_default();
    let mut evidence = vec![match &setting {
        Setting::Direct => "proxy: none".to_owned(),
        Setting::Through(_) => format!("proxy: {shown}"),
        Setting::Script(address) => format!("proxy: chosen by the script {address}"),
        Setting::Unknown => "proxy: the system did not tell".to_owned(),
    }];
    evidence.extend(plain.iter().flat_map(|report| report.lines()).map(|line| format!("plain HTTP: {line}")));

    let failures = || pages.iter().filter_map(|report| report.answer.as_ref().err());
    // The host itself has answered, though by this clock its certificate is not valid.
    let some_host_is_there = pages.iter().any(|report| report.only_dates_are_wrong());
    let some_page_answers = pages.iter().any(|report| report.answer.is_ok());
    let portal = plain.iter().find_map(|report| portal(report, &context.targets.sign_in));
    let verdict = if let (false, Some(place)) = (some_page_answers, portal) {
        evidence.push(format!("portal: {place}"));
        Verdict::fail(t!("check-proxy-portal")).fix(t!("check-fix-portal"), FixAction::OpenPortal)
    } else if failures().any(|failure| *failure == Failure::ProxySignIn) {
        Verdict::warn(t!("check-proxy-sign-in", proxy = shown))
            .fix(t!("check-fix-proxy-sign-in"), FixAction::CopyForIt)
    } else if !some_page_answers && failures().any(|failure| matches!(failure, Failure::Proxy(_))) {
        Verdict::fail(t!("check-proxy-unreachable", proxy = shown))
            .fix(t!("check-fix-proxy-settings"), FixAction::OpenSettings(SettingsPage::Network))
    } else if !some_page_answers && !some_host_is_there {
        Verdict::unknown(t!("check-proxy-unknown"))
    } else {
        Verdict::pass(match &setting {
            Setting::Through(_) => t!("check-proxy-in-use", proxy = shown),
            Setting::Script(_) => t!("check-proxy-script"),
            Setting::Direct | Setting::Unknown => t!("check-proxy-none"),
        })
    };
    verdict.evidence(evidence)
}

/// Where a captive portal wants to lead, if this plain answer is one. To be believed only when HTTPS
/// does not work: some honest servers answer like that too.
fn portal(report: &Report, own: &[Host]) -> Option<String> {
    let answer: &Answer = report.answer.as_ref().ok()?;
    match answer.status {
        511 => Some("HTTP 511".to_owned()),
        200 if answer.is_html => Some("a page in place of the sign-in host".to_owned()),
        300..400 => {
            let place = Url::parse(answer.location.as_deref()?).ok()?;
            let leads_home =
                own.iter().any(|host| same_organisation(&host.name, place.host_str().unwrap_or("")));
            (!leads_home).then(|| format!("leads to {}", place.host_str().unwrap_or("?")))
        }
        _ => None,
    }
}

/// Same last two labels, as in `login.example.com` and `www.example.com`.
fn same_organisation(one: &str, other: &str) -> bool {
    let end = |name: &str| name.rsplit('.').take(2).map(str::to_ascii_lowercase).collect::<Vec<_>>();
    end(one) == end(other)
}
