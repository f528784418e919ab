//! When a Conditional Access policy matters to somebody who registers a first passkey on an unmanaged phone
//! (`docs/facts/tenant.md` §7). One function per test, in the order of the table there.

use std::collections::BTreeSet;

use super::audience::{AUTHENTICATOR, Audience};
use super::filter::{Phone, matches};
use super::finding::{Finding, FindingId as Id, Severity, Who};
use super::read::Export;
use super::shape::{Grant, Known, Lists, Place, Policy, State, Strength};
use crate::enroll::phone::Platform;

/// The resource that Authenticator registers a passkey with; excluding it is documented (`docs/facts/entra.md` §4).
const REGISTRATION: &str = "6aa00308-ea33-4caa-90d6-ae905d8cb51b";
/// Resources that practitioners exclude for the same end.
const UNOFFICIAL: &[&str] = &[
    "ea890292-c8c8-4433-b5ea-b09d0668e1a6",
    "00000002-0000-0000-c000-000000000000",
    "1b912ec3-a9dd-4c4d-a53e-76aa7adb28d7",
    "0000000c-0000-0000-c000-000000000000",
    "8c59ead7-d703-4a27-9e55-c96a0054c8d2",
    "19db86c3-b2b9-44cc-b339-36da233a3be2",
];
/// The user action of registering security info.
const REGISTER: &str = "urn:user:registersecurityinfo";
/// All networks of the secure access client, in every tenant.
const COMPLIANT_NETWORK: &str = "3d46dbda-8382-466a-856d-eb00cbc6b910";
/// Systems that a policy can name.
const PLATFORMS: &[&str] = &["android", "ios", "windows", "windowsphone", "macos", "linux"];
/// Computers among them.
const COMPUTERS: &[&str] = &["windows", "macos", "linux"];
/// Built-in strengths whose meaning never changes: multifactor, passwordless, phishing-resistant.
const BUILT_IN: [(&str, &[&str]); 3] = [
    (
        "00000000-0000-0000-0000-000000000002",
        &[
            "fido2",
            "windowshelloforbusiness",
            "x509certificatemultifactor",
            "devicebasedpush",
            "temporaryaccesspassonetime",
            "temporaryaccesspassmultiuse",
            "password,microsoftauthenticatorpush",
            "password,softwareoath",
            "password,sms",
            "password,voice",
            "federatedmultifactor",
        ],
    ),
    (
        "00000000-0000-0000-0000-000000000003",
        &["fido2", "windowshelloforbusiness", "x509certificatemultifactor", "devicebasedpush"],
    ),
    (
        "00000000-0000-0000-0000-000000000004",
        &["fido2", "windowshelloforbusiness", "x509certificatemultifactor"],
    ),
];
/// Modes that a strength can name (§3).
const MODES: &[&str] = &[
    "password",
    "voice",
    "hardwareoath",
    "softwareoath",
    "sms",
    "fido2",
    "windowshelloforbusiness",
    "microsoftauthenticatorpush",
    "devicebasedpush",
    "temporaryaccesspassonetime",
    "temporaryaccesspassmultiuse",
    "email",
    "x509certificatesinglefactor",
    "x509certificatemultifactor",
    "federatedsinglefactor",
    "federatedmultifactor",
    "qrcodepin",
];

/// A policy key that Conditional Access decides (§6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Key {
    Compliant,
    AppProtection,
    PasskeyEnforced,
    Place,
}

/// What an enforced policy means for a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Effect {
    pub(super) key: Key,
    /// It holds for every audience that the policy does not exclude by name, on both kinds of phones. Else
    /// the key cannot be told.
    pub(super) certain: bool,
    /// Id of the policy.
    pub(super) policy: String,
}

/// What is closed to the people of a policy, whatever their phone is managed by. The rehearsal needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Closes {
    /// Signing in on the phone.
    PhoneSignIn,
    /// Signing in anywhere, or registering at all.
    Everything,
}

/// An enforced policy that stops people and is no policy key of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Obstacle {
    pub(super) id: Id,
    pub(super) policy: String,
    pub(super) closes: Closes,
    /// Audiences that it certainly covers, by id.
    pub(super) audiences: Vec<String>,
    pub(super) phones: Vec<Platform>,
}

/// What all policies together say.
#[derive(Debug, Default)]
pub(super) struct Access {
    pub(super) findings: Vec<Finding>,
    pub(super) effects: Vec<Effect>,
    pub(super) obstacles: Vec<Obstacle>,
    /// A policy names a location by its id.
    pub(super) needs_locations: bool,
    /// A policy has a strength whose combinations are nowhere.
    pub(super) needs_strengths: bool,
    /// Policies that act inside given networks only: named, not judged.
    pub(super) inside_only: Vec<String>,
    strengths: Vec<Demand>,
}

