//! Everything that leads out of the program: addresses, QR codes, the browser.

use std::collections::BTreeSet;

use passkey_companion::enroll::org::Cloud;
use passkey_companion::enroll::phone::Platform;
use passkey_companion::signin::address::{
    AllowedHost, AllowedParameter, AllowedPath, BadHost, MAX_LENGTH, Purpose, ValueRule,
};
use passkey_companion::signin::links::WhyBad;
use passkey_companion::signin::my_sign_ins::BadHint;
use passkey_companion::signin::{
    Address, AddressBook, AllowList, CloudLinks, Hints, LinkName, Links, NoAddress, Refused, security_info,
};

const TENANT: &str = "11111111-2222-3333-4444-555555555555";

/// The links of the content files as they are.
fn links() -> Links {
    let content = |name: &str| -> toml::Table {
        let file = format!("{}/{name}", concat!(env!("CARGO_MANIFEST_DIR"), "/assets/content"));
        toml::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
    };
    let text = |row: &toml::Value, key: &str| row.get(key).map(|value| value.as_str().unwrap().to_owned());
    let clouds: Vec<(Cloud, CloudLinks)> = content("clouds.toml")["cloud"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let cloud = match row["id"].as_str().unwrap() {
                "public" => Cloud::Public,
                "usgov" => Cloud::UsGov,
                "china" => Cloud::China,
                other => panic!("no such cloud: {other}"),
            };
            let links = CloudLinks {
                passkeys: row["passkeys"].as_bool().unwrap(),
                security_info: text(row, "security_info"),
                short_link: text(row, "security_info_short"),
                account: None,
            };
            (cloud, links)
        })
        .collect();
    let tools = content("tools.toml");
    let rows = tools["link"].as_array().unwrap().iter();
    Links::pick(clouds, rows.map(|row| (row["id"].as_str().unwrap(), row["url"].as_str().unwrap())))
}

fn book() -> AddressBook {
    AddressBook::new(&links()).expect("the links of the content are all let through")
}

fn page(hints: &Hints, lang: Option<&str>) -> Address {
    security_info(book().cloud(Cloud::Public), hints, lang).unwrap()
}

fn refusal(raw: &str) -> Refused {
    book().allow_list().check(raw).expect_err(raw)
}

mod my_sign_ins {
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
            Err(NoAddress::PasskeysNotSupported)
        );
    }

    #[test]
    fn a_cloud_without_an_address_says_so() {
        let mut links = links();
        links.public.security_info = None;
        let book = AddressBook::new(&links).unwrap();
        assert_eq!(
            security_info(book.cloud(Cloud::Public), &Hints::default(), None),
            Err(NoAddress::NotKnown)
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
            assert_eq!(Hints::new(Some(tenant), None, None), Err(BadHint::Tenant), "{tenant}");
        }
        for domain in ["", "contoso", "contoso..com", "-a.com", "a.com/x", "a.com&x=1", "1.2.3.4", "ä.de"] {
            assert_eq!(Hints::new(None, Some(domain), None), Err(BadHint::Domain), "{domain}");
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
            assert_eq!(Hints::new(None, None, Some(user)), Err(BadHint::User), "{user}");
        }
    }

    #[test]
    fn a_sign_in_name_does_not_show_in_debug_output() {
        let hints = Hints::new(Some(TENANT), None, Some("ada@contoso.com")).unwrap();
        let shown = format!("{hints:?} {:?} {}", page(&hints, None), page(&hints, None).without_query());
        assert!(!shown.contains("ada") && !shown.contains("contoso") && !shown.contains("1111"), "{shown}");
        assert!(shown.contains("mysignins.microsoft.com/security-info"), "{shown}");
    }
}

mod other_addresses {
    use super::*;

