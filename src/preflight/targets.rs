//! The hosts to talk to.

use super::check::CheckId;
use super::environment::Environment;
use super::needs::Needs;
use crate::enroll::phone::Platform;

/// A host to reach over HTTPS.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Host {
    /// Full name, no wildcard.
    pub name: String,
    /// The only kind of phone that needs it. `None`: any phone.
    pub phone: Option<Platform>,
}

impl Host {
    /// A host that every phone needs.
    pub fn any(name: impl Into<String>) -> Self {
        Self { name: name.into(), phone: None }
    }

    /// A host that one kind of phone needs.
    pub fn only_for(name: impl Into<String>, phone: Platform) -> Self {
        Self { name: name.into(), phone: Some(phone) }
    }
}

/// The hosts to talk to, all from the content file. Nothing else is ever contacted.
#[derive(Clone, Debug, Default)]
pub struct Targets {
    /// Sign-in and registration pages of the cloud. They also serve as witnesses for the clock and,
    /// over plain HTTP, for captive portals.
    pub sign_in: Vec<Host>,
    /// WebSocket servers of the QR way (`qr-tunnel`).
    pub tunnel: Vec<Host>,
    /// Further HTTPS hosts of the QR way (`qr-association`).
    pub association: Vec<Host>,
    /// Where the computer's facts are read from.
    pub environment: Environment,
}

impl Targets {
    /// The same without what this route and this phone do not need: a host that is not in here is not contacted.
    #[must_use]
    pub(super) fn for_needs(&self, needs: &Needs) -> Self {
        let mut own = self.clone();
        let is_needed = |host: &Host| match (host.phone, needs.phone) {
            (Some(host), Some(phone)) => host == phone,
            _ => true,
        };
        own.sign_in.retain(is_needed);
        own.tunnel.retain(is_needed);
        own.association.retain(is_needed);
        if !CheckId::QrTunnel.matters_for(needs.route) {
            own.tunnel.clear();
            own.association.clear();
        }
        own
    }
}
