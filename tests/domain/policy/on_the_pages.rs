use super::*;
use crate::support::person::{answers, catalog, words};
use passkey_companion::enroll::answers::{Profile, Proof};
use passkey_companion::enroll::progress::{Page, Position};
use passkey_companion::journey::addresses::address_book;
use passkey_companion::journey::questions::Question;
use passkey_companion::journey::{Action, Event, Saved, Session};

fn person(toml: &str, proof: Option<Proof>) -> Session {
    let settings = read(toml);
    sound(&settings);
    let addresses = std::sync::Arc::new(address_book(&catalog()).unwrap());
    let mut session = Session::new(catalog(), words(), addresses, settings);
    if let Some(proof) = proof {
        session.resume(Saved {
            answers: answers("ios.18", Some(18), Profile::Personal, proof),
            ..Saved::default()
        });
    }
    session
}

fn page(session: &Session) -> String {
    session.view().to_text(session.words())
}

fn at(session: &mut Session, page_wanted: Page) -> String {
    session.go_to(Position::page(page_wanted));
    page(session)
}

const CONTACTS: &str = "SupportText = \"Ask Kim.\"\nSupportPhone = \"112 112\"\nSupportMail = \"it@contoso.com\"\nSupportUrl = \"https://it.contoso.com\"\n";

#[test]
fn welcome_names_the_organisation_greets_and_tells_who_helps() {
    let session =
        person(&format!("OrganizationName = \"Contoso\"\nGreetingText = \"Hello all.\"\n{CONTACTS}"), None);
    let text = page(&session);
    for part in ["Contoso", "Hello all.", "Ask Kim.", "112 112", "it@contoso.com", "https://it.contoso.com"] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[test]
fn without_a_policy_nothing_of_it_is_there() {
    let text = page(&person("", None));
    assert!(!text.contains("organization"), "{text}");
}

#[test]
fn a_pause_lets_nobody_start_and_everybody_finish() {
    let mut session = person("Paused = true\nPausedText = \"Back on Monday.\"\n", None);
    let text = page(&session);
    assert!(text.contains("Nobody can start") && text.contains("Back on Monday."), "{text}");
    assert!(!session.view().primary.unwrap().enabled);
    session.update(Event::Person(Action::Next), 0);
    assert_eq!(session.position().page, Page::Welcome);
    let mut under_way = person("Paused = true\n", Some(Proof::App));
    let mut saved = under_way.saved();
    saved.progress.started = Some(1);
    under_way.resume(saved);
    assert!(!page(&under_way).contains("Nobody can start"));
    under_way.update(Event::Person(Action::Next), 0);
    assert_ne!(under_way.position().page, Page::Welcome);
}

#[test]
fn who_has_a_passkey_is_told_so_and_may_go_on() {
    let mut session = person("AlreadyDone = true\n", None);
    assert!(page(&session).contains("You already have a passkey"));
    session.update(Event::Person(Action::Next), 0);
    assert_ne!(session.position().page, Page::Welcome);
}

#[test]
fn a_stop_tells_how_to_get_a_pass_and_who_helps() {
    let policy = format!("PassText = \"Show your card.\"\nTapKind = \"one-time\"\n{CONTACTS}");
    let text = at(&mut person(&policy, Some(Proof::Password)), Page::Plan);
    assert!(text.contains("Show your card.") && text.contains("112 112"), "{text}");
    let text = at(&mut person(&policy, Some(Proof::App)), Page::Plan);
    assert!(!text.contains("Show your card."), "{text}");
}

#[test]
fn what_to_bring_is_said_before_the_questions_and_hidden_checks_stay_hidden() {
    let policy = "BeforeText = \"Bring your card.\"\nAllowedRoutes = [\"handoff\"]\nHiddenChecks = [\"proxy\", \"clock\"]\n";
    let mut session = person(policy, Some(Proof::App));
    session.update(Event::Person(Action::Ask(Question::App)), 0);
    assert!(page(&session).contains("Bring your card."), "{}", page(&session));
    at(&mut session, Page::Ready);
    let view = format!("{:?}", session.view());
    assert!(
        view.contains("id: Browser") && !view.contains("id: Proxy") && !view.contains("id: Clock"),
        "{view}"
    );
}

#[test]
fn the_picker_of_languages_can_be_off() {
    assert!(person("", None).view().to_text(&words()).contains("English"));
    let mut session = person("LanguagePicker = false\n", Some(Proof::App));
    assert!(!page(&session).contains("English"));
    session.go_to(Position::page(Page::Plan));
    assert!(session.view().language.is_none());
}

#[test]
fn about_says_what_it_can_see_by_the_policy_in_force() {
    let about = |toml: &str| {
        let mut session = person(toml, None);
        session.update(Event::Person(Action::About), 0);
        page(&session)
    };
    let (none, kiosk) = (about(""), about("Kiosk = true\n"));
    assert!(none.contains("has set nothing") && none.contains("whether your passkey is there"), "{none}");
    let (steps, untold) = (about("StatusDetail = \"steps\"\n"), about("StatusDetail = \"none\"\n"));
    assert!(steps.contains("how far you are: page, step"), "{steps}");
    assert!(untold.contains("does not tell device management"), "{untold}");
    assert!(kiosk.contains("has set: Kiosk") && kiosk.contains("nothing to see"), "{kiosk}");
    assert!(!kiosk.contains("Device management"), "{kiosk}");
}

#[test]
fn a_reminder_says_how_near_the_day_is_and_offers_what_the_policy_allows() {
    use passkey_companion::journey::Effect;
    use passkey_companion::policy::reminding::{Deferral, Invitation, Memory};
    // Noon of 2027-03-01, UTC.
    const NOW: u64 = 1_803_902_400;
    let toml =
        "RemindUntilDone = true\nDeferralCount = 3\nLongestDeferral = \"day\"\nDeadline = \"2027-03-04\"\n";
    let invited = |toml: &str, of_its_own_accord| {
        let mut session = person(toml, None);
        let rules = session.settings().behaviour.reminding;
        session.invite(Invitation::of(&rules, Memory::default(), of_its_own_accord, NOW));
        session
    };
    let mut session = invited(toml, true);
    let welcome = page(&session);
    for part in ["3 days are left", "asks everybody", "3 more times", "In an hour", "Tomorrow"] {
        assert!(welcome.contains(part), "{part}: {welcome}");
    }
    assert!(!welcome.contains("Next week"), "{welcome}");
    let effects = session.update(Event::Person(Action::PutOff(Deferral::Day)), NOW);
    assert_eq!(effects, [Effect::PutOff(Deferral::Day)]);

    let firm = page(&invited(&format!("{toml}DeadlineTone = \"firm\"\n"), false));
    assert!(firm.contains("expects everybody") && !firm.contains("Tomorrow"), "{firm}");
    // A deadline changes words and nothing else.
    let late = invited(&toml.replace("2027-03-04", "2027-01-01"), true);
    assert!(page(&late).contains("The last day has passed"));
    assert!(late.view().primary.is_some_and(|button| button.enabled));
    assert!(!page(&invited(&format!("{toml}AlreadyDone = true\n"), true)).contains("days are left"));
    assert!(!page(&invited("", true)).contains("In an hour"));
}
