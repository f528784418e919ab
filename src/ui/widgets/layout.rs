//! Rows in reading order. (A bare `with_layout` would take all of the remaining height.)

use egui::{InnerResponse, Ui, vec2};

use crate::ui::theme::{Theme, size};

/// Things beside each other, vertically centred, starting at the leading side.
pub fn row<R>(ui: &mut Ui, add_contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let layout = Theme::of(ui).dir.row();
    ui.allocate_ui_with_layout(vec2(ui.available_width(), size::TARGET), layout, add_contents)
}

/// Like [`row`], flush with the top.
pub fn row_top<R>(ui: &mut Ui, add_contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let layout = Theme::of(ui).dir.row().with_cross_align(egui::Align::Min);
    ui.allocate_ui_with_layout(vec2(ui.available_width(), 0.0), layout, add_contents)
}

/// Like [`row`], going on in the next line where there is no room.
pub fn row_wrapped<R>(ui: &mut Ui, add_contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let layout = Theme::of(ui).dir.row().with_main_wrap(true);
    ui.allocate_ui_with_layout(vec2(ui.available_width(), size::TARGET), layout, add_contents)
}
