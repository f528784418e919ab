use super::*;

#[test]
fn says_where_each_mistake_stands_and_keeps_the_rest() {
    let settings = read(
        "# ours\nAttestation = \"off\"\nTapkind = \"one-time\"\nCloud = \"moon\"\n\nAlowedRoutes = [\"app\"]\n\
         Kiosk = \"yes\"\nWorkProfile = false\n",
    );
    assert_eq!(
        given(&settings).iter().map(|(name, _)| *name).collect::<Vec<_>>(),
        ["Attestation", "WorkProfile"]
    );
    let said = problems(&settings);
    assert_eq!(said.len(), 4, "{said:#?}");
    for (line, parts) in said.iter().zip([
        ["test.toml:3:", "Tapkind", "Did you mean TapKind?"],
        ["test.toml:4:", "\"moon\"", "public, usgov, china"],
        ["test.toml:6:", "AlowedRoutes", "Did you mean AllowedRoutes?"],
        ["test.toml:7:", "Kiosk cannot be \"yes\"", "true or false"],
    ]) {
        assert!(parts.iter().all(|part| line.contains(part)), "{line}");
    }
    assert_eq!(settings.given()[0].origin.to_string(), "test.toml:2");
}

#[test]
fn that_is_broken_in_one_line_keeps_the_others() {
    let settings = read("Attestation = \"off\"\nCloud = \nKiosk = true\nKiosk = false\n");
    assert!(settings.behaviour.kiosk, "{settings:#?}");
    assert_eq!(given(&settings).len(), 2, "{settings:#?}");
    let said = problems(&settings).join("\n");
    assert!(said.contains("test.toml:2:") && said.contains("test.toml:4:"), "{said}");
}

#[test]
fn knows_no_facts_about_the_computer() {
    let settings = read("\"fact.bluetooth\" = \"off\"\n");
    assert_eq!(problems(&settings).len(), 1);
    assert_eq!(settings.facts, passkey_companion::enroll::Facts::default());
}

#[test]
fn can_say_nothing_that_does_not_read_as_it_is_written() {
    let long = "x".repeat(1_024);
    for bad in [
        "pay \u{202E}moc.elpmaxe",
        "a\u{2066}b",
        "a\u{200B}\u{2060}b",
        "bell\u{7}",
        "two\nlines",
        "tab\there",
        "zero\0",
        "mark\u{E000}",
        "mark\u{F8FF}",
        "\u{FEFF}bom",
        "tag\u{E0041}",
        "\u{FFFD}",
        "  ",
        "",
        &long,
    ] {
        for key in ["SupportText", "OrganizationName"] {
            let settings = with(key, Raw::Text(bad.to_owned()));
            assert_eq!(given(&settings), [], "{bad:?}");
            let said = problems(&settings).join("");
            assert!(
                !said.contains(['\u{202E}', '\u{2066}', '\u{7}', '\0', '\n']) && said.len() < 300,
                "{said:?}"
            );
        }
        let map = Raw::Map([(String::from("de"), bad.to_owned())].into());
        assert_eq!(given(&with("SupportTextLocalized", map)), [], "{bad:?}");
    }
    for good in [
        "Zażółć gęślą jaźń",
        "ساعدنا‌ی",
        "हेल्पडेस्क",
        "ヘルプ",
        "👩‍💻 8–18",
        "עזרה\u{200F} (C#)",
        &"x".repeat(1_023),
    ] {
        sound(&with("SupportText", Raw::Text(good.to_owned())));
    }
}

#[test]
fn takes_contacts_that_are_what_they_say() {
    for (key, good, bad) in [
        (
            "SupportUrl",
            &["https://help.contoso.com", "https://help.contoso.com/", "https://help.contoso.com:8443/a?b=c"]
                [..],
            &[
                "http://help.contoso.com",
                "help.contoso.com",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "ms-settings:",
                "https://user@help.contoso.com",
                "https://user:pw@help.contoso.com/",
                "https://help",
                "https://",
                "https://hélp.contoso.com",
                "https://help.contoso.com/a b",
                "https://help.contoso.com/\u{202E}",
                "HTTPS://help.contoso.com",
                "https://help.contoso.com/../x",
                "data:text/html,x",
                "https:help.contoso.com",
            ][..],
        ),
        (
            "SupportMail",
            &["helpdesk@contoso.com", "it+passkeys@help.contoso.com"],
            &[
                "helpdesk",
                "@contoso.com",
                "a@b",
                "a b@contoso.com",
                "a@contoso.com?bcc=x@y.z",
                "mailto:a@contoso.com",
                "a@@contoso.com",
                "a@contoso.com\n",
            ],
        ),
        (
            "SupportPhone",
            &["+49 30 901820", "0800 1234567", "(030) 90-18.20", "112"],
            &["call me", "12", "tel:112", "+49+30", "1".repeat(30).as_str(), "112\u{202E}", "*#06#"],
        ),
        (
            "AccentColor",
            &["#0B6E4F", "#ffffff"],
            &["0B6E4F", "#FFF", "red", "#GGGGGG", "#0B6E4F00", "#+12345"],
        ),
    ] {
        for value in good {
            sound(&with(key, Raw::Text((*value).to_owned())));
        }
        for value in bad {
            assert_eq!(given(&with(key, Raw::Text((*value).to_owned()))), [], "{key} took {value:?}");
        }
    }
}

