//! Windows: `NetworkInformation.NetworkStatusChanged`.

use windows::Networking::Connectivity::{NetworkInformation, NetworkStatusChangedEventHandler};

pub(super) async fn watch(changed: impl Fn() + Send + Sync + 'static) -> windows::core::Result<()> {
    let _watching = Watching::start(changed)?;
    std::future::pending().await
}

struct Watching(i64);

impl Watching {
    fn start(changed: impl Fn() + Send + Sync + 'static) -> windows::core::Result<Self> {
        let handler = NetworkStatusChangedEventHandler::new(move |_| {
            changed();
            Ok(())
        });
        Ok(Self(NetworkInformation::NetworkStatusChanged(&handler)?))
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        if let Err(error) = NetworkInformation::RemoveNetworkStatusChanged(self.0) {
            log::debug!("cannot stop watching the network: {error}");
        }
    }
}
