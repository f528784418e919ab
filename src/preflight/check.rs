//! The checks by name, and how they come out.

use crate::enroll::named;
use crate::enroll::route::Route;
use crate::locale::Msg;
use crate::t;

pub use crate::enroll::computer::CheckId;

impl CheckId {
    /// The check's name for the person.
    pub fn title(self) -> Msg {
        match self {
            Self::Bluetooth => t!("check-bluetooth-title"),
            Self::Remote => t!("check-remote-title"),
            Self::Os => t!("check-os-title"),
            Self::Browser => t!("check-browser-title"),
            Self::SignInPages => t!("check-sign-in-pages-title"),
            Self::QrTunnel => t!("check-qr-tunnel-title"),
            Self::Interception => t!("check-interception-title"),
            Self::Proxy => t!("check-proxy-title"),
            Self::Clock => t!("check-clock-title"),
        }
    }

    /// Whether the check uses the network, and is therefore skipped when working offline.
    pub const fn uses_network(self) -> bool {
        matches!(self, Self::SignInPages | Self::QrTunnel | Self::Interception | Self::Proxy | Self::Clock)
    }

    /// Whether this route asks this of this computer. Without a route nothing is known to be
    /// superfluous, so everything is looked at.
    pub fn matters_for(self, route: Option<Route>) -> bool {
        match route {
            None | Some(Route::Qr) => true,
            Some(Route::Handoff) => {
                !matches!(self, Self::Bluetooth | Self::Remote | Self::Os | Self::QrTunnel)
            }
            Some(Route::App | Route::PhoneBrowser) => false,
        }
    }
}

named! {
    /// How a check came out.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum CheckStatus {
        /// Good.
        Pass = "pass",
        /// Works, with a reservation that the summary names.
        Warn = "warn",
        /// Stands in the way of the route.
        Fail = "fail",
        /// Not looked at; the summary says why.
        Skipped = "skipped",
        /// Nobody could tell.
        Unknown = "unknown",
    }
}
