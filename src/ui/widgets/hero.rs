//! The pictures of the first and the last page: a computer hands over to a phone, and a phone that keeps a
//! passkey. Decoration: they say nothing that the words do not say, and go where there is no room for them.

use egui::{CornerRadius, Id, Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

use super::symbol::SymbolExt as _;
use crate::journey::view::{Picture, Symbol};
use crate::ui::theme::{Motion, Theme, radius, size, space, time};

/// Size of the laptop's screen.
const SCREEN: Vec2 = vec2(124.0, 80.0);
/// Size of the phone.
const PHONE: Vec2 = vec2(62.0, 112.0);
/// Radius of the badge at the phone.
const BADGE: f32 = 15.0;

/// Shows the picture across the page, unless the window is too low or too narrow for decoration.
pub fn hero(ui: &mut Ui, picture: Picture) {
    let window = ui.ctx().content_rect();
    let width = ui.available_width();
    if window.height() < size::TALL || width < size::NARROW {
        return;
    }
    let theme = Theme::of(ui);
    let (area, _) = ui.allocate_exact_size(vec2(width, size::HERO + space::S), Sense::hover());
    let rect = Rect::from_min_size(area.min, vec2(width, size::HERO));
    ui.painter().rect(
        rect,
        radius::L,
        theme.palette.accent_soft,
        Stroke::new(theme.hairline().width, theme.palette.chip_edge),
        StrokeKind::Inside,
    );
    let brush = Brush { ui, theme: &theme, center: rect.center() };
    match picture {
        Picture::HandOver => {
            brush.laptop(-132.0);
            brush.dots(-40.0..=76.0);
            brush.phone(132.0, Symbol::Fingerprint);
        }
        Picture::Kept => {
            let part = arrival(ui, &theme);
            brush.rays(part);
            brush.phone(0.0, Symbol::Passkey);
            brush.badge(vec2(PHONE.x / 2.0, PHONE.y / 2.0 - BADGE), BADGE * part);
        }
    }
}

/// How far the last picture has come in, 0 to 1. It comes in once.
fn arrival(ui: &Ui, theme: &Theme) -> f32 {
    let duration = theme.duration(time::CHEER);
    if theme.motion == Motion::Reduced {
        return 1.0;
    }
    let now = ui.input(|input| input.time);
    let since: f64 = ui.data_mut(|data| *data.get_temp_mut_or(Id::unique("cheer since"), now));
    let part = ((now - since) as f32 / duration).clamp(0.0, 1.0);
    if part < 1.0 {
        ui.ctx().request_repaint();
    }
    1.0 - (1.0 - part).powi(3)
}

struct Brush<'a> {
    ui: &'a Ui,
    theme: &'a Theme,
    center: Pos2,
}

impl Brush<'_> {
    /// A place relative to the middle; mirrored where people read from the right.
    fn at(&self, x: f32, y: f32) -> Pos2 {
        let x = if self.theme.dir.is_rtl() { -x } else { x };
        self.center + vec2(x, y)
    }

    fn line(&self) -> Stroke {
        Stroke::new(size::LINE_SELECTED, self.theme.palette.accent_text)
    }

    fn boxed(&self, rect: Rect, corner: f32) {
        let corner = CornerRadius::same(corner as u8);
        let fill = self.theme.palette.surface;
        self.ui.painter().rect(rect, corner, fill, self.line(), StrokeKind::Inside);
    }

    /// A computer that asks for a password.
    fn laptop(&self, x: f32) {
        let painter = self.ui.painter();
        let palette = &self.theme.palette;
        let screen = Rect::from_center_size(self.at(x, -8.0), SCREEN);
        self.boxed(screen, 8.0);
        let foot =
            Rect::from_center_size(screen.center_bottom() + vec2(0.0, 6.0), vec2(SCREEN.x + 36.0, 8.0));
        painter.rect_filled(foot, radius::PILL, palette.accent_text);
        let field = Rect::from_center_size(screen.center() + vec2(0.0, 8.0), vec2(84.0, 22.0));
        let frame = Stroke::new(size::LINE, palette.outline_strong);
        painter.rect(field, radius::S, palette.sunken, frame, StrokeKind::Inside);
        for dot in 0..5_u8 {
            let left = field.left() + 14.0 + 14.0 * f32::from(dot);
            painter.circle_filled(pos2(left, field.center().y), 3.0, palette.text_soft);
        }
        let name = Rect::from_center_size(screen.center() - vec2(0.0, 18.0), vec2(44.0, 6.0));
        painter.rect_filled(name, radius::PILL, palette.outline);
    }

    /// The way from one to the other.
    fn dots(&self, from_to: std::ops::RangeInclusive<f32>) {
        const COUNT: u8 = 6;
        for dot in 0..COUNT {
            let part = f32::from(dot) / f32::from(COUNT - 1);
            let x = egui::lerp(from_to.clone(), part);
            // A shallow arc, growing as it goes.
            let y = -20.0 * (1.0 - (2.0 * part - 1.0).powi(2));
            let place = self.at(x, y);
            self.ui.painter().circle_filled(place, 2.5 + 2.0 * part, self.theme.palette.accent_text);
        }
    }

    fn phone(&self, x: f32, symbol: Symbol) {
        let palette = &self.theme.palette;
        let phone = Rect::from_center_size(self.at(x, 0.0), PHONE);
        self.boxed(phone, 12.0);
        let painter = self.ui.painter();
        let speaker = Rect::from_center_size(phone.center_top() + vec2(0.0, 9.0), vec2(16.0, 3.0));
        painter.rect_filled(speaker, radius::PILL, palette.accent_text);
        symbol.paint_at(painter, phone.center(), 36.0, palette.accent_text, self.theme.dir);
        let bar = Rect::from_center_size(phone.center_bottom() - vec2(0.0, 12.0), vec2(28.0, 6.0));
        painter.rect_filled(bar, radius::PILL, palette.outline);
    }

    /// A check mark at a corner of what stands in the middle.
    fn badge(&self, from_middle: Vec2, size: f32) {
        let palette = &self.theme.palette;
        let place = self.at(from_middle.x, from_middle.y);
        let painter = self.ui.painter();
        painter.circle(place, size + 3.0, palette.accent_soft, Stroke::NONE);
        painter.circle_filled(place, size, palette.good.ink);
        Symbol::Check.paint_at(painter, place, size * 1.3, palette.good.fill, self.theme.dir);
    }

    /// Short lines that leave the phone on either side.
    fn rays(&self, part: f32) {
        const COUNT: u8 = 4;
        let (near, far) = (egui::lerp(50.0..=62.0, part), egui::lerp(52.0..=76.0, part));
        for ray in 0..COUNT {
            let turn = (12.0 - 22.0 * f32::from(ray)).to_radians();
            for side in [-1.0, 1.0] {
                let direction = vec2(side * turn.cos(), turn.sin());
                let ends = [self.center + direction * near, self.center + direction * far];
                self.ui.painter().add(Shape::line_segment(ends, self.line()));
            }
        }
    }
}
