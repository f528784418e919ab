//! The resources of an export, as far as the judgement needs them (`docs/facts/tenant.md` §3). Ids, enum
//! values and `urn:` values are in lower case here (rule 4).

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::value::{Object, flags, word};
use crate::enroll::named;
use crate::enroll::org::Cloud;

named! {
    /// What a file or an object of an export is (`docs/facts/tenant.md` §1).
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub enum Kind {
        /// The whole authentication methods policy.
        Methods = "methods",
        /// The configuration of one method.
        Method = "method",
        /// Conditional Access policies.
        Policies = "policies",
        /// Named locations.
        Locations = "locations",
        /// Authentication strengths.
        Strengths = "strengths",
        /// Security defaults.
        Defaults = "defaults",
        /// Who may register devices.
        DeviceRegistration = "device-registration",
        /// The organisation with its domains.
        Organization = "organization",
        /// Groups and service principals with their names.
        Names = "names",
        /// Who registered what.
        People = "people",
        /// Counts of managed devices.
        Devices = "devices",
    }
}

/// A value of a closed list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Known<T> {
    /// One that the list has.
    Is(T),
    /// One that the list does not have (rule 9).
    Strange(String),
    /// None was there, or null.
    Missing,
}

impl<T: Copy> Known<T> {
    fn of(given: Option<String>, list: &[(&str, T)]) -> Self {
        match given {
            None => Self::Missing,
            Some(given) => match list.iter().find(|(name, _)| *name == given) {
                Some((_, value)) => Self::Is(*value),
                None => Self::Strange(given),
            },
        }
    }

    /// The value, if the list has it.
    pub fn is(&self) -> Option<T> {
        match self {
            Self::Is(value) => Some(*value),
            Self::Strange(_) | Self::Missing => None,
        }
    }

    /// Whether it is a value that the list does not have.
    pub fn is_strange(&self) -> bool {
        matches!(self, Self::Strange(_))
    }
}

/// Something was selected away, so that nothing may be concluded from the object (rule 8).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Partial(
    /// The member that is absent.
    pub &'static str,
);

fn need<'a>(object: Object<'a>, name: &'static str) -> Result<&'a Value, Partial> {
    object.get(name).ok_or(Partial(name))
}

// --- methods -------------------------------------------------------------------------------------------

/// Whom a method, an exclusion or a campaign is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// Id of a group, or `all_users`.
    pub id: String,
    /// An old target: the id is that of one person.
    pub is_person: bool,
    /// Ids of the passkey profiles; `None` when absent or null.
    pub profiles: Option<Vec<String>>,
    /// Microsoft Authenticator: what the app may be used for.
    pub mode: Option<String>,
    /// Campaign: which method it asks for.
    pub method: Option<String>,
}

impl Target {
    fn read(object: Object) -> Self {
        Self {
            id: object.word("id").unwrap_or_default(),
            is_person: object.word("targetType").as_deref() == Some("user"),
            profiles: object
                .get("allowedPasskeyProfiles")
                .and_then(Value::as_array)
                .map(|ids| ids.iter().filter_map(Value::as_str).map(word).collect()),
            mode: object.word("authenticationMode"),
            method: object.word("targetedAuthenticationMethod"),
        }
    }

    fn list(object: Object, name: &str) -> Option<Vec<Self>> {
        Some(object.objects(name)?.into_iter().map(Self::read).collect())
    }

    /// Whether this is everybody.
    pub fn is_everybody(&self) -> bool {
        self.id == ALL_USERS
    }
}

/// The word for everybody; no GUID.
pub const ALL_USERS: &str = "all_users";

/// Which authenticator models a profile lets in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restrictions {
    /// Without this the list has no meaning, even if it is filled.
    pub enforced: bool,
    /// Whether the list allows or blocks.
    pub allows: Known<bool>,
    /// The models.
    pub aaguids: BTreeSet<String>,
}

impl Restrictions {
    fn read(object: Object) -> Option<Self> {
        let value = object.get("keyRestrictions")?;
        let none = Self { enforced: false, allows: Known::Missing, aaguids: BTreeSet::new() };
        let Some(object) = Object::of(value) else { return value.is_null().then_some(none) };
        Some(Self {
            enforced: object.flag("isEnforced")?,
            allows: Known::of(object.word("enforcementType"), &[("allow", true), ("block", false)]),
            aaguids: object.words("aaGuids").into_iter().collect(),
        })
    }

