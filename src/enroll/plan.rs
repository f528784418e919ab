//! From answers, rules and facts to one plan or one honest stop. Total and deterministic.

use super::answers::{Managed, PlanInput, Profile, Proof};
use super::computer::Facts;
use super::eligibility::{Eligibility, eligibility};
use super::org::{Cloud, OrgRules, RegistrationPlace, SyncedPasskeys, TapKind};
use super::outcome::{Addition, NextAction, Outcome, Owner, Plan, Stop, StopReason, Warning};
use super::phone::{Confidence, PhoneRules, Platform, Verdict};
use super::route::Route;
use super::rules::{Case, Reason, rule};
use super::step::{Chapter, PhoneCheck, Place, Step, StepId};

/// The one decision of the program.
pub fn plan(answers: &PlanInput, phone: &PhoneRules, org: &OrgRules, facts: &Facts) -> Outcome {
    let case = Case { answers, phone, org, facts };
    if let Some(stop) = early_stop(&case) {
        return Outcome::Stop(stop);
    }
    let open: Vec<Route> =
        org.allowed_routes.iter().copied().filter(|&route| rule(route, &case).is_ok()).collect();
    let chosen = answers.preferred_route.filter(|route| open.contains(route));
    match chosen.or(open.first().copied()) {
        Some(route) => Outcome::Plan(plan_for(route, chosen.is_some(), &case)),
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
    if !case.org.platforms.contains(&case.phone.platform) {
        let others = [Do::SendToIt, Do::SecurityKey, Do::ChangeAnswers];
        return stop(StopReason::PlatformNotAllowed, Owner::User, Do::OtherPhone, &others);
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
fn would_open(case: &Case, change: impl FnOnce(&mut PlanInput, &mut Facts)) -> bool {
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
    } else if case.managed() == Managed::Unsure
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

fn plan_for(route: Route, chosen: bool, case: &Case) -> Plan {
    let alternatives = Route::ALL
        .iter()
        .copied()
        .filter(|&other| other != route)
        .map(|other| (other, rule(other, case).map(|()| why_open(other, case))))
        .collect();
    Plan {
        route,
        reasons: reasons(route, chosen, case),
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
        Route::App => recommended(case),
        Route::PhoneBrowser | Route::Handoff if case.phone.altered => Reason::NoBluetoothNeeded,
        Route::PhoneBrowser | Route::Handoff => Reason::WorksWithAttestation,
        Route::Qr => Reason::AttestationOff,
    }
}

/// Microsoft's recommendation; what it adds about attestation is not so on every phone.
fn recommended(case: &Case) -> Reason {
    if case.phone.altered { Reason::RecommendedAlone } else { Reason::Recommended }
}

fn reasons(route: Route, chosen: bool, case: &Case) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if chosen {
        reasons.push(Reason::YouChose);
    } else if case.org.demands_managed_phone() && case.managed() != Managed::Yes {
        reasons.push(Reason::NoPhoneSignIn);
    } else if case.org.allowed_routes.first() == Some(&route) && route != Route::App {
        reasons.push(Reason::OrganisationPrefers);
    }
    reasons.push(why_open(route, case));
    if route == Route::App && case.has_one_time_pass() {
        reasons.push(recommended(case));
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
    warn(phone.altered, Warning::AlteredPhone);
    warn(look == Eligibility::LookFirst && phone.verdict == Verdict::LikelyFails, Warning::SwitchMayNotHold);
    warn(
        look == Eligibility::LookFirst && phone.verdict != Verdict::LikelyFails,
        Warning::SwitchOftenMissing,
    );
    warn(look == Eligibility::IfNewEnough, Warning::VersionUnknown);
    warn(phone.confidence == Confidence::Low, Warning::PathUncertain);
    warn(phone.confidence == Confidence::None, Warning::PathUnknown);
    warn(org.registration_place == RegistrationPlace::CompanyNetwork, Warning::CompanyNetwork);
    warn(org.app_protection_required == Some(true) && route.signs_in_on_phone(), Warning::AppProtection);
    warn(android && answers.profile == Profile::Both, Warning::BothSides);
    let has_work_side = android && answers.profile != Profile::Personal;
    warn(has_work_side, Warning::WorkSideMayBeLocked);
    warn(case.managed() == Managed::Yes && !has_work_side, Warning::SwitchMayBeLocked);
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

/// The steps of a route, in order.
///
/// The provider is turned on inside the creation, because Authenticator asks for it there and jumps to the
/// right page by itself (`docs/facts/phones.md` 0.4). Only the QR route never passes through the app, so there
/// it comes first, by hand.
fn steps(route: Route, case: &Case) -> Vec<Step> {
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

/// What the person ticks before starting, in order.
fn phone_checks(route: Route, case: &Case) -> Vec<PhoneCheck> {
    let android = case.phone.platform == Platform::Android;
    let look = eligibility(case.phone, case.answers.os, case.answers.switch_seen);
    let mut checks = Vec::new();
    if look == Eligibility::IfNewEnough {
        checks.push(PhoneCheck::NewEnough);
    }
    if look == Eligibility::LookFirst {
        checks.push(PhoneCheck::SwitchThere);
    }
    checks.push(PhoneCheck::ScreenLock);
    if route.needs_bluetooth() {
        checks.push(PhoneCheck::Bluetooth);
    }
    if android && case.answers.profile != Profile::Personal {
        checks.push(PhoneCheck::WorkSideOn);
    }
    if case.org.registration_place == RegistrationPlace::CompanyNetwork {
        checks.push(PhoneCheck::CompanyNetwork);
    }
    if case.answers.proof != Proof::Unsure {
        checks.push(PhoneCheck::ProofAtHand);
    }
    checks
}
