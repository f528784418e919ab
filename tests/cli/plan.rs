use super::*;

#[test]
fn answers_the_question_of_the_issue() {
    let plan = plan_of(&["--phone", "samsung.oneui7", "--os", "15", "--proof", "tap-once"]);
    assert_eq!(plan["route"], "app");
    assert_eq!(ids(&plan["reasons"])[0], "pass-used-on-phone");
    assert_eq!(
        ids(&plan["steps"]),
        ["get-authenticator", "open-account", "turn-on-provider", "finish-in-app", "confirm"]
    );
    assert!(ids(&plan["warnings"]).contains(&"samsung-pass"));
}

#[test]
fn has_the_shape_of_the_design_for_every_phone_of_the_list() {
    let listed = run(&["content", "list", "phones", "--json"]).json();
    let rows = listed["phones"].as_array().unwrap();
    assert_eq!(rows.len(), 36);
    let (mut plans, mut stops) = (0, 0);
    for row in rows {
        let id = row["id"].as_str().unwrap();
        let mut versions = vec![None, Some(String::from("12")), Some(String::from("99"))];
        versions.extend(["os_from", "os_to"].iter().map(|key| row[*key].as_u64().map(|os| os.to_string())));
        versions.sort();
        versions.dedup();
        for version in versions {
            let mut args = vec!["--phone", id];
            args.extend(version.iter().flat_map(|version| ["--os", version.as_str()]));
            match plan_of(&args)["outcome"].as_str().unwrap() {
                "plan" => plans += 1,
                _ => stops += 1,
            }
        }
    }
    assert!(plans > 50 && stops > 30, "{plans} plans, {stops} stops");
}

#[test]
fn is_readable_without_json() {
    let text = run(&["plan", "--phone", "ios.18", "--proof", "app"]).done();
    for part in ["about 5 minutes", "Why: ", "1. Get Microsoft Authenticator", "5. ", "Mind: ", "Closed: "] {
        assert!(text.contains(part), "{part:?} is not in:\n{text}");
    }
    assert!(!text.contains(['[', '{']), "{text}");
    let ran = run(&["plan", "--phone", "ios.18", "--proof", "password"]).with_code(21);
    assert!(ran.out.starts_with("Stop: ") && ran.out.lines().count() >= 4, "{}", ran.out);
    assert!(ran.out.contains("helpdesk"), "{}", ran.out);
}

#[test]
fn is_a_stop_with_an_owner_and_its_own_code() {
    for (args, reason, owner) in [
        (["--phone", "ios.18", "--proof", "password"], "no-second-proof", "helpdesk"),
        (["--phone", "ios.18", "--os", "16"], "phone-too-old", "user"),
        (["--phone", "android.aosp.15", "--os", "13"], "phone-too-old", "user"),
        (["--phone", "huawei", "--proof", "app"], "phone-not-supported", "user"),
        (["--phone", "sony.14", "--proof", "app"], "switch-missing", "user"),
        (["--phone", "xiaomi.miui14", "--proof", "app"], "phone-usually-too-old", "user"),
        (["--phone", "ios.18", "--simulate", "Cloud=china"], "cloud-without-passkeys", "admin"),
        (["--phone", "ios.18", "--simulate", "PasskeyEnforced=true"], "passkey-already-demanded", "helpdesk"),
    ] {
        let stop = plan_of(&args);
        assert_eq!(
            (ids(&stop["reasons"]), stop["owner"].as_str().unwrap()),
            (vec![reason], owner),
            "{args:?}"
        );
    }
}

#[test]
fn takes_other_names_for_the_same_phone() {
    let plan = |name: &str| plan_of(&["--phone", name, "--os", "15", "--proof", "app"]);
    assert_eq!(plan("zebra"), plan("rugged"));
    assert_eq!(plan("honeywell"), plan("rugged"));
    assert!(ids(&plan("zebra")["warnings"]).contains(&"shared-device"));
    assert_eq!(plan("samsung"), plan("samsung.oneui7"));
    assert_eq!(plan("google"), plan("android.aosp.15"));
}

