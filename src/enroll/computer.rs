//! What is known about this computer. `None` and `Unknown` mean that nobody could tell.

named! {
    /// The Bluetooth radio of this computer, as far as the plan cares.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub enum Bluetooth {
        /// Switched on and fit for passkeys.
        On = "on",
        /// There, but switched off.
        Off = "off",
        /// No adapter.
        Absent = "none",
        /// Cannot tell.
        #[default]
        Unknown = "unknown",
    }
}

named! {
    /// System family of this computer.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Family {
        /// Windows.
        Windows = "windows",
        /// macOS.
        Macos = "macos",
        /// Linux.
        Linux = "linux",
        /// Anything else.
        Other = "other",
    }
}

named! {
    /// Stable name of a check. The order is that in which checks are shown.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub enum CheckId {
        /// Bluetooth radio.
        Bluetooth = "bluetooth",
        /// Remote session, virtual machine, sign-in screen, set-up phase.
        Remote = "remote",
        /// Version of the operating system.
        Os = "os",
        /// The browser that will open.
        Browser = "browser",
        /// Reachability of the sign-in hosts.
        SignInPages = "sign-in-pages",
        /// Reachability of the hosts that carry the QR way.
        QrTunnel = "qr-tunnel",
        /// Whether somebody on the way reads along.
        Interception = "interception",
        /// System proxy and captive portal.
        Proxy = "proxy",
        /// Clock of this computer.
        Clock = "clock",
    }
}

/// System of this computer, written `windows-11-23h2`, `macos-14`, `linux`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct System {
    /// Windows, macOS, Linux or another.
    pub family: Family,
    /// Major version: 10 or 11 for Windows, 14 for macOS 14.
    pub major: Option<u16>,
    /// Windows feature update as a number that can be compared: `22h2` is 222.
    pub update: Option<u16>,
}

impl System {
    /// Reads `windows-10-21h2`, `windows-11`, `macos-13`, `linux`, `linux-6`. Anything else is `None`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let family = Family::from_id(parts.next()?)?;
        let major = match parts.next() {
            Some(part) => Some(part.split('.').next()?.parse().ok()?),
            None => None,
        };
        let update = match parts.next() {
            Some(part) => {
                let (year, half) = part.split_once('h')?;
                Some(year.parse::<u16>().ok()?.checked_mul(10)?.checked_add(half.parse().ok()?)?)
            }
            None => None,
        };
        parts.next().is_none().then_some(Self { family, major, update })
    }

    /// Below the versions that Microsoft's deployment guide names for passkeys from a phone:
    /// Windows 10 22H2, Windows 11 22H2, macOS 13 (`docs/facts/entra.md` §1.1). Unknown is not too old.
    pub(crate) fn too_old_for_qr(&self) -> bool {
        match (self.family, self.major, self.update) {
            (Family::Windows, Some(major), _) if major < 10 => true,
            (Family::Windows, _, Some(update)) => update < 222,
            (Family::Macos, Some(major), _) => major < 13,
            _ => false,
        }
    }
}

/// Everything the plan needs to know about this computer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Whether the window is shown through a remote session, whose Bluetooth is somewhere else
    /// (`docs/facts/entra.md` §8). A virtual machine alone does not count: its adapter, or the lack of one,
    /// shows by itself.
    pub remote_session: Option<bool>,
    /// The Bluetooth radio.
    pub bluetooth: Bluetooth,
    /// The system.
    pub system: Option<System>,
}

/// What a look at this computer says about one of its [`Facts`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactUpdate {
    /// The radio.
    Bluetooth(Bluetooth),
    /// Whether the window is shown through a remote session; `None` when the look showed nothing either way.
    RemoteSession(Option<bool>),
    /// The system.
    System(System),
}

impl Facts {
    /// These facts, and those that were found where these say nothing: what is simulated comes first.
    #[must_use]
    pub fn or(self, found: Self) -> Self {
        Self {
            remote_session: self.remote_session.or(found.remote_session),
            bluetooth: if self.bluetooth == Bluetooth::Unknown { found.bluetooth } else { self.bluetooth },
            system: self.system.or(found.system),
        }
    }

    /// Takes in what a later look has shown. It replaces what was known before, even by "cannot tell".
    pub fn learn(&mut self, update: &FactUpdate) {
        match update {
            FactUpdate::Bluetooth(bluetooth) => self.bluetooth = *bluetooth,
            FactUpdate::RemoteSession(remote_session) => self.remote_session = *remote_session,
            FactUpdate::System(system) => self.system = Some(system.clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_later_look_replaces_what_was_known_about_that_one_thing() {
        let mut facts = Facts { bluetooth: Bluetooth::Absent, remote_session: Some(true), system: None };
        let linux = System::parse("linux").unwrap();
        facts.learn(&FactUpdate::Bluetooth(Bluetooth::On));
        assert_eq!((facts.bluetooth, facts.remote_session), (Bluetooth::On, Some(true)));
        facts.learn(&FactUpdate::RemoteSession(None));
        facts.learn(&FactUpdate::System(linux.clone()));
        assert_eq!(facts, Facts { bluetooth: Bluetooth::On, remote_session: None, system: Some(linux) });
    }
}
