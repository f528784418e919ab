//! Which language, over any page.

use super::frame;
use crate::journey::action::Action;
use crate::journey::state::State;
use crate::journey::view::View;
use crate::t;

pub(super) fn view(state: &State) -> View {
    let mut view = frame::overlay(state, "languages", t!("welcome-language"));
    view.language = None;
    view.blocks.push(frame::languages(t!("welcome-language"), state.words().language(), Action::SetLanguage));
    view
}
