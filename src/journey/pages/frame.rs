//! What pages have in common: the frame with the usual controls, and pieces that several of them show.

use super::organization;
use crate::enroll::progress::Page;
use crate::enroll::step::Place;
use crate::handout::instructions::label;
use crate::journey::action::{Action, Section};
use crate::journey::answers::Version;
use crate::journey::event::Effect;
use crate::journey::questions;
use crate::journey::state::State;
use crate::journey::view::{Block, Button, Choice, Layout, Symbol, View};
use crate::locale::{Arg, Language, Msg};
use crate::t;

/// A page with the usual controls.
pub(super) fn page(state: &State, title: Msg) -> View {
    let page = state.position().page;
    View {
        id: page.id(),
        step: None,
        question: None,
        rail: Vec::new(),
        time_left: None,
        chips: Vec::new(),
        device: None,
        notes: Vec::new(),
        pretended: Vec::new(),
        kicker: None,
        title,
        lead: None,
        clock: None,
        blocks: Vec::new(),
        aside: Vec::new(),
        drawing: None,
        may_dock: matches!(page, Page::OnPhone | Page::Create | Page::Verify),
        primary: Some(Button::new(t!("next"), Action::Next)),
        why_not: None,
        secondary: None,
        back: (page != Page::Welcome).then(|| Button::new(t!("back"), Action::Back)),
        language: state.settings.behaviour.language_picker.then(|| {
            Button::new(state.words().language().endonym(), Action::Languages).symbol(Symbol::Language)
        }),
        help: Some(Button::new(t!("help-button"), Action::Help).symbol(Symbol::Question)),
        on_escape: None,
    }
}

/// On which device the next tap is; more loudly when it was another one before.
pub(super) fn on_device(place: Place, changed: bool) -> Msg {
    match (place, changed) {
        (Place::Phone, false) => t!("place-phone"),
        (Place::Computer, false) => t!("place-computer"),
        (Place::Phone, true) => t!("place-phone-now"),
        (Place::Computer, true) => t!("place-computer-now"),
    }
}

/// A page that asks one question. Its answers are what to press; who comes back to it can also go on.
pub(super) fn question(state: &State, title: Msg) -> View {
    let mut view = page(state, title);
    if !state.question().is_some_and(|question| state.is_answered(question)) {
        view.primary = None;
    }
    view
}

/// A page that lies over another one: one way back, and Escape goes there.
pub(super) fn overlay(state: &State, id: &'static str, title: Msg) -> View {
    let mut view = page(state, title);
    view.id = id;
    view.help = None;
    view.back = None;
    view.secondary = None;
    view.on_escape = Some(Action::CloseOverlay);
    view.primary = Some(Button::new(t!("help-back"), Action::CloseOverlay));
    view
}

/// A closed part of the page.
pub(super) fn section(state: &State, id: Section, title: Msg, blocks: impl FnOnce() -> Vec<Block>) -> Block {
    let open = state.sections.contains(&id);
    Block::Fold { id, title, open, blocks: if open { blocks() } else { Vec::new() } }
}

/// Lets the person say that the phone speaks another language than the window. Closed, it is one line.
pub(super) fn phone_language(state: &State) -> Block {
    let current = state.phone_language();
    let title = if current == state.words().language() {
        t!("phone-language-ask")
    } else {
        t!("phone-language-is", language = current.endonym())
    };
    section(state, Section::PhoneLanguage, title, || {
        vec![languages(t!("phone-language"), current, Action::SetPhoneLanguage)]
    })
}

/// Every language under its own name.
pub(super) fn languages(question: Msg, current: Language, action: impl Fn(Language) -> Action) -> Block {
    Block::Choices {
        question,
        asked: true,
        layout: Layout::Grid,
        choices: Language::all()
            .filter(|language| !language.is_pseudo())
            .map(|language| Choice {
                symbol: None,
                title: language.endonym(),
                text: None,
                selected: language == current,
                action: action(language),
                language: Some(language),
            })
            .collect(),
    }
}

/// Where the phone says which version it has.
pub(super) fn version_path(state: &State) -> Option<Arg> {
    let (platform, maker) = (state.answers.platform?, state.answers.maker()?);
    // Before a version is picked: where phones of this maker have it.
    let any = || questions::row(state.catalog(), platform, maker, &Version::Unsure);
    let phone = state.phone().or_else(any).filter(|phone| !phone.find_version.is_empty())?;
    let lang = state.phone_language().tag();
    let path: Vec<_> =
        phone.find_version.iter().map(|en| state.catalog().label_of(&phone.label_scope, en, lang)).collect();
    // The path has one mark for all its names, so one that is only probable stands in English.
    let english = path.iter().any(|found| found.english || found.probably_for.is_some());
    let names = path.into_iter().map(|found| found.probably_for.unwrap_or(found.text));
    let path = names.collect::<Vec<_>>().join(" > ");
    Some(if english { Arg::English { label: path, guess: None } } else { label(path) })
}

/// A text for IT or the helpdesk, with a button that copies it.
pub(super) fn handover(state: &State, heading: Msg, lines: &[Msg]) -> Vec<Block> {
    let text = text_of(state, lines);
    let button = copy_button(state, text.clone());
    vec![Block::Handover { label: heading, text }, Block::Buttons(vec![button])]
}

/// Lines as one text, for the helpdesk.
pub(super) fn text_of(state: &State, lines: &[Msg]) -> String {
    organization::for_the_helpdesk(state, lines)
}

/// Puts a text on the clipboard; its button says so.
pub(super) fn copy(state: &mut State, text: String) -> Effect {
    state.copied = Some(text.clone());
    Effect::Copy(text)
}

/// Copies a text, and says so once it is done.
pub(super) fn copy_button(state: &State, text: String) -> Button {
    if state.copied() == Some(text.as_str()) {
        Button::new(t!("copied"), Action::Copy(text)).symbol(Symbol::Check)
    } else {
        Button::new(t!("copy-message"), Action::Copy(text)).symbol(Symbol::Copy)
    }
}
