//! How the lists and sheets of each maker look.

use egui::{Vec2, vec2};

use crate::handout::drawing::Idiom;

/// How a maker's lists and sheets look. Lengths in points of a phone that is 260 points wide.
pub(super) struct Look {
    pub header: Header,
    /// From the edge of the screen to the rows.
    pub inset: f32,
    /// Corner of a group of rows.
    pub group_corner: f32,
    /// Between two rows; with none they share a block and are divided by hairlines.
    pub row_gap: f32,
    /// Corner of rows that do not share a block.
    pub row_corner: f32,
    pub row_height: f32,
    /// Between the edge of a row and its words.
    pub padding: f32,
    /// A square before the words.
    pub picture: bool,
    pub switch: Vec2,
    pub sheet: Sheet,
    pub sheet_corner: f32,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Header {
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
pub(super) enum Sheet {
    /// A box in the middle.
    Middle,
    /// A box that floats above the bottom edge.
    Floating,
    /// A sheet that grows out of the bottom edge.
    Bottom,
}

pub(super) fn look(idiom: Idiom) -> Look {
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
