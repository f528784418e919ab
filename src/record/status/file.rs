//! `status.json`, beside the state: what tools that cannot or will not run this program read.

#[cfg_attr(target_os = "linux", path = "linux.rs")]
#[cfg_attr(target_os = "macos", path = "macos.rs")]
#[cfg_attr(windows, path = "windows.rs")]
pub mod native;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use super::{Report, Standing};
use crate::policy::StatusDetail;
use crate::record::disk::{self, Content};

/// Name of the file.
pub const FILE: &str = "status.json";

/// Longest file that is read.
const LONGEST: usize = 4 * 1024;

/// Puts a report into the folder of a person, whole or not at all. Where the policy lets nothing out, what an earlier
/// policy let out is removed.
///
/// # Errors
/// Why it is not there.
pub fn write(folder: &Path, report: &Report) -> io::Result<()> {
    let file = folder.join(FILE);
    if report.detail == StatusDetail::None {
        return disk::remove(&file);
    }
    let mut bytes = serde_json::to_vec(report)?;
    bytes.push(b'\n');
    disk::make_folder(folder)?;
    disk::write_whole(&file, &bytes)
}

/// How the person stands to whom a folder of this program belongs. `None`: they have never used it. Links are not
/// followed and nothing but a file is opened: the folder is theirs, and who asks may be the administrator.
pub fn standing(folder: &Path) -> Option<Standing> {
    match fs::symlink_metadata(folder) {
        // Among the homes may lie files, such as those of quotas.
        Err(why) if matches!(why.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            return None;
        }
        Ok(found) if found.is_dir() => {}
        _ => return Some(Standing::Unknown),
    }
    let file = folder.join(FILE);
    let read = match fs::symlink_metadata(&file) {
        Ok(found) if found.is_file() => disk::read_at_most(&file, LONGEST),
        _ => return Some(Standing::Unknown),
    };
    let report = match read {
        Ok(Content::Bytes(bytes)) => Report::parse(&bytes),
        _ => None,
    };
    Some(report.map_or(Standing::Unknown, |report| report.state))
}

/// The folders of everybody on this computer, whether they exist or not.
pub fn everybody() -> Vec<PathBuf> {
    native::folders()
}

/// Keeps `status.json` up to date without making the window wait for the disk.
#[derive(Debug, Default)]
pub struct StatusFile {
    folder: Option<PathBuf>,
    told: Option<Report>,
    writing: Option<JoinHandle<()>>,
}

impl StatusFile {
    /// In this folder; `None` writes nowhere, for trials and shared computers.
    pub fn new(folder: Option<PathBuf>) -> Self {
        Self { folder, ..Self::default() }
    }

    /// Writes the report on a thread of its own, after those before it. What is written already is not written again.
    pub fn tell(&mut self, report: Report) {
        let Some(folder) = self.folder.clone() else { return };
        if self.told.as_ref() == Some(&report) {
            return;
        }
        self.told = Some(report.clone());
        let before = self.writing.take();
        let work = move || {
            if let Some(before) = before {
                let _ = before.join();
            }
            if let Err(why) = write(&folder, &report) {
                log::warn!("the status was not written: {why}");
            }
            native::publish(&report);
        };
        match std::thread::Builder::new().name("status".to_owned()).spawn(work) {
            Ok(thread) => self.writing = Some(thread),
            Err(why) => log::warn!("no thread for the status: {why}"),
        }
    }

    /// Waits until all is written, at most that long.
    pub fn finish(&mut self, at_most: Duration) {
        let end = Instant::now() + at_most;
        while self.writing.as_ref().is_some_and(|thread| !thread.is_finished()) && Instant::now() < end {
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}
