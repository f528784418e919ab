//! Saving without making the window wait: a disk flush can take longer than a frame.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use serde::Serialize;

use super::store::{SaveError, Store, encode};

/// Whether the latest answers of this process are on disk.
static ON_DISK: AtomicBool = AtomicBool::new(false);

/// Whether the latest answers of this process are known to be on disk, for a message about its end, when there
/// is nobody left to ask.
pub fn is_on_disk() -> bool {
    ON_DISK.load(Ordering::Acquire)
}

/// What the window's thread and the disk's thread share.
#[derive(Default)]
struct Queue {
    /// The latest state that is not on disk yet.
    waiting: Option<Vec<u8>>,
    /// Whether the disk's thread is writing right now.
    writing: bool,
    /// How the last write went, until somebody asks.
    news: Option<Result<(), SaveError>>,
    /// Whether the program wants to end.
    closing: bool,
}

#[derive(Default)]
struct Shared {
    queue: Mutex<Queue>,
    changed: Condvar,
}

impl Shared {
    /// A thread that died while holding the queue left it whole: every change is a single assignment.
    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Writes states on its own thread. When answers come faster than the disk, only the latest counts.
pub struct Saver {
    shared: Arc<Shared>,
    store: Store,
    has_thread: bool,
}

impl Saver {
    /// Starts the thread. Without one, saving still works and waits for the disk.
    pub fn start(store: Store) -> Self {
        let shared = Arc::new(Shared::default());
        let (theirs, store_of_thread) = (Arc::clone(&shared), store.clone());
        let has_thread = thread::Builder::new()
            .name("saver".to_owned())
            .spawn(move || keep_writing(&theirs, &store_of_thread))
            .is_ok();
        Self { shared, store, has_thread }
    }

    /// Puts a state on its way to the disk and returns at once. `saved` is the time of the answer in
    /// unix seconds. How it went comes through [`news`](Self::news).
    ///
    /// # Errors
    /// When the state itself cannot be written.
    pub fn save<T: Serialize>(&self, saved: u64, state: &T) -> Result<(), SaveError> {
        let bytes = encode(saved, state)?;
        if self.has_thread {
            let mut queue = self.shared.queue();
            ON_DISK.store(false, Ordering::Release);
            queue.waiting = Some(bytes);
            drop(queue);
            self.shared.changed.notify_all();
        } else {
            let result = self.store.write(&bytes);
            ON_DISK.store(result.is_ok(), Ordering::Release);
            self.shared.queue().news = Some(result);
        }
        Ok(())
    }

    /// How the latest write went, once. `None` when there was none since the last question.
    pub fn news(&self) -> Option<Result<(), SaveError>> {
        self.shared.queue().news.take()
    }

    /// Waits until everything is on disk, at most that long.
    ///
    /// # Errors
    /// Why the latest state is not on disk.
    pub fn finish(self, at_most: Duration) -> Result<(), SaveError> {
        let mut queue = self.shared.queue();
        queue.closing = true;
        self.shared.changed.notify_all();
        if self.has_thread {
            let (still, _) = self
                .shared
                .changed
                .wait_timeout_while(queue, at_most, |queue| queue.writing || queue.waiting.is_some())
                .unwrap_or_else(PoisonError::into_inner);
            queue = still;
        }
        if queue.writing || queue.waiting.is_some() {
            return Err(SaveError::TooSlow);
        }
        queue.news.take().unwrap_or(Ok(()))
    }
}

impl Drop for Saver {
    fn drop(&mut self) {
        self.shared.queue().closing = true;
        self.shared.changed.notify_all();
    }
}

fn keep_writing(shared: &Shared, store: &Store) {
    loop {
        let mut queue = shared
            .changed
            .wait_while(shared.queue(), |queue| queue.waiting.is_none() && !queue.closing)
            .unwrap_or_else(PoisonError::into_inner);
        let Some(bytes) = queue.waiting.take() else {
            return;
        };
        queue.writing = true;
        drop(queue);

        let result = store.write(&bytes);
        if let Err(error) = &result {
            log::warn!("state not saved: {error}");
        }

        let mut queue = shared.queue();
        queue.writing = false;
        // With the queue held, so that no answer comes in between.
        ON_DISK.store(result.is_ok() && queue.waiting.is_none(), Ordering::Release);
        queue.news = Some(result);
        shared.changed.notify_all();
    }
}
