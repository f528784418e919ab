//! The rollout, rehearsed: the program's own plan for every phone, proof, side and state of management,
//! under the facts that follow from the export.

use std::collections::BTreeMap;

use super::access::Closes;
use super::audience::Audience;
use super::finding::FindingId;
use super::shape::Kind;
use super::{Audit, Setting};
use crate::content::Catalog;
use crate::enroll::answers::{Managed, Profile, Proof};
use crate::enroll::org::{Attestation, SyncedPasskeys, TapKind};
use crate::enroll::outcome::{NextAction, StopReason};
use crate::enroll::phone::Platform;
use crate::enroll::{Facts, OrgRules, Outcome, PhoneRules, PlanInput, Route, Stop, plan};
use crate::policy::{SettingError, Settings};

/// How somebody fares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Fare {
    /// Through, by this route.
    Through(Route),
    /// Stopped by the plan.
    Stopped(Halt),
    /// Stopped by a setting of the tenant that no policy key can say.
    Closed(FindingId),
}

/// A stop of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Halt {
    /// Why.
    pub reason: StopReason,
    /// What to do next.
    pub next: NextAction,
}

impl PartialOrd for Halt {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Halt {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.reason.id(), self.next.id()).cmp(&(other.reason.id(), other.next.id()))
    }
}

impl Fare {
    /// `through` or `stop`.
    pub fn outcome(self) -> &'static str {
        if matches!(self, Self::Through(_)) { "through" } else { "stop" }
    }

    /// The route, the stop or the finding by its stable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Through(route) => route.id(),
            Self::Stopped(halt) => halt.reason.id(),
            Self::Closed(finding) => finding.id(),
        }
    }

    /// Whether a Temporary Access Pass would help.
    pub fn wants_pass(self) -> bool {
        let asks = |halt: Halt| matches!(halt.next, NextAction::AskForPass | NextAction::AskForMultiUsePass);
        matches!(self, Self::Stopped(halt) if asks(halt))
    }

    /// Whether the phone itself cannot keep the passkey, whatever the tenant does.
    pub fn is_about_the_phone(self) -> bool {
        let phone = [
            StopReason::PhoneTooOld,
            StopReason::PhoneNotSupported,
            StopReason::PhoneUsuallyTooOld,
            StopReason::SwitchMissing,
        ];
        matches!(self, Self::Stopped(halt) if phone.contains(&halt.reason))
    }
}

/// One rehearsed case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Row of the catalogue.
    pub phone: String,
    /// Its name.
    pub name: String,
    /// Its system.
    pub platform: Platform,
    /// Side of the phone.
    pub profile: Profile,
    /// What the person can prove themselves with.
    pub proof: Proof,
    /// Whether the phone is managed.
    pub managed: Managed,
    /// What happens.
    pub fare: Fare,
}

/// People for whom everything is the same.
#[derive(Clone, Debug)]
pub struct Stage {
    /// Audiences, by id.
    pub audiences: Vec<String>,
    /// Every case.
    pub cases: Vec<Case>,
    rules: OrgRules,
    admitted: Vec<Platform>,
    obstacles: Vec<Hurdle>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Hurdle {
    id: FindingId,
    closes: Closes,
    phones: Vec<Platform>,
}

/// The whole rehearsal.
#[derive(Clone, Debug)]
pub struct Rehearsal {
    /// One for all people for whom everything is the same.
    pub stages: Vec<Stage>,
    /// What was pretended, as `KEY=VALUE`.
    pub pretended: Vec<String>,
    /// The counted people, where the report of registered methods is there.
    pub people: Option<Crowd>,
}

/// Real people, as numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crowd {
    /// Who has the passkey.
    pub done: u64,
    /// Guests, who cannot register.
    pub guests: u64,
    /// Everybody else, by proof.
    pub to_do: Vec<(Proof, u64)>,
    /// How those fare, by system and management of a phone that can.
    pub readings: Vec<Reading>,
    /// The report was not whole, so there are more.
    pub at_least: bool,
}

