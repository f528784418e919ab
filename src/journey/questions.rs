//! The questions, one a screen: which are asked, which of them is open, and what an answer means.

use crate::content::Catalog;
use crate::content::model::Phone;
use crate::enroll::phone::{Platform, Verdict};

use super::answers::{Answers, Version};
use crate::enroll::progress::Page;

/// A question to the person, or the one thing they start in between. A question is asked only where its answer
/// changes what they do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Question {
    /// iPhone or Android.
    Platform,
    /// Not a question: Authenticator installs while the rest is answered.
    App,
    /// Who made an Android phone.
    Maker,
    /// Which version of the system.
    Version,
    /// Which side of an Android phone the work account is on.
    Side,
    /// How they sign in today.
    SignIn,
    /// How often a Temporary Access Pass works.
    PassKind,
    /// Whether the phone is managed.
    Managed,
}

impl Question {
    pub(super) const ALL: [Self; 8] = [
        Self::Platform,
        Self::App,
        Self::Maker,
        Self::Version,
        Self::Side,
        Self::SignIn,
        Self::PassKind,
        Self::Managed,
    ];

    /// The page that asks it.
    pub fn page(self) -> Page {
        match self {
            Self::Platform | Self::App | Self::Maker | Self::Version | Self::Side => Page::Phone,
            Self::SignIn | Self::PassKind | Self::Managed => Page::SignIn,
        }
    }

    /// Its stable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Platform => "platform",
            Self::App => "app",
            Self::Maker => "maker",
            Self::Version => "version",
            Self::Side => "side",
            Self::SignIn => "sign-in",
            Self::PassKind => "pass-kind",
            Self::Managed => "managed",
        }
    }
}

/// Versions that a person with a phone of this maker may have, newest first. "Older" and "not sure" come
/// after them.
pub fn versions(catalog: &Catalog, platform: Platform, maker: &str) -> Vec<Version> {
    if counts_by_row(catalog, maker) {
        return catalog
            .rows_of(maker)
            .collect::<Vec<_>>()
            .into_iter()
            .rev()
            .map(|row| Version::Row(row.id.clone()))
            .collect();
    }
    numbers(catalog, platform).into_iter().map(Version::Number).collect()
}

/// Whether people know their version by the maker's own name for it (One UI, HyperOS), not by the number
/// of Android.
fn counts_by_row(catalog: &Catalog, maker: &str) -> bool {
    let mut rows = catalog.rows_of(maker).peekable();
    let several = catalog.rows_of(maker).nth(1).is_some();
    rows.peek().is_some()
        && several
        && rows.all(|row| !row.name.contains("Android") && row.platform == Platform::Android)
}

/// Every system version that some row of the platform starts at, newest first.
fn numbers(catalog: &Catalog, platform: Platform) -> Vec<u16> {
    let minimum = platform.minimum();
    let mut numbers: Vec<u16> = catalog
        .phones
        .iter()
        .filter(|row| row.platform == platform)
        .filter_map(|row| row.os_from)
        .filter(|&version| version >= minimum)
        .collect();
    numbers.sort_unstable_by(|a, b| b.cmp(a));
    numbers.dedup();
    numbers
}

/// The row that an answer means.
pub fn row<'a>(
    catalog: &'a Catalog,
    platform: Platform,
    maker: &str,
    version: &Version,
) -> Option<&'a Phone> {
    match version {
        Version::Row(id) => catalog.phones.iter().find(|row| row.id == *id),
        Version::Number(number) => {
            catalog.phone(maker, Some(*number)).or_else(|| fallback(catalog, platform))
        }
        Version::Older => catalog
            .phones
            .iter()
            .find(|row| row.platform == platform && row.os_to.is_some_and(|to| to < platform.minimum())),
        Version::Unsure => when_unsure(catalog, platform, maker).or_else(|| fallback(catalog, platform)),
    }
}

/// The version number that an answer means, where it names one.
pub fn number(platform: Platform, row: &Phone, version: &Version) -> Option<u16> {
    match version {
        Version::Number(number) => Some(*number),
        Version::Row(_) => row.os_from,
        Version::Older => Some(platform.minimum() - 1),
        Version::Unsure => None,
    }
}

/// The version of these answers as it is offered today: the catalogue may have changed since they were given,
/// and the same version may be offered under the maker's own name. `None` when there is no such version, or
/// none was told.
pub fn offered(catalog: &Catalog, answers: &Answers) -> Option<Version> {
    let (platform, maker, told) = (answers.platform?, answers.maker()?, answers.version.as_ref()?);
    let meaning = |version: &Version| {
        let row = row(catalog, platform, maker, version)?;
        Some((&row.id, number(platform, row, version), *version == Version::Unsure))
    };
    let meant = meaning(told)?;
    let mut all = versions(catalog, platform, maker);
    all.extend([Version::Older, Version::Unsure]);
    Some(all.into_iter().find(|version| meaning(version) == Some(meant)).unwrap_or_else(|| told.clone()))
}

/// The row to show when the version is not known: where makers leave the switch out, the row that makes
/// people look first; else the one in the middle, whose path fits most.
fn when_unsure<'a>(catalog: &'a Catalog, platform: Platform, maker: &str) -> Option<&'a Phone> {
    let careful = |row: &&Phone| matches!(row.verdict, Verdict::OftenUnsupported | Verdict::UnsupportedSeen);
    let common = platform.minimum() + 1;
    let covers = |row: &&Phone| {
        row.os_from.is_some_and(|from| from <= common) && row.os_to.is_none_or(|to| common <= to)
    };
    let rows = || catalog.rows_of(maker);
    rows().find(careful).or_else(|| rows().find(covers)).or_else(|| rows().last())
}

fn fallback(catalog: &Catalog, platform: Platform) -> Option<&Phone> {
    catalog
        .phones
        .iter()
        .find(|row| row.platform == platform && row.verdict == Verdict::Generic && row.maker == "other")
        .or_else(|| {
            catalog
                .phones
                .iter()
                .rev()
                .find(|row| row.platform == platform && row.verdict == Verdict::Generic)
        })
}
