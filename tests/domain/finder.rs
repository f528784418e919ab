//! The finder, measured with what people might type (`tests/data/finder`), and the kinds of cases that were reported.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use passkey_companion::content::Catalog;
use passkey_companion::enroll::Owner;
use passkey_companion::handout::errors::index;
use passkey_companion::handout::search::{Found, Search};
use passkey_companion::locale::{Language, Translator};

use crate::support::finder::{Count, best, languages, lines, table};

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| Catalog::embedded().unwrap());

/// The words of a phrase, however it is written.
fn bare(text: &str) -> String {
    let letters = |c: char| if c.is_alphanumeric() { c } else { ' ' };
    text.to_lowercase()
        .chars()
        .map(letters)
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn search(tag: &str) -> Search {
    index(&CATALOG, &Translator::load(Language::from_tag(tag).unwrap()))
}

static SEARCHES: LazyLock<BTreeMap<&str, Search>> =
    LazyLock::new(|| languages().into_iter().map(|tag| (tag, search(tag))).collect());

fn asks(tag: &str, text: &str) -> Found {
    SEARCHES[tag].find(text)
}

fn holds(count: &Count) {
    let share = |part: usize, of: usize| part as f32 / of as f32;
    let said = count.said.join("\n");
    assert!(share(count.first, count.asked) >= 0.92, "first {} of {}\n{said}", count.first, count.asked);
    assert!(share(count.three, count.asked) >= 0.98, "in three {} of {}\n{said}", count.three, count.asked);
    assert!(share(count.wrong, count.asked) <= 0.02, "wrong {} of {}\n{said}", count.wrong, count.asked);
    assert!(share(count.fooled, count.strangers) <= 0.05, "{} of {}\n{said}", count.fooled, count.strangers);
}

#[test]
fn finds_what_people_type_and_knows_what_it_does_not_know() {
    let mut count = Count::default();
    for tag in languages() {
        count.ask(&table(tag), |text| asks(tag, text));
    }
    assert!(count.asked >= 400 && count.strangers >= 150, "{} and {}", count.asked, count.strangers);
    holds(&count);
}

#[test]
fn finds_what_people_type_in_another_language_than_that_of_the_window() {
    let mut count = Count::default();
    for tag in languages().into_iter().filter(|tag| *tag != "en") {
        count.ask(&table(tag), |text| asks("en", text));
    }
    holds(&count);
}

#[test]
fn is_measured_with_every_row_and_language_and_with_nothing_that_it_knows() {
    let mut rows = BTreeSet::new();
    for phrases in &CATALOG.phrases {
        let table = table(phrases.tag);
        let known = phrases.read().unwrap().into_iter();
        let known: BTreeSet<String> = known
            .flat_map(|file| file.by_row.into_values().chain([file.elsewhere]))
            .flat_map(|text| lines(&text))
            .map(|line| bare(&line))
            .collect();
        for line in table.rows.values().chain([&table.strangers]).flat_map(|text| lines(text)) {
            assert!(!known.contains(&bare(&line)), "{}: {line:?} is in the phrases", phrases.tag);
        }
        assert!(table.rows.keys().all(|id| CATALOG.errors.iter().any(|row| row.id == *id)));
        rows.extend(table.rows.into_keys());
    }
    assert_eq!(rows.len(), CATALOG.errors.len());
}

#[test]
fn has_enough_phrases_for_every_row_and_language() {
    for phrases in &CATALOG.phrases {
        let file = &phrases.read().unwrap()[0];
        let counts: Vec<usize> =
            CATALOG.errors.iter().map(|row| lines(&file.by_row[&row.id]).len()).collect();
        let (least, usual) = if phrases.tag == "en" { (20, 80) } else { (3, 25) };
        assert!(counts.iter().all(|count| *count >= least), "{}: {counts:?}", phrases.tag);
        assert!(counts.iter().filter(|count| **count >= 8).count() >= usual, "{}: {counts:?}", phrases.tag);
    }
    assert_eq!(CATALOG.phrases.len(), languages().len());
}

#[test]
fn finds_a_number_exactly_and_says_that_it_does_not_know_one() {
    for row in &CATALOG.errors {
        for code in &row.codes {
            assert_eq!(best(&asks("en", code)), Some(row.id.as_str()), "{code}");
            assert!(asks("de", &format!("Fehler {code} beim Anmelden")).is_certain(), "{code}");
            if code.bytes().all(|c| c.is_ascii_digit()) {
                let text = format!("AADSTS{code}: Access has been blocked. Trace ID: 0d6f2e6c-1111");
                assert_eq!(best(&asks("en", &text)), Some(row.id.as_str()), "{text}");
            }
        }
    }
    for (text, number) in
        [("50199", 50199), ("AADSTS50199", 50199), ("error code: 16000", 16000), ("aadsts7000218", 7_000_218)]
    {
        let found = asks("en", text);
        assert_eq!(found.unknown, [number], "{text}");
        assert!(!found.is_certain(), "{text}");
    }
    let page = "Sorry, but we're having trouble signing you in. AADSTS50199: For security reasons, user \
        confirmation is required. Request Id: 8d1f63a2-2b3a-4a8e-9a52-7a1f0d3c2b00 Correlation Id: \
        12345678-1234-1234-1234-123456789012 Timestamp: 2026-11-29T07:00:00Z";
    assert_eq!(asks("en", page).unknown, [50199]);
    assert!(!asks("en", page).is_certain());
    for text in
        ["my room is 50199 and the printer there is broken", "call me at 5551234 please now", "0x80070005"]
    {
        assert_eq!(asks("en", text).unknown, Vec::<u32>::new(), "{text}");
    }
}

/// Texts that do not find their row first.
fn wrong(all: impl Iterator<Item = (String, String)>) -> Vec<String> {
    all.filter(|(id, text)| best(&asks("en", text)) != Some(id))
        .map(|(id, text)| format!("{text:?}: {id} expected, {:?} found", best(&asks("en", &text))))
        .collect()
}

#[test]
fn finds_every_row_by_the_exact_words_on_the_screen() {
    // `<UPN>` and `<ORG>` stand for something else on every screen.
    let named = |text: &str| text.replace("<UPN>", "alex@contoso.example").replace("<ORG>", "Contoso Ltd.");
    let exact = CATALOG.errors.iter().flat_map(|row| {
        let texts = row.title.iter().chain(&row.quotes);
        texts.flat_map(move |text| [text.clone(), named(text)].map(|text| (row.id.clone(), text)))
    });
    let wrong = wrong(exact);
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn finds_nearly_every_row_by_each_of_its_keywords() {
    // A few, such as "new phone", fit two rows.
    let keywords = CATALOG
        .errors
        .iter()
        .flat_map(|row| row.keywords.iter().map(move |keyword| (row.id.clone(), keyword.clone())));
    let count = keywords.clone().count();
    let wrong = wrong(keywords);
    assert!(wrong.len() * 100 <= count * 4, "{count}: {wrong:#?}");
}

#[test]
fn reads_the_text_of_a_screen_in_a_whole_page() {
    for row in &CATALOG.errors {
        for text in row.quotes.iter().filter(|text| text.split(' ').count() >= 8) {
            let page = format!(
                "Contoso Sign in to your account alex.taylor@contoso.example {text} Sign out and sign in with \
                 a different account More details Terms of use Privacy and cookies"
            );
            let found =
                asks("fr", &page.replace("<UPN>", "alex@contoso.example").replace("<ORG>", "Contoso"));
            assert_eq!(best(&found), Some(row.id.as_str()), "{text}");
            assert!(found.is_certain(), "{text}");
        }
    }
}

#[test]
fn one_rare_word_decides_in_a_long_sentence() {
    for (text, row) in [
        (
            "hello, since this morning it always tells me that my phone is rooted and i do not know what to do",
            "rooted-or-jailbroken",
        ),
        (
            "i did everything as you told me and now there is a page about security defaults and no way on",
            "code-530035-security-defaults",
        ),
        (
            "it wants that i update the company portal before it goes on but i do not know where that is",
            "company-portal-too-old",
        ),
    ] {
        let found = asks("en", text);
        assert_eq!(best(&found), Some(row), "{text}");
    }
}

#[test]
fn common_words_alone_are_no_answer() {
    for text in
        ["passkey", "it does not work", "please help me", "error message on my screen", "what do I do now"]
    {
        assert!(!asks("en", text).is_certain(), "{text}: {:?}", asks("en", text).matches.first());
    }
    for text in ["das geht nicht", "bitte helfen Sie mir", "was soll ich jetzt machen"] {
        assert!(!asks("de", text).is_certain(), "{text}");
    }
}

#[test]
fn forgives_slips_and_unfinished_words() {
    for (text, row) in [
        ("jailbrokn", "rooted-or-jailbroken"),
        ("paskey acepted not", "passkey-not-accepted"),
        ("temporay acces pass bloked", "tap-blocked-by-policy"),
        ("company por", "company-portal-too-old"),
        ("no qr cod", "phone-option-or-qr-missing"),
    ] {
        assert_eq!(best(&asks("en", text)), Some(row), "{text}");
    }
}

/// The messages of a language that contain something, by id.
fn messages_with(tag: &str, what: &str) -> BTreeSet<String> {
    let file = format!("{}/locales/{tag}/errors.ftl", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(file).unwrap();
    let messages = text.lines().filter_map(|line| line.split_once(" = "));
    let has = messages.filter(|(id, said)| id.starts_with("error-") && said.contains(what));
    has.map(|(id, _)| id.to_owned()).collect()
}

#[test]
fn whoever_is_sent_for_a_pass_or_a_reset_is_warned_and_so_is_the_helpdesk() {
    let (warned, checked) = (messages_with("en", "{ -nobody-asks }"), messages_with("en", "{ -check-who }"));
    for tag in languages() {
        assert_eq!(messages_with(tag, "{ -nobody-asks }"), warned, "{tag}");
        assert_eq!(messages_with(tag, "{ -check-who }"), checked, "{tag}");
    }
    let asks: BTreeSet<String> =
        ["{ $ms-temporary-access-pass }", "helpdesk to reset", "Temporary Access Pass"]
            .into_iter()
            .flat_map(|what| messages_with("en", what))
            .filter(|id| id.contains("-do-"))
            .collect();
    assert!(asks.len() >= 10, "{asks:?}");
    for id in asks {
        let (row, _) = id.strip_prefix("error-").unwrap().split_once("-do-").unwrap();
        let of_row = |all: &BTreeSet<String>| all.iter().any(|id| id.contains(&format!("error-{row}-")));
        assert!(of_row(&warned), "{row} does not say that nobody asks");
        // Where a pass is no help, none is asked for.
        assert!(
            of_row(&checked) || row == "pass-used-but-more-asked",
            "{row} does not say to check who asks"
        );
    }
}

/// What people reported, by kind: the language of the window, what they typed, and rows that are right. Where nobody
/// knows the screen, nothing certain is right.
mod reported {
    use super::*;

    fn lead_to(cases: &[(&str, &str, &[&str])]) {
        for (tag, text, rows) in cases {
            let found = asks(tag, text);
            assert!(best(&found).is_some_and(|id| rows.contains(&id)), "{text}: {:?}", found.matches);
        }
    }

    fn are_not_known(cases: &[(&str, &str)]) {
        for (tag, text) in cases {
            assert!(!asks(tag, text).is_certain(), "{text}: {:?}", asks(tag, text).matches);
        }
    }

    #[test]
    fn numbers() {
        for text in ["50203", "AADSTS50203", "AADSTS50199"] {
            assert_eq!(asks("en", text).unknown.len(), 1, "{text}");
        }
        are_not_known(&[(
            "en",
            "User has not registered the authenticator app and must register or snooze this notification",
        )]);
    }

    #[test]
    fn texts_that_were_missing_or_drowned() {
        lead_to(&[
            (
                "en",
                "Your device is rooted and has been modified to bypass built-in security protections.",
                &["rooted-or-jailbroken"],
            ),
            (
                "en",
                "This device has been modified to bypass built-in security protections. You'll eventually be unable to add or use your work or school accounts on this device.",
                &["rooted-or-jailbroken"],
            ),
            (
                "en",
                "Your sign-in was successful but does not meet the criteria to access this resource.",
                &["cannot-access-right-now", "code-53003-blocked-by-ca"],
            ),
            ("en", "Blocked by work policy", &["provider-switch-locked"]),
            (
                "en",
                "Additional authentication is required to complete the sign-in",
                &["pass-used-but-more-asked"],
            ),
            (
                "en",
                "I signed in with the temporary pass and it still wants additional authentication",
                &["pass-used-but-more-asked"],
            ),
        ]);
        are_not_known(&[
            ("en", "Your organization does not allow you to add your account to Microsoft Authenticator"),
            ("en", "Account not added"),
            ("en", "No create options available"),
            ("en", "Please make sure you enable a passwords or passkeys provider in your device settings"),
            ("en", "it asks for a PIN and a passkey again and again and then says my username is wrong"),
        ]);
    }

    #[test]
    fn windows_and_browsers() {
        let window: &[&str] = &["window-without-passkeys"];
        let stuck: &[&str] = &["stuck-connecting-to-device"];
        lead_to(&[
            (
                "en",
                "the sign-in window of the app is stuck because passkey is the default and no other method can be chosen",
                window,
            ),
            ("en", "VPN sign-in window does not offer the passkey QR code", window),
            (
                "en",
                "Error Code: 53003 Device platform: Linux Device state: Unregistered",
                &["code-53003-blocked-by-ca"],
            ),
            ("en", "no security window opens in Firefox", window),
            (
                "en",
                "Chromium from Flatpak offers no device in the passkey dialog",
                &["phone-option-or-qr-missing"],
            ),
            (
                "en",
                "bluetooth works on both but computer and phone do not find each other after the QR code",
                stuck,
            ),
            (
                "en",
                "bluetooth works on both but computer and phone do not find each other after scanning",
                stuck,
            ),
            ("en", "the phone keeps loading after the QR code and the computer shows an error", stuck),
        ]);
    }

    #[test]
    fn the_wrong_vault() {
        let other: &[&str] = &["authenticator-not-offered", "key-type-blocked"];
        lead_to(&[
            (
                "en",
                "Bitwarden accepts the passkey but the security info page refuses to register it",
                &["key-type-blocked"],
            ),
            ("en", "scanning the QR code with the camera offers only Google Password Manager", other),
            ("fr", "Authenticator est choisi mais le téléphone ne le propose pas", other),
            ("fr", "le code QR ouvre Google ou Samsung Pass au lieu d'Authenticator", other),
        ]);
    }

    #[test]
    fn lost_and_reset_phones() {
        let lost: &[&str] = &["phone-lost-or-replaced", "confirm-in-app-being-set-up"];
        let cases: &[(&str, &str, &[&str])] = &[
            ("en", "old phone is lost and sign-in keeps asking for Authenticator", lost),
            ("en", "school account: Authenticator was reset and no other method works", lost),
            ("en", "how do I reset my passkey", &["passkey-no-longer-usable"]),
            (
                "de",
                "Die Authenticator-App verlangt die Authenticator-App zur Bestätigung, Endlosschleife",
                lost,
            ),
            ("en", "stolen phone", lost),
            ("en", "I deleted the authenticator app", lost),
        ];
        lead_to(cases);
        for row in lost {
            assert_eq!(CATALOG.error(row).unwrap().owner, Owner::Helpdesk);
        }
    }

    #[test]
    fn screens_in_other_languages() {
        let more: &[&str] = &["more-information-required"];
        let none: &[&str] = &["no-passkeys-available"];
        lead_to(&[
            ("es", "No pudimos iniciar sesión", &["work-profile-cannot-sign-in"]),
            (
                "es",
                "No hemos podido usar tu dispositivo para verificar tu identidad",
                &["sign-in-another-way"],
            ),
            ("es", "No hay claves de acceso disponibles", none),
            ("es", "No hay claves de paso disponibles", none),
            ("de", "Weitere Informationen erforderlich", more),
            ("nl", "Meer informatie vereist", more),
            ("pl", "Potrzeba więcej informacji", more),
            ("es", "Se necesita más información", more),
        ]);
        are_not_known(&[("de", "Microsoft Authenticator unterstützt diesen Passkey nicht")]);
    }

    #[test]
    fn no_phone() {
        for text in [
            "I do not want to use my private phone",
            "no smartphone",
            "can I use a security key instead of my phone",
        ] {
            assert_eq!(best(&asks("en", text)), Some("no-phone-to-use"), "{text}");
        }
    }
}

mod in_the_window {
    use super::*;
    use crate::support::person::{GOOD_COMPUTER, NOON, Person, ways, word_faults};
    use passkey_companion::enroll::progress::{Page, Position};
    use passkey_companion::enroll::step::StepId;
    use passkey_companion::journey::{Action, Effect};
    use passkey_companion::record::Store;

    /// Somebody who makes the passkey and sees something else.
    fn somebody() -> Person {
        let mut person = ways()[0].person();
        person.goes_to(Position { page: Page::Create, step: Some(StepId::TurnOnProvider) });
        person.presses("I see something else");
        person
    }

    /// What is on disk, taken up by the next start.
    fn next_start(person: &Person) -> Person {
        let disk = tempfile::tempdir().unwrap();
        let store = Store::open(disk.path());
        store.save(NOON, &person.session.saved()).unwrap();
        let mut again = Person::new(&GOOD_COMPUTER);
        again.session.load_from(&store);
        again
    }

    #[test]
    fn what_is_often_seen_at_the_step_is_offered_before_anything_is_typed() {
        let person = somebody();
        let seen = person.sees();
        assert!(
            seen.says("help-here") && seen.says("error-provider-switch-locked-title"),
            "{}",
            person.text()
        );
        let mut elsewhere = Person::new(&[""; 0]);
        elsewhere.presses("I see something else");
        assert!(!elsewhere.sees().says("help-here"), "there is no step yet");
    }

    #[test]
    fn what_is_only_similar_is_a_question() {
        let mut person = somebody();
        person.types("passkey not working");
        let seen = person.sees();
        assert!(seen.says("help-maybe-title") && seen.says("help-maybe") && !seen.says("help-found"));
        assert_eq!(word_faults(&seen), Vec::<String>::new());
    }

    #[test]
    fn an_unknown_number_leads_to_microsoft_and_to_a_message_with_it() {
        let mut person = somebody();
        person.types("AADSTS50199");
        let seen = person.sees();
        assert!(seen.says("help-unknown-title") && !seen.says("help-nothing"));
        assert_eq!(word_faults(&seen), Vec::<String>::new());
        assert!(seen.texts[0].contains("The number on my screen: ") && seen.texts[0].contains("50199"));
        person.presses("Look it up at Microsoft");
        let opened = person.effects.iter().any(|effect| match effect {
            Effect::OpenBrowser(address) => {
                address.as_str() == "https://login.microsoftonline.com/error?code=50199"
            }
            _ => false,
        });
        assert!(opened, "{:?}", person.effects);
    }

    #[test]
    fn the_message_says_what_it_wants_what_was_seen_and_where() {
        let mut person = somebody();
        person.types("Set up your device to get access");
        person.does(Action::Explain(String::from("compliant-device-required")));
        let text = person.sees().texts[0].clone();
        let lines: Vec<&str> = text.lines().collect();
        let starts = [
            "Hello, ",
            "The words on my screen: ",
            "Phone: ",
            "Where I am: ",
            "How I sign in today: ",
            "Time: ",
            "For IT:",
        ];
        for (line, start) in lines.iter().zip(starts) {
            assert!(line.starts_with(start), "{start} expected:\n{text}");
        }
        assert!(
            lines[1].contains("Set up your device to get access") && lines[5].ends_with(" UTC"),
            "{text}"
        );
        assert!(!text.contains("I see this"), "{text}");
    }

    #[test]
    fn every_answer_ends_with_an_act_within_three_clicks() {
        for row in &CATALOG.errors {
            let mut person = somebody();
            let typed = row.title.clone().unwrap_or_else(|| row.keywords[0].clone());
            person.types(&typed);
            person.does(Action::Explain(row.id.clone()));
            assert!(person.can("Copy this message"), "{}", row.id);
            if row.owner == Owner::User {
                let before = person.place();
                person.presses("I have done this, go on");
                assert_eq!((person.place(), person.view().id), (before, before.page.id()), "{}", row.id);
            } else {
                person.presses("I have told IT");
                assert_eq!(person.view().id, "waiting", "{}", row.id);
            }
        }
    }

    #[test]
    fn who_told_it_waits_also_after_the_next_start() {
        let mut person = somebody();
        let place = person.place();
        person.types("53003");
        person.does(Action::Explain(String::from("code-53003-blocked-by-ca")));
        let effects = person.does(Action::Told);
        assert!(effects.iter().any(|effect| matches!(effect, Effect::Save(_))), "{effects:?}");
        let mut again = next_start(&person);
        assert_eq!(again.view().id, "waiting");
        assert!(again.text().contains("Waiting for IT since "), "{}", again.text());
        assert_eq!(word_faults(&again.sees()), Vec::<String>::new());
        again.presses("I have an answer, go on");
        assert_eq!(again.place(), place);
        assert_eq!(next_start(&again).view().id, "resume", "the wait is over");
    }
}
