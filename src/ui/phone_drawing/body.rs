//! The phone around the screen: proportions, corners, camera.

use egui::{CornerRadius, Painter, Rect, Stroke, StrokeKind, Vec2, pos2, vec2};

use crate::handout::drawing::Idiom;
use crate::ui::theme::{Theme, radius};

/// Widths and radii of a phone that is 260 points wide.
struct Body {
    /// Height of one unit of width.
    aspect: f32,
    corner: f32,
    bezel: f32,
    camera: Camera,
}

enum Camera {
    Pill,
    Hole,
    Speaker,
}

fn body(idiom: Idiom) -> Body {
    match idiom {
        Idiom::Iphone => Body { aspect: 2.04, corner: 46.0, bezel: 8.0, camera: Camera::Pill },
        Idiom::Pixel => Body { aspect: 2.10, corner: 34.0, bezel: 9.0, camera: Camera::Hole },
        Idiom::Samsung => Body { aspect: 2.07, corner: 22.0, bezel: 7.0, camera: Camera::Hole },
        Idiom::Xiaomi => Body { aspect: 2.12, corner: 30.0, bezel: 7.0, camera: Camera::Hole },
        Idiom::Neutral => Body { aspect: 2.0, corner: 26.0, bezel: 10.0, camera: Camera::Speaker },
    }
}

/// The size of a phone of this width.
pub(super) fn size(idiom: Idiom, width: f32) -> Vec2 {
    vec2(width, (width * body(idiom).aspect).round())
}

/// How a part of the drawing grows with the phone.
pub(super) fn scale(rect: Rect) -> f32 {
    rect.width() / 260.0
}

/// The screen without camera and rounded corners: everything that matters goes here.
pub(super) struct ScreenArea {
    /// The whole screen.
    pub full: Rect,
    /// Below the camera, above the rounded bottom.
    pub safe: Rect,
    /// Radius of the screen's corners.
    pub corner: f32,
    /// Size of the drawing, 1 at 260 points.
    pub scale: f32,
}

/// Paints the phone, and its screen with `paint_screen`.
pub(super) fn paint(
    painter: &Painter,
    rect: Rect,
    theme: &Theme,
    idiom: Idiom,
    paint_screen: impl FnOnce(&Painter, &ScreenArea),
) {
    let colors = &theme.palette.phone;
    let body = body(idiom);
    let scale = scale(rect);
    let corner = body.corner * scale;
    let bezel = body.bezel * scale;
    let small = scale < 0.5;

    if !small {
        painter.add(theme.raised_shadow().as_shape(rect, corner));
        // The button at the side.
        let button = Rect::from_min_size(
            pos2(rect.right() - 1.0, rect.top() + 0.24 * rect.height()),
            vec2(3.0 * scale, 0.1 * rect.height()),
        );
        painter.rect_filled(theme.dir.place(rect, button), radius::S, colors.body);
    }
    let rim = Stroke::new((1.5 * scale).max(1.0), colors.rim);
    painter.rect(rect, rounding(corner), colors.body, rim, StrokeKind::Inside);

    let full = rect.shrink(bezel);
    let inner_corner = corner - bezel;
    painter.rect_filled(full, rounding(inner_corner), colors.screen);
    let top = match body.camera {
        Camera::Pill => 38.0,
        Camera::Hole => 32.0,
        Camera::Speaker => 24.0,
    } * scale;
    let bottom = match idiom {
        Idiom::Samsung | Idiom::Neutral => 30.0,
        _ => 18.0,
    } * scale;
    let safe =
        Rect::from_min_max(pos2(full.left(), full.top() + top), pos2(full.right(), full.bottom() - bottom));
    let area = ScreenArea { full, safe, corner: inner_corner, scale };
    paint_screen(&painter.with_clip_rect(full.intersect(painter.clip_rect())), &area);

    let center = pos2(rect.center().x, full.top() + top * 0.52);
    match body.camera {
        Camera::Pill => {
            let pill = Rect::from_center_size(center, vec2(66.0, 19.0) * scale);
            painter.rect_filled(pill, radius::PILL, colors.body);
        }
        Camera::Hole => {
            painter.circle_filled(center, 6.0 * scale, colors.body);
        }
        Camera::Speaker => {
            let slot =
                Rect::from_center_size(pos2(center.x, rect.top() + bezel * 0.5), vec2(40.0, 3.0) * scale);
            painter.rect_filled(slot, radius::PILL, colors.rim);
        }
    }
    if small {
        return;
    }
    status_bar(painter, theme, &area, center.y);
    navigation(painter, theme, idiom, &area);
}

pub(super) fn rounding(points: f32) -> CornerRadius {
    CornerRadius::same(points.round().clamp(0.0, 255.0) as u8)
}

/// Clock and battery, as shapes.
fn status_bar(painter: &Painter, theme: &Theme, area: &ScreenArea, y: f32) {
    let colors = &theme.palette.phone;
    let side = (area.corner * 0.62).max(14.0 * area.scale);
    let clock = Rect::from_center_size(
        pos2(area.full.left() + side + 11.0 * area.scale, y),
        vec2(24.0, 6.0) * area.scale,
    );
    painter.rect_filled(theme.dir.place(area.full, clock), radius::PILL, colors.text_soft);
    let battery = Rect::from_center_size(
        pos2(area.full.right() - side - 9.0 * area.scale, y),
        vec2(20.0, 10.0) * area.scale,
    );
    let battery = theme.dir.place(area.full, battery);
    let corner = rounding(3.0 * area.scale);
    painter.rect_stroke(
        battery,
        corner,
        Stroke::new(area.scale.max(1.0), colors.text_soft),
        StrokeKind::Inside,
    );
    let charge = battery.shrink(2.5 * area.scale);
    let charge = Rect::from_min_max(charge.min, pos2(charge.left() + charge.width() * 0.7, charge.bottom()));
    painter.rect_filled(theme.dir.place(battery, charge), rounding(area.scale), colors.text_soft);
}

/// The gesture bar, or three buttons.
fn navigation(painter: &Painter, theme: &Theme, idiom: Idiom, area: &ScreenArea) {
    let colors = &theme.palette.phone;
    let center = area.full.center().x;
    let buttons = matches!(idiom, Idiom::Samsung | Idiom::Neutral);
    if !buttons {
        let width = if idiom == Idiom::Iphone { 92.0 } else { 72.0 };
        let bar = Rect::from_center_size(
            pos2(center, area.full.bottom() - 8.0 * area.scale),
            vec2(width, 4.0) * area.scale,
        );
        painter.rect_filled(bar, radius::PILL, colors.text_soft);
        return;
    }
    let y = area.full.bottom() - 15.0 * area.scale;
    let unit = 4.5 * area.scale;
    let stroke = Stroke::new(1.5 * area.scale, colors.text_soft);
    let step = area.full.width() * 0.27;
    let side = if theme.dir.is_rtl() { -1.0 } else { 1.0 };
    painter.circle_stroke(pos2(center, y), unit, stroke);
    for offset in [-1.0, 0.0, 1.0] {
        let x = center - side * step + offset * unit * 0.9;
        painter.line_segment([pos2(x, y - unit), pos2(x, y + unit)], stroke);
    }
    let x = center + side * step;
    let tip = -side * unit * 0.6;
    painter.line_segment([pos2(x - tip, y - unit), pos2(x + tip, y)], stroke);
    painter.line_segment([pos2(x + tip, y), pos2(x - tip, y + unit)], stroke);
}
