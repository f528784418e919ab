//! The Authenticator app.

use egui::{Pos2, Rect, Vec2, pos2, vec2};

use super::body::rounding;
use super::screens::Canvas;
use crate::journey::view::Symbol;
use crate::ui::theme::Type;
use crate::ui::widgets::symbol::SymbolExt as _;

impl Canvas<'_> {
    pub(super) fn app(&self, button: &str, travel: f32) -> Pos2 {
        let colors = &self.theme.palette.phone;
        let safe = self.area.safe.translate(vec2(travel, 0.0));
        let padding = self.unit(16.0);
        let room = safe.width() - 2.0 * padding;
        let title_height = self.unit(20.0);
        let mut top = safe.top() + self.unit(14.0);
        self.bar(1, safe.left() + padding, top + title_height / 2.0, room);
        top += title_height + self.unit(16.0);

        let account_height = (20.0 + self.unit(36.0)).max(self.unit(64.0));
        let card = Rect::from_min_size(pos2(safe.left() + padding, top), vec2(room, account_height));
        self.painter.rect_filled(self.place(card), rounding(self.unit(16.0)), colors.group);
        let side = self.unit(36.0);
        let left = card.left() + self.unit(14.0);
        let picture =
            self.place(Rect::from_center_size(pos2(left + side / 2.0, card.center().y), Vec2::splat(side)));
        self.painter.circle_filled(picture.center(), side / 2.0, colors.highlight);
        Symbol::Briefcase.paint(&self.painter, picture.shrink(self.unit(9.0)), colors.active, self.theme.dir);
        let words_left = left + side + self.unit(12.0);
        let second = self.unit(16.0);
        let y = card.center().y - second / 2.0;
        let words_room = card.right() - words_left - self.unit(14.0);
        self.bar(2, words_left, y, words_room);
        self.bar(0, words_left, y + self.unit(4.0) + self.unit(8.0), words_room);
        top = card.bottom() + self.unit(14.0);

        for index in 0..2 {
            let row = Rect::from_min_size(pos2(safe.left() + padding, top), vec2(room, self.unit(42.0)));
            self.painter.rect_filled(self.place(row), rounding(self.unit(14.0)), colors.group);
            self.bar(index + 3, row.left() + self.unit(14.0), row.center().y, row.width() - self.unit(40.0));
            top = row.bottom() + self.unit(8.0);
        }

        let button = self.words(button, Type::Button, room - self.unit(24.0));
        let height = button.size().y + self.unit(24.0);
        let pill = Rect::from_min_size(
            pos2(safe.left() + padding, safe.bottom() - height - self.unit(12.0)),
            vec2(room, height),
        );
        self.pill(pill, Some(&button))
    }
}
