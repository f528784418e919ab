//! What the guide warns of, the plan has said before: nobody learns on the way what would have kept them from starting.

use passkey_companion::content::Catalog;
use passkey_companion::content::model::Phone;
use passkey_companion::enroll::answers::{Managed, Profile, Proof};
use passkey_companion::enroll::outcome::Warning;
use passkey_companion::enroll::{Facts, OrgRules, Plan, PlanInput, plan};
use passkey_companion::handout::{Reader, before_starting, text};
use passkey_companion::locale::{Language, Translator};

fn input(profile: Profile) -> PlanInput {
    PlanInput {
        os: None,
        profile,
        proof: Proof::App,
        managed: Managed::Unsure,
        preferred_route: None,
        switch_seen: true,
    }
}

fn plan_of(phone: &Phone, profile: Profile) -> Option<Plan> {
    let outcome = plan(&input(profile), &Catalog::rules(phone), &OrgRules::default(), &Facts::default());
    outcome.plan().cloned()
}

/// The guide in English, and the sentences of the plan to know before.
fn both(id: &str, profile: Profile) -> (String, Vec<String>) {
    let catalog = Catalog::embedded().unwrap();
    let words = Translator::load(Language::english());
    let phone = catalog.phones.iter().find(|phone| phone.id == id).unwrap();
    let plan = plan_of(phone, profile).unwrap();
    let known = before_starting(&catalog, phone, &plan).iter().map(|msg| words.plain(msg)).collect();
    let reader = Reader {
        phone,
        phone_language: "en",
        computer_language: "en",
        route: plan.route,
        profile,
        proof: Proof::App,
        computer: None,
    };
    (text::guide(&catalog, &words, &reader, &plan), known)
}

#[test]
fn whatever_the_guide_warns_of_the_plan_has_said_before() {
    let catalog = Catalog::embedded().unwrap();
    let words = Translator::load(Language::english());
    let mut warned = 0;
    for phone in &catalog.phones {
        for profile in Profile::ALL {
            let Some(plan) = plan_of(phone, *profile) else { continue };
            let (guide, known) = both(&phone.id, *profile);
            // What a warning of the plan already says in other words.
            let said: Vec<String> = catalog
                .phone_warnings
                .iter()
                .filter(|warning| warning.same_as.is_some_and(|same| plan.warnings.contains(&same)))
                .map(|warning| {
                    words.plain(&passkey_companion::locale::Msg::row("phone-warning", &warning.id))
                })
                .collect();
            for line in guide.lines().filter_map(|line| line.trim_start().strip_prefix("! ")) {
                warned += 1;
                assert!(
                    known.iter().chain(&said).any(|sentence| sentence == line),
                    "{}: the plan does not say {line:?}",
                    phone.id
                );
            }
        }
    }
    assert!(warned > 100, "{warned}");
}

#[test]
fn the_plan_says_nothing_twice() {
    let catalog = Catalog::embedded().unwrap();
    for phone in &catalog.phones {
        let Some(plan) = plan_of(phone, Profile::Personal) else { continue };
        let ids: Vec<String> =
            before_starting(&catalog, phone, &plan).iter().map(|msg| msg.id.to_string()).collect();
        for warning in &catalog.phone_warnings {
            let own = format!("phone-warning-{}", warning.id);
            let other = warning.same_as.filter(|same| plan.warnings.contains(same));
            assert!(other.is_none() || !ids.contains(&own), "{}: {own} and {other:?}", phone.id);
        }
    }
}

#[test]
fn a_phone_without_google_play_is_not_sent_there_and_is_warned_before_the_first_step() {
    let (guide, known) = both("degoogled", Profile::Personal);
    assert!(!guide.contains("open the Play Store"), "{guide}");
    assert!(guide.contains("has no Google Play"), "{guide}");
    let first_step = guide.find("\n1. ").unwrap();
    for sentence in ["This phone cannot use the QR code.", "Authenticator refuses rooted phones"] {
        assert!(known.iter().any(|known| known.contains(sentence)), "{known:#?}");
        let place = guide.find(sentence).unwrap();
        assert!(place < first_step, "{sentence:?} stands inside the steps:\n{guide}");
        assert_eq!(guide.matches(sentence).count(), 1, "{guide}");
    }
    let (usual, _) = both("android.aosp.16", Profile::Personal);
    assert!(usual.contains("open the Play Store"), "{usual}");
}

#[test]
fn grapheneos_is_known_and_warned_of_the_root_warning() {
    let (guide, known) = both("grapheneos", Profile::Personal);
    assert!(known.iter().any(|known| known.contains("may take yours for one")), "{known:#?}");
    // It has Google Play, in a sandbox.
    assert!(guide.contains("open the Play Store"), "{guide}");
}

#[test]
fn the_work_profile_names_its_own_side_of_the_page_at_the_switch() {
    let (work, _) = both("android.aosp.15", Profile::Work);
    let (personal, _) = both("android.aosp.15", Profile::Personal);
    let hint = "Turn on the Authenticator with the briefcase";
    assert!(work.contains(hint) && !personal.contains(hint), "{work}");
    let (at, path) = (work.find(hint).unwrap(), work.find("Passwords, passkeys & accounts").unwrap());
    assert!(path < at, "{work}");
}

/// `assets/content/timing.toml` has the date; the sentence names its month in every language.
#[test]
fn the_end_of_text_messages_is_told_with_its_date() {
    let catalog = Catalog::embedded().unwrap();
    let dates = &catalog.records[&("timing.toml", "date".to_owned())];
    let date = dates.iter().find(|record| record.id == "sms-voice-blocking").unwrap();
    assert_eq!(date.rest["date"].as_str(), Some("2027-02-01"));
    for language in Language::all().filter(|language| !language.is_pseudo()) {
        let words = Translator::load(language);
        let msg = passkey_companion::locale::Msg::row("warning", Warning::TextMessagesEnd);
        assert!(words.plain(&msg).contains("2027"), "{}", language.tag());
    }
}
