//! Page 8: is it there? And if not, what to clean up before one more try.

use super::frame::{self, copy_button, handover, text_of};
use crate::enroll::progress::{Page, Position, VerifyResult};
use crate::enroll::step::{Chapter, StepId};
use crate::handout::instructions::{for_step, named};
use crate::handout::message_for as row;
use crate::journey::action::Action;
use crate::journey::state::{Browser, State};
use crate::journey::view::{Block, Button, Choice, Layout, Symbol, Tone, View};
use crate::locale::Msg;
use crate::t;

/// Whether the passkey was seen.
pub(super) fn is_complete(state: &State) -> bool {
    state.progress.position.step != Some(StepId::Confirm)
        || state.progress.result == Some(VerifyResult::Listed)
}

/// A look without luck ends a try. Whoever corrects what they said about the same look has not tried
/// once more.
pub(super) fn report(state: &mut State, result: VerifyResult) {
    let failed = |result: Option<VerifyResult>| result.is_some_and(|result| result != VerifyResult::Listed);
    let tries = state.progress.tries;
    state.progress.tries = match (failed(state.progress.result), failed(Some(result))) {
        (false, true) => tries.saturating_add(1),
        (true, false) => tries.saturating_sub(1),
        _ => tries,
    };
    state.progress.result = Some(result);
}

/// Once more from the first step that makes the passkey.
pub(in crate::journey) fn try_again(state: &mut State) {
    let first = state.plan().and_then(|plan| plan.steps.iter().find(|step| step.chapter == Chapter::Create));
    if let Some(id) = first.map(|step| step.id).filter(|_| !state.progress.out_of_tries()) {
        state.progress.position = Position { page: Page::Create, step: Some(id) };
        state.progress.start_try();
        state.browser = Browser::NotTried;
        state.arrived();
    }
}

pub(super) fn view(state: &State) -> View {
    let mut view = frame::page(state, t!("verify-title"));
    view.enable_primary(is_complete(state));
    let Some(reader) = state.reader() else { return view };
    view.lead = Some(t!("verify-lead"));
    let step = state.plan().and_then(|plan| plan.steps.iter().find(|step| step.id == StepId::Confirm));
    let lines = step.map(|step| for_step(state.catalog(), &reader, *step).instructions).unwrap_or_default();
    view.blocks.push(Block::Instructions(lines));
    let seen = state.progress().result;
    view.blocks.push(Block::Choices {
        question: t!("verify-question"),
        asked: false,
        layout: Layout::List,
        choices: VerifyResult::ALL
            .iter()
            .map(|&result| Choice {
                symbol: Some(match result {
                    VerifyResult::Listed => Symbol::Check,
                    VerifyResult::NotListed => Symbol::Question,
                    VerifyResult::WrongPlace => Symbol::Key,
                }),
                title: Msg::row("verify-result", result),
                text: Some(Msg::row("verify-result", format!("{result}-text"))),
                selected: seen == Some(result),
                action: Action::ReportResult(result),
                language: None,
            })
            .collect(),
    });
    if let Some(problem @ (VerifyResult::NotListed | VerifyResult::WrongPlace)) = seen {
        if state.progress().out_of_tries() {
            view.blocks.push(Block::Callout {
                tone: Tone::Stop,
                title: Some(t!("verify-enough-title")),
                text: vec![t!("verify-enough")],
                buttons: Vec::new(),
            });
            let lines = vec![
                t!("message-hello"),
                row("message-result", problem),
                t!("message-phone", phone = reader.phone.name.clone()),
                t!("message-end", reason = problem.id(), version = env!("CARGO_PKG_VERSION")),
            ];
            view.blocks.extend(handover(state, t!("handover-label"), &lines));
            view.primary = Some(copy_button(state, text_of(state, &lines)));
        } else {
            view.blocks.push(clean_up(state, problem));
            view.primary = Some(Button::new(t!("try-again"), Action::TryAgain).symbol(Symbol::Again));
        }
    }
    view
}

fn clean_up(state: &State, problem: VerifyResult) -> Block {
    let (phone, computer) = (state.phone_language().tag(), state.words().language().tag());
    let on_phone = state.plan().is_some_and(|plan| !plan.route.signs_in_on_computer());
    let name = |key: &str| named(state.catalog(), key, phone, if on_phone { phone } else { computer });
    let text = match problem {
        VerifyResult::WrongPlace => vec![
            t!("clean-wrong-place"),
            t!("clean-wrong-place-delete", info = name("ms.security-info")),
            t!("clean-wrong-place-next", app = name("auth.name")),
        ],
        _ => vec![
            t!("clean-orphan"),
            t!("clean-orphan-delete", settings = name("auth.settings"), delete = name("auth.delete-passkey")),
            t!("clean-orphan-wait"),
        ],
    };
    Block::Callout {
        tone: Tone::Caution,
        title: Some(t!("clean-title")),
        text,
        buttons: vec![Button::new(t!("help-button"), Action::Help).symbol(Symbol::Question)],
    }
}
