//! macOS: a socket beside the state. A person has one graphical session.

use std::fs::{self, Permissions};
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use interprocess::local_socket::{GenericFilePath, Name, Stream, ToFsName};

use super::Endpoint;

pub(super) fn endpoint(state_folder: &Path) -> (PathBuf, String) {
    (state_folder.to_owned(), "gui".to_owned())
}

pub(super) fn socket_name(endpoint: &Endpoint) -> io::Result<Name<'static>> {
    endpoint.socket_file().to_fs_name::<GenericFilePath>()
}

pub(super) fn close_to_others(socket: &Path) {
    let _ = fs::set_permissions(socket, Permissions::from_mode(0o600));
}

/// A program may bring itself forward.
pub(super) fn let_come_forward(_first: &Stream) {}
