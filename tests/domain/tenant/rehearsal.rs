//! The rollout, rehearsed under what follows from the files.

use passkey_companion::content::Catalog;
use passkey_companion::enroll::Route;
use passkey_companion::enroll::answers::{Managed, Proof};
use passkey_companion::enroll::org::TapKind;
use passkey_companion::enroll::outcome::StopReason;
use passkey_companion::enroll::phone::Platform;
use passkey_companion::tenant::rehearse::{Fare, Rehearsal, difference, rehearse};

use super::*;

fn rehearsed(audit: &Audit, pretend: &[&str]) -> Rehearsal {
    let pretend: Vec<String> = pretend.iter().map(|setting| (*setting).to_owned()).collect();
    rehearse(audit, &Catalog::embedded().unwrap(), &pretend).unwrap()
}

fn cell(rehearsal: &Rehearsal, platform: Platform, proof: Proof, managed: Managed) -> Vec<&'static str> {
    rehearsal.stages[0].cell(platform, proof, managed).into_iter().map(Fare::id).collect()
}

#[test]
fn it_covers_every_phone_proof_side_and_state_of_management() {
    let rehearsal = rehearsed(&sample("01-clean"), &[]);
    let phones = Catalog::embedded().unwrap().phones;
    let sides: usize =
        phones.iter().map(|phone| if phone.platform == Platform::Android { 3 } else { 1 }).sum();
    assert_eq!(rehearsal.stages.len(), 1);
    assert_eq!(rehearsal.stages[0].cases.len(), sides * Proof::ALL.len() * Managed::ALL.len());
}

#[test]
fn in_the_clean_tenant_everybody_with_a_proof_comes_through_in_the_app() {
    let rehearsal = rehearsed(&sample("01-clean"), &[]);
    for platform in [Platform::Ios, Platform::Android] {
        for managed in [Managed::Yes, Managed::No] {
            for proof in [Proof::App, Proof::Code, Proof::Sms, Proof::TapOnce] {
                assert_eq!(cell(&rehearsal, platform, proof, managed), ["app"]);
            }
            assert_eq!(cell(&rehearsal, platform, Proof::Password, managed), ["no-second-proof"]);
        }
    }
    let people = rehearsal.people.unwrap();
    assert_eq!((people.done, people.guests), (5, 0));
    assert_eq!(people.to_do, [(Proof::App, 3)]);
    assert!(
        people.readings.iter().all(|reading| reading.by_route[&Route::App] == 3 && reading.need_pass == 0)
    );
}

#[test]
fn a_compliant_device_rule_stops_unmanaged_phones_and_a_what_if_shows_what_lifting_it_brings() {
    let audit = tenant(&[policy(1, controls("OR", &["compliantDevice"]))]);
    let before = rehearsed(&audit, &[]);
    assert_eq!(cell(&before, Platform::Ios, Proof::App, Managed::Yes), ["app"]);
    assert_eq!(cell(&before, Platform::Ios, Proof::App, Managed::No), ["phone-sign-in-closed"]);
    let after = rehearsed(&audit, &["CompliantDeviceRequired=false"]);
    assert_eq!(cell(&after, Platform::Ios, Proof::App, Managed::No), ["app"]);
    let changed = difference(&before, &after);
    assert!(!changed.is_empty());
    assert!(
        changed.iter().all(|(_, old, new)| old.fare.outcome() == "stop" && new.fare.outcome() == "through"
            || old.managed != Managed::Yes)
    );
    let catalog = Catalog::embedded().unwrap();
    assert!(rehearse(&audit, &catalog, &[String::from("Nonsense=1")]).is_err());
}

#[test]
fn what_no_policy_key_can_say_stops_people_all_the_same() {
    let worst = rehearsed(&sample("02-worst"), &[]);
    let through = |stage: &passkey_companion::tenant::rehearse::Stage| {
        stage.cases.iter().any(|case| matches!(case.fare, Fare::Through(_)))
    };
    assert!(!worst.stages.iter().any(through), "nobody gets through the worst tenant");
    for (grant, id) in [
        (controls("OR", &["block"]), "ca-block"),
        (controls("OR", &["domainJoinedDevice"]), "ca-hybrid-join"),
        (controls("OR", &["compliantApplication"]), "ca-app-protection"),
        (strength(&["fido2"]), "ca-passkey-loop"),
    ] {
        let rehearsal = rehearsed(&tenant(&[policy(1, grant)]), &[]);
        assert_eq!(cell(&rehearsal, Platform::Android, Proof::TapOnce, Managed::Yes), [id]);
    }
    let mut off = methods();
    method(&mut off, "Fido2")["state"] = json!("disabled");
    let rehearsal = rehearsed(&tenant_with(&off, &[]), &[]);
    assert_eq!(cell(&rehearsal, Platform::Ios, Proof::App, Managed::Yes), ["passkey-method-off"]);
}

#[test]
fn a_phone_that_is_refused_by_its_profile_stops_and_the_other_goes_on() {
    let rehearsal = rehearsed(&sample("03-legacy-no-profiles"), &[]);
    assert_eq!(cell(&rehearsal, Platform::Android, Proof::App, Managed::No), ["app"]);
    assert_eq!(cell(&rehearsal, Platform::Ios, Proof::App, Managed::No), ["authenticator-one-platform"]);
}

#[test]
fn groups_that_differ_are_rehearsed_apart() {
    let rehearsal = rehearsed(&sample("04-profiles-per-group"), &[]);
    assert_eq!(rehearsal.stages.len(), 3);
    let audiences: Vec<&str> =
        rehearsal.stages.iter().flat_map(|stage| &stage.audiences).map(String::as_str).collect();
    assert_eq!(audiences[0], "all_users");
}

#[test]
fn the_cloud_without_passkeys_is_said_first() {
    let rehearsal = rehearsed(&sample("07-china-21vianet"), &[]);
    let able = |case: &&passkey_companion::tenant::rehearse::Case| !case.fare.is_about_the_phone();
    let stop = StopReason::CloudWithoutPasskeys.id();
    assert!(rehearsal.stages[0].cases.iter().filter(able).all(|case| case.fare.id() == stop));
}

#[test]
fn what_was_not_derived_is_read_on_the_safe_side() {
    let rehearsal = rehearsed(&sample("19-selected-columns"), &[]);
    let rules = rehearsal.stages[0].rules();
    assert_eq!((rules.compliant_device_required, rules.tap_kind), (None, TapKind::Unknown));
}

#[test]
fn real_people_are_counted_by_what_they_need() {
    let loop_ = rehearsed(&sample("09-passkey-loop"), &[]);
    let people = loop_.people.unwrap();
    assert_eq!(people.to_do, [(Proof::App, 7), (Proof::Password, 3)]);
    for reading in &people.readings {
        assert_eq!(reading.stuck.values().sum::<u64>() + reading.need_pass, 10, "{reading:?}");
    }
    let split = Folder::of(&[
        ("m.json", &methods()),
        ("p.json", &page(&[policy(1, strength(&["fido2", "temporaryAccessPassOneTime"]))])),
        ("people.json", &sample_file("09-passkey-loop/registration-details.json")),
    ]);
    let people = rehearsed(&split.audit(), &[]).people.unwrap();
    assert!(people.readings.iter().all(|reading| reading.need_pass == 10), "{people:?}");
}
