//! Page 9: what changed and what to keep in mind.

use super::{frame, organization};
use crate::handout::message_for as row;
use crate::journey::action::{Action, Section};
use crate::journey::state::State;
use crate::journey::view::{Block, Button, Picture, Symbol, View};
use crate::t;

pub(super) fn view(state: &State) -> View {
    let mut view = frame::page(state, t!("done-title"));
    view.lead = Some(t!("done-lead"));
    view.blocks.push(Block::Picture(Picture::Kept));
    view.blocks.push(Block::Heading(t!("done-tomorrow")));
    view.blocks.push(Block::Numbered(vec![
        t!("done-tomorrow-1"),
        t!("done-tomorrow-2"),
        t!("done-tomorrow-3"),
    ]));
    view.blocks.push(Block::Heading(t!("done-keep")));
    let mut keep = vec![
        (Symbol::Shield, t!("done-second-method")),
        (Symbol::Phone, t!("done-new-phone")),
        (Symbol::Lock, t!("done-screen-lock")),
    ];
    if state.answers().has_pass() {
        keep.insert(0, (Symbol::MinusCircle, t!("done-pass")));
    }
    view.blocks.push(Block::Points(keep));
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
    view
}
