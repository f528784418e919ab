//! Text of every direction: order and line ends, checked against Unicode's own test files where the
//! Debian package `unicode-data` has put them.

use std::collections::BTreeSet;
use std::fs;

use passkey_companion::locale::rich::{Rich, Span};
use passkey_companion::ui::text::bidi::{
    ELLIPSIS, Line, Run, SpanKind, base_direction, lay_out, shaped_direction,
};
use passkey_companion::ui::theme::Direction;
use unicode_segmentation::UnicodeSegmentation as _;

// --- helpers -----------------------------------------------------------------------------------------

/// Every character is one unit wide, marks are not.
fn count(text: &str, _: SpanKind) -> f32 {
    text.chars().filter(|c| *c != '\u{300}').count() as f32
}

fn lines_of(rich: &Rich, base: Option<Direction>, width: f32) -> Vec<Line> {
    lay_out(rich, base, &mut count, width, None)
}

/// What egui draws: its shaper turns a piece around when its first letter is of a right-to-left script.
fn drawn(line: &Line) -> String {
    let pieces = line.runs.iter().flat_map(Run::pieces);
    let shaped = pieces.map(|piece| match shaped_direction(&piece) {
        Direction::Ltr => piece,
        Direction::Rtl => piece.chars().rev().collect(),
    });
    shaped.collect()
}

fn all_drawn(rich: &Rich, base: Direction, width: f32) -> Vec<String> {
    lines_of(rich, Some(base), width).iter().map(drawn).collect()
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\n')
}

/// The numbers of the drawn characters, from left to right.
fn visual_order(text: &str, line: &Line) -> Vec<usize> {
    let numbered: Vec<(usize, char)> = text.char_indices().collect();
    let mut order = Vec::new();
    for run in &line.runs {
        let drawn = numbered
            .iter()
            .enumerate()
            .filter(|(_, (byte, c))| run.range.contains(byte) && !is_invisible(*c))
            .map(|(number, _)| number);
        match run.direction {
            Direction::Ltr => order.extend(drawn),
            Direction::Rtl => order.extend(drawn.rev()),
        }
    }
    order
}

/// Checks one line of a Unicode test file; spaces at the end hang and invisible characters are left out.
fn assert_order(text: &str, base: Option<Direction>, expected: &[usize], what: &str) {
    let characters: Vec<char> = text.chars().collect();
    let kept =
        characters.iter().rposition(|c| !c.is_whitespace() && !is_invisible(*c)).map_or(0, |last| last + 1);
    let expected: Vec<usize> = expected
        .iter()
        .copied()
        .filter(|number| *number < kept && !is_invisible(characters[*number]))
        .collect();
    let lines = lines_of(&Rich::text(text), base, f32::INFINITY);
    assert_eq!(lines.len(), 1, "{what}: {lines:?}");
    assert_eq!(visual_order(text, &lines[0]), expected, "{what}: {lines:?}");
}

fn unicode_file(name: &str) -> Option<String> {
    let path = format!("/usr/share/unicode/{name}");
    let text = fs::read_to_string(&path).ok();
    if text.is_none() {
        println!("SKIPPED: {path} is not there; the Debian package unicode-data has it");
    }
    text
}

// --- Unicode's own tests -----------------------------------------------------------------------------

/// A character of the class, without brackets (as the file asks for).
fn sample(class: &str) -> char {
    match class {
        "L" => 'a',
        "R" => 'א',
        "AL" => 'ع',
        "EN" => '1',
        "ES" => '+',
        "ET" => '#',
        "AN" => '\u{660}',
        "CS" => ',',
        "NSM" => '\u{300}',
        "BN" => '\u{AD}',
        "B" => '\u{2029}',
        "S" => '\t',
        "WS" => ' ',
        "ON" => '!',
        "LRE" => '\u{202A}',
        "RLE" => '\u{202B}',
        "PDF" => '\u{202C}',
        "LRO" => '\u{202D}',
        "RLO" => '\u{202E}',
        "LRI" => '\u{2066}',
        "RLI" => '\u{2067}',
        "FSI" => '\u{2068}',
        "PDI" => '\u{2069}',
        other => panic!("unknown class {other}"),
    }
}

