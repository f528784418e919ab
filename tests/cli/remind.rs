//! `--autostart`: what the system's clock starts. Nothing here has a display.

use super::*;

const WANTED: [&str; 5] =
    ["--autostart", "--simulate", "RemindUntilDone=true", "--simulate", "RemindInRemoteSessions=true"];

fn remembered(home: &Home, text: &str) {
    let state = if cfg!(target_os = "macos") { "Library/Application Support" } else { "state" };
    home.file(&format!("{state}/passkey-companion/reminder.json"), text);
}

#[test]
fn ends_at_once_and_leaves_nothing_where_nobody_asked_for_reminders() {
    let home = Home::new();
    let start = Instant::now();
    assert_eq!(home.run(&["--autostart"]).done(), "");
    // The release build takes a fraction of it; here other tests run beside.
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
    assert_eq!(home.run(&["run", "--autostart"]).done(), "");
    assert_eq!(home.contents(), []);
}

#[test]
fn opens_when_it_is_time() {
    let home = Home::new();
    // There is no display, so this is as far as it comes.
    home.run(&WANTED).refused(22);
    remembered(&home, "not even JSON");
    home.run(&WANTED).refused(22);
}

#[test]
fn waits_until_the_person_wants_to_be_reminded() {
    let home = Home::new();
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    remembered(&home, &format!("{{\"count\":1,\"until\":{}}}", now + 3_600));
    assert_eq!(home.run(&WANTED).done(), "");
    remembered(&home, &format!("{{\"count\":1,\"until\":{}}}", now - 1));
    home.run(&WANTED).refused(22);
    assert_eq!(home.run(&[&WANTED[..], &["--simulate", "AlreadyDone=true"]].concat()).done(), "");
    assert_eq!(home.run(&[&WANTED[..], &["--simulate", "Paused=true"]].concat()).done(), "");
}

#[test]
fn says_why_it_stays_quiet() {
    // The home of a test lies in a folder that is emptied, as that of a guest does.
    let home = Home::new();
    let ran = home.run(&WANTED[..3]).with_code(0);
    assert!(ran.out.is_empty() && ran.err.contains("shared"), "{ran:#?}");
}