/// How the people who are not done fare if all of them had such a phone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// System.
    pub platform: Platform,
    /// Managed or not.
    pub managed: Managed,
    /// People by route.
    pub by_route: BTreeMap<Route, u64>,
    /// People who need a Temporary Access Pass first.
    pub need_pass: u64,
    /// People who are stuck, by why.
    pub stuck: BTreeMap<&'static str, u64>,
}

/// Runs the plan for everybody.
///
/// # Errors
/// A `KEY=VALUE` of `--set` that is none.
pub fn rehearse(audit: &Audit, catalog: &Catalog, pretend: &[String]) -> Result<Rehearsal, SettingError> {
    let mut settings = Settings::default();
    settings.rules = rules(audit);
    for setting in pretend {
        settings.simulate(setting)?;
    }
    let is_pretended =
        |key: &str| pretend.iter().any(|setting| setting.split('=').next().map(str::trim) == Some(key));
    let mut stages: Vec<Stage> = Vec::new();
    let mut add = |audience: Option<&Audience>| {
        let mut rules = settings.rules.clone();
        if let Some(audience) = audience {
            if !is_pretended("Attestation") {
                rules.attestation = audience.attestation;
            }
            if !is_pretended("SyncedPasskeys") {
                rules.synced_passkeys = audience.synced;
            }
        }
        let id = audience.map_or(super::shape::ALL_USERS, |audience| audience.id.as_str()).to_owned();
        let mut obstacles = hurdles(audit, &id, &rules);
        obstacles.dedup();
        let admitted = match audience {
            Some(audience) => audience.admitted.iter().chain(&audience.perhaps).copied().collect(),
            None => Platform::ALL.to_vec(),
        };
        let same = |stage: &&mut Stage| {
            stage.rules == rules && stage.admitted == admitted && stage.obstacles == obstacles
        };
        match stages.iter_mut().find(same) {
            Some(stage) => stage.audiences.push(id),
            None => stages.push(Stage { audiences: vec![id], cases: Vec::new(), rules, admitted, obstacles }),
        }
    };
    if audit.audiences.is_empty() {
        add(None);
    } else {
        audit.audiences.iter().for_each(|audience| add(Some(audience)));
    }
    let phones: Vec<(&str, PhoneRules)> =
        catalog.phones.iter().map(|phone| (phone.name.as_str(), Catalog::rules(phone))).collect();
    for stage in &mut stages {
        stage.cases = cases(stage, &phones, &settings.facts);
    }
    let people = crowd(audit, &stages, &phones, &settings.facts);
    Ok(Rehearsal { stages, pretended: settings.pretended, people })
}

/// The derived keys as the plan takes them. What was not derived is read on the safe side, as always.
fn rules(audit: &Audit) -> OrgRules {
    let mut settings = Settings::default();
    for derived in &audit.policy {
        if let Some(value) = derived.value.as_ref().filter(|value| value.declares()) {
            // Every key that is derived is one of the table, which a test holds.
            let _ = settings.simulate(&format!("{}={}", derived.key, value.plain()));
        }
    }
    settings.rules
}

/// What stops these people and is no policy key: settings of the passkey method and enforced policies.
fn hurdles(audit: &Audit, audience: &str, rules: &OrgRules) -> Vec<Hurdle> {
    let everything =
        [FindingId::PasskeyMethodOff, FindingId::PasskeySelfServiceOff, FindingId::PasskeyNobodyTargeted];
    let mut hurdles: Vec<Hurdle> = audit
        .findings
        .iter()
        .filter(|finding| everything.contains(&finding.id))
        .map(|finding| Hurdle { id: finding.id, closes: Closes::Everything, phones: Platform::ALL.to_vec() })
        .collect();
    for obstacle in
        audit.obstacles.iter().filter(|obstacle| obstacle.audiences.iter().any(|id| id == audience))
    {
        // Where a key stands for it, pretending the key away takes the obstacle away.
        let stands = match obstacle.id {
            FindingId::CaAppProtection => rules.app_protection_required == Some(true),
            FindingId::CaPasskeyLoop => rules.passkey_enforced,
            _ => true,
        };
        if stands {
            hurdles.push(Hurdle {
                id: obstacle.id,
                closes: obstacle.closes,
                phones: obstacle.phones.clone(),
            });
        }
    }
    hurdles
}

