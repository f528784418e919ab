//! Page 9: what changed and what to keep in mind.

use super::{frame, organization};
use crate::handout::message_for as row;
use crate::journey::action::{Action, Section};
use crate::journey::state::State;
use crate::journey::view::{Block, Button, Picture, Symbol, Tone, View};
use crate::t;

pub(super) fn view(state: &State) -> View {
    let mut view = frame::page(state, t!("done-title"));
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
    view.blocks.extend(organization::paragraph(state, &state.settings.texts.done));
    view.blocks.extend(organization::support(state));
    if let Some(plan) = state.plan() {
        view.blocks.push(frame::section(state, Section::Additions, t!("done-additions"), || {
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
