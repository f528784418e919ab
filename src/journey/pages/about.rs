//! What this program is, over any page.

use super::{frame, organization};
use crate::journey::action::Action;
use crate::journey::state::State;
use crate::journey::view::{Block, Button, Symbol, View};
use crate::t;

pub(super) fn view(state: &State) -> View {
    let mut view = frame::overlay(state, "about", t!("about-title"));
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
    view.blocks.extend(organization::what_it_sees(state));
    if state.progress().started.is_some() {
        view.secondary = Some(Button::new(t!("start-over-button"), Action::AskStartOver));
    }
    view
}
