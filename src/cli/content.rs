//! `content`: the facts behind the steps, and the check of an overlay.

use std::path::Path;

use clap::ArgMatches;
use serde_json::{Value, json};

use super::{Exit, World, args, output};
use crate::content::model::Evidence;
use crate::content::{Catalog, LoadError, validate};
use crate::journey::addresses::address_book;
use crate::locale::message::args_of;
use crate::policy::machine;
use crate::t;

pub(super) fn run(world: &World, matches: &ArgMatches) -> Exit {
    match matches.subcommand() {
        Some(("check", verb)) => check(world, verb),
        Some((_, verb)) => list(world, verb),
        None => Exit::Usage,
    }
}

/// The facts with those of the organisation over them. Only what a person tries out may lie in a folder of theirs.
pub(super) fn with_overlay(folder: &Path, tried_out: bool) -> Result<Catalog, String> {
    if !tried_out {
        machine::trust_folder(folder).map_err(|why| format!("{} is ignored: {why}.", folder.display()))?;
    }
    let catalog = Catalog::with_overlay(folder).map_err(|why| why.to_string())?;
    let problems = validate::validate(&catalog, &|id| {
        args_of(id).map(|names| names.iter().map(|name| (*name).to_owned()).collect())
    });
    match problems.first() {
        // An address that this program does not open is no reason not to start.
        None => match address_book(&catalog) {
            Ok(_) => Ok(catalog),
            Err(bad) => {
                let bad: Vec<String> = bad.iter().map(ToString::to_string).collect();
                Err(format!("{} is ignored: {}", folder.display(), bad.join("; ")))
            }
        },
        Some(first) => Err(format!("{} is ignored, for example: {first}", folder.display())),
    }
}

fn check(world: &World, matches: &ArgMatches) -> Exit {
    let words = &world.words;
    let folder = args::path(matches, "dir").unwrap_or_default();
    if !folder.is_dir() {
        // In English, like all that the check says.
        return output::error(words, &format!("{}: there is no such folder", folder.display()), Exit::Usage);
    }
    let catalog = match Catalog::with_overlay(&folder) {
        Ok(catalog) => catalog,
        Err(why) => {
            let exit =
                if matches!(why, LoadError::Malformed { .. }) { Exit::CheckFailed } else { Exit::Error };
            return output::error(words, &why.to_string(), exit);
        }
    };
    let problems = validate::validate(&catalog, &|id| {
        args_of(id).map(|names| names.iter().map(|name| (*name).to_owned()).collect())
    });
    if problems.is_empty() {
        let count =
            catalog.phones.len() + catalog.labels.len() + catalog.errors.len() + catalog.instructions.len();
        return output::answer(words, &words.plain(&t!("cli-content-sound", count = count)), Exit::Done);
    }
    for problem in &problems {
        super::print_error(&problem.to_string());
    }
    output::fail(words, &t!("cli-content-bad", count = problems.len()), Exit::CheckFailed)
}

fn list(world: &World, matches: &ArgMatches) -> Exit {
    let what = args::one(matches, "what").unwrap_or_default();
    let rows = rows(&world.catalog, &what);
    if args::flag(matches, "json") {
        return output::json(&world.words, &json!({ what: rows }), Exit::Done);
    }
    let cell = |value: &Value| match value {
        Value::Null => String::from("-"),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let text: Vec<String> = rows
        .iter()
        .map(|row| {
            ["id", "confidence", "name"].iter().map(|key| cell(&row[*key])).collect::<Vec<_>>().join("\t")
        })
        .collect();
    output::answer(&world.words, &text.join("\n"), Exit::Done)
}

fn rows(catalog: &Catalog, what: &str) -> Vec<Value> {
    fn with(evidence: &Evidence, mut row: Value) -> Value {
        row["source"] = json!(evidence.source);
        row["verified"] = json!(evidence.verified);
        row["confidence"] = json!(evidence.confidence);
        row
    }
    match what {
        "phones" => catalog
            .phones
            .iter()
            .map(|phone| {
                with(
                    &phone.evidence,
                    json!({
                        "id": phone.id,
                        "name": phone.name,
                        "platform": phone.platform,
                        "maker": phone.maker,
                        "os_from": phone.os_from,
                        "os_to": phone.os_to,
                        "verdict": phone.verdict,
                        "paths": phone.paths,
                        "on": phone.on,
                        "search": phone.search,
                        "warnings": phone.warnings,
                    }),
                )
            })
            .collect(),
        "errors" => catalog
            .errors
            .iter()
            .map(|error| {
                json!({
                    "id": error.id,
                    "name": error.title,
                    "owner": error.owner,
                    "codes": error.codes,
                    "places": error.places,
                    "source": error.source,
                    "verified": error.verified,
                    "confidence": error.confidence,
                })
            })
            .collect(),
        "hosts" => catalog
            .hosts
            .iter()
            .map(|host| {
                with(
                    &host.evidence,
                    json!({
                        "id": host.host,
                        "name": host.purpose,
                        "phone": host.phone,
                        "needed_from": host.needed_from,
                        "cloud": host.cloud,
                    }),
                )
            })
            .collect(),
        "clouds" => catalog
            .clouds
            .iter()
            .map(|cloud| {
                with(
                    &cloud.evidence,
                    json!({
                        "id": cloud.id,
                        "name": cloud.security_info,
                        "passkeys": cloud.passkeys,
                        "authority": cloud.authority,
                    }),
                )
            })
            .collect(),
        _ => catalog
            .vaults
            .iter()
            .map(|vault| {
                with(
                    &vault.evidence,
                    json!({
                        "id": vault.aaguid,
                        "name": vault.name,
                        "authenticator": vault.is_authenticator,
                        "platform": vault.platform,
                    }),
                )
            })
            .collect(),
    }
}
