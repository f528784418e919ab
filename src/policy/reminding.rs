//! When somebody is reminded, what they may answer, and how a deadline speaks. Pure: the time comes in as a value, what
//! was answered before as [`Memory`].
//!
//! Nothing here ever keeps anybody from anything: a deadline changes words, and a reminder can always be closed.

use serde::{Deserialize, Serialize};

use super::kind::Date;
use crate::enroll::named;

/// Unix seconds.
type Seconds = u64;

const HOUR: Seconds = 60 * 60;
const DAY: Seconds = 24 * HOUR;

/// Who closes a reminder without an answer is left alone that long.
const UNANSWERED: Seconds = DAY;

named! {
    /// How long somebody can put a reminder off.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Deferral {
        /// An hour.
        Hour = "hour",
        /// A day.
        Day = "day",
        /// A week.
        #[default]
        Week = "week",
    }
}

impl Deferral {
    /// Its length in seconds.
    pub const fn length(self) -> Seconds {
        match self {
            Self::Hour => HOUR,
            Self::Day => DAY,
            Self::Week => 7 * DAY,
        }
    }
}

named! {
    /// How a deadline speaks.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum Tone {
        /// Asks.
        #[default]
        Friendly = "friendly",
        /// Expects.
        Firm = "firm",
    }
}

/// What the organisation wants about reminding.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reminding {
    /// Policy key `RemindUntilDone`: nothing happens by itself without it.
    pub until_done: bool,
    /// Policy key `DeferralCount`: how often somebody can put it off; `None`: as often as they like.
    pub deferrals: Option<u32>,
    /// Policy key `LongestDeferral`.
    pub longest: Deferral,
    /// Policy key `Deadline`: the last day.
    pub deadline: Option<Date>,
    /// Policy key `DeadlineTone`.
    pub tone: Tone,
    /// Policy key `RemindInRemoteSessions`.
    pub in_remote_sessions: bool,
}

/// What is known of earlier reminders.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Memory {
    /// How often it was put off.
    pub count: u32,
    /// No reminder before this.
    pub until: Option<Seconds>,
    /// When that was promised.
    #[serde(default)]
    pub since: Seconds,
}

/// Whether it is time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// The person has the passkey, or nobody asked for reminders.
    Never,
    /// Nobody starts at the moment; that may change any day.
    Paused,
    /// Not before this.
    Later(Seconds),
    /// Now.
    Now,
}

/// What else decides: whether the person has the passkey, and whether nobody starts at the moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// The person has the passkey, as they or the organisation say.
    pub done: bool,
    /// Nobody starts at the moment.
    pub paused: bool,
}

/// Whether somebody is to be reminded at `now`. A function of its arguments: after sleep it is simply late, and a
/// clock that was set back cannot silence it for longer than somebody could have asked for.
pub fn due(rules: &Reminding, standing: Standing, memory: Memory, now: Seconds) -> Due {
    if !rules.until_done || standing.done {
        return Due::Never;
    }
    if standing.paused {
        return Due::Paused;
    }
    match memory.until {
        Some(until) if now < until && memory.is_credible(rules, until, now) => Due::Later(until),
        _ => Due::Now,
    }
}

/// What somebody may answer. Nothing beyond the last day, so that nobody puts off what is then too late; after it, no
/// longer than a day.
pub fn offers(rules: &Reminding, memory: Memory, now: Seconds) -> Vec<Deferral> {
    if !rules.until_done || left(rules, memory) == Some(0) {
        return Vec::new();
    }
    let end = rules.deadline.map(super::kind::Date::end);
    let fits = |deferral: &Deferral| match end {
        Some(end) if now < end => now.saturating_add(deferral.length()) <= end || *deferral == Deferral::Hour,
        Some(_) => *deferral <= Deferral::Day,
        None => true,
    };
    Deferral::ALL.iter().copied().filter(|deferral| *deferral <= rules.longest && fits(deferral)).collect()
}

/// How often it can still be put off; `None`: as often as they like.
pub fn left(rules: &Reminding, memory: Memory) -> Option<u32> {
    rules.deferrals.map(|most| most.saturating_sub(memory.count))
}

impl Memory {
    /// Whether the clock can have made this promise: not in the future, and for no longer than anybody can ask for. A
    /// clock that was put right by less than an hour is the same clock.
    fn is_credible(self, rules: &Reminding, until: Seconds, now: Seconds) -> bool {
        let longest = rules.longest.length().max(UNANSWERED);
        self.since <= now.saturating_add(HOUR) && until - now <= longest.saturating_add(HOUR)
    }

    /// The reminder was shown. Without an answer it comes again in a day.
    #[must_use]
    pub fn shown(self, now: Seconds) -> Self {
        Self { until: Some(now.saturating_add(UNANSWERED)), since: now, ..self }
    }

    /// Somebody put it off.
    #[must_use]
    pub fn put_off(self, deferral: Deferral, now: Seconds) -> Self {
        let until = Some(now.saturating_add(deferral.length()));
        Self { count: self.count.saturating_add(1), until, since: now }
    }
}

/// How near the last day is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nearness {
    /// So many days are left; today does not count.
    Days(u32),
    /// Today.
    Today,
    /// It has passed.
    Past,
}

/// How near the last day is, where there is one. Days are those of UTC: everybody in the organisation has the same.
pub fn nearness(rules: &Reminding, now: Seconds) -> Option<Nearness> {
    let end = rules.deadline?.end();
    Some(match end.checked_sub(now) {
        None | Some(0) => Nearness::Past,
        Some(left) if left <= DAY => Nearness::Today,
        Some(left) => Nearness::Days(u32::try_from((left - 1) / DAY).unwrap_or(u32::MAX)),
    })
}

/// Waits until it is time, for systems without a clock that starts programs. `look` says how things are, anew each
/// time, since policy and answers change meanwhile; `sleep` is never asked for longer than `patience`, so that sleep
/// of the computer and clocks that are set are noticed. `false`: there is nothing to wait for.
pub fn wait(
    mut look: impl FnMut() -> (Due, Seconds),
    mut sleep: impl FnMut(Seconds),
    patience: Seconds,
) -> bool {
    loop {
        match look() {
            (Due::Now, _) => return true,
            (Due::Never, _) => return false,
            (Due::Paused, _) => sleep(patience),
            (Due::Later(until), now) => sleep(until.saturating_sub(now).clamp(1, patience)),
        }
    }
}

/// What Welcome says about reminders and the last day, as of when the window opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Invitation {
    /// How long it can be put off; none where the person opened the window.
    pub offers: Vec<Deferral>,
    /// How often; `None`: as often as they like.
    pub left: Option<u32>,
    /// How near the last day is.
    pub nearness: Option<Nearness>,
}

impl Invitation {
    /// What to say at `now`, in a window that opened of its own accord or was opened.
    pub fn of(rules: &Reminding, memory: Memory, of_its_own_accord: bool, now: Seconds) -> Self {
        Self {
            offers: if of_its_own_accord { offers(rules, memory, now) } else { Vec::new() },
            left: left(rules, memory),
            nearness: nearness(rules, now),
        }
    }
}
