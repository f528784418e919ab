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
            Some(part) => Some(update_number(part)?),
            None => None,
        };
        parts.next().is_none().then_some(Self { family, major, update })
    }

    /// As [`Self::parse`] reads it.
    pub fn id(&self) -> String {
        let major = self.major.map(|major| format!("-{major}")).unwrap_or_default();
        let update =
            self.update.map(|update| format!("-{}h{}", update / 10, update % 10)).unwrap_or_default();
        format!("{}{major}{update}", self.family.id())
    }

    /// Windows of this build, with the update's name as the system shows it, such as `23H2` or, in the words of
    /// before 2020, `1809`. Where the system shows none, the build tells it.
    ///
    /// Builds and names: <https://learn.microsoft.com/windows/release-health/release-information> and
    /// <https://learn.microsoft.com/windows/release-health/windows11-release-information>.
    pub fn windows(build: u32, shown: Option<&str>) -> (Self, String) {
        const FIRST_ELEVEN: u32 = 22_000;
        const BUILDS: &[(u32, &str)] = &[
            (10_240, "1507"),
            (10_586, "1511"),
            (14_393, "1607"),
            (15_063, "1703"),
            (16_299, "1709"),
            (17_134, "1803"),
            (17_763, "1809"),
            (18_362, "1903"),
            (18_363, "1909"),
            (19_041, "2004"),
            (19_042, "20H2"),
            (19_043, "21H1"),
            (19_044, "21H2"),
            (19_045, "22H2"),
            (22_000, "21H2"),
            (22_621, "22H2"),
            (22_631, "23H2"),
            (26_100, "24H2"),
            (26_200, "25H2"),
        ];
        let shown = shown.map(str::trim).filter(|shown| update_number(shown).is_some());
        let known = BUILDS.iter().find(|(known, _)| *known == build).map(|(_, name)| *name);
        let name = shown.or(known).unwrap_or_default();
        let major = if build >= FIRST_ELEVEN { 11 } else { 10 };
        let system = Self { family: Family::Windows, major: Some(major), update: update_number(name) };
        let space = if name.is_empty() { "" } else { " " };
        (system, format!("Windows {major}{space}{name}"))
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

/// `22H2` is 222; `1809`, a year and a month, is the second half of 2018: 182.
fn update_number(name: &str) -> Option<u16> {
    let (year, half) = match name.split_once(['h', 'H']) {
        Some((year, half)) => (year.parse::<u16>().ok()?, half.parse::<u16>().ok()?),
        None if name.len() == 4 && name.is_ascii() => {
            let (year, month) = name.split_at(2);
            (year.parse().ok()?, if month.parse::<u16>().ok()? <= 6 { 1 } else { 2 })
        }
        None => return None,
    };
    year.checked_mul(10)?.checked_add(half)
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
    fn the_name_of_a_system_is_read_back() {
        for id in ["windows-11-23h2", "windows-10", "macos-14", "linux", "other"] {
            assert_eq!(System::parse(id).unwrap().id(), id);
        }
    }

    #[test]
    fn windows_is_named_by_its_build_where_the_system_names_no_update() {
        for (build, shown, major, update, name, too_old) in [
            (22_631, Some("23H2"), 11, Some(232), "Windows 11 23H2", false),
            (19_045, Some("22H2"), 10, Some(222), "Windows 10 22H2", false),
            // Before 2020 there is only a year and a month; LTSC 2019 and Server 2019 are still about.
            (17_763, Some("1809"), 10, Some(182), "Windows 10 1809", true),
            (19_042, Some("2009"), 10, Some(202), "Windows 10 2009", true),
            (17_763, None, 10, Some(182), "Windows 10 1809", true),
            (14_393, Some(""), 10, Some(162), "Windows 10 1607", true),
            (26_200, Some("what?"), 11, Some(252), "Windows 11 25H2", false),
            // Not known yet: nothing is made up, and there is no gap in the name.
            (99_999, None, 11, None, "Windows 11", false),
        ] {
            let (system, label) = System::windows(build, shown);
            assert_eq!(
                (system.major, system.update, &*label),
                (Some(major), update, name),
                "{build} {shown:?}"
            );
            assert_eq!(system.too_old_for_qr(), too_old, "{build} {shown:?}");
        }
    }

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
