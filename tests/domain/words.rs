//! Every sentence: used, there for every value that the program can name, and the same in every language.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use eframe::egui;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast;
use passkey_companion::content::Catalog;
use passkey_companion::enroll::answers::{Managed, Profile, Proof};
use passkey_companion::enroll::outcome::{Addition, NextAction, StopReason, Warning};
use passkey_companion::enroll::phone::Platform;
use passkey_companion::enroll::progress::{Page, VerifyResult};
use passkey_companion::enroll::rules::Reason;
use passkey_companion::enroll::step::PhoneCheck;
use passkey_companion::enroll::{Owner, Route, StepId};
use passkey_companion::locale::message::{args_of, ids};
use passkey_companion::locale::{Arg, Language, Msg, Translator};
use passkey_companion::preflight::CheckId;
use passkey_companion::ui::text::Text;
use passkey_companion::ui::theme::{Mode, Motion, Theme, Type};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|has| has == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The program's source without comment lines.
fn source() -> String {
    let mut all = String::new();
    for file in files(&root().join("src"), "rs") {
        for line in fs::read_to_string(file).unwrap().lines() {
            if !line.trim_start().starts_with("//") {
                all.push_str(line);
                all.push('\n');
            }
        }
    }
    all
}

/// Everything in the source that is written like a message id.
fn literals(source: &str) -> BTreeSet<&str> {
    let is_id = |text: &&str| {
        text.starts_with(|c: char| c.is_ascii_lowercase())
            && text.bytes().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'-')
    };
    source.split('"').filter(is_id).collect()
}

/// A family of messages named after data rows: `<family>-<id>`, and the placeables that the code fills.
struct Family {
    name: &'static str,
    ids: Vec<String>,
    fills: &'static [&'static str],
}

/// What `row()` gives to every message of a family.
const MINIMUM: &[&str] = &["ios", "android"];
/// What the page about getting ready gives besides.
const READY: &[&str] = &["ios", "android", "proof", "path", "version"];

fn family(
    name: &'static str,
    rows: impl IntoIterator<Item = impl ToString>,
    fills: &'static [&'static str],
) -> Family {
    Family { name, ids: rows.into_iter().map(|row| row.to_string()).collect(), fills }
}

fn and(suffix: &str, rows: &[impl ToString]) -> Vec<String> {
    rows.iter().flat_map(|row| [row.to_string(), format!("{}{suffix}", row.to_string())]).collect()
}

/// Every family, from the enums and the catalogue.
fn families() -> Vec<Family> {
    let catalog = Catalog::embedded().unwrap();
    // The pass is one answer at first; its two kinds are asked for on their own.
    let asked = Proof::ALL.iter().filter(|proof| !proof.is_tap()).map(|proof| proof.id());
    let asked: Vec<String> = and("-text", &asked.chain(["tap"]).collect::<Vec<_>>());
    let sides = Profile::ALL.iter().map(|side| format!("side-{side}"));
    let managed = Managed::ALL.iter().map(|managed| format!("managed-{managed}"));
    let passes = Proof::ALL.iter().filter(|proof| proof.is_tap()).map(|proof| proof.id().to_owned());
    let chips: Vec<String> = sides.chain(managed).chain(passes).collect();
    // What a plan needs at hand: nobody has a plan with only a password, and nobody holds "not sure".
    let at_hand = Proof::ALL.iter().filter(|proof| !matches!(proof, Proof::Password | Proof::Unsure));
    let failed = VerifyResult::ALL.iter().filter(|sighting| **sighting != VerifyResult::Listed);
    let languages = Language::all().filter(|language| !language.is_pseudo());
    let errors = catalog.errors.iter().flat_map(|row| {
        let steps = (1..10).map(|n| format!("do-{n}"));
        let steps = steps.take_while(|part| args_of(&format!("error-{}-{part}", row.id)).is_some());
        let parts = ["title", "meaning", "do-1", "it"].map(str::to_owned).into_iter().chain(steps);
        parts.map(|part| format!("{}-{part}", row.id)).collect::<BTreeSet<_>>()
    });
    let makers = catalog.makers.iter().filter(|row| row.platform == Platform::Android);
    vec![
        family("step", StepId::ALL, MINIMUM),
        family("route", and("-short", Route::ALL), MINIMUM),
        family("reason", Reason::ALL, MINIMUM),
        family("stop", and("-why", StopReason::ALL), MINIMUM),
        family("message", StopReason::ALL, MINIMUM),
        family("message-result", failed, MINIMUM),
        family("next", NextAction::ALL, MINIMUM),
        family("owner", Owner::ALL, MINIMUM),
        family("request", Owner::ALL, &[]),
        family("warning", Warning::ALL, MINIMUM),
        family("addition", Addition::ALL, MINIMUM),
        family("ready", [and("-hint", PhoneCheck::ALL), and("-fix", PhoneCheck::ALL)].concat(), READY),
        family("page", Page::ALL, &[]),
        family("proof", asked, &[]),
        family("proof-hand", at_hand, &[]),
        family("profile", and("-text", Profile::ALL), &[]),
        family("managed", Managed::ALL, &[]),
        family("chip", chips, &[]),
        family("verify-result", and("-text", VerifyResult::ALL), &[]),
        family("maker", makers.map(|row| &row.id), &[]),
        family("phone-warning", catalog.phone_warnings.iter().map(|row| &row.id), &[]),
        family("language", languages.map(Language::tag), &[]),
        // The placeables of errors are label keys, which the content check looks at.
        Family { name: "error", ids: errors.collect(), fills: &["*"] },
    ]
}

