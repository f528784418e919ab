use super::*;
use passkey_companion::policy::document::registry::KEY;
use passkey_companion::policy::document::{DOMAIN, Form, write};
use passkey_companion::policy::forms::{self, admx};
use passkey_companion::policy::{Kind, LONGEST_TEXT};
use roxmltree::{Document as Xml, Node};
use std::collections::BTreeSet;
use std::path::PathBuf;

const EXAMPLE: &str = "packaging/mdm/examples/contoso";

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn carries_every_key_there_and_back() {
    for form in Form::ALL {
        let settings = read(write(*form, &everything()));
        sound(&settings);
        assert_eq!(given(&settings), everything(), "{form}");
    }
}

#[test]
fn carries_texts_with_letters_of_every_kind() {
    let hard = "Zażółć \"Łódź\" & <b>'\\ %PATH% 山田 شركة #1 = [x]; -- 8–18 Uhr";
    let values = [
        ("SupportText", Value::Text(hard.to_owned())),
        (
            "SupportTextLocalized",
            Value::Map(
                [(String::from("de"), hard.to_owned()), (String::from("pt-BR"), hard.to_owned())].into(),
            ),
        ),
    ];
    for form in Form::ALL {
        let settings = read(write(*form, &values));
        sound(&settings);
        assert_eq!(given(&settings), values, "{form}");
    }
}

#[test]
fn of_the_registry_has_the_mark_that_its_editor_needs_and_clears_what_was_there() {
    let bytes = write(Form::Reg, &everything());
    assert!(bytes.starts_with(b"\xFF\xFE"));
    let units: Vec<u16> =
        bytes[2..].chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
    let text = String::from_utf16(&units).unwrap();
    assert!(text.lines().all(|line| !line.starts_with('[') || line.contains(KEY)), "{text}");
    assert!(
        text.contains("[-HKEY_LOCAL_MACHINE") && text.matches('\n').count() == text.matches("\r\n").count()
    );
}

#[test]
fn for_macos_is_read_by_another_library_as_well() {
    let profile: plist::Value = plist::from_bytes(&write(Form::Mobileconfig, &everything())).unwrap();
    let profile = profile.as_dictionary().unwrap();
    assert_eq!(profile["PayloadType"].as_string(), Some("Configuration"));
    assert_eq!(profile["PayloadScope"].as_string(), Some("System"));
    let payload = profile["PayloadContent"].as_array().unwrap()[0].as_dictionary().unwrap();
    assert_eq!(payload["PayloadType"].as_string(), Some(DOMAIN));
    assert_eq!(payload["Kiosk"].as_boolean(), Some(true));
    assert_eq!(payload["AllowedRoutes"].as_array().unwrap().len(), 2);
    assert!(payload["SupportTextLocalized"].as_dictionary().unwrap()["pl"].as_string().is_some());
    let bare: plist::Value = plist::from_bytes(&write(Form::Plist, &everything())).unwrap();
    assert_eq!(bare.as_dictionary().unwrap().len(), DEFINITIONS.len());
    let empty: plist::Value = plist::from_bytes(forms::mobileconfig().as_bytes()).unwrap();
    assert!(empty.as_dictionary().is_some());
}

/// What the group policy editor and Intune take.
mod admx_ {
    use super::*;

    fn policies<'a, 'i>(xml: &'a Xml<'i>) -> Vec<Node<'a, 'i>> {
        xml.descendants()
            .filter(|node| {
                node.has_tag_name((
                    "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions",
                    "policy",
                ))
            })
            .collect()
    }

