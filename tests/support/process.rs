//! Other processes: the program itself, and tests that need a process of their own for its environment, its log or
//! what it holds open. Nothing of the person and the desktop that run the tests reaches them.

use std::path::Path;
use std::process::{Command, Output};

/// Set in a process that a test starts from its own program.
pub const CHILD: &str = "COMPANION_TEST_CHILD";
/// What every process may know of its surroundings: where programs and libraries are, and what systems and tools
/// for coverage cannot do without.
const KEPT: [&str; 7] =
    ["PATH", "LD_LIBRARY_PATH", "LLVM_PROFILE_FILE", "SystemRoot", "TEMP", "TMP", "TMPDIR"];

/// Gives a command a home of its own, and takes everything else away: language, display, proxies, buses, browser.
pub fn clean<'a>(command: &'a mut Command, home: &Path) -> &'a mut Command {
    let kept = KEPT.into_iter().filter_map(|name| Some((name, std::env::var_os(name)?)));
    command.env_clear().envs(kept).env("LC_ALL", "C").env("HOME", home).env("XDG_RUNTIME_DIR", home);
    for (name, folder) in [
        ("XDG_STATE_HOME", "state"),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_DATA_HOME", "data"),
        ("XDG_CACHE_HOME", "cache"),
    ] {
        command.env(name, home.join(folder));
    }
    command
}

/// Whether this is a process that a test started from its own program.
pub fn is_child() -> bool {
    std::env::var_os(CHILD).is_some()
}

/// The command that runs a test once more, as a child without a home. `module` is its `module_path!()`.
pub fn child(module: &str, test: &str) -> Command {
    let (_, module) = module.split_once("::").expect("a module of a test target");
    let mut command = Command::new(std::env::current_exe().unwrap());
    clean(&mut command, Path::new("/nonexistent"));
    command.args(["--exact", &format!("{module}::{test}"), "--nocapture"]).env(CHILD, "1");
    command
}

/// Runs a child to its end and gives what it wrote.
#[track_caller]
pub fn run(mut command: Command) -> String {
    let Output { status, stdout, stderr } = command.output().unwrap();
    let (stdout, stderr) = (String::from_utf8_lossy(&stdout), String::from_utf8_lossy(&stderr));
    assert!(status.success() && stdout.contains("1 passed"), "{status}\n{stdout}\n{stderr}");
    stdout.into_owned()
}

/// Runs the test that calls it once more in a process that nobody shares. `true` inside of it.
#[track_caller]
pub fn is_alone(module: &str, test: &str) -> bool {
    if !is_child() {
        run(child(module, test));
    }
    is_child()
}
