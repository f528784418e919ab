//! Groups of people who fall under the same passkey profiles, and what those profiles mean for them
//! (`docs/facts/tenant.md` §5 and §6).

use std::collections::BTreeSet;

use super::finding::Who;
use super::shape::{ALL_USERS, Method, Profile};
use crate::enroll::org::{Attestation, SyncedPasskeys};
use crate::enroll::phone::Platform;

/// Authenticator's own models (§5).
pub const AUTHENTICATOR: [(Platform, &str); 2] = [
    (Platform::Android, "de1e552d-db1d-4423-a619-566b625cdc84"),
    (Platform::Ios, "90a3ccdf-635c-4729-a248-9b709135078f"),
];

/// Models of `docs/facts/entra.md` §7.4 that keep passkeys on one device.
const ON_ONE_DEVICE: &[&str] = &[
    "de1e552d-db1d-4423-a619-566b625cdc84",
    "90a3ccdf-635c-4729-a248-9b709135078f",
    "08987058-cadc-4b81-b6e1-30de50dcbe96",
    "9ddd1817-af5a-4672-a2b9-3e3dd95000a9",
    "6028b017-b1d4-4c02-b4b3-afcdafc96bb2",
];

/// All others of that list: they may sync.
const SYNCED: &[&str] = &[
    "fbfc3007-154e-4ecc-8c0b-6e020557d7bd",
    "dd4ec289-e01d-41c9-bb89-70fa845d4bf2",
    "ea9b8d66-4d01-1d21-3ce4-b6b48cb575d4",
    "53414d53-554e-4700-0000-000000000000",
    "d3452668-01fd-4c12-926c-83a4204853aa",
    "adce0002-35bc-c60a-648b-0b25f1f05503",
    "771b48fd-d3d4-4f74-9232-fc157ab0507a",
    "bada5566-a7aa-401f-bd96-45619a55120d",
    "d548826e-79b4-db40-a3d8-11116f7e8349",
];

/// The people of one target of the passkey method.
#[derive(Clone, Debug)]
pub struct Audience {
    /// Id of the group, or `all_users`.
    pub id: String,
    /// The id is that of one person.
    pub is_person: bool,
    /// Its own profiles, first assigned first; the old settings as one where there are no profiles.
    pub own: Vec<Profile>,
    /// Profiles of its own that are not in the files.
    pub not_found: Vec<String>,
    /// Which of several profiles it has is not in the files.
    pub unmapped: bool,
    /// Attestation for these people.
    pub attestation: Attestation,
    /// Synced passkeys for these people.
    pub synced: SyncedPasskeys,
    /// Phones whose Authenticator certainly gets in.
    pub admitted: Vec<Platform>,
    /// Phones whose Authenticator perhaps gets in.
    pub perhaps: Vec<Platform>,
    /// Every profile takes synced passkeys only.
    pub only_synced: bool,
}

impl Audience {
    /// These people, as a finding names them.
    pub fn who(&self) -> Who {
        match self.id.as_str() {
            ALL_USERS => Who::All,
            id if self.is_person => Who::Person(id.to_owned()),
            id => Who::Group(id.to_owned()),
        }
    }

    /// Whether this is everybody.
    pub fn is_everybody(&self) -> bool {
        self.id == ALL_USERS
    }

    /// Id of its first assigned profile: what a finding about its profiles names.
    pub fn subject(&self) -> String {
        let first = self.own.first().map(|profile| profile.id.clone());
        first.or_else(|| self.not_found.first().cloned()).unwrap_or_else(|| String::from("Fido2"))
    }
}

/// The audiences of the passkey method, in the order of its targets. A group that is also excluded has
/// nobody in it, for exclusion wins.
pub(super) fn audiences(fido2: &Method) -> Vec<Audience> {
    let excluded: BTreeSet<&str> = fido2.exclude.iter().map(|target| target.id.as_str()).collect();
    let mut found: Vec<Audience> = Vec::new();
    for target in fido2.include.iter().flatten().filter(|target| !excluded.contains(target.id.as_str())) {
        let assigned = target.profiles.as_ref().filter(|ids| !ids.is_empty());
        let (own, not_found, unmapped) = match (fido2.profiles.as_slice(), assigned) {
            ([], _) => (vec![fido2.old_settings.clone()], Vec::new(), false),
            ([only], None) => (vec![only.clone()], Vec::new(), false),
            (several, None) => (several.to_vec(), Vec::new(), true),
            (several, Some(ids)) => {
                let (mut own, mut not_found) = (Vec::new(), Vec::new());
                for id in ids {
                    match several.iter().find(|profile| profile.id == *id) {
                        Some(profile) => own.push(profile.clone()),
                        None => not_found.push(id.clone()),
                    }
                }
                (own, not_found, false)
            }
        };
        match found.iter_mut().find(|audience| audience.id == target.id) {
            Some(known) => {
                known.own.extend(own);
                known.not_found.extend(not_found);
                known.unmapped |= unmapped;
            }
            None => found.push(Audience {
                id: target.id.clone(),
                is_person: target.is_person,
                own,
                not_found,
                unmapped,
                attestation: Attestation::Unknown,
                synced: SyncedPasskeys::Unknown,
                admitted: Vec::new(),
                perhaps: Vec::new(),
                only_synced: false,
            }),
        }
    }
    // Whoever is in a group is also one of all users: the profiles of both count.
    let everybody = found.iter().find(|audience| audience.is_everybody()).cloned();
    let has_profiles = !fido2.profiles.is_empty();
    for audience in &mut found {
        let mut profiles = audience.own.clone();
        let mut missing = !audience.not_found.is_empty();
        let mut unmapped = audience.unmapped;
        if let Some(everybody) = everybody.as_ref().filter(|everybody| everybody.id != audience.id) {
            profiles.extend(everybody.own.iter().cloned());
            missing |= !everybody.not_found.is_empty();
            unmapped |= everybody.unmapped;
        }
        settle(audience, &profiles, missing, unmapped, has_profiles);
    }
    found
}

