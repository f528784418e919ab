//! What the authentication methods policy means for people (`docs/facts/tenant.md` §8, first half).

use super::access::Passes;
use super::audience::Audience;
use super::finding::{Finding, FindingId as Id, Severity, Who};
use super::read::Export;
use super::shape::{Known, Managed, Method, Target};
use crate::enroll::org::{Attestation, Cloud, SyncedPasskeys};
use crate::enroll::phone::Platform;

/// Our threshold: a pass that lives shorter may be over before the phone is ready.
const SHORT_PASS: u64 = 30;

/// What the files say about passes.
pub(super) fn passes(export: &Export) -> Passes {
    let method = export.method.get("temporaryaccesspass");
    Passes { on: method.and_then(|method| method.enabled.is()), once: method.and_then(|method| method.once) }
}

/// The people of targets: everybody swallows the rest.
fn targets(list: &[Target]) -> Vec<Who> {
    if list.iter().any(Target::is_everybody) {
        return vec![Who::All];
    }
    list.iter().map(person_or_group).collect()
}

fn person_or_group(target: &Target) -> Who {
    match () {
        () if target.is_everybody() => Who::All,
        () if target.is_person => Who::Person(target.id.clone()),
        () => Who::Group(target.id.clone()),
    }
}

/// Every finding about methods.
pub(super) fn judge(export: &Export, audiences: &[Audience], cloud: Option<Cloud>) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Some(fido2) = export.method.get("fido2") {
        passkeys(fido2, audiences, &mut findings);
    }
    if let Some(method) = export.method.get("temporaryaccesspass") {
        tap(method, audiences, &mut findings);
    }
    let passwordless = extra_methods(export, &mut findings);
    if passwordless && export.registration.is_some_and(|registration| registration.closed) {
        findings.push(Finding::new(
            Id::DeviceRegistrationClosed,
            Severity::Hinders,
            "deviceRegistrationPolicy",
        ));
    }
    text_messages(export, cloud, &mut findings);
    if export.defaults == Some(true) {
        findings.push(Finding::new(Id::SecurityDefaultsOn, Severity::Note, "securityDefaults"));
    }
    whole_policy(export, &mut findings);
    findings
}

fn passkeys(fido2: &Method, audiences: &[Audience], findings: &mut Vec<Finding>) {
    let about = |id, severity| Finding::new(id, severity, "Fido2");
    match &fido2.enabled {
        Known::Is(true) => {}
        Known::Is(false) => findings.push(about(Id::PasskeyMethodOff, Severity::Blocks)),
        Known::Strange(_) | Known::Missing => findings.push(about(Id::ValueNotKnown, Severity::Unknown)),
    }
    if fido2.self_service == Some(false) {
        findings.push(about(Id::PasskeySelfServiceOff, Severity::Blocks));
    }
    for target in &fido2.exclude {
        let who = vec![person_or_group(target)];
        findings.push(about(Id::PasskeyGroupExcluded, Severity::Blocks).who(who));
    }
    if fido2.include.is_some() {
        if audiences.is_empty() {
            findings.push(about(Id::PasskeyNobodyTargeted, Severity::Blocks));
        } else if !audiences.iter().any(Audience::is_everybody) {
            findings.push(about(Id::PasskeyTargetPartial, Severity::Note).who(vec![Who::NotTargeted]));
        }
    }
    if fido2.profiles.is_empty() {
        findings.push(about(Id::LegacyPasskeySettings, Severity::Note));
    }
    let unmapped = audiences.iter().any(|audience| audience.unmapped);
    if unmapped {
        findings.push(about(Id::ProfileMappingMissing, Severity::Unknown));
    } else {
        for profile in &fido2.profiles {
            if !audiences.iter().any(|audience| audience.own.iter().any(|own| own.id == profile.id)) {
                findings
                    .push(Finding::new(Id::ProfileUnassigned, Severity::Note, &profile.id).who(Vec::new()));
            }
        }
    }
    for audience in audiences {
        of_audience(audience, audiences, findings);
    }
    let with: Vec<&Audience> = audiences.iter().filter(|audience| !audience.admitted.is_empty()).collect();
    let has = |wanted: Attestation| with.iter().any(|audience| audience.attestation == wanted);
    if has(Attestation::Off) && has(Attestation::Enforced) {
        let who = with.iter().map(|audience| audience.who()).collect();
        findings.push(about(Id::AttestationDiffers, Severity::Note).who(who));
    }
}