#[test]
fn order_is_that_of_unicodes_bidi_test() {
    let Some(file) = unicode_file("BidiTest.txt") else { return };
    let mut order: Vec<usize> = Vec::new();
    let mut checked = 0;
    for line in file.lines() {
        if let Some(numbers) = line.strip_prefix("@Reorder:") {
            order = numbers.split_whitespace().map(|number| number.parse().unwrap()).collect();
            continue;
        }
        if line.is_empty() || line.starts_with(['#', '@']) {
            continue;
        }
        let (classes, bases) = line.split_once(';').unwrap();
        let text: String = classes.split_whitespace().map(sample).collect();
        let bases: u8 = bases.trim().parse().unwrap();
        for (bit, base) in [(1, None), (2, Some(Direction::Ltr)), (4, Some(Direction::Rtl))] {
            if bases & bit != 0 {
                assert_order(&text, base, &order, line);
                checked += 1;
            }
        }
    }
    assert!(checked > 700_000, "only {checked} cases");
}

#[test]
fn order_is_that_of_unicodes_bidi_character_test() {
    let Some(file) = unicode_file("BidiCharacterTest.txt") else { return };
    let mut checked = 0;
    for line in file.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let fields: Vec<&str> = line.split(';').collect();
        let text: String = fields[0]
            .split_whitespace()
            .map(|code| char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap())
            .collect();
        let base = match fields[1] {
            "0" => Some(Direction::Ltr),
            "1" => Some(Direction::Rtl),
            _ => None,
        };
        let order: Vec<usize> = fields[4].split_whitespace().map(|number| number.parse().unwrap()).collect();
        assert_order(&text, base, &order, line);
        checked += 1;
    }
    assert!(checked > 90_000, "only {checked} cases");
}

// --- Order -------------------------------------------------------------------------------------------

#[test]
fn a_latin_name_stands_in_its_place_in_arabic() {
    let rich = Rich::text("افتح Microsoft Authenticator الآن");
    assert_eq!(all_drawn(&rich, Direction::Rtl, 99.0), ["نآلا Microsoft Authenticator حتفا"]);
    // Out of a forward, into a backward line: the first line is above the second.
    assert_eq!(all_drawn(&rich, Direction::Rtl, 18.0), ["Microsoft حتفا", "نآلا Authenticator"]);
}

#[test]
fn numbers_are_not_turned_around() {
    let rich = Rich::text("عند 10:05 بعد 12 دقيقة ثم ١٢ ثم ۱۲ تم");
    assert_eq!(all_drawn(&rich, Direction::Rtl, 99.0), ["مت ۱۲ مث ١٢ مث ةقيقد 12 دعب 10:05 دنع"]);
}

#[test]
fn brackets_between_words_face_the_words() {
    let rich = Rich::text("אבג (דה [ו]) «ז».");
    assert_eq!(all_drawn(&rich, Direction::Rtl, 99.0), [".«ז» ([ו] הד) גבא"]);
}

#[test]
fn brackets_that_stand_alone_in_a_piece_face_the_words_too() {
    let rich =
        Rich(vec![Span::Text("אב (".to_owned()), Span::Label("OK".to_owned()), Span::Text(").".to_owned())]);
    assert_eq!(all_drawn(&rich, Direction::Rtl, 99.0), [".(OK) בא"]);
}

#[test]
fn two_right_to_left_scripts_are_shaped_apart() {
    let rich = Rich::text("עברית عربي");
    let lines = lines_of(&rich, Some(Direction::Rtl), 99.0);
    assert_eq!(drawn(&lines[0]), "يبرع תירבע");
    let pieces: Vec<String> = lines[0].runs.iter().flat_map(Run::pieces).collect();
    assert_eq!(pieces, ["عربي", " ", "עברית"]);
}

