//! `status`: how far this person is, or everybody on this computer, for device management. It only looks.

use clap::ArgMatches;
use serde_json::{Value, json};

use super::{Exit, World, args, output};
use crate::journey::Saved;
use crate::locale::Msg;
use crate::record::status::{Everybody, JourneyState, Report, Standing, Status, file};
use crate::record::{AppDirs, Store, store};
use crate::t;

pub(super) fn run(world: &World, matches: &ArgMatches) -> Exit {
    let (state, line, answer, text) = if args::flag(matches, "all-users") {
        let all = Everybody::of(file::everybody().iter().filter_map(|folder| file::standing(folder)));
        let counts = t!("status-everybody", people = all.people, done = all.done, unknown = all.unknown);
        (all.state, all.line(), json!(all), counts)
    } else {
        let status = of_this_person(world);
        let report = Report::of(status.as_ref(), &world.settings.behaviour);
        let text = sentence(&report, status.as_ref());
        (report.state, report.line(), json!(report), text)
    };
    let exit = match state {
        _ if args::one(matches, "require").is_none() => Exit::Done,
        Standing::Done => Exit::Done,
        Standing::NotYet => Exit::NotYet,
        Standing::Unknown => Exit::CannotTell,
    };
    let words = &world.words;
    if args::flag(matches, "json") {
        return output::answer(words, &marked(world, answer), exit);
    }
    if args::flag(matches, "line") {
        return output::answer(words, &line, exit);
    }
    let lines: Vec<String> = world.remark().iter().chain([&text]).map(|line| words.plain(line)).collect();
    output::answer(words, &lines.join("\n"), exit)
}

/// One line, for tools that collect lines.
fn marked(world: &World, mut answer: Value) -> String {
    world.mark(&mut answer);
    answer.to_string()
}

/// `None`: there are answers, and they cannot be read.
fn of_this_person(world: &World) -> Option<Status> {
    let never = Status { version: env!("CARGO_PKG_VERSION").to_owned(), ..Status::default() };
    let Some(dirs) = AppDirs::for_this_user() else { return Some(never) };
    if let Some((state, saved)) = Store::peek::<Saved>(dirs.root()) {
        let mut session = world.session();
        session.resume(state);
        return Some(session.status(Some(saved)));
    }
    match dirs.root().join(store::FILE).symlink_metadata() {
        Err(why) if why.kind() == std::io::ErrorKind::NotFound => Some(never),
        _ => None,
    }
}

fn sentence(report: &Report, status: Option<&Status>) -> Msg {
    let id = |id: &Option<String>| id.clone().unwrap_or_default();
    match (report.state, &report.steps, status.map(|status| status.outcome)) {
        (Standing::Done, ..) => t!("status-finished"),
        (Standing::Unknown, ..) => t!("status-unknown"),
        (_, Some(steps), Some(JourneyState::InProgress)) => t!("status-in-progress", page = id(&steps.page)),
        (_, Some(steps), Some(JourneyState::Stopped)) => t!("status-stopped", reason = id(&steps.reason)),
        (_, Some(_), _) => t!("status-not-started"),
        (_, None, _) => t!("status-not-yet"),
    }
}
