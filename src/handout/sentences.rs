//! Sentences that belong to a row, with what they need to be complete.

use super::instructions::named;
use crate::content::Catalog;
use crate::content::model::Phone;
use crate::enroll::outcome::{NextAction, StopReason};
use crate::enroll::phone::{MIN_ANDROID, MIN_IOS};
use crate::enroll::{Plan, Stop};
use crate::locale::{Msg, version};
use crate::t;

/// The sentence `<family>-<id>`, with the lowest versions that it may name (`$ios`, `$android`).
pub fn message_for(family: &str, id: impl std::fmt::Display) -> Msg {
    Msg::row(family, id).with("ios", version(MIN_IOS)).with("android", version(MIN_ANDROID))
}

/// A way on from a stop. Where Android 14 is what stands in the way, another phone must be newer.
pub fn way_on(stop: &Stop, action: NextAction) -> Msg {
    let newer = u16::from(stop.reason == StopReason::SwitchMissing);
    Msg::row("next", action).with("ios", version(MIN_IOS)).with("android", version(MIN_ANDROID + newer))
}

/// Everything to know before starting: the warnings of the plan, then what is special about the phone and not said yet.
/// Whatever the guide warns of later, somebody who reads the plan knows already.
pub fn before_starting(catalog: &Catalog, phone: &Phone, plan: &Plan) -> Vec<Msg> {
    let own = catalog.warnings_of(phone).filter(|warning| {
        let said = warning.same_as.is_some_and(|same| plan.warnings.contains(&same));
        !said
    });
    let of_plan = plan.warnings.iter().map(|warning| message_for("warning", warning));
    of_plan.chain(own.map(|warning| Msg::row("phone-warning", &warning.id))).collect()
}

/// How to tell that the organisation manages a phone, with the name of its app as the phone shows it.
pub fn signs_of_management(catalog: &Catalog, phone_language: &str) -> Msg {
    t!("signs-of-management", portal = named(catalog, "company-portal.name", phone_language, phone_language))
}