#[test]
fn a_code_runs_left_to_right_and_keeps_to_itself() {
    let rich = Rich(vec![
        Span::Text("רשמו ".to_owned()),
        Span::Code("+49 30-x".to_owned()),
        Span::Text(" 56".to_owned()),
    ]);
    assert_eq!(all_drawn(&rich, Direction::Rtl, 99.0), ["56 +49 30-x ומשר"]);
}

#[test]
fn a_label_runs_as_its_first_letter_does() {
    let rich = Rich(vec![
        Span::Text("Tap ".to_owned()),
        Span::Label("אב (ג)!".to_owned()),
        Span::Text(", then 1.".to_owned()),
    ]);
    assert_eq!(all_drawn(&rich, Direction::Ltr, 99.0), ["Tap !(ג) בא, then 1."]);
}

#[test]
fn marks_in_a_name_do_not_reach_out_of_it() {
    let rich = Rich(vec![
        Span::Text("a ".to_owned()),
        Span::Label("b\u{2069}\u{202E}c".to_owned()),
        Span::Text(" d".to_owned()),
    ]);
    assert_eq!(all_drawn(&rich, Direction::Ltr, 99.0), ["a bc d"]);
}

#[test]
fn isolates_hold_and_are_not_drawn() {
    let isolated = Rich::text("אב \u{2068}C++\u{2069} גד");
    let lines = lines_of(&isolated, Some(Direction::Rtl), 99.0);
    assert_eq!(drawn(&lines[0]), "דג C++ בא");
    assert!(lines[0].runs.iter().all(|run| !run.text.chars().any(is_invisible)));
    let bare = Rich::text("אב C++ גד");
    assert_eq!(all_drawn(&bare, Direction::Rtl, 99.0), ["דג ++C בא"]);
}

#[test]
fn left_to_right_text_stays_in_one_run() {
    let rich = Rich::text("Open \u{2068}Microsoft Authenticator\u{2069} (version 6.8) — now.");
    let lines = lines_of(&rich, Some(Direction::Ltr), 99.0);
    assert_eq!(lines[0].runs.len(), 1, "{lines:?}");
    assert_eq!(lines[0].runs[0].pieces(), ["Open Microsoft Authenticator (version 6.8) — now."]);
}

#[test]
fn without_a_base_each_paragraph_goes_by_its_first_letter() {
    let lines = lines_of(&Rich::text("אב c\nd אב"), None, 99.0);
    assert_eq!(lines.iter().map(|line| line.base).collect::<Vec<_>>(), [Direction::Rtl, Direction::Ltr]);
}

#[test]
fn a_sentence_that_is_not_translated_keeps_its_direction() {
    let english = Rich(vec![Span::Text("Tap ".to_owned()), Span::Label("التالي".to_owned())]);
    assert_eq!(base_direction(&english, Direction::Rtl), Direction::Ltr);
    let arabic = Rich::text("افتح Microsoft Authenticator");
    assert_eq!(base_direction(&arabic, Direction::Rtl), Direction::Rtl);
    assert_eq!(base_direction(&Rich::text("العربية"), Direction::Ltr), Direction::Rtl);
    assert_eq!(base_direction(&Rich::text("12:30"), Direction::Rtl), Direction::Rtl);
    assert_eq!(base_direction(&Rich::text("\u{2068}Authenticator\u{2069}"), Direction::Rtl), Direction::Rtl);
}

// --- Lines -------------------------------------------------------------------------------------------

