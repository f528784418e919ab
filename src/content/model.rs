//! The records of the data files, field by field as in the files, whose headers explain them. Unknown fields are
//! errors, so that a misspelt one cannot be ignored. Only a [`Record`] takes any field.

#![allow(
    missing_docs,
    reason = "the header of each data file explains its fields; what stands here adds to that"
)]

use serde::Deserialize;

use crate::enroll::answers::{Profile, Proof};
use crate::enroll::org::Cloud;
use crate::enroll::outcome::Warning;
use crate::enroll::phone::{Confidence, Platform, Verdict};
use crate::enroll::step::StepId;
use crate::enroll::{Owner, Route, named};

/// `sources.toml`: a public source.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub number: u16,
    /// `D`, `P` or `U` (`docs/facts/README.md`).
    pub kind: String,
    pub what: String,
    /// Public address or repository path.
    pub r#where: String,
    /// Date of the version that was read.
    pub date: String,
}

/// Whether something works, as far as is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Support {
    Yes,
    No,
    Varies,
    Unknown,
}

named! {
    /// Whose phones a drawing looks like.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub enum Idiom {
        /// iPhone and iPad.
        Iphone = "iphone",
        /// Google Pixel and near it.
        Pixel = "pixel",
        /// Samsung Galaxy.
        Samsung = "samsung",
        /// Xiaomi, Redmi, POCO.
        Xiaomi = "xiaomi",
        /// Any other Android phone.
        #[default]
        Neutral = "neutral",
    }
}

/// `makers.toml`: a maker of phones, named for people by the message `maker-<id>`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Maker {
    pub id: String,
    pub platform: Platform,
    /// Place in the list of makers, lowest first.
    pub order: u16,
    /// Offered at once; the others are one click away.
    #[serde(default)]
    pub common: bool,
    /// What its phones look like when they are drawn.
    #[serde(default)]
    pub drawing: Idiom,
    /// Ids of `vaults.toml`: other places that its phones offer when a passkey is saved, first to last.
    #[serde(default)]
    pub save_sheet: Vec<String>,
    #[serde(flatten)]
    pub evidence: Evidence,
}

/// `phones.toml`: where Authenticator is turned on, per maker and version.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phone {
    pub id: String,
    #[serde(default)]
    pub aliases: Vec<String>,
    pub platform: Platform,
    /// Id of its maker in `makers.toml`.
    pub maker: String,
    /// Product names and numbers only.
    pub name: String,
    /// Scope of `labels.toml` for the labels of this row.
    pub label_scope: String,
    pub os_from: Option<u16>,
    pub os_to: Option<u16>,
    pub verdict: Verdict,
    #[serde(default)]
    pub find_version: Vec<String>,
    pub find_version_confidence: Option<Confidence>,
    /// Piece of the build code that tells this row from its neighbour.
    pub build_code_contains: Option<String>,
    /// Menu paths, to be tried in this order.
    #[serde(default)]
    pub paths: Vec<Vec<String>>,
    /// How sure each path is; empty means like the row.
    #[serde(default)]
    pub paths_confidence: Vec<Confidence>,
    /// The same path as printed elsewhere.
    #[serde(default)]
    pub also_paths: Vec<Vec<String>>,
    /// Other titles of the last page.
    #[serde(default)]
    pub title_also: Vec<String>,
    pub list: Option<String>,
    #[serde(default)]
    pub list_also: Vec<String>,
    pub list_confidence: Option<Confidence>,
    #[serde(default)]
    pub on: Vec<String>,
    pub confirm: Option<String>,
    /// How sure that is, where it differs.
    pub confirm_confidence: Option<Confidence>,
    /// Sources of that, where they differ.
    #[serde(default)]
    pub confirm_source: Vec<u16>,
    /// Search word for the phone's settings.
    pub search: Option<String>,
    pub search_confidence: Option<Confidence>,
    #[serde(default)]
    pub search_also: Vec<String>,
    /// `update-to-15`: the way out when the switch is not there.
    pub if_missing: Option<String>,
    #[serde(default)]
    pub warnings: Vec<String>,
    /// Whether the QR route can end in Authenticator on this phone.
    pub qr: Support,
    #[serde(default)]
    pub qr_source: Vec<u16>,
    pub scanner: Option<String>,
    /// Whether it has Google Play; missing means that it has.
    #[serde(default = "usual")]
    pub google_play: bool,
    #[serde(flatten)]
    pub evidence: Evidence,
}

