//! macOS: `x-apple.systempreferences:` addresses, opened by `open`.

use super::{Environment, SettingsPage, start};

type Command = (&'static str, &'static [&'static str]);

/// Opens the page, and says whether that could be done.
pub(super) fn open(environment: &Environment, page: SettingsPage) -> bool {
    commands(page).iter().any(|(program, arguments)| start(environment, program, arguments))
}

fn commands(page: SettingsPage) -> &'static [Command] {
    match page {
        SettingsPage::Bluetooth => {
            &[("/usr/bin/open", &["x-apple.systempreferences:com.apple.BluetoothSettings"])]
        }
        SettingsPage::BluetoothPrivacy => &[(
            "/usr/bin/open",
            &["x-apple.systempreferences:com.apple.settings.PrivacySecurity.extension?Bluetooth"],
        )],
        SettingsPage::Clock => {
            &[("/usr/bin/open", &["x-apple.systempreferences:com.apple.Date-Time-Settings.extension"])]
        }
        SettingsPage::Network => {
            &[("/usr/bin/open", &["x-apple.systempreferences:com.apple.Network-Settings.extension"])]
        }
        SettingsPage::Update => {
            &[("/usr/bin/open", &["x-apple.systempreferences:com.apple.Software-Update-Settings.extension"])]
        }
    }
}
