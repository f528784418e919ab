//! Windows: pipes have names of their own and lie in no folder; rights come from the folder.

use std::fs::OpenOptions;

pub(super) fn without_waiting(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

pub(super) fn for_its_owner(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}
