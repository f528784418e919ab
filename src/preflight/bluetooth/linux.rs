//! Linux: BlueZ on the system message bus, and the kernel's radio switches (rfkill).
//!
//! Interfaces as in BlueZ' documentation of `org.bluez.Adapter1` (`Powered`, `Roles`) and in the kernel's
//! `Documentation/driver-api/rfkill.rst`.

#![allow(unsafe_code, reason = "registering a file descriptor")]

use std::collections::HashMap;
use std::future::Future;
use std::os::unix::fs::OpenOptionsExt;
use std::path::PathBuf;

use futures_util::StreamExt;
use tokio::io::unix::AsyncFd;
use zbus::names::MemberName;
use zbus::proxy::{CacheProperties, MethodFlags};
use zbus::zvariant::{ObjectPath, OwnedObjectPath, OwnedValue, Value};
use zbus::{Connection, Message, MessageStream, Proxy};

use super::{BluetoothRadio, Environment, RadioState, Reading, TurnOnError};

const BLUEZ: &str = "org.bluez";
const ADAPTER: &str = "org.bluez.Adapter1";

const SIGNALS: [&str; 4] = [
    "type='signal',sender='org.bluez',interface='org.freedesktop.DBus.Properties',member='PropertiesChanged',\
     arg0='org.bluez.Adapter1'",
    "type='signal',sender='org.bluez',interface='org.freedesktop.DBus.ObjectManager',member='InterfacesAdded'",
    "type='signal',sender='org.bluez',interface='org.freedesktop.DBus.ObjectManager',member='InterfacesRemoved'",
    "type='signal',sender='org.freedesktop.DBus',member='NameOwnerChanged',arg0='org.bluez'",
];

type Properties = HashMap<String, OwnedValue>;
type Objects = HashMap<OwnedObjectPath, HashMap<String, Properties>>;

/// BlueZ and rfkill.
pub(super) struct Radio {
    bus: Option<String>,
    root: PathBuf,
}

/// One Bluetooth adapter as BlueZ describes it.
struct Adapter {
    path: OwnedObjectPath,
    powered: bool,
    /// `None`: this BlueZ is too old to tell.
    can_look_for_devices: Option<bool>,
}

impl Radio {
    pub(super) fn new(environment: &Environment) -> Self {
        Self { bus: environment.system_bus.clone(), root: environment.root.clone() }
    }

    /// A connection that lives on the caller's task: nothing of it moves unless [`with`] drives it.
    async fn connect(&self) -> zbus::Result<Connection> {
        let builder = match &self.bus {
            Some(address) => zbus::connection::Builder::address(address.as_str())?,
            None => zbus::connection::Builder::system()?,
        };
        builder.internal_executor(false).build().await
    }

    async fn adapters(connection: &Connection) -> zbus::Result<Vec<Adapter>> {
        let manager: Proxy = zbus::proxy::Builder::new(connection)
            .destination(BLUEZ)?
            .path("/")?
            .interface("org.freedesktop.DBus.ObjectManager")?
            .cache_properties(CacheProperties::No)
            .build()
            .await?;
        // Starting the service is not for us: where it is not wanted, the bus would wait half a minute.
        let objects: Option<Objects> =
            manager.call_with_flags("GetManagedObjects", MethodFlags::NoAutoStart.into(), &()).await?;
        let mut adapters = objects
            .unwrap_or_default()
            .into_iter()
            .filter_map(|(path, mut interfaces)| Some((path, interfaces.remove(ADAPTER)?)))
            .map(|(path, properties)| Adapter::read(path, &properties))
            .collect::<zbus::Result<Vec<_>>>()?;
        adapters.sort_by(|one, other| one.path.cmp(&other.path));
        Ok(adapters)
    }

    /// Adapters that the kernel knows, with or without the service.
    fn kernel_adapters(&self) -> Vec<String> {
        let Ok(entries) = std::fs::read_dir(self.root.join("sys/class/bluetooth")) else { return Vec::new() };
        let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
        // Connections to devices are listed beside the adapters, as hci0:12.
        names.filter(|name| name.starts_with("hci") && !name.contains(':')).collect()
    }

