//! The rule that opens or closes each route, one function per route.

use super::answers::{Managed, PlanInput, Profile, Proof};
use super::computer::{Bluetooth, Facts, System};
use super::org::{Attestation, OrgRules};
use super::phone::{PhoneRules, Platform};
use super::route::Route;

named! {
    /// Why a route is open, or closed.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Reason {
        /// Open: the way Microsoft recommends; works with and without attestation.
        Recommended = "recommended",
        /// Open: the same, on a phone that attestation may refuse.
        RecommendedAlone = "recommended-alone",
        /// Open: needs no Bluetooth; on a phone that attestation may refuse.
        NoBluetoothNeeded = "no-bluetooth-needed",
        /// Open: works with attestation, needs no Bluetooth.
        WorksWithAttestation = "works-with-attestation",
        /// Open: the pass is used where the passkey is made.
        PassUsedOnPhone = "pass-used-on-phone",
        /// Open: no sign-in on the phone, which the organisation's rules would refuse.
        NoPhoneSignIn = "no-phone-sign-in",
        /// Open: the organisation put it first.
        OrganisationPrefers = "organisation-prefers",
        /// Open: the person picked it.
        YouChose = "you-chose",
        /// Open: attestation is declared off.
        AttestationOff = "attestation-off",
        /// Closed: attestation is enforced.
        AttestationEnforced = "attestation-enforced",
        /// Closed: attestation is not declared, which counts as enforced.
        AttestationUnknown = "attestation-unknown",
        /// Closed: a one-time pass would be gone before the phone can use it.
        OneTimePass = "one-time-pass",
        /// Closed: the phone must be managed to sign in on it, and is not.
        PhoneNotManaged = "phone-not-managed",
        /// Closed: the phone must be managed to sign in on it, and nobody knows whether it is.
        PhoneManagementUnknown = "phone-management-unknown",
        /// Closed: no Bluetooth through a remote session or in a virtual machine.
        RemoteSession = "remote-session",
        /// Closed: this phone cannot read the QR code.
        PhoneCannotScan = "phone-cannot-scan",
        /// Closed: this computer has no Bluetooth adapter.
        NoBluetooth = "no-bluetooth",
        /// Closed: this computer's system is too old.
        ComputerTooOld = "computer-too-old",
        /// Closed: the organisation does not use it.
        NotAllowed = "not-allowed",
    }
}

/// Everything a rule may look at.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    /// What the person said; the proof is not yet the effective one.
    pub answers: &'a PlanInput,
    /// The row of the fact base for their phone.
    pub phone: &'a PhoneRules,
    /// What the organisation declared.
    pub org: &'a OrgRules,
    /// What is known about this computer.
    pub facts: &'a Facts,
}

impl Case<'_> {
    /// Whether the phone counts as managed. An account in a work profile is on a managed phone, whatever its owner says:
    /// the organisation's management made that profile (`docs/facts/phones.md` B).
    pub(crate) fn managed(&self) -> Managed {
        let in_work_profile =
            self.phone.platform == Platform::Android && self.answers.profile == Profile::Work;
        if in_work_profile { Managed::Yes } else { self.answers.managed }
    }

    /// Whether the pass in hand must be taken as one that works once.
    pub(crate) fn has_one_time_pass(&self) -> bool {
        self.org.effective_proof(self.answers.proof) == Proof::TapOnce
    }
}

/// Open, or closed with the reason.
pub type Ruling = Result<(), Reason>;

/// Whether the route is open. Each rule stands in one function below; the organisation's list of
/// allowed routes applies to all and comes last, so that a real obstacle is named first.
///
/// # Errors
/// The reason why it is closed.
pub fn rule(route: Route, case: &Case) -> Ruling {
    match route {
        Route::App => app(case),
        Route::PhoneBrowser => phone_browser(case),
        Route::Handoff => handoff(case),
        Route::Qr => qr(case),
    }?;
    if case.org.allowed_routes.contains(&route) { Ok(()) } else { Err(Reason::NotAllowed) }
}

/// In the app: one sign-in, on the phone. A one-time pass is at home here.
fn app(case: &Case) -> Ruling {
    phone_sign_in(case)
}

/// In the phone's browser: the browser and the app sign in one after the other, which a one-time pass
/// cannot do (`docs/facts/entra.md` §2b and §1.3: the phone still has to sign in inside Authenticator).
fn phone_browser(case: &Case) -> Ruling {
    phone_sign_in(case)?;
    keep_one_time_pass(case)
}

/// Handed over from this computer: the computer and the phone both sign in, each by itself.
fn handoff(case: &Case) -> Ruling {
    phone_sign_in(case)?;
    keep_one_time_pass(case)
}

/// QR code and Bluetooth: only when attestation is declared off, because the phone makes a passkey that
/// the organisation would refuse and that stays behind as an orphan (`docs/facts/entra.md` §3).
fn qr(case: &Case) -> Ruling {
    match case.org.attestation {
        Attestation::Off => {}
        Attestation::Enforced => return Err(Reason::AttestationEnforced),
        Attestation::Unknown => return Err(Reason::AttestationUnknown),
    }
    keep_one_time_pass(case)?;
    if !case.phone.can_scan {
        return Err(Reason::PhoneCannotScan);
    }
    if case.facts.remote_session == Some(true) {
        return Err(Reason::RemoteSession);
    }
    if case.facts.system.as_ref().is_some_and(System::too_old_for_qr) {
        return Err(Reason::ComputerTooOld);
    }
    if case.facts.bluetooth == Bluetooth::Absent {
        return Err(Reason::NoBluetooth);
    }
    Ok(())
}

/// Signing in inside Authenticator meets the compliant-device and app-protection rules
/// (`docs/facts/entra.md` §4), so a declared rule closes it for a phone that is not known to be managed.
fn phone_sign_in(case: &Case) -> Ruling {
    if !case.org.demands_managed_phone() {
        return Ok(());
    }
    match case.managed() {
        Managed::Yes => Ok(()),
        Managed::No => Err(Reason::PhoneNotManaged),
        Managed::Unsure => Err(Reason::PhoneManagementUnknown),
    }
}

/// A one-time pass that is spent anywhere but in the app is gone before the app can use it.
fn keep_one_time_pass(case: &Case) -> Ruling {
    if case.has_one_time_pass() { Err(Reason::OneTimePass) } else { Ok(()) }
}
