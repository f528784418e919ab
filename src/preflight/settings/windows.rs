//! Windows: `ms-settings:` addresses, opened by the shell.

use super::SettingsPage;

type Command = (&'static str, &'static [&'static str]);

pub(super) fn commands(page: SettingsPage) -> &'static [Command] {
    match page {
        SettingsPage::Bluetooth => &[("explorer.exe", &["ms-settings:bluetooth"])],
        SettingsPage::BluetoothPrivacy => &[("explorer.exe", &["ms-settings:privacy-radios"])],
        SettingsPage::Clock => &[("explorer.exe", &["ms-settings:dateandtime"])],
        SettingsPage::Network => &[("explorer.exe", &["ms-settings:network-proxy"])],
        SettingsPage::Update => &[("explorer.exe", &["ms-settings:windowsupdate"])],
    }
}
