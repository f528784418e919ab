//! Page 2: which phone, one question a screen; an answer leads to the next. In between, the phone starts to
//! install Authenticator.

use super::frame::{self, version_path};
use super::organization;
use crate::content::model::Maker;
use crate::enroll::Route;
use crate::enroll::answers::{Profile, Proof};
use crate::enroll::phone::Platform;
use crate::enroll::step::{Chapter, Place, Step, StepId};
use crate::handout::Reader;
use crate::handout::instructions::for_step;
use crate::journey::action::{Action, Section};
use crate::journey::answers::{Answers, Version};
use crate::journey::questions::{self, Question, versions};
use crate::journey::state::State;
use crate::journey::view::{Block, Button, Choice, Device, Layout, Symbol, View};
use crate::locale::{Msg, version as named_version};
use crate::t;

/// The maker of the catalogue that stands for all others.
const OTHER_MAKER: &str = "other";

/// Another kind of phone: what was said about the old one is void.
pub(super) fn platform(state: &mut State, platform: Platform) {
    if state.answers.platform != Some(platform) {
        let sign_in = state.answers.sign_in;
        state.answers = Answers { platform: Some(platform), sign_in, ..Answers::default() };
        state.progress.has_app = false;
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
    if state.answers.version.as_ref() != Some(&version) {
        state.answers.version = Some(version);
        state.answers.switch_seen = false;
    }
}

/// The side that the work account lives on.
pub(super) fn profile(state: &mut State, profile: Profile) {
    state.answers.profile = Some(profile);
}

pub(super) fn view(state: &State) -> View {
    let question = state.question();
    let (Some(platform), Some(question)) = (state.answers.platform, question) else {
        return which_platform(state);
    };
    match question {
        Question::App => app(state, platform),
        Question::Maker => which_maker(state),
        Question::Version => which_version(state, platform),
        Question::Side => {
            let mut view = frame::question(state, t!("phone-profile"));
            view.blocks.push(sides(state.answers.profile));
            view
        }
        _ => which_platform(state),
    }
}

fn which_platform(state: &State) -> View {
    let mut view = frame::question(state, t!("phone-title"));
    let choice = |platform: Platform, text| Choice {
        symbol: Some(match platform {
            Platform::Ios => Symbol::Iphone,
            Platform::Android => Symbol::Phone,
        }),
        title: platform_name(platform),
        text: Some(text),
        selected: state.answers.platform == Some(platform),
        action: Action::Platform(platform),
        language: None,
    };
    view.lead = Some(t!("phone-lead"));
    view.blocks.push(Block::Choices {
        question: t!("phone-platform"),
        asked: true,
        layout: Layout::Large,
        choices: vec![
            choice(Platform::Ios, t!("platform-ios-text")),
            choice(Platform::Android, t!("platform-android-text")),
        ],
    });
    view.blocks.push(frame::section(state, Section::WhichOne, t!("phone-which"), || {
        vec![Block::Text(t!("phone-which-answer"))]
    }));
    view
}

pub(super) fn platform_name(platform: Platform) -> Msg {
    match platform {
        Platform::Ios => t!("platform-ios"),
        Platform::Android => t!("platform-android"),
    }
}

/// The slow part first: the phone loads the app while the rest is answered.
fn app(state: &State, platform: Platform) -> View {
    let mut view = frame::page(state, t!("app-title"));
    view.lead = Some(t!("app-lead"));
    view.device = Some(Device { place: Place::Phone, changed: true });
    view.kicker = Some(t!("place-phone-now"));
    // No make is known yet; what to install is the same for all.
    let maker = state.answers.maker().unwrap_or(OTHER_MAKER);
    if let Some(phone) = questions::row(state.catalog(), platform, maker, &Version::Unsure) {
        let work = state.rules().work_profile == Some(true);
        let reader = Reader {
            phone,
            phone_language: state.phone_language().tag(),
            computer_language: state.words().language().tag(),
            route: Route::App,
            profile: if work { Profile::Work } else { Profile::Personal },
            proof: Proof::Unsure,
            computer: None,
        };
        let step = Step {
            id: StepId::GetAuthenticator,
            place: Place::Phone,
            chapter: Chapter::OnPhone,
            minutes: 1,
            signs_in: false,
        };
        view.blocks.push(Block::Instructions(for_step(state.catalog(), &reader, step).instructions));
    }
    let address = state.addresses.store(platform).clone();
    view.aside.push(Block::Qr { caption: t!("store-qr"), address });
    view.blocks.extend(organization::paragraph(state, &state.settings.texts.before));
    view.primary = Some(Button::new(t!("app-next"), Action::HasApp));
    view
}

fn which_maker(state: &State) -> View {
    let mut view = frame::question(state, t!("phone-maker"));
    view.lead = Some(t!("phone-maker-lead"));
    let chosen = state.answers.maker();
    let makers = state.catalog().makers.iter().filter(|maker| maker.platform == Platform::Android);
    let (common, others): (Vec<&Maker>, Vec<&Maker>) =
        makers.filter(|maker| maker.id != OTHER_MAKER).partition(|maker| maker.common);
    let choice = |id: &str| Choice {
        symbol: None,
        title: Msg::row("maker", id),
        text: None,
        selected: chosen == Some(id),
        action: Action::Maker(id.to_owned()),
        language: None,
    };
    let group = |question, choices| Block::Choices { question, asked: true, layout: Layout::Grid, choices };
    let mut first: Vec<Choice> = common.iter().map(|maker| choice(&maker.id)).collect();
    first.push(choice(OTHER_MAKER));
    view.blocks.push(group(t!("phone-maker"), first));
    let more = || group(t!("phone-maker-more"), others.iter().map(|maker| choice(&maker.id)).collect());
    // An answer of before is seen.
    view.blocks.push(if others.iter().any(|maker| chosen == Some(maker.id.as_str())) {
        more()
    } else {
        frame::section(state, Section::MoreMakers, t!("phone-maker-more"), || vec![more()])
    });
    view
}

fn which_version(state: &State, platform: Platform) -> View {
    let title = match platform {
        Platform::Ios => t!("phone-version-ios"),
        Platform::Android => t!("phone-version-android"),
    };
    let mut view = frame::question(state, title.clone());
    let Some(maker) = state.answers.maker() else { return view };
    let mut all = versions(state.catalog(), platform, maker);
    all.extend([Version::Older, Version::Unsure]);
    let choices = all
        .into_iter()
        .map(|version| Choice {
            symbol: None,
            title: version_name(state, platform, &version),
            text: None,
            selected: state.answers.version.as_ref() == Some(&version),
            action: Action::Version(version),
            language: None,
        })
        .collect();
    view.blocks.push(Block::Choices { question: title, asked: true, layout: Layout::Grid, choices });
    let where_is_it = || {
        let sentence = match (version_path(state), platform) {
            (Some(path), _) => t!("find-version", path = path),
            (None, Platform::Ios) => t!("find-version-ios"),
            (None, Platform::Android) => t!("find-version-android"),
        };
        vec![Block::Text(sentence), frame::phone_language(state)]
    };
    view.blocks.push(frame::section(state, Section::WhereIsIt, t!("phone-where"), where_is_it));
    view
}

/// A version by the name that people find on the phone: the maker's own, with Android's behind it.
pub(super) fn version_name(state: &State, platform: Platform, version: &Version) -> Msg {
    match (version, platform) {
        (Version::Number(number), Platform::Ios) => t!("version-ios", number = named_version(*number)),
        (Version::Number(number), Platform::Android) => {
            t!("version-android", number = named_version(*number))
        }
        (Version::Row(id), _) => {
            let row = state.catalog().phones.iter().find(|row| row.id == *id);
            let name = row.map_or(id.as_str(), |row| row.name.as_str());
            match row.and_then(|row| row.os_from) {
                Some(android) if !name.contains('(') => {
                    t!("version-row-android", name = name, number = named_version(android))
                }
                _ => t!("version-row", name = name),
            }
        }
        (Version::Older, _) => t!("version-older"),
        (Version::Unsure, _) => t!("not-sure"),
    }
}

/// The two sides of an Android phone.
pub(super) fn sides(chosen: Option<Profile>) -> Block {
    Block::Choices {
        question: t!("phone-profile"),
        asked: true,
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
