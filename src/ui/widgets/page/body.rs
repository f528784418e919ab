//! What is between rail and footer: title, lead, the page's own content, and the scroll bar.

use egui::accesskit::Role;
use egui::emath::TSTransform;
use egui::scroll_area::{ScrollAreaOutput, ScrollBarVisibility};
use egui::style::ScrollAnimation;
use egui::{Id, Rect, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::footer::{Does, Footer};
use super::{Arrival, PageFrame};
use crate::ui::text::{Text, spoken};
use crate::ui::theme::{Direction, Theme, Type, fit, inset, motion, radius, size, space};
use crate::ui::widgets::focus;

/// Where the body goes.
pub(super) struct BodyLayout<'a> {
    pub rect: Rect,
    pub column: Column,
    pub wide: bool,
    pub footer: &'a Footer,
}

/// What the body reports.
pub(super) struct Body {
    pub step: Option<usize>,
    pub pressed: Option<Does>,
    pub overflows: bool,
}

impl PageFrame<'_> {
    pub(super) fn show_body(
        &mut self,
        ui: &mut Ui,
        theme: &Theme,
        layout: &BodyLayout<'_>,
        arrival: &Arrival,
        add_body: impl FnOnce(&mut Ui),
    ) -> Body {
        let BodyLayout { mut rect, column, wide, footer } = *layout;
        let short = column.short;
        let progress = if wide { None } else { self.rail };
        let mut step = None;
        if let (Some(rail), false) = (progress, short) {
            let place = Rect::from_min_max(
                pos2(column.left, rect.top() + space::M),
                pos2(column.left + column.width, rect.top() + space::M + size::TARGET),
            );
            let tools = self.header.take();
            let tools_width =
                tools.as_ref().map_or(0.0, |(buttons, _)| *buttons as f32 * size::COMPACT + space::M);
            let bar = Rect::from_min_max(place.min, pos2(place.right() - tools_width, place.bottom()));
            let builder = |name, rect, layout| {
                UiBuilder::new().id_salt(name).max_rect(theme.dir.place(place, rect)).layout(layout)
            };
            let mut header = ui.new_child(builder("progress", bar, theme.dir.column()));
            step = rail.show_compact(&mut header);
            if let Some((_, add)) = tools {
                let rest = Rect::from_min_max(pos2(bar.right() + space::M, place.top()), place.max);
                let mut rest = ui.new_child(builder("narrow", rest, theme.dir.row()));
                rest.spacing_mut().item_spacing.x = 0.0;
                add(&mut rest);
            }
            rect.min.y = header.min_rect().bottom() + space::S;
        }

        let builder = UiBuilder::new().id_salt(self.id).max_rect(rect).accessibility_role(Role::Main);
        ui.scope_builder(builder, |ui| {
            ui.set_clip_rect(rect.intersect(ui.clip_rect()));
            let mut scroll = ScrollArea::vertical().id_salt("body scroll").auto_shrink(false);
            if theme.dir.is_rtl() {
                scroll = scroll.scroll_bar_visibility(ScrollBarVisibility::AlwaysHidden);
                if let Some(offset) = ui.data_mut(|data| data.remove_temp(dragged_to())) {
                    scroll = scroll.vertical_scroll_offset(offset);
                }
            }
            if arrival.changed {
                scroll = scroll.vertical_scroll_offset(0.0);
            }
            let by_key = focus::scroll_keys(ui, self.heading_id(), rect.height());
            let output = scroll.show(ui, |ui| {
                if by_key != 0.0 {
                    ui.scroll_with_delta_animation(vec2(0.0, -by_key), ScrollAnimation::none());
                }
                let top = ui.cursor().top();
                let place = Rect::from_min_max(
                    pos2(column.left, top),
                    pos2(column.left + column.width, ui.max_rect().bottom().max(top)),
                );
                ui.multiply_opacity(arrival.part);
                let travel = vec2(0.0, (1.0 - arrival.part) * motion::PAGE_TRAVEL);
                let moved = TSTransform::from_translation(travel);
                ui.with_visual_transform(moved, |ui| {
                    let builder = UiBuilder::new().max_rect(place).layout(theme.dir.column());
                    ui.scope_builder(builder, |ui| {
                        ui.set_min_width(column.width);
                        ui.spacing_mut().item_spacing.y = 0.0;
                        ui.add_space(column.top_margin(wide));
                        if let (Some(rail), true) = (progress, short) {
                            step = rail.show_compact(ui);
                            ui.add_space(space::M);
                        }
                        if let Some(above) = self.above.take() {
                            ui.spacing_mut().item_spacing.y = space::S;
                            above(ui);
                            ui.spacing_mut().item_spacing.y = 0.0;
                            ui.add_space(space::XS);
                        }
                        self.show_title(ui, theme, column, arrival.changed);
                        ui.spacing_mut().item_spacing.y = space::M;
                        add_body(ui);
                        if let Some(why) = self.why_not {
                            Text::new(why).style(Type::Small).color(theme.palette.text_soft).show(ui);
                        }
                        let pressed = self.show_in_body(ui, footer);
                        ui.spacing_mut().item_spacing.y = 0.0;
                        ui.add_space(space::L);
                        pressed
                    })
                    .inner
                })
                .inner
            });
            if theme.dir.is_rtl() {
                scroll_bar_at_left(ui, theme, &output);
            }
            let overflows = output.content_size.y > output.inner_rect.height() + 0.5;
            Body { step, pressed: output.inner, overflows }
        })
        .inner
    }

    pub(super) fn show_title(&self, ui: &mut Ui, theme: &Theme, column: Column, arrived: bool) {
        let palette = &theme.palette;
        let style = if column.width < fit::TITLE { Type::Heading } else { Type::Title };
        let block = Text::new(self.title.clone()).style(style).layout(ui, ui.available_width());
        let (_, rect) = ui.allocate_space(block.size());
        let id = self.heading_id();
        if arrived {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        // Not a stop on the way through the page with Tab, but able to hold the focus at its start.
        let has_focus = ui.memory(|memory| memory.has_focus(id));
        let sense = if has_focus { Sense::focusable_noninteractive() } else { Sense::hover() };
        let heading = ui.interact(rect, id, sense);
        let title = spoken(&self.title);
        heading.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &title));
        // AccessKit counts levels from 0.
        ui.ctx().accesskit_node_builder(id, |node| node.set_level(0));
        block.paint(ui.painter(), rect.min, palette.text);
        if has_focus {
            show_heading_focus(ui, theme, rect);
        }

        if !self.lead.is_empty() {
            ui.add_space(space::S);
            Text::new(self.lead.clone()).color(palette.text_soft).show(ui);
        }
        ui.add_space(if column.short { space::M } else { space::XL });
    }
}

