//! `tenant`: what a tenant's settings mean for people, and the rollout rehearsed. In English, for
//! administrators.

use std::io::{IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::{Exit, World, args, output};
use crate::locale::{Language, Translator};
use crate::tenant::finding::Severity;
use crate::tenant::read::Step;
use crate::tenant::rehearse::{Rehearsal, rehearse};
use crate::tenant::report::{age, html, json, policy_file, table, text};
use crate::tenant::{Audit, Texts, read};

pub(super) fn run(world: &World, matches: &ArgMatches) -> Exit {
    let Some((verb, matches)) = matches.subcommand() else { return Exit::Usage };
    if !world.settings.pretended.is_empty() {
        let text = "tenant reads the files of an export and no other settings. For a what-if use tenant rehearse --set KEY=VALUE.";
        return output::error(&world.words, text, Exit::Usage);
    }
    let texts = match Texts::embedded() {
        Ok(texts) => texts,
        Err(why) => return output::error(&world.words, &why, Exit::Error),
    };
    let done = args::path(matches, "done");
    let paths: Vec<PathBuf> = matches.get_many::<PathBuf>("paths").into_iter().flatten().cloned().collect();
    let mut progress = Shown::default();
    let export = match read(&paths, done.is_some(), &mut |step| progress.show(step)) {
        Ok(export) => export,
        Err((path, why)) => {
            let text = format!("{}: {why}. Name the files or folders of the export.", path.display());
            return output::error(&world.words, &text, Exit::Usage);
        }
    };
    progress.clear();
    let audit = Audit::new(export);
    match verb {
        "audit" => audited(world, matches, &audit, &texts),
        _ => rehearsed(world, matches, &audit, done.as_deref()),
    }
}

/// How far a long file is read, on a line that is written over. Only where somebody looks.
#[derive(Default)]
struct Shown {
    width: usize,
}

impl Shown {
    fn show(&mut self, step: Step) {
        const MB: u64 = 1_000_000;
        let mut out = std::io::stderr().lock();
        if !out.is_terminal() {
            return;
        }
        let line = format!("{}: {} of {} MB", step.name, step.read / MB, step.length / MB);
        let _ = write!(out, "\r{line:width$}", width = self.width);
        let _ = out.flush();
        self.width = self.width.max(line.len());
    }

    fn clear(&mut self) {
        if self.width > 0 {
            let mut out = std::io::stderr().lock();
            let _ = write!(out, "\r{:width$}\r", "", width = self.width);
            let _ = out.flush();
        }
    }
}

fn audited(world: &World, matches: &ArgMatches, audit: &Audit, texts: &Texts) -> Exit {
    let english = Translator::load(Language::english());
    if let Some(file) = args::path(matches, "write-policy")
        && let Err(exit) = write_policy(world, audit, &file)
    {
        return exit;
    }
    let exit = exit_of(matches, audit);
    let answer = if args::flag(matches, "json") {
        output::ascii(&json::audit(audit, texts)) + "\n"
    } else if args::one(matches, "format").as_deref() == Some("html") {
        match rehearse(audit, &world.catalog, &[]) {
            Ok(rehearsal) => html::page(audit, texts, &world.catalog, &english, &rehearsal),
            Err(why) => return output::error(&world.words, &why.to_string(), Exit::Error),
        }
    } else {
        text::audit(audit, texts, &english)
    };
    put(world, matches, &answer, exit)
}

/// 20 when something stops people, or is as bad as `--fail-on` says; else 23 when what is needed was not
/// read, for then "nothing blocks" would be a guess.
fn exit_of(matches: &ArgMatches, audit: &Audit) -> Exit {
    let limit = args::named(matches, "fail-on", Severity::from_id).unwrap_or(Severity::Blocks);
    if audit.findings.iter().any(|finding| finding.severity <= limit) {
        Exit::CheckFailed
    } else if audit.lacks_files() {
        Exit::FilesMissing
    } else {
        Exit::Done
    }
}

/// To a file, or to stdout.
fn put(world: &World, matches: &ArgMatches, answer: &str, exit: Exit) -> Exit {
    match args::path(matches, "output") {
        None => output::answer(&world.words, answer, exit),
        Some(file) => match write(world, &file, answer) {
            Ok(()) => exit,
            Err(exit) => exit,
        },
    }
}

fn write(world: &World, file: &Path, text: &str) -> Result<(), Exit> {
    std::fs::write(file, text).map_err(|why| {
        let msg = crate::t!("cli-write-failed", file = file.display().to_string(), why = why.to_string());
        output::fail(&world.words, &msg, Exit::Error)
    })
}

/// The file that was asked for, and beside it one for each group that differs.
fn write_policy(world: &World, audit: &Audit, file: &Path) -> Result<(), Exit> {
    for policy in policy_file::files(audit) {
        let path = match &policy.part {
            None => file.to_owned(),
            Some(part) => {
                let stem = file.file_stem().unwrap_or_default().to_string_lossy();
                let part: String =
                    part.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
                file.with_file_name(format!("{stem}.{part}.toml"))
            }
        };
        write(world, &path, &policy.text)?;
        output::print_error(&format!("written: {}", path.display()));
    }
    Ok(())
}

fn rehearsed(world: &World, matches: &ArgMatches, audit: &Audit, done: Option<&Path>) -> Exit {
    let pretend = args::all(matches, "set");
    let run = |pretend: &[String]| rehearse(audit, &world.catalog, pretend);
    let (before, after) = match (run(&[]), run(&pretend)) {
        (Ok(before), Ok(after)) => (before, after),
        (Err(why), _) | (_, Err(why)) => return output::error(&world.words, &why.to_string(), Exit::Usage),
    };
    if let Some(file) = done
        && let Err(exit) = write_done(world, audit, file)
    {
        return exit;
    }
    let before: Option<&Rehearsal> = (!pretend.is_empty()).then_some(&before);
    let answer = if args::flag(matches, "json") {
        output::ascii(&json::rehearsal(&after, before)) + "\n"
    } else if args::one(matches, "format").as_deref() == Some("csv") {
        table::csv(&after)
    } else {
        text::rehearsal(audit, &after, before)
    };
    let exit = if audit.lacks_files() { Exit::FilesMissing } else { Exit::Done };
    put(world, matches, &answer, exit)
}

/// The ids of those who have their passkey, one a line, for a group.
fn write_done(world: &World, audit: &Audit, file: &Path) -> Result<(), Exit> {
    let ids = &audit.export.people.done;
    let is_guid =
        |id: &String| id.len() == 36 && id.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
    if !ids.iter().all(is_guid) {
        let text = "the ids of the people were replaced by numbers when the report was exported, so a list of them helps nobody. Export the report with ids.";
        return Err(output::error(&world.words, text, Exit::FilesMissing));
    }
    let now = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .map_or(0, |since| since.as_secs().cast_signed());
    write(world, file, &(ids.join("\n") + "\n"))?;
    output::print_error(&format!("written: {} ids to {}. {}", ids.len(), file.display(), age(audit, now)));
    Ok(())
}
