//! Where the facts about this computer are read from.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::path::{Path, PathBuf};

use crate::enroll::Facts;

/// Which proxy to use.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ProxyChoice {
    /// What the system says.
    #[default]
    System,
    /// None.
    Direct,
    /// This one, as `http://[user:password@]host:port` or `socks5://host:port`.
    Through(String),
}

/// Where the facts are read from. The default is the real computer; tests and labs put their own
/// servers, trust, bus and files here.
#[derive(Clone, Debug)]
pub struct Environment {
    /// The only names that there are, with their addresses. `None`: whatever the system's resolver knows.
    pub resolve: Option<BTreeMap<String, Vec<IpAddr>>>,
    /// Port of HTTPS and WebSocket servers.
    pub https_port: u16,
    /// Port of plain HTTP servers.
    pub http_port: u16,
    /// Root certificates (DER) trusted beside the system's own store, as a company root would be.
    pub system_roots: Vec<Vec<u8>>,
    /// Root certificates (DER) that count as public beside the well-known ones.
    pub public_roots: Vec<Vec<u8>>,
    /// Which proxy to use.
    pub proxy: ProxyChoice,
    /// D-Bus address of the system bus (Linux only). `None`: the usual one.
    pub system_bus: Option<String>,
    /// Folder that stands for `/` when `/sys`, `/dev`, `/proc`, `/etc`, `/run` or `/usr` are read.
    pub root: PathBuf,
    /// What is pretended about this computer: checks report that, and do not look.
    pub pretended: Facts,
    /// Environment variables.
    pub variables: BTreeMap<String, String>,
}

impl Environment {
    /// The line that a finding has as its evidence when it is pretended.
    pub(super) const PRETENDED: &str = "simulated";

    /// The file of a program: a path as it is, a name as the `PATH` of this environment has it.
    pub(super) fn program(&self, name: &str) -> Option<PathBuf> {
        if Path::new(name).components().count() > 1 {
            return Some(PathBuf::from(name));
        }
        // Windows spells it in another way.
        let (_, folders) = self.variables.iter().find(|(own, _)| own.eq_ignore_ascii_case("PATH"))?;
        std::env::split_paths(folders).map(|folder| folder.join(name)).find(|file| file.is_file())
    }
}

impl Default for Environment {
    fn default() -> Self {
        Self {
            resolve: None,
            https_port: 443,
            http_port: 80,
            system_roots: Vec::new(),
            public_roots: Vec::new(),
            proxy: ProxyChoice::System,
            system_bus: None,
            root: PathBuf::from("/"),
            pretended: Facts::default(),
            variables: std::env::vars_os()
                .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
                .collect(),
        }
    }
}
