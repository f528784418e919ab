//! The answers so far, above the page: each can be changed there.

use super::{phone, sign_in};
use crate::enroll::phone::Platform;
use crate::journey::action::Action;
use crate::journey::questions::Question;
use crate::journey::state::State;
use crate::journey::view::Chip;
use crate::locale::Msg;

/// The answers to the questions before the one on show; on later pages, to all.
pub(super) fn chips(state: &State) -> Vec<Chip> {
    let here = state.question();
    let before = state.questions().into_iter().take_while(|question| Some(*question) != here);
    before
        .filter_map(|question| Some(Chip { label: answer(state, question)?, action: Action::Ask(question) }))
        .collect()
}

fn answer(state: &State, question: Question) -> Option<Msg> {
    let answers = state.answers();
    match question {
        Question::Platform => answers.platform.map(phone::platform_name),
        Question::App => None,
        Question::Maker => {
            let known = answers.maker().and_then(|maker| state.catalog().maker(maker));
            known
                .filter(|maker| maker.platform == Platform::Android)
                .map(|maker| Msg::row("maker", &maker.id))
        }
        Question::Version => Some(phone::version_name(state, answers.platform?, answers.version.as_ref()?)),
        Question::Side => answers.profile.map(|side| Msg::row("chip", format!("side-{side}"))),
        Question::SignIn => answers.sign_in.map(sign_in::name),
        Question::PassKind => answers.proof().map(|kind| Msg::row("chip", kind)),
        Question::Managed => answers.managed.map(|managed| Msg::row("chip", format!("managed-{managed}"))),
    }
}
