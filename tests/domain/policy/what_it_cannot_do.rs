use super::*;
use crate::support::person::{catalog, words};
use passkey_companion::journey::addresses::address_book;
use passkey_companion::journey::{Action, Event, Session};
use passkey_companion::locale::Language;
use passkey_companion::policy::document::{Form, write};
use passkey_companion::signin::Address;

fn session(settings: Settings) -> Session {
    let addresses = std::sync::Arc::new(address_book(&catalog()).unwrap());
    Session::new(catalog(), words(), addresses, settings)
}

/// A policy with every key, in English.
fn full() -> Settings {
    let settings = read(write(Form::Toml, &everything()));
    sound(&settings);
    settings
}

#[test]
fn no_key_names_a_host_a_program_or_a_maker() {
    for wish in [
        "SignInHost",
        "SignInUrl",
        "MySignInsUrl",
        "Authority",
        "AllowedHosts",
        "AllowedSchemes",
        "Command",
        "RunAfter",
        "ProgramName",
        "AppName",
        "Publisher",
        "HideAbout",
        "WhiteLabel",
        "OverlayCommand",
    ] {
        let settings = with(wish, Raw::Text(String::from("https://sign-in.example.com")));
        assert_eq!((given(&settings).len(), settings.problems().len()), (0, 1), "{wish}");
    }
}

#[test]
fn sign_in_goes_where_it_goes_without_a_policy() {
    let plain = session(Settings::default()).security_info();
    assert!(plain.is_some());
    let named = session(full()).security_info();
    let place = |address: &Option<Address>| address.as_ref().unwrap().without_query().to_owned();
    assert_eq!(place(&named), place(&plain));
    // The tenant is all that a policy can add, and only as a GUID.
    let rest = named.unwrap().as_str().replacen("tenantId=8c9a1e52-3f0b-4d27-9a61-0e5d7c4b2f18&", "", 1);
    assert_eq!(rest, plain.unwrap().as_str());
}

#[test]
fn no_address_of_a_policy_has_another_scheme() {
    for scheme in
        ["http", "file", "javascript", "data", "ftp", "ms-settings", "smb", "vbscript", "intent", "x-apple"]
    {
        for address in [format!("{scheme}://help.example.com/"), format!("{scheme}:help.example.com")] {
            for key in ["SupportUrl", "SupportMail", "SupportPhone"] {
                assert_eq!(given(&with(key, Raw::Text(address.clone()))), [], "{key} took {address}");
            }
        }
    }
}

#[test]
fn nothing_of_a_policy_is_behind_a_button_that_opens() {
    let mut session = session(full());
    for action in [Action::About, Action::CloseOverlay] {
        session.update(Event::Person(action), 0);
        let text = format!("{:?}", session.view());
        assert!(!text.contains("Open("), "{text}");
    }
}

#[test]
fn about_says_in_every_language_who_did_not_make_it() {
    let mut session = session(full());
    session.update(Event::Person(Action::About), 0);
    for language in Language::all().filter(|language| !language.is_pseudo()) {
        session.update(Event::Person(Action::SetLanguage(language)), 0);
        session.update(Event::Person(Action::About), 0);
        let about = session.view().to_text(session.words());
        for id in ["about-not-microsoft", "about-licence", "about-privacy", "about-it-never"] {
            let said = session.words().plain(&passkey_companion::locale::Msg::new(id, Vec::new()));
            assert!(about.contains(&said), "{}: {id}", language.tag());
        }
        assert!(about.contains("SupportPhone"), "{about}");
    }
}
