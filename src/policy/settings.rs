//! What the policy in force says, by type. Nobody asks for a key by its name.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::enroll::computer::CheckId;
use crate::enroll::{Facts, OrgRules, named};
use crate::locale::Language;

use super::kind::Value;
use super::origin::{Origin, Problem};
use super::reminding::Reminding;

named! {
    /// Side of the screen that the narrow window keeps to.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Side {
        /// Left.
        Left = "left",
        /// Right.
        Right = "right",
    }
}

named! {
    /// How much device management is told about a person.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum StatusDetail {
        /// Nothing.
        None = "none",
        /// Whether the passkey is there, and since when.
        #[default]
        DoneOnly = "done-only",
        /// The page, the step, the times, and why somebody could not go on.
        Steps = "steps",
    }
}

/// Who the organisation is, and how people reach its helpdesk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Organization {
    /// Policy key `OrganizationName`.
    pub name: Option<String>,
    /// Policy key `AccentColor`: red, green, blue.
    pub accent: Option<[u8; 3]>,
    /// Policy key `SupportUrl`: an `https` address, shown and never opened.
    pub support_url: Option<String>,
    /// Policy key `SupportMail`.
    pub support_mail: Option<String>,
    /// Policy key `SupportPhone`.
    pub support_phone: Option<String>,
    /// Policy key `ManagedBy`: who looks after this program on this computer.
    pub managed_by: Option<String>,
    /// Policy key `HelpdeskLanguage`: messages to the helpdesk are in this language as well.
    pub helpdesk_language: Option<Language>,
}

/// Which tenant people sign in to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tenant {
    /// Policy key `TenantId`.
    pub id: Option<String>,
    /// Policy key `TenantParameter`: name it in the addresses of My Sign-Ins.
    pub in_addresses: bool,
}

impl Tenant {
    /// What goes into the addresses.
    pub fn hint(&self) -> Option<&str> {
        self.id.as_deref().filter(|_| self.in_addresses)
    }
}

named! {
    /// A prompt of Microsoft's own that people may meet (`docs/facts/entra.md` §2d).
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum MicrosoftPrompt {
        /// The registration campaign.
        Campaign = "campaign",
        /// The end of text messages and calls.
        SmsRetirement = "sms-retirement",
        /// Messages in Teams.
        Teams = "teams",
    }
}

/// A text of the organisation: for everybody (`SupportText`), and for single languages
/// (`SupportTextLocalized`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LocalText {
    pub(super) everybody: Option<String>,
    pub(super) localized: BTreeMap<String, String>,
}

impl LocalText {
    /// The text for readers of a language: theirs, else that for everybody, else English, else whatever
    /// there is: a helpdesk's number in a foreign sentence is better than none. `None`: there is no text.
    pub fn for_reader(&self, language: Language) -> Option<&str> {
        let localized = |tag: &str| self.localized.get(tag);
        localized(language.tag())
            .or(self.everybody.as_ref())
            .or_else(|| localized("en"))
            .or_else(|| self.localized.values().next())
            .map(String::as_str)
    }
}

/// Texts of the organisation, beside those of the program and never in place of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    /// Policy key `GreetingText`: on Welcome.
    pub greeting: LocalText,
    /// Policy key `BeforeText`: on "Get Microsoft Authenticator", before the questions.
    pub before: LocalText,
    /// Policy key `PassText`: where the next step is to get a Temporary Access Pass.
    pub pass: LocalText,
    /// Policy key `IdentityCheckText`: beside `PassText`.
    pub identity_check: LocalText,
    /// Policy key `DeadlineText`: with the deadline.
    pub deadline: LocalText,
    /// Policy key `AlreadyDoneText`: with `AlreadyDone`.
    pub already_done: LocalText,
    /// Policy key `PrivacyText`: in About.
    pub privacy: LocalText,
    /// Policy key `SupportText`: on Welcome, on stops and on Done.
    pub support: LocalText,
    /// Policy key `DoneText`: on Done.
    pub done: LocalText,
    /// Policy key `PausedText`: with `Paused`.
    pub paused: LocalText,
}

/// How the program behaves.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "one flag per key of the policy")]
pub struct Behaviour {
    /// Policy key `Paused`: nobody starts at the moment.
    pub paused: bool,
    /// Policy key `AlreadyDone`: the organisation knows that this person has the passkey.
    pub already_done: bool,
    /// Policy key `DefaultLanguage`: over the system's language and under the person's.
    pub language: Option<Language>,
    /// Policy key `LanguagePicker`: whether people can choose another language.
    pub language_picker: bool,
    /// Policy key `Kiosk`: a shared computer, which keeps nothing.
    pub kiosk: bool,
    /// Policy key `KioskIdleMinutes`: then the next person finds the beginning.
    pub kiosk_idle: u32,
    /// Policy key `DockedStart`: the window opens narrow, at this side of the screen.
    pub docked: Option<Side>,
    /// Policy key `MicrosoftPrompts`: prompts of Microsoft's own that people will meet.
    pub microsoft_prompts: Vec<MicrosoftPrompt>,
    /// Policy key `HiddenChecks`: neither run nor shown.
    pub hidden_checks: Vec<CheckId>,
    /// Policy key `ContentOverlay`: newer facts of the organisation, in this folder.
    pub overlay: Option<PathBuf>,
    /// Policy key `StatusDetail`: what device management is told.
    pub status_detail: StatusDetail,
    /// When people are reminded, and how a deadline speaks.
    pub reminding: Reminding,
}

impl Default for Behaviour {
    fn default() -> Self {
        Self {
            paused: false,
            already_done: false,
            language: None,
            language_picker: true,
            kiosk: false,
            kiosk_idle: 5,
            docked: None,
            hidden_checks: Vec::new(),
            microsoft_prompts: Vec::new(),
            overlay: None,
            status_detail: StatusDetail::default(),
            reminding: Reminding::default(),
        }
    }
}

/// A key that somebody has set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Set {
    pub(super) name: &'static str,
    pub(super) value: Value,
    pub(super) origin: Origin,
}

/// The policy in force, what is known about this computer beforehand, and which of that is not real.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// What the plan needs to know from the organisation.
    pub rules: OrgRules,
    /// Facts that were given instead of looked up; applied over what the probes find.
    pub facts: Facts,
    /// Which tenant people sign in to.
    pub tenant: Tenant,
    /// Who the organisation is.
    pub organization: Organization,
    /// What it wants to tell people.
    pub texts: Texts,
    /// How the program behaves.
    pub behaviour: Behaviour,
    /// `KEY=VALUE` of everything simulated or taken from a trial file.
    pub pretended: Vec<String>,
    pub(super) set: Vec<Set>,
    pub(super) problems: Vec<Problem>,
}
