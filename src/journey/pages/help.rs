//! "I see something else": the error search, over any page.

use super::frame::{self, handover};
use crate::content::model::ErrorRow;
use crate::handout::errors::{error_handover, error_message, error_steps};
use crate::handout::message_for as row;
use crate::journey::action::Action;
use crate::journey::state::{Overlay, State};
use crate::journey::view::{Block, Tone, View};
use crate::t;

/// Results that are shown: more would be reading, not help.
const MOST: usize = 6;

/// Opens it, empty.
pub(super) fn open(state: &mut State) {
    state.overlay = Overlay::Help { query: String::new(), open: None };
}

/// Looks for other words.
pub(super) fn search(state: &mut State, text: String) {
    if let Overlay::Help { query, open } = &mut state.overlay {
        *query = text;
        *open = None;
    }
}

/// Opens one explanation, or closes it.
pub(super) fn explain(state: &mut State, id: String) {
    if let Overlay::Help { open, .. } = &mut state.overlay {
        *open = if open.as_ref() == Some(&id) { None } else { Some(id) };
    }
}

pub(super) fn view(state: &State, query: &str, open: Option<&str>) -> View {
    let mut view = frame::overlay(state, "help", t!("help-title"));
    view.lead = Some(t!("help-lead"));
    view.blocks.push(Block::Search { label: t!("help-search"), query: query.to_owned() });
    let empty = query.trim().is_empty();
    let ids: Vec<String> = if empty {
        state.catalog().common_errors().into_iter().map(|error| error.id.clone()).collect()
    } else {
        state.explain(query).into_iter().take(MOST).map(|found| found.id).collect()
    };
    view.blocks.push(match (empty, ids.is_empty()) {
        (true, _) => Block::Heading(t!("help-common")),
        (false, false) => Block::Heading(t!("help-found", count = ids.len())),
        (false, true) => Block::Callout {
            tone: Tone::Info,
            title: Some(t!("help-nothing-title")),
            text: vec![t!("help-nothing")],
            buttons: Vec::new(),
        },
    });
    for error in ids.iter().filter_map(|id| state.catalog().error(id)) {
        view.blocks.push(result(state, error, open == Some(error.id.as_str())));
    }
    view
}

fn result(state: &State, error: &ErrorRow, open: bool) -> Block {
    let part = |part: &str| {
        let phone = state.phone_language().tag();
        error_message(state.catalog(), state.words(), phone, &error.id, part)
    };
    let mut blocks = Vec::new();
    if open {
        blocks.push(Block::Text(part("meaning")));
        blocks.push(Block::Heading(t!("help-do")));
        let points = error_steps(state.words(), &error.id).map(|part_name| part(&part_name)).collect();
        blocks.push(Block::Numbered(points));
        let phone = state.phone_language().tag();
        let lines = error_handover(state.catalog(), state.words(), phone, &error.id);
        blocks.extend(handover(state, t!("handover-label"), &lines));
    }
    Block::Result {
        title: part("title"),
        quote: error.title.clone(),
        owner: row("owner", error.owner),
        open,
        action: Action::Explain(error.id.clone()),
        blocks,
    }
}
