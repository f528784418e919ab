//! Linux: `/etc/os-release`.

use super::{Computer, Environment};
use crate::enroll::computer::{Family, System};
use crate::outside::file;

/// Longest file, in bytes.
const LONGEST: u64 = 64 * 1024;

pub(super) fn system(environment: &Environment) -> Computer {
    let release = ["etc/os-release", "usr/lib/os-release"]
        .iter()
        .find_map(|path| file::read_text(&environment.root.join(path), LONGEST).ok())
        .unwrap_or_default();
    let label = release
        .lines()
        .find_map(|line| line.strip_prefix("PRETTY_NAME="))
        .map_or_else(|| "Linux".to_owned(), |name| name.trim_matches('"').to_owned());
    Computer { system: System { family: Family::Linux, major: None, update: None }, label }
}
