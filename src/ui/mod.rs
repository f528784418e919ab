//! The window. egui lives here and nowhere else.
//!
//! `start` picks a renderer and opens the window, [`app`] runs the loop between the person and the
//! [`Session`](crate::journey::Session), `blocks` draws whatever a view lists, with the [`widgets`].

pub mod app;
mod blocks;
pub mod message_cache;
pub mod phone_drawing;
mod start;
pub mod starter_fonts;
pub mod system;
pub mod system_fonts;
pub mod text;
pub mod theme;
pub mod widgets;

pub use start::run;
