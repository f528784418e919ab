use std::io::Write;

use log::LevelFilter;
use passkey_companion::record::log::{LogWanted, start};
use passkey_companion::record::panic::{Verdict, install};

use super::*;

/// Not a test of its own: the child of the tests below, which panics.
#[test]
fn happens() {
    if !is_child() {
        return;
    }
    let folder = child_folder();
    start(&LogWanted { folder: Some(folder.join("log")), level: LevelFilter::Info, console: false });
    let shown = folder.join("shown");
    install(
        Some(folder.join("crash/last-crash.txt")),
        |_| Verdict::Crash,
        move |crash| {
            let mut shown = fs::File::options().create(true).append(true).open(&shown).unwrap();
            writeln!(shown, "{} | {}", crash.message, crash.file.is_some()).unwrap();
            // While a person reads this, whoever panics at the same time has to wait.
            std::thread::sleep(Duration::from_millis(200));
            writeln!(shown, "closed").unwrap();
        },
    );
    match std::env::var("COMPANION_TEST_PANIC").unwrap().as_str() {
        "here" => panic!("no plan for {}", "ada@contoso.com"),
        "threads" => {
            let threads: Vec<_> =
                (0..2).map(|number| std::thread::spawn(move || panic!("thread {number}"))).collect();
            for thread in threads {
                thread.join().unwrap_err();
            }
        }
        "abort" => {
            // Nothing may unwind out of such a function: the process aborts after the hook.
            extern "C" fn cannot_unwind() {
                panic!("the end");
            }
            cannot_unwind();
        }
        other => unreachable!("{other}"),
    }
}

fn panicked(folder: &TempDir, how: &str) -> Output {
    child("a_panic::happens", folder.path()).env("COMPANION_TEST_PANIC", how).output().unwrap()
}

#[test]
fn leaves_a_file_a_log_line_and_a_message_without_anything_personal() {
    let folder = tempdir().unwrap();
    let output = panicked(&folder, "here");
    assert!(!output.status.success());
    let crash = fs::read_to_string(folder.path().join("crash/last-crash.txt")).unwrap();
    assert!(crash.contains("place: ") && crash.contains("a_panic.rs:"), "{crash}");
    assert!(crash.contains("message: no plan for [hidden]\n"), "{crash}");
    assert!(crash.contains("thread: "), "{crash}");
    assert!(crash.contains(env!("CARGO_PKG_VERSION")), "{crash}");
    let log: String = names_in(&folder.path().join("log"))
        .iter()
        .map(|name| fs::read_to_string(folder.path().join("log").join(name)).unwrap())
        .collect();
    assert!(log.contains("ERROR") && log.contains("no plan for [hidden]"), "{log}");
    let shown = fs::read_to_string(folder.path().join("shown")).unwrap();
    assert!(shown.contains("no plan for [hidden] | true"), "{shown}");
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert!(stderr.contains("no plan for [hidden]"), "{stderr}");
    for text in [crash, log, shown, stderr] {
        assert!(!text.contains("contoso"), "{text}");
    }
}

#[test]
fn on_two_threads_at_once_shows_one_message_after_the_other() {
    let folder = tempdir().unwrap();
    assert!(panicked(&folder, "threads").status.success());
    let shown = fs::read_to_string(folder.path().join("shown")).unwrap();
    let lines: Vec<&str> = shown.lines().collect();
    assert_eq!(lines.len(), 4, "{shown}");
    assert!(shown.contains("thread 0") && shown.contains("thread 1"), "{shown}");
    assert_eq!((lines[1], lines[3]), ("closed", "closed"), "one after the other: {shown}");
}

#[cfg(unix)]
#[test]
fn that_aborts_has_shown_its_message_before() {
    use std::os::unix::process::ExitStatusExt;

    const SIGABRT: i32 = 6;
    let folder = tempdir().unwrap();
    let output = panicked(&folder, "abort");
    assert_eq!(output.status.signal(), Some(SIGABRT));
    let shown = fs::read_to_string(folder.path().join("shown")).unwrap();
    assert!(shown.contains("the end"), "{shown}");
}

#[test]
fn without_a_folder_still_shows_its_message() {
    let folder = tempdir().unwrap();
    fs::write(folder.path().join("crash"), "in the way").unwrap();
    panicked(&folder, "here");
    let shown = fs::read_to_string(folder.path().join("shown")).unwrap();
    assert!(shown.contains("no plan for [hidden] | false"), "{shown}");
}
