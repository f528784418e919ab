//! macOS: SSH, the session on the console, the hypervisor flag, and the accounts of the login window and
//! of the set-up assistant.

#![allow(unsafe_code, reason = "Core Foundation casts")]

use objc2_core_foundation::{CFBoolean, CFDictionary, CFString};
use objc2_core_graphics::CGSessionCopyCurrentDictionary;

use super::{Local, Remote, Signs, Stage, Surroundings};

pub(super) fn signs(surroundings: &Surroundings) -> Signs {
    let var = |name: &str| surroundings.environment.get(name).map_or("", String::as_str);
    let mut signs = Signs::default();

    let on_console = on_console();
    signs.evidence.push(format!("session on the console: {on_console:?}"));
    signs.remote = if !var("SSH_CONNECTION").is_empty() {
        signs.evidence.push("environment: SSH_CONNECTION is set".to_owned());
        Some(Ok(Remote::Ssh))
    } else {
        match on_console {
            Some(true) => Some(Err(Local)),
            // Somebody else sits at the screen; this session is seen through Screen Sharing.
            Some(false) => Some(Ok(Remote::Vnc)),
            None => None,
        }
    };

    signs.stage = match var("USER") {
        "_mbsetupuser" => Stage::SetUp,
        "root" | "_windowserver" | "loginwindow" => Stage::SignInScreen,
        _ => Stage::Desktop,
    };

    let asked = std::process::Command::new("/usr/sbin/sysctl").args(["-n", "kern.hv_vmm_present"]).output();
    if asked.is_ok_and(|output| output.stdout.starts_with(b"1")) {
        signs.virtual_machine = Some("macOS hypervisor".to_owned());
        signs.evidence.push("kern.hv_vmm_present=1".to_owned());
    }
    signs
}

/// `kCGSSessionOnConsoleKey` of the window server's session. `None`: there is no such session.
fn on_console() -> Option<bool> {
    let session = CGSessionCopyCurrentDictionary()?;
    // SAFETY: Quartz documents the keys of this dictionary as strings and its values as property list types.
    let session: &CFDictionary<CFString, objc2_core_foundation::CFType> = unsafe { session.cast_unchecked() };
    let value = session.get(&CFString::from_static_str("kCGSSessionOnConsoleKey"))?;
    value.downcast_ref::<CFBoolean>().map(CFBoolean::value)
}
