//! What the organisation adds to the program's own words, and what About says of it.

use crate::journey::action::Action;
use crate::journey::state::State;
use crate::journey::view::{Block, Button, Symbol, Tone};
use crate::locale::{Arg, Msg, Translator};
use crate::policy::reminding::{self, Deferral, Nearness};
use crate::policy::{LocalText, MicrosoftPrompt, StatusDetail};
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
    blocks.extend(managed_by(state));
    blocks.extend(paragraph(state, &settings.texts.greeting));
    let mut say = |tone, title, message, more: Option<Msg>| {
        let text = std::iter::once(message).chain(more).collect();
        blocks.push(Block::Callout { tone, title: Some(title), text, buttons: Vec::new() });
    };
    if is_paused(state) {
        let more = text(state, &settings.texts.paused);
        say(Tone::Stop, t!("paused-title"), t!("paused-text"), more);
    } else if settings.behaviour.already_done {
        let more = text(state, &settings.texts.already_done);
        say(Tone::Good, t!("already-done-title"), t!("already-done-text"), more);
    } else {
        blocks.extend(invitation(state));
    }
    blocks.extend(prompts(state));
    blocks
}

/// Who looks after this program.
fn managed_by(state: &State) -> Option<Block> {
    let name = state.settings.organization.managed_by.as_deref()?;
    Some(Block::Text(t!("managed-by", name = name)))
}

/// Which prompts of Microsoft's own people will meet (`docs/facts/entra.md` §2d).
fn prompts(state: &State) -> Option<Block> {
    let text: Vec<Msg> = state
        .settings
        .behaviour
        .microsoft_prompts
        .iter()
        .map(|prompt| match prompt {
            MicrosoftPrompt::Campaign => t!("prompt-campaign"),
            MicrosoftPrompt::SmsRetirement => t!("prompt-sms-retirement"),
            MicrosoftPrompt::Teams => t!("prompt-teams"),
        })
        .collect();
    let title = Some(t!("prompts-title"));
    (!text.is_empty()).then_some(Block::Callout { tone: Tone::Info, title, text, buttons: Vec::new() })
}

/// A message for the helpdesk: in its language first, and below in the person's, who should know what they send.
pub(super) fn for_the_helpdesk(state: &State, lines: &[Msg]) -> String {
    let say = |words: &Translator| lines.iter().map(|line| words.plain(line)).collect::<Vec<_>>().join("\n");
    let own = say(state.words());
    let theirs = state.settings.organization.helpdesk_language;
    match theirs.filter(|language| *language != state.words().language()) {
        Some(language) => {
            let words = state.helpdesk_words.get_or_init(|| Translator::load(language));
            format!("{}\n\n{own}", say(words))
        }
        None => own,
    }
}

/// How near the last day is, and whether the person wants to be reminded later. Nobody who is done is told.
fn invitation(state: &State) -> Vec<Block> {
    if state.progress().finished.is_some() {
        return Vec::new();
    }
    let invitation = &state.invitation;
    let mut blocks = Vec::new();
    let callout = |tone, title, text, buttons| Block::Callout { tone, title: Some(title), text, buttons };
    if let Some(nearness) = invitation.nearness {
        let title = match nearness {
            Nearness::Days(days) => t!("deadline-left", days = days),
            Nearness::Today => t!("deadline-today"),
            Nearness::Past => t!("deadline-past"),
        };
        let (tone, text) = match state.settings.behaviour.reminding.tone {
            reminding::Tone::Friendly => (Tone::Info, t!("deadline-friendly")),
            reminding::Tone::Firm => (Tone::Caution, t!("deadline-firm")),
        };
        let more = self::text(state, &state.settings.texts.deadline);
        blocks.push(callout(tone, title, std::iter::once(text).chain(more).collect(), Vec::new()));
    }
    if !invitation.offers.is_empty() {
        let left = invitation.left.map(|left| t!("later-left", count = left));
        let buttons = invitation.offers.iter().map(|deferral| {
            let label = match deferral {
                Deferral::Hour => t!("later-hour"),
                Deferral::Day => t!("later-day"),
                Deferral::Week => t!("later-week"),
            };
            Button::new(label, Action::PutOff(*deferral))
        });
        let text = std::iter::once(t!("later-text")).chain(left).collect();
        blocks.push(callout(Tone::Info, t!("later-title"), text, buttons.collect()));
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
    let mut points = vec![(Symbol::Lock, t!("about-it-never")), (Symbol::Shield, kept), (Symbol::Info, set)];
    let overridden = &state.catalog.overridden;
    if !overridden.is_empty() {
        let rows = Arg::Code(overridden.join(", "));
        points.push((Symbol::Info, t!("about-it-overlay", rows = rows)));
    }
    let mut blocks = vec![Block::Heading(t!("about-it"))];
    blocks.extend(managed_by(state));
    blocks.push(Block::Points(points));
    blocks.extend(paragraph(state, &state.settings.texts.privacy));
    blocks
}
