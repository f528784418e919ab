//! The domain: who may register a passkey which way, and in which order.
//!
//! Pure: no I/O, no clock, no window, no words. Whatever it needs from policy, content and probes it
//! declares here as plain types ([`OrgRules`], [`PhoneRules`], [`Facts`]); the rooms above build them.
//! Times come in as values. Everything a person reads about a result is looked up by the stable ids
//! of [`Reason`](rules::Reason), [`StopReason`](outcome::StopReason), [`StepId`](step::StepId) and so on.

/// Declares a field-less enum with stable, language-free names: `ALL`, `id()` and `from_id()`, and serde
/// by that name, so that a name on disk, in JSON and on the command line is always the same.
macro_rules! named {
    (
        $(#[$attribute:meta])*
        $visibility:vis enum $type:ident {
            $($(#[$variant_attribute:meta])* $variant:ident = $name:literal),+ $(,)?
        }
    ) => {
        $(#[$attribute])*
        $visibility enum $type {
            $($(#[$variant_attribute])* $variant),+
        }

        impl $type {
            /// Every value, in the order of the design.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable name, never translated.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// The value with that stable name.
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.id() == id)
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.id())
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                s.serialize_str(self.id())
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                let name = <std::borrow::Cow<'de, str>>::deserialize(d)?;
                Self::from_id(&name).ok_or_else(|| {
                    serde::de::Error::unknown_variant(&name, const { &[$($name),+] })
                })
            }
        }
    };
}
pub(crate) use named;

pub mod answers;
pub mod computer;
pub(crate) mod eligibility;
pub mod org;
pub mod outcome;
pub mod phone;
pub mod plan;
pub mod progress;
pub mod route;
pub mod rules;
pub mod step;

pub use answers::PlanInput;
pub use computer::Facts;
pub use org::OrgRules;
pub use outcome::{Outcome, Owner, Plan, Stop};
pub use phone::PhoneRules;
pub use plan::plan;
pub use route::Route;
pub use step::StepId;
