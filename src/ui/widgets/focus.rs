//! The keyboard: a focus ring that is always visible, and Enter that goes on.

use egui::{Context, CornerRadius, Event, EventFilter, Id, Key, Response, Stroke, StrokeKind, Ui, vec2};

use crate::ui::theme::{Theme, size, space};

/// Brings a widget into view when the focus arrives, also one that is far below the edge: called before
/// anything is left out because nobody sees it.
pub fn follow(ui: &Ui, response: &Response) {
    if response.gained_focus() {
        ui.scroll_to_rect(response.rect.expand2(vec2(0.0, space::L)), None);
    }
}

/// Paints the focus ring around a widget that has the keyboard focus.
pub fn ring(ui: &Ui, theme: &Theme, response: &Response, corner: u8) {
    if !response.has_focus() {
        return;
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

/// Keys that scroll a page of this height, while nothing that has the focus wants them: how far, in points.
/// Space and the arrows scroll only while the title has the focus, or nothing.
pub fn scroll_keys(ctx: &Context, heading: Id, height: f32) -> f32 {
    if ctx.text_edit_focused() || ctx.any_popup_open() {
        return 0.0;
    }
    let focused = ctx.memory(egui::Memory::focused);
    let at_rest = focused.is_none_or(|id| id == heading);
    if focused == Some(heading) {
        // Without this egui would move the focus itself, to whatever lies below.
        let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
        ctx.memory_mut(|memory| memory.set_focus_lock_filter(heading, filter));
    }
    let (page, line, end) = (height * 0.85, 3.0 * space::L, 1.0e6);
    let step = |key: &Key, shift: bool| match key {
        Key::PageDown => page,
        Key::PageUp => -page,
        Key::End => end,
        Key::Home => -end,
        Key::Space if at_rest => {
            if shift {
                -page
            } else {
                page
            }
        }
        Key::ArrowDown if at_rest => line,
        Key::ArrowUp if at_rest => -line,
        _ => 0.0,
    };
    ctx.input(|input| {
        let pressed = |event: &Event| match event {
            Event::Key { key, pressed: true, modifiers, .. }
                if modifiers.is_none() || modifiers.shift_only() =>
            {
                step(key, modifiers.shift)
            }
            _ => 0.0,
        };
        input.events.iter().map(pressed).sum()
    })
}

fn keyboard_id() -> Id {
    Id::unique("keyboard in use")
}

fn enter_id() -> Id {
    Id::unique("enter goes on")
}
