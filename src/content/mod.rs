//! The fact base as typed catalogues: data files in, lookups out.
//!
//! Every record carries `source`, `verified` and `confidence` (`docs/facts/README.md`). The files are embedded;
//! an overlay folder with files of the same names can replace or add records without a new release.
//! This room knows no words: texts for people are messages named after the record ids.

pub mod catalog;
pub mod model;
pub mod phrases;
pub mod validate;

pub use catalog::{Catalog, LabelText, LoadError};

/// File names of the catalogues, in the order of the content guide.
pub const FILES: &[&str] = &[
    "sources.toml",
    "makers.toml",
    "phones.toml",
    "labels.toml",
    "flows.toml",
    "errors.toml",
    "clouds.toml",
    "hosts.toml",
    "vaults.toml",
    "tools.toml",
    "computers.toml",
    "timing.toml",
    "policies.toml",
];