/// A strength that somebody certainly has to meet.
#[derive(Debug)]
struct Demand {
    policy: usize,
    on_action: bool,
    combinations: Vec<BTreeSet<String>>,
}

/// What the helpdesk can issue.
#[derive(Clone, Copy, Debug)]
pub(super) struct Passes {
    /// Passes are on; `None` when that is not in the files.
    pub(super) on: Option<bool>,
    /// Every pass works once; `None` when that is not in the files.
    pub(super) once: Option<bool>,
}

impl Passes {
    /// Whether a pass of that mode can be issued. What is not in the files is not held against it.
    fn can_issue(self, mode: &str) -> bool {
        match mode {
            _ if self.on == Some(false) => false,
            "temporaryaccesspassmultiuse" => self.once != Some(true),
            _ => true,
        }
    }
}

// --- people (test 2) -----------------------------------------------------------------------------------

/// Whom a policy reaches.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each answers a question of its own")]
struct Reach {
    who: Vec<Who>,
    except: Vec<Who>,
    /// Every audience that is not excluded by name, and at least one.
    covers: bool,
    /// Ids of the audiences that are covered.
    covered: Vec<String>,
    /// None of the people are certainly ours: only groups or roles whose overlap with the audiences cannot
    /// be seen.
    unseen: bool,
    guests_only: bool,
    guests: bool,
}

fn people(users: &super::shape::Users) -> Vec<Who> {
    let mut who = Vec::new();
    who.extend(users.people.iter().cloned().map(Who::Person));
    who.extend(users.groups.iter().cloned().map(Who::Group));
    who.extend(users.roles.iter().cloned().map(Who::Role));
    who.extend(users.guests.then_some(Who::Guests));
    who
}

/// Whom the policy reaches; `None` when nobody of ours.
fn reach(policy: &Policy, audiences: &[Audience]) -> Option<Reach> {
    let (include, exclude) = (&policy.include, &policy.exclude);
    let except = people(exclude);
    let mut who = if include.all { vec![Who::All] } else { people(include) };
    // Exclusion wins.
    who.retain(|who| !except.contains(who));
    if who.is_empty() || exclude.all {
        return None;
    }
    let guests = (include.all || include.guests) && !exclude.guests;
    let guests_only = who == [Who::Guests];
    let mut reach =
        Reach { who, except, covers: false, covered: Vec::new(), unseen: false, guests_only, guests };
    if guests_only {
        return Some(reach);
    }
    // Without an audience (no methods policy, or no target) everybody may be the one who registers.
    let everybody = [(super::shape::ALL_USERS, false)];
    let named = audiences.iter().map(|audience| (audience.id.as_str(), audience.is_person));
    let ours: Vec<(&str, bool)> = if audiences.is_empty() { everybody.to_vec() } else { named.collect() };
    let (mut part, mut not_named) = (false, false);
    for (id, is_person) in ours {
        let lists = |users: &super::shape::Users| {
            let list = if is_person { &users.people } else { &users.groups };
            list.iter().any(|known| known == id)
        };
        if id == super::shape::ALL_USERS {
            if include.all { reach.covered.push(id.to_owned()) } else { part = true }
        } else if lists(exclude) {
        } else if include.all || lists(include) {
            reach.covered.push(id.to_owned());
        } else {
            not_named = true;
        }
    }
    if reach.covered.is_empty() && !part && !not_named {
        return None;
    }
    reach.covers = !reach.covered.is_empty() && !part && !not_named;
    reach.unseen = reach.covered.is_empty() && !part;
    Some(reach)
}

// --- target, client, platform (tests 4 to 8) -------------------------------------------------------------

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Target {
    /// All resources, or those that registration needs.
    Resources { all: bool },
    /// Registering security info.
    Action,
}

fn target(policy: &Policy) -> Option<Target> {
    let resources = &policy.resources;
    if resources.actions.iter().any(|action| action == REGISTER) {
        return Some(Target::Action);
    }
    let all = resources.include.iter().any(|app| app == "all");
    let ours = |app: &String| app == REGISTRATION || UNOFFICIAL.contains(&app.as_str());
    if all || resources.include.iter().any(ours) {
        return Some(Target::Resources { all });
    }
    // Apps chosen by attribute may be any.
    resources.filtered.then_some(Target::Resources { all: false })
}

fn is_for_people_in_apps(policy: &Policy) -> bool {
    const OURS: [&str; 3] = ["all", "mobileappsanddesktopclients", "browser"];
    policy.clients.is_empty() || policy.clients.iter().any(|client| OURS.contains(&client.as_str()))
}

#[derive(Debug)]
struct Systems {
    phones: Vec<Platform>,
    computers: bool,
    /// The policy names systems at all.
    named: bool,
    /// A system that this program does not know is in it, and no phone that it knows.
    strange: bool,
}

