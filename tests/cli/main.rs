//! The real program on the command line, in a home of its own: what it answers, where, and with which code.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../support"]
mod support {
    pub mod process;
}

mod record;

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use passkey_companion::content::Catalog;
use passkey_companion::content::model::{ErrorRow, Phone};
use passkey_companion::enroll::phone::Confidence;
use passkey_companion::enroll::plan::{NextAction, StopReason, Warning};
use passkey_companion::enroll::route::Reason;
use passkey_companion::enroll::{Owner, Route, StepId};
use passkey_companion::locale::Language;
use passkey_companion::policy::{DEFINITIONS, Kind};
use serde_json::Value;
use tempfile::{TempDir, tempdir};

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
        command.args(args).stdin(Stdio::null()).current_dir(self.0.path());
        for (name, folder) in [
            ("HOME", ""),
            ("XDG_STATE_HOME", "state"),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_CACHE_HOME", "cache"),
            ("XDG_RUNTIME_DIR", "runtime"),
        ] {
            command.env(name, self.0.path().join(folder));
        }
        for name in [
            "DISPLAY",
            "WAYLAND_DISPLAY",
            "WAYLAND_SOCKET",
            "LANGUAGE",
            "LC_MESSAGES",
            "LANG",
            "PASSKEY_COMPANION_LOG",
        ] {
            command.env_remove(name);
        }
        command.env("LC_ALL", "C").env_remove("RUST_BACKTRACE");
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
    list("warnings").iter().for_each(|item| is_item(item, &names(Warning::ALL, Warning::id)));
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

mod plan {
    use super::*;

    #[test]
    fn answers_the_question_of_the_issue() {
        let plan = plan_of(&["--phone", "samsung.oneui7", "--os", "15", "--proof", "tap-once"]);
        assert_eq!(plan["route"], "app");
        assert_eq!(ids(&plan["reasons"])[0], "pass-used-on-phone");
        assert_eq!(
            ids(&plan["steps"]),
            ["get-authenticator", "open-account", "turn-on-provider", "finish-in-app", "confirm"]
        );
        assert!(ids(&plan["warnings"]).contains(&"samsung-pass"));
    }

    #[test]
    fn has_the_shape_of_the_design_for_every_phone_of_the_list() {
        let listed = run(&["content", "list", "phones", "--json"]).json();
        let rows = listed["phones"].as_array().unwrap();
        assert_eq!(rows.len(), 35);
        let (mut plans, mut stops) = (0, 0);
        for row in rows {
            let id = row["id"].as_str().unwrap();
            let mut versions = vec![None, Some(String::from("12")), Some(String::from("99"))];
            versions
                .extend(["os_from", "os_to"].iter().map(|key| row[*key].as_u64().map(|os| os.to_string())));
            versions.sort();
            versions.dedup();
            for version in versions {
                let mut args = vec!["--phone", id];
                args.extend(version.iter().flat_map(|version| ["--os", version.as_str()]));
                match plan_of(&args)["outcome"].as_str().unwrap() {
                    "plan" => plans += 1,
                    _ => stops += 1,
                }
            }
        }
        assert!(plans > 50 && stops > 30, "{plans} plans, {stops} stops");
    }

    #[test]
    fn is_readable_without_json() {
        let text = run(&["plan", "--phone", "ios.18", "--proof", "app"]).done();
        for part in
            ["about 5 minutes", "Why: ", "1. Get Microsoft Authenticator", "5. ", "Mind: ", "Closed: "]
        {
            assert!(text.contains(part), "{part:?} is not in:\n{text}");
        }
        assert!(!text.contains(['[', '{']), "{text}");
        let ran = run(&["plan", "--phone", "ios.18", "--proof", "password"]).with_code(21);
        assert!(ran.out.starts_with("Stop: ") && ran.out.lines().count() >= 4, "{}", ran.out);
        assert!(ran.out.contains("helpdesk"), "{}", ran.out);
    }

    #[test]
    fn is_a_stop_with_an_owner_and_its_own_code() {
        for (args, reason, owner) in [
            (["--phone", "ios.18", "--proof", "password"], "no-second-proof", "helpdesk"),
            (["--phone", "ios.18", "--os", "16"], "phone-too-old", "user"),
            (["--phone", "android.aosp.15", "--os", "13"], "phone-too-old", "user"),
            (["--phone", "huawei", "--proof", "app"], "phone-not-supported", "user"),
            (["--phone", "sony.14", "--proof", "app"], "switch-missing", "user"),
            (["--phone", "xiaomi.miui14", "--proof", "app"], "phone-usually-too-old", "user"),
            (["--phone", "ios.18", "--simulate", "Cloud=china"], "cloud-without-passkeys", "admin"),
            (
                ["--phone", "ios.18", "--simulate", "PasskeyEnforced=true"],
                "passkey-already-demanded",
                "helpdesk",
            ),
        ] {
            let stop = plan_of(&args);
            assert_eq!(
                (ids(&stop["reasons"]), stop["owner"].as_str().unwrap()),
                (vec![reason], owner),
                "{args:?}"
            );
        }
    }

    #[test]
    fn takes_other_names_for_the_same_phone() {
        let plan = |name: &str| plan_of(&["--phone", name, "--os", "15", "--proof", "app"]);
        assert_eq!(plan("zebra"), plan("rugged"));
        assert_eq!(plan("honeywell"), plan("rugged"));
        assert!(ids(&plan("zebra")["warnings"]).contains(&"shared-device"));
        assert_eq!(plan("samsung"), plan("samsung.oneui7"));
        assert_eq!(plan("google"), plan("android.aosp.15"));
    }

    #[test]
    fn finds_the_row_of_a_maker_by_the_version() {
        let outcome = |args: &[&str]| plan_of(args)["outcome"].as_str().unwrap().to_owned();
        assert_eq!(outcome(&["--phone", "sony", "--os", "14"]), "stop");
        for version in ["15", "16", "Android 15", "15.0.1"] {
            assert_eq!(outcome(&["--phone", "sony", "--os", version]), "plan", "{version}");
        }
        let ids_of = |args: &[&str]| plan_of(args);
        assert_eq!(ids_of(&["--phone", "apple", "--os", "17"]), ids_of(&["--phone", "ios.17"]));
    }

    #[test]
    fn follows_the_other_answers() {
        let both = plan_of(&["--phone", "android.aosp.15", "--proof", "app", "--profile", "both"]);
        assert_eq!(ids(&both["steps"]).last(), Some(&"work-profile-too"));
        let rule =
            ["--phone", "android.aosp.15", "--proof", "app", "--simulate", "CompliantDeviceRequired=true"];
        let managed = |answer: &str| plan_of(&[&rule[..], &["--managed", answer]].concat());
        assert_eq!(managed("yes")["outcome"], "plan");
        assert_eq!(ids(&managed("no")["reasons"]), ["phone-sign-in-closed"]);
        assert_eq!(ids(&managed("unsure")["reasons"]), ["phone-management-unknown"]);
    }

