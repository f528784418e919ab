//! The footer: the one primary action and what else there is, in rows, as many as it takes.

use egui::accesskit::Role;
use egui::{Rect, Ui, UiBuilder, Vec2, pos2, vec2};

use super::PageFrame;
use crate::journey::view::Symbol;
use crate::ui::theme::{Theme, fit, inset, size, space};
use crate::ui::widgets::button::PushButton;

/// What a control of the footer does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Does {
    Back,
    Help,
    Secondary,
    Primary,
}

/// How much room a control has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Its words.
    Words,
    /// Its words, without an outline.
    Quiet,
    /// A picture only.
    Icon,
    /// All that is left of the row.
    Wide,
}

type Control = (Does, Form);

/// Controls beside each other, in reading order, which is the order of the Tab key too.
struct ControlRow {
    leading: Vec<Control>,
    trailing: Vec<Control>,
    height: f32,
}

/// How the footer is laid out.
pub(super) struct Footer {
    rows: Vec<ControlRow>,
    /// What waits at the end of the body, because there is no room for it below.
    pub in_body: Vec<Does>,
    /// Above and below the rows.
    padding: f32,
    pub height: f32,
}

/// The largest part of the window's height that the footer may take.
const LARGEST: f32 = 0.7;

impl PageFrame<'_> {
    /// Lays out the footer, from what fits.
    pub(super) fn footer(&self, ui: &Ui, content: Rect) -> Footer {
        let short = content.height() < size::SHORT;
        let rows: Vec<ControlRow> = self
            .footer_rows(ui, content, short)
            .into_iter()
            .filter(|row| !row.leading.is_empty() || !row.trailing.is_empty())
            .collect();
        let padding = if short { space::S } else { space::M };
        let gaps = space::S * rows.len().saturating_sub(1) as f32;
        let height = rows.iter().map(|row| row.height).sum::<f32>() + gaps + 2.0 * padding;
        let waits = |does: &[Does]| does.iter().copied().filter(|does| self.has(*does)).collect();
        if rows.is_empty() {
            Footer { rows, in_body: waits(&[Does::Secondary]), padding: 0.0, height: 0.0 }
        } else if height > LARGEST * content.height() {
            let all = [Does::Primary, Does::Secondary, Does::Back, Does::Help];
            Footer { rows: Vec::new(), in_body: waits(&all), padding: 0.0, height: 0.0 }
        } else {
            let in_body = if short { waits(&[Does::Secondary]) } else { Vec::new() };
            Footer { rows, in_body, padding, height }
        }
    }

    /// The rows of the footer. In a `short` window, what is not essential waits at the end of the body.
    fn footer_rows(&self, ui: &Ui, content: Rect, short: bool) -> Vec<ControlRow> {
        use Does::{Back, Help, Primary, Secondary};
        use Form::{Icon, Quiet, Wide, Words};
        let full = footer_area(content).width();
        let row = |leading: &[Control], trailing: &[Control]| {
            let there = |controls: &[Control]| -> Vec<Control> {
                let is_there = |does| self.has(does) && !(short && does == Secondary);
                controls.iter().copied().filter(|(does, _)| is_there(*does)).collect()
            };
            let mut row = ControlRow { leading: there(leading), trailing: there(trailing), height: 0.0 };
            let (width, height) = self.measure(ui, &row, full);
            row.height = height;
            (row, width)
        };
        let has_secondary = self.has(Secondary) && !short;

        let one = row(&[(Back, Words), (Help, Words)], &[(Secondary, Words), (Primary, Words)]);
        let with_icon = row(&[(Back, Words), (Help, Icon)], &[(Secondary, Words), (Primary, Words)]);
        // Beside the browser, with room below: the word for help is worth a row.
        let words_before_icons = full < size::NARROW && content.height() >= size::TALL;
        let beside = if words_before_icons { vec![one] } else { vec![one, with_icon] };
        if let Some((row, _)) = beside.into_iter().find(|(_, width)| *width + space::M <= full) {
            return vec![row];
        }

        // One control a row is always possible; they share rows where that fits.
        let (icons, icons_width) = row(&[(Back, Icon), (Help, Icon)], &[]);
        let room_beside = full - if icons.leading.is_empty() { 0.0 } else { icons_width + inset::M };
        if short && room_beside >= fit::PRIMARY {
            return vec![row(&[(Back, Icon), (Help, Icon), (Primary, Wide)], &[]).0];
        }
        let (main, _) = row(&[(Primary, Wide)], &[]);
        let (second, _) = row(&[(Secondary, Wide)], &[]);
        let last = |back: Form, help: Form| {
            if has_secondary {
                row(&[(Back, back), (Help, help)], &[(Secondary, Quiet)])
            } else {
                row(&[(Back, back)], &[(Help, help)])
            }
        };
        let fits = |(row, width): (ControlRow, f32)| (width <= full).then_some(row);
        if let Some(last) = fits(last(Words, Words)).or_else(|| fits(last(Words, Icon))) {
            return vec![main, last];
        }
        let apart = words_before_icons.then(|| row(&[(Back, Words)], &[(Help, Words)]));
        if let Some(last) = apart.and_then(fits) {
            return vec![main, second, last];
        }
        match fits(last(Icon, Icon)) {
            Some(last) => vec![main, last],
            None => vec![main, second, icons],
        }
    }

    /// Width and height of a row.
    fn measure(&self, ui: &Ui, row: &ControlRow, full: f32) -> (f32, f32) {
        let mut left = full;
        let mut height = 0.0_f32;
        let controls = row.leading.iter().chain(&row.trailing);
        for (number, (does, form)) in controls.enumerate() {
            let gap = if number > 0 { inset::M } else { 0.0 };
            let room = if *form == Form::Wide { left - gap } else { full };
            let size = self.control(*does, *form).map_or(Vec2::ZERO, |button| button.size(ui, room));
            left -= gap + size.x;
            height = height.max(size.y);
        }
        (full - left, height)
    }

    /// Draws the rows.
    pub(super) fn show_footer(
        &self,
        ui: &mut Ui,
        theme: &Theme,
        rect: Rect,
        footer: &Footer,
    ) -> Option<Does> {
        if footer.rows.is_empty() {
            return None;
        }
        let inner = footer_area(rect).shrink2(vec2(0.0, footer.padding));
        let builder = UiBuilder::new()
            .id_salt("footer")
            .max_rect(inner)
            .layout(theme.dir.column())
            .accessibility_role(Role::ContentInfo);
        let show = |ui: &mut Ui| {
            let mut pressed = None;
            let mut top = inner.top();
            for (below, row) in (0..footer.rows.len()).rev().zip(&footer.rows) {
                let bottom = if below == 0 { inner.bottom() } else { top + row.height };
                let area = Rect::from_min_max(pos2(inner.left(), top), pos2(inner.right(), bottom));
                pressed = pressed.or(self.show_row(ui, theme, area, row));
                top = bottom + space::S;
            }
            pressed
        };
        ui.scope_builder(builder, show).inner
    }

    fn show_row(&self, ui: &mut Ui, theme: &Theme, area: Rect, row: &ControlRow) -> Option<Does> {
        let mut room = area.x_range();
        let alone = matches!(row.leading[..], [(_, Form::Wide)]);
        if !alone && !theme.mode.is_high_contrast() {
            // The first button has no outline: its icon, not its edge, is flush with the page.
            room.min -= space::S;
        }
        let place = |left: f32, size: Vec2| {
            let place = Rect::from_min_size(pos2(left, area.center().y - size.y / 2.0), size);
            theme.dir.place(area, place)
        };
        let mut shown = Vec::new();
        for (does, form) in &row.leading {
            let Some(button) = self.control(*does, *form) else { continue };
            let size = button.size(ui, room.span());
            shown.push((*does, place(room.min, size), button));
            room.min += size.x + inset::M;
        }
        let first_trailing = shown.len();
        for (does, form) in row.trailing.iter().rev() {
            let Some(button) = self.control(*does, *form) else { continue };
            let size = button.size(ui, room.span());
            shown.insert(first_trailing, (*does, place(room.max - size.x, size), button));
            room.max -= size.x + inset::M;
        }
        let mut pressed = None;
        for (does, place, button) in shown {
            if button.show_at(ui, place).clicked() {
                pressed = Some(does);
            }
        }
        pressed
    }

    /// Draws what waits at the end of the body.
    pub(super) fn show_in_body(&self, ui: &mut Ui, footer: &Footer) -> Option<Does> {
        let mut pressed = None;
        for does in &footer.in_body {
            let button = self.control(*does, Form::Wide);
            if button.is_some_and(|button| button.show(ui).clicked()) {
                pressed = Some(*does);
            }
        }
        pressed
    }

    fn has(&self, does: Does) -> bool {
        match does {
            Does::Back => self.back.is_some(),
            Does::Help => self.help.is_some(),
            Does::Secondary => self.secondary.is_some(),
            Does::Primary => self.primary.is_some(),
        }
    }

    fn control(&self, does: Does, form: Form) -> Option<PushButton> {
        let quiet = |label: &str, symbol| match form {
            Form::Icon => PushButton::icon_only(symbol, label),
            _ => PushButton::quiet(label).symbol(symbol),
        };
        let button = match does {
            Does::Back => quiet(self.back?, Symbol::ArrowBack),
            Does::Help => quiet(self.help?, Symbol::Question),
            Does::Secondary => {
                let action = self.secondary.as_ref()?;
                let button = match form {
                    Form::Quiet => PushButton::quiet(action.label),
                    _ => PushButton::secondary(action.label),
                };
                button.enabled(action.enabled)
            }
            Does::Primary => {
                let action = self.primary.as_ref()?;
                PushButton::primary(action.label).enabled(action.enabled)
            }
        };
        Some(if form == Form::Wide { button.full_width() } else { button })
    }
}

/// The footer belongs to the window: its buttons stand in the corners, at the same place on every page.
fn footer_area(content: Rect) -> Rect {
    let margin = if content.width() < fit::TINY {
        space::S
    } else if content.width() < size::NARROW {
        space::ML
    } else {
        space::L
    };
    content.shrink2(vec2(margin.min(content.width() / 2.0), 0.0))
}
