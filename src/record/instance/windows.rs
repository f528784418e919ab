//! Windows: a named pipe per person and logon session.

#![expect(unsafe_code, reason = "calls of the system")]

use std::io;
use std::path::{Path, PathBuf};

use interprocess::local_socket::traits::StreamCommon;
use interprocess::local_socket::{GenericNamespaced, Name, Stream, ToNsName};
use windows::Win32::System::RemoteDesktop::ProcessIdToSessionId;
use windows::Win32::UI::WindowsAndMessaging::AllowSetForegroundWindow;

use super::{Endpoint, file_name};

/// Longest name of a folder in the name of a pipe, which may have 256 characters.
const MAX_FOLDER: usize = 180;

pub(super) fn endpoint(state_folder: &Path) -> (PathBuf, String) {
    let mut session = 0;
    // SAFETY: the call writes one number to the place it is given, which outlives it.
    let known = unsafe { ProcessIdToSessionId(std::process::id(), &raw mut session) }.is_ok();
    let session = if known { session.to_string() } else { "unknown".to_owned() };
    (state_folder.to_owned(), session)
}

/// Pipe names are shared by everybody on the computer: the folder, which lies in the person's profile,
/// tells persons apart.
pub(super) fn socket_name(endpoint: &Endpoint) -> io::Result<Name<'static>> {
    let folder = file_name(&endpoint.folder.to_string_lossy(), MAX_FOLDER);
    format!("passkey-companion-{folder}-{}", endpoint.session).to_ns_name::<GenericNamespaced>()
}

/// A pipe is closed to other persons from the start.
pub(super) fn close_to_others(_socket: &Path) {}

/// Windows lets only the program that the person has just used bring a window forward. That is this
/// one, so it hands its right on to the first one.
pub(super) fn let_come_forward(first: &Stream) {
    let Some(pid) = first.peer_creds().ok().and_then(|peer| peer.pid()) else {
        return;
    };
    // SAFETY: takes a number and touches no memory of this program. A refusal only means that the
    // window blinks in the task bar instead.
    let _ = unsafe { AllowSetForegroundWindow(pid) };
}