/// Message ids that are named by data.
fn named_by_data() -> BTreeSet<String> {
    let catalog = Catalog::embedded().unwrap();
    let instructions = catalog.instructions.iter().flat_map(|row| [Some(&row.say), row.see.as_ref()]);
    let instructions = instructions.flatten().cloned();
    let checks = CheckId::ALL.iter().map(|id| id.title().id.into_owned());
    instructions.chain(checks).collect()
}

mod english {
    use super::*;

    #[test]
    fn has_every_sentence_that_the_program_can_name() {
        let mut missing = Vec::new();
        for family in families() {
            for id in &family.ids {
                let id = format!("{}-{id}", family.name);
                match args_of(&id) {
                    None => missing.push(id),
                    Some(args) if !family.fills.contains(&"*") => {
                        let unfilled: Vec<_> =
                            args.iter().filter(|arg| !family.fills.contains(arg)).collect();
                        assert!(unfilled.is_empty(), "{id} wants {unfilled:?}, which nobody gives");
                    }
                    Some(_) => {}
                }
            }
        }
        missing.extend(named_by_data().into_iter().filter(|id| args_of(id).is_none()));
        assert!(missing.is_empty(), "not in locales/en: {missing:#?}");
    }

    #[test]
    fn has_every_sentence_that_a_check_of_the_computer_can_say() {
        // `t!` compares id and arguments when compiling, so the checks make their sentences with nothing else.
        let made_by_hand: Vec<_> = files(&root().join("src/preflight"), "rs")
            .into_iter()
            .filter(|file| {
                let text = fs::read_to_string(file).unwrap();
                ["Msg::new", "Msg::row", "Msg { id", ".with("].iter().any(|call| text.contains(call))
            })
            .collect();
        assert!(made_by_hand.is_empty(), "{made_by_hand:#?}");
    }

    #[test]
    fn has_no_sentence_that_nobody_says() {
        let source = source();
        let mut used: BTreeSet<String> = literals(&source).into_iter().map(str::to_owned).collect();
        used.extend(named_by_data());
        for family in families() {
            used.extend(family.ids.iter().map(|id| format!("{}-{id}", family.name)));
        }
        // The names of languages may be there before their folders are; `can_name_itself` looks at the rest.
        let unused: Vec<_> = ids().filter(|id| !used.contains(*id) && !id.starts_with("language-")).collect();
        assert!(unused.is_empty(), "nobody says: {unused:#?}");
    }

    #[test]
    fn families_are_all_known_to_these_tests() {
        // A new family of messages must be added above, or a value without a sentence goes unnoticed.
        let source = source();
        let known: BTreeSet<&str> = families().iter().map(|family| family.name).collect();
        let mut named = BTreeSet::new();
        for call in ["row(\"", "sentence(\"", "row(&\""] {
            for rest in source.split(call).skip(1) {
                named.insert(rest.split('"').next().unwrap());
            }
        }
        assert!(named.contains("reason") && named.contains("step"), "the scan found {named:?}");
        let unknown: Vec<_> = named.difference(&known).collect();
        assert!(unknown.is_empty(), "families that no test looks at: {unknown:?}");
    }