    #[test]
    fn asks_for_what_it_needs_and_names_what_it_cannot_use() {
        for (args, parts) in [
            (&["plan"] as &[&str], &["--phone"] as &[&str]),
            (&["plan", "--phone"], &["--phone"]),
            (&["plan", "--phone", "nokia3310"], &["nokia3310", "content list phones"]),
            (&["plan", "--phone", ""], &["content list phones"]),
            (&["plan", "--phone", "ios.18", "--os", "newest"], &["newest"]),
            (&["plan", "--phone", "ios.18", "--os", "0"], &["0"]),
            (&["plan", "--phone", "ios.18", "--os", "-18"], &["-1"]),
            (&["plan", "--phone", "ios.18", "--os", "99999999999999999999"], &["99999999999999999999"]),
            (&["plan", "--phone", "ios.18", "--proof", "fingerprint"], &["fingerprint", "tap-once"]),
            (&["plan", "--phone", "ios.18", "--profile", "home"], &["home", "personal"]),
            (&["plan", "--phone", "ios.18", "--managed", "maybe"], &["maybe", "unsure"]),
            (&["plan", "--phone", "ios.18", "--colour"], &["--colour"]),
            (&["plan", "ios.18"], &["ios.18"]),
            (&["plann"], &["plann", "plan"]),
        ] {
            let said = run(args).wrong_usage();
            for part in parts {
                assert!(said.contains(part), "{args:?}: {part:?} is not in: {said}");
            }
        }
    }
}

mod simulate {
    use super::*;

    /// docs/admin.md, in its order.
    const KEYS: [&str; 10] = [
        "Cloud",
        "Attestation",
        "SyncedPasskeys",
        "TapKind",
        "CompliantDeviceRequired",
        "AppProtectionRequired",
        "RegistrationPlace",
        "PasskeyEnforced",
        "WorkProfile",
        "AllowedRoutes",
    ];

    fn plan_with(settings: &[&str]) -> Ran {
        let mut args = vec!["plan", "--phone", "ios.18", "--proof", "app", "--json"];
        args.extend(settings.iter().flat_map(|setting| ["--simulate", setting]));
        run(&args)
    }

    #[test]
    fn knows_every_key_of_the_design_with_every_value() {
        assert_eq!(DEFINITIONS.iter().map(|definition| definition.name).collect::<Vec<_>>(), KEYS);
        for definition in DEFINITIONS {
            let values: Vec<String> = match definition.kind {
                Kind::Choice(names) => names().into_iter().map(str::to_owned).collect(),
                Kind::Flag => ["true", "false"].map(str::to_owned).to_vec(),
                Kind::Routes => ["app", "qr", "handoff,app", "app, phone-browser, handoff, qr"]
                    .map(str::to_owned)
                    .to_vec(),
            };
            for value in values {
                let setting = format!("{}={value}", definition.name);
                let plan = is_plan(&plan_with(&[&setting]));
                assert_eq!(plan["simulated"], serde_json::json!([setting]));
            }
        }
    }

    #[test]
    fn values_of_the_design_are_all_there() {
        for (key, values) in [
            ("Cloud", &["public", "usgov", "china"] as &[&str]),
            ("Attestation", &["enforced", "off", "unknown"]),
            ("SyncedPasskeys", &["allowed", "blocked", "unknown"]),
            ("TapKind", &["none", "one-time", "multi-use", "unknown"]),
            ("RegistrationPlace", &["anywhere", "company-network", "unknown"]),
        ] {
            let definition = DEFINITIONS.iter().find(|definition| definition.name == key).unwrap();
            let Kind::Choice(names) = definition.kind else { panic!("{key} is no choice") };
            assert_eq!(names(), values, "{key}");
        }
    }

    #[test]
    fn says_which_values_a_key_takes() {
        for definition in DEFINITIONS {
            for value in ["", "perhaps", "TRUE", "1", "on off", "qr;app"] {
                let setting = format!("{}={value}", definition.name);
                let said = plan_with(&[&setting]).wrong_usage();
                assert!(said.contains(definition.name), "{setting}: {said}");
                assert!(said.contains(&definition.kind.takes()), "{setting}: {said}");
            }
        }
    }

    #[test]
    fn knows_the_facts_about_the_computer() {
        for fact in [
            "fact.bluetooth=on",
            "fact.bluetooth=off",
            "fact.bluetooth=none",
            "fact.bluetooth=unknown",
            "fact.remote-session=yes",
            "fact.remote-session=no",
            "fact.remote-session=unknown",
            "fact.os=windows-10-21h2",
            "fact.os=windows-11",
            "fact.os=macos-14",
            "fact.os=macos-14.5",
            "fact.os=linux",
        ] {
            assert_eq!(is_plan(&plan_with(&[fact]))["simulated"], serde_json::json!([fact]));
        }
        for (fact, takes) in [
            ("fact.bluetooth=perhaps", "none"),
            ("fact.bluetooth=", "none"),
            ("fact.remote-session=true", "yes, no or unknown"),
            ("fact.os=windows-95-b", "windows-11-23h2"),
            ("fact.os=beos", "windows-11-23h2"),
            ("fact.os=", "windows-11-23h2"),
            ("fact.os=windows-10-21h2-x", "windows-11-23h2"),
            ("fact.os=windows-10-99999h2", "windows-11-23h2"),
        ] {
            let said = plan_with(&[fact]).wrong_usage();
            assert!(said.contains(takes), "{fact}: {said}");
        }
    }

    #[test]
    fn closes_the_qr_route_by_what_is_pretended() {
        let qr = |facts: &[&str]| -> String {
            let plan = is_plan(&plan_with(&[&["Attestation=off"], facts].concat()));
            let others = plan["alternatives"].as_array().unwrap();
            let qr = others.iter().find(|other| other["route"] == "qr").unwrap();
            qr["reason"]["id"].as_str().unwrap().to_owned()
        };
        let good = ["fact.remote-session=no", "fact.bluetooth=on", "fact.os=windows-11-24h2"];
        assert_eq!(qr(&good), "attestation-off");
        assert_eq!(qr(&["fact.remote-session=yes", "fact.bluetooth=on"]), "remote-session");
        assert_eq!(qr(&["fact.remote-session=no", "fact.bluetooth=none", "fact.os=linux"]), "no-bluetooth");
        assert_eq!(
            qr(&["fact.remote-session=no", "fact.bluetooth=on", "fact.os=windows-10-21h2"]),
            "computer-too-old"
        );
    }

    #[test]
    fn helps_with_a_near_miss() {
        for (typed, meant) in [
            ("attestation=off", "Attestation"),
            ("ATTESTATION=off", "Attestation"),
            ("tap-kind=one-time", "TapKind"),
            ("Tap_Kind=one-time", "TapKind"),
            ("Compliant=true", "CompliantDeviceRequired"),
            ("AllowedRoute=app", "AllowedRoutes"),
            ("Clouds=public", "Cloud"),
            ("fact.blue=on", "fact.bluetooth"),
            ("fact.remote=yes", "fact.remote-session"),
            ("fact.osversion=linux", "fact.os"),
        ] {
            let said = plan_with(&[typed]).wrong_usage();
            let key = typed.split('=').next().unwrap();
            assert!(
                said.contains(key) && said.contains(&format!("Did you mean {meant}?")),
                "{typed}: {said}"
            );
        }
        for unknown in ["Colour=blue", "fact.weather=rain", "=off", "x=y", "fact.=on", "fact.é=on"] {
            let said = plan_with(&[unknown]).wrong_usage();
            assert!(said.contains("there is no setting"), "{unknown}: {said}");
        }
        for shape in ["Attestation", "", "off"] {
            let said = plan_with(&[shape]).wrong_usage();
            assert!(said.contains("KEY=VALUE"), "{shape}: {said}");
        }
    }