    /// Bluetooth switches of the kernel that are set, as lines for the helpdesk.
    fn blocked_switches(&self) -> Vec<String> {
        let Ok(entries) = std::fs::read_dir(self.root.join("sys/class/rfkill")) else { return Vec::new() };
        let mut blocked = Vec::new();
        for switch in entries.flatten() {
            let is = |file: &str, wanted: &str| {
                std::fs::read_to_string(switch.path().join(file)).is_ok_and(|text| text.trim() == wanted)
            };
            if is("type", "bluetooth") && (is("soft", "1") || is("hard", "1")) {
                let by = if is("hard", "1") { "hardware" } else { "software" };
                blocked.push(format!("rfkill: {} blocked by {by}", switch.file_name().to_string_lossy()));
            }
        }
        blocked.sort();
        blocked
    }

    fn judge(&self, answer: zbus::Result<Vec<Adapter>>) -> Reading {
        let adapters = match answer {
            Ok(adapters) => adapters,
            Err(error) => return self.judge_failure(&error),
        };
        let mut evidence: Vec<String> = adapters
            .iter()
            .map(|adapter| {
                let central =
                    adapter.can_look_for_devices.map_or("not told".to_owned(), |can| can.to_string());
                format!("BlueZ: {} powered={} central={central}", adapter.path.as_str(), adapter.powered)
            })
            .collect();
        let blocked = self.blocked_switches();
        evidence.extend(blocked.iter().cloned());
        let fit: Vec<&Adapter> =
            adapters.iter().filter(|adapter| adapter.can_look_for_devices != Some(false)).collect();
        let state = if fit.iter().any(|adapter| adapter.powered) {
            RadioState::On
        } else if !blocked.is_empty() {
            RadioState::Airplane
        } else if !fit.is_empty() {
            RadioState::Off
        } else if !adapters.is_empty() {
            RadioState::NoLowEnergy
        } else {
            evidence.push(format!("BlueZ: no adapter; kernel: {:?}", self.kernel_adapters()));
            RadioState::NoAdapter
        };
        Reading { state, evidence }
    }

    fn judge_failure(&self, error: &zbus::Error) -> Reading {
        let state = match error_name(error) {
            Some("AccessDenied" | "AuthFailed" | "InteractiveAuthorizationRequired") => {
                RadioState::NoPermission
            }
            Some("ServiceUnknown" | "NameHasNoOwner") if self.kernel_adapters().is_empty() => {
                if self.blocked_switches().is_empty() { RadioState::NoAdapter } else { RadioState::Airplane }
            }
            Some("ServiceUnknown" | "NameHasNoOwner") => RadioState::ServiceStopped,
            _ => RadioState::Unknown,
        };
        let mut evidence =
            vec![format!("BlueZ: {error}"), format!("kernel: adapters {:?}", self.kernel_adapters())];
        evidence.extend(self.blocked_switches());
        Reading { state, evidence }
    }

    async fn watch_bus(&self, changed: &(impl Fn() + Sync)) -> zbus::Result<()> {
        let connection = self.connect().await?;
        with(&connection, async {
            let mut messages = MessageStream::from(&connection);
            // By hand, since a stream with a rule of its own keeps its connection open after it was dropped.
            for rule in SIGNALS {
                let bus = "org.freedesktop.DBus";
                connection
                    .call_method(Some(bus), "/org/freedesktop/DBus", Some(bus), "AddMatch", &rule)
                    .await?;
            }
            // What changed between the first look and now was told to nobody.
            changed();
            while let Some(message) = messages.next().await {
                if concerns_adapter(&message?) {
                    changed();
                }
            }
            Ok(())
        })
        .await
    }

    /// The kernel's switch device becomes readable whenever a switch changes.
    async fn watch_switches(&self, changed: &(impl Fn() + Sync)) -> std::io::Result<()> {
        let nonblocking = i32::try_from(rustix::fs::OFlags::NONBLOCK.bits()).unwrap_or_default();
        let device = std::fs::OpenOptions::new()
            .read(true)
            .custom_flags(nonblocking)
            .open(self.root.join("dev/rfkill"))?;
        // SAFETY: the file belongs to the AsyncFd, which alone closes it.
        let device = unsafe { AsyncFd::register_with_interest(device, tokio::io::Interest::READABLE) }?;
        loop {
            let read = device.async_io(tokio::io::Interest::READABLE, |mut device| {
                std::io::Read::read(&mut device, &mut [0; 64])
            });
            if read.await? == 0 {
                return Ok(());
            }
            changed();
        }
    }
}

