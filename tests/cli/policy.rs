use super::*;

const POLICY: &str = "Attestation = \"off\"\nSupportText = \"Ask Kim.\"\n";

#[test]
fn shows_every_key_with_its_value_and_where_it_comes_from() {
    let home = Home::new();
    let file = home.file("p.toml", POLICY);
    let text = home.run(&["policy", "show", "--policy", &file, "--simulate", "Kiosk=true"]).done();
    for (key, value, origin) in
        [("Attestation", "off", "p.toml:1"), ("Cloud", "public", "default"), ("Kiosk", "true", "simulated")]
    {
        let line = text.lines().find(|line| line.starts_with(key)).unwrap();
        assert!(line.contains(value) && line.trim_end().ends_with(origin), "{line}");
    }
    let json = home.run(&["policy", "show", "--json", "--policy", &file]).json();
    assert_eq!(json["values"].as_array().unwrap().len(), DEFINITIONS.len());
    let one =
        |key: &str| json["values"].as_array().unwrap().iter().find(|one| one["key"] == key).unwrap().clone();
    assert_eq!(
        (&one("Attestation")["value"], &one("Attestation")["origin"]),
        (&"off".into(), &"trial".into())
    );
    assert!(one("SupportPhone")["value"].is_null() && one("Cloud")["origin"] == "default");
    assert_eq!(json["problems"], serde_json::json!([]));
}

#[test]
fn checks_a_file_and_says_every_mistake_by_line() {
    let home = Home::new();
    assert!(home.run(&["policy", "check", &home.file("p.toml", POLICY)]).done().contains('2'));
    let bad = home.file("bad.toml", "Atestation = \"off\"\nCloud = \"moon\"\nKiosk = true\n");
    let said = home.run(&["policy", "check", &bad]).refused(20);
    assert!(said.contains("bad.toml:1:") && said.contains("Did you mean Attestation?"), "{said}");
    assert!(said.contains("bad.toml:2:") && said.contains("public, usgov, china"), "{said}");
    assert!(home.run(&["policy", "check", "missing.toml"]).refused(20).contains("cannot be read"));
}

#[test]
fn exports_a_policy_in_every_form_and_plans_by_each() {
    let home = Home::new();
    let from = home.file("p.toml", "Cloud = \"china\"\nSupportTextLocalized = { de = \"Fragen Sie.\" }\n");
    for form in ["reg", "mobileconfig", "plist", "oma-uri", "toml"] {
        home.run(&["policy", "export", form, "--from", &from, "-o", form]).done();
        home.run(&["policy", "check", form]).done();
        let told = is_plan(&home.run(&["plan", "--phone", "ios.18", "--json", "--policy", form]));
        assert_eq!(ids(&told["reasons"]), ["cloud-without-passkeys"], "{form}");
    }
}

#[test]
fn exports_empty_forms_without_a_policy_and_filled_ones_with_it() {
    let home = Home::new();
    let from = home.file("p.toml", POLICY);
    home.run(&["policy", "export", "admx", "out"]).done();
    for file in ["out/PasskeyCompanion.admx", "out/en-US/PasskeyCompanion.adml"] {
        assert!(home.0.path().join(file).is_file(), "{file}");
    }
    for form in ["mobileconfig", "jamf", "schema", "markdown"] {
        assert!(home.run(&["policy", "export", form]).done().contains("Attestation"), "{form}");
    }
    assert!(home.run(&["policy", "template"]).done().contains("# Attestation = \"enforced\""));
    for form in ["reg", "plist", "oma-uri", "toml"] {
        assert!(home.run(&["policy", "export", form]).wrong_usage().contains("--from"), "{form}");
    }
    for form in ["admx", "jamf", "schema", "markdown"] {
        assert!(
            home.run(&["policy", "export", form, "--from", &from]).wrong_usage().contains("--from"),
            "{form}"
        );
    }
    let bad = home.file("bad.toml", "Cloud = \"moon\"\n");
    assert!(home.run(&["policy", "export", "reg", "--from", &bad]).refused(20).contains("bad.toml:1:"));
    let nowhere = ["policy", "export", "plist", "--from", &from, "-o", "no/such/folder/x"];
    assert!(home.run(&nowhere).refused(1).contains("no/such/folder"));
}

#[test]
fn decides_the_language_over_the_system_and_under_the_person() {
    let home = Home::new();
    let file = home.file("p.toml", "DefaultLanguage = \"de\"\nCloud = \"china\"\n");
    let german = home.run(&["plan", "--phone", "ios.18", "--policy", &file]).with_code(21).out;
    assert!(german.contains("Probelauf"), "{german}");
    let asked =
        home.run(&["plan", "--phone", "ios.18", "--policy", &file, "--locale", "en"]).with_code(21).out;
    assert!(asked.contains("Trial"), "{asked}");
}

mod matrix {
    use super::*;
    use passkey_companion::enroll::answers::Proof;

