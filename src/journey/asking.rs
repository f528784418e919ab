//! Which questions are asked, which are answered, and which one is on show.

use super::answers::SignIn;
use super::questions::Question;
use super::state::State;
use crate::enroll::Outcome;
use crate::enroll::answers::{Profile, Proof};
use crate::enroll::eligibility::Eligibility;
use crate::enroll::phone::Platform;
use crate::enroll::progress::Page;

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
            // An account in a work profile is on a managed phone.
            Question::Managed => {
                let in_work_profile = self.answers.profile == Some(Profile::Work);
                phone_will_do && self.rules().demands_managed_phone() && !in_work_profile
            }
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