    #[test]
    fn can_be_repeated_and_the_last_word_counts() {
        let plan = is_plan(&plan_with(&["Attestation=off", "TapKind=none", "Attestation=enforced"]));
        assert_eq!(
            plan["simulated"],
            serde_json::json!(["Attestation=off", "TapKind=none", "Attestation=enforced"])
        );
        let qr =
            plan["alternatives"].as_array().unwrap().iter().find(|other| other["route"] == "qr").unwrap();
        assert_eq!(qr["reason"]["id"], "attestation-enforced");
    }

    #[test]
    fn works_before_and_behind_the_verb_and_loses_nothing() {
        let before = run(&["--simulate", "Cloud=china", "plan", "--phone", "ios.18", "--json"]);
        assert_eq!(ids(&is_plan(&before)["reasons"]), ["cloud-without-passkeys"]);
        let args = [
            "--simulate",
            "Cloud=china",
            "plan",
            "--phone",
            "ios.18",
            "--json",
            "--simulate",
            "TapKind=none",
        ];
        let both = is_plan(&run(&args));
        assert_eq!(both["simulated"], serde_json::json!(["Cloud=china", "TapKind=none"]));
        assert_eq!(both["outcome"], "stop");
    }

    #[test]
    fn and_the_options_of_the_window_count_before_the_verb_too() {
        // A window that was asked to keep nothing must not keep anything.
        for args in [["--renderer", "wgpu", "run"], ["run", "--renderer", "wgpu"]] {
            if cfg!(target_os = "linux") {
                assert!(run(&args).wrong_usage().contains("wgpu"), "{args:?}");
            }
        }
    }

    #[test]
    fn is_marked_wherever_it_shows() {
        let mark = "SyncedPasskeys=blocked";
        for verb in [
            &["plan", "--phone", "ios.18", "--proof", "app"] as &[&str],
            &["plan", "--phone", "ios.18", "--proof", "password"],
            &["guide", "--phone", "ios.18", "--proof", "app"],
            &["check", "--only", "os"],
            &["status"],
        ] {
            let plain = run(verb);
            assert!(!plain.out.contains("Trial"), "{verb:?}: {}", plain.out);
            let ran = run(&[verb, &["--simulate", mark]].concat());
            assert_eq!(ran.code, plain.code);
            assert!(ran.out.contains(mark) && ran.out.contains("Trial"), "{verb:?}: {}", ran.out);
            if verb[0] != "guide" {
                let ran = run(&[verb, &["--json", "--simulate", mark]].concat());
                assert_eq!(ran.json()["simulated"], serde_json::json!([mark]), "{verb:?}");
            }
        }
    }
}

mod policy_file {
    use super::*;

    fn plan_with(home: &Home, file: &str) -> Ran {
        home.run(&["plan", "--phone", "ios.18", "--proof", "app", "--json", "--policy", file])
    }

    #[test]
    fn sets_what_it_says_and_is_marked() {
        let home = Home::new();
        let text = "Attestation = \"off\"\nPasskeyEnforced = false\nAllowedRoutes = [\"handoff\", \"app\"]\n";
        let file = home.file("trial.toml", text);
        let plan = is_plan(&plan_with(&home, &file));
        assert_eq!(plan["route"], "handoff");
        let marks: BTreeSet<&str> =
            plan["simulated"].as_array().unwrap().iter().map(|mark| mark.as_str().unwrap()).collect();
        assert_eq!(
            marks,
            BTreeSet::from(["Attestation=off", "PasskeyEnforced=false", "AllowedRoutes=handoff,app"])
        );
    }

    #[test]
    fn gives_way_to_what_is_simulated() {
        let home = Home::new();
        let file = home.file("trial.toml", "Cloud = \"china\"\n");
        let args = ["plan", "--phone", "ios.18", "--json", "--policy", &file, "--simulate", "Cloud=public"];
        assert_eq!(is_plan(&home.run(&args))["outcome"], "plan");
    }

    #[test]
    fn that_is_empty_changes_nothing() {
        let home = Home::new();
        let file = home.file("empty.toml", "# nothing yet\n");
        assert_eq!(is_plan(&plan_with(&home, &file)).get("simulated"), None);
    }

    #[test]
    fn that_cannot_be_used_says_what_and_where() {
        let home = Home::new();
        for (name, text, parts) in [
            (
                "near.toml",
                "attestation = \"off\"",
                &["near.toml", "attestation", "Did you mean Attestation?"] as &[&str],
            ),
            ("unknown.toml", "Colour = \"blue\"", &["unknown.toml", "Colour"]),
            ("value.toml", "Attestation = \"perhaps\"", &["value.toml", "perhaps", "enforced, off, unknown"]),
            ("flag.toml", "Attestation = true", &["flag.toml", "Attestation"]),
            ("number.toml", "Attestation = 1", &["number.toml", "Attestation", "integer"]),
            ("table.toml", "[Attestation]\nvalue = \"off\"", &["table.toml", "Attestation", "table"]),
            ("list.toml", "AllowedRoutes = [1, 2]", &["list.toml", "AllowedRoutes"]),
            ("route.toml", "AllowedRoutes = [\"bus\"]", &["route.toml", "AllowedRoutes", "phone-browser"]),
            ("broken.toml", "Attestation = \"off\nCloud = ", &["broken.toml", "line 1"]),
            ("page.html", "<html>not a policy</html>", &["page.html", "line 1"]),
        ] {
            let file = home.file(name, text);
            let said = plan_with(&home, &file).wrong_usage();
            for part in parts {
                assert!(said.contains(part), "{name}: {part:?} is not in: {said}");
            }
        }
    }

    #[test]
    fn that_cannot_be_read_says_so() {
        let home = Home::new();
        let missing = home.0.path().join("missing.toml");
        let said = plan_with(&home, missing.to_str().unwrap()).wrong_usage();
        assert!(said.contains("missing.toml") && said.contains("cannot be read"), "{said}");
        let said = plan_with(&home, home.0.path().to_str().unwrap()).wrong_usage();
        assert!(said.contains("cannot be read"), "{said}");
        let file = home.file("latin.toml", b"Cloud = \"\xE9\"");
        assert!(plan_with(&home, &file).wrong_usage().contains("latin.toml"));
    }
}

mod guide {
    use super::*;

    fn guide(args: &[&str]) -> Ran {
        run(&[&["guide", "--proof", "app"], args].concat())
    }