    #[test]
    fn each_platform_has_its_store_and_its_status_page() {
        let book = book();
        assert_eq!(
            book.store(Platform::Android).as_str(),
            "https://play.google.com/store/apps/details?id=com.azure.authenticator"
        );
        assert_eq!(
            book.store(Platform::Ios).as_str(),
            "https://apps.apple.com/app/microsoft-authenticator/id983156458"
        );
        assert_eq!(book.status_page(Platform::Android).unwrap().host(), "status.play.google.com");
        assert_eq!(book.status_page(Platform::Ios).unwrap().host(), "developer.apple.com");
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
                "developer.apple.com",
                "go.microsoft.com",
                "learn.microsoft.com",
                "login.microsoftonline.com",
                "myaccount.microsoft.com",
                "mysignins.microsoft.com",
                "play.google.com",
                "status.play.google.com",
                "support.apple.com",
                "support.microsoft.com",
                "www.microsoft.com",
            ]
        );
    }

    #[test]
    fn a_bare_host_gets_its_slash() {
        assert_eq!(
            book().cloud(Cloud::Public).account().unwrap().as_str(),
            "https://myaccount.microsoft.com/"
        );
    }
}

mod content_that_wants_too_much {
    use super::*;

    fn refused(change: impl FnOnce(&mut Links)) -> (LinkName, WhyBad) {
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
            assert_eq!(why, WhyBad::Host(BadHost::Host { host: host.to_owned(), purpose: Purpose::SignIn }));
        }
    }

    #[test]
    fn cannot_use_a_short_link_that_is_not_known() {
        let (name, why) =
            refused(|links| links.public.short_link = Some("https://aka.ms/mysecurityinf0".into()));
        assert_eq!(name, LinkName::ShortLink(Cloud::Public));
        assert!(matches!(why, WhyBad::Host(BadHost::Path { .. })), "{why:?}");
    }

    #[test]
    fn cannot_put_parameters_into_a_sign_in_link() {
        let (_, why) = refused(|links| {
            links.public.security_info = Some(
                "https://mysignins.microsoft.com/security-info?tenantId=11111111-2222-3333-4444-555555555555"
                    .into(),
            );
        });
        assert_eq!(why, WhyBad::Refused(Refused::UnknownParameter));
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
            assert!(matches!(why, WhyBad::Host(_)), "{other}: {why:?}");
        }
        let (name, why) = refused(|links| {
            links.app_store = "https://apps.apple.com/app/microsoft-authenticat0r/id983156459".into();
        });
        assert_eq!(name, LinkName::AppStore);
        assert!(matches!(why, WhyBad::Host(BadHost::Path { .. })), "{why:?}");
    }

    #[test]
    fn cannot_open_the_sign_in_service_itself() {
        let (_, why) = refused(|links| {
            links.error_lookup =
                Some("https://login.microsoftonline.com/common/oauth2/v2.0/authorize".into());
        });
        assert!(matches!(why, WhyBad::Host(BadHost::Path { .. })), "{why:?}");
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
        assert!(matches!(AllowList::new(&[evil]), Err(BadHost::Host { .. })));
        let other_app = AllowedHost {
            host: "play.google.com".into(),
            purpose: Purpose::Store,
            paths: vec![AllowedPath {
                path: "/store/apps/details".into(),
                query: vec![AllowedParameter { name: "id".into(), value: ValueRule::Domain, required: true }],
            }],
        };
        assert_eq!(AllowList::new(&[other_app]).unwrap_err(), BadHost::App);
    }
}

mod the_gate {
    use super::*;

    #[test]
    fn lets_every_address_of_its_own_through() {
        let book = book();
        for address in book.every_address() {
            assert_eq!(book.allow_list().check(address.as_str()).unwrap(), *address);
        }
    }

    #[test]
    fn refuses_hosts_that_only_look_right() {
        for raw in [
            "https://mysignins.microsoft.com.evil.example/security-info",
            "https://mysignins-microsoft.com/security-info",
            "https://mysignins.microsoft.co/security-info",
            "https://mysignins.microsoft.com./security-info",
            "https://.mysignins.microsoft.com/security-info",
            "https://a.mysignins.microsoft.com/security-info",
            "https://microsoft.com/security-info",
            "https://mysignlns.microsoft.com/security-info",
            "https://xn--mysignns-fza.microsoft.com/security-info",
            "https://mysignins.xn--mcrosoft-g2a.com/security-info",
            "https://localhost/security-info",
            "https://127.0.0.1/security-info",
            "https://[::1]/security-info",
            "https://[::ffff:20.190.128.1]/security-info",
            "https://mysignins.azure.us/security-info",
        ] {
            assert_eq!(refusal(raw), Refused::UnknownHost, "{raw}");
        }
    }