fn systems(policy: &Policy) -> Systems {
    let phones = |has: &dyn Fn(&str) -> bool| {
        [(Platform::Android, "android"), (Platform::Ios, "ios")]
            .into_iter()
            .filter(|(_, name)| has(name))
            .map(|(platform, _)| platform)
            .collect::<Vec<_>>()
    };
    let Some(Lists { include, exclude }) = &policy.platforms else {
        return Systems { phones: phones(&|_| true), computers: true, named: false, strange: false };
    };
    let lists = |list: &[String], name: &str| list.iter().any(|known| known == name || known == "all");
    let has = |name: &str| lists(include, name) && !lists(exclude, name);
    let phones = phones(&has);
    let stranger = |name: &String| name != "all" && !PLATFORMS.contains(&name.as_str());
    Systems {
        strange: phones.is_empty() && include.iter().any(stranger),
        phones,
        computers: COMPUTERS.iter().any(|name| has(name)),
        named: !(lists(include, "all") && exclude.is_empty()),
    }
}

// --- place (test 11) -----------------------------------------------------------------------------------

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Where {
    Everywhere,
    Nowhere,
    /// Everywhere but in given networks.
    OutsideNetworks,
    /// In given networks only.
    InsideNetworks,
    /// Countries are in it, looked up by position or not.
    Countries {
        by_position: bool,
    },
    /// Everywhere but through the secure access client, and perhaps given networks.
    OutsideClient,
    /// A location is not in the files.
    Unknown,
}

fn place(policy: &Policy, export: &Export) -> Where {
    let Some(Lists { include, exclude }) = &policy.locations else { return Where::Everywhere };
    let has = |list: &[String], word: &str| list.iter().any(|known| known == word);
    let kind = |id: &String| match id.as_str() {
        "alltrusted" => Place::Network,
        COMPLIANT_NETWORK => Place::CompliantNetwork,
        id => export.locations.get(id).copied().unwrap_or(Place::Unknown),
    };
    if has(exclude, "all") {
        return Where::Nowhere;
    }
    let everywhere = include.is_empty() || has(include, "all");
    let inside: Vec<Place> = if everywhere { Vec::new() } else { include.iter().map(kind).collect() };
    let outside: Vec<Place> = exclude.iter().map(kind).collect();
    let any = |place: Place| inside.contains(&place) || outside.contains(&place);
    if any(Place::CountryByPosition) {
        Where::Countries { by_position: true }
    } else if any(Place::Unknown) {
        Where::Unknown
    } else if any(Place::Country) {
        Where::Countries { by_position: false }
    } else if everywhere && outside.is_empty() {
        Where::Everywhere
    } else if everywhere && outside.contains(&Place::CompliantNetwork) {
        Where::OutsideClient
    } else if everywhere {
        Where::OutsideNetworks
    } else if inside.iter().all(|place| *place == Place::CompliantNetwork) {
        Where::Nowhere
    } else {
        Where::InsideNetworks
    }
}

// --- grant (test 12) -----------------------------------------------------------------------------------

/// Why the phone of the test person does not get through.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Fail {
    Block,
    Compliant,
    AppProtection,
    ApprovedApp,
    HybridJoin,
    /// Nothing but a passkey, or a pass that nobody can issue.
    Loop,
    PassNeeded,
    PasswordlessNeeded,
    /// The strength says nothing about itself.
    StrengthUnknown,
    /// A control that this program does not know.
    Strange,
}

impl Fail {
    /// Device and app controls, which the documented exclusion lifts.
    fn is_about_device(&self) -> bool {
        matches!(self, Self::Compliant | Self::AppProtection | Self::ApprovedApp | Self::HybridJoin)
    }

    fn is_strength(&self) -> bool {
        matches!(self, Self::Loop | Self::PassNeeded | Self::PasswordlessNeeded)
    }

    /// The key that rests on it.
    fn key(&self) -> Option<Key> {
        match self {
            Self::Compliant => Some(Key::Compliant),
            Self::AppProtection | Self::ApprovedApp => Some(Key::AppProtection),
            Self::Loop | Self::PassNeeded | Self::PasswordlessNeeded | Self::StrengthUnknown => {
                Some(Key::PasskeyEnforced)
            }
            Self::Block | Self::HybridJoin | Self::Strange => None,
        }
    }
}

/// What a strength asks of somebody without a passkey.
#[derive(Debug)]
struct Judged {
    fail: Option<Fail>,
    /// Passes are in it, and none of them can be issued.
    dead_passes: bool,
    /// Phones whose Authenticator it does not take.
    refuses: Vec<Platform>,
    combinations: Vec<BTreeSet<String>>,
}

