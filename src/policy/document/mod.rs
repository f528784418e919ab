//! Policies as files, in every form that device management takes: read by what they are, whatever their name.

mod oma_uri;
mod plist;
pub mod registry;
pub mod toml;

pub(super) use crate::outside::text::markup as xml;
pub(super) use plist::{profile, settings as plist_settings};

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use super::kind::{Raw, Value};
use crate::enroll::named;

/// The domain of preferences on macOS, which is the program's id.
pub const DOMAIN: &str = "io.github.passkey_companion.PasskeyCompanion";

/// What stands in a file for one key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The key, as it is written.
    pub key: String,
    /// The value, as it is written.
    pub value: Raw,
    /// The line, from 1 on, in files that have lines.
    pub line: Option<usize>,
}

/// A file that was read: what stands in it, and what could not be made out, by line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// Keys and values, in order.
    pub entries: Vec<Entry>,
    /// What could not be made out.
    pub problems: Vec<(Option<usize>, String)>,
}

impl Document {
    fn broken(line: Option<usize>, why: impl Into<String>) -> Self {
        Self { entries: Vec::new(), problems: vec![(line, why.into())] }
    }
}

named! {
    /// A form in which a filled policy can be written, and read again.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Form {
        /// Registry file for Windows.
        Reg = "reg",
        /// Configuration profile for macOS.
        Mobileconfig = "mobileconfig",
        /// Preferences for a profile that somebody else builds.
        Plist = "plist",
        /// Settings of a custom profile of Intune for Windows.
        OmaUri = "oma-uri",
        /// The files of Linux, and what administrators edit.
        Toml = "toml",
    }
}

/// Reads a file that is no larger than that.
///
/// # Errors
/// When it cannot be read, is no ordinary file, or is larger.
pub(super) fn read_file(file: &Path, largest: u64) -> io::Result<Vec<u8>> {
    // Before it is opened: opening a pipe would wait for somebody to write.
    if !std::fs::metadata(file)?.is_file() {
        return Err(io::Error::other("it is not a file"));
    }
    read_open(File::open(file)?, largest)
}

pub(super) fn read_open(file: File, largest: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.take(largest + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > largest {
        return Err(io::Error::other(format!("it is larger than {largest} bytes")));
    }
    Ok(bytes)
}

/// Reads a policy in any of its forms.
pub fn parse(bytes: &[u8]) -> Document {
    let text = match text(bytes) {
        Ok(text) => text,
        Err(line) => return Document::broken(Some(line), "it is not text in UTF-8"),
    };
    let start = text.trim_start();
    let begins = |with: &[&str]| with.iter().any(|with| start.starts_with(with));
    if begins(&["<?xml", "<!DOCTYPE plist", "<plist"]) {
        plist::parse(&text)
    } else if begins(&[registry::HEADER]) {
        registry::parse(&text)
    } else if begins(&["{"]) {
        oma_uri::parse(&text)
    } else {
        toml::parse(&text)
    }
}

/// Text in UTF-8, or in UTF-16 with a byte-order mark, as registry files are. The error is the line of the first
/// byte that is neither.
fn text(bytes: &[u8]) -> Result<String, usize> {
    if let Some(wide) = bytes.strip_prefix(b"\xFF\xFE") {
        let units: Vec<u16> =
            wide.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
        return String::from_utf16(&units).map_err(|_| 1);
    }
    let plain = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match std::str::from_utf8(plain) {
        Ok(text) => Ok(text.to_owned()),
        Err(why) => Err(String::from_utf8_lossy(&plain[..why.valid_up_to()]).matches('\n').count() + 1),
    }
}

/// The line of a place in a text, from 1 on.
fn line_of(text: &str, at: usize) -> usize {
    text.get(..at).unwrap_or(text).matches('\n').count() + 1
}

/// Writes a filled policy.
pub fn write(form: Form, values: &[(&str, Value)]) -> Vec<u8> {
    match form {
        Form::Toml => toml::write(values).into_bytes(),
        Form::Plist => plist::write(values).into_bytes(),
        Form::Mobileconfig => profile(&plist_settings(values, 3)).into_bytes(),
        Form::OmaUri => oma_uri::write(values).into_bytes(),
        Form::Reg => registry::write(values),
    }
}
