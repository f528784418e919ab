//! Windows: `ms-settings:` addresses, opened by the shell. No program is started by its name: Windows looks for it
//! beside this one first, and in a Downloads folder anything may lie there.

#![expect(unsafe_code, reason = "a call of the system")]

use windows::Win32::UI::Shell::ShellExecuteW;
use windows::Win32::UI::WindowsAndMessaging::SW_SHOWNORMAL;
use windows::core::{HSTRING, PCWSTR, w};

use super::{Environment, SettingsPage};

/// Opens the page, and says whether that could be done.
pub(super) fn open(_: &Environment, page: SettingsPage) -> bool {
    let address = HSTRING::from(match page {
        SettingsPage::Bluetooth => "ms-settings:bluetooth",
        SettingsPage::BluetoothPrivacy => "ms-settings:privacy-radios",
        SettingsPage::Clock => "ms-settings:dateandtime",
        SettingsPage::Network => "ms-settings:network-proxy",
        SettingsPage::Update => "ms-settings:windowsupdate",
    });
    // SAFETY: both texts end in a zero and outlive the call; no window, no arguments, no folder.
    let done =
        unsafe { ShellExecuteW(None, w!("open"), &address, PCWSTR::null(), PCWSTR::null(), SW_SHOWNORMAL) };
    // "If the function succeeds, it returns a value greater than 32" (its documentation).
    done.0 as usize > 32
}