    /// Whether a model gets through; `None` when that cannot be told.
    pub fn lets_in(&self, aaguid: &str) -> Option<bool> {
        if self.enforced { Some(self.aaguids.contains(aaguid) == self.allows.is()?) } else { Some(true) }
    }
}

/// Kinds of passkeys that a profile takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Types {
    /// Bound to one device, as in Authenticator.
    pub device_bound: bool,
    /// Synced between devices.
    pub synced: bool,
}

/// A passkey profile, or the two old settings as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// Id; `Fido2` for the old settings.
    pub id: String,
    /// Name; empty for the old settings.
    pub name: String,
    /// Kinds of passkeys.
    pub types: Known<Types>,
    /// Whether attestation is demanded.
    pub attested: Known<bool>,
    /// Models that it lets in; `None` when that cannot be told.
    pub restrictions: Option<Restrictions>,
}

impl Profile {
    fn read(object: Object) -> Self {
        let given = object.flags("passkeyTypes");
        let strange = given.iter().find(|kind| !["devicebound", "synced"].contains(&kind.as_str()));
        let types = match strange {
            _ if given.is_empty() => Known::Missing,
            Some(strange) => Known::Strange(strange.clone()),
            None => {
                let has = |kind: &str| given.iter().any(|given| given == kind);
                Known::Is(Types { device_bound: has("devicebound"), synced: has("synced") })
            }
        };
        let list = [("disabled", false), ("registrationonly", true)];
        Self {
            id: object.word("id").unwrap_or_default(),
            name: object.text("name").unwrap_or_default(),
            types,
            attested: Known::of(object.word("attestationEnforcement"), &list),
            restrictions: Restrictions::read(object),
        }
    }

    /// Whether a value of it is none that this program knows.
    pub fn is_strange(&self) -> bool {
        let restricts = self.restrictions.as_ref().filter(|restrictions| restrictions.enforced);
        self.types.is_strange()
            || self.attested.is_strange()
            || restricts.is_some_and(|restrictions| restrictions.allows.is_strange())
    }
}

/// The configuration of one sign-in method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Method {
    /// Id in lower case: `fido2`, `temporaryaccesspass`, …
    pub id: String,
    /// Whether it is switched on.
    pub enabled: Known<bool>,
    /// Whom it is for; `None` when null.
    pub include: Option<Vec<Target>>,
    /// Whom it is not for: exclusion wins.
    pub exclude: Vec<Target>,
    /// Passkeys: people may register by themselves.
    pub self_service: Option<bool>,
    /// Passkeys: the two old settings as one profile.
    pub old_settings: Profile,
    /// Passkeys: the profiles; empty before the tenant has any.
    pub profiles: Vec<Profile>,
    /// Passes: each works once.
    pub once: Option<bool>,
    /// Passes: lifetime in minutes where the helpdesk gives none.
    pub lifetime: Option<u64>,
    /// Authenticator: shows codes too.
    pub codes: Option<bool>,
}

impl Method {
    /// # Errors
    /// What is absent.
    pub(super) fn read(object: Object) -> Result<Self, Partial> {
        need(object, "state")?;
        need(object, "includeTargets")?;
        let attested = match object.flag("isAttestationEnforced") {
            Some(attested) => Known::Is(attested),
            None => Known::Missing,
        };
        Ok(Self {
            id: object.word("id").unwrap_or_default(),
            enabled: switch(object.word("state")),
            include: Target::list(object, "includeTargets"),
            exclude: Target::list(object, "excludeTargets").unwrap_or_default(),
            self_service: object.flag("isSelfServiceRegistrationAllowed"),
            old_settings: Profile {
                id: String::from("Fido2"),
                name: String::new(),
                types: Known::Is(Types { device_bound: true, synced: false }),
                attested,
                restrictions: Restrictions::read(object),
            },
            profiles: object
                .objects("passkeyProfiles")
                .unwrap_or_default()
                .into_iter()
                .map(Profile::read)
                .collect(),
            once: object.flag("isUsableOnce"),
            lifetime: object.count("defaultLifetimeInMinutes"),
            codes: object.flag("isSoftwareOathEnabled"),
        })
    }

    /// Whether it is certainly on.
    pub fn is_on(&self) -> bool {
        self.enabled.is() == Some(true)
    }
}

fn switch(given: Option<String>) -> Known<bool> {
    Known::of(given, &[("enabled", true), ("disabled", false)])
}

