//! From answers, rules and facts to one plan or one honest stop. Total and deterministic.

use super::answers::{Managed, Profile, Proof};
use super::org::{Cloud, RegistrationPlace, SyncedPasskeys, TapKind};
use super::phone::{Confidence, Eligibility, Platform, eligibility};
use super::route::{Case, Reason, Route, rule};
use super::step::{PhoneCheck, Step, phone_checks, steps};
use super::{Answers, Facts, OrgRules, Owner, PhoneRules};

named! {
    /// Why there is no way, for now.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum StopReason {
        /// The 21Vianet cloud has no passkeys (`docs/facts/entra.md` §1.1).
        CloudWithoutPasskeys = "cloud-without-passkeys",
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
    /// Why.
    pub reason: StopReason,
    /// Who acts next.
    pub owner: Owner,
    /// What to do next.
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
    /// The route.
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

/// The one decision of the program.
pub fn plan(answers: &Answers, phone: &PhoneRules, org: &OrgRules, facts: &Facts) -> Outcome {
    let case = Case { answers, phone, org, facts };
    if let Some(stop) = early_stop(&case) {
        return Outcome::Stop(stop);
    }
    let open: Vec<Route> =
        org.allowed_routes.iter().copied().filter(|&route| rule(route, &case).is_ok()).collect();
    let wished = answers.wish.filter(|wish| open.contains(wish));
    match wished.or(open.first().copied()) {
        Some(route) => Outcome::Plan(plan_for(route, wished.is_some(), &case)),
        None => Outcome::Stop(no_route(&case)),
    }
}

/// Stops that no choice of route can change, most fundamental first.
fn early_stop(case: &Case) -> Option<Stop> {
    use NextAction as Do;
    let stop = |reason, owner, next, others: &[NextAction]| {
        Some(Stop { reason, owner, next, others: others.to_vec(), closed: Vec::new() })
    };

    if case.org.cloud == Cloud::China {
        return stop(StopReason::CloudWithoutPasskeys, Owner::Admin, Do::SendToIt, &[Do::ChangeAnswers]);
    }
    if let Eligibility::No(reason) = eligibility(case.phone, case.answers.os, case.answers.switch_seen) {
        return match reason {
            StopReason::SwitchMissing => stop(
                reason,
                Owner::User,
                Do::UpdatePhone,
                &[Do::LookForSwitch, Do::OtherPhone, Do::SecurityKey],
            ),
            StopReason::PhoneUsuallyTooOld => stop(
                reason,
                Owner::User,
                Do::FindVersion,
                &[Do::UpdatePhone, Do::OtherPhone, Do::SecurityKey],
            ),
            StopReason::PhoneTooOld => {
                stop(reason, Owner::User, Do::UpdatePhone, &[Do::OtherPhone, Do::SecurityKey])
            }
            _ => stop(reason, Owner::User, Do::OtherPhone, &[Do::SecurityKey]),
        };
    }
    if case.answers.proof == Proof::Password {
        let (owner, next) = how_to_get_a_pass(case);
        return stop(StopReason::NoSecondProof, owner, next, &[Do::ChangeAnswers]);
    }
    if case.answers.proof.is_tap() && case.org.tap_kind == TapKind::None {
        return stop(StopReason::PassNotIssuedHere, Owner::Helpdesk, Do::AskWhatCode, &[Do::ChangeAnswers]);
    }
    if case.org.passkey_enforced && !case.answers.proof.is_tap() {
        let (owner, next) = how_to_get_a_pass(case);
        return stop(StopReason::PasskeyAlreadyDemanded, owner, next, &[Do::ChangeAnswers]);
    }
    None
}

/// Whether some allowed route would be open if the answers and the computer were different. Nobody is
/// sent to fetch something that would only lead to the next stop.
fn would_open(case: &Case, change: impl FnOnce(&mut Answers, &mut Facts)) -> bool {
    let (mut answers, mut facts) = (*case.answers, case.facts.clone());
    change(&mut answers, &mut facts);
    let changed = Case { answers: &answers, facts: &facts, ..*case };
    Route::ALL.iter().any(|&route| rule(route, &changed).is_ok())
}

/// Which Temporary Access Pass to ask for, and whom; IT where no pass would help or none are issued.
fn how_to_get_a_pass(case: &Case) -> (Owner, NextAction) {
    let kind = case.org.tap_kind;
    let helps = |proof| would_open(case, |answers, _| answers.proof = proof);
    if kind != TapKind::None && helps(Proof::TapOnce) {
        (Owner::Helpdesk, NextAction::AskForPass)
    } else if matches!(kind, TapKind::MultiUse | TapKind::Unknown) && helps(Proof::TapMulti) {
        (Owner::Helpdesk, NextAction::AskForMultiUsePass)
    } else {
        (Owner::Admin, NextAction::SendToIt)
    }
}

/// Every route is closed: the stop names the one obstacle whose removal opens a way, nearest person first.
fn no_route(case: &Case) -> Stop {
    use NextAction as Do;

    let closed: Vec<(Route, Reason)> = Route::ALL
        .iter()
        .filter_map(|&route| rule(route, case).err().map(|reason| (route, reason)))
        .collect();
    let (reason, owner, next, others) = if would_open(case, |_, facts| facts.remote_session = Some(false)) {
        (StopReason::RemoteSession, Owner::User, Do::UseThisComputer, vec![Do::SendToIt])
    } else if would_open(case, |_, facts| *facts = Facts::default()) {
        (StopReason::ComputerCannot, Owner::User, Do::OtherComputer, vec![Do::SendToIt])
    } else if case.answers.managed == Managed::Unsure
        && would_open(case, |answers, _| answers.managed = Managed::Yes)
    {
        let others = vec![Do::ChangeAnswers, Do::SendToIt];
        (StopReason::PhoneManagementUnknown, Owner::Helpdesk, Do::AskWhetherManaged, others)
    } else if case.org.tap_kind != TapKind::OneTime
        && would_open(case, |answers, _| answers.proof = Proof::TapMulti)
    {
        let others = vec![Do::SendToIt, Do::ChangeAnswers];
        (StopReason::PassWouldBeLost, Owner::Helpdesk, Do::AskForMultiUsePass, others)
    } else if would_open(case, |answers, _| answers.managed = Managed::Yes) {
        (StopReason::PhoneSignInClosed, Owner::Admin, Do::SendToIt, vec![Do::ChangeAnswers])
    } else {
        (StopReason::NoAllowedRoute, Owner::Admin, Do::SendToIt, vec![Do::ChangeAnswers])
    };
    Stop { reason, owner, next, others, closed }
}

fn plan_for(route: Route, wished: bool, case: &Case) -> Plan {
    let alternatives = Route::ALL
        .iter()
        .copied()
        .filter(|&other| other != route)
        .map(|other| (other, rule(other, case).map(|()| why_open(other, case))))
        .collect();
    Plan {
        route,
        reasons: reasons(route, wished, case),
        phone_checks: phone_checks(route, case),
        steps: steps(route, case),
        alternatives,
        warnings: warnings(route, case),
        additions: additions(route),
    }
}

/// The best thing to say for a route that is open.
fn why_open(route: Route, case: &Case) -> Reason {
    match route {
        Route::App if case.has_one_time_pass() => Reason::PassUsedOnPhone,
        Route::App => Reason::Recommended,
        Route::PhoneBrowser | Route::Handoff => Reason::WorksWithAttestation,
        Route::Qr => Reason::AttestationOff,
    }
}

fn reasons(route: Route, wished: bool, case: &Case) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if wished {
        reasons.push(Reason::YouChose);
    } else if case.org.demands_managed_phone() && case.answers.managed != Managed::Yes {
        reasons.push(Reason::NoPhoneSignIn);
    } else if case.org.allowed_routes.first() == Some(&route) && route != Route::App {
        reasons.push(Reason::OrganisationPrefers);
    }
    reasons.push(why_open(route, case));
    if route == Route::App && case.has_one_time_pass() {
        reasons.push(Reason::Recommended);
    }
    reasons
}