    #[test]
    fn tells_every_phone_and_every_proof_and_counts_the_stops_by_who_acts() {
        let home = Home::new();
        let file = home.file("p.toml", "TapKind = \"one-time\"\nPasskeyEnforced = true\n");
        let matrix = |form| home.run(&["plan", form, "--policy", &file]);
        let json = matrix("--matrix=json").with_code(0).json();
        let cases = json["cases"].as_array().unwrap();
        assert_eq!(cases.len(), phones().len() * Proof::ALL.len());
        let stopped = cases.iter().filter(|case| case["outcome"] == "stop").count() as u64;
        let counted: u64 =
            json["stops"].as_array().unwrap().iter().map(|stop| stop["cases"].as_u64().unwrap()).sum();
        assert!(stopped > 0 && stopped == counted);
        let owners: BTreeSet<&str> =
            json["stops"].as_array().unwrap().iter().map(|stop| stop["owner"].as_str().unwrap()).collect();
        assert!(owners.contains("helpdesk") && owners.contains("user"), "{owners:?}");
        assert!(json["simulated"].is_array());

        let csv = matrix("--matrix=csv").done();
        assert_eq!(csv.lines().count(), cases.len() + 1);
        let table = matrix("--matrix").done();
        assert!(
            table.contains(&format!("{} cases, {stopped} of them without a way", cases.len())),
            "{table}"
        );
        for phone in phones() {
            assert!(table.contains(&phone.id), "{} is missing", phone.id);
        }
    }

    #[test]
    fn says_the_same_as_a_single_plan() {
        let json = run(&["plan", "--matrix", "--json"]).with_code(0).json();
        for case in json["cases"].as_array().unwrap().iter().step_by(23) {
            let (phone, proof) = (case["phone"].as_str().unwrap(), case["proof"].as_str().unwrap());
            let os = phones().into_iter().find(|row| row.id == phone).unwrap().os_from;
            let os = os.map(|os| os.to_string());
            let mut args = vec!["plan", "--json", "--phone", phone, "--proof", proof];
            args.extend(os.iter().flat_map(|os| ["--os", os.as_str()]));
            let single = is_plan(&run(&args));
            assert_eq!(case["outcome"], single["outcome"], "{case}");
            assert_eq!(case["route"], single["route"], "{case}");
        }
    }

    #[test]
    fn is_for_all_phones_or_for_none() {
        run(&["plan", "--matrix", "--phone", "ios.18"]).wrong_usage();
        run(&["plan"]).wrong_usage();
        run(&["plan", "--matrix=pdf"]).wrong_usage();
    }
}

mod overlay {
    use super::*;
    use crate::support::overlay::PHONE;

    fn with(home: &Home, phones: &str) -> String {
        home.file("facts/phones.toml", phones);
        let folder = home.0.path().join("facts");
        home.file("p.toml", format!("ContentOverlay = {:?}\n", folder.to_str().unwrap()))
    }

    #[test]
    fn brings_newer_facts_and_every_guide_says_which() {
        let home = Home::new();
        let policy = with(&home, PHONE);
        let phones = home.run(&["content", "list", "phones", "--json", "--policy", &policy]).json();
        let phone =
            phones["phones"].as_array().unwrap().iter().find(|phone| phone["id"] == "ios.18").unwrap();
        assert_eq!(phone["verified"], "2027-01-02");
        let guide = home.run(&["guide", "--phone", "ios.18", "--policy", &policy]).done();
        assert!(guide.trim_end().ends_with("replaced or added these facts: ios.18"), "{guide}");
        assert!(!home.run(&["guide", "--phone", "ios.18"]).done().contains("replaced or added"));
    }

    #[test]
    fn that_is_not_sound_is_ignored_and_the_rest_of_the_policy_is_not() {
        for phones in
            ["[[phone]]\nid = \"ios.18\"\n", "not TOML", "[[link]]\nurl = \"https://evil.example\"\n"]
        {
            let home = Home::new();
            let policy = with(&home, phones);
            let shown = home.run(&["policy", "show", "--policy", &policy]).with_code(0);
            assert!(shown.err.contains("p.toml:1: ContentOverlay"), "{shown:#?}");
            let guide = home.run(&["guide", "--phone", "ios.18", "--policy", &policy]).with_code(0);
            assert!(!guide.out.contains("replaced or added"), "{phones}");
        }
    }

    #[test]
    fn in_a_folder_that_leads_somewhere_else_is_no_value() {
        let home = Home::new();
        for folder in
            ["facts", "../facts", "/usr/../tmp", "%TEMP%\\facts", "C:facts", "//server/share", "~/facts", ""]
        {
            let policy = home.file("p.toml", format!("ContentOverlay = {folder:?}\n"));
            home.run(&["policy", "check", &policy]).refused(20);
        }
        for folder in ["/usr/share/contoso", "C:\\Program Files\\Contoso"] {
            let policy = home.file("p.toml", format!("ContentOverlay = {folder:?}\n"));
            home.run(&["policy", "check", &policy]).done();
        }
    }
}