    #[test]
    fn refuses_ip_addresses_in_disguise() {
        for raw in ["https://2130706433/security-info", "https://0x7f.1/security-info", "https://127.1/"] {
            assert!(
                matches!(refusal(raw), Refused::UnknownHost | Refused::NotCanonical),
                "{raw}: {:?}",
                refusal(raw)
            );
        }
    }

    #[test]
    fn refuses_letters_of_other_scripts() {
        for raw in [
            "https://mуsignins.microsoft.com/security-info", // Cyrillic у
            "https://mysignins.mіcrosoft.com/security-info", // Ukrainian і
            "https://mysignins.microsoft.com/security-infο", // Greek ο
            "https://mysignins。microsoft。com/security-info",
            "https://ｍysignins.microsoft.com/security-info",
            "https://mysignins.microsoft.com/security-info\u{202e}",
            "https://mysignins.microsoft.com\u{200b}/security-info",
            "https://mysignins.microsoft.com\u{ad}/security-info",
        ] {
            assert!(matches!(refusal(raw), Refused::ForbiddenCharacter { .. }), "{raw}");
        }
    }

    #[test]
    fn refuses_names_and_passwords_before_the_host() {
        for (raw, why) in [
            ("https://mysignins.microsoft.com@evil.example/security-info", Refused::HasUserInfo),
            ("https://evil@mysignins.microsoft.com/security-info", Refused::HasUserInfo),
            ("https://a:b@mysignins.microsoft.com/security-info", Refused::HasUserInfo),
            ("https://:b@mysignins.microsoft.com/security-info", Refused::HasUserInfo),
            ("https://@mysignins.microsoft.com/security-info", Refused::NotCanonical),
            ("https://:@mysignins.microsoft.com/security-info", Refused::NotCanonical),
        ] {
            assert_eq!(refusal(raw), why, "{raw}");
        }
    }

    #[test]
    fn refuses_ports_even_the_usual_one() {
        assert_eq!(refusal("https://mysignins.microsoft.com:8443/security-info"), Refused::HasPort);
        for raw in [
            "https://mysignins.microsoft.com:443/security-info",
            "https://mysignins.microsoft.com:/security-info",
        ] {
            assert_eq!(refusal(raw), Refused::NotCanonical, "{raw}");
        }
        assert_eq!(refusal("https://mysignins.microsoft.com:99999/security-info"), Refused::NotAnAddress);
    }

    #[test]
    fn refuses_every_other_scheme() {
        for raw in [
            "http://mysignins.microsoft.com/security-info",
            "ftp://mysignins.microsoft.com/security-info",
            "javascript:alert(1)",
            "javascript://mysignins.microsoft.com/security-info",
            "data:text/html,hello",
            "file:///etc/passwd",
            "file://mysignins.microsoft.com/security-info",
            "ms-settings:bluetooth",
            "microsoft-authenticator://activatemfa",
            "view-source:https://mysignins.microsoft.com/security-info",
            "blob:https://mysignins.microsoft.com/security-info",
        ] {
            assert_eq!(refusal(raw), Refused::NotHttps, "{raw}");
        }
    }

    #[test]
    fn refuses_what_is_no_absolute_address() {
        for raw in [
            "//mysignins.microsoft.com/security-info",
            "/security-info",
            "mysignins.microsoft.com/security-info",
            "https://",
            "https:///",
            "-",
            "--version",
        ] {
            assert_eq!(refusal(raw), Refused::NotAnAddress, "{raw}");
        }
        assert_eq!(refusal(""), Refused::Empty);
    }

    #[test]
    fn refuses_what_browsers_would_silently_change() {
        for raw in [
            "HTTPS://mysignins.microsoft.com/security-info",
            "https://MYSIGNINS.microsoft.com/security-info",
            "https://mysignins.Microsoft.com/security-info",
            "https:mysignins.microsoft.com/security-info",
            "https:/mysignins.microsoft.com/security-info",
            "https:////mysignins.microsoft.com/security-info",
            "https://mysignins%2Emicrosoft.com/security-info",
            "https://%6dysignins.microsoft.com/security-info",
            "https://mysignins.microsoft.com/./security-info",
            "https://mysignins.microsoft.com/x/../security-info",
            "https://mysignins.microsoft.com/%2e%2e/security-info",
        ] {
            assert_eq!(refusal(raw), Refused::NotCanonical, "{raw}");
        }
    }

