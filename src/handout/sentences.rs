//! Sentences that belong to a row, with what they need to be complete.

use crate::enroll::Stop;
use crate::enroll::outcome::{NextAction, StopReason};
use crate::enroll::phone::{MIN_ANDROID, MIN_IOS};
use crate::locale::{Msg, version};

/// The sentence `<family>-<id>`, with the lowest versions that it may name (`$ios`, `$android`).
pub fn message_for(family: &str, id: impl std::fmt::Display) -> Msg {
    Msg::row(family, id).with("ios", version(MIN_IOS)).with("android", version(MIN_ANDROID))
}

/// A way on from a stop. Where Android 14 is what stands in the way, another phone must be newer.
pub fn way_on(stop: &Stop, action: NextAction) -> Msg {
    let newer = u16::from(stop.reason == StopReason::SwitchMissing);
    Msg::row("next", action).with("ios", version(MIN_IOS)).with("android", version(MIN_ANDROID + newer))
}
