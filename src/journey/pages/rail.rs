//! Where the person is: four chapters, and the places of the one that runs. Nothing else counts.

use crate::enroll::progress::{Page, Position};
use crate::handout::message_for;
use crate::journey::action::Action;
use crate::journey::state::State;
use crate::journey::view::{RailItem, RailState};
use crate::locale::Msg;
use crate::t;

/// The chapters, each named like its first page.
const CHAPTERS: [(&str, &[Page]); 4] = [
    ("phone", &[Page::Phone, Page::SignIn]),
    ("ready", &[Page::Plan, Page::Ready, Page::OnPhone]),
    ("create", &[Page::Create]),
    ("verify", &[Page::Verify, Page::Done]),
];

/// The chapters.
pub(super) fn rail(state: &State) -> Vec<RailItem> {
    let here = state.position();
    let all = state.positions();
    let current = CHAPTERS.iter().position(|(_, pages)| pages.contains(&here.page));
    let finished = here.page == Page::Done;
    let chapter = |(index, (name, pages)): (usize, &(&str, &[Page]))| {
        let places: Vec<Position> = all.iter().copied().filter(|place| pages.contains(&place.page)).collect();
        let runs = current == Some(index) && !finished;
        let go = places.first().filter(|_| !runs).and_then(|first| go(state, *first));
        let inside = if runs && places.len() > 1 && here.page > Page::SignIn {
            places.iter().map(|place| inside(state, *place)).collect()
        } else {
            Vec::new()
        };
        let state = match current {
            Some(_) if runs => RailState::Current,
            Some(current) if finished || index < current => RailState::Done,
            _ => RailState::Upcoming,
        };
        RailItem { title: Msg::row("page", name), state, go, places: inside }
    };
    CHAPTERS.iter().enumerate().map(chapter).collect()
}

fn inside(state: &State, place: Position) -> RailItem {
    let here = state.position();
    let title = place.step.map_or_else(|| Msg::row("page", place.page), |step| message_for("step", step));
    let all = state.positions();
    let order = |place: Position| all.iter().position(|other| *other == place);
    let how_far = match order(place).cmp(&order(here)) {
        std::cmp::Ordering::Less => RailState::Done,
        std::cmp::Ordering::Equal => RailState::Current,
        std::cmp::Ordering::Greater => RailState::Upcoming,
    };
    RailItem { title, state: how_far, go: go(state, place).filter(|_| place != here), places: Vec::new() }
}

fn go(state: &State, place: Position) -> Option<Action> {
    state.has_been_at(place).then_some(Action::GoTo(place))
}

/// About how long the rest takes.
pub(super) fn time_left(state: &State) -> Option<Msg> {
    let here = state.position();
    let plan = state.plan().filter(|_| here.page < Page::Done)?;
    let minutes: u32 = plan
        .window_steps()
        .skip_while(|step| here.step.is_some_and(|id| step.id != id))
        .map(|step| u32::from(step.minutes))
        .sum();
    Some(t!("time-left", minutes = minutes))
}
