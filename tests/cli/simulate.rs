use super::*;

fn plan_with(settings: &[&str]) -> Ran {
    let mut args = vec!["plan", "--phone", "ios.18", "--proof", "app", "--json"];
    args.extend(settings.iter().flat_map(|setting| ["--simulate", setting]));
    run(&args)
}

#[test]
fn knows_every_key_of_the_design_with_every_value() {
    for definition in DEFINITIONS {
        let values: Vec<String> = match definition.kind {
            Kind::Choice(names) => names().into_iter().map(str::to_owned).collect(),
            Kind::Flag => ["true", "false"].map(str::to_owned).to_vec(),
            Kind::List(names) => vec![names()[0].to_owned(), names().join(", ")],
            Kind::Localized => vec![String::from("de=Hallo")],
            _ => vec![definition.example_value().unwrap().to_string()],
        };
        for value in values {
            let setting = format!("{}={value}", definition.name);
            let plan = is_plan(&plan_with(&[&setting]));
            assert_eq!(plan["simulated"], serde_json::json!([setting]));
        }
    }
}

#[test]
fn values_of_the_design_are_all_there() {
    for (key, values) in [
        ("Cloud", &["public", "usgov", "china"] as &[&str]),
        ("Attestation", &["enforced", "off", "unknown"]),
        ("SyncedPasskeys", &["allowed", "blocked", "unknown"]),
        ("TapKind", &["none", "one-time", "multi-use", "unknown"]),
        ("RegistrationPlace", &["anywhere", "company-network", "unknown"]),
    ] {
        let definition = DEFINITIONS.iter().find(|definition| definition.name == key).unwrap();
        let Kind::Choice(names) = definition.kind else { panic!("{key} is no choice") };
        assert_eq!(names(), values, "{key}");
    }
}

#[test]
fn says_which_values_a_key_takes() {
    for definition in DEFINITIONS.iter().filter(|definition| !matches!(definition.kind, Kind::Text)) {
        for value in ["", "perhaps", "TRUE", "1", "on off", "qr;app"] {
            if value == "1" && matches!(definition.kind, Kind::Number(..)) {
                continue;
            }
            let setting = format!("{}={value}", definition.name);
            let said = plan_with(&[&setting]).wrong_usage();
            assert!(said.contains(definition.name), "{setting}: {said}");
            assert!(said.contains(&definition.kind.takes()), "{setting}: {said}");
        }
    }
}

#[test]
fn knows_the_facts_about_the_computer() {
    for fact in [
        "fact.bluetooth=on",
        "fact.bluetooth=off",
        "fact.bluetooth=none",
        "fact.bluetooth=unknown",
        "fact.remote-session=yes",
        "fact.remote-session=no",
        "fact.remote-session=unknown",
        "fact.os=windows-10-21h2",
        "fact.os=windows-11",
        "fact.os=macos-14",
        "fact.os=macos-14.5",
        "fact.os=linux",
    ] {
        assert_eq!(is_plan(&plan_with(&[fact]))["simulated"], serde_json::json!([fact]));
    }
    for (fact, takes) in [
        ("fact.bluetooth=perhaps", "none"),
        ("fact.bluetooth=", "none"),
        ("fact.remote-session=true", "yes, no, unknown"),
        ("fact.os=windows-95-b", "windows-11-23h2"),
        ("fact.os=beos", "windows-11-23h2"),
        ("fact.os=", "windows-11-23h2"),
        ("fact.os=windows-10-21h2-x", "windows-11-23h2"),
        ("fact.os=windows-10-99999h2", "windows-11-23h2"),
    ] {
        let said = plan_with(&[fact]).wrong_usage();
        assert!(said.contains(takes), "{fact}: {said}");
    }
}

#[test]
fn closes_the_qr_route_by_what_is_pretended() {
    let qr = |facts: &[&str]| -> String {
        let plan = is_plan(&plan_with(&[&["Attestation=off"], facts].concat()));
        let others = plan["alternatives"].as_array().unwrap();
        let qr = others.iter().find(|other| other["route"] == "qr").unwrap();
        qr["reason"]["id"].as_str().unwrap().to_owned()
    };
    let good = ["fact.remote-session=no", "fact.bluetooth=on", "fact.os=windows-11-24h2"];
    assert_eq!(qr(&good), "attestation-off");
    assert_eq!(qr(&["fact.remote-session=yes", "fact.bluetooth=on"]), "remote-session");
    assert_eq!(qr(&["fact.remote-session=no", "fact.bluetooth=none", "fact.os=linux"]), "no-bluetooth");
    assert_eq!(
        qr(&["fact.remote-session=no", "fact.bluetooth=on", "fact.os=windows-10-21h2"]),
        "computer-too-old"
    );
}

