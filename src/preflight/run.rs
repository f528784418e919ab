//! Runs the checks: each in its own task, each within the deadline, results one by one.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tokio::runtime::Runtime;
use tokio::task::AbortHandle;

use super::bluetooth::{self, BluetoothRadio};
use super::check::{CheckId, CheckStatus};
use super::context::CheckContext;
use super::finding::Finding;
use super::needs::Needs;
use super::net::Net;
use super::targets::Targets;
use super::verdict::Verdict;
use super::{browser, clock, interception, link, os, proxy, qr_tunnel, remote, sign_in_pages};
use crate::enroll::route::Route;
use crate::t;

/// How long after the deadline a result is still waited for before it is called late.
const GRACE: Duration = Duration::from_millis(300);
/// Signals come in bursts; this long after the first one the dust has settled.
const SETTLE: Duration = Duration::from_millis(150);

enum Event {
    Started(CheckId),
    Found(Finding),
}

/// What the tasks of a run share with its handle.
struct Shared {
    needs: Needs,
    targets: Targets,
    events: Sender<Event>,
    wake: Arc<dyn Fn() + Send + Sync>,
    running: Mutex<BTreeMap<CheckId, AbortHandle>>,
    turn_on_denied: AtomicBool,
}

impl Shared {
    fn tell(&self, event: Event) {
        // The handle may be gone already; then nobody wants to know.
        if self.events.send(event).is_ok() {
            (self.wake)();
        }
    }

    /// Starts a fresh pass over some checks; a check that is still running starts anew.
    /// Call it inside the runtime.
    fn launch(self: &Arc<Self>, checks: &[CheckId]) {
        let net = Net::new(&self.targets.environment, self.needs.deadline);
        let context = Arc::new(CheckContext {
            needs: self.needs.clone(),
            targets: self.targets.clone(),
            net,
            turn_on_denied: self.turn_on_denied.load(Ordering::Relaxed),
        });
        for &id in checks {
            let (shared, context) = (Arc::clone(self), Arc::clone(&context));
            self.tell(Event::Started(id));
            let task = tokio::spawn(async move {
                let finding = examine(id, &context).await;
                shared.tell(Event::Found(finding));
            });
            let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(previous) = running.insert(id, task.abort_handle()) {
                previous.abort();
            }
        }
    }
}

/// A run of the checks. Stays live as long as it is kept: a radio that is switched or a network that
/// changes brings new findings. Dropping it stops everything.
pub struct Run {
    runtime: Option<Runtime>,
    shared: Arc<Shared>,
    events: Receiver<Event>,
    /// Running checks and since when.
    pending: BTreeMap<CheckId, Instant>,
    latest: BTreeMap<CheckId, Finding>,
    started: Instant,
    took: Option<Duration>,
}

pub(super) fn start(needs: &Needs, targets: &Targets, wake: Arc<dyn Fn() + Send + Sync>) -> Run {
    let wanted: Vec<CheckId> = wanted(needs);
    let (sender, events) = channel();
    let shared = Arc::new(Shared {
        needs: needs.clone(),
        targets: targets.for_needs(needs),
        events: sender,
        wake,
        running: Mutex::default(),
        turn_on_denied: AtomicBool::new(false),
    });
    let runtime = runtime();
    if let Some(runtime) = &runtime {
        let _inside = runtime.enter();
        shared.launch(&wanted);
        watch(&shared, &wanted);
    }
    let started = Instant::now();
    let pending = wanted.into_iter().map(|id| (id, started)).collect();
    Run { runtime, shared, events, pending, latest: BTreeMap::new(), started, took: None }
}

/// What the checks run on. tokio panics when no thread or handle is left, so that it is made on a thread that the
/// program can do without; without it every check ends with its deadline.
fn runtime() -> Option<Runtime> {
    const PATIENCE: Duration = Duration::from_secs(2);
    let (sender, made) = channel();
    let build = move || {
        let built = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .thread_name("preflight")
            .enable_all()
            .build();
        // Nobody waits any more after the time for it.
        let _ = sender.send(built);
    };
    let started = std::thread::Builder::new().name("preflight".to_owned()).spawn(build);
    let outcome = started.and_then(|_| made.recv_timeout(PATIENCE).map_err(std::io::Error::other)?);
    outcome.inspect_err(|error| log::error!("cannot start the checks: {error}")).ok()
}

