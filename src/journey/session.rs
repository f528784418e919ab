//! A person's journey: answers, place, and what every action changes.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::action::{Action, Effect, Fold, Version};
use super::questions;
use crate::content::Catalog;
use crate::content::model::Phone;
use crate::enroll::answers::{Managed, Profile, Proof};
use crate::enroll::eligibility::{Eligibility, eligibility};
use crate::enroll::phone::Platform;
use crate::enroll::progress::{Page, Position, Progress, Seconds, Sighting, after, before};
use crate::enroll::step::{Chapter, Step};
use crate::enroll::{Answers, Facts, OrgRules, Outcome, PhoneRules, Plan, Route, StepId, plan};
use crate::handout::Reader;
use crate::handout::errors::index;
use crate::handout::search::{Match, Search};
use crate::locale::{Language, Msg, Words};
use crate::policy::Settings;
use crate::preflight::{CheckId, Finding};
use crate::record::store::{Loaded, Trouble};
use crate::record::{Status, Store, status};
use crate::signin::{Address, AddressBook};
use crate::t;

/// Answers so far. Nothing in here can name a person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// iPhone or Android.
    pub platform: Option<Platform>,
    /// Maker of an Android phone; `apple` for an iPhone.
    pub maker: Option<String>,
    /// Row of the catalogue.
    pub phone: Option<String>,
    /// Version, when known.
    pub os: Option<u16>,
    /// The person does not know the version.
    pub version_unsure: bool,
    /// Personal or work side.
    pub profile: Option<Profile>,
    /// How they sign in today.
    pub proof: Option<Proof>,
    /// They have a pass and have not said which kind.
    pub has_pass: bool,
    /// Whether the phone is managed.
    pub managed: Option<Managed>,
    /// A route they picked.
    pub wish: Option<Route>,
    /// They found the switch.
    pub switch_seen: bool,
}

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

/// What lies over the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Overlay {
    /// Nothing.
    #[default]
    None,
    /// "I see something else".
    Help {
        /// What was typed.
        query: String,
        /// The result that is open.
        open: Option<String>,
    },
    /// What this program is.
    About,
    /// Which language.
    Languages,
    /// "Start over?"
    StartOver,
}

/// How opening the browser went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Browser {
    /// Not tried.
    #[default]
    NotTried,
    /// Under way.
    Opening,
    /// Opened.
    Opened,
    /// Could not be opened: the address has to do.
    Failed,
}

/// A person's journey.
#[derive(Debug)]
pub struct Session {
    pub(super) catalog: Arc<Catalog>,
    pub(super) words: Arc<Words>,
    pub(super) addresses: Arc<AddressBook>,
    pub(super) settings: Settings,
    facts: Facts,
    pub(super) draft: Draft,
    pub(super) progress: Progress,
    picked_language: Option<String>,
    phone_language: Option<Language>,
    outcome: Option<Outcome>,
    pub(super) overlay: Overlay,
    pub(super) folds: Vec<Fold>,
    pub(super) notes: Vec<Msg>,
    pub(super) browser: Browser,
    pub(super) findings: Vec<Finding>,
    pub(super) checking: Vec<CheckId>,
    search: Search,
    copied: Option<String>,
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