fn strength(given: &Strength, export: &Export, passes: Passes) -> Option<Judged> {
    let listed = export.strengths.get(&given.id);
    let built_in = || {
        let (_, modes) = BUILT_IN.iter().find(|(id, _)| *id == given.id)?;
        Some(
            modes
                .iter()
                .map(|modes| super::value::flags(modes).into_iter().collect())
                .collect::<Vec<BTreeSet<String>>>(),
        )
    };
    let combinations = given
        .combinations
        .clone()
        .or_else(|| listed.and_then(|listed| listed.combinations.clone()))
        .or_else(built_in)?;
    let aaguids =
        if given.aaguids.is_empty() { listed.map(|listed| &listed.aaguids) } else { Some(&given.aaguids) };
    let refuses = aaguids.filter(|aaguids| !aaguids.is_empty()).map_or_else(Vec::new, |aaguids| {
        let lacks = |(_, aaguid): &(Platform, &str)| !aaguids.contains(*aaguid);
        AUTHENTICATOR.into_iter().filter(lacks).map(|(platform, _)| platform).collect()
    });
    // What only somebody with a passkey, a Windows computer or a smart card has.
    let beyond = |mode: &String| {
        matches!(mode.as_str(), "fido2" | "windowshelloforbusiness" | "x509certificatemultifactor")
    };
    let left: Vec<&BTreeSet<String>> =
        combinations.iter().filter(|modes| !modes.iter().any(beyond)).collect();
    let only = |modes: &BTreeSet<String>, test: &dyn Fn(&str) -> bool| modes.iter().all(|mode| test(mode));
    let is_pass = |mode: &str| mode.starts_with("temporaryaccesspass");
    let (is_known, is_push) = (|mode: &str| MODES.contains(&mode), |mode: &str| mode == "devicebasedpush");
    let has_passes = left.iter().any(|modes| only(modes, &is_pass));
    let live_passes = left.iter().any(|modes| only(modes, &|mode| is_pass(mode) && passes.can_issue(mode)));
    let ordinary =
        left.iter().any(|modes| only(modes, &is_known) && !only(modes, &is_pass) && !only(modes, &is_push));
    let strange = left.iter().any(|modes| !only(modes, &is_known));
    let fail = if ordinary {
        None
    } else if live_passes {
        Some(Fail::PassNeeded)
    } else if left.iter().any(|modes| only(modes, &is_push)) {
        Some(Fail::PasswordlessNeeded)
    } else if strange {
        Some(Fail::Strange)
    } else {
        Some(Fail::Loop)
    };
    let dead_passes = fail.is_some() && has_passes && !live_passes;
    Some(Judged { fail, dead_passes, refuses, combinations })
}

/// What a grant comes to for the unmanaged phone: empty when it gets through.
#[derive(Debug, Default)]
struct Verdict {
    fails: Vec<Fail>,
    strength: Option<Judged>,
    /// The strength has to be met, whatever else is.
    strength_needed: bool,
}

fn verdict(grant: &Grant, lifted: bool, export: &Export, passes: Passes) -> Verdict {
    let judged = grant.strength.as_ref().map(|given| strength(given, export, passes));
    let mut results: Vec<Option<Fail>> = grant
        .controls
        .iter()
        .map(|control| {
            let fail = match control.as_str() {
                "block" => Fail::Block,
                "compliantdevice" => Fail::Compliant,
                "compliantapplication" => Fail::AppProtection,
                "approvedapplication" => Fail::ApprovedApp,
                "domainjoineddevice" => Fail::HybridJoin,
                "mfa" | "passwordchange" | "riskremediation" => return None,
                _ => Fail::Strange,
            };
            (!(lifted && fail.is_about_device())).then_some(fail)
        })
        .collect();
    results.extend((0..grant.others).map(|_| None));
    match &judged {
        Some(Some(judged)) => results.push(judged.fail.clone()),
        Some(None) => results.push(Some(Fail::StrengthUnknown)),
        None => {}
    }
    let one = results.len() < 2;
    let any = match grant.any {
        Known::Is(any) => any,
        Known::Missing => true,
        Known::Strange(_) if one => true,
        // How the controls go together is not known: whatever could stop somebody may.
        Known::Strange(_) => {
            let fails = results.iter().any(Option::is_some);
            return Verdict {
                fails: if fails { vec![Fail::Strange] } else { Vec::new() },
                ..Verdict::default()
            };
        }
    };
    let fails: Vec<Fail> = if any {
        match results.iter().cloned().collect::<Option<Vec<_>>>() {
            None => Vec::new(),
            Some(all) => nearest_way(&all),
        }
    } else {
        results.into_iter().flatten().collect()
    };
    Verdict { fails, strength: judged.flatten(), strength_needed: one || !any }
}

/// Every control of an `OR` fails: the one that a person could come nearest to. A managed phone meets a
/// compliant device; what can be had before a passkey comes next; an app that Authenticator is not, last.
fn nearest_way(fails: &[Fail]) -> Vec<Fail> {
    let order = [
        Fail::Strange,
        Fail::StrengthUnknown,
        Fail::Compliant,
        Fail::PassNeeded,
        Fail::PasswordlessNeeded,
        Fail::Loop,
        Fail::AppProtection,
        Fail::ApprovedApp,
        Fail::HybridJoin,
        Fail::Block,
    ];
    order.into_iter().find(|fail| fails.contains(fail)).into_iter().collect()
}

