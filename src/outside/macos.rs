//! macOS: flags and permission bits of `open(2)`.

use std::fs::OpenOptions;
use std::os::unix::fs::OpenOptionsExt as _;

/// `O_NONBLOCK` (`sys/fcntl.h`).
const NONBLOCK: i32 = 0x4;

pub(super) fn without_waiting(options: &mut OpenOptions) -> &mut OpenOptions {
    options.custom_flags(NONBLOCK)
}

pub(super) fn for_its_owner(options: &mut OpenOptions) -> &mut OpenOptions {
    options.mode(0o600)
}
