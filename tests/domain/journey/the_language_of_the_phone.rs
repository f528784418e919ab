use super::*;
use passkey_companion::locale::{Arg, Language};

/// Somebody at the step that turns Authenticator on.
fn person(phone: &str) -> Person {
    let mut person = Person::with(phone, Proof::App);
    person.goes_to(at(Page::Create, StepId::TurnOnProvider));
    person
}

fn language(tag: &str) -> Language {
    Language::from_tag(tag).unwrap()
}

fn menus(person: &Person) -> Vec<String> {
    person.sees().crumbs.iter().map(|crumb| crumb.text.clone()).collect()
}

#[test]
fn is_one_quiet_line_until_somebody_says_that_it_is_another() {
    let mut person = person("ios.18");
    assert!(person.can("Is your phone in another language?"), "{}", person.text());
    assert!(!person.can("Deutsch"), "closed at first:\n{}", person.text());
    assert!(!person.text().contains("in English"), "{}", person.text());
    let before = person.session.progress().clone();

    person.opens("Is your phone in another language?").chooses("Deutsch");
    let menus = menus(&person);
    assert_eq!(menus[..2], ["Einstellungen", "Allgemein"], "{menus:?}");
    assert!(person.text().contains("Turn on Authenticator for passkeys"), "the window stays English");
    assert!(!person.can("Español"), "the list closes by itself");
    assert!(person.can("Language of your phone: Deutsch"));
    let drawn = person.view().drawing.unwrap();
    assert!(
        matches!(&drawn.frames[0].0, Screen::List { title, .. } if title == "Einstellungen"),
        "{drawn:?}"
    );
    assert_eq!(*person.session.progress(), before, "nothing that was done is lost");
    assert!(matches!(person.effects.last(), Some(Effect::Save(_))));

    let saved = person.session.saved();
    let mut tomorrow = Person::new(&GOOD_COMPUTER);
    tomorrow.session.resume(saved);
    assert_eq!(tomorrow.session.phone_language().tag(), "de");
    tomorrow.does(Action::StartOver);
    assert_eq!(tomorrow.session.phone_language().tag(), "en", "another phone may come");
}

#[test]
fn follows_the_window_unless_it_was_picked() {
    let mut person = person("ios.18");
    person.does(Action::SetLanguage(language("it")));
    assert_eq!(menus(&person)[..2], ["Impostazioni", "Generali"]);
    person.does(Action::SetPhoneLanguage(language("pl")));
    person.does(Action::SetLanguage(language("de")));
    assert_eq!(menus(&person)[..2], ["Ustawienia", "Ogólne"]);
}

#[test]
fn in_which_a_name_is_not_known_shows_it_in_english_and_says_what_to_search_for() {
    let mut person = person("samsung.oneui7");
    person.does(Action::SetPhoneLanguage(language("ar")));
    let crumbs = person.sees().crumbs;
    let starred = crumbs.iter().find(|crumb| crumb.text == "General management").unwrap();
    assert!(starred.english && starred.shown().ends_with('*'));
    let text = person.text();
    assert!(text.contains("* We know this name only in English."), "{text}");
    assert!(text.contains("“مفتاح المرور”"), "{text}");
    let drawing = person.view().drawing.unwrap();
    let said = person.session.words().plain(&drawing.frames[0].1);
    assert!(said.contains("(in English)"), "people who cannot see the star hear what it means: {said}");
}

#[test]
fn of_which_only_a_guess_is_known_shows_it_behind_the_english_name() {
    let mut person = person("ios.18");
    person.does(Action::SetPhoneLanguage(language("pl")));
    let crumbs = person.sees().crumbs;
    let page = crumbs.iter().find(|crumb| crumb.text == "AutoFill & Passwords").unwrap();
    assert_eq!(page.shown(), "AutoFill & Passwords\u{A0}* (Wypełnianie i Hasła)");
}

#[test]
fn is_not_the_language_of_the_pages_on_this_computer() {
    let answers = Answers {
        preferred_route: Some(Route::Handoff),
        ..answers("ios.18", None, Profile::Personal, Proof::App)
    };
    let mut person = Person::who_answered(answers, &GOOD_COMPUTER);
    person.does(Action::SetPhoneLanguage(language("de")));
    person.goes_to(at(Page::Create, StepId::ChooseMethod));
    let named = |msg: &passkey_companion::locale::Msg| {
        msg.args.iter().map(|(_, arg)| arg.clone()).collect::<Vec<_>>()
    };
    let labels: Vec<Arg> = instructions_of(&person).iter().flat_map(named).collect();
    let expected = Arg::Label(String::from("Next"));
    assert!(labels.contains(&expected), "{labels:?}");
    assert!(!person.can("Is your phone in another language?"), "{}", person.text());
}

fn instructions_of(person: &Person) -> Vec<passkey_companion::locale::Msg> {
    let blocks = person.view().blocks;
    let lines = blocks.iter().filter_map(|block| match block {
        Block::Instructions(lines) => Some(lines.iter().map(|line| line.say.clone()).collect::<Vec<_>>()),
        _ => None,
    });
    lines.flatten().collect()
}
