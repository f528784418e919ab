//! Page 9: what changed and what to keep in mind.

use super::super::action::{Action, Fold};
use super::super::session::Session;
use super::super::view::{Block, Button, Picture, Symbol, Tone, View};
use super::row;
use crate::t;

pub(super) fn view(session: &Session) -> View {
    let mut view = session.page(t!("done-title"));
    view.lead = Some(t!("done-lead"));
    view.blocks.push(Block::Picture(Picture::Kept));
    view.blocks.push(Block::Callout {
        tone: Tone::Good,
        title: None,
        text: vec![t!("done-next-sign-in")],
        buttons: Vec::new(),
    });
    view.blocks.push(Block::Heading(t!("done-keep")));
    view.blocks.push(Block::Points(vec![
        (Symbol::Shield, t!("done-second-method")),
        (Symbol::Phone, t!("done-new-phone")),
        (Symbol::Lock, t!("done-screen-lock")),
    ]));
    if let Some(plan) = session.plan() {
        view.blocks.push(session.fold(Fold::Additions, t!("done-additions"), || {
            vec![
                Block::Points(
                    plan.additions
                        .iter()
                        .map(|addition| (Symbol::Check, row("addition", addition)))
                        .collect(),
                ),
                Block::Text(t!("plan-additions-note")),
            ]
        }));
    }
    view.primary = Some(Button::new(t!("done-close"), Action::Finish));
    view.secondary = Some(Button::new(t!("start-over-button"), Action::AskStartOver));
    view
}
