//! What each page shows, one file a page.

mod done;
mod help;
mod phone;
mod plan;
mod ready;
mod sign_in;
mod steps;
mod verify;
mod welcome;

use super::action::{Action, Fold};
use super::session::Session;
use super::state::Overlay;
use super::view;
use super::view::{Block, Button, Choice, Layout, RailItem, Symbol, View};
use crate::enroll::progress::{Page, positions};
use crate::enroll::step::StepId;
use crate::handout::instructions::{english_note, label};
use crate::handout::{message_for as row, way_on};
use crate::locale::{Arg, Language, Msg};
use crate::t;

impl Session {
    /// What the window shows now.
    pub fn view(&self) -> View {
        let mut view = match &self.overlay {
            Overlay::Help { query, open } => help::search(self, query, open.as_deref()),
            Overlay::About => help::about(self),
            Overlay::Languages => help::languages(self),
            Overlay::StartOver => help::start_over(self),
            Overlay::None => match self.position().page {
                Page::Welcome => welcome::view(self),
                Page::Phone => phone::view(self),
                Page::SignIn => sign_in::view(self),
                Page::Plan => plan::view(self),
                Page::Ready => ready::view(self),
                Page::OnPhone | Page::Create => steps::view(self),
                Page::Verify if self.position().step == Some(StepId::WorkProfileToo) => steps::view(self),
                Page::Verify => verify::view(self),
                Page::Done => done::view(self),
            },
        };
        if let Some(note) = self.english_note(&view.blocks) {
            view.blocks.push(Block::Note(note));
        }
        view.rail = self.rail();
        view.notes = self
            .notes
            .iter()
            .enumerate()
            .map(|(index, note)| (note.clone(), Action::Dismiss(index)))
            .collect();
        view.pretended.clone_from(&self.settings.pretended);
        view
    }

    /// What the star of English names on a page means.
    fn english_note(&self, blocks: &[Block]) -> Option<Msg> {
        let (mut lines, mut said) = (Vec::new(), Vec::new());
        view::sentences(blocks, &mut lines, &mut said);
        let reader = self.reader();
        let of_steps = english_note(self.catalog(), reader.as_ref(), &lines);
        of_steps.or_else(|| said.into_iter().any(Msg::names_english).then(|| t!("note-english")))
    }

    fn rail(&self) -> Vec<RailItem> {
        let here = self.position().page;
        let reachable = positions(self.plan());
        Page::ALL
            .iter()
            .map(|&page| RailItem {
                page,
                title: page_name(page),
                current: page == here,
                done: page < here
                    && !(page == Page::SignIn && self.skips_sign_in())
                    && reachable.iter().any(|position| position.page == page),
            })
            .collect()
    }

    /// A closed part of the page.
    fn fold(&self, id: Fold, title: Msg, blocks: impl FnOnce() -> Vec<Block>) -> Block {
        let open = self.folds.contains(&id);
        Block::Fold { id, title, open, blocks: if open { blocks() } else { Vec::new() } }
    }

    /// Lets the person say that the phone speaks another language than the window. Closed, it is one line.
    fn phone_speaks(&self) -> Block {
        let current = self.phone_language();
        let title = if current == self.words().language() {
            t!("phone-language-ask")
        } else {
            t!("phone-language-is", language = current.endonym())
        };
        self.fold(Fold::PhoneLanguage, title, || {
            vec![languages(t!("phone-language"), current, Action::PhoneSpeaks)]
        })
    }

    /// A page with the usual controls.
    fn page(&self, title: Msg) -> View {
        let page = self.position().page;
        View {
            id: page.id(),
            rail: Vec::new(),
            notes: Vec::new(),
            pretended: Vec::new(),
            kicker: None,
            title,
            lead: None,
            blocks: Vec::new(),
            aside: Vec::new(),
            drawing: None,
            may_dock: matches!(page, Page::OnPhone | Page::Create | Page::Verify),
            primary: Some(Button::new(t!("next"), Action::Next).enabled(self.is_answered(page))),
            secondary: None,
            back: (page != Page::Welcome).then(|| Button::new(t!("back"), Action::Back)),
            language: Some(
                Button::new(self.words().language().endonym(), Action::Languages).symbol(Symbol::Language),
            ),
            help: Some(Button::new(t!("help-button"), Action::Help).symbol(Symbol::Question)),
        }
    }
}

/// Every language under its own name.
fn languages(question: Msg, current: Language, action: impl Fn(Language) -> Action) -> Block {
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
            })
            .collect(),
    }
}

fn page_name(page: Page) -> Msg {
    Msg::row("page", page.id())
}

/// Where the phone says which version it has.
fn version_path(session: &Session) -> Option<Arg> {
    let phone = session.phone()?;
    if phone.find_version.is_empty() {
        return None;
    }
    let lang = session.phone_language().tag();
    let path: Vec<_> = phone
        .find_version
        .iter()
        .map(|en| session.catalog().label_of(&phone.label_scope, en, lang))
        .collect();
    let english = path.iter().any(|found| found.english);
    let path = path.into_iter().map(|found| found.text).collect::<Vec<_>>().join(" > ");
    Some(if english { Arg::English { label: path, guess: None } } else { label(path) })
}

/// A text for IT or the helpdesk, with a button that copies it.
fn handover(session: &Session, heading: Msg, lines: &[Msg]) -> Vec<Block> {
    let text = lines.iter().map(|line| session.words().plain(line)).collect::<Vec<_>>().join("\n");
    let copied = session.copied() == Some(text.as_str());
    let button = if copied {
        Button::new(t!("copied"), Action::Copy(text.clone())).symbol(Symbol::Check)
    } else {
        Button::new(t!("copy-message"), Action::Copy(text.clone())).symbol(Symbol::Copy)
    };
    vec![Block::Handover { label: heading, text }, Block::Buttons(vec![button])]
}