/// State of a campaign and the like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Managed {
    /// Microsoft decides.
    Default,
    /// On.
    Enabled,
    /// Off.
    Disabled,
}

const MANAGED: &[(&str, Managed)] =
    &[("default", Managed::Default), ("enabled", Managed::Enabled), ("disabled", Managed::Disabled)];

/// The campaign that asks people to register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Campaign {
    /// On, off, or up to Microsoft.
    pub state: Known<Managed>,
    /// Whom it asks, and for which method.
    pub include: Vec<Target>,
    /// Whom it leaves alone.
    pub exclude: Vec<Target>,
    /// It can be put off three times only.
    pub forces: bool,
}

/// What stands in the whole authentication methods policy beside the methods.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MethodsPolicy {
    /// The campaign; `None` when null.
    pub campaign: Option<Campaign>,
    /// Whether the move away from the old MFA and SSPR pages is over.
    pub migrated: Known<bool>,
    /// Sign-in offers the strongest method first.
    pub prefers_strongest: Known<Managed>,
    /// Microsoft's move of SMS users to passkeys was put off.
    pub postponed: Option<bool>,
}

impl MethodsPolicy {
    pub(super) fn read(object: Object) -> Result<Self, Partial> {
        need(object, "authenticationMethodConfigurations")?;
        need(object, "registrationEnforcement")?;
        let campaign = object
            .object("registrationEnforcement")
            .and_then(|enforcement| enforcement.object("authenticationMethodsRegistrationCampaign"));
        let done = [("premigration", false), ("migrationinprogress", false), ("migrationcomplete", true)];
        let preferences = object.object("systemCredentialPreferences");
        Ok(Self {
            campaign: campaign.map(|campaign| Campaign {
                state: Known::of(campaign.word("state"), MANAGED),
                include: Target::list(campaign, "includeTargets").unwrap_or_default(),
                exclude: Target::list(campaign, "excludeTargets").unwrap_or_default(),
                forces: campaign.flag("enforceRegistrationAfterAllowedSnoozes") == Some(true),
            }),
            migrated: Known::of(object.word("policyMigrationState"), &done),
            prefers_strongest: Known::of(
                preferences.and_then(|preferences| preferences.word("state")),
                MANAGED,
            ),
            postponed: object
                .object("optOutSettings")
                .and_then(|settings| settings.flag("passkeyDynamicMigration")),
        })
    }
}

// --- Conditional Access --------------------------------------------------------------------------------

/// Whether a policy acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It does.
    Enabled,
    /// It does not.
    Disabled,
    /// It only writes to the log.
    ReportOnly,
}

/// Whom a policy is for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Users {
    /// Everybody.
    pub all: bool,
    /// Ids of people.
    pub people: Vec<String>,
    /// Ids of groups.
    pub groups: Vec<String>,
    /// Ids of role templates.
    pub roles: Vec<String>,
    /// Guests and other people from outside.
    pub guests: bool,
}

impl Users {
    fn read(users: Object, names: [&str; 4]) -> Self {
        let [people, groups, roles, guests] = names;
        let people = users.words(people);
        let has = |word: &str| people.iter().any(|person| person == word);
        Self {
            all: has("all"),
            guests: has("guestsorexternalusers") || users.object(guests).is_some(),
            groups: users.words(groups),
            roles: users.words(roles),
            people: people
                .into_iter()
                .filter(|person| !["all", "none", "guestsorexternalusers"].contains(&person.as_str()))
                .collect(),
        }
    }
}

/// What a policy guards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resources {
    /// App ids and words.
    pub include: Vec<String>,
    /// App ids and words.
    pub exclude: Vec<String>,
    /// User actions.
    pub actions: Vec<String>,
    /// Apps are chosen by custom attributes, which no export has.
    pub filtered: bool,
}

/// Two lists of a condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lists {
    /// What is in.
    pub include: Vec<String>,
    /// What is out.
    pub exclude: Vec<String>,
}

/// A filter for devices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviceFilter {
    /// Whether devices that match are in or out.
    pub includes: Known<bool>,
    /// The rule.
    pub rule: String,
}

/// Ways of signing in, each a set of modes, and which security keys count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strength {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Ways that it accepts; `None` when the object does not carry them.
    pub combinations: Option<Vec<BTreeSet<String>>>,
    /// Authenticator models that its passkeys must come from; empty means any.
    pub aaguids: BTreeSet<String>,
}

