//! macOS: Core Bluetooth. Making a central manager asks the person for permission the first time, and
//! needs `NSBluetoothAlwaysUsageDescription` in the bundle's `Info.plist`.

#![allow(unsafe_code, reason = "Objective-C")]

use std::sync::Arc;
use std::time::Instant;

use dispatch2::DispatchQueue;
use objc2::rc::Retained;
use objc2::runtime::{NSObject, NSObjectProtocol, ProtocolObject};
use objc2::{AnyThread, DefinedClass, define_class, msg_send};
use objc2_core_bluetooth::{
    CBCentralManager, CBCentralManagerDelegate, CBManager, CBManagerAuthorization, CBManagerState,
};
use objc2_foundation::{NSBundle, NSString};
use tokio::sync::watch;

use super::{BluetoothRadio, Environment, PATIENCE, RadioState, Reading, TurnOnError};

const USAGE: &str = "NSBluetoothAlwaysUsageDescription";

/// Core Bluetooth.
pub(super) struct Radio;

impl Radio {
    pub(super) fn new(_: &Environment) -> Self {
        Self
    }
}

impl BluetoothRadio for Radio {
    /// There is no public way to do it.
    const CAN_TURN_ON: bool = false;

    async fn read(&self) -> Reading {
        if !may_ask() {
            return Reading::new(RadioState::Unknown, format!("no {USAGE} in this bundle"));
        }
        if let Some(reading) = forbidden() {
            return reading;
        }
        let (central, mut states) = Central::start();
        // The first state arrives once the system's service has answered.
        let told = states
            .wait_for(|state| !matches!(*state, CBManagerState::Unknown | CBManagerState::Resetting))
            .await;
        let state = told.map_or(CBManagerState::Unknown, |state| *state);
        drop(central);
        // The person may have been asked, and said no, in the meantime.
        forbidden().unwrap_or_else(|| reading(state))
    }

    async fn turn_on(&self) -> Result<(), TurnOnError> {
        Err(TurnOnError::Denied("macOS leaves it to the person".to_owned()))
    }

    async fn watch(&self, changed: impl Fn() + Send + Sync + 'static) {
        if !may_ask() {
            return;
        }
        let (_central, mut states) = Central::start();
        let started = Instant::now();
        states.borrow_and_update();
        let mut known = None;
        while states.changed().await.is_ok() {
            let state = *states.borrow_and_update();
            // The first state is news only when a reading has given up on it, as while macOS asks the person
            // whether this program may use Bluetooth.
            let is_news = known.map_or(started.elapsed() >= PATIENCE, |known| known != state);
            if is_news {
                changed();
            }
            known = Some(state);
        }
    }
}

/// macOS ends a program that asks for Bluetooth without a reason in its `Info.plist`.
fn may_ask() -> bool {
    NSBundle::mainBundle().objectForInfoDictionaryKey(&NSString::from_str(USAGE)).is_some()
}

/// What the permission alone says.
fn forbidden() -> Option<Reading> {
    // SAFETY: a class property without arguments, documented for macOS 10.15 and later.
    let authorization = unsafe { CBManager::authorization_class() };
    match authorization {
        CBManagerAuthorization::Denied => {
            Some(Reading::new(RadioState::NoPermission, "authorization: denied"))
        }
        CBManagerAuthorization::Restricted => {
            Some(Reading::new(RadioState::BlockedByPolicy, "authorization: restricted"))
        }
        _ => None,
    }
}

fn reading(state: CBManagerState) -> Reading {
    match state {
        CBManagerState::PoweredOn => Reading::new(RadioState::On, "Core Bluetooth: powered on"),
        CBManagerState::PoweredOff => Reading::new(RadioState::Off, "Core Bluetooth: powered off"),
        CBManagerState::Unauthorized => {
            Reading::new(RadioState::NoPermission, "Core Bluetooth: unauthorized")
        }
        // Also said of a Mac without any adapter.
        CBManagerState::Unsupported => {
            Reading::new(RadioState::NoAdapter, "Core Bluetooth: Low Energy unsupported")
        }
        other => Reading::new(RadioState::Unknown, format!("Core Bluetooth: state {}", other.0)),
    }
}

/// A central manager that reports its state until it is dropped.
struct Central {
    manager: Retained<CBCentralManager>,
    _delegate: Retained<Delegate>,
    _queue: dispatch2::DispatchRetained<DispatchQueue>,
}

// SAFETY: Core Bluetooth may be called from any thread when the manager has a queue of its own, as it has
// here; the delegate holds a channel that is Send and Sync.
unsafe impl Send for Central {}
// SAFETY: as above; nothing is called through a shared reference.
unsafe impl Sync for Central {}

impl Central {
    fn start() -> (Self, watch::Receiver<CBManagerState>) {
        let (sender, receiver) = watch::channel(CBManagerState::Unknown);
        let delegate = Delegate::new(Arc::new(sender));
        let queue = DispatchQueue::new("io.github.passkey_companion.bluetooth", None);
        // SAFETY: delegate and queue live as long as the manager, and the delegate implements what the
        // protocol requires.
        let manager = unsafe {
            CBCentralManager::initWithDelegate_queue(
                CBCentralManager::alloc(),
                Some(ProtocolObject::from_ref(&*delegate)),
                Some(&queue),
            )
        };
        (Self { manager, _delegate: delegate, _queue: queue }, receiver)
    }
}

impl Drop for Central {
    fn drop(&mut self) {
        // SAFETY: a plain property; without a delegate no more calls come.
        unsafe { self.manager.setDelegate(None) };
    }
}

define_class!(
    // SAFETY: NSObject has no rules for its subclasses, and Delegate does not implement Drop.
    #[unsafe(super(NSObject))]
    #[ivars = Arc<watch::Sender<CBManagerState>>]
    struct Delegate;

    // SAFETY: nothing to uphold.
    unsafe impl NSObjectProtocol for Delegate {}

    // SAFETY: the method has the signature that the protocol documents.
    unsafe impl CBCentralManagerDelegate for Delegate {
        #[unsafe(method(centralManagerDidUpdateState:))]
        fn did_update(&self, central: &CBCentralManager) {
            // SAFETY: a plain property.
            let state = unsafe { central.state() };
            self.ivars().send_replace(state);
        }
    }
);

impl Delegate {
    fn new(sender: Arc<watch::Sender<CBManagerState>>) -> Retained<Self> {
        let this = Self::alloc().set_ivars(sender);
        // SAFETY: `init` of NSObject.
        unsafe { msg_send![super(this), init] }
    }
}
