//! The tables of what can be set: policy keys, and the facts about this computer that can be pretended.

use crate::enroll::computer::{Bluetooth, System};
use crate::enroll::org::{Attestation, Cloud, RegistrationPlace, SyncedPasskeys, TapKind};
use crate::enroll::{Facts, OrgRules, Route};

/// What a key takes.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// One of these names.
    Choice(fn() -> Vec<&'static str>),
    /// `true` or `false`.
    Flag,
    /// Route ids, best first, separated by commas.
    Routes,
    /// Anything like this example.
    Like(&'static str),
}

impl Kind {
    /// For a message to whoever wrote the value.
    pub fn takes(self) -> String {
        match self {
            Self::Choice(names) => format!("one of {}", names().join(", ")),
            Self::Like(example) => format!("for example {example}"),
            Self::Flag => String::from("true or false"),
            Self::Routes => {
                let ids: Vec<_> = Route::ALL.iter().map(|route| route.id()).collect();
                format!("a list of {}, separated by commas, best first", ids.join(", "))
            }
        }
    }
}

/// Something that can be set on a `T`.
#[derive(Clone, Copy, Debug)]
pub struct Definition<T> {
    /// Name, as administrators write it.
    pub name: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// Applies a value; `None` when the key does not take it.
    pub set: fn(&mut T, &str) -> Option<()>,
}

macro_rules! choice {
    ($name:literal, $type:ident, $field:ident) => {
        Definition {
            name: $name,
            kind: Kind::Choice(|| $type::ALL.iter().map(|value| value.id()).collect()),
            set: |rules, value| {
                rules.$field = $type::from_id(value)?;
                Some(())
            },
        }
    };
}

macro_rules! flag {
    ($name:literal, $field:ident, $wrap:expr) => {
        Definition {
            name: $name,
            kind: Kind::Flag,
            set: |rules, value| {
                rules.$field = $wrap(value.parse().ok()?);
                Some(())
            },
        }
    };
}

/// Every key, in the order of the admin guide (`docs/admin.md`).
pub const DEFINITIONS: &[Definition<OrgRules>] = &[
    choice!("Cloud", Cloud, cloud),
    choice!("Attestation", Attestation, attestation),
    choice!("SyncedPasskeys", SyncedPasskeys, synced_passkeys),
    choice!("TapKind", TapKind, tap_kind),
    flag!("CompliantDeviceRequired", compliant_device_required, Some),
    flag!("AppProtectionRequired", app_protection_required, Some),
    choice!("RegistrationPlace", RegistrationPlace, registration_place),
    flag!("PasskeyEnforced", passkey_enforced, std::convert::identity),
    flag!("WorkProfile", work_profile, Some),
    Definition {
        name: "AllowedRoutes",
        kind: Kind::Routes,
        set: |rules, value| {
            let routes: Option<Vec<Route>> = value.split(',').map(|id| Route::from_id(id.trim())).collect();
            rules.allowed_routes = routes?;
            Some(())
        },
    },
];

/// The facts about this computer that can be pretended (`--simulate fact.<name>=<value>`).
pub(super) const FACTS: &[Definition<Facts>] = &[
    choice!("bluetooth", Bluetooth, bluetooth),
    Definition {
        name: "remote-session",
        kind: Kind::Choice(|| vec!["yes", "no", "unknown"]),
        set: |facts, value| {
            facts.remote_session = match value {
                "yes" => Some(true),
                "no" => Some(false),
                "unknown" => None,
                _ => return None,
            };
            Some(())
        },
    },
    Definition {
        name: "os",
        kind: Kind::Like("windows-11-23h2, macos-14 or linux"),
        set: |facts, value| {
            facts.system = Some(System::parse(value)?);
            Some(())
        },
    },
];

/// The name that somebody probably meant.
pub(super) fn near<T>(definitions: &[Definition<T>], key: &str) -> Option<&'static str> {
    let plain = |text: &str| text.to_lowercase().replace(['-', '_'], "");
    let wanted = plain(key);
    definitions.iter().map(|definition| definition.name).find(|name| {
        let name = plain(name);
        name == wanted || (wanted.len() >= 3 && (name.starts_with(&wanted) || wanted.starts_with(&name)))
    })
}
