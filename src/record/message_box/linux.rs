//! Linux has no message box of its own: the desktops bring commands for it.

use std::env;
use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;
use std::process::Command;

use super::command::showed;
use super::{Message, Shown};

/// Tries the command of GNOME, of KDE and of plain X11, in that order.
///
/// The text is one argument or comes through standard input, so that nothing in it is a command. Each
/// value is joined to its option, so that none that begins with a hyphen becomes an option.
pub(super) fn show(message: &Message<'_>) -> Shown {
    let is_set = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
    if !is_set("DISPLAY") && !is_set("WAYLAND_DISPLAY") {
        return Shown::TextOnly;
    }
    if showed(&mut zenity(message), b"") || showed(&mut kdialog(message), b"") || xmessage(message) {
        Shown::Window
    } else {
        Shown::TextOnly
    }
}

fn zenity(message: &Message<'_>) -> Command {
    let mut command = Command::new("zenity");
    command
        .args(["--error", "--no-markup", "--width=480"])
        .arg(format!("--title={}", message.title))
        .arg(format!("--text={}", message.text))
        .arg(format!("--ok-label={}", message.button));
    command
}

fn kdialog(message: &Message<'_>) -> Command {
    // Its dialogs read HTML when a text looks like it: these three signs must not.
    let html =
        message.text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('\n', "<br>");
    let mut command = Command::new("kdialog");
    command
        .arg(format!("--title={}", message.title))
        .arg(format!("--ok-label={}", message.button))
        .arg("--error")
        .arg(format!("<qt>{html}</qt>"));
    command
}

/// Knows no alphabet but Latin-1 and breaks no lines. Not tried when that would leave gaps in the text.
fn xmessage(message: &Message<'_>) -> bool {
    let (Some(title), Some(text), Some(button)) = (
        latin_1(message.title),
        latin_1(&wrapped(&plain(message.text))),
        latin_1(&message.button.replace([',', ':'], " ")),
    ) else {
        return false;
    };
    let buttons = [button, b":0".to_vec()].concat();
    let mut command = Command::new("xmessage");
    command
        .args(["-center", "-title"])
        .arg(OsString::from_vec(title))
        .arg("-buttons")
        .arg(OsString::from_vec(buttons))
        .args(["-file", "-"]);
    showed(&mut command, &text)
}

/// The text in Latin-1; `None` when it needs another alphabet.
fn latin_1(text: &str) -> Option<Vec<u8>> {
    plain(text).chars().map(|char| u8::try_from(char).ok()).collect()
}

/// The text with plain signs for typographic ones.
fn plain(text: &str) -> String {
    text.replace(['‘', '’'], "'").replace(['“', '”', '„'], "\"").replace(['–', '—'], "-").replace('…', "...")
}

/// Breaks lines between words.
fn wrapped(text: &str) -> String {
    const WIDTH: usize = 72;
    let mut wrapped = String::with_capacity(text.len() + 8);
    for line in text.lines() {
        let mut used = 0;
        for word in line.split(' ') {
            let length = word.chars().count();
            if used > 0 && used + 1 + length > WIDTH {
                wrapped.push('\n');
                used = 0;
            } else if used > 0 {
                wrapped.push(' ');
                used += 1;
            }
            wrapped.push_str(word);
            used += length;
        }
        wrapped.push('\n');
    }
    wrapped
}
