//! What the organisation declared. Unknown is always allowed and is read on the safe side.

use super::answers::Proof;
use super::phone::Platform;
use super::route::Route;

named! {
    /// The Microsoft cloud the account lives in (`docs/facts/entra.md` §7.1).
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub enum Cloud {
        /// Commercial and GCC.
        #[default]
        Public = "public",
        /// GCC High and the Department of Defense.
        UsGov = "usgov",
        /// 21Vianet: has no passkeys.
        China = "china",
    }
}

named! {
    /// Whether registration demands attestation (`docs/facts/entra.md` §3).
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub enum Attestation {
        /// Demanded: the QR route leaves an orphan passkey behind.
        Enforced = "enforced",
        /// Not demanded.
        Off = "off",
        /// Not declared: counts as demanded.
        #[default]
        Unknown = "unknown",
    }
}

named! {
    /// Whether synced passkeys are allowed, so that the save sheet offers other places.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub enum SyncedPasskeys {
        /// Allowed.
        Allowed = "allowed",
        /// Blocked.
        Blocked = "blocked",
        /// Not declared: people are warned about the wrong place.
        #[default]
        Unknown = "unknown",
    }
}

named! {
    /// Which Temporary Access Passes the helpdesk issues.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub enum TapKind {
        /// None.
        None = "none",
        /// Passes that work once.
        OneTime = "one-time",
        /// Passes that work several times.
        MultiUse = "multi-use",
        /// Not declared.
        #[default]
        Unknown = "unknown",
    }
}

named! {
    /// Where security info may be registered (`docs/facts/entra.md` §4).
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub enum RegistrationPlace {
        /// Anywhere.
        Anywhere = "anywhere",
        /// Only from the company's network; signing in to Authenticator counts too.
        CompanyNetwork = "company-network",
        /// Not declared.
        #[default]
        Unknown = "unknown",
    }
}

/// Everything the plan needs to know from the organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrgRules {
    /// Policy key `Cloud`.
    pub cloud: Cloud,
    /// Policy key `Attestation`.
    pub attestation: Attestation,
    /// Policy key `SyncedPasskeys`.
    pub synced_passkeys: SyncedPasskeys,
    /// Policy key `TapKind`.
    pub tap_kind: TapKind,
    /// Policy key `CompliantDeviceRequired`; `None` is not declared.
    pub compliant_device_required: Option<bool>,
    /// Policy key `AppProtectionRequired`; `None` is not declared.
    pub app_protection_required: Option<bool>,
    /// Policy key `RegistrationPlace`.
    pub registration_place: RegistrationPlace,
    /// Policy key `PasskeyEnforced`.
    pub passkey_enforced: bool,
    /// Policy key `WorkProfile`; `None` is not declared.
    pub work_profile: Option<bool>,
    /// Policy key `Platforms`: phones that may keep the passkey.
    pub platforms: Vec<Platform>,
    /// Policy key `AllowedRoutes`, best first.
    pub allowed_routes: Vec<Route>,
}

impl Default for OrgRules {
    fn default() -> Self {
        Self {
            cloud: Cloud::default(),
            attestation: Attestation::default(),
            synced_passkeys: SyncedPasskeys::default(),
            tap_kind: TapKind::default(),
            compliant_device_required: None,
            app_protection_required: None,
            registration_place: RegistrationPlace::default(),
            passkey_enforced: false,
            work_profile: None,
            platforms: Platform::ALL.to_vec(),
            allowed_routes: Route::ALL.to_vec(),
        }
    }
}

impl OrgRules {
    /// The proof as the plan takes it: where the organisation issues only passes that work once, the pass in
    /// hand works once, whatever the person believes.
    pub(crate) fn effective_proof(&self, proof: Proof) -> Proof {
        if proof.is_tap() && self.tap_kind == TapKind::OneTime { Proof::TapOnce } else { proof }
    }

    /// Whether a rule was declared that only a managed phone can meet when signing in on it
    /// (`docs/facts/entra.md` §4, rows "app protection" and "compliant device").
    pub fn demands_managed_phone(&self) -> bool {
        self.compliant_device_required == Some(true) || self.app_protection_required == Some(true)
    }
}
