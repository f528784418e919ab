//! One visit to a host: name, connection and handshake per address family, then one request.

use std::collections::HashMap;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::{join_all, select_ok};
use rustls::pki_types::ServerName;
use tokio::sync::OnceCell;
use tokio::time::timeout;

use super::dial;
use super::failure::{Failure, Stage};
use super::http::{headers, read_head};
use super::proxy::{self, Setting};
use super::report::{Answer, IpFamily, Report, Visit};
use super::trust::{Certificate, Seen, Trust, Vouched};
use crate::preflight::environment::Environment;
use crate::preflight::targets::Host;

/// A step on the way to an answer takes at most this part of the deadline. All steps together may take
/// longer than the deadline; that is what "late" is for.
const STEP: f32 = 0.28;
/// No step is waited for longer than this, however long the deadline.
const LONGEST_STEP: Duration = Duration::from_secs(5);
/// A system that has not named its proxy by then is looking for one where there is none.
const PROXY_PATIENCE: Duration = Duration::from_secs(2);
/// Addresses tried at once per family.
const ADDRESSES: usize = 2;

type Reports = HashMap<(String, Visit), Arc<OnceCell<Arc<Report>>>>;

/// The network during one pass.
pub(in crate::preflight) struct Net {
    environment: Environment,
    deadline: Duration,
    trust: OnceCell<Result<Arc<Trust>, String>>,
    reports: Mutex<Reports>,
}

impl Net {
    pub fn new(environment: &Environment, deadline: Duration) -> Self {
        Self { environment: environment.clone(), deadline, trust: OnceCell::new(), reports: Mutex::default() }
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
        timeout(limit, proxy::setting(&self.environment, host)).await.unwrap_or(Setting::Unknown)
    }

    async fn go(&self, host: &str, visit: Visit) -> Report {
        let setting = self.proxy_for(host).await;
        let mut report = Report {
            host: host.to_owned(),
            proxy: setting.shown(),
            families: Vec::new(),
            certificate: None,
            strange: None,
            answer: Err(Failure::NoSuchName("no address".to_owned())),
        };
        let mut addresses = Vec::new();
        if report.proxy.is_none() {
            addresses = match self.look_up(host, visit).await {
                Ok(addresses) => addresses,
                Err(failure) => return Report { answer: Err(failure), ..report },
            };
            if visit != Visit::Plain {
                let seen;
                (report.families, seen) = self.try_families(host, visit, &addresses).await;
                report.strange = seen.iter().find(|seen| seen.vouched() == Vouched::Nobody).cloned();
                report.certificate = seen.into_iter().next();
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
        let strange = seen.as_ref().filter(|seen| seen.vouched() == Vouched::Nobody).cloned();
        report.strange = report.strange.or(strange);
        report.certificate = seen.or(report.certificate);
        report
    }

    async fn look_up(&self, host: &str, visit: Visit) -> Result<Vec<SocketAddr>, Failure> {
        let port = self.port(visit);
        let no_address = || Failure::NoSuchName("no address".to_owned());
        let found: Vec<IpAddr> = if let Some(names) = &self.environment.resolve {
            names.get(host).cloned().unwrap_or_default()
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
    ) -> (Vec<(IpFamily, Result<SocketAddr, Failure>)>, Vec<Certificate>) {
        let of = |family| {
            let own = move |address: &&SocketAddr| address.is_ipv4() == (family == IpFamily::V4);
            addresses.iter().filter(own).copied().take(ADDRESSES).collect::<Vec<_>>()
        };
        let families = [IpFamily::V4, IpFamily::V6].map(|family| (family, of(family)));
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
        let (mut accepted, mut refused, mut results) = (Vec::new(), Vec::new(), Vec::new());
        for (family, outcome) in join_all(trials).await {
            results.push(match outcome {
                Ok((address, seen)) => {
                    accepted.extend(seen);
                    (family, Ok(address))
                }
                Err((failure, seen)) => {
                    refused.extend(seen);
                    (family, Err(failure))
                }
            });
        }
        // Those that were accepted first.
        accepted.extend(refused);
        (results, accepted)
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
            trust.config(visit == Visit::DatesAside).map_err(|error| here(error.to_string()))?;
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
        let (config, seen) = match trust.config(visit == Visit::DatesAside) {
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
        if visit == Visit::Plain { self.environment.http_port } else { self.environment.https_port }
    }

    fn url(&self, host: &str, visit: Visit) -> String {
        let port = self.port(visit);
        match visit {
            Visit::Plain => format!("http://{host}:{port}/"),
            Visit::Page | Visit::DatesAside => format!("https://{host}:{port}/"),
            // What a phone asks for: a tunnel with a random 128-bit name (CTAP 2.2, hybrid transports).
            Visit::Tunnel => format!("https://{host}:{port}/cable/new/{:016x}{:016x}", random(), random()),
        }
    }

    async fn trust(&self) -> Result<Arc<Trust>, String> {
        let load = || async {
            let environment = self.environment.clone();
            match tokio::task::spawn_blocking(move || Trust::load(&environment)).await {
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
