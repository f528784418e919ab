//! `plan --matrix`: what employees would be told, for every phone and every way to sign in.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use clap::ArgMatches;
use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr as _;

use super::plan::facts;
use super::{Exit, World, args, output};
use crate::content::Catalog;
use crate::content::model::Phone;
use crate::enroll::answers::{Managed, Profile, Proof};
use crate::enroll::outcome::StopReason;
use crate::enroll::{Outcome, Owner, PlanInput, named, plan};
use crate::handout::message_for;
use crate::t;
use crate::tenant::report::table::cell;

named! {
    /// How the matrix is written.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub(super) enum Layout {
        /// For people.
        #[default]
        Table = "table",
        /// For spreadsheets.
        Csv = "csv",
        /// For programs.
        Json = "json",
    }
}

/// What one employee would be told.
struct Case<'a> {
    phone: &'a Phone,
    proof: Proof,
    outcome: Outcome,
}

/// Stops by who acts and why, with how many cases end there.
type Stops = BTreeMap<(&'static str, &'static str), usize>;

pub(super) fn run(world: &World, matches: &ArgMatches) -> Exit {
    let layout = match args::named(matches, "matrix", Layout::from_id) {
        _ if args::flag(matches, "json") => Layout::Json,
        layout => layout.unwrap_or_default(),
    };
    let cases = cases(world, matches);
    let stops = stops(&cases);
    // Stops are what the matrix is looked at for, not a failure of the command.
    match layout {
        Layout::Table => output::answer(&world.words, &table(world, &cases, &stops), Exit::Done),
        Layout::Csv => output::answer(&world.words, &csv(world, &cases), Exit::Done),
        Layout::Json => {
            let mut answer = json!({
                "cases": cases.iter().map(as_json).collect::<Vec<_>>(),
                "stops": stops.iter().map(|((owner, reason), count)| {
                    json!({ "owner": owner, "reason": reason, "cases": count })
                }).collect::<Vec<_>>(),
            });
            world.mark(&mut answer);
            output::json(&world.words, &answer, Exit::Done)
        }
    }
}

fn cases<'a>(world: &'a World, matches: &ArgMatches) -> Vec<Case<'a>> {
    let profile = args::named(matches, "profile", Profile::from_id).unwrap_or_default();
    let managed = args::named(matches, "managed", Managed::from_id).unwrap_or_default();
    let facts = facts(world);
    let mut cases = Vec::new();
    for phone in &world.catalog.phones {
        let rules = Catalog::rules(phone);
        for &proof in Proof::ALL {
            let answers = PlanInput::new(rules.os_from, profile, proof, managed);
            let outcome = plan(&answers, &rules, &world.settings.rules, &facts);
            cases.push(Case { phone, proof, outcome });
        }
    }
    cases
}

fn stops(cases: &[Case]) -> Stops {
    let mut stops = Stops::new();
    for case in cases {
        if let Outcome::Stop(stop) = &case.outcome {
            *stops.entry((stop.owner.id(), stop.reason.id())).or_default() += 1;
        }
    }
    stops
}

/// Language-free: the route, or who acts and why nobody goes on.
fn told(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Plan(plan) => plan.route.id().to_owned(),
        Outcome::Stop(stop) => format!("{}: {}", stop.owner, stop.reason),
    }
}

fn as_json(case: &Case) -> Value {
    let (route, owner, reason, minutes) = parts(&case.outcome);
    json!({
        "phone": case.phone.id,
        "proof": case.proof,
        "outcome": if route.is_some() { "plan" } else { "stop" },
        "route": route,
        "minutes": minutes,
        "owner": owner,
        "reason": reason,
    })
}

type Parts = (Option<&'static str>, Option<&'static str>, &'static str, Option<u32>);

fn parts(outcome: &Outcome) -> Parts {
    match outcome {
        Outcome::Plan(plan) => {
            let reason = plan.reasons.first().map_or("", |reason| reason.id());
            (Some(plan.route.id()), None, reason, Some(plan.minutes()))
        }
        Outcome::Stop(stop) => (None, Some(stop.owner.id()), stop.reason.id(), None),
    }
}

fn csv(world: &World, cases: &[Case]) -> String {
    let mut text = String::from("phone,name,proof,outcome,route,minutes,owner,reason,text\n");
    for case in cases {
        let (route, owner, reason, minutes) = parts(&case.outcome);
        let said = match &case.outcome {
            Outcome::Plan(plan) => message_for("route", plan.route),
            Outcome::Stop(stop) => message_for("stop", stop.reason),
        };
        let cells = [
            case.phone.id.clone(),
            case.phone.name.clone(),
            case.proof.id().to_owned(),
            String::from(if route.is_some() { "plan" } else { "stop" }),
            route.unwrap_or_default().to_owned(),
            minutes.map(|minutes| minutes.to_string()).unwrap_or_default(),
            owner.unwrap_or_default().to_owned(),
            reason.to_owned(),
            world.words.plain(&said),
        ];
        let _ = writeln!(text, "{}", cells.map(|text| cell(&text)).join(","));
    }
    text
}

/// One line a phone; phones that are told the same stand in one line.
fn table(world: &World, cases: &[Case], stops: &Stops) -> String {
    let words = &world.words;
    let mut text = world.remark().map(|remark| words.plain(&remark) + "\n\n").unwrap_or_default();
    let mut rows: Vec<(Vec<String>, Vec<&str>)> = Vec::new();
    for same_phone in cases.chunks(Proof::ALL.len()) {
        let row: Vec<String> = same_phone.iter().map(|case| told(&case.outcome)).collect();
        let id = same_phone.first().map(|case| case.phone.id.as_str()).unwrap_or_default();
        match rows.iter_mut().find(|(known, _)| *known == row) {
            Some((_, phones)) => phones.push(id),
            None => rows.push((row, vec![id])),
        }
    }
    let column = Proof::ALL.iter().map(|proof| proof.id().width()).max().unwrap_or_default() + 2;
    for (row, phones) in &rows {
        let _ = writeln!(text, "{}", phones.join(", "));
        for (proof, told) in Proof::ALL.iter().zip(row) {
            let _ = writeln!(text, "  {:column$}{told}", proof.id());
        }
        text.push('\n');
    }
    let _ = writeln!(
        text,
        "{}",
        words.plain(&t!("cli-matrix-count", count = cases.len(), stops = stops.values().sum::<usize>()))
    );
    for owner in Owner::ALL {
        let of_owner: Vec<_> = stops.iter().filter(|((who, _), _)| *who == owner.id()).collect();
        if of_owner.is_empty() {
            continue;
        }
        let _ = writeln!(text, "\n{}", words.plain(&message_for("owner", *owner)));
        for ((_, reason), count) in of_owner {
            let said = StopReason::from_id(reason).map(|reason| words.plain(&message_for("stop", reason)));
            let _ = writeln!(text, "{count:>5}  {} ({reason})", said.unwrap_or_default());
        }
    }
    text
}
