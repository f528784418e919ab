//! `explain`: what a message means and who fixes it, best match first.

use std::fmt::Write as _;

use clap::ArgMatches;
use serde_json::json;

use super::{Exit, World, args, output};
use crate::handout::errors::{error_handover, error_message, error_steps, index};
use crate::handout::instructions::marks_note;
use crate::handout::message_for;
use crate::t;

/// Matches that are printed.
const MOST: usize = 5;

pub(super) fn run(world: &World, matches: &ArgMatches) -> Exit {
    let words = &world.words;
    let query = args::all(matches, "words").join(" ");
    let mut found = index(&world.catalog, words).find(&query);
    found.truncate(MOST);
    let lang = words.language().tag();
    let message = |id: &str, part: &str| error_message(&world.catalog, words, lang, id, part);
    let parts = |id: &str| -> Vec<String> {
        error_steps(words, id).map(|part| words.plain(&message(id, &part))).collect()
    };
    let part = |id: &str, part: &str| words.plain(&message(id, part));
    if args::flag(matches, "json") {
        let matches: Vec<_> = found
            .iter()
            .filter_map(|found| Some((found, world.catalog.error(&found.id)?)))
            .map(|(found, error)| {
                json!({
                    "id": error.id,
                    "title": error.title.clone().unwrap_or_else(|| part(&error.id, "title")),
                    "score": (f64::from(found.score) * 1000.0).round() / 1000.0,
                    "owner": error.owner,
                    "meaning": part(&error.id, "meaning"),
                    "do": parts(&error.id),
                })
            })
            .collect();
        return output::json(words, &json!({ "matches": matches }), Exit::Done);
    }
    if found.is_empty() {
        return output::answer(words, &words.plain(&t!("cli-no-match")), Exit::Done);
    }
    let mut text = String::new();
    let mut said = Vec::new();
    for error in found.iter().filter_map(|found| world.catalog.error(&found.id)) {
        let title = part(&error.id, "title");
        let heading = t!("cli-explain-owner", title = title, owner = message_for("owner", error.owner));
        let _ = writeln!(text, "{}\n  {}", words.plain(&heading), part(&error.id, "meaning"));
        let spoken = error_steps(words, &error.id).chain([String::from("meaning")]);
        said.extend(spoken.map(|part| message(&error.id, &part)));
        for line in parts(&error.id) {
            let _ = writeln!(text, "  - {line}");
        }
        let _ = writeln!(text, "  {}:", words.plain(&t!("handover-label")));
        for line in error_handover(&world.catalog, words, lang, &error.id) {
            let _ = writeln!(text, "    {}", words.plain(&line));
        }
        text.push('\n');
    }
    if let Some(note) = marks_note(&said) {
        text.push_str(&words.plain(&note));
    }
    output::answer(words, text.trim_end(), Exit::Done)
}
