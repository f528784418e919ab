//! What people see, hear and copy of a text.

use std::sync::Arc;

use egui::accesskit::{Node, TextDirection};
use egui::epaint::text::{FontTweak, MissingGlyphPolicy, VariationCoords};
use egui::text::{FontDefinitions, LayoutJob, TextFormat};
use egui::{FontData, FontFamily, FullOutput, RawInput, RichText};

use super::layout::CHIP_PADDING;
use super::*;
use crate::locale::rich::Span;
use crate::ui::theme::{self, Mode, Motion, strong};

const ARABIC: &[u8] = include_bytes!("../../../assets/fonts/arabic.ttf");
const HEBREW: &[u8] = include_bytes!("../../../assets/fonts/hebrew.ttf");

fn fonts() -> FontDefinitions {
    let mut fonts = theme::fonts();
    for (name, bytes) in [("arabic", ARABIC), ("hebrew", HEBREW)] {
        let data = FontData::from_static(bytes)
            .tweak(FontTweak { coords: VariationCoords::new([(b"wght", 400.0)]), ..FontTweak::default() });
        fonts.font_data.entry(name.to_owned()).or_insert_with(|| Arc::new(data));
        for family in fonts.families.values_mut() {
            family.push(name.to_owned());
        }
    }
    fonts
}

fn context(direction: Direction) -> Context {
    let ctx = Context::default();
    ctx.set_missing_glyph_policy(MissingGlyphPolicy::Panic);
    let theme = Theme::new(None, Mode::Light, Motion::Reduced).with_direction(direction);
    theme.apply(&ctx);
    run(&ctx, |_| {});
    ctx.set_fonts(fonts());
    ctx.enable_accesskit();
    run(&ctx, |_| {});
    ctx
}

fn run(ctx: &Context, mut add: impl FnMut(&mut Ui)) -> FullOutput {
    let mut output = ctx.run_ui(RawInput::default(), |ui| add(ui));
    output.textures_delta.clear();
    output
}

fn in_context<R>(direction: Direction, read: impl Fn(&mut Ui) -> R) -> R {
    let mut result = None;
    run(&context(direction), |ui| result = Some(read(ui)));
    result.unwrap()
}

/// The drawn characters of a line with their places, from left to right.
fn glyphs(block: &TextBlock, line: usize) -> Vec<(char, f32)> {
    let row = &block.galleys[line].rows[0];
    let mut glyphs: Vec<(char, f32)> = row
        .glyphs
        .iter()
        .filter(|glyph| !glyph.uv_rect.is_nothing())
        .map(|glyph| (glyph.chr, glyph.pos.x))
        .collect();
    glyphs.sort_by(|a, b| a.1.total_cmp(&b.1));
    glyphs
}

/// The same without the places; a letter that is drawn in two parts (stem and dots) counts once.
fn letters(block: &TextBlock, line: usize) -> String {
    let mut letters: Vec<char> = glyphs(block, line).into_iter().map(|(c, _)| c).collect();
    letters.dedup();
    letters.into_iter().collect()
}

fn node(output: &FullOutput, role: Role) -> Node {
    let update = output.platform_output.accesskit_update.as_ref().unwrap();
    let found = update.nodes.iter().find(|(_, node)| node.role() == role);
    found.expect("there is a node with the role").1.clone()
}

#[test]
fn english_looks_as_in_an_egui_label() {
    in_context(Direction::Ltr, |ui| {
        let text = "AVAST, Tomato; “Wave” (6.8) fi — the quick brown fox jumps over the lazy dog.";
        for style in Type::ALL {
            let block = Text::new(text).style(style).layout(ui, 300.0);
            let mut job = LayoutJob::single_section(
                text.to_owned(),
                TextFormat {
                    line_height: Some(style.line_height()),
                    extra_letter_spacing: style.letter_spacing(),
                    ..TextFormat::simple(style.font(), Color32::PLACEHOLDER)
                },
            );
            job.wrap.max_width = 300.0;
            let label = ui.ctx().fonts_mut(|fonts| fonts.layout_job(job));
            assert_eq!(block.layout.lines.len(), label.rows.len(), "{style:?}");
            let ours = &block.galleys[0].rows[0];
            for (ours, theirs) in ours.glyphs.iter().zip(&label.rows[0].glyphs) {
                assert_eq!((ours.chr, ours.pos), (theirs.chr, theirs.pos), "{style:?}");
                assert_eq!(ours.uv_rect, theirs.uv_rect, "{style:?}");
            }
            assert!((block.size().y - label.rows.len() as f32 * style.line_height()).abs() < 0.5);
        }
    });
}

#[test]
fn a_latin_name_and_numbers_stand_right_in_arabic() {
    in_context(Direction::Rtl, |ui| {
        let text = Text::new("بعد 12 دقيقة (Microsoft Authenticator) ١٢ ۱۲");
        let seen = letters(&text.layout(ui, 600.0), 0);
        assert!(seen.starts_with("۱۲١٢(MicrosoftAuthenticator)"), "{seen}");
        assert!(seen.contains("12"), "{seen}");
        assert!(seen.ends_with("دعب"), "{seen}");
    });
}

#[test]
fn arabic_letters_join() {
    in_context(Direction::Rtl, |ui| {
        let width = |text: &str| Text::new(text).layout(ui, 600.0).layout.lines[0].width;
        // Without joining, the word is as wide as its letters alone.
        assert!(width("ببب") < 3.0 * width("ب") * 0.8);
    });
}

