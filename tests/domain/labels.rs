//! Labels in the language of the phone: what is shown where the maker's own word has no source, and how many of the
//! commonest phones' labels that are (`docs/translating.md`).

use std::collections::BTreeSet;
use std::fmt::Write as _;

use passkey_companion::content::model::Label;
use passkey_companion::content::{Catalog, LabelText};
use passkey_companion::locale::{Arg, Language, Msg, Translator};

fn catalog() -> Catalog {
    Catalog::embedded().unwrap()
}

fn row<'a>(catalog: &'a Catalog, key: &str) -> &'a Label {
    catalog.labels.iter().find(|label| label.key == key).unwrap()
}

mod where_a_maker_has_no_source {
    use super::*;

    #[test]
    fn androids_word_for_the_very_same_english_is_shown_as_probable() {
        let catalog = catalog();
        for (scope, en, android) in [
            ("samsung", "Settings", "android.settings"),
            ("samsung", "Additional services", "android.additional-services"),
            ("xiaomi", "Passwords, passkeys & accounts", "android.passwords-passkeys-accounts"),
            ("bbk", "Settings", "android.settings"),
        ] {
            let theirs = catalog.label(android, "hi").unwrap();
            let found = catalog.label_of(scope, en, "hi");
            assert_eq!(found.text, theirs.text, "{scope} {en}");
            assert_eq!(found.probably_for.as_deref(), Some(en), "{scope} {en}");
            assert!(!found.english && found.guess.is_none(), "{found:?}");
            assert!(theirs.probably_for.is_none(), "Android's own label is no guess");
        }
    }

    #[test]
    fn it_is_marked_with_the_english_name_in_brackets_and_said_in_words() {
        let found = catalog().label_of("samsung", "Settings", "ja");
        assert_eq!(found.shown(), "設定\u{A0}≈ (Settings)");
        let words = Translator::load(Language::english());
        let written = words.plain(&Msg::new("verbatim", vec![("text", found.arg())]));
        assert_eq!(written, "“設定”\u{A0}≈ (“Settings”)");
        let heard = words.plain(&Msg::new("verbatim", vec![("text", found.spoken())]));
        assert!(heard.contains("probably") && heard.contains("Settings"), "{heard}");
    }

    #[test]
    fn what_only_looks_alike_lends_nothing() {
        let mut catalog = catalog();
        // Samsung says "and", Android says "&".
        let found = catalog.label_of("samsung", "Security and privacy", "ja");
        assert_eq!((found.english, found.probably_for), (true, None));
        assert!(catalog.label_of("android", "Security & privacy", "ja").probably_for.is_none());
        // One letter of another case is another label.
        catalog.labels.iter_mut().find(|label| label.key == "android.settings").unwrap().en =
            "settings".to_owned();
        assert!(catalog.label_of("bbk", "Settings", "ja").english);
    }

    #[test]
    fn nobody_lends_what_is_not_sure() {
        let catalog = catalog();
        let title = "Passwords, passkeys & accounts";
        let own = row(&catalog, "android.passwords-passkeys-accounts");
        let japanese = own.translations.iter().find(|own| own.lang == "ja").unwrap();
        assert_eq!(japanese.confidence.id(), "low", "this test needs another label");
        let found = catalog.label_of("xiaomi", title, "ja");
        assert_eq!((found.text.as_str(), found.english), (title, true));
    }

    #[test]
    fn apple_and_the_makers_of_android_lend_each_other_nothing() {
        let catalog = catalog();
        for label in &catalog.labels {
            for language in Language::all().filter(|language| !language.is_pseudo()) {
                let Some(found) = catalog.label(&label.key, language.tag()) else { continue };
                if found.probably_for.is_none() {
                    continue;
                }
                let lender = catalog.labels.iter().any(|other| {
                    other.key != label.key
                        && other.en == label.en
                        && other.translations.iter().any(|own| own.text == found.text)
                        && (other.scope == label.scope
                            || other.scope == "android"
                                && matches!(label.scope.as_str(), "samsung" | "xiaomi" | "bbk"))
                });
                assert!(lender, "{} in {}: {found:?}", label.key, language.tag());
            }
        }
    }

    #[test]
    fn what_is_sent_to_it_has_the_english_name() {
        let found = catalog().label_of("samsung", "Settings", "ja");
        assert!(matches!(found.arg(), Arg::Probably { english, .. } if english == "Settings"));
    }
}

