//! The one door: what happens goes in as an [`Event`], what has to be done comes out as [`Effect`]s, and
//! [`Session::view`] says what is on the page.

use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use super::action::Action;
use super::event::{Effect, Event};
use super::pages;
use super::questions::{self, Question};
use super::saved::Saved;
use super::state::{Browser, Overlay, State};
use super::view::View;
use crate::content::Catalog;
use crate::enroll::progress::{Page, Position, Progress, Seconds, VerifyResult, settle};
use crate::enroll::rules::Reason;
use crate::enroll::{Facts, Outcome, Route, StepId};
use crate::locale::{Language, Msg, Translator};
use crate::policy::Settings;
use crate::policy::reminding::Invitation;
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
        let first_language = words.language();
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
                asked: None,
                saw: None,
                sections: Vec::new(),
                notes: Vec::new(),
                browser: Browser::NotTried,
                findings: Vec::new(),
                checking: Vec::new(),
                checks_for: None,
                search: OnceLock::new(),
                copied: None,
                narrow: false,
                invitation: Invitation::default(),
                helpdesk_words: OnceLock::new(),
                idle_left: None,
                first_language,
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
                if self.state.progress.told.is_some() {
                    self.state.overlay = Overlay::Waiting;
                } else if self.position().page != Page::Welcome {
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
        let mut place = settle(position, &state.positions());
        let missing = [Page::Phone, Page::SignIn].into_iter().find(|page| !state.all_answered(*page));
        if let Some(page) = missing.filter(|page| place.page > *page) {
            place = Position::page(page);
        }
        state.progress.position = place;
        if !state.has_been_at(place) {
            state.progress.reached = place;
        }
    }

    /// Opens a page or step by its name, as [`go_to`](Self::go_to) does. `false`: there is none of that name.
    pub fn open_at(&mut self, id: &str) -> bool {
        let place = Page::from_id(id).map(Position::page).or_else(|| {
            let step = StepId::from_id(id)?;
            if step == StepId::GetAuthenticator {
                self.state.asked = Some(Question::App);
                return Some(Position::page(Page::Phone));
            }
            self.positions().into_iter().find(|position| position.step == Some(step))
        });
        if let Some(place) = place {
            self.go_to(place);
        }
        place.is_some()
    }

    /// What Welcome says about reminders and the last day, as of when the window opens.
    pub fn invite(&mut self, invitation: Invitation) {
        self.state.invitation = invitation;
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
            Event::Narrow(narrow) => self.state.narrow = narrow,
            Event::Idle(left) => self.state.idle_left = left,
            Event::LeftAlone => return self.left_alone(),
            Event::RaiseRequested => return vec![Effect::Raise],
        }
        Vec::new()
    }

    fn act(&mut self, action: Action, now: Seconds) -> Vec<Effect> {
        match action {
            Action::Next => self.next(now),
            Action::Back => self.back(),
            Action::GoTo(place) if self.has_been_at(place) => {
                self.state.overlay = Overlay::None;
                self.state.asked = None;
                self.go_to(place);
                self.arrived();
            }
            Action::Ask(question) if self.questions().contains(&question) => self.ask(question),
            Action::GoTo(_) | Action::Ask(_) => {}
            Action::HasApp => {
                self.state.progress.has_app = true;
                self.go_on(now);
            }
            Action::SetLanguage(language) => {
                self.state.picked_language = Some(language.tag().to_owned());
                speak(&mut self.state, language);
                self.state.overlay = Overlay::None;
                return vec![Effect::LanguageChanged];
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
            }
            Action::PutOff(deferral) => return vec![Effect::PutOff(deferral)],
            Action::Finish => {
                // The answers have served; that the end was reached stays, for device management.
                let finished = self.progress.finished;
                self.forget();
                self.state.progress.finished = finished;
                self.state.ended = true;
                return vec![Effect::Quit];
            }
            of_a_page => return self.act_on_page(of_a_page, now),
        }
        Vec::new()
    }

    /// What a page does, and what follows from it: an answer leads on to the next question.
    fn act_on_page(&mut self, action: Action, now: Seconds) -> Vec<Effect> {
        let before = self.answers.clone();
        let question = self.question();
        let is_answer = matches!(
            action,
            Action::Platform(_)
                | Action::Maker(_)
                | Action::Version(_)
                | Action::Profile(_)
                | Action::SignIn(_)
                | Action::Managed(_)
        );
        let seen = matches!(action, Action::ReportResult(VerifyResult::Listed));
        let effects = pages::act(&mut self.state, action, now);
        if self.answers != before {
            self.answered();
        }
        if is_answer && question.is_some_and(|question| self.is_answered(question)) {
            self.go_on(now);
        } else if seen {
            self.next(now);
        }
        effects
    }

    /// On a shared computer: the next person begins with the choice of the language.
    pub fn welcome_the_next(&mut self) {
        if self.settings.behaviour.language_picker {
            self.state.overlay = Overlay::Languages;
        }
    }

    /// Nothing of whoever was here stays, not even what they copied.
    fn left_alone(&mut self) -> Vec<Effect> {
        self.forget();
        let state = &mut self.state;
        state.idle_left = None;
        state.picked_language = None;
        state.notes.clear();
        state.copied = None;
        state.ended = false;
        let mut effects = vec![Effect::Copy(String::new())];
        if state.first_language != state.words.language() {
            let language = state.first_language;
            speak(state, language);
            effects.push(Effect::LanguageChanged);
        }
        self.welcome_the_next();
        effects
    }

    fn forget(&mut self) {
        let state = &mut self.state;
        state.answers = super::Answers::default();
        state.progress = Progress::default();
        state.phone_language = None;
        state.overlay = Overlay::None;
        state.asked = None;
        state.sections.clear();
        state.browser = Browser::NotTried;
        self.replan();
    }

    /// An answer changed. Where the plan becomes another one, what was built on the old one starts afresh.
    fn answered(&mut self) {
        let before = self.state.outcome.take();
        self.state.closed = None;
        self.state.outcome = self.decide();
        if before.is_none() || before != self.state.outcome {
            let progress = &mut self.state.progress;
            progress.ticked.clear();
            progress.start_try();
            progress.tries = 0;
            progress.finished = None;
            progress.reached = Position::default();
        }
        // Nobody stays beyond a question that is open again.
        self.go_to(self.position());
    }

    fn next(&mut self, now: Seconds) {
        let here = self.position();
        // A question goes on once it has its answer, whatever is still open after it.
        let complete = match self.question() {
            Some(question) => self.is_answered(question),
            None => pages::is_complete(&self.state, here.page),
        };
        if self.overlay != Overlay::None || !complete {
            return;
        }
        if here.page < Page::Plan {
            return self.go_on(now);
        }
        let all = self.positions();
        let mut following = all.iter().skip_while(|place| **place != here).skip(1);
        let Some(to) = following.next().copied() else { return };
        pages::leave(&mut self.state, now);
        self.come_to(to, now);
    }

    /// To the first open question; where none is open, to the plan, or to where they were before.
    fn go_on(&mut self, now: Seconds) {
        let open = self.first_open().map(|question| Position::page(question.page()));
        let reached = self.progress.reached;
        let beyond =
            Some(reached).filter(|_| self.position().page == Page::Welcome && reached.page > Page::Plan);
        self.come_to(open.or(beyond).unwrap_or(Position::page(Page::Plan)), now);
    }

    fn come_to(&mut self, to: Position, now: Seconds) {
        let state = &mut self.state;
        state.asked = None;
        state.progress.started.get_or_insert(now);
        self.go_to(to);
        let here = self.position();
        if here.page == Page::Done {
            self.state.progress.finished.get_or_insert(now);
        }
        self.arrived();
    }

    fn back(&mut self) {
        if self.overlay != Overlay::None {
            self.state.overlay = Overlay::None;
            return;
        }
        let questions = self.questions();
        let question = match self.question() {
            Some(here) => questions.iter().take_while(|question| **question != here).last().copied(),
            None if self.position().page == Page::Plan => questions.last().copied(),
            None => {
                let all = self.positions();
                if let Some(to) = all.iter().take_while(|place| **place != self.position()).last() {
                    self.state.progress.position = *to;
                    self.arrived();
                }
                return;
            }
        };
        if let Some(question) = question {
            self.ask(question);
        } else {
            self.state.progress.position = Position::page(Page::Welcome);
            self.arrived();
        }
    }

    fn ask(&mut self, question: Question) {
        self.state.overlay = Overlay::None;
        self.state.asked = Some(question);
        self.state.progress.position = Position::page(question.page());
        self.arrived();
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
