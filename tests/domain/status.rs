//! What device management is told, and where it lies.

use std::fs;
use std::path::Path;
use std::time::Duration;

use passkey_companion::policy::{Settings, StatusDetail};
use passkey_companion::record::StatusFile;
use passkey_companion::record::status::file::{FILE, standing, write};
use passkey_companion::record::status::{Everybody, Id, JourneyState, Report, Standing, Status};
use serde_json::Value;

const NOON: u64 = 1_795_435_200;

fn detail(detail: StatusDetail) -> passkey_companion::policy::Behaviour {
    let mut behaviour = Settings::default().behaviour;
    behaviour.status_detail = detail;
    behaviour
}

fn under_way() -> Status {
    Status {
        version: String::from("0.1.0"),
        started: Some(NOON),
        updated: Some(NOON + 60),
        page: Id::new("create"),
        step: Id::new("open-account"),
        outcome: JourneyState::InProgress,
        ..Status::default()
    }
}

fn done() -> Status {
    Status { finished: Some(NOON + 90), outcome: JourneyState::Confirmed, ..under_way() }
}

fn json(report: &Report) -> Value {
    serde_json::to_value(report).unwrap()
}

#[test]
fn is_flat_for_tools_that_read_single_values() {
    for (detail, status) in
        [(StatusDetail::DoneOnly, done()), (StatusDetail::Steps, under_way()), (StatusDetail::None, done())]
    {
        let report = Report::of(Some(&status), &self::detail(detail));
        let told = json(&report);
        let object = told.as_object().unwrap();
        assert!(object.values().all(|value| !value.is_object() && !value.is_array()), "{told}");
        assert_eq!(object.contains_key("page"), detail == StatusDetail::Steps, "{told}");
        let bytes = serde_json::to_vec(&report).unwrap();
        assert_eq!(Report::parse(&bytes).as_ref(), Some(&report), "{told}");
    }
}

#[test]
fn of_another_layout_is_not_guessed_at() {
    for text in
        ["", "{}", "{\"schema\":2,\"version\":\"9\",\"detail\":\"done-only\",\"state\":\"done\"}", "[1]"]
    {
        assert_eq!(Report::parse(text.as_bytes()), None, "{text}");
    }
}

#[test]
fn is_written_whole_and_taken_back_when_the_policy_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path().join("deep/passkey-companion");
    write(&here, &Report::of(Some(&done()), &detail(StatusDetail::DoneOnly))).unwrap();
    assert_eq!(standing(&here), Some(Standing::Done));
    write(&here, &Report::of(Some(&done()), &detail(StatusDetail::None))).unwrap();
    assert!(!here.join(FILE).exists());
}

#[test]
fn is_written_in_the_order_in_which_it_was_told() {
    let folder = tempfile::tempdir().unwrap();
    let mut file = StatusFile::new(Some(folder.path().to_owned()));
    for second in 0..50 {
        let status = Status { updated: Some(NOON + second), ..under_way() };
        file.tell(Report::of(Some(&status), &detail(StatusDetail::Steps)));
    }
    file.finish(Duration::from_secs(20));
    let told: Value = serde_json::from_slice(&fs::read(folder.path().join(FILE)).unwrap()).unwrap();
    assert_eq!(told["updated"], NOON + 49);
}

#[test]
fn without_a_folder_is_written_nowhere() {
    let mut file = StatusFile::new(None);
    file.tell(Report::of(Some(&done()), &detail(StatusDetail::DoneOnly)));
    file.finish(Duration::from_secs(1));
}

#[test]
fn of_everybody_is_that_of_whoever_is_not_done() {
    let of = |people: &[Standing]| Everybody::of(people.iter().copied()).state;
    use Standing::{Done, NotYet, Unknown};
    assert_eq!(of(&[]), NotYet);
    assert_eq!(of(&[Done, Done]), Done);
    assert_eq!(of(&[Done, NotYet, Unknown]), NotYet);
    assert_eq!(of(&[Done, Unknown]), Unknown);
    let all = Everybody::of([Done, NotYet, Unknown, Done]);
    assert_eq!((all.people, all.done, all.not_yet, all.unknown), (4, 2, 1, 1));
    assert_eq!(all.line(), "state=not-yet people=4 done=2 not-yet=1 unknown=1");
}

#[test]
fn that_is_damaged_or_a_trap_cannot_be_told() {
    let folder = tempfile::tempdir().unwrap();
    let person = |name: &str, prepare: &dyn Fn(&Path)| {
        let here = folder.path().join(name);
        fs::create_dir_all(&here).unwrap();
        prepare(&here);
        standing(&here)
    };
    let cut = |here: &Path| fs::write(here.join(FILE), "{\"schema\":1,\"ver").unwrap();
    assert_eq!(person("cut", &cut), Some(Standing::Unknown));
    let long = |here: &Path| fs::write(here.join(FILE), vec![b' '; 1 << 20]).unwrap();
    assert_eq!(person("long", &long), Some(Standing::Unknown));
    assert_eq!(person("without a file", &|_| {}), Some(Standing::Unknown));
    assert_eq!(person("a folder", &|here| fs::create_dir(here.join(FILE)).unwrap()), Some(Standing::Unknown));
    assert_eq!(standing(&folder.path().join("nobody")), None);
    #[cfg(unix)]
    {
        let secret = folder.path().join("elsewhere.json");
        fs::write(
            &secret,
            serde_json::to_vec(&Report::of(Some(&done()), &detail(StatusDetail::DoneOnly))).unwrap(),
        )
        .unwrap();
        let link = |here: &Path| std::os::unix::fs::symlink(&secret, here.join(FILE)).unwrap();
        assert_eq!(person("a link", &link), Some(Standing::Unknown));
        let pipe = |here: &Path| {
            assert!(std::process::Command::new("mkfifo").arg(here.join(FILE)).status().unwrap().success());
        };
        assert_eq!(person("a pipe", &pipe), Some(Standing::Unknown));
    }
}

#[cfg(target_os = "linux")]
#[test]
fn of_everybody_on_linux_looks_into_every_home_of_a_person() {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir_all(root.path().join("etc")).unwrap();
    fs::write(
        root.path().join("etc/passwd"),
        "root:x:0:0::/root:/bin/sh\ndaemon:x:2:2::/srv/daemon:/bin/false\nkim:x:1000:1000::/srv/kim:/bin/sh\n\
         nobody:x:65534:65534::/srv/nobody:/bin/false\nbroken line\n\n",
    )
    .unwrap();
    let told = |home: &str, report: &Report| {
        write(&root.path().join(home).join(".local/state/passkey-companion"), report).unwrap();
    };
    told("srv/kim", &Report::of(Some(&done()), &detail(StatusDetail::DoneOnly)));
    // An account of a directory stands in no file of this computer.
    told("home/alex", &Report::of(Some(&under_way()), &detail(StatusDetail::Steps)));
    told("srv/daemon", &Report::of(Some(&under_way()), &detail(StatusDetail::Steps)));
    fs::create_dir_all(root.path().join("home/never")).unwrap();
    fs::write(root.path().join("home/aquota.user"), "").unwrap();
    let folders = passkey_companion::record::status::file::native::folders_below(root.path());
    let all = Everybody::of(folders.iter().filter_map(|folder| standing(folder)));
    assert_eq!((all.people, all.done, all.not_yet, all.unknown), (2, 1, 1, 0), "{folders:?}");
}