#[test]
fn the_first_line_is_on_top() {
    in_context(Direction::Rtl, |ui| {
        let block = Text::new("אחת שתיים שלוש ארבע חמש שש").layout(ui, 90.0);
        assert!(block.layout.lines.len() > 1);
        assert!(letters(&block, 0).ends_with("תחא"), "{}", letters(&block, 0));
    });
}

#[test]
fn lines_start_at_the_side_where_reading_starts() {
    for (direction, align) in [(Direction::Ltr, Align::Min), (Direction::Rtl, Align::Max)] {
        in_context(direction, |ui| {
            let available = ui.available_rect_before_wrap();
            let response = Text::new("1").show(ui);
            let block = Text::new("1").layout(ui, 600.0);
            assert_eq!(block.align, align);
            let (_, _, corner) = block.placed(ui.painter(), response.rect).next().unwrap();
            let free = (available.width() - block.layout.lines[0].width) * align.to_factor();
            assert!((corner.x - available.left() - free).abs() <= 1.0, "{corner:?} in {available:?}");
        });
    }
}

#[test]
fn a_label_gets_a_chip_around_its_words() {
    in_context(Direction::Ltr, |ui| {
        let rich = Rich(vec![
            Span::Text("Tap ".to_owned()),
            Span::Label("Add account".to_owned()),
            Span::Text(".".to_owned()),
        ]);
        let block = Text::new(rich).layout(ui, 600.0);
        let line = &block.layout.lines[0];
        let [chip] = line.chips[..] else { panic!("{:?}", line.chips) };
        let (label, words) = &line.runs[1];
        assert_eq!(label.text, "Add account");
        assert!((words.min - chip.min - CHIP_PADDING).abs() < 0.01);
        assert!((chip.max - words.max - CHIP_PADDING).abs() < 0.01);
        let (_, dot) = *glyphs(&block, 0).last().unwrap();
        assert!((dot - chip.max).abs() <= 1.0, "the full stop at {dot} follows the chip at {chip:?}");
    });
}

#[test]
fn all_faces_stand_on_one_baseline() {
    let ctx = context(Direction::Ltr);
    let mut fonts = fonts();
    for name in ["arabic", "hebrew"] {
        let tall = FontTweak { scale: 1.5, ..FontTweak::default() };
        let data = FontData::clone(&fonts.font_data[name]).tweak(tall);
        fonts.font_data.insert(name.to_owned(), Arc::new(data));
    }
    ctx.set_fonts(fonts);
    run(&ctx, |ui| {
        let block = Text::new("Aa سارة אב").layout(ui, 600.0);
        let row = &block.galleys[0].rows[0];
        let baselines: Vec<f32> = row.glyphs.iter().map(|glyph| glyph.pos.y).collect();
        assert!(baselines.iter().all(|y| (y - baselines[0]).abs() < 0.01), "{baselines:?}");
    });
}

#[test]
fn an_unchanged_text_is_laid_out_once() {
    let ctx = context(Direction::Ltr);
    let mut layouts = Vec::new();
    for _ in 0..3 {
        run(&ctx, |ui| layouts.push(Text::new("one two").layout(ui, 50.0).layout));
    }
    assert!(layouts.windows(2).all(|pair| Arc::ptr_eq(&pair[0], &pair[1])));
}

#[test]
fn another_font_lays_out_anew() {
    let ctx = context(Direction::Ltr);
    let mut widths = Vec::new();
    for round in 0..4 {
        if round == 2 {
            let mut fonts = fonts();
            let bold = fonts.families[&strong()].clone();
            fonts.families.insert(FontFamily::Proportional, bold);
            ctx.set_fonts(fonts);
        }
        run(&ctx, |ui| widths.push(Text::new("one two").layout(ui, 500.0).size().x));
    }
    assert!(widths[3] > widths[0], "{widths:?}");
}

#[test]
fn shipped_fonts_have_every_letter_of_their_languages() {
    // Arabic, Persian, Urdu and Sorani alphabets, digits and punctuation; Hebrew with points.
    let text = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأإؤئ پچژگکی ٹڈڑںھہے ڕڵۆێە ٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ ،؛؟٪ مُحَمَّدٌ \
                אבגדהוזחטיכךלמםנןסעפףצץקרשת שָׁלוֹם ״׳־ ₪";
    in_context(Direction::Rtl, |ui| {
        for style in Type::ALL {
            Text::new(text).style(style).show(ui);
        }
    });
}

#[test]
fn assistive_software_gets_logical_words_direction_and_level() {
    let ctx = context(Direction::Rtl);
    let output = run(&ctx, |ui| {
        Text::new("مرحبا \u{2068}Authenticator\u{2069}").heading(2).show(ui);
        Text::new("Hello").show(ui);
    });
    let heading = node(&output, Role::Heading);
    assert_eq!(heading.label(), Some("مرحبا Authenticator"));
    assert_eq!(heading.level(), Some(1), "AccessKit counts levels from 0");
    assert_eq!(heading.text_direction(), Some(TextDirection::RightToLeft));
    let label = node(&output, Role::Label);
    assert_eq!(label.value(), Some("Hello"));
    assert_eq!(label.text_direction(), Some(TextDirection::LeftToRight));
}

#[test]
fn a_text_of_any_kind_can_be_shown() {
    for direction in [Direction::Ltr, Direction::Rtl] {
        in_context(direction, |ui| {
            ui.set_max_width(40.0);
            for text in ["", "\n", "a\n\nb", " ", "\t", "\u{2068}\u{2069}", "\u{301}", "longlonglonglong"] {
                Text::new(text).center().max_lines(2).show(ui);
                ui.horizontal(|ui| Text::new(text).show(ui));
            }
            ui.label(RichText::new("next"));
        });
    }
}
