//! Pages 6 and 7, and the second round for the work side: one step at a time.

use super::frame;
use crate::enroll::answers::Proof;
use crate::enroll::outcome::Warning;
use crate::enroll::progress::{Page, Seconds};
use crate::enroll::step::{Place, Step, StepId};
use crate::handout::Instruction;
use crate::handout::drawing::drawing;
use crate::handout::instructions::{StepGuide, for_step};
use crate::journey::action::{Action, Section};
use crate::journey::event::Effect;
use crate::journey::state::{Browser, State};
use crate::journey::view::{Block, Button, Chip, Choice, Clock, Device, Layout, Symbol, Tone, View};
use crate::locale::Msg;
use crate::signin::Address;
use crate::t;

/// Minutes that a sign-in stays fresh enough, should the content file not say (`docs/facts/entra.md` §1.3).
const FRESH_MINUTES: u32 = 5;

/// Opens a page in the browser.
pub(super) fn open(state: &mut State, address: Address) -> Effect {
    state.browser = Browser::Opening;
    Effect::OpenBrowser(address)
}

/// What is on the phone's screen, of several things.
pub(super) fn saw(state: &mut State, saw: Option<String>) {
    state.saw = saw;
}

/// They have signed in: the clock starts.
pub(super) fn signed_in(state: &mut State, now: Seconds) {
    state.progress.signed_in = Some(now);
    state.progress.signed_in_step = state.progress.position.step;
}

/// "Done" on a step that signs in says that they signed in.
pub(super) fn leave(state: &mut State, now: Seconds) {
    if state.must_sign_in() {
        signed_in(state, now);
    }
}

pub(super) fn view(state: &State) -> View {
    let (Some(step), Some(reader), Some(plan)) = (state.step().copied(), state.reader(), state.plan()) else {
        return frame::page(state, t!("plan-missing"));
    };
    let mut view = frame::page(state, Msg::row("step", step.id));
    let changed = place_before(state).is_some_and(|before| before != step.place);
    view.device = Some(Device { place: step.place, changed });
    view.kicker = Some(frame::on_device(step.place, changed));

    let StepGuide { instructions, advice, warnings } = for_step(state.catalog(), &reader, step);
    let saw_something = instruct(state, instructions, &mut view);
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
            view.blocks.push(frame::section(state, Section::MenuNotFound, advice.title, || vec![lines]));
        }
    }
    if step.id == StepId::SaveInAuthenticator
        && let Some(warning) =
            plan.warnings.iter().find(|w| matches!(w, Warning::WrongPlace | Warning::SamsungPass))
    {
        view.blocks.push(Block::Callout {
            tone: Tone::Caution,
            title: Some(t!("save-title")),
            text: vec![crate::handout::message_for("warning", warning)],
            buttons: Vec::new(),
        });
    }
    let names_phone = |block: &Block| {
        let names = |line: &Instruction| {
            let said = line.choose.iter().map(|(_, say)| say).chain([&line.say]);
            !line.details.is_empty() || said.into_iter().any(|msg| !msg.args.is_empty())
        };
        matches!(block, Block::Instructions(lines) if lines.iter().any(names))
    };
    if step.place == Place::Phone && view.blocks.iter().any(names_phone) {
        view.blocks.push(frame::phone_language(state));
    }
    view.drawing = drawing(state.catalog(), &reader, step.id);
    phone(state, step, &mut view);
    clock(state, &mut view);
    // One button says that this step is done; where the step signs in, it says so and starts the clock.
    let done = if state.must_sign_in() { t!("signed-in") } else { t!("step-done") };
    view.primary = saw_something.then(|| Button::new(done, Action::Next));
    computer(state, step, &mut view);
    view
}

/// The device that was looked at before this step.
fn place_before(state: &State) -> Option<Place> {
    let here = state.position().step?;
    let mut before = state.plan()?.window_steps().take_while(|step| step.id != here);
    before.by_ref().last().map(|step| step.place)
}

