//! The log: a few small files beside the state, in UTC, with everything personal taken out.

use std::io::{self, Write};
use std::path::PathBuf;

use flexi_logger::{
    Cleanup, Criterion, DeferredNow, Duplicate, ErrorChannel, FileSpec, FlexiLoggerError, LogSpecification,
    Logger, LoggerHandle, Naming,
};
use log::{LevelFilter, Record};
use thiserror::Error;

use super::disk;
use super::redact::redact;

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

/// Keeps the log going; keep it until the program ends.
pub struct Logging {
    handle: Option<LoggerHandle>,
}

impl Logging {
    /// Writes out what is still waiting.
    pub fn flush(&self) {
        if let Some(handle) = &self.handle {
            handle.flush();
        }
    }
}

/// Starts the log, to be called once. Falls back to the console, or to nothing, when there is no file
/// to write to, and says why.
pub fn start(wanted: &LogWanted) -> (Logging, Option<LogError>) {
    let (built, error) = build(wanted);
    let Some((logger, handle)) = built else {
        return (Logging { handle: None }, error);
    };
    if log::set_boxed_logger(logger).is_err() {
        return (Logging { handle: None }, Some(LogError::StartedBefore));
    }
    log::set_max_level(wanted.level.max(LevelFilter::Warn));
    (Logging { handle: Some(handle) }, error)
}

type Built = (Box<dyn log::Log>, LoggerHandle);

/// A log that is not the log of the whole program yet.
fn build(wanted: &LogWanted) -> (Option<Built>, Option<LogError>) {
    let mut error = None;
    if let Some(folder) = &wanted.folder {
        let opened = disk::make_folder(folder)
            .map_err(|error| LogError::NoFolder { folder: folder.clone(), kind: error.kind() })
            .and_then(|()| {
                let files = FileSpec::default()
                    .directory(folder)
                    .basename("passkey-companion")
                    .suffix("log")
                    .suppress_timestamp();
                common(wanted)
                    .log_to_file(files)
                    .append()
                    .rotate(Criterion::Size(FILE_SIZE), Naming::Numbers, Cleanup::KeepLogFiles(FILES - 1))
                    .cleanup_in_background_thread(false)
                    .duplicate_to_stderr(if wanted.console { Duplicate::All } else { Duplicate::None })
                    .build()
                    .map_err(|error| LogError::NotWritable(brief(&error)))
            });
        match opened {
            Ok(built) => return (Some(built), None),
            Err(why) => error = Some(why),
        }
    }
    let console = wanted.console.then(|| common(wanted).log_to_stderr().build().ok()).flatten();
    (console, error)
}

/// What files and console have in common.
fn common(wanted: &LogWanted) -> Logger {
    let mut spec = LogSpecification::builder();
    spec.default(LevelFilter::Warn.min(wanted.level))
        .module("passkey_companion", wanted.level)
        // It logs the whole command line of the browser, and with it the whole address.
        .module("webbrowser", LevelFilter::Off);
    Logger::with(spec.build())
        .format(write_line)
        .error_channel(ErrorChannel::DevNull)
        .panic_if_error_channel_is_broken(false)
}

/// One line: time in UTC, level, module, message. The message is redacted and stays on its line, so
/// that nothing logged can look like another line.
fn write_line(out: &mut dyn Write, now: &mut DeferredNow, record: &Record<'_>) -> Result<(), io::Error> {
    let mut message = record.args().to_string();
    if message.len() > MAX_MESSAGE {
        message.truncate(message.floor_char_boundary(MAX_MESSAGE));
        message.push('…');
    }
    write!(
        out,
        "{} {:<5} {} {}",
        now.now_utc_owned().format("%Y-%m-%dT%H:%M:%S%.3fZ"),
        record.level(),
        record.module_path().unwrap_or("-"),
        redact(&message)
    )
}

fn brief(error: &FlexiLoggerError) -> String {
    redact(&error.to_string())
}