#[test]
fn finds_the_row_of_a_maker_by_the_version() {
    let outcome = |args: &[&str]| plan_of(args)["outcome"].as_str().unwrap().to_owned();
    assert_eq!(outcome(&["--phone", "sony", "--os", "14"]), "stop");
    for version in ["15", "16", "Android 15", "15.0.1"] {
        assert_eq!(outcome(&["--phone", "sony", "--os", version]), "plan", "{version}");
    }
    let ids_of = |args: &[&str]| plan_of(args);
    assert_eq!(ids_of(&["--phone", "apple", "--os", "17"]), ids_of(&["--phone", "ios.17"]));
}

#[test]
fn follows_the_other_answers() {
    let both = plan_of(&["--phone", "android.aosp.15", "--proof", "app", "--profile", "both"]);
    assert_eq!(ids(&both["steps"]).last(), Some(&"work-profile-too"));
    let rule = ["--phone", "android.aosp.15", "--proof", "app", "--simulate", "CompliantDeviceRequired=true"];
    let managed = |answer: &str| plan_of(&[&rule[..], &["--managed", answer]].concat());
    assert_eq!(managed("yes")["outcome"], "plan");
    assert_eq!(ids(&managed("no")["reasons"]), ["phone-sign-in-closed"]);
    assert_eq!(ids(&managed("unsure")["reasons"]), ["phone-management-unknown"]);
}

#[test]
fn asks_for_what_it_needs_and_names_what_it_cannot_use() {
    for (args, parts) in [
        (&["plan"] as &[&str], &["--phone"] as &[&str]),
        (&["plan", "--phone"], &["--phone"]),
        (&["plan", "--phone", "nokia3310"], &["nokia3310", "content list phones"]),
        (&["plan", "--phone", ""], &["content list phones"]),
        (&["plan", "--phone", "ios.18", "--os", "newest"], &["newest"]),
        (&["plan", "--phone", "ios.18", "--os", "0"], &["0"]),
        (&["plan", "--phone", "ios.18", "--os", "-18"], &["-1"]),
        (&["plan", "--phone", "ios.18", "--os", "99999999999999999999"], &["99999999999999999999"]),
        (&["plan", "--phone", "ios.18", "--proof", "fingerprint"], &["fingerprint", "tap-once"]),
        (&["plan", "--phone", "ios.18", "--profile", "home"], &["home", "personal"]),
        (&["plan", "--phone", "ios.18", "--managed", "maybe"], &["maybe", "unsure"]),
        (&["plan", "--phone", "ios.18", "--colour"], &["--colour"]),
        (&["plan", "ios.18"], &["ios.18"]),
        (&["plann"], &["plann", "plan"]),
    ] {
        let said = run(args).wrong_usage();
        for part in parts {
            assert!(said.contains(part), "{args:?}: {part:?} is not in: {said}");
        }
    }
}

/// Public reports of people whose plan promised what their phone did not keep.
#[test]
fn says_before_the_start_what_the_phone_may_not_do() {
    let degoogled = plan_of(&[
        "--phone",
        "degoogled",
        "--os",
        "14",
        "--proof",
        "app",
        "--simulate",
        "Attestation=enforced",
    ]);
    let said = degoogled.to_string();
    assert!(!said.contains("however strictly"), "{said}");
    let warnings = ids(&degoogled["warnings"]);
    assert!(warnings.contains(&"no-qr") && warnings.contains(&"altered-phone"), "{warnings:?}");

    let graphene = plan_of(&["--phone", "grapheneos", "--os", "16", "--proof", "app"]);
    assert!(ids(&graphene["warnings"]).contains(&"altered-phone"), "{graphene}");
    let pixel = plan_of(&["--phone", "google", "--os", "16", "--proof", "app"]);
    assert!(!ids(&pixel["warnings"]).contains(&"altered-phone"), "{pixel}");

    let samsung = ["--phone", "samsung.oneui7", "--os", "15", "--proof", "app", "--managed"];
    let managed = |answer: &str| plan_of(&[&samsung[..], &[answer]].concat());
    assert!(ids(&managed("yes")["warnings"]).contains(&"switch-may-be-locked"));
    assert!(!ids(&managed("no")["warnings"]).contains(&"switch-may-be-locked"));
}

#[test]
fn asks_for_the_signs_of_a_managed_phone_where_that_decides() {
    let args = ["--phone", "ios.18", "--proof", "app", "--simulate", "CompliantDeviceRequired=true"];
    let text = run(&[&["plan"], &args[..]].concat()).out;
    assert!(text.contains("work apps have a briefcase") && text.contains("Company Portal"), "{text}");
}
