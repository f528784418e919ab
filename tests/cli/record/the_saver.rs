use super::*;

#[test]
fn does_not_make_the_window_wait_and_has_the_latest_state_at_the_end() {
    let folder = tempdir().unwrap();
    let saver = Saver::start(Store::open(folder.path()));
    let before = Instant::now();
    for number in 0..1_000 {
        saver.save(NOW, &answers(number)).unwrap();
    }
    assert!(before.elapsed() < Duration::from_secs(1), "{:?}", before.elapsed());
    saver.finish(Duration::from_secs(10)).unwrap();
    assert_eq!(Store::open(folder.path()).load(), Loaded::Found { state: answers(999), saved: NOW });
}

#[test]
fn tells_when_a_state_is_not_on_disk_and_when_it_is_again() {
    let parent = tempdir().unwrap();
    let folder = parent.path().join("passkey-companion");
    fs::write(&folder, "in the way").unwrap();
    let saver = Saver::start(Store::open(&folder));
    let mut news = None;
    saver.save(NOW, &answers(1)).unwrap();
    until("bad news", || {
        news = saver.news();
        news.is_some()
    });
    assert_eq!(news, Some(Err(SaveError::FolderIsAFile { folder: folder.clone() })));
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
    assert_eq!(saver.finish(Duration::from_secs(10)), Err(SaveError::NoHome));
}

#[test]
fn waits_at_the_end_for_a_write_that_is_under_way() {
    let folder = tempdir().unwrap();
    for number in 0..40 {
        let saver = Saver::start(Store::open(folder.path()));
        saver.save(NOW, &answers(number)).unwrap();
        std::thread::sleep(Duration::from_micros(number * 50));
        saver.finish(Duration::from_secs(10)).unwrap();
        assert_eq!(Store::open(folder.path()).load(), Loaded::Found { state: answers(number), saved: NOW });
    }
}

#[test]
fn that_was_never_used_ends_at_once() {
    let folder = tempdir().unwrap();
    let before = Instant::now();
    Saver::start(Store::open(folder.path())).finish(Duration::from_secs(10)).unwrap();
    assert!(before.elapsed() < Duration::from_secs(1));
    assert_eq!(names_in(folder.path()), Vec::<String>::new());
}
