//! Whether a phone can hold the passkey, whatever the route.

use super::outcome::StopReason;
use super::phone::{MIN_ANDROID, PhoneRules, Verdict};

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
