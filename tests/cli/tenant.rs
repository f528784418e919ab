use super::*;

/// A sample tenant of `tests/data/tenant`.
fn sample(name: &str) -> String {
    format!("{}/tests/data/tenant/{name}", env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn codes_tell_pipelines_what_came_out() {
    for (name, code) in [
        ("01-clean", 0),
        ("05-report-only", 0),
        ("02-worst", 20),
        ("06-broken-export", 23),
        ("19-selected-columns", 23),
    ] {
        run(&["tenant", "audit", &sample(name)]).with_code(code);
    }
    run(&["tenant", "audit", "--fail-on", "hinders", &sample("05-report-only")]).with_code(20);
    run(&["tenant", "audit", "--fail-on", "note", &sample("01-clean")]).with_code(20);
    run(&["tenant", "audit", "--fail-on", "unknown", &sample("11-exclusions-and-or")]).with_code(20);
    for args in [
        &["tenant"] as &[&str],
        &["tenant", "audit"],
        &["tenant", "audit", "no-such-folder"],
        &["tenant", "audit", "--fail-on", "nonsense", &sample("01-clean")],
        &["tenant", "audit", "--json", "--format", "html", &sample("01-clean")],
        &["tenant", "rehearse", "--set", "Nonsense=1", &sample("01-clean")],
        &["--simulate", "Attestation=off", "tenant", "audit", &sample("01-clean")],
    ] {
        run(args).wrong_usage();
    }
}

#[test]
fn the_answer_is_text_json_or_a_page_on_stdout_or_in_a_file() {
    let clean = sample("01-clean");
    assert!(
        run(&["tenant", "audit", &clean]).done().contains("Nothing in the files stops or hinders anybody.")
    );
    let ran = run(&["tenant", "audit", "--json", &clean]).with_code(0);
    assert_eq!(ran.json()["outcome"], "clear");
    let folder = tempdir().unwrap();
    let file = folder.path().join("report.html");
    let out = run(&["tenant", "audit", "--format", "html", "-o", file.to_str().unwrap(), &clean]).done();
    assert_eq!(out, "");
    assert!(fs::read_to_string(file).unwrap().starts_with("<!doctype html>"));
}

#[test]
fn the_policy_that_follows_is_written_with_a_file_for_each_group_that_differs() {
    let folder = tempdir().unwrap();
    let file = folder.path().join("policy.toml");
    let groups = sample("04-profiles-per-group");
    run(&["tenant", "audit", "--write-policy", file.to_str().unwrap(), &groups]).with_code(20);
    let written = fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(written, 3);
    run(&["--policy", file.to_str().unwrap(), "plan", "--phone", "ios.18", "--proof", "app"]).with_code(0);
}

#[test]
fn the_rehearsal_is_a_table_csv_or_json_and_a_what_if_shows_the_difference() {
    let worst = sample("14-one-file-per-object");
    let set = ["tenant", "rehearse", "--set", "CompliantDeviceRequired=false", &worst];
    assert!(run(&set).with_code(0).out.contains("What the what-if changes"));
    let csv = run(&["tenant", "rehearse", "--format", "csv", &worst]).done();
    assert!(csv.starts_with("audience,phone,name,") && csv.lines().count() > 1000);
    let ran = run(&["tenant", "rehearse", "--json", &worst]).with_code(0);
    assert!(ran.json()["stages"][0]["cases"].as_array().unwrap().len() > 1000);
}

#[test]
fn ids_of_people_are_written_only_when_asked_for_and_with_the_age_of_the_report() {
    let folder = tempdir().unwrap();
    let file = folder.path().join("done.txt");
    let ran =
        run(&["tenant", "rehearse", "--done", file.to_str().unwrap(), &sample("01-clean")]).with_code(0);
    assert!(ran.err.contains("written: 5 ids") && ran.err.contains("36 hours"), "{ran:#?}");
    assert_eq!(fs::read_to_string(file).unwrap().lines().count(), 5);
}

/// A tenant of any size: `cargo test --release --test cli -- --ignored as_many --nocapture`.
#[test]
#[ignore = "writes 200 MB and measures"]
fn a_tenant_with_as_many_people_as_a_city_is_read_in_seconds() {
    use std::io::Write as _;
    let folder = tempdir().unwrap();
    for name in ["authentication-methods-policy.json", "conditional-access-policies.json"] {
        fs::copy(format!("{}/{name}", sample("01-clean")), folder.path().join(name)).unwrap();
    }
    let mut people = std::io::BufWriter::new(fs::File::create(folder.path().join("people.json")).unwrap());
    write!(people, "{{\"value\": [").unwrap();
    for n in 0..300_000 {
        let comma = if n == 0 { "" } else { "," };
        write!(
            people,
            "{comma}{{\"id\": \"00000000-0000-4000-8000-{n:012x}\", \"userPrincipalName\": \"u{n:06}@contoso.example\", \
             \"userDisplayName\": \"User {n:06}\", \"userType\": \"member\", \"isAdmin\": false, \"isSsprRegistered\": true, \
             \"isSsprEnabled\": true, \"isSsprCapable\": true, \"isMfaRegistered\": true, \"isMfaCapable\": true, \
             \"isPasswordlessCapable\": false, \"methodsRegistered\": [\"mobilePhone\", \"email\"], \
             \"systemPreferredAuthenticationMethods\": [], \"userPreferredMethodForSecondaryAuthentication\": \"sms\", \
             \"lastUpdatedDateTime\": \"2026-11-20T03:12:00.0000000Z\"}}"
        )
        .unwrap();
    }
    write!(people, "]}}").unwrap();
    drop(people);
    let began = Instant::now();
    let ran = run(&["tenant", "audit", "--json", folder.path().to_str().unwrap()]).with_code(0);
    println!("{:?}", began.elapsed());
    assert_eq!(ran.json()["counts"]["sms_voice_only"], 300_000);
    assert!(began.elapsed() < Duration::from_secs(10), "{:?}", began.elapsed());
}
