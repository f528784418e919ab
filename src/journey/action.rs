//! What a person can do, and what the program has to do about it.

use crate::enroll::Route;
use crate::enroll::answers::{Managed, Profile, Proof};
use crate::enroll::phone::Platform;
use crate::enroll::progress::{Page, Sighting};
use crate::enroll::step::PhoneCheck;
use crate::locale::Language;
use crate::preflight::CheckId;
use crate::preflight::FixAction;
use crate::signin::Address;

/// What a person can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// On to what comes next.
    Next,
    /// Back to what was before.
    Back,
    /// To a page that was passed already.
    GoTo(Page),
    /// Choose another language.
    Languages,
    /// Speak another language.
    Speak(Language),
    /// The language of the phone.
    PhoneSpeaks(Language),
    /// iPhone or Android.
    Platform(Platform),
    /// The maker of an Android phone.
    Maker(String),
    /// The version of the phone.
    Version(Version),
    /// Personal or work side.
    Profile(Profile),
    /// How they sign in today.
    Proof(Proof),
    /// They have a Temporary Access Pass; which kind comes next.
    HasPass,
    /// Whether the phone is managed.
    Managed(Managed),
    /// Another open route; `None` goes back to the recommended one.
    Wish(Option<Route>),
    /// The switch that the phone is known to lack is there after all.
    SwitchSeen,
    /// A tick on the Ready page.
    Tick(PhoneCheck, bool),
    /// Open a page in the browser.
    Open(Address),
    /// The browser did or did not open.
    Opened(bool),
    /// Put a text on the clipboard.
    Copy(String),
    /// "I have signed in": the clock starts.
    SignedIn,
    /// What they saw when they looked for the passkey.
    Saw(Sighting),
    /// Once more from the first step that makes the passkey.
    TryAgain,
    /// "I see something else".
    Help,
    /// What this program is.
    About,
    /// Close help or about, back to the same place.
    CloseOverlay,
    /// The search text changed.
    Query(String),
    /// Show or hide the explanation of an error.
    Explain(String),
    /// Show or hide a part of the page that is closed at first.
    Unfold(Fold),
    /// A visible note was read.
    Dismiss(usize),
    /// Ask before starting over.
    AskStartOver,
    /// Forget all answers.
    StartOver,
    /// Run checks of this computer again; empty is all.
    Recheck(Vec<CheckId>),
    /// Let the program mend what a check found.
    Fix(FixAction),
    /// The end was reached and read.
    Finish,
}

impl Action {
    /// Whether it answers a question, so that the next one may appear.
    pub fn answers(&self) -> bool {
        matches!(
            self,
            Self::Platform(_)
                | Self::Maker(_)
                | Self::Version(_)
                | Self::Profile(_)
                | Self::Proof(_)
                | Self::HasPass
                | Self::Managed(_)
        )
    }
}

/// Parts of pages that are closed at first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fold {
    /// The other routes.
    OtherRoutes,
    /// "Where do I find this?"
    WhereIsIt,
    /// The language of the phone.
    PhoneLanguage,
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
}

/// The version of a phone as the person picked it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Version {
    /// The number of the system.
    Number(u16),
    /// A row of the catalogue, where makers count differently.
    Row(String),
    /// Older than all of these.
    Older,
    /// Not sure.
    Unsure,
}

/// What the program has to do after an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Write the state.
    Save,
    /// Forget the state on disk.
    Erase,
    /// Open an address in the browser.
    OpenBrowser(Address),
    /// Put a text on the clipboard.
    Copy(String),
    /// Run checks of this computer again; empty is all. The first time they run by themselves, when the
    /// page that shows them comes.
    Check(Vec<CheckId>),
    /// Mend what a check found.
    Fix(FixAction),
    /// The language changed: fonts and layout may have to change.
    LanguageChanged,
    /// Close the window; the person is done.
    Quit,
}
