//! What stays on this computer, tried on real disks, with real processes and real sockets.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use passkey_companion::record::store::{MAX_KEPT, MAX_LENGTH};
use passkey_companion::record::{Damage, Loaded, Places, SaveTrouble, Saver, Store, Trouble};
use serde::{Deserialize, Serialize};
use tempfile::{TempDir, tempdir};

use crate::support::process::{self, CHILD, is_child, run};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Answers {
    page: String,
    number: u64,
}

fn answers(number: u64) -> Answers {
    Answers { page: "your-phone".to_owned(), number }
}

const NOW: u64 = 1_795_400_000;

/// The folder that a child works in.
const FOLDER: &str = "COMPANION_TEST_FOLDER";

fn child_folder() -> PathBuf {
    PathBuf::from(std::env::var_os(FOLDER).unwrap())
}

/// The command that runs `test` (its path below this module) once more as a child that works in `folder`.
fn child(test: &str, folder: &Path) -> Command {
    let mut command = process::child(module_path!(), test);
    command.env(FOLDER, folder);
    command
}

/// Waits until it is so.
fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    let give_up = Instant::now() + Duration::from_secs(20);
    while !is_so() {
        assert!(Instant::now() < give_up, "waited for: {what}");
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// Ends a child when the test ends, however it ends.
struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort_unstable();
    names
}

fn opened(folder: &Path) -> Store {
    let (store, troubles) = Store::open(folder);
    assert_eq!(troubles, []);
    store
}

mod the_place {
    use super::*;

    #[test]
    fn is_one_folder_for_everything() {
        let places = Places::under("/somewhere");
        for file in [places.state_file(), places.status_file(), places.log_folder(), places.crash_file()] {
            assert!(file.starts_with("/somewhere"), "{}", file.display());
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn follows_the_desktop_rules_on_linux() {
        if is_child() {
            println!("place={}", Places::usual().unwrap().root().display());
            return;
        }
        let folder = tempdir().unwrap();
        let test = "the_place::follows_the_desktop_rules_on_linux";
        let mut command = child(test, folder.path());
        command.env("XDG_STATE_HOME", "/a/state");
        assert!(run(command).contains("place=/a/state/passkey-companion\n"));
        for relative_or_none in [Some("relative/state"), None] {
            let mut command = child(test, folder.path());
            command.env("HOME", "/a/home").env_remove("XDG_STATE_HOME");
            if let Some(value) = relative_or_none {
                command.env("XDG_STATE_HOME", value);
            }
            assert!(run(command).contains("place=/a/home/.local/state/passkey-companion\n"));
        }
    }
}

mod the_state {
    use super::*;

    #[test]
    fn is_nothing_at_the_first_start() {
        let folder = tempdir().unwrap();
        assert_eq!(opened(folder.path()).load::<Answers>(), Loaded::Nothing);
        assert_eq!(names_in(folder.path()), Vec::<String>::new());
    }

    #[test]
    fn comes_back_as_it_was_saved() {
        let folder = tempdir().unwrap();
        let store = opened(folder.path());
        store.save(NOW, &answers(1)).unwrap();
        store.save(NOW + 5, &answers(2)).unwrap();
        let expected = Loaded::Found { state: answers(2), saved: NOW + 5 };
        assert_eq!(store.load(), expected);
        assert_eq!(opened(folder.path()).load(), expected);
        assert_eq!(names_in(folder.path()), ["state.json"]);
    }

    #[test]
    fn is_a_small_json_file_with_its_version() {
        let folder = tempdir().unwrap();
        opened(folder.path()).save(NOW, &answers(7)).unwrap();
        assert_eq!(
            fs::read_to_string(folder.path().join("state.json")).unwrap(),
            format!(r#"{{"version":1,"saved":{NOW},"state":{{"page":"your-phone","number":7}}}}"#)
        );
    }

    #[cfg(unix)]
    #[test]
    fn is_for_its_owner_alone() {
        use std::os::unix::fs::PermissionsExt;

        let parent = tempdir().unwrap();
        let folder = parent.path().join("new/passkey-companion");
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let store = opened(&folder);
        store.save(NOW, &answers(1)).unwrap();
        assert_eq!(mode(&folder), 0o700);
        assert_eq!(mode(&folder.join("state.json")), 0o600);

        fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
        opened(&folder);
        assert_eq!(mode(&folder), 0o700, "a folder that was open is closed");
    }

    #[cfg(unix)]
    #[test]
    fn leaves_the_rights_of_a_shared_folder_alone() {
        use std::os::unix::fs::PermissionsExt;

        let folder = tempdir().unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o1777)).unwrap();
        opened(folder.path());
        assert_eq!(fs::metadata(folder.path()).unwrap().permissions().mode() & 0o7777, 0o1777);
    }

    #[test]
    fn can_be_erased_with_everything_that_was_kept_aside() {
        let folder = tempdir().unwrap();
        let file = folder.path().join("state.json");
        let store = opened(folder.path());
        for content in ["damaged", r#"{"version":9}"#] {
            fs::write(&file, content).unwrap();
            let _ = store.load::<Answers>();
        }
        store.save(NOW, &answers(1)).unwrap();
        fs::write(folder.path().join(".passkey-companion-left.tmp"), "x").unwrap();
        fs::write(folder.path().join("notes.txt"), "not ours").unwrap();
        assert_eq!(names_in(folder.path()).len(), 5);
        store.erase().unwrap();
        assert_eq!(names_in(folder.path()), ["notes.txt"]);
        assert_eq!(store.load::<Answers>(), Loaded::Nothing);
        store.erase().expect("nothing to erase is fine");
    }

    #[test]
    fn that_is_too_long_is_not_written() {
        let folder = tempdir().unwrap();
        let store = opened(folder.path());
        store.save(NOW, &answers(1)).unwrap();
        let long = "x".repeat(MAX_LENGTH);
        assert!(matches!(
            store.save(NOW, &long),
            Err(SaveTrouble::TooLong { bytes }) if bytes > MAX_LENGTH
        ));
        assert!(matches!(store.load::<Answers>(), Loaded::Found { .. }));
    }

    #[test]
    fn lives_in_memory_only_for_a_person_without_a_home() {
        let store = Store::in_memory();
        assert_eq!(store.save(NOW, &answers(1)), Err(SaveTrouble::NoPlace));
        assert_eq!(store.load::<Answers>(), Loaded::Nothing);
        store.erase().unwrap();
    }
}

mod a_file_that_cannot_be_used {
    use super::*;

