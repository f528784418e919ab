use log::LevelFilter;
use passkey_companion::record::log::{FILE_SIZE, FILES, LogError, LogWanted, start};

use super::*;

fn wanted(folder: &Path) -> LogWanted {
    LogWanted { folder: Some(folder.to_owned()), level: LevelFilter::Info, console: false }
}

fn written(folder: &Path) -> String {
    names_in(folder).iter().map(|name| fs::read_to_string(folder.join(name)).unwrap()).collect()
}

#[test]
fn has_time_in_utc_level_and_place_on_each_line_and_nothing_personal() {
    let name = "the_log::has_time_in_utc_level_and_place_on_each_line_and_nothing_personal";
    let program = "passkey_companion::record";
    if is_child() {
        let trouble = start(&wanted(&child_folder().join("log")));
        assert_eq!(trouble, None);
        log::info!(target: program, "page {}", "welcome");
        log::warn!(target: program, "a name: {}\n2026-01-01 ERROR forged", "ada@contoso.com");
        log::debug!(target: program, "too much detail");
        log::info!(target: "some_library", "chatter");
        log::warn!(target: "some_library", "worth knowing");
        log::error!(target: "webbrowser::common", "https://mysignins.microsoft.com/");
        return;
    }
    let folder = tempdir().unwrap();
    let mut command = child(name, folder.path());
    command.env("TZ", "Asia/Tokyo");
    run(command);
    let log = written(&folder.path().join("log"));
    let lines: Vec<&str> = log.lines().collect();
    assert_eq!(lines.len(), 3, "{log}");
    assert!(lines[0].contains(" INFO ") && lines[0].ends_with("page welcome"), "{log}");
    assert!(
        lines[1].contains(" WARN ") && lines[1].ends_with("a name: [hidden] 2026-01-01 ERROR forged"),
        "{log}"
    );
    assert!(lines[2].ends_with("worth knowing"), "{log}");
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    let hour: u64 = lines[0][11..13].parse().unwrap();
    let apart = (now / 3600 % 24 + 24 - hour) % 24;
    assert!(lines[0][..24].ends_with('Z') && apart <= 1, "not in UTC: {log}");
}

#[test]
fn goes_on_where_it_ended_and_stays_small() {
    let name = "the_log::goes_on_where_it_ended_and_stays_small";
    if is_child() {
        let trouble = start(&wanted(&child_folder()));
        assert_eq!(trouble, None);
        for number in 0..8_000 {
            log::info!(target: "passkey_companion", "line {number} {}", "x".repeat(60));
        }
        return;
    }
    let folder = tempdir().unwrap();
    for round in 1..=3 {
        run(child(name, folder.path()));
        let names = names_in(folder.path());
        assert!(names.len() <= FILES, "round {round}: {names:?}");
        for name in &names {
            let size = fs::metadata(folder.path().join(name)).unwrap().len();
            assert!(size <= FILE_SIZE + 4 * 1024, "round {round}: {name} has {size} bytes");
        }
        assert!(written(folder.path()).contains("line 7999 "), "round {round}: the newest lines stay");
    }
    assert_eq!(names_in(folder.path()).len(), FILES);
}

#[test]
fn of_many_short_runs_is_one_file() {
    let name = "the_log::of_many_short_runs_is_one_file";
    if is_child() {
        start(&wanted(&child_folder()));
        log::info!(target: "passkey_companion", "run {}", std::env::var("COMPANION_TEST_RUN").unwrap());
        return;
    }
    let folder = tempdir().unwrap();
    for round in 1..=5 {
        let mut command = child(name, folder.path());
        command.env("COMPANION_TEST_RUN", round.to_string());
        run(command);
    }
    assert_eq!(names_in(folder.path()).len(), 1);
    let log = written(folder.path());
    assert!((1..=5).all(|round| log.contains(&format!("run {round}\n"))), "{log}");
}

#[test]
fn cuts_a_message_without_end() {
    let name = "the_log::cuts_a_message_without_end";
    if is_child() {
        start(&wanted(&child_folder()));
        log::info!(target: "passkey_companion", "{}", "é ".repeat(1_000_000));
        return;
    }
    let folder = tempdir().unwrap();
    run(child(name, folder.path()));
    let log = written(folder.path());
    assert!(log.len() < 5_000 && log.trim_end().ends_with('…'), "{}", log.len());
}

