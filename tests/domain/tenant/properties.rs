//! What holds for every tenant, tried on many made-up ones.

use passkey_companion::tenant::{Setting, Who};

use super::*;

/// Numbers that look random and are the same on every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }

    fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        from[self.roll(from.len())].clone()
    }
}

/// Any policy that the portal could write, within reason.
fn any_policy(dice: &mut Dice, n: u32) -> Value {
    let grants = [
        controls("OR", &["block"]),
        controls("OR", &["mfa"]),
        controls("OR", &["compliantDevice"]),
        controls("OR", &["compliantDevice", "domainJoinedDevice"]),
        controls("AND", &["compliantDevice", "compliantApplication"]),
        controls("OR", &["compliantApplication"]),
        controls("OR", &["approvedApplication"]),
        controls("OR", &["domainJoinedDevice"]),
        controls("OR", &["mfa", "compliantDevice"]),
        controls("OR", &["newControl"]),
        strength(&["fido2"]),
        strength(&["fido2", "temporaryAccessPassOneTime"]),
        strength(&["fido2", "temporaryAccessPassMultiUse"]),
        strength(&["fido2", "deviceBasedPush"]),
        strength(&["password,sms", "fido2"]),
        Value::Null,
    ];
    let mut policy = policy(n, dice.pick(&grants));
    if dice.roll(3) == 0 {
        policy = on_action(policy);
    }
    let conditions = &mut policy["conditions"];
    let platforms = [
        Value::Null,
        Value::Null,
        json!({ "includePlatforms": ["android"], "excludePlatforms": [] }),
        json!({ "includePlatforms": ["all"], "excludePlatforms": ["iOS"] }),
        json!({ "includePlatforms": ["windows", "macOS"], "excludePlatforms": [] }),
        json!({ "includePlatforms": ["all"], "excludePlatforms": ["android", "iOS", "windows", "macOS", "linux"] }),
    ];
    conditions["platforms"] = dice.pick(&platforms);
    let locations = [
        Value::Null,
        Value::Null,
        json!({ "includeLocations": ["All"], "excludeLocations": ["AllTrusted"] }),
        json!({ "includeLocations": ["All"], "excludeLocations": [group(77)] }),
        json!({ "includeLocations": ["AllTrusted"], "excludeLocations": [] }),
    ];
    conditions["locations"] = dice.pick(&locations);
    let filters = [
        Value::Null,
        Value::Null,
        json!({ "deviceFilter": { "mode": "exclude", "rule": "device.isCompliant -eq True" } }),
        json!({ "deviceFilter": { "mode": "include", "rule": "device.isCompliant -eq True" } }),
        json!({ "deviceFilter": { "mode": "include", "rule": "device.is odd" } }),
    ];
    conditions["devices"] = dice.pick(&filters);
    if dice.roll(6) == 0 {
        conditions["signInRiskLevels"] = json!(["high"]);
    }
    if dice.roll(5) == 0 {
        let apps = ["6aa00308-ea33-4caa-90d6-ae905d8cb51b", "19db86c3-b2b9-44cc-b339-36da233a3be2"];
        conditions["applications"]["excludeApplications"] = json!([dice.pick(&apps)]);
    }
    if dice.roll(3) == 0 {
        conditions["users"]["includeUsers"] = json!([]);
        conditions["users"]["includeGroups"] = json!([group(dice.roll(4) as u32)]);
    }
    if dice.roll(4) == 0 {
        conditions["users"]["excludeGroups"] = json!([group(dice.roll(4) as u32)]);
    }
    policy["state"] =
        json!(dice.pick(&["enabled", "enabled", "enabled", "enabledForReportingButNotEnforced", "disabled"]));
    policy
}

