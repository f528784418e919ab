//! Bytes of a file as UTF-8, whatever PowerShell wrote them as, a piece at a time.

use std::cell::Cell;
use std::io::{self, Read};
use std::rc::Rc;

/// Bytes read at once.
const PIECE: usize = 64 * 1024;

/// Longest single object, in bytes. The longest real ones are below 200 KB (`docs/facts/tenant.md` §10); a
/// file that goes on and on must not fill the memory.
pub(super) const LONGEST_OBJECT: u64 = 16 * 1024 * 1024;

/// What is known about a file while it is read, shared with whoever reads.
#[derive(Debug, Default)]
pub(super) struct Progress {
    /// Bytes taken from the file.
    pub(super) read: Cell<u64>,
    /// Bytes handed on.
    given: Cell<u64>,
    /// How many had been handed on when the present object began.
    began: Cell<u64>,
    /// Line and column of the first bytes that are no text.
    pub(super) odd: Cell<Option<(usize, usize)>>,
}

impl Progress {
    /// The next object begins.
    pub(super) fn next_object(&self) {
        self.began.set(self.given.get());
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Encoding {
    Utf8,
    Utf16 { big: bool },
}

/// Reads UTF-8 out of UTF-8 or UTF-16 (rule 3). What is no text becomes U+FFFD, so that one wrong byte in a
/// name does not cost the file.
#[derive(Debug)]
pub(super) struct Decoder<R> {
    file: R,
    progress: Rc<Progress>,
    encoding: Option<Encoding>,
    /// Bytes that belong to a character whose rest is not here yet.
    rest: Vec<u8>,
    text: Vec<u8>,
    at: usize,
    lines: usize,
    column: usize,
    at_end: bool,
}

impl<R: Read> Decoder<R> {
    pub(super) fn new(file: R, progress: Rc<Progress>) -> Self {
        Self {
            file,
            progress,
            encoding: None,
            rest: Vec::new(),
            text: Vec::with_capacity(PIECE + PIECE / 2),
            at: 0,
            lines: 0,
            column: 0,
            at_end: false,
        }
    }

    fn fill(&mut self) -> io::Result<()> {
        self.text.clear();
        self.at = 0;
        let mut bytes = std::mem::take(&mut self.rest);
        let known = bytes.len();
        bytes.resize(known + PIECE, 0);
        let mut count = 0;
        // A pipe may give less than there is; the mark at the beginning needs up to three bytes.
        while count < 4 && !self.at_end {
            match self.file.read(&mut bytes[known + count..]) {
                Ok(0) => self.at_end = true,
                Ok(more) => count += more,
                Err(why) if why.kind() == io::ErrorKind::Interrupted => {}
                Err(why) => return Err(why),
            }
        }
        bytes.truncate(known + count);
        self.progress.read.set(self.progress.read.get() + count as u64);
        let encoding = *self.encoding.get_or_insert_with(|| {
            let (encoding, mark) = sniff(&bytes);
            bytes.drain(..mark);
            encoding
        });
        match encoding {
            Encoding::Utf8 => self.utf8(&bytes),
            Encoding::Utf16 { big } => self.utf16(&bytes, big),
        }
        Ok(())
    }

    fn utf8(&mut self, mut bytes: &[u8]) {
        loop {
            match std::str::from_utf8(bytes) {
                Ok(text) => return self.push(text.as_bytes()),
                Err(why) => {
                    let (good, bad) = bytes.split_at(why.valid_up_to());
                    self.push(good);
                    match why.error_len() {
                        None if !self.at_end => {
                            self.rest = bad.to_vec();
                            return;
                        }
                        None => return self.odd(),
                        Some(length) => {
                            self.odd();
                            bytes = &bad[length..];
                        }
                    }
                }
            }
        }
    }

    fn utf16(&mut self, bytes: &[u8], big: bool) {
        let pairs = bytes.chunks_exact(2);
        let mut units: Vec<u16> = pairs
            .clone()
            .map(|pair| {
                let pair = [pair[0], pair[1]];
                if big { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) }
            })
            .collect();
        let mut left = pairs.remainder().to_vec();
        let half = units.last().is_some_and(|unit| (0xD800..0xDC00).contains(unit));
        if half && !self.at_end {
            units.pop();
            let start = bytes.len() - left.len() - 2;
            left = bytes[start..].to_vec();
        }
        for unit in char::decode_utf16(units) {
            match unit {
                Ok(c) => self.push(c.encode_utf8(&mut [0; 4]).as_bytes()),
                Err(_) => self.odd(),
            }
        }
        if self.at_end && !left.is_empty() {
            self.odd();
        } else {
            self.rest = left;
        }
    }

    fn odd(&mut self) {
        if self.progress.odd.get().is_none() {
            self.progress.odd.set(Some((self.lines + 1, self.column + 1)));
        }
        self.push("\u{FFFD}".as_bytes());
    }

    fn push(&mut self, text: &[u8]) {
        self.text.extend_from_slice(text);
        match text.iter().rposition(|byte| *byte == b'\n') {
            Some(last) => {
                self.lines += text[..=last].split(|byte| *byte == b'\n').count() - 1;
                self.column = text.len() - last - 1;
            }
            None => self.column += text.len(),
        }
    }
}

/// The encoding by its mark, and the length of the mark. Without a mark, zeros between the first letters
/// give UTF-16 away.
fn sniff(bytes: &[u8]) -> (Encoding, usize) {
    match bytes {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding::Utf8, 3),
        [0xFF, 0xFE, ..] => (Encoding::Utf16 { big: false }, 2),
        [0xFE, 0xFF, ..] => (Encoding::Utf16 { big: true }, 2),
        [first, 0, ..] if *first != 0 => (Encoding::Utf16 { big: false }, 0),
        [0, second, ..] if *second != 0 => (Encoding::Utf16 { big: true }, 0),
        _ => (Encoding::Utf8, 0),
    }
}

