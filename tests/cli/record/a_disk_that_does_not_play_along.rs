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
    let store = Store::open(folder);
    store.save(NOW, &answers(1)).unwrap();
    fs::write(folder.join("filler"), vec![0; 64 * 1024]).unwrap_err();
    let trouble = store.save(NOW, &answers(2)).unwrap_err();
    assert_eq!(trouble, SaveError::Full { file: folder.join("state.json") });
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
        let store = Store::open(child_folder());
        assert_eq!(
            store.save(NOW, &answers(2)),
            Err(SaveError::Full { file: child_folder().join("state.json") })
        );
        assert_eq!(store.load(), Loaded::Found { state: answers(1), saved: NOW });
        return;
    }
    let folder = tempdir().unwrap();
    Store::open(folder.path()).save(NOW, &answers(1)).unwrap();
    let test =
        "a_disk_that_does_not_play_along::that_stops_in_the_middle_of_the_file_keeps_the_last_state_whole";
    run(child_on_a_full_disk(test, folder.path()));
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
    let Some(disk) = ReadOnly::after(|folder| Store::open(folder).save(NOW, &answers(1)).unwrap()) else {
        return;
    };
    let store = Store::open(&disk.folder);
    assert_eq!(store.load(), Loaded::Found { state: answers(1), saved: NOW });
    assert_eq!(
        store.save(NOW, &answers(2)),
        Err(SaveError::ReadOnly { file: disk.folder.join("state.json") })
    );
    assert!(matches!(store.erase(), Err(SaveError::ReadOnly { .. })));
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
        Store::open(&disk.folder).load::<Answers>(),
        Loaded::Lost(LoadError::Damaged { why: Damage::NotJson, kept: None })
    );
    assert_eq!(fs::read_to_string(disk.folder.join("state.json")).unwrap(), "damaged");
}

#[test]
fn that_has_a_file_where_the_folder_should_be_is_survived() {
    let parent = tempdir().unwrap();
    let file = parent.path().join("taken");
    fs::write(&file, "mine").unwrap();
    for folder in [file.clone(), file.join("below")] {
        let store = Store::open(&folder);
        let lost = LoadError::FolderIsAFile { folder: folder.clone() };
        assert_eq!(store.load::<Answers>(), Loaded::Lost(lost));
        assert_eq!(store.save(NOW, &answers(1)), Err(SaveError::FolderIsAFile { folder }));
    }
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
}

#[test]
fn that_comes_back_is_used_again() {
    let parent = tempdir().unwrap();
    let folder = parent.path().join("passkey-companion");
    fs::write(&folder, "in the way").unwrap();
    let store = Store::open(&folder);
    assert!(matches!(store.load::<Answers>(), Loaded::Lost(LoadError::FolderIsAFile { .. })));
    store.save(NOW, &answers(1)).unwrap_err();
    fs::remove_file(&folder).unwrap();
    store.save(NOW, &answers(2)).unwrap();
    assert_eq!(store.load(), Loaded::Found { state: answers(2), saved: NOW });
}

#[cfg(target_os = "linux")]
#[test]
fn that_gives_no_folder_is_survived() {
    // Nobody, not even root, can make a folder there.
    let store = Store::open("/proc/passkey-companion");
    assert!(matches!(store.load::<Answers>(), Loaded::Lost(LoadError::NoFolder { .. })));
    store.save(NOW, &answers(1)).unwrap_err();
}
