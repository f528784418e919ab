//! What the program adds to an empty window: time to the first picture, memory, and work while nothing
//! happens. Launches the release binary and `examples/bare_window.rs` in turn and prints the ratios.
//!
//! Everything is measured from outside, because that is what a person waits for: the clock starts before the
//! process exists and stops when the picture is on the screen, which a time stamp in the program cannot see.
//! The screen is read with x11rb, which the window itself is built on, so that it adds nothing to the build.
//! Xvfb is started if there is no display (Debian package `xvfb`).
//!
//! `cargo bench --bench startup -- [--rounds N] [--idle SECONDS]`

#[cfg(target_os = "linux")]
#[path = "startup/linux.rs"]
mod system;

fn main() -> std::process::ExitCode {
    #[cfg(target_os = "linux")]
    return system::main();
    #[cfg(not(target_os = "linux"))]
    std::process::ExitCode::SUCCESS
}