fn of_audience(audience: &Audience, all: &[Audience], findings: &mut Vec<Finding>) {
    let subject = audience.subject();
    let about = |id, severity, subject: &str| Finding::new(id, severity, subject).who(vec![audience.who()]);
    for id in &audience.not_found {
        findings.push(about(Id::ProfileNotFound, Severity::Unknown, id));
    }
    for profile in audience.own.iter().filter(|_| !audience.unmapped) {
        if profile.is_strange() {
            findings.push(about(Id::ValueNotKnown, Severity::Unknown, &profile.id));
        }
        let synced = profile.types.is().is_some_and(|types| types.synced);
        if synced && profile.attested.is() == Some(true) {
            findings.push(about(Id::AttestedSyncedMix, Severity::Note, &profile.id));
        }
    }
    let open =
        |platform: &Platform| audience.admitted.contains(platform) || audience.perhaps.contains(platform);
    let refused: Vec<Platform> =
        [Platform::Android, Platform::Ios].into_iter().filter(|platform| !open(platform)).collect();
    if !refused.is_empty() {
        let id = match refused.len() {
            1 => Id::AuthenticatorOnePlatform,
            _ if audience.only_synced => Id::ProfileNoDeviceBound,
            _ => Id::AuthenticatorNotAllowed,
        };
        // Who is also in a group whose profiles let Authenticator in is not hit.
        let lucky = |other: &&Audience| {
            audience.is_everybody()
                && !other.is_everybody()
                && other.admitted.iter().any(|platform| refused.contains(platform))
        };
        let except = all.iter().filter(lucky).map(Audience::who).collect();
        findings.push(about(id, Severity::Blocks, &subject).except(except).on(refused));
    }
    if audience.synced == SyncedPasskeys::Allowed {
        findings.push(about(Id::SyncedAllowed, Severity::Note, &subject));
    }
    if audience.attestation == Attestation::Off && !audience.admitted.is_empty() {
        findings.push(about(Id::AttestationOff, Severity::Note, &subject));
    }
}

fn tap(method: &Method, audiences: &[Audience], findings: &mut Vec<Finding>) {
    let about = |id, severity| Finding::new(id, severity, "TemporaryAccessPass");
    match &method.enabled {
        Known::Is(true) => {}
        Known::Is(false) => return findings.push(about(Id::TapOff, Severity::Hinders)),
        Known::Strange(_) | Known::Missing => {
            return findings.push(about(Id::ValueNotKnown, Severity::Unknown));
        }
    }
    let include = method.include.as_deref().unwrap_or_default();
    let (who, except) = (targets(include), method.exclude.iter().map(person_or_group).collect::<Vec<_>>());
    let kind = match method.once {
        Some(true) => Some(Id::TapOneTime),
        Some(false) => Some(Id::TapEitherKind),
        None => None,
    };
    let short = method.lifetime.is_some_and(|minutes| minutes < SHORT_PASS).then_some(Id::TapShort);
    for id in kind.into_iter().chain(short).filter(|_| !who.is_empty()) {
        findings.push(about(id, Severity::Note).who(who.clone()).except(except.clone()));
    }
    let excluded = |id: &str| method.exclude.iter().any(|target| target.id == id);
    let gets = |audience: &&Audience| {
        let named = include.iter().any(|target| target.is_everybody() || target.id == audience.id);
        named && !excluded(&audience.id)
    };
    let without: Vec<Who> = audiences.iter().filter(|audience| !gets(audience)).map(Audience::who).collect();
    if !without.is_empty() {
        let everybody = without.contains(&Who::All);
        let groups = include.iter().filter(|target| !target.is_everybody()).map(person_or_group).collect();
        let who = if everybody { vec![Who::All] } else { without };
        findings.push(about(Id::TapNotForAll, Severity::Hinders).who(who).except(groups));
    }
}

