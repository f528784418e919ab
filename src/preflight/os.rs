//! Operating system: new enough for a passkey by QR code? (facts/entra.md sections 1.1 and 8)

use super::run::Outcome;
use super::{FixAction, Message, SettingsPage, State, Surroundings, computer};
use crate::enroll::computer::Family;

/// First Windows 11 update in which the system itself, and so every browser, offers the phone.
const WINDOWS_WITH_PHONES: (u16, u16) = (11, 232);

pub(super) fn check(surroundings: &Surroundings) -> Outcome {
    let computer = computer::system(surroundings);
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
