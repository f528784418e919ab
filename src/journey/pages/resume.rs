//! Answers of an earlier time are offered, not assumed: on a shared computer somebody else may sit here now.

use super::frame;
use crate::handout::message_for;
use crate::journey::action::Action;
use crate::journey::state::State;
use crate::journey::view::{Button, View};
use crate::locale::{Arg, Msg};
use crate::t;

pub(super) fn view(state: &State) -> View {
    let mut view = frame::overlay(state, "resume", t!("resume-title"));
    let here = state.position();
    let place = here.step.map_or_else(|| Msg::row("page", here.page), |step| message_for("step", step));
    view.lead = Some(if let Some(phone) = state.phone() {
        t!("resume-phone", phone = phone.name.clone(), place = Arg::Msg(place))
    } else {
        t!("resume-lead", place = Arg::Msg(place))
    });
    view.primary = Some(Button::new(t!("welcome-continue"), Action::CloseOverlay));
    view.secondary = Some(Button::new(t!("resume-other"), Action::StartOver));
    view
}
