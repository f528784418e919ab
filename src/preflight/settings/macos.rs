//! macOS: `x-apple.systempreferences:` addresses, opened by `open`.

use super::SettingsPage;

type Command = (&'static str, &'static [&'static str]);

pub(super) fn commands(page: SettingsPage) -> &'static [Command] {
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
