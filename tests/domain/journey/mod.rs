//! The journey without a window: people drive it by what is on the page, with a clock that stands still.
//!
//! What whole journeys look like is kept as text in `snapshots/`; a change there is a change that people see.
//! `INSTA_UPDATE=always cargo test --test domain journey` writes the files anew.

mod a_changed_answer;
mod a_note_about_the_program;
mod a_phone;
mod a_question;
mod a_random_walk;
mod a_saved_journey;
mod back;
mod help;
mod people;
mod starting_over;
mod the_clock;
mod the_computer;
mod the_language_of_the_phone;
mod the_look;
mod walks;

use std::collections::BTreeSet;

use crate::support::person::{
    GOOD_COMPUTER, Kind, NOON, Person, Seen, Way, answers, catalog, say, session, ways, word_faults, words,
};
use passkey_companion::enroll::answers::{Managed, Profile, Proof};
use passkey_companion::enroll::computer::{Bluetooth, FactUpdate, System};
use passkey_companion::enroll::phone::{Confidence, Platform};
use passkey_companion::enroll::progress::{Page, Position, Progress, VerifyResult};
use passkey_companion::enroll::step::{PhoneCheck, StepId};
use passkey_companion::enroll::{Facts, Outcome, Route};
use passkey_companion::handout::Detail;
use passkey_companion::handout::drawing::Screen;
use passkey_companion::handout::instructions::{Reader, fallback};
use passkey_companion::journey::action::Section;
use passkey_companion::journey::answers::{SignIn, Version};
use passkey_companion::journey::event::ChecksFor;
use passkey_companion::journey::view::Block;
use passkey_companion::journey::{Action, Answers, Effect, Event, Saved, View};
use passkey_companion::preflight::{CheckId, CheckStatus, Finding, Fix, FixAction, SettingsPage};
use passkey_companion::t;

fn at(page: Page, step: StepId) -> Position {
    Position { page, step: Some(step) }
}

/// A clock in a saved file can be anything; `wrapping` would hide that.
#[test]
fn a_sign_in_at_the_end_of_time_does_not_stop_the_clock_from_being_shown() {
    let mut person = ways()[0].person();
    person.goes_to(at(Page::Create, StepId::OpenAccount));
    person.now = u64::MAX;
    person.does(Action::SignedIn);
    assert_eq!(person.sees().clocks.len(), 1);
}

/// Random numbers that are the same in every run: xorshift (Marsaglia 2003).
struct Dice(u64);

impl Dice {
    fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap() % count
    }
}

/// Whatever page this is: it has a title, every sentence is there, and there is exactly one main control or
/// it is a stop with a way out.
#[track_caller]
fn is_a_page(person: &Person, about: &str) {
    let view = person.view();
    let seen = Seen::on(&view, person.session.words());
    let text = || format!("{about}\n{}", person.text());
    assert!(!seen.words().plain(&view.title).trim().is_empty(), "no title: {}", text());
    let faults = word_faults(&seen);
    assert!(faults.is_empty(), "{faults:#?} on: {}", text());
    let mains = seen.controls.iter().filter(|control| control.kind == Kind::Primary).count();
    if mains == 0 {
        // The answers are what to press.
        let answers = seen.possible().filter(|control| control.kind == Kind::Choice).count();
        assert!(answers > 1, "nothing to press: {}", text());
    }
    assert!(mains <= 1, "two main controls: {}", text());
    let ways_out = seen.possible().filter(|control| {
        matches!(
            control.action,
            Action::Next | Action::Back | Action::CloseOverlay | Action::Finish | Action::StartOver
        )
    });
    assert!(ways_out.count() > 0, "stuck: {}", text());
    // A main control that is switched off has something on the page that switches it on, or a way out.
    if let Some(primary) = view.primary.as_ref().filter(|primary| !primary.enabled) {
        let helps = seen.possible().any(|control| {
            matches!(control.kind, Kind::Choice | Kind::Tick) || matches!(control.action, Action::Copy(_))
        });
        assert!(view.why_not.is_some(), "nobody says why: {}", text());
        assert!(helps, "{} cannot be switched on: {}", seen.words().plain(&primary.label), text());
    }
    let labels: Vec<&str> = seen
        .possible()
        .filter(|control| control.kind != Kind::Rail)
        .map(|control| control.label.as_str())
        .collect();
    assert!(labels.iter().all(|label| !label.trim().is_empty()), "a control without words: {}", text());
}