/// The table of `docs/translating.md`.
mod the_count {
    use super::*;

    const FILE: &str = "docs/translating.md";
    const BEGIN: &str = "<!-- labels: made by `UPDATE_SNAPSHOTS=1 cargo test --test domain labels` -->\n";
    const END: &str = "<!-- end of labels -->";
    /// Before this day no label was lent, and those of Android that were read on it had no source.
    const SINCE: &str = "2026-11-29";
    const PHONES: [&str; 12] = [
        "ios.17",
        "ios.18",
        "ios.26",
        "android.aosp.14",
        "android.aosp.15",
        "android.aosp.16",
        "samsung.oneui6",
        "samsung.oneui7",
        "samsung.oneui8",
        "xiaomi.hyperos.global",
        "bbk.15",
        "motorola.15",
    ];

    /// Every label on the way to the switch of these phones, once.
    fn labels(catalog: &Catalog) -> Vec<&Label> {
        let mut keys = BTreeSet::new();
        for id in PHONES {
            let phone = catalog.phones.iter().find(|phone| phone.id == id).unwrap();
            let shown =
                phone.paths.iter().flatten().chain(&phone.on).chain(&phone.list).chain(&phone.confirm);
            for en in shown {
                let label = [phone.label_scope.as_str(), "microsoft"].iter().find_map(|scope| {
                    catalog.labels.iter().find(|label| label.scope == *scope && label.en == *en)
                });
                keys.insert(label.unwrap().key.as_str());
            }
        }
        catalog.labels.iter().filter(|label| keys.contains(label.key.as_str()) && !label.name).collect()
    }

    #[derive(Default)]
    struct Count {
        sourced: usize,
        guessed: usize,
        english: usize,
    }

    impl Count {
        fn add(&mut self, found: &LabelText) {
            if found.probably_for.is_some() || found.guess.is_some() {
                self.guessed += 1;
            } else if found.english {
                self.english += 1;
            } else {
                self.sourced += 1;
            }
        }

        fn cells(&self) -> String {
            format!("{} | {} | {}", self.sourced, self.guessed, self.english)
        }
    }

    fn table() -> String {
        let catalog = catalog();
        let labels = labels(&catalog);
        let mut alone = catalog.clone();
        let mut out = format!(
            "{} labels, each counted once:\n\n| Language | before: sourced | guessed | English | now: sourced | guessed | English |\n|---|---|---|---|---|---|---|\n",
            labels.len()
        );
        for language in Language::all().filter(|language| !language.is_pseudo() && language.tag() != "en") {
            let tag = language.tag();
            let (mut before, mut now) = (Count::default(), Count::default());
            for label in &labels {
                now.add(&catalog.label(&label.key, tag).unwrap());
                let mut own = (*label).clone();
                own.translations.retain(|own| own.verified.as_deref().is_none_or(|day| day < SINCE));
                alone.labels = vec![own];
                before.add(&alone.label(&label.key, tag).unwrap());
            }
            let _ = writeln!(out, "| {tag} | {} | {} |", before.cells(), now.cells());
        }
        out
    }

    #[test]
    fn in_the_guide_for_translators_is_what_the_catalogue_has() {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
        let guide = std::fs::read_to_string(&path).unwrap();
        let (head, rest) = guide.split_once(BEGIN).unwrap();
        let (own, tail) = rest.split_once(END).unwrap();
        let table = format!("\n{}\n", table());
        if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
            std::fs::write(&path, format!("{head}{BEGIN}{table}{END}{tail}")).unwrap();
        } else {
            assert_eq!(own, table, "UPDATE_SNAPSHOTS=1 writes it anew");
        }
    }

    #[test]
    fn never_loses_a_label_to_english() {
        for line in table().lines().filter(|line| line.starts_with("| ") && !line.contains("Language")) {
            let cells: Vec<usize> = line.split('|').filter_map(|cell| cell.trim().parse().ok()).collect();
            let [sourced, guessed, english, now_sourced, now_guessed, now_english] = cells[..] else {
                panic!("{line}")
            };
            assert_eq!(sourced + guessed + english, now_sourced + now_guessed + now_english, "{line}");
            assert!(now_sourced >= sourced && now_english <= english, "{line}");
        }
    }
}
