//! Operating system: new enough for a passkey by QR code? (docs/facts/entra.md sections 1.1 and 8)

use super::computer::{self, Computer};
use super::environment::Environment;
use super::finding::{FixAction, SettingsPage};
use super::verdict::Verdict;
use crate::enroll::computer::{FactUpdate, Family};
use crate::t;

/// First Windows 11 update in which the system itself, and so every browser, offers the phone.
const WINDOWS_WITH_PHONES: (u16, u16) = (11, 232);

pub(super) fn check(environment: &Environment) -> Verdict {
    match &environment.pretended.system {
        Some(system) => judge(&Computer {
            system: system.clone(),
            label: format!("{} {}", system.id(), Environment::PRETENDED),
        }),
        None => judge(&computer::system(environment)),
    }
}

fn judge(computer: &Computer) -> Verdict {
    let system = &computer.system;
    let label = computer.label.clone();
    let verdict = if system.too_old_for_qr() {
        Verdict::fail(t!("check-os-too-old", system = label))
            .fix(t!("check-fix-update-system"), FixAction::OpenSettings(SettingsPage::Update))
    } else {
        match (system.family, system.major, system.update) {
            (Family::Windows, Some(major), Some(update)) if (major, update) < WINDOWS_WITH_PHONES => {
                Verdict::warn(t!("check-os-browser-only", system = label))
                    .fix(t!("check-fix-chrome-or-edge"), FixAction::None)
            }
            (Family::Linux, ..) | (Family::Windows, Some(_), Some(_)) | (Family::Macos, Some(_), _) => {
                Verdict::pass(t!("check-os-pass", system = label))
            }
            _ => Verdict::unknown(t!("check-os-unknown")),
        }
    };
    verdict.evidence(vec![format!("system: {}", computer.label)]).means(FactUpdate::System(system.clone()))
}

#[cfg(test)]
mod tests {
    use super::super::check::CheckStatus;
    use super::*;
    use crate::enroll::computer::System;

    #[test]
    fn each_system_gets_the_verdict_of_the_matrix() {
        for (system, status, summary) in [
            ("windows-10-21h2", CheckStatus::Fail, "check-os-too-old"),
            ("windows-10-22h2", CheckStatus::Warn, "check-os-browser-only"),
            ("windows-11-22h2", CheckStatus::Warn, "check-os-browser-only"),
            ("windows-11-23h2", CheckStatus::Pass, "check-os-pass"),
            ("windows-11-25h2", CheckStatus::Pass, "check-os-pass"),
            ("windows", CheckStatus::Unknown, "check-os-unknown"),
            ("macos-12", CheckStatus::Fail, "check-os-too-old"),
            ("macos-13", CheckStatus::Pass, "check-os-pass"),
            ("macos", CheckStatus::Unknown, "check-os-unknown"),
            ("linux", CheckStatus::Pass, "check-os-pass"),
            ("other", CheckStatus::Unknown, "check-os-unknown"),
        ] {
            let computer = Computer { system: System::parse(system).unwrap(), label: system.to_owned() };
            let verdict = judge(&computer);
            assert_eq!((verdict.status, &*verdict.summary.id), (status, summary), "{system}");
            assert_eq!(verdict.means, Some(FactUpdate::System(computer.system)), "{system}");
        }
    }
}
