//! macOS: `syslog(3)`, which goes to the unified log.

#![expect(unsafe_code, reason = "a call of the system")]

use std::ffi::CString;

use super::NAME;

pub(super) fn tell(text: &str) {
    let Ok(line) = CString::new(format!("{NAME}: {}", text.replace('\0', ""))) else { return };
    // SAFETY: the format takes one text, which ends in a zero and outlives the call.
    unsafe { libc::syslog(libc::LOG_ERR, c"%s".as_ptr(), line.as_ptr()) };
}
