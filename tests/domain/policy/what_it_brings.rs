//! What keys do where people see it.

use super::*;
use passkey_companion::content::Catalog;
use passkey_companion::enroll::Outcome;
use passkey_companion::enroll::progress::{Page, Position};
use passkey_companion::journey::addresses::address_book;
use passkey_companion::journey::{Action, Event, Session};
use passkey_companion::locale::{Language, Translator};
use std::sync::Arc;

const TENANT: &str = "8c9a1e52-3f0b-4d27-9a61-0e5d7c4b2f18";

fn person(toml: &str, tag: &str) -> Session {
    let settings = read(toml);
    sound(&settings);
    let catalog = Arc::new(Catalog::embedded().unwrap());
    let addresses = Arc::new(address_book(&catalog).unwrap());
    let words = Arc::new(Translator::load(Language::from_tag(tag).unwrap()));
    Session::new(catalog, words, addresses, settings)
}

fn page(session: &Session) -> String {
    session.view().to_text(session.words())
}

fn about(toml: &str) -> String {
    let mut session = person(toml, "en");
    session.update(Event::Person(Action::About), 0);
    page(&session)
}

#[test]
fn the_tenant_stands_in_the_address_when_both_keys_say_so_and_the_host_stays() {
    let address = |toml: &str| person(toml, "de").security_info().unwrap().as_str().to_owned();
    let plain = address("");
    assert_eq!(address(&format!("TenantId = \"{TENANT}\"")), plain);
    assert_eq!(address("TenantParameter = true"), plain);
    let named = address(&format!("TenantId = \"{TENANT}\"\nTenantParameter = true"));
    assert_eq!(named, plain.replace("?", &format!("?tenantId={TENANT}&")));
    let host = |address: &str| address.split('?').next().unwrap().to_owned();
    assert_eq!(host(&named), host(&plain));
    // Nothing that is no GUID gets near an address.
    for bad in [
        "contoso.com",
        "8c9a1e52",
        "8c9a1e52-3f0b-4d27-9a61-0e5d7c4b2f18&x=1",
        "{8c9a1e52-3f0b-4d27-9a61-0e5d7c4b2f18}",
    ] {
        assert_eq!(given(&with("TenantId", Raw::Text(bad.to_owned()))), [], "{bad}");
    }
}

#[test]
fn who_looks_after_the_program_stands_on_welcome_and_in_about() {
    let toml = "ManagedBy = \"Workplace team\"\nPrivacyText = \"The works council has agreed.\"\n";
    assert!(page(&person(toml, "en")).contains("Managed by Workplace team"));
    let about = about(toml);
    assert!(
        about.contains("Managed by Workplace team") && about.contains("works council has agreed"),
        "{about}"
    );
    assert!(about.contains("not made by Microsoft"), "the program still says who it is: {about}");
}

#[test]
fn prompts_of_microsoft_are_announced_on_welcome() {
    let welcome = page(&person("MicrosoftPrompts = [\"campaign\", \"sms-retirement\", \"teams\"]\n", "en"));
    for part in ["Microsoft may ask you, too", "for the device in front of you", "text messages", "Teams"] {
        assert!(welcome.contains(part), "{part}: {welcome}");
    }
    assert!(!page(&person("", "en")).contains("Microsoft may ask"));
    assert!(!page(&person("MicrosoftPrompts = [\"teams\"]\n", "en")).contains("in front of you"));
}

#[test]
fn somebody_with_the_wrong_kind_of_phone_is_told_at_once() {
    let phone = Catalog::embedded().unwrap().phones.into_iter().find(|phone| phone.id == "ios.18").unwrap();
    let told = |toml: &str| {
        let rules = read(toml).rules;
        let input = passkey_companion::enroll::PlanInput {
            os: Some(18),
            profile: passkey_companion::enroll::answers::Profile::Personal,
            proof: passkey_companion::enroll::answers::Proof::App,
            managed: passkey_companion::enroll::answers::Managed::default(),
            preferred_route: None,
            switch_seen: false,
        };
        let outcome = passkey_companion::enroll::plan(
            &input,
            &Catalog::rules(&phone),
            &rules,
            &passkey_companion::enroll::Facts::default(),
        );
        match outcome {
            Outcome::Stop(stop) => Some(stop.reason.id()),
            Outcome::Plan(_) => None,
        }
    };
    assert_eq!(told("Platforms = [\"android\"]"), Some("platform-not-allowed"));
    assert_ne!(told("Platforms = [\"ios\"]"), Some("platform-not-allowed"));
    assert_ne!(told(""), Some("platform-not-allowed"));
}

