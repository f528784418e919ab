//! Where a journey stands: everything a page may ask about it.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::session::Session;
use crate::content::Catalog;
use crate::content::model::Phone;
use crate::enroll::answers::{Managed, Profile, Proof};
use crate::enroll::org::TapKind;
use crate::enroll::phone::{Eligibility, Platform, eligibility};
use crate::enroll::progress::{Page, Position, Progress, Seconds, Sighting};
use crate::enroll::step::Step;
use crate::enroll::{OrgRules, Outcome, PhoneRules, Plan, Route, StepId};
use crate::handout::Reader;
use crate::locale::{Language, Words};
use crate::record::{Status, status};
use crate::signin::Address;

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

impl Session {
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

    /// The proof as the plan takes it: where the organisation issues only passes that work once, the one in
    /// hand is such a pass, whatever the person believes.
    pub(super) fn proof(&self) -> Proof {
        match self.draft.proof {
            Some(Proof::TapMulti) if self.settings.rules.tap_kind == TapKind::OneTime => Proof::TapOnce,
            Some(proof) => proof,
            None => Proof::Unsure,
        }
    }

    /// The current step, on pages that show steps.
    pub(super) fn step(&self) -> Option<&Step> {
        let id = self.progress.position.step?;
        self.plan()?.steps.iter().find(|step| step.id == id)
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

    /// Whether this step signs in and the person has not said yet that they did.
    pub(super) fn must_sign_in(&self) -> bool {
        self.step().is_some_and(|step| step.signs_in && self.progress.signed_in_step != Some(step.id))
    }
}
