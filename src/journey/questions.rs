//! The questions, one a screen: which are asked, which of them is open, and what an answer means.

use crate::content::Catalog;
use crate::content::model::Phone;
use crate::enroll::Outcome;
use crate::enroll::phone::{Platform, Verdict};

use super::answers::{Answers, SignIn, Version};
use super::state::State;
use crate::enroll::answers::Proof;
use crate::enroll::eligibility::Eligibility;
use crate::enroll::progress::Page;

/// A question to the person, or the one thing they start in between. A question is asked only where its answer
/// changes what they do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Question {
    /// iPhone or Android.
    Platform,
    /// Not a question: Authenticator installs while the rest is answered.
    App,
    /// Who made an Android phone.
    Maker,
    /// Which version of the system.
    Version,
    /// Which side of an Android phone the work account is on.
    Side,
    /// How they sign in today.
    SignIn,
    /// How often a Temporary Access Pass works.
    PassKind,
    /// Whether the phone is managed.
    Managed,
}

impl Question {
    const ALL: [Self; 8] = [
        Self::Platform,
        Self::App,
        Self::Maker,
        Self::Version,
        Self::Side,
        Self::SignIn,
        Self::PassKind,
        Self::Managed,
    ];

    /// The page that asks it.
    pub fn page(self) -> Page {
        match self {
            Self::Platform | Self::App | Self::Maker | Self::Version | Self::Side => Page::Phone,
            Self::SignIn | Self::PassKind | Self::Managed => Page::SignIn,
        }
    }

    /// Its stable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Platform => "platform",
            Self::App => "app",
            Self::Maker => "maker",
            Self::Version => "version",
            Self::Side => "side",
            Self::SignIn => "sign-in",
            Self::PassKind => "pass-kind",
            Self::Managed => "managed",
        }
    }
}

impl State {
    /// The questions that are asked, as far as the answers so far tell, in order.
    pub(super) fn questions(&self) -> Vec<Question> {
        Question::ALL.into_iter().filter(|question| self.is_asked(*question)).collect()
    }

    fn is_asked(&self, question: Question) -> bool {
        let android = self.answers.platform == Some(Platform::Android);
        // Nobody answers more questions when the phone alone decides that there is no way.
        let phone_will_do = !matches!(self.eligibility(), Some(Eligibility::No(_)));
        match question {
            Question::Platform | Question::App | Question::Version => true,
            Question::Maker => android,
            Question::Side => android && phone_will_do && self.rules().work_profile == Some(true),
            Question::SignIn => phone_will_do,
            Question::PassKind => phone_will_do && self.asks_pass_kind(),
            Question::Managed => phone_will_do && self.rules().demands_managed_phone(),
        }
    }

    /// Whether a question has its answer.
    pub(super) fn is_answered(&self, question: Question) -> bool {
        let answers = &self.answers;
        match question {
            Question::Platform => answers.platform.is_some(),
            Question::App => self.progress.has_app,
            Question::Maker => answers.maker().is_some(),
            Question::Version => self.phone().is_some(),
            Question::Side => answers.profile.is_some(),
            Question::SignIn => answers.sign_in.is_some(),
            Question::PassKind => answers.sign_in != Some(SignIn::Pass),
            Question::Managed => answers.managed.is_some(),
        }
    }

    /// Whether every question of a page has its answer. Starting the app is no answer.
    pub(super) fn all_answered(&self, page: Page) -> bool {
        let of_page = |question: &Question| question.page() == page && *question != Question::App;
        let mut all = Question::ALL.into_iter().filter(of_page);
        all.all(|question| !self.is_asked(question) || self.is_answered(question))
    }

    /// The first question without an answer.
    pub(super) fn first_open(&self) -> Option<Question> {
        self.questions().into_iter().find(|question| !self.is_answered(*question))
    }

    /// The question on show; `None` on pages that ask none.
    pub(super) fn question(&self) -> Option<Question> {
        let page = self.progress.position.page;
        let questions = self.questions();
        let of_page = |question: &Question| question.page() == page;
        let picked = self.asked.filter(|asked| questions.contains(asked)).filter(of_page);
        let mut here = questions.into_iter().filter(of_page);
        picked
            .or_else(|| here.clone().find(|question| !self.is_answered(*question)))
            .or_else(|| here.next_back())
    }

    /// Whether it matters how often the pass works: only where the plan would be another one.
    fn asks_pass_kind(&self) -> bool {
        if !self.answers.has_pass() {
            return false;
        }
        let [once, often] = [Proof::TapOnce, Proof::TapMulti].map(|proof| self.decide_with(proof));
        let way = |outcome: Option<Outcome>| match outcome? {
            Outcome::Plan(plan) => Some(Ok(plan.route)),
            Outcome::Stop(stop) => Some(Err(stop.reason)),
        };
        way(once) != way(often)
    }
}

