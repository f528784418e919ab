//! Page 1: what this is, how long it takes, what is never asked.

use super::{frame, organization};
use crate::enroll::phone::{MIN_ANDROID, MIN_IOS};
use crate::journey::action::Action;
use crate::journey::state::State;
use crate::journey::view::{Block, Button, Picture, Symbol, View};
use crate::locale::version;
use crate::t;

/// Whether people can start at the moment.
pub(super) fn is_complete(state: &State) -> bool {
    !organization::is_paused(state)
}

pub(super) fn view(state: &State) -> View {
    let mut view = frame::page(state, t!("welcome-title"));
    view.lead = Some(t!("welcome-lead"));
    view.blocks = vec![
        Block::Picture(Picture::HandOver),
        Block::Points(vec![
            (Symbol::Clock, t!("welcome-time")),
            (Symbol::Phone, t!("welcome-phone", ios = version(MIN_IOS), android = version(MIN_ANDROID))),
            (Symbol::Lock, t!("welcome-privacy")),
            (Symbol::Question, t!("welcome-help")),
        ]),
    ];
    view.blocks.extend(organization::welcome(state));
    view.blocks.extend(organization::support(state));
    view.blocks.extend(view.language.take().map(|button| Block::Buttons(vec![button])));
    let resumed = state.progress().started.is_some();
    view.primary =
        Some(Button::new(if resumed { t!("welcome-continue") } else { t!("welcome-start") }, Action::Next));
    if !is_complete(state) {
        view.hold_primary(t!("paused-title"));
    }
    view.secondary = Some(Button::new(t!("about-button"), Action::About));
    view
}