/// What the bar beside a title leaves free at its top and its bottom, in points.
const HEADING_BAR_INSET: f32 = 5.0;

/// A short bar beside the title, for people who go through the page with the keyboard. After a click
/// nobody looks for it.
fn show_heading_focus(ui: &Ui, theme: &Theme, rect: Rect) {
    if !focus::by_keyboard(ui) {
        return;
    }
    let outer = rect.expand2(vec2(inset::L, 0.0));
    let bar =
        Rect::from_min_size(outer.min, vec2(space::XS, outer.height())).shrink2(vec2(0.0, HEADING_BAR_INSET));
    ui.painter().rect_filled(theme.dir.place(outer, bar), radius::PILL, theme.palette.focus);
}

/// egui keeps scroll bars at the right. Where reading starts there, they belong to the left.
fn scroll_bar_at_left<R>(ui: &Ui, theme: &Theme, output: &ScrollAreaOutput<R>) {
    let view = output.inner_rect;
    let farthest = output.content_size.y - view.height();
    if farthest < 0.5 {
        return;
    }
    let style = ui.spacing().scroll;
    let length = (view.height() * view.height() / output.content_size.y).max(style.handle_min_length);
    let travel = (view.height() - length).max(1.0);
    let strip = Rect::from_min_size(view.min, vec2(style.bar_width, view.height()));
    // Without a place in the tab order, as egui's own.
    let bar = ui.interact(strip, output.id.with("bar at left"), Sense::CLICK | Sense::DRAG);
    bar.widget_info(|| WidgetInfo::new(Role::ScrollBar));
    if let Some(pointer) = bar.interact_pointer_pos() {
        let part = (pointer.y - view.top() - length / 2.0) / travel;
        ui.data_mut(|data| data.insert_temp(dragged_to(), farthest * part.clamp(0.0, 1.0)));
        ui.ctx().request_repaint();
    }
    let in_use = bar.hovered() || bar.dragged();
    let (width, opacity) = if in_use {
        (style.bar_width, style.interact_handle_opacity)
    } else {
        (style.floating_width, style.dormant_handle_opacity)
    };
    let top = view.top() + travel * (output.state.clamped_offset().y / farthest).clamp(0.0, 1.0);
    let handle = Rect::from_min_size(pos2(view.left(), top), vec2(width, length));
    ui.painter().rect_filled(handle, radius::PILL, theme.palette.text.gamma_multiply(opacity));
}

/// Where the next frame finds how far the bar was dragged.
fn dragged_to() -> Id {
    Id::unique("page dragged to")
}

/// The column of text.
#[derive(Clone, Copy)]
pub(super) struct Column {
    pub left: f32,
    pub width: f32,
    pub short: bool,
    pub tall: bool,
    pub narrow: bool,
}

impl Column {
    pub fn new(content: Rect, room_beside: f32, dir: Direction) -> Self {
        let narrow = content.width() < size::NARROW;
        let margin = if content.width() < fit::TINY {
            space::S
        } else if narrow {
            space::ML
        } else {
            space::XXL
        };
        let words = (content.width() - 2.0 * margin).clamp(1.0, size::MEASURE);
        // What stands beside the words stretches the column at its far side only: titles stay in place.
        let width = words + room_beside.min((content.width() - words) / 2.0 - margin).max(0.0);
        let left = if dir.is_rtl() {
            content.center().x + words / 2.0 - width
        } else {
            content.center().x - words / 2.0
        };
        Self {
            left,
            width,
            short: content.height() < size::SHORT,
            tall: content.height() >= size::TALL,
            narrow,
        }
    }

    pub fn top_margin(self, wide: bool) -> f32 {
        if self.short {
            inset::M
        } else if wide && self.tall {
            space::XXXL
        } else if self.narrow {
            space::M
        } else {
            space::L
        }
    }
}
