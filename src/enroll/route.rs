//! The four routes.

named! {
    /// A way to the passkey (`docs/facts/entra.md` §2).
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub enum Route {
        /// Inside Authenticator on the phone: Microsoft's recommended way (§2a).
        App = "app",
        /// My Sign-Ins in the phone's browser, which hands over to the app (§2b).
        PhoneBrowser = "phone-browser",
        /// My Sign-Ins on this computer, which hands over to the app and verifies (§2c-1).
        Handoff = "handoff",
        /// My Sign-Ins on this computer with a QR code and Bluetooth (§2c-2).
        Qr = "qr",
    }
}

named! {
    /// Where a registration starts in relation to the phone that keeps the passkey.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Kind {
        /// Everything on the phone.
        SameDevice = "same-device",
        /// Started on this computer.
        CrossDevice = "cross-device",
    }
}

impl Route {
    /// Same-device or cross-device.
    pub fn kind(self) -> Kind {
        match self {
            Self::App | Self::PhoneBrowser => Kind::SameDevice,
            Self::Handoff | Self::Qr => Kind::CrossDevice,
        }
    }

    /// Whether the person signs in on the phone.
    pub fn signs_in_on_phone(self) -> bool {
        self != Self::Qr
    }

    /// Whether the person signs in on this computer.
    pub fn signs_in_on_computer(self) -> bool {
        self.kind() == Kind::CrossDevice
    }

    /// Whether Bluetooth is needed, on both devices (`docs/facts/entra.md` §1.4).
    pub(crate) fn needs_bluetooth(self) -> bool {
        self == Self::Qr
    }
}
