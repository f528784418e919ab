//! What a person can do.

use super::answers::{SignIn, Version};
use super::questions::Question;
use crate::enroll::Route;
use crate::enroll::answers::{Managed, Profile};
use crate::enroll::phone::Platform;
use crate::enroll::progress::{Position, VerifyResult};
use crate::enroll::step::PhoneCheck;
use crate::locale::Language;
use crate::policy::reminding::Deferral;
use crate::preflight::CheckId;
use crate::signin::Address;

/// What a person can do. Every control of a [`View`](super::View) carries one. What it does stands in the
/// file of the page that offers it; moving between pages stands in [`session`](super::session).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// On to what comes next.
    Next,
    /// Back to what was before.
    Back,
    /// To a place where they have been.
    GoTo(Position),
    /// To a question, to answer it once more.
    Ask(Question),
    /// Authenticator installs, updates, or is there.
    HasApp,
    /// iPhone or Android.
    Platform(Platform),
    /// The maker of an Android phone.
    Maker(String),
    /// The version of the phone.
    Version(Version),
    /// Personal or work side.
    Profile(Profile),
    /// How they sign in today.
    SignIn(SignIn),
    /// Whether the phone is managed.
    Managed(Managed),
    /// Another open route; `None` goes back to the recommended one.
    PreferRoute(Option<Route>),
    /// The switch that the phone is known to lack is there after all.
    SwitchSeen,
    /// A tick on the Ready page.
    Tick(PhoneCheck, bool),
    /// Run checks of this computer again; empty is all.
    Recheck(Vec<CheckId>),
    /// Let the program do what the finding of a check offers.
    Fix(CheckId),
    /// Open a page in the browser.
    Open(Address),
    /// "I have signed in": the clock starts.
    SignedIn,
    /// Which of several things they see on the phone, by the message that names it.
    Saw(String),
    /// None of these: show them all again.
    SawAgain,
    /// What they saw when they looked for the passkey.
    ReportResult(VerifyResult),
    /// Make room for the browser.
    StepAside,
    /// They look once more before they say what is there.
    LookAgain,
    /// Once more from the first step that makes the passkey.
    TryAgain,
    /// Put a text on the clipboard.
    Copy(String),
    /// Show or hide a part of the page that is closed at first.
    ToggleSection(Section),
    /// The language of the phone.
    SetPhoneLanguage(Language),
    /// A visible note was read.
    Dismiss(usize),
    /// Choose another language.
    Languages,
    /// Speak another language.
    SetLanguage(Language),
    /// "I see something else".
    Help,
    /// The search text changed.
    Query(String),
    /// Show or hide the explanation of an error.
    Explain(String),
    /// "I have told IT": from now on they wait for an answer.
    Told,
    /// The answer is there.
    Answered,
    /// What this program is.
    About,
    /// Ask before starting over.
    AskStartOver,
    /// Forget all answers.
    StartOver,
    /// Close what lies over the page, back to the same place.
    CloseOverlay,
    /// Be reminded later.
    PutOff(Deferral),
    /// The end was reached and read.
    Finish,
}

/// Parts of pages that are closed at first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Section {
    /// The other routes.
    OtherRoutes,
    /// "Where do I find this?"
    WhereIsIt,
    /// The language of the phone.
    PhoneLanguage,
    /// Which side of an Android phone.
    Side,
    /// Why this way.
    Reasons,
    /// Something of what should be ready is missing.
    Missing,
    /// A line of the Ready page that cannot be ticked.
    Trouble(PhoneCheck),
    /// The less common makers.
    MoreMakers,
    /// "Which one do I have?"
    WhichOne,
    /// The generic advice for a menu that is not found.
    MenuNotFound,
    /// What else appears on the account.
    Additions,
    /// Technical lines of the checks.
    Evidence,
    /// The checks that do not stand in the way.
    OtherChecks,
}
