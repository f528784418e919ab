//! Page 2: which phone. Every answer opens the next question; the verdict comes at once.

use super::super::action::{Action, Fold, Version};
use super::super::questions::{COMMON_MAKERS, MAKERS, number, row, versions};
use super::super::session::Session;
use super::super::view::{Block, Choice, Layout, Symbol, Tone, View};
use super::{row as sentence, version_path};
use crate::enroll::answers::Profile;
use crate::enroll::eligibility::Eligibility;
use crate::enroll::phone::Platform;
use crate::locale::{Msg, version as named_version};
use crate::t;

pub(super) fn view(session: &Session) -> View {
    let mut view = session.page(t!("phone-title"));
    view.lead = Some(t!("phone-lead"));
    let draft = session.draft();
    view.blocks.push(platform(draft.platform));
    view.blocks.push(
        session.fold(Fold::WhichOne, t!("phone-which"), || vec![Block::Text(t!("phone-which-answer"))]),
    );
    let Some(platform) = draft.platform else { return view };
    if platform == Platform::Android {
        view.blocks.extend(makers(session, draft.maker.as_deref()));
    }
    let Some(maker) = draft.maker.as_deref() else { return view };
    let versions = version(session, platform, maker);
    view.blocks.push(versions);
    let where_is_it = || {
        let sentence = match (version_path(session), platform) {
            (Some(path), _) => t!("find-version", path = path),
            (None, Platform::Ios) => t!("find-version-ios"),
            (None, Platform::Android) => t!("find-version-android"),
        };
        vec![Block::Text(sentence), session.phone_speaks()]
    };
    view.blocks.push(session.fold(Fold::WhereIsIt, t!("phone-where"), where_is_it));
    if session.asks_profile() {
        view.blocks.push(profile(draft.profile));
    }
    view.blocks.extend(session.eligibility().map(verdict));
    view
}

fn platform(chosen: Option<Platform>) -> Block {
    let choice = |platform, title, text| Choice {
        symbol: Some(Symbol::Phone),
        title,
        text: Some(text),
        selected: chosen == Some(platform),
        action: Action::Platform(platform),
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

fn makers(session: &Session, chosen: Option<&str>) -> Vec<Block> {
    let (common, others) = MAKERS.split_at(COMMON_MAKERS);
    let group = |question, asked, makers: &[&str]| Block::Choices {
        question,
        asked,
        layout: Layout::Grid,
        choices: makers
            .iter()
            .map(|&maker| Choice {
                symbol: None,
                title: Msg::row("maker", maker),
                text: None,
                selected: chosen == Some(maker),
                action: Action::Maker(maker.to_owned()),
            })
            .collect(),
    };
    let mut blocks = vec![group(t!("phone-maker"), false, common)];
    if chosen.is_some_and(|chosen| others.contains(&chosen)) {
        blocks.push(group(t!("phone-maker-more"), true, others));
    } else {
        blocks.push(session.fold(Fold::MoreMakers, t!("phone-maker-more"), || {
            vec![group(t!("phone-maker-more"), true, others)]
        }));
    }
    blocks
}

fn version(session: &Session, platform: Platform, maker: &str) -> Block {
    let catalog = session.catalog();
    let draft = session.draft();
    let mut all = versions(catalog, platform, maker);
    all.extend([Version::Older, Version::Unsure]);
    let choices = all
        .into_iter()
        .map(|version| {
            let means = row(catalog, platform, maker, &version);
            let selected = draft.phone.is_some()
                && draft.phone.as_deref() == means.map(|row| row.id.as_str())
                && draft.version_unsure == (version == Version::Unsure)
                && means.is_some_and(|row| number(platform, row, &version) == draft.os);
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
            Choice { symbol: None, title, text: None, selected, action: Action::Version(version) }
        })
        .collect();
    let question = match platform {
        Platform::Ios => t!("phone-version-ios"),
        Platform::Android => t!("phone-version-android"),
    };
    Block::Choices { question, asked: false, layout: Layout::Grid, choices }
}

fn profile(chosen: Option<Profile>) -> Block {
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