    #[test]
    fn is_what_everything_else_falls_back_to() {
        assert_eq!(Language::english().tag(), "en");
        let words = Translator::load(Language::english());
        assert!(words.has("next") && !words.has("no-such-message"));
        // What is missing shows its id, so that a helpdesk can name it; other tests make sure it never does.
        assert_eq!(words.plain(&Msg::new("no-such-message", Vec::new())), "[no-such-message]");
    }
}

pub mod every_language {
    use super::*;

    type Placeables = BTreeMap<String, BTreeSet<String>>;

    fn folders() -> Vec<PathBuf> {
        let mut folders: Vec<PathBuf> =
            fs::read_dir(root().join("locales")).unwrap().map(|entry| entry.unwrap().path()).collect();
        folders.retain(|path| path.is_dir());
        folders.sort();
        folders
    }

    fn tag(folder: &Path) -> String {
        folder.file_name().unwrap().to_str().unwrap().to_owned()
    }

    /// Message ids of a folder with their placeables. Terms and attributes are looked at too.
    fn placeables(folder: &Path) -> Placeables {
        let mut found = Placeables::new();
        for file in files(folder, "ftl") {
            let text = fs::read_to_string(&file).unwrap();
            let resource = fluent_syntax::parser::parse(text.as_str())
                .unwrap_or_else(|(_, errors)| panic!("{} cannot be parsed: {errors:#?}", file.display()));
            for entry in &resource.body {
                match entry {
                    ast::Entry::Message(message) => {
                        let names = found.entry(message.id.name.to_owned()).or_default();
                        assert!(
                            message.value.is_some(),
                            "{}: {} has no text",
                            file.display(),
                            message.id.name
                        );
                        message.value.iter().for_each(|pattern| of_pattern(pattern, names));
                        message.attributes.iter().for_each(|attribute| of_pattern(&attribute.value, names));
                    }
                    ast::Entry::Junk { content } => panic!("{}: {content}", file.display()),
                    _ => {}
                }
            }
        }
        found
    }

    fn of_pattern(pattern: &ast::Pattern<&str>, names: &mut BTreeSet<String>) {
        for element in &pattern.elements {
            if let ast::PatternElement::Placeable { expression } = element {
                of_expression(expression, names);
            }
        }
    }

    fn of_expression(expression: &ast::Expression<&str>, names: &mut BTreeSet<String>) {
        match expression {
            ast::Expression::Inline(inline) => of_inline(inline, names),
            ast::Expression::Select { selector, variants } => {
                of_inline(selector, names);
                variants.iter().for_each(|variant| of_pattern(&variant.value, names));
            }
        }
    }

