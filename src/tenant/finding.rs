//! What a finding is: an id with a severity, who is hit, and where (`docs/facts/tenant.md` §8 and §13).

use std::collections::BTreeSet;
use std::fmt;

use serde::{Serialize, Serializer};

use crate::enroll::named;
use crate::enroll::phone::Platform;

named! {
    /// How bad it is, worst first.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub enum Severity {
        /// Nobody of the named people can finish.
        Blocks = "blocks",
        /// The files do not tell.
        Unknown = "unknown",
        /// Some get stuck, or only a special way works.
        Hinders = "hinders",
        /// Worth knowing before the rollout.
        Note = "note",
    }
}

named! {
    /// How a run ends.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Outcome {
        /// An enforced setting blocks.
        Blocked = "blocked",
        /// Something cannot be told from the files.
        Incomplete = "incomplete",
        /// Some get stuck.
        Attention = "attention",
        /// Nothing above a note.
        Clear = "clear",
    }
}

named! {
    /// Every finding there is. What each means, costs and rests on stands in `assets/tenant/findings.toml`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub enum FindingId {
        /// The 21Vianet cloud has no passkeys.
        CloudChina = "cloud-china",
        /// The passkey method is switched off.
        PasskeyMethodOff = "passkey-method-off",
        /// People may not register by themselves.
        PasskeySelfServiceOff = "passkey-self-service-off",
        /// The passkey method is for nobody.
        PasskeyNobodyTargeted = "passkey-nobody-targeted",
        /// A group is excluded from the passkey method.
        PasskeyGroupExcluded = "passkey-group-excluded",
        /// The passkey method is not for everybody.
        PasskeyTargetPartial = "passkey-target-partial",
        /// Only synced passkeys are taken.
        ProfileNoDeviceBound = "profile-no-device-bound",
        /// No profile lets Authenticator in.
        AuthenticatorNotAllowed = "authenticator-not-allowed",
        /// Authenticator of one system is refused.
        AuthenticatorOnePlatform = "authenticator-one-platform",
        /// An assigned profile is not in the files.
        ProfileNotFound = "profile-not-found",
        /// The files do not say who has which profile.
        ProfileMappingMissing = "profile-mapping-missing",
        /// A profile of nobody.
        ProfileUnassigned = "profile-unassigned",
        /// Groups differ in attestation.
        AttestationDiffers = "attestation-differs",
        /// Attestation is off.
        AttestationOff = "attestation-off",
        /// A profile demands attestation and ticks synced passkeys.
        AttestedSyncedMix = "attested-synced-mix",
        /// Synced passkeys are allowed.
        SyncedAllowed = "synced-allowed",
        /// No profiles yet: the two old settings.
        LegacyPasskeySettings = "legacy-passkey-settings",
        /// No Temporary Access Passes.
        TapOff = "tap-off",
        /// Passes work once.
        TapOneTime = "tap-one-time",
        /// Passes of either kind.
        TapEitherKind = "tap-either-kind",
        /// Some people get no passes.
        TapNotForAll = "tap-not-for-all",
        /// Passes live for a short time.
        TapShort = "tap-short",
        /// Other methods are set up along with the passkey.
        ExtraMethods = "extra-methods",
        /// Phones cannot be registered.
        DeviceRegistrationClosed = "device-registration-closed",
        /// Text messages and calls are in use and end.
        SmsVoiceRetiring = "sms-voice-retiring",
        /// Microsoft's move of SMS users was put off.
        SmsVoicePostponed = "sms-voice-postponed",
        /// A campaign asks for passkeys.
        CampaignPasskey = "campaign-passkey",
        /// A campaign asks for Authenticator.
        CampaignAuthenticator = "campaign-authenticator",
        /// Microsoft decides whom a campaign asks.
        CampaignManaged = "campaign-managed",
        /// A campaign cannot be put off for ever.
        CampaignForces = "campaign-forces",
        /// The campaign is not in the files.
        CampaignNotInExport = "campaign-not-in-export",
        /// Sign-in offers the strongest method first.
        SystemPreferred = "system-preferred",
        /// The old MFA and SSPR pages still count.
        LegacyMfaSettingsInForce = "legacy-mfa-settings-in-force",
        /// Security defaults are on.
        SecurityDefaultsOn = "security-defaults-on",
        /// A compliant device is needed.
        CaCompliantDevice = "ca-compliant-device",
        /// A protected app is needed.
        CaAppProtection = "ca-app-protection",
        /// An approved app is needed.
        CaApprovedApp = "ca-approved-app",
        /// A domain-joined device is needed.
        CaHybridJoin = "ca-hybrid-join",
        /// Everything is blocked.
        CaBlock = "ca-block",
        /// A platform is blocked.
        CaPlatformBlock = "ca-platform-block",
        /// Everything is blocked but registered devices.
        CaDeviceFilterBlock = "ca-device-filter-block",
        /// Closed outside given networks.
        CaLocationBlock = "ca-location-block",
        /// Some countries are closed.
        CaCountry = "ca-country",
        /// The country is looked up by the phone's position.
        CaGpsLocation = "ca-gps-location",
        /// Only through the secure access client.
        CaCompliantNetwork = "ca-compliant-network",
        /// A location is not in the files.
        CaLocationUnknown = "ca-location-unknown",
        /// Apps are chosen by attributes.
        CaAppFilter = "ca-app-filter",
        /// Whether the policy's people are ours cannot be seen.
        CaScopeUnknown = "ca-scope-unknown",
        /// An exclusion that rests on practice only.
        CaExclusionUnofficial = "ca-exclusion-unofficial",
        /// The documented exclusion is set.
        CaRegistrationExcluded = "ca-registration-excluded",
        /// Exclusions no longer cover basic scopes.
        CaBaselineScopes = "ca-baseline-scopes",
        /// A passkey is needed to make one.
        CaPasskeyLoop = "ca-passkey-loop",
        /// A pass is needed.
        CaTapNeeded = "ca-tap-needed",
        /// Passwordless sign-in is needed.
        CaPasswordlessNeeded = "ca-passwordless-needed",
        /// The computer needs a passkey, the phone does not.
        CaDesktopNeedsPasskey = "ca-desktop-needs-passkey",
        /// A strength does not take passkeys of Authenticator.
        StrengthExcludesAuthenticator = "strength-excludes-authenticator",
        /// A strength takes passes that nobody can issue.
        StrengthTapUnusable = "strength-tap-unusable",
        /// Two strengths that no method meets.
        CaStrengthsDisjoint = "ca-strengths-disjoint",
        /// Registration only from given networks.
        CaRegisterLocation = "ca-register-location",
        /// Registration is blocked.
        CaRegisterBlock = "ca-register-block",
        /// Registration needs a compliant device.
        CaRegisterCompliantDevice = "ca-register-compliant-device",
        /// Registration needs a passkey.
        CaRegisterPasskeyLoop = "ca-register-passkey-loop",
        /// Registration needs a pass.
        CaRegisterTapNeeded = "ca-register-tap-needed",
        /// Two clocks collide at registration.
        CaRegisterClock = "ca-register-clock",
        /// Guests are asked for a passkey.
        CaGuestPasskey = "ca-guest-passkey",
        /// People are asked for a passkey who may have none.
        CaPasskeyWithoutMethod = "ca-passkey-without-method",
        /// A policy for risky sign-ins.
        CaRisk = "ca-risk",
        /// A policy in report-only mode asks phones for a certificate.
        ReportOnlyDevicePrompt = "report-only-device-prompt",
        /// Report-only does not test registration.
        ReportOnlyUserAction = "report-only-user-action",
        /// Members without a second proof.
        UsersWithoutMfa = "users-without-mfa",
        /// Members with text messages and calls only.
        UsersSmsOnly = "users-sms-only",
        /// Guests are there.
        GuestsPresent = "guests-present",
        /// People who have their passkey.
        UsersDone = "users-done",
        /// A file that is not JSON.
        InputNotJson = "input-not-json",
        /// A file with the answer to a request that failed.
        InputErrorResponse = "input-error-response",
        /// A next page is not there.
        InputMorePages = "input-more-pages",
        /// Written with too small a depth.
        InputDepthCut = "input-depth-cut",
        /// Something that is needed is not there.
        InputMissing = "input-missing",
        /// Columns were selected away.
        InputPartialObject = "input-partial-object",
        /// Files of two clouds.
        InputMixedClouds = "input-mixed-clouds",
        /// A file with nothing of ours in it.
        InputUnrecognised = "input-unrecognised",
        /// A value that this program does not know.
        ValueNotKnown = "value-not-known",
    }
}

