//! The policy keys that follow, each with its reason (`docs/facts/tenant.md` §6). What cannot be told stays
//! undeclared.

use super::Reading;
use super::access::{Access, Key};
use super::audience::Audience;
use super::finding::FindingId as Id;
use super::read::Export;
use super::shape::Kind;
use crate::enroll::Route;
use crate::enroll::org::{Attestation, Cloud, RegistrationPlace, SyncedPasskeys, TapKind};

/// A value of a policy key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Setting {
    /// One of a few words.
    Word(&'static str),
    /// Yes or no.
    Flag(bool),
    /// Routes, best first.
    Routes(Vec<Route>),
}

impl Setting {
    /// As `policy` takes it.
    pub fn plain(&self) -> String {
        match self {
            Self::Word(word) => (*word).to_owned(),
            Self::Flag(flag) => flag.to_string(),
            Self::Routes(routes) => routes.iter().map(|route| route.id()).collect::<Vec<_>>().join(","),
        }
    }

    /// Whether it declares anything; `unknown` says that nobody could tell.
    pub fn declares(&self) -> bool {
        *self != Self::Word("unknown")
    }
}

/// A policy key that follows from the files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Derived {
    /// Name, as in `policy::DEFINITIONS`.
    pub key: &'static str,
    /// What follows; `None` when nothing does.
    pub value: Option<Setting>,
    /// Why.
    pub because: String,
}

/// Every key of `policy::DEFINITIONS` that an export can answer, in that order. This is the one place that
/// knows which they are.
pub(super) fn keys(reading: &Reading, access: &Access) -> Vec<Derived> {
    let Reading { export, audiences, .. } = reading;
    let mut keys = vec![cloud(reading), attestation(audiences), synced(audiences), tap(export)];
    if reading.mixed {
        // Two tenants: nothing may be derived from the mixture.
        keys.clear();
        let mixed = String::from("the files come from two clouds, so they are not one tenant");
        for key in ["Attestation", "SyncedPasskeys", "TapKind", "RegistrationPlace"] {
            keys.push(Derived { key, value: Some(Setting::Word("unknown")), because: mixed.clone() });
        }
        return keys;
    }
    keys.push(flag(
        reading,
        access,
        Key::Compliant,
        "CompliantDeviceRequired",
        "needs a compliant device on the phone",
    ));
    keys.push(flag(
        reading,
        access,
        Key::AppProtection,
        "AppProtectionRequired",
        "needs a protected app on the phone",
    ));
    keys.push(place(reading, access));
    keys.push(flag(
        reading,
        access,
        Key::PasskeyEnforced,
        "PasskeyEnforced",
        "demands a passkey, or what only few have before it, on the phone",
    ));
    keys.push(work_profile(export));
    keys.push(routes(reading, access));
    keys
}

fn word(key: &'static str, word: &'static str, because: impl Into<String>) -> Derived {
    Derived { key, value: Some(Setting::Word(word)), because: because.into() }
}

fn cloud(reading: &Reading) -> Derived {
    let because = match (reading.cloud, reading.export.clouds.is_empty()) {
        (Some(_), false) => "the addresses of Microsoft Graph in the files belong to it",
        (Some(_), true) => "the organisation's first domain belongs to it",
        (None, _) => "no file tells",
    };
    let value = reading.cloud.map(|cloud| Setting::Word(cloud.id()));
    Derived { key: "Cloud", value, because: because.into() }
}

/// Only audiences that Authenticator is open to count, unless there is none.
fn counting(audiences: &[Audience]) -> Vec<&Audience> {
    let with: Vec<&Audience> = audiences.iter().filter(|audience| !audience.admitted.is_empty()).collect();
    if with.is_empty() { audiences.iter().collect() } else { with }
}

fn attestation(audiences: &[Audience]) -> Derived {
    let values: Vec<Attestation> = counting(audiences).iter().map(|audience| audience.attestation).collect();
    let (value, because) = if values.is_empty() {
        (Attestation::Unknown, "no passkey settings that anybody falls under are in the files")
    } else if values.contains(&Attestation::Unknown) {
        (Attestation::Unknown, "for some people the files do not tell")
    } else if values.contains(&Attestation::Enforced) {
        let some = values.contains(&Attestation::Off);
        let all = "every profile that lets Authenticator in demands it";
        (
            Attestation::Enforced,
            if some { "it differs by group; this is the safe reading for everybody" } else { all },
        )
    } else {
        (Attestation::Off, "a profile without attestation lets Authenticator in for everybody")
    };
    word("Attestation", value.id(), because)
}

fn synced(audiences: &[Audience]) -> Derived {
    let has = |wanted: SyncedPasskeys| audiences.iter().any(|audience| audience.synced == wanted);
    let (value, because) = if has(SyncedPasskeys::Allowed) {
        (SyncedPasskeys::Allowed, "a profile takes them, so the save page can offer other places")
    } else if audiences.is_empty() || has(SyncedPasskeys::Unknown) {
        (SyncedPasskeys::Unknown, "the files do not tell")
    } else {
        (SyncedPasskeys::Blocked, "no profile takes them")
    };
    word("SyncedPasskeys", value.id(), because)
}

