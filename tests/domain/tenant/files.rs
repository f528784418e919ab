//! Files as people really bring them: in every encoding, cut off, mixed up, twice, or made to hurt.

use passkey_companion::enroll::org::Cloud;
use passkey_companion::tenant::read::Trouble;
use passkey_companion::tenant::{Outcome, Setting};

use super::*;

fn mfa() -> Value {
    policy(1, controls("OR", &["mfa"]))
}

fn compliant() -> Value {
    policy(2, controls("OR", &["compliantDevice"]))
}

/// How UTF-16 with a byte-order mark looks on disk.
fn utf_16(text: &str) -> Vec<u8> {
    [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

#[track_caller]
fn same_as_clean(audit: &Audit) {
    let clean =
        Folder::of(&[("methods.json", &methods()), ("policies.json", &page(&[mfa(), compliant()]))]).audit();
    assert_eq!(audit.findings, clean.findings);
    assert_eq!(audit.policy, clean.policy);
}

#[test]
fn what_windows_powershell_writes_reads_like_the_rest() {
    let (methods, page) = (methods().to_string(), page(&[mfa(), compliant()]).to_string());
    let with_mark = format!("\u{FEFF}{methods}");
    let folder = Folder::new(&[("methods.json", with_mark.as_bytes()), ("policies.json", &utf_16(&page))]);
    same_as_clean(&folder.audit());
}

#[test]
fn every_shape_of_a_list_reads_the_same() {
    let policies = [mfa(), compliant()];
    let bare = json!(policies);
    let pages = json!([page(&policies[..1]), page(&policies[1..])]);
    let upper = json!({ "Value": policies, "Count": 2 });
    for shape in [&bare, &pages, &upper] {
        same_as_clean(&Folder::of(&[("m.json", &methods()), ("p.json", shape)]).audit());
    }
    let one_a_file =
        Folder::of(&[("m.json", &methods()), ("a/1.json", &policies[0]), ("a/b/2.json", &policies[1])]);
    same_as_clean(&one_a_file.audit());
    let one_behind_the_other = format!("{}\r\n{}{}", methods(), policies[0], policies[1]);
    same_as_clean(&Folder::new(&[("all.json", one_behind_the_other.as_bytes())]).audit());
}

#[test]
fn names_of_members_and_values_may_have_any_case() {
    fn capital(value: &Value) -> Value {
        match value {
            Value::Object(members) => members
                .iter()
                .map(|(name, value)| {
                    let mut letters = name.chars();
                    let first = letters.next().map(|c| c.to_ascii_uppercase());
                    (first.into_iter().chain(letters).collect::<String>(), capital(value))
                })
                .collect(),
            Value::Array(items) => items.iter().map(capital).collect(),
            Value::String(text) if text == "enabled" || text == "compliantDevice" => {
                json!(text.to_uppercase())
            }
            other => other.clone(),
        }
    }
    let folder =
        Folder::of(&[("m.json", &capital(&methods())), ("p.json", &capital(&page(&[mfa(), compliant()])))]);
    same_as_clean(&folder.audit());
}

#[test]
fn typed_cmdlets_write_objects_full_of_nulls_for_null() {
    let mut policy = compliant();
    let conditions = &mut policy["conditions"];
    conditions["platforms"] = json!({ "includePlatforms": null, "excludePlatforms": null });
    conditions["locations"] = json!({ "includeLocations": [], "excludeLocations": null });
    conditions["devices"] = json!({ "deviceFilter": { "mode": null, "rule": null } });
    conditions["clientApplications"] =
        json!({ "includeServicePrincipals": null, "AdditionalProperties": {} });
    conditions["authenticationFlows"] = json!({ "transferMethods": null });
    conditions["applications"]["applicationFilter"] = json!({ "mode": null, "rule": null });
    conditions["users"]["excludeGuestsOrExternalUsers"] =
        json!({ "externalTenants": { "membershipKind": null } });
    policy["grantControls"]["authenticationStrength"] = json!({ "allowedCombinations": null, "id": null });
    same_as_clean(&Folder::of(&[("m.json", &methods()), ("p.json", &page(&[mfa(), policy]))]).audit());
}

#[test]
fn a_list_that_breaks_off_keeps_what_stands_before_and_says_where() {
    let whole = format!("{:#}", page(&[compliant(), mfa()]));
    let cut = &whole[..whole.rfind("grantControls").unwrap()];
    let audit =
        Folder::new(&[("m.json", methods().to_string().as_bytes()), ("p.json", cut.as_bytes())]).audit();
    assert_eq!(with(&audit, FindingId::CaCompliantDevice).len(), 1, "what is there is true");
    assert_eq!(audit.key("CompliantDeviceRequired"), Some(&Setting::Flag(true)));
    assert_eq!(audit.key("AppProtectionRequired"), None, "what is not there is not false");
    assert_eq!(audit.key("RegistrationPlace"), Some(&Setting::Word("unknown")));
    let [finding] = with(&audit, FindingId::InputNotJson)[..] else { panic!("{:#?}", audit.findings) };
    let lines = cut.lines().count();
    assert!(finding.remark.starts_with(&format!("line {lines}, column ")), "{}", finding.remark);
    assert_eq!(finding.subject, "p.json");
    assert!(audit.lacks_files());
}

#[test]
fn wrong_bytes_in_a_name_cost_a_letter_and_nothing_else() {
    let text = page(&[mfa(), compliant()]).to_string().replace("Policy 1", "B\u{1}ros");
    let bytes: Vec<u8> = text.bytes().map(|byte| if byte == 1 { 0xFC } else { byte }).collect();
    let audit = Folder::new(&[("m.json", methods().to_string().as_bytes()), ("p.json", &bytes)]).audit();
    same_as_clean(&audit);
    let file = audit.export.files.iter().find(|file| file.name == "p.json").unwrap();
    assert!(matches!(file.troubles[..], [Trouble::Odd { line: 1, .. }]), "{file:?}");
}

#[test]
fn pages_are_complete_when_every_next_page_is_there() {
    let mut first = page(&[mfa()]);
    first["@odata.nextLink"] =
        json!("https://graph.microsoft.com/v1.0/identity/conditionalAccess/policies?$skiptoken=1");
    let second = page(&[compliant()]);
    let both = Folder::of(&[("m.json", &methods()), ("p1.json", &first), ("p2.json", &second)]).audit();
    same_as_clean(&both);
    // The same pages once more, in another folder.
    let twice = [
        ("m.json", &methods()),
        ("p1.json", &first),
        ("p2.json", &second),
        ("x/p1.json", &first),
        ("x/p2.json", &second),
    ];
    same_as_clean(&Folder::of(&twice).audit());
    let half = Folder::of(&[("m.json", &methods()), ("p1.json", &first)]).audit();
    let [finding] = with(&half, FindingId::InputMorePages)[..] else { panic!("{:#?}", half.findings) };
    assert_eq!(finding.subject, "p1.json");
    assert_eq!(half.key("CompliantDeviceRequired"), None);
    assert_eq!(half.outcome, Outcome::Incomplete);
}

#[test]
fn the_same_policy_twice_is_one_and_the_later_state_counts() {
    let mut old = compliant();
    old["modifiedDateTime"] = json!("2025-01-01T00:00:00Z");
    let mut new = compliant();
    new["modifiedDateTime"] = json!("2026-01-01T00:00:00Z");
    new["state"] = json!("disabled");
    for order in [[&old, &new], [&new, &old]] {
        let pages = order.map(|policy| page(std::slice::from_ref(policy)));
        let audit =
            Folder::of(&[("m.json", &methods()), ("a.json", &pages[0]), ("b.json", &pages[1])]).audit();
        assert_eq!(audit.key("CompliantDeviceRequired"), Some(&Setting::Flag(false)));
    }
}

#[test]
fn an_empty_list_is_an_answer_and_no_file_is_none() {
    let empty = Folder::of(&[("m.json", &methods()), ("p.json", &page(&[]))]).audit();
    assert_eq!(empty.key("CompliantDeviceRequired"), Some(&Setting::Flag(false)));
    assert!(!empty.lacks_files());
    let none = Folder::of(&[("m.json", &methods())]).audit();
    assert_eq!(none.key("CompliantDeviceRequired"), None);
    assert_eq!(with(&none, FindingId::InputMissing)[0].subject, "policies");
    assert!(none.lacks_files());
    let nothing = Folder::new(&[]).audit();
    assert_eq!(ids(&nothing), ["input-missing", "input-missing"]);
    assert!(nothing.lacks_files());
}

#[test]
fn what_is_no_export_is_named_and_left_alone() {
    let audit = Folder::new(&[
        ("m.json", methods().to_string().as_bytes()),
        ("p.json", page(&[mfa()]).to_string().as_bytes()),
        ("empty.json", b""),
        ("page.json", b"<html>Sign in</html>"),
        ("number.json", b"42"),
        ("list.json", b"[]"),
        ("words.json", b"[\"a\", {\"b\": 1}]"),
        ("binary.json", &[0, 159, 146, 150, 255, 254, 0, 0]),
        ("lone.json", b"{\"a\": \"\\ud800\"}"),
        ("notes.toml", b"[policy]\n"),
        ("picture.png", b"\x89PNG"),
        ("no-extension", page(&[compliant()]).to_string().as_bytes()),
    ])
    .audit();
    let subjects =
        |id| with(&audit, id).into_iter().map(|finding| finding.subject.as_str()).collect::<Vec<_>>();
    assert_eq!(subjects(FindingId::InputNotJson), ["binary.json", "empty.json", "lone.json", "page.json"]);
    assert_eq!(subjects(FindingId::InputUnrecognised), ["list.json", "number.json", "words.json"]);
    assert_eq!(audit.export.skipped, 2);
    assert_eq!(with(&audit, FindingId::CaCompliantDevice).len(), 1, "JSON without an extension is read");
}

#[test]
fn a_file_made_to_hurt_ends_in_a_finding() {
    let deep = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
    let deep_object = "{\"a\":".repeat(100_000);
    let long = format!("{{\"value\":[{{\"id\":\"{}\"}}]}}", "x".repeat(20_000_000));
    let strangers = format!("[{}{{}}]", "{\"id\":1},".repeat(200_000));
    let mut cases = policy(3, controls("OR", &["compliantDevice"]));
    cases["conditions"]["devices"] =
        json!({ "deviceFilter": { "mode": "include", "rule": "(".repeat(3000) } });
    cases["displayName"] = json!("\u{1b}[31m\u{202e}evil\u{0}\r\n# Attestation = \"off\"");
    let audit = Folder::new(&[
        ("m.json", methods().to_string().as_bytes()),
        ("p.json", page(&[mfa(), cases]).to_string().as_bytes()),
        ("deep.json", deep.as_bytes()),
        ("deep-object.json", deep_object.as_bytes()),
        ("long.json", long.as_bytes()),
        ("strangers.json", strangers.as_bytes()),
    ])
    .audit();
    let broken: Vec<&str> =
        with(&audit, FindingId::InputNotJson).into_iter().map(|finding| finding.subject.as_str()).collect();
    assert_eq!(broken, ["deep-object.json", "deep.json", "long.json"]);
    assert_eq!(with(&audit, FindingId::ValueNotKnown).len(), 1, "{:#?}", audit.findings);
    assert!(audit.export.names.values().all(|name| !name.contains(['\u{1b}', '\u{202e}', '\0', '\n'])));
}

#[test]
fn two_clouds_give_nothing() {
    let mut other = page(&[compliant()]);
    other["@odata.context"] =
        json!("https://graph.microsoft.us/v1.0/$metadata#identity/conditionalAccess/policies");
    let audit = Folder::of(&[("m.json", &methods()), ("p.json", &other)]).audit();
    assert_eq!(ids(&audit), ["input-mixed-clouds"]);
    assert_eq!(audit.cloud, None);
    assert!(audit.lacks_files());
}

#[test]
fn the_cloud_shows_in_the_address_or_else_in_the_first_domain() {
    let organization = |domain: &str| json!({ "value": [{ "id": "x", "verifiedDomains": [{ "name": domain, "isInitial": true }] }] });
    for (domain, cloud) in [
        ("contoso.onmicrosoft.com", Some(Cloud::Public)),
        ("contoso.onmicrosoft.us", Some(Cloud::UsGov)),
        ("contoso.partner.onmschina.cn", Some(Cloud::China)),
        ("contoso.example", None),
    ] {
        assert_eq!(Folder::of(&[("o.json", &organization(domain))]).audit().cloud, cloud, "{domain}");
    }
    for (host, cloud) in [
        ("graph.microsoft.com", Cloud::Public),
        ("graph.microsoft.us", Cloud::UsGov),
        ("dod-graph.microsoft.us", Cloud::UsGov),
        ("microsoftgraph.chinacloudapi.cn", Cloud::China),
    ] {
        let mut page = page(&[]);
        page["@odata.context"] =
            json!(format!("https://{host}/v1.0/$metadata#identity/conditionalAccess/policies"));
        assert_eq!(Folder::of(&[("p.json", &page)]).audit().cloud, Some(cloud), "{host}");
    }
}

#[test]
fn absent_is_not_null() {
    let mut absent = compliant();
    absent.as_object_mut().unwrap().remove("grantControls");
    let audit = tenant(&[mfa(), absent.clone()]);
    assert_eq!(with(&audit, FindingId::InputPartialObject).len(), 1);
    assert_eq!(audit.key("CompliantDeviceRequired"), None);
    let mut null = compliant();
    null["grantControls"] = Value::Null;
    assert_eq!(tenant(&[mfa(), null]).key("CompliantDeviceRequired"), Some(&Setting::Flag(false)));
    // The whole of it in another file makes up for it.
    let both = Folder::of(&[
        ("m.json", &methods()),
        ("p.json", &page(&[compliant()])),
        ("q.json", &page(&[absent])),
    ]);
    assert_eq!(both.audit().key("AppProtectionRequired"), Some(&Setting::Flag(false)));
}

#[test]
fn a_path_that_is_not_there_is_an_error() {
    let (path, _) = read(&[PathBuf::from("no-such-folder")], false, &mut |_| {}).unwrap_err();
    assert_eq!(path, Path::new("no-such-folder"));
}
