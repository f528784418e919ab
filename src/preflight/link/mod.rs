//! Notices when the network changes: a cable, a Wi-Fi, a VPN.

#[cfg_attr(target_os = "linux", path = "linux.rs")]
#[cfg_attr(target_os = "macos", path = "macos.rs")]
#[cfg_attr(windows, path = "windows.rs")]
mod native;

/// Calls `changed` whenever this computer's addresses change, until dropped. Returns early where the
/// system cannot tell; then the person looks again by hand.
pub(super) async fn watch(changed: impl Fn() + Send + Sync + 'static) {
    if let Err(error) = native::watch(changed).await {
        log::info!("network changes will not be noticed: {error}");
    }
}
