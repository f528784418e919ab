#[cfg(unix)]
use super::*;

#[cfg(unix)]
const VERBS: &[&[&str]] = &[
    &["plan", "--phone", "ios.18", "--proof", "app"],
    &["plan", "--phone", "ios.18", "--proof", "password", "--json"],
    &["guide", "--phone", "ios.18", "--proof", "app"],
    &["explain", "passkey"],
    &["explain", "passkey", "--json"],
    &["content", "list", "phones"],
    &["content", "list", "errors", "--json"],
    &["status"],
    &["status", "--json"],
    &["--help"],
    &["plan", "--help"],
    &["--version"],
];

/// A pipe that nobody reads from.
#[cfg(unix)]
fn closed() -> std::io::PipeWriter {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    writer
}

#[cfg(unix)]
#[test]
fn into_a_closed_pipe_is_no_error() {
    for verb in VERBS {
        let home = Home::new();
        let read = home.command(verb).stdout(Stdio::null()).status().unwrap();
        let mut command = home.command(verb);
        let output =
            command.stdout(closed()).stderr(Stdio::piped()).spawn().unwrap().wait_with_output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), read.code(), "{verb:?}: {said}");
        assert_eq!(said, "", "{verb:?}");
    }
}

#[cfg(unix)]
#[test]
fn with_nobody_left_to_tell_still_ends_with_a_code() {
    for verb in VERBS.iter().copied().chain([&["plan"] as &[&str], &["nonsense"]]) {
        let home = Home::new();
        let read = home.command(verb).stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap();
        let status = home.command(verb).stdout(closed()).stderr(closed()).status().unwrap();
        assert_eq!(status.code(), read.code(), "{verb:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn onto_a_full_disk_ends_with_a_message_and_a_code() {
    for verb in VERBS {
        let home = Home::new();
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = home
            .command(verb)
            .stdout(full)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
            .wait_with_output()
            .unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{verb:?}: {said}");
        assert!(said.contains("No space left") && !said.contains("panicked"), "{verb:?}: {said}");
    }
}

#[cfg(unix)]
#[test]
fn that_is_read_only_in_part_is_no_disaster() {
    // `passkey-companion content list errors --json | head -1`: the reader leaves in the middle.
    use std::io::Read as _;
    let home = Home::new();
    let mut child = home
        .command(&["content", "list", "errors", "--json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut byte = [0];
    child.stdout.as_mut().unwrap().read_exact(&mut byte).unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.code() == Some(0) && said.is_empty(), "{said}");
}