    fn child<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
        node.children().find(|child| child.tag_name().name() == name)
    }

    #[test]
    fn is_small_and_begins_without_a_mark() {
        for text in [admx::definitions(), admx::strings()] {
            assert!(text.len() < 1_000_000 && text.starts_with("<?xml version=\"1.0\" encoding=\"utf-8\"?>"));
        }
        assert_eq!(admx::FILES, ["PasskeyCompanion.admx", "en-US/PasskeyCompanion.adml"]);
    }

    #[test]
    fn writes_below_its_own_key_only() {
        let text = admx::definitions();
        let xml = Xml::parse(&text).unwrap();
        for node in xml.descendants().filter(|node| node.attribute("key").is_some()) {
            let key = node.attribute("key").unwrap();
            assert!(key == KEY || key.starts_with(&format!("{KEY}\\")), "{key}");
        }
    }

    #[test]
    fn refers_to_nobody_elses_names() {
        let text = admx::definitions();
        let xml = Xml::parse(&text).unwrap();
        assert!(!text.contains("<using"));
        let names = |tag: &str| -> BTreeSet<&str> {
            xml.descendants()
                .filter(|node| node.tag_name().name() == tag)
                .filter_map(|node| node.attribute("name"))
                .collect()
        };
        let (categories, supported) = (names("category"), names("definition"));
        for (tag, known) in [("parentCategory", &categories), ("supportedOn", &supported)] {
            for node in xml.descendants().filter(|node| node.tag_name().name() == tag) {
                let Some(reference) = node.attribute("ref") else { continue };
                assert!(known.contains(reference) && !reference.contains(':'), "{tag} {reference}");
            }
        }
    }

    #[test]
    fn has_everything_for_every_key() {
        let text = admx::definitions();
        let xml = Xml::parse(&text).unwrap();
        let policies = policies(&xml);
        assert_eq!(policies.len(), DEFINITIONS.len());
        for (policy, definition) in policies.iter().zip(DEFINITIONS) {
            assert_eq!(policy.attribute("name"), Some(definition.name));
            assert!(policy.attribute("explainText").is_some() && policy.attribute("displayName").is_some());
            assert!(child(*policy, "parentCategory").is_some() && child(*policy, "supportedOn").is_some());
            let elements = child(*policy, "elements").is_some();
            assert_eq!(elements, policy.attribute("presentation").is_some(), "{}", definition.name);
            assert_eq!(elements, !matches!(definition.kind, Kind::Flag), "{}", definition.name);
        }
    }

    #[test]
    fn writes_flags_as_one_and_zero_and_nothing_when_not_configured() {
        let text = admx::definitions();
        let xml = Xml::parse(&text).unwrap();
        for (policy, definition) in policies(&xml).into_iter().zip(DEFINITIONS) {
            let flag = matches!(definition.kind, Kind::Flag);
            assert_eq!(policy.attribute("valueName"), flag.then_some(definition.name));
            if flag {
                let value = |name| child(child(policy, name).unwrap(), "decimal").unwrap().attribute("value");
                assert_eq!((value("enabledValue"), value("disabledValue")), (Some("1"), Some("0")));
            }
        }
    }

    #[test]
    fn bounds_texts_and_lists_by_name() {
        let text = admx::definitions();
        let xml = Xml::parse(&text).unwrap();
        let most = LONGEST_TEXT.to_string();
        for node in xml.descendants() {
            match node.tag_name().name() {
                "text" => assert_eq!(node.attribute("maxLength"), Some(most.as_str())),
                "list" => assert_eq!(node.attribute("explicitValue"), Some("true")),
                _ => {}
            }
        }
        assert_eq!(LONGEST_TEXT, 1_023);
        assert!(!admx::strings().contains("comboBox"));
    }

    #[test]
    fn finds_every_string_and_every_control() {
        let (definitions, strings) = (admx::definitions(), admx::strings());
        let (definitions, strings) = (Xml::parse(&definitions).unwrap(), Xml::parse(&strings).unwrap());
        let ids = |tag: &str| -> Vec<&str> {
            strings
                .descendants()
                .filter(|node| node.tag_name().name() == tag)
                .filter_map(|node| node.attribute("id"))
                .collect()
        };
        let (texts, presentations) = (ids("string"), ids("presentation"));
        assert_eq!(texts.iter().collect::<BTreeSet<_>>().len(), texts.len(), "a string is there twice");
        for attribute in definitions.descendants().flat_map(|node| node.attributes().collect::<Vec<_>>()) {
            let named = |kind: &str| {
                attribute.value().strip_prefix(&format!("$({kind}."))?.strip_suffix(')').map(str::to_owned)
            };
            if let Some(id) = named("string") {
                assert!(texts.contains(&id.as_str()), "{id}");
            }
            if let Some(id) = named("presentation") {
                assert!(presentations.contains(&id.as_str()), "{id}");
            }
        }
        for control in strings.descendants().filter(|node| node.attribute("refId").is_some()) {
            let id = control.attribute("refId").unwrap();
            assert!(definitions.descendants().any(|node| node.attribute("id") == Some(id)), "{id}");
        }
    }
}

