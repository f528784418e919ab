//! `guide`: the steps for one phone.

use clap::ArgMatches;

use super::plan::{asked, facts};
use super::{Exit, World, args, output};
use crate::content::Catalog;
use crate::enroll::{Outcome, Route, plan};
use crate::handout::{Reader, message_for, way_on};
use crate::t;

pub(super) fn run(world: &World, matches: &ArgMatches) -> Exit {
    let words = &world.words;
    if args::one(matches, "format").as_deref() == Some("html") {
        return output::fail(words, &t!("cli-no-html"), Exit::Usage);
    }
    let preferred = args::named(matches, "route", Route::from_id);
    let (phone, answers) = match asked(world, matches, preferred) {
        Ok(asked) => asked,
        Err(msg) => return output::fail(words, &msg, Exit::Usage),
    };
    let facts = facts(world);
    let plan = match plan(&answers, &Catalog::rules(phone), &world.settings.rules, &facts) {
        Outcome::Plan(plan) => plan,
        Outcome::Stop(stop) => {
            let why = message_for("stop", format!("{}-why", stop.reason));
            return output::error(
                words,
                &format!("{} {}", words.plain(&why), words.plain(&way_on(&stop, stop.next))),
                Exit::Stop,
            );
        }
    };
    if let Some(preferred) = preferred.filter(|preferred| *preferred != plan.route) {
        let closed = plan.alternatives.iter().find(|(route, _)| *route == preferred);
        let reason = closed.map_or_else(
            || message_for("reason", "not-allowed"),
            |(_, ruling)| {
                let (Ok(reason) | Err(reason)) = ruling;
                message_for("reason", reason)
            },
        );
        return output::fail(
            words,
            &t!("cli-route-closed", route = preferred.id(), reason = reason),
            Exit::Stop,
        );
    }
    let phone_language =
        args::one(matches, "phone-language").unwrap_or_else(|| words.language().tag().to_owned());
    let reader = Reader {
        phone,
        phone_language: &phone_language,
        computer_language: words.language().tag(),
        route: plan.route,
        profile: answers.profile,
        proof: world.settings.rules.effective_proof(answers.proof),
        computer: facts.system.as_ref().map(|system| system.family),
    };
    let mut text = crate::handout::text::guide(&world.catalog, words, &reader, &plan);
    if !world.catalog.overridden.is_empty() {
        let rows = world.catalog.overridden.join(", ");
        text = format!("{text}\n\n{}", words.plain(&t!("about-it-overlay", rows = rows)));
    }
    if let Some(remark) = world.remark() {
        text = format!("{}\n\n{text}", words.plain(&remark));
    }
    match args::path(matches, "output") {
        None => output::answer(words, &text, Exit::Done),
        Some(file) => match std::fs::write(&file, text) {
            Ok(()) => Exit::Done,
            Err(why) => {
                let msg = t!("cli-write-failed", file = file.display().to_string(), why = why.to_string());
                output::fail(words, &msg, Exit::Error)
            }
        },
    }
}
