//! Saving without making the window wait: a disk flush can take longer than a frame.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use serde::Serialize;

use super::store::{SaveTrouble, Store, encode};

/// What the window's thread and the disk's thread share.
#[derive(Default)]
struct Desk {
    /// The latest state that is not on disk yet.
    waiting: Option<Vec<u8>>,
    /// Whether the disk's thread is writing right now.
    writing: bool,
    /// How the last write went, until somebody asks.
    news: Option<Result<(), SaveTrouble>>,
    /// Whether the program wants to end.
    closing: bool,
}

#[derive(Default)]
struct Shared {
    desk: Mutex<Desk>,
    changed: Condvar,
}

impl Shared {
    /// A thread that died while holding the desk left it whole: every change is a single assignment.
    fn desk(&self) -> MutexGuard<'_, Desk> {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
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
    pub fn save<T: Serialize>(&self, saved: u64, state: &T) -> Result<(), SaveTrouble> {
        let bytes = encode(saved, state)?;
        if self.has_thread {
            self.shared.desk().waiting = Some(bytes);
            self.shared.changed.notify_all();
        } else {
            let result = self.store.write(&bytes);
            self.shared.desk().news = Some(result);
        }
        Ok(())
    }

    /// How the latest write went, once. `None` when there was none since the last question.
    pub fn news(&self) -> Option<Result<(), SaveTrouble>> {
        self.shared.desk().news.take()
    }

    /// Waits until everything is on disk, at most that long.
    ///
    /// # Errors
    /// Why the latest state is not on disk.
    pub fn finish(self, at_most: Duration) -> Result<(), SaveTrouble> {
        let mut desk = self.shared.desk();
        desk.closing = true;
        self.shared.changed.notify_all();
        if self.has_thread {
            let (still, _) = self
                .shared
                .changed
                .wait_timeout_while(desk, at_most, |desk| desk.writing || desk.waiting.is_some())
                .unwrap_or_else(PoisonError::into_inner);
            desk = still;
        }
        if desk.writing || desk.waiting.is_some() {
            return Err(SaveTrouble::TooSlow);
        }
        desk.news.take().unwrap_or(Ok(()))
    }
}

impl Drop for Saver {
    fn drop(&mut self) {
        self.shared.desk().closing = true;
        self.shared.changed.notify_all();
    }
}

fn keep_writing(shared: &Shared, store: &Store) {
    loop {
        let mut desk = shared
            .changed
            .wait_while(shared.desk(), |desk| desk.waiting.is_none() && !desk.closing)
            .unwrap_or_else(PoisonError::into_inner);
        let Some(bytes) = desk.waiting.take() else {
            return;
        };
        desk.writing = true;
        drop(desk);

        let result = store.write(&bytes);
        if let Err(trouble) = &result {
            log::warn!("state not saved: {trouble}");
        }

        let mut desk = shared.desk();
        desk.writing = false;
        desk.news = Some(result);
        shared.changed.notify_all();
    }
}