/// What the profiles of an audience mean.
fn settle(audience: &mut Audience, profiles: &[Profile], missing: bool, unmapped: bool, has_profiles: bool) {
    // Without the mapping every profile may be the one: what they agree on holds.
    let readings: Vec<&[Profile]> =
        if unmapped { profiles.iter().map(std::slice::from_ref).collect() } else { vec![profiles] };
    let agreed = |of: &dyn Fn(&[Profile]) -> u8| {
        let values: BTreeSet<u8> = readings.iter().map(|reading| of(reading)).collect();
        (values.len() == 1).then(|| values.first().copied()).flatten()
    };
    audience.attestation = match agreed(&|reading| attestation(reading, missing) as u8) {
        Some(value) if value == Attestation::Off as u8 => Attestation::Off,
        Some(value) if value == Attestation::Enforced as u8 => Attestation::Enforced,
        _ => Attestation::Unknown,
    };
    audience.synced = match agreed(&|reading| synced(reading, missing, has_profiles) as u8) {
        Some(value) if value == SyncedPasskeys::Allowed as u8 => SyncedPasskeys::Allowed,
        Some(value) if value == SyncedPasskeys::Blocked as u8 => SyncedPasskeys::Blocked,
        _ => SyncedPasskeys::Unknown,
    };
    for (platform, aaguid) in AUTHENTICATOR {
        let admits =
            |reading: &&[Profile]| reading.iter().any(|profile| admits(profile, aaguid) == Some(true));
        let may = |profile: &Profile| admits_perhaps(profile, aaguid);
        if readings.iter().all(admits) {
            audience.admitted.push(platform);
        } else if missing || profiles.iter().any(may) {
            audience.perhaps.push(platform);
        }
    }
    audience.only_synced = !profiles.is_empty()
        && profiles
            .iter()
            .all(|profile| profile.types.is().is_some_and(|types| types.synced && !types.device_bound));
}

/// Whether a profile takes a passkey of that model of Authenticator; `None` when that cannot be told.
fn admits(profile: &Profile, aaguid: &str) -> Option<bool> {
    let types = profile.types.is()?;
    Some(types.device_bound && profile.restrictions.as_ref()?.lets_in(aaguid)?)
}

fn admits_perhaps(profile: &Profile, aaguid: &str) -> bool {
    admits(profile, aaguid) != Some(false)
}

fn attestation(profiles: &[Profile], missing: bool) -> Attestation {
    if missing || profiles.iter().any(|profile| profile.attested.is().is_none()) {
        return Attestation::Unknown;
    }
    let mut any = false;
    for (_, aaguid) in AUTHENTICATOR {
        let mut takers = profiles.iter().filter(|profile| admits(profile, aaguid) == Some(true)).peekable();
        if takers.peek().is_none() {
            continue;
        }
        any = true;
        if !takers.any(|profile| profile.attested.is() == Some(false)) {
            return Attestation::Enforced;
        }
    }
    let unattested = profiles.iter().all(|profile| profile.attested.is() == Some(false));
    if any || unattested { Attestation::Off } else { Attestation::Enforced }
}

fn synced(profiles: &[Profile], missing: bool, has_profiles: bool) -> SyncedPasskeys {
    if !has_profiles {
        // Microsoft's move to profiles allowed synced passkeys where attestation was off.
        let attested = profiles.first().and_then(|profile| profile.attested.is());
        return if attested == Some(true) { SyncedPasskeys::Blocked } else { SyncedPasskeys::Unknown };
    }
    let readings: Vec<SyncedPasskeys> = profiles.iter().map(synced_by).collect();
    if readings.contains(&SyncedPasskeys::Allowed) {
        SyncedPasskeys::Allowed
    } else if missing || readings.contains(&SyncedPasskeys::Unknown) {
        SyncedPasskeys::Unknown
    } else {
        SyncedPasskeys::Blocked
    }
}

fn synced_by(profile: &Profile) -> SyncedPasskeys {
    let Some(types) = profile.types.is() else { return SyncedPasskeys::Unknown };
    if !types.synced || profile.attested.is() == Some(true) {
        return SyncedPasskeys::Blocked;
    }
    let (Some(false), Some(restrictions)) = (profile.attested.is(), &profile.restrictions) else {
        return SyncedPasskeys::Unknown;
    };
    let known: Vec<Option<bool>> = SYNCED.iter().map(|aaguid| restrictions.lets_in(aaguid)).collect();
    if known.contains(&Some(true)) {
        SyncedPasskeys::Allowed
    } else if known.contains(&None) {
        SyncedPasskeys::Unknown
    } else {
        let stranger = |aaguid: &String| !ON_ONE_DEVICE.contains(&aaguid.as_str());
        let allows = restrictions.allows.is() == Some(true);
        let only_strangers = !restrictions.aaguids.is_empty() && restrictions.aaguids.iter().all(stranger);
        // A list that blocks every synced provider we know still lets in those that nobody knows.
        if only_strangers || !allows { SyncedPasskeys::Unknown } else { SyncedPasskeys::Blocked }
    }
}
