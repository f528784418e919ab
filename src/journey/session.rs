//! The one door: what happens goes in as an [`Event`], what has to be done comes out as [`Effect`]s, and
//! [`Session::view`] says what is on the page.

use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use super::action::Action;
use super::event::{Effect, Event};
use super::saved::Saved;
use super::state::{Browser, Overlay, State};
use super::view::View;
use super::{pages, questions};
use crate::content::Catalog;
use crate::enroll::answers::Proof;
use crate::enroll::progress::{Page, Position, Progress, Seconds, after, before, positions};
use crate::enroll::rules::Reason;
use crate::enroll::{Facts, Outcome, PlanInput, Route, StepId, plan};
use crate::locale::{Language, Msg, Translator};
use crate::policy::Settings;
use crate::preflight::Finding;
use crate::record::Store;
use crate::record::store::{LoadError, Loaded, SaveError};
use crate::signin::AddressBook;
use crate::t;

/// A person's journey. Reading goes through [`State`], to which it derefs; nothing changes but through
/// [`update`](Self::update), apart from what is set before the window opens.
#[derive(Debug)]
pub struct Session {
    state: State,
}

impl Deref for Session {
    type Target = State;

    fn deref(&self) -> &State {
        &self.state
    }
}

impl Session {
    /// A fresh journey.
    pub fn new(
        catalog: Arc<Catalog>,
        words: Arc<Translator>,
        addresses: Arc<AddressBook>,
        settings: Settings,
    ) -> Self {
        Self {
            state: State {
                catalog,
                words,
                addresses,
                settings,
                found: Facts::default(),
                answers: super::Answers::default(),
                progress: Progress::default(),
                picked_language: None,
                phone_language: None,
                outcome: None,
                closed: None,
                overlay: Overlay::None,
                sections: Vec::new(),
                notes: Vec::new(),
                browser: Browser::NotTried,
                findings: Vec::new(),
                checking: Vec::new(),
                checks_for: None,
                search: OnceLock::new(),
                copied: None,
                ended: false,
            },
        }
    }

    /// Takes up what is on disk, or tells the person why that cannot be.
    pub fn load_from(&mut self, store: &Store) {
        match store.load::<Saved>() {
            Loaded::Nothing => {}
            // Whoever was here before has their passkey; the next person has none yet.
            Loaded::Found { state, .. } if state.progress.position.page == Page::Done => {
                let progress = Progress { finished: state.progress.finished, ..Progress::default() };
                self.resume(Saved { progress, language: state.language, ..Saved::default() });
            }
            Loaded::Found { state, .. } => {
                self.resume(state);
                if self.position().page != Page::Welcome {
                    self.state.overlay = Overlay::Resume;
                }
            }
            Loaded::Lost(why) => {
                log::warn!("{why}");
                self.note(match why {
                    LoadError::Damaged { .. } | LoadError::Unreadable { .. } => t!("note-damaged"),
                    LoadError::Newer { .. } => t!("note-newer"),
                    _ => t!("note-not-saved"),
                });
            }
        }
    }

    /// Takes up a saved journey. Answers that the catalogue no longer knows are dropped, and the place
    /// moves to the nearest page that still exists.
    pub fn resume(&mut self, saved: Saved) {
        let state = &mut self.state;
        state.answers = saved.answers;
        state.progress = saved.progress;
        if let Some(language) = saved.language.as_deref().and_then(Language::from_tag) {
            state.picked_language = Some(language.tag().to_owned());
            if language != state.words.language() {
                speak(state, language);
            }
        }
        state.phone_language = saved.phone_language.as_deref().and_then(Language::from_tag);
        state.answers.version = questions::offered(&state.catalog, &state.answers);
        self.replan();
    }

    /// What is to be written to disk.
    pub fn saved(&self) -> Saved {
        Saved {
            answers: self.answers.clone(),
            progress: self.progress.clone(),
            language: self.picked_language.clone(),
            phone_language: self.phone_language.map(|language| language.tag().to_owned()),
        }
    }

    /// Opens a place directly (`--step`). Pages that need answers which are not there lead to the first
    /// missing one.
    pub fn go_to(&mut self, position: Position) {
        let state = &mut self.state;
        state.progress.position = position;
        state.progress.settle(state.outcome.as_ref());
        let missing = [Page::Phone, Page::SignIn].into_iter().find(|&page| !pages::is_complete(state, page));
        if let Some(page) = missing.filter(|page| state.progress.position.page > *page) {
            state.progress.position = Position::page(page);
        }
    }