    #[test]
    fn refuses_white_space_control_characters_and_backslashes() {
        for raw in [
            " https://mysignins.microsoft.com/security-info",
            "https://mysignins.microsoft.com/security-info ",
            "https://mysignins.microsoft.com/security-info\n",
            "https://mysignins.micro\tsoft.com/security-info",
            "ht\ntps://mysignins.microsoft.com/security-info",
            "https://mysignins.microsoft.com/\0security-info",
            "https:\\\\mysignins.microsoft.com\\security-info",
            "https://mysignins.microsoft.com\\@evil.example/security-info",
            "https://evil.example\\.mysignins.microsoft.com/security-info",
        ] {
            assert!(matches!(refusal(raw), Refused::ForbiddenCharacter { .. }), "{raw:?}");
        }
    }

    #[test]
    fn refuses_fragments() {
        for raw in [
            "https://mysignins.microsoft.com/security-info#",
            "https://mysignins.microsoft.com/security-info#x",
            "https://mysignins.microsoft.com#@evil.example/",
        ] {
            assert_eq!(refusal(raw), Refused::HasFragment, "{raw}");
        }
    }

    #[test]
    fn refuses_other_paths_on_a_known_host() {
        for raw in [
            "https://mysignins.microsoft.com/",
            "https://mysignins.microsoft.com/security-info/",
            "https://mysignins.microsoft.com/security-info/x",
            "https://mysignins.microsoft.com//security-info",
            "https://mysignins.microsoft.com/Security-Info",
            "https://mysignins.microsoft.com/security%2Dinfo",
            "https://mysignins.microsoft.com/security-info;x=1",
            "https://mysignins.microsoft.com/register",
            "https://aka.ms/mysecurityinfo2",
            "https://aka.ms/MYSECURITYINFO",
            "https://login.microsoftonline.com/common/oauth2/authorize",
        ] {
            assert_eq!(refusal(raw), Refused::UnknownPath, "{raw}");
        }
    }

    #[test]
    fn refuses_parameters_that_are_not_on_the_list() {
        let page = "https://mysignins.microsoft.com/security-info";
        for query in
            ["x=1", "lng=de&x=1", "lng=de&lng=de", "LNG=de", "redirect_uri=https%3A%2F%2Fevil.example"]
        {
            assert_eq!(refusal(&format!("{page}?{query}")), Refused::UnknownParameter, "{query}");
        }
        for query in ["", "lng", "lng=de&", "&lng=de", "lng=d%65", "lng=de%26x", "lng=de;x=1", "tenantId=%00"]
        {
            assert!(
                matches!(
                    refusal(&format!("{page}?{query}")),
                    Refused::NotCanonical | Refused::BadParameter { .. }
                ),
                "{query}: {:?}",
                refusal(&format!("{page}?{query}"))
            );
        }
        for query in ["lng=", "lng=de_DE", "tenantId=contoso.com", "domain_hint=x", "login_hint=ada"] {
            assert!(matches!(refusal(&format!("{page}?{query}")), Refused::BadParameter { .. }), "{query}");
        }
        assert_eq!(refusal("https://aka.ms/mysecurityinfo?lng=de"), Refused::UnknownParameter);
        assert_eq!(
            refusal("https://login.microsoftonline.com/error"),
            Refused::MissingParameter { name: "code".into() }
        );
        for code in ["", "x", "123456789", "1+1", "-1"] {
            assert!(matches!(
                refusal(&format!("https://login.microsoftonline.com/error?code={code}")),
                Refused::BadParameter { .. } | Refused::NotCanonical
            ));
        }
    }

    #[test]
    fn refuses_very_long_input_quickly() {
        let long = format!("https://mysignins.microsoft.com/{}", "a".repeat(100_000));
        assert_eq!(refusal(&long), Refused::TooLong { bytes: long.len() });
        let just_over = format!("https://mysignins.microsoft.com/{}", "a".repeat(MAX_LENGTH));
        assert!(matches!(refusal(&just_over), Refused::TooLong { .. }));
    }

    #[test]
    fn does_not_repeat_what_an_attacker_wrote() {
        let shown = format!("{0:?} {0}", refusal("https://ada:secret@evil.example/"));
        assert!(!shown.contains("secret") && !shown.contains("evil"), "{shown}");
    }

    /// A small generator, so that a failure can be repeated: the same numbers on every run.
    struct Numbers(u64);