    /// One sentence of the advice that fits every phone of a system.
    fn fallback(phone: &Phone) -> &'static str {
        match phone.platform {
            passkey_companion::enroll::phone::Platform::Ios => "Open Settings on your iPhone and search for",
            passkey_companion::enroll::phone::Platform::Android => {
                "Open Settings on your phone and search for"
            }
        }
    }

    #[test]
    fn is_there_for_every_phone_that_can_and_a_stop_for_every_other() {
        let (mut guides, mut stops) = (0, 0);
        for phone in phones() {
            let ran = guide(&["--phone", &phone.id, "--route", "app"]);
            let plan = run(&["plan", "--phone", &phone.id, "--proof", "app", "--json"]);
            if plan.code == Some(21) {
                let said = ran.refused(21);
                assert!(said.split_whitespace().count() > 8, "{}: {said}", phone.id);
                stops += 1;
                continue;
            }
            let text = ran.done();
            guides += 1;
            assert!(!text.contains(['[', '{']), "{}: {text}", phone.id);
            let path = phone.paths.first().map(|path| path.join(" > "));
            match phone.evidence.confidence {
                Confidence::None => {
                    assert!(!text.contains(" > "), "{} shows a path:\n{text}", phone.id);
                    assert!(text.contains(fallback(&phone)), "{}:\n{text}", phone.id);
                }
                Confidence::Low => {
                    assert!(text.contains(&path.unwrap()), "{}:\n{text}", phone.id);
                    assert!(text.contains(fallback(&phone)), "{}:\n{text}", phone.id);
                    assert!(text.contains("We are not sure about this phone"), "{}:\n{text}", phone.id);
                }
                Confidence::Medium | Confidence::High => {
                    if let Some(path) = path.filter(|_| phone.label_scope != "xiaomi-cn") {
                        assert!(text.contains(&path) || !path.is_ascii(), "{}: {path}\n{text}", phone.id);
                    } else {
                        assert!(text.contains(fallback(&phone)), "{}:\n{text}", phone.id);
                    }
                    assert!(!text.contains("We are not sure about this phone"), "{}:\n{text}", phone.id);
                }
            }
        }
        assert!(guides >= 28 && stops >= 5, "{guides} guides, {stops} stops");
    }

    #[test]
    fn never_fails_on_any_phone_and_route() {
        for phone in phones() {
            for route in Route::ALL {
                let args = [
                    &["--phone", &phone.id, "--route", route.id(), "--simulate", "Attestation=off"],
                    &GOOD_COMPUTER[..],
                ];
                let ran = guide(&args.concat());
                assert!(matches!(ran.code, Some(0 | 21)), "{} {route}: {ran:#?}", phone.id);
                assert!(
                    !ran.err.contains("panicked") && !ran.out.contains(['{', '[']),
                    "{} {route}: {ran:#?}",
                    phone.id
                );
            }
        }
    }

    #[test]
    fn has_every_step_in_order_with_its_number() {
        let text = guide(&["--phone", "ios.18"]).done();
        let numbered: Vec<&str> =
            text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_digit())).collect();
        assert_eq!(
            numbered,
            [
                "1. Get Microsoft Authenticator",
                "2. Open your account in Authenticator",
                "3. Turn on Authenticator for passkeys",
                "4. Finish in Authenticator",
                "5. See that it is there",
            ]
        );
        assert!(text.contains("Settings > General > AutoFill & Passwords"), "{text}");
    }

    #[test]
    fn speaks_the_language_of_the_menus() {
        let english = guide(&["--phone", "android.aosp.15"]).done();
        let german = guide(&["--phone", "android.aosp.15", "--phone-language", "de"]).done();
        let label = catalog().label_of("android", "Passwords, passkeys & accounts", "de").text;
        assert!(german.contains(&label) && !english.contains(&label), "{label}\n{german}");
        assert!(german.contains("Get Microsoft Authenticator"), "the sentences stay English:\n{german}");
        let klingon = guide(&["--phone", "android.aosp.15", "--phone-language", "tlh"]).done();
        let plain = klingon.replace("\u{A0}*", "");
        let plain: Vec<&str> = plain.lines().filter(|line| !line.starts_with("   * We know")).collect();
        assert_eq!(plain.join("\n"), english.trim_end(), "the English labels, each with a star and a note");
        assert!(klingon.contains("Settings\u{A0}* > ") && klingon.contains("only in English"), "{klingon}");
    }

    #[test]
    fn reads_right_in_arabic() {
        let arabic = |phone: &str| {
            let args = ["--phone", phone, "--locale", "ar", "--phone-language", "ar", "--route", "app"];
            guide(&args).done()
        };
        // Text goes out in the order in which it is read; what it looks like is up to the terminal. Names in
        // another script are kept together by isolates, and a path runs from right to left as a whole.
        let known = arabic("android.aosp.15");
        let page = catalog().label("android.passwords-passkeys-accounts", "ar").unwrap().text;
        let path = format!("\u{200F}\u{2068}Settings\u{A0}*\u{2069} > \u{2068}{page}\u{2069}");
        assert!(known.contains(&path), "{known}");
        assert!(known.contains("الخدمات الإضافية"), "{known}");

        // Nobody knows what Samsung calls its menus in Arabic: English with a star, and the word to search for.
        let unknown = arabic("samsung.oneui7");
        assert!(unknown.contains("\u{2068}Passwords, passkeys, and autofill\u{A0}*\u{2069}"), "{unknown}");
        let note = unknown.lines().find(|line| line.contains("ابحث في الإعدادات عن:")).unwrap();
        assert!(note.trim().starts_with("* ") && note.contains("«مفتاح المرور»"), "{note}");
        for text in [&known, &unknown] {
            let (opened, closed) = (text.matches('\u{2068}').count(), text.matches('\u{2069}').count());
            assert!(opened == closed && opened > 0, "{opened} isolates begin, {closed} end");
            assert!(!text.contains('\u{202B}') && !text.contains('\u{202E}'), "no overrides");
        }
    }

    #[test]
    fn goes_to_a_file() {
        let home = Home::new();
        let file = home.0.path().join("guide.txt");
        let ran = home.run(&["guide", "--phone", "ios.18", "--proof", "app", "-o", file.to_str().unwrap()]);
        assert_eq!(ran.done(), "");
        assert_eq!(fs::read_to_string(&file).unwrap(), guide(&["--phone", "ios.18"]).done());
    }

    #[test]
    fn that_cannot_be_written_says_where_and_why() {
        let home = Home::new();
        for target in ["no/such/folder/guide.txt", "."] {
            let said = home.run(&["guide", "--phone", "ios.18", "--proof", "app", "-o", target]).refused(1);
            assert!(said.contains(target) && said.contains("cannot be written"), "{said}");
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn that_meets_a_full_disk_says_so() {
        let said = guide(&["--phone", "ios.18", "-o", "/dev/full"]).refused(1);
        assert!(said.contains("/dev/full") && said.contains("No space left"), "{said}");
    }

    #[test]
    fn as_a_web_page_is_not_there_yet() {
        let said = guide(&["--phone", "ios.18", "--format", "html"]).wrong_usage();
        assert!(said.contains("--format text"), "{said}");
        assert!(guide(&["--phone", "ios.18", "--format", "text"]).done().starts_with("Your passkey"));
        assert!(guide(&["--phone", "ios.18", "--format", "pdf"]).wrong_usage().contains("html"));
    }

    #[test]
    fn of_a_closed_route_is_a_stop_that_says_why() {
        let closed =
            guide(&[&["--phone", "ios.18", "--route", "qr"], &GOOD_COMPUTER[..]].concat()).refused(21);
        assert!(closed.contains("qr") && closed.contains("We do not know whether your company"), "{closed}");
        let open =
            [&["--phone", "ios.18", "--route", "qr", "--simulate", "Attestation=off"], &GOOD_COMPUTER[..]]
                .concat();
        let text = guide(&open).done();
        assert!(text.contains("Scan the QR code"), "{text}");
        let far = [
            "--phone",
            "ios.18",
            "--route",
            "qr",
            "--simulate",
            "Attestation=off",
            "--simulate",
            "fact.remote-session=yes",
        ];
        assert!(guide(&far).refused(21).contains("from afar"));
        let one_time = ["guide", "--phone", "ios.18", "--proof", "tap-once", "--route", "handoff"];
        assert!(run(&one_time).refused(21).contains("Temporary Access Pass"));
    }

    #[test]
    fn of_the_hand_off_names_both_screens() {
        let text = guide(&["--phone", "ios.18", "--route", "handoff"]).done();
        assert!(text.contains("Open My Sign-Ins on this computer"), "{text}");
        assert!(text.contains("Let the page find your passkey"), "{text}");
    }

    #[test]
    fn tells_on_paper_what_the_window_would_show_before_the_start() {
        // Paper has no page that warns first: whoever gets only the guide must not be worse off.
        let any = run(&["guide", "--phone", "ios.18", "--proof", "app"]).done();
        assert!(any.contains("Only Authenticator is right"), "the wrong place to save:\n{any}");
        let pass = run(&["guide", "--phone", "samsung.oneui7", "--proof", "tap-once"]).done();
        assert!(pass.contains("Start only when you have ten minutes"), "the clock of the pass:\n{pass}");
        let unknown = run(&["guide", "--phone", "vivo", "--proof", "app"]).done();
        assert!(unknown.contains("Android 14"), "the lowest version, where it is not known:\n{unknown}");
        let unsure = run(&["guide", "--phone", "motorola.14", "--proof", "app"]).done();
        assert!(unsure.contains("lack the switch"), "that the switch may be missing:\n{unsure}");
    }

    #[test]
    fn needs_a_phone_that_it_knows() {
        run(&["guide"]).wrong_usage();
        assert!(run(&["guide", "--phone", "nokia3310"]).wrong_usage().contains("nokia3310"));
        assert!(
            run(&["guide", "--phone", "ios.18", "--route", "bus"]).wrong_usage().contains("phone-browser")
        );
    }
}

mod explain {
    use super::*;

    fn matches(words: &[&str]) -> Vec<Value> {
        let ran = run(&[&["explain", "--json"], words].concat()).with_code(0);
        let value = ran.json();
        assert_eq!(fields(&value), ["matches"]);
        value["matches"].as_array().unwrap().clone()
    }

    fn best(words: &str) -> Option<String> {
        matches(&[words]).first().map(|found| found["id"].as_str().unwrap().to_owned())
    }

    fn wrong(all: impl Iterator<Item = (ErrorRow, String)>) -> Vec<String> {
        all.filter_map(|(row, text)| {
            let found = best(&text);
            (found.as_deref() != Some(row.id.as_str()))
                .then(|| format!("{text:?}: {} expected, {found:?} found", row.id))
        })
        .collect()
    }

    #[test]
    fn finds_every_error_by_its_exact_words_on_the_screen() {
        let exact = catalog().errors.into_iter().flat_map(|row| {
            let texts: Vec<String> = row.title.iter().chain(&row.quotes).cloned().collect();
            texts.into_iter().map(move |text| (row.clone(), text)).collect::<Vec<_>>()
        });
        let mut wrong = wrong(exact);
        // The same two words stand on two screens (`docs/facts/errors.md`, rows 10 and 38).
        wrong.retain(|said| !said.starts_with("\"already registered\": windows-whfb-credential-exists"));
        assert!(wrong.is_empty(), "{wrong:#?}");
        let both: Vec<Value> = matches(&["already registered"]);
        assert!(ids(&both.into()).contains(&"windows-whfb-credential-exists"));
    }

    #[test]
    fn finds_every_error_by_the_words_on_the_screen_with_real_names_in_them() {
        // `<UPN>` and `<ORG>` stand for something else on every screen.
        let exact = catalog().errors.into_iter().flat_map(|row| {
            let texts: Vec<String> = row
                .quotes
                .iter()
                .filter(|quote| quote.contains('<'))
                .map(|quote| {
                    quote.replace("<UPN>", "alex.taylor@contoso.example").replace("<ORG>", "Contoso Ltd.")
                })
                .collect();
            texts.into_iter().map(move |text| (row.clone(), text)).collect::<Vec<_>>()
        });
        let wrong = wrong(exact);
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn finds_every_error_by_its_keywords() {
        let keywords = catalog().errors.into_iter().flat_map(|row| {
            let texts = row.keywords.clone();
            texts.into_iter().map(move |text| (row.clone(), text)).collect::<Vec<_>>()
        });
        let wrong = wrong(keywords);
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn finds_every_error_by_its_codes_however_they_are_written() {
        let codes = catalog().errors.into_iter().flat_map(|row| {
            let mut texts = row.codes.clone();
            for code in row.codes.iter().filter(|code| code.bytes().all(|c| c.is_ascii_digit())) {
                texts.push(format!("AADSTS{code}"));
                texts.push(format!("Error code: {code}"));
                texts.push(format!("AADSTS{code}: Access has been blocked. Trace ID: 0d6f2e6c-1111"));
            }
            texts.into_iter().map(move |text| (row.clone(), text)).collect::<Vec<_>>()
        });
        let wrong = wrong(codes);
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn has_the_shape_of_the_design_best_first() {
        let found = matches(&["passkey", "not", "accepted"]);
        assert!((1..=5).contains(&found.len()));
        let mut last = f64::INFINITY;
        for one in &found {
            assert_eq!(fields(one), ["id", "title", "score", "owner", "meaning", "do"]);
            assert!(catalog().error(one["id"].as_str().unwrap()).is_some());
            is_text(&one["title"]);
            is_text(&one["meaning"]);
            assert!(Owner::from_id(one["owner"].as_str().unwrap()).is_some());
            let score = one["score"].as_f64().unwrap();
            assert!(score > 0.0 && score <= 1.0 && score <= last, "{one}");
            last = score;
            let steps = one["do"].as_array().unwrap();
            assert!(!steps.is_empty());
            steps.iter().for_each(is_text);
        }
        assert_eq!(found[0]["title"], "Passkey not accepted");
    }

    #[test]
    fn says_who_fixes_it_without_json_too() {
        let text = run(&["explain", "53003"]).done();
        let first: Vec<&str> = text.lines().take(3).collect();
        assert!(first[0].contains("Your IT department can fix this"), "{text}");
        assert!(first[1].starts_with("  ") && first[2].starts_with("  - "), "{text}");
        assert!(!text.contains(['[', '{']), "{text}");
    }

    #[test]
    fn prints_the_message_that_its_advice_speaks_of() {
        let text = run(&["explain", "53003"]).done();
        let (_, message) = text.split_once("Message to hand over:\n").unwrap();
        let message: Vec<&str> = message.lines().take_while(|line| line.starts_with("    ")).collect();
        assert!(message.len() >= 4 && message[0].contains("Microsoft Authenticator"), "{text}");
    }

    #[test]
    fn forgives_case_punctuation_and_mistakes() {
        for (typed, meant) in [
            ("PASSKEY NOT ACCEPTED!!!", "passkey-not-accepted"),
            ("paskey not acepted", "passkey-not-accepted"),
            ("passkey not acceptde", "passkey-not-accepted"),
            ("You cant get there from here", "app-protection-block"),
            ("you can’t get there from here", "app-protection-block"),
            ("somthing went worng", "something-went-wrong"),
            ("temporay acces pass bloked", "tap-blocked-by-policy"),
            ("conection to your device stuck conecting", "stuck-connecting-to-device"),
            ("finish setup web browser", "finish-setup-on-web"),
            ("jailbrokn", "rooted-or-jailbroken"),
            ("NotAllowedError: The operation either timed out or was not allowed", "not-allowed-error"),
            ("company portl", "company-portal-too-old"),
        ] {
            assert_eq!(best(typed).as_deref(), Some(meant), "{typed}");
        }
    }

    #[test]
    fn joins_words_however_the_shell_cut_them() {
        assert_eq!(matches(&["passkey not accepted"]), matches(&["passkey", "not", "accepted"]));
        assert_eq!(matches(&["--", "passkey", "not", "accepted"]), matches(&["passkey", "not", "accepted"]));
    }

    #[test]
    fn says_so_when_nothing_fits() {
        for nonsense in ["qwertzuiop asdfghjkl", "", "   ", "!!!", "😀😀", "\u{202E}\u{200B}", "zzz 99999999"]
        {
            assert_eq!(matches(&[nonsense]), Vec::<Value>::new(), "{nonsense:?}");
            let text = run(&["explain", nonsense]).done();
            assert!(text.contains("Nothing fits"), "{nonsense:?}: {text}");
        }
        run(&["explain"]).wrong_usage();
    }

    #[test]
    fn reads_a_whole_screen_in_no_time() {
        let words = "the passkey was not accepted by your organisation ".repeat(2048);
        let letters = "x".repeat(100 * 1024);
        let signs = "😀-".repeat(20 * 1024);
        for long in [&words[..100 * 1024], &letters, &signs] {
            let began = Instant::now();
            let ran = run(&["explain", "--json", long]).with_code(0);
            assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
            assert!(ran.json()["matches"].is_array());
        }
        let first = matches(&[&words[..100 * 1024]]).first().cloned();
        assert_eq!(first.map(|found| found["id"].clone()), Some("passkey-not-accepted".into()));
    }

    #[test]
    fn leaves_nothing_behind() {
        let home = Home::new();
        home.run(&["explain", "alex.taylor@contoso.example", "cannot sign in"]).with_code(0);
        assert_eq!(home.contents(), []);
    }
}

mod content {
    use super::*;

    #[test]
    fn lists_everything_with_source_day_and_confidence() {
        for (what, count) in [("phones", 35), ("errors", 38), ("hosts", 32), ("clouds", 3), ("vaults", 14)] {
            let value = run(&["content", "list", what, "--json"]).with_code(0).json();
            assert_eq!(fields(&value), [what]);
            let rows = value[what].as_array().unwrap();
            assert_eq!(rows.len(), count, "{what}");
            for row in rows {
                assert!(row["id"].is_string(), "{row}");
                assert!(row["source"].as_array().unwrap().iter().all(Value::is_u64), "{row}");
                assert_eq!(row["verified"].as_str().unwrap().len(), "2026-11-23".len(), "{row}");
                assert!(Confidence::from_id(row["confidence"].as_str().unwrap()).is_some(), "{row}");
            }
            let ids: BTreeSet<&str> = rows.iter().map(|row| row["id"].as_str().unwrap()).collect();
            assert_eq!(ids.len(), count, "{what} has an id twice");
            let text = run(&["content", "list", what]).done();
            let lines: Vec<Vec<&str>> = text.lines().map(|line| line.split('\t').collect()).collect();
            assert_eq!(lines.len(), count, "{text}");
            for line in lines {
                assert!(line.len() == 3 && ids.contains(line[0]), "{what}: {line:?}");
                assert!(!line.contains(&"null"), "{what}: {line:?}");
            }
        }
    }

    #[test]
    fn names_what_it_can_list() {
        assert!(run(&["content", "list", "recipes"]).wrong_usage().contains("vaults"));
        run(&["content", "list"]).wrong_usage();
        run(&["content"]).wrong_usage();
        run(&["content", "check"]).wrong_usage();
    }

    const ROW: &str = r#"
        [[phone]]
        id = "ios.18"
        platform = "ios"
        maker = "apple"
        name = "iOS 18"
        label_scope = "ios"
        os_from = 18
        os_to = 18
        verdict = "supported"
        paths = [["Settings", "General", "AutoFill & Passwords"]]
        on = ["Authenticator"]
        qr = "yes"
        source = [1]
        verified = "2027-01-02"
        confidence = "medium"
    "#;

    fn check(home: &Home) -> Ran {
        let folder = home.0.path().join("overlay");
        fs::create_dir_all(&folder).unwrap();
        home.run(&["content", "check", folder.to_str().unwrap()])
    }

    #[test]
    fn accepts_an_overlay_that_is_sound() {
        let home = Home::new();
        home.file("overlay/phones.toml", ROW);
        assert!(check(&home).done().contains("all sound"));
    }

    #[test]
    fn refuses_an_overlay_and_names_file_record_and_reason() {
        for (file, text, parts) in [
            ("phones.toml", String::from("[[phone]\nid ="), &["phones.toml", "line 1"] as &[&str]),
            (
                "phones.toml",
                format!("{ROW}\nverfied = \"2027-01-02\""),
                &["phones.toml", "ios.18", "verfied"],
            ),
            ("phones.toml", ROW.replace("[1]", "[999]"), &["phone ios.18", "source 999", "sources.toml"]),
            (
                "phones.toml",
                ROW.replace("2027-01-02", "yesterday"),
                &["phone ios.18", "yesterday", "YYYY-MM-DD"],
            ),
            (
                "phones.toml",
                ROW.replace("AutoFill", "Autofill"),
                &["phone ios.18", "Autofill & Passwords", "labels.toml"],
            ),
            ("errors.toml", String::from("[[error]]\nid = 5"), &["errors.toml"]),
        ] {
            let home = Home::new();
            home.file(&format!("overlay/{file}"), &text);
            let said = check(&home).refused(20);
            for part in parts {
                assert!(said.contains(part), "{part:?} is not in: {said}");
            }
        }
    }

    #[test]
    fn refuses_a_field_that_no_record_has() {
        let evidence = "source = [1]\nverified = \"2027-01-02\"\nconfidence = \"medium\"";
        for (file, record, misspelt) in [
            (
                "hosts.toml",
                "[[host]]\nhost = \"a.example\"\npurpose = \"status\"\nphone = \"any\"\n\
                 needed_from = [\"computer\"]\ncloud = \"public\"\nwildcard = false\nport = 443\n\
                 port_confidence = \"low\"\nport_source = []",
                "prot = 443",
            ),
            (
                "vaults.toml",
                "[[vault]]\naaguid = \"00000000-0000-0000-0000-000000000000\"\nid = \"some-vault\"\n\
                 name = \"Vault\"\nis_authenticator = false\nplatform = \"any\"",
                "is_autenticator = true",
            ),
            (
                "tools.toml",
                "[[link]]\nid = \"some-page\"\nurl = \"https://learn.microsoft.com/x\"\npurpose = \"docs\"",
                "urls = \"https://learn.microsoft.com/y\"",
            ),
            ("timing.toml", "[[clock]]\nid = \"some-clock\"\napplies = \"x\"\nhours = 2", "hour = 3"),
            (
                "clouds.toml",
                "[[cloud]]\nid = \"china\"\npasskeys = false\npasskeys_confidence = \"low\"",
                "autority = \"login.example\"",
            ),
        ] {
            let home = Home::new();
            home.file(&format!("overlay/{file}"), format!("{record}\n{evidence}"));
            check(&home).done();
            home.file(&format!("overlay/{file}"), format!("{record}\n{misspelt}\n{evidence}"));
            let said = check(&home).refused(20);
            let name = misspelt.split(' ').next().unwrap();
            for part in [file, "unknown field", name] {
                assert!(said.contains(part), "{part:?} is not in: {said}");
            }
        }
    }

    #[test]
    fn names_every_problem_and_counts_them() {
        let home = Home::new();
        home.file("overlay/phones.toml", ROW.replace("[1]", "[998, 999]").replace("2027-01-02", "soon"));
        let said = check(&home).refused(20);
        for part in ["source 998", "source 999", "soon", "3 problems"] {
            assert!(said.contains(part), "{part:?} is not in: {said}");
        }
    }

    #[test]
    fn does_not_call_a_folder_sound_whose_files_it_does_not_know() {
        let home = Home::new();
        home.file("overlay/phone.toml", ROW.replace("[1]", "[999]"));
        let ran = check(&home);
        assert_ne!(ran.code, Some(0), "{ran:#?}");
        assert!(ran.err.contains("phone.toml"), "{ran:#?}");
    }

    #[test]
    fn tells_a_file_that_cannot_be_read_from_one_that_is_wrong() {
        let home = Home::new();
        fs::create_dir_all(home.0.path().join("overlay/phones.toml")).unwrap();
        assert!(check(&home).refused(1).contains("phones.toml"));
    }

    #[test]
    fn needs_a_folder() {
        let home = Home::new();
        let said = home.run(&["content", "check", "no/such/folder"]).wrong_usage();
        assert!(said.contains("no/such/folder"), "{said}");
        let file = home.file("phones.toml", ROW);
        assert!(home.run(&["content", "check", &file]).wrong_usage().contains("phones.toml"));
    }
}

#[cfg(unix)]
mod status {
    use passkey_companion::enroll::answers::{Profile, Proof};
    use passkey_companion::enroll::phone::Platform;
    use passkey_companion::enroll::progress::{Page, Position, Progress};
    use passkey_companion::journey::{Draft, Saved};
    use passkey_companion::record::{Places, Store};

    use super::*;

    const NOON: u64 = 1_795_435_200;

    const FIELDS: [&str; 8] =
        ["version", "started", "updated", "page", "step", "finished", "outcome", "reason"];

    fn places(home: &Home) -> Places {
        let state = if cfg!(target_os = "macos") { "Library/Application Support" } else { "state" };
        Places::under(home.0.path().join(state).join("passkey-companion"))
    }

    fn saved(home: &Home, draft: Draft, position: Position, finished: Option<u64>) {
        let progress = Progress { position, started: Some(NOON), finished, ..Progress::default() };
        let (store, troubles) = Store::open(places(home).root());
        assert_eq!(troubles, []);
        store.save(NOON + 60, &Saved { draft, progress, ..Saved::default() }).unwrap();
    }

    fn draft(proof: Option<Proof>) -> Draft {
        Draft {
            platform: Some(Platform::Ios),
            maker: Some(String::from("apple")),
            phone: Some(String::from("ios.18")),
            os: Some(18),
            profile: Some(Profile::Personal),
            proof,
            ..Draft::default()
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
        saved(&home, draft(None), Position::page(Page::SignIn), None);
        let now = status(&home);
        assert_eq!((now["outcome"].as_str(), now["page"].as_str()), (Some("in-progress"), Some("sign-in")));
        assert_eq!((now["started"].as_u64(), now["updated"].as_u64()), (Some(NOON), Some(NOON + 60)));
        assert!(home.run(&["status"]).done().contains("sign-in"));

        saved(&home, draft(Some(Proof::Password)), Position::page(Page::Plan), None);
        let now = status(&home);
        assert_eq!(
            (now["outcome"].as_str(), now["reason"].as_str()),
            (Some("stopped"), Some("no-second-proof"))
        );
        assert!(home.run(&["status"]).done().contains("no-second-proof"));

        saved(&home, draft(Some(Proof::App)), Position::page(Page::Done), Some(NOON + 30));
        let now = status(&home);
        assert_eq!((now["outcome"].as_str(), now["finished"].as_bool()), (Some("confirmed"), Some(true)));
        assert!(home.run(&["status"]).done().contains("Finished"));
    }

    #[test]
    fn names_the_step() {
        let home = Home::new();
        let step = Position { page: Page::Create, step: Some(StepId::OpenAccount) };
        saved(&home, draft(Some(Proof::App)), step, None);
        let now = status(&home);
        assert_eq!((now["page"].as_str(), now["step"].as_str()), (Some("create"), Some("open-account")));
    }

    #[test]
    fn only_looks() {
        let home = Home::new();
        status(&home);
        assert_eq!(home.contents(), [], "a look made something");
        saved(&home, draft(None), Position::page(Page::SignIn), None);
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
            saved(&home, draft(None), Position::page(Page::SignIn), None);
            fs::write(places(&home).state_file(), text).unwrap();
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
}

mod check {
    use super::*;

    const CHECKS: [&str; 9] = [
        "bluetooth",
        "remote",
        "os",
        "browser",
        "sign-in-pages",
        "qr-tunnel",
        "interception",
        "proxy",
        "clock",
    ];

    /// What these tests run on decides how the checks come out, so only the shape is known.
    #[test]
    fn has_the_shape_of_the_design() {
        let ran = run(&["check", "--offline", "--json", "--timeout", "20"]);
        assert!(matches!(ran.code, Some(0 | 20)) && ran.err.is_empty(), "{ran:#?}");
        let value = ran.json();
        assert_eq!(fields(&value), ["checks", "took_ms"]);
        assert!(value["took_ms"].is_u64());
        let checks = value["checks"].as_array().unwrap();
        let found: BTreeSet<&str> = checks.iter().map(|check| check["id"].as_str().unwrap()).collect();
        assert_eq!(found, BTreeSet::from(CHECKS));
        for check in checks {
            assert_eq!(fields(check), ["id", "state", "summary", "evidence", "fix", "elapsed_ms"]);
            let state = check["state"].as_str().unwrap();
            assert!(["pass", "warn", "fail", "skipped", "unknown"].contains(&state), "{check}");
            is_text(&check["summary"]);
            assert!(check["evidence"].as_array().unwrap().iter().all(Value::is_string), "{check}");
            assert!(check["fix"].is_null() || check["fix"].is_string(), "{check}");
            assert!(check["elapsed_ms"].is_u64(), "{check}");
        }
        let failed = checks.iter().any(|check| check["state"] == "fail");
        assert_eq!(ran.code, Some(if failed { 20 } else { 0 }));
    }

    #[test]
    fn offline_leaves_the_network_alone_and_says_so() {
        let value = run(&["check", "--offline", "--json", "--timeout", "20"]).json();
        let state = |id: &str| -> String {
            let checks = value["checks"].as_array().unwrap();
            checks.iter().find(|check| check["id"] == id).unwrap()["state"].as_str().unwrap().to_owned()
        };
        for id in ["sign-in-pages", "qr-tunnel", "interception", "proxy", "clock"] {
            assert_eq!(state(id), "skipped", "{id}");
        }
    }

    #[test]
    fn looks_only_at_what_was_asked_for() {
        let ran =
            run(&["check", "--offline", "--json", "--only", "os", "--only", "bluetooth", "--timeout", "20"]);
        let value = ran.json();
        let looked: BTreeSet<&str> = value["checks"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|check| check["state"] != "skipped")
            .map(|check| check["id"].as_str().unwrap())
            .collect();
        assert!(looked.is_subset(&BTreeSet::from(["os", "bluetooth"])) && !looked.is_empty(), "{value}");
    }

    #[test]
    fn names_what_it_cannot_use() {
        for (args, part) in [
            (["--only", "weather"], "sign-in-pages"),
            (["--timeout", "0"], "0"),
            (["--timeout", "soon"], "soon"),
            (["--timeout", "99999"], "300"),
            (["--route", "bus"], "phone-browser"),
            (["--phone", "nokia"], "android"),
        ] {
            let said = run(&[&["check", "--offline"], &args[..]].concat()).wrong_usage();
            assert!(said.contains(part), "{args:?}: {part:?} is not in: {said}");
        }
    }
}

mod verbs_of_later_versions {
    use super::*;

    #[test]
    fn say_so_and_are_wrong_usage() {
        for args in [
            &["policy"] as &[&str],
            &["policy", "show", "--json"],
            &["policy", "check", "trial.toml"],
            &["policy", "export", "admx", "folder"],
            &["report"],
            &["report", "-o", "report.txt"],
        ] {
            let said = run(args).wrong_usage();
            assert!(said.contains(args[0]) && said.contains("not part of this version"), "{args:?}: {said}");
        }
    }
}

mod locale {
    use super::*;

    #[test]
    fn takes_every_language_of_the_program_in_every_spelling() {
        for language in Language::all() {
            let tag = language.tag();
            for spelling in [tag.to_owned(), tag.to_lowercase(), tag.to_uppercase(), tag.replace('-', "_")] {
                let ran = run(&["--locale", &spelling, "status"]);
                assert_eq!(ran.code, Some(0), "{spelling}: {ran:#?}");
            }
        }
        for spelling in ["en-GB", "en_US.UTF-8", "en-US", "en_GB@euro", "EN-us"] {
            assert_eq!(run(&["--locale", spelling, "status"]).done(), "Not started\n", "{spelling}");
            assert_eq!(
                run(&["status", &format!("--locale={spelling}")]).done(),
                "Not started\n",
                "{spelling}"
            );
        }
    }

    #[test]
    fn leaves_no_hole_in_any_answer() {
        for language in Language::all() {
            let tag = language.tag();
            for (verb, code) in [
                (&["plan", "--phone", "samsung.oneui7", "--proof", "tap-once"] as &[&str], 0),
                (&["plan", "--phone", "ios.18", "--proof", "password"], 21),
                (&["guide", "--phone", "samsung.oneui7", "--proof", "app", "--profile", "both"], 0),
                (&["guide", "--phone", "vivo", "--route", "handoff"], 0),
                (&["explain", "53003"], 0),
                (&["status"], 0),
            ] {
                let ran = run(&[verb, &["--locale", tag]].concat()).with_code(code);
                assert!(ran.err.is_empty() && !ran.out.contains(['[', '{']), "{tag}: {ran:#?}");
                let private = ran.out.chars().any(|c| ('\u{E000}'..='\u{F8FF}').contains(&c));
                assert!(!private, "{tag}: {ran:#?}");
            }
            assert_eq!(run(&["--help", "--locale", tag]).code, Some(0), "{tag}");
        }
    }

    #[test]
    fn changes_texts_and_never_names_for_programs() {
        let plan = |tag: &str| {
            let args = ["--phone", "rugged", "--proof", "tap-multi", "--profile", "both", "--locale", tag];
            without_texts(plan_of(&args))
        };
        let explained =
            |tag: &str| without_texts(run(&["explain", "53003", "--json", "--locale", tag]).json());
        let (english, found) = (plan("en"), explained("en")["matches"][0]["id"].clone());
        assert_eq!(found, "code-53003-blocked-by-ca");
        for language in Language::all() {
            assert_eq!(plan(language.tag()), english, "{}", language.tag());
            assert_eq!(explained(language.tag())["matches"][0]["id"], found, "{}", language.tag());
        }
    }

    /// The same answer with every text for people left out.
    fn without_texts(mut value: Value) -> Value {
        match &mut value {
            Value::Array(items) => items.iter_mut().for_each(|item| *item = without_texts(item.take())),
            Value::Object(fields) => {
                fields.retain(|name, _| !["text", "title", "meaning", "do"].contains(&name.as_str()));
                fields.values_mut().for_each(|field| *field = without_texts(field.take()));
            }
            _ => {}
        }
        value
    }

    #[test]
    fn names_the_languages_when_it_does_not_have_one() {
        for tag in ["tlh", "xx", "xx-YY", "xx_YY.UTF-8", "", "-", "C", "😀", "energy", "english"] {
            let said = run(&["--locale", tag, "status"]).wrong_usage();
            assert!(said.contains("en"), "{tag:?}: {said}");
            assert!(tag.is_empty() || said.contains(tag), "{tag:?}: {said}");
        }
        run(&["status", "--locale"]).wrong_usage();
    }

    #[test]
    fn of_the_system_is_a_wish_and_no_order() {
        let home = Home::new();
        for lang in ["xx_YY.UTF-8", "C", "", "😀", "en_GB.UTF-8"] {
            let mut command = home.command(&["status"]);
            command.env("LC_ALL", lang).env("LANG", lang);
            assert_eq!(ran(command).done(), "Not started\n", "{lang:?}");
        }
    }
}

mod output {
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
    fn into_a_closed_pipe_ends_with_a_message_and_a_code() {
        for verb in VERBS {
            let home = Home::new();
            let mut command = home.command(verb);
            let output =
                command.stdout(closed()).stderr(Stdio::piped()).spawn().unwrap().wait_with_output().unwrap();
            let said = String::from_utf8(output.stderr).unwrap();
            assert_eq!(output.status.code(), Some(1), "{verb:?}: {said}");
            assert!(said.contains("could not be written") && !said.contains("panicked"), "{verb:?}: {said}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn with_nobody_left_to_tell_still_ends_with_a_code() {
        for verb in VERBS.iter().copied().chain([&["plan"] as &[&str], &["nonsense"]]) {
            let home = Home::new();
            let status = home.command(verb).stdout(closed()).stderr(closed()).status().unwrap();
            let expected = if VERBS.contains(&verb) { 1 } else { 2 };
            assert_eq!(status.code(), Some(expected), "{verb:?}");
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
        assert!(matches!(output.status.code(), Some(0 | 1)) && !said.contains("panicked"), "{said}");
    }
}

mod the_window {
    #[cfg(target_os = "linux")]
    use super::*;

    #[cfg(target_os = "linux")]
    #[test]
    fn without_a_display_says_so_and_names_the_guide() {
        for args in [
            &[] as &[&str],
            &["run"],
            &["--demo"],
            &["run", "--exit-after", "first-frame"],
            &["--renderer", "glow"],
        ] {
            let said = run(args).refused(22);
            assert!(said.contains("passkey-companion guide"), "{args:?}: {said}");
            assert!(!said.contains("panicked") && !said.contains("winit"), "{args:?}: {said}");
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn with_a_display_that_is_not_there_says_so_too() {
        for (name, value) in [("DISPLAY", ":4711"), ("WAYLAND_DISPLAY", "wayland-4711")] {
            let home = Home::new();
            let mut command = home.command::<&str>(&[]);
            command.env(name, value);
            let said = ran(command).refused(22);
            assert!(said.contains("passkey-companion guide") && !said.contains("panicked"), "{name}: {said}");
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn names_a_renderer_that_this_system_does_not_have() {
        assert!(run(&["--renderer", "wgpu"]).wrong_usage().contains("wgpu"));
        assert!(run(&["--renderer", "vulkan"]).wrong_usage().contains("glow"));
        assert!(run(&["--dock", "top"]).wrong_usage().contains("left"));
        assert!(run(&["--exit-after", "lunch"]).wrong_usage().contains("first-frame"));
    }
}

mod usage {
    use super::*;

    const VERBS: [&str; 9] =
        ["run", "plan", "check", "guide", "explain", "policy", "content", "status", "report"];

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
}
