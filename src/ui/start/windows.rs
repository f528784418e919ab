//! Windows: Direct3D 12 first, which reaches WARP without a GPU and so runs over Remote Desktop and in
//! virtual machines; then OpenGL.

use super::Attempt;
use crate::cli::Exit;

pub(super) const ORDER: &[Attempt] = &[
    Attempt { name: "wgpu", renderer: eframe::Renderer::Wgpu, software: false },
    Attempt { name: "glow", renderer: eframe::Renderer::Glow, software: false },
];

/// WARP is part of the first attempt already.
pub(super) fn run_in_software() -> Option<Exit> {
    None
}
