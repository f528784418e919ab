use super::*;

fn plan_with(home: &Home, file: &str) -> Ran {
    home.run(&["plan", "--phone", "ios.18", "--proof", "app", "--json", "--policy", file])
}

#[test]
fn sets_what_it_says_and_is_marked() {
    let home = Home::new();
    let text = "Attestation = \"off\"\nPasskeyEnforced = false\nAllowedRoutes = [\"handoff\", \"app\"]\n";
    let file = home.file("trial.toml", text);
    let plan = is_plan(&plan_with(&home, &file));
    assert_eq!(plan["route"], "handoff");
    let marks: BTreeSet<&str> =
        plan["simulated"].as_array().unwrap().iter().map(|mark| mark.as_str().unwrap()).collect();
    assert_eq!(
        marks,
        BTreeSet::from(["Attestation=off", "PasskeyEnforced=false", "AllowedRoutes=handoff,app"])
    );
}

#[test]
fn gives_way_to_what_is_simulated() {
    let home = Home::new();
    let file = home.file("trial.toml", "Cloud = \"china\"\n");
    let args = ["plan", "--phone", "ios.18", "--json", "--policy", &file, "--simulate", "Cloud=public"];
    assert_eq!(is_plan(&home.run(&args))["outcome"], "plan");
}

#[test]
fn that_is_empty_changes_nothing() {
    let home = Home::new();
    let file = home.file("empty.toml", "# nothing yet\n");
    assert_eq!(is_plan(&plan_with(&home, &file)).get("simulated"), None);
}

#[test]
fn that_cannot_be_used_says_what_and_where() {
    let home = Home::new();
    for (name, text, parts) in [
        (
            "near.toml",
            "attestation = \"off\"",
            &["near.toml", "attestation", "Did you mean Attestation?"] as &[&str],
        ),
        ("unknown.toml", "Colour = \"blue\"", &["unknown.toml", "Colour"]),
        ("value.toml", "Attestation = \"perhaps\"", &["value.toml", "perhaps", "enforced, off, unknown"]),
        ("flag.toml", "Attestation = true", &["flag.toml", "Attestation"]),
        ("number.toml", "Attestation = 1", &["number.toml", "Attestation", "integer"]),
        ("table.toml", "[Attestation]\nvalue = \"off\"", &["table.toml", "Attestation", "table"]),
        ("list.toml", "AllowedRoutes = [1, 2]", &["list.toml", "AllowedRoutes"]),
        ("route.toml", "AllowedRoutes = [\"bus\"]", &["route.toml", "AllowedRoutes", "phone-browser"]),
        ("broken.toml", "Attestation = \"off\nCloud = ", &["broken.toml:1:"]),
        ("page.html", "<html>not a policy</html>", &["page.html:1:"]),
    ] {
        let file = home.file(name, text);
        let said = plan_with(&home, &file).wrong_usage();
        for part in parts {
            assert!(said.contains(part), "{name}: {part:?} is not in: {said}");
        }
    }
}

#[test]
fn that_cannot_be_read_says_so() {
    let home = Home::new();
    let missing = home.0.path().join("missing.toml");
    let said = plan_with(&home, missing.to_str().unwrap()).wrong_usage();
    assert!(said.contains("missing.toml") && said.contains("cannot be read"), "{said}");
    let said = plan_with(&home, home.0.path().to_str().unwrap()).wrong_usage();
    assert!(said.contains("cannot be read"), "{said}");
    let file = home.file("latin.toml", b"Cloud = \"\xE9\"");
    assert!(plan_with(&home, &file).wrong_usage().contains("latin.toml"));
}
