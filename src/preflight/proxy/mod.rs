//! Proxy and captive portal: does something stand between this computer and the internet that wants to
//! be talked to first?

#[cfg(target_os = "linux")]
#[path = "linux.rs"]
mod native;
#[cfg(target_os = "macos")]
#[path = "macos.rs"]
mod native;
#[cfg(windows)]
#[path = "windows.rs"]
mod native;

use url::Url;

use super::net::{Answer, Failure, Problem, Report, Visit};
use super::run::{Outcome, Pass};
use super::{CheckStatus, FixAction, Host, ProxyChoice, SettingsPage, Surroundings};
use crate::t;

/// What the system wants done for a host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Setting {
    Direct,
    /// Address of the proxy, perhaps with credentials.
    Through(String),
    /// A script decides, which only the browser can run. Its address.
    #[allow(dead_code, reason = "on Linux the desktop runs scripts for us")]
    Script(String),
    /// The system did not tell in time.
    Unknown,
}

impl Setting {
    /// The proxy's address as it may be shown: without credentials.
    pub fn shown(&self) -> Option<String> {
        let Self::Through(address) = self else { return None };
        let Ok(url) = Url::parse(address) else { return Some("?".to_owned()) };
        let port = url.port_or_known_default().map(|port| format!(":{port}")).unwrap_or_default();
        Some(format!("{}://{}{port}", url.scheme(), url.host_str().unwrap_or("?")))
    }
}

/// The proxy for HTTPS to `host`.
pub(super) async fn setting(surroundings: &Surroundings, host: &str) -> Setting {
    match &surroundings.proxy {
        ProxyChoice::System => native::setting(surroundings, host).await,
        ProxyChoice::Direct => Setting::Direct,
        ProxyChoice::Through(address) => Setting::Through(address.clone()),
    }
}

/// What every sign-in host has in common is enough to look at, but a single host may be down.
const WITNESSES: usize = 2;

pub(super) async fn check(pass: &Pass) -> Outcome {
    let witnesses: Vec<&Host> = pass.targets.sign_in.iter().take(WITNESSES).collect();
    let Some(first) = witnesses.first() else {
        return Outcome::new(CheckStatus::Unknown, t!("check-proxy-unknown"));
    };
    let (setting, pages, plain) = tokio::join!(
        pass.net.proxy_for(&first.name),
        pass.net.visit_all(witnesses.iter().copied(), Visit::Page),
        pass.net.visit_all(witnesses.iter().copied(), Visit::Plain),
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
    let some_page_answers = pages.iter().any(|report| report.answer.is_ok());
    let portal = plain.iter().find_map(|report| portal(report, &pass.targets.sign_in));
    let outcome = if let (false, Some(place)) = (some_page_answers, portal) {
        evidence.push(format!("portal: {place}"));
        Outcome::new(CheckStatus::Fail, t!("check-proxy-portal"))
            .fix(t!("check-fix-portal"), FixAction::OpenPortal)
    } else if failures().any(|failure| *failure == Failure::ProxySignIn) {
        Outcome::new(CheckStatus::Warn, t!("check-proxy-sign-in", proxy = shown))
            .fix(t!("check-fix-proxy-sign-in"), FixAction::CopyForIt)
    } else if !some_page_answers && failures().any(|failure| matches!(failure, Failure::Proxy(_))) {
        Outcome::new(CheckStatus::Fail, t!("check-proxy-unreachable", proxy = shown))
            .fix(t!("check-fix-proxy-settings"), FixAction::OpenSettings(SettingsPage::Network))
    } else if !some_page_answers && !failures().any(is_about_certificate) {
        Outcome::new(CheckStatus::Unknown, t!("check-proxy-unknown"))
    } else {
        Outcome::new(
            CheckStatus::Pass,
            match &setting {
                Setting::Through(_) => t!("check-proxy-in-use", proxy = shown),
                Setting::Script(_) => t!("check-proxy-script"),
                Setting::Direct | Setting::Unknown => t!("check-proxy-none"),
            },
        )
    };
    outcome.evidence(evidence)
}

fn is_about_certificate(failure: &Failure) -> bool {
    matches!(failure, Failure::Certificate(Problem::Expired | Problem::NotYetValid | Problem::UnknownIssuer))
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
