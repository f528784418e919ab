use super::*;
use crate::support::overlay::PHONE;

#[test]
fn lists_everything_with_source_day_and_confidence() {
    for (what, count) in [("phones", 36), ("errors", 80), ("hosts", 30), ("clouds", 3), ("vaults", 14)] {
        let value = run(&["content", "list", what, "--json"]).with_code(0).json();
        assert_eq!(fields(&value), [what]);
        let rows = value[what].as_array().unwrap();
        assert_eq!(rows.len(), count, "{what}");
        for row in rows {
            assert!(row["id"].is_string(), "{row}");
            assert!(row["source"].as_array().unwrap().iter().all(Value::is_u64), "{row}");
            assert_eq!(row["verified"].as_str().unwrap().len(), "2026-11-23".len(), "{row}");
            assert!(Confidence::from_id(row["confidence"].as_str().unwrap()).is_some(), "{row}");
        }
        let ids: BTreeSet<&str> = rows.iter().map(|row| row["id"].as_str().unwrap()).collect();
        assert_eq!(ids.len(), count, "{what} has an id twice");
        let text = run(&["content", "list", what]).done();
        let lines: Vec<Vec<&str>> = text.lines().map(|line| line.split('\t').collect()).collect();
        assert_eq!(lines.len(), count, "{text}");
        for line in lines {
            assert!(line.len() == 3 && ids.contains(line[0]), "{what}: {line:?}");
            assert!(!line.contains(&"null"), "{what}: {line:?}");
        }
    }
}

#[test]
fn names_what_it_can_list() {
    assert!(run(&["content", "list", "recipes"]).wrong_usage().contains("vaults"));
    run(&["content", "list"]).wrong_usage();
    run(&["content"]).wrong_usage();
    run(&["content", "check"]).wrong_usage();
}

fn check(home: &Home) -> Ran {
    let folder = home.0.path().join("overlay");
    fs::create_dir_all(&folder).unwrap();
    home.run(&["content", "check", folder.to_str().unwrap()])
}

#[test]
fn accepts_an_overlay_that_is_sound() {
    let home = Home::new();
    home.file("overlay/phones.toml", PHONE);
    assert!(check(&home).done().contains("all sound"));
}

#[test]
fn refuses_an_overlay_and_names_file_record_and_reason() {
    for (file, text, parts) in [
        ("phones.toml", String::from("[[phone]\nid ="), &["phones.toml", "line 1"] as &[&str]),
        ("phones.toml", format!("{PHONE}\nverfied = \"2027-01-02\""), &["phones.toml", "ios.18", "verfied"]),
        ("phones.toml", PHONE.replace("[1]", "[999]"), &["phone ios.18", "source 999", "sources.toml"]),
        (
            "phones.toml",
            PHONE.replace("2027-01-02", "yesterday"),
            &["phone ios.18", "yesterday", "YYYY-MM-DD"],
        ),
        (
            "phones.toml",
            PHONE.replace("AutoFill", "Autofill"),
            &["phone ios.18", "Autofill & Passwords", "labels.toml"],
        ),
        ("errors.toml", String::from("[[error]]\nid = 5"), &["errors.toml"]),
    ] {
        let home = Home::new();
        home.file(&format!("overlay/{file}"), &text);
        let said = check(&home).refused(20);
        for part in parts {
            assert!(said.contains(part), "{part:?} is not in: {said}");
        }
    }
}

#[test]
fn refuses_a_field_that_no_record_has() {
    let evidence = "source = [1]\nverified = \"2027-01-02\"\nconfidence = \"medium\"";
    for (file, record, misspelt) in [
        (
            "hosts.toml",
            "[[host]]\nhost = \"a.example\"\npurpose = \"status\"\nphone = \"any\"\n\
             needed_from = [\"computer\"]\ncloud = \"public\"\nwildcard = false\nport = 443\n\
             port_confidence = \"low\"\nport_source = []",
            "prot = 443",
        ),
        (
            "vaults.toml",
            "[[vault]]\naaguid = \"00000000-0000-0000-0000-000000000000\"\nid = \"some-vault\"\n\
             name = \"Vault\"\nis_authenticator = false\nplatform = \"any\"",
            "is_autenticator = true",
        ),
        (
            "tools.toml",
            "[[link]]\nid = \"some-page\"\nurl = \"https://learn.microsoft.com/x\"\npurpose = \"docs\"",
            "urls = \"https://learn.microsoft.com/y\"",
        ),
        ("timing.toml", "[[clock]]\nid = \"some-clock\"\napplies = \"x\"\nhours = 2", "hour = 3"),
        (
            "clouds.toml",
            "[[cloud]]\nid = \"china\"\npasskeys = false\npasskeys_confidence = \"low\"",
            "autority = \"login.example\"",
        ),
    ] {
        let home = Home::new();
        home.file(&format!("overlay/{file}"), format!("{record}\n{evidence}"));
        check(&home).done();
        home.file(&format!("overlay/{file}"), format!("{record}\n{misspelt}\n{evidence}"));
        let said = check(&home).refused(20);
        let name = misspelt.split(' ').next().unwrap();
        for part in [file, "unknown field", name] {
            assert!(said.contains(part), "{part:?} is not in: {said}");
        }
    }
}

#[test]
fn names_every_problem_and_counts_them() {
    let home = Home::new();
    home.file("overlay/phones.toml", PHONE.replace("[1]", "[998, 999]").replace("2027-01-02", "soon"));
    let said = check(&home).refused(20);
    for part in ["source 998", "source 999", "soon", "3 problems"] {
        assert!(said.contains(part), "{part:?} is not in: {said}");
    }
}

#[test]
fn does_not_call_a_folder_sound_whose_files_it_does_not_know() {
    let home = Home::new();
    home.file("overlay/phone.toml", PHONE.replace("[1]", "[999]"));
    let ran = check(&home);
    assert_ne!(ran.code, Some(0), "{ran:#?}");
    assert!(ran.err.contains("phone.toml"), "{ran:#?}");
}

#[test]
fn tells_a_file_that_cannot_be_read_from_one_that_is_wrong() {
    let home = Home::new();
    fs::create_dir_all(home.0.path().join("overlay/phones.toml")).unwrap();
    assert!(check(&home).refused(1).contains("phones.toml"));
}

#[test]
fn needs_a_folder() {
    let home = Home::new();
    let said = home.run(&["content", "check", "no/such/folder"]).wrong_usage();
    assert!(said.contains("no/such/folder: there is no such folder"), "{said}");
    let file = home.file("phones.toml", PHONE);
    assert!(home.run(&["content", "check", &file]).wrong_usage().contains("phones.toml"));
}
