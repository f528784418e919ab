//! What people type when a screen surprises them, language by language: `assets/content/phrases`.
//!
//! These are no facts, have no source and are never shown; they only lead to a row of `errors.toml`. Nothing reads
//! them until somebody searches.

use std::collections::BTreeMap;

use serde::Deserialize;

/// The folder, below that of the other files.
pub const FOLDER: &str = "phrases";

/// Every language that has phrases.
const LANGUAGES: &[&str] =
    &["ar", "de", "en", "es", "fr", "he", "hi", "it", "ja", "ko", "nl", "pl", "pt-BR", "tr", "zh-Hans"];

/// The phrases of one language: the file that is built in, and what an overlay adds.
#[derive(Clone, Debug)]
pub struct PhraseFiles {
    /// BCP 47 tag.
    pub tag: &'static str,
    /// What an overlay adds, each for [`Phrases::read`].
    pub added: Vec<String>,
}

impl PhraseFiles {
    /// Reads them all, ours first.
    ///
    /// # Errors
    /// The first file that cannot be read. The build and the check of an overlay have read them all.
    pub fn read(&self) -> Result<Vec<Phrases>, String> {
        let ours = crate::embedded::read(&format!("content/{FOLDER}/{}.toml", self.tag));
        let added = self.added.iter().map(|file| Phrases::read(file).map_err(|why| why.to_string()));
        std::iter::once(ours).chain(added).collect()
    }
}

/// A file of phrases, one phrase a line.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phrases {
    /// Words that tell nothing about a row.
    #[serde(default)]
    pub common: String,
    /// What people write who mean no row.
    #[serde(default)]
    pub elsewhere: String,
    /// What people write who mean a row, by its id.
    #[serde(default, rename = "phrases")]
    pub by_row: BTreeMap<String, String>,
}

impl Phrases {
    /// Reads a file.
    ///
    /// # Errors
    /// When it is not TOML, or has other tables than these.
    pub fn read(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }
}

/// What is built in.
pub(super) fn embedded() -> Vec<PhraseFiles> {
    LANGUAGES.iter().map(|&tag| PhraseFiles { tag, added: Vec::new() }).collect()
}
