//! What is kept on disk between two starts.

use serde::{Deserialize, Serialize};

use super::session::Session;
use super::state::Draft;
use crate::enroll::progress::{Page, Position, Progress};
use crate::locale::Language;
use crate::record::Store;
use crate::record::store::{Loaded, Trouble};
use crate::t;

/// What is written to disk.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Saved {
    /// Answers.
    pub draft: Draft,
    /// Place.
    pub progress: Progress,
    /// Language picked by the person.
    pub language: Option<String>,
    /// Language of the phone, where it is not that of the window.
    pub phone_language: Option<String>,
}

impl Session {
    /// Takes up what is on disk, or tells the person why that cannot be. `troubles` came up while the store
    /// was opened.
    pub fn take_up(&mut self, store: &Store, troubles: &[Trouble]) {
        let mut trouble = |trouble: &Trouble| {
            log::warn!("{trouble}");
            self.note(match trouble {
                Trouble::Damaged { .. } | Trouble::Unreadable { .. } => t!("note-damaged"),
                Trouble::Newer { .. } => t!("note-newer"),
                _ => t!("note-not-saved"),
            });
        };
        troubles.iter().for_each(&mut trouble);
        match store.load::<Saved>() {
            Loaded::Nothing => {}
            Loaded::Found { state, .. } => self.resume(state),
            Loaded::Lost(why) => trouble(&why),
        }
    }

    /// Takes up a saved journey. Answers that the catalogue no longer knows are dropped, and the place
    /// moves to the nearest page that still exists.
    pub fn resume(&mut self, saved: Saved) {
        self.draft = saved.draft;
        self.progress = saved.progress;
        if let Some(language) = saved.language.as_deref().and_then(Language::from_tag) {
            self.picked_language = Some(language.tag().to_owned());
            self.speak(language);
        }
        self.phone_language = saved.phone_language.as_deref().and_then(Language::from_tag);
        let known = |id: &String| self.catalog.phones.iter().any(|row| row.id == *id);
        if !self.draft.phone.as_ref().is_some_and(known) {
            self.draft.phone = None;
        }
        self.replan();
    }

    /// What is to be written to disk.
    pub fn saved(&self) -> Saved {
        Saved {
            draft: self.draft.clone(),
            progress: self.progress.clone(),
            language: self.picked_language.clone(),
            phone_language: self.phone_language.map(|language| language.tag().to_owned()),
        }
    }

    /// Opens a place directly (`--step`). Pages that need answers which are not there lead to the first
    /// missing one.
    pub fn go_to(&mut self, position: Position) {
        self.progress.position = position;
        self.progress.settle(self.outcome.as_ref());
        let missing = [Page::Phone, Page::SignIn].into_iter().find(|&page| !self.is_answered(page));
        if let Some(page) = missing.filter(|page| self.progress.position.page > *page) {
            self.progress.position = Position::page(page);
        }
    }
}
