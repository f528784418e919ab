//! Reads the command line, runs the verb and maps the outcome to an exit code.

// A window program on Windows opens no console of its own.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

use std::process::ExitCode;

use passkey_companion::{cli, ui};

fn main() -> ExitCode {
    cli::main(std::env::args_os(), ui::run).into()
}
