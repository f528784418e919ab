//! What the person told us. Nothing in here can name a person.

use serde::{Deserialize, Serialize};

use super::route::Route;

named! {
    /// Which side of an Android phone the work account lives on. iPhones have one side only.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub enum Profile {
        /// No work profile, or the account is on the personal side.
        #[default]
        Personal = "personal",
        /// The account is in the work profile (apps with a briefcase).
        Work = "work",
        /// The account is used on both sides, so both need a passkey (`docs/facts/phones.md` B).
        Both = "both",
    }
}

named! {
    /// How the person proves who they are today. A new passkey needs a strong sign-in of the last five
    /// minutes (`docs/facts/entra.md` §1.3), so this decides whether there is a way at all.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Proof {
        /// Approving in an app.
        App = "app",
        /// Typing a code from an app.
        Code = "code",
        /// Text message or call.
        Sms = "sms",
        /// A security key.
        Key = "key",
        /// A Temporary Access Pass that works once, or whose kind the person does not know.
        TapOnce = "tap-once",
        /// A Temporary Access Pass that works several times.
        TapMulti = "tap-multi",
        /// Only a password.
        Password = "password",
        /// The person is not sure.
        Unsure = "unsure",
    }
}

impl Proof {
    /// Whether this is a Temporary Access Pass.
    pub fn is_tap(self) -> bool {
        matches!(self, Self::TapOnce | Self::TapMulti)
    }
}

named! {
    /// Whether the phone is managed by the organisation.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub enum Managed {
        /// Enrolled with the organisation, so that it can meet its rules.
        Yes = "yes",
        /// The person's own, not enrolled.
        No = "no",
        /// The person does not know. Read as not managed.
        #[default]
        Unsure = "unsure",
    }
}

/// What the plan takes from the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanInput {
    /// Major version of the phone's system, if known (iOS or Android number).
    pub os: Option<u16>,
    /// Where the passkey is needed; always personal on an iPhone.
    pub profile: Profile,
    /// What they sign in with today, as they said it: see [`OrgRules::effective_proof`](super::OrgRules).
    pub proof: Proof,
    /// Whether the phone is managed.
    pub managed: Managed,
    /// A route the person picked instead of the recommended one. Ignored when it is not open.
    pub preferred_route: Option<Route>,
    /// The person looked and found the switch that their phone is known to lack
    /// ([`super::phone::Verdict::UnsupportedSeen`] and the like).
    pub switch_seen: bool,
}

impl PlanInput {
    /// What somebody answers who has not seen a plan yet.
    pub fn new(os: Option<u16>, profile: Profile, proof: Proof, managed: Managed) -> Self {
        Self { os, profile, proof, managed, preferred_route: None, switch_seen: false }
    }
}
