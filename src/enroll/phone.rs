//! Phones: which row of the fact base a phone belongs to and whether it can hold a passkey.

use serde::{Deserialize, Serialize};

use super::plan::StopReason;

/// Lowest iOS and iPadOS version that has a passkey interface (`docs/facts/phones.md` 0.1).
pub const MIN_IOS: u16 = 17;
/// Lowest Android version that has a passkey interface (`docs/facts/phones.md` 0.1).
pub const MIN_ANDROID: u16 = 14;

named! {
    /// The phone's system.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Platform {
        /// iPhone and iPad.
        Ios = "ios",
        /// Android of any maker.
        Android = "android",
    }
}

impl Platform {
    /// Lowest version that can hold a passkey in Authenticator.
    pub fn minimum(self) -> u16 {
        match self {
            Self::Ios => MIN_IOS,
            Self::Android => MIN_ANDROID,
        }
    }
}

named! {
    /// What the fact base says about the switch on this phone (`docs/facts/phones.md` I).
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Verdict {
        /// The switch is there.
        Supported = "supported",
        /// Often left out by the maker.
        OftenUnsupported = "often-unsupported",
        /// Seen to be left out.
        UnsupportedSeen = "unsupported-seen",
        /// The system is usually too old.
        UsuallyUnsupported = "usually-unsupported",
        /// Not possible.
        Unsupported = "unsupported",
        /// The switch is there but is reported not to hold.
        LikelyFails = "likely-fails",
        /// Nothing is known: only the generic advice may be shown.
        Generic = "generic",
    }
}

named! {
    /// How sure the fact base is (`docs/facts/README.md`).
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub enum Confidence {
        /// Nothing is known: show the generic advice only.
        None = "none",
        /// A hint, always beside the generic advice.
        Low = "low",
        /// A step, with room for other wording.
        Medium = "medium",
        /// A plain statement.
        High = "high",
    }
}

/// What the domain needs to know about a phone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhoneRules {
    /// Row id, for example `samsung.oneui7`.
    pub id: String,
    /// System.
    pub platform: Platform,
    /// What is known about the switch.
    pub verdict: Verdict,
    /// How sure the row is.
    pub confidence: Confidence,
    /// Lowest system version of the row, if it has one.
    pub os_from: Option<u16>,
    /// Highest system version of the row, if it has one.
    pub os_to: Option<u16>,
    /// Whether this phone can take part in the QR route.
    pub can_scan: bool,
    /// Another place on this phone grabs the save sheet (Samsung Pass).
    pub rival_vault: bool,
    /// A shared or kiosk device: a passkey belongs to one person.
    pub shared: bool,
}

/// Whether a phone can hold the passkey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Eligibility {
    /// Yes.
    Yes,
    /// Yes if its version is new enough, which the person has to look up.
    IfNewEnough,
    /// Perhaps: the person has to look for the switch first.
    LookFirst,
    /// No.
    No(StopReason),
}

/// Whether this phone, on this version, can hold the passkey. `switch_seen` says that the person
/// looked and found the switch, which beats what is known about the model but not the minimum version.
pub fn eligibility(phone: &PhoneRules, os: Option<u16>, switch_seen: bool) -> Eligibility {
    let minimum = phone.platform.minimum();
    let version = os.or(phone.os_from).or(phone.os_to);
    if version.is_some_and(|version| version < minimum) {
        return Eligibility::No(StopReason::PhoneTooOld);
    }
    match phone.verdict {
        Verdict::Unsupported => Eligibility::No(StopReason::PhoneNotSupported),
        Verdict::UsuallyUnsupported if version.is_none() => Eligibility::No(StopReason::PhoneUsuallyTooOld),
        Verdict::UnsupportedSeen if !switch_seen && version == Some(MIN_ANDROID) => {
            Eligibility::No(StopReason::SwitchMissing)
        }
        Verdict::OftenUnsupported if !switch_seen && version == Some(MIN_ANDROID) => Eligibility::LookFirst,
        Verdict::LikelyFails if !switch_seen => Eligibility::LookFirst,
        _ if version.is_none() => Eligibility::IfNewEnough,
        _ => Eligibility::Yes,
    }
}

/// Major version from what a person or a script typed: `18`, `18.2.1`, `Android 15`. `None` when there
/// is no number in it that could be a version.
pub fn major_version(text: &str) -> Option<u16> {
    let start = text.find(|c: char| c.is_ascii_digit())?;
    let digits = &text[start..];
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    digits[..end].parse().ok().filter(|version| (1..100).contains(version))
}

/// Row and version together, as saved.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhoneChoice {
    /// Row id; `None` until chosen.
    pub id: Option<String>,
    /// Version; `None` when not sure.
    pub os: Option<u16>,
}