impl Strength {
    pub(super) fn read(object: Object) -> Self {
        let combinations = object.words("allowedCombinations");
        let mut aaguids = BTreeSet::new();
        for rule in object.objects("combinationConfigurations").unwrap_or_default() {
            let is_for_passkeys = rule.words("appliesToCombinations").iter().any(|mode| mode == "fido2");
            if is_for_passkeys || rule.has("allowedAAGUIDs") {
                aaguids.extend(rule.words("allowedAAGUIDs"));
            }
        }
        Self {
            id: object.word("id").unwrap_or_default(),
            name: object.text("displayName").unwrap_or_default(),
            combinations: (!combinations.is_empty())
                .then(|| combinations.iter().map(|modes| flags(modes).into_iter().collect()).collect()),
            aaguids,
        }
    }
}

/// What a policy asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// One of them is enough.
    pub any: Known<bool>,
    /// Built-in controls.
    pub controls: Vec<String>,
    /// Terms of use and controls of other makers: a person can meet them anywhere.
    pub others: usize,
    /// An authentication strength.
    pub strength: Option<Strength>,
}

/// A Conditional Access policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Whether it acts.
    pub state: Known<State>,
    /// Whom it is for.
    pub include: Users,
    /// Whom it leaves out.
    pub exclude: Users,
    /// What it guards.
    pub resources: Resources,
    /// Kinds of clients.
    pub clients: Vec<String>,
    /// Systems; `None` means all.
    pub platforms: Option<Lists>,
    /// Places; `None` means everywhere.
    pub locations: Option<Lists>,
    /// Devices; `None` means all.
    pub filter: Option<DeviceFilter>,
    /// Only these ways of handing a sign-in over.
    pub flows: Vec<String>,
    /// Only at a certain risk.
    pub risky: bool,
    /// For programs, not for people.
    pub workload: bool,
    /// What it asks for; `None` when nothing.
    pub grant: Option<Grant>,
    /// The sign-in must be fresh every time.
    pub every_time: bool,
    /// When it was changed last, or made.
    pub changed: String,
}

impl Policy {
    pub(super) fn read(object: Object) -> Result<Self, Partial> {
        let states = [
            ("enabled", State::Enabled),
            ("disabled", State::Disabled),
            ("enabledforreportingbutnotenforced", State::ReportOnly),
        ];
        need(object, "state")?;
        need(object, "grantControls")?;
        need(object, "conditions")?;
        let conditions = object.object("conditions").ok_or(Partial("conditions"))?;
        for name in ["clientAppTypes", "platforms", "locations", "devices"] {
            need(conditions, name)?;
        }
        let users = conditions.object("users").ok_or(Partial("users"))?;
        let apps = conditions.object("applications").ok_or(Partial("applications"))?;
        let lists = |name: &str, include: &str, exclude: &str| {
            let lists = conditions.object(name)?;
            Some(Lists { include: lists.words(include), exclude: lists.words(exclude) })
        };
        // Whether the sign-in must be fresh counts for a strength on registering only.
        let on_action =
            apps.words("includeUserActions").iter().any(|action| action.ends_with("registersecurityinfo"));
        let grant = object.object("grantControls");
        if on_action && grant.is_some_and(|grant| grant.object("authenticationStrength").is_some()) {
            need(object, "sessionControls")?;
        }
        let filter = conditions.object("devices").and_then(|devices| devices.object("deviceFilter"));
        let levels = ["signInRiskLevels", "userRiskLevels", "insiderRiskLevels"];
        let session =
            object.object("sessionControls").and_then(|controls| controls.object("signInFrequency"));
        let every_time = session.is_some_and(|frequency| {
            frequency.flag("isEnabled") == Some(true)
                && frequency.word("frequencyInterval").as_deref() == Some("everytime")
        });
        Ok(Self {
            id: object.word("id").unwrap_or_default(),
            name: object.text("displayName").unwrap_or_default(),
            state: Known::of(object.word("state"), &states),
            include: Users::read(
                users,
                ["includeUsers", "includeGroups", "includeRoles", "includeGuestsOrExternalUsers"],
            ),
            exclude: Users::read(
                users,
                ["excludeUsers", "excludeGroups", "excludeRoles", "excludeGuestsOrExternalUsers"],
            ),
            resources: Resources {
                include: apps.words("includeApplications"),
                exclude: apps.words("excludeApplications"),
                actions: apps.words("includeUserActions"),
                filtered: apps.object("applicationFilter").is_some(),
            },
            clients: conditions.words("clientAppTypes"),
            platforms: lists("platforms", "includePlatforms", "excludePlatforms"),
            locations: lists("locations", "includeLocations", "excludeLocations"),
            filter: filter.map(|filter| DeviceFilter {
                includes: Known::of(filter.word("mode"), &[("include", true), ("exclude", false)]),
                rule: filter.text("rule").unwrap_or_default(),
            }),
            flows: conditions
                .object("authenticationFlows")
                .map(|flows| flows.flags("transferMethods"))
                .unwrap_or_default(),
            risky: levels.iter().any(|levels| !conditions.flags(levels).is_empty()),
            workload: conditions.object("clientApplications").is_some()
                || !conditions.words("servicePrincipalRiskLevels").is_empty(),
            grant: grant.map(|grant| Grant {
                any: Known::of(grant.word("operator"), &[("or", true), ("and", false)]),
                controls: grant.words("builtInControls"),
                others: grant.words("customAuthenticationFactors").len() + grant.words("termsOfUse").len(),
                strength: grant.object("authenticationStrength").map(Strength::read),
            }),
            every_time,
            changed: object
                .text("modifiedDateTime")
                .or_else(|| object.text("createdDateTime"))
                .unwrap_or_default(),
        })
    }
}

