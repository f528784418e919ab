//! Page 4: the route and why, or the honest stop.

use super::frame::{self, copy_button, text_of};
use super::{organization, ready};
use crate::enroll::outcome::NextAction;
use crate::enroll::progress::Page;
use crate::enroll::{Outcome, Owner, Plan, Route, Stop};
use crate::handout::{before_starting, message_for as row, way_on};
use crate::journey::action::{Action, Section};
use crate::journey::state::State;
use crate::journey::view::{Block, Button, Symbol, Tone, View};
use crate::locale::{Arg, Msg};
use crate::t;

/// Another open route; `None` is the recommended one again.
pub(super) fn prefer(state: &mut State, route: Option<Route>) {
    state.answers.preferred_route = route;
}

/// The switch is there after all.
pub(super) fn switch_seen(state: &mut State) {
    state.answers.switch_seen = true;
}

pub(super) fn view(state: &State) -> View {
    let mut view = match state.outcome() {
        Some(Outcome::Plan(plan)) => way(state, plan),
        Some(Outcome::Stop(found)) => stop(state, found),
        None => {
            let mut view = frame::page(state, t!("plan-missing"));
            view.primary = None;
            view
        }
    };
    if let Some((route, why)) = state.closed {
        let text = if state.plan().is_some() { t!("plan-closed-other") } else { t!("plan-closed-none") };
        let closed = Block::Callout {
            tone: Tone::Caution,
            title: Some(t!("plan-closed", route = Arg::Msg(row("route", route)))),
            text: vec![reason(why), text],
            buttons: Vec::new(),
        };
        view.blocks.insert(0, closed);
    }
    view
}

/// The sentence for a reason; `one-time-pass` and the like read the same for every route.
fn reason(reason: crate::enroll::rules::Reason) -> Msg {
    row("reason", reason)
}

fn symbol(route: Route) -> Symbol {
    match route {
        Route::App | Route::PhoneBrowser => Symbol::Phone,
        Route::Handoff => Symbol::Computer,
        Route::Qr => Symbol::Qr,
    }
}

fn way(state: &State, plan: &Plan) -> View {
    let mut view = frame::page(state, t!("plan-title"));
    view.lead = Some(row("route", format!("{}-short", plan.route)));
    if state.answers().has_pass() {
        view.blocks.push(Block::Callout {
            tone: Tone::Caution,
            title: Some(t!("pass-keep-title")),
            text: vec![t!("pass-keep")],
            buttons: Vec::new(),
        });
    }
    let gets_ready = state.has_to_get_ready();
    if !gets_ready {
        view.blocks.push(Block::Heading(t!("plan-have")));
        view.blocks.extend(ready::have(state, plan));
    }
    let know = state.phone().map(|phone| before_starting(state.catalog(), phone, plan)).unwrap_or_default();
    if !know.is_empty() {
        view.blocks.push(Block::Heading(t!("plan-know")));
        view.blocks.push(Block::Points(know.into_iter().map(|point| (Symbol::Info, point)).collect()));
    }
    if state.has_sides() && state.rules().work_profile.is_none() {
        view.blocks.push(frame::section(state, Section::Side, t!("plan-side"), || {
            vec![super::phone::sides(Some(state.answers.profile.unwrap_or_default()))]
        }));
    }
    view.blocks.push(frame::section(state, Section::OtherRoutes, t!("plan-others"), || {
        let mut blocks: Vec<Block> = plan.reasons.iter().map(|why| Block::Text(reason(*why))).collect();
        let other = |(route, ruling): &(Route, Result<_, _>)| {
            let (Ok(why) | Err(why)) = ruling;
            Block::Route {
                title: row("route", route),
                text: vec![row("route", format!("{route}-short")), reason(*why)],
                pick: ruling.is_ok().then(|| {
                    Button::new(t!("plan-pick"), Action::PreferRoute(Some(*route))).symbol(symbol(*route))
                }),
            }
        };
        blocks.extend(plan.alternatives.iter().map(other));
        blocks
    }));
    view.blocks.push(frame::section(state, Section::Additions, t!("plan-additions"), || {
        let mut blocks = vec![Block::Points(
            plan.additions.iter().map(|addition| (Symbol::Check, row("addition", addition))).collect(),
        )];
        if plan.additions.len() > 1 {
            blocks.push(Block::Text(t!("plan-additions-note")));
        }
        blocks
    }));
    if state.answers().preferred_route.is_some() {
        view.blocks.push(Block::Buttons(vec![
            Button::new(t!("plan-recommended"), Action::PreferRoute(None)).symbol(Symbol::Again),
        ]));
    }
    let reached = state.progress().reached;
    view.primary = Some(if reached.page > Page::Plan {
        // The plan is still the one of before: nothing has to be done twice.
        Button::new(t!("plan-back"), Action::GoTo(reached))
    } else if gets_ready {
        Button::new(t!("next"), Action::Next)
    } else {
        Button::new(t!("plan-go"), Action::Next)
    });
    view
}

