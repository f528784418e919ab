//! The checks of this computer against real surroundings: a private message bus, servers and proxies on loopback,
//! a file system of their own.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../support"]
mod support {
    pub mod lab;
    #[allow(dead_code, reason = "other targets use the rest")]
    pub mod person;
    pub mod process;
}

mod bluetooth;
mod certificates;
mod local;
mod network;
mod page;
mod plan;
mod quiet;
mod run;
