//! What stays on this computer, tried on real disks, with real processes and real sockets.

mod a_disk_that_does_not_play_along;
mod a_file_that_cannot_be_used;
#[cfg(target_os = "linux")]
mod a_message;
mod a_panic;
mod many_at_once;
mod one_window;
mod redaction;
mod the_log;
mod the_place;
mod the_saver;
mod the_state;
mod the_status;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use passkey_companion::record::store::{MAX_KEPT, MAX_LENGTH};
use passkey_companion::record::{AppDirs, Damage, LoadError, Loaded, SaveError, Saver, Store};
use serde::{Deserialize, Serialize};
use tempfile::{TempDir, tempdir};

use crate::support::process::{self, is_child, run};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Answers {
    page: String,
    number: u64,
}

fn answers(number: u64) -> Answers {
    Answers { page: "your-phone".to_owned(), number }
}

const NOW: u64 = 1_795_400_000;

/// The folder that a child works in.
const FOLDER: &str = "COMPANION_TEST_FOLDER";

fn child_folder() -> PathBuf {
    PathBuf::from(std::env::var_os(FOLDER).unwrap())
}

/// The command that runs `test` (its path below this module) once more as a child that works in `folder`.
fn child(test: &str, folder: &Path) -> Command {
    let mut command = process::child(module_path!(), test);
    command.env(FOLDER, folder);
    command
}

/// The command that runs `test` once more as a child that can write no byte to any file: a limit on the size
/// of files fails a write like a full disk does.
#[cfg(unix)]
fn child_on_a_full_disk(test: &str, folder: &Path) -> Command {
    let limited = child(test, folder);
    let mut command = Command::new("sh");
    command
        .args(["-c", "trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\""])
        .arg(limited.get_program())
        .args(limited.get_args());
    process::clean(&mut command, Path::new("/nonexistent")).env(process::CHILD, "1").env(FOLDER, folder);
    command
}

/// Waits until it is so.
fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    let give_up = Instant::now() + Duration::from_secs(20);
    while !is_so() {
        assert!(Instant::now() < give_up, "waited for: {what}");
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// Ends a child when the test ends, however it ends.
struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort_unstable();
    names
}
