//! Writes the man pages and the completions for shells, from the definition of the command line:
//!
//! `cargo run --example manual -- FOLDER`
//!
//! The folder gets `man/man1` and what each shell looks for, below `share`-like paths that packages take as they
//! are.

#![allow(clippy::print_stderr, reason = "a tool for the console")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Command;
use clap_complete::Shell;
use passkey_companion::locale::{Language, Translator};

/// The command as people type it.
const NAME: &str = "passkey-companion";

/// Where each shell looks, below `/usr/share` (the shells' own documentation).
const SHELLS: &[(Shell, &str)] = &[
    (Shell::Bash, "bash-completion/completions"),
    (Shell::Fish, "fish/vendor_completions.d"),
    (Shell::Zsh, "zsh/site-functions"),
];

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("usage: manual FOLDER");
        return ExitCode::from(2);
    };
    match write(&folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn write(folder: &Path) -> std::io::Result<()> {
    let english = Translator::load(Language::english());
    // At the width of a page nothing is wrapped by clap: that is for `man` to do.
    let mut command = passkey_companion::cli::command_line(&english);
    let pages = folder.join("man/man1");
    fs::create_dir_all(&pages)?;
    command.build();
    page(&command, NAME, &pages)?;
    for &(shell, place) in SHELLS {
        let place = folder.join(place);
        fs::create_dir_all(&place)?;
        clap_complete::generate_to(shell, &mut command, NAME, place)?;
    }
    Ok(())
}

/// The page of this verb, and those of the verbs below it.
fn page(command: &Command, name: &str, folder: &Path) -> std::io::Result<()> {
    let shown = command.clone().display_name(name.to_owned()).bin_name(name.replace('-', " "));
    let shown = if name == NAME { shown.bin_name(NAME) } else { shown };
    let man = clap_mangen::Man::new(shown).title(name.to_owned()).date("").manual("Passkey Companion");
    let mut text = Vec::new();
    man.render(&mut text)?;
    fs::write(folder.join(format!("{name}.1")), text)?;
    for below in command.get_subcommands().filter(|below| below.get_name() != "help") {
        page(below, &format!("{name}-{}", below.get_name()), folder)?;
    }
    Ok(())
}
