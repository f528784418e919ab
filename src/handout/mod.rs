//! The guide for one phone: instructions as data, and as plain text.

pub mod drawing;
pub mod instructions;
pub mod text;

pub use instructions::{Crumb, Detail, Instruction, Reader};