    fn of_inline(inline: &ast::InlineExpression<&str>, names: &mut BTreeSet<String>) {
        match inline {
            ast::InlineExpression::VariableReference { id } => {
                names.insert(id.name.to_owned());
            }
            ast::InlineExpression::Placeable { expression } => of_expression(expression, names),
            ast::InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| of_inline(argument, names));
            }
            _ => {}
        }
    }

    fn bundle(folder: &Path) -> FluentBundle<FluentResource> {
        let mut bundle = FluentBundle::new(vec![tag(folder).parse().unwrap()]);
        for file in files(folder, "ftl") {
            let resource = FluentResource::try_new(fs::read_to_string(&file).unwrap())
                .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", file.display()));
            bundle
                .add_resource(resource)
                .unwrap_or_else(|errors| panic!("{} has ids twice: {errors:?}", file.display()));
        }
        bundle
    }

    #[test]
    fn is_embedded_and_named_by_its_folder() {
        let folders: Vec<String> = folders().iter().map(|folder| tag(folder)).collect();
        let offered = Language::all().filter(|language| !language.is_pseudo());
        let mut embedded: Vec<&str> = offered.map(Language::tag).collect();
        embedded.sort_unstable();
        assert_eq!(embedded, folders);
        for tag in &folders {
            tag.parse::<unic_langid::LanguageIdentifier>()
                .unwrap_or_else(|why| panic!("locales/{tag}: {why}"));
        }
    }

    #[test]
    fn says_only_what_english_says_with_the_same_placeables() {
        let english = placeables(&root().join("locales/en"));
        for folder in folders() {
            let own = placeables(&folder);
            assert!(!own.is_empty(), "{} is empty", folder.display());
            for (id, names) in &own {
                let expected =
                    english.get(id).unwrap_or_else(|| panic!("{}: {id} is not in English", tag(&folder)));
                assert_eq!(names, expected, "{}: {id} has other placeables than English", tag(&folder));
            }
        }
    }

    #[test]
    fn forms_every_sentence_without_a_complaint() {
        let english = placeables(&root().join("locales/en"));
        for folder in folders() {
            let bundle = bundle(&folder);
            for (id, names) in &english {
                let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
                    continue;
                };
                // Numbers of every plural class, and the text that most placeables really take.
                let values = [0, 1, 2, 5, 11, 21, 100].map(FluentValue::from);
                for value in values.into_iter().chain([FluentValue::from("Xyz")]) {
                    let mut args = FluentArgs::new();
                    names.iter().for_each(|name| args.set(name.clone(), value.clone()));
                    let mut errors = Vec::new();
                    let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
                    assert!(errors.is_empty(), "{}: {id} with {value:?}: {errors:?}", tag(&folder));
                    assert!(!text.trim().is_empty(), "{}: {id} says nothing", tag(&folder));
                }
            }
        }
    }

    #[test]
    fn keeps_clear_of_the_marks_that_the_program_puts_into_sentences() {
        for file in files(&root().join("locales"), "ftl") {
            let text = fs::read_to_string(&file).unwrap();
            let private = |c: &char| matches!(u32::from(*c), 0xE000..=0xF8FF | 0xF_0000..=0xF_FFFD | 0x10_0000..=0x10_FFFD);
            let marks: Vec<char> = text.chars().filter(private).collect();
            assert!(marks.is_empty(), "{}: {marks:?}", file.display());
            assert!(!text.contains('\u{FFFD}'), "{} was saved in a wrong encoding", file.display());
        }
    }

    #[test]
    fn has_whole_quotation_marks() {
        for language in Language::all() {
            let words = Translator::load(language);
            let [open, close] =
                ["mark-label-open", "mark-label-close"].map(|id| words.bare(&Msg::new(id, Vec::new())));
            let tag = language.tag();
            if tag == "fr" {
                assert_eq!((open.as_str(), close.as_str()), ("«\u{A0}", "\u{A0}»"));
            } else {
                assert_eq!(
                    (open.chars().count(), close.chars().count()),
                    (1, 1),
                    "{tag}: {open:?} {close:?}"
                );
            }
            let label = Arg::Label(String::from("OK"));
            let said = words.plain(&Msg::new("verbatim", vec![("text", label)]));
            assert_eq!(said, format!("{open}OK{close}"), "{tag}");
        }
    }

    #[test]
    fn can_name_itself() {
        let english = Translator::load(Language::english());
        for language in Language::all().filter(|language| !language.is_pseudo()) {
            assert!(english.has(&language.endonym().id), "{} has no name of its own", language.tag());
        }
    }

    /// What nobody translates: English shows through (docs/translating.md).
    fn stays_english(id: &str) -> bool {
        id.starts_with("language-") || matches!(id, "verbatim" | "version-row")
    }

    /// The words of every message of a folder, variants one after the other, a bar for every placeable.
    fn texts(folder: &Path) -> BTreeMap<String, String> {
        fn collect(pattern: &ast::Pattern<&str>, text: &mut String) {
            for element in &pattern.elements {
                match element {
                    ast::PatternElement::TextElement { value } => text.push_str(value),
                    ast::PatternElement::Placeable {
                        expression: ast::Expression::Select { variants, .. },
                    } => {
                        for variant in variants {
                            text.push('|');
                            collect(&variant.value, text);
                        }
                        text.push('|');
                    }
                    ast::PatternElement::Placeable { .. } => text.push('|'),
                }
            }
        }
        let mut found = BTreeMap::new();
        for file in files(folder, "ftl") {
            let source = fs::read_to_string(&file).unwrap();
            for entry in &fluent_syntax::parser::parse(source.as_str()).unwrap().body {
                if let ast::Entry::Message(message) = entry {
                    let text = found.entry(message.id.name.to_owned()).or_insert_with(String::new);
                    message.value.iter().for_each(|pattern| collect(pattern, text));
                }
            }
        }
        found
    }

    fn translations() -> impl Iterator<Item = PathBuf> {
        folders().into_iter().filter(|folder| tag(folder) != "en")
    }

    #[test]
    fn says_everything_that_english_says() {
        let english = placeables(&root().join("locales/en"));
        let mut missing = Vec::new();
        for folder in translations() {
            let own = placeables(&folder);
            let wanted = english.keys().filter(|id| !stays_english(id));
            missing.extend(
                wanted.filter(|id| !own.contains_key(*id)).map(|id| format!("{}: {id}", tag(&folder))),
            );
        }
        assert!(missing.is_empty(), "not translated: {missing:#?}");
    }

    /// Names and words that are the same in many languages.
    const THE_SAME: &[&str] = &[
        "app-name",
        "browser-failed-qr",
        "check-bluetooth-title",
        "cli-error",
        "maker-",
        "message-end",
        "open-my-sign-ins",
        "platform-android",
        "platform-ios",
        "version-android",
        "version-ios",
        "version-row-android",
    ];
    /// Words that happen to be the same in some languages.
    const HAPPENS: &[(&str, &[&str])] = &[
        ("about-version", &["de", "fr"]),
        ("check-browser-title", &["de", "it", "nl"]),
        ("check-os-title", &["de", "pl"]),
        ("cli-stop", &["it", "nl", "pl"]),
        ("drawing-pause", &["de", "fr"]),
        ("light-fail", &["de", "pl"]),
        ("managed-no", &["es", "it"]),
        ("verify-result-listed-text", &["de", "it", "nl"]),
        ("welcome-start", &["nl", "pl"]),
    ];

    #[test]
    fn is_no_copy_of_english() {
        let english = texts(&root().join("locales/en"));
        let mut copies = Vec::new();
        for folder in translations() {
            let tag = tag(&folder);
            for (id, text) in texts(&folder) {
                let same = text.contains(char::is_alphabetic) && english.get(&id) == Some(&text);
                let name =
                    THE_SAME.iter().any(|name| id == *name || name.ends_with('-') && id.starts_with(name));
                let happens =
                    HAPPENS.iter().any(|(known, tags)| id == *known && tags.contains(&tag.as_str()));
                if same && !name && !happens {
                    copies.push(format!("{tag}: {id} = {text}"));
                }
            }
        }
        assert!(copies.is_empty(), "still English: {copies:#?}");
    }

    /// Codes, identifiers and hosts in a text: what a helpdesk looks up, letter by letter.
    fn codes(text: &str) -> BTreeSet<String> {
        let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_');
        let tokens = text.split(|c| !part(c)).map(|token| token.trim_matches(['.', '-', '_']));
        let is_code = |token: &&str| {
            let digits = token.bytes().filter(u8::is_ascii_digit).count();
            let host = token.split('.').count() > 2 && digits == 0;
            digits >= 4 && token.len() >= 5 || host
        };
        tokens.filter(is_code).map(str::to_owned).collect()
    }

    #[test]
    fn keeps_every_code_and_every_line_of_english() {
        let english = texts(&root().join("locales/en"));
        let mut wrong = Vec::new();
        let mut seen = 0;
        for folder in translations() {
            for (id, text) in texts(&folder) {
                let Some(original) = english.get(&id) else { continue };
                let (wanted, own) = (codes(original), codes(&text));
                seen += wanted.len();
                if wanted != own {
                    let difference: Vec<_> = wanted.symmetric_difference(&own).collect();
                    wrong.push(format!("{}: {id} differs in {difference:?}", tag(&folder)));
                }
                // A note starts with the star that labels end with.
                if original.starts_with('*') != text.starts_with('*') {
                    wrong.push(format!("{}: {id} has no star", tag(&folder)));
                }
            }
        }
        assert!(seen > 100, "the scan found {seen} codes");
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn has_no_characters_that_nobody_can_see_or_that_are_typed_by_mistake() {
        let mut wrong = Vec::new();
        for folder in folders() {
            let tag = tag(&folder);
            for (id, text) in texts(&folder) {
                let hidden = |c: char| {
                    // Direction is the program's business; joiners belong to Hindi, Arabic and Hebrew.
                    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}')
                        || matches!(c, '\u{200B}' | '\u{FEFF}' | '\u{AD}' | '\t' | '\r')
                        || c.is_control() && c != '\n'
                };
                if let Some(c) = text.chars().find(|c| hidden(*c)) {
                    wrong.push(format!("{tag}: {id} has {:?}", c.escape_unicode().to_string()));
                }
                for typo in ["...", "  ", " ,", "( ", " )", "``", "''"] {
                    if text.contains(typo) {
                        wrong.push(format!("{tag}: {id} has {typo:?}"));
                    }
                }
                if text != text.trim() {
                    wrong.push(format!("{tag}: {id} begins or ends with a space"));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    /// Labels that may stand in a message, with the reason. Everything else comes from labels.toml when the
    /// sentence is said, in the language of the phone.
    const WORDS_TOO: &[(&str, &str)] = &[
        ("ms.temporary-access-pass", "Microsoft's term for the thing, which the glossaries introduce"),
        ("company-portal.name", "beside its translated name, until the sentences take the label instead"),
        ("ms.passkey-in-authenticator", "the name of the sign-in method, in texts for IT"),
        ("ms.security-info", "in texts for IT: the name of the user action in Conditional Access"),
        ("ms.name-your-passkey", "our own heading happens to be the same sentence"),
        ("ms.sign-in", "plain words in the middle of sentences"),
        ("auth.sign-in", "plain words in the middle of sentences"),
        ("auth.open-settings", "plain words in the middle of sentences"),
        ("ios.passwords", "plain Japanese for passwords"),
        ("samsung.screen-lock", "plain words for the thing"),
        ("samsung.software-update", "plain Chinese for updating the system"),
        ("android.android-version", "plain words for the thing"),
        ("samsung.android-version", "plain words for the thing"),
        ("samsung.about-phone", "plain Korean for information about the phone"),
    ];

    /// Whether `text` has `label` as words of its own.
    fn names(text: &str, label: &str) -> bool {
        let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        // Chinese and Japanese have no spaces between words.
        let dense = |c: Option<char>| c.is_some_and(|c| c > '\u{2E80}');
        text.match_indices(label).any(|(start, _)| {
            let (before, after) =
                (text[..start].chars().next_back(), text[start + label.len()..].chars().next());
            (!letter(before) || dense(before)) && (!letter(after) || dense(after))
        })
    }

    #[test]
    fn names_nothing_on_a_screen_by_itself() {
        let catalog = Catalog::embedded().unwrap();
        let mut wrong = Vec::new();
        let mut used = BTreeSet::new();
        // What to search for is a word, not a label.
        let is_label = |key: &str| !key.contains(".search-") && !key.contains(".word-");
        let labels: Vec<_> = catalog.labels.iter().filter(|row| !row.name && is_label(&row.key)).collect();
        for folder in folders() {
            let tag = tag(&folder);
            let own = labels.iter().flat_map(|row| {
                let own = row.translations.iter().filter(|own| own.lang == tag).map(|own| &own.text);
                own.chain([&row.en]).map(|shown| (row.key.as_str(), shown))
            });
            // One word is a word like any other; only more of them are surely a label.
            let long =
                |shown: &str| shown.contains(' ') || shown.chars().filter(|c| *c > '\u{2E80}').count() >= 4;
            let own: Vec<_> = own.filter(|(_, shown)| long(shown)).collect();
            for (id, text) in texts(&folder) {
                for (key, shown) in own.iter().filter(|(_, shown)| names(&text, shown)) {
                    match WORDS_TOO.iter().find(|(known, _)| known == key) {
                        Some((known, _)) => drop(used.insert(*known)),
                        None => wrong.push(format!("{tag}: {id} names {shown:?} ({key})")),
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "put a placeable there: {wrong:#?}");
        let idle: Vec<_> = WORDS_TOO.iter().filter(|(key, _)| !used.contains(key)).collect();
        assert!(idle.is_empty(), "nothing needs these exceptions any more: {idle:?}");
    }

    /// The room of a widget: what is drawn in it, in which type, and how wide the whole text may be in points.
    struct Room {
        what: &'static str,
        ids: fn(&str) -> bool,
        style: Type,
        /// Text that wraps counts as one long line.
        width: f32,
    }

    /// The one table of lengths. Buttons and rail names stay on one line; titles and cards may wrap.
    const ROOMS: &[Room] = &[
        // The docked window without its margins and a button without its padding and icon.
        Room { what: "button", ids: is_button, style: Type::Button, width: 268.0 },
        // The rail without its margins, the mark and the gap.
        Room { what: "rail", ids: |id| id.starts_with("page-"), style: Type::Body, width: 190.0 },
        // Three lines in the docked window.
        Room { what: "title", ids: is_title, style: Type::Title, width: 3.0 * 330.0 },
        // A third of the page without the padding of a card, twice.
        Room { what: "chip", ids: is_chip, style: Type::BodyStrong, width: 2.0 * 150.0 },
        // Half a page without padding, on three lines.
        Room { what: "card", ids: is_card, style: Type::BodyStrong, width: 3.0 * 240.0 },
    ];

    /// Message ids in calls of `name` in the source, up to `end`.
    fn called<'a>(source: &'a str, name: &str, end: &str) -> BTreeSet<&'a str> {
        let calls = source.split(name).skip(1).map(|rest| rest.split(end).next().unwrap_or_default());
        calls.flat_map(|call| call.split("t!(\"").skip(1)).filter_map(|rest| rest.split('"').next()).collect()
    }

    static SOURCE: LazyLock<String> = LazyLock::new(source);
    static BUTTONS: LazyLock<BTreeSet<&str>> = LazyLock::new(|| called(&SOURCE, "Button::new(", "Action::"));
    static TITLES: LazyLock<BTreeSet<&str>> = LazyLock::new(|| {
        let pages = called(&SOURCE, "frame::page(state,", ";");
        pages.into_iter().chain(called(&SOURCE, "frame::overlay(state,", ";")).collect()
    });

    pub fn is_button(id: &str) -> bool {
        id.starts_with("fix-") || BUTTONS.contains(id)
    }

    pub fn is_title(id: &str) -> bool {
        TITLES.contains(id) || id.starts_with("step-") && !matches!(id, "step-kicker" | "step-done")
    }

    fn is_chip(id: &str) -> bool {
        ["maker-", "version-ios", "version-android", "version-older"].iter().any(|kind| id.starts_with(kind))
    }

    fn is_card(id: &str) -> bool {
        let title =
            ["proof-", "profile-", "managed-", "verify-result-"].iter().any(|kind| id.starts_with(kind));
        title && !id.ends_with("-text") && !id.starts_with("proof-hand-")
    }

    #[test]
    fn fits_into_its_widgets() {
        let (mut wrong, mut widest) = (Vec::new(), BTreeMap::<&str, (f32, String)>::new());
        let rooms: Vec<(&Room, Vec<&str>)> =
            ROOMS.iter().map(|room| (room, ids().filter(|id| (room.ids)(id)).collect())).collect();
        for (room, ids) in &rooms {
            assert!(ids.len() > 5, "{}: {ids:?}", room.what);
        }
        for language in Language::all().filter(|language| !language.is_pseudo()) {
            let words = Translator::load(language);
            let ctx = egui::Context::default();
            Theme::new(None, Mode::Light, Motion::Reduced).apply(&ctx);
            let output = ctx.run_ui(egui::RawInput::default(), |ui| {
                for (room, id) in rooms.iter().flat_map(|(room, ids)| ids.iter().map(move |id| (room, id))) {
                    let args = args_of(id).unwrap().iter().map(|name| (*name, Arg::Text(String::from("15"))));
                    let text = words.bare(&Msg::new(*id, args.collect()));
                    let width = if matches!(language.tag(), "hi" | "ja" | "ko" | "zh-Hans") {
                        // Fonts of these do not ship: a letter counts as wide as such fonts have it.
                        let letter = |c: char| match c {
                            '\u{2E80}'.. => 1.0,
                            '\u{93A}'..='\u{94F}' | '\u{900}'..='\u{903}' => 0.2,
                            _ => 0.6,
                        };
                        text.chars().map(letter).sum::<f32>() * room.style.font().size
                    } else {
                        Text::new(text.as_str()).style(room.style).layout(ui, f32::INFINITY).size().x
                    };
                    let most = widest.entry(room.what).or_default();
                    if width > most.0 {
                        *most = (width, format!("{}: {id}", language.tag()));
                    }
                    if width > room.width {
                        wrong.push(format!(
                            "{}: {id} = {text} ({width:.0} of {:.0})",
                            language.tag(),
                            room.width
                        ));
                    }
                }
            });
            output.drop_without_applying_deltas();
        }
        println!("widest: {widest:#?}");
        assert!(wrong.is_empty(), "too long: {wrong:#?}");
    }
}
