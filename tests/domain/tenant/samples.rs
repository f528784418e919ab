//! The sample tenants and what must come out of them (`docs/facts/tenant.md` §13).

use std::collections::BTreeSet;

use toml::{Table, Value as Toml};

use super::*;

fn texts(value: Option<&Toml>) -> BTreeSet<String> {
    let items = value.and_then(Toml::as_array).into_iter().flatten();
    items.map(|item| item.as_str().unwrap().to_owned()).collect()
}

fn text(table: &Table, key: &str) -> String {
    table.get(key).and_then(Toml::as_str).unwrap_or_default().to_owned()
}

/// A finding in a form that can be compared, whatever the order of its lists.
fn expected(finding: &Table) -> String {
    let list = |key: &str| texts(finding.get(key)).into_iter().collect::<Vec<_>>().join(" ");
    format!(
        "{} {} {} who [{}] except [{}] platforms [{}] detail [{}] state [{}]",
        text(finding, "id"),
        text(finding, "severity"),
        text(finding, "subject"),
        list("who"),
        list("except"),
        list("platforms"),
        list("detail"),
        text(finding, "state")
    )
}

/// The same from JSON.
fn found(finding: &Value) -> String {
    let list = |key: &str| {
        let items = finding[key].as_array().unwrap().iter();
        let items: BTreeSet<&str> = items.map(|item| item.as_str().unwrap()).collect();
        items.into_iter().collect::<Vec<_>>().join(" ")
    };
    let word = |key: &str| finding[key].as_str().unwrap_or_default();
    format!(
        "{} {} {} who [{}] except [{}] platforms [{}] detail [{}] state [{}]",
        word("id"),
        word("severity"),
        word("subject"),
        list("who"),
        list("except"),
        list("platforms"),
        list("detail"),
        word("state")
    )
}

fn differences(name: &str) -> Vec<String> {
    let folder = samples().join(name);
    let wanted: Table = fs::read_to_string(folder.join("expected.toml")).unwrap().parse().unwrap();
    let got = as_json(&audit_of(&folder));
    let mut problems = Vec::new();
    let mut differ = |what: &str, wanted: String, got: String| {
        if wanted != got {
            problems.push(format!("{name}: {what}\n  wanted {wanted}\n  got    {got}"));
        }
    };

    differ("outcome", text(&wanted, "outcome"), got["outcome"].as_str().unwrap().to_owned());

    let keys = |value: Value| {
        let map: std::collections::BTreeMap<String, Value> = serde_json::from_value(value).unwrap();
        format!("{map:?}")
    };
    differ("policy", keys(serde_json::to_value(&wanted["policy"]).unwrap()), keys(got["policy"].clone()));

    let audience = |id: String, attestation: String, synced: String, mut phones: Vec<String>| {
        phones.sort();
        format!("{id} {attestation} {synced} {phones:?}")
    };
    let rows = wanted.get("audience").and_then(Toml::as_array).into_iter().flatten();
    let mut wanted_audiences: Vec<String> = rows
        .map(|row| row.as_table().unwrap())
        .map(|row| {
            let phones = texts(row.get("authenticator")).into_iter().collect();
            audience(text(row, "id"), text(row, "Attestation"), text(row, "SyncedPasskeys"), phones)
        })
        .collect();
    let mut got_audiences: Vec<String> = got["audiences"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let word = |key: &str| row[key].as_str().unwrap().to_owned();
            let phones = serde_json::from_value(row["authenticator"].clone()).unwrap();
            audience(word("id"), word("Attestation"), word("SyncedPasskeys"), phones)
        })
        .collect();
    wanted_audiences.sort();
    got_audiences.sort();
    differ("audiences", format!("{wanted_audiences:#?}"), format!("{got_audiences:#?}"));

    let optional = texts(wanted.get("optional").and_then(|table| table.get("ids")));
    let mut wanted_findings: Vec<String> = wanted["finding"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| expected(finding.as_table().unwrap()))
        .collect();
    let all = got["findings"].as_array().unwrap();
    let counted = all.iter().filter(|finding| !optional.contains(finding["id"].as_str().unwrap()));
    let mut got_findings: Vec<String> = counted.map(found).collect();
    wanted_findings.sort();
    got_findings.sort();
    let missing: Vec<_> = wanted_findings.iter().filter(|finding| !got_findings.contains(finding)).collect();
    let extra: Vec<_> = got_findings.iter().filter(|finding| !wanted_findings.contains(finding)).collect();
    differ("findings", format!("{missing:#?}"), format!("{extra:#?}"));
    differ("number of findings", wanted_findings.len().to_string(), got_findings.len().to_string());

    let counts = wanted.get("counts").map_or_else(|| json!({}), |table| serde_json::to_value(table).unwrap());
    differ("counts", keys(counts), keys(got["counts"].clone()));

    if let Some(forbidden) = wanted.get("forbidden") {
        let given = |key: &str| texts(forbidden.get(key));
        let of = |key: &str| all.iter().map(|finding| finding[key].as_str().unwrap().to_owned()).collect();
        let (ids, subjects): (BTreeSet<String>, BTreeSet<String>) = (of("id"), of("subject"));
        let keys: BTreeSet<String> = got["policy"].as_object().unwrap().keys().cloned().collect();
        for (what, forbidden, there) in [
            ("id", given("ids"), ids),
            ("subject", given("subjects"), subjects),
            ("key", given("keys"), keys),
        ] {
            for one in forbidden.intersection(&there) {
                problems.push(format!("{name}: forbidden {what} {one}"));
            }
        }
    }
    problems
}

#[test]
fn every_sample_gives_exactly_its_keys_and_findings() {
    let mut problems = Vec::new();
    let mut count = 0;
    for entry in fs::read_dir(samples()).unwrap() {
        let name = entry.unwrap().file_name().to_string_lossy().into_owned();
        problems.extend(differences(&name));
        count += 1;
    }
    assert!(count >= 20, "{count} samples");
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn the_clean_tenant_has_nothing_above_a_note() {
    let audit = sample("01-clean");
    assert!(
        audit.findings.iter().all(|finding| finding.severity == passkey_companion::tenant::Severity::Note)
    );
    assert!(!audit.lacks_files());
}