impl BluetoothRadio for Radio {
    const CAN_TURN_ON: bool = true;

    async fn read(&self) -> Reading {
        let answer = match self.connect().await {
            Ok(connection) => with(&connection, Self::adapters(&connection)).await,
            Err(error) => Err(error),
        };
        self.judge(answer)
    }

    async fn turn_on(&self) -> Result<(), TurnOnError> {
        let connection = self.connect().await.map_err(|error| turn_on_error(&error))?;
        with(&connection, async {
            let adapters = Self::adapters(&connection).await.map_err(|error| turn_on_error(&error))?;
            let fit = adapters.into_iter().find(|adapter| adapter.can_look_for_devices != Some(false));
            let adapter = fit.ok_or(TurnOnError::NoAdapter)?;
            let on = (ADAPTER, "Powered", Value::from(true));
            connection
                .call_method(Some(BLUEZ), &adapter.path, Some("org.freedesktop.DBus.Properties"), "Set", &on)
                .await
                .map_err(|error| turn_on_error(&error))?;
            Ok(())
        })
        .await
    }

    async fn watch(&self, changed: impl Fn() + Send + Sync + 'static) {
        let bus = async {
            if let Err(error) = self.watch_bus(&changed).await {
                log::info!("Bluetooth changes will not be noticed: {error}");
            }
        };
        let switches = async {
            if let Err(error) = self.watch_switches(&changed).await {
                log::debug!("radio switches will not be noticed: {error}");
            }
        };
        tokio::join!(bus, switches);
    }
}

impl Adapter {
    fn read(path: OwnedObjectPath, properties: &Properties) -> zbus::Result<Self> {
        let powered = properties.get("Powered").ok_or(zbus::Error::MissingParameter("Powered"))?;
        let powered = bool::try_from(powered)?;
        let roles =
            properties.get("Roles").map(|roles| Vec::<String>::try_from(roles.try_clone()?)).transpose()?;
        let can_look_for_devices = roles.map(|roles| roles.iter().any(|role| role.starts_with("central")));
        Ok(Self { path, powered, can_look_for_devices })
    }
}

/// Drives the connection while the work goes on; both stop together when dropped.
async fn with<T>(connection: &Connection, work: impl Future<Output = T>) -> T {
    let drive = async {
        loop {
            connection.executor().tick().await;
        }
    };
    tokio::select! {
        done = work => done,
        () = drive => std::future::pending().await,
    }
}

/// Devices come and go all the time while a browser is looking for a phone; only adapters matter.
fn concerns_adapter(message: &Message) -> bool {
    let header = message.header();
    let body = message.body();
    match header.member().map(MemberName::as_str) {
        Some("InterfacesAdded") => body
            .deserialize::<(ObjectPath, HashMap<&str, HashMap<&str, Value>>)>()
            .is_ok_and(|(_, interfaces)| interfaces.contains_key(ADAPTER)),
        Some("InterfacesRemoved") => body
            .deserialize::<(ObjectPath, Vec<&str>)>()
            .is_ok_and(|(_, interfaces)| interfaces.contains(&ADAPTER)),
        member => matches!(member, Some("PropertiesChanged" | "NameOwnerChanged")),
    }
}

/// Last part of the name of a D-Bus error, such as `AccessDenied`.
fn error_name(error: &zbus::Error) -> Option<&str> {
    match error {
        zbus::Error::MethodError(name, ..) => name.as_str().rsplit('.').next(),
        _ => None,
    }
}

fn turn_on_error(error: &zbus::Error) -> TurnOnError {
    match error_name(error) {
        Some("AccessDenied" | "NotAuthorized" | "AuthFailed" | "InteractiveAuthorizationRequired") => {
            TurnOnError::Denied(error.to_string())
        }
        _ => TurnOnError::Failed(error.to_string()),
    }
}
