//! Linux: environment, logind's session file, firmware names, WSL and container marks.

use super::{Environment, Local, Remote, Signs, Stage, virtual_machine};
use crate::outside::file;

/// Longest of these files, in bytes.
const LONGEST: u64 = 64 * 1024;

pub(super) fn signs(environment: &Environment) -> Signs {
    let read = |path: &str| {
        let text = file::read_text(&environment.root.join(path), LONGEST).ok()?;
        Some(text.trim().to_owned())
    };
    let exists = |path: &str| environment.root.join(path).exists();
    let var =
        |name: &str| environment.variables.get(name).map(String::as_str).filter(|value| !value.is_empty());
    let mut signs = Signs::default();

    // systemd's session files are for reading by everyone: "SEAT=seat0", "REMOTE=0", "CLASS=user".
    let session = var("XDG_SESSION_ID")
        .filter(|id| !id.contains('/'))
        .and_then(|id| read(&format!("run/systemd/sessions/{id}")));
    let told = |line: &str| session.as_ref().is_some_and(|text| text.lines().any(|own| own == line));

    let first = |names: &[&'static str]| names.iter().copied().find(|name| var(name).is_some());
    signs.remote = if let Some(name) =
        first(&["XRDP_SESSION", "XRDP_SOCKET_PATH", "X2GO_SESSION", "NXSESSIONID"])
    {
        signs.evidence.push(format!("environment: {name} is set"));
        Some(Ok(Remote::Desktop))
    } else if let Some(name) = first(&["VNCDESKTOP"]) {
        signs.evidence.push(format!("environment: {name} is set"));
        Some(Ok(Remote::Vnc))
    } else if let Some(name) = first(&["SSH_CONNECTION", "SSH_CLIENT"]) {
        signs.evidence.push(format!("environment: {name} is set, DISPLAY={}", var("DISPLAY").unwrap_or("")));
        Some(Ok(Remote::Ssh))
    } else if told("REMOTE=1") || (session.is_some() && exists("opt/Citrix/VDA") && !told("SEAT=seat0")) {
        let citrix = exists("opt/Citrix/VDA");
        signs.evidence.push(format!("logind: remote session; Citrix agent: {citrix}"));
        Some(Ok(if citrix { Remote::Citrix } else { Remote::Desktop }))
    } else if told("SEAT=seat0") {
        signs.evidence.push("logind: session on seat0".to_owned());
        Some(Err(Local))
    } else {
        signs.evidence.push("no sign of a remote session, none of a local seat".to_owned());
        None
    };

    signs.stage = if told("CLASS=greeter") || var("XDG_SESSION_CLASS") == Some("greeter") {
        Stage::SignInScreen
    } else if var("GNOME_SHELL_SESSION_MODE") == Some("initial-setup")
        || var("USER") == Some("gnome-initial-setup")
    {
        Stage::SetUp
    } else {
        Stage::Desktop
    };

    let kernel = read("proc/sys/kernel/osrelease").unwrap_or_default().to_ascii_lowercase();
    let vendor = read("sys/class/dmi/id/sys_vendor").unwrap_or_default();
    let product = read("sys/class/dmi/id/product_name").unwrap_or_default();
    signs.virtual_machine = if kernel.contains("microsoft") {
        Some("WSL".to_owned())
    } else if exists("run/systemd/container") || exists(".dockerenv") || exists("run/.containerenv") {
        Some("container".to_owned())
    } else {
        virtual_machine(&vendor, &product).or_else(|| read("sys/hypervisor/type"))
    };
    if let Some(maker) = &signs.virtual_machine {
        signs.evidence.push(format!("virtual: {maker}"));
    }
    signs
}