/// The checks of a run.
fn wanted(needs: &Needs) -> Vec<CheckId> {
    let only = &needs.only;
    CheckId::ALL.iter().copied().filter(|id| only.is_empty() || only.contains(id)).collect()
}

impl Run {
    /// Takes what is new or has changed since the last call. Never blocks.
    pub fn poll(&mut self) -> Vec<Finding> {
        let mut found = Vec::new();
        while let Ok(event) = self.events.try_recv() {
            found.extend(self.take(event));
        }
        found.extend(self.overdue());
        found
    }

    /// Waits for the next result; `None` when no check is running any more.
    #[expect(clippy::should_implement_trait, reason = "a run is not an iterator: it can start again")]
    pub fn next(&mut self) -> Option<Finding> {
        loop {
            if self.pending.is_empty() {
                return None;
            }
            if let Some(late) = self.overdue().into_iter().next() {
                return Some(late);
            }
            let since = self.pending.values().map(Instant::elapsed).max().unwrap_or_default();
            let left = self.limit().saturating_sub(since);
            if let Ok(event) = self.events.recv_timeout(left)
                && let Some(finding) = self.take(event)
            {
                return Some(finding);
            }
        }
    }

    /// Waits until no check is running and returns the newest finding of each, in the usual order.
    /// Ends within the deadline plus half a second.
    pub fn wait(&mut self) -> Vec<Finding> {
        while self.next().is_some() {}
        self.latest.values().cloned().collect()
    }

    /// Checks that are still running.
    pub fn pending(&self) -> Vec<CheckId> {
        self.pending.keys().copied().collect()
    }

    /// How long the last pass took, or has been taking so far.
    pub fn took(&self) -> Duration {
        self.took.unwrap_or_else(|| self.started.elapsed())
    }

    /// Looks again, with fresh connections; an empty list means all checks of this run.
    pub fn again(&mut self, checks: &[CheckId]) {
        let checks: Vec<CheckId> = if checks.is_empty() { self.wanted() } else { checks.to_vec() };
        for id in &checks {
            self.begin(*id);
        }
        if let Some(runtime) = &self.runtime {
            let _inside = runtime.enter();
            self.shared.launch(&checks);
        }
    }

    /// Switches the Bluetooth radio on; the next finding of the Bluetooth check tells how it went.
    /// To be called only upon the person's click.
    pub fn turn_bluetooth_on(&mut self) {
        self.begin(CheckId::Bluetooth);
        let shared = Arc::clone(&self.shared);
        if let Some(runtime) = &self.runtime {
            runtime.spawn(async move {
                if let Err(error) = bluetooth::system_radio(&shared.targets.environment).turn_on().await {
                    log::warn!("Bluetooth was not switched on: {error}");
                    shared.turn_on_denied.store(true, Ordering::Relaxed);
                }
                shared.launch(&[CheckId::Bluetooth]);
            });
        }
    }

    /// Stops all tasks and closes all sockets at once. What was not found by then never will be.
    pub fn cancel(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
        // Handles of tasks keep parts of the runtime alive.
        self.shared.running.lock().unwrap_or_else(PoisonError::into_inner).clear();
        while self.events.try_recv().is_ok() {}
        self.pending.clear();
    }

    fn wanted(&self) -> Vec<CheckId> {
        wanted(&self.shared.needs)
    }

    fn limit(&self) -> Duration {
        self.shared.needs.deadline + GRACE
    }

    fn begin(&mut self, id: CheckId) {
        let now = Instant::now();
        if self.pending.is_empty() {
            self.started = now;
            self.took = None;
        }
        self.pending.insert(id, now);
    }

    fn end(&mut self, finding: &Finding) {
        self.pending.remove(&finding.id);
        self.latest.insert(finding.id, finding.clone());
        if self.pending.is_empty() && self.took.is_none() {
            self.took = Some(self.started.elapsed());
        }
    }

    fn take(&mut self, event: Event) -> Option<Finding> {
        match event {
            Event::Started(id) => {
                self.begin(id);
                None
            }
            Event::Found(finding) => {
                self.end(&finding);
                Some(finding)
            }
        }
    }

