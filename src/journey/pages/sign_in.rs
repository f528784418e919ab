//! Page 3: how they sign in today.

use super::super::action::Action;
use super::super::session::Session;
use super::super::view::{Block, Choice, Layout, Symbol, Tone, View};
use crate::enroll::answers::{Managed, Proof};
use crate::locale::Msg;
use crate::t;

pub(super) fn view(session: &Session) -> View {
    let mut view = session.page(t!("sign-in-title"));
    view.lead = Some(t!("sign-in-lead"));
    let draft = session.draft();
    let symbol = |proof| match proof {
        Proof::App => Symbol::Phone,
        Proof::Code | Proof::Sms => Symbol::Message,
        Proof::Key => Symbol::Passkey,
        Proof::TapOnce | Proof::TapMulti => Symbol::Clock,
        Proof::Password => Symbol::Lock,
        Proof::Unsure => Symbol::Question,
    };
    let choice = |proof: Proof| Choice {
        symbol: Some(symbol(proof)),
        title: Msg::row("proof", proof.id()),
        text: Some(Msg::row("proof", format!("{}-text", proof.id()))),
        selected: draft.proof == Some(proof),
        action: Action::Proof(proof),
    };
    let mut choices: Vec<Choice> = [Proof::App, Proof::Code, Proof::Sms, Proof::Key].map(choice).to_vec();
    choices.push(Choice {
        symbol: Some(Symbol::Clock),
        title: t!("proof-tap"),
        text: Some(t!("proof-tap-text")),
        selected: draft.has_pass,
        action: Action::HasPass,
    });
    choices.extend([Proof::Password, Proof::Unsure].map(choice));
    view.blocks.push(Block::Choices {
        question: t!("sign-in-question"),
        asked: true,
        layout: Layout::List,
        choices,
    });
    if draft.has_pass {
        view.blocks.push(Block::Callout {
            tone: Tone::Caution,
            title: Some(t!("pass-keep-title")),
            text: vec![t!("pass-keep")],
            buttons: Vec::new(),
        });
        let kinds = [(Proof::TapOnce, t!("proof-tap-once")), (Proof::TapMulti, t!("proof-tap-multi"))];
        view.blocks.push(Block::Choices {
            question: t!("pass-kind"),
            asked: false,
            layout: Layout::List,
            choices: kinds
                .into_iter()
                .map(|(proof, title)| Choice {
                    symbol: None,
                    title,
                    text: (proof == Proof::TapOnce).then(|| t!("proof-tap-once-text")),
                    selected: draft.proof == Some(proof),
                    action: Action::Proof(proof),
                })
                .collect(),
        });
    }
    if session.asks_managed() {
        view.blocks.push(Block::Choices {
            question: t!("managed-question"),
            asked: false,
            layout: Layout::List,
            choices: Managed::ALL
                .iter()
                .map(|&managed| Choice {
                    symbol: None,
                    title: Msg::row("managed", managed.id()),
                    text: None,
                    selected: draft.managed == Some(managed),
                    action: Action::Managed(managed),
                })
                .collect(),
        });
    }
    view
}