    impl Numbers {
        fn below(&mut self, limit: usize) -> usize {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            usize::try_from(self.0 % limit as u64).unwrap()
        }
    }

    #[test]
    fn survives_random_input_and_never_lets_another_host_through() {
        let pieces = [
            "https",
            "http",
            "javascript",
            ":",
            "//",
            "/",
            "\\",
            "@",
            "#",
            "?",
            "&",
            "=",
            "%",
            "%2e",
            "%00",
            ".",
            "..",
            " ",
            "\t",
            "\n",
            "\u{0}",
            "é",
            "у",
            "\u{202e}",
            "😀",
            "xn--",
            "[",
            "]",
            "::1",
            "127.0.0.1",
            "mysignins",
            "microsoft",
            "com",
            "mysignins.microsoft.com",
            "evil.example",
            "aka.ms",
            "mysecurityinfo",
            "security-info",
            "lng",
            "de",
            ":443",
            ":80",
            "play.google.com/store/apps/details?id=com.azure.authenticator",
            "https://",
            "https://mysignins.microsoft.com/security-info",
        ];
        let book = book();
        let hosts: BTreeSet<String> = book.hosts().into_iter().collect();
        let mut numbers = Numbers(0x9E37_79B9_7F4A_7C15);
        let mut let_through = 0;
        for _ in 0..200_000 {
            let mut raw = if numbers.below(3) == 0 {
                let known = book.every_address();
                known[numbers.below(known.len())].as_str().to_owned()
            } else {
                String::new()
            };
            for _ in 0..numbers.below(8) {
                let at = (0..=raw.len())
                    .filter(|&at| raw.is_char_boundary(at))
                    .nth(numbers.below(raw.len() + 1))
                    .unwrap_or(raw.len());
                raw.insert_str(at, pieces[numbers.below(pieces.len())]);
            }
            if let Ok(address) = book.allow_list().check(&raw) {
                let_through += 1;
                let parsed = url::Url::parse(address.as_str()).unwrap();
                assert!(hosts.contains(parsed.host_str().unwrap()), "{raw:?}");
                assert_eq!(parsed.scheme(), "https", "{raw:?}");
                assert_eq!(parsed.host_str().unwrap(), address.host(), "{raw:?}");
                assert_eq!(
                    (parsed.port(), parsed.fragment(), parsed.username()),
                    (None, None, ""),
                    "{raw:?}"
                );
            }
        }
        assert!(
            let_through > 1_000,
            "the loop must reach the inside of the gate too, not only {let_through} times"
        );
    }
}

mod qr_codes {
    use std::process::Command;

    use image::{GrayImage, Luma};
    use passkey_companion::signin::qr::{QUIET_ZONE, QrMatrix, encode};

    use super::*;

    /// Every address the program can build, with parameters at their shortest and longest.
    fn addresses() -> Vec<Address> {
        let book = book();
        let longest_user = format!("{}@{}.example.com", "a".repeat(64), "b".repeat(37));
        let all_hints =
            Hints::new(Some(TENANT), Some("contoso.onmicrosoft.com"), Some(&longest_user)).unwrap();
        let mut all: Vec<Address> = book.every_address().into_iter().cloned().collect();
        for cloud in [Cloud::Public, Cloud::UsGov] {
            for hints in [&Hints::default(), &all_hints] {
                for lang in [None, Some("de"), Some("zh-Hant-TW")] {
                    all.push(security_info(book.cloud(cloud), hints, lang).unwrap());
                }
            }
        }
        all.extend([0, 53003, 99_999_999].map(|code| book.error_lookup(code).unwrap()));
        all
    }

    fn picture(code: &QrMatrix, square: usize) -> GrayImage {
        let side = u32::try_from((code.size + 2 * QUIET_ZONE) * square).unwrap();
        GrayImage::from_fn(side, side, |x, y| {
            let at = |pixel: u32| (pixel as usize / square).checked_sub(QUIET_ZONE);
            let dark = at(x).zip(at(y)).is_some_and(|(column, row)| code.is_dark(column, row));
            Luma([if dark { 0 } else { 255 }])
        })
    }

