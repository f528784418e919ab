//! A journey that the benches walk: a Samsung phone on the hand-off route, which has the most steps.

use std::sync::Arc;

use passkey_companion::content::Catalog;
use passkey_companion::enroll::Route;
use passkey_companion::enroll::answers::{Profile, Proof};
use passkey_companion::enroll::phone::Platform;
use passkey_companion::enroll::progress::{Page, Position, positions};
use passkey_companion::journey::addresses::address_book;
use passkey_companion::journey::answers::SignIn;
use passkey_companion::journey::answers::Version;
use passkey_companion::journey::{Action, Event, Session};
use passkey_companion::locale::{Language, Translator};
use passkey_companion::policy::Settings;

/// Some moment; nothing that is measured depends on it.
const NOW: u64 = 1_800_000_000;
/// Stands for the help page with something typed, which has no position of its own.
const HELP: &str = "help";
const QUERY: &str = "passkey already exists";

/// A journey with every question answered.
pub fn session() -> Session {
    session_on(Route::Handoff, Settings::default())
}

/// A journey on this route, at the page that shows the checks of this computer.
#[allow(dead_code, reason = "not every bench looks at the checks")]
pub fn ready_on(route: Route) -> Session {
    let mut settings = Settings::default();
    for setting in ["Attestation=off", "fact.remote-session=no", "fact.bluetooth=on"] {
        settings.simulate(setting).unwrap();
    }
    let mut session = session_on(route, settings);
    session.go_to(Position::page(Page::Ready));
    assert_eq!(session.position(), Position::page(Page::Ready));
    session
}

fn session_on(route: Route, settings: Settings) -> Session {
    let catalog = Catalog::embedded().unwrap();
    let addresses = address_book(&catalog).unwrap();
    let words = Translator::load(Language::english());
    let mut session = Session::new(Arc::new(catalog), Arc::new(words), Arc::new(addresses), settings);
    for action in [
        Action::Platform(Platform::Android),
        Action::Maker(String::from("samsung")),
        Action::Version(Version::Row(String::from("samsung.oneui7"))),
        Action::Profile(Profile::Personal),
        Action::SignIn(SignIn::With(Proof::App)),
        Action::PreferRoute(Some(route)),
    ] {
        session.update(Event::Person(action), NOW);
    }
    assert_eq!(session.plan().unwrap().route, route);
    session
}

/// Every page, and every step on the pages that show steps.
pub fn pages() -> Vec<String> {
    let session = session();
    positions(session.plan()).into_iter().map(name).chain([HELP.to_owned()]).collect()
}

/// The journey, at that page.
pub fn session_at(page: &str) -> Session {
    let mut session = session();
    if page == HELP {
        session.update(Event::Person(Action::Help), NOW);
        session.update(Event::Person(Action::Query(QUERY.to_owned())), NOW);
        return session;
    }
    let position = positions(session.plan()).into_iter().find(|position| name(*position) == page).unwrap();
    session.go_to(position);
    assert_eq!(session.position(), position);
    session
}

fn name(position: Position) -> String {
    match position.step {
        Some(step) => format!("{}/{step}", position.page),
        None => position.page.to_string(),
    }
}
