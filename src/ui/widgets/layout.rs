//! Rows in reading order. (A bare `with_layout` would take all of the remaining height.)

use egui::{InnerResponse, Rect, Ui, UiBuilder, pos2, vec2};

use crate::ui::theme::{Theme, size, space};

/// The narrowest column of words that may stand beside a picture, in points.
const LEAST_WORDS: f32 = 300.0;

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

/// Words with a picture of a fixed width at their trailing side; above them where there is no room.
pub fn with_aside<R, S>(
    ui: &mut Ui,
    aside_width: f32,
    words: impl FnOnce(&mut Ui) -> R,
    aside: impl FnOnce(&mut Ui) -> S,
) -> (R, S) {
    let theme = Theme::of(ui);
    let outer = ui.available_rect_before_wrap();
    let words_width = outer.width() - aside_width - space::L;
    if words_width < LEAST_WORDS {
        let side = ((outer.width() - aside_width) / 2.0).max(0.0);
        let place = Rect::from_min_max(
            pos2(outer.left() + side, outer.top()),
            pos2(outer.right() - side, outer.bottom()),
        );
        let builder = UiBuilder::new().id_salt("aside").max_rect(place).layout(theme.dir.column());
        let shown = ui.scope_builder(builder, aside).inner;
        let builder = UiBuilder::new().id_salt("words").layout(theme.dir.column());
        return (ui.scope_builder(builder, words).inner, shown);
    }

    let column = |left: f32, width: f32, name: &'static str| {
        let place = Rect::from_min_size(pos2(left, outer.top()), vec2(width, outer.height()));
        let place = theme.dir.place(outer, place);
        UiBuilder::new().id_salt(name).max_rect(place).layout(theme.dir.column())
    };
    let mut first = ui.new_child(column(outer.left(), words_width, "words"));
    let said = words(&mut first);
    let mut second = ui.new_child(column(outer.right() - aside_width, aside_width, "aside"));
    let shown = aside(&mut second);
    let bottom = first.min_rect().bottom().max(second.min_rect().bottom());
    ui.advance_cursor_after_rect(Rect::from_min_max(outer.min, pos2(outer.right(), bottom)));
    (said, shown)
}