/// Who is hit.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Who {
    /// Everybody.
    All,
    /// Guests.
    Guests,
    /// People whom the passkey method is not for.
    NotTargeted,
    /// Members without a second proof.
    NoMfa,
    /// Members with text messages and calls only.
    SmsOnly,
    /// A group.
    Group(String),
    /// People with a role.
    Role(String),
    /// One person. Never resolved to a name.
    Person(String),
}

impl fmt::Display for Who {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::All => f.write_str("all"),
            Self::Guests => f.write_str("guests"),
            Self::NotTargeted => f.write_str("not-targeted"),
            Self::NoMfa => f.write_str("no-mfa"),
            Self::SmsOnly => f.write_str("sms-only"),
            Self::Group(id) => write!(f, "group:{id}"),
            Self::Role(id) => write!(f, "role:{id}"),
            Self::Person(id) => write!(f, "user:{id}"),
        }
    }
}

impl Serialize for Who {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// One thing that somebody will meet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What.
    pub id: FindingId,
    /// How bad.
    pub severity: Severity,
    /// Id of the policy, profile, strength or method, name of the file, or a word of section 13.
    pub subject: String,
    /// Who is hit; empty for files and for what is assigned to nobody.
    pub who: Vec<Who>,
    /// Who of them is not.
    pub except: Vec<Who>,
    /// On which phones; empty means both, or that phones do not matter.
    pub platforms: Vec<Platform>,
    /// Words of their own, such as the extra methods.
    pub detail: Vec<&'static str>,
    /// The policy only writes to the log.
    pub report_only: bool,
    /// How many people, where they were counted.
    pub count: Option<u64>,
    /// What the file itself adds, such as line and column.
    pub remark: String,
}

