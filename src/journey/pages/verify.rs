//! Page 8: is it there? And if not, what to clean up before one more try.

use super::frame::{self, copy_button, handover, text_of};
use super::organization;
use crate::enroll::progress::{Page, Position, VerifyResult};
use crate::enroll::step::{Chapter, StepId};
use crate::handout::instructions::{for_step, named};
use crate::handout::message_for as row;
use crate::journey::action::Action;
use crate::journey::state::{Browser, State};
use crate::journey::view::{Block, Button, Chip, Choice, Device, Layout, Symbol, View};
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

/// They look once more before they say what is there.
pub(super) fn look_again(state: &mut State) {
    if state.progress.result.take().is_some_and(|result| result != VerifyResult::Listed) {
        state.progress.tries = state.progress.tries.saturating_sub(1);
    }
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
    match state.progress().result {
        Some(problem @ (VerifyResult::NotListed | VerifyResult::WrongPlace)) => not_there(state, problem),
        seen => look(state, seen),
    }
}

fn look(state: &State, seen: Option<VerifyResult>) -> View {
    let mut view = frame::page(state, t!("verify-title"));
    let Some(reader) = state.reader() else { return view };
    view.lead = Some(t!("verify-lead"));
    if seen.is_none() {
        view.primary = None;
    }
    let step = state.plan().and_then(|plan| plan.steps.iter().find(|step| step.id == StepId::Confirm));
    view.device = step.map(|step| Device { place: step.place, changed: false });
    view.kicker = step.map(|step| frame::on_device(step.place, false));
    let lines = step.map(|step| for_step(state.catalog(), &reader, *step).instructions).unwrap_or_default();
    view.blocks.push(Block::Instructions(lines));
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
    view
}

/// The look was in vain: what to clean up, and one more try, or the helpdesk.
fn not_there(state: &State, problem: VerifyResult) -> View {
    let over = state.progress().out_of_tries();
    let title = if over { t!("verify-enough-title") } else { t!("clean-title") };
    let mut view = frame::page(state, title);
    view.chips.push(Chip { label: Msg::row("verify-result", problem), action: Action::LookAgain });
    if over {
        view.lead = Some(t!("verify-enough"));
        let mut lines = vec![t!("message-hello"), row("message-result", problem)];
        lines.extend(state.phone().map(|phone| t!("message-phone", phone = phone.name.clone())));
        lines.push(t!("message-end", reason = problem.id(), version = env!("CARGO_PKG_VERSION")));
        view.blocks.extend(handover(state, t!("handover-label"), &lines));
        view.blocks.extend(organization::support(state));
        view.primary = Some(copy_button(state, text_of(state, &lines)));
    } else {
        let mut lines = clean_up(state, problem).into_iter();
        view.lead = lines.next();
        view.blocks.push(Block::Numbered(lines.collect()));
        view.blocks.push(Block::Buttons(vec![
            Button::new(t!("clean-message"), Action::Help).symbol(Symbol::Question),
        ]));
        view.primary = Some(Button::new(t!("try-again"), Action::TryAgain).symbol(Symbol::Again));
    }
    view
}

fn clean_up(state: &State, problem: VerifyResult) -> Vec<Msg> {
    let (phone, computer) = (state.phone_language().tag(), state.words().language().tag());
    let on_phone = state.plan().is_some_and(|plan| !plan.route.signs_in_on_computer());
    let name = |key: &str| named(state.catalog(), key, phone, if on_phone { phone } else { computer });
    match problem {
        VerifyResult::WrongPlace => vec![
            t!("clean-wrong-place"),
            t!("clean-wrong-place-delete", info = name("ms.security-info")),
            t!("clean-wrong-place-next", app = name("auth.name")),
        ],
        _ => vec![
            t!("clean-orphan"),
            t!("clean-orphan-delete", settings = name("auth.settings"), delete = name("auth.delete-passkey")),
        ],
    }
}
