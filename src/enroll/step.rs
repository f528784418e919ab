//! What a plan is made of: steps, and what the person ticks before them.

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

/// A step of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// What is done; its title is the message `step-<id>`.
    pub id: StepId,
    /// The device to look at.
    pub place: Place,
    /// Which page shows it.
    pub chapter: Chapter,
    /// Minutes most people need: our estimate, not a measurement. Shown as "about".
    pub minutes: u8,
    /// Whether the person signs in during this step, which starts the clocks.
    pub signs_in: bool,
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
