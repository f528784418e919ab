//! No letter of any sentence is ever a box: every message of every language is laid out with the fonts that
//! the window relies on, and a letter that no font has ends the test.
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::support::person;
use eframe::egui::{self, Context, MissingGlyphPolicy};
use passkey_companion::content::Catalog;
use passkey_companion::journey::Action;
use passkey_companion::locale::message::{args_of, ids};
use passkey_companion::locale::rich::{LABEL_START, Rich, mark};
use passkey_companion::locale::{Arg, Language, Msg, Translator};
use passkey_companion::ui::app::{App, AppConfig};
use passkey_companion::ui::starter_fonts::StarterFonts;
use passkey_companion::ui::system_fonts::SystemFonts;
use passkey_companion::ui::text::Text;
use passkey_companion::ui::theme::{Direction, Mode, Motion, Theme, Type};
use unicode_script::{Script, UnicodeScript as _};

/// Scripts whose letters ship with the program.
const SHIPPED: [Script; 7] = [
    Script::Latin,
    Script::Greek,
    Script::Cyrillic,
    Script::Arabic,
    Script::Hebrew,
    // Shared by many, such as the Arabic vowel marks.
    Script::Common,
    Script::Inherited,
];
/// Numbers that between them reach every plural form (Arabic has six).
const NUMBERS: [i64; 7] = [0, 1, 2, 3, 11, 100, 1_000_000];
/// Narrow enough to wrap, so that what is added at the end of a line is laid out too.
const WIDTH: f32 = 300.0;

/// Where a text comes from, and the text.
type Sentence = (String, Rich);

/// Every message of a language in all its forms, and the labels that it names.
fn sentences(language: Language, catalog: &Catalog) -> Vec<Sentence> {
    let words = Translator::load(language);
    let mut seen = BTreeSet::new();
    let mut all = Vec::new();
    let mut add = |id: String, rich: Rich| {
        if seen.insert(rich.plain()) {
            all.push((id, rich));
        }
    };
    for id in ids() {
        let with = |value: &dyn Fn() -> Arg| {
            let args = args_of(id).unwrap().iter().map(|name| (*name, value())).collect();
            words.rich(&Msg::new(id, args))
        };
        add(id.to_owned(), with(&|| Arg::Label(String::from("Authenticator"))));
        for number in NUMBERS {
            add(id.to_owned(), with(&|| Arg::Number(number)));
        }
    }
    for label in &catalog.labels {
        // A label that has no English wording is shown in the letters of its phone.
        if let Some(found) = catalog.label(&label.key, language.tag())
            && (label.en_lang.is_none() || label.en_lang.as_deref() == Some(language.tag()))
        {
            add(label.key.clone(), Rich::parse(&mark(LABEL_START, &found.text)));
        }
    }
    // Languages call themselves by their own names, in their own letters.
    all.retain(|(id, _)| !id.starts_with("language-") || *id == format!("language-{}", language.tag()));
    all
}

/// Letters of the language that do not ship with the program.
fn foreign_letters(sentences: &[Sentence]) -> BTreeSet<char> {
    let text = sentences.iter().flat_map(|(_, rich)| rich.plain().chars().collect::<Vec<_>>());
    text.filter(|letter| letter.is_alphabetic() && !SHIPPED.contains(&letter.script())).collect()
}

fn window(language: Language) -> Context {
    let ctx = Context::default();
    let direction = if language.is_rtl() { Direction::Rtl } else { Direction::Ltr };
    Theme::new(None, Mode::Light, Motion::Reduced).with_direction(direction).apply(&ctx);
    ctx.set_missing_glyph_policy(MissingGlyphPolicy::Panic);
    ctx
}

/// Lays out everything; what is missing, with the message that it is missing in.
fn lay_out(ctx: &Context, sentences: &[Sentence]) -> Result<(), String> {
    let current = RefCell::new(String::new());
    let done = catch_unwind(AssertUnwindSafe(|| {
        let output = ctx.run_ui(egui::RawInput::default(), |ui| {
            for (id, rich) in sentences {
                id.clone_into(&mut current.borrow_mut());
                for style in [Type::Body, Type::Title] {
                    let _ = Text::new(rich.clone()).style(style).layout(ui, WIDTH);
                }
            }
        });
        output.drop_without_applying_deltas();
    }));
    done.map_err(|why| {
        let why = why.downcast_ref::<String>().cloned().unwrap_or_default();
        format!("{}: {why}", current.borrow())
    })
}

