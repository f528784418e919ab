//! Page 3: how they sign in today, one question a screen.

use super::frame;
use crate::enroll::answers::{Managed, Proof};
use crate::handout::signs_of_management;
use crate::journey::action::Action;
use crate::journey::answers::SignIn;
use crate::journey::questions::Question;
use crate::journey::state::State;
use crate::journey::view::{Block, Choice, Layout, Symbol, View};
use crate::locale::Msg;
use crate::t;

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
    match state.question() {
        Some(Question::PassKind) => pass_kind(state),
        Some(Question::Managed) => is_managed(state),
        _ => proof(state),
    }
}

fn proof(state: &State) -> View {
    let mut view = frame::question(state, t!("sign-in-title"));
    view.lead = Some(t!("sign-in-lead"));
    let answers = state.answers();
    let choice = |sign_in: SignIn| {
        let name = name(sign_in);
        Choice {
            symbol: Some(symbol(sign_in)),
            text: Some(Msg::row("proof", text_id(sign_in))),
            title: name,
            selected: match sign_in {
                SignIn::With(proof) => answers.proof() == Some(proof),
                SignIn::Pass => answers.has_pass(),
            },
            action: Action::SignIn(sign_in),
            language: None,
        }
    };
    let mut ways = [Proof::App, Proof::Code, Proof::Sms, Proof::Key].map(SignIn::With).to_vec();
    ways.push(SignIn::Pass);
    ways.extend([Proof::Password, Proof::Unsure].map(SignIn::With));
    view.blocks.push(Block::Choices {
        question: t!("sign-in-question"),
        asked: true,
        layout: Layout::List,
        choices: ways.into_iter().map(choice).collect(),
    });
    view
}

/// What a way to sign in is called.
pub(super) fn name(sign_in: SignIn) -> Msg {
    match sign_in {
        SignIn::With(proof) if !proof.is_tap() => Msg::row("proof", proof.id()),
        SignIn::With(_) | SignIn::Pass => t!("proof-tap"),
    }
}

fn text_id(sign_in: SignIn) -> String {
    match sign_in {
        SignIn::With(proof) if !proof.is_tap() => format!("{proof}-text"),
        SignIn::With(_) | SignIn::Pass => String::from("tap-text"),
    }
}

fn symbol(sign_in: SignIn) -> Symbol {
    match sign_in {
        SignIn::Pass | SignIn::With(Proof::TapOnce | Proof::TapMulti) => Symbol::Clock,
        SignIn::With(Proof::App) => Symbol::Phone,
        SignIn::With(Proof::Code | Proof::Sms) => Symbol::Message,
        SignIn::With(Proof::Key) => Symbol::Key,
        SignIn::With(Proof::Password) => Symbol::Lock,
        SignIn::With(Proof::Unsure) => Symbol::Question,
    }
}

fn pass_kind(state: &State) -> View {
    let mut view = frame::question(state, t!("pass-kind"));
    view.lead = Some(t!("pass-keep"));
    let told = state.answers.sign_in;
    let kinds = [(Proof::TapOnce, t!("proof-tap-once")), (Proof::TapMulti, t!("proof-tap-multi"))];
    view.blocks.push(Block::Choices {
        question: t!("pass-kind"),
        asked: true,
        layout: Layout::List,
        choices: kinds
            .into_iter()
            .map(|(proof, title)| Choice {
                symbol: None,
                title,
                text: (proof == Proof::TapOnce).then(|| t!("proof-tap-once-text")),
                selected: told == Some(SignIn::With(proof)),
                action: Action::SignIn(SignIn::With(proof)),
                language: None,
            })
            .collect(),
    });
    view
}

fn is_managed(state: &State) -> View {
    let mut view = frame::question(state, t!("managed-question"));
    view.lead = Some(signs_of_management(state.catalog(), state.phone_language().tag()));
    view.blocks.push(Block::Choices {
        question: t!("managed-question"),
        asked: true,
        layout: Layout::List,
        choices: Managed::ALL
            .iter()
            .map(|&managed| Choice {
                symbol: None,
                title: Msg::row("managed", managed.id()),
                text: None,
                selected: state.answers.managed == Some(managed),
                action: Action::Managed(managed),
                language: None,
            })
            .collect(),
    });
    view
}