impl Finding {
    /// A finding about everybody.
    pub(super) fn new(id: FindingId, severity: Severity, subject: impl Into<String>) -> Self {
        Self {
            id,
            severity,
            subject: subject.into(),
            who: vec![Who::All],
            except: Vec::new(),
            platforms: Vec::new(),
            detail: Vec::new(),
            report_only: false,
            count: None,
            remark: String::new(),
        }
    }

    pub(super) fn who(self, who: Vec<Who>) -> Self {
        Self { who, ..self }
    }

    pub(super) fn except(self, except: Vec<Who>) -> Self {
        Self { except, ..self }
    }

    pub(super) fn on(self, platforms: Vec<Platform>) -> Self {
        Self { platforms, ..self }
    }

    pub(super) fn count(self, count: u64) -> Self {
        Self { count: Some(count), ..self }
    }

    pub(super) fn remark(self, remark: String) -> Self {
        Self { remark, ..self }
    }

    /// Whether it stops people now.
    pub fn blocks(&self) -> bool {
        self.severity == Severity::Blocks && !self.report_only
    }
}

/// Each once, worst first; within a severity what is in force first, then in the order of the table.
pub(super) fn in_order(mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.sort_by_key(|finding| (finding.severity, finding.report_only, finding.id));
    let mut seen = BTreeSet::new();
    findings.retain(|finding| {
        let who: Vec<String> = finding.who.iter().chain(&finding.except).map(ToString::to_string).collect();
        seen.insert((finding.id, finding.subject.clone(), who, finding.report_only))
    });
    findings
}

/// How a run with these findings ends.
pub fn outcome(findings: &[Finding]) -> Outcome {
    let any = |severity: Severity| findings.iter().any(|finding| finding.severity == severity);
    if findings.iter().any(Finding::blocks) {
        Outcome::Blocked
    } else if any(Severity::Unknown) {
        Outcome::Incomplete
    } else if any(Severity::Hinders) {
        Outcome::Attention
    } else {
        Outcome::Clear
    }
}
