//! The proxy that the system wants for a host.

#[cfg_attr(target_os = "linux", path = "linux.rs")]
#[cfg_attr(target_os = "macos", path = "macos.rs")]
#[cfg_attr(windows, path = "windows.rs")]
mod native;

use url::Url;

use crate::preflight::environment::{Environment, ProxyChoice};

/// What the system wants done for a host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::preflight) enum Setting {
    Direct,
    /// Address of the proxy, perhaps with credentials.
    Through(String),
    /// A script decides, which only the browser can run. Its address.
    #[allow(dead_code, reason = "on Linux the desktop runs scripts for us")]
    Script(String),
    /// The system did not tell in time.
    Unknown,
}

impl Setting {
    /// The proxy's address as it may be shown: without credentials.
    pub fn shown(&self) -> Option<String> {
        let Self::Through(address) = self else { return None };
        let Ok(url) = Url::parse(address) else { return Some("?".to_owned()) };
        let port = url.port_or_known_default().map(|port| format!(":{port}")).unwrap_or_default();
        Some(format!("{}://{}{port}", url.scheme(), url.host_str().unwrap_or("?")))
    }
}

/// The proxy for HTTPS to `host`.
pub(super) async fn setting(environment: &Environment, host: &str) -> Setting {
    match &environment.proxy {
        ProxyChoice::System => native::setting(environment, host).await,
        ProxyChoice::Direct => Setting::Direct,
        ProxyChoice::Through(address) => Setting::Through(address.clone()),
    }
}
