//! Rows in reading order. (A bare `with_layout` would take all of the remaining height.)

use egui::{InnerResponse, Rect, Ui, UiBuilder, pos2, vec2};

use crate::ui::theme::{Theme, size, space};

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

/// Words with a picture of a fixed width at their trailing side, which stays in view while the words are scrolled;
/// below them where there is no room.
pub fn with_aside(ui: &mut Ui, width: f32, words: impl FnOnce(&mut Ui), aside: impl FnOnce(&mut Ui)) {
    let outer = ui.available_rect_before_wrap();
    let words_width = outer.width() - width - space::L;
    if words_width < size::BESIDE {
        words(ui);
        aside(ui);
        return;
    }
    let dir = Theme::of(ui).dir;
    let column = |left: f32, width: f32, top: f32, name: &str| {
        let place = Rect::from_min_size(pos2(left, top), vec2(width, outer.height()));
        UiBuilder::new().id_salt(name).max_rect(dir.place(outer, place)).layout(dir.column())
    };
    let mut first = ui.new_child(column(outer.left(), words_width, outer.top(), "words"));
    words(&mut first);
    let height_id = ui.unique_id().with("height of the picture");
    let height: f32 = ui.data(|data| data.get_temp(height_id)).unwrap_or_default();
    let lowest = (first.min_rect().bottom() - height).max(outer.top());
    let top = (ui.clip_rect().top() + space::M).clamp(outer.top(), lowest);
    let mut second = ui.new_child(column(outer.right() - width, width, top, "aside"));
    aside(&mut second);
    ui.data_mut(|data| data.insert_temp(height_id, second.min_rect().height()));
    let bottom = first.min_rect().bottom().max(second.min_rect().bottom());
    ui.advance_cursor_after_rect(Rect::from_min_max(outer.min, pos2(outer.right(), bottom)));
}
