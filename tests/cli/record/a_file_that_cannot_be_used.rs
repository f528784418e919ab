use super::*;

fn loaded_from(folder: &TempDir, content: impl AsRef<[u8]>) -> Loaded<Answers> {
    fs::write(folder.path().join("state.json"), content).unwrap();
    Store::open(folder.path()).load()
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
        (b"{\"version\":1,\"saved\":\"now\",\"state\":{\"page\":\"x\",\"number\":1}}", Damage::WrongShape),
    ];
    for (content, damage) in cases {
        let folder = tempdir().unwrap();
        let kept = folder.path().join("state.damaged-1.json");
        let shown = String::from_utf8_lossy(&content[..content.len().min(80)]).into_owned();
        assert_eq!(
            loaded_from(&folder, content),
            Loaded::Lost(LoadError::Damaged { why: damage, kept: Some(kept.clone()) }),
            "{shown}"
        );
        assert_eq!(fs::read(kept).unwrap(), content, "{shown}");
        assert_eq!(Store::open(folder.path()).load::<Answers>(), Loaded::Nothing, "{shown}");
    }
}

#[test]
fn of_a_newer_version_is_kept_under_its_version() {
    let folder = tempdir().unwrap();
    let newer = r#"{"version":3,"everything":"is different"}"#;
    for name in ["state.version-3.json", "state.version-3-2.json", "state.version-3-3.json"] {
        let kept = folder.path().join(name);
        assert_eq!(
            loaded_from(&folder, newer),
            Loaded::Lost(LoadError::Newer { version: 3, kept: Some(kept.clone()) })
        );
        assert_eq!(fs::read_to_string(kept).unwrap(), newer);
    }
    assert_eq!(
        loaded_from(&folder, format!(r#"{{"version":{}}}"#, u64::MAX)),
        Loaded::Lost(LoadError::Newer {
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
            Store::open(folder.path()).load::<Answers>(),
            Loaded::Lost(LoadError::Damaged { why: Damage::NotJson, kept: Some(kept.clone()) })
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
    let store = Store::open(folder.path());
    assert_eq!(
        store.load::<Answers>(),
        Loaded::Lost(LoadError::Damaged { why: Damage::NotAFile, kept: Some(kept.clone()) })
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
        let store = Store::open(folder.path());
        assert_eq!(
            store.load::<Answers>(),
            Loaded::Lost(LoadError::Damaged {
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
    let store = Store::open(folder.path());
    match store.load::<Answers>() {
        Loaded::Lost(LoadError::Unreadable { file, kept, .. }) => {
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
    let store = Store::open(folder.path());
    store.save(NOW, &answers(3)).unwrap();
    assert_eq!(store.load(), Loaded::Found { state: answers(3), saved: NOW });
}

#[test]
fn is_kept_aside_even_after_the_highest_number() {
    let folder = tempdir().unwrap();
    let store = Store::open(folder.path());
    for number in [u64::from(u32::MAX), u64::MAX] {
        fs::write(folder.path().join(format!("state.damaged-{number}.json")), "older").unwrap();
        fs::write(folder.path().join("state.json"), "{ not json").unwrap();
        let Loaded::Lost(LoadError::Damaged { kept: Some(kept), .. }) = store.load::<Answers>() else {
            panic!("not kept after {number}");
        };
        assert_eq!(fs::read_to_string(kept).unwrap(), "{ not json");
    }
}
