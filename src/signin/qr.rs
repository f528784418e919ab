//! QR codes of addresses, as plain squares for whoever draws them.

use qrcode::{Color, EcLevel, QrCode};
use thiserror::Error;

use super::address::Address;

/// A QR code without its quiet zone: whoever draws it leaves at least [`QUIET_ZONE`] light squares on
/// every side and draws dark on light, whatever the theme, or phones will not read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrMatrix {
    /// Squares per side.
    pub size: usize,
    /// `size` × `size` squares, row by row from the top left; `true` is dark.
    pub dark: Vec<bool>,
}

/// Width of the light border that the standard demands, in squares.
pub const QUIET_ZONE: usize = 4;

impl QrMatrix {
    /// Whether the square in that column and row is dark. Outside of the code everything is light.
    pub fn is_dark(&self, column: usize, row: usize) -> bool {
        column < self.size && row < self.size && self.dark.get(row * self.size + column) == Some(&true)
    }
}

/// The code could not be made.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("no QR code holds this address: {0}")]
pub struct QrError(String);

/// The smallest code that holds the address at error correction M, with as much more correction as
/// that size has room for: extra correction is free until it needs smaller squares.
///
/// # Errors
/// When no code holds it. No address that passed the list is that long.
pub fn encode(address: &Address) -> Result<QrMatrix, QrError> {
    let data = address.as_str().as_bytes();
    let medium =
        QrCode::with_error_correction_level(data, EcLevel::M).map_err(|error| QrError(error.to_string()))?;
    let version = medium.version();
    let best = [EcLevel::H, EcLevel::Q]
        .into_iter()
        .find_map(|level| QrCode::with_version(data, version, level).ok())
        .unwrap_or(medium);
    Ok(QrMatrix {
        size: best.width(),
        dark: best.to_colors().into_iter().map(|color| color == Color::Dark).collect(),
    })
}
