//! Where the machine and the person are told different things.

use super::*;
use passkey_companion::policy::machine::together;

fn told(machine: &[(&str, Raw)], person: &[(&str, Raw)]) -> Settings {
    let side = |values: &[(&str, Raw)], hive: &str| {
        let entry =
            |(key, value): &(&str, Raw)| Entry { key: (*key).to_owned(), value: value.clone(), line: None };
        (values.iter().map(entry).collect(), Origin::Registry(hive.to_owned()))
    };
    Settings::from_machine(together(side(machine, "HKLM"), side(person, "HKCU")))
}

fn text(text: &str) -> Raw {
    Raw::Text(text.to_owned())
}

/// The value of the one key, who says so, and what is remarked.
fn counts(key: &str, machine: Option<Raw>, person: Option<Raw>) -> (Option<String>, String, usize) {
    let side = |value: Option<Raw>| value.map(|value| vec![(key, value)]).unwrap_or_default();
    let settings = told(&side(machine), &side(person));
    let one = settings.given().into_iter().next();
    let origin = one.as_ref().map(|one| one.origin.to_string()).unwrap_or_default();
    (one.and_then(|one| one.value).map(|value| value.to_string()), origin, settings.problems().len())
}

#[test]
fn the_more_cautious_fact_counts_and_that_is_said() {
    for (key, cautious, bold) in [
        ("Attestation", "enforced", "off"),
        ("Attestation", "unknown", "off"),
        ("SyncedPasskeys", "allowed", "blocked"),
        ("TapKind", "one-time", "multi-use"),
        ("RegistrationPlace", "company-network", "anywhere"),
        ("PasskeyEnforced", "true", "false"),
        ("CompliantDeviceRequired", "true", "false"),
        ("AppProtectionRequired", "true", "false"),
        ("WorkProfile", "true", "false"),
    ] {
        let (cautious, bold) = (text(cautious), text(bold));
        let wanted =
            |origin: &str| (Some(counts(key, Some(cautious.clone()), None).0.unwrap()), origin.to_owned(), 1);
        assert_eq!(counts(key, Some(cautious.clone()), Some(bold.clone())), wanted("HKLM"), "{key}");
        assert_eq!(counts(key, Some(bold), Some(cautious.clone())), wanted("HKCU"), "{key}");
    }
    // The registry writes flags as numbers.
    assert_eq!(counts("PasskeyEnforced", Some(Raw::Number(0)), Some(Raw::Number(1))).1, "HKCU");
}

#[test]
fn a_person_may_be_told_what_the_machine_is_not() {
    assert_eq!(counts("AlreadyDone", None, Some(Raw::Number(1))), (Some("true".into()), "HKCU".into(), 0));
    assert_eq!(counts("RemindUntilDone", None, Some(Raw::Number(1))).1, "HKCU");
    // No caution is known for these: the machine counts.
    assert_eq!(
        counts("AlreadyDone", Some(Raw::Number(0)), Some(Raw::Number(1))),
        (Some("false".into()), "HKLM".into(), 1)
    );
    assert_eq!(counts("Cloud", Some(text("public")), Some(text("usgov"))).0.as_deref(), Some("public"));
}

#[test]
fn branding_texts_and_contacts_belong_to_the_machine() {
    for (key, value) in [
        ("OrganizationName", "Fabrikam"),
        ("SupportText", "Call me."),
        ("SupportPhone", "112 112"),
        ("Deadline", "2027-03-31"),
    ] {
        assert_eq!(counts(key, None, Some(text(value))), (None, String::new(), 1), "{key}");
    }
}

#[test]
fn what_cannot_be_used_gives_way_to_what_can() {
    let (value, origin, problems) = counts("Attestation", Some(text("moon")), Some(text("off")));
    assert_eq!((value.as_deref(), origin.as_str()), (Some("off"), "HKCU"));
    assert_eq!(problems, 2);
    let (value, origin, _) = counts("Attestation", Some(text("off")), Some(text("moon")));
    assert_eq!((value.as_deref(), origin.as_str()), (Some("off"), "HKLM"));
}