/// What a named location is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Addresses of a network, trusted or not.
    Network,
    /// Countries, looked up by the address.
    Country,
    /// Countries, looked up by the position that Authenticator tells.
    CountryByPosition,
    /// Every network that the secure access client makes.
    CompliantNetwork,
    /// None that this program knows.
    Unknown,
}

impl Place {
    pub(super) fn read(object: Object) -> Self {
        let kind = object.word("@odata.type").unwrap_or_default();
        if kind.ends_with("ipnamedlocation") || object.has("ipRanges") {
            Self::Network
        } else if kind.ends_with("countrynamedlocation") || object.has("countriesAndRegions") {
            match object.word("countryLookupMethod").as_deref() {
                Some("authenticatorappgps") => Self::CountryByPosition,
                _ => Self::Country,
            }
        } else if kind.ends_with("compliantnetworknamedlocation") {
            Self::CompliantNetwork
        } else {
            Self::Unknown
        }
    }
}

// --- the rest ------------------------------------------------------------------------------------------

/// Whether phones may be registered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeviceRegistration {
    /// Nobody may, or nobody may have a device.
    pub closed: bool,
}

impl DeviceRegistration {
    pub(super) fn read(object: Object) -> Self {
        // The type is all that the answer has, and to `object` an annotation says nothing.
        let rule = object.get("azureADRegistration").and_then(Object::of);
        let who = rule.and_then(|rule| rule.get("allowedToRegister")).and_then(Object::of);
        let kind = who.and_then(|who| who.word("@odata.type")).unwrap_or_default();
        let nobody = kind.ends_with("nodeviceregistrationmembership");
        Self { closed: nobody || object.count("userDeviceQuota") == Some(0) }
    }
}

/// The cloud that a host of Microsoft Graph belongs to (rule 10).
pub(super) fn cloud_of_host(context: &str) -> Option<Cloud> {
    let host = context.split("//").nth(1)?.split('/').next()?.to_ascii_lowercase();
    match host.as_str() {
        "graph.microsoft.com" => Some(Cloud::Public),
        "graph.microsoft.us" | "dod-graph.microsoft.us" => Some(Cloud::UsGov),
        "microsoftgraph.chinacloudapi.cn" => Some(Cloud::China),
        _ => None,
    }
}

/// The cloud that the first domain of an organisation gives away (rule 10).
pub(super) fn cloud_of_domains(organization: Object) -> Option<Cloud> {
    let domains = organization.objects("verifiedDomains")?;
    let initial = domains.iter().find(|domain| domain.flag("isInitial") == Some(true)).or(domains.first())?;
    let name = initial.word("name")?;
    match name.as_str() {
        name if name.ends_with(".onmicrosoft.us") => Some(Cloud::UsGov),
        name if name.ends_with(".onmschina.cn") => Some(Cloud::China),
        name if name.ends_with(".onmicrosoft.com") => Some(Cloud::Public),
        _ => None,
    }
}

/// Names of groups, policies, profiles and so on, by id.
pub type Names = BTreeMap<String, String>;
