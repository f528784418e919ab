//! Bluetooth: is the radio on, and can it find a phone that is near?

#[cfg_attr(target_os = "linux", path = "linux.rs")]
#[cfg_attr(target_os = "macos", path = "macos.rs")]
#[cfg_attr(windows, path = "windows.rs")]
mod native;

use std::future::Future;
use std::time::Duration;

use super::context::CheckContext;
use super::environment::Environment;
use super::finding::{FixAction, SettingsPage};
use super::verdict::Verdict;
use crate::enroll::computer::{Bluetooth, FactUpdate};
use crate::t;

/// A service that has said nothing for this long is not going to.
const PATIENCE: Duration = Duration::from_secs(5);

/// The services that a restrictive Windows policy (`ServicesAllowedList`) must allow for passkeys
/// (docs/facts/entra.md section 1.4).
pub(super) const FIDO_SERVICES: [&str; 2] =
    ["{0000FFFD-0000-1000-8000-00805F9B34FB}", "{0000FFF9-0000-1000-8000-00805F9B34FB}"];

/// What a radio can be found to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(dead_code, reason = "each system knows some of these")]
pub(super) enum RadioState {
    /// Switched on and able to look for a phone.
    On,
    /// Switched off; the person can switch it on.
    Off,
    /// Switched off together with the other radios, or by a switch on the case.
    Airplane,
    /// There is none.
    NoAdapter,
    /// The organisation's rules forbid it.
    BlockedByPolicy,
    /// The system does not let this program use it.
    NoPermission,
    /// An adapter is there, but not the service that runs it.
    ServiceStopped,
    /// An adapter that cannot look for Low Energy devices.
    NoLowEnergy,
    /// Nobody could tell.
    Unknown,
}

/// State of the radio, and what it was concluded from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reading {
    /// State.
    pub state: RadioState,
    /// Technical lines.
    pub evidence: Vec<String>,
}

impl Reading {
    pub(super) fn new(state: RadioState, evidence: impl Into<String>) -> Self {
        Self { state, evidence: vec![evidence.into()] }
    }
}

/// The radio could not be switched on.
#[derive(Debug, thiserror::Error)]
#[allow(dead_code, reason = "macOS knows only one of these")]
pub(super) enum TurnOnError {
    /// The system does not let this program do it; open the settings instead.
    #[error("the system does not allow it: {0}")]
    Denied(String),
    /// There is nothing to switch on.
    #[error("no adapter")]
    NoAdapter,
    /// It was tried and did not work.
    #[error("{0}")]
    Failed(String),
}

/// The system's Bluetooth radio. One implementation per system.
pub(super) trait BluetoothRadio: Send + Sync {
    /// Reads the state. May take as long as the system's service takes; the caller sets the limit.
    fn read(&self) -> impl Future<Output = Reading> + Send;

    /// Whether programs may switch the radio on at all.
    const CAN_TURN_ON: bool;

    /// Switches the radio on, upon the person's click.
    ///
    /// # Errors
    /// When there is no radio, when the system forbids it, or when it does not work.
    fn turn_on(&self) -> impl Future<Output = Result<(), TurnOnError>> + Send;

