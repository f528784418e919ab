//! Sentences for the window, each formatted once.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

use crate::locale::{Msg, Rich, Translator};

/// Sentences in the language of the window. A frame asks for the same ones again and again; they are
/// formatted only when they are new.
#[derive(Debug)]
pub struct MessageCache {
    words: Arc<Translator>,
    known: RefCell<HashMap<Msg, Rich>>,
}

/// How many sentences are kept: the clock makes a new one every second.
const MOST: usize = 512;

impl MessageCache {
    /// Sentences in the language of `words`.
    pub fn new(words: Arc<Translator>) -> Self {
        Self { words, known: RefCell::default() }
    }

    /// The language.
    pub fn words(&self) -> &Arc<Translator> {
        &self.words
    }

    /// The sentence with its labels.
    pub fn rich(&self, msg: &Msg) -> Rich {
        if let Some(rich) = self.known.borrow().get(msg) {
            return rich.clone();
        }
        let rich = self.words.rich(msg);
        let mut known = self.known.borrow_mut();
        if known.len() >= MOST {
            known.clear();
        }
        known.insert(msg.clone(), rich.clone());
        rich
    }

    /// The sentence as bare text.
    pub fn text(&self, msg: &Msg) -> String {
        self.rich(msg).plain()
    }
}
