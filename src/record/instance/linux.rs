//! Linux: a socket in the person's runtime folder, one per display.

use std::env;
use std::fs::{self, Permissions};
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use directories::BaseDirs;
use interprocess::local_socket::{GenericFilePath, Name, Stream, ToFsName};

use super::Endpoint;
use crate::record::dirs::FOLDER;

pub(super) fn endpoint(state_folder: &Path) -> (PathBuf, String) {
    let folder = BaseDirs::new()
        .and_then(|base| base.runtime_dir().map(|runtime| runtime.join(FOLDER)))
        .unwrap_or_else(|| state_folder.to_owned());
    // Not the session id: desktops start programs through services that do not have it.
    let session = ["WAYLAND_DISPLAY", "DISPLAY"]
        .iter()
        .find_map(|name| env::var(name).ok().filter(|value| !value.is_empty()))
        .unwrap_or_else(|| "none".to_owned());
    (folder, session)
}

pub(super) fn socket_name(endpoint: &Endpoint) -> io::Result<Name<'static>> {
    endpoint.socket_file().to_fs_name::<GenericFilePath>()
}

pub(super) fn close_to_others(socket: &Path) {
    let _ = fs::set_permissions(socket, Permissions::from_mode(0o600));
}

/// Windows come forward by themselves on X11; on Wayland the desktop decides.
pub(super) fn let_come_forward(_first: &Stream) {}
