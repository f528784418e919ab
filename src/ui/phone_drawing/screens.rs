//! What is on the screens: lists, questions, the place to save, the app.

use egui::{Color32, Painter, Pos2, Rect, Stroke, StrokeKind, Vec2, lerp, pos2, vec2};

use super::body::{ScreenArea, rounding};
use super::play::Moment;
use super::{Idiom, PhoneScene, Row, Screen};
use crate::ui::text::{Block, Text};
use crate::ui::theme::{Theme, Type, radius};
use crate::ui::widgets::icon::Icon;

/// How a maker's lists and sheets look. Lengths in points of a phone that is 260 points wide.
struct Look {
    header: Header,
    /// From the edge of the screen to the rows.
    inset: f32,
    /// Corner of a group of rows.
    group_corner: f32,
    /// Between two rows; with none they share a block and are divided by hairlines.
    row_gap: f32,
    /// Corner of rows that do not share a block.
    row_corner: f32,
    row_height: f32,
    /// Between the edge of a row and its words.
    padding: f32,
    /// A square before the words.
    picture: bool,
    switch: Vec2,
    sheet: Sheet,
    sheet_corner: f32,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Header {
    /// A small centred title with an arrow; the first page has a large title.
    Small,
    /// An arrow, and a large title below it.
    Large,
    /// A large centred title in a lot of space.
    Tall,
    /// Arrow and title in one bar.
    Bar,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sheet {
    /// A box in the middle.
    Middle,
    /// A box that floats above the bottom edge.
    Floating,
    /// A sheet that grows out of the bottom edge.
    Bottom,
}

fn look(idiom: Idiom) -> Look {
    match idiom {
        Idiom::Iphone => Look {
            header: Header::Small,
            inset: 14.0,
            group_corner: 16.0,
            row_gap: 0.0,
            row_corner: 0.0,
            row_height: 40.0,
            padding: 12.0,
            picture: true,
            switch: vec2(42.0, 25.0),
            sheet: Sheet::Middle,
            sheet_corner: 22.0,
        },
        Idiom::Pixel => Look {
            header: Header::Large,
            inset: 12.0,
            group_corner: 18.0,
            row_gap: 3.0,
            row_corner: 5.0,
            row_height: 44.0,
            padding: 14.0,
            picture: false,
            switch: vec2(42.0, 25.0),
            sheet: Sheet::Middle,
            sheet_corner: 26.0,
        },
        Idiom::Samsung => Look {
            header: Header::Tall,
            inset: 8.0,
            group_corner: 22.0,
            row_gap: 0.0,
            row_corner: 0.0,
            row_height: 44.0,
            padding: 16.0,
            picture: false,
            switch: vec2(38.0, 21.0),
            sheet: Sheet::Floating,
            sheet_corner: 24.0,
        },
        Idiom::Xiaomi => Look {
            header: Header::Large,
            inset: 11.0,
            group_corner: 16.0,
            row_gap: 8.0,
            row_corner: 16.0,
            row_height: 46.0,
            padding: 14.0,
            picture: false,
            switch: vec2(40.0, 23.0),
            sheet: Sheet::Bottom,
            sheet_corner: 28.0,
        },
        Idiom::Neutral => Look {
            header: Header::Bar,
            inset: 0.0,
            group_corner: 0.0,
            row_gap: 0.0,
            row_corner: 0.0,
            row_height: 44.0,
            padding: 16.0,
            picture: false,
            switch: vec2(38.0, 22.0),
            sheet: Sheet::Bottom,
            sheet_corner: 18.0,
        },
    }
}

/// A painter with everything that the parts of a screen need to know.
struct Canvas<'a> {
    painter: Painter,
    theme: &'a Theme,
    area: &'a ScreenArea,
    idiom: Idiom,
    look: Look,
    switch: f32,
}

/// Paints the screen of a moment, and the mark where to tap.
pub(super) fn paint(
    painter: &Painter,
    area: &ScreenArea,
    theme: &Theme,
    scene: &PhoneScene,
    moment: &Moment,
) {
    let Some(frame) = scene.frames.get(moment.frame) else {
        paint_bars(painter, area, theme);
        return;
    };
    let canvas = |painter: Painter, switch: f32| Canvas {
        painter,
        theme,
        area,
        idiom: scene.idiom,
        look: look(scene.idiom),
        switch,
    };
    // The first list is the start of the settings; those after it have a way back.
    let is_list = |frame: &super::Frame| matches!(frame.screen, Screen::List { .. });
    let first = |index: usize| !scene.frames[..index].iter().any(is_list);
    let tap = match &frame.screen {
        Screen::List { .. } | Screen::App { .. } => {
            let mut painter = painter.clone();
            painter.multiply_opacity(moment.enter);
            let side = if theme.dir.is_rtl() { -1.0 } else { 1.0 };
            let travel = side * (1.0 - moment.enter) * 0.22 * area.full.width();
            canvas(painter, moment.switch).page(&frame.screen, first(moment.frame), travel)
        }
        sheet => {
            // Behind a sheet is the page that was open last.
            let behind = scene.frames[..moment.frame]
                .iter()
                .enumerate()
                .rev()
                .find(|(_, frame)| matches!(frame.screen, Screen::List { .. } | Screen::App { .. }));
            let below = canvas(painter.clone(), 1.0);
            if let Some((index, page)) = behind {
                below.page(&without_taps(&page.screen), first(index), 0.0);
            } else {
                paint_bars(painter, area, theme);
            }
            let mut scrim = painter.clone();
            scrim.multiply_opacity(moment.enter);
            scrim.rect_filled(area.full, rounding(area.corner), theme.palette.phone.scrim);
            canvas(painter.clone(), moment.switch).sheet(sheet, moment.enter)
        }
    };
    if let Some(tap) = tap {
        tap_mark(painter, theme, tap, area.scale, moment);
    }
}

/// Paints a screen by itself, without a mark.
pub(super) fn paint_still(
    painter: &Painter,
    area: &ScreenArea,
    theme: &Theme,
    idiom: Idiom,
    screen: &Screen,
) {
    let canvas = Canvas { painter: painter.clone(), theme, area, idiom, look: look(idiom), switch: 1.0 };
    match screen {
        Screen::List { .. } | Screen::App { .. } => canvas.page(screen, true, 0.0),
        sheet => {
            paint_bars(painter, area, theme);
            painter.rect_filled(area.full, rounding(area.corner), theme.palette.phone.scrim);
            canvas.sheet(sheet, 1.0)
        }
    };
}

/// A page about which nothing is known.
pub(super) fn paint_bars(painter: &Painter, area: &ScreenArea, theme: &Theme) {
    let colors = &theme.palette.phone;
    let unit = area.safe.width() / 12.0;
    let mut top = area.safe.top() + unit;
    let bar = |left: f32, top: f32, width: f32, height: f32, color: Color32| {
        let rect = Rect::from_min_size(pos2(left, top), vec2(width, height));
        painter.rect_filled(theme.dir.place(area.safe, rect), radius::PILL, color);
    };
    let left = area.safe.left() + unit;
    bar(left, top, 5.0 * unit, 0.9 * unit, colors.text_soft);
    top += 2.2 * unit;
    let group =
        Rect::from_min_max(pos2(left, top), pos2(area.safe.right() - unit, area.safe.bottom() - unit));
    let rows = (group.height() / (2.3 * unit)).floor().clamp(1.0, 5.0);
    let group = Rect::from_min_size(group.min, vec2(group.width(), rows * 2.3 * unit));
    painter.rect_filled(group, rounding(unit), colors.group);
    for row in 0..rows as usize {
        let top = group.top() + (row as f32 * 2.3 + 0.8) * unit;
        bar(left + unit, top, unknown_width(row) * 8.0 * unit, 0.7 * unit, colors.bar);
    }
}

fn without_taps(screen: &Screen) -> Screen {
    let mut screen = screen.clone();
    if let Screen::List { rows, .. } = &mut screen {
        for row in rows {
            row.tap = false;
        }
    }
    screen
}

/// The length of a grey bar, different from row to row but always the same for one row.
fn unknown_width(index: usize) -> f32 {
    [0.62, 0.44, 0.74, 0.52, 0.68, 0.38][index % 6]
}

impl Canvas<'_> {
    /// A page that fills the screen. Gives the place to tap.
    fn page(&self, screen: &Screen, first: bool, travel: f32) -> Option<Pos2> {
        match screen {
            Screen::List { title, rows } => self.list(title.as_deref(), rows, first, travel),
            Screen::App { title, account, button } => {
                Some(self.app(title.as_deref(), account.as_deref(), button.as_deref(), travel))
            }
            Screen::Confirm { .. } | Screen::Save { .. } => None,
        }
    }

