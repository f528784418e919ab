//! Each page is one file: what it shows (`view`), when it is complete (`is_complete`), and what its answers
//! do. This file picks the page.

mod about;
mod chips;
mod done;
mod frame;
mod help;
mod languages;
mod organization;
mod phone;
mod plan;
mod rail;
mod ready;
mod resume;
mod sign_in;
mod start_over;
mod steps;
mod verify;
mod welcome;

pub(super) use verify::try_again;

use super::action::{Action, Section};
use super::event::{ChecksFor, Effect};
use super::state::{Overlay, State};
use super::view::{self, Block, Tone, View};
use crate::enroll::progress::{Page, Seconds};
use crate::enroll::step::StepId;
use crate::handout::instructions::{english_note, marks_note};
use crate::locale::Msg;
use crate::t;

/// What the window shows now.
pub(super) fn view(state: &State) -> View {
    let mut view = match &state.overlay {
        Overlay::Help { query, open, since } => help::view(state, query, open.as_deref(), *since),
        Overlay::About => about::view(state),
        Overlay::Languages => languages::view(state),
        Overlay::StartOver => start_over::view(state),
        Overlay::Resume => resume::view(state),
        Overlay::Waiting => help::waiting(state),
        Overlay::None => match state.position().page {
            Page::Welcome => welcome::view(state),
            Page::Phone => phone::view(state),
            Page::SignIn => sign_in::view(state),
            Page::Plan => plan::view(state),
            Page::Ready => ready::view(state),
            Page::OnPhone | Page::Create => steps::view(state),
            Page::Verify if state.position().step == Some(StepId::WorkProfileToo) => steps::view(state),
            Page::Verify => verify::view(state),
            Page::Done => done::view(state),
        },
    };
    if let Some(note) = star_note(state, &view.blocks) {
        // What can be searched for helps where a name does not: it comes first.
        if note.id == "note-english-search" {
            let text = vec![note];
            view.blocks
                .insert(0, Block::Callout { tone: Tone::Info, title: None, text, buttons: Vec::new() });
        } else {
            view.blocks.push(Block::Note(note));
        }
    }
    view.step = state.position().step;
    if state.overlay == Overlay::None {
        view.question = state.question();
        if (Page::Phone..=Page::Plan).contains(&state.position().page) {
            view.chips = chips::chips(state);
        }
    }
    view.rail = rail::rail(state);
    view.time_left = rail::time_left(state);
    view.notes =
        state.notes.iter().enumerate().map(|(index, note)| (note.clone(), Action::Dismiss(index))).collect();
    // Whoever presses its button is there, which is all it takes.
    let left = state.idle_left.map(|seconds| t!("kiosk-countdown", seconds = seconds));
    view.notes.extend(left.map(|note| (note, Action::Dismiss(usize::MAX))));
    view.pretended.clone_from(&state.settings.pretended);
    view
}

/// Whether a page has everything that it asks for.
pub(super) fn is_complete(state: &State, page: Page) -> bool {
    match page {
        Page::Phone | Page::SignIn => state.all_answered(page),
        Page::Ready => ready::is_complete(state),
        Page::Verify => verify::is_complete(state),
        Page::Welcome => welcome::is_complete(state),
        Page::Plan | Page::OnPhone | Page::Create | Page::Done => true,
    }
}

/// The checks of this computer that the page needs, if any.
pub(super) fn checks_for(state: &State) -> Option<ChecksFor> {
    match state.position().page {
        Page::Ready => ready::checks_for(state),
        _ => None,
    }
}

/// The person goes on from this page.
pub(super) fn leave(state: &mut State, now: Seconds) {
    steps::leave(state, now);
}

/// Does what a control of a page does. Moving between pages is not for a page to do.
pub(super) fn act(state: &mut State, action: Action, now: Seconds) -> Vec<Effect> {
    match action {
        Action::Platform(platform) => phone::platform(state, platform),
        Action::Maker(maker) => phone::maker(state, maker),
        Action::Version(version) => phone::version(state, version),
        Action::Profile(profile) => phone::profile(state, profile),
        Action::SignIn(sign_in) => sign_in::sign_in(state, sign_in),
        Action::Managed(managed) => sign_in::managed(state, managed),
        Action::PreferRoute(route) => plan::prefer(state, route),
        Action::SwitchSeen => plan::switch_seen(state),
        Action::Tick(check, on) => ready::tick(state, check, on),
        Action::Recheck(checks) => return vec![Effect::Recheck(checks)],
        Action::Fix(check) => return ready::fix(state, check).into_iter().collect(),
        Action::Open(address) => return vec![steps::open(state, address)],
        Action::StepAside => return vec![Effect::StepAside],
        Action::Saw(what) => steps::saw(state, Some(what)),
        Action::SawAgain => steps::saw(state, None),
        Action::LookAgain => verify::look_again(state),
        Action::SignedIn => steps::signed_in(state, now),
        Action::ReportResult(result) => verify::report(state, result),
        Action::Copy(text) => return vec![frame::copy(state, text)],
        Action::ToggleSection(section) => match state.sections.iter().position(|open| *open == section) {
            Some(index) => drop(state.sections.remove(index)),
            None => state.sections.push(section),
        },
        Action::SetPhoneLanguage(language) => {
            state.phone_language = (language != state.words.language()).then_some(language);
            state.sections.retain(|section| *section != Section::PhoneLanguage);
        }
        Action::Dismiss(index) => {
            if index < state.notes.len() {
                state.notes.remove(index);
            }
        }
        Action::Help => help::open(state, now),
        Action::Query(text) => help::search(state, text),
        Action::Explain(id) => help::explain(state, id),
        Action::Told => help::told(state, now),
        Action::Answered => help::answered(state),
        Action::Languages => state.overlay = Overlay::Languages,
        Action::About => state.overlay = Overlay::About,
        Action::AskStartOver => state.overlay = Overlay::StartOver,
        Action::CloseOverlay => state.overlay = Overlay::None,
        // The session does these itself.
        Action::Next
        | Action::Back
        | Action::GoTo(_)
        | Action::Ask(_)
        | Action::HasApp
        | Action::SetLanguage(_)
        | Action::TryAgain
        | Action::StartOver
        | Action::Finish
        | Action::PutOff(_) => {}
    }
    Vec::new()
}

/// What the star of English names on a page means.
fn star_note(state: &State, blocks: &[Block]) -> Option<Msg> {
    let (mut lines, mut said) = (Vec::new(), Vec::new());
    view::sentences(blocks, &mut lines, &mut said);
    let reader = state.reader();
    let of_steps = english_note(state.catalog(), reader.as_ref(), &lines);
    of_steps.or_else(|| marks_note(said))
}
