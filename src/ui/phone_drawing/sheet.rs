//! What comes up in front of a page: a question, and the place to save.

use egui::{Pos2, Rect, Stroke, StrokeKind, Vec2, pos2, vec2};

use super::body::rounding;
use super::screens::{Canvas, TAP_RADIUS};
use super::style::{Sheet, look};
use crate::handout::drawing::{Idiom, Screen};
use crate::journey::view::Symbol;
use crate::ui::text::{Text, TextBlock};
use crate::ui::theme::{Type, radius};
use crate::ui::widgets::symbol::SymbolExt as _;

impl Canvas<'_> {
    pub(super) fn sheet(&self, screen: &Screen, enter: f32) -> Option<Pos2> {
        match screen {
            Screen::Confirm { title } => Some(self.confirm(title, enter)),
            Screen::Save { chosen, others } => Some(self.save(chosen, others, enter)),
            Screen::List { .. } | Screen::Switches { .. } | Screen::App { .. } => None,
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

    fn confirm(&self, title: &str, enter: f32) -> Pos2 {
        let colors = &self.theme.palette.phone;
        let kind = self.look.sheet;
        let width = self.area.full.width() - self.unit(if kind == Sheet::Middle { 40.0 } else { 18.0 });
        let padding = self.unit(18.0);
        let room = width - 2.0 * padding;
        let title = Text::new(title).style(Type::BodyStrong).center().layout(self.painter.ctx(), room);
        let title_height = title.size().y;
        let bars = self.unit(34.0);
        let button_height = self.unit(18.0);
        let height = padding + title_height + bars + button_height + padding;
        let rect = self.sheet_ground(height, kind, enter);
        let canvas = self.faded(if kind == Sheet::Middle { enter } else { 1.0 });

        canvas.centered(Some(&title), rect.center().x, rect.top() + padding + title_height / 2.0);
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
        let pill_width = self.unit(60.0).max(row.width() * 0.5 - gap / 2.0).min(row.width());
        let pill = Rect::from_min_max(pos2(row.right() - pill_width, row.top()), row.max);
        let other = Rect::from_min_max(row.min, pos2(pill.left() - gap, row.bottom()));
        if other.width() > self.unit(34.0) {
            let bar = Rect::from_center_size(
                other.center(),
                vec2((other.width() * 0.6).min(self.unit(44.0)), self.unit(8.0)),
            );
            canvas.painter.rect_filled(canvas.place(bar), radius::PILL, colors.bar);
        }
        canvas.pill(pill, None)
    }

    fn save(&self, chosen: &str, others: &[String], enter: f32) -> Pos2 {
        let colors = &self.theme.palette.phone;
        let kind = if self.look.sheet == Sheet::Floating { Sheet::Floating } else { Sheet::Bottom };
        let side = if kind == Sheet::Floating { self.unit(9.0) } else { 0.0 };
        let padding = self.unit(16.0);
        let room = self.area.full.width() - 2.0 * side - 2.0 * padding;
        let title_height = self.unit(12.0);
        let words_room = room - self.unit(28.0 + 26.0 + 24.0);
        let words = |name: &str| self.words(name, Type::Small, words_room);
        let chosen = words(chosen);
        let others: Vec<TextBlock> = others.iter().map(|name| words(name)).collect();
        let row_height = |block: &TextBlock| (block.size().y + self.unit(18.0)).max(self.unit(42.0));
        let gap = self.unit(6.0);
        let list_height: f32 =
            std::iter::once(&chosen).chain(&others).map(|block| row_height(block) + gap).sum();
        let handle = self.unit(16.0);
        let height = handle + title_height + self.unit(12.0) + list_height + self.unit(10.0);
        let rect = self.sheet_ground(height, kind, enter);

        let grip = Rect::from_center_size(
            pos2(rect.center().x, rect.top() + self.unit(7.0)),
            vec2(self.unit(32.0), self.unit(4.0)),
        );
        self.painter.rect_filled(grip, radius::PILL, colors.bar);
        self.centered(None, rect.center().x, rect.top() + handle + title_height / 2.0);
        let mut top = rect.top() + handle + title_height + self.unit(12.0);
        let mut next = |block: &TextBlock| {
            let row = Rect::from_min_size(pos2(rect.left() + padding, top), vec2(room, row_height(block)));
            top += row.height() + gap;
            row
        };
        let row = next(&chosen);
        self.save_row(row, &chosen, true);
        for block in &others {
            self.save_row(next(block), block, false);
        }

        // Between the words and the check mark, or on the picture where they leave no room: never near a row
        // that is wrong.
        let finger = self.unit(TAP_RADIUS);
        let words_end = row.left() + self.unit(12.0 + 24.0 + 10.0) + chosen.size().x;
        let check = row.right() - self.unit(28.0);
        let at = if words_end + 2.0 * finger + self.unit(8.0) <= check {
            pos2(f32::midpoint(words_end, check), row.center().y)
        } else {
            pos2(row.left() + self.unit(12.0 + 12.0), row.center().y)
        };
        self.place(Rect::from_center_size(at, Vec2::ZERO)).center()
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
            Symbol::Lock.paint(&self.painter, picture.shrink(self.unit(4.0)), ink, self.theme.dir);
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
            Symbol::CheckCircle.paint(&self.painter, mark, colors.active, self.theme.dir);
        } else {
            Symbol::Close.paint(
                &self.painter,
                mark.shrink(self.unit(2.0)),
                colors.text_greyed,
                self.theme.dir,
            );
        }
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