    /// Opens a page or step by its name, as [`go_to`](Self::go_to) does. `false`: there is none of that name.
    pub fn open_at(&mut self, id: &str) -> bool {
        let place = Page::from_id(id).map(Position::page).or_else(|| {
            let step = StepId::from_id(id)?;
            positions(self.plan()).into_iter().find(|position| position.step == Some(step))
        });
        if let Some(place) = place {
            self.go_to(place);
        }
        place.is_some()
    }

    /// Something about the program itself that the person should know before anything else, such as answers
    /// that cannot be saved. The same note is shown once.
    pub fn note(&mut self, note: Msg) {
        if !self.state.notes.contains(&note) {
            self.state.notes.push(note);
        }
    }

    /// What the window shows now.
    pub fn view(&self) -> View {
        pages::view(&self.state)
    }

    /// Takes in what happened and says what has to be done. `now` is the current time.
    pub fn update(&mut self, event: Event, now: Seconds) -> Vec<Effect> {
        let before = self.saved();
        let mut effects = self.react(event, now);
        let wanted = pages::checks_for(&self.state);
        if wanted.is_some() && wanted != self.state.checks_for {
            self.state.checks_for.clone_from(&wanted);
            effects.extend(wanted.map(Effect::StartChecks));
        }
        let saved = self.saved();
        if saved != before && !effects.contains(&Effect::Erase) {
            effects.push(Effect::Save(Box::new(saved)));
        }
        effects
    }

    fn react(&mut self, event: Event, now: Seconds) -> Vec<Effect> {
        match event {
            // Whoever drove the journey before could not start anything.
            Event::Started => self.state.checks_for = None,
            Event::Person(action) => return self.act(action, now),
            Event::Learned(facts) => {
                self.state.found = facts;
                self.computer_changed();
            }
            Event::Checking(checks) => self.state.checking = checks,
            Event::Found(finding) => self.found(finding),
            Event::BrowserOpened(opened) => {
                self.state.browser = if opened { Browser::Opened } else { Browser::Failed };
            }
            Event::NotOpened => self.note(t!("note-not-opened")),
            Event::SaveFailed(why) => {
                log::warn!("the answers are not on disk: {why}");
                self.note(if let SaveError::Full { .. } = why {
                    t!("note-disk-full")
                } else {
                    t!("note-not-saved")
                });
            }
            Event::RaiseRequested => return vec![Effect::Raise],
        }
        Vec::new()
    }

    fn act(&mut self, action: Action, now: Seconds) -> Vec<Effect> {
        let before = self.answers.clone();
        let mut effects = match action {
            Action::Next => {
                self.next(now);
                Vec::new()
            }
            Action::Back => {
                self.back();
                Vec::new()
            }
            Action::GoTo(page) => {
                if page < self.position().page {
                    self.state.overlay = Overlay::None;
                    self.go_to(Position::page(page));
                    self.arrived();
                }
                Vec::new()
            }
            Action::SetLanguage(language) => {
                self.state.picked_language = Some(language.tag().to_owned());
                speak(&mut self.state, language);
                self.state.overlay = Overlay::None;
                vec![Effect::LanguageChanged]
            }
            Action::StartOver => {
                self.forget();
                return vec![Effect::Erase];
            }
            Action::TryAgain => {
                // What was found out since the passkey was made counts now.
                self.plan_for_this_computer();
                if self.closed.is_none() {
                    pages::try_again(&mut self.state);
                }
                Vec::new()
            }
            Action::Finish => {
                // The answers have served; that the end was reached stays, for device management.
                let finished = self.progress.finished;
                self.forget();
                self.state.progress.finished = finished;
                self.state.ended = true;
                return vec![Effect::Quit];
            }
            of_a_page => pages::act(&mut self.state, of_a_page, now),
        };
        if self.answers != before {
            self.answered();
            effects.push(Effect::RevealQuestion);
        }
        effects
    }

    fn forget(&mut self) {
        let state = &mut self.state;
        state.answers = super::Answers::default();
        state.progress = Progress::default();
        state.phone_language = None;
        state.overlay = Overlay::None;
        state.sections.clear();
        state.browser = Browser::NotTried;
        self.replan();
    }