fn cases(stage: &Stage, phones: &[(&str, PhoneRules)], facts: &Facts) -> Vec<Case> {
    let mut cases = Vec::new();
    for (name, phone) in phones {
        let sides: &[Profile] =
            if phone.platform == Platform::Android { Profile::ALL } else { &[Profile::Personal] };
        for &profile in sides {
            for &proof in Proof::ALL {
                for &managed in Managed::ALL {
                    let answers = PlanInput::new(None, profile, proof, managed);
                    cases.push(Case {
                        phone: phone.id.clone(),
                        name: (*name).to_owned(),
                        platform: phone.platform,
                        profile,
                        proof,
                        managed,
                        fare: fare(stage, &answers, phone, facts),
                    });
                }
            }
        }
    }
    cases
}

fn fare(stage: &Stage, answers: &PlanInput, phone: &PhoneRules, facts: &Facts) -> Fare {
    let of = |outcome: Outcome| match outcome {
        Outcome::Plan(plan) => Fare::Through(plan.route),
        Outcome::Stop(Stop { reason, next, .. }) => Fare::Stopped(Halt { reason, next }),
    };
    let plain = of(plan(answers, phone, &stage.rules, facts));
    // A cloud or a phone that cannot comes before anything that the tenant could change.
    if plain.is_about_the_phone() || plain.id() == StopReason::CloudWithoutPasskeys.id() {
        return plain;
    }
    let here = |hurdle: &&Hurdle| hurdle.phones.contains(&phone.platform);
    if let Some(hurdle) =
        stage.obstacles.iter().filter(here).find(|hurdle| hurdle.closes == Closes::Everything)
    {
        return Fare::Closed(hurdle.id);
    }
    if !stage.admitted.contains(&phone.platform) {
        let none = stage.admitted.is_empty();
        return Fare::Closed(if none {
            FindingId::AuthenticatorNotAllowed
        } else {
            FindingId::AuthenticatorOnePlatform
        });
    }
    let Some(hurdle) = stage.obstacles.iter().find(here) else { return plain };
    // The phone cannot sign in: only a route without that is left.
    let mut rules = stage.rules.clone();
    rules.allowed_routes.retain(|route| !route.signs_in_on_phone());
    match of(plan(answers, phone, &rules, facts)) {
        Fare::Through(route) => Fare::Through(route),
        _ if matches!(plain, Fare::Through(_)) => Fare::Closed(hurdle.id),
        _ => plain,
    }
}

/// Counts real people. Which group somebody is in cannot be seen, so everybody is read as one of all users,
/// or of the first group where there is no such target.
fn crowd(audit: &Audit, stages: &[Stage], phones: &[(&str, PhoneRules)], facts: &Facts) -> Option<Crowd> {
    let coverage = audit.export.coverage(Kind::People);
    if !coverage.present {
        return None;
    }
    let everybody = |stage: &&Stage| stage.audiences.iter().any(|id| id == super::shape::ALL_USERS);
    let stage = stages.iter().find(everybody).or(stages.first())?;
    let counts = audit.export.people.counts();
    let to_do = audit.export.people.to_do();
    let mut readings = Vec::new();
    for platform in [Platform::Android, Platform::Ios] {
        // The newest phone that certainly can.
        let can = |(_, phone): &&(&str, PhoneRules)| {
            phone.platform == platform
                && phone.verdict == crate::enroll::phone::Verdict::Supported
                && phone.can_scan
        };
        let Some((_, phone)) = phones.iter().filter(can).max_by_key(|(_, phone)| phone.os_from) else {
            continue;
        };
        for managed in [Managed::No, Managed::Yes] {
            let mut reading = Reading {
                platform,
                managed,
                by_route: BTreeMap::new(),
                need_pass: 0,
                stuck: BTreeMap::new(),
            };
            for &(proof, count) in &to_do {
                let multi = proof == Proof::TapOnce && stage.rules.tap_kind == TapKind::MultiUse;
                let proof = if multi { Proof::TapMulti } else { proof };
                let answers = PlanInput::new(None, Profile::Personal, proof, managed);
                match fare(stage, &answers, phone, facts) {
                    Fare::Through(route) => *reading.by_route.entry(route).or_default() += count,
                    stop if stop.wants_pass() => reading.need_pass += count,
                    stop => *reading.stuck.entry(stop.id()).or_default() += count,
                }
            }
            readings.push(reading);
        }
    }
    Some(Crowd {
        done: counts.passkey_in_authenticator,
        guests: counts.guests,
        to_do,
        readings,
        at_least: !coverage.is_complete(),
    })
}

