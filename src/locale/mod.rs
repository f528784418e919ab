//! Words: which language, and every sentence the program says.
//!
//! Sentences live in `locales/<tag>/<area>.ftl` (Fluent) and nowhere else. Code names them with
//! [`t!`](crate::t), which does not compile when the id or an argument does not exist in English; a test
//! fails on ids that nobody uses. What a person reads is made by [`Translator`].

pub mod message;
pub mod negotiate;
pub mod number;
pub mod rich;
pub mod translator;

pub use message::{Arg, Msg, version};
pub use negotiate::{Language, negotiate};
pub use rich::Rich;
pub use translator::Translator;

/// Generated from `locales/` by `build.rs`.
pub(crate) mod generated {
    include!(concat!(env!("OUT_DIR"), "/locales.rs"));
}
