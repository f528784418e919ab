//! The keyboard: a focus ring that is always visible, and Enter that goes on.

use egui::{Context, CornerRadius, Event, Id, Response, Stroke, StrokeKind, Ui};

use crate::ui::theme::{Theme, size};

/// Paints the focus ring around a widget that has the keyboard focus, and scrolls it into view when
/// the focus arrives.
pub fn ring(ui: &Ui, theme: &Theme, response: &Response, corner: u8) {
    if !response.has_focus() {
        return;
    }
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    let gap = size::FOCUS;
    ui.painter().rect_stroke(
        response.rect.expand(gap),
        CornerRadius::same(corner.saturating_add(gap as u8)),
        Stroke::new(size::FOCUS, theme.palette.focus),
        StrokeKind::Outside,
    );
}

/// A widget had no use for Enter in this pass (a card that was chosen already): the page may go on.
pub fn pass_enter_on(ctx: &Context) {
    let pass = ctx.cumulative_pass_nr();
    ctx.data_mut(|data| data.insert_temp(enter_id(), pass));
}

/// Whether [`pass_enter_on`] was called in this pass.
pub fn enter_was_passed_on(ctx: &Context) -> bool {
    ctx.data(|data| data.get_temp::<u64>(enter_id())) == Some(ctx.cumulative_pass_nr())
}

/// Notes whether the person works with the keyboard or the pointer. Called once a frame by the page.
pub fn watch(ctx: &Context) {
    let (keyboard, pointer) = ctx.input(|input| {
        let key = |event: &Event| matches!(event, Event::Key { pressed: true, .. });
        (input.events.iter().any(key), input.pointer.any_pressed())
    });
    if keyboard || pointer {
        ctx.data_mut(|data| data.insert_temp(keyboard_id(), keyboard));
    }
}

/// Whether the last thing the person did was to press a key.
pub fn by_keyboard(ctx: &Context) -> bool {
    ctx.data(|data| data.get_temp::<bool>(keyboard_id())).unwrap_or(false)
}

fn keyboard_id() -> Id {
    Id::unique("keyboard in use")
}

fn enter_id() -> Id {
    Id::unique("enter goes on")
}