impl Stage {
    /// The rules that the plan ran under.
    pub fn rules(&self) -> &OrgRules {
        &self.rules
    }

    /// Cases by how they fare, most frequent first.
    pub fn tally(&self) -> Vec<(Fare, usize)> {
        let mut counts: BTreeMap<Fare, usize> = BTreeMap::new();
        for case in &self.cases {
            *counts.entry(case.fare).or_default() += 1;
        }
        let mut tally: Vec<_> = counts.into_iter().collect();
        tally.sort_by_key(|(fare, count)| (std::cmp::Reverse(*count), fare.id()));
        tally
    }

    /// How a proof fares on the phones of a system that can keep the passkey, each way of faring once, most
    /// frequent first.
    pub fn cell(&self, platform: Platform, proof: Proof, managed: Managed) -> Vec<Fare> {
        let mut counts: BTreeMap<Fare, usize> = BTreeMap::new();
        let here = |case: &&Case| case.platform == platform && case.proof == proof && case.managed == managed;
        for case in self.cases.iter().filter(here).filter(|case| !case.fare.is_about_the_phone()) {
            *counts.entry(case.fare).or_default() += 1;
        }
        let mut fares: Vec<_> = counts.into_iter().collect();
        fares.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        fares.into_iter().map(|(fare, _)| fare).collect()
    }

    /// Phones that cannot keep the passkey, by name, each once.
    pub fn unfit(&self) -> Vec<(&str, Fare)> {
        let mut unfit: Vec<(&str, Fare)> = Vec::new();
        for case in self.cases.iter().filter(|case| case.fare.is_about_the_phone()) {
            if unfit.last().is_none_or(|(name, _)| *name != case.name) {
                unfit.push((&case.name, case.fare));
            }
        }
        unfit
    }
}

/// Cases that fare differently, before and after. Both were made from the same audit.
pub fn difference<'a>(before: &'a Rehearsal, after: &'a Rehearsal) -> Vec<(&'a str, &'a Case, &'a Case)> {
    let stage_of = |rehearsal: &'a Rehearsal, id: &str| {
        rehearsal.stages.iter().find(|stage| stage.audiences.iter().any(|audience| audience == id))
    };
    let ids: Vec<&String> = before.stages.iter().flat_map(|stage| &stage.audiences).collect();
    let mut changed = Vec::new();
    for id in ids {
        let (Some(old), Some(new)) = (stage_of(before, id), stage_of(after, id)) else { continue };
        for (old, new) in old.cases.iter().zip(&new.cases).filter(|(old, new)| old.fare != new.fare) {
            changed.push((id.as_str(), old, new));
        }
    }
    changed
}

/// What a stage runs under, in policy words.
pub fn in_words(rules: &OrgRules) -> Vec<String> {
    let flag = |name: &str, value: Option<bool>| value.map(|value| format!("{name}={value}"));
    let routes = Setting::Routes(rules.allowed_routes.clone()).plain();
    [
        (rules.attestation != Attestation::Unknown).then(|| format!("Attestation={}", rules.attestation)),
        (rules.synced_passkeys != SyncedPasskeys::Unknown)
            .then(|| format!("SyncedPasskeys={}", rules.synced_passkeys)),
        (rules.tap_kind != TapKind::Unknown).then(|| format!("TapKind={}", rules.tap_kind)),
        flag("CompliantDeviceRequired", rules.compliant_device_required),
        flag("AppProtectionRequired", rules.app_protection_required),
        Some(format!("RegistrationPlace={}", rules.registration_place)),
        flag("PasskeyEnforced", Some(rules.passkey_enforced)),
        Some(format!("AllowedRoutes={routes}")),
    ]
    .into_iter()
    .flatten()
    .collect()
}
