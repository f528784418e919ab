use std::os::unix::fs::PermissionsExt;

use passkey_companion::record::message_box::{Message, show};

use super::*;

const TEXT: &str = "It's \"over\" <b>&\n$(touch pwned) `id` --help";

/// Not a test of its own: the child of the tests below, which shows a message.
#[test]
fn is_shown() {
    if !is_child() {
        return;
    }
    let text = std::env::var("COMPANION_TEST_TEXT").unwrap_or_else(|_| TEXT.to_owned());
    let shown = show(&Message { title: "-Title", text: &text, button: "--OK" });
    println!("shown={shown:?}");
}

/// Runs the child with only these commands, each a script; `$0.seen` is for what it was given.
fn with_commands(folder: &TempDir, display: bool, commands: &[(&str, &str)]) -> (String, String) {
    showing(TEXT, folder, display, commands)
}

fn showing(text: &str, folder: &TempDir, display: bool, commands: &[(&str, &str)]) -> (String, String) {
    let path = folder.path().join("bin");
    fs::create_dir(&path).unwrap();
    for (name, script) in commands {
        let file = path.join(name);
        fs::write(&file, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
    }
    let mut command = child("a_message::is_shown", folder.path());
    command
        .env("COMPANION_TEST_TEXT", text)
        .env("PATH", &path)
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY");
    if display {
        command.env("DISPLAY", ":99");
    }
    let output = command.output().unwrap();
    assert!(output.status.success());
    (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
}

fn seen(folder: &TempDir, command: &str) -> Option<String> {
    fs::read_to_string(folder.path().join(format!("bin/{command}.seen"))).ok()
}

const RECORD: &str = r#"for word in "$@"; do echo "[$word]"; done > "$0.seen""#;

#[test]
fn reaches_the_first_command_word_for_word() {
    let folder = tempdir().unwrap();
    let (stdout, stderr) = with_commands(&folder, true, &[("zenity", RECORD), ("kdialog", RECORD)]);
    assert!(stdout.contains("shown=Window"), "{stdout}");
    assert!(stderr.contains(TEXT), "{stderr}");
    let seen_by_zenity = seen(&folder, "zenity").unwrap();
    assert!(seen_by_zenity.contains(&format!("[--text={TEXT}]")), "{seen_by_zenity}");
    assert!(seen_by_zenity.contains("[--title=-Title]"), "{seen_by_zenity}");
    assert!(seen_by_zenity.contains("[--no-markup]"), "{seen_by_zenity}");
    assert_eq!(seen(&folder, "kdialog"), None, "one window is enough");
    assert!(!Path::new("pwned").exists());
}

#[test]
fn goes_to_the_next_command_when_one_fails_at_once() {
    let folder = tempdir().unwrap();
    let (stdout, _) = with_commands(
        &folder,
        true,
        &[("zenity", "exit 1"), ("kdialog", "kill -SEGV $$"), ("xmessage", "exec /bin/cat > \"$0.seen\"")],
    );
    assert!(stdout.contains("shown=Window"), "{stdout}");
    assert_eq!(seen(&folder, "xmessage").unwrap(), format!("{TEXT}\n"));
}

#[test]
fn is_wrapped_and_put_into_latin_1_for_plain_x11() {
    let folder = tempdir().unwrap();
    let text = format!("It’s über … {}", "word ".repeat(20).trim_end());
    let cat = ("xmessage", "exec /bin/cat > \"$0.seen\"");
    let (stdout, _) = showing(&text, &folder, true, &[cat]);
    assert!(stdout.contains("shown=Window"), "{stdout}");
    let seen = fs::read(folder.path().join("bin/xmessage.seen")).unwrap();
    assert!(seen.starts_with(b"It's \xfcber ... word"), "{seen:?}");
    assert!(seen.split(|&byte| byte == b'\n').all(|line| line.len() <= 72));
    assert_eq!(seen.trim_ascii_end().split(|&byte| byte == b'\n').count(), 2);
}

#[test]
fn in_another_alphabet_is_not_given_to_plain_x11() {
    let folder = tempdir().unwrap();
    let (stdout, stderr) = showing("مفتاح", &folder, true, &[("xmessage", RECORD)]);
    assert!(stdout.contains("shown=TextOnly"), "{stdout}");
    assert!(stderr.contains("مفتاح"), "{stderr}");
    assert_eq!(seen(&folder, "xmessage"), None);
}

#[test]
fn that_was_closed_with_its_cross_is_not_shown_again() {
    let folder = tempdir().unwrap();
    let (stdout, _) =
        with_commands(&folder, true, &[("zenity", "/bin/sleep 1; exit 1"), ("kdialog", RECORD)]);
    assert!(stdout.contains("shown=Window"), "{stdout}");
    assert_eq!(seen(&folder, "kdialog"), None);
}

#[test]
fn is_text_only_without_a_display_or_without_any_command() {
    for (display, commands) in [(false, &[("zenity", RECORD)][..]), (true, &[][..])] {
        let folder = tempdir().unwrap();
        let (stdout, stderr) = with_commands(&folder, display, commands);
        assert!(stdout.contains("shown=TextOnly"), "{stdout}");
        assert!(stderr.contains(TEXT), "{stderr}");
        assert_eq!(seen(&folder, "zenity"), None);
    }
}
