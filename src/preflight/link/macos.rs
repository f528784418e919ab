//! macOS: the dynamic store, which tells of changes of the global network state.

#![allow(unsafe_code, reason = "SystemConfiguration")]

use std::ffi::c_void;
use std::ptr::NonNull;

use dispatch2::DispatchQueue;
use objc2_core_foundation::{CFArray, CFRetained, CFString};
use objc2_system_configuration::{SCDynamicStore, SCDynamicStoreContext};

type Changed = Box<dyn Fn() + Send + Sync>;

/// The system does not tell of changes.
#[derive(Debug, thiserror::Error)]
#[error("the dynamic store gives no notice")]
pub(super) struct NoNotice;

pub(super) async fn watch(changed: impl Fn() + Send + Sync + 'static) -> Result<(), NoNotice> {
    let _watching = Watching::start(Box::new(changed))?;
    std::future::pending().await
}

struct Watching {
    store: CFRetained<SCDynamicStore>,
    queue: dispatch2::DispatchRetained<DispatchQueue>,
    /// What the callback is given; freed last.
    changed: NonNull<Changed>,
}

// SAFETY: the store is only used to start and to stop, never from two threads at once, and what the
// callback uses is Send and Sync.
unsafe impl Send for Watching {}

impl Watching {
    fn start(changed: Changed) -> Result<Self, NoNotice> {
        let changed = NonNull::from(Box::leak(Box::new(changed)));
        let mut context = SCDynamicStoreContext {
            version: 0,
            info: changed.as_ptr().cast(),
            retain: None,
            release: None,
            copyDescription: None,
        };
        let name = CFString::from_static_str("passkey-companion");
        // SAFETY: the context is copied by the call; `info` lives until this value is dropped.
        let store = unsafe { SCDynamicStore::new(None, &name, Some(on_change), &raw mut context) };
        let Some(store) = store else {
            // SAFETY: leaked above and given to nobody.
            drop(unsafe { Box::from_raw(changed.as_ptr()) });
            return Err(NoNotice);
        };
        let queue = DispatchQueue::new("io.github.passkey_companion.link", None);
        let watching = Self { store, queue, changed };
        let keys =
            ["State:/Network/Global/IPv4", "State:/Network/Global/IPv6", "State:/Network/Global/Proxies"];
        let keys = CFArray::from_retained_objects(&keys.map(CFString::from_static_str));
        // SAFETY: an array of strings, as documented; the queue lives as long as the store.
        let started = unsafe {
            watching.store.set_notification_keys(Some(keys.as_opaque()), None)
                && watching.store.set_dispatch_queue(Some(&watching.queue))
        };
        if started { Ok(watching) } else { Err(NoNotice) }
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        // SAFETY: no queue means no more calls.
        unsafe { self.store.set_dispatch_queue(None) };
        // A call that has begun already ends before this returns: the queue does one thing at a time.
        self.queue.exec_sync(|| {});
        // SAFETY: leaked in `start`, and nobody calls back any more.
        drop(unsafe { Box::from_raw(self.changed.as_ptr()) });
    }
}

unsafe extern "C-unwind" fn on_change(_: NonNull<SCDynamicStore>, _: NonNull<CFArray>, info: *mut c_void) {
    // SAFETY: the pointer given in `start`, which lives until the last call has ended.
    let changed = unsafe { &*info.cast::<Changed>() };
    changed();
}
