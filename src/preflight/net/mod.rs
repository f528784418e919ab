//! The network as the checks see it: one visit per host and pass, whose report all checks share.
//!
//! A visit without a proxy first tries each address family by itself, step by step (name, connection,
//! handshake), and then makes one ordinary HTTP request to an address that worked. Through a proxy only
//! the request is made, since the proxy does the rest.

mod dial;
mod trust;

use std::collections::HashMap;
use std::fmt;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use futures_util::FutureExt;
use futures_util::future::{join_all, select_ok};
use reqwest::header::{self, HeaderMap, HeaderName, HeaderValue};
use rustls::pki_types::ServerName;
use tokio::sync::OnceCell;
use tokio::time::timeout;

use super::proxy::{self, Setting};
use super::{Host, Surroundings};
pub(super) use trust::{Certificate, Problem};
use trust::{Seen, Trust};

/// A step on the way to an answer takes at most this part of the deadline. All steps together may take
/// longer than the deadline; that is what "late" is for.
const STEP: f32 = 0.28;
/// No step is waited for longer than this, however long the deadline.
const LONGEST_STEP: Duration = Duration::from_secs(5);
/// A system that has not named its proxy by then is looking for one where there is none.
const PROXY_PATIENCE: Duration = Duration::from_secs(2);
/// Addresses tried at once per family.
const ADDRESSES: usize = 2;

/// How far something got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// Looking up the name.
    Name,
    /// TCP connection.
    Connect,
    /// Connected, and not a single byte came.
    Silence,
    /// TLS handshake.
    Tls,
    /// HTTP answer.
    Http,
}

/// Why there was no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Failure {
    NoSuchName(String),
    Refused,
    Unreachable,
    TimedOut(Stage),
    Closed(Stage, String),
    Certificate(Problem),
    Tls(String),
    /// The proxy wants a user name and a password.
    ProxySignIn,
    /// The proxy does not pass this on, or is not there.
    Proxy(String),
    /// This computer could not even try.
    Here(String),
}

impl Failure {
    fn of_io(error: &io::Error, stage: Stage) -> Self {
        if let Some(tls) = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>()) {
            return Self::of_tls(tls);
        }
        match error.kind() {
            io::ErrorKind::ConnectionRefused => Self::Refused,
            io::ErrorKind::NetworkUnreachable
            | io::ErrorKind::HostUnreachable
            | io::ErrorKind::AddrNotAvailable
            | io::ErrorKind::NetworkDown => Self::Unreachable,
            io::ErrorKind::TimedOut => Self::TimedOut(stage),
            io::ErrorKind::PermissionDenied => Self::Here(error.to_string()),
            _ => Self::Closed(stage, error.to_string()),
        }
    }

    fn of_tls(error: &rustls::Error) -> Self {
        match error {
            rustls::Error::InvalidCertificate(_) => Self::Certificate(Problem::of(error)),
            other => Self::Tls(other.to_string()),
        }
    }

    /// Failures of the request itself; the chain of causes tells more than the outermost error.
    fn of_request(error: &reqwest::Error, through_proxy: bool) -> Self {
        let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
        let mut last = error.to_string();
        while let Some(inner) = cause {
            if let Some(tls) = inner.downcast_ref::<rustls::Error>() {
                return Self::of_tls(tls);
            }
            if let Some(io) = inner.downcast_ref::<io::Error>()
                && let known @ (Self::Refused | Self::Unreachable | Self::Certificate(_) | Self::Tls(_)) =
                    Self::of_io(io, Stage::Http)
            {
                let by_proxy = through_proxy && matches!(known, Self::Refused | Self::Unreachable);
                return if by_proxy { Self::Proxy(io.to_string()) } else { known };
            }
            last = inner.to_string();
            // The type of this error is private; its text is checked by a test.
            if last.ends_with("proxy authorization required") {
                return Self::ProxySignIn;
            }
            cause = inner.source();
        }
        if error.is_timeout() {
            Self::TimedOut(Stage::Http)
        } else if through_proxy && error.is_connect() {
            Self::Proxy(last)
        } else {
            Self::Closed(Stage::Http, last)
        }
    }

    /// How close to success it was, for choosing which of several failures to tell.
    fn progress(&self) -> u8 {
        match self {
            Self::Here(_) => 0,
            Self::NoSuchName(_) | Self::TimedOut(Stage::Name) => 1,
            Self::Unreachable => 2,
            Self::TimedOut(Stage::Connect) => 3,
            Self::Refused => 4,
            Self::Proxy(_) | Self::ProxySignIn | Self::Closed(Stage::Name | Stage::Connect, _) => 5,
            Self::TimedOut(Stage::Silence) => 6,
            Self::TimedOut(Stage::Tls) | Self::Closed(Stage::Tls | Stage::Silence, _) | Self::Tls(_) => 7,
            Self::Certificate(_) => 8,
            Self::TimedOut(Stage::Http) | Self::Closed(Stage::Http, _) => 9,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSuchName(text) => write!(f, "the name has no address ({text})"),
            Self::Refused => f.write_str("connection refused"),
            Self::Unreachable => f.write_str("network or host unreachable"),
            Self::TimedOut(Stage::Name) => f.write_str("no answer from the name server"),
            Self::TimedOut(Stage::Connect) => f.write_str("no answer to the connection attempt"),
            Self::TimedOut(Stage::Silence) => f.write_str("connected, then silence"),
            Self::TimedOut(Stage::Tls) => f.write_str("the TLS handshake stalled"),
            Self::TimedOut(Stage::Http) => f.write_str("no complete HTTP answer in time"),
            Self::Closed(stage, text) => write!(f, "closed at stage {stage:?} ({text})"),
            Self::Certificate(problem) => write!(f, "certificate refused: {problem}"),
            Self::Tls(text) => write!(f, "TLS: {text}"),
            Self::ProxySignIn => f.write_str("the proxy asks for credentials (407)"),
            Self::Proxy(text) => write!(f, "the proxy did not pass it on ({text})"),
            Self::Here(text) => write!(f, "could not try ({text})"),
        }
    }
}

