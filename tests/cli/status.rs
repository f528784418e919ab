use passkey_companion::enroll::answers::{Profile, Proof};
use passkey_companion::enroll::phone::Platform;
use passkey_companion::enroll::progress::{Page, Position, Progress};
use passkey_companion::journey::answers::{SignIn, Version};
use passkey_companion::journey::{Answers, Saved};
use passkey_companion::record::store::FILE;
use passkey_companion::record::{AppDirs, Store};

use super::*;

const NOON: u64 = 1_795_435_200;

/// What everybody may know, and what comes with `StatusDetail = "steps"`.
const FIELDS: [&str; 4] = ["schema", "version", "detail", "state"];
const STEPS: [&str; 6] = ["outcome", "page", "step", "reason", "started", "updated"];

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

/// What the verb says where the policy lets everything out.
fn status(home: &Home) -> Value {
    let policy = home.file("steps.toml", "StatusDetail = \"steps\"\n");
    let ran = home.run(&["status", "--json", "--policy", &policy]).with_code(0);
    fs::remove_file(policy).unwrap();
    assert_eq!(ran.err, "");
    assert_eq!(ran.out.lines().count(), 1, "one line for tools: {}", ran.out);
    let mut value = ran.json();
    value.as_object_mut().unwrap().remove("simulated");
    let finished = value.get("finished").is_some();
    let told = fields(&value).into_iter().filter(|field| *field != "finished").collect::<Vec<_>>();
    assert_eq!(told, [&FIELDS[..], &STEPS].concat());
    assert_eq!(finished, value["outcome"] == "confirmed");
    assert_eq!((&value["schema"], &value["version"]), (&1.into(), &env!("CARGO_PKG_VERSION").into()));
    value
}

/// What the verb says where nobody has set anything.
fn bare(home: &Home) -> Value {
    home.run(&["status", "--json"]).with_code(0).json()
}

#[test]
fn of_somebody_who_never_started_says_so() {
    let home = Home::new();
    let now = status(&home);
    assert_eq!((now["outcome"].as_str(), now["state"].as_str()), (Some("not-started"), Some("not-yet")));
    assert_eq!((&now["started"], &now["page"]), (&Value::Null, &Value::Null));
    assert_eq!(home.run(&["status"]).done(), "Not yet\n");
}