/// Versions that a person with a phone of this maker may have, newest first. "Older" and "not sure" come
/// after them.
pub fn versions(catalog: &Catalog, platform: Platform, maker: &str) -> Vec<Version> {
    if counts_by_row(catalog, maker) {
        return catalog
            .rows_of(maker)
            .collect::<Vec<_>>()
            .into_iter()
            .rev()
            .map(|row| Version::Row(row.id.clone()))
            .collect();
    }
    numbers(catalog, platform).into_iter().map(Version::Number).collect()
}

/// Whether people know their version by the maker's own name for it (One UI, HyperOS), not by the number
/// of Android.
fn counts_by_row(catalog: &Catalog, maker: &str) -> bool {
    let mut rows = catalog.rows_of(maker).peekable();
    let several = catalog.rows_of(maker).nth(1).is_some();
    rows.peek().is_some()
        && several
        && rows.all(|row| !row.name.contains("Android") && row.platform == Platform::Android)
}

/// Every system version that some row of the platform starts at, newest first.
fn numbers(catalog: &Catalog, platform: Platform) -> Vec<u16> {
    let minimum = platform.minimum();
    let mut numbers: Vec<u16> = catalog
        .phones
        .iter()
        .filter(|row| row.platform == platform)
        .filter_map(|row| row.os_from)
        .filter(|&version| version >= minimum)
        .collect();
    numbers.sort_unstable_by(|a, b| b.cmp(a));
    numbers.dedup();
    numbers
}

/// The row that an answer means.
pub fn row<'a>(
    catalog: &'a Catalog,
    platform: Platform,
    maker: &str,
    version: &Version,
) -> Option<&'a Phone> {
    match version {
        Version::Row(id) => catalog.phones.iter().find(|row| row.id == *id),
        Version::Number(number) => {
            catalog.phone(maker, Some(*number)).or_else(|| fallback(catalog, platform))
        }
        Version::Older => catalog
            .phones
            .iter()
            .find(|row| row.platform == platform && row.os_to.is_some_and(|to| to < platform.minimum())),
        Version::Unsure => when_unsure(catalog, platform, maker).or_else(|| fallback(catalog, platform)),
    }
}

/// The version number that an answer means, where it names one.
pub fn number(platform: Platform, row: &Phone, version: &Version) -> Option<u16> {
    match version {
        Version::Number(number) => Some(*number),
        Version::Row(_) => row.os_from,
        Version::Older => Some(platform.minimum() - 1),
        Version::Unsure => None,
    }
}

/// The version of these answers as it is offered today: the catalogue may have changed since they were given,
/// and the same version may be offered under the maker's own name. `None` when there is no such version, or
/// none was told.
pub fn offered(catalog: &Catalog, answers: &Answers) -> Option<Version> {
    let (platform, maker, told) = (answers.platform?, answers.maker()?, answers.version.as_ref()?);
    let meaning = |version: &Version| {
        let row = row(catalog, platform, maker, version)?;
        Some((&row.id, number(platform, row, version), *version == Version::Unsure))
    };
    let meant = meaning(told)?;
    let mut all = versions(catalog, platform, maker);
    all.extend([Version::Older, Version::Unsure]);
    Some(all.into_iter().find(|version| meaning(version) == Some(meant)).unwrap_or_else(|| told.clone()))
}

/// The row to show when the version is not known: where makers leave the switch out, the row that makes
/// people look first; else the one in the middle, whose path fits most.
fn when_unsure<'a>(catalog: &'a Catalog, platform: Platform, maker: &str) -> Option<&'a Phone> {
    let careful = |row: &&Phone| matches!(row.verdict, Verdict::OftenUnsupported | Verdict::UnsupportedSeen);
    let common = platform.minimum() + 1;
    let covers = |row: &&Phone| {
        row.os_from.is_some_and(|from| from <= common) && row.os_to.is_none_or(|to| common <= to)
    };
    let rows = || catalog.rows_of(maker);
    rows().find(careful).or_else(|| rows().find(covers)).or_else(|| rows().last())
}

fn fallback(catalog: &Catalog, platform: Platform) -> Option<&Phone> {
    catalog
        .phones
        .iter()
        .find(|row| row.platform == platform && row.verdict == Verdict::Generic && row.maker == "other")
        .or_else(|| {
            catalog
                .phones
                .iter()
                .rev()
                .find(|row| row.platform == platform && row.verdict == Verdict::Generic)
        })
}
