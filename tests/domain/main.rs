//! What the program knows and decides, without a window and without another process: the plan, the journey, the
//! facts, the words, the addresses, and the rules of the code itself.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../support"]
mod support {
    pub mod finder;
    pub mod overlay;
    #[allow(dead_code, reason = "other targets use the rest")]
    pub mod person;
    #[allow(dead_code, reason = "other targets use the rest")]
    pub mod process;
}

mod bidi;
mod citations;
mod content;
mod docs;
mod finder;
mod handout;
mod journey;
mod kinds;
mod labels;
mod layering;
mod packaging;
mod plan;
mod policy;
mod signin;
mod status;
mod tenant;
mod words;