    /// Calls `changed` whenever something about the radio changes, until dropped. Returns early where
    /// the system cannot tell.
    fn watch(&self, changed: impl Fn() + Send + Sync + 'static) -> impl Future<Output = ()> + Send;
}

/// The radio of this computer.
pub(super) fn system_radio(environment: &Environment) -> impl BluetoothRadio + use<> {
    native::Radio::new(environment)
}

pub(super) async fn check(context: &CheckContext) -> Verdict {
    let pretended = match context.targets.environment.pretended.bluetooth {
        Bluetooth::On => Some(RadioState::On),
        Bluetooth::Off => Some(RadioState::Off),
        Bluetooth::Absent => Some(RadioState::NoAdapter),
        Bluetooth::Unknown => None,
    };
    if let Some(state) = pretended {
        return judge(Reading::new(state, Environment::PRETENDED), false);
    }
    let radio = system_radio(&context.targets.environment);
    let limit = PATIENCE.min(context.needs.deadline.mul_f32(0.8));
    let reading = tokio::time::timeout(limit, radio.read()).await.unwrap_or_else(|_| {
        Reading::new(
            RadioState::Unknown,
            format!("the Bluetooth service has not answered for {} ms", limit.as_millis()),
        )
    });
    judge(reading, native::Radio::CAN_TURN_ON && !context.turn_on_denied)
}

fn judge(reading: Reading, can_turn_on: bool) -> Verdict {
    let mut evidence = reading.evidence;
    let verdict = match reading.state {
        RadioState::On => Verdict::pass(t!("check-bluetooth-pass")),
        RadioState::Off if can_turn_on => Verdict::fail(t!("check-bluetooth-off"))
            .fix(t!("check-fix-turn-bluetooth-on"), FixAction::TurnBluetoothOn),
        RadioState::Off => Verdict::fail(t!("check-bluetooth-off"))
            .fix(t!("check-fix-look-at-bluetooth"), FixAction::OpenSettings(SettingsPage::Bluetooth)),
        RadioState::Airplane => Verdict::fail(t!("check-bluetooth-airplane"))
            .fix(t!("check-fix-airplane"), FixAction::OpenSettings(SettingsPage::Bluetooth)),
        RadioState::NoAdapter => {
            Verdict::fail(t!("check-bluetooth-no-adapter")).fix(t!("check-fix-no-adapter"), FixAction::None)
        }
        RadioState::BlockedByPolicy => {
            evidence.push(format!("services that passkeys need: {}", FIDO_SERVICES.join(" ")));
            Verdict::fail(t!("check-bluetooth-policy"))
                .fix(t!("check-fix-bluetooth-policy"), FixAction::CopyForIt)
        }
        RadioState::NoPermission => Verdict::fail(t!("check-bluetooth-permission")).fix(
            t!("check-fix-bluetooth-permission"),
            FixAction::OpenSettings(SettingsPage::BluetoothPrivacy),
        ),
        RadioState::ServiceStopped => Verdict::fail(t!("check-bluetooth-service"))
            .fix(t!("check-fix-bluetooth-service"), FixAction::CopyForIt),
        RadioState::NoLowEnergy => Verdict::fail(t!("check-bluetooth-no-low-energy"))
            .fix(t!("check-fix-no-adapter"), FixAction::None),
        RadioState::Unknown => Verdict::unknown(t!("check-bluetooth-unknown"))
            .fix(t!("check-fix-look-at-bluetooth"), FixAction::OpenSettings(SettingsPage::Bluetooth)),
    };
    verdict.evidence(evidence).means(FactUpdate::Bluetooth(meaning(reading.state)))
}

/// What the radio means for the plan.
fn meaning(state: RadioState) -> Bluetooth {
    match state {
        RadioState::On => Bluetooth::On,
        RadioState::Off | RadioState::Airplane => Bluetooth::Off,
        RadioState::NoAdapter | RadioState::NoLowEnergy => Bluetooth::Absent,
        RadioState::BlockedByPolicy
        | RadioState::NoPermission
        | RadioState::ServiceStopped
        | RadioState::Unknown => Bluetooth::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::super::check::CheckStatus;
    use super::*;

    #[test]
    fn a_policy_that_forbids_bluetooth_comes_with_the_services_it_must_allow() {
        let verdict = judge(Reading::new(RadioState::BlockedByPolicy, "AllowBluetooth=0"), true);
        assert_eq!((verdict.status, &*verdict.summary.id), (CheckStatus::Fail, "check-bluetooth-policy"));
        assert_eq!(verdict.fix.map(|fix| fix.action), Some(FixAction::CopyForIt));
        for service in FIDO_SERVICES {
            assert!(verdict.evidence.iter().any(|line| line.contains(service)), "{:?}", verdict.evidence);
        }
    }

    #[test]
    fn where_programs_may_not_switch_it_on_the_settings_are_offered() {
        let action = |can| judge(Reading::new(RadioState::Off, "off"), can).fix.map(|fix| fix.action);
        assert_eq!(action(true), Some(FixAction::TurnBluetoothOn));
        assert_eq!(action(false), Some(FixAction::OpenSettings(SettingsPage::Bluetooth)));
    }
}
