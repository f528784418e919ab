//! A person's journey: answers, place, and what every action changes.

use std::sync::Arc;

use super::action::{Action, Effect, Fold, Version};
use super::pages::error_message;
use super::questions;
use super::state::{Browser, Draft, Overlay};
use crate::content::{Catalog, Search};
use crate::enroll::answers::Proof;
use crate::enroll::phone::Platform;
use crate::enroll::progress::{Page, Position, Progress, Seconds, Sighting, after, before};
use crate::enroll::step::Chapter;
use crate::enroll::{Answers, Facts, Outcome, plan};
use crate::locale::{Language, Msg, Words};
use crate::policy::Settings;
use crate::preflight::{CheckId, Finding};
use crate::signin::AddressBook;

/// A person's journey.
#[derive(Debug)]
pub struct Session {
    pub(super) catalog: Arc<Catalog>,
    pub(super) words: Arc<Words>,
    pub(super) addresses: Arc<AddressBook>,
    pub(super) settings: Settings,
    pub(super) facts: Facts,
    pub(super) draft: Draft,
    pub(super) progress: Progress,
    pub(super) picked_language: Option<String>,
    pub(super) phone_language: Option<Language>,
    pub(super) outcome: Option<Outcome>,
    pub(super) overlay: Overlay,
    pub(super) folds: Vec<Fold>,
    pub(super) notes: Vec<Msg>,
    pub(super) browser: Browser,
    pub(super) findings: Vec<Finding>,
    pub(super) checking: Vec<CheckId>,
    pub(super) search: Search,
    pub(super) copied: Option<String>,
}

impl Session {
    /// A fresh journey.
    pub fn new(
        catalog: Arc<Catalog>,
        words: Arc<Words>,
        addresses: Arc<AddressBook>,
        settings: Settings,
    ) -> Self {
        let search = index(&catalog, &words);
        let facts = settings.facts.clone();
        Self {
            catalog,
            words,
            addresses,
            settings,
            facts,
            draft: Draft::default(),
            progress: Progress::default(),
            picked_language: None,
            phone_language: None,
            outcome: None,
            overlay: Overlay::None,
            folds: Vec::new(),
            notes: Vec::new(),
            browser: Browser::NotTried,
            findings: Vec::new(),
            checking: Vec::new(),
            search,
            copied: None,
        }
    }

    /// What the probes found about this computer. Simulated facts stay as they are.
    pub fn learn(&mut self, facts: Facts) {
        let given = &self.settings.facts;
        let unknown = crate::enroll::computer::Bluetooth::Unknown;
        self.facts = Facts {
            remote_session: given.remote_session.or(facts.remote_session),
            bluetooth: if given.bluetooth == unknown { facts.bluetooth } else { given.bluetooth },
            system: given.system.clone().or(facts.system),
        };
        self.replan();
    }

    /// A result of a check of this computer.
    pub fn found(&mut self, finding: Finding) {
        self.checking.retain(|id| *id != finding.id);
        match self.findings.iter_mut().find(|other| other.id == finding.id) {
            Some(other) => *other = finding,
            None => self.findings.push(finding),
        }
    }

    /// Checks that run now. Tells whether that is news.
    pub fn set_checking(&mut self, checks: Vec<CheckId>) -> bool {
        let is_news = self.checking != checks;
        self.checking = checks;
        is_news
    }

    /// Something about the program itself that the person should know, such as answers that could not be
    /// saved. The same note is shown once.
    pub fn note(&mut self, note: Msg) {
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }

    /// Error rows that fit what was typed, best first.
    pub(super) fn search(&self, query: &str) -> Vec<crate::content::search::Match> {
        self.search.find(query)
    }

    /// Error rows that fit some words, best first (`explain`).
    pub fn explain(&self, query: &str) -> Vec<crate::content::search::Match> {
        self.search(query)
    }

    pub(super) fn speak(&mut self, language: Language) {
        self.words = Arc::new(Words::load(language));
        self.search = index(&self.catalog, &self.words);
    }

