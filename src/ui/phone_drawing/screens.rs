//! What is on the screens: lists, questions, the place to save, the app.

use egui::{Color32, Painter, Pos2, Rect, Stroke, lerp, pos2, vec2};

use super::body::{ScreenArea, rounding};
use super::play::Moment;
use super::style::{Look, look};
use crate::handout::drawing::{Drawing, Idiom, Screen};
use crate::ui::text::{Text, TextBlock};
use crate::ui::theme::{Theme, Type, radius};

/// A painter with everything that the parts of a screen need to know.
pub(super) struct Canvas<'a> {
    pub painter: Painter,
    pub theme: &'a Theme,
    pub area: &'a ScreenArea,
    pub idiom: Idiom,
    pub look: Look,
    pub switch: f32,
}

/// Paints the screen of a moment, and the mark where to tap.
pub(super) fn paint(painter: &Painter, area: &ScreenArea, theme: &Theme, drawing: &Drawing, moment: &Moment) {
    let Some((screen, _)) = drawing.frames.get(moment.frame) else {
        paint_bars(painter, area, theme);
        return;
    };
    let canvas = |painter: Painter, switch: f32| Canvas {
        painter,
        theme,
        area,
        idiom: drawing.idiom,
        look: look(drawing.idiom),
        switch,
    };
    // The first list is the start of the settings; those after it have a way back.
    let is_list = |screen: &Screen| matches!(screen, Screen::List { .. } | Screen::Switches { .. });
    let first = |index: usize| !drawing.frames[..index].iter().any(|(screen, _)| is_list(screen));
    let is_page = |screen: &Screen| is_list(screen) || matches!(screen, Screen::App { .. });
    let tap = if is_page(screen) {
        let mut painter = painter.clone();
        painter.multiply_opacity(moment.enter);
        let side = if theme.dir.is_rtl() { -1.0 } else { 1.0 };
        let travel = side * (1.0 - moment.enter) * 0.22 * area.full.width();
        canvas(painter, moment.switch).page(screen, first(moment.frame), travel, true)
    } else {
        // Behind a sheet is the page that was open last.
        let before = drawing.frames[..moment.frame].iter().enumerate();
        if let Some((index, (page, _))) = before.rev().find(|(_, (screen, _))| is_page(screen)) {
            canvas(painter.clone(), 1.0).page(page, first(index), 0.0, false);
        } else {
            paint_bars(painter, area, theme);
        }
        let mut scrim = painter.clone();
        scrim.multiply_opacity(moment.enter);
        scrim.rect_filled(area.full, rounding(area.corner), theme.palette.phone.scrim);
        canvas(painter.clone(), moment.switch).sheet(screen, moment.enter)
    };
    if let Some(tap) = tap {
        tap_mark(painter, theme, tap, area.scale, moment);
    }
}

/// A page about which nothing is known.
fn paint_bars(painter: &Painter, area: &ScreenArea, theme: &Theme) {
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

/// The length of a grey bar, different from row to row but always the same for one row.
fn unknown_width(index: usize) -> f32 {
    [0.62, 0.44, 0.74, 0.52, 0.68, 0.38][index % 6]
}

impl Canvas<'_> {
    /// A page that fills the screen. Gives the place to tap.
    fn page(&self, screen: &Screen, first: bool, travel: f32, tap: bool) -> Option<Pos2> {
        match screen {
            Screen::App { button } => Some(self.app(button, travel)),
            _ => self.list(screen, first, travel, tap),
        }
    }

    pub(super) fn unit(&self, points: f32) -> f32 {
        points * self.area.scale
    }

    pub(super) fn place(&self, rect: Rect) -> Rect {
        self.theme.dir.place(self.area.full, rect)
    }

    pub(super) fn words(&self, text: &str, style: Type, width: f32) -> TextBlock {
        Text::new(text).style(style).layout(self.painter.ctx(), width.max(24.0))
    }

    /// Words or a grey bar, from the leading side, vertically centred on `y`.
    pub(super) fn words_or_bar(
        &self,
        words: Option<&TextBlock>,
        index: usize,
        left: f32,
        y: f32,
        width: f32,
        ink: Color32,
    ) {
        match words {
            Some(words) => self.paint_words(words, left, y, ink),
            None => self.bar(index, left, y, width),
        }
    }

    pub(super) fn paint_words(&self, words: &TextBlock, left: f32, y: f32, ink: Color32) {
        let rect = Rect::from_min_size(pos2(left, y - words.size().y / 2.0), words.size());
        words.paint(&self.painter, self.place(rect).min, ink);
    }

    /// Words that are not known: the bar of a row, at most so wide.
    pub(super) fn bar(&self, index: usize, left: f32, y: f32, width: f32) {
        let height = self.unit(8.0);
        let rect =
            Rect::from_min_size(pos2(left, y - height / 2.0), vec2(unknown_width(index) * width, height));
        self.painter.rect_filled(self.place(rect), radius::PILL, self.theme.palette.phone.bar);
    }
}

/// Radius of the fingertip on a phone that is 260 points wide.
pub(super) const TAP_RADIUS: f32 = 13.0;

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
