//! Which way people read, and what follows for places.

use egui::{Align, Layout, Rect};

/// Which way a text, or the whole interface, runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left: the whole layout is mirrored.
    Rtl,
}

impl Direction {
    /// Whether the layout is mirrored.
    pub fn is_rtl(self) -> bool {
        self == Self::Rtl
    }

    /// The side where reading starts.
    pub fn leading(self) -> Align {
        match self {
            Self::Ltr => Align::Min,
            Self::Rtl => Align::Max,
        }
    }

    /// Things below each other, flush with the leading side.
    pub fn column(self) -> Layout {
        Layout::top_down(self.leading())
    }

    /// Things beside each other, in reading order, vertically centred.
    pub fn row(self) -> Layout {
        match self {
            Self::Ltr => Layout::left_to_right(Align::Center),
            Self::Rtl => Layout::right_to_left(Align::Center),
        }
    }

    /// Moves `inner`, placed in `outer` for left-to-right reading, to where it belongs.
    pub fn place(self, outer: Rect, inner: Rect) -> Rect {
        match self {
            Self::Ltr => inner,
            Self::Rtl => Rect::from_min_max(
                egui::pos2(outer.left() + outer.right() - inner.right(), inner.top()),
                egui::pos2(outer.left() + outer.right() - inner.left(), inner.bottom()),
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn right_to_left_mirrors_places() {
        let outer = Rect::from_min_max(egui::pos2(10.0, 0.0), egui::pos2(110.0, 50.0));
        let inner = Rect::from_min_max(egui::pos2(14.0, 5.0), egui::pos2(34.0, 25.0));
        assert_eq!(Direction::Ltr.place(outer, inner), inner);
        let mirrored = Direction::Rtl.place(outer, inner);
        assert_eq!(mirrored, Rect::from_min_max(egui::pos2(86.0, 5.0), egui::pos2(106.0, 25.0)));
    }
}
