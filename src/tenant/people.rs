//! Who registered what, as numbers. Names and account names are never kept; ids only while the files are
//! read, so that nobody is counted twice, and those of people who are done when they were asked for
//! (`docs/facts/tenant.md` §4, rule 12).

use std::collections::HashMap;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use super::value::Object;
use crate::enroll::answers::Proof;

/// What a person can prove themselves with, strongest first; the passkey itself is apart.
const APP: u16 = 1 << 0;
const CODE: u16 = 1 << 1;
const KEY: u16 = 1 << 2;
const PASS: u16 = 1 << 3;
const PHONE: u16 = 1 << 4;
/// Mail and security questions: they reset a password and prove nothing else.
const RESET: u16 = 1 << 5;
/// A method that this program does not know, or that proves something it cannot use.
const OTHER: u16 = 1 << 6;
const DONE: u16 = 1 << 7;
const GUEST: u16 = 1 << 8;
const NO_MFA: u16 = 1 << 9;

/// Method words met (§3), and what they are to us.
const METHODS: &[(&str, u16)] = &[
    ("passkeydeviceboundauthenticator", DONE),
    ("microsoftauthenticatorpush", APP),
    ("microsoftauthenticatorpasswordless", APP),
    ("softwareonetimepasscode", CODE),
    ("hardwareonetimepasscode", CODE),
    ("fido2securitykey", KEY),
    ("fido2", KEY),
    ("passkeydevicebound", KEY),
    ("passkeysynced", KEY),
    ("temporaryaccesspass", PASS),
    ("mobilephone", PHONE),
    ("alternatemobilephone", PHONE),
    ("officephone", PHONE),
    ("email", RESET),
    ("securityquestion", RESET),
];

/// Everybody in the report.
#[derive(Debug, Default)]
pub struct People {
    by_id: HashMap<u128, u16>,
    /// Ids of the people who are done, when they were asked for.
    pub done: Vec<String>,
    /// When the newest and the oldest entry were made, in seconds since 1970.
    pub span: Option<(i64, i64)>,
}

/// The numbers (section 13 of the facts, `[counts]`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Members of the tenant.
    pub members: u64,
    /// Guests.
    pub guests: u64,
    /// Who has a passkey in Authenticator.
    pub passkey_in_authenticator: u64,
    /// Members without a second proof.
    pub no_mfa: u64,
    /// Members whose only proof is a text message or a call.
    pub sms_voice_only: u64,
}

impl People {
    /// Takes one person; `false` when a member of the object is absent that the numbers need.
    pub(super) fn take(&mut self, object: Object, keep_done: bool) -> bool {
        let (Some(id), Some(kind)) = (object.word("id"), object.word("userType")) else { return false };
        let (Some(registered), true) = (object.flag("isMfaRegistered"), object.has("methodsRegistered"))
        else {
            return false;
        };
        let mut facts = 0;
        for method in object.words("methodsRegistered") {
            facts |= METHODS.iter().find(|(name, _)| *name == method).map_or(OTHER, |(_, fact)| *fact);
        }
        if kind == "guest" {
            facts |= GUEST;
        }
        if !registered {
            facts |= NO_MFA;
        }
        if keep_done && facts & DONE != 0 {
            self.done.push(id.clone());
        }
        self.by_id.insert(key(&id), facts);
        if let Some(time) = object.text("lastUpdatedDateTime").as_deref().and_then(seconds) {
            let (newest, oldest) = self.span.unwrap_or((time, time));
            self.span = Some((newest.max(time), oldest.min(time)));
        }
        true
    }

    /// Takes over everybody of another file.
    pub(super) fn merge(&mut self, other: Self) {
        if self.by_id.is_empty() {
            self.by_id = other.by_id;
        } else {
            self.by_id.extend(other.by_id);
        }
        self.done.extend(other.done);
        self.done.sort_unstable();
        self.done.dedup();
        self.span = match (self.span, other.span) {
            (Some(ours), Some(theirs)) => Some((ours.0.max(theirs.0), ours.1.min(theirs.1))),
            (ours, theirs) => ours.or(theirs),
        };
    }

    /// The numbers.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for facts in self.by_id.values() {
            counts.passkey_in_authenticator += u64::from(facts & DONE != 0);
            if facts & GUEST != 0 {
                counts.guests += 1;
                continue;
            }
            counts.members += 1;
            counts.no_mfa += u64::from(facts & NO_MFA != 0);
            let has = facts & !(GUEST | NO_MFA);
            counts.sms_voice_only += u64::from(has & PHONE != 0 && has & !(PHONE | RESET) == 0);
        }
        counts
    }

    /// Members who are not done yet, by the best proof that they have.
    pub fn to_do(&self) -> Vec<(Proof, u64)> {
        let mut by_proof = vec![0; Proof::ALL.len()];
        for facts in self.by_id.values().filter(|facts| *facts & (GUEST | DONE) == 0) {
            let has = |fact: u16| facts & fact != 0;
            let proof = match () {
                () if has(APP) => Proof::App,
                () if has(CODE) => Proof::Code,
                () if has(KEY) => Proof::Key,
                () if has(PASS) => Proof::TapOnce,
                () if has(PHONE) => Proof::Sms,
                () if has(OTHER) => Proof::Unsure,
                () => Proof::Password,
            };
            by_proof[proof as usize] += 1;
        }
        Proof::ALL.iter().copied().zip(by_proof).filter(|(_, count)| *count > 0).collect()
    }
}

/// A number for an id: a GUID is one already, anything else is hashed.
fn key(id: &str) -> u128 {
    let digits: String = id.chars().filter(|c| *c != '-').collect();
    if digits.len() == 32
        && let Ok(number) = u128::from_str_radix(&digits, 16)
    {
        return number;
    }
    let half = |salt: u8| {
        let mut hasher = DefaultHasher::new();
        (salt, id).hash(&mut hasher);
        u128::from(hasher.finish())
    };
    (half(0) << 64) | half(1)
}

/// Seconds since 1970 of `2026-11-20T03:12:00.0000000Z` or `/Date(1732072320000)/` (rule 4). Fractions and
/// other time zones than UTC are not met in exports.
pub fn seconds(text: &str) -> Option<i64> {
    if let Some(rest) = text.strip_prefix("/Date(") {
        let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
        return Some(digits.parse::<i64>().ok()? / 1000);
    }
    let part = |from: usize, to: usize| text.get(from..to)?.parse::<i64>().ok();
    let (year, month, day) = (part(0, 4)?, part(5, 7)?, part(8, 10)?);
    let (hour, minute) = (part(11, 13).unwrap_or(0), part(14, 16).unwrap_or(0));
    let second = part(17, 19).unwrap_or(0);
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    // Days since 1970-01-01 in the Gregorian calendar: years begin in March, so that the leap day is last.
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let days = era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468;
    Some(days * 86_400 + hour * 3600 + minute * 60 + second)
}

#[cfg(test)]
mod tests {
    use super::seconds;

    #[test]
    fn times_of_both_forms_are_read() {
        assert_eq!(seconds("1970-01-01T00:00:00Z"), Some(0));
        assert_eq!(seconds("2026-11-20T03:12:00.0000000Z"), Some(1_795_144_320));
        assert_eq!(seconds("2024-02-29T00:00:00Z"), Some(1_709_164_800));
        assert_eq!(seconds("/Date(1732072320000)/"), Some(1_732_072_320));
        assert_eq!(seconds("yesterday"), None);
    }
}