#[test]
fn helps_with_a_near_miss() {
    for (typed, meant) in [
        ("attestation=off", "Attestation"),
        ("ATTESTATION=off", "Attestation"),
        ("tap-kind=one-time", "TapKind"),
        ("Tap_Kind=one-time", "TapKind"),
        ("Compliant=true", "CompliantDeviceRequired"),
        ("AllowedRoute=app", "AllowedRoutes"),
        ("Clouds=public", "Cloud"),
        ("fact.blue=on", "fact.bluetooth"),
        ("fact.remote=yes", "fact.remote-session"),
        ("fact.osversion=linux", "fact.os"),
    ] {
        let said = plan_with(&[typed]).wrong_usage();
        let key = typed.split('=').next().unwrap();
        assert!(said.contains(key) && said.contains(&format!("Did you mean {meant}?")), "{typed}: {said}");
    }
    for unknown in ["Colour=blue", "fact.weather=rain", "=off", "x=y", "fact.=on", "fact.é=on"] {
        let said = plan_with(&[unknown]).wrong_usage();
        assert!(said.contains("there is no setting"), "{unknown}: {said}");
    }
    for shape in ["Attestation", "", "off"] {
        let said = plan_with(&[shape]).wrong_usage();
        assert!(said.contains("KEY=VALUE"), "{shape}: {said}");
    }
}

#[test]
fn can_be_repeated_and_the_last_word_counts() {
    let plan = is_plan(&plan_with(&["Attestation=off", "TapKind=none", "Attestation=enforced"]));
    assert_eq!(
        plan["simulated"],
        serde_json::json!(["Attestation=off", "TapKind=none", "Attestation=enforced"])
    );
    let qr = plan["alternatives"].as_array().unwrap().iter().find(|other| other["route"] == "qr").unwrap();
    assert_eq!(qr["reason"]["id"], "attestation-enforced");
}

#[test]
fn works_before_and_behind_the_verb_and_loses_nothing() {
    let before = run(&["--simulate", "Cloud=china", "plan", "--phone", "ios.18", "--json"]);
    assert_eq!(ids(&is_plan(&before)["reasons"]), ["cloud-without-passkeys"]);
    let args =
        ["--simulate", "Cloud=china", "plan", "--phone", "ios.18", "--json", "--simulate", "TapKind=none"];
    let both = is_plan(&run(&args));
    assert_eq!(both["simulated"], serde_json::json!(["Cloud=china", "TapKind=none"]));
    assert_eq!(both["outcome"], "stop");
}

#[test]
fn and_the_options_of_the_window_count_before_the_verb_too() {
    // A window that was asked to keep nothing must not keep anything.
    for args in [["--renderer", "wgpu", "run"], ["run", "--renderer", "wgpu"]] {
        if cfg!(target_os = "linux") {
            assert!(run(&args).wrong_usage().contains("wgpu"), "{args:?}");
        }
    }
}

#[test]
fn is_marked_wherever_it_shows() {
    let mark = "SyncedPasskeys=blocked";
    for verb in [
        &["plan", "--phone", "ios.18", "--proof", "app"] as &[&str],
        &["plan", "--phone", "ios.18", "--proof", "password"],
        &["guide", "--phone", "ios.18", "--proof", "app"],
        &["check", "--only", "os"],
        &["status"],
    ] {
        let plain = run(verb);
        assert!(!plain.out.contains("Trial"), "{verb:?}: {}", plain.out);
        let ran = run(&[verb, &["--simulate", mark]].concat());
        assert_eq!(ran.code, plain.code);
        assert!(ran.out.contains(mark) && ran.out.contains("Trial"), "{verb:?}: {}", ran.out);
        if verb[0] != "guide" {
            let ran = run(&[verb, &["--json", "--simulate", mark]].concat());
            assert_eq!(ran.json()["simulated"], serde_json::json!([mark]), "{verb:?}");
        }
    }
}

#[test]
fn checks_report_what_is_pretended_and_do_not_look() {
    for (setting, only, state) in [
        ("fact.bluetooth=on", "bluetooth", "pass"),
        ("fact.bluetooth=off", "bluetooth", "fail"),
        ("fact.bluetooth=none", "bluetooth", "fail"),
        ("fact.os=windows-10-21h2", "os", "fail"),
        ("fact.os=windows-11-24h2", "os", "pass"),
        ("fact.remote-session=yes", "remote", "fail"),
        ("fact.remote-session=no", "remote", "pass"),
    ] {
        let ran =
            run(&["check", "--offline", "--route", "qr", "--only", only, "--simulate", setting, "--json"]);
        let answer: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
        let check = &answer["checks"][0];
        assert_eq!(
            (check["id"].as_str(), check["state"].as_str()),
            (Some(only), Some(state)),
            "{setting}: {check}"
        );
        assert!(check["evidence"].to_string().contains("simulated"), "{setting}: {check}");
    }
}
