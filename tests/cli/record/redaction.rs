use passkey_companion::record::redact::redact;

#[test]
fn hides_everything_personal() {
    for (text, secret) in [
        ("signed in as ada.lovelace@contoso.com today", "lovelace"),
        ("<ada@contoso>", "ada"),
        ("user=ada@contoso.com,", "contoso"),
        ("(\"o'neil@contoso.com\")", "neil@"),
        ("ada%40contoso.com", "contoso"),
        ("müller@contoso.com", "ller"),
        ("tenant 11111111-2222-3333-4444-555555555555.", "3333"),
        ("{11111111-2222-3333-4444-555555555555}", "3333"),
        ("id=0123456789abcdef0123456789ABCDEF", "89ab"),
        ("pass L6R&Jv3K works", "Jv3K"),
        ("pass UeXWq7gf works", "UeXWq7gf"),
        ("code:ABCD2345", "ABCD"),
        ("code 'a1b2c3d4'", "b2c3"),
        ("X7#kQ92mZ!", "kQ92"),
        ("Rocks!Tap", "Rocks"),
        (
            "GET https://mysignins.microsoft.com/security-info?tenantId=contoso&login_hint=ada failed",
            "contoso",
        ),
        ("https://mysignins.microsoft.com/security-info?login_hint=ada", "ada"),
        ("https://login.microsoftonline.com/#token", "token"),
        ("https://ada:pw@host.example/", "pw"),
        ("cannot open /home/ada/.local/state/passkey-companion", "ada"),
        ("/Users/ada/Library", "ada"),
        (r"C:\Users\Ada Lovelace\AppData\Local", "Lovelace"),
        (r#""C:\\Users\\ada\\AppData""#, "ada"),
    ] {
        let clean = redact(text);
        assert!(!clean.contains(secret), "{text:?} became {clean:?}");
        assert!(clean.contains("[hidden]"), "{text:?} became {clean:?}");
    }
}

#[test]
fn leaves_what_helps_to_find_a_mistake() {
    for text in [
        "page your-phone, step provider-switch, phone samsung.oneui7 on 15",
        "state not saved: /var/lib/passkey-companion/state.json may not be written",
        "started 0.1.0 on linux x86_64 with glow, 1280x900 at 1.25",
        "AADSTS53003 and AADSTS135010 are known",
        "panic at src/record/store.rs:120:33: index out of bounds: the len is 3",
        "opening https://mysignins.microsoft.com/security-info",
        "saved=1795400000 took 12ms",
        "the GPU adapter refused: OutOfMemory (0x8007000e)",
        "wayland-0, XDG_RUNTIME_DIR, DX12, Windows 10",
    ] {
        assert_eq!(redact(text), text);
    }
}

#[test]
fn keeps_the_names_of_parameters() {
    assert_eq!(
        redact("https://aka.ms/x?lng=de&tenantId=1"),
        "https://aka.ms/x?lng=[hidden]&tenantId=[hidden]"
    );
}

#[test]
fn makes_one_line_of_many() {
    assert_eq!(redact("one\ntwo\r\n2026 ERROR three\u{1b}[0m"), "one two  2026 ERROR three [0m");
}

#[test]
fn survives_any_text() {
    let pieces = [
        "@",
        "://",
        "?",
        "=",
        "&",
        "/",
        "\\",
        "\\users\\",
        "home/",
        " ",
        "é",
        "😀",
        "\u{202e}",
        "aB1",
        "%40",
        "-",
        "#",
        "[",
        "'",
    ];
    let mut seed = 42_usize;
    for _ in 0..20_000 {
        let mut text = String::new();
        for _ in 0..seed % 12 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text.push_str(pieces[(seed >> 33) % pieces.len()]);
        }
        seed = seed.wrapping_add(1);
        let _ = redact(&text);
    }
}
