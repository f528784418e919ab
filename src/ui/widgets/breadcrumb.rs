//! A menu path as a chain of chips: `Settings > General > AutoFill & Passwords`.

use egui::accesskit::Role;
use egui::{Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::symbol::SymbolExt as _;
use crate::journey::view::Symbol;
use crate::ui::text::Text;
use crate::ui::theme::{Theme, Type, inset, radius, size, space};

/// Shows a menu path. `name` says what it is to a screen reader ("Path on your phone"), followed by
/// the entries, each as it is shown and as it is read out. The last entry, where the path ends, stands out.
pub fn breadcrumb(ui: &mut Ui, name: &str, entries: &[(String, String)]) -> Response {
    let theme = Theme::of(ui);
    let palette = &theme.palette;
    let full = ui.available_width();

    // First the places, for left-to-right reading, with a line break where the next chip does not fit.
    let mut chips = Vec::with_capacity(entries.len());
    let (mut x, mut y, mut row_height, mut right) = (0.0_f32, 0.0_f32, 0.0_f32, 0.0_f32);
    for (index, (entry, _)) in entries.iter().enumerate() {
        let chevron = if index == 0 { 0.0 } else { size::ICON_S + space::S };
        let block = Text::new(entry.as_str())
            .style(Type::BodyStrong)
            .layout(ui, full - chevron - 2.0 * inset::ENTRY.x);
        let chip = block.size() + 2.0 * inset::ENTRY;
        if x > 0.0 && x + chevron + chip.x > full {
            x = 0.0;
            y += row_height + space::S;
            row_height = 0.0;
        }
        chips.push((x, y, chevron, block));
        x += chevron + chip.x + space::XS;
        right = right.max(x - space::XS);
        row_height = row_height.max(chip.y);
    }

    let (outer, response) = ui.allocate_exact_size(vec2(right, y + row_height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, spoken(name, entries)));
    let painter = ui.painter();
    let last = chips.len().saturating_sub(1);
    for (index, (x, y, chevron, block)) in chips.into_iter().enumerate() {
        let at = outer.min + vec2(x, y);
        let chip_size = block.size() + 2.0 * inset::ENTRY;
        let chip = theme.dir.place(outer, Rect::from_min_size(pos2(at.x + chevron, at.y), chip_size));
        if chevron > 0.0 {
            let center =
                theme.dir.place(outer, Rect::from_min_size(at, vec2(size::ICON_S, chip_size.y))).center();
            Symbol::ChevronForward.paint_at(painter, center, size::ICON_S, palette.text_soft, theme.dir);
        }
        let (ground, edge, ink) = if index == last {
            (palette.accent_soft, palette.accent_edge, palette.text)
        } else {
            (palette.chip, palette.chip_edge, palette.chip_text)
        };
        painter.rect(chip, radius::M, ground, Stroke::new(size::LINE, edge), StrokeKind::Inside);
        block.paint(painter, chip.min + inset::ENTRY, ink);
    }
    response
}

fn spoken(name: &str, entries: &[(String, String)]) -> String {
    let mut text = name.to_owned();
    for (_, entry) in entries {
        text.push_str(if text.len() == name.len() && !name.is_empty() { ": " } else { " > " });
        text.push_str(entry);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::spoken;

    #[test]
    fn a_path_is_spoken_in_order_after_its_name() {
        assert_eq!(
            spoken(
                "Path on your phone",
                &[("Settings", "Settings"), ("General *", "General (in English)")]
                    .map(|(shown, spoken)| (shown.to_owned(), spoken.to_owned()))
            ),
            "Path on your phone: Settings > General (in English)"
        );
    }
}
