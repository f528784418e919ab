//! The reports: true to the audit, without a name of a person, and fit for what they are made for.

use passkey_companion::content::Catalog;
use passkey_companion::locale::{Language, Translator};
use passkey_companion::policy::{DEFINITIONS, Settings};
use passkey_companion::tenant::rehearse::rehearse;
use passkey_companion::tenant::report::{age, html, policy_file, table, text};

use super::*;

fn folders() -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(samples())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

fn page_of(audit: &Audit) -> String {
    let catalog = Catalog::embedded().unwrap();
    let rehearsal = rehearse(audit, &catalog, &[]).unwrap();
    html::page(
        audit,
        &Texts::embedded().unwrap(),
        &catalog,
        &Translator::load(Language::english()),
        &rehearsal,
    )
}

fn everything(audit: &Audit) -> Vec<String> {
    let catalog = Catalog::embedded().unwrap();
    let texts = Texts::embedded().unwrap();
    let words = Translator::load(Language::english());
    let rehearsal = rehearse(audit, &catalog, &[]).unwrap();
    let mut all = vec![
        text::audit(audit, &texts, &words),
        text::rehearsal(audit, &rehearsal, None),
        table::csv(&rehearsal),
        as_json(audit).to_string(),
        json::rehearsal(&rehearsal, None).to_string(),
        page_of(audit),
    ];
    all.extend(policy_file::files(audit).into_iter().map(|file| file.text));
    all
}

#[test]
fn no_name_and_no_id_of_a_person_is_in_any_report() {
    for name in ["01-clean", "02-worst", "09-passkey-loop"] {
        let reports = everything(&sample(name));
        let people = sample_file(&format!("{name}/registration-details.json"));
        for person in people["value"].as_array().unwrap() {
            for key in ["id", "userPrincipalName", "userDisplayName"] {
                let given = person[key].as_str().unwrap();
                assert!(reports.iter().all(|report| !report.contains(given)), "{name}: {given}");
            }
        }
    }
}

#[test]
fn single_accounts_that_a_policy_names_are_counted_in_what_people_read() {
    let mut policy = policy(1, controls("OR", &["block"]));
    let id = "dddddddd-0000-0000-0000-000000000001";
    policy["conditions"]["users"]["excludeUsers"] = json!([id]);
    let names = json!([{ "id": id, "displayName": "Adele Vance" }]);
    let folder = Folder::of(&[("m.json", &methods()), ("p.json", &page(&[policy])), ("n.json", &names)]);
    let audit = folder.audit();
    let texts = Texts::embedded().unwrap();
    let told = text::audit(&audit, &texts, &Translator::load(Language::english()));
    assert!(told.contains("everybody, except 1 single account"), "{told}");
    let page = page_of(&audit);
    for report in [&told, &page] {
        assert!(!report.contains(id) && !report.contains("Adele"), "{report}");
    }
    // The scheme has ids, for programs; never a name.
    let json = as_json(&audit).to_string();
    assert!(json.contains(&format!("user:{id}")) && !json.contains("Adele"));
}

#[test]
fn the_policy_that_is_written_is_one_that_the_program_takes_and_says_the_same() {
    for name in folders() {
        let audit = sample(&name);
        for file in policy_file::files(&audit) {
            let folder = Folder::new(&[("policy.toml", file.text.as_bytes())]);
            let settings = Settings::trial(&folder.0.path().join("policy.toml"))
                .unwrap_or_else(|why| panic!("{name}: {why}\n{}", file.text));
            if file.part.is_none() {
                let declared = audit.policy.iter().filter(|derived| {
                    derived.value.as_ref().is_some_and(passkey_companion::tenant::Setting::declares)
                });
                assert_eq!(settings.pretended.len(), declared.count(), "{name}");
            }
            for derived in &audit.policy {
                assert!(file.text.contains(derived.key), "{name}: {} has no reason", derived.key);
            }
        }
    }
}

#[test]
fn every_derived_key_is_a_key_of_the_program() {
    for derived in sample("01-clean").policy {
        assert!(DEFINITIONS.iter().any(|definition| definition.name == derived.key), "{}", derived.key);
    }
}

#[test]
fn groups_that_differ_get_a_file_each() {
    let files = policy_file::files(&sample("04-profiles-per-group"));
    let parts: Vec<Option<&str>> = files.iter().map(|file| file.part.as_deref()).collect();
    let groups = ["cf71e3a5-8270-52e3-b477-6b910469805f", "5911ed9f-0d02-5c41-a263-3ef0fee8b283"];
    assert_eq!(parts, [None, Some(groups[0]), Some(groups[1])]);
    assert!(files[0].text.contains("Attestation = \"enforced\"") && !files[0].text.contains("qr"));
    assert!(files[2].text.contains("Attestation = \"off\"") && files[2].text.contains("\"qr\""));
    assert!(files[2].text.contains("assign this file to that group"));
    assert_eq!(policy_file::files(&sample("01-clean")).len(), 1);
}

#[test]
fn a_name_in_a_file_cannot_become_a_setting_or_a_tag() {
    let mut evil = policy(1, controls("OR", &["compliantDevice"]));
    evil["displayName"] =
        json!("x\nAttestation = \"off\" </script><script>alert(1)</script><img src=x onerror=y>");
    let audit = tenant(&[evil]);
    let text = &policy_file::files(&audit)[0].text;
    assert!(!text.lines().any(|line| line == "Attestation = \"off\""), "{text}");
    let page = page_of(&audit);
    assert!(!page.contains("<script") && !page.contains("<img"));
}

