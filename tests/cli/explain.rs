use super::*;

fn matches(words: &[&str]) -> Vec<Value> {
    let ran = run(&[&["explain", "--json"], words].concat()).with_code(0);
    let value = ran.json();
    assert_eq!(fields(&value), ["matches", "unknown"]);
    value["matches"].as_array().unwrap().clone()
}

fn best(words: &str) -> Option<String> {
    matches(&[words]).first().map(|found| found["id"].as_str().unwrap().to_owned())
}

#[test]
fn has_the_shape_of_the_design_best_first() {
    let found = matches(&["passkey", "not", "accepted"]);
    assert!((1..=5).contains(&found.len()));
    let mut last = f64::INFINITY;
    for one in &found {
        assert_eq!(fields(one), ["id", "title", "score", "certain", "owner", "meaning", "do"]);
        assert!(catalog().error(one["id"].as_str().unwrap()).is_some());
        is_text(&one["title"]);
        is_text(&one["meaning"]);
        assert!(Owner::from_id(one["owner"].as_str().unwrap()).is_some());
        let score = one["score"].as_f64().unwrap();
        assert!(score > 0.0 && score <= 1.0 && score <= last, "{one}");
        assert_eq!(one["certain"].as_bool().unwrap(), score >= 0.5, "{one}");
        last = score;
        let steps = one["do"].as_array().unwrap();
        assert!(!steps.is_empty());
        steps.iter().for_each(is_text);
    }
    assert_eq!(found[0]["title"], "Passkey not accepted");
}

#[test]
fn says_who_fixes_it_without_json_too() {
    let text = run(&["explain", "53003"]).done();
    let first: Vec<&str> = text.lines().take(3).collect();
    assert!(first[0].contains("Your IT department can fix this"), "{text}");
    assert!(first[1].starts_with("  ") && first[2].starts_with("  - "), "{text}");
    assert!(!text.contains(['[', '{']), "{text}");
}

#[test]
fn prints_the_message_that_its_advice_speaks_of() {
    let text = run(&["explain", "53003"]).done();
    let (_, message) = text.split_once("Message to send:\n").unwrap();
    let message: Vec<&str> = message.lines().take_while(|line| line.starts_with("    ")).collect();
    assert!(message.len() >= 4 && message[0].contains("Microsoft Authenticator"), "{text}");
}

#[test]
fn forgives_case_punctuation_and_mistakes() {
    for (typed, meant) in [
        ("PASSKEY NOT ACCEPTED!!!", "passkey-not-accepted"),
        ("paskey not acepted", "passkey-not-accepted"),
        ("passkey not acceptde", "passkey-not-accepted"),
        ("You cant get there from here", "app-protection-block"),
        ("you can’t get there from here", "app-protection-block"),
        ("somthing went worng", "something-went-wrong"),
        ("temporay acces pass bloked", "tap-blocked-by-policy"),
        ("conection to your device stuck conecting", "stuck-connecting-to-device"),
        ("finish setup web browser", "finish-setup-on-web"),
        ("jailbrokn", "rooted-or-jailbroken"),
        ("NotAllowedError: The operation either timed out or was not allowed", "not-allowed-error"),
        ("company portl", "company-portal-too-old"),
    ] {
        assert_eq!(best(typed).as_deref(), Some(meant), "{typed}");
    }
}

#[test]
fn joins_words_however_the_shell_cut_them() {
    assert_eq!(matches(&["passkey not accepted"]), matches(&["passkey", "not", "accepted"]));
    assert_eq!(matches(&["--", "passkey", "not", "accepted"]), matches(&["passkey", "not", "accepted"]));
}

#[test]
fn says_so_when_nothing_fits() {
    for nonsense in ["qwertzuiop asdfghjkl", "", "   ", "!!!", "😀😀", "\u{202E}\u{200B}", "zzz 99999999"]
    {
        assert_eq!(matches(&[nonsense]), Vec::<Value>::new(), "{nonsense:?}");
        let text = run(&["explain", nonsense]).done();
        assert!(text.contains("Nothing fits"), "{nonsense:?}: {text}");
    }
    run(&["explain"]).wrong_usage();
}

#[test]
fn reads_a_whole_screen_in_no_time() {
    let words = "the passkey was not accepted by your organisation ".repeat(2048);
    let letters = "x".repeat(100 * 1024);
    let signs = "😀-".repeat(20 * 1024);
    for long in [&words[..100 * 1024], &letters, &signs] {
        let began = Instant::now();
        let ran = run(&["explain", "--json", long]).with_code(0);
        assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
        assert!(ran.json()["matches"].is_array());
    }
    let first = matches(&[&words[..100 * 1024]]).first().cloned();
    assert_eq!(first.map(|found| found["id"].clone()), Some("passkey-not-accepted".into()));
}

#[test]
fn leaves_nothing_behind() {
    let home = Home::new();
    home.run(&["explain", "alex.taylor@contoso.example", "cannot sign in"]).with_code(0);
    assert_eq!(home.contents(), []);
}

#[test]
fn says_that_it_does_not_know_a_number_and_where_microsoft_does() {
    for typed in ["50199", "AADSTS50199"] {
        let value = run(&["explain", "--json", typed]).with_code(0).json();
        assert_eq!(value["unknown"][0]["code"], "AADSTS50199");
        let address = "https://login.microsoftonline.com/error?code=50199";
        assert_eq!(value["unknown"][0]["look_up"], address);
        assert_eq!(value["matches"].as_array().unwrap().len(), 0);
        let text = run(&["explain", typed]).done();
        assert!(text.contains("50199") && text.contains(address), "{text}");
        assert!(!text.contains("a number from"), "{text}");
        let (_, message) = text.split_once("Message to send:\n").unwrap();
        assert!(message.contains("The number on my screen: 50199") && message.contains("For IT:"), "{text}");
    }
}

#[test]
fn asks_where_nothing_is_certain_and_gives_no_advice() {
    let typed = "passkey not working";
    let found = matches(&[typed]);
    assert!(!found.is_empty() && found.iter().all(|one| one["certain"] == false), "{found:?}");
    let text = run(&["explain", typed]).done();
    assert!(text.starts_with("Nothing certain. Is it one of these?"), "{text}");
    assert!(!text.contains("Message to hand over") && !text.contains("  - "), "{text}");
}

#[test]
fn quotes_only_what_stands_on_a_screen() {
    let known = run(&["explain", "passkey not accepted"]).done();
    assert!(known.contains("The words on my screen: ") && known.contains("Passkey not accepted"), "{known}");
    let own = run(&["explain", "i deleted the authenticator app"]).done();
    assert!(own.contains("What it is about: ") && !own.contains("on my screen"), "{own}");
}
