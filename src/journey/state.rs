//! Where a journey stands, and everything a page may ask about it. Pages read it and change what is theirs;
//! the plan is made in [`session`](super::session) alone.

use std::sync::{Arc, OnceLock};

use super::action::Section;
use super::answers::{Answers, Version};
use super::event::ChecksFor;
use super::questions::{self, Question};
use crate::content::Catalog;
use crate::content::model::Phone;
use crate::enroll::answers::Proof;
use crate::enroll::eligibility::{Eligibility, eligibility};
use crate::enroll::phone::Platform;
use crate::enroll::progress::{Page, Position, Progress, Seconds, positions};
use crate::enroll::rules::Reason;
use crate::enroll::step::{PhoneCheck, Step};
use crate::enroll::{Facts, OrgRules, Outcome, PhoneRules, Plan, PlanInput, Route, plan};
use crate::handout::Reader;
use crate::handout::errors::index;
use crate::handout::search::{Found, Search};
use crate::locale::{Language, Msg, Translator};
use crate::policy::Settings;
use crate::policy::reminding::Invitation;
use crate::preflight::{CheckId, Finding};
use crate::record::{Status, status};
use crate::signin::{Address, AddressBook, Hints};

/// A journey as it stands.
#[derive(Debug)]
pub struct State {
    pub(super) catalog: Arc<Catalog>,
    pub(super) words: Arc<Translator>,
    pub(super) addresses: Arc<AddressBook>,
    pub(super) settings: Settings,
    /// What was found out about this computer, before anything that is pretended.
    pub(super) found: Facts,
    pub(super) answers: Answers,
    pub(super) progress: Progress,
    pub(super) picked_language: Option<String>,
    pub(super) phone_language: Option<Language>,
    pub(super) outcome: Option<Outcome>,
    /// The route that closed while the person was on it, until they go on.
    pub(super) closed: Option<(Route, Reason)>,
    pub(super) overlay: Overlay,
    /// The question that they went to by themselves.
    pub(super) asked: Option<Question>,
    /// What they see on the phone at this step, by the message that names it.
    pub(super) saw: Option<String>,
    pub(super) sections: Vec<Section>,
    pub(super) notes: Vec<Msg>,
    pub(super) browser: Browser,
    pub(super) findings: Vec<Finding>,
    pub(super) checking: Vec<CheckId>,
    pub(super) checks_for: Option<ChecksFor>,
    /// Made when somebody searches for the first time, in the language of then.
    pub(super) search: OnceLock<Search>,
    pub(super) copied: Option<String>,
    /// The window stands aside for the browser.
    pub(super) narrow: bool,
    /// What Welcome says about reminders and the last day.
    pub(super) invitation: Invitation,
    /// Seconds until everything starts anew, on a shared computer that nobody touches.
    pub(super) idle_left: Option<u32>,
    /// The language before anybody chose one.
    pub(super) first_language: Language,
    /// The words of the helpdesk, where they are not the person's.
    pub(super) helpdesk_words: OnceLock<Translator>,
    /// The person has closed the last page.
    pub(super) ended: bool,
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
        /// When it was opened.
        since: Seconds,
    },
    /// What this program is.
    About,
    /// Which language.
    Languages,
    /// "Start over?"
    StartOver,
    /// There are answers of an earlier time: whose are they?
    Resume,
    /// IT was told, and there is no answer yet.
    Waiting,
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

