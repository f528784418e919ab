//! The real program on the command line, in a home of its own: what it answers, where, and with which code.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../support"]
mod support {
    pub mod overlay;
    #[allow(dead_code, reason = "other targets use the rest")]
    pub mod process;
}

mod check;
mod content;
mod explain;
mod guide;
mod locale;
mod output;
mod outside;
mod plan;
mod policy;
mod policy_file;
mod record;
#[cfg(target_os = "linux")]
mod remind;
mod simulate;
#[cfg(unix)]
mod status;
mod tenant;
mod the_window;
mod usage;

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use passkey_companion::content::Catalog;
use passkey_companion::content::model::Phone;
use passkey_companion::enroll::outcome::{NextAction, StopReason, Warning};
use passkey_companion::enroll::phone::Confidence;
use passkey_companion::enroll::rules::Reason;
use passkey_companion::enroll::{Owner, Route, StepId};
use passkey_companion::locale::Language;
use passkey_companion::policy::{DEFINITIONS, Kind};
use serde_json::Value;
use tempfile::{TempDir, tempdir};

use crate::support::process::clean;

/// A computer that can take part in the QR route, whatever the tests run on.
const GOOD_COMPUTER: [&str; 6] = [
    "--simulate",
    "fact.remote-session=no",
    "--simulate",
    "fact.bluetooth=on",
    "--simulate",
    "fact.os=windows-11-24h2",
];

/// How a run ended.
#[derive(Debug)]
struct Ran {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Ran {
    #[track_caller]
    fn with_code(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{self:#?}");
        assert!(!self.err.contains("panicked"), "{self:#?}");
        self
    }

    /// Done: the answer is on stdout and nothing else anywhere.
    #[track_caller]
    fn done(self) -> String {
        let ran = self.with_code(0);
        assert_eq!(ran.err, "", "{ran:#?}");
        ran.out
    }

    /// Wrong usage: a message on stderr, nothing on stdout.
    #[track_caller]
    fn wrong_usage(self) -> String {
        self.refused(2)
    }

    /// A message on stderr, nothing on stdout.
    #[track_caller]
    fn refused(self, code: i32) -> String {
        let ran = self.with_code(code);
        assert_eq!(ran.out, "", "{ran:#?}");
        assert!(!ran.err.trim().is_empty(), "no message: {ran:#?}");
        ran.err
    }

    #[track_caller]
    fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|why| panic!("{why}: {self:#?}"))
    }
}

/// A home without anything in it.
struct Home(TempDir);

impl Home {
    fn new() -> Self {
        Self(tempdir().unwrap())
    }

    fn command<S: AsRef<OsStr>>(&self, args: &[S]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_passkey-companion"));
        clean(&mut command, self.0.path()).args(args).stdin(Stdio::null()).current_dir(self.0.path());
        command
    }

    fn run<S: AsRef<OsStr>>(&self, args: &[S]) -> Ran {
        ran(self.command(args))
    }

    fn file(&self, name: &str, text: impl AsRef<[u8]>) -> String {
        let path = self.0.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// Everything in this home, by path.
    fn contents(&self) -> Vec<(PathBuf, Vec<u8>)> {
        fn walk(folder: &std::path::Path, found: &mut Vec<(PathBuf, Vec<u8>)>) {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    found.push((path.clone(), Vec::new()));
                    walk(&path, found);
                } else {
                    found.push((path.clone(), fs::read(&path).unwrap()));
                }
            }
        }
        let mut found = Vec::new();
        walk(self.0.path(), &mut found);
        found.sort();
        found
    }
}