fn warnings(route: Route, case: &Case) -> Vec<Warning> {
    let Case { answers, phone, org, .. } = case;
    let android = phone.platform == Platform::Android;
    let look = eligibility(phone, answers.os, answers.switch_seen);
    let mut warnings = Vec::new();
    let mut warn = |when: bool, warning| {
        if when {
            warnings.push(warning);
        }
    };
    warn(answers.proof == Proof::Unsure, Warning::ProofUnknown);
    warn(answers.proof.is_tap(), Warning::PassClock);
    warn(answers.proof == Proof::Sms, Warning::TextMessagesEnd);
    warn(phone.shared, Warning::SharedDevice);
    warn(
        look == Eligibility::LookFirst && phone.verdict == super::phone::Verdict::LikelyFails,
        Warning::SwitchMayNotHold,
    );
    warn(
        look == Eligibility::LookFirst && phone.verdict != super::phone::Verdict::LikelyFails,
        Warning::SwitchOftenMissing,
    );
    warn(look == Eligibility::IfNewEnough, Warning::VersionUnknown);
    warn(phone.confidence == Confidence::Low, Warning::PathUncertain);
    warn(phone.confidence == Confidence::None, Warning::PathUnknown);
    warn(org.registration_place == RegistrationPlace::CompanyNetwork, Warning::CompanyNetwork);
    warn(org.app_protection_required == Some(true) && route.signs_in_on_phone(), Warning::AppProtection);
    warn(android && answers.profile == Profile::Both, Warning::BothSides);
    warn(android && answers.profile != Profile::Personal, Warning::WorkSideMayBeLocked);
    let other_places = org.synced_passkeys != SyncedPasskeys::Blocked || route == Route::Qr;
    warn(other_places && phone.rival_vault, Warning::SamsungPass);
    warn(other_places && !phone.rival_vault, Warning::WrongPlace);
    warnings
}

/// Signing in to Authenticator sets up more than the passkey, according to policy; the QR route never
/// signs in there (`docs/facts/entra.md` §6).
fn additions(route: Route) -> Vec<Addition> {
    if route.signs_in_on_phone() { Addition::ALL.to_vec() } else { vec![Addition::Passkey] }
}