/// The instructions. Where they depend on what is on the phone's screen, the person picks what they see and reads
/// that way only; `false` until they did.
fn instruct(state: &State, instructions: Vec<Instruction>, view: &mut View) -> bool {
    let Some(at) = instructions.iter().position(|line| !line.choose.is_empty()) else {
        view.blocks.push(Block::Instructions(instructions));
        return true;
    };
    let mut before = instructions;
    let mut after = before.split_off(at);
    let question = after.remove(0);
    let picked = state.saw.as_ref().and_then(|saw| question.choose.iter().find(|(see, _)| see.id == *saw));
    let Some((see, say)) = picked else {
        view.blocks.push(Block::Instructions(before));
        view.blocks.push(Block::Choices {
            question: t!("pick-what-you-see"),
            asked: false,
            layout: Layout::List,
            choices: question
                .choose
                .into_iter()
                .map(|(see, _)| Choice {
                    symbol: None,
                    text: None,
                    selected: false,
                    action: Action::Saw(see.id.to_string()),
                    title: see,
                    language: None,
                })
                .collect(),
        });
        return false;
    };
    view.chips.push(Chip { label: see.clone(), action: Action::SawAgain });
    before.push(Instruction::plain(say.clone()));
    before.append(&mut after);
    view.blocks.push(Block::Instructions(before));
    true
}

/// What this computer shows for a step: the button that opens the page, and the address for the case that
/// no browser opens.
fn computer(state: &State, step: Step, view: &mut View) {
    if step.id != StepId::OpenSecurityInfo {
        return;
    }
    let Some(address) = state.security_info() else { return };
    let open = Button::new(t!("open-my-sign-ins"), Action::Open(address.clone())).symbol(Symbol::External);
    if matches!(state.browser, Browser::NotTried | Browser::Opening) {
        view.primary = Some(open);
    } else {
        view.blocks.push(Block::Buttons(vec![open]));
    }
    match state.browser {
        Browser::Opened => view.blocks.push(Block::Callout {
            tone: Tone::Good,
            title: None,
            text: vec![t!("browser-opened")],
            buttons: (!state.narrow)
                .then(|| Button::new(t!("dock-beside"), Action::StepAside).symbol(Symbol::Dock))
                .into_iter()
                .collect(),
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
fn phone(state: &State, step: Step, view: &mut View) {
    match step.id {
        StepId::GetAuthenticator => {
            let Some(phone) = state.phone() else { return };
            let address = state.addresses.store(phone.platform).clone();
            view.aside.push(Block::Qr { caption: t!("store-qr"), address });
        }
        StepId::OpenSecurityInfoOnPhone => {
            let Some(address) = state.security_info() else { return };
            view.aside.push(Block::Qr { caption: t!("my-sign-ins-qr"), address });
            let cloud = state.addresses.cloud(state.rules().cloud);
            if let Some(short) = cloud.short_link() {
                view.aside
                    .push(Block::Address { label: t!("short-label"), address: short.as_str().to_owned() });
            }
        }
        _ => {}
    }
}

/// The clock that the sign-in started, on every step until the passkey is made.
fn clock(state: &State, view: &mut View) {
    let Some(since) = state.progress().signed_in else { return };
    if state.position().page != Page::Create {
        return;
    }
    let one_time = state.proof() == Proof::TapOnce;
    let id = if one_time { "one-time-tap-registration" } else { "mfa-freshness" };
    let minutes = state.catalog().minutes(id).unwrap_or(FRESH_MINUTES);
    let length = u64::from(minutes) * 60;
    let (label, over) = if one_time {
        (t!("clock-pass", minutes = minutes), t!("clock-pass-over"))
    } else {
        (t!("clock-sign-in", minutes = minutes), t!("clock-sign-in-over"))
    };
    let again = Button::new(t!("clock-again"), Action::SignedIn).symbol(Symbol::Again);
    view.clock = Some(Clock { label, ends: since.saturating_add(length), length, over, again });
}