    fn read(picture: &GrayImage) -> String {
        let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(
            picture.width() as usize,
            picture.height() as usize,
            |x, y| picture.get_pixel(u32::try_from(x).unwrap(), u32::try_from(y).unwrap()).0[0],
        );
        let grids = prepared.detect_grids();
        assert_eq!(grids.len(), 1, "one code in the picture");
        grids[0].decode().expect("the code can be read").1
    }

    #[test]
    fn lead_to_exactly_the_address_they_were_made_from() {
        for address in addresses() {
            let code = encode(&address).unwrap();
            assert_eq!(code.dark.len(), code.size * code.size);
            assert_eq!(read(&picture(&code, 4)), address.as_str());
        }
    }

    #[test]
    fn are_read_by_zbar_too() {
        if Command::new("zbarimg").arg("--version").output().is_err() {
            eprintln!("skipped: zbarimg (Debian package zbar-tools) is not installed");
            return;
        }
        let folder = tempfile::tempdir().unwrap();
        for (number, address) in addresses().iter().enumerate() {
            let file = folder.path().join(format!("{number}.png"));
            picture(&encode(address).unwrap(), 4).save(&file).unwrap();
            let output = Command::new("zbarimg").args(["--quiet", "--raw"]).arg(&file).output().unwrap();
            assert_eq!(String::from_utf8(output.stdout).unwrap().trim_end_matches('\n'), address.as_str());
        }
    }

    /// The two bits beside the upper left finder that name the error correction level, unmasked.
    fn correction(code: &QrMatrix) -> char {
        let bits = (u8::from(code.is_dark(0, 8)) << 1 | u8::from(code.is_dark(1, 8))) ^ 0b10;
        ['M', 'L', 'H', 'Q'][usize::from(bits)]
    }

    #[test]
    fn never_have_less_than_medium_correction_and_more_where_it_is_free() {
        let levels: BTreeSet<char> =
            addresses().iter().map(|address| correction(&encode(address).unwrap())).collect();
        assert!(!levels.contains(&'L'), "{levels:?}");
        assert!(levels.len() > 1, "some addresses leave room for more correction: {levels:?}");
    }

    #[test]
    fn survive_a_smudge() {
        let address = page(&Hints::default(), None);
        let code = encode(&address).unwrap();
        let mut smudged = picture(&code, 4);
        let middle = smudged.width() / 2;
        for x in middle..middle + 12 {
            for y in middle..middle + 12 {
                smudged.put_pixel(x, y, Luma([255]));
            }
        }
        assert_ne!(smudged, picture(&code, 4), "the smudge changes the picture");
        assert_eq!(read(&smudged), address.as_str());
    }
}

#[cfg(target_os = "linux")]
mod the_browser {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;
    use std::path::{Path, PathBuf};
    use std::process::Output;
    use std::sync::mpsc;
    use std::time::{Duration, Instant};

    use passkey_companion::signin::browser::{OpenError, Opening, Patience, Progress, open, open_page};
    use tempfile::TempDir;

    use super::*;
    use crate::support::process;

    /// The browser comes from the environment, which a test must not change for its neighbours: so
    /// each test starts itself again in a child with its own environment and acts there.
    fn in_child(test: &str, environment: &[(&str, &Path)]) -> bool {
        if process::is_child() {
            return true;
        }
        let mut child = process::child(module_path!(), test);
        child.env_remove("BROWSER").env_remove("XDG_CURRENT_DESKTOP").env_remove("DESKTOP_SESSION");
        for (name, value) in environment {
            child.env(name, value);
        }
        let Output { status, stdout, stderr } = child.output().unwrap();
        assert!(
            status.success() && String::from_utf8_lossy(&stdout).contains("1 passed"),
            "{}\n{}",
            String::from_utf8_lossy(&stdout),
            String::from_utf8_lossy(&stderr)
        );
        false
    }

