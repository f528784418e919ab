//! Answers to stdout, everything else to stderr. A full disk ends in a message and a code, never in a panic; a
//! reader that has closed the pipe has had enough.

use std::borrow::Cow;
use std::ffi::OsString;
use std::fmt::Write as _;
use std::io::Write as _;
use std::sync::OnceLock;

use super::Exit;
use crate::locale::{Msg, Translator};
use crate::outside::text;
use crate::t;

/// Writes an answer. `exit` is the code if that works.
pub(super) fn answer(words: &Translator, text: &str, exit: Exit) -> Exit {
    let mut out = std::io::stdout().lock();
    let newline = if text.ends_with('\n') { "" } else { "\n" };
    let text = said(text);
    let text = text::answer(&text);
    match write!(out, "{text}{newline}").and_then(|()| out.flush()) {
        Ok(()) => exit,
        // Whoever reads has had enough, as `head` does.
        Err(why) if why.kind() == std::io::ErrorKind::BrokenPipe => exit,
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
    answer(words, &text::json(&ascii(value)), exit)
}

/// JSON in letters that every code page has: Windows PowerShell 5.1 reads a pipe in that of the console, and would
/// garble all others. Whoever reads JSON gets the same texts either way.
pub(super) fn ascii(value: &serde_json::Value) -> String {
    let mut text = String::new();
    for letter in format!("{value:#}").chars() {
        if letter.is_ascii() {
            text.push(letter);
        } else {
            // Outside of texts JSON has none but ASCII.
            for unit in letter.encode_utf16(&mut [0; 2]) {
                let _ = write!(text, "\\u{unit:04x}");
            }
        }
    }
    text
}

/// Says what is wrong.
pub(super) fn fail(words: &Translator, msg: &Msg, exit: Exit) -> Exit {
    error(words, &words.plain(msg), exit)
}

/// Says what is wrong, in words that come from elsewhere.
pub(super) fn error(words: &Translator, text: &str, exit: Exit) -> Exit {
    // What a parser says has lines of its own; a value in a sentence never has.
    let text = said(text);
    let (first, rest) = text.split_once('\n').map_or((&*text, None), |(first, rest)| (first, Some(rest)));
    let first = words.plain(&t!("cli-error", text = first));
    print_error(&rest.map_or_else(|| first.clone(), |rest| format!("{first}\n{rest}")));
    exit
}

/// One line to stderr. When that is closed too, there is nobody left to tell.
pub(crate) fn print_error(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{}", text::message(&said(text)));
}

/// Words of the command line that hold signs which are not seen, and how they are repeated.
static ODD_WORDS: OnceLock<Vec<(String, String)>> = OnceLock::new();

/// Remembers what the command line says, so that it is repeated on one line and without effect on a terminal,
/// whoever repeats it.
pub(super) fn beware_of(arguments: &[OsString]) {
    let words = arguments.iter().map(|argument| argument.to_string_lossy());
    // An option and its value are repeated one by one.
    let words = words.flat_map(|word| {
        let value = word.split_once('=').map(|(_, value)| value.to_owned());
        [Some(word.into_owned()), value].into_iter().flatten()
    });
    let is_odd = |word: &String| word.contains(text::is_unseen) && !word.trim().is_empty();
    let odd = words.filter(is_odd).map(|word| {
        let repeated = text::value(&word).into_owned();
        (word, repeated)
    });
    let _ = ODD_WORDS.set(odd.collect());
}

fn said(text: &str) -> Cow<'_, str> {
    let odd = ODD_WORDS.get().into_iter().flatten();
    odd.fold(Cow::Borrowed(text), |text, (word, repeated)| {
        if text.contains(word.as_str()) { Cow::Owned(text.replace(word.as_str(), repeated)) } else { text }
    })
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
