//! "Start over?", before all answers are forgotten.

use super::frame;
use crate::journey::action::Action;
use crate::journey::state::State;
use crate::journey::view::{Button, View};
use crate::t;

pub(super) fn view(state: &State) -> View {
    let mut view = frame::overlay(state, "start-over", t!("start-over-title"));
    view.lead = Some(t!("start-over-lead"));
    view.primary = Some(Button::new(t!("start-over-yes"), Action::StartOver));
    view.back = Some(Button::new(t!("start-over-no"), Action::CloseOverlay));
    view
}