    fn unit(&self, points: f32) -> f32 {
        points * self.area.scale
    }

    fn place(&self, rect: Rect) -> Rect {
        self.theme.dir.place(self.area.full, rect)
    }

    fn words(&self, text: &str, style: Type, width: f32) -> Block {
        Text::new(text).style(style).layout(self.painter.ctx(), width.max(24.0))
    }

    /// Grey bar or words, from the leading side, vertically centred on `y`.
    fn words_or_bar(&self, block: Option<&Block>, index: usize, left: f32, y: f32, width: f32, ink: Color32) {
        if let Some(block) = block {
            let rect = Rect::from_min_size(pos2(left, y - block.size().y / 2.0), block.size());
            block.paint(&self.painter, self.place(rect).min, ink);
        } else {
            let height = self.unit(8.0);
            let rect =
                Rect::from_min_size(pos2(left, y - height / 2.0), vec2(unknown_width(index) * width, height));
            self.painter.rect_filled(self.place(rect), radius::PILL, self.theme.palette.phone.bar);
        }
    }

    // --- Lists -------------------------------------------------------------------------------------

    fn list(&self, title: Option<&str>, rows: &[Row], first: bool, travel: f32) -> Option<Pos2> {
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
        let tops = self.tops(rows, &measured);
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
            let starts = index == 0 || rows[index - 1].heading;
            let ends = rows.get(index + 1).is_none_or(|next| next.heading);
            (starts, ends)
        };
        for (index, (row, text)) in rows.iter().zip(&measured).enumerate() {
            let top = body.top() + tops[index] - scroll;
            let rect = Rect::from_min_max(pos2(left, top), pos2(right, top + text.height)).translate(shift);
            if rect.top() > body.bottom() || rect.bottom() < body.top() {
                continue;
            }
            if row.heading {
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

    fn measure(&self, row: &Row, width: f32) -> RowText {
        let padding = self.unit(self.look.padding);
        if row.heading {
            let words =
                row.label.as_deref().map(|label| self.words(label, Type::Small, width - 2.0 * padding));
            let height = words.as_ref().map_or(20.0, |words| words.size().y) + self.unit(14.0);
            return RowText { words, height };
        }
        let picture = if self.look.picture && row.switch.is_none() { self.unit(24.0 + 10.0) } else { 0.0 };
        let end = if row.switch.is_some() {
            self.unit(self.look.switch.x + 8.0)
        } else if row.chevron {
            self.unit(14.0)
        } else {
            0.0
        };
        let room = width - 2.0 * padding - picture - end;
        let words = row.label.as_deref().map(|label| self.words(label, Type::Small, room));
        let height = words.as_ref().map_or(0.0, |words| words.size().y + self.unit(16.0));
        RowText { words, height: height.max(self.unit(self.look.row_height)) }
    }

    /// Where each row starts, and as last entry where the list ends.
    fn tops(&self, rows: &[Row], measured: &[RowText]) -> Vec<f32> {
        let mut tops = Vec::with_capacity(rows.len() + 1);
        let mut top = 0.0;
        for (row, text) in rows.iter().zip(measured) {
            tops.push(top);
            top += text.height + if row.heading { 0.0 } else { self.unit(self.look.row_gap) };
        }
        tops.push(top + self.unit(10.0));
        tops
    }

    fn header_height(&self, title: Option<&str>, first: bool) -> f32 {
        let words = self.title_words(title, first);
        let words = words.map_or(self.unit(18.0), |words| words.size().y);
        match self.look.header {
            Header::Small if first => words + self.unit(26.0),
            Header::Small => words.max(self.unit(24.0)) + self.unit(18.0),
            Header::Large if first => words + self.unit(30.0),
            Header::Large => words + self.unit(50.0),
            Header::Tall => words.max(self.unit(26.0)) + self.unit(68.0),
            Header::Bar => words.max(self.unit(24.0)) + self.unit(20.0),
        }
    }

    fn title_words(&self, title: Option<&str>, first: bool) -> Option<Block> {
        let (style, room) = match self.look.header {
            Header::Small if !first => (Type::BodyStrong, 84.0),
            Header::Bar => (Type::BodyStrong, 64.0),
            _ => (Type::Heading, 36.0),
        };
        let width = self.area.safe.width() - self.unit(room);
        title.map(|title| {
            let centered = self.look.header == Header::Tall || (self.look.header == Header::Small && !first);
            let text = Text::new(title).style(style);
            if centered { text.center() } else { text }.layout(self.painter.ctx(), width)
        })
    }

    fn header(&self, title: Option<&str>, first: bool, travel: f32) {
        let colors = &self.theme.palette.phone;
        let safe = self.area.safe.translate(vec2(travel, 0.0));
        let height = self.header_height(title, first);
        let words = self.title_words(title, first);
        let side = self.unit(20.0);
        let arrow = |y: f32, icon: Icon, ink: Color32| {
            let rect = Rect::from_center_size(
                pos2(safe.left() + self.unit(self.look.inset.max(10.0)) + side / 2.0, y),
                Vec2::splat(side),
            );
            let place = self.place(rect);
            icon.paint(&self.painter, place, ink, self.theme.dir);
        };
        let text_left = safe.left() + self.unit(self.look.inset + 6.0);
        let wide = safe.width();
        match self.look.header {
            Header::Small if first => {
                let y = safe.top() + height
                    - self.unit(12.0)
                    - words.as_ref().map_or(9.0, |words| words.size().y / 2.0);
                self.words_or_bar(words.as_ref(), 0, text_left, y, wide * 0.6, colors.text);
            }
            Header::Small => {
                let y = safe.top() + height / 2.0 - self.unit(2.0);
                arrow(y, Icon::ArrowBack, colors.active);
                self.centered(words.as_ref(), safe.center().x, y);
            }
            Header::Large => {
                if !first {
                    arrow(safe.top() + self.unit(15.0), Icon::ArrowBack, colors.text);
                }
                let y = safe.top() + height
                    - self.unit(14.0)
                    - words.as_ref().map_or(9.0, |words| words.size().y / 2.0);
                self.words_or_bar(words.as_ref(), 0, text_left, y, wide * 0.6, colors.text);
            }
            Header::Tall => {
                let y = safe.top() + height * 0.56;
                self.centered(words.as_ref(), safe.center().x, y);
                if !first {
                    arrow(safe.top() + self.unit(14.0), Icon::ArrowBack, colors.text);
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
                    arrow(y, Icon::ArrowBack, colors.text);
                    safe.left() + self.unit(10.0) + side + self.unit(12.0)
                };
                self.words_or_bar(words.as_ref(), 0, left, y, wide * 0.5, colors.text);
            }
        }
    }

    fn centered(&self, words: Option<&Block>, x: f32, y: f32) {
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
        row: &Row,
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
        if self.look.picture && row.switch.is_none() {
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
        if let Some(on) = row.switch {
            let track = Rect::from_center_size(
                pos2(rect.right() - padding - self.unit(self.look.switch.x) / 2.0, y),
                self.look.switch * self.area.scale,
            );
            let on = match (on, row.tap) {
                (true, true) => self.switch,
                (false, true) => 1.0 - self.switch,
                (on, false) => f32::from(u8::from(on)),
            };
            self.draw_switch(self.place(track), on);
            // From below, so that the switch can be seen turning.
            tap = pos2(track.center().x, track.bottom() + finger * 0.75);
        } else if row.chevron && self.idiom != Idiom::Pixel && self.idiom != Idiom::Samsung {
            let side = self.unit(14.0);
            let chevron = Rect::from_center_size(pos2(rect.right() - padding, y), Vec2::splat(side));
            Icon::ChevronForward.paint(&self.painter, self.place(chevron), colors.text_soft, self.theme.dir);
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
                    Icon::Check.paint_at(&self.painter, center, r * 1.1, fill, self.theme.dir);
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

    // --- Sheets ------------------------------------------------------------------------------------

    fn sheet(&self, screen: &Screen, enter: f32) -> Option<Pos2> {
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
        let rows: Vec<(Block, bool)> = std::iter::once((self.words(chosen, Type::Small, words_room), true))
            .chain(greyed.iter().map(|name| (self.words(name, Type::Small, words_room), false)))
            .collect();
        let row_height = |block: &Block| (block.size().y + self.unit(18.0)).max(self.unit(42.0));
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
    fn save_row(&self, row: Rect, block: &Block, right: bool) {
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

    fn centered_words(&self, text: &str, style: Type, width: f32) -> Block {
        Text::new(text).style(style).center().layout(self.painter.ctx(), width)
    }

    fn faded(&self, opacity: f32) -> Self {
        let mut painter = self.painter.clone();
        painter.multiply_opacity(opacity);
        Self { painter, look: look(self.idiom), ..*self }
    }

    /// A button; gives its middle.
    fn pill(&self, rect: Rect, words: Option<&Block>) -> Pos2 {
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

    // --- The app -----------------------------------------------------------------------------------

    fn app(&self, title: Option<&str>, account: Option<&str>, button: Option<&str>, travel: f32) -> Pos2 {
        let colors = &self.theme.palette.phone;
        let safe = self.area.safe.translate(vec2(travel, 0.0));
        let padding = self.unit(16.0);
        let room = safe.width() - 2.0 * padding;
        let title = title.map(|title| self.words(title, Type::Heading, room));
        let title_height = title.as_ref().map_or(self.unit(20.0), |title| title.size().y);
        let mut top = safe.top() + self.unit(14.0);
        self.words_or_bar(
            title.as_ref(),
            1,
            safe.left() + padding,
            top + title_height / 2.0,
            room,
            colors.text,
        );
        top += title_height + self.unit(16.0);

        let account = account.map(|account| self.words(account, Type::Small, room - self.unit(74.0)));
        let account_height =
            (account.as_ref().map_or(20.0, |words| words.size().y) + self.unit(36.0)).max(self.unit(64.0));
        let card = Rect::from_min_size(pos2(safe.left() + padding, top), vec2(room, account_height));
        self.painter.rect_filled(self.place(card), rounding(self.unit(16.0)), colors.group);
        let side = self.unit(36.0);
        let left = card.left() + self.unit(14.0);
        let picture =
            self.place(Rect::from_center_size(pos2(left + side / 2.0, card.center().y), Vec2::splat(side)));
        self.painter.circle_filled(picture.center(), side / 2.0, colors.highlight);
        Icon::Briefcase.paint(&self.painter, picture.shrink(self.unit(9.0)), colors.active, self.theme.dir);
        let words_left = left + side + self.unit(12.0);
        let second = self.unit(16.0);
        let y = card.center().y - second / 2.0;
        let words_room = card.right() - words_left - self.unit(14.0);
        self.words_or_bar(account.as_ref(), 2, words_left, y, words_room, colors.text);
        let below =
            y + account.as_ref().map_or(self.unit(4.0), |words| words.size().y / 2.0) + self.unit(8.0);
        self.words_or_bar(None, 0, words_left, below, words_room, colors.text);
        top = card.bottom() + self.unit(14.0);

        for index in 0..2 {
            let row = Rect::from_min_size(pos2(safe.left() + padding, top), vec2(room, self.unit(42.0)));
            self.painter.rect_filled(self.place(row), rounding(self.unit(14.0)), colors.group);
            self.words_or_bar(
                None,
                index + 3,
                row.left() + self.unit(14.0),
                row.center().y,
                row.width() - self.unit(40.0),
                colors.text,
            );
            top = row.bottom() + self.unit(8.0);
        }

        let button = button.map(|button| self.words(button, Type::Button, room - self.unit(24.0)));
        let height = button.as_ref().map_or(self.unit(20.0), |words| words.size().y) + self.unit(24.0);
        let pill = Rect::from_min_size(
            pos2(safe.left() + padding, safe.bottom() - height - self.unit(12.0)),
            vec2(room, height),
        );
        self.pill(pill, button.as_ref())
    }
}

/// The words of a row, and its height.
struct RowText {
    words: Option<Block>,
    height: f32,
}

/// Radius of the fingertip on a phone that is 260 points wide.
const TAP_RADIUS: f32 = 13.0;

/// A fingertip, and a ring that spreads from it while it taps.
fn tap_mark(painter: &Painter, theme: &Theme, at: Pos2, scale: f32, moment: &Moment) {
    let colors = &theme.palette.phone;
    let r = (TAP_RADIUS * scale).max(9.0);
    let (press, spread) = match moment.tap {
        None => (1.0, None),
        Some(part) => {
            let down = (part / 0.4).min(1.0);
            let spread = ((part - 0.4) / 0.6).max(0.0);
            (lerp(1.3..=1.0, down), (spread > 0.0 && spread < 1.0).then_some(spread))
        }
    };
    let mut painter = painter.clone();
    painter.multiply_opacity(moment.enter);
    if let Some(spread) = spread {
        let ring = Stroke::new(2.5, colors.tap.gamma_multiply(1.0 - spread));
        painter.circle_stroke(at, r * lerp(1.0..=2.1, spread), ring);
    }
    let line = (2.5 * scale).max(2.0);
    painter.circle(at, r * press, colors.tap.gamma_multiply(0.28), Stroke::new(line, colors.tap));
    painter.circle_stroke(at, r * press + line, Stroke::new(1.5, colors.tap_halo));
    painter.circle_filled(at, r * 0.3, colors.tap);
}
