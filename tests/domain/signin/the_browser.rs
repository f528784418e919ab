use std::fs;
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use passkey_companion::signin::browser::{OpenError, OpenState, Opener, Opening, Patience, open};
use tempfile::TempDir;

use super::*;
use crate::support::process;

/// A browser that a desktop starts and leaves alone.
fn in_background(script: &'static str) -> Opener {
    Opener::new(move |_| Command::new("/bin/sh").args(["-c", script]).spawn().map(|_| ()))
}

/// A text browser, which is waited for.
fn in_foreground(script: &'static str) -> Opener {
    Opener::new(move |_| {
        let status = Command::new("/bin/sh").args(["-c", script]).status()?;
        if status.success() { Ok(()) } else { Err(io::ErrorKind::Other.into()) }
    })
}

fn quick() -> Patience {
    Patience { too_slow: Duration::from_millis(600), settle: Duration::from_millis(400) }
}

fn opening(opener: &Opener) -> Opening {
    open(opener, &page(&Hints::default(), None), quick(), || {}).unwrap()
}

fn until_settled(opening: &mut Opening) -> OpenState {
    let give_up = Instant::now() + Duration::from_secs(20);
    while opening.poll() == OpenState::Opening && Instant::now() < give_up {
        std::thread::sleep(Duration::from_millis(10));
    }
    opening.poll()
}

#[test]
fn counts_as_open_while_it_runs() {
    let mut opening = opening(&in_background("exec sleep 3"));
    assert!(opening.time_left().is_some());
    assert_eq!(until_settled(&mut opening), OpenState::Opened);
}

#[test]
fn that_ends_at_once_with_an_error_is_reported() {
    let mut opening = opening(&in_background("exit 3"));
    assert_eq!(until_settled(&mut opening), OpenState::NotOpened(OpenError::EndedAtOnce { code: Some(3) }));
}

#[test]
fn that_hangs_is_reported_and_reported_again_when_it_opens_late() {
    let mut opening = opening(&in_foreground("exec sleep 2"));
    assert_eq!(until_settled(&mut opening), OpenState::NotOpened(OpenError::TooSlow));
    assert_eq!(opening.time_left(), None, "nothing to draw until there is news");
    assert_eq!(opening.wait(Duration::from_secs(10)), OpenState::OpenedLate);
    assert_eq!(opening.poll(), OpenState::OpenedLate);
}

#[test]
fn that_hangs_and_then_fails_is_reported_as_failed() {
    let mut opening = opening(&in_foreground("sleep 1; exit 1"));
    let failed = OpenState::NotOpened(OpenError::NotStarted(io::ErrorKind::Other));
    assert_eq!(until_settled(&mut opening), OpenState::NotOpened(OpenError::TooSlow));
    assert_eq!(opening.wait(Duration::from_secs(10)), failed);
    assert_eq!(opening.poll(), failed);
}

#[test]
fn that_is_not_there_is_reported() {
    let mut opening = opening(&Opener::none());
    assert_eq!(until_settled(&mut opening), OpenState::NotOpened(OpenError::NoBrowser));
}