    pub(super) fn replan(&mut self) {
        let complete = self.is_answered(Page::Phone) && self.is_answered(Page::SignIn);
        self.outcome = self.phone_rules().filter(|_| complete).map(|phone| {
            let answers = Answers {
                os: self.draft.os,
                profile: self.draft.profile.unwrap_or_default(),
                proof: self.draft.proof.unwrap_or(Proof::Unsure),
                managed: self.draft.managed.unwrap_or_default(),
                wish: self.draft.wish,
                switch_seen: self.draft.switch_seen,
            };
            plan(&answers, &phone, &self.settings.rules, &self.facts)
        });
        // Nobody stays beyond a question that is open again.
        self.go_to(self.progress.position);
    }

    /// Does what the person did. `now` is the current time.
    pub fn apply(&mut self, action: Action, now: Seconds) -> Vec<Effect> {
        let before = self.saved();
        let mut effects = self.act(action, now);
        if self.saved() != before && !effects.contains(&Effect::Erase) {
            effects.push(Effect::Save);
        }
        effects
    }

    fn act(&mut self, action: Action, now: Seconds) -> Vec<Effect> {
        let before = self.draft.clone();
        match action {
            Action::Next => self.next(now),
            Action::Back => self.back(),
            Action::GoTo(page) => {
                if page < self.progress.position.page {
                    self.overlay = Overlay::None;
                    self.go_to(Position::page(page));
                    self.arrived();
                }
            }
            Action::Speak(language) => {
                self.picked_language = Some(language.tag().to_owned());
                self.speak(language);
                self.overlay = Overlay::None;
                return vec![Effect::LanguageChanged];
            }
            Action::PhoneSpeaks(language) => {
                self.phone_language = (language != self.words.language()).then_some(language);
                self.folds.retain(|fold| *fold != Fold::PhoneLanguage);
            }
            Action::Platform(platform) => {
                if self.draft.platform != Some(platform) {
                    let maker = (platform == Platform::Ios).then(|| String::from("apple"));
                    self.draft = Draft {
                        platform: Some(platform),
                        maker,
                        proof: self.draft.proof,
                        has_pass: self.draft.has_pass,
                        ..Draft::default()
                    };
                }
            }
            Action::Maker(maker) => {
                if self.draft.maker.as_deref() != Some(&maker) {
                    self.draft.maker = Some(maker);
                    self.draft.phone = None;
                    self.draft.os = None;
                    self.draft.version_unsure = false;
                }
            }
            Action::Version(version) => self.version(&version),
            Action::Profile(profile) => self.draft.profile = Some(profile),
            Action::Proof(proof) => {
                self.draft.proof = Some(proof);
                self.draft.has_pass = proof.is_tap();
            }
            Action::HasPass => {
                if !self.draft.has_pass {
                    self.draft.has_pass = true;
                    self.draft.proof = None;
                }
            }
            Action::Managed(managed) => self.draft.managed = Some(managed),
            Action::Wish(wish) => self.draft.wish = wish,
            Action::SwitchSeen => self.draft.switch_seen = true,
            Action::Tick(check, on) => {
                self.progress.ticked.retain(|other| *other != check);
                if on {
                    self.progress.ticked.push(check);
                }
            }
            Action::Open(address) => {
                self.browser = Browser::Opening;
                return vec![Effect::OpenBrowser(address)];
            }
            Action::Opened(opened) => self.browser = if opened { Browser::Opened } else { Browser::Failed },
            Action::Copy(text) => {
                self.copied = Some(text.clone());
                return vec![Effect::Copy(text)];
            }
            Action::SignedIn => self.signed_in(now),
            Action::Saw(sighting) => self.saw(sighting),
            Action::TryAgain => self.try_again(),
            Action::Help => self.overlay = Overlay::Help { query: String::new(), open: None },
            Action::Languages => self.overlay = Overlay::Languages,
            Action::About => self.overlay = Overlay::About,
            Action::AskStartOver => self.overlay = Overlay::StartOver,
            Action::CloseOverlay => self.overlay = Overlay::None,
            Action::Query(text) => {
                if let Overlay::Help { query, open } = &mut self.overlay {
                    *query = text;
                    *open = None;
                }
            }
            Action::Explain(id) => {
                if let Overlay::Help { open, .. } = &mut self.overlay {
                    *open = if open.as_ref() == Some(&id) { None } else { Some(id) };
                }
            }
            Action::Unfold(fold) => match self.folds.iter().position(|other| *other == fold) {
                Some(index) => {
                    self.folds.remove(index);
                }
                None => self.folds.push(fold),
            },
            Action::Dismiss(index) => {
                if index < self.notes.len() {
                    self.notes.remove(index);
                }
            }
            Action::StartOver => {
                self.draft = Draft::default();
                self.progress = Progress::default();
                self.phone_language = None;
                self.overlay = Overlay::None;
                self.folds.clear();
                self.browser = Browser::NotTried;
                self.replan();
                return vec![Effect::Erase];
            }
            Action::Recheck(checks) => return vec![Effect::Check(checks)],
            Action::Fix(fix) => return vec![Effect::Fix(fix)],
            Action::Finish => return vec![Effect::Quit],
        }
        if self.draft != before {
            self.answered();
        }
        Vec::new()
    }

