//! Tests that need a process of their own: for its environment, its log, or what it holds open.

use std::process::{Command, Output};

/// Set in a process that a test starts from its own program.
pub const CHILD: &str = "COMPANION_TEST_CHILD";

/// Whether this is such a process.
pub fn is_child() -> bool {
    std::env::var_os(CHILD).is_some()
}

/// The command that runs a test once more, as a child. `module` is its `module_path!()`.
pub fn child(module: &str, test: &str) -> Command {
    let (_, module) = module.split_once("::").expect("a module of a test target");
    let mut command = Command::new(std::env::current_exe().unwrap());
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
