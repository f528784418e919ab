use std::io::Write;
use std::sync::mpsc;

#[cfg(unix)]
use passkey_companion::record::instance::PATIENCE;
use passkey_companion::record::instance::{Endpoint, Listener, Role, WhyAlone, claim, claim_within};

use super::*;

fn endpoint(folder: &Path) -> Endpoint {
    Endpoint::at(folder, "test")
}

fn first(claim: Role) -> Listener {
    match claim {
        Role::First(listener) => listener,
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
    match claim(&endpoint(&folder)) {
        Role::First(listener) => {
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
        assert!(matches!(claim(&endpoint(folder.path())), Role::AlreadyRunning));
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
        .map(|_| Ended(child("one_window::starts", folder.path()).stdout(Stdio::piped()).spawn().unwrap()))
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
    assert!(endpoint(folder.path()).socket_file().exists(), "a dead socket is left");
    first(claim(&endpoint(folder.path())));
}

#[test]
fn may_be_opened_again_after_it_was_closed_and_nothing_but_the_lock_is_left() {
    let folder = tempdir().unwrap();
    let listening = first(claim(&endpoint(folder.path()))).listen(|| {}).unwrap();
    assert!(matches!(claim(&endpoint(folder.path())), Role::AlreadyRunning));
    drop(listening);
    assert_eq!(names_in(folder.path()), ["instance-test.lock"]);
    first(claim(&endpoint(folder.path())));
}

#[test]
fn that_is_still_starting_is_waited_for() {
    let folder = tempdir().unwrap();
    let listener = first(claim(&endpoint(folder.path())));
    let (tell, told) = mpsc::channel();
    let later = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(700));
        listener.listen(move || tell.send(()).unwrap()).unwrap()
    });
    assert!(matches!(claim(&endpoint(folder.path())), Role::AlreadyRunning));
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
    // A thread that was just running may still answer after `kill` has returned.
    until("the first program stands still", || {
        let state =
            Command::new("ps").args(["-o", "stat=", "-p", &hung.0.id().to_string()]).output().unwrap();
        state.stdout.starts_with(b"T")
    });
    let before = Instant::now();
    assert!(matches!(claim(&endpoint(folder.path())), Role::Alone(WhyAlone::NoAnswer)));
    let took = before.elapsed();
    assert!(took >= PATIENCE && took < PATIENCE + Duration::from_secs(1), "{took:?}");
}

#[cfg(unix)]
#[test]
fn shrugs_off_clients_that_talk_nonsense_or_nothing() {
    use std::os::unix::net::UnixStream;

    let folder = tempdir().unwrap();
    let mut program = first_program(folder.path());
    let socket = endpoint(folder.path()).socket_file();
    let silent: Vec<UnixStream> = (0..20).map(|_| UnixStream::connect(&socket).unwrap()).collect();
    for nonsense in [&b"\0\xff\xfe"[..], b"show", b"show\nshow\n", b"SHOW\n", b"\n", &vec![b'x'; 1_000_000]] {
        let mut client = UnixStream::connect(&socket).unwrap();
        client.set_write_timeout(Some(Duration::from_secs(3))).unwrap();
        let _ = client.write_all(nonsense);
    }
    until("a real second start is heard", || matches!(claim(&endpoint(folder.path())), Role::AlreadyRunning));
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
    let _first = first(claim(&endpoint(&folder)));
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    assert_eq!(mode(&endpoint(&folder).socket_file()), 0o600);
}

#[test]
fn is_one_per_session() {
    let folder = tempdir().unwrap();
    let _here = first(claim(&Endpoint::at(folder.path(), "wayland-0")));
    let _there = first(claim(&Endpoint::at(folder.path(), ":1")));
    let long = "/run/user/1000/a/very/long/name/of/a/display/socket";
    let _elsewhere = first(claim(&Endpoint::at(folder.path(), long)));
    let patience = Duration::from_millis(100);
    assert!(matches!(
        claim_within(&Endpoint::at(folder.path(), long), patience),
        Role::Alone(WhyAlone::NoAnswer)
    ));
}

#[test]
fn opens_all_the_same_when_nothing_can_be_locked() {
    let parent = tempdir().unwrap();
    let file = parent.path().join("taken");
    fs::write(&file, "").unwrap();
    assert!(matches!(claim(&endpoint(&file)), Role::Alone(WhyAlone::NoLock(_))));
    fs::create_dir(parent.path().join("instance-test.lock")).unwrap();
    assert!(matches!(claim(&endpoint(parent.path())), Role::Alone(WhyAlone::NoLock(_))));
}

#[cfg(unix)]
#[test]
fn opens_all_the_same_when_there_can_be_no_socket() {
    let parent = tempdir().unwrap();
    let long = parent.path().join("a".repeat(120));
    assert!(matches!(claim(&endpoint(&long)), Role::Alone(WhyAlone::NoSocket(_))));
}

#[cfg(target_os = "linux")]
#[test]
fn meets_in_the_runtime_folder_of_the_person_and_on_one_display() {
    if is_child() {
        println!("socket={}", Endpoint::for_this_user(Path::new("/a/state")).socket_file().display());
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

#[cfg(unix)]
#[test]
fn does_not_wait_for_a_pipe_in_place_of_its_lock() {
    let folder = tempdir().unwrap();
    assert!(Command::new("mkfifo").arg(folder.path().join("instance-test.lock")).status().unwrap().success());
    let role = claim(&endpoint(folder.path()));
    assert!(matches!(role, Role::Alone(WhyAlone::NoLock(_))), "{role:?}");
}