#[test]
fn that_cannot_be_written_is_reported_and_the_program_goes_on() {
    let name = "the_log::that_cannot_be_written_is_reported_and_the_program_goes_on";
    if is_child() {
        let folder = child_folder().join("taken");
        let trouble = start(&wanted(&folder));
        assert!(
            matches!(&trouble, Some(LogError::NoFolder { folder: named, .. }) if *named == folder),
            "{trouble:?}"
        );
        log::error!(target: "passkey_companion", "goes nowhere");
        return;
    }
    let folder = tempdir().unwrap();
    fs::write(folder.path().join("taken"), "a file").unwrap();
    run(child(name, folder.path()));
    assert_eq!(fs::read_to_string(folder.path().join("taken")).unwrap(), "a file");
}

#[cfg(unix)]
#[test]
fn that_fills_the_disk_does_not_end_the_program() {
    let name = "the_log::that_fills_the_disk_does_not_end_the_program";
    if is_child() {
        start(&wanted(&child_folder()));
        for _ in 0..100 {
            log::error!(target: "passkey_companion", "no room for this");
        }
        return;
    }
    let folder = tempdir().unwrap();
    run(child_on_a_full_disk(name, folder.path()));
    assert_eq!(written(folder.path()), "");
}

#[test]
fn speaks_on_the_console_only_when_asked() {
    let name = "the_log::speaks_on_the_console_only_when_asked";
    if is_child() {
        let console = std::env::var_os("COMPANION_TEST_CONSOLE").is_some();
        let folder = child_folder().join("log");
        start(&LogWanted { console, ..wanted(&folder) });
        log::info!(target: "passkey_companion", "for ada@contoso.com");
        return;
    }
    for (console, lines) in [(true, 1), (false, 0)] {
        let folder = tempdir().unwrap();
        let mut command = child(name, folder.path());
        if console {
            command.env("COMPANION_TEST_CONSOLE", "1");
        }
        let output = command.output().unwrap();
        assert!(output.status.success());
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(stderr.matches("for [hidden]").count(), lines, "{stderr}");
        assert!(!stderr.contains("contoso"));
    }
}

#[cfg(unix)]
#[test]
fn is_for_its_owner_alone_whatever_the_umask() {
    use std::os::unix::fs::PermissionsExt as _;

    let name = "the_log::is_for_its_owner_alone_whatever_the_umask";
    if is_child() {
        start(&wanted(&child_folder()));
        for number in 0..5_000 {
            log::info!(target: "passkey_companion", "line {number} {}", "x".repeat(60));
        }
        return;
    }
    let folder = tempdir().unwrap();
    let inside = child(name, folder.path());
    let mut command = Command::new("sh");
    command.args(["-c", "umask 000; exec \"$0\" \"$@\""]).arg(inside.get_program()).args(inside.get_args());
    process::clean(&mut command, Path::new("/nonexistent"))
        .env(process::CHILD, "1")
        .env(FOLDER, folder.path());
    run(command);
    let names = names_in(folder.path());
    assert!(names.len() > 1, "it must have begun anew: {names:?}");
    for name in names {
        let mode = fs::metadata(folder.path().join(&name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
}

#[cfg(unix)]
#[test]
fn that_is_a_pipe_keeps_nobody_waiting() {
    let name = "the_log::that_is_a_pipe_keeps_nobody_waiting";
    if is_child() {
        let trouble = start(&wanted(&child_folder()));
        assert!(matches!(trouble, Some(LogError::NotWritable(_))), "{trouble:?}");
        log::error!(target: "passkey_companion", "goes nowhere");
        return;
    }
    let folder = tempdir().unwrap();
    let pipe = folder.path().join("passkey-companion.log");
    assert!(Command::new("mkfifo").arg(pipe).status().unwrap().success());
    run(child(name, folder.path()));
}

#[test]
fn keeps_what_separates_lines_elsewhere_on_its_line() {
    let name = "the_log::keeps_what_separates_lines_elsewhere_on_its_line";
    if is_child() {
        start(&wanted(&child_folder()));
        log::info!(target: "passkey_companion", "x\u{2028}forged\u{202e}");
        return;
    }
    let folder = tempdir().unwrap();
    run(child(name, folder.path()));
    assert!(written(folder.path()).ends_with(" x forged \n"), "{:?}", written(folder.path()));
}