fn stop(state: &State, stop: &Stop) -> View {
    let mut view = frame::page(state, row("stop", stop.reason));
    // "You can fix this" would promise too much: some phones cannot be helped.
    view.kicker = Some(match stop.owner {
        Owner::User => t!("stop-yours"),
        owner => row("owner", owner),
    });
    view.lead = Some(row("stop", format!("{}-why", stop.reason)));
    view.blocks.push(Block::Callout {
        tone: Tone::Info,
        title: Some(t!("stop-next")),
        text: std::iter::once(way_on(stop, stop.next)).chain(how_to_get_a_pass(state, stop.next)).collect(),
        buttons: button(stop.next).into_iter().collect(),
    });
    view.blocks.extend(organization::support(state));
    if !stop.others.is_empty() {
        view.blocks.push(Block::Heading(t!("stop-others")));
        view.blocks.push(Block::Points(
            stop.others.iter().map(|action| (Symbol::ChevronForward, way_on(stop, *action))).collect(),
        ));
        let buttons: Vec<Button> = stop.others.iter().copied().filter_map(button).collect();
        if !buttons.is_empty() {
            view.blocks.push(Block::Buttons(buttons));
        }
    }
    let asks_somebody = stop.owner != Owner::User || stop.others.contains(&NextAction::SendToIt);
    let change = Button::new(t!("stop-change"), Action::Back);
    if asks_somebody || stop.others.contains(&NextAction::SecurityKey) {
        let text = text_of(state, &message(state, stop));
        view.primary = Some(copy_button(state, text.clone()));
        view.blocks.push(Block::Handover { label: t!("handover-label"), text });
        view.back = Some(change);
    } else {
        view.primary = Some(change);
        view.back = None;
    }
    view
}

/// What the organisation says about passes, where one is what the person needs.
fn how_to_get_a_pass(state: &State, next: NextAction) -> Vec<Msg> {
    let asks = matches!(next, NextAction::AskForPass | NextAction::AskForMultiUsePass);
    let texts = &state.settings.texts;
    let said = [&texts.pass, &texts.identity_check].map(|text| organization::text(state, text));
    said.into_iter().flatten().filter(|_| asks).collect()
}

fn button(action: NextAction) -> Option<Button> {
    match action {
        NextAction::LookForSwitch => {
            Some(Button::new(t!("stop-switch-seen"), Action::SwitchSeen).symbol(Symbol::Check))
        }
        _ => None,
    }
}

/// The message that the person can hand over: ids and answers, nothing personal.
fn message(state: &State, stop: &Stop) -> Vec<Msg> {
    let mut lines = vec![t!("message-hello"), row("message", stop.reason)];
    if let Some(phone) = state.phone() {
        lines.push(t!("message-phone", phone = phone.name.clone()));
    }
    for (route, closed) in &stop.closed {
        lines.push(t!("message-route", route = route.id(), reason = closed.id()));
    }
    lines.push(t!("message-end", reason = stop.reason.id(), version = env!("CARGO_PKG_VERSION")));
    lines
}
