//! The audit and the rehearsal as JSON. The schema is `docs/tenant-audit.schema.json`; ids and values are
//! those of `docs/facts/tenant.md` §13, with texts beside them.

use serde_json::{Map, Value, json};

use super::super::derive::Setting;
use super::super::rehearse::{Crowd, Fare, Rehearsal, difference};
use super::super::{Audit, Texts};
use super::{outcome, subject, unseen, who};

/// Number of the schema.
pub const SCHEME: u32 = 1;

fn setting(setting: &Setting) -> Value {
    match setting {
        Setting::Word(word) => json!(word),
        Setting::Flag(flag) => json!(flag),
        Setting::Routes(routes) => json!(routes),
    }
}

/// The whole audit.
pub fn audit(audit: &Audit, texts: &Texts) -> Value {
    let mut policy = Map::new();
    let mut reasons = Map::new();
    for derived in &audit.policy {
        if let Some(value) = &derived.value {
            policy.insert(derived.key.to_owned(), setting(value));
        }
        reasons.insert(derived.key.to_owned(), json!(derived.because));
    }
    let audiences: Vec<Value> = audit
        .audiences
        .iter()
        .map(|audience| {
            json!({
                "id": audience.id,
                "name": audit.export.names.get(&audience.id).filter(|_| !audience.is_person),
                "Attestation": audience.attestation,
                "SyncedPasskeys": audience.synced,
                "authenticator": audience.admitted,
            })
        })
        .collect();
    let findings: Vec<Value> = audit
        .findings
        .iter()
        .filter_map(|finding| {
            let meaning = texts.of(finding.id)?;
            let mut value = json!({
                "id": finding.id,
                "severity": finding.severity,
                "subject": finding.subject,
                "who": finding.who,
                "except": finding.except,
                "platforms": finding.platforms,
                "detail": finding.detail,
            });
            if finding.report_only {
                value["state"] = json!("report-only");
            }
            if let Some(count) = finding.count {
                value["count"] = json!(count);
            }
            let more = json!({
                "remark": finding.remark,
                "title": meaning.title,
                "subject_text": subject(audit, finding),
                "who_text": who(audit, finding),
                "meets": meaning.meets,
                "rows": meaning.rows,
                "routes": meaning.routes,
                "steps": meaning.steps,
                "change": meaning.change,
                "cost": meaning.cost,
                "source": meaning.source,
            });
            if let (Some(value), Value::Object(more)) = (value.as_object_mut(), more) {
                value.extend(more);
            }
            Some(value)
        })
        .collect();
    let counts = audit.counts.map_or_else(
        || json!({}),
        |counts| {
            json!({
                "members": counts.members,
                "guests": counts.guests,
                "passkey_in_authenticator": counts.passkey_in_authenticator,
                "no_mfa": counts.no_mfa,
                "sms_voice_only": counts.sms_voice_only,
            })
        },
    );
    let files: Vec<Value> = audit
        .export
        .files
        .iter()
        .map(|looked| json!({ "name": looked.name, "found": looked.found, "text": super::file(looked) }))
        .collect();
    json!({
        "scheme": SCHEME,
        "outcome": audit.outcome,
        "outcome_text": outcome(audit.outcome),
        "complete": !audit.lacks_files(),
        "policy": policy,
        "policy_reasons": reasons,
        "audiences": audiences,
        "findings": findings,
        "counts": counts,
        "not_looked_at": unseen(audit, texts),
        "files": files,
    })
}

fn fare(fare: Fare) -> Value {
    let next = match fare {
        Fare::Stopped(halt) => Some(halt.next),
        _ => None,
    };
    json!({ "outcome": fare.outcome(), "result": fare.id(), "next": next, "needs_pass": fare.wants_pass() })
}

/// The rehearsal, with the difference to `before`.
pub fn rehearsal(rehearsal: &Rehearsal, before: Option<&Rehearsal>) -> Value {
    let stages: Vec<Value> = rehearsal
        .stages
        .iter()
        .map(|stage| {
            let tally: Vec<Value> = stage
                .tally()
                .into_iter()
                .map(|(one, count)| {
                    let mut value = fare(one);
                    value["cases"] = json!(count);
                    value
                })
                .collect();
            let cases: Vec<Value> = stage
                .cases
                .iter()
                .map(|case| {
                    json!({
                        "phone": case.phone,
                        "platform": case.platform,
                        "profile": case.profile,
                        "proof": case.proof,
                        "managed": case.managed,
                        "outcome": case.fare.outcome(),
                        "result": case.fare.id(),
                    })
                })
                .collect();
            json!({
                "audiences": stage.audiences,
                "rules": super::super::rehearse::in_words(stage.rules()),
                "tally": tally,
                "cases": cases,
            })
        })
        .collect();
    let changes = before.map(|before| {
        let changed: Vec<Value> = difference(before, rehearsal)
            .into_iter()
            .map(|(audience, old, new)| {
                json!({
                    "audience": audience,
                    "phone": old.phone,
                    "profile": old.profile,
                    "proof": old.proof,
                    "managed": old.managed,
                    "before": fare(old.fare),
                    "after": fare(new.fare),
                })
            })
            .collect();
        json!(changed)
    });
    json!({
        "scheme": SCHEME,
        "what_if": rehearsal.pretended,
        "stages": stages,
        "people": rehearsal.people.as_ref().map(crowd),
        "changes": changes,
    })
}

fn crowd(crowd: &Crowd) -> Value {
    let to_do: Map<String, Value> =
        crowd.to_do.iter().map(|(proof, count)| (proof.id().to_owned(), json!(count))).collect();
    let readings: Vec<Value> = crowd
        .readings
        .iter()
        .map(|reading| {
            let by_route: Map<String, Value> =
                reading.by_route.iter().map(|(route, count)| (route.id().to_owned(), json!(count))).collect();
            json!({
                "platform": reading.platform,
                "managed": reading.managed,
                "by_route": by_route,
                "need_pass": reading.need_pass,
                "stuck": reading.stuck,
            })
        })
        .collect();
    json!({
        "done": crowd.done,
        "guests": crowd.guests,
        "to_do": to_do,
        "readings": readings,
        "at_least": crowd.at_least,
    })
}
