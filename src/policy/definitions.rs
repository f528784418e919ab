//! The tables of what can be set: policy keys, and the facts about this computer that can be pretended.
//!
//! Everything else about a key is made from its entry here: reading and checking, `policy show` and
//! `policy template`, every export, the table in `docs/policy.md`. A name is never used for anything else
//! again, and a released entry keeps its name, its kind and the meaning of its values.

use crate::enroll::computer::{Bluetooth, CheckId, System};
use crate::enroll::org::{Attestation, Cloud, RegistrationPlace, SyncedPasskeys, TapKind};
use crate::enroll::phone::Platform;
use crate::enroll::{Route, named};
use crate::locale::Language;

use super::kind::{self, Date, Kind, Raw, Value};
use super::reminding::{Deferral, Tone};
use super::settings::{MicrosoftPrompt, Settings, Side, StatusDetail};

named! {
    /// What a key is about.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Group {
        /// Who the organisation is and how to reach it.
        Organization = "Organization",
        /// What is set up in Microsoft Entra ID.
        Tenant = "Tenant",
        /// Which ways to the passkey people may go.
        Routes = "Routes",
        /// How the program behaves.
        Behaviour = "Behaviour",
        /// What the organisation wants to tell people.
        Texts = "Texts",
    }
}

/// Who may set a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The machine only.
    Machine,
    /// The machine, or, where the machine says nothing, whoever manages the person's part of the registry.
    MachineOrUser,
}

impl Scope {
    /// For people.
    pub fn name(self) -> &'static str {
        match self {
            Self::Machine => "machine",
            Self::MachineOrUser => "machine or user",
        }
    }
}

/// Something that can be set.
#[derive(Clone, Copy, Debug)]
pub struct Definition {
    /// Name, as administrators write it.
    pub name: &'static str,
    /// What it is about.
    pub group: Group,
    /// What it takes.
    pub kind: Kind,
    /// Who may set it.
    pub scope: Scope,
    /// What counts when nobody sets it, as a TOML value; empty: nothing.
    pub default: &'static str,
    /// The version of the program that knew it first.
    pub since: &'static str,
    /// One sentence.
    pub help: &'static str,
    /// What else an administrator should know.
    pub more: &'static str,
    /// A value, in TOML.
    pub example: &'static str,
    /// Its values, the most cautious first: where the machine and the person are told different things, that one
    /// counts. Empty: the machine's does.
    pub cautious: &'static [&'static str],
    /// Applies a value of its kind; `None` when it is not one after all.
    pub(super) set: fn(&mut Settings, &Value) -> Option<()>,
}

impl Definition {
    /// What counts when nobody sets it; `None`: nothing.
    pub fn default_value(&self) -> Option<Value> {
        self.literal(self.default)
    }

    /// The example.
    pub fn example_value(&self) -> Option<Value> {
        self.literal(self.example)
    }

    fn literal(&self, toml: &str) -> Option<Value> {
        self.kind.read(&super::document::toml::literal(toml)?)
    }

    const fn cautious(mut self, values: &'static [&'static str]) -> Self {
        self.cautious = values;
        self
    }

    /// Whether the one value is more cautious than the other, as far as this key knows caution.
    pub(super) fn is_more_cautious(&self, one: &Raw, other: &Raw) -> bool {
        let rank = |raw: &Raw| {
            let value = self.read(raw)?.to_string();
            self.cautious.iter().position(|cautious| *cautious == value)
        };
        // A value that cannot be used says nothing.
        rank(one).is_some_and(|one| rank(other).is_none_or(|other| one < other))
    }

    /// The value, if this key takes it.
    pub(super) fn read(&self, raw: &Raw) -> Option<Value> {
        let value = self.kind.read(raw)?;
        (self.set)(&mut Settings::default(), &value).map(|()| value)
    }
}

/// The first release with a policy of its own.
const FIRST: &str = "0.1.0";

macro_rules! names {
    ($type:ident) => {
        || $type::ALL.iter().map(|value| value.id()).collect()
    };
}

macro_rules! choice {
    ($type:ident, $($field:ident).+) => {
        (Kind::Choice(names!($type)), |settings, value| {
            settings.$($field).+ = $type::from_id(value.text()?)?.into();
            Some(())
        })
    };
}

macro_rules! flag {
    ($($field:ident).+) => {
        (Kind::Flag, |settings, value| {
            settings.$($field).+ = value.flag()?.into();
            Some(())
        })
    };
}