    /// A look without luck ends a try. Whoever corrects what they said about the same look has not tried
    /// once more.
    fn saw(&mut self, sighting: Sighting) {
        let failed = |seen: Option<Sighting>| seen.is_some_and(|seen| seen != Sighting::Listed);
        let tries = self.progress.tries;
        self.progress.tries = match (failed(self.progress.sighting), failed(Some(sighting))) {
            (false, true) => tries.saturating_add(1),
            (true, false) => tries.saturating_sub(1),
            _ => tries,
        };
        self.progress.sighting = Some(sighting);
    }

    fn version(&mut self, version: &Version) {
        let (Some(platform), Some(maker)) = (self.draft.platform, self.draft.maker.clone()) else { return };
        let Some(row) = questions::row(&self.catalog, platform, &maker, version) else { return };
        self.draft.os = questions::number(platform, row, version);
        self.draft.phone = Some(row.id.clone());
        self.draft.version_unsure = *version == Version::Unsure;
        self.draft.switch_seen = false;
    }

    /// An answer changed: what was built on it starts afresh.
    fn answered(&mut self) {
        self.progress.ticked.clear();
        self.progress.signed_in = None;
        self.progress.signed_in_step = None;
        self.progress.sighting = None;
        self.progress.tries = 0;
        self.progress.finished = None;
        self.replan();
    }

    fn next(&mut self, now: Seconds) {
        if self.overlay != Overlay::None || !self.is_answered(self.progress.position.page) {
            return;
        }
        let Some(mut to) = after(self.progress.position, self.plan()) else { return };
        if to.page == Page::SignIn && self.skips_sign_in() {
            to = Position::page(Page::Plan);
        }
        if self.must_sign_in() {
            // "Done" on a step that signs in says that they signed in.
            self.signed_in(now);
        }
        self.progress.started.get_or_insert(now);
        self.progress.position = to;
        if to.page == Page::Done {
            self.progress.finished.get_or_insert(now);
        }
        self.arrived();
    }

    fn signed_in(&mut self, now: Seconds) {
        self.progress.signed_in = Some(now);
        self.progress.signed_in_step = self.progress.position.step;
    }

    fn back(&mut self) {
        if self.overlay != Overlay::None {
            self.overlay = Overlay::None;
        } else if let Some(mut to) = before(self.progress.position, self.plan()) {
            if to.page == Page::SignIn && self.skips_sign_in() {
                to = Position::page(Page::Phone);
            }
            self.progress.position = to;
            self.arrived();
        }
    }

    fn arrived(&mut self) {
        self.folds.clear();
        self.copied = None;
    }

    fn try_again(&mut self) {
        let first =
            self.plan().and_then(|plan| plan.steps.iter().find(|step| step.chapter == Chapter::Create));
        if let Some(step) = first.filter(|_| !self.progress.out_of_tries()) {
            self.progress.position = Position { page: Page::Create, step: Some(step.id) };
            self.progress.sighting = None;
            self.progress.signed_in = None;
            self.progress.signed_in_step = None;
            self.browser = Browser::NotTried;
            self.arrived();
        }
    }
}

/// The error search: exact texts and keywords from the catalogue, titles and meanings in the language.
fn index(catalog: &Catalog, words: &Words) -> Search {
    let lang = words.language().tag();
    Search::new(catalog.errors.iter().map(|error| {
        let said = ["title", "meaning"]
            .map(|part| words.bare(&error_message(catalog, words, lang, &error.id, part)));
        let phrases = error
            .title
            .iter()
            .chain(&error.quotes)
            .chain(&error.codes)
            .chain(&error.keywords)
            .cloned()
            .chain(said)
            .collect::<Vec<_>>();
        (error.id.clone(), phrases)
    }))
}
