//! A page of the settings: its header and its rows.

use egui::{Color32, Pos2, Rect, Stroke, StrokeKind, Vec2, lerp, pos2, vec2};

use super::body::rounding;
use super::screens::{Canvas, TAP_RADIUS};
use super::style::{Header, look};
use crate::handout::drawing::{Idiom, Screen};
use crate::journey::view::Symbol;
use crate::ui::text::{Text, TextBlock};
use crate::ui::theme::{Type, radius};
use crate::ui::widgets::symbol::SymbolExt as _;

/// One row of a list; a grey bar when its name is not known.
struct ListRow<'a> {
    label: Option<&'a str>,
    kind: RowKind,
    /// This is the one to tap.
    tap: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum RowKind {
    /// Not a row but a heading over the rows that follow.
    Heading,
    /// It opens another page.
    Opens,
    /// It has a switch that is on. When it is also the row to tap, this is where the switch ends up.
    Switch,
}

/// The title of a page of the settings, and its rows; nothing for another screen.
fn rows(screen: &Screen) -> Option<(&str, Vec<ListRow<'_>>)> {
    let row = |kind, label| ListRow { label, kind, tap: false };
    match screen {
        Screen::List { title, row: label } => {
            let neighbour = || row(RowKind::Opens, None);
            let tapped = ListRow { label: Some(label.as_str()), kind: RowKind::Opens, tap: true };
            Some((title, vec![neighbour(), neighbour(), tapped, neighbour(), neighbour()]))
        }
        Screen::Switches { title, first, list, last } => {
            let mut rows: Vec<ListRow> =
                first.iter().map(|label| row(RowKind::Switch, Some(label.as_str()))).collect();
            rows.extend(list.iter().map(|label| row(RowKind::Heading, Some(label.as_str()))));
            rows.push(row(RowKind::Switch, None));
            rows.push(ListRow { label: Some(last.as_str()), kind: RowKind::Switch, tap: true });
            Some((title, rows))
        }
        Screen::Confirm { .. } | Screen::Save { .. } | Screen::App { .. } => None,
    }
}