macro_rules! list {
    ($type:ident, $($field:ident).+) => {
        (Kind::List(names!($type)), |settings, value| {
            settings.$($field).+ = value.items($type::from_id)?;
            Some(())
        })
    };
}

macro_rules! text {
    ($kind:ident, $($field:ident).+) => {
        (Kind::$kind, |settings, value| {
            settings.$($field).+ = Some(value.text()?.to_owned());
            Some(())
        })
    };
}

type Reading = (Kind, fn(&mut Settings, &Value) -> Option<()>);

/// Name, help, more, default, example.
type Words = (&'static str, &'static str, &'static str, &'static str, &'static str);

const fn key(group: Group, scope: Scope, (kind, set): Reading, words: Words) -> Definition {
    let (name, help, more, default, example) = words;
    Definition { name, group, kind, scope, default, since: FIRST, help, more, example, cautious: &[], set }
}

const fn organization(reading: Reading, words: Words) -> Definition {
    key(Group::Organization, Scope::Machine, reading, words)
}

const fn tenant(reading: Reading, words: Words) -> Definition {
    key(Group::Tenant, Scope::MachineOrUser, reading, words)
}

const fn behaviour(reading: Reading, words: Words) -> Definition {
    key(Group::Behaviour, Scope::Machine, reading, words)
}

/// A text for everybody and its variant for single languages.
macro_rules! texts {
    ($field:ident, $name:literal, $help:literal, $more:literal, $english:literal, $localized:literal) => {
        [
            key(
                Group::Texts,
                Scope::Machine,
                (Kind::Text, |settings, value| {
                    settings.texts.$field.everybody = Some(value.text()?.to_owned());
                    Some(())
                }),
                ($name, $help, $more, "", $english),
            ),
            key(
                Group::Texts,
                Scope::Machine,
                (Kind::Localized, |settings, value| {
                    settings.texts.$field.localized.clone_from(value.map()?);
                    Some(())
                }),
                (
                    concat!($name, "Localized"),
                    concat!($name, " in single languages."),
                    concat!("Language tags and texts. Who reads another language gets ", $name, "."),
                    "",
                    $localized,
                ),
            ),
        ]
    };
}

const GREETING: [Definition; 2] = texts!(
    greeting,
    "GreetingText",
    "Welcomes people on the first page.",
    "Stands below the program's own first sentence.",
    r#""From 1 March everybody at Contoso signs in with a passkey.""#,
    r#"{ de = "Ab 1. März melden sich alle bei Contoso mit einem Passkey an.", pl = "Od 1 marca wszyscy w Contoso logują się kluczem dostępu." }"#
);
const BEFORE: [Definition; 2] = texts!(
    before,
    "BeforeText",
    "Says what people need before they start.",
    "Stands on the page “Get Microsoft Authenticator”, before the questions.",
    r#""Have your staff card at hand.""#,
    r#"{ de = "Halten Sie Ihren Mitarbeiterausweis bereit.", pl = "Przygotuj identyfikator pracownika." }"#
);
const PASS: [Definition; 2] = texts!(
    pass,
    "PassText",
    "Says how people get a Temporary Access Pass.",
    "Stands where the next step is to ask for one.",
    r#""The helpdesk gives you a pass when you show your staff card.""#,
    r#"{ de = "Den Pass bekommen Sie beim Helpdesk gegen Vorlage des Mitarbeiterausweises.", pl = "Kod wydaje dział pomocy po okazaniu identyfikatora." }"#
);
const IDENTITY: [Definition; 2] = texts!(
    identity_check,
    "IdentityCheckText",
    "Says how the helpdesk makes sure who is asking.",
    "Stands beside PassText, where the next step is to ask for a Temporary Access Pass.",
    r#""Have your staff card ready: the helpdesk asks for its number.""#,
    r#"{ de = "Halten Sie Ihren Mitarbeiterausweis bereit: Der Helpdesk fragt nach der Nummer.", pl = "Przygotuj identyfikator: dział pomocy zapyta o jego numer." }"#
);
const DEADLINE: [Definition; 2] = texts!(
    deadline,
    "DeadlineText",
    "Says what the last day is about.",
    "Stands with the words about Deadline on Welcome.",
    r#""After that day passwords no longer work in our offices.""#,
    r#"{ de = "Danach funktionieren Kennwörter in unseren Büros nicht mehr.", pl = "Po tym dniu hasła przestaną działać w naszych biurach." }"#
);
const ALREADY_DONE: [Definition; 2] = texts!(
    already_done,
    "AlreadyDoneText",
    "Says what somebody may do who has the passkey already.",
    "Counts together with AlreadyDone.",
    r#""For a new phone, write to the helpdesk first.""#,
    r#"{ de = "Für ein neues Smartphone schreiben Sie zuerst dem Helpdesk.", pl = "Masz nowy telefon? Najpierw napisz do działu pomocy." }"#
);
const PRIVACY: [Definition; 2] = texts!(
    privacy,
    "PrivacyText",
    "Says what the organisation has to say about privacy.",
    "Stands in About, below what the program says itself.",
    r#""Our works council has agreed to the use of this program.""#,
    r#"{ de = "Der Betriebsrat hat dem Einsatz dieses Programms zugestimmt.", pl = "Rada pracowników zgodziła się na używanie tego programu." }"#
);
const SUPPORT: [Definition; 2] = texts!(
    support,
    "SupportText",
    "Says who helps and when.",
    "Stands with the contacts on Welcome, on every stop and on Done.",
    r#""The helpdesk is there on weekdays from 8 to 18.""#,
    r#"{ de = "Der Helpdesk ist werktags von 8 bis 18 Uhr da.", pl = "Dział pomocy jest dostępny w dni robocze od 8 do 18." }"#
);
const DONE: [Definition; 2] = texts!(
    done,
    "DoneText",
    "Says what comes next, on the last page.",
    "Stands below the program's own advice.",
    r#""Thank you. You can throw the letter from IT away now.""#,
    r#"{ de = "Danke. Den Brief der IT können Sie jetzt wegwerfen.", pl = "Dziękujemy. List z działu IT można już wyrzucić." }"#
);
const PAUSED: [Definition; 2] = texts!(
    paused,
    "PausedText",
    "Says why nobody can start at the moment.",
    "Counts together with Paused.",
    r#""We start again on Monday.""#,
    r#"{ de = "Am Montag geht es weiter.", pl = "Wznawiamy w poniedziałek." }"#
);

/// Every key, in the order of `docs/policy.md`.
pub const DEFINITIONS: &[Definition] = &[
    organization(
        text!(Text, organization.name),
        (
            "OrganizationName",
            "The name of the organisation, as its people say it.",
            "Stands on Welcome and in About, beside the name of the program and never in its place.",
            "",
            r#""Contoso""#,
        ),
    ),
    organization(
        (Kind::Color, |settings, value| {
            settings.organization.accent = Some(kind::color(value.text()?)?);
            Some(())
        }),
        (
            "AccentColor",
            "The colour of main buttons and marks.",
            "Comes before the colour of the system. Where letters on it would be hard to read it is made darker or lighter. In high contrast it does not count.",
            "",
            r##""#0B6E4F""##,
        ),
    ),
    organization(
        text!(Url, organization.support_url),
        (
            "SupportUrl",
            "The web page of the helpdesk.",
            "Shown so that people can copy it; the program opens no address of a policy. Only https.",
            "",
            r#""https://help.contoso.com/passkeys""#,
        ),
    ),
    organization(
        text!(Mail, organization.support_mail),
        (
            "SupportMail",
            "The mail address of the helpdesk.",
            "Shown with the other contacts.",
            "",
            r#""helpdesk@contoso.com""#,
        ),
    ),
    organization(
        text!(Phone, organization.support_phone),
        (
            "SupportPhone",
            "The phone number of the helpdesk.",
            "Stands first among the contacts: it is what helps people whose sign-in does not work.",
            "",
            r#""+49 30 901820""#,
        ),
    ),
    organization(
        text!(Text, organization.managed_by),
        (
            "ManagedBy",
            "Who looks after this program on this computer.",
            "Stands on Welcome and in About.",
            "",
            r#""Contoso IT, Workplace team""#,
        ),
    ),
    organization(
        (Kind::Choice(kind::languages), |settings, value| {
            settings.organization.helpdesk_language = Some(Language::from_tag(value.text()?)?);
            Some(())
        }),
        (
            "HelpdeskLanguage",
            "The language that the helpdesk reads.",
            "The message that people hand over is in this language first, and in their own below it.",
            "",
            r#""en""#,
        ),
    ),
    tenant(
        choice!(Cloud, rules.cloud),
        (
            "Cloud",
            "The Microsoft cloud that the accounts live in.",
            "The cloud decides which addresses are opened. China (21Vianet) has no passkeys in Authenticator.",
            r#""public""#,
            r#""public""#,
        ),
    ),
    tenant(
        choice!(Attestation, rules.attestation),
        (
            "Attestation",
            "Whether the passkey profile of your people enforces attestation.",
            "unknown is read as enforced: under attestation the QR route leaves a passkey behind that nobody can use.",
            r#""unknown""#,
            r#""enforced""#,
        ),
    )
    .cautious(&["enforced", "unknown", "off"]),
    tenant(
        choice!(SyncedPasskeys, rules.synced_passkeys),
        (
            "SyncedPasskeys",
            "Whether the passkey profile of your people allows synced passkeys.",
            "Unless they are blocked, people are warned that the phone offers other places to save to.",
            r#""unknown""#,
            r#""blocked""#,
        ),
    )
    .cautious(&["allowed", "unknown", "blocked"]),
    tenant(
        choice!(TapKind, rules.tap_kind),
        (
            "TapKind",
            "Which Temporary Access Passes the helpdesk issues.",
            "A pass that works once is used on the phone, or it is lost. none: nobody is sent to ask for one.",
            r#""unknown""#,
            r#""one-time""#,
        ),
    )
    .cautious(&["none", "one-time", "unknown", "multi-use"]),
    tenant(
        flag!(rules.compliant_device_required),
        (
            "CompliantDeviceRequired",
            "Whether Conditional Access demands a compliant device on phones.",
            "Then people are asked whether their phone is managed, and routes that sign in on an unmanaged phone are closed.",
            "",
            "true",
        ),
    )
    .cautious(&["true", "false"]),
    tenant(
        flag!(rules.app_protection_required),
        (
            "AppProtectionRequired",
            "Whether Conditional Access demands an app protection policy on phones.",
            "Treated like CompliantDeviceRequired, with a warning on routes that sign in on the phone.",
            "",
            "true",
        ),
    )
    .cautious(&["true", "false"]),
    tenant(
        choice!(RegistrationPlace, rules.registration_place),
        (
            "RegistrationPlace",
            "Where security info may be registered.",
            "company-network: people are told to be in the company's network, with their phone as well.",
            r#""unknown""#,
            r#""company-network""#,
        ),
    )
    .cautious(&["company-network", "unknown", "anywhere"]),
    tenant(
        flag!(rules.passkey_enforced),
        (
            "PasskeyEnforced",
            "Whether passkeys are demanded already.",
            "Then nobody without a Temporary Access Pass is sent into a sign-in that asks for the passkey they are about to make.",
            "false",
            "true",
        ),
    )
    .cautious(&["true", "false"]),
    tenant(
        flag!(rules.work_profile),
        (
            "WorkProfile",
            "Whether Android phones have a work profile.",
            "false: the question is not asked. Not set or true: people say which side of the phone they use for work.",
            "",
            "true",
        ),
    )
    .cautious(&["true", "false"]),
    tenant(
        (Kind::Guid, |settings, value| {
            settings.tenant.id = Some(value.text()?.to_owned());
            Some(())
        }),
        (
            "TenantId",
            "The id of the tenant that the passkey is for.",
            "Counts together with TenantParameter, for people with accounts in several tenants.",
            "",
            r#""8c9a1e52-3f0b-4d27-9a61-0e5d7c4b2f18""#,
        ),
    ),
    tenant(
        list!(Platform, rules.platforms),
        (
            "Platforms",
            "Kinds of phones that may keep the passkey.",
            "For tenants whose key restrictions admit Authenticator on one system only. Who has another phone is told at once.",
            r#"["ios", "android"]"#,
            r#"["ios"]"#,
        ),
    ),
    tenant(
        list!(MicrosoftPrompt, behaviour.microsoft_prompts),
        (
            "MicrosoftPrompts",
            "Prompts of Microsoft's own that people will meet.",
            "campaign: the registration campaign after a sign-in. sms-retirement: the end of text messages and calls. teams: messages in Teams. Welcome says beforehand that they are genuine, and what to do.",
            "",
            r#"["campaign", "teams"]"#,
        ),
    ),
    key(
        Group::Routes,
        Scope::MachineOrUser,
        flag!(tenant.in_addresses),
        (
            "TenantParameter",
            "Adds tenantId to the address of My Sign-Ins.",
            "Microsoft does not document this parameter. Without it people with several accounts choose themselves. Needs TenantId; the host stays the same.",
            "false",
            "true",
        ),
    ),
    key(
        Group::Routes,
        Scope::MachineOrUser,
        list!(Route, rules.allowed_routes),
        (
            "AllowedRoutes",
            "Which ways to the passkey people may go, best first.",
            "A route that is listed can still be closed, for example qr under attestation.",
            r#"["app", "phone-browser", "handoff", "qr"]"#,
            r#"["app", "handoff"]"#,
        ),
    ),
    behaviour(
        flag!(behaviour.paused),
        (
            "Paused",
            "Nobody starts at the moment.",
            "Welcome says so, with PausedText, and goes no further. Who is under way can finish.",
            "false",
            "true",
        ),
    ),
    key(
        Group::Behaviour,
        Scope::MachineOrUser,
        flag!(behaviour.already_done),
        (
            "AlreadyDone",
            "This person has the passkey already.",
            "Welcome says so; whoever wants another one, for example for a new phone, can still go on.",
            "false",
            "true",
        ),
    ),
    behaviour(
        (Kind::Choice(kind::languages), |settings, value| {
            settings.behaviour.language = Some(Language::from_tag(value.text()?)?);
            Some(())
        }),
        (
            "DefaultLanguage",
            "The language of the program until a person chooses another.",
            "Comes before the language of the system, and after --locale and what the person chose.",
            "",
            r#""de""#,
        ),
    ),
    behaviour(
        flag!(behaviour.language_picker),
        (
            "LanguagePicker",
            "Whether people can choose another language.",
            "false together with DefaultLanguage shows everybody the same words.",
            "true",
            "false",
        ),
    ),
    behaviour(
        flag!(behaviour.kiosk),
        (
            "Kiosk",
            "This computer is shared: nothing is kept when the window closes.",
            "Begins with the choice of the language. The same as --kiosk.",
            "false",
            "true",
        ),
    ),
    behaviour(
        (Kind::Number(1, 60), |settings, value| {
            settings.behaviour.kiosk_idle = value.number()?;
            Some(())
        }),
        (
            "KioskIdleMinutes",
            "After how long without a touch a shared computer goes back to the beginning.",
            "Counts together with Kiosk. The last half minute is counted down; answers are forgotten and the clipboard is emptied.",
            "5",
            "2",
        ),
    ),
    behaviour(
        choice!(Side, behaviour.docked),
        (
            "DockedStart",
            "The window opens narrow, at this side of the screen.",
            "The same as --dock, which comes first.",
            "",
            r#""right""#,
        ),
    ),
    behaviour(
        list!(CheckId, behaviour.hidden_checks),
        (
            "HiddenChecks",
            "Checks of this computer that people are not shown.",
            "For what your network does on purpose, such as opening TLS. They are not run for people either; passkey-companion check still has them.",
            "",
            r#"["interception", "proxy"]"#,
        ),
    ),
    behaviour(
        (Kind::Folder, |settings, value| {
            settings.behaviour.overlay = Some(value.text()?.into());
            Some(())
        }),
        (
            "ContentOverlay",
            "A folder with newer facts: menus, messages, phones.",
            "docs/content.md says what may be in it. It counts as a whole, if it is sound and nobody but an administrator can have written it. About and every guide name what it replaces.",
            "",
            r#""/usr/share/contoso/passkeys""#,
        ),
    ),
    behaviour(
        choice!(StatusDetail, behaviour.status_detail),
        (
            "StatusDetail",
            "How much device management is told about a person.",
            "none: nothing. done-only: whether the passkey is there, and since when. steps: also the page, the step, the times, and why somebody could not go on. Ids and times only; About says it to everybody.",
            r#""done-only""#,
            r#""steps""#,
        ),
    ),
    key(
        Group::Behaviour,
        Scope::MachineOrUser,
        flag!(behaviour.reminding.until_done),
        (
            "RemindUntilDone",
            "The program opens by itself until the person has the passkey.",
            "Nothing opens by itself without it. At sign-in and every hour the program looks whether it is time; it never opens during set-up, a presentation or Do Not Disturb, never takes the focus, and without an answer comes again after a day.",
            "false",
            "true",
        ),
    ),
    behaviour(
        (Kind::Number(0, 100), |settings, value| {
            settings.behaviour.reminding.deferrals = Some(value.number()?);
            Some(())
        }),
        (
            "DeferralCount",
            "How often people can put the reminder off.",
            "Not set: as often as they like. Afterwards the page no longer offers it; the window can always be closed.",
            "",
            "5",
        ),
    ),
    behaviour(
        choice!(Deferral, behaviour.reminding.longest),
        (
            "LongestDeferral",
            "How long people can put the reminder off at most.",
            "hour offers only an hour, week offers an hour, a day and a week. What would end after the deadline is not offered.",
            r#""week""#,
            r#""day""#,
        ),
    ),
    behaviour(
        (Kind::Date, |settings, value| {
            settings.behaviour.reminding.deadline = Some(Date::parse(value.text()?)?);
            Some(())
        }),
        (
            "Deadline",
            "The last day on which people should have the passkey.",
            "Welcome says how many days are left, to those who are not done. It changes words and never locks anybody out. The day ends at midnight UTC.",
            "",
            r#""2027-03-31""#,
        ),
    ),
    behaviour(
        choice!(Tone, behaviour.reminding.tone),
        (
            "DeadlineTone",
            "How firmly the deadline speaks.",
            "friendly asks, firm expects. Both say that the program locks nothing.",
            r#""friendly""#,
            r#""firm""#,
        ),
    ),
    behaviour(
        flag!(behaviour.reminding.in_remote_sessions),
        (
            "RemindInRemoteSessions",
            "Reminders also come in remote sessions, passing profiles and on shared computers.",
            "Not without it: there the person often cannot go through with it.",
            "false",
            "true",
        ),
    ),
    GREETING[0],
    GREETING[1],
    BEFORE[0],
    BEFORE[1],
    PASS[0],
    PASS[1],
    IDENTITY[0],
    IDENTITY[1],
    DEADLINE[0],
    DEADLINE[1],
    ALREADY_DONE[0],
    ALREADY_DONE[1],
    PRIVACY[0],
    PRIVACY[1],
    SUPPORT[0],
    SUPPORT[1],
    DONE[0],
    DONE[1],
    PAUSED[0],
    PAUSED[1],
];

const fn fact(reading: Reading, words: Words) -> Definition {
    key(Group::Tenant, Scope::Machine, reading, words)
}

/// The facts about this computer that can be pretended (`--simulate fact.<name>=<value>`).
pub const FACTS: &[Definition] = &[
    fact(
        choice!(Bluetooth, facts.bluetooth),
        ("bluetooth", "The Bluetooth radio of this computer.", "", "", r#""off""#),
    ),
    fact(
        (Kind::Choice(|| vec!["yes", "no", "unknown"]), |settings, value| {
            settings.facts.remote_session = match value.text()? {
                "yes" => Some(true),
                "no" => Some(false),
                _ => None,
            };
            Some(())
        }),
        ("remote-session", "Whether the window is shown through a remote session.", "", "", r#""yes""#),
    ),
    fact(
        (Kind::Like("windows-11-23h2, macos-14 or linux"), |settings, value| {
            settings.facts.system = Some(System::parse(value.text()?)?);
            Some(())
        }),
        ("os", "The system of this computer.", "", "", r#""windows-11-23h2""#),
    ),
];

/// The name that somebody probably meant.
pub(super) fn near(definitions: &[Definition], key: &str) -> Option<&'static str> {
    let plain = |text: &str| text.to_lowercase().replace(['-', '_', ' '], "");
    // Nobody means anything by a name that is longer than all of ours together.
    let wanted = plain(&key.chars().take(100).collect::<String>());
    let names = || definitions.iter().map(|definition| (definition.name, plain(definition.name)));
    let starts = |name: &str| wanted.len() >= 3 && (name.starts_with(&wanted) || wanted.starts_with(name));
    let distance = |name: &str| strsim::damerau_levenshtein(name, &wanted);
    let exact = names().find(|(_, name)| *name == wanted);
    let close = || {
        let best = names().min_by_key(|(_, name)| distance(name))?;
        (distance(&best.1) <= wanted.len() / 4).then_some(best)
    };
    exact.or_else(close).or_else(|| names().find(|(_, name)| starts(name))).map(|(name, _)| name)
}
