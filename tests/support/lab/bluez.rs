//! A private `dbus-daemon` and a service on it in the shape of BlueZ.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use zbus::Connection;
use zbus::fdo;

/// A message bus that ends with the test.
pub struct Bus {
    daemon: Child,
    pub address: String,
    _folder: tempfile::TempDir,
}

impl Bus {
    pub fn start() -> Self {
        Self::with_rules("")
    }

    /// A bus on which nobody may talk to BlueZ.
    pub fn that_denies_bluez() -> Self {
        Self::with_rules("<deny send_destination=\"org.bluez\"/>")
    }

    fn with_rules(rules: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let config = folder.path().join("bus.conf");
        std::fs::write(
            &config,
            format!(
                "<busconfig><type>session</type><listen>unix:dir={}</listen><auth>EXTERNAL</auth>\
                 <policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"false\"/>\
                 <allow receive_sender=\"*\"/><allow own=\"*\"/>{rules}</policy></busconfig>",
                folder.path().display()
            ),
        )
        .unwrap();
        let mut daemon = Command::new("dbus-daemon")
            .arg(format!("--config-file={}", config.display()))
            .args(["--nofork", "--print-address"])
            .stdout(Stdio::piped())
            .spawn()
            .expect("dbus-daemon is installed");
        let mut address = String::new();
        BufReader::new(daemon.stdout.take().unwrap()).read_line(&mut address).unwrap();
        Self { daemon, address: address.trim().to_owned(), _folder: folder }
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        self.daemon.kill().ok();
        self.daemon.wait().ok();
    }
}

/// `org.bluez.Adapter1`, as far as the check looks.
pub struct Adapter {
    pub powered: bool,
    pub roles: Vec<String>,
    pub refuses: bool,
}

impl Adapter {
    pub fn new(powered: bool) -> Self {
        Self { powered, roles: vec!["central".to_owned(), "peripheral".to_owned()], refuses: false }
    }
}

#[zbus::interface(name = "org.bluez.Adapter1")]
impl Adapter {
    #[zbus(property)]
    fn powered(&self) -> bool {
        self.powered
    }

    #[zbus(property)]
    fn set_powered(&mut self, on: bool) -> fdo::Result<()> {
        if self.refuses {
            return Err(fdo::Error::AccessDenied("not for you".to_owned()));
        }
        self.powered = on;
        Ok(())
    }

    #[zbus(property)]
    fn roles(&self) -> Vec<String> {
        self.roles.clone()
    }
}

/// A service under BlueZ' name.
pub struct BlueZ {
    pub runtime: tokio::runtime::Runtime,
    pub connection: Connection,
}

impl BlueZ {
    pub fn start(bus: &Bus) -> Self {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let connection = runtime.block_on(async {
            zbus::connection::Builder::address(bus.address.as_str())
                .unwrap()
                .serve_at("/", fdo::ObjectManager)
                .unwrap()
                .name("org.bluez")
                .unwrap()
                .build()
                .await
                .unwrap()
        });
        Self { runtime, connection }
    }

    pub fn with(bus: &Bus, adapter: Adapter) -> Self {
        let bluez = Self::start(bus);
        bluez.plug("hci0", adapter);
        bluez
    }

    pub fn plug(&self, name: &str, adapter: Adapter) {
        let path = format!("/org/bluez/{name}");
        assert!(self.runtime.block_on(self.connection.object_server().at(path, adapter)).unwrap());
    }

    pub fn unplug(&self, name: &str) {
        let path = format!("/org/bluez/{name}");
        assert!(self.runtime.block_on(self.connection.object_server().remove::<Adapter, _>(path)).unwrap());
    }

    /// The switch is turned by somebody else.
    pub fn switch(&self, name: &str, on: bool) {
        let path = format!("/org/bluez/{name}");
        self.runtime.block_on(async {
            let adapter = self.connection.object_server().interface::<_, Adapter>(path).await.unwrap();
            let mut inner = adapter.get_mut().await;
            inner.powered = on;
            inner.powered_changed(adapter.signal_emitter()).await.unwrap();
        });
    }

