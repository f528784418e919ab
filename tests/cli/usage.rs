use super::*;

const VERBS: [&str; 7] = ["run", "plan", "check", "guide", "explain", "content", "status"];

#[test]
fn help_is_an_answer() {
    for args in [&["--help"] as &[&str], &["-h"], &["help"]] {
        let text = run(args).done();
        for verb in VERBS {
            assert!(text.contains(&format!("  {verb} ")), "{verb} is not in:\n{text}");
        }
        for option in [
            "--policy",
            "--locale",
            "--offline",
            "--simulate",
            "--step",
            "--dock",
            "--kiosk",
            "--demo",
            "--renderer",
            "--autostart",
            "--exit-after",
        ] {
            assert!(text.contains(option), "{option} is not in:\n{text}");
        }
    }
    for (verb, option) in [
        ("plan", "--managed"),
        ("guide", "--phone-language"),
        ("explain", "--json"),
        ("content", "check"),
        ("status", "--json"),
        ("run", "--step"),
    ] {
        let text = run(&[verb, "--help"]).done();
        assert!(text.contains(option) && text.contains("--policy"), "{verb}:\n{text}");
    }
}

#[test]
fn version_is_an_answer() {
    for option in ["--version", "-V"] {
        assert_eq!(run(&[option]).done(), format!("passkey-companion {}\n", env!("CARGO_PKG_VERSION")));
    }
}

#[test]
fn anything_else_is_wrong_usage() {
    for args in [
        &["--colour"] as &[&str],
        &["nonsense"],
        &["status", "--phone", "ios.18"],
        &["plan", "--json", "--json"],
    ] {
        run(args).wrong_usage();
    }
}

#[cfg(unix)]
#[test]
fn bytes_that_are_no_text_are_wrong_usage_too() {
    use std::os::unix::ffi::OsStrExt as _;
    let bytes = OsStr::from_bytes(b"\xFF\xFE");
    for args in [
        vec![OsStr::new("explain"), bytes],
        vec![OsStr::new("plan"), OsStr::new("--phone"), bytes],
        vec![OsStr::new("--locale"), bytes],
        vec![bytes],
    ] {
        run(&args).wrong_usage();
    }
}
