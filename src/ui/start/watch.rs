//! An attempt to open the window that never shows a picture ends by itself.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

use crate::cli::Exit;
use crate::record::message_box;
use crate::ui::app::ExitState;

/// How often the watch looks, and wakes the window's thread where that helps.
const LOOK_EVERY: Duration = Duration::from_millis(200);

/// How long a first picture may take. Slow drivers compile for seconds.
const PATIENCE: Duration = Duration::from_secs(30);

/// Seconds to wait instead, for computers that are slower still.
const VARIABLE: &str = "PASSKEY_COMPANION_PATIENCE";

/// How long a first picture may take here.
pub(super) fn patience() -> Duration {
    let seconds = std::env::var(VARIABLE).ok().and_then(|text| text.parse().ok());
    seconds.filter(|seconds| (1..=600).contains(seconds)).map_or(PATIENCE, Duration::from_secs)
}

/// Looks after one attempt until it is dropped.
pub(super) struct Watch {
    over: Arc<AtomicBool>,
}

impl Watch {
    /// Looks until a picture was shown. Meanwhile `wake` is called again and again. After `patience`, `stuck` says
    /// how the program ends.
    pub(super) fn start(
        state: Arc<ExitState>,
        patience: Duration,
        wake: impl Fn() + Send + 'static,
        stuck: impl FnOnce() -> Exit + Send + 'static,
    ) -> Self {
        let over = Arc::new(AtomicBool::new(false));
        let is_over = over.clone();
        let look = move || {
            if let Outcome::Stuck = look(&state, &is_over, patience, wake) {
                std::process::exit(i32::from(stuck() as u8));
            }
        };
        if let Err(why) = thread::Builder::new().name("first-picture".to_owned()).spawn(look) {
            log::warn!("nobody looks after the first picture: {why}");
        }
        Self { over }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Release);
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Outcome {
    Shown,
    Over,
    Stuck,
}

fn look(state: &ExitState, over: &AtomicBool, patience: Duration, wake: impl Fn()) -> Outcome {
    let mut began = Instant::now();
    loop {
        if state.drawn.load(Ordering::Acquire) {
            return Outcome::Shown;
        }
        if over.load(Ordering::Acquire) {
            return Outcome::Over;
        }
        // A window that was opened minimised has nothing to draw, for as long as it is.
        if state.hidden.swap(false, Ordering::AcqRel) {
            began = Instant::now();
        }
        if began.elapsed() >= patience {
            return Outcome::Stuck;
        }
        wake();
        thread::sleep(LOOK_EVERY.min(patience));
    }
}

/// Shows a message while the window's thread is stuck, and goes on after a minute whether it was read or not.
pub(super) fn say_for_a_minute(title: String, text: String, button: String) {
    let (done, read) = channel();
    let shown = thread::Builder::new().name("message".to_owned()).spawn(move || {
        message_box::show(&message_box::Message { title: &title, text: &text, button: &button });
        let _ = done.send(());
    });
    if shown.is_ok() {
        let _ = read.recv_timeout(Duration::from_mins(1));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHORT: Duration = Duration::from_millis(20);

    #[test]
    fn an_attempt_without_a_picture_is_stuck_and_is_woken_until_then() {
        let (state, over) = (ExitState::default(), AtomicBool::new(false));
        let woken = std::cell::Cell::new(0);
        let outcome = look(&state, &over, SHORT, || woken.set(woken.get() + 1));
        assert_eq!(outcome, Outcome::Stuck);
        assert!(woken.get() > 0);
    }

    #[test]
    fn a_picture_ends_the_watch_and_so_does_the_end_of_the_attempt() {
        let state = ExitState::default();
        state.drawn.store(true, Ordering::Release);
        assert_eq!(look(&state, &AtomicBool::new(false), Duration::ZERO, || ()), Outcome::Shown);
        let over = AtomicBool::new(true);
        assert_eq!(look(&ExitState::default(), &over, Duration::ZERO, || ()), Outcome::Over);
    }

    #[test]
    fn a_window_that_is_minimised_is_waited_for() {
        let state = ExitState::default();
        let minimised = std::cell::Cell::new(3);
        let outcome = look(&state, &AtomicBool::new(false), SHORT, || {
            if minimised.get() == 0 {
                state.drawn.store(true, Ordering::Release);
            } else {
                minimised.set(minimised.get() - 1);
                state.hidden.store(true, Ordering::Release);
            }
        });
        assert_eq!(outcome, Outcome::Shown);
    }
}
