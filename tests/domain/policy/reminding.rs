//! Reminders in simulated time.

use passkey_companion::policy::Date;
use passkey_companion::policy::reminding::{
    Deferral, Due, Invitation, Memory, Nearness, Reminding, Standing, due, left, nearness, offers, wait,
};
use std::cell::Cell;

const HOUR: u64 = 3_600;
const DAY: u64 = 24 * HOUR;
/// Noon of 2027-03-01, UTC.
const NOW: u64 = 1_803_902_400;

fn rules() -> Reminding {
    Reminding { until_done: true, ..Reminding::default() }
}

fn until(day: &str) -> Reminding {
    Reminding { deadline: Date::parse(day), ..rules() }
}

fn is_due(rules: &Reminding, memory: Memory, now: u64) -> Due {
    due(rules, Standing::default(), memory, now)
}

#[test]
fn do_nothing_until_the_policy_says_so() {
    let silent = Reminding { deadline: Date::parse("2020-01-01"), ..Reminding::default() };
    assert_eq!(is_due(&silent, Memory::default(), NOW), Due::Never);
    assert_eq!(offers(&silent, Memory::default(), NOW), []);
    assert_eq!(is_due(&rules(), Memory::default(), NOW), Due::Now);
}

#[test]
fn end_with_the_passkey_and_rest_in_a_pause() {
    let with = |done, paused| due(&rules(), Standing { done, paused }, Memory::default(), NOW);
    assert_eq!(with(true, false), Due::Never);
    assert_eq!(with(true, true), Due::Never);
    assert_eq!(with(false, true), Due::Paused);
}

#[test]
fn come_again_when_the_person_wanted_and_a_day_after_no_answer() {
    for (memory, again) in [
        (Memory::default().shown(NOW), NOW + DAY),
        (Memory::default().put_off(Deferral::Hour, NOW), NOW + HOUR),
        (Memory::default().put_off(Deferral::Day, NOW), NOW + DAY),
        (Memory::default().put_off(Deferral::Week, NOW), NOW + 7 * DAY),
        // An answer comes after the window was shown, and counts.
        (Memory::default().shown(NOW - 60).put_off(Deferral::Hour, NOW), NOW + HOUR),
    ] {
        assert_eq!(is_due(&rules(), memory, NOW + 1), Due::Later(again));
        assert_eq!(is_due(&rules(), memory, again - 1), Due::Later(again));
        assert_eq!(is_due(&rules(), memory, again), Due::Now);
        // The computer slept over it.
        assert_eq!(is_due(&rules(), memory, again + 30 * DAY), Due::Now);
    }
}

#[test]
fn are_not_silenced_by_a_clock_that_was_set() {
    let memory = Memory::default().put_off(Deferral::Week, NOW);
    assert_eq!(is_due(&rules(), memory, NOW - 365 * DAY), Due::Now, "the clock was a year ahead");
    assert_eq!(is_due(&rules(), memory, NOW - 2 * HOUR), Due::Now);
    assert_eq!(is_due(&rules(), memory, NOW - 60), Due::Later(NOW + 7 * DAY), "put right by a minute");
    let long = Memory { until: Some(NOW + 30 * DAY), ..memory };
    assert_eq!(is_due(&rules(), long, NOW), Due::Now, "longer than anybody could have asked for");
    assert_eq!(is_due(&rules(), memory, 0), Due::Now);
    assert_eq!(is_due(&rules(), Memory { until: Some(u64::MAX), count: 1, since: 0 }, NOW), Due::Now);
    let _ = Memory::default().put_off(Deferral::Week, u64::MAX).shown(u64::MAX);
}

#[test]
fn can_be_put_off_within_the_limits() {
    let all = [Deferral::Hour, Deferral::Day, Deferral::Week];
    assert_eq!(offers(&rules(), Memory::default(), NOW), all);
    let short = Reminding { longest: Deferral::Day, ..rules() };
    assert_eq!(offers(&short, Memory::default(), NOW), all[..2]);

    let twice = Reminding { deferrals: Some(2), ..rules() };
    let mut memory = Memory::default();
    for still in [2, 1] {
        assert_eq!((left(&twice, memory), offers(&twice, memory, NOW).len()), (Some(still), 3));
        memory = memory.put_off(Deferral::Hour, NOW);
    }
    assert_eq!((left(&twice, memory), offers(&twice, memory, NOW)), (Some(0), Vec::new()));
    // The reminder still comes, and no answer is asked for.
    assert_eq!(is_due(&twice, memory.shown(NOW), NOW + DAY), Due::Now);
}

