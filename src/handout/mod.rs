//! What is said about a phone and about an error: instructions as data and as plain text, and the error search.

pub mod drawing;
pub mod errors;
pub mod instructions;
pub mod search;
mod sentences;
pub mod text;

pub use instructions::{Detail, Instruction, Reader};
pub use sentences::{before_starting, signs_of_management};
pub(crate) use sentences::{message_for, way_on};
