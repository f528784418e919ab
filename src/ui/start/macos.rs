//! macOS: Metal, which every supported Mac has.

use super::Attempt;
use crate::cli::Exit;

pub(super) const ORDER: &[Attempt] =
    &[Attempt { name: "wgpu", renderer: eframe::Renderer::Wgpu, software: false }];

/// There is nothing else to try.
pub(super) fn run_in_software() -> Option<Exit> {
    None
}