#[test]
fn lines_end_where_unicode_allows() {
    let lines = |text: &str, width| all_drawn(&Rich::text(text), Direction::Ltr, width);
    assert_eq!(lines("one two three", 8.0), ["one two", "three"]);
    assert_eq!(lines("one  two", 3.0), ["one", "two"]);
    assert_eq!(lines("10\u{A0}minutes left", 11.0), ["10\u{A0}minutes", "left"]);
    assert_eq!(lines("well-known", 6.0), ["well-", "known"]);
    assert_eq!(lines("(one) “two”", 6.0), ["(one)", "“two”"]);
    assert_eq!(lines("日本語、日本語。", 4.0), ["日本語、", "日本語。"]);
    assert_eq!(lines("日本語。", 3.0), ["日本", "語。"]);
}

#[test]
fn newlines_end_lines_once() {
    let count = |text: &str| lines_of(&Rich::text(text), None, 99.0).len();
    assert_eq!(count(""), 1);
    assert_eq!(count("a\nb"), 2);
    assert_eq!(count("a\r\nb"), 2);
    assert_eq!(count("a\n\nb"), 3);
    assert_eq!(count("a\n"), 1);
    assert_eq!(count("a\u{2028}b\u{2029}c"), 3);
}

#[test]
fn a_word_longer_than_a_line_is_cut_between_characters() {
    assert_eq!(all_drawn(&Rich::text("a bcdefgh"), Direction::Ltr, 3.0), ["a", "bcd", "efg", "h"]);
    // A letter and its accent are one character.
    let accents = "e\u{300}".repeat(5);
    let lines = lines_of(&Rich::text(accents), None, 2.0);
    assert_eq!(lines.iter().map(|line| line.range.clone()).collect::<Vec<_>>(), [0..6, 6..12, 12..15]);
}

#[test]
fn a_name_keeps_together_unless_it_is_longer_than_a_line() {
    let rich = |label: &str| Rich(vec![Span::Text("tap ".to_owned()), Span::Label(label.to_owned())]);
    assert_eq!(all_drawn(&rich("Add it now"), Direction::Ltr, 10.0), ["tap ", "Add it now"].map(str::trim));
    assert_eq!(
        all_drawn(&rich("Add it now or never"), Direction::Ltr, 10.0),
        ["tap", "Add it now", "or never"]
    );
    let code = Rich(vec![Span::Text("at ".to_owned()), Span::Code("https://aka.ms/x".to_owned())]);
    assert_eq!(all_drawn(&code, Direction::Ltr, 16.0), ["at", "https://aka.ms/x"]);
}

#[test]
fn a_chip_gets_its_padding_on_each_line() {
    let mut padded = |text: &str, kind| match (text, kind) {
        ("", SpanKind::Label) => 2.0,
        (text, kind) => count(text, kind),
    };
    let rich = Rich(vec![Span::Text("a ".to_owned()), Span::Label("bcd".to_owned())]);
    assert_eq!(lay_out(&rich, None, &mut padded, 7.0, None).len(), 1);
    assert_eq!(lay_out(&rich, None, &mut padded, 6.0, None).len(), 2);
}

#[test]
fn a_soft_hyphen_shows_at_the_end_of_a_line_only() {
    let rich = Rich::text("Daten\u{AD}schutz");
    assert_eq!(all_drawn(&rich, Direction::Ltr, 20.0), ["Datenschutz"]);
    assert_eq!(all_drawn(&rich, Direction::Ltr, 8.0), ["Daten-", "schutz"]);
}

