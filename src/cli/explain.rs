//! `explain`: what a message means and who fixes it. What is only similar is a question, not an answer.

use std::fmt::Write as _;

use clap::ArgMatches;
use serde_json::json;

use super::{Exit, World, args, output};
use crate::content::model::ErrorRow;
use crate::handout::errors::{
    Situation, error_handover, error_message, error_steps, index, unknown_handover,
};
use crate::handout::instructions::marks_note;
use crate::handout::message_for;
use crate::journey::addresses::address_book;
use crate::locale::{Arg, Msg};
use crate::t;

/// Matches that are printed.
const MOST: usize = 5;
/// Questions that are printed.
const MOST_QUESTIONS: usize = 3;

pub(super) fn run(world: &World, matches: &ArgMatches) -> Exit {
    let words = &world.words;
    let query = args::all(matches, "words").join(" ");
    let mut found = index(&world.catalog, words).find(&query);
    found.matches.truncate(MOST);
    let addresses = address_book(&world.catalog).ok();
    let unknown: Vec<(u32, String)> = found
        .unknown
        .iter()
        .filter_map(|number| Some((*number, addresses.as_ref()?.error_lookup(*number)?.as_str().to_owned())))
        .collect();
    let rows: Vec<(&ErrorRow, f32, bool)> = found
        .matches
        .iter()
        .filter_map(|found| Some((world.catalog.error(&found.id)?, found.score, found.is_certain())))
        .collect();
    if args::flag(matches, "json") {
        return json(world, &rows, &unknown);
    }
    let mut text = Writer { world, text: String::new(), said: Vec::new() };
    for (number, address) in &unknown {
        text.unknown(*number, address);
    }
    let certain: Vec<&ErrorRow> =
        rows.iter().filter(|(.., certain)| *certain).map(|(row, ..)| *row).collect();
    if !certain.is_empty() {
        for row in certain {
            text.answer(row);
        }
    } else if !rows.is_empty() {
        text.questions(rows.iter().take(MOST_QUESTIONS).map(|(row, ..)| *row));
    } else if unknown.is_empty() {
        text.line("", &t!("cli-no-match"));
    }
    if let Some(note) = marks_note(&text.said) {
        text.line("", &note);
    }
    output::answer(words, text.text.trim_end(), Exit::Done)
}

fn json(world: &World, rows: &[(&ErrorRow, f32, bool)], unknown: &[(u32, String)]) -> Exit {
    let words = &world.words;
    let lang = words.language().tag();
    let part = |id: &str, part: &str| words.plain(&error_message(&world.catalog, words, lang, id, part));
    let matches: Vec<_> = rows
        .iter()
        .map(|(error, score, certain)| {
            let steps: Vec<String> =
                error_steps(words, &error.id).map(|step| part(&error.id, &step)).collect();
            json!({
                "id": error.id,
                "title": error.title.clone().unwrap_or_else(|| part(&error.id, "title")),
                "score": (f64::from(*score) * 1000.0).round() / 1000.0,
                "certain": certain,
                "owner": error.owner,
                "meaning": part(&error.id, "meaning"),
                "do": steps,
            })
        })
        .collect();
    let unknown: Vec<_> = unknown
        .iter()
        .map(|(number, address)| json!({ "code": format!("AADSTS{number}"), "look_up": address }))
        .collect();
    output::json(words, &json!({ "matches": matches, "unknown": unknown }), Exit::Done)
}

struct Writer<'a> {
    world: &'a World,
    text: String,
    /// What was said, with the marks of names in it.
    said: Vec<Msg>,
}

impl Writer<'_> {
    fn line(&mut self, before: &str, msg: &Msg) {
        let _ = writeln!(self.text, "{before}{}", self.world.words.plain(msg));
        self.said.push(msg.clone());
    }

    fn part(&self, error: &ErrorRow, part: &str) -> Msg {
        let words = &self.world.words;
        error_message(&self.world.catalog, words, words.language().tag(), &error.id, part)
    }

    fn heading(&mut self, before: &str, error: &ErrorRow) {
        let title = Arg::Msg(self.part(error, "title"));
        self.line(before, &t!("cli-explain-owner", title = title, owner = message_for("owner", error.owner)));
    }

    fn answer(&mut self, error: &ErrorRow) {
        let world = self.world;
        self.heading("", error);
        self.line("  ", &self.part(error, "meaning"));
        for step in error_steps(&world.words, &error.id) {
            self.line("  - ", &self.part(error, &step));
        }
        let lang = world.words.language().tag();
        let handover = error_handover(&world.catalog, &world.words, lang, error, &Situation::default());
        self.handover(&handover);
    }

    fn questions<'e>(&mut self, errors: impl Iterator<Item = &'e ErrorRow>) {
        self.line("", &t!("help-maybe-title"));
        for error in errors {
            self.heading("  ? ", error);
            self.line("    ", &self.part(error, "meaning"));
        }
        self.line("", &t!("help-maybe"));
    }

    fn unknown(&mut self, number: u32, address: &str) {
        self.line("", &t!("help-unknown-title", number = Arg::Code(number.to_string())));
        self.line("  ", &t!("help-unknown", address = Arg::Code(address.to_owned())));
        self.handover(&unknown_handover(number, address, &Situation::default()));
    }

    fn handover(&mut self, lines: &[Msg]) {
        let _ = writeln!(self.text, "  {}:", self.world.words.plain(&t!("handover-label")));
        for line in lines {
            let _ = writeln!(self.text, "    {}", self.world.words.plain(line));
        }
        self.text.push('\n');
    }
}