    fn command(folder: &TempDir, name: &str, script: &str) -> PathBuf {
        let file = folder.path().join(name);
        fs::write(&file, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
        file
    }

    fn quick() -> Patience {
        Patience { too_slow: Duration::from_millis(600), settle: Duration::from_millis(400) }
    }

    fn until_settled(opening: &mut Opening) -> Progress {
        let give_up = Instant::now() + Duration::from_secs(20);
        while opening.poll() == Progress::Opening && Instant::now() < give_up {
            std::thread::sleep(Duration::from_millis(10));
        }
        opening.poll()
    }

    /// A folder that the child can find again through its environment.
    fn own_folder() -> PathBuf {
        PathBuf::from(std::env::var_os("COMPANION_TEST_FOLDER").unwrap())
    }

    #[test]
    fn gets_the_address_byte_for_byte() {
        let folder = tempfile::tempdir().unwrap();
        let script = format!("printf '%s\\n' \"$@\" > '{}/seen'", folder.path().display());
        let browser = command(&folder, "browser", &script);
        if !in_child(
            "gets_the_address_byte_for_byte",
            &[("BROWSER", &browser), ("COMPANION_TEST_FOLDER", folder.path())],
        ) {
            return;
        }
        let hints = Hints::new(None, None, Some("o'neil#1@contoso.com")).unwrap();
        let address = page(&hints, Some("de"));
        let (tell, told) = mpsc::channel();
        let before = Instant::now();
        let mut opening = open(&address, quick(), move || tell.send(()).unwrap()).unwrap();
        assert!(before.elapsed() < Duration::from_millis(200), "the window does not wait");
        assert_eq!(until_settled(&mut opening), Progress::Opened);
        assert_eq!(opening.time_left(), None);
        told.recv_timeout(Duration::from_secs(5)).expect("the window is told");
        assert_eq!(fs::read_to_string(own_folder().join("seen")).unwrap(), format!("{}\n", address.as_str()));
    }

    #[test]
    fn counts_as_open_while_it_runs() {
        let folder = tempfile::tempdir().unwrap();
        let browser = command(&folder, "browser", "exec sleep 3");
        if !in_child("counts_as_open_while_it_runs", &[("BROWSER", &browser)]) {
            return;
        }
        let mut opening = open(&page(&Hints::default(), None), quick(), || {}).unwrap();
        assert!(opening.time_left().is_some());
        assert_eq!(until_settled(&mut opening), Progress::Opened);
    }

    #[test]
    fn that_ends_at_once_with_an_error_is_reported() {
        let folder = tempfile::tempdir().unwrap();
        let browser = command(&folder, "browser", "exit 3");
        if !in_child("that_ends_at_once_with_an_error_is_reported", &[("BROWSER", &browser)]) {
            return;
        }
        let mut opening = open(&page(&Hints::default(), None), quick(), || {}).unwrap();
        assert_eq!(
            until_settled(&mut opening),
            Progress::NotOpened(OpenError::EndedAtOnce { code: Some(3) })
        );
    }

    #[test]
    fn that_hangs_is_reported_and_reported_again_when_it_opens_late() {
        // A text browser is waited for, so this is a command that really hangs.
        let folder = tempfile::tempdir().unwrap();
        let browser = command(&folder, "lynx", "exec sleep 2");
        if !in_child("that_hangs_is_reported_and_reported_again_when_it_opens_late", &[("BROWSER", &browser)])
        {
            return;
        }
        let mut opening = open(&page(&Hints::default(), None), quick(), || {}).unwrap();
        assert_eq!(until_settled(&mut opening), Progress::NotOpened(OpenError::TooSlow));
        assert_eq!(opening.time_left(), None, "nothing to draw until there is news");
        assert_eq!(opening.wait(Duration::from_secs(10)), Progress::OpenedLate);
        assert_eq!(opening.poll(), Progress::OpenedLate);
    }

    #[test]
    fn that_hangs_and_then_fails_is_reported_as_failed() {
        let folder = tempfile::tempdir().unwrap();
        let browser = command(&folder, "lynx", "sleep 1; exit 1");
        let empty = folder.path().join("empty");
        fs::create_dir(&empty).unwrap();
        if !in_child(
            "that_hangs_and_then_fails_is_reported_as_failed",
            &[("BROWSER", &browser), ("PATH", &PathBuf::from(format!("/usr/bin:/bin:{}", empty.display())))],
        ) {
            return;
        }
        let mut opening = open(&page(&Hints::default(), None), quick(), || {}).unwrap();
        assert_eq!(until_settled(&mut opening), Progress::NotOpened(OpenError::TooSlow));
        assert!(matches!(
            opening.wait(Duration::from_secs(10)),
            Progress::NotOpened(OpenError::NoBrowser | OpenError::NotStarted(_)) | Progress::OpenedLate
        ));
        assert_ne!(opening.poll(), Progress::NotOpened(OpenError::TooSlow));
    }

    #[test]
    fn that_is_not_there_is_reported() {
        let folder = tempfile::tempdir().unwrap();
        if !in_child(
            "that_is_not_there_is_reported",
            &[("PATH", folder.path()), ("BROWSER", &folder.path().join("nothing-here"))],
        ) {
            return;
        }
        let mut opening = open(&page(&Hints::default(), None), quick(), || {}).unwrap();
        assert_eq!(until_settled(&mut opening), Progress::NotOpened(OpenError::NoBrowser));
    }

    #[test]
    fn leaves_no_dead_process_behind() {
        let folder = tempfile::tempdir().unwrap();
        let browser = command(&folder, "browser", "sleep 1; exit 0");
        if !in_child("leaves_no_dead_process_behind", &[("BROWSER", &browser)]) {
            return;
        }
        let mut opening = open(&page(&Hints::default(), None), quick(), || {}).unwrap();
        assert_eq!(until_settled(&mut opening), Progress::Opened);
        let children = || -> Vec<String> {
            fs::read_dir("/proc/self/task")
                .unwrap()
                .filter_map(|task| fs::read_to_string(task.ok()?.path().join("children")).ok())
                .flat_map(|pids| pids.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
                .collect()
        };
        assert_eq!(children().len(), 1, "the browser still runs");
        let give_up = Instant::now() + Duration::from_secs(10);
        while !children().is_empty() && Instant::now() < give_up {
            std::thread::sleep(Duration::from_millis(50));
        }
        assert!(children().is_empty(), "ended and collected");
    }

    #[test]
    fn shows_the_printable_guide_from_disk() {
        let folder = tempfile::tempdir().unwrap();
        let script = format!("printf '%s\\n' \"$@\" > '{}/seen'", folder.path().display());
        let browser = command(&folder, "browser", &script);
        let guide = folder.path().join("guide with spaces.html");
        fs::write(&guide, "<!doctype html>").unwrap();
        if !in_child(
            "shows_the_printable_guide_from_disk",
            &[("BROWSER", &browser), ("COMPANION_TEST_FOLDER", folder.path())],
        ) {
            return;
        }
        let folder = own_folder();
        let mut opening = open_page(&folder.join("guide with spaces.html"), quick(), || {}).unwrap();
        assert_eq!(until_settled(&mut opening), Progress::Opened);
        let seen = fs::read_to_string(folder.join("seen")).unwrap();
        assert!(seen.starts_with("file:///") && seen.ends_with("guide%20with%20spaces.html\n"), "{seen}");
    }

    #[test]
    fn is_not_asked_to_open_anything_else_from_disk() {
        let folder = tempfile::tempdir().unwrap();
        let script = command(&folder, "script.sh", "true");
        for page in [
            script.as_path(),
            Path::new("/nowhere/guide.html"),
            Path::new("guide.html"),
            Path::new("https://evil.example/x.html"),
            folder.path(),
        ] {
            assert_eq!(open_page(page, quick(), || {}).unwrap_err(), OpenError::NoPage, "{}", page.display());
        }
    }
}

#[test]
fn the_way_through_a_captive_portal_leads_only_over_microsofts_own_names() {
    for host in [
        "evil.example",
        "microsoft.com.evil.example",
        "login.microsoftonline.com/path",
        "login.microsoftonline.com@evil.example",
        "login.microsoftonline.com:8080",
        "LOGIN.MICROSOFTONLINE.COM",
        "notmicrosoft.com",
        "",
        "login.microsoftonline.com\n",
    ] {
        let opened = passkey_companion::signin::browser::open_portal(host, Default::default(), || ());
        assert!(
            matches!(opened, Err(passkey_companion::signin::browser::OpenError::WrongHost)),
            "{host:?} got through"
        );
    }
}

#[test]
fn the_way_through_a_captive_portal_is_there_in_every_cloud_with_passkeys() {
    use passkey_companion::signin::browser::portal_address;

    let catalog = passkey_companion::content::Catalog::embedded().unwrap();
    for cloud in [Cloud::Public, Cloud::UsGov] {
        let host = &passkey_companion::journey::addresses::targets(&catalog, cloud).sign_in[0].name;
        assert_eq!(portal_address(host), Ok(format!("http://{host}/")), "{cloud:?}");
    }
}
