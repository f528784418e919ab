//! What comes from outside: files that other people and programs wrote, and texts in them or on the command
//! line that are shown again.
//!
//! Neither is ours, so that neither is trusted: a file may be a pipe that nobody fills or a device that never
//! ends, and a text may hold signs that steer a terminal or forge a line of a log.

pub mod file;
pub mod text;
