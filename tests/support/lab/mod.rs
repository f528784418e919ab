//! A real environment for the checks: a private message bus, TLS servers, proxies, all on loopback.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::missing_panics_doc)]
#![allow(clippy::unused_self, reason = "D-Bus methods take self")]
#![allow(missing_docs, reason = "test support")]

#[cfg(target_os = "linux")]
pub mod bluez;
pub mod servers;
pub mod window;

use std::path::Path;
use std::time::{Duration, Instant};

use passkey_companion::enroll::route::Route;
use passkey_companion::locale::Arg;
use passkey_companion::preflight::{CheckId, Environment, Finding, Needs, Run, Targets, start};

/// An environment in which nothing is real: an empty root folder, no variables, no names, no proxy.
pub fn nowhere(root: &Path) -> Environment {
    Environment {
        root: root.to_owned(),
        resolve: Some(std::collections::BTreeMap::new()),
        variables: std::collections::BTreeMap::new(),
        proxy: passkey_companion::preflight::ProxyChoice::Direct,
        system_bus: Some(format!("unix:path={}", root.join("no-such-bus").display())),
        ..Environment::default()
    }
}

pub fn on_qr(only: &[CheckId]) -> Needs {
    Needs {
        route: Some(Route::Qr),
        only: only.to_vec(),
        deadline: Duration::from_secs(4),
        ..Needs::default()
    }
}

/// The only finding of a run of one check.
pub fn find_one(id: CheckId, needs: &Needs, targets: &Targets) -> Finding {
    let mut run = start(&Needs { only: vec![id], ..needs.clone() }, targets, || {});
    let mut found = run.wait();
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

/// What a finding says in a placeable of its summary.
pub fn told(found: &Finding, name: &str) -> String {
    match found.summary.args.iter().find(|(own, _)| own == name) {
        Some((_, Arg::Text(text))) => text.clone(),
        Some((_, Arg::Number(number))) => number.to_string(),
        other => panic!("{name}: {other:?} in {found:#?}"),
    }
}

/// Polls, as the window does, until a finding with this summary comes.
pub fn wait_for(run: &mut Run, summary: &str, limit: Duration) -> Finding {
    let start = Instant::now();
    let mut seen = Vec::new();
    while start.elapsed() < limit {
        for finding in run.poll() {
            if finding.summary.id == summary {
                return finding;
            }
            seen.push(finding);
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    panic!("no {summary} within {limit:?}; came: {seen:?}");
}

pub fn until(what: &str, limit: Duration, mut done: impl FnMut() -> bool) {
    let start = Instant::now();
    while !done() {
        assert!(start.elapsed() < limit, "{what} did not happen within {limit:?}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// How long something took, beside what it gave.
pub fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let result = work();
    (result, start.elapsed())
}