    fn loaded_from(folder: &TempDir, content: impl AsRef<[u8]>) -> Loaded<Answers> {
        fs::write(folder.path().join("state.json"), content).unwrap();
        opened(folder.path()).load()
    }

    #[test]
    fn is_kept_aside_and_named() {
        let good = serde_json::json!({"version": 1, "saved": NOW, "state": answers(1)}).to_string();
        let cut = &good[..good.len() - 5];
        let deep = "[".repeat(100_000);
        let long = format!("{good}{}", " ".repeat(MAX_LENGTH));
        let cases: Vec<(&[u8], Damage)> = vec![
            (b"", Damage::NotJson),
            (cut.as_bytes(), Damage::NotJson),
            (b"\0\0\0\0\0\0\0\0", Damage::NotJson),
            (b"{\"version\":1,\"saved\":\xff\xfe}", Damage::NotText),
            (deep.as_bytes(), Damage::NotJson),
            (long.as_bytes(), Damage::TooLong),
            (b"[]", Damage::WrongShape),
            (b"null", Damage::WrongShape),
            (b"{}", Damage::WrongShape),
            (b"{\"version\":\"1\"}", Damage::WrongShape),
            (b"{\"version\":-1}", Damage::WrongShape),
            (b"{\"version\":1}", Damage::WrongShape),
            (b"{\"version\":0,\"saved\":1,\"state\":{\"page\":\"x\",\"number\":1}}", Damage::WrongShape),
            (b"{\"version\":1,\"saved\":1,\"state\":{\"page\":7,\"number\":1}}", Damage::WrongShape),
            (
                b"{\"version\":1,\"saved\":1,\"state\":{\"page\":\"x\",\"number\":1},\"more\":1}",
                Damage::WrongShape,
            ),
            (
                b"{\"version\":1,\"saved\":\"now\",\"state\":{\"page\":\"x\",\"number\":1}}",
                Damage::WrongShape,
            ),
        ];
        for (content, damage) in cases {
            let folder = tempdir().unwrap();
            let kept = folder.path().join("state.damaged-1.json");
            let shown = String::from_utf8_lossy(&content[..content.len().min(80)]).into_owned();
            assert_eq!(
                loaded_from(&folder, content),
                Loaded::Lost(Trouble::Damaged { why: damage, kept: Some(kept.clone()) }),
                "{shown}"
            );
            assert_eq!(fs::read(kept).unwrap(), content, "{shown}");
            assert_eq!(opened(folder.path()).load::<Answers>(), Loaded::Nothing, "{shown}");
        }
    }