    /// Checks that missed the deadline although each has one of its own: a task that could not be
    /// scheduled, or a runtime that did not start.
    fn overdue(&mut self) -> Vec<Finding> {
        let limit = if self.runtime.is_some() { self.limit() } else { Duration::ZERO };
        let late: Vec<Finding> = self
            .pending
            .iter()
            .map(|(id, since)| (*id, since.elapsed()))
            .filter(|(_, elapsed)| *elapsed >= limit)
            .map(|(id, elapsed)| late(id, elapsed))
            .collect();
        for finding in &late {
            self.end(finding);
        }
        late
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        self.cancel();
    }
}

/// One check, from "is it needed?" to the finding.
async fn examine(id: CheckId, context: &CheckContext) -> Finding {
    let started = Instant::now();
    let needs = &context.needs;
    let verdict = if !id.matters_for(needs.route) {
        Verdict::new(CheckStatus::Skipped, t!("check-skipped-not-needed"))
    } else if needs.offline && id.uses_network() {
        Verdict::new(CheckStatus::Skipped, t!("check-skipped-offline"))
    } else {
        match tokio::time::timeout(needs.deadline, look(id, context)).await {
            Ok(verdict) => verdict,
            Err(_) => return late(id, started.elapsed()),
        }
    };
    let only_qr_needs_it = !id.matters_for(Some(Route::Handoff));
    let status = match verdict.status {
        CheckStatus::Fail if needs.route.is_none() && only_qr_needs_it => CheckStatus::Warn,
        status => status,
    };
    let Verdict { summary, evidence, fix, means, .. } = verdict;
    Finding { id, status, summary, evidence, fix, means, elapsed: started.elapsed() }
}

async fn look(id: CheckId, context: &CheckContext) -> Verdict {
    match id {
        CheckId::Bluetooth => bluetooth::check(context).await,
        CheckId::Remote => remote::check(&context.targets.environment),
        CheckId::Os => os::check(&context.targets.environment),
        CheckId::Browser => browser::check(context).await,
        CheckId::SignInPages => sign_in_pages::check(context).await,
        CheckId::QrTunnel => qr_tunnel::check(context).await,
        CheckId::Interception => interception::check(context).await,
        CheckId::Proxy => proxy::check(context).await,
        CheckId::Clock => clock::check(context).await,
    }
}

fn late(id: CheckId, elapsed: Duration) -> Finding {
    Finding {
        id,
        status: CheckStatus::Unknown,
        summary: t!("check-unknown-late"),
        evidence: vec![format!("no result after {} ms", elapsed.as_millis())],
        fix: None,
        means: None,
        elapsed,
    }
}

/// Keeps the findings true while the run is kept: looks again when the radio or the network changes.
fn watch(shared: &Arc<Shared>, wanted: &[CheckId]) {
    let needs = &shared.needs;
    let live = |id: &CheckId| wanted.contains(id) && id.matters_for(needs.route);
    if live(&CheckId::Bluetooth) {
        let (shared, changed) = (Arc::clone(shared), Arc::new(tokio::sync::Notify::new()));
        let seen = Arc::clone(&changed);
        let radio = bluetooth::system_radio(&shared.targets.environment);
        tokio::spawn(async move { radio.watch(move || seen.notify_one()).await });
        tokio::spawn(async move { relaunch_when(changed, shared, vec![CheckId::Bluetooth]).await });
    }
    let networked: Vec<CheckId> =
        CheckId::ALL.iter().copied().filter(|id| id.uses_network() && live(id)).collect();
    if !needs.offline && !networked.is_empty() {
        let (shared, changed) = (Arc::clone(shared), Arc::new(tokio::sync::Notify::new()));
        let seen = Arc::clone(&changed);
        tokio::spawn(async move { link::watch(move || seen.notify_one()).await });
        tokio::spawn(async move { relaunch_when(changed, shared, networked).await });
    }
}

async fn relaunch_when(changed: Arc<tokio::sync::Notify>, shared: Arc<Shared>, checks: Vec<CheckId>) {
    loop {
        changed.notified().await;
        tokio::time::sleep(SETTLE).await;
        shared.launch(&checks);
    }
}