#[test]
fn what_does_not_fit_gives_way_to_an_ellipsis_at_the_far_end() {
    let cut = |text: &str, base, width, lines| {
        let lines = lay_out(&Rich::text(text), Some(base), &mut count, width, Some(lines));
        lines.iter().map(drawn).collect::<Vec<_>>()
    };
    assert_eq!(cut("one two three", Direction::Ltr, 8.0, 1), ["one two…"]);
    assert_eq!(cut("one two three", Direction::Ltr, 7.0, 1), ["one tw…"]);
    assert_eq!(cut("one two three", Direction::Ltr, 5.0, 2), ["one", "two…"]);
    assert_eq!(cut("אב גד הו", Direction::Rtl, 6.0, 1), ["…דג בא"]);
    assert_eq!(cut("אב abc def", Direction::Rtl, 7.0, 1), ["…abc בא"]);
    assert_eq!(cut("one\ntwo", Direction::Ltr, 8.0, 1), ["one…"]);
    assert_eq!(cut("one two", Direction::Ltr, 7.0, 1), ["one two"]);
    assert_eq!(cut("one two  \n", Direction::Ltr, 7.0, 1), ["one two"]);
    assert_eq!(cut("one\n\n \n", Direction::Ltr, 7.0, 1), ["one"]);
    assert_eq!(cut("one", Direction::Ltr, 0.0, 1), [ELLIPSIS]);
    assert!(cut("one", Direction::Ltr, 9.0, 0).is_empty());
}

#[test]
fn a_name_that_is_cut_short_says_so_itself() {
    let rich = Rich(vec![Span::Text("tap ".to_owned()), Span::Label("Add account".to_owned())]);
    let last_kind = |width| {
        let lines = lay_out(&rich, None, &mut count, width, Some(1));
        let last = lines[0].runs.last().unwrap().clone();
        (last.text, last.kind)
    };
    assert_eq!(last_kind(8.0), (ELLIPSIS.to_owned(), SpanKind::Label));
    assert_eq!(last_kind(4.0), (ELLIPSIS.to_owned(), SpanKind::Text));
}

// --- Anything at all ---------------------------------------------------------------------------------

/// A small generator, so that a failure can be repeated: xorshift (Marsaglia 2003).
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % bound as u64).unwrap()
    }

    fn text(&mut self) -> String {
        let pool: Vec<char> = "ab12 .,()[]«»-/\tאבגعربي٣٤۵ـ،؟日本ไทयक्\u{300}\u{64B}\u{200D}\u{200C}\u{AD}\u{A0}\u{61C}\u{200B}\u{200E}\u{200F}\n\r\u{B}\u{1C}\u{85}\u{2028}\u{2029}\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}\u{2066}\u{2067}\u{2068}\u{2069}😀👩🏽‍💻🇩🇪\u{10FFFF}\u{0}".chars().collect();
        let length = self.below(24);
        (0..length)
            .map(|_| match self.below(12) {
                0 => char::from_u32(u32::try_from(self.below(0x11_0000)).unwrap()).unwrap_or('x'),
                _ => pool[self.below(pool.len())],
            })
            .collect()
    }

    fn rich(&mut self) -> Rich {
        let pieces = self.below(5);
        Rich(
            (0..pieces)
                .map(|_| {
                    let text = self.text();
                    match self.below(4) {
                        0 => Span::Text(text),
                        1 => Span::Label(text),
                        2 => Span::Code(text),
                        _ => Span::Strong(text),
                    }
                })
                .collect(),
        )
    }
}