/// What to ask of a host.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Visit {
    /// Its front page over HTTPS.
    Page,
    /// The upgrade to a WebSocket that starts every QR registration.
    Tunnel,
    /// Its front page over plain HTTP, which a captive portal answers in its stead.
    Plain,
    /// Its front page, whatever its certificate: for the date only.
    Unverified,
}

/// Address family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    V4,
    V6,
}

impl fmt::Display for Family {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::V4 => "IPv4",
            Self::V6 => "IPv6",
        })
    }
}

/// The head of an HTTP answer.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    pub status: u16,
    pub location: Option<String>,
    pub is_html: bool,
    /// The server's clock.
    pub date: Option<SystemTime>,
    /// This computer's clock at the same moment.
    pub received: SystemTime,
    /// The connection has become a WebSocket.
    pub is_websocket: bool,
}

/// What a visit brought.
#[derive(Debug)]
pub(super) struct Report {
    pub host: String,
    /// The proxy that was used, without credentials.
    pub proxy: Option<String>,
    /// Each family that the name has addresses of, and how far it got. Empty through a proxy.
    pub families: Vec<(Family, Result<SocketAddr, Failure>)>,
    pub certificate: Option<Certificate>,
    pub answer: Result<Answer, Failure>,
}

impl Report {
    /// Lines for the helpdesk.
    pub fn lines(&self) -> Vec<String> {
        let host = &self.host;
        let mut lines = Vec::new();
        if let Some(proxy) = &self.proxy {
            lines.push(format!("{host}: through proxy {proxy}"));
        }
        for (family, result) in &self.families {
            lines.push(match result {
                Ok(address) => format!("{host}: {family} ok ({})", address.ip()),
                Err(failure) => format!("{host}: {family} {failure}"),
            });
        }
        lines.extend(self.certificate.as_ref().map(|certificate| format!("{host}: {}", certificate.line())));
        lines.push(match &self.answer {
            Ok(answer) => format!("{host}: HTTP {}", answer.status),
            Err(failure) => format!("{host}: {failure}"),
        });
        lines
    }
}

/// The RFC 6455 section 1.3 example key and its answer. The key only guards against caches that do not
/// know what a WebSocket is, for which a constant does as well as a random one.
const WEBSOCKET_KEY: &str = "dGhlIHNhbXBsZSBub25jZQ==";
const WEBSOCKET_ACCEPT: &str = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";

type Reports = HashMap<(String, Visit), Arc<OnceCell<Arc<Report>>>>;

/// The network during one pass.
pub(super) struct Net {
    surroundings: Surroundings,
    deadline: Duration,
    trust: OnceCell<Result<Arc<Trust>, String>>,
    reports: Mutex<Reports>,
}

impl Net {
    pub fn new(surroundings: &Surroundings, deadline: Duration) -> Self {
        Self {
            surroundings: surroundings.clone(),
            deadline,
            trust: OnceCell::new(),
            reports: Mutex::default(),
        }
    }

    fn step(&self) -> Duration {
        self.deadline.mul_f32(STEP).min(LONGEST_STEP)
    }

