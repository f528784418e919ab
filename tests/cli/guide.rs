use super::*;

fn guide(args: &[&str]) -> Ran {
    run(&[&["guide", "--proof", "app"], args].concat())
}

/// One sentence of the advice that fits every phone of a system.
fn fallback(phone: &Phone) -> &'static str {
    match phone.platform {
        passkey_companion::enroll::phone::Platform::Ios => "Open Settings on your iPhone and search for",
        passkey_companion::enroll::phone::Platform::Android => "Open Settings on your phone and search for",
    }
}

#[test]
fn is_there_for_every_phone_that_can_and_a_stop_for_every_other() {
    let (mut guides, mut stops) = (0, 0);
    for phone in phones() {
        let ran = guide(&["--phone", &phone.id, "--route", "app"]);
        let plan = run(&["plan", "--phone", &phone.id, "--proof", "app", "--json"]);
        if plan.code == Some(21) {
            let said = ran.refused(21);
            assert!(said.split_whitespace().count() > 8, "{}: {said}", phone.id);
            stops += 1;
            continue;
        }
        let text = ran.done();
        guides += 1;
        assert!(!text.contains(['[', '{']), "{}: {text}", phone.id);
        let path = phone.paths.first().map(|path| path.join(" > "));
        match phone.evidence.confidence {
            Confidence::None => {
                assert!(!text.contains(" > "), "{} shows a path:\n{text}", phone.id);
                assert!(text.contains(fallback(&phone)), "{}:\n{text}", phone.id);
            }
            Confidence::Low => {
                assert!(text.contains(&path.unwrap()), "{}:\n{text}", phone.id);
                assert!(text.contains(fallback(&phone)), "{}:\n{text}", phone.id);
                assert!(text.contains("We are not sure about this phone"), "{}:\n{text}", phone.id);
            }
            Confidence::Medium | Confidence::High => {
                if let Some(path) = path.filter(|_| phone.label_scope != "xiaomi-cn") {
                    assert!(text.contains(&path) || !path.is_ascii(), "{}: {path}\n{text}", phone.id);
                } else {
                    assert!(text.contains(fallback(&phone)), "{}:\n{text}", phone.id);
                }
                assert!(!text.contains("We are not sure about this phone"), "{}:\n{text}", phone.id);
            }
        }
    }
    assert!(guides >= 28 && stops >= 5, "{guides} guides, {stops} stops");
}

#[test]
fn never_fails_on_any_phone_and_route() {
    for phone in phones() {
        for route in Route::ALL {
            let args = [
                &["--phone", &phone.id, "--route", route.id(), "--simulate", "Attestation=off"],
                &GOOD_COMPUTER[..],
            ];
            let ran = guide(&args.concat());
            assert!(matches!(ran.code, Some(0 | 21)), "{} {route}: {ran:#?}", phone.id);
            assert!(
                !ran.err.contains("panicked") && !ran.out.contains(['{', '[']),
                "{} {route}: {ran:#?}",
                phone.id
            );
        }
    }
}

#[test]
fn is_the_same_as_it_was() {
    insta::assert_snapshot!("iphone-app", guide(&["--phone", "ios.18"]).done());
    insta::assert_snapshot!("iphone-handoff", guide(&["--phone", "ios.18", "--route", "handoff"]).done());
    let pass = run(&["guide", "--phone", "samsung.oneui7", "--proof", "tap-once"]).done();
    insta::assert_snapshot!("samsung-one-time-pass", pass);
}

#[test]
fn speaks_the_language_of_the_menus() {
    let english = guide(&["--phone", "android.aosp.15"]).done();
    let german = guide(&["--phone", "android.aosp.15", "--phone-language", "de"]).done();
    let label = catalog().label_of("android", "Passwords, passkeys & accounts", "de").text;
    assert!(german.contains(&label) && !english.contains(&label), "{label}\n{german}");
    assert!(german.contains("Get Microsoft Authenticator"), "the sentences stay English:\n{german}");
    let klingon = guide(&["--phone", "android.aosp.15", "--phone-language", "tlh"]).done();
    let plain = klingon.replace("\u{A0}*", "");
    let plain: Vec<&str> = plain.lines().filter(|line| !line.starts_with("   * We know")).collect();
    assert_eq!(plain.join("\n"), english.trim_end(), "the English labels, each with a star and a note");
    assert!(klingon.contains("Settings\u{A0}* > ") && klingon.contains("only in English"), "{klingon}");
}