    #[test]
    fn of_a_newer_version_is_kept_under_its_version() {
        let folder = tempdir().unwrap();
        let newer = r#"{"version":2,"everything":"is different"}"#;
        for name in ["state.version-2.json", "state.version-2-2.json", "state.version-2-3.json"] {
            let kept = folder.path().join(name);
            assert_eq!(
                loaded_from(&folder, newer),
                Loaded::Lost(Trouble::Newer { version: 2, kept: Some(kept.clone()) })
            );
            assert_eq!(fs::read_to_string(kept).unwrap(), newer);
        }
        assert_eq!(
            loaded_from(&folder, format!(r#"{{"version":{}}}"#, u64::MAX)),
            Loaded::Lost(Trouble::Newer {
                version: u64::MAX,
                kept: Some(folder.path().join(format!("state.version-{}.json", u64::MAX)))
            })
        );
    }

    #[test]
    fn never_takes_the_place_of_another_and_at_most_five_stay() {
        let folder = tempdir().unwrap();
        for number in 1..=8_u64 {
            let content = format!("damage {number}");
            fs::write(folder.path().join("state.json"), &content).unwrap();
            let written = std::time::UNIX_EPOCH + Duration::from_secs(NOW + number);
            fs::File::options()
                .write(true)
                .open(folder.path().join("state.json"))
                .unwrap()
                .set_modified(written)
                .unwrap();
            let kept = folder.path().join(format!("state.damaged-{number}.json"));
            assert_eq!(
                opened(folder.path()).load::<Answers>(),
                Loaded::Lost(Trouble::Damaged { why: Damage::NotJson, kept: Some(kept.clone()) })
            );
            assert_eq!(fs::read_to_string(kept).unwrap(), content);
            assert!(names_in(folder.path()).len() <= MAX_KEPT);
        }
        assert_eq!(
            names_in(folder.path()),
            [4, 5, 6, 7, 8].map(|number| format!("state.damaged-{number}.json")),
            "the newest stay"
        );
    }

    #[test]
    fn may_be_a_folder() {
        let folder = tempdir().unwrap();
        fs::create_dir(folder.path().join("state.json")).unwrap();
        fs::write(folder.path().join("state.json/inside"), "x").unwrap();
        let kept = folder.path().join("state.damaged-1.json");
        let store = opened(folder.path());
        assert_eq!(
            store.load::<Answers>(),
            Loaded::Lost(Trouble::Damaged { why: Damage::NotAFile, kept: Some(kept.clone()) })
        );
        assert!(kept.join("inside").is_file());
        store.save(NOW, &answers(1)).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn may_be_a_pipe_or_a_link_to_a_device_or_to_nothing_and_hangs_nobody() {
        for target in ["pipe", "/dev/zero", "/nowhere/at/all"] {
            let folder = tempdir().unwrap();
            let file = folder.path().join("state.json");
            if target == "pipe" {
                assert!(Command::new("mkfifo").arg(&file).status().unwrap().success());
            } else {
                std::os::unix::fs::symlink(target, &file).unwrap();
            }
            let store = opened(folder.path());
            assert_eq!(
                store.load::<Answers>(),
                Loaded::Lost(Trouble::Damaged {
                    why: Damage::NotAFile,
                    kept: Some(folder.path().join("state.damaged-1.json"))
                }),
                "{target}"
            );
            store.save(NOW, &answers(1)).unwrap();
            assert!(matches!(store.load::<Answers>(), Loaded::Found { .. }), "{target}");
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn may_give_an_error_when_it_is_read() {
        // Reading the memory of a process at its very beginning fails, for root too.
        let folder = tempdir().unwrap();
        std::os::unix::fs::symlink("/proc/self/mem", folder.path().join("state.json")).unwrap();
        let store = opened(folder.path());
        match store.load::<Answers>() {
            Loaded::Lost(Trouble::Unreadable { file, kept, .. }) => {
                assert_eq!(file, folder.path().join("state.json"));
                assert_eq!(kept, Some(folder.path().join("state.damaged-1.json")));
            }
            other => panic!("{other:?}"),
        }
        store.save(NOW, &answers(1)).unwrap();
        assert!(matches!(store.load::<Answers>(), Loaded::Found { .. }));
    }

    #[test]
    fn does_not_stop_the_next_answer_from_being_saved() {
        let folder = tempdir().unwrap();
        let _ = loaded_from(&folder, "damaged");
        let store = opened(folder.path());
        store.save(NOW, &answers(3)).unwrap();
        assert_eq!(store.load(), Loaded::Found { state: answers(3), saved: NOW });
    }
}

mod a_disk_that_does_not_play_along {
    use super::*;

    /// A file system of a few kilobytes, unmounted at the end. `None` where this may not be done.
    struct TinyDisk(TempDir);

    impl TinyDisk {
        fn mounted(options: &str) -> Option<Self> {
            let folder = tempdir().unwrap();
            let mounted = Command::new("mount")
                .args(["-t", "tmpfs", "-o", options, "none"])
                .arg(folder.path())
                .stderr(Stdio::null())
                .status()
                .is_ok_and(|status| status.success());
            if !mounted {
                eprintln!("skipped: no file system can be mounted here");
            }
            mounted.then(|| Self(folder))
        }
    }

    impl Drop for TinyDisk {
        fn drop(&mut self) {
            let _ = Command::new("umount").arg(self.0.path()).status();
        }
    }

    #[test]
    fn that_is_full_keeps_the_last_state_whole() {
        let Some(disk) = TinyDisk::mounted("size=16k") else { return };
        let folder = disk.0.path();
        let store = opened(folder);
        store.save(NOW, &answers(1)).unwrap();
        fs::write(folder.join("filler"), vec![0; 64 * 1024]).unwrap_err();
        let trouble = store.save(NOW, &answers(2)).unwrap_err();
        assert_eq!(trouble, SaveTrouble::Full { file: folder.join("state.json") });
        assert_eq!(store.load(), Loaded::Found { state: answers(1), saved: NOW });
        assert_eq!(names_in(folder), ["filler", "state.json"], "nothing half written is left");
        fs::remove_file(folder.join("filler")).unwrap();
        store.save(NOW, &answers(3)).expect("room again");
        assert_eq!(store.load(), Loaded::Found { state: answers(3), saved: NOW });
    }

    #[cfg(unix)]
    #[test]
    fn that_stops_in_the_middle_of_the_file_keeps_the_last_state_whole() {
        if is_child() {
            let store = opened(&child_folder());
            assert_eq!(
                store.save(NOW, &answers(2)),
                Err(SaveTrouble::Full { file: child_folder().join("state.json") })
            );
            assert_eq!(store.load(), Loaded::Found { state: answers(1), saved: NOW });
            return;
        }
        let folder = tempdir().unwrap();
        opened(folder.path()).save(NOW, &answers(1)).unwrap();
        let test = "a_disk_that_does_not_play_along::that_stops_in_the_middle_of_the_file_keeps_the_last_state_whole";
        let limited = child(test, folder.path());
        // A limit on the size of files fails a write like a full disk does.
        let mut command = Command::new("sh");
        command
            .args(["-c", "trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\""])
            .arg(limited.get_program())
            .args(limited.get_args())
            .env(CHILD, "1")
            .env(FOLDER, folder.path());
        run(command);
        assert_eq!(names_in(folder.path()), ["state.json"], "nothing half written is left");
    }

    /// A folder in which `prepare` did something before it became read-only. Root may write to any
    /// folder, so for root it is a disk of its own.
    #[cfg(unix)]
    struct ReadOnly {
        disk: Option<TinyDisk>,
        folder: PathBuf,
        _parent: TempDir,
    }

    #[cfg(unix)]
    impl ReadOnly {
        fn after(prepare: impl Fn(&Path)) -> Option<Self> {
            let parent = tempdir().unwrap();
            let folder = parent.path().join("state");
            fs::create_dir(&folder).unwrap();
            let plain = Self { disk: None, folder, _parent: parent };
            prepare(&plain.folder);
            plain.set_mode(0o500);
            if fs::write(plain.folder.join("probe"), "").is_err() {
                return Some(plain);
            }
            let disk = TinyDisk::mounted("size=64k")?;
            let folder = disk.0.path().to_owned();
            prepare(&folder);
            let remounted = Command::new("mount").args(["-o", "remount,ro", "none"]).arg(&folder).status();
            assert!(remounted.unwrap().success());
            Some(Self { disk: Some(disk), folder, _parent: tempdir().unwrap() })
        }

        fn set_mode(&self, mode: u32) {
            use std::os::unix::fs::PermissionsExt;

            fs::set_permissions(&self.folder, fs::Permissions::from_mode(mode)).unwrap();
        }
    }

    #[cfg(unix)]
    impl Drop for ReadOnly {
        fn drop(&mut self) {
            if self.disk.is_none() {
                self.set_mode(0o700);
            }
        }
    }

    #[cfg(unix)]
    #[test]
    fn that_is_read_only_still_gives_the_last_state() {
        let Some(disk) = ReadOnly::after(|folder| opened(folder).save(NOW, &answers(1)).unwrap()) else {
            return;
        };
        let store = opened(&disk.folder);
        assert_eq!(store.load(), Loaded::Found { state: answers(1), saved: NOW });
        assert_eq!(
            store.save(NOW, &answers(2)),
            Err(SaveTrouble::ReadOnly { file: disk.folder.join("state.json") })
        );
        assert!(matches!(store.erase(), Err(SaveTrouble::ReadOnly { .. })));
        assert_eq!(store.load(), Loaded::Found { state: answers(1), saved: NOW });
    }

    #[cfg(unix)]
    #[test]
    fn that_is_read_only_reports_a_damaged_file_that_has_to_stay() {
        let Some(disk) = ReadOnly::after(|folder| fs::write(folder.join("state.json"), "damaged").unwrap())
        else {
            return;
        };
        assert_eq!(
            opened(&disk.folder).load::<Answers>(),
            Loaded::Lost(Trouble::Damaged { why: Damage::NotJson, kept: None })
        );
        assert_eq!(fs::read_to_string(disk.folder.join("state.json")).unwrap(), "damaged");
    }

    #[test]
    fn that_has_a_file_where_the_folder_should_be_is_survived() {
        let parent = tempdir().unwrap();
        let file = parent.path().join("taken");
        fs::write(&file, "mine").unwrap();
        for folder in [file.clone(), file.join("below")] {
            let (store, troubles) = Store::open(&folder);
            assert_eq!(troubles, [Trouble::FolderIsAFile { folder: folder.clone() }]);
            assert_eq!(store.load::<Answers>(), Loaded::Nothing);
            assert_eq!(store.save(NOW, &answers(1)), Err(SaveTrouble::FolderIsAFile { folder }));
        }
        assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    }

    #[test]
    fn that_comes_back_is_used_again() {
        let parent = tempdir().unwrap();
        let folder = parent.path().join("passkey-companion");
        fs::write(&folder, "in the way").unwrap();
        let (store, troubles) = Store::open(&folder);
        assert_eq!(troubles.len(), 1);
        store.save(NOW, &answers(1)).unwrap_err();
        fs::remove_file(&folder).unwrap();
        store.save(NOW, &answers(2)).unwrap();
        assert_eq!(store.load(), Loaded::Found { state: answers(2), saved: NOW });
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn that_gives_no_folder_is_survived() {
        // Nobody, not even root, can make a folder there.
        let (store, troubles) = Store::open("/proc/passkey-companion");
        assert!(matches!(troubles.as_slice(), [Trouble::NoFolder { .. }]), "{troubles:?}");
        assert_eq!(store.load::<Answers>(), Loaded::Nothing);
        store.save(NOW, &answers(1)).unwrap_err();
    }
}

mod many_at_once {
    use super::*;

    /// Long enough that a torn write would show.
    fn bulky(number: u64) -> Answers {
        Answers { page: format!("{number:07}").repeat(4_000), number }
    }

    fn is_whole(state: &Answers) -> bool {
        *state == bulky(state.number)
    }

    /// Not a test of its own: the child of the tests below, which saves until it is killed.
    #[test]
    fn saves_for_ever() {
        if !is_child() {
            return;
        }
        let store = opened(&child_folder());
        for number in 0.. {
            store.save(NOW, &bulky(number)).unwrap();
        }
    }

    fn saving(folder: &Path) -> Ended {
        let mut command = child("many_at_once::saves_for_ever", folder);
        Ended(command.stdout(Stdio::null()).spawn().unwrap())
    }

    #[test]
    fn killed_fifty_times_while_writing_leaves_a_whole_state() {
        let folder = tempdir().unwrap();
        let mut last_seen = 0;
        for round in 0..50_u64 {
            let file = folder.path().join("state.json");
            let before = fs::metadata(&file).and_then(|found| found.modified()).ok();
            let mut writer = saving(folder.path());
            until("a write of this round", || {
                fs::metadata(&file).and_then(|found| found.modified()).ok() != before
            });
            std::thread::sleep(Duration::from_micros(round * 370 % 9_000));
            writer.0.kill().unwrap();
            writer.0.wait().unwrap();
            match opened(folder.path()).load::<Answers>() {
                Loaded::Found { state, .. } => {
                    assert!(is_whole(&state));
                    last_seen = last_seen.max(state.number);
                }
                other => panic!("round {round}: {other:?}"),
            }
        }
        assert!(last_seen > 0, "the children did more than one write each");
    }

    #[test]
    fn two_programs_that_save_at_once_never_corrupt_the_state() {
        let folder = tempdir().unwrap();
        let _writers = [saving(folder.path()), saving(folder.path())];
        until("the first write", || folder.path().join("state.json").exists());
        let store = opened(folder.path());
        let end = Instant::now() + Duration::from_secs(2);
        let mut reads = 0;
        while Instant::now() < end {
            match store.load::<Answers>() {
                Loaded::Found { state, .. } => assert!(is_whole(&state)),
                other => panic!("{other:?}"),
            }
            reads += 1;
        }
        assert!(reads > 20, "{reads}");
    }

    #[test]
    fn what_a_killed_program_left_is_removed_after_an_hour() {
        let folder = tempdir().unwrap();
        let [old, young] = ["old", "young"].map(|name| {
            let file = folder.path().join(format!(".passkey-companion-{name}.tmp"));
            fs::write(&file, "half").unwrap();
            file
        });
        fs::File::options()
            .write(true)
            .open(&old)
            .unwrap()
            .set_modified(std::time::SystemTime::now() - Duration::from_hours(2))
            .unwrap();
        opened(folder.path());
        assert!(!old.exists());
        assert!(young.exists(), "somebody may be writing it right now");
    }
}

mod the_saver {
    use super::*;

    #[test]
    fn does_not_make_the_window_wait_and_has_the_latest_state_at_the_end() {
        let folder = tempdir().unwrap();
        let saver = Saver::start(opened(folder.path()));
        let before = Instant::now();
        for number in 0..1_000 {
            saver.save(NOW, &answers(number)).unwrap();
        }
        assert!(before.elapsed() < Duration::from_secs(1), "{:?}", before.elapsed());
        saver.finish(Duration::from_secs(10)).unwrap();
        assert_eq!(opened(folder.path()).load(), Loaded::Found { state: answers(999), saved: NOW });
    }

    #[test]
    fn tells_when_a_state_is_not_on_disk_and_when_it_is_again() {
        let parent = tempdir().unwrap();
        let folder = parent.path().join("passkey-companion");
        fs::write(&folder, "in the way").unwrap();
        let saver = Saver::start(Store::open(&folder).0);
        let mut news = None;
        saver.save(NOW, &answers(1)).unwrap();
        until("bad news", || {
            news = saver.news();
            news.is_some()
        });
        assert_eq!(news, Some(Err(SaveTrouble::FolderIsAFile { folder: folder.clone() })));
        assert_eq!(saver.news(), None, "each is told once");

        fs::remove_file(&folder).unwrap();
        saver.save(NOW, &answers(2)).unwrap();
        until("good news", || saver.news() == Some(Ok(())));
        saver.finish(Duration::from_secs(10)).unwrap();
    }

    #[test]
    fn tells_at_the_end_what_is_not_on_disk() {
        let saver = Saver::start(Store::in_memory());
        saver.save(NOW, &answers(1)).unwrap();
        assert_eq!(saver.finish(Duration::from_secs(10)), Err(SaveTrouble::NoPlace));
    }

    #[test]
    fn waits_at_the_end_for_a_write_that_is_under_way() {
        let folder = tempdir().unwrap();
        for number in 0..40 {
            let saver = Saver::start(opened(folder.path()));
            saver.save(NOW, &answers(number)).unwrap();
            std::thread::sleep(Duration::from_micros(number * 50));
            saver.finish(Duration::from_secs(10)).unwrap();
            assert_eq!(opened(folder.path()).load(), Loaded::Found { state: answers(number), saved: NOW });
        }
    }

    #[test]
    fn that_was_never_used_ends_at_once() {
        let folder = tempdir().unwrap();
        let before = Instant::now();
        Saver::start(opened(folder.path())).finish(Duration::from_secs(10)).unwrap();
        assert!(before.elapsed() < Duration::from_secs(1));
        assert_eq!(names_in(folder.path()), Vec::<String>::new());
    }
}

mod redaction {
    use passkey_companion::record::redact::redact;

    #[test]
    fn hides_everything_personal() {
        for (text, secret) in [
            ("signed in as ada.lovelace@contoso.com today", "lovelace"),
            ("<ada@contoso>", "ada"),
            ("user=ada@contoso.com,", "contoso"),
            ("(\"o'neil@contoso.com\")", "neil@"),
            ("ada%40contoso.com", "contoso"),
            ("müller@contoso.com", "ller"),
            ("tenant 11111111-2222-3333-4444-555555555555.", "3333"),
            ("{11111111-2222-3333-4444-555555555555}", "3333"),
            ("id=0123456789abcdef0123456789ABCDEF", "89ab"),
            ("pass L6R&Jv3K works", "Jv3K"),
            ("pass UeXWq7gf works", "UeXWq7gf"),
            ("code:ABCD2345", "ABCD"),
            ("code 'a1b2c3d4'", "b2c3"),
            ("X7#kQ92mZ!", "kQ92"),
            ("Rocks!Tap", "Rocks"),
            (
                "GET https://mysignins.microsoft.com/security-info?tenantId=contoso&login_hint=ada failed",
                "contoso",
            ),
            ("https://mysignins.microsoft.com/security-info?login_hint=ada", "ada"),
            ("https://login.microsoftonline.com/#token", "token"),
            ("https://ada:pw@host.example/", "pw"),
            ("cannot open /home/ada/.local/state/passkey-companion", "ada"),
            ("/Users/ada/Library", "ada"),
            (r"C:\Users\Ada Lovelace\AppData\Local", "Lovelace"),
            (r#""C:\\Users\\ada\\AppData""#, "ada"),
        ] {
            let clean = redact(text);
            assert!(!clean.contains(secret), "{text:?} became {clean:?}");
            assert!(clean.contains("[hidden]"), "{text:?} became {clean:?}");
        }
    }

    #[test]
    fn leaves_what_helps_to_find_a_mistake() {
        for text in [
            "page your-phone, step provider-switch, phone samsung.oneui7 on 15",
            "state not saved: /var/lib/passkey-companion/state.json may not be written",
            "started 0.1.0 on linux x86_64 with glow, 1280x900 at 1.25",
            "AADSTS53003 and AADSTS135010 are known",
            "panic at src/record/store.rs:120:33: index out of bounds: the len is 3",
            "opening https://mysignins.microsoft.com/security-info",
            "saved=1795400000 took 12ms",
            "the GPU adapter refused: OutOfMemory (0x8007000e)",
            "wayland-0, XDG_RUNTIME_DIR, DX12, Windows 10",
        ] {
            assert_eq!(redact(text), text);
        }
    }

    #[test]
    fn keeps_the_names_of_parameters() {
        assert_eq!(
            redact("https://aka.ms/x?lng=de&tenantId=1"),
            "https://aka.ms/x?lng=[hidden]&tenantId=[hidden]"
        );
    }

    #[test]
    fn makes_one_line_of_many() {
        assert_eq!(redact("one\ntwo\r\n2026 ERROR three\u{1b}[0m"), "one two  2026 ERROR three [0m");
    }

    #[test]
    fn survives_any_text() {
        let pieces = [
            "@",
            "://",
            "?",
            "=",
            "&",
            "/",
            "\\",
            "\\users\\",
            "home/",
            " ",
            "é",
            "😀",
            "\u{202e}",
            "aB1",
            "%40",
            "-",
            "#",
            "[",
            "'",
        ];
        let mut seed = 42_usize;
        for _ in 0..20_000 {
            let mut text = String::new();
            for _ in 0..seed % 12 {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                text.push_str(pieces[(seed >> 33) % pieces.len()]);
            }
            seed = seed.wrapping_add(1);
            let _ = redact(&text);
        }
    }
}

mod the_log {
    use log::LevelFilter;
    use passkey_companion::record::log::{FILE_SIZE, FILES, LogTrouble, LogWanted, start};

    use super::*;

    fn wanted(folder: &Path) -> LogWanted {
        LogWanted { folder: Some(folder.to_owned()), level: LevelFilter::Info, console: false }
    }

    fn written(folder: &Path) -> String {
        names_in(folder).iter().map(|name| fs::read_to_string(folder.join(name)).unwrap()).collect()
    }

    #[test]
    fn has_time_in_utc_level_and_place_on_each_line_and_nothing_personal() {
        let name = "the_log::has_time_in_utc_level_and_place_on_each_line_and_nothing_personal";
        let program = "passkey_companion::record";
        if is_child() {
            let (logging, trouble) = start(&wanted(&child_folder().join("log")));
            assert_eq!(trouble, None);
            log::info!(target: program, "page {}", "welcome");
            log::warn!(target: program, "a name: {}\n2026-01-01 ERROR forged", "ada@contoso.com");
            log::debug!(target: program, "too much detail");
            log::info!(target: "some_library", "chatter");
            log::warn!(target: "some_library", "worth knowing");
            log::error!(target: "webbrowser::common", "https://mysignins.microsoft.com/");
            logging.flush();
            return;
        }
        let folder = tempdir().unwrap();
        let mut command = child(name, folder.path());
        command.env("TZ", "Asia/Tokyo");
        run(command);
        let log = written(&folder.path().join("log"));
        let lines: Vec<&str> = log.lines().collect();
        assert_eq!(lines.len(), 3, "{log}");
        assert!(lines[0].contains(" INFO ") && lines[0].ends_with("page welcome"), "{log}");
        assert!(
            lines[1].contains(" WARN ") && lines[1].ends_with("a name: [hidden] 2026-01-01 ERROR forged"),
            "{log}"
        );
        assert!(lines[2].ends_with("worth knowing"), "{log}");
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
        let hour: u64 = lines[0][11..13].parse().unwrap();
        let apart = (now / 3600 % 24 + 24 - hour) % 24;
        assert!(lines[0][..24].ends_with('Z') && apart <= 1, "not in UTC: {log}");
    }

    #[test]
    fn goes_on_where_it_ended_and_stays_small() {
        let name = "the_log::goes_on_where_it_ended_and_stays_small";
        if is_child() {
            let (logging, trouble) = start(&wanted(&child_folder()));
            assert_eq!(trouble, None);
            for number in 0..8_000 {
                log::info!(target: "passkey_companion", "line {number} {}", "x".repeat(60));
            }
            logging.flush();
            return;
        }
        let folder = tempdir().unwrap();
        for round in 1..=3 {
            run(child(name, folder.path()));
            let names = names_in(folder.path());
            assert!(names.len() <= FILES, "round {round}: {names:?}");
            for name in &names {
                let size = fs::metadata(folder.path().join(name)).unwrap().len();
                assert!(size <= FILE_SIZE + 4 * 1024, "round {round}: {name} has {size} bytes");
            }
            assert!(written(folder.path()).contains("line 7999 "), "round {round}: the newest lines stay");
        }
        assert_eq!(names_in(folder.path()).len(), FILES);
    }

    #[test]
    fn of_many_short_runs_is_one_file() {
        let name = "the_log::of_many_short_runs_is_one_file";
        if is_child() {
            let (logging, _) = start(&wanted(&child_folder()));
            log::info!(target: "passkey_companion", "run {}", std::env::var("COMPANION_TEST_RUN").unwrap());
            logging.flush();
            return;
        }
        let folder = tempdir().unwrap();
        for round in 1..=5 {
            let mut command = child(name, folder.path());
            command.env("COMPANION_TEST_RUN", round.to_string());
            run(command);
        }
        assert_eq!(names_in(folder.path()).len(), 1);
        let log = written(folder.path());
        assert!((1..=5).all(|round| log.contains(&format!("run {round}\n"))), "{log}");
    }

    #[test]
    fn cuts_a_message_without_end() {
        let name = "the_log::cuts_a_message_without_end";
        if is_child() {
            let (logging, _) = start(&wanted(&child_folder()));
            log::info!(target: "passkey_companion", "{}", "é ".repeat(1_000_000));
            logging.flush();
            return;
        }
        let folder = tempdir().unwrap();
        run(child(name, folder.path()));
        let log = written(folder.path());
        assert!(log.len() < 5_000 && log.trim_end().ends_with('…'), "{}", log.len());
    }

    #[test]
    fn that_cannot_be_written_is_reported_and_the_program_goes_on() {
        let name = "the_log::that_cannot_be_written_is_reported_and_the_program_goes_on";
        if is_child() {
            let folder = child_folder().join("taken");
            let (logging, trouble) = start(&wanted(&folder));
            assert!(
                matches!(&trouble, Some(LogTrouble::NoFolder { folder: named, .. }) if *named == folder),
                "{trouble:?}"
            );
            log::error!(target: "passkey_companion", "goes nowhere");
            logging.flush();
            return;
        }
        let folder = tempdir().unwrap();
        fs::write(folder.path().join("taken"), "a file").unwrap();
        run(child(name, folder.path()));
        assert_eq!(fs::read_to_string(folder.path().join("taken")).unwrap(), "a file");
    }

    #[cfg(unix)]
    #[test]
    fn that_fills_the_disk_does_not_end_the_program() {
        let name = "the_log::that_fills_the_disk_does_not_end_the_program";
        if is_child() {
            let (logging, _) = start(&wanted(&child_folder()));
            for _ in 0..100 {
                log::error!(target: "passkey_companion", "no room for this");
            }
            logging.flush();
            return;
        }
        let folder = tempdir().unwrap();
        let limited = child(name, folder.path());
        let mut command = Command::new("sh");
        command
            .args(["-c", "trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\""])
            .arg(limited.get_program())
            .args(limited.get_args())
            .env(CHILD, "1")
            .env(FOLDER, folder.path());
        run(command);
        assert_eq!(written(folder.path()), "");
    }

    #[test]
    fn speaks_on_the_console_only_when_asked() {
        let name = "the_log::speaks_on_the_console_only_when_asked";
        if is_child() {
            let console = std::env::var_os("COMPANION_TEST_CONSOLE").is_some();
            let folder = child_folder().join("log");
            let (logging, _) = start(&LogWanted { console, ..wanted(&folder) });
            log::info!(target: "passkey_companion", "for ada@contoso.com");
            logging.flush();
            return;
        }
        for (console, lines) in [(true, 1), (false, 0)] {
            let folder = tempdir().unwrap();
            let mut command = child(name, folder.path());
            if console {
                command.env("COMPANION_TEST_CONSOLE", "1");
            }
            let output = command.output().unwrap();
            assert!(output.status.success());
            let stderr = String::from_utf8(output.stderr).unwrap();
            assert_eq!(stderr.matches("for [hidden]").count(), lines, "{stderr}");
            assert!(!stderr.contains("contoso"));
        }
    }
}

mod a_panic {
    use std::io::Write;

    use log::LevelFilter;
    use passkey_companion::record::log::{LogWanted, start};
    use passkey_companion::record::panic::install;

    use super::*;

    /// Not a test of its own: the child of the tests below, which panics.
    #[test]
    fn happens() {
        if !is_child() {
            return;
        }
        let folder = child_folder();
        let (_logging, _) =
            start(&LogWanted { folder: Some(folder.join("log")), level: LevelFilter::Info, console: false });
        let shown = folder.join("shown");
        install(Some(folder.join("crash/last-crash.txt")), move |crash| {
            let mut shown = fs::File::options().create(true).append(true).open(&shown).unwrap();
            writeln!(shown, "{} | {}", crash.message, crash.file.is_some()).unwrap();
            // While a person reads this, whoever panics at the same time has to wait.
            std::thread::sleep(Duration::from_millis(200));
            writeln!(shown, "closed").unwrap();
        });
        match std::env::var("COMPANION_TEST_PANIC").unwrap().as_str() {
            "here" => panic!("no plan for {}", "ada@contoso.com"),
            "threads" => {
                let threads: Vec<_> =
                    (0..2).map(|number| std::thread::spawn(move || panic!("thread {number}"))).collect();
                for thread in threads {
                    thread.join().unwrap_err();
                }
            }
            "abort" => {
                // Nothing may unwind out of such a function: the process aborts after the hook.
                extern "C" fn cannot_unwind() {
                    panic!("the end");
                }
                cannot_unwind();
            }
            other => unreachable!("{other}"),
        }
    }

    fn panicked(folder: &TempDir, how: &str) -> Output {
        child("a_panic::happens", folder.path()).env("COMPANION_TEST_PANIC", how).output().unwrap()
    }

    #[test]
    fn leaves_a_file_a_log_line_and_a_message_without_anything_personal() {
        let folder = tempdir().unwrap();
        let output = panicked(&folder, "here");
        assert!(!output.status.success());
        let crash = fs::read_to_string(folder.path().join("crash/last-crash.txt")).unwrap();
        assert!(crash.contains("place: ") && crash.contains("record.rs:"), "{crash}");
        assert!(crash.contains("message: no plan for [hidden]\n"), "{crash}");
        assert!(crash.contains("thread: "), "{crash}");
        assert!(crash.contains(env!("CARGO_PKG_VERSION")), "{crash}");
        let log: String = names_in(&folder.path().join("log"))
            .iter()
            .map(|name| fs::read_to_string(folder.path().join("log").join(name)).unwrap())
            .collect();
        assert!(log.contains("ERROR") && log.contains("no plan for [hidden]"), "{log}");
        let shown = fs::read_to_string(folder.path().join("shown")).unwrap();
        assert!(shown.contains("no plan for [hidden] | true"), "{shown}");
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert!(stderr.contains("no plan for [hidden]"), "{stderr}");
        for text in [crash, log, shown, stderr] {
            assert!(!text.contains("contoso"), "{text}");
        }
    }

    #[test]
    fn on_two_threads_at_once_shows_one_message_after_the_other() {
        let folder = tempdir().unwrap();
        assert!(panicked(&folder, "threads").status.success());
        let shown = fs::read_to_string(folder.path().join("shown")).unwrap();
        let lines: Vec<&str> = shown.lines().collect();
        assert_eq!(lines.len(), 4, "{shown}");
        assert!(shown.contains("thread 0") && shown.contains("thread 1"), "{shown}");
        assert_eq!((lines[1], lines[3]), ("closed", "closed"), "one after the other: {shown}");
    }

    #[cfg(unix)]
    #[test]
    fn that_aborts_has_shown_its_message_before() {
        use std::os::unix::process::ExitStatusExt;

        const SIGABRT: i32 = 6;
        let folder = tempdir().unwrap();
        let output = panicked(&folder, "abort");
        assert_eq!(output.status.signal(), Some(SIGABRT));
        let shown = fs::read_to_string(folder.path().join("shown")).unwrap();
        assert!(shown.contains("the end"), "{shown}");
    }

    #[test]
    fn without_a_folder_still_shows_its_message() {
        let folder = tempdir().unwrap();
        fs::write(folder.path().join("crash"), "in the way").unwrap();
        panicked(&folder, "here");
        let shown = fs::read_to_string(folder.path().join("shown")).unwrap();
        assert!(shown.contains("no plan for [hidden] | false"), "{shown}");
    }
}

#[cfg(target_os = "linux")]
mod a_message {
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
            &[
                ("zenity", "exit 1"),
                ("kdialog", "kill -SEGV $$"),
                ("xmessage", "exec /bin/cat > \"$0.seen\""),
            ],
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
}

mod one_window {
    use std::io::Write;
    use std::sync::mpsc;

    #[cfg(unix)]
    use passkey_companion::record::instance::PATIENCE;
    use passkey_companion::record::instance::{Claim, Listener, Meeting, WhyAlone, claim, claim_within};

    use super::*;

    fn meeting(folder: &Path) -> Meeting {
        Meeting::at(folder, "test")
    }

    fn first(claim: Claim) -> Listener {
        match claim {
            Claim::First(listener) => listener,
            other => panic!("not the first: {other:?}"),
        }
    }

    /// Not a test of its own: the child of the tests below. The first one notes every call in a file
    /// until it is killed; any other says what it is.
    #[test]
    fn starts() {
        if !is_child() {
            return;
        }
        let folder = child_folder();
        match claim(&meeting(&folder)) {
            Claim::First(listener) => {
                let calls = folder.join("calls");
                let noted = calls.clone();
                let _listening = listener
                    .listen(move || {
                        let mut file = fs::File::options().create(true).append(true).open(&noted).unwrap();
                        file.write_all(b"show\n").unwrap();
                    })
                    .unwrap();
                fs::write(folder.join("ready"), "").unwrap();
                std::thread::sleep(Duration::from_mins(1));
            }
            other => println!("claim={other:?}"),
        }
    }

    fn first_program(folder: &Path) -> Ended {
        let program = Ended(child("one_window::starts", folder).stdout(Stdio::null()).spawn().unwrap());
        until("the first program listens", || folder.join("ready").exists());
        program
    }

    fn calls(folder: &Path) -> usize {
        fs::read_to_string(folder.join("calls")).unwrap_or_default().lines().count()
    }

    #[test]
    fn is_brought_forward_by_every_later_start() {
        let folder = tempdir().unwrap();
        let _first = first_program(folder.path());
        for number in 1..=3 {
            assert!(matches!(claim(&meeting(folder.path())), Claim::AlreadyRunning));
            assert_eq!(calls(folder.path()), number);
        }
        let second = run(child("one_window::starts", folder.path()));
        assert!(second.contains("claim=AlreadyRunning"), "{second}");
        assert_eq!(calls(folder.path()), 4);
    }

    #[test]
    fn is_the_only_one_when_ten_start_at_once() {
        let folder = tempdir().unwrap();
        let mut programs: Vec<Ended> = (0..10)
            .map(|_| {
                Ended(child("one_window::starts", folder.path()).stdout(Stdio::piped()).spawn().unwrap())
            })
            .collect();
        until("nine have ended", || {
            let ended = |program: &mut Ended| program.0.try_wait().unwrap().is_some();
            programs.iter_mut().filter_map(|program| ended(program).then_some(())).count() == 9
        });
        assert_eq!(calls(folder.path()), 9, "and the tenth was called by each");
    }

    #[test]
    fn may_be_opened_again_after_the_first_was_killed() {
        let folder = tempdir().unwrap();
        drop(first_program(folder.path()));
        #[cfg(unix)]
        assert!(meeting(folder.path()).socket_file().exists(), "a dead socket is left");
        first(claim(&meeting(folder.path())));
    }

    #[test]
    fn may_be_opened_again_after_it_was_closed_and_nothing_but_the_lock_is_left() {
        let folder = tempdir().unwrap();
        let listening = first(claim(&meeting(folder.path()))).listen(|| {}).unwrap();
        assert!(matches!(claim(&meeting(folder.path())), Claim::AlreadyRunning));
        drop(listening);
        assert_eq!(names_in(folder.path()), ["instance-test.lock"]);
        first(claim(&meeting(folder.path())));
    }

    #[test]
    fn that_is_still_starting_is_waited_for() {
        let folder = tempdir().unwrap();
        let listener = first(claim(&meeting(folder.path())));
        let (tell, told) = mpsc::channel();
        let later = std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(700));
            listener.listen(move || tell.send(()).unwrap()).unwrap()
        });
        assert!(matches!(claim(&meeting(folder.path())), Claim::AlreadyRunning));
        told.recv_timeout(Duration::from_secs(1)).unwrap();
        drop(later.join().unwrap());
    }

    #[cfg(unix)]
    #[test]
    fn that_hangs_does_not_hang_the_next_start() {
        let folder = tempdir().unwrap();
        let hung = first_program(folder.path());
        let stopped = Command::new("kill").args(["-STOP", &hung.0.id().to_string()]).status();
        assert!(stopped.unwrap().success());
        let before = Instant::now();
        assert!(matches!(claim(&meeting(folder.path())), Claim::Alone(WhyAlone::NoAnswer)));
        let took = before.elapsed();
        assert!(took >= PATIENCE && took < PATIENCE + Duration::from_secs(1), "{took:?}");
    }

    #[cfg(unix)]
    #[test]
    fn shrugs_off_visitors_that_talk_nonsense_or_nothing() {
        use std::os::unix::net::UnixStream;

        let folder = tempdir().unwrap();
        let mut program = first_program(folder.path());
        let socket = meeting(folder.path()).socket_file();
        let silent: Vec<UnixStream> = (0..20).map(|_| UnixStream::connect(&socket).unwrap()).collect();
        for nonsense in
            [&b"\0\xff\xfe"[..], b"show", b"show\nshow\n", b"SHOW\n", b"\n", &vec![b'x'; 1_000_000]]
        {
            let mut visitor = UnixStream::connect(&socket).unwrap();
            visitor.set_write_timeout(Some(Duration::from_secs(3))).unwrap();
            let _ = visitor.write_all(nonsense);
        }
        until("a real second start is heard", || {
            matches!(claim(&meeting(folder.path())), Claim::AlreadyRunning)
        });
        assert_eq!(calls(folder.path()), 1, "nonsense calls nobody");
        assert!(program.0.try_wait().unwrap().is_none(), "still running");
        drop(silent);
    }

    #[cfg(unix)]
    #[test]
    fn is_not_to_be_called_by_other_persons() {
        use std::os::unix::fs::PermissionsExt;

        let parent = tempdir().unwrap();
        let folder = parent.path().join("new");
        let _first = first(claim(&meeting(&folder)));
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&folder), 0o700);
        assert_eq!(mode(&meeting(&folder).socket_file()), 0o600);
    }

    #[test]
    fn is_one_per_session() {
        let folder = tempdir().unwrap();
        let _here = first(claim(&Meeting::at(folder.path(), "wayland-0")));
        let _there = first(claim(&Meeting::at(folder.path(), ":1")));
        let long = "/run/user/1000/a/very/long/name/of/a/display/socket";
        let _elsewhere = first(claim(&Meeting::at(folder.path(), long)));
        let patience = Duration::from_millis(100);
        assert!(matches!(
            claim_within(&Meeting::at(folder.path(), long), patience),
            Claim::Alone(WhyAlone::NoAnswer)
        ));
    }

    #[test]
    fn opens_all_the_same_when_nothing_can_be_locked() {
        let parent = tempdir().unwrap();
        let file = parent.path().join("taken");
        fs::write(&file, "").unwrap();
        assert!(matches!(claim(&meeting(&file)), Claim::Alone(WhyAlone::NoLock(_))));
        fs::create_dir(parent.path().join("instance-test.lock")).unwrap();
        assert!(matches!(claim(&meeting(parent.path())), Claim::Alone(WhyAlone::NoLock(_))));
    }

    #[cfg(unix)]
    #[test]
    fn opens_all_the_same_when_there_can_be_no_socket() {
        let parent = tempdir().unwrap();
        let long = parent.path().join("a".repeat(120));
        assert!(matches!(claim(&meeting(&long)), Claim::Alone(WhyAlone::NoSocket(_))));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn meets_in_the_runtime_folder_of_the_person_and_on_one_display() {
        if is_child() {
            println!("socket={}", Meeting::usual(Path::new("/a/state")).socket_file().display());
            return;
        }
        let folder = tempdir().unwrap();
        let name = "one_window::meets_in_the_runtime_folder_of_the_person_and_on_one_display";
        for (runtime, wayland, x11, socket) in [
            ("/run/user/7", "wayland-0", ":0", "/run/user/7/passkey-companion/instance-wayland-0.sock"),
            ("/run/user/7", "", ":0", "/run/user/7/passkey-companion/instance--0.sock"),
            ("", "", "", "/a/state/instance-none.sock"),
        ] {
            let mut command = child(name, folder.path());
            command.env("XDG_RUNTIME_DIR", runtime).env("WAYLAND_DISPLAY", wayland).env("DISPLAY", x11);
            let output = run(command);
            assert!(output.contains(&format!("socket={socket}\n")), "{output}");
        }
    }
}

mod the_status {
    use passkey_companion::record::status::{Id, Outcome, Status};

    use super::*;

    #[test]
    fn is_one_line_of_ids_and_times() {
        let status = Status {
            version: "0.1.0".to_owned(),
            started: Some(NOW),
            updated: Some(NOW + 60),
            page: Id::new("create"),
            step: Id::new("create.save-sheet"),
            finished: false,
            outcome: Outcome::InProgress,
            reason: None,
        };
        assert_eq!(
            status.to_json(),
            format!(
                r#"{{"version":"0.1.0","started":{NOW},"updated":{},"page":"create","step":"create.save-sheet","finished":false,"outcome":"in-progress","reason":null}}"#,
                NOW + 60
            )
        );
        assert_eq!(
            Status::default().to_json(),
            r#"{"version":"","started":null,"updated":null,"page":null,"step":null,"finished":false,"outcome":"not-started","reason":null}"#
        );
    }

    #[test]
    fn has_no_room_for_anything_personal() {
        for text in [
            "Ada Lovelace",
            "ada@contoso.com",
            "X7#kQ92m",
            "UeXWq7gf",
            "ada lovelace",
            "müller",
            "",
            "-x",
            "1",
            &"a".repeat(65),
        ] {
            assert_eq!(Id::new(text), None, "{text}");
        }
    }

    #[test]
    fn is_written_whole_and_again() {
        let folder = tempdir().unwrap();
        let file = folder.path().join("new/status.json");
        for finished in [false, true] {
            let status = Status { finished, ..Status::default() };
            status.write(&file).unwrap();
            assert_eq!(fs::read_to_string(&file).unwrap(), status.to_json() + "\n");
        }
        assert_eq!(names_in(&folder.path().join("new")), ["status.json"]);
        let blocked = Status::default().write(&file.join("below")).unwrap_err();
        assert_ne!(blocked.kind(), io::ErrorKind::NotFound);
    }
}
