//! The footer: the one primary action and what else there is, laid out from what fits.

use egui::accesskit::Role;
use egui::{Rect, Ui, UiBuilder, Vec2, pos2, vec2};

use super::body::Column;
use super::{Action, Page};
use crate::ui::text::Text;
use crate::ui::theme::{Theme, Type, size, space};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::checklist::put;
use crate::ui::widgets::icon::Icon;

/// What the footer reports.
#[derive(Clone, Copy, Default)]
#[expect(clippy::struct_excessive_bools, reason = "one flag per button")]
pub(super) struct Pressed {
    pub primary: bool,
    pub secondary: bool,
    pub back: bool,
    pub help: bool,
}

impl Pressed {
    pub fn or(self, other: Self) -> Self {
        Self {
            primary: self.primary || other.primary,
            secondary: self.secondary || other.secondary,
            back: self.back || other.back,
            help: self.help || other.help,
        }
    }
}

impl Page<'_> {
    /// Decides how the footer is laid out, from what fits.
    pub(super) fn footer(&self, ui: &Ui, content: Rect) -> Footer {
        let short = content.height() < size::SHORT;
        let full = footer_row(content).width();
        let padding = if short { space::S } else { space::M };
        let measure = |button: Option<Button>| button.map(|button| button.size(ui, full));
        let back = measure(self.back_button(false));
        let back_icon = measure(self.back_button(true));
        let help = measure(self.help_button(false));
        let help_icon = measure(self.help_button(true));
        let secondary = measure(self.secondary.as_ref().map(Action::secondary));
        let secondary_quiet = measure(self.secondary.as_ref().map(Action::quiet));
        let primary = measure(self.primary.as_ref().map(Action::primary));
        // In a low window, what is not essential waits at the end of the body.
        let secondary = secondary.filter(|_| !short);
        let secondary_quiet = secondary_quiet.filter(|_| !short);
        let note = (!self.note.is_empty() && !short)
            .then(|| Text::new(self.note.clone()).style(Type::Small).layout(ui, full).size());
        let note_above = note.map_or(0.0, |note| note.y + space::S);
        let footer = |shape: FooterShape, note_above: f32, height: f32| Footer {
            shape,
            short,
            padding,
            note_above,
            height: height + note_above + 2.0 * padding,
        };

        if [back, help, secondary, primary].iter().all(Option::is_none) {
            return Footer { shape: FooterShape::Row, short, padding: 0.0, note_above: 0.0, height: 0.0 };
        }
        let rows = [
            (FooterShape::Row, [back, help, note, secondary, primary], 0.0),
            (FooterShape::Row, [back, help, None, secondary, primary], note_above),
            (FooterShape::RowHelpIcon, [back, help_icon, None, secondary, primary], note_above),
        ];
        // Beside the browser, with room below: the word for help is worth a row.
        let words_before_icons = full < size::NARROW && content.height() >= size::TALL;
        let beside = if words_before_icons { &rows[..2] } else { &rows[..] };
        for (shape, sizes, note_above) in beside {
            let (width, height) = row_size(sizes);
            if width + space::M <= full {
                return footer(*shape, *note_above, height);
            }
        }

        // One button per row is always possible; share rows where that fits.
        let wrapped = |action: &Action<'_>, width: f32| action.primary().full_width().size(ui, width).y;
        let (icons, icon_height) = row_size(&[back_icon, help_icon]);
        let icons = if icons > 0.0 { icons + FOOTER_GAP } else { 0.0 };
        if short && full - icons >= 140.0 {
            let main = self.primary.as_ref().map_or(0.0, |action| wrapped(action, full - icons));
            return footer(FooterShape::Icons, note_above, main.max(icon_height));
        }
        let main = self.primary.as_ref().map_or(0.0, |action| wrapped(action, full));
        let second = self.secondary.as_ref().filter(|_| !short).map_or(0.0, |action| wrapped(action, full));
        let rest = if words_before_icons { second } else { f32::INFINITY };
        let lower = [
            (FooterShape::Stacked, [back, help, secondary_quiet], 0.0),
            (FooterShape::StackedHelpIcon, [back, help_icon, secondary_quiet], 0.0),
            (FooterShape::SeparateWords, [back, help, None], rest),
            (FooterShape::StackedIcons, [back_icon, help_icon, secondary_quiet], 0.0),
        ];
        for (shape, sizes, row) in lower {
            let (width, height) = row_size(&sizes);
            if width <= full && row.is_finite() {
                return footer(shape, note_above, stack(&[main, row, height]));
            }
        }
        footer(FooterShape::Separate, note_above, stack(&[main, second, icon_height]))
    }

    pub(super) fn show_footer(&self, ui: &mut Ui, theme: &Theme, rect: Rect, footer: &Footer) -> Pressed {
        let mut pressed = Pressed::default();
        if footer.height <= 0.0 {
            return pressed;
        }
        let inner = footer_row(rect).shrink2(vec2(0.0, footer.padding));
        let builder = UiBuilder::new()
            .id_salt("footer")
            .max_rect(inner)
            .layout(theme.dir.column())
            .accessibility_role(Role::ContentInfo);
        ui.scope_builder(builder, |ui| {
            let mut inner = inner;
            if footer.note_above > 0.0 {
                self.note_text(theme).show(ui);
                inner.min.y += footer.note_above;
            }
            let secondary = self.secondary.as_ref().filter(|_| !footer.short);
            let mut row = Row { rect: inner, mirror_in: inner, theme };
            if !theme.mode.is_high_contrast() {
                // The first button has no outline: its icon, not its edge, is flush with the page.
                row.rect.min.x -= space::S;
            }
            match footer.shape {
                FooterShape::Row | FooterShape::RowHelpIcon => {
                    let help_icon = footer.shape == FooterShape::RowHelpIcon;
                    pressed.back = row.leading(ui, self.back_button(false));
                    pressed.help = row.leading(ui, self.help_button(help_icon));
                    // Reading order is tab order: what stands before the primary action is shown before it.
                    let primary = self.primary.as_ref().map(Action::primary);
                    let mut before = row.without_trailing(ui, primary.as_ref());
                    let secondary = secondary.map(Action::secondary);
                    if footer.note_above <= 0.0 && !footer.short && !self.note.is_empty() {
                        let mut note_row = before.without_trailing(ui, secondary.as_ref());
                        note_row.trailing_text(ui, self.note_text(theme));
                    }
                    pressed.secondary = before.trailing(ui, secondary);
                    pressed.primary = row.trailing(ui, primary);
                }
                FooterShape::Icons => {
                    pressed.back = row.leading(ui, self.back_button(true));
                    pressed.help = row.leading(ui, self.help_button(true));
                    let primary = self.primary.as_ref().map(|action| action.primary().full_width());
                    pressed.primary = row.leading(ui, primary);
                }
                FooterShape::InBody => {}
                FooterShape::Stacked
                | FooterShape::StackedHelpIcon
                | FooterShape::StackedIcons
                | FooterShape::SeparateWords
                | FooterShape::Separate => {
                    if let Some(action) = &self.primary {
                        pressed.primary = row.whole(ui, action.primary());
                    }
                    let words = footer.shape == FooterShape::SeparateWords;
                    let separate = words || footer.shape == FooterShape::Separate;
                    if let (Some(action), true) = (secondary, separate) {
                        pressed.secondary = row.whole(ui, action.secondary());
                    }
                    let back_icon =
                        footer.shape == FooterShape::Separate || footer.shape == FooterShape::StackedIcons;
                    let help_icon = back_icon || footer.shape == FooterShape::StackedHelpIcon;
                    pressed.back = row.leading(ui, self.back_button(back_icon));
                    let help = self.help_button(help_icon);
                    if secondary.is_none() || words {
                        pressed.help = row.trailing(ui, help);
                    } else {
                        pressed.help = row.leading(ui, help);
                        if let (Some(action), false) = (secondary, separate) {
                            pressed.secondary = row.trailing(ui, Some(action.quiet()));
                        }
                    }
                }
            }
        });
        pressed
    }

    /// What the footer of a low window has no room for; in a tiny one, all of it.
    pub(super) fn show_footer_in_body(
        &self,
        ui: &mut Ui,
        theme: &Theme,
        column: Column,
        footer: FooterShape,
    ) -> Pressed {
        let mut pressed = Pressed::default();
        if !column.short {
            return pressed;
        }
        if !self.note.is_empty() {
            self.note_text(theme).show(ui);
        }
        let mut press =
            |button: Option<Button>| button.is_some_and(|button| button.full_width().show(ui).clicked());
        let everything = footer == FooterShape::InBody;
        pressed.primary = press(self.primary.as_ref().filter(|_| everything).map(Action::primary));
        pressed.secondary = press(self.secondary.as_ref().map(Action::secondary));
        pressed.back = press(self.back_button(false).filter(|_| everything));
        pressed.help = press(self.help_button(false).filter(|_| everything));
        pressed
    }

    fn note_text(&self, theme: &Theme) -> Text {
        Text::new(self.note.clone()).style(Type::Small).color(theme.palette.text_soft)
    }

    fn back_button(&self, icon_only: bool) -> Option<Button> {
        self.back.map(|label| {
            if icon_only {
                Button::icon_only(Icon::ArrowBack, label)
            } else {
                Button::quiet(label).icon(Icon::ArrowBack)
            }
        })
    }

    fn help_button(&self, icon_only: bool) -> Option<Button> {
        self.help.map(|label| {
            if icon_only {
                Button::icon_only(Icon::Help, label)
            } else {
                Button::quiet(label).icon(Icon::Help)
            }
        })
    }
}