/// Letters that can be drawn here.
fn drawable(ctx: &Context, letters: &BTreeSet<char>) -> usize {
    let mut count = 0;
    let output = ctx.run_ui(egui::RawInput::default(), |ui| {
        let font = Type::Body.font();
        count = ui
            .ctx()
            .fonts_mut(|fonts| letters.iter().filter(|letter| fonts.has_glyph(&font, **letter)).count());
    });
    output.drop_without_applying_deltas();
    count
}

#[test]
fn every_sentence_of_every_language_can_be_drawn() {
    let catalog = Catalog::embedded().unwrap();
    let mut missing = Vec::new();
    for language in Language::all() {
        let sentences = sentences(language, &catalog);
        let foreign = foreign_letters(&sentences);
        let ctx = window(language);
        if !foreign.is_empty() {
            SystemFonts::new(language).install(&ctx);
            // A font for another script may have a few of them.
            if 2 * drawable(&ctx, &foreign) < foreign.len() {
                println!("SKIPPED: this computer has no font for {}", language.tag());
                continue;
            }
        }
        if let Err(why) = lay_out(&ctx, &sentences) {
            missing.push(format!("{}: {why}", language.tag()));
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn languages_of_shipped_scripts_need_no_other_font() {
    let catalog = Catalog::embedded().unwrap();
    let shipped: Vec<&str> = Language::all()
        .filter(|&language| foreign_letters(&sentences(language, &catalog)).is_empty())
        .map(Language::tag)
        .collect();
    for tag in ["en", "de", "ar", "he", "en-XA", "ar-XB"] {
        assert!(
            Language::from_tag(tag).is_none() || shipped.contains(&tag),
            "{tag} is not among {shipped:?}"
        );
    }
}

#[test]
fn the_first_page_is_drawn_without_a_font_of_this_computer() {
    let mut drawn = 0;
    for language in Language::all().filter(|language| !language.is_pseudo()) {
        let ctx = window(language);
        // Only what ships: a letter that is not there ends the test.
        match StarterFonts::of(language) {
            Some(starter) => ctx.set_font_providers(starter.before(Vec::new())),
            None if !foreign_letters(&sentences(language, &Catalog::embedded().unwrap())).is_empty() => {
                panic!("{} needs a face of the first page", language.tag())
            }
            None => {}
        }
        let mut person = person::Person::new(&person::GOOD_COMPUTER);
        person.does(Action::SetLanguage(language));
        let mut app = App::new(person.session, AppConfig::in_memory(|| person::NOON));
        for width in [1100.0, 420.0] {
            let size = egui::vec2(width, 2000.0);
            let screen = Some(egui::Rect::from_min_size(egui::Pos2::ZERO, size));
            for _ in 0..3 {
                let input = egui::RawInput { screen_rect: screen, ..egui::RawInput::default() };
                ctx.run_ui(input, |ui| app.show(ui)).drop_without_applying_deltas();
            }
        }
        drawn += 1;
    }
    assert_eq!(drawn, 15);
}

#[test]
fn the_picker_lists_a_language_that_cannot_be_drawn_without_a_box() {
    let person = person::Person::new(&person::GOOD_COMPUTER);
    let config = AppConfig::in_memory(|| person::NOON);
    let mut app = App::new(person.session, config);
    // Only the fonts that ship: no letter of Japanese, Korean, Chinese or Hindi is there, and one in a text ends
    // the test.
    let ctx = window(Language::english());
    ctx.enable_accesskit();
    app.act(&ctx, Action::Languages);
    let mut names = BTreeSet::new();
    for _ in 0..3 {
        let output = ctx.run_ui(egui::RawInput::default(), |ui| app.show(ui));
        let update = output.platform_output.accesskit_update.clone();
        names = update
            .iter()
            .flat_map(|update| &update.nodes)
            .flat_map(|(_, node)| [node.label(), node.description()])
            .flatten()
            .map(str::to_owned)
            .collect();
        output.drop_without_applying_deltas();
    }
    let all: String = names.iter().map(|name| format!("{name}\n")).collect();
    for name in ["Japanese", "Korean", "Chinese (Simplified)", "Hindi"] {
        assert!(all.lines().any(|line| line.starts_with(name)), "{name} is not among\n{all}");
    }
    assert!(
        all.contains(&person::say("no-font")) && all.contains("العربية") && all.contains("עברית"),
        "{all}"
    );
    assert!(!all.contains("日本語"), "{all}");
}

#[test]
fn a_missing_letter_is_noticed() {
    let hindi = [(String::from("test"), Rich::text("हिन्दी"))];
    let why = lay_out(&window(Language::english()), &hindi).unwrap_err();
    assert!(why.starts_with("test: No glyph for"), "{why}");
    assert_eq!(drawable(&window(Language::english()), &BTreeSet::from(['ह', 'a'])), 1);
}
