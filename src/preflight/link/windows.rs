//! Windows: `NetworkInformation.NetworkStatusChanged`.

use windows::Networking::Connectivity::{NetworkInformation, NetworkStatusChangedEventHandler};

pub(super) async fn watch(changed: impl Fn() + Send + Sync + 'static) -> windows::core::Result<()> {
    let handler = NetworkStatusChangedEventHandler::new(move |_| {
        changed();
        Ok(())
    });
    let _watching = Watching(NetworkInformation::NetworkStatusChanged(&handler)?);
    std::future::pending().await
}

struct Watching(i64);

impl Drop for Watching {
    fn drop(&mut self) {
        if let Err(error) = NetworkInformation::RemoveNetworkStatusChanged(self.0) {
            log::debug!("cannot stop watching the network: {error}");
        }
    }
}
