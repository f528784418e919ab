//! Page 2: which phone. Every answer opens the next question; the verdict comes at once.

use super::frame::{self, version_path};
use crate::content::model::Maker;
use crate::enroll::answers::Profile;
use crate::enroll::eligibility::Eligibility;
use crate::enroll::phone::Platform;
use crate::handout::message_for as sentence;
use crate::journey::action::{Action, Section};
use crate::journey::answers::{Answers, Version};
use crate::journey::questions::versions;
use crate::journey::state::State;
use crate::journey::view::{Block, Choice, Layout, Symbol, Tone, View};
use crate::locale::{Msg, version as named_version};
use crate::t;

/// Whether everything about the phone is told.
pub(super) fn is_complete(state: &State) -> bool {
    state.phone().is_some() && (!state.asks_profile() || state.answers.profile.is_some())
}

/// Another kind of phone: what was said about the old one is void.
pub(super) fn platform(state: &mut State, platform: Platform) {
    if state.answers.platform != Some(platform) {
        let sign_in = state.answers.sign_in;
        state.answers = Answers { platform: Some(platform), sign_in, ..Answers::default() };
    }
}

/// Another maker counts versions in another way.
pub(super) fn maker(state: &mut State, maker: String) {
    if state.answers.maker.as_ref() != Some(&maker) {
        state.answers.maker = Some(maker);
        state.answers.version = None;
    }
}

/// A switch that was seen was seen on another version.
pub(super) fn version(state: &mut State, version: Version) {
    state.answers.version = Some(version);
    state.answers.switch_seen = false;
}

/// The side that the work account lives on.
pub(super) fn profile(state: &mut State, profile: Profile) {
    state.answers.profile = Some(profile);
}

pub(super) fn view(state: &State) -> View {
    let mut view = frame::page(state, t!("phone-title"));
    view.enable_primary(is_complete(state));
    view.lead = Some(t!("phone-lead"));
    let answers = state.answers();
    view.blocks.push(platforms(answers.platform));
    view.blocks.push(frame::section(state, Section::WhichOne, t!("phone-which"), || {
        vec![Block::Text(t!("phone-which-answer"))]
    }));
    let Some(platform) = answers.platform else { return view };
    if platform == Platform::Android {
        view.blocks.extend(makers(state, answers.maker()));
    }
    let Some(maker) = answers.maker() else { return view };
    view.blocks.push(offered_versions(state, platform, maker));
    let where_is_it = || {
        let sentence = match (version_path(state), platform) {
            (Some(path), _) => t!("find-version", path = path),
            (None, Platform::Ios) => t!("find-version-ios"),
            (None, Platform::Android) => t!("find-version-android"),
        };
        vec![Block::Text(sentence), frame::phone_language(state)]
    };
    view.blocks.push(frame::section(state, Section::WhereIsIt, t!("phone-where"), where_is_it));
    if state.asks_profile() {
        view.blocks.push(profiles(answers.profile));
    }
    view.blocks.extend(state.eligibility().map(verdict));
    view
}

fn platforms(chosen: Option<Platform>) -> Block {
    let choice = |platform, title, text| Choice {
        symbol: Some(Symbol::Phone),
        title,
        text: Some(text),
        selected: chosen == Some(platform),
        action: Action::Platform(platform),
        language: None,
    };
    Block::Choices {
        question: t!("phone-platform"),
        asked: true,
        layout: Layout::Large,
        choices: vec![
            choice(Platform::Ios, t!("platform-ios"), t!("platform-ios-text")),
            choice(Platform::Android, t!("platform-android"), t!("platform-android-text")),
        ],
    }
}

fn makers(state: &State, chosen: Option<&str>) -> Vec<Block> {
    let makers = state.catalog().makers.iter().filter(|maker| maker.platform == Platform::Android);
    let (common, others): (Vec<&Maker>, Vec<&Maker>) = makers.partition(|maker| maker.common);
    let group = |question, asked, makers: &[&Maker]| Block::Choices {
        question,
        asked,
        layout: Layout::Grid,
        choices: makers
            .iter()
            .map(|maker| Choice {
                symbol: None,
                title: Msg::row("maker", &maker.id),
                text: None,
                selected: chosen == Some(maker.id.as_str()),
                action: Action::Maker(maker.id.clone()),
                language: None,
            })
            .collect(),
    };
    if chosen.is_some_and(|chosen| others.iter().any(|maker| maker.id == chosen)) {
        // One group, so that the question counts as answered and nobody is taken back to it.
        return vec![group(t!("phone-maker"), false, &[common, others].concat())];
    }
    let more = frame::section(state, Section::MoreMakers, t!("phone-maker-more"), || {
        vec![group(t!("phone-maker-more"), true, &others)]
    });
    vec![group(t!("phone-maker"), false, &common), more]
}

fn offered_versions(state: &State, platform: Platform, maker: &str) -> Block {
    let catalog = state.catalog();
    let mut all = versions(catalog, platform, maker);
    all.extend([Version::Older, Version::Unsure]);
    let choices = all
        .into_iter()
        .map(|version| {
            let title = match (&version, platform) {
                (Version::Number(number), Platform::Ios) => {
                    t!("version-ios", number = named_version(*number))
                }
                (Version::Number(number), Platform::Android) => {
                    t!("version-android", number = named_version(*number))
                }
                (Version::Row(id), _) => {
                    let name = catalog
                        .phones
                        .iter()
                        .find(|row| row.id == *id)
                        .map_or(id.as_str(), |row| row.name.as_str());
                    t!("version-row", name = name)
                }
                (Version::Older, _) => t!("version-older"),
                (Version::Unsure, _) => t!("not-sure"),
            };
            Choice {
                symbol: None,
                title,
                text: None,
                selected: state.answers.version.as_ref() == Some(&version),
                action: Action::Version(version),
                language: None,
            }
        })
        .collect();
    let question = match platform {
        Platform::Ios => t!("phone-version-ios"),
        Platform::Android => t!("phone-version-android"),
    };
    Block::Choices { question, asked: false, layout: Layout::Grid, choices }
}

fn profiles(chosen: Option<Profile>) -> Block {
    Block::Choices {
        question: t!("phone-profile"),
        asked: false,
        layout: Layout::List,
        choices: [Profile::Personal, Profile::Work, Profile::Both]
            .into_iter()
            .map(|profile| Choice {
                symbol: Some(match profile {
                    Profile::Personal => Symbol::Person,
                    Profile::Work => Symbol::Briefcase,
                    Profile::Both => Symbol::Phone,
                }),
                title: Msg::row("profile", profile.id()),
                text: Some(Msg::row("profile", format!("{}-text", profile.id()))),
                selected: chosen == Some(profile),
                action: Action::Profile(profile),
                language: None,
            })
            .collect(),
    }
}

fn verdict(eligibility: Eligibility) -> Block {
    let (tone, text) = match eligibility {
        Eligibility::Yes => (Tone::Good, t!("phone-fits")),
        Eligibility::IfNewEnough => (Tone::Info, sentence("warning", "version-unknown")),
        Eligibility::LookFirst => (Tone::Caution, sentence("warning", "switch-often-missing")),
        Eligibility::No(reason) => (Tone::Stop, sentence("stop", format!("{reason}-why"))),
    };
    let title = match eligibility {
        Eligibility::No(reason) => Some(sentence("stop", reason)),
        _ => None,
    };
    Block::Callout { tone, title, text: vec![text], buttons: Vec::new() }
}
