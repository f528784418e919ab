use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Output;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use passkey_companion::signin::browser::{OpenError, OpenState, Opening, Patience, open};
use tempfile::TempDir;

use super::*;
use crate::support::process;

/// The browser comes from the environment, which a test must not change for its neighbours: so
/// each test starts itself again in a child with its own environment and acts there.
fn in_child(test: &str, environment: &[(&str, &Path)]) -> bool {
    if process::is_child() {
        return true;
    }
    let mut child = process::child(module_path!(), test);
    child.env_remove("BROWSER").env_remove("XDG_CURRENT_DESKTOP").env_remove("DESKTOP_SESSION");
    for (name, value) in environment {
        child.env(name, value);
    }
    let Output { status, stdout, stderr } = child.output().unwrap();
    assert!(
        status.success() && String::from_utf8_lossy(&stdout).contains("1 passed"),
        "{}\n{}",
        String::from_utf8_lossy(&stdout),
        String::from_utf8_lossy(&stderr)
    );
    false
}

fn command(folder: &TempDir, name: &str, script: &str) -> PathBuf {
    let file = folder.path().join(name);
    fs::write(&file, format!("#!/bin/sh\n{script}\n")).unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
    file
}

fn quick() -> Patience {
    Patience { too_slow: Duration::from_millis(600), settle: Duration::from_millis(400) }
}

fn until_settled(opening: &mut Opening) -> OpenState {
    let give_up = Instant::now() + Duration::from_secs(20);
    while opening.poll() == OpenState::Opening && Instant::now() < give_up {
        std::thread::sleep(Duration::from_millis(10));
    }
    opening.poll()
}

/// A folder that the child can find again through its environment.
fn own_folder() -> PathBuf {
    PathBuf::from(std::env::var_os("COMPANION_TEST_FOLDER").unwrap())
}

#[test]
fn gets_the_address_byte_for_byte() {
    let folder = tempfile::tempdir().unwrap();
    let script = format!("printf '%s\\n' \"$@\" > '{}/seen'", folder.path().display());
    let browser = command(&folder, "browser", &script);
    if !in_child(
        "gets_the_address_byte_for_byte",
        &[("BROWSER", &browser), ("COMPANION_TEST_FOLDER", folder.path())],
    ) {
        return;
    }
    let hints = Hints::new(None, None, Some("o'neil#1@contoso.com")).unwrap();
    let address = page(&hints, Some("de"));
    let (tell, told) = mpsc::channel();
    let before = Instant::now();
    let mut opening = open(&address, quick(), move || tell.send(()).unwrap()).unwrap();
    assert!(before.elapsed() < Duration::from_millis(200), "the window does not wait");
    assert_eq!(until_settled(&mut opening), OpenState::Opened);
    assert_eq!(opening.time_left(), None);
    told.recv_timeout(Duration::from_secs(5)).expect("the window is told");
    assert_eq!(fs::read_to_string(own_folder().join("seen")).unwrap(), format!("{}\n", address.as_str()));
}

#[test]
fn counts_as_open_while_it_runs() {
    let folder = tempfile::tempdir().unwrap();
    let browser = command(&folder, "browser", "exec sleep 3");
    if !in_child("counts_as_open_while_it_runs", &[("BROWSER", &browser)]) {
        return;
    }
    let mut opening = open(&page(&Hints::default(), None), quick(), || {}).unwrap();
    assert!(opening.time_left().is_some());
    assert_eq!(until_settled(&mut opening), OpenState::Opened);
}

#[test]
fn that_ends_at_once_with_an_error_is_reported() {
    let folder = tempfile::tempdir().unwrap();
    let browser = command(&folder, "browser", "exit 3");
    if !in_child("that_ends_at_once_with_an_error_is_reported", &[("BROWSER", &browser)]) {
        return;
    }
    let mut opening = open(&page(&Hints::default(), None), quick(), || {}).unwrap();
    assert_eq!(until_settled(&mut opening), OpenState::NotOpened(OpenError::EndedAtOnce { code: Some(3) }));
}

#[test]
fn that_hangs_is_reported_and_reported_again_when_it_opens_late() {
    // A text browser is waited for, so this is a command that really hangs.
    let folder = tempfile::tempdir().unwrap();
    let browser = command(&folder, "lynx", "exec sleep 2");
    if !in_child("that_hangs_is_reported_and_reported_again_when_it_opens_late", &[("BROWSER", &browser)]) {
        return;
    }
    let mut opening = open(&page(&Hints::default(), None), quick(), || {}).unwrap();
    assert_eq!(until_settled(&mut opening), OpenState::NotOpened(OpenError::TooSlow));
    assert_eq!(opening.time_left(), None, "nothing to draw until there is news");
    assert_eq!(opening.wait(Duration::from_secs(10)), OpenState::OpenedLate);
    assert_eq!(opening.poll(), OpenState::OpenedLate);
}

#[test]
fn that_hangs_and_then_fails_is_reported_as_failed() {
    let folder = tempfile::tempdir().unwrap();
    let browser = command(&folder, "lynx", "sleep 1; exit 1");
    let empty = folder.path().join("empty");
    fs::create_dir(&empty).unwrap();
    if !in_child(
        "that_hangs_and_then_fails_is_reported_as_failed",
        &[("BROWSER", &browser), ("PATH", &PathBuf::from(format!("/usr/bin:/bin:{}", empty.display())))],
    ) {
        return;
    }
    let mut opening = open(&page(&Hints::default(), None), quick(), || {}).unwrap();
    assert_eq!(until_settled(&mut opening), OpenState::NotOpened(OpenError::TooSlow));
    assert!(matches!(
        opening.wait(Duration::from_secs(10)),
        OpenState::NotOpened(OpenError::NoBrowser | OpenError::NotStarted(_)) | OpenState::OpenedLate
    ));
    assert_ne!(opening.poll(), OpenState::NotOpened(OpenError::TooSlow));
}

#[test]
fn that_is_not_there_is_reported() {
    let folder = tempfile::tempdir().unwrap();
    if !in_child(
        "that_is_not_there_is_reported",
        &[("PATH", folder.path()), ("BROWSER", &folder.path().join("nothing-here"))],
    ) {
        return;
    }
    let mut opening = open(&page(&Hints::default(), None), quick(), || {}).unwrap();
    assert_eq!(until_settled(&mut opening), OpenState::NotOpened(OpenError::NoBrowser));
}

#[test]
fn leaves_no_dead_process_behind() {
    let folder = tempfile::tempdir().unwrap();
    let browser = command(&folder, "browser", "sleep 1; exit 0");
    if !in_child("leaves_no_dead_process_behind", &[("BROWSER", &browser)]) {
        return;
    }
    let mut opening = open(&page(&Hints::default(), None), quick(), || {}).unwrap();
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