#[test]
fn are_not_put_off_beyond_the_last_day() {
    let offered = |day: &str| offers(&until(day), Memory::default(), NOW);
    assert_eq!(offered("2027-03-31").len(), 3);
    assert_eq!(offered("2027-03-03"), [Deferral::Hour, Deferral::Day]);
    assert_eq!(offered("2027-03-01"), [Deferral::Hour]);
    assert_eq!(offered("2027-02-20"), [Deferral::Hour, Deferral::Day], "nobody is locked in either");
}

#[test]
fn count_the_days_that_are_left() {
    let near = |day: &str, now: u64| nearness(&until(day), now);
    assert_eq!(nearness(&rules(), NOW), None);
    assert_eq!(near("2027-03-01", NOW), Some(Nearness::Today));
    assert_eq!(near("2027-03-02", NOW), Some(Nearness::Days(1)));
    assert_eq!(near("2027-03-31", NOW), Some(Nearness::Days(30)));
    assert_eq!(near("2027-02-28", NOW), Some(Nearness::Past));
    let midnight = NOW + DAY / 2;
    assert_eq!(near("2027-03-01", midnight - 1), Some(Nearness::Today));
    assert_eq!(near("2027-03-01", midnight), Some(Nearness::Past));
    assert_eq!(near("2027-03-02", midnight - 1), Some(Nearness::Days(1)));
    assert_eq!(near("2027-03-02", midnight), Some(Nearness::Today));
}

#[test]
fn know_the_calendar() {
    for (day, end) in
        [("2000-01-01", 946_771_200), ("2027-03-01", NOW + DAY / 2), ("2028-02-29", 1_835_481_600)]
    {
        assert_eq!(Date::parse(day).map(Date::end), Some(end), "{day}");
    }
    for bad in [
        "2027-02-29",
        "2100-02-29",
        "2027-13-01",
        "2027-00-10",
        "2027-01-00",
        "2027-04-31",
        "1999-12-31",
        "2200-01-01",
        "27-01-01",
        "2027-1-1",
        "2027/01/01",
        "2027-01-01T00:00",
        "+027-01-01",
        "",
        "2027-01-0é",
        "tomorrow",
    ] {
        assert_eq!(Date::parse(bad), None, "{bad}");
    }
}

#[test]
fn say_in_a_window_that_was_opened_by_hand_how_near_the_day_is_and_ask_nothing() {
    let of = |by_itself| Invitation::of(&until("2027-03-31"), Memory::default(), by_itself, NOW);
    assert_eq!((of(false).offers.len(), of(false).nearness), (0, Some(Nearness::Days(30))));
    assert_eq!(of(true).offers.len(), 3);
}

#[test]
fn by_a_process_that_waits_come_in_time_over_sleep_and_clocks_that_are_set() {
    const PATIENCE: u64 = 900;
    let memory = Memory::default().put_off(Deferral::Hour, NOW);
    for (name, jump_at, jump) in [("nothing", 0, 0_i64), ("sleep", 3, 20 * 3_600), ("set back", 2, -86_400)] {
        let (now, slept) = (Cell::new(NOW), Cell::new(0_u32));
        let look = || (is_due(&rules(), memory, now.get()), now.get());
        let sleep = |seconds: u64| {
            assert!((1..=PATIENCE).contains(&seconds), "{seconds}");
            slept.set(slept.get() + 1);
            assert!(slept.get() < 100, "{name}: it never comes");
            let jump = if slept.get() == jump_at { jump } else { 0 };
            now.set((now.get() + seconds).checked_add_signed(jump).unwrap());
        };
        assert!(wait(look, sleep, PATIENCE), "{name}");
        assert!(slept.get() <= 5, "{name}: {}", slept.get());
    }
    // Done meanwhile: the process ends.
    let looks = Cell::new(0);
    let look = || {
        looks.set(looks.get() + 1);
        let standing = Standing { done: looks.get() > 3, paused: looks.get() == 2 };
        (due(&rules(), standing, memory, NOW), NOW)
    };
    assert!(!wait(look, |_| {}, PATIENCE));
}