#[test]
fn for_intune_names_the_path_of_the_admx() {
    let text = String::from_utf8(write(Form::OmaUri, &everything())).unwrap();
    let profile: serde_json::Value = serde_json::from_str(&text).unwrap();
    let settings = profile["omaSettings"].as_array().unwrap();
    assert_eq!(settings.len(), DEFINITIONS.len() + 1);
    assert_eq!(settings[0]["value"], admx::definitions());
    let attestation = settings.iter().find(|setting| setting["displayName"] == "Attestation").unwrap();
    let uri =
        "./Device/Vendor/MSFT/Policy/Config/PasskeyCompanion~Policy~PasskeyCompanion~Tenant/Attestation";
    assert_eq!(attestation["omaUri"], uri);
    assert_eq!(attestation["value"], "<enabled/><data id=\"Attestation\" value=\"enforced\"/>");
}

#[test]
fn for_jamf_uses_only_the_words_that_jamf_knows() {
    fn words(value: &serde_json::Value, found: &mut BTreeSet<String>) {
        let Some(object) = value.as_object() else { return };
        for (key, value) in object {
            found.insert(key.clone());
            match key.as_str() {
                "properties" => value.as_object().unwrap().values().for_each(|each| words(each, found)),
                "items" => words(value, found),
                _ => {}
            }
        }
    }
    let manifest: serde_json::Value = serde_json::from_str(&forms::jamf()).unwrap();
    let mut found = BTreeSet::new();
    words(&manifest, &mut found);
    let known = ["title", "description", "property_order", "type", "options", "enum", "items", "properties"];
    let unknown: Vec<_> = found.iter().filter(|word| !known.contains(&word.as_str())).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
    assert_eq!(manifest["properties"].as_object().unwrap().len(), DEFINITIONS.len());
}

#[test]
fn to_fill_in_is_sound_empty_and_with_every_example() {
    let empty = read(forms::template());
    sound(&empty);
    assert_eq!(given(&empty), []);
    let filled: String = forms::template()
        .lines()
        .map(|line| {
            let key = line
                .strip_prefix("# ")
                .filter(|rest| DEFINITIONS.iter().any(|key| rest.starts_with(&format!("{} = ", key.name))));
            format!("{}\n", key.unwrap_or(line))
        })
        .collect();
    let filled = read(filled);
    sound(&filled);
    assert_eq!(given(&filled), everything());
}

/// Makes the file what it should be when `UPDATE_SNAPSHOTS` is set, and compares otherwise.
#[track_caller]
fn matches(name: &str, wanted: &[u8]) {
    let path = root().join(name);
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, wanted).unwrap();
    }
    let there = std::fs::read(&path).unwrap_or_else(|why| panic!("{name}: {why}"));
    assert!(
        there == wanted,
        "{name} is not what the program writes; UPDATE_SNAPSHOTS=1 cargo test --test domain policy writes it anew"
    );
}

#[test]
fn that_ships_is_what_the_program_writes() {
    for (name, text) in [
        ("packaging/mdm/PasskeyCompanion.admx", admx::definitions()),
        ("packaging/mdm/en-US/PasskeyCompanion.adml", admx::strings()),
        ("packaging/mdm/PasskeyCompanion.mobileconfig", forms::mobileconfig()),
        ("packaging/mdm/jamf-manifest.json", forms::jamf()),
        ("packaging/mdm/policy.schema.json", forms::schema()),
        ("packaging/mdm/policy-template.toml", forms::template()),
        ("docs/policy.md", forms::markdown()),
    ] {
        matches(name, text.as_bytes());
    }
}

#[test]
fn of_the_example_says_the_same_in_every_file() {
    let wanted = read(std::fs::read(root().join(format!("{EXAMPLE}.toml"))).unwrap());
    sound(&wanted);
    let values = given(&wanted);
    assert!(values.len() > 10);
    for (form, file) in [
        (Form::Reg, format!("{EXAMPLE}.reg")),
        (Form::Mobileconfig, format!("{EXAMPLE}.mobileconfig")),
        (Form::Plist, format!("{EXAMPLE}.plist")),
        (Form::OmaUri, format!("{EXAMPLE}.oma-uri.json")),
    ] {
        matches(&file, &write(form, &values));
        let settings = read(std::fs::read(root().join(&file)).unwrap());
        sound(&settings);
        assert_eq!(given(&settings), values, "{file}");
    }
}
