//! Windows: the session's kind (as Microsoft's "Detecting the Terminal Services environment" says), firmware
//! names, and the set-up flags of the registry.

#![allow(unsafe_code, reason = "Win32 calls")]

use windows::Win32::System::RemoteDesktop::ProcessIdToSessionId;
use windows::Win32::UI::WindowsAndMessaging::{GetSystemMetrics, SM_REMOTESESSION};
use windows_registry::LOCAL_MACHINE;

use super::{Environment, Local, Remote, Signs, Stage, virtual_machine};

pub(super) fn signs(environment: &Environment) -> Signs {
    let var = |name: &str| environment.variables.get(name).map_or("", String::as_str);
    let number = |path: &str, name: &str| LOCAL_MACHINE.open(path).and_then(|key| key.get_u32(name)).ok();
    let mut signs = Signs::default();

    // SAFETY: takes a plain number, touches no memory of ours.
    let is_remote = unsafe { GetSystemMetrics(SM_REMOTESESSION) } != 0;
    let mut session = 0;
    // SAFETY: `session` outlives the call, which only writes a number to it.
    let session =
        unsafe { ProcessIdToSessionId(std::process::id(), &raw mut session) }.is_ok().then_some(session);
    // A remote session with a virtual graphics card calls itself local; the session on the glass is noted here.
    let glass = number(r"SYSTEM\CurrentControlSet\Control\Terminal Server", "GlassSessionId");
    let is_elsewhere = session.zip(glass).is_some_and(|(own, glass)| own != glass);
    let name = var("SESSIONNAME");
    signs.evidence.push(format!(
        "SM_REMOTESESSION={is_remote}, session {session:?}, session on the glass {glass:?}, SESSIONNAME={name:?}"
    ));
    signs.remote = Some(if name.to_ascii_uppercase().starts_with("ICA") {
        Ok(Remote::Citrix)
    } else if is_remote || is_elsewhere {
        Ok(Remote::Desktop)
    } else {
        Err(Local)
    });

    let user = var("USERNAME");
    let setting_up = ["OOBEInProgress", "SystemSetupInProgress"]
        .iter()
        .any(|flag| number(r"SYSTEM\Setup", flag).is_some_and(|value| value != 0));
    signs.stage = if setting_up || user.eq_ignore_ascii_case("defaultuser0") {
        Stage::SetUp
    } else if user.eq_ignore_ascii_case("SYSTEM") || user.ends_with('$') {
        Stage::SignInScreen
    } else {
        Stage::Desktop
    };

    let firmware = LOCAL_MACHINE.open(r"HARDWARE\DESCRIPTION\System\BIOS");
    let text =
        |name: &str| firmware.as_ref().ok().and_then(|key| key.get_string(name).ok()).unwrap_or_default();
    signs.virtual_machine = virtual_machine(&text("SystemManufacturer"), &text("SystemProductName"));
    signs.evidence.extend(signs.virtual_machine.as_ref().map(|maker| format!("virtual: {maker}")));
    signs
}
