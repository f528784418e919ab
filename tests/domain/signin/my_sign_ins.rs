use super::*;

#[test]
fn the_public_cloud_leads_to_security_info() {
    assert_eq!(page(&Hints::default(), None).as_str(), "https://mysignins.microsoft.com/security-info");
}

#[test]
fn the_language_of_the_program_is_asked_for() {
    for tag in ["de", "pt-BR", "zh-Hans-CN", "fil"] {
        assert_eq!(
            page(&Hints::default(), Some(tag)).as_str(),
            format!("https://mysignins.microsoft.com/security-info?lng={tag}")
        );
    }
}

#[test]
fn a_language_that_is_none_is_left_out_and_the_page_still_opens() {
    for tag in ["", "d", "de_DE", "de&login_hint=x", "de DE", "../../x", "deutsch", "de-"] {
        assert_eq!(
            page(&Hints::default(), Some(tag)).as_str(),
            "https://mysignins.microsoft.com/security-info",
            "{tag:?}"
        );
    }
}

#[test]
fn us_government_uses_the_documented_short_link_which_takes_no_parameters() {
    let hints = Hints::new(Some(TENANT), Some("contoso.us"), Some("ada@contoso.us")).unwrap();
    assert_eq!(
        security_info(book().cloud(Cloud::UsGov), &hints, Some("de")).unwrap().as_str(),
        "https://aka.ms/MySecurityInfo-us"
    );
}

#[test]
fn china_is_an_honest_stop_even_when_content_names_an_address() {
    let mut links = links();
    links.china.security_info = Some("https://mysignins.microsoft.com/security-info".into());
    let book = AddressBook::new(&links).unwrap();
    assert_eq!(
        security_info(book.cloud(Cloud::China), &Hints::default(), None),
        Err(SecurityInfoError::PasskeysNotSupported)
    );
}

#[test]
fn a_cloud_without_an_address_says_so() {
    let mut links = links();
    links.public.security_info = None;
    let book = AddressBook::new(&links).unwrap();
    assert_eq!(
        security_info(book.cloud(Cloud::Public), &Hints::default(), None),
        Err(SecurityInfoError::NotKnown)
    );
}

#[test]
fn undocumented_parameters_come_only_from_policy_and_are_encoded() {
    assert!(!page(&Hints::default(), Some("en")).as_str().contains("tenantId"));
    let hints = Hints::new(Some(TENANT), Some("contoso.com"), Some("o'neil@contoso.com")).unwrap();
    assert_eq!(
        page(&hints, Some("en")).as_str(),
        format!(
            "https://mysignins.microsoft.com/security-info?tenantId={TENANT}\
             &domain_hint=contoso.com&login_hint=o%27neil%40contoso.com&lng=en"
        )
    );
}

#[test]
fn hints_that_are_not_what_they_should_be_are_refused() {
    for tenant in ["", "contoso", "11111111-2222-3333-4444-55555555555", "{x}", &"1".repeat(400)] {
        assert_eq!(Hints::new(Some(tenant), None, None), Err(HintError::Tenant), "{tenant}");
    }
    for domain in ["", "contoso", "contoso..com", "-a.com", "a.com/x", "a.com&x=1", "1.2.3.4", "ä.de"] {
        assert_eq!(Hints::new(None, Some(domain), None), Err(HintError::Domain), "{domain}");
    }
    for user in [
        "",
        "ada",
        "@contoso.com",
        "ada@",
        "ada@contoso",
        "a b@contoso.com",
        "a@b@contoso.com",
        "a&lng=x@contoso.com",
    ] {
        assert_eq!(Hints::new(None, None, Some(user)), Err(HintError::User), "{user}");
    }
}

#[test]
fn a_sign_in_name_does_not_show_in_debug_output() {
    let hints = Hints::new(Some(TENANT), None, Some("ada@contoso.com")).unwrap();
    let shown = format!("{hints:?} {:?} {}", page(&hints, None), page(&hints, None).without_query());
    assert!(!shown.contains("ada") && !shown.contains("contoso") && !shown.contains("1111"), "{shown}");
    assert!(shown.contains("mysignins.microsoft.com/security-info"), "{shown}");
}
