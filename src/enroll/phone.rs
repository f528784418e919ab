//! Phones, as far as the plan cares.

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
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
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
    /// Its system is not the maker's: Authenticator may take it for a rooted phone, and the check of the phone that
    /// attestation makes may fail (`docs/facts/entra.md` §3).
    pub altered: bool,
}

/// Major version from what a person or a script typed: `18`, `18.2.1`, `Android 15`. `None` when there
/// is no number in it that could be a version.
pub(crate) fn major_version(text: &str) -> Option<u16> {
    let start = text.find(|c: char| c.is_ascii_digit())?;
    let digits = &text[start..];
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    digits[..end].parse().ok().filter(|version| (1..100).contains(version))
}