/// What Authenticator sets up along with the passkey; whether passwordless sign-in is among it.
fn extra_methods(export: &Export, findings: &mut Vec<Finding>) -> bool {
    let Some(method) = export.method.get("microsoftauthenticator").filter(|method| method.is_on()) else {
        return false;
    };
    let include = method.include.as_deref().unwrap_or_default();
    let mode = |modes: &[&str]| {
        include.iter().any(|target| target.mode.as_deref().is_none_or(|mode| modes.contains(&mode)))
    };
    let passwordless = mode(&["any", "devicebasedpush"]);
    let detail: Vec<&'static str> = [
        ("push", mode(&["any", "push"])),
        ("passwordless", passwordless),
        ("totp", method.codes == Some(true)),
    ]
    .into_iter()
    .filter_map(|(word, there)| there.then_some(word))
    .collect();
    let strange = |target: &Target| {
        target.mode.as_deref().is_some_and(|mode| !["any", "push", "devicebasedpush"].contains(&mode))
    };
    if include.iter().any(strange) {
        findings.push(
            Finding::new(Id::ValueNotKnown, Severity::Unknown, "MicrosoftAuthenticator")
                .who(targets(include)),
        );
    }
    if !include.is_empty() && !detail.is_empty() {
        let finding = Finding::new(Id::ExtraMethods, Severity::Note, "MicrosoftAuthenticator");
        let except = method.exclude.iter().map(person_or_group).collect();
        findings.push(Finding { detail, ..finding }.who(targets(include)).except(except));
    }
    passwordless
}

/// The dates hold for the public cloud only.
fn text_messages(export: &Export, cloud: Option<Cloud>, findings: &mut Vec<Finding>) {
    if cloud != Some(Cloud::Public) {
        return;
    }
    let in_use = |id: &str| {
        let method = export.method.get(id).filter(|method| method.is_on())?;
        let include = method.include.as_deref().unwrap_or_default();
        (!include.is_empty())
            .then(|| (targets(include), method.exclude.iter().map(person_or_group).collect()))
    };
    let found = in_use("sms").map(|who| ("Sms", who)).or_else(|| in_use("voice").map(|who| ("Voice", who)));
    if let Some((subject, (who, except))) = found {
        findings.push(Finding::new(Id::SmsVoiceRetiring, Severity::Note, subject).who(who).except(except));
    }
}

fn whole_policy(export: &Export, findings: &mut Vec<Finding>) {
    let Some(policy) = &export.methods else {
        if !export.method.is_empty() {
            findings.push(Finding::new(Id::CampaignNotInExport, Severity::Note, "registrationEnforcement"));
        }
        return;
    };
    if policy.postponed == Some(true) {
        findings.push(Finding::new(Id::SmsVoicePostponed, Severity::Note, "optOutSettings"));
    }
    match &policy.migrated {
        Known::Is(false) => {
            let id = Id::LegacyMfaSettingsInForce;
            findings.push(Finding::new(id, Severity::Note, "authenticationMethodsPolicy"));
        }
        Known::Strange(_) => {
            findings.push(Finding::new(Id::ValueNotKnown, Severity::Unknown, "authenticationMethodsPolicy"));
        }
        Known::Is(true) | Known::Missing => {}
    }
    if matches!(policy.prefers_strongest.is(), Some(Managed::Default | Managed::Enabled)) {
        findings.push(Finding::new(Id::SystemPreferred, Severity::Note, "systemCredentialPreferences"));
    }
    let Some(campaign) = &policy.campaign else { return };
    let about = |id, severity| Finding::new(id, severity, "registrationEnforcement");
    let except: Vec<Who> = campaign.exclude.iter().map(person_or_group).collect();
    let everybody = |who: Vec<Who>| if who.is_empty() { vec![Who::All] } else { who };
    match &campaign.state {
        Known::Is(Managed::Default) => {
            let who = everybody(targets(&campaign.include));
            findings.push(about(Id::CampaignManaged, Severity::Note).who(who).except(except));
        }
        Known::Is(Managed::Enabled) if !campaign.include.is_empty() => {
            let asks =
                [(Id::CampaignPasskey, "fido2"), (Id::CampaignAuthenticator, "microsoftauthenticator")];
            for (id, method) in asks {
                let asked = |target: &&Target| target.method.as_deref() == Some(method);
                let who: Vec<Target> = campaign.include.iter().filter(asked).cloned().collect();
                if !who.is_empty() {
                    findings.push(about(id, Severity::Note).who(targets(&who)).except(except.clone()));
                }
            }
            if campaign.forces {
                let who = targets(&campaign.include);
                findings.push(about(Id::CampaignForces, Severity::Hinders).who(who).except(except));
            }
        }
        Known::Strange(_) => findings.push(about(Id::ValueNotKnown, Severity::Unknown)),
        Known::Is(Managed::Enabled | Managed::Disabled) | Known::Missing => {}
    }
}
