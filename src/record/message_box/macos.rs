//! macOS: a dialog through the scripting command that comes with the system.

use std::process::Command;

use super::command::showed;
use super::{Message, Shown};

/// Title, text and button are arguments of the script, never part of it.
const SCRIPT: [&str; 3] = [
    "on run argv",
    "display dialog (item 2 of argv) with title (item 1 of argv) buttons {item 3 of argv} \
     default button 1 with icon stop",
    "end run",
];

pub(super) fn show(message: &Message<'_>) -> Shown {
    let mut command = Command::new("/usr/bin/osascript");
    for line in SCRIPT {
        command.args(["-e", line]);
    }
    command.args(["--", message.title, message.text, message.button]);
    if showed(&mut command, b"") { Shown::Window } else { Shown::TextOnly }
}
