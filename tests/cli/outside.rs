//! What others wrote: files that are none, files without end, and texts that would steer a terminal.

use super::*;

/// Red letters, a line that looks like ours, a bell, the C1 form of an escape, a line separator and an override.
const ODD: &str = "\u{1b}[31mred\npasskey-companion: forged\u{7}\u{9b}1m\u{2028}\u{202e}";

#[track_caller]
fn is_harmless(text: &str, about: &dyn std::fmt::Debug) {
    let steers = |sign: char| {
        (sign.is_control() && !matches!(sign, '\n' | '\t')) || matches!(sign, '\u{2028}' | '\u{202e}')
    };
    assert!(!text.contains(steers), "{about:?}: {text:?}");
    assert!(!text.lines().any(|line| line.starts_with("passkey-companion: forged")), "{about:?}: {text}");
}

#[test]
fn nothing_on_the_command_line_comes_back_as_it_was() {
    let home = Home::new();
    let value = format!("--policy={ODD}");
    let folder = format!("/nonexistent/{ODD}");
    for arguments in [
        vec!["plan", "--phone", ODD],
        vec!["--locale", ODD],
        vec!["check", "--only", ODD],
        vec!["guide", "--phone", ODD],
        vec![ODD],
        vec!["plan", ODD],
        vec!["--simulate", ODD, "plan"],
        vec!["plan", "--phone", "ios.18", "--proof", ODD],
        vec!["plan", "--policy", ODD],
        vec!["plan", &value],
        vec!["content", "check", ODD],
        vec!["content", "check", &folder],
        vec!["guide", "--phone", "ios.18", "--proof", "app", "--output", &folder],
        vec!["explain", ODD],
        vec!["explain", ODD, "--json"],
        vec!["tenant", "check", ODD],
    ] {
        let ran = home.run(&arguments);
        assert!(ran.code.is_some(), "{arguments:?}");
        is_harmless(&ran.err, &arguments);
        is_harmless(&ran.out, &arguments);
    }
}

#[test]
fn nothing_in_a_file_comes_back_as_it_was() {
    let home = Home::new();
    let policy = home.file("policy.toml", format!("Route = \"{}\"\n[\u{1b}[31m\n", ODD.replace('\n', "\\n")));
    let ran = home.run(&["plan", "--policy", &policy]);
    is_harmless(&(ran.err + &ran.out), &"policy");
    home.file("overlay/phones.toml", "[[phone]]\nid = \"\u{1b}[31m\u{9b}\u{202e}\"\n");
    let folder = home.0.path().join("overlay");
    let ran = home.run(&["content", "check", folder.to_str().unwrap()]);
    assert_eq!(ran.code, Some(20), "{ran:?}");
    is_harmless(&(ran.err + &ran.out), &"overlay");
}

#[test]
fn a_message_has_an_end() {
    let home = Home::new();
    let policy = home.file("policy.toml", format!("x = {}", "y".repeat(2_000_000)));
    let ran = home.run(&["plan", "--phone", "ios.18", "--proof", "app", "--policy", &policy]);
    assert!(ran.err.len() + ran.out.len() < 100_000, "{}", ran.err.len() + ran.out.len());
}

#[cfg(unix)]
#[test]
fn a_pipe_a_device_and_a_folder_are_refused_at_once() {
    let home = Home::new();
    let pipe = home.0.path().join("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let begun = Instant::now();
    for file in [pipe.to_str().unwrap(), "/dev/zero", "/"] {
        let ran = home.run(&["plan", "--phone", "ios.18", "--proof", "app", "--policy", file]);
        assert!(matches!(ran.code, Some(1 | 2)), "{ran:?}");
        let folder = tempdir().unwrap();
        std::os::unix::fs::symlink(file, folder.path().join("phones.toml")).unwrap();
        let said = home.run(&["content", "check", folder.path().to_str().unwrap()]).refused(1);
        assert!(said.contains("it is not a file"), "{file}: {said}");
    }
    assert!(begun.elapsed() < Duration::from_secs(30), "{:?}", begun.elapsed());
}

#[test]
fn an_overlay_with_very_many_records_is_read_once() {
    let home = Home::new();
    let label = |number| {
        format!(
            "[[label]]\nkey = \"x.k{number}\"\nscope = \"microsoft\"\nen = \"Label {number}\"\nsource = [1]\nverified = \"2026-01-01\"\nconfidence = \"high\"\n"
        )
    };
    home.file("overlay/labels.toml", (0..20_000).map(label).collect::<String>());
    let begun = Instant::now();
    let ran = home.run(&["content", "check", home.0.path().join("overlay").to_str().unwrap()]);
    assert!(matches!(ran.code, Some(0 | 20)), "{:?} {:.300}", ran.code, ran.err);
    // Each compared with each took 43 seconds when it was optimised.
    assert!(begun.elapsed() < Duration::from_secs(30), "{:?}", begun.elapsed());
}

#[cfg(target_os = "linux")]
#[test]
fn without_handles_or_threads_it_ends_with_a_code() {
    for limit in ["ulimit -n 6", "ulimit -n 9"] {
        let home = Home::new();
        let script = format!("{limit}; exec \"$0\" check --offline --timeout 3");
        let mut command = Command::new("sh");
        clean(&mut command, home.0.path()).args(["-c", &script, env!("CARGO_BIN_EXE_passkey-companion")]);
        let output = command.stdin(Stdio::null()).output().unwrap();
        assert!(output.status.code().is_some(), "{limit}: {output:?}");
        assert!(!String::from_utf8_lossy(&output.stderr).contains("panicked"), "{limit}: {output:?}");
    }
}
