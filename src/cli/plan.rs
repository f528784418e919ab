//! `plan`: what an employee would be told.

use clap::ArgMatches;
use serde_json::{Value, json};

use super::{Exit, World, args, output};
use crate::content::Catalog;
use crate::content::model::Phone;
use crate::enroll::answers::{Managed, Profile, Proof};
use crate::enroll::outcome::StopReason;
use crate::enroll::phone::major_version;
use crate::enroll::{Facts, Outcome, Plan, PlanInput, Route, Stop, plan};
use crate::handout::{before_starting, message_for, signs_of_management, way_on};
use crate::locale::Msg;
use crate::{preflight, t};

pub(super) fn run(world: &World, matches: &ArgMatches) -> Exit {
    let (phone, answers) = match asked(world, matches, None) {
        Ok(asked) => asked,
        Err(msg) => return output::fail(&world.words, &msg, Exit::Usage),
    };
    let outcome = plan(&answers, &Catalog::rules(phone), &world.settings.rules, &facts(world));
    let outcome = Told { world, phone, outcome: &outcome };
    let exit = if outcome.outcome.plan().is_some() { Exit::Done } else { Exit::Stop };
    if args::flag(matches, "json") {
        return output::json(&world.words, &as_json(&outcome), exit);
    }
    output::answer(&world.words, &as_text(&outcome), exit)
}

/// An outcome, and for which phone.
struct Told<'a> {
    world: &'a World,
    phone: &'a Phone,
    outcome: &'a Outcome,
}

/// The phone and the answers that the command line describes.
pub(super) fn asked<'a>(
    world: &'a World,
    matches: &ArgMatches,
    preferred_route: Option<Route>,
) -> Result<(&'a Phone, PlanInput), Msg> {
    let os = match args::one(matches, "os") {
        Some(text) => match major_version(&text) {
            Some(version) => Some(version),
            None => return Err(t!("cli-bad-version", version = text)),
        },
        None => None,
    };
    let id = args::one(matches, "phone").unwrap_or_default();
    let phone = world.catalog.phone(&id, os).ok_or_else(|| t!("cli-unknown-phone", phone = id))?;
    let profile = args::named(matches, "profile", Profile::from_id).unwrap_or_default();
    let proof = args::named(matches, "proof", Proof::from_id).unwrap_or(Proof::Unsure);
    let managed = args::named(matches, "managed", Managed::from_id).unwrap_or_default();
    Ok((phone, PlanInput { preferred_route, ..PlanInput::new(os, profile, proof, managed) }))
}

/// What is known about this computer without asking anybody, with the simulated facts over it.
pub(super) fn facts(world: &World) -> Facts {
    let found = Facts {
        remote_session: preflight::remote_session(),
        system: Some(preflight::computer_os()),
        ..Facts::default()
    };
    world.settings.facts.clone().or(found)
}

fn as_json(Told { world, phone, outcome }: &Told) -> Value {
    let text = |msg: &Msg| world.words.plain(msg);
    let item = |family: &str, id: &str| json!({ "id": id, "text": text(&message_for(family, id)) });
    let mut value = match outcome {
        Outcome::Plan(plan) => json!({
            "outcome": "plan",
            "route": plan.route,
            "kind": plan.route.kind(),
            "owner": null,
            "reasons": plan.reasons.iter().map(|reason| item("reason", reason.id())).collect::<Vec<_>>(),
            "steps": plan.steps.iter().map(|step| json!({
                "id": step.id,
                "title": text(&message_for("step", step.id)),
                "minutes": step.minutes,
            })).collect::<Vec<_>>(),
            "alternatives": plan.alternatives.iter().map(|(route, ruling)| {
                let (Ok(reason) | Err(reason)) = ruling;
                json!({ "route": route, "allowed": ruling.is_ok(), "reason": item("reason", reason.id()) })
            }).collect::<Vec<_>>(),
            "warnings": before_starting(&world.catalog, phone, plan).iter().map(|warning| {
                let id = warning.id.trim_start_matches("phone-").trim_start_matches("warning-");
                json!({ "id": id, "text": text(warning) })
            }).collect::<Vec<_>>(),
            "next": [],
        }),
        Outcome::Stop(stop) => json!({
            "outcome": "stop",
            "route": null,
            "kind": null,
            "owner": stop.owner,
            "reasons": [{ "id": stop.reason, "text": text(&message_for("stop", format!("{}-why", stop.reason))) }],
            "steps": [],
            "alternatives": stop.closed.iter().map(|(route, reason)| {
                json!({ "route": route, "allowed": false, "reason": item("reason", reason.id()) })
            }).collect::<Vec<_>>(),
            "warnings": [],
            "next": std::iter::once(&stop.next).chain(&stop.others).map(|action| json!({ "id": action.id(), "text": text(&way_on(stop, *action)) })).collect::<Vec<_>>(),
        }),
    };
    world.mark(&mut value);
    value
}

fn as_text(Told { world, phone, outcome }: &Told) -> String {
    let mut lines: Vec<Msg> = world.remark().into_iter().collect();
    match outcome {
        Outcome::Plan(plan) => plan_lines(world, phone, plan, &mut lines),
        Outcome::Stop(stop) => stop_lines(world, stop, &mut lines),
    }
    lines.iter().map(|line| world.words.plain(line)).collect::<Vec<_>>().join("\n")
}

fn plan_lines(world: &World, phone: &Phone, plan: &Plan, lines: &mut Vec<Msg>) {
    lines.push(t!("cli-plan-way", route = message_for("route", plan.route), minutes = plan.minutes()));
    lines
        .extend(plan.reasons.iter().map(|reason| t!("cli-plan-why", reason = message_for("reason", reason))));
    for (index, step) in plan.steps.iter().enumerate() {
        lines.push(t!("cli-plan-step", number = index + 1, step = message_for("step", step.id)));
    }
    let known = before_starting(&world.catalog, phone, plan);
    lines.extend(known.into_iter().map(|warning| t!("cli-plan-warning", warning = warning)));
    lines.extend(plan.alternatives.iter().map(|(route, ruling)| match ruling {
        Ok(reason) => t!(
            "cli-plan-other-open",
            route = message_for("route", route),
            reason = message_for("reason", reason)
        ),
        Err(reason) => {
            t!(
                "cli-plan-other-closed",
                route = message_for("route", route),
                reason = message_for("reason", reason)
            )
        }
    }));
}

fn stop_lines(world: &World, stop: &Stop, lines: &mut Vec<Msg>) {
    lines.push(t!("cli-stop", stop = message_for("stop", stop.reason)));
    lines.push(message_for("stop", format!("{}-why", stop.reason)));
    if matches!(stop.reason, StopReason::PhoneManagementUnknown | StopReason::PhoneSignInClosed) {
        lines.push(signs_of_management(&world.catalog, world.words.language().tag()));
    }
    lines.push(message_for("owner", stop.owner));
    lines.push(way_on(stop, stop.next));
    lines.extend(stop.others.iter().map(|action| way_on(stop, *action)));
}
