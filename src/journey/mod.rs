//! The loop between a person and the plan, without a window.
//!
//! ```text
//! policy + content + saved answers -> Session
//! probes -> Facts --------------------^   |
//! person -> Action -------------------^   v
//!                              plan() -> Outcome -> View (what to show, messages by id) -> ui draws it
//! ```
//!
//! A page is data: [`view::View`] lists what is on it, in reading order, with the [`Action`] behind every
//! control. The window draws any view; tests drive a [`Session`] with actions and read views as text.

pub mod action;
pub mod addresses;
pub mod pages;
pub mod questions;
pub mod saved;
pub mod session;
pub mod state;
pub mod view;

pub use action::{Action, Effect};
pub use saved::Saved;
pub use session::Session;
pub use state::Draft;
pub use view::View;