#[test]
fn of_any_form_that_is_nonsense_or_hostile_is_reported_and_nothing_more() {
    let deep_toml = format!("Cloud = {}{}", "[".repeat(5_000), "]".repeat(5_000));
    let deep_plist =
        format!("<plist>{}{}</plist>", "<dict><key>a</key>".repeat(5_000), "</dict>".repeat(5_000));
    let many = "<plist><dict><key>Cloud</key><array>".to_owned()
        + &"<string>x</string>".repeat(50_000)
        + "</array></dict></plist>";
    let laughs = "<?xml version=\"1.0\"?><!DOCTYPE plist [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">\
        <!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>\
        <plist><dict><key>OrganizationName</key><string>&d;&d;&d;&d;</string></dict></plist>";
    let outside = "<?xml version=\"1.0\"?><!DOCTYPE plist [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\
        <plist><dict><key>OrganizationName</key><string>&x;</string></dict></plist>";
    for (name, bytes) in [
        ("not UTF-8", &b"Cloud = \"\xE9\""[..]),
        ("half of UTF-16", b"\xFF\xFEW\x00i\x00\x00\xD8"),
        ("zeros", &[0; 4_096]),
        ("deep TOML", deep_toml.as_bytes()),
        ("deep plist", deep_plist.as_bytes()),
        ("many elements", many.as_bytes()),
        ("laughs", laughs.as_bytes()),
        ("outside entity", outside.as_bytes()),
        ("cut plist", b"<?xml version=\"1.0\"?><plist><dict><key>Cloud</key><string>pub"),
        ("plist of numbers", b"<plist><array/></plist>"),
        ("profile without us", b"<plist><dict><key>PayloadContent</key><array/></dict></plist>"),
        ("cut JSON", b"{\"omaSettings\": ["),
        ("other JSON", b"{\"name\": 1}"),
        ("registry without sense", b"Windows Registry Editor Version 5.00\n[HKEY_LOCAL_MACHINE\\Software\\Policies\\PasskeyCompanion]\nnonsense\n"),
        ("HTML", b"<html>not a policy</html>"),
    ] {
        let settings = read(bytes);
        assert_eq!(given(&settings), [], "{name}");
        assert!(!settings.problems().is_empty(), "{name}");
        for said in problems(&settings) {
            assert!(said.len() < 600 && !said.contains("root:"), "{name}: {said}");
        }
    }
}

#[test]
fn of_the_registry_may_hold_anything() {
    let head = "Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\PasskeyCompanion]\r\n";
    let settings = read(format!(
        "{head}\"attestation\"=\"enforced\"\r\n\"Kiosk\"=dword:00000001\r\n\"Paused\"=dword:00000002\r\n\
         \"Cloud\"=hex:01,02\r\n\"OrganizationName\"=\"A \\\"quoted\\\" \\\\ name\"\r\n; a remark\r\n\
         \"HiddenChecks\"=hex(7):6f,00,73,00,00,00,63,00,6c,00,\\\r\n  6f,00,63,00,6b,00,00,00,00,00\r\n\
         \"TapKind\"=hex(2):6e,00,6f,00,6e,00,65,00,00,00\r\n\
         \"SupportText\"=hex(1):41,00\r\n\
         [HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\PasskeyCompanion\\AllowedRoutes]\r\n\"10\"=\"qr\"\r\n\"2\"=\"app\"\r\n\
         [HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\PasskeyCompanion\\SupportTextLocalized]\r\n\"de\"=\"Hallo\"\r\n\
         [HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\PasskeyCompanionElse]\r\n\"Cloud\"=\"china\"\r\n\
         [HKEY_CURRENT_USER\\Software\\Policies\\PasskeyCompanion]\r\n\"Cloud\"=\"china\"\r\n"
    ));
    let list = |items: &[&str]| Value::List(items.iter().map(|item| (*item).to_owned()).collect());
    assert_eq!(
        given(&settings),
        [
            ("OrganizationName", Value::Text(String::from("A \"quoted\" \\ name"))),
            ("Attestation", Value::Text(String::from("enforced"))),
            ("TapKind", Value::Text(String::from("none"))),
            ("AllowedRoutes", list(&["app", "qr"])),
            ("Kiosk", Value::Flag(true)),
            ("HiddenChecks", list(&["os", "clock"])),
            ("SupportTextLocalized", Value::Map([(String::from("de"), String::from("Hallo"))].into())),
        ]
    );
    assert_eq!(settings.problems().len(), 3, "{:#?}", problems(&settings));
}
