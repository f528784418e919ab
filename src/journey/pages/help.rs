//! "I see something else": the error search, over any page.

use super::frame::{self, handover};
use crate::content::model::ErrorRow;
use crate::enroll::Owner;
use crate::enroll::progress::Seconds;
use crate::handout::errors::{Situation, date, error_handover, error_message, error_steps, unknown_handover};
use crate::handout::message_for as row;
use crate::journey::action::Action;
use crate::journey::answers::SignIn;
use crate::journey::state::{Overlay, State};
use crate::journey::view::{Block, Button, Symbol, Tone, View};
use crate::locale::{Arg, Msg};
use crate::t;

/// Answers that are shown: more would be reading, not help.
const MOST: usize = 6;
/// Rows that are offered as a question.
const MOST_QUESTIONS: usize = 3;

/// Opens it, empty.
pub(super) fn open(state: &mut State, now: Seconds) {
    state.overlay = Overlay::Help { query: String::new(), open: None, since: now };
}

/// Looks for other words.
pub(super) fn search(state: &mut State, text: String) {
    if let Overlay::Help { query, open, .. } = &mut state.overlay {
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

/// They told IT, and wait from now on.
pub(super) fn told(state: &mut State, now: Seconds) {
    state.progress.told = Some(now);
    state.overlay = Overlay::Waiting;
}

/// The wait is over.
pub(super) fn answered(state: &mut State) {
    state.progress.told = None;
    state.overlay = Overlay::None;
}

/// What somebody sees who comes back while IT has not answered. On a shared computer it may be somebody else.
pub(super) fn waiting(state: &State) -> View {
    let since = state.progress().told.map(date).unwrap_or_default();
    let mut view = frame::overlay(state, "waiting", t!("help-waiting-title", date = Arg::Code(since)));
    view.lead = Some(t!("help-waiting"));
    view.primary = Some(Button::new(t!("help-answered"), Action::Answered));
    view.secondary = Some(Button::new(t!("resume-other"), Action::StartOver));
    view
}

pub(super) fn view(state: &State, query: &str, open: Option<&str>, since: Seconds) -> View {
    let mut view = frame::overlay(state, "help", t!("help-title"));
    view.lead = Some(t!("help-lead"));
    view.blocks.push(Block::Search { label: t!("help-search"), query: query.to_owned() });
    let results = |ids: &[String]| -> Vec<Block> {
        let rows = ids.iter().filter_map(|id| state.catalog().error(id));
        rows.map(|error| result(state, error, open == Some(error.id.as_str()), since)).collect()
    };
    if query.trim().is_empty() {
        let here = likely_here(state);
        if !here.is_empty() {
            view.blocks.push(Block::Heading(t!("help-here")));
            view.blocks.extend(results(&here));
        }
        let common = state.catalog().common_errors().into_iter().map(|row| row.id.clone());
        let common: Vec<String> =
            common.filter(|id| !here.contains(id)).take(MOST.saturating_sub(here.len())).collect();
        if !common.is_empty() {
            view.blocks.push(Block::Heading(t!("help-common")));
            view.blocks.extend(results(&common));
        }
        return view;
    }
    let found = state.explain(query);
    for number in &found.unknown {
        view.blocks.extend(unknown(state, *number, since));
    }
    let (certain, likely): (Vec<_>, Vec<_>) = found.matches.iter().partition(|found| found.is_certain());
    let ids = |found: &[&crate::handout::search::Match], most: usize| -> Vec<String> {
        found.iter().take(most).map(|found| found.id.clone()).collect()
    };
    let (certain, likely) = (ids(&certain, MOST), ids(&likely, MOST_QUESTIONS));
    if !certain.is_empty() {
        view.blocks.push(Block::Heading(t!("help-found", count = certain.len())));
        view.blocks.extend(results(&certain));
        if !likely.is_empty() {
            view.blocks.push(Block::Heading(t!("help-or")));
            view.blocks.extend(results(&likely));
        }
    } else if !likely.is_empty() {
        view.blocks.push(Block::Heading(t!("help-maybe-title")));
        view.blocks.extend(results(&likely));
        view.blocks.push(Block::Note(t!("help-maybe")));
    } else if found.unknown.is_empty() {
        view.blocks.push(Block::Callout {
            tone: Tone::Info,
            title: Some(t!("help-nothing-title")),
            text: vec![t!("help-nothing")],
            buttons: Vec::new(),
        });
    }
    view
}

/// What is often seen at the step where the person is.
fn likely_here(state: &State) -> Vec<String> {
    let Some(step) = state.position().step else { return Vec::new() };
    let here = state.catalog().errors.iter().filter(|row| row.steps.contains(&step));
    here.map(|row| row.id.clone()).take(MOST).collect()
}

/// A number that no row knows: where Microsoft says what it means, and a message for IT with the number in it.
fn unknown(state: &State, number: u32, since: Seconds) -> Vec<Block> {
    let Some(address) = state.addresses.error_lookup(number) else { return Vec::new() };
    let shown = address.as_str().to_owned();
    let lines = unknown_handover(number, &shown, &situation(state, since));
    let mut blocks = vec![Block::Callout {
        tone: Tone::Info,
        title: Some(t!("help-unknown-title", number = Arg::Code(number.to_string()))),
        text: vec![t!("help-unknown", address = Arg::Code(shown))],
        buttons: vec![Button::new(t!("help-look-up"), Action::Open(address)).symbol(Symbol::External)],
    }];
    blocks.extend(handover(state, t!("handover-label"), &lines));
    blocks.push(told_button());
    blocks
}

fn told_button() -> Block {
    Block::Buttons(vec![Button::new(t!("help-told"), Action::Told).symbol(Symbol::Check)])
}

fn result(state: &State, error: &ErrorRow, open: bool, since: Seconds) -> Block {
    let phone = state.phone_language().tag();
    let part = |part: &str| error_message(state.catalog(), state.words(), phone, &error.id, part);
    let mut blocks = Vec::new();
    if open {
        blocks.push(Block::Text(part("meaning")));
        blocks.push(Block::Heading(t!("help-do")));
        let points = error_steps(state.words(), &error.id).map(|part_name| part(&part_name)).collect();
        blocks.push(Block::Numbered(points));
        // What the person can do comes first where they can do it, and the message where they cannot.
        if error.owner == Owner::User {
            blocks.push(Block::Buttons(vec![Button::new(t!("help-go-on"), Action::CloseOverlay)]));
        }
        let lines = error_handover(state.catalog(), state.words(), phone, error, &situation(state, since));
        blocks.extend(handover(state, t!("handover-label"), &lines));
        if error.owner != Owner::User {
            blocks.push(told_button());
        }
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

/// What the person has told so far.
fn situation(state: &State, since: Seconds) -> Situation {
    let here = state.position();
    let place = here.step.map_or_else(|| Msg::row("page", here.page), |step| row("step", step));
    let sign_in = state.answers().sign_in.map(|way| match way {
        SignIn::With(proof) if !proof.is_tap() => Msg::row("proof", proof.id()),
        SignIn::With(_) | SignIn::Pass => t!("proof-tap"),
    });
    Situation {
        phone: state.phone().map(|phone| phone.name.clone()),
        place: Some(place),
        sign_in,
        time: Some(since),
    }
}