    /// Visits several hosts at once.
    pub async fn visit_all<'h>(
        &self,
        hosts: impl IntoIterator<Item = &'h Host>,
        visit: Visit,
    ) -> Vec<Arc<Report>> {
        join_all(hosts.into_iter().map(|host| self.visit(&host.name, visit))).await
    }

    /// Visits a host, once per pass: whoever asks again gets the same report.
    pub async fn visit(&self, host: &str, visit: Visit) -> Arc<Report> {
        let cell = {
            let mut reports = self.reports.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(reports.entry((host.to_owned(), visit)).or_default())
        };
        let report = cell.get_or_init(|| async { Arc::new(self.go(host, visit).await) });
        Arc::clone(report.await)
    }

    /// The proxy that the system wants for this host.
    pub async fn proxy_for(&self, host: &str) -> Setting {
        let limit = self.step().min(PROXY_PATIENCE);
        timeout(limit, proxy::setting(&self.surroundings, host)).await.unwrap_or(Setting::Unknown)
    }

    async fn go(&self, host: &str, visit: Visit) -> Report {
        let setting = self.proxy_for(host).await;
        let mut report = Report {
            host: host.to_owned(),
            proxy: setting.shown(),
            families: Vec::new(),
            certificate: None,
            answer: Err(Failure::NoSuchName("no address".to_owned())),
        };
        let mut addresses = Vec::new();
        if report.proxy.is_none() {
            addresses = match self.look_up(host, visit).await {
                Ok(addresses) => addresses,
                Err(failure) => return Report { answer: Err(failure), ..report },
            };
            if visit != Visit::Plain {
                (report.families, report.certificate) = self.try_families(host, visit, &addresses).await;
                addresses = report.families.iter().filter_map(|(_, result)| result.clone().ok()).collect();
            }
            if addresses.is_empty() {
                let failures = report.families.iter().filter_map(|(_, result)| result.as_ref().err());
                if let Some(failure) = failures.max_by_key(|failure| failure.progress()) {
                    report.answer = Err(failure.clone());
                }
                return report;
            }
        }
        let (answer, seen) = self.request(host, visit, &setting, &addresses).await;
        report.answer = answer;
        report.certificate = seen.or(report.certificate);
        report
    }

    async fn look_up(&self, host: &str, visit: Visit) -> Result<Vec<SocketAddr>, Failure> {
        let port = self.port(visit);
        let no_address = || Failure::NoSuchName("no address".to_owned());
        let found: Vec<IpAddr> = if let Some(fixed) = self.surroundings.resolve.get(host) {
            fixed.clone()
        } else {
            match timeout(self.step(), tokio::net::lookup_host((host, port))).await {
                Ok(Ok(found)) => found.map(|address| address.ip()).collect(),
                Ok(Err(error)) => return Err(Failure::NoSuchName(error.to_string())),
                Err(_) => return Err(Failure::TimedOut(Stage::Name)),
            }
        };
        let mut addresses: Vec<SocketAddr> = Vec::new();
        for ip in found {
            let address = SocketAddr::new(ip, port);
            if !addresses.contains(&address) {
                addresses.push(address);
            }
        }
        if addresses.is_empty() { Err(no_address()) } else { Ok(addresses) }
    }

    async fn try_families(
        &self,
        host: &str,
        visit: Visit,
        addresses: &[SocketAddr],
    ) -> (Vec<(Family, Result<SocketAddr, Failure>)>, Option<Certificate>) {
        let of = |family| {
            let own = move |address: &&SocketAddr| address.is_ipv4() == (family == Family::V4);
            addresses.iter().filter(own).copied().take(ADDRESSES).collect::<Vec<_>>()
        };
        let families = [Family::V4, Family::V6].map(|family| (family, of(family)));
        let trials = families.into_iter().filter(|(_, addresses)| !addresses.is_empty()).map(
            async |(family, addresses)| {
                let trials =
                    addresses.into_iter().map(|address| self.try_address(host, visit, address).boxed());
                let outcome = match select_ok(trials).await {
                    Ok((found, _)) => Ok(found),
                    Err(failed) => Err(failed),
                };
                (family, outcome)
            },
        );
        let mut certificate = None;
        let mut results = Vec::new();
        for (family, outcome) in join_all(trials).await {
            results.push(match outcome {
                Ok((address, seen)) => {
                    certificate = seen.or(certificate);
                    (family, Ok(address))
                }
                Err((failure, seen)) => {
                    certificate = certificate.or(seen);
                    (family, Err(failure))
                }
            });
        }
        (results, certificate)
    }

    async fn try_address(
        &self,
        host: &str,
        visit: Visit,
        address: SocketAddr,
    ) -> Result<(SocketAddr, Option<Certificate>), (Failure, Option<Certificate>)> {
        let here = |error: String| (Failure::Here(error), None);
        let trust = self.trust().await.map_err(here)?;
        let (config, seen) =
            trust.config(visit == Visit::Unverified).map_err(|error| here(error.to_string()))?;
        let name = ServerName::try_from(host.to_owned()).map_err(|error| here(error.to_string()))?;
        let dialled = dial::dial(address, name, config, self.step()).await;
        let certificate = take(&seen);
        match dialled {
            Ok(address) => Ok((address, certificate)),
            Err(failure) => Err((failure, certificate)),
        }
    }

    /// One ordinary request, without following redirects and without reading a body.
    async fn request(
        &self,
        host: &str,
        visit: Visit,
        setting: &Setting,
        addresses: &[SocketAddr],
    ) -> (Result<Answer, Failure>, Option<Certificate>) {
        let here = |error: String| (Err(Failure::Here(error)), None);
        let trust = match self.trust().await {
            Ok(trust) => trust,
            Err(error) => return here(error),
        };
        let (config, seen) = match trust.config(visit == Visit::Unverified) {
            Ok(config) => config,
            Err(error) => return here(error.to_string()),
        };
        let mut client = reqwest::Client::builder()
            .tls_backend_preconfigured(config)
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(self.step())
            .pool_max_idle_per_host(0)
            .user_agent(concat!("PasskeyCompanion/", env!("CARGO_PKG_VERSION")))
            .resolve_to_addrs(host, addresses);
        if let Setting::Through(url) = setting {
            match reqwest::Proxy::all(url) {
                Ok(proxy) => client = client.proxy(proxy),
                Err(error) => return (Err(Failure::Proxy(error.to_string())), None),
            }
        }
        let client = match client.build() {
            Ok(client) => client,
            Err(error) => return here(error.to_string()),
        };
        let request = client.get(self.url(host, visit)).headers(headers(visit));
        let answer = match request.send().await {
            Ok(response) => Ok(read_head(&response)),
            Err(error) => Err(Failure::of_request(&error, setting.shown().is_some())),
        };
        (answer, take(&seen))
    }

    fn port(&self, visit: Visit) -> u16 {
        if visit == Visit::Plain { self.surroundings.http_port } else { self.surroundings.https_port }
    }

    fn url(&self, host: &str, visit: Visit) -> String {
        let port = self.port(visit);
        match visit {
            Visit::Plain => format!("http://{host}:{port}/"),
            Visit::Page | Visit::Unverified => format!("https://{host}:{port}/"),
            // What a phone asks for: a tunnel with a random 128-bit name (CTAP 2.2, hybrid transports).
            Visit::Tunnel => format!("https://{host}:{port}/cable/new/{:016x}{:016x}", random(), random()),
        }
    }

    async fn trust(&self) -> Result<Arc<Trust>, String> {
        let load = || async {
            let surroundings = self.surroundings.clone();
            match tokio::task::spawn_blocking(move || Trust::load(&surroundings)).await {
                Ok(Ok(trust)) => Ok(Arc::new(trust)),
                Ok(Err(error)) => Err(error.to_string()),
                Err(error) => Err(error.to_string()),
            }
        };
        self.trust.get_or_init(load).await.clone()
    }
}

