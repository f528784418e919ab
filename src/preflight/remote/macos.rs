//! macOS: SSH, the session on the console, the hypervisor flag, and the accounts of the login window and
//! of the set-up assistant.

#![allow(unsafe_code, reason = "Core Foundation and the C library")]

use std::ffi::{CStr, c_int};

use objc2_core_foundation::{CFBoolean, CFDictionary, CFString};
use objc2_core_graphics::CGSessionCopyCurrentDictionary;

use super::{Environment, Local, Remote, Signs, Stage};

pub(super) fn signs(environment: &Environment) -> Signs {
    let var = |name: &str| environment.variables.get(name).map_or("", String::as_str);
    let mut signs = Signs::default();

    let on_console = on_console();
    signs.evidence.push(format!("session on the console: {on_console:?}"));
    signs.remote = match on_console {
        _ if !var("SSH_CONNECTION").is_empty() => {
            signs.evidence.push("environment: SSH_CONNECTION is set".to_owned());
            Some(Ok(Remote::Ssh))
        }
        Some(true) => Some(Err(Local)),
        // Somebody else sits at the screen; this session is seen through Screen Sharing.
        Some(false) => Some(Ok(Remote::Vnc)),
        None => None,
    };

    signs.stage = match var("USER") {
        "_mbsetupuser" => Stage::SetUp,
        "root" | "_windowserver" | "loginwindow" => Stage::SignInScreen,
        _ => Stage::Desktop,
    };

    if is_set(c"kern.hv_vmm_present") {
        signs.virtual_machine = Some("macOS hypervisor".to_owned());
        signs.evidence.push("kern.hv_vmm_present=1".to_owned());
    }
    signs
}

/// A number of the kernel that is not zero.
fn is_set(name: &CStr) -> bool {
    let mut value: c_int = 0;
    let mut size = size_of::<c_int>();
    // SAFETY: the name ends with a zero; value and size live until the call returns, and size is that of
    // value; nothing is to be set.
    let read = unsafe {
        libc::sysctlbyname(name.as_ptr(), (&raw mut value).cast(), &raw mut size, std::ptr::null_mut(), 0)
    };
    read == 0 && value != 0
}

/// `kCGSSessionOnConsoleKey` of the window server's session. `None`: there is no such session.
fn on_console() -> Option<bool> {
    let session = CGSessionCopyCurrentDictionary()?;
    // SAFETY: Quartz documents the keys of this dictionary as strings and its values as property list types.
    let session: &CFDictionary<CFString, objc2_core_foundation::CFType> = unsafe { session.cast_unchecked() };
    let value = session.get(&CFString::from_static_str("kCGSSessionOnConsoleKey"))?;
    value.downcast_ref::<CFBoolean>().map(CFBoolean::value)
}
