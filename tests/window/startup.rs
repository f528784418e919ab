//! The window on a real X server: the first renderer fails, none works, no display, a second start.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use crate::support::process::clean;

const PROGRAM: &str = env!("CARGO_BIN_EXE_passkey-companion");

/// A private X server; stopped on drop.
struct Screen {
    server: Child,
    display: String,
}

impl Screen {
    /// `None` when Xvfb is not installed.
    fn start(arguments: &[&str]) -> Option<Self> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"])
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let mut number = String::new();
        let mut byte = [0];
        let output = server.stdout.as_mut().unwrap();
        while output.read_exact(&mut byte).is_ok() && byte != *b"\n" {
            number.push(char::from(byte[0]));
        }
        Some(Self { server, display: format!(":{number}") })
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

struct Home(tempfile::TempDir);

impl Home {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn log(&self) -> String {
        let folder: PathBuf = self.path().join("state/passkey-companion/log");
        let Ok(files) = std::fs::read_dir(folder) else { return String::new() };
        files.filter_map(|file| std::fs::read_to_string(file.ok()?.path()).ok()).collect()
    }

    fn program(&self, display: Option<&str>) -> Command {
        let mut command = Command::new(PROGRAM);
        clean(&mut command, self.path()).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        if let Some(display) = display {
            command.env("DISPLAY", display);
        }
        command
    }
}

#[track_caller]
fn finish(command: &mut Command, within: Duration) -> Output {
    let mut child = command.spawn().unwrap();
    let deadline = Instant::now() + within;
    while Instant::now() < deadline {
        if child.try_wait().unwrap().is_some() {
            return child.wait_with_output().unwrap();
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    child.kill().unwrap();
    panic!("it did not end in time: {:?}", child.wait_with_output());
}

macro_rules! screen {
    ($($argument:literal),*) => {
        match Screen::start(&[$($argument),*]) {
            Some(screen) => screen,
            None => {
                println!("SKIPPED: Xvfb is not installed (Debian package xvfb)");
                return;
            }
        }
    };
}

const PATIENCE: Duration = Duration::from_secs(60);

#[test]
fn the_window_shows_a_first_picture() {
    let screen = screen!();
    let home = Home::new();
    let mut command = home.program(Some(&screen.display));
    let out =
        finish(command.args(["--exit-after", "first-frame"]).env("PASSKEY_COMPANION_LOG", "1"), PATIENCE);
    assert_eq!(out.status.code(), Some(0), "{out:?}");
    let said = String::from_utf8_lossy(&out.stderr);
    assert!(said.contains("renderer glow") && said.contains("first picture"), "{said}");
}

/// What is for looking at, and what other people use after one, leaves no trace.
#[test]
fn nothing_is_written_where_nothing_is_to_be_kept() {
    let screen = screen!();
    for options in [&["--demo"] as &[&str], &["--kiosk"], &["--simulate", "Attestation=off"], &[]] {
        let home = Home::new();
        let mut command = home.program(Some(&screen.display));
        let out = finish(command.args(options).args(["--exit-after", "first-frame"]), PATIENCE);
        assert_eq!(out.status.code(), Some(0), "{out:?}");
        let state = home.path().join("state/passkey-companion");
        assert!(!state.exists(), "{options:?}: {:?}", std::fs::read_dir(state).unwrap().collect::<Vec<_>>());
    }
}

/// A server that takes the connection and then says nothing stands for a driver that hangs.
#[test]
fn an_attempt_that_shows_no_picture_ends_by_itself_and_the_next_one_is_tried() {
    let silent = (0..50).find_map(|number| {
        let port = 6_500 + number;
        std::net::TcpListener::bind(("127.0.0.1", port)).ok().map(|server| (server, port - 6_000))
    });
    let (_server, display) = silent.unwrap();
    let home = Home::new();
    let mut command = home.program(Some(&format!("127.0.0.1:{display}")));
    command
        .env("PASSKEY_COMPANION_PATIENCE", "1")
        .env("PASSKEY_COMPANION_LOG", "1")
        .env("PATH", "/nonexistent");
    let out = finish(&mut command, PATIENCE);
    let said = String::from_utf8_lossy(&out.stderr);
    assert_eq!(out.status.code(), Some(30), "{said}");
    assert!(said.contains("renderer glow shows nothing"), "{said}");
    assert!(said.contains("trying once more with software drawing"), "{said}");
}

#[test]
fn when_the_first_renderer_fails_the_next_one_shows_the_window() {
    // No GLX on the server, and an EGL driver list that leads nowhere: OpenGL cannot start.
    let screen = screen!("-extension", "GLX");
    let home = Home::new();
    let mut command = home.program(Some(&screen.display));
    command.args(["--exit-after", "first-frame"]).env("__EGL_VENDOR_LIBRARY_FILENAMES", "/nonexistent");
    let out = finish(command.env("PASSKEY_COMPANION_LOG", "1"), PATIENCE);
    let log = String::from_utf8_lossy(&out.stderr);
    assert!(log.contains("renderer glow did not start"), "the first choice must really fail here: {log}");
    assert!(log.contains("trying once more with software drawing"), "{log}");
    assert_eq!(out.status.code(), Some(0), "{out:?}\n{log}");
}

#[test]
fn when_no_renderer_works_it_says_so_and_names_the_text_guide() {
    let screen = screen!("-extension", "GLX");
    let home = Home::new();
    let broken = home.path().join("broken");
    std::fs::create_dir(&broken).unwrap();
    for library in ["libEGL.so.1", "libEGL.so", "libGL.so.1", "libGLX.so.0"] {
        std::fs::write(broken.join(library), "not a library").unwrap();
    }
    let mut command = home.program(Some(&screen.display));
    command.args(["--exit-after", "first-frame"]).env("LD_LIBRARY_PATH", &broken).env("PATH", "/nonexistent");
    let out = finish(&mut command, PATIENCE);
    let said = String::from_utf8_lossy(&out.stderr);
    assert_eq!(out.status.code(), Some(30), "{said}\n{}", home.log());
    assert!(said.contains("guide"), "{said}");
}

#[test]
fn a_library_that_is_missing_is_named_with_its_package() {
    let screen = screen!();
    for (library, version, package) in [
        ("libxkbcommon-x11.so", ".0", "libxkbcommon-x11-0"),
        ("libxkbcommon.so", ".0", "libxkbcommon0"),
        ("libXcursor.so", ".1", "libxcursor1"),
        ("libXi.so", ".6", "libxi6"),
        ("libX11-xcb.so", ".1", "libx11-xcb1"),
        ("libXrender.so", ".1", "libxrender1"),
    ] {
        let home = Home::new();
        let broken = home.path().join("broken");
        std::fs::create_dir(&broken).unwrap();
        for name in [library.to_owned(), format!("{library}{version}")] {
            std::fs::write(broken.join(name), "not a library").unwrap();
        }
        let mut command = home.program(Some(&screen.display));
        command
            .args(["--exit-after", "first-frame"])
            .env("LD_LIBRARY_PATH", &broken)
            .env("PATH", "/nonexistent");
        let out = finish(&mut command, PATIENCE);
        let said = String::from_utf8_lossy(&out.stderr);
        // Libraries of X are also looked for where they were when the program was built.
        if version != ".0" && home.log().contains("first picture") {
            println!("SKIPPED: {library} was found elsewhere");
            continue;
        }
        assert_eq!(out.status.code(), Some(30), "{said}\n{}", home.log());
        assert!(said.contains(&format!("{library}{version}")) && said.contains(package), "{said}");
        assert!(!said.contains("panicked"), "{said}");
    }
}

#[test]
fn without_a_display_it_ends_with_a_message_and_its_own_code() {
    let home = Home::new();
    let out = finish(&mut home.program(None), PATIENCE);
    assert_eq!(out.status.code(), Some(22), "{out:?}");
    assert!(String::from_utf8_lossy(&out.stderr).contains("guide"), "{out:?}");
    assert!(!String::from_utf8_lossy(&out.stderr).contains("panicked"), "{out:?}");
}

#[test]
fn a_second_start_shows_the_first_window_and_ends() {
    let screen = screen!();
    let home = Home::new();
    let mut first = home.program(Some(&screen.display)).spawn().unwrap();
    let deadline = Instant::now() + PATIENCE;
    while !home.log().contains("first picture") {
        assert!(Instant::now() < deadline, "no picture: {}", home.log());
        std::thread::sleep(Duration::from_millis(50));
    }
    let second = finish(&mut home.program(Some(&screen.display)), Duration::from_secs(15));
    assert_eq!(second.status.code(), Some(0), "{second:?}");
    assert!(first.try_wait().unwrap().is_none(), "the first one stays");
    let deadline = Instant::now() + Duration::from_secs(10);
    while !home.log().contains("asked to come to the front") {
        assert!(Instant::now() < deadline, "{}", home.log());
        std::thread::sleep(Duration::from_millis(50));
    }
    first.kill().unwrap();
    first.wait().unwrap();
}

#[test]
fn a_damaged_state_is_kept_aside_and_the_window_still_opens() {
    let screen = screen!();
    let home = Home::new();
    let folder = home.path().join("state/passkey-companion");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("state.json"), "{ not json").unwrap();
    let mut window = home.program(Some(&screen.display)).spawn().unwrap();
    let deadline = Instant::now() + PATIENCE;
    while !home.log().contains("first picture") {
        assert!(Instant::now() < deadline, "no picture: {}", home.log());
        std::thread::sleep(Duration::from_millis(50));
    }
    window.kill().unwrap();
    window.wait().unwrap();
    let kept = std::fs::read_dir(&folder).unwrap().filter_map(Result::ok);
    let kept: Vec<String> = kept.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    assert!(kept.iter().any(|name| name.starts_with("state.damaged")), "{kept:?}");
}

/// Shows a first picture with these variables, and has crashed nowhere.
#[track_caller]
fn opens_with(screen: &Screen, home: &Home, arguments: &[&str], variables: &[(&str, &str)]) {
    let mut command = home.program(Some(&screen.display));
    command.args(["--exit-after", "first-frame"]).args(arguments).envs(variables.iter().copied());
    let out = finish(&mut command, PATIENCE);
    let said = String::from_utf8_lossy(&out.stderr);
    assert_eq!(out.status.code(), Some(0), "{arguments:?} {variables:?}: {said}\n{}", home.log());
    assert!(!said.contains("panicked"), "{variables:?}: {said}");
    assert!(!home.path().join("state/passkey-companion/last-crash.txt").exists(), "{variables:?}");
}

#[test]
fn wayland_that_is_gone_does_not_matter_while_x_is_there() {
    let screen = screen!();
    for variable in [("WAYLAND_DISPLAY", "wayland-9"), ("WAYLAND_SOCKET", "77"), ("WAYLAND_SOCKET", "x")] {
        opens_with(&screen, &Home::new(), &[], &[variable]);
    }
}

#[test]
fn a_setting_that_leads_nowhere_does_not_matter() {
    let screen = screen!();
    let home = Home::new();
    for scale in ["0", "-1", "NaN", "abc", "1e308"] {
        opens_with(&screen, &home, &[], &[("WINIT_X11_SCALE_FACTOR", scale)]);
    }
    let pipe = home.path().join("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    for variable in ["XAUTHORITY", "XCOMPOSEFILE"] {
        opens_with(&screen, &home, &[], &[(variable, pipe.to_str().unwrap())]);
    }
}

#[test]
fn fonts_that_fontconfig_does_not_take_are_done_without() {
    let screen = screen!();
    let home = Home::new();
    let fonts = home.path().join(".local/share/fonts");
    std::fs::create_dir_all(&fonts).unwrap();
    std::fs::write(fonts.join("x.ttf"), "x").unwrap();
    for language in ["ja", "en"] {
        opens_with(&screen, &home, &["--locale", language], &[("FONTCONFIG_FILE", "/nonexistent")]);
    }
}

#[test]
fn an_x_server_without_an_extension_ends_in_a_sentence_and_a_code() {
    let screen = screen!("-extension", "RANDR");
    let home = Home::new();
    let mut command = home.program(Some(&screen.display));
    let out = finish(command.env("PATH", "/nonexistent"), PATIENCE);
    let said = String::from_utf8_lossy(&out.stderr);
    assert!(matches!(out.status.code(), Some(22 | 30)), "{out:?}\n{}", home.log());
    assert!(said.contains("guide"), "{said}");
    assert!(!said.contains("panicked"), "{said}");
    assert!(!home.path().join("state/passkey-companion/last-crash.txt").exists());
}

#[test]
fn a_demonstration_and_a_shared_computer_leave_nothing() {
    let screen = screen!();
    for option in ["--demo", "--kiosk"] {
        let home = Home::new();
        opens_with(&screen, &home, &[option], &[]);
        assert!(!home.path().join("state").exists(), "{option}");
    }
}

#[test]
fn a_limit_on_the_size_of_files_is_a_full_disk() {
    let screen = screen!();
    let home = Home::new();
    let mut command = Command::new("sh");
    clean(&mut command, home.path()).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    command.env("DISPLAY", &screen.display);
    command.args(["-c", "ulimit -f 0; exec \"$0\" --exit-after first-frame", PROGRAM]);
    let out = finish(&mut command, PATIENCE);
    assert_eq!(out.status.code(), Some(0), "{out:?}");
}
