use super::*;

#[test]
fn each_platform_has_its_store() {
    let book = book();
    assert_eq!(
        book.store(Platform::Android).as_str(),
        "https://play.google.com/store/apps/details?id=com.azure.authenticator"
    );
    assert_eq!(
        book.store(Platform::Ios).as_str(),
        "https://apps.apple.com/app/microsoft-authenticator/id983156458"
    );
}

#[test]
fn an_error_code_can_be_looked_up() {
    for template in
        ["https://login.microsoftonline.com/error?code=NNNNN", "https://login.microsoftonline.com/error"]
    {
        let book = AddressBook::new(&Links { error_lookup: Some(template.into()), ..links() }).unwrap();
        assert_eq!(
            book.error_lookup(53003).unwrap().as_str(),
            "https://login.microsoftonline.com/error?code=53003"
        );
        assert_eq!(book.error_lookup(123_456_789), None, "no code has nine digits");
    }
}

#[test]
fn the_hosts_are_exactly_those_of_the_links() {
    assert_eq!(
        book().hosts(),
        [
            "aka.ms",
            "apps.apple.com",
            "go.microsoft.com",
            "learn.microsoft.com",
            "login.microsoftonline.com",
            "myaccount.microsoft.com",
            "mysignins.microsoft.com",
            "play.google.com",
            "support.apple.com",
            "support.microsoft.com",
            "www.microsoft.com",
        ]
    );
}

#[test]
fn a_bare_host_gets_its_slash() {
    assert_eq!(book().cloud(Cloud::Public).account().unwrap().as_str(), "https://myaccount.microsoft.com/");
}