/// Passkeys for everybody, or for two groups.
fn any_methods(dice: &mut Dice) -> Value {
    let mut methods = methods();
    if dice.roll(2) == 0 {
        let target = |n: u32| {
            json!({ "targetType": "group", "id": group(n), "isRegistrationRequired": false,
                    "allowedPasskeyProfiles": ["00000000-0000-0000-0000-000000000001"] })
        };
        method(&mut methods, "Fido2")["includeTargets"] = json!([target(0), target(1)]);
    }
    let tap = method(&mut methods, "TemporaryAccessPass");
    tap["isUsableOnce"] = json!(dice.roll(2) == 0);
    tap["state"] = json!(dice.pick(&["enabled", "disabled"]));
    methods
}

fn many(test: impl Fn(&mut Dice, u64)) {
    for seed in 0..400 {
        test(&mut Dice(seed * 7919 + 1), seed);
    }
}

/// Whether a finding is about somebody who is in this group and in no other.
fn hits(finding: &Finding, id: &str) -> bool {
    let group = Who::Group(id.to_owned());
    (finding.who.contains(&Who::All) || finding.who.contains(&group)) && !finding.except.contains(&group)
}

fn keys(audit: &Audit) -> Vec<(&'static str, Option<Setting>)> {
    audit.policy.iter().map(|derived| (derived.key, derived.value.clone())).collect()
}

#[test]
fn an_exclusion_never_adds_a_finding_for_the_excluded() {
    many(|dice, seed| {
        let methods = any_methods(dice);
        let policy = any_policy(dice, 1);
        let excluded = group(dice.roll(4) as u32);
        let mut without = policy.clone();
        without["conditions"]["users"]["excludeGroups"].as_array_mut().unwrap().push(json!(excluded));
        let (before, after) = (tenant_with(&methods, &[policy]), tenant_with(&methods, &[without]));
        let of = |audit: &Audit| -> Vec<(FindingId, String)> {
            let hit = audit.findings.iter().filter(|finding| hits(finding, &excluded));
            hit.map(|finding| (finding.id, finding.subject.clone())).collect()
        };
        let known = of(&before);
        for finding in of(&after) {
            assert!(known.contains(&finding), "seed {seed}: {finding:?} for the excluded");
            assert!(
                !finding.1.starts_with("aaaaaaaa"),
                "seed {seed}: the policy still hits the excluded: {finding:?}"
            );
        }
    });
}

#[test]
fn a_policy_that_is_switched_off_changes_nothing() {
    many(|dice, seed| {
        let methods = any_methods(dice);
        let (one, mut off) = (any_policy(dice, 1), any_policy(dice, 2));
        off["state"] = json!("disabled");
        let (with, without) =
            (tenant_with(&methods, &[one.clone(), off]), tenant_with(&methods, std::slice::from_ref(&one)));
        assert_eq!(with.findings, without.findings, "seed {seed}");
        assert_eq!(keys(&with), keys(&without), "seed {seed}");
    });
}

#[test]
fn a_policy_in_report_only_mode_sets_no_key_and_blocks_nobody() {
    many(|dice, seed| {
        let methods = any_methods(dice);
        let (one, mut trial) = (any_policy(dice, 1), any_policy(dice, 2));
        trial["state"] = json!("enabledForReportingButNotEnforced");
        let (with, without) =
            (tenant_with(&methods, &[one.clone(), trial]), tenant_with(&methods, std::slice::from_ref(&one)));
        assert_eq!(keys(&with), keys(&without), "seed {seed}");
        assert!(with.findings.iter().all(|finding| !finding.report_only || !finding.blocks()), "seed {seed}");
    });
}

#[test]
fn another_policy_never_takes_a_finding_or_a_true_away() {
    many(|dice, seed| {
        let methods = any_methods(dice);
        let (one, two) = (any_policy(dice, 1), any_policy(dice, 2));
        let (both, single) =
            (tenant_with(&methods, &[one.clone(), two]), tenant_with(&methods, std::slice::from_ref(&one)));
        for finding in &single.findings {
            assert!(both.findings.contains(finding), "seed {seed}: {finding:?} is gone");
        }
        for (key, value) in keys(&single) {
            if value == Some(Setting::Flag(true)) {
                assert_eq!(both.key(key), Some(&Setting::Flag(true)), "seed {seed}: {key}");
            }
        }
    });
}

