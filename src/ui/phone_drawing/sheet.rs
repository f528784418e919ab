//! What comes up in front of a page: a question, and the place to save.

use egui::{Pos2, Rect, Stroke, StrokeKind, Vec2, pos2, vec2};

use super::body::rounding;
use super::screens::{Canvas, TAP_RADIUS};
use super::style::{Sheet, look};
use super::{Idiom, Screen};
use crate::ui::text::{Text, TextBlock};
use crate::ui::theme::{Type, radius};
use crate::ui::widgets::icon::Icon;

impl Canvas<'_> {
    pub(super) fn sheet(&self, screen: &Screen, enter: f32) -> Option<Pos2> {
        match screen {
            Screen::Confirm { title, button } => {
                Some(self.confirm(title.as_deref(), button.as_deref(), enter))
            }
            Screen::Save { title, chosen, greyed, button } => {
                self.save(title.as_deref(), chosen, greyed, button.as_deref(), enter)
            }
            Screen::List { .. } | Screen::App { .. } => None,
        }
    }

    /// The ground of a sheet of this height; it slides in.
    fn sheet_ground(&self, height: f32, kind: Sheet, enter: f32) -> Rect {
        let full = self.area.full;
        let corner = self.unit(self.look.sheet_corner);
        let side = match kind {
            Sheet::Middle => self.unit(20.0),
            Sheet::Floating => self.unit(9.0),
            Sheet::Bottom => 0.0,
        };
        let low = self.area.full.bottom() - self.area.safe.bottom();
        let (height, bottom) = match kind {
            Sheet::Middle => (height, full.center().y + height / 2.0 + self.unit(10.0)),
            Sheet::Floating => (height, full.bottom() - low - self.unit(6.0)),
            Sheet::Bottom => (height + low, full.bottom()),
        };
        let travel = match kind {
            Sheet::Middle => self.unit(14.0) * (1.0 - enter),
            Sheet::Floating | Sheet::Bottom => (height + side) * (1.0 - enter),
        };
        let rect =
            Rect::from_min_max(pos2(full.left() + side, bottom - height), pos2(full.right() - side, bottom))
                .translate(vec2(0.0, travel));
        let corners = if kind == Sheet::Bottom {
            let below = self.area.corner.round() as u8;
            let above = corner.round() as u8;
            egui::CornerRadius { nw: above, ne: above, sw: below, se: below }
        } else {
            rounding(corner)
        };
        let mut painter = self.painter.clone();
        if kind == Sheet::Middle {
            painter.multiply_opacity(enter);
        }
        painter.rect_filled(rect, corners, self.theme.palette.phone.group);
        rect
    }

    fn confirm(&self, title: Option<&str>, button: Option<&str>, enter: f32) -> Pos2 {
        let colors = &self.theme.palette.phone;
        let kind = self.look.sheet;
        let width = self.area.full.width() - self.unit(if kind == Sheet::Middle { 40.0 } else { 18.0 });
        let padding = self.unit(18.0);
        let room = width - 2.0 * padding;
        let title = title.map(|title| self.centered_words(title, Type::BodyStrong, room));
        let title_height = title.as_ref().map_or(self.unit(14.0), |title| title.size().y);
        let bars = self.unit(34.0);
        let button_words = button.map(|button| self.words(button, Type::Small, room - self.unit(24.0)));
        let button_height = button_words.as_ref().map_or(0.0, |words| words.size().y) + self.unit(18.0);
        let height = padding + title_height + bars + button_height + padding;
        let rect = self.sheet_ground(height, kind, enter);
        let canvas = self.faded(if kind == Sheet::Middle { enter } else { 1.0 });

        canvas.centered(title.as_ref(), rect.center().x, rect.top() + padding + title_height / 2.0);
        // What else it says is not known.
        let mut top = rect.top() + padding + title_height + self.unit(9.0);
        for part in [0.82, 0.6] {
            let bar = Rect::from_center_size(pos2(rect.center().x, top), vec2(room * part, self.unit(6.0)));
            canvas.painter.rect_filled(bar, radius::PILL, colors.bar);
            top += self.unit(12.0);
        }
        let row = Rect::from_min_max(
            pos2(rect.left() + padding, rect.top() + padding + title_height + bars),
            pos2(rect.right() - padding, rect.top() + padding + title_height + bars + button_height),
        );
        // The other answer stands before it, in a shape only.
        let gap = self.unit(8.0);
        let pill_width =
            button_words.as_ref().map_or(self.unit(60.0), |words| words.size().x + self.unit(28.0));
        let pill_width = pill_width.max(row.width() * 0.5 - gap / 2.0).min(row.width());
        let pill = Rect::from_min_max(pos2(row.right() - pill_width, row.top()), row.max);
        let other = Rect::from_min_max(row.min, pos2(pill.left() - gap, row.bottom()));
        if other.width() > self.unit(34.0) {
            let bar = Rect::from_center_size(
                other.center(),
                vec2((other.width() * 0.6).min(self.unit(44.0)), self.unit(8.0)),
            );
            canvas.painter.rect_filled(canvas.place(bar), radius::PILL, colors.bar);
        }
        canvas.pill(pill, button_words.as_ref())
    }

    fn save(
        &self,
        title: Option<&str>,
        chosen: &str,
        greyed: &[String],
        button: Option<&str>,
        enter: f32,
    ) -> Option<Pos2> {
        let colors = &self.theme.palette.phone;
        let kind = if self.look.sheet == Sheet::Floating { Sheet::Floating } else { Sheet::Bottom };
        let side = if kind == Sheet::Floating { self.unit(9.0) } else { 0.0 };
        let padding = self.unit(16.0);
        let room = self.area.full.width() - 2.0 * side - 2.0 * padding;
        let title = title.map(|title| self.centered_words(title, Type::BodyStrong, room));
        let title_height = title.as_ref().map_or(self.unit(12.0), |title| title.size().y);
        let words_room = room - self.unit(28.0 + 26.0 + 24.0);
        let rows: Vec<(TextBlock, bool)> =
            std::iter::once((self.words(chosen, Type::Small, words_room), true))
                .chain(greyed.iter().map(|name| (self.words(name, Type::Small, words_room), false)))
                .collect();
        let row_height = |block: &TextBlock| (block.size().y + self.unit(18.0)).max(self.unit(42.0));
        let gap = self.unit(6.0);
        let list_height: f32 = rows.iter().map(|(block, _)| row_height(block) + gap).sum();
        let button_words = button.map(|button| self.words(button, Type::Small, room - self.unit(24.0)));
        let button_height = button_words.as_ref().map_or(0.0, |words| words.size().y + self.unit(18.0 + 8.0));
        let handle = self.unit(16.0);
        let height = handle + title_height + self.unit(12.0) + list_height + button_height + self.unit(10.0);
        let rect = self.sheet_ground(height, kind, enter);

        let grip = Rect::from_center_size(
            pos2(rect.center().x, rect.top() + self.unit(7.0)),
            vec2(self.unit(32.0), self.unit(4.0)),
        );
        self.painter.rect_filled(grip, radius::PILL, colors.bar);
        self.centered(title.as_ref(), rect.center().x, rect.top() + handle + title_height / 2.0);
        let mut top = rect.top() + handle + title_height + self.unit(12.0);
        let mut tap = None;
        for (block, right) in &rows {
            let row = Rect::from_min_size(pos2(rect.left() + padding, top), vec2(room, row_height(block)));
            self.save_row(row, block, *right);
            if *right {
                // Between the words and the check mark, or on the picture where they leave no room: never near
                // a row that is wrong.
                let finger = self.unit(TAP_RADIUS);
                let words_end = row.left() + self.unit(12.0 + 24.0 + 10.0) + block.size().x;
                let check = row.right() - self.unit(28.0);
                let at = if words_end + 2.0 * finger + self.unit(8.0) <= check {
                    pos2(f32::midpoint(words_end, check), row.center().y)
                } else {
                    pos2(row.left() + self.unit(12.0 + 12.0), row.center().y)
                };
                tap = Some(self.place(Rect::from_center_size(at, Vec2::ZERO)).center());
            }
            top += row.height() + gap;
        }
        if let Some(words) = &button_words {
            let pill = Rect::from_min_size(
                pos2(rect.left() + padding, top + self.unit(4.0)),
                vec2(room, words.size().y + self.unit(18.0)),
            );
            tap = Some(self.pill(pill, Some(words)));
        }
        tap
    }

    /// One place to save: the right one stands out, wrong ones are crossed out and pale.
    fn save_row(&self, row: Rect, block: &TextBlock, right: bool) {
        let colors = &self.theme.palette.phone;
        let place = self.place(row);
        let corner = rounding(self.unit(12.0));
        if right {
            let line = Stroke::new(2.0, colors.active);
            self.painter.rect(place, corner, colors.highlight, line, StrokeKind::Inside);
        } else {
            self.painter.rect_stroke(place, corner, Stroke::new(1.0, colors.line), StrokeKind::Inside);
        }
        let y = row.center().y;
        let side = self.unit(24.0);
        let left = row.left() + self.unit(12.0);
        let picture = self.place(Rect::from_center_size(pos2(left + side / 2.0, y), Vec2::splat(side)));
        let (ground, ink) =
            if right { (colors.active, colors.on_active) } else { (colors.bar, colors.text_soft) };
        self.painter.rect_filled(picture, rounding(self.unit(7.0)), ground);
        if right {
            Icon::Lock.paint(&self.painter, picture.shrink(self.unit(4.0)), ink, self.theme.dir);
        }
        let words_ink = if right { colors.text } else { colors.text_greyed };
        let words =
            Rect::from_min_size(pos2(left + side + self.unit(10.0), y - block.size().y / 2.0), block.size());
        let words = self.place(words);
        block.paint(&self.painter, words.min, words_ink);
        let mark = self.place(Rect::from_center_size(
            pos2(row.right() - self.unit(18.0), y),
            Vec2::splat(self.unit(20.0)),
        ));
        if right {
            Icon::CheckCircle.paint(&self.painter, mark, colors.active, self.theme.dir);
        } else {
            Icon::Close.paint(&self.painter, mark.shrink(self.unit(2.0)), colors.text_greyed, self.theme.dir);
        }
    }

    fn centered_words(&self, text: &str, style: Type, width: f32) -> TextBlock {
        Text::new(text).style(style).center().layout(self.painter.ctx(), width)
    }

    fn faded(&self, opacity: f32) -> Self {
        let mut painter = self.painter.clone();
        painter.multiply_opacity(opacity);
        Self { painter, look: look(self.idiom), ..*self }
    }

    /// A button; gives its middle.
    pub(super) fn pill(&self, rect: Rect, words: Option<&TextBlock>) -> Pos2 {
        let colors = &self.theme.palette.phone;
        let place = self.place(rect);
        let corner = match self.idiom {
            Idiom::Iphone => rounding(self.unit(14.0)),
            Idiom::Neutral => rounding(self.unit(6.0)),
            Idiom::Pixel | Idiom::Samsung | Idiom::Xiaomi => rounding(rect.height() / 2.0),
        };
        self.painter.rect_filled(place, corner, colors.active);
        if let Some(words) = words {
            words.paint(&self.painter, place.center() - words.size() / 2.0, colors.on_active);
        } else {
            let bar = Rect::from_center_size(place.center(), vec2(place.width() * 0.4, self.unit(8.0)));
            self.painter.rect_filled(bar, radius::PILL, colors.on_active);
        }
        // Beside the word, or from below where there is no room, so that the word can be read.
        let finger = self.unit(TAP_RADIUS);
        let half = words.map_or(rect.width() * 0.2, |words| words.size().x / 2.0);
        let beside = rect.right() - finger * 1.3;
        if rect.center().x + half + self.unit(4.0) <= beside - finger {
            let at = pos2(beside, rect.center().y);
            return self.place(Rect::from_center_size(at, Vec2::ZERO)).center();
        }
        pos2(place.center().x, place.bottom() + self.unit(TAP_RADIUS * 0.35))
    }
}