#[test]
fn the_page_is_whole_in_itself() {
    for name in folders() {
        let page = page_of(&sample(&name));
        for word in [
            "<script",
            "<link",
            "<img",
            "<iframe",
            "src=",
            "url(",
            "@import",
            "http-equiv=\"refresh\"",
            " style=",
            " onclick",
        ] {
            assert!(!page.contains(word), "{name}: {word}");
        }
        assert!(page.contains("default-src 'none'") && page.contains(html::STYLE));
        let without_facts = page.replace("https://mysignins", "").replace("aka.ms", "");
        assert!(!without_facts.contains("href=\"http"), "{name}");
        for heading in ["findings", "rehearsal", "policy", "unseen", "files"] {
            assert!(page.contains(&format!("<h2 id=\"{heading}\">")), "{name}: {heading}");
        }
        let (opened, closed) = (page.matches("<article").count(), page.matches("</article>").count());
        assert_eq!(opened, closed);
        assert_eq!(opened, sample(&name).findings.len());
    }
}

#[test]
fn the_hash_in_the_page_is_that_of_the_style() {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let hash = ring::digest::digest(&ring::digest::SHA256, html::STYLE.as_bytes());
    let mut base_64 = String::new();
    for three in hash.as_ref().chunks(3) {
        let bits = three.iter().fold(0, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - three.len()));
        for digit in 0..4 {
            let letter = DIGITS[(bits >> (18 - 6 * digit)) as usize % 64] as char;
            base_64.push(if digit > three.len() { '=' } else { letter });
        }
    }
    assert_eq!(html::STYLE_HASH, base_64);
}

#[test]
fn what_is_not_in_the_files_is_said_as_not_looked_at() {
    let json = as_json(&tenant(&[]));
    let lines = json["not_looked_at"].to_string();
    for word in [
        "named locations",
        "who registered which method",
        "counts of managed devices",
        "list of policies is empty",
        "Microsoft's Conditional Access Optimization Agent",
    ] {
        assert!(lines.contains(word), "{word}: {lines}");
    }
}

#[test]
fn the_age_of_the_report_of_methods_is_said() {
    let audit = sample("01-clean");
    let told = age(&audit, 1_795_144_320 + 100 * 3600);
    assert!(told.contains("4 days") && told.contains("36 hours"), "{told}");
}

/// The published schema, held against what comes out: every member that is there is described, and every
/// member that is required is there.
#[test]
fn the_json_is_as_the_schema_says() {
    fn check(schema: &Value, root: &Value, value: &Value, at: &str) {
        let schema = match schema["$ref"].as_str() {
            Some(name) => &root["$defs"][name.rsplit('/').next().unwrap()],
            None => schema,
        };
        let kind = match value {
            Value::Null => "null",
            Value::Bool(_) => "boolean",
            Value::Number(_) => "integer",
            Value::String(_) => "string",
            Value::Array(_) => "array",
            Value::Object(_) => "object",
        };
        let kinds: Vec<&str> = match &schema["type"] {
            Value::String(one) => vec![one],
            Value::Array(some) => some.iter().map(|one| one.as_str().unwrap()).collect(),
            _ => Vec::new(),
        };
        assert!(kinds.is_empty() || kinds.contains(&kind), "{at}: {kind} is none of {kinds:?}");
        if let Some(words) = schema["enum"].as_array() {
            assert!(words.contains(value), "{at}: {value} is none of {words:?}");
        }
        if let Some(items) = value.as_array() {
            for (index, item) in items.iter().enumerate() {
                check(&schema["items"], root, item, &format!("{at}[{index}]"));
            }
        }
        if let Some(members) = value.as_object() {
            for name in schema["required"].as_array().into_iter().flatten() {
                assert!(members.contains_key(name.as_str().unwrap()), "{at}: {name} is missing");
            }
            for (name, member) in members {
                let described = schema["properties"]
                    .get(name)
                    .or(schema.get("additionalProperties").filter(|more| more.is_object()));
                let described = described.unwrap_or_else(|| panic!("{at}.{name} is not in the schema"));
                check(described, root, member, &format!("{at}.{name}"));
            }
        }
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/tenant-audit.schema.json");
    let schema: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let catalog = Catalog::embedded().unwrap();
    for name in folders() {
        let audit = sample(&name);
        check(&schema["$defs"]["audit"], &schema, &as_json(&audit), &name);
        let before = rehearse(&audit, &catalog, &[]).unwrap();
        let after = rehearse(&audit, &catalog, &[String::from("TapKind=multi-use")]).unwrap();
        check(&schema["$defs"]["rehearsal"], &schema, &json::rehearsal(&after, Some(&before)), &name);
    }
    let ids = schema["$defs"]["finding"]["properties"]["id"]["enum"].as_array().unwrap();
    let known: Vec<&str> = FindingId::ALL.iter().map(|id| id.id()).collect();
    assert_eq!(ids.iter().map(|id| id.as_str().unwrap()).collect::<Vec<_>>(), known);
}