// --- one policy after the other --------------------------------------------------------------------------

/// Judges every policy.
pub(super) fn judge(export: &Export, audiences: &[Audience], passes: Passes) -> Access {
    let mut access = Access::default();
    let partly_targeted = !audiences.is_empty() && !audiences.iter().any(Audience::is_everybody);
    for (index, policy) in export.policies.iter().enumerate() {
        if policy.state.is() != Some(State::Disabled) {
            Judge { export, audiences, passes, policy, index, partly_targeted, access: &mut access }.run();
        }
    }
    disjoint(export, audiences, &mut access);
    access
}

struct Judge<'a> {
    export: &'a Export,
    audiences: &'a [Audience],
    passes: Passes,
    policy: &'a Policy,
    index: usize,
    partly_targeted: bool,
    access: &'a mut Access,
}

/// Something that keeps the judgement from being certain, and the finding that says so.
type Veil = Id;

impl Judge<'_> {
    fn report_only(&self) -> bool {
        self.policy.state.is() == Some(State::ReportOnly)
    }

    /// A finding about the policy. Report-only makes it a note (section 13).
    fn finding(&self, id: Id, severity: Severity, reach: &Reach) -> Finding {
        let softer = self.report_only() && matches!(severity, Severity::Blocks | Severity::Hinders);
        let severity = if softer { Severity::Note } else { severity };
        let mut finding = Finding::new(id, severity, self.policy.id.clone());
        finding.who.clone_from(&reach.who);
        finding.except.clone_from(&reach.except);
        finding.report_only = self.report_only();
        finding
    }

    fn say(&mut self, id: Id, severity: Severity, reach: &Reach) {
        let finding = self.finding(id, severity, reach);
        self.access.findings.push(finding);
    }

    fn effect(&mut self, key: Key, certain: bool) {
        // Report-only policies never set a key.
        if !self.report_only() {
            self.access.effects.push(Effect { key, certain, policy: self.policy.id.clone() });
        }
    }

    fn run(&mut self) {
        let policy = self.policy;
        if let Some(Lists { include, exclude }) = &policy.locations {
            let by_id = |id: &String| !["all", "alltrusted", COMPLIANT_NETWORK].contains(&id.as_str());
            self.access.needs_locations |= include.iter().chain(exclude).any(by_id);
        }
        let Some(reach) = reach(policy, self.audiences) else { return };
        if policy.workload {
            return;
        }
        let Some(target) = target(policy) else { return };
        if !is_for_people_in_apps(policy) || flows(policy) {
            return;
        }
        if target == (Target::Resources { all: true })
            && !policy.resources.exclude.is_empty()
            && !reach.guests_only
        {
            self.say(Id::CaBaselineScopes, Severity::Note, &reach);
        }
        let systems = systems(policy);
        if systems.phones.is_empty() && !systems.strange {
            return self.computers_only(target, &reach, &systems);
        }
        self.phones(target, &reach, &systems);
    }

    /// The phones are out of the policy, but the computer may need a passkey.
    fn computers_only(&mut self, target: Target, reach: &Reach, systems: &Systems) {
        let policy = self.policy;
        let Some(grant) = &policy.grant else { return };
        if target == Target::Action || !systems.computers || reach.guests_only || reach.unseen || policy.risky
        {
            return;
        }
        let everywhere = matches!(place(policy, self.export), Where::Everywhere | Where::OutsideNetworks);
        let verdict = verdict(grant, false, self.export, self.passes);
        let needs_passkey = verdict.fails.contains(&Fail::Loop);
        if needs_passkey && everywhere && !policy.resources.filtered && policy.filter.is_none() {
            self.say(Id::CaDesktopNeedsPasskey, Severity::Note, reach);
        }
    }

    fn phones(&mut self, target: Target, reach: &Reach, systems: &Systems) {
        let policy = self.policy;
        let on_action = target == Target::Action;
        let excluded = |app: &str| !on_action && policy.resources.exclude.iter().any(|known| known == app);
        let lifted = excluded(REGISTRATION);
        let unofficial = !lifted && UNOFFICIAL.iter().any(|app| excluded(app));
        let mut veils: Vec<Veil> = [
            (policy.state.is().is_none(), Id::ValueNotKnown),
            (reach.unseen, Id::CaScopeUnknown),
            (!on_action && policy.resources.filtered, Id::CaAppFilter),
            (unofficial, Id::CaExclusionUnofficial),
            (systems.strange, Id::ValueNotKnown),
        ]
        .into_iter()
        .filter_map(|(there, id)| there.then_some(id))
        .collect();
        if !reach.guests_only {
            if lifted {
                self.say(Id::CaRegistrationExcluded, Severity::Note, reach);
            }
            if on_action && self.report_only() {
                self.say(Id::ReportOnlyUserAction, Severity::Note, reach);
            }
            let controls = policy.grant.as_ref().map(|grant| grant.controls.as_slice()).unwrap_or_default();
            if !on_action && self.report_only() && controls.iter().any(|control| control == "compliantdevice")
            {
                let mut finding = self.finding(Id::ReportOnlyDevicePrompt, Severity::Note, reach);
                finding.severity = Severity::Hinders;
                self.access.findings.push(finding.on(systems.phones.clone()));
            }
        }
        if policy.risky {
            if !reach.guests_only {
                self.say(Id::CaRisk, Severity::Note, reach);
            }
            return;
        }
        let mut filtered = false;
        if let Some(filter) = &policy.filter {
            let matched = matches(&filter.rule, Phone::Unregistered);
            match (filter.includes.is(), matched) {
                (Some(includes), Some(matched)) if includes != matched => return,
                (Some(_), Some(_)) => filtered = true,
                _ => veils.push(Id::ValueNotKnown),
            }
        }
        let place = place(policy, self.export);
        if place == Where::Nowhere {
            return;
        }
        let none = Grant { any: Known::Missing, controls: Vec::new(), others: 0, strength: None };
        let grant = policy.grant.as_ref().unwrap_or(&none);
        let mut verdict = verdict(grant, lifted, self.export, self.passes);
        if verdict.fails.contains(&Fail::StrengthUnknown) {
            self.access.needs_strengths = true;
        }
        if place == (Where::Countries { by_position: true }) && !reach.guests_only {
            self.say(Id::CaGpsLocation, Severity::Hinders, reach);
        }
        if reach.guests_only {
            return self.guests(target, &verdict, &veils, place, reach);
        }
        self.clock(on_action, grant, &veils, place, systems, reach);
        self.demand(on_action, &verdict, &veils, place);
        if verdict.fails.is_empty() {
            return;
        }
        if let Where::Countries { .. } = place {
            return self.say(Id::CaCountry, Severity::Note, reach);
        }
        if place == Where::Unknown {
            veils.push(Id::CaLocationUnknown);
        }
        if verdict.fails.contains(&Fail::Strange) {
            // A part of the grant that this program does not know may be anything.
            for key in [Key::Compliant, Key::AppProtection, Key::PasskeyEnforced] {
                self.effect(key, false);
            }
            if verdict.fails.len() == 1 {
                veils.push(Id::ValueNotKnown);
            } else {
                self.say(Id::ValueNotKnown, Severity::Unknown, reach);
                verdict.fails.retain(|fail| *fail != Fail::Strange);
            }
        }
        if !veils.is_empty() {
            return self.veiled(veils, &verdict, place, reach);
        }
        match place {
            Where::InsideNetworks => {
                self.access.inside_only.push(policy.id.clone());
                for key in verdict.fails.iter().filter_map(Fail::key) {
                    self.effect(key, false);
                }
                return;
            }
            Where::OutsideClient => {
                self.say(Id::CaCompliantNetwork, Severity::Hinders, reach);
                for key in verdict.fails.iter().filter_map(Fail::key) {
                    self.effect(key, false);
                }
                return;
            }
            _ => {}
        }
        self.certain(target, &verdict, filtered, place, systems, reach);
        self.guests(target, &verdict, &[], place, reach);
    }

    /// What fails, fails for certain: everywhere, or outside given networks.
    fn certain(
        &mut self,
        target: Target,
        verdict: &Verdict,
        filtered: bool,
        place: Where,
        systems: &Systems,
        reach: &Reach,
    ) {
        let policy = self.policy;
        let on_action = target == Target::Action;
        let outside = place == Where::OutsideNetworks;
        let both = systems.phones.len() == 2;
        let covers = reach.covers && both;
        let narrowed = if both { Vec::new() } else { systems.phones.clone() };
        for fail in &verdict.fails {
            let hard = *fail == Fail::Block || fail.is_about_device() && *fail != Fail::ApprovedApp;
            if outside && hard {
                let id = if on_action { Id::CaRegisterLocation } else { Id::CaLocationBlock };
                let finding = self.finding(id, Severity::Hinders, reach).on(narrowed.clone());
                self.access.findings.push(finding);
                self.effect(Key::Place, covers);
                if let Some(key) = fail.key() {
                    self.effect(key, false);
                }
                continue;
            }
            let disguised = *fail == Fail::Block && filtered;
            let (id, severity) = match fail {
                Fail::Block if disguised && on_action => (Id::CaRegisterCompliantDevice, Severity::Blocks),
                Fail::Block if disguised => (Id::CaDeviceFilterBlock, Severity::Blocks),
                Fail::Block if on_action => (Id::CaRegisterBlock, Severity::Blocks),
                Fail::Block if systems.named => (Id::CaPlatformBlock, Severity::Blocks),
                Fail::Block => (Id::CaBlock, Severity::Blocks),
                Fail::Compliant if on_action => (Id::CaRegisterCompliantDevice, Severity::Blocks),
                Fail::Compliant => (Id::CaCompliantDevice, Severity::Blocks),
                Fail::AppProtection => (Id::CaAppProtection, Severity::Blocks),
                Fail::ApprovedApp => (Id::CaApprovedApp, Severity::Hinders),
                Fail::HybridJoin => (Id::CaHybridJoin, Severity::Blocks),
                Fail::Loop if on_action => (Id::CaRegisterPasskeyLoop, Severity::Blocks),
                Fail::Loop => (Id::CaPasskeyLoop, Severity::Blocks),
                Fail::PassNeeded if on_action => (Id::CaRegisterTapNeeded, Severity::Hinders),
                Fail::PassNeeded => (Id::CaTapNeeded, Severity::Hinders),
                Fail::PasswordlessNeeded => (Id::CaPasswordlessNeeded, Severity::Hinders),
                Fail::StrengthUnknown => {
                    self.effect(Key::PasskeyEnforced, false);
                    continue;
                }
                Fail::Strange => continue,
            };
            let severity = if outside { Severity::Hinders } else { severity };
            let named = systems.named && *fail == Fail::Block && !disguised;
            let platforms = if named { systems.phones.clone() } else { narrowed.clone() };
            let finding = self.finding(id, severity, reach).on(platforms);
            self.access.findings.push(finding);
            self.keys(fail, disguised, on_action, outside, covers);
            self.obstacle(fail, id, on_action, outside, disguised, systems, reach);
        }
        let strength_fails = verdict.fails.iter().any(Fail::is_strength);
        if let (Some(judged), Some(id), true) = (
            &verdict.strength,
            policy.grant.as_ref().and_then(|grant| grant.strength.as_ref()),
            strength_fails,
        ) {
            let severity = if outside { Severity::Hinders } else { Severity::Blocks };
            let refused: Vec<Platform> =
                judged.refuses.iter().copied().filter(|platform| systems.phones.contains(platform)).collect();
            if !refused.is_empty() {
                let mut finding =
                    self.finding(Id::StrengthExcludesAuthenticator, severity, reach).on(refused);
                finding.subject.clone_from(&id.id);
                self.access.findings.push(finding);
            }
            if judged.dead_passes {
                let mut finding = self.finding(Id::StrengthTapUnusable, Severity::Hinders, reach);
                finding.subject.clone_from(&id.id);
                self.access.findings.push(finding);
            }
        }
        let asks_strangers =
            target == (Target::Resources { all: true }) && policy.include.all && self.partly_targeted;
        if asks_strangers && verdict.fails.contains(&Fail::Loop) {
            let finding = self
                .finding(Id::CaPasskeyWithoutMethod, Severity::Hinders, reach)
                .who(vec![Who::NotTargeted]);
            self.access.findings.push(finding);
        }
    }

    #[expect(clippy::fn_params_excessive_bools, reason = "one fact each, from one caller")]
    fn keys(&mut self, fail: &Fail, disguised: bool, on_action: bool, outside: bool, covers: bool) {
        let certain = covers && !outside;
        match fail {
            Fail::Block if disguised => {
                // A filter that no phone can ever meet is no matter of managing it.
                let filter = self.policy.filter.as_ref();
                let managed = filter.and_then(|filter| matches(&filter.rule, Phone::Managed));
                let includes = filter.and_then(|filter| filter.includes.is());
                let still_hit = managed.is_some() && managed == includes;
                if !still_hit {
                    self.effect(Key::Compliant, certain);
                }
            }
            // Announced to count as not selected, but still listed as an obstacle: nobody can say.
            Fail::ApprovedApp => self.effect(Key::AppProtection, false),
            fail if fail.is_strength() && on_action => {}
            fail => {
                if let Some(key) = fail.key() {
                    self.effect(key, certain);
                }
            }
        }
    }

    /// What the policy keys cannot say, for the rehearsal.
    #[expect(clippy::too_many_arguments, reason = "one fact each, from one caller")]
    fn obstacle(
        &mut self,
        fail: &Fail,
        id: Id,
        on_action: bool,
        outside: bool,
        disguised: bool,
        systems: &Systems,
        reach: &Reach,
    ) {
        let closes = match fail {
            _ if outside || disguised || self.report_only() => return,
            Fail::Block | Fail::Loop if on_action || systems.computers => Closes::Everything,
            Fail::Block | Fail::Loop | Fail::AppProtection | Fail::HybridJoin => Closes::PhoneSignIn,
            _ => return,
        };
        self.access.obstacles.push(Obstacle {
            id,
            policy: self.policy.id.clone(),
            closes,
            audiences: reach.covered.clone(),
            phones: systems.phones.clone(),
        });
    }

    /// Something would fail, but whether it concerns our people cannot be told.
    fn veiled(&mut self, veils: Vec<Veil>, verdict: &Verdict, place: Where, reach: &Reach) {
        for id in veils {
            self.say(id, Severity::Unknown, reach);
        }
        for key in verdict.fails.iter().filter_map(Fail::key) {
            self.effect(key, false);
        }
        let may_close = |fail: &Fail| matches!(fail, Fail::Block | Fail::Strange) || fail.is_about_device();
        let closes = verdict.fails.iter().any(may_close);
        if closes && matches!(place, Where::OutsideNetworks | Where::Unknown) {
            self.effect(Key::Place, false);
        }
    }

    /// Remembers a strength that somebody certainly has to meet.
    fn demand(&mut self, on_action: bool, verdict: &Verdict, veils: &[Veil], place: Where) {
        let certain = veils.is_empty() && matches!(place, Where::Everywhere | Where::OutsideNetworks);
        if let (Some(judged), true) = (&verdict.strength, verdict.strength_needed && certain) {
            let combinations = judged.combinations.clone();
            self.access.strengths.push(Demand { policy: self.index, on_action, combinations });
        }
    }

    /// A strength on the user action needs a fresh sign-in every time (error row 7).
    fn clock(
        &mut self,
        on_action: bool,
        grant: &Grant,
        veils: &[Veil],
        place: Where,
        systems: &Systems,
        reach: &Reach,
    ) {
        let place_fits = matches!(place, Where::Everywhere | Where::OutsideNetworks);
        if !on_action || grant.strength.is_none() || !veils.is_empty() || !place_fits {
            return;
        }
        if !self.policy.every_time {
            let narrowed = if systems.phones.len() == 2 { Vec::new() } else { systems.phones.clone() };
            let finding = self.finding(Id::CaRegisterClock, Severity::Hinders, reach).on(narrowed);
            self.access.findings.push(finding);
        }
    }

    /// A strength that only a passkey meets, and guests, who cannot register one here.
    fn guests(&mut self, target: Target, verdict: &Verdict, veils: &[Veil], place: Where, reach: &Reach) {
        let place_fits = matches!(place, Where::Everywhere | Where::OutsideNetworks);
        let resources = matches!(target, Target::Resources { .. });
        if resources && reach.guests && place_fits && veils.is_empty() && verdict.fails.contains(&Fail::Loop)
        {
            let finding = self.finding(Id::CaGuestPasskey, Severity::Hinders, reach).who(vec![Who::Guests]);
            self.access.findings.push(finding);
        }
    }
}