fn ran(mut command: Command) -> Ran {
    let output = command.output().unwrap();
    Ran {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Runs in a home that nobody looks at afterwards.
fn run<S: AsRef<OsStr>>(args: &[S]) -> Ran {
    Home::new().run(args)
}

fn catalog() -> Catalog {
    Catalog::embedded().unwrap()
}

fn phones() -> Vec<Phone> {
    catalog().phones
}

/// Names of the fields of an object, in order.
#[track_caller]
fn fields(value: &Value) -> Vec<&str> {
    value.as_object().unwrap_or_else(|| panic!("not an object: {value}")).keys().map(String::as_str).collect()
}

/// A text for people: there, filled in, and without marks of the program.
#[track_caller]
fn is_text(value: &Value) {
    let text = value.as_str().unwrap_or_else(|| panic!("not a text: {value}"));
    let private = text.chars().any(|c| ('\u{E000}'..='\u{F8FF}').contains(&c));
    assert!(!text.trim().is_empty() && !private && !text.contains(['[', ']', '{', '}']), "{text:?}");
}

/// `{"id","text"}` with one of these ids.
#[track_caller]
fn is_item(value: &Value, ids: &[&str]) {
    assert_eq!(fields(value), ["id", "text"]);
    let id = value["id"].as_str().unwrap();
    assert!(ids.contains(&id), "{id} is none of {ids:?}");
    is_text(&value["text"]);
}

fn names<T: Copy>(all: &[T], id: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|value| id(*value)).collect()
}

/// The shape of `plan --json`, and that the exit code says the same.
#[track_caller]
fn is_plan(ran: &Ran) -> Value {
    let value = ran.json();
    let mut expected =
        vec!["outcome", "route", "kind", "owner", "reasons", "steps", "alternatives", "warnings", "next"];
    if value.get("simulated").is_some() {
        expected.push("simulated");
        assert!(value["simulated"].as_array().unwrap().iter().all(Value::is_string));
    }
    assert_eq!(fields(&value), expected);
    let list = |key: &str| value[key].as_array().unwrap_or_else(|| panic!("{key} is no list")).clone();
    let routes = names(Route::ALL, Route::id);
    let reasons = names(Reason::ALL, Reason::id);
    let is_stop = match value["outcome"].as_str().unwrap() {
        "plan" => false,
        "stop" => true,
        other => panic!("outcome {other}"),
    };
    for step in list("steps") {
        assert_eq!(fields(&step), ["id", "title", "minutes"]);
        assert!(StepId::from_id(step["id"].as_str().unwrap()).is_some(), "{step}");
        is_text(&step["title"]);
        assert!((1..=60).contains(&step["minutes"].as_u64().unwrap()), "{step}");
    }
    for other in list("alternatives") {
        assert_eq!(fields(&other), ["route", "allowed", "reason"]);
        assert!(routes.contains(&other["route"].as_str().unwrap()), "{other}");
        assert!(other["allowed"].is_boolean(), "{other}");
        is_item(&other["reason"], &reasons);
    }
    // Those of the plan, and what is special about the phone.
    let special: Vec<String> = catalog().phone_warnings.iter().map(|warning| warning.id.clone()).collect();
    let mut warnings = names(Warning::ALL, Warning::id);
    warnings.extend(special.iter().map(String::as_str));
    list("warnings").iter().for_each(|item| is_item(item, &warnings));
    list("next").iter().for_each(|item| is_item(item, &names(NextAction::ALL, NextAction::id)));
    assert!(!list("reasons").is_empty());
    if is_stop {
        assert_eq!(ran.code, Some(21));
        assert!(value["route"].is_null() && value["kind"].is_null() && list("steps").is_empty());
        assert!(Owner::from_id(value["owner"].as_str().unwrap()).is_some());
        list("reasons").iter().for_each(|item| is_item(item, &names(StopReason::ALL, StopReason::id)));
        assert!(list("alternatives").iter().all(|other| other["allowed"] == false));
        assert!(!list("next").is_empty(), "a stop without a next action: {value}");
    } else {
        assert_eq!(ran.code, Some(0));
        let route = Route::from_id(value["route"].as_str().unwrap()).unwrap();
        let kind =
            if matches!(route, Route::App | Route::PhoneBrowser) { "same-device" } else { "cross-device" };
        assert_eq!(value["kind"], kind);
        assert!(value["owner"].is_null() && list("next").is_empty() && !list("steps").is_empty());
        list("reasons").iter().for_each(|item| is_item(item, &reasons));
        let others: BTreeSet<String> =
            list("alternatives").iter().map(|other| other["route"].as_str().unwrap().to_owned()).collect();
        assert_eq!(others.len(), 3, "{value}");
        assert!(!others.contains(route.id()));
    }
    assert_eq!(ran.err, "");
    value
}

fn plan_of(args: &[&str]) -> Value {
    is_plan(&run(&[&["plan", "--json"], args].concat()))
}

fn ids(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap()).collect()
}
