//! Windows: the settings of the person, and scripts and automatic detection run by `WinHTTP`.

#![allow(unsafe_code, reason = "Win32 calls")]

use windows::Win32::Foundation::{GlobalFree, HGLOBAL};
use windows::Win32::Networking::WinHttp::{
    WINHTTP_ACCESS_TYPE_NO_PROXY, WINHTTP_AUTO_DETECT_TYPE_DHCP, WINHTTP_AUTO_DETECT_TYPE_DNS_A,
    WINHTTP_AUTOPROXY_AUTO_DETECT, WINHTTP_AUTOPROXY_CONFIG_URL, WINHTTP_AUTOPROXY_OPTIONS,
    WINHTTP_CURRENT_USER_IE_PROXY_CONFIG, WINHTTP_PROXY_INFO, WinHttpCloseHandle,
    WinHttpGetIEProxyConfigForCurrentUser, WinHttpGetProxyForUrl, WinHttpOpen,
};
use windows::core::{HSTRING, PCWSTR, PWSTR};

use super::{Environment, Setting};

pub(super) async fn setting(_: &Environment, host: &str) -> Setting {
    let host = host.to_owned();
    // A script may have to be fetched, so this can take a while.
    tokio::task::spawn_blocking(move || ask(&host)).await.unwrap_or(Setting::Unknown)
}

fn ask(host: &str) -> Setting {
    let Some(own) = own_settings() else { return Setting::Direct };
    if own.detects || own.script.is_some() {
        match run_script(&own, host) {
            Ok(Some(list)) => return from_list(&list, host, ""),
            Ok(None) => return Setting::Direct,
            // A script that cannot be had is passed over, as browsers do; what it would have said is unknown.
            Err(NoAnswer) if own.proxies.is_empty() => {
                return own.script.map_or(Setting::Direct, Setting::Script);
            }
            Err(NoAnswer) => {}
        }
    }
    from_list(&own.proxies, host, &own.bypass)
}

/// What the person or the organisation has set.
struct Own {
    detects: bool,
    script: Option<String>,
    proxies: String,
    bypass: String,
}

fn own_settings() -> Option<Own> {
    let mut config = WINHTTP_CURRENT_USER_IE_PROXY_CONFIG::default();
    // SAFETY: `config` outlives the call, which fills it.
    unsafe { WinHttpGetIEProxyConfigForCurrentUser(&raw mut config) }.ok()?;
    Some(Own {
        detects: config.fAutoDetect.as_bool(),
        script: Some(take(config.lpszAutoConfigUrl)).filter(|url| !url.is_empty()),
        proxies: take(config.lpszProxy),
        bypass: take(config.lpszProxyBypass),
    })
}

/// The script could not be had, or did not run.
struct NoAnswer;

/// The list of proxies that the script names; `None` for no proxy.
fn run_script(own: &Own, host: &str) -> Result<Option<String>, NoAnswer> {
    // SAFETY: all texts are null or live until the end of the call; the handle is closed below.
    let session = unsafe {
        WinHttpOpen(PCWSTR::null(), WINHTTP_ACCESS_TYPE_NO_PROXY, PCWSTR::null(), PCWSTR::null(), 0)
    };
    if session.is_null() {
        return Err(NoAnswer);
    }
    let script = own.script.as_deref().map(HSTRING::from);
    // Without automatic logon: whoever announces a script must not be handed the person's credentials.
    let mut options = WINHTTP_AUTOPROXY_OPTIONS::default();
    if let Some(script) = &script {
        options.dwFlags |= WINHTTP_AUTOPROXY_CONFIG_URL;
        options.lpszAutoConfigUrl = PCWSTR(script.as_ptr());
    }
    if own.detects {
        options.dwFlags |= WINHTTP_AUTOPROXY_AUTO_DETECT;
        options.dwAutoDetectFlags = WINHTTP_AUTO_DETECT_TYPE_DHCP | WINHTTP_AUTO_DETECT_TYPE_DNS_A;
    }
    let url = HSTRING::from(format!("https://{host}/"));
    let mut answer = WINHTTP_PROXY_INFO::default();
    // SAFETY: the session is open; url, options, script and answer outlive the call.
    let asked = unsafe { WinHttpGetProxyForUrl(session, &url, &raw mut options, &raw mut answer) };
    // SAFETY: opened above and not used any more.
    if let Err(error) = unsafe { WinHttpCloseHandle(session) } {
        log::debug!("WinHTTP: {error}");
    }
    if let Err(error) = asked {
        log::debug!("no answer from the proxy script: {error}");
        return Err(NoAnswer);
    }
    let proxies = take(answer.lpszProxy);
    take(answer.lpszProxyBypass);
    Ok((answer.dwAccessType != WINHTTP_ACCESS_TYPE_NO_PROXY && !proxies.is_empty()).then_some(proxies))
}

/// Copies a text that `WinHTTP` handed over, and frees it.
fn take(text: PWSTR) -> String {
    if text.is_null() {
        return String::new();
    }
    // SAFETY: WinHTTP hands over texts that end with a zero, and nobody else has this one.
    let copy = unsafe { text.to_string() }.unwrap_or_default();
    // SAFETY: WinHTTP documents that its caller frees the text with GlobalFree; it is not used after this.
    // Freeing well answers "no handle", which the binding calls an error.
    let _ = unsafe { GlobalFree(Some(HGLOBAL(text.as_ptr().cast()))) };
    copy
}

/// Reads `proxy:8080` or `http=one:80;https=two:8080` and the list of exceptions.
fn from_list(proxies: &str, host: &str, bypass: &str) -> Setting {
    let excepted = bypass.split([';', ' ']).filter(|entry| !entry.is_empty()).any(|entry| {
        let entry = entry.to_ascii_lowercase();
        match entry.strip_prefix('*') {
            Some(end) => host.ends_with(end),
            None => host == entry,
        }
    });
    if excepted {
        return Setting::Direct;
    }
    let entries = || proxies.split([';', ' ']).filter(|entry| !entry.is_empty());
    let fitting = entries()
        .find_map(|entry| entry.strip_prefix("https="))
        .or_else(|| entries().find(|entry| !entry.contains('=')))
        .map(|address| if address.contains("://") { address.to_owned() } else { format!("http://{address}") })
        .or_else(|| {
            entries()
                .find_map(|entry| entry.strip_prefix("socks="))
                .map(|address| format!("socks5://{address}"))
        });
    fitting.map_or(Setting::Direct, Setting::Through)
}
