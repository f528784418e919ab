//! Windows: the Application log. The installer registers the source; without it the event is there all the same, with
//! a remark of Windows before its text.

#![expect(unsafe_code, reason = "calls of the system")]

use windows::Win32::System::EventLog::{
    DeregisterEventSource, EVENTLOG_ERROR_TYPE, RegisterEventSourceW, ReportEventW,
};
use windows::core::{HSTRING, PCWSTR};

use super::NAME;

/// The number of the event: the file that the source is registered with has the text `%1` for it.
const EVENT: u32 = 1;

pub(super) fn tell(text: &str) {
    let (name, text) = (HSTRING::from(NAME), HSTRING::from(text.replace('\0', "")));
    // SAFETY: the name ends in a zero and outlives the call; no other computer is named.
    let Ok(log) = (unsafe { RegisterEventSourceW(PCWSTR::null(), &name) }) else { return };
    // SAFETY: the handle is open, the text ends in a zero and outlives the call, and there is no raw data.
    let _ = unsafe {
        ReportEventW(log, EVENTLOG_ERROR_TYPE, 0, EVENT, None, 0, Some(&[PCWSTR(text.as_ptr())]), None)
    };
    // SAFETY: the handle is open and not used after this.
    let _ = unsafe { DeregisterEventSource(log) };
}
