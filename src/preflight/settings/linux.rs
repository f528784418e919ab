//! Linux has no address for settings: the programs of the big desktops, tried in turn.

use super::{Environment, SettingsPage, start};

type Command = (&'static str, &'static [&'static str]);

/// Opens the page, and says whether that could be done.
pub(super) fn open(environment: &Environment, page: SettingsPage) -> bool {
    commands(page).iter().any(|(program, arguments)| start(environment, program, arguments))
}

fn commands(page: SettingsPage) -> &'static [Command] {
    match page {
        SettingsPage::Bluetooth | SettingsPage::BluetoothPrivacy => &[
            ("gnome-control-center", &["bluetooth"]),
            ("systemsettings", &["kcm_bluetooth"]),
            ("cosmic-settings", &["bluetooth"]),
            ("blueman-manager", &[]),
        ],
        SettingsPage::Clock => &[
            ("gnome-control-center", &["datetime"]),
            ("systemsettings", &["kcm_clock"]),
            ("cosmic-settings", &["time"]),
            ("time-admin", &[]),
        ],
        SettingsPage::Network => &[
            ("gnome-control-center", &["network"]),
            ("systemsettings", &["kcm_networkmanagement"]),
            ("cosmic-settings", &["network"]),
            ("nm-connection-editor", &[]),
        ],
        SettingsPage::Update => &[
            ("gnome-software", &["--mode=updates"]),
            ("plasma-discover", &["--mode", "update"]),
            ("update-manager", &[]),
        ],
    }
}
