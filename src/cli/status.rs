//! `status`: how far this person is, for device management.

use clap::ArgMatches;
use serde_json::json;

use super::{Exit, World, args, output};
use crate::journey::Saved;
use crate::record::status::JourneyState;
use crate::record::{AppDirs, Status, Store};
use crate::t;

pub(super) fn run(world: &World, matches: &ArgMatches) -> Exit {
    let found: Option<(Saved, u64)> = AppDirs::for_this_user().and_then(|dirs| Store::peek(dirs.root()));
    let status = match found {
        Some((state, saved)) => {
            let mut session = world.session();
            session.resume(state);
            session.status(Some(saved))
        }
        None => Status { version: env!("CARGO_PKG_VERSION").to_owned(), ..Status::default() },
    };
    if args::flag(matches, "json") {
        let mut answer = json!(status);
        world.mark(&mut answer);
        // One line, for tools that collect lines.
        return output::answer(&world.words, &answer.to_string(), Exit::Done);
    }
    let id =
        |id: &Option<crate::record::status::Id>| id.as_ref().map(ToString::to_string).unwrap_or_default();
    let line = match status.outcome {
        JourneyState::NotStarted => t!("status-not-started"),
        JourneyState::InProgress => t!("status-in-progress", page = id(&status.page)),
        JourneyState::Stopped => t!("status-stopped", reason = id(&status.reason)),
        JourneyState::Confirmed => t!("status-finished"),
    };
    let lines: Vec<String> =
        world.remark().iter().chain([&line]).map(|line| world.words.plain(line)).collect();
    output::answer(&world.words, &lines.join("\n"), Exit::Done)
}