#[test]
fn leaves_no_dead_process_behind() {
    // Alone, because it counts the processes of this one.
    if !process::is_alone(module_path!(), "leaves_no_dead_process_behind") {
        return;
    }
    let mut opening = opening(&in_background("sleep 1; exit 0"));
    assert_eq!(until_settled(&mut opening), OpenState::Opened);
    let children = || -> Vec<String> {
        fs::read_dir("/proc/self/task")
            .unwrap()
            .filter_map(|task| fs::read_to_string(task.ok()?.path().join("children")).ok())
            .flat_map(|pids| pids.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
            .collect()
    };
    assert_eq!(children().len(), 1, "the browser still runs");
    let give_up = Instant::now() + Duration::from_secs(10);
    while !children().is_empty() && Instant::now() < give_up {
        std::thread::sleep(Duration::from_millis(50));
    }
    assert!(children().is_empty(), "ended and collected");
}

// --- the one that the person has chosen ---------------------------------------------------------------

/// A folder that the child can find again through its environment.
const FOLDER: &str = "COMPANION_TEST_FOLDER";

/// Runs a test once more where every tool that opens browsers is in this folder and nowhere else. Which browser
/// that is comes from the environment, which a test must not change for its neighbours.
fn among_tools(test: &str, folder: &TempDir, browser: &Path) {
    let mut child = process::child(module_path!(), test);
    child.env_clear().env(process::CHILD, "1").env(FOLDER, folder.path()).env("BROWSER", browser);
    for name in [
        "HOME",
        "PATH",
        "XDG_CONFIG_DIRS",
        "XDG_CONFIG_HOME",
        "XDG_DATA_DIRS",
        "XDG_DATA_HOME",
        "XDG_RUNTIME_DIR",
    ] {
        child.env(name, folder.path());
    }
    process::run(child);
}

/// A tool that notes what it was given.
fn tool(folder: &TempDir, name: &str) -> PathBuf {
    let file = folder.path().join(name);
    let note = folder.path().join(format!("{name}.seen"));
    fs::write(&file, format!("#!/bin/sh\nprintf '%s\\n' \"$@\" > '{}'\n", note.display())).unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
    file
}

#[test]
fn of_this_person_gets_the_address_byte_for_byte() {
    let hints = Hints::new(None, None, Some("o'neil#1@contoso.com")).unwrap();
    let address = page(&hints, Some("de"));
    if process::is_child() {
        let (tell, told) = mpsc::channel();
        let before = Instant::now();
        let mut opening = open(&Opener::system(), &address, quick(), move || tell.send(()).unwrap()).unwrap();
        assert!(before.elapsed() < Duration::from_millis(200), "the window does not wait");
        assert_eq!(until_settled(&mut opening), OpenState::Opened);
        assert_eq!(opening.time_left(), None);
        told.recv_timeout(Duration::from_secs(5)).expect("the window is told");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let browser = tool(&folder, "browser");
    among_tools("of_this_person_gets_the_address_byte_for_byte", &folder, &browser);
    let seen = fs::read_to_string(folder.path().join("browser.seen")).unwrap();
    assert_eq!(seen, format!("{}\n", address.as_str()));
}

#[test]
fn of_this_person_that_is_not_there_is_reported() {
    if process::is_child() {
        let mut opening = opening(&Opener::system());
        assert_eq!(until_settled(&mut opening), OpenState::NotOpened(OpenError::NoBrowser));
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let nothing = folder.path().join("nothing-here");
    among_tools("of_this_person_that_is_not_there_is_reported", &folder, &nothing);
}

#[test]
fn is_opened_by_the_command_of_the_desktop_where_no_other_way_works() {
    // Alone, because of its environment: there is no program but one.
    let test = "is_opened_by_the_command_of_the_desktop_where_no_other_way_works";
    if process::is_child() {
        let mut opening =
            open(&Opener::system(), &page(&Hints::default(), None), Patience::default(), || {}).unwrap();
        assert_eq!(opening.wait(Duration::from_secs(20)), OpenState::Opened);
        return;
    }
    let folder = TempDir::new().unwrap();
    let command = folder.path().join("xdg-open");
    fs::write(&command, "#!/bin/sh\necho \"$#:$1\" > \"$HOME/asked\"\n").unwrap();
    fs::set_permissions(&command, fs::Permissions::from_mode(0o755)).unwrap();
    let mut alone = process::child(module_path!(), test);
    for name in ["PATH", "HOME", "XDG_DATA_HOME", "XDG_DATA_DIRS", "XDG_CONFIG_HOME", "XDG_CONFIG_DIRS"] {
        alone.env(name, folder.path());
    }
    process::run(alone);
    let asked = fs::read_to_string(folder.path().join("asked")).unwrap();
    assert!(asked.starts_with("1:https://"), "{asked}");
}
