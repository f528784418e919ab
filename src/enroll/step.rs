//! The steps of a plan, in the order in which they are done, and the checks that come before them.

use super::answers::{Profile, Proof};
use super::org;
use super::phone::{Eligibility, Platform, eligibility};
use super::route::{Case, Route};

named! {
    /// Something the person does. What exactly they tap is data (`assets/content/flows.toml`).
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum StepId {
        /// Install or update Authenticator.
        GetAuthenticator = "get-authenticator",
        /// Turn Authenticator on as a credential provider.
        TurnOnProvider = "turn-on-provider",
        /// Open My Sign-Ins on this computer and sign in.
        OpenSecurityInfo = "open-security-info",
        /// Open My Sign-Ins in the phone's browser and sign in.
        OpenSecurityInfoOnPhone = "open-security-info-on-phone",
        /// Add a sign-in method and choose the passkey in Authenticator.
        ChooseMethod = "choose-method",
        /// Leave the usual way for the QR code.
        DifferentWay = "different-way",
        /// Make the browser show the QR code.
        ShowCode = "show-code",
        /// Scan the QR code with the phone.
        ScanCode = "scan-code",
        /// Save the passkey in Authenticator and nowhere else.
        SaveInAuthenticator = "save-in-authenticator",
        /// Give the passkey a name.
        NamePasskey = "name-passkey",
        /// Open the account in Authenticator and sign in there.
        OpenAccount = "open-account",
        /// Go back to Authenticator and finish.
        FinishInApp = "finish-in-app",
        /// Let the page that was left open look for the passkey.
        VerifyInBrowser = "verify-in-browser",
        /// See that the passkey is there.
        Confirm = "confirm",
        /// The same once more on the other side of the phone.
        WorkProfileToo = "work-profile-too",
    }
}

named! {
    /// Where a step happens.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Place {
        /// On the phone.
        Phone = "phone",
        /// On this computer.
        Computer = "computer",
    }
}

/// The page of the window that shows a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Chapter {
    /// "On your phone": before anything at Microsoft is opened.
    OnPhone,
    /// "Create the passkey".
    Create,
    /// "Make sure".
    Verify,
}

/// A step in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// What is done.
    pub id: StepId,
    /// Where it happens.
    pub place: Place,
    /// Which page shows it.
    pub chapter: Chapter,
    /// Minutes most people need: our estimate, not a measurement. Shown as "about".
    pub minutes: u8,
    /// Whether the person signs in during this step, which starts the clocks.
    pub signs_in: bool,
}

/// The steps of a route, in order.
///
/// The provider is turned on inside the creation, because Authenticator asks for it there and jumps to the
/// right page by itself (`docs/facts/phones.md` 0.4). Only the QR route never passes through the app, so there
/// it comes first, by hand.
pub fn steps(route: Route, case: &Case) -> Vec<Step> {
    use Chapter::{Create, OnPhone, Verify};
    use Place::{Computer, Phone};
    use StepId as Id;

    let step = |id, place, chapter, minutes| Step { id, place, chapter, minutes, signs_in: false };
    let sign_in = |id, place| Step { id, place, chapter: Create, minutes: 1, signs_in: true };

    let mut steps = vec![step(Id::GetAuthenticator, Phone, OnPhone, 1)];
    match route {
        Route::App => steps.extend([
            sign_in(Id::OpenAccount, Phone),
            step(Id::TurnOnProvider, Phone, Create, 1),
            step(Id::FinishInApp, Phone, Create, 1),
        ]),
        Route::PhoneBrowser | Route::Handoff => {
            let (open, place) = match route {
                Route::Handoff => (Id::OpenSecurityInfo, Computer),
                _ => (Id::OpenSecurityInfoOnPhone, Phone),
            };
            steps.extend([
                sign_in(open, place),
                step(Id::ChooseMethod, place, Create, 1),
                sign_in(Id::OpenAccount, Phone),
                step(Id::TurnOnProvider, Phone, Create, 1),
                step(Id::FinishInApp, Phone, Create, 1),
                step(Id::VerifyInBrowser, place, Create, 1),
            ]);
        }
        Route::Qr => steps.extend([
            step(Id::TurnOnProvider, Phone, OnPhone, 1),
            sign_in(Id::OpenSecurityInfo, Computer),
            step(Id::ChooseMethod, Computer, Create, 1),
            step(Id::DifferentWay, Computer, Create, 1),
            step(Id::ShowCode, Computer, Create, 1),
            step(Id::ScanCode, Phone, Create, 1),
            step(Id::SaveInAuthenticator, Phone, Create, 1),
            step(Id::NamePasskey, Computer, Create, 1),
        ]),
    }
    steps.push(step(Id::Confirm, if route.signs_in_on_computer() { Computer } else { Phone }, Verify, 1));
    if case.phone.platform == Platform::Android && case.answers.profile == Profile::Both {
        steps.push(step(Id::WorkProfileToo, Phone, Verify, 4));
    }
    steps
}

named! {
    /// Something the person looks at and ticks before starting.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum PhoneCheck {
        /// The system is new enough (asked only when the version is not known).
        NewEnough = "new-enough",
        /// The list with the switch is there (asked only where makers leave it out).
        SwitchThere = "switch-there",
        /// A PIN, pattern or passcode is set (`docs/facts/phones.md` 0.5).
        ScreenLock = "screen-lock",
        /// The phone is online.
        Online = "online",
        /// Bluetooth is on, on the phone (QR route only).
        Bluetooth = "bluetooth",
        /// The work side is not paused (`docs/facts/phones.md` B).
        WorkSideOn = "work-side-on",
        /// The phone and this computer are on the organisation's network.
        CompanyNetwork = "company-network",
        /// What the person signs in with is at hand.
        ProofAtHand = "proof-at-hand",
    }
}

/// What the person ticks before starting, in order.
pub fn phone_checks(route: Route, case: &Case) -> Vec<PhoneCheck> {
    let android = case.phone.platform == Platform::Android;
    let look = eligibility(case.phone, case.answers.os, case.answers.switch_seen);
    let mut checks = Vec::new();
    if look == Eligibility::IfNewEnough {
        checks.push(PhoneCheck::NewEnough);
    }
    if look == Eligibility::LookFirst {
        checks.push(PhoneCheck::SwitchThere);
    }
    checks.extend([PhoneCheck::ScreenLock, PhoneCheck::Online]);
    if route.needs_bluetooth() {
        checks.push(PhoneCheck::Bluetooth);
    }
    if android && case.answers.profile != Profile::Personal {
        checks.push(PhoneCheck::WorkSideOn);
    }
    if case.org.registration_place == org::RegistrationPlace::CompanyNetwork {
        checks.push(PhoneCheck::CompanyNetwork);
    }
    if case.answers.proof != Proof::Unsure {
        checks.push(PhoneCheck::ProofAtHand);
    }
    checks
}
