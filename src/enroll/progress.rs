//! Where the person is. Serialisable; times go in as values.

use serde::{Deserialize, Serialize};

use super::outcome::Plan;
use super::step::{Chapter, PhoneCheck, Step, StepId};

/// Seconds since 1970, UTC.
pub type Seconds = u64;

named! {
    /// The nine pages.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub enum Page {
        /// What this is.
        #[default]
        Welcome = "welcome",
        /// Which phone.
        Phone = "phone",
        /// How they sign in today.
        SignIn = "sign-in",
        /// The route, or the stop.
        Plan = "plan",
        /// What must be ready.
        Ready = "ready",
        /// What to do on the phone first.
        OnPhone = "on-phone",
        /// Making the passkey.
        Create = "create",
        /// Is it there?
        Verify = "verify",
        /// The end.
        Done = "done",
    }
}

/// A page, and the step on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    /// The page.
    pub page: Page,
    /// The step, on pages that show steps.
    pub step: Option<StepId>,
}

impl Position {
    /// A page without steps.
    pub const fn page(page: Page) -> Self {
        Self { page, step: None }
    }

    fn step(step: Step) -> Self {
        let page = match step.chapter {
            Chapter::OnPhone => Page::OnPhone,
            Chapter::Create => Page::Create,
            Chapter::Verify => Page::Verify,
        };
        Self { page, step: Some(step.id) }
    }
}

/// Every position of a journey, first to last. Without a plan it ends at the plan page. Getting Authenticator is
/// not among them: the phone does that while the questions are answered.
pub fn positions(plan: Option<&Plan>) -> Vec<Position> {
    let mut all: Vec<Position> =
        [Page::Welcome, Page::Phone, Page::SignIn, Page::Plan].map(Position::page).to_vec();
    if let Some(plan) = plan {
        all.push(Position::page(Page::Ready));
        all.extend(plan.window_steps().map(Position::step));
        all.push(Position::page(Page::Done));
    }
    all
}

/// The position itself if the journey still has it, else the nearest earlier page that it has: after a
/// changed answer nobody is left on a step that no longer exists.
pub fn settle(position: Position, all: &[Position]) -> Position {
    if all.contains(&position) {
        return position;
    }
    let on_page = all.iter().find(|other| other.page == position.page);
    on_page
        .or_else(|| all.iter().rev().find(|other| other.page <= position.page))
        .copied()
        .unwrap_or_default()
}

named! {
    /// What the person saw when they looked whether the passkey is there.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum VerifyResult {
        /// It is listed.
        Listed = "listed",
        /// It is not listed.
        NotListed = "not-listed",
        /// A passkey is listed, but kept in another place than Authenticator.
        WrongPlace = "wrong-place",
    }
}

/// After this many tries that ended without a passkey the way forward is the helpdesk, not another try.
const MAX_TRIES: u8 = 2;

/// Where the person is and what they did.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Progress {
    /// The page and step on show.
    pub position: Position,
    /// What they ticked on the Ready page.
    #[serde(deserialize_with = "known_checks")]
    pub ticked: Vec<PhoneCheck>,
    /// Authenticator installs, updates, or is there.
    pub has_app: bool,
    /// The farthest place they have been at with these answers.
    pub reached: Position,
    /// When they first left the Welcome page.
    pub started: Option<Seconds>,
    /// When they said that they signed in; starts the clocks.
    pub signed_in: Option<Seconds>,
    /// The step in which they signed in last.
    pub signed_in_step: Option<StepId>,
    /// What they saw when they looked for it.
    #[serde(rename = "sighting")]
    pub result: Option<VerifyResult>,
    /// How often they looked and found no passkey in Authenticator.
    pub tries: u8,
    /// When they reached the end.
    pub finished: Option<Seconds>,
    /// When they told IT and began to wait for an answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub told: Option<Seconds>,
}

/// Older files name checks that nobody asks for any more.
fn known_checks<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Vec<PhoneCheck>, D::Error> {
    let names = Vec::<String>::deserialize(from)?;
    Ok(names.iter().filter_map(|name| PhoneCheck::from_id(name)).collect())
}

impl Progress {
    /// Nothing of the last try counts any more.
    pub fn start_try(&mut self) {
        self.result = None;
        self.signed_in = None;
        self.signed_in_step = None;
    }

    /// Whether another try makes sense, or the helpdesk should take over.
    pub fn out_of_tries(&self) -> bool {
        self.tries >= MAX_TRIES
    }
}