#[test]
fn any_text_is_covered_exactly_and_drawn_once() {
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    for round in 0..20_000 {
        let rich = random.rich();
        let width = [-1.0, 0.0, 1.0, 4.0, 9.0, f32::INFINITY, f32::NAN][random.below(7)];
        let base = [None, Some(Direction::Ltr), Some(Direction::Rtl)][random.below(3)];
        let plain = rich.plain();
        let lines = lines_of(&rich, base, width);

        let mut at = 0;
        let mut drawn_at = BTreeSet::new();
        for line in &lines {
            assert_eq!(line.range.start, at, "round {round}: {rich:?} {lines:?}");
            assert!(at == 0 || line.range.end > at, "round {round}: an empty line in {lines:?}");
            at = line.range.end;
            for run in &line.runs {
                assert!(!run.text.is_empty());
                assert!(run.range.start >= line.range.start && run.range.end <= line.range.end);
                for byte in run.range.clone() {
                    assert!(drawn_at.insert(byte), "round {round}: byte {byte} twice in {lines:?}");
                }
                let shaped: usize = run.pieces().iter().map(|piece| piece.chars().count()).sum();
                assert_eq!(shaped, run.text.chars().count(), "round {round}: {run:?}");
            }
            let visible = &plain[line.range.clone()];
            let unseen = visible.char_indices().filter(|(offset, c)| {
                !drawn_at.contains(&(line.range.start + offset)) && c.is_alphanumeric()
            });
            assert_eq!(unseen.count(), 0, "round {round}: letters missing in {lines:?}");
        }
        assert_eq!(at, plain.len(), "round {round}: {rich:?} {lines:?}");

        let limit = random.below(4);
        let cut = lay_out(&rich, base, &mut count, width, Some(limit));
        assert!(cut.len() <= limit.min(lines.len()), "round {round}: {cut:?}");
        assert_eq!(
            cut.iter().filter(|line| line.truncated).count(),
            usize::from(cut.iter().any(|line| line.truncated))
        );
    }
}

#[test]
fn no_line_is_wider_than_asked_for() {
    let mut random = Random(0x2545_F491_4F6C_DD1D);
    for round in 0..5_000 {
        let rich = random.rich();
        for line in lines_of(&rich, None, 12.0) {
            let text: String = line.runs.iter().map(|run| run.text.as_str()).collect();
            let width = count(&text, SpanKind::Text);
            assert!(width <= 12.5 || text.graphemes(true).count() == 1, "round {round}: {width} in {line:?}");
        }
    }
}

#[test]
fn korean_lines_end_between_words() {
    let rich = Rich::from("휴대전화가 필요해요. 을(를) 눌러 주세요");
    for width in 8..20 {
        for line in all_drawn(&rich, Direction::Ltr, width as f32) {
            let words =
                line.split_whitespace().all(|word| rich.plain().split_whitespace().any(|w| w == word));
            assert!(words, "{line:?} at {width} has a part of a word");
        }
    }
}

#[test]
fn a_short_name_with_a_hyphen_keeps_together() {
    let rich = Rich::from("Open My Sign-Ins now");
    assert_eq!(all_drawn(&rich, Direction::Ltr, 13.0), ["Open My", "Sign-Ins now"]);
    let rich = Rich::from("ein Sicherheits-Schlüssel");
    assert_eq!(all_drawn(&rich, Direction::Ltr, 17.0), ["ein Sicherheits-", "Schlüssel"]);
}

#[test]
fn a_number_keeps_to_its_word_and_a_letter_to_the_next_one() {
    let lines = |text: &str, width| all_drawn(&Rich::from(text), Direction::Ltr, width);
    assert_eq!(lines("Phones with Android 14 can do it", 20.0), ["Phones with", "Android 14 can do it"]);
    assert_eq!(lines("It takes about 5 minutes only", 17.0), ["It takes about", "5 minutes only"]);
    let arabic = all_drawn(&Rich::from("ضع هاتفك بالإصدار 14 أو أحدث"), Direction::Rtl, 18.0);
    assert!(arabic[0].chars().count() < 10, "{arabic:?}");
    assert_eq!(lines("Otwórz konto w Authenticator", 15.0), ["Otwórz konto", "w Authenticator"]);
}

#[test]
fn the_last_line_is_not_one_short_word() {
    let rich = Rich::from("a second proof that it is you.");
    assert_eq!(all_drawn(&rich, Direction::Ltr, 26.0), ["a second proof that it", "is you."]);
    // Unless the line above would be the shorter one then.
    let rich = Rich::from("one two");
    assert_eq!(all_drawn(&rich, Direction::Ltr, 4.0), ["one", "two"]);
    let rich = Rich::from("スマートフォンのパスワード");
    assert_eq!(all_drawn(&rich, Direction::Ltr, 12.0), ["スマートフォンの", "パスワード"]);
}
