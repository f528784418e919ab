//! The widgets, built once on the tokens of [`super::theme`] and used everywhere.
//!
//! All of them draw text through [`Text`](super::text::Text), take every word as an argument, mirror
//! themselves for right-to-left languages, show the keyboard focus, and have a role and a name for assistive
//! software.

pub mod badge;
pub mod breadcrumb;
pub mod button;
pub mod callout;
pub mod card;
pub mod checklist;
pub mod countdown;
pub mod field;
pub(crate) mod focus;
pub mod fold;
pub(crate) mod hero;
pub mod layout;
pub(crate) mod page;
pub mod qr;
pub mod rail;
pub mod stepper;
pub(crate) mod symbol;