    /// What the probes found about this computer. Simulated facts stay as they are.
    pub fn learn(&mut self, facts: Facts) {
        self.facts = self.settings.facts.clone().or(facts);
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

    /// The language.
    pub fn words(&self) -> &Arc<Words> {
        &self.words
    }

    /// The facts and rows.
    pub fn catalog(&self) -> &Arc<Catalog> {
        &self.catalog
    }

    /// The language of the phone: that of the window until the person says otherwise.
    pub fn phone_language(&self) -> Language {
        self.phone_language.unwrap_or(self.words.language())
    }

    /// Where the person is.
    pub fn position(&self) -> Position {
        self.progress.position
    }

    /// Everything about where the person is.
    pub fn progress(&self) -> &Progress {
        &self.progress
    }

    /// Answers so far.
    pub fn draft(&self) -> &Draft {
        &self.draft
    }

    /// The plan or the stop, once the questions are answered.
    pub fn outcome(&self) -> Option<&Outcome> {
        self.outcome.as_ref()
    }

    /// The plan, if there is one.
    pub fn plan(&self) -> Option<&Plan> {
        self.outcome.as_ref().and_then(Outcome::plan)
    }

    /// The organisation's rules.
    pub fn rules(&self) -> &OrgRules {
        &self.settings.rules
    }

    /// The row of the phone.
    pub fn phone(&self) -> Option<&Phone> {
        let id = self.draft.phone.as_ref()?;
        self.catalog.phones.iter().find(|row| row.id == *id)
    }

    /// The row as the plan sees it. When the version is not known, the row stands for its menus only, not
    /// for a version.
    pub(super) fn phone_rules(&self) -> Option<PhoneRules> {
        let mut rules = Catalog::rules(self.phone()?);
        if self.draft.version_unsure {
            (rules.os_from, rules.os_to) = (None, None);
        }
        Some(rules)
    }

    /// Whether the phone that was named can hold the passkey; `None` until it is named.
    pub(super) fn eligibility(&self) -> Option<Eligibility> {
        self.phone_rules().map(|rules| eligibility(&rules, self.draft.os, self.draft.switch_seen))
    }

    /// Whether the question about the sides of the phone is asked.
    pub(super) fn asks_profile(&self) -> bool {
        self.draft.platform == Some(Platform::Android)
            && self.settings.rules.work_profile != Some(false)
            && !matches!(self.eligibility(), None | Some(Eligibility::No(_)))
    }

    /// Nobody answers more questions when the phone alone decides that there is no way.
    pub(super) fn skips_sign_in(&self) -> bool {
        matches!(self.eligibility(), Some(Eligibility::No(_)))
    }

    /// Whether the question about management is asked.
    pub(super) fn asks_managed(&self) -> bool {
        self.settings.rules.demands_managed_phone()
    }

    /// Whether everything that a page asks is answered.
    pub(super) fn is_answered(&self, page: Page) -> bool {
        match page {
            Page::Phone => self.phone().is_some() && (!self.asks_profile() || self.draft.profile.is_some()),
            Page::SignIn => {
                self.skips_sign_in()
                    || self.draft.proof.is_some() && (!self.asks_managed() || self.draft.managed.is_some())
            }
            Page::Ready => self.plan().is_some_and(|plan| self.progress.all_ticked(plan)),
            Page::Verify => {
                self.progress.position.step != Some(StepId::Confirm)
                    || self.progress.sighting == Some(Sighting::Listed)
            }
            _ => true,
        }
    }

    /// For whom the instructions are; `None` without a plan.
    pub fn reader(&self) -> Option<Reader<'_>> {
        let plan = self.plan()?;
        Some(Reader {
            phone: self.phone()?,
            phone_language: self.phone_language().tag(),
            computer_language: self.words.language().tag(),
            route: plan.route,
            profile: self.draft.profile.unwrap_or_default(),
            proof: self.proof(),
            computer: self.facts.system.as_ref().map(|system| system.family),
        })
    }

    /// The proof as the plan takes it.
    pub(super) fn proof(&self) -> Proof {
        self.settings.rules.effective_proof(self.draft.proof.unwrap_or(Proof::Unsure))
    }

    /// The current step, on pages that show steps.
    pub(super) fn step(&self) -> Option<&Step> {
        let id = self.progress.position.step?;
        self.plan()?.steps.iter().find(|step| step.id == id)
    }

    /// Error rows that fit what was typed, best first.
    pub(super) fn search(&self, query: &str) -> Vec<Match> {
        self.search.find(query)
    }

    /// How far the person is, for device management. `updated` is when the state was last written.
    pub fn status(&self, updated: Option<Seconds>) -> Status {
        let outcome = match (&self.outcome, self.progress.finished, self.progress.started) {
            (_, Some(_), _) => status::Outcome::Confirmed,
            (Some(Outcome::Stop(_)), ..) => status::Outcome::Stopped,
            (_, _, Some(_)) => status::Outcome::InProgress,
            (_, _, None) => status::Outcome::NotStarted,
        };
        let position = self.progress.position;
        Status {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            started: self.progress.started,
            updated,
            page: status::Id::new(position.page.id()),
            step: position.step.and_then(|step| status::Id::new(step.id())),
            finished: self.progress.finished.is_some(),
            outcome,
            reason: match &self.outcome {
                Some(Outcome::Stop(stop)) => status::Id::new(stop.reason.id()),
                _ => None,
            },
        }
    }

    /// The text that was copied last, so that its button can say so.
    pub fn copied(&self) -> Option<&str> {
        self.copied.as_deref()
    }

    /// Address of the Security info page, in the person's language where the address takes one.
    pub fn security_info(&self) -> Option<Address> {
        let cloud = self.addresses.cloud(self.settings.rules.cloud);
        let lang = Some(self.words.language().tag());
        crate::signin::my_sign_ins::security_info(cloud, &crate::signin::my_sign_ins::Hints::default(), lang)
            .ok()
    }

    fn speak(&mut self, language: Language) {
        self.words = Arc::new(Words::load(language));
        self.search = index(&self.catalog, &self.words);
    }

    fn replan(&mut self) {
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

    /// Whether this step signs in and the person has not said yet that they did.
    pub(super) fn must_sign_in(&self) -> bool {
        self.step().is_some_and(|step| step.signs_in && self.progress.signed_in_step != Some(step.id))
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
