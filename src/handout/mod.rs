//! What is said about a phone and about an error: instructions as data and as plain text, and the error search.

mod alike;
pub mod drawing;
pub mod errors;
pub mod instructions;
mod phrasebook;
pub mod search;
mod sentences;
pub mod text;
mod words;

pub use instructions::{Detail, Instruction, Reader};
pub use sentences::{before_starting, signs_of_management};
pub(crate) use sentences::{message_for, way_on};
