//! Windows: `Windows.Devices.Radios` for the switch, `Windows.Devices.Bluetooth` for what the adapter can do,
//! and the registry for the organisation's rules.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::Notify;
use windows::Devices::Bluetooth::BluetoothAdapter;
use windows::Devices::Enumeration::{
    DeviceInformation, DeviceInformationUpdate, DeviceWatcher, DeviceWatcherStatus,
};
use windows::Devices::Radios::{Radio as WinRadio, RadioAccessStatus, RadioKind, RadioState as Switch};
use windows::Foundation::TypedEventHandler;
use windows::core::IInspectable;
use windows_registry::LOCAL_MACHINE;

use super::{BluetoothRadio, Environment, FIDO_SERVICES, RadioState, Reading, TurnOnError};

/// `Start` of a service that nobody may start.
const DISABLED: u32 = 4;

/// Windows did not let this program switch a radio when the person wanted it to. Reading needs no permission.
static DENIED: AtomicBool = AtomicBool::new(false);

/// The radios that Windows knows.
pub(super) struct Radio;

impl Radio {
    pub(super) fn new(_: &Environment) -> Self {
        Self
    }

    async fn radios() -> windows::core::Result<Vec<WinRadio>> {
        let all = WinRadio::GetRadiosAsync()?.await?;
        Ok(all.into_iter().filter(|radio| radio.Kind() == Ok(RadioKind::Bluetooth)).collect())
    }

    async fn look() -> windows::core::Result<Reading> {
        let mut evidence = Vec::new();
        if let Some(rule) = forbidding_rule() {
            return Ok(Reading::new(RadioState::BlockedByPolicy, rule));
        }
        let radios = Self::radios().await?;
        for radio in &radios {
            evidence.push(format!("radio {:?}: {}", radio.Name()?.to_string(), switch_name(radio.State()?)));
        }
        // Null when there is none, which arrives as an error.
        let adapter = BluetoothAdapter::GetDefaultAsync()?.await.ok();
        let mut central = None;
        if let Some(adapter) = &adapter {
            central = Some(adapter.IsLowEnergySupported()? && adapter.IsCentralRoleSupported()?);
            evidence.push(format!("adapter: Low Energy with central role={central:?}"));
        }
        let is = |wanted: Switch| radios.iter().any(|radio| radio.State() == Ok(wanted));
        let state = if radios.is_empty() && adapter.is_none() {
            if service_is_disabled() { RadioState::ServiceStopped } else { RadioState::NoAdapter }
        } else if central == Some(false) {
            RadioState::NoLowEnergy
        } else if is(Switch::On) {
            RadioState::On
        } else if is(Switch::Disabled) || (is(Switch::Off) && airplane_mode()) {
            RadioState::Airplane
        } else if is(Switch::Off) {
            if DENIED.load(Ordering::Acquire) { RadioState::NoPermission } else { RadioState::Off }
        } else {
            RadioState::Unknown
        };
        Ok(Reading { state, evidence })
    }

    /// Subscribes to every radio's switch and waits until radios come or go.
    async fn watch_radios(changed: &Arc<dyn Fn() + Send + Sync>) -> windows::core::Result<()> {
        let replugged = Arc::new(Notify::new());
        let devices = Devices::watch(&replugged)?;
        loop {
            let mut switches = Vec::new();
            for radio in Self::radios().await? {
                let changed = Arc::clone(changed);
                let handler = TypedEventHandler::<WinRadio, IInspectable>::new(move |_, _| {
                    changed();
                    Ok(())
                });
                let token = radio.StateChanged(&handler)?;
                switches.push(Subscription { radio, token });
            }
            replugged.notified().await;
            drop(switches);
            changed();
            let _ = &devices;
        }
    }
}

impl BluetoothRadio for Radio {
    const CAN_TURN_ON: bool = true;

    async fn read(&self) -> Reading {
        Self::look()
            .await
            .unwrap_or_else(|error| Reading::new(RadioState::Unknown, format!("WinRT: {error}")))
    }

    async fn turn_on(&self) -> Result<(), TurnOnError> {
        let failed = |error: windows::core::Error| TurnOnError::Failed(error.to_string());
        let radio = Self::radios().await.map_err(failed)?.into_iter().next().ok_or(TurnOnError::NoAdapter)?;
        // Windows may ask the person, so it is asked only now that they pressed the button.
        let mut access = WinRadio::RequestAccessAsync().map_err(failed)?.await.map_err(failed)?;
        if access == RadioAccessStatus::Allowed {
            access = radio.SetStateAsync(Switch::On).map_err(failed)?.await.map_err(failed)?;
        }
        let denied = matches!(access, RadioAccessStatus::DeniedByUser | RadioAccessStatus::DeniedBySystem);
        DENIED.store(denied, Ordering::Release);
        if access == RadioAccessStatus::Allowed {
            Ok(())
        } else {
            Err(TurnOnError::Denied(access_name(access).to_owned()))
        }
    }

