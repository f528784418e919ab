//! Operating system: new enough for a passkey by QR code? (docs/facts/entra.md sections 1.1 and 8)

use super::computer::{self, Computer};
use super::run::Outcome;
use super::{FixAction, Message, SettingsPage, State, Surroundings};
use crate::enroll::computer::Family;

/// First Windows 11 update in which the system itself, and so every browser, offers the phone.
const WINDOWS_WITH_PHONES: (u16, u16) = (11, 232);

pub(super) fn check(surroundings: &Surroundings) -> Outcome {
    judge(&computer::system(surroundings))
}

fn judge(computer: &Computer) -> Outcome {
    let system = &computer.system;
    let said = |id| Message::new(id).with("system", computer.label.clone());
    let outcome = if system.too_old_for_qr() {
        Outcome::new(State::Fail, said("check-os-too-old"))
            .fix("check-fix-update-system", FixAction::OpenSettings(SettingsPage::Update))
    } else {
        match (system.family, system.major, system.update) {
            (Family::Windows, Some(major), Some(update)) if (major, update) < WINDOWS_WITH_PHONES => {
                Outcome::new(State::Warn, said("check-os-browser-only"))
                    .fix("check-fix-chrome-or-edge", FixAction::None)
            }
            (Family::Linux, ..) | (Family::Windows, Some(_), Some(_)) | (Family::Macos, Some(_), _) => {
                Outcome::new(State::Pass, said("check-os-pass"))
            }
            _ => Outcome::new(State::Unknown, Message::new("check-os-unknown")),
        }
    };
    outcome.evidence(vec![format!("system: {}", computer.label)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::enroll::computer::System;

    #[test]
    fn each_system_gets_the_verdict_of_the_matrix() {
        for (system, state, summary) in [
            ("windows-10-21h2", State::Fail, "check-os-too-old"),
            ("windows-10-22h2", State::Warn, "check-os-browser-only"),
            ("windows-11-22h2", State::Warn, "check-os-browser-only"),
            ("windows-11-23h2", State::Pass, "check-os-pass"),
            ("windows-11-25h2", State::Pass, "check-os-pass"),
            ("windows", State::Unknown, "check-os-unknown"),
            ("macos-12", State::Fail, "check-os-too-old"),
            ("macos-13", State::Pass, "check-os-pass"),
            ("macos", State::Unknown, "check-os-unknown"),
            ("linux", State::Pass, "check-os-pass"),
            ("other", State::Unknown, "check-os-unknown"),
        ] {
            let computer = Computer { system: System::parse(system).unwrap(), label: system.to_owned() };
            let outcome = judge(&computer);
            assert_eq!((outcome.state, outcome.summary.id), (state, summary), "{system}");
        }
    }
}