#[test]
fn order_and_names_do_not_matter() {
    many(|dice, seed| {
        let methods = any_methods(dice);
        let (one, two) = (any_policy(dice, 1), any_policy(dice, 2));
        let (mut new_one, new_two) = (one.clone(), two.clone());
        new_one["displayName"] = json!("Passkey for everything, phishing-resistant, compliant");
        let (here, there) = (tenant_with(&methods, &[one, two]), tenant_with(&methods, &[new_two, new_one]));
        let sorted = |audit: &Audit| {
            let mut lines: Vec<String> = audit
                .findings
                .iter()
                .map(|finding| {
                    format!(
                        "{:?}",
                        (finding.id, finding.severity, &finding.subject, &finding.who, &finding.except)
                    )
                })
                .collect();
            lines.sort();
            lines
        };
        assert_eq!(sorted(&here), sorted(&there), "seed {seed}");
        assert_eq!(keys(&here), keys(&there), "seed {seed}");
    });
}

#[test]
fn a_key_is_true_only_where_a_finding_says_why() {
    // Passwordless sign-in can also be needed for registering, which is no matter of the key.
    let also_on_action = "ca-passwordless-needed";
    let why: [(&str, &[&str]); 3] = [
        (
            "CompliantDeviceRequired",
            &["ca-compliant-device", "ca-register-compliant-device", "ca-device-filter-block"],
        ),
        ("AppProtectionRequired", &["ca-app-protection"]),
        ("PasskeyEnforced", &["ca-passkey-loop", "ca-tap-needed", "ca-passwordless-needed"]),
    ];
    many(|dice, seed| {
        let methods = any_methods(dice);
        let audit = tenant_with(&methods, &[any_policy(dice, 1), any_policy(dice, 2)]);
        for (key, findings) in why {
            let in_force = |finding: &&Finding| !finding.report_only && findings.contains(&finding.id.id());
            let mut there = audit.findings.iter().filter(in_force).map(|finding| finding.id.id());
            match audit.key(key) {
                Some(Setting::Flag(true)) => {
                    assert!(there.next().is_some(), "seed {seed}: {key} is true without a finding")
                }
                Some(Setting::Flag(false)) => assert!(
                    there.all(|id| id == also_on_action),
                    "seed {seed}: {key} is false beside a finding"
                ),
                _ => {}
            }
        }
    });
}

/// Wherever a file breaks off, what is said about the rest stays true of the whole.
#[test]
fn a_file_cut_anywhere_never_claims_what_the_whole_does_not_say() {
    let whole = sample("02-worst");
    let folder = samples().join("02-worst");
    let text = fs::read(folder.join("conditional-access-policies.json")).unwrap();
    let methods = fs::read(folder.join("authentication-methods-policy.json")).unwrap();
    let places = fs::read(folder.join("named-locations.json")).unwrap();
    for end in (1..text.len() - 2).step_by(97) {
        let cut = Folder::new(&[("m.json", &methods), ("l.json", &places), ("p.json", &text[..end])]).audit();
        for (key, value) in keys(&cut) {
            let unknown =
                matches!(&value, None | Some(Setting::Word("unknown"))) || !cut.export.policies.is_empty();
            assert!(
                unknown || value.as_ref() == whole.key(key) || key == "AllowedRoutes",
                "{end}: {key} {value:?}"
            );
            assert_ne!(value, Some(Setting::Flag(false)), "{end}: {key}");
        }
        for finding in cut.findings.iter().filter(|finding| finding.id.id().starts_with("ca-")) {
            let same = |other: &&Finding| (other.id, &other.subject) == (finding.id, &finding.subject);
            assert!(whole.findings.iter().any(|other| same(&other)), "{end}: {finding:?}");
        }
    }
}