    async fn watch(&self, changed: impl Fn() + Send + Sync + 'static) {
        let changed: Arc<dyn Fn() + Send + Sync> = Arc::new(changed);
        if let Err(error) = Self::watch_radios(&changed).await {
            log::info!("Bluetooth changes will not be noticed: {error}");
        }
    }
}

/// A radio whose switch is being watched.
struct Subscription {
    radio: WinRadio,
    token: i64,
}

impl Drop for Subscription {
    fn drop(&mut self) {
        if let Err(error) = self.radio.RemoveStateChanged(self.token) {
            log::debug!("cannot stop watching a radio: {error}");
        }
    }
}

/// Watches radios come and go.
struct Devices(DeviceWatcher);

impl Devices {
    /// What is there already is told first and no news. Windows tells of nothing afterwards unless all of added,
    /// removed and updated are listened to.
    fn watch(replugged: &Arc<Notify>) -> windows::core::Result<Self> {
        let watcher = DeviceInformation::CreateWatcherAqsFilter(&WinRadio::GetDeviceSelector()?)?;
        let (added, removed) = (Arc::clone(replugged), Arc::clone(replugged));
        watcher.Added(&TypedEventHandler::<DeviceWatcher, DeviceInformation>::new(move |watcher, _| {
            let is_news = watcher
                .as_ref()
                .is_some_and(|watcher| watcher.Status() == Ok(DeviceWatcherStatus::EnumerationCompleted));
            if is_news {
                added.notify_one();
            }
            Ok(())
        }))?;
        watcher.Updated(&TypedEventHandler::<DeviceWatcher, DeviceInformationUpdate>::new(|_, _| Ok(())))?;
        watcher.Removed(&TypedEventHandler::<DeviceWatcher, DeviceInformationUpdate>::new(move |_, _| {
            removed.notify_one();
            Ok(())
        }))?;
        watcher.Start()?;
        Ok(Self(watcher))
    }
}

impl Drop for Devices {
    fn drop(&mut self) {
        if let Err(error) = self.0.Stop() {
            log::debug!("cannot stop watching for radios: {error}");
        }
    }
}

/// Rules as the Policy CSP leaves them in the registry: `Connectivity/AllowBluetooth` = 0, or a
/// `Bluetooth/ServicesAllowedList` without the two services that passkeys need.
fn forbidding_rule() -> Option<String> {
    const RULES: &str = r"SOFTWARE\Microsoft\PolicyManager\current\device";
    let allow =
        LOCAL_MACHINE.open(format!(r"{RULES}\Connectivity")).and_then(|key| key.get_u32("AllowBluetooth"));
    if allow == Ok(0) {
        return Some("policy: Connectivity/AllowBluetooth=0".to_owned());
    }
    let list = LOCAL_MACHINE
        .open(format!(r"{RULES}\Bluetooth"))
        .and_then(|key| key.get_string("ServicesAllowedList"));
    let list = list.ok().filter(|list| !list.trim().is_empty())?.to_uppercase();
    let is_missing = FIDO_SERVICES.iter().any(|service| !list.contains(service));
    is_missing.then(|| format!("policy: Bluetooth/ServicesAllowedList={list}"))
}

fn service_is_disabled() -> bool {
    let key = LOCAL_MACHINE.open(r"SYSTEM\CurrentControlSet\Services\bthserv");
    key.and_then(|key| key.get_u32("Start")) == Ok(DISABLED)
}

fn airplane_mode() -> bool {
    let key = LOCAL_MACHINE.open(r"SYSTEM\CurrentControlSet\Control\RadioManagement\SystemRadioState");
    key.and_then(|key| key.get_u32("")).is_ok_and(|state| state != 0)
}

fn access_name(access: RadioAccessStatus) -> &'static str {
    match access {
        RadioAccessStatus::Allowed => "allowed",
        RadioAccessStatus::DeniedByUser => "denied by the user",
        RadioAccessStatus::DeniedBySystem => "denied by the system",
        _ => "not specified",
    }
}

fn switch_name(switch: Switch) -> &'static str {
    match switch {
        Switch::On => "on",
        Switch::Off => "off",
        Switch::Disabled => "switched off by firmware or a hardware switch",
        _ => "unknown",
    }
}
