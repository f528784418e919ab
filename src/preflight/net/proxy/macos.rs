//! macOS: the network settings, as `SystemConfiguration` hands them out.

#![allow(unsafe_code, reason = "Core Foundation casts")]

use objc2_core_foundation::{CFArray, CFDictionary, CFNumber, CFString, CFType};
use objc2_system_configuration::SCDynamicStore;

use super::{Environment, Setting};

#[allow(clippy::unused_async, reason = "other systems wait for a service")]
pub(super) async fn setting(_: &Environment, host: &str) -> Setting {
    read(host).unwrap_or(Setting::Direct)
}

/// Keys as in `SCSchemaDefinitions.h`, "kSCEntNetProxies Entity Keys".
fn read(host: &str) -> Option<Setting> {
    let settings = SCDynamicStore::proxies(None)?;
    // SAFETY: the header documents strings as keys and property list types as values.
    let settings: &CFDictionary<CFString, CFType> = unsafe { settings.cast_unchecked() };
    let get = |key: &'static str| settings.get(&CFString::from_static_str(key));
    let text = |key| Some(get(key)?.downcast_ref::<CFString>()?.to_string());
    let number = |key| get(key)?.downcast_ref::<CFNumber>()?.as_i64();
    let is_on = |key| number(key) == Some(1);

    let excepted =
        get("ExceptionsList").and_then(|list| list.downcast::<CFArray>().ok()).is_some_and(|list| {
            // SAFETY: the header documents an array of strings.
            let list: &CFArray<CFString> = unsafe { list.cast_unchecked() };
            list.iter().any(|entry| matches(&entry.to_string(), host))
        });
    if excepted {
        return Some(Setting::Direct);
    }
    if is_on("ProxyAutoConfigEnable") || is_on("ProxyAutoDiscoveryEnable") {
        return Some(Setting::Script(text("ProxyAutoConfigURLString").unwrap_or_else(|| "WPAD".to_owned())));
    }
    let at = |name, port| Some(format!("{}:{}", text(name)?, number(port).unwrap_or(80)));
    if is_on("HTTPSEnable") {
        return Some(Setting::Through(format!("http://{}", at("HTTPSProxy", "HTTPSPort")?)));
    }
    if is_on("SOCKSEnable") {
        return Some(Setting::Through(format!("socks5://{}", at("SOCKSProxy", "SOCKSPort")?)));
    }
    Some(Setting::Direct)
}

/// An exception is a name, or an ending such as `*.example.com`.
fn matches(entry: &str, host: &str) -> bool {
    match entry.strip_prefix('*') {
        Some(end) => host.ends_with(end),
        None => host.eq_ignore_ascii_case(entry),
    }
}
