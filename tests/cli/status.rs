use passkey_companion::enroll::answers::{Profile, Proof};
use passkey_companion::enroll::phone::Platform;
use passkey_companion::enroll::progress::{Page, Position, Progress};
use passkey_companion::journey::answers::{SignIn, Version};
use passkey_companion::journey::{Answers, Saved};
use passkey_companion::record::store::FILE;
use passkey_companion::record::{AppDirs, Store};

use super::*;

const NOON: u64 = 1_795_435_200;

const FIELDS: [&str; 8] = ["version", "started", "updated", "page", "step", "finished", "outcome", "reason"];

fn places(home: &Home) -> AppDirs {
    let state = if cfg!(target_os = "macos") { "Library/Application Support" } else { "state" };
    AppDirs::under(home.0.path().join(state).join("passkey-companion"))
}

fn saved(home: &Home, answers: Answers, position: Position, finished: Option<u64>) {
    let progress = Progress { position, started: Some(NOON), finished, ..Progress::default() };
    let store = Store::open(places(home).root());
    store.save(NOON + 60, &Saved { answers, progress, ..Saved::default() }).unwrap();
}

fn answers(proof: Option<Proof>) -> Answers {
    Answers {
        platform: Some(Platform::Ios),
        maker: Some(String::from("apple")),
        version: Some(Version::Number(18)),
        profile: Some(Profile::Personal),
        sign_in: proof.map(SignIn::With),
        ..Answers::default()
    }
}

fn status(home: &Home) -> Value {
    let ran = home.run(&["status", "--json"]).with_code(0);
    assert_eq!(ran.err, "");
    assert_eq!(ran.out.lines().count(), 1, "one line for tools: {}", ran.out);
    let value = ran.json();
    assert_eq!(fields(&value), FIELDS);
    assert_eq!(value["version"], env!("CARGO_PKG_VERSION"));
    value
}

#[test]
fn of_somebody_who_never_started_says_so() {
    let home = Home::new();
    let status = status(&home);
    assert_eq!(status["outcome"], "not-started");
    assert_eq!(
        (&status["started"], &status["page"], &status["finished"]),
        (&Value::Null, &Value::Null, &Value::Bool(false))
    );
    assert_eq!(home.run(&["status"]).done(), "Not started\n");
}

#[test]
fn follows_the_state_on_disk() {
    let home = Home::new();
    saved(&home, answers(None), Position::page(Page::SignIn), None);
    let now = status(&home);
    assert_eq!((now["outcome"].as_str(), now["page"].as_str()), (Some("in-progress"), Some("sign-in")));
    assert_eq!((now["started"].as_u64(), now["updated"].as_u64()), (Some(NOON), Some(NOON + 60)));
    assert!(home.run(&["status"]).done().contains("sign-in"));

    saved(&home, answers(Some(Proof::Password)), Position::page(Page::Plan), None);
    let now = status(&home);
    assert_eq!((now["outcome"].as_str(), now["reason"].as_str()), (Some("stopped"), Some("no-second-proof")));
    assert!(home.run(&["status"]).done().contains("no-second-proof"));

    saved(&home, answers(Some(Proof::App)), Position::page(Page::Done), Some(NOON + 30));
    let now = status(&home);
    assert_eq!((now["outcome"].as_str(), now["finished"].as_bool()), (Some("confirmed"), Some(true)));
    assert!(home.run(&["status"]).done().contains("Finished"));
}

#[test]
fn names_the_step() {
    let home = Home::new();
    let step = Position { page: Page::Create, step: Some(StepId::OpenAccount) };
    saved(&home, answers(Some(Proof::App)), step, None);
    let now = status(&home);
    assert_eq!((now["page"].as_str(), now["step"].as_str()), (Some("create"), Some("open-account")));
}

#[test]
fn only_looks() {
    let home = Home::new();
    status(&home);
    assert_eq!(home.contents(), [], "a look made something");
    saved(&home, answers(None), Position::page(Page::SignIn), None);
    let before = home.contents();
    status(&home);
    assert_eq!(home.contents(), before);
}

#[test]
fn of_a_state_that_cannot_be_used_leaves_it_for_the_window_to_tell() {
    // The window keeps the file aside and says so to the person. A management tool that asks in between
    // must not take that from them.
    for text in ["{\"version\":1,\"sav", "{\"version\":99}", ""] {
        let home = Home::new();
        saved(&home, answers(None), Position::page(Page::SignIn), None);
        fs::write(places(&home).root().join(FILE), text).unwrap();
        let before = home.contents();
        assert_eq!(status(&home)["outcome"], "not-started");
        assert_eq!(home.contents(), before, "{text:?}");
    }
}

#[test]
fn without_a_home_is_an_answer_too() {
    let home = Home::new();
    let mut command = home.command(&["status", "--json"]);
    command.env("HOME", "/nonexistent/home").env("XDG_STATE_HOME", "/nonexistent/state");
    assert_eq!(ran(command).with_code(0).json()["outcome"], "not-started");
}
