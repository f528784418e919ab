//! Where this program keeps its few files.

use std::path::{Path, PathBuf};

use directories::BaseDirs;

/// Name of the folder, the same on every system.
pub(super) const FOLDER: &str = "passkey-companion";

/// The files of one person on this computer. All of them lie in one folder, so that removing the
/// folder removes every trace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppDirs {
    root: PathBuf,
}

impl AppDirs {
    /// The usual place: `$XDG_STATE_HOME/passkey-companion` (`~/.local/state` without that variable)
    /// on Linux, `%LOCALAPPDATA%\passkey-companion` on Windows, where roaming profiles do not copy it to
    /// other computers, and `~/Library/Application Support/passkey-companion` on macOS.
    ///
    /// `None` when this person has no home folder, as some services and kiosks have none.
    pub fn for_this_user() -> Option<Self> {
        let base = BaseDirs::new()?;
        let parent = base.state_dir().unwrap_or(base.data_local_dir());
        Some(Self::under(parent.join(FOLDER)))
    }

    /// The home folder of this person, for what must not be told about it.
    pub fn home() -> Option<PathBuf> {
        BaseDirs::new().map(|base| base.home_dir().to_owned())
    }

    /// Another folder.
    pub fn under(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// The folder itself.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The folder of the log files; see [`log`](super::log).
    pub fn log_folder(&self) -> PathBuf {
        self.root.join("log")
    }

    /// What was written about the last crash; see [`panic`](super::panic).
    pub fn crash_file(&self) -> PathBuf {
        self.root.join("last-crash.txt")
    }
}
