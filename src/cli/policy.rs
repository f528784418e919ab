//! `policy`: what is in force, the check of a file, the empty forms, and a policy in another form.

use std::fmt::Write as _;
use std::path::Path;

use clap::ArgMatches;
use serde_json::{Value as Json, json};
use unicode_width::UnicodeWidthStr as _;

use super::{Exit, World, args, output, print_error};
use crate::enroll::named;
use crate::policy::document::{self, Form};
use crate::policy::forms::{self, admx};
use crate::policy::{Effective, Problem, Settings, Value};
use crate::t;

named! {
    /// An empty form.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub(super) enum Empty {
        /// Group Policy: two files.
        Admx = "admx",
        /// Configuration profile.
        Mobileconfig = "mobileconfig",
        /// Manifest for Jamf Pro.
        Jamf = "jamf",
        /// JSON Schema.
        Schema = "schema",
        /// `docs/policy.md`.
        Markdown = "markdown",
    }
}

/// Every form of `policy export`, empty and filled.
pub(super) fn names() -> Vec<&'static str> {
    let mut names: Vec<_> = Empty::ALL.iter().map(|form| form.id()).collect();
    names.extend(Form::ALL.iter().map(|form| form.id()).filter(|name| Empty::from_id(name).is_none()));
    names
}

pub(super) fn run(world: &World, matches: &ArgMatches) -> Exit {
    match matches.subcommand() {
        Some(("show", verb)) => show(world, verb),
        Some(("check", verb)) => check(world, verb),
        Some(("template", _)) => output::answer(&world.words, &forms::template(), Exit::Done),
        Some(("export", verb)) => export(world, verb),
        _ => Exit::Usage,
    }
}

fn show(world: &World, matches: &ArgMatches) -> Exit {
    let settings = &world.settings;
    let (effective, problems) = (settings.effective(), settings.problems());
    if args::flag(matches, "json") {
        let mut answer = json!({
            "values": effective.iter().map(as_json).collect::<Vec<_>>(),
            "problems": problems.iter().map(|problem| json!({
                "place": problem.origin.to_string(),
                "text": problem.why.to_string(),
            })).collect::<Vec<_>>(),
        });
        world.mark(&mut answer);
        return output::json(&world.words, &answer, Exit::Done);
    }
    let mut text = world.remark().map(|remark| world.words.plain(&remark) + "\n").unwrap_or_default();
    let value = |effective: &Effective| {
        effective.value.as_ref().map_or_else(|| String::from("–"), ToString::to_string)
    };
    let names = effective.iter().map(|effective| effective.name.width()).max().unwrap_or_default();
    // Long texts do not push the origin of the others out of sight.
    let values =
        effective.iter().map(|one| value(one).width()).filter(|width| *width <= 40).max().unwrap_or_default();
    for one in &effective {
        let shown = value(one);
        let name = format!("{}{}", one.name, " ".repeat(names - one.name.width() + 2));
        let gap = " ".repeat(values.saturating_sub(shown.width()) + 2);
        let _ = writeln!(text, "{name}{shown}{gap}{}", one.origin);
    }
    tell(problems);
    output::answer(&world.words, &text, Exit::Done)
}

fn as_json(effective: &Effective) -> Json {
    let value = effective.value.as_ref().map(|value| match value {
        Value::Text(text) => json!(text),
        Value::Flag(flag) => json!(flag),
        Value::Number(number) => json!(number),
        Value::List(items) => json!(items),
        Value::Map(map) => json!(map),
    });
    json!({
        "key": effective.name,
        "value": value,
        "origin": effective.origin.id(),
        "place": effective.origin.to_string(),
    })
}

/// One line a problem to stderr.
fn tell(problems: &[Problem]) {
    for problem in problems {
        print_error(&problem.to_string());
    }
}

fn check(world: &World, matches: &ArgMatches) -> Exit {
    let words = &world.words;
    match read(&args::path(matches, "file").unwrap_or_default()) {
        Ok(settings) => {
            let count = settings.given().len();
            output::answer(words, &words.plain(&t!("cli-policy-sound", count = count)), Exit::Done)
        }
        Err(problems) => {
            tell(&problems);
            output::fail(words, &t!("cli-content-bad", count = problems.len()), Exit::CheckFailed)
        }
    }
}

fn read(file: &Path) -> Result<Settings, Vec<Problem>> {
    Settings::trial(file).map_err(|trial| trial.0)
}

fn export(world: &World, matches: &ArgMatches) -> Exit {
    let words = &world.words;
    let name = args::one(matches, "form").unwrap_or_default();
    let from = args::path(matches, "from");
    let bytes = match (Empty::from_id(&name), Form::from_id(&name), from) {
        (_, Some(form), Some(file)) => match read(&file) {
            Ok(settings) => {
                let given = settings.given();
                let values: Vec<(&str, Value)> =
                    given.into_iter().filter_map(|one| Some((one.name, one.value?))).collect();
                document::write(form, &values)
            }
            Err(problems) => {
                tell(&problems);
                return output::fail(
                    words,
                    &t!("cli-content-bad", count = problems.len()),
                    Exit::CheckFailed,
                );
            }
        },
        (Some(empty), _, None) => match empty {
            Empty::Admx => return admx(world, &args::path(matches, "folder").unwrap_or_default()),
            Empty::Mobileconfig => forms::mobileconfig(),
            Empty::Jamf => forms::jamf(),
            Empty::Schema => forms::schema(),
            Empty::Markdown => forms::markdown(),
        }
        .into_bytes(),
        (_, _, Some(_)) => return output::fail(words, &t!("cli-export-empty", form = name), Exit::Usage),
        (None, _, None) => return output::fail(words, &t!("cli-export-from", form = name), Exit::Usage),
    };
    match args::path(matches, "output") {
        None => output::bytes(words, &bytes, Exit::Done),
        Some(file) => save(world, &file, &bytes),
    }
}

fn admx(world: &World, folder: &Path) -> Exit {
    let [definitions, strings] = admx::FILES.map(|name| folder.join(name));
    if let Some(parent) = strings.parent()
        && let Err(why) = std::fs::create_dir_all(parent)
    {
        return not_written(world, parent, &why);
    }
    match save(world, &definitions, admx::definitions().as_bytes()) {
        Exit::Done => save(world, &strings, admx::strings().as_bytes()),
        failed => failed,
    }
}

fn save(world: &World, file: &Path, bytes: &[u8]) -> Exit {
    match std::fs::write(file, bytes) {
        Ok(()) => Exit::Done,
        Err(why) => not_written(world, file, &why),
    }
}

fn not_written(world: &World, file: &Path, why: &std::io::Error) -> Exit {
    let msg = t!("cli-write-failed", file = file.display().to_string(), why = why.to_string());
    output::fail(&world.words, &msg, Exit::Error)
}
