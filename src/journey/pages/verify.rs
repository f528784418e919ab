//! Page 8: is it there? And if not, what to clean up before one more try.

use super::super::action::Action;
use super::super::session::Session;
use super::super::view::{Block, Button, Choice, Layout, Symbol, Tone, View};
use super::{handover, row};
use crate::enroll::progress::Sighting;
use crate::enroll::step::StepId;
use crate::handout::instructions::{for_step, language_of, named};
use crate::locale::Msg;
use crate::t;

pub(super) fn view(session: &Session) -> View {
    let mut view = session.page(t!("verify-title"));
    let Some(reader) = session.reader() else { return view };
    view.lead = Some(t!("verify-lead"));
    let step = session.plan().and_then(|plan| plan.steps.iter().find(|step| step.id == StepId::Confirm));
    let lines = step.map(|step| for_step(session.catalog(), &reader, step).instructions).unwrap_or_default();
    view.blocks.push(Block::Instructions(lines));
    let seen = session.progress().sighting;
    view.blocks.push(Block::Choices {
        question: t!("verify-question"),
        asked: false,
        layout: Layout::List,
        choices: Sighting::ALL
            .iter()
            .map(|&sighting| Choice {
                symbol: Some(match sighting {
                    Sighting::Listed => Symbol::Check,
                    Sighting::NotListed => Symbol::Question,
                    Sighting::WrongPlace => Symbol::Passkey,
                }),
                title: Msg::row("sighting", sighting),
                text: Some(Msg::row("sighting", format!("{sighting}-text"))),
                selected: seen == Some(sighting),
                action: Action::Saw(sighting),
            })
            .collect(),
    });
    if let Some(problem @ (Sighting::NotListed | Sighting::WrongPlace)) = seen {
        if session.progress().out_of_tries() {
            view.blocks.push(Block::Callout {
                tone: Tone::Stop,
                title: Some(t!("verify-enough-title")),
                text: vec![t!("verify-enough")],
                buttons: Vec::new(),
            });
            let lines = vec![
                t!("message-hello"),
                row("message-sighting", problem),
                t!("message-phone", phone = reader.phone.name.clone()),
                t!("message-end", reason = problem.id(), version = env!("CARGO_PKG_VERSION")),
            ];
            view.blocks.extend(handover(session, t!("handover-label"), &lines));
        } else {
            view.blocks.push(clean_up(session, problem));
        }
    }
    view
}

fn clean_up(session: &Session, problem: Sighting) -> Block {
    let (phone, computer) = (session.phone_language().tag(), session.words().language().tag());
    let on_phone = session.plan().is_some_and(|plan| !plan.route.signs_in_on_computer());
    let name = |key: &str| named(session.catalog(), key, language_of(key, on_phone, phone, computer));
    let text = match problem {
        Sighting::WrongPlace => vec![
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
        buttons: vec![
            Button::new(t!("try-again"), Action::TryAgain).symbol(Symbol::Again),
            Button::new(t!("help-button"), Action::Help).symbol(Symbol::Question),
        ],
    }
}
