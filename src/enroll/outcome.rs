//! What the decision can come to: a plan, or an honest stop that names who acts next.

use super::route::Route;
use super::rules::Reason;
use super::step::{PhoneCheck, Step, StepId};

named! {
    /// Who has to act next.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub enum Owner {
        /// The person at this computer.
        User = "user",
        /// The people who issue Temporary Access Passes and reset sign-in methods.
        Helpdesk = "helpdesk",
        /// The people who run the tenant.
        Admin = "admin",
    }
}

named! {
    /// Why there is no way, for now.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum StopReason {
        /// The 21Vianet cloud has no passkeys (`docs/facts/entra.md` §1.1).
        CloudWithoutPasskeys = "cloud-without-passkeys",
        /// The organisation keeps passkeys on the other kind of phone.
        PlatformNotAllowed = "platform-not-allowed",
        /// Below iOS 17 or Android 14.
        PhoneTooOld = "phone-too-old",
        /// This phone cannot hold the passkey.
        PhoneNotSupported = "phone-not-supported",
        /// Mostly below Android 14; the version is not known.
        PhoneUsuallyTooOld = "phone-usually-too-old",
        /// This model was seen without the switch on this version.
        SwitchMissing = "switch-missing",
        /// Only a password: nothing to confirm a new passkey with.
        NoSecondProof = "no-second-proof",
        /// The organisation says that it issues no Temporary Access Passes.
        PassNotIssuedHere = "pass-not-issued-here",
        /// Passkeys are already demanded, and there is no Temporary Access Pass.
        PasskeyAlreadyDemanded = "passkey-already-demanded",
        /// A rule closes the sign-in on this phone, and the QR route is closed too.
        PhoneSignInClosed = "phone-sign-in-closed",
        /// The same, but nobody knows whether the phone is managed.
        PhoneManagementUnknown = "phone-management-unknown",
        /// Only a route that would spend the one-time pass in the wrong place is left.
        PassWouldBeLost = "pass-would-be-lost",
        /// Only the QR route is left, and it cannot work through a remote session.
        RemoteSession = "remote-session",
        /// Only the QR route is left, and this computer cannot take part in it.
        ComputerCannot = "computer-cannot",
        /// The routes that the organisation allows are all closed.
        NoAllowedRoute = "no-allowed-route",
    }
}

named! {
    /// A way forward from a stop.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum NextAction {
        /// Install the system update of the phone.
        UpdatePhone = "update-phone",
        /// Use another phone.
        OtherPhone = "other-phone",
        /// Ask for a security key instead.
        SecurityKey = "security-key",
        /// Look up the phone's version and come back.
        FindVersion = "find-version",
        /// Look for the switch; if it is there, go on.
        LookForSwitch = "look-for-switch",
        /// Ask the helpdesk for a Temporary Access Pass.
        AskForPass = "ask-for-pass",
        /// Ask the helpdesk for a pass that works several times.
        AskForMultiUsePass = "ask-for-multi-use-pass",
        /// Ask the helpdesk what the code in hand is.
        AskWhatCode = "ask-what-code",
        /// Ask the helpdesk whether the phone is managed.
        AskWhetherManaged = "ask-whether-managed",
        /// Send the message to IT.
        SendToIt = "send-to-it",
        /// Sit down at a computer of one's own, not a remote one.
        UseThisComputer = "use-this-computer",
        /// Use another computer.
        OtherComputer = "other-computer",
        /// Change an answer.
        ChangeAnswers = "change-answers",
    }
}

/// An honest stop: why, who acts, what to do next and what else could be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// What stands in the way; its sentences are `stop-<id>` and `stop-<id>-why`.
    pub reason: StopReason,
    /// Who can remove it.
    pub owner: Owner,
    /// The best way forward; its sentence is `next-<id>`.
    pub next: NextAction,
    /// Other ways forward, best first.
    pub others: Vec<NextAction>,
    /// The routes and why each is closed (empty when it never came to that).
    pub closed: Vec<(Route, Reason)>,
}

named! {
    /// Something to know before starting.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Warning {
        /// Other places on the phone or computer offer to keep the passkey.
        WrongPlace = "wrong-place",
        /// Samsung Pass comes first in the save sheet.
        SamsungPass = "samsung-pass",
        /// Makers often leave the switch out on this version.
        SwitchOftenMissing = "switch-often-missing",
        /// The switch is reported not to hold on this phone.
        SwitchMayNotHold = "switch-may-not-hold",
        /// A shared or kiosk device.
        SharedDevice = "shared-device",
        /// The menu path is a hint.
        PathUncertain = "path-uncertain",
        /// Nothing is known about the menus of this phone.
        PathUnknown = "path-unknown",
        /// The version is not known.
        VersionUnknown = "version-unknown",
        /// The proof is not known.
        ProofUnknown = "proof-unknown",
        /// Registration works only from the organisation's network.
        CompanyNetwork = "company-network",
        /// App protection may refuse even a managed phone (`docs/facts/entra.md` §4).
        AppProtection = "app-protection",
        /// Text messages and calls are being retired (`docs/facts/entra.md` §2d).
        TextMessagesEnd = "text-messages-end",
        /// A pass works for a short time after the sign-in.
        PassClock = "pass-clock",
        /// Both sides of the phone need a passkey.
        BothSides = "both-sides",
        /// The organisation may have to allow Authenticator on the work side (`docs/facts/entra.md` §5).
        WorkSideMayBeLocked = "work-side-may-be-locked",
        /// The organisation manages the phone and may have locked the switch (`docs/facts/phones.md` A1, B).
        SwitchMayBeLocked = "switch-may-be-locked",
        /// The phone's system is not its maker's (`docs/facts/entra.md` §3).
        AlteredPhone = "altered-phone",
    }
}

named! {
    /// What else appears on the account (`docs/facts/entra.md` §6).
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Addition {
        /// The passkey itself.
        Passkey = "passkey",
        /// Sign-in without a password, by approving on the phone.
        PasswordlessSignIn = "passwordless-sign-in",
        /// Approvals and codes as a second proof.
        Approvals = "approvals",
        /// The phone is listed as a device of the account.
        Device = "device",
    }
}

/// A way to the passkey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The route that was chosen among the open ones.
    pub route: Route,
    /// Why this one, most important first; never empty.
    pub reasons: Vec<Reason>,
    /// What to tick before starting.
    pub phone_checks: Vec<PhoneCheck>,
    /// What to do, in order; never empty.
    pub steps: Vec<Step>,
    /// The other routes and whether they are open, in the order of the design.
    pub alternatives: Vec<(Route, Result<Reason, Reason>)>,
    /// What to know before starting.
    pub warnings: Vec<Warning>,
    /// What appears on the account; all but the passkey depend on the organisation.
    pub additions: Vec<Addition>,
}

impl Plan {
    /// Minutes most people need for all steps: our estimate, shown as "about".
    pub fn minutes(&self) -> u32 {
        self.steps.iter().map(|step| u32::from(step.minutes)).sum()
    }

    /// The steps that the window leads through after the plan. Authenticator is got before, while the
    /// questions are answered.
    pub fn window_steps(&self) -> impl Iterator<Item = Step> {
        self.steps.iter().copied().filter(|step| step.id != StepId::GetAuthenticator)
    }
}

/// Either a plan or a stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// There is a way.
    Plan(Plan),
    /// There is none, for now.
    Stop(Stop),
}

impl Outcome {
    /// The plan, if there is one.
    pub fn plan(&self) -> Option<&Plan> {
        match self {
            Self::Plan(plan) => Some(plan),
            Self::Stop(_) => None,
        }
    }
}
