//! What lies over the pages: the error search, About, and the question before starting over.

use super::super::action::Action;
use super::super::session::Session;
use super::super::view::{Block, Button, Symbol, Tone, View};
use super::{handover, row};
use crate::content::model::ErrorRow;
use crate::handout::errors::{error_handover, error_message, error_steps};
use crate::locale::Msg;
use crate::t;

/// Results that are shown: more would be reading, not help.
const MOST: usize = 6;
/// What most people come for, shown before anything is typed: the ranked pains of `docs/facts/entra.md` §10.
const COMMON: &[&str] = &[
    "method-missing-in-list",
    "signin-blocked-security-info",
    "contact-admin-no-mfa",
    "passkey-already-exists",
    "passkey-not-accepted",
    "more-information-required",
];

fn overlay(session: &Session, id: &'static str, title: Msg) -> View {
    let mut view = session.page(title);
    view.id = id;
    view.help = None;
    view.back = None;
    view.secondary = None;
    view.primary = Some(Button::new(t!("help-back"), Action::CloseOverlay));
    view
}

pub(super) fn search(session: &Session, query: &str, open: Option<&str>) -> View {
    let mut view = overlay(session, "help", t!("help-title"));
    view.lead = Some(t!("help-lead"));
    view.blocks.push(Block::Search { label: t!("help-search"), query: query.to_owned() });
    let empty = query.trim().is_empty();
    let ids: Vec<String> = if empty {
        COMMON.iter().map(|&id| id.to_owned()).collect()
    } else {
        session.search(query).into_iter().take(MOST).map(|found| found.id).collect()
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
    for error in ids.iter().filter_map(|id| session.catalog().error(id)) {
        view.blocks.push(result(session, error, open == Some(error.id.as_str())));
    }
    view
}

fn result(session: &Session, error: &ErrorRow, open: bool) -> Block {
    let part = |part: &str| {
        let phone = session.phone_language().tag();
        error_message(session.catalog(), session.words(), phone, &error.id, part)
    };
    let mut blocks = Vec::new();
    if open {
        blocks.push(Block::Text(part("meaning")));
        blocks.push(Block::Heading(t!("help-do")));
        let points = error_steps(session.words(), &error.id).map(|part_name| part(&part_name)).collect();
        blocks.push(Block::Numbered(points));
        let phone = session.phone_language().tag();
        let lines = error_handover(session.catalog(), session.words(), phone, &error.id);
        blocks.extend(handover(session, t!("handover-label"), &lines));
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

pub(super) fn about(session: &Session) -> View {
    let mut view = overlay(session, "about", t!("about-title"));
    view.lead = Some(t!("about-lead"));
    view.blocks = vec![
        Block::Points(vec![
            (Symbol::Lock, t!("about-privacy")),
            (Symbol::Shield, t!("about-not-microsoft")),
            (Symbol::Clock, t!("about-facts")),
        ]),
        Block::Text(t!("about-version", version = env!("CARGO_PKG_VERSION"))),
        Block::Text(t!("about-licence")),
    ];
    view
}

pub(super) fn languages(session: &Session) -> View {
    let mut view = overlay(session, "languages", t!("welcome-language"));
    view.language = None;
    view.blocks.push(super::languages(t!("welcome-language"), session.words().language(), Action::Speak));
    view
}

pub(super) fn start_over(session: &Session) -> View {
    let mut view = overlay(session, "start-over", t!("start-over-title"));
    view.lead = Some(t!("start-over-lead"));
    view.primary = Some(Button::new(t!("start-over-yes"), Action::StartOver));
    view.back = Some(Button::new(t!("start-over-no"), Action::CloseOverlay));
    view
}