/// What is left of a row of buttons, in left-to-right coordinates.
struct Row<'t> {
    rect: Rect,
    mirror_in: Rect,
    theme: &'t Theme,
}

impl Row<'_> {
    /// Takes a button's place at the leading end; whether it was pressed.
    fn leading(&mut self, ui: &mut Ui, button: Option<Button>) -> bool {
        let Some(button) = button else { return false };
        let size = button.size(ui, self.rect.width());
        let place = Rect::from_min_size(pos2(self.rect.left(), self.rect.center().y - size.y / 2.0), size);
        self.rect.min.x += size.x + FOOTER_GAP;
        self.put(ui, place, button)
    }

    /// Takes a button's place at the trailing end; whether it was pressed.
    fn trailing(&mut self, ui: &mut Ui, button: Option<Button>) -> bool {
        let Some(button) = button else { return false };
        let size = button.size(ui, self.rect.width());
        let left = self.rect.right() - size.x;
        let place = Rect::from_min_size(pos2(left, self.rect.center().y - size.y / 2.0), size);
        self.rect.max.x -= size.x + FOOTER_GAP;
        self.put(ui, place, button)
    }

    /// A button in a row of its own; the rest goes below.
    fn whole(&mut self, ui: &mut Ui, button: Button) -> bool {
        let button = button.full_width();
        let width = self.mirror_in.width();
        let height = button.size(ui, width).y;
        let place = Rect::from_min_size(pos2(self.mirror_in.left(), self.rect.top()), vec2(width, height));
        self.rect.min.y += height + space::S;
        self.put(ui, place, button)
    }

    /// The row without the place that a button will take at its trailing end.
    fn without_trailing(&self, ui: &Ui, button: Option<&Button>) -> Self {
        let mut rect = self.rect;
        if let Some(button) = button {
            rect.max.x -= button.size(ui, rect.width()).x + FOOTER_GAP;
        }
        Self { rect, ..*self }
    }

    fn trailing_text(&mut self, ui: &mut Ui, text: Text) {
        let size = text.clone().layout(ui, self.rect.width()).size();
        let left = self.rect.right() - size.x;
        let place = Rect::from_min_size(pos2(left, self.rect.center().y - size.y / 2.0), size);
        let place = self.theme.dir.place(self.mirror_in, place);
        let mut child = ui.new_child(UiBuilder::new().max_rect(place).layout(self.theme.dir.column()));
        text.show(&mut child);
    }

    fn put(&self, ui: &mut Ui, place: Rect, button: Button) -> bool {
        put(ui, self.theme.dir.place(self.mirror_in, place), button).clicked()
    }
}

