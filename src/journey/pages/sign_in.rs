//! Page 3: how they sign in today.

use super::frame;
use crate::enroll::answers::{Managed, Proof};
use crate::journey::action::Action;
use crate::journey::answers::SignIn;
use crate::journey::state::State;
use crate::journey::view::{Block, Choice, Layout, Symbol, Tone, View};
use crate::locale::Msg;
use crate::t;

/// Whether everything about signing in is told. Nobody is asked when the phone alone decides that there is
/// no way.
pub(super) fn is_complete(state: &State) -> bool {
    state.skips_sign_in()
        || state.answers.proof().is_some() && (!state.asks_managed() || state.answers.managed.is_some())
}

/// How they sign in. Saying again that it is a pass takes nothing back.
pub(super) fn sign_in(state: &mut State, sign_in: SignIn) {
    if sign_in != SignIn::Pass || !state.answers.has_pass() {
        state.answers.sign_in = Some(sign_in);
    }
}

/// Whether the phone is managed.
pub(super) fn managed(state: &mut State, managed: Managed) {
    state.answers.managed = Some(managed);
}

pub(super) fn view(state: &State) -> View {
    let mut view = frame::page(state, t!("sign-in-title"));
    view.enable_primary(is_complete(state));
    view.lead = Some(t!("sign-in-lead"));
    let answers = state.answers();
    let symbol = |proof| match proof {
        Proof::App => Symbol::Phone,
        Proof::Code | Proof::Sms => Symbol::Message,
        Proof::Key => Symbol::Key,
        Proof::TapOnce | Proof::TapMulti => Symbol::Clock,
        Proof::Password => Symbol::Lock,
        Proof::Unsure => Symbol::Question,
    };
    let choice = |proof: Proof| Choice {
        symbol: Some(symbol(proof)),
        title: Msg::row("proof", proof.id()),
        text: Some(Msg::row("proof", format!("{}-text", proof.id()))),
        selected: answers.proof() == Some(proof),
        action: Action::SignIn(SignIn::With(proof)),
        language: None,
    };
    let mut choices: Vec<Choice> = [Proof::App, Proof::Code, Proof::Sms, Proof::Key].map(choice).to_vec();
    choices.push(Choice {
        symbol: Some(Symbol::Clock),
        title: t!("proof-tap"),
        text: Some(t!("proof-tap-text")),
        selected: answers.has_pass(),
        action: Action::SignIn(SignIn::Pass),
        language: None,
    });
    choices.extend([Proof::Password, Proof::Unsure].map(choice));
    view.blocks.push(Block::Choices {
        question: t!("sign-in-question"),
        asked: true,
        layout: Layout::List,
        choices,
    });
    if answers.has_pass() {
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
                    selected: answers.proof() == Some(proof),
                    action: Action::SignIn(SignIn::With(proof)),
                    language: None,
                })
                .collect(),
        });
    }
    if state.asks_managed() {
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
                    selected: answers.managed == Some(managed),
                    action: Action::Managed(managed),
                    language: None,
                })
                .collect(),
        });
    }
    view
}