/// Only for device codes or for handing a sign-in to another device (test 7).
fn flows(policy: &Policy) -> bool {
    policy.flows.iter().any(|flow| flow != "none")
}

/// A strength on the user action and one on the resources that no method meets together.
fn disjoint(export: &Export, audiences: &[Audience], access: &mut Access) {
    let mut found = Vec::new();
    for ours in access.strengths.iter().filter(|demand| demand.on_action) {
        let policy = &export.policies[ours.policy];
        let clash = access.strengths.iter().filter(|demand| !demand.on_action).find(|other| {
            let shares = ours.combinations.iter().any(|modes| other.combinations.contains(modes));
            !shares && meet(policy, &export.policies[other.policy])
        });
        let (Some(other), Some(reach)) = (clash, reach(policy, audiences)) else { continue };
        let report_only = [ours.policy, other.policy]
            .iter()
            .any(|index| export.policies[*index].state.is() == Some(State::ReportOnly));
        let severity = if report_only { Severity::Note } else { Severity::Hinders };
        let mut finding = Finding::new(Id::CaStrengthsDisjoint, severity, policy.id.clone())
            .who(reach.who)
            .except(reach.except);
        finding.report_only = report_only;
        finding.remark.clone_from(&export.policies[other.policy].id);
        found.push(finding);
    }
    access.findings.extend(found);
}

/// Whether somebody certainly falls under both policies.
fn meet(one: &Policy, other: &Policy) -> bool {
    let groups = |policy: &Policy| policy.include.groups.clone();
    let excludes = |policy: &Policy, id: &String| policy.exclude.groups.contains(id);
    let named = |all: &Policy, named: &Policy| {
        let who = people(&named.include);
        !who.is_empty() && who.iter().any(|who| !matches!(who, Who::Group(id) if excludes(all, id)))
    };
    match (one.include.all, other.include.all) {
        (true, true) => true,
        (true, false) => named(one, other),
        (false, true) => named(other, one),
        (false, false) => groups(one)
            .iter()
            .any(|id| groups(other).contains(id) && !excludes(one, id) && !excludes(other, id)),
    }
}