    pub fn stop(self) {
        self.runtime.block_on(self.connection.close()).unwrap();
    }
}

/// A service under BlueZ' name that does not answer as BlueZ would.
pub struct Oddity {
    runtime: tokio::runtime::Runtime,
    connection: Connection,
    pub called: Arc<AtomicBool>,
}

/// What it does instead.
#[derive(Clone, Copy)]
pub enum Odd {
    /// Answers a text where a dictionary belongs.
    WrongType,
    /// Answers with an adapter that has no `Powered`.
    NoPowered,
    /// Answers with an adapter whose `Powered` is a text.
    PoweredIsText,
    /// Answers with an error.
    Error,
    /// Answers after this time, that there is no adapter.
    Slow(Duration),
}

struct OddManager {
    odd: Odd,
    called: Arc<AtomicBool>,
}

type Properties = std::collections::HashMap<String, zbus::zvariant::OwnedValue>;
type Answer =
    std::collections::HashMap<zbus::zvariant::OwnedObjectPath, std::collections::HashMap<String, Properties>>;

fn adapter_with(properties: &[(&str, zbus::zvariant::Value<'static>)]) -> Answer {
    let properties =
        properties.iter().map(|(name, value)| ((*name).to_owned(), value.try_to_owned().unwrap()));
    let interfaces = std::iter::once(("org.bluez.Adapter1".to_owned(), properties.collect())).collect();
    std::iter::once((zbus::zvariant::ObjectPath::try_from("/org/bluez/hci0").unwrap().into(), interfaces))
        .collect()
}

#[zbus::interface(name = "org.freedesktop.DBus.ObjectManager")]
impl OddManager {
    async fn get_managed_objects(&self) -> fdo::Result<Answer> {
        self.called.store(true, Ordering::SeqCst);
        match self.odd {
            Odd::NoPowered => Ok(adapter_with(&[])),
            Odd::PoweredIsText => Ok(adapter_with(&[("Powered", "yes".into())])),
            Odd::Slow(time) => {
                tokio_sleep(time).await;
                Ok(Answer::new())
            }
            Odd::Error | Odd::WrongType => Err(fdo::Error::Failed("no".to_owned())),
        }
    }
}

struct TextManager;

#[zbus::interface(name = "org.freedesktop.DBus.ObjectManager")]
impl TextManager {
    fn get_managed_objects(&self) -> String {
        "adapters? none of your business".to_owned()
    }
}

/// The service runs outside tokio, so a thread does the sleeping.
async fn tokio_sleep(time: Duration) {
    let (done, wait) = tokio::sync::oneshot::channel();
    std::thread::spawn(move || {
        std::thread::sleep(time);
        done.send(()).ok();
    });
    wait.await.ok();
}

impl Oddity {
    pub fn start(bus: &Bus, odd: Odd) -> Self {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let called = Arc::new(AtomicBool::new(false));
        let manager = OddManager { odd, called: Arc::clone(&called) };
        let connection = runtime.block_on(async {
            let builder = zbus::connection::Builder::address(bus.address.as_str()).unwrap();
            let builder = match odd {
                Odd::WrongType => builder.serve_at("/", TextManager).unwrap(),
                _ => builder.serve_at("/", manager).unwrap(),
            };
            builder.name("org.bluez").unwrap().build().await.unwrap()
        });
        Self { runtime, connection, called }
    }

    pub fn die(self) {
        self.runtime.block_on(self.connection.close()).unwrap();
    }
}

/// `/sys` and `/dev` with this adapter and this state of its switch.
pub fn kernel_with(root: &Path, adapter: &str, blocked_by_software: bool) {
    std::fs::create_dir_all(root.join("sys/class/bluetooth").join(adapter)).unwrap();
    let switch = root.join("sys/class/rfkill/rfkill0");
    std::fs::create_dir_all(&switch).unwrap();
    std::fs::write(switch.join("type"), "bluetooth\n").unwrap();
    std::fs::write(switch.join("hard"), "0\n").unwrap();
    std::fs::write(switch.join("soft"), if blocked_by_software { "1\n" } else { "0\n" }).unwrap();
}
