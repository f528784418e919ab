//! Where a phone gets Microsoft Authenticator.

use super::address::Address;
use crate::enroll::phone::Platform;

/// The store pages of Microsoft Authenticator (`docs/facts/entra.md` §7.3).
#[derive(Clone, Debug)]
pub struct StoreAddresses {
    pub(super) google_play: Address,
    pub(super) app_store: Address,
}

impl StoreAddresses {
    /// The store page for a phone of that platform.
    pub fn on(&self, platform: Platform) -> &Address {
        match platform {
            Platform::Ios => &self.app_store,
            Platform::Android => &self.google_play,
        }
    }
}
