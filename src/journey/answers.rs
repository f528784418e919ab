//! What the person said, as they said it. What follows from it (the row of the catalogue, the version
//! number, the plan) is worked out when it is asked for.

use serde::{Deserialize, Serialize};

use crate::enroll::Route;
use crate::enroll::answers::{Managed, Profile, Proof};
use crate::enroll::phone::Platform;

/// Answers so far. Nothing in here can name a person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Answers {
    /// iPhone or Android.
    pub platform: Option<Platform>,
    /// Maker of an Android phone, an id of the catalogue.
    pub maker: Option<String>,
    /// Version of the phone.
    pub version: Option<Version>,
    /// Side of an Android phone.
    pub profile: Option<Profile>,
    /// How they sign in today.
    pub sign_in: Option<SignIn>,
    /// Whether the phone is managed; asked only where that matters.
    pub managed: Option<Managed>,
    /// A route they picked instead of the recommended one.
    pub preferred_route: Option<Route>,
    /// They looked and found the switch that their phone is known to lack.
    pub switch_seen: bool,
}

impl Answers {
    /// The maker: an iPhone has only one.
    pub fn maker(&self) -> Option<&str> {
        match self.platform? {
            Platform::Ios => Some("apple"),
            Platform::Android => self.maker.as_deref(),
        }
    }

    /// The proof, once it is told. A pass of which nobody knows how often it works is treated as if it worked
    /// only once.
    pub fn proof(&self) -> Option<Proof> {
        match self.sign_in? {
            SignIn::With(proof) => Some(proof),
            SignIn::Pass => Some(Proof::TapOnce),
        }
    }

    /// Whether they have a Temporary Access Pass, of whatever kind.
    pub fn has_pass(&self) -> bool {
        self.proof().is_some_and(Proof::is_tap)
    }
}

/// The version of a phone as the person picked it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Version {
    /// The number of the system.
    Number(u16),
    /// A row of the catalogue, where makers count differently.
    Row(String),
    /// Older than all of these.
    Older,
    /// Not sure.
    Unsure,
}

/// How somebody signs in today. On disk the name of the proof, or `pass`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum SignIn {
    /// In this way.
    With(Proof),
    /// With a Temporary Access Pass, of a kind that they did not name or were not asked for.
    Pass,
}

impl SignIn {
    const PASS: &str = "pass";
}

impl From<SignIn> for String {
    fn from(sign_in: SignIn) -> Self {
        match sign_in {
            SignIn::With(proof) => proof.id(),
            SignIn::Pass => SignIn::PASS,
        }
        .to_owned()
    }
}

impl TryFrom<String> for SignIn {
    type Error = String;

    fn try_from(name: String) -> Result<Self, Self::Error> {
        match Proof::from_id(&name) {
            Some(proof) => Ok(Self::With(proof)),
            None if name == Self::PASS => Ok(Self::Pass),
            None => Err(format!("{name:?} is no way to sign in")),
        }
    }
}
