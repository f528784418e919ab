use super::*;

fn refused(change: impl FnOnce(&mut Links)) -> (LinkName, LinkErrorKind) {
    let mut links = links();
    change(&mut links);
    let mut bad = AddressBook::new(&links).expect_err("refused");
    assert_eq!(bad.len(), 1, "{bad:?}");
    let bad = bad.remove(0);
    (bad.name, bad.why)
}

#[test]
fn cannot_point_sign_in_at_another_host() {
    for host in [
        "mysignins.microsoft.com.evil.example",
        "mysignins-microsoft.com",
        "evil.microsoft.com",
        "mysignins.azure.us",
        "sites.google.com",
        "play.google.com",
        "www.microsoft.com",
        "login.microsoftonline.com",
    ] {
        let (name, why) = refused(|links| {
            links.public.security_info = Some(format!("https://{host}/security-info"));
        });
        assert_eq!(name, LinkName::SecurityInfo(Cloud::Public));
        assert_eq!(
            why,
            LinkErrorKind::AllowList(AllowListError::Host {
                host: host.to_owned(),
                purpose: Purpose::SignIn
            })
        );
    }
}

#[test]
fn cannot_use_a_short_link_that_is_not_known() {
    let (name, why) = refused(|links| links.public.short_link = Some("https://aka.ms/mysecurityinf0".into()));
    assert_eq!(name, LinkName::ShortLink(Cloud::Public));
    assert!(matches!(why, LinkErrorKind::AllowList(AllowListError::Path { .. })), "{why:?}");
}

#[test]
fn cannot_put_parameters_into_a_sign_in_link() {
    let (_, why) = refused(|links| {
        links.public.security_info = Some(
            "https://mysignins.microsoft.com/security-info?tenantId=11111111-2222-3333-4444-555555555555"
                .into(),
        );
    });
    assert_eq!(why, LinkErrorKind::Address(AddressError::UnknownParameter));
}

#[test]
fn cannot_offer_another_app() {
    for other in [
        "https://play.google.com/store/apps/details?id=com.evil.authenticator",
        "https://play.google.com/store/apps/details",
        "https://play.google.com/store/apps/details?id=com.azure.authenticator&hl=en",
        "https://play.google.com/store/apps/developer?id=com.azure.authenticator",
    ] {
        let (name, why) = refused(|links| links.google_play = other.to_owned());
        assert_eq!(name, LinkName::GooglePlay);
        assert!(matches!(why, LinkErrorKind::AllowList(_)), "{other}: {why:?}");
    }
    let (name, why) = refused(|links| {
        links.app_store = "https://apps.apple.com/app/microsoft-authenticat0r/id983156459".into();
    });
    assert_eq!(name, LinkName::AppStore);
    assert!(matches!(why, LinkErrorKind::AllowList(AllowListError::Path { .. })), "{why:?}");
}

#[test]
fn cannot_open_the_sign_in_service_itself() {
    let (_, why) = refused(|links| {
        links.error_lookup = Some("https://login.microsoftonline.com/common/oauth2/v2.0/authorize".into());
    });
    assert!(matches!(why, LinkErrorKind::AllowList(AllowListError::Path { .. })), "{why:?}");
}

#[test]
fn is_told_about_every_bad_link_at_once() {
    let mut links = links();
    links.public.security_info = Some("http://mysignins.microsoft.com/security-info".into());
    links.app_store = String::new();
    links.information.push(("help-register".into(), "https://evil.example/".into()));
    let names: Vec<LinkName> =
        AddressBook::new(&links).unwrap_err().into_iter().map(|bad| bad.name).collect();
    assert_eq!(
        names,
        [
            LinkName::SecurityInfo(Cloud::Public),
            LinkName::AppStore,
            LinkName::Information("help-register".into())
        ]
    );
}

#[test]
fn cannot_list_a_host_beyond_the_compiled_in_ones_by_hand_either() {
    let evil = AllowedHost {
        host: "evil.example".into(),
        purpose: Purpose::SignIn,
        paths: vec![AllowedPath { path: "/".into(), query: vec![] }],
    };
    assert!(matches!(AllowList::new(&[evil]), Err(AllowListError::Host { .. })));
    let other_app = AllowedHost {
        host: "play.google.com".into(),
        purpose: Purpose::Store,
        paths: vec![AllowedPath {
            path: "/store/apps/details".into(),
            query: vec![AllowedParameter { name: "id".into(), value: ValueRule::Domain, required: true }],
        }],
    };
    assert_eq!(AllowList::new(&[other_app]).unwrap_err(), AllowListError::App);
}
