use super::*;

#[test]
fn takes_every_language_of_the_program_in_every_spelling() {
    for language in Language::all() {
        let tag = language.tag();
        for spelling in [tag.to_owned(), tag.to_lowercase(), tag.to_uppercase(), tag.replace('-', "_")] {
            let ran = run(&["--locale", &spelling, "status"]);
            assert_eq!(ran.code, Some(0), "{spelling}: {ran:#?}");
        }
    }
    for spelling in ["en-GB", "en_US.UTF-8", "en-US", "en_GB@euro", "EN-us"] {
        assert_eq!(run(&["--locale", spelling, "status"]).done(), "Not yet\n", "{spelling}");
        assert_eq!(run(&["status", &format!("--locale={spelling}")]).done(), "Not yet\n", "{spelling}");
    }
}

#[test]
fn leaves_no_hole_in_any_answer() {
    for language in Language::all() {
        let tag = language.tag();
        for (verb, code) in [
            (&["plan", "--phone", "samsung.oneui7", "--proof", "tap-once"] as &[&str], 0),
            (&["plan", "--phone", "ios.18", "--proof", "password"], 21),
            (&["guide", "--phone", "samsung.oneui7", "--proof", "app", "--profile", "both"], 0),
            (&["guide", "--phone", "vivo", "--route", "handoff"], 0),
            (&["explain", "53003"], 0),
            (&["status"], 0),
        ] {
            let ran = run(&[verb, &["--locale", tag]].concat()).with_code(code);
            assert!(ran.err.is_empty() && !ran.out.contains(['[', '{']), "{tag}: {ran:#?}");
            let private = ran.out.chars().any(|c| ('\u{E000}'..='\u{F8FF}').contains(&c));
            assert!(!private, "{tag}: {ran:#?}");
        }
        assert_eq!(run(&["--help", "--locale", tag]).code, Some(0), "{tag}");
    }
}

#[test]
fn changes_texts_and_never_names_for_programs() {
    let plan = |tag: &str| {
        let args = ["--phone", "rugged", "--proof", "tap-multi", "--profile", "both", "--locale", tag];
        without_texts(plan_of(&args))
    };
    let explained = |tag: &str| without_texts(run(&["explain", "53003", "--json", "--locale", tag]).json());
    let (english, found) = (plan("en"), explained("en")["matches"][0]["id"].clone());
    assert_eq!(found, "code-53003-blocked-by-ca");
    for language in Language::all() {
        assert_eq!(plan(language.tag()), english, "{}", language.tag());
        assert_eq!(explained(language.tag())["matches"][0]["id"], found, "{}", language.tag());
    }
}

/// The same answer with every text for people left out.
fn without_texts(mut value: Value) -> Value {
    match &mut value {
        Value::Array(items) => items.iter_mut().for_each(|item| *item = without_texts(item.take())),
        Value::Object(fields) => {
            fields.retain(|name, _| !["text", "title", "meaning", "do"].contains(&name.as_str()));
            fields.values_mut().for_each(|field| *field = without_texts(field.take()));
        }
        _ => {}
    }
    value
}

#[test]
fn names_the_languages_when_it_does_not_have_one() {
    for tag in ["tlh", "xx", "xx-YY", "xx_YY.UTF-8", "", "-", "C", "😀", "energy", "english"] {
        let said = run(&["--locale", tag, "status"]).wrong_usage();
        assert!(said.contains("en"), "{tag:?}: {said}");
        assert!(tag.is_empty() || said.contains(tag), "{tag:?}: {said}");
    }
    run(&["status", "--locale"]).wrong_usage();
}

#[test]
fn of_the_system_is_a_wish_and_no_order() {
    let home = Home::new();
    for lang in ["xx_YY.UTF-8", "C", "", "😀", "en_GB.UTF-8"] {
        let mut command = home.command(&["status"]);
        command.env("LC_ALL", lang).env("LANG", lang);
        assert_eq!(ran(command).done(), "Not yet\n", "{lang:?}");
    }
}
