//! Where a value comes from, and what is wrong with what stands there.

use std::fmt;
use std::path::PathBuf;

/// Where an effective value comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Nobody said anything.
    Default,
    /// A file of this computer, and the line in it.
    File(PathBuf, Option<usize>),
    /// The registry, by the name of the key.
    Registry(String),
    /// A configuration profile, by the domain of its preferences.
    Profile(String),
    /// The file behind `--policy`, and the line in it.
    Trial(PathBuf, Option<usize>),
    /// `--simulate`.
    Simulated,
}

impl Origin {
    /// Stable name, for JSON.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::File(..) => "file",
            Self::Registry(_) => "registry",
            Self::Profile(_) => "profile",
            Self::Trial(..) => "trial",
            Self::Simulated => "simulated",
        }
    }

    /// The same place, at this line where places have lines.
    #[must_use]
    pub(super) fn at(&self, line: Option<usize>) -> Self {
        match self {
            Self::File(file, _) => Self::File(file.clone(), line),
            Self::Trial(file, _) => Self::Trial(file.clone(), line),
            other => other.clone(),
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default | Self::Simulated => f.write_str(self.id()),
            Self::File(file, Some(line)) | Self::Trial(file, Some(line)) => {
                write!(f, "{}:{line}", file.display())
            }
            Self::File(file, None) | Self::Trial(file, None) => write!(f, "{}", file.display()),
            Self::Registry(place) | Self::Profile(place) => f.write_str(place),
        }
    }
}

/// A setting that cannot be used.
#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
pub enum SettingError {
    /// Not `KEY=VALUE`.
    #[error("{0:?} is not KEY=VALUE. Example: Attestation=off")]
    NotASetting(String),
    /// No such key.
    #[error("there is no setting {key:?}.{}", hint(.near.as_deref()))]
    UnknownKey {
        /// What was given.
        key: String,
        /// The key that comes closest.
        near: Option<String>,
    },
    /// The key does not take that value.
    #[error("{key} cannot be {value}. It takes {takes}.")]
    BadValue {
        /// The key.
        key: String,
        /// What was given, with everything invisible spelled out.
        value: String,
        /// What it takes.
        takes: String,
    },
    /// What stands there is no policy, or cannot be read, or is not to be trusted.
    #[error("{0}")]
    Unusable(String),
}

fn hint(near: Option<&str>) -> String {
    near.map(|near| format!(" Did you mean {near}?")).unwrap_or_default()
}

/// A setting that cannot be used, and where it stands. What stands beside it counts all the same.
#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
#[error("{origin}: {why}")]
pub struct Problem {
    /// Where.
    pub origin: Origin,
    /// What is wrong.
    pub why: SettingError,
}

/// A trial file that is not sound.
#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
#[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
pub struct TrialError(pub Vec<Problem>);