impl State {
    /// The language.
    pub fn words(&self) -> &Arc<Translator> {
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

    /// Whether the person is at the end, or has closed the window there.
    pub fn is_finished(&self) -> bool {
        self.ended || self.position().page == Page::Done
    }

    /// Everything about where the person is.
    pub fn progress(&self) -> &Progress {
        &self.progress
    }

    /// Answers so far.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The plan or the stop, once the questions are answered.
    pub fn outcome(&self) -> Option<&Outcome> {
        self.outcome.as_ref()
    }

    /// The plan, if there is one.
    pub fn plan(&self) -> Option<&Plan> {
        self.outcome.as_ref().and_then(Outcome::plan)
    }

    /// The policy in force.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The organisation's rules.
    pub fn rules(&self) -> &OrgRules {
        &self.settings.rules
    }

    /// The row of the phone, once its version is told.
    pub fn phone(&self) -> Option<&Phone> {
        let (platform, maker) = (self.answers.platform?, self.answers.maker()?);
        questions::row(&self.catalog, platform, maker, self.answers.version.as_ref()?)
    }

    /// The number of the phone's version; `None` when it is not known.
    pub(super) fn os(&self) -> Option<u16> {
        questions::number(self.answers.platform?, self.phone()?, self.answers.version.as_ref()?)
    }

    /// The row as the plan sees it. When the version is not known, the row stands for its menus only, not
    /// for a version.
    pub(super) fn phone_rules(&self) -> Option<PhoneRules> {
        let mut rules = Catalog::rules(self.phone()?);
        if self.answers.version == Some(Version::Unsure) {
            (rules.os_from, rules.os_to) = (None, None);
        }
        Some(rules)
    }

    /// Whether the phone that was named can hold the passkey; `None` until it is named.
    pub(super) fn eligibility(&self) -> Option<Eligibility> {
        self.phone_rules().map(|rules| eligibility(&rules, self.os(), self.answers.switch_seen))
    }

    /// Whether they may say which side of the phone their work account is on.
    pub(super) fn has_sides(&self) -> bool {
        self.answers.platform == Some(Platform::Android) && self.rules().work_profile != Some(false)
    }

    /// The decision that these answers lead to; `None` while answers are missing.
    pub(super) fn decide(&self) -> Option<Outcome> {
        self.all_answered(Page::SignIn)
            .then(|| self.decide_with(self.answers.proof().unwrap_or(Proof::Unsure)))?
    }

    /// The same, if they signed in like this.
    pub(super) fn decide_with(&self, proof: Proof) -> Option<Outcome> {
        let phone = self.phone_rules().filter(|_| self.all_answered(Page::Phone))?;
        let answers = &self.answers;
        let input = PlanInput {
            os: self.os(),
            profile: answers.profile.unwrap_or_default(),
            proof,
            managed: answers.managed.unwrap_or_default(),
            preferred_route: answers.preferred_route,
            switch_seen: answers.switch_seen,
        };
        Some(plan(&input, &phone, self.rules(), &self.facts()))
    }

    /// The checks of this computer that are shown for a route: only what matters there, and nothing that the
    /// organisation hides; the rest would only worry people.
    pub(super) fn shown_checks(&self, route: Route) -> impl Iterator<Item = CheckId> {
        let hidden = &self.settings.behaviour.hidden_checks;
        CheckId::ALL.iter().copied().filter(move |id| id.matters_for(Some(route)) && !hidden.contains(id))
    }

    /// Whether there is more to look at before the start than what the plan page says in two lines: a check of
    /// this computer, or something on the phone that is not there on every phone.
    pub(super) fn has_to_get_ready(&self) -> bool {
        let everyday = |check: &PhoneCheck| matches!(check, PhoneCheck::ScreenLock | PhoneCheck::ProofAtHand);
        self.plan().is_some_and(|plan| {
            !plan.phone_checks.iter().all(everyday) || self.shown_checks(plan.route).next().is_some()
        })
    }

    /// Every place of this journey, first to last.
    pub fn positions(&self) -> Vec<Position> {
        let mut all = positions(self.plan());
        if !self.has_to_get_ready() {
            all.retain(|position| position.page != Page::Ready);
        }
        all
    }

    /// Whether they have been at this place, with the answers of now.
    pub(super) fn has_been_at(&self, place: Position) -> bool {
        let all = self.positions();
        let order = |place: Position| all.iter().position(|other| *other == place);
        order(place).is_some_and(|asked| order(self.progress.reached).is_some_and(|reached| asked <= reached))
    }

    /// For whom the instructions are; `None` without a plan.
    pub fn reader(&self) -> Option<Reader<'_>> {
        let plan = self.plan()?;
        Some(Reader {
            phone: self.phone()?,
            phone_language: self.phone_language().tag(),
            computer_language: self.words.language().tag(),
            route: plan.route,
            profile: self.answers.profile.unwrap_or_default(),
            proof: self.proof(),
            computer: self.facts().system.map(|system| system.family),
        })
    }

    /// The proof as the plan takes it.
    pub(super) fn proof(&self) -> Proof {
        self.rules().effective_proof(self.answers.proof().unwrap_or(Proof::Unsure))
    }

    /// This computer as far as it is known, with what is pretended over it.
    pub fn facts(&self) -> Facts {
        self.settings.facts.clone().or(self.found.clone())
    }

    /// Checks that run now.
    pub fn checking(&self) -> &[CheckId] {
        &self.checking
    }

    /// The current step, on pages that show steps.
    pub(super) fn step(&self) -> Option<&Step> {
        let id = self.progress.position.step?;
        self.plan()?.steps.iter().find(|step| step.id == id)
    }

    /// How far the person is, for device management. `updated` is when the state was last written.
    pub fn status(&self, updated: Option<Seconds>) -> Status {
        let outcome = match (&self.outcome, self.progress.finished, self.progress.started) {
            (_, Some(_), _) => status::JourneyState::Confirmed,
            (Some(Outcome::Stop(_)), ..) => status::JourneyState::Stopped,
            (_, _, Some(_)) => status::JourneyState::InProgress,
            (_, _, None) => status::JourneyState::NotStarted,
        };
        let position = self.progress.position;
        Status {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            started: self.progress.started,
            updated,
            page: status::Id::new(position.page.id()),
            step: position.step.and_then(|step| status::Id::new(step.id())),
            finished: self.progress.finished,
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
        let hints = Hints::new(self.settings.tenant.hint(), None, None).unwrap_or_default();
        crate::signin::my_sign_ins::security_info(cloud, &hints, lang).ok()
    }

    /// Error rows that fit some words, and numbers that are in no row.
    pub(super) fn explain(&self, query: &str) -> Found {
        self.search.get_or_init(|| index(&self.catalog, &self.words)).find(query)
    }

    /// Another page or step: what was opened on the last one is closed again.
    pub(super) fn arrived(&mut self) {
        self.sections.clear();
        self.copied = None;
        self.saw = None;
    }

    /// Whether this step signs in and the person has not said yet that they did.
    pub(super) fn must_sign_in(&self) -> bool {
        self.step().is_some_and(|step| step.signs_in && self.progress.signed_in_step != Some(step.id))
    }
}
