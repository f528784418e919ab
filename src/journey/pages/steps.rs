//! Pages 6 and 7, and the second round for the work side: one step at a time.

use super::super::action::{Action, Fold};
use super::super::session::Session;
use super::super::state::Browser;
use super::super::view::{Block, Button, Symbol, Tone, View};
use crate::enroll::Route;
use crate::enroll::answers::Proof;
use crate::enroll::outcome::Warning;
use crate::enroll::progress::Page;
use crate::enroll::step::{Place, Step, StepId};
use crate::handout::Instruction;
use crate::handout::drawing::drawing;
use crate::handout::instructions::{StepGuide, for_step};
use crate::locale::Msg;
use crate::t;

/// Minutes that a sign-in stays fresh enough, should the content file not say (`docs/facts/entra.md` §1.3).
const FRESH_MINUTES: u32 = 5;

pub(super) fn view(session: &Session) -> View {
    let (Some(step), Some(reader), Some(plan)) = (session.step().copied(), session.reader(), session.plan())
    else {
        return session.page(t!("plan-missing"));
    };
    let mut view = session.page(Msg::row("step", step.id));
    let number = plan.steps.iter().position(|other| other.id == step.id).unwrap_or_default() + 1;
    let place = match step.place {
        Place::Phone => t!("place-phone"),
        Place::Computer => t!("place-computer"),
    };
    view.kicker = Some(t!("step-kicker", number = number, count = plan.steps.len(), place = place));

    let StepGuide { instructions, advice, warnings } = for_step(session.catalog(), &reader, &step);
    view.blocks.push(Block::Instructions(instructions));
    if !warnings.is_empty() {
        view.blocks.push(Block::Callout {
            tone: Tone::Caution,
            title: None,
            text: warnings,
            buttons: Vec::new(),
        });
    }
    if let Some(advice) = advice {
        let lines = Block::Instructions(advice.instructions);
        if advice.open {
            view.blocks.extend([Block::Heading(advice.title), lines]);
        } else {
            view.blocks.push(session.fold(Fold::MenuNotFound, advice.title, || vec![lines]));
        }
    }
    if step.id == StepId::SaveInAuthenticator
        || (step.id == StepId::OpenAccount && reader.route != Route::App)
    {
        let warning = plan.warnings.iter().find(|w| matches!(w, Warning::WrongPlace | Warning::SamsungPass));
        if let (Some(warning), StepId::SaveInAuthenticator) = (warning, step.id) {
            view.blocks.push(Block::Callout {
                tone: Tone::Caution,
                title: Some(t!("save-title")),
                text: vec![super::row("warning", warning)],
                buttons: Vec::new(),
            });
        }
    }
    let names_phone = |block: &Block| {
        let names = |line: &Instruction| {
            let said = line.choose.iter().chain([&line.say]);
            !line.details.is_empty() || said.into_iter().any(|msg| !msg.args.is_empty())
        };
        matches!(block, Block::Instructions(lines) if lines.iter().any(names))
    };
    if step.place == Place::Phone && view.blocks.iter().any(names_phone) {
        view.blocks.push(session.phone_speaks());
    }
    view.drawing = drawing(session.catalog(), &reader, step.id);
    computer(session, step, &mut view);
    phone(session, step, &mut view);
    clock(session, step, &mut view);
    if session.must_sign_in() {
        view.secondary = Some(Button::new(t!("signed-in"), Action::SignedIn).symbol(Symbol::Clock));
    }
    view.primary = Some(Button::new(t!("step-done"), Action::Next));
    view
}

/// What this computer shows for a step: the button that opens the page, and the address for the case that
/// no browser opens.
fn computer(session: &Session, step: Step, view: &mut View) {
    if step.id != StepId::OpenSecurityInfo {
        return;
    }
    let Some(address) = session.security_info() else { return };
    let open = Button::new(t!("open-my-sign-ins"), Action::Open(address.clone())).symbol(Symbol::External);
    view.blocks.push(Block::Buttons(vec![open]));
    match session.browser {
        Browser::Opened => view.blocks.push(Block::Callout {
            tone: Tone::Good,
            title: None,
            text: vec![t!("browser-opened")],
            buttons: Vec::new(),
        }),
        Browser::Failed => {
            view.blocks.push(Block::Callout {
                tone: Tone::Caution,
                title: Some(t!("browser-failed-title")),
                text: vec![t!("browser-failed")],
                buttons: Vec::new(),
            });
            view.aside.push(Block::Qr { caption: t!("browser-failed-qr"), address: address.clone() });
        }
        Browser::NotTried | Browser::Opening => {}
    }
    view.blocks.push(Block::Address { label: t!("address-label"), address: address.as_str().to_owned() });
}

/// What the phone needs from this screen: codes to scan.
fn phone(session: &Session, step: Step, view: &mut View) {
    match step.id {
        StepId::GetAuthenticator => {
            let Some(phone) = session.phone() else { return };
            let address = session.addresses.store(phone.platform).clone();
            view.aside.push(Block::Qr { caption: t!("store-qr"), address });
        }
        StepId::OpenSecurityInfoOnPhone => {
            let Some(address) = session.security_info() else { return };
            view.aside.push(Block::Qr { caption: t!("my-sign-ins-qr"), address });
            let cloud = session.addresses.cloud(session.rules().cloud);
            if let Some(short) = cloud.short_link() {
                view.aside
                    .push(Block::Address { label: t!("short-label"), address: short.as_str().to_owned() });
            }
        }
        _ => {}
    }
}

/// The clock that the sign-in started, on every step until the passkey is made.
fn clock(session: &Session, step: Step, view: &mut View) {
    let Some(since) = session.progress().signed_in else { return };
    if session.position().page != Page::Create {
        return;
    }
    let one_time = session.proof() == Proof::TapOnce;
    let id = if one_time { "one-time-tap-registration" } else { "mfa-freshness" };
    let minutes = session.catalog().minutes(id).unwrap_or(FRESH_MINUTES);
    let length = u64::from(minutes) * 60;
    let (label, over) = if one_time {
        (t!("clock-pass", minutes = minutes), t!("clock-pass-over"))
    } else {
        (t!("clock-sign-in", minutes = minutes), t!("clock-sign-in-over"))
    };
    view.aside.insert(0, Block::Clock { label, ends: since.saturating_add(length), length, over });
    if step.signs_in && !session.must_sign_in() {
        view.aside.push(Block::Buttons(vec![
            Button::new(t!("clock-again"), Action::SignedIn).symbol(Symbol::Again),
        ]));
    }
}
