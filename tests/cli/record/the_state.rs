use super::*;

#[test]
fn is_nothing_at_the_first_start() {
    let folder = tempdir().unwrap();
    assert_eq!(Store::open(folder.path()).load::<Answers>(), Loaded::Nothing);
    assert_eq!(names_in(folder.path()), Vec::<String>::new());
}

#[test]
fn comes_back_as_it_was_saved() {
    let folder = tempdir().unwrap();
    let store = Store::open(folder.path());
    store.save(NOW, &answers(1)).unwrap();
    store.save(NOW + 5, &answers(2)).unwrap();
    let expected = Loaded::Found { state: answers(2), saved: NOW + 5 };
    assert_eq!(store.load(), expected);
    assert_eq!(Store::open(folder.path()).load(), expected);
    assert_eq!(names_in(folder.path()), ["state.json"]);
}

#[test]
fn is_a_small_json_file_with_its_version() {
    let folder = tempdir().unwrap();
    Store::open(folder.path()).save(NOW, &answers(7)).unwrap();
    assert_eq!(
        fs::read_to_string(folder.path().join("state.json")).unwrap(),
        format!(r#"{{"version":2,"saved":{NOW},"state":{{"page":"your-phone","number":7}}}}"#)
    );
}

#[cfg(unix)]
#[test]
fn is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;

    let parent = tempdir().unwrap();
    let folder = parent.path().join("new/passkey-companion");
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let store = Store::open(&folder);
    store.save(NOW, &answers(1)).unwrap();
    assert_eq!(mode(&folder), 0o700);
    assert_eq!(mode(&folder.join("state.json")), 0o600);

    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
    Store::open(&folder);
    assert_eq!(mode(&folder), 0o700, "a folder that was open is closed");
}

#[cfg(unix)]
#[test]
fn leaves_the_rights_of_a_shared_folder_alone() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempdir().unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o1777)).unwrap();
    Store::open(folder.path());
    assert_eq!(fs::metadata(folder.path()).unwrap().permissions().mode() & 0o7777, 0o1777);
}

#[test]
fn can_be_erased_with_everything_that_was_kept_aside() {
    let folder = tempdir().unwrap();
    let file = folder.path().join("state.json");
    let store = Store::open(folder.path());
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
    let store = Store::open(folder.path());
    store.save(NOW, &answers(1)).unwrap();
    let long = "x".repeat(MAX_LENGTH);
    assert!(matches!(
        store.save(NOW, &long),
        Err(SaveError::TooLong { bytes }) if bytes > MAX_LENGTH
    ));
    assert!(matches!(store.load::<Answers>(), Loaded::Found { .. }));
}

#[test]
fn lives_in_memory_only_for_a_person_without_a_home() {
    let store = Store::in_memory();
    assert_eq!(store.load::<Answers>(), Loaded::Lost(LoadError::NoHome));
    assert_eq!(store.save(NOW, &answers(1)), Err(SaveError::NoHome));
    assert_eq!(store.load::<Answers>(), Loaded::Lost(LoadError::NoHome));
    store.erase().unwrap();
}