#[test]
fn reads_right_in_arabic() {
    let arabic = |phone: &str| {
        let args = ["--phone", phone, "--locale", "ar", "--phone-language", "ar", "--route", "app"];
        guide(&args).done()
    };
    // Text goes out in the order in which it is read; what it looks like is up to the terminal. Names in
    // another script are kept together by isolates, and a path runs from right to left as a whole.
    let known = arabic("android.aosp.15");
    let page = catalog().label("android.passwords-passkeys-accounts", "ar").unwrap().text;
    let settings = catalog().label("android.settings", "ar").unwrap().text;
    let path = format!("\u{200F}\u{2068}{settings}\u{2069} > \u{2068}{page}\u{2069}");
    assert!(known.contains(&path), "{known}");
    assert!(known.contains("الخدمات الإضافية"), "{known}");

    // Nobody knows what Samsung calls its menus in Arabic: English with a star, and the word to search for. Where
    // Android has the same English words, its own word for them, marked as probable.
    let unknown = arabic("samsung.oneui7");
    assert!(unknown.contains(&format!("\u{2068}{settings}\u{A0}≈ (Settings)\u{2069}")), "{unknown}");
    assert!(unknown.contains("\u{2068}Passwords, passkeys, and autofill\u{A0}*\u{2069}"), "{unknown}");
    let note = unknown.lines().find(|line| line.contains("ابحث في إعداداته عن:")).unwrap();
    assert!(note.contains("≈ ") && note.contains("* ") && note.contains("«مفتاح المرور»"), "{note}");
    for text in [&known, &unknown] {
        let (opened, closed) = (text.matches('\u{2068}').count(), text.matches('\u{2069}').count());
        assert!(opened == closed && opened > 0, "{opened} isolates begin, {closed} end");
        assert!(!text.contains('\u{202B}') && !text.contains('\u{202E}'), "no overrides");
    }
}

#[test]
fn goes_to_a_file() {
    let home = Home::new();
    let file = home.0.path().join("guide.txt");
    let ran = home.run(&["guide", "--phone", "ios.18", "--proof", "app", "-o", file.to_str().unwrap()]);
    assert_eq!(ran.done(), "");
    assert_eq!(fs::read_to_string(&file).unwrap(), guide(&["--phone", "ios.18"]).done());
}

#[test]
fn that_cannot_be_written_says_where_and_why() {
    let home = Home::new();
    for target in ["no/such/folder/guide.txt", "."] {
        let said = home.run(&["guide", "--phone", "ios.18", "--proof", "app", "-o", target]).refused(1);
        assert!(said.contains(target) && said.contains("cannot be written"), "{said}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn that_meets_a_full_disk_says_so() {
    let said = guide(&["--phone", "ios.18", "-o", "/dev/full"]).refused(1);
    assert!(said.contains("/dev/full") && said.contains("No space left"), "{said}");
}

#[test]
fn as_a_web_page_is_not_there_yet() {
    let said = guide(&["--phone", "ios.18", "--format", "html"]).wrong_usage();
    assert!(said.contains("--format text"), "{said}");
    assert!(guide(&["--phone", "ios.18", "--format", "text"]).done().starts_with("Your passkey"));
    assert!(guide(&["--phone", "ios.18", "--format", "pdf"]).wrong_usage().contains("html"));
}

#[test]
fn of_a_closed_route_is_a_stop_that_says_why() {
    let closed = guide(&[&["--phone", "ios.18", "--route", "qr"], &GOOD_COMPUTER[..]].concat()).refused(21);
    assert!(closed.contains("qr") && closed.contains("We do not know whether your company"), "{closed}");
    let open = [&["--phone", "ios.18", "--route", "qr", "--simulate", "Attestation=off"], &GOOD_COMPUTER[..]]
        .concat();
    let text = guide(&open).done();
    assert!(text.contains("Scan the QR code"), "{text}");
    let far = [
        "--phone",
        "ios.18",
        "--route",
        "qr",
        "--simulate",
        "Attestation=off",
        "--simulate",
        "fact.remote-session=yes",
    ];
    assert!(guide(&far).refused(21).contains("from another place"));
    let one_time = ["guide", "--phone", "ios.18", "--proof", "tap-once", "--route", "handoff"];
    assert!(run(&one_time).refused(21).contains("Temporary Access Pass"));
}

#[test]
fn tells_on_paper_what_the_window_would_show_before_the_start() {
    // Paper has no page that warns first: whoever gets only the guide must not be worse off.
    let any = run(&["guide", "--phone", "ios.18", "--proof", "app"]).done();
    assert!(any.contains("Only Authenticator is right"), "the wrong place to save:\n{any}");
    let pass = run(&["guide", "--phone", "samsung.oneui7", "--proof", "tap-once"]).done();
    assert!(pass.contains("Start only when you have ten minutes"), "the clock of the pass:\n{pass}");
    let unknown = run(&["guide", "--phone", "vivo", "--proof", "app"]).done();
    assert!(unknown.contains("Android 14"), "the lowest version, where it is not known:\n{unknown}");
    let unsure = run(&["guide", "--phone", "motorola.14", "--proof", "app"]).done();
    assert!(unsure.contains("do not have the switch"), "that the switch may be missing:\n{unsure}");
}

#[test]
fn needs_a_phone_that_it_knows() {
    run(&["guide"]).wrong_usage();
    assert!(run(&["guide", "--phone", "nokia3310"]).wrong_usage().contains("nokia3310"));
    assert!(run(&["guide", "--phone", "ios.18", "--route", "bus"]).wrong_usage().contains("phone-browser"));
}
