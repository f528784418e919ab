//! Linux: environment variables as curl reads them; else the desktop, through its portal, which knows
//! GNOME's and KDE's settings and runs scripts.

use std::collections::BTreeMap;
use std::time::Duration;

use super::{Environment, Setting};

/// The portal answers from memory; one that does not is not waited for.
const PATIENCE: Duration = Duration::from_secs(1);

pub(super) async fn setting(environment: &Environment, host: &str) -> Setting {
    if let Some(setting) = from_variables(&environment.variables, host) {
        return setting;
    }
    let Some(bus) = environment.variables.get("DBUS_SESSION_BUS_ADDRESS") else { return Setting::Direct };
    match tokio::time::timeout(PATIENCE, ask_portal(bus, host)).await {
        Ok(Ok(proxies)) => match proxies.into_iter().next() {
            Some(proxy) if !proxy.starts_with("direct:") => Setting::Through(proxy),
            _ => Setting::Direct,
        },
        // No portal, as on a plain window manager: then browsers go direct as well.
        Ok(Err(error)) => {
            log::debug!("no proxy from the desktop: {error}");
            Setting::Direct
        }
        Err(_) => Setting::Unknown,
    }
}

fn from_variables(variables: &BTreeMap<String, String>, host: &str) -> Option<Setting> {
    let get = |name: &str| {
        let value = variables.get(name).or_else(|| variables.get(&name.to_ascii_uppercase()));
        value.map(|value| value.trim()).filter(|value| !value.is_empty())
    };
    let proxy = get("https_proxy").or_else(|| get("all_proxy"))?;
    let excluded = get("no_proxy").unwrap_or("").split(',').map(str::trim).any(|entry| {
        let entry = entry.trim_start_matches("*.").trim_start_matches('.');
        entry == "*" || (!entry.is_empty() && (host == entry || host.ends_with(&format!(".{entry}"))))
    });
    if excluded {
        return Some(Setting::Direct);
    }
    let has_scheme = proxy.contains("://");
    Some(Setting::Through(if has_scheme { proxy.to_owned() } else { format!("http://{proxy}") }))
}

/// `org.freedesktop.portal.ProxyResolver`, as documented by xdg-desktop-portal.
async fn ask_portal(bus: &str, host: &str) -> zbus::Result<Vec<String>> {
    let connection = zbus::connection::Builder::address(bus)?.build().await?;
    let reply = connection
        .call_method(
            Some("org.freedesktop.portal.Desktop"),
            "/org/freedesktop/portal/desktop",
            Some("org.freedesktop.portal.ProxyResolver"),
            "Lookup",
            &(format!("https://{host}/"),),
        )
        .await?;
    reply.body().deserialize()
}