/// Width and height of buttons side by side.
fn row_size(sizes: &[Option<Vec2>]) -> (f32, f32) {
    let present = sizes.iter().flatten();
    let count = present.clone().count() as f32;
    let width: f32 = present.clone().map(|size| size.x).sum();
    let height = present.map(|size| size.y).fold(0.0, f32::max);
    (width + FOOTER_GAP * (count - 1.0).max(0.0), height)
}

/// Height of rows below each other; rows without height do not count.
fn stack(rows: &[f32]) -> f32 {
    let present = rows.iter().filter(|height| **height > 0.0);
    let count = present.clone().count() as f32;
    present.sum::<f32>() + space::S * (count - 1.0).max(0.0)
}

impl Action<'_> {
    fn primary(&self) -> Button {
        let button = Button::primary(self.label).enabled(self.enabled);
        match self.icon {
            Some(icon) => button.trailing_icon(icon),
            None => button,
        }
    }

    fn secondary(&self) -> Button {
        Button::secondary(self.label).enabled(self.enabled)
    }

    fn quiet(&self) -> Button {
        Button::quiet(self.label).enabled(self.enabled)
    }
}

/// Between two buttons of the footer, in points.
const FOOTER_GAP: f32 = 12.0;

/// The footer belongs to the window: its buttons stand in the corners, at the same place on every page.
fn footer_row(content: Rect) -> Rect {
    let margin = if content.width() < 240.0 {
        space::S
    } else if content.width() < size::NARROW {
        20.0
    } else {
        space::L
    };
    content.shrink2(vec2(margin.min(content.width() / 2.0), 0.0))
}

/// How the footer's buttons stand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum FooterShape {
    /// All in one row.
    Row,
    /// All in one row, with the help button as an icon.
    RowHelpIcon,
    /// Back and help as icons beside a primary action that takes the rest.
    Icons,
    /// The primary action above a row with the others.
    Stacked,
    /// The same with the help button as an icon.
    StackedHelpIcon,
    /// The same with back and help as icons.
    StackedIcons,
    /// Primary and secondary action in rows of their own, back and help below.
    SeparateWords,
    /// The same with back and help as icons.
    Separate,
    /// Below the body: even the smallest footer would leave no room to read.
    InBody,
}

/// The largest part of the window's height that the footer may take.
pub(super) const LARGEST_FOOTER: f32 = 0.7;

pub(super) struct Footer {
    pub shape: FooterShape,
    /// The secondary action and the note stand at the end of the body.
    pub short: bool,
    pub padding: f32,
    /// Room for the note above the buttons; none when the note stands between them.
    pub note_above: f32,
    pub height: f32,
}