impl<R: Read> Read for Decoder<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.at == self.text.len() && !(self.at_end && self.rest.is_empty()) {
            self.fill()?;
        }
        let count = buffer.len().min(self.text.len() - self.at);
        buffer[..count].copy_from_slice(&self.text[self.at..self.at + count]);
        self.at += count;
        let given = self.progress.given.get() + count as u64;
        self.progress.given.set(given);
        if given - self.progress.began.get() > LONGEST_OBJECT {
            return Err(io::Error::other("one object is too long"));
        }
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8]) -> (String, Option<(usize, usize)>) {
        let progress = Rc::new(Progress::default());
        let mut text = String::new();
        Decoder::new(bytes, progress.clone()).read_to_string(&mut text).unwrap();
        (text, progress.odd.get())
    }

    #[test]
    fn utf_8_and_utf_16_with_and_without_a_mark_read_the_same() {
        let text = "{\"a\": \"Zoë 🦊\"}\n";
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        for bytes in [
            text.as_bytes().to_vec(),
            [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
            [&[0xFF, 0xFE], &little[..]].concat(),
            [&[0xFE, 0xFF], &big[..]].concat(),
            little.clone(),
            big.clone(),
        ] {
            assert_eq!(decoded(&bytes), (text.to_owned(), None));
        }
    }

    #[test]
    fn pieces_that_end_inside_a_character_join_up() {
        for odd in 0..4 {
            let text = format!("{}{}", "x".repeat(odd), "🦊é".repeat(PIECE));
            assert_eq!(decoded(text.as_bytes()).0, text);
            let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            assert_eq!(decoded(&[&[0xFF, 0xFE], &little[..]].concat()).0, text);
        }
    }

    #[test]
    fn bytes_that_are_no_text_are_replaced_and_the_first_place_is_known() {
        let (text, odd) = decoded(b"{\n \"a\": \"Z\xF6e\", \"b\": \"\xFF\"}");
        assert_eq!(text, "{\n \"a\": \"Z\u{FFFD}e\", \"b\": \"\u{FFFD}\"}");
        assert_eq!(odd, Some((2, 9)));
        assert_eq!(decoded(b"ab\xE2\x82").0, "ab\u{FFFD}");
        assert_eq!(decoded(&[0xFF, 0xFE, b'a', 0, b'b']).0, "a\u{FFFD}");
    }
}
