//! Answers to stdout, everything else to stderr. A closed pipe or a full disk ends in a message and a
//! code, never in a panic.

use std::io::Write as _;

use super::Exit;
use crate::locale::{Msg, Translator};
use crate::t;

/// Writes an answer. `exit` is the code if that works.
pub(super) fn answer(words: &Translator, text: &str, exit: Exit) -> Exit {
    let mut out = std::io::stdout().lock();
    let newline = if text.ends_with('\n') { "" } else { "\n" };
    match write!(out, "{text}{newline}").and_then(|()| out.flush()) {
        Ok(()) => exit,
        Err(why) => fail(words, &t!("cli-print-failed", why = why.to_string()), Exit::Error),
    }
}

/// Writes an answer that is a file.
pub(super) fn bytes(words: &Translator, bytes: &[u8], exit: Exit) -> Exit {
    let mut out = std::io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Ok(()) => exit,
        Err(why) => fail(words, &t!("cli-print-failed", why = why.to_string()), Exit::Error),
    }
}

/// Writes an answer as JSON.
pub(super) fn json(words: &Translator, value: &serde_json::Value, exit: Exit) -> Exit {
    answer(words, &format!("{value:#}"), exit)
}

/// Says what is wrong.
pub(super) fn fail(words: &Translator, msg: &Msg, exit: Exit) -> Exit {
    error(words, &words.plain(msg), exit)
}

/// Says what is wrong, in words that come from elsewhere.
pub(super) fn error(words: &Translator, text: &str, exit: Exit) -> Exit {
    print_error(&words.plain(&t!("cli-error", text = text)));
    exit
}

/// One line to stderr. When that is closed too, there is nobody left to tell.
pub(crate) fn print_error(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

/// What clap has to say: help and version are answers, the rest is wrong usage.
pub(super) fn clap(words: &Translator, said: &clap::Error) -> Exit {
    use clap::error::ErrorKind::{DisplayHelp, DisplayVersion};
    let text = said.render().to_string();
    if matches!(said.kind(), DisplayHelp | DisplayVersion) {
        answer(words, &text, Exit::Done)
    } else {
        print_error(text.trim_end());
        Exit::Usage
    }
}
