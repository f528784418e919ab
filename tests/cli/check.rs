use super::*;

const CHECKS: [&str; 9] =
    ["bluetooth", "remote", "os", "browser", "sign-in-pages", "qr-tunnel", "interception", "proxy", "clock"];

/// What these tests run on decides how the checks come out, so only the shape is known.
#[test]
fn has_the_shape_of_the_design() {
    let ran = run(&["check", "--offline", "--json", "--timeout", "20"]);
    assert!(matches!(ran.code, Some(0 | 20)) && ran.err.is_empty(), "{ran:#?}");
    let value = ran.json();
    assert_eq!(fields(&value), ["checks", "took_ms"]);
    assert!(value["took_ms"].is_u64());
    let checks = value["checks"].as_array().unwrap();
    let found: BTreeSet<&str> = checks.iter().map(|check| check["id"].as_str().unwrap()).collect();
    assert_eq!(found, BTreeSet::from(CHECKS));
    for check in checks {
        assert_eq!(fields(check), ["id", "state", "summary", "evidence", "fix", "elapsed_ms"]);
        let state = check["state"].as_str().unwrap();
        assert!(["pass", "warn", "fail", "skipped", "unknown"].contains(&state), "{check}");
        is_text(&check["summary"]);
        assert!(check["evidence"].as_array().unwrap().iter().all(Value::is_string), "{check}");
        assert!(check["fix"].is_null() || check["fix"].is_string(), "{check}");
        assert!(check["elapsed_ms"].is_u64(), "{check}");
    }
    let failed = checks.iter().any(|check| check["state"] == "fail");
    assert_eq!(ran.code, Some(if failed { 20 } else { 0 }));
}

#[test]
fn offline_leaves_the_network_alone_and_says_so() {
    let value = run(&["check", "--offline", "--json", "--timeout", "20"]).json();
    let state = |id: &str| -> String {
        let checks = value["checks"].as_array().unwrap();
        checks.iter().find(|check| check["id"] == id).unwrap()["state"].as_str().unwrap().to_owned()
    };
    for id in ["sign-in-pages", "qr-tunnel", "interception", "proxy", "clock"] {
        assert_eq!(state(id), "skipped", "{id}");
    }
}

#[test]
fn looks_only_at_what_was_asked_for() {
    let ran =
        run(&["check", "--offline", "--json", "--only", "os", "--only", "bluetooth", "--timeout", "20"]);
    let value = ran.json();
    let looked: BTreeSet<&str> = value["checks"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|check| check["state"] != "skipped")
        .map(|check| check["id"].as_str().unwrap())
        .collect();
    assert!(looked.is_subset(&BTreeSet::from(["os", "bluetooth"])) && !looked.is_empty(), "{value}");
}

#[test]
fn names_what_it_cannot_use() {
    for (args, part) in [
        (["--only", "weather"], "sign-in-pages"),
        (["--timeout", "0"], "0"),
        (["--timeout", "soon"], "soon"),
        (["--timeout", "99999"], "300"),
        (["--route", "bus"], "phone-browser"),
        (["--phone", "nokia"], "android"),
    ] {
        let said = run(&[&["check", "--offline"], &args[..]].concat()).wrong_usage();
        assert!(said.contains(part), "{args:?}: {part:?} is not in: {said}");
    }
}
