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
    let store = Store::open(child_folder());
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
        match Store::open(folder.path()).load::<Answers>() {
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
    let store = Store::open(folder.path());
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
    Store::open(folder.path());
    assert!(!old.exists());
    assert!(young.exists(), "somebody may be writing it right now");
}
