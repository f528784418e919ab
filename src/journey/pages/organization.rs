//! What the organisation adds to the program's own words, and what About says of it.

use crate::journey::state::State;
use crate::journey::view::{Block, Symbol, Tone};
use crate::locale::{Arg, Msg};
use crate::policy::{LocalText, StatusDetail};
use crate::t;

/// A text of the organisation in the language of the window.
pub(super) fn text(state: &State, text: &LocalText) -> Option<Msg> {
    text.for_reader(state.words().language()).map(|text| t!("verbatim", text = text))
}

/// The same on its own, on a page.
pub(super) fn paragraph(state: &State, local: &LocalText) -> Option<Block> {
    text(state, local).map(Block::Text)
}

/// Who has set this up, a greeting, and whether the person need not or cannot start.
pub(super) fn welcome(state: &State) -> Vec<Block> {
    let settings = &state.settings;
    let mut blocks = Vec::new();
    if let Some(name) = &settings.organization.name {
        blocks.push(Block::Text(t!("welcome-organization", organization = name.as_str())));
    }
    blocks.extend(paragraph(state, &settings.texts.greeting));
    let mut say = |tone, title, message, more: Option<Msg>| {
        let text = std::iter::once(message).chain(more).collect();
        blocks.push(Block::Callout { tone, title: Some(title), text, buttons: Vec::new() });
    };
    if is_paused(state) {
        let more = text(state, &settings.texts.paused);
        say(Tone::Stop, t!("paused-title"), t!("paused-text"), more);
    } else if settings.behaviour.already_done {
        say(Tone::Good, t!("already-done-title"), t!("already-done-text"), None);
    }
    blocks
}

/// Whether nobody starts at the moment. Who is under way can finish.
pub(super) fn is_paused(state: &State) -> bool {
    state.settings.behaviour.paused && state.progress().started.is_none()
}

/// How to reach the helpdesk, where the organisation says so.
pub(super) fn support(state: &State) -> Option<Block> {
    let organization = &state.settings.organization;
    let code = |contact: &Option<String>| contact.clone().map(Arg::Code);
    let lines: Vec<Msg> = [
        text(state, &state.settings.texts.support),
        code(&organization.support_phone).map(|phone| t!("support-phone", contact = phone)),
        code(&organization.support_mail).map(|mail| t!("support-mail", contact = mail)),
        code(&organization.support_url).map(|url| t!("support-url", contact = url)),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!lines.is_empty()).then(|| Block::Callout {
        tone: Tone::Info,
        title: Some(t!("support-title")),
        text: lines,
        buttons: Vec::new(),
    })
}

/// "What your IT department can see", by the policy in force.
pub(super) fn what_it_sees(state: &State) -> Vec<Block> {
    let given = state.settings.given();
    let behaviour = &state.settings.behaviour;
    let kept = match behaviour.status_detail {
        _ if behaviour.kiosk => t!("about-it-kiosk"),
        StatusDetail::None => t!("about-it-untold"),
        StatusDetail::DoneOnly => t!("about-it-done"),
        StatusDetail::Steps => t!("about-it-status"),
    };
    let set = if given.is_empty() {
        t!("about-it-nothing")
    } else {
        let keys = given.iter().map(|given| given.name).collect::<Vec<_>>().join(", ");
        t!("about-it-keys", keys = Arg::Code(keys))
    };
    vec![
        Block::Heading(t!("about-it")),
        Block::Points(vec![
            (Symbol::Lock, t!("about-it-never")),
            (Symbol::Shield, kept),
            (Symbol::Info, set),
        ]),
    ]
}
