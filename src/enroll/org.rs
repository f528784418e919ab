//! What the organisation declared. Unknown is always allowed and is read on the safe side.

use super::route::Route;

/// The Microsoft cloud the account lives in (`docs/facts/entra.md` §7.1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Cloud {
    /// Commercial and GCC.
    #[default]
    Public,
    /// GCC High and the Department of Defense.
    UsGov,
    /// 21Vianet: has no passkeys.
    China,
}

named!(Cloud { Public = "public", UsGov = "usgov", China = "china" });

/// Whether registration demands attestation (`docs/facts/entra.md` §3).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Attestation {
    /// Demanded: the QR route leaves an orphan passkey behind.
    Enforced,
    /// Not demanded.
    Off,
    /// Not declared: counts as demanded.
    #[default]
    Unknown,
}

named!(Attestation { Enforced = "enforced", Off = "off", Unknown = "unknown" });

/// Whether synced passkeys are allowed, so that the save sheet offers other places.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum SyncedPasskeys {
    /// Allowed.
    Allowed,
    /// Blocked.
    Blocked,
    /// Not declared: people are warned about the wrong place.
    #[default]
    Unknown,
}

named!(SyncedPasskeys { Allowed = "allowed", Blocked = "blocked", Unknown = "unknown" });

/// Which Temporary Access Passes the helpdesk issues.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum TapKind {
    /// None.
    None,
    /// Passes that work once.
    OneTime,
    /// Passes that work several times.
    MultiUse,
    /// Not declared.
    #[default]
    Unknown,
}

named!(TapKind { None = "none", OneTime = "one-time", MultiUse = "multi-use", Unknown = "unknown" });

/// Where security info may be registered (`docs/facts/entra.md` §4).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum RegistrationPlace {
    /// Anywhere.
    Anywhere,
    /// Only from the company's network; signing in to Authenticator counts too.
    CompanyNetwork,
    /// Not declared.
    #[default]
    Unknown,
}

named!(RegistrationPlace {
    Anywhere = "anywhere",
    CompanyNetwork = "company-network",
    Unknown = "unknown",
});

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
            allowed_routes: Route::ALL.to_vec(),
        }
    }
}

impl OrgRules {
    /// Whether a rule was declared that only a managed phone can meet when signing in on it
    /// (`docs/facts/entra.md` §4, rows "app protection" and "compliant device").
    pub fn demands_managed_phone(&self) -> bool {
        self.compliant_device_required == Some(true) || self.app_protection_required == Some(true)
    }
}