fn usual() -> bool {
    true
}

/// `phones.toml`: something that is special about a phone; its sentence is the message `phone-warning-<id>`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PhoneWarning {
    pub id: String,
    /// For editors: what it is about.
    pub applies: String,
    /// The warning of the plan that says the same where the plan has it; then this one is not said again.
    pub same_as: Option<Warning>,
    /// It helps with the switch, so it stands at that step of a guide. All others are said before the start only.
    #[serde(default)]
    pub at_switch: bool,
    #[serde(flatten)]
    pub evidence: Evidence,
}

/// Where a record comes from and how sure it is.
#[derive(Clone, Debug, Deserialize)]
pub struct Evidence {
    pub source: Vec<u16>,
    /// Day on which the statement was last read in its source, `YYYY-MM-DD`.
    pub verified: String,
    pub confidence: Confidence,
    /// For editors; never shown to people.
    pub note: Option<String>,
}

/// A record that only editors and later features read: its own fields are kept as they are.
#[derive(Clone, Debug, Deserialize)]
pub struct Record {
    /// Stable name; empty in tables that have none.
    #[serde(default)]
    pub id: String,
    #[serde(flatten)]
    pub evidence: Evidence,
    #[serde(flatten)]
    pub rest: toml::Table,
}

/// How sure single fields are (`<field>_confidence`) and where they come from (`<field>_source`), where that
/// differs from the rest of their record. Any other field that no record knows is an error.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "toml::Table")]
pub struct FieldEvidence(pub toml::Table);

impl TryFrom<toml::Table> for FieldEvidence {
    type Error = String;

    fn try_from(fields: toml::Table) -> Result<Self, String> {
        let is_evidence = |name: &str| name.ends_with("_confidence") || name.ends_with("_source");
        match fields.keys().find(|name| !is_evidence(name)) {
            Some(unknown_key) => Err(format!("unknown field `{unknown_key}`")),
            None => Ok(Self(fields)),
        }
    }
}

/// `labels.toml`: a label as printed on a screen.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Label {
    pub key: String,
    pub scope: String,
    pub en: String,
    /// Set when `en` is not English but the only known wording, in that language.
    pub en_lang: Option<String>,
    /// A name, the same in every language.
    #[serde(default)]
    pub name: bool,
    /// On Microsoft's web pages, so read on the device where the page is open. All others are on the phone.
    #[serde(default)]
    pub in_browser: bool,
    #[serde(default)]
    pub also: Vec<String>,
    pub aosp_key: Option<String>,
    pub source: Vec<u16>,
    /// Day of verification, where it is not that of the file.
    pub verified: Option<String>,
    /// How sure the English label is.
    pub confidence: Confidence,
    pub note: Option<String>,
    #[serde(default, rename = "in")]
    pub translations: Vec<Translation>,
}

/// A label in another language.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Translation {
    pub lang: String,
    pub text: String,
    #[serde(default)]
    pub also: Vec<String>,
    pub confidence: Confidence,
    pub source: Vec<u16>,
    /// Day of verification, where it is not that of the label.
    pub verified: Option<String>,
    pub note: Option<String>,
}

/// `errors.toml`: a message somebody may see on the way.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ErrorRow {
    pub number: u16,
    pub id: String,
    pub title: Option<String>,
    #[serde(default)]
    pub quotes: Vec<String>,
    #[serde(default)]
    pub buttons: Vec<String>,
    /// AADSTS numbers and names: for finding an explanation only.
    #[serde(default)]
    pub codes: Vec<String>,
    pub places: Vec<String>,
    pub owner: Owner,
    /// Place among the errors that are offered before anything is typed, lowest first; most have none.
    pub common: Option<u8>,
    /// Steps at which it is offered before anything is typed.
    #[serde(default)]
    pub steps: Vec<StepId>,
    pub keywords: Vec<String>,
    pub source: Vec<u16>,
    pub verified: String,
    pub confidence: Confidence,
    pub note: Option<String>,
}

