//! The real window, mostly without a screen: as the pointer, the keyboard and a screen reader meet it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../support"]
mod support {
    pub mod pages;
    #[allow(dead_code, reason = "other targets use the rest")]
    pub mod person;
    pub mod process;
    pub mod studio;
}

#[cfg(target_os = "linux")]
mod appearance;
mod every_page;
mod glyphs;
mod privacy;
#[cfg(target_os = "linux")]
mod screen_reader;
#[cfg(target_os = "linux")]
mod startup;
mod tree;