/// Somebody with only a password, on the page that says so.
fn stopped(toml: &str, tag: &str) -> Session {
    use passkey_companion::enroll::answers::{Profile, Proof};
    use passkey_companion::enroll::phone::Platform;
    use passkey_companion::journey::answers::{SignIn, Version};
    use passkey_companion::journey::{Answers, Saved};
    let mut session = person(toml, tag);
    let answers = Answers {
        platform: Some(Platform::Ios),
        maker: Some(String::from("apple")),
        version: Some(Version::Number(18)),
        profile: Some(Profile::Personal),
        sign_in: Some(SignIn::With(Proof::Password)),
        ..Answers::default()
    };
    session.resume(Saved { answers, ..Saved::default() });
    session.go_to(Position::page(Page::Plan));
    session
}

#[test]
fn whoever_needs_a_pass_reads_how_to_get_it_and_how_they_are_checked() {
    let toml =
        "TapKind = \"one-time\"\nPassText = \"Ask at the desk.\"\nIdentityCheckText = \"Bring your card.\"\n";
    let stop = page(&stopped(toml, "en"));
    let (pass, check) = (stop.find("Ask at the desk."), stop.find("Bring your card."));
    assert!(pass.is_some() && pass < check, "{stop}");
}

#[test]
fn the_message_to_the_helpdesk_is_in_its_language_and_in_the_persons() {
    let english = "Hello, I am setting up a passkey";
    let german = "Hallo, ich richte gerade einen Passkey";
    let plain = page(&stopped("", "de"));
    assert!(plain.contains(german) && !plain.contains(english), "{plain}");
    let both = page(&stopped("HelpdeskLanguage = \"en\"\n", "de"));
    let (theirs, own) = (both.find(english), both.find(german));
    assert!(theirs.is_some() && theirs < own, "{both}");
    let same = page(&stopped("HelpdeskLanguage = \"de\"\n", "de"));
    assert_eq!(same.matches(german).count(), plain.matches(german).count());
}

#[test]
fn texts_stand_beside_the_words_they_belong_to() {
    use passkey_companion::policy::reminding::{Invitation, Memory};
    let done = page(&person("AlreadyDone = true\nAlreadyDoneText = \"Write to us first.\"\n", "en"));
    assert!(done.contains("You already have a passkey") && done.contains("Write to us first."), "{done}");
    assert!(!page(&person("AlreadyDoneText = \"Write to us first.\"\n", "en")).contains("Write to us"));
    let mut session = person("Deadline = \"2027-03-31\"\nDeadlineText = \"Then the offices move.\"\n", "en");
    assert!(!page(&session).contains("offices move"));
    let rules = session.settings().behaviour.reminding;
    session.invite(Invitation::of(&rules, Memory::default(), false, 1_803_902_400));
    assert!(page(&session).contains("Then the offices move."));
}

mod a_shared_computer {
    use super::*;
    use passkey_companion::enroll::phone::Platform;
    use passkey_companion::journey::Effect;
    use passkey_companion::policy::idle::{Idle, idle};

    const NOON: u64 = 1_795_435_200;

    #[test]
    fn counts_down_before_it_goes_back() {
        let after = |seconds: u64| idle(2, NOON, NOON + seconds);
        assert_eq!(after(0), Idle::Not(90));
        assert_eq!(after(89), Idle::Not(1));
        assert_eq!(after(90), Idle::Soon(30));
        assert_eq!(after(119), Idle::Soon(1));
        assert_eq!(after(120), Idle::Over);
        // It slept, or its clock was set.
        assert_eq!(after(100_000), Idle::Over);
        assert_eq!(idle(2, NOON, NOON - 500), Idle::Not(90));
    }

    #[test]
    fn says_so_and_keeps_nothing_of_whoever_was_there() {
        let mut session = person("Kiosk = true\n", "en");
        session.welcome_the_next();
        assert_eq!(session.view().id, "languages");
        session.update(Event::Person(Action::SetLanguage(Language::from_tag("de").unwrap())), NOON);
        session.update(Event::Person(Action::Next), NOON);
        session.update(Event::Person(Action::Platform(Platform::Ios)), NOON);
        session.update(Event::Idle(Some(12)), NOON);
        assert!(page(&session).contains("In 12 Sekunden"), "{}", page(&session));
        session.update(Event::Idle(None), NOON);
        assert!(!page(&session).contains("Sekunden"));

        let effects = session.update(Event::LeftAlone, NOON);
        assert!(effects.contains(&Effect::Copy(String::new())) && effects.contains(&Effect::LanguageChanged));
        assert_eq!(session.view().id, "languages", "the next person begins with the language");
        assert_eq!(session.words().language(), Language::english());
        assert_eq!(session.saved(), passkey_companion::journey::Saved::default());
    }

    #[test]
    fn without_a_choice_of_languages_begins_with_welcome() {
        let mut session = person("Kiosk = true\nLanguagePicker = false\n", "de");
        session.welcome_the_next();
        assert_eq!(session.view().id, "welcome");
    }
}