/// `flows.toml`: one instruction of a step.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InstructionRow {
    /// The step it belongs to; within a step, file order is reading order.
    pub step: StepId,
    /// Message id; its placeables are filled from `labels`.
    pub say: String,
    /// Placeable name to label key.
    #[serde(default)]
    pub labels: std::collections::BTreeMap<String, String>,
    /// Instructions with the same group are alternatives: the person does the one that fits.
    pub choose: Option<String>,
    /// Message id of what the person sees when this alternative fits; filled from `labels` too.
    pub see: Option<String>,
    /// What else is shown with it.
    pub show: Option<Show>,
    /// Only for these routes; empty is all.
    #[serde(default)]
    pub routes: Vec<Route>,
    pub platform: Option<Platform>,
    /// Only for these sides of the phone; empty is all.
    #[serde(default)]
    pub profiles: Vec<Profile>,
    /// Only for these proofs; empty is all.
    #[serde(default)]
    pub proofs: Vec<Proof>,
    pub computer: Option<crate::enroll::computer::Family>,
    /// Only for phones that have Google Play, or only for those that have not.
    pub google_play: Option<bool>,
    pub source: Vec<u16>,
    pub verified: String,
    pub confidence: Confidence,
    pub note: Option<String>,
}

/// What is shown with an instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Show {
    /// The phone's menu paths.
    Path,
    /// The switches and their heading.
    Switch,
    /// The dialog that asks to confirm, if the row has one.
    Confirm,
    /// The generic advice.
    Fallback,
}

/// `clouds.toml`: a Microsoft cloud.
#[derive(Clone, Debug, Deserialize)]
pub struct CloudRow {
    pub id: Cloud,
    pub passkeys: bool,
    pub security_info: Option<String>,
    pub security_info_short: Option<String>,
    pub authority: Option<String>,
    pub security_info_host: Option<String>,
    pub webauthn_host: Option<String>,
    /// Path of that page, where a source names it.
    pub webauthn_path: Option<String>,
    /// Whether Microsoft Graph can list passkeys there.
    #[serde(default)]
    pub graph: bool,
    pub graph_host: Option<String>,
    pub graph_host_dod: Option<String>,
    #[serde(flatten)]
    pub evidence: Evidence,
    #[serde(flatten)]
    pub field_evidence: FieldEvidence,
}

/// `hosts.toml`: a host and what it is for.
#[derive(Clone, Debug, Deserialize)]
pub struct HostRow {
    /// Host name; a leading `*.` stands for every host below.
    pub host: String,
    pub purpose: String,
    /// `ios`, `android` or `any`.
    pub phone: String,
    pub needed_from: Vec<String>,
    pub cloud: String,
    pub wildcard: bool,
    /// Kinds of phone for which another part of the same source lists it too: test it, do not require it.
    #[serde(default)]
    pub also_listed_for: Vec<String>,
    /// Whether TLS interception on the way breaks it.
    #[serde(default)]
    pub no_interception: bool,
    pub port: Option<u16>,
    #[serde(flatten)]
    pub evidence: Evidence,
    #[serde(flatten)]
    pub field_evidence: FieldEvidence,
}

/// `vaults.toml`: a place that keeps passkeys.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VaultRow {
    pub id: String,
    pub aaguid: String,
    pub name: String,
    /// Whether it is Authenticator.
    pub is_authenticator: bool,
    /// `ios`, `android`, `windows`, `macos` or `any`.
    pub platform: String,
    #[serde(flatten)]
    pub evidence: Evidence,
}

/// `tools.toml`: an address.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    pub id: String,
    pub url: String,
    pub purpose: String,
    #[serde(flatten)]
    pub evidence: Evidence,
}

/// `timing.toml`: a length of time that matters.
#[derive(Clone, Debug, Deserialize)]
pub struct Clock {
    pub id: String,
    pub applies: String,
    pub minutes: Option<u32>,
    pub hours: Option<u32>,
    pub days: Option<u32>,
    #[serde(flatten)]
    pub evidence: Evidence,
    #[serde(flatten)]
    pub field_evidence: FieldEvidence,
}
