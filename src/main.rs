//! Reads the command line, runs the verb and maps the outcome to an exit code.

use std::process::ExitCode;

use passkey_companion::{cli, ui};

fn main() -> ExitCode {
    cli::main(std::env::args_os(), ui::run).into()
}
