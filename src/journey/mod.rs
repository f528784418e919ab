//! The loop between a person and the plan, without a window.
//!
//! ```text
//!            Event                        plan()
//! person  ----------+                 +----------> Outcome --+
//! checks  ----------+--> Session -----+                      v
//! browser ----------+    ::update     +--> Effects        Session::view --> View
//! disk, desktop ----+                      (disk, browser, checks ...)      (ui draws it)
//! ```
//!
//! A page is data: [`view::View`] lists what is on it, in reading order, with the [`Action`] behind every
//! control. The window draws any view and turns what happens into [`Event`]s; tests do the same without a
//! window and read views as text.

pub mod action;
pub mod addresses;
pub mod answers;
mod asking;
pub mod event;
pub mod pages;
pub mod questions;
pub mod saved;
pub mod session;
pub mod state;
pub mod view;

pub use action::Action;
pub use answers::Answers;
pub use event::{Effect, Event};
pub use saved::Saved;
pub use session::Session;
pub use state::State;
pub use view::View;
