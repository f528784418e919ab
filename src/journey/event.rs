//! Everything that can happen to a journey, and everything it can ask for in return.

use super::action::Action;
use super::saved::Saved;
use crate::enroll::phone::Platform;
use crate::enroll::{Facts, Route};
use crate::policy::reminding::Deferral;
use crate::preflight::{CheckId, Finding, SettingsPage};
use crate::record::store::SaveError;
use crate::signin::Address;

/// Something happened. The one door into a [`Session`](super::Session).
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// The window is there.
    Started,
    /// The person did something.
    Person(Action),
    /// What this computer is, as far as that is known at once.
    Learned(Facts),
    /// These checks run now; the others rest.
    Checking(Vec<CheckId>),
    /// A check came to a result.
    Found(Finding),
    /// The browser opened, or it did not.
    BrowserOpened(bool),
    /// Settings, the page of a network, or another browser did not open.
    NotOpened,
    /// The answers are not on disk, or not gone from it.
    SaveFailed(SaveError),
    /// The window is narrow beside the browser, or it is not any more.
    Narrow(bool),
    /// On a shared computer: so many seconds until everything starts anew; `None`: somebody is there.
    Idle(Option<u32>),
    /// On a shared computer: nobody is there any more.
    LeftAlone,
    /// The program was started once more: this window is wanted in front.
    RaiseRequested,
}

/// What has to be done after an event. Whoever carries it out knows nothing of pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Write this to disk.
    Save(Box<Saved>),
    /// Forget what is on disk.
    Erase,
    /// Start the checks of this computer, in place of those that run.
    StartChecks(ChecksFor),
    /// Run these checks again; empty is all.
    Recheck(Vec<CheckId>),
    /// Switch the Bluetooth radio on.
    TurnBluetoothOn,
    /// Open a page of the system's settings.
    OpenSettings(SettingsPage),
    /// Open the page of the network that stands in the way, by asking this host over plain HTTP.
    OpenPortal(String),
    /// Open an address in the browser.
    OpenBrowser(Address),
    /// Open an address in a certain browser, by the id that the browser check gives it.
    OpenWith(String, Address),
    /// Put a text on the clipboard.
    Copy(String),
    /// Make room for the browser.
    StepAside,
    /// The language changed: fonts and layout may have to change.
    LanguageChanged,
    /// Come to the front.
    Raise,
    /// Remember that the person wants to be reminded later, and close the window.
    PutOff(Deferral),
    /// Close the window; the person is done.
    Quit,
}

/// What the checks of this computer are for: another route or another phone needs other checks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChecksFor {
    /// The route.
    pub route: Route,
    /// The phone's system; `None` looks at what either needs.
    pub phone: Option<Platform>,
    /// The checks that the page shows. None: nothing needs to be looked at any more.
    pub checks: Vec<CheckId>,
}