fn take(seen: &Seen) -> Option<Certificate> {
    seen.lock().unwrap_or_else(PoisonError::into_inner).take()
}

/// Unlikely to come twice; nothing is kept secret with it.
fn random() -> u64 {
    use std::hash::{BuildHasher, Hasher};
    std::hash::RandomState::new().build_hasher().finish()
}

fn headers(visit: Visit) -> HeaderMap {
    let wanted: &[(HeaderName, &str)] = match visit {
        Visit::Tunnel => &[
            (header::CONNECTION, "Upgrade"),
            (header::UPGRADE, "websocket"),
            (header::SEC_WEBSOCKET_VERSION, "13"),
            (header::SEC_WEBSOCKET_KEY, WEBSOCKET_KEY),
            (header::SEC_WEBSOCKET_PROTOCOL, "fido.cable"),
        ],
        _ => &[(header::CONNECTION, "close")],
    };
    wanted
        .iter()
        .filter_map(|(name, value)| Some((name.clone(), HeaderValue::from_str(value).ok()?)))
        .collect()
}

fn read_head(response: &reqwest::Response) -> Answer {
    let text = |name: HeaderName| Some(response.headers().get(name)?.to_str().ok()?.to_owned());
    Answer {
        status: response.status().as_u16(),
        location: text(header::LOCATION),
        is_html: text(header::CONTENT_TYPE).is_some_and(|kind| kind.starts_with("text/html")),
        date: text(header::DATE).and_then(|date| httpdate::parse_http_date(&date).ok()),
        received: SystemTime::now(),
        is_websocket: response.status().as_u16() == 101
            && text(header::SEC_WEBSOCKET_ACCEPT).is_some_and(|accept| accept == WEBSOCKET_ACCEPT),
    }
}