impl Canvas<'_> {
    /// A page of the settings: the first one has no way back, and one behind a sheet has nothing to `tap`.
    pub(super) fn list(&self, screen: &Screen, first: bool, travel: f32, tap: bool) -> Option<Pos2> {
        let (title, mut rows) = rows(screen)?;
        if !tap {
            for row in &mut rows {
                row.tap = false;
            }
        }
        let colors = &self.theme.palette.phone;
        let inset = self.unit(self.look.inset);
        let left = self.area.safe.left() + inset;
        let right = self.area.safe.right() - inset;
        let measured: Vec<RowText> = rows.iter().map(|row| self.measure(row, right - left)).collect();

        let header = self.header_height(title, first);
        let body = Rect::from_min_max(
            pos2(self.area.safe.left(), self.area.safe.top() + header),
            self.area.safe.max,
        );
        // As if the list had been scrolled to the row that matters.
        let tops = self.tops(&rows, &measured);
        let length = tops.last().copied().unwrap_or(0.0);
        let target = rows.iter().position(|row| row.tap).unwrap_or(0);
        let center = tops.get(target).copied().unwrap_or(0.0)
            + measured.get(target).map_or(0.0, |row| row.height / 2.0);
        let scroll = (center - 0.55 * body.height()).clamp(0.0, (length - body.height()).max(0.0));

        let shift = vec2(travel, 0.0);
        self.header(title, first, travel);
        // Rows disappear under the header.
        let mut inside = self.painter.clone();
        inside.set_clip_rect(body.intersect(self.painter.clip_rect()));
        let canvas = Canvas { painter: inside, look: look(self.idiom), ..*self };

        let mut tap = None;
        let block_of = |index: usize| -> (bool, bool) {
            let starts = index == 0 || rows[index - 1].kind == RowKind::Heading;
            let ends = rows.get(index + 1).is_none_or(|next| next.kind == RowKind::Heading);
            (starts, ends)
        };
        for (index, (row, text)) in rows.iter().zip(&measured).enumerate() {
            let top = body.top() + tops[index] - scroll;
            let rect = Rect::from_min_max(pos2(left, top), pos2(right, top + text.height)).translate(shift);
            if rect.top() > body.bottom() || rect.bottom() < body.top() {
                continue;
            }
            if row.kind == RowKind::Heading {
                let at = rect.left() + self.unit(self.look.padding);
                canvas.words_or_bar(
                    text.words.as_ref(),
                    index,
                    at,
                    rect.center().y + self.unit(3.0),
                    rect.width(),
                    colors.text_soft,
                );
                continue;
            }
            let (starts, ends) = block_of(index);
            if let Some(point) = canvas.row(row, text, index, rect, starts, ends) {
                tap = Some(point);
            }
        }
        tap
    }

    fn measure(&self, row: &ListRow<'_>, width: f32) -> RowText {
        let padding = self.unit(self.look.padding);
        if row.kind == RowKind::Heading {
            let words = row.label.map(|label| self.words(label, Type::Small, width - 2.0 * padding));
            let height = words.as_ref().map_or(20.0, |words| words.size().y) + self.unit(14.0);
            return RowText { words, height };
        }
        let opens = row.kind == RowKind::Opens;
        let picture = if self.look.picture && opens { self.unit(24.0 + 10.0) } else { 0.0 };
        let end = self.unit(if opens { 14.0 } else { self.look.switch.x + 8.0 });
        let room = width - 2.0 * padding - picture - end;
        let words = row.label.map(|label| self.words(label, Type::Small, room));
        let height = words.as_ref().map_or(0.0, |words| words.size().y + self.unit(16.0));
        RowText { words, height: height.max(self.unit(self.look.row_height)) }
    }

    /// Where each row starts, and as last entry where the list ends.
    fn tops(&self, rows: &[ListRow<'_>], measured: &[RowText]) -> Vec<f32> {
        let mut tops = Vec::with_capacity(rows.len() + 1);
        let mut top = 0.0;
        for (row, text) in rows.iter().zip(measured) {
            tops.push(top);
            top +=
                text.height + if row.kind == RowKind::Heading { 0.0 } else { self.unit(self.look.row_gap) };
        }
        tops.push(top + self.unit(10.0));
        tops
    }

    fn header_height(&self, title: &str, first: bool) -> f32 {
        let words = self.title_words(title, first).size().y;
        match self.look.header {
            Header::Small if first => words + self.unit(26.0),
            Header::Small => words.max(self.unit(24.0)) + self.unit(18.0),
            Header::Large if first => words + self.unit(30.0),
            Header::Large => words + self.unit(50.0),
            Header::Tall => words.max(self.unit(26.0)) + self.unit(68.0),
            Header::Bar => words.max(self.unit(24.0)) + self.unit(20.0),
        }
    }

    fn title_words(&self, title: &str, first: bool) -> TextBlock {
        let (style, room) = match self.look.header {
            Header::Small if !first => (Type::BodyStrong, 84.0),
            Header::Bar => (Type::BodyStrong, 64.0),
            _ => (Type::Heading, 36.0),
        };
        let width = self.area.safe.width() - self.unit(room);
        let centered = self.look.header == Header::Tall || (self.look.header == Header::Small && !first);
        let text = Text::new(title).style(style);
        if centered { text.center() } else { text }.layout(self.painter.ctx(), width)
    }

    fn header(&self, title: &str, first: bool, travel: f32) {
        let colors = &self.theme.palette.phone;
        let safe = self.area.safe.translate(vec2(travel, 0.0));
        let height = self.header_height(title, first);
        let words = self.title_words(title, first);
        let side = self.unit(20.0);
        let arrow = |y: f32, symbol: Symbol, ink: Color32| {
            let rect = Rect::from_center_size(
                pos2(safe.left() + self.unit(self.look.inset.max(10.0)) + side / 2.0, y),
                Vec2::splat(side),
            );
            let place = self.place(rect);
            symbol.paint(&self.painter, place, ink, self.theme.dir);
        };
        let text_left = safe.left() + self.unit(self.look.inset + 6.0);
        match self.look.header {
            Header::Small if first => {
                let y = safe.top() + height - self.unit(12.0) - words.size().y / 2.0;
                self.paint_words(&words, text_left, y, colors.text);
            }
            Header::Small => {
                let y = safe.top() + height / 2.0 - self.unit(2.0);
                arrow(y, Symbol::ArrowBack, colors.active);
                self.centered(Some(&words), safe.center().x, y);
            }
            Header::Large => {
                if !first {
                    arrow(safe.top() + self.unit(15.0), Symbol::ArrowBack, colors.text);
                }
                let y = safe.top() + height - self.unit(14.0) - words.size().y / 2.0;
                self.paint_words(&words, text_left, y, colors.text);
            }
            Header::Tall => {
                let y = safe.top() + height * 0.56;
                self.centered(Some(&words), safe.center().x, y);
                if !first {
                    arrow(safe.top() + self.unit(14.0), Symbol::ArrowBack, colors.text);
                }
            }
            Header::Bar => {
                let y = safe.top() + height / 2.0;
                let bar = Rect::from_min_max(
                    pos2(safe.left(), safe.top()),
                    pos2(safe.right(), safe.top() + height),
                );
                self.painter.hline(bar.x_range(), bar.bottom(), Stroke::new(1.0, colors.line));
                let left = if first {
                    text_left + self.unit(10.0)
                } else {
                    arrow(y, Symbol::ArrowBack, colors.text);
                    safe.left() + self.unit(10.0) + side + self.unit(12.0)
                };
                self.paint_words(&words, left, y, colors.text);
            }
        }
    }

    pub(super) fn centered(&self, words: Option<&TextBlock>, x: f32, y: f32) {
        let colors = &self.theme.palette.phone;
        // A centre is mirrored like any other place.
        let x = self.place(Rect::from_center_size(pos2(x, y), Vec2::ZERO)).center().x;
        if let Some(words) = words {
            words.paint(&self.painter, pos2(x, y) - words.size() / 2.0, colors.text);
        } else {
            let rect = Rect::from_center_size(pos2(x, y), vec2(self.unit(90.0), self.unit(9.0)));
            self.painter.rect_filled(rect, radius::PILL, colors.bar);
        }
    }

    fn row(
        &self,
        row: &ListRow<'_>,
        text: &RowText,
        index: usize,
        rect: Rect,
        starts: bool,
        ends: bool,
    ) -> Option<Pos2> {
        let colors = &self.theme.palette.phone;
        let separate = self.look.row_gap > 0.0;
        let (outer, inner) = (self.unit(self.look.group_corner), self.unit(self.look.row_corner));
        let corner = |at_end: bool| if at_end { outer } else { inner }.round() as u8;
        let corners =
            egui::CornerRadius { nw: corner(starts), ne: corner(starts), sw: corner(ends), se: corner(ends) };
        let place = self.place(rect);
        let fill = if row.tap { colors.highlight } else { colors.group };
        self.painter.rect_filled(place, corners, fill);
        if row.tap && self.theme.mode.is_high_contrast() {
            let line = Stroke::new(2.0, colors.tap);
            self.painter.rect_stroke(place, corners, line, StrokeKind::Inside);
        }
        if !starts && !separate {
            let from = rect.left() + self.unit(self.look.padding);
            let line = self.place(Rect::from_min_max(pos2(from, rect.top()), pos2(rect.right(), rect.top())));
            self.painter.hline(line.x_range(), line.top(), Stroke::new(1.0, colors.line));
        }

        let y = rect.center().y;
        let padding = self.unit(self.look.padding);
        let mut left = rect.left() + padding;
        if self.look.picture && row.kind == RowKind::Opens {
            let side = self.unit(22.0);
            let picture = Rect::from_center_size(pos2(left + side / 2.0, y), Vec2::splat(side));
            let ink = if row.tap { colors.active } else { colors.bar };
            self.painter.rect_filled(self.place(picture), rounding(6.0 * self.area.scale), ink);
            left += self.unit(24.0 + 10.0);
        }
        let room = rect.right() - padding - left - self.unit(20.0);
        self.words_or_bar(text.words.as_ref(), index, left, y, room, colors.text);

        // Beside the words, or at the lower corner where they leave no room.
        let finger = self.unit(TAP_RADIUS);
        let words_end = left + text.words.as_ref().map_or(0.0, |words| words.size().x);
        let beside = (words_end + finger + self.unit(8.0)).max(lerp(rect.left()..=rect.right(), 0.62));
        let mut tap = if beside + finger + self.unit(20.0) <= rect.right() {
            pos2(beside, y)
        } else {
            pos2(rect.right() - finger * 1.4, rect.bottom() - finger * 0.6)
        };
        if row.kind == RowKind::Switch {
            let track = Rect::from_center_size(
                pos2(rect.right() - padding - self.unit(self.look.switch.x) / 2.0, y),
                self.look.switch * self.area.scale,
            );
            let on = if row.tap { self.switch } else { 1.0 };
            self.draw_switch(self.place(track), on);
            // From below, so that the switch can be seen turning.
            tap = pos2(track.center().x, track.bottom() + finger * 0.75);
        } else if self.idiom != Idiom::Pixel && self.idiom != Idiom::Samsung {
            let side = self.unit(14.0);
            let chevron = Rect::from_center_size(pos2(rect.right() - padding, y), Vec2::splat(side));
            Symbol::ChevronForward.paint(
                &self.painter,
                self.place(chevron),
                colors.text_soft,
                self.theme.dir,
            );
        }
        let tap = self.place(Rect::from_center_size(tap, Vec2::ZERO)).center();
        row.tap.then_some(tap)
    }

    fn draw_switch(&self, track: Rect, on: f32) {
        let colors = &self.theme.palette.phone;
        let r = track.height() / 2.0;
        let fill = colors.switch_off.lerp_to_gamma(colors.active, on);
        self.painter.rect_filled(track, radius::PILL, fill);
        let along = if self.theme.dir.is_rtl() { 1.0 - on } else { on };
        let center = pos2(lerp(track.left() + r..=track.right() - r, along), track.center().y);
        let knob_ink = colors.knob.lerp_to_gamma(colors.on_active, on);
        match self.idiom {
            Idiom::Pixel => {
                self.painter.circle_filled(center, r * lerp(0.52..=0.74, on), knob_ink);
                if on > 0.6 {
                    Symbol::Check.paint_at(&self.painter, center, r * 1.1, fill, self.theme.dir);
                }
            }
            Idiom::Samsung => {
                self.painter.circle_filled(center, r * 0.94, knob_ink);
                self.painter.circle_stroke(center, r * 0.94, Stroke::new(1.5, fill));
            }
            Idiom::Iphone | Idiom::Xiaomi | Idiom::Neutral => {
                self.painter.circle_filled(center, r * 0.84, knob_ink);
            }
        }
    }
}

/// The words of a row, and its height.
struct RowText {
    words: Option<TextBlock>,
    height: f32,
}
