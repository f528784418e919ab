//! The log: a few small files beside the state, in UTC, with everything personal taken out.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use log::{LevelFilter, Log, Metadata, Record};
use thiserror::Error;

use super::redact::redact;
use super::{disk, system_log};
use crate::outside::file;

/// Size in bytes at which a new file begins.
pub const FILE_SIZE: u64 = 256 * 1024;

/// Files at most, with the current one.
pub const FILES: usize = 3;

/// Longest message that is written, in bytes.
const MAX_MESSAGE: usize = 4 * 1024;

/// What to log where.
#[derive(Clone, Debug)]
pub struct LogWanted {
    /// Folder for the files; `None` for no files.
    pub folder: Option<PathBuf>,
    /// Level for this program. Libraries are heard from [`LevelFilter::Warn`] on.
    pub level: LevelFilter,
    /// Whether lines go to standard error as well.
    pub console: bool,
}

/// Why there is no log on disk. The program goes on.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum LogError {
    /// The folder cannot be made.
    #[error("log folder {} cannot be used: {kind}", folder.display())]
    NoFolder {
        /// Which.
        folder: PathBuf,
        /// Why.
        kind: io::ErrorKind,
    },
    /// The file cannot be written.
    #[error("the log cannot be written: {0}")]
    NotWritable(String),
    /// Something else in this program logs already.
    #[error("a log was started before")]
    StartedBefore,
}

/// Starts the log, to be called once. Falls back to the console, or to nothing, when there is no file
/// to write to, and says why.
pub fn start(wanted: &LogWanted) -> Option<LogError> {
    let (files, error) = match wanted.folder.as_deref().map(Files::open) {
        Some(Ok(files)) => (Some(Mutex::new(files)), None),
        Some(Err(why)) => (None, Some(why)),
        None => (None, None),
    };
    let log = Lines { files, console: wanted.console, level: wanted.level };
    if log::set_boxed_logger(Box::new(log)).is_err() {
        return Some(LogError::StartedBefore);
    }
    log::set_max_level(wanted.level.max(LevelFilter::Warn));
    error
}

/// What is heard, and where it goes. Every line is written at once: there are few, and none is lost when the
/// program ends unexpectedly.
struct Lines {
    files: Option<Mutex<Files>>,
    console: bool,
    level: LevelFilter,
}

impl Log for Lines {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        let target = metadata.target();
        let level = if target.starts_with("passkey_companion") {
            self.level
        } else if target.starts_with("webbrowser") {
            // It logs the whole command line of the browser, and with it the whole address.
            LevelFilter::Off
        } else {
            self.level.min(LevelFilter::Warn)
        };
        metadata.level() <= level
    }

    fn log(&self, record: &Record<'_>) {
        if !self.enabled(record.metadata()) {
            return;
        }
        let line = line(record, SystemTime::now());
        if let Some(files) = &self.files {
            files.lock().unwrap_or_else(PoisonError::into_inner).write(line.as_bytes());
        }
        // Errors of this program also go to the log of the system; not where nothing is to be kept.
        let ours = record.target().starts_with("passkey_companion");
        if self.files.is_some() && ours && record.level() == log::Level::Error {
            system_log::tell(&redact(&record.args().to_string()));
        }
        if self.console {
            let _ = io::stderr().lock().write_all(line.as_bytes());
        }
    }

    fn flush(&self) {}
}

/// The files in a folder: `passkey-companion.log` and, the higher the older, `passkey-companion.1.log`.
struct Files {
    folder: PathBuf,
    current: File,
    length: u64,
}

impl Files {
    fn open(folder: &Path) -> Result<Self, LogError> {
        disk::make_folder(folder)
            .map_err(|error| LogError::NoFolder { folder: folder.to_owned(), kind: error.kind() })?;
        let current =
            file::open_at_end(&name(folder, 0)).map_err(|why| LogError::NotWritable(why.to_string()))?;
        let length = current.metadata().map_or(0, |found| found.len());
        Ok(Self { folder: folder.to_owned(), current, length })
    }

    /// A line that cannot be written is lost. One that would make a file too long that cannot be put away is
    /// lost, too.
    fn write(&mut self, line: &[u8]) {
        let length = line.len() as u64;
        if self.length + length > FILE_SIZE && self.length > 0 && self.begin_anew().is_none() {
            return;
        }
        if self.current.write_all(line).is_ok() {
            self.length += length;
        }
    }

    fn begin_anew(&mut self) -> Option<()> {
        for age in (1..FILES).rev() {
            let _ = fs::rename(name(&self.folder, age - 1), name(&self.folder, age));
        }
        let fresh = Self::open(&self.folder).ok().filter(|fresh| fresh.length == 0)?;
        *self = fresh;
        Some(())
    }
}

fn name(folder: &Path, age: usize) -> PathBuf {
    folder.join(if age == 0 {
        String::from("passkey-companion.log")
    } else {
        format!("passkey-companion.{age}.log")
    })
}

/// One line: time in UTC, level, module, message. The message is redacted and stays on its line, so
/// that nothing logged can look like another line.
fn line(record: &Record<'_>, now: SystemTime) -> String {
    let mut message = record.args().to_string();
    if message.len() > MAX_MESSAGE {
        message.truncate(message.floor_char_boundary(MAX_MESSAGE));
        message.push('…');
    }
    let mut line = utc(now);
    let place = record.module_path().unwrap_or("-");
    let _ = writeln!(line, " {:<5} {place} {}", record.level(), redact(&message));
    line
}

/// `2026-11-28T09:30:00.000Z`, also for a clock that stands before 1970.
fn utc(now: SystemTime) -> String {
    let milliseconds = match now.duration_since(UNIX_EPOCH) {
        Ok(since) => i64::try_from(since.as_millis()).unwrap_or(i64::MAX),
        Err(before) => i64::try_from(before.duration().as_millis()).unwrap_or(i64::MAX).saturating_neg(),
    };
    let (days, rest) = (milliseconds.div_euclid(86_400_000), milliseconds.rem_euclid(86_400_000));
    let (year, month, day) = date(days);
    let (seconds, milliseconds) = (rest / 1000, rest % 1000);
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{milliseconds:03}Z")
}

/// Year, month and day of a day counted from 1970 on. Years begin in March here, so that the day that some
/// years have more is their last one.
fn date(days: i64) -> (i64, i64, i64) {
    // 400 years have 146,097 days; 719,468 lie between the first of March of the year 0 and 1970.
    let days = days + 719_468;
    let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (era * 400 + year_of_era + i64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn the_time_is_that_of_the_calendar() {
        let at = |seconds: u64| utc(UNIX_EPOCH + Duration::from_secs(seconds));
        assert_eq!(at(0), "1970-01-01T00:00:00.000Z");
        assert_eq!(at(951_826_154), "2000-02-29T12:09:14.000Z");
        assert_eq!(at(1_795_858_200), "2026-11-28T09:30:00.000Z");
        assert_eq!(at(4_107_542_399), "2100-02-28T23:59:59.000Z");
        assert_eq!(at(4_107_542_400), "2100-03-01T00:00:00.000Z");
        assert_eq!(utc(UNIX_EPOCH - Duration::from_millis(1)), "1969-12-31T23:59:59.999Z");
    }
}