#[test]
fn follows_the_state_on_disk() {
    let home = Home::new();
    saved(&home, answers(None), Position::page(Page::SignIn), None);
    let now = status(&home);
    assert_eq!((now["outcome"].as_str(), now["page"].as_str()), (Some("in-progress"), Some("sign-in")));
    assert_eq!((now["started"].as_u64(), now["updated"].as_u64()), (Some(NOON), Some(NOON + 60)));

    saved(&home, answers(Some(Proof::Password)), Position::page(Page::Plan), None);
    let now = status(&home);
    assert_eq!((now["outcome"].as_str(), now["reason"].as_str()), (Some("stopped"), Some("no-second-proof")));
    assert_eq!(now["state"], "not-yet");

    saved(&home, answers(Some(Proof::App)), Position::page(Page::Done), Some(NOON + 30));
    let now = status(&home);
    assert_eq!((now["outcome"].as_str(), now["state"].as_str()), (Some("confirmed"), Some("done")));
    assert_eq!(now["finished"], NOON + 30);
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
fn says_no_more_than_the_policy_lets_out() {
    let home = Home::new();
    saved(&home, answers(Some(Proof::Password)), Position::page(Page::Plan), None);
    let told = bare(&home);
    assert_eq!(fields(&told), FIELDS, "nobody allowed more");
    assert_eq!((&told["detail"], &told["state"]), (&"done-only".into(), &"not-yet".into()));
    assert_eq!(home.run(&["status"]).done(), "Not yet\n");

    let nothing = ["--simulate", "StatusDetail=none"];
    saved(&home, answers(Some(Proof::App)), Position::page(Page::Done), Some(NOON + 30));
    let told = home.run(&[&["status", "--json"][..], &nothing].concat()).with_code(0).json();
    assert_eq!((&told["state"], told.get("finished")), (&"unknown".into(), None));
    home.run(&[&["status", "--require", "done"][..], &nothing].concat()).with_code(13);
}

#[test]
fn answers_the_one_question_with_a_code() {
    let home = Home::new();
    let asked = |code: i32| home.run(&["status", "--require", "done"]).with_code(code).out;
    assert_eq!(asked(12), "Not yet\n");
    saved(&home, answers(None), Position::page(Page::SignIn), None);
    asked(12);
    saved(&home, answers(Some(Proof::App)), Position::page(Page::Done), Some(NOON + 30));
    assert!(asked(0).contains("Finished"));
    fs::write(places(&home).root().join(FILE), "{\"version\":2,\"sav").unwrap();
    asked(13);
    // Who knows better has said so.
    home.run(&["status", "--require", "done", "--simulate", "AlreadyDone=true"]).with_code(0);
    home.run(&["status", "--require", "half"]).wrong_usage();
}

#[test]
fn fits_into_one_line_of_ascii() {
    let home = Home::new();
    let line = |more: &[&str]| {
        let line = home.run(&[&["status", "--line"], more].concat()).done();
        assert!(line.is_ascii() && line.len() <= 201 && line.lines().count() == 1, "{line}");
        line
    };
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(line(&["--locale", "ar"]), format!("state=not-yet version={version} detail=done-only\n"));
    saved(&home, answers(Some(Proof::Password)), Position::page(Page::Plan), None);
    assert_eq!(
        line(&["--simulate", "StatusDetail=steps"]),
        format!(
            "state=not-yet version={version} detail=steps outcome=stopped page=plan reason=no-second-proof\n"
        )
    );
    saved(&home, answers(Some(Proof::App)), Position::page(Page::Done), Some(NOON + 30));
    assert_eq!(line(&[]), format!("state=done version={version} detail=done-only finished={}\n", NOON + 30));
}

#[test]
fn of_everybody_is_numbers() {
    // Whoever uses this computer is none of the test's business: only the form is looked at.
    let home = Home::new();
    let ran = home.run(&["status", "--all-users", "--json", "--require", "done"]);
    let told = ran.json();
    assert_eq!(fields(&told), ["schema", "state", "people", "done", "not-yet", "unknown"]);
    let code = match told["state"].as_str().unwrap() {
        "done" => 0,
        "not-yet" => 12,
        _ => 13,
    };
    ran.with_code(code);
    assert!(home.run(&["status", "--all-users", "--line"]).done().starts_with("state="));
}

#[test]
fn only_looks() {
    let home = Home::new();
    bare(&home);
    assert_eq!(home.contents(), [], "a look made something");
    saved(&home, answers(None), Position::page(Page::SignIn), None);
    let before = home.contents();
    bare(&home);
    assert_eq!(home.contents(), before);
}

#[test]
fn of_a_state_that_cannot_be_used_cannot_be_told_and_leaves_it_for_the_window() {
    // The window keeps the file aside and says so to the person. A management tool that asks in between
    // must not take that from them.
    for text in ["{\"version\":1,\"sav", "{\"version\":99}", ""] {
        let home = Home::new();
        saved(&home, answers(None), Position::page(Page::SignIn), None);
        fs::write(places(&home).root().join(FILE), text).unwrap();
        let before = home.contents();
        assert_eq!(bare(&home)["state"], "unknown");
        assert_eq!(home.contents(), before, "{text:?}");
    }
}

#[test]
fn without_a_home_is_an_answer_too() {
    let home = Home::new();
    let mut command = home.command(&["status", "--json"]);
    command.env("HOME", "/nonexistent/home").env("XDG_STATE_HOME", "/nonexistent/state");
    assert_eq!(ran(command).with_code(0).json()["state"], "not-yet");
}
