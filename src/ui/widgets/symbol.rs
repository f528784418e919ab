//! How symbols look: one family, painted as vectors on a 24-point grid.
//!
//! Every symbol is a short list of [`Mark`]s. Symbols that point along the reading direction are mirrored
//! for right-to-left languages. They say nothing to a screen reader: the widget around them has a name.

use egui::epaint::{CubicBezierShape, EllipseShape, PathShape};
use egui::{Color32, CornerRadius, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

use crate::journey::view::Symbol;
use crate::ui::theme::{Direction, Theme, size};

/// One stroke of a symbol, in grid units.
enum Mark {
    /// Straight lines.
    Line(&'static [(f32, f32)]),
    /// Straight lines that return to their start.
    Loop(&'static [(f32, f32)]),
    /// A cubic curve.
    Curve([(f32, f32); 4]),
    /// Centre and radius.
    Ring(f32, f32, f32),
    /// Centre and two radii.
    Oval(f32, f32, f32, f32),
    /// Centre, radius, first and last angle in degrees, clockwise from three o'clock.
    Arc(f32, f32, f32, f32, f32),
    /// Left, top, width, height, corner radius.
    Box(f32, f32, f32, f32, f32),
    /// A filled dot: centre and radius.
    Dot(f32, f32, f32),
}

use Mark::{Arc, Box, Curve, Dot, Line, Loop, Oval, Ring};

/// How a [`Symbol`] looks.
pub trait SymbolExt {
    /// Paints the symbol into the largest centred square of `rect`.
    fn paint(self, painter: &Painter, rect: Rect, color: Color32, dir: Direction);

    /// Allocates a square and paints the symbol into it. Decoration only.
    fn show(self, ui: &mut Ui, side: f32, color: Color32) -> Rect;

    /// Paints the symbol with its centre at a point.
    fn paint_at(self, painter: &Painter, center: Pos2, side: f32, color: Color32, dir: Direction);
}

impl SymbolExt for Symbol {
    fn paint(self, painter: &Painter, rect: Rect, color: Color32, dir: Direction) {
        let side = rect.width().min(rect.height());
        let unit = side / 24.0;
        let origin = rect.center() - Vec2::splat(side / 2.0);
        let mirrored = dir.is_rtl() && follows_reading_direction(self);
        let at = |x: f32, y: f32| {
            let x = if mirrored { 24.0 - x } else { x };
            origin + vec2(x, y) * unit
        };
        // Small symbols keep a stroke that can be seen.
        let width = (size::ICON_STROKE * unit).max(1.3);
        let stroke = Stroke::new(width, color);
        let round_end = |pos: Pos2| {
            painter.circle_filled(pos, width / 2.0, color);
        };
        let polyline = |points: Vec<Pos2>| {
            if let (Some(first), Some(last)) = (points.first(), points.last()) {
                round_end(*first);
                round_end(*last);
            }
            painter.add(PathShape::line(points, stroke));
        };

        for mark in marks(self) {
            match mark {
                Line(points) => polyline(points.iter().map(|(x, y)| at(*x, *y)).collect()),
                Loop(points) => {
                    let points: Vec<Pos2> = points.iter().map(|(x, y)| at(*x, *y)).collect();
                    points.iter().copied().for_each(round_end);
                    painter.add(PathShape::closed_line(points, stroke));
                }
                Curve(points) => {
                    let points = points.map(|(x, y)| at(x, y));
                    round_end(points[0]);
                    round_end(points[3]);
                    painter.add(CubicBezierShape::from_points_stroke(
                        points,
                        false,
                        Color32::TRANSPARENT,
                        stroke,
                    ));
                }
                Ring(x, y, r) => {
                    painter.circle_stroke(at(*x, *y), r * unit, stroke);
                }
                Oval(x, y, rx, ry) => {
                    painter.add(EllipseShape::stroke(at(*x, *y), vec2(*rx, *ry) * unit, stroke));
                }
                Arc(x, y, r, from, to) => {
                    const STEPS: u8 = 28;
                    let points = (0..=STEPS).map(|step| {
                        let part = f32::from(step) / f32::from(STEPS);
                        let (sin, cos) = egui::lerp(*from..=*to, part).to_radians().sin_cos();
                        at(x + r * cos, y + r * sin)
                    });
                    polyline(points.collect());
                }
                Box(left, top, width, height, r) => {
                    let corner = CornerRadius::same((r * unit).round() as u8);
                    let rect = Rect::from_two_pos(at(*left, *top), at(left + width, top + height));
                    painter.add(Shape::rect_stroke(rect, corner, stroke, StrokeKind::Middle));
                }
                Dot(x, y, r) => {
                    painter.circle_filled(at(*x, *y), (r * unit).max(0.9), color);
                }
            }
        }
    }

    fn show(self, ui: &mut Ui, side: f32, color: Color32) -> Rect {
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), egui::Sense::hover());
        self.paint(ui.painter(), rect, color, Theme::of(ui).dir);
        rect
    }

    fn paint_at(self, painter: &Painter, center: Pos2, side: f32, color: Color32, dir: Direction) {
        let half = side / 2.0;
        let rect = Rect::from_min_max(
            pos2(center.x - half, center.y - half),
            pos2(center.x + half, center.y + half),
        );
        self.paint(painter, rect, color, dir);
    }
}

fn marks(symbol: Symbol) -> &'static [Mark] {
    match symbol {
        Symbol::Check => &[Line(&[(4.8, 12.6), (9.8, 17.5), (19.2, 6.8)])],
        Symbol::CheckCircle => &[Ring(12.0, 12.0, 9.2), Line(&[(7.8, 12.4), (10.8, 15.4), (16.3, 9.1)])],
        Symbol::Warning => &[
            Line(&[(10.9, 4.3), (2.9, 18.2)]),
            Curve([(2.9, 18.2), (2.3, 19.4), (2.9, 20.4), (4.1, 20.4)]),
            Line(&[(4.1, 20.4), (19.9, 20.4)]),
            Curve([(19.9, 20.4), (21.1, 20.4), (21.7, 19.4), (21.1, 18.2)]),
            Line(&[(21.1, 18.2), (13.1, 4.3)]),
            Curve([(13.1, 4.3), (12.5, 3.4), (11.5, 3.4), (10.9, 4.3)]),
            Line(&[(12.0, 9.4), (12.0, 13.6)]),
            Dot(12.0, 16.9, 1.1),
        ],
        Symbol::Stop => &[
            Loop(&[
                (8.3, 3.0),
                (15.7, 3.0),
                (21.0, 8.3),
                (21.0, 15.7),
                (15.7, 21.0),
                (8.3, 21.0),
                (3.0, 15.7),
                (3.0, 8.3),
            ]),
            Line(&[(12.0, 7.4), (12.0, 12.8)]),
            Dot(12.0, 16.3, 1.1),
        ],
        Symbol::Info => &[Ring(12.0, 12.0, 9.2), Line(&[(12.0, 11.2), (12.0, 16.4)]), Dot(12.0, 7.8, 1.1)],
        Symbol::Question => &[
            Ring(12.0, 12.0, 9.2),
            Arc(12.0, 9.5, 2.6, 185.0, 395.0),
            Curve([(14.1, 11.0), (13.4, 12.0), (12.0, 12.2), (12.0, 13.7)]),
            Dot(12.0, 16.9, 1.1),
        ],
        Symbol::ArrowBack => {
            &[Line(&[(19.5, 12.0), (4.7, 12.0)]), Line(&[(10.8, 5.8), (4.6, 12.0), (10.8, 18.2)])]
        }
        Symbol::ChevronForward => &[Line(&[(9.0, 5.5), (15.5, 12.0), (9.0, 18.5)])],
        Symbol::ChevronDown => &[Line(&[(5.5, 9.0), (12.0, 15.5), (18.5, 9.0)])],
        Symbol::ChevronUp => &[Line(&[(5.5, 15.0), (12.0, 8.5), (18.5, 15.0)])],
        Symbol::Phone => &[Box(6.2, 2.2, 11.6, 19.6, 2.6), Line(&[(10.4, 18.6), (13.6, 18.6)])],
        Symbol::Iphone => &[Box(6.2, 2.2, 11.6, 19.6, 3.2), Line(&[(10.2, 4.8), (13.8, 4.8)])],
        Symbol::Pin => &[
            Line(&[(8.0, 3.5), (16.0, 3.5)]),
            Line(&[(9.5, 3.8), (9.5, 10.0), (6.5, 14.5), (17.5, 14.5), (14.5, 10.0), (14.5, 3.8)]),
            Line(&[(12.0, 14.8), (12.0, 21.0)]),
        ],
        Symbol::Pinned => &[
            Line(&[(8.0, 3.5), (16.0, 3.5)]),
            Line(&[(9.5, 3.8), (9.5, 10.0), (6.5, 14.5), (17.5, 14.5), (14.5, 10.0), (14.5, 3.8)]),
            Line(&[(12.0, 3.8), (12.0, 21.0)]),
            Line(&[(8.0, 12.4), (16.0, 12.4)]),
        ],
        Symbol::Edit => {
            &[Line(&[(4.0, 20.0), (4.8, 16.0), (15.8, 5.0), (19.0, 8.2), (8.0, 19.2), (4.0, 20.0)])]
        }
        Symbol::Computer => &[
            Box(2.8, 4.0, 18.4, 12.4, 2.0),
            Line(&[(12.0, 16.6), (12.0, 20.2)]),
            Line(&[(8.0, 20.3), (16.0, 20.3)]),
        ],
        Symbol::Key => {
            &[Ring(7.8, 15.8, 4.6), Line(&[(11.2, 12.6), (20.2, 3.8)]), Line(&[(16.4, 7.6), (19.2, 10.4)])]
        }
        Symbol::Passkey => &[
            Ring(9.4, 7.2, 3.9),
            Curve([(2.6, 20.3), (2.6, 15.6), (5.6, 13.9), (9.4, 13.9)]),
            Curve([(9.4, 13.9), (10.4, 13.9), (11.4, 14.0), (12.2, 14.3)]),
            Line(&[(2.6, 20.3), (12.4, 20.3)]),
            Ring(18.0, 12.4, 2.9),
            Line(&[(18.0, 15.4), (18.0, 21.4)]),
            Line(&[(18.0, 18.5), (20.4, 18.5)]),
        ],
        Symbol::Shield => &[
            Line(&[(4.4, 11.4), (4.4, 5.6), (12.0, 2.7), (19.6, 5.6), (19.6, 11.4)]),
            Curve([(19.6, 11.4), (19.6, 16.2), (16.4, 19.7), (12.0, 21.4)]),
            Curve([(4.4, 11.4), (4.4, 16.2), (7.6, 19.7), (12.0, 21.4)]),
            Line(&[(8.4, 11.8), (11.1, 14.5), (15.8, 9.2)]),
        ],
        Symbol::Clock => &[Ring(12.0, 12.0, 9.2), Line(&[(12.0, 6.8), (12.0, 12.0), (15.4, 14.2)])],
        Symbol::Copy => &[
            Box(8.6, 8.6, 12.0, 12.0, 2.4),
            Line(&[(15.4, 5.8), (15.4, 5.4)]),
            Curve([(15.4, 5.4), (15.4, 4.2), (14.6, 3.4), (13.4, 3.4)]),
            Line(&[(13.4, 3.4), (5.4, 3.4)]),
            Curve([(5.4, 3.4), (4.2, 3.4), (3.4, 4.2), (3.4, 5.4)]),
            Line(&[(3.4, 5.4), (3.4, 13.4)]),
            Curve([(3.4, 13.4), (3.4, 14.6), (4.2, 15.4), (5.4, 15.4)]),
            Line(&[(5.4, 15.4), (5.8, 15.4)]),
        ],
        Symbol::External => &[
            Line(&[(13.6, 3.8), (20.2, 3.8), (20.2, 10.4)]),
            Line(&[(20.0, 4.0), (11.2, 12.8)]),
            Line(&[(17.8, 14.0), (17.8, 18.0)]),
            Curve([(17.8, 18.0), (17.8, 19.4), (17.0, 20.2), (15.6, 20.2)]),
            Line(&[(15.6, 20.2), (6.0, 20.2)]),
            Curve([(6.0, 20.2), (4.6, 20.2), (3.8, 19.4), (3.8, 18.0)]),
            Line(&[(3.8, 18.0), (3.8, 8.4)]),
            Curve([(3.8, 8.4), (3.8, 7.0), (4.6, 6.2), (6.0, 6.2)]),
            Line(&[(6.0, 6.2), (10.0, 6.2)]),
        ],
        Symbol::Qr => &[
            Box(3.4, 3.4, 7.0, 7.0, 1.4),
            Box(13.6, 3.4, 7.0, 7.0, 1.4),
            Box(3.4, 13.6, 7.0, 7.0, 1.4),
            Dot(6.9, 6.9, 1.1),
            Dot(17.1, 6.9, 1.1),
            Dot(6.9, 17.1, 1.1),
            Line(&[(13.9, 13.9), (13.9, 16.2)]),
            Line(&[(17.2, 13.9), (20.3, 13.9)]),
            Line(&[(17.2, 17.2), (17.2, 20.3), (13.9, 20.3)]),
            Line(&[(20.3, 17.4), (20.3, 20.3)]),
        ],
        Symbol::Search => &[Ring(10.6, 10.6, 6.8), Line(&[(15.6, 15.6), (20.6, 20.6)])],
        Symbol::Close => &[Line(&[(6.0, 6.0), (18.0, 18.0)]), Line(&[(18.0, 6.0), (6.0, 18.0)])],
        Symbol::Language => {
            &[Ring(12.0, 12.0, 9.2), Oval(12.0, 12.0, 4.0, 9.2), Line(&[(2.9, 12.0), (21.1, 12.0)])]
        }
        Symbol::Lock => &[
            Box(4.8, 10.4, 14.4, 10.4, 2.4),
            Line(&[(8.0, 10.2), (8.0, 7.4)]),
            Curve([(8.0, 7.4), (8.0, 1.9), (16.0, 1.9), (16.0, 7.4)]),
            Line(&[(16.0, 7.4), (16.0, 10.2)]),
            Dot(12.0, 15.6, 1.3),
        ],
        Symbol::Person => &[
            Ring(12.0, 7.6, 4.2),
            Curve([(4.4, 20.6), (4.4, 16.2), (7.6, 14.4), (12.0, 14.4)]),
            Curve([(12.0, 14.4), (16.4, 14.4), (19.6, 16.2), (19.6, 20.6)]),
        ],
        Symbol::Briefcase => &[
            Box(3.0, 7.4, 18.0, 12.8, 2.2),
            Line(&[(8.4, 7.2), (8.4, 5.6)]),
            Curve([(8.4, 5.6), (8.4, 4.5), (9.1, 3.8), (10.2, 3.8)]),
            Line(&[(10.2, 3.8), (13.8, 3.8)]),
            Curve([(13.8, 3.8), (14.9, 3.8), (15.6, 4.5), (15.6, 5.6)]),
            Line(&[(15.6, 5.6), (15.6, 7.2)]),
            Line(&[(3.2, 13.0), (20.8, 13.0)]),
        ],
        Symbol::Again => &[
            Arc(12.0, 12.4, 8.2, 22.0, 318.0),
            Line(&[(18.1, 6.9), (20.4, 9.1)]),
            Line(&[(20.6, 3.9), (20.6, 9.3), (15.2, 9.3)]),
        ],
        Symbol::Play => &[Loop(&[(7.6, 4.8), (19.0, 12.0), (7.6, 19.2)])],
        Symbol::Pause => &[Line(&[(8.6, 5.2), (8.6, 18.8)]), Line(&[(15.4, 5.2), (15.4, 18.8)])],
        Symbol::Step => &[Loop(&[(5.8, 5.0), (15.4, 12.0), (5.8, 19.0)]), Line(&[(18.8, 5.4), (18.8, 18.6)])],
        Symbol::Spinner => &[Arc(12.0, 12.0, 9.2, -90.0, 150.0)],
        Symbol::MinusCircle => &[Ring(12.0, 12.0, 9.2), Line(&[(8.2, 12.0), (15.8, 12.0)])],
        Symbol::Message => &[
            Line(&[(5.4, 4.0), (18.6, 4.0)]),
            Curve([(18.6, 4.0), (20.2, 4.0), (21.0, 4.8), (21.0, 6.4)]),
            Line(&[(21.0, 6.4), (21.0, 14.0)]),
            Curve([(21.0, 14.0), (21.0, 15.6), (20.2, 16.4), (18.6, 16.4)]),
            Line(&[(18.6, 16.4), (11.4, 16.4), (7.0, 20.4), (7.0, 16.4), (5.4, 16.4)]),
            Curve([(5.4, 16.4), (3.8, 16.4), (3.0, 15.6), (3.0, 14.0)]),
            Line(&[(3.0, 14.0), (3.0, 6.4)]),
            Curve([(3.0, 6.4), (3.0, 4.8), (3.8, 4.0), (5.4, 4.0)]),
        ],
        Symbol::Fingerprint => &[
            Arc(12.0, 12.4, 9.0, 205.0, 335.0),
            Arc(12.0, 12.4, 5.8, 180.0, 360.0),
            Line(&[(6.2, 12.4), (6.2, 15.0)]),
            Curve([(17.8, 12.4), (17.8, 15.4), (17.4, 17.6), (16.6, 19.6)]),
            Arc(12.0, 12.4, 2.6, 180.0, 360.0),
            Curve([(9.4, 12.4), (9.4, 15.6), (8.8, 17.8), (7.6, 20.0)]),
            Curve([(14.6, 12.4), (14.6, 16.0), (13.8, 18.6), (12.4, 21.2)]),
        ],
        Symbol::Dock => &[
            Box(2.8, 4.2, 18.4, 15.6, 2.4),
            Line(&[(14.4, 4.2), (14.4, 19.8)]),
            Line(&[(17.2, 8.2), (18.4, 8.2)]),
            Line(&[(17.2, 11.6), (18.4, 11.6)]),
        ],
    }
}

fn follows_reading_direction(symbol: Symbol) -> bool {
    matches!(
        symbol,
        Symbol::ArrowBack
            | Symbol::ChevronForward
            | Symbol::External
            | Symbol::Message
            | Symbol::Step
            | Symbol::Play
            | Symbol::Dock
    )
}
