//! What a check found, and what can be done about it.

use std::time::Duration;

use super::check::{CheckId, CheckStatus};
use crate::enroll::computer::FactUpdate;
use crate::locale::Msg;

/// A page of the system's settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SettingsPage {
    /// Bluetooth on and off.
    Bluetooth,
    /// Which programs may use Bluetooth.
    BluetoothPrivacy,
    /// Date and time.
    Clock,
    /// Network and proxy.
    Network,
    /// Updates of the system.
    Update,
}

/// What a click on a fix does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FixAction {
    /// Call [`Run::turn_bluetooth_on`](super::Run::turn_bluetooth_on).
    TurnBluetoothOn,
    /// Call [`open_settings`](super::open_settings).
    OpenSettings(SettingsPage),
    /// Open the plain `http://` address of the first sign-in host, which the portal answers with its page.
    OpenPortal,
    /// Copy summary and evidence for IT.
    CopyForIt,
    /// Open the sign-in page with this browser. The value is the id that [`open_with`](super::open_with) takes.
    UseBrowser(String),
    /// Nothing to click; the message says what to do.
    None,
}

/// What the person can do about a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What to do.
    pub message: Msg,
    /// What a click does.
    pub action: FixAction,
}

/// Result of one check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which check.
    pub id: CheckId,
    /// How it came out.
    pub status: CheckStatus,
    /// One plain sentence.
    pub summary: Msg,
    /// Technical lines for a helpdesk, in English.
    pub evidence: Vec<String>,
    /// What can be done about it.
    pub fix: Option<Fix>,
    /// What the plan should know. `None`: nothing that it looks at.
    pub means: Option<FactUpdate>,
    /// How long the check took.
    pub elapsed: Duration,
}