fn tap(export: &Export) -> Derived {
    let method = export.method.get("temporaryaccesspass");
    let (value, because) = match method.map(|method| (method.enabled.is(), method.once)) {
        Some((Some(false), _)) => (TapKind::None, "Temporary Access Passes are switched off"),
        Some((Some(true), Some(true))) => (TapKind::OneTime, "every pass works once (isUsableOnce)"),
        Some((Some(true), Some(false))) => (
            TapKind::Unknown,
            "each pass can be of either kind; write multi-use if that is what your helpdesk issues",
        ),
        _ => (TapKind::Unknown, "the files do not tell"),
    };
    word("TapKind", value.id(), because)
}

fn flag(reading: &Reading, access: &Access, key: Key, name: &'static str, does: &str) -> Derived {
    let effects: Vec<_> = access.effects.iter().filter(|effect| effect.key == key).collect();
    let complete = reading.export.coverage(Kind::Policies).is_complete();
    let (value, because) = if let Some(effect) = effects.iter().find(|effect| effect.certain) {
        (
            Some(true),
            format!("the policy {} is enforced for everybody and {does}", reading.policy(&effect.policy)),
        )
    } else if let Some(effect) = effects.first() {
        let policy = reading.policy(&effect.policy);
        (
            None,
            format!(
                "the policy {policy} {does} for some people, in some places, or in a way that the files do not settle"
            ),
        )
    } else if complete {
        (Some(false), format!("the list of policies is complete and no enforced policy {does}"))
    } else {
        (None, String::from("the list of policies is not complete"))
    };
    Derived { key: name, value: value.map(Setting::Flag), because }
}

fn place(reading: &Reading, access: &Access) -> Derived {
    let effects: Vec<_> = access.effects.iter().filter(|effect| effect.key == Key::Place).collect();
    let complete = reading.export.coverage(Kind::Policies).is_complete();
    let (value, because) = if let Some(effect) = effects.iter().find(|effect| effect.certain) {
        let policy = reading.policy(&effect.policy);
        (
            RegistrationPlace::CompanyNetwork,
            format!("the policy {policy} closes everything but given networks"),
        )
    } else if let Some(effect) = effects.first() {
        let policy = reading.policy(&effect.policy);
        (RegistrationPlace::Unknown, format!("whom or where the policy {policy} closes cannot be told"))
    } else if complete {
        let because = "the list of policies is complete and none ties registration to networks";
        (RegistrationPlace::Anywhere, because.into())
    } else {
        (RegistrationPlace::Unknown, "the list of policies is not complete".into())
    };
    word("RegistrationPlace", value.id(), because)
}

fn work_profile(export: &Export) -> Derived {
    let value = export.work_profiles.map(|count| Setting::Flag(count > 0));
    let because = match export.work_profiles {
        Some(count) => format!("{count} Android phones with a work profile are managed"),
        None => String::from("the counts of managed devices are not in the files"),
    };
    Derived { key: "WorkProfile", value, because }
}

fn routes(reading: &Reading, access: &Access) -> Derived {
    let closed = |because: &str| Derived { key: "AllowedRoutes", value: None, because: because.to_owned() };
    let fido2 = reading.export.method.get("fido2");
    if reading.cloud == Some(Cloud::China) {
        return closed("there are no passkeys in this cloud");
    }
    let Some(fido2) = fido2 else { return closed("the passkey settings are not in the files") };
    if !fido2.is_on() {
        return closed("the passkey method is not switched on");
    }
    if fido2.self_service == Some(false) {
        return closed("people may not register by themselves");
    }
    if reading.audiences.iter().all(|audience| audience.admitted.is_empty()) {
        return closed("nobody's profile lets Authenticator in");
    }
    let desktop =
        access.findings.iter().any(|finding| finding.id == Id::CaDesktopNeedsPasskey && !finding.report_only);
    if desktop {
        let because = "computers need a passkey to sign in, so everything starts on the phone";
        let routes = Setting::Routes(vec![Route::App, Route::PhoneBrowser]);
        return Derived { key: "AllowedRoutes", value: Some(routes), because: because.into() };
    }
    let mut routes = vec![Route::App, Route::PhoneBrowser, Route::Handoff];
    let off = attestation(&reading.audiences).value == Some(Setting::Word(Attestation::Off.id()));
    let because = if off {
        routes.push(Route::Qr);
        "attestation is off, so the QR route is open too"
    } else {
        "the QR route needs attestation to be off"
    };
    Derived { key: "AllowedRoutes", value: Some(Setting::Routes(routes)), because: because.into() }
}
