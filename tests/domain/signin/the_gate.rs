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
        assert_eq!(refusal(raw), AddressError::UnknownHost, "{raw}");
    }
}

#[test]
fn refuses_ip_addresses_in_disguise() {
    for raw in ["https://2130706433/security-info", "https://0x7f.1/security-info", "https://127.1/"] {
        assert!(
            matches!(refusal(raw), AddressError::UnknownHost | AddressError::NotCanonical),
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
        assert!(matches!(refusal(raw), AddressError::ForbiddenCharacter { .. }), "{raw}");
    }
}

#[test]
fn refuses_names_and_passwords_before_the_host() {
    for (raw, why) in [
        ("https://mysignins.microsoft.com@evil.example/security-info", AddressError::HasUserInfo),
        ("https://evil@mysignins.microsoft.com/security-info", AddressError::HasUserInfo),
        ("https://a:b@mysignins.microsoft.com/security-info", AddressError::HasUserInfo),
        ("https://:b@mysignins.microsoft.com/security-info", AddressError::HasUserInfo),
        ("https://@mysignins.microsoft.com/security-info", AddressError::NotCanonical),
        ("https://:@mysignins.microsoft.com/security-info", AddressError::NotCanonical),
    ] {
        assert_eq!(refusal(raw), why, "{raw}");
    }
}

#[test]
fn refuses_ports_even_the_usual_one() {
    assert_eq!(refusal("https://mysignins.microsoft.com:8443/security-info"), AddressError::HasPort);
    for raw in [
        "https://mysignins.microsoft.com:443/security-info",
        "https://mysignins.microsoft.com:/security-info",
    ] {
        assert_eq!(refusal(raw), AddressError::NotCanonical, "{raw}");
    }
    assert_eq!(refusal("https://mysignins.microsoft.com:99999/security-info"), AddressError::NotAnAddress);
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
        assert_eq!(refusal(raw), AddressError::NotHttps, "{raw}");
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
        assert_eq!(refusal(raw), AddressError::NotAnAddress, "{raw}");
    }
    assert_eq!(refusal(""), AddressError::Empty);
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
        assert_eq!(refusal(raw), AddressError::NotCanonical, "{raw}");
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
        assert!(matches!(refusal(raw), AddressError::ForbiddenCharacter { .. }), "{raw:?}");
    }
}

#[test]
fn refuses_fragments() {
    for raw in [
        "https://mysignins.microsoft.com/security-info#",
        "https://mysignins.microsoft.com/security-info#x",
        "https://mysignins.microsoft.com#@evil.example/",
    ] {
        assert_eq!(refusal(raw), AddressError::HasFragment, "{raw}");
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
        assert_eq!(refusal(raw), AddressError::UnknownPath, "{raw}");
    }
}

#[test]
fn refuses_parameters_that_are_not_on_the_list() {
    let page = "https://mysignins.microsoft.com/security-info";
    for query in ["x=1", "lng=de&x=1", "lng=de&lng=de", "LNG=de", "redirect_uri=https%3A%2F%2Fevil.example"] {
        assert_eq!(refusal(&format!("{page}?{query}")), AddressError::UnknownParameter, "{query}");
    }
    for query in ["", "lng", "lng=de&", "&lng=de", "lng=d%65", "lng=de%26x", "lng=de;x=1", "tenantId=%00"] {
        assert!(
            matches!(
                refusal(&format!("{page}?{query}")),
                AddressError::NotCanonical | AddressError::BadParameter { .. }
            ),
            "{query}: {:?}",
            refusal(&format!("{page}?{query}"))
        );
    }
    for query in ["lng=", "lng=de_DE", "tenantId=contoso.com", "domain_hint=x", "login_hint=ada"] {
        assert!(matches!(refusal(&format!("{page}?{query}")), AddressError::BadParameter { .. }), "{query}");
    }
    assert_eq!(refusal("https://aka.ms/mysecurityinfo?lng=de"), AddressError::UnknownParameter);
    assert_eq!(
        refusal("https://login.microsoftonline.com/error"),
        AddressError::MissingParameter { name: "code".into() }
    );
    for code in ["", "x", "123456789", "1+1", "-1"] {
        assert!(matches!(
            refusal(&format!("https://login.microsoftonline.com/error?code={code}")),
            AddressError::BadParameter { .. } | AddressError::NotCanonical
        ));
    }
}

#[test]
fn refuses_very_long_input_quickly() {
    let long = format!("https://mysignins.microsoft.com/{}", "a".repeat(100_000));
    assert_eq!(refusal(&long), AddressError::TooLong { bytes: long.len() });
    let just_over = format!("https://mysignins.microsoft.com/{}", "a".repeat(MAX_LENGTH));
    assert!(matches!(refusal(&just_over), AddressError::TooLong { .. }));
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
            assert_eq!((parsed.port(), parsed.fragment(), parsed.username()), (None, None, ""), "{raw:?}");
        }
    }
    assert!(
        let_through > 1_000,
        "the loop must reach the inside of the gate too, not only {let_through} times"
    );
}
