//! The step rail: where the person is. A list beside the page, or a progress bar above it.

use egui::accesskit::{AriaCurrent, HasPopup, Role};
use egui::{
    CursorIcon, Popup, Rect, RectAlign, Response, ScrollArea, Sense, Stroke, Ui, UiBuilder, Vec2, WidgetInfo,
    pos2, vec2,
};

use super::focus;
use super::symbol::SymbolExt as _;
use crate::journey::view::{RailState, Symbol};
use crate::ui::text::Text;
use crate::ui::theme::{Theme, Type, fit, inset, radius, size, space};

/// A chapter, or a place of the chapter that runs.
pub struct RailStep {
    /// What it is called.
    pub title: String,
    /// How far it is.
    pub state: RailState,
    /// Whether the person can go there.
    pub reachable: bool,
    /// Whether it is a place inside the chapter above it.
    pub inner: bool,
}

/// All steps of the way.
pub struct Rail<'a> {
    /// Accessible name of the list ("Steps").
    pub name: &'a str,
    /// Spoken after the title of a finished step ("done").
    pub done: &'a str,
    /// How long the rest takes, in words; empty while nobody knows.
    pub progress: &'a str,
    /// The chapters in order, with the places of the one that runs.
    pub steps: &'a [RailStep],
}

impl Rail<'_> {
    fn has_inner(&self) -> bool {
        self.steps.iter().any(|step| step.inner)
    }

    /// Shows the steps below each other. Gives the index of a finished step that was chosen.
    pub fn show(&self, ui: &mut Ui) -> Option<usize> {
        let theme = Theme::of(ui);
        let builder = UiBuilder::new()
            .layout(theme.dir.column())
            .accessibility_role(Role::List)
            .accessibility_label(self.name);
        ui.scope_builder(builder, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.ctx().accesskit_node_builder(ui.unique_id(), |node| node.set_size_of_set(self.steps.len()));
            let mut chosen = None;
            let mut above: Option<Rect> = None;
            for (index, step) in self.steps.iter().enumerate() {
                let (response, mark) = self.show_step(ui, &theme, index, step);
                if response.clicked() {
                    chosen = Some(index);
                }
                if let Some(above) = above {
                    let behind = step.state != RailState::Upcoming;
                    let color = if behind { theme.palette.accent_edge } else { theme.palette.outline };
                    let y = above.bottom() + space::XS..=mark.top() - space::XS;
                    ui.painter().vline(mark.center().x, y, Stroke::new(size::LINE_SELECTED, color));
                }
                above = Some(mark);
            }
            if !self.progress.is_empty() {
                ui.add_space(space::M);
                let soft = theme.palette.text_soft;
                Text::new(self.progress).style(Type::Small).color(soft).show(ui);
            }
            chosen
        })
        .inner
    }

    fn show_step(&self, ui: &mut Ui, theme: &Theme, index: usize, step: &RailStep) -> (Response, Rect) {
        let palette = &theme.palette;
        let full = ui.available_width();
        let mark_size = if step.inner { size::STEP_INNER } else { size::STEP };
        let words_width = full - 2.0 * inset::M - size::STEP - inset::M;
        let style = match (step.inner, step.state) {
            (true, _) => Type::Small,
            (false, RailState::Current) => Type::BodyStrong,
            (false, _) => Type::Body,
        };
        let title = Text::new(step.title.as_str()).style(style).layout(ui, words_width);
        let least = if step.inner { size::COMPACT } else { size::CONTROL };
        let height = (title.size().y + space::M).max(least);
        let sense = if step.reachable { Sense::click() } else { Sense::hover() };
        let (outer, response) = ui.allocate_exact_size(vec2(full, height), sense);
        // The place inside a chapter bears the mark, where there is one.
        let bearer = step.state == RailState::Current && (step.inner || !self.has_inner());
        response.widget_info(|| {
            let spoken = if step.state == RailState::Done && !self.done.is_empty() {
                format!("{}, {}", step.title, self.done)
            } else {
                step.title.clone()
            };
            WidgetInfo::labeled(Role::ListItem, true, spoken)
        });
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_position_in_set(index);
            if bearer {
                node.set_aria_current(AriaCurrent::Step);
            }
        });

        let place = |left: f32, top: f32, size: Vec2| {
            theme.dir.place(outer, Rect::from_min_size(pos2(left, top), size))
        };
        let painter = ui.painter();
        let ground = outer.shrink2(vec2(0.0, inset::LINE));
        if bearer {
            painter.rect(ground, radius::M, palette.surface, theme.hairline(), egui::StrokeKind::Inside);
        } else if response.hovered() {
            painter.rect_filled(ground, radius::M, palette.surface_hover);
        }
        let mark = place(
            outer.left() + inset::M + (size::STEP - mark_size) / 2.0,
            outer.center().y - mark_size / 2.0,
            Vec2::splat(mark_size),
        );
        let (center, r) = (mark.center(), mark_size / 2.0);
        match step.state {
            RailState::Done => {
                painter.circle_filled(center, r, palette.accent);
                Symbol::Check.paint_at(painter, center, mark_size * 0.62, palette.on_accent, theme.dir);
            }
            RailState::Current => {
                painter.circle(
                    center,
                    r - 1.0,
                    palette.surface,
                    Stroke::new(size::LINE_SELECTED, palette.accent_edge),
                );
                painter.circle_filled(center, mark_size * 0.2, palette.accent_edge);
            }
            RailState::Upcoming => {
                painter.circle_stroke(center, r - 1.0, Stroke::new(size::LINE_MARK, palette.outline_strong));
            }
        }
        let ink = match step.state {
            RailState::Current | RailState::Done => palette.text,
            RailState::Upcoming => palette.text_soft,
        };
        let at = place(
            outer.left() + inset::M + size::STEP + inset::M,
            outer.center().y - title.size().y / 2.0,
            title.size(),
        );
        title.paint(painter, at.min, ink);
        focus::follow(ui, &response);
        focus::ring(ui, theme, &response, radius::M);
        let response =
            if step.reachable { response.on_hover_cursor(CursorIcon::PointingHand) } else { response };
        (response, mark)
    }

    /// Shows the current step, the progress in words and one bar segment per step: a button that opens the
    /// list of steps. Gives the index of a finished step that was chosen there.
    pub fn show_compact(&self, ui: &mut Ui) -> Option<usize> {
        let response = self.show_bar(ui);
        let theme = Theme::of(ui);
        let room = ui.ctx().content_rect().shrink(space::M);
        let menu = Popup::from_toggle_button_response(&response)
            .align(if theme.dir.is_rtl() { RectAlign::BOTTOM_END } else { RectAlign::BOTTOM_START })
            .gap(space::S)
            .accessible_name(self.name)
            .show(|ui| {
                ui.set_width((size::RAIL - 2.0 * space::M).min(room.width()));
                let below = (room.bottom() - response.rect.bottom() - space::L).max(2.0 * size::CONTROL);
                ScrollArea::vertical()
                    .max_height(below)
                    .show(ui, |ui| ui.with_layout(theme.dir.column(), |ui| self.show(ui)).inner)
                    .inner
            });
        let chosen = menu.and_then(|menu| menu.inner);
        if chosen.is_some() {
            Popup::close_id(ui.ctx(), Popup::default_response_id(&response));
        }
        chosen
    }

    fn show_bar(&self, ui: &mut Ui) -> Response {
        let theme = Theme::of(ui);
        let palette = &theme.palette;
        let full = ui.available_width();
        let chapters: Vec<&RailStep> = self.steps.iter().filter(|step| !step.inner).collect();
        let current = chapters.iter().find(|step| step.state == RailState::Current);
        let title = current.map_or("", |step| step.title.as_str());
        // How much of the chapter that runs is behind the person.
        let inner = self.steps.iter().filter(|step| step.inner);
        let behind = inner.clone().filter(|step| step.state == RailState::Done).count();
        let part = (behind as f32 + 0.5) / inner.count().max(1) as f32;
        let progress = Text::new(self.progress).style(Type::Small).layout(ui, full);
        let words_width = (full - progress.size().x - size::ICON - space::S - space::M).max(fit::STEP);
        let words = Text::new(title).style(Type::Small).max_lines(1).layout(ui, words_width);
        let bar = size::PROGRESS;
        let height = (progress.size().y.max(words.size().y) + space::S + bar).max(size::TARGET);
        let (outer, response) = ui.allocate_exact_size(vec2(full, height), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, self.name));
        let open = Popup::is_id_open(ui.ctx(), Popup::default_response_id(&response));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            let said = [title, self.progress].into_iter().filter(|said| !said.is_empty());
            node.set_description(said.collect::<Vec<_>>().join(", "));
            node.set_has_popup(HasPopup::Menu);
            node.set_expanded(open);
        });

        let painter = ui.painter();
        let place = |left: f32, top: f32, size: Vec2| {
            theme.dir.place(outer, Rect::from_min_size(pos2(left, top), size))
        };
        let ink = if response.hovered() { palette.accent_text } else { palette.text };
        words.paint(painter, place(outer.left(), outer.top(), words.size()).min, ink);
        let chevron = place(
            outer.left() + words.size().x + space::XS,
            outer.top() + (words.size().y - size::ICON) / 2.0,
            Vec2::splat(size::ICON),
        );
        Symbol::ChevronDown.paint(painter, chevron, palette.accent_text, theme.dir);
        let at = place(outer.right() - progress.size().x, outer.top(), progress.size());
        progress.paint(painter, at.min, palette.text_soft);
        let count = chapters.len().max(1) as f32;
        let gap = if full / count > 14.0 { space::XS } else { 1.0 };
        let segment = (full - gap * (count - 1.0)) / count;
        for (index, step) in chapters.iter().enumerate() {
            let left = outer.left() + index as f32 * (segment + gap);
            let rect = place(left, outer.bottom() - bar, vec2(segment, bar));
            painter.rect_filled(rect, radius::PILL, palette.outline);
            if theme.mode.is_high_contrast() {
                painter.rect_filled(rect.shrink(size::LINE), radius::PILL, palette.window);
            }
            let filled = match step.state {
                RailState::Done => 1.0,
                RailState::Current => part,
                RailState::Upcoming => continue,
            };
            let done = theme.dir.place(rect, Rect::from_min_size(rect.min, vec2(segment * filled, bar)));
            painter.rect_filled(done, radius::PILL, palette.accent_edge);
        }
        focus::follow(ui, &response);
        focus::ring(ui, &theme, &response, radius::S);
        response.on_hover_cursor(CursorIcon::PointingHand)
    }
}
