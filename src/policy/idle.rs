//! When a shared computer goes back to the beginning. Pure: times come in as values.

/// How long it says so beforehand, in seconds.
const WARNING: u64 = 30;

/// What a shared computer does with whoever is away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Idle {
    /// Nothing; at the earliest after so many seconds.
    Not(u64),
    /// Says that it goes back in so many seconds.
    Soon(u32),
    /// Goes back.
    Over,
}

/// By the last time somebody touched it. A clock that was set back counts as a touch.
pub fn idle(minutes: u32, touched: u64, now: u64) -> Idle {
    let limit = u64::from(minutes) * 60;
    let left = limit.saturating_sub(now.saturating_sub(touched));
    match left {
        0 => Idle::Over,
        left if left <= WARNING => Idle::Soon(u32::try_from(left).unwrap_or(u32::MAX)),
        left => Idle::Not(left - WARNING),
    }
}
