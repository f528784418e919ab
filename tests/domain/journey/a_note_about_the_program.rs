use super::*;

#[test]
fn is_on_every_page_until_it_was_read() {
    let mut person = ways()[0].person();
    person.session.note(t!("note-damaged"));
    person.session.note(t!("note-damaged"));
    person.session.note(t!("note-disk-full"));
    assert_eq!(person.view().notes.len(), 2, "the same note is not said twice");
    person.does(Action::Help);
    assert_eq!(person.view().notes.len(), 2);
    person.does(Action::Dismiss(0));
    assert_eq!(person.view().notes.len(), 1);
    person.does(Action::Dismiss(7));
    assert_eq!(person.view().notes.len(), 1);
    person.does(Action::Dismiss(0));
    assert!(person.view().notes.is_empty());
}

#[test]
fn marks_what_is_pretended() {
    let mut settings = passkey_companion::policy::Settings::default();
    settings.simulate("Attestation=off").unwrap();
    let addresses =
        std::sync::Arc::new(passkey_companion::journey::addresses::address_book(&catalog()).unwrap());
    let session = passkey_companion::journey::Session::new(catalog(), words(), addresses, settings);
    assert_eq!(session.view().pretended, ["Attestation=off"]);
    assert!(self::session(&["Attestation=off"]).view().pretended.is_empty());
}