    /// An answer changed: what was built on it starts afresh.
    fn answered(&mut self) {
        let progress = &mut self.state.progress;
        progress.ticked.clear();
        progress.start_try();
        progress.tries = 0;
        progress.finished = None;
        self.state.closed = None;
        self.replan();
    }

    fn next(&mut self, now: Seconds) {
        let here = self.position();
        if self.overlay != Overlay::None || !pages::is_complete(&self.state, here.page) {
            return;
        }
        let Some(mut to) = after(here, self.plan()) else { return };
        if to.page == Page::SignIn && self.skips_sign_in() {
            to = Position::page(Page::Plan);
        }
        pages::leave(&mut self.state, now);
        let progress = &mut self.state.progress;
        progress.started.get_or_insert(now);
        progress.position = to;
        if to.page == Page::Done {
            progress.finished.get_or_insert(now);
        }
        self.arrived();
    }

    fn back(&mut self) {
        if self.overlay != Overlay::None {
            self.state.overlay = Overlay::None;
        } else if let Some(mut to) = before(self.position(), self.plan()) {
            if to.page == Page::SignIn && self.skips_sign_in() {
                to = Position::page(Page::Phone);
            }
            self.state.progress.position = to;
            self.arrived();
        }
    }

    fn arrived(&mut self) {
        self.state.closed = None;
        self.state.arrived();
    }

    fn found(&mut self, finding: Finding) {
        let state = &mut self.state;
        state.checking.retain(|id| *id != finding.id);
        let before = state.facts();
        if let Some(update) = &finding.means {
            state.found.learn(update);
        }
        match state.findings.iter_mut().find(|other| other.id == finding.id) {
            Some(other) => *other = finding,
            None => state.findings.push(finding),
        }
        if self.facts() != before {
            self.computer_changed();
        }
    }

    /// This computer is not what it was. A route that has closed under the person is said on the plan page,
    /// beside the next best one; one that has opened waits there for those who look, and moves nobody who is
    /// under way. Once the passkey should be there, the computer does not matter any more.
    fn computer_changed(&mut self) {
        if self.position().page < Page::Verify {
            self.plan_for_this_computer();
        }
    }

    fn plan_for_this_computer(&mut self) {
        let page = self.position().page;
        let outcome = self.decide();
        let route = |outcome: &Option<Outcome>| Some(outcome.as_ref()?.plan()?.route);
        let (old, new) = (route(&self.outcome), route(&outcome));
        let Some(old) = old.filter(|_| new != old) else {
            self.state.outcome = outcome;
            return self.go_to(self.position());
        };
        match outcome.as_ref().and_then(|outcome| why_closed(outcome, old)) {
            None if page > Page::Plan => {}
            None => self.state.outcome = outcome,
            Some(reason) => {
                self.state.outcome = outcome;
                if page >= Page::Plan {
                    self.state.overlay = Overlay::None;
                    self.go_to(Position::page(Page::Plan));
                    self.arrived();
                    self.state.closed = Some((old, reason));
                }
            }
        }
    }

    fn replan(&mut self) {
        self.state.outcome = self.decide();
        // Nobody stays beyond a question that is open again.
        self.go_to(self.position());
    }

    fn decide(&self) -> Option<Outcome> {
        let state = &self.state;
        let complete = [Page::Phone, Page::SignIn].into_iter().all(|page| pages::is_complete(state, page));
        let phone = state.phone_rules().filter(|_| complete)?;
        let answers = &state.answers;
        let input = PlanInput {
            os: state.os(),
            profile: answers.profile.unwrap_or_default(),
            proof: answers.proof().unwrap_or(Proof::Unsure),
            managed: answers.managed.unwrap_or_default(),
            preferred_route: answers.preferred_route,
            switch_seen: answers.switch_seen,
        };
        Some(plan(&input, &phone, state.rules(), &state.facts()))
    }
}

/// Why a route is closed, by what was decided; `None` when it is open.
fn why_closed(outcome: &Outcome, route: Route) -> Option<Reason> {
    match outcome {
        Outcome::Plan(plan) => plan.alternatives.iter().find(|(other, _)| *other == route)?.1.err(),
        Outcome::Stop(stop) => {
            stop.closed.iter().find(|(other, _)| *other == route).map(|(_, reason)| *reason)
        }
    }
}

fn speak(state: &mut State, language: Language) {
    state.words = Arc::new(Translator::load(language));
    state.search = OnceLock::new();
}
